"""One figure for several places: '72 victims from Peru, Chile and Brazil' tells nobody how many came from Chile."""

from __future__ import annotations

import re

from assistant.asked import Asked
from assistant.countries import countries_in
from assistant.quantities import quantities
from assistant.regex import regex

_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_SEVERAL = regex(
    rf"\b(?:from|in|to|at|near) (?:the )?(?P<places>{_NAME}(?:, (?:the )?{_NAME})*,? (?:and|or) (?:the )?{_NAME})"
)
_BETWEEN = regex(r",? (?:and|or) (?:the )?|, (?:the )?")
_CLAUSE_END = regex(r"[;:]|\.\s")


def counted_together(asked: Asked, text: str) -> str | None:
    """'A number for Chile alone' where somebody or something is counted there, and a text counts it only together with
    other places that the question doesn't name."""
    if asked.kind != "count":
        return None
    for found in _SEVERAL.finditer(text):
        places = _BETWEEN.split(found["places"])
        wanted = [place for place in places if _is_named(place, asked)]
        before = _CLAUSE_END.split(text[: found.start()])[-1]
        rest = f"{text[: found.start()]} {text[found.end() :]}"
        if not wanted or len(wanted) == len(places) or not quantities(before):
            continue
        if not any(_is_in(place, rest) for place in wanted):
            return f"a number for {wanted[0]} alone"
    return None


def _is_named(place: str, asked: Asked) -> bool:
    return _is_in(place, asked.question) or bool(countries_in(place) & asked.countries)


def _is_in(place: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(place)}\b", text) is not None


__all__ = ["counted_together"]
