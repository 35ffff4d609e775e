"""What a run leaves: every question with its answer and scores, and the figures over them; JSON both ways."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from assistant.errors import QuestionError
from assistant.evaluation.gold import UNANSWERABLE, Evidence, QuestionType, Split
from assistant.evaluation.retrieval_metrics import RetrievalScore
from assistant.evaluation.systems import RankedSpan

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Part = Literal["dev", "test", "both"]
PARTS: tuple[Part, ...] = ("dev", "test", "both")

RUN_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Quote:
    """A citation as scored; `exact`: its report has these words at this place."""

    report_id: str
    start: int
    end: int
    quote: str
    exact: bool


@dataclass(frozen=True, slots=True)
class CitationScore:
    """One answer's citations. `precision` is None where there are none."""

    exact: int
    total: int
    precision: float | None
    recall: float
    wrong_report: bool


@dataclass(frozen=True, slots=True)
class AnswerScore:
    """One answer. `met`: every group of must_include stands in it; `right`: and it cites some of the evidence."""

    met: bool
    right: bool
    token_f1: float
    words: int


@dataclass(frozen=True, slots=True)
class ShortScore:
    """The short answer before the quotes, and whether it is right by itself."""

    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class WrittenScore:
    """What an LLM did for an answer: claims written, shown, moved to another quote, marked as partly supported; those
    shown with a figure or name that isn't quoted; tokens in and out; milliseconds to the first claim."""

    written: int
    shown: int
    moved: int
    partial: int
    unfounded: tuple[str, ...]
    tokens_in: int
    tokens_out: int
    first_claim_ms: float | None


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """A question, the answer to it, and its scores; None is a score that the question can't have.

    `evidence` holds the report's words as quotes. `citation` and `answer` are None for what has to be refused and
    for refusals; a refusal of an answerable question counts as not right all the same (`passed` is False).
    """

    id: str
    type: QuestionType
    split: Split
    group: str
    report: str | None
    question: str
    gold_answer: str | None
    must_include: tuple[tuple[str, ...], ...]
    evidence: tuple[Evidence, ...]
    given_answer: str
    refused: bool
    refusal_reason: str | None
    citations: tuple[Quote, ...]
    retrieved: tuple[RankedSpan, ...]
    latency_ms: float
    retrieval: RetrievalScore | None
    citation: CitationScore | None
    answer: AnswerScore | None
    passed: bool
    lookalike: bool = False
    written: WrittenScore | None = None
    short: ShortScore | None = None

    @property
    def answerable(self) -> bool:
        return self.type not in UNANSWERABLE and self.type != "false_premise"

    @property
    def to_refuse(self) -> bool:
        return self.type in UNANSWERABLE


@dataclass(frozen=True, slots=True)
class ConversationResult:
    """A conversation's turns, asked in order, each with the assistant's own earlier answers as history."""

    id: str
    split: Split
    group: str
    turns: tuple[QuestionResult, ...]

    @property
    def passed(self) -> bool:
        return all(turn.passed for turn in self.turns)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure over `count` questions with its 95 % interval; None where no question has it."""

    value: float | None
    low: float | None
    high: float | None
    count: int


@dataclass(frozen=True, slots=True)
class Aggregate:
    """One metric over one part of the set; `type` is None for all types."""

    metric: str
    part: Part
    type: str | None
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class Circumstances:
    """With what a run was made. `reports` are (id, sha256), `versions` (package, version)."""

    encoder: str
    reranker: str
    llm: str | None
    reports: tuple[tuple[str, str], ...]
    versions: tuple[tuple[str, str], ...]
    machine: str


@dataclass(frozen=True, slots=True)
class Run:
    """One evaluation of one gold set."""

    gold: str
    gold_sha256: str
    circumstances: Circumstances
    questions: tuple[QuestionResult, ...]
    conversations: tuple[ConversationResult, ...]
    aggregates: tuple[Aggregate, ...]
    format: int = RUN_FORMAT

    def estimate(self, metric: str, part: Part = "both", kind: str | None = None) -> Estimate:
        """One figure; KeyError if there is no such metric."""
        for aggregate in self.aggregates:
            if (aggregate.metric, aggregate.part, aggregate.type) == (metric, part, kind):
                return aggregate.estimate
        raise KeyError((metric, part, kind))

    def passed(self) -> dict[str, bool]:
        """Whether each question and each turn of a conversation passed, by id."""
        turns = [turn for conversation in self.conversations for turn in conversation.turns]
        return {result.id: result.passed for result in (*self.questions, *turns)}

    def to_json(self) -> str:
        """The run as JSON; `from_json` gives an equal run."""
        return _adapter().dump_json(self, indent=1).decode("utf-8")

    @classmethod
    def from_json(cls, content: str | bytes) -> Run:
        """Raises ValueError if it isn't a run's JSON."""
        return _adapter().validate_json(content)


@cache
def _adapter() -> TypeAdapter[Run]:
    from pydantic import TypeAdapter

    return TypeAdapter(Run)


def read_run(path: Path) -> Run:
    """A run from its file. Raises QuestionError."""
    try:
        run = Run.from_json(path.read_bytes())
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:120]
        raise QuestionError(f"{path}: no run in it ({reason}); make one: assistant eval --json") from error
    if run.format != RUN_FORMAT:
        raise QuestionError(
            f"{path}: a run in format {run.format}, this version reads {RUN_FORMAT}; run again: assistant eval --json"
        )
    return run
