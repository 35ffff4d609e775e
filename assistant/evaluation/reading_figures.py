"""The figures over a set of other people's questions, ours beside the plain threshold's; as JSON and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from assistant.evaluation.comparison import NO_SCORE
from assistant.evaluation.reading_run import Miss, Outcome, ReadingResult, Response
from assistant.evaluation.results import PARTS, Estimate, Part
from assistant.evaluation.scorecard import show
from assistant.evaluation.significance import Share, bootstrap_interval, randomisation_test, ratio

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from rich.table import Table

ShareOf = Callable[[Outcome, Response], Share | None]
"""What a response brings to a figure; None where the question can't have it."""


def _passed(outcome: Outcome, given: Response) -> Share:
    return Share(given.right if outcome.answerable else given.refused, 1)


def _right(outcome: Outcome, given: Response) -> Share | None:
    return Share(given.right, 1) if outcome.answerable else None


def _first_right(outcome: Outcome, given: Response) -> Share | None:
    return Share(bool(given.quotes) and given.quotes[0].right, 1) if outcome.answerable else None


def _precision(outcome: Outcome, given: Response) -> Share | None:
    if not outcome.answerable or not given.quotes:
        return None
    return Share(sum(quote.right for quote in given.quotes) / len(given.quotes), 1)


def _refusal_precision(outcome: Outcome, given: Response) -> Share:
    return Share(given.refused and not outcome.answerable, given.refused)


def _refusal_recall(outcome: Outcome, given: Response) -> Share:
    return Share(given.refused and not outcome.answerable, not outcome.answerable)


def _refusal_f1(outcome: Outcome, given: Response) -> Share:
    # 2PR / (P + R) = 2 TP / (refused + due)
    return Share(2 * (given.refused and not outcome.answerable), given.refused + (not outcome.answerable))


def _answerable_refused(outcome: Outcome, given: Response) -> Share | None:
    return Share(given.refused, 1) if outcome.answerable else None


FIGURES: dict[str, ShareOf] = {
    "passed": _passed,
    "right sentence cited": _right,
    "first quote right": _first_right,
    "quote precision": _precision,
    "refusal precision": _refusal_precision,
    "refusal recall": _refusal_recall,
    "refusal F1": _refusal_f1,
    "answerable refused": _answerable_refused,
}


@dataclass(frozen=True, slots=True)
class ReadingFigure:
    """One figure over one part of the set. `p`: two-sided, by paired randomisation; None where one has no figure."""

    name: str
    part: Part
    ours: Estimate
    plain: Estimate
    p: float | None


def figures_of(outcomes: Sequence[Outcome]) -> list[ReadingFigure]:
    """All figures over each half and over both."""
    return [
        _figure(name, part, [outcome for outcome in outcomes if part in ("both", outcome.split)], share)
        for part in PARTS
        for name, share in FIGURES.items()
    ]


def _figure(name: str, part: Part, outcomes: Sequence[Outcome], share: ShareOf) -> ReadingFigure:
    ours = [share(outcome, outcome.ours) or NO_SCORE for outcome in outcomes]
    plain = [share(outcome, outcome.plain) or NO_SCORE for outcome in outcomes]
    has_both = ratio(ours) is not None and ratio(plain) is not None
    return ReadingFigure(
        name, part, _estimate(ours), _estimate(plain), randomisation_test(ours, plain) if has_both else None
    )


def _estimate(shares: Sequence[Share]) -> Estimate:
    counted = [found for found in shares if found is not NO_SCORE]
    low, high = bootstrap_interval(counted) or (None, None)
    return Estimate(ratio(counted), low, high, len(counted))


def reading_json(result: ReadingResult) -> dict[str, Any]:
    """A result as JSON: figures, and each question with what was given and how it missed, if it did."""
    questions = zip(_outcomes_adapter().dump_python(result.outcomes, mode="json"), result.outcomes, strict=True)
    return {
        "name": result.name,
        "texts": result.texts,
        "refuse_below": result.refuse_below,
        "figures": _figures_adapter().dump_python(figures_of(result.outcomes), mode="json"),
        "questions": [{**question, "miss": outcome.miss} for question, outcome in questions],
    }


@cache
def _figures_adapter() -> TypeAdapter[list[ReadingFigure]]:
    from pydantic import TypeAdapter

    return TypeAdapter(list[ReadingFigure])


@cache
def _outcomes_adapter() -> TypeAdapter[tuple[Outcome, ...]]:
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[Outcome, ...])


def reading_table(result: ReadingResult) -> Table:
    """A result as a table for the terminal, the misses counted under it."""
    from rich.table import Table

    answerable = sum(outcome.answerable for outcome in result.outcomes)
    title = (
        f"{result.name}: {len(result.outcomes)} questions, {answerable} answerable, over {result.texts} "
        f"{'text' if result.texts == 1 else 'texts'}, 95 % intervals"
    )
    table = Table("", "half", "ours", "plain threshold", "p", title=title, caption=_misses(result.outcomes))
    for place, figure in enumerate(figures_of(result.outcomes)):
        if place and place % len(FIGURES) == 0:
            table.add_section()
        table.add_row(*reading_cells(figure))
    return table


def reading_cells(figure: ReadingFigure) -> list[str]:
    """A figure as the texts of a row."""
    p = "–" if figure.p is None else "<0.001" if figure.p < 0.001 else f"{figure.p:.3f}"
    return [figure.name, figure.part, show(figure.ours), show(figure.plain), p]


def _misses(outcomes: Sequence[Outcome]) -> str:
    kinds: tuple[Miss, ...] = ("needless refusal", "wrong sentence", "answered the unanswerable")
    counts = (f"{kind} {sum(outcome.miss == kind for outcome in outcomes)}" for kind in kinds)
    return f"ours missed: {', '.join(counts)}"
