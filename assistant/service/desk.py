"""Where questions queue: so many are answered at a time, so many wait, and the others are told at once."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from assistant.errors import AssistantError, BusyError, FailedError
from assistant.pipeline import Assistant, Stage, Watch
from assistant.schema import Answer, Filters, Hit, Turn
from assistant.service.metrics import Metrics

CONCURRENT = 2
"""How many questions are answered at a time: each uses all cores, so that more at a time aren't done sooner."""

MAX_WAITING = 8
MAX_WAIT_SECONDS = 1.0
"""So many may wait, or as many as will be answered in that time at the present pace, or as many as are being answered:
who is answered is answered soon, the others know at once."""

USUAL_SECONDS = 0.25
"""What an answer of quotes takes where two are made at a time on two cores: the pace before there is one."""

SMOOTHING = 0.1
"""The last answer's share in the pace."""

RETRY_AFTER_SECONDS = 1
BUSY = "The server is busy: {inside} questions are being answered or wait; try again in a second"
FAILED = "Something went wrong on the server; its log says what"

Done = TypeVar("Done")
Told = TypeVar("Told")
_log = logging.getLogger(__name__)


class _DroppedError(Exception):
    """Nobody waits for this any more."""


class Job(Generic[Done]):
    """Work that was accepted."""

    def __init__(self, future: Future[Done], dropped: threading.Event, count_drop: Callable[[], None]) -> None:
        self.future = future
        self._dropped = dropped
        self._count_drop = count_drop

    def drop(self) -> None:
        """Nobody waits for it any more: it isn't begun, or ends before its next stage or claim."""
        if not self.future.done():
            self._count_drop()
            self._dropped.set()
            self.future.cancel()

    async def result(self) -> Done:
        """What comes of it. Who stops waiting drops it."""
        try:
            return await asyncio.shield(asyncio.wrap_future(self.future))
        finally:
            self.drop()


class Desk:
    """Answers and searches in threads of its own. Raises BusyError where too many wait."""

    def __init__(self, assistant: Assistant, metrics: Metrics) -> None:
        self._assistant = assistant
        self._metrics = metrics
        self._threads = ThreadPoolExecutor(CONCURRENT, thread_name_prefix="desk")
        self._lock = threading.Lock()
        self._inside = 0
        self._seconds = USUAL_SECONDS

    def ask(
        self,
        question: str,
        *,
        history: Sequence[Turn] = (),
        filters: Filters | None = None,
        on_stage: Stage | None = None,
        on_answer: Watch | None = None,
    ) -> Job[Answer]:
        """An answer to come; who watches is told in the thread that makes it, as `Assistant.ask` tells."""
        dropped = threading.Event()

        def answer() -> Answer:
            made = self._assistant.ask(
                question,
                history=history,
                filters=filters,
                on_stage=_unless(dropped, on_stage),
                on_answer=_unless(dropped, on_answer),
            )
            self._metrics.answered(made)
            return made

        return self._accept(answer, dropped)

    def search(self, question: str, *, top_k: int = 10, filters: Filters | None = None) -> Job[list[Hit]]:
        """Passages to come."""
        return self._accept(lambda: self._assistant.search(question, top_k=top_k, filters=filters), threading.Event())

    def _accept(self, work: Callable[[], Done], dropped: threading.Event) -> Job[Done]:
        with self._lock:
            inside = self._inside
            if inside >= CONCURRENT + self._may_wait():
                self._metrics.busy()
                raise BusyError(BUSY.format(inside=inside))
            self._inside += 1
        future = self._threads.submit(self._do, work)
        # Called for what is cancelled too.
        future.add_done_callback(lambda _: self._leave())
        return Job(future, dropped, self._metrics.dropped)

    def _may_wait(self) -> int:
        in_time = int(CONCURRENT * MAX_WAIT_SECONDS / self._seconds)
        return min(MAX_WAITING, max(CONCURRENT, in_time))

    def _leave(self) -> None:
        with self._lock:
            self._inside -= 1

    def _do(self, work: Callable[[], Done]) -> Done:
        begun = time.monotonic()
        try:
            return work()
        except (AssistantError, _DroppedError):
            raise
        except Exception as error:
            self._metrics.failed()
            _log.exception("a question failed")
            raise FailedError(FAILED) from error
        finally:
            with self._lock:
                self._seconds += SMOOTHING * (time.monotonic() - begun - self._seconds)


def _unless(dropped: threading.Event, told: Callable[[Told], None] | None) -> Callable[[Told], None]:
    """Tells what is told, and ends the work once nobody waits for it."""

    def tell(news: Told) -> None:
        if dropped.is_set():
            raise _DroppedError
        if told:
            told(news)

    return tell
