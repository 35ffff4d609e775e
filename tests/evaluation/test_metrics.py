"""Every metric by hand; those of retrieval for one question are in test_retrieval_metrics.py."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.evaluation.metrics import (
    CONVERSATION_METRICS,
    METRICS,
    estimate,
    estimate_conversations,
    estimate_latency,
)
from assistant.evaluation.results import ConversationResult, QuestionResult, ShortScore
from assistant.evaluation.retrieval_metrics import RetrievalScore
from tests.evaluation.examples import answered, cited, result

BY_NAME = {metric.name: metric for metric in METRICS}

RIGHT = result(answer=answered(True), citation=cited(), passed=True)
WRONG = result(answer=answered(False), citation=cited(precision=0.0, recall=0.0))
NEEDLESS = result(refused=True)
DUE = result("unanswerable", refused=True, passed=True)
MISSED = result("unanswerable")
CORRECTED = result("false_premise", answer=answered(True), citation=cited(), passed=True)
REFUSED_PREMISE = result("false_premise", refused=True, passed=True)
TAKEN_IN = result("false_premise", answer=answered(False), citation=cited())


def value(name: str, *results: QuestionResult) -> float | None:
    return estimate(BY_NAME[name], results).value


def test_retrieval_figures_are_means_over_questions_with_evidence() -> None:
    # recalls at 1, 3, 5, 10 of two questions; the third has no evidence and isn't counted
    one = result(retrieval=RetrievalScore((0.0, 0.5, 1.0, 1.0), 1 / 3, 0.6, 0.4, 30))
    other = result(retrieval=RetrievalScore((1.0, 1.0, 1.0, 1.0), 1.0, 1.0, 1.0, 10))
    asked = (one, other, MISSED)
    assert value("recall@1", *asked) == pytest.approx(0.5)  # (0 + 1) / 2
    assert value("recall@3", *asked) == pytest.approx(0.75)  # (0.5 + 1) / 2
    assert value("recall@5", *asked) == pytest.approx(1.0)
    assert value("recall@10", *asked) == pytest.approx(1.0)
    assert value("MRR", *asked) == pytest.approx(2 / 3)  # (1/3 + 1) / 2
    assert value("nDCG@10", *asked) == pytest.approx(0.8)  # (0.6 + 1) / 2
    assert value("MAP", *asked) == pytest.approx(0.7)  # (0.4 + 1) / 2
    assert value("words read", *asked) == pytest.approx(20)  # (30 + 10) / 2
    assert estimate(BY_NAME["MRR"], asked).count == 2


def test_exactness_counts_quotes() -> None:
    # 2 of 3 quotes and 1 of 1: 3/4
    one, other = result(citation=cited(exact=2, total=3)), result(citation=cited(exact=1, total=1))
    assert value("citation exactness", one, other) == pytest.approx(3 / 4)


def test_citation_precision_is_a_mean_over_answers_with_citations() -> None:
    # 1/2 and 1: 3/4; an answer without citations and a refusal have none
    uncited = result(citation=cited(exact=0, total=0, precision=None, recall=0.0))
    assert value(
        "citation precision", result(citation=cited(precision=0.5)), RIGHT, uncited, NEEDLESS
    ) == pytest.approx(0.75)


def test_citation_recall_of_a_needless_refusal_is_0() -> None:
    # 1/2, 1, and 0 for the refusal: 1.5 / 3; a refused false premise and a due refusal have none
    half = result(citation=cited(recall=0.5))
    assert value("citation recall", half, RIGHT, NEEDLESS, REFUSED_PREMISE, DUE) == pytest.approx(0.5)


def test_answers_cited() -> None:
    uncited = result(citation=cited(exact=0, total=0, precision=None, recall=0.0))
    assert value("answers cited", RIGHT, WRONG, uncited, NEEDLESS) == pytest.approx(2 / 3)


def test_what_must_be_refused_has_no_citation_score_rather_than_0() -> None:
    for name in ("citation exactness", "citation precision", "citation recall", "answers cited", "wrong report"):
        assert value(name, DUE, MISSED) is None
        assert estimate(BY_NAME[name], [DUE, MISSED]).count == 0


def test_right_answers_are_a_share_of_all_answerable_questions() -> None:
    # right, wrong, refused: 1/3; others aren't answerable
    assert value("right answers", RIGHT, WRONG, NEEDLESS, DUE, MISSED, CORRECTED) == pytest.approx(1 / 3)


def test_must_include_met_does_not_ask_what_is_cited() -> None:
    # right, met by chance, refused: 2/3 are met, 1/3 right
    by_chance = result(answer=answered(False, met=True), citation=cited(precision=0.0))
    assert value("must_include met", RIGHT, by_chance, NEEDLESS) == pytest.approx(2 / 3)
    assert value("right answers", RIGHT, by_chance, NEEDLESS) == pytest.approx(1 / 3)


def test_short_answers_given_are_a_share_of_the_answers_right_ones_a_share_of_those_given() -> None:
    # of four answers to answerable questions two have one; right are those of RIGHT and CORRECTED, wrong the one given
    # to a question that should have been refused and the one of WRONG: 2/4 given, 2/4 right
    told = [replace(each, short=ShortScore("Eight.", right=each.passed)) for each in (RIGHT, WRONG, MISSED, CORRECTED)]
    without = [RIGHT, WRONG, NEEDLESS, DUE, TAKEN_IN]
    assert value("short answers given", *told, *without) == pytest.approx(2 / 4)
    assert value("short answers right", *told, *without) == pytest.approx(2 / 4)
    assert value("short answers right", *without) is None


def test_token_f1_and_length_are_means_over_answers_given() -> None:
    # (0.5 + 0.1) / 2 = 0.3 and (10 + 30) / 2 = 20; a refusal has no answer
    one = result(answer=answered(True, token_f1=0.5, words=10))
    other = result(answer=answered(False, token_f1=0.1, words=30))
    assert value("token F1", one, other, NEEDLESS) == pytest.approx(0.3)
    assert value("answer words", one, other, NEEDLESS) == pytest.approx(20)


def test_refusals() -> None:
    # refused: 2 due, 1 needless; due: 2 made, 2 missed. P = 2/3, R = 2/4, F1 = 2 * 2 / (3 + 4) = 4/7
    asked = (DUE, DUE, MISSED, MISSED, NEEDLESS, RIGHT, WRONG)
    assert value("refusal precision", *asked) == pytest.approx(2 / 3)
    assert value("refusal recall", *asked) == pytest.approx(2 / 4)
    assert value("refusal F1", *asked) == pytest.approx(4 / 7)
    assert value("answerable refused", *asked) == pytest.approx(1 / 3)


def test_a_false_premise_counts_neither_for_nor_against_refusals() -> None:
    for name in ("refusal precision", "refusal recall", "refusal F1", "answerable refused"):
        assert value(name, DUE, NEEDLESS) == value(name, DUE, NEEDLESS, REFUSED_PREMISE, TAKEN_IN)


def test_no_refusal_at_all_has_recall_0_and_no_precision() -> None:
    assert value("refusal precision", RIGHT, MISSED) is None
    assert value("refusal recall", RIGHT, MISSED) == 0.0
    assert value("refusal F1", RIGHT, MISSED) == 0.0  # 2 * 0 / (0 + 1)


def test_false_premises() -> None:
    # of 4: one corrected, one refused, two taken at their word: handled 2/4
    asked = (CORRECTED, REFUSED_PREMISE, TAKEN_IN, TAKEN_IN, RIGHT)
    assert value("false premises handled", *asked) == pytest.approx(2 / 4)
    assert value("false premises corrected", *asked) == pytest.approx(1 / 4)
    assert value("false premises refused", *asked) == pytest.approx(1 / 4)


def test_passed_is_a_share_of_all_questions() -> None:
    # right, corrected, refused premise and due refusal pass: 4 of 7
    asked = (RIGHT, CORRECTED, REFUSED_PREMISE, DUE, WRONG, NEEDLESS, MISSED)
    assert value("passed", *asked) == pytest.approx(4 / 7)


def test_conversations() -> None:
    # turns: right right wrong | right right. 4 of 5 turns, 2 of 3 follow-ups, 1 of 2 conversations
    held = [
        ConversationResult("c1", "dev", "c1", (RIGHT, RIGHT, WRONG)),
        ConversationResult("c2", "dev", "c2", (RIGHT, RIGHT)),
    ]
    by_name = {metric.name: estimate_conversations(metric, held).value for metric in CONVERSATION_METRICS}
    assert by_name == {
        "turns passed": pytest.approx(4 / 5),
        "follow-ups passed": pytest.approx(2 / 3),
        "conversations passed": pytest.approx(1 / 2),
    }


def test_latency_quantiles() -> None:
    # 10, 20, 30, 40: the median is 25; 95 % lies 0.95 * 3 = 2.85 places in: 30 + 0.85 * 10 = 38.5
    asked = [result(latency_ms=latency) for latency in (40.0, 10.0, 30.0, 20.0)]
    assert estimate_latency(0.5, asked).value == pytest.approx(25)
    assert estimate_latency(0.95, asked).value == pytest.approx(38.5)
    assert estimate_latency(0.5, []).value is None


def test_every_figure_has_an_interval_around_it() -> None:
    asked = [RIGHT, WRONG, NEEDLESS, DUE, MISSED, CORRECTED, TAKEN_IN] * 3
    for metric in METRICS:
        found = estimate(metric, asked)
        if found.value is not None:
            assert found.low is not None
            assert found.high is not None
            assert found.low <= found.value <= found.high


def test_names_are_unique() -> None:
    assert len(BY_NAME) == len(METRICS)
