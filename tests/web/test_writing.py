"""The page with an LLM: quotes at once, each claim once it is checked, what it cost, and who is sent the question."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import expect

from assistant import Assistant
from assistant.wordings import MACHINE_TRANSLATION
from tests.llms.scripted import Says, Scripted, says
from tests.llms.scripted import serving as scripted
from tests.web.conftest import Server, Visits, serving
from tests.writing.conftest import written

pytestmark = pytest.mark.browser

QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"
RIGHT = "In 2019 the government initiated 8 trafficking investigations."
WRONG = "In 2019 the government initiated 9 trafficking investigations."
SECOND = "The government initiated two in 2018."
RUSSIAN = "Сколько расследований торговли людьми правительство начало в 2019 году?"
RUSSIAN_CLAIM = "В 2019 году правительство начало 8 расследований торговли людьми."


@dataclass
class Written:
    """A page whose answers a scripted server writes; a hosted model, which nobody can reach, may be chosen too."""

    server: Server
    script: Scripted


@pytest.fixture(scope="module")
def writing(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    folder: Path = tmp_path_factory.mktemp("writing")
    with scripted(says("")) as script:
        settings = {
            "llm": f"openai:local@{script.url}/v1",
            "llms": json.dumps(["openai:hosted@http://llm.invalid/v1"]),
            "llm_timeout": "20",
        }
        with serving(assistant.settings.index, folder, **settings) as server:
            yield Written(server, script)


def test_quotes_come_at_once_and_claims_once_they_are_checked(writing: Written, visits: Visits) -> None:
    whole = json.dumps({"claims": [{"text": text, "quotations": [1]} for text in (WRONG, RIGHT, SECOND)]})
    half = whole.index(SECOND)
    writing.script.replies[:] = [Says([whole[:half], " ", whole[half:]], wait=1.5)]
    visit = visits()
    visit.open(writing.server.url)
    page = visit.page
    page.locator("#question textarea").fill(QUESTION)
    page.keyboard.press("Enter")
    answer = page.locator("#chat .answer").last
    expect(answer.locator(".quote").first).to_be_visible()
    assert answer.locator(".claim").count() == 0, "the quotes are there before the model has said anything"
    expect(answer.locator(".claim")).to_have_count(1)
    assert RIGHT in answer.inner_text()
    expect(answer.locator(".claim")).to_have_count(2)
    expect(answer).to_contain_text("11 tokens in, 7 out")
    expect(answer).to_contain_text("1 of 3 sentences")
    assert WRONG not in page.locator("#chat").inner_text()
    assert visit.complaints == []


def test_nobody_need_write(writing: Written, visits: Visits) -> None:
    writing.script.replies[:] = [written((RIGHT, [1]))]
    visit = visits()
    visit.open(writing.server.url)
    asked = len(writing.script.requests)
    visit.page.locator("#writer input").click()
    visit.page.get_by_role("option", name="Quotes only").click()
    answer = visit.ask(QUESTION)
    expect(answer.locator(".quote").first).to_be_visible()
    assert answer.locator(".claim").count() == 0
    assert len(writing.script.requests) == asked


def test_a_hosted_model_is_named_with_its_host_before_it_is_asked(writing: Written, visits: Visits) -> None:
    visit = visits()
    visit.open(writing.server.url)
    expect(visit.page.locator("#told")).to_have_text("")
    visit.page.locator("#writer input").click()
    visit.page.get_by_role("option", name="openai:hosted").click()
    expect(visit.page.locator("#told")).to_contain_text("sent to llm.invalid")
    answer = visit.ask(QUESTION)
    expect(answer).to_contain_text("no server answers at its address")
    assert visit.hosts == {"127.0.0.1"}, "the page itself asks nobody else"


def test_a_russian_question_shows_its_translations_as_unchecked(writing: Written, visits: Visits) -> None:
    writing.script.replies[:] = [
        says(QUESTION),
        written((RIGHT, [1])),
        says("Восемь расследований"),
        says(RUSSIAN_CLAIM),
        says(""),
    ]
    visit = visits()
    visit.open(writing.server.url)
    answer = visit.ask(RUSSIAN)
    expect(answer).to_contain_text(QUESTION)
    expect(answer.locator(".translation", has_text=RUSSIAN_CLAIM)).to_contain_text(MACHINE_TRANSLATION)
    assert RIGHT in answer.inner_text()
