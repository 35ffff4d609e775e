"""The figure, date or name of a quote that the trained layers point at; None if they point at two, or at none for
certain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.checks.words import is_past, lemma, root
from assistant.constraints.groups import lacks_part
from assistant.constraints.named import is_body, new_names
from assistant.constraints.told import around, events, is_denied_at
from assistant.least import names_untold
from assistant.models import Word
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short.dates import dates_asked, happened, has_month
from assistant.short.figures import CHANGE_ASKED, NOT_ASKED, asks_the_whole, candidates, clause_of, is_excepted
from assistant.short.names import spelled_out
from assistant.text.dates import dates
from assistant.text.quantities import Quantity
from assistant.verification import is_negated

Words = Callable[[], Sequence[Word]]
"""How surely each word of a quote is one of the answer's, told when asked."""


@dataclass(frozen=True, slots=True)
class Trained:
    """What the trained layers read in the best quote: how far above the line it `answers`; its `words`; and how
    surely it says yes, below 0 no, as `yes_logit`."""

    answers: float = 0.0
    words: Words = tuple
    yes_logit: float = 0.0


UNREAD = Trained()

SURE_OF_POINTED = 4.65
"""How far above the line a sentence must lie for what it points at: with the former layers and their line, a logit of
1.5. From -0.3 on, four more figures were wrong, and three more right. Of 368 development questions for a date or a name
60 got one by the rules; 17 more names are right so, and none is wrong; from 3.15 on 25, and two are."""
SURE_OF_DATE = 5.5
"""The same for a date: 28 more are right, and one is wrong; from 4.65 on 33, and two are, beside others found by asking
('In September 2019, the government adopted the law' for when it opened a line)."""

SURE_OF_ONLY = 3.5
"""The same for the only date of a sentence, or its only name where it is asked which body: of 368 development questions
for a date or a name 17 more get a right one, and none a wrong one; from 3.0 on one is wrong."""
MOST_SURELY = 0.8
"""How surely the only name of a sentence is one of the answer's words, where others are, too, but nobody's role: on the
same questions six more are right, and none is wrong; with 0.85 five."""

POINTED, AHEAD = 0.5, 0.3
"""How surely a figure is one of the answer's words, and how much more surely than any other figure. On the development
sets 126 instead of 93 of 323 answered questions for a number get one as a short answer, at a line of -3.3; of 37 new
ones of any kind 34 are right, one is wrong, and two are given where there is no answer, one of which can't be any more.
With 0.2 instead of 0.3 one more is wrong. They were chosen on the same questions."""

WELL_POINTED, WELL_AHEAD = 0.7, 0.5
"""The same where what is told of a figure lacks an event of the question: 'provided assistance to nine' for 'how many
did they look after?'. Of 520 development questions for a figure 21 more get a right one, and one got a wrong one; of
sentences less sure than `SURE_OF_POINTED` 11 would, and three. Dates and names are pointed at as surely."""

