"""A set of other people's questions → what became of each, beside what a plain threshold would have done.

The texts are indexed as reports, all in one index, and every question is asked as a user would, without filters. The
plain threshold reads the reranker's hits: it quotes the best one, or refuses if that one's score is below the
calibration's.
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.calibration import calibration_of
from assistant.config import Settings
from assistant.errors import QuestionError
from assistant.evaluation.gold import Evidence, Split
from assistant.evaluation.reading_sets import ReadingSet, SourceText, read_reading_configuration, read_set
from assistant.evaluation.reading_texts import LocatedText, write_texts
from assistant.evaluation.spans import overlaps
from assistant.indexing import index_paths
from assistant.pipeline import Assistant
from assistant.schema import Answer, Hit

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""

Miss = Literal["needless refusal", "wrong sentence", "answered the unanswerable"]


@dataclass(frozen=True, slots=True)
class GivenQuote:
    """A quote; `right`: it touches a right sentence. `score`: the best reranker's score of the hits that it touches."""

    report_id: str
    start: int
    end: int
    quote: str
    score: float | None
    right: bool


@dataclass(frozen=True, slots=True)
class Response:
    """What was given to a question: quotes, or a refusal."""

    refused: bool
    quotes: tuple[GivenQuote, ...]

    @property
    def right(self) -> bool:
        """Whether any quote touches a right sentence."""
        return any(quote.right for quote in self.quotes)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question: its right sentences, none if it has no answer, and the two responses.

    `best_score` is the reranker's for the best hit, `evidence_score` for the best one that touches a right sentence.
    """

    id: str
    question: str
    split: Split
    report_id: str
    evidence: tuple[Evidence, ...]
    ours: Response
    plain: Response
    refusal_reason: str | None
    best_score: float | None
    evidence_score: float | None

    @property
    def answerable(self) -> bool:
        return bool(self.evidence)

    @property
    def miss(self) -> Miss | None:
        """How ours failed, if it did."""
        if not self.answerable:
            return None if self.ours.refused else "answered the unanswerable"
        if self.ours.refused:
            return "needless refusal"
        return None if self.ours.right else "wrong sentence"


@dataclass(frozen=True, slots=True)
class ReadingResult:
    """A run over a set. `refuse_below` is the plain threshold's score; None without a calibration: it never refuses."""

    name: str
    texts: int
    refuse_below: float | None
    outcomes: tuple[Outcome, ...]


def run_reading(
    configuration: Path, folder: Path, settings: Settings, progress: Progress | None = None
) -> ReadingResult:
    """Asks all questions of a set; its index lives in a temporary folder.

    Raises ConfigurationError or QuestionError for what can't be read, and the models' errors.
    """
    reading_set = read_set(read_reading_configuration(configuration), folder)
    with tempfile.TemporaryDirectory(prefix="reading-") as scratch:
        assistant = Assistant(settings.model_copy(update={"index": Path(scratch) / "index"}))
        index_texts(assistant, reading_set.texts, Path(scratch) / "texts.jsonl", progress)
        return ask_set(assistant, reading_set, progress)


def index_texts(
    assistant: Assistant, texts: Sequence[SourceText], file: Path, progress: Progress | None = None
) -> None:
    """Indexes the texts, by way of a file of records. Raises QuestionError if one can't be."""
    write_texts(texts, file)
    outcome = index_paths(assistant.store, [file], encoder_name=assistant.settings.encoder, progress=progress)
    if outcome.failed:
        raise QuestionError(f"{outcome.failed[0]} ({len(outcome.failed)} of {len(texts)} texts)")


def ask_set(assistant: Assistant, reading_set: ReadingSet, progress: Progress | None = None) -> ReadingResult:
    """Asks all questions of an assistant that has the set's texts as reports."""
    with assistant.store.read() as snapshot:
        calibration = calibration_of(assistant.reranker(), snapshot)
    refuse_below = calibration.refuse_below if calibration else None
    located = {text.id: LocatedText(assistant.report(text.id), text) for text in reading_set.texts}
    outcomes = []
    for done, question in enumerate(reading_set.questions, start=1):
        answer = assistant.ask(question.question, question_id=question.id)
        evidence = located[question.text].sentences(question.marks)
        outcomes.append(
            Outcome(
                id=question.id,
                question=question.question,
                split=question.split,
                report_id=question.text,
                evidence=evidence,
                ours=_given(answer, question.text, evidence),
                plain=plain_threshold(assistant.search(question.question), refuse_below, question.text, evidence),
                refusal_reason=answer.refusal.reason if answer.refusal else None,
                best_score=max((hit.score for hit in answer.passages), default=None),
                evidence_score=_score(answer.passages, question.text, evidence),
            )
        )
        if progress:
            progress("questions", done, len(reading_set.questions))
    return ReadingResult(reading_set.name, len(reading_set.texts), refuse_below, tuple(outcomes))


def plain_threshold(
    hits: Sequence[Hit], refuse_below: float | None, report_id: str, evidence: Sequence[Evidence]
) -> Response:
    """The best hit alone, refused if it scores below the threshold."""
    floor = -math.inf if refuse_below is None else refuse_below
    if not hits or hits[0].score < floor:
        return Response(True, ())
    best = hits[0].passage
    right = best.report_id == report_id and overlaps((best.start, best.end), evidence)
    return Response(False, (GivenQuote(best.report_id, best.start, best.end, best.text, hits[0].score, right),))


def _given(answer: Answer, report_id: str, evidence: Sequence[Evidence]) -> Response:
    quotes = tuple(
        GivenQuote(
            citation.report_id,
            citation.start,
            citation.end,
            citation.quote,
            _score(answer.passages, citation.report_id, [Evidence(citation.start, citation.end)]),
            citation.report_id == report_id and overlaps((citation.start, citation.end), evidence),
        )
        for citation in answer.citations
    )
    return Response(answer.refused, quotes)


def _score(hits: Sequence[Hit], report_id: str, places: Sequence[Evidence]) -> float | None:
    """The best score of the hits that touch any of some places in a report."""
    touching = (
        hit.score
        for hit in hits
        if hit.passage.report_id == report_id and overlaps((hit.passage.start, hit.passage.end), places)
    )
    return max(touching, default=None)
