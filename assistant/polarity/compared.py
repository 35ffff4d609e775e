"""Whether two figures side by side are those of which a question asks which is more."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.checks.words import is_past, sense, word_set
from assistant.constraints.counted import ANYBODY, PERSONS
from assistant.constraints.told import EVENT, around, events
from assistant.polarity.question import COMPARING, YesNo
from assistant.polarity.words import shared
from assistant.question.kinds import thing_counted
from assistant.regex import regex
from assistant.text.numerals import UNITS_OF_TIME
from assistant.text.quantities import Quantity

_THAN = regex(r"\b(?:than|since)\b.*$", re.IGNORECASE)
_OF_A_THING = regex(r"\b(?:more|fewer|less|higher|lower|bigger|larger|smaller|greater) (?P<thing>.+)", re.IGNORECASE)
_SHARE = regex(r"\b(?:share|percent\w*|proportion|portion|rate|turnout|common)\b", re.IGNORECASE)
_MONEY = regex(
    r"\b(?:spen[dt]\w*|money|budgets?|funds?|funding|costs?|prices?|wages?|salar(?:y|ies)|pay|paid|earn\w*|fines?)\b",
    re.IGNORECASE,
)
_DURATION = regex(r"\b(?:longer|shorter)\b", re.IGNORECASE)
_WHOEVER = frozenset(map(sense, word_set("people person individual human adult man woman child boy girl")))
"""Words for persons that tell nothing of them but age and sex: '12 women' may be victims, '12 officers' are others."""
_DOLLARS = regex(r" \([^\d)]{1,4}\d")
"""What follows a sum in a currency that isn't known as one: '310 million lirat ($558,000)'."""
_PIECE_END = regex(r"[;:]|\.\s|\b(?:while|whereas|however|but)\b|, and\b")
_FORM = {
    sense(word)
    for word in word_set("number share figure total count amount rate level year earlier last go gone common now")
}
"""Words that only make a comparison of a question."""
ENOUGH = 0.5
"""The share of the other words of a question that must stand in the sentence: half of them, as for a denial."""


def is_compared(asked: YesNo, sentence: str, figure: Quantity) -> bool:
    """Whether a figure counts what a question compares, of the same event.

    Where inspections are asked for, inspectors aren't counted.
    """
    core = _THAN.sub("", asked.core)
    piece = around(sentence, figure.phrase, _PIECE_END)
    if not tells_compared(asked, piece) or (figure.unit == "percent") != bool(_SHARE.search(core)):
        return False
    others = _senses(EVENT.sub("", COMPARING.sub("", core))) - _thing(core)
    told = shared(others, tokens_of(sentence))
    if len(told) < ENOUGH * len(others):
        return False
    return not _is_elsewhere(told, sentence, piece) and _is_of(asked, core, sentence, figure)


def tells_compared(asked: YesNo, piece: str) -> bool:
    """Whether a stretch of a sentence tells of the thing of which there is more or less, and of all events named."""
    core = _THAN.sub("", asked.core)
    thing = _thing(core)
    return thing - ANYBODY <= shared(thing, tokens_of(piece)) and events(COMPARING.sub("", core)) <= events(piece)


def _is_of(asked: YesNo, core: str, sentence: str, figure: Quantity) -> bool:
    """Whether a figure is of the sort that is compared: a sum, a share, a time, or so many of the thing."""
    if _MONEY.search(core):
        return figure.unit == "money" or bool(_DOLLARS.match(sentence, figure.phrase.end))
    if figure.unit == "percent":
        return True
    if _DURATION.search(core):
        return bool(UNITS_OF_TIME & set(figure.noun[:1]))
    head = _head(core)
    if not head:
        return not asked.topic.isdisjoint(figure.noun)
    others = PERSONS if head in _WHOEVER else _WHOEVER if head in ANYBODY else frozenset[str]()
    return not {head, *others}.isdisjoint(figure.noun)


def _thing(core: str) -> frozenset[str]:
    """The senses of what there is more or less of."""
    found = _OF_A_THING.search(core)
    return _senses(thing_counted(f"how many {found['thing']}")) if found else frozenset()


def _head(core: str) -> str:
    found = _OF_A_THING.search(core)
    words = thing_counted(f"how many {found['thing']}").split() if found else []
    return sense(words[-1].casefold()) if words else ""


def _is_elsewhere(told: frozenset[str], sentence: str, piece: str) -> bool:
    """Whether a word of a question is told of something else: after a figure, or as what was done before it."""
    start = sentence.find(piece)
    before, after = tokens_of(sentence[:start]), tokens_of(sentence[start + len(piece) :])
    missing = told - shared(told, tokens_of(piece))
    return bool(shared(missing, after) or shared(missing, [token for token in before if is_past(token.folded)]))


def _senses(text: str) -> frozenset[str]:
    return frozenset(token.sense for token in tokens_of(text) if token.is_content and token.sense not in _FORM)
