"""Control characters: what a reader hands over has none but the newline."""

from __future__ import annotations

import re

from assistant.regex import regex

_CONTROLS = regex(r"[\x00-\x09\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")


def without_controls(text: str) -> str:
    """Text with '\\n' for newline, and a blank for each control character but the form feed."""
    return _CONTROLS.sub(" ", re.sub("\r\n?|[\x85\u2028\u2029]", "\n", text))


def on_one_line(text: str | None) -> str | None:
    """A title, a name or an address without control characters; None if nothing is left of it."""
    return " ".join(without_controls(text or "").split()) or None
