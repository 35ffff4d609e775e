"""Which person a question asks about: the subagent in 'what sentence was handed to the subagent?'.

Read from the phrases with 'the'. Words for anybody ('the man', 'the victim', 'the defendant') tell nobody from others:
a report calls them otherwise.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.checks.reading import tokens_of
from assistant.checks.words import is_past, is_plural, sense, word_set
from assistant.constraints.counted import PERSONS
from assistant.constraints.penalties_told import TERM_ASKED
from assistant.polarity.words import shared
from assistant.question.asked import Asked, searched
from assistant.question.kinds import Kind
from assistant.regex import regex

_OF_SOMEBODY: frozenset[Kind] = frozenset(("money", "age", "country"))
"""Kinds of answers that are one's own: what he paid, how old he was, where he comes from."""
_GETS = regex(r"\b(?:gets?|got|receiv\w+|serv\w+|sentenc\w+|jail\w*|prison|imprison\w*|given)\b", re.IGNORECASE)
"""'How many years did he get?'"""
_PHRASE = regex(r"(?<!\bof )\b(?:the|that|this) (?P<who>(?:[\w’'-]+ ?){1,5})", re.IGNORECASE)
_END = word_set(
    "of in on at by for from to with that who which whom whose was were is are be been being has have had did does"
    " do may"
    " can could will would and or than as when after before during because get receive pay serve spend earn owe face"
    " make"
    " lose give take keep hand"
)
"""Words before which such a phrase ends."""
_PERSONS_END = regex(
    r"(?:[a-z]{2,}(?:er|or|ist|ian|ant|ee|ess|m[ae]n)|[a-z]*(?:agent|head|chief|guard|clerk|nurse|cook|maid)|wi(?:fe|ves))s?"
)
_NO_PERSONS = frozenset(
    sense(word)
    for word in word_set(
        "shelter center centre number paper order power matter letter border quarter chapter water winter summer"
        " register"
        " sector factor labor floor committee fee process business access tender offer tier computer answer transfer"
        " chamber"
        " charter harbor corridor employee member parliament restaurant grant"
    )
)
_HE = regex(r"\b(?:he|she|they)\b", re.IGNORECASE)
_ANYBODY = frozenset(
    sense(word)
    for word in word_set(
        "man woman person people human victim survivor defendant offender perpetrator trafficker suspect convict"
        " culprit"
        " criminal prisoner inmate detainee official officer worker laborer migrant foreigner child boy girl"
        " employer owner"
        " killer murderer attacker abuser"
    )
)
"""Words for persons by which a report needn't call those whom a question calls so."""


def persons_meant(asked: Asked) -> tuple[str, ...]:
    """The words for persons about whom it is asked what they paid, how old they were, how long a sentence they got."""
    in_prison = asked.kind == "count" and asked.counts_time and searched(_GETS, asked.alone)
    term = searched(TERM_ASKED, asked.alone) or in_prison
    return _persons(asked.alone) if term or asked.kind in _OF_SOMEBODY else ()


@lru_cache(maxsize=256)
def _persons(question: str) -> tuple[str, ...]:
    heads = (_head(found["who"]) for found in _PHRASE.finditer(question))
    return tuple(dict.fromkeys(head for head in heads if head and not is_plural(head) and _is_person(head)))


def _head(phrase: str) -> str:
    """The last word of a phrase before what isn't a part of it: 'leader' of 'platoon leader get for'."""
    words = phrase.casefold().split()
    end = next((place for place, word in enumerate(words) if word in _END or (place and is_past(word))), len(words))
    return words[end - 1] if end else ""


def _is_person(word: str) -> bool:
    known = sense(word)
    if known in _ANYBODY | _NO_PERSONS:
        return False
    return known in PERSONS or _PERSONS_END.fullmatch(word) is not None


def tells_of_person(word: str, text: str) -> bool:
    """Whether a text has a word for a person, or one for the same."""
    return bool(shared({sense(word)}, tokens_of(text)))


def may_tell_of_person(word: str, text: str) -> bool:
    """Whether a text has such a word or may mean that person by 'he' or 'she'."""
    return _HE.search(text) is not None or tells_of_person(word, text)
