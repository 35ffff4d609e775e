"""Small gold questions, answers and results for the tests of the evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.evaluation.gold import Evidence, GoldQuestion, GoldSpan, QuestionType
from assistant.evaluation.results import AnswerScore, CitationScore, QuestionResult
from assistant.evaluation.systems import RankedSpan

REPORT = "report"


def question(*spans: tuple[int, int], kind: QuestionType = "fact", **more: object) -> GoldQuestion:
    """A question whose evidence lies at some spans of the report."""
    plain = GoldQuestion(
        id="q",
        type=kind,
        question="How many?",
        answer="Eight cases.",
        must_include=(("eight", "8"),),
        evidence=tuple(Evidence(*span) for span in spans),
        section=None,
        group="q",
        split="dev",
        report=REPORT,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def with_alternative(start: int, end: int, *alternatives: tuple[int, int]) -> Evidence:
    return Evidence(start, end, alternatives=tuple(GoldSpan(*place) for place in alternatives))


def found(*spans: tuple[int, int], words: Sequence[int] = (), report: str = REPORT) -> list[RankedSpan]:
    """Retrieved spans, best first; `words` says how many words each has (default: 1)."""
    return [
        RankedSpan(report, start, end, " ".join(["word"] * (words[rank] if words else 1)), -float(rank))
        for rank, (start, end) in enumerate(spans)
    ]


def result(kind: QuestionType = "fact", **more: object) -> QuestionResult:
    """A result without scores, refused or not as said."""
    plain = QuestionResult(
        id="q",
        type=kind,
        split="dev",
        group="q",
        report=REPORT,
        question="How many?",
        gold_answer="Eight.",
        must_include=(("eight",),),
        evidence=(),
        given_answer="",
        refused=False,
        refusal_reason=None,
        citations=(),
        retrieved=(),
        latency_ms=0.0,
        retrieval=None,
        citation=None,
        answer=None,
        passed=False,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def cited(exact: int = 1, total: int = 1, precision: float | None = 1.0, recall: float = 1.0) -> CitationScore:
    return CitationScore(exact=exact, total=total, precision=precision, recall=recall, wrong_report=False)


def answered(right: bool, *, met: bool | None = None, token_f1: float = 0.0, words: int = 0) -> AnswerScore:
    return AnswerScore(met=right if met is None else met, right=right, token_f1=token_f1, words=words)
