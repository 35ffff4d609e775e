"""Negations and hedges: none lost, none added, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.contraries import complement
from assistant.checks.cut import RESTRICTS
from assistant.checks.evidence import Evidence, Place, clauses_of
from assistant.checks.marks import HEDGES, Mark
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, is_short_answer, tokens_of
from assistant.checks.words import is_past, word_set

_CHANGES_THE_FACT: frozenset[Mark] = frozenset({"planned", "conditional", "demanded", "possible"})
"""Hedges that a claim may not add either: what is done isn't planned."""
_CONDITIONAL: frozenset[Mark] = frozenset({"conditional"})
_NOT_SO: frozenset[Mark] = frozenset({"possible", "demanded"})
"""Hedges that say less once they are denied: what isn't required needn't be."""
_PERHAPS = word_set("may might")
_RELATIVE = word_set("who whom whose which where that without with including to from by")


def check_marks(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """What a claim negates or hedges otherwise than its quotes."""
    short = is_short_answer(tokens_of(claim))
    before: frozenset[Mark] = frozenset()
    # A condition may stand in any clause of a claim.
    conditional = _CONDITIONAL.intersection(mark for token in tokens_of(claim) for mark in token.marks)
    for clause in clauses_of(claim):
        # A relative clause, or a phrase cut off by its negation, stands under the hedges of the clause before it.
        hanging = before if clause[0].folded in _RELATIVE else frozenset()
        told = frozenset(mark for word in clause for mark in word.marks)
        near = evidence.nearest(clause)
        if near:
            hedges = told | hanging | conditional
            yield from _check_clause(clause, near, evidence, told, hedges, short)
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
    told_here = any(is_past(word.folded) and evidence.stands_in(word, near) for word in words)
    told_of = {word: others for word, others in found.items() if not told_here or evidence.stands_in(word, near)}
    yield from _negation(clause, found, told_of, "negated" in told, near, evidence)
    if short:  # A name or a thing alone says nothing that could be hedged.
        return
    for mark, meaning in HEDGES.items():
        if mark not in hedges:
            marked = (word for word, others in told_of.items() if others and all(mark in o.marks for o in others))
            lost = next((word for word in marked if not _is_denied(mark, told, told_of[word], near, evidence)), None)
            if lost:
                yield Problem("hedge", f"for '{lost.text}' the quote says that {meaning}; the claim does not")
        elif mark in told and mark in _CHANGES_THE_FACT:
            inside = [
                word for word in words if mark in word.marks and not (mark in _NOT_SO and "negated" in word.marks)
            ]
            known = [found[word] for word in inside if found[word]]
            if known and not any(mark in other.marks for others in known for other in others):
                yield Problem("hedge", f"the claim says that {meaning}; the quote does not")


def _negation(
    clause: Sequence[Token],
    found: dict[Token, list[Token]],
    told_of: dict[Token, list[Token]],
    negated: bool,
    near: frozenset[Place],
    evidence: Evidence,
) -> Iterator[Problem]:
    words = list(found)
    if not negated:
        gone = (word for word, others in told_of.items() if others and all("negated" in o.marks for o in others))
        lost = next((word for word in gone if not all(map(evidence.is_definite, found[word]))), None)
        if lost and not _denied_otherwise(words, evidence):
            yield Problem("negation", f"the quote denies '{lost.text}', the claim does not")
        return
    scope = [word for word in words if "negated" in word.marks]
    left_out = evidence.words_of(near) & RESTRICTS
    if left_out and RESTRICTS.isdisjoint(word.folded for word in clause):
        yield Problem("negation", f"the quote denies it only of what is '{min(left_out)}' something")
    if not scope:  # 'compared with zero': the figures are checked elsewhere
        return
    matched = [word for word in _before_agent(scope, clause) if found[word]]
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


def _is_denied(
    mark: Mark, told: frozenset[Mark], others: Sequence[Token], near: frozenset[Place], evidence: Evidence
) -> bool:
    """Whether a hedge is itself denied, as the claim is: 'not required to' for 'need not'; not so 'may not have'."""
    both = "negated" in told and all("negated" in other.marks for other in others)
    return mark in _NOT_SO and both and _PERHAPS.isdisjoint(evidence.words_of(near))


def _before_agent(scope: Sequence[Token], clause: Sequence[Token]) -> Sequence[Token]:
    """The words of a denial up to who does it: 'was not prosecuted by the state'; and up to who says so."""
    ends = [place for place, token in enumerate(clause) if token.folded in {"by", ","} and "negated" in token.marks]
    inside = [word for word in scope if not ends or word in clause[: ends[0]]]
    return inside or scope


def _denies_verb(clause: Sequence[Token]) -> bool:
    """Whether a clause denies by 'not' or the like, what follows being denied itself, and not by 'no' or 'none'."""
    trigger = next((token.folded for token in clause if "negated" in token.marks), "")
    return trigger in {"not", "never"}


def _denied_otherwise(words: Sequence[Token], evidence: Evidence) -> bool:
    """Whether a claim says by a word ('insufficient') what its quote says with a 'not' ('not sufficient')."""
    negated = {token.folded for _, token in evidence.tokens if "negated" in token.marks}
    return any(complement(word.folded) & negated and word.folded not in evidence.folded for word in words)
