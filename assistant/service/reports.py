"""A report, or a stretch of it, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from assistant.schema import Paragraph, Report, Section, Span


def whole_report_json(report: Report) -> dict[str, Any]:
    """A report with its sections, paragraphs, sentences and text."""
    facts = ("id", "title", "country", "year", "publisher", "source", "licence", "sha256")
    return {
        **{name: getattr(report, name) for name in facts},
        "sections": [_section(section) for section in report.sections],
        "text": report.text,
    }


def span_json(report: Report, span: Span) -> dict[str, Any]:
    """A stretch of a report, with the section and paragraph in which it begins."""
    found = report.locate(span.start)
    return {
        "report_id": report.id,
        "title": report.title,
        "section": found[0].title if found else None,
        "paragraph": found[1].number if found else None,
        "start": span.start,
        "end": span.end,
        "sha256": report.sha256,
        "text": report.text[span.start : span.end],
    }


def _section(section: Section) -> dict[str, Any]:
    return {
        "title": section.title,
        "level": section.level,
        "start": section.start,
        "paragraphs": [_paragraph(paragraph) for paragraph in section.paragraphs],
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "number": paragraph.number,
        "start": paragraph.start,
        "end": paragraph.end,
        "sentences": _spans(paragraph.sentences),
        "items": _spans(paragraph.items),
    }


def _spans(spans: Iterable[Span]) -> list[dict[str, int]]:
    return [span._asdict() for span in spans]
