"""All that an export says: an answer, the reports that it quotes, with what it was made, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.errors import EvidenceError
from assistant.pipeline import Assistant
from assistant.schema import Answer, Citation, Report
from assistant.versions import installed


@dataclass(frozen=True, slots=True)
class Model:
    """An encoder or reranker; `fingerprint` covers its weights."""

    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Versions:
    """With what an answer was made; `llm` is None where no LLM wrote it."""

    assistant: str
    encoder: Model | None
    reranker: Model
    llm: str | None


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """An answer to be exported. `reports` are those that are quoted, by id; `made` has a time zone."""

    answer: Answer
    reports: Mapping[str, Report]
    versions: Versions
    made: datetime

    @property
    def quoted(self) -> tuple[Citation, ...]:
        """The quotes: the answer's, or a refusal's nearest passages."""
        return quoted(self.answer)


def record(assistant: Assistant, answer: Answer, made: datetime) -> AnswerRecord:
    """The record of an answer of this assistant's.

    Raises EvidenceError if the index has changed since, so that a quote isn't in its report any more.
    """
    with assistant.store.read() as snapshot:
        reports = {report_id: snapshot.report(report_id) for report_id in dict.fromkeys(_report_ids(answer))}
        encoder = snapshot.encoder()
    for citation in quoted(answer):
        if reports[citation.report_id].text[citation.start : citation.end] != citation.quote:
            raise EvidenceError(
                f"{citation.report_id} has changed since the answer: its characters {citation.start}-{citation.end} "
                f"aren't quote [{citation.marker}] any more; ask again"
            )
    reranker = assistant.reranker()
    versions = Versions(
        assistant=installed(),
        encoder=Model(encoder.name, encoder.fingerprint) if encoder else None,
        reranker=Model(reranker.name, reranker.fingerprint),
        llm=answer.model,
    )
    return AnswerRecord(answer, reports, versions, made)


def quoted(answer: Answer) -> tuple[Citation, ...]:
    """An answer's quotes, or a refusal's nearest passages."""
    return answer.refusal.nearest if answer.refusal else answer.citations


def _report_ids(answer: Answer) -> list[str]:
    return [citation.report_id for citation in quoted(answer)]
