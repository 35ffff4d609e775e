"""Two runs of one gold set: which figures differ beyond chance, and which questions changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.errors import QuestionError
from assistant.evaluation.metrics import CONVERSATION_METRICS, METRICS
from assistant.evaluation.results import PARTS, Part, Run
from assistant.evaluation.significance import Share, randomisation_test, ratio

NO_SCORE = Share(0, 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """One metric in two runs. `p`: two-sided, by paired randomisation; None where a run has no figure."""

    metric: str
    part: Part
    first: float | None
    second: float | None
    p: float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from the first run to the second; `gained` and `lost` are ids of questions and turns."""

    gold: str
    differences: tuple[Difference, ...]
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def compare(first: Run, second: Run) -> Comparison:
    """Compares two runs of the same gold set. Raises QuestionError if they aren't."""
    if (first.gold, first.gold_sha256) != (second.gold, second.gold_sha256):
        raise QuestionError(
            f"the runs are of {first.gold} ({first.gold_sha256[:12]}) and {second.gold} ({second.gold_sha256[:12]}); "
            "compare runs of one gold set in one state"
        )
    before, after = first.passed(), second.passed()
    return Comparison(
        gold=first.gold,
        differences=tuple(difference for part in PARTS for difference in _differences(first, second, part)),
        gained=tuple(name for name, passed in after.items() if passed and not before[name]),
        lost=tuple(name for name, passed in after.items() if not passed and before[name]),
    )


def _differences(first: Run, second: Run, part: Part) -> list[Difference]:
    found = []
    for metric in METRICS:
        pair = [
            [metric.share(result) or NO_SCORE for result in run.questions if part in ("both", result.split)]
            for run in (first, second)
        ]
        found.append(_difference(metric.name, part, *pair))
    for conversations in CONVERSATION_METRICS:
        pair = [
            [conversations.share(result) for result in run.conversations if part in ("both", result.split)]
            for run in (first, second)
        ]
        found.append(_difference(conversations.name, part, *pair))
    return found


def _difference(name: str, part: Part, first: Sequence[Share], second: Sequence[Share]) -> Difference:
    one, other = ratio(first), ratio(second)
    p = None if one is None or other is None else randomisation_test(first, second)
    return Difference(name, part, one, other, p)
