"""Sentences that say that there is no penalty, where it is asked how high it is."""

from __future__ import annotations

import pytest

from assistant.premise.unpunished import tells_of_no_penalty


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How big was the fine that Brightport paid?", "No penalty was imposed on Brightport."),
        ("What fine do captains pay for not declaring nets?", "There are no specific sanctions for noncompliance."),
        ("How was the warden punished?", "The warden had not obeyed yet faced no sanctions."),
        ("What fines did the port hand out?", "The port did not impose any fines."),
        ("What penalty do captains face?", "The law tells captains to declare nets but provides no penalties."),
        ("How was the warden disciplined?", "The warden was not disciplined."),
    ],
)
def test_there_is_no_penalty(question: str, sentence: str) -> None:
    assert tells_of_no_penalty(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why was no fine imposed?", "No fine was imposed on Brightport."),
        ("Why wasn't the warden punished?", "The warden was not punished."),
        ("Who runs the port?", "There are no penalties for it."),
        ("What is the fine?", "There is no fine except for captains."),
        ("What is the fine?", "The fine is nine dollars."),
        ("What penalty does the law set?", "A guild noted that the order carried no penalty."),
    ],
)
def test_nothing_is_told_of_there_being_none(question: str, sentence: str) -> None:
    assert not tells_of_no_penalty(question, sentence)
