"""The figures of a text, each bound to what it counts, its unit, its year and its range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.checks.dates import YEAR, Date, dates_of
from assistant.checks.reading import Token, tokens_of, with_figures
from assistant.checks.units import SYMBOLS, Kind, kind_of
from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural, lemma, sense, word_set
from assistant.regex import regex

_NUMBER = regex(r"\d+(?:\.\d+)?")
_SAYING = sense("reported")
_BOUNDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("at least", regex(r"(?:at least|no fewer than|no less than|not less than|minimum of|a minimum|or more)$")),
    (
        "more than",
        regex(r"(?:more than|over|above|exceed(?:ed|s|ing)?|upwards of|greater than|higher than|in excess of)$"),
    ),
    (
        "at most",
        regex(r"(?:at most|up to|no more than|not more than|maximum of|a maximum|as many as|no later than)$"),
    ),
    ("fewer than", regex(r"(?:fewer than|less than|under|below|younger than|lower than)$")),
    ("about", regex(r"(?:about|around|approximately|roughly|some|an estimated|estimated)$")),
    ("only", regex(r"(?:only|just|merely)$")),
    ("almost", regex(r"(?:almost|nearly|close to)$")),
)
_ONLY_BOUND_IN_FRONT = word_set("over above under below around about some")
_CHUNK_ENDS = word_set(", ; : ( ) — . ! ?") | {
    "and",
    "but",
    "while",
    "whereas",
    "compared",
    "which",
    "who",
    "versus",
}
_RANGE = frozenset(["to", "-", "or"])
_NOT_COUNTED = FUNCTION_WORDS - {"more", "other", "another", "own", "several"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and what it belongs to.

    `counted`: the words after it that it counts, `head` the noun among them (`plural` or not); `around`: the senses of
    its stretch of text; `years`: those that it is for; `verbs`: what is done in its stretch, `verb` the last of them
    before it; `whole`: what it is a part of ('17 of the 45'); `lead`: the senses before it in its sentence; `range`:
    the two ends of its range.
    """

    kind: Kind
    value: str
    unit: str
    bound: str
    counted: tuple[str, ...]
    head: str
    plural: bool
    around: frozenset[str]
    years: frozenset[str]
    verbs: frozenset[str]
    verb: str
    whole: str
    lead: frozenset[str]
    range: tuple[str, str] | None
    place: int
    sentence: int

    def __str__(self) -> str:
        return " ".join(part for part in (self.bound, self.value, self.unit) if part)


def numbers(text: str) -> set[str]:
    """All numbers of a text, in words or figures, as figures: {'19', '1119', '2.5'}."""
    return set(_NUMBER.findall(with_figures(text)))


@lru_cache(maxsize=2_000)
def dates(text: str) -> tuple[Date, ...]:
    """The dates of a text."""
    return tuple(dates_of(tokens_of(text)))


@lru_cache(maxsize=2_000)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order; those that are part of a date are given by their year only."""
    tokens = tokens_of(text)
    days = {
        place for date in dates(text) for place in range(date.start, date.end) if not YEAR.fullmatch(tokens[place].text)
    }
    places = [place for place, token in enumerate(tokens) if token.is_figure and place not in days]
    kinds = {place: kind_of(tokens, place, places) for place in places}
    found: list[Figure] = []
    for place in places:
        found.append(_inherit(_figure(tokens, place, kinds), found, tokens))
    return tuple(found)


def _figure(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> Figure:
    kind, unit = kinds[place]
    before = " ".join(token.folded for token in tokens[max(0, place - 4) : place] if token.text not in SYMBOLS)
    bound = next((name for name, pattern in _BOUNDS if pattern.search(before)), "")
    if kind in {"year", "label", "ordinal"} and bound not in {"at least", "at most"}:
        bound = ""
    partner = _partner(tokens, place, kinds)
    last = place if partner is None or partner < place else partner
    counted = _counted(tokens, last) if kind == "count" else ()
    plural = [word for word in counted if is_plural(word)]
    head = next((word for word in plural if word.islower()), counted[-1] if counted else "")
    ends = (tokens[min(place, partner)].text, tokens[max(place, partner)].text) if partner is not None else None
    return Figure(
        kind,
        tokens[place].text,
        unit,
        bound,
        tuple(lemma(word) for word in counted),
        lemma(head) if head else "",
        bool(head and is_plural(head)),
        around(tokens, place) | {sense(word) for word in counted},
        _years(tokens, place, kinds) if kind != "year" else frozenset(),
        _verbs(tokens, place),
        _verb(tokens, place),
        _whole(tokens, place),
        frozenset(token.sense for token in tokens[:place] if token.sentence == tokens[place].sentence),
        ends,
        place,
        tokens[place].sentence,
    )


def _verbs(tokens: Sequence[Token], place: int) -> frozenset[str]:
    """The senses of the past forms in a figure's stretch of text."""
    return frozenset(token.sense for token in tokens[slice(*_chunk(tokens, place))] if is_past(token.folded)) - {
        _SAYING
    }


def _verb(tokens: Sequence[Token], place: int) -> str:
    """The sense of the past form shortly before a figure: 'closed by 2020'."""
    for token in reversed(tokens[max(0, place - 3) : place]):
        if is_past(token.folded):
            return token.sense
        if not token.text[0].isalpha() or (token.is_content and token.text[0].islower()):
            break
    return ""


