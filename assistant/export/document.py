"""An answer as a DOCX: what is stated with raised numbers, the quotes, and the sources as numbered endnotes."""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

from assistant.export import words
from assistant.export.record import AnswerRecord
from assistant.export.words import printable
from assistant.presentation import stated

TITLE = "Answer with quotations"


def document(record: AnswerRecord) -> bytes:
    """The file's bytes. The numbers of the endnotes are text: they survive copying, and any program that reads it."""
    from docx import Document

    document = Document()
    document.core_properties.title = TITLE
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = record.made.astimezone(UTC).replace(
        tzinfo=None
    )
    answer = record.answer
    _heading(document, words.QUESTION)
    _paragraph(document, answer.question)
    if answer.standalone_question != answer.question:
        _paragraph(document, words.READ_AS.format(question=answer.standalone_question))
    _answer(document, record)
    _quotes(document, record)
    _endnotes(document, record)
    _heading(document, words.MADE)
    for line in words.made(record):
        _paragraph(document, line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _answer(document: Any, record: AnswerRecord) -> None:
    answer = record.answer
    claims = () if answer.refusal else stated(answer)
    if answer.refusal or claims or answer.notice:
        _heading(document, words.ANSWER)
    if answer.refusal:
        _paragraph(document, answer.refusal.message)
        _translation(document, answer.refusal.translation)
    for claim in claims:
        paragraph = _paragraph(document, claim.text)
        _raised(paragraph, ", ".join(map(str, claim.citations)))
        if claim.support == "partial":
            paragraph.add_run(f" {words.PARTIAL}")
        _translation(document, claim.translation)
    if answer.notice:
        _paragraph(document, answer.notice)


def _quotes(document: Any, record: AnswerRecord) -> None:
    if record.quoted:
        _heading(document, words.NEAREST if record.answer.refused else words.QUOTES)
    for citation in record.quoted:
        _raised(_paragraph(document, citation.quote, "Quote"), str(citation.marker))
        _translation(document, citation.translation)
        _paragraph(document, words.place(citation))


def _endnotes(document: Any, record: AnswerRecord) -> None:
    if record.quoted:
        _heading(document, words.SOURCES)
    for citation in record.quoted:
        note = words.note(citation, record.reports[citation.report_id], record)
        _paragraph(document, f"{citation.marker}. {note}")


def _heading(document: Any, text: str) -> None:
    document.add_heading(text, level=1)


def _paragraph(document: Any, text: str, style: str | None = None) -> Any:
    paragraph = document.add_paragraph(style=style)
    paragraph.add_run(printable(text))
    return paragraph


def _translation(document: Any, translation: str | None) -> None:
    if translation:
        _paragraph(document, words.TRANSLATED.format(translation=translation))


def _raised(paragraph: Any, numbers: str) -> None:
    paragraph.add_run(numbers).font.superscript = True
