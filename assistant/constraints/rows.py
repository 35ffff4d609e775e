"""What speaks against a row of a table as an answer: it doesn't tell which is the most, nor what else it may count."""

from __future__ import annotations

import re

from assistant.constraints.counted import PERSONS
from assistant.constraints.told import is_told
from assistant.question.asked import Asked, content, searched
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage

_MOST_ASKED = regex(
    r"(?<!at )\b(?:most(?! (?:of|recent)\b)|fewest|(?<!at )least|highest|lowest|largest|smallest|biggest|best|worst"
    r"|longest"
    r"|shortest|peak(?:ed)?|record)\b",
    re.IGNORECASE,
)
"""Which of all rows has the most no single one tells."""
_OF_SUMS = regex(
    r"[$€£]|\b(?:thousands?|millions?|billions?|money|spen[dt]\w*|expenditures?|budgets?|costs?|fund\w*|grants?|paid"
    r"|payments?|compensation|fines?|allocat\w*|revenues?|prices?|wages?|amounts?)\b",
    re.IGNORECASE,
)
"""Words over a table whose figures may be sums."""


def row_of_another(asked: Asked, passage: Passage) -> str | None:
    """'A number of calls' where these are counted, and neither a row nor what stands over its table tells of any;
    'which it was' where it is asked which has the most."""
    if not passage.told:
        return None
    if searched(_MOST_ASKED, asked.alone):
        return "which it was"
    if asked.kind != "count" or not asked.counted or asked.counted[-1] in PERSONS:
        return None
    there = passage.in_place
    told = set(content(there))
    heads = content(in_its_words(asked.thing, there))[-1:] or asked.counted[-1:]
    return None if any(is_told(word, told) for word in heads) else f"a number of {asked.thing}"


def may_be_sum(passage: Passage) -> bool:
    """Whether the figures of a row may be sums of money, as what stands over its table, or over a column, tells."""
    return bool(passage.told) and _OF_SUMS.search(passage.in_place) is not None


__all__ = ["may_be_sum", "row_of_another"]
