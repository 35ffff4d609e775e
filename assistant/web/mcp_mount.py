"""MCP over streamable HTTP at /mcp, behind the same guard as all else."""

from __future__ import annotations

from typing import Any

from mcp.server import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from assistant.web.denial import error_response
from assistant.web.security import MAX_BODY_BYTES

ONLY_POST = "MCP is asked by POST here: the server keeps no session and sends nothing unasked"


class McpMount:
    """The endpoint. No session is kept, so that strangers leave nothing behind; the guard has checked Host and Origin.

    `manager.run()` must be entered while it serves.
    """

    def __init__(self, server: Server[Any]) -> None:
        self.manager = StreamableHTTPSessionManager(
            server, stateless=True, json_response=True, max_request_body_size=MAX_BODY_BYTES
        )

    @property
    def route(self) -> Route:
        return Route("/mcp", endpoint=self)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] == "POST":
            await self.manager.handle_request(scope, receive, send)
        else:
            await error_response(405, ONLY_POST, {"Allow": "POST"})(scope, receive, send)
