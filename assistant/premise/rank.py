"""First among all: what a question takes to be the most, highest or main of its kind, and whether another one is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import sense, word_set
from assistant.polarity.words import shared, topic

_MOST = r"most|highest|greatest|largest|biggest|main"
_LEAST = r"least|lowest|smallest|fewest"
_RANK = re.compile(
    rf"\b(?:(?P<most>{_MOST})|(?P<least>{_LEAST}))\b(?! (?:of (?:the|its|their|those|these|all)|likely))", re.IGNORECASE
)
_SHARED_RANK = re.compile(
    r"\b(?:among|amongst|one|some|some of|two of|part) (?:of )?(?:the|its|their)\b|\bat (?:the )?(?:most|least)\b",
    re.IGNORECASE,
)
_IS = re.compile(r"^\W*(?:is|are|was|were|(?:has|have|had)(?=.* been\b)) (?P<who>.+)$", re.IGNORECASE | re.DOTALL)
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


def presumed_rank(presumed: str) -> Ranked | None:
    """What a yes/no question takes to be first; None if it takes nothing so."""
    found, asked = list(_RANK.finditer(presumed)), _IS.match(presumed)
    if len(found) != 1 or asked is None or _SHARED_RANK.search(presumed) or found[0].start() < asked.start("who"):
        return None
    subject = tokens_of(presumed[asked.start("who") : found[0].start()])
    begin = 1 if subject and subject[0].folded in _ENDS else 0
    named = takewhile(lambda token: token.folded not in _ENDS and not token.folded.endswith("ing"), subject[begin:])
    of = topic(presumed[found[0].end() :]) - _KIND
    who = _senses(named) - _KIND - of
    return Ranked(who, of, found[0]["most"] is not None) if who and of - _OF_ANYTHING else None


def ranks_another(presumed: str, sentence: str) -> bool:
    """Whether a sentence says of another than a question does that it is first in the same."""
    asked = presumed_rank(presumed)
    return asked is not None and _ranks(asked, sentence) and not shared(asked.who, tokens_of(sentence))


def ranks_same(presumed: str, sentence: str) -> bool:
    """Whether a sentence may say that what a question takes to be first is so."""
    asked = presumed_rank(presumed)
    return asked is not None and _ranks(asked, sentence) and bool(shared(asked.who, tokens_of(sentence)))


def _ranks(asked: Ranked, sentence: str) -> bool:
    """Whether a sentence says once what is first in all that is asked about, and not of several or by a denial."""
    found = list(_RANK.finditer(sentence))
    if len(found) != 1 or (found[0]["most"] is not None) != asked.most or _SHARED_RANK.search(sentence):
        return False
    after = tokens_of(sentence[found[0].end() :])[:NEAR]
    return asked.of <= {token.sense for token in after} and not any(
        "negated" in token.marks for token in tokens_of(sentence)
    )


def _senses(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(token.sense for token in tokens if token.is_content)
