"""The start of an own gold set: passages of a report that are worth asking about, with the spans filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from assistant.chunking import split
from assistant.regex import regex
from assistant.schema import Passage, Report

PROPOSALS = 60
MIN_WORDS, MAX_WORDS = 8, 60
"""Shorter passages are headings and fragments; longer ones hold several facts."""

_FIGURE = regex(
    r"(?<!\w)\d[\d.,]*(?!\w)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|percent)\b", re.IGNORECASE
)
_NAME = regex(r"(?<=[\w,;] )(?:[A-Z][\w'’-]+)(?: (?:(?:of|and|the|for) )*[A-Z][\w'’-]+)*")


def propose(report: Report, count: int = PROPOSALS) -> list[Passage]:
    """Up to `count` passages in reading order: the richest in figures and names of every section.

    Sections take turns, so that a long one doesn't crowd out the others.
    """
    by_section: dict[str, list[Passage]] = {}
    for passage in split(report):
        if MIN_WORDS <= len(passage.text.split()) <= MAX_WORDS:
            by_section.setdefault(passage.section, []).append(passage)
    for passages in by_section.values():
        passages.sort(key=lambda passage: (-_richness(passage.text), passage.start))
    chosen: list[Passage] = []
    depth = 0
    while len(chosen) < count and any(depth < len(passages) for passages in by_section.values()):
        chosen += [passages[depth] for passages in by_section.values() if depth < len(passages)]
        depth += 1
    return sorted(chosen[:count], key=lambda passage: passage.start)


def _richness(text: str) -> int:
    """How many different figures and names a passage has."""
    return len(set(_FIGURE.findall(text)) | set(_NAME.findall(text)))


def gold_lines(report: Report, count: int = PROPOSALS) -> Iterator[dict[str, Any]]:
    """A gold line for each proposed passage; type, question, answer and must_include are for the user to write."""
    for number, passage in enumerate(propose(report, count), start=1):
        name = f"{report.id}-{number:03}"
        yield {
            "id": name,
            "type": "",
            "question": "",
            "answer": "",
            "must_include": [],
            "evidence": [{"start": passage.start, "end": passage.end, "quote": passage.text}],
            "section": passage.section,
            "group": name,
            "report": report.id,
            "report_sha256": report.sha256,
        }
