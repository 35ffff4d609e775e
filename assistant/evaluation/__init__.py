"""Measures the assistant on gold sets: deterministic, offline, without an LLM as a judge.

    from assistant.config import load_settings
    from assistant.evaluation import evaluate

    run = evaluate(load_settings(), Path("eval/gold/kyrgyz-republic-2020.jsonl"))
    run.estimate("right answers", "test")

One function a use: `evaluate` a gold set, `check_gold` without asking anything, `compare` two runs, `new_gold` to
start an own set, `gold_from_feedback` to start one from verdicts, `write_scorecard`. docs/evaluation.md says how to
read the figures.
"""

from __future__ import annotations

import json
from pathlib import Path

from assistant.config import Settings
from assistant.evaluation.comparison import Comparison, compare
from assistant.evaluation.from_feedback import feedback_lines
from assistant.evaluation.gold import GoldError, GoldSet, Split
from assistant.evaluation.gold_file import load_gold, read_gold
from assistant.evaluation.proposals import PROPOSALS, gold_lines
from assistant.evaluation.results import Run, read_run
from assistant.evaluation.runs import Progress, run
from assistant.evaluation.scorecard import print_comparison, print_run, write_scorecard
from assistant.evaluation.summary import GoldSummary, print_summary, summarise_gold
from assistant.pipeline import Assistant

__all__ = [
    "Comparison",
    "GoldError",
    "GoldSet",
    "GoldSummary",
    "Run",
    "check_gold",
    "compare",
    "evaluate",
    "gold_from_feedback",
    "load_gold",
    "new_gold",
    "print_comparison",
    "print_run",
    "print_summary",
    "read_gold",
    "read_run",
    "run",
    "write_scorecard",
]


def evaluate(
    settings: Settings, gold_path: Path, progress: Progress | None = None, *, half: Split | None = None
) -> Run:
    """Asks a gold set, or one half of it, of the index that the settings name.

    Raises GoldError before anything is asked.
    """
    assistant = Assistant(settings)
    gold = load_gold(gold_path, assistant.report)
    try:
        return run(assistant, gold.half(half) if half else gold, progress)
    finally:
        assistant.close()


def check_gold(settings: Settings, gold_path: Path) -> GoldSummary:
    """Checks a gold set against the index, and says what it is made of. Raises GoldError."""
    assistant = Assistant(settings)
    return summarise_gold(load_gold(gold_path, assistant.report), assistant.report)


def new_gold(assistant: Assistant, report_id: str, count: int = PROPOSALS) -> list[str]:
    """JSON lines that start a gold set on a report: spans filled in, questions blank. Raises UnknownReportError."""
    return [json.dumps(line, ensure_ascii=False) for line in gold_lines(assistant.report(report_id), count)]


def gold_from_feedback(assistant: Assistant, file: Path, report_id: str) -> list[str]:
    """JSON lines that start a gold set from verdicts on answers about a report. Raises UnknownReportError."""
    return [json.dumps(line, ensure_ascii=False) for line in feedback_lines(file, assistant.report(report_id))]
