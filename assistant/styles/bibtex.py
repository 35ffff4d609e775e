"""BibTeX: one entry a report, which BibTeX and biblatex both read; the quote and its place are its annotation."""

from __future__ import annotations

import re

from assistant.regex import regex
from assistant.styles.source import Source, annotation

_ESCAPES = str.maketrans({
    # BibTeX counts braces whether or not a backslash stands before them, so none is written.
    "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "\\": r"\textbackslash{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", "`": r"\textasciigrave{}", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", **{mark: f"\\{mark}" for mark in "&%$#_"},
})  # fmt: skip
_LIGATURE = regex(r"(?<=-)(?=-)|(?<=')(?=')")
"""Where LaTeX would draw two marks as another one: a dash, a closing quotation mark."""


def bibtex(source: Source) -> str:
    """The entry of the report; its key is made of the report's id and is the same for all quotes of it."""
    fields = {
        # Outer braces keep the words of a body's name together, and a title's capitals.
        "author": f"{{{escape(source.author)}}}" if source.author else None,
        "title": f"{{{escape(source.title)}}}",
        "institution": f"{{{escape(source.author)}}}" if source.author else None,
        "year": str(source.year) if source.year else None,
        "url": source.url,
        "urldate": source.accessed.isoformat() if source.accessed and source.url else None,
        "annote": escape(annotation(source)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@techreport{{{key(source.report_id)},", *lines, "}"])


def escape(text: str) -> str:
    """Text as LaTeX that prints it; every brace in it is closed."""
    return "{}".join(part.translate(_ESCAPES) for part in _LIGATURE.split(text))


def key(report_id: str) -> str:
    """An id as a key: what a key can't hold is written as its number in hexadecimal."""
    return re.sub(r"[^A-Za-z0-9._-]", lambda found: f"_{ord(found[0]):x}_", report_id)
