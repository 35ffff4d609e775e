"""What a claim makes of its quotes' facts: a change that they don't tell of, a cause that they don't name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.checks.evidence import Evidence
from assistant.checks.figures import Figure, figures
from assistant.checks.problem import Problem
from assistant.checks.reading import tokens_of
from assistant.checks.words import sense, word_set
from assistant.regex import regex

_UP = frozenset(map(sense, word_set("increase rise rose grow climb improve double triple exceed surge")))
_DOWN = frozenset(map(sense, word_set("decrease fall fell decline drop shrink worsen halve diminish deteriorate")))
"""Words of a claim that tell of a change."""
_UP_TOO = _UP | frozenset(map(sense, word_set("more greater higher larger additional strengthen expand up above")))
_DOWN_TOO = _DOWN | frozenset(map(sense, word_set("fewer less lower smaller weaken reduce down below cut")))
"""Words of a quote that may mean the same."""

_COMPARED = regex(r"\b(?:compared|comparison|from|versus|against|up|down|after|following)\b", re.IGNORECASE)
_CAUSE = regex(
    r"\b(?:because|due to|owing to|thanks to|as a (?:result|consequence)|therefore|thus|hence|consequently|led to"
    r"|leads to|leading to|caused|causes|resulted in|resulting in)\b",
    re.IGNORECASE,
)
_CAUSE_TOLD = regex(
    r"\b(?:because|due|owing|thanks|result\w*|consequen\w+|therefore|thus|hence|so|since|leads?|led|leading|caus\w+"
    r"|hinder\w*|imped\w+|prevent\w*|contribut\w+|enabl\w+|allow\w*|forc\w+|ma[kd]es?|making|deter\w*|discourag\w+"
    r"|amid|given|for \w+ing|in response|in light|reason\w*|why|undermin\w+|limit\w*|attribut\w+|stem\w*)\b",
    re.IGNORECASE,
)


def check_changes(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A rise or fall that a claim tells of, where its quotes have neither a word nor two figures for it."""
    told = {token.sense for _, token in evidence.tokens}
    moves = {sign for quote in evidence.quotes for sign in _moves(quote)} | _own_moves(claim, evidence)
    for token in tokens_of(claim):
        up, down = token.sense in _UP, token.sense in _DOWN
        if (up and not told & _UP_TOO and 1 not in moves) or (down and not told & _DOWN_TOO and -1 not in moves):
            yield Problem("change", f"the quote tells of no such change: '{token.text}'")


def check_causes(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A cause that a claim gives, where its quotes give none."""
    found = _CAUSE.search(claim)
    if found and not any(_CAUSE_TOLD.search(quote) for quote in evidence.quotes):
        yield Problem("cause", f"the quote gives no cause: '{found[0]}'")


def _own_moves(claim: str, evidence: Evidence) -> frozenset[int]:
    """The signs of the changes that a claim proves by its figures: 'fell from 41 to 37', as the quotes date them."""
    told = [figure for figure in figures(claim) if figure.moves and figure.kind != "year"]
    pairs = [(one, two) for one, two in pairwise(told) if (one.moves, two.moves) == ("from", "to")]
    return frozenset(
        (_number(two.value) > _number(one.value)) - (_number(two.value) < _number(one.value))
        for one, two in pairs
        if _in_order(one, two, evidence)
    )


def _in_order(one: Figure, two: Figure, evidence: Evidence) -> bool:
    """Whether a figure is of an earlier time in the quotes than another; undated, whether it stands before it."""
    quoted = [other for quote in evidence.quotes for other in figures(quote)]
    first, last = (
        [
            (number, other)
            for number, other in enumerate(quoted)
            if (other.kind, other.value) == (figure.kind, figure.value)
        ]
        for figure in (one, two)
    )
    return any(
        (min(mine.years) < min(other.years)) if mine.years and other.years else place < spot
        for place, mine in first
        for spot, other in last
    )


def _moves(quote: str) -> frozenset[int]:
    """The signs of the changes that a quote's figures can be: of any before a comparison to the first behind it."""
    signs = set()
    for found in _COMPARED.finditer(quote):
        before, after = (
            [_number(figure.value) for figure in figures(part) if figure.kind != "year"]
            for part in (quote[: found.start()], quote[found.end() :])
        )
        first = after[:1] * len(before)
        pairs = zip(before, after if "respectively" in quote else first, strict=False)
        signs |= {(now > then) - (now < then) for now, then in pairs}
    return frozenset(signs)


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 0.0
