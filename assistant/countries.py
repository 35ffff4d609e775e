"""Country names inside texts, and the other names of the same country (ISO 3166 by way of pycountry)."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """Each name, casefolded → all names of that country, the common one first."""
    import pycountry

    names: dict[str, tuple[str, ...]] = {}
    for country in pycountry.countries:
        known = [getattr(country, field, None) for field in ("common_name", "name", "official_name")]
        forms = tuple(dict.fromkeys(name for name in known if name))
        names |= {form.casefold(): forms for form in forms}
    return names


def country_names(country: str) -> tuple[str, ...]:
    """All names of a country given by one of them; what stands in parentheses after it is left aside."""
    return _names().get(country.split(" (")[0].strip().casefold(), ())


def find_country(title: str) -> str | None:
    """The country that a title names, in the usual spelling; the longest name wins."""
    longest = max(_found(title), key=len, default="")
    return next((form for form in _names().get(longest, ()) if form.casefold() == longest), None)


def countries_in(text: str) -> set[tuple[str, ...]]:
    """All countries that a text names, each as all of its names."""
    return {_names()[name] for name in _found(text)}


def _found(text: str) -> list[str]:
    """The names in a text, casefolded; not those that are part of a longer word."""
    folded = text.casefold()
    return [name for name in _names() if name in folded and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", folded)]
