"""What stands around a passage in its paragraph: a sentence is read after the one before it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from assistant.schema import Passage
from assistant.text.tables import told

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
        self._rows: dict[str, Passage] = {}

    def read(self, passage: Passage) -> Passage:
        """A passage as it is read: a row of a table as a sentence, 'Hollin: 938 in 2020, 961 in 2021.'"""
        return next((one for one in self._paragraph(passage) if one.id == passage.id), passage)

    def verbatim(self, passage: Passage) -> Passage:
        """A passage as the report has it."""
        return self._rows.get(passage.id, passage)

    def head(self, passage: Passage) -> Passage | None:
        """The line that heads the table of a row; None for what isn't read as one."""
        return self._paragraph(passage)[0] if self._is_row(passage) else None

    def before(self, passage: Passage) -> list[Passage]:
        """The passages before it in its paragraph; none before a row."""
        return [] if self._is_row(passage) else self._before(passage)

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
            passages = self._paragraph_of(passage)
            rows = told([one.text for one in passages])
            self._rows.update({one.id: one for one, row in zip(passages, rows, strict=True) if row})
            self._paragraphs[key] = [
                replace(one, text=row) if row else one for one, row in zip(passages, rows, strict=True)
            ]
        return self._paragraphs[key]

    def _is_row(self, passage: Passage) -> bool:
        self._paragraph(passage)
        return passage.id in self._rows
