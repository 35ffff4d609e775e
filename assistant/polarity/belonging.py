"""Whether a sentence tells of the kin, the property, the deputy or the neighbour of those asked about, not of them."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import AUXILIARIES, is_past, is_plural, word_set
from assistant.polarity.question import YesNo
from assistant.polarity.words import COMMON, shared
from assistant.regex import regex

_LINKS = word_set("of for near to behind outside beside opposite from over")
_NAMED = word_set("the a an its their his her this that these those two three several some")
_PARTLY = regex(
    r"(?:number|count|group|hundred|thousand|dozen|score|member|majority|minority|percent|case|kind|type|form|act|part|rest"
    r"|total|lot|handful|pair|couple|team|class|series|list|body|right|access|use|practice|issue|report|result"
    r"|head|leader|president|minister|director|chief|resident|citizen|people|victim|provision|law|name|level|rate|share|licen[cs]e|office|ministry)s?"
    r"|\w{3,}(?:tion|sion|ment|ance|ence|ing|al|ity|ness|ship|sure|age|est|ost)s?"
)
"""'Dozens of farmers', 'the arrest of farmers': what is told is of them."""
_DEPUTY = word_set("deputy vice former acting assistant ex")
_STAFF = word_set("staff guards guard personnel officials spokesman spokesperson spokeswoman application form wing")
"""'Prison staff' are no prisoners, 'the loan application form' is no loan."""


def only_belongs(asked: YesNo, sentence: str) -> bool:
    """Whether a word of a question stands in a sentence only as what something else belongs to, or is near.

    'The mayor's driver', 'the road to the factory', 'the deputy governor'.
    """
    if asked.mood != "fact" or asked.direction != 0:
        return False
    tokens, wanted = tokens_of(sentence), tokens_of(asked.core)
    bare = [token for token in wanted if token.is_content and token.sense in asked.topic - COMMON]
    return any(
        places and all(_belongs(asked, tokens, place) for place in places)
        for token in bare
        if not token.folded.endswith("'s")
        if (places := [place for place, one in enumerate(tokens) if one.sense == token.sense])
    )


def _belongs(asked: YesNo, tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after and _is_strange(asked, after) and (tokens[place].folded.endswith("'s") or after.folded in _STAFF):
        return True
    if place and tokens[place - 1].folded in _DEPUTY and _is_strange(asked, tokens[place - 1]):
        return True
    if tokens[place].sense in asked.names:
        return False
    at = place - 1
    while at > 0 and (tokens[at].folded in _NAMED or tokens[at].is_figure):
        at -= 1
    return at > 0 and tokens[at].folded in _LINKS and _is_owner(asked, tokens, at - 1)


def _is_owner(asked: YesNo, tokens: Sequence[Token], place: int) -> bool:
    """Whether a noun that a question lacks stands at a place: '*the driver* of the mayor'."""
    noun = tokens[place]
    if not _is_strange(asked, noun) or is_past(noun.folded) or _PARTLY.fullmatch(noun.folded):
        return False
    return (
        place == 0 or is_plural(noun.folded) or tokens[place - 1].folded in _NAMED or tokens[place - 1].folded == "'s"
    )


def _is_strange(asked: YesNo, token: Token) -> bool:
    return (
        token.is_content
        and not token.is_figure
        and token.folded not in AUXILIARIES
        and token.sense not in COMMON
        and not shared(asked.topic, [token])
        and all(token.sense != one.sense for one in tokens_of(asked.core))
    )
