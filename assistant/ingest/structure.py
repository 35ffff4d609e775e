"""Blocks → Report: the canonical text, and sections, paragraphs, list items and sentences as offsets in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from assistant.covering import covered_year, titled_year
from assistant.ingest.headings import MAX_HEADING_CHARS
from assistant.ingest.numbering import with_numbering
from assistant.ingest.source import Block, Metadata
from assistant.regex import regex
from assistant.schema import OVERVIEW, Paragraph, Report, Section, Span
from assistant.text.countries import countries_in, country_names, find_country
from assistant.text.sentences import split_sentences

_INLINE_SEPARATOR = regex(r"(?<=[.;!?]) [*•▪‣] (?=\S)")
_INLINE_NUMBER = regex(r"(?:(?<=:)|(?<=[;,])|(?<=[;,] and)) (\d{1,2})\. (?=\S)")
FEWEST_ITEM_WORDS = 4
"""Words of an item, its number included, on the average, to be worth a sentence of its own."""
FEWEST_ITEMS = 3
"""Parts of a paragraph between asterisks to be the items of a list that was run into it."""
_ENDS_SENTENCE = regex(r"[.!?][\"'”’)\]]*$")


def build_report(report_id: str, blocks: Sequence[Block], known: Metadata) -> Report:
    """Lays the blocks out as a report; what isn't known is read from its title, its id, and its text."""
    title_block = _title_block(blocks, known)
    name = report_id.replace("-", " ")
    title = known.title or title_block or _telling(name) or _first_line(blocks) or report_id
    text, sections = _lay_out(title_block, with_numbering(blocks[1:] if title_block else blocks))
    country = known.country or find_country(title) or find_country(name) or _country_told_of(blocks)
    names = country_names(country) if country else ()
    year = next(filter(None, (titled_year(title), titled_year(name), covered_year(text))), None)
    return Report(
        id=report_id,
        title=title,
        country=country,
        aliases=tuple(dict.fromkeys(name for name in (*known.aliases, *names) if name != country)),
        year=known.year if known.year is not None else year,
        publisher=known.publisher,
        source=known.source,
        licence=known.licence,
        text=text,
        sections=sections,
    )


def _telling(name: str) -> str | None:
    """A file's name in capitals if it says a country or a year: it tells more than the heading of a first section."""
    return name.title() if find_country(name) or titled_year(name) else None


def _first_line(blocks: Sequence[Block]) -> str | None:
    if not blocks:
        return None
    return blocks[0].text if _can_be_title(blocks[0]) else blocks[0].text[:MAX_HEADING_CHARS]


def _country_told_of(blocks: Sequence[Block]) -> str | None:
    """The only country that a text names in its first paragraph, if two of its blocks name it and no other is named
    in more.

    Of 98 reports on human rights, of 49 countries in two years, it is the report's own in 79, and none in 19.
    """
    opening = countries_in(next((block.text for block in blocks if block.kind == "paragraph"), ""))
    if len(opening) != 1:
        return None
    told = Counter(names for block in blocks for names in countries_in(block.text))
    [names] = opening
    return names[0] if told[names] > 1 and told[names] == max(told.values()) else None


def _can_be_title(block: Block) -> bool:
    if block.kind == "item":
        return False
    return block.kind == "heading" or (len(block.text) <= MAX_HEADING_CHARS and not _ENDS_SENTENCE.search(block.text))


def _title_block(blocks: Sequence[Block], known: Metadata) -> str | None:
    """The first block's text if it is the document's title and not its first section's heading.

    A marked heading is the title if it is the only one of level 1. A line without a mark is, unless the title is known
    and has no word in common with it.
    """
    if len(blocks) < 2 or not _can_be_title(blocks[0]):
        return None
    first = blocks[0]
    if first.level:
        return first.text if [block.level for block in blocks].count(1) == first.level else None
    if known.title is None:
        return first.text
    return first.text if _words(first.text) & _words(f"{known.title} {known.country or ''}") else None


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 3}


