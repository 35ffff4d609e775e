"""Which clause of a quote carries the fact: it decides who says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.fact import fact_span
from assistant.question.asked import understand
from assistant.schema import Passage, Span

TEXT = (
    "An international organization reported calls to the hotline resulted in the identification of two trafficking "
    "victims; however, law enforcement officials reported it did not investigate any cases referred from the hotline."
)
PASSAGE = Passage("r", "Prevention", 2, 100, 100 + len(TEXT), TEXT, "Prevention")


def quoted(span: Span | None) -> str | None:
    return None if span is None else TEXT[span.start - 100 : span.end - 100]


def test_the_short_answer_is_the_fact() -> None:
    asked = [understand("How many victims did the hotline turn up?")]
    assert quoted(fact_span(asked, PASSAGE, "Two trafficking victims")) == "two trafficking victims"


def test_a_short_answer_stands_in_words_and_a_no_is_none_of_them() -> None:
    asked = [understand("Did law enforcement investigate cases referred by it?")]
    text = "NGOs knew of two networks; the police had not investigated either."
    passage = Passage("r", "Prevention", 1, 0, len(text), text, "Prevention")
    for short, told in (("No", "the police"), ("Two", "two"), ("No: the police had not…", "the police had not")):
        span = fact_span(asked, passage, short)
        assert span is not None
        assert text[span.start : span.end].startswith(told)
    text = text.replace("two networks", "networks")
    networks = fact_span(asked, replace(passage, text=text, end=len(text)), "Two")
    assert networks is not None
    assert text[networks.start :].startswith("the police")


def test_of_a_no_by_others_the_fact_is_where_they_are_named() -> None:
    asked = [understand("Did the police look into the leads?")]
    told = quoted(fact_span(asked, PASSAGE, "No, according to law enforcement officials"))
    assert told == "law enforcement officials"


def test_else_the_clause_closest_to_the_question() -> None:
    found = quoted(fact_span([understand("Did law enforcement investigate cases referred by it?")], PASSAGE, None))
    assert found is not None
    assert "did not investigate any cases" in found
    assert "international organization" not in found


def test_a_clause_that_limits_it_belongs_to_it() -> None:
    found = quoted(fact_span([understand("Were victims identified through hotline calls?")], PASSAGE, None))
    assert found == TEXT


def test_a_reason_is_given_by_the_clause_that_has_one() -> None:
    text = "Police opened no cases abroad; officers said inquiries abroad were difficult due to a lack of agreements."
    passage = Passage("r", "Prosecution", 1, 0, len(text), text, "Prosecution")
    found = fact_span([understand("Why did police open no cases abroad?")], passage, None)
    assert found is not None
    assert text[slice(*found)].startswith("officers said")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Why were the officials fired?",
            "The officials were fired for taking bribes; they left without compensation.",
        ),
        ("Why did the mine close?", "The mine closed after an explosion; rescue work caused delays in the town."),
    ],
)
def test_a_reason_in_the_closest_clause_stays(question: str, text: str) -> None:
    found = fact_span([understand(question)], Passage("r", "S", 1, 0, len(text), text, "S"), None)
    assert found is not None
    assert text[slice(*found)].startswith("The ")


def test_no_clause_is_closest_where_none_shares_a_word() -> None:
    assert fact_span([understand("What did the budget look like?")], PASSAGE, None) is None
