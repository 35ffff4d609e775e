"""The figures of a text, each bound to what it counts, its unit, its year and its range."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.checks.dates import YEAR, Date, dates_of
from assistant.checks.reading import Token, tokens_of, with_figures
from assistant.checks.stretches import said_of, span_of
from assistant.checks.units import SYMBOLS, TIMES, Kind, kind_of
from assistant.checks.words import AUXILIARIES, FUNCTION_WORDS, THEM, is_past, is_plural, lemma, sense, word_set
from assistant.checks.years import years_of
from assistant.regex import regex

_NUMBER = regex(r"\d+(?:\.\d+)?")
_SAYING = sense("reported")
CHANGES = frozenset(
    map(sense, word_set("rise fall increase decrease grow decline drop reduce cut raise shrink change narrow widen"))
)
_BOUNDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("at least", regex(r"(?:at least|no(?:t)? (?:fewer|less) than|minimum(?: \w+)?(?: of| is| was)?|or more)$")),
    (
        "at most",
        regex(
            r"(?:at most|up to|not? (?:more|longer|later|higher|greater) than|maximum(?: \w+)?(?: of| is| was)?"
            r"|as many as|not? exceed(?:ing)?)$"
        ),
    ),
    (
        "more than",
        regex(r"(?:(?:more|longer|greater|higher) than|over|above|exceed(?:ed|s|ing)?|upwards of|in excess of)$"),
    ),
    ("fewer than", regex(r"(?:(?:fewer|less|shorter|younger|lower) than|under|below)$")),
    ("about", regex(r"(?:about|around|approximately|roughly|some|an estimated|estimated)$")),
    ("only", regex(r"(?:only|just|merely)$")),
    ("almost", regex(r"(?:almost|nearly|close to)$")),
)
_RANGE = frozenset(["to", "-", "or"])
_JOINS = word_set("and or to - of out")
_TO_NEXT = 4
"""How many words stand between two figures with one noun at most."""
_PERCENT = word_set("percent percentage point points")
_COMPARATIVES = word_set("more fewer less higher lower greater")
_IN_TIME = word_set("in since during by until before after")
_LAWS = word_set("law act code convention protocol constitution decree regulation treaty ordinance statute")
_RELATIVES = word_set("that which who whom they it where")
_DETERMINERS = word_set("the all these those its their our his her a an")
_PARTS = word_set("half third quarter percent most some many several few majority minority part rest one")
_NOT_COUNTED = FUNCTION_WORDS - {"more", "other", "another", "own", "several"}


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure and what it belongs to.

    `counted`: the words after it that it counts, `head` the noun among them (`plural` or not), `own`: how many of
    these are its own, the others being those of the figure before it, `possessor` whose it is ('610 victims'
    families'); `around`: the senses of its stretch of text, `said`: those and what an ellipsis leaves out; `years`:
    those that it is for; `verbs`: what is done in its stretch, `verb` the last of them before it; `whole`: what it is a
    part of ('17 of the 45'); `before_brackets`: the figure before the parentheses that it stands in, of which it may
    be a part; `is_whole`: whether it is only what another is a part of; `moves`: 'from', 'to' or 'by'
    before it, `changes`: whether something rises or falls in its stretch, `difference`: whether it says by how many
    more or fewer; `relative`: what a clause on what it counts says is done ('of the 45 mines that they visited');
    `in_time`: whether 'in' or the like stands before it, `of_law`: whether a law's name follows ('the 2015 code');
    `lead`: the senses before it in its sentence; `range`: the two ends of its range; `depth`: in how many parentheses
    it stands.
    """

    kind: Kind
    value: str
    unit: str
    bound: str
    counted: tuple[str, ...]
    head: str
    plural: bool
    possessor: str
    own: int
    around: frozenset[str]
    said: frozenset[str]
    years: frozenset[str]
    verbs: frozenset[str]
    verb: str
    whole: str
    before_brackets: str
    is_whole: bool
    moves: str
    changes: bool
    difference: bool
    relative: frozenset[str]
    in_time: bool
    of_law: bool
    lead: frozenset[str]
    range: tuple[str, str] | None
    place: int
    sentence: int
    depth: int

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
def said_of_dates(text: str) -> tuple[frozenset[str], ...]:
    """What is said of each date of a text, without the date itself."""
    tokens, found = tokens_of(text), dates(text)
    said = said_of(tokens, [date.start for date in found])
    return tuple(said[date.start] - {token.sense for token in tokens[date.start : date.end]} for date in found)


