"""Question and hits → the evidence that answers, or why there is none.

Below the calibrated score of the reranker no passage is an answer; above it, one must be about the years and countries
that the question names, and hold a number, a sum or a name where it asks for one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.asked import About, understand
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
    """What was read: the evidence in reading order, or why there is none and what is missing.

    `elsewhere`: what is missing are years or countries, which the close passages are not about.
    """

    evidence: tuple[Hit, ...] = ()
    refused: RefusalReason | None = None
    missing: tuple[str, ...] = ()
    elsewhere: bool = False


def read(question: str, hits: Sequence[Hit], about: Mapping[str, About], calibration: Calibration | None) -> Reading:
    """The evidence among hits (best first). Without calibration no score is too low.

    `about` says of each report what its sentences are about. A passage on other years or countries than the question
    names is no evidence; nor is any if what the question asks for (a number, a sum, a name) stands in none of them.
    """
    if not hits:
        return Reading(refused="not_in_report")
    floor = calibration.refuse_below if calibration else -math.inf
    if calibration and hits[0].score < calibration.unrelated_below:
        return Reading(refused="out_of_scope")
    asked = understand(question)
    close = [hit for hit in hits if hit.score >= floor]
    # Where no score is high enough, what the nearest passages lack still says what to look for elsewhere.
    judged = close or hits[:MAX_QUOTES]
    elsewhere = [asked.elsewhere(hit.passage, about[hit.passage.report_id]) for hit in judged]
    answering = [hit for hit, strange in zip(judged, elsewhere, strict=True) if not strange]
    if not answering:
        return Reading(refused="not_in_report", missing=elsewhere[0], elsewhere=True)
    lacking = asked.lacking([hit.passage for hit in answering])
    if lacking or not close:
        return Reading(refused="not_in_report", missing=lacking)
    within = calibration.with_best_within if calibration else 0.0
    chosen = [hit for hit in answering[:MAX_QUOTES] if hit.score >= answering[0].score - within]
    return Reading(evidence=tuple(sorted(chosen, key=lambda hit: (hit.passage.report_id, hit.passage.start))))
