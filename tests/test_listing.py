"""All of something: a section as a whole, or every passage that has a name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from assistant import Assistant, Hit
from assistant.listing import listed, mentions, overview, recommended, spelling_out
from assistant.question.asked import understand
from assistant.store import Snapshot
from tests.conftest import KYRGYZ, assistant_over


@pytest.fixture
def snapshot(assistant: Assistant) -> Iterator[Snapshot]:
    with assistant.store.read() as snapshot:
        yield snapshot


@pytest.fixture
def hits(snapshot: Snapshot) -> list[Hit]:
    return [Hit(snapshot.report_passages(KYRGYZ)[0], 0.0)]


@pytest.mark.parametrize(
    "question",
    [
        "List all recommendations",
        "List all recommendations for the Kyrgyz Republic.",
        "What are the prioritized recommendations?",
        "How many recommendations did the report make?",
        "How many recommendations does the 2020 report make?",
        "Give me the full list of recommendations made to Kyrgyzstan",
        "Show every recommendation",
        "Enumerate the recommendations.",
        "What does the report recommend?",
        "What is recommended to the government?",
        "All prioritized recommendations in 2020",
    ],
)
def test_a_section_is_listed_whole(question: str, hits: list[Hit], snapshot: Snapshot) -> None:
    section, passages = listed(understand(question), hits, snapshot)
    assert section == "PRIORITIZED RECOMMENDATIONS"
    assert len(passages) == 10  # as many as the report has, counted by hand
    assert passages[0].text.startswith("Vigorously investigate and prosecute")
    assert passages[-1].text == "Improve data collection quality for law enforcement."
    assert [passage.start for passage in passages] == sorted(passage.start for passage in passages)


@pytest.mark.parametrize(
    "question",
    [
        "What were the recommendations on shelters?",  # a part of them only
        "List the recommendations on training",
        "How many of the recommendations were implemented?",
        "Did they give recommendations?",  # yes or no
        "List all victims",  # no section's heading
        "List all prosecutions",  # 'PROSECUTION' names no list
        "How many suggestions are there?",  # in other words than the heading's
        "How many trafficking investigations were opened?",
        "How many recommendations were made in 2018?",
    ],
)
def test_what_asks_for_less_or_for_something_else_lists_nothing(
    question: str, hits: list[Hit], snapshot: Snapshot
) -> None:
    assert listed(understand(question), hits, snapshot) == ("", ())


@pytest.mark.parametrize(
    ("question", "openings"),
    [
        (
            "What does it recommend on training?",
            ["Implement the NRM and train", "Increase trafficking-specific training"],
        ),
        (
            "What does the report say the government should do about training?",
            ["Implement the NRM and train", "Increase trafficking-specific training"],
        ),
        ("List all recommendations regarding North Korean labourers", ["Increase efforts to proactively"]),
        ("What is recommended about the punishment of victims?", ["Ensure identified trafficking victims"]),
        ("which recommendations concern data?", ["Improve data collection quality"]),
        ("Has it punished any (what is recommended about the punishment of victims)?", []),
        ("Are there any recommendations on shelters?", []),
        ("What are the recommendations for the Kyrgyz Republic?", []),  # the whole list, not one on something
        ("What does it say about training?", []),
    ],
)
def test_every_recommendation_on_something(
    question: str, openings: list[str], hits: list[Hit], snapshot: Snapshot
) -> None:
    found = recommended(question, hits, snapshot)
    assert len(found) == len(openings)
    assert all(passage.text.startswith(opening) for passage, opening in zip(found, openings, strict=True))


@pytest.mark.parametrize(
    ("question", "openings"),
    [
        (
            "What does the report say about Turkey?",
            ["Kyrgyz men, women, and children", "Sex traffickers exploit", "Some men and women", "International org"],
        ),
        ("What does the report say about North Korea?", ["Increase efforts to proactively", "North Koreans working"]),
        ("Where is Osh mentioned?", ["Local governments in Osh", "The government, with the support of an"]),
        ("Any mention of Syria?", ["International organizations and NGOs reported some"]),
        ("Everything about Osh and Bishkek", ["Local governments in Osh", "The government, with the support of an"]),
        ("How is the State Migration Service mentioned?", ["The State Migration Service (SMS) served"]),
        (
            "How is Uzbekistan described?",
            ["International organizations and NGOs reported assisting 72", "Women and underage", "Some men and women"],
        ),
    ],
)
def test_every_passage_with_a_name(question: str, openings: list[str], hits: list[Hit], snapshot: Snapshot) -> None:
    found = mentions(question, hits, snapshot)
    assert len(found) == len(openings)
    assert all(passage.text.startswith(opening) for passage, opening in zip(found, openings, strict=True))


@pytest.mark.parametrize(
    "question",
    [
        "What does the report say about Kyrgyzstan?",  # the report's own country is everywhere
        "What does the report say about the Kyrgyz Republic?",
        "Tell me about the women whom police found in a house near the border",  # one event, not a topic
        "What does the report say about the officials who were charged?",
        "Are victims covered by the witness protection law?",
        "Was the plan discussed in parliament?",
        "What does the report say about Mars?",
        "How many victims were exploited in Turkey?",  # asks for a figure, not for all that is said
    ],
)
def test_what_asks_for_no_name_finds_no_mentions(question: str, hits: list[Hit], snapshot: Snapshot) -> None:
    assert mentions(question, hits, snapshot) == ()


@pytest.mark.parametrize(
    ("question", "openings"),
    [
        (
            "What does the report say about shelters?",
            ["Local governments in Osh", "The shelters provided", "The government had regulations"],
        ),
        (
            "Does the report mention the hotline?",
            ["The government also", "An international org", "The government continued"],
        ),
        ("Tell me about the working group", ["The State Migration Service (SMS)", "The working group convened"]),
        ("is there anything on adoption fraud?", ["The government reported initiating 25 additional"]),
        ("What does it say about blacklists?", ["Kyrgyz families on the Russian re-entry blacklist"]),
    ],
)
def test_every_passage_on_a_topic(question: str, openings: list[str], hits: list[Hit], snapshot: Snapshot) -> None:
    found = mentions(question, hits, snapshot)
    assert len(found) == len(openings)
    assert all(passage.text.startswith(opening) for passage, opening in zip(found, openings, strict=True))


def test_a_topic_that_is_a_heading_is_its_section(hits: list[Hit], snapshot: Snapshot) -> None:
    found = mentions("What does the report say about protection?", hits, snapshot)
    assert {passage.section for passage in found} == {"PROTECTION"}
    assert found == tuple(one for one in snapshot.report_passages(KYRGYZ) if one.section == "PROTECTION")


@pytest.mark.parametrize(
    "question",
    [
        "Summarize the report",
        "What is this report about?",
        "What are the key findings?",
        "please give me a short overview of the 2020 report",
        "Can you sum up the report in a few sentences?",
        "main findings",
    ],
)
def test_a_report_is_summed_up_by_its_own_summary(question: str, hits: list[Hit], snapshot: Snapshot) -> None:
    found = overview(question, hits, snapshot)
    assert {passage.section for passage in found} == {"Overview"}
    assert found[0].text.startswith("The Government of the Kyrgyz Republic")


@pytest.mark.parametrize(
    "question",
    [
        "What were the main findings on prosecution?",
        "What was the outcome of the focus group?",
        "Summarize Article 171",
        "What did the ombudsman report find?",
        "What did the OSCE report conclude?",
        "Summarize the recommendations in the report",
        "What is the police report about?",
    ],
)
def test_a_part_is_no_summary(question: str, hits: list[Hit], snapshot: Snapshot) -> None:
    assert overview(question, hits, snapshot) == ()


@pytest.mark.parametrize(
    "question", ["Where does the report mention Bishkek?", "what does the report say about turkey?"]
)
def test_names_in_other_wordings(question: str, hits: list[Hit], snapshot: Snapshot) -> None:
    assert mentions(question, hits, snapshot)


def test_without_hits_there_is_no_report_to_list(snapshot: Snapshot) -> None:
    assert listed(understand("List all recommendations"), [], snapshot) == ("", ())
    assert mentions("What does the report say about Turkey?", [], snapshot) == ()


def test_a_reports_passages_are_those_of_its_paragraphs_in_reading_order(snapshot: Snapshot) -> None:
    passages = snapshot.report_passages(KYRGYZ)
    assert all(one.end <= following.start for one, following in pairwise(passages))
    report = snapshot.report(KYRGYZ)
    assert all(report.text[one.start : one.end] == one.text for one in passages)
    for passage in passages[::9]:
        paragraph = snapshot.paragraph(passage)
        assert passage in paragraph
        assert {(one.section, one.paragraph) for one in paragraph} == {(passage.section, passage.paragraph)}
        assert paragraph == [one for one in passages if one in paragraph]


def test_the_passage_that_spells_an_abbreviation_out_is_found(snapshot: Snapshot) -> None:
    for question in ("What does SMS stand for?", "full name of the SMS?", "What is the SMS?"):
        [passage] = spelling_out(understand(question), snapshot, None)
        assert "State Migration Service (SMS)" in passage.text
    assert spelling_out(understand("What does XYZ stand for?"), snapshot, None) == []
    assert spelling_out(understand("Who runs the SMS?"), snapshot, None) == []


OSK = """# Osk port audit 2020

