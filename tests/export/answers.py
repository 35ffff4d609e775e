"""Answers to export: real ones, and made up ones whose every text can be hostile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Literal

from hypothesis import strategies as st

from assistant import Answer, Assistant, Claim, Refusal, Report
from assistant.citation import cite_span, with_markers, without_markers
from assistant.export import AnswerRecord, Model, Versions, record
from assistant.schema import Paragraph, Section, Span

MADE = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
VERSIONS = Versions("0.1.0", Model("encoder", "e:1"), Model("reranker", "r:1"), None)
ANSWERED = "How many victims did consular officials help abroad?"
REFUSED = "What did the shelters cost?"
QUOTED = "What should the government do about official complicity?"

WRITTEN = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t "),
    min_size=1,
)  # fmt: skip
"""Text that Markdown and XML can hold as it is."""
ANYTHING = st.text(min_size=1)
HOSTILE = (
    "# Heading", "1. item", "- item\n- item", "> quote", "    code", "```\ncode\n```", "a  \nb", "[^1]: note", "[^1]",
    "[x](javascript:alert(1))", "<script>alert(1)</script>", "&amp; &#35;", "$x$ ~~s~~ |a|b|", "***", "a\n===\n", "\\",
    "a\\\nb", "\n\na\n\n\nb\n", "\t tab", "https://x.org www.x.org a@x.org", "'a' “b” \"c\"", "\u2028\u00a0\u3000",
    "- [ ] x", ":smile: @user #1", "![i](x)", "<https://x.org>", "^^ ~ ^", "Ω\u202ea", "'", "[x]: y 'z'",
)  # fmt: skip


def real(assistant: Assistant, question: str) -> AnswerRecord:
    """The record of a question to the real corpus."""
    return record(assistant, assistant.ask(question), MADE)


def report_of(quotes: Sequence[str], section: str = "Findings", title: str = "A Report") -> Report:
    """A report of one section in which each quote is a paragraph."""
    paragraphs, start = [], 0
    for number, quote in enumerate(quotes, start=1):
        end = start + len(quote)
        paragraphs.append(Paragraph(number, start, end, (Span(start, end),)))
        start = end
    sections = (Section(section, 1, 0, tuple(paragraphs)),)
    return Report("made-up", title, None, 2020, "".join(quotes), sections, source="https://x.org/a_b?c=1&d=2")


def made_up(
    question: str,
    quotes: Sequence[str],
    claim: str,
    mode: Literal["quotes", "llm", "refused"] = "llm",
    section: str = "Findings",
    title: str = "A Report",
) -> AnswerRecord:
    """A record in which every text is given."""
    report = report_of(quotes, section, title)
    spans = [Span(paragraph.start, paragraph.end) for paragraph in report.sections[0].paragraphs]
    citations = tuple(replace(cite_span(report, *span), marker=marker) for marker, span in enumerate(spans, start=1))
    markers = tuple(citation.marker for citation in citations)
    claims = (Claim(claim, markers, "partial"),)
    answer = Answer(
        question=question,
        standalone_question=f"{question} ({claim})",
        text=without_markers(claims),
        markdown=with_markers(claims),
        claims=claims,
        citations=citations,
        passages=(),
        mode="llm" if mode == "llm" else "quotes",
        model="model" if mode == "llm" else None,
        notice=claim,
    )
    if mode == "refused":
        refusal = Refusal("not_in_report", claim, (claim,), citations)
        answer = replace(answer, text=claim, claims=(), citations=(), refusal=refusal)
    return AnswerRecord(answer, {report.id: report}, VERSIONS, MADE)
