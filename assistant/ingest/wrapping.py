"""Lines that follow each other without a blank one → pieces: paragraphs, rows, headings and items, unwrapped."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant.ingest.headings import ends_sentence, is_capitals, is_caption, is_part, is_unfinished
from assistant.ingest.markers import item_markers
from assistant.ingest.tables import cells_between_bars, table, told_by_cells, told_by_words
from assistant.regex import regex
from assistant.text.tables import CELL_SEPARATOR

WRAP_WIDTH = 120
"""Lines up to this long, several to a block, are taken for hard-wrapped text: the usual widths are 72 to 100."""
ROOM_AFTER_SENTENCE = 0.8
ROOM_INSIDE = 0.55
"""How much of the width a line may fill, the next line's first word added, to have been ended on purpose: after a
sentence's end, and elsewhere. Letters of a printed page differ in width, so that its lines differ in length by a fifth.
"""
NEIGHBOURS = 4
"""Lines before and after a place that tell how wide its text is: pages have columns and boxes."""
FEWEST_NEIGHBOURS = 3
"""Of them, on one side, to tell it."""
MIN_INDENT = 2
FEWEST_CAPITALS = 8
FEWEST_RULED = 2
"""So many rows with bars between their cells make a table: its head and one row."""
FEWEST_ROWS = 4
"""Lines none of which goes on in lower case, to be rows of a table: of wrapped prose, most begin in lower case."""

LEADERS = regex(r"(?:(?<!\.)\.{3,}+|(?<!\.)(?: \.){3,}+|(?<!…)…++|(?<!_)_{3,}+) ?\d{1,4}$")
"""What leads to the page in a table of contents."""
_STOP = regex(r"[.!?…][\"'”’)\]]*$")
LONGEST_WORD = 60
"""Letters, hyphen included, of a word that a wrap may have broken."""
_INNER_STOP = regex(r"[^\W\d_]{3}[.!?] [A-Z]")
_ADDRESS = regex(r"\S{40,}")
_KEYED = regex(r"[A-Z\d][^:.!?]{0,40}: \S")
_NOTE = regex(r"(?:\[(\d{1,3})\]|(\d{1,3})|([¹²³⁴-⁹]+))\s*(?=[A-Z“\"])")
"""How a footnote begins."""
_BREAK_HYPHEN = regex(r"(?P<head>[^\W_]+)-$")
_COMPOUNDED = regex(
    r"(?:all|anti|best|bi|by|co|counter|cross|ex|extra|far|first|follow|free|full|half|hard|high|in|inter|intra|large|long"
    r"|low|man|micro|mid|mini|multi|non|off|old|on|one|out|over|part|post|pre|pro|re|second|self|semi|set|short|single"
    r"|small|so|state|sub|super|third|three|trans|two|ultra|under|up|vice|well|work|world|year)$",
    re.IGNORECASE,
)
"""Words and prefixes that are joined to others by a hyphen of their own."""


class Line(NamedTuple):
    """A line without outer blanks, how far it was indented, and as it was written."""

    text: str
    indent: int = 0
    raw: str = ""


class Piece(NamedTuple):
    """Lines that belong together as one; `lines` counts them, `marker` is an item's, a row is one of a table; `told` is
    what it says as a sentence, '' if that isn't known."""

    text: str
    lines: int = 1
    marker: str = ""
    is_row: bool = False
    told: str = ""

    @property
    def whole(self) -> str:
        """The text behind its marker."""
        return self.marker + self.text


class _Rows(NamedTuple):
    """Which lines of some are a table's, up to the one after it, and its lines as pieces."""

    first: int
    after: int
    lines: list[Piece]


def pieces(lines: Sequence[Line], width: int, words: Collection[str]) -> list[Piece]:
    """The pieces of lines between two blank ones.

    `width` is how wide the document's lines are, `words` are its words. Lines longer than any wrap are pieces of their
    own; shorter ones are joined where the next line's first word had no room any more.
    """
    if in_table := _ruled(lines) or _columned(lines):
        first, after, rows = in_table
        above, below = (pieces(some, width, words) if some else [] for some in (lines[:first], lines[after:]))
        return [*above, *rows, *below]
    markers = item_markers([line.text for line in lines])
    notes = _notes(lines)
    if len(lines) > 1 and not markers and not notes and _is_sentence_a_line(lines):
        return [Piece(" ".join(line.text for line in lines), len(lines))]
    is_table = _is_table(lines, markers)
    found: list[Piece] = []
    item_indent = 0
    told = told_by_words([line.text for line in lines]) if is_table else []
    margin = min(line.indent for line in lines)
    width = 0 if any(_length(line) > WRAP_WIDTH for line in lines) else width
    for place, line in enumerate(lines):
        if place in markers:
            item_indent = line.indent
            found.append(Piece(line.text[len(markers[place]) :], marker=markers[place]))
        elif not found or place in notes or is_table:
            found.append(Piece(line.text, is_row=is_table, told=told[place] if is_table else ""))
        elif found[-1].marker and line.indent > item_indent:
            found[-1] = _longer(found[-1], line.text, words)
        elif _is_ended(lines[place - 1], line, _width(lines, place, markers, width), margin):
            found.append(Piece(line.text))
        else:
            found[-1] = _longer(found[-1], line.text, words)
    return found


def _columned(lines: Sequence[Line]) -> _Rows | None:
    """The table whose columns stand apart by blanks."""
    columns = table([line.raw for line in lines])
    if columns is None or not any(columns.told):
        return None
    first, after = columns.first, columns.last + 1
    told = zip(lines[first:after], columns.told, strict=True)
    return _Rows(first, after, [Piece(line.text, is_row=True, told=one) for line, one in told])


