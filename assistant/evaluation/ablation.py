"""All configurations over the same questions: what each part of the pipeline brings, and what is beyond chance."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from assistant.evaluation.baselines import Configuration, build_systems
from assistant.evaluation.gold import GoldQuestion, GoldSet
from assistant.evaluation.results import PARTS, Estimate, Part
from assistant.evaluation.retrieval_metrics import DEPTHS, RetrievalScore, score_retrieval
from assistant.evaluation.scorecard import SIGNIFICANT, show
from assistant.evaluation.significance import Share, bootstrap_interval, bootstrap_quantile, randomisation_test, ratio
from assistant.evaluation.systems import RankedSpan, System
from assistant.pipeline import Assistant

if TYPE_CHECKING:
    from rich.table import Table

TOP_K = 10
LOWER_IS_BETTER = ("words read",)
SHOWN = ("recall@1", "recall@5", "MRR", "nDCG@10", "words read")
"""The metrics of the table; the others are in the JSON and the plots."""

P_SHOWN = "nDCG@10"

_METRICS: Mapping[str, Callable[[RetrievalScore], float]] = {
    **{f"recall@{depth}": lambda score, place=place: score.recalls[place] for place, depth in enumerate(DEPTHS)},  # type: ignore[misc]
    "MRR": lambda score: score.reciprocal_rank,
    "nDCG@10": lambda score: score.ndcg_10,
    "words read": lambda score: score.words_read,
}

Progress = Callable[[str, int, int], None]
"""Told a configuration's name, how many of its questions are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One metric of one system. `ours` is the assistant's value; `p` is that of the two-sided paired randomisation
    test against it. Both are None in the assistant's own row."""

    metric: str
    estimate: Estimate
    ours: float | None
    p: float | None

    @property
    def beyond_chance(self) -> bool:
        """Whether p is below SIGNIFICANT; it isn't corrected for the number of comparisons."""
        return self.p is not None and self.p < SIGNIFICANT

    @property
    def ours_is_better(self) -> bool:
        """Whether ours is better beyond chance."""
        return self.beyond_chance and self._gain > 0

    @property
    def ours_is_worse(self) -> bool:
        """Whether ours is worse beyond chance."""
        return self.beyond_chance and self._gain < 0

    @property
    def _gain(self) -> float:
        gain = (self.ours or 0.0) - (self.estimate.value or 0.0)
        return -gain if self.metric in LOWER_IS_BETTER else gain


@dataclass(frozen=True, slots=True)
class AblationRow:
    """One system over one part of the set; latencies are milliseconds of retrieval, with the models warm."""

    system: str
    is_ours: bool
    part: Part
    figures: tuple[Figure, ...]
    latency_p50: Estimate
    latency_p95: Estimate

    def figure(self, metric: str) -> Figure:
        return next(figure for figure in self.figures if figure.metric == metric)


