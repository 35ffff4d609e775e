"""The HTTP responses of an LLM's server, each closed by the thread that opened it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


class Responses:
    """Closes what a stream that is left early leaves open.

    The clients' streams lie in reference cycles: left to the garbage collector, one may be closed while its thread is
    opening the next, under a lock of httpcore's that isn't re-entrant, and then all requests wait for ever.
    """

    def __init__(self) -> None:
        self._threads = threading.local()

    @property
    def hooks(self) -> Mapping[str, list[Callable[[httpx.Response], None]]]:
        """`event_hooks` for the httpx client whose responses these are."""
        return {"response": [self._opened]}

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Closes, at its end, the responses that this thread has opened meanwhile."""
        opened: list[httpx.Response] = []
        self._threads.opened = opened
        try:
            yield
        finally:
            for response in opened:
                response.close()

    def _opened(self, response: httpx.Response) -> None:
        getattr(self._threads, "opened", []).append(response)
