"""MCP by the SDK's own client, over HTTP and over standard input and output."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from mcp.types import TextContent

from assistant import Assistant, Report
from assistant.presentation import answer_json, report_json, search_json
from tests.conftest import KYRGYZ, ROOT
from tests.web.conftest import PATIENCE, Server, serving

EIGHT = "How many trafficking investigations were opened in 2019?"
TOKEN = "a-token-of-some-length"
Connect = Callable[[], AbstractAsyncContextManager[Client]]


def stdio(index: Path) -> StdioServerParameters:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    arguments = ["-m", "assistant", "--index", str(index), "mcp"]
    return StdioServerParameters(command=sys.executable, args=arguments, env=environment)


@pytest.fixture(params=["auto", "legacy", "stdio"])
def connect(request: pytest.FixtureRequest, server: Server, monkeypatch: pytest.MonkeyPatch) -> Connect:
    """Connects a client over HTTP, by today's protocol or by that of 2025, or over standard input and output.

    Beside other work a server takes longer to end than the two seconds after which the SDK kills it, and may leave it.
    """
    monkeypatch.setattr("mcp.client.stdio.PROCESS_TERMINATION_TIMEOUT", PATIENCE / 1000)

    @asynccontextmanager
    async def connected() -> AsyncIterator[Client]:
        where = stdio(server.index) if request.param == "stdio" else f"{server.url}/mcp"
        mode = "auto" if request.param == "stdio" else request.param
        async with Client(where, mode=mode) as client:
            yield client

    return connected


def run(connect: Connect, body: Callable[[Client], Awaitable[None]]) -> None:
    async def connected() -> None:
        async with connect() as client:
            await body(client)

    asyncio.run(connected())


def without_times(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "timings_ms"}


def test_the_tools_are_typed_read_only_and_give_the_contract(
    connect: Connect, assistant: Assistant, kyrgyz: Report
) -> None:
    async def use(client: Client) -> None:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert list(tools) == ["ask", "search", "show", "reports"]
        for tool in tools.values():
            assert tool.annotations is not None
            assert tool.annotations.read_only_hint
            assert tool.description
            assert tool.output_schema is not None
            assert tool.input_schema["type"] == "object"
        assert tools["ask"].input_schema["required"] == ["question"]
        assert {"answer", "citations", "refusal"} <= set((tools["ask"].output_schema or {})["properties"])

        async def call(name: str, **arguments: object) -> Any:
            result = await client.call_tool(name, arguments)
            assert not result.is_error, result.content
            [text] = result.content
            assert isinstance(text, TextContent)
            assert json.loads(text.text) == result.structured_content
            return result.structured_content

        answer = await call("ask", question=EIGHT, id="q1", filters={"report": KYRGYZ})
        expected = json.loads(json.dumps(answer_json(assistant.ask(EIGHT, question_id="q1"))))
        assert without_times(answer) == without_times(expected)
        follow_up = await call("ask", question="And in 2018?", history=[{"question": EIGHT, "answer": "Eight."}])
        assert "2018" in follow_up["standalone_question"]
        assert "investigations" in follow_up["standalone_question"]
        found = await call("search", question=EIGHT, top_k=3)
        assert found == json.loads(json.dumps(search_json(EIGHT, assistant.search(EIGHT, top_k=3))))
        [quote] = answer["citations"]
        shown = await call("show", report_id=KYRGYZ, start=quote["start"], end=quote["end"])
        assert (shown["text"], shown["paragraph"], shown["sha256"]) == (
            quote["quote"],
            quote["paragraph"],
            kyrgyz.sha256,
        )
        assert (await call("show", report_id=KYRGYZ))["text"] == kyrgyz.text
        assert (await call("reports"))["reports"] == [report_json(report) for report in assistant.reports()]

    run(connect, use)


def test_what_is_wrong_is_a_tool_error_in_one_line(connect: Connect) -> None:
    wrong: list[tuple[str, dict[str, Any]]] = [
        ("ask", {}),
        ("ask", {"question": " "}),
        ("ask", {"question": "x" * 2001}),
        ("ask", {"question": 5}),
        ("ask", {"question": EIGHT, "asker": "me"}),
        ("search", {"question": EIGHT, "top_k": 101}),
        ("show", {"report_id": "none"}),
        ("show", {"report_id": KYRGYZ, "start": 5, "end": 5}),
        ("show", {"report_id": KYRGYZ, "end": 10**9}),
        ("reports", {"all": True}),
        ("index", {}),
    ]

    async def use(client: Client) -> None:
        for name, arguments in wrong:
            result = await client.call_tool(name, arguments)
            assert result.is_error, (name, arguments)
            [text] = result.content
            assert isinstance(text, TextContent)
            assert text.text.strip()
            assert "\n" not in text.text
        assert not (await client.call_tool("ask", {"question": EIGHT})).is_error

    run(connect, use)


def test_standard_output_carries_the_protocol_alone(assistant: Assistant) -> None:
    client = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    call = {"name": "ask", "arguments": {"question": EIGHT}}
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": client},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    ]
    parameters = stdio(assistant.settings.index)
    command = [parameters.command, *parameters.args]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=parameters.env
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write("".join(f"{json.dumps(message)}\n" for message in messages).encode())
        process.stdin.flush()
        answers = [json.loads(process.stdout.readline()) for _ in range(2)]
        process.stdin.close()
        rest, complaints = process.stdout.read(), process.stderr.read()
    assert [answer["id"] for answer in answers] == [1, 2]
    assert answers[1]["result"]["structuredContent"]["short"] == "Eight trafficking investigations"
    assert rest == b""
    assert complaints == b""
    assert process.returncode == 0


@pytest.fixture(scope="module")
def closed(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server behind a token."""
    with serving(assistant.settings.index, tmp_path_factory.mktemp("closed"), auth_token=TOKEN) as running:
        yield running


def test_with_the_token_the_client_is_let_in(closed: Server) -> None:
    @asynccontextmanager
    async def connected() -> AsyncIterator[Client]:
        http = httpx2.AsyncClient(headers={"Authorization": f"Bearer {TOKEN}"}, timeout=30)
        async with http, Client(streamable_http_client(f"{closed.url}/mcp", http_client=http)) as client:
            yield client

    async def use(client: Client) -> None:
        result = await client.call_tool("ask", {"question": EIGHT})
        assert result.structured_content is not None
        assert result.structured_content["short"] == "Eight trafficking investigations"

    run(connected, use)


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}])
def test_without_it_the_client_is_turned_away(closed: Server, headers: dict[str, str]) -> None:
    async def connect() -> None:
        http = httpx2.AsyncClient(headers=headers, timeout=30)
        async with http, Client(streamable_http_client(f"{closed.url}/mcp", http_client=http)) as client:
            await client.list_tools()

    with pytest.raises((MCPError, ExceptionGroup)):
        asyncio.run(connect())
    message = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    response = httpx.post(f"{closed.url}/mcp", json=message, headers=headers)
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == 'Bearer realm="reports"'


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
def test_no_session_is_kept(client: httpx.Client, method: str) -> None:
    response = client.request(method, "/mcp")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
