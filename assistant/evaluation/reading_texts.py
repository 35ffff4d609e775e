"""A set's texts as reports, and the way back: which sentences of a report hold what is marked in its text."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path

from assistant.errors import QuestionError
from assistant.evaluation.gold import Evidence
from assistant.evaluation.reading_sets import Mark, SourceText
from assistant.ingest.controls import without_controls
from assistant.schema import Report, Span


def write_texts(texts: Sequence[SourceText], file: Path) -> None:
    """Writes texts as JSON lines that the indexing reads: each a report under its title, with the text's id."""
    with file.open("w", encoding="utf-8") as lines:
        for text in texts:
            # One line a paragraph: a blank line inside it would make two of it.
            body = "\n\n".join(" ".join(part.split()) for part in (f"# {text.title}", *text.paragraphs))
            lines.write(json.dumps({"slug": text.id, "title": text.title, "text": body}) + "\n")


class LocatedText:
    """Where a text's characters are in its report, which has the same ones but for blanks and those that print nothing.

    Raises QuestionError if the report doesn't hold a paragraph.
    """

    def __init__(self, report: Report, text: SourceText) -> None:
        self._report = report
        self._text = text
        self._sentences = [
            sentence
            for section in report.sections
            for paragraph in section.paragraphs
            for sentence in paragraph.sentences
        ]
        printed = _printed(report.text)
        self._places = [place for place, _ in printed]
        written = _characters(printed)
        self._begins: list[int] = []
        begin = 0
        for number, paragraph in enumerate(text.paragraphs, start=1):
            wanted = _characters(_printed(paragraph))
            begin = written.find(wanted, begin)
            if begin < 0:
                raise QuestionError(
                    f"{text.title}: paragraph {number} isn't in the index as it is written; its spans can't be scored"
                )
            self._begins.append(begin)
            begin += len(wanted)

    def sentences(self, marks: Sequence[Mark]) -> tuple[Evidence, ...]:
        """The report's sentences that hold marks, or parts of one, in reading order."""
        spans = [self._span(mark) for mark in marks]
        return tuple(
            Evidence(start, end, self._report.text[start:end])
            for start, end in self._sentences
            if any(start < span.end and span.start < end for span in spans)
        )

    def _span(self, mark: Mark) -> Span:
        written = [place for place, _ in _printed(self._text.paragraphs[mark.paragraph])]
        first, last = bisect_left(written, mark.start), bisect_left(written, mark.end) - 1
        begin = self._begins[mark.paragraph]
        return Span(self._places[begin + first], self._places[begin + last] + 1)


def _printed(text: str) -> list[tuple[int, str]]:
    """The places of all characters that aren't blank, with what a reader makes of each: two letters of a ligature."""
    return [
        (place, shown)
        for place, character in enumerate(text)
        for shown in (character if character.isascii() and character.isprintable() else without_controls(character))
        if not shown.isspace()
    ]


def _characters(printed: Sequence[tuple[int, str]]) -> str:
    return "".join(shown for _, shown in printed)