@lru_cache(maxsize=2_000)
def deeds_of_dates(text: str) -> tuple[frozenset[str], ...]:
    """The senses of what each date of a text is behind: 'took effect on 1 May', but 'On 1 May it took effect …'."""
    tokens = tokens_of(text)
    spans = [tokens[span_of(tokens, date.start)[0] : date.start] for date in dates(text)]
    return tuple(frozenset(token.sense for token in span if is_past(token.folded)) for span in spans)


@lru_cache(maxsize=2_000)
def figures(text: str) -> tuple[Figure, ...]:
    """The figures of a text in order; those that are part of a date are given by their year only."""
    tokens = tokens_of(text)
    days = {
        place for date in dates(text) for place in range(date.start, date.end) if not YEAR.fullmatch(tokens[place].text)
    }
    places = [place for place, token in enumerate(tokens) if token.is_figure and place not in days]
    kinds = {place: kind_of(tokens, place, places) for place in places}
    said = said_of(tokens, places)
    found: list[Figure] = []
    for place in places:
        found.append(_inherit(_figure(tokens, place, kinds, said[place]), found, tokens))
    pairs = zip(found, [*found[1:], None], strict=False)
    return tuple(_before_its_noun(figure, following, tokens) if following else figure for figure, following in pairs)


def bound_before(words: str) -> str:
    """What folded words before a figure make of it: 'at least', 'at most', 'more than', 'fewer than', 'about', 'only',
    'almost', or ''."""
    return next((name for name, pattern in _BOUNDS if pattern.search(words)), "")


def _before_its_noun(figure: Figure, following: Figure, tokens: Sequence[Token]) -> Figure:
    """A figure that shares its noun with the next: 'a minimum of five and a maximum of 15 years'."""
    between = tokens[figure.place + 1 : following.place]
    joined = between and between[0].folded in _JOINS and len(between) <= _TO_NEXT and following.kind == figure.kind
    if figure.counted or not joined or figure.kind != "count" or tokens[following.place].sentence != figure.sentence:
        return figure
    return replace(figure, counted=following.counted, head=following.head, plural=following.plural)


def _figure(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]], said: frozenset[str]) -> Figure:
    kind, unit = kinds[place]
    before = " ".join(token.folded for token in tokens[max(0, place - 4) : place] if token.text not in SYMBOLS)
    bound = bound_before(before)
    if kind in {"year", "label", "ordinal"} and bound not in {"at least", "at most"}:
        bound = ""
    partner = _partner(tokens, place, kinds)
    last = place if partner is None or partner < place else partner
    counted = _counted(tokens, last) if kind == "count" else ()
    possessor = next((word for word in counted if word.endswith("'")), "")
    counted = tuple(word for word in counted if word != possessor)
    plural = [word for word in counted if is_plural(word)]
    head = next((word for word in reversed(plural) if word.islower()), counted[-1] if counted else "")
    stretch = tokens[slice(*span_of(tokens, place))]
    ends = None if partner is None else (_value(tokens[min(place, partner)]), _value(tokens[max(place, partner)]))
    return Figure(
        kind,
        _value(tokens[place]),
        unit,
        bound,
        tuple(lemma(word) for word in counted),
        lemma(head) if head else "",
        bool(head and is_plural(head)),
        lemma(possessor) if possessor else "",
        len(counted),
        frozenset(token.sense for token in stretch if token.is_content) | {sense(word) for word in counted},
        said,
        years_of(tokens, place, kinds) if kind != "year" and not _is_rate(tokens, place) else frozenset(),
        frozenset(token.sense for token in stretch if is_past(token.folded)) - {_SAYING},
        _verb(tokens, place),
        _whole(tokens, place, kinds),
        "",
        _is_whole(tokens, place),
        _moves(tokens, place, bound),
        any(token.sense in CHANGES for token in stretch),
        _is_difference(tokens, place),
        _relative(tokens, last),
        place > 0 and tokens[place - 1].folded in _IN_TIME,
        any(lemma(token.folded) in _LAWS for token in tokens[place + 1 : place + 5]),
        frozenset(token.sense for token in tokens[:place] if token.sentence == tokens[place].sentence),
        ends,
        place,
        tokens[place].sentence,
        sum((token.text == "(") - (token.text == ")") for token in tokens[:place]),
    )


