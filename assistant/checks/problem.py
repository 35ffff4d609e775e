"""What can be wrong with a claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "figure", "unit", "bound", "counted", "year", "date", "name", "negation", "hedge", "quantifier", "opposite",
    "roles", "change", "cause", "stranger", "attribution", "unattributed", "cut", "wording", "loose",
]  # fmt: skip
LIGHT: frozenset[Kind] = frozenset({"unattributed", "loose"})
"""Kinds that leave a claim standing, with a warning."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a claim isn't what its quotes say; `detail` in words for a reader."""

    kind: Kind
    detail: str
