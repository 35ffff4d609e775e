"""Characters that print nothing or print as others do: what a reader hands over has no control character but newline
and form feed, none that is invisible, and letters in place of ligatures."""

from __future__ import annotations

import re

from assistant.regex import regex

_CONTROLS = regex(r"[\x00-\x09\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]")
# ECMA-48: control sequences (colours, the cursor), strings up to their end (OSC: links, a window's title), and short
# ones that save the cursor or choose a character set; none with a letter right after ESC, which may be a word's first.
# U+009B isn't taken to begin one: it may be '›', decoded wrongly.
_SEQUENCE = regex(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|[()*+][0-2AB]|[78=>])")

_INVISIBLE = regex("\u00ad\\s*\\n\\s*|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Soft hyphens, with the wrap that they were set for; marks of direction; blanks without a width. They part a word or
its beginning from the letters that it is looked up by."""
_PDF_HYPHEN = "\ufffe"
"""What PDFium, by which many programs read PDFs, puts for a hyphen at a line's end and the end of that line."""
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def without_controls(text: str) -> str:
    """Text with '\\n' for newline and letters for ligatures, without sequences for terminals and invisible characters,
    and with a blank for each other control character but the form feed."""
    text = text.replace(_PDF_HYPHEN, "-\n")
    text = _CONTROLS.sub(" ", _SEQUENCE.sub("", re.sub("\r\n?|[\x85\u2028\u2029]", "\n", text)))
    return _INVISIBLE.sub("", text).translate(_LIGATURES)


def on_one_line(text: str | None) -> str | None:
    """A title, a name or an address without control characters; None if nothing is left of it."""
    return " ".join(without_controls(text or "").split()) or None
