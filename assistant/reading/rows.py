"""The rows of one table that a question weighs against each other: the one with the most, or those that it names.

No single row tells which of all has the most; its table does, if every row of it has been read as a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from assistant.checks.words import is_past, sense
from assistant.comparison import asks_of_sides, compared_years
from assistant.constraints.columns import (
    CHANGE,
    DOWN,
    NO_NAME,
    OF_FORM,
    PERCENT,
    UP,
    WHOLE,
    as_headed,
    caption,
    column,
    is_change_of,
    is_of_group,
    is_of_its_years,
    is_of_others,
    not_told,
    tells_of_more,
    untold,
)
from assistant.constraints.told import is_told, its_country
from assistant.constraints.years_told import IN_PARENTHESES
from assistant.polarity.question import COMPARING
from assistant.question.asked import Asked, content
from assistant.question.synonyms import in_its_words
from assistant.reading.judged import Judged, Reading
from assistant.regex import regex
from assistant.schema import Hit, Passage
from assistant.short.cells import cell
from assistant.text.dates import years
from assistant.text.tables import CELL_SEPARATOR, Cell, cells, change, is_year, label, value
from assistant.verification import BETWEEN

BOTH = 2
MOST_EXCEEDING = 6
"""So many rows are quoted at most in which one column has more than another."""
ENOUGH = 2 / 3
"""What share of a question's words a table must tell: as much as a single row for a short answer (short/cells.py)."""
SURE_OF_WHOLE = -2.0
"""How surely a row must answer at least where its table tells all that is asked: that one row says which of all has the
most is nothing that it can say surely. Of the six rows of 24 made-up questions on which it matters all are above."""
SURE_WITHOUT_ROW = 3.15
"""How surely a sentence answers at least beside which no row is taken for what its table tells."""
_EXTREME = regex(
    r"(?<!at )(?<!second )(?<!second-)(?<!third )(?<!third-)\b(?:(?P<least>fewest"
    r"|least(?: (?:common|frequent|numerous))?|lowest|smallest|shortest|rarest)"
    r"|(?P<most>most(?: (?:common|frequent|numerous)(?:ly)?)?|highest|largest|biggest|greatest|longest|commonest"
    r"|(?P<fast>fastest|sharpest|steepest)))\b"
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
    r"|prisons?|homes?|hospitals?|clinics?|schools?|camps?|colon(?:y|ies)|ports?|states?|areas?|zones?|sections?|places?|facilit(?:y|ies)|institutions?|establishments?|stations?"
    r"|municipalit\w+|oblasts?|territor\w+|posts?|courts?|shelters?)\b",
    re.IGNORECASE,
)
_PART = regex(r"(?:[-–•·(]|of (?:which|whom|these|those|them)\b|thereof\b|incl)", re.IGNORECASE)
_NAME = regex(r"\b[A-Z][\w’'-]+")

