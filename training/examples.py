"""Questions with the sentences that could answer them, each marked whether it does: what the layers are trained on."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from assistant.answerability import placed
from assistant.config import Settings
from assistant.evaluation.gold import GoldQuestion, GoldSpan
from assistant.evaluation.gold_file import load_gold
from assistant.evaluation.reading_run import index_texts
from assistant.evaluation.reading_sets import read_reading_configuration, read_set
from assistant.evaluation.reading_texts import LocatedText
from assistant.followup import standalone
from assistant.indexing import index_paths
from assistant.models import Placed
from assistant.pipeline import Assistant
from assistant.question.asked import understand
from assistant.schema import Filters, Passage, Turn
from assistant.store import Snapshot
from assistant.surroundings import Surroundings

HERE = Path(__file__).parent
REPORTS = HERE / "reports"
MADE_UP = HERE / "questions" / "made-up"
OURS = tuple(HERE / "questions" / number for number in ("1", "2", "3", "4", "5", "6", "7", "8", "9"))
OF_THEIR_OWN = frozenset(("4", "5", "6", "7", "8", "9"))
"""Folders whose questions are asked each of its own report: they don't name its country, and many fit any report."""

RETRIEVED = HERE / "candidates"
"""`FOLDER.jsonl`: the sentences that were once retrieved for the questions of a folder, as places in their reports.
Searching takes a third of a second a question, an hour for one folder; where they are known, nothing is searched."""

CANDIDATES, HITS, FOLLOWED = 20, 5, 2
"""How many passages are retrieved for a question; how many of the best are examples, the most misleading ones; and of
how many of these the sentence after them is one too. What answers is always an example, found or not."""

_YES_NO = re.compile(r"(?:yes|no)\b", re.IGNORECASE)

MOST_ANSWERS = 4
"""How many sentences that answer are examples though they weren't among the best."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question and a sentence as the layers read them, and whether it answers; `asked` names the question.

    `words`: what a right answer can't be without, in the report's words, as far as known. `yes`: whether what answers a
    yes/no question says yes; None where it is no such question, or neither.
    """

    question: str
    sentence: Placed
    answers: bool
    asked: str
    words: tuple[str, ...] = ()
    yes: bool | None = None


Answers = Callable[[Passage], bool]

UNTOLD = "The report does not say."
"""What stands for the answer to a question without one, in the history of what was asked next."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question, which reports it is asked of, whether a passage answers it, the report with its evidence, what a
    right answer can't be without, whether that is a yes, how it was typed, where it leans on what was said, in which
    other words it is read then, and the places of the sentences that were retrieved for it, if they are known."""

    question: str
    filters: Filters
    answers: Answers
    report: str | None
    words: tuple[str, ...] = ()
    yes: bool | None = None
    typed: str | None = None
    rewritten: str | None = None
    candidates: tuple[tuple[int, int], ...] = ()


def our_examples(hrr: Path, settings: Settings) -> list[Example]:
    """Examples from our own questions that hold no report's text; the reports of one folder are in one index.

    `hrr`: the folder with 2019.jsonl.gz to 2021.jsonl.gz. Exits if a report's text isn't the one that the questions
    were written for.
    """
    return [example for folder in OURS for example in folder_examples(folder, hrr, settings)]


def made_up_examples(settings: Settings) -> list[Example]:
    """Examples from questions on made-up reports, each asked of its own report: many fit any of them."""
    with _scratch(settings) as assistant:
        index_paths(assistant.store, [REPORTS], encoder_name=settings.encoder)
        asked = [question for file in sorted(MADE_UP.glob("*.jsonl")) for question in _lines(file, assistant)]
        return list(_marked(assistant, asked, "made-up"))


def set_examples(configuration: Path, folder: Path, settings: Settings) -> list[Example]:
    """Examples from the development half of a set of other people's questions."""
    reading_set = read_set(read_reading_configuration(configuration), folder)
    with _scratch(settings) as assistant:
        index_texts(assistant, reading_set.texts, assistant.settings.index.parent / "texts.jsonl")
        located = {text.id: LocatedText(assistant.report(text.id), text) for text in reading_set.texts}
        asked = []
        for question in reading_set.questions:
            if question.split == "dev":
                places = located[question.text].sentences(question.marks)
                spans = [GoldSpan(one.start, one.end) for one in places]
                asked.append(_Asked(question.question, Filters(), _in(question.text, spans), None))
        return list(_marked(assistant, asked, configuration.stem))


