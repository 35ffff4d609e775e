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
    `yes_logit`: how surely the trained layers read a yes in the quotes, below 0 a no.
    """

    claims: tuple[DraftClaim, ...]
    notice: str | None = None
    short: DraftClaim | None = None
    question: str = ""
    yes_logit: float = 0.0
