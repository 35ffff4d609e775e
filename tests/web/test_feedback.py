"""Verdicts on answers: where they are noted, when not, and what becomes of them."""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from assistant import Assistant, Filters
from assistant.errors import QuestionError
from assistant.evaluation import gold_from_feedback, load_gold
from assistant.web.conversation import Asker, Conversation, messages
from assistant.web.exporting import HeldAnswers
from assistant.web.feedback import VERDICTS, Verdict, append_line
from assistant.web.strings import ENGLISH
from tests.conftest import KYRGYZ
from tests.test_cli import run
from tests.web.conftest import Desk, Visits
from tests.web.markup import texts

EIGHT = "How many trafficking investigations were opened in 2019?"
UNANSWERABLE = "What was the budget of the anti-trafficking police unit?"


def noted(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def asking(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Asker:
    """Notes verdicts in a file of its own; models are loaded once."""
    settings = assistant.settings.model_copy(update={"feedback": tmp_path_factory.mktemp("new") / "a" / "b.jsonl"})
    return Asker(Assistant(settings), HeldAnswers())


@pytest.fixture
def file(asking: Asker) -> Path:
    """The file of verdicts, gone."""
    assert asking.feedback
    asking.feedback.file.unlink(missing_ok=True)
    return asking.feedback.file


def answered(asking: Asker, *questions: str) -> Conversation:
    conversation: Conversation = ()
    for question in questions:
        *_, conversation = asking.answer(asking.begin(conversation, question), Filters())
    return conversation


def test_a_verdict_is_noted_with_all_that_it_is_about(assistant: Assistant, asking: Asker, file: Path) -> None:
    conversation = answered(asking, EIGHT, "And in 2018?")
    assert texts(messages(conversation)[3]["content"], "button", "verdict") == [
        ENGLISH.words[name] for name in VERDICTS
    ]
    judged = asking.judge(conversation, 1, "wrong quote")
    assert texts(messages(judged)[3]["content"], "button", "chosen") == [ENGLISH.words["wrong quote"]]
    assert texts(messages(judged)[3]["content"], "span")[-1] == ENGLISH.words["noted"]
    assert judged[0] == conversation[0]
    [line] = noted(file)
    assert set(line) == {
        "time", "answer_id", "verdict", "question", "standalone_question", "answer", "refused", "citations",
        "reports", "versions",
    }  # fmt: skip
    given = assistant.ask(line["standalone_question"])
    assert (line["question"], line["verdict"]) == ("And in 2018?", "wrong quote")
    assert line["standalone_question"] == "How many trafficking investigations were opened in 2018?"
    assert line["citations"] == [f"{KYRGYZ}#{one.start}-{one.end}" for one in given.citations]
    assert line["reports"] == {KYRGYZ: assistant.report(KYRGYZ).sha256}
    assert line["versions"]["mode"] == "quotes"


def test_without_a_file_no_verdict_is_asked_for_or_kept(assistant: Assistant) -> None:
    asking = Asker(assistant, HeldAnswers())
    conversation = answered(asking, EIGHT)
    assert texts(messages(conversation)[1]["content"], "button", "verdict") == []
    assert asking.judge(conversation, 0, "right") == conversation


def test_a_verdict_that_cannot_be_written_is_said_not_to_be(assistant: Assistant, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", "utf-8")
    taken = assistant.settings.model_copy(update={"feedback": tmp_path / "taken" / "verdicts.jsonl"})
    asking = Asker(Assistant(taken), HeldAnswers())
    judged = asking.judge(answered(asking, EIGHT), 0, "right")
    assert texts(messages(judged)[1]["content"], "span")[-1] == ENGLISH.words["not noted"]


def _append(file: Path, writer: int) -> None:
    for number in range(20):
        append_line(file, json.dumps([writer, number, "ü" * 2000]))


def test_lines_of_many_writers_stay_whole(tmp_path: Path) -> None:
    file = tmp_path / "lines.jsonl"
    file.write_bytes(b'["unfinished')
    processes = [multiprocessing.get_context("fork").Process(target=_append, args=(file, writer)) for writer in (1, 2)]
    for process in processes:
        process.start()
    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda writer: _append(file, writer), (3, 4)))
    for process in processes:
        process.join()
        assert process.exitcode == 0
    first, *lines = file.read_text("utf-8").splitlines()
    assert first == '["unfinished'
    assert sorted(json.loads(line)[:2] for line in lines) == [[w, n] for w in (1, 2, 3, 4) for n in range(20)]


def judged(asking: Asker, *verdicts: tuple[str, Verdict]) -> None:
    """Asks and judges each question."""
    for question, verdict in verdicts:
        asking.judge(answered(asking, question), 0, verdict)


def test_verdicts_start_a_gold_set(assistant: Assistant, asking: Asker, file: Path, tmp_path: Path) -> None:
    asked: tuple[tuple[str, Verdict], ...] = (
        (EIGHT, "right"),
        (UNANSWERABLE, "right"),
        ("How many traffickers were convicted in 2018?", "should have refused"),
        ("Who ran the shelters for victims?", "wrong quote"),
        ("How many traffickers were convicted in 2017?", "incomplete"),
    )
    judged(asking, *asked)
    lines = [json.loads(line) for line in gold_from_feedback(assistant, file, KYRGYZ)]
    assert [line["question"] for line in lines] == [question for question, _ in asked]
    assert [line["type"] for line in lines] == ["", "unanswerable", "unanswerable", "", ""]
    right, refused, unanswerable, wrong, incomplete = lines
    [cited] = assistant.ask(EIGHT).citations
    assert right["evidence"] == [{"start": cited.start, "end": cited.end, "quote": cited.quote}]
    assert (right["section"], right["answer"]) == ("PROSECUTION", assistant.ask(EIGHT).text)
    assert refused["evidence"] == unanswerable["evidence"] == wrong["evidence"] == []
    assert incomplete["evidence"]
    assert incomplete["answer"] == ""
    # Filled in where it is blank, it is a gold set.
    right |= {"type": "number", "must_include": [["eight"]]}
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(json.dumps(line) for line in (right, refused, unanswerable)), "utf-8")
    assert len(load_gold(gold, assistant.report).questions) == 3


