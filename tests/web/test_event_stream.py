"""Events of an answer that takes its time."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future

import pytest

from assistant.errors import ModelError
from assistant.schema import Answer
from assistant.service.desk import Job
from assistant.web import event_stream
from assistant.web.event_stream import Events


def test_silence_is_filled_with_comments_and_an_error_ends_the_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_stream, "HEARTBEAT_SECONDS", 0.05)
    future: Future[Answer] = Future()
    drops: list[bool] = []

    async def listen() -> list[bytes]:
        events = Events(lambda answer: {"question": answer.question})
        threading.Timer(0.2, events.stage, ["read"]).start()
        threading.Timer(0.4, future.set_exception, [ModelError("no weights; fetch them")]).start()
        return [told async for told in events.until_done(Job(future, threading.Event(), lambda: drops.append(True)))]

    told = asyncio.run(listen())
    comments = [event for event in told if event.startswith(b":")]
    assert len(comments) >= 2
    assert [event for event in told if event not in comments] == [
        b'event: stage\ndata: {"stage": "read"}\n\n',
        b'event: error\ndata: {"error": "no weights; fetch them"}\n\n',
    ]
    assert drops == []


def test_who_stops_listening_drops_the_work() -> None:
    future: Future[Answer] = Future()
    dropped, drops = threading.Event(), []

    async def leave() -> None:
        events = Events(lambda _: {})
        events.stage("retrieve")
        stream = events.until_done(Job(future, dropped, lambda: drops.append(True)))
        await anext(aiter(stream))
        await stream.aclose()  # type: ignore[attr-defined]

    asyncio.run(leave())
    assert future.cancelled()
    assert dropped.is_set()
    assert drops == [True]
