"""Reports as rows of the record, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from assistant.schema import Paragraph, Report, Section, Span

REPORT_COLUMNS = "id, title, country, aliases, year, publisher, source, licence, text, sections"


@dataclass(frozen=True, slots=True)
class IndexedReport:
    """A report in the index, without its text. `path` is the file that it came from; `origin` is what it was made
    from and by (source hash, reader, chunker)."""

    id: str
    title: str
    country: str | None
    year: int | None
    source: str | None
    sha256: str
    path: str
    origin: str
    sections: int
    paragraphs: int
    passages: int


def indexed_report(row: Sequence[Any]) -> IndexedReport:
    """The report of a row: IndexedReport's own columns, the sections, the number of passages."""
    report_id, title, country, year, source, sha256, path, origin, sections, passages = row
    outline = json.loads(sections)
    paragraphs = sum(len(section[3]) for section in outline)
    return IndexedReport(
        report_id, title, country, year, source, sha256, path, origin, len(outline), paragraphs, passages
    )


def report_row(report: Report) -> tuple[str | int | None, ...]:
    """A report as the values of REPORT_COLUMNS."""
    sections = [
        [s.title, s.level, s.start, [[p.number, p.start, p.end, p.sentences, p.items, p.rows] for p in s.paragraphs]]
        for s in report.sections
    ]
    return (
        report.id,
        report.title,
        report.country,
        json.dumps(report.aliases),
        report.year,
        report.publisher,
        report.source,
        report.licence,
        report.text,
        json.dumps(sections),
    )


def report_of(row: Sequence[Any]) -> Report:
    """The report of a row of REPORT_COLUMNS."""
    sections = tuple(
        Section(title, level, start, tuple(_paragraph(*fields) for fields in paragraphs))
        for title, level, start, paragraphs in json.loads(row[9])
    )
    report_id, title, country, aliases, year, publisher, source, licence, text = row[:9]
    return Report(
        id=report_id,
        title=title,
        country=country,
        year=year,
        text=text,
        sections=sections,
        aliases=tuple(json.loads(aliases)),
        publisher=publisher,
        source=source,
        licence=licence,
    )


def _paragraph(
    number: int, start: int, end: int, sentences: list[list[int]], items: list[list[int]], rows: list[str]
) -> Paragraph:
    return Paragraph(
        number, start, end, tuple(Span(*s) for s in sentences), tuple(Span(*s) for s in items), tuple(rows)
    )