FIGURES: frozenset[Kind] = frozenset(("count", "amount", "money", "age"))
DATES: frozenset[Kind] = frozenset(("date", "month"))
NAMES: frozenset[Kind] = frozenset(("agent", "body", "person", "name"))
_DOERS = regex(
    r"\bhow many\b[^?,]*? (?:did|do|does|have|has|had) (?:the |its |their |all )?(?P<who>[a-z-]+) ", re.IGNORECASE
)
_ARTICLES = frozenset(("the", "a", "an"))
_ROLE = regex(
    r"[a-z-]*(?:er|or|ist|ian|ent|ant|man|men|woman|ee|chief|head|spokes\w+|ambassador[a-z-]*|chair|judge|king|queen|aide)s?"
)
"""A word that may tell who somebody is: 'the president of the Tulip Union' is no union."""
_OWNED = regex(r"(?:['’]s|(?<=s)['’])(?=$| [a-z])")
"""After the name of an owner, who isn't what is asked for."""
_AT_PLACE = regex(r"\b(?:in|at|near|outside) (?:the )?$")
"""Before the name of a place, which is nobody's."""
_FOLLOWING = regex(r" (?P<word>[a-z]+)")
_FROM_OTHER = regex(r"\b(?:after|before|following|until|when|since)\b[^,;]*$", re.IGNORECASE)
"""What stands before a date of something else: 'went on after the lockdown ended on …'."""
_WORD = regex(r"[A-Za-z][\w'’-]*")
_UP_TO_NAME = regex(r"(?: [\w'’-]+(?:[.,]\d+)*){0,4} ")
"""What may stand between a verb and the name that its object begins with, without a comma: ' 1,119 '."""
_PREPOSITION = regex(
    r" (?:about|after|against|along(?:side)?|and|as|at|before|beside|but|by|during|for|from|in|of|on|or|over|that"
    r"|through|to|together|under|via|when|where|which|while|who|with|within) ",
    re.IGNORECASE,
)
_OBJECT = regex(rf" (?!{_PREPOSITION.pattern.strip()}\b)\w", re.IGNORECASE)
"""What shows that a verb has an object: 'closed the office', not 'closed in May'."""
_PASSIVE = regex(r"\b(?:is|are|was|were|be|been|being|get|gets|got)(?: [a-z]+ly| not)? $", re.IGNORECASE)
_CLAUSE_END = regex(r"[;:]|\.\s|,? \b(?:while|whereas|but|although|though|who|which)\b")


def pointed(asked: Asked, quote: Passage, trained: Trained) -> str | None:
    """The figure, date or name that is pointed at in a quote that surely answers."""
    if trained.answers < SURE_OF_ONLY or NOT_ASKED.search(asked.question):
        return None
    if asked.kind in FIGURES:
        return _figure(asked, quote.text, trained.words) if trained.answers >= SURE_OF_POINTED else None
    if asked.kind in DATES:
        return _date(asked, quote, trained)
    if asked.kind in NAMES:
        return _name(asked, quote, trained)
    return None


def _figure(asked: Asked, text: str, words: Words) -> str | None:
    """The figure that is pointed at, with its noun, where what is told of it has all events of the question, or it is
    pointed at more surely still."""
    found = [one for one in candidates(asked, text) if not _counts_doers(asked, one)]
    place, surely, ahead = _best([one.span for one in found], [one.phrase for one in found], words)
    if surely < POINTED or ahead < AHEAD:
        return None
    best = found[place]
    if best.value == "0" or is_denied_at(text, best.span.end) or is_excepted(asked, text, best.phrase.end):
        return None
    clause = clause_of(text, best)
    phrase = text[slice(*best.phrase)]
    if (asked.part and lacks_part(asked, clause, clause)) or asks_the_whole(asked, phrase):
        return None  # '40 were male' where children are counted
    if events(asked.question) <= events(clause):
        return phrase
    in_other_words = surely >= WELL_POINTED and ahead >= WELL_AHEAD and not CHANGE_ASKED.search(asked.question)
    return phrase if in_other_words else None


def _counts_doers(asked: Asked, one: Quantity) -> bool:
    """Whether a figure counts those who, it is asked, did something to others that are counted: '38 hotels' for 'how
    many reports did hotels file?'."""
    found = _DOERS.search(asked.alone) if asked.kind == "count" and one.own_noun else None
    return found is not None and bool(set(one.noun[-1:]) & set(content(found["who"])) - set(asked.counted))


def _date(asked: Asked, quote: Passage, trained: Trained) -> str | None:
    """The date that is pointed at, if what happened then isn't denied or only planned."""
    text = quote.text
    found = dates_asked(asked, text)
    spans = [one.phrase for one in found]
    place, surely, ahead = _best(spans, spans, trained.words)
    if surely < WELL_POINTED or ahead < WELL_AHEAD:
        return None
    phrase = text[slice(*spans[place])]
    if trained.answers < SURE_OF_DATE and not _is_only_date(asked, quote, spans[place]):
        return None
    exact = asked.kind == "date" or has_month(phrase)
    return phrase if exact and happened(asked, text, found[place]) else None


