"""Which evidence lies in which stretches of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.evaluation.gold import Evidence
from assistant.evaluation.systems import RankedSpan

Range = tuple[int, int]


def union(ranges: Iterable[Range]) -> list[Range]:
    """The same characters as disjoint ranges in order; ranges that touch are joined."""
    merged: list[Range] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def covers(ranges: Iterable[Range], evidence: Evidence) -> bool:
    """Whether all characters of the evidence, or of one of its alternatives, lie in the union of the ranges."""
    merged = union(ranges)
    return any(start <= place.start and place.end <= end for place in evidence.places for start, end in merged)


def overlaps(span: Range, evidence: Iterable[Evidence]) -> bool:
    """Whether a span shares a character with any of the evidence or its alternatives."""
    start, end = span
    return any(place.start < end and start < place.end for item in evidence for place in item.places)


def ranges_in(spans: Iterable[RankedSpan], report_id: str | None) -> list[Range]:
    """Where the spans lie that are of one report."""
    return [(span.start, span.end) for span in spans if span.report_id == report_id]


def first_covered(evidence: Evidence, report_id: str | None, retrieved: Sequence[RankedSpan]) -> int | None:
    """The rank, from 1, of the first passage that covers the evidence by itself; None if none does."""
    for rank, span in enumerate(retrieved, start=1):
        if covers(ranges_in([span], report_id), evidence):
            return rank
    return None
