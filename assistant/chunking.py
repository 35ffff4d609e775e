"""Report → passages: one a sentence, fragments joined to their neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.schema import Paragraph, Passage, Report, Section, Span

CHUNKER_VERSION = "3"
"""Part of what an indexed report is compared by: raise it when the same report gives other passages or places."""

LONGEST_CAPTION = 200
"""How many characters a line has at most that tells what a table is of."""
MIN_WORDS = 3
"""A sentence of fewer words says nothing alone ('Yes!', 'Art. 5.')."""


def split(report: Report) -> list[Passage]:
    """The passages of a report in reading order; none crosses a paragraph or a list item."""
    return [
        passage
        for section in report.sections
        for before, paragraph in pairwise((None, *section.paragraphs))
        if paragraph is not None
        for passage in _passages(report, section, before, paragraph)
    ]


def _passages(report: Report, section: Section, before: Paragraph | None, paragraph: Paragraph) -> Iterator[Passage]:
    """The passages of a paragraph. A row of a table stands under what the line before the table tells of it; with the
    heads there, too, the models know less of what a row that is read as a sentence answers."""
    where = place(report, section)
    caption = _caption(report.text, before) if paragraph.rows else ""
    told = dict(zip(paragraph.items, paragraph.rows, strict=True)) if paragraph.rows else {}
    for start, end in _windows(report.text, paragraph):
        row = told.get(Span(start, end), "")
        yield Passage(
            report_id=report.id,
            section=section.title,
            paragraph=paragraph.number,
            start=start,
            end=end,
            text=report.text[start:end],
            place=f"{where}: {caption}" if row and caption else where,
            told=row,
        )


def _caption(text: str, before: Paragraph | None) -> str:
    """What the paragraph before a table tells of it, at its end: 'The number of people held was'."""
    if before is None or not before.sentences:
        return ""
    start, end = before.sentences[-1]
    last = text[start:end]
    is_title = len(before.sentences) == 1 and not last.endswith((".", "!", "?"))
    return last.rstrip(": ") if len(last) <= LONGEST_CAPTION and (last.endswith(":") or is_title) else ""


def place(report: Report, section: Section) -> str:
    """Where a passage stands, as the models read it: 'Kyrgyz Republic 2020, Prosecution'."""
    subject = report.country or report.title
    dated = f"{subject} {report.year}" if report.year is not None and str(report.year) not in subject else subject
    return f"{dated}, {heading(section.title)}"


def heading(title: str) -> str:
    """A section's heading as it reads in a sentence: 'PROSECUTION' is 'Prosecution'."""
    return title.capitalize() if title.isupper() else title


def _windows(text: str, paragraph: Paragraph) -> list[Span]:
    windows: list[Span] = []
    for sentence in paragraph.sentences:
        previous = windows[-1] if windows else None
        if previous and _same_item(paragraph, previous, sentence) and _fragment(text, previous, sentence):
            windows[-1] = Span(previous.start, sentence.end)
        else:
            windows.append(sentence)
    return [window for window in windows if re.search(r"\w", text[window.start : window.end])]


def _fragment(text: str, previous: Span, sentence: Span) -> bool:
    return any(len(text[start:end].split()) < MIN_WORDS for start, end in (previous, sentence))


def _same_item(paragraph: Paragraph, previous: Span, sentence: Span) -> bool:
    return not any(previous.end <= item.start <= sentence.start for item in paragraph.items)
