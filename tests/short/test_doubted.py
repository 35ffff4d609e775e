"""What speaks against a short answer: each kind, with like sentences that it must leave alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.question.asked import understand
from assistant.schema import Passage
from assistant.short.answer import short_answer
from assistant.short.doubts.untold import is_named_elsewhere
from assistant.short.figures import candidates
from assistant.verification import short_support

DENIED = [
    ("How many pilots were licensed?", "In all, 40 pilots had not yet been licensed.", None),
    ("How many harbors have a crane?", "Nine harbors have no crane.", None),
    ("How many harbors have a crane?", "Nine harbors were without a crane.", None),
    ("How many sailors were paid?", "The owner left 31 sailors without pay.", None),
    ("How many sailors were paid?", "The owner dismissed 31 sailors who had not been paid.", None),
    ("How many sailors joined the union?", "Some 300 sailors declined to join the union.", None),
    ("How many sailors were allowed ashore?", "The captain refused shore leave to 12 sailors.", None),
    ("How many boats were registered?", "The patrol found 31 unregistered boats.", None),
    ("How many sailors did the owner dismiss?", "The owner dismissed 31 sailors without notice.", "31 sailors"),
    ("How many sailors were rescued?", "The patrol rescued 31 sailors who had no life jackets.", "31 sailors"),
    ("How many sailors were dismissed?", "The port dismissed 14 sailors for failing to report.", "14 sailors"),
    ("How many sailors were paid?", "Of the crew, 31 sailors were not.", None),
    ("How many sailors had no life jackets?", "The patrol found 31 sailors without life jackets.", "31 sailors"),
    ("How many sailors were not paid?", "In all, 31 sailors were not paid.", "31 sailors"),
    ("How many sailors were vaccinated?", "Some 300 sailors refused vaccination.", None),
    ("How many captains were punished?", "Twelve captains escaped punishment.", None),
    ("How many sailors escaped?", "Guards stopped 40 sailors from escaping.", None),
    ("How many piers were lost?", "The grant saved 40 piers from being lost.", None),
    ("How many sailors got a pension?", "More than 300 sailors lost their pension.", None),
    ("How many pilots does the port have?", "The port is short of 40 pilots.", None),
    ("How much did the owners receive?", "A court awarded $900, but neither owner had received any money.", None),
    ("How much did the court award?", "A court awarded $900, but neither owner had received any money.", "$900"),
    ("How many pilots were trained?", "The ban stopped 12 ships, and the port trained 40 pilots.", "40 pilots"),
]  # fmt: skip
ELSEWHERE = [
    # what is asked beside the number is told in another clause
    ("How many sailors have no papers?",
     "Sailors, some of whom have no papers, are at risk; a union found that 300 sailors were unpaid.", None),
    ("How many farmers are without water?",
     "Many farmers lack water. A survey counted 900 farmers in debt.", None),
    ("How many girls are out of school?",
     "Girls who are out of school work in homes; the agency says that 40 girls wed early.", None),
    ("How many boats were lost in the storm?", "The storm passed in May; nine boats were sold.", None),
    ("How many drivers have a license?", "Few drivers have a license; police fined 88 drivers.", None),
    # it goes on with what was told before, or tells it itself
    ("How many sailors were unpaid?",
     "Sailors, some of whom have no papers, are at risk; a union found that 300 sailors were unpaid.", "300 sailors"),
    ("How many farmers are in debt?",
     "Many farmers lack water. A survey counted 900 farmers in debt.", "900 farmers"),
    ("How many drivers did police fine?", "Few drivers have a license; police fined 88 drivers.", "88 drivers"),
    ("How many children were helped?", "The shelter helped 72 people; one was a child.", "One was a child"),
]  # fmt: skip
POSSIBLE = [
    # what may only be so
    ("How many boats were lost?", "The storm could sink 40 boats.", None),
    ("How many boats were lost?", "Some 40 boats were in danger of being lost.", None),
    ("How many sailors were dismissed?", "Up to 200 sailors faced dismissal.", None),
    ("How many sailors could lose their jobs?", "Up to 200 sailors could lose their jobs.", "Up to 200 sailors"),
    ("How many sailors lost their jobs?", "Up to 200 sailors lost their jobs in May.", "Up to 200 sailors"),
    # one thing or another
    ("How many sailors were killed?", "The storm killed or injured 12 sailors.", None),
    ("How many sailors were killed or injured?", "The storm killed or injured 12 sailors.", "12 sailors"),
    ("How many piers were rebuilt?", "Forty piers needed to be rebuilt.", None),
    ("How many pilots were trained?", "The port trained 40 pilots who could help others.", "40 pilots"),
    ("How many sailors were enrolled?", "The program targets 40 sailors.", None),
]  # fmt: skip
JOINED = [
    # one of several that are joined
    ("How many licenses did the port issue?", "The port issued 20 fishing and 11 towing licenses.", None),
    ("How many sailors were rescued?", "The navy rescued 20 Danish and 11 Swedish sailors.", None),
    ("How many towing licenses did the port issue?",
     "The port issued 20 fishing and 11 towing licenses.", "11 towing licenses"),
    ("How many Swedish sailors were rescued?",
     "The navy rescued 20 Danish and 11 Swedish sailors.", "11 Swedish sailors"),
    ("How many sailors were rescued?",
     "The navy raised two boats and rescued 11 Swedish sailors.", "11 Swedish sailors"),
    # two kinds asked for together
    ("How many women and men were rescued?", "The navy rescued 12 women and 31 men.", "12 women and 31 men"),
    ("How many women and men were rescued?", "The navy rescued 12 women, 31 men and two boys.", None),
    ("How many pilots and captains were hired?", "The port hired 12 pilots and captains.", "12 pilots and captains"),
    ("How many people were arrested?", "Police arrested six men and a woman.", None),
    ("How many people were helped?", "The agency helped 120 adults and 40 children.", None),
    ("How many men were arrested?", "Police arrested six men and a woman.", "Six men"),
]  # fmt: skip
AVERAGES = [
    ("How many sailors drown in a normal year?",
     "While the average number of sailors who drown was 13 per year, 30 sailors drowned in January.", "13 per year"),
    ("How many sailors drowned?", "In January, 30 sailors drowned.", "30 sailors"),
]  # fmt: skip
RATIOS = [
    # a side of a ratio
    ("How many pilots are there?", "There is one pilot for every 40 ships.", None),
    ("How many ships are there?", "The ratio of ships to pilots was 40 ships.", None),
    ("How many pilots does the port have?", "The port has 2.5 pilots per 100 ships.", None),
    ("How many tents were put up?", "The agency put up ten tents for 40 families.", "Ten tents"),
    ("How many pilots are there for every 40 ships?", "There is one pilot for every 40 ships.", "One pilot"),
    # how many there is room for
    ("How many sailors were on board?", "The ferry, certified for 390 sailors, sank.", None),
    ("How many sailors was the ferry certified for?", "The ferry, certified for 390 sailors, sank.", "390 sailors"),
    # the whole before its parts
    ("How many berths were planned?", "Of 85 planned berths, 12 were built.", "85 planned berths"),
    ("How many pilots does the port have?", "The port has 40 fewer pilots than in 2010.", None),
]  # fmt: skip
FINES = [
    ("What is the fine for smuggling?",
     "Smuggling carries fines of 400 to 9,000 dinars.", "Fines of 400 to 9,000 dinars"),
    ("What is the fine for smuggling?", "Smuggling carries a fine of $500 to $4,000.", "A fine of $500 to $4,000"),
    ("What is the fine for smuggling?",
     "Smuggling is punishable by a fine of between 400 and 9,000 dinars ($3 to $70).",
     "A fine of between 400 and 9,000 dinars ($3 to $70)"),
]  # fmt: skip
PLACES = [
    ("Where was the captain sent?", "The captain, held in Brindal, was sent to Corvia.", "To Corvia"),
    ("Where did the captain flee to?", "He fled to Corvia after being held in Brindal.", "To Corvia"),
    ("Where do the sailors come from?", "Officers in Brindal met sailors who came from Corvia.", "From Corvia"),
    ("Where was the ship built?", "The ship, built in Corvia, sank near Brindal.", "In Corvia"),
    ("Where is the lighthouse?", "Officials in Brindal visited a lighthouse on Corvia.", None),
    ("Where was the captain arrested?", "The captain was arrested in Brindal.", "In Brindal"),
    ("Where was the captain arrested?", "Police in Brindal arrested the captain.", "In Brindal"),
    ("Where does the captain live?", "The captain was born in Brindal.", None),
    ("Where was the captain born?", "The captain was born in Brindal.", "In Brindal"),
]  # fmt: skip
AGES = [
    ("How old was the captain?", "A 50-year-old captain hit a 12-year-old girl.", "50"),
    ("How old was the girl?", "A 50-year-old captain hit a 12-year-old girl.", "12"),
    ("How old was the boy?", "The boy, 12, was hit by a 50-year-old man.", "12"),
    ("How old was the sailor?", "The sailor, aged eleven, was sent home.", "Eleven"),
    # a limit for each of two
    ("What is the minimum age for boys?", "The law sets the minimum age at 15 for girls and 17 for boys.", "17"),
    ("What is the minimum age for girls?", "The law sets the minimum age at 15 for girls and 17 for boys.", "15"),
    ("What is the minimum age for girls and boys?", "The law sets the minimum age at 15 for girls and 17 for boys.",
     None),
    ("What is the minimum age for cooks?", "The law sets the minimum age at 15 for girls and 17 for boys.", None),
]  # fmt: skip
STEPS = [
    # another step
    ("How many pilots lost their licenses?", "The port suspended the licenses of 12 pilots.", None),
    ("How many pilots were tried?", "Prosecutors charged 12 pilots.", None),
    # what there is, and what is needed, ordered or to come
    ("How many sailors were freed?", "The king ordered the release of 300 sailors.", None),
    ("How many claims were granted?", "The port turned down 310 claims.", None),
    ("How many piers were rebuilt?", "The storm destroyed 40 piers.", None),
]  # fmt: skip
MEANT = [
    # another's figure
    ("How many sailors did the government say drowned?",
     "Sailors Without Borders said 51 sailors drowned; the Ministry of Ports reported 17.", None),
    ("How many sailors live there?",
     "The ministry estimated that 300 sailors lived there, but the union put the number at 900.", None),
    ("How many sailors drowned?", "The navy counted 12 sailors and NGOs 40.", None),
    ("How many sailors drowned according to the navy?",
     "The navy counted 12 drowned sailors and NGOs 40.", "12 drowned sailors"),
    # a budget, a narrower group, the whole
    ("How much was spent in 2020?", "The budget of the port for 2020 was $3 million.", None),
    ("What percentage of employees are women?", "Women are 12 percent of captains.", None),
    ("What percentage of captains are women?", "Women are 12 percent of captains.", "12 percent of captains"),
    ("How much of the budget was spent?",
     "The port spent 61 percent of its budget of $9 million.", "61 percent of its budget"),
    # what isn't punished, and rarer ones
    ("What is the penalty for piracy at sea?",
     "Theft is punishable by up to 12 years' imprisonment, but the law does not cover piracy.", None),
    ("How many boats were closed?", "The port seized 14 boats and quickly suspended nine others.", None),
    ("What does POB stand for?", "The Port of Brindal's (POB) police came.", "Port of Brindal"),
    ("How many votes were cast against the plan?", "The plan passed by 112 votes to 37.", "37"),
    ("How many sailors were moved?", "Upwards of 400 sailors were moved.", "Upwards of 400 sailors"),
    ("How many sailors does the crew have?", "The crew consists of a captain and six sailors.", None),
    ("How often must the crew meet?", "The crew met twice in May although the rules require monthly meetings.", None),
    ("Can captains strike?", "The law allows harbor captains to strike, but bars navy captains from doing so.", None),
    ("Can harbor captains strike?",
     "The law allows harbor captains to strike, but bars navy captains from doing so.", "Yes"),
    ("How many years behind bars did he get?",
     "He got seven years in prison with a three-year ban on sailing.", "Seven years"),
    ("How long was he held?", "He was held for 36 hours; he then spent 14 months in custody.", None),
    ("How many sailors drowned?", "Sailors by age (percent) 5 to 14 3.2 (79)", None),
    ("How long may they hold a sailor if they charge him?", "They may hold a sailor for up to 12 hours.", None),
    ("How long may they hold a sailor if they charge him?",
     "They may hold a sailor who is charged for up to 12 hours.", "Up to 12 hours"),
    ("How long were their sentences?", "The captain was convicted and received a sentence of 18 months.", None),
    ("How long were their sentences?", "They were convicted and received sentences of 18 months.", "18 months"),
    ("How long is the sentence?", "Prosecutors asked for a sentence of seven years.", None),
]  # fmt: skip
SCHEDULED = [
    ("When did the bridge open?", "The bridge, ordered in 2018 from a yard, was to open in May 2020.", None),
    ("When was the pier due to open?", "The pier, due to open in May 2010, opened in June 2012.", "May 2010"),
    ("When did the pier open?", "The pier, due to open in May 2010, opened in June 2012.", "June 2012"),
    ("When will the pier open?", "The pier, which was to open in 2010, is now expected to open in 2026.", "2026"),
]  # fmt: skip
RATES = [
    ("What is the weekly wage?", "The monthly wage is $300.", None),
    ("How much does a berth cost per month?", "A berth costs $12 a day.", None),
    ("How much does a berth cost?", "A berth costs $12 a day.", "$12 a day"),
    ("How many ships arrived in 2019?", "On average 30 ships a month arrived in 2019.", None),
    ("How much is spent per sailor?", "The port spent $3 million on 40 sailors.", None),
    ("How much is spent per sailor?", "The port spent $3,000 per sailor.", "$3,000 per sailor"),
]  # fmt: skip
YEARS = [
    ("How many claims came in in 2019?", "The port received 300 claims from 2017 to 2019.", None),
    ("How many claims came in in 2019?", "The port received 300 claims in the first half of 2019.", None),
    ("How many claims came in in the first quarter?",
     "The port received 300 claims in the first half of the year.", None),
    ("How many claims came in in the first half?", "The port received 300 claims in the first half of the year.",
     "300 claims"),
    ("How many claims were there in all?", "In 2019 alone, there were 300 claims.", None),
    ("How many pilots were convicted in 2018?", "Courts convicted 12 pilots over the 2018 riots.", None),
    ("How many pilots were convicted over the 2018 riots?",
     "Courts convicted 12 pilots over the 2018 riots.", "12 pilots"),
    ("How many claims were there in 2021?", "There were 300 claims in 2020 and 2021.", None),
    ("How many claims were there in 2021?", "There were 300 claims in 2020 and 340 in 2021.", "340"),
    ("How many claims came in in 2020?", "In the year to June 2020, 300 claims came in.", None),
]  # fmt: skip


def _passage(text: str) -> Passage:
    return Passage("a-2020", "Overview", 1, 0, len(text), text, "")


def _check(question: str, quote: str, expected: str | None) -> None:
    assert short_answer(understand(question), [_passage(quote)]) == expected
    if expected:
        assert short_support(expected, question, [quote]) is not None


@pytest.mark.parametrize(("question", "quote", "expected"), DENIED)
def test_what_is_denied_of_those_counted_is_no_number_of_them(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


def test_there_is_no_number_of_those_of_whom_another_quote_says_that_there_were_none() -> None:
    asked = understand("How many smugglers did courts jail?")
    figure = _passage("Courts jailed 11 smugglers.")
    assert short_answer(asked, [figure, _passage("Courts fined pilots.")]) == "11 smugglers"
    assert short_answer(asked, [figure, _passage("The port did not jail any smugglers.")]) is None
    others = "Courts jailed 11 individuals; however, all were guilty of theft rather than smuggling."
    assert short_answer(asked, [_passage(others)]) is None


@pytest.mark.parametrize(("question", "quote", "expected"), ELSEWHERE)
def test_a_number_is_told_of_what_its_own_clause_tells(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), POSSIBLE)
def test_what_may_be_so_or_is_one_of_two_is_no_number_of_it(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), JOINED)
def test_of_several_that_are_joined_one_is_not_the_whole(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), AVERAGES)
def test_the_figure_of_one_year_is_not_that_of_a_normal_one(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


def test_what_something_is_far_from_is_not_the_figure_asked_for() -> None:
    text = "The normal crew has 11 sailors, while 15 sailors are on board."
    asked = {
        question: [one.value for one in candidates(understand(question), text)]
        for question in ("How many sailors does a normal crew have?", "How far from normal is the number of sailors?")
    }
    assert list(asked.values()) == [["11"], ["11", "15"]]


@pytest.mark.parametrize(("question", "quote", "expected"), RATIOS)
def test_no_side_of_a_ratio_room_or_part_is_the_number(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), FINES)
def test_a_fine_has_both_its_ends(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), PLACES)
def test_where_something_was_and_where_it_came_from_or_went(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), AGES)
def test_an_age_is_that_of_the_one_who_is_asked_about(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), STEPS)
def test_another_step_is_no_answer(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), MEANT)
def test_what_is_told_of_something_else_is_no_answer(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), SCHEDULED)
def test_a_date_is_what_was_due_or_what_came_of_it(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), RATES)
def test_what_is_told_for_each_day_is_not_for_each_month(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(("question", "quote", "expected"), YEARS)
def test_several_years_or_a_part_of_one_are_not_the_year(question: str, quote: str, expected: str | None) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(
    ("question", "quote", "expected"),
    [
        ("When did the raid take place?", "On 3 May the port fined relatives of a suspect in the raid.", None),
        ("When did the raid take place?", "The raid took place on 3 May.", "3 May"),
        (
            "When did the inquiry begin its hearings?",
            "In May 2019 an inquiry into the port delivered its report.",
            None,
        ),
        ("When did the inquiry begin its hearings?", "The inquiry began its hearings in May 2019.", "May 2019"),
        ("When was the school closed?", "The school opened on 3 May.", None),
    ],
)
def test_a_date_is_that_of_the_event_itself_and_of_the_end_that_is_asked_about(
    question: str, quote: str, expected: str | None
) -> None:
    _check(question, quote, expected)


@pytest.mark.parametrize(
    ("question", "quote", "expected"),
    [
        ("How many pilots were there?", "Number of Pilots 67 (2) 109 (1)", None),
        ("How many pilots were there?", "The port had 67 pilots.", "67 pilots"),
        ("How many children beg?", "Some 900 children earn a living by begging.", "Some 900 children"),
    ],
)
def test_a_row_of_two_numbers_gives_none_and_a_noun_ends_before_its_verb(
    question: str, quote: str, expected: str | None
) -> None:
    _check(question, quote, expected)


def test_a_figure_of_years_gone_by_is_none_beside_what_is_told_of_now() -> None:
    place = "Fen 2020, Ports"
    then = Passage("r", "Ports", 1, 0, 49, "The port fined five captains in 2018, seven in 2017.", place)
    now = Passage("r", "Ports", 1, 50, 90, "The port did not fine any captains.", place)
    asked = understand("How many captains did the port fine?")
    assert short_answer(asked, [then, now]) is None
    assert short_answer(asked, [then]) is not None
    assert short_answer(understand("How many captains did the port fine in 2018?"), [then, now]) is not None


def test_years_side_by_side_head_a_table_which_gives_no_figure() -> None:
    table = "Overview of Ports 2020 2021 Funding of the port authority $795,613 (2) $705,364"
    _check("How much funding did the port authority get in 2021?", table, None)
    _check(
        "How much funding did the port authority get?", "The funding of the port authority was $795,613.", "$795,613"
    )


def test_a_figure_beside_which_another_quote_has_more_of_the_question_is_none() -> None:
    place = "Fen 2020, Ports"
    boats = Passage("r", "Ports", 1, 0, 52, "Most searches of boats took up to three months.", place)
    searches = Passage("r", "Ports", 1, 53, 95, "The arrest of boats took up to three years.", place)
    asked = understand("How long did the arrest of boats take?")
    assert short_answer(asked, [boats, searches]) is None
    assert short_answer(asked, [searches, boats]) is not None


def test_what_befell_somebody_in_another_paragraph_is_not_told_of_her_whom_it_does_not_name() -> None:
    asked = understand("When was she freed (who arrested Ana Lund)?")
    other = Passage("r", "Ports", 9, 900, 940, "The port freed the pilots in June 2020.", "Fen 2021, Ports")
    named = Passage("r", "Ports", 1, 0, 44, "The port called the arrest of Lund unlawful.", "Fen 2021, Ports")
    beside = replace(named, paragraph=9)
    assert not is_named_elsewhere(asked, [other])
    assert is_named_elsewhere(asked, [other, named])
    assert not is_named_elsewhere(asked, [other, beside])
    assert not is_named_elsewhere(asked, [named, other])
