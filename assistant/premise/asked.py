"""The words of a question, and whether what is said of a deed goes beyond them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import word_set
from assistant.polarity.words import shared
from assistant.premise.phrases import ORDINAL, is_whole_time, phrases

PARTS = word_set(
    "all both each every other another several some most few many more further first initially once itself"
    " themselves himself herself alone"
)
"""Words without a meaning of their own that make something narrower: 'did not compensate all victims'."""
WHOLE = word_set("the its their these those his her all")
"""Words before the number of all there are: 'gave nothing to the six shelters'."""
_NEW = word_set("other another more further additional new")
_PLAIN = word_set(
    "single minimum own statutory total draft drafted proposed planned promised offer provide run"
    " operated access online anything anyone anybody nevertheless nonetheless area areas region regions province"
    " provinces"
)
"""Words that make nothing narrower: 'did not pass the draft law', 'the six shelters run by the state'."""
_ENDINGS = word_set("s es d ed ing")


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a question: their senses, and as they stand there."""

    senses: frozenset[str]
    words: frozenset[str]

    def has(self, token: Token) -> bool:
        """Whether a question has a word, or a related one."""
        if token.folded in _NEW:
            return bool(_NEW & self.words)
        return bool(shared(self.senses, [token])) or any(is_form_of(token.folded, word) for word in self.words)

    def is_narrowed(self, tokens: Sequence[Token], verb: Token | None = None) -> bool:
        """Whether words about a deed say more than a question does; the verb that tells of the deed aside."""
        for phrase in phrases([token for token in tokens if token is not verb]):
            if self._counts_all(phrase):
                return False
            if not is_whole_time(phrase, self.words) and self._is_narrow(phrase):
                return True
        return False

    def _is_narrow(self, phrase: Sequence[Token]) -> bool:
        return any(_tells_apart(phrase, place) and not self.has(token) for place, token in enumerate(phrase))

    def _counts_all(self, phrase: Sequence[Token]) -> bool:
        """Whether a phrase is of as many things as the question is, whatever else is said of them: 'the 40 pilots'."""
        return any(
            one.folded in WHOLE
            and other.is_figure
            and other.folded in self.words
            and not ORDINAL.fullmatch(other.folded)
            for one, other in pairwise(phrase)
        )


@lru_cache(maxsize=256)
def asked_in(question: str) -> Asked:
    """The words of a question."""
    said = tokens_of(question)
    senses = frozenset(token.sense for token in said if token.is_content)
    return Asked(senses, frozenset(token.folded for token in said))


def is_form_of(word: str, other: str) -> bool:
    """Whether two words are one but for an ending of a verb or a plural: 'treated' and 'treat'."""
    shorter, longer = sorted((word, other), key=len)
    return longer in {shorter, *(f"{shorter}{ending}" for ending in _ENDINGS)}


def _tells_apart(phrase: Sequence[Token], place: int) -> bool:
    """Whether a word may tell one thing or deed from others."""
    token, before = phrase[place], phrase[place - 1].folded if place else ""
    if token.is_figure:
        return bool(ORDINAL.fullmatch(token.folded)) or before not in WHOLE
    following = phrase[place + 1].folded if place + 1 < len(phrase) else ""
    if "year" in {token.folded, before} and "later" in {token.folded, following}:
        return False
    return token.folded in PARTS or (token.is_content and token.folded not in _PLAIN)
