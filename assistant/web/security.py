"""Who may ask for what, and what a browser may do with the answer: ASGI middleware around the whole server.

A page on this machine is one DNS answer away from any website that the user visits: the Host and Origin
headers tell a request of our own page from one that a foreign page makes.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import hmac
import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.config import Settings

WRONG_PASSWORD_SECONDS = 0.5
"""Wrong passwords are answered one after the other, each after this long."""

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
_INLINE_SCRIPT = re.compile(rb"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a request isn't served, in one line."""

    status: HTTPStatus
    message: str


class Guard:
    """The middleware: denies, or serves with headers that allow a browser no more than the page needs."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._hosts = _Hosts(settings)
        self._password = settings.password.get_secret_value().encode() if settings.password else None
        self._one_wrong_password = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        denial = self._hosts.denial(scope) or await self._password_denial(scope) or _route_denial(scope)
        if denial is None:
            await self._app(scope, receive, _Secured(send))
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": denial.message})
        else:
            asks = denial.status == HTTPStatus.UNAUTHORIZED
            headers = {"WWW-Authenticate": 'Basic realm="reports"'} if asks else {}
            response = PlainTextResponse(f"{denial.message}\n", denial.status, headers)
            await response(scope, receive, _Secured(send))

    async def _password_denial(self, scope: Scope) -> Denial | None:
        if self._password is None:
            return None
        given = _basic_password(Headers(scope=scope).get("authorization", ""))
        if given is not None and hmac.compare_digest(given, self._password):
            return None
        if given is not None:
            async with self._one_wrong_password:
                await asyncio.sleep(WRONG_PASSWORD_SECONDS)
        return Denial(HTTPStatus.UNAUTHORIZED, "The password is needed; any user name will do.")


class _Hosts:
    """Under which names the server may be addressed."""

    def __init__(self, settings: Settings) -> None:
        self._named = {name.casefold() for name in settings.allowed_hosts}
        self._public = not is_loopback(settings.host)
        self._bound = settings.host.casefold()

    def denial(self, scope: Scope) -> Denial | None:
        """Why a request's Host, X-Forwarded-Host or Origin isn't ours; None if all are."""
        headers = Headers(scope=scope)
        # Gradio builds the page's addresses from X-Forwarded-Host.
        for name in ("host", "x-forwarded-host"):
            given = headers.getlist(name) or ([""] if name == "host" else [])
            for value in (part.strip() for line in given for part in line.split(",")):
                if not self._is_own(host_name(value), scope):
                    remedy = "if it is a name of this server: --allowed-host NAME"
                    return Denial(HTTPStatus.FORBIDDEN, f"{name.title()} {value!r} isn't allowed; {remedy}")
        for origin in headers.getlist("origin"):
            if not self._is_same_origin(origin, headers["host"], scope):
                return Denial(HTTPStatus.FORBIDDEN, f"Origin {origin!r} isn't allowed; open the page itself")
        return None

    def _is_same_origin(self, origin: str, host: str, scope: Scope) -> bool:
        scheme, _, address = origin.partition("://")
        name = host_name(address)
        if scheme not in ("http", "https") or name is None:
            return False
        return name in self._named or (address.casefold() == host.casefold() and self._is_own(name, scope))

    def _is_own(self, name: str | None, scope: Scope) -> bool:
        if name is None:
            return False
        if is_loopback(name) or name in self._named:
            return True
        # Bound to 0.0.0.0, the server has the address at which the connection came in.
        connected = (scope.get("server") or ("",))[0]
        return self._public and name in (self._bound, str(connected).casefold())


def host_name(address: str) -> str | None:
    """The name in a Host header, in lower case, without port and brackets; None if it isn't one."""
    if not re.fullmatch(r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?", address):
        return None
    return urlsplit(f"//{address}").hostname


def is_loopback(name: str) -> bool:
    """Whether a name or address is this machine's own."""
    if name.casefold() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _basic_password(authorization: str) -> bytes | None:
    """The password in an Authorization header; None if there is none."""
    scheme, _, encoded = authorization.partition(" ")
    if scheme.casefold() != "basic":
        return None
    try:
        _, colon, password = base64.b64decode(encoded, validate=True).partition(b":")
    except (binascii.Error, ValueError):
        return None
    return password if colon else None


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
