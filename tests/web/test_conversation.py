"""What can be done to a conversation: edit, ask again, stop, clear, keep."""

from __future__ import annotations

import json
import threading
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from assistant import Answer, Assistant, Filters
from assistant.pipeline import Stage
from assistant.web.conversation import Asker, messages, restored, to_keep, waits
from assistant.web.exporting import HeldAnswers
from assistant.web.kept import MAX_KEPT, Kept, from_json, to_json
from assistant.web.running import MAX_BEGUN, Running, StoppedError
from assistant.web.strings import ENGLISH
from tests.web.conftest import Desk, Server, Visits
from tests.web.markup import hostile_text, tags, texts

EIGHT = "How many trafficking investigations were opened in 2019?"
SEVEN = "How many traffickers were convicted in 2017?"
FOLLOW_UP = "And in 2018?"
SLOWLY = "How many trafficking investigations did the government slowly open in 2019?"


class Paused(Assistant):
    """The assistant, waiting before it reads until it may go on; `finished` are the questions that it answered."""

    def __init__(self, assistant: Assistant) -> None:
        super().__init__(assistant.settings)
        self.may_go_on = threading.Event()
        self.stages: list[str] = []
        self.ended = threading.Event()

    def ask(self, question: str, *, on_stage: Stage | None = None, **rest: Any) -> Answer:
        def paused(stage: str) -> None:
            self.stages.append(stage)
            if stage == "read":
                assert self.may_go_on.wait(20)
            if on_stage:
                on_stage(stage)

        try:
            return super().ask(question, on_stage=paused, **rest)
        finally:
            self.ended.set()


def test_a_stopped_answer_is_dropped_at_once_and_ends_at_its_next_stage(assistant: Assistant) -> None:
    paused = Paused(assistant)
    asker = Asker(paused, HeldAnswers())
    begun = asker.begin((), EIGHT)
    answering = asker.answer(begun, Filters())
    assert ENGLISH.stages["retrieve"].rstrip("…") in next(answering)[-1].shown
    stopped = asker.stop(begun)
    assert not waits(stopped)
    assert texts(stopped[-1].shown, "div", "stopped") == [ENGLISH.words["stopped"]]
    # Nothing was waited for: it is still in the middle.
    assert [state[-1] for state in answering] == [stopped[-1]]
    assert not paused.ended.is_set()
    paused.may_go_on.set()
    assert paused.ended.wait(20)
    assert paused.stages[-1] == "read"
    assert asker.stop(begun) == begun
    assert asker.stop(stopped) == stopped


def test_an_answer_that_is_stopped_before_its_turn_is_never_made(assistant: Assistant) -> None:
    asker = Asker(assistant, HeldAnswers())
    begun = asker.begin((), EIGHT)
    asker.stop(begun)
    assert list(asker.answer(begun, Filters())) == []


def test_a_question_is_answered_once_and_no_other_is_asked_meanwhile(assistant: Assistant) -> None:
    asker = Asker(assistant, HeldAnswers())
    begun = asker.begin((), EIGHT)
    assert asker.begin(begun, SEVEN) == begun
    *_, answered = asker.answer(begun, Filters())
    assert answered[-1].answer == assistant.ask(EIGHT).text
    assert list(asker.answer(begun, Filters())) == []


def test_a_reader_who_leaves_ends_the_making_of_the_answer(assistant: Assistant) -> None:
    paused = Paused(assistant)
    asker = Asker(paused, HeldAnswers())
    answering = asker.answer(asker.begin((), EIGHT), Filters())
    next(answering)
    cast(Any, answering).close()
    paused.may_go_on.set()
    assert paused.ended.wait(20)
    assert paused.stages[-1] == "read"


def test_what_is_left_behind_is_forgotten() -> None:
    running = Running()
    first, *_, last = [running.begin() for _ in range(MAX_BEGUN + 1)]
    assert not running.claim(first, lambda: None)
    assert running.claim(last, lambda: None)
    assert not running.claim(last, lambda: None)
    running.check(last)
    assert running.end(last)
    assert not running.end(last)
    with pytest.raises(StoppedError):
        running.check(last)


