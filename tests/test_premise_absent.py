"""What a sentence says there isn't, or didn't happen, though a question presupposes it."""

from __future__ import annotations

import pytest

from assistant.premise.absent import is_absent, tells_absence


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How much did the state ferry fund pay out in 2022?", "There was no state ferry fund."),
        ("Who runs the harbor school?", "There is no harbor school."),
        ("Where is the country's navy based?", "The country does not have a navy."),
        ("Who commands the army?", "The country has no military, but it has guards."),
        ("What did the national lace council decide?", "As of May, there was no national lace council."),
        (
            "How many people came to the Lantern fair in May?",
            "Although the Lantern fair in May was cancelled, towns had balls.",
        ),
        ("Who won the Fen regatta?", "The Fen regatta did not take place."),
        ("Who attended the Oster congress?", "The Oster congress was called off because of storms."),
        ("How many grown men stayed in the Fen shelter?", "No shelter in the country accepted adult men."),
        ("Where do boys live in the hostels?", "No hostel admitted boys."),
        (
            "How come the port found no stowaways in 2019?",
            "The port found two stowaways in 2019, compared with none in 2018.",
        ),
        ("Why didn't the union sign the pact?", "The union signed the pact in May."),
    ],
)
def test_what_there_is_none_of(question: str, sentence: str) -> None:
    assert tells_absence(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        # another thing, a part of it, nothing known, another year, its very cancelling
        ("Who runs the ferry fund?", "There was no state compensation fund."),
        ("How many men stayed in the shelter?", "There was no separate shelter for men."),
        ("How many thefts were there?", "There were no reports of thefts."),
        ("How much did the ferry fund pay out in 2022?", "In 2019 there was no ferry fund."),
        ("Why was the Lantern fair cancelled?", "The Lantern fair was cancelled."),
        ("How many people came to the Oster fair?", "The Lantern fair was cancelled."),
        ("How many women stayed in the Fen shelter?", "No shelter accepted adult men."),
        ("How many men did the shelter train?", "No shelter accepted adult men."),
        ("How many staff does the harbor have?", "There was no harbor police."),
    ],
)
def test_what_is_denied_of_something_else(question: str, sentence: str) -> None:
    assert not is_absent(question, sentence)


def test_what_is_told_of_those_who_were_found_is_no_finding() -> None:
    sentence = "The port helped one stowaway found in 2019."
    assert not tells_absence("How come the port found no stowaways in 2019?", sentence)
