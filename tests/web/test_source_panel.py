"""The report's column: every highlight is the quote, word for word, whatever the text is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Report
from assistant.schema import Paragraph, Section, Span
from assistant.web.source_panel import about, is_marked, report_html
from tests.web.markup import hostile_text, tags, texts

TEXT = hostile_text(min_size=1)
OWN_TAGS = {"article", "header", "h2", "h3", "p", "section", "div", "span", "ul", "li", "mark", "button"}


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report of a few paragraphs, some of them lists whose items stand apart."""
    text, paragraphs = "Title", []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        spans = []
        for item in draw(st.lists(TEXT, min_size=1, max_size=3)):
            text += "\n- "
            spans.append(Span(len(text), len(text) + len(item)))
            text += item
        items = tuple(spans) if len(spans) > 1 else ()
        paragraphs.append(Paragraph(number, spans[0].start, spans[-1].end, (), items))
    title = draw(TEXT)
    return Report("id", title, draw(TEXT), 2020, text, (Section(draw(TEXT), 1, 0, tuple(paragraphs)),))


def parts(report: Report) -> list[Span]:
    return [
        part
        for section in report.sections
        for paragraph in section.paragraphs
        for part in paragraph.items or (Span(paragraph.start, paragraph.end),)
    ]


@given(reports(), st.data())
def test_a_span_inside_a_paragraph_is_one_mark_and_equals_the_quote(report: Report, data: st.DataObject) -> None:
    part = data.draw(st.sampled_from(parts(report)))
    start = data.draw(st.integers(part.start, part.end - 1))
    end = data.draw(st.integers(start + 1, part.end))
    assert texts(report_html(report, Span(start, end)), "mark") == [report.text[start:end]]


@given(reports(), st.data())
def test_any_span_is_marked_once_in_each_paragraph_and_item(report: Report, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(report.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(report.text))))
    covered = [
        report.text[max(span.start, part.start) : min(span.end, part.end)]
        for part in parts(report)
        if max(span.start, part.start) < min(span.end, part.end)
    ]
    assert texts(report_html(report, span), "mark") == covered
    assert is_marked(report, span) == bool(covered)


@given(reports(), st.integers(0, 30))
def test_a_highlight_changes_no_word_and_no_text_becomes_an_element(report: Report, start: int) -> None:
    for html in (report_html(report), report_html(report, Span(start, start + 9))):
        shown = [text for text in texts(html, "p")[1:] + texts(html, "li") if text]
        assert sorted(shown) == sorted(report.text[part.start : part.end] for part in parts(report))
        assert texts(html, "h2") == [report.title]
        assert texts(html, "h3") == [report.sections[0].title]
        assert tags(html) <= OWN_TAGS


def test_paragraphs_are_numbered_and_lists_are_lists(kyrgyz: Report) -> None:
    html = report_html(kyrgyz)
    assert texts(html, "span", "number") == [
        f"¶ {paragraph.number}" for section in kyrgyz.sections for paragraph in section.paragraphs
    ]
    assert texts(html, "h3") == [section.title for section in kyrgyz.sections]
    assert len(texts(html, "li")) == 10
    assert texts(html, "li")[0].startswith("Vigorously investigate and prosecute")


@pytest.mark.parametrize(("source", "linked"), [("https://example.org/r", True), ("javascript:alert(1)", False)])
def test_only_a_web_address_becomes_a_link(kyrgyz: Report, source: str, linked: bool) -> None:
    assert (texts(report_html(replace(kyrgyz, source=source)), "a") == ["Source"]) is linked


def test_what_the_title_says_is_not_said_twice(kyrgyz: Report) -> None:
    titled = replace(kyrgyz, title="2020 Report: Kyrgyz Republic", country="Kyrgyz Republic", year=2020)
    assert about(titled) == "2020 Report: Kyrgyz Republic"
    assert about(replace(titled, title="Trafficking")) == "Trafficking · Kyrgyz Republic · 2020"
    assert about(replace(titled, title="Trafficking", country=None, year=None)) == "Trafficking"
