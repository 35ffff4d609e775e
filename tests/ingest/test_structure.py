"""Reports of all shapes: what holds for every one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.chunking import MIN_WORDS, split
from assistant.ingest.source import Block, Metadata
from assistant.ingest.structure import build_report
from assistant.ingest.text import read_text

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9)
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join)
LISTS = st.lists(SENTENCES, min_size=2, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items))
HEADINGS = st.sampled_from(["PROSECUTION", "Legal Framework", "## Part 2", "# Title", "### a. Courts"])
DOCUMENTS = st.lists(st.one_of(PARAGRAPHS, LISTS, HEADINGS), min_size=1, max_size=8).map("\n\n".join)


def letters(text: str) -> str:
    """A text's letters and digits, in order."""
    return re.sub(r"[\W_]", "", text)


@given(DOCUMENTS)
def test_offsets_round_trip_on_any_report(document: str) -> None:
    report = build_report("generated", read_text(document), Metadata(title="Zzz"))
    assert letters(report.text) == letters(document)  # nothing lost, nothing reworded
    last = 0
    for section in report.sections:
        assert report.text[section.start :].startswith(section.title) or section.title == "Overview"
        assert [paragraph.number for paragraph in section.paragraphs] == list(range(1, len(section.paragraphs) + 1))
        for paragraph in section.paragraphs:
            assert last <= paragraph.start < paragraph.end <= len(report.text)
            last = paragraph.start
            for start, end in paragraph.sentences:
                assert last <= start < end <= paragraph.end
                assert report.text[start:end] == report.text[start:end].strip()
                last = end
            for start, end in paragraph.items:
                assert paragraph.start <= start < end <= paragraph.end
            assert report.locate(paragraph.start) == (section, paragraph)


@given(DOCUMENTS)
def test_every_passage_is_its_text_inside_one_paragraph(document: str) -> None:
    report = build_report("generated", read_text(document), Metadata(title="Zzz"))
    passages = split(report)
    for passage in passages:
        assert report.text[passage.start : passage.end] == passage.text
        located = report.locate(passage.start)
        assert located is not None
        assert (located[0].title, located[1].number) == (passage.section, passage.paragraph)
        assert passage.end <= located[1].end
    assert letters("".join(passage.text for passage in passages)) == letters(
        "".join(report.text[s.start : s.end] for x in report.sections for p in x.paragraphs for s in p.sentences)
    )


@pytest.mark.parametrize(
    ("blocks", "known", "title", "sections"),
    [
        # An only heading of level 1 is the title, whatever else is known.
        ([("# The Report", 1), ("Part", 2)], None, "The Report", ["Part"]),
        # Headings of one level are sections; the first one still names a document that nothing else names.
        ([("Part 1", 2), ("Part 2", 2)], None, "Part 1", ["Part 1", "Part 2"]),
        # An unmarked first line is the title, unless the known title has no word in common with it.
        ([("ALBANIA (Tier 2)", 0), ("PROSECUTION", 0)], None, "ALBANIA (Tier 2)", ["PROSECUTION"]),
        ([("ALBANIA (Tier 2)", 0), ("PROSECUTION", 0)], "Report on Albania", "Report on Albania", ["PROSECUTION"]),
        (
            [("PROTECTION", 0), ("PREVENTION", 0)],
            "Report on Albania",
            "Report on Albania",
            ["PROTECTION", "PREVENTION"],
        ),
    ],
)
def test_the_title_is_told_from_the_first_section(
    blocks: list[tuple[str, int]], known: str | None, title: str, sections: list[str]
) -> None:
    laid = [
        b for text, level in blocks for b in (Block("heading", text.lstrip("# "), level), Block("paragraph", "Text."))
    ]
    report = build_report("x", laid, Metadata(title=known))
    assert report.title == title
    assert [section.title for section in report.sections if section.title != "Overview"] == sections


