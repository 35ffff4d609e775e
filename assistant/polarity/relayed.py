"""Who says what a yes or a no is read in, where that isn't the report itself."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.checks.words import word_set
from assistant.polarity.clause import OPEN_MARKS
from assistant.polarity.plain import HEARSAY
from assistant.polarity.question import read_for
from assistant.polarity.said import may_say
from assistant.polarity.words import shared
from assistant.regex import regex
from assistant.schema import Span
from assistant.voices import Told, told
from assistant.voices.clauses import has_verb

YES_BY, NO_BY = "Yes, according to ", "No, according to "
"""How a short answer begins that somebody else than the report gives."""
_OPEN = OPEN_MARKS - {"planned"}
"""What leaves open whether it is so, though a plan that others tell of may be one."""

_COMMON = word_set("the a an its their some local international independent civil")
_NAME = regex(r"\b(?:for|of|without) (?=[A-Z])")
_OWN = regex(r"\b(?:we|our)\b")
_PRONOUN = regex(r"(?:it|they|he|she|this|that|these|those|some|others|many|most)\b")
_GOES_ON = regex(r" (?:on|of|for|in) (?:the )?[A-Z]")
_RELATIVE = regex(r",? (?:which|who|whose|that)\b")


_SHARE = regex(r"\d ?%|\b(?i:per ?cent)\b")
"""'38 percent expressed dissatisfaction': nobody who says so."""


def relayed_yes(question: str, sentence: str) -> str | None:
    """'Yes, according to …' where a sentence may say yes to a question, but only by what others say; else None."""
    asked = read_for(sentence, question)
    if asked is None or not HEARSAY.search(sentence) or not may_say(1, question, sentence, relayed=True):
        return None
    parts = told(sentence)
    held = [len(shared(asked.topic, tokens_of(sentence[slice(*one.span)]))) for one in parts]
    most = max(held, default=0)
    if not most or held.count(most) > 1:
        return None
    part = parts[held.index(most)]
    saying = HEARSAY.search(sentence, part.span.start)
    if saying is None or not has_verb(sentence, Span(saying.end(), part.span.end)):
        return None  # 'reported assistance to victims' doesn't tell that they were assisted
    by = teller([part], sentence)
    return f"{YES_BY}{by}" if by and not _SHARE.search(by) else None


def teller(parts: Sequence[Told], sentence: str) -> str | None:
    """How those who tell some parts of a sentence are named within another; '' where the report does so itself; None
    if they can't be named, or aren't the same, or leave it open."""
    if not parts or len({one.sources for one in parts}) > 1 or any(one.relayed for one in parts):
        return None
    sources = parts[0].sources
    if any(_is_open(sentence[slice(*one.span)], attributed=bool(sources)) for one in parts):
        return None
    if not sources or (len(sources) == 1 and _OWN.search(sources[0].casefold())):
        return ""
    return _named(sources, sentence)


def _is_open(part: str, *, attributed: bool) -> bool:
    """Whether a part of a sentence leaves open whether it is so."""
    marks = {mark for token in tokens_of(part) for mark in token.marks}
    return bool(marks & _OPEN) or (not attributed and HEARSAY.search(part) is not None)


def _named(sources: Sequence[str], sentence: str) -> str | None:
    """Who is said to say something, as it is written within a sentence; None if that names nobody, or only a part of a
    name, or if it may be they of whom it is told: 'NGOs, which were not admitted, estimated …'."""
    for source in sources:
        after = sentence[sentence.index(source) + len(source) :]
        if _PRONOUN.match(source.casefold()) or _GOES_ON.match(after) or _RELATIVE.match(after):
            return None
    *first, last = map(_within, sources)
    return f"{', '.join(first)} and {last}" if first else last


def _within(source: str) -> str:
    """Who says something, as it is written within a sentence: 'observers', but 'Human Rights Watch'."""
    first, _, rest = source.partition(" ")
    is_name = rest[:1].isupper() or _NAME.search(rest) or not first[1:].islower()
    if first.casefold() in _COMMON or (first.endswith("s") and not is_name):
        return source[0].casefold() + source[1:]
    return source
