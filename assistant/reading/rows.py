"""The rows of one table that a question weighs against each other: the one with the most, or those that it names.

No single row tells which of all has the most; its table does, if every row of it has been read as a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from assistant.comparison import asks_of_sides, compared_years
from assistant.constraints.told import is_told, is_told_of, its_country
from assistant.constraints.years_told import IN_PARENTHESES
from assistant.polarity.question import COMPARING
from assistant.question.asked import Asked, content
from assistant.question.synonyms import in_its_words
from assistant.reading.judged import Judged, Reading
from assistant.regex import regex
from assistant.schema import Hit, Passage
from assistant.text.countries import countries_in
from assistant.text.dates import years
from assistant.text.tables import Cell, cells, is_year, label, value
from assistant.verification import BETWEEN

BOTH = 2
ENOUGH = 2 / 3
"""What share of a question's words a table must tell: as much as a single row for a short answer (short/cells.py)."""
SURE_OF_WHOLE = -2.0
"""How surely a row must answer at least where its table tells all that is asked: that one row says which of all has the
most is nothing that it can say surely. Of the six rows of 24 made-up questions on which it matters all are above."""
_EXTREME = regex(
    r"(?<!at )(?<!second )(?<!second-)(?<!third )(?<!third-)\b(?:(?P<most>most|highest|largest|biggest|greatest"
    r"|longest)|(?P<least>fewest|least|lowest|smallest|shortest))\b"
    r"(?! (?:of\b|recent|likely|common\b|often\b|frequent|(?:two|three|four|five|ten|\d+)\b))",
    re.IGNORECASE,
)
_WORKED_OUT = regex(
    r"\b(?:increas\w*|r(?:ises?|ose|ising)|gr[eo]w\w*|gains?|chang\w*|drop\w*|f[ae]ll\w*|decreas\w*|declin\w*|differ\w*"
    r"|gaps?|shrank|improve\w*|per|average|mean|ratio|proportion\w*|relative\w*"
    r"|(?:which|what|top|bottom) (?:two|three|four|five|\d+))\b",
    re.IGNORECASE,
)
"""What no one column tells, or several rows, unless a column's head has it: 'the biggest rise', 'the top three'."""
_BY_HOW_MUCH = regex(r"\bby (?:how|what)\b", re.IGNORECASE)
_ASKED = regex(
    r"\b(?:which|what) (?:of (?:the|these|those) )?(?P<noun>(?:[\w’'-]+ ){0,3}?[\w’'-]+)"
    r"(?= (?:ha[sd]|have|was|were|is|are|did|do|does|saw|got|made|took|held|with|in|the|of|show\w*|\w{2,}ed)\b|\W*$)",
    re.IGNORECASE,
)
"""'Which of the regions had …': of what kind the rows are."""
_IN_SHORT = regex(
    rf"^\W*(?:the )?{_EXTREME.pattern} (?P<noun>(?:[\w’'-]+ ){{0,2}}?[\w’'-]+)(?= (?:by|with|in|at|on|of)\b|\W*$)",
    re.IGNORECASE,
)
"""'Biggest prison by number of inmates.'"""
_WHERE, _WHEN = regex(r"\bwhere(?:abouts)?\b", re.IGNORECASE), regex(r"\bwhen\b|\b(?:which|what) year\b", re.IGNORECASE)
_PLACES = regex(
    r"\b(?:regions?|districts?|provinc\w+|cit(?:y|ies)|towns?|count(?:y|ies|ry|ries)|cent(?:er|re)s?|sites?|offices?|sectors?|industr\w+"
    r"|prisons?|ports?|states?|areas?|zones?|sections?|places?|facilit(?:y|ies)|institutions?|establishments?|stations?"
    r"|municipalit\w+|oblasts?|territor\w+|posts?|courts?|shelters?)\b",
    re.IGNORECASE,
)
_WHOLE = regex(r"\b(?:(?:sub)?totals?|sum|all|overall|whole|together|national\w*|average|mean|median)\b", re.IGNORECASE)
_PART = regex(r"(?:[-–•·(]|of (?:which|whom|these|those|them)\b|thereof\b|incl)", re.IGNORECASE)
_NO_NAME = regex(r"\b(?:others?|unknown|unspecified|not (?:stated|known|specified|recorded)|rest)\b", re.IGNORECASE)
"""What stands for none by name: where it has the most, nobody knows who has; the fewest it has of nobody."""
_NAME = regex(r"\b[A-Z][\w’'-]+")
_OF_FORM = frozenset(
    content(
        "most highest largest biggest greatest fewest least lowest smallest more less fewer than or number figure count"
        " total make made do done carry carried take took taken place happen happened occur occurred record recorded"
        " see saw have had get got find out work trying there two go gone went up down between year before previous"
        " change lodge lodged file filed submit submitted"
    )
)
"""Words that make a question of this kind, and tell nothing of what is counted."""


