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


def test_a_row_of_a_table_is_one_item() -> None:
    assert read_markdown("| Year | Boats |\n|---|---:|\n| 2019 | 91 |\n| 2020 | |\n") == [
        Block("item", "Year | Boats"),
        Block("item", "2019 | 91", told="2019:  boats 91."),
        Block("item", "2020 | "),
    ]


def test_a_marker_stands_once_before_its_own_item() -> None:
    assert read_markdown("1. Boats\n\n   They leak.\n\n   - old\n\n   All do.\n2. Nets\n") == [
        Block("item", "Boats", marker="1. "),
        Block("item", "They leak."),
        Block("item", "old", marker="- "),
        Block("item", "All do."),
        Block("item", "Nets", marker="2. "),
    ]


def test_hard_breaks_part_lines_and_notes_have_numbers() -> None:
    assert read_markdown("Place: Orn  \nDate: May<br/>Ours[^2]\n") == [
        Block("paragraph", "Place: Orn"),
        Block("paragraph", "Date: May"),
        Block("paragraph", "Ours[2]"),
    ]


def test_fields_before_a_text_are_none_of_it() -> None:
    assert read_markdown("---\ntitle: Dams\ntags:\n  - a\n---\n\n# Dams\n") == [Block("heading", "Dams", 1)]
    assert [block.text for block in read_markdown("---\n\nA rule: no fields.\n\n---\n")] == ["A rule: no fields."]
