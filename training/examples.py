"""Questions with their retrieved passages, each marked whether it answers: what the layers are trained on."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.config import Settings
from assistant.evaluation.gold import GoldSpan
from assistant.evaluation.reading_run import index_texts
from assistant.evaluation.reading_sets import read_reading_configuration, read_set
from assistant.evaluation.reading_texts import LocatedText
from assistant.indexing import index_paths
from assistant.pipeline import Assistant
from assistant.schema import Passage

QUESTIONS = Path(__file__).parent / "questions"
CANDIDATES, HITS = 20, 6
"""How many passages are retrieved for a question, and how many of them are examples: the most misleading ones."""


@dataclass(frozen=True, slots=True)
class Example:
    """A question and a passage as the reranker reads them, and whether it answers; `asked` counts the questions."""

    question: str
    text: str
    answers: bool
    asked: int


def report_examples(hrr: Path, settings: Settings) -> list[Example]:
    """Examples from our own questions on human rights reports; those of one folder of QUESTIONS are in one index.

    `hrr`: the folder with 2019.jsonl.gz to 2021.jsonl.gz. Exits if a report's text isn't the one that the questions
    were written for.
    """
    return [example for folder in sorted(QUESTIONS.iterdir()) for example in _folder_examples(folder, hrr, settings)]


def _folder_examples(folder: Path, hrr: Path, settings: Settings) -> list[Example]:
    lines = [
        json.loads(line) for file in sorted(folder.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()
    ]
    reports = sorted({line["report"] for line in lines})
    with tempfile.TemporaryDirectory(prefix="training-") as scratch:
        assistant = Assistant(settings.model_copy(update={"index": Path(scratch) / "index"}))
        for year in sorted({report[-4:] for report in reports}):
            only = [report for report in reports if report.endswith(year)]
            index_paths(assistant.store, [hrr / f"{year}.jsonl.gz"], encoder_name=settings.encoder, only=only)
        texts = {report: assistant.report(report).sha256 for report in reports}
        stale = sorted({line["report"] for line in lines if line["report_sha256"] != texts[line["report"]]})
        if stale:
            raise SystemExit(f"{', '.join(stale)}: not the text that the questions were written for; fetch it again")
        return list(_marked(assistant, [(line["question"], _in_places(line)) for line in lines]))


def set_examples(configuration: Path, folder: Path, settings: Settings) -> list[Example]:
    """Examples from the development half of a set of other people's questions."""
    reading_set = read_set(read_reading_configuration(configuration), folder)
    with tempfile.TemporaryDirectory(prefix="training-") as scratch:
        assistant = Assistant(settings.model_copy(update={"index": Path(scratch) / "index"}))
        index_texts(assistant, reading_set.texts, Path(scratch) / "texts.jsonl")
        located = {text.id: LocatedText(assistant.report(text.id), text) for text in reading_set.texts}
        asked = []
        for question in reading_set.questions:
            if question.split == "dev":
                places = located[question.text].sentences(question.marks)
                asked.append((question.question, _in(question.text, [GoldSpan(one.start, one.end) for one in places])))
        return list(_marked(assistant, asked))


Answers = Callable[[Passage], bool]


def _marked(assistant: Assistant, asked: Sequence[tuple[str, Answers]]) -> Iterator[Example]:
    for number, (question, answers) in enumerate(asked):
        for hit in assistant.search(question, top_k=CANDIDATES)[:HITS]:
            yield Example(question, hit.passage.in_place, answers(hit.passage), number)


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


__all__ = ["Example", "report_examples", "set_examples"]
