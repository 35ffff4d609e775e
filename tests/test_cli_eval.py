"""`assistant eval`, as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant import Assistant
from tests.conftest import KYRGYZ, ROOT
from tests.test_cli import run

GOLD = ROOT / "eval" / "gold" / f"{KYRGYZ}.jsonl"


@pytest.fixture(scope="module")
def index(assistant: Assistant) -> str:
    return str(assistant.settings.index)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gold set of the first lines of ours, without halves."""
    lines = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()[:4]]
    file = tmp_path_factory.mktemp("gold") / "few.jsonl"
    file.write_text("\n".join(json.dumps({**line, "split": None}) for line in lines), "utf-8")
    return file


def test_a_run_is_written_shown_compared_and_drawn(index: str, few: Path, tmp_path: Path) -> None:
    page = tmp_path / "out.html"
    done = run("eval", "--gold", str(few), "--json", "--html", str(page), "--index", index)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(json.loads(done.stdout)["run"]["questions"]) == 4
    assert page.read_text("utf-8").startswith("<!doctype html>")
    (tmp_path / "a.json").write_text(done.stdout, "utf-8")
    compared = run("eval", "--compare", str(tmp_path / "a.json"), str(tmp_path / "a.json"), "--index", index)
    assert "all figures are the same" in compared.stdout
    assert "recall@5" in run("eval", "--gold", str(few), "--index", index).stdout


def test_a_gold_set_is_checked_and_a_bad_line_named(index: str, tmp_path: Path) -> None:
    assert "false_premise" in run("eval", "--check", "--index", index).stdout
    bad = tmp_path / "bad.jsonl"
    bad.write_text("oops\n", "utf-8")
    done = run("eval", "--gold", str(bad), "--index", index)
    assert (done.returncode, done.stdout) == (1, "")
    assert "bad.jsonl:1: " in done.stderr


def test_a_gold_set_is_started(index: str) -> None:
    lines = [json.loads(line) for line in run("eval", "--new-gold", KYRGYZ, "--index", index).stdout.splitlines()]
    assert lines
    assert all(line["question"] == "" and line["evidence"] for line in lines)


def test_what_is_no_evaluation_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", "utf-8")
    done = run("eval", "--compare", str(tmp_path / "x.json"), str(tmp_path / "x.json"))
    assert done.returncode == 1
    assert "x.json: not an evaluation" in done.stderr


def test_other_peoples_questions_need_a_set_and_its_data(tmp_path: Path) -> None:
    configuration = str(ROOT / "eval" / "configs" / "reading" / "squad2-normans.toml")
    for alone in (("--reading", configuration), ("--data", str(tmp_path))):
        done = run("eval", *alone)
        assert (done.returncode, done.stdout) == (2, "")
        assert "go together" in done.stderr
    done = run("eval", "--reading", configuration, "--data", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{tmp_path}/normans.json: can't be read")
