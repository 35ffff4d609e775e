"""What asks for nothing that a report says: greetings, thanks, texts to be written or translated."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.question.smalltalk import answered_otherwise
from assistant.wordings import GREETED, NO_OPINIONS, NO_TASKS


@pytest.mark.parametrize(
    "typed",
    [
        *("hi", "Hello there!", "Good morning", "thanks", "Thank you so much!", "ok, great", "bye"),
        *(
            "How are you?",
            "hey, who are you?",
            "what can you do?",
            "Are you a robot?",
            "help!",
            "I have a question",
            "yes",
        ),
        *("?!...,,,", "😀", "(((", "x", "Why?", "and"),
    ],
)
def test_greetings_and_what_has_no_word_are_answered_as_such(typed: str) -> None:
    assert answered_otherwise(typed) == GREETED


def test_a_question_of_one_small_word_goes_on_after_another() -> None:
    assert answered_otherwise("Why?", goes_on=True) is None


@pytest.mark.parametrize("typed", ["What is WHO?", "US?", "How many are there?", "12"])
def test_names_and_figures_are_no_small_words(typed: str) -> None:
    assert answered_otherwise(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "Translate the report into Kyrgyz",
        "Please translate 'good morning' into Russian",
        "Write me a press release accusing the minister",
        "could you draft an email to the ministry about victims",
        "Rewrite the second paragraph",
        "I'd like you to write a short essay on the NRM",
        "Tell me a joke about ministers",
        "Write Python code that sorts a list",
    ],
)
def test_texts_are_neither_written_nor_translated(typed: str) -> None:
    assert answered_otherwise(typed) == NO_TASKS


@pytest.mark.parametrize(
    "typed",
    ["What do you think of the new law?", "what is your opinion on the wage", "Do you agree with the minister?"],
)
def test_no_opinion_is_given(typed: str) -> None:
    assert answered_otherwise(typed) == NO_OPINIONS


@pytest.mark.parametrize(
    "typed",
    [
        "Do you think the trial has ended?",
        "Who are you referring to?",
        "Can you help me find the number of victims?",
        "What do NGOs think about the law?",
        "What does the state do?",
        "Good morning, how many victims were identified in 2019?",
        "Thanks. And who runs the hotline?",
        "Who will write the new action plan?",
        "Draft law on recruitment: what became of it?",
        "Was the plan translated into Kyrgyz?",
        "Hi, what is the NRM?",
        "Ok, and in 2018?",
        "Write me a summary of the report",
        "Can you write a short overview of the report?",
        "Make a list of the reports of torture",
        "ok for the prisons",
        "thanks" + " for all all" * 160 + " so very!? q r s",  # in no time
    ],
)
def test_questions_are_questions(typed: str) -> None:
    assert answered_otherwise(typed) is None


@pytest.mark.parametrize(("typed", "message"), [("thanks!", GREETED), ("Translate it into Russian", NO_TASKS)])
def test_the_assistant_says_so_without_nearest_passages(assistant: Assistant, typed: str, message: str) -> None:
    answer = assistant.ask(typed)
    assert answer.refusal is not None
    assert (answer.refusal.reason, answer.text, answer.refusal.nearest) == ("out_of_scope", message, ())
