"""Words that turn a fact round: 'legal' and 'illegal', 'more' and 'fewer'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.contraries import complement, contraries
from assistant.checks.evidence import Evidence, clauses_of
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, senses_told, tokens_of
from assistant.checks.words import sense

_IT = "it"
_SAID = sense("say")
_SIDES = (("in inside within", "outside beyond"), ("for", "against"), ("with", "without"), ("before", "after"))
_WITH = {word: frozenset(side.split()) for pair in _SIDES for side in pair for word in side.split()}
_AGAINST = {
    word: frozenset(other.split()) for a, b in _SIDES for side, other in ((a, b), (b, a)) for word in side.split()
}


def check_opposites(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The words of a claim whose opposite the quotes have in their stead."""
    yield from _check_sides(claim, evidence)
    for clause in clauses_of(claim):
        near = evidence.nearest(clause)
        told = {token.sense for token in clause}
        quoted = evidence.inside(near)
        about = evidence.sentences_of(near)
        whole = [token for number, token in evidence.tokens if (number, token.sentence) in about]
        for token, following, number in zip(clause, [*clause[1:], None], [*clause[2:], None, None], strict=False):
            if following and number and following.folded == "than" and number.is_figure:
                continue  # its bound is checked with the figure
            said = token.sense in evidence.senses
            if token.sense == _SAID and "according" in evidence.folded:
                continue
            opposite = _opposite(token, quoted if said else whole, told)
            if opposite:
                yield Problem("opposite", f"the claim says '{token.text}', the quote '{opposite}'")
            elif token.is_content and _stands_better(token, clause, evidence):
                yield Problem("opposite", f"the claim says '{token.text}' of what the quote says the opposite of")


def _check_sides(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A preposition of a claim whose opposite stands before the same word in its quotes: 'in', 'outside the city'."""
    quoted = {side for quote in evidence.quotes for side in _sides(tokens_of(quote))}
    for preposition, thing in _sides(tokens_of(claim)):
        against = {(other, thing) for other in _AGAINST[preposition]}
        same = {(other, what) for other in _WITH[preposition] for what in (thing, _IT)}
        if against & quoted and not same & quoted:
            yield Problem("opposite", f"the claim says '{preposition}' of what the quote says the opposite of")


def _sides(tokens: Sequence[Token]) -> list[tuple[str, str]]:
    """The prepositions of a text that have an opposite, each with the sense of the word right after it."""
    found = []
    for place, token in enumerate(tokens):
        after = next((other for other in tokens[place + 1 : place + 4] if other.folded not in {"the", "a", "of"}), None)
        if token.folded in _AGAINST and after is not None and (after.is_content or after.is_figure):
            found.append((token.folded, after.sense))
        elif token.folded in _AGAINST and after is not None and after.folded in {"it", "them", "this"}:
            found.append((token.folded, _IT))
    return found


def _stands_better(token: Token, clause: Sequence[Token], evidence: Evidence) -> bool:
    """Whether a claim's words stand beside a word's opposite in the quotes, where these have both."""
    against = contraries(token.folded) & evidence.senses
    if not against or token.sense not in evidence.senses or against & {other.sense for other in clause}:
        return False
    words = senses_told(clause) - {token.sense}
    own, other = (
        max((len(words & part) for part in evidence.stretches if part & wanted), default=0)
        for wanted in ({token.sense}, against)
    )
    return other > own


def _opposite(token: Token, quoted: Sequence[Token], told: set[str]) -> str | None:
    """The opposite of a word that stands in some clauses without the word itself."""
    if any(other.sense == token.sense for other in quoted):
        return None
    against = contraries(token.folded) - told
    flipped = {sense(word) for word in complement(token.folded)}
    for other in quoted:
        denied = ("negated" in token.marks) != ("negated" in other.marks)
        if other.sense in against and not (denied and other.sense in flipped):
            return other.text
    return None
