"""An evidence pack against the index: does each quote still stand where it is said to stand, in the same text?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.errors import UnknownReportError
from assistant.export.reading import Pack, PackCitation, PackReport
from assistant.schema import Report
from assistant.store import RecordReader

NO_REPORT = "not in the index"
NO_SHA = "the pack gives no SHA-256 for it"
SAME_TEXT = "same text"
VERBATIM = "verbatim"
OUTSIDE = "the text ends at {length}"
OTHER_WORDS = "there stands “{found}”"
SHOWN_CHARS = 80


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing of a pack that was checked; `finding` says what was found."""

    subject: str
    matches: bool
    finding: str


def check_pack(pack: Pack, index: RecordReader) -> list[Verdict]:
    """A verdict on each report of a pack, and then on each of its quotes."""
    reports = {report_id: _report(index, report_id) for report_id in dict.fromkeys(_ids(pack))}
    unhashed = set(reports) - {report.id for report in pack.reports}
    return [
        *(_text(report, reports[report.id]) for report in pack.reports),
        *(Verdict(report_id, matches=False, finding=NO_SHA) for report_id in reports if report_id in unhashed),
        *(_quote(citation, reports[citation.report_id]) for citation in pack.quoted),
    ]


def _ids(pack: Pack) -> Iterator[str]:
    yield from (report.id for report in pack.reports)
    yield from (citation.report_id for citation in pack.quoted)


def _report(index: RecordReader, report_id: str) -> Report | None:
    try:
        return index.report(report_id)
    except UnknownReportError:
        return None


def _text(packed: PackReport, report: Report | None) -> Verdict:
    if report is None:
        return Verdict(packed.id, matches=False, finding=NO_REPORT)
    if report.sha256 != packed.sha256:
        finding = f"its text has SHA-256 {report.sha256}, the pack's {packed.sha256}"
        return Verdict(packed.id, matches=False, finding=finding)
    return Verdict(packed.id, matches=True, finding=SAME_TEXT)


def _quote(citation: PackCitation, report: Report | None) -> Verdict:
    subject = f"[{citation.marker}] {citation.report_id} {citation.start}-{citation.end}"
    if report is None:
        return Verdict(subject, matches=False, finding=NO_REPORT)
    found = report.text[citation.start : citation.end]
    if found == citation.quote and len(found) == citation.end - citation.start:
        return Verdict(subject, matches=True, finding=VERBATIM)
    if citation.end > len(report.text):
        return Verdict(subject, matches=False, finding=OUTSIDE.format(length=len(report.text)))
    shown = found if len(found) <= SHOWN_CHARS else f"{found[:SHOWN_CHARS]}…"
    return Verdict(subject, matches=False, finding=OTHER_WORDS.format(found=shown))
