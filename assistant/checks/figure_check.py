"""Every figure and date of a claim stands in its quotes, with its unit, its bound, its year and what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.checks.attribution import sayings
from assistant.checks.evidence import Evidence
from assistant.checks.figures import Figure, dates, deeds_of_dates, figures, said_of_dates
from assistant.checks.problem import Kind, Problem
from assistant.checks.reading import tokens_of
from assistant.checks.words import is_past, sense

_DEEDS = ("ion", "ment", "arrest", "death", "visit", "attack")
_ANY_PERSON = frozenset({"person", "individual", "other"})
_PERSON = (
    "er", "or", "ist", "ant", "ian", "victim", "man", "woman", "child", "official", "suspect", "citizen", "judge",
    "national", "migrant", "detainee", "refugee", "employee", "person", "individual", "boy", "girl", "patient",
    "student",
    "defendant", "police", "resident", "civilian", "journalist", "staff", "trainee", "inmate", "male", "female",
)  # fmt: skip


def check_figures(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """What is wrong with a claim's figures."""
    quoted = [figure for quote in evidence.quotes for figure in figures(quote)]
    speakers = frozenset(word for saying in sayings(claim) for word in saying.speakers) | {sense("report")}
    told = [replace(figure, said=figure.said - speakers) for figure in figures(claim)]
    for figure in told:
        problem = _check(figure, told, quoted)
        if problem:
            yield problem
    for figure in told:
        if figure.kind != "year" and _times(figure, told) > max(1, _times(figure, quoted)):
            yield Problem("figure", f"the claim has the figure {figure} more often than the quote")
    yield from _check_dates(claim, evidence)


def _times(figure: Figure, among: Sequence[Figure]) -> int:
    return sum((other.kind, other.value) == (figure.kind, figure.value) for other in among)


def _check(figure: Figure, told: Sequence[Figure], quoted: Sequence[Figure]) -> Problem | None:
    """The first thing that no figure of the quotes has in common with one of the claim."""
    left = [other for other in quoted if other.value == figure.value and (other.kind == figure.kind)]
    if not left:
        alike = any(other.value == figure.value for other in quoted)
        return Problem("unit" if alike else "figure", f"the figure {figure} is not in the quote" + " as such" * alike)
    tests: tuple[tuple[Kind, Callable[[Figure], bool], str], ...] = (
        ("unit", lambda other: other.unit == figure.unit, "has another unit in the quote"),
        ("bound", lambda other: _bounded_alike(figure, other), "is bounded otherwise in the quote"),
        ("counted", lambda other: _counts_the_same(figure, other), "counts something else in the quote"),
        ("year", lambda other: _is_of_year(figure, other, quoted), "is for another year"),
        ("year", lambda other: _is_of_time(figure, other), "stands only in the name of a law in the quote"),
        ("bound", lambda other: _same_range(figure, other, told), "is one end of a range in the quote"),
        ("figure", lambda other: _moves_alike(figure, other), "is another end of the change in the quote"),
        ("counted", lambda other: _is_amount(figure, other), "is only a difference in the quote"),
        ("counted", lambda other: _is_part(figure, other), "is only the whole of a part in the quote"),
        ("counted", lambda other: _is_of_deed(figure, other, quoted), "is told of another deed in the quote"),
    )
    for kind, passes, wrong in tests:
        left = [other for other in left if passes(other)]
        if not left:
            return Problem(kind, f"the figure {figure} {wrong}")
    return _told_of_another(figure, left, told, quoted)


def _told_of_another(
    figure: Figure, own: Sequence[Figure], told: Sequence[Figure], quoted: Sequence[Figure]
) -> Problem | None:
    """What a claim tells of one figure, and the quotes of another."""
    if _has_other_parts(figure, own, quoted):
        return Problem("counted", f"the figure {figure} is part of something else in the quote")
    dated = [other.value for other in quoted if other.kind == "year" and other.verb == figure.verb]
    if figure.kind == "year" and figure.verb and dated and figure.value not in dated:
        return Problem("year", f"the quote gives another year than {figure} for this")
    if figure.kind == "year" and any(other.years for other in told):
        return None
    parts = {other.value for other in told if figure.is_whole}
    return _better_elsewhere(figure, own, [other for other in quoted if other.value not in parts])


def _counts_the_same(figure: Figure, other: Figure) -> bool:
    if figure.kind != "count" or not figure.head:
        return True
    head = sense(figure.head)
    counted = {sense(word) for word in other.counted}
    if head in other.around and figure.head.endswith(_DEEDS):  # 'five convictions' for 'convicting five traffickers'
        return True
    if figure.possessor and sense(figure.possessor) == sense(other.head) and head in other.said:
        return True
    if other.possessor and head == sense(other.possessor):
        return sense(other.head) in figure.said
    if head in counted or (figure.head in _ANY_PERSON and (not other.head or other.head.endswith(_PERSON))):
        return True
    return not other.head and head in other.around


def _is_of_year(figure: Figure, other: Figure, quoted: Sequence[Figure]) -> bool:
    """Whether a figure of the quotes can be of the year that the claim gives; one that is told of none, of any but
    those of the figures beside it."""
    if other.years or not figure.years:
        return figure.years <= other.years
    beside = [
        found
        for found in quoted
        if other.lead <= found.lead and found.value != other.value and found.kind == other.kind
    ]
    return not any(figure.years & found.years for found in beside)


