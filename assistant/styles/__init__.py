"""A citation in the styles of the manuals: plain text to paste, or an entry for a reference manager."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal

from assistant.schema import Citation, Report
from assistant.styles.apa import apa
from assistant.styles.bibtex import bibtex
from assistant.styles.chicago import chicago
from assistant.styles.csl_json import csl_json
from assistant.styles.mla import mla
from assistant.styles.source import Source, source_of

__all__ = ["STYLES", "Style", "style_called", "styled"]

Style = Literal["chicago", "apa", "mla", "bibtex", "csl-json"]

STYLES: Mapping[Style, Callable[[Source], str]] = {
    "chicago": chicago,
    "apa": apa,
    "mla": mla,
    "bibtex": bibtex,
    "csl-json": csl_json,
}
"""Every style, in the order in which they are offered."""


def styled(citation: Citation, report: Report, style: Style, accessed: date | None = None) -> str:
    """A citation of `report` in a style; `accessed` is the day on which the report was read.

    Styles that want that day only of undated works leave it out of dated ones.
    """
    return STYLES[style](source_of(citation, report, accessed))


def style_called(name: str) -> Style | None:
    """The style with a name, as it comes from outside; None if there is none."""
    return next((style for style in STYLES if style == name), None)
