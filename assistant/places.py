"""Towns, districts and the like that a question names: what happened in another one is no answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.quantities import MONTHS
from assistant.regex import regex

_IN = regex(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside) (?:the )?(?:[a-z]+ of )?"
    r"(?P<name>(?:(?:St|Mt|Ft)\. )?[A-Z][\w’'-]+(?: (?:(?:de|da|do|la|el) )?[A-Z][\w’'-]+)*)"
)
_NO_PLACE = regex(
    rf"\b(?:{'|'.join(MONTHS)}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|Winter"
    r"|Christmas|Easter|Ramadan|Articles?|Sections?|Chapters?|Laws?|Acts?|Code|Constitution|Decree|Convention|Resolution"
    r"|Report|Parliament\w*|Congress|Senate|Assembly|Council|Courts?|Cabinet|Government|Ministry|Committee|Commission"
    r"|Department|Office|Party|Agency|Bureau|Service|Internet|Facebook|Twitter|YouTube|Web|TV|(?-i:[A-Z]{2,}\w*)|\w+[ei]sh|\w+ian"
    r"|\w+ese)\b",
    re.IGNORECASE,
)
"""Words of names that are no place: months, laws, bodies, languages."""
_WORD = regex(r"[^\W\d_]{3,}")
STEM = 5
"""Letters by which a name is known again: 'Tirana', 'Tiranan'."""


def elsewhere_in(question: str, text: str, around: Sequence[str]) -> list[str]:
    """The places in which a question asks for something, if a text tells of another place and of none of them.

    `around` is what else tells where the text is about: first the sentences before it, then its headings and its
    report's country.
    """
    asked = list(_places(question))
    if not asked or not any(_places(text)):
        return []
    wanted = {stem for name in asked for stem in stems(name)}
    # 'In Osh, turnout was high' is of Osh, whatever is told before it.
    set_in = _IN.match(text)
    around = around[1:] if set_in and text[set_in.end() :].startswith(",") else around
    told = {stem for one in (text, *around) for stem in stems(one)}
    known = any(stem.startswith(one) for one in wanted for stem in told)
    return [] if known or not wanted else asked


def _places(text: str) -> Iterator[str]:
    return (found["name"] for found in _IN.finditer(text) if not _NO_PLACE.search(found["name"]))


def stems(text: str) -> set[str]:
    """The beginnings of a text's words, by which those of a name are known again."""
    return {word[:STEM].casefold() for word in _WORD.findall(text)}
