"""A claim with its abbreviations written as its quotes write them: 'HRW' for their 'Human Rights Watch', and back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.regex import regex

_ABBREVIATION = regex(r"\b[A-Z]{3,6}\b")
_NAME = regex(r"\b[A-Z][\w'’-]+(?: (?:(?:of|for|on|in|and|the|to|against) ){0,2}[A-Z][\w'’-]+)+")
_WORD = regex(r"[A-Z][\w'’-]+")


def as_quoted(claim: str, quotes: Sequence[str]) -> str:
    """A claim whose abbreviations and written-out names that the quotes don't have are put as they have them.

    Nothing is changed where the initials fit two names.
    """
    everything = "\n".join(quotes)
    for pattern, other in ((_ABBREVIATION, _NAME), (_NAME, _ABBREVIATION)):
        for mine in dict.fromkeys(match[0] for match in pattern.finditer(claim)):
            if mine in everything:
                continue
            theirs = {match[0] for match in other.finditer(everything) if _initials(match[0]) == _initials(mine)}
            if len(theirs) == 1:
                claim = re.sub(rf"\b{re.escape(mine)}\b", theirs.pop(), claim)
    return claim


def _initials(name: str) -> str:
    return name if _ABBREVIATION.fullmatch(name) else "".join(word[0] for word in _WORD.findall(name))
