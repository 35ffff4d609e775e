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


def laid(content: str) -> list[str]:
    """A text's blocks, each after a sign of its kind: '#' heading, '-' item, nothing for a paragraph."""
    signs = {"heading": "# ", "item": "- ", "paragraph": ""}
    return [f"{signs[block.kind]}{block.text}" for block in read_text(content)]


def test_headings_are_found_without_blank_lines_around_them() -> None:
    text = (
        "AUDIT OF THE HARBOUR\nBACKGROUND\nThe harbour has nine cranes. Half of them were built before the year\n"
        "1960 and have no brakes. In 2017 the council promised new ones.\nFINDINGS\n"
        "1.1 Cranes\nTwo cranes were bought. One has never been used by anybody, as it is\ntoo wide.\n"
    )
    assert laid(text) == [
        "# AUDIT OF THE HARBOUR",
        "# BACKGROUND",
        "The harbour has nine cranes. Half of them were built before the year 1960 and have no brakes. "
        "In 2017 the council promised new ones.",
        "# FINDINGS",
        "# 1.1 Cranes",
        "Two cranes were bought. One has never been used by anybody, as it is too wide.",
    ]


def test_a_short_line_above_long_ones_is_their_heading() -> None:
    one, two = ("The harbour was closed for a week after the storm, and then again, " * 2 + "twice.",) * 2
    assert laid(f"Closures\n{one}\n{two}\nReasons\n{one}") == ["# Closures", one, two, "# Reasons", one]


def test_numbered_headings_are_no_list_and_a_list_is_no_heading() -> None:
    text = "1. Purpose\n\nIt asks why.\n\n2 Method\n\n2.1 Sites\n\nIt saw six.\n\n§ 3 Costs\n\nNone.\n\na. Fees\n\nTwo."
    assert [line for line in laid(text) if line[0] == "#"] == [
        "# 1. Purpose",
        "# 2 Method",
        "# 2.1 Sites",
        "# § 3 Costs",
        "# a. Fees",
    ]
    assert laid("It asks for two things.\n\n1. Open shelters\n\n2. Pay lawyers\n\nNobody did.")[1:3] == [
        "1. Open shelters",
        "2. Pay lawyers",
    ]


def test_a_heading_over_two_lines_is_one() -> None:
    text = "REPORT OF THE COMMISSION OF INQUIRY INTO THE COLLAPSE OF\nTHE HALL\n\nArticle 1\nPurpose\n\nIt is new."
    assert laid(text) == [
        "# REPORT OF THE COMMISSION OF INQUIRY INTO THE COLLAPSE OF THE HALL",
        "# Article 1 Purpose",
        "It is new.",
    ]


def test_what_goes_on_is_no_heading() -> None:
    assert laid("The ministry should\n\n• buy cameras\n• train police") == [
        "The ministry should",
        "- buy cameras",
        "- train police",
    ]
    assert laid("The law lets women\n\nown land.") == ["The law lets women own land."]
    assert laid("Dear Madam Speaker,\n\nI send you my report.")[0] == "Dear Madam Speaker,"
    assert laid("Table 2: Deaths by year\n\nNine died.")[0] == "Table 2: Deaths by year"


def test_an_underlined_line_is_a_heading_and_rules_are_no_text() -> None:
    text = "Causes\n------\n\nThe dam opened.\n\n* * *\n\nNobody warned the town."
    assert laid(text) == ["# Causes", "The dam opened.", "Nobody warned the town."]


def test_rows_stay_apart() -> None:
    prose = "The police recorded fewer crimes in 2020 than in any year before,\nas the table shows.\n\n"
    assert laid(f"{prose}Offence 2019 2020\nMurder   12  9\nRobbery 310 288\nFraud  1,020 1,400")[1:] == [
        "- Offence 2019 2020",
        "- Murder 12 9",
        "- Robbery 310 288",
        "- Fraud 1,020 1,400",
    ]
    assert laid("Site: Kiln No. 4\nWorkers: 48") == ["- Site: Kiln No. 4", "- Workers: 48"]
    assert laid("Fires ........ 3\nLosses ....... 9") == ["- Fires ........ 3", "- Losses ....... 9"]


def test_wrapped_names_are_no_rows() -> None:
    text = "Present were Judge Amara Lund, Clerk Tev\nOkoro, the counsel, Ms. Pia\nRenner. He, Mr. Jon\nDahl, left."
    assert laid(text) == [text.replace("\n", " ")]


def test_an_indented_line_begins_a_paragraph() -> None:
    text = "    The rains failed in March, and water was sold by the bucket in town.\n    The government\nhelped."
    assert laid(text) == [
        "The rains failed in March, and water was sold by the bucket in town.",
        "The government helped.",
    ]


def test_items_with_other_markers() -> None:
    text = (
        "It must:\n– buy cameras,\n– train police.\n\n◦ Hire women.\n\ni) It debates.\nii) It signs.\n\n\uf0b7\n\nPay."
    )
    assert [(block.marker, block.text) for block in read_text(text) if block.kind == "item"] == [
        ("– ", "buy cameras,"),
        ("– ", "train police."),
        ("◦ ", "Hire women."),
        ("i) ", "It debates."),
        ("ii) ", "It signs."),
        ("\uf0b7 ", "Pay."),
    ]


def test_what_stands_at_the_beginning_of_a_line_by_the_wrap_begins_no_item() -> None:
    text = (
        "They were charged under Article\n12. The court - which sat in May\n- acquitted them on May\n5. It was wrong."
    )
    assert laid(text) == [text.replace("\n", " ")]


def test_a_paragraph_goes_on_after_its_list() -> None:
    text = "It must:\n- repair the crane,\n- report each accident in the port.\n"
    text += "The port agreed to the first of these on the same day.\nIt is late."
    assert laid(text)[2:] == [
        "- report each accident in the port.",
        "The port agreed to the first of these on the same day. It is late.",
    ]


def test_a_hyphen_of_the_wrap_goes_and_that_of_a_compound_stays() -> None:
    text = (
        "They found ar-\nsenic near long-\nterm and govern-\nment-\nowned wells, and anti-\nmony. The government paid."
    )
    assert laid(text) == [
        "They found arsenic near long-term and government-owned wells, and anti-mony. The government paid."
    ]


def test_footnotes_at_the_foot_of_a_page_interrupt_no_sentence() -> None:
    text = "The owners paid fines, but the law\nallows\n\n1 Act 14 of 2012.\n2 Ibid.\n\fprison for three years."
    assert laid(text) == [
        "The owners paid fines, but the law allows prison for three years.",
        "1 Act 14 of 2012.",
        "2 Ibid.",
    ]
