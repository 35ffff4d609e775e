"""The scorecard in the page: the committed figures, what they mean, and nothing where there are none."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from playwright.sync_api import expect

from assistant.evaluation.scorecard import HEADLINES
from assistant.web.scorecard_view import scorecard_html
from assistant.web.strings import ENGLISH
from tests.conftest import ROOT
from tests.web.conftest import Desk, Visits
from tests.web.markup import tags, texts

SCORECARD = ROOT / "eval" / "scorecard.md"


def test_every_headline_has_its_figures_their_intervals_and_its_meaning() -> None:
    html = scorecard_html(SCORECARD)
    assert html is not None
    table, *_ = html.split("</table>")
    rows = [row.split("</tr>")[0] for row in table.split("<tr>")[2:]]
    assert [texts(row, "th") for row in rows] == [[name] for name in HEADLINES]
    in_file = [line for line in SCORECARD.read_text("utf-8").splitlines() if line.startswith(f"| {HEADLINES[0]} |")]
    figures = [cell.strip() for cell in in_file[0].split("|")[2:-1]]
    assert texts(rows[0], "td")[:-1] == figures
    assert rows[0].count('class="interval"') == len(figures)
    assert all(texts(row, "td")[-1] for row in rows)
    assert texts(table, "th")[-len(HEADLINES) - 1] == ENGLISH.words["meaning"]
    sections = [line[3:] for line in SCORECARD.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert texts(html, "summary") == sections
    assert "bootstrap 95 % intervals" in html


def test_an_interval_is_drawn_to_scale(tmp_path: Path) -> None:
    file = tmp_path / "scorecard.md"
    file.write_text("# S\n\n|  | a |\n| --- | ---: |\n| right answers | 0.50 (0.25–0.75) |\n| x | – |\n", "utf-8")
    html = scorecard_html(file) or ""
    assert '<i style="left:25%;width:50%"></i><b style="left:50%"></b>' in html
    assert html.count("interval") == 1


def test_what_stands_in_the_file_is_text(tmp_path: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    file = tmp_path / "scorecard.md"
    cells = f"|  | {hostile} |\n| --- | --- |\n| {hostile} | {hostile} |\n"
    file.write_text(
        f"# {hostile}\n\n{cells}\n{hostile}\n\n## {hostile}\n\n{hostile} [x](javascript:y)\n\n{cells}", "utf-8"
    )
    html = scorecard_html(file) or ""
    assert tags(html) <= {"div", "table", "thead", "tbody", "tr", "th", "td", "p", "details", "summary"}


@pytest.mark.parametrize("content", [None, b"\xff\xfe", b"", b"|||", b"## \n|\n|-\n|"])
def test_a_file_that_is_none_shows_nothing_and_breaks_nothing(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "scorecard.md"
    if content is not None:
        file.write_bytes(content)
    html = scorecard_html(file)
    assert (html is None) is (content in (None, b"\xff\xfe"))


@pytest.mark.browser
def test_the_scores_open_and_close(desk: Desk, visits: Visits) -> None:
    visit = visits(width=390)
    visit.open(desk.url)
    page = visit.page
    page.locator("#open-scores").click()
    expect(page.locator("#scores th[scope=row]")).to_have_text(list(HEADLINES))
    assert page.evaluate("() => document.documentElement.scrollWidth") == 390
    page.locator("#scores summary").first.click()
    expect(page.locator("#scores details[open] table").first).to_be_visible()
    page.locator("#scores .close").click()
    expect(page.locator("#scores")).to_be_hidden()
    expect(page.locator("#open-scores")).to_be_focused()


def test_without_a_scorecard_there_is_no_tab(client: httpx.Client) -> None:
    config = client.get("/config").text
    assert "open-library" in config
    assert "open-scores" not in config
    assert client.get("/scores").status_code == 404
