"""The date of a quote that a question asks for; None if it isn't clear which."""

from __future__ import annotations

import re

from assistant.asked import Asked, content
from assistant.checks.reading import tokens_of
from assistant.dates import MONTH, YEAR, Dated, dates
from assistant.schema import Passage

CLEAR_WORDS = 2
"""By how many words of the question a date's clause must be ahead of that of the next date."""

_YEAR_ASKED = re.compile(r"\b(?:what|which) years?\b", re.IGNORECASE)
_DAY_ASKED = re.compile(r"\b(?:what|which) (?:exact )?(?:day|date)\b|\bdate of\b", re.IGNORECASE)
_CEASED = re.compile(
    r"\bsince (?:when|what|which)\b|\blast time\b|\bstopp\w*\b|\bno longer\b|\bnot\b|n['’]t\b", re.IGNORECASE
)
_UNTIL_ASKED = re.compile(r"\buntil (?:when|what|which)\b|\bhow long\b|\bby when\b", re.IGNORECASE)
_FROM_ASKED = re.compile(r"\bfrom when\b|\bbetween (?:what|which)\b|\bduring (?:what|which)\b", re.IGNORECASE)
_PERIOD = re.compile(r"\b(?:through|until|till|before|after|prior to|by|since) (?:the )?$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:]|\.\s|,? \b(?:who|which|while|whereas|but|after|before|when|that|compared|following)\b")


def date(asked: Asked, quote: Passage) -> str | None:
    """When: the one date of a quote, or the one whose clause is by far nearest to the question."""
    text = quote.text
    found = [one for one in dates(text) if not one.aside and _suits(asked, text, one)]
    if len({text[slice(*one.phrase)] for one in found}) > 1:
        shares = [len(_clause(text, one) & set(asked.words)) for one in found]
        ranked = sorted(shares, reverse=True)
        if ranked[0] - ranked[1] < CLEAR_WORDS:
            return None
        found = [found[shares.index(ranked[0])]]
    if not found or _denied(asked, text, found[0]):
        return None
    return text[slice(*found[0].phrase)]


def month(asked: Asked, quote: Passage) -> str | None:
    """In what month: the date, where its month is told."""
    found = date(asked, quote)
    return found if found and re.search(rf"\b(?:{MONTH})\b", found) else None


def _suits(asked: Asked, text: str, one: Dated) -> bool:
    """Whether a date is as exact as is asked, and the question doesn't give it itself."""
    phrase = text[slice(*one.phrase)]
    if re.search(rf"\b{re.escape(phrase)}\b", asked.question) or set(one.ends) <= {str(year) for year in asked.years}:
        return False
    if _YEAR_ASKED.search(asked.question):
        return bool(re.search(YEAR, phrase))
    if _DAY_ASKED.search(asked.question):
        return bool(re.search(r"\b\d{1,2}\b", phrase)) and bool(re.search(MONTH, phrase))
    return True


def _clause(text: str, one: Dated) -> set[str]:
    """The senses of the words in a date's clause."""
    before = _CLAUSE_END.split(text[: one.phrase.start])[-1]
    after = _CLAUSE_END.split(text[one.phrase.end :], maxsplit=1)[0]
    return set(content(f"{before} {after}"))


def _denied(asked: Asked, text: str, one: Dated) -> bool:
    """Whether what happened then is denied; 'has not issued cards since 1995' answers 'since when' and 'stopped when'.

    A date after 'until' or 'through' tells when something ended, no matter of 'when did it begin'.
    """
    marks = tokens_of(text[: one.phrase.end])[-1].marks
    before = text[: one.phrase.start]
    since = bool(re.search(r"\bsince $", before))
    if marks & {"negated", "unreported"} and not (since and _CEASED.search(asked.question)):
        return True
    bound = _PERIOD.search(before)
    if bound and bound[0].split()[0].casefold() in {"through", "until", "till", "before", "after", "prior"}:
        return not (_UNTIL_ASKED.search(asked.question) or _FROM_ASKED.search(asked.question))
    return False
