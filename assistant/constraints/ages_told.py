"""The ages of those of whom a figure is asked: one for children of 15 to 17 is none for those of 5 to 14."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.constraints.counted import FIGURE_OF
from assistant.constraints.years_told import FIGURES
from assistant.question.asked import Asked, searched
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD, value_of

_AGE = rf"(?:\d{{1,2}}(?![\d.,%]*\d)|{NUMBER_WORD})"
_TO = r"(?: ?[-–] ?| to | and | through )"
_PEOPLE = r"(?:children|boys|girls|minors|youths?|adolescents|those|people|persons|women|men)"
_RANGE = regex(
    rf"\b(?:aged|ages?)(?: of| from| between)* (?P<first>{_AGE}){_TO}(?P<last>{_AGE})\b"
    rf"|\b(?P<from>{_AGE}){_TO}(?P<to>{_AGE})[ -]years?[ -](?:olds?|of age)\b"
    rf"|\b{_PEOPLE} (?:between )?(?P<begun>{_AGE}){_TO}(?P<ended>{_AGE})"
    r"(?=\W*$|[,;.)]| (?:who|were|are|was|had|have|in|work)\b)"
    rf"|\b(?:under|younger than|below) (?:the age of |age )?(?P<under>{_AGE})(?! (?:per ?cent|articles?|sections?))\b",
    re.IGNORECASE,
)
_PEOPLE_TOLD = regex(rf"\b(?:{_PEOPLE}|child|ages?|aged|old|olds)\b", re.IGNORECASE)
_CONSENT = r"(?:consent|permission|approval|agreement|authori[sz]ation|blessing|leave|signature|say-so)"
_LEAVE_ASKED = regex(
    rf"\b(?:with(?P<without>out)?|if) (?:[\w’'-]+ ){{0,4}}?(?:{_CONSENT}\b|(?:agree|consent|approve|permit|allow))",
    re.IGNORECASE,
)
"""'From what age may girls marry with their parents' consent?'"""
_NEEDS_IT = regex(
    rf"\b{_CONSENT}\b[^.;]*\b(?:requir|need|necessary|mandatory|compulsory)\w*[^.;,]*\b(?:until|till|up to|under|below"
    rf"|before|younger)\b|\b(?:until|till|up to|under|below|before|younger)\b[^.;]*\b(?:requir|need|must)\w*"
    rf"[^.;]*\b{_CONSENT}\b",
    re.IGNORECASE,
)
"""'Parental permission is required until the age of 21': that is the age without it."""
_HAS_IT = regex(
    rf"\b(?:with|subject to|provided|providing|if|as long as|upon|given|on condition)\b[^.;]*"
    rf"\b(?:{_CONSENT}|agree\w*|consent\w*|approv\w*)\b",
    re.IGNORECASE,
)
"""'15 for girls, provided the parents agree': that is the age with it."""
_UNLESS_IT = regex(
    rf"\bage\b[^.;]*\b\d+\b[^.;]*\b(?:but|although|though|unless|except\w*|however|while)\b[^.;]*\b{_CONSENT}\b",
    re.IGNORECASE,
)
"""'The minimum age is 19, but minors may with consent': that is the age without it."""
NEAR = 1
"""By how many years the ends of two ranges may differ that are told as one: 'under 15', 'aged up to 15'."""


def of_other_age(asked: Asked, text: str) -> str | None:
    """'A figure for ages 5 to 14' where one of these is asked for, and a text has other ages alone; 'the age with that
    consent' where it tells up to which age one needs it, or the other way round."""
    if asked.kind == "age" and (leave := searched(_LEAVE_ASKED, asked.alone)):
        with_it = leave["without"] is None
        tells_other = (_NEEDS_IT if with_it else _HAS_IT).search(text)
        tells_it = (_HAS_IT if with_it else _NEEDS_IT).search(text) or (not with_it and _UNLESS_IT.search(text))
        return f"the age {'with' if with_it else 'without'} that consent" if tells_other and not tells_it else None
    wanted = _ranges(asked.alone) if asked.kind in FIGURES else ()
    told = _ranges(text) if len(wanted) == 1 else ()
    if not told or any(_is_same(wanted[0], one) for one in told):
        return None
    low, high = wanted[0]
    return f"{FIGURE_OF}ages {low} to {high}" if low else f"{FIGURE_OF}those under {high + 1}"


def _is_same(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two ranges are told as one: both ends near each other, or the upper ones where either has no lower."""
    lower = not (one[0] and other[0]) or abs(one[0] - other[0]) <= NEAR
    return lower and abs(one[1] - other[1]) <= NEAR


@lru_cache(maxsize=1024)
def _ranges(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges of ages that a text names, both ends within, the lower 0 where it has none."""
    if not _PEOPLE_TOLD.search(text):
        return ()
    found = []
    for one in _RANGE.finditer(text):
        ends = [int(value_of(end)) for end in one.groups() if end]
        found.append((0, ends[0] - 1) if one["under"] else (ends[0], ends[1]))
    return tuple(found)


__all__ = ["of_other_age"]
