"""An address of the page (`/?report=ID&start=N&end=M&sha=PREFIX`) → the report and the span that it names."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.errors import AssistantError, UnknownReportError
from assistant.pipeline import Assistant
from assistant.schema import Report, Span
from assistant.web.source_panel import is_marked, note_html, paragraphs_html, report_html
from assistant.web.strings import ENGLISH, Strings


def source_fragment(assistant: Assistant, query: Mapping[str, str], strings: Strings = ENGLISH) -> str:
    """The HTML of the report and span that an address names; a note says what of it can't be followed."""
    try:
        report, note = _report(assistant, query.get("report"), strings)
    except AssistantError as error:
        return note_html(str(error))
    if report is None:
        return note_html(strings.no_reports)
    span = None
    if note is None and ("start" in query or "end" in query):
        span, note = named_span(report, query, strings)
    return report_html(report, span, note, strings)


def context_fragment(assistant: Assistant, query: Mapping[str, str], strings: Strings = ENGLISH) -> str:
    """The HTML of the paragraphs in which the span that an address names lies, for a card beside its marker."""
    try:
        report = assistant.report(query.get("report", ""))
    except AssistantError as error:
        return note_html(str(error))
    span, note = named_span(report, query, strings)
    return paragraphs_html(report, span) if span else note_html(note or "")


def _report(assistant: Assistant, report_id: str | None, strings: Strings) -> tuple[Report | None, str | None]:
    """The report that is asked for, else the first; and a note if it isn't the one that was asked for."""
    note = None
    if report_id:
        try:
            return assistant.report(report_id), None
        except UnknownReportError:
            note = strings.no_such_report
    reports = assistant.reports()
    return (assistant.report(reports[0].id) if reports else None), note


def named_span(report: Report, query: Mapping[str, str], strings: Strings) -> tuple[Span | None, str | None]:
    """The span to highlight, or the note that says why there is none."""
    if not report.sha256.startswith(query.get("sha", "")):
        return None, strings.changed
    start, end = (_offset(query.get(name, "")) for name in ("start", "end"))
    if start is None or end is None or not start < end <= len(report.text):
        return None, strings.no_such_place
    span = Span(start, end)
    return (span, None) if is_marked(report, span) else (None, strings.no_such_place)


def _offset(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 12 else None
