"""An answer as server-sent events: what happens in the thread that makes it, told in the server's event loop."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

from fastapi.sse import KEEPALIVE_COMMENT, format_sse_event

from assistant.errors import AssistantError
from assistant.schema import Answer
from assistant.service.desk import Job

HEARTBEAT_SECONDS = 10
"""After so long without an event, a comment: proxies close connections that are silent."""


class Events:
    """The events of one answer; `shown` is its JSON. Made in the event loop."""

    def __init__(self, shown: Callable[[Answer], dict[str, Any]]) -> None:
        self._shown = shown
        self._loop = asyncio.get_running_loop()
        self._told: asyncio.Queue[bytes | None] = asyncio.Queue()

    def stage(self, name: str) -> None:
        """A stage begins. Any thread may tell."""
        self._tell(event("stage", {"stage": name}))

    def partial(self, answer: Answer) -> None:
        """The answer as far as it is written. Any thread may tell."""
        self._tell(event("partial", self._shown(answer)))

    async def until_done(self, job: Job[Answer]) -> AsyncIterator[bytes]:
        """The events, and at last the answer or the error. Who stops listening drops the job."""
        job.future.add_done_callback(lambda _: self._tell(None))
        try:
            async for told in self._until_told_to_end():
                yield told
            yield await self._ending(job)
        finally:
            job.drop()

    async def _until_told_to_end(self) -> AsyncIterator[bytes]:
        while True:
            try:
                told = await asyncio.wait_for(self._told.get(), HEARTBEAT_SECONDS)
            except TimeoutError:
                yield KEEPALIVE_COMMENT
                continue
            if told is None:
                return
            yield told

    def _tell(self, told: bytes | None) -> None:
        # A server that stops has closed its loop before its last answer is made.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._told.put_nowait, told)

    async def _ending(self, job: Job[Answer]) -> bytes:
        try:
            return event("answer", self._shown(await job.result()))
        except AssistantError as error:
            return event("error", {"error": str(error)})


def event(name: str, data: dict[str, Any]) -> bytes:
    """One event, its data as JSON on one line."""
    return format_sse_event(event=name, data_str=json.dumps(data, ensure_ascii=False))
