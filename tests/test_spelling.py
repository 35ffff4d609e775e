"""Slips of the keyboard: put right where the reports show what was meant, left alone where a word is a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant
from assistant.spelling import corrected

WORDS = {"training", "mechanism", "victims", "trafficked", "marriage", "allows", "racist", "grant", "refugees", "graft"}
REPORTS = {"training": 9, "victims": 30, "trafficked": 2, "marriage": 4, "allows": 3, "racist": 1, "grant": 2}


def put_right(question: str) -> str:
    return corrected(question, WORDS.__contains__, lambda word: REPORTS.get(word, 0))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how much trainig was there?", "how much training was there?"),  # a letter left out
        ("vicitms of trafficking", "victims of trafficking"),  # neighbours swapped
        ("were they traficked?", "were they trafficked?"),
        ("legal mariage age", "legal marriage age"),
        ("Trainnig for police", "Training for police"),
        ("the law on marrriage", "the law on marriage"),  # a letter put in
        ("how many ppl does the govt hold", "how many people does the government hold"),
    ],
)
def test_a_slip_is_put_right(typed: str, meant: str) -> None:
    assert put_right(typed) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Was a rapist convicted?",  # one letter away from 'racist', but no slip: another letter
        "gallows",  # its first letter counts: not 'allows'
        "graft",  # too short to be sure
        "Did Trainig Center open?",  # a capitalised word is a name
        "refugees in camps",  # a word, though the reports don't have it
        "beshbarmak recipe",  # nothing near it
        "What is the PPL?",  # a name
    ],
)
def test_what_is_no_slip_stays(question: str) -> None:
    assert put_right(question) == question


@given(st.text(max_size=80))
def test_only_words_change(question: str) -> None:
    assert "".join(c for c in put_right(question) if not c.isalpha()) == "".join(c for c in question if not c.isalpha())


def test_the_corrected_question_is_shown(assistant: Assistant) -> None:
    answer = assistant.ask("Who recieved trainig on the new NRM?")
    assert answer.question == "Who recieved trainig on the new NRM?"
    assert "training" in answer.standalone_question
