"""Who is let in, how often, and how many may guess."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from assistant import Assistant
from assistant.loopback import is_loopback
from assistant.web.throttle import WRONG_LOGINS, client_of, request_throttle
from tests.web.conftest import PASSWORD, Server, serving
from tests.web.test_security import local
from tests.web.test_server import PATHS

TOKEN = "tökén"
BEARER = {b"Authorization": f"Bearer {TOKEN}".encode()}
EIGHT = "How many trafficking investigations were opened in 2019?"
EVERYTHING = (*PATHS, "/page/page.css", "/gradio_api/file=/etc/passwd", "/gradio_api/upload", "/favicon.ico", "/docs")


@pytest.fixture(scope="module")
def closed(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server behind a password and a token, which believes a proxy on this machine."""
    folder = tmp_path_factory.mktemp("closed")
    settings = {"auth_token": TOKEN, "trusted_proxies": '["127.0.0.1"]', "requests_per_minute": "3"}
    with serving(assistant.settings.index, folder, PASSWORD, **settings) as running:
        yield running


def asked_from(closed: Server, client: str) -> httpx.Response:
    """A question from behind the proxy."""
    headers = {**BEARER, b"X-Forwarded-For": client.encode()}
    return httpx.post(f"{closed.url}/api/ask", json={"question": EIGHT}, headers=headers, timeout=30)


@pytest.mark.parametrize("path", EVERYTHING)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "HEAD", "OPTIONS"])
def test_nothing_is_served_without_a_login(closed: Server, path: str, method: str) -> None:
    response = httpx.request(method, closed.url + path)
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == 'Basic realm="reports", Bearer realm="reports"'
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "trafficking" not in response.text


def test_health_needs_no_login_and_says_nothing_else(closed: Server) -> None:
    response = httpx.get(f"{closed.url}/healthz")
    assert response.status_code in (200, 503)
    assert set(response.json()) <= {"status", "error"}


@pytest.mark.parametrize(
    "path", ["/", "/config", "/source", "/page/page.js", "/api/reports", "/metrics", "/openapi.json"]
)
def test_password_and_token_each_open_everything(closed: Server, path: str) -> None:
    assert httpx.get(closed.url + path, auth=("anyone", PASSWORD)).status_code == 200
    assert httpx.get(closed.url + path, headers=BEARER).status_code == 200
    foreign = {**BEARER, b"Host": b"evil.example"}
    assert httpx.get(closed.url + path, headers=foreign).status_code == 403


def test_the_token_is_no_password_and_the_password_no_token(closed: Server) -> None:
    for given in (f"Bearer {PASSWORD}", TOKEN, "Bearer", f"Digest {TOKEN}"):
        headers = {b"Authorization": given.encode(), b"X-Forwarded-For": b"192.0.2.1"}
        assert httpx.get(f"{closed.url}/api/reports", headers=headers).status_code == 401
    wrong = httpx.get(f"{closed.url}/", auth=("anyone", TOKEN), headers={"X-Forwarded-For": "192.0.2.1"})
    assert wrong.status_code == 401


def test_who_guesses_is_turned_away_and_others_are_not(closed: Server) -> None:
    guesser = {"X-Forwarded-For": "192.0.2.2"}
    for guess in range(WRONG_LOGINS):
        assert httpx.get(closed.url, auth=("anyone", str(guess)), headers=guesser).status_code == 401
    for auth in (("anyone", "one more"), ("anyone", PASSWORD)):
        throttled = httpx.get(closed.url, auth=auth, headers=guesser)
        assert throttled.status_code == 429
        assert 1 <= int(throttled.headers["retry-after"]) <= 300
        assert throttled.json()["error"].endswith(" s")
    assert httpx.get(closed.url, auth=("anyone", PASSWORD), headers={"X-Forwarded-For": "192.0.2.3"}).status_code == 200


def test_without_a_proxy_to_believe_nobody_can_pass_for_others(assistant: Assistant, tmp_path: Path) -> None:
    with serving(assistant.settings.index, tmp_path, PASSWORD) as server:
        for guess in range(WRONG_LOGINS):
            elsewhere = {"X-Forwarded-For": f"192.0.2.{guess}"}
            assert httpx.get(server.url, auth=("anyone", "wrong"), headers=elsewhere).status_code == 401
        assert (
            httpx.get(server.url, auth=("anyone", "wrong"), headers={"X-Forwarded-For": "192.0.2.99"}).status_code
            == 429
        )


def test_each_client_may_ask_so_often_in_a_minute(closed: Server) -> None:
    assert [asked_from(closed, "192.0.2.4").status_code for _ in range(4)] == [200, 200, 200, 429]
    throttled = asked_from(closed, "192.0.2.4")
    assert 1 <= int(throttled.headers["retry-after"]) <= 60
    assert "3 questions" in throttled.json()["error"]
    headers = {**BEARER, b"X-Forwarded-For": b"192.0.2.4"}
    for path in ("/api/search?q=x", "/mcp", "/gradio_api/queue/join", "/api/ask/stream"):
        assert httpx.post(closed.url + path, headers=headers).status_code == 429
    assert httpx.get(f"{closed.url}/api/reports", headers=headers).status_code == 200
    assert asked_from(closed, "192.0.2.5").status_code == 200
    metrics = httpx.get(f"{closed.url}/metrics", headers=BEARER).text
    assert 'assistant_throttled_total{what="request"}' in metrics
    assert "192.0.2" not in metrics


@pytest.mark.parametrize(
    "path",
    [
        "/gradio_api/file=/etc/passwd",
        "/gradio_api/file=corpus/catalog.toml",
        "/page/..%2f..%2fconfig.py",
        "/page/%2e%2e/server.py",
        "/page//etc/passwd",
        "/api/reports/..%2f..%2f..%2fetc%2fpasswd",
        "/file=/etc/passwd",
        "/static/..%2f..%2f..%2fetc/passwd",
    ],
)
def test_no_file_outside_is_served(closed: Server, path: str) -> None:
    response = httpx.get(closed.url + path, headers=BEARER)
    assert response.status_code in (403, 404)
    assert "root:" not in response.text


def test_strangers_are_limited_unless_told_otherwise_and_this_machine_is_not() -> None:
    assert is_loopback(local().host)
    assert request_throttle(local()) is None
    for settings in (local(host="0.0.0.0"), local(trusted_proxies=("127.0.0.1",)), local(requests_per_minute=120)):
        throttle = request_throttle(settings)
        assert throttle is not None
        for _ in range(120):
            assert throttle.denial("192.0.2.1") is None
            throttle.count("192.0.2.1")
        assert throttle.denial("192.0.2.1") is not None
        assert throttle.denial("192.0.2.2") is None


@pytest.mark.parametrize(
    ("peer", "client"),
    [
        (("192.0.2.1", 1), "192.0.2.1"),
        (("2001:db8::1:2", 1), "2001:db8::/64"),
        (("2001:db8:0:0:ffff::", 2), "2001:db8::/64"),
        (("::ffff:192.0.2.1", 1), "192.0.2.1"),
        (("unix", 0), "unix"),
        (None, ""),
    ],
)
def test_a_client_is_an_address_or_an_ipv6_network(peer: object, client: str) -> None:
    assert client_of({"client": peer}) == client
