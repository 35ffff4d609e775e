"""Working in the report, in a real browser: outline, search, quotes, cards, links, citations, questions."""

from __future__ import annotations

import json
import re
import time
import zipfile
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from assistant import Assistant, Report
from assistant.citation import escape_markdown
from assistant.web.examples import section_question
from assistant.web.strings import ENGLISH
from tests.conftest import KYRGYZ
from tests.web.conftest import Server, Visit, Visits

pytestmark = pytest.mark.browser

EIGHT = "How many trafficking investigations were opened in 2019?"
SEVERAL = "How many traffickers were convicted in 2018 and in 2017, and who ran the shelters for victims?"
UNANSWERABLE = "What was the budget of the anti-trafficking police unit?"


@pytest.fixture
def visit(server: Server, visits: Visits) -> Visit:
    opened = visits()
    opened.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.open(server.url)
    return opened


def copied(page: Page) -> str:
    text = page.evaluate("() => navigator.clipboard.readText()")
    assert isinstance(text, str)
    return text


def clipboard_has(page: Page, words: str) -> None:
    """Waits until the clipboard's text has some words: a citation comes from the server first."""
    until = time.monotonic() + 60
    while words not in (text := copied(page)):
        assert time.monotonic() < until, f"The clipboard has {text!r}, not {words!r}."
        page.wait_for_timeout(50)


def in_pane(element: Locator) -> float:
    """How much of an element's height is inside the report's pane, from 0 to 1."""
    share = element.evaluate(
        """element => { const pane = document.querySelector('#report .pane').getBoundingClientRect();
                        const own = element.getBoundingClientRect();
                        const shown = Math.min(own.bottom, pane.bottom) - Math.max(own.top, pane.top);
                        return Math.max(0, shown) / own.height; }"""
    )
    assert isinstance(share, int | float)
    return share


def found_in_pane(page: Page, highlight: str) -> list[bool]:
    """Which of the places that a search has lit begin in the part of the report that is in view."""
    shown = page.evaluate(
        """name => { const pane = document.querySelector('#report .pane').getBoundingClientRect();
                    const tops = [...CSS.highlights.get(name)].map(place => place.getBoundingClientRect().top);
                    return tops.map(top => pane.top <= top && top <= pane.bottom); }""",
        highlight,
    )
    assert isinstance(shown, list)
    return shown


def settled(page: Page) -> None:
    """Waits until the report's pane has stopped scrolling."""
    page.evaluate(
        """() => new Promise(done => { const pane = document.querySelector('#report .pane'); let last = -1, still = 0;
             const look = () => { still = pane.scrollTop === last ? still + 1 : 0; last = pane.scrollTop;
                                  still > 8 ? done() : requestAnimationFrame(look); };
             look(); })"""
    )


def test_the_outline_leads_to_sections_and_marks_the_one_that_is_read(visit: Visit, kyrgyz: Report) -> None:
    page, outline = visit.page, visit.page.get_by_role("navigation", name=ENGLISH.contents)
    titles = [section.title for section in kyrgyz.sections]
    assert outline.get_by_role("link").all_text_contents() == titles
    current = outline.locator("[aria-current=location]")
    expect(current).to_have_text(titles[0])
    outline.get_by_role("link", name="PROTECTION").click()
    settled(page)
    heading = page.locator("#report h3", has_text="PROTECTION")
    expect(heading).to_be_focused()
    assert in_pane(heading) == 1
    expect(current).to_have_text("PROTECTION")
    page.locator("#report .pane").evaluate("pane => pane.scrollTo(0, pane.scrollHeight)")
    expect(current).to_have_text(titles[-1])
    toggle = page.get_by_role("button", name=ENGLISH.contents)
    toggle.click()
    expect(outline).to_be_hidden()
    expect(toggle).to_have_attribute("aria-expanded", "false")
    toggle.press("Enter")
    expect(outline).to_be_visible()


