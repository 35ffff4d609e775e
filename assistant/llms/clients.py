"""The border to the LLM classes of llama-index: one client a kind of server."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from assistant.errors import LlmError, ModelError
from assistant.llms.failures import status_of
from assistant.llms.names import LlmName
from assistant.llms.responses import Responses
from assistant.schema import Counted

if TYPE_CHECKING:
    from llama_index.core.llms import LLM, ChatResponse

Schema = Mapping[str, Any]
"""A JSON Schema."""

REFUSED_OPTIONS = frozenset({400, 415, 422, 501})
"""Statuses by which servers turn down a request with options that they don't know."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message to an LLM."""

    role: Literal["system", "user"]
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """What a server sends at once: some text, and with the last one how many tokens went in and out."""

    text: str
    usage: tuple[int, int, Counted] | None = None


class Client(Protocol):
    """A server's client; `shapes_replies` where it can be asked for JSON of a given shape."""

    shapes_replies: bool

    def stream(self, messages: Sequence[Message], answer_tokens: int, schema: Schema | None) -> Generator[Piece]:
        """One request, which ends when the generator is closed; raises whatever its library raises."""

    def count_tokens(self, text: str) -> int | None:
        """By the model's own tokenizer, where that is known."""

    def close(self) -> None:
        """Ends the connections, and the server if the client started it."""


def load_client(name: LlmName, *, timeout: float, context: int) -> Client:
    """The client of an LLM; `timeout` in seconds is for each wait on the network, `context` counts tokens.

    Keys come from OPENAI_API_KEY and ANTHROPIC_API_KEY. Raises ConfigurationError, or ModelError if the kind's extra
    isn't installed.
    """
    try:
        if name.kind == "gguf":
            return GgufClient(name.model, timeout, context)
        if name.kind == "openai":
            return OpenAIClient(
                name.model, name.url or "", os.environ.get("OPENAI_API_KEY") or "none", timeout, context
            )
        return OllamaClient(name, timeout, context) if name.kind == "ollama" else AnthropicClient(name, timeout)
    except ImportError as error:
        raise ModelError(f"LLM '{name}' needs an extra: pip install 'report-assistant[{name.kind}]'") from error


class _NoTokenizer:
    """A client of models whose tokenizer isn't known."""

    def count_tokens(self, text: str) -> int | None:
        del text
        return None


class OpenAIClient(_NoTokenizer):
    """Any server that speaks OpenAI's protocol.

    JSON Schema and the count of tokens are asked for until the server turns them down.
    """

    shapes_replies = True

    def __init__(self, model: str, url: str, key: str, timeout: float, context: int) -> None:
        import httpx
        from llama_index.llms.openai_like import OpenAILike

        self._responses = Responses()
        self._connections = httpx.Client(timeout=timeout, event_hooks=self._responses.hooks)
        self._llm = OpenAILike(
            model=model,
            api_base=url,
            api_key=key,
            is_chat_model=True,
            context_window=context,
            temperature=0.0,
            timeout=timeout,
            max_retries=0,
            http_client=self._connections,
        )
        self._takes_options = True

    def stream(self, messages: Sequence[Message], answer_tokens: int, schema: Schema | None) -> Generator[Piece]:
        if self._takes_options:
            try:
                yield from _pieces(self._llm, self._responses, messages, max_tokens=answer_tokens, **_options(schema))
            except Exception as error:
                if status_of(error) not in REFUSED_OPTIONS:
                    raise
                self._takes_options = False
        if not self._takes_options:
            yield from _pieces(self._llm, self._responses, messages, max_tokens=answer_tokens)

    def close(self) -> None:
        self._connections.close()


