"""A gold question and the answer to it → its scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.evaluation.gold import Evidence, GoldQuestion
from assistant.evaluation.results import AnswerScore, CitationScore, QuestionResult, Quote
from assistant.evaluation.retrieval_metrics import RetrievalScore
from assistant.evaluation.short import score_short
from assistant.evaluation.spans import covers, overlaps
from assistant.evaluation.systems import RankedSpan
from assistant.evaluation.words import count_words, meets, token_f1
from assistant.evaluation.written import score_written
from assistant.schema import Answer, Report


def ranked(answer: Answer) -> tuple[RankedSpan, ...]:
    """What was retrieved for an answer."""
    return tuple(
        RankedSpan(hit.passage.report_id, hit.passage.start, hit.passage.end, hit.passage.text, hit.score)
        for hit in answer.passages
    )


def score_answer(
    question: GoldQuestion, answer: Answer, retrieval: RetrievalScore | None, report_of: Callable[[str], Report]
) -> QuestionResult:
    """A question's result."""
    quotes = tuple(
        Quote(
            citation.report_id,
            citation.start,
            citation.end,
            citation.quote,
            exact=report_of(citation.report_id).text[citation.start : citation.end] == citation.quote,
        )
        for citation in answer.citations
    )
    scored = bool(question.evidence) and not answer.refused
    citation_score = score_citations(question, quotes) if scored else None
    answer_score = _score_text(question, answer.text, quotes) if scored else None
    return QuestionResult(
        id=question.id,
        type=question.type,
        split=question.split,
        group=question.group,
        report=question.report,
        question=question.question,
        gold_answer=question.answer,
        must_include=question.must_include,
        evidence=_quoted(question, report_of),
        given_answer=answer.text,
        refused=answer.refused,
        refusal_reason=answer.refusal.reason if answer.refusal else None,
        citations=quotes,
        retrieved=ranked(answer),
        latency_ms=answer.timings_ms.get("total", 0.0),
        retrieval=retrieval,
        citation=citation_score,
        answer=answer_score,
        passed=passes(question, answer.refused, answer_score),
        lookalike=question.lookalike,
        written=score_written(answer),
        short=score_short(question, answer, right=answer_score is not None and answer_score.right),
    )


def score_citations(question: GoldQuestion, quotes: Sequence[Quote]) -> CitationScore:
    """The citations of an answer to a question that has evidence.

    Precision: the share of the quotes that touch evidence. Recall: the share of the evidence that the quotes together
    cover. A quote from another report than the question's is neither.
    """
    ranges = [(quote.start, quote.end) for quote in quotes if quote.report_id == question.report]
    touching = sum(overlaps(span, question.evidence) for span in ranges)
    return CitationScore(
        exact=sum(quote.exact for quote in quotes),
        total=len(quotes),
        precision=touching / len(quotes) if quotes else None,
        recall=sum(covers(ranges, item) for item in question.evidence) / len(question.evidence),
        wrong_report=any(quote.report_id != question.report for quote in quotes),
    )


def _score_text(question: GoldQuestion, text: str, quotes: Sequence[Quote]) -> AnswerScore:
    met = meets(text, question.must_include)
    ranges = [(quote.start, quote.end) for quote in quotes if quote.report_id == question.report]
    return AnswerScore(
        met=met,
        right=met and any(overlaps(span, question.evidence) for span in ranges),
        token_f1=token_f1(text, question.answer or ""),
        words=count_words(text),
    )


def passes(question: GoldQuestion, refused: bool, answer: AnswerScore | None) -> bool:
    """Whether the assistant did what it should.

    Answerable: right, with evidence cited. To be refused: refused. False premise: corrected (right, with evidence
    cited) or refused, since the report doesn't hold what was asked for.
    """
    right = answer is not None and answer.right
    if question.answerable:
        return right
    return refused or (question.type == "false_premise" and right)


def _quoted(question: GoldQuestion, report_of: Callable[[str], Report]) -> tuple[Evidence, ...]:
    """The evidence with the report's words, which a set that holds no text leaves out."""
    if question.report is None:
        return question.evidence
    text = report_of(question.report).text
    return tuple(
        replace(
            item,
            quote=text[item.start : item.end],
            alternatives=tuple(replace(place, quote=text[place.start : place.end]) for place in item.alternatives),
        )
        for item in question.evidence
    )
