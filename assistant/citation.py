"""Hits → citations: verbatim quotes with their place, and links that last."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from urllib.parse import urlencode

from assistant.errors import QuestionError
from assistant.regex import regex
from assistant.schema import Citation, Claim, Passage, Report, Span, Voice
from assistant.store import Snapshot
from assistant.voices import abbreviations, voices

SHA_CHARS = 16
"""How much of the text's SHA-256 a link carries: enough to tell that a text has changed."""

_ENDED = regex(r"[.!?…:;,。！？؟।][\"'’”»)\]]*\Z")
_ESCAPES = str.maketrans({character: f"\\{character}" for character in string.punctuation if character not in ",;'"})


def cite(
    snapshot: Snapshot, passages: Sequence[Passage], *, facts: Mapping[str, Span] | None = None
) -> tuple[Citation, ...]:
    """Citations of some passages, numbered from 1. A passage that isn't its report's text word for word is left out.

    `facts` gives, by passage id, the span of the report that carries the fact: its clauses say who says so. For other
    passages it is the whole passage.
    """
    facts = facts or {}
    citations: list[Citation] = []
    for passage in passages:
        report = snapshot.report(passage.report_id)
        if report.text[passage.start : passage.end] == passage.text:
            citations.append(_citation(len(citations) + 1, report, passage, facts.get(passage.id)))
    return tuple(citations)


def cite_span(report: Report, start: int, end: int) -> Citation:
    """The citation of any stretch of a report, with the place of the first paragraph in it.

    Raises QuestionError if nothing of it lies in a paragraph.
    """
    for section in report.sections:
        for paragraph in section.paragraphs:
            if paragraph.start < end and start < paragraph.end:
                quote = report.text[start:end]
                return _citation(1, report, Passage(report.id, section.title, paragraph.number, start, end, quote, ""))
    raise QuestionError(
        f"span {start}-{end} of {report.id} is {report.text[start:end][:60]!r}, in no paragraph; give a span of one"
    )


def _citation(marker: int, report: Report, passage: Passage, fact: Span | None = None) -> Citation:
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
        voices=_voices(report, passage, fact),
    )


def _voices(report: Report, passage: Passage, fact: Span | None) -> tuple[Voice, ...]:
    """Who says what a passage (or the fact's span of it) says; a pronoun's source may stand in the sentence before."""
    found = report.locate(passage.start)
    before = [span for span in found[1].sentences if span.end <= passage.start] if found else []
    previous = report.text[slice(*before[-1])] if before else None
    span = Span(fact.start - passage.start, fact.end - passage.start) if fact else None
    return voices(passage.text, span, previous, abbreviations(report.text))


def link(report: Report, start: int, end: int) -> str:
    """The page's address of a span, with the beginning of the text's SHA-256."""
    return "/?" + urlencode({"report": report.id, "start": start, "end": end, "sha": report.sha256[:SHA_CHARS]})


def escape_markdown(text: str) -> str:
    """Text as Markdown that renders as itself."""
    return text.translate(_ESCAPES)


def without_markers(claims: Sequence[Claim]) -> str:
    """The claims as plain text: `with_markers` as it renders, but for the markers."""
    return " ".join(_ended(claims))


def with_markers(claims: Sequence[Claim]) -> str:
    """The claims as Markdown, each followed by its markers."""
    return " ".join(
        escape_markdown(text) + "".join(f"[{marker}]" for marker in claim.citations)
        for text, claim in zip(_ended(claims), claims, strict=True)
    )


def _ended(claims: Sequence[Claim]) -> list[str]:
    """The claims' texts; one that another follows ends with a full stop if it has no mark at its end.

    The short answer 'Eight cases' would else run into the sentence behind it.
    """
    last = len(claims) - 1
    return [
        claim.text if number == last or _ENDED.search(claim.text) else f"{claim.text}."
        for number, claim in enumerate(claims)
    ]
