"""The start of a gold set from readers' verdicts on answers: what they said is filled in, the rest is left to write."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from assistant.chunking import split
from assistant.errors import QuestionError
from assistant.schema import Report


class _Judged(BaseModel):
    """What is needed of a line that the page wrote (assistant/web/feedback.py)."""

    answer_id: str
    verdict: Literal["right", "wrong quote", "incomplete", "should have refused"]
    standalone_question: str
    answer: str
    refused: bool
    citations: list[Annotated[str, Field(pattern=r"#\d+-\d+$")]]
    reports: dict[str, str]


def feedback_lines(file: Path, report: Report) -> Iterator[dict[str, Any]]:
    """A gold line for each answer about a report that was judged, by its last verdict, in the order of the file.

    What should have been refused, or was so rightly, is complete: 'unanswerable'. Other lines want their type and
    must_include, and where the quote was wrong their evidence, too. Raises QuestionError for a line that is no verdict.
    """
    last = {judged.answer_id: judged for judged in _read(file) if report.id in judged.reports}
    for number, judged in enumerate(last.values(), start=1):
        refusal = judged.verdict == "should have refused" or (judged.refused and judged.verdict == "right")
        confirmed = judged.verdict == "right" and not refusal
        cited = confirmed or judged.verdict == "incomplete"
        evidence = _evidence(judged, report) if cited else []
        place = report.locate(evidence[0]["start"]) if evidence else None
        name = f"{report.id}-feedback-{number:03}"
        yield {
            "id": name,
            "type": "unanswerable" if refusal else "",
            "question": judged.standalone_question,
            "answer": judged.answer if confirmed else None if refusal else "",
            "must_include": [],
            "evidence": evidence,
            "section": place[0].title if place else None,
            "group": name,
            "report": report.id,
            "report_sha256": report.sha256,
        }


def _evidence(judged: _Judged, report: Report) -> list[dict[str, Any]]:
    """The sentences that were cited; none if the report's text has changed since."""
    if judged.reports[report.id] != report.sha256:
        return []
    spans = [
        tuple(map(int, place.split("-")))
        for report_id, _, place in (citation.rpartition("#") for citation in judged.citations)
        if report_id == report.id
    ]
    return [
        {"start": passage.start, "end": passage.end, "quote": passage.text}
        for passage in split(report)
        if any(start < passage.end and passage.start < end for start, end in spans)
    ]


def _read(file: Path) -> Iterator[_Judged]:
    try:
        lines = file.read_bytes().decode("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(f"{file}: can't be read ({error}); name the file of the setting feedback") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _Judged.model_validate_json(line)
            except ValueError as error:
                raise QuestionError(f"{file}:{number}: no verdict of the page's; delete the line") from error
