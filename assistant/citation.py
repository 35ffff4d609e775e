"""Hits → citations: verbatim quotes with their place, and links that last."""

from __future__ import annotations

import string
from collections.abc import Sequence
from urllib.parse import urlencode

from assistant.schema import Citation, Claim, Passage, Report
from assistant.store import Snapshot

SHA_CHARS = 16
"""How much of the text's SHA-256 a link carries: enough to tell that a text has changed."""

_ESCAPES = str.maketrans({character: f"\\{character}" for character in string.punctuation if character not in ",;'"})


def cite(snapshot: Snapshot, passages: Sequence[Passage]) -> tuple[Citation, ...]:
    """Citations of some passages, numbered from 1. A passage that isn't its report's text word for word is left out."""
    reports: dict[str, Report] = {}
    citations: list[Citation] = []
    for passage in passages:
        report = reports.setdefault(passage.report_id, snapshot.report(passage.report_id))
        if report.text[passage.start : passage.end] == passage.text:
            citations.append(_citation(len(citations) + 1, report, passage))
    return tuple(citations)


def _citation(marker: int, report: Report, passage: Passage) -> Citation:
    return Citation(
        marker=marker,
        report_id=report.id,
        title=report.title,
        country=report.country,
        year=report.year,
        section=passage.section,
        paragraph=passage.paragraph,
        start=passage.start,
        end=passage.end,
        quote=passage.text,
        link=link(report, passage.start, passage.end),
    )


def link(report: Report, start: int, end: int) -> str:
    """The page's address of a span, with the beginning of the text's SHA-256."""
    return "/?" + urlencode({"report": report.id, "start": start, "end": end, "sha": report.sha256[:SHA_CHARS]})


def escape_markdown(text: str) -> str:
    """Text as Markdown that renders as itself."""
    return text.translate(_ESCAPES)


def with_markers(claims: Sequence[Claim]) -> str:
    """The claims as Markdown, each followed by its markers."""
    return " ".join(
        escape_markdown(claim.text) + "".join(f"[{marker}]" for marker in claim.citations) for claim in claims
    )
