"""What a question takes for granted, and whether a sentence denies it."""

from __future__ import annotations

import re

from assistant.polarity import polarity

_OPENER = re.compile(
    r"^\W*(?:and |but |so )?(?:why|when|where|how come|how|since when|by how much|for what reasons?)\s+"
    r"(?=(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\b)",
    re.IGNORECASE,
)


def takes_for_granted(question: str) -> str | None:
    """The yes/no question whose 'yes' a question presupposes: 'Did help fall?' for 'Why did help fall?'."""
    found = _OPENER.match(question)
    if not found or re.search(r"n['’]t\b|\bnot\b", question):
        return None
    rest = question[found.end() :]
    return rest[:1].upper() + rest[1:]


def denied(question: str, sentence: str) -> bool:
    """Whether a sentence says the opposite of what a question takes for granted."""
    presumed = takes_for_granted(question)
    return presumed is not None and polarity(presumed, sentence) == -1
