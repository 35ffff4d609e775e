"""Crimes of which the penalty is asked for."""

from __future__ import annotations

import pytest

from assistant.constraints.crimes import asks_penalty, of_another_crime
from assistant.question.asked import understand

UNLAWFUL = "Officers found guilty of unlawful detention may be punished by up to eight years in prison."


@pytest.mark.parametrize(
    ("question", "text", "around", "lacks"),
    [
        ("What penalty is there for a policeman who tortures a prisoner?", UNLAWFUL, "", "a penalty for torture"),
        ("How long can one be jailed for bribery?", UNLAWFUL, "", "a penalty for corruption"),
        ("What is the fine for libel?", "Theft is punishable by a fine of $90.", "", "a penalty for defamation"),
        ("How many years can one get for rape?", "Murder carries life in prison.", "", "a penalty for rape"),
        ("How many rapes were reported?", "There were 12 murders.", "", "a figure for rape"),
        (
            "What is the penalty for trafficking in organs?",
            "The penalty for sex trafficking is five years.",
            "",
            "a penalty for organ trafficking",
        ),
        ("What is the penalty for organ trafficking?", "Removing an organ by force carries five years.", "", None),
        (
            "How long may an espionage suspect be held?",
            "Suspected terrorists may be held for ten days.",
            "",
            "a figure for espionage",
        ),
        ("How much did the trafficking unit get?", "It got $90,000, and the drug squad $12,000.", "", None),
        (
            "What is the penalty for trafficking?",
            "The penalty for forced marriage and rape is five years.",
            "",
            "a penalty for trafficking",
        ),
        ("How many rapes were reported?", "There were 12 murders and nine assaults on girls.", "", None),
        ("What is the penalty for libel?", "Insults carry five years, as is the case for rape.", "", None),
        (
            "What jail term does the law set for keeping a brothel?",
            "They could also charge traffickers with prostitution by force, punishable by three to five years.",
            "",
            "a penalty for keeping a brothel",
        ),
        ("What is the penalty for keeping a brothel?", "Pimping and theft carry a fine.", "", None),
        # What may tell of it, here or before, or names no crime.
        ("What penalty is there for torture?", UNLAWFUL, "The law prohibits torture.", None),
        ("What penalty is there for torture?", "Abuse carries five years in prison, murder ten.", "", None),
        ("What is the fine for libel?", "Offending the honor of a person carries a fine; terrorism, prison.", "", None),
        ("What is the penalty for rape?", "Penalties range from five to ten years.", "", None),
        ("What is the penalty for arson?", "Murder carries life in prison.", "", None),
        ("Was anyone convicted of rape?", "Two men were convicted of murder.", "", None),
    ],
)
def test_the_penalty_for_another_crime_is_no_answer(question: str, text: str, around: str, lacks: str | None) -> None:
    assert of_another_crime(understand(question), text, around) == lacks


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What is the punishment for forced labor?", True),
        ("What is the law's penalty for forced labor?", True),
        ("With which other grave offence is the punishment for forced labor compared?", False),
        ("For what crimes does the law prescribe a penalty of death?", False),
    ],
)
def test_what_else_is_told_of_a_penalty_asks_for_none(question: str, asks: bool) -> None:
    assert asks_penalty(question) is asks
