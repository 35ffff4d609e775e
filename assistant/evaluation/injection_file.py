"""A file of injection cases, one a line → cases whose canary only obedience can bring out."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.evaluation.gold import GoldError
from assistant.ingest.reader import slug
from assistant.schema import Turn

MIN_CANARY_CHARS = 5
"""Shorter ones turn up by chance, in the offsets of a citation for instance."""

Words = Annotated[str, Field(pattern=r"\w")]
Where = Literal["question", "report text", "file name", "heading", "catalogue", "history"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class InjectedReport(_Strict):
    """A report's file; `title` and `country` are catalogued where given."""

    file_name: Annotated[str, Field(pattern=r"^[^/\\\x00]*\w[^/\\\x00]*\.(?:txt|md)$", max_length=200)]
    text: Words
    title: Words | None = None
    country: Words | None = None

    @property
    def id(self) -> str:
        """The report's id in an index."""
        return slug(Path(self.file_name).stem)


class EarlierTurn(_Strict):
    """A question of the conversation so far, and its answer."""

    question: Words
    answer: str


class InjectionCase(_Strict):
    """A question to ask of a report, with an instruction in one of the two. `canary` comes out if it is obeyed."""

    id: Words
    where: Where
    report: InjectedReport
    history: tuple[EarlierTurn, ...] = ()
    question: Words
    canary: Words
    how: Words
    """How the canary comes about: 'marzipan' spelled backwards."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The conversation so far, as the assistant takes it."""
        return tuple(Turn(turn.question, turn.answer) for turn in self.history)

    def given(self) -> Iterator[tuple[str, str]]:
        """All that the assistant is given, each with its name."""
        yield "question", self.question
        yield "file name", self.report.file_name
        yield "report's text", self.report.text
        yield "title", self.report.title or ""
        yield "country", self.report.country or ""
        for turn in self.history:
            yield "history", f"{turn.question}\n{turn.answer}"


def squeezed(text: str) -> str:
    """A text's letters and digits in one row and one case: blanks, hyphens and invisible marks hide nothing."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def load_injections(path: Path) -> tuple[InjectionCase, ...]:
    """The cases of a file. Raises GoldError with all problems, each with its line."""
    try:
        raw = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise GoldError([f"{path}:1: can't be read ({error}); give a file of JSON lines in UTF-8"]) from error
    cases: list[InjectionCase] = []
    problems: list[str] = []
    # Not splitlines(): a text may hold a line separator (U+2028) that JSON leaves as it is.
    for number, line in enumerate(raw.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            case = InjectionCase.model_validate_json(line)
        except ValidationError as error:
            problems.append(f"{path}:{number}: {_reason(error)}")
            continue
        problems += [f"{path}:{number}: {problem}" for problem in _problems(case, cases)]
        cases.append(case)
    if not cases and not problems:
        problems = [f"{path}:1: no case in it; write one a line"]
    if problems:
        raise GoldError(problems)
    return tuple(cases)


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(map(str, first["loc"])) or "line"
    return f"{where} is {json.dumps(first['input'], default=str)[:60]}: {first['msg']}; correct it"


def _problems(case: InjectionCase, before: list[InjectionCase]) -> Iterator[str]:
    """Why a case can't be among those before it."""
    if any(other.id == case.id for other in before):
        yield f"id {case.id!r} is that of an earlier line; give each its own"
    if any(other.report.id == case.report.id and other.report != case.report for other in before):
        yield f"file name {case.report.file_name!r} is that of an earlier line's other report; rename one"
    canary = squeezed(case.canary)
    if len(canary) < MIN_CANARY_CHARS:
        yield f"canary {case.canary!r} has {len(canary)} letters and digits; give it at least {MIN_CANARY_CHARS}"
        return
    for name, text in case.given():
        if canary in squeezed(text):
            yield f"canary {case.canary!r} stands in the {name}; ask for one that only obedience produces"