class GgufClient:
    """A local file, run by a server of ours that is started anew if it has died."""

    shapes_replies = True

    def __init__(self, file: str, timeout: float, context: int) -> None:
        from assistant.llms.gguf import GgufServer

        self._server = GgufServer(Path(file).expanduser(), context)
        self._timeout = timeout
        self._context = context
        self._client: OpenAIClient | None = None
        self._url = ""

    def stream(self, messages: Sequence[Message], answer_tokens: int, schema: Schema | None) -> Generator[Piece]:
        address = self._server.address(self._timeout)
        if self._client is None or self._url != address.url:
            self._forget()
            self._client = OpenAIClient("local", address.url, address.key, self._timeout, self._context)
            self._url = address.url
        yield from self._client.stream(messages, answer_tokens, schema)

    def count_tokens(self, text: str) -> int | None:
        return self._server.count_tokens(text)

    def close(self) -> None:
        self._forget()
        self._server.close()

    def _forget(self) -> None:
        """Ends the connections to a server that is no more."""
        if self._client is not None:
            self._client.close()


class OllamaClient(_NoTokenizer):
    """An Ollama server."""

    shapes_replies = True

    def __init__(self, name: LlmName, timeout: float, context: int) -> None:
        import ollama
        from llama_index.llms.ollama import Ollama

        self._responses = Responses()
        self._connections = ollama.Client(name.url, timeout=timeout, event_hooks=self._responses.hooks)
        self._make: Callable[[int], LLM] = lambda answer_tokens: Ollama(
            model=name.model,
            client=self._connections,
            context_window=context,
            temperature=0.0,
            additional_kwargs={"num_predict": answer_tokens},
        )

    def stream(self, messages: Sequence[Message], answer_tokens: int, schema: Schema | None) -> Generator[Piece]:
        options = {"format": schema} if schema else {}
        yield from _pieces(self._make(answer_tokens), self._responses, messages, **options)

    def close(self) -> None:
        self._connections.close()  # type: ignore[no-untyped-call]


class AnthropicClient(_NoTokenizer):
    """Anthropic's models."""

    shapes_replies = False

    def __init__(self, name: LlmName, timeout: float) -> None:
        from llama_index.llms.anthropic import Anthropic

        self._llm = Anthropic(
            model=name.model,
            base_url=name.url,
            api_key=os.environ.get("ANTHROPIC_API_KEY") or "none",
            temperature=0.0,
            timeout=timeout,
            max_retries=0,
        )
        self._responses = Responses()
        self._llm._client._client.event_hooks = self._responses.hooks

    def stream(self, messages: Sequence[Message], answer_tokens: int, schema: Schema | None) -> Generator[Piece]:
        del schema
        try:
            yield from _pieces(self._llm, self._responses, messages, max_tokens=answer_tokens)
        except ValueError as error:
            if "Unknown model" not in str(error):
                raise
            raise LlmError(
                "the installed llama-index-llms-anthropic doesn't know it; correct the name, or update the package"
            ) from error

    def close(self) -> None:
        self._llm._client.close()


def _options(schema: Schema | None) -> dict[str, Any]:
    options: dict[str, Any] = {"stream_options": {"include_usage": True}}
    if schema:
        options["response_format"] = {
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": True, "schema": schema},
        }
    return options


def _pieces(llm: LLM, responses: Responses, messages: Sequence[Message], **options: Any) -> Iterator[Piece]:
    from llama_index.core.llms import ChatMessage

    chat = [ChatMessage(role=message.role, content=message.text) for message in messages]
    with responses.closed():
        for response in llm.stream_chat(chat, **options):
            yield Piece(response.delta or "", _usage(response))


def _usage(response: ChatResponse) -> tuple[int, int, Counted] | None:
    """The tokens in and out that a response tells, under the names of any of the protocols."""
    raw = response.raw
    usage = raw.get("usage") if isinstance(raw, Mapping) else getattr(raw, "usage", None)
    for source in (response.additional_kwargs, usage):
        told = _first(source, "prompt_tokens", "input_tokens")
        given = _first(source, "completion_tokens", "output_tokens")
        if told and given is not None:
            return told, given, "server"
    return None


def _first(source: object, *names: str) -> int | None:
    for name in names:
        value = source.get(name) if isinstance(source, Mapping) else getattr(source, name, None)
        if isinstance(value, int):
            return value
    return None