_NAME_THE = regex(
    r"^\W*(?:please )?(?:name|list|give|identify|find|tell me|what (?:is|was)|which (?:is|was)) (?:me )?"
    r"(?:(?:the|every|all|each|any) )?"
    rf"(?:{_EXTREME.pattern} )?(?P<noun>(?:[\w’'-]+ ){{0,2}}?[\w’'-]+)"
    r"(?= (?:with|by|in|at|on|of|that|which|where|having)\b|\W*$)",
    re.IGNORECASE,
)
"""'Name the prison with …', 'what was the most common cause of …'."""
_WHICH = regex(r"\b(?:which|what)\b", re.IGNORECASE)
_ALIKE = tuple(
    regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        "nationalit(?:y|ies)|countr(?:y|ies)|nations?|origins?|states?",
        "kinds?|types?|sorts?|categor(?:y|ies)|forms?|topics?|subjects?|themes?|issues?|matters?|fields?|headings?",
        "grades?|ranks?|occupations?|professions?|jobs?|posts?|positions?",
        "offen[cs]es?|crimes?",
    )
)
"""What rows are of, in words that may stand for each other over a table."""
_ANY_PLACE = regex(r"\b(?:establishment|institution|facilit(?:y|ies)|place|site|location)s?\b", re.IGNORECASE)
_BY_EACH = r"\b(?:by|each|every|per|for all)(?: [\w-]+)? {noun}"
_THAN = regex(r"\b(?:than|versus|vs|against|compared (?:with|to))\b\.?", re.IGNORECASE)
_CROWDED = regex(
    r"\b(?:(?P<up>over-?crowd\w*|crowded|over-?full|(?:over|above|beyond|past|exceed\w*|in excess of)"
    r" (?:[\w’'-]+ ){0,3}?(?:capacity|places|beds|spaces|berths)\b)"
    r"|(?P<down>half[- ]empty|under-?(?:occupied|filled|populated)|(?:under|below|within)"
    r" (?:[\w’'-]+ ){0,3}?(?:capacity|places|beds|spaces|berths)\b))",
    re.IGNORECASE,
)
"""What asks for those who are in a place beside those it can hold: 'over capacity'."""
_WITHOUT = regex(
    r"\b(?:leaving (?:out|aside)|excluding|except(?: for)?|apart from|aside from|not counting|besides|other than"
    r"|without|ignoring)\b(?P<what>[^,?]+),?",
    re.IGNORECASE,
)
"""'Leaving out “other”, which kind has the fewest?'"""
_FIRST_WORD = regex(r"\w+")
_EXISTS = regex(
    r"^\W*(?:is|are|was|were) (?:there )?any|^\W*(?:do|does|did|has|have|had) [^,;]{1,40}? any\w*\b", re.IGNORECASE
)
"""'Is anybody on remand in Fen?' is answered by how many are."""


class _Row(NamedTuple):
    """A row, what it is of, and its figures."""

    passage: Passage
    name: str
    cells: tuple[Cell, ...]
    is_whole: bool


class _Weighed(NamedTuple):
    """A figure, and what is said of it: the row that has it, or its year."""

    row: _Row
    name: str
    figure: str


def weighed(
    asked: Asked,
    judged: Sequence[Judged],
    table: Callable[[Passage], Sequence[Passage]],
    rows_with: Callable[[Asked], Sequence[Passage]],
) -> Reading | None:
    """The rows that answer of the table with the surest one; None if no rows are weighed against each other, or it
    isn't sure which these are. `table`: all lines of a row's table, as they are read; `rows_with` the words of a
    question: looked through where no row was found, since those of a table have few words."""
    whole, (asked, left_out) = asked, _without(asked)
    extreme = _EXTREME.search(asked.alone)
    compares = COMPARING.search(asked.question) or asks_of_sides(asked) or _sides(asked)
    best = next((one for one in judged if one.hit.passage.told and one.answers >= SURE_OF_WHOLE), None)
    if not (extreme or compares):
        return _of_one(whole, judged)
    if best is not None:
        return _of_table(asked, table(best.hit.passage), ENOUGH if best.answers >= 0 else 1, left_out)
    if any(one.hit.passage.told for one in judged) or _is_sure_without_row(judged):
        return None
    tables = {row.whole_paragraph: row for row in rows_with(asked)}
    found = [read for row in tables.values() if (read := _of_table(asked, table(row), 1, left_out))]
    return found[0] if len(found) == 1 else None


def _of_table(asked: Asked, lines: Sequence[Passage], enough: float, left_out: str) -> Reading | None:
    """The rows that answer of a table that tells so much of a question."""
    rows = _rows(lines)
    if not (rows and all(row.cells and is_of_its_years(asked, row.passage) for row in rows)):
        return None
    if _share_told(asked, lines, rows) < enough:
        return None
    if left_out:
        all_rows, rows = rows, [row for row in rows if not _is_told_by(left_out, row.name)]
        if len(rows) == len(all_rows):
            return None  # what is left out is no row: 'the most people without work'
    extreme = _EXTREME.search(asked.alone)
    if asked.kind == "reason" and not (extreme and _is_kind_asked(asked, lines, rows, extreme)):
        over_time = _over_time(asked, rows)
        return _reading(over_time, denied=True) if _changed_otherwise(asked, over_time) else None
    if extreme:
        return _foremost_of_change(asked, rows, lines, extreme) or _reading(_foremost(asked, rows, lines, extreme))
    return (
        _reading(_named(asked, rows) or _two_columns(asked, rows, lines))
        or _exceeding(asked, rows, lines)
        or _reading(_over_time(asked, rows))
    )


