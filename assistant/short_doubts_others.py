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
from assistant.short_told import share_told

_COMPARED = regex(r"\b(?:compared (?:with|to)|versus|vs|as against|set against)\b", re.IGNORECASE)
_BOTH = 2
"""How many figures tell what two things come to."""
_RANGE = regex(
    rf"\b(?:aged?|ages|between)(?: the ages? of)? (?:\d[\d,.]*|{NUMBER_WORD})(?: (?:to|and) | ?[-–] ?)$", re.IGNORECASE
)
"""What stands before the upper end of a range. 'From 40 to 60' may be a rise, whose end is what was reached."""


def is_one_side(asked: Asked, text: str, span: Span) -> bool:
    """Whether two things are to be compared, and a phrase has the figure of one."""
    return _COMPARED.search(asked.question) is not None and len(quantities(text[slice(*span)])) < _BOTH


def is_no_share(asked: Asked, text: str, span: Span) -> bool:
    """Whether a share is asked for, and a phrase is none."""
    return SHARE_ASKED.search(asked.question) is not None and SHARE.search(text[slice(*span)]) is None


def is_end_of_range(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is only the upper end of a range: '14' of 'aged seven to 14'."""
    del asked
    return _RANGE.search(text[: span.start]) is not None


def is_rivalled(asked: Asked, quotes: Sequence[Passage], short: str) -> bool:
    """Whether another quote has another date, and tells as much of what is asked: 'moved the date to 2026'."""
    told, folded = share_told(asked, quotes[0].text), short.casefold()
    others = [one.text for one in quotes[1:] if share_told(asked, one.text) >= told]
    found = [[text[slice(*one.phrase)].casefold() for one in dates(text)] for text in others]
    return any(some and not any(folded in one or one in folded for one in some) for some in found)


__all__ = ["is_end_of_range", "is_no_share", "is_one_side", "is_rivalled"]
