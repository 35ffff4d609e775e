"""What is told of another treaty or body than the one asked about."""

from __future__ import annotations

import pytest

from assistant.bodies import other_bodies, other_treaties

SLAVERY = "Norland ratified the Slavery Convention of 1926 in 1968 and the Forced Labour Convention in 1974."


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        (
            "When did Norland ratify the Convention on the Rights of the Child?",
            SLAVERY,
            ["the Convention on the Rights of the Child"],
        ),
        (
            "Has it joined the International Convention on the Rights of All Migrant Workers?",
            "It has signed but not ratified the Convention on the Protection of All Migrant Workers.",
            [],
        ),
        (
            "When did Norland ratify the Convention on the Rights of the Child?",
            "In May it adopted a referral mechanism into law.",
            ["the Convention on the Rights of the Child"],
        ),
        ("When was the Slavery Convention ratified?", SLAVERY, []),  # no name in full
        ("Is the Convention on the Rights of the Child law?", "Children have rights.", []),  # tells of no treaty
    ],
)
def test_another_treaty(question: str, text: str, others: list[str]) -> None:
    assert other_treaties(question, text, "") == others


OMBUDSPERSON = "The Office of the Ombudsperson was set up in 2015. It received 96 complaints in 2022."


@pytest.mark.parametrize(
    ("question", "before", "others"),
    [
        ("What is the budget of the Labour Inspectorate?", OMBUDSPERSON, ["the Labour Inspectorate"]),
        ("What is the budget of the Office of the Ombudsperson?", OMBUDSPERSON, []),
        ("What is its budget?", OMBUDSPERSON, []),
        ("What is the budget of the Labour Inspectorate?", "The MOL was set up in 2015.", []),  # may be the same
        ("What is the budget of the Labour Inspectorate?", "Inspections were rare.", []),
        ("What is the budget of the Labour Inspectorate?", "", []),
    ],
)
def test_another_body(question: str, before: str, others: list[str]) -> None:
    assert other_bodies(question, "Its annual budget is 38 million.", before) == others
    assert other_bodies(question, "The budget is 38 million.", before) == []
