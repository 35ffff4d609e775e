"""What a reader hands over: a document's blocks in reading order, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

Kind = Literal["heading", "paragraph", "item"]

FIRST_YEAR, LAST_YEAR = 1000, 9999
"""What can be a report's year."""


class Block(NamedTuple):
    """One heading, paragraph or list item, its text on one line.

    `level` is a marked heading's depth, 1 to 6; 0 for a heading that only looks like one, and for the other
    kinds. `marker` is what stood before an item or a numbered paragraph ('- ', '2. '). `told` is what a row of a table
    says as a sentence, '' if it is none or that isn't known.
    """

    kind: Kind
    text: str
    level: int = 0
    marker: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the catalog or a record says about a report; None where it says nothing."""

    title: str | None = None
    country: str | None = None
    aliases: tuple[str, ...] = ()
    year: int | None = None
    publisher: str | None = None
    source: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One report as found in a file, not yet parsed.

    `hash` is the SHA-256 of all that the report is made from (content and metadata); `where` names it in
    messages; `format` chooses the parser.
    """

    id: str
    path: str
    where: str
    content: str
    format: Literal["text", "markdown"]
    metadata: Metadata
    hash: str


def resolved(file: Path) -> Path:
    """A file's own place, links followed; as it is named, where they lead nowhere or to each other."""
    try:
        return file.resolve(strict=True)
    except (OSError, RuntimeError):
        return file.absolute()
