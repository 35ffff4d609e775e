"""Whether the server can answer: the models are loaded and the index can be read."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from assistant.errors import AssistantError
from assistant.pipeline import Assistant

RETRY_SECONDS = 5
STOP_SECONDS = 15
LOADING = "The models are loading; try again in a few seconds"
EMPTY = "There is no report in the index; add some: assistant index PATH"

_log = logging.getLogger(__name__)


class Health:
    """Loads the models in the background, again and again while that fails, and says how it stands."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._problem: str | None = LOADING
        self._stopped = threading.Event()

    @contextmanager
    def warming_up(self) -> Iterator[None]:
        """Loads the models meanwhile."""
        warming = threading.Thread(target=self._warm_up, name="warm-up", daemon=True)
        warming.start()
        try:
            yield
        finally:
            self._stopped.set()
            # A process that ends while a model is being loaded is aborted.
            warming.join(STOP_SECONDS)

    def problem(self) -> str | None:
        """Why the server can't answer, in one line; None if it can."""
        if self._problem:
            return self._problem
        try:
            with self._assistant.store.read() as snapshot:
                return None if snapshot.report_count() else EMPTY
        except AssistantError as error:
            return str(error)

    def _warm_up(self) -> None:
        while self._problem and not self._stopped.is_set():
            try:
                self._assistant.warm_up()
                self._problem = None
            except AssistantError as error:
                if str(error) != self._problem:
                    _log.warning("%s", error)
                self._problem = str(error)
                self._stopped.wait(RETRY_SECONDS)
        if not self._stopped.is_set():
            # The first question needn't wait for this.
            with suppress(AssistantError):
                self._assistant.warm_up(wholly=True)
            self._load_llm()

    def _load_llm(self) -> None:
        """Loads the library of the LLM that writes, which takes seconds: the first answer needn't wait for it."""
        # What is wrong with it is said beside each answer.
        with suppress(AssistantError):
            if model := self._assistant.language_model():
                model.client()
