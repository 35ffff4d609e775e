"""Whether a duty is laid on those, and to do that, of which a question asks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_plural, word_set
from assistant.polarity.clause import Clause
from assistant.polarity.question import YesNo
from assistant.polarity.words import shared
from assistant.regex import regex

_IS_IT = regex(r"\b(?:compulsory|mandatory|obligatory)\b")
_ACTIVE = regex(r"requires?|mandates?|obliges?|obligates?")
_PURPOSE = word_set("to before when if for unless until")
"""What ends the words for a deed that one must do, before what for or when."""
_ARTICLES = word_set("a an the every each any all")
_MUST = regex(r"(?:must|do|does|did|has|have|had)\b", re.IGNORECASE)
"""What begins a question for those who must."""


def obliges(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause obliges those of whom a question asks: not 'inspectors to verify contracts' where it is asked
    whether employers must provide them."""
    place, tokens = clause.requires[0], clause.tokens
    before, after = tokens[:place], tokens[place + 1 :]
    who = _who(asked)
    requires = _ACTIVE.fullmatch(tokens[place].folded) is not None
    if _IS_IT.search(asked.core):
        return bool(shared(who, _first(after) if requires else before))
    if not who or not _MUST.match(asked.core) or not shared(who, tokens):
        return True
    obliged = after[: next((at for at, token in enumerate(after) if token.folded == "to"), len(after))]
    return bool(shared(who, obliged if requires else before))


def waives_another(asked: YesNo, clause: Clause) -> bool:
    """Whether what a clause doesn't oblige anybody to is another deed than the one asked for: 'does not require victims
    to take part in a case to get help' where it is asked whether they have to be citizens to get it."""
    tokens = clause.tokens[clause.requires[0] + 1 :] if clause.requires else ()
    start = next((at + 1 for at, token in enumerate(tokens) if token.folded == "to"), len(tokens))
    end = next((at for at in range(start, len(tokens)) if tokens[at].folded in _PURPOSE), len(tokens))
    deed = [token for token in tokens[start:end] if token.is_content]
    return bool(deed) and not shared(asked.topic, deed)


def _who(asked: YesNo) -> list[str]:
    """Of whom a question asks whether they must; none where it doesn't begin with them ('must pay tax?')."""
    words = tokens_of(asked.core)
    first = [place for place, token in enumerate(words) if token.is_content][:1]
    return [
        words[place].sense
        for place in first
        if words[place].sense in asked.topic
        and (is_plural(words[place].folded) or words[place - 1].folded in _ARTICLES or _IS_IT.search(asked.core))
    ]


def _first(tokens: Sequence[Token]) -> list[Token]:
    """The first word of content."""
    return [token for token in tokens if token.is_content][:1]
