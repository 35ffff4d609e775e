"""Who may ask for what, and what a browser may do with the answer: ASGI middleware around the whole server."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.config import Settings
from assistant.regex import regex
from assistant.service.metrics import Metrics
from assistant.web.credentials import Credentials
from assistant.web.denial import Denial
from assistant.web.hosts import Hosts
from assistant.web.throttle import client_of, request_throttle

GRADIO_ROUTES = ("queue/join", "queue/data", "run/predict", "heartbeat/", "startup-events", "cancel", "reset")
"""What the page needs of Gradio's API; the rest (uploads, files, a proxy, documentation) isn't served."""

_GRADIO_API = "/gradio_api/"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
# Gradio writes style attributes; its scripts in the page are allowed one by one, by hash.
_POLICY = (
    "default-src 'self'; script-src 'self'{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "font-src 'self' data:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_INLINE_SCRIPT = regex(rb"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)


MAX_BODY_BYTES = 1024 * 1024
"""How large a request may be, but for the upload of a report."""

UPLOADS = "/library/reports"
"""Where reports are added: it counts what comes itself (assistant/web/library.py), to say so in its own words."""

OPEN = ("/healthz",)
"""What is served without a login: it says nothing but whether the server works."""

ASKING = ("/api/ask", "/api/ask/stream", "/api/search", "/mcp", f"{_GRADIO_API}queue/join", UPLOADS)
"""What makes the server think: counted per client."""

TOO_LARGE = f"The request has more than {MAX_BODY_BYTES:,} bytes; send less"


class Guard:
    """The middleware: denies, or serves with headers that allow a browser no more than the page needs."""

    def __init__(self, app: ASGIApp, settings: Settings, metrics: Metrics) -> None:
        self._app = app
        self._hosts = Hosts(settings)
        self._credentials = Credentials(settings, metrics)
        self._requests = request_throttle(settings)
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        denial = self._denial(scope)
        if denial is None:
            await self._app(scope, receive if scope["path"] == UPLOADS else _Limited(receive), _Secured(send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": denial.message})
        else:
            await denial.response()(scope, receive, _Secured(send))

    def _denial(self, scope: Scope) -> Denial | None:
        """Why a request isn't served; None if it is."""
        return (
            self._hosts.denial(scope)
            or (None if scope["path"] in OPEN else self._credentials.denial(scope))
            or _route_denial(scope)
            or _size_denial(scope)
            or self._throttled(scope)
        )

    def _throttled(self, scope: Scope) -> Denial | None:
        if self._requests is None or scope["path"] not in ASKING:
            return None
        client = client_of(scope)
        denial = self._requests.denial(client)
        if denial:
            self._metrics.throttled("request")
        else:
            self._requests.count(client)
        return denial


def _size_denial(scope: Scope) -> Denial | None:
    length = Headers(scope=scope).get("content-length", "0")
    if scope["path"] != UPLOADS and length.isascii() and length.isdigit() and int(length[:20]) > MAX_BODY_BYTES:
        return Denial(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, TOO_LARGE)
    return None


class _Limited:
    """A `receive` that stops at the limit: a body in chunks doesn't say how long it is."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._bytes = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._bytes += len(message.get("body", b""))
        if self._bytes > MAX_BODY_BYTES:
            raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, TOO_LARGE)
        return message


def _route_denial(scope: Scope) -> Denial | None:
    path: str = scope["path"]
    if not path.startswith(_GRADIO_API) or path.removeprefix(_GRADIO_API).startswith(GRADIO_ROUTES):
        return None
    return Denial(HTTPStatus.NOT_FOUND, "Not served here.")


class _Secured:
    """A `send` that adds the headers; a page is held back until its scripts' hashes are known."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._page: Message | None = None
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=message["headers"])
            headers.update(_HEADERS)
            headers["Content-Security-Policy"] = _POLICY.format(scripts="")
            if headers.get("content-type", "").startswith("text/html"):
                self._page = message
                return
        elif message["type"] == "http.response.body" and self._page is not None:
            await self._send_page(self._page, message)
            return
        await self._send(message)

    async def _send_page(self, page: Message, message: Message) -> None:
        self._body += message.get("body", b"")
        if message.get("more_body"):
            return
        policy = _POLICY.format(scripts="".join(script_hashes(bytes(self._body))))
        MutableHeaders(raw=page["headers"])["Content-Security-Policy"] = policy
        await self._send(page)
        await self._send({"type": "http.response.body", "body": bytes(self._body)})


def script_hashes(page: bytes) -> Iterable[str]:
    """The policy's sources for the scripts that stand in a page."""
    for script in _INLINE_SCRIPT.findall(page):
        # A browser hashes the script as parsed, with '\n' for every newline.
        digest = hashlib.sha256(script.replace(b"\r\n", b"\n")).digest()
        yield f" 'sha256-{base64.b64encode(digest).decode()}'"
