"""Negations and hedges: none lost, none added, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.evidence import Evidence, Place, clauses_of
from assistant.checks.marks import HEDGES, Mark
from assistant.checks.opposites import complement
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, is_short_answer, tokens_of
from assistant.checks.words import word_set

_CHANGES_THE_FACT: frozenset[Mark] = frozenset({"planned", "conditional", "demanded", "possible"})
"""Hedges that a claim may not add either: what is done isn't planned."""
_RELATIVE = word_set("who whom whose which where that without with including to from by")


def check_marks(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """What a claim negates or hedges otherwise than its quotes."""
    short = is_short_answer(tokens_of(claim))
    before: frozenset[Mark] = frozenset()
    for clause in clauses_of(claim):
        # A relative clause, or a phrase cut off by its negation, stands under the hedges of the clause before it.
        hanging = before if clause[0].folded in _RELATIVE else frozenset()
        told = frozenset(mark for word in clause for mark in word.marks)
        near = evidence.nearest(clause)
        if near:
            yield from _check_clause(clause, near, evidence, told, told | hanging, short)
        before = told


def _check_clause(
    clause: Sequence[Token],
    near: frozenset[Place],
    evidence: Evidence,
    told: frozenset[Mark],
    hedges: frozenset[Mark],
    short: bool,
) -> Iterator[Problem]:
    words = [word for word in clause if word.is_content]
    found = {word: evidence.standing(word, near) for word in words}
    yield from _negation(clause, found, "negated" in told, evidence)
    if short:  # A name or a thing alone says nothing that could be hedged.
        return
    for mark, meaning in HEDGES.items():
        if mark not in hedges:
            lost = next(
                (word for word, others in found.items() if others and all(mark in o.marks for o in others)), None
            )
            if lost:
                yield Problem("hedge", f"for '{lost.text}' the quote says that {meaning}; the claim does not")
        elif mark in told and mark in _CHANGES_THE_FACT:
            inside = [
                word for word in words if mark in word.marks and not (mark == "possible" and "negated" in word.marks)
            ]
            marked = [found[word] for word in inside if found[word]]
            if marked and not any(mark in other.marks for others in marked for other in others):
                yield Problem("hedge", f"the claim says that {meaning}; the quote does not")


def _negation(
    clause: Sequence[Token], found: dict[Token, list[Token]], negated: bool, evidence: Evidence
) -> Iterator[Problem]:
    words = list(found)
    if not negated:
        lost = next((word for word in words if found[word] and all("negated" in o.marks for o in found[word])), None)
        if lost and not _denied_otherwise(words, evidence):
            yield Problem("negation", f"the quote denies '{lost.text}', the claim does not")
        return
    scope = [word for word in words if "negated" in word.marks]
    if not scope:  # 'compared with zero': the figures are checked elsewhere
        return
    matched = [word for word in scope if found[word]]
    agreeing = [word for word in matched if any("negated" in other.marks for other in found[word])]
    first = next(iter(matched), None)
    if first is not None and first in agreeing and not _denies_verb(clause):
        return
    if first is not None and first not in agreeing and _denies_verb(clause):
        agreeing = []
    opposite = any(complement(word.folded) & evidence.folded for word in scope)
    if not opposite and (2 * len(agreeing) < len(matched) or not agreeing):
        denied = " ".join(word.text for word in matched or scope)
        yield Problem("negation", f"the claim denies '{denied}', the quote does not")


def _denies_verb(clause: Sequence[Token]) -> bool:
    """Whether a clause denies by 'not' or the like, what follows being denied itself, and not by 'no' or 'none'."""
    trigger = next((token.folded for token in clause if "negated" in token.marks), "")
    return trigger in {"not", "never"}


def _denied_otherwise(words: Sequence[Token], evidence: Evidence) -> bool:
    """Whether a claim says by a word ('insufficient') what its quote says with a 'not' ('not sufficient')."""
    negated = {token.folded for _, token in evidence.tokens if "negated" in token.marks}
    return any(complement(word.folded) & negated and word.folded not in evidence.folded for word in words)
