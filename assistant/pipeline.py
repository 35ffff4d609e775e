"""The walk from a question to an answer: retrieve → read → write → verify."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from assistant.answering import Answering, quotes_answer
from assistant.asking import Asking
from assistant.calibration import UNLIKE_BELOW, calibration_of
from assistant.citation import cite
from assistant.config import Settings, load_settings
from assistant.errors import ConfigurationError, IndexMissingError, UnknownReportError
from assistant.fact import fact_span
from assistant.followup import asks_who_said
from assistant.foreign import in_english
from assistant.given import checked_filters, checked_history, checked_question, checked_top_k, shown
from assistant.language import load_identifier
from assistant.likeness import likeness
from assistant.llms.model import LanguageModel
from assistant.llms.names import QUOTES_ONLY, parse_name
from assistant.models import Encoder, Reranker, load_encoder, load_reranker
from assistant.question.aside import unprefaced
from assistant.question.capitals import with_capitals_meant
from assistant.question.dictionary import is_english
from assistant.question.publisher import as_the_report_says
from assistant.question.spelling import corrected, in_words, with_capitals
from assistant.question.vocabulary import in_their_words
from assistant.quoting import apart, whole
from assistant.reading.judged import Reading
from assistant.refusal import refuse
from assistant.regex import compile_all
from assistant.retrieval import Retrieval, retrieve
from assistant.scene import scene_after
from assistant.schema import Answer, Filters, Hit, Passage, Report, Turn
from assistant.store import EncoderRecord, IndexedReport, Snapshot, Store, check_encoder
from assistant.surroundings import Surroundings
from assistant.taking_back import lets_go, undoes
from assistant.verification import is_verdict
from assistant.wordings import (
    LEFT_OUT,
    LISTED,
    OWN_WORDS,
    PART_UNANSWERED,
    PREMISE_DENIED,
    UNCALIBRATED,
    YEARS_UNTOLD,
)
from assistant.writing.quotes import write_quotes

Stage = Callable[[str], None]
"""Told the name of each stage as it begins: retrieve, read, write, verify."""

FOR_EACH_PART = frozenset({"retrieve", "read"})
"""Stages that run for each part of a question; they are told of once."""

Watch = Callable[[Answer], None]
"""Told of the answer as it grows: the quotes first, then each claim that is written and holds, each translation."""


class Assistant:
    """Answers questions from an index. Loads nothing until it is needed; threads may share it.

    `encoder` and `reranker` are those of the settings, where they are loaded already.
    """

    def __init__(self, settings: Settings, encoder: Encoder | None = None, reranker: Reranker | None = None) -> None:
        self.settings = settings
        self.store = Store(settings.index)
        self._retrieval = Retrieval()
        self._lock = threading.Lock()
        self._encoder_lock = threading.Lock()
        self._reranker_lock = threading.Lock()
        self._encoder = encoder
        self._reranker = reranker
        self._llms: dict[str, LanguageModel] = {}

    @classmethod
    def open(cls, index: str | Path = "index", **settings: object) -> Assistant:
        """The assistant over an index folder; further settings are those of `config.Settings`.

        Raises ConfigurationError.
        """
        if not isinstance(index, str | Path):
            raise ConfigurationError(f"the index is {shown(index)}; give the path of a folder")
        return cls(load_settings(index=Path(index), **settings))

    def ask(
        self,
        question: str,
        *,
        history: Sequence[Turn] = (),
        filters: Filters | None = None,
        question_id: str | None = None,
        llm: str | None = None,
        on_stage: Stage | None = None,
        on_answer: Watch | None = None,
    ) -> Answer:
        """One answer, every claim of which is checked against its quotes; or a refusal.

        `llm` is one of the configured LLMs, or 'quotes' for none; without it, the settings' own writes.
        Raises QuestionError, ConfigurationError, and the errors of the index and the models.
        """
        typed = checked_question(question)
        history = checked_history(history)
        filters = checked_filters(filters)
        model = self.language_model(llm)
        clock = _Clock(on_stage)
        english = in_english(typed, history, model)

        def finished(answer: Answer) -> Answer:
            return replace(
                answer, question=typed, language=english.language, id=question_id, timings_ms=clock.timings_ms()
            )

        with self._snapshot() as snapshot:
            forms = cache(snapshot.forms)
            reports = snapshot.matching(filters)
            countries = snapshot.countries(reports)
            own = countries[0] if len(countries) == 1 else ()

            def put(text: str) -> str:
                spelt = corrected(in_words(text), is_english, snapshot.frequency)
                named = with_capitals_meant(with_capitals(spelt, forms), snapshot.frequency, own)
                return in_their_words(as_the_report_says(named), snapshot.frequency)

            spelled = put(english.question)
            history = [replace(turn, question=unprefaced(put(turn.question))) for turn in english.history]
            surroundings = Surroundings(snapshot.paragraph)
            with clock.stage("retrieve"):
                find = self._finder(snapshot, filters, self._retrieval)
                encoder = self._encoder_of(snapshot)
                asking = Asking(
                    snapshot=snapshot,
                    surroundings=surroundings,
                    reranker=self.reranker(),
                    calibration=calibration_of(self.reranker(), snapshot),
                    reports=reports,
                    find=find,
                    top_k=self._retrieval.top_k,
                    similarity=lambda words: snapshot.similarity(encoder.encode_query(words), reports),
                    unlike_below=UNLIKE_BELOW.get(encoder.fingerprint),
                    stage=clock.stage,
                    typed=spelled,
                    history=tuple(history),
                    scene=scene_after(english.history, snapshot, reports),
                    untranslated=english.untranslated,
                )
            question, asked, reading, hits = asking.understood()
            with clock.stage("read"):
                quoted = apart([whole(asked, snapshot, surroundings, hit.passage) for hit in reading.evidence])
                reading = _without_hasty(reading, quoted)
                facts = {one.id: span for one in quoted if (span := fact_span(asked, one, reading.short))}
                evidence = cite(snapshot, quoted, facts=facts)
            with clock.stage("write"):
                uncalibrated = None if asking.calibration else UNCALIBRATED.format(reranker=self.reranker().name)
                own_words = (
                    bool(history) and asks_who_said(spelled) and all(one.voices == ("report",) for one in evidence)
                )
                notice = _notice(reading, uncalibrated, OWN_WORDS if evidence and own_words else None)
                draft = write_quotes(
                    evidence, notice, question=question, short=reading.short, yes_logit=reading.yes_logit
                )
            with clock.stage("verify"):
                answer = quotes_answer(question, draft, evidence, hits)
                if answer is None:
                    answer = refuse(question, reading, hits, filters, snapshot)
        if model is None or english.untranslated:
            return finished(answer)
        answering = Answering(
            model, alike=likeness(self.reranker()), entailment=self.settings.llm_entailment, cost=english.cost
        )
        with clock.stage("write"):
            for grown in answering.answers(answer, english.language, typed):
                answer = grown
                if on_answer:
                    on_answer(finished(answer))
        return finished(answer)

    def search(self, question: str, *, top_k: int = 10, filters: Filters | None = None) -> list[Hit]:
        """The `top_k` passages that answer best, best first. Raises QuestionError and the errors of the index."""
        question = checked_question(question)
        filters = checked_filters(filters)
        top_k = checked_top_k(top_k)
        wanted = replace(self._retrieval, top_k=top_k)
        with self._snapshot() as snapshot:
            return self._finder(snapshot, filters, wanted)(question)[:top_k]

    def report(self, report_id: str) -> Report:
        """One report, whole. Raises UnknownReportError."""
        if not isinstance(report_id, str):
            raise UnknownReportError(f"the report's id is {shown(report_id)}; give a text")
        with self.store.read() as snapshot:
            return snapshot.report(report_id)

    def reports(self) -> list[IndexedReport]:
        """The reports in the index."""
        with self.store.read() as snapshot:
            return snapshot.reports()

    def reranker(self) -> Reranker:
        """The reranker, loaded on first use."""
        with self._reranker_lock:
            if self._reranker is None:
                self._reranker = load_reranker(self.settings.reranker)
            return self._reranker

    def warm_up(self, *, wholly: bool = False) -> None:
        """Loads the models, so that the first question doesn't wait for them; `wholly`: also what only some questions
        need, which tells languages apart, and all regular expressions."""
        with self._snapshot() as snapshot:
            self._load(snapshot)
        if wholly:
            load_identifier()
            compile_all()

    def _load(self, snapshot: Snapshot) -> None:
        """Loads the models side by side: one after the other takes half a second longer on two slow cores."""
        if self._reranker is not None:
            return
        with ThreadPoolExecutor(1) as pool:
            reranker = pool.submit(self.reranker)
            self._encoder_of(snapshot)
            reranker.result()

    @contextmanager
    def _snapshot(self) -> Iterator[Snapshot]:
        """A snapshot of an index that has something in it."""
        with self.store.read() as snapshot:
            if not snapshot.report_count():
                raise IndexMissingError(
                    f"{self.settings.index}: no report in the index; add some: assistant index PATH"
                )
            yield snapshot

    def _finder(self, snapshot: Snapshot, filters: Filters, retrieval: Retrieval) -> partial[list[Hit]]:
        """`retrieve` as far as it is the same for all parts of a question."""
        self._load(snapshot)
        return partial(
            retrieve, snapshot, self._encoder_of(snapshot), self.reranker(), filters=filters, retrieval=retrieval
        )

    def _encoder_of(self, snapshot: Snapshot) -> Encoder:
        """The encoder that the index was built with; loaded anew if the index has been rebuilt with another."""
        recorded = snapshot.encoder()
        assert recorded is not None, "an index with reports has an encoder"
        with self._encoder_lock:
            if self._encoder is None or self._encoder.fingerprint != recorded.fingerprint:
                encoder = load_encoder(self.settings.encoder or recorded.name)
                check_encoder(recorded, EncoderRecord.of(encoder))
                self._encoder = encoder
            return self._encoder

    def close(self) -> None:
        """Ends the LLMs' connections, and the servers that were started for local ones."""
        with self._lock:
            models = list(self._llms.values())
        for model in models:
            model.close()

    def language_models(self) -> list[LanguageModel]:
        """The LLMs that are configured, the one that writes unless told otherwise first. Raises ConfigurationError."""
        names = dict.fromkeys(filter(None, (self.settings.llm, *self.settings.llms)))
        return [self._language_model(name) for name in names]

    def language_model(self, name: str | None = None) -> LanguageModel | None:
        """One of the configured LLMs by its name, the settings' own for None; None for 'quotes' or where none is.

        Raises ConfigurationError.
        """
        if name == QUOTES_ONLY:
            return None
        models = self.language_models()
        if name is None:
            return models[0] if self.settings.llm else None
        known = {str(model.name): model for model in models}
        if name not in known:
            names = ", ".join((QUOTES_ONLY, *known))
            raise ConfigurationError(f"LLM {name[:80]!r} isn't configured here; choose one of: {names}")
        return known[name]

    def _language_model(self, name: str) -> LanguageModel:
        with self._lock:
            if name not in self._llms:
                self._llms[name] = LanguageModel(
                    parse_name(name, self.settings.llm_url),
                    timeout=self.settings.llm_timeout,
                    context=self.settings.llm_context,
                )
            return self._llms[name]


