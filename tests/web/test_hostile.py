"""Texts that try to run: in questions, report texts, headings, titles, file names, the catalogue and addresses.

Many at a time: each sets `window.__xss`, and a dialog, an error in the console or a foreign request fails the test too.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote, urlencode

import httpx
import pytest
from playwright.sync_api import Page, expect

from assistant import Assistant
from assistant.indexing import index_paths
from tests.web.conftest import Server, Visit, Visits, serving
from tests.web.markup import tags

pytestmark = pytest.mark.browser

RUN = "window.__xss=1"
PAYLOADS = (
    "<script>{run}</script>",
    "<ScRiPt>{run}</sCrIpT>",
    "<script src='data:text/javascript,{run}'></script>",
    "<script type=module>{run}</script>",
    "<scr<script>ipt>{run}</scr</script>ipt>",
    "</title><script>{run}</script>",
    "</textarea><script>{run}</script>",
    "</style><script>{run}</script>",
    "--><script>{run}</script>",
    "]]><script>{run}</script>",
    "</script><script>{run}</script>",
    "<img src=x onerror={run}>",
    "<img src=x onerror='{run}'//",
    "<img/src='x'/onerror={run}>",
    "<img src=x:x onerror\n=\n{run}>",
    "<image src=x onerror={run}>",
    "<svg onload={run}>",
    "<svg><script>{run}</script></svg>",
    "<svg><animate onbegin={run} attributeName=x dur=1s>",
    "<svg><a xlink:href='javascript:{run}'><text x=9 y=9>x</text></a></svg>",
    "<svg><foreignObject><iframe srcdoc='<script>parent.{run}</script>'></foreignObject></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x onload={run} />#x'></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror={run}></style></mglyph></table></mtext></math>",
    "<math href='javascript:{run}'>x</math>",
    "<iframe src='javascript:{run}'></iframe>",
    "<iframe srcdoc='&lt;script&gt;parent.{run}&lt;/script&gt;'></iframe>",
    "<object data='data:text/html,<script>{run}</script>'></object>",
    "<embed src='javascript:{run}'>",
    "<video><source onerror={run}></video>",
    "<audio src=x onerror={run}></audio>",
    "<body onload={run}>",
    "<body onpageshow={run}>",
    "<details open ontoggle={run}>",
    "<input autofocus onfocus={run}>",
    "<select autofocus onfocus={run}></select>",
    "<textarea autofocus onfocus={run}></textarea>",
    "<button autofocus onfocus={run}>x</button>",
    "<div tabindex=1 autofocus onfocus={run}>x</div>",
    "<marquee onstart={run}>x</marquee>",
    "<style>@keyframes x{{}}</style><b style='animation-name:x' onanimationstart={run}>x</b>",
    "<b style='background:url(javascript:{run})'>x</b>",
    "<link rel=stylesheet href='javascript:{run}'>",
    "<meta http-equiv=refresh content='0;url=javascript:{run}'>",
    "<base href='javascript:{run}//'>",
    "<form action='javascript:{run}'><button>x</button></form>",
    "<form><button formaction='javascript:{run}'>x</button></form>",
    "<isindex type=image src=x onerror={run}>",
    "<template><script>{run}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={run}>'>",
    "<a href='javascript:{run}'>x</a>",
    "<a href='&#106;avascript:{run}'>x</a>",
    "<a href='java\tscript:{run}'>x</a>",
    "[x](javascript:{run})",
    "[x]: javascript:{run}",
    "![x](x' onerror='{run})",
    "<javascript:{run}>",
    "$$\\href{{javascript:{run}}}{{x}}$$",
    "\\(\\unicode{{<img src=x onerror={run}>}}\\)",
    "`<img src=x onerror={run}>`",
    "```html\n<img src=x onerror={run}>\n```",
    "```mermaid\nclick A href 'javascript:{run}'\n```",
    "' onmouseover='{run}' x='",
    '" onmouseover="{run}" x="',
    "'-{run}-'",
    "${{{run}}}",
    "{{{{constructor.constructor('{run}')()}}}}",
    "&lt;script&gt;{run}&lt;/script&gt;",
    "&#60;img src=x onerror={run}&#62;",
    "\\u003cscript\\u003e{run}\\u003c/script\\u003e",
    "%3Cscript%3E{run}%3C/script%3E",
    "\ufeff<script>{run}</script>",
    "＜script＞{run}＜/script＞",
)
HOSTILE = tuple(payload.format(run=RUN) for payload in PAYLOADS)
ON_ONE_LINE = tuple(" ".join(payload.split()) for payload in HOSTILE)
TITLE = f"Report {HOSTILE[0]}{HOSTILE[11]}{HOSTILE[62]}"


@pytest.fixture(scope="module")
def armed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Assistant]]:
    """A server of a report whose every sentence holds a payload; so do its name, title, headings and facts."""
    corpus = tmp_path_factory.mktemp("armed")
    sections = []
    for number in range(0, len(ON_ONE_LINE), 9):
        heading = ON_ONE_LINE[number].upper() if number else "BOATS"
        sentences = [
            f"In town {number + place} the navy counted {number + place} boats {payload} at the pier."
            for place, payload in enumerate(ON_ONE_LINE[number : number + 9])
        ]
        sections.append(f"## {heading}\n\n" + "\n\n".join(sentences))
    name = "x' onerror=alert(1) <img src=x>.md"
    (corpus / name).write_text("# Boats\n\n" + "\n\n".join(sections) + "\n", encoding="utf-8")
    (corpus / "catalog.toml").write_text(
        f'[armed]\nfile = "{name}"\ntitle = {toml(TITLE)}\ncountry = {toml(HOSTILE[16])}\nyear = 2019\n'
        f"publisher = {toml(HOSTILE[63])}\nsource = {toml(f'javascript:{RUN}')}\n",
        encoding="utf-8",
    )
    assistant = Assistant.open(corpus / "index")
    outcome = index_paths(assistant.store, [corpus])
    assert outcome.added == ["armed"], outcome
    with serving(assistant.settings.index, tmp_path_factory.mktemp("armed-server")) as server:
        yield server, assistant


def toml(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def unharmed(visit: Visit) -> None:
    """Nothing ran, nothing complained, and the page still works as one."""
    assert visit.page.evaluate("() => window.__xss") is None
    assert visit.complaints == []
    scripts = "script:not([src]), iframe, object, embed, base, form:not(.find), [onerror], [onload], [onfocus]"
    assert visit.page.locator(f"#chat :is({scripts}), #report :is({scripts})").count() == 0


def test_there_are_enough_payloads_and_no_two_are_alike() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 60


def test_a_report_made_of_payloads_is_shown_word_for_word(armed: tuple[Server, Assistant], visits: Visits) -> None:
    server, assistant = armed
    report = assistant.report("armed")
    visit = visits()
    visit.open(server.url)
    page = visit.page
    expect(page.locator("#report h2")).to_have_text(report.title, use_inner_text=False)
    shown = page.locator("#report .paragraph > p").all_text_contents()
    paragraphs = [paragraph for section in report.sections for paragraph in section.paragraphs]
    assert shown == [report.text[paragraph.start : paragraph.end] for paragraph in paragraphs]
    assert len([text for text in shown if RUN in text]) >= 60
    outline = page.get_by_role("navigation").get_by_role("link")
    assert outline.all_text_contents() == [section.title for section in report.sections]
    assert page.locator("#report header a").count() == 0
    # Its words are searched, selected and asked about, opened and hovered, as any others.
    page.get_by_role("searchbox").fill(RUN)
    expect(page.locator(".find output")).to_contain_text(" of ")
    page.locator("#report button.ask-section").nth(1).click()
    expect(page.locator("#question textarea")).to_have_value(_question_on(page, 1))
    answer = visit.ask("How many boats did the navy count in town 33?")
    marker = answer.locator("a.cite").first
    marker.hover()
    expect(page.get_by_role("tooltip").locator("mark")).to_contain_text(RUN)
    marker.click()
    expect(page.locator("#report mark")).to_contain_text(RUN)
    answer.locator("details.why summary").click()
    assert RUN in (answer.locator(".passages").text_content() or "")
    page.locator(".quote-bar").get_by_role("button", name="Cite").click()
    page.get_by_role("menuitem", name="BibTeX").click()
    page.mouse.move(300, 300)
    unharmed(visit)


def _question_on(page: Page, number: int) -> str:
    return page.locator("#report button.ask-section").nth(number).get_attribute("value") or ""


def test_questions_made_of_payloads_are_shown_as_typed(armed: tuple[Server, Assistant], visits: Visits) -> None:
    server, _ = armed
    visit = visits(width=390, height=844)
    visit.open(server.url)
    size = 24
    for first in range(0, len(ON_ONE_LINE), size):
        question = f"How many boats in town {first}? " + " ".join(ON_ONE_LINE[first : first + size])
        visit.ask(question)
        expect(visit.page.locator("#question textarea")).to_be_enabled()
        assert visit.page.locator("#chat .question").last.text_content() == question
    unharmed(visit)


def test_addresses_made_of_payloads_are_ignored(armed: tuple[Server, Assistant], visits: Visits) -> None:
    server, _ = armed
    visit = visits(dark=True)
    for names in (("report", "start", "end", "sha"), ("lang", "style", "__theme", "view")):
        query = urlencode({name: "".join(HOSTILE[place::8]) for place, name in enumerate(names)})
        visit.open(f"{server.url}/?{query}#{quote(HOSTILE[11])}")
        expect(visit.page.locator("#report h2")).to_be_visible()
        unharmed(visit)


@pytest.mark.parametrize("path", ["source", "context", "citation", "export", "strings"])
def test_no_answer_of_the_server_echoes_a_payload_as_markup(armed: tuple[Server, Assistant], path: str) -> None:
    server, _ = armed
    for payload in HOSTILE:
        query = dict.fromkeys(("report", "start", "end", "sha", "style", "answer", "format", "lang"), payload)
        response = httpx.get(f"{server.url}/{path}", params=query)
        assert response.status_code in (200, 400, 404)
        assert response.headers["x-content-type-options"] == "nosniff"
        if response.headers["content-type"].startswith("text/html"):
            known = {"article", "header", "h2", "h3", "h4", "p", "section", "div", "span", "ul", "li", "button", "a"}
            assert tags(response.text) <= known
