"""What is wrong with fields that others wrote, in plain words: pydantic's tell of our classes."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

_WORDS: Mapping[str, str] = {
    "missing": "is missing",
    "extra_forbidden": "is no field that is known here",
    "model_type": "has no named fields",
    "list_type": "is no list",
    "string_type": "is no text",
    "string_unicode": "holds half a surrogate pair, which no text can",
    "string_too_short": "is empty",
    "string_too_long": "has more than {max_length} characters",
    "int_type": "is no whole number",
    "greater_than_equal": "is less than {ge}",
    "less_than_equal": "is more than {le}",
}
"""By pydantic's kinds of errors; those of our own validators say it in their own words."""


def what_is_wrong(error: ValidationError, whole: str) -> str:
    """The first field that is wrong, and in what; `whole` is what to call all the fields together."""
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"]))
    known = _WORDS.get(first["type"])
    words = known.format(**first.get("ctx", {})) if known else first["msg"]
    return f"{repr(place) if place else whole} {words}"
