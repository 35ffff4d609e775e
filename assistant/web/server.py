"""The web server: the page, the API and MCP in one app behind one guard."""

from __future__ import annotations

import asyncio
import logging
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import gradio as gr
import uvicorn
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.routing import Mount

from assistant.config import Settings
from assistant.mcp_server import mcp_server
from assistant.pipeline import Assistant
from assistant.service.desk import Desk
from assistant.service.metrics import Metrics
from assistant.versions import installed
from assistant.web.api import DESCRIPTION, add_api, shape_denials
from assistant.web.exporting import HeldAnswers
from assistant.web.health import Health
from assistant.web.library import library_routes
from assistant.web.mcp_mount import McpMount
from assistant.web.page import HEAD, THEME, build_page
from assistant.web.reader_routes import reader_routes
from assistant.web.security import Guard

ASSETS = Path(__file__).with_name("assets")
STOP_SECONDS = 2
"""How long a stopping server waits for answers that are still being written."""


def serve(settings: Settings, listener: socket.socket) -> None:
    """Serves the page at a socket's address until it is interrupted; prints the address to standard output once it can
    be reached."""
    config = uvicorn.Config(
        create_app(Assistant(settings), settings),
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=STOP_SECONDS,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=list(settings.trusted_proxies),
        server_header=False,
    )
    logging.getLogger("uvicorn.error").addFilter(_is_no_interruption)
    with listener, suppress(KeyboardInterrupt):
        _Server(config).run(sockets=[listener])


def create_app(assistant: Assistant, settings: Settings) -> FastAPI:
    """Page, API and MCP as an ASGI app; the models load in the background when it starts."""

    metrics, health = Metrics(), Health(assistant)
    desk = Desk(assistant, metrics)
    mcp = McpMount(mcp_server(assistant, desk))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with health.warming_up():
            async with mcp.manager.run():
                yield

    # FastAPI's own documentation pages load scripts from a CDN.
    app = FastAPI(
        title="Report assistant",
        version=installed(),
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.add_middleware(Guard, settings=settings, metrics=metrics)
    add_api(app, assistant, desk, metrics, health)
    app.router.routes.append(mcp.route)
    app.mount("/page", StaticFiles(directory=ASSETS))

    answers = HeldAnswers()
    app.include_router(reader_routes(assistant, answers))
    app.include_router(library_routes(assistant))
    gr.mount_gradio_app(
        app,
        build_page(assistant, answers),
        path="/",
        app_kwargs={"docs_url": None, "redoc_url": None, "openapi_url": None},
        theme=THEME,
        head=HEAD,
        footer_links=[],
        allowed_paths=[],
        max_file_size=1,
        show_error=False,
        ssr_mode=False,
        run_history=False,
        enable_monitoring=False,
        mcp_server=False,
        pwa=False,
    )
    for route in app.routes:
        if isinstance(route, Mount) and isinstance(route.app, FastAPI):
            shape_denials(route.app)
    return app


def _is_no_interruption(record: logging.LogRecord) -> bool:
    """Whether a line of the server's log is more than that a page was open when the server was stopped."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, asyncio.CancelledError) and "timeout graceful shutdown exceeded" not in str(record.msg)


class _Server(uvicorn.Server):
    """A server that says where it is once it can be reached."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listener in sockets or ():
            host, port = listener.getsockname()[:2]
            sys.stdout.write(f"http://{f'[{host}]' if ':' in host else host}:{port}\n")
            sys.stdout.flush()
