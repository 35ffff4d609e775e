"""The years that a figure is for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.checks.reading import Token
from assistant.checks.units import SYMBOLS, Kind
from assistant.checks.words import word_set

_COMPARES = word_set("compared than versus up down while whereas but against")
_BEFORE = word_set("before earlier")
_PREVIOUS = word_set("previous prior preceding last")
_FIGURES = word_set("count percent money year")


def years_of(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> frozenset[str]:
    """The years that a figure belongs to: those after it before what is said of another, else the year before it.

    A span ('from 2015 to 2019') is one, '2015-2019', but of what changed within it ('from 205 to 123') each is of its
    own.
    """
    earlier = _year_before(tokens, place, kinds)
    if earlier:
        return frozenset({earlier})
    year = _ahead(tokens, place, kinds)
    if year is None:
        year = _before(tokens, place, kinds)
    if year is None:
        return frozenset()
    span = _span(tokens, year, kinds)
    side = _side(tokens, place)
    return frozenset({span[side] if side is not None and len(span) == 2 else "-".join(span)})


def _ahead(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> int | None:
    """The place of the year after a figure; in the same stretch another figure may stand between."""
    depth, crossed, passed = 0, False, False
    for ahead in range(place + 1, len(tokens)):
        text = tokens[ahead].text
        depth += (text == "(") - (text == ")")
        if tokens[ahead].sentence != tokens[place].sentence or (text == ";" and depth <= 0) or depth < 0:
            return None
        if depth > 0:
            continue
        crossed |= text == "," or tokens[ahead].folded in _COMPARES
        kind = kinds.get(ahead, (None, ""))[0]
        if kind == "year" and not _opens_next(tokens, ahead, place):
            return None if passed and crossed else ahead
        if kind in _FIGURES:
            passed = True
            if crossed:
                return None
    return None


def _before(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> int | None:
    for back in range(place - 1, -1, -1):
        if tokens[back].sentence != tokens[place].sentence:
            return None
        if kinds.get(back, (None, ""))[0] == "year":
            return back
    return None


def _year_before(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> str:
    """The year that '143rd the year before' means; empty if none is said."""
    after = [token.folded for token in tokens[place + 1 : place + 5]]
    pairs = list(pairwise(after))
    names = any((one == "year" and two in _BEFORE) or (two == "year" and one in _PREVIOUS) for one, two in pairs)
    stands = _before(tokens, place, kinds) if names and not any(word[0].isdigit() for word in after) else None
    return "" if stands is None else str(int(tokens[stands].text) - 1)


def _span(tokens: Sequence[Token], year: int, kinds: dict[int, tuple[Kind, str]]) -> tuple[str, ...]:
    """The year at a place, or both if it is the end of a span: 'from 2015 to 2019', 'between 2015 and 2019'."""
    for first, last in ((year, year + 2), (year - 2, year)):
        if first < 1 or kinds.get(first, (None, ""))[0] != "year" or kinds.get(last, (None, ""))[0] != "year":
            continue
        if (tokens[first - 1].folded, tokens[first + 1].folded) in {("from", "to"), ("between", "and")}:
            return tokens[first].text, tokens[last].text
    return (tokens[year].text,)


def _side(tokens: Sequence[Token], place: int) -> int | None:
    """Whether a figure is the first (0) or the last (1) of 'from 205 to 123'."""
    before = [token.text if token.text in SYMBOLS else token.folded for token in tokens[max(0, place - 8) : place]]
    while before and before[-1] in SYMBOLS:
        before.pop()
    if before[-1:] == ["from"]:
        return 0
    opened = any(one == "from" and other[0].isdigit() for one, other in pairwise(before))
    return 1 if before[-1:] == ["to"] and opened else None


def _opens_next(tokens: Sequence[Token], year: int, place: int) -> bool:
    """Whether a year belongs to what follows it: '(in 2018) five, and in 2019 seven'."""
    following = tokens[year + 1] if year + 1 < len(tokens) else None
    joined = any(token.folded in {"and", ",", "but", "while"} for token in tokens[max(place + 1, year - 3) : year])
    return joined and bool(following and (following.is_figure or following.folded == ","))
