"""What goes wrong with an LLM's server, in a few words: nothing of the request, which could hold a key."""

from __future__ import annotations

from assistant.errors import AssistantError

PASSING = frozenset({408, 429, 500, 502, 503, 504, 529})
"""Statuses of servers that are busy or out of order for the moment (RFC 9110; 529 is Anthropic's 'overloaded')."""

MAX_WAIT = 60.0
_KINDS = {
    "APITimeoutError": "it took too long",
    "ReadTimeout": "it took too long",
    "ConnectTimeout": "its server can't be reached",
    "APIConnectionError": "no server answers at its address",
    "ConnectError": "no server answers at its address",
    "ConnectionError": "no server answers at its address",
    "ReadError": "its server ended the connection",
    "RemoteProtocolError": "its server ended the connection",
    "JSONDecodeError": "its server talks nonsense",
    "APIResponseValidationError": "its server talks nonsense",
}
_STATUSES = {401: "it wants a key", 403: "it refuses the key", 404: "it isn't there under this name"}


def reason(error: BaseException) -> str:
    """The kind of failure."""
    if isinstance(error, AssistantError):
        return str(error)
    status = status_of(error)
    if status is not None:
        known = f": {_STATUSES[status]}" if status in _STATUSES else ""
        return f"its server answered with status {status}{known}"
    for kind in type(error).__mro__:
        if kind.__name__ in _KINDS:
            return _KINDS[kind.__name__]
    return f"{type(error).__name__} from its server"


def status_of(error: BaseException) -> int | None:
    """The HTTP status in an error of any of the clients."""
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) and status > 0 else None


def is_passing(error: BaseException) -> bool:
    """Whether asking again may help."""
    return status_of(error) in PASSING


def wait_asked_for(error: BaseException | None) -> float:
    """The seconds that a server asks to wait (Retry-After), 0 if it doesn't say."""
    headers = getattr(getattr(error, "response", None), "headers", {})
    try:
        return min(max(float(headers.get("retry-after", 0)), 0.0), MAX_WAIT)
    except ValueError:
        return 0.0