## Follow-up of earlier recommendations

The audit office made 40 recommendations in 2019. The port accepted 30 of them.

## Recommendations and replies

The port accepted 12 of the 14 recommendations. It rejected the sale of the crane. The audit office recommends that the
city repair the pier. Its recommendations to the port for 2021 are: * Sell the crane; * Train the drivers; * Count the
ferries. The mayor thanked the office.
"""


def test_recommendations_are_listed_where_they_are_given_whatever_else_the_section_tells(tmp_path: Path) -> None:
    assistant = assistant_over(tmp_path, "osk.md", OSK)
    with assistant.store.read() as snapshot:
        hits = [Hit(snapshot.report_passages("osk")[0], 0.0)]
        section, passages = listed(understand("List all recommendations"), hits, snapshot)
        texts = " ".join(passage.text for passage in passages)
        assert section == ""
        assert "repair the pier" in texts
        assert "Count the ferries" in texts
        assert "accepted" not in texts
        _, to_the_city = listed(understand("List all recommendations to the city"), hits, snapshot)
        assert [passage.text.split()[-1] for passage in to_the_city] == ["pier."]
        assert listed(understand("How many recommendations did the office make?"), hits, snapshot) == ("", ())


def test_the_section_that_has_only_what_is_asked_for_goes_first(tmp_path: Path) -> None:
    assistant = assistant_over(tmp_path, "osk.md", f"{OSK}\n## Recommendations\n\nSell the pier. Buy a crane.\n")
    with assistant.store.read() as snapshot:
        hits = [Hit(snapshot.report_passages("osk")[0], 0.0)]
        section, passages = listed(understand("List all recommendations"), hits, snapshot)
    assert (section, len(passages)) == ("Recommendations", 2)
