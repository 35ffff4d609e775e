"""The page for everybody: axe's rules, landmarks, what is announced, motion, and a layout that holds still."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from assistant.web.strings import ENGLISH
from tests.web.conftest import Server, Visit, Visits
from tests.web.test_reader import EIGHT, UNANSWERABLE

pytestmark = pytest.mark.browser

MAX_SHIFT = 0.05
"""How far things may move while an answer is made, as the sum of the browser's own measure of it."""

OBSERVE = """() => {
    window.shifts = [];
    const place = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(',');
    const moved = ({node, previousRect, currentRect}) =>
        `${node?.id || node?.className}: ${place(previousRect)} to ${place(currentRect)}`;
    new PerformanceObserver(list => {
        for (const {value, sources} of list.getEntries()) window.shifts.push({value, moved: sources.map(moved)});
    }).observe({type: 'layout-shift', buffered: true});
}"""


def axe() -> str:
    """The source of axe-core, from the package that carries it."""
    spec = find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.submodule_search_locations
    return (Path(spec.submodule_search_locations[0]) / "axe.min.js").read_text(encoding="utf-8")


def findings(page: Page) -> list[str]:
    """What axe finds, serious and lesser, but that Gradio's <main> has no role.

    It holds the whole page, the head and the report too; the page's main part is the conversation inside it. HTML's
    rules want another element then, which can't be had without drawing Gradio's page ourselves.
    """
    if not page.evaluate("() => 'axe' in window"):
        # Evaluated, not added as an element: the page's policy allows no other script.
        page.evaluate(axe())
    found: list[dict[str, Any]] = page.evaluate("async () => (await axe.run()).violations")
    listed = [(one["impact"], one["id"], [node["target"] for node in one["nodes"]]) for one in found]
    return [str(one) for one in listed if one != ("minor", "aria-allowed-role", [["main"]])]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_in_any_state_of_the_page(server: Server, visits: Visits, width: int, dark: bool) -> None:
    visit = visits(width=width, height=844 if width == 390 else 800, dark=dark)
    # Without motion: a colour on its way to another is neither.
    visit.page.emulate_media(reduced_motion="reduce", color_scheme="dark" if dark else "light")
    visit.open(server.url)
    page = visit.page
    expect(page.locator("#chat button.example").first).to_be_visible()
    assert findings(page) == []
    refusal = visit.ask(UNANSWERABLE)
    expect(page.locator("#question textarea")).to_be_enabled()
    refusal.locator("details.why summary").click()
    assert findings(page) == []
    answer = visit.ask(EIGHT)
    expect(page.locator("#question textarea")).to_be_enabled()
    answer.locator(".short a.cite").hover()
    if width > 390:
        expect(page.get_by_role("tooltip")).to_be_visible()
    assert findings(page) == []
    answer.locator(".short a.cite").click()
    expect(page.locator("#report mark")).to_be_in_viewport()
    page.get_by_role("searchbox").fill("victims")
    expect(page.locator(".find output")).to_contain_text("of")
    page.locator(".quote-bar button").last.click()
    expect(page.get_by_role("menu")).to_be_visible()
    assert findings(page) == []


def test_the_page_has_its_landmarks_and_headings(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    page = visit.page
    for role in ("banner", "main", "complementary", "navigation", "search"):
        expect(page.get_by_role(role)).to_have_count(1)
    expect(page.get_by_role("main").locator("#chat")).to_have_count(1)
    expect(page.get_by_role("complementary").get_by_role("heading", level=2)).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_only_the_answer_is_announced(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    region = visit.page.locator("#said")
    heard = region.evaluate_handle(
        """region => { const heard = [];
            new MutationObserver(() => heard.push(region.textContent)).observe(region, {childList: true});
            return heard; }"""
    )
    visit.ask(EIGHT)
    expect(region).to_have_text("Answer: Eight trafficking investigations. Quotes: 1.")
    refusal = visit.ask(UNANSWERABLE).locator(".refusal > p")
    expect(region).to_have_text(f"No answer: {refusal.text_content()}")
    visit.ask("Why? " * 500)
    expect(region).to_contain_text("Error: the question has 2,500 characters")
    assert len(heard.json_value()) == 3
    # Nothing else speaks while an answer is made.
    assert visit.page.locator("#chat [aria-live]:not([aria-live=off])").count() == 0
    assert visit.page.locator("[aria-live=assertive], [role=alert]").count() == 0


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_jumps_while_an_answer_is_made_and_its_quote_opened(server: Server, visits: Visits, width: int) -> None:
    visit = visits(width=width, height=844)
    visit.before_each_load(f"({OBSERVE})()")
    visit.open(server.url)
    expect(visit.page.locator("#chat button.example").first).to_be_visible()
    visit.page.evaluate("() => { window.shifts = []; }")
    for question in (EIGHT, UNANSWERABLE):
        answer = visit.ask(question)
        expect(visit.page.locator("#question textarea")).to_be_enabled()
        if width > 390:
            answer.locator("a.cite").first.click()
            expect(visit.page.locator("#report mark")).to_be_in_viewport()
    visit.page.wait_for_timeout(300)
    shifts: list[dict[str, Any]] = visit.page.evaluate("() => window.shifts")
    assert sum(shift["value"] for shift in shifts) <= MAX_SHIFT, shifts


def test_everything_is_reached_by_keyboard_and_seen_to_be(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    answer = visit.ask(EIGHT)
    answer.locator(".short a.cite").click()
    expect(visit.page.locator("#report mark")).to_be_in_viewport()
    page, reached = visit.page, set()
    page.evaluate("() => document.activeElement.blur()")
    for _ in range(80):
        page.keyboard.press("Tab")
        name, outlined = page.evaluate(
            """() => { const one = document.activeElement, style = getComputedStyle(one);
                       const box = one.closest('.block');
                       const ringed = [style, box && getComputedStyle(box)].some(found =>
                           found && parseFloat(found.outlineWidth) > 0 && found.outlineStyle !== 'none');
                       return [one.getAttribute('aria-label') || one.textContent.trim() || one.placeholder || one.id,
                               ringed || one === document.body]; }"""
        )
        assert outlined, name
        reached.add(name.split("\n")[0][:40])
    wanted = "New|Copy quote|Copy link|Cite|Why this answer|Word (DOCX)|Ask|Contents|PROTECTION|Find in the report"
    assert {*wanted.split("|"), ENGLISH.ask_section, ENGLISH.keys} <= reached


def test_who_wants_no_motion_has_none(server: Server, visits: Visits) -> None:
    visit: Visit = visits()
    visit.page.emulate_media(reduced_motion="reduce")
    visit.open(server.url)
    outline = visit.page.get_by_role("navigation")
    # There at once: a smooth scroll would still be under way after two frames.
    at_once, later = outline.get_by_role("link", name="PREVENTION").evaluate(
        """async link => {
            const pane = document.querySelector("#report .pane"), frame = () => new Promise(requestAnimationFrame);
            link.click();
            await frame();
            await frame();
            const there = pane.scrollTop;
            await new Promise(go => setTimeout(go, 1000));
            return [there, pane.scrollTop];
        }"""
    )
    assert at_once == later > 0
    expect(outline.locator("[aria-current]")).to_have_text("PREVENTION")
    visit.ask(EIGHT)
    moving = visit.page.evaluate("() => document.getAnimations().filter(one => one.playState === 'running').length")
    assert moving == 0
