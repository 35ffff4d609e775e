"""Where a conversation, or a question with several parts, has got to: what was quoted last, and what stands around it.

Who asks on asks about the same event, and a report tells of an event in one paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.schema import Passage, Turn
from assistant.store import Snapshot
from assistant.surroundings import Surroundings

BEFORE, AFTER = 1, 3
"""How many sentences before and after each that was quoted are read too."""
FOUND = 20
"""Among so many of the passages that share most words with an answer are those that it quotes."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The passages that were quoted last; none at the start. `instead`: the words that a fragment puts in the place
    of others ('and on the city councils?'); none where a whole question is typed."""

    quoted: tuple[Passage, ...] = ()
    instead: frozenset[str] = frozenset()

    def holds(self, passage: Passage) -> bool:
        """Whether a passage stands in the paragraph of one that was quoted."""
        return any(passage.whole_paragraph == one.whole_paragraph for one in self.quoted)

    def told(self, passage: Passage) -> bool:
        """Whether a passage was quoted itself."""
        return any(passage.id == one.id for one in self.quoted)

    def told_before(self, passage: Passage) -> Passage | None:
        """What was quoted last of all that stands before a passage in its paragraph; None if nothing was."""
        before = [
            one for one in self.quoted if one.whole_paragraph == passage.whole_paragraph and one.end <= passage.start
        ]
        return max(before, key=lambda one: one.start, default=None)

    def around(self, surroundings: Surroundings) -> list[Passage]:
        """What was quoted, the sentence before each and those after it in its paragraph; each once."""
        near = [one for passage in self.quoted for one in surroundings.around(passage, BEFORE, AFTER)]
        return list({one.id: one for one in near}.values())

    def then(self, quoted: Iterable[Passage]) -> Scene:
        """The scene after further passages were quoted."""
        return replace(self, quoted=tuple({one.id: one for one in (*self.quoted, *quoted)}.values()))


def scene_after(history: Sequence[Turn], snapshot: Snapshot, reports: Sequence[int] | None) -> Scene:
    """What the last answer of a conversation quoted that quoted anything."""
    for turn in reversed(history):
        answer = " ".join(turn.answer.split())
        found = snapshot.passages(snapshot.lexical(answer, FOUND, reports))
        if quoted := [one for one in found if " ".join(one.text.split()) in answer]:
            return Scene(tuple(sorted(quoted, key=lambda one: (one.report_id, one.start))))
    return Scene()
