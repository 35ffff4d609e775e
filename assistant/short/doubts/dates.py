"""Whether a date is that of what is asked about, or of another act of the sentence, a former thing, another month."""

from __future__ import annotations

import re

from assistant.checks.words import is_past, root, word_set
from assistant.constraints.told import CLAUSE_END, WORDS, around, events, stretch
from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.dates import MONTH, YEAR

MONTH_YEAR = regex(rf"\b({MONTH})\b(?: \d\d?\b,?)?(?: ({YEAR}))?")
"""A month, and its year where that follows."""
_MAY_BEFORE = regex(r"^\W*May\b")
"""'May I ask …' is no month."""
_YEAR_BEFORE = regex(r"\b(?:a|the (?:previous|preceding)) year (?:before|earlier)\b|\bthe (?:previous|year before)\b")
_FROM = regex(r"\b(?:from|between) [\w ]{1,20} (?:to|until|through|and) $")
"""What stands before the end of a stretch of time: 'from 6 to 24 February' wasn't on the 24th."""
_END_ASKED = regex(r"\b(?:until|end(?:ed|s)?|expire[ds]?|finish(?:ed)?|over|lifted|conclude[ds]?)\b", re.IGNORECASE)
_FORMER = regex(r"\b(?:[Pp]revious|[Pp]receding|[Ff]ormer (?![A-Z]))\b[^,;.]*$")
"""'The previous plan expired in May'; a former president is somebody."""
_SINCE = regex(r"\bsince when\b", re.IGNORECASE)
"""What is asked of a thing that goes on: when it was begun tells it, too."""
_BEFORE_NOUN = regex(r"(?:\b(?:an?|the|its|their|his|her|these|those)|['’]s) $", re.IGNORECASE)
"""What stands before an adjective: 'a vendor's unencrypted laptop'."""
_NO_DEEDS = frozenset(("scheduled", "set", "planned", "expected", "based"))
"""Past forms that tell only when something is to be, or where."""
_TOLD_AS_NOUNS = frozenset(
    map(root, word_set("conviction arrest release sentence trial charge adoption annulment order"))
)
"""Deeds that are told by a noun, too: 'upheld the conviction'."""
_JOINED = regex(r"(?:,? (?:and|or)|,) (?:was |were )?(?:\w+ly )?")
"""What joins deeds that share a date: 'was arrested and detained on May 3'."""


_EVENT_ASKED = regex(
    r"\b(?:when|(?:in |on )?(?:what|which) (?:year|month|day|date))\b[^?]*?\b(?:the|this|that"
    r"|an?) [^?]*?(?P<event>(?-i:[a-z]{4,}))"
    r" (?:take place|took place|happen(?:ed)?|occur(?:red)?|start(?:ed)?|begin|began|beg[au]n)\b",
    re.IGNORECASE,
)
_OF_EVENT = (
    r"\b(?:suspects?|accused|suspected|involved|involvement|roles?|part|participants?|participating|perpetrators?"
    r"|victims?"
    r"|relatives|witnesses|charge[sd]?|trials?|tried|investigat\w+|inquir(?:y|ies)|convicted|arrest(?:s|ed)?|connection"
    r"|response|reaction|sentenced|detained|anniversary|compensation|reports?)\b[^.;]{0,24}?"
    r" (?:in|of|for|over|into|with|to|about|after) (?:the |this |that |an? )?(?:[\w’'-]+ ){0,3}?"
)
"""'Relatives of a suspect in the attack were summoned on March 23': the attack was before."""
_BEGINS = regex(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed)?|open(?:s|ed)?|launch(?:es|ed)?|commenc(?:e|ed)|initiat(?:e|ed)"
    r"|set up)\b",
    re.IGNORECASE,
)
_ENDS = regex(
    r"\b(?:end(?:s|ed)?|finish(?:ed)?|conclud(?:e|ed)|complet(?:e|ed)|clos(?:e|ed)|deliver(?:ed)?|publish(?:ed)?"
    r"|submit(?:ted)?"
    r"|present(?:ed)?|issu(?:e|ed)|releas(?:e|ed)|expire[ds]?)\b",
    re.IGNORECASE,
)


