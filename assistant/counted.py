"""How surely the figures of a sentence count what a question asks for."""

from __future__ import annotations

import re

from assistant.asked import Asked
from assistant.checks.words import sense, word_set
from assistant.quantities import Quantity, quantities

QUANTIFIER = re.compile(
    r"\b(?:no|none|any|zero|several|many|most|majority|minority|dozens?|hundreds|thousands|millions|all|both"
    r"|half|third"
    r"|quarter|nobody|once|twice|few|unknown number|unspecified number)\b",
    re.IGNORECASE,
)
PERSONS = frozenset(
    sense(word)
    for word in [
        "people",
        "person",
        "individual",
        "man",
        "woman",
        "child",
        "victim",
        "official",
        "officer",
        "worker",
        "migrant",
        "refugee",
        "prisoner",
        "inmate",
        "detainee",
        "citizen",
        "judge",
        "prosecutor",
        "police",
        "suspect",
        "trafficker",
        "student",
        "teacher",
        "employee",
        "girl",
        "boy",
        "member",
        "resident",
        "patient",
        "journalist",
        "soldier",
        "voter",
        "demonstrator",
        "protester",
        "lawyer",
        "activist",
        "inspector",
        "adult",
        "minor",
        "national",
        "foreigner",
        "staff",
    ]
)
"""Senses of words for persons."""

ANYBODY = frozenset(map(sense, word_set("people person individual victim citizen resident human adult")))
"""Words for persons of any sort: 'how many people' is answered by prosecutors, 'how many judges' isn't."""


def counted(asked: Asked, text: str) -> float:
    """How surely a figure of a text counts what is asked.

    1 its noun is the one, 0.8 a noun of the same sort, 0.5 the noun stands near it, 0.2 there is some figure, 0 none.
    """
    if asked.kind != "count":
        return 0.0
    return max(
        (matched(asked, quantity) for quantity in quantities(text)), default=0.2 if QUANTIFIER.search(text) else 0.0
    )


def matched(asked: Asked, quantity: Quantity) -> float:
    """How surely a figure counts what is asked."""
    if not asked.counted or quantity.unit == "money":
        return 0.2
    head = asked.counted[-1]
    if head in quantity.noun[-1:]:
        return 1.0
    if head in quantity.noun or (head in quantity.clause and not quantity.own_noun):
        return 0.9
    if head in PERSONS and (set(quantity.noun) & PERSONS):
        return 0.8 if head in ANYBODY else 0.3
    if set(asked.counted) & set(quantity.noun):
        return 0.6
    if head in quantity.clause or (head in PERSONS and quantity.clause & PERSONS):
        return 0.5
    return 0.2
