"""What is told of another treaty or body than the one asked about."""

from __future__ import annotations

import pytest

from assistant.constraints.bodies import other_bodies, other_rules, other_treaties, others_of_kind

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
        ("Has Norland signed the UN protocol on slavery?", "In May it adopted a plan into law.", ["the protocol"]),
        ("Has Norland ratified the UN convention on slavery?", SLAVERY, []),
        ("Has Norland signed the UN protocol on slavery?", "Norland is a party to the instrument.", []),
        (
            "Has Norland signed the UN Palmera Protocol?",
            "In May it adopted a mechanism into law.",
            ["the UN Palmera Protocol"],
        ),
        ("Has Norland joined the Ostow Convention?", "The government increased efforts.", ["the Ostow Convention"]),
        ("Did it sign the Rome Statute?", "It signed a contract with a bank.", ["the Rome Statute"]),
        ("Has Norland ratified the Palmera Protocol?", "Norland became a party to the 2000 UN TIP Protocol.", []),
        ("Has it joined the Ostow Convention?", "Norland has ratified eight treaties.", []),
        ("What does the Ostow Convention say?", "In May it adopted a mechanism into law.", []),
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


def test_a_body_that_a_sentence_names_is_in_it() -> None:
    question = "Did the Labour Inspectorate apply to the court?"
    assert other_bodies(question, "It did not ask the Inspectorate to apply.", OMBUDSPERSON) == []


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        ("Whom did the Ministry of Labor train?", "The Ministry of Health trained nurses.", ["the Ministry of Labor"]),
        ("Whom did the Ministry of Labor train?", "The labor ministry trained nurses with the Ministry of Health.", []),
        ("Whom did the Ministry of Labor train?", "The MOL trained nurses.", []),  # no other ministry
        ("Whom did the Ministry of the Interior train?", "The Ministry of Internal Affairs trained police.", []),
        ("What did the Supreme Court hear?", "The Constitutional Court heard nine cases.", ["the Supreme Court"]),
        ("What did the Supreme Court hear?", "The court heard nine cases.", []),
        ("What did the Supreme Court hear?", "The National Council heard nine experts.", []),  # of another kind
    ],
)
def test_another_body_of_the_kind(question: str, text: str, others: list[str]) -> None:
    assert others_of_kind(question, text, "") == others


@pytest.mark.parametrize(
    ("question", "text", "others"),
    [
        ("What does article 12 prohibit?", "Article 14 prohibits forced labor.", ["article 12"]),
        ("What does article 12 prohibit?", "Articles 12 and 14 prohibit forced labor.", []),
        ("What does article 12 prohibit?", "The law prohibits forced labor.", []),
        ("What does Convention 182 ban?", "Convention 138 bans work below 15.", ["Convention 182"]),
        ("Who carried out Phase II?", "The army carried out Phase I.", ["Phase II"]),
        ("What did Resolution 14 ask of the 31 members?", "Article 31 binds all members.", []),  # another sort of rule
    ],
)
def test_another_numbered_rule(question: str, text: str, others: list[str]) -> None:
    assert other_rules(question, text, "") == others


def test_a_rule_named_before_counts_where_a_sentence_goes_on_from_it() -> None:
    question, before = "What is the penalty under Article 12?", "Article 12 prohibits forced labor."
    assert other_rules(question, "Others are charged under Article 14, which carries a fine.", before) == ["Article 12"]
    assert other_rules(question, "It carries the same penalty as Article 14.", before) == []
