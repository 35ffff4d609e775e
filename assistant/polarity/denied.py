"""The verb that a clause denies outright: 'nobody was *hurt*', 'the bill did not *reach* a vote'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from assistant.checks.marks import Mark
from assistant.checks.reading import Token
from assistant.checks.words import AUXILIARIES, is_past, is_verb, word_set
from assistant.polarity.clause import Clause
from assistant.polarity.guards import HALF, covers, strange
from assistant.polarity.question import YesNo
from assistant.polarity.words import COMMON, shared

_OPEN: frozenset[Mark] = frozenset({"reputed", "planned", "conditional"})
_NOT = word_set("not never")
_NO_ONE = word_set("no none nobody neither nothing")
_BETWEEN = AUXILIARIES | word_set("yet even also ever any to")
_ARTICLES = word_set("the a an any")
_ANYONE = re.compile(r"\b(?:any|some)(?:one|body)\b", re.IGNORECASE)
_RESUMED = word_set("since longer until before again unless if because")
"""With these in it a clause that denies may say that something was so before, or became so after."""


def denies_verb(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether a clause denies the very verb that a question asks about, and no other one tells of it."""
    if asked.mood == "required" or asked.turning or asked.direction != 0 or not covers(asked, found, HALF):
        return False
    return any(_denies(asked, clause) and not _told(asked, clause, found) for clause in found)


def _denies(asked: YesNo, clause: Clause) -> bool:
    if len(clause.denials) != 1 or clause.partly(asked.core) or clause.norm or strange(asked, clause):
        return False
    words = {token.folded for token in clause.tokens}
    if other_subject(asked, clause) or words & _RESUMED or any(token.marks & _OPEN for token in clause.tokens):
        return False
    return any(
        shared(asked.topic, [verb]) and not _other_thing(asked, clause.tokens[clause.tokens.index(verb) + 1 :])
        for verb in denied_verbs(clause)
    )


def other_subject(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause denies something of others than a question names: 'no soldier was charged', of a mayor."""
    if _ANYONE.search(asked.core):
        return False
    for place in clause.denials:
        rest = clause.tokens[place + 1 :]
        subject = [token for token in takewhile(lambda token: not is_verb(token.folded), rest) if token.is_content]
        has_verb = any(is_verb(token.folded) for token in rest)
        named = [token for token in subject if token.sense not in COMMON]
        if clause.tokens[place].folded == "no" and has_verb and named and not shared(asked.topic, subject):
            return True
    return False


def _other_thing(asked: YesNo, after: Sequence[Token]) -> bool:
    """Whether the object right after a verb is none of a question's: 'did not accept the confession'."""
    thing = next((token for token in after if token.folded not in _ARTICLES), None)
    return thing is not None and thing.is_content and not is_past(thing.folded) and not shared(asked.topic, [thing])


def denied_verbs(clause: Clause) -> Iterator[Token]:
    """The first word of content after each 'not'; after each 'no' or 'none' that which its subject did not do."""
    tokens = clause.tokens
    for place in clause.denials:
        word, before = tokens[place].folded, tokens[place - 1].folded if place else ""
        after = tokens[place + 1 :]
        if word in _NOT and before in AUXILIARIES:
            skipped = len(list(takewhile(lambda token: token.folded in _BETWEEN, after)))
            yield from after[skipped : skipped + 1]
        elif word in _NO_ONE:
            yield from _after_subject(after)


def _after_subject(tokens: Sequence[Token]) -> Iterator[Token]:
    rest = dropwhile(lambda token: not is_verb(token.folded), tokens)
    yield from [token for token in rest if token.is_content][:1]


def _told(asked: YesNo, denied: Clause, found: Sequence[Clause]) -> bool:
    """Whether another clause tells of what this one denies: 'three were charged, but no officer was charged'."""
    verbs = [verb.sense for verb in denied_verbs(denied) if shared(asked.topic, [verb])]
    told = {token.sense for clause in found if clause is not denied and not clause.denials for token in clause.tokens}
    return bool(told & set(verbs))
