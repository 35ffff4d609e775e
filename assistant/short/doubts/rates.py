"""Whether a figure is that of another stretch of time than is asked: a day or a month, several years, half of one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.constraints.periods import covers_more
from assistant.constraints.told import CLAUSE_END, around
from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short.figures import is_recent
from assistant.text.dates import MONTH, YEAR, years
from assistant.text.numerals import NUMBER_WORD

_TIMES = r"hour|day|night|week|month|quarter|year"
_LY = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month",
       "quarterly": "quarter", "yearly": "year", "annual": "year", "annually": "year", "annum": "year"}  # fmt: skip
_PERIOD = regex(
    rf"\b(?:(?:an?|per|each|every) (?P<time>{_TIMES})|(?P<ly>{'|'.join(_LY)})|per (?P<annum>annum)"
    r"|(?P<several>(?:two|three|four)-(?:week|month|year)|fortnight(?:ly)?|biweekly))\b",
    re.IGNORECASE,
)
"""'A month', 'per hour', 'daily', 'in any two-week period'."""
_RATE_AFTER = regex(rf"(?: \([^()]*\))? (?:an?|per|each|every) (?:{_TIMES})\b(?! (?:ago|before|earlier|later|old))")
"""What belongs to a figure that is one for each such time: '$14,000 a month'."""
_TOTAL_ASKED = regex(
    rf"\b(?:in|during) {YEAR}\b|\b(?:last|this|that|previous) (?:year|month)\b|\b(?:in (?:all|total)|altogether"
    rf"|total)\b",
    re.IGNORECASE,
)
_COUNT_OF_TIME = regex(rf"\bhow many (?:\w+ )?(?:{_TIMES})s\b|\bhow long\b", re.IGNORECASE)
_PIECE_END = regex(r"[;:,]|\.\s|\b(?:and|while|whereas|but|below|above)\b")
_FOR_EACH = regex(
    rf"\b(?:per|for (?:each|every)) (?!cent\b|(?:the|its|their|this)\b|(?:{_TIMES}"
    rf"|annum)\b)(?:[a-z]+ )??(?P<one>[a-z]+)(?=\W*$| (?:in"
    rf"|on|for)\b)",
    re.IGNORECASE,
)
"""'How much is spent per inmate?'"""
_FOR_SO_MANY = regex(
    rf" (?:per|for (?:each|every)) (?:(?:about |some )?(?:\d[\d,.]*|{NUMBER_WORD})(?: [a-z]+){{1,2}}|[a-z]+)\b"
)
"""'For every 32,000 workers.'"""
_EACH_TOLD = regex(
    r"\b(?:per|each|every|an? (?:person|head|inmate|prisoner|child|worker|student|pupil))\b", re.IGNORECASE
)
_YEARS = regex(
    rf"\b(?:from|between) (?:(?:early|mid|late) |(?:{MONTH}) (?:\d\d?,? )?)?{YEAR}"
    rf" (?:to|and|through|until) (?:(?:early|mid|late) |(?:{MONTH}) (?:\d\d?,? )?)?{YEAR}\b"
    rf"|\b{YEAR} ?[-–] ?(?:{YEAR}|\d\d)\b(?!-)"
    rf"|\b(?:in|during|for|of) {YEAR}(?:, {YEAR})*,? and (?:in )?{YEAR}\b"
    rf"|\bsince (?:(?:early|mid|late) |(?:{MONTH}) (?:\d\d?,? )?)?{YEAR}\b",
    re.IGNORECASE,
)
"""Several years of which a figure is told: 'from 2017 to 2019', 'between May 2018 and June 2019', 'since 2016'."""
_PART_OF_YEAR = regex(
    rf"\b(?:(?:year|months) (?:to|ending(?: in)?|ended) (?:{MONTH}) (?:\d\d?, )?|(?:first|second|third|fourth"
    rf"|last|final) (?:half|quarter|(?:\w+ )?months|(?:\w+ )?weeks) of (?:the year )?"
    rf"|(?:from|between) (?:{MONTH})(?: \d\d?)? (?:to|and|through"
    rf"|until) (?:{MONTH})(?: \d\d?,?)? (?:of )?)(?P<year>{YEAR})\b",
    re.IGNORECASE,
)
"""'In the first half of 2020', 'from January to March 2021'."""
_PART_ASKED = regex(rf"\b(?:half|quarters?|months?|weeks?|since|(?:{MONTH}))\b")
_ALONE = regex(rf"\bin {YEAR} alone\b", re.IGNORECASE)
_ALL_ASKED = regex(r"\b(?:in (?:all|total)|altogether|total|so far|overall)\b", re.IGNORECASE)
_OF_DEED = regex(
    rf"\b(?:for|over|in connection with|related to|linked to|involved in|involvement in|role in|(?:participa"
    rf"|part)\w* in)"
    rf" (?:(?!\b(?:and|in|for)\b)[\w'’-]+ ){{0,5}}"
    rf"(?:(?:committed|perpetrated|(?:that|which) (?:took place|occurred|happened)) in )?(?P<year>{YEAR})\b"
    r"(?= (?:[a-z-]+ )?(?:massacres?|attacks?|bombings?|killings?|murders?|protests?|riots?|war|genocide|coup|uprising"
    r"|demonstrations?|violence|unrest|shootings?|crackdown|events)\b|(?<=committed in \d{4})|(?<=perpetrated in \d{4})"
    r"|(?<=place in \d{4})|(?<=occurred in \d{4})|(?<=happened in \d{4}))",
    re.IGNORECASE,
)
"""The year of what somebody was tried for: 'for crimes committed in 2018', 'for the 2018 massacre'."""


def _periods(text: str) -> set[str]:
    """The times for each of which a text tells or asks something: 'day' of 'a day' and 'daily'."""
    found = (match[match.lastgroup or 0].casefold() for match in _PERIOD.finditer(text))
    return {_LY.get(one, one) for one in found}


def with_rate(asked: Asked, text: str, short: str) -> str:
    """A short answer with the time for each of which it is told, where the question doesn't give one: '$14,000 a
    month' of '$14,000'."""
    if asked.kind not in ("count", "money", "amount") or text.count(short) != 1:
        return short
    for_each = _FOR_EACH.search(asked.alone)
    if not for_each and _periods(asked.alone):
        return short
    found = (_FOR_SO_MANY if for_each else _RATE_AFTER).match(text, text.index(short) + len(short))
    return short + found[0] if found else short


