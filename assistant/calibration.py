"""Where a reranker's scores mean that nothing answers: shipped for the default, measured for any other."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from assistant.errors import QuestionError
from assistant.models import Reranker
from assistant.reading.judged import Calibration
from assistant.store import RecordReader, Store

SHIPPED = {
    # ms-marco-MiniLM-L-12-v2 as bundled: what `calibrate` gives on the development halves of the gold sets, together
    # (three reports). There refusal F1 is 0.52 with 6 % of the answerable questions refused; on the test halves 0.34
    # and 3 %. Quotes within 0.9 of the best raise right answers from 0.84 to 0.88 at 1.2 quotes an answer.
    "onnx:1225ccd6afd0f1b43a1b08bf67cd1cb68c05aafb443e9d8450015b8b3837ffd1:logit:max_tokens=512": Calibration(
        refuse_below=-2.7, unrelated_below=-6.4, with_best_within=0.9
    ),
}
UNLIKE_BELOW = {
    # bge-small-en-v1.5 as bundled. Of the questions on 80 reports under training/questions, 61 % of those out of scope
    # have no passage with a cosine of 0.58 and none that the reranker scores -6.4; so have 1.0 % of the others, of
    # which 3.5 % have none by the reranker alone.
    "onnx:68807e3ff2abb83cdd708d8243fd398246e397bfee2ba611c2bad728e27df743:cls:normalised:query='Represent this "
    "sentence for searching relevant passages: ':max_tokens=512": 0.58,
}
"""By encoder: the similarity of a question with its nearest passage below which it may be on no topic of a report."""
MAX_NEEDLESS_REFUSALS = 0.06
"""The share of answerable questions that a calibration may refuse: a needless refusal is a harm too."""

MIN_QUESTIONS = 10
"""Of either kind; fewer say nothing about where the line lies."""

UNANSWERABLE, UNRELATED = "unanswerable", ("out_of_scope", "misuse")
Judged = tuple[str, str]
"""A question and its type, as in a gold set: 'unanswerable', 'out_of_scope', 'misuse', or any other, answerable."""


def calibration_of(reranker: Reranker, record: RecordReader) -> Calibration | None:
    """The calibration measured for this index, else the shipped one, else None."""
    measured = record.calibration(reranker.fingerprint)
    return Calibration(**measured) if measured else SHIPPED.get(reranker.fingerprint)


def read_judged(path: Path) -> list[Judged]:
    """The questions and types of a gold set's development half (all of it, if its lines name no half).

    Raises QuestionError, naming file and line.
    """
    judged: list[Judged] = []
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(f"{path}: can't be read ({error}); give JSON lines with 'question' and 'type'") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            gold = json.loads(line)
            if gold.get("split", "dev") == "dev" and "turns" not in gold:
                judged.append((str(gold["question"]), str(gold["type"])))
        except (json.JSONDecodeError, AttributeError, KeyError) as error:
            raise QuestionError(
                f"{path}:{number}: not a gold question ({error}); a line is an object with 'question' and 'type'"
            ) from error
    return judged


def calibrate(judged: Sequence[Judged], best_score: Callable[[str], float]) -> Calibration:
    """The thresholds for a reranker.

    `best_score` gives the score of a question's best hit. `refuse_below` has the highest refusal F1 among thresholds
    that refuse at most MAX_NEEDLESS_REFUSALS of the answerable questions; `unrelated_below` is the highest below
    which no unanswerable question lies, so that a plausible question is never called beside the point;
    `with_best_within` is a fifteenth of the distance between the median scores of answerable and unrelated
    questions, which for the shipped reranker is 1.
    Raises QuestionError if there are too few questions.
    """
    best = [(best_score(question), kind) for question, kind in judged]
    answerable = sorted(score for score, kind in best if kind not in (UNANSWERABLE, *UNRELATED))
    others = sorted(score for score, kind in best if kind in (UNANSWERABLE, *UNRELATED))
    unrelated = sorted(score for score, kind in best if kind in UNRELATED)
    if min(len(answerable), len(others)) < MIN_QUESTIONS or not unrelated:
        raise QuestionError(
            f"{len(answerable)} answerable and {len(others)} other questions ({len(unrelated)} of them out of scope); "
            f"a calibration needs at least {MIN_QUESTIONS} of either and one out of scope"
        )
    refuse_below = max(_cuts(answerable + others), key=lambda cut: _refusal_f1(answerable, others, cut))
    unanswerable = [score for score, kind in best if kind == UNANSWERABLE]
    unrelated_below = max(
        (cut for cut in _cuts(others) if cut <= refuse_below and not _below(unanswerable, cut)), default=refuse_below
    )
    spread = abs(answerable[len(answerable) // 2] - unrelated[len(unrelated) // 2])
    return Calibration(refuse_below, unrelated_below, with_best_within=spread / 15)


def store_calibration(store: Store, reranker: Reranker, calibration: Calibration) -> None:
    """Keeps a calibration with the index."""
    with store.write() as writing:
        writing.set_calibration(reranker.fingerprint, reranker.name, asdict(calibration))


def _cuts(scores: Iterable[float]) -> list[float]:
    """Thresholds between neighbouring scores, and one below all."""
    ordered = sorted(set(scores))
    return [ordered[0] - 1, *((low + high) / 2 for low, high in itertools.pairwise(ordered))]


def _below(scores: Iterable[float], cut: float) -> int:
    return sum(score < cut for score in scores)


def _refusal_f1(answerable: Sequence[float], others: Sequence[float], cut: float) -> float:
    """F1 of refusing what scores below the cut; -1 where too many answerable questions would be refused."""
    needless = _below(answerable, cut)
    if needless > MAX_NEEDLESS_REFUSALS * len(answerable):
        return -1.0
    refused = _below(others, cut)
    return 2 * refused / (refused + needless + len(others))
