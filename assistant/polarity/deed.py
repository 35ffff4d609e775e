"""What keeps a sentence that has all the words of a question from being a yes: who did it, whether yet, how far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, word_set
from assistant.polarity.clause import Clause
from assistant.polarity.question import YesNo
from assistant.regex import regex

_ACTIVE = regex(r"^\W*(?:do|does|did|has|have|had)\b", re.IGNORECASE)
_ARTICLES = word_set("the a an any its their his her this these those of")
_BEING = word_set("is are was were be been being")
_PART = regex(r"\b(?:percent of|parts? of|some of|(?:second|third|2nd|3rd)[ -]\w+est)\b", re.IGNORECASE)


def otherwise(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells of the deed the other way round, only of its being due, or only of part of it."""
    wanted, said = tokens_of(asked.core), tokens_of(sentence)
    part = _PART.search(" ".join(token.text for token in said)) and not _PART.search(asked.core)
    return bool(part) or _turned_round(asked, wanted, said) or _only_due(asked, wanted, said)


def _turned_round(asked: YesNo, wanted: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether what was done to one comes before who did it, and no 'by' says so: 'the crowd attacked police'."""
    content = [place for place, token in enumerate(wanted) if token.is_content]
    if not _ACTIVE.match(asked.core) or not content:
        return False
    first, last = content[0], content[-1]
    between = {token.folded for token in wanted[content[-2] + 1 : last]} if len(content) > 1 else set()
    places = {token.sense: place for place, token in reversed(list(enumerate(said)))}
    who, whom = places.get(wanted[first].sense), places.get(wanted[last].sense)
    if first == last or who is None or whom is None or not between <= _ARTICLES:
        return False
    by = any(token.folded == "by" for token in said[min(whom, who) : max(whom, who)])
    return by if who < whom and _is_done(said[who:whom]) else whom < who and not by


def _is_done(tokens: Sequence[Token]) -> bool:
    """Whether something is done to somebody, by some words: 'were killed by'."""
    folded = [token.folded for token in tokens]
    by = folded.index("by") if "by" in folded else 0
    return by > 1 and is_past(folded[by - 1]) and folded[by - 2] in _BEING


def _only_due(asked: YesNo, wanted: Sequence[Token], said: Sequence[Token]) -> bool:
    """Whether a word of the question stands in the sentence only as what is 'to' be done."""
    due, asked_due = _after_to(said), _after_to(wanted)
    told = {token.sense for token in said if token not in due}
    return any(
        token.sense in asked.topic - told and token.sense not in {one.sense for one in asked_due} for token in due
    )


def _after_to(tokens: Sequence[Token]) -> list[Token]:
    return [token for before, token in pairwise(tokens) if before.folded == "to"]


def tells_deed(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells, by a verb of the question, that something was done."""
    asked_for = {token.sense for token in tokens_of(asked.core) if not is_past(token.folded)} & asked.topic
    return any(is_past(token.folded) and token.sense in asked_for for token in clause.tokens)
