"""Which column of a table a question asks for.

A head says in a word or two what a question puts otherwise: 'capacity' what a place is meant to hold, 'population' who
is held there. A question is first put in the words of the heads; then the one column is asked for of which it has every
word that it has of any.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from assistant.constraints.counted import PERSONS
from assistant.constraints.told import events, is_told, is_told_in, is_told_of
from assistant.question.asked import Asked, content, content_words
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.countries import countries_in
from assistant.text.dates import MONTH, YEAR, years
from assistant.text.tables import cells, is_year, label


class _Notion(NamedTuple):
    """What a question says in some words, between which others may be `kept`, and what a head calls it."""

    asked: re.Pattern[str]
    head: re.Pattern[str]


_PERSONS = r"people|persons?|inmates?|prisoners?|detainees?|residents?|occupants?|individuals?|anybody|anyone|somebody"
_HOLD = r"(?:hold|house|accommodate|keep|lodge|sleep|take(?: in)?)"
_HELD = r"(?:held|housed|accommodated|kept|lodged)"
_AUXILIARY = r"(?:is|are|was|were|does|do|did|has|have|had)\b"
_FOR_POSTS = r"\b(?:approved|authori[sz]ed|budgeted|planned|established|sanctioned|on paper)\b"
_NOTIONS = (
    _Notion(
        regex(
            rf"(?:\b(?:{_PERSONS}) )?\b{_AUXILIARY}(?P<kept>(?: [\w’'-]+){{0,6}}?)"
            rf" (?:(?:meant|built|designed|intended|supposed|licen[cs]ed|allowed|able|equipped) (?:to {_HOLD}|for)"
            r"|(?:room|space|places|beds) for)\b"
            rf"|(?:\b(?:{_PERSONS}) )?\b(?:can|could|may|might|should)\b(?P<also>(?: [\w’'-]+){{0,6}}?)"
            rf" (?:{_HOLD}|be {_HELD})\b"
            r"|\b(?:places?|beds?|spaces?|berths?|capacity)\b",
            re.IGNORECASE,
        ),
        regex(r"\b(?:capacity|places|beds|spaces|berths|room)\b", re.IGNORECASE),
    ),
    _Notion(
        regex(
            r"\b(?:remand(?:ed)?|untried|unsentenced|pre-?trial|awaiting (?:their )?trial"
            r"|not (?:yet )?(?:been )?(?:tried|sentenced|convicted))\b",
            re.IGNORECASE,
        ),
        regex(r"\b(?:remand(?:ed)?|untried|unsentenced|pre-?trial|awaiting trial)\b", re.IGNORECASE),
    ),
    _Notion(regex(_FOR_POSTS, re.IGNORECASE), regex(_FOR_POSTS, re.IGNORECASE)),
    _Notion(
        regex(r"\b(?:filled|occupied|staffed|manned|in post|actual(?:ly)?(?: work\w*)?)\b", re.IGNORECASE),
        regex(r"\b(?:filled|occupied|staffed|in post)\b", re.IGNORECASE),
    ),
    _Notion(
        regex(r"\b(?:posts|positions|jobs)\b", re.IGNORECASE), regex(r"\b(?:posts|positions|jobs)\b", re.IGNORECASE)
    ),
    _Notion(
        regex(r"\b(?:rate|percentage|proportion|share|per ?cent(?:age)?)\b|%", re.IGNORECASE),
        regex(r"\b(?:rate|percentage|proportion|share|per ?cent)\b|%", re.IGNORECASE),
    ),
)
"""What is asked for in other words than stand over a column."""
_WHO_IS_THERE = _Notion(
    regex(rf"\b(?:{_PERSONS})\b", re.IGNORECASE),
    regex(
        r"(?:number of )?(?:population|people|persons|inmates|prisoners|detainees|residents|occupants)(?: held)?|held",
        re.IGNORECASE,
    ),
)
"""Persons, and the column of those who are in a place: only where no other column is asked for."""
_DATE_AT_END = regex(
    rf" (?:(?:on|at|as of|by|in) )?(?:the )?(?:end of )?(?:\d{{1,2}} )?(?:(?:{MONTH}|[A-Z][a-z]{{2}})\.? )?"
    rf"(?:\d{{1,2}},? )?{YEAR}$",
    re.IGNORECASE,
)
"""What tells one head from another of the same column: 'Held on 31 Dec 2021'."""
_LIVES = regex(
    r"\b(?:claim|cost|t[ao]k|lo[su])\w*(?P<kept>(?: [\w-]+){0,3}?) lives\b|\blives (?:(?:were|are) )?lost\b",
    re.IGNORECASE,
)
_DEATHS = regex(r"\b(?:deaths|fatal\w*|killed)\b", re.IGNORECASE)
PERCENT = regex(r"%|\b(?:per ?cent|percentage|share|proportion|rate)\b", re.IGNORECASE)
CHANGE = regex(r"\b(?:change|increase|decrease|difference|growth|variation)\b|\+/[-−–]", re.IGNORECASE)
"""A head over what has changed: no figure of how many there are."""
WHOLE = regex(r"\b(?:(?:sub)?totals?|sum|all|overall|whole|together|national\w*|average|mean|median)\b", re.IGNORECASE)
NO_NAME = regex(r"\b(?:others?|unknown|unspecified|not (?:stated|known|specified|recorded)|rest)\b", re.IGNORECASE)
"""What stands for none by name: where it has the most, nobody knows who has; the fewest it has of nobody."""
UP = regex(r"\b(?:increas\w*|r(?:ises?|ose|isen|ising)|gr[eo]w\w*|gains?|jump\w*|climb\w*|gone up)\b", re.IGNORECASE)
DOWN = regex(
    r"\b(?:f[ae]ll\w*|decreas\w*|declin\w*|drop\w*|shr[aiu]nk\w*|reduc\w*|los(?:s|t|ses)|gone down)\b",
    re.IGNORECASE,
)
CHANGE_ASKED = regex(
    r"\bby (?:how (?:much|many)|what (?:share|percentage|proportion|per ?cent))\b|\bchanged?\b", re.IGNORECASE
)
_DATED = regex(
    r"\b(?:(?:at|by|on|to) )?(?:the )?(?:year['’]s end|(?:very )?(?:end|close|last day) of (?:the |last |this )?"
    r"(?:(?:calendar )?year|(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_YEARS_END = regex(
    r"\b31 Dec(?:ember)?\b|\bDec(?:ember)? 31\b|\bend of (?:the year|(?:19|20)\d\d)\b|\byear['’]s end\b", re.IGNORECASE
)
"""What may stand over figures that are asked for 'at the end of the year'."""
_REPORTS = regex(r"\breports\b(?! (?:that|say|on how)\b)", re.IGNORECASE)
_OF_REPORT = regex(
    r"\b(?:in|at|across|throughout|within|by) (?:all |the |these |our |its |any )*(?P<what>[\w’'-]+)"
    r"(?=\W*$| (?:in|at|on|of) )",
    re.IGNORECASE,
)
_AT_WORK = regex(r"\b(?:work\w*|employ\w*|staff\w*|visit\w*|serv(?:e[ds]?|ing))\b", re.IGNORECASE)
"""Those who work in a place aren't those who live there."""
_IS_THAT = regex(r"\b(?:is|are|was|were)(?: not| also| currently| actually)? (?P<that>[\w’'-]+)", re.IGNORECASE)
_GROUPS = (PERSONS | set(content("girl boy juvenile foreigner female male minor"))) - set(
    content("person people individual prisoner inmate detainee resident")
)
_GIVEN_OUT = events("issued caught rose fell")
"""Orders are issued, those who are counted caught, and figures rise: it says no more than that there are so many."""
_WORD = regex(r"[\w’'-]+")
_FIGURE = regex(r"(?<![\w.,])\d(?:[\d,]*\d)?(?:\.\d+)?")
OF_FORM = frozenset(
    content(
        "most highest largest biggest greatest fewest least lowest smallest more less fewer than or number figure count"
        " total make made do done carry carried take took taken place happen happened occur occurred record recorded"
        " see saw have had get got find found out work trying there two go gone went up down between year before"
        " previous change lodge lodged file filed submit submitted concern concerning regard relate related involve"
        " hold held house housed live lived keep kept stay come came name actually currently cause caused draw drew"
        " attract receive received common frequent versus vs exist service system across whole together altogether"
        " break broke cover covered issue issued people person anybody anyone somebody someone"
    )
)
"""Words that make a question of a table, and tell nothing of what is counted."""


