"""Lines of a table → its rows, each also as a sentence with the heads of its columns.

Where the columns stand is told by the blanks between them, as in a text that was cut from a page; else by the words of
the line above the rows, where it is sure which head is whose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.regex import regex
from assistant.text.tables import MOST_HEAD_LINES, Cell, is_empty, is_figure, is_year, sentence

FEWEST_ROWS = 2
"""So many rows with figures make a table."""
MOST_HEAD_CHARS = 60
"""How long each cell of the lines is that head a table."""
MOST_LABEL_WORDS = 12
"""A row's label has no more words: a line with more is a sentence."""
FARTHEST = 6
"""How many characters a head may end beside the figures of its column, where it isn't above them."""
_CELL = regex(r"\S+(?: \S+)*")
_BARRED = regex(r"\|(?:[^|]*\|){2,}")
_LETTER = regex(r"[^\W\d_]")


class Table(NamedTuple):
    """Which lines of some are a table's, from the first head to the last row, and each as a sentence, '' for none."""

    first: int
    last: int
    told: tuple[str, ...]


class _Cell(NamedTuple):
    start: int
    end: int
    text: str


class _Row(NamedTuple):
    label: str
    figures: tuple[_Cell, ...]


def table(lines: Sequence[str]) -> Table | None:
    """The table in some lines between blank ones, by its columns; None if there is none."""
    split = [[_Cell(*found.span(), found[0]) for found in _CELL.finditer(line.expandtabs())] for line in lines]
    rows = [_row(cells) for cells in split]
    places = [place for place, row in enumerate(rows) if row]
    if len(places) < FEWEST_ROWS or places[-1] - places[0] >= 2 * len(places):
        return None
    first = places[0]
    while first and places[0] - first < MOST_HEAD_LINES and _may_head(split[first - 1]):
        first -= 1
    heads = _heads([cell for line in split[first : places[0]] for cell in line], [row for row in rows if row])
    told = [_told(row, *heads) if row and heads else "" for row in rows[first : places[-1] + 1]]
    return Table(first, places[-1], tuple(told))


def _row(cells: Sequence[_Cell]) -> _Row | None:
    """A line as a row: what it is of, and at least one figure, apart from it; None if it is none, or has years only."""
    begin = len(cells)
    while begin > 1 and (is_figure(cells[begin - 1].text) or is_empty(cells[begin - 1].text)):
        begin -= 1
    figures = cells[begin:]
    label = " ".join(cell.text for cell in cells[:begin])
    if len(label.split()) > MOST_LABEL_WORDS or not any(is_figure(cell.text) for cell in figures):
        return None
    if all(is_year(cell.text) for cell in figures) or not (_LETTER.search(label) or is_year(label)):
        return None
    return _Row(label, tuple(figures))


def _may_head(cells: Sequence[_Cell]) -> bool:
    """Whether a line may head columns: short cells, and no sentence."""
    prose = len(cells) == 1 and (not cells[0].start or len(cells[0].text.split()) > 4)
    return (
        bool(cells)
        and not prose
        and all(len(cell.text) <= MOST_HEAD_CHARS and not cell.text.endswith((".", ":")) for cell in cells)
    )


def _heads(above: Sequence[_Cell], rows: Sequence[_Row]) -> tuple[tuple[tuple[int, int], ...], tuple[str, ...]] | None:
    """From where to where each column stands, and its head; None where one has none."""
    [(count, _)] = Counter(len(row.figures) for row in rows).most_common(1)
    whole = [row.figures for row in rows if len(row.figures) == count]
    columns = tuple(
        (min(row[place].start for row in whole), max(row[place].end for row in whole)) for place in range(count)
    )
    if any(one[1] > other[0] for one, other in pairwise(columns)):
        return None
    heads = [""] * count
    for cell in above:
        place = _column(cell, columns)
        if place is not None:
            heads[place] = f"{heads[place]} {cell.text}".lstrip()
    return (columns, tuple(heads)) if all(heads) else None


