"""What speaks against a short answer that was found in a quote: it may be that of another part, step, time or body.

A short answer is read without the quote, so one that may be another's is left out; the quote stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked, content
from assistant.checks.marks import Mark
from assistant.checks.reading import tokens_of
from assistant.checks.words import sense
from assistant.numerals import UNITS_OF_TIME
from assistant.quantities import Quantity, quantities
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short_figures import OF_ALL, ROOM_FOR
from assistant.short_told import around, events, has_its_names, is_told
from assistant.synonyms import in_its_words

_NEGATED = regex(r"(?:\b(?:not|never|without)\b|n['’]t\b)(?: yet| been| being| to)* (?P<what>[a-z]+)", re.IGNORECASE)
_DENIED = regex(
    r"n['’]t\b|\b(?:not|never|without|nobody|no|none|nor|neither|lack\w*|un\w+ed|fail(?:s|ed|ing)?|refus\w*)\b",
    re.IGNORECASE,
)
_NOT_DONE: frozenset[Mark] = frozenset(("planned", "demanded"))
_DONE_ASKED = regex(r"\b(?:did|was|were|has|have|had)\b", re.IGNORECASE)
_FORMER = regex(r"\b(?:previous|former|preceding)\b[^,;.]*$", re.IGNORECASE)
_SINCE = regex(r"\bsince when\b", re.IGNORECASE)
"""What is asked of a thing that goes on: when it was begun tells it, too."""
_FROM = regex(r"\b(?:from|between) [\w ]{1,20} (?:to|until|through|and) $")
"""What stands before the end of a stretch of time: 'from 6 to 24 February' wasn't on the 24th."""
_CLAUSE_END = regex(r"[;:]|\.\s|,? \b(?:while|whereas|but|although|though)\b")
_STRETCH_END = regex(r"[;:]|\.\s")
_STEP_END = regex(r"[;:,]|\.\s|,? \b(?:while|whereas|but|although|though|and)\b")
_MOST_OF = regex(
    r",? (?:most(?:ly)?|mainly|largely|chiefly|primarily|predominantly|including|(?:most|many|some|several|few)"
    r" of (?:them|whom|which|these|those))\b(?P<told>[^;.]*)"
)
_DEED_BEFORE = regex(r"\b(?:for|of|with|by|in|from|after|before|while) (?P<deed>[a-z]+ing) (?:[a-z-]+ ){0,2}$")
_PART_END = regex(r"[,;:()—]| – |\b(?:and|but|while|whereas|with|compared|of (?:which|whom|them|these|those))\b")
"""Where what is told of one figure ends and of the next begins."""
_OF_THEM = regex(r"(?: [a-z]+)? of (?:whom|which|these|them|those)\b")
_OF_THEM_BEFORE = regex(r"\bof (?:whom|which|these|them|those)\b[^,;.]{0,40}$")
"""What makes a figure a part of the one before it, of which the same is told."""
_LIMIT = regex(
    r"\b(?:from|due to|because of|as a result of)(?P<what>(?: (?!in\b|at\b|by\b|to\b)[\w'’-]+)+)", re.IGNORECASE
)
"""The cause to which it is limited what is counted: 'died from falls'."""
_STEPS = tuple(
    (regex(rf"\b(?:{asked})\b", re.IGNORECASE), regex(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (r"spen[dt]|spending", r"allocat\w*|budget\w*|earmark\w*|pledg\w*|set aside|appropriat\w*|promis\w*"),
        (
            r"receiv\w*|lodged|filed|submitted|came in|made|get|got",
            r"closed|closing|completed|resolv\w*|settl\w*|process\w*|referred|offer\w*|promis\w*",
        ),
        (r"paid|pays?|collect\w*|recover\w*", r"order\w*|propos\w*|recommend\w*|owe[ds]?|offer\w*"),
        (r"implement\w*|carried out|carry out|fulfil\w*", r"accept\w*|agree[ds]?|recommend\w*|plan\w*|approv\w*"),
        (r"in part|partly|partially", r"in full|fully|completely"),
        (r"in full|fully|completely", r"in part|partly|partially"),
        (r"attend\w*|took part|take part|participat\w*", r"invit\w*|register\w*|enrol\w*"),
        (r"answer\w*|repl\w*|respond\w*", r"surveyed|asked|sent|questioned|interviewed"),
        (r"deport\w*|expel\w*", r"order\w*"),
        (r"die[ds]?|killed|deaths?", r"injur\w*|wound\w*|hurt"),
        (r"releas\w*|freed|let (?:go|out)", r"arrest\w*|detain\w*"),
        (r"hired?", r"plan\w*|advertis\w*|authori[sz]\w*|vacan\w*"),
        (r"convict\w*|found guilty", r"charged|indict\w*|arrest\w*|accus\w*|prosecut\w*"),
    )
)
"""What is asked whether it was done, and what is told of those to whom it may have been done yet: what was allocated
needn't have been spent. Of the sentences that answer such a question for a figure or a date, on 172 training reports,
one in a hundred tells the other step and not that which is asked (4 of 380), of those that don't 5 in a hundred."""


def is_doubtful(asked: Asked, quotes: Sequence[Passage], short: str) -> bool:
    """Whether something speaks against a figure, a date or a name of the best quote, the first, as a short answer."""
    text = quotes[0].text
    start = text.casefold().find(short.casefold())
    if start < 0:
        return False
    span = Span(start, start + len(short))
    if _is_other_way_round(asked, text, span) or _is_not_done(asked, text, span) or _is_other_step(asked, text, span):
        return True
    if asked.kind in ("date", "month"):
        return _is_other_time(asked, text, span)
    if asked.kind == "count":
        doubts = (_is_of_another_figure, _is_of_most, _is_of_another_deed)
        return any(doubt(asked, text, span) for doubt in doubts) or _lacks_limit(asked, quotes)
    return asked.kind == "money" and not has_its_names(asked, quotes[0])


def _is_other_way_round(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked of how many something wasn't so, and the clause of a phrase tells that it was."""
    clause = around(text, span, _CLAUSE_END)
    negated = [found["what"].casefold() for found in _NEGATED.finditer(asked.alone)]
    told = set(content(clause))
    return any(is_told(sense(word), told) for word in negated) and not _DENIED.search(clause)


def _is_not_done(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked what was done, and a phrase tells what was planned or demanded."""
    if not _DONE_ASKED.search(asked.alone):
        return False
    tokens, before = tokens_of(text[: span.end]), len(tokens_of(text[: span.start]))
    marks = tokens[min(before, len(tokens) - 1)].marks
    return bool(marks & _NOT_DONE) and _NOT_DONE.isdisjoint(
        mark for one in tokens_of(asked.question) for mark in one.marks
    )


def _is_other_step(asked: Asked, text: str, span: Span) -> bool:
    """Whether the clause of a phrase tells another step than the one that is asked for, and not that."""
    clause = around(text, span, _STEP_END)
    return any(
        wanted.search(asked.alone)
        and other.search(clause)
        and not other.search(asked.alone)
        and not wanted.search(clause)
        for wanted, other in _STEPS
    )


def _is_other_time(asked: Asked, text: str, span: Span) -> bool:
    """Whether a date is that of a former thing, or the end of a stretch of time."""
    before = text[: span.start]
    if _FROM.search(before) or (_FORMER.search(before) and not _FORMER.search(asked.question)):
        return True
    wanted, told = events(asked.alone), events(_CLAUSE_END.split(before)[-1])
    return bool(wanted and told) and wanted.isdisjoint(told) and not _SINCE.search(asked.alone)


def _is_of_most(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question is told only of most or some of those that a figure counts: '51 victims, most of
    them from Peru' for 'how many from Peru?'."""
    most = _MOST_OF.search(text, span.end)
    if not most:
        return False
    told, of_most = set(content(text[: most.start()])), set(content(most["told"]))
    return any(not is_told(word, told) and is_told(word, of_most) for word in asked.words if word not in asked.counted)


def _is_of_another_deed(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure counts those to whom something else was done: 'arrested two for exploiting 23 women' for 'how
    many women were arrested?'."""
    deed = _DEED_BEFORE.search(text[: span.start])
    return deed is not None and not is_told(sense(deed["deed"].casefold()), set(asked.words))


def _is_of_another_figure(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question stands with another figure alone, where one sentence has several: '2,230 concerned
    the army, 688 prisons' for 'how many about prisons?'."""
    begin = max((found.end() for found in _STRETCH_END.finditer(text, 0, span.start)), default=0)
    end = next((found.start() for found in _STRETCH_END.finditer(text, span.end)), len(text))
    text, span = text[begin:end], Span(span.start - begin, span.end - begin)
    figures = [one for one in quantities(text) if not set(one.noun[-1:]) & UNITS_OF_TIME]
    mine = next((one for one in figures if span.start <= one.span.start and one.span.end <= span.end), None)
    if mine is None or _OF_THEM.match(text, mine.span.end) or _OF_THEM_BEFORE.search(text[: mine.span.start]):
        return False
    alike = [one for one in figures if one is mine or (one.unit == mine.unit and not _is_beside(text, one, span, mine))]
    parts = _parts(text, alike)
    if parts is None:
        return False
    place = alike.index(mine)
    own, earlier, later = ({word for part in some for word in content(part)} for some in _sides(parts, place))
    whole = parts[0] if OF_ALL.search(text[: alike[0].phrase.start]) else ""
    told = {*own, *content(text[: alike[0].span.start] + whole), *alike[0].noun}
    beside = [word for word in content(in_its_words(asked.alone, text)) if word not in asked.counted]
    untold = [word for word in beside if not word.isdigit() and not is_told(word, told)]
    # What is told of a figure goes for those after it, too, unless these have words of their own.
    own_words = any(is_told(word, own) for word in beside)
    return any(not is_told(word, earlier) and is_told(word, later) for word in untold) or (
        not own_words and any(is_told(word, earlier) for word in untold)
    )


def _sides(parts: Sequence[str], place: int) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """One of some parts, those before it and those after it."""
    return parts[place : place + 1], parts[:place], parts[place + 1 :]


def _is_beside(text: str, one: Quantity, span: Span, mine: Quantity) -> bool:
    """Whether a figure is part of a phrase itself, or as high as the one there, or tells for how many there is room."""
    within = span.start <= one.span.start < span.end
    return within or one.value == mine.value or ROOM_FOR.search(text[: one.phrase.start]) is not None


def _parts(text: str, figures: Sequence[Quantity]) -> list[str] | None:
    """What is told of each figure, in their order; None where nothing parts two of them."""
    begins = [one.span.start for one in figures]
    opening, parts = "", []
    for start, end in zip(begins, [*begins[1:], len(text)], strict=True):
        stretch = text[start:end]
        cuts = [found.start() for found in _PART_END.finditer(stretch)] if end < len(text) else [len(stretch)]
        if not cuts:
            return None
        parts.append(f"{opening} {stretch[: cuts[-1]]}")
        opening = stretch[cuts[-1] :]
    return parts


def _lacks_limit(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether a phrase that limits what is counted isn't told at all: 'from falls' of 'six of them died'."""
    told = {*asked.counted, *(word for one in quotes for word in content(f"{one.text} {one.place}"))}
    limits = [content(in_its_words(found["what"], quotes[0].text)) for found in _LIMIT.finditer(asked.alone)]
    return any(words and not any(is_told(word, told) for word in words) for words in limits)