KEPT = st.builds(
    Kept, question=hostile_text(1).filter(bool), answer=hostile_text(), places=st.lists(hostile_text()).map(tuple)
)


@given(st.lists(KEPT, max_size=3))
def test_what_a_browser_keeps_comes_back_as_it_was_and_as_text(conversation: list[Kept]) -> None:
    stored = to_json(conversation)
    assert from_json(stored) == conversation
    exchanges = restored(stored)
    assert to_keep(exchanges) == stored
    for exchange, one in zip(exchanges, conversation, strict=True):
        assert exchange.answer == ""
        assert texts(exchange.shown, "p", "words") == [one.answer]
        assert texts(exchange.shown, "li") == list(one.places)
        assert tags(exchange.shown) <= {"div", "p", "ul", "li"}
    assert all(message["content"].count("\n") == 0 for message in messages(exchanges))


@given(st.text())
def test_what_no_browser_of_ours_kept_is_nothing(stored: str) -> None:
    assert restored(stored) == ()


@pytest.mark.parametrize(
    "value",
    [
        {},
        [1],
        [{"question": "q"}],
        [{"question": "", "answer": "a"}],
        [{"question": "q" * 2001, "answer": "a"}],
        [{"question": "q", "answer": "a" * 20_001}],
        [{"question": "q", "answer": "\ud800"}],
        [{"question": "q", "answer": "a", "places": "x"}],
        [{"question": "q", "answer": "a", "given": {"citations": []}}],
        [{"question": "q", "answer": "a"}] * (MAX_KEPT + 1),
    ],
)
def test_what_is_more_or_other_than_a_conversation_is_nothing(value: object) -> None:
    assert restored(json.dumps(value)) == ()


def test_only_the_last_part_of_a_long_conversation_is_kept() -> None:
    conversation = [Kept(question=str(number), answer="") for number in range(MAX_KEPT + 5)]
    assert from_json(to_json(conversation)) == conversation[-MAX_KEPT:]


# In the browser.


def questions(page: Page) -> list[str]:
    return page.locator("#chat .question").all_text_contents()


def kept_by(page: Page) -> Any:
    return page.evaluate("() => JSON.parse(localStorage.getItem('conversation'))")


@pytest.mark.browser
def test_an_edited_question_replaces_itself_and_all_that_follows(desk: Desk, visits: Visits) -> None:
    visit = visits()
    visit.open(desk.url)
    page, box = visit.page, visit.page.locator("#question textarea")
    for question in (EIGHT, FOLLOW_UP):
        visit.ask(question)
        visit.answered()
    expect(page.locator("#editing")).to_be_hidden()
    page.locator("#chat .edit").first.click()
    expect(box).to_have_value(EIGHT)
    expect(box).to_be_focused()
    expect(page.locator("#editing")).to_be_visible()
    page.locator("#editing button").click()
    expect(box).to_have_value("")
    expect(page.locator("#editing")).to_be_hidden()
    page.locator("#chat .edit").first.click()
    box.fill(SEVEN)
    box.press("Enter")
    expect(page.locator("#chat .question")).to_have_text([SEVEN])
    expect(page.locator("#chat .answer .quote").first).to_contain_text("seven traffickers in 2017")
    expect(page.locator("#editing")).to_be_hidden()
    # It was for one question: the next one is added.
    visit.answered()
    visit.ask(FOLLOW_UP)
    assert questions(page) == [SEVEN, FOLLOW_UP]


@pytest.mark.browser
def test_the_end_of_a_conversation_is_in_view_until_the_reader_leaves_it(desk: Desk, visits: Visits) -> None:
    visit = visits()
    visit.open(desk.url)
    log = visit.page.locator("#chat [role=log]")
    rest = "log => Math.round(log.scrollHeight - log.clientHeight - log.scrollTop)"
    for question in (EIGHT, FOLLOW_UP):
        visit.ask(question)
        assert log.evaluate(rest) == 0
    assert log.evaluate("log => log.scrollTop") > 0
    # Nothing pulls the reader back, and what is being pressed stays under the press.
    log.evaluate("log => { log.scrollTop = 0; }")
    visit.page.wait_for_timeout(500)
    assert log.evaluate("log => log.scrollTop") == 0