_IN_FORCE = regex(r"\bin (?:force|effect)\b", re.IGNORECASE)


def is_other_time(asked: Asked, text: str, span: Span) -> bool:
    """Whether a date is that of a former thing, the end of a stretch of time, or that of another event."""
    before = text[: span.start]
    if _FROM.search(before) and not _END_ASKED.search(asked.alone):
        return True
    if _FORMER.search(before) and not _FORMER.search(asked.question):
        return True
    wanted = events(asked.alone)
    if _IN_FORCE.search(asked.alone):
        return wanted.isdisjoint(events(around(text, span, CLAUSE_END)))  # 'in 2019 parliament passed the act'
    told = events(CLAUSE_END.split(before)[-1])
    return bool(wanted and told) and wanted.isdisjoint(told) and not _SINCE.search(asked.alone)


def is_of_what_came_of_it(asked: Asked, text: str, span: Span) -> bool:
    """Whether a date is that of what was done about an event, of which it is asked when it was."""
    found = _EVENT_ASKED.search(asked.alone)
    if found is None:
        return False
    event = re.escape(found["event"])
    clause = around(text, span, CLAUSE_END)
    return (
        len(re.findall(rf"\b{event}", clause, re.IGNORECASE))
        == len(re.findall(rf"{_OF_EVENT}{event}", clause, re.IGNORECASE))
        > 0
    )


def is_of_other_end(asked: Asked, text: str, span: Span) -> bool:
    """Whether a date is that on which something was done with, and it is asked when it began; or turned round."""
    clause = around(text, span, CLAUSE_END)
    asks, tells = ([bool(words.search(some)) for words in (_BEGINS, _ENDS)] for some in (asked.alone, clause))
    return sum(asks) == 1 and tells == asks[::-1]


def is_of_other_month(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is asked for of a month, or a month of a year, and the clause of a phrase names another."""
    if _YEAR_BEFORE.search(text):
        return False
    wanted = set(MONTH_YEAR.findall(_MAY_BEFORE.sub("", asked.alone)))
    told = set(MONTH_YEAR.findall(text))
    if any(year and (month, year) not in told and _has_other_year(month, told) for month, year in wanted):
        return True
    here = {month for month, _ in MONTH_YEAR.findall(around(text, span, CLAUSE_END))}
    return bool(wanted and here) and here.isdisjoint(month for month, _ in wanted)


def _has_other_year(month: str, told: set[tuple[str, str]]) -> bool:
    return any(one == month and year for one, year in told)


def is_of_another_act(asked: Asked, text: str, span: Span) -> bool:
    """Whether another deed stands between the one that is asked about and a date: 'annulled the vote and ordered a new
    one, which took place on June 12'."""
    begin, end = stretch(text, span)
    wanted = {root(word.casefold()) for word in WORDS.findall(asked.alone)}
    words = list(WORDS.finditer(text, begin, end))
    mine = [word for word in words if _root(word) in wanted and (_tells_deed(text, word) or _is_noun_of_deed(word))]
    others = [word for word in words if _root(word) not in wanted and _tells_deed(text, word)]
    return bool(mine) and all(any(_parts(text, deed, span, other) for other in others) for deed in mine)


def _root(word: re.Match[str]) -> str:
    return root(word[0].casefold())


def _is_noun_of_deed(word: re.Match[str]) -> bool:
    return _root(word) in _TOLD_AS_NOUNS


def _tells_deed(text: str, word: re.Match[str]) -> bool:
    """Whether a word tells what was done: a past form that is no adjective."""
    folded = word[0].casefold()
    return is_past(folded) and folded not in _NO_DEEDS and not _BEFORE_NOUN.search(text[: word.start()])


def _parts(text: str, deed: re.Match[str], span: Span, other: re.Match[str]) -> bool:
    """Whether another deed stands between a deed and a date, and isn't joined to it."""
    first, second = (deed, other) if deed.start() < other.start() else (other, deed)
    if _JOINED.fullmatch(text, first.end(), second.start()):
        return False
    low, high = sorted((deed.start(), span.start))
    return low < other.start() < high