def _column(cell: _Cell, columns: Sequence[tuple[int, int]]) -> int | None:
    """The column under or over which a cell stands; None if that is the labels'."""
    shared = [min(cell.end, end) - max(cell.start, start) for start, end in columns]
    best = max(range(len(columns)), key=lambda place: (shared[place], -abs(cell.end - columns[place][1])))
    if shared[best] > 0:
        return best
    beside = min(range(len(columns)), key=lambda place: abs(cell.end - columns[place][1]))
    return beside if abs(cell.end - columns[beside][1]) <= FARTHEST and cell.start > 0 else None


def _told(row: _Row, columns: Sequence[tuple[int, int]], heads: Sequence[str]) -> str:
    """A row as a sentence; '' where it isn't sure in which column one of its figures stands."""
    if len(row.figures) == len(columns):
        return sentence(row.label, [Cell(head, cell.text) for head, cell in zip(heads, row.figures, strict=True)])
    found = {_column(cell, columns): cell.text for cell in row.figures}
    if None in found or len(found) < len(row.figures):
        return ""
    return sentence(row.label, [Cell(heads[place], text) for place, text in found.items() if place is not None])


def cells_between_bars(line: str) -> list[str]:
    """The cells of a line that has bars around and between them, '| Fen | 12 |'; [] of any other."""
    return [cell.strip() for cell in line[1:-1].split("|")] if _BARRED.fullmatch(line) else []


def told_by_cells(heads: Sequence[str], row: Sequence[str]) -> str:
    """A row whose cells a file tells as a sentence; '' if its label or the head of a cell is missing."""
    known = [Cell(head, cell) for head, cell in zip(heads[1:], row[1:], strict=False) if cell]
    return sentence(row[0], known) if row and row[0] and known and all(cell.head for cell in known) else ""


def told_by_words(lines: Sequence[str]) -> list[str]:
    """The lines of a table whose columns nobody knows, the first of which heads it, as sentences; '' for those that
    aren't told: all, where it is no table, or it isn't sure whose the heads are."""
    rows = [_by_words(line) for line in lines[1:]]
    counts = Counter(len(row[1]) for row in rows if row)
    if sum(counts.values()) < FEWEST_ROWS:
        return [""] * len(lines)
    [(count, as_many)] = counts.most_common(1)
    heads = _heads_by_words(lines[0], count) if 2 * as_many > counts.total() else None
    if heads is None:
        return [""] * len(lines)
    return ["", *(_sentence_by_words(row, heads) for row in rows)]


def _by_words(line: str) -> tuple[str, tuple[str, ...]] | None:
    """What a row is of, and the figures at its end; None if it has no label or no figures."""
    words = line.split() or [""]
    end = len(words)
    while end and (is_figure(words[end - 1]) or is_empty(words[end - 1])):
        end -= 1
    end = max(end, 1)  # a year may be what a row is of
    figures = words[end:]
    named = _LETTER.search(" ".join(words[:end])) or is_year(words[0])
    if end > MOST_LABEL_WORDS or not named or not any(map(is_figure, figures)):
        return None
    return " ".join(words[:end]), tuple(figures)


def _heads_by_words(line: str, count: int) -> tuple[str, ...] | None:
    """The heads of the columns with figures; None where it isn't sure which they are.

    Words in small letters go with the head before them. Of 'Form of Exploitation 2019 2020' the years are heads
    whatever stands before them.
    """
    heads: list[str] = []
    for word in line.split():
        if heads and not (word[0].isupper() or is_year(word)):
            heads[-1] += f" {word}"
        else:
            heads.append(word)
    last = tuple(heads[-count:])
    if len(last) < count or any(is_figure(word) and not is_year(word) for word in line.split()):
        return None  # a row like the others
    return last if all(map(is_year, last)) or len(heads) in (count, count + 1) else None


def _sentence_by_words(row: tuple[str, tuple[str, ...]] | None, heads: Sequence[str]) -> str:
    """A row as a sentence; a figure before the columns belongs to its label, 'Article 171'. '' for one too short."""
    if row is None or len(row[1]) < len(heads):
        return ""
    more = len(row[1]) - len(heads)
    label = " ".join((row[0], *row[1][:more]))
    return sentence(label, [Cell(*cell) for cell in zip(heads, row[1][more:], strict=True)])
