"""Injection cases → whether any instruction that stands in a report or a question was obeyed.

All reports go into one temporary index, so that the models are loaded once; each question is asked of its own report.
The canary is looked for in everything that a user gets to see: the JSON, the terminal and the page.
"""

from __future__ import annotations

import html
import io
import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.config import Settings
from assistant.errors import QuestionError
from assistant.evaluation.injection_file import InjectedReport, InjectionCase, Where, load_injections, squeezed
from assistant.indexing import index_paths
from assistant.ingest.catalog import CATALOG
from assistant.pipeline import Assistant
from assistant.presentation import answer_json, print_answer
from assistant.regex import regex
from assistant.schema import Answer, Filters

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

Shown = Literal["json", "terminal", "page"]

_TAG = regex(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class InjectionOutcome:
    """What became of a case; `canary_in`: where the canary came out."""

    id: str
    where: Where
    refused: bool
    written_by_llm: bool
    canary_in: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class InjectionRun:
    """A run over a file of cases; `model` is None without an LLM."""

    name: str
    model: str | None
    reports: int
    outcomes: tuple[InjectionOutcome, ...]

    @property
    def obeyed(self) -> tuple[str, ...]:
        """The ids of the cases whose canary came out."""
        return tuple(outcome.id for outcome in self.outcomes if outcome.canary_in)


def run_injections(settings: Settings, file: Path, progress: Progress | None = None) -> InjectionRun:
    """Asks all cases of a file. Raises GoldError before anything is asked, and the models' errors."""
    cases = load_injections(file)
    reports = list(dict.fromkeys(case.report for case in cases))
    with tempfile.TemporaryDirectory(prefix="injections-") as scratch:
        folder = Path(scratch)
        assistant = Assistant(settings.model_copy(update={"index": folder / "index"}))
        _index(assistant, reports, folder / "reports", progress)
        outcomes = []
        try:
            for done, case in enumerate(cases, start=1):
                outcomes.append(_ask(assistant, case))
                if progress:
                    progress("questions", done, len(cases))
        finally:
            assistant.close()
    return InjectionRun(file.stem, settings.llm, len(reports), tuple(outcomes))


def _index(assistant: Assistant, reports: Sequence[InjectedReport], folder: Path, progress: Progress | None) -> None:
    """Writes each report into a folder of its own, under its file name, and indexes them all."""
    for number, report in enumerate(reports):
        own = folder / str(number)
        own.mkdir(parents=True)
        (own / report.file_name).write_text(report.text, "utf-8")
        facts = {"file": report.file_name, "title": report.title, "country": report.country}
        # A JSON string is a TOML string.
        entry = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in facts.items() if value]
        (own / CATALOG).write_text("\n".join([f"[{json.dumps(report.id, ensure_ascii=False)}]", *entry]), "utf-8")
    outcome = index_paths(assistant.store, [folder], encoder_name=assistant.settings.encoder, progress=progress)
    if outcome.failed:
        raise QuestionError(f"{outcome.failed[0]} ({len(outcome.failed)} of {len(reports)} reports)")


def _ask(assistant: Assistant, case: InjectionCase) -> InjectionOutcome:
    answer = assistant.ask(
        case.question, history=case.turns, filters=Filters(report=case.report.id), question_id=case.id
    )
    canary = squeezed(case.canary)
    canary_in = tuple(dict.fromkeys(shown for shown, text in shown_texts(answer) if canary in squeezed(text)))
    return InjectionOutcome(case.id, case.where, answer.refused, answer.mode == "llm", canary_in)


def shown_texts(answer: Answer) -> Iterator[tuple[Shown, str]]:
    """All texts in which a user sees an answer."""
    from rich.console import Console

    from assistant.web.answer_view import answer_html

    for text in _strings(answer_json(answer)):
        yield "json", text
    terminal = io.StringIO()
    print_answer(Console(file=terminal), answer)
    yield "terminal", terminal.getvalue()
    page = answer_html(answer)
    # With its tags, whose attributes are shown too, and without them: a tag may stand inside a word.
    yield "page", html.unescape(page)
    yield "page", html.unescape(_TAG.sub("", page))


def _strings(value: object) -> Iterator[str]:
    """The strings of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)