def _ruled(lines: Sequence[Line]) -> _Rows | None:
    """The table whose rows have bars between their cells; the first of them heads it."""
    split = [cells_between_bars(line.text) for line in lines]
    places = [place for place, cells in enumerate(split) if cells]
    if len(places) < FEWEST_RULED or len(places) <= places[-1] - places[0]:
        return None
    first, after = places[0], places[-1] + 1
    heads, *rows = split[first:after]
    told = [Piece(CELL_SEPARATOR.join(row), is_row=True, told=told_by_cells(heads, row)) for row in rows]
    return _Rows(first, after, [Piece(CELL_SEPARATOR.join(heads), is_row=True), *told])


def document_width(lines: Sequence[Line]) -> int:
    """How wide the longest line of a document is, no wider than a wrap."""
    return min(max(map(_length, lines), default=0), WRAP_WIDTH)


def _length(line: Line) -> int:
    """How long a line is, but for an address that no wrap can break."""
    return len(line.text) if len(line.text) <= WRAP_WIDTH else len(_ADDRESS.sub("", line.text))


def _width(lines: Sequence[Line], place: int, markers: Collection[int], document: int) -> int:
    """The width that the lines around a place were wrapped at; 0 if they weren't, and each is a paragraph.

    Lines that go on in lower case show that those around them were, at their own width: the narrower one, where a
    column or a box begins or ends.
    """
    start, end = max(0, place - NEIGHBOURS), min(place + NEIGHBOURS, len(lines))
    if any(_goes_on(lines[other - 1], lines[other]) for other in range(start + 1, end) if other not in markers):
        sides = [side for side in (lines[start:place], lines[place:end]) if len(side) >= FEWEST_NEIGHBOURS]
        return min(max(map(_length, side)) for side in sides or [lines[start:end]])
    return document


def _changes_case(before: str, line: str) -> bool:
    """Whether a heading in capitals begins or ends between two lines."""
    return (_is_cried(before) and not is_capitals(line)) or (_is_cried(line) and not is_capitals(before))


def _is_cried(line: str) -> bool:
    """Whether a line is in capitals, and more than a name in short."""
    return is_capitals(line) and sum(map(str.isalpha, line)) >= FEWEST_CAPITALS


def _is_sentence_a_line(lines: Sequence[Line]) -> bool:
    """Whether short lines all end a sentence, and so may be a paragraph that was written a sentence a line."""
    return all(
        _STOP.search(line.text) and not _KEYED.match(line.text) and len(line.text) <= WRAP_WIDTH and not line.indent
        for line in lines
    )


def _is_table(lines: Sequence[Line], markers: Collection[int]) -> bool:
    """Whether lines are rows: several that have no sentences and don't go on in the next one, or each with its key."""
    if len(lines) < 2 or max(len(line.text) for line in lines) > WRAP_WIDTH or markers:
        return False
    if all(_KEYED.match(line.text) for line in lines):
        return True
    if len(lines) < FEWEST_ROWS or any(_goes_on(before, line) for before, line in pairwise(lines)):
        return False
    return not any(
        _STOP.search(line.text) or _INNER_STOP.search(line.text) or is_unfinished(line.text) for line in lines[:-1]
    )


def _goes_on(before: Line, line: Line) -> bool:
    return line.text.lstrip(" –—-(\"“‘'")[:1].islower() and not _STOP.search(before.text)


def _is_ended(before: Line, line: Line, width: int, margin: int) -> bool:
    """Whether a line was ended on purpose, and not because the next one's first word had no room; `margin` is how far
    all lines are indented."""
    begins_anew = is_caption(line.text) or is_part(line.text) or _changes_case(before.text, line.text)
    if LEADERS.search(before.text) or (begins_anew and not is_unfinished(before.text)):
        return True
    if _goes_on(before, line):
        return False
    if not width:
        return True
    filled = (len(before.text) + 1 + len(line.text.split()[0])) / width
    if ends_sentence(before.text):
        return line.indent - margin >= MIN_INDENT or filled <= ROOM_AFTER_SENTENCE
    return filled <= ROOM_INSIDE


def _notes(lines: Sequence[Line]) -> set[int]:
    """The places of footnotes that count on from one at the beginning of the lines."""
    found: set[int] = set()
    last = None
    for place, line in enumerate(lines):
        match = _NOTE.match(line.text)
        number = _note_number(match) if match else None
        if number is not None and (place == 0 or (last is not None and number == last + 1)):
            found.add(place)
            last = number
    return found if len(found) > 1 else set()


def _note_number(match: re.Match[str]) -> int:
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    return int((match[1] or match[2] or match[3]).translate(raised))


def is_note(text: str) -> bool:
    """Whether a text begins as a footnote does: '12 Ministry of …', '[3] Ibid.'."""
    return _NOTE.match(text) is not None


def _longer(piece: Piece, line: str, words: Collection[str]) -> Piece:
    return piece._replace(text=joined(piece.text, line, words), lines=piece.lines + 1)


def joined(text: str, line: str, words: Collection[str]) -> str:
    """Unwraps a line; a hyphen that was set for the wrap goes.

    It was if the document has the word in one piece, or if what stands before it is no word that the document or the
    language has by itself.
    """
    broken = _BREAK_HYPHEN.search(text[-LONGEST_WORD:])
    if not broken:
        return f"{text} {line}"
    tail = re.match(r"[^\W_]*", line)
    head, rest = broken["head"], tail[0] if tail else ""
    if (head + rest).casefold() in words:
        return text[:-1] + line
    is_compound = (
        head.casefold() in words
        or _COMPOUNDED.match(head)
        or not head.isalpha()
        or not rest[:1].islower()
        or text.endswith(f"-{broken[0]}")
    )
    return (text if is_compound else text[:-1]) + line
