"""The figure that a quote tells instead of one that a question claims: 'Did 64 percent marry?' of '46 percent'.

The claim is read as the question how many, and what answers that is told beside the 'No'.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from assistant.checks.figures import bound_before
from assistant.polarity import AS_FAR_AS
from assistant.polarity.question import IS_IT_TRUE_THAT
from assistant.question.asked import Asked, understand
from assistant.regex import regex
from assistant.schema import Passage
from assistant.short.answer import single
from assistant.short.confirmed import agrees_but_for_figures, untold_figures
from assistant.short.figures import candidates
from assistant.short.pointed import SURE_OF_POINTED, Trained
from assistant.text.numerals import PERCENT
from assistant.text.quantities import Quantity, quantities

CLOSE = 0.05
"""By how much of itself a figure that is claimed may differ from one that is told and yet be meant: '500' of 497."""
_STATED = regex(rf"^{IS_IT_TRUE_THAT} ", re.IGNORECASE)
_DETERMINED = regex(r"\b(?:the|an?|all|these|those|exactly) *$", re.IGNORECASE)
"""What stands before a figure and not in the question how many."""
_OPENS = regex(r"^[A-Z](?=[a-z]+\b)")
"""The capital of a word at the beginning of a sentence: 'At least 40', no 'US$ 40'."""
_WITHIN = regex(r"\bwithin $", re.IGNORECASE)
_OR_MORE = regex(r"\W*(?:[a-z]+ )?or (?:more|over|above|longer)\b", re.IGNORECASE)
_OR_LESS = regex(r"\W*(?:[a-z]+ )?or (?:less|fewer|under|below)\b", re.IGNORECASE)
_RELATIVE = regex(
    r"\b(?:half|twice|double[sd]?|triple[sd]?|times|between (?=\d)|each|per|every|one|part|or)\b", re.IGNORECASE
)
"""What makes of a figure a rate or a part, or leaves open which is meant."""
_MORE = regex(r"\b(?:additional|another|further)\b", re.IGNORECASE)
_MAY_BE_PUNISHED = regex(
    r"\b(?:can|could|may|might|carr(?:y|ies|ied))\b.*\b(?:prison|get (?:up to )?[\w-]+ years|jail\w*"
    r"|punish\w*|sentence[ds]?|penalt\w+|fine[ds]?)\b",
    re.IGNORECASE,
)
"""Which of several penalties is meant, a claim doesn't say."""
_MAY = regex(r"\b(?:can|could|may|might|allow\w*|permit\w*|entitl\w*)\b", re.IGNORECASE)
"""Who may be held for 48 hours may be held for 24."""


def figure_instead(asked: Asked, quotes: Sequence[Passage], read: Callable[[Asked], Trained | None]) -> str | None:
    """'No' with the figure that the best quote tells instead of the one that a question claims and none has; None where
    there is none for certain, or where one may be true beside the other.

    `read`: what the trained layers read in the best quote, given another question, None where they aren't sure.
    """
    untold = [one for one in untold_figures(asked, quotes) if one.value != "1"]
    unclear = _RELATIVE.search(asked.alone) or _MAY_BE_PUNISHED.search(asked.alone)
    if len(untold) != 1 or unclear or not agrees_but_for_figures(asked, quotes):
        return None
    how_many = understand(as_how_many(asked.alone, untold[0]))
    trained = read(how_many)
    found = (single(how_many, quotes, trained) or _only(how_many, quotes[0], trained)) if trained else None
    told = _quantity_of(found, quotes[0].text) if found else None
    if not found or told is None or not _excludes(asked, untold[0], told, quotes[0].text):
        return None
    return f"{AS_FAR_AS}{_OPENS.sub(lambda first: first[0].casefold(), found)}"


def _only(how_many: Asked, quote: Passage, trained: Trained) -> str | None:
    """The only figure of a quote that surely answers which counts what is asked for."""
    found = [one for one in candidates(how_many, quote.text) if one.own_noun and one.noun[-1:] == how_many.counted[-1:]]
    sure = trained.answers >= SURE_OF_POINTED and len(found) == 1 and how_many.counted
    return quote.text[slice(*found[0].phrase)] if sure else None


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
    said, wanted = _open_end(told, text), _open_end(claimed, asked.alone)
    more = _MORE.search(text, told.phrase.start, told.span.start)
    if more or (asks < tells and _MAY.search(asked.alone)):
        return False
    if said and said == wanted:
        return True  # one limit for another
    toward_told, toward_asked = ("below", "above") if asks > tells else ("above", "below")
    return wanted != toward_told and said != toward_asked


def _open_end(figure: Quantity, text: str) -> Literal["above", "below", ""]:
    """Where a figure is no limit: above 'at least 40' and '40 or more', below 'up to 40'."""
    before = text[: figure.span.start]
    bound = bound_before(before.casefold().rstrip(" $€£"))
    if bound in ("at least", "more than") or _OR_MORE.match(text, figure.span.end):
        return "above"
    below = (
        bound in ("at most", "fewer than", "almost") or _WITHIN.search(before) or _OR_LESS.match(text, figure.span.end)
    )
    return "below" if below else ""
