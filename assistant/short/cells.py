"""The cell of a table's row that a question asks for: of the one year that it names, or under the head that it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.constraints.told import is_told, is_told_of, its_country
from assistant.constraints.years_told import IN_PARENTHESES
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import years
from assistant.text.tables import Cell, cells, label
from assistant.verification import BETWEEN

MOST = 2 / 3
"""What share of a question's words a row must tell with its place for a short answer: of 30 made-up questions on a
table those with less were of something beside what it counts."""
_OTHERWISE: frozenset[Kind] = frozenset(
    ("yes_no", "reason", "date", "month", "person", "place", "body", "name", "country")
)
"""Kinds of questions that no figure answers."""
_OF_NO_FIGURE = regex(r"\b(?:when|why|where|who|whom|whose)\b", re.IGNORECASE)


def cell(asked: Asked, quote: Passage) -> str | None:
    """The figure, or those of several years: '2019: 58 · 2022: 47'; None where it isn't sure which is asked for."""
    row = cells(quote.text)
    if (
        asked.kind in _OTHERWISE
        or _OF_NO_FIGURE.search(asked.alone)
        or not _is_of_it(asked, quote)
        or (asked.kind == "money" and not any(_is_sum(one.figure) for one in row))
    ):
        return None
    its_label = label(quote.text)
    if asked.years and any(years(one.head) for one in row):
        if _under_head(asked, row) is not None:
            return None  # under a head without a year, of which year is the figure?
        dated = [one for year in sorted(asked.years) for one in row if years(one.head) == {year}]
        if len(dated) != len(asked.years):
            return None
        return dated[0].figure if len(dated) == 1 else BETWEEN.join(f"{one.head}: {one.figure}" for one in dated)
    if years(its_label) and years(its_label) != asked.years:
        return None
    return _under_head(asked, row)


def _under_head(asked: Asked, row: Sequence[Cell]) -> str | None:
    """The figure under the one head of which a question has all words, and more of them than of any other."""
    words = {word for word in asked.words if not word.isdigit()}
    undated = {one: content(one.head) for one in row if not years(one.head)}
    if asked.kind == "count" and (found := _of_counted(asked.counted, undated, words)):
        return found.figure
    if asked.counts_time:
        return None
    told = {one: len(own) for one, own in undated.items() if own and all(is_told(word, words) for word in own)}
    best = [one for one, count in told.items() if count == max(told.values())]
    return best[0].figure if len(best) == 1 else None


def _of_counted(counted: Sequence[str], heads: Mapping[Cell, Sequence[str]], words: set[str]) -> Cell | None:
    """The cell whose head tells what is counted, and of several such heads most of a question: 'average time (days)' of
    'How many days on average …?'."""
    told = {
        one: sum(is_told(word, words) for word in own) for one, own in heads.items() if set(counted[-1:]) & set(own)
    }
    best = [one for one, count in told.items() if count == max(told.values())]
    return best[0] if len(best) == 1 else None


def _is_of_it(asked: Asked, quote: Passage) -> bool:
    """Whether a question has all words of a row's label, but for those in parentheses, and the row and what its table
    is of tell most of the question: of complaints from police cells, not of those of violence there."""
    told, words = set(content(quote.in_place)), [word for word in asked.words if not word.isdigit()]
    own = content(IN_PARENTHESES.sub(" ", label(quote.text)))
    country = its_country(asked, label(quote.text))
    named = bool(country) or all(is_told(word, set(words)) for word in own if word.isalpha())
    return named and sum(is_told_of(word, told, country) for word in words) >= MOST * len(words)


def _is_sum(figure: str) -> bool:
    return figure[:1] in "$€£"
