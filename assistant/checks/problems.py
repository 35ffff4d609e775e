"""All that is wrong with a claim, in words: the one list of checks."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.actors import check_actors
from assistant.checks.appositions import check_appositions
from assistant.checks.attribution import check_attribution
from assistant.checks.cut import cut_problems
from assistant.checks.evidence import Evidence
from assistant.checks.figure_check import check_figures
from assistant.checks.initials import as_quoted
from assistant.checks.mark_check import check_marks
from assistant.checks.names import check_names
from assistant.checks.opposites import check_opposites
from assistant.checks.problem import Problem
from assistant.checks.purposes import check_purposes
from assistant.checks.quantifier_check import check_quantifiers
from assistant.checks.reading import tokens_of
from assistant.checks.relations import check_causes, check_changes
from assistant.checks.roles import check_roles
from assistant.checks.strangers import check_strangers, is_stock
from assistant.checks.units import currency

CHECKS = (
    check_figures,
    check_names,
    check_actors,
    check_marks,
    check_quantifiers,
    check_opposites,
    check_roles,
    check_appositions,
    check_purposes,
    check_changes,
    check_causes,
    check_attribution,
    check_strangers,
)
MIN_WORD_CHARS = 4
SUPPORTED_SHARE, PARTIAL_SHARE = 0.6, 0.4
"""Shares of a claim's longer words that its quotes hold. Set by judgement: a summary keeps most of the words that
carry the fact, and a claim that shares fewer than two in five is about something else."""


def problems(claim: str, quotes: Sequence[str], context: str = "") -> tuple[Problem, ...]:
    """Why a claim isn't what its quotes say; empty if it is.

    `context` is what is known of the quotes beside their words (country, year, section): names in it may be used.
    """
    if not quotes:
        return (Problem("wording", "the claim has no quote"),)
    cut = cut_problems(claim, quotes)
    if cut is not None:
        return cut
    claim = as_quoted(claim, (*quotes, context))
    evidence = Evidence(tuple(quotes), context)
    found = [problem for check in CHECKS for problem in check(claim, evidence)]
    share = word_share(claim, " ".join((*quotes, context)))
    if share < PARTIAL_SHARE:
        found.append(Problem("wording", "most of the claim's words are not in the quote"))
    elif share < SUPPORTED_SHARE:
        found.append(Problem("loose", "many of the claim's words are not in the quote"))
    return tuple(dict.fromkeys(found))


def word_share(claim: str, evidence: str) -> float:
    """The share of a claim's words of four letters or more whose meaning the evidence has; 1 if it has none.

    Words that any summary may use don't count, nor do currencies, which may stand there as signs.
    """
    told = [token for token in tokens_of(claim) if token.is_content]
    content = [token for token in told if not (is_stock(token) or currency(token.text))] or told
    words = {token.sense for token in content if len(token.text) >= MIN_WORD_CHARS} or {
        token.sense for token in content
    }
    known = {token.sense for token in tokens_of(evidence)}
    return len(words & known) / len(words) if words else 1.0