def _is_only_date(asked: Asked, quote: Passage, date: Span) -> bool:
    """Whether a date is the only one of a quote that tells of all who are named, and not of what came before that."""
    text = quote.text
    alone = len({text[slice(*one.phrase)] for one in dates(text)}) == 1
    return alone and not _FROM_OTHER.search(text[: date.start]) and not names_untold(asked, f"{text} {quote.place}")


def _name(asked: Asked, quote: Passage, trained: Trained) -> str | None:
    """The name that is pointed at, if nothing else is, and what is told of it isn't denied."""
    text = quote.text
    names = dict.fromkeys(_with_initials(text, name) for name in new_names(asked, text, quote))
    spans = [Span(text.find(name), text.find(name) + len(name)) for name in names]
    place, surely, ahead = _best(spans, spans, trained.words)
    if surely < WELL_POINTED or ahead < WELL_AHEAD or is_negated(around(text, spans[place], _CLAUSE_END)):
        return None
    start, end = spans[place]
    if _OWNED.search(text, start, end) or _OWNED.match(text, end):
        return None  # 'Parliament's task force' is none of the parliament's names
    if _is_object(asked, text, start) or (asked.kind == "person" and _AT_PLACE.search(text, 0, start)):
        return None
    known = trained.words()
    beside = [text[one.start : one.end] for one in known if one.surely >= POINTED and not start <= one.start < end]
    lower = [word for word in beside if word[:1].islower() and word not in _ARTICLES]
    following = _FOLLOWING.match(text, end)  # 'Fen Gardeners courts' have no name
    only = len(spans) == 1 and not (following and is_body(lemma(following["word"]).capitalize()))
    if only and asked.kind == "body":
        return text[start:end]
    only = only and surely >= MOST_SURELY and not any(map(_ROLE.fullmatch, lower))
    return text[start:end] if trained.answers >= SURE_OF_POINTED and (only or not lower) else None


def _is_object(asked: Asked, text: str, start: int) -> bool:
    """Whether it is asked who did something, and what stands from `start` on is what that was done to: 'trained 1,119
    Ministry of Internal Affairs officials' for 'which ministry trained them?'."""
    question = asked.alone
    done = {
        root(word[0].casefold())
        for word in _active(question, len(question))
        if is_past(word[0].casefold()) and _OBJECT.match(question, word.end())
    }
    return any(
        root(told[0].casefold()) in done
        and _UP_TO_NAME.fullmatch(text, told.end(), start)
        and not _PREPOSITION.search(text, told.end(), start)
        for told in _active(text, start)
    )


def _active(text: str, end: int) -> Iterator[re.Match[str]]:
    """The words of a text up to an offset that no auxiliary before them makes passive."""
    return (word for word in _WORD.finditer(text, 0, end) if not _PASSIVE.search(text[: word.start()]))


def _with_initials(text: str, name: str) -> str:
    """A name with what abbreviates it in parentheses, of whichever of the two it is: they are one."""
    both = {f"{long} ({short})" for long, short in spelled_out(text) if name in (long, short)}
    return next((whole for whole in both if whole in text), name)


def _best(spans: Sequence[Span], whole: Sequence[Span], words: Words) -> tuple[int, float, float]:
    """Which of some spans is pointed at most surely, how surely, and how much more so than any that is part of another
    `whole`."""
    known = words() if spans else ()
    if not known:
        return 0, 0.0, 0.0
    surely = [_surely(span, known) for span in spans]
    place = surely.index(max(surely))
    others = [other for other, one in zip(surely, whole, strict=True) if one != whole[place]]
    return place, max(surely), max(surely) - max(others, default=0.0)


def _surely(span: Span, words: Sequence[Word]) -> float:
    """How surely any part of a span is one of the answer's words."""
    return max((word.surely for word in words if word.start < span.end and span.start < word.end), default=0.0)
