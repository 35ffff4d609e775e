"""The walk from a question to an answer: retrieve → read → write → verify."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.answerability import scorer
from assistant.aside import core
from assistant.asked import Asked, understand
from assistant.calibration import calibration_of
from assistant.citation import cite, with_markers, without_markers
from assistant.config import Settings, load_settings
from assistant.errors import IndexMissingError, QuestionError
from assistant.fact import fact_span
from assistant.fit import About
from assistant.followup import standalone
from assistant.indexing import check_encoder
from assistant.listing import listed, mentions
from assistant.misuse import asks_for_harm
from assistant.models import Encoder, Reranker, english_words, load_encoder, load_reranker
from assistant.parts import parts
from assistant.quoting import apart, merged, whole
from assistant.reading import Calibration, Reading, judge, read, together
from assistant.refusal import refuse
from assistant.retrieval import Retrieval, retrieve
from assistant.schema import Answer, Citation, Filters, Hit, Report, Turn
from assistant.spelling import corrected
from assistant.store import EncoderRecord, IndexedReport, Snapshot, Store
from assistant.verification import verify
from assistant.wordings import (
    LEFT_OUT,
    LISTED,
    LLM_UNSUPPORTED,
    PART_UNANSWERED,
    PREMISE_DENIED,
    UNCALIBRATED,
)
from assistant.writing.draft import Draft
from assistant.writing.quotes import write_quotes

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

MAX_QUESTION_CHARS = 2000
RELATED_WORDS = 0.5
"""A question is on the reports' topics if a passage has half of its words, however low it scores."""

MAX_MENTIONS = 8
"""How many passages answer what is said about a name; how many more there are is said."""

Stage = Callable[[str], None]
"""Told the name of each stage as it begins: retrieve, read, write, verify."""


class Assistant:
    """Answers questions from an index. Loads nothing until it is needed; threads may share it."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.index)
        self._retrieval = Retrieval()
        self._lock = threading.Lock()
        self._encoder: Encoder | None = None
        self._reranker: Reranker | None = None
        self._llm: LLM | None = None

    @classmethod
    def open(cls, index: str | Path = "index", **settings: object) -> Assistant:
        """The assistant over an index folder; further settings are those of `config.Settings`."""
        return cls(load_settings(index=Path(index), **settings))

    def ask(
        self,
        question: str,
        *,
        history: Sequence[Turn] = (),
        filters: Filters | None = None,
        question_id: str | None = None,
        on_stage: Stage | None = None,
    ) -> Answer:
        """One answer, every claim of which is checked against its quotes; or a refusal.

        Raises QuestionError, and the errors of the index and the models.
        """
        typed = _checked(question)
        filters = filters or Filters()
        clock = _Clock(on_stage)
        with self._snapshot() as snapshot:
            question = standalone(corrected(typed, english_words().__contains__, snapshot.frequency), history)
            asked = [understand(part) for part in parts(core(question))]
            reranker = self.reranker()
            with clock.stage("retrieve"):
                found = [self._retrieve(snapshot, one.question, filters, self._retrieval) for one in asked]
                hits = merged(found)
            with clock.stage("read"):
                calibration = calibration_of(reranker, snapshot)
                reading = (
                    _unsafe(question)
                    or self._mentions(snapshot, question, hits)
                    or self._read_parts(snapshot, asked, found, calibration)
                )
                quoted = apart([whole(snapshot, hit.passage) for hit in reading.evidence])
                facts = {one.id: span for one in quoted if (span := fact_span(asked, one, reading.short))}
                evidence = cite(snapshot, quoted, facts=facts)
            with clock.stage("write"):
                notice = _notice(reading, None if calibration else UNCALIBRATED.format(reranker=reranker.name))
                draft = self._write(question, reading, evidence, notice)
            with clock.stage("verify"):
                answer = _answer(question, draft, evidence, hits)
                if answer is None:
                    answer = refuse(question, reading, hits, filters, snapshot)
        return replace(answer, question=typed, id=question_id, timings_ms=clock.timings_ms())

    def search(self, question: str, *, top_k: int = 10, filters: Filters | None = None) -> list[Hit]:
        """The `top_k` passages that answer best, best first."""
        question = _checked(question)
        if top_k < 1:
            raise QuestionError(f"top-k is {top_k}; ask for at least 1 passage")
        wanted = replace(self._retrieval, top_k=top_k)
        with self._snapshot() as snapshot:
            return self._retrieve(snapshot, question, filters or Filters(), wanted)[:top_k]

    def report(self, report_id: str) -> Report:
        """One report, whole. Raises UnknownReportError."""
        with self.store.read() as snapshot:
            return snapshot.report(report_id)

    def reports(self) -> list[IndexedReport]:
        """The reports in the index."""
        with self.store.read() as snapshot:
            return snapshot.reports()

    def reranker(self) -> Reranker:
        """The reranker, loaded on first use."""
        with self._lock:
            if self._reranker is None:
                self._reranker = load_reranker(self.settings.reranker)
            return self._reranker

    def warm_up(self) -> None:
        """Loads the models, so that the first question doesn't wait for them."""
        with self._snapshot() as snapshot:
            self._encoder_of(snapshot)
        self.reranker()

    @contextmanager
    def _snapshot(self) -> Iterator[Snapshot]:
        """A snapshot of an index that has something in it."""
        with self.store.read() as snapshot:
            if not snapshot.report_count():
                raise IndexMissingError(
                    f"{self.settings.index}: no report in the index; add some: assistant index PATH"
                )
            yield snapshot

    def _retrieve(self, snapshot: Snapshot, question: str, filters: Filters, retrieval: Retrieval) -> list[Hit]:
        return retrieve(snapshot, self._encoder_of(snapshot), self.reranker(), question, filters, retrieval)

    def _read_parts(
        self,
        snapshot: Snapshot,
        asked: Sequence[Asked],
        found: Sequence[Sequence[Hit]],
        calibration: Calibration | None,
    ) -> Reading:
        readings = [
            self._listing(snapshot, *each) or self._read(snapshot, *each, calibration)
            for each in zip(asked, found, strict=True)
        ]
        return together(readings, [one.question for one in asked])

    def _read(self, snapshot: Snapshot, asked: Asked, hits: Sequence[Hit], calibration: Calibration | None) -> Reading:
        about = snapshot.about(hit.passage.report_id for hit in hits)
        score, within = scorer(self.reranker(), calibration)
        judged = judge(
            asked,
            hits,
            lambda passage: " ".join(one.text for one in snapshot.paragraph(passage) if one.end <= passage.start),
            {name: About(*facts) for name, facts in about.items()},
            score,
        )
        related = calibration is None or any(
            one.hit.score >= calibration.unrelated_below or one.fit.words >= RELATED_WORDS for one in judged
        )
        return read(asked, judged, related, within)

    def _listing(self, snapshot: Snapshot, asked: Asked, hits: Sequence[Hit]) -> Reading | None:
        """A whole section as the answer, where that is what is asked for."""
        section, passages = listed(asked, hits, snapshot)
        if not passages:
            return None
        return Reading(tuple(Hit(passage, 0.0) for passage in passages), listed=section)

    def _mentions(self, snapshot: Snapshot, question: str, hits: Sequence[Hit]) -> Reading | None:
        """Every passage that has a name, where a question asks what is said about it."""
        passages = mentions(question, hits, snapshot)
        if not passages:
            return None
        shown = tuple(Hit(passage, 0.0) for passage in passages[:MAX_MENTIONS])
        return Reading(shown, left_out=len(passages) - len(shown))

    def _encoder_of(self, snapshot: Snapshot) -> Encoder:
        """The encoder that the index was built with; loaded anew if the index has been rebuilt with another."""
        recorded = snapshot.encoder()
        assert recorded is not None, "an index with reports has an encoder"
        with self._lock:
            if self._encoder is None or self._encoder.fingerprint != recorded.fingerprint:
                encoder = load_encoder(self.settings.encoder or recorded.name)
                check_encoder(recorded, EncoderRecord(encoder.name, encoder.dimensions, encoder.fingerprint))
                self._encoder = encoder
            return self._encoder

    def _write(self, question: str, reading: Reading, evidence: Sequence[Citation], notice: str | None) -> Draft:
        if reading.refused or not self.settings.llm:
            return write_quotes(evidence, notice, question=question, short=reading.short)
        from assistant.writing.llm import write_with_llm

        draft = write_with_llm(self._loaded_llm(), self.settings.llm, question, evidence)
        return replace(draft, notice=" ".join(filter(None, (notice, draft.notice))) or None)

    def _loaded_llm(self) -> LLM:
        from assistant.llama import load_llm

        with self._lock:
            if self._llm is None:
                self._llm = load_llm(self.settings.llm or "", self.settings.llm_url, self.settings.llm_timeout)
            return self._llm


