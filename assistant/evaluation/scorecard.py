"""Runs as people read them: tables for the terminal, the scorecard, and its JSON for the regression gate."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.errors import QuestionError
from assistant.evaluation.comparison import Comparison
from assistant.evaluation.metrics import CONVERSATION_METRICS, LATENCIES, METRICS
from assistant.evaluation.results import PARTS, Estimate, Part, Run
from assistant.evaluation.runs import BY_TYPE
from assistant.evaluation.written import written_figures, written_table

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

HEADLINES = (
    "right answers",
    "short answers right",
    "recall@5",
    "citation exactness",
    "citation precision",
    "wrong report",
    "refusal F1",
    "answerable refused",
    "false premises handled",
    "follow-ups passed",
)
"""The figures at the head of the scorecard."""

NOTE = (
    "The dev halves are there to tune on, the test halves to report. In parentheses: bootstrap 95 % intervals over "
    "questions. docs/evaluation.md says what each figure counts."
)
SIGNIFICANT = 0.05


def show(estimate: Estimate, unit: str = "share") -> str:
    """An estimate with its interval: '0.84 (0.76–0.91)'; a dash where no question has it."""
    if estimate.value is None:
        return "–"
    digits = 2 if unit == "share" else 0
    if estimate.low is None or estimate.high is None:
        return f"{estimate.value:.{digits}f}"
    return f"{estimate.value:.{digits}f} ({estimate.low:.{digits}f}–{estimate.high:.{digits}f})"


class Row(NamedTuple):
    """A metric's figures, one for each of PARTS."""

    group: str
    metric: str
    meaning: str
    unit: str
    estimates: tuple[Estimate, ...]

    @property
    def shown(self) -> list[str]:
        return [show(estimate, self.unit) for estimate in self.estimates]


def rows(run: Run) -> list[Row]:
    """Every metric but latency that some question has."""
    listed = [
        *((metric.group, metric.name, metric.meaning, metric.unit) for metric in METRICS),
        *(("conversations", metric.name, metric.meaning, "share") for metric in CONVERSATION_METRICS),
    ]
    found = [Row(*metric, tuple(run.estimate(metric[1], part) for part in PARTS)) for metric in listed]
    return [row for row in found if any(estimate.value is not None for estimate in row.estimates)]


def types_of(run: Run) -> list[str]:
    """The types of a run's questions, in the order of the gold set."""
    return list(dict.fromkeys(result.type for result in run.questions))


def print_run(console: Console, run: Run) -> None:
    """A run's figures, those by type of question, and what was missed."""
    console.print(_figures_table(run))
    console.print(_types_table(run))
    if figures := written_figures(run):
        console.print(written_table(run, figures))
    missed = [name for name, passed in run.passed().items() if not passed]
    console.print(f"{len(missed)} of {len(run.passed())} not passed: {', '.join(missed) or 'none'}", highlight=False)


def _table(title: str, columns: Sequence[str]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(title))
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=True)
    return table


def _figures_table(run: Run) -> Table:
    table = _table(f"{run.gold}: {len(run.questions)} questions, {len(run.conversations)} conversations", ("", *PARTS))
    group_before = None
    for row in rows(run):
        if group_before not in (None, row.group):
            table.add_section()
        group_before = row.group
        table.add_row(row.metric, *row.shown)
    table.add_section()
    for name, _ in LATENCIES:
        table.add_row(f"{name}, ms", *(show(run.estimate(name, part), "ms") for part in PARTS))
    return table


def _types_table(run: Run) -> Table:
    table = _table(f"{run.gold}: by type, both halves", ("", "questions", *BY_TYPE))
    for kind in types_of(run):
        estimates = [run.estimate(metric, "both", kind) for metric in BY_TYPE]
        table.add_row(kind, str(estimates[0].count), *map(show, estimates))
    return table


