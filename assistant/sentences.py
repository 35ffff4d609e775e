"""Sentences with offsets."""

from __future__ import annotations

import re

from sentencex import get_sentence_boundaries

from assistant.references import references
from assistant.regex import regex
from assistant.schema import Span

MAX_SENTENCE_CHARS = 1200
"""Longer ones are cut at a blank: about 250 words, more than any sentence of the 580 country reports that were
looked at (the longest has 1,130 characters), and well inside the encoder's 512 tokens."""

_ABBREVIATED = regex(
    r"\b(?:approx|art|arts|ch|col|dept|est|fig|figs|gen|gov|lt|min|no|nos|p|para|paras|pp|sec|sect|sen|vol)\.\s*$",
    re.IGNORECASE,
)
_TITLE = regex(r"\b(?:Amb|Atty|Eng|Mmes|Ms|Mx)\.\s*$")
"""Titles before a name that sentencex doesn't know; it knows 'Mr.', 'Dr.', 'Gen.' and their like."""

_AFTER_PARENTHESIS = regex(r"[.!?][\"”’']?\)\s+(?=[\"“‘']?[A-Z])")


def split_sentences(text: str, offset: int = 0) -> tuple[Span, ...]:
    """The sentences of one paragraph, without the blanks between them; `offset` is added to every position.

    Semicolons don't end a sentence, nor do abbreviations, and a quotation of several sentences stays whole. References
    to sources behind a sentence belong to it.
    """
    cuts = {boundary["end_index"] for boundary in get_sentence_boundaries("en", text)}
    cuts |= {match.end() for match in _AFTER_PARENTHESIS.finditer(text)}
    cuts = {cut for cut in cuts if not _inside_abbreviation(text, cut)} | {len(text)}
    for start, end in references(text):
        cuts = {cut for cut in cuts if not start <= cut <= end + 1} | {end}
    spans = []
    start = 0
    for cut in sorted(cuts):
        spans.extend(_bounded(text, start, cut))
        start = cut
    return tuple(Span(start + offset, end + offset) for start, end in spans)


def _inside_abbreviation(text: str, cut: int) -> bool:
    """Whether a cut separates an abbreviation from its number ('art. | 5', 'Approx. | 40'), or a title from a name."""
    if text[cut : cut + 1].isdigit():
        return bool(_ABBREVIATED.search(text[:cut]))
    return text[cut : cut + 1].isupper() and bool(_TITLE.search(text[:cut]))


def _bounded(text: str, start: int, end: int) -> list[Span]:
    """The stretch without outer blanks, cut at blanks where it is too long; nothing if it is blank."""
    spans: list[Span] = []
    while True:
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            return spans
        if end - start <= MAX_SENTENCE_CHARS:
            return [*spans, Span(start, end)]
        cut = text.rfind(" ", start, start + MAX_SENTENCE_CHARS)
        cut = cut if cut > start else start + MAX_SENTENCE_CHARS
        last = cut
        while text[last - 1].isspace():
            last -= 1
        spans.append(Span(start, last))
        start = cut
