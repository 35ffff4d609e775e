"""The guard: who may ask for what."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import HTMLResponse
from starlette.types import Message, Receive, Scope, Send

from assistant.config import Settings, load_settings
from assistant.loopback import is_loopback
from assistant.service.metrics import Metrics
from assistant.web.hosts import host_name
from assistant.web.security import GRADIO_ROUTES, Guard


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """An app that answers everything with a page, or accepts the websocket."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.accept"})
        return
    page = "<script>inline()</script><script type='module' src='x.js'></script><p>served</p>"
    await HTMLResponse(page)(scope, receive, send)


def ask(
    settings: Settings,
    headers: dict[str, str],
    path: str = "/",
    method: str = "GET",
    base: str = "http://127.0.0.1:7860",
) -> httpx.Response:
    async def send() -> httpx.Response:
        transport = httpx.ASGITransport(Guard(echo, settings, Metrics()))
        async with httpx.AsyncClient(transport=transport, base_url=base) as client:
            return await client.request(method, path, headers=headers)

    return asyncio.run(send())


def local(**settings: Any) -> Settings:
    return load_settings(**settings)


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LOCALHOST:7860",
        "127.0.0.1:1",
        "127.9.8.7",
        "[::1]",
        "[::1]:7860",
        "reports.example.org:443",
    ],
)
def test_own_names_are_served(host: str) -> None:
    settings = local(allowed_hosts=("Reports.example.org",))
    assert ask(settings, {"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil.example:7860",
        "10.0.0.1",
        "",
        "a@localhost",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
@pytest.mark.parametrize("path", ["/", "/gradio_api/queue/join", "/source"])
def test_foreign_hosts_are_not_served(host: str, method: str, path: str) -> None:
    response = ask(local(), {"Host": host}, path, method)
    assert response.status_code == 403
    assert len(response.text.splitlines()) == 1
    assert "--allowed-host" in response.text


def test_a_forwarded_host_must_be_ours_too() -> None:
    settings = local(allowed_hosts=("reports.example.org",))
    assert ask(settings, {"X-Forwarded-Host": "reports.example.org"}).status_code == 200
    assert ask(settings, {"X-Forwarded-Host": "reports.example.org, evil.example"}).status_code == 403
    assert ask(settings, {"X-Forwarded-Host": "evil.example"}).status_code == 403


@pytest.mark.parametrize("origin", ["http://127.0.0.1:7860", "https://reports.example.org", "https://127.0.0.1:7860"])
def test_our_own_page_may_ask(origin: str) -> None:
    assert ask(local(allowed_hosts=("reports.example.org",)), {"Origin": origin}, method="POST").status_code == 200


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "http://evil.example",
        "http://localhost:7860",
        "http://127.0.0.1:3000",
        "http://127.0.0.1",
        "file://",
        "x",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_other_pages_may_not_ask(origin: str, method: str) -> None:
    response = ask(local(), {"Origin": origin}, "/gradio_api/queue/join", method)
    assert response.status_code == 403
    assert "access-control-allow-origin" not in response.headers


def test_a_public_server_is_also_called_by_its_address() -> None:
    public = local(host="0.0.0.0", auth_password="secret")
    authorization = {"Authorization": "Basic " + base64.b64encode(b"any:secret").decode()}
    # The transport names as the server's address the host of the base address.
    assert ask(public, authorization, base="http://192.0.2.7:80").status_code == 200
    assert ask(public, {**authorization, "Host": "192.0.2.8"}, base="http://192.0.2.7:80").status_code == 403
    assert ask(public, {**authorization, "Host": "evil.example"}, base="http://192.0.2.7:80").status_code == 403
    assert ask(local(), {}, base="http://192.0.2.7:80").status_code == 403


@pytest.mark.parametrize(
    ("authorization", "status"),
    [
        ("Basic " + base64.b64encode("any:sécret: x".encode()).decode(), 200),
        ("basic " + base64.b64encode("other:sécret: x".encode()).decode(), 200),
        ("Basic " + base64.b64encode(b"any:wrong").decode(), 401),
        ("Basic " + base64.b64encode("any:sécret".encode()).decode(), 401),
        ("Basic " + base64.b64encode("sécret: x".encode()).decode(), 401),
        ("Basic ???", 401),
        ("Bearer " + base64.b64encode("any:sécret: x".encode()).decode(), 401),
        ("", 401),
    ],
)
def test_the_password_opens_and_nothing_else_does(authorization: str, status: int) -> None:
    for path in ("/", "/gradio_api/queue/join", "/page/page.css", "/source"):
        header = {"Authorization": authorization} if authorization else {}
        response = ask(local(auth_password="sécret: x"), header, path)
        assert response.status_code == status
        assert response.headers.get("www-authenticate") == ('Basic realm="reports"' if status == 401 else None)


@pytest.mark.parametrize(
    ("route", "status"),
    [
        *((route, 200) for route in GRADIO_ROUTES),
        ("upload", 404),
        ("file=/etc/passwd", 404),
        ("proxy=x", 404),
    ],
)
def test_of_gradios_api_only_what_the_page_needs_is_served(route: str, status: int) -> None:
    assert ask(local(), {}, f"/gradio_api/{route}").status_code == status


def test_every_response_carries_the_headers_and_inline_scripts_are_allowed_by_hash() -> None:
    for response in (ask(local(), {}), ask(local(), {"Host": "evil.example"})):
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["referrer-policy"] == "same-origin"
        assert response.headers["x-frame-options"] == "DENY"
        assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    policy = ask(local(), {}).headers["content-security-policy"]
    digest = base64.b64encode(hashlib.sha256(b"inline()").digest()).decode()
    assert f"script-src 'self' 'sha256-{digest}';" in policy
    assert "unsafe-eval" not in policy


@pytest.mark.parametrize(
    ("headers", "answered"),
    [
        ([(b"host", b"127.0.0.1")], "websocket.accept"),
        ([(b"host", b"evil.example")], "websocket.close"),
        ([(b"host", b"127.0.0.1"), (b"origin", b"http://evil.example")], "websocket.close"),
        ([(b"host", b"127.0.0.1"), (b"host", b"evil.example")], "websocket.close"),
    ],
)
def test_websockets_are_guarded_too(headers: list[tuple[bytes, bytes]], answered: str) -> None:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    scope: Scope = {"type": "websocket", "path": "/", "headers": headers, "server": ("127.0.0.1", 7860)}
    asyncio.run(Guard(echo, local(), Metrics())(scope, receive, send))
    assert [message["type"] for message in sent] == [answered]


@given(st.text())
def test_whatever_a_host_header_says_only_a_loopback_name_is_loopback(host: str) -> None:
    name = host_name(host)
    assert name is None or not is_loopback(name) or name in ("localhost", "::1") or name.startswith("127.")