@lru_cache(maxsize=256)
def as_headed(question: str, heads: tuple[str, ...], over: str) -> str:
    """A question with what it says in other words than a head put as the head has it: 'how many capacity has Fen?';
    and with lives that were lost as deaths, where what stands over the table tells of those."""
    if _DEATHS.search(" ".join((over, *heads))):
        question = _LIVES.sub(partial(_put, "deaths"), question)
    question = in_its_words(question, over)
    if _YEARS_END.search(" ".join((over, *heads))):
        question = _DATED.sub(" ", question)
    put = {notion: found for notion in _NOTIONS if (found := _head_of(notion, heads)) and notion.asked.search(question)}
    for notion, head in put.items():
        question = notion.asked.sub(partial(_put, head), question)
    there = _head_of(_WHO_IS_THERE, heads)
    if there is None or _AT_WORK.search(question):
        return question
    words = set(content(question)) - set(content(there))
    own = _words(there)
    of_another = any(is_told(word, words) for head in heads for word in _words(head) if word not in own)
    instead = " " if of_another else there
    return _WHO_IS_THERE.asked.sub(instead, _WORD.sub(partial(_persons_counted, instead, set(content(over))), question))


def _persons_counted(put: str, over: set[str], found: re.Match[str]) -> str:
    """The head of those who are in a place for the persons whom a table is of: those held for 'children'."""
    words = content(found[0])
    return put if words and words[0] in PERSONS and is_told(words[0], over) else found[0]


