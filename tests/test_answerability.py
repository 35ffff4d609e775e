"""How surely a passage answers: by the trained layers where there are some, else by the calibrated score."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant import Assistant, Hit, Passage
from assistant.answerability import LINE, scorer
from assistant.asked import understand
from assistant.fit import About, Fit, fit
from assistant.reading import Calibration

CALIBRATION = Calibration(refuse_below=-2.0, unrelated_below=-5.0, with_best_within=0.5)
TEXTS = ("The government opened two shelters.", "Shelters are few.", "It rained.")


class Scorer:
    """A reranker that only scores: by length."""

    name = fingerprint = "scorer"

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        return [float(len(text)) for text in texts]


class Reader(Scorer):
    """One that reads too: by how many of the question's words a text has."""

    name = fingerprint = "reader"

    def answers(self, query: str, texts: Sequence[str]) -> list[float]:
        wanted = set(query.casefold().rstrip("?").split())
        return [float(len(wanted & set(text.casefold().rstrip(".").split()))) for text in texts]


def hits(*scores: float) -> list[Hit]:
    return [
        Hit(Passage("r", "S", 1, 0, len(text), text, "Albania 2021"), score)
        for text, score in zip(TEXTS, scores, strict=True)
    ]


def fits(question: str, found: Sequence[Hit]) -> list[Fit]:
    return [fit(understand(question), hit.passage, "", About()) for hit in found]


QUESTION = "Who opened two shelters?"


def test_without_trained_layers_the_calibrated_score_tells() -> None:
    score, within = scorer(Scorer(), CALIBRATION)
    found = hits(1.0, -2.0, -2.5)
    # how far each lies above -2
    assert score(understand(QUESTION), found, fits(QUESTION, found)) == [3.0, 0.0, -0.5]
    assert within == 0.5


def test_without_a_calibration_nothing_is_refused() -> None:
    score, within = scorer(Scorer(), None)
    found = hits(1.0, -40.0, -900.0)
    answers = score(understand(QUESTION), found, fits(QUESTION, found))
    assert min(answers) > 0
    assert answers == sorted(answers, reverse=True)
    assert within == 0.0  # nor is anything quoted beside the best


def test_trained_layers_tell_what_answers() -> None:
    score, within = scorer(Reader(), None)
    found = hits(-99.0, 99.0, 99.0)
    # 'opened', 'two', 'shelters': 3; 'shelters': 1; none
    assert score(understand(QUESTION), found, fits(QUESTION, found)) == pytest.approx(
        [3 - LINE.answers, 1 - LINE.answers, -LINE.answers]
    )
    assert within == LINE.with_best_within


def test_what_the_reranker_finds_off_the_subject_must_answer_more_surely() -> None:
    score, _ = scorer(Reader(), CALIBRATION)
    found = hits(-99.0, 99.0, -99.0)
    assert score(understand(QUESTION), found, fits(QUESTION, found)) == pytest.approx(
        [3 - LINE.off_subject, 1 - LINE.answers, -LINE.off_subject]
    )
    assert LINE.off_subject > LINE.answers


def test_layers_read_a_passage_in_its_place() -> None:
    score, _ = scorer(Reader(), None)
    found = hits(0.0, 0.0, 0.0)
    question = "Albania 2021: shelters"
    first, second, third = score(understand(question), found, fits(question, found))
    assert first == second > third > -LINE.answers


def test_the_bundled_reranker_reads(assistant: Assistant) -> None:
    score, within = scorer(assistant.reranker(), None)
    found = hits(0.0, 0.0, 0.0)
    question = "How many shelters did the government open?"
    answers = score(understand(question), found, fits(question, found))
    assert answers[0] == max(answers)
    assert answers[0] >= 0 > answers[2]
    assert within == LINE.with_best_within
