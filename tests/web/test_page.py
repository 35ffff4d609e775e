"""The page in a real browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from assistant import Assistant, Report
from assistant.indexing import index_paths
from assistant.store import Store
from assistant.web.examples import EXAMPLES, MAX_SECTIONS
from assistant.web.strings import ENGLISH
from tests.conftest import CORPUS, KYRGYZ
from tests.web.conftest import HOSTILE_TITLE, PASSWORD, Server, Visit, Visits, serving

pytestmark = pytest.mark.browser

EIGHT = "How many trafficking investigations were opened in 2019?"
UNANSWERABLE = "What was the budget of the anti-trafficking police unit?"
PHONE_WIDTH, PHONE_HEIGHT = 390, 844
# Each piece of what the server tells of its answers comes half a second late.
LATE = """{
    const plain = window.fetch;
    const late = () => new TransformStream({
        transform: (piece, out) => new Promise(done => setTimeout(() => { out.enqueue(piece); done(); }, 500)) });
    window.fetch = async (asked, ...more) => {
        const reply = await plain(asked, ...more);
        if (!String(asked.url ?? asked).includes("/queue/data")) return reply;
        return new Response(reply.body.pipeThrough(late()), reply); };
}"""


def visible_mark(page: Page) -> Locator:
    mark = page.locator("#report mark")
    expect(mark).to_have_count(1)
    expect(mark).to_be_in_viewport(ratio=1)
    return mark


def colours(element: Locator) -> tuple[float, float]:
    """How light, from 0 to 1, an element's text and what is behind it are."""
    text, behind = element.evaluate(
        """element => {
            const light = colour => { const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
                                      return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255; };
            let back = element;
            const fill = () => getComputedStyle(back).backgroundColor;
            while (/, 0\\)|transparent/.test(fill())) back = back.parentElement;
            return [getComputedStyle(element).color, fill()].map(light);
        }"""
    )
    return text, behind


def test_a_question_is_answered_and_its_marker_leads_to_the_quote(
    server: Server, visits: Visits, assistant: Assistant
) -> None:
    visit = visits()
    visit.open(server.url)
    expect(visit.page.locator("#shown")).to_have_text(re.compile("Kyrgyz Republic"))
    answer = visit.ask(EIGHT)
    [cited] = assistant.ask(EIGHT).citations
    assert "eight" in cited.quote
    assert answer.locator(".quote").all_text_contents() == [cited.quote]
    expect(answer.locator(".place")).to_contain_text("PROSECUTION ¶\N{NO-BREAK SPACE}2")
    expect(visit.page.locator("#report mark")).to_have_count(0)
    assert answer.locator(".short").text_content() == "Eight trafficking investigations [1] verbatim"
    for marker in answer.locator("a.cite").all():
        marker.click()
        assert visible_mark(visit.page).text_content() == cited.quote
    # The browser's address is the quote's own, to be kept and reopened.
    assert visit.page.url == server.url + cited.link
    # The next question can be typed at once.
    expect(visit.page.locator("#question textarea")).to_be_enabled()


