"""Gold sets: questions with their right answers and where in a report these stand.

A gold set is a file of JSON lines, one question or one conversation a line; docs/evaluation.md describes the fields.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from assistant.errors import QuestionError

Split = Literal["dev", "test"]
QuestionType = Literal[
    "fact",
    "number",
    "date",
    "person_body",
    "list",
    "comparison",
    "definition",
    "yes_no",
    "negation",
    "multi",
    "false_premise",
    "unanswerable",
    "out_of_scope",
    "misuse",
]
UNANSWERABLE: tuple[QuestionType, ...] = ("unanswerable", "out_of_scope", "misuse")
"""What has to be refused. A false premise is neither answerable nor one of these: it has to be corrected."""

MAX_LEAD = 0.15
"""How much larger than the other, as a share of a type's questions, a half may grow while groups are dealt out."""

SPLITS: tuple[Split, ...] = ("dev", "test")


class GoldError(QuestionError):
    """Lines of a gold set that can't be scored; each of `problems` is 'file:line: reason'."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """A stretch of a report's canonical text; `quote` is what stands there, None if the set may not hold it."""

    start: int
    end: int
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """An atomic piece of evidence, at most one sentence; an alternative proves the same and counts as it."""

    start: int
    end: int
    quote: str | None = None
    alternatives: tuple[GoldSpan, ...] = ()

    @property
    def places(self) -> tuple[GoldSpan, ...]:
        """The spans any of which will do."""
        return (GoldSpan(self.start, self.end, self.quote), *self.alternatives)


@dataclass(frozen=True, slots=True)
class GoldQuestion:
    """A question, or one turn of a conversation (its id is then 'CONVERSATION.TURN').

    `must_include`: a right answer has a phrase of each group. `group` names the fact asked about; `report` is None
    where no report of the index is meant. `lookalike`: another report answers the same question differently.
    `standalone` is what a turn means without the turns before it.
    """

    id: str
    type: QuestionType
    question: str
    answer: str | None
    must_include: tuple[tuple[str, ...], ...]
    evidence: tuple[Evidence, ...]
    section: str | None
    group: str
    split: Split
    report: str | None
    report_sha256: str | None = None
    lookalike: bool = False
    standalone: str | None = None

    @property
    def answerable(self) -> bool:
        return self.type not in UNANSWERABLE and self.type != "false_premise"


@dataclass(frozen=True, slots=True)
class GoldConversation:
    """Questions asked one after the other, the later ones leaning on the earlier."""

    id: str
    group: str
    split: Split
    turns: tuple[GoldQuestion, ...]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """A checked gold set; `sha256` is that of its file."""

    name: str
    sha256: str
    questions: tuple[GoldQuestion, ...]
    conversations: tuple[GoldConversation, ...] = ()

    def half(self, split: Split) -> GoldSet:
        """What of the set belongs to one half."""
        return replace(
            self,
            questions=tuple(question for question in self.questions if question.split == split),
            conversations=tuple(conversation for conversation in self.conversations if conversation.split == split),
        )

    def asked(self) -> list[GoldQuestion]:
        """All questions, those of the conversations last."""
        return [*self.questions, *(turn for conversation in self.conversations for turn in conversation.turns)]


def split_groups(grouped: Iterable[tuple[str, str]]) -> dict[str, Split]:
    """Which half each group of questions belongs to, from (group, type) of all questions of a set.

    A group goes to the half that the parity of its name's SHA-256 says, unless that half would then lead in one of
    the group's types by more than MAX_LEAD of that type's questions (or by more than 3), and more than the other half
    would. Groups come in the order of their hashes, so that the order of the lines doesn't matter.
    """
    types: dict[str, Counter[str]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for group, kind in grouped:
        types[group][kind] += 1
        totals[kind] += 1
    lead: Counter[str] = Counter()  # how many more questions of a type dev has than test
    halves: dict[str, Split] = {}
    for group in sorted(types, key=_hash):
        sign = 1 if _hash(group) % 2 == 0 else -1
        for kind, count in types[group].items():
            here, there = abs(lead[kind] + sign * count), abs(lead[kind] - sign * count)
            if here > max(3, MAX_LEAD * totals[kind]) and here > there:
                sign = -sign
                break
        for kind, count in types[group].items():
            lead[kind] += sign * count
        halves[group] = "dev" if sign == 1 else "test"
    return halves


def _hash(group: str) -> int:
    return int(hashlib.sha256(group.encode("utf-8")).hexdigest(), 16)
