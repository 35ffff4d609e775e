"""Who is what: 'Jana Novak, the editor' of a claim is the editor in its quotes, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.evidence import Evidence
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import FUNCTION_WORDS, word_set

_OPENS = word_set("the a an its their his her")
_TITLES = word_set("mr mrs ms dr")
_LONGEST = 4
"""How many words behind the article tell what somebody is: 'the former deputy head of the office'."""
_Role = tuple[frozenset[str], frozenset[str]]


def check_appositions(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A name that a claim says to be what another one is in its quotes."""
    quoted = [role for quote in evidence.quotes for role in _roles(tokens_of(quote))]
    for name, told in _roles(tokens_of(claim)):
        alike = [other for other, role in quoted if role & told]
        if alike and not any(other <= name or name <= other for other in alike):
            yield Problem("roles", f"another is {' '.join(sorted(told))} in the quote")


def _roles(tokens: Sequence[Token]) -> list[_Role]:
    """The senses of each name with what stands behind it, or before it: 'the editor, Jana Novak, …'."""
    found = []
    for place in range(1, len(tokens) - 1):
        if tokens[place].text != ",":
            continue
        before, after = _name(tokens, place - 1, -1), _name(tokens, place + 1, 1)
        if before and tokens[place + 1].folded in _OPENS:
            found.append((before, _role(tokens[place + 2 : place + 2 + _LONGEST])))
        elif after and not before:
            found.append((after, _role_before(tokens, place)))
    return [(name, role) for name, role in found if role]


def _name(tokens: Sequence[Token], place: int, step: int) -> frozenset[str]:
    """The senses of the name that ends or begins at a place, without titles."""
    found = set()
    while 0 <= place < len(tokens) and _is_of_name(tokens, place):
        found.add(tokens[place].sense)
        place += step
    return frozenset(found - _TITLES - {"."})


def _is_of_name(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.text == ".":
        return place > 0 and tokens[place - 1].folded in _TITLES
    return token.text[0].isupper() and token.folded not in FUNCTION_WORDS


def _role(tokens: Sequence[Token]) -> frozenset[str]:
    """The head of the words that tell what somebody is: the last before a preposition or a comma."""
    end = next((place for place, token in enumerate(tokens) if not token.is_content), len(tokens))
    return frozenset(token.sense for token in tokens[:end][-1:])


def _role_before(tokens: Sequence[Token], place: int) -> frozenset[str]:
    """What stands before a comma: 'the editor, Jana Novak'."""
    opens = [spot for spot in range(max(0, place - 1 - _LONGEST), place) if tokens[spot].folded in _OPENS]
    return _role(tokens[opens[-1] + 1 : place]) if opens else frozenset()
