"""The months that a question asks about, and those for which a text has its figures: what it counts from January to
June tells nothing of the second half of the year."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.constraints.years_told import FIGURES, PAST_YEARS
from assistant.question.asked import Asked, searched
from assistant.regex import regex
from assistant.text.dates import MONTH, MONTHS, YEAR, years
from assistant.text.numerals import value_of

_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?"
_ON_DAY = r"(?: \d{1,2}(?:st|nd|rd|th)?)?"
_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})"
_OF_YEAR = rf"(?: of (?:the (?:calendar )?year|that year|{YEAR})\b|(?: in)? {YEAR}\b|(?! of\b|-)(?=\W|$))"
_PERIOD = regex(
    rf"\b(?:(?:from|between|during) )?{_DAY}(?P<start>{MONTH}){_ON_DAY}(?:,? (?P<begun>{YEAR}))?"
    rf"(?: (?:to|and|through|until|till) | ?[-–] ?){_DAY}(?P<end>{MONTH})\b{_ON_DAY}(?:,? (?P<ended>{YEAR}))?"
    rf"|\b(?:the )?(?P<which>first|second|third|fourth|last) (?P<unit>half|quarter){_OF_YEAR}"
    rf"|\b(?:the )?(?P<side>first|last) (?P<many>{_NUMBERS}) months{_OF_YEAR}",
    re.IGNORECASE,
)
_ON_A_DAY = regex(
    rf"\b(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<its_day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?"
    rf" (?P<its_month>{MONTH}))\b(?!,? ?\d)(?:, {YEAR})?",
    re.IGNORECASE,
)
_WHEN = regex(r"\b(?:on|to|by|until|ending|ended|as of|after|before|since) (?:the )?$", re.IGNORECASE)
"""What stands before the day of a figure: not in 'at the July 19 march'."""
_IN_MONTH = regex(
    rf"\b(?:in|during|throughout|by|as of|at the end of|until|through|since|to|from|between|and)"
    rf" (?:early |mid-?|late )?(?-i:(?P<month>{MONTH}))\b(?! \d{{1,2}}\b(?!\d|,\d))",
    re.IGNORECASE,
)
_YEARS_END = regex(
    r"\b(?:(?:at|by|as of|until) (?:the )?(?:year['’]?s[- ]end|end of (?:the )?year)|year-?end)\b", re.IGNORECASE
)
_AT_END = regex(rf"\b(?:as of|by|until|at the end of) (?:early |mid-?|late )?(?-i:{MONTH})\b", re.IGNORECASE)
_ALL_YEAR = regex(r"\b(?:during|throughout|over) the year\b", re.IGNORECASE)
_LAST_PERIOD = r"(?:previous|last|prior|preceding) (?:reporting )?(?:period|year)"
_OPENS_LAST = regex(
    rf"^\W*(?:in|during|over) the {_LAST_PERIOD}\b(?![^.;]*\b(?:compared|than|this|current)\b)", re.IGNORECASE
)
_THIS_PERIOD_ASKED = regex(
    r"\b(?:in|during|over|within) (?:the |this )?(?:(?:current|same) )?reporting (?:period|year)\b", re.IGNORECASE
)
"""'During the reporting period' isn't told of by what opens with 'In the previous reporting period'."""
_SINCE = regex(r"\b(?:since|until)\b", re.IGNORECASE)
_DAYS = regex(
    rf"\b\d{{1,2}} ?(?:[-–]|to|and|or) ?\d{{1,2}} (?:{MONTH})\b|\b(?:{MONTH}) \d{{1,2}} ?(?:[-–]|to|and|or) ?\d",
    re.IGNORECASE,
)
_PART_OF_YEAR = regex(rf"\b(?:{MONTH}|months?|half|quarters?|(?:that|this|the|same) (?:time|period)|since)\b")
_ORDINALS = ("first", "second", "third", "fourth")
_YEAR = 12
_LAST_MONTH = "december"


def missing_period(asked: Asked, text: str, before: str = "") -> str | None:
    """The period of a question that counts something, as it has it, where all of a text's are beside it, or it tells of
    no part of a year, nor what stands `before` it in its paragraph; the day of one, where a text names others and not
    that; else None."""
    if asked.kind not in FIGURES:
        return None
    if asked.kind == "count" and (day := _other_day(asked.question, text, before)):
        return day
    if other := _other_month(asked, text, before) or _other_period(asked, text):
        return other
    first = searched(_PERIOD, asked.question)
    wanted = _months(asked.question) if first else set()
    if first is None or not wanted:
        return None
    if told := _months(text):
        apart = wanted.isdisjoint(told)
    else:
        apart = len(asked.years) <= 1 and not _PART_OF_YEAR.search(f"{before} {text}")
    return first[0].strip() if apart else None


