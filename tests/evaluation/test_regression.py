"""The regression gate: what passes in the committed scorecard passes.

The assistant is deterministic, so a question that fails now was made to fail by a change. Where that is meant,
`make eval` writes a new scorecard, which goes into the same commit. Only the development half is asked: what is named
here is looked at, and the test half is to be measured, not looked at.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assistant import Assistant
from assistant.evaluation.gold_file import load_gold
from assistant.evaluation.runs import run
from tests.conftest import KYRGYZ, ROOT

SCORECARD = json.loads((ROOT / "eval" / "scorecard.json").read_text("utf-8"))[KYRGYZ]
PASSED = {name for name, passed in SCORECARD["passed"].items() if passed}


def test_the_readme_gives_the_scorecards_figures() -> None:
    scorecard = (ROOT / "eval" / "scorecard.md").read_text("utf-8").splitlines()
    readme = (ROOT / "README.md").read_text("utf-8").partition("## How good is it")[2].partition("\n## ")[0]
    told = [line for line in readme.splitlines() if line.startswith("| ") and "---" not in line and line[2] != " "]
    assert len(told) > 3
    assert [line for line in told if line not in scorecard] == []


@pytest.mark.slow
def test_what_passed_in_the_committed_run_passes(assistant: Assistant) -> None:
    gold = load_gold(ROOT / "eval" / "gold" / f"{KYRGYZ}.jsonl", assistant.report)
    assert gold.sha256 == SCORECARD["gold_sha256"], "the gold set has changed since the scorecard was made: make eval"
    asked = tuple(question for question in gold.questions if question.split == "dev" and question.id in PASSED)
    held = tuple(
        one for one in gold.conversations if one.split == "dev" and any(turn.id in PASSED for turn in one.turns)
    )
    results = run(assistant, replace(gold, questions=asked, conversations=held)).passed()
    assert len(results) > 100
    lost = sorted(PASSED & {name for name, passed in results.items() if not passed})
    assert not lost, f"passed in eval/scorecard.json and fails now: {', '.join(lost)}"
