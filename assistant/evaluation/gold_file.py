"""A file of gold lines → GoldSet. Every line that can't be scored is an error; none is passed over."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import UnknownReportError
from assistant.evaluation.gold import (
    GoldConversation,
    GoldError,
    GoldQuestion,
    GoldSet,
    Split,
    split_groups,
)
from assistant.evaluation.gold_checks import shape_problem, text_problems
from assistant.schema import Report

if TYPE_CHECKING:
    from pydantic import TypeAdapter

ReportOf = Callable[[str], Report]
"""Gives a report by its id, as `Assistant.report` does; raises UnknownReportError."""

INHERITED = ("group", "split", "report", "report_sha256")
"""What the turns of a conversation have from its line."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that was read: its place in the file, and what stands in it."""

    number: int
    group: str
    type: str
    stored_split: Split | None
    item: GoldQuestion | GoldConversation

    @property
    def questions(self) -> tuple[GoldQuestion, ...]:
        return self.item.turns if isinstance(self.item, GoldConversation) else (self.item,)


def load_gold(path: Path, report_of: ReportOf) -> GoldSet:
    """A gold set whose every span was found in its report.

    A line without 'split' is put into the half that `split_groups` says; one without 'group' is a group of its own;
    evidence without 'start' and 'end' is looked up by its quote. Raises GoldError with all problems of the file.
    """
    reports = cache(report_of)
    lines, problems = _read(path, reports)
    problems += [
        (line.number, f"{question.id}: {problem}")
        for line in lines
        for question in line.questions
        for problem in text_problems(question, reports)
    ]
    return _gold_set(path, lines, problems)


def read_gold(path: Path) -> GoldSet:
    """A gold set as it stands, where its reports are not at hand: nothing is compared with a text."""
    lines, problems = _read(path, None)
    return _gold_set(path, lines, problems)


def _gold_set(path: Path, lines: Sequence[_Line], problems: Sequence[tuple[int, str]]) -> GoldSet:
    halves = split_groups((line.group, line.type) for line in lines)
    wrong = [
        (
            line.number,
            f"'split' is {line.stored_split!r}, group {line.group!r} belongs to {halves[line.group]!r}; leave it out",
        )
        for line in lines
        if line.stored_split not in (None, halves[line.group])
    ]
    # Halves depend on all lines: while some can't be read, they would be judged by the wrong ones.
    found = sorted([*problems, *([] if problems else wrong)])
    if found:
        raise GoldError([f"{path}:{number}: {problem}" for number, problem in found])
    if not lines:
        raise GoldError([f"{path}:1: no question in it; write one a line"])
    items = [_in_half(line.item, halves[line.group]) for line in lines]
    return GoldSet(
        name=path.stem,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        questions=tuple(item for item in items if isinstance(item, GoldQuestion)),
        conversations=tuple(item for item in items if isinstance(item, GoldConversation)),
    )


def _in_half(item: GoldQuestion | GoldConversation, half: Split) -> GoldQuestion | GoldConversation:
    if isinstance(item, GoldConversation):
        return replace(item, split=half, turns=tuple(replace(turn, split=half) for turn in item.turns))
    return replace(item, split=half)


def _read(path: Path, report_of: ReportOf | None) -> tuple[list[_Line], list[tuple[int, str]]]:
    """The lines that could be read, and (line number, reason) for the others."""
    try:
        raw = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise GoldError([f"{path}: can't be read ({reason}); give a file of JSON lines in UTF-8"]) from error
    lines: list[_Line] = []
    problems: list[tuple[int, str]] = []
    seen: dict[str, int] = {}
    # Not splitlines(): a quote may hold a line separator (U+2028) that JSON leaves as it is.
    for number, content in enumerate(raw.split("\n"), start=1):
        if not content.strip():
            continue
        try:
            line = _parse(content, number, report_of)
            if line.item.id in seen:
                first = seen[line.item.id]
                problems.append((number, f"id {line.item.id!r} is that of line {first}; give each its own"))
            seen.setdefault(line.item.id, number)
            lines.append(line)
        except _BadLineError as error:
            problems.append((number, str(error)))
    return lines, problems


class _BadLineError(Exception):
    """Why a line can't be read."""


def _parse(content: str, number: int, report_of: ReportOf | None) -> _Line:
    try:
        raw = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _BadLineError(f"broken JSON ({error}); one object a line") from error
    if not isinstance(raw, dict):
        raise _BadLineError(f"a JSON {type(raw).__name__}, not an object; one object a line")
    if not isinstance(raw.get("id"), str) or not raw["id"].strip():
        raise _BadLineError(f"no id ('id' is {json.dumps(raw.get('id'))[:40]}); give each line its own")
    group = raw.get("group") or raw["id"]
    stored = raw.get("split")
    raw = {**raw, "group": group, "split": stored or "dev"}
    if "turns" not in raw:
        return _Line(number, str(group), str(raw.get("type")), stored, _question(raw, report_of))
    turns = raw["turns"]
    if not isinstance(turns, list) or len(turns) < 2 or not all(isinstance(turn, dict) for turn in turns):
        raise _BadLineError("'turns' isn't a list of at least two objects; write a conversation's questions there")
    common = {name: raw.get(name) for name in INHERITED}
    questions = tuple(
        _question({**turn, **common, "id": f"{raw['id']}.{place}"}, report_of)
        for place, turn in enumerate(turns, start=1)
    )
    conversation = GoldConversation(raw["id"], str(group), questions[0].split, questions)
    return _Line(number, str(group), "conversation", stored, conversation)


def _question(raw: dict[str, Any], report_of: ReportOf | None) -> GoldQuestion:
    """A question of its fields, checked for its shape."""
    from pydantic import ValidationError

    known = {name: value for name, value in raw.items() if name in GoldQuestion.__dataclass_fields__}
    unknown = sorted(set(raw) - set(known))
    if unknown:
        raise _BadLineError(f"unknown field {unknown[0]!r}; docs/evaluation.md lists the fields")
    known.setdefault("section", None)
    try:
        if report_of is not None and isinstance(known.get("evidence"), list):
            known["evidence"] = [_located(item, known.get("report"), report_of) for item in known["evidence"]]
        question = _adapter().validate_json(json.dumps(known), strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        value = json.dumps(first["input"], default=str)[:60]
        raise _BadLineError(f"{where} is {value}: {first['msg']}; correct it") from error
    if problem := shape_problem(question):
        raise _BadLineError(problem)
    return question


@cache
def _adapter() -> TypeAdapter[GoldQuestion]:
    from pydantic import TypeAdapter

    return TypeAdapter(GoldQuestion)


def _located(item: object, report_id: object, report_of: ReportOf) -> object:
    """Evidence that has a quote and no offsets, with the offsets of where the quote stands."""
    if not isinstance(item, dict) or not isinstance(report_id, str):
        return item
    item = dict(item)
    if isinstance(item.get("alternatives"), list):
        item["alternatives"] = [_located(span, report_id, report_of) for span in item["alternatives"]]
    quote = item.get("quote")
    if "start" in item or "end" in item or not isinstance(quote, str) or not quote:
        return item
    try:
        text = report_of(report_id).text
    except UnknownReportError as error:
        raise _BadLineError(str(error)) from error
    if text.count(quote) != 1:
        raise _BadLineError(
            f"the quote {quote[:40]!r} stands {text.count(quote)} times in {report_id}; "
            "copy it exactly, and give 'start' and 'end' if it stands there more than once"
        )
    start = text.index(quote)
    return {**item, "start": start, "end": start + len(quote)}
