"""Who are the most, where a text counts the two sides that there are: of 58 men and 39 women the women aren't."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.reading import with_figures
from assistant.regex import regex

_SIDES = (
    (r"wom[ae]n|females?|girls?", r"m[ae]n|males?|boys?"),
    (
        r"sex(?:ual)? (?:trafficking|exploitation|purposes|slavery)|trafficked for sex|(?:forced )?prostitution",
        r"(?:forced|bonded) labou?r|labou?r (?:trafficking|exploitation)|forced work",
    ),
    (r"child(?:ren)?|minors?|boys and girls", r"adults?"),
)
_MOST = regex(r"\b(?:majority|(?<!the )most(?= (?:of|\w+s\b)))", re.IGNORECASE)
_FEWEST = regex(r"\b(?:least|fewest|minority)\b", re.IGNORECASE)
_ALL, BOTH = 100.0, 2


def _counts(side: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a text tells how many are of one side: '58 percent of them were men', 'men made up 58 percent'."""
    figure = r"(?P<figure>\d[\d.]*)(?P<percent> percent)?"
    return (
        regex(rf"\b{figure}(?: (?!and\b|or\b)[a-z]+){{0,4}}? (?:{side})\b", re.IGNORECASE),
        regex(
            rf"\b(?:{side}) (?:made up|accounted for|constituted|comprised|formed|were) (?:[a-z]+ )?{figure}\b",
            re.IGNORECASE,
        ),
    )


_READ = tuple(
    tuple((regex(rf"\b(?:{side})\b", re.IGNORECASE), _counts(side)) for side in both)
    for both in (*_SIDES, *((second, first) for first, second in _SIDES))
)


def denies_majority(presumed: str, sentence: str) -> bool:
    """Whether a sentence counts fewer of those who are taken to be the most than of the only others.

    Each side must be counted once at most, in figures of one unit; a share alone tells enough of both.
    """
    if not _MOST.search(presumed) or _FEWEST.search(presumed):
        return False
    text = with_figures(sentence)
    return any(
        asked.search(presumed)
        and not other.search(presumed)
        and _are_fewer([*_told(counts, text)], [*_told(than, text)])
        for (asked, counts), (other, than) in _READ
    )


def _told(counts: tuple[re.Pattern[str], re.Pattern[str]], text: str) -> Iterator[tuple[float, bool]]:
    """The figures that a text gives for one side, each with whether it is a share in percent."""
    for pattern in counts:
        for found in pattern.finditer(text):
            yield float(found["figure"].rstrip(".")), found["percent"] is not None


def _are_fewer(those: list[tuple[float, bool]], others: list[tuple[float, bool]]) -> bool:
    if len(those) > 1 or len(others) > 1:
        return False
    sides = [*(those or _rest(others)), *(others or _rest(those))]
    return len(sides) == BOTH and sides[0][1] == sides[1][1] and sides[0][0] < sides[1][0]


def _rest(told: list[tuple[float, bool]]) -> list[tuple[float, bool]]:
    """What is left for the other side, where a share is told."""
    return [(_ALL - value, True) for value, is_share in told if is_share]
