"""The assistant as an MCP server: the tools ask, search, show and reports, over HTTP beside the page or over stdio."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from assistant.config import Settings
from assistant.errors import AssistantError
from assistant.pipeline import Assistant
from assistant.presentation import answer_json, report_json, search_json, span_of
from assistant.schema import Filters
from assistant.service.desk import Desk
from assistant.service.metrics import Metrics
from assistant.service.models import (
    AnswerResponse,
    AskRequest,
    Country,
    Offset,
    Question,
    ReportId,
    ReportSummary,
    Request,
    Response,
    SearchResponse,
    SpanResponse,
    TopK,
    Year,
    said,
)
from assistant.service.reports import span_json
from assistant.versions import OURS, installed

if TYPE_CHECKING:
    from mcp.server import Server
    from mcp.types import CallToolResult, Tool

INSTRUCTIONS = (
    "Answers questions about government reports with exact quotations. Quote what 'citations' hold, word for word, and "
    "name report, section and paragraph; where 'refused' is true, say that the reports do not say."
)
NO_SUCH_TOOL = "There is no tool {name!r}; there are {names}"


class SearchArguments(Request):
    """What to look for, and in which reports."""

    question: Question
    top_k: TopK = 10
    country: Country | None = None
    year: Year | None = None
    report: ReportId | None = None


class ShowArguments(Request):
    """A report and a stretch of its text, in Unicode code points; without start and end, all of it."""

    report_id: ReportId
    start: Offset | None = None
    end: Offset | None = None


class ReportsArguments(Request):
    """Nothing."""


class ReportsResponse(Response):
    """The reports in the index."""

    reports: list[ReportSummary]


@dataclass(frozen=True, slots=True)
class _Tool:
    """A tool: what it says of itself, what it takes and gives, and what it does."""

    title: str
    description: str
    takes: type[BaseModel]
    gives: type[BaseModel]
    call: Callable[[Any], Awaitable[dict[str, Any]]]


def mcp_server(assistant: Assistant, desk: Desk) -> Server[Any]:
    """The server, for any transport; its answers go through the desk."""
    from mcp.server import Server
    from mcp.types import CallToolRequestParams, ListToolsResult

    tools = _tools(assistant, desk)

    async def list_tools(*_: object) -> ListToolsResult:
        return ListToolsResult(tools=[_described(name, tool) for name, tool in tools.items()])

    async def call_tool(_: object, called: CallToolRequestParams) -> CallToolResult:
        tool = tools.get(called.name)
        if tool is None:
            return _error(NO_SUCH_TOOL.format(name=called.name, names=", ".join(tools)))
        try:
            return _result(await tool.call(tool.takes.model_validate(called.arguments or {})))
        except ValidationError as error:
            return _error(said(error.errors()[0]))
        except AssistantError as error:
            return _error(str(error))

    return Server(
        OURS,
        version=installed(),
        title="Report assistant",
        instructions=INSTRUCTIONS,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def serve_stdio(settings: Settings) -> None:
    """Serves one client over standard input and output until it closes them."""
    import anyio
    from mcp.server.stdio import stdio_server

    assistant = Assistant(settings)
    server = mcp_server(assistant, Desk(assistant, Metrics()))

    async def serve() -> None:
        async with stdio_server() as (read, write):
            await server.run(read, write, server.create_initialization_options())

    with suppress(KeyboardInterrupt):
        anyio.run(serve)


def _tools(assistant: Assistant, desk: Desk) -> dict[str, _Tool]:
    async def ask(asked: AskRequest) -> dict[str, Any]:
        answer = await desk.ask(asked.question, history=asked.turns(), filters=asked.which_reports()).result()
        return {**answer_json(answer), "id": asked.id}

    async def search(sought: SearchArguments) -> dict[str, Any]:
        filters = Filters(sought.country, sought.year, sought.report)
        hits = await desk.search(sought.question, top_k=sought.top_k, filters=filters).result()
        return search_json(sought.question, hits)

    async def show(wanted: ShowArguments) -> dict[str, Any]:
        report = assistant.report(wanted.report_id)
        return span_json(report, span_of(report, wanted.start, wanted.end))

    async def reports(_: ReportsArguments) -> dict[str, Any]:
        return {"reports": [report_json(report) for report in assistant.reports()]}

    return {
        "ask": _Tool(
            "Ask the reports",
            "Answers a question with exact, checked quotations from the reports, or says that they do not say and why.",
            AskRequest,
            AnswerResponse,
            ask,
        ),
        "search": _Tool(
            "Search the reports", "Finds passages on a question, best first.", SearchArguments, SearchResponse, search
        ),
        "show": _Tool(
            "Show a report",
            "Gives a report's exact text, or a stretch of it with its section and paragraph.",
            ShowArguments,
            SpanResponse,
            show,
        ),
        "reports": _Tool(
            "List the reports", "Lists the reports that can be asked.", ReportsArguments, ReportsResponse, reports
        ),
    }


def _described(name: str, tool: _Tool) -> Tool:
    from mcp.types import Tool, ToolAnnotations

    return Tool(
        name=name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.takes.model_json_schema(),
        output_schema=tool.gives.model_json_schema(mode="serialization"),
        annotations=ToolAnnotations(
            read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False
        ),
    )


def _result(content: dict[str, Any]) -> CallToolResult:
    """What a tool gives, as data and, for clients that know only text, as its JSON."""
    from mcp.types import CallToolResult, TextContent

    text = json.dumps(content, ensure_ascii=False)
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=content)


def _error(message: str) -> CallToolResult:
    from mcp.types import CallToolResult, TextContent

    line = " ".join(message.split()).encode("utf-8", "replace").decode("utf-8")
    return CallToolResult(content=[TextContent(type="text", text=line)], is_error=True)
