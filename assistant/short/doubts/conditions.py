"""What speaks against a short answer: the question's condition is untold, or it asks of several and is told of one."""

from __future__ import annotations

import re

from assistant.constraints.told import is_told
from assistant.question.asked import Asked, content
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Span

_CONDITION = regex(r"\b(?:if|unless|provided that)\b(?P<what>[^,;?]+)", re.IGNORECASE)
_ASKS_WHETHER = regex(r"\b(?:know|tell|say|said|see|ask|asked|wonder|check|sure|tells?|as)\W*$", re.IGNORECASE)
"""Words before an 'if' that begins no condition."""
_TERMS_ASKED = regex(
    r"\b(?:their|those|the) (?:[a-z-]+ ){0,2}?(?:sentences|terms|punishments|penalties)\b"
    r"|\bthe [a-z-]+s['’] (?:[a-z-]+ )?"
    r"(?:sentence|term|punishment)s\b",
    re.IGNORECASE,
)
_ONE_PUNISHED = regex(r"\b(?:was|has been|had been) (?:convicted|sentenced|found|given|jailed|imprisoned)\b")
_SEVERAL_PUNISHED = regex(
    r"\b(?:were|have been|had been|they|all|each|both|others?) (?:\w+ ){0,2}?(?:convicted|sentenced|found|given|jailed"
    r"|imprisoned|received|got)\b",
    re.IGNORECASE,
)


def lacks_condition(asked: Asked, text: str, span: Span) -> bool:
    """Whether a question sets a condition of which nothing is told: 'up to 12 hours' for 'how long may they hold him
    if they charge him?'."""
    del span
    found = _CONDITION.search(asked.alone)
    if found is None or _ASKS_WHETHER.search(asked.alone, 0, found.start()):
        return False
    told = set(content(text))
    wanted = [word for word in content(in_its_words(found["what"], text)) if not word.isdigit()]
    return bool(wanted) and not any(is_told(word, told) for word in wanted)


def is_of_one_of_them(asked: Asked, text: str, span: Span) -> bool:
    """Whether the sentences of several are asked for, and a phrase is that of one: 'the owner was convicted and got
    18 months'."""
    del span
    one = _TERMS_ASKED.search(asked.alone) and _ONE_PUNISHED.search(text)
    return bool(one) and _SEVERAL_PUNISHED.search(text) is None
