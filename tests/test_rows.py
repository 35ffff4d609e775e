"""Rows of one table weighed against each other: the most, the least, those that are named, the year of the most."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Assistant
from tests.conftest import assistant_over

REPORT = """Lume fire service report 2022

1. FIRES

Fires by district, 2020 to 2022, and the people hurt in them in the last year:

District            2020     2021     2022     Hurt
Old Lume             120       98      131       14
Marl Hill            210      187      160        3
Sanderby              45       52       45       14
Other districts       12       19        9        0
Total                387      356      345       31

The service bought two boats in June.

2. CALLS

Calls taken, by year:

Year       Calls taken    False alarms
2020             4,102             611
2021             3,955             702
2022             4,480             655

The switchboard has nine seats.

3. BOATS

Boats lent out, by station:

| Station        | 2021 | 2022 |
|----------------|------|------|
| Harbour patrol | 4    | 6    |
| North quay     | 2    | 1    |

4. CREW

Crew of the boats by nationality, with the average service in years:

| Nationality | Crew | Average service |
|-------------|------|-----------------|
| Albania     | 14   | 6.5             |
| Turkey      | 11   | 9.2             |
| Norway      | 3    | 7.0             |

5. STATIONS

Stations of the service on 31 December 2022:

| Station | Kind | Beds | Occupants | On leave | Posts approved | Posts filled |
|---|---|---|---|---|---|---|
| Ferry Gate | manned | 24 | 31 | 4 | 40 | 33 |
| Upper Lock | manned | 18 | 12 | 0 | 22 | 22 |
| Tower Hill | reserve | 10 | 9 | 2 | 16 | 9 |
| Long Weir | reserve | 8 | 11 | 1 | 9 | 12 |
| All stations | | 60 | 63 | 7 | 87 | 76 |

6. DAMAGE

Damage to hoses, by cause, and the change in per cent:

| Cause | 2021 | 2022 | Change (%) |
|---|---|---|---|
| Wear | 300 | 290 | -3.3 |
| Glass | 210 | 190 | -9.5 |
| Mice | 20 | 31 | +55.0 |
| Frost | 60 | 85 | +41.7 |
| Other causes | 112 | 59 | -47.3 |

7. HOMES FOR CHILDREN

Homes for children of the crews who were lost:

| Home | Certified places | Held on 31 Dec 2021 | Held on 31 Dec 2022 | Outings 2022 |
|---|---|---|---|---|
| Gull House | 20 | 22 | 18 | 31 |
| Osier Court (girls) | 12 | 14 | 13 | 9 |
| Sandpipers | 30 | 25 | 30 | 12 |
"""


@pytest.fixture(scope="module")
def fires(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder: Path = tmp_path_factory.mktemp("fires")
    return assistant_over(folder, "lume.txt", REPORT)


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("Which district had the most fires in 2020?", "Marl Hill: 210"),
        ("Which district had the fewest fires in 2021?", "Sanderby: 52"),
        ("Where were the most fires in 2022?", "Marl Hill: 160"),
        ("In which district were the most people hurt?", "Old Lume: 14 · Sanderby: 14"),
        ("Were there more fires in Old Lume or in Sanderby in 2021?", "Old Lume: 98 · Sanderby: 52"),
        ("In which year were there the most fires in Sanderby?", "2021: 52"),
        ("In which year were the most false alarms?", "2021: 702"),
        ("Which year had the fewest calls?", "2021: 3,955"),
        ("Were more calls taken in 2022 than in 2020?", "2020: 4,102 · 2022: 4,480"),
        ("Did the number of fires in Old Lume go up between 2020 and 2022?", "2020: 120 · 2022: 131"),
        ("Did fires rise in Marl Hill in 2022?", "2021: 187 · 2022: 160"),
        ("Why were there more fires in Marl Hill in 2022 than in 2021?", "2021: 187 · 2022: 160"),
        ("How many boats of the harbour patrol were lent out in 2021?", "4"),
        # A row of a country is named by its people; an average is told where a column's head has it.
        ("Were there more Albanians or Turks in the crew?", "Albania: 14 · Turkey: 11"),
        ("Which nationality of the crew had the longest service on average?", "Turkey: 9.2"),
        ("smallest nationality by number of crew", "Norway: 3"),
    ],
)
def test_the_table_tells_which_row_has_the_most(fires: Assistant, question: str, short: str) -> None:
    answer = fires.ask(question)
    assert answer.short == short
    quoted = " ".join(one.quote for one in answer.citations)
    assert all(word in quoted for one in short.split(" · ") for word in one.split(": "))


@pytest.mark.parametrize(
    "question",
    [
        "Which district had the second most fires in 2020?",
        "Which district had the largest rise in fires?",
        "Which district had the most fires in 2018?",
        "Which two districts had the most fires in 2020?",
        "Which station had the most fires in 2020?",
        "Which district had the most boats in 2020?",
    ],
)
def test_no_row_is_named_for_what_no_column_tells(fires: Assistant, question: str) -> None:
    answer = fires.ask(question)
    assert answer.refused
    assert answer.short is None


@pytest.mark.parametrize(
    ("question", "short"),
    [
        # A head says in another word what is asked; what is told in words ('manned') is no figure.
        ("How many people is Ferry Gate meant to hold?", "24"),
        ("How many people can sleep in Upper Lock?", "18"),
        ("How many posts are filled at Tower Hill?", "9"),
        ("How many authorised posts has Ferry Gate?", "40"),
        ("Was anybody on leave in Upper Lock?", "0"),
        ("How many beds are there in all stations together?", "60"),
        ("How many posts are filled in all?", "76"),
        ("In 2022, were there more fires in Old Lume or in Sanderby?", "Old Lume: 131 · Sanderby: 45"),
        ("Which station has the most occupants?", "Ferry Gate: 31"),
        ("Name the station with the fewest beds.", "Long Weir: 8"),
        ("Which reserve station has the most beds?", "Tower Hill: 10"),
        ("Are there more occupants than beds in Long Weir?", "Occupants: 11 · Beds: 8"),
        ("posts approved vs. filled, Tower Hill", "Posts approved: 16 · Posts filled: 9"),
        ("What was the most common cause of damage to hoses in 2022?", "Wear: 290"),
        ("Apart from wear, which cause of damage was the most frequent in 2021?", "Glass: 210"),
        ("Which cause of damage grew the fastest?", "Mice: +55.0"),
        ("Which cause of damage fell the most from 2021 to 2022?", "Glass: -9.5"),
        # Those held on a day are the children of whom the table is; a capacity has no year.
        ("How many children were at Gull House on the last day of 2022?", "18"),
        ("How many kids were in Sandpipers at the end of 2021?", "25"),
        ("How many children can Sandpipers take?", "30"),
        ("Was Gull House over capacity at the end of 2021?", "Held on 31 Dec 2021: 22 · Certified places: 20"),
        ("Was the girls' home overcrowded in 2022?", "Held on 31 Dec 2022: 13 · Certified places: 12"),
        ("Is Long Weir overcrowded?", "Occupants: 11 · Beds: 8"),
        ("How many girls were at Gull House at the end of 2022?", None),
        ("Was Gull House over capacity in 2019?", None),
        # Not what others do there, another year, or what no column tells.
        ("How many people work at Ferry Gate?", None),
        ("How many women are on leave at Ferry Gate?", None),
        ("How many posts are not filled at Tower Hill?", None),
        ("How many stations have people on leave?", None),
        ("How many occupants over 60 has Ferry Gate?", None),
        ("How many occupants had Ferry Gate in 2019?", None),
        ("Which station had the most occupants in 2019?", None),
        ("Which kind of station has the most fires?", None),
        ("Which station has the most beds without a window?", None),
        ("Does Ferry Gate or Tower Hill have more women on leave?", None),
    ],
)
def test_a_column_is_asked_for_in_other_words_than_its_head(fires: Assistant, question: str, short: str | None) -> None:
    assert fires.ask(question).short == short


def test_the_rows_are_quoted_in_which_one_column_has_more_than_another(fires: Assistant) -> None:
    answer = fires.ask("Which stations have more occupants than beds?")
    assert [one.quote.split(" | ")[0] for one in answer.citations] == ["Station", "Ferry Gate", "Long Weir"]


def test_the_homes_over_capacity_are_quoted(fires: Assistant) -> None:
    answer = fires.ask("Which homes were over capacity at the end of 2021?")
    assert [one.quote.split(" | ")[0] for one in answer.citations] == ["Home", "Gull House", "Osier Court (girls)"]


def test_the_most_in_per_cent_and_in_numbers_are_both_quoted(fires: Assistant) -> None:
    answer = fires.ask("Which cause of damage rose the most?")
    assert answer.short is None
    assert [one.quote.split(" | ")[0] for one in answer.citations] == ["Cause", "Mice", "Frost"]


def test_no_row_stands_beside_the_one_that_is_named(fires: Assistant) -> None:
    quoted = [one.quote for one in fires.ask("How much damage to hoses was caused by wear in 2022?").citations]
    assert not any(one.startswith(("Glass", "Mice", "Frost", "Other")) for one in quoted)


def test_what_a_row_denies_is_said_to_be_denied(fires: Assistant) -> None:
    answer = fires.ask("Why were there more fires in Marl Hill in 2022 than in 2021?")
    assert answer.notice is not None
    assert fires.ask("Why were there fewer fires in Marl Hill in 2022 than in 2021?").short is None


def test_a_figure_stands_under_the_head_of_what_is_counted(fires: Assistant) -> None:
    assert fires.ask("How many people were hurt in Old Lume in 2021?").refused
    assert fires.ask("How many people were hurt in Old Lume in 2022?").short is None
    assert fires.ask("How many people were hurt in Old Lume?").short == "14"


def test_a_row_for_all_the_others_is_no_district(fires: Assistant) -> None:
    assert fires.ask("Which district had the fewest fires in 2022?").short == "Sanderby: 45"
