"""What is done in order to reach something: the aim isn't reached yet ('a group to improve quality')."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.evidence import Evidence
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, word_set

_DONE_BEFORE_TO = word_set(
    "continued continue continues helped helps managed began begins started used able served worked made led came"
    " resulted due have had has failed unable compared according related contributed forced compelled"
)
"""'Continued to provide' is providing."""
_NO_VERBS = ("ing", "ed", "ly", "ion", "ment")


def check_purposes(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """Deeds of a claim that are only an aim in the quotes."""
    done: set[str] = set()
    aims: set[str] = set()
    for quote in evidence.quotes:
        tokens = tokens_of(quote)
        for place, token in enumerate(tokens):
            (aims if _is_aim(tokens, place) else done).add(token.sense)
    for token in tokens_of(claim):
        deed = is_past(token.folded) and not token.marks & {"negated", "planned", "demanded", "possible"}
        if deed and token.sense in aims - done and token.text[0].islower():
            yield Problem("hedge", f"the quote only aims at what the claim has done: '{token.text}'")


def _is_aim(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is an infinitive of purpose."""
    token = tokens[place]
    if place < 1 or not token.is_content or token.text[0].isupper() or token.folded.endswith(_NO_VERBS):
        return False
    return tokens[place - 1].folded == "to" and (place < 2 or tokens[place - 2].folded not in _DONE_BEFORE_TO)
