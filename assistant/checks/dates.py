"""Dates in any order: '20 March 2019', 'March 20, 2019', '2019-03-20', 'in March'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.checks.reading import Token
from assistant.checks.words import word_set
from assistant.regex import regex
from assistant.text import dates

MONTHS = {name: number for number, name in enumerate(map(str.casefold, dates.MONTHS), start=1)} | {
    short: number
    for number, shorts in enumerate(
        ("jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept sep", "oct", "nov", "dec"), start=1
    )
    for short in shorts.split()
}
YEAR = regex(r"(?:1[89]|20)\d\d")
_DAY = regex(r"(?:[12]?\d|3[01]|0\d)(?:st|nd|rd|th)?")
_BEFORE_A_MONTH = word_set("in on since until by of from to through early late mid during between and last next")


@dataclass(frozen=True, slots=True)
class Date:
    """A date as far as it is told; `start` and `end` are the places of its tokens."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None = None

    def told_by(self, other: Date) -> bool:
        """Whether another date says all that this one does."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(mine in (None, theirs) for mine, theirs in pairs)

    def __str__(self) -> str:
        month = dates.MONTHS[self.month - 1] if self.month else None
        return " ".join(str(part) for part in (self.day, month, self.year) if part)


def dates_of(tokens: Sequence[Token]) -> list[Date]:
    """All dates that name a month or are written year-month-day."""
    texts = [token.text for token in tokens]
    found = []
    for place, token in enumerate(tokens):
        month = MONTHS.get(token.folded) if token.text[0].isupper() else None
        date = _around_month(texts, place, month) if month else _iso(texts, place)
        if date:
            found.append(date)
    return found


def _iso(texts: Sequence[str], place: int) -> Date | None:
    if place + 4 < len(texts) and texts[place + 1] == texts[place + 3] == "-" and YEAR.fullmatch(texts[place]):
        month, day = texts[place + 2], texts[place + 4]
        if len(month) == len(day) == 2 and month.isdigit() and day.isdigit() and 1 <= int(month) <= 12:
            return Date(place, place + 5, int(texts[place]), int(month), int(day))
    return None


def _around_month(texts: Sequence[str], place: int, month: int) -> Date | None:
    start, end = place, place + 1
    day = year = None
    if texts[end : end + 1] == ["."]:
        end += 1
    if place and _DAY.fullmatch(texts[place - 1]):
        day, start = _number(texts[place - 1]), place - 1
    elif place > 1 and texts[place - 1] == "of" and _DAY.fullmatch(texts[place - 2]) and texts[place - 2][-1].isalpha():
        day, start = _number(texts[place - 2]), place - 2
    elif end < len(texts) and _DAY.fullmatch(texts[end]):
        day, end = _number(texts[end]), end + 1
    after = end + 1 if texts[end : end + 1] in ([","], ["of"]) else end
    if after < len(texts) and YEAR.fullmatch(texts[after]):
        year, end = int(texts[after]), after + 1
    named = day or year or (place and texts[place - 1].casefold() in _BEFORE_A_MONTH)
    return Date(start, end, year, month, day) if named else None


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))
