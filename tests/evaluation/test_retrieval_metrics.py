from __future__ import annotations

from math import log2

import pytest
import pytrec_eval
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.evaluation.retrieval_metrics import (
    DEPTHS,
    SpanRanking,
    rank_metrics,
    recall_at,
    score_retrieval,
    span_ranking,
    words_until_evidence,
)
from assistant.evaluation.spans import covers, overlaps, union
from tests.evaluation.examples import found, question, with_alternative


def test_union_joins_what_overlaps_or_touches() -> None:
    assert union([(8, 9), (0, 3), (3, 5), (4, 6)]) == [(0, 6), (8, 9)]


def test_evidence_is_covered_if_all_its_characters_are() -> None:
    [evidence] = question((10, 20)).evidence
    assert covers([(10, 20)], evidence)
    assert covers([(5, 15), (15, 30)], evidence)
    assert not covers([(5, 14), (15, 30)], evidence)  # character 14 is missing
    assert not covers([(11, 20)], evidence)
    assert not covers([], evidence)


def test_an_alternative_covers_its_evidence() -> None:
    evidence = with_alternative(10, 20, (50, 60))
    assert covers([(50, 60)], evidence)
    assert not covers([(10, 15), (55, 60)], evidence)  # half of either isn't the whole of one
    assert overlaps((59, 70), [evidence])
    assert not overlaps((60, 70), [evidence])  # ends are exclusive


def test_recall_is_the_share_of_the_evidence_that_the_union_covers() -> None:
    # evidence 0-10, 20-30, 40-50; rank 1 covers the first, ranks 2 and 3 the second together, none the third
    asked = question((0, 10), (20, 30), (40, 50))
    retrieved = found((0, 12), (18, 25), (25, 35), (41, 50))
    assert recall_at(asked, retrieved, 1) == pytest.approx(1 / 3)
    assert recall_at(asked, retrieved, 2) == pytest.approx(1 / 3)
    assert recall_at(asked, retrieved, 3) == pytest.approx(2 / 3)
    assert recall_at(asked, retrieved, 10) == pytest.approx(2 / 3)


def test_a_place_in_another_report_covers_nothing() -> None:
    assert recall_at(question((0, 10)), found((0, 10), report="another"), 1) == 0.0


def test_words_are_read_until_the_evidence_is_complete() -> None:
    # evidence in ranks 1 and 3 of passages of 5, 7, 11 and 13 words: 5 + 7 + 11 = 23
    asked = question((0, 10), (40, 50))
    assert words_until_evidence(asked, found((0, 10), (20, 30), (40, 50), (60, 70), words=(5, 7, 11, 13))) == 23


def test_a_miss_costs_the_words_of_the_whole_list() -> None:
    # 5 + 7 = 12, and the second piece of evidence isn't among them
    assert words_until_evidence(question((0, 10), (40, 50)), found((0, 10), (20, 30), words=(5, 7))) == 12


def test_rank_metrics_of_evidence_at_ranks_2_and_4() -> None:
    # relevant at places 2 and 4 of 4, 2 pieces of evidence:
    # RR = 1/2; AP = (1/2 + 2/4) / 2 = 1/2
    # DCG = 1/log2(3) + 1/log2(5), ideal 1/log2(2) + 1/log2(3)
    asked = question((0, 10), (20, 30))
    scores = score_retrieval([asked], {"q": found((50, 60), (0, 10), (70, 80), (20, 30))})["q"]
    assert scores.reciprocal_rank == pytest.approx(1 / 2)
    assert scores.average_precision == pytest.approx(1 / 2)
    assert scores.ndcg_10 == pytest.approx((1 / log2(3) + 1 / log2(5)) / (1 + 1 / log2(3)))


