"""Which years a sentence tells of, beside those with which it only compares them."""

from __future__ import annotations

import re
from collections.abc import Set

from assistant.asked import Asked, content
from assistant.ingest.sentences import split_sentences
from assistant.quantities import years
from assistant.question_kinds import Kind

_THAN = r"compared (?:with|to)|(?:up|down|rose|risen|fell|fallen|increase|decrease|rise|drop|fall) from"
_COMPARED = re.compile(rf"\b(?:{_THAN}|versus|from (?=[\w,.]+ in (?:19|20)\d\d))[^.;]*", re.IGNORECASE)
"""What a figure is compared with: '… 1,932 calls, compared with 1,392 in 2018 and 978 in 2017'."""
_COMPARED_YEAR = re.compile(rf"\b(?:{_THAN})\b[^.;]{{0,60}}?\b(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
"""The year with which a sentence compares the one that it is about: '… seven, compared with five in 2023'."""
_FIGURES: frozenset[Kind] = frozenset({"count", "money", "amount"})


def missing_years(asked: Asked, text: str, before: str, own: Set[int]) -> Set[int]:
    """The years of a question that a text is not about; none if it is about one of them.

    `before` is what stands before it in its paragraph, `own` are the years that the whole report is about.
    """
    if not asked.years or _compares_earlier(asked, text) or _compares_whole(asked, text):
        return asked.years
    missing = asked.years - (years(text) | _told(text) | _carried(asked, before) | own)
    return missing if missing == asked.years else set()


def _carried(asked: Asked, before: str) -> set[int]:
    """The years that a sentence can be about since what stands before it in its paragraph tells of them.

    A figure is of the year told of last.
    """
    told = [
        _told(before[span.start : span.end]) for span in reversed(split_sentences(before) if before.strip() else ())
    ]
    return next(filter(None, told), set()) if asked.kind in _FIGURES else set().union(*told)


def _told(sentence: str) -> set[int]:
    """The years that a sentence tells of, not those that it only compares them with.

    Where it names no other, that is the year after: 'nine, compared with five in 2018' are nine in 2019.
    """
    compared = years(_comparison(sentence))
    return years(_COMPARED.sub(" ", sentence)) or ({max(compared) + 1} if compared else set())


def _comparison(text: str) -> str:
    """What a text says of that with which it compares its own figures."""
    return " ".join(found[0] for found in _COMPARED.finditer(text))


def _compares_earlier(asked: Asked, text: str) -> bool:
    """Whether a text compares its own year with one that is later than any asked for, and names none of these."""
    compared = [int(found["year"]) for found in _COMPARED_YEAR.finditer(text)]
    return bool(compared) and max(asked.years) < max(compared) and asked.years.isdisjoint(years(text))


def _compares_whole(asked: Asked, text: str) -> bool:
    """Whether a text has the years asked for only beside what a whole was then, and a part of it is asked for.

    '27 were convicted, 22 men and five women, compared with 18 in 2018' doesn't tell how many women there were in 2018.
    """
    if not asked.part or asked.years.isdisjoint(years(text)) or not asked.years.isdisjoint(_told(text)):
        return False
    return not set(content(asked.part)) & set(content(_comparison(text)))
