"""Figures side by side where a question compares: '2017: four · 2018: two', or as a quote itself compares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.constraints.told import around, has_its_names, is_told
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import YEAR
from assistant.text.numerals import value_of
from assistant.text.quantities import Quantity, has_part_of, part_of, quantities, years
from assistant.verification import BETWEEN

_CHANGE = regex(
    r"\b(?:compar\w+|change[ds]?|develop\w*|over the years|between|differ\w*|trend|ris(?:e|en|ing)|rose|fall\w*|fell"
    r"|increas\w*|decreas\w*|declin\w*|drop\w*|gr[eo]w\w*|more|fewer|less|than|each year|every year"
    r"|per year|year by year|year[- ]on[- ]year|(?:set|as) against|vs|versus"
    r"|(?:numbers|figures|totals) (?:of|for)\b.*\band)\b",
    re.IGNORECASE,
)
_YEARS_BEFORE = regex(
    r"\b(?:(?P<many>[2-5]|two|three|four|five) )?(?:years? (?:before|earlier)|(?:previous|preceding|prior) "
    r"(?:(?P<more>[2-5]|two|three|four|five) )?years?)\b",
    re.IGNORECASE,
)
_UP, _DOWN = "(?:more|higher|up|bigger|larger)", "(?:fewer|less|lower|down|smaller)"
_COMPARES = regex(
    rf"\b(?:compare[ds]?|changed?|develop\w*|differ\w*|than|vs|versus|{_UP} or {_DOWN}|{_DOWN} or {_UP}"
    r"|year[- ]on[- ]year|against (?:the (?:previous|preceding|prior|last) year|the year before|(?:19|20)\d\d)"
    r"|over (?:the|one) years?)\b",
    re.IGNORECASE,
)
_SIDES = regex(
    r"\b(?:compar\w+|differ\w*|as against|versus|than|in (?:which|what) ways?|either|both|or)\b|\bas \w+ as\b",
    re.IGNORECASE,
)
_OTHER_SIDE = regex(r"\b(?:than|versus|vs)\b(?P<other>[^?]*)", re.IGNORECASE)
_HAS_SIDES = regex(r"\b(?:compared|than|versus)\b", re.IGNORECASE)
_WITH_EARLIER = regex(
    r"\b(?:compared (?:with|to)|than|versus)\b(?:[^;.]|\.(?=\d)){0,60}?"
    rf"\b(?:{YEAR}|(?:previous|preceding|prior|last) \w+|earlier|before)\b",
    re.IGNORECASE,
)
_COMPARABLE = frozenset({"count", "amount", "other", "yes_no"})
_IS_CHANGE = regex(r"(?: [a-z]+)? (?:fewer|more|less|higher|lower)\b", re.IGNORECASE)
"""'22 fewer than in 2018' tells no number of 2018."""
_YEARS_LISTED = regex(rf"\b{YEAR}(?:, (?:in )?{YEAR})*,? (?:and|or|&) (?:in )?{YEAR}\b", re.IGNORECASE)
"""'In 2019, 2020 and 2021': each of them; what is asked from one year to another, or between them, may be the sum."""
_RANGE = regex(r"\bbetween (?:[a-z]+ )?$", re.IGNORECASE)
_EACH_YEAR = regex(r"\b(?:each|every) year\b|\byear by year\b", re.IGNORECASE)
_EXPLAINS = regex(r"\b(?:account(?:s|ed)? for|explain\w*|justif\w+|react\w*|respond\w*)\b", re.IGNORECASE)
"""What asks for words on a change, not for its figures."""
MIN_SHARED = 2
"""How many of its clause's words a figure must share with the question where its noun isn't named there; one
will do where the question names its year and another."""
_BESIDE = regex(
    rf"(?: in {YEAR})?(?: on average)?,? (?:(?:as )?compared (?:with|to)|in comparison with|as against|(?:up|down) from"
    r"|an? (?:[a-z]+ )?(?:increase|rise|growth|decrease|decline|drop|fall|reduction) from) "
)
"""What stands between a figure and an earlier one that the quote compares it with."""
_YEAR_AFTER = regex(
    rf",? (?:in {YEAR}(?:/\d\d)?|(?:a|one|the) year (?:earlier|before)|(?:in )?the (?:previous|preceding|prior) year)\b"
)
_MONEY_ASKED = regex(r"\b(?:money|spen[dt]\w*|budget|costs?|price|wages?|pay|sum|value)\b", re.IGNORECASE)
_AND = regex(r",? and ")
_FORM = frozenset(
    content(
        "compare comparison change differ develop year previous earlier last time go number rate share figure total"
        " higher lower bigger larger smaller up down"
    )
)
"""Words that only make a comparison of a question."""
_PIECE_END = regex(r"[;:()]|\.\s|\b(?:while|whereas|however|but)\b|, and\b")
ENOUGH = 2 / 3
"""The share of a question's words that must stand beside a figure."""


