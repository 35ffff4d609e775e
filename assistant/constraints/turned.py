"""Who did something to whom: that protesters beat police doesn't tell whether police beat protesters.

Read without a parser, from the words beside a verb. A text is set aside only where it has the verb, and each time the
one who is asked about as doing it only as the one to whom it is done, or the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.checks.words import is_past, sense, word_set
from assistant.constraints.counted import PERSONS
from assistant.question.asked import Asked, content
from assistant.regex import regex

_BASE = r"[a-z]{3,}"
_AUXILIARY = "did|do|does|have|has|had"
_PHRASE = rf"(?:(?!(?:of|in|at|on|who|that|was|were|{_AUXILIARY})\b)[\w’'-]+ ){{1,4}}?"
_OBJECT = r"(?P<object>(?!(?:at|in|on|about|with|by|of|to|from|as|for)\b)(?:[\w’'-]+ ?){1,4}?)"
_END = r"(?=\W*$|[,(]| (?:in|on|at|during|with|for|after|before|to|from|by|because|while|when|over|under|last|this)\b)"
_ACTIVE = regex(rf"^\W*(?:how many|which|what) (?P<subject>{_PHRASE})(?P<verb>{_BASE}) {_OBJECT}{_END}", re.IGNORECASE)
_PASSIVE = regex(
    rf"^\W*how many (?P<object>{_PHRASE})(?:was|were|have been|had been|has been) (?P<verb>{_BASE}){_END}",
    re.IGNORECASE,
)
_WITH_DID = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"^\W*(?:how many|which|what) (?P<object>{_PHRASE})(?:{_AUXILIARY}) (?P<subject>{_PHRASE})"
        rf"(?P<verb>{_BASE}){_END}",
        rf"^\W*(?:{_AUXILIARY}) (?P<subject>{_PHRASE})(?P<verb>{_BASE}) {_OBJECT}{_END}",
    )
)
"""'How many journalists sued the police?', 'how many officers were killed?', 'how many people did police kill?', 'did
police beat protesters?'"""
_WORD = regex(r"[\w’'-]+|[,;:.]")
_BE = word_set("was were is are be been being got")
_BETWEEN = word_set("also then later reportedly allegedly often never not has have had did")
_FINITE = word_set("was were is are has have had did do does said say could can may would will")
_STOPS = word_set(
    ", ; : . in on at by for from to with after before during under over against because who which that while when and"
    " but or as where of"
)


@dataclass(frozen=True, slots=True)
class _Deed:
    """A verb with the senses of those who do it and of those to whom it is done; empty where they aren't told."""

    verb: str
    doers: frozenset[str]
    done_to: frozenset[str]


def turned_round(asked: Asked, text: str) -> str | None:
    """'Anything on who did that to whom' where a text tells the deed that is asked about only the other way round."""
    wanted = _asked_deed(asked.alone)
    if wanted is None:
        return None
    told = list(_deeds(text, wanted.verb))
    if not told or not all(_is_turned(wanted, one) for one in told):
        return None
    return "anything on who did that to whom"


def _is_turned(wanted: _Deed, told: _Deed) -> bool:
    """Whether of those who are asked about as doers, or as done to, a text tells the other."""
    doer_is_done_to = wanted.doers & told.done_to & PERSONS and not wanted.doers & told.doers
    done_to_does = wanted.done_to & told.doers & PERSONS and not wanted.done_to & told.done_to
    return bool(told.doers and told.done_to) and bool(doer_is_done_to or done_to_does)


@lru_cache(maxsize=256)
def _asked_deed(question: str) -> _Deed | None:
    """The deed of which a question asks; None if it can't be told."""
    found = next((one for pattern in _WITH_DID if (one := pattern.search(question))), None)
    if found is None:
        past = (one for pattern in (_PASSIVE, _ACTIVE) if (one := pattern.search(question)))
        found = next((one for one in past if is_past(one["verb"].casefold())), None)
    if found is None:
        return None
    named = found.groupdict()
    doers, done_to = (frozenset(content(named.get(side) or "")) for side in ("subject", "object"))
    return _Deed(sense(found["verb"].casefold()), doers, done_to)


def _deeds(text: str, verb: str) -> Iterator[_Deed]:
    """What a text tells to have been done by a verb, given as its sense."""
    words = [found[0] for found in _WORD.finditer(text)]
    for place, word in enumerate(words):
        folded = word.casefold()
        if sense(folded) != verb:
            continue
        if not is_past(folded):
            yield _Deed(verb, frozenset(), frozenset())
            continue
        if _is_who_they_are(words[place + 1 :]):
            yield _Deed(verb, frozenset(), frozenset())
            continue
        before = [one for one in words[:place] if one.casefold() not in _BETWEEN]
        passive = bool(before) and before[-1].casefold() in _BE
        left = _phrase_before(before[:-1] if passive else before)
        right = _phrase_after(words[place + 1 :])
        if passive:
            by = words[place + 1 : place + 2] == ["by"]
            yield _Deed(verb, _phrase_after(words[place + 2 :]) if by else frozenset(), left)
        else:
            yield _Deed(verb, left, right)


def _is_who_they_are(after: list[str]) -> bool:
    """Whether a participle says of whom a verb after it tells something, as in 'detainees interviewed reported abuse':
    they did nothing by it. Another participle may say to whom it was done: 'beat injured guards'."""
    following = after[0].casefold() if after else ""
    return following in _FINITE or (is_past(following) and not (set(content(" ".join(after[1:2]))) & PERSONS))


def _phrase_before(words: list[str]) -> frozenset[str]:
    """The senses of the words of the noun phrase that ends with some words."""
    start = next((place for place in range(len(words), 0, -1) if words[place - 1].casefold() in _STOPS), 0)
    return frozenset(content(" ".join(words[start:])))


def _phrase_after(words: list[str]) -> frozenset[str]:
    end = next((place for place, word in enumerate(words) if word.casefold() in _STOPS), len(words))
    return frozenset(content(" ".join(words[:end])))


__all__ = ["turned_round"]
