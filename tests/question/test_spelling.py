"""Slips of the keyboard: put right where the reports show what was meant, left alone where a word is a word."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant, Turn
from assistant.question.dictionary import is_english
from assistant.question.spelling import corrected, in_words, with_capitals

WORDS = {
    "training",
    "mechanism",
    "victims",
    "recruit",
    "recruiters",
    "banned",
    "bin",
    "traffic",
    "trafficked",
    "marriage",
    "allows",
    "racist",
    "grant",
    "refugees",
    "graft",
    "jamaica",
    "demonstrate",
    "demonstrators",
    "legal",
    "legally",
    "recent",
}
REPORTS = {"training": 9, "victims": 30, "trafficked": 2, "marriage": 4, "allows": 3, "racist": 1, "grant": 2,
           "recruiters": 3, "banned": 2, "jamaica": 9, "demonstrate": 1, "legal": 4}  # fmt: skip


def put_right(question: str) -> str:
    return corrected(question, WORDS.__contains__, lambda word: REPORTS.get(word, 0))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how much trainig was there?", "how much training was there?"),  # a letter left out
        ("vicitms of trafficking", "victims of trafficking"),  # neighbours swapped
        ("were they traficked?", "were they trafficked?"),
        ("labor trafficers", "labor traffickers"),  # though 'traffic' is a word
        ("legal mariage age", "legal marriage age"),
        ("Trainnig for police", "Training for police"),
        ("the law on marrriage", "the law on marriage"),  # a letter put in
        ("how many recruitors", "how many recruiters"),  # an unstressed vowel, also in what may be a word
        ("the demonstrater", "the demonstrator"),  # though the reports only have 'demonstrate'
        ("legaly banned", "legally banned"),
        ("trafficked vectims", "trafficked victims"),
        ("victima of trafficking", "victims of trafficking"),  # the key beside
        ("who teached them, who payed", "who taught them, who paid"),
        ("how many resruiters", "how many recruiters"),  # the same sound
        ("they dont allow it", "they don't allow it"),
        ("help for victimd", "help for victims"),
        ("Who are trafficked in Jamiaca?", "Who are trafficked in Jamaica?"),  # a country's name
        ("held befor the trial, becuase", "held before the trial, because"),
        ("how many ppl does the govt hold", "how many people does the government hold"),
        ("how many kids work", "how many children work"),
        ("Kids as well?", "Children as well?"),
        ("waht is teh legal age", "what is the legal age"),  # a small word, also where the reports lack it
        ("were they banend", "were they banned"),
    ],
)
def test_a_slip_is_put_right(typed: str, meant: str) -> None:
    assert put_right(typed) == meant


@pytest.mark.parametrize(
    ("typed", "words", "meant"),
    [
        ("Which non-governmental organisations help?", {"NGO"}, "Which NGOs help?"),
        ("Did a nongovernmental group help?", {"NGO"}, "Did an NGO help?"),
        ("Did a nongovernmental group help?", {"NGO", "nongovernmental"}, "Did a nongovernmental group help?"),
        ("Did a non-governmental group help?", set(), "Did a non-governmental group help?"),
    ],
)
def test_what_the_reports_call_an_ngo_alone_is_one_in_the_question(typed: str, words: set[str], meant: str) -> None:
    assert corrected(typed, lambda word: True, lambda word: int(word in words)) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Was a rapist convicted?",  # one letter away from 'racist', but no slip: another letter
        "gallows",  # its first letter counts: not 'allows'
        "graft",  # too short to be sure
        "Did Trainig Center open?",  # a capitalised word is a name
        "refugees in camps",  # a word, though the reports don't have it
        "Was the report binned?",  # a stem that is a word, with a stressed vowel: not 'banned'
        "beshbarmak recipe",  # nothing near it
        "Did the witness recant?",  # no word of these lists, and yet no slip of 'recent'
        "Why didnn't they?",  # no letter beside an apostrophe
        "How many Nigeriens came?",  # another country's people
        "What did Jamaico say?",  # a name of its own
        "Did Mr Thier go?",
        "What is the PPL?",  # a name
        "gaint",  # too short for a letter mistaken
    ],
)
def test_what_is_no_slip_stays(question: str) -> None:
    assert put_right(question) == question


@given(st.text(max_size=80))
def test_only_words_change(question: str) -> None:
    assert "".join(c for c in put_right(question) if not c.isalpha()) == "".join(c for c in question if not c.isalpha())


@pytest.mark.parametrize(
    ("word", "reports"),
    [
        ("rubles", {"rules"}),
        ("misused", {"missed"}),
        ("groping", {"grouping"}),
        ("deporting", {"departing"}),
        ("proscribed", {"prescribed"}),
        ("cadres", {"cares"}),
        ("labour", {"labor"}),
    ],
)
def test_a_rare_word_is_none_of_the_reports_words(word: str, reports: set[str]) -> None:
    assert corrected(f"were they {word}?", is_english, lambda other: int(other in reports)) == f"were they {word}?"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("no. of victims", "number of victims"),
        ("# of shelters in 2020", "number of shelters in 2020"),
        ("number convictions 2020", "number of convictions 2020"),
        ("what % of workers", "what percentage of workers"),
        ("how much people died?", "how many people died?"),
        ("How much victims were there?", "how many victims were there?"),
        ("How much victims were paid?", "How much victims were paid?"),
        ("how much workers earn", "how much workers earn"),
        ("How much per person?", "How much per person?"),
        ("How much did workers produce?", "How much did workers produce?"),
        ("how much young people died?", "how many young people died?"),
        ("number one priority", "number one priority"),
        ("what does art. 12 say", "what does Article 12 say"),
        ("WHO HEADS THE OFFICE?", "who heads the office?"),
        ("SMS = ?", "SMS = ?"),
        ("What was the death toll of the flood?", "What was the number of deaths of the flood?"),
        ("How does the civilian death toll compare?", "How does the civilian death toll compare?"),
        ("no of course not", "no of course not"),
    ],
)
def test_signs_and_shorthand_are_put_in_words(typed: str, meant: str) -> None:
    assert in_words(typed) == meant


FORMS = {"osh": Counter({"Osh": 4}), "sms": Counter({"SMS": 2, "Sms": 1}), "state": Counter({"State": 9, "state": 1}),
         "people": Counter({"People": 1}), "open": Counter({"Open": 3})}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("who heads the sms in osh?", "who heads the SMS in Osh?"),
        ("can I ask who heads the sms?", "can I ask who heads the SMS?"),
        ("did the state pay?", "did the state pay?"),  # not always a name
        ("do people live in osh?", "do people live in Osh?"),  # a name only within others
        ("who keeps it open?", "who keeps it open?"),  # a verb, though the reports have only 'Open Line'
        ("Who went to osh?", "Who went to osh?"),  # with capitals, what has none is meant without
        ("who went to naryn?", "who went to naryn?"),  # not in the reports
    ],
)
def test_names_typed_without_capitals_get_those_of_the_reports(typed: str, meant: str) -> None:
    assert with_capitals(typed, lambda word: FORMS.get(word, Counter())) == meant


@given(st.text(st.characters(codec="ascii"), max_size=80))
def test_capitals_change_nothing_but_capitals(question: str) -> None:
    named = with_capitals(question, lambda word: Counter({word.upper(): 1}))
    assert named.casefold() == question.casefold()


def test_a_follow_up_without_capitals_is_about_the_name(assistant: Assistant) -> None:
    history = [Turn("how many victims were assisted in kazakhstan and russia?", "The report does not say.")]
    answer = assistant.ask("what about bishkek?", history=history)
    assert "Bishkek" in answer.standalone_question


def test_the_corrected_question_is_shown(assistant: Assistant) -> None:
    answer = assistant.ask("Who recieved trainig on the new NRM?")
    assert answer.question == "Who recieved trainig on the new NRM?"
    assert "training" in answer.standalone_question
