"""Which answers are being made, so that each is made once and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from uuid import uuid4

MAX_BEGUN = 1000
"""More than wait at any time: what was begun before and never claimed was left by a reader who closed the page."""


class StoppedError(Exception):
    """Ends the making of an answer that nobody waits for any more."""


class Running:
    """Answers by key: begun, claimed by whoever makes it, and ended, by being done or by being stopped."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stoppers: dict[str, Callable[[], None] | None] = {}

    def begin(self) -> str:
        """The key of an answer to be made."""
        key = uuid4().hex
        with self._lock:
            while len(self._stoppers) >= MAX_BEGUN:
                del self._stoppers[next(iter(self._stoppers))]
            self._stoppers[key] = None
        return key

    def claim(self, key: str, on_stop: Callable[[], None]) -> bool:
        """Whether the caller is to make the answer; `on_stop` is called when it is stopped."""
        with self._lock:
            waits = key in self._stoppers and self._stoppers[key] is None
            if waits:
                self._stoppers[key] = on_stop
            return waits

    def end(self, key: str) -> bool:
        """Whether the answer was still being made; it isn't any more."""
        with self._lock:
            was_made = key in self._stoppers
            self._stoppers.pop(key, None)
            return was_made

    def stop(self, key: str) -> bool:
        """Ends an answer before it is made; whether it was still being made."""
        with self._lock:
            if key not in self._stoppers:
                return False
            on_stop = self._stoppers.pop(key)
        if on_stop:
            on_stop()
        return True

    def check(self, key: str) -> None:
        """Raises StoppedError if the answer was stopped."""
        with self._lock:
            if key not in self._stoppers:
                raise StoppedError(key)
