"""The page in other languages: every word of it comes from strings.py, and a reader's language is found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import httpx
import pytest
from playwright.sync_api import Page, expect

from assistant import Report
from assistant.web.strings import ENGLISH, LANGUAGES, RUSSIAN, Strings, strings_for
from tests.web.conftest import Server, Visits
from tests.web.test_reader import EIGHT, UNANSWERABLE

NAMES = {"Markdown", "Word", "DOCX", "JSON", "Chicago", "APA", "MLA", "BibTeX", "CSL-JSON", "Enter", "Escape", "Shift"}
"""What has no other name in Russian."""

_LATIN = re.compile(r"[A-Za-z][A-Za-z-]{2,}")
SHOWN = """() => {
    const theirs = '[lang=en], .question, .example, .where, #said, .icon-button-wrapper, .hook, #keep';
    const own = element => element.closest(theirs) === null;
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent.closest('script, style') && own(parent)) said.push(node.data);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
        if (own(element)) for (const name of ['aria-label', 'title', 'placeholder'])
            if (element.hasAttribute(name)) said.push(element.getAttribute(name));
    }
    return said.map(words => words.trim()).filter(words => words);
}"""


def texts(value: object) -> Iterator[str]:
    """All texts in a value of the table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from value
    elif isinstance(value, dict):
        yield from value.values()


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_a_translation_has_the_same_keys_and_places_to_fill(language: str) -> None:
    for name in (field.name for field in fields(Strings) if field.name != "language"):
        own, original = getattr(LANGUAGES[language], name), getattr(ENGLISH, name)
        if isinstance(original, dict):
            assert own.keys() == original.keys()
        for translated, english in zip(texts(own), texts(original), strict=True):
            assert sorted(re.findall(r"\{\w+\}", translated)) == sorted(re.findall(r"\{\w+\}", english)), name
            assert translated.strip()


@pytest.mark.parametrize(
    ("address", "accepted", "language"),
    [
        ("", "", "en"),
        ("", "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("", "de, ru;q=0.5, en;q=0.4", "ru"),
        ("", "en;q=0.2, ru;q=0.7", "ru"),
        ("", "ru;q=0, en", "en"),
        ("", "fr", "en"),
        ("", ";;,,q=,ru;q=x", "ru"),
        ("en", "ru", "en"),
        ("RU", "en", "ru"),
        ("<script>", "en", "en"),
    ],
)
def test_the_address_decides_and_then_what_the_browser_likes_best(address: str, accepted: str, language: str) -> None:
    query = {"lang": address} if address else {}
    assert strings_for(query, {"accept-language": accepted}).language == language


def test_notes_of_the_server_are_in_the_readers_language(server: Server) -> None:
    for path in ("source", "context"):
        url = f"{server.url}/{path}?report=kyrgyz-republic-2020&start=x"
        assert RUSSIAN.no_such_place in httpx.get(url, headers={"Accept-Language": "ru"}).text
        assert "names no passage" in httpx.get(f"{url}&lang=en", headers={"Accept-Language": "ru"}).text
    assert httpx.get(f"{server.url}/strings?lang=ru").json()["ask"] == RUSSIAN.ask


def english(page: Page, report: Report) -> list[str]:
    """What the page says in Latin letters, but for names, and the title and headings of the report."""
    kept = [report.title, *(section.title for section in report.sections)]
    said: list[str] = page.evaluate(SHOWN)
    return [words for words in said if set(_LATIN.findall(re.sub("|".join(map(re.escape, kept)), "", words))) - NAMES]


@pytest.mark.browser
def test_no_word_of_the_page_stands_outside_the_table(server: Server, visits: Visits, kyrgyz: Report) -> None:
    visit = visits()
    visit.open(f"{server.url}/?lang=ru")
    page = visit.page
    expect(page.locator("h1")).to_have_text(RUSSIAN.name)
    expect(page.locator("#send")).to_have_text(RUSSIAN.ask)
    expect(page.locator("#chat .placeholder h2")).to_have_text(RUSSIAN.invitation)
    expect(page.locator("html")).to_have_attribute("lang", "ru")
    expect(page.locator("#shown")).to_contain_text("Kyrgyz")
    assert english(page, kyrgyz) == []
    visit.ask(UNANSWERABLE)
    answer = visit.ask(EIGHT)
    answer.locator(".short a.cite").hover()
    expect(page.get_by_role("tooltip")).to_be_visible()
    answer.locator(".short a.cite").click()
    expect(page.locator(".quote-bar output")).to_have_text("Цитата 1 из 1")
    expect(page.locator("#said")).to_contain_text("Ответ:")
    page.get_by_role("searchbox").fill("no such words")
    expect(page.locator(".find output")).to_have_text(RUSSIAN.found_none)
    assert english(page, kyrgyz) == []
    # The language stays in the address, which has become the quote's.
    assert "lang=ru" in page.url
    assert "start=" in page.url
    visit.open(f"{server.url}/?lang=ru&report=kyrgyz-republic-2020&start=1&end=2&sha=00")
    expect(page.locator("#report .note")).to_have_text(RUSSIAN.changed)
    expect(page.locator("#chat .placeholder h2")).to_have_text(RUSSIAN.invitation)
    expect(page.locator("#send")).to_have_text(RUSSIAN.ask)
    assert english(page, kyrgyz) == []