@pytest.mark.parametrize(
    ("title", "country", "year"),
    [
        ("2021 Country Report: Albania", "Albania", 2021),
        ("KYRGYZ REPUBLIC (Tier 2 Watch List)", "Kyrgyz Republic", None),
        ("Guinea-Bissau 2019", "Guinea-Bissau", 2019),
        ("Nigeria and its neighbours", "Nigeria", None),
        ("On nothing at all", None, None),
    ],
)
def test_country_and_year_are_read_from_the_title(title: str, country: str | None, year: int | None) -> None:
    report = build_report("x", [Block("heading", title, 1), Block("paragraph", "Text.")], Metadata())
    assert (report.country, report.year) == (country, year)


@pytest.mark.parametrize(
    ("report_id", "blocks", "expected"),
    [
        # A file's name tells more than the heading of a first section, and less than a title.
        ("viet-nam-2020", [("## SUMMARY", 2), ("## COURTS", 2)], ("Viet Nam 2020", "Viet Nam", 2020)),
        ("sri-lanka", [("# Human Rights 2021", 1)], ("Human Rights 2021", "Sri Lanka", 2021)),
        ("upload", [("SUMMARY", 2), ("COURTS", 2)], ("SUMMARY", None, None)),
    ],
)
def test_what_no_title_tells_is_read_from_the_name_of_the_file(
    report_id: str, blocks: list[tuple[str, int]], expected: tuple[str, str | None, int | None]
) -> None:
    laid = [b for text, level in blocks for b in (Block("heading", text.lstrip("# "), level), Block("paragraph", "T."))]
    report = build_report(report_id, laid, Metadata())
    assert (report.title, report.country, report.year) == expected


@pytest.mark.parametrize(
    ("paragraphs", "country"),
    [
        (["The Tajik government does not meet the standards.", "Tajikistan adopted a plan.", "Courts."], "Tajikistan"),
        (["Freedonia borders Italy.", "The government of Freedonia adopted a plan."], None),
        (["Police in Chad opened cases.", "Mali and Niger did too.", "Mali closed them."], None),
        (["Normandy is a region of France, raided from Denmark.", "France grew.", "France won."], None),
        (["The ministry adopted a plan.", "Albania helped it.", "Albania left."], None),
        ([], None),
    ],
)
def test_the_country_is_the_only_one_told_of_first_if_none_is_told_of_more(
    paragraphs: list[str], country: str | None
) -> None:
    blocks = [Block("heading", "Summary", 2), *(Block("paragraph", text) for text in paragraphs)]
    assert build_report("upload", blocks, Metadata()).country == country


def test_other_names_of_a_country_are_known() -> None:
    blocks = [Block("paragraph", "Text.")]
    assert "Kyrgyz Republic" in build_report("x", blocks, Metadata(country="Kyrgyzstan")).aliases


def test_fragments_join_their_neighbour_but_not_across_items() -> None:
    text = "Was it so? Yes. The court said so twice.\n\n- Yes.\n- Train more police officers."
    report = build_report("x", read_text(text), Metadata(title="Zzz"))
    assert [passage.text for passage in split(report)] == [
        "Was it so? Yes.",
        "The court said so twice.",
        "Yes.",
        "Train more police officers.",
    ]
    assert MIN_WORDS == 3


def test_lists_run_into_a_line_are_lists() -> None:
    def items(text: str) -> list[str]:
        report = build_report("x", read_text(text), Metadata(title="Zzz"))
        [section] = report.sections
        [paragraph] = section.paragraphs
        return [report.text[start:end] for start, end in paragraph.items]

    assert items("* Pay the judges. * Count the boats.") == ["Pay the judges.", "Count the boats."]
    told = (
        "It asks the city to: 1. pay all of its judges; 2. count the boats each year; and 3. close the two old ports."
    )
    assert items(told)[1:] == ["pay all of its judges;", "count the boats each year; and", "close the two old ports."]
    assert items("It rests on: 1. salt; 2. tea; 3. fish.") == []
    assert items("It has two ways: (1) it pays all of its judges; (2) it counts all of its boats.") == []


def test_a_passage_knows_its_place() -> None:
    blocks = [Block("heading", "PROSECUTION", 2), Block("paragraph", "The courts convicted nobody.")]
    [passage] = split(build_report("x", blocks, Metadata(title="T", country="Albania", year=2021)))
    assert passage.in_place == "Albania 2021, Prosecution: The courts convicted nobody."
    assert passage.id == "x#13-41"
