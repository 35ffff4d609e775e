"""Everyday words in a question put as government reports put them, where the reports at hand have these alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from assistant.checks.words import spelling
from assistant.question.everyday import EVERYDAY, IN_SHORT
from assistant.regex import regex
from assistant.text.countries import countries_in

_POSSESSIVES = ("your", "their", "his", "her", "one's", "my", "our", "its")
_WORDS = regex(r"\w+(?:[/-]\w+|['’](?!s\b)\w+)*")


class _Said(NamedTuple):
    """The words of something said, and what reports write for it; `exact`: capitals tell, as in an abbreviation."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    exact: bool


_CALENDAR_YEAR = regex(r"\bCY ?(?=(?:19|20)\d\d\b)")
_NON_NATIONAL = regex(
    r"\bnon-(?P<of>[A-Z][a-z]+?)(?P<many>(?<!e)s)?\b(?P<who> (?:citizens?|nationals?|workers?|residents?))?"
)
"""'A non-Ecuadorian', 'non-Kyrgyz workers'."""
_ARTICLE = regex(r"\b([Aa])n? $")
_OWNS = regex(r"['’]s\b")
_LED = regex(r"^(?:by|in) ")
"""'By suicide' is put where the reports have 'suicide'."""
_AN = regex(r"[aeio]|un|NGO")
"""What 'an' stands before."""
_WORD = regex(r"[^\W\d_]{4,}")
_AMERICAN = ((r"or(?=s|ed|ing|er|ers|able|ful|$)", "our"), (r"iz(?=e|i|a)", "is"), (r"ter(?=s?$)", "tre"))
"""What American endings are in British spelling."""


def in_their_words(question: str, frequency: Callable[[str], int]) -> str:
    """A question with what the reports don't say put as they say it: 'homosexuality' as 'consensual same-sex sexual
    conduct'. `frequency`: in how many passages some words stand in a row.
    """
    question = _NON_NATIONAL.sub(_as_foreign, _CALENDAR_YEAR.sub("", question))
    matches = list(_WORDS.finditer(question))
    words = [match[0].replace("’", "'") for match in matches]
    put, end, at = "", 0, 0
    while at < len(words):
        start, count = matches[at].start(), 1
        for said in _said_at(words, at):
            stop = matches[at + len(said.words) - 1].end()
            said_so = frequency(question[start:stop]) or _OWNS.match(question, stop)
            found = None if said_so else next((one for one in said.written if frequency(_LED.sub("", one))), None)
            if found is not None:
                put, end, count = _with_article(put + question[end:start], found), stop, len(said.words)
                break
        at += count
    return put + question[end:]


def _as_foreign(found: re.Match[str]) -> str:
    """'Foreign citizen' for 'non-Ecuadorian', whatever country that is."""
    if not countries_in(found["of"]):
        return found[0]
    return f"foreign{found['who'] or (' citizens' if found['many'] else ' citizen')}"


def _with_article(before: str, found: str) -> str:
    """What stands before some words and these, with the article that goes with them."""
    return _ARTICLE.sub(lambda match: f"{match[1]}{'n' if _AN.match(found) else ''} ", before) + found


def _said_at(words: Sequence[str], at: int) -> Iterator[_Said]:
    """What is said at a place that reports may write in other words, the longest first."""
    for said in _by_first().get(words[at].casefold(), ()):
        here = tuple(words[at : at + len(said.words)])
        if here == said.words if said.exact else tuple(map(str.casefold, here)) == said.words:
            yield said


@cache
def _by_first() -> Mapping[str, Sequence[_Said]]:
    """All that may be said, by its first word, the longest first."""
    found: dict[str, list[_Said]] = defaultdict(list)
    for table, exact in ((EVERYDAY, False), (IN_SHORT, True)):
        for said, written in table:
            for phrase in _phrases(said):
                words = tuple(_WORDS.findall(phrase if exact else phrase.casefold()))
                found[words[0].casefold()].append(_Said(words, tuple(written.split(", ")), exact))
    return {first: sorted(those, key=lambda said: -len(said.words)) for first, those in found.items()}


def _phrases(said: str) -> Iterator[str]:
    """The phrases of an entry, with each possessive for '*'."""
    for phrase in said.split(", "):
        yield from (phrase.replace("*", one) for one in _POSSESSIVES) if "*" in phrase else (phrase,)


def in_their_spelling(question: str, frequency: Callable[[str], int]) -> str:
    """A question with each word that the reports only have in British spelling in that, or in American.

    So it is looked up; the layers that tell what answers were trained on questions in either.
    """

    def spelt(match: re.Match[str]) -> str:
        word = match[0]
        other = [form for form in _spellings(word) if form != word]
        return next(filter(frequency, other), word) if other and not frequency(word) else word

    return _WORD.sub(spelt, question)


def _spellings(word: str) -> list[str]:
    """A word in American spelling, then in British."""
    american = spelling(word)
    several = "s" if word.endswith("s") and not american.endswith("s") else ""
    british = [re.sub(ending, written, word, count=1) for ending, written in _AMERICAN]
    return [american + several, *british]
