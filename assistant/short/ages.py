"""The age in a quote that a question asks for: somebody's, or a limit; None if it isn't clear which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense
from assistant.constraints.counted import PERSONS
from assistant.constraints.told import CLAUSE_END, around, is_denied_at, is_told, tells
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short.figures import is_excepted, is_of_one_of_two, of_the_other
from assistant.text.dates import MONTH
from assistant.text.numerals import NUMBER_WORD, is_age

_PERSON_ASKED = regex(r"\bhow old (?:is|was|are|were)\b", re.IGNORECASE)
_AGE = regex(
    rf"\b(?:\d{{1,2}}(?:\.\d)?|{NUMBER_WORD})(?: to \d{{1,2}}| and \d{{1,2}}|-\d{{1,2}}(?!\d)"
    rf"| and (?:{NUMBER_WORD})(?=[.,;)]|$))?"
    r"(?!\w|%|,\d)",
    re.IGNORECASE,
)
_OF_NOUN = regex(r"(?: |-)years?(?: |-)olds?(?: (?!(?:who|was|were|is|are|had|has|and|or|in|from|at)\b)[\w’'-]+){0,3}")
"""'-year-old girl'."""
_BESIDE_NOUN = regex(rf"\b(?P<noun>(?!(?:{MONTH})\b)[A-Za-z]+), (?:aged |age )?$")
_BETWEEN_COMMAS = regex(r"(?:,|\))")
"""'The victim, 14, was …'."""
_AT_AGE = regex(r"\b(?:died|killed|married|born|released|arrested|left|joined)\b[^,;.]* at $")
_AT_AGE_END = regex(r"(?=[,;.]|$| and\b)")
"""'And died there at 13.'"""
_AGED_NOUN = regex(r"\b(?P<noun>[a-z]+),? (?:was |is |who was )?aged? $", re.IGNORECASE)
_WHO_ASKED = regex(
    r"\bhow old (?:is|was|are|were) (?:the |an? |his |her |their |its |this |that )(?P<who>[a-z ’'-]+)", re.I
)
_WHO_END = regex(r"\b(?:when|who|that|at|in|on|by|whom|which|to|of|be|before|after|and|from|for)\b.*", re.IGNORECASE)
_SOME_OF = regex(r"\b(?:most|many|some|several) of\b", re.IGNORECASE)
_PIECE_END = regex(r"[;:,]|\.\s|\b(?:and|while|whereas|but|before|after|when|with|by)\b")


def age(asked: Asked, quote: Passage) -> str | None:
    """At what age, how old."""
    text = quote.text
    of_a_person = bool(_PERSON_ASKED.search(asked.question))
    found: Sequence[re.Match[str]] = [
        match
        for match in _AGE.finditer(text)
        if _tells_age(text, *match.span(), of_a_person) and _is_persons(text, *match.span()) == of_a_person
    ]
    if of_a_person:
        found = _of_piece(asked, text, _of_that_person(asked, text, found))
    if len({match[0] for match in found}) != 1 or is_denied_at(text, found[0].end()):
        return None
    told: str | None = found[0][0]
    if is_of_one_of_two(asked, text, found[0].end()):
        other = of_the_other(asked, text, found[0].end())
        told = other if other and _AGE.fullmatch(other) else None
    if is_excepted(asked, text, found[0].end()):
        return None
    clause = around(text, Span(*found[0].span()), CLAUSE_END)
    if _SOME_OF.search(clause) and not _SOME_OF.search(asked.alone):
        return None
    return told if tells(asked, quote, clause) else None


def _of_that_person(asked: Asked, text: str, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Of the ages of several persons those of whom it is asked by a noun, 'the girl', that a text has, too."""
    who = _WHO_ASKED.search(asked.alone)
    nouns = content(_WHO_END.sub("", who["who"])) if who else ()
    if not nouns or not is_told(nouns[-1], set(content(text))):
        return list(found)
    return [match for match in found if not (whose := _whose(text, match)) or nouns[-1] in whose]


def _whose(text: str, match: re.Match[str]) -> set[str]:
    """The senses of the nouns that tell whose age it is; none where none stands beside it."""
    if (after := _OF_NOUN.match(text, match.end())) and (words := content(after[0])):
        return {word for word in words if word not in ("year", "old")}
    if before := _BESIDE_NOUN.search(text[: match.start()]):
        return {sense(before["noun"].casefold())}
    aged = _AGED_NOUN.search(text[: match.start()])
    return {sense(aged["noun"].casefold())} & PERSONS if aged else set()


def _of_piece(asked: Asked, text: str, found: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """Of several ages of one person the one in whose part of the sentence most of what is asked is told; all of them
    where there is no such one."""
    if len({match[0] for match in found}) == 1:
        return found
    said = [set(content(around(text, Span(*match.span()), _PIECE_END))) for match in found]
    told = [sum(is_told(word, piece) for word in asked.words) for piece in said]
    best = [match for match, some in zip(found, told, strict=True) if some == max(told)]
    return best if len(best) == 1 else found


def _is_persons(text: str, start: int, end: int) -> bool:
    """Whether an age is somebody's, not a limit: '14-year-old', 'aged 14', 'ages 18 and 30', 'the victim, 14,'."""
    return (
        bool(re.match(r"[- ]years?[- ]old", text[end:]))
        or bool(re.search(r"\b(?:aged|age|ages) (?:\d+ (?:or|and|to) )?$", text[:start]))
        or _stands_alone(text, start, end)
    )


def _tells_age(text: str, start: int, end: int, of_a_person: bool) -> bool:
    if is_age(text[:start], text[end:]) or (of_a_person and _stands_alone(text, start, end)):
        return True
    sentence_so_far = text[:start]
    return bool(re.search(r"\bage\b[^.;,]{0,40}\b(?:is|was|at|to|of) $", sentence_so_far))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a number is somebody's age without a word that says so: 'the victim, 14, was …', 'died at 13.'."""
    if _BESIDE_NOUN.search(text[:start]):
        return _BETWEEN_COMMAS.match(text, end) is not None
    return _AT_AGE.search(text[:start]) is not None and _AT_AGE_END.match(text, end) is not None
