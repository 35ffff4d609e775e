from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.ingest.markdown import read_markdown
from assistant.ingest.numbering import with_numbering
from assistant.ingest.source import Block, Metadata
from assistant.ingest.structure import build_report
from assistant.ingest.text import read_text
from assistant.schema import Report

NUMBERED = """# Visit to Nowhere

## I. Introduction

1. The Rapporteur went to Nowhere in March. She met 63 survivors.

2. She thanks the Government. She was refused access to the kilns.

## II. Institutions

### A. Bodies

3. The Council was set up in 2020. It met once in 2023.

4. The Inspectorate had 147 inspectors. Two were women.

5. The Ombudsperson had A status. Its annual budget is 38 million.

## III. Recommendations

6. The Rapporteur recommends that the Government:

(a) Ratify the Convention;

(b) Pay the grant within 30 days.

7. She recommends that buyers go on.
"""


@pytest.mark.parametrize("read", [read_markdown, read_text])
def test_numbered_paragraphs_are_paragraphs_and_lettered_points_a_list(read: object) -> None:
    report = build_report("x", read(NUMBERED), Metadata())  # type: ignore[operator]
    assert told(report) == {
        "I. Introduction": ["The Rapporteur went", "She thanks the"],
        "II. Institutions": [],
        "A. Bodies": ["The Council was", "The Inspectorate had", "The Ombudsperson had"],
        "III. Recommendations": [
            "The Rapporteur recommends",
            "Ratify the Convention;|Pay the grant",
            "She recommends that",
        ],
    }
    assert [paragraph.number for section in report.sections for paragraph in section.paragraphs] == [
        1,
        2,
        1,
        2,
        3,
        1,
        2,
        3,
    ]
    # The numbers stay in the text, in front of the paragraphs.
    assert "\n\n5. The Ombudsperson had A status." in report.text
    assert "\n(b) Pay the grant" in report.text


def told(report: Report) -> dict[str, list[str]]:
    """How each paragraph of each section begins; the items of a list."""
    return {
        section.title: [
            "|".join(" ".join(report.text[one.start : one.end].split()[:3]) for one in paragraph.items or (paragraph,))
            for paragraph in section.paragraphs
        ]
        for section in report.sections
    }


def blocks(*texts: str) -> list[Block]:
    return [Block("heading", text[2:], 2) if text.startswith("# ") else Block("paragraph", text) for text in texts]


@pytest.mark.parametrize(
    "texts",
    [
        # A list of recommendations, numbered over headings: points of one sentence.
        ["# A", "1. Adopt the law.", "2. Train judges.", "# B", "3. Pay.", "4. Count victims.", "5. Open shelters."],
        # A numbered list under one heading.
        ["# A", *(f"{number}. Adopt it. Do so soon." for number in range(1, 7))],
        # Each section counts anew.
        ["# A", "1. One was. It is.", "2. Two was. It is.", "# B", "1. One was. It is.", "2. Two was. It is."],
        # What begins with a letter in parentheses, alone.
        ["# A", "(a) Nobody was there.", "Nothing happened."],
        ["# A", "(b) Nobody was there.", "(c) Nothing happened."],
    ],
)
def test_lists_and_texts_with_no_numbers_of_their_own_are_left_alone(texts: list[str]) -> None:
    assert with_numbering(blocks(*texts)) == blocks(*texts)


def test_a_list_inside_a_numbered_paragraph_does_not_end_the_numbering() -> None:
    texts = ["1. A was. It is.", "2. B was. It is.", "3. C was. It is.", "# Next", "1. Inner.", "2. Inner."]
    texts += ["4. D was. It is.", "5. E was. It is."]
    markers = [block.marker for block in with_numbering(blocks(*texts)) if block.kind == "paragraph"]
    assert markers == ["1. ", "2. ", "3. ", "", "", "4. ", "5. "]


def test_a_point_of_two_paragraphs_is_two_numbered_once() -> None:
    text = NUMBERED.replace("It met once in 2023.", "It met once in 2023.\n\n   Nobody said why. Nobody was asked.")
    report = build_report("x", read_markdown(text), Metadata())
    assert told(report)["A. Bodies"][:2] == ["The Council was", "Nobody said why."]
    assert report.text.count("3. ") == 1


def test_a_number_that_a_document_has_twice_is_kept() -> None:
    text = NUMBERED
    for number in (4, 5, 6, 7):
        text = text.replace(f"\n{number}. ", f"\n{number - 1}. ")
    report = build_report("x", read_text(text), Metadata())
    assert "3. The Council" in report.text
    assert "3. The Inspectorate" in report.text


@given(st.lists(st.sampled_from(["1. A b. C d.", "2. A b. C d.", "3. x.", "(a) y;", "(b) z.", "# H", "Plain. Text."])))
def test_nothing_of_a_text_is_lost(texts: list[str]) -> None:
    numbered = with_numbering(blocks(*texts))
    assert [block.marker + block.text for block in numbered] == [block.text for block in blocks(*texts)]