def test_search_counts_lights_and_goes_through_the_places_and_leaves_the_quote_marked(
    visit: Visit, kyrgyz: Report
) -> None:
    page = visit.page
    answer = visit.ask(EIGHT)
    answer.locator(".short a.cite").click()
    quote = page.locator("#report mark").text_content()
    field, count = page.get_by_role("searchbox"), page.locator(".find output")
    shown = page.locator("#report .report").evaluate(
        "report => [...report.querySelectorAll('h2, h3, p, li')].map(part => part.textContent).join('\\n')"
    )
    expected = len(re.findall("eight trafficking", shown, re.IGNORECASE))
    assert expected >= 2
    field.fill("EIGHT   trafficking")
    expect(count).to_have_text(re.compile(rf"^\d of {expected}$"))
    number = int((count.text_content() or "").split()[0])
    for key, by in (("Enter", 1), ("Enter", 1), ("Shift+Enter", -1)):
        field.press(key)
        number = (number - 1 + by) % expected + 1
        expect(count).to_have_text(f"{number} of {expected}")
    lit = page.evaluate("() => [...CSS.highlights.get('found')].map(range => range.toString().toLowerCase())")
    assert set(lit) == {"eight trafficking"}
    settled(page)
    assert found_in_pane(page, "found-here") == [True]
    # On to a place that is out of view and back, faster than the pane scrolls there: this one is still shown.
    assert not all(found_in_pane(page, "found"))
    field.evaluate(
        """(field, times) => { for (const shiftKey of [false, true]) for (let time = 0; time < times; time++)
                               field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey })); }""",
        expected - 1,
    )
    expect(count).to_have_text(f"{number} of {expected}")
    settled(page)
    assert found_in_pane(page, "found-here") == [True]
    # The first place lies inside the quote: its mark is one element still, word for word.
    assert page.locator("#report mark").all_text_contents() == [quote]
    field.fill("no such words in it")
    expect(count).to_have_text(ENGLISH.found_none)
    field.press("Escape")
    expect(field).to_have_value("")
    expect(count).to_have_text("")
    assert page.evaluate("() => CSS.highlights.get('found').size") == 0


def test_a_card_shows_the_quote_in_its_paragraph_to_pointer_and_keyboard(
    visit: Visit, assistant: Assistant, kyrgyz: Report
) -> None:
    page = visit.page
    [cited] = assistant.ask(EIGHT).citations
    marker, card = visit.ask(EIGHT).locator(".short a.cite"), page.get_by_role("tooltip")
    expect(card).to_be_hidden()
    marker.hover()
    expect(card).to_be_visible()
    expect(card).to_contain_text(f"{cited.section} ¶\N{NO-BREAK SPACE}{cited.paragraph}")
    expect(card).to_contain_text("according to the report itself")
    expect(card.locator(".support")).to_have_text("verbatim")
    _, paragraph = kyrgyz.locate(cited.start) or pytest.fail("the quote lies between paragraphs")
    expect(card.locator(".card-text > .paragraph > p")).to_have_text(kyrgyz.text[paragraph.start : paragraph.end])
    assert card.locator("mark").all_text_contents() == [cited.quote]
    expect(card.locator("mark")).to_be_in_viewport()
    # The pointer may go onto the card, to read on in it; away from both, the card goes.
    card.hover()
    page.wait_for_timeout(400)
    expect(card).to_be_visible()
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()
    page.locator("#question textarea").focus()
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        if marker.evaluate("marker => marker === document.activeElement"):
            break
    expect(card).to_be_visible()
    expect(marker).to_have_attribute("aria-describedby", "card")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(marker).to_be_focused()


def test_a_quote_is_shown_with_its_neighbours_and_the_next_is_a_key_away(visit: Visit, assistant: Assistant) -> None:
    page = visit.page
    quotes = [citation.quote for citation in assistant.ask(SEVERAL).citations]
    assert len(quotes) >= 2
    answer = visit.ask(SEVERAL)
    answer.locator(".citation > a.cite").first.click()
    place, mark = page.locator(".quote-bar output"), page.locator("#report mark")
    expect(place).to_have_text(f"Quote 1 of {len(quotes)}")
    for number, quote in [*enumerate(quotes, start=1)][1:]:
        page.keyboard.press("]")
        expect(place).to_have_text(f"Quote {number} of {len(quotes)}")
        expect(mark).to_have_text(quote, use_inner_text=False)
        settled(page)
        assert in_pane(mark) == 1
        expect(answer.locator(f".citation:nth-of-type({number}) > a.cite")).to_have_class(re.compile("current"))
    expect(page.get_by_role("button", name=ENGLISH.next_quote)).to_be_disabled()
    page.locator("#report .pane").focus()
    page.keyboard.press("[")
    expect(mark).to_have_text(quotes[-2], use_inner_text=False)
    # While somebody types, a bracket is a bracket.
    page.locator("#question textarea").press_sequentially("[")
    expect(page.locator("#question textarea")).to_have_value("[")
    expect(mark).to_have_text(quotes[-2], use_inner_text=False)


