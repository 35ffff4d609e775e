"""The phrases of a clause, and which of them tell only a time or an amount."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from assistant.checks.reading import Token
from assistant.checks.words import word_set
from assistant.regex import regex
from assistant.text import dates

LABEL = regex(r"^[A-Z][\w’'/ -]{2,60}: (?=[A-Z])")
"""What stands before a sentence as its heading: 'Independent Monitoring: '."""
PREPOSITIONS = word_set("of on for to in at with into by from about under over against")
OPENING = PREPOSITIONS | word_set(
    "after among around as before behind between beyond during inside near outside per since through throughout than"
    " until upon via within without that who which whose ,"
)
"""What begins another phrase."""
MONTHS = frozenset(map(str.casefold, dates.MONTHS))
ORDINAL = regex(r"\d+(?:st|nd|rd|th)")
"""'3rd', as 'third' is read."""
_PERIOD = word_set("year year's period reporting end date row time calendar fiscal past consecutive running")
"""Words for the whole time that a report is on: 'for the third year', 'by the end of the reporting period'."""
_SPAN = word_set("years same")
"""Words that with those tell a time, but another one: 'for two years', 'over the same period'."""
_UP_TO = word_set("by as of")
"""Before 'December' they tell of the end of a year."""
_AS_OF = ["as", "of"]
"""'As of October' it is told what was known last; 'by May' leaves open what came after."""
_ONE = word_set("a 1")
_FROM_TO = word_set("from to by")
_YEAR_DIGITS = 4


def phrases(tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The phrases of some words, each from its preposition or its article on: 'the pilots | of the port | in May'."""
    start = 0
    for place, token in enumerate(tokens):
        as_of = [one.folded for one in tokens[max(place - 1, 0) : place + 1]] == _AS_OF
        if (token.folded in OPENING and not as_of) or (
            token.folded == "the" and place and tokens[place - 1].is_content
        ):
            yield tokens[start:place]
            start = place
    yield tokens[start:]


def is_whole_time(phrase: Sequence[Token], asked: Collection[str]) -> bool:
    """Whether a phrase tells of the whole time that is reported on, 'by the end of the year', or of one asked about."""
    told = [token.folded for token in phrase if token.is_content]
    figures = [token.folded for token in phrase if token.is_figure]
    if not told or not all(word in _PERIOD | MONTHS | _SPAN for word in told):
        return False
    if any(word in _SPAN for word in told):
        return "consecutive" in told
    if any(one.folded in _ONE and other.folded == "year" for one, other in pairwise(phrase)):
        return False
    of_asked_year = any(figure in asked for figure in figures)
    if any(word in MONTHS for word in told):
        as_of = [token.folded for token in phrase[:2]] == _AS_OF and not figures
        return of_asked_year or as_of or (phrase[0].folded in _UP_TO and "december" in told)
    counted = bool(figures) and all(ORDINAL.fullmatch(figure) for figure in figures)
    return of_asked_year or counted or (not figures and told[-1] != "time")


def is_time(phrase: Sequence[Token]) -> bool:
    """Whether a phrase tells only the time of years, whichever: 'in 2019', 'over the same period'."""
    years = all(len(token.text) == _YEAR_DIGITS for token in phrase if token.is_figure)
    return years and all(token.folded in _PERIOD | _SPAN for token in phrase if token.is_content)


def is_date(phrase: Sequence[Token]) -> bool:
    """Whether a phrase tells the day or the month of something, without its year: 'in October', 'on June 4'."""
    told = [token for token in phrase if token.is_content]
    years = any(token.is_figure and len(token.text) == _YEAR_DIGITS for token in phrase)
    return bool(told) and not years and all(token.folded in MONTHS for token in told)


def is_amount(phrase: Sequence[Token]) -> bool:
    """Whether a phrase tells from what to what something went: 'from 14 to 15 years', 'by half'."""
    told = any(token.is_figure or token.folded == "half" for token in phrase)
    return told and phrase[0].folded in _FROM_TO