def test_the_last_verdict_on_an_answer_counts_and_other_reports_are_left_out(
    assistant: Assistant, asking: Asker, file: Path
) -> None:
    conversation = answered(asking, EIGHT)
    asking.judge(asking.judge(conversation, 0, "right"), 0, "should have refused")
    assert len(noted(file)) == 2
    other = noted(file)[0] | {"answer_id": "x", "reports": {"albania-2021": "0"}, "citations": ["albania-2021#1-2"]}
    changed = noted(file)[0] | {"answer_id": "y", "reports": {KYRGYZ: "0" * 64}}
    append_line(file, json.dumps(other))
    append_line(file, json.dumps(changed))
    last, old = [json.loads(line) for line in gold_from_feedback(assistant, file, KYRGYZ)]
    assert last["type"] == "unanswerable"
    # The report's text isn't the one that was judged: its places mean nothing any more.
    assert (old["type"], old["evidence"]) == ("", [])


@pytest.mark.parametrize(
    "line", ["oops", "{}", '{"answer_id": 1}', '[{"a": 1}]', '{"verdict": "fine", "answer_id": "x"}']
)
def test_a_line_that_is_no_verdict_is_named(assistant: Assistant, asking: Asker, file: Path, line: str) -> None:
    judged(asking, (EIGHT, "right"))
    append_line(file, line)
    with pytest.raises(QuestionError, match=r"b\.jsonl:2: "):
        gold_from_feedback(assistant, file, KYRGYZ)


def test_the_command_prints_candidates(assistant: Assistant, asking: Asker, file: Path) -> None:
    judged(asking, (EIGHT, "right"))
    done = run("eval", "--from-feedback", str(file), "--report", KYRGYZ, "--index", str(assistant.settings.index))
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["question"] for line in done.stdout.splitlines()] == [EIGHT]


# In the browser.


@pytest.mark.browser
def test_a_verdict_is_given_and_changed_in_the_page(desk: Desk, visits: Visits) -> None:
    visit = visits()
    visit.open(desk.url)
    visit.ask(EIGHT)
    verdicts = visit.page.locator("#chat .verdicts")
    expect(visit.page.locator("#question textarea")).to_be_enabled()
    assert not desk.feedback.exists() or EIGHT not in desk.feedback.read_text("utf-8")
    for name in ("right", "should have refused"):
        verdicts.get_by_role("button", name=ENGLISH.words[name], exact=True).click()
        expect(verdicts.locator(".chosen")).to_have_text([ENGLISH.words[name]])
    expect(verdicts.locator("span")).to_have_text(ENGLISH.words["noted"])
    lines = [line for line in noted(desk.feedback) if line["question"] == EIGHT]
    assert [line["verdict"] for line in lines] == ["right", "should have refused"]
    assert len({line["answer_id"] for line in lines}) == 1
