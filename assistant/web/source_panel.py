"""A report as a readable HTML document, with a span of it highlighted."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from assistant.citation import SHA_CHARS
from assistant.schema import Paragraph, Report, Section, Span
from assistant.store import IndexedReport
from assistant.web.examples import section_question
from assistant.web.strings import ANSWER_LANGUAGE, ENGLISH, Strings

_THEIRS = f' lang="{ANSWER_LANGUAGE}"'
"""Marks the report's own words: around them are the page's, which may be in another language."""


def report_html(report: Report, span: Span | None = None, note: str | None = None, strings: Strings = ENGLISH) -> str:
    """The report; what of `span` lies in a paragraph (or list item) is one <mark> there, word for word.

    `note` stands above it.
    """
    sections = enumerate(report.sections, start=1)
    body = "".join(_section(report, number, section, span, strings) for number, section in sections)
    header = f"<header><h2{_THEIRS}>{escape(report.title)}</h2><p>{_facts(report, strings)}</p></header>"
    return (
        f'<article class="report" data-report="{escape(report.id)}" data-about="{escape(about(report))}" '
        f'data-sha="{report.sha256[:SHA_CHARS]}">{note_html(note) if note else ""}{header}{body}</article>'
    )


def paragraphs_html(report: Report, span: Span) -> str:
    """The paragraphs that hold any of a span, with it marked."""
    paragraphs = (paragraph for section in report.sections for paragraph in section.paragraphs)
    held = (paragraph for paragraph in paragraphs if any(_clip(span, part) for part in _parts(paragraph)))
    return "".join(_paragraph(report, paragraph, span) for paragraph in held)


def note_html(note: str) -> str:
    """A line above the report, or in its place."""
    return f'<p class="note" role="status">{escape(note)}</p>'


def about(report: Report | IndexedReport) -> str:
    """A report's title, country and year; what the title says isn't said twice."""
    facts = [str(fact) for fact in (report.country, report.year) if fact is not None]
    return " · ".join([report.title, *(fact for fact in facts if fact not in report.title)])


def is_marked(report: Report, span: Span) -> bool:
    """Whether any of a span is shown, and so highlighted."""
    paragraphs = (paragraph for section in report.sections for paragraph in section.paragraphs)
    return any(_clip(span, part) for paragraph in paragraphs for part in _parts(paragraph))


def _facts(report: Report, strings: Strings) -> str:
    known = (report.country, report.year, report.publisher)
    facts = [f"<span{_THEIRS}>{escape(str(fact))}</span>" for fact in known if fact is not None]
    if report.source and report.source.startswith(("https://", "http://")):
        attributes = f'href="{escape(report.source)}" target="_blank" rel="noopener noreferrer"'
        link = f"<a {attributes}>{escape(strings.source)}</a>"
        facts.append(link)
    return " · ".join(facts)


def _section(report: Report, number: int, section: Section, span: Span | None, strings: Strings) -> str:
    # A document's headings go down to h6; the report's title is h2.
    level = min(section.level + 2, 6) if section.level else 3
    paragraphs = "".join(_paragraph(report, paragraph, span) for paragraph in section.paragraphs)
    heading = f'<h{level} id="section-{number}" tabindex="-1"{_THEIRS}>{escape(section.title)}</h{level}>'
    question = escape(section_question(section.title))
    ask = f'<button class="ask-section" type="button" value="{question}">{escape(strings.ask_section)}</button>'
    return f'<section><div class="heading">{heading}{ask}</div>{paragraphs}</section>'


def _paragraph(report: Report, paragraph: Paragraph, span: Span | None) -> str:
    number = f'<span class="number">¶ {paragraph.number}</span>'
    if paragraph.items:
        items = "".join(f"<li>{_marked(report, item, span)}</li>" for item in paragraph.items)
        return f'<div class="paragraph"{_THEIRS}>{number}<ul>{items}</ul></div>'
    whole = Span(paragraph.start, paragraph.end)
    return f'<div class="paragraph"{_THEIRS}>{number}<p>{_marked(report, whole, span)}</p></div>'


def _parts(paragraph: Paragraph) -> Iterator[Span]:
    """What is shown of a paragraph: its items without the bullets between them, or all of it."""
    yield from paragraph.items or (Span(paragraph.start, paragraph.end),)


def _marked(report: Report, part: Span, span: Span | None) -> str:
    """A part's text, with what of `span` lies in it marked."""
    clipped = _clip(span, part) if span else None
    if clipped is None:
        return escape(report.text[part.start : part.end])
    before, quote, after = (
        escape(report.text[start:end]) for start, end in ((part.start, clipped.start), clipped, (clipped.end, part.end))
    )
    return f"{before}<mark>{quote}</mark>{after}"


def _clip(span: Span, part: Span) -> Span | None:
    start, end = max(span.start, part.start), min(span.end, part.end)
    return Span(start, end) if start < end else None
