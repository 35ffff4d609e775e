"""Gold lines that can't be scored, by their reason; and the sets that are shipped."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import UnknownReportError
from assistant.evaluation.gold import GoldError, GoldSet, split_groups
from assistant.evaluation.gold_file import load_gold, read_gold
from assistant.evaluation.summary import summarise_gold
from assistant.evaluation.words import longest_copy
from assistant.schema import Paragraph, Report, Section, Span
from tests.conftest import ROOT

GOLD = ROOT / "eval" / "gold"
TEXT = "Courts convicted eight people. Nobody was fined."
FIRST, SECOND = Span(0, 30), Span(31, 48)
REPORT = Report(
    id="report",
    title="A report",
    country=None,
    year=None,
    text=TEXT,
    sections=(Section("Courts", 1, 0, (Paragraph(1, 0, 48, (FIRST, SECOND)),)),),
)
UNANSWERABLE: dict[str, Any] = {
    "type": "unanswerable",
    "answer": None,
    "must_include": [],
    "evidence": [],
    "section": None,
}

Write = Callable[..., Path]


def report_of(report_id: str) -> Report:
    if report_id != REPORT.id:
        raise UnknownReportError(f"no report {report_id!r} in the index; it has: {REPORT.id}")
    return REPORT


def line(**changes: Any) -> dict[str, Any]:
    """A good line, changed."""
    good = {
        "id": "q1",
        "type": "number",
        "question": "How many were sentenced?",
        "answer": "Eight.",
        "must_include": [["eight", "8"]],
        "evidence": [{"start": 0, "end": 30, "quote": "Courts convicted eight people."}],
        "section": "Courts",
        "group": "convicted",
        "report": "report",
        "report_sha256": REPORT.sha256,
    }
    return {**good, **changes}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(*lines: dict[str, Any] | str) -> Path:
        file = tmp_path / "gold.jsonl"
        content = [item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in lines]
        file.write_text("\n".join(content) + "\n", "utf-8")
        return file

    return write


def problems(file: Path) -> list[str]:
    """What is wrong with a file, without the path."""
    with pytest.raises(GoldError) as raised:
        load_gold(file, report_of)
    assert all(problem.startswith(f"{file}:") for problem in raised.value.problems)
    return [problem.removeprefix(f"{file}:") for problem in raised.value.problems]


def test_a_good_line_is_read(write: Write) -> None:
    gold = load_gold(write(line()), report_of)
    [question] = gold.questions
    assert question.evidence[0].quote == TEXT[0:30]
    assert question.split == split_groups([("convicted", "number")])["convicted"]
    assert gold.name == "gold"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ('{"id": "q1", ', "broken JSON"),
        ("[1]", "a JSON list, not an object"),
        (line(id=None), "no id"),
        (line(id="  "), "no id"),
        ({name: value for name, value in line().items() if name != "id"}, "no id"),
        ({name: value for name, value in line().items() if name != "question"}, "question"),
        (line(question=" "), "'question' is blank"),
        (line(question=7), "question is 7"),
        (line(type="riddle"), 'type is "riddle"'),
        (line(answr="Eight."), "unknown field 'answr'"),
        (line(answer=None), "has no 'answer'"),
        (line(must_include=[]), "has no 'must_include'"),
        (line(must_include=[[]]), "empty group or phrase"),
        (line(must_include=[["eight", " "]]), "empty group or phrase"),
        (line(must_include=["eight"]), "must_include.0"),
        (line(evidence=[]), "has no 'evidence'"),
        (line(report=None), "has no 'report'"),
        (line(report="another"), "unknown report: no report 'another' in the index"),
        (line(report_sha256="0" * 64), "the text of report has changed"),
        (line(type="unanswerable"), "has an answer, must_include or evidence"),
        (line(split="train"), 'split is "train"'),
        (line(section="Police"), "'section' is 'Police', the evidence stands in 'Courts'"),
        (line(must_include=[["nine"]]), "must_include ['nine'] doesn't stand in the evidence"),
        (
            line(evidence=[{"start": 0, "end": 30, "quote": "Courts convicted nine people."}]),
            "the span isn't the quote",
        ),
        (line(evidence=[{"start": 0, "end": 99}]), "ends behind report, which has 48 characters"),
        (line(evidence=[{"start": 5, "end": 5}]), "span 5-5 is no stretch of text"),
        (line(evidence=[{"start": -3, "end": 5}]), "span -3-5 is no stretch of text"),
        (line(evidence=[{"start": 0, "end": 48}]), "holds more than one sentence"),
        (line(evidence=[{"start": "0", "end": 30}]), "evidence.0.start"),
        (line(evidence=[{"quote": "Courts convicted nobody."}]), "stands 0 times in report"),
        (
            line(evidence=[{"start": 0, "end": 30, "alternatives": [{"start": 31, "end": 48}]}]),
            "the alternative 31-48 doesn't hold must_include",
        ),
        (line(turns=[]), "'turns' isn't a list of at least two"),
    ],
)
def test_a_bad_line_is_an_error_with_line_and_reason(write: Write, bad: dict[str, Any] | str, reason: str) -> None:
    good = line(id="q0", group="another")
    [problem] = problems(write(good, bad))
    assert problem.startswith("2: ")
    assert reason in problem


def test_all_bad_lines_are_named(write: Write) -> None:
    found = problems(write(line(question=""), "", "{", line(id="q2", report="another")))
    assert [problem.split(":")[0] for problem in found] == ["1", "3", "4"]


def test_an_id_stands_once(write: Write) -> None:
    [problem] = problems(write(line(), line(question="And in 2019?")))
    assert problem == "2: id 'q1' is that of line 1; give each its own"


def test_a_stored_split_is_that_of_the_function(write: Write) -> None:
    half = split_groups([("convicted", "number")])["convicted"]
    other = "test" if half == "dev" else "dev"
    assert load_gold(write(line(split=half)), report_of).questions[0].split == half
    [problem] = problems(write(line(split=other)))
    assert f"'split' is '{other}', group 'convicted' belongs to '{half}'" in problem


def test_a_file_that_is_empty_or_missing_or_binary(write: Write, tmp_path: Path) -> None:
    assert problems(write("")) == ["1: no question in it; write one a line"]
    with pytest.raises(GoldError, match=r"nowhere\.jsonl: can't be read \(No such file or directory\); give"):
        read_gold(tmp_path / "nowhere.jsonl")
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(GoldError, match=r"binary\.jsonl: can't be read \('utf-8' codec"):
        read_gold(tmp_path / "binary.jsonl")


def test_a_span_is_filled_in_by_its_quote(write: Write) -> None:
    gold = load_gold(write(line(evidence=[{"quote": "convicted eight people"}])), report_of)
    assert (gold.questions[0].evidence[0].start, gold.questions[0].evidence[0].end) == (7, 29)


def test_turns_have_the_ids_and_halves_of_their_conversation(write: Write) -> None:
    turns = [
        {"question": "How many were sentenced?", "standalone": "How many were sentenced?", **_without_common(line())},
        {"question": "and in 1990?", "standalone": "How many were sentenced in 1990?", **UNANSWERABLE},
    ]
    held = {"id": "c1", "type": "conversation", "turns": turns, "group": "convicted", "report": "report"}
    gold = load_gold(write({**held, "report_sha256": REPORT.sha256}), report_of)
    [conversation] = gold.conversations
    assert [turn.id for turn in conversation.turns] == ["c1.1", "c1.2"]
    assert {turn.split for turn in conversation.turns} == {conversation.split}
    assert gold.asked() == list(conversation.turns)


def _without_common(whole: dict[str, Any]) -> dict[str, Any]:
    dropped = ("id", "group", "report", "report_sha256", "question")
    return {name: value for name, value in whole.items() if name not in dropped}


def test_halves_do_not_depend_on_the_order_of_the_lines() -> None:
    grouped = [(f"g{number}", "fact" if number % 3 else "date") for number in range(40)]
    assert split_groups(grouped) == split_groups(reversed(grouped))


def test_halves_are_even_in_every_type() -> None:
    grouped = [(f"g{number}", f"type{number % 4}") for number in range(200)]
    halves = split_groups(grouped)
    for kind in range(4):
        counts = Counter(halves[group] for group, type_ in grouped if type_ == f"type{kind}")
        # 50 of a type: a lead of at most 0.15 * 50 = 7.5 is 7, so that the smaller half has at least (50 - 7) / 2
        assert min(counts.values()) >= 21


@pytest.fixture(scope="module")
def kyrgyz_gold(kyrgyz: Report) -> GoldSet:
    return load_gold(GOLD / "kyrgyz-republic-2020.jsonl", {kyrgyz.id: kyrgyz}.__getitem__)


def test_the_kyrgyz_set_says_what_its_report_says(kyrgyz_gold: GoldSet) -> None:
    answerable = sum(question.answerable for question in kyrgyz_gold.questions)
    assert answerable >= 110
    assert len(kyrgyz_gold.questions) - answerable >= 50
    assert len(kyrgyz_gold.conversations) >= 15
    assert all(turn.standalone for held in kyrgyz_gold.conversations for turn in held.turns)


def test_each_half_of_the_kyrgyz_set_has_false_premises(kyrgyz_gold: GoldSet) -> None:
    halves = Counter(question.split for question in kyrgyz_gold.questions if question.type == "false_premise")
    assert min(halves["dev"], halves["test"]) >= 12


def test_at_least_half_of_the_kyrgyz_questions_use_other_words(kyrgyz_gold: GoldSet, kyrgyz: Report) -> None:
    summary = summarise_gold(kyrgyz_gold, lambda _: kyrgyz)
    assert summary.reworded is not None
    assert summary.reworded >= 0.5
    assert sum(dev + test for _, dev, test in summary.counts) == len(kyrgyz_gold.questions) + len(
        kyrgyz_gold.conversations
    )


def test_the_set_on_two_reports_is_whole_and_holds_no_text() -> None:
    gold = read_gold(GOLD / "hrr-two.jsonl")
    assert len(gold.questions) >= 80
    assert sum(question.lookalike for question in gold.questions) >= 20
    with_report = [question for question in gold.questions if question.report]
    assert {question.report for question in with_report} == {"kazakhstan-2020", "albania-2021"}
    assert len({(question.report, question.report_sha256) for question in with_report}) == 2
    assert all(re.fullmatch("[0-9a-f]{64}", question.report_sha256 or "") for question in with_report)
    assert not [
        place for question in gold.questions for item in question.evidence for place in item.places if place.quote
    ]
    longest = max(
        len(text.split())
        for question in gold.questions
        for text in (phrase for group in question.must_include for phrase in group)
    )
    assert longest <= 12


def test_a_copy_is_found_by_its_words_in_a_row() -> None:
    assert longest_copy("Courts convicted eight people", TEXT) == 4
