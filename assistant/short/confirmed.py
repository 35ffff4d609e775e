"""Whether a quote may be said to answer 'Yes' or 'No' to all that a question claims, figures and doers too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import is_past, sense
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.quantities import Quantity, quantities

_MULTIPLE = regex(
    r"\b(?:doubl(?:e|es|ed|ing)|twice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)"
    r"|halv(?:e|es|ed|ing)|by half|\w+fold)\b",
    re.IGNORECASE,
)
"""How many times as many: two figures that only went up don't tell it."""
_RUNS = r"run|runs|ran|running|operat\w+|manag\w+|administ\w+|fund\w*|financ\w+|own(?:s|ed)?|le(?:ad|ads|d)"
_RUNS_ASKED = regex(rf"\b(?P<deed>{_RUNS}) (?:the |its |their |an? |any )?(?P<thing>[\w-]+(?: [\w-]+)?)", re.IGNORECASE)
_RUN_BY = regex(
    r"\b(?P<who>[A-Za-z]+)-(?P<deed>run|operated|managed|administered|funded|financed|owned|led) (?P<thing>[a-z]+)"
)
"""'An NGO-run hotline.'"""
_WORD = regex(r"[a-z]+")
_REFUSES = regex(
    r"^(?:(?!\b(?:who|whom|whose|that|which)\b)[^?])*?\b(?P<deed>refus|declin|fail|neglect)(?:e|es|ed|ing|s)? to\b",
    re.IGNORECASE,
)
"""'Did they refuse to look into it?': that they didn't look into it is no 'No'."""


def may_say_yes(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether all that a question claims may be as some quotes tell it: each figure of its year and of those of whom it
    is claimed, how many times as many, and who runs it."""
    texts = [quote.text for quote in quotes]
    multiple = searched(_MULTIPLE, asked.alone)
    if multiple and not any(_MULTIPLE.search(text) for text in texts):
        return False
    if any(_is_run_by_others(asked, text) for text in texts):
        return False
    claims = [one for one in quantities(asked.alone) if one.value != "0"]
    told = [one for text in texts for one in quantities(text)]
    others = [one for one in told if all(one.value != claimed.value for claimed in claims)]
    return all(_is_told(asked, claimed, told, others) for claimed in claims)


def may_say_no(asked: Asked, text: str) -> bool:
    """Whether a denial answers what is asked, not whether somebody refused to do what wasn't done."""
    found = searched(_REFUSES, asked.alone)
    return found is None or re.search(rf"\b{found['deed'][:4]}", text, re.IGNORECASE) is not None


def _is_run_by_others(asked: Asked, text: str) -> bool:
    """Whether a text tells in passing that others run what it is asked whether somebody runs: 'an NGO-run hotline'."""
    wanted = searched(_RUNS_ASKED, asked.alone)
    if wanted is None:
        return False
    thing = {sense(word.casefold()) for word in wanted["thing"].split()}
    return any(
        sense(found["thing"]) in thing
        and sense(found["deed"]) == sense(wanted["deed"].casefold())
        and sense(found["who"].casefold()) not in content(asked.alone)
        for found in _RUN_BY.finditer(text)
    )


def _is_told(asked: Asked, claimed: Quantity, told: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Whether a figure that is claimed is told of its years and of nothing that is said of another figure."""
    same = [one for one in told if one.value == claimed.value and one.unit == claimed.unit]
    return not same or any(_is_of_it(asked, one, others) and not _has_its_year(asked, one, others) for one in same)


def _is_of_it(asked: Asked, one: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether a figure is of the years asked about, and no word of the question is said of another one alone while none
    is said of this one alone: of '60 in forced labor and 12 in sex trafficking', 60 in sex trafficking."""
    if _is_of_other_years(asked, one):
        return False
    # A verb may be said of both: '60 were stranded by storms and 12 by debts'.
    words = set(asked.words) - {sense(word) for word in _WORD.findall(asked.alone.casefold()) if is_past(word)}
    return not any(
        words & (other.near - one.near) and not words & (one.near - other.near)
        for other in others
        if not _is_of_other_years(asked, other)
    )


def _has_its_year(asked: Asked, one: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether another figure of the same is that of the year asked about: of 'nineteen victims, compared with eight in
    2018' the eight."""
    if not asked.years or one.years:
        return False
    alike = (other for other in others if not other.own_noun or other.noun[-1:] == one.noun[-1:])
    return any(other.years & asked.years for other in alike)


def _is_of_other_years(asked: Asked, one: Quantity) -> bool:
    return bool(asked.years and one.years) and asked.years.isdisjoint(one.years)


__all__ = ["may_say_no", "may_say_yes"]
