"""What somebody is asked to have said is told only where they said it."""

from __future__ import annotations

import pytest

from assistant.asked import understand
from assistant.sayers import (
    figure_of_another,
    figure_of_opponent,
    is_told_by_another,
    said_by_another,
    sayer,
    tells_of_teller,
)
from assistant.schema import Span

BRIBES = "NGOs reported judges accepted bribes; legal researchers reported the code would reduce them."
LAWYERS = "Government-provided attorneys reportedly lacked knowledge."
ADOPTED = "In September 2019, the government formally adopted the mechanism into law."


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("What did NGOs say about the courts?", "NGOs"),
        ("and what do the victims' lawyers think of it?", "the victims' lawyers"),
        ("How does the Ministry of Health argue?", "the Ministry of Health"),
        ("What does the report say about the courts?", None),
        ("What does the new law say about boys?", None),
        ("What do the key findings say about the courts?", None),
        ("What do its authors think of the courts?", None),
        ("What did they say about the courts?", None),
        ("What did the police do about it?", None),
        ("Who says that judges take bribes?", None),
    ],
)
def test_who_is_asked_to_have_said_something(question: str, who: str | None) -> None:
    assert sayer(question) == who


@pytest.mark.parametrize(
    ("question", "text", "by_another"),
    [
        ("What did NGOs say about the courts?", BRIBES, False),
        ("What did charities say about the courts?", BRIBES, False),  # the same voice
        ("What did experts say about bribes?", BRIBES, False),
        ("What do critics say about bribes?", BRIBES, False),
        ("What did the ministry say about the courts?", BRIBES, True),
        ("What did the Amber Foundation say about the courts?", BRIBES, True),
        ("What did victims say about the state's lawyers?", LAWYERS, True),
        ("What did the ministry say about the mechanism?", ADOPTED, True),
        ("What did victims say about the courts?", BRIBES, True),
        ("What did the locals say about the courts?", BRIBES, False),  # nobody knows whose voice theirs is
        ("What did the locals say about the mechanism?", ADOPTED, True),
        ("What did the mayor say about it?", "The mayor of Osh called for more funds.", False),
        ("What did Human Rights Watch say about it?", "HRW called for more funds.", False),
        ("What did the mayor say about it?", "She called for more funds.", False),
        ("What did the police say about it?", "Officers visited the police school.", True),
        ("How many judges accepted bribes?", ADOPTED, False),
    ],
)
def test_what_others_say_is_told_by_another(question: str, text: str, by_another: bool) -> None:
    assert said_by_another(understand(question), text) == by_another


def test_whom_they_means_stands_before() -> None:
    asked, text = understand("What did the ministry say about the mechanism?"), "It also said that it worked."
    assert not said_by_another(asked, text)
    assert not said_by_another(asked, text, "The ministry trained officers on the mechanism.")
    assert said_by_another(asked, text, "The union trained officers on the mechanism.")


CLAIMED = "NGOs claimed 20,000 members were jailed."


@pytest.mark.parametrize(
    ("question", "text", "another", "lacks"),
    [
        ("How many were jailed, by the government's own count?", CLAIMED, True, "a figure by the government"),
        ("According to the authorities, how many were jailed?", CLAIMED, True, "a figure by the authorities"),
        ("How many did the government say were jailed?", CLAIMED, True, "a figure by the government"),
        ("How many were jailed according to NGOs?", CLAIMED, False, None),
        ("How many were jailed according to charities?", CLAIMED, False, None),
        ("How many were jailed according to the report?", CLAIMED, False, None),
        ("How many were jailed?", CLAIMED, False, None),
        ("How many were jailed, by the police's own count?", "The DGSN reported jailing 20.", True, None),  # it may be
        ("How many did HRW say were jailed?", "Human Rights Watch claimed 20 were jailed.", False, None),
        ("How many did HRW say were jailed?", "Bir Duino claimed 20 were jailed.", True, "a figure by HRW"),
        ("How many did Human Rights Watch say were jailed?", "HRW claimed 20 were jailed.", False, None),
        ("How many did the Ministry of the Interior say were jailed?", "The MVD reported jailing 20.", False, None),
        ("How many minors did the children's ombudsman count?", "According to the Agency, 20 minors left.", True, None),
        ("How many left according to the children's Ombudsman?", "According to the Agency, 20 left.", True,
         "a figure by the children's Ombudsman"),
        ("How many were jailed, by the government's own count?", "Some 20 were jailed.", False, None),
        ("How many were jailed, by the government's own count?", "They claimed 20 were jailed.", False, None),
    ],
)  # fmt: skip
def test_a_figure_asked_for_as_somebody_gives_it(question: str, text: str, another: bool, lacks: str | None) -> None:
    assert figure_of_another(understand(question), text) == another
    assert figure_of_opponent(understand(question), text) == lacks


@pytest.mark.parametrize(
    ("question", "text", "another"),
    [
        ("How many did the ministry count?", "The ministry counts 20, while NGOs put the number at 30.", False),
        ("How many did NGOs count?", "The ministry counts 20, while NGOs put the number at 30.", True),
        ("How many were there, by NGOs' own count?", "The ministry reported 20.", True),
        ("How many were there according to the government?", "There were 20.", False),
        ("How many were there according to the government?", "NGOs reported 20.", True),
        ("How many were there according to the Harbor Union?", "There were 20.", False),
        ("How many were there according to the Harbor Union?", "The Port Authority reported 20.", True),
        ("According to the State Department, how many were there?", "The government reported 20.", False),
        ("According to the annex, how many were there?", "The government reported 20.", False),
        (
            "According to the IOM, how many were there?",
            "The International Organization for Migration helped 20.",
            False,
        ),
        ("How many guards did the ministry put on the case?", "There were 20.", False),
        ("How many were there according to Judge Mar?", "She further stated that there were 20.", False),
        ("How many were there?", "The ministry counts 20.", False),
    ],
)
def test_a_figure_is_that_of_whom_it_is_asked(question: str, text: str, another: bool) -> None:
    place = text.index("20")
    assert is_told_by_another(understand(question), text, Span(place, place + 2)) == another


def test_a_text_that_names_whose_figure_is_asked_for() -> None:
    asked = understand("According to the Harbor Union, how many were there?")
    assert tells_of_teller(asked, "The Harbor Union counted 20.") is True
    assert tells_of_teller(asked, "The union counted 20.") is True
    assert tells_of_teller(asked, "The ministry counted 20.") is False
    assert tells_of_teller(asked, "It also counted 20.") is None
    assert tells_of_teller(understand("How many were there?"), "The ministry counted 20.") is None
    assert tells_of_teller(understand("How many were there?"), "The Harbor Union counted 20.") is None
