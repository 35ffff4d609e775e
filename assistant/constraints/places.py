"""Towns, districts and the like that a question names: what happened in another one is no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.regex import regex
from assistant.text.accents import without_accents
from assistant.text.countries import countries_in
from assistant.text.dates import MONTHS, WEEKDAYS

_NAME = (
    r"(?:the )?(?:[a-z]+ of )?(?P<name>(?:(?:St|Mt|Ft)\. )?[A-Z][\w’'-]+(?: (?:(?:de|da|do|la|el) )?[A-Z][\w’'-]+)*)"
)
_IN = regex(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside"
    rf"|[Oo]n(?= (?:the )?[A-Z][\w’'-]+ (?:Islands?|Coast|Peninsula|Plateau|Shore)\b)) {_NAME}"
)
_FROM = regex(rf"\b[Ff]rom {_NAME}")
_NO_PLACE = regex(
    rf"\b(?:{'|'.join((*MONTHS, *WEEKDAYS))}|Spring|Summer|Autumn|Fall|Winter"
    r"|Christmas|Easter|Ramadan|Articles?|Sections?|Chapters?|Laws?|Acts?|Code|Constitution|Decree|Convention|Resolution"
    r"|Report|Parliament\w*|Congress|Senate|Assembly|Council|Courts?|Cabinet|Government|Ministry|Committee|Commission"
    r"|Department|Office|Party|Agency|Bureau|Service|Typhoon|Cyclone|Hurricane|Operation|Round|Phase|HIV|Arabic"
    r"|Internet|Facebook|Twitter|YouTube|Web|TV|(?-i:[A-Z]{2,}\w*)|\w+[ei]sh|\w+ian"
    r"|\w+ese)\b",
    re.IGNORECASE,
)
"""Words of names that are no place: months, laws, bodies, languages."""
_NATIONWIDE = regex(r"\b(?:nationwide|countrywide|(?:across|throughout) the country)\b", re.IGNORECASE)
_SIDES = (("Upper", "Lower"), ("Inner", "Outer"), ("Old", "New"), ("North", "South", "East", "West"))
"""What is put before a name for one part of a place and another."""
_OF_SIDE = regex(rf"\b(?P<side>{'|'.join(side for sides in _SIDES for side in sides)})(?:ern)? (?P<name>[A-Z][\w’'-]+)")
_WORD = regex(r"[^\W\d_]{3,}")
_SORTS = frozenset(("islan", "distr", "provi", "regio", "city", "count", "state", "priso", "camp", "villa", "hospi"))
"""How words begin that tell only what sort of place a name is of: 'Fen Island' is none of 'Oster Island'."""
STEM = 5
"""Letters by which a name is known again: 'Tirana', 'Tiranan'."""


def elsewhere_in(question: str, text: str, around: Sequence[str], counts: bool) -> list[str]:
    """The places in which a question asks for something, if a text tells of another place and of none of them; if it
    `counts` something there, also if the text says that it is of the whole country.

    `around` is what else tells where the text is about: first the sentences before it, then its headings and its
    report's country.
    """
    if sides := other_side(question, text, around):
        return sides
    # Who comes from somewhere may do something elsewhere: of that only another origin tells.
    where = _IN if any(_places(question)) else _FROM
    asked = [name for name in _places(question, where) if not countries_in(name)]
    if not asked or not (any(_places(text, where)) or (counts and _NATIONWIDE.search(text))):
        return []
    wanted = {stem for name in asked for stem in stems(name) - _SORTS or stems(name)}
    # 'In Osh, turnout was high' is of Osh, whatever is told before it.
    set_in = _IN.match(text)
    around = around[1:] if set_in else around
    told = {stem for one in (text, *around) for stem in stems(one)}
    known = any(stem.startswith(one) for one in wanted for stem in told)
    return [] if known or not wanted else asked


def other_side(question: str, text: str, around: Sequence[str]) -> list[str]:
    """The part of a place that a question names, where a text tells of another part of it, and nothing around it of
    that one: of Lower Osk, not Upper Osk. Countries have names of their own."""
    asked = [found for found in _OF_SIDE.finditer(question) if not countries_in(found[0])]
    if len(asked) != 1:
        return []
    [one] = asked
    told = {found["side"] for found in _OF_SIDE.finditer(text) if found["name"] == one["name"]}
    others = {side for sides in _SIDES if one["side"] in sides for side in sides} - {one["side"]}
    known = any(re.search(rf"\b{one['side']}(?:ern)?\b", other, re.IGNORECASE) for other in (text, *around))
    return [] if known or not told & others else [one[0]]


def may_be_place(name: str) -> bool:
    """Whether a name after 'in' may be that of a place: no month, body, language or storm."""
    return not _NO_PLACE.search(name)


def _places(text: str, where: re.Pattern[str] = _IN) -> Iterator[str]:
    return (found["name"] for found in where.finditer(text) if may_be_place(found["name"]))


def stems(text: str) -> set[str]:
    """The beginnings of a text's words, by which those of a name are known again: 'Bălți' is 'Balti', too, and 'labour'
    'labor'."""
    return {word.casefold().replace("our", "or")[:STEM] for word in _WORD.findall(without_accents(text))}
