"""Everyday words that the reports lack are put as these write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.everyday import EVERYDAY, IN_SHORT
from assistant.question.vocabulary import in_their_spelling, in_their_words

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
        # The longest that is said, with the article that goes with it, whatever its possessive.
        (
            "Women were exploited in sex trafficking.",
            "Who was sold into prostitution?",
            "Who was exploited in sex trafficking?",
        ),
        ("Guards may strike.", "May warders down tools?", "May guards strike?"),
        ("Consular officials went to jails.", "Did consulates help?", "Did consular officials help?"),
        ("The law allows dual citizenship.", "May I keep my old passport?", "May I dual citizenship?"),
        ("The law allows dual citizenship.", "Is a second passport allowed?", "Is a dual citizenship allowed?"),
        ("Many worked in the informal sector.", "Who works off the books?", "Who works in the informal sector?"),
        ("Of these, 40 were male.", "How many were guys?", "How many were male?"),
        ("The runner-up, Ana, appealed.", "Who came second?", "Who came second?"),
        ("Ana was the runner-up.", "Who came second?", "Who was the runner-up?"),
        ("Courts sentenced him to life imprisonment.", "Did he get jail for life?", "Did he get life imprisonment?"),
        ("An anti-corruption bureau opened.", "Is there an anti-graft bureau?", "Is there an anti-corruption bureau?"),
        ("The pay of police.", "What is a cop's pay, or the cops’?", "What is a cop's pay, or the police’?"),
        ("The council's oversight body met.", "Who is the watchdog?", "Who is the oversight body?"),
        ("Orn stays on Tier 3.", "Who has the lowest ranking?", "Who has the Tier 3?"),
        ("Police arrested him.", "Why was he picked up?", "Why was he picked up?"),
        ("He was arrested.", "Why was he picked up?", "Why was he picked up?"),
        # What owns something stays: no form of another word may be right there.
        ("Vessels sank.", "Where is the boats's owner?", "Where is the boats's owner?"),
        ("Foreign citizens may not vote.", "Can a non-Ecuadorian vote?", "Can a foreign citizen vote?"),
        ("Foreign citizens may not vote.", "Can non-Kyrgyz workers vote?", "Can foreign workers vote?"),
        ("Foreign citizens may not vote.", "Can non-Christians vote?", "Can non-Christians vote?"),
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


def test_no_phrase_is_told_of_twice() -> None:
    for table in (EVERYDAY, IN_SHORT):
        said = [phrase for phrases, _ in table for phrase in phrases.split(", ")]
        assert len(set(said)) == len(said)


@given(st.text(max_size=80))
def test_a_question_in_words_of_the_reports_is_left_as_it_is(question: str) -> None:
    for put in (in_their_words, in_their_spelling):
        assert put(question, lambda words: 1) == question
        assert put(question, lambda words: 0) == question
