"""The command line, as other programs call it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.config import load_settings
from tests.conftest import CORPUS, KYRGYZ, ROOT

QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"


NO_TEXT = os.fsdecode(b"\xff")


def run(*arguments: str, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "assistant", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


@pytest.fixture(scope="module")
def index(assistant: Assistant) -> str:
    return str(assistant.settings.index)


def test_index_counts_what_it_did(tmp_path: Path) -> None:
    first = run("--index", str(tmp_path / "i"), "index")
    assert first.stdout == (
        f"1 added, 0 updated, 0 skipped, 0 removed, 0 failed; {tmp_path / 'i'}/ has "
        "1 report, 6 sections, 11 paragraphs, 89 passages\n"
    )
    assert (first.returncode, first.stderr) == (0, "")
    assert run("index", "--index", str(tmp_path / "i"), str(CORPUS)).stdout.startswith("0 added, 0 updated, 1 skipped")
    assert run("remove", KYRGYZ, "--index", str(tmp_path / "i")).stdout == "1 removed\n"
    again = run("remove", KYRGYZ, "--index", str(tmp_path / "i"))
    assert (again.returncode, again.stdout) == (1, "")


def test_a_failed_file_is_named_and_the_others_go_in(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The court convicted two men.", "utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00")
    done = run("index", str(tmp_path), "--index", str(tmp_path / "i"))
    assert done.returncode == 1
    assert done.stdout.startswith("1 added, 0 updated, 0 skipped, 0 removed, 1 failed")
    assert (
        done.stderr == f"{tmp_path / 'bad.txt'}: binary, not text; give a text, Markdown or JSON-lines file in UTF-8\n"
    )


def test_whatever_is_wrong_with_some_files_the_others_go_in(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The court convicted two men.", "utf-8")
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("The police opened a case.", "utf-8")
    (tmp_path / "nowhere.txt").symlink_to("gone.txt")
    (tmp_path / "large.jsonl").write_text('{"slug": "x", "text": "Y.", "year": 99999999999999999999}\n', "utf-8")
    (tmp_path / "catalog.toml").write_text('[bad]\nfile = "\\u0000"\n', "utf-8")
    done = run("index", str(tmp_path), "--index", str(tmp_path / "i"))
    assert done.returncode == 1
    assert done.stdout.startswith("1 added, 0 updated, 0 skipped, 0 removed, 4 failed; ")
    assert [line.removeprefix(f"{tmp_path}/").split(":")[0] for line in done.stderr.splitlines()] == [
        "large.jsonl",
        "nowhere.txt",
        "\\udcff.txt",
        "catalog.toml",
    ]


def test_ask_json_and_show_agree(index: str) -> None:
    answer = json.loads(run("ask", "--json", QUESTION, "--index", index).stdout)
    assert set(answer) >= {
        "id", "question", "standalone_question", "answer", "answer_markdown", "refused", "refusal", "claims",
        "citations", "passages", "mode", "model", "notice", "short", "language", "usage",
        "timings_ms",
    }  # fmt: skip
    [citation] = answer["citations"]
    assert set(citation) == {
        "marker", "report_id", "title", "country", "year", "section", "paragraph", "page", "start", "end", "quote",
        "voices", "link", "translation",
    }  # fmt: skip
    assert answer["short"] == answer["claims"][0]["text"] == "Eight trafficking investigations"
    assert answer["answer"] == f"Eight trafficking investigations. {citation['quote']}"
    span = ("--start", str(citation["start"]), "--end", str(citation["end"]))
    shown = run("show", citation["report_id"], *span, "--index", index).stdout
    assert shown.splitlines() == [f"{citation['title']}: PROSECUTION, paragraph 2", citation["quote"]]


def test_ask_in_a_pipe_is_plain(index: str) -> None:
    done = run("ask", QUESTION, "--index", index)
    lines = done.stdout.splitlines()
    assert lines[:2] == ["Eight trafficking investigations [1]", ""]
    assert lines[2].startswith("[1] “The government initiated eight")
    assert lines[3].strip().startswith("2020 Trafficking in Persons Report: Kyrgyz Republic: PROSECUTION, paragraph 2")
    assert lines[4].strip() == "says: the report itself"
    assert "\x1b" not in done.stdout
    assert done.stderr == ""


def test_what_the_report_leaves_unsaid_is_said_beside_the_answer(index: str) -> None:
    done = run("ask", "How many victims did NGOs assist in 2019, and what did the shelters cost?", "--index", index)
    assert (done.returncode, done.stderr) == (0, "The report does not say: what did the shelters cost.\n")
    assert "72 victims in 2019" in done.stdout


def test_a_refusal_is_an_answer(index: str) -> None:
    done = run("ask", "What did the shelters cost?", "--index", index)
    assert done.returncode == 0
    said = "The report does not say. No close passage gives a sum of money."
    assert done.stdout.startswith(f"{said}\n\nNearest passages, which do not answer:\n[1] “")
    answer = json.loads(run("ask", "--json", "What did the shelters cost?", "--index", index).stdout)
    assert (answer["answer"], answer["short"]) == (said, None)
    assert answer["refusal"]["missing"] == ["a sum of money"]
    assert [nearest["quote"] in done.stdout for nearest in answer["refusal"]["nearest"]] == [True] * 3


def test_show_prints_the_canonical_text(index: str, assistant: Assistant) -> None:
    assert run("show", KYRGYZ, "--index", index).stdout == assistant.report(KYRGYZ).text + "\n"


def test_search_and_reports(index: str, assistant: Assistant) -> None:
    found = json.loads(run("search", "shelters", "--top-k", "3", "--json", "--index", index).stdout)
    assert found["question"] == "shelters"
    assert [set(passage) for passage in found["passages"]] == 3 * [
        {"id", "report_id", "section", "paragraph", "start", "end", "text", "score"}
    ]
    [report] = json.loads(run("reports", "--json", "--index", index).stdout)
    assert (report["id"], report["sha256"]) == (KYRGYZ, assistant.report(KYRGYZ).sha256)
    assert (report["sections"], report["paragraphs"], report["passages"]) == (6, 11, 89)


def test_reports_counts_one_as_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The court convicted two men.", "utf-8")
    run("--index", str(tmp_path / "i"), "index", str(tmp_path))
    assert run("reports", "--index", str(tmp_path / "i")).stdout.endswith("\t1 section, 1 paragraph, 1 passage\n")


def test_batch(index: str, tmp_path: Path) -> None:
    lines = [{"id": "a", "question": QUESTION}, {"id": "b"}, {"id": "c", "question": "Who won the 2018 World Cup?"}]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = run("ask", "--batch", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out.jsonl"), "--index", index)
    answers = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == '1 of 3 lines could not be answered; each says why under "error"\n'
    assert [answer["id"] for answer in answers] == ["a", "b", "c"]
    assert [answer.get("refused") for answer in answers] == [False, None, True]
    assert [answer.get("short") for answer in answers] == ["Eight trafficking investigations", None, None]


def test_a_batch_goes_on_after_ids_and_filters_that_are_no_text(index: str, tmp_path: Path) -> None:
    lines = [
        r'{"id": "\ud800", "question": "Who?"}',
        r'{"id": "b", "question": "Who?", "filters": {"report": "\ud800"}}',
        json.dumps({"id": "c", "question": QUESTION}),
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines), "utf-8")
    done = run("ask", "--batch", str(tmp_path / "in.jsonl"), "--index", index)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [(answer["id"], "error" in answer) for answer in answers] == [(None, True), ("b", True), ("c", False)]


def test_filters_hold_for_all_lines_of_a_batch_that_do_not_set_them(index: str, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "question": QUESTION, "history": None, "filters": None, "topic": "mine"},
        {"id": "b", "question": QUESTION, "filters": {"year": 2020}},
        {"id": "c", "question": QUESTION, "filters": {"country": "Albania"}},
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = run("ask", "--batch", str(tmp_path / "in.jsonl"), "--year", "1999", "--index", index)
    answers = [json.loads(line)["answer"] for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert answers[0] == "No report in the index is of 1999."
    assert answers[1].startswith("Eight trafficking investigations.")
    assert answers[2] == "No report in the index is on Albania and is of 1999."


@pytest.mark.parametrize(("slip", "meant"), [("filter", "filters"), ("histroy", "history")])
def test_a_slip_in_the_name_of_a_field_is_told(index: str, tmp_path: Path, slip: str, meant: str) -> None:
    (tmp_path / "in.jsonl").write_text(json.dumps({"id": 1, "question": QUESTION, slip: {}}), "utf-8")
    done = run("ask", "--batch", str(tmp_path / "in.jsonl"), "--index", index)
    assert json.loads(done.stdout) == {
        "id": 1,
        "error": f"line 1: the line has a field '{slip}', for which '{meant}' may be meant; correct it",
    }


@pytest.mark.parametrize("out", ["in.jsonl", "./in.jsonl", "soft.jsonl", "hard.jsonl"])
def test_a_batch_is_not_written_over_its_questions(index: str, tmp_path: Path, out: str) -> None:
    questions = tmp_path / "in.jsonl"
    questions.write_text('{"id": "a", "question": "Who?"}\n', "utf-8")
    (tmp_path / "soft.jsonl").symlink_to(questions)
    (tmp_path / "hard.jsonl").hardlink_to(questions)
    done = run("ask", "--batch", str(questions), "--out", out, "--index", index, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"{Path(out)}: holds the questions of --batch, --out would write over them; choose another place\n"
    )
    assert questions.read_text("utf-8") == '{"id": "a", "question": "Who?"}\n'


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("ask", "x", "--index", "/nowhere/index"), 1, "/nowhere/index: no index there; make one: assistant index"),
        (("ask",), 2, "give a question, or --batch IN.jsonl"),
        (("ask", "x", "--batch", "y"), 2, "give a question, or --batch IN.jsonl"),
        (("ask", "x", "--nonsense"), 2, "No such option"),
        (("search", "x", "--top-k", "0"), 2, "greater than or equal to 1"),
        (("ask", "--batch", "/nowhere.jsonl"), 1, "/nowhere.jsonl: can't be read (No such file or directory)"),
        (("index", "/nowhere"), 1, "/nowhere: no such file or folder"),
        (("serve", "--host", "0.0.0.0"), 1, "auth_token"),
        (("index", "--index", "/dev/null/x"), 1, "check path, permissions and free space"),
    ],
)
def test_what_goes_wrong_is_one_line_and_a_status(arguments: tuple[str, ...], status: int, message: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    if status == 1:
        assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", NO_TEXT), r"no report '\udcff' in the index"),
        (("remove", NO_TEXT), r"no report '\udcff' in the index"),
        (("ask", "Who?", "--report", NO_TEXT), r"no report '\udcff' in the index"),
        (("ask", "Who?", "--country", NO_TEXT), r"the filter country is '\udcff', which is no text"),
        (("ask", "Who?", "--country", ""), "the filter country is empty; name one, or leave it out"),
        (("search", "shelters", "--country", " "), "the filter country is empty; name one, or leave it out"),
        (("ask", "--batch", NO_TEXT), r"\udcff: can't be read (No such file or directory)"),
        (("index", NO_TEXT), r"\udcff: no such file or folder"),
        (("index", "/nowhere/\x1b[31m\u202e"), r"/nowhere/\x1b[31m\u202e: no such file or folder"),
        (("reports", "--index", NO_TEXT), r"\udcff: no index there"),
    ],
)
def test_an_argument_that_can_name_nothing_is_one_line_and_a_status(
    index: str, arguments: tuple[str, ...], message: str
) -> None:
    done = run("--index", index, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(message)
    assert len(done.stderr.splitlines()) == 1


def test_an_index_may_lie_in_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    done = run("--index", str(tmp_path / NO_TEXT), "index")
    assert (done.returncode, done.stderr) == (0, "")
    assert rf"{tmp_path}/\udcff/ has 1 report" in done.stdout


def test_a_span_over_several_paragraphs_names_the_first_and_the_last(index: str, assistant: Assistant) -> None:
    report = assistant.report(KYRGYZ)
    first, last = report.sections[1].paragraphs[0], report.sections[3].paragraphs[0]
    shown = run("show", KYRGYZ, "--start", str(first.start), "--end", str(last.end), "--index", index).stdout
    assert shown.splitlines()[0] == (
        f"{report.title}: {report.sections[1].title}, paragraph 1 to {report.sections[3].title}, paragraph 1"
    )


def test_a_span_that_is_not_in_the_report(index: str) -> None:
    done = run("show", KYRGYZ, "--start", "5", "--end", "99999999", "--index", index)
    assert done.returncode == 1
    assert "span 5-99999999 isn't in kyrgyz-republic-2020, which has" in done.stderr


def test_lists_in_variables_are_parted_by_commas_or_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.1")
    monkeypatch.setenv("ASSISTANT_ALLOWED_HOSTS", '["reports.example.org"]')
    settings = load_settings()
    assert settings.trusted_proxies == ("127.0.0.1", "10.0.0.1")
    assert settings.allowed_hosts == ("reports.example.org",)


def test_settings_come_from_flags_then_variables_then_the_file(index: str, tmp_path: Path) -> None:
    (tmp_path / "assistant.toml").write_text(f'index = "{index}"\n', "utf-8")
    assert run("reports", cwd=tmp_path).stdout.startswith(KYRGYZ)
    assert "/nowhere" in run("reports", cwd=tmp_path, ASSISTANT_INDEX="/nowhere").stderr
    assert run("reports", "--index", index, cwd=tmp_path, ASSISTANT_INDEX="/nowhere").stdout.startswith(KYRGYZ)


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("llm_timeout = 'soon'", "setting 'llm_timeout' is 'soon'"),
        ("idnex = 'x'", "setting 'idnex' is 'x': Extra inputs"),
        ("index = ", "assistant.toml: "),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, toml: str, message: str) -> None:
    (tmp_path / "assistant.toml").write_text(toml, "utf-8")
    done = run("reports", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(message)


def test_calibrate_names_what_it_measured(index: str, tmp_path: Path) -> None:
    (tmp_path / "few.jsonl").write_text('{"question": "x", "type": "fact"}\n', "utf-8")
    done = run("calibrate", str(tmp_path / "few.jsonl"), "--index", index)
    assert done.returncode == 1
    assert "1 answerable and 0 other questions" in done.stderr
