"""A conversation: what was asked, what the chat shows of it, and what the next question may refer to."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import SimpleQueue
from typing import Any

from assistant.errors import AssistantError
from assistant.pipeline import Assistant
from assistant.schema import Answer, Filters, Turn
from assistant.web.answer_view import answer_html, error_html, question_html, status_html

CONCURRENT_ANSWERS = 2
STAGES = {
    "retrieve": "Searching the reports…",
    "read": "Reading the passages…",
    "write": "Writing the answer…",
    "verify": "Checking every quote…",
}
BROKEN = "Something went wrong on the server; its log says what. Ask again, or report it."

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what the chat shows below it; `answer` is None until there is one.

    `read_as` is what a question in another language was read as.
    """

    question: str
    shown: str
    answer: str | None = None
    done: bool = False
    read_as: str | None = None

    @property
    def asked(self) -> str:
        """The question in English."""
        return self.read_as or self.question


Conversation = tuple[Exchange, ...]


class Asker:
    """Carries conversations on. Each answer is made in a thread: its stages are shown meanwhile."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._threads = ThreadPoolExecutor(CONCURRENT_ANSWERS, thread_name_prefix="ask")

    def begin(self, conversation: Conversation, question: str) -> Conversation:
        """The conversation with a question that awaits its answer; nothing is added for a blank one."""
        if not question.strip():
            return conversation
        return (*conversation, Exchange(question, status_html(STAGES["retrieve"])))

    def answer(self, conversation: Conversation, report_id: str, llm: str) -> Iterator[Conversation]:
        """The conversation at each stage of the last question's answer, as that grows, and with all of it at last.

        `llm` is the name of the one that writes, or 'quotes'.
        """
        if not conversation or conversation[-1].done:
            return
        earlier, exchange = conversation[:-1], conversation[-1]
        news: SimpleQueue[Any] = SimpleQueue()
        answering = self._threads.submit(
            self._assistant.ask,
            exchange.question,
            history=[Turn(past.asked, past.answer) for past in earlier if past.answer is not None],
            filters=Filters(report=report_id or None),
            llm=llm,
            on_stage=news.put,
            on_answer=news.put,
        )
        answering.add_done_callback(lambda _: news.put(None))
        shown, stage = "", STAGES["retrieve"]
        for new in iter(news.get, None):
            if isinstance(new, Answer):
                shown = answer_html(replace(new, usage=None))
            else:
                stage = STAGES[new]
            yield (*earlier, replace(exchange, shown=shown + status_html(stage)))
        yield (*earlier, _answered(exchange.question, answering))


def messages(conversation: Conversation) -> list[dict[str, str]]:
    """The conversation as Gradio's chat takes it."""
    return [
        message
        for exchange in conversation
        for message in (
            {"role": "user", "content": question_html(exchange.question)},
            {"role": "assistant", "content": exchange.shown},
        )
    ]


def _answered(question: str, answering: Future[Answer]) -> Exchange:
    error = answering.exception()
    if error is None:
        answer = answering.result()
        read_as = answer.standalone_question if answer.language else None
        return Exchange(question, answer_html(answer), answer.text, done=True, read_as=read_as)
    if isinstance(error, AssistantError):
        return Exchange(question, error_html(str(error)), done=True)
    _log.error("an answer failed", exc_info=error)
    return Exchange(question, error_html(BROKEN), done=True)