def _put(head: str, found: re.Match[str]) -> str:
    return " ".join((*(words for words in found.groupdict().values() if words), head))


def _head_of(notion: _Notion, heads: tuple[str, ...]) -> str | None:
    """The words by which heads call it, if they all do so alike."""
    matches = [found[0] for head in heads if (found := _matching(notion, head))]
    return matches[0] if matches and len({found.casefold() for found in matches}) == 1 else None


def _matching(notion: _Notion, head: str) -> re.Match[str] | None:
    return notion.head.fullmatch(_DATE_AT_END.sub("", head)) if notion is _WHO_IS_THERE else notion.head.search(head)


def untold(asked: Asked, row: Passage) -> list[str]:
    """The words of a question, put in those of a table, that tell neither of a row, one of its columns nor what stands
    over the table; and '…' where something else happened by a question than by these."""
    heads, over = heads_of(row), caption(row)
    headed = _OF_REPORT.sub(partial(_without_title, row.place), as_headed(asked.question, heads, row.place))
    if CHANGE_ASKED.search(headed) and any(map(CHANGE.search, heads)):
        headed = UP.sub(" ", DOWN.sub(lambda found: found[0] if is_told_in(found[0], row.text) else " ", headed))
    there = f"{over}: {row.text}"
    headed = in_its_words(headed, there)
    happened = ["…"] if tells_of_more(asked, headed, there) else []
    return not_told(headed, there) + happened


def caption(row: Passage) -> str:
    """What stands over a row, from its section's heading on. What the report is called tells of all its tables."""
    return row.place[max(0, row.place.casefold().rfind(row.section.casefold())) :]


def _without_title(place: str, found: re.Match[str]) -> str:
    """'In the prisons' of a report on these says no more than that it is asked of the report."""
    return " " if is_told(next(iter(content(found["what"])), ""), set(content(place))) else found[0]


def not_told(question: str, there: str) -> list[str]:
    """The words of a question that a text has in no form: 'applied' is told where it has 'applications'."""
    told, countries = set(content(there)), countries_in(there)
    return [
        word
        for word, written in content_words(question).items()
        if not (word in OF_FORM or word.isdigit() or is_told_of(word, told, countries) or is_told_in(written, there))
    ]


def is_of_group(words: Collection[str]) -> bool:
    """Whether words that a table doesn't tell narrow down whom it counts: to women, or to children."""
    return not _GROUPS.isdisjoint(words)


def is_of_its_years(asked: Asked, row: Passage) -> bool:
    """Whether a row without years is of those asked for, as what stands over it tells; a year that nothing tells is
    left to how the row fits."""
    over = years(caption(row)) or years(row.place)
    return any(map(years, heads_of(row))) or bool(years(label(row.text))) or not over or asked.years <= over


def tells_of_more(asked: Asked, headed: str, table: str) -> bool:
    """Whether a question tells that something happened, or has a figure, of which a table has nothing."""
    happened = events(_DATED.sub(" ", headed)) - events(table) - _GIVEN_OUT
    figures = {one for one in _FIGURE.findall(asked.question) if not (len(one) == len("2020") and is_year(one))}
    return bool(happened) or not figures <= set(_FIGURE.findall(table))


def heads_of(row: Passage) -> tuple[str, ...]:
    """The heads over the figures of a row."""
    return tuple(one.head for one in cells(row.text))