class _Row(NamedTuple):
    """A row, what it is of, and its figures."""

    passage: Passage
    name: str
    cells: tuple[Cell, ...]


class _Weighed(NamedTuple):
    """A figure, and what is said of it: the row that has it, or its year."""

    row: _Row
    name: str
    figure: str


def weighed(asked: Asked, judged: Sequence[Judged], table: Callable[[Passage], Sequence[Passage]]) -> Reading | None:
    """The rows that answer of the table with the surest one; None if no rows are weighed against each other, or it
    isn't sure which these are. `table`: all lines of a row's table, as they are read."""
    extreme = _EXTREME.search(asked.alone)
    if not extreme and not (COMPARING.search(asked.question) or asks_of_sides(asked)):
        return None
    best = next((one for one in judged if one.hit.passage.told and one.answers >= SURE_OF_WHOLE), None)
    lines = table(best.hit.passage) if best else ()
    rows = [_Row(one, label(one.text), cells(one.text)) for one in lines if one.told]
    if best is None or not all(row.cells for row in rows):
        return None
    if _share_told(asked, lines) < (ENOUGH if best.answers >= 0 else 1):
        return None
    if asked.kind == "reason":
        over_time = _over_time(asked, rows)
        return _reading(over_time, denied=True) if _changed_otherwise(asked, over_time) else None
    if extreme:
        return _reading(_foremost(asked, rows, lines, extreme["most"] is not None))
    return _reading(_named(asked, rows) or _over_time(asked, rows))


def _reading(chosen: Sequence[_Weighed], *, denied: bool = False) -> Reading | None:
    if not chosen:
        return None
    short = BETWEEN.join(f"{one.name}: {one.figure}" for one in chosen)
    evidence = {one.row.passage.id: Hit(one.row.passage, 0.0) for one in chosen}
    return Reading(tuple(evidence.values()), short=short, denied=denied)


def _share_told(asked: Asked, lines: Sequence[Passage]) -> float:
    """How much of a question a table tells with what stands over it."""
    table = " ".join(text for one in lines for text in (one.text, one.place))
    told, countries = set(content(table)), countries_in(table)
    words = [
        word
        for word in content(in_its_words(COMPARING.sub(" ", asked.alone), table))
        if not (word.isdigit() or word in _OF_FORM)
    ]
    if not words:
        return 0.0
    return sum(is_told_of(word, told, countries) for word in words) / len(words)


def _foremost(asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage], of_most: bool) -> list[_Weighed]:
    """Those with the most, or the least, of one column; the year with it, where a year is asked for."""
    heads = set(content(" ".join(one.head for row in rows for one in row.cells)))
    if any(not heads.intersection(content(found[0])) for found in _WORKED_OUT.finditer(asked.alone)):
        return []
    parts = [row for row in rows if not (_WHOLE.search(row.name) or _PART.match(row.name))]
    if _WHEN.search(asked.alone) and not all(is_year(row.name) for row in rows):
        return _foremost_year(asked, rows, of_most)
    if len(parts) < 2 or not (_is_kind_asked(asked, lines) or _WHEN.search(asked.alone)):
        return []
    if not of_most:
        parts = [row for row in parts if not _NO_NAME.search(row.name)]
    of_each = [_extremes(_column(head, parts), of_most) for head in _heads(asked, rows)]
    found = {tuple(one.name for one in each) for each in of_each}
    if len(found) != 1 or any(map(_NO_NAME.search, next(iter(found)))):
        return []
    return of_each[-1]


def _foremost_year(asked: Asked, rows: Sequence[_Row], of_most: bool) -> list[_Weighed]:
    """The year in which the row that is named, else the one of the whole, has the most."""
    named = [row for row in rows if _is_named(asked, row, rows)]
    of_it = named or _whole(asked, rows) or rows
    if len(of_it) != 1:
        return []
    return _extremes([_Weighed(of_it[0], one.head, one.figure) for one in of_it[0].cells if is_year(one.head)], of_most)


def _named(asked: Asked, rows: Sequence[_Row]) -> list[_Weighed]:
    """The figures of those rows that a question names, at least two; where it names none wholly, of the two that share
    a name with it: 'the two Fen districts'."""
    named = [row for row in rows if _is_named(asked, row, rows) and not _WHOLE.search(row.name)]
    if not named:
        sharing = [row for row in rows if _NAME.findall(row.name) and _shares_name(asked, row)]
        named = sharing if len(sharing) == BOTH else []
    heads = _heads(asked, rows)
    found = _column(heads[0], named) if len(heads) == 1 else []
    return found if len(found) == len(named) >= BOTH else []