def test_a_passage_that_covers_two_pieces_takes_two_places() -> None:
    # ranks: x, (a and b), y, c -> places x a b y c: relevant at 2, 3 and 5 of 3 pieces
    # AP = (1/2 + 2/3 + 3/5) / 3 = (15 + 20 + 18) / 90 = 53/90
    asked = question((0, 10), (10, 20), (40, 50))
    retrieved = found((60, 70), (0, 20), (80, 90), (40, 50))
    assert span_ranking(asked, retrieved) == SpanRanking((False, True, True, False, True), 3)
    assert score_retrieval([asked], {"q": retrieved})["q"].average_precision == pytest.approx(53 / 90)


def test_one_passage_with_all_the_evidence_is_perfect() -> None:
    scores = score_retrieval([question((0, 10), (10, 20))], {"q": found((0, 20), (30, 40))})["q"]
    assert (scores.reciprocal_rank, scores.ndcg_10, scores.average_precision) == pytest.approx((1, 1, 1))
    assert scores.recalls == (1.0, 1.0, 1.0, 1.0)


def test_a_passage_that_covers_nothing_new_is_not_relevant() -> None:
    # the same sentence twice, then the other: relevant at places 1 and 3: AP = (1/1 + 2/3) / 2 = 5/6
    asked = question((0, 10), (20, 30))
    assert score_retrieval([asked], {"q": found((0, 10), (0, 12), (20, 30))})["q"].average_precision == pytest.approx(
        5 / 6
    )


def test_evidence_that_no_single_passage_covers_has_no_rank() -> None:
    # the union of both covers it (recall 1), neither does alone (MRR 0)
    scores = score_retrieval([question((0, 10))], {"q": found((0, 5), (5, 10))})["q"]
    assert scores.recalls == (0.0, 1.0, 1.0, 1.0)
    assert scores.reciprocal_rank == 0.0


def test_a_question_without_retrieved_passages_scores_0() -> None:
    scores = score_retrieval([question((0, 10))], {})["q"]
    assert scores.recalls == (0.0, 0.0, 0.0, 0.0)
    assert (scores.reciprocal_rank, scores.ndcg_10, scores.average_precision, scores.words_read) == (0, 0, 0, 0)


def test_a_question_without_evidence_has_no_retrieval_score() -> None:
    assert score_retrieval([question(kind="unanswerable")], {"q": found((0, 10))}) == {}
    assert rank_metrics({}) == {}


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.lists(st.booleans(), min_size=1, max_size=15), st.integers(min_value=0, max_value=4)),
        min_size=1,
        max_size=5,
    )
)
def test_agrees_with_pytrec_eval_on_random_runs(drawn: list[tuple[list[bool], int]]) -> None:
    """Passages of which each covers one piece of evidence or none; some evidence isn't found."""
    asked, lists = [], {}
    qrels: dict[str, dict[str, int]] = {}
    run: dict[str, dict[str, float]] = {}
    for number, (relevant, unfound) in enumerate(drawn):
        name = f"q{number}"
        spans = [(100 * place, 100 * place + 50) for place in range(len(relevant) + unfound)]
        wanted = [place for place, is_relevant in enumerate(relevant) if is_relevant]
        wanted += range(len(relevant), len(relevant) + unfound)
        if not wanted:
            continue
        asked.append(question(*(spans[place] for place in wanted), id=name))
        lists[name] = found(*spans[: len(relevant)])
        qrels[name] = {f"d{place}": 1 for place in wanted}
        run[name] = {f"d{place}": float(-place) for place in range(len(relevant))}
    measures = {"recip_rank", "map", "ndcg_cut_10", *(f"recall_{depth}" for depth in DEPTHS)}
    theirs = pytrec_eval.RelevanceEvaluator(qrels, measures).evaluate(run) if qrels else {}
    ours = score_retrieval(asked, lists)
    assert ours.keys() == theirs.keys()
    for name, score in ours.items():
        expected = theirs[name]
        assert score.reciprocal_rank == pytest.approx(expected["recip_rank"])
        assert score.average_precision == pytest.approx(expected["map"])
        assert score.ndcg_10 == pytest.approx(expected["ndcg_cut_10"])
        assert score.recalls == pytest.approx([expected[f"recall_{depth}"] for depth in DEPTHS])
