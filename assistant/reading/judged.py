"""What is known of a hit once it is judged, and of a question once it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from assistant.constraints.fit import Fit
from assistant.models import Word
from assistant.question.asked import Asked
from assistant.scene import Scene
from assistant.schema import Hit, Passage, RefusalReason
from assistant.surroundings import Around
from assistant.text.quantities import quantities, years


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where a reranker's scores mean that nothing answers.

    `refuse_below`: the best passage of an unanswerable question scores less. `unrelated_below`: not even the topic is
    the reports'. `with_best_within`: a further passage is quoted if its score is that close to the best one's.
    """

    refuse_below: float
    unrelated_below: float
    with_best_within: float


@dataclass(frozen=True, slots=True)
class Judged:
    """A hit, how it fits what is asked, how surely it answers (at least 0: it does), `near`, how much more it counts
    since it stands where what was quoted last does, its rank: the higher, the sooner it is taken; `told`: it was quoted
    last itself; `least`, how surely it must answer; and `own_years`, those of a figure there that names none."""

    hit: Hit
    fit: Fit
    answers: float
    near: float
    rank: float
    told: bool
    least: float
    own_years: frozenset[int]

    @property
    def weight(self) -> float:
        """By what it is compared with others: how surely it answers, and where it stands."""
        return self.answers + self.near

    @property
    def years(self) -> frozenset[int]:
        """The years of which it tells: those that it names, and its report's own where a figure of it has none."""
        named = frozenset(years(self.hit.passage.text))
        dated = bool(named) and all(one.years for one in quantities(self.hit.passage.text))
        return named if dated else named | self.own_years

    @property
    def nearness(self) -> float:
        """How near it is to the question itself, wherever it stands."""
        return self.rank - self.near


def surest_of(hits: Iterable[Judged]) -> Judged | None:
    """The hit that answers most surely, the first of several; None of none."""
    return max(hits, key=lambda one: one.answers, default=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the evidence in reading order and the short answer in it, or why there is none.

    `missing`: what no close passage has, in words; `elsewhere`: it is years, countries or places, which the close
    passages are not about; `unmentioned`: it is words of the question; `given_years`: the years on which they do have
    figures. `left_out`: how many more passages may answer. `unanswered`: parts of the question that have no evidence.
    `listed`: the section whose every passage is evidence. `denied`: the best quote says the opposite of what the
    question takes for granted. `yes_logit`: how surely the trained layers read a yes in the best quote, below 0 a no.
    `untold_years`: those of several in the question of which the evidence tells nothing.
    `unread`: why the question itself can't be read. `beside`: what answers next after the only evidence, should that
    leave a part of the question open. `surely`: how surely the surest of the evidence answers.
    """

    evidence: tuple[Hit, ...] = ()
    short: str | None = None
    yes_logit: float = 0.0
    refused: RefusalReason | None = None
    missing: tuple[str, ...] = ()
    elsewhere: bool = False
    unmentioned: bool = False
    given_years: tuple[int, ...] = ()
    left_out: int = 0
    unanswered: tuple[str, ...] = ()
    listed: str | None = None
    denied: bool = False
    untold_years: tuple[int, ...] = ()
    unread: str | None = None
    beside: Hit | None = None
    surely: float = 0.0

    @property
    def only_of_other_years(self) -> bool:
        """Whether there is no answer since what would be one is of other years."""
        return self.elsewhere and all(map(str.isdigit, self.missing))


Answers = Callable[[Sequence[str], Sequence[Hit], Scene], list[float]]
"""How surely each of some hits answers its question, asked after a scene."""


@dataclass(frozen=True, slots=True)
class Scoring:
    """How hits are judged.

    `candidates`: what is read, given the hits and a scene; the other hits are taken not to answer. `answers`: how
    surely each of these answers a question; at least 0, it does. `subject`: how much of a hit's own score, which tells
    how near the subject it is, counts beside that where it is settled what is quoted first; `scene`: how much it counts
    there that a hit stands where what was quoted last does. `with_best_within`: a further passage is quoted if it
    answers nearly as surely as the first, by that much less. `least`: how surely a passage must answer what is
    asked, given what stands around it, where 0 isn't enough. `words`: how surely each word of a passage is one of the
    answer's. `says_yes`: how surely a passage that answers says yes; below 0, no.
    """

    candidates: Callable[[Sequence[Hit], Scene], Sequence[Hit]]
    answers: Answers
    subject: float
    scene: float
    with_best_within: float
    least: Callable[[Asked, Passage, Around], float]
    words: Callable[[Asked, Passage], Sequence[Word]]
    says_yes: Callable[[Asked, Passage], float]
