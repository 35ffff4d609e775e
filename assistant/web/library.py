"""The library's endpoints: which reports there are, adding one, removing one. What shows them is assets/library.js."""

from __future__ import annotations

from dataclasses import asdict
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.types import Message, Receive

from assistant.errors import AssistantError, IndexBarredError, IndexDamagedError, IndexMissingError, UploadError
from assistant.pipeline import Assistant
from assistant.store import IndexedReport
from assistant.web.problems import PROBLEMS
from assistant.web.uploads import DOCUMENTS, FACTS, MEGABYTE, Uploads, uploads_allowed

FORM_BYTES = 64 * 1024
"""How much a request may have beside its file."""

_FRESH = {"Cache-Control": "no-store"}


def library_routes(assistant: Assistant) -> APIRouter:
    """GET /library lists; POST /library/reports adds the file of a form; DELETE /library/reports/ID removes."""
    router = APIRouter(prefix="/library", include_in_schema=False)
    uploads = Uploads(assistant)
    allowed = uploads_allowed(assistant.settings)

    @router.get("")
    def library() -> Response:
        try:
            reports = assistant.reports()
        except IndexMissingError:
            reports = []
        except AssistantError as error:
            return _problem(error)
        listed = [_listed(report, allowed and uploads.has(report)) for report in reports]
        adding = {"accept": list(DOCUMENTS), "limit": uploads.limit // MEGABYTE, "encoding": _encoding(uploads)}
        return JSONResponse({"reports": listed, "uploads": adding if allowed else None}, headers=_FRESH)

    @router.post("/reports")
    async def add(request: Request) -> Response:
        try:
            _check(allowed)
            name, content, facts = await _form(request, uploads)
            report = await run_in_threadpool(uploads.add, name, content, facts)
        except AssistantError as error:
            return _problem(error)
        return JSONResponse(_listed(report, True), HTTPStatus.CREATED, _FRESH)

    @router.delete("/reports/{report_id}")
    def remove(report_id: str) -> Response:
        try:
            _check(allowed)
            return JSONResponse(_listed(uploads.remove(report_id), True), headers=_FRESH)
        except AssistantError as error:
            return _problem(error)

    return router


def _listed(report: IndexedReport, removable: bool) -> dict[str, Any]:
    names = ("id", "title", "country", "year", "passages")
    return {**{name: getattr(report, name) for name in names}, "removable": removable}


def _encoding(uploads: Uploads) -> dict[str, Any] | None:
    encoding = uploads.encoding
    return asdict(encoding) if encoding else None


def _check(allowed: bool) -> None:
    if not allowed:
        raise UploadError(HTTPStatus.FORBIDDEN, PROBLEMS["uploads off"])


async def _form(request: Request, uploads: Uploads) -> tuple[str, bytes, dict[str, str]]:
    """The name and content of a form's file, and the form's other fields. Raises UploadError."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise UploadError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, PROBLEMS["not multipart"])
    most = uploads.limit + FORM_BYTES
    length = request.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length) > most:
        uploads.check_size(PROBLEMS["the file"], int(length))
    limited = Request(request.scope, _up_to(most, request.receive, uploads))
    try:
        form = await limited.form(max_files=1, max_fields=len(FACTS), max_part_size=FORM_BYTES)
    except HTTPException as error:
        raise UploadError(HTTPStatus.BAD_REQUEST, f"{error.detail}; {PROBLEMS['not multipart']}") from error
    try:
        file = form.get("file")
        if not isinstance(file, UploadFile) or not file.filename:
            raise UploadError(HTTPStatus.BAD_REQUEST, PROBLEMS["no file"])
        facts = {name: value for name, value in form.items() if isinstance(value, str)}
        return file.filename, await file.read(), facts
    finally:
        await form.close()


def _up_to(most: int, receive: Receive, uploads: Uploads) -> Receive:
    """A `receive` that ends the request with UploadError once its body is too large, whatever its length said."""
    received = 0

    async def limited() -> Message:
        nonlocal received
        message = await receive()
        received += len(message.get("body", b""))
        if received > most:
            uploads.check_size(PROBLEMS["the file"], received)
        return message

    return limited


def _problem(error: AssistantError) -> Response:
    """Why it wasn't done, in one line."""
    if isinstance(error, UploadError):
        status = error.status
    else:
        unreadable = isinstance(error, (IndexDamagedError, IndexBarredError))
        status = HTTPStatus.SERVICE_UNAVAILABLE if unreadable else HTTPStatus.CONFLICT
    return PlainTextResponse(f"{' '.join(str(error).split())}\n", status, _FRESH)
