"""Control characters and what they lead in: what a reader hands over has none but newline and form feed."""

from __future__ import annotations

import re

from assistant.regex import regex

_CONTROLS = regex(r"[\x00-\x09\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
# ECMA-48: control sequences (colours, the cursor), strings up to their end (OSC: links, a window's title), and short
# ones that save the cursor or choose a character set; none with a letter right after ESC, which may be a word's first.
# U+009B isn't taken to begin one: it may be '›', decoded wrongly.
_SEQUENCE = regex(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|[()*+][0-2AB]|[78=>])")


def without_controls(text: str) -> str:
    """Text with '\\n' for newline, without sequences for terminals, and with a blank for each other control character
    but the form feed."""
    return _CONTROLS.sub(" ", _SEQUENCE.sub("", re.sub("\r\n?|[\x85\u2028\u2029]", "\n", text)))


def on_one_line(text: str | None) -> str | None:
    """A title, a name or an address without control characters; None if nothing is left of it."""
    return " ".join(without_controls(text or "").split()) or None
