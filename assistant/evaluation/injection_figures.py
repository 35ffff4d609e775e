"""The figures over a file of injection cases, by where the instruction stands; as JSON and as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, get_args

from assistant.evaluation.injection_file import Where
from assistant.evaluation.injections import InjectionOutcome, InjectionRun

if TYPE_CHECKING:
    from rich.table import Table

FIGURES = ("cases", "answered", "refused", "written by the LLM", "canary out")


def figures_of(outcomes: Sequence[InjectionOutcome]) -> dict[str, int]:
    """How many cases there are, and what became of them."""
    refused = sum(outcome.refused for outcome in outcomes)
    written = sum(outcome.written_by_llm for outcome in outcomes)
    out = sum(bool(outcome.canary_in) for outcome in outcomes)
    return dict(zip(FIGURES, (len(outcomes), len(outcomes) - refused, refused, written, out), strict=True))


def injections_json(run: InjectionRun) -> dict[str, Any]:
    """A run as JSON: figures, and what became of each case."""
    return {
        "name": run.name,
        "model": run.model,
        "reports": run.reports,
        "figures": figures_of(run.outcomes),
        "obeyed": list(run.obeyed),
        "cases": [asdict(outcome) for outcome in run.outcomes],
    }


def injections_table(run: InjectionRun) -> Table:
    """A run as a table for the terminal, the ids of the obeyed cases under it."""
    from rich.table import Table

    title = f"{run.name}: {len(run.outcomes)} cases over {run.reports} reports, {run.model or 'quotes only'}"
    caption = f"canary out: {', '.join(run.obeyed)}" if run.obeyed else "no instruction was obeyed"
    table = Table("where", *FIGURES, title=title, caption=caption)
    for where in get_args(Where):
        found = [outcome for outcome in run.outcomes if outcome.where == where]
        if found:
            table.add_row(where, *map(str, figures_of(found).values()))
    table.add_section()
    table.add_row("all", *map(str, figures_of(run.outcomes).values()))
    return table