def column(asked: Asked, heads: Collection[str], names: str, over: str) -> str | None:
    """The head of the one column that is asked for of the rows with some names; None where it isn't sure which.

    That is the one of which a question has all words that it has of any: of 'posts filled' and 'posts approved' in 'how
    many posts are filled?'. Of two where each has its own, the one that narrows what is counted down: the bedridden in
    'how many bedridden residents …?'.
    """
    among = _that_may_be_asked(asked, heads, over)
    words = set(_words(as_headed(asked.alone, tuple(heads), over)))
    words = words - set(content(names)) or words
    if asked.years and any(is_year(head) for head in among):
        undated = [word for head in heads if not (years(head) or PERCENT.search(head)) for word in _words(head)]
        if any(is_told(word, set(undated)) for word in words):
            return None  # under a head without a year, of which year is the figure?
    beside = words - set(content(over))
    found = _of_words(asked, among, beside) or _of_words(asked, among, words)
    if found is None and not any(is_told(word, words) for head in among for word in _words(head)):
        dated = [head for head in among if is_year(head)] or [head for head in among if years(head)]
        found = dated[0] if len(dated) == 1 and asked.years else among[0] if len(heads) == 1 == len(among) else None
    return None if found is None or _is_narrowed_by_another(found, heads, among, beside) else found


def _is_narrowed_by_another(found: str, heads: Collection[str], among: Collection[str], words: Collection[str]) -> bool:
    """Whether a question has words of a column whose figures are of another kind: 'how many complaints were closed
    within a month?' beside 'Closed within a month (%)'."""
    others = [_words(head) for head in heads if head not in among and not is_year(head)]
    own = {word for other in others for word in other} - set(_words(found))
    return any(is_told(word, own) for word in words if not is_told(word, set(_words(found))))


def _of_words(asked: Asked, heads: Sequence[str], words: Collection[str]) -> str | None:
    """The head that has all of some words that any has; of two with words of their own the one that narrows the other
    down, or that has the time that is counted."""
    told = {head: {word for word in words if is_told(word, set(_words(head)))} for head in heads}
    every = set[str]().union(*told.values())
    best = [head for head in heads if told[head] == every] if every else []
    if len(best) > 1:
        best = [head for head in best if all(is_told(word, set(words)) for word in _words(head))]
    elif not best and every:
        best = [head for head in heads if told[head] and _narrows(asked, told[head], every)]
    if not best:
        whole = [head for head in heads if told[head] and all(is_told(word, set(words)) for word in _words(head))]
        best = whole if any(set(asked.counted[-1:]) & told[head] for head in whole) else []
    if not best and asked.counts_time:
        best = [head for head in heads if set(asked.counted[-1:]) & told[head]]
    return best[0] if len(best) == 1 else None


def _that_may_be_asked(asked: Asked, heads: Collection[str], over: str) -> list[str]:
    """The heads of the columns with figures of the kind and of the year asked for."""
    shares = [head for head in heads if PERCENT.search(head)]
    if PERCENT.search(asked.alone):
        among = shares or (list(heads) if PERCENT.search(over) else [])
    else:
        words = set(content(asked.alone))
        among = [
            head
            for head in heads
            if head not in shares
            or (asked.kind != "count" and any(is_told(word, words) for word in content(PERCENT.sub(" ", head))))
        ]
    changes = CHANGE_ASKED.search(asked.alone) is not None and any(map(CHANGE.search, heads))
    among = [head for head in among if (CHANGE.search(head) is not None) == changes]
    if changes:
        return [head for head in among if is_change_of(asked, head)]
    return [head for head in among if years(head) == asked.years] if asked.years and any(map(years, heads)) else among


def is_change_of(asked: Asked, head: str) -> bool:
    """Whether the change under a head is that to the year asked for, from the one if two are."""
    told = years(head)
    return not (told and asked.years) or (asked.years <= told and max(asked.years) == max(told))


def is_of_others(asked: Asked, name: str) -> bool:
    """Whether a row is of the others, and a question isn't: 'Other incidents'."""
    return NO_NAME.search(name) is not None and not NO_NAME.search(asked.question)


def _narrows(asked: Asked, told: set[str], every: set[str]) -> bool:
    """Whether the words of a head say which of those that another head counts, or what they are."""
    others = every - told
    what = _IS_THAT.search(asked.alone)
    of_which = set(content(asked.thing)) | set(content(asked.part)) | set(content(what["that"] if what else ""))
    return bool(others) and others <= set(asked.counted[-1:]) and told <= of_which


def _words(text: str) -> list[str]:
    """The words of a head or a question, and 'reports' where these are counted: else it only makes a question."""
    counted = ["reports"] if _REPORTS.search(text) else []
    return [*(word for word in content(text) if not word.isdigit()), *counted]


__all__ = [
    "CHANGE",
    "CHANGE_ASKED",
    "DOWN",
    "NO_NAME",
    "OF_FORM",
    "PERCENT",
    "UP",
    "WHOLE",
    "as_headed",
    "caption",
    "column",
    "heads_of",
    "is_change_of",
    "is_of_group",
    "is_of_its_years",
    "is_of_others",
    "not_told",
    "tells_of_more",
    "untold",
]
