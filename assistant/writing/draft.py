"""What a writer hands to verification."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A statement not yet checked, and the markers of the quotes that it names."""

    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer not yet checked; `notice` is one line for the reader about how it came about.

    `short` comes before the claims: the figure, date, name or 'Yes' or 'No' that answers `question`.
    `says_no`: the trained layers read a no in the quotes.
    """

    claims: tuple[DraftClaim, ...]
    notice: str | None = None
    short: DraftClaim | None = None
    question: str = ""
    says_no: bool = False
