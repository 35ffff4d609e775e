"""`assistant eval`: one function a use of the command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.config import Settings
from assistant.errors import QuestionError
from assistant.evaluation import Run, compare, evaluate, load_gold, print_comparison, print_run, write_scorecard
from assistant.evaluation.ablation import HEADINGS, Ablation, Progress, ablate, ablation_cells, ablation_table
from assistant.evaluation.baselines import read_configurations
from assistant.evaluation.gold import Split
from assistant.evaluation.html_report import html_report
from assistant.evaluation.scorecard import grid
from assistant.pipeline import Assistant

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from rich.console import Console

CONFIGURATIONS = Path("eval/configs")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A run of a gold set, and the ablation over it if there was one: what `--json` writes and the others read."""

    run: Run
    ablation: Ablation | None = None


def measure(
    settings: Settings, gold: Path, with_ablation: bool, progress: Progress, half: Split | None = None
) -> Evaluation:
    """Asks a gold set (or one half) of an index, and all configurations too if wanted.

    Raises GoldError, before anything is asked, if a line of the set is wrong.
    """
    ran = evaluate(settings, gold, lambda done, total: progress("questions", done, total), half=half)
    if not with_ablation:
        return Evaluation(ran)
    assistant = Assistant(settings)
    configurations = read_configurations(CONFIGURATIONS)
    return Evaluation(ran, ablate(assistant, load_gold(gold, assistant.report), configurations, progress))


def to_json(evaluation: Evaluation) -> str:
    """An evaluation as JSON; `read_evaluation` gives an equal one."""
    return _adapter().dump_json(evaluation).decode("utf-8")


def read_evaluation(file: Path) -> Evaluation:
    """An evaluation from a file. Raises QuestionError."""
    try:
        return _adapter().validate_json(file.read_bytes())
    except (OSError, ValueError) as error:
        raise QuestionError(f"{file}: not an evaluation (assistant eval --json > {file.name} makes one)") from error


@cache
def _adapter() -> TypeAdapter[Evaluation]:
    from pydantic import TypeAdapter

    return TypeAdapter(Evaluation)


def show(console: Console, evaluation: Evaluation) -> None:
    """The figures, and the ablation, as tables."""
    print_run(console, evaluation.run)
    if evaluation.ablation:
        console.print(ablation_table(evaluation.ablation))


def write_html(evaluations: Sequence[Evaluation], file: Path) -> None:
    """Writes the self-contained page."""
    ablations = [evaluation.ablation for evaluation in evaluations if evaluation.ablation]
    file.write_text(html_report([evaluation.run for evaluation in evaluations], ablations), "utf-8")


def show_comparison(console: Console, first: Path, second: Path) -> None:
    """What changed from one evaluation to another."""
    print_comparison(console, compare(read_evaluation(first).run, read_evaluation(second).run))


def write_scorecards(files: Sequence[Path], folder: Path) -> None:
    """Writes scorecard.md and scorecard.json from evaluations."""
    evaluations = [read_evaluation(file) for file in files]
    sections = [_ablation_section(evaluation.ablation) for evaluation in evaluations if evaluation.ablation]
    write_scorecard([evaluation.run for evaluation in evaluations], folder, sections)


def _ablation_section(ablation: Ablation) -> str:
    """All configurations over a gold set, both halves together, as Markdown."""
    cells = [ablation_cells(row) for row in ablation.of("both")]
    return f"## {ablation.gold}: what each part brings, both halves\n\n{grid(HEADINGS, cells)}"
