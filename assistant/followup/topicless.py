"""Whole questions that have no topic of their own: 'who was arrested?', 'how old?', 'what was the highest fine?'."""

from __future__ import annotations

import re
from typing import Literal

from assistant.checks.words import is_past
from assistant.followup import patterns
from assistant.followup.asked import Asked, extended, joined
from assistant.followup.reference import is_demonstrative_end
from assistant.followup.topic import is_plural, names, parse, years
from assistant.followup.words import DETERMINERS, FUNCTION_WORDS, IMPERATIVES, INDEFINITE, LIGHT, PREPOSITIONS, key

_INTRODUCES = re.compile(r"\b(?:is|are|was|were)\s+there\b|\ban?\s+\w", re.IGNORECASE)
_DEFINES = re.compile(
    r"(?:what|who)\s+(?:is|are|was|were)\s+(?!the\b|\w+ed\b)\w|what\s+does\s+(?!the\b)\S+\s+mean\b", re.IGNORECASE
)
_NO_CONTENT = FUNCTION_WORDS | DETERMINERS | INDEFINITE | LIGHT
_NOT_BEFORE_TOPIC = frozenset({"", "who", "what", "which", "the", "those", "these"})
"""A plural after one of these is a verb ('who decides') or something spoken of before."""
_SUPERLATIVE = re.compile(
    r"(?:high|low|long|short|larg|bigg|small|old|young|lat|earli|great|heavi|strict|harsh|mild|few)est|worst|best|more|less"
)


def completed(said: str, earlier: Asked) -> Asked | None:
    """A question without a topic, with the earlier one's, if that has one."""
    lack = _lack(said)
    if lack is None or (not earlier.added and _lack(earlier.question) is not None):
        return None
    return joined(said, earlier) if lack == "all" else extended(said, earlier)


def _lack(said: str) -> Literal["all", "topic"] | None:
    """What a question lacks: all that it could be about, or only its topic ('who was arrested')."""
    if patterns.NO_NOUN.search(said) or patterns.BARE_COUNT.fullmatch(said):
        return "topic"
    if _stands_alone(said):
        return None
    content = _content(said)
    if not content or len(said.split()) == 1:
        return "all"
    lacks = len(content) == 1 and not _names_its_topic(said, content[0])
    return "topic" if lacks or patterns.SUPERLATIVE_END.search(said) or is_demonstrative_end(said) else None


def _stands_alone(said: str) -> bool:
    """Whether a question is about a name or a year of its own, the assistant, or something that it introduces."""
    first = key(said.split()[0])
    dated = years(said) and not any(key(word) in INDEFINITE for word in said.split())
    return bool(
        first in IMPERATIVES
        or dated
        or names(said)
        or re.search(r"\b[A-Z]{2,}", said)
        or patterns.ADDRESSED.search(said)
        or _INTRODUCES.search(said)
    )


def _content(said: str) -> list[str]:
    """The words that say what a question is about."""
    words = [word for word in said.rstrip("?!. ").split() if any(map(str.isalnum, word))]
    opener = {key(word) for word in parse(said).opener.split()}
    return [
        word
        for word in words
        if key(word) not in _NO_CONTENT | opener and not _SUPERLATIVE.fullmatch(key(word)) and not word[0].isdigit()
    ]


def _names_its_topic(said: str, word: str) -> bool:
    """Whether a question's only word of content is its topic: 'what is bribery', 'what do victims get'."""
    words = ["", *map(key, said.split())]
    before = words[words.index(key(word)) - 1]
    if _DEFINES.match(said) or (before in PREPOSITIONS and not is_past(key(word))):
        return True
    return is_plural(word) and before not in _NOT_BEFORE_TOPIC
