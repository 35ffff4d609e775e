"""The cell of a table's row that a question asks for: of the one year that it names, or under the head that it has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.constraints.columns import (
    CHANGE,
    CHANGE_ASKED,
    OF_FORM,
    WHOLE,
    as_headed,
    column,
    heads_of,
    is_of_group,
    is_of_its_years,
    is_of_others,
    untold,
)
from assistant.constraints.rows import IN_THOUSANDS
from assistant.constraints.told import is_told, its_country
from assistant.constraints.years_told import IN_PARENTHESES
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import years
from assistant.text.tables import Cell, cells, is_year, label
from assistant.verification import BETWEEN

MOST = 4 / 5
"""What share of a question's words a row must tell with its place for a short answer: of 30 made-up questions on a
table those with less were of something beside what it counts."""
_OTHERWISE: frozenset[Kind] = frozenset(
    ("yes_no", "reason", "date", "month", "person", "place", "body", "name", "country")
)
"""Kinds of questions that no figure answers."""
_OF_NO_FIGURE = regex(r"\b(?:when|why|where|who|whom|whose)\b", re.IGNORECASE)
_TURNED = regex(
    r"\b(?:not|no|never|without|neither|nor|except\w*|excluding|besides|apart from|other than|over|under|above|below"
    r"|beyond|(?:more|less|fewer) than|at (?:least|most)|per|each|every)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes another figure of the one under a head: 'not filled', 'over a year'."""


def cell(asked: Asked, quote: Passage) -> str | None:
    """The figure, or those of several years: '2019: 58 · 2022: 47'; None where it isn't sure which is asked for."""
    row = cells(quote.text)
    if (
        asked.kind in _OTHERWISE
        or _OF_NO_FIGURE.search(asked.alone)
        or not _is_of_it(asked, quote)
        or IN_THOUSANDS.search(quote.place)
        or (asked.kind == "money" and not any(_is_sum(one.figure) for one in row))
    ):
        return None
    heads, its_label = [one.head for one in row], label(quote.text)
    if len(asked.years) > 1 and any(map(years, heads)):
        return _of_each_year(asked, row, quote)
    if (years(its_label) and years(its_label) != asked.years) or not is_of_its_years(asked, quote):
        return None
    head = column(asked, heads, its_label, quote.place)
    if _TURNED.search(as_headed(asked.alone, tuple(heads), quote.place)):
        return None
    if head is None or _is_of_something_else(asked, head, heads, its_label):
        return None
    [figure, *others] = [one.figure for one in row if one.head == head]
    return None if others else figure


def _is_of_something_else(asked: Asked, head: str, heads: Sequence[str], its_label: str) -> bool:
    """Whether the figure under a head is in thousands, of no time where that is counted, or no change where it is asked
    by how much something fell; or the row is for the whole and it is asked how many rows there are."""
    of_time = not asked.counts_time or bool(set(asked.counted[-1:]) & set(content(head)))
    of_change = not CHANGE_ASKED.search(asked.alone) or CHANGE.search(head) is not None
    is_named_one = _has_name(its_label) or bool(years(its_label)) or is_year(head)
    of_rows = not (is_named_one or WHOLE.search(asked.alone)) and _counts_rows(asked, heads)
    return IN_THOUSANDS.search(head) is not None or not of_time or not of_change or of_rows


def _counts_rows(asked: Asked, heads: Sequence[str]) -> bool:
    """Whether a question counts what no head of a table is of: of a row for the whole it may be the rows themselves, as
    in 'how many homes have a waiting list?'."""
    counted = asked.counted[-1:]
    return not any(word in OF_FORM or is_told(word, set(content(" ".join(heads)))) for word in counted) and bool(
        counted
    )


def _of_each_year(asked: Asked, row: Sequence[Cell], quote: Passage) -> str | None:
    """The figures of all the years that a question names, under heads that are years."""
    words = set(content(as_headed(asked.alone, tuple(one.head for one in row), quote.place)))
    undated = {word for one in row if not years(one.head) for word in content(one.head)}
    dated = [one for year in sorted(asked.years) for one in row if is_year(one.head) and years(one.head) == {year}]
    if undated & words or len(dated) != len(asked.years):
        return None
    return BETWEEN.join(f"{one.head}: {one.figure}" for one in dated)


def is_named(asked: Asked, name: str) -> bool:
    """Whether a question has all words of what a row is of, but for those in parentheses."""
    own = [word for word in content(IN_PARENTHESES.sub(" ", name)) if word.isalpha() and word[1:]]
    if is_of_others(asked, name):
        return False
    if WHOLE.search(name) and WHOLE.search(asked.alone):
        return True
    return bool(its_country(asked, name)) or all(is_told(word, set(asked.words)) for word in own)


def unnamed_beside(asked: Asked, rows: Sequence[Passage]) -> list[Passage]:
    """The rows of tables that a question doesn't name wholly, while it so names another of the table."""
    named = [row for row in rows if content(label(row.text)) and is_named(asked, label(row.text))]
    tables = {row.whole_paragraph for row in named if _has_name(label(row.text))}
    return [row for row in rows if row.whole_paragraph in tables and row not in named]


def names_another(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether a question names another of the rows that are quoted, too: 'and in Fen, how many there?' after Osk."""
    names = [label(one.text) for one in quotes[1:] if cells(one.text)]
    return any(_has_name(name) and is_named(asked, name) for name in names)


def _has_name(name: str) -> bool:
    """Whether a label has a word of its own, as one for the whole hasn't."""
    words = content(IN_PARENTHESES.sub(" ", name))
    return not WHOLE.search(name) and any(word.isalpha() and word[1:] for word in words)


def _is_of_it(asked: Asked, quote: Passage) -> bool:
    """Whether a row is named, and it and what its table is of tell most of the question, and all that happened: of
    complaints from police cells, not of those of violence there."""
    name, missing = label(quote.text), untold(asked, quote)
    if not missing:
        return is_named(asked, name)
    # A row for the whole, whose label has no word of its own, is named by any question.
    named = (_has_name(name) or bool(years(name))) and is_named(asked, name)
    if not named or "…" in missing or is_of_group(missing):
        return False
    headed = as_headed(asked.question, heads_of(quote), quote.place)
    words = [word for word in content(headed) if not (word in OF_FORM or word.isdigit())]
    return len(missing) <= (1 - MOST) * len(words)


def _is_sum(figure: str) -> bool:
    return figure[:1] in "$€£"
