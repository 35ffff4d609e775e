"""What a question is narrowed to where a text tells of its opposite: rural schools, permanent workers, the north."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.checks.contraries import contraries
from assistant.checks.words import FUNCTION_WORDS, is_past, sense, word_set
from assistant.question.asked import Asked, searched
from assistant.question.kinds import Kind
from assistant.regex import regex

_SIDES = "north south east west northern southern eastern western rural urban"
_SEASONS = "winter spring summer autumn"
_WITH_NOUN = regex(r"\b(?P<word>[a-z]{4,})(?= (?P<noun>[a-z]{3,})\b(?! [A-Z]))")
_SCENE = regex(
    r"\b(?:(?i:in|from|during|of) |(?=(?i:last|this) ))(?P<phrase>(?:(?i:the|last|this) )?"
    rf"(?P<word>{'|'.join(f'{_SIDES} {_SEASONS}'.split())})"
    r"(?: (?:areas?|regions?|districts?|provinces?|zones?))?)\b(?![ -][A-Z])"
)
"""Where or when something was, whatever noun goes on: 'in the north', 'in urban schools', 'in the summer of 2019'."""
_WORD = regex(r"[a-z]+")
_NOT_SORTS = word_set(
    "more most less fewer least many greater larger higher lower smaller bigger highest lowest largest smallest"
    " greatest best worst maximum minimum double last first before after following since prior above over below"
    " under inside within outside old new older early late earlier often always never rarely long short life death"
    " open close closed include exclude report claim state deny full partial strong weak free year month day night"
    " village city"
)
"""Words with an opposite that narrow no sort of thing: of a 'new law' more may be told beside the old one."""
ON_WHAT_IS_STILL = "anything on what is still"
_STILL = r"\b(?:still|remain(?:s|ed|ing)?)(?: \w+)?"
_GOES_ON = r"still|remain\w*|continu\w*|kept|others?|another|not|never"
_STILL_SO = tuple(
    (regex(rf"{_STILL} (?P<how>{so})\b", re.IGNORECASE), regex(ended, re.IGNORECASE), regex(goes_on, re.IGNORECASE))
    for so, ended, goes_on in (
        (
            r"open|running|operating|operational|in (?:operation|use|force)",
            r"\b(?:shut|closed(?! to\b)|closing|closure|ceased|discontinued|abolished|repealed)\b",
            rf"\b(?:{_GOES_ON}|re-?open\w*)\b",
        ),
        (
            r"held|detained|imprisoned|jailed|captive|missing|stranded|in (?:prison|jail|custody|detention|captivity)"
            r"|behind bars",
            r"\b(?:releas(?:ed|ing)|freed|repatriat\w+|returned|brought (?:home|back)|acquitted|pardoned|escaped"
            r"|rescued)\b",
            rf"\b(?:{_GOES_ON}|rest|held|detained|imprisoned|behind bars|in (?:prison|jail|custody|detention))\b",
        ),
    )
)
"""What may still be so, by which words a text tells that it ended, and what it may have that tells of those of whom it
is so still, too."""
_ANSWERED_BY_CONTRAST: frozenset[Kind] = frozenset(("yes_no", "reason", "definition"))
"""'Are rural schools worse?' may be answered by what is told of urban ones."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """A word that narrows a noun, and both as they stand; no noun where the word does for any."""

    word: str
    noun: str
    phrase: str


def of_opposite_sort(asked: Asked, text: str) -> str | None:
    """'Anything on rural schools' where a question is narrowed to these, and a text tells of urban ones alone."""
    if asked.kind in _ANSWERED_BY_CONTRAST:
        return None
    for so, ended, goes_on in _STILL_SO:
        if (still := searched(so, asked.alone)) and ended.search(text) and not goes_on.search(text):
            return f"{ON_WHAT_IS_STILL} {still['how']}"
    wanted = _sorts(asked.alone)
    said = {sense(word) for word in _WORD.findall(text.casefold())} if wanted else set()
    for one in wanted:
        if sense(one.word) not in said and _has_opposite(one, text) and not _has_opposite(one, asked.alone):
            return f"anything on {one.phrase}"
    return None


@lru_cache(maxsize=512)
def _sorts(text: str) -> tuple[_Sort, ...]:
    """The words by which a text narrows what it tells of."""
    return tuple(one for one in _narrowed(text) if one.word not in _NOT_SORTS and contraries(one.word))


def _narrowed(text: str) -> Iterator[_Sort]:
    for found in _SCENE.finditer(text):
        yield _Sort(found["word"], "", found["phrase"])
    for found in _WITH_NOUN.finditer(text):
        word, noun = found["word"], found["noun"]
        if not FUNCTION_WORDS & {word, noun} and not is_past(word) and not is_past(noun):
            yield _Sort(word, noun, f"{word} {noun}")


def _has_opposite(one: _Sort, text: str) -> bool:
    """Whether a text has the opposite of a word before the same noun, or where either word does for any."""
    against = contraries(one.word)
    return any(
        sense(other.word) in against and (not (one.noun and other.noun) or sense(one.noun) == sense(other.noun))
        for other in _sorts(text)
    )


__all__ = ["ON_WHAT_IS_STILL", "of_opposite_sort"]
