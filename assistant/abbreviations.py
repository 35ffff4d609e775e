"""Names that reports write in short, in a question: beside 'the national action plan' stands 'NAP'."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from assistant.question.asked import TOPIC_ADDED
from assistant.regex import regex
from assistant.schema import Passage
from assistant.short.names import spelled_out

FEWEST_WORDS = 2
"""Of a name that a question has: one word is a name of many things."""
LOOKED_THROUGH = 50
"""How many of the passages that have most of a question's words are looked through for names that they write out: one
that the question has shares its words with the passage that writes it out."""

_JOINS = frozenset({"of", "for", "on", "in", "to", "against", "and", "the"})
"""Words before which a name may end: 'Supreme Court' for 'Supreme Court of Justice'."""

_THING = regex(
    r"\b(?:mechanism|plan|law|act|code|decree|procedure|protocol|program|programme|project|strategy|agreement|convention"
    r"|treaty|covenant|system|database|hotline|index|survey|trafficking|violence|mutilation|product|virus|disease)s?$",
    re.IGNORECASE,
)
"""How the names of what is no body end."""


def abbreviations(passages: Iterable[Passage]) -> Mapping[str, str]:
    """The names that passages write out with what they are called in short, casefolded, also without their beginnings
    and ends: 'national referral mechanism' and 'referral mechanism' are the NRM. A name of two things is none.
    """
    short_of: dict[str, set[str]] = defaultdict(set)
    for passage in passages:
        for name, short in spelled_out(passage.text):
            for form in _forms(name.casefold().split()):
                short_of[form].add(short)
    return {name: next(iter(shorts)) for name, shorts in short_of.items() if len(shorts) == 1}


@lru_cache(maxsize=64)
def short_for_things(text: str) -> frozenset[str]:
    """The abbreviations that a report defines for what is no body: its NRM, a 'national referral mechanism'."""
    return frozenset(short for name, short in spelled_out(text) if _THING.search(name))


def with_abbreviations(question: str, short_of: Mapping[str, str]) -> str:
    """A question with each name's abbreviation in parentheses behind it, unless it has that already; what it is about,
    in parentheses itself, is left alone."""
    added = TOPIC_ADDED.search(question)
    if added:
        return with_abbreviations(question[: added.start()], short_of) + question[added.start() :]
    for name in sorted(short_of, key=len, reverse=True):
        short = short_of[name]
        if not re.search(rf"\b{re.escape(short)}\b", question):
            question = re.sub(
                rf"(?<![\w(])({re.escape(name)})(?![\w)])", rf"\1 ({short})", question, count=1, flags=re.IGNORECASE
            )
    return question


def _forms(words: list[str]) -> Iterable[str]:
    """A name as it may be called: whole, from a later word on, up to a preposition."""
    for start in range(len(words) - FEWEST_WORDS + 1):
        if words[start] == "and":
            continue  # the 'security and intelligence service' is the intelligence service, too
        if words[start] in _JOINS:
            break
        yield " ".join(words[start:])
    for end in range(FEWEST_WORDS, len(words)):
        if words[end] in _JOINS and words[end - 1] not in _JOINS:
            yield " ".join(words[:end])