def test_both_neighbouring_paragraphs_are_in_view_where_they_fit(
    server: Server, visits: Visits, kyrgyz: Report
) -> None:
    visit = visits(width=1600, height=1400)
    [section] = [section for section in kyrgyz.sections if section.title == "PROSECUTION"]
    start, end = section.paragraphs[1].sentences[-1]
    visit.open(f"{server.url}/?report={KYRGYZ}&start={start}&end={end}")
    settled(visit.page)
    own = visit.page.locator("#report .paragraph", has=visit.page.locator("mark"))
    assert in_pane(own) == 1
    for neighbour in ("preceding", "following"):
        assert in_pane(own.locator(f"xpath={neighbour}-sibling::div[@class='paragraph'][1]")) > 0
    # Where its paragraph doesn't fit, the quote stands in the middle of what is around it.
    visit.page.set_viewport_size({"width": 1280, "height": 500})
    visit.open(f"{server.url}/?report={KYRGYZ}&start={start}&end={end}&sha=")
    settled(visit.page)
    assert in_pane(own) < 1
    pane, mark = (visit.page.locator(f"#report {part}").bounding_box() for part in (".pane", "mark"))
    assert pane
    assert mark
    bar = visit.page.locator(".quote-bar").bounding_box()
    assert bar
    above, below = mark["y"] - pane["y"], bar["y"] - mark["y"] - mark["height"]
    assert abs(above - below) < 20


def test_links_and_citations_are_copied_and_the_link_reopens_the_quote(
    visit: Visit, server: Server, assistant: Assistant
) -> None:
    page = visit.page
    [cited] = assistant.ask(EIGHT).citations
    answer = visit.ask(EIGHT)
    answer.get_by_role("button", name=ENGLISH.copy_link).click()
    expect(answer.get_by_role("button", name=ENGLISH.copied)).to_be_visible()
    address = copied(page)
    assert address == server.url + cited.link
    expected = {
        "Chicago": "under “Prosecution,” para. 2",
        "APA": "2020, Prosecution section, para. 2",
        "MLA": "“Prosecution” sec., par. 2",
        "BibTeX": "@",
        "CSL-JSON": '"title"',
    }
    for style, words in expected.items():
        answer.locator("button.copy-citation").click()
        page.get_by_role("menuitem", name=style).click()
        clipboard_has(page, words)
    assert json.loads(copied(page))
    # The menu by keyboard: open, down to the second, choose; the focus is back where it was.
    cite = answer.locator("button.copy-citation")
    cite.focus()
    for key in ("Enter", "ArrowDown", "Enter"):
        page.keyboard.press(key)
    expect(cite).to_be_focused()
    expect(cite).to_have_text(ENGLISH.copied)
    clipboard_has(page, expected["APA"])
    visit.open(address)
    expect(page.locator("#report mark")).to_have_text(cited.quote, use_inner_text=False)
    expect(page.locator(".quote-bar output")).to_have_text(ENGLISH.quote)
    page.locator(".quote-bar").get_by_role("button", name=ENGLISH.copy_link).click()
    assert copied(page) == address


def test_a_button_says_copied_for_its_whole_time_after_the_last_of_several_copies(visit: Visit) -> None:
    button = visit.ask(EIGHT).get_by_role("button", name=ENGLISH.copy_link)
    texts, lasted = button.evaluate(
        """async button => {
            const texts = [], times = [], own = button.textContent;
            const note = () => { texts.push(button.textContent); times.push(performance.now()); };
            new MutationObserver(note).observe(button, {childList: true});
            const until = async done => { while (!done()) await new Promise(go => setTimeout(go, 50)); };
            button.click();
            await until(() => texts.length === 1 && performance.now() - times[0] > 700);
            button.click();
            await until(() => texts.length > 2 && texts.at(-1) === own);
            return [texts, times.at(-1) - times.at(-2)];
        }"""
    )
    assert texts == [ENGLISH.copied, ENGLISH.copied, ENGLISH.copy_link]
    assert lasted > 1400


def test_selected_words_become_a_question_and_so_does_a_section(visit: Visit, assistant: Assistant) -> None:
    page, box = visit.page, visit.page.locator("#question textarea")
    offer = page.get_by_role("button", name=ENGLISH.ask_about, exact=True)
    expect(offer).to_be_hidden()
    page.locator("#report p", has_text="adoption fraud").evaluate(
        """paragraph => { const text = paragraph.firstChild, start = text.data.indexOf('adoption fraud');
                          paragraph.scrollIntoView({block: 'center'});
                          getSelection().setBaseAndExtent(text, start, text, start + 'adoption fraud'.length); }"""
    )
    offer.click()
    expect(box).to_have_value("What does the report say about “adoption fraud”?")
    expect(box).to_be_focused()
    expect(offer).to_be_hidden()
    box.press("Enter")
    expect(page.locator("#chat .answer .quote").first).to_contain_text("adoption fraud")
    page.get_by_role("button", name=ENGLISH.ask_section).nth(2).click()
    expect(box).to_have_value(section_question("PROSECUTION"))


