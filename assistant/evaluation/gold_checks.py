"""What must hold for a gold question to be scored: its shape, and that it says what its report says."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assistant.errors import UnknownReportError
from assistant.evaluation.gold import UNANSWERABLE, GoldQuestion, GoldSpan
from assistant.evaluation.words import meets
from assistant.schema import Report


def shape_problem(question: GoldQuestion) -> str | None:
    """What is wrong with a question whatever its report says; None if nothing is."""
    if not question.question.strip():
        return "'question' is blank; write it"
    if question.type in UNANSWERABLE:
        if question.answer or question.must_include or question.evidence:
            return (
                f"type {question.type!r} has an answer, must_include or evidence; leave them empty, or correct the type"
            )
        return None
    for name in ("answer", "must_include", "evidence", "report", "report_sha256"):
        if not getattr(question, name):
            return f"type {question.type!r} has no {name!r}; give it"
    if not all(group and all(phrase.strip() for phrase in group) for group in question.must_include):
        return "'must_include' has an empty group or phrase; a group is a list of phrases, any of which will do"
    for place in (place for item in question.evidence for place in item.places):
        if not 0 <= place.start < place.end:
            return f"span {place.start}-{place.end} is no stretch of text; give 0 <= start < end"
    return None


def text_problems(question: GoldQuestion, report_of: Callable[[str], Report]) -> Iterator[str]:
    """What in a question doesn't agree with its report."""
    if question.report is None:
        return
    try:
        report = report_of(question.report)
    except UnknownReportError as error:
        yield f"unknown report: {error}"
        return
    if question.report_sha256 is not None and question.report_sha256 != report.sha256:
        yield (
            f"the text of {report.id} has changed (sha256 {report.sha256[:12]}…, the set was made for "
            f"{question.report_sha256[:12]}…); look up the spans again"
        )
        return
    spans = [
        problem for item in question.evidence for place in item.places for problem in _span_problems(place, report)
    ]
    yield from spans
    if not spans:
        yield from _evidence_problems(question, report)


def _span_problems(place: GoldSpan, report: Report) -> Iterator[str]:
    found = report.text[place.start : place.end]
    if place.end > len(report.text):
        yield f"span {place.start}-{place.end} ends behind {report.id}, which has {len(report.text)} characters"
    elif place.quote is not None and found != place.quote:
        yield (
            f"the span isn't the quote: {report.id} has {found[:60]!r} at {place.start}-{place.end}, "
            f"not {place.quote[:60]!r}"
        )
    elif _sentences_touched(place, report) > 1 or "\n" in found:
        yield f"span {place.start}-{place.end} holds more than one sentence ({found[:60]!r}); make it several spans"


def _sentences_touched(place: GoldSpan, report: Report) -> int:
    return sum(
        start < place.end and place.start < end
        for section in report.sections
        for paragraph in section.paragraphs
        if paragraph.start < place.end and place.start < paragraph.end
        for start, end in paragraph.sentences
    )


def _evidence_problems(question: GoldQuestion, report: Report) -> Iterator[str]:
    """must_include that the evidence doesn't hold, in its own words or an alternative's; and a wrong section."""
    quotes = [report.text[item.start : item.end] for item in question.evidence]
    for group in question.must_include:
        if not meets("\n".join(quotes), [group]):
            yield f"must_include {list(group)} doesn't stand in the evidence"
            return
    for number, item in enumerate(question.evidence):
        for place in item.alternatives:
            others = [*quotes[:number], report.text[place.start : place.end], *quotes[number + 1 :]]
            if not meets("\n".join(others), question.must_include):
                yield f"the alternative {place.start}-{place.end} doesn't hold must_include; it doesn't prove the same"
    found = report.locate(question.evidence[0].start) if question.evidence else None
    if found and question.section is not None and question.section != found[0].title:
        yield f"'section' is {question.section!r}, the evidence stands in {found[0].title!r}"
