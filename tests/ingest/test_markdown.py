"""Markdown, read as its readers see it."""

from __future__ import annotations

from assistant.ingest.markdown import read_markdown
from assistant.ingest.source import Block


def test_blocks_without_markup() -> None:
    text = (
        "# The *Report*\n\nA **bold** [link](https://example.org) and `code`\nover two lines.\n\n"
        "## Part\n\n- one\n- two\n\n3. three\n\n> quoted\n\n```\nx  =  1\n```\n"
    )
    assert read_markdown(text) == [
        Block("heading", "The Report", 1),
        Block("paragraph", "A bold link and code over two lines."),
        Block("heading", "Part", 2),
        Block("item", "one", marker="- "),
        Block("item", "two", marker="- "),
        Block("item", "three", marker="3. "),
        Block("paragraph", "quoted"),
        Block("paragraph", "x = 1"),
    ]


def test_markup_characters_that_mark_nothing_stay() -> None:
    assert read_markdown("2 * 3 _ 4 < 5 & $6$ \\o/")[0].text == "2 * 3 _ 4 < 5 & $6$ \\o/"


def test_html_is_text() -> None:
    assert read_markdown("<b>not bold</b>")[0].text == "<b>not bold</b>"
