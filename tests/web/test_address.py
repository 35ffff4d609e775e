"""Addresses of the page: what a link shows, and what it says when it can't be followed."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from assistant import Assistant, Report
from assistant.citation import link
from assistant.web.address import CHANGED, NO_SUCH_PLACE, NO_SUCH_REPORT, source_fragment
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
        ({"sha": "0123456789abcdef"}, CHANGED),
        ({"start": "-1"}, NO_SUCH_PLACE),
        ({"start": "many"}, NO_SUCH_PLACE),
        ({"end": "99999999"}, NO_SUCH_PLACE),
        ({"end": "9" * 400}, NO_SUCH_PLACE),
        ({"end": "²"}, NO_SUCH_PLACE),
        ({"start": "5000", "end": "4000"}, NO_SUCH_PLACE),
        ({"report": "<script>"}, NO_SUCH_REPORT),
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