class _Layout:
    """The canonical text as it is written, and the sections in it so far."""

    def __init__(self, title: str | None) -> None:
        self._parts = [title] if title else []
        self._length = len(title) if title else 0
        self._heading = (OVERVIEW, 0, 0)
        self._paragraphs: list[Paragraph] = []
        self._sections: list[Section] = []

    def add_heading(self, block: Block) -> None:
        self._close_section()
        title = block.text if block.level else block.text.removesuffix(":")
        self._heading = (title, max(block.level, 1), self._write(block.text))

    def add_paragraph(self, block: Block) -> None:
        begin = self._write(block.marker + block.text) + len(block.marker)
        self._paragraphs.append(_paragraph(len(self._paragraphs) + 1, block.text, begin))

    def add_list(self, blocks: Sequence[Block]) -> None:
        items: list[tuple[int, str]] = []
        rows: list[str] = []
        for block in blocks:
            begin = self._write(block.marker + block.text, "\n" if items else "\n\n") + len(block.marker)
            found = [(0, block.text)] if block.told else _run_in(block.text)
            items += [(begin + start, text) for start, text in found]
            rows += [block.told] * len(found)
        paragraph = _list_paragraph(len(self._paragraphs) + 1, items)
        self._paragraphs.append(replace(paragraph, rows=tuple(rows)) if any(rows) else paragraph)

    def finish(self) -> tuple[str, tuple[Section, ...]]:
        self._close_section()
        return "".join(self._parts), tuple(self._sections)

    def _write(self, text: str, separator: str = "\n\n") -> int:
        """Adds a text after a separator; returns where it starts."""
        lead = separator if self._parts else ""
        self._parts += [lead, text]
        self._length += len(lead) + len(text)
        return self._length - len(text)

    def _close_section(self) -> None:
        title, level, start = self._heading
        if self._paragraphs or level:
            self._sections.append(Section(title, level, start, tuple(self._paragraphs)))
        self._paragraphs = []


def _lay_out(title: str | None, blocks: Sequence[Block]) -> tuple[str, tuple[Section, ...]]:
    """Writes the canonical text block by block and notes where everything lies."""
    layout = _Layout(title)
    for kind, run in groupby(blocks, key=lambda block: block.kind):
        if kind == "item":
            layout.add_list(list(run))
            continue
        add = layout.add_heading if kind == "heading" else layout.add_paragraph
        for block in run:
            add(block)
    return layout.finish()


def _paragraph(number: int, text: str, begin: int) -> Paragraph:
    """A paragraph of running text, or a list that was run into one."""
    items = _run_in(text)
    if len(items) < FEWEST_ITEMS:
        return Paragraph(number, begin, begin + len(text), split_sentences(text, begin))
    return _list_paragraph(number, [(begin + start, item) for start, item in items])


def _run_in(text: str) -> list[tuple[int, str]]:
    """The items of a list that was run into one line, each with where it starts; the whole line if none was."""
    marks = list(_INLINE_SEPARATOR.finditer(text)) or _item_numbers(text)
    cuts = [0, *(match.end() for match in marks)]
    ends = [*(match.start() for match in marks), len(text)]
    return [(start, text[start:end]) for start, end in zip(cuts, ends, strict=True)]


def _item_numbers(text: str) -> list[re.Match[str]]:
    """The numbers of items of several words each, in a sentence: 'They are to: 1. pay the judges; 2. train …'."""
    found = list(_INLINE_NUMBER.finditer(text))
    counted = [int(match[1]) for match in found] == list(range(1, len(found) + 1))
    words = len(text[found[0].end() :].split()) if found else 0
    return found if counted and words >= FEWEST_ITEM_WORDS * len(found) else []


def _list_paragraph(number: int, items: Sequence[tuple[int, str]]) -> Paragraph:
    sentences = [sentence for start, text in items for sentence in split_sentences(text, start)]
    spans = tuple(Span(start, start + len(text)) for start, text in items)
    return Paragraph(number, spans[0].start, spans[-1].end, tuple(sentences), spans)
