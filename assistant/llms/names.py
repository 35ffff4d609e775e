"""Names of LLMs, 'KIND:NAME' or 'KIND:NAME@URL', and to which host each sends what it is asked."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import urlsplit

from assistant.errors import ConfigurationError
from assistant.loopback import is_loopback

Kind = Literal["gguf", "ollama", "openai", "anthropic"]
KINDS: tuple[Kind, ...] = get_args(Kind)
OLLAMA_URL = "http://127.0.0.1:11434"
OPENAI_URL = "https://api.openai.com/v1"
ANTHROPIC_URL = "https://api.anthropic.com"
QUOTES_ONLY = "quotes"
"""The name that asks for no LLM, where one is configured."""


@dataclass(frozen=True, slots=True)
class LlmName:
    """An LLM: its kind, its name there (for gguf a file) and its server's address (none for gguf)."""

    kind: Kind
    model: str
    url: str | None

    def __str__(self) -> str:
        """What is shown: of a file its name alone, since folders are nobody's business who asks a server."""
        return f"{self.kind}:{Path(self.model).name if self.kind == 'gguf' else self.model}"

    @property
    def host(self) -> str | None:
        """The host to which questions and quotes are sent; None if that is this machine."""
        host = urlsplit(self.url or "").hostname
        return None if host is None or is_loopback(host) else host


def parse_name(name: str, url: str | None = None) -> LlmName:
    """The LLM of a name; `url` is its server's address where the name has none.

    Raises ConfigurationError.
    """
    kind, _, rest = name.partition(":")
    model, own_url = _apart(rest)
    if kind not in KINDS or not model:
        kinds = ", ".join(f"{known}:{'FILE' if known == 'gguf' else 'NAME'}" for known in KINDS)
        raise ConfigurationError(f"LLM {name[:80]!r}: its kind is {kind[:20]!r}; name it as one of {kinds}")
    return LlmName(kind, model, None if kind == "gguf" else _checked(name, own_url or url or _usual_url(kind)))


def _apart(rest: str) -> tuple[str, str | None]:
    """'NAME@http://…' → the name and the address."""
    for scheme in ("@http://", "@https://"):
        model, found, address = rest.partition(scheme)
        if found:
            return model, scheme[1:] + address
    return rest, None


def _usual_url(kind: str) -> str | None:
    """Where a kind's server is unless told otherwise; nothing goes to OpenAI for who has no key of theirs."""
    if kind == "openai":
        return OPENAI_URL if os.environ.get("OPENAI_API_KEY") else None
    return {"ollama": OLLAMA_URL, "anthropic": ANTHROPIC_URL}[kind]


def _checked(name: str, url: str | None) -> str:
    if url is None:
        raise ConfigurationError(
            f"LLM {name[:80]!r} needs its server's address: --llm-url http://127.0.0.1:8080/v1 "
            "(or OPENAI_API_KEY, for OpenAI's own)"
        )
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise ConfigurationError(
            f"LLM {name.partition('@')[0][:80]!r}: its server's address must be http://HOST… or https://HOST…, "
            "without user or password; correct --llm-url"
        )
    return url
