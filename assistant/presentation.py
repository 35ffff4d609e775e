"""The contract's JSON, and what a terminal or a pipe shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from assistant.errors import QuestionError
from assistant.schema import Answer, Citation, Claim, Hit, Passage, Report, Span, Usage
from assistant.store import IndexedReport
from assistant.wordings import MACHINE_TRANSLATION, NEAREST, PARTIAL, SAYS, VOICE_NAMES

if TYPE_CHECKING:
    from rich.console import Console

TIMINGS = ("retrieve", "read", "write", "verify", "total")


def answer_json(answer: Answer) -> dict[str, Any]:
    """An answer as the contract's JSON."""
    refusal = answer.refusal
    return {
        "id": answer.id,
        "question": answer.question,
        "standalone_question": answer.standalone_question,
        "answer": answer.text,
        "answer_markdown": answer.markdown,
        "short": answer.short,
        "refused": answer.refused,
        "refusal": asdict(refusal) if refusal else None,
        "claims": [asdict(claim) for claim in answer.claims],
        "citations": [asdict(citation) for citation in answer.citations],
        "passages": [hit_json(hit) for hit in answer.passages],
        "mode": answer.mode,
        "model": answer.model,
        "notice": answer.notice,
        "language": answer.language,
        "usage": asdict(answer.usage) if answer.usage else None,
        "timings_ms": {name: answer.timings_ms.get(name, 0) for name in TIMINGS},
    }


def search_json(question: str, hits: Sequence[Hit]) -> dict[str, Any]:
    """What a search found as the contract's JSON."""
    return {"question": question, "passages": [hit_json(hit) for hit in hits]}


def hit_json(hit: Hit) -> dict[str, Any]:
    """A retrieved passage as the contract's JSON."""
    passage = hit.passage
    return {
        "id": passage.id,
        "report_id": passage.report_id,
        "section": passage.section,
        "paragraph": passage.paragraph,
        "start": passage.start,
        "end": passage.end,
        "text": passage.text,
        "score": hit.score,
    }


def report_json(report: IndexedReport) -> dict[str, Any]:
    """A report of the index as JSON."""
    names = ("id", "title", "country", "year", "source", "sha256", "sections", "paragraphs", "passages")
    return {name: getattr(report, name) for name in names}


def span_of(report: Report, start: int | None, end: int | None) -> Span:
    """A stretch that is in the report; from its beginning or to its end where these aren't given."""
    first, last = start or 0, len(report.text) if end is None else end
    if not first < last <= len(report.text):
        raise QuestionError(
            f"span {first}-{last} isn't in {report.id}, which has {len(report.text)} characters; give 0 <= start < end"
        )
    return Span(first, last)


def where(place: Citation | Passage) -> str:
    """A passage's place in words."""
    return f"{place.section}, paragraph {place.paragraph}"


def stated(answer: Answer) -> tuple[Claim, ...]:
    """The claims that are shown before the quotes: the short answer and an LLM's. All others are quotes themselves."""
    quotes = {(citation.marker, citation.quote) for citation in answer.citations}
    return tuple(claim for claim in answer.claims if not any((m, claim.text) in quotes for m in claim.citations))


def print_answer(console: Console, answer: Answer) -> None:
    """What is stated, then the numbered quotes with their places; plain when it isn't a terminal."""
    if answer.standalone_question != answer.question:
        _print(console, f"read as: {answer.standalone_question}", "dim")
    if answer.refusal:
        _print(console, answer.text, "bold yellow")
        _print_translation(console, answer.refusal.translation)
        if answer.refusal.nearest:
            _print(console, f"\n{NEAREST}:", "dim")
            _print_quotes(console, answer.refusal.nearest)
        return
    claims = stated(answer)
    for claim in claims:
        _print(console, claim.text + "".join(f" [{marker}]" for marker in claim.citations), "bold")
        if claim.support == "partial":
            _print(console, f"    {PARTIAL}", "yellow")
        _print_translation(console, claim.translation)
    if claims:
        console.print()
    _print_quotes(console, answer.citations)
    if answer.usage:
        _print(console, f"\n{usage_line(answer.usage)}", "dim")


def usage_line(usage: Usage) -> str:
    """What an LLM's work on an answer cost, in a line."""
    first = f"first sentence after {usage.first_claim_ms / 1000:.1f} s, " if usage.first_claim_ms is not None else ""
    about = "about " if usage.counted == "estimate" else ""
    return (
        f"{about}{usage.tokens_in:,} tokens in, {usage.tokens_out:,} out; {first}"
        f"{usage.total_ms / 1000:.1f} s in all; {usage.written - usage.dropped} of {usage.written} sentences kept"
    )


def print_hits(console: Console, hits: Sequence[Hit]) -> None:
    """Passages with their rank, score and place."""
    for rank, hit in enumerate(hits, start=1):
        _print(console, f"{rank}. {hit.passage.text}", "")
        _print(console, f"   {hit.passage.id} · {where(hit.passage)} · score {hit.score:.2f}", "dim")


def print_span(console: Console, report: Report, start: int, end: int) -> None:
    """A stretch of a report, with its section and paragraph, or the first and the last ones."""
    places = [
        f"{section.title}, paragraph {paragraph.number}"
        for section in report.sections
        for paragraph in section.paragraphs
        if paragraph.start < end and start < paragraph.end
    ]
    if places:
        _print(console, f"{report.title}: {' to '.join(dict.fromkeys((places[0], places[-1])))}", "dim")
    _print(console, report.text[start:end], "")


def _print_quotes(console: Console, citations: Sequence[Citation]) -> None:
    for citation in citations:
        _print(console, f"[{citation.marker}] “{citation.quote}”", "")
        _print_translation(console, citation.translation)
        _print(
            console,
            f"    {citation.title}: {where(citation)} ({citation.report_id} {citation.start}-{citation.end})",
            "dim",
        )
        voices = " and ".join(VOICE_NAMES[voice] for voice in citation.voices)
        _print(console, f"    {SAYS.format(voices=voices)}", "dim")


def _print_translation(console: Console, translation: str | None) -> None:
    if translation:
        _print(console, f"    {translation} ({MACHINE_TRANSLATION})", "italic")


def _print(console: Console, text: str, style: str) -> None:
    """Text as it is: no markup, no emoji codes, no highlighting."""
    console.print(
        text,
        style=style or None,
        markup=False,
        emoji=False,
        highlight=False,
        soft_wrap=not console.is_terminal,
    )
