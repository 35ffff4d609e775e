"""Sentences with offsets."""

from __future__ import annotations

import re

from sentencex import get_sentence_boundaries

from assistant.regex import regex
from assistant.schema import Span
from assistant.text.references import references

MAX_SENTENCE_CHARS = 1200
"""Longer ones are cut at a blank: about 250 words, more than any sentence of the 580 country reports that were
looked at (the longest has 1,130 characters), and well inside the encoder's 512 tokens."""

_ABBREVIATED = regex(
    r"\b(?:approx|art|arts|cap|ch|col|corr|dept|doc|docs|est|fax|fig|figs|gen|gov|lt|min|no|nos|p|para|paras|pop|pp|sec"
    r"|secs|sect|sects|sen|tel|vol)\.\s*$",
    re.IGNORECASE,
)
_WITHOUT_VOWEL = regex(r"\b[A-Z][b-df-hj-np-tv-xz]{1,3}\.\s*$")
"""'Tk.', 'Rm.', 'Bldg.': no word, and before a number none that ends a sentence."""
_SHORT = regex(
    r"(?:\b(?:(?-i:[b-df-hj-np-tv-xz]{2,4})|approx|avg|ca|dept|esp|est|excl|govt|ha|incl|max|min|resp|secs)"
    r"|(?:^|[,;:.])\s\d{1,2})\.\s*$",
    re.IGNORECASE,
)
"""What is an abbreviation, or the number of an item, if the text goes on in lower case after it."""
_CLOSING = regex(r"[)\]]+[\"”’]?(?=\s|$)|(?<!\s)[*†‡]+(?=\s|$)")
"""Brackets that close behind the end of a sentence, and marks of notes that stand there."""
_RUN_IN = regex(r"(?:;|: ?(?=\(?1\b)) ?\(?\d{1,2}[.)]\s*$")
"""The number of an item that was run into a sentence."""
_ENDED = regex(r"[.!?…‽‼⁇⁈⁉。！？．｡؟۔।॥][^\w\s]*\s*$")
_MARK = regex(r"\(([a-z]|[ivx]{2,4}|\d{1,2})\)(?= [“\"‘']?[A-Z])")
"""The letter or number of a point, '(b) The State …': sentencex finds no end in a sentence that begins with one, and is
shown it as a word."""
_LEADING = regex(r"(?:[A-Z][a-z]+ )?(?:\(?\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]\s*$")
"""What numbers the sentence, the paragraph or the table that it begins: '12.', 'Table 3.'."""
LONGEST_TAIL = 40
"""Characters before a cut that tell what it parts."""
_TITLE = regex(r"\b(?:Amb|Atty|Eng|Ft|Mmes|Ms|Mx)\.\s*$")
"""Titles before a name that sentencex doesn't know; it knows 'Mr.', 'Dr.', 'Gen.' and their like."""

_AFTER_PARENTHESIS = regex(r"[.!?][\"”’']?[)\]]\s+(?=[\"“‘']?[A-Z])")


def split_sentences(text: str, offset: int = 0) -> tuple[Span, ...]:
    """The sentences of one paragraph, without the blanks between them; `offset` is added to every position.

    Semicolons don't end a sentence, nor do abbreviations, and a quotation of several sentences stays whole. References
    to sources behind a sentence belong to it.
    """
    cuts = {boundary["end_index"] for boundary in get_sentence_boundaries("en", _MARK.sub(r"X\1x", text))}
    cuts |= {match.end() for match in _AFTER_PARENTHESIS.finditer(text)}
    cuts = {_mended(text, cut) for cut in cuts} - {0} | {len(text)}
    for start, end in references(text):
        cuts = {cut for cut in cuts if not start <= cut <= end + 1} | {end}
    spans = []
    start = 0
    for cut in sorted(cuts):
        if cut - start <= LONGEST_TAIL and cut < len(text) and _LEADING.match(text[start:cut]):
            continue
        spans.extend(_bounded(text, start, cut))
        start = cut
    return tuple(Span(start + offset, end + offset) for start, end in spans)


def _mended(text: str, cut: int) -> int:
    """Where a cut ought to be; 0 for one that ought not to be at all."""
    before = text[max(0, cut - LONGEST_TAIL) : cut]
    closing = _CLOSING.match(text, cut)
    if closing:
        return closing.end()
    if not _ENDED.search(before) or _RUN_IN.search(before):
        return 0
    return 0 if _inside_abbreviation(before, text[cut : cut + LONGEST_TAIL]) else cut


def _inside_abbreviation(before: str, after: str) -> bool:
    """Whether a cut separates an abbreviation from its number ('art. | 5', 'Approx. | 40'), a title from a name, or a
    short word from what goes on in lower case ('Govt. | of', '2. | theft')."""
    if after[:1].isdigit():
        return bool(_ABBREVIATED.search(before) or _WITHOUT_VOWEL.search(before))
    if after[:1].islower():
        return bool(_SHORT.search(before)) and "://" not in after
    return after[:1].isupper() and bool(_TITLE.search(before))


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
