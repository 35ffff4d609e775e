"""Addresses of the page: what a link shows, and what it says when it can't be followed."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from assistant import Assistant, Report
from assistant.citation import link
from assistant.web.address import context_fragment, source_fragment
from assistant.web.strings import ENGLISH
from tests.conftest import KYRGYZ
from tests.web.markup import texts


def query(address: str, **changed: str) -> dict[str, str]:
    return {**dict(parse_qsl(urlsplit(address).query)), **changed}


@pytest.fixture
def place(kyrgyz: Report) -> tuple[int, int]:
    quote = "The government initiated eight trafficking investigations"
    start = kyrgyz.text.index(quote)
    return start, start + len(quote)


def test_a_link_highlights_its_quote(assistant: Assistant, kyrgyz: Report, place: tuple[int, int]) -> None:
    html = source_fragment(assistant, query(link(assistant.report(KYRGYZ), *place)))
    assert texts(html, "mark") == [kyrgyz.text[slice(*place)]]
    assert texts(html, "p", "note") == []


@pytest.mark.parametrize(
    ("changed", "note"),
    [
        ({"sha": "0123456789abcdef"}, ENGLISH.changed),
        ({"start": "-1"}, ENGLISH.no_such_place),
        ({"start": "many"}, ENGLISH.no_such_place),
        ({"end": "99999999"}, ENGLISH.no_such_place),
        ({"end": "9" * 400}, ENGLISH.no_such_place),
        ({"end": "²"}, ENGLISH.no_such_place),
        ({"start": "5000", "end": "4000"}, ENGLISH.no_such_place),
        ({"report": "<script>"}, ENGLISH.no_such_report),
    ],
)
def test_a_link_that_cannot_be_followed_says_so_and_shows_the_report(
    assistant: Assistant, place: tuple[int, int], changed: dict[str, str], note: str
) -> None:
    html = source_fragment(assistant, query(link(assistant.report(KYRGYZ), *place), **changed))
    assert texts(html, "p", "note") == [note]
    assert texts(html, "mark") == []
    assert len(texts(html, "h3")) == 6


def test_without_a_link_the_first_report_is_shown(assistant: Assistant) -> None:
    html = source_fragment(assistant, {"unknown": "<b>"})
    assert texts(html, "h2") == [assistant.report(KYRGYZ).title]
    assert texts(html, "p", "note") == []


def test_a_missing_index_is_named_with_the_remedy(tmp_path: Path) -> None:
    [note] = texts(source_fragment(Assistant.open(tmp_path / "none"), {}), "p", "note")
    assert str(tmp_path / "none") in note
    assert "assistant index" in note


def test_a_card_shows_the_quote_in_its_paragraph_and_no_other(
    assistant: Assistant, kyrgyz: Report, place: tuple[int, int]
) -> None:
    _, paragraph = kyrgyz.locate(place[0]) or pytest.fail("the quote lies between paragraphs")
    html = context_fragment(assistant, query(link(assistant.report(KYRGYZ), *place)))
    assert texts(html, "mark") == [kyrgyz.text[slice(*place)]]
    assert texts(html, "p") == [kyrgyz.text[paragraph.start : paragraph.end]]
    assert texts(html, "span", "number") == [f"¶ {paragraph.number}"]


def test_a_card_says_why_it_has_no_paragraph(assistant: Assistant, kyrgyz: Report, place: tuple[int, int]) -> None:
    address = link(assistant.report(KYRGYZ), *place)
    for changed, note in (({"sha": "0"}, ENGLISH.changed), ({"start": "x"}, ENGLISH.no_such_place)):
        assert texts(context_fragment(assistant, query(address, **changed)), "p", "note") == [note]
    [note] = texts(context_fragment(assistant, query(address, report="<b>")), "p", "note")
    assert "<b>" in note
