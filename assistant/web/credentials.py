"""Who may come in: a password for browsers, a token for programs; either opens everything."""

from __future__ import annotations

import base64
import binascii
import hmac
from http import HTTPStatus

from pydantic import SecretStr
from starlette.datastructures import Headers
from starlette.types import Scope

from assistant.config import Settings
from assistant.service.metrics import Metrics
from assistant.web.denial import Denial
from assistant.web.throttle import client_of, login_throttle

REFUSAL = "A password (Basic, any user name) or token (Bearer) is needed."


class Credentials:
    """What the Authorization header must hold; nothing if neither password nor token is set."""

    def __init__(self, settings: Settings, metrics: Metrics) -> None:
        secrets = {"basic": _bytes(settings.auth_password), "bearer": _bytes(settings.auth_token)}
        self._secrets = {scheme: secret for scheme, secret in secrets.items() if secret}
        self._challenge = ", ".join(f'{scheme.title()} realm="reports"' for scheme in self._secrets)
        self._wrong = login_throttle()
        self._metrics = metrics

    def denial(self, scope: Scope) -> Denial | None:
        """Why a request may not come in; None if it may. Wrong logins are counted per client."""
        if not self._secrets:
            return None
        client = client_of(scope)
        throttled = self._wrong.denial(client)
        if throttled:
            self._metrics.throttled("login")
            return throttled
        authorization = Headers(scope=scope).get("authorization", "")
        if self._is_right(authorization):
            return None
        # A browser asks without a login first.
        if authorization:
            self._wrong.count(client)
            self._metrics.wrong_login()
        return Denial(HTTPStatus.UNAUTHORIZED, REFUSAL, {"WWW-Authenticate": self._challenge})

    def _is_right(self, authorization: str) -> bool:
        scheme, _, given = authorization.partition(" ")
        wanted = self._secrets.get(scheme.casefold())
        secret = _password(given) if scheme.casefold() == "basic" else given.strip().encode("latin-1")
        return wanted is not None and secret is not None and hmac.compare_digest(secret, wanted)


def _bytes(secret: SecretStr | None) -> bytes:
    return secret.get_secret_value().encode() if secret else b""


def _password(given: str) -> bytes | None:
    """The password of Basic credentials; None if there is none."""
    try:
        _, colon, password = base64.b64decode(given, validate=True).partition(b":")
    except (binascii.Error, ValueError):
        return None
    return password if colon else None