@pytest.mark.browser
def test_a_question_is_asked_again_of_the_reports_that_are_chosen_now(desk: Desk, visits: Visits) -> None:
    visit = visits()
    visit.open(desk.url)
    page = visit.page
    expect(visit.ask(EIGHT).locator(".place").first).to_contain_text("Kyrgyz")
    visit.ask(FOLLOW_UP)
    visit.answered()
    page.locator("#open-library").click()
    page.locator("#library .choice", has_text="ALBANIA").click()
    expect(page.locator("#report h2")).to_have_text("ALBANIA")
    page.locator("#chat .again").first.click()
    expect(page.locator("#chat .question")).to_have_text([EIGHT])
    expect(page.locator("#chat .refusal, #chat .place", has_text="Kyrgyz")).to_have_count(0)
    visit.answered()
    assert questions(page) == [EIGHT]


@pytest.mark.browser
def test_stop_drops_the_answer_and_the_next_question_is_answered(desk: Desk, visits: Visits) -> None:
    visit = visits()
    visit.open(desk.url)
    page, box = visit.page, visit.page.locator("#question textarea")
    expect(page.locator("#stop")).to_be_hidden()
    place = page.locator("#send").bounding_box()
    box.fill(SLOWLY)
    box.press("Enter")
    expect(page.locator("#chat .status")).to_have_text(ENGLISH.stages["write"])
    assert page.locator("#stop").bounding_box() == place
    expect(page.locator("#send")).to_be_hidden()
    page.locator("#stop").click()
    # The model would take half a minute.
    expect(page.locator("#chat .stopped")).to_have_text(ENGLISH.words["stopped"], timeout=25_000)
    expect(page.locator("#chat .status")).to_have_count(0)
    expect(page.locator("#stop")).to_be_hidden()
    assert "eight" in (visit.ask(EIGHT).locator(".quote").first.text_content() or "")
    assert questions(page) == [SLOWLY, EIGHT]


@pytest.mark.browser
def test_a_conversation_is_kept_if_that_is_wished_and_as_long_as_it_is(server: Server, visits: Visits) -> None:
    visit = visits()
    visit.open(server.url)
    page, keeping = visit.page, visit.page.locator("#keeping input")
    shown = visit.ask(EIGHT).locator(".quote").text_content()
    visit.answered()
    expect(keeping).not_to_be_checked()
    assert page.evaluate("() => localStorage.length") == 0
    keeping.check()
    assert [kept["question"] for kept in kept_by(page)] == [EIGHT]
    page.reload()
    expect(page.locator("#chat .restored .small")).to_have_text(ENGLISH.words["from earlier"])
    expect(page.locator("#chat .restored .words")).to_contain_text(shown or "")
    expect(keeping).to_be_checked()
    # A follow-up leans on the earlier question, and is kept after it.
    answer = visit.ask(FOLLOW_UP)
    expect(answer.locator(".small").first).to_contain_text("investigations were opened in 2018")
    visit.answered()
    assert [kept["question"] for kept in kept_by(page)] == [EIGHT, FOLLOW_UP]
    page.locator("#anew").click()
    expect(page.locator("#chat .question")).to_have_count(0)
    assert kept_by(page) is None
    visit.ask(EIGHT)
    visit.answered()
    assert len(kept_by(page)) == 1
    keeping.uncheck()
    assert page.evaluate("() => localStorage.length") == 0


@pytest.mark.browser
def test_what_others_put_into_the_store_is_text(server: Server, visits: Visits) -> None:
    hostile = "<img src=x onerror=alert(1)> **b** $$x$$ [y](javascript:alert(1)) &lt;"
    stored = json.dumps([{"question": hostile, "answer": hostile, "places": [hostile]}])
    visit = visits()
    visit.before_each_load(
        f"localStorage.setItem('keep conversation', 'yes'); localStorage.setItem('conversation', {json.dumps(stored)})"
    )
    visit.open(server.url)
    for name in (".question", ".restored .words", ".restored li"):
        expect(visit.page.locator(f"#chat {name}")).to_have_text([hostile])
    assert visit.page.locator("#chat img, #chat b, #chat strong, #chat a").count() == 0