def test_a_question_on_any_section_is_answered_from_it(assistant: Assistant, kyrgyz: Report) -> None:
    for section in kyrgyz.sections:
        answer = assistant.ask(section_question(section.title))
        assert not answer.refused, section.title
        assert {citation.section for citation in answer.citations} == {section.title}


def test_why_shows_what_was_found_and_leads_into_the_report(visit: Visit, assistant: Assistant) -> None:
    expected = assistant.ask(EIGHT)
    why = visit.ask(EIGHT).locator("details.why")
    expect(why.locator(".passages")).to_be_hidden()
    why.locator("summary").press("Enter")
    assert why.locator(".passages .text").all_text_contents() == [hit.passage.text for hit in expected.passages]
    assert why.locator(".score").all_text_contents() == [f"{hit.score:.2f}" for hit in expected.passages]
    expect(why.locator(".used")).to_have_count(1)
    expect(why.locator(".checks li")).to_have_count(len(expected.claims))
    why.locator("a.passage").nth(3).click()
    expect(visit.page.locator("#report mark")).to_have_text(expected.passages[3].passage.text, use_inner_text=False)
    expect(visit.page.locator(".quote-bar output")).to_have_text(f"Quote 4 of {len(expected.passages)}")
    # The address lasts, though a passage that isn't cited came without the text's hash.
    assert "&sha=" in visit.page.url


def test_an_answer_is_saved_as_it_was_given_and_nobody_can_guess_another(
    visit: Visit, server: Server, assistant: Assistant, tmp_path: Path
) -> None:
    expected = assistant.ask(EIGHT)
    answer = visit.ask(EIGHT)
    files = {}
    for name in ENGLISH.export_formats.values():
        with visit.page.expect_download() as downloading:
            answer.locator("a.export", has_text=name).click()
        download = downloading.value
        download.save_as(tmp_path / download.suggested_filename)
        files[Path(download.suggested_filename).suffix] = (tmp_path / download.suggested_filename).read_bytes()
    assert escape_markdown(expected.citations[0].quote) in files[".md"].decode()
    assert "word/document.xml" in zipfile.ZipFile(BytesIO(files[".docx"])).namelist()
    assert expected.citations[0].quote in files[".json"].decode()
    for query in ("answer=AAAA&format=md", "format=md", "answer=&format=exe"):
        response = visit.page.request.get(f"{server.url}/export?{query}")
        assert response.status == 404
        assert response.text() == ENGLISH.not_exportable


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("start=1000&end=1010&style=vancouver", 400),
        ("start=1000&end=99999999", 404),
        ("start=1000&end=1010&sha=0000", 404),
        ("start=1000&end=1010&report=none", 404),
        ("", 404),
    ],
)
def test_what_cannot_be_cited_is_said_in_one_line(server: Server, query: str, status: int) -> None:
    response = httpx.get(f"{server.url}/citation?report={KYRGYZ}&{query}")
    assert response.status_code == status
    assert len(response.text.splitlines()) == 1


def test_on_a_phone_the_outline_lies_over_the_report_and_the_tools_fit(server: Server, visits: Visits) -> None:
    visit = visits(width=390, height=844)
    visit.open(server.url)
    page = visit.page
    page.locator("#open-report").click()
    outline, toggle = page.get_by_role("navigation", name=ENGLISH.contents), page.locator(".tools > button").first
    expect(outline).to_be_hidden()
    expect(page.locator("#report .back")).to_be_in_viewport(ratio=1)
    text = page.locator("#report .report").bounding_box()
    toggle.click()
    expect(outline).to_be_visible()
    assert page.locator("#report .report").bounding_box() == text
    outline.get_by_role("link", name="PREVENTION").click()
    expect(outline).to_be_hidden()
    settled(page)
    assert in_pane(page.locator("#report h3", has_text="PREVENTION")) == 1
    toggle.click()
    page.keyboard.press("Escape")
    expect(outline).to_be_hidden()
    # Escape closed the outline, and closes the report only now.
    expect(page.locator("#report")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator("#report")).not_to_be_in_viewport()
    visit.ask(EIGHT).locator(".short a.cite").click()
    for part in page.locator(".tools button, .tools input, .quote-bar button").all():
        expect(part).to_be_in_viewport(ratio=1)
    assert page.evaluate("() => document.documentElement.scrollWidth") == 390
