"""Markdown to blocks, by markdown-it: what a reader of the rendered page would see, without the markup."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

from assistant.ingest.source import Block

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def read_markdown(content: str) -> list[Block]:
    """The blocks of a Markdown text."""
    blocks: list[Block] = []
    containers: list[str] = []
    markers: list[str] = []
    for token in _MARKDOWN.parse(content):
        if token.nesting == 1:
            containers.append(token.tag if token.type == "heading_open" else token.type)
            if token.type == "list_item_open":
                markers.append(f"{token.info}{token.markup} ")
        elif token.nesting == -1:
            containers.pop()
        elif token.type == "inline" and (text := " ".join(_plain(token).split())):
            blocks.append(_block(text, containers, markers[-1] if markers else ""))
        elif token.type in ("fence", "code_block"):
            blocks.extend(
                Block("paragraph", " ".join(line.split())) for line in token.content.split("\n") if line.strip()
            )
    return blocks


def _block(text: str, containers: list[str], marker: str) -> Block:
    innermost = containers[-1]
    if innermost[0] == "h" and innermost[1:].isdigit():
        return Block("heading", text, int(innermost[1:]))
    if "list_item_open" in containers:
        return Block("item", text, marker=marker)
    return Block("paragraph", text)


def _plain(inline: Token) -> str:
    """The text of an inline token: emphasis, links and code without their marks, images by their description."""
    parts = []
    for child in inline.children or ():
        if child.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif child.type == "image":
            parts.append(_plain(child))
        else:
            parts.append(child.content)
    return "".join(parts)
