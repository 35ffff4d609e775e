"""The HTTP API: the contract's JSON over FastAPI; errors are {"error": "one line"} everywhere."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Body, FastAPI, Path, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from fastapi.routing import APIRoute
from pydantic.json_schema import SkipJsonSchema
from starlette.exceptions import HTTPException
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from assistant.errors import AssistantError, BusyError, FailedError, QuestionError, UnknownReportError
from assistant.pipeline import Assistant
from assistant.presentation import answer_json, report_json, search_json
from assistant.schema import Answer, Filters
from assistant.service.desk import FAILED, RETRY_AFTER_SECONDS, Desk, Done, Job
from assistant.service.metrics import CONTENT_TYPE, Metrics
from assistant.service.models import (
    AnswerResponse,
    AskRequest,
    Country,
    ErrorResponse,
    HealthResponse,
    Question,
    ReportDocument,
    ReportId,
    ReportSummary,
    SearchResponse,
    TopK,
    Year,
    said,
)
from assistant.service.reports import whole_report_json
from assistant.web import api_examples as examples
from assistant.web.denial import error_response
from assistant.web.event_stream import Events
from assistant.web.health import Health

DESCRIPTION = (
    "Answers questions about government reports with exact, checked quotations. Every offset counts Unicode code "
    "points in a report's text, start inclusive, end exclusive. If the server has a password or a token, each request "
    "but /healthz needs it: Basic (any user name) or Bearer."
)
NO_SUCH_ADDRESS = "Nothing is served at this address; see /openapi.json"
STATUSES: Mapping[type[AssistantError], int] = {
    QuestionError: 422,
    UnknownReportError: 404,
    BusyError: 503,
    FailedError: 500,
}
"""Any other error is the index's or a model's: 503."""

Asked = Annotated[AskRequest, Body(openapi_examples=examples.QUESTIONS)]
NotGiven = SkipJsonSchema[None]
_GONE = Response(status_code=499)
"""Nobody reads this."""
_UNBUFFERED = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
"""For proxies that would hold events back."""

ERRORS = {
    400: "The body isn't JSON.",
    401: "The password or token is missing or wrong.",
    403: "The Host or Origin isn't this server's.",
    404: "There is no such report or address.",
    413: "The request is too large.",
    422: "A field is missing, wrong or too long.",
    429: "The client asks too often, or had too many wrong logins: wait Retry-After seconds.",
    503: "Too many questions wait (try again after Retry-After seconds), or the index or a model can't be read.",
}
EVERYWHERE = (401, 403, 413, 429)


def add_api(app: FastAPI, assistant: Assistant, desk: Desk, metrics: Metrics, health: Health) -> None:
    """Adds the API's routes and the shape of errors. What is mounted at '/' must be mounted later."""
    _add_asking(app, desk)
    _add_reports(app, assistant)
    _add_server(app, metrics, health)
    _close(app)
    _add_examples(app)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _denied)
    app.add_exception_handler(AssistantError, _failed)
    app.add_exception_handler(Exception, _crashed)


def _add_asking(app: FastAPI, desk: Desk) -> None:
    """What the models are needed for: it goes through the desk."""

    @app.post(
        "/api/ask", tags=["ask"], summary="One answer with citations, or a refusal",
        responses={**_errors(400, 404, 422, 503), 200: {"model": AnswerResponse}},
    )  # fmt: skip
    async def ask(request: Request, asked: Asked) -> Response:
        job = desk.ask(asked.question, history=asked.turns(), filters=asked.which_reports())
        answer = await _unless_gone(request, job)
        return _GONE if answer is None else JSONResponse(_answer(asked, answer))

    @app.post(
        "/api/ask/stream", tags=["ask"],
        summary="The same as server-sent events: stage …, partial … as an LLM writes, then answer or error",
        response_class=StreamingResponse, responses={**_errors(400, 404, 422, 503), 200: {"content": examples.EVENTS}},
    )  # fmt: skip
    async def ask_stream(asked: Asked) -> Response:
        events = Events(lambda answer: _answer(asked, answer))
        job = desk.ask(
            asked.question,
            history=asked.turns(),
            filters=asked.which_reports(),
            on_stage=events.stage,
            on_answer=events.partial,
        )
        return StreamingResponse(events.until_done(job), media_type="text/event-stream", headers=_UNBUFFERED)

    @app.get(
        "/api/search", tags=["ask"], summary="Passages, best first",
        responses={**_errors(404, 422, 503), 200: {"model": SearchResponse}},
    )  # fmt: skip
    async def search(
        request: Request,
        q: Annotated[Question, Query()],
        top_k: Annotated[TopK, Query()] = 10,
        country: Annotated[Country | NotGiven, Query()] = None,
        year: Annotated[Year | NotGiven, Query()] = None,
        report: Annotated[ReportId | NotGiven, Query()] = None,
    ) -> Response:
        hits = await _unless_gone(request, desk.search(q, top_k=top_k, filters=Filters(country, year, report)))
        return _GONE if hits is None else JSONResponse(search_json(q, hits))