def _rows(lines: Sequence[Passage]) -> list[_Row]:
    """The rows of a table. One is for the whole that says so, or whose figures are the sums of the others'."""
    rows = [_Row(one, label(one.text), cells(one.text), False) for one in lines if one.told]
    edges = {row.passage.id for row in (*rows[:1], *rows[-1:])}
    return [
        row._replace(is_whole=bool(WHOLE.search(row.name)) or (row.passage.id in edges and _is_sum(row, rows)))
        for row in rows
    ]


def _is_sum(row: _Row, rows: Sequence[_Row]) -> bool:
    """Whether at least two figures of a row, or the one of its only column, are the sums of all others'."""
    others = [other for other in rows if other is not row]
    sums = [
        value(one.figure) == sum(value(part.figure) or 0.0 for part in _column(one.head, others)) for one in row.cells
    ]
    return len(others) > BOTH and sum(sums) >= min(BOTH, len(row.cells))


def _is_sure_without_row(judged: Sequence[Judged]) -> bool:
    """Whether a sentence answers as surely as a short answer must."""
    return bool(judged) and judged[0].answers >= SURE_WITHOUT_ROW and not judged[0].hit.passage.told


def _without(asked: Asked) -> tuple[Asked, str]:
    """A question without the rows that it leaves out, and these."""
    found = _WITHOUT.search(asked.alone)
    if found is None:
        return asked, ""
    rest = f"{asked.question[: found.start()]}{asked.question[found.end() :]}".strip()
    return replace(asked, question=rest, words=content(rest)), found["what"]


def _is_told_by(text: str, name: str) -> bool:
    """Whether a text has the word that a name begins with: 'other' of 'Other kinds'."""
    first = _FIRST_WORD.search(name.casefold())
    words = {sense(word) for word in _FIRST_WORD.findall(text.casefold())}
    return first is not None and sense(first[0]) in words


def _of_one(asked: Asked, judged: Sequence[Judged]) -> Reading | None:
    """The one row whose label, head and table tell every word of a question, with its figure; None where a sentence
    answers as surely as a short answer must."""
    if _is_sure_without_row(judged):
        return None
    exists = asked.kind == "yes_no" and _EXISTS.search(asked.alone)
    how_many = replace(asked, kind="count") if exists else asked
    found = [
        (one.hit, figure)
        for one in judged
        if one.hit.passage.told
        and one.answers >= SURE_OF_WHOLE
        and not (one.fit.elsewhere or one.fit.lacks)
        and not untold(asked, one.hit.passage)
        and (figure := cell(how_many, one.hit.passage))
    ]
    return Reading((found[0][0],), short=found[0][1]) if len(found) == 1 else None


def _reading(chosen: Sequence[_Weighed], *, denied: bool = False) -> Reading | None:
    if not chosen:
        return None
    short = BETWEEN.join(f"{one.name}: {one.figure}" for one in chosen)
    evidence = {one.row.passage.id: Hit(one.row.passage, 0.0) for one in chosen}
    return Reading(tuple(evidence.values()), short=short, denied=denied)


def _share_told(asked: Asked, lines: Sequence[Passage], rows: Sequence[_Row]) -> float:
    """How much of a question a table tells with what stands over it; none where something else happened by it."""
    named = [row for row in rows if _is_named(asked, row, rows) and not row.is_whole] or rows
    above = " ".join(one.text for one in lines if not one.told)
    table = " ".join((rows[0].passage.place, above, *(row.passage.text for row in named)))
    headed = _in_words_of(table, asked, rows)
    words = [word for word in content(headed) if not (word.isdigit() or word in OF_FORM)]
    missing = not_told(headed, table)
    if not words or tells_of_more(asked, headed, table) or is_of_group(missing):
        return 0.0
    return 1 - len(missing) / len(words)