def print_comparison(console: Console, comparison: Comparison) -> None:
    """What differs between two runs; '*' marks what chance alone brings in fewer than 1 of 20 comparisons."""
    table = _table(f"{comparison.gold}: first and second run", ("", "half", "first", "second", "difference", "p"))
    for found in comparison.differences:
        if found.first is None or found.second is None or found.first == found.second:
            continue
        mark = " *" if found.p is not None and found.p < SIGNIFICANT else ""
        table.add_row(
            found.metric,
            found.part,
            f"{found.first:.3f}",
            f"{found.second:.3f}",
            f"{found.second - found.first:+.3f}",
            f"{found.p:.3f}{mark}",
        )
    console.print(table if table.rows else f"{comparison.gold}: all figures are the same")
    for word, names in (("gained", comparison.gained), ("lost", comparison.lost)):
        console.print(f"{word}: {', '.join(names) or 'none'}", highlight=False)


def scorecard_markdown(runs: Sequence[Run], more: Sequence[str] = ()) -> str:
    """The scorecard. `more` are further sections in Markdown, such as the ablation.

    All that differs from run to run on one machine (latency) stands in the last section.
    """
    parts = ["# Scorecard", "Generated by `make eval`; don't edit.", _headlines(runs), NOTE]
    for run in runs:
        parts += [
            f"## {run.gold}",
            f"{len(run.questions)} questions and {len(run.conversations)} conversations "
            f"({_halves(run)}). Encoder {run.circumstances.encoder}, reranker {run.circumstances.reranker}, "
            f"{'LLM ' + run.circumstances.llm if run.circumstances.llm else 'no LLM'}.",
            _figures(run),
            f"### {run.gold}: by type of question, both halves",
            _types(run),
        ]
    parts += [*more, "## Latency and machine", _latency(runs)]
    return "\n\n".join(parts) + "\n"


def _halves(run: Run) -> str:
    halves = [*(result.split for result in run.questions), *(result.split for result in run.conversations)]
    return f"{halves.count('dev')} dev, {halves.count('test')} test"


def grid(head: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    ruled = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ruled, *lines))


def _headlines(runs: Sequence[Run]) -> str:
    head = ["", *(f"{run.gold}, {part}" for run in runs for part in ("dev", "test"))]
    shown: tuple[Part, ...] = ("dev", "test")
    return grid(
        head, [[name, *(show(run.estimate(name, part)) for run in runs for part in shown)] for name in HEADLINES]
    )


def _figures(run: Run) -> str:
    return grid(["", *PARTS, "counts"], [[row.metric, *row.shown, row.meaning] for row in rows(run)])


def _types(run: Run) -> str:
    lines = []
    for kind in types_of(run):
        estimates = [run.estimate(metric, "both", kind) for metric in BY_TYPE]
        lines.append([kind, str(estimates[0].count), *map(show, estimates)])
    return grid(["", "questions", *BY_TYPE], lines)


def _latency(runs: Sequence[Run]) -> str:
    table = grid(
        ["", *(name.removeprefix("latency ") + ", ms" for name, _ in LATENCIES)],
        [[run.gold, *(show(run.estimate(name), "ms") for name, _ in LATENCIES)] for run in runs],
    )
    noted = runs[0].circumstances
    versions = ", ".join(f"{package} {version}" for package, version in noted.versions)
    return f"{table}\n\n{noted.machine}; {versions}."


def passed_json(runs: Sequence[Run]) -> str:
    """Which questions pass, for the regression gate."""
    value = {run.gold: {"gold_sha256": run.gold_sha256, "passed": run.passed()} for run in runs}
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def write_scorecard(runs: Sequence[Run], folder: Path, more: Sequence[str] = ()) -> None:
    """Writes scorecard.md and scorecard.json into a folder. Raises QuestionError if two runs are of one set."""
    names = [run.gold for run in runs]
    if not runs or len(set(names)) < len(names):
        raise QuestionError(f"runs of {', '.join(names) or 'nothing'}; a scorecard needs one run of each gold set")
    (folder / "scorecard.md").write_text(scorecard_markdown(runs, more), encoding="utf-8")
    (folder / "scorecard.json").write_text(passed_json(runs), encoding="utf-8")
