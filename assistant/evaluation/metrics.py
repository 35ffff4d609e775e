"""The metrics: what each one counts, over which questions, as the part and the whole that a question brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.evaluation.results import CitationScore, ConversationResult, Estimate, QuestionResult
from assistant.evaluation.retrieval_metrics import DEPTHS, RetrievalScore
from assistant.evaluation.significance import Share, bootstrap_interval, bootstrap_quantile, ratio

Group = Literal["all", "retrieval", "citations", "answers", "refusals", "false premises"]
Better = Literal["higher", "lower", "neither"]


@dataclass(frozen=True, slots=True)
class Metric:
    """One figure. `share` gives what a question brings to it, None where the question can't have it.

    `unit`: a 'share' is between 0 and 1, 'words' are a mean count.
    """

    name: str
    group: Group
    better: Better
    meaning: str
    share: Callable[[QuestionResult], Share | None]
    unit: Literal["share", "words"] = "share"


def _mean(value: float | None) -> Share | None:
    return None if value is None else Share(value, 1)


def _retrieval(value: Callable[[RetrievalScore], float]) -> Callable[[QuestionResult], Share | None]:
    return lambda result: _mean(value(result.retrieval)) if result.retrieval else None


def _citation(share: Callable[[CitationScore], Share | None]) -> Callable[[QuestionResult], Share | None]:
    return lambda result: share(result.citation) if result.citation else None


def _citation_recall(result: QuestionResult) -> Share | None:
    if result.citation:
        return Share(result.citation.recall, 1)
    # A refusal cites none of the evidence that there is; otherwise refusing what is hard would raise the figure.
    return Share(0, 1) if result.answerable else None


def _among_answerable(value: Callable[[QuestionResult], float]) -> Callable[[QuestionResult], Share | None]:
    return lambda result: Share(value(result), 1) if result.answerable else None


def _among_answered(value: Callable[[QuestionResult], float]) -> Callable[[QuestionResult], Share | None]:
    return lambda result: Share(value(result), 1) if result.answerable and not result.refused else None


def _refusal(share: Callable[[bool, bool], Share]) -> Callable[[QuestionResult], Share | None]:
    """`share` is given whether it was refused and whether it should be; false premises are neither right nor wrong."""
    return lambda result: share(result.refused, result.to_refuse) if result.type != "false_premise" else None


def _among_false_premises(value: Callable[[QuestionResult], bool]) -> Callable[[QuestionResult], Share | None]:
    return lambda result: Share(value(result), 1) if result.type == "false_premise" else None


def _right(result: QuestionResult) -> bool:
    return result.answer is not None and result.answer.right


def _recall(place: int) -> Callable[[QuestionResult], Share | None]:
    return _retrieval(lambda score: score.recalls[place])


METRICS: tuple[Metric, ...] = (
    Metric(
        "passed", "all", "higher", "questions on which it did what it should", lambda result: Share(result.passed, 1)
    ),
    *(
        Metric(f"recall@{depth}", "retrieval", "higher", f"share of the evidence in the first {depth}", _recall(place))
        for place, depth in enumerate(DEPTHS)
    ),
    Metric(
        "MRR", "retrieval", "higher", "1 / rank of the first evidence", _retrieval(lambda score: score.reciprocal_rank)
    ),
    Metric("nDCG@10", "retrieval", "higher", "gain of the evidence by rank", _retrieval(lambda score: score.ndcg_10)),
    Metric("MAP", "retrieval", "higher", "mean average precision", _retrieval(lambda score: score.average_precision)),
    Metric(
        "words read",
        "retrieval",
        "lower",
        "words up to the last of the evidence; a miss costs its whole list",
        _retrieval(lambda score: score.words_read),
        "words",
    ),
    Metric(
        "citation exactness",
        "citations",
        "higher",
        "cited quotes that stand in the report as quoted",
        _citation(lambda score: Share(score.exact, score.total)),
    ),
    Metric(
        "citation precision",
        "citations",
        "higher",
        "cited quotes that touch evidence, by answer",
        _citation(lambda score: _mean(score.precision)),
    ),
    Metric(
        "citation recall",
        "citations",
        "higher",
        "evidence that the quotes cover; nothing where an answerable question is refused",
        _citation_recall,
    ),
    Metric(
        "answers cited",
        "citations",
        "higher",
        "answers with at least one citation",
        _citation(lambda score: Share(score.total > 0, 1)),
    ),
    Metric(
        "wrong report",
        "citations",
        "lower",
        "answers that cite another report than the one asked about",
        _citation(lambda score: Share(score.wrong_report, 1)),
    ),
    Metric(
        "right answers",
        "answers",
        "higher",
        "answerable questions answered rightly, with evidence cited",
        _among_answerable(_right),
    ),
    Metric(
        "must_include met",
        "answers",
        "higher",
        "answerable questions whose answer holds what it must, whatever it cites",
        _among_answerable(lambda result: result.answer is not None and result.answer.met),
    ),
    Metric(
        "short answers given",
        "answers",
        "higher",
        "answerable questions answered with a short answer before the quotes",
        _among_answered(lambda result: result.short is not None),
    ),
    Metric(
        "short answers right",
        "answers",
        "higher",
        "short answers given, to whatever question, that are right by themselves",
        lambda result: Share(result.short.right, 1) if result.short else None,
    ),
    Metric(
        "token F1",
        "answers",
        "higher",
        "words shared with the gold answer, where one was given",
        _among_answered(lambda result: result.answer.token_f1 if result.answer else 0.0),
    ),
    Metric(
        "answer words",
        "answers",
        "neither",
        "length of the answers given",
        _among_answered(lambda result: result.answer.words if result.answer else 0),
        "words",
    ),
    Metric(
        "refusal precision",
        "refusals",
        "higher",
        "refusals that were due",
        _refusal(lambda refused, due: Share(refused and due, refused)),
    ),
    Metric(
        "refusal recall",
        "refusals",
        "higher",
        "due refusals that were made",
        _refusal(lambda refused, due: Share(refused and due, due)),
    ),
    Metric(
        "refusal F1",
        "refusals",
        "higher",
        "harmonic mean of the two",
        # 2PR / (P + R) = 2 TP / (refused + due)
        _refusal(lambda refused, due: Share(2 * (refused and due), refused + due)),
    ),
    Metric(
        "answerable refused",
        "refusals",
        "lower",
        "answerable questions refused",
        _among_answerable(lambda result: result.refused),
    ),
    Metric(
        "false premises handled",
        "false premises",
        "higher",
        "corrected or refused",
        _among_false_premises(lambda result: result.passed),
    ),
    Metric(
        "false premises corrected",
        "false premises",
        "higher",
        "answered with what the report says instead, with evidence cited",
        _among_false_premises(_right),
    ),
    Metric(
        "false premises refused",
        "false premises",
        "neither",
        "refused",
        _among_false_premises(lambda result: result.refused),
    ),
)


@dataclass(frozen=True, slots=True)
class ConversationMetric:
    """One figure over conversations, which are what is drawn for its interval."""

    name: str
    meaning: str
    share: Callable[[ConversationResult], Share]


CONVERSATION_METRICS: tuple[ConversationMetric, ...] = (
    ConversationMetric(
        "turns passed",
        "turns on which it did what it should",
        lambda result: Share(sum(turn.passed for turn in result.turns), len(result.turns)),
    ),
    ConversationMetric(
        "follow-ups passed",
        "the same without the first turns",
        lambda result: Share(sum(turn.passed for turn in result.turns[1:]), len(result.turns) - 1),
    ),
    ConversationMetric(
        "conversations passed",
        "conversations with every turn passed",
        lambda result: Share(result.passed, 1),
    ),
)

LATENCIES: tuple[tuple[str, float], ...] = (("latency p50", 0.5), ("latency p95", 0.95))
"""Quantiles of the milliseconds from question to answer, of the single questions."""


def estimate(metric: Metric, results: Sequence[QuestionResult]) -> Estimate:
    """A metric over some questions."""
    return _estimate([share for result in results if (share := metric.share(result)) is not None])


def estimate_conversations(metric: ConversationMetric, results: Sequence[ConversationResult]) -> Estimate:
    """A metric over some conversations."""
    return _estimate([metric.share(result) for result in results])


def estimate_latency(quantile: float, results: Sequence[QuestionResult]) -> Estimate:
    """A quantile of the latencies in milliseconds, interpolated as numpy does."""
    import numpy as np

    values = [result.latency_ms for result in results]
    if not values:
        return Estimate(None, None, None, 0)
    low, high = bootstrap_quantile(values, quantile) or (None, None)
    return Estimate(float(np.quantile(values, quantile)), low, high, len(values))


def _estimate(shares: Sequence[Share]) -> Estimate:
    low, high = bootstrap_interval(shares) or (None, None)
    return Estimate(ratio(shares), low, high, len(shares))
