"""Figures of several years side by side: '2017: four · 2018: two · 2019: eight'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked
from assistant.quantities import Quantity, quantities
from assistant.schema import Passage
from assistant.verification import BETWEEN

_CHANGE = re.compile(
    r"\b(?:compar\w+|change[ds]?|develop\w*|over the years|between|differ\w*|trend|ris(?:e|en|ing)|rose|fall\w*|fell"
    r"|increas\w*|decreas\w*|declin\w*|drop\w*|gr[eo]w\w*|more|fewer|less|than|each year|every year"
    r"|per year|year by year)\b",
    re.IGNORECASE,
)
_COMPARABLE = frozenset({"count", "amount", "other", "yes_no", "reason"})
MIN_SHARED = 2
"""How many of its clause's words a figure must share with the question where its noun isn't named there; one
will do where the question names its year and another."""


def by_year(asked: Asked, quotes: Sequence[Passage]) -> str | None:
    """The figures of the years that a question compares, in their order; None unless each year has exactly one."""
    if not _CHANGE.search(asked.question) or not (len(asked.years) >= 2 or asked.kind in _COMPARABLE):
        return None
    told: dict[int, dict[str, str]] = {}
    nouns: dict[int, set[str]] = {}
    for quote in quotes:
        for one in quantities(quote.text):
            if one.unit != "count" or len(one.years) != 1 or one.whole or not _is_asked(asked, one):
                continue
            year = next(iter(one.years))
            told.setdefault(year, {}).setdefault(one.value, quote.text[slice(*one.span)])
            nouns.setdefault(year, set()).update(one.noun[-1:])
    wanted = asked.years or frozenset(told)
    if not (2 <= len(wanted & told.keys()) == len(wanted)):
        return None
    if any(len(told[year]) > 1 for year in wanted) or len(set().union(*(nouns[year] for year in wanted))) > 1:
        return None
    return BETWEEN.join(f"{year}: {next(iter(told[year].values()))}" for year in sorted(wanted))


def _is_asked(asked: Asked, quantity: Quantity) -> bool:
    wanted = set(asked.words)
    least = 1 if quantity.years and quantity.years < asked.years else MIN_SHARED
    return bool(set(quantity.noun[-1:]) & wanted) or len(quantity.clause & wanted) >= least
