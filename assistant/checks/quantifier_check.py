"""Quantifiers aren't raised: 'some' is no 'most', and 'some judges' aren't 'judges'."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.evidence import Evidence, Place, clauses_of
from assistant.checks.figures import Figure, figures
from assistant.checks.problem import Problem
from assistant.checks.quantifiers import MANY, MOST, NAMES
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import word_set

_EXCLUSIVE = word_set("only solely exclusively")
HALF = 50
_EXCLUDING = word_set("just merely alone sole exclusive except unless but nothing nobody limited restricted")


def check_quantifiers(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The words of a claim that are told of more, or more often, than in the quotes; or of nothing else."""
    told = {token.folded for token in tokens_of(claim)}
    if told & _EXCLUSIVE and not evidence.folded & (_EXCLUSIVE | _EXCLUDING):
        yield Problem("quantifier", "the claim says that it is so of this alone, the quote does not")
    years = frozenset(figure.value for figure in figures(claim) if figure.kind == "year")
    for clause in clauses_of(claim):
        near = evidence.nearest(clause)
        senses = frozenset(word.sense for word in clause if word.is_content)
        for word in clause:
            if not word.is_content or not near:
                continue
            others = evidence.standing(word, near)
            if _is_said_otherwise(word, senses, near, years, evidence):
                continue
            if others and all(_raised(word, other) for other in others):
                quoted = NAMES[others[0].level]
                yield Problem(
                    "quantifier", f"the claim says '{NAMES[word.level]}' of '{word.text}', the quote '{quoted}'"
                )


def _is_said_otherwise(
    word: Token, told: frozenset[str], near: frozenset[Place], years: frozenset[str], evidence: Evidence
) -> bool:
    """Whether quotes say how many in other words: 'all' of the whole, 'per family' of each, '62 percent' of most,
    'many waited' of persons named before."""
    if word.level == max(NAMES) and (evidence.says_all(near) or "per" in evidence.words_of(near)):
        return True
    shares = (figure for quote in evidence.quotes for figure in figures(quote) if years <= figure.years)
    if word.level == MOST and any(_is_majority(figure, word) for figure in shares):
        return True
    if word.level and any(word.level == level and words & told for level, words in evidence.of_them):
        return True
    return (
        bool(word.level)
        and not evidence.stands_in(word, near)
        and any(token.level == word.level for token in evidence.inside(near))
    )


def _is_majority(figure: Figure, word: Token) -> bool:
    """Whether a figure of the quotes is that of more than half of what a word means."""
    if figure.kind != "percent" or word.sense not in figure.said or figure.bound in {"at most", "fewer than"}:
        return False
    return float(figure.value) > HALF or (figure.bound == "more than" and float(figure.value) == HALF)


def _raised(word: Token, other: Token) -> bool:
    if word.level == other.level or "negated" in word.marks:
        return False
    if not word.level:  # A bare plural claims more than 'some' and 'most', but no more than 'all'.
        return 0 < other.level < max(NAMES)
    return word.level > other.level if other.level else word.level >= MANY
