"""An address of the page (`/?report=ID&start=N&end=M&sha=PREFIX`) → the report and the span that it names."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.errors import AssistantError, UnknownReportError
from assistant.pipeline import Assistant
from assistant.schema import Report, Span
from assistant.web.source_panel import is_marked, note_html, report_html

CHANGED = "The text of this report has changed since the link was made, so its quote isn't highlighted."
NO_SUCH_PLACE = "The link names no passage of this report."
NO_SUCH_REPORT = "The link names a report that isn't in the index."


def source_fragment(assistant: Assistant, query: Mapping[str, str]) -> str:
    """The HTML of the report and span that an address names; a note says what of it can't be followed."""
    try:
        report, note = _report(assistant, query.get("report"))
    except AssistantError as error:
        return note_html(str(error))
    if report is None:
        return note_html("There is no report in the index; add some: assistant index PATH")
    span = None
    if note is None and ("start" in query or "end" in query):
        span, note = _span(report, query)
    return report_html(report, span, note)


def _report(assistant: Assistant, report_id: str | None) -> tuple[Report | None, str | None]:
    """The report that is asked for, else the first; and a note if it isn't the one that was asked for."""
    note = None
    if report_id:
        try:
            return assistant.report(report_id), None
        except UnknownReportError:
            note = NO_SUCH_REPORT
    reports = assistant.reports()
    return (assistant.report(reports[0].id) if reports else None), note


def _span(report: Report, query: Mapping[str, str]) -> tuple[Span | None, str | None]:
    """The span to highlight, or the note that says why there is none."""
    if not report.sha256.startswith(query.get("sha", "")):
        return None, CHANGED
    start, end = (_offset(query.get(name, "")) for name in ("start", "end"))
    if start is None or end is None or not start < end <= len(report.text):
        return None, NO_SUCH_PLACE
    span = Span(start, end)
    return (span, None) if is_marked(report, span) else (None, NO_SUCH_PLACE)


def _offset(value: str) -> int | None:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 12 else None
