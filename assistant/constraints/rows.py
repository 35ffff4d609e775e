"""What speaks against a row of a table as an answer: it doesn't tell which is the most, nor what else it may count."""

from __future__ import annotations

import re

from assistant.constraints.columns import as_headed, heads_of
from assistant.constraints.counted import PERSONS
from assistant.constraints.told import is_told
from assistant.question.asked import Asked, content, searched
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import years
from assistant.text.tables import cells

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


_WHOLE = regex(r"\W*\d+(?:[., \u00a0\u202f]\d{3})*\W*")
IN_THOUSANDS = regex(r"\b(?:thousands?|millions?)\b|['’]?000\b", re.IGNORECASE)


def row_of_another(asked: Asked, passage: Passage) -> str | None:
    """'A number of calls' where these are counted, and neither a row nor what stands over its table tells of any;
    'which it was' where it is asked which has the most."""
    if not passage.told:
        return None
    if asked.kind == "reason":
        return "a reason"
    if searched(_MOST_ASKED, asked.alone):
        return "which it was"
    if other := _column_of_other_year(asked, passage.text):
        return other
    if asked.kind != "count" or not asked.counted:
        return None
    there = passage.in_place
    told = set(content(there))
    if not _may_count(passage):
        return f"a number of {asked.thing}"
    if asked.counted[-1] in PERSONS:
        return None
    heads = content(in_its_words(asked.thing, there))[-1:] or asked.counted[-1:]
    if any(is_told(word, told) for word in heads):
        return None
    headed = as_headed(asked.alone, heads_of(passage), passage.place)
    return f"a number of {asked.thing}" if headed == asked.alone else None


def _may_count(passage: Passage) -> bool:
    """Whether a figure of a row may be a number of anything: a whole one, or one in thousands."""
    figures = [one.figure for one in cells(passage.told)]
    return not figures or any(map(_WHOLE.fullmatch, figures)) or IN_THOUSANDS.search(passage.in_place) is not None


def _column_of_other_year(asked: Asked, row: str) -> str | None:
    """'Those in 2021' where serious ones of that year are asked for, and a row has fatal ones of it, and serious ones
    of another year only, or under a head without a year, which may be of the last."""
    heads = [one.head for one in cells(row)]
    dated = {year for head in heads for year in years(head)}
    if len(asked.years) != 1 or not asked.years <= dated:
        return None
    of_year = {word for head in heads if years(head) == asked.years for word in content(head)}
    last = asked.years == {max(dated)}
    of_others = {word for head in heads if years(head) or not last for word in content(head) if not word.isdigit()}
    wanted = [word for word in asked.words if word in of_others - of_year]
    return f"a figure of those in {min(asked.years)}" if wanted else None


def may_be_sum(passage: Passage) -> bool:
    """Whether the figures of a row may be sums of money, as what stands over its table, or over a column, tells."""
    return bool(passage.told) and _OF_SUMS.search(passage.in_place) is not None


__all__ = ["IN_THOUSANDS", "may_be_sum", "row_of_another"]