def _foremost(asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage], extreme: re.Match[str]) -> list[_Weighed]:
    """Those with the most, or the least, of one column; the year with it, where a year is asked for."""
    of_most = extreme["most"] is not None
    parts = [row for row in rows if not (row.is_whole or _PART.match(row.name))]
    if _WHEN.search(asked.alone) and not all(is_year(row.name) for row in rows):
        return [] if _is_worked_out(asked, rows) else _foremost_year(asked, rows, of_most)
    if len(parts) < 2 or not (_is_kind_asked(asked, lines, rows, extreme) or _WHEN.search(asked.alone)):
        return []
    if _is_worked_out(asked, rows):
        return []
    parts = _narrowed(asked, parts, lines)
    if len(parts) < BOTH:
        return []
    if not of_most:
        parts = [row for row in parts if not NO_NAME.search(row.name)]
    heads = _heads(asked, rows, asked.alone[extreme.end() :])
    of_each = [_extremes(_column(head, parts), of_most) for head in heads]
    found = {tuple(one.name for one in each) for each in of_each}
    if len(found) != 1 or any(map(NO_NAME.search, next(iter(found)))):
        return []
    return of_each[-1]


def _narrowed(asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage]) -> list[_Row]:
    """The rows that tell what a question asks for and nothing over the table does: 'which closed prison …?'."""
    over = " ".join((rows[0].passage.place, *_all_heads(rows), *(one.text for one in lines if not one.told)))
    of_rows = [(row, set(content(row.passage.text))) for row in rows]
    for word in not_told(_in_words_of(over, asked, rows), over):
        telling = [(row, words) for row, words in of_rows if is_told(word, words)]
        of_rows = telling or of_rows
    return [row for row, _ in of_rows]


def _is_worked_out(asked: Asked, rows: Sequence[_Row]) -> bool:
    """Whether a question asks for what no column tells."""
    words = set(content(" ".join(_all_heads(rows))))
    return any(not words.intersection(content(found[0])) for found in _WORKED_OUT.finditer(_headed(asked, rows)))


def _headed(asked: Asked, rows: Sequence[_Row]) -> str:
    """A question in the words of a table's heads."""
    return as_headed(asked.alone, tuple(_all_heads(rows)), rows[0].passage.place)


def _in_words_of(text: str, asked: Asked, rows: Sequence[_Row]) -> str:
    """The same in those of a text, too, without what compares."""
    headed = _headed(asked, rows)
    for comparing in (_CROWDED, COMPARING, _EXTREME):
        headed = comparing.sub(" ", headed)
    return in_its_words(headed, text)


def _foremost_of_change(
    asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage], extreme: re.Match[str]
) -> Reading | None:
    """That which rose, or fell, by the most per cent, as a column tells. Where the most in numbers is another, and it
    isn't asked how fast, or for per cent, both, and none as the short answer."""
    up, down = UP.search(asked.alone), DOWN.search(asked.alone)
    heads = [head for head in _all_heads(rows) if CHANGE.search(head) and is_change_of(asked, head)]
    one_way = bool(up) != bool(down) and extreme["most"]
    if not one_way or len(heads) != 1 or not _is_kind_asked(asked, lines, rows, extreme):
        return None
    rows = [row for row in rows if not (row.is_whole or NO_NAME.search(row.name) or _PART.match(row.name))]
    found = _extremes(_column(heads[0], rows), bool(up), change)
    worth = [change(one.figure) or 0.0 for one in found]
    if not worth or not all(one > 0 if up else one < 0 for one in worth):
        return None
    if extreme["fast"] or PERCENT.search(asked.alone):
        return _reading(found)
    in_numbers = [(by, row) for row in rows if (by := _difference(row, asked.years or years(heads[0]))) is not None]
    if not in_numbers:
        return None
    most = (max if up else min)(by for by, _ in in_numbers)
    those = [row for by, row in in_numbers if by == most]
    if any(one.row in those for one in found):
        return _reading(found)
    evidence = {row.passage.id: Hit(row.passage, 0.0) for row in (*(one.row for one in found), *those)}
    return Reading(tuple(evidence.values()))


