"""What a question takes for granted, and sentences that deny it."""

from __future__ import annotations

import pytest

from assistant.premise import denied, takes_for_granted


@pytest.mark.parametrize(
    ("question", "presumed"),
    [
        ("Why did convictions fall in 2019?", "Did convictions fall in 2019?"),
        ("Since when have prisoners been allowed to vote?", "Have prisoners been allowed to vote?"),
        ("When was the ban lifted?", "Was the ban lifted?"),
        ("How many judges were trained?", None),
        ("Why wasn't the law enforced?", None),
        ("Who leads the agency?", None),
    ],
)
def test_a_why_takes_its_rest_for_granted(question: str, presumed: str | None) -> None:
    assert takes_for_granted(question) == presumed


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Why did the government identify fewer victims in 2019 than in 2018?",
            "The government identified two victims, compared with zero in 2018.",
        ),
        ("When did the country join the convention?", "The country is not a party to the convention."),
        ("Since when have civil servants been allowed to strike?", "Civil servants do not have the right to strike."),
    ],
)
def test_a_sentence_can_deny_it(question: str, sentence: str) -> None:
    assert denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Why did the government identify more victims in 2019 than in 2018?",
            "The government identified two victims, compared with zero in 2018.",
        ),
        ("When did the country join the convention?", "The country joined the convention in 2004."),
        ("Why did the court reject the appeal?", "The court rejected the appeal for lack of evidence."),
        ("How many inspections were there?", "There were no inspections."),
    ],
)
def test_what_is_not_denied(question: str, sentence: str) -> None:
    assert not denied(question, sentence)
