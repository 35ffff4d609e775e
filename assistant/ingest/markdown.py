"""Markdown to blocks, by markdown-it: what a reader of the rendered page would see, without the markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.ingest.source import Block
from assistant.ingest.tables import told_by_cells
from assistant.regex import regex
from assistant.text.tables import CELL_SEPARATOR

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_FRONT_MATTER = regex(r"\s*---[ ]*\n(?:[ \t]*(?:[\w-]+:.*|- .*|#.*)?\n)+(?:---|\.\.\.)[ ]*(?:\n|$)")
"""Fields before a text, as tools that make pages of it read them: no words of the document."""
_NOTE = regex(r"\[\^([^\]\s]+)\]")
"""A footnote's number, or the note's own."""
_BREAK = regex(r"<br */?>", re.IGNORECASE)


def read_markdown(content: str) -> list[Block]:
    """The blocks of a Markdown text; each row of a table is an item."""
    front_matter = _FRONT_MATTER.match(content)
    blocks: list[Block] = []
    containers: list[str] = []
    markers: list[str] = []
    cells: list[str] = []
    heads: list[str] = []
    for token in _MARKDOWN.parse(content[front_matter.end() :] if front_matter else content):
        if token.nesting == 1:
            containers.append(token.tag if token.type == "heading_open" else token.type)
            if token.type == "list_item_open":
                markers.append(f"{token.info}{token.markup} ")
        elif token.nesting == -1:
            closed = containers.pop()
            if closed == "list_item_open":
                markers.pop()
            elif closed == "tr_open":
                told = told_by_cells(heads, cells) if "tbody_open" in containers else ""
                blocks.extend([Block("item", CELL_SEPARATOR.join(cells), told=told)] if any(cells) else [])
                heads, cells = (heads if "tbody_open" in containers else cells), []
        elif token.type == "inline" and containers[-1] in ("th_open", "td_open"):
            cells.append(" ".join(_plain(token)))
        elif token.type == "inline":
            blocks.extend(_blocks(_plain(token), containers, markers))
        elif token.type in ("fence", "code_block"):
            blocks.extend(Block("paragraph", line) for line in _lines(token.content))
    return blocks


def _blocks(lines: Iterable[str], containers: list[str], markers: list[str]) -> Iterator[Block]:
    """The blocks of an inline token's lines. An item's marker stands before its first line only."""
    innermost = containers[-1]
    if innermost[0] == "h" and innermost[1:].isdigit():
        yield Block("heading", " ".join(lines), int(innermost[1:]))
        return
    for line in lines:
        if markers:
            yield Block("item", line, marker=markers[-1])
            markers[-1] = ""
        else:
            yield Block("paragraph", line)


def _plain(inline: Token) -> list[str]:
    """The lines of an inline token: emphasis, links and code without their marks, images by their description."""
    return _lines(_BREAK.sub("\n", _NOTE.sub(r"[\1]", _text(inline))))


def _lines(text: str) -> list[str]:
    """The lines of a text that aren't blank, a blank between their words."""
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _text(inline: Token) -> str:
    parts = []
    for child in inline.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n" if child.type == "hardbreak" else " ")
        elif child.type == "image":
            parts.append(_text(child))
        else:
            parts.append(child.content)
    return "".join(parts)