def is_of_other_period(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is one for each day, and it is asked for one of each month, or of a whole year."""
    wanted = _periods(asked.alone)
    after = _RATE_AFTER.match(text, span.end)
    rate = _periods(after[0]) if after else _periods(text[slice(*span)])
    if wanted:
        told = rate or _periods(around(text, span, _PIECE_END))
        return bool(told) and wanted.isdisjoint(told)
    return bool(rate) and _TOTAL_ASKED.search(asked.alone) is not None and _COUNT_OF_TIME.search(asked.alone) is None


def is_not_for_each(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how much there is for each of some, and a sum is that of all."""
    del span
    return _FOR_EACH.search(asked.alone) is not None and _EACH_TOLD.search(text) is None


def is_of_more_years(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of several years, or of a part of one, and it is asked for that of one whole year; or
    that of a longer part of a year than is asked about."""
    clause = around(text, span, CLAUSE_END)
    if covers_more(asked.alone, clause) or (_ALONE.search(clause) and _ALL_ASKED.search(asked.alone)):
        return True
    if not asked.years or _YEARS.search(asked.alone) or _PART_ASKED.search(asked.alone):
        return False
    part = _PART_OF_YEAR.search(clause)
    if part and int(part["year"]) in asked.years and not asked.years & years(_PART_OF_YEAR.sub(" ", clause)):
        return True
    inside = {year for found in _YEARS.finditer(clause) for year in years(found[0])}
    return bool(asked.years & inside) and not asked.years & years(_YEARS.sub(" ", clause))


def is_of_year_of_deed(asked: Asked, text: str, span: Span) -> bool:
    """Whether the year asked for is told only of what somebody was tried for: 'convicted 12 for crimes committed in
    2018' for 'how many were convicted in 2018?'."""
    del span
    deeds = {int(found["year"]) for found in _OF_DEED.finditer(text)}
    if not asked.years & deeds or _OF_DEED.search(asked.alone):
        return False
    return not asked.years & years(_OF_DEED.sub(" ", text))


def is_of_years_gone_by(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether the best quote tells only of years before the last that its report is on, and another quote of none
    such, where no year is asked for: 'five were convicted in 2018' beside 'nobody was convicted'."""
    best, *others = quotes
    told = years(best.text)
    if asked.years or not told or not years(best.place) or is_recent(best, max(told)):
        return False
    return any(not (named := years(other.text)) or is_recent(best, max(named)) for other in others)


__all__ = [
    "is_not_for_each",
    "is_of_more_years",
    "is_of_other_period",
    "is_of_year_of_deed",
    "is_of_years_gone_by",
    "with_rate",
]
