"""What a model must do to serve here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias, runtime_checkable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Vectors: TypeAlias = "NDArray[np.float32]"
Progress = Callable[[int], None]
"""Told, as work goes on, how many more texts are done."""


class Encoder(Protocol):
    """Turns texts into vectors of unit length, whose inner product is their cosine.

    `fingerprint` identifies what the vectors depend on: the weights (SHA-256), pooling and prefixes.
    """

    @property
    def name(self) -> str: ...
    @property
    def dimensions(self) -> int: ...
    @property
    def fingerprint(self) -> str: ...

    def encode_query(self, query: str) -> Vectors:
        """The query's vector, of shape (dimensions,)."""
        ...

    def encode_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """The passages' vectors, of shape (len(texts), dimensions)."""
        ...


class Reranker(Protocol):
    """Scores how well a passage answers a query; higher is better, the scale is the model's own."""

    @property
    def name(self) -> str: ...
    @property
    def fingerprint(self) -> str: ...

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        """One score a text, in their order."""
        ...


class Placed(NamedTuple):
    """A sentence, and what is read before it to understand it: where it stands, and the sentence that it follows."""

    before: str
    text: str


class Word(NamedTuple):
    """A word or part of one in a sentence, from `start` to `end`, and how surely, from 0 to 1, an answer needs it."""

    start: int
    end: int
    surely: float


@runtime_checkable
class AnswerReader(Protocol):
    """A reranker that can also tell a sentence that answers from one that is merely on the subject."""

    def answers(self, query: str, sentences: Sequence[Placed]) -> list[float]:
        """How surely each sentence itself, not what stands before it, answers the query, as a logit."""
        ...

    def words(self, query: str, sentence: Placed) -> list[Word]:
        """The words of a sentence that answers, in their order, and how surely each is one of the answer itself."""
        ...

    def says_yes(self, query: str, sentence: Placed) -> float:
        """How surely a sentence that answers a yes/no question says yes, as a logit; below 0 it says no."""
        ...
