"""DOCX: two other programs read back what the answer says."""

from __future__ import annotations

import io
import re
from html import unescape
from typing import Any

import docx
import mammoth
import pytest
from hypothesis import assume, given, settings

from assistant import Assistant
from assistant.export.document import document
from tests.export.answers import ANSWERED, ANYTHING, HOSTILE, REFUSED, WRITTEN, made_up, real


def paragraphs(content: bytes) -> list[tuple[str, list[str]]]:
    """Style and runs of each paragraph."""
    read: Any = docx.Document(io.BytesIO(content))
    return [(paragraph.style.name, [run.text for run in paragraph.runs]) for paragraph in read.paragraphs]


def test_a_real_answer_with_its_endnote(assistant: Assistant) -> None:
    record = real(assistant, ANSWERED)
    [citation] = record.answer.citations
    read = paragraphs(document(record))
    assert [runs for style, runs in read if style == "Heading 1"] == [
        ["Question"], ["Answer"], ["Quotes"], ["Sources"], ["Made with"]
    ]  # fmt: skip
    assert ("Normal", ["Nineteen trafficking victims abroad", "1"]) in read
    assert ("Quote", [citation.quote, "1"]) in read
    [note] = [runs[0] for _, runs in read if runs[0].startswith("1. ")]
    assert note.startswith("1. United States Department of State, Office to Monitor and Combat Trafficking in Persons,")
    assert note.endswith(
        f"Link: {citation.link} · SHA-256 of the text: {record.reports[citation.report_id].sha256[:16]}…"
    )


def test_markers_are_raised_and_the_file_tells_nothing_of_the_machine(assistant: Assistant) -> None:
    content = document(real(assistant, ANSWERED))
    html = mammoth.convert_to_html(io.BytesIO(content)).value
    assert "<p>Nineteen trafficking victims abroad<sup>1</sup></p>" in html
    about = docx.Document(io.BytesIO(content)).core_properties
    assert (about.author, about.comments, about.last_modified_by) == ("", "", "")
    assert about.title == "Answer with quotations"


def test_a_refusal_numbers_its_nearest_passages(assistant: Assistant) -> None:
    record = real(assistant, REFUSED)
    assert record.answer.refusal is not None
    read = paragraphs(document(record))
    assert ("Normal", [record.answer.refusal.message]) in read
    assert [runs for style, runs in read if style == "Quote"] == [
        [citation.quote, str(citation.marker)] for citation in record.answer.refusal.nearest
    ]
    assert [runs[0][:3] for _, runs in read if re.match(r"\d\. ", runs[0])] == ["1. ", "2. ", "3. "]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    content = document(made_up(text, [text], f"{text}!", section=text, title=text))
    read = paragraphs(content)
    assert read[1] == ("Normal", [text])
    assert ("Quote", [text, "1"]) in read
    html = unescape(re.sub(r"<br />", "\n", mammoth.convert_to_html(io.BytesIO(content)).value))
    assert f"{text}<sup>1</sup>" in html


@settings(max_examples=40)
@given(question=WRITTEN, quote=WRITTEN, claim=WRITTEN)
def test_every_text_is_read_back(question: str, quote: str, claim: str) -> None:
    assume(claim != quote)
    read = paragraphs(document(made_up(question, [quote], claim)))
    assert read[1] == ("Normal", [question])
    assert ("Normal", [claim, "1", " (only partly supported by its quote)"]) in read
    assert ("Quote", [quote, "1"]) in read


@settings(max_examples=40)
@given(ANYTHING)
def test_what_xml_forbids_is_shown_as_missing(text: str) -> None:
    [quote] = [runs[0] for style, runs in paragraphs(document(made_up("q", [text], "c"))) if style == "Quote"]
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(quote) == len(unified)
    assert all(shown in (said, "\ufffd") for shown, said in zip(quote, unified, strict=True))
