"""Whom 'he' or 'she' means: who was asked for and is named in the answer, or the one person who was asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.checks.words import is_past
from assistant.followup.asked import Asked, head_of
from assistant.followup.topic import is_plural, names, parse, passive_subject
from assistant.followup.words import BE_FORMS, BODIES, DETERMINERS, FUNCTION_WORDS, OFFICIALS, PEOPLE, VERBS, key
from assistant.regex import regex
from assistant.text.countries import countries_in
from assistant.text.dates import MONTHS, WEEKDAYS

_PARTICLES = frozenset({"al", "bin", "da", "de", "del", "der", "di", "el", "ibn", "van", "von"})
_NOT_BEFORE = frozenset({"the", "a", "an", "in", "at", "near", "on"})
"""What stands before a name that is no person's: 'the Free Coast', 'in Deir Ezzor'."""
_HARDLY_BEFORE = frozenset({"of", "from", "for", "to", "with", "by"})
"""What stands before a name that may be somebody else's: 'ahead of Boro Leki', or nobody's: 'of Radio Free Europe'."""
_SAYS = frozenset({"said", "says", "told", "stated", "noted", "reported", "claimed", "alleged"})
_ASKS_WHO_SAYS = regex(r"\b(?:sa(?:y|ys|id)|t(?:ell|old)|stat|not(?:e|ed)|report|claim|alleg)", re.IGNORECASE)
_ASKS_ANY = regex(
    r"\W*(?:has|have|had|was|were|is|are|did|which|what)\b[^?]*?\b(?:any(?:one|body)?|an?|which)\b", re.IGNORECASE
)
_ACCORDING_TO = regex(
    rf"according\s+to\s+(?P<who>the\s+(?!(?:\w+\s+)*(?:{'|'.join(sorted(BODIES))}|report|law|survey|study|figures)\b)[a-z-]+(?:\s+[\w-]+){{0,3}}?),\s",
    re.IGNORECASE,
)
"""'According to the mayor, was anyone hurt?'"""
_NAME = regex(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?")
_DATED = frozenset(name.casefold() for name in (*MONTHS, *WEEKDAYS))
SHORT_NAME = 2
MOST_WORDS = 4
"""How long somebody's name is at most."""


def person_meant(earlier: Asked) -> str | None:
    """The person whom 'he' or 'she' means after a question; None if it may be several, or nobody known."""
    if who := _named_who(earlier.question, earlier.sentence) or _named_any(earlier.question, earlier.sentence):
        return who
    if says := _ACCORDING_TO.match(earlier.question):
        return says["who"] if not is_plural(head_of(says["who"].removeprefix("the "))) else None
    parts = parse(earlier.question)
    yes_no = not parts.opener and key(parts.auxiliary) in BE_FORMS
    about = passive_subject(earlier.topic) if yes_no else earlier.topic
    head = key(head_of(about))
    one = not earlier.added and about.startswith("the ") and head in PEOPLE | OFFICIALS and not is_plural(head)
    return about if one or about in persons_in(about) else _only_surname(earlier.text)


def _only_surname(question: str) -> str | None:
    """Somebody whom a question calls by one name: 'Duka' in 'what did that mean for Duka?'; None where there may be
    somebody else, or the name may be a place's or a body's."""
    words = question.rstrip("?!. ").split()
    found = [at for at, word in enumerate(words) if at and word[:1].isupper()]
    if len(found) != 1 or any(key(word) in PEOPLE | OFFICIALS for word in words):
        return None
    [at] = found
    name, before = words[at].removesuffix("'s").removesuffix("’s"), key(words[at - 1])
    alone = (
        name.isalpha() and name[1:].islower() and len(name) > SHORT_NAME and before not in _NOT_BEFORE | {"from", "of"}
    )
    after = words[at + 1 : at + 2]
    noun = bool(after) and words[at] == name and key(after[0]) not in FUNCTION_WORDS and not _may_do(after[0])
    known = name.casefold() in _DATED or countries_in(name) or key(name) in BODIES or noun
    return name if alone and not known else None


def _may_do(word: str) -> bool:
    """Whether a word may be what somebody does or what is done to them: 'did Duka resign', 'was Duka fined'."""
    return is_past(key(word)) or key(word) in VERBS


def _named_who(question: str, answer: str) -> str | None:
    """The only person whom an answer to 'who …?' names; None where the question itself speaks of somebody else."""
    parts = parse(question)
    if parts.opener.casefold() not in {"who", "whom", "whose"}:
        return None
    done = parts.rest.split()[1:] if not parts.auxiliary else []
    others = any(key(word) in PEOPLE | OFFICIALS and not is_plural(word) for word in done) or names(question)
    says = bool(_ASKS_WHO_SAYS.search(question))
    named = {one.text: one for one in _names(answer.split()) if one.is_persons and (says or one.following not in _SAYS)}
    only = next(iter(named.values())) if len(named) == 1 else None
    return only.text if only and only.before not in _HARDLY_BEFORE and not others else None


def _named_any(question: str, answer: str) -> str | None:
    """The only person whom an answer to 'was any mayor convicted?' names, as the subject of what was done."""
    if not _ASKS_ANY.search(question) or names(question):
        return None
    named = persons_in(answer)
    if len(named) != 1:
        return None
    (only,) = named
    return only if re.search(rf"{re.escape(only)} (?:was|is|(?:has|had) been) [a-z]+", answer) else None


def persons_in(text: str) -> set[str]:
    """The names in a text that may be somebody's: no body's, no country's."""
    return {one.text for one in _names(text.split()) if one.is_persons}


class _Name(NamedTuple):
    """Capitalised words in a row, and the words before and after them, as the lists hold them."""

    words: Sequence[str]
    before: str
    following: str

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def is_persons(self) -> bool:
        """Whether it may be somebody's."""
        bodies = any(key(word) in BODIES for word in self.words)
        named = 1 < len(self.words) <= MOST_WORDS and all(map(_NAME.fullmatch, self.words))
        return named and self.before not in _NOT_BEFORE and not bodies and not countries_in(self.text)


def _names(words: Sequence[str]) -> Iterator[_Name]:
    """The names in some words, without what only opens a sentence or tells a day."""
    at = 0
    while at < len(words):
        first = at
        name: list[str] = []
        while at < len(words) and (_is_name(words[at]) or (name and key(words[at]) in _PARTICLES)):
            name.append(re.sub(r"['’]s$", "", words[at].strip('.,;:!?"“”()')))
            at += 1
            if words[at - 1][-1] in '.,;:!?"”)' and len(words[at - 1]) > 2:
                break
        opens = next((n for n, word in enumerate(name) if not _opens(word)), len(name))
        before = name[opens - 1] if opens else words[first - 1] if first else ""
        if name[opens:]:
            yield _Name(name[opens:], key(before), key(words[at]) if at < len(words) else "")
        at = max(at, first + 1)


def _is_name(word: str) -> bool:
    bare = word.lstrip('"“(')
    return bare[:1].isupper() or (bare[:3].casefold() in {"al-", "el-"} and bare[3:4].isupper())


def _opens(word: str) -> bool:
    return key(word) in FUNCTION_WORDS | DETERMINERS | _DATED
