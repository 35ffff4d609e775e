"""The figures of a sentence: their phrases and values, what they count, their years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.dates import dates
from assistant.text.quantities import part_of, quantities, years

SENTENCE_OF_PARTS = (
    "Police opened eight inquiries (one sex and seven labor trafficking) in 2019, compared with two in 2018."
)
PHRASES = [
    ("Police opened 61 cases involving 94 suspects.", [("61 cases", "61"), ("94 suspects", "94")]),
    ("The government opened 14 investigations, prosecuted seven, and convicted eight people.",
     [("14 investigations", "14"), ("seven", "7"), ("eight people", "8")]),
    ("According to the court,124 orders were made.", [("124 orders", "124")]),
    ("Over 2,400 refugees were granted protection.", [("Over 2,400 refugees", "2400")]),
    ("More than 30 children were sold.", [("More than 30 children", "30")]),
    ("At least 12 miners died.", [("At least 12 miners", "12")]),
    ("Approximately 700 families left.", [("Approximately 700 families", "700")]),
    ("The term is up to 18 months in prison.", [("up to 18 months", "18")]),
    ("Nearly 200 posts were vacant.", [("Nearly 200 posts", "200")]),
    ("The group had fewer than 1,000 members.", [("fewer than 1,000 members", "1000")]),
    ("There were an estimated 54,000 child workers.", [("an estimated 54,000 child workers", "54000")]),
    ("They number between 25,000 and 30,000 persons.",
     [("between 25,000 and 30,000 persons", "25000"), ("between 25,000 and 30,000 persons", "30000")]),
    ("The penalty is seven to 12 years in prison.", [("seven to 12 years", "7"), ("seven to 12 years", "12")]),
    ("Fines ranged from 300 to 1,200 lev.", [("300 to 1,200 lev", "300"), ("300 to 1,200 lev", "1200")]),
    ("The fine is at least 200 and at most 900 euros.",
     [("at least 200 and at most 900 euros", "200"), ("at least 200 and at most 900 euros", "900")]),
    ("Upwards of 400 boats arrived.", [("Upwards of 400 boats", "400")]),
    ("An average of 30 boats came.", [("An average of 30 boats", "30")]),
    ("Of the pilots, 31 lacked licenses.", [("31", "31")]),
    ("The port closed 14 piers and quickly suspended nine others.", [("14 piers", "14"), ("nine others", "9")]),
    ("There were 40-50 inspectors.", [("40-50 inspectors", "40"), ("40-50 inspectors", "50")]),
    ("The number rose from three to five.", [("three", "3"), ("five", "5")]),
    ("The party won 27 of 51 seats.", [("27 of 51 seats", "27"), ("51 seats", "51")]),
    ("Women held 12 of the 17 posts.", [("12 of the 17 posts", "12"), ("17 posts", "17")]),
    ("85 out of 309 positions were empty.", [("85 out of 309 positions", "85"), ("309 positions", "309")]),
    ("Some 54 percent of voters approved it.", [("Some 54 percent of voters", "54")]),
    ("It covers 8.4% of posts.", [("8.4% of posts", "8.4")]),
    ("Two-thirds of the members approved it.", [("Two-thirds of the members", "two-thirds")]),
    ("One quarter of workers had jobs.", [("One quarter of workers", "1 quarter")]),
    ("Half of the villages have a school.", [("Half of the villages", "50%")]),
    ("The fine is 500 dollars.", [("500 dollars", "500")]),
    ("The fine is $57,000.", [("$57,000", "57000")]),
    ("He paid 40,000 pula ($3,480) in cash.", [("40,000 pula ($3,480)", "40000"), ("$3,480", "3480")]),
    ("The court imposed a five-year prison sentence.", [("five-year prison sentence", "5")]),
    ("The 51-member parliament met.", [("51-member parliament", "51")]),
    ("The group met twice.", [("twice", "2")]),
    ("There were no convictions.", [("no convictions", "0")]),
    ("About 120 judges and prosecutors were trained.", [("About 120 judges and prosecutors", "120")]),
    ("Police detained 60 persons arrested in June.", [("60 persons", "60")]),
    ("Some 4,983 Roma lived in the capital.", [("Some 4,983 Roma", "4983")]),
    ("Unions with 10 or more workers may register.", [("10 or more workers", "10")]),
    ("Twenty-six women won.", [("Twenty-six women", "26")]),
    ("Authorities trained 1,119 Ministry of Justice (MOJ) officials.",
     [("1,119 Ministry of Justice (MOJ) officials", "1119")]),
    ("Two million people voted.", [("Two million people", "2000000")]),
    # No quantities: labels, years, days, ages, pronouns.
    ("Article 171 criminalizes trafficking.", []),
    ("The country remained on Tier 2 in 2019.", []),
    ("It happened on March 14, 2019.", []),
    ("It happened on 14 March.", []),
    ("No one was convicted.", []),
    ("This one was closed.", []),
    ("A 14-year-old girl disappeared.", []),
    ("The law protects children under 16.", []),
    ("The minimum age of 18 applies.", []),
    ("Each one was heard; the case no longer mattered.", []),
    ("See sections 2 and 6.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), PHRASES, ids=[sentence for sentence, _ in PHRASES])
def test_the_phrase_and_the_value_of_each_figure(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(sentence[slice(*one.phrase)], one.value) for one in quantities(sentence)] == expected


def test_more_than_a_hundred_is_no_age() -> None:
    assert [one.value for one in quantities("The harbor now has over 300.")] == ["300"]
    assert quantities("Members must be over 18.") == ()


def test_a_figure_without_a_noun_counts_what_the_one_before_it_did() -> None:
    first, second = quantities("Courts heard eight cases, compared with two in 2018.")
    assert first.own_noun
    assert not second.own_noun
    assert first.noun == second.noun


def test_a_figure_without_a_noun_counts_what_stands_before_an_aside() -> None:
    opened, sex, labor, before = quantities(SENTENCE_OF_PARTS)
    assert before.noun == opened.noun
    assert part_of(SENTENCE_OF_PARTS, sex) == part_of(SENTENCE_OF_PARTS, labor) == opened
    assert part_of(SENTENCE_OF_PARTS, opened) is part_of(SENTENCE_OF_PARTS, before) is None


def test_a_year_belongs_to_the_figure_before_it() -> None:
    first, second = quantities("Police opened eight cases in 2019, compared with two in 2018.")
    assert first.years == {2019}
    assert second.years == {2018}
    told = "Police named 51 suspects in 30 cases in 2016 and 46 suspects in 27 cases in 2015."
    assert [one.years for one in quantities(told)] == [{2016}, {2016}, {2015}, {2015}]


def test_a_year_before_all_figures_is_theirs() -> None:
    assert [one.years for one in quantities("In 2017 courts tried seven men and five women.")] == [{2017}, {2017}]
    over = "Police tried 9 men, compared with 12 in 2017, and courts freed four."
    assert [one.years for one in quantities(over)] == [set(), {2017}, set()]


def test_the_whole_is_told_from_its_part() -> None:
    assert [one.whole for one in quantities("Of the 75 members, 13 were women.")] == [True, False]
    assert [one.whole for one in quantities("It won 27 of 51 seats.")] == [False, True]
    assert [one.whole for one in quantities("It closed four of the country's 118 mines.")] == [False, True]


def test_units() -> None:
    assert [one.unit for one in quantities("Of 30 men, 12 percent paid $5.")] == ["count", "percent", "money"]


def test_years_inside_a_range() -> None:
    assert years("the plan for 2017-2019 and 2021") == {2017, 2018, 2019, 2021}


def test_the_year_that_closes_a_clause_belongs_to_all_its_figures() -> None:
    sentence = (
        "It opened 12 cases involving 1,040 clerks in 2022, compared with nine cases involving 30 clerks in 2021."
    )
    assert [one.years for one in quantities(sentence)] == [{2022}, {2022}, {2021}, {2021}]


DATES = [
    ("It began on September 29.", ["September 29"]),
    ("It began on September 29, 2020, in Osh.", ["September 29, 2020"]),
    ("It began on 3 June 2019.", ["3 June 2019"]),
    ("It ran from March 23 to June 30.", ["from March 23 to June 30"]),
    ("It ran between August and November 2018.", ["between August and November 2018"]),
    ("The plan for 2021-2024 was drafted.", ["2021-2024"]),
    ("It was signed in late October.", ["late October"]),
    ("They may march in March.", ["March"]),
    ("May they march?", []),
]


@pytest.mark.parametrize(("sentence", "expected"), DATES)
def test_dates_in_full(sentence: str, expected: list[str]) -> None:
    assert [sentence[slice(*one.phrase)] for one in dates(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "As of July it was open.",
        "A September 23 report says so.",
        "It joined the 1980 Hague Convention.",
        "It drafted a strategy for 2019-2023.",
    ],
)
def test_dates_that_tell_only_when_something_was_said_or_made(sentence: str) -> None:
    assert [one.aside for one in dates(sentence)] == [True]


@given(st.text(alphabet="one two 15,%$.-()ofandMayto2019 ", max_size=60))
def test_figures_stand_inside_their_phrases_in_order(sentence: str) -> None:
    found = quantities(sentence)
    for one in found:
        assert 0 <= one.phrase.start <= one.span.start < one.span.end <= one.phrase.end <= len(sentence)
    assert [one.span for one in found] == sorted(one.span for one in found)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It recorded 640 accounts of such returns.", "count"),
        ("Of the 38 involved, 12 were women.", "count"),
        ("Of the candidates, 47 won seats.", "count"),
        ("There were 12 real victims.", "count"),
        ("He paid 10,000 won for it.", "money"),
        ("They earned 500,000 won a month.", "money"),
        ("Courts awarded 3 million won in damages.", "money"),
        ("It cost 500 shekels.", "money"),
        ("He was fined 2,000 reais.", "money"),
    ],
)
def test_a_word_that_also_names_a_currency_is_none_elsewhere(text: str, unit: str) -> None:
    assert quantities(text)[0].unit == unit


def test_years_joined_by_and_are_two_between_them_are_all() -> None:
    assert years("How many ferries sank in 2012 and 2017?") == {2012, 2017}
    assert years("How many ferries sank between 2015 and 2018?") == {2015, 2016, 2017, 2018}