def _add_reports(app: FastAPI, assistant: Assistant) -> None:
    @app.get(
        "/api/reports", tags=["reports"], summary="The reports in the index",
        responses={**_errors(503), 200: {"model": list[ReportSummary]}},
    )  # fmt: skip
    def list_reports() -> Response:
        return JSONResponse([report_json(report) for report in assistant.reports()])

    @app.get(
        "/api/reports/{report_id:path}", tags=["reports"], summary="A report: facts, sections with their places, text",
        responses={**_errors(404, 422, 503), 200: {"model": ReportDocument}},
    )  # fmt: skip
    def get_report(report_id: Annotated[ReportId, Path()]) -> Response:
        return JSONResponse(whole_report_json(assistant.report(report_id)))


def _add_server(app: FastAPI, metrics: Metrics, health: Health) -> None:
    @app.head("/healthz", include_in_schema=False)
    @app.get(
        "/healthz", tags=["server"], summary="Whether the server can answer; needs no login",
        responses={**_errors(503), 200: {"model": HealthResponse}},
    )  # fmt: skip
    def healthz() -> Response:
        problem = health.problem()
        return error_response(503, problem) if problem else JSONResponse({"status": "ok"})

    @app.get(
        "/metrics", tags=["server"], summary="What the server has done, for Prometheus",
        response_class=PlainTextResponse, responses=_errors(),
    )  # fmt: skip
    def read_metrics() -> Response:
        return Response(metrics.text(), media_type=CONTENT_TYPE)


def _close(app: FastAPI) -> None:
    """Answers for what the API hasn't: the page, mounted at '/', would otherwise."""
    for route in [route for route in app.routes if isinstance(route, APIRoute) and route.include_in_schema]:
        served = ", ".join(sorted(route.methods or ()))
        denied = error_response(405, f"Only {served} is served here; see /openapi.json", {"Allow": served})
        app.router.routes.append(Route(route.path, _Always(denied)))
    app.router.routes.append(Route("/api/{rest:path}", _Always(error_response(404, NO_SUCH_ADDRESS))))


class _Always:
    """An endpoint that gives the same response to every method."""

    def __init__(self, response: Response) -> None:
        self._response = response

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._response(scope, receive, send)


def _add_examples(app: FastAPI) -> None:
    """Puts the answers' examples into the description: FastAPI would leave out all that is null in them."""
    described = app.openapi

    def openapi() -> dict[str, Any]:
        description = described()
        for (path, method), example in examples.ANSWERS.items():
            responses = description["paths"][path][method]["responses"]
            responses["200"]["content"]["application/json"]["example"] = example
        return description

    app.openapi = openapi  # type: ignore[method-assign]


def _errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """A route's errors, for OpenAPI."""
    return {
        status: {"model": ErrorResponse, "description": ERRORS[status]} for status in sorted({*statuses, *EVERYWHERE})
    }


def _answer(asked: AskRequest, answer: Answer) -> dict[str, Any]:
    return {**answer_json(answer), "id": asked.id}


async def _unless_gone(request: Request, job: Job[Done]) -> Done | None:
    """What comes of a job; it is dropped, and None, when the client goes away first."""
    result = asyncio.ensure_future(job.result())
    gone = asyncio.ensure_future(_disconnected(request))
    try:
        await asyncio.wait({result, gone}, return_when=asyncio.FIRST_COMPLETED)
        return result.result() if result.done() else None
    finally:
        gone.cancel()
        result.cancel()


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _invalid(_: Request, error: Exception) -> Response:
    """A field is wrong (422), or the body isn't JSON (400)."""
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return error_response(400, f"the body isn't JSON ({first['ctx']['error']}); send one object")
    return error_response(422, said(first))


def shape_denials(page: FastAPI) -> None:
    """Gives what the page, mounted at '/', doesn't serve the API's shape of errors."""
    page.add_exception_handler(404, _unserved)
    page.add_exception_handler(405, _denied)


def _unserved(*_: object) -> Response:
    return error_response(404, NO_SUCH_ADDRESS)


def _denied(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return error_response(error.status_code, error.detail, error.headers)


def _failed(_: Request, error: Exception) -> Response:
    for kind, status in STATUSES.items():
        if isinstance(error, kind):
            headers = {"Retry-After": str(RETRY_AFTER_SECONDS)} if kind is BusyError else {}
            return error_response(status, str(error), headers)
    return error_response(503, str(error))


def _crashed(*_: object) -> Response:
    return error_response(500, FAILED)
