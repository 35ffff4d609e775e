"""The figure of a quote that the trained layers point at; None if they point at two, or at none for certain."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.asked import Asked
from assistant.groups import lacks_part
from assistant.models import Word
from assistant.quantities import Quantity
from assistant.question_kinds import Kind
from assistant.schema import Passage
from assistant.short_figures import CHANGE_ASKED, NOT_ASKED, asks_the_whole, candidates, clause_of
from assistant.short_told import events, is_denied_at

Words = Callable[[], Sequence[Word]]
"""How surely each word of a quote is one of the answer's, told when asked."""

POINTED, AHEAD = 0.5, 0.3
"""How surely a figure is one of the answer's words, and how much more surely than any other figure. On the development
sets 126 instead of 93 of 323 answered questions for a number get one as a short answer, at a line of -3.3; of 37 new
ones of any kind 34 are right, one is wrong, and two are given where there is no answer, one of which can't be any more.
With 0.2 instead of 0.3 one more is wrong; of dates that are pointed at where the rules have none, half would be. They
were chosen on the same questions."""

FIGURES: frozenset[Kind] = frozenset(("count", "amount", "money", "age"))


IN_OTHER_WORDS, WELL_AHEAD = 0.7, 0.5
"""The same where what is told of a figure lacks an event of the question: 'provided assistance to nine' for 'how many
did they look after?'. Of 520 development questions for a figure 21 more get a right one, and one got a wrong one; of
sentences less sure than `SURE_OF_POINTED` 11 would, and three."""


def pointed(asked: Asked, quote: Passage, words: Words) -> str | None:
    """The figure that is pointed at, with its noun, where what is told of it has all events of the question, or it is
    pointed at more surely still."""
    text = quote.text
    wanted = asked.kind in FIGURES and not NOT_ASKED.search(asked.question)
    found = candidates(asked, text) if wanted else []
    known = words() if found else ()
    if not known:
        return None
    surely = [_surely(one, known) for one in found]
    best = found[surely.index(max(surely))]
    others = [other for other, one in zip(surely, found, strict=True) if one.phrase != best.phrase]
    ahead = max(surely) - max(others, default=0.0)
    if max(surely) < POINTED or ahead < AHEAD:
        return None
    if best.value == "0" or is_denied_at(text, best.span.end):
        return None
    clause = clause_of(text, best)
    phrase = text[slice(*best.phrase)]
    if (asked.part and lacks_part(asked, clause, clause)) or asks_the_whole(asked, phrase):
        return None  # '40 were male' where children are counted
    if events(asked.question) <= events(clause):
        return phrase
    in_other_words = max(surely) >= IN_OTHER_WORDS and ahead >= WELL_AHEAD and not CHANGE_ASKED.search(asked.question)
    return phrase if in_other_words else None


def _surely(one: Quantity, words: Sequence[Word]) -> float:
    """How surely any part of a figure is one of the answer's words."""
    return max((word.surely for word in words if word.start < one.span.end and one.span.start < word.end), default=0.0)
