"""Everyday words that the reports lack are put as these write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.vocabulary import in_their_spelling, in_their_words

AMERICAN = (
    "Laws ban consensual same-sex sexual conduct. The hotline takes calls of laborers at the municipal elections."
)
BRITISH = "Labour inspectors organise programmes in the centre for staff of the phone line."


def frequency(text: str) -> Callable[[str], int]:
    """How often words stand in a text in a row, plurals and all."""
    return lambda words: f" {text.casefold()} ".count(f" {words.casefold()}")


@pytest.mark.parametrize(
    ("report", "question", "put"),
    [
        (AMERICAN, "Is homosexuality a crime?", "Is consensual same-sex sexual conduct a crime?"),
        (AMERICAN, "Who calls the helpline?", "Who calls the hotline?"),
        (AMERICAN, "Who votes in local elections?", "Who votes in municipal elections?"),
        ("Efforts increased.", "Were efforts stepped up?", "Were efforts increased?"),
        ("Courts convicted two.", "How many were found guilty?", "How many were convicted?"),
        ("Fishing vessels sank.", "Which boats sank?", "Which vessels sank?"),
        ("The referral mechanism began.", "Did a referral system begin?", "Did a referral mechanism begin?"),
        ("An NGO runs it.", "Does a charity run it?", "Does an NGO run it?"),
        ("A law was passed.", "Is there an old statute?", "Is there an old law?"),
        ("Two trafficking victims came.", "How many VoTs came?", "How many trafficking victims came?"),
        ("Civil society complained.", "What did CSOs say?", "What did civil society say?"),
        ("North Korean workers came.", "How many DPRK workers came?", "How many North Korean workers came?"),
        ("It rose.", "Did it rise in CY2019?", "Did it rise in 2019?"),
        # 'Fl' or 'dv' is no abbreviation.
        ("Forced labor and domestic violence.", "Is fl or dv told of?", "Is fl or dv told of?"),
        # The reports have it themselves, or have no other word for it.
        ("Four VoTs, all victims of trafficking.", "How many VoTs?", "How many VoTs?"),
        (BRITISH, "Who are the staff of the phone line?", "Who are the staff of the phone line?"),
        (BRITISH, "Is homosexuality a crime?", "Is homosexuality a crime?"),
    ],
)
def test_words_are_put_as_the_reports_put_them(report: str, question: str, put: str) -> None:
    assert in_their_words(question, frequency(report)) == put


@pytest.mark.parametrize(
    ("report", "question", "looked_up"),
    [
        (AMERICAN, "Do labourers call?", "Do laborers call?"),
        ("The centers run programs.", "Which programmes do the centres run?", "Which programs do the centers run?"),
        (BRITISH, "Do labor inspectors organize it?", "Do labour inspectors organise it?"),
        (BRITISH, "Where is the center?", "Where is the centre?"),
        (AMERICAN, "What of the theatre?", "What of the theatre?"),
    ],
)
def test_a_question_is_looked_up_in_the_reports_spelling(report: str, question: str, looked_up: str) -> None:
    assert in_their_spelling(question, frequency(report)) == looked_up


@given(st.text(max_size=80))
def test_a_question_in_words_of_the_reports_is_left_as_it_is(question: str) -> None:
    for put in (in_their_words, in_their_spelling):
        assert put(question, lambda words: 1) == question
        assert put(question, lambda words: 0) == question
