"""Question and hits → the evidence that answers, or why there is none.

A first rule, on the reranker's scores alone: below the calibrated score the best passage is no answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.schema import Hit, RefusalReason

MAX_QUOTES = 3


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where a reranker's scores mean that nothing answers.

    `refuse_below`: the best passage of an unanswerable question scores less. `unrelated_below`: not even the topic is
    the reports'. `with_best_within`: a further passage is quoted if its score is that close to the best one's.
    """

    refuse_below: float
    unrelated_below: float
    with_best_within: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the evidence in reading order, or the reason why there is none."""

    evidence: tuple[Hit, ...] = ()
    refused: RefusalReason | None = None


def read(hits: Sequence[Hit], calibration: Calibration | None) -> Reading:
    """The evidence among hits (best first). Without calibration nothing is refused."""
    if not hits:
        return Reading(refused="not_in_report")
    best = hits[0].score
    if calibration is None:
        return Reading(evidence=(hits[0],))
    if best < calibration.unrelated_below:
        return Reading(refused="out_of_scope")
    if best < calibration.refuse_below:
        return Reading(refused="not_in_report")
    floor = max(calibration.refuse_below, best - calibration.with_best_within)
    chosen = [hit for hit in hits[:MAX_QUOTES] if hit.score >= floor]
    return Reading(evidence=tuple(sorted(chosen, key=lambda hit: (hit.passage.report_id, hit.passage.start))))
