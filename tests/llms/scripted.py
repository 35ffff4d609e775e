"""A server on loopback that speaks the protocols of OpenAI, Ollama and Anthropic, streaming, and says what it is told.

Real HTTP: only the model behind it is a script. `Scripted.replies` are used up one a request; the last one stays.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Says:
    """A reply: its pieces, with a wait before each; `breaks` cuts the connection off after them."""

    pieces: Sequence[str]
    wait: float = 0.0
    breaks: bool = False
    usage: tuple[int, int] | None = (11, 7)


@dataclass(frozen=True)
class Fails:
    """A status instead of a reply, with a body and headers."""

    status: int
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Raw:
    """A body as it is, as a reply of status 200."""

    body: bytes


Reply = Says | Fails | Raw
Script = Reply | Callable[[dict[str, Any]], Reply]
"""A reply, or what makes one of a request's body."""


@dataclass
class Scripted:
    """What a server says next, and what it was asked: path, headers and body of each request; `left`: a client went
    away before all was said."""

    replies: list[Script]
    url: str = ""
    left: threading.Event = field(default_factory=threading.Event)
    requests: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)

    @property
    def bodies(self) -> list[dict[str, Any]]:
        return [body for _, _, body in self.requests]

    def prompt(self, number: int = -1) -> str:
        """All that a request told the model, system prompt and messages."""
        body = self.bodies[number]
        return json.dumps([body.get("system"), body["messages"]], ensure_ascii=False)


def says(*texts: str, **options: Any) -> Says:
    """A reply whose pieces are words, as a model's are."""
    words = [word for text in texts for word in text.replace(" ", "\x00 ").split("\x00")]
    return Says(words, **options)


@contextmanager
def serving(*replies: Script) -> Iterator[Scripted]:
    """A running server."""
    script = Scripted(list(replies))

    class Handler(_Handler):
        scripted = script

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    script.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    scripted: Scripted
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        script = self.scripted
        script.requests.append((self.path, dict(self.headers), body))
        told = script.replies.pop(0) if len(script.replies) > 1 else script.replies[0]
        reply = told(body) if callable(told) else told
        if isinstance(reply, Fails):
            self._whole(reply.status, reply.body, reply.headers)
        elif isinstance(reply, Raw):
            self._whole(200, reply.body)
        else:
            self._say(reply, body)

    def _say(self, reply: Says, body: dict[str, Any]) -> None:
        protocol = _PROTOCOLS[self.path]
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson" if protocol is _ollama else "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for line in protocol(reply, body):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(line), line))
                self.wfile.flush()
            if not reply.breaks:
                self.wfile.write(b"0\r\n\r\n")
        except OSError:  # the client has gone, as it may
            self.scripted.left.set()
        self.close_connection = reply.breaks

    def _whole(self, status: int, body: bytes, headers: Sequence[tuple[str, str]] = ()) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


def _pieces(reply: Says) -> Iterator[str]:
    for piece in reply.pieces:
        time.sleep(reply.wait)
        yield piece


def _event(value: object, name: str | None = None) -> bytes:
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {value if isinstance(value, str) else json.dumps(value)}\n\n".encode()


def _openai(reply: Says, body: dict[str, Any]) -> Iterator[bytes]:
    whole = {"id": "x", "object": "chat.completion.chunk", "created": 0, "model": body["model"]}
    for piece in _pieces(reply):
        delta = {"role": "assistant", "content": piece}
        yield _event({**whole, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    if reply.breaks:
        return
    yield _event({**whole, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    if reply.usage and body.get("stream_options", {}).get("include_usage"):
        told, given = reply.usage
        usage = {"prompt_tokens": told, "completion_tokens": given, "total_tokens": told + given}
        yield _event({**whole, "choices": [], "usage": usage})
    yield _event("[DONE]")


def _ollama(reply: Says, body: dict[str, Any]) -> Iterator[bytes]:
    whole = {"model": body["model"], "created_at": "2026-01-01T00:00:00Z"}
    for piece in _pieces(reply):
        line = {**whole, "message": {"role": "assistant", "content": piece}, "done": False}
        yield json.dumps(line).encode() + b"\n"
    if reply.breaks:
        return
    counts = dict(zip(("prompt_eval_count", "eval_count"), reply.usage, strict=True)) if reply.usage else {}
    done = {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop"}
    yield json.dumps({**whole, **done, **counts}).encode() + b"\n"


def _anthropic(reply: Says, body: dict[str, Any]) -> Iterator[bytes]:
    told, given = reply.usage or (0, 0)
    message = {
        "id": "x", "type": "message", "role": "assistant", "model": body["model"], "content": [],
        "stop_reason": None, "stop_sequence": None, "usage": {"input_tokens": told, "output_tokens": 0},
    }  # fmt: skip
    yield _event({"type": "message_start", "message": message}, "message_start")
    block = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    yield _event(block, "content_block_start")
    for piece in _pieces(reply):
        delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": piece}}
        yield _event(delta, "content_block_delta")
    if reply.breaks:
        return
    yield _event({"type": "content_block_stop", "index": 0}, "content_block_stop")
    ended = {"stop_reason": "end_turn", "stop_sequence": None}
    yield _event({"type": "message_delta", "delta": ended, "usage": {"output_tokens": given}}, "message_delta")
    yield _event({"type": "message_stop"}, "message_stop")


_PROTOCOLS = {"/v1/chat/completions": _openai, "/api/chat": _ollama, "/v1/messages": _anthropic}