def _over_time(asked: Asked, rows: Sequence[_Row]) -> list[_Weighed]:
    """The figures of two years of the one row that a question names, else of the row for the whole, the earlier first;
    of more years, of the first and the last; of the only year that it names, and of the one before it in the table."""
    compared = compared_years(asked)
    if _BY_HOW_MUCH.search(asked.alone) or (len(compared) == 1 and asked.kind not in ("yes_no", "reason")):
        return []  # 'Lower Fen in 2021' compares nothing
    compared = frozenset((min(compared), max(compared))) if compared else compared
    if len(compared) == 1:
        dated = {year for row in rows for one in row.cells if is_year(one.head) for year in years(one.head)}
        compared |= {max((year for year in dated if year < min(compared)), default=min(compared))}
    named = [row for row in rows if _is_named(asked, row, rows)] or _whole(asked, rows)
    if len(compared) != BOTH or len(named) != 1:
        return []
    found = [
        _Weighed(named[0], one.head, one.figure)
        for year in sorted(compared)
        for one in named[0].cells
        if is_year(one.head) and years(one.head) == {year}
    ]
    return found if len(found) == BOTH else []


def _whole(asked: Asked, rows: Sequence[_Row]) -> list[_Row]:
    """The rows for the whole, where a question has no word of what another row is of."""
    parts = [row for row in rows if not _WHOLE.search(row.name)]
    own = {word for row in parts for word in content(row.name)} - set(content(rows[0].passage.place))
    return [row for row in rows if row not in parts] if own.isdisjoint(asked.words) else []


def _changed_otherwise(asked: Asked, over_time: Sequence[_Weighed]) -> bool:
    """Whether figures of two years didn't change as a question why they did takes for granted."""
    told = COMPARING.search(asked.question)
    earlier, later = [value(one.figure) for one in over_time] or (None, None)
    if told is None or told.lastgroup not in ("up", "down") or earlier is None or later is None:
        return False
    return later <= earlier if told.lastgroup == "up" else later >= earlier


def _shares_name(asked: Asked, row: _Row) -> bool:
    return not set(_NAME.findall(row.name)).isdisjoint(_NAME.findall(asked.alone))


def _is_named(asked: Asked, row: _Row, rows: Sequence[_Row]) -> bool:
    """Whether a question has all that a row is of, or the first word of it that no other row has: 'Hollin'."""
    if is_year(row.name):
        return years(row.name) <= asked.years
    own = content(IN_PARENTHESES.sub(" ", row.name))
    if not own:
        return False
    if its_country(asked, row.name):
        return True
    told = set(asked.words)
    only = not any(own[0] in content(other.name) for other in rows if other is not row)
    return all(is_told(word, told) for word in own) or (only and own[0] in told)


def _is_kind_asked(asked: Asked, lines: Sequence[Passage]) -> bool:
    """Whether the rows are of the kind that is asked for, as what stands over them tells."""
    over = " ".join((*(one.text for one in lines if not one.told), lines[0].place))
    if _WHERE.search(asked.alone):
        return _PLACES.search(over) is not None
    noun = _ASKED.search(asked.alone) or _IN_SHORT.search(asked.alone)
    kind = content(noun["noun"])[-1:] if noun else []
    return bool(kind) and is_told(kind[0], set(content(over)))


def _heads(asked: Asked, rows: Sequence[_Row]) -> list[str]:
    """The heads of the one column that a question asks for, or of all years where it names none; [] if unsure."""
    heads = list(dict.fromkeys(one.head for row in rows for one in row.cells))
    if asked.years and not any(is_year(row.name) for row in rows) and any(map(years, heads)):
        heads = [head for head in heads if years(head) == asked.years]
    words = set(asked.words)
    told = {head: sum(is_told(word, words) for word in _words(head)) for head in heads}
    most = max(told.values(), default=0)
    of_it = [head for head, count in told.items() if count == most and (count or not _words(head))]
    if len(heads) == 1:
        return heads
    return of_it if len(of_it) == 1 or (most == 0 and all(map(is_year, of_it))) else []


def _words(text: str) -> list[str]:
    return [word for word in content(text) if not word.isdigit()]


def _column(head: str, rows: Sequence[_Row]) -> list[_Weighed]:
    return [_Weighed(row, row.name, one.figure) for row in rows for one in row.cells if one.head == head]


def _extremes(column: Sequence[_Weighed], of_most: bool) -> list[_Weighed]:
    """Those of a column with the most, or the least; [] if a figure can't be read."""
    values = [value(one.figure) for one in column]
    known = [one for one in values if one is not None]
    if not known or len(known) < len(values):
        return []
    extreme = max(known) if of_most else min(known)
    return [one for one, its in zip(column, values, strict=True) if its == extreme]
