"""The server as a process: its one line, its guard over everything, and what it refuses to do."""

from __future__ import annotations

import httpx
import pytest

from tests.conftest import KYRGYZ
from tests.web.conftest import Server

PATHS = (
    *("/", "/source", "/page/page.js", "/library", "/library/reports", "/library/reports/x", "/scores", "/strings"),
    *("/context", "/citation", "/export", "/config", "/gradio_api/queue/join", "/gradio_api/info"),
    *("/api/ask", "/api/ask/stream", "/api/search", "/api/reports", f"/api/reports/{KYRGYZ}", "/api/none"),
    *("/mcp", "/metrics", "/openapi.json"),
)


def test_standard_output_is_the_address_alone(server: Server, client: httpx.Client) -> None:
    assert client.get("/").status_code == 200
    assert server.output.read_text() == f"{server.url}\n"
    assert server.url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize("path", [*PATHS, "/healthz"])
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
@pytest.mark.parametrize("foreign", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}, {"Origin": "null"}])
def test_foreign_pages_are_denied(client: httpx.Client, path: str, method: str, foreign: dict[str, str]) -> None:
    response = client.request(method, path, headers=foreign, json={} if method == "POST" else None)
    assert response.status_code == 403
    assert not [name for name in response.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "path",
    [
        *(f"/gradio_api/{route}" for route in ("upload", "file=/etc/passwd", "info", "proxy=http://127.0.0.1/")),
        *("/docs", "/redoc", "/gradio_api/openapi.json", "/gradio_api/component_server"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_the_page_does_not_need_is_not_served(client: httpx.Client, path: str, method: str) -> None:
    assert client.request(method, path).status_code in (404, 405)


def test_the_page_names_no_other_host_to_load_from(client: httpx.Client) -> None:
    policy = client.get("/").headers["content-security-policy"]
    assert "http:" not in policy
    assert "https:" not in policy
    assert "'unsafe-eval'" not in policy
    [scripts] = [part for part in policy.split(";") if part.strip().startswith("script-src")]
    assert "'unsafe-inline'" not in scripts
