"""How often a client may do something: a count per client in this process's memory."""

from __future__ import annotations

import ipaddress
import math
import time
from http import HTTPStatus

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.types import Scope

from assistant.config import Settings
from assistant.loopback import is_loopback
from assistant.web.denial import Denial

WRONG_LOGINS = 20
LOGIN_MINUTES = 5
"""So many wrong logins in so many minutes, and a client is turned away, with the right one too, until they are over."""

STRANGERS_REQUESTS_PER_MINUTE = 120
"""What a client may ask where others can reach the server and no limit is set."""

IPV6_NETWORK_BITS = 64
"""Who has one address of an IPv6 network has all 2^64 of them."""


class Throttle:
    """Counts what clients do, each kind against its own limit."""

    def __init__(self, limit: RateLimitItem, refusal: str) -> None:
        self._limit = limit
        self._refusal = refusal
        self._counts = FixedWindowRateLimiter(MemoryStorage())

    def count(self, client: str) -> None:
        """Counts once more."""
        self._counts.hit(self._limit, client)

    def denial(self, client: str) -> Denial | None:
        """Why a client must wait, and how long; None if it needn't."""
        if self._counts.test(self._limit, client):
            return None
        reset, _ = self._counts.get_window_stats(self._limit, client)
        seconds = max(1, math.ceil(reset - time.time()))
        message = f"{self._refusal}; try again in {seconds} s"
        return Denial(HTTPStatus.TOO_MANY_REQUESTS, message, {"Retry-After": str(seconds)})


def login_throttle() -> Throttle:
    """Of wrong logins."""
    limit = RateLimitItemPerMinute(WRONG_LOGINS, LOGIN_MINUTES)
    return Throttle(limit, f"More than {WRONG_LOGINS} wrong logins in {LOGIN_MINUTES} minutes")


def request_throttle(settings: Settings) -> Throttle | None:
    """Of questions and searches; None where there is no limit."""
    per_minute = settings.requests_per_minute
    if per_minute is None:
        if is_loopback(settings.host) and not settings.trusted_proxies:
            return None
        per_minute = STRANGERS_REQUESTS_PER_MINUTE
    return Throttle(RateLimitItemPerMinute(per_minute), f"More than {per_minute} questions and searches in a minute")


def client_of(scope: Scope) -> str:
    """Who is asking: the peer's address, or for IPv6 its network."""
    host = str((scope.get("client") or ("",))[0])
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    if isinstance(address, ipaddress.IPv4Address):
        return host
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ipaddress.ip_network((address, IPV6_NETWORK_BITS), strict=False))