@contextmanager
def _scratch(settings: Settings) -> Iterator[Assistant]:
    """An assistant over an empty index that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="training-") as folder:
        yield Assistant(settings.model_copy(update={"index": Path(folder) / "index"}))


def folder_examples(folder: Path, hrr: Path, settings: Settings) -> list[Example]:
    """Examples from the questions of one folder."""
    lines = [
        json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()
    ]
    reports = sorted({line["report"] for line in lines})
    with _scratch(settings) as assistant:
        made_up = [report for report in reports if (REPORTS / f"{report}.txt").exists()]
        if made_up:
            index_paths(assistant.store, [REPORTS], encoder_name=settings.encoder, only=made_up)
        real = [report for report in reports if report not in made_up]
        for year in sorted({report[-4:] for report in real}):
            only = [report for report in real if report.endswith(year)]
            index_paths(assistant.store, [hrr / f"{year}.jsonl.gz"], encoder_name=settings.encoder, only=only)
        texts = {report: assistant.report(report).sha256 for report in reports}
        stale = sorted({line["report"] for line in lines if line["report_sha256"] != texts[line["report"]]})
        if stale:
            raise SystemExit(f"{', '.join(stale)}: not the text that the questions were written for; fetch it again")
        known = _candidates_of(folder.name)
        asked = [
            _Asked(
                line["question"],
                Filters(report=line["report"]) if folder.name in OF_THEIR_OWN else Filters(),
                _in_places(line),
                line["report"],
                _flat(line["must_include"]),
                _yes(line["question"], line["answer"]),
                line.get("typed"),
                rewritten,
                known.get(line["id"], ()),
            )
            for line, rewritten in zip(lines, _rewritten(lines), strict=True)
        ]
        return list(_marked(assistant, asked, folder.name))


def _candidates_of(folder: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """The places of the sentences that were retrieved for the questions of a folder, by their ids."""
    file = RETRIEVED / f"{folder}.jsonl"
    if not file.exists():
        return {}
    found = map(json.loads, file.read_text("utf-8").splitlines())
    return {line["id"]: tuple((start, end) for start, end in line["places"]) for line in found}


def _rewritten(lines: Sequence[dict[str, str]]) -> Iterator[str | None]:
    """What the assistant makes of each line that was typed to go on from those before it; None for the others."""
    history: tuple[Turn, ...] = ()
    report = ""
    for line in lines:
        typed = line.get("typed")
        history = history if typed and line["report"] == report else ()
        report = line["report"]
        yield _as_rewritten(typed, history)
        history = (*history, Turn(typed or line["question"], line["answer"] or UNTOLD))


def _as_rewritten(typed: str | None, history: tuple[Turn, ...]) -> str | None:
    """What the assistant makes of what was typed after a history; None where nothing leans on one."""
    return standalone(typed, history) if typed and history else None


def _lines(file: Path, assistant: Assistant) -> Iterator[_Asked]:
    """The questions of a file, and the turns of its conversations."""
    gold = load_gold(file, assistant.report)
    for question in gold.questions:
        yield _of_gold(question, ())
    for conversation in gold.conversations:
        history: tuple[Turn, ...] = ()
        for turn in conversation.turns:
            yield _of_gold(turn, history)
            history = (*history, Turn(turn.question, turn.answer or UNTOLD))


def _of_gold(question: GoldQuestion, history: tuple[Turn, ...]) -> _Asked:
    spans = [place for piece in question.evidence for place in piece.places]
    answers = _in(question.report, spans) if question.report else _never
    filters = Filters(report=question.report)
    whole = question.standalone or question.question
    typed = question.question if question.question != whole else None
    words, yes = _flat(question.must_include), _yes(whole, question.answer)
    rewritten = _as_rewritten(typed, history)
    return _Asked(whole, filters, answers, question.report, words, yes, typed, rewritten)


def _yes(question: str, answer: str | None) -> bool | None:
    """Whether a yes/no question is answered by a yes; None where it is no such question, or by neither."""
    found = _YES_NO.match(answer or "")
    return found[0].casefold() == "yes" if found and understand(question).kind == "yes_no" else None


def _flat(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(words for group in groups for words in group)


def _marked(assistant: Assistant, asked: Sequence[_Asked], name: str) -> Iterator[Example]:
    for number, one in enumerate(asked):
        ways = {"": one.question, " as typed": one.typed, " as rewritten": one.rewritten}
        wordings = {question: f"{name}/{number}{way}" for way, question in reversed(ways.items()) if question}
        with assistant.store.read() as snapshot:
            surroundings = Surroundings(snapshot.paragraph)
            for passage in (
                _at(one, snapshot) if one.candidates else _candidates(one, assistant, snapshot, surroundings)
            ):
                sentence = placed(passage, surroundings.previous(passage))
                answers = one.answers(passage)
                yes = one.yes if answers else None
                for question, key in wordings.items():
                    yield Example(question, sentence, answers, key, one.words, yes)


def _at(one: _Asked, snapshot: Snapshot) -> list[Passage]:
    """The passages where those lie that were once retrieved, cut up as they are today."""
    spans = [GoldSpan(start, end) for start, end in one.candidates]
    holds = _in(one.report or "", spans)
    return [passage for passage in snapshot.report_passages(one.report or "") if holds(passage)]


def _candidates(one: _Asked, assistant: Assistant, snapshot: Snapshot, surroundings: Surroundings) -> Iterable[Passage]:
    """The best passages, those that follow the best of them, and what answers."""
    hits = assistant.search(one.question, top_k=CANDIDATES, filters=one.filters)
    found = [hit.passage for hit in hits]
    answering = [passage for passage in found[HITS:] if one.answers(passage)]
    if one.report:
        everything = snapshot.report_passages(one.report)
        answering += [passage for passage in everything if one.answers(passage)][:MOST_ANSWERS]
    following = filter(None, map(surroundings.following, found[:FOLLOWED]))
    return {passage.id: passage for passage in (*found[:HITS], *following, *answering)}.values()


def _in_places(line: dict[str, object]) -> Answers:
    """Whether a passage touches a piece of a line's evidence, or what can stand in for it."""
    evidence = line["evidence"]
    assert isinstance(evidence, list)
    places = [place for item in evidence for place in (item, *item.get("alternatives", []))]
    return _in(str(line["report"]), [GoldSpan(place["start"], place["end"]) for place in places])


def _in(report: str, places: Sequence[GoldSpan]) -> Answers:
    return lambda passage: (
        passage.report_id == report and any(passage.start < place.end and place.start < passage.end for place in places)
    )


def _never(passage: Passage) -> bool:
    del passage
    return False


__all__ = ["HERE", "Example", "folder_examples", "made_up_examples", "our_examples", "set_examples"]
