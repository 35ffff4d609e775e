"""Whether a sentence tells only of a rise where a fall is taken for granted, or the reverse: of what, isn't read.

Only for sentences that are known to be on what is asked about, and to have no other answer to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import combinations
from math import isnan

from assistant.premise.change import DOWN, UP
from assistant.premise.shares import amount
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.dates import years
from assistant.text.quantities import Quantity, quantities

_ASKED = regex(
    rf"\b(?:(?P<up>{UP}|more|gain(?:s|ed|ing)?|higher|bigger|larger|longer|spread)"
    rf"|(?P<down>{DOWN}|fewer|less|los(?:e|es|t|ing)|lower|down|rarer|smaller|shorter))\b",
    re.IGNORECASE,
)
_TOLD = regex(
    rf"\b(?:(?P<up>{UP}|(?:a|an|the) (?:\w+ )?rise|higher|highest|record|all-time high|more|gain(?:s|ed)?|up)"
    rf"|(?P<down>{DOWN}|lower|lowest|fewer|fewest|less|los(?:s|t|es)|down)"
    r"|(?P<same>the same (?:number|amount|figure|share|level|sum)s? as|unchanged))\b",
    re.IGNORECASE,
)
_SIGNS = {"up": 1, "down": -1, "same": 0}
_THEN = regex(r"\b(?:compared (?:with|to)|(?:up|down) from|against|versus)\b", re.IGNORECASE)
_NUMBER_OF = regex(r"\bthe (?:total |overall )?numbers? of\b", re.IGNORECASE)
"""What rises or falls in a question and in a sentence that is known to be on it: however it is called there."""
MOST_FIGURES = 12
"""How many figures of a sentence are compared with each other."""
_PER = regex(r"\bper $", re.IGNORECASE)
"""'186 deaths per 100,000 births': so many births are no figure of a time."""
_FROM = regex(r"\bfrom (?:\W|the )*$", re.IGNORECASE)


def goes_the_other_way(question: str, sentence: str) -> bool:
    """Whether a question takes a rise for granted and a sentence tells of falls or no change only, or the reverse."""
    asked = set(_by_words(_ASKED, question))
    told = {*_by_words(_TOLD, sentence), *_by_figures(sentence, years(question))}
    # 'Why did prices go up?' isn't denied by 'the crop fell'.
    on_it = quantities(sentence) or 0 in told or set(content(_ASKED.sub(" ", question))) & set(content(sentence))
    counts = _NUMBER_OF.search(question) and _NUMBER_OF.search(sentence)
    return len(asked) == 1 and bool(on_it or counts) and bool(told) and asked.isdisjoint(told)


def _by_words(words: re.Pattern[str], text: str) -> Iterator[int]:
    """The directions that a text has words for: 1 up, -1 down, 0 neither."""
    return (_SIGNS[found.lastgroup] for found in words.finditer(text) if found.lastgroup)


def _by_figures(sentence: str, wanted: Set[int]) -> Iterator[int]:
    """The signs of the changes between the figures of a sentence that are of two times; where years are wanted, only of
    those to the one wanted, or between those wanted."""
    figures = [one for one in quantities(sentence)[:MOST_FIGURES] if not _PER.search(sentence[: one.span.start])]
    for first, second in combinations(figures, 2):
        if first.unit != second.unit or _of_other_years(first.years, second.years, wanted):
            continue
        if earlier := _earlier(first, second, sentence):
            change = amount(second if earlier is first else first) - amount(earlier)
            if not isnan(change):
                yield (change > 0) - (change < 0)


def _of_other_years(one: Set[int], other: Set[int], wanted: Set[int]) -> bool:
    if len(wanted) > 1 and any(side and not side & wanted for side in (one, other)):
        return True
    if not (one and other and wanted):
        return False
    return max(one | other) not in wanted or (len(wanted) > 1 and not (one & wanted and other & wanted))


def _earlier(first: Quantity, second: Quantity, sentence: str) -> Quantity | None:
    """That of two figures, one after the other, which is of an earlier time; None if that isn't told."""
    if first.years and second.years:
        return None if first.years & second.years else min(first, second, key=lambda one: max(one.years))
    between = sentence[first.span.end : second.span.start]
    if _FROM.search(sentence[: first.span.start]) and re.fullmatch(r"[^;.]{0,40}\bto ", between):
        return first
    return second if _THEN.search(between) and not first.years else None
