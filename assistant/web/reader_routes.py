"""What the page asks the server for: the report, a quote's paragraph and citation, an answer's file, its own words."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from assistant.pipeline import Assistant
from assistant.web.address import context_fragment, source_fragment
from assistant.web.citing import citation_text
from assistant.web.exporting import HeldAnswers, export_response
from assistant.web.scorecard_view import scorecard_html
from assistant.web.strings import strings_for, strings_json

_NOT_KEPT = {"Cache-Control": "no-store"}


def reader_routes(assistant: Assistant, answers: HeldAnswers) -> APIRouter:
    """The routes over an assistant and the answers that the page has shown.

    All are read-only, and answer in the language of the request.
    """
    routes = APIRouter(include_in_schema=False)

    @routes.get("/source")
    def source(request: Request) -> HTMLResponse:
        strings = strings_for(request.query_params, request.headers)
        return HTMLResponse(source_fragment(assistant, request.query_params, strings), headers=_NOT_KEPT)

    @routes.get("/context")
    def context(request: Request) -> HTMLResponse:
        strings = strings_for(request.query_params, request.headers)
        return HTMLResponse(context_fragment(assistant, request.query_params, strings), headers=_NOT_KEPT)

    @routes.get("/citation")
    def citation(request: Request) -> PlainTextResponse:
        strings = strings_for(request.query_params, request.headers)
        status, text = citation_text(assistant, request.query_params, strings)
        return PlainTextResponse(text, status, _NOT_KEPT)

    @routes.get("/export")
    def export(request: Request) -> Response:
        strings = strings_for(request.query_params, request.headers)
        response = export_response(assistant, answers, request.query_params, strings)
        response.headers.update(_NOT_KEPT)
        return response

    @routes.get("/scores")
    def scores(request: Request) -> HTMLResponse:
        strings = strings_for(request.query_params, request.headers)
        fragment = scorecard_html(assistant.settings.scorecard, strings)
        status = HTTPStatus.NOT_FOUND if fragment is None else HTTPStatus.OK
        return HTMLResponse(fragment or "", status, _NOT_KEPT)

    @routes.get("/strings")
    def words(request: Request) -> JSONResponse:
        return JSONResponse(strings_json(strings_for(request.query_params, request.headers)), headers=_NOT_KEPT)

    return routes
