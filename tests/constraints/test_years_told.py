"""Which years a report's sentences may be about without naming them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.constraints.years_told import figure_years, missing_years, own_figure_years, own_years
from assistant.question.asked import understand

OF_ITS_YEAR = "Courts tried 40 men, compared with 31 in 2018. "
OF_THE_YEAR_BEFORE = "Courts tried 40 men, compared with 31 in 2017. "


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (OF_ITS_YEAR * 3, {2019}),
        (OF_ITS_YEAR * 2, {2019}),  # few comparisons, but all with the year before
        (OF_ITS_YEAR, {2019, 2018}),  # too few
        (OF_ITS_YEAR * 2 + OF_THE_YEAR_BEFORE, {2019, 2018}),
        ("Courts tried 40 men in 2019. " * 6 + "They tried 31 in 2018. " * 4, {2019}),  # names its own far more often
        ("Courts tried 40 men in 2019. " * 6 + "They tried 31 in 2018. " * 5, {2019, 2018}),
        ("Courts tried 40 men in 2019. " * 5, {2019, 2018}),
        (OF_THE_YEAR_BEFORE * 2 + "A mill burned in May. " * 8 + "One burned in May 2018. " * 2, {2019, 2018}),
        (OF_THE_YEAR_BEFORE * 3, {2019, 2018}),
        (OF_ITS_YEAR * 3 + OF_THE_YEAR_BEFORE * 2, {2019, 2018}),  # now this, now that
        ("In 2018 courts tried 40 men, up from 31 in 2018. " * 3, {2019, 2018}),  # says of what year it speaks
        ("Fees fell from 9 crowns in 2018 to 8. " * 2 + OF_ITS_YEAR, {2019}),
        ("Two men died during the year. " * 5, {2019}),
        ("Two men died during the year. " * 4 + "Nobody was hurt. " * 3000, {2019, 2018}),  # too seldom
        ("Two men died during the year. " * 2, {2019}),  # often for so short a text
        ("Two men died during the year. ", {2019, 2018}),
        ("Two men died during the year. " * 2 + "In 2018 one died.", {2019, 2018}),  # it may be on 2018
        ("Two men died during the year. " * 5 + "Nobody died in the reporting period.", {2019, 2018}),
        ("Two men died during the year. " * 5 + OF_THE_YEAR_BEFORE * 3, {2019, 2018}),  # its figures tell
        ("A mill burned in May. " * 8 + "One burned in May 2018. " * 2, {2019}),  # only the year before is named
        ("A mill burned in May. " * 8 + "One burned in May 2018, one in May 2019. " * 2, {2019, 2018}),
        ("A mill burned in May. " * 7 + "One burned in May 2018. " * 2, {2019, 2018}),  # too few
        ("", {2019, 2018}),
    ],
)
def test_a_report_is_on_its_own_year_or_on_the_one_before_too(text: str, years: set[int]) -> None:
    assert own_years(2019, text) == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (OF_ITS_YEAR * 3, {2019}),
        (OF_THE_YEAR_BEFORE * 3, {2018}),  # all its figures are of the year before
        (OF_THE_YEAR_BEFORE * 2, {2019, 2018}),
        ("", {2019, 2018}),
    ],
)
def test_undated_figures_are_of_the_year_that_a_report_compares(text: str, years: set[int]) -> None:
    assert own_figure_years(2019, text) == years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Police had 115 reports in 2020, an increase from the number received in 2019.", {2020}),
        ("Police had 115 reports in 2020, compared with 90 in 2019.", {2020, 2019}),
        ("Police had reports.", set()),
    ],
)
def test_for_which_years_there_are_figures(text: str, years: set[int]) -> None:
    assert figure_years(text) == years


@pytest.mark.parametrize(
    "text",
    [
        "In 2018 nine percent were held, and the average wait was four years.",
        "According to the guards, in 2018 about nine percent were held, and the average wait was four years.",
    ],
)
def test_a_year_that_opens_a_clause_is_that_of_its_figures(text: str) -> None:
    asked = understand("What was the average wait in 2019?")
    assert missing_years(asked, text, "", {2019, 2018}) == {2019}
    assert not missing_years(understand("What was the average wait in 2018?"), text, "", {2019, 2018})


def test_what_was_estimated_in_a_year_is_of_no_later_one() -> None:
    text = "The guild estimated in 2018 that nine percent of pilots were unpaid, down from 12 percent in 2016."
    assert missing_years(understand("What share of pilots were unpaid in 2019?"), text, "", {2019}) == {2019}
    assert not missing_years(understand("What share of pilots were unpaid in 2018?"), text, "", {2019})


def test_what_is_of_the_year_is_not_of_the_one_told_of_before() -> None:
    asked, before = understand("How many cases were there in 2018?"), "In 2018 police registered 40 cases."
    assert not missing_years(asked, "Nine of the cases reached a court.", before, {2019})
    assert missing_years(asked, "In the first months of the year there were nine.", before, {2019}) == {2018}


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("Did more die in 2018 than the year before?", "In May 90 died, four fewer than in 2018.", {2018}),
        ("Did more die in 2018 than the year before?", "90 died, four fewer than the same period in 2018.", {2018}),
        ("Did more die in 2018 than the year before?", "In all 90 died, four fewer than in 2017.", set()),
        ("Did more die in 2018 than the year before?", "Deaths rose from 80 in 2017 to 90 in 2018.", set()),
        ("Did more die in 2019 than in 2018?", "In May 90 died, four fewer than in 2018.", set()),
        ("deaths by drowning that the harbor office and its divers recorded 2018", "In 2016 it recorded 90 deaths.",
         {2018}),
    ],
)  # fmt: skip
def test_a_year_compared_with_the_one_before_is_not_the_one_that_another_is_compared_with(
    question: str, text: str, missing: set[int]
) -> None:
    assert missing_years(understand(question), text, "", {2018, 2019}) == missing


PARTS = "It tried 27 men, nine of them judges, compared with 18 in 2017."
CARS = "It had 88 cars, compared with 95 in 2017,"
COMPARED = "Police opened 69 cases, compared with 61 in 2017; 33 of the 69 were of begging"


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How many of the cases in 2017 were of begging?", f"{COMPARED}.", {2017}),
        ("How many cases of begging were there in 2018?", f"{COMPARED}.", set()),
        ("How many cases did police open in 2017?", f"{COMPARED}.", set()),
        ("How many visits were there in 2017?", f"{CARS} and paid 40 visits.", {2017}),
        ("How many men did it try in 2017?", PARTS, set()),
        ("How many cars were there in 2017?", f"{CARS} and paid 40 visits.", set()),
        ("How many cases of begging were there in 2017?", f"{COMPARED}, compared with 30.", set()),
        ("How many cases did the begging unit open in 2017?", "The begging unit grew; it opened 69 cases, "
         "compared with 61 in 2017.", set()),
    ],
)  # fmt: skip
def test_what_follows_a_comparison_is_of_the_year_compared(question: str, text: str, missing: set[int]) -> None:
    assert missing_years(understand(question), text, "", {2018}) == missing


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How many traffickers were convicted in 2011?", "Courts have convicted no traffickers since 2011.", {2011}),
        ("How many traffickers were convicted in 2011?", "It was the first conviction since 2011.", {2011}),
        ("How many traffickers were convicted in 2012?", "Courts have convicted no traffickers since 2011.", set()),
        ("How many traffickers were convicted in 2011?", "Courts have convicted nine since 2011.", set()),
        ("Were traffickers convicted in 2011?", "Courts have convicted no traffickers since 2011.", set()),
        ("How many cases were opened in 2019?", "It opened 139 cases in 2018 (compared with 171 in 2017).", {2019}),
        ("How much was spent in 2018?", "It spent $4.5 million, compared with $3.5 million in 2017.", set()),
        ("How many children were there in 2018?", "There were nine children, against 29 in 2017.", set()),
        ("How many displaced persons were there in 2018?", "There were 247 displaced persons as of 2017.", {2018}),
        # Less than in which year?
        ("How much did it fall compared with 2017?", "It fell by 30 percent compared with 2018.", {2017}),
        ("How much did it fall compared with 2018?", "It fell by 30 percent compared with 2018.", set()),
        ("How much more was collected than in 2018?", "It collected 30 percent more than in 2018.", set()),
        ("How much more was collected than in 2017?", "It collected 30 percent more than in 2018.", {2017}),
        ("How many men were tried in 2017?", "Courts tried six men, compared with none in 2017.", set()),
        (
            "How many trafficking cases were there in 2017?",
            "Police had nine (five of sex trafficking and four of forced "
            "begging), compared with 12 in 2017; 19 concerned sex trafficking.",
            set(),
        ),
        ("How many were there, compared with 2017?", "There were nine, compared with 12 in 2017.", set()),
    ],
)
def test_a_figure_is_of_its_own_year(question: str, text: str, missing: set[int]) -> None:
    assert missing_years(understand(question), text, "", {2018, 2019} if "2018 (" in text else set()) == missing


def test_what_is_compared_with_a_year_earlier_is_of_that_year_too() -> None:
    text = "Women made up 58 percent of the crew, up from 54 percent a year earlier."
    for year, missing in ((2022, set()), (2021, set()), (2020, {2020})):
        asked = understand(f"What share of the crew were women in {year}?")
        assert missing_years(asked, text, "", {2022}) == missing


def test_a_year_earlier_is_told_of_only_by_its_own_figure() -> None:
    asked = understand("How many victims were identified in 2019?")
    assert missing_years(asked, "In 2020 police identified 34 victims, an increase from the previous year.", "", {2020})
    assert not missing_years(
        asked, "In 2020 police identified 34 victims, compared with 30 the year before.", "", {2020}
    )


def test_where_somebody_came_from_in_a_year_is_compared_with_nothing() -> None:
    asked = understand("How many men fled in 2019?")
    before = "The guards counted nine men who fled from prisons in 2019."
    assert not missing_years(asked, "NGOs put the number at 14.", before, set())
    assert missing_years(asked, "NGOs put the number at 14.", before.replace("prisons", "14"), set()) == {2019}


def test_what_is_compared_in_decimals_is_told_of_its_year_alone() -> None:
    asked = understand("How many permits were issued in 2021?")
    before = "It spent $5.8 million, compared with $4.95 million in 2021."
    assert missing_years(asked, "It issued 66 permits.", before, {2022}) == {2021}


def test_a_report_without_a_year_is_on_the_one_after_that_with_which_it_compares() -> None:
    assert own_years(None, OF_ITS_YEAR * 3) == {2019}
    assert own_years(None, OF_ITS_YEAR * 2) == set()
    assert own_figure_years(None, OF_ITS_YEAR * 3) == {2019}


def test_a_report_that_says_which_year_it_covers_is_on_that_one() -> None:
    covers = "This report covers the calendar year 2018. "
    assert own_years(2019, covers + OF_ITS_YEAR) == {2018}
    assert own_years(2018, covers) == {2018}
    assert own_figure_years(2018, covers) == {2018}
    assert own_years(2021, covers) == {2021, 2020}


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("A year later the order was reversed: 40 came from Peru.", {2020}),
        ("In the following year 40 came from Peru.", {2020}),
        ("A year before, the figure had been 40.", {2018}),
        ("The previous year 40 had come from Peru.", {2018}),
        ("Of these, 40 came from Peru.", {2019, 2022}),
        ("A year before the election, 40 came from Peru.", {2019, 2022}),
        ("A year earlier than planned, 40 came from Peru.", {2019, 2022}),
        ("The previous year, 20 came from Peru; in the reporting period 40 did.", {2019, 2022}),
        ("In the year after release, 40 came from Peru.", {2019, 2022}),
    ],
)
def test_a_year_later_is_the_one_after_that_told_of_before(text: str, years: set[int]) -> None:
    for year in range(2017, 2023):
        asked = understand(f"How many came from Peru in {year}?")
        assert bool(missing_years(asked, text, "In 2019 Chileans formed the biggest group.", {2022})) != (year in years)


def test_a_figure_is_of_the_year_told_before_rather_than_the_one_after_that_it_is_compared_with() -> None:
    asked, text = understand("How many ferries sank in 2020?"), "Nine ferries sank, compared with 14 in 2019."
    assert missing_years(asked, text, "In 2021 the port sold two ferries.", frozenset()) == {2020}
    assert not missing_years(asked, text, "The port sold two ferries.", frozenset())
    assert not missing_years(asked, text, "In 2019 the port sold two ferries.", frozenset())


def test_a_figure_is_of_no_year_since_something_else() -> None:
    text = "The service, which has been separate since 2016, settled 84 disputes."
    assert missing_years(understand("How many disputes were settled in 2021?"), text, "", {2022}) == {2021}
    assert not missing_years(understand("Was the service separate in 2021?"), text, "", {2022})
    text = "The shelter, which has had 31 beds since 2018, is full."
    assert not missing_years(understand("How many beds were there in 2020?"), text, "", {2022})


@given(st.integers(1900, 2099), st.text())
def test_whatever_a_report_says_it_may_be_on_its_own_year(year: int, text: str) -> None:
    assert year in own_years(year, text) <= {year, year - 1}


def test_what_is_compared_with_the_whole_is_no_figure_of_a_part() -> None:
    told = "Courts tried 33 men, including 24 for rape and nine for theft, down from 41 men in 2018."
    assert missing_years(understand("How many men were tried for theft in 2018?"), told, "", frozenset()) == {2018}
    assert missing_years(understand("How many men were tried in 2018?"), told, "", frozenset()) == set()
