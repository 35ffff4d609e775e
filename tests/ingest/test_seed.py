"""The report of the corpus, as read."""

from __future__ import annotations

import pytest

from assistant import Report
from assistant.text.sentences import MAX_SENTENCE_CHARS


def test_sections_and_paragraphs(kyrgyz: Report) -> None:
    assert [(section.title, len(section.paragraphs)) for section in kyrgyz.sections] == [
        ("Overview", 1),
        ("PRIORITIZED RECOMMENDATIONS", 1),
        ("PROSECUTION", 3),
        ("PROTECTION", 2),
        ("PREVENTION", 2),
        ("TRAFFICKING PROFILE", 2),
    ]


@pytest.mark.parametrize(
    "joined",
    [
        "for unlawful acts traffickers compelled them to commit",
        "allowing civil society and international organizations to file criminal complaints on behalf of the victim",
        "victims identified by an international organization that were referred to local governments",
        "draft the new action plan for 2021-2024",
        "did not report providing anti-trafficking guidance for its diplomatic personnel",
    ],
)
def test_page_break_splits_are_repaired(kyrgyz: Report, joined: str) -> None:
    assert joined in kyrgyz.text
    assert any(
        joined in kyrgyz.text[s.start : s.end] for x in kyrgyz.sections for p in x.paragraphs for s in p.sentences
    )


def test_recommendations_are_list_items(kyrgyz: Report) -> None:
    [recommendations] = kyrgyz.sections[1].paragraphs
    items = [kyrgyz.text[item.start : item.end] for item in recommendations.items]
    assert len(items) == 10
    assert items[0].startswith("Vigorously investigate")
    assert items[9] == "Improve data collection quality for law enforcement."
    assert not any("*" in item for item in items)


def test_what_the_catalog_says(kyrgyz: Report) -> None:
    assert (kyrgyz.country, kyrgyz.year, kyrgyz.aliases) == ("Kyrgyz Republic", 2020, ("Kyrgyzstan",))
    assert kyrgyz.title == "2020 Trafficking in Persons Report: Kyrgyz Republic"
    assert kyrgyz.text.startswith("KYRGYZ REPUBLIC (Tier 2 Watch List)\n\nThe Government of")


def test_sentences_end_where_a_reader_would_end_them(kyrgyz: Report) -> None:
    sentences = [kyrgyz.text[s.start : s.end] for x in kyrgyz.sections for p in x.paragraphs for s in p.sentences]
    assert len(sentences) == 89
    assert all(sentence[-1] == "." for sentence in sentences)
    assert all(len(sentence) <= MAX_SENTENCE_CHARS for sentence in sentences)
    assert any(sentence.startswith("Articles 171 and 173") and "kidnapping" in sentence for sentence in sentences)
    assert any('"government licensed"' in sentence and "complaints" in sentence for sentence in sentences)
    assert any("an Uzbek citizen; one was a child; 40 were male; and 32 female." in sentence for sentence in sentences)