def _without_hasty(reading: Reading, quoted: Sequence[Passage]) -> Reading:
    """A reading without its 'Yes' or 'No' where a quote goes on after what answers: it may take it back; nor with any
    other short answer where it tells that it was undone later."""
    if reading.short is None:
        return reading
    ends = {(hit.passage.report_id, hit.passage.end) for hit in reading.evidence}
    parted = [
        (one.text[end - one.start :].lstrip(), one.text[: end - one.start])
        for one in quoted
        for report, end in ends
        if report == one.report_id and one.start < end < one.end
    ]
    hasty = any(undoes(rest, told) for rest, told in parted)
    if is_verdict(reading.short):
        going_on = sum((one.report_id, one.end) not in ends for one in quoted)
        ended = going_on == len(parted) and all(lets_go(rest, told) for rest, told in parted)
        hasty |= going_on > 0 and not ended
    return replace(reading, short=None) if hasty else reading


def _notice(reading: Reading, uncalibrated: str | None, own_words: str | None) -> str | None:
    """What a reader must know about an answer beside its words: nothing is left out silently."""
    unanswered = [PART_UNANSWERED.format(part=part.rstrip("?. ")) for part in reading.unanswered]
    left_out = LEFT_OUT.format(count=reading.left_out) if reading.left_out else None
    inside = sum(hit.passage.section == reading.listed for hit in reading.evidence)
    listed = LISTED.format(count=inside, section=reading.listed) if reading.listed else None
    years = " and ".join(map(str, reading.untold_years))
    untold = YEARS_UNTOLD.format(years=years) if years else None
    denied = PREMISE_DENIED if reading.denied else None
    return " ".join(filter(None, (uncalibrated, denied, listed, own_words, *unanswered, untold, left_out))) or None


@dataclass
class _Clock:
    """Milliseconds of each stage."""

    on_stage: Stage | None

    def __post_init__(self) -> None:
        self._begun = time.perf_counter()
        self._stages: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        if self.on_stage and not (name in FOR_EACH_PART and name in self._stages):
            self.on_stage(name)
        begun = time.perf_counter()
        yield
        taken = 1000 * (time.perf_counter() - begun)
        self._stages[name] = round(self._stages.get(name, 0.0) + taken, 1)

    def timings_ms(self) -> dict[str, float]:
        return {**self._stages, "total": round(1000 * (time.perf_counter() - self._begun), 1)}
