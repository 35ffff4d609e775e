"""Rows of tables as sentences: 'Hollin: capacity 820, 938 in 2020, 961 in 2021.' Pure functions over strings.

What the models and the rules know of sentences they then know of rows, too. A row is told with its heads only where it
is sure which head is whose; else it stays as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from assistant.regex import regex
from assistant.text.dates import YEAR

CELL_SEPARATOR = " | "
"""What stands between the cells of a row where a file tells them."""
FEWEST_ROWS = 2
"""So many rows with figures make a table."""
MOST_LABEL_WORDS = 12
"""A row's label has no more words: a line with more is a sentence."""
_FIGURE = regex(r"[-+−]?[$€£]?\d(?:[\d,.]*\d)?%?|\(\d(?:[\d,.]*\d)?%?\)")
_NOTHING = regex(r"[-–—.…]+|n/?a|none|nil", re.IGNORECASE)
_YEAR_HEAD = regex(rf"(?:FY ?|AY ?)?{YEAR}(?:[-–/]\d\d(?:\d\d)?)?")
_COLON = ":  "
"""Two blanks, as no sentence of a report has: its blanks are single ones."""
_TOLD = regex(rf"(?P<label>.+?){_COLON}(?P<cells>.+)\.")
_CELL = regex(
    rf"(?P<figure>{_FIGURE.pattern}) in (?P<year>{_YEAR_HEAD.pattern})|(?P<head>[^\d].*?) (?P<last>{_FIGURE.pattern})"
)
_LETTER = regex(r"[^\W\d_]")


class Row(NamedTuple):
    """A row: what it is of, and its cells, which are figures or empty."""

    label: str
    cells: tuple[str, ...]


def told(lines: Sequence[str]) -> list[str | None]:
    """The lines of a table, the first of which heads it, as sentences; None for those that aren't told: all, where it
    is no table, or it isn't sure whose the heads are."""
    rows = [_row(line) for line in lines[1:]]
    counts = Counter(len(row.cells) for row in rows if row)
    if sum(counts.values()) < FEWEST_ROWS:
        return [None] * len(lines)
    [(count, as_many)] = counts.most_common(1)
    heads = _heads(lines[0], count) if 2 * as_many > counts.total() else None
    if heads is None:
        return [None] * len(lines)
    fitted = [_of_width(row, count) if row else None for row in rows]
    return [None, *(_sentence(row, heads) if row else None for row in fitted)]


def _row(line: str) -> Row | None:
    """A line as a row; None if it has no label or no figures at its end."""
    if CELL_SEPARATOR in line:
        label, *cells = (cell.strip() for cell in line.split(CELL_SEPARATOR.strip()))
        return Row(label, tuple(cells)) if label and any(map(_FIGURE.fullmatch, cells)) else None
    words = line.split() or [""]
    end = len(words)
    while end and (_FIGURE.fullmatch(words[end - 1]) or _NOTHING.fullmatch(words[end - 1])):
        end -= 1
    end = max(end, 1)  # a year may be what a row is of
    cells = words[end:]
    named = _LETTER.search(" ".join(words[:end])) or _YEAR_HEAD.fullmatch(words[0])
    if end > MOST_LABEL_WORDS or not named or not any(map(_FIGURE.fullmatch, cells)):
        return None
    return Row(" ".join(words[:end]), tuple(cells))


def _of_width(row: Row, count: int) -> Row | None:
    """A row with as many cells as its table has columns: figures before these belong to its label, 'Article 171'."""
    more = len(row.cells) - count
    if more < 0:
        return None
    return Row(" ".join((row.label, *row.cells[:more])), row.cells[more:])


def _heads(line: str, count: int) -> tuple[str, ...] | None:
    """The heads of the columns with figures; None where it isn't sure which they are."""
    if CELL_SEPARATOR in line:
        cells = tuple(cell.strip() for cell in line.split(CELL_SEPARATOR.strip()))
        return cells[1:] if len(cells) == count + 1 and all(cells[1:]) else None
    heads: list[str] = []
    for word in line.split():
        if heads and not (word[0].isupper() or _YEAR_HEAD.fullmatch(word)):
            heads[-1] += f" {word}"
        else:
            heads.append(word)
    last = tuple(heads[-count:])
    if len(last) < count:
        return None
    # Of 'Form of Exploitation 2019 2020' the years are heads whatever stands before them.
    sure = all(map(_YEAR_HEAD.fullmatch, last)) or len(heads) in (count, count + 1)
    figures = any(_FIGURE.fullmatch(head) and not _YEAR_HEAD.fullmatch(head) for head in last)
    return last if sure and not figures else None


def _sentence(row: Row, heads: Sequence[str]) -> str:
    cells = [_said(head, cell) for head, cell in zip(heads, row.cells, strict=True) if not _NOTHING.fullmatch(cell)]
    return f"{row.label}{_COLON}{', '.join(cells)}."


def _said(head: str, cell: str) -> str:
    if _YEAR_HEAD.fullmatch(head):
        return f"{cell} in {head}"
    return f"{head if head[1:2].isupper() else head[:1].lower() + head[1:]} {cell}"


class Cell(NamedTuple):
    """A figure of a row that is told as a sentence, and its head."""

    head: str
    figure: str


def cells(sentence: str) -> tuple[Cell, ...]:
    """The cells of a row that is told as a sentence; () for any other sentence."""
    told_row = _TOLD.fullmatch(sentence)
    found = [_CELL.fullmatch(cell) for cell in told_row["cells"].split(", ")] if told_row else []
    if not all(found):
        return ()
    return tuple(Cell(one["year"] or one["head"], one["figure"] or one["last"]) for one in found if one)
