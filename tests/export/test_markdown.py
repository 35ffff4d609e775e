"""Markdown: rendered, it says what the answer says, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from assistant import Assistant
from assistant.export.markdown import markdown
from assistant.export.record import AnswerRecord
from tests.export.answers import ANSWERED, ANYTHING, HOSTILE, MADE, QUOTED, REFUSED, WRITTEN, made_up, real


@dataclass
class Rendered:
    """What a reader of the rendered Markdown sees, as texts; markers of footnotes aren't among them."""

    headings: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    quotes: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    footnotes: dict[str, str] = field(default_factory=dict)
    markers: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def render(content: str) -> Rendered:
    rendered = Rendered()
    within: list[str] = []
    note = ""
    for token in MarkdownIt("commonmark").use(footnote_plugin).parse(content):
        assert token.type not in ("html_block", "fence", "code_block", "hr")
        if token.type == "footnote_open":
            note = token.meta["label"]
        if token.nesting == 1:
            within.append(token.type)
        elif token.nesting == -1:
            within.pop()
        elif token.type == "inline":
            said = _said(token.children or [], rendered)
            if "footnote_open" in within:
                rendered.footnotes[note] = said
            elif "heading_open" in within:
                rendered.headings.append(said)
            elif "blockquote_open" in within:
                rendered.quotes.append(said)
            elif "list_item_open" in within:
                rendered.items.append(said)
            else:
                rendered.paragraphs.append(said)
    return rendered


def _said(children: Sequence[Token], rendered: Rendered) -> str:
    said = ""
    for child in children:
        if child.type == "text":
            said += child.content
        elif child.type == "hardbreak":
            said += "\n"
        elif child.type == "footnote_ref":
            rendered.markers.append(child.meta["label"])
        elif child.type == "link_open":
            rendered.links.append(str(child.attrs["href"]))
        else:
            assert child.type in ("link_close", "footnote_anchor"), child.type
    return said


def test_a_real_answer(assistant: Assistant) -> None:
    record = real(assistant, ANSWERED)
    [citation] = record.answer.citations
    rendered = render(markdown(record))
    assert rendered.headings == ["Question", "Answer", "Quotes", "Made with"]
    assert rendered.paragraphs == [
        ANSWERED,
        "Nineteen trafficking victims abroad",
        " PROTECTION, paragraph 1 · says: the report itself",
    ]
    assert rendered.quotes == [citation.quote]
    assert rendered.markers == ["1", "1"]
    sha256 = record.reports[citation.report_id].sha256
    source = "https://www.state.gov/reports/2020-trafficking-in-persons-report/kyrgyz-republic/"
    assert rendered.footnotes == {
        "1": "United States Department of State, Office to Monitor and Combat Trafficking in Persons, "
        "2020 Trafficking in Persons Report: Kyrgyz Republic (2020), under “Protection,” para. 1, "
        f"{source}. Link: {citation.link} · SHA-256 of the text: {sha256[:16]}…"
    }
    assert rendered.links == [source]
    assert rendered.items == [
        "Assistant: 0.1.0",
        "Encoder: BAAI/bge-small-en-v1.5",
        "Reranker: cross-encoder/ms-marco-MiniLM-L-12-v2",
        "Language model: none, quotes only",
        f"Date: {MADE.isoformat()}",
    ]


def test_quotes_that_speak_for_themselves_stand_once(assistant: Assistant) -> None:
    record = real(assistant, QUOTED)
    rendered = render(markdown(record))
    assert record.answer.short is None
    assert rendered.quotes == [citation.quote for citation in record.answer.citations]
    for quote in rendered.quotes:
        assert sum(quote in paragraph for paragraph in rendered.paragraphs) == 0


def test_a_translation_stands_beside_what_it_is_of(assistant: Assistant) -> None:
    record = real(assistant, ANSWERED)
    claims = tuple(replace(claim, translation="Девятнадцать жертв.") for claim in record.answer.claims)
    citations = tuple(replace(citation, translation="«Цитата».") for citation in record.answer.citations)
    translated = replace(record, answer=replace(record.answer, claims=claims, citations=citations))
    paragraphs = render(markdown(translated)).paragraphs
    assert "Девятнадцать жертв. (machine translation, not checked)" in paragraphs
    assert "«Цитата». (machine translation, not checked)" in paragraphs


def test_a_refusal_says_why_and_what_is_near(assistant: Assistant) -> None:
    record = real(assistant, REFUSED)
    assert record.answer.refusal is not None
    rendered = render(markdown(record))
    assert rendered.headings == ["Question", "Answer", "Nearest passages, which do not answer", "Made with"]
    assert rendered.paragraphs[1] == record.answer.refusal.message
    assert rendered.quotes == [citation.quote for citation in record.answer.refusal.nearest]
    assert list(rendered.footnotes) == ["1", "2", "3"]


def _assert_rendered(record: AnswerRecord, question: str, quotes: Sequence[str], claim: str) -> None:
    rendered = render(markdown(record))
    assert rendered.paragraphs[:2] == [question, f"Read as: {question} ({claim})"]
    assert rendered.paragraphs[2] in (claim, f"{claim} (only partly supported by its quote)")
    assert rendered.paragraphs[3] == claim  # the notice
    assert rendered.quotes == list(quotes)
    assert set(rendered.footnotes) == {str(number) for number in range(1, len(quotes) + 1)}
    assert rendered.links == ["https://x.org/a_b?c=1&d=2"] * len(quotes)


@pytest.mark.parametrize("mode", ["llm", "refused"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, mode: str) -> None:
    claim = f"{text}!"
    record = made_up(text, [text, f"{text}{text}"], claim, mode, section=text, title=text)  # type: ignore[arg-type]
    _assert_rendered(record, text, [text, f"{text}{text}"], claim)


@given(question=WRITTEN, quotes=st.lists(WRITTEN, min_size=1, max_size=3), claim=WRITTEN, section=WRITTEN)
def test_every_text_renders_as_itself(question: str, quotes: list[str], claim: str, section: str) -> None:
    assume(claim not in quotes)
    _assert_rendered(made_up(question, quotes, claim, section=section, title=section), question, quotes, claim)


@given(ANYTHING)
def test_what_markdown_cannot_hold_is_shown_as_missing(text: str) -> None:
    [quote] = render(markdown(made_up("q", [text], "c"))).quotes
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(quote) == len(unified)
    assert all(shown in (said, "\ufffd") for shown, said in zip(quote, unified, strict=True))
