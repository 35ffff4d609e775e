"""Figures that are no number of what is asked: a side of a ratio or of a vote, the whole behind its part."""

from __future__ import annotations

import re

from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.dates import years
from assistant.text.numerals import A_FIGURE, UNITS_OF_TIME
from assistant.text.quantities import Quantity, quantities

_RATIO_ASKED = regex(r"\b(?:per|for (?:each|every)|ratio|rate)\b", re.IGNORECASE)
_RATIO_AFTER = regex(rf" (?:per|for (?:each|every)|to (?:each|every)) (?:about |some )?{A_FIGURE}", re.IGNORECASE)
"""'One inspector for every 32,000 workers', '3.1 officers per 1,000 residents'."""
_ONE_FOR = regex(
    rf" for (?:about |some )?{A_FIGURE}(?! (?:years?|months?|weeks?|days?|nights?|hours?|minutes?|percent"
    rf"|[a-z]+ (?:each|per)\b))",
    re.IGNORECASE,
)
"""'One guard for 120 inmates': of more than one, 'ten tents for 40 families' may count them."""
_RATIO_BEFORE = regex(
    r"\b(?:one(?: [a-z]+){1,2} for|per|for (?:each|every)|to (?:each|every)|(?:[Aa]|[Tt]he) ratio(?: of [\w ]{1,30}?)?"
    r" (?:of|was|is)) (?:about |some )?$"
)
"""'The ratio of boats to piers was …'"""
_MORE_THAN = regex(r" (?:more|fewer|less|higher|lower)(?:(?: [a-z]+){1,3} than\b| than (?:in|the|a|last|during)\b)")
"""'12 more than in 2019.'"""
_DIFFERENCE_ASKED = regex(
    r"\b(?:more|fewer|less|higher|lower|differen|increas|decreas|rise|rose|fall|fell|grow|grew|drop|chang|by how)\w*",
    re.IGNORECASE,
)
_VOTES_AGAINST = regex(r"\bvotes to $")
"""'By 112 votes to 37.'"""
_AGAINST_ASKED = regex(r"\b(?:against|oppos\w*|no votes|objected)\b", re.IGNORECASE)
_OF_WHOLE = regex(
    r"\b(?:of|from|among) (?:the|a|its|their) (?:total|entire|overall|whole)(?: [a-z]+){0,2} of (?:about |some "
    r"|nearly )?$",
    re.IGNORECASE,
)
"""'1.2 million persons of the total workforce of 8.9 million persons.'"""
_WHOLE_BEFORE = regex(r"(?:^|[.;] )[Oo]f (?:the |all |a total of )?$")
_HOW_MUCH_OF = regex(r"\bhow much of\b", re.IGNORECASE)
_SHARE_OF = regex(r"(?:\b(?:percent|half|third|quarter|most|all|part)\b|%)[^,;.]*$", re.IGNORECASE)
_BARE = regex(r"\d[\d,]*")
_NOTES = r"(?: \(\d+(?:, ?\d+)*\))?"
_NEXT = regex(rf"{_NOTES} \d[\d,]*(?={_NOTES}\W*$)")
_LAST = regex(rf"\b\d[\d,]*{_NOTES} $")
_BARE_DECIMAL = regex(r"\d+\.\d+")
_MEASURED_ASKED = regex(
    r"\bhow many (?:\w+ )?(?:percent|points|miles|km|kilomet\w+|acres|hectares|tons?|tonnes|hours|years)\b",
    re.IGNORECASE,
)


def is_uncounted(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether a figure is a side of a ratio, the votes against, or the whole behind its part, where none is asked."""
    before = text[: one.phrase.start]
    return (
        _is_side_of_ratio(asked, text, one)
        or (_MORE_THAN.match(text, one.span.end) is not None and _DIFFERENCE_ASKED.search(asked.question) is None)
        or (_VOTES_AGAINST.search(before) is not None and _AGAINST_ASKED.search(asked.question) is None)
        or _OF_WHOLE.search(before) is not None
    )


def _is_side_of_ratio(asked: Asked, text: str, one: Quantity) -> bool:
    if one.unit != "count" or UNITS_OF_TIME & {*one.noun[:1], *one.noun[-1:]} or _RATIO_ASKED.search(asked.question):
        return False
    if _RATIO_BEFORE.search(text[: one.phrase.start]) or _RATIO_AFTER.match(text, one.phrase.end):
        return True
    return one.value == "1" and _ONE_FOR.match(text, one.phrase.end) is not None


def whole_asked(asked: Asked, text: str) -> str | None:
    """The whole before its parts, where all that is asked is told of it by its own words: '850 authorized positions' of
    'Of 850 authorized positions, 212 were vacant'."""
    found = [one for one in quantities(text) if one.whole and _WHOLE_BEFORE.search(text[: one.phrase.start])]
    if len(found) != 1 or len(asked.words) < 2 or asked.part or asked.years:
        return None
    phrase = text[slice(*found[0].phrase)]
    return phrase if set(asked.words) <= set(content(phrase)) else None


def is_part_of_told(asked: Asked, text: str, span: Span) -> bool:
    """Whether all that is asked is told of a whole, and a figure is that of a part of it."""
    whole = whole_asked(asked, text)
    return whole is not None and text[slice(*span)] != whole


def is_whole_sum(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how much of something, and a sum is that of all of it: '61 percent of its budget of $9.3
    million' for 'how much of the budget?'."""
    return _HOW_MUCH_OF.search(asked.alone) is not None and _SHARE_OF.search(text[: span.start]) is not None


def shares_asked(asked: Asked, text: str) -> list[Quantity]:
    """The shares of a text, where it is asked how much of something."""
    if not _HOW_MUCH_OF.search(asked.alone):
        return []
    return [one for one in quantities(text) if one.unit == "percent"]


def is_bare_decimal(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is a fraction without a noun, which numbers nothing: '3.2' of a table."""
    return _BARE_DECIMAL.fullmatch(text[slice(*span)]) is not None and _MEASURED_ASKED.search(asked.alone) is None


def is_of_row(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is a bare number beside another, as in a table's row: '67' of 'Inspectors 67 (2) 109 (1)'."""
    if not _BARE.fullmatch(text[slice(*span)]) or asked.years & years(text):
        return False
    return _NEXT.match(text, span.end) is not None or _LAST.search(text[: span.start]) is not None


__all__ = [
    "is_bare_decimal",
    "is_of_row",
    "is_part_of_told",
    "is_uncounted",
    "is_whole_sum",
    "shares_asked",
    "whole_asked",
]
