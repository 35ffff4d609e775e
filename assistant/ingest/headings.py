"""Which lines of a plain text are headings, told by their looks and by what they stand before."""

from __future__ import annotations

import re

from assistant.regex import regex

MAX_HEADING_CHARS = 150
MAX_HEADING_WORDS = 12
MAX_COUNTED_WORDS = 20
"""Of a heading whose words begin with capitals, behind a number or a letter, and of one behind '3.3'."""
LONGEST_SMALL_WORD = 4
"""Letters of a word that a title writes small: 'with', 'from'."""

SENTENCE_END = regex(r"[.!?:;…][\"'”’)\]]*$")

_FIGURE = regex(r"\s(?:\d[\d,]*\.\d+|\d{1,3}(?:,\d{3})+|[\d.,]+ ?%|[\[(][\d,; –-]+[\])])$")
"""How a row of a table ends; a heading may end in a year or in the number of what it is on."""
LONGEST_SOURCES = 200
"""Characters of the sources behind a sentence."""
_SOURCES = regex(r"(?:\s*[\[(][\d,;\s–-]+[\])])+$")

_LABEL = r"(?:chapter|part|section|sec\.|article|art\.|annex|appendix|schedule|title|book|module|§§?)"
_NUMBER = r"(?:\d{1,3}|[IVXLC]{1,6}|[A-Z])"
_LABELLED = regex(rf"{_LABEL}\s*(?:{_NUMBER}|one|two|three|four|five|six|seven|eight|nine|ten)\b[.:)]?", re.IGNORECASE)
_NUMBERED = regex(rf"(?P<number>{_NUMBER}(?:\.\d{{1,2}})*)(?P<end>[.)]?)\s+(?P<title>\S.*)$")
_LETTERED = regex(r"([a-z])[.)]\s+(?=[A-Z])")
_COUNTED = regex(rf"(?:{_LABEL}\s*)?(?:{_NUMBER}(?:\.\d{{1,2}})*[.):]|[a-z][.)])\s+(?=[A-Z])", re.IGNORECASE)
_PART = regex(
    rf"(?:\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}|[IVX]{{1,5}}\.|{_LABEL.replace('(?:', '(?i:', 1)} {_NUMBER}[.:])\s+[A-Z]"
)
_YEAR = regex(r"(?:1[89]|20)\d\d(?:[-–/]\d{2,4})?$")
_CAPTION = regex(
    r"(?:Table|Figure|Fig|Box|Chart|Graph|Map|Photo|Source|Note)s?\.?"
    r"(?: ?\d[\d.]*| ?[A-Z](?:\.\d+)?)?(?: ?[:.–—-] |[:.]?$)",
    re.IGNORECASE,
)
_UNFINISHED = regex(
    r"(?:\b(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|into|than|as|that|which|who|whose|should|must"
    r"|shall|will|would|may|can|could|is|are|was|were|be|been|has|have|had|its|their|his|her)|[,–—-])$"
)
"""Words and marks after which a sentence goes on."""


def is_heading(line: str) -> bool:
    """Whether a line that stands alone is a heading: in capitals, numbered, or short, capitalised and no sentence.

    Asked only of documents that don't mark their headings.
    """
    if len(line) > MAX_HEADING_CHARS or is_caption(line) or is_unfinished(line):
        return False
    if line.endswith(":") and not SENTENCE_END.search(line[:-1]):
        # 'The ministry should:' leads to what follows; 'Key Findings:' and 'RECOMMENDATIONS:' stand above it.
        return is_capitals(line) or is_title_case(line)
    if _YEAR.match(line) or is_label(line):
        return True
    body = line.removesuffix("?")
    if not any(map(str.isalpha, line)) or SENTENCE_END.search(body) or "? " in body or _FIGURE.search(line):
        return False
    if is_capitals(line) or (_COUNTED.match(line) and is_title_case(line)):
        return True
    most = MAX_COUNTED_WORDS if _PART.match(line) else MAX_HEADING_WORDS
    return (line[0].isupper() or is_numbered(line)) and len(line.split()) <= most


def is_caption(line: str) -> bool:
    """Whether a line begins as the caption of a table or a picture does, or tells its source."""
    return _CAPTION.match(line) is not None


def is_numbered(line: str) -> bool:
    """Whether a line begins as a numbered heading does: '1.2 Scope', 'II. Courts', '§ 3 Fines', 'Article 5'."""
    if _LABELLED.match(line):
        return True
    match = _NUMBERED.match(line)
    if match is None or not match["title"][0].isupper():
        return False
    return match["number"].isdigit() or "." in match["number"] + match["end"] or match["end"] == ")"


def is_part(line: str) -> bool:
    """Whether a line is a part's heading, and hardly a wrapped sentence's: '1.2 Scope', 'Annex 1: Method'."""
    return len(line.split()) <= MAX_HEADING_WORDS and not SENTENCE_END.search(line) and bool(_PART.match(line))


def number_of(line: str) -> tuple[int, ...] | None:
    """The number that a heading or an item begins with, part by part, (1, 2) for '1.2 Scope', or its letter."""
    lettered = _LETTERED.match(line)
    if lettered:
        return 0, ord(lettered[1])
    match = re.match(r"\(?(\d{1,3}(?:\.\d{1,2})*)[.)]?\s", line)
    return tuple(map(int, match[1].split("."))) if match else None


def is_label(line: str) -> bool:
    """Whether a line is only what a part of a document is called, 'Chapter 2', its title in the next line."""
    return _LABELLED.fullmatch(line) is not None


def ends_sentence(text: str) -> bool:
    """Whether a text ends with a sentence's end, numbers of sources behind it aside."""
    tail = text[-LONGEST_SOURCES:]
    return SENTENCE_END.search(_SOURCES.sub("", tail)) is not None


def is_unfinished(line: str) -> bool:
    """Whether a line ends so that its sentence must go on: 'the chiefs of', 'which had, '."""
    return _UNFINISHED.search(line) is not None


def is_title_case(line: str) -> bool:
    """Whether all words of a line but short ones begin with a capital: 'Recommendations to the Government:'."""
    counted = _COUNTED.match(line)
    words = re.findall(r"[^\W\d_]+", line[counted.end() :] if counted else line)
    return 0 < len(words) <= (MAX_COUNTED_WORDS if counted else MAX_HEADING_WORDS) and all(
        word[0].isupper() for word in words[:1] + [word for word in words if len(word) > LONGEST_SMALL_WORD]
    )


def is_capitals(line: str) -> bool:
    """Whether a line's letters are capitals, what stands in parentheses aside."""
    outside = re.sub(r"\([^()]*\)", "", line)
    return outside.upper() == outside and sum(map(str.isalpha, outside)) >= 3
