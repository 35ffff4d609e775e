"""Rows of tables as sentences: 'Hollin:  capacity 820, 938 in 2020, 961 in 2021.' Pure functions over strings.

What the models and the rules know of sentences they then know of rows, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from assistant.regex import regex
from assistant.text.dates import YEAR

MOST_HEAD_LINES = 3
"""How many lines head a table at most."""
CELL_SEPARATOR = " | "
"""What stands between the cells of a row where a file tells them."""
_DIGITS = r"\d(?:[\d,.]*\d)?"
_FIGURE = regex(rf"[-+−–±]?[$€£]?{_DIGITS}(?: ?%)?|\({_DIGITS}(?: ?%)?\)")
_PLAIN = regex(r"[+±]?[$€£]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?!\d{3}\b)\d+)?(?: ?%)?")
_NO_DIGIT = regex(r"[^\d.]")
_NOTHING = regex(r"[-–—.…]+|n/?a|none|nil", re.IGNORECASE)
_YEAR_HEAD = regex(rf"(?:FY ?|AY ?)?{YEAR}(?:[-–/]\d\d(?:\d\d)?)?")
_COLON = ":  "
"""Two blanks, as no sentence of a report has: its blanks are single ones."""
_TOLD = regex(rf"(?P<label>.+?){_COLON}(?P<cells>.+)\.")
_CELL = regex(
    rf"(?P<figure>{_FIGURE.pattern}) in (?P<year>{_YEAR_HEAD.pattern})|(?P<head>[^\d].*?) (?P<last>{_FIGURE.pattern})"
)


class Cell(NamedTuple):
    """A figure of a row, and the head of its column."""

    head: str
    figure: str


def is_figure(text: str) -> bool:
    """Whether a cell is a figure: '1,014', '20.0 %', '(12)'."""
    return _FIGURE.fullmatch(text) is not None


def is_empty(text: str) -> bool:
    """Whether a cell says that there is no figure: '–', 'n/a'."""
    return _NOTHING.fullmatch(text) is not None


def is_year(text: str) -> bool:
    """Whether a head is a year: '2019', '2019/20'."""
    return _YEAR_HEAD.fullmatch(text) is not None


def sentence(label: str, row: Sequence[Cell]) -> str:
    """A row as a sentence, without its empty cells; '' if nothing is left to say."""
    said = [_said(*cell) for cell in row if not is_empty(cell.figure)]
    return f"{label}{_COLON}{', '.join(said)}." if said else ""


def cells(sentence: str) -> tuple[Cell, ...]:
    """The cells of a row that is told as a sentence, those with a figure; () for any other sentence.

    What is told in words ('type closed') is none, nor what stands before the comma of a head ('of these, women 35').
    """
    told = _TOLD.fullmatch(sentence)
    found = [_CELL.fullmatch(cell) for cell in told["cells"].split(", ")] if told else []
    return tuple(Cell(one["year"] or one["head"], one["figure"] or one["last"]) for one in found if one)


def label(sentence: str) -> str:
    """What a row that is told as a sentence is of."""
    return sentence.partition(_COLON)[0]


def value(figure: str) -> float | None:
    """What a figure of a row is worth; None where it isn't sure how it is written: '(12)', '1.014'."""
    if not _PLAIN.fullmatch(figure):
        return None
    return float(_NO_DIGIT.sub("", figure))


def change(figure: str) -> float | None:
    """What a figure of a column of changes is worth, which has a sign: '–15.0 %'."""
    worth = value(figure.lstrip("-−–"))
    return -worth if worth and figure[0] in "-−–" else worth


def _said(head: str, figure: str) -> str:
    if is_year(head):
        return f"{figure} in {head}"
    return f"{head if head[1:2].isupper() else head[:1].lower() + head[1:]} {figure}"
