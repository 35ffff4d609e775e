"""A request that isn't served: why, as the one shape of an error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.responses import JSONResponse


@dataclass(frozen=True, slots=True)
class Denial:
    """Why a request isn't served, in one line."""

    status: HTTPStatus
    message: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> JSONResponse:
        return error_response(self.status, self.message, self.headers)


def error_response(status: int, message: str, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """An error as JSON: {"error": "one line"}."""
    # What isn't text (a lone surrogate in a field's name) can't be sent as it is.
    line = " ".join(message.split()).encode("utf-8", "replace").decode("utf-8")
    return JSONResponse({"error": line}, status, headers)
