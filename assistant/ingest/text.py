"""Plain text, and the light markup of records ('#' headings, '- ' lists), to blocks.

Reads what a text cut from a PDF looks like: paragraphs between blank lines, hard-wrapped or not, headings as lines
of their own, sentences split by a page break, lists run into one paragraph with ' * ' between the items.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.ingest.source import Block, Kind
from assistant.regex import regex

MAX_HEADING_CHARS = 150
MAX_TITLE_CASE_WORDS = 12
LONGEST_SMALL_WORD = 4
"""Letters of a word that a title writes small: 'with', 'from'."""

WRAP_WIDTH = 120
"""Lines up to this long, several to a block, are taken for hard-wrapped text: the usual widths are 72 to 100."""

_MARKED_HEADING = regex(r"(#{1,6})\s+(\S.*?)\s*#*$")
_ITEM = regex(r"((?:[-*+•▪‣]|\(?\d{1,3}[.)])\s+)(\S.*)$")
_SENTENCE_END = regex(r"[.!?:;…][\"'”’)\]]*$")
_BREAK_HYPHEN = regex(r"(\w+)-$")


def read_text(content: str) -> list[Block]:
    """The blocks of a plain text, page-break splits repaired."""
    return _repair_page_breaks(_blocks(content))


def _blocks(content: str) -> Iterator[Block]:
    lines: list[str] = []
    words = content.casefold()
    is_marked = any(map(_MARKED_HEADING.match, content.split("\n")))
    for line in [*content.replace("\f", "\n\n").split("\n"), ""]:
        line = line.strip()
        marked = _MARKED_HEADING.match(line)
        if line and not marked:
            lines.append(line)
            continue
        if not is_marked and len(lines) == 1 and _is_heading(lines[0]):
            yield Block("heading", lines[0])
        else:
            yield from _block_of_lines(lines, words)
        lines = []
        if marked:
            yield Block("heading", marked[2], len(marked[1]))


def _block_of_lines(lines: list[str], words: str) -> Iterator[Block]:
    """The blocks of the lines between two blank ones.

    Lines longer than a wrap's width are paragraphs of their own; shorter ones are joined.
    """
    if not lines:
        return
    wrapped = max(map(len, lines)) <= WRAP_WIDTH
    kind: Kind = "paragraph"
    text, marker = "", ""
    for line in lines:
        item = _ITEM.match(line) if len(lines) > 1 or line[0] in "-*+•▪‣" else None
        if item or (text and not wrapped):
            if text:
                yield Block(kind, text, marker=marker)
            kind, marker, text = ("item", item[1], item[2]) if item else ("paragraph", "", line)
        else:
            text = _join_lines(text, line, words) if text else line
    yield Block(kind, text, marker=marker)


def _join_lines(text: str, line: str, words: str) -> str:
    """Unwraps a line; a word that was hyphenated for the wrap is joined if the document has it in one piece."""
    broken = _BREAK_HYPHEN.search(text)
    if not broken:
        return f"{text} {line}"
    tail = re.match(r"\w*", line)
    whole = broken[1] + (tail[0] if tail else "")
    return (text[:-1] if whole.casefold() in words else text) + line


def _is_heading(line: str) -> bool:
    """Whether a line that stands alone is a heading: in capitals, or short, capitalised and no sentence.

    Asked only of documents that don't mark their headings.
    """
    if line.endswith(":") and not _SENTENCE_END.search(line[:-1]):
        # 'The ministry should:' leads to what follows; 'Key Findings:' and 'RECOMMENDATIONS:' stand above it.
        return len(line) <= MAX_HEADING_CHARS and (is_capitals(line) or _is_title_case(line))
    if len(line) > MAX_HEADING_CHARS or not any(map(str.isalpha, line)) or _SENTENCE_END.search(line):
        return False
    return is_capitals(line) or (line[0].isupper() and len(line.split()) <= MAX_TITLE_CASE_WORDS)


def _is_title_case(line: str) -> bool:
    """Whether all words of a line but short ones begin with a capital: 'Recommendations to the Government:'."""
    words = re.findall(r"[^\W\d_]+", line)
    return 0 < len(words) <= MAX_TITLE_CASE_WORDS and all(
        word[0].isupper() for word in words[:1] + [word for word in words if len(word) > LONGEST_SMALL_WORD]
    )


def is_capitals(line: str) -> bool:
    """Whether a line's letters are capitals, what stands in parentheses aside."""
    outside = re.sub(r"\([^()]*\)", "", line)
    return outside.upper() == outside and sum(map(str.isalpha, outside)) >= 3


def _repair_page_breaks(blocks: Iterable[Block]) -> list[Block]:
    """Joins a paragraph that stops in mid-sentence with the one that goes on."""
    repaired: list[Block] = []
    for block in blocks:
        previous = repaired[-1] if repaired else None
        if previous and _goes_on(previous, block):
            repaired[-1] = previous._replace(text=f"{previous.text} {block.text}")
        else:
            repaired.append(block)
    return repaired


def _goes_on(block: Block, following: Block) -> bool:
    """Whether `following` is the rest of `block`'s last sentence.

    A paragraph that ends without a sentence's end and is longer than a heading was cut; so was one before a block
    that starts in lower case, unless it ends a sentence.
    """
    if block.kind == "heading" or following.kind != "paragraph" or _SENTENCE_END.search(block.text):
        return False
    return following.text[0].islower() or len(block.text) > MAX_HEADING_CHARS
