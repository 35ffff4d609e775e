"""Plain text, and the light markup of records ('#' headings, '- ' lists), to blocks.

Reads what a text cut from a PDF, a web page or a word processor looks like: pages with headers and footers, paragraphs
between blank lines or not, hard-wrapped or not, headings as lines of their own, rows of tables, sentences split by a
page break, lists run into one paragraph with ' * ' between the items.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from assistant.ingest.headings import (
    MAX_HEADING_CHARS,
    ends_sentence,
    is_capitals,
    is_heading,
    is_label,
    is_numbered,
    is_title_case,
    is_unfinished,
    number_of,
)
from assistant.ingest.markers import BULLETS
from assistant.ingest.pages import PAGE_BREAK, without_running_lines
from assistant.ingest.source import Block
from assistant.ingest.tables import cells_between_bars
from assistant.ingest.wrapping import LEADERS, Line, Piece, document_width, is_note, joined, pieces
from assistant.regex import regex

MOST_HEADING_LINES = 3
FEWEST_PROSE_CHARS = 80
"""Of what stands right below a heading that has lines right above it, too, and neither capitals nor a number."""

_MARKED_HEADING = regex(r"(#{1,6})\s+(\S.*?)\s*#*$")
_RULE = regex(r"(?:[-=_~*#+|]\s*){3,}$")
_LONELY_MARKER = regex(rf"(?:[{BULLETS}]|\(?\d{{1,3}}[.)]|\([a-z]\))$")
_WORD = regex(r"[^\W_]+(?!-\s*\n)\b")
_LETTER_OR_DIGIT = regex(r"[^\W_]")


class _Part(NamedTuple):
    """A piece where it stands: which of the lines between two blank ones it is from, and what is known of it.

    `level` is that of a marked heading, `underlined` a heading marked by the line below it; `page` counts the pages.
    """

    piece: Piece
    group: int
    page: int
    level: int = 0
    underlined: bool = False


def read_text(content: str) -> list[Block]:
    """The blocks of a plain text, without headers and footers, page-break splits repaired."""
    lines = without_running_lines(content.split("\n"))
    words = set(_WORD.findall(content.casefold()))
    parts = _parts(_with_markers(lines), words)
    blocks = [_block(part, is_headed) for part, is_headed in zip(parts, _headed(parts), strict=True)]
    return _repair_page_breaks(*_with_labels(parts, blocks), words)


def _with_markers(lines: Sequence[str]) -> list[str]:
    """The lines, a marker that stands alone on its line before the text that it marks."""
    found: list[str] = []
    marker = ""
    for line in lines:
        text = line.strip()
        if _LONELY_MARKER.match(text) and not marker and not (found and found[-1].strip()):
            marker = text
        elif marker and text:
            found.append(f"{marker} {text}")
            marker = ""
        elif not marker:
            found.append(line)
    return [*found, marker] if marker else found


def _parts(lines: Sequence[str], words: Collection[str]) -> list[_Part]:
    """The pieces of a document, in order."""
    written = [Line(" ".join(line.split()), len(line) - len(line.lstrip()), line) for line in lines]
    width = document_width(written)
    parts: list[_Part] = []
    waiting: list[Line] = []
    group = page = 0

    def end_group() -> None:
        nonlocal group
        group += 1
        if waiting:
            parts.extend(_Part(piece, group, page) for piece in pieces(waiting, width, words))
            waiting.clear()

    for line, raw in zip(written, lines, strict=True):
        marked = _MARKED_HEADING.match(line.text)
        if marked:
            end_group()
            parts.append(_Part(Piece(marked[2]), group, page, len(marked[1])))
        elif (
            _RULE.match(line.text)
            and waiting
            and cells_between_bars(line.text)
            and cells_between_bars(waiting[-1].text)
        ):
            continue  # what rules off the head of a table
        elif _RULE.match(line.text):
            is_underline = len(waiting) == 1 and " " not in line.text and not ends_sentence(waiting[0].text)
            end_group()
            if is_underline:
                parts[-1] = parts[-1]._replace(underlined=True)
        elif line.text:
            waiting.append(line)
            continue
        else:
            end_group()
        if raw == PAGE_BREAK:
            page += 1
    end_group()
    return parts


def _block(part: _Part, is_headed: bool) -> Block:
    if part.level or is_headed:
        return Block("heading", part.piece.whole, part.level)
    if part.piece.marker or part.piece.is_row or LEADERS.search(part.piece.text):
        return Block("item", part.piece.text, marker=part.piece.marker, told=part.piece.told)
    return Block("paragraph", part.piece.text)


def _headed(parts: Sequence[_Part]) -> list[bool]:
    """Which parts are headings.

    Where a document marks its headings, no other line is one.
    """
    is_marked = any(part.level for part in parts)
    told = [False] * len(parts)
    for place in reversed(range(len(parts))):
        part = parts[place]
        if part.underlined:
            told[place] = True
        elif not is_marked and _looks_like_heading(part.piece) and not _is_counted(parts, place):
            told[place] = _stands_above(parts, place, told)
    return told


def _looks_like_heading(piece: Piece) -> bool:
    text = piece.whole
    if piece.is_row or (piece.marker and not _LETTER_OR_DIGIT.match(text)):
        return False
    if piece.lines > 1 and not (piece.lines <= MOST_HEADING_LINES and (is_capitals(text) or is_title_case(text))):
        return False
    return is_heading(text) and not LEADERS.search(text)


def _is_counted(parts: Sequence[_Part], place: int) -> bool:
    """Whether a part beside this one has the number before or after its own: the items of a list, not headings."""
    number = number_of(parts[place].piece.whole)
    beside = [parts[other].piece for other in (place - 1, place + 1) if 0 <= other < len(parts)]
    return number is not None and any(
        other is not None and other[:-1] == number[:-1] and abs(other[-1] - number[-1]) == 1
        for other in (number_of(piece.whole) for piece in beside)
    )


def _stands_above(parts: Sequence[_Part], place: int, told: Sequence[bool]) -> bool:
    """Whether what looks like a heading has what follows it below it.

    A line that goes on in the next one is none. Among lines without blank ones between, a heading stands behind the
    end of a sentence, or below the title, and before another heading, before sentences, long ones if it has neither
    capitals nor a number, or before items.
    """
    part = parts[place]
    following = parts[place + 1] if place + 1 < len(parts) else None
    if following and following.piece.text[0].islower() and not following.piece.marker:
        return False
    before = parts[place - 1] if place and parts[place - 1].group == part.group else None
    if place > 1 and before and not (ends_sentence(before.piece.text) or _is_plain(before) or _is_plain(part)):
        return False
    if following is None or following.group != part.group:
        return before is None or _is_plain(part)
    if is_label(part.piece.text) and is_heading(following.piece.text):
        return True
    if told[place + 1]:
        return _is_plain(part)
    if following.piece.marker:
        return is_title_case(part.piece.text)
    is_prose = ends_sentence(following.piece.text)
    return is_prose and (_is_plain(part) or before is None or len(following.piece.text) > FEWEST_PROSE_CHARS)


def _is_plain(part: _Part) -> bool:
    """Whether a heading is one by its looks alone: in capitals, or numbered."""
    text = part.piece.whole
    return is_capitals(text) or is_numbered(text)


def _with_labels(parts: Sequence[_Part], blocks: Sequence[Block]) -> tuple[list[Block], list[_Part]]:
    """The blocks and where each begins; 'Article 1' and the title in the line below it are one heading."""
    found: list[Block] = []
    begun: list[_Part] = []
    labelled = -1
    for part, block in zip(parts, blocks, strict=True):
        if labelled == part.group and is_heading(block.text):
            found[-1] = found[-1]._replace(text=f"{found[-1].text} {block.text}")
            labelled = -1
        else:
            labelled = part.group if block.kind == "heading" and is_label(block.text) else -1
            found.append(block)
            begun.append(part)
    return found, begun


def _repair_page_breaks(blocks: Sequence[Block], parts: Sequence[_Part], words: Collection[str]) -> list[Block]:
    """Joins a paragraph that stops in mid-sentence with the one that goes on, past the footnotes of its page."""
    repaired: list[Block] = []
    last: _Part | None = None
    for block, part in zip(blocks, parts, strict=True):
        begins_page = last is not None and part.page != last.page
        place = _before_notes(repaired) if begins_page else len(repaired) - 1
        is_apart = last is not None and part.group != last.group
        if place >= 0 and _goes_on(repaired[place], block, begins_page, is_apart):
            repaired[place] = repaired[place]._replace(text=joined(repaired[place].text, block.text, words))
        else:
            repaired.append(block)
        last = part
    return repaired


def _before_notes(blocks: Sequence[Block]) -> int:
    """The place of the last block that is no footnote."""
    place = len(blocks) - 1
    while place > 0 and blocks[place].kind == "paragraph" and is_note(blocks[place].text):
        place -= 1
    return place


def _goes_on(block: Block, following: Block, begins_page: bool, is_apart: bool) -> bool:
    """Whether `following` is the rest of `block`'s last sentence.

    A paragraph that ends without a sentence's end before a blank line and is longer than a heading was cut; so was one
    before a block that starts in lower case, and one at the end of a page that ends in a word that leads on.
    """
    if block.kind == "heading" or following.kind != "paragraph" or ends_sentence(block.text):
        return False
    if is_note(following.text):
        return False
    is_cut = (is_apart and len(block.text) > MAX_HEADING_CHARS) or (begins_page and is_unfinished(block.text))
    return following.text[0].islower() or is_cut
