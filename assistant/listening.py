"""The address at which the page listens: had, and guarded, before the page's libraries take seconds to load."""

from __future__ import annotations

import socket

from assistant.config import Settings
from assistant.errors import ConfigurationError
from assistant.loopback import is_loopback


def listen(settings: Settings) -> socket.socket:
    """A socket bound to the host and port of the settings; port 0 takes a free one.

    Raises ConfigurationError for an address that can't be had, or that others could reach without a password.
    """
    if not (is_loopback(settings.host) or settings.auth_password or settings.auth_token):
        raise ConfigurationError(
            f"host {settings.host!r} can be reached from other machines, and neither auth_password nor auth_token is "
            "set; set ASSISTANT_AUTH_PASSWORD or ASSISTANT_AUTH_TOKEN, or serve on 127.0.0.1"
        )
    try:
        family, _, _, _, address = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family)
    except OSError as error:
        raise ConfigurationError(
            f"can't listen on host {settings.host!r}, port {settings.port} ({error.strerror}); choose others: --host H "
            "--port P"
        ) from error


__all__ = ["listen"]
