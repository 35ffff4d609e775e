"""An LLM as the assistant uses it: messages in, pieces of text out, within a time; and what that cost."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from assistant.errors import LlmError
from assistant.llms.clients import Client, Message, Schema, load_client
from assistant.llms.failures import is_passing, reason, wait_asked_for
from assistant.llms.names import LlmName
from assistant.schema import Counted

if TYPE_CHECKING:
    from tenacity import RetryCallState, Retrying

ATTEMPTS = 3
FIRST_WAIT = 0.5
"""How often a server that is busy or out of order is asked, and how many seconds it is waited after the first time;
twice as long after each further one, or as long as the server says."""

BYTES_PER_TOKEN = 3
"""For models whose tokenizer isn't known. English has four or more; other languages have fewer, in two-byte letters."""

READ_AHEAD_SECONDS = 0.5
"""How much longer than its reply is waited for a connection may be silent before it is closed."""


@dataclass(slots=True)
class Cost:
    """Tokens in and out, as the server counts them, else by the model's tokenizer, else estimated."""

    tokens_in: int = 0
    tokens_out: int = 0
    counted: Counted = "server"

    def add(self, other: Cost) -> None:
        """Adds what another reply cost; the sum is as sure as its least sure part."""
        kinds: tuple[Counted, ...] = ("server", "tokenizer", "estimate")
        self.tokens_in += other.tokens_in
        self.tokens_out += other.tokens_out
        self.counted = max(self.counted, other.counted, key=kinds.index)


class LanguageModel:
    """A model behind its server. Loads and starts nothing until it is asked; threads may share it."""

    def __init__(self, name: LlmName, *, timeout: float, context: int) -> None:
        self.name = name
        self.context = context
        self._timeout = timeout
        self._lock = threading.Lock()
        self._client: Client | None = None

    def reply(self, messages: Sequence[Message], *, answer_tokens: int, schema: Schema | None = None) -> Reply:
        """The model's reply, which begins when it is iterated over.

        `schema` (JSON Schema) shapes it where the server can do that; elsewhere the reply is free text.
        """
        return Reply(self, messages, answer_tokens, schema, self._timeout)

    def count_tokens(self, text: str) -> tuple[int, Counted]:
        """How many tokens a text has; an estimate on the high side where the tokenizer isn't known."""
        counted = self.client().count_tokens(text)
        if counted is not None:
            return counted, "tokenizer"
        return -(-len(text.encode("utf-8", "replace")) // BYTES_PER_TOKEN), "estimate"

    @property
    def shapes_replies(self) -> bool:
        """Whether its server can be asked for JSON of a given shape."""
        return self.client().shapes_replies

    def client(self) -> Client:
        """The border to llama-index. Raises ConfigurationError, ModelError or LlmError."""
        with self._lock:
            if self._client is None:
                timeout = self._timeout + READ_AHEAD_SECONDS
                self._client = load_client(self.name, timeout=timeout, context=self.context)
            return self._client

    def close(self) -> None:
        """Ends the connections, and a server that was started for the model; it can be asked again."""
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None


class Reply:
    """A model's reply: iterate over its pieces; `cost` is known after the last. Raises LlmError.

    It is read in a thread of its own, so that a server that is slow or silent is left when the time is up.
    """

    def __init__(
        self,
        model: LanguageModel,
        messages: Sequence[Message],
        answer_tokens: int,
        schema: Schema | None,
        timeout: float,
    ) -> None:
        self.cost = Cost()
        self._model = model
        self._messages = messages
        self._answer_tokens = answer_tokens
        self._schema = schema
        self._timeout = timeout
        self._left = threading.Event()
        self._pieces: SimpleQueue[str | Exception | None] = SimpleQueue()

    def __iter__(self) -> Iterator[str]:
        self._model.client()  # importing its library may take seconds, which aren't the server's
        deadline = time.monotonic() + self._timeout
        threading.Thread(target=self._read, name="llm", daemon=True).start()
        said: list[str] = []
        try:
            while (piece := self._next(deadline)) is not None:
                said.append(piece)
                yield piece
        finally:
            self._left.set()
            if not self.cost.tokens_in:
                self._count("".join(said))

    def text(self) -> str:
        """The whole reply."""
        return "".join(self)

    def _next(self, deadline: float) -> str | None:
        try:
            piece = self._pieces.get(timeout=max(deadline - time.monotonic(), 0))
        except Empty:
            raise LlmError(f"it took longer than {self._timeout:g} s") from None
        if isinstance(piece, Exception):
            raise piece if isinstance(piece, LlmError) else LlmError(reason(piece)) from piece
        return piece

    def _read(self) -> None:
        """In its own thread: the pieces into the queue, then None or what went wrong."""
        try:
            self._retrying()(self._read_once)
            self._pieces.put(None)
        except Exception as error:  # noqa: BLE001 - servers and their clients fail in many ways; the queue's reader raises
            self._pieces.put(error)

    def _retrying(self) -> Retrying:
        from tenacity import (
            Retrying,
            retry_if_exception,
            stop_after_attempt,
            stop_before_delay,
            stop_when_event_set,
        )

        return Retrying(
            retry=retry_if_exception(is_passing),
            stop=stop_when_event_set(self._left) | stop_after_attempt(ATTEMPTS) | stop_before_delay(self._timeout),
            wait=_wait,
            sleep=self._sleep,
            reraise=True,
        )

    def _read_once(self) -> None:
        """One request. What breaks off after the first piece can't be asked for again."""
        begun = False
        try:
            with closing(self._model.client().stream(self._messages, self._answer_tokens, self._schema)) as stream:
                for piece in stream:
                    if self._left.is_set():
                        return
                    if piece.usage is not None:
                        self.cost = Cost(*piece.usage)
                    if piece.text:
                        begun = True
                        self._pieces.put(piece.text)
        except Exception as error:
            if begun:
                raise LlmError(f"it broke off: {reason(error)}") from error
            raise

    def _sleep(self, seconds: float) -> None:
        self._left.wait(seconds)

    def _count(self, said: str) -> None:
        """The cost of a reply whose server doesn't say."""
        try:
            told, counted = self._model.count_tokens("\n".join(message.text for message in self._messages))
            self.cost = Cost(told, self._model.count_tokens(said)[0], counted)
        except Exception:  # noqa: BLE001 - what can't be asked for what it costs has cost nothing
            self.cost = Cost(counted="estimate")


def _wait(state: RetryCallState) -> float:
    longer = FIRST_WAIT * 2.0 ** (state.attempt_number - 1)
    return max(longer, wait_asked_for(state.outcome.exception() if state.outcome else None))
