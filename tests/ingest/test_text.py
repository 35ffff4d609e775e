"""Plain text and the light markup of records."""

from __future__ import annotations

from assistant.ingest.source import Block, Metadata
from assistant.ingest.structure import build_report
from assistant.ingest.text import read_text


def heading(text: str, level: int = 0) -> Block:
    return Block("heading", text, level)


def paragraph(text: str) -> Block:
    return Block("paragraph", text)


def item(text: str, marker: str = "- ") -> Block:
    return Block("item", text, marker=marker)


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    assert read_text("The government opened\neight cases. It\nclosed two.") == [
        paragraph("The government opened eight cases. It closed two.")
    ]


def test_a_word_hyphenated_for_the_wrap_is_joined_if_the_document_has_it_whole() -> None:
    text = "Police fought traf-\nficking on re-\nentry.\n\nThe law bans trafficking everywhere."
    assert read_text(text)[0] == paragraph("Police fought trafficking on re-entry.")


def test_long_lines_without_blank_lines_between_are_paragraphs() -> None:
    one, two = "The first. " * 15, "The second. " * 15
    assert read_text(f"{one}\n{two}") == [paragraph(one.strip()), paragraph(two.strip())]


def test_headings_in_capitals_and_short_lines() -> None:
    text = "PROSECUTION\n\nPolice acted.\n\nLegal Framework\n\nThe law is new.\n\nNobody came."
    assert [block.kind for block in read_text(text)] == ["heading", "paragraph", "heading", "paragraph", "paragraph"]


def test_a_heading_may_end_with_a_colon_and_what_leads_to_a_list_is_none() -> None:
    content = (
        "RURITANIA (Tier 2)\n\nIt tries.\n\nPRIORITIZED RECOMMENDATIONS:\n\n* Pay the judges.\n\n"
        "Findings of the Inquiry:\n\nNone.\n\nThe ministry should:\n\n* Count the boats."
    )
    report = build_report("ruritania-2019", read_text(content), Metadata())
    titles = ["Overview", "PRIORITIZED RECOMMENDATIONS", "Findings of the Inquiry"]
    assert [section.title for section in report.sections] == titles
    assert "RECOMMENDATIONS:\n\n* Pay" in report.text


def test_where_headings_are_marked_no_other_line_is_one() -> None:
    assert read_text("## Section 1. Law:\n\nTags\n\n### a. Courts") == [
        heading("Section 1. Law:", 2),
        paragraph("Tags"),
        heading("a. Courts", 3),
    ]


def test_list_items_keep_their_markers() -> None:
    assert read_text("The steps:\n\n- Train police\n- Fund\n  shelters\n\n1. First\n2. Second") == [
        paragraph("The steps:"),
        item("Train police"),
        item("Fund shelters"),
        item("First", "1. "),
        item("Second", "2. "),
    ]


def test_a_page_break_inside_a_sentence_is_repaired_whatever_the_case_of_what_follows() -> None:
    cut = "Local governments in the two largest cities of the country, which are known for it, " * 2 + "in Osh and"
    assert read_text(f"{cut}\n\nBishkek continued to help.\n\nAnother paragraph.") == [
        paragraph(f"{cut} Bishkek continued to help."),
        paragraph("Another paragraph."),
    ]


def test_a_sentence_that_ends_is_not_joined_with_a_paragraph_in_lower_case() -> None:
    assert len(read_text("The police came.\n\nde facto authorities left.")) == 2


def test_form_feeds_separate_pages() -> None:
    assert read_text("One page ends.\fThe next begins.") == [paragraph("One page ends."), paragraph("The next begins.")]
