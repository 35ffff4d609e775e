"""What a question joins and asks the same of: 'marriage' and 'work' in 'the minimum age for marriage and for work'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from assistant.checks.words import FUNCTION_WORDS
from assistant.constraints.told import around, is_told
from assistant.question.asked import content
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.dates import MONTHS, YEAR
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import Quantity, quantities

_JOINT = regex(r"(?:,? (?:and|as well as|vs\.?|versus)|,(?! (?:and|vs\.?|versus)\b)) ", re.IGNORECASE)
_LAST_JOINT = regex(r",? (?:and|as well as|vs\.?|versus) $", re.IGNORECASE)
_WORD = regex(r"[\w'’/-]+")
_PASSED = regex(rf"(?i:according|how|many|much|what|which|who|still|already|also|later|then|{'|'.join(MONTHS)}|{YEAR})")
"""Words that tell nothing of what they stand before: 'and according to the agency', 'and how many still pending'."""
_WHEN_OR_WHERE = regex(r"^\W*(?:in|on|at|during|over|since|after|before|by|under|of|from|for)\b[^,]*$", re.IGNORECASE)
"""What stands before a comma and joins nothing: 'In the north, …'."""
_BETWEEN = regex(r"\bbetween\b[^,?]*$", re.IGNORECASE)
"""'The talks between Fen and Oster': of both together."""
LONGEST_ITEM = 5
"""How many words an item of a list has at most that is parted from the next one by a comma."""
_FINITE = r"(?:was|were|is|are|has|have|had)\b"
_JOINED_IN = regex(
    r"(?=\b([\w'’-]+)[”\"')]?(?:,? (?:and|or)|,(?= (?:[\w'’-]+ ){0,3}[\w'’-]+,? (?:and|or) ))"
    rf" ((?:(?!{_FINITE})[\w'’-]+ ?){{1,4}}+)(?!{_FINITE}))",
    re.IGNORECASE,
)
"""Two things that a text joins, and no two of which it tells apart: 'nine were built and three were scrapped'."""
_COUNTED = regex(rf"(?:[a-z]+ )?(?:\d|(?:{NUMBER_WORD})\b)", re.IGNORECASE)
"""What begins with a figure of its own."""
_PIECE_END = regex(r"[;:,()—]| – |\.\s|\b(?:while|whereas|however|but|and|or)\b")


@lru_cache(maxsize=256)
def joined(question: str) -> tuple[str, ...]:
    """A word for each of the things that a question joins, () if it joins none.

    The last word of each before 'and', the first of the one behind it: where these are told of apart, so are the
    things. Names, which a text may put otherwise, and months and years aren't taken.
    """
    question = question.strip()
    question = question[:1].lower() + question[1:]
    joints = list(_JOINT.finditer(question))
    last = next((place for place, joint in enumerate(joints) if _LAST_JOINT.fullmatch(joint[0])), None)
    if last is None or _BETWEEN.search(question[: joints[last].start()]):
        return ()
    found = [_after(question[joints[last].end() :])]
    for place in range(last, -1, -1):
        if place < last and not _is_item(question, joints[place], joints[place + 1]):
            break
        found.insert(0, _before(question[: joints[place].start()], question[joints[place].end() :]))
    things = tuple(dict.fromkeys(thing for thing in found if thing))
    senses = {sense for thing in things for sense in content(thing)}
    return things if len(things) > 1 and (len(senses) > 1 or any(map(str.isdigit, things))) else ()


def _is_item(question: str, joint: re.Match[str], following: re.Match[str]) -> bool:
    """Whether what stands between two joints is one item of a list, as is what stands before the first of them."""
    between = question[joint.end() : following.start()]
    return len(between.split()) <= LONGEST_ITEM and not _WHEN_OR_WHERE.match(question[: joint.start()])


def _before(text: str, after: str) -> str:
    """The last word of a text, if it is one of content or a number; the one before a particle ('carried out') or a noun
    that is named again after it ('child labor and forced labor')."""
    words: list[str] = _WORD.findall(text)[-2:]
    if len(words) > 1 and (words[-1].casefold() in FUNCTION_WORDS or words[-1] in _WORD.findall(after)[:LONGEST_ITEM]):
        words.pop()
    return words[-1] if words and _tells(words[-1]) else ""


def _after(text: str) -> str:
    """The first word of content of a text, or its first number, behind what only leads up to it."""
    words: list[str] = _WORD.findall(text)
    for word in words:
        if _tells(word):
            return word
        if content(word) and not _PASSED.fullmatch(word):
            break
    return ""


def _tells(word: str) -> bool:
    if word.isdigit():
        return re.fullmatch(YEAR, word) is None
    return bool(content(word)) and not word[0].isupper() and not _PASSED.fullmatch(word)


def told_of(things: Iterable[str], text: str) -> frozenset[str]:
    """Which of some things that are joined a text tells of."""
    said = set(content(text))
    numbers = set(_WORD.findall(text))
    return frozenset(
        thing for thing in things if thing in numbers or any(is_told(sense, said) for sense in content(thing))
    )


def tells_of_some(things: Sequence[str], text: str) -> bool:
    """Whether a text tells of some of several things that are joined and of others not at all."""
    whole = told_of(things, text)
    return 0 < len(whole) < len(things) and not joins_another(things, text)


def tells_of_one(things: Sequence[str], text: str, short: str) -> bool:
    """Whether a short answer in a text is that of one of several things that are joined, or of some of them.

    The text tells of others not at all, or with figures of their own: 'eight were upheld and 40 rejected'.
    """
    whole = told_of(things, text)
    if len(whole) < len(things) or told_of(things, short) == whole:
        return tells_of_some(things, text)
    start = text.casefold().find(short.casefold())
    if start < 0 or _are_together(things, text):
        return False
    span = Span(start, start + len(short))
    here = told_of(things, around(text, span, _PIECE_END))
    others = (one for one in quantities(text) if not _is_in(one, span))
    return any(told_of(things, around(text, one.phrase, _PIECE_END)) - here for one in others)


def _are_together(things: Sequence[str], text: str) -> bool:
    """Whether a text joins two of some things, and has no figure for the second alone: 'in trams and buses'."""
    joints = (joint for joint in _JOINED_IN.finditer(text) if not _COUNTED.match(joint[2]))
    return any(len(told_of(things, " ".join(joint.groups()))) > 1 for joint in joints)


def joins_another(things: Sequence[str], text: str) -> bool:
    """Whether a text joins one of some things to something else, which may be another that a question calls otherwise:
    'mothers and their children' for 'women and kids'."""
    sides = ([told_of(things, side) for side in joint.groups()] for joint in _JOINED_IN.finditer(text))
    return any(bool(left) != bool(right) for left, right in sides)


def _is_in(one: Quantity, span: Span) -> bool:
    return span.start <= one.span.start < span.end


__all__ = ["joined", "joins_another", "tells_of_one", "tells_of_some", "told_of"]
