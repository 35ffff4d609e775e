"""What somebody is asked to have said is told only where they said it."""

from __future__ import annotations

import pytest

from assistant.constraints.sayers import (
    figure_of_another,
    figure_of_opponent,
    is_other_speaker,
    is_told_by_another,
    lacks_its_figure,
    part_asked,
    said_by_another,
    sayer,
    speaker,
    statement,
    tells_of_teller,
)
from assistant.question.asked import understand
from assistant.schema import Passage, Span

WELLS = "The ombudsman visited six prisons and found that two lacked water; the prison service said the wells worked."
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
        ("What did the ombudsman say about the wells?", "The prison service said the wells worked.", True),
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
    asked, text = understand("What did NGOs say about prisons?"), "Some NGOs had the right to visit prisons."
    assert said_by_another(asked, text, "The bar said that access was good.")


CLAIMED = "NGOs claimed 20,000 members were jailed."


@pytest.mark.parametrize(
    ("question", "text", "another", "lacks"),
    [
        ("How many were jailed, by the government's own count?", CLAIMED, True, "a figure by the government"),
        ("According to the authorities, how many were jailed?", CLAIMED, True, "a figure by the authorities"),
        ("How many did the government say were jailed?", CLAIMED, True, "a figure by the government"),
        ("How many were jailed according to NGOs?", CLAIMED, False, None),
        ("How many were jailed according to charities?", CLAIMED, False, None),
        ("How many fled according to officials?", "UNHCR estimated that 20 fled.", True, "a figure by officials"),
        ("According to NGOs, how many fled?", "UNHCR estimated that 20 fled.", True, None),
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
    assert tells_of_teller(understand("Who says that judges take bribes?"), BRIBES) is True
    assert tells_of_teller(understand("Who says that judges take bribes?"), ADOPTED) is False


@pytest.mark.parametrize(
    ("question", "what"),
    [
        ("Who says that judges take bribes?", "judges take bribes?"),
        ("and who else claimed judges take bribes?", "judges take bribes?"),
        ("Which organization estimated the number of fishermen?", "the number of fishermen?"),
        ("According to whom did judges take bribes?", "did judges take bribes?"),
        ("Who found that two prisons lacked water?", "two prisons lacked water?"),
        ("Who found the bodies?", None),
        ("Who took bribes?", None),
    ],
)
def test_what_it_is_asked_who_said(question: str, what: str | None) -> None:
    assert statement(question) == what


@pytest.mark.parametrize(
    ("question", "text", "who"),
    [
        ("Who says that judges take bribes?", BRIBES, "NGOs"),
        ("Who said the wells worked?", WELLS, "the prison service"),
        ("Who found that two prisons lacked water?", WELLS, "The ombudsman"),
        ("According to whom did police kill two men?", "Police killed two men, according to relatives.", "relatives"),
        ("Who said funds were lost?", "The minister said that no funds were lost.", None),
        ("Who said that the bodies were lost?", "NGOs said police told families that the bodies were lost.", None),
        ("Who said that two men were killed?", "The ministry said the two had fallen.", None),
        ("Who said that the bridge was unsafe?", "NGOs and the ministry said the bridge was unsafe.", None),
        ("Who said that the bridge was unsafe?", "They said the bridge was unsafe.", None),
        ("Who said that the bridge was unsafe?", "A survey found that the bridge was unsafe.", None),
        ("Who said that the bridge was unsafe?", "The bridge was unsafe.", None),
    ],
)
def test_who_says_what_it_is_asked_who_said(question: str, text: str, who: str | None) -> None:
    passage = Passage("a-2020", "Overview", 1, 0, len(text), text, "")
    assert speaker(understand(question), passage) == who


def test_somebody_who_says_something_else_is_no_answer_to_who_says_so() -> None:
    text = "The ministry said the two had fallen, but relatives said that police killed them."
    asked = understand("Who says that police killed them?")
    ministry, relatives = (Span(text.index(who), text.index(who) + len(who)) for who in ("The ministry", "relatives"))
    assert is_other_speaker(asked, text, ministry)
    assert not is_other_speaker(asked, text, relatives)
    assert not is_other_speaker(understand("Who killed them?"), text, ministry)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What did the prison service say about water?", "the prison service said the wells worked."),
        ("Who found that two prisons lacked water?", "found that two lacked water; "),
        ("How many lacked water, by the prison service's count?", "the prison service said the wells worked."),
        ("How many prisons lacked water?", None),
        ("What did NGOs say about water?", None),
    ],
)
def test_the_part_of_those_whose_words_are_asked_for(question: str, words: str | None) -> None:
    span = part_asked(understand(question), WELLS)
    assert (WELLS[slice(*span)] if span else None) == words


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Who published the figure of 72 victims?", "NGOs reported 72 victims.", None),
        ("Who published the figure of nineteen victims?", "NGOs reported 19 victims.", None),
        ("Who published the figure of nineteen victims?", "NGOs reported 72 victims.", "the figure of nineteen"),
        ("Who counted victims?", "NGOs reported 72 victims.", None),
    ],
)
def test_whose_a_figure_is_is_told_where_it_stands(question: str, text: str, lacks: str | None) -> None:
    assert lacks_its_figure(understand(question), text) == lacks
