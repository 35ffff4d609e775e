"""First among all: what a question takes to be the most, highest or main of its kind, and whether another one is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from assistant.checks.reading import tokens_of
from assistant.checks.words import sense, word_set
from assistant.polarity.words import shared, topic
from assistant.premise.question import takes_for_granted
from assistant.regex import regex

_MOST = r"most|highest|greatest|largest|biggest|main"
_LEAST = r"least|lowest|smallest|fewest"
_RANK = regex(
    rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b(?! (?:of (?:the|its|their|those|these|all)|likely))", re.IGNORECASE
)
_SHARED_RANK = regex(
    r"\b(?:among|amongst|one|some|some of|two of|part) (?:of )?(?:the|its|their)\b|\bat (?:the )?(?:most|least)\b",
    re.IGNORECASE,
)
_THE_FIRST = regex(rf"\b(?:the|at) (?:{_MOST}|{_LEAST})\b", re.IGNORECASE)
"""'The most vulnerable' are one; who is 'most vulnerable to trafficking' is so beside others."""
_IS = regex(r"^\W*(?:is|are|was|were|(?:has|have|had)(?=.* been\b)) (?P<who>.+)$", re.IGNORECASE | re.DOTALL)
_WHY = regex(r"\W*(?:and |but |so )?(?:why|how come|since when)\b", re.IGNORECASE)
_OWNED = regex(r"['’]s?(?!\w)|\b(?:my|our|its|their|his|her)\b", re.IGNORECASE)
"""'Why was the country's largest prison closed?' takes none to be the largest."""
_KIND = frozenset(sense(word) for word in word_set("group one kind type sort form category people person thing"))
"""Words for what is ranked that say nothing of it: 'the group most at risk'."""
_OF_ANYTHING = frozenset(sense(word) for word in word_set("common frequent widespread prevalent often serious"))
NEAR = 8
"""Within how many tokens after such a word its sentence must name all that it is first in."""
_ENDS = word_set("who that which from in at of on by with under for whose the a an")


@dataclass(frozen=True, slots=True)
class Ranked:
    """What is taken to be first: the senses that tell it from others, of what it is first, and whether as the most."""

    who: frozenset[str]
    of: frozenset[str]
    most: bool


@lru_cache(maxsize=256)
def presumed_rank(question: str) -> Ranked | None:
    """What a question asks why or since when it is first; None if it asks nothing so."""
    presumed = takes_for_granted(question) if _WHY.match(question) else None
    found, asked = list(_RANK.finditer(presumed or "")), _IS.match(presumed or "")
    if presumed is None or len(found) != 1 or asked is None or found[0].start() < asked.start("who"):
        return None
    if _SHARED_RANK.search(presumed) or _OWNED.search(presumed[: found[0].start()]):
        return None
    subject = tokens_of(presumed[asked.start("who") : found[0].start()])
    begin = 1 if subject and subject[0].folded in _ENDS else 0
    named = takewhile(lambda token: token.folded not in _ENDS and not token.folded.endswith("ing"), subject[begin:])
    of = topic(presumed[found[0].end() :]) - _KIND
    who = frozenset(token.sense for token in named if token.is_content) - _KIND - of
    return Ranked(who, of, found[0]["most"] is not None) if who and of - _OF_ANYTHING else None


def ranks_another(question: str, sentence: str) -> bool:
    """Whether a sentence says of another than a question does that it is first in the same."""
    asked = presumed_rank(question)
    return asked is not None and _ranks(asked, sentence) and not shared(asked.who, tokens_of(sentence))


def ranks_same(question: str, sentence: str) -> bool:
    """Whether a sentence may say that what a question takes to be first is so."""
    asked = presumed_rank(question)
    if asked is None or not _RANK.search(sentence):
        return False
    said = tokens_of(sentence)
    return bool(shared(asked.who, said)) and asked.of <= {token.sense for token in said}


def _ranks(asked: Ranked, sentence: str) -> bool:
    """Whether a sentence says once what is first in all that is asked about, and not of several or by a denial."""
    found = list(_RANK.finditer(sentence))
    if len(found) != 1 or (found[0]["most"] is not None) != asked.most or not _THE_FIRST.search(sentence):
        return False
    after = tokens_of(sentence[found[0].end() :])[:NEAR]
    denied = any("negated" in token.marks for token in tokens_of(sentence))
    return asked.of <= {token.sense for token in after} and not denied and not _SHARED_RANK.search(sentence)
