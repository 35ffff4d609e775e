"""Headers, footers and page numbers."""

from __future__ import annotations

import pytest

from assistant.ingest.text import read_text


def texts(content: str) -> list[str]:
    return [block.text for block in read_text(content)]


@pytest.mark.parametrize(
    "pages",
    [
        ["Title\n\nIt asked the\n\n1", "Port Review\n\nking.\n\n2", "Port Review\n\nHe came.\n\n3"],
        ["Title\n\nIt asked the\n\ni", "Port Review\n\nking.\n\nii", "Port Review\n\nHe came.\n\niii"],
        ["Title\n\nIt asked the\n\nPage 1 of 3", "king.\n\nPage 2 of 3", "He came.\n\nPage 3 of 3"],
        ["Title", "2      Port Review\n\nIt asked the", "Port Review      3\n\nking.", "4      Port Review\n\nHe",
         "Port Review      5\n\ncame."],
    ],
)  # fmt: skip
def test_headers_and_page_numbers_go_and_sentences_go_on(pages: list[str]) -> None:
    assert texts("\f".join([*pages, ""])) == ["Title", "It asked the king.", "He came."]


def test_a_title_that_is_the_header_stays_once() -> None:
    assert texts("AUDIT BOARD\n\nOne.\fAUDIT BOARD\n\nTwo.\fAUDIT BOARD\n\nThree.") == [
        "AUDIT BOARD",
        "One.",
        "Two.",
        "Three.",
    ]


@pytest.mark.parametrize("number", ["Page {}", "- {} -", "{} | Port Review", "Port Review | {}", "{}"])
def test_numbers_of_pages_are_told_where_page_breaks_are_lost(number: str) -> None:
    lines = ["The court gave the", number.format(7), "land back.", "He left.", number.format(8), "She stayed."]
    assert texts("\n\n".join(lines)) == ["The court gave the land back.", "He left.", "She stayed."]


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("Strike\n\n2018\n\nThey met.\n\n2019\n\nThey left.", ["Strike", "2018", "They met.", "2019", "They left."]),
        ("Opinion\n\n1.\n\nIt met.\n\n2.\n\nIt left.", ["Opinion", "1. It met.", "2. It left."]),
        ("Case 1\n\nA left.\fCase 2\n\nB left.\fCase 3", ["Case 1", "A left.", "Case 2", "B left.", "Case 3"]),
        ("Aln\n\nWork\n\nNo.\fBor\n\nWork\n\nYes.", ["Aln", "Work", "No.", "Bor", "Work", "Yes."]),
        ("Men: 3\n\nThey met.\n\nMen: 4", ["Men: 3", "They met.", "Men: 4"]),
    ],
    ids=["years", "paragraphs", "parts that fill a page", "headings below others", "figures"],
)
def test_what_only_looks_like_a_header_stays(content: str, kept: list[str]) -> None:
    assert texts(content) == kept
