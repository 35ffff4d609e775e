"""Thresholds from judged questions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.calibration import MIN_QUESTIONS, calibrate, calibration_of, read_judged, store_calibration
from assistant.errors import QuestionError
from assistant.indexing import index_paths
from assistant.models import DEFAULT_RERANKER, load_reranker
from assistant.reading.judged import Calibration
from tests.conftest import CORPUS

SCORES = {
    **{f"a{n}": 5.0 for n in range(10)},  # answerable
    **{f"b{n}": 1.0 for n in range(10)},  # answerable, worded otherwise
    **{f"u{n}": 0.0 for n in range(8)},  # unanswerable
    **{f"o{n}": -10.0 for n in range(4)},  # out of scope
}
KINDS = {"a": "fact", "b": "number", "u": "unanswerable", "o": "out_of_scope"}


def test_thresholds_lie_between_the_kinds() -> None:
    found = calibrate([(question, KINDS[question[0]]) for question in SCORES], SCORES.__getitem__)
    assert found.refuse_below == 0.5  # between 0.0 and 1.0: F1 is 1
    assert found.unrelated_below == -5.0  # between -10.0 and 0.0
    assert found.with_best_within == pytest.approx((5.0 + 10.0) / 15)  # medians 5 and -10


def test_at_most_six_percent_of_the_answerable_are_refused() -> None:
    # One of 10 answerable questions scores lowest: refusing it would be 10 %, so nothing is refused above it.
    scores = {**{f"a{n}": 5.0 for n in range(9)}, "a9": -20.0, **{f"o{n}": -10.0 for n in range(10)}}
    found = calibrate([(question, KINDS[question[0]]) for question in scores], scores.__getitem__)
    assert found.refuse_below == -21.0


def test_too_few_questions_are_refused() -> None:
    with pytest.raises(QuestionError, match=f"0 answerable and 1 other questions .* at least {MIN_QUESTIONS}"):
        calibrate([("o", "out_of_scope")], lambda _: 0.0)


def test_a_calibration_is_kept_with_the_index_per_reranker(tmp_path: Path) -> None:
    assistant = Assistant.open(tmp_path / "index")
    index_paths(assistant.store, [CORPUS])
    reranker = load_reranker(DEFAULT_RERANKER)
    measured = Calibration(refuse_below=99.0, unrelated_below=-99.0, with_best_within=0.0)
    with assistant.store.read() as snapshot:
        shipped = calibration_of(reranker, snapshot)
    assert shipped is not None
    beside = assistant.ask("Who won the World Cup in football?").refusal
    assert beside is not None
    assert beside.reason == "out_of_scope"
    store_calibration(assistant.store, reranker, measured)
    with assistant.store.read() as snapshot:
        assert calibration_of(reranker, snapshot) == measured
    # with a line so low no question is beside the reports' subjects
    beside = assistant.ask("Who won the World Cup in football?").refusal
    assert beside is not None
    assert beside.reason == "not_in_report"


@pytest.mark.parametrize("line", ["oops", "[1]", '{"question": "x"}'])
def test_lines_that_are_no_gold_question_are_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps({"question": "x", "type": "fact"}) + f"\n{line}\n", "utf-8")
    with pytest.raises(QuestionError, match=r"gold\.jsonl:2: not a gold question"):
        read_judged(file)


def test_only_the_development_half_is_read(tmp_path: Path) -> None:
    file = tmp_path / "gold.jsonl"
    lines = [{"question": q, "type": "fact", "split": s} for q, s in (("x", "dev"), ("y", "test"))]
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert read_judged(file) == [("x", "fact")]
