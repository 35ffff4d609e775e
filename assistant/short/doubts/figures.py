"""Whether a figure counts what is asked, or what stands with another figure of the sentence or is told of some."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense
from assistant.constraints.told import figure_at, is_told, stretch, with_places
from assistant.question.asked import Asked, content, content_words
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short.figures import IS_PART, OF_ALL, OF_THEM, ROOM_FOR
from assistant.text.dates import MONTH
from assistant.text.numerals import UNITS_OF_TIME
from assistant.text.quantities import Quantity, quantities

_PART_END = regex(r"[,;:()—]| – |\b(?:and|but|while|whereas|with|compared|of (?:which|whom|them|these|those))\b")
"""Where what is told of one figure ends and of the next begins."""
_JOINED = regex(r"\S+(?: [a-z]+){1,2} and ")
"""What joins figures of which the rest of the sentence tells the same: '300 women and 10 men in schools'."""
_MOST_OF = regex(
    r",? (?:most(?:ly)?|everything|anything|all sorts|ranging|mainly|largely|chiefly|primarily|predominantly"
    r"|including|none|neither"
    r"|(?:most|many|some|several|few|only \w+)"
    r" of (?:them|whom|which|these|those)|of (?:which|whom) only)\b(?P<told>[^;.]*)"
)
"""What tells something of some of those that were counted, or of none."""
_DEED_BEFORE = regex(r"\b(?:for|of|with|by|in|from|after|before|while) (?P<deed>[a-z]+ing) (?:[a-z-]+ ){0,2}$")
_CAUSE = regex(
    r"\b(?:(?:died|dead|deaths?|die|dying|killed|ill|sick|injured|hurt|fell ill) (?:from|of)|due to|because of)"
    rf"(?P<what>(?: (?!in\b|at\b|by\b|to\b|(?:{MONTH})\b)[\w'’-]+)+)",
    re.IGNORECASE,
)
"""The cause to which it is limited what is counted: 'died from falls'."""
_SOME = tuple(
    (regex(rf"\b(?:{told})\b", re.IGNORECASE), regex(rf"\b(?:{asked})", re.IGNORECASE))
    for told, asked in (
        (
            r"foreign|domestic|stateless|undocumented",
            r"foreign|domestic|stateless|undocumented|national|citizen|migrant|refugee|abroad",
        ),
        (r"female|male", r"female|male|wom[ae]n|m[ae]n\b|girl|boy|sex|gender"),
        (
            r"adult|underage|juvenile|elderly|unaccompanied",
            r"adult|underage|juvenile|elderly|unaccompanied|child|minor|youth|young|old|teen|girl|boy|ag(?:e|ed)\b",
        ),
    )
)
"""Words for some of those who are counted, and those by which it may be asked about these."""
_ANY_KIND = regex(
    r"\b(?:human|new|known|official|reported|different|separate|individual|actual|total)\b", re.IGNORECASE
)
"""Words that tell nothing of which ones are counted."""
_REFERS_BACK = regex(
    r"\b(?:they|them|their|these|those|it|its|he|she|his|her|him|such|others?|latter|also|total)\b",
    re.IGNORECASE,
)
"""By what a clause may go on with what was told before it."""
_BEGINS = 4
"""By how many letters a word is known again."""
_OF_THAT = regex(r"\bof (?:the|this|that) (?:disease|illness|injury|virus|cause)\b", re.IGNORECASE)


def is_of_another_figure(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question stands with another figure alone, where one sentence has several: '2,230 concerned
    the army, 688 prisons' for 'how many about prisons?'."""
    begin, end = stretch(text, span)
    text, span = text[begin:end], Span(span.start - begin, span.end - begin)
    figures = [one for one in quantities(text) if not set(one.noun[-1:]) & UNITS_OF_TIME]
    mine = next((one for one in figures if span.start <= one.span.start and one.span.end <= span.end), None)
    if mine is None or OF_THEM.match(text, mine.span.end) or IS_PART.search(text[: mine.span.start]):
        return False
    alike = [one for one in figures if one is mine or (one.unit == mine.unit and not _is_beside(text, one, span, mine))]
    parts = _parts(text, alike)
    if parts is None:
        return False
    place = alike.index(mine)
    own, earlier, later = (
        set(content(" ".join(some))) for some in (parts[place : place + 1], parts[:place], parts[place + 1 :])
    )
    whole = parts[0] if OF_ALL.search(text[: alike[0].phrase.start]) else ""
    told = {*own, *content(text[: alike[0].span.start] + whole), *alike[0].noun}
    beside = [word for word in content(in_its_words(asked.alone, text)) if word not in asked.counted]
    untold = [word for word in beside if not word.isdigit() and not is_told(word, told)]
    # What is told of a figure goes for those after it, too, unless these have words of their own.
    own_words = any(is_told(word, own) for word in beside)
    return any(not is_told(word, earlier) and is_told(word, later) for word in untold) or (
        not own_words and any(is_told(word, earlier) for word in untold)
    )


