"""Whether a figure is one of several that are joined, and all of them together are asked for."""

from __future__ import annotations

import re

from assistant.checks.words import is_plural, sense
from assistant.constraints.told import is_told
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.numerals import A_FIGURE
from assistant.text.quantities import Quantity, quantities

_JOINED_BEFORE = regex(
    rf"\b{A_FIGURE} (?!(?:percent|per|million|billion|thousand|hundred|dozen|of|years?|months?|weeks?|days?)\b)"
    r"(?:[\w'’-]+ )?(?P<last>[\w'’-]+),? and $",
    re.IGNORECASE,
)
"""'12 sex trafficking and five labor trafficking investigations': the first figure lacks its noun."""
_MODIFIED = regex(rf"(?:[\w ]*? )?{A_FIGURE} (?P<first>[A-Za-z-]+) (?:[\w'’-]+ )*[\w'’-]+", re.IGNORECASE)
_BOTH = regex(
    r"\bhow many (?:of the |of these )?(?:[\w'’-]+ ){0,2}?(?P<one>[\w'’-]+) and (?:[\w'’-]+ )?(?P<other>[\w'’-]+)"
    r" (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could|may)\b",
    re.IGNORECASE,
)
"""'How many men and boys were identified?'"""
_BESIDE_HEAD = regex(
    r"\b(?:compris\w+|consist\w*(?: of)?|(?:made up|composed) of|includ\w+|has|have|had) (?:an? |the )"
    r"(?:[a-z-]+ )?(?P<head>[a-z-]+) and $",
    re.IGNORECASE,
)
"""'A chair and six members.'"""
_AND_ONE = regex(rf",? and (?:an?|another|several|some|many|(?:about |some )?{A_FIGURE}) [a-z]+\b")
"""'Six men and a woman' are seven people."""
_OTHERS = regex(r"(?:[\w,.]+ )+?others?\b", re.IGNORECASE)
_OTHERS_AFTER = regex(r" others?\b", re.IGNORECASE)
_OTHERS_ASKED = regex(r"\b(?:others?|else|more|another|additional|besides|apart|further)\b", re.IGNORECASE)


def is_one_of_joined(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure has a word of which the question has nothing, and another is joined to it that has its noun,
    too: '14 ongoing cases' of '36 new and 14 ongoing cases'."""
    joined = _JOINED_BEFORE.search(text[: span.start])
    phrase = _MODIFIED.fullmatch(text[slice(*span)])
    if joined is None or phrase is None or is_plural(joined["last"]):
        return False
    return not _is_in(sense(phrase["first"].casefold()), asked.alone)


def is_half_of_both(asked: Asked, text: str, span: Span) -> bool:
    """Whether two kinds are asked for together, and a figure is that of one: '44 men' for 'how many men and boys?'."""
    both = _kinds_asked(asked)
    return both is not None and sum(_is_in(kind, text[slice(*span)]) for kind in both) == 1


def both_halves(asked: Asked, text: str, short: str) -> str:
    """A short answer with the figure that follows, where it is one of two kinds that are asked for together: '44 men
    and 19 boys' of '44 men'."""
    both = _kinds_asked(asked)
    if both is None:
        return short
    figures, start = quantities(text), text.find(short)
    first = next((at for at, one in enumerate(figures) if one.phrase == (start, start + len(short))), None)
    if first is None or first + 1 == len(figures):
        return short
    one, other = figures[first], figures[first + 1]
    joined = text[one.phrase.end : other.phrase.start] == " and " and not _goes_on(text, other)
    told = [sum(_is_in(kind, text[slice(*figure.phrase)]) for kind in both) for figure in (one, other)]
    whole = text[one.phrase.start : other.phrase.end]
    return whole if joined and told == [1, 1] and all(_is_in(kind, whole) for kind in both) else short


def _goes_on(text: str, one: Quantity) -> bool:
    """Whether more figures are joined to one."""
    return text[one.phrase.end :].startswith((" and ", ", and "))


def _kinds_asked(asked: Asked) -> tuple[str, str] | None:
    """The senses of the two kinds that a question asks for together; None if it asks for one."""
    found = _BOTH.search(asked.alone)
    if found is None or not (is_plural(found["one"]) and is_plural(found["other"])):
        return None
    return sense(found["one"].casefold()), sense(found["other"].casefold())


def _is_in(kind: str, phrase: str) -> bool:
    return is_told(kind, set(content(phrase)))


def is_beside_others(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure leaves out one or some that are told of beside it: 'a chair and six members', 'three others'."""
    if _OTHERS_ASKED.search(asked.alone):
        return False
    phrase = text[slice(*span)]
    counted = bool(asked.counted and content(phrase)) and not asked.part
    if counted and _AND_ONE.match(text, span.end) and not _is_in(asked.counted[-1], phrase):
        return True
    if _OTHERS.match(phrase) or _OTHERS_AFTER.match(text, span.end):
        return True
    head = _BESIDE_HEAD.search(text[: span.start])
    return head is not None and not _is_in(sense(head["head"].casefold()), phrase)


__all__ = ["both_halves", "is_beside_others", "is_half_of_both", "is_one_of_joined"]