def _whole(tokens: Sequence[Token], place: int) -> str:
    """The figure that one is a part of: '17 of the 45'."""
    after = [token.folded for token in tokens[place + 1 : place + 4]]
    if after[:1] == ["of"]:
        return next((word for word in after[1:] if word[0].isdigit()), "")
    return ""


def _partner(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> int | None:
    """The other end of a range: 'two to five years', '14-17'; not 'rose from 5 to 8'."""
    if kinds[place][0] == "label":
        return None
    for step in (2, -2):
        other, between = place + step, place + step // 2
        if other in kinds and tokens[between].folded in _RANGE and kinds[other][0] == kinds[place][0]:
            first = min(place, other)
            moved = first and tokens[first - 1].folded == "from" and tokens[between].folded == "to"
            return None if moved else other
    return None


def _counted(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """The words that a figure counts: those after it up to the first plural noun that is no part of a name."""
    found: list[str] = []
    for token_place, token in enumerate(tokens[place + 1 : place + 11], start=place + 1):
        text = token.text
        if text in {"(", ")", "-"} or (found and text in {"of", "of the"} and found[-1][0].isupper()):
            continue
        if not text[0].isalpha() or text.casefold() in _NOT_COUNTED or token.sentence != tokens[place].sentence:
            break
        if not found and is_past(text) and not tokens[min(token_place + 1, len(tokens) - 1)].is_content:
            break
        found.append(text)
        if (is_plural(text) and not text[0].isupper()) or text.endswith("'s") or text in {"NGOs"}:
            break
        if len(found) > 1 and is_past(text):
            found.pop()
            break
    return tuple(found)


def around(tokens: Sequence[Token], place: int) -> frozenset[str]:
    """The senses of the content words around a place, up to the next comma, 'and' or the like."""
    return frozenset(token.sense for token in tokens[slice(*_chunk(tokens, place))] if token.is_content)


def _chunk(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    start = place
    while start and not _ends_chunk(tokens, start - 1) and tokens[start - 1].sentence == tokens[place].sentence:
        start -= 1
    end = place + 1
    while end < len(tokens) and not _ends_chunk(tokens, end) and tokens[end].sentence == tokens[place].sentence:
        end += 1
    return start, end


def _ends_chunk(tokens: Sequence[Token], place: int) -> bool:
    """Whether a stretch of text ends here; a parenthesis of one word ends none."""
    text = tokens[place].text
    if text == "(":
        return [token.text for token in tokens[place + 2 : place + 3]] != [")"]
    if text == ")":
        return place < 2 or tokens[place - 2].text != "("
    return tokens[place].folded in _CHUNK_ENDS


def _years(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> frozenset[str]:
    """The years that a figure belongs to: those after it before the next figure, else the year before it."""
    depth = 0
    for ahead in range(place + 1, len(tokens)):
        text = tokens[ahead].text
        depth += (text == "(") - (text == ")")
        if tokens[ahead].sentence != tokens[place].sentence or (text == ";" and depth <= 0) or depth < 0:
            break
        if depth > 0:
            continue
        kind = kinds.get(ahead, (None, ""))[0]
        if kind == "year" and not _opens_next(tokens, ahead, place):
            return frozenset({text})
        if kind in {"count", "percent", "money", "year"}:
            break
    for back in range(place - 1, -1, -1):
        if tokens[back].sentence != tokens[place].sentence:
            break
        if kinds.get(back, (None, ""))[0] == "year":
            return frozenset({tokens[back].text})
    return frozenset()


def _opens_next(tokens: Sequence[Token], year: int, place: int) -> bool:
    """Whether a year belongs to what follows it: '(in 2018) five, and in 2019 seven'."""
    following = tokens[year + 1] if year + 1 < len(tokens) else None
    joined = any(token.folded in {"and", ",", "but", "while"} for token in tokens[max(place + 1, year - 3) : year])
    return joined and bool(following and (following.is_figure or following.folded == ","))


def _inherit(figure: Figure, earlier: Sequence[Figure], tokens: Sequence[Token]) -> Figure:
    """A figure that counts without naming what ('two in 2018') counts what the one before it did."""
    depth = _depth(tokens, figure.place)
    alike = [
        other for other in earlier if (other.kind, other.sentence) == (figure.kind, figure.sentence) and other.head
    ]
    models = [other for other in alike if _depth(tokens, other.place) <= depth]
    if not models:
        return figure
    model = models[-1]
    outer = next((other for other in reversed(alike) if _depth(tokens, other.place) < depth), None)
    if outer and not figure.years:
        figure = replace(figure, years=outer.years)
    if outer and figure.counted and not figure.plural:
        return replace(figure, counted=figure.counted + outer.counted, head=outer.head)
    before = tuple(dict.fromkeys(word for other in models for word in other.counted))
    if figure.counted and is_past(tokens[figure.place + 1].folded):  # '18 concerned prisons': 18 what?
        return replace(figure, counted=figure.counted + before)
    if figure.kind != "count" or figure.counted:
        return figure
    start, end = _chunk(tokens, figure.place)
    verbs = figure.verbs or model.verbs
    bare = all(not token.is_content or token.sense == "compar" for token in tokens[start:end])
    shared = figure.around | model.around if bare else figure.around
    return replace(figure, counted=before, around=shared, verbs=verbs)


def _depth(tokens: Sequence[Token], place: int) -> int:
    """How many parentheses a place stands in."""
    return sum((token.text == "(") - (token.text == ")") for token in tokens[:place])
