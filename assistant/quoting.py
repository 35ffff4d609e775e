"""Which stretches of a report are quoted: sentences that stand for themselves, none twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from assistant.asked import Asked
from assistant.reading import needs_predecessor
from assistant.schema import Hit, Passage
from assistant.short_names import expansion
from assistant.store import Snapshot
from assistant.surroundings import Surroundings


def merged(found: Sequence[Sequence[Hit]]) -> list[Hit]:
    """The hits of a question's parts: the best of each, the second of each …, none twice."""
    ranked = [hit for rank in zip_longest(*found) for hit in rank if hit is not None]
    return list({hit.passage.id: hit for hit in reversed(ranked)}.values())[::-1]


def whole(asked: Sequence[Asked], snapshot: Snapshot, surroundings: Surroundings, passage: Passage) -> Passage:
    """A passage, with the sentence before it where it can't be read without that one.

    What an abbreviation stands for can: 'these efforts included the national referral mechanism (NRM)'.
    """
    if not needs_predecessor(passage) or any(expansion(one, passage) for one in asked):
        return passage
    previous = surroundings.previous(passage)
    if previous is None:
        return passage
    start = previous.start
    return replace(passage, start=start, text=snapshot.report(passage.report_id).text[start : passage.end])


def apart(passages: Sequence[Passage]) -> list[Passage]:
    """Passages none of which is part of another of its report, or repeats it word for word."""
    once = {(one.report_id, one.text): one for one in reversed(passages)}
    return [
        one
        for one in passages
        if once[one.report_id, one.text] is one
        and not any(
            one is not other and one.report_id == other.report_id and other.start <= one.start and one.end <= other.end
            for other in passages
        )
    ]
