"""Whether evidence tells both sides of a comparison."""

from __future__ import annotations

import pytest

from assistant import Passage
from assistant.constraints.sides import untold_side
from assistant.question.asked import understand

EARLIER = "a comparison with an earlier time"


def passage(text: str, place: str = "") -> Passage:
    return Passage("r", "S", 1, 0, len(text), text, place)


def untold(question: str, *texts: str) -> str | None:
    return untold_side(understand(question), [passage(text) for text in texts])


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Did they fine more farmers than in 2020?", "It fined 14 farmers, compared with nine in 2020."),
        ("Did they fine more farmers than in 2020?", "It fined 14 farmers (nine in 2020)."),
        ("Did they fine more farmers than the year before?", "The number of fines fell."),
        ("Did they fine more farmers than the year before?", "It fined the same number of farmers."),
        # What stands before a comparison may be compared, too.
        ("Did courts acquit more men than in 2020?", "It convicted 63 and freed 19, compared with 58 and 22."),
        ("Did courts convict more men than in 2020?", "Courts convicted 58 men and freed nine; in 2020 it was 66."),
        # A figure that comes after it is no nearer to what is asked.
        ("Did it get more calls than in 2020?", "It got 310 calls, up from 280, and opened 14 cases."),
        ("Did the budget go up or down from 2020 to 2021?", "The budget was 9 million in 2021 and 8 million in 2020."),
        ("Did inspectors go to fewer farms than in 2020?", "Inspectors made 60 visits to farms, down from 97 in 2020."),
        ("Did it make more visits than in 2020?", "Inspectors made 74 visits to farms. In 2020, they had made 49."),
        # Nothing is compared, or why it changed is asked.
        ("Did they fine farmers in 2020?", "It fined 14 farmers."),
        ("Why did they fine more farmers than in 2020?", "It fined 14 farmers."),
    ],
)
def test_a_comparison_with_an_earlier_time_may_be_told(question: str, text: str) -> None:
    assert untold(question, text) is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Did they fine more farmers than in 2020?", "It fined 14 farmers."),
        ("Did they fine more farmers than the year before?", "It fined 14 farmers in 2021."),
        ("Were fines more common than they used to be?", "Fines are common."),
        # Others are compared: visits, allegations, villages.
        ("Did they fine more farmers than in 2020?", "It made 150 visits, up from 73 in 2020, and fined 14 farmers."),
        ("Did they forward more complaints than in 2020?",
         "It got 60 complaints on jails, up from 40, and 14 complaints were forwarded."),
        ("Did police use tasers more or less than the year before?",
         "There were 90 allegations, compared with 70 in 2020, and in 12 of them police had used tasers."),
        ("Did bans on families go up or down from 2020 to 2021?",
         "It issued 60 permits, compared with 90 in 2020. It imposed bans on 12 families."),
        # those who did what is compared
        ("Did the number of inspectors go up or down?", "Inspectors found 133 children, compared with 287 in 2020."),
        ("Did the hotline get more calls than in 2020?", "The hotline got 2,207 calls in the same period."),
        # What is compared after it is of another thing.
        ("Did it refer more cases than in 2020?", "It referred two cases. Its office, set up in 2017, is open."),
        ("Did the court's spending go up or down?", "It spent 41 million crowns; the remainder was returned."),
        ("Is the employment rate going up?", "In 2020, 38 percent had paid work."),
    ],
)  # fmt: skip
def test_a_comparison_with_an_earlier_time_is_not_told(question: str, text: str) -> None:
    assert untold(question, text) == EARLIER


def test_the_other_time_may_be_told_in_another_sentence() -> None:
    question = "Were more men jailed in 2021 than in 2020?"
    assert untold(question, "Courts jailed nine men.") == EARLIER
    assert untold(question, "Courts jailed nine men.", "In 2020 it was 12 men.") is None


def test_a_year_long_before_the_reports_own_is_an_earlier_time() -> None:
    asked = understand("Did more women run than the time before?")
    told = "In the 2013 elections there were 11 women."
    assert untold_side(asked, [passage(told, "Timor-Leste 2019, Elections")]) is None
    # A report of 2014 may be on 2013 itself.
    assert untold_side(asked, [passage(told, "Timor-Leste 2014, Elections")]) == EARLIER


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("Were more men jailed in Fen than in Oster?", "Courts in Fen jailed nine men.", "anything on Oster"),
        ("Were more men jailed in Fen than in Oster?", "Courts in Fen jailed nine men, those in Oster two.", None),
        ("Who paid more, Fenners or Osterlings?", "Fenners paid nine marks.", "anything on Osterlings"),
        ("Who paid more, Fenlanders or Osterlings?", "In Fenland one paid nine marks, in Oster two.", None),
        ("Was L'Ami or Le Jour banned for longer?", "L’Ami was banned for a week, Le Jour for a day.", None),
        ("Was it in Fen or in Oster?", "It was in Fen.", None),  # nothing is compared
        ("Is it larger than usual?", "It is.", None),
        # An abbreviation may be spelt out; a headline has more capitals than names.
        ("Did the state find more victims than NGOs?", "Charities found nine victims, the state two.", None),
        ("Did More Women Than Men Vote?", "More women than men voted.", None),
    ],
)
def test_all_that_are_compared_by_name_must_be_told_of(question: str, text: str, missing: str | None) -> None:
    assert untold(question, text) == missing


def test_the_rest_of_the_paragraph_may_have_a_name() -> None:
    asked = understand("Who got the longer term, Duka or Leki?")
    quoted = [passage("They were given nine and seven years.")]
    assert untold_side(asked, quoted) == "anything on Duka"
    assert untold_side(asked, quoted, [passage("Ana Duka and Boro Leki stood trial.")]) is None


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        (
            "Are women or men more often exploited?",
            "Men, women, and children are exploited.",
            "a comparison of the two",
        ),
        ("Are women or men more often exploited?", "Reports of women and men continued.", "a comparison of the two"),
        ("Are women or men more often exploited?", "Women are exploited more often.", None),
        ("Are women or men more often exploited?", "Of the victims 30 were women and 12 men.", None),
        ("Are women or men more often exploited?", "Most of the victims are women.", None),
        (
            "Are pilots fined or jailed more often?",
            "Pilots were more likely to face this.",
            None,
        ),  # both are done to them
        ("Do guards want more pay or pensions?", "Guards want pensions.", None),
        ("Does the ministry or the police no longer run it?", "The ministry runs it.", None),
        ("Are women or men exploited?", "Men, women, and children are exploited.", None),  # nothing is compared
    ],
)
def test_which_of_two_is_more_must_be_told(question: str, text: str, missing: str | None) -> None:
    assert untold(question, text) == missing
