"""The place in a quote that a question asks for, with its preposition; None if it isn't clear which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import FUNCTION_WORDS, is_past, root, sense
from assistant.constraints.told import events
from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import MONTH, WEEKDAYS
from assistant.verification import is_negated

_CAPITALISED = r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+))*"
_LIST = rf"{_CAPITALISED}(?:(?:, {_CAPITALISED})*,? and {_CAPITALISED})?"
_NAMED = rf"(?:(?:the|a) )?(?:(?:city|town|village|district|region) of )?(?P<name>{_LIST})"
_PLACE = regex(rf"\b(?:in|at|near|outside) {_NAMED}")
_TOWARDS = regex(rf"\b(?:to|into) {_NAMED}")
_FROM = regex(rf"\bfrom {_NAMED}")
_PLACE_ASKED = regex(
    r"\bwhere (?:in \w+ )?(?:was|were|is|are|did|does|do)\b"
    r"|\b(?:which|what) (?:city|cities|town|village|region|province|district)\b",
    re.IGNORECASE,
)
_AREA_OF_LIFE = regex(r"\b(?:areas? of|where (?:can|may|should|do \w+ lag))\b", re.IGNORECASE)
_FROM_ASKED = regex(r"\b(?:where|which|what)\b.*\bfrom\W*$|\bfrom (?:where|which|what)\b", re.IGNORECASE)
_TOWARDS_ASKED = regex(
    r"\bto\W*$|\bto (?:where|which|what)\b|\b(?:deport|extradit|send|sent|flee|fled|return|travel|mov(?:e|ed)\b"
    r"|transfer"
    r"|relocat|escap|repatriat|evacuat|expel|emigrat|migrat|go\b|went\b|gone\b|head(?:ed)?\b)\w*",
    re.IGNORECASE,
)
"""Where somebody got, not where that was: 'where was the suspect extradited to?'."""
_DAY_NAMED = rf"(?:{MONTH}|{'|'.join(WEEKDAYS)})"
_ELSEWHERE = regex(rf"\b(?:to|from|into|on|off|through|via|toward|towards) (?:the )?(?!{_DAY_NAMED}\b)[A-Z][\w'’-]+")
"""A name that may be the place, too: 'a detention center on Lesvos'."""
_AGENT_IN = regex(
    r"(?:^|[.;,] )(?:[Tt]he )?(?:[A-Z]?[a-z]+ ){0,2}?(?i:authorities|officials?|officers?|police|prosecutors?"
    r"|courts?|judges?"
    r"|government|investigators?|inspectors?|agents?|diplomats?|activists?|organi[sz]ations?|NGOs?|reporters?"
    r"|lawyers?) $"
)
"""'Officials in Athens visited …': the place is theirs."""
_GOES_ON = regex(r",? (?:and|or)\b|, (?:(?:in|the) )*[A-Z]| (?P<word>[a-z][\w-]*)")
_DEED_ASKED = regex(r"\bwhere (?:did|does|do) [^?–—,;]*?\b(?P<deed>[a-z]+)\W*$", re.IGNORECASE)
"""'Where does he live?' isn't told by where he was born."""
_LAST_WORD = regex(r"(?P<word>[a-z]+) $")
_WORD = regex(r"[A-Za-z][\w’'-]*")
_FUNCTION_ROOTS = frozenset(map(root, FUNCTION_WORDS))


def place(asked: Asked, quote: Passage) -> str | None:
    """Where: the one place of a quote; no country of the report, nothing the question names."""
    text = quote.text
    if not _PLACE_ASKED.search(asked.question) or _AREA_OF_LIFE.search(asked.question) or is_negated(text):
        return None
    found: Sequence[re.Match[str]]
    if _FROM_ASKED.search(asked.alone):
        found = _after_deed(asked, text, _new(asked, quote, _FROM))
    elif _TOWARDS_ASKED.search(asked.alone):
        found = _after_deed(asked, text, _new(asked, quote, _TOWARDS))
    else:
        found = _there(asked, text, _new(asked, quote, _PLACE))
    if len(found) != 1:
        return None
    more = _GOES_ON.match(text, found[0].end())
    if more and not (more["word"] in FUNCTION_WORDS or is_past(more["word"] or "")):
        return None
    return found[0][0]


def _new(asked: Asked, quote: Passage, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """The places that neither a question nor the name of the report has."""
    known = f"{asked.question} {quote.place}".casefold()
    return [
        match
        for match in pattern.finditer(quote.text)
        if match["name"].removeprefix("The ").split()[0].casefold() not in known
        and not re.search(rf"\b(?:{MONTH})\b", match["name"])
    ]


def _roots(text: str) -> set[str]:
    return {root(word.casefold()) for word in _WORD.findall(text)} - _FUNCTION_ROOTS


def _after_deed(asked: Asked, text: str, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The places that stand behind the deed of a question, with no other deed between: 'fled the camp to Osh'."""
    wanted = _roots(asked.alone)
    fits = []
    for match in found:
        words = [word for word in _WORD.finditer(text, 0, match.start()) if _tells_deed(word[0], wanted)]
        if words and root(words[-1][0].casefold()) in wanted:
            fits.append(match)
    return fits


def _tells_deed(word: str, wanted: set[str]) -> bool:
    folded = word.casefold()
    return (is_past(folded) and folded not in ("was", "were", "been", "had")) or root(folded) in wanted


def _there(asked: Asked, text: str, found: Sequence[re.Match[str]]) -> Sequence[re.Match[str]]:
    """Of several places the one right behind a word of the question, 'based in The Hague'; none that is only the place
    of those who do something, or of another deed than is asked, or where another name may be it."""
    wanted = _roots(asked.alone)
    tied = [match for match in found if _is_tied(asked, text, match, wanted)]
    if len(tied) == 1:
        return tied
    if _ELSEWHERE.search(text):
        return []
    return [match for match in found if not _is_anothers(asked, text, match, wanted)]


def _is_tied(asked: Asked, text: str, match: re.Match[str], wanted: set[str]) -> bool:
    """Whether a place stands right behind a word of the question, and all that was done, as it has it, before that."""
    before = _LAST_WORD.search(text[: match.start()])
    if before is None or root(before["word"]) not in wanted:
        return False
    return is_past(before["word"]) or _deeds(asked.alone) <= _roots(text[: match.start()])


def _deeds(text: str) -> set[str]:
    """The roots of the past forms of a text."""
    return {root(word) for word in map(str.casefold, _WORD.findall(text)) if is_past(word)} - _FUNCTION_ROOTS


def _is_anothers(asked: Asked, text: str, match: re.Match[str], wanted: set[str]) -> bool:
    """Whether a place is that of somebody who did something there, or of another deed than is asked about."""
    if _AGENT_IN.search(text[: match.start()]):
        following = _WORD.search(text, match.end())
        return following is None or root(following[0].casefold()) not in wanted
    before = _LAST_WORD.search(text[: match.start()])
    if before is None or not is_past(before["word"]):
        return False
    if asks_other := _DEED_ASKED.search(asked.alone):
        told = events(before["word"]) & events(asks_other["deed"])
        return not told and sense(before["word"]) != sense(asks_other["deed"].casefold())
    return bool(_deeds(text) & wanted) and root(before["word"]) not in wanted