def test_a_marker_follows_the_keyboard_and_the_box_has_the_focus_back(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    answer = visit.ask(EIGHT)
    expect(visit.page.locator("#question textarea")).to_be_focused()
    answer.locator(".short a.cite").focus()
    visit.page.keyboard.press("Enter")
    assert "eight" in (visible_mark(visit.page).text_content() or "")


def test_the_question_and_the_stages_are_shown_until_the_answer_comes(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    chat = visit.page.locator("#chat")
    seen = chat.evaluate_handle(
        """chat => { const seen = [];
            new MutationObserver(() => { const now = chat.querySelector('.status')?.textContent;
                                         if (now && now !== seen.at(-1)) seen.push(now); })
                .observe(chat, {childList: true, subtree: true, characterData: true});
            return seen; }"""
    )
    visit.ask(EIGHT)
    stages = seen.json_value()
    assert stages[0].startswith("Searching")
    expect(chat.locator(".question")).to_have_text(EIGHT)
    expect(chat.locator(".status")).to_have_count(0)


def test_an_example_is_a_button_that_asks(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    examples = visit.page.locator("#chat button.example")
    expect(examples).to_have_count(len(EXAMPLES) + MAX_SECTIONS)
    examples.first.click()
    expect(visit.page.locator("#chat .question")).to_have_text(EXAMPLES[0])
    expect(visit.page.locator("#chat .answer .quote").first).to_contain_text("eight")


def test_a_refusal_says_so_and_marks_the_nearest_passages(server: Server, visits: Visits, assistant: Assistant) -> None:
    visit = visits()
    visit.open(server.url)
    refusal = assistant.ask(UNANSWERABLE).refusal
    assert refusal is not None
    assert refusal.nearest
    answer = visit.ask(UNANSWERABLE)
    expect(answer.locator(".refusal > p").first).to_have_text(refusal.message)
    expect(answer.locator(".label")).to_have_text(ENGLISH.not_an_answer)
    expect(answer.locator(".nearest .label")).to_be_visible()
    assert answer.locator(".nearest .quote").all_text_contents() == [near.quote for near in refusal.nearest]
    answer.locator(".nearest a.cite").first.click()
    assert visible_mark(visit.page).text_content() == refusal.nearest[0].quote


def test_a_question_is_shown_as_typed_and_a_blank_one_is_not_asked(server: Server, visits: Visits) -> None:
    visit = visits()
    # What the server tells comes late. A question that is typed before a blank one's end is told is answered too.
    visit.before_each_load(LATE)
    visit.open(server.url)
    box, send = visit.page.locator("#question textarea"), visit.page.locator("#send")
    asks: list[Callable[[], None]] = [lambda: box.press("Enter"), send.click]
    for ask in asks:
        box.fill("   ")
        ask()
        expect(box).to_have_value("")
        expect(box).to_be_enabled()
    typed = "<img src=x onerror=alert(1)> **Which** $$x^2$$ \\ `boats`  & [y](http://z) 😀?"
    visit.ask(typed)
    assert visit.page.locator("#chat .question").all_text_contents() == [typed]
    assert visit.page.locator("#chat img").count() == 0


def test_an_error_is_one_line(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    error = visit.ask("Why? " * 500)
    expect(error).to_have_class("error")
    expect(error).to_have_text(re.compile(r"^the question has 2,500 characters.*shorten it$"))


def test_new_clears_the_conversation(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    visit.ask(EIGHT)
    visit.page.locator("#anew").click()
    expect(visit.page.locator("#chat .question")).to_have_count(0)
    visit.ask(EIGHT)
    expect(visit.page.locator("#chat .question")).to_have_count(1)


def test_a_quote_is_copied_word_for_word(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.open(server.url)
    answer = visit.ask(EIGHT)
    answer.locator("button.act.copy").click()
    expect(answer.locator("button.act.copy")).to_have_text("Copied")
    copied = visit.page.evaluate("() => navigator.clipboard.readText()")
    assert copied == answer.locator(".quote").text_content()


@pytest.mark.parametrize(
    "question",
    [
        "How many new shelters did the ministry open in Osh in 2019?",
        "What did police spend on boats in 2018?",
        "How many children did the family centre treat in 2017?",
        "How many boats did the navy buy in 2016?",
        "How many boats did the coast guard sell in 2015?",
    ],
)
def test_hostile_quotes_and_highlights_are_word_for_word(
    guarded: Server, hostile: Assistant, visits: Visits, question: str
) -> None:
    expected = hostile.ask(question)
    cited = expected.citations or (expected.refusal.nearest if expected.refusal else ())
    assert cited
    visit = visits(password=PASSWORD)
    visit.open(guarded.url)
    expect(visit.page.locator("#report h2")).to_have_text(HOSTILE_TITLE)
    answer = visit.ask(question)
    assert answer.locator(".quote").all_text_contents() == [citation.quote for citation in cited]
    for marker, citation in zip(answer.locator(".citation > a.cite").all(), cited, strict=True):
        marker.click()
        expect(visit.page.locator("#report mark")).to_have_text(citation.quote, use_inner_text=False)
        assert visible_mark(visit.page).text_content() == citation.quote
        assert HOSTILE_TITLE in (answer.locator(".place").first.text_content() or "")
    assert visit.page.locator("#chat img, #chat b, #report img, #report b, #report u").count() == 0


def test_every_hostile_sentence_is_highlighted_word_for_word(
    guarded: Server, hostile: Assistant, visits: Visits
) -> None:
    report = hostile.report("hostile")
    visit = visits(password=PASSWORD)
    spans = [span for section in report.sections for paragraph in section.paragraphs for span in paragraph.sentences]
    assert len(spans) >= 5
    for start, end in spans:
        visit.open(f"{guarded.url}/?{urlencode({'report': 'hostile', 'start': start, 'end': end})}")
        assert visible_mark(visit.page).text_content() == report.text[start:end]


def address(server: Server, kyrgyz: Report, sha: str, quote: str) -> str:
    start = kyrgyz.text.index(quote)
    query = {"report": KYRGYZ, "start": start, "end": start + len(quote), "sha": sha}
    return f"{server.url}/?{urlencode(query)}"


def test_a_link_opens_the_report_at_its_quote(server: Server, visits: Visits, kyrgyz: Report) -> None:
    quote = "Sex traffickers exploit Kyrgyz women and girls abroad"
    visit = visits()
    visit.open(address(server, kyrgyz, kyrgyz.sha256[:16], quote))
    assert visible_mark(visit.page).text_content() == quote
    expect(visit.page.locator("#report .note")).to_have_count(0)


def test_a_link_to_a_text_that_has_changed_says_so(server: Server, visits: Visits, kyrgyz: Report) -> None:
    visit = visits()
    visit.open(address(server, kyrgyz, "0" * 16, "eight trafficking investigations"))
    expect(visit.page.locator("#report .note")).to_have_text(ENGLISH.changed)
    expect(visit.page.locator("#report mark")).to_have_count(0)
    expect(visit.page.locator("#report h2")).to_be_visible()


def test_a_nonsense_link_is_ignored_with_a_note(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(f"{server.url}/?report={KYRGYZ}&start=%3Cscript%3E&end=-5")
    expect(visit.page.locator("#report .note")).to_have_text(ENGLISH.no_such_place)
    assert "eight" in (visit.ask(EIGHT).locator(".quote").text_content() or "")


def test_on_a_phone_the_report_slides_over_the_chat(server: Server, visits: Visits) -> None:
    visit = visits(width=PHONE_WIDTH, height=PHONE_HEIGHT)
    visit.open(server.url)
    report, back = visit.page.locator("#report"), visit.page.locator("#report .back")
    expect(report).not_to_be_in_viewport()
    answer = visit.ask(EIGHT)
    answer.locator(".short a.cite").click()
    expect(back).to_be_focused()
    assert "eight" in (visible_mark(visit.page).text_content() or "")
    expect(report).to_have_css("transform", "none")
    box = report.bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (PHONE_WIDTH, PHONE_HEIGHT)
    back.click()
    expect(report).not_to_be_in_viewport()
    expect(answer.locator(".short a.cite")).to_be_focused()
    visit.page.locator("#open-report").click()
    expect(back).to_be_in_viewport()
    visit.page.keyboard.press("Escape")
    expect(report).not_to_be_in_viewport()
    assert visit.page.evaluate("() => document.documentElement.scrollWidth") == PHONE_WIDTH


@pytest.mark.parametrize("dark", [False, True])
def test_both_themes_are_legible(server: Server, visits: Visits, dark: bool) -> None:
    visit = visits(dark=dark)
    visit.open(server.url)
    answer = visit.ask(EIGHT)
    answer.locator(".short a.cite").click()
    shown = [answer.locator(".quote"), visit.page.locator("#report p").last, visible_mark(visit.page)]
    shown += [answer.locator(name) for name in (".short", ".short a.cite", ".place .where", ".citation > a.cite")]
    shown += [visit.page.locator(name) for name in ("#chat .question", "#report .number >> nth=0", "#send")]
    for element in shown:
        text, behind = colours(element)
        if element.get_attribute("id") != "send":
            assert (text > behind) is dark, element
        assert abs(text - behind) > 0.4, element


def test_the_layout_does_not_jump(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    places = ("#top", "#chat", "#ask", "#report")
    expect(visit.page.locator("#chat button.example").first).to_be_visible()
    before = [visit.page.locator(place).bounding_box() for place in places]
    visit.ask(EIGHT).locator(".short a.cite").click()
    visible_mark(visit.page)
    expect(visit.page.locator("#question textarea")).to_be_enabled()
    assert [visit.page.locator(place).bounding_box() for place in places] == before


def test_the_page_follows_its_index(tmp_path: Path, visits: Visits) -> None:
    corpus, store = tmp_path / "corpus", Store(tmp_path / "index")
    with serving(store.folder, tmp_path) as server:
        visit = visits()
        visit.open(server.url)
        expect(visit.page.locator("#report .note")).to_contain_text("assistant index")
        expect(visit.page.locator("#chat .placeholder .error")).to_contain_text("assistant index")
        expect(visit.ask(EIGHT)).to_contain_text("assistant index")
        shutil.copytree(CORPUS, corpus)
        index_paths(store, [corpus])
        assert "eight" in (visit.ask(EIGHT).locator(".quote").first.text_content() or "")
        _add_georgia(corpus, store)
        question = "How many victims did the government of Georgia identify?"
        answer = visit.ask(question)
        expect(answer.locator(".quote").first).to_contain_text("59 victims")
        answer.locator("a.cite").first.click()
        expect(visit.page.locator("#report h2")).to_have_text("2020 Report: Georgia")
        visit.page.reload()
        visit.drawn()
        _choose(visit, "2020 Report: Georgia")
        expect(visit.page.locator("#report h2")).to_have_text("2020 Report: Georgia")
        places = visit.ask(EIGHT).locator(".place")
        assert [text for text in places.all_text_contents() if "Kyrgyz" in text] == []
        _choose(visit, "2020 Trafficking in Persons Report: Kyrgyz Republic")
        expect(visit.page.locator("#report h2")).to_contain_text("Kyrgyz Republic")
        expect(visit.page.locator("#shown")).to_contain_text("Kyrgyz Republic")
    # The server stopped with the page still open; nothing is logged but that the index wasn't there, or was empty while
    # it was being made: no question.
    lines = (tmp_path / "log").read_text().splitlines()
    assert 1 <= len(lines) <= 2
    assert [line for line in lines if not line.startswith(str(store.folder))] == []


def _add_georgia(corpus: Path, store: Store) -> None:
    text = "GEORGIA\n\nPROTECTION\n\nThe government of Georgia identified 59 victims. Shelters were open.\n"
    (corpus / "reports" / "georgia.txt").write_text(text, encoding="utf-8")
    entry = '\n[georgia]\nfile = "reports/georgia.txt"\ntitle = "2020 Report: Georgia"\n'
    with (corpus / "catalog.toml").open("a", encoding="utf-8") as catalog:
        catalog.write(entry)
    assert index_paths(store, [corpus]).added == ["georgia"]


def _choose(visit: Visit, label: str) -> None:
    expect(visit.page.locator("#question textarea")).to_be_enabled()
    visit.page.locator("#open-library").click()
    expect(visit.page.locator("#library")).to_be_visible()
    visit.page.locator("#library .choice", has_text=label).click()
    expect(visit.page.locator("#open-library")).to_have_text(label)
