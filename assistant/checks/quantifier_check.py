"""Quantifiers aren't raised: 'some' is no 'most', and 'some judges' aren't 'judges'."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.evidence import Evidence, clauses_of
from assistant.checks.problem import Problem
from assistant.checks.quantifiers import MANY, NAMES
from assistant.checks.reading import Token


def check_quantifiers(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The words of a claim that are told of more, or more often, than in the quotes."""
    for clause in clauses_of(claim):
        near = evidence.nearest(clause)
        for word in clause:
            if not word.is_content or not near:
                continue
            others = evidence.standing(word, near)
            if word.level == max(NAMES) and evidence.says_all(near):
                continue
            if others and all(_raised(word, other) for other in others):
                quoted = NAMES[others[0].level]
                yield Problem(
                    "quantifier", f"the claim says '{NAMES[word.level]}' of '{word.text}', the quote '{quoted}'"
                )


def _raised(word: Token, other: Token) -> bool:
    if word.level == other.level or "negated" in word.marks:
        return False
    if not word.level:  # A bare plural claims more than 'some' and 'most', but no more than 'all'.
        return 0 < other.level < max(NAMES)
    return word.level > other.level if other.level else word.level >= MANY
