"""What stands around a passage in its paragraph: a sentence is read after the one before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from assistant.schema import Passage
from assistant.text.tables import MOST_HEAD_LINES

ParagraphOf = Callable[[Passage], Sequence[Passage]]
"""All passages of a passage's paragraph, in reading order."""


class Around(NamedTuple):
    """What stands before a passage in its paragraph, and the passage after it there; '' for nothing."""

    before: str = ""
    after: str = ""


class Surroundings:
    """The paragraphs of passages, each fetched once, with rows of tables as sentences: their places have the rest."""

    def __init__(self, paragraph_of: ParagraphOf) -> None:
        self._paragraph_of = paragraph_of
        self._paragraphs: dict[tuple[str, str, int], Sequence[Passage]] = {}

    def head(self, passage: Passage) -> list[Passage]:
        """The lines that head the table of a row; [] for what isn't read as one."""
        if not passage.told:
            return []
        return list(takewhile(lambda one: not one.told, self._paragraph(passage)))[-MOST_HEAD_LINES:]

    def table(self, passage: Passage) -> Sequence[Passage]:
        """The lines of a row's table, and what stands in a paragraph with them, as they are read."""
        return self._paragraph(passage)

    def before(self, passage: Passage) -> list[Passage]:
        """The passages before it in its paragraph; none before a row."""
        return [] if passage.told else self._before(passage)

    def _before(self, passage: Passage) -> list[Passage]:
        return [one for one in self._paragraph(passage) if one.end <= passage.start]

    def previous(self, passage: Passage) -> Passage | None:
        """The passage right before it in its paragraph."""
        return next(iter(self.before(passage)[-1:]), None)

    def following(self, passage: Passage) -> Passage | None:
        """The passage right after it in its paragraph."""
        return next((one for one in self._paragraph(passage) if one.start >= passage.end), None)

    def beside(self, passage: Passage) -> Around:
        """What stands around it, in words."""
        following = self.following(passage)
        return Around(" ".join(one.text for one in self.before(passage)), following.text if following else "")

    def around(self, passage: Passage, before: int, after: int) -> Sequence[Passage]:
        """The passage with up to so many before and after it in its paragraph."""
        paragraph = self._paragraph(passage)
        place = len(self._before(passage))
        return paragraph[max(0, place - before) : place + 1 + after]

    def _paragraph(self, passage: Passage) -> Sequence[Passage]:
        key = passage.whole_paragraph
        if key not in self._paragraphs:
            self._paragraphs[key] = [as_read(one) for one in self._paragraph_of(passage)]
        return self._paragraphs[key]


def as_read(passage: Passage) -> Passage:
    """A passage as it is read: a row of a table as a sentence, 'Hollin: 938 in 2020, 961 in 2021.'"""
    return replace(passage, text=passage.told) if passage.told else passage
