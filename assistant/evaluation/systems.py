"""What the evaluation compares: anything that gives spans of reports for a question, best first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RankedSpan:
    """A retrieved stretch of a report: `report.text[start:end] == text`; a higher `score` is better."""

    report_id: str
    start: int
    end: int
    text: str
    score: float


class System(Protocol):
    """A retriever under a name; `retrieve` gives at most `top_k` spans, best first."""

    name: str

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]: ...
