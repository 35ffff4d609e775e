"""What else speaks against a short answer: half of what is asked, another measure, and what another quote has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked
from assistant.counted import SHARE, SHARE_ASKED
from assistant.dates import dates
from assistant.numerals import NUMBER_WORD
from assistant.quantities import quantities
from assistant.regex import regex
from assistant.schema import Passage, Span

_COMPARED = regex(r"\b(?:compared (?:with|to)|versus|vs|as against|set against)\b", re.IGNORECASE)
_BOTH = 2
"""How many figures tell what two things come to."""
_DIFFERENCE = regex(
    r"\bby (?:how much|what|which)\b|\bhow (?:many|much) (?:more|fewer|less|higher|lower)\b|\b(?:difference|chang"
    r"|increas|decreas|r[io]se|f[ae]ll|drop)\w*",
    re.IGNORECASE,
)
"""By what a question asks for one figure that compares two."""
_MOVED = regex(
    r"\b(?:moved|postponed|delayed|extended|put off|brought forward|changed|rescheduled|deferred|pushed back)\b"
    r"(?P<told>[^.;]*)",
    re.IGNORECASE,
)
"""'In May the city moved the date to 2026.'"""
_RANGE = regex(
    rf"\b(?:aged?|ages|between)(?: the ages? of)? (?:\d[\d,.]*|{NUMBER_WORD})(?: (?:to|and) | ?[-–] ?)$", re.IGNORECASE
)
"""What stands before the upper end of a range. 'From 40 to 60' may be a rise, whose end is what was reached."""


def is_one_side(asked: Asked, text: str, span: Span) -> bool:
    """Whether two things are to be compared, and a phrase has the figure of one."""
    compares = _COMPARED.search(asked.alone) is not None and _DIFFERENCE.search(asked.alone) is None
    return compares and len(quantities(text[slice(*span)])) < _BOTH


def is_no_share(asked: Asked, text: str, span: Span) -> bool:
    """Whether a share is asked for, and a phrase is none."""
    return SHARE_ASKED.search(asked.alone) is not None and SHARE.search(text[slice(*span)]) is None


def is_end_of_range(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is only the upper end of a range: '14' of 'aged seven to 14'."""
    del asked
    return _RANGE.search(text[: span.start]) is not None


def is_moved(quotes: Sequence[Passage], short: str) -> bool:
    """Whether another quote tells that a date was moved to another than the short answer has."""
    moved = (found["told"] for one in quotes[1:] for found in _MOVED.finditer(one.text))
    return any(dates(told) and short.casefold() not in told.casefold() for told in moved)


__all__ = ["is_end_of_range", "is_moved", "is_no_share", "is_one_side"]