def _difference(row: _Row, of_years: Collection[int]) -> float | None:
    """By how much the figure of a row's last year, of some or all, differs from that of the one before."""
    wanted = {*of_years, min(of_years) - 1} if of_years else set[int]()
    dated = [value(one.figure) for one in row.cells if is_year(one.head) and (not wanted or years(one.head) <= wanted)]
    before, last = dated[-2:] if len(dated) >= BOTH else (None, None)
    return None if before is None or last is None else last - before


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
    named = [row for row in rows if _is_named(asked, row, rows) and not row.is_whole]
    if not named:
        sharing = [row for row in rows if _NAME.findall(row.name) and _shares_name(asked, row)]
        named = sharing if len(sharing) == BOTH else []
    heads = _heads(asked, rows)
    found = _column(heads[0], named) if len(heads) == 1 else []
    return found if len(found) == len(named) >= BOTH else []


def _exceeding(asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage]) -> Reading | None:
    """The rows in which one column has more, or less, than another: 'which homes have more residents than places?'."""
    sides = _sides(asked)
    told = _CROWDED.search(asked.alone) or (COMPARING.search(sides[0]) if sides else None)
    if told is None or told.lastgroup not in ("up", "down"):
        return None
    if any(_is_named(asked, row, rows) for row in rows if not row.is_whole) or not _is_kind_asked(
        asked, lines, rows, told
    ):
        return None
    heads = _columns_of(sides, asked, _all_heads(rows), "", rows[0].passage.place)
    if None in heads or heads[0] == heads[1]:
        return None
    found = []
    for row in rows:
        worth = {one.head: value(one.figure) for one in row.cells}
        one, other = (worth.get(head or "") for head in heads)
        if one is None or other is None:
            return None
        if not row.is_whole and (one > other if told.lastgroup == "up" else one < other):
            found.append(Hit(row.passage, 0.0))
    return Reading(tuple(found)) if 0 < len(found) <= MOST_EXCEEDING else None


def _two_columns(asked: Asked, rows: Sequence[_Row], lines: Sequence[Passage]) -> list[_Weighed]:
    """Two figures of the one row that a question names: 'more residents than places in Fen?'; or of the one that tells
    what no other does: 'is the girls' home over capacity?'."""
    sides = _sides(asked)
    whole = WHOLE.search(asked.alone) is not None
    named = [row for row in rows if _is_named(asked, row, rows) and (whole or not row.is_whole)]
    named = named or [row for row in rows if whole and row.is_whole] or _narrowed(asked, rows, lines)
    of_year = asked.years and any(map(is_year, _all_heads(rows)))
    if not sides or len(named) != 1 or of_year:
        return []
    [row] = named
    heads = _columns_of(sides, asked, [one.head for one in row.cells], row.name, row.passage.place)
    found = [
        _Weighed(row, one.head[:1].upper() + one.head[1:], one.figure)
        for head in heads
        for one in row.cells
        if one.head == head
    ]
    return found if len(found) == len(set(heads)) == BOTH else []


def _sides(asked: Asked) -> Sequence[str]:
    """What two columns are weighed against each other; () where none are."""
    if crowded := _CROWDED.search(asked.alone):
        return "how many people are held", f"what is the capacity{asked.alone[crowded.end() :]}"
    sides = _THAN.split(asked.alone, maxsplit=1)
    return sides if len(sides) == BOTH else ()


def _columns_of(sides: Sequence[str], asked: Asked, heads: Collection[str], names: str, over: str) -> list[str | None]:
    """The column that each side of a question asks for: of a year, or without one, as a capacity is."""
    undated = [head for head in heads if not years(head)]
    return [
        column(replace(asked, question=side), heads, names, over)
        or column(replace(asked, question=side, years=frozenset()), undated, names, over)
        for side in sides
    ]


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
    parts = [row for row in rows if not row.is_whole]
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
    own = [word for word in content(IN_PARENTHESES.sub(" ", row.name)) if word[1:]]
    if not own or is_of_others(asked, row.name):
        return False
    if its_country(asked, row.name):
        return True
    told = set(asked.words)
    only = not any(own[0] in content(other.name) for other in rows if other is not row)
    return all(is_told(word, told) for word in own) or (only and own[0] in told)


