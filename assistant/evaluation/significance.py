"""How far a figure can be trusted: bootstrap intervals, and a paired randomisation test between two runs.

A figure is a ratio of sums over questions: each question brings a part and a whole (a mean has whole = 1).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

SEED = 20200625
RESAMPLES = 2000
PERMUTATIONS = 10_000
MAX_EXACT = 12
"""Up to so many differing questions all 2^n permutations are tried."""

LEVEL = 0.95


class Share(NamedTuple):
    """What one question brings to a figure."""

    part: float
    whole: float


def ratio(shares: Sequence[Share]) -> float | None:
    """sum(part) / sum(whole); None without a whole."""
    whole = sum(share.whole for share in shares)
    return sum(share.part for share in shares) / whole if whole else None


def bootstrap_interval(
    shares: Sequence[Share], seed: int = SEED, resamples: int = RESAMPLES
) -> tuple[float, float] | None:
    """The percentile bootstrap's 95 % interval of `ratio` (Efron 1979): questions are drawn with replacement.

    None without a whole. Resamples that happen to have none are left out.
    """
    if ratio(shares) is None:
        return None
    values = np.asarray(shares, dtype=np.float64)
    draws = _draws(len(values), seed, resamples)
    parts, wholes = draws @ values[:, 0], draws @ values[:, 1]
    drawn = parts[wholes > 0] / wholes[wholes > 0]
    return _percentiles(drawn)


def bootstrap_quantile(
    values: Sequence[float], quantile: float, seed: int = SEED, resamples: int = RESAMPLES
) -> tuple[float, float] | None:
    """The percentile bootstrap's 95 % interval of a quantile; None without values."""
    if not values:
        return None
    generator = np.random.default_rng(seed)
    drawn = generator.choice(np.asarray(values, dtype=np.float64), size=(resamples, len(values)))
    return _percentiles(np.quantile(drawn, quantile, axis=1))


def randomisation_test(
    a: Sequence[Share], b: Sequence[Share], seed: int = SEED, permutations: int = PERMUTATIONS
) -> float:
    """The two-sided p of the paired randomisation test (Fisher; Smucker et al., CIKM 2007) on ratio(a) - ratio(b).

    `a` and `b` are the same questions in the same order; a question that has no score brings Share(0, 0). Under the
    null hypothesis each question's two results could as well stand the other way round. Exact for up to MAX_EXACT
    questions that differ, else by `permutations` random ones: p = (1 + as extreme) / (1 + permutations).
    """
    first, second = np.asarray(a, dtype=np.float64).reshape(-1, 2), np.asarray(b, dtype=np.float64).reshape(-1, 2)
    if first.shape != second.shape:
        raise ValueError(f"{len(first)} and {len(second)} questions; a paired test needs the same ones")
    differing = np.flatnonzero((first != second).any(axis=1))
    if not len(differing):
        return 1.0
    observed = _difference(first.sum(axis=0)[None], second.sum(axis=0)[None])[0]
    if len(differing) <= MAX_EXACT:
        numbers = np.arange(2 ** len(differing))
        swaps = (numbers[:, None] >> np.arange(len(differing))) & 1
    else:
        swaps = np.random.default_rng(seed).integers(0, 2, size=(permutations, len(differing)))
    moved = swaps @ (second - first)[differing]
    differences = _difference(first.sum(axis=0) + moved, second.sum(axis=0) - moved)
    extreme = int((differences >= observed - 1e-12).sum())
    return extreme / len(swaps) if len(differing) <= MAX_EXACT else (1 + extreme) / (1 + len(swaps))


def _difference(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """|ratio - ratio| of summed shares of shape (n, 2); infinite, hence extreme, where one has no whole."""
    with np.errstate(divide="ignore", invalid="ignore"):
        differences = np.abs(first[:, 0] / first[:, 1] - second[:, 0] / second[:, 1])
    return np.where(np.isfinite(differences), differences, np.inf)


def _draws(count: int, seed: int, resamples: int) -> NDArray[np.float64]:
    """How often each of `count` questions is drawn in each resample, of shape (resamples, count)."""
    generator = np.random.default_rng(seed)
    return generator.multinomial(count, np.full(count, 1 / count), size=resamples).astype(np.float64)


def _percentiles(drawn: NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.quantile(drawn, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)
