"""How well the right places are found: evidence spans are the qrels, whatever a system cuts reports into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.evaluation.gold import GoldQuestion
from assistant.evaluation.spans import covers, first_covered, ranges_in
from assistant.evaluation.systems import RankedSpan
from assistant.evaluation.words import count_words

DEPTHS = (1, 3, 5, 10)
"""The k of recall@k."""


@dataclass(frozen=True, slots=True)
class RetrievalScore:
    """One question's retrieval. `recalls` are those at DEPTHS; `words_read` counts up to the last piece of evidence."""

    recalls: tuple[float, ...]
    reciprocal_rank: float
    ndcg_10: float
    average_precision: float
    words_read: int


def score_retrieval(
    questions: Sequence[GoldQuestion], retrieved: Mapping[str, Sequence[RankedSpan]]
) -> dict[str, RetrievalScore]:
    """The retrieval scores of the questions that have evidence, by question id.

    `retrieved` holds each question's spans, best first; one that isn't in it found nothing.
    """
    asked = [question for question in questions if question.evidence]
    lists = {question.id: retrieved.get(question.id, ()) for question in asked}
    ranked = rank_metrics({question.id: span_ranking(question, lists[question.id]) for question in asked})
    return {
        question.id: RetrievalScore(
            recalls=tuple(recall_at(question, lists[question.id], depth) for depth in DEPTHS),
            words_read=words_until_evidence(question, lists[question.id]),
            reciprocal_rank=ranked[question.id][0],
            ndcg_10=ranked[question.id][1],
            average_precision=ranked[question.id][2],
        )
        for question in asked
    }


def recall_at(question: GoldQuestion, retrieved: Sequence[RankedSpan], depth: int) -> float:
    """The share of a question's evidence that the union of the first `depth` spans covers."""
    ranges = ranges_in(retrieved[:depth], question.report)
    return sum(covers(ranges, item) for item in question.evidence) / len(question.evidence)


def words_until_evidence(question: GoldQuestion, retrieved: Sequence[RankedSpan]) -> int:
    """Words of the spans up to and including the one that completes the evidence; of all if it is never complete.

    A miss costs its whole list, so it is cheaper in a short list: read this beside recall, not alone.
    """
    words = 0
    for depth, span in enumerate(retrieved, start=1):
        words += count_words(span.text)
        if recall_at(question, retrieved, depth) == 1.0:
            break
    return words


@dataclass(frozen=True, slots=True)
class SpanRanking:
    """A question's ranking as rank metrics need it: `relevant` for each place, and how much evidence there is."""

    relevant: tuple[bool, ...]
    total: int


def span_ranking(question: GoldQuestion, retrieved: Sequence[RankedSpan]) -> SpanRanking:
    """The retrieved spans as a ranking of evidence.

    Each piece of evidence stands where the first span that covers it by itself stands. A span that is the first to
    cover several pieces takes as many places in a row, so that the spans behind it move down; one that covers
    nothing new takes one place and is not relevant.
    """
    ranks = [first_covered(item, question.report, retrieved) for item in question.evidence]
    relevant: list[bool] = []
    for rank in range(1, len(retrieved) + 1):
        found = ranks.count(rank)
        relevant += [True] * found or [False]
    return SpanRanking(tuple(relevant), len(question.evidence))


def rank_metrics(rankings: Mapping[str, SpanRanking]) -> dict[str, tuple[float, float, float]]:
    """(reciprocal rank, nDCG@10, average precision) of each ranking, by ir_measures."""
    if not rankings:
        return {}
    import ir_measures
    from ir_measures import AP, RR, nDCG

    measures = (RR, nDCG @ 10, AP)
    qrels, run = [], []
    for question_id, ranking in rankings.items():
        qrels += [ir_measures.Qrel(question_id, f"evidence-{number}", 1) for number in range(1, ranking.total + 1)]
        found = 0
        for place, relevant in enumerate(ranking.relevant, start=1):
            found += relevant
            name = f"evidence-{found}" if relevant else f"other-{place}"
            run.append(ir_measures.ScoredDoc(question_id, name, float(-place)))
    values = {
        (metric.query_id, metric.measure): float(metric.value) for metric in ir_measures.iter_calc(measures, qrels, run)
    }
    # A question without a single retrieved span has no line in the run, and no value.
    return {
        question_id: (
            values.get((question_id, measures[0]), 0.0),
            values.get((question_id, measures[1]), 0.0),
            values.get((question_id, measures[2]), 0.0),
        )
        for question_id in rankings
    }
