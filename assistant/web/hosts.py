"""Under which names the server may be addressed, and by which pages.

A page on this machine is one DNS answer away from any website that the user visits: the Host and Origin
headers tell a request of our own page from one that a foreign page makes.
"""

from __future__ import annotations

import re
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import Scope

from assistant.config import Settings
from assistant.loopback import is_loopback
from assistant.web.denial import Denial


class Hosts:
    """Under which names the server may be addressed."""

    def __init__(self, settings: Settings) -> None:
        self._named = {name.casefold() for name in settings.allowed_hosts}
        self._public = not is_loopback(settings.host)
        self._bound = settings.host.casefold()

    def denial(self, scope: Scope) -> Denial | None:
        """Why a request's Host, X-Forwarded-Host or Origin isn't ours; None if all are."""
        headers = Headers(scope=scope)
        # Gradio builds the page's addresses from X-Forwarded-Host.
        for name in ("host", "x-forwarded-host"):
            given = headers.getlist(name) or ([""] if name == "host" else [])
            for value in (part.strip() for line in given for part in line.split(",")):
                if not self._is_own(host_name(value), scope):
                    remedy = "if it is a name of this server: --allowed-host NAME"
                    return Denial(HTTPStatus.FORBIDDEN, f"{name.title()} {value!r} isn't allowed; {remedy}")
        for origin in headers.getlist("origin"):
            if not self._is_same_origin(origin, headers["host"], scope):
                return Denial(HTTPStatus.FORBIDDEN, f"Origin {origin!r} isn't allowed; open the page itself")
        return None

    def _is_same_origin(self, origin: str, host: str, scope: Scope) -> bool:
        scheme, _, address = origin.partition("://")
        name = host_name(address)
        if scheme not in ("http", "https") or name is None:
            return False
        return name in self._named or (address.casefold() == host.casefold() and self._is_own(name, scope))

    def _is_own(self, name: str | None, scope: Scope) -> bool:
        if name is None:
            return False
        if is_loopback(name) or name in self._named:
            return True
        # Bound to 0.0.0.0, the server has the address at which the connection came in.
        connected = (scope.get("server") or ("",))[0]
        return self._public and name in (self._bound, str(connected).casefold())


def host_name(address: str) -> str | None:
    """The name in a Host header, in lower case, without port and brackets; None if it isn't one."""
    if not re.fullmatch(r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?", address):
        return None
    return urlsplit(f"//{address}").hostname
