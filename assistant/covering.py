"""The year of a report as its title tells it, and the one year that it says it covers. Pure functions over strings."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.regex import regex
from assistant.text.dates import MONTHS, YEAR

TITLE_LINES, OPENING_CHARS = 3, 3000
"""Where a report says what it is: the lines of its title, and its introduction."""
CENTURY = 100

_TITLED = regex(rf"\b(?P<year>{YEAR})(?:(?: ?[-–—/] ?| to )(?P<end>{YEAR})|[-–/](?P<next>\d\d))?(?!\d)(?!/)")
"""A year, or several as one: '2020–2023', '2022/23'."""
_AIM = r"(?:agenda|vision|horizon|targets?|goals?|strateg(?:y|ies)|plans?|roadmap|framework)"
_AIMED_BEFORE = regex(
    rf"\b(?:{_AIM}|by|until|towards|regulation|directive|law|act|resolution|no\.?|published|established|founded|since"
    rf"|forecasts?|outlook|world cup|olympics|expo|{'|'.join(MONTHS)})(?: of| for| in| to| \(?[A-Z]{{2,}}\)?)? ?$",
    re.IGNORECASE,
)
_AIMED_AFTER = regex(rf" (?:{_AIM}|convention|protocol|act|law|(?:general )?assembly|elections?)\b", re.IGNORECASE)
"""'Agenda 2030', 'the 2030 targets', 'Regulation 2019/45' tell no year of a report."""
_ONE_YEAR = (
    rf"(?P<year>{YEAR})\b(?! ?[-–—/&] ?\d|,? (?:{YEAR})| (?:to|and|until|through) (?:{YEAR}|\d)"
    rf"| (?:to|until|through) (?:{'|'.join(MONTHS)})| on(?:wards?)?\b)"
)
_YEAR_NAMED = rf"(?:the )?(?:(?:calendar|financial|fiscal|budget) )?(?:year )?{_ONE_YEAR}"
_NOT_OF = r"act|law|no|established|founded|created|since|under|implementation"
_FILLER = rf"(?:(?!{YEAR}|\b(?:{_NOT_OF}|{'|'.join(MONTHS)})\b)[^.;\n]){{0,120}}?"
_ANNUAL = regex(
    rf"(?<!to the )(?<!of the )(?<!on the )\bannual report\b(?:\n|{_FILLER}(?:,| for| on|:| –)? ?){_YEAR_NAMED}"
    rf"|^{_ONE_YEAR.replace('<year>', '<before>')} annual report\b",
    re.IGNORECASE | re.MULTILINE,
)
_COVERS = regex(
    r"\b(?:this|the present|our) (?:[a-z-]+ ){0,2}?(?:report|narrative|review|survey|study|audit|volume|edition)"
    r" (?:covers|describes|concerns|documents|deals with|is (?:on|about))"
    r" (?:(?:events|developments|the situation|what happened) (?:in|of|during|from) )?(?:the (?:period|year) )?"
    r"(?:from )?"
    r"(?:(?:1 January|January 1|January)(?:,? (?P<begun>(?:19|20)\d\d))? (?:to|until|through|[-–])"
    r" (?:31 December|December 31|December),? (?:of )?)?"
    rf"{_YEAR_NAMED}(?=[.;:)\n]|,(?! and {YEAR})|$| and (?:was|is|has)\b)",
    re.IGNORECASE,
)


def titled_year(title: str) -> int | None:
    """The year in a title; the last where it names several: a report on 2020 to 2023 is of 2023. None if it names none;
    a year that is aimed at, or that of a law, is its own only where it is the first of no other."""
    found = list(_TITLED.finditer(title))
    own = [
        one
        for one in found
        if not _AIMED_BEFORE.search(title[: one.start()]) and not _AIMED_AFTER.match(title, one.end())
    ]
    return max(map(_last, own), default=int(found[0]["year"]) if found else None)


def _last(found: re.Match[str]) -> int:
    """The year of a match, or the last of several. '2022/23' is of two years, '2019/45' of one."""
    begun = int(found["year"])
    if found["end"]:
        return max(begun, int(found["end"]))
    follows = found["next"] is not None and int(found["next"]) == (begun + 1) % CENTURY
    return begun + follows


@lru_cache(maxsize=64)
def covered_year(text: str) -> int | None:
    """The one year that a report says it is on, in its title ('Annual report for 2022') or its introduction ('This
    report covers the calendar year 2022'); None if it says so of none, or of more than one."""
    title = "\n".join(line for line in text.splitlines()[:TITLE_LINES] if not line.endswith("."))
    if found := _ANNUAL.search(title):
        return int(found["year"] or found["before"])
    covers = _COVERS.search(text, 0, OPENING_CHARS)
    if covers is None or (covers["begun"] or covers["year"]) != covers["year"]:
        return None
    return int(covers["year"])


__all__ = ["covered_year", "titled_year"]