def _bounded_alike(figure: Figure, other: Figure) -> bool:
    """Whether two figures have one bound; 'from five to 15' is 'at least five and at most 15'."""
    if other.bound == figure.bound or (not figure.bound and other.bound == "only"):
        return True
    return bool(_ends_of_range(figure) & _ends_of_range(other))


def _ends_of_range(figure: Figure) -> frozenset[str]:
    ends = {name for name, end in zip(("at least", "at most"), figure.range or (), strict=False) if end == figure.value}
    return frozenset(ends or {figure.bound} & {"at least", "at most"})


def _same_range(figure: Figure, other: Figure, told: Sequence[Figure]) -> bool:
    if figure.kind == "year" and any(figure.value in beside.years for beside in told):
        return True  # which its figure is checked for
    return figure.range == other.range or bool(_ends_of_range(figure) & _ends_of_range(other))


def _moves_alike(figure: Figure, other: Figure) -> bool:
    """Whether what fell by 40 percent in the quotes falls by 40 percent in the claim, and not to it."""
    both = figure.moves and figure.changes and other.moves and other.changes
    return not both or figure.moves == other.moves


def _is_amount(figure: Figure, other: Figure) -> bool:
    """Not 'received 1,002 calls' where the quotes have '1,002 fewer than the year before'."""
    return not other.difference or figure.difference or figure.changes


def _is_part(figure: Figure, other: Figure) -> bool:
    """Not 'eleven courts closed' where the quotes have 'two of the eleven courts closed'."""
    if figure.is_whole or figure.kind not in {"count", "percent"} or not other.is_whole:
        return True
    return bool(figure.verbs) and figure.verbs <= other.relative


def _is_of_deed(figure: Figure, other: Figure, quoted: Sequence[Figure]) -> bool:
    """Not 'police arrested 18' where the quotes have 'police opened 18 cases and arrested 12'."""
    told = figure.verbs - figure.relative
    if figure.kind in {"year", "ordinal", "label"} or figure.is_whole or not told or not other.verbs:
        return True
    return bool(told & other.verbs) or not any(told <= another.verbs for another in quoted)


def _is_of_time(figure: Figure, other: Figure) -> bool:
    """Not 'joined the protocol in 2000' where the quotes have 'joined the 2000 protocol'."""
    return figure.kind != "year" or not figure.in_time or other.in_time or not other.of_law


def _better_elsewhere(figure: Figure, own: Sequence[Figure], quoted: Sequence[Figure]) -> Problem | None:
    """Whether the claim's words around a figure stand around another figure of the quotes instead."""
    mine = figure.range or (figure.value,)
    alike = (other for other in quoted if (other.kind, other.unit) == (figure.kind, figure.unit))
    others = [other for other in alike if other.value not in mine]
    for other in others:
        if figure.years and other.years and not figure.years & other.years:  # the years tell them apart
            continue
        if all(_fits_better(figure, other, one) for one in own):
            return Problem("counted", f"the quote says {other} where the claim says {figure}")
    return None


def _fits_better(figure: Figure, other: Figure, mine: Figure) -> bool:
    """Whether more of a claim's words tell another figure of the quotes from its own than the other way round."""
    if figure.verbs & other.verbs and mine.verbs and not figure.verbs & mine.verbs:
        return True
    words = {word for word in figure.said if not word.isdigit()} - {sense(figure.head)}
    if mine.before_brackets == other.value and mine.sentence == other.sentence:
        # 'Eight investigations (seven of labor trafficking)': seven is only told with what tells the part.
        telling = {word for word in mine.around - other.said - other.around if not word.isdigit()}
        return bool(telling) and telling.isdisjoint(figure.said)
    return len(words & (other.said - mine.said)) > len(words & (mine.said - other.said))


def _has_other_parts(figure: Figure, own: Sequence[Figure], quoted: Sequence[Figure]) -> bool:
    """Whether part and whole are exchanged, or what one figure counts is told of another."""
    if figure.whole and any(other.value == figure.whole and other.whole == figure.value for other in quoted):
        return True
    told = {sense(word) for word in figure.counted[: figure.own]} - {sense(figure.head)}
    foreign = {sense(word) for other in quoted if other.value != figure.value for word in other.counted}
    foreign |= {
        word for other in quoted if other.value != figure.value and other.kind == "count" for word in other.around
    }
    return all((told & foreign) - other.around - other.said - {sense(word) for word in other.counted} for other in own)


def _check_dates(claim: str, evidence: Evidence) -> Iterator[Problem]:
    quoted = [
        (date, said, deeds)
        for quote in evidence.quotes
        for date, said, deeds in zip(dates(quote), said_of_dates(quote), deeds_of_dates(quote), strict=True)
    ]
    told = {token.sense for token in tokens_of(claim) if is_past(token.folded)}
    others = {token.sense for _, token in evidence.tokens if is_past(token.folded)}
    for date, words in zip(dates(claim), said_of_dates(claim), strict=True):
        own = [(said, deeds) for other, said, deeds in quoted if date.told_by(other)]
        if not own:
            yield Problem("date", f"the date {date} is not in the quote")
            continue
        strange = [said for other, said, _ in quoted if not date.told_by(other)]
        better = any(
            all(len(words & (other - mine)) > len(words & (mine - other)) for mine, _ in own) for other in strange
        )
        if better or (told and told <= others and all(deeds and not deeds & told for _, deeds in own)):
            yield Problem("date", f"the quote gives another date than {date} for this")