def asks_of_sides(asked: Asked) -> bool:
    """Whether a question is on two sides of something, so that one sentence may tell only the half of what is asked:
    'more complaints from prison or from outside?', 'in which ways …?'."""
    return bool(_SIDES.search(asked.question))


def compares(asked: Asked, quote: Passage) -> bool:
    """Whether a quote tells two sides itself: '61 traffickers, compared with 109 in 2022'. Of two things that are asked
    about, none does that compares one of them only with what it was."""
    found = _OTHER_SIDE.search(asked.alone)
    other = [word for word in content(found["other"]) if word not in _FORM] if found else []
    said = {*content(quote.text), *content(quote.place)}
    if other and not any(is_told(word, said) for word in other):
        return _HAS_SIDES.search(_WITH_EARLIER.sub("", quote.text)) is not None
    return bool(_HAS_SIDES.search(quote.text))


def compared_years(asked: Asked) -> frozenset[int]:
    """The years of a question, and those before its only one with which it compares that: 'in 2019, set against the
    two years before'."""
    before = _YEARS_BEFORE.search(asked.question)
    if len(asked.years) != 1 or before is None or not _CHANGE.search(asked.question):
        return asked.years
    many = before["many"] or before["more"]
    [year] = asked.years
    return asked.years | {year - back for back in range(1, 1 + (int(value_of(many)) if many else 1))}


def by_year(asked: Asked, quotes: Sequence[Passage]) -> str | None:
    """The figures of the years that a question compares, in their order; None unless each year has exactly one.

    Where it names no years, every figure of what it asks for must have one: else that which has none is left out.
    """
    asked = replace(asked, years=compared_years(asked))
    each = _CHANGE.search(asked.question) or _lists_years(asked)
    if not each or not (len(asked.years) >= 2 or asked.kind in _COMPARABLE):
        return None
    if _EXPLAINS.search(asked.question):
        return None
    found = [
        (quote.text, one)
        for quote in quotes
        for one in quantities(quote.text)
        if _may_be_asked(asked, one, part_of(quote.text, one)) and not _IS_CHANGE.match(quote.text, one.span.end)
    ]
    if any(has_part_of(asked.words, text, one) for text, one in found):
        return None
    named = [(text, one) for text, one in found if set(one.noun) & set(asked.words)]
    found = named or found
    if not asked.years and any(not one.years for _, one in found):
        return None
    told: dict[int, dict[str, str]] = {}
    nouns: dict[int, set[str]] = {}
    for text, one in found:
        if len(one.years) == 1:
            year = next(iter(one.years))
            told.setdefault(year, {}).setdefault(one.value, text[slice(*one.span)])
            nouns.setdefault(year, set()).update(one.noun[-1:])
    wanted = asked.years or frozenset(told)
    if not (2 <= len(wanted & told.keys()) == len(wanted)):
        return None
    if any("no" in map(str.casefold, told[year].values()) for year in wanted):
        return None  # 'no longer', 'no figures': the word says more than nought
    if any(len(told[year]) > 1 for year in wanted) or len(set().union(*(nouns[year] for year in wanted))) > 1:
        return None
    return BETWEEN.join(f"{year}: {next(iter(told[year].values()))}" for year in sorted(wanted))


