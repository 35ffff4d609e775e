"""The quotes of a claim, read; and where in them each part of the claim stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from assistant.checks.reading import Token, senses_told, tokens_of
from assistant.checks.stretches import span_of, stretches_of
from assistant.checks.words import THEM, word_set

_DEFINITE = word_set("the its their his her this these those")
Place = tuple[int, int]
"""A quote and a clause of it."""


@dataclass(frozen=True)
class Evidence:
    """A claim's quotes, and what is known of them beside their words (country, year, section)."""

    quotes: tuple[str, ...]
    context: str

    @cached_property
    def tokens(self) -> tuple[tuple[int, Token], ...]:
        """Every token, with the number of its quote."""
        return tuple((number, token) for number, quote in enumerate(self.quotes) for token in tokens_of(quote))

    @cached_property
    def senses(self) -> frozenset[str]:
        """The senses of all words of the quotes."""
        return frozenset(token.sense for _, token in self.tokens)

    @cached_property
    def known(self) -> frozenset[str]:
        """The senses of all words of the quotes and their context."""
        return self.senses | {token.sense for token in tokens_of(self.context)}

    @cached_property
    def folded(self) -> frozenset[str]:
        """All words of the quotes and their context, casefolded, without possessive endings."""
        words = [token.folded for _, token in self.tokens] + [token.folded for token in tokens_of(self.context)]
        return frozenset(word.removesuffix("'s").rstrip("'") for word in words)

    @cached_property
    def clauses(self) -> dict[Place, frozenset[str]]:
        """The senses of each clause's content words and figures."""
        found: dict[Place, set[str]] = {}
        for number, token in self.tokens:
            if token.is_content or token.is_figure:
                found.setdefault((number, token.clause), set()).add(token.sense)
        return {place: frozenset(senses) for place, senses in found.items()}

    @cached_property
    def stretches(self) -> tuple[frozenset[str], ...]:
        """The senses of the stretches between commas, conjunctions and the like; parentheses are left out."""
        return tuple(part for quote in self.quotes for part in stretches_of(tokens_of(quote)))

    @cached_property
    def of_them(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """The quantifiers of what was named before ('most of them'), each with the senses of what is said of these."""
        found = []
        for quote in self.quotes:
            tokens = tokens_of(quote)
            for place, token in enumerate(tokens[:-2]):
                if token.level and tokens[place + 1].folded == "of" and tokens[place + 2].folded in THEM:
                    said = tokens[place + 3 : span_of(tokens, place)[1]]
                    found.append((token.level, frozenset(other.sense for other in said if other.is_content)))
        return tuple(found)

    def nearest(self, words: Iterable[Token]) -> frozenset[Place]:
        """The clauses that share most with some words."""
        wanted = senses_told(words)
        shared = {place: len(wanted & senses) for place, senses in self.clauses.items()}
        most = max(shared.values(), default=0)
        return frozenset(place for place, count in shared.items() if count == most and most)

    def sentences_of(self, near: frozenset[Place]) -> frozenset[Place]:
        """The sentences of some clauses, each as its quote and its number there."""
        return frozenset(self._sentence_of[place] for place in near)

    def clauses_beside(self, own: Place) -> list[Place]:
        """The clauses of a clause's sentence."""
        return [place for place in self.clauses if self._sentence_of[place] == self._sentence_of[own]]

    def opens_with(self, own: Place, mark: str) -> bool:
        """Whether a clause opens with a mark."""
        return self.inside(frozenset({own}))[0].text == mark

    @cached_property
    def _sentence_of(self) -> dict[Place, Place]:
        return {(number, token.clause): (number, token.sentence) for number, token in self.tokens}

    @cached_property
    def _by_sense(self) -> dict[str, list[tuple[int, Token]]]:
        found: dict[str, list[tuple[int, Token]]] = {}
        for number, token in self.tokens:
            found.setdefault(token.sense, []).append((number, token))
        return found

    def inside(self, near: frozenset[Place]) -> list[Token]:
        """The tokens of some clauses, in order."""
        return [token for number, token in self.tokens if (number, token.clause) in near]

    def words_of(self, near: frozenset[Place]) -> set[str]:
        """The words of some clauses, casefolded."""
        return {token.folded for token in self.inside(near)}

    def says_all(self, near: frozenset[Place]) -> bool:
        """Whether one of some clauses says 'all' of something."""
        return not self.words_of(near).isdisjoint(("all", "every", "each"))

    def stands_in(self, word: Token, near: frozenset[Place]) -> bool:
        """Whether a word's sense stands in some clauses, or in a phrase that hangs on one ('without pay')."""
        hanging = {(number, clause + 1) for number, clause in near} & self._hanging
        return any(word.sense in self.clauses.get(place, ()) for place in near | hanging)

    @cached_property
    def _hanging(self) -> frozenset[Place]:
        return frozenset((number, token.clause) for number, token in self.tokens if token.folded in {"without", "with"})

    def is_definite(self, token: Token) -> bool:
        """Whether a noun of a quote is known already: 'not passed the bill' doesn't deny that there is one."""
        return token in self._definite

    @cached_property
    def _definite(self) -> frozenset[Token]:
        pairs = zip(self.tokens, self.tokens[1:], strict=False)
        return frozenset(token for (_, before), (_, token) in pairs if before.folded in _DEFINITE and token.is_content)

    def standing(self, word: Token, near: frozenset[Place]) -> list[Token]:
        """The tokens of a word's sense: those in some clauses, else in their sentences, else anywhere."""
        alike = self._by_sense.get(word.sense, [])
        if not alike:
            return []
        inside = [token for number, token in alike if (number, token.clause) in near]
        if inside:
            return inside
        about = self.sentences_of(near)
        return [token for number, token in alike if (number, token.sentence) in about] or [token for _, token in alike]


def clauses_of(text: str) -> list[tuple[Token, ...]]:
    """The tokens of a text, clause by clause."""
    return [tuple(words) for _, words in groupby(tokens_of(text), key=lambda token: token.clause)]
