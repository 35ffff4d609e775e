"""How long somebody is in prison, where a sentence has the term of something else, too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.numerals import UNITS_OF_TIME
from assistant.text.quantities import Quantity

_IN_PRISON = r"(?:behind bars|in (?:prison|jail|custody|detention)|(?:prison|jail)\b|imprison\w*)"
_PRISON_ASKED = regex(rf"\bhow (?:long|many (?:years|months|days|weeks))\b.*\b{_IN_PRISON}", re.IGNORECASE)
_PRISON_TOLD = regex(
    r"['’]?(?: of| in)? (?:imprisonment|behind bars|(?:in )?(?:prison|jail|custody|detention))\b|-(?:year|month"
    r"|day) (?:prison|jail)\b",
    re.IGNORECASE,
)
_OTHER_TERM = regex(
    r"\b(?:ban|probation|supervision|suspension|residency|exile|deprivation|disqualification|community service"
    r"|parole)\b",
    re.IGNORECASE,
)
"""'A three-year ban.'"""


def prison_term(asked: Asked, text: str, found: Sequence[Quantity]) -> Quantity | None:
    """The only term in prison among figures, where one is asked for, and all others are of something else by their
    names: 'seven years in prison with a three-year ban'."""
    if not _PRISON_ASKED.search(asked.question):
        return None
    terms = [one for one in found if UNITS_OF_TIME & set(one.noun)]
    others = [one for one in terms if _OTHER_TERM.search(text[slice(*one.phrase)])]
    rest = [one for one in terms if one not in others]
    alone = bool(others) and len(rest) == 1 and _PRISON_TOLD.match(text, rest[0].phrase.end)
    return rest[0] if alone else None


def is_other_term(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how long somebody is in prison, and a phrase is the term of something else: 'a three-year
    ban'."""
    if not _PRISON_ASKED.search(asked.alone):
        return False
    phrase = text[slice(*span)]
    return _OTHER_TERM.search(phrase) is not None and _PRISON_TOLD.search(phrase) is None


__all__ = ["is_other_term", "prison_term"]