def covers_more(question: str, text: str) -> bool:
    """Whether a text is of a longer period than a question, which that covers: of half a year, not of one quarter."""
    wanted = _months(question)
    return bool(wanted) and wanted < _months(text)


def _other_day(question: str, text: str, before: str) -> str | None:
    """The day of which a question asks, as it has it ('2 August'), where a text is of other days, and so is what stands
    before it."""
    wanted = [one for one in _ON_A_DAY.finditer(question) if _WHEN.search(question[: one.start()])]
    told = _days(text)
    if not wanted or not told or _DAYS.search(text) or not _days(question).isdisjoint(told | _days(before)):
        return None
    return wanted[0][0]


def _other_period(asked: Asked, text: str) -> str | None:
    """'The reporting period' where a figure of it is asked for, and a text tells of the one before; 'the past three
    years' where it tells of one year or month."""
    if searched(_THIS_PERIOD_ASKED, asked.alone):
        return "the reporting period" if _OPENS_LAST.match(text) else None
    several = searched(PAST_YEARS, asked.alone)
    if several is None or PAST_YEARS.search(text) or _SINCE.search(text):
        return None
    dated = len(years(text)) == 1 or _named_months(text) or _ALL_YEAR.search(text)
    return several["period"] if dated else None


def _other_month(asked: Asked, text: str, before: str) -> str | None:
    """The one month, or the year's end, of which a question asks a figure, as it has it, where a text is of other
    months, or of the year as a whole, and so is what stands before it."""
    wanted = _named_months(asked.alone)
    periods = _PERIOD.search(asked.alone) or _PERIOD.search(text) or _ON_A_DAY.search(asked.alone)
    if len(wanted) != 1 or periods:
        return None
    [month] = wanted
    ends = _YEARS_END.search(asked.alone)
    told = _AT_END.search(text) if ends else _named_months(text) | {name for name, _ in _days(text)}
    around = f"{before} {text}".casefold()
    if re.search(rf"\b{month}\b", around) or (month == _LAST_MONTH and _YEARS_END.search(around)):
        return None
    apart = told or (not ends and _ALL_YEAR.search(text) and not _PART_OF_YEAR.search(before))
    return (ends[0] if ends else month.capitalize()) if apart else None


@lru_cache(maxsize=512)
def _named_months(text: str) -> frozenset[str]:
    """The months in, by or from which a text tells something, casefolded; that with which the year ends, too."""
    named = frozenset(found["month"].casefold() for found in _IN_MONTH.finditer(text))
    return named | ({_LAST_MONTH} if _YEARS_END.search(text) else set())


def _days(text: str) -> set[tuple[str, int]]:
    """The days of the year that a text names: month, casefolded, and day."""
    return {
        ((one["month"] or one["its_month"]).casefold(), int(one["day"] or one["its_day"]))
        for one in _ON_A_DAY.finditer(text)
    }


def _months(text: str) -> set[int]:
    """The months of a text's periods, from 0 for January; none if one goes on into another year."""
    months: set[int] = set()
    for one in _PERIOD.finditer(text):
        if one["begun"] and one["begun"] != (one["ended"] or one["begun"]):
            return set()
        start, end = _ends(one)
        if not 0 <= start < end <= _YEAR:
            return set()
        months |= set(range(start, end))
    return months


def _ends(period: re.Match[str]) -> tuple[int, int]:
    """The month with which a period begins, and the one after it."""
    if period["start"]:
        start, end = (MONTHS.index(period[side].capitalize()) for side in ("start", "end"))
        return start, end + 1
    if period["unit"]:
        length = _YEAR // (2 if period["unit"].casefold() == "half" else 4)
        which = period["which"].casefold()
        start = _YEAR - length if which == "last" else _ORDINALS.index(which) * length
        return start, start + length
    length = int(value_of(period["many"]))
    return (0, length) if period["side"].casefold() == "first" else (_YEAR - length, _YEAR)


__all__ = ["missing_period"]