def _lists_years(asked: Asked) -> bool:
    """Whether a question names several years of which it asks for each: 'in 2019, 2020 and 2021'."""
    found = _YEARS_LISTED.search(asked.question)
    return found is not None and _RANGE.search(asked.question, 0, found.start()) is None


def _may_be_asked(asked: Asked, quantity: Quantity, total: Quantity | None) -> bool:
    """Whether a figure counts what is asked for; a part of a `total` only where that part is asked for."""
    if quantity.unit != "count" or quantity.whole:
        return False
    wanted = set(asked.words)
    if total and not (set(quantity.noun) - set(total.noun)) & wanted:
        return False
    least = 1 if quantity.years and quantity.years < asked.years else MIN_SHARED
    return bool(set(quantity.noun[-1:]) & wanted) or len((quantity.clause | {*quantity.noun}) & wanted) >= least


def side_by_side(asked: Asked, quote: Passage) -> str | None:
    """The words in which a quote compares a figure with earlier ones: '61 traffickers, compared with 109 in 2022'.

    They say themselves which is more, so that nothing has to be worked out. None if two such pairs fit equally well.
    """
    each = _lists_years(asked) or _EACH_YEAR.search(asked.question)
    if not (each or _COMPARES.search(asked.question)) or not has_its_names(asked, quote):
        return None
    text = quote.text
    pairs = [
        (_fit(asked, quote, later), later.phrase.start, _end(text, earlier))
        for later, earlier in pairwise(quantities(text))
        if not text.startswith(" of ", later.span.end)
        and (later.unit == "money") == bool(_MONEY_ASKED.search(asked.question))
        and _BESIDE.fullmatch(text[later.phrase.end : earlier.phrase.start])
        and _same(later, earlier)
    ]
    pairs = sorted((pair for pair in pairs if pair[0]), reverse=True)
    if not pairs or (len(pairs) > 1 and pairs[0][0] == pairs[1][0]):
        return None
    _, start, end = pairs[0]
    return text[start:end] if _has_years(asked, quote, text[start:end]) else None


def _has_years(asked: Asked, quote: Passage, phrase: str) -> bool:
    """Whether a phrase has the years that are compared, and one before the named where 'the year before' is asked."""
    told = years(phrase)
    if _YEARS_BEFORE.search(asked.question) and asked.years and told and min(told) >= min(asked.years):
        return False
    return asked.years <= told | years(quote.place)


def _same(later: Quantity, earlier: Quantity) -> bool:
    """Whether two figures tell the same thing: the second may leave its noun out."""
    if later.unit != earlier.unit or not (later.own_noun or later.unit != "count"):
        return False
    return not earlier.own_noun or later.noun[-1:] == earlier.noun[-1:]


def _end(text: str, last: Quantity) -> int:
    """Where the figures end with which one is compared: '… 109 in 2022 and 97 in 2021'."""
    end = last.phrase.end
    following = [one for one in quantities(text) if one.span.start > last.span.start]
    year = _YEAR_AFTER.match(text, end)
    end = year.end() if year else end
    if following and (joint := _AND.match(text, end)) and joint.end() == following[0].phrase.start:
        more = _YEAR_AFTER.match(text, following[0].phrase.end)
        end = more.end() if more and last.unit == following[0].unit and not following[0].own_noun else end
    return end


def _fit(asked: Asked, quote: Passage, one: Quantity) -> float:
    """How much of a question stands beside a figure; 0 if not enough."""
    passed = {*content(quote.place)} | _FORM
    words = [word for word in asked.words if word not in passed]
    said = {*content(around(quote.text, one.phrase, _PIECE_END)), *one.noun}
    share = sum(is_told(word, said) for word in words) / len(words) if words else 0.0
    return share if share >= ENOUGH else 0.0
