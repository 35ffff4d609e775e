"""A conversation: what was asked, what the chat shows of it, and what the next question may refer to."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Any

from assistant.errors import AssistantError
from assistant.llms.names import QUOTES_ONLY
from assistant.pipeline import Assistant
from assistant.schema import Answer, Filters, Turn
from assistant.web.answer_view import answer_html, error_html, status_html
from assistant.web.exporting import HeldAnswers
from assistant.web.feedback import Feedback, Verdict
from assistant.web.kept import Kept, from_json, kept, to_json
from assistant.web.running import Running
from assistant.web.strings import ENGLISH, Strings
from assistant.web.turn_view import asked_html, restored_html, stopped_html, verdicts_html

CONCURRENT_ANSWERS = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what the chat shows below it; `answer` is None until there is one.

    `key` names the making of the answer. `kept` is what a browser may keep. `judged` is the answer where verdicts are
    asked for, `noted` whether the verdict was. `read_as` is what a question in another language was read as.
    """

    question: str
    shown: str
    answer: str | None = None
    done: bool = False
    key: str = ""
    kept: Kept | None = None
    judged: Answer | None = None
    verdict: Verdict | None = None
    noted: bool = False
    read_as: str | None = None

    @property
    def asked(self) -> str:
        """The question in English."""
        return self.read_as or self.question


Conversation = tuple[Exchange, ...]


class Asker:
    """Carries conversations on. Each answer is made in a thread: its stages are shown meanwhile."""

    def __init__(self, assistant: Assistant, answers: HeldAnswers) -> None:
        self._assistant = assistant
        self._answers = answers
        self._threads = ThreadPoolExecutor(CONCURRENT_ANSWERS, thread_name_prefix="ask")
        self._running = Running()
        file = assistant.settings.feedback
        self.feedback = Feedback(file, assistant) if file else None

    def begin(self, conversation: Conversation, question: str, strings: Strings = ENGLISH) -> Conversation:
        """The conversation with a question that awaits its answer; nothing is added for a blank one."""
        if not question.strip() or waits(conversation):
            return conversation
        return (*conversation, Exchange(question, status_html(strings.stages["retrieve"]), key=self._running.begin()))

    def answer(
        self, conversation: Conversation, filters: Filters, llm: str = QUOTES_ONLY, strings: Strings = ENGLISH
    ) -> Iterator[Conversation]:
        """The conversation at each stage of the last question's answer, as that grows, and with all of it at last.

        `llm` is the name of the one that writes, or 'quotes'.
        """
        if not waits(conversation):
            return
        earlier, exchange = conversation[:-1], conversation[-1]
        news: SimpleQueue[Any] = SimpleQueue()
        if not self._running.claim(exchange.key, lambda: news.put(None)):
            return

        def on_news(new: Any) -> None:
            self._running.check(exchange.key)
            news.put(new)

        answering = self._threads.submit(
            self._assistant.ask,
            exchange.question,
            history=[Turn(past.asked, past.answer) for past in earlier if past.answer is not None],
            filters=filters,
            llm=llm,
            on_stage=on_news,
            on_answer=on_news,
        )
        answering.add_done_callback(lambda _: news.put(None))
        try:
            shown, stage = "", "retrieve"
            for new in iter(news.get, None):
                if isinstance(new, Answer):
                    shown = answer_html(replace(new, usage=None), strings)
                else:
                    stage = new
                yield (*earlier, replace(exchange, shown=shown + status_html(strings.stages[stage])))
            if self._running.end(exchange.key):
                yield (*earlier, self._answered(exchange, answering, strings))
            else:
                yield (*earlier, _stopped(exchange, strings))
        finally:
            # Also when the reader has closed the page in the middle.
            self._running.stop(exchange.key)
            answering.cancel()

    def stop(self, conversation: Conversation, strings: Strings = ENGLISH) -> Conversation:
        """The conversation with its running answer dropped; the making of it ends at its next stage."""
        if not waits(conversation) or not self._running.stop(conversation[-1].key):
            return conversation
        return (*conversation[:-1], _stopped(conversation[-1], strings))

    def judge(self, conversation: Conversation, place: int, verdict: Verdict) -> Conversation:
        """The conversation with a verdict on its answer at a place, which is noted; unchanged if none is asked for."""
        exchange = conversation[place]
        if self.feedback is None or exchange.judged is None:
            return conversation
        try:
            self.feedback.note(exchange.key, exchange.judged, verdict)
            noted = True
        except OSError as error:
            _log.warning("a verdict couldn't be noted: %s", error)
            noted = False
        return (*conversation[:place], replace(exchange, verdict=verdict, noted=noted), *conversation[place + 1 :])

    def _answered(self, exchange: Exchange, answering: Future[Answer], strings: Strings) -> Exchange:
        error = answering.exception()
        if error is None:
            answer = answering.result()
            return replace(
                exchange,
                shown=answer_html(answer, strings, self._answers.hold(answer)),
                answer=answer.text,
                done=True,
                kept=kept(exchange.question, answer),
                judged=answer if self.feedback else None,
                read_as=answer.standalone_question if answer.language else None,
            )
        if isinstance(error, AssistantError):
            return replace(exchange, shown=error_html(str(error)), done=True)
        _log.error("an answer failed", exc_info=error)
        return replace(exchange, shown=error_html(strings.broken), done=True)


def restored(stored: str, strings: Strings = ENGLISH) -> Conversation:
    """The conversation that a browser kept. Its answers are shown; follow-ups lean on its questions only."""
    return tuple(
        Exchange(one.question, restored_html(one, strings), "", done=True, kept=one) for one in from_json(stored)
    )


def to_keep(conversation: Conversation) -> str:
    """What a browser may keep of a conversation."""
    return to_json([exchange.kept for exchange in conversation if exchange.kept])


def messages(conversation: Conversation, strings: Strings = ENGLISH) -> list[dict[str, str]]:
    """The conversation as Gradio's chat takes it."""
    return [
        message
        for exchange in conversation
        for message in (
            {"role": "user", "content": asked_html(exchange.question, strings)},
            {"role": "assistant", "content": exchange.shown + _verdicts(exchange, strings)},
        )
    ]


def _verdicts(exchange: Exchange, strings: Strings) -> str:
    return verdicts_html(exchange.verdict, exchange.noted, strings) if exchange.judged else ""


def _stopped(exchange: Exchange, strings: Strings) -> Exchange:
    return replace(exchange, shown=stopped_html(strings), done=True)


def waits(conversation: Conversation) -> bool:
    """Whether the last question awaits its answer."""
    return bool(conversation) and not conversation[-1].done
