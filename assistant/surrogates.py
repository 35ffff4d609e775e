"""Halves of surrogate pairs: JSON's '\\ud800', or bytes of a command line that aren't UTF-8. No file can hold them."""

from __future__ import annotations

from assistant.regex import regex

_SURROGATE = regex(r"[\ud800-\udfff]")


def is_text(given: str) -> bool:
    """Whether a string can be written in UTF-8."""
    return given.isascii() or not _SURROGATE.search(given)