@dataclass(frozen=True, slots=True)
class Ablation:
    """All systems over one gold set: every row for each part that has questions with evidence."""

    gold: str
    gold_sha256: str
    rows: tuple[AblationRow, ...]

    def of(self, part: Part) -> list[AblationRow]:
        """The rows of one part, in the order of the configurations."""
        return [row for row in self.rows if row.part == part]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What one system did on each question, by id."""

    scores: Mapping[str, RetrievalScore]
    latencies_ms: Mapping[str, float]


def ablate(
    assistant: Assistant, gold: GoldSet, configurations: Sequence[Configuration], progress: Progress | None = None
) -> Ablation:
    """Runs every configuration over the questions that have evidence; exactly one is the assistant.

    Raises the errors of the configurations' models.
    """
    systems = build_systems(configurations, assistant)
    ours = next(configuration.name for configuration in configurations if configuration.is_ours)
    return ablate_systems(systems, ours, gold, progress)


def ablate_systems(systems: Sequence[System], ours: str, gold: GoldSet, progress: Progress | None = None) -> Ablation:
    """The same for systems that are there already; `ours` is the name of the one that they are compared with."""
    questions = [question for question in gold.questions if question.evidence]
    outcomes = {system.name: _outcome(system, questions, progress) for system in systems}
    rows = [
        _row(name, ours, part, [question.id for question in asked], outcomes)
        for part in PARTS
        if (asked := [question for question in questions if part in ("both", question.split)])
        for name in outcomes
    ]
    return Ablation(gold.name, gold.sha256, tuple(rows))


def _outcome(system: System, questions: Sequence[GoldQuestion], progress: Progress | None) -> _Outcome:
    retrieved: dict[str, list[RankedSpan]] = {}
    latencies: dict[str, float] = {}
    if questions:
        system.retrieve(questions[0].question, TOP_K)  # loads what is loaded on first use
    for done, question in enumerate(questions, start=1):
        begun = time.perf_counter()
        retrieved[question.id] = system.retrieve(question.question, TOP_K)
        latencies[question.id] = 1000 * (time.perf_counter() - begun)
        if progress:
            progress(system.name, done, len(questions))
    return _Outcome(score_retrieval(questions, retrieved), latencies)


def _row(name: str, ours: str, part: Part, ids: Sequence[str], outcomes: Mapping[str, _Outcome]) -> AblationRow:
    own, compared = outcomes[name], outcomes[ours]
    latencies = [own.latencies_ms[question] for question in ids]
    return AblationRow(
        system=name,
        is_ours=name == ours,
        part=part,
        figures=tuple(
            _figure(
                metric,
                [Share(value(own.scores[question]), 1) for question in ids],
                None if name == ours else [Share(value(compared.scores[question]), 1) for question in ids],
            )
            for metric, value in _METRICS.items()
        ),
        latency_p50=_quantile(latencies, 0.5),
        latency_p95=_quantile(latencies, 0.95),
    )


def _figure(metric: str, own: Sequence[Share], ours: Sequence[Share] | None) -> Figure:
    low, high = bootstrap_interval(own) or (None, None)
    estimate = Estimate(ratio(own), low, high, len(own))
    if ours is None:
        return Figure(metric, estimate, None, None)
    return Figure(metric, estimate, ratio(ours), randomisation_test(own, ours))


def _quantile(values: Sequence[float], quantile: float) -> Estimate:
    import numpy as np

    low, high = bootstrap_quantile(values, quantile) or (None, None)
    return Estimate(float(np.quantile(values, quantile)), low, high, len(values))


HEADINGS = ("configuration", *SHOWN, f"p, {P_SHOWN}", "ours against it")
LATENCY_HEADINGS = ("ms, p50", "ms, p95")


def ablation_cells(row: AblationRow) -> list[str]:
    """A row as the texts under HEADINGS, for a terminal, Markdown or HTML: the same in every run."""
    figures = [row.figure(metric) for metric in SHOWN]
    p = row.figure(P_SHOWN).p
    return [
        row.system,
        *(show(figure.estimate, "words" if figure.metric in LOWER_IS_BETTER else "share") for figure in figures),
        "" if p is None else "<0.001" if p < 0.001 else f"{p:.3f}",
        verdict(row),
    ]


def latency_cells(row: AblationRow) -> list[str]:
    """A row as the texts under LATENCY_HEADINGS, which differ from run to run."""
    return [show(estimate, "ms") for estimate in (row.latency_p50, row.latency_p95)]


def verdict(row: AblationRow) -> str:
    """Where ours is better than this row beyond chance, where it isn't, and where it is worse."""
    if row.is_ours:
        return ""
    figures = [row.figure(metric) for metric in SHOWN]
    better = [figure.metric for figure in figures if figure.ours_is_better]
    worse = [figure.metric for figure in figures if figure.ours_is_worse]
    neither = [figure.metric for figure in figures if not figure.beyond_chance]
    if len(better) == len(figures):
        return "better in all"
    parts = (("better", better), ("WORSE", worse), ("not better beyond chance", neither))
    return "; ".join(f"{what}: {', '.join(metrics)}" for what, metrics in parts if metrics)


def ablation_table(ablation: Ablation, part: Part = "both") -> Table:
    """One part as a table for the terminal."""
    from rich.table import Table

    rows = ablation.of(part)
    count = rows[0].latency_p50.count if rows else 0
    title = f"{ablation.gold}, {part}: {count} questions with evidence, 95 % intervals"
    table = Table(*HEADINGS, *LATENCY_HEADINGS, title=title)
    for row in rows:
        table.add_row(*ablation_cells(row), *latency_cells(row), style="bold" if row.is_ours else None)
    return table


def ablation_json(ablation: Ablation) -> Any:
    """An ablation as a JSON value."""
    return _adapter().dump_python(ablation, mode="json")


@cache
def _adapter() -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(Ablation)
