"""A run over the real assistant on a small set, what is made of runs, and the comparison of two."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from assistant import Assistant
from assistant.errors import QuestionError
from assistant.evaluation import check_gold, compare, evaluate, new_gold, print_comparison, print_run, print_summary
from assistant.evaluation.gold import GoldSet
from assistant.evaluation.gold_file import load_gold
from assistant.evaluation.results import Run, read_run
from assistant.evaluation.runs import run
from assistant.evaluation.scorecard import passed_json, scorecard_markdown, write_scorecard
from tests.conftest import KYRGYZ, ROOT
from tests.evaluation.examples import answered

GOLD = ROOT / "eval" / "gold" / f"{KYRGYZ}.jsonl"


@pytest.fixture(scope="module")
def gold(assistant: Assistant) -> GoldSet:
    """Ten questions, of all kinds, and a conversation."""
    whole = load_gold(GOLD, assistant.report)
    chosen = [*whole.questions[:4], *(q for q in whole.questions if q.type in ("false_premise", "out_of_scope"))][:8]
    chosen += [question for question in whole.questions if question.type == "unanswerable"][:2]
    return replace(whole, questions=tuple(chosen), conversations=whole.conversations[:1])


@pytest.fixture(scope="module")
def small_run(assistant: Assistant, gold: GoldSet) -> Run:
    return run(assistant, gold)


def without_latency(made: Run) -> Run:
    """A run as if no time had passed."""
    return replace(
        made,
        questions=tuple(replace(result, latency_ms=0.0) for result in made.questions),
        conversations=tuple(
            replace(held, turns=tuple(replace(turn, latency_ms=0.0) for turn in held.turns))
            for held in made.conversations
        ),
        aggregates=tuple(aggregate for aggregate in made.aggregates if "latency" not in aggregate.metric),
    )


def test_every_question_has_a_result(small_run: Run, gold: GoldSet) -> None:
    assert [result.id for result in small_run.questions] == [question.id for question in gold.questions]
    assert set(small_run.passed()) == {question.id for question in gold.asked()}
    assert all(len(result.retrieved) == 10 for result in small_run.questions)
    assert all(result.latency_ms > 0 for result in small_run.questions)


def test_figures_are_those_of_the_questions(small_run: Run) -> None:
    passed = [result.passed for result in small_run.questions]
    assert small_run.estimate("passed").value == pytest.approx(sum(passed) / len(passed))
    assert small_run.estimate("citation exactness").value == 1.0
    dev = [result.passed for result in small_run.questions if result.split == "dev"]
    assert small_run.estimate("passed", "dev").count == len(dev)
    with pytest.raises(KeyError):
        small_run.estimate("luck")


def test_circumstances_name_models_reports_and_versions(small_run: Run, assistant: Assistant) -> None:
    made = small_run.circumstances
    assert made.encoder == "BAAI/bge-small-en-v1.5"
    assert made.reports == ((KYRGYZ, assistant.report(KYRGYZ).sha256),)
    assert dict(made.versions)["python"]
    assert str(Path.home()) not in made.machine


def test_a_run_is_the_same_after_json(small_run: Run, tmp_path: Path) -> None:
    assert Run.from_json(small_run.to_json()) == small_run
    file = tmp_path / "run.json"
    file.write_text(small_run.to_json(), "utf-8")
    assert read_run(file) == small_run


@pytest.mark.parametrize("content", ["", "{", "[]", '{"gold": "x"}'])
def test_a_file_without_a_run_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text(content, "utf-8")
    with pytest.raises(QuestionError, match=r"run\.json: no run in it"):
        read_run(tmp_path / "run.json")


def test_a_run_of_another_format_is_refused(small_run: Run, tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text(replace(small_run, format=0).to_json(), "utf-8")
    with pytest.raises(QuestionError, match="format 0, this version reads 1"):
        read_run(tmp_path / "run.json")


def test_twice_gives_the_same(small_run: Run, assistant: Assistant, gold: GoldSet) -> None:
    assert without_latency(run(assistant, gold)) == without_latency(small_run)


def test_history_is_the_assistants_own_answers(assistant: Assistant, gold: GoldSet) -> None:
    [held] = gold.conversations
    asked: list[tuple[str, list[str]]] = []
    real = assistant.ask

    class Listening(Assistant):
        def __init__(self) -> None:
            self.__dict__ = assistant.__dict__

        def ask(self, question: str, **more: object) -> object:  # type: ignore[override]
            answer = real(question, **more)  # type: ignore[arg-type]
            asked.append((answer.text, [turn.answer for turn in more["history"]]))  # type: ignore[attr-defined]
            return answer

    run(Listening(), replace(gold, questions=(), conversations=(held,)))
    assert [history for _, history in asked] == [
        [text for text, _ in asked[:place]] for place in range(len(held.turns))
    ]


def test_progress_is_told(assistant: Assistant, gold: GoldSet) -> None:
    told: list[tuple[int, int]] = []
    run(assistant, replace(gold, questions=gold.questions[:2], conversations=()), lambda *step: told.append(step))
    assert told == [(1, 2), (2, 2)]


def test_comparing_a_run_with_itself_finds_nothing(small_run: Run) -> None:
    found = compare(small_run, small_run)
    assert not found.gained
    assert not found.lost
    assert {difference.p for difference in found.differences} <= {1.0, None}


def test_a_lost_question_is_named(small_run: Run) -> None:
    # one of n right answers lost: the difference is 1/n, and one question alone proves nothing: p = 2/2
    place = next(n for n, result in enumerate(small_run.questions) if result.answerable and result.passed)
    lost = replace(small_run.questions[place], passed=False, answer=answered(False))
    later = replace(small_run, questions=(*small_run.questions[:place], lost, *small_run.questions[place + 1 :]))
    found = compare(small_run, later)
    assert found.lost == (lost.id,)
    count = sum(result.answerable for result in small_run.questions)
    [difference] = [d for d in found.differences if (d.metric, d.part) == ("right answers", "both")]
    assert difference.first is not None
    assert difference.second is not None
    assert difference.first - difference.second == pytest.approx(1 / count)
    assert difference.p == 1.0
    assert lost.id in _printed(lambda console: print_comparison(console, found))


def test_runs_of_different_sets_are_not_compared(small_run: Run) -> None:
    with pytest.raises(QuestionError, match="compare runs of one gold set"):
        compare(small_run, replace(small_run, gold_sha256="0" * 64))


def test_the_terminal_shows_figures_and_misses(small_run: Run) -> None:
    shown = _printed(lambda console: print_run(console, small_run))
    assert "right answers" in shown
    assert "latency p95, ms" in shown
    assert all(name in shown for name, passed in small_run.passed().items() if not passed)


def test_the_scorecard_has_both_halves_and_keeps_latency_apart(small_run: Run) -> None:
    card = scorecard_markdown([small_run], ["## Ablation\n\nrows"])
    assert card.index("## Ablation") < card.index("## Latency and machine")
    slower = replace(
        small_run,
        aggregates=tuple(
            replace(a, estimate=replace(a.estimate, value=9e9)) if "latency" in a.metric else a
            for a in small_run.aggregates
        ),
    )
    head = "## Latency and machine"
    assert scorecard_markdown([slower]).split(head)[0] == scorecard_markdown([small_run]).split(head)[0]
    assert "| dev | test | both |" in card


def test_a_scorecard_is_of_one_run_a_set(small_run: Run, tmp_path: Path) -> None:
    write_scorecard([small_run], tmp_path)
    assert (tmp_path / "scorecard.json").read_text("utf-8") == passed_json([small_run])
    for runs in ([], [small_run, small_run]):
        with pytest.raises(QuestionError, match="one run of each gold set"):
            write_scorecard(runs, tmp_path)


def test_the_functions_that_the_command_line_calls(assistant: Assistant, tmp_path: Path) -> None:
    lines = GOLD.read_text("utf-8").splitlines()
    small = tmp_path / "small.jsonl"
    # Without its half, which depends on all lines.
    small.write_text(lines[0].replace('"split": "dev", ', "").replace('"split": "test", ', "") + "\n", "utf-8")
    summary = check_gold(assistant.settings, small)
    assert sum(dev + test for _, dev, test in summary.counts) == 1
    assert "1 lines" in _printed(lambda console: print_summary(console, summary))
    assert len(evaluate(assistant.settings, small).questions) == 1


def test_a_new_gold_set_needs_only_its_questions(assistant: Assistant, tmp_path: Path) -> None:
    import json

    lines = [json.loads(line) for line in new_gold(assistant, KYRGYZ, count=24)]
    text = assistant.report(KYRGYZ).text
    assert all(text[e["start"] : e["end"]] == e["quote"] for line in lines for e in line["evidence"])
    sections = {line["section"] for line in lines}
    assert sections == {section.title for section in assistant.report(KYRGYZ).sections if section.paragraphs}
    written = [
        {
            **line,
            "type": "fact",
            "question": "What?",
            "answer": "That.",
            "must_include": [[line["evidence"][0]["quote"][:9]]],
        }
        for line in lines
    ]
    for line in written:
        line["must_include"] = [[line["evidence"][0]["quote"].split()[1]]]
    file = tmp_path / "own.jsonl"
    file.write_text("\n".join(map(json.dumps, written)), "utf-8")
    assert len(load_gold(file, assistant.report).questions) == 24


def test_conversations_pass_as_a_whole(small_run: Run) -> None:
    [held] = small_run.conversations
    assert held.passed == all(turn.passed for turn in held.turns)


def _printed(show: object) -> str:
    file = io.StringIO()
    show(Console(file=file, width=200))  # type: ignore[operator]
    return file.getvalue()
