"""Whether a claim is about what its quotes are about, by the cross-encoder: a floor, below which no words help."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.models import DEFAULT_RERANKER, Reranker

LEAST = 5.0
"""The default reranker's score of a claim, as the query, and its best quote. The 151 honest rewordings of
tests/adversarial_pairs.py have 5.6 or more. It tells what is beside the quote, not what is wrong: only one in a hundred
of the 332 claims there that change a meaning lies below."""

Alike = Callable[[str, Sequence[str]], bool]


def likeness(reranker: Reranker) -> Alike | None:
    """The test of claims against quotes; None for a reranker whose scores mean something else."""
    if reranker.name != DEFAULT_RERANKER:
        return None
    return lambda claim, quotes: max(reranker.scores(claim, quotes), default=0.0) >= LEAST