def _verb(tokens: Sequence[Token], place: int) -> str:
    """The sense of the past form shortly before a figure: 'closed by 2020'."""
    for token in reversed(tokens[max(0, place - 3) : place]):
        if is_past(token.folded):
            return token.sense
        if not token.text[0].isalpha() or (token.is_content and token.text[0].islower()):
            break
    return ""


def _value(token: Token) -> str:
    return token.text.removesuffix(".0")


def _is_difference(tokens: Sequence[Token], place: int) -> bool:
    """Whether a figure says by how many more or fewer: 'six fewer than in 2016', '15 percent higher than'."""
    after = [token.folded for token in tokens[place + 1 : place + 4]]
    while after and after[0] in _PERCENT:
        after.pop(0)
    return bool(after) and after[0] in _COMPARATIVES


def _is_rate(tokens: Sequence[Token], place: int) -> bool:
    """Whether others are counted by a figure: 'per 100,000 births'."""
    return place > 0 and tokens[place - 1].folded == "per"


def _whole(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> str:
    """The figure that one is a part of: '17 of the 45'; 'visited 45 mines and closed 17 of them'."""
    after = [token.folded for token in tokens[place + 1 : place + 5]]
    if after[:2] in (["out", "of"], ["percent", "of"]):
        after.pop(0)
    if after[:1] != ["of"]:
        return ""
    if after[1:2] and after[1] in THEM:
        counts = [spot for spot in kinds if spot < place and kinds[spot][0] == "count" and _counted(tokens, spot)]
        return _value(tokens[counts[-1]]) if counts else ""
    return next((word.removesuffix(".0") for word in after[1:4] if word[0].isdigit()), "")


def _is_whole(tokens: Sequence[Token], place: int) -> bool:
    """Whether a figure stands only as what something is a part of: 'two of the 11', 'more than half of the 86'."""
    sentence = tokens[place].sentence
    before = [token.folded for token in tokens[max(0, place - 6) : place] if token.sentence == sentence]
    while before and (before[-1] in _DETERMINERS or before[-1].endswith("'s")):
        before.pop()
    if before == ["of"]:  # 'Of the 120 seats, …'
        return True
    return before[-1:] == ["of"] and any(word in _PARTS or word[0].isdigit() for word in before[-3:-1])


def _relative(tokens: Sequence[Token], place: int) -> frozenset[str]:
    """The senses of the verbs of the relative clause behind what a figure counts."""
    end = next((spot for spot in range(place + 1, len(tokens)) if is_plural(tokens[spot].folded)), len(tokens))
    rest = tokens[end + 1 : end + 7]
    rest = rest[: next((spot for spot, token in enumerate(rest) if token.text in {",", ";"}), len(rest))]
    opens = rest[:1] and (rest[0].folded in _RELATIVES or is_past(rest[0].folded))
    return frozenset(token.sense for token in rest if is_past(token.folded)) if opens else frozenset()


def _moves(tokens: Sequence[Token], place: int, bound: str) -> str:
    """The preposition that says what a change did: 'fell by 40 percent', 'from nine to four'."""
    before = place - 1
    while before >= 0 and (
        tokens[before].text in SYMBOLS or tokens[before].folded in (_DETERMINERS | {*bound.split()})
    ):
        before -= 1
    return tokens[before].folded if before >= 0 and tokens[before].folded in {"by", "to", "from"} else ""


def _partner(tokens: Sequence[Token], place: int, kinds: dict[int, tuple[Kind, str]]) -> int | None:
    """The other end of a range: 'two to five years', '14-17'; not 'rose from 5 to 8'."""
    if kinds[place][0] == "label":
        return None
    for step in (2, -2):
        other, between = place + step, place + step // 2
        if other not in kinds or kinds[other][0] != kinds[place][0]:
            continue
        first = min(place, other)
        if first and (tokens[first - 1].folded, tokens[between].folded) == ("between", "and"):
            return other
        if tokens[between].folded in _RANGE:
            moved = (
                kinds[place][0] != "year"
                and first
                and tokens[first - 1].folded == "from"
                and tokens[between].folded == "to"
            )
            return None if moved else other
    return None


def _counted(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """The words that a figure counts: those after it up to the first plural noun that is no part of a name."""
    found: list[str] = []
    for token_place, token in enumerate(tokens[place + 1 : place + 11], start=place + 1):
        text = token.text
        if text in {"(", ")", "-", "'"} or (found and text in {"of", "of the"} and found[-1][0].isupper()):
            continue
        if text.endswith("wide"):  # '240 nationwide'
            break
        if not text[0].isalpha() or text.casefold() in _NOT_COUNTED or token.sentence != tokens[place].sentence:
            break
        if not found and is_past(text) and not tokens[min(token_place + 1, len(tokens) - 1)].is_content:
            break
        found.append(text)
        following = tokens[token_place + 1 : token_place + 3]
        if _is_modifier(token, following):
            found[-1] += "'" * (following[0].text == "'")
            continue
        if (is_plural(text) and not text[0].isupper()) or text.endswith("'s") or text in {"NGOs"}:
            break
        if len(found) > 1 and is_past(text):
            found.pop()
            break
    return tuple(found)


def _is_modifier(token: Token, following: Sequence[Token]) -> bool:
    """Whether a plural noun only says of which kind the noun behind it is: 'police officers', 'victims' families'."""
    if [other.text for other in following[:1]] == ["'"] and lemma(token.text) not in TIMES:
        return len(following) > 1 and following[1].is_content and not is_past(following[1].folded)
    plain = token.text.islower() and is_plural(token.text)
    return plain and any(noun.is_content and noun.text.islower() and is_plural(noun.text) for noun in following[:1])


def _inherit(figure: Figure, earlier: Sequence[Figure], tokens: Sequence[Token]) -> Figure:
    """A figure that counts without naming what ('two in 2018') counts what the one before it did."""
    alike = [
        other for other in earlier if (other.kind, other.sentence) == (figure.kind, figure.sentence) and other.head
    ]
    models = [other for other in alike if other.depth <= figure.depth]
    if not models:
        return figure
    model = models[-1]
    outer = next((other for other in reversed(alike) if other.depth < figure.depth), None)
    if outer:
        figure = replace(figure, years=figure.years or outer.years, before_brackets=outer.value)
    if outer and figure.counted and not figure.plural:
        return replace(figure, counted=figure.counted + outer.counted, head=outer.head)
    before = tuple(dict.fromkeys(word for other in models for word in other.counted))
    if figure.counted and is_past(tokens[figure.place + 1].folded):  # '18 concerned prisons': 18 what?
        return replace(figure, counted=figure.counted + before)
    if figure.kind != "count" or figure.counted:
        return figure
    start, end = span_of(tokens, figure.place)
    said = any(token.folded in AUXILIARIES for token in tokens[start:end])
    verbs = figure.verbs if said else figure.verbs or model.verbs
    bare = all(not token.is_content or token.sense == "compar" for token in tokens[start:end])
    shared = figure.around | model.around if bare else figure.around
    return replace(figure, counted=before, around=shared, verbs=verbs)