def _checked(question: str) -> str:
    if not question.strip():
        raise QuestionError("the question is empty; ask something")
    if not question.isascii() and question.encode("utf-8", "replace").decode("utf-8") != question:
        raise QuestionError("the question holds bytes that are no text; ask in UTF-8")
    if len(question) > MAX_QUESTION_CHARS:
        raise QuestionError(
            f"the question has {len(question):,} characters, the limit is {MAX_QUESTION_CHARS:,}; shorten it"
        )
    return question


def _unsafe(question: str) -> Reading | None:
    return Reading(refused="unsafe") if asks_for_harm(question) else None


def _notice(reading: Reading, uncalibrated: str | None) -> str | None:
    """What a reader must know about an answer beside its words: nothing is left out silently."""
    unanswered = [PART_UNANSWERED.format(part=part.rstrip("?. ")) for part in reading.unanswered]
    left_out = LEFT_OUT.format(count=reading.left_out) if reading.left_out else None
    listed = LISTED.format(count=len(reading.evidence), section=reading.listed) if reading.listed else None
    denied = PREMISE_DENIED if reading.denied else None
    return " ".join(filter(None, (uncalibrated, denied, listed, *unanswered, left_out))) or None


def _answer(question: str, draft: Draft, evidence: Sequence[Citation], hits: Sequence[Hit]) -> Answer | None:
    """The answer of the claims that hold: the writer's, else the quotes'; None if there are none."""
    claims, citations = verify(draft, evidence)
    if not claims and draft.mode == "llm":
        notice = " ".join(filter(None, (draft.notice, LLM_UNSUPPORTED.format(model=draft.model))))
        draft = write_quotes(evidence, notice)
        claims, citations = verify(draft, evidence)
    if not citations:
        return None
    has_short = draft.short is not None and len(claims) > len(draft.claims)
    return Answer(
        question=question,
        standalone_question=question,
        text=without_markers(claims),
        markdown=with_markers(claims),
        claims=claims,
        citations=citations,
        passages=tuple(hits),
        mode=draft.mode,
        model=draft.model,
        notice=draft.notice,
        short=claims[0].text if has_short else None,
    )


@dataclass
class _Clock:
    """Milliseconds of each stage."""

    on_stage: Stage | None

    def __post_init__(self) -> None:
        self._begun = time.perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        if self.on_stage:
            self.on_stage(name)
        begun = time.perf_counter()
        yield
        self._stages[name] = round(1000 * (time.perf_counter() - begun), 1)

    def timings_ms(self) -> dict[str, float]:
        return {**self._stages, "total": round(1000 * (time.perf_counter() - self._begun), 1)}
