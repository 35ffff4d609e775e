"""What kind of figure a figure is (a count, a year, a sum …), and its unit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from assistant.checks.dates import MONTHS, YEAR
from assistant.checks.reading import Token
from assistant.checks.words import FUNCTION_WORDS, is_plural, lemma, word_set

Kind = Literal["count", "year", "percent", "money", "ordinal", "label"]

_LABELS = word_set(
    "article section paragraph chapter tier law decree resolution no number convention annex table figure"
    " protocol phase level category page title act order regulation clause"
)
SYMBOLS = {
    "$": "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₸": "tenge",
    "₽": "ruble",
    "₹": "rupee",
    "₴": "hryvnia",
}
_SPELLINGS = {"rouble": "ruble", "soms": "som", "bucks": "dollar"}
_LATER = word_set("later before after ago earlier")
TIMES = word_set("hour day week month year")
_JOINS = word_set("and or to -")
_PERCENT_POINTS = ("percentage", "point")
_PLURAL_VERBS = word_set("were are had have")
_BEFORE_A_YEAR = word_set("in the since")
_ENDS_UNIT = word_set(", ; : ( ) . and but while") | (FUNCTION_WORDS - {"us"})


def kind_of(tokens: Sequence[Token], place: int, places: Sequence[int]) -> tuple[Kind, str]:
    """What a figure is, and its unit or label."""
    text = tokens[place].text
    if text[-1].isalpha():
        return "ordinal", ""
    label = _label(tokens, place)
    if label:
        return "label", label
    after = [token.folded for token in tokens[place + 1 : place + 4]]
    if len(after) > 2 and after[0] in _JOINS and after[1][0].isdigit() and not YEAR.fullmatch(text):
        after = after[2:]  # '91 and 83 percent'
    if after[:1] == ["percent"]:
        return "percent", ""
    if lemma(" ".join(after[:1])) == _PERCENT_POINTS[0]:
        return "percent", "points"
    money = _money(tokens, place, places)
    if money:
        return "money", money + _per(tokens, place)
    return ("year", "") if YEAR.fullmatch(text) and not _counts(tokens, place) else ("count", _per(tokens, place))


def _counts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a figure that looks like a year counts: a plural noun follows and no preposition of time precedes."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    before = tokens[place - 1].folded if place else ""
    if following and following.folded == "of" and before not in _BEFORE_A_YEAR:
        return place + 2 < len(tokens) and tokens[place + 2].is_figure
    if following and following.folded in _PLURAL_VERBS and before not in _BEFORE_A_YEAR | {"by", "from", "to", "of"}:
        return before not in MONTHS
    if _ends_a_count(tokens, place):
        return True
    return before not in MONTHS and bool(
        following and following.is_content and is_plural(following.text) and before not in _BEFORE_A_YEAR
    )


def _ends_a_count(tokens: Sequence[Token], place: int) -> bool:
    """Whether what looks like a year is one end of a range whose other end doesn't: 'between 2000 and 3500'."""
    for step in (2, -2):
        other = place + step
        if 0 <= other < len(tokens) and tokens[other].is_figure and not YEAR.fullmatch(tokens[other].text):
            first = min(place, other)
            between = tokens[first + 1].folded
            if first and tokens[first - 1].folded in {*_BEFORE_A_YEAR, *MONTHS}:
                return False  # 'rose from two in 2018 to eight'
            if between in {"to", "-"} or (between == "and" and first and tokens[first - 1].folded == "between"):
                return tokens[other].text.isdigit()
    return False


def _label(tokens: Sequence[Token], place: int) -> str:
    """The word that makes a figure a name: 'Article 171', 'Articles 171, 172 and 173'; empty if none does."""
    back = place - 1
    while back > 0 and (tokens[back].folded in {",", "and", "or", "-", "to", "."} or tokens[back].is_figure):
        back -= 1
    named = back >= 0 and lemma(tokens[back].text) in _LABELS
    listed = (
        place - back == 1
        or (tokens[back].text[0].isupper() and is_plural(tokens[back].text))
        or tokens[back + 1].text == "."
    )
    return lemma(tokens[back].text) if named and listed else ""


def _money(tokens: Sequence[Token], place: int, places: Sequence[int]) -> str | None:
    before = tokens[place - 1].text if place else ""
    if currency(before) and (before in SYMBOLS or before.isupper()):
        return currency(before)
    for ahead in range(place + 1, min(place + 4, len(tokens))):
        if ahead in places or tokens[ahead].folded in _ENDS_UNIT:
            return None
        if currency(tokens[ahead].text):
            return currency(tokens[ahead].text)
    return None


def _per(tokens: Sequence[Token], place: int) -> str:
    """The time that a figure is for: '450 euros per month', '12 hours a day'; not 'two men a week later'."""
    for ahead in range(place + 1, min(place + 4, len(tokens) - 1)):
        time = lemma(tokens[ahead + 1].text)
        later = ahead + 2 < len(tokens) and tokens[ahead + 2].folded in _LATER
        if tokens[ahead].folded in {"per", "a", "an", "each", "every"} and time in TIMES and not later:
            return f" per {time}"
    return ""


def currency(word: str) -> str | None:
    """The currency that a symbol, a code or a name stands for."""
    return SYMBOLS.get(word) or (_currencies().get(word) if word.isupper() else _currencies().get(lemma(word)))


@lru_cache(maxsize=1)
def _currencies() -> dict[str, str]:
    """Codes (ISO 4217, by way of pycountry) and names of currencies → the name."""
    import pycountry

    known: dict[str, str] = {}
    for unit in pycountry.currencies:
        name = lemma(unit.name.split()[-1])
        if name.isalpha() and name not in {"real", "unit", "fund", "gold", "silver"}:
            known |= {unit.alpha_3: name, name: name}
    return known | _SPELLINGS