def _is_beside(text: str, one: Quantity, span: Span, mine: Quantity) -> bool:
    """Whether a figure is part of a phrase itself, or as high as the one there, or tells for how many there is room."""
    within = span.start <= one.span.start < span.end
    return within or one.value == mine.value or ROOM_FOR.search(text[: one.phrase.start]) is not None


def _parts(text: str, figures: Sequence[Quantity]) -> list[str] | None:
    """What is told of each figure, in their order; None where nothing parts two of them."""
    begins = [one.span.start for one in figures]
    opening, parts = "", []
    for start, end in zip(begins, [*begins[1:], len(text)], strict=True):
        told = text[start:end]
        cuts = [found.start() for found in _PART_END.finditer(told)] if end < len(text) else [len(told)]
        if not cuts or (end < len(text) and _JOINED.fullmatch(told)):
            return None
        parts.append(f"{opening} {told[: cuts[-1]]}")
        opening = told[cuts[-1] :]
    return parts


def is_of_most(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question is told only of most, some or none of those that a figure counts: '51 victims,
    most of them from Peru' for 'how many from Peru?'."""
    for most in _MOST_OF.finditer(text, span.end):
        told, of_most = set(content(text[: most.start()])), set(content(most["told"]))
        words = (word for word in asked.words if word not in asked.counted)
        if any(not is_told(word, told) and is_told(word, of_most) for word in words):
            return True
    return False


def is_told_in_another_clause(asked: Asked, text: str, span: Span) -> bool:
    """Whether all that a text tells of what is asked beside what is counted, it tells between other stops than a figure
    stands: 'children, many of whom lack papers, are at risk; 300 children did not attend school' of those without."""
    begin, end = stretch(text, span)
    own, others = text[begin:end], f"{text[:begin]} {text[end:]}"
    mine = figure_at(quantities(text), span)
    if not others.strip(" .;") or _REFERS_BACK.search(own) or not (mine and mine.own_noun):
        return False  # 'one was a child' goes on from what was told before it, too
    beside = [word for word in content(in_its_words(asked.alone, text)) if word not in asked.counted]
    said, elsewhere = set(content(own)), set(content(others))
    told = [word for word in beside if not word.isdigit() and is_told(word, {*said, *elsewhere})]
    return bool(told) and not any(is_told(word, said) for word in told)


def is_of_another_deed(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure counts those to whom something else was done: 'arrested two for exploiting 23 women' for 'how
    many women were arrested?'."""
    deed = _DEED_BEFORE.search(text[: span.start])
    return deed is not None and not is_told(sense(deed["deed"].casefold()), set(asked.words))


def is_of_some(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure counts only some of those asked about: 'one foreign victim' for 'how many victims?'."""
    phrase = text[slice(*span)]
    return any(some.search(phrase) and not wanted.search(asked.question) for some, wanted in _SOME)


def lacks_kind(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether a word that tells which ones are counted isn't told at all: 'construction visits' of '8,316 visits'."""
    said = with_places(quotes)
    told, folded = set(content(said)), said.casefold()
    kinds = [(kind, word.casefold()) for kind, word in content_words(_ANY_KIND.sub("", asked.thing)).items()][:-1]
    return any(not is_told(kind, told) and word[:_BEGINS] not in folded for kind, word in kinds)


def lacks_cause(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether the cause to which it is limited what is counted isn't told: 'from falls' of 'six of them died'."""
    if _OF_THAT.search(quotes[0].text):
        return False
    told = {*asked.counted, *content(with_places(quotes))}
    causes = [content(in_its_words(found["what"], quotes[0].text)) for found in _CAUSE.finditer(asked.alone)]
    return any(words and not any(is_told(word, told) for word in words) for words in causes)