def _is_kind_asked(asked: Asked, lines: Sequence[Passage], rows: Sequence[_Row], extreme: re.Match[str]) -> bool:
    """Whether the rows are of the kind that is asked for, as what stands over them tells: the head over their names,
    or, where the table is 'by region' or has no such head, the line before it."""
    over_table = caption(rows[0].passage)
    over = _head_of_names(lines, rows) or over_table
    if _WHERE.search(asked.alone):
        return _PLACES.search(over) is not None
    kind = _kind_asked(asked, extreme)
    if not kind:
        return False
    if any(alike.search(kind) and alike.search(over) for alike in _ALIKE):
        return True
    if _ANY_PLACE.search(kind) and _PLACES.search(over):
        return True
    told = set(content(over))
    return any(is_told(word, told) for word in content(in_its_words(kind, over))[-1:]) or bool(
        regex(_BY_EACH.format(noun=re.escape(kind.casefold())), re.IGNORECASE).search(over_table)
    )


def _kind_asked(asked: Asked, extreme: re.Match[str]) -> str:
    """Of what kind that is which a question asks for: 'district'."""
    for pattern in (_NAME_THE, _ASKED, _IN_SHORT):
        if found := pattern.search(asked.alone):
            words = found["noun"].split()
            return words[-2] if len(words) > 1 and _is_verb_there(words[-1], found) else words[-1]
    which = _WHICH.search(asked.alone)
    return next(iter(re.findall(r"[\w-]+", asked.alone[which.end() : extreme.start()])), "") if which else ""


def _is_verb_there(word: str, found: re.Match[str]) -> bool:
    """Whether the last word of those found after 'which' is the verb: 'topic drew', 'prison holds the most'."""
    return is_past(word.casefold()) or found.string.startswith(" the", found.end())


def _head_of_names(lines: Sequence[Passage], rows: Sequence[_Row]) -> str:
    """The head over the names of rows; '' where there is none."""
    above = [one.text for one in lines if not one.told and one.start < rows[0].passage.start]
    if not above:
        return ""
    if CELL_SEPARATOR in above[-1]:
        return above[-1].split(CELL_SEPARATOR)[0]
    others = {word.casefold() for head in _all_heads(rows) for word in head.split()}
    return " ".join(takewhile(lambda word: word.casefold() not in others, above[-1].split()))


def _heads(asked: Asked, rows: Sequence[_Row], rest: str = "") -> list[str]:
    """The heads of the one column that a question asks for, at best with the rest of its words, else with all; or of
    all years where it names none; [] if unsure."""
    heads = _all_heads(rows)
    if any(is_year(row.name) for row in rows):
        asked = replace(asked, years=frozenset())
    names = " ".join(row.name for row in rows if _is_named(asked, row, rows))
    for words in (rest, asked.question):
        found = column(replace(asked, question=words), heads, names, rows[0].passage.place) if words else None
        if found is not None:
            return [found]
    told = set(asked.words) - set(content(names))
    dated = [head for head in heads if is_year(head)]
    if asked.years or any(is_told(word, told) for head in heads if head not in dated for word in content(head)):
        return []
    return dated


def _all_heads(rows: Sequence[_Row]) -> list[str]:
    return list(dict.fromkeys(one.head for row in rows for one in row.cells))


def _column(head: str, rows: Sequence[_Row]) -> list[_Weighed]:
    return [_Weighed(row, row.name, one.figure) for row in rows for one in row.cells if one.head == head]


def _extremes(
    column: Sequence[_Weighed], of_most: bool, worth: Callable[[str], float | None] = value
) -> list[_Weighed]:
    """Those of a column with the most, or the least; [] if a figure can't be read."""
    values = [worth(one.figure) for one in column]
    known = [one for one in values if one is not None]
    if not known or len(known) < len(values):
        return []
    extreme = max(known) if of_most else min(known)
    return [one for one, its in zip(column, values, strict=True) if its == extreme]
