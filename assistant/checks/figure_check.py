"""Every figure and date of a claim stands in its quotes, with its unit, its bound, its year and what it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.checks.evidence import Evidence
from assistant.checks.figures import Figure, around, dates, figures
from assistant.checks.problem import Kind, Problem
from assistant.checks.reading import tokens_of
from assistant.checks.words import sense

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
    told = figures(claim)
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
        (
            "bound",
            lambda other: other.bound == figure.bound or (not figure.bound and other.bound == "only"),
            "is bounded otherwise in the quote",
        ),
        ("counted", lambda other: _counts_the_same(figure, other), "counts something else in the quote"),
        ("year", lambda other: _is_of_year(figure, other, quoted), "is for another year"),
        ("bound", lambda other: _same_range(figure, other), "is one end of a range in the quote"),
    )
    for kind, passes, wrong in tests:
        left = [other for other in left if passes(other)]
        if not left:
            return Problem(kind, f"the figure {figure} {wrong}")
    if _has_other_parts(figure, left, quoted):
        return Problem("counted", f"the figure {figure} is part of something else in the quote")
    dated = [other.value for other in quoted if other.kind == "year" and other.verb == figure.verb]
    if figure.kind == "year" and figure.verb and dated and figure.value not in dated:
        return Problem("year", f"the quote gives another year than {figure} for this")
    if figure.kind == "year" and any(other.years for other in told):
        return None
    return _better_elsewhere(figure, left, quoted)


def _counts_the_same(figure: Figure, other: Figure) -> bool:
    if figure.kind != "count" or not figure.head:
        return True
    head = sense(figure.head)
    counted = {sense(word) for word in other.counted}
    if head in other.around and figure.head.endswith(_DEEDS):  # 'five convictions' for 'convicting five traffickers'
        return True
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


def _same_range(figure: Figure, other: Figure) -> bool:
    if figure.range == other.range:
        return True
    if other.range is None:
        return False
    end = {"at most": 1, "at least": 0}.get(figure.bound)
    return end is not None and other.range[end] == figure.value


def _better_elsewhere(figure: Figure, own: Sequence[Figure], quoted: Sequence[Figure]) -> Problem | None:
    """Whether the claim's words around a figure stand around another figure of the quotes instead."""
    others = [
        other
        for other in quoted
        if (other.kind, other.unit) == (figure.kind, figure.unit) and other.value != figure.value
    ]
    for other in others:
        if all(_fits_better(figure, other, mine) for mine in own):
            return Problem("counted", f"the quote says {other} where the claim says {figure}")
    return None


def _fits_better(figure: Figure, other: Figure, mine: Figure) -> bool:
    if figure.verbs & other.verbs and mine.verbs and not figure.verbs & mine.verbs:
        return True
    # Words before both figures of a sentence belong to both: 'convicting five traffickers and seven recruiters'.
    first, second = sorted((other, mine), key=lambda found: found.place)
    shared = first.lead if first.lead <= second.lead else frozenset()
    words = figure.around - shared
    return len(words & other.around) > len(words & mine.around)


def _has_other_parts(figure: Figure, own: Sequence[Figure], quoted: Sequence[Figure]) -> bool:
    """Whether part and whole are exchanged, or what one figure counts is told of another."""
    if figure.whole and any(other.value == figure.whole and other.whole == figure.value for other in quoted):
        return True
    told = {sense(word) for word in figure.counted} - {sense(figure.head)}
    foreign = {sense(word) for other in quoted if other.value != figure.value for word in other.counted}
    foreign |= {
        word for other in quoted if other.value != figure.value and other.kind == "count" for word in other.around
    }
    return all((told & foreign) - other.around - {sense(word) for word in other.counted} for other in own)


def _check_dates(claim: str, evidence: Evidence) -> Iterator[Problem]:
    quoted = [(quote, date) for quote in evidence.quotes for date in dates(quote)]
    for date in dates(claim):
        own = [(quote, other) for quote, other in quoted if date.told_by(other)]
        if not own:
            yield Problem("date", f"the date {date} is not in the quote")
            continue
        words = around(tokens_of(claim), date.start)
        best = max(len(words & around(tokens_of(quote), other.start)) for quote, other in own)
        strange = [(quote, other) for quote, other in quoted if not date.told_by(other)]
        if any(len(words & around(tokens_of(quote), other.start)) > best for quote, other in strange):
            yield Problem("date", f"the quote gives another date than {date} for this")
