"""What askers say about themselves is no part of what they ask, and stays where the question leans on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant
from assistant.question.introduction import introduced

QUESTIONS = (
    "How many victims were identified in 2019?",
    "Who runs the hotline?",
    "Are trade unions free?",
    "Why was the trial postponed?",
    "In which town does the court sit?",
)
INTRODUCTIONS = (
    "I visit people in prison - ",
    "Hi, I'm a nurse on night shifts: ",
    "We host refugees at our church. ",
    "My cousin lives in Berlin and is worried – ",
    "A friend of mine asks: ",
    "Quick one for a leaflet: ",
    "I'm with a student group. We meet on Mondays! ",
)


@pytest.mark.parametrize(
    ("typed", "question", "kept"),
    [
        ("I'm new in a union! How many strikes were there in 2019?", "How many strikes were there in 2019?", ""),
        (
            "My uncle worked in a jail in Lima - did prisoners lose their pay?",
            "Did prisoners lose their pay?",
            "My uncle worked in a jail in Lima -",
        ),
        (
            "Parents up in Fen keep asking: where do girls end up when they are sold abroad?",
            "Where do girls end up when they are sold abroad?",
            "Parents up in Fen keep asking:",
        ),
        (
            "I read about the officer who sold passports. What did the court give him?",
            "What did the court give him?",
            "I read about the officer who sold passports.",
        ),
        (
            "I write to inmates. A man was found dead in April - what came of the inquiry?",
            "A man was found dead in April - what came of the inquiry?",
            "",
        ),
        ("I keep hearing of hay sheds - what is the custom?", "What is the custom?", "I keep hearing of hay sheds -"),
        ("I keep seeing 'HSZ' in the papers - what does it mean?", "What does HSZ mean?", ""),
        ("My boss always talks of the NRM. What does that stand for?", "What does NRM stand for?", ""),
        ("I read of the NRM and the HSZ - what does it mean?", "What does it mean?", "I read of the NRM and the HSZ -"),
        (
            "I'm a paralegal: if somebody is arrested, who pays the lawyer?",
            "If somebody is arrested, who pays the lawyer?",
            "",
        ),
    ],
)
def test_taken_apart(typed: str, question: str, kept: str) -> None:
    assert introduced(typed) == (question, kept)


@pytest.mark.parametrize(
    "question",
    [
        *QUESTIONS,
        "I need the names of the shelters.",
        "My question is about shelters",
        "I would like to know how many wells were dug.",
        "Shelters - how many were there, and who runs them?",
        "A man was found dead in April - what came of the inquiry?",
        "People fled in May. Why did they go?",
        "I own a farm. Who?",
    ],
)
def test_no_introduction(question: str) -> None:
    assert introduced(question) == (question, "")


@given(st.sampled_from(INTRODUCTIONS), st.sampled_from(QUESTIONS))
def test_nothing_of_the_question_is_lost(before: str, question: str) -> None:
    assert introduced(before + question) == (question, "")


@given(st.text(max_size=200))
def test_nothing_is_made_up(text: str) -> None:
    question, kept = introduced(text)
    assert text.casefold().endswith(question.casefold())
    assert text.startswith(kept)


def test_where_an_asker_has_been_is_no_condition(assistant: Assistant) -> None:
    question = "How many trafficking investigations were opened in 2019?"
    alone = assistant.ask(question)
    assert not alone.refusal
    introduced_to = assistant.ask(f"I was on Lesbos in 2016 with a group from Peru! {question}")
    assert introduced_to.citations == alone.citations
