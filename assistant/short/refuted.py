"""The figure that a quote tells instead of one that a question claims: 'Did 64 percent marry?' of '46 percent'.

The claim is read as the question how many, and what answers that is told beside the 'No'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.polarity import AS_FAR_AS
from assistant.question.asked import Asked, understand
from assistant.regex import regex
from assistant.schema import Passage
from assistant.short.answer import single
from assistant.short.confirmed import agrees_but_for_figures, untold_figures
from assistant.short.pointed import Trained
from assistant.text.numerals import PERCENT
from assistant.text.quantities import Quantity, quantities

CLOSE = 0.05
"""By how much of itself a figure that is claimed may differ from one that is told and yet be meant: '500' of 497."""
_STATED = regex(r"^\W*is it (?:true|right|correct|so|the case|a fact) that ", re.IGNORECASE)
_DETERMINED = regex(r"\b(?:the|an?|all|these|those|exactly) *$", re.IGNORECASE)
"""What stands before a figure and not in the question how many."""
_OPENS = regex(r"^[A-Z](?=[a-z]+\b)")
"""The capital of a word at the beginning of a sentence: 'At least 40', no 'US$ 40'."""
_AT_MOST = regex(
    r"\b(?:up to|at most|within|maximum|(?:no|not) (?:more|later) than|exceeding|under|below|less|fewer|nearly|almost"
    r"|close to)\b",
    re.IGNORECASE,
)
_AT_LEAST = regex(
    r"\b(?:at least|(?<!no )(?<!not )(?:more|over|above)|minimum|upwards|no (?:less|fewer))\b", re.IGNORECASE
)
_RELATIVE = regex(r"\b(?:half|twice|double[sd]?|triple[sd]?|times|between|each|per|every|one|part|or)\b", re.IGNORECASE)
"""What makes of a figure a rate or a part, or leaves open which is meant."""
_MAY = regex(r"\b(?:can|could|may|might|allow\w*|permit\w*|entitl\w*)\b", re.IGNORECASE)
"""Who may be held for 48 hours may be held for 24."""


def figure_instead(asked: Asked, quotes: Sequence[Passage], read: Callable[[Asked], Trained | None]) -> str | None:
    """'No' with the figure that the best quote tells instead of the one that a question claims and none has; None where
    there is none for certain, or where one may be true beside the other.

    `read`: what the trained layers read in the best quote, given another question, None where they aren't sure.
    """
    untold = untold_figures(asked, quotes)
    if len(untold) != 1 or _RELATIVE.search(asked.alone) or not agrees_but_for_figures(asked, quotes):
        return None
    how_many = understand(as_how_many(asked.alone, untold[0]))
    trained = read(how_many)
    found = single(how_many, quotes, trained) if trained else None
    told = _quantity_of(found, quotes[0].text) if found else None
    if not found or told is None or not _excludes(asked, untold[0], told, quotes[0].text):
        return None
    return f"{AS_FAR_AS}{_OPENS.sub(lambda first: first[0].casefold(), found)}"


def _quantity_of(phrase: str, text: str) -> Quantity | None:
    """The figure of a text that stands in a phrase of it."""
    place = text.find(phrase)
    return next((one for one in quantities(text) if place <= one.span.start < place + len(phrase)), None)


def as_how_many(question: str, claimed: Quantity) -> str:
    """A question that claims a figure, as the question how many: 'How many persons were held?' for 'Were eight persons
    held?'."""
    noun = question[claimed.span.end : claimed.phrase.end].strip()
    before = _DETERMINED.sub("", _STATED.sub("", question[: claimed.phrase.start])).strip()
    lead = f"How many {noun}"
    if claimed.unit == "percent":
        noun = PERCENT.sub("", question[claimed.span.end : claimed.phrase.end]).strip()
        lead = f"What percentage {noun if noun.startswith('of ') else ''}"
    elif claimed.unit == "money":
        lead = "How much money"
    words = f"{lead} {before[:1].lower()}{before[1:]} {question[claimed.phrase.end :]}"
    return re.sub(r"\s+(?=[?,.])", "", " ".join(words.split()))


def _excludes(asked: Asked, claimed: Quantity, told: Quantity, text: str) -> bool:
    """Whether a figure that is told can't be true beside one that is claimed: 'at least 40' is no 'no' to 50, nor 'up
    to 48 hours' to 24."""
    try:
        asks, tells = float(claimed.value), float(told.value)
    except ValueError:
        return False
    if claimed.unit != told.unit or abs(asks - tells) <= CLOSE * max(asks, tells):
        return False
    said, wanted = text[told.phrase.start : told.span.start], asked.alone[claimed.phrase.start : claimed.span.start]
    if asks > tells:  # at most so many may be claimed, and at least so many told
        return not (_AT_MOST.search(wanted) or _AT_LEAST.search(said))
    return not (_AT_LEAST.search(wanted) or _AT_MOST.search(said) or _MAY.search(asked.alone))
