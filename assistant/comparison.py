"""Figures side by side where a question compares: '2017: four · 2018: two', or as a quote itself compares them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from assistant.constraints.counted import ANYBODY, PERSONS
from assistant.constraints.told import around, has_its_names, is_told
from assistant.polarity.question import COMPARING
from assistant.question.asked import Asked, content
from assistant.question.kinds import thing_compared
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import YEAR
from assistant.text.numerals import value_of
from assistant.text.quantities import PARTS, Quantity, has_part_of, part_of, quantities, without_parts, years
from assistant.verification import BETWEEN

_CHANGE = regex(
    r"\b(?:compar\w+|change[ds]?|develop\w*|over the years|between|differ\w*|trend|ris(?:e|en|ing)|rose|fall\w*|fell"
    r"|increas\w*|decreas\w*|declin\w*|drop\w*|gr[eo]w\w*|more|fewer|less|than|each year|every year"
    r"|(?:go(?:ne|ing)?|went) (?:up|down)|per year|year by year|year[- ]on[- ]year|(?:set|as) against|vs|versus"
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
    r"|over (?:the|one) years?|how (?:has|have|did) [^?]*\bmoved?)\b",
    re.IGNORECASE,
)
_SIDES = regex(
    r"\b(?:compar\w+|differ\w*|as against|versus|than|in (?:which|what) ways?|either|both|or)\b|\bas \w+ as\b",
    re.IGNORECASE,
)
_OTHER_SIDE = regex(r"\b(?:than|versus|vs)\b(?P<other>[^?]*)", re.IGNORECASE)
_THAN_ELSEWHERE = regex(r"\bthan (?:\w+ )?(?:elsewhere|anywhere|others?|anyone|anybody)\b", re.IGNORECASE)
_OR = regex(r"\bor (?:rather )?", re.IGNORECASE)
_HAS_SIDES = regex(r"\b(?:compared|than|versus)\b", re.IGNORECASE)
_WITH_EARLIER = regex(
    r"\b(?:compared (?:with|to)|than|versus)\b(?:[^;.]|\.(?=\d)){0,60}?"
    rf"\b(?:{YEAR}|(?:previous|preceding|prior|last) \w+|earlier|before)\b",
    re.IGNORECASE,
)
_COMPARABLE = frozenset({"count", "amount", "other", "yes_no"})
_OF_CHANGE = frozenset({"amount", "other", "yes_no"})
"""Kinds of questions that ask by a word for a change whether, how or by how much something changed."""
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
    rf"(?: in {YEAR})?(?: on average)?,? (?:(?:as )?compared (?:with|to)|in comparison with|(?:as )?against"
    r"|(?:up|down) from|(?:more|fewer|less|higher|lower) than the"
    r"|an? (?:[a-z]+ )?(?:increase|rise|growth|decrease|decline|drop|fall|reduction) from) "
)
"""What stands between a figure and an earlier one that the quote compares it with."""
_APART = regex(rf"(?P<between>(?:[^;.]|\.(?=\d))*?)(?P<link>{_BESIDE.pattern})", re.IGNORECASE)
"""The same, with what else is told of the first before it."""
_YEAR_AFTER = regex(
    rf",? (?:in {YEAR}(?:/\d\d)?|(?:a|one|the) year (?:earlier|before)|(?:in )?the (?:previous|preceding|prior) year)\b"
)
_MONEY_ASKED = regex(r"\b(?:money|spen[dt]\w*|budget|costs?|price|wages?|pay|sum|value)\b", re.IGNORECASE)
_AND = regex(r",? and ")
_FORM = frozenset(
    content(
        "compare comparison change differ develop year previous earlier last time go number rate share figure total"
        " higher lower bigger larger smaller up down get got often frequent trend use"
    )
) | {"count"}
"""Words that only make a comparison of a question."""
_PIECE_END = regex(r"[;:()]|\.\s|\b(?:while|whereas|however|but)\b|, and\b")
ENOUGH = 2 / 3
"""The share of a question's words that must stand beside a figure."""
OF_DEED = 1 / 2
"""The share of them, but for those for what is compared, where the figure counts that: smugglers who were charged
weren't convicted."""


def asks_of_sides(asked: Asked) -> bool:
    """Whether a question is on two sides of something, so that one sentence may tell only the half of what is asked:
    'more complaints from prison or from outside?', 'in which ways …?'."""
    return bool(_SIDES.search(asked.question))


def compares(asked: Asked, quote: Passage) -> bool:
    """Whether a quote tells two sides itself: '61 traffickers, compared with 109 in 2022'. Of two things that are asked
    about, none does that compares one of them only with what it was."""
    other = _other_side(asked)
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

    Where it names no two years, every figure of what it asks for must have one: else that which has none is left out.
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
    if len(asked.years) < 2 and any(not one.years for _, one in found):
        return None
    told: dict[int, dict[str, str]] = {}
    nouns: dict[int, set[str]] = {}
    for text, one in found:
        if len(one.years) == 1:
            year = next(iter(one.years))
            told.setdefault(year, {}).setdefault(one.value, text[slice(*one.span)])
            nouns.setdefault(year, set()).update(one.noun[-1:])
    wanted = _years_wanted(asked, frozenset(told))
    if not (2 <= len(wanted & told.keys()) == len(wanted)):
        return None
    if any("no" in map(str.casefold, told[year].values()) for year in wanted):
        return None  # 'no longer', 'no figures': the word says more than nought
    if any(len(told[year]) > 1 for year in wanted) or len(set().union(*(nouns[year] for year in wanted))) > 1:
        return None
    return BETWEEN.join(f"{year}: {next(iter(told[year].values()))}" for year in sorted(wanted))


def _years_wanted(asked: Asked, told: frozenset[int]) -> frozenset[int]:
    """The years that a question names or, if it names none or asks how that of one compares, all that are told."""
    one = len(asked.years) == 1 and asked.years <= told and _asks_of_change(asked)
    return told if one or not asked.years else asked.years


def _asks_of_change(asked: Asked) -> bool:
    """Whether a question asks whether, how or by how much something rose or fell."""
    return asked.kind in _OF_CHANGE and COMPARING.search(asked.alone) is not None and not _is_of_two(asked)


def _is_of_two(asked: Asked) -> bool:
    """Whether a question asks of which of two there is more, not of what it was: 'in Osh or in Naryn?'."""
    either = [found.end() for found in _OR.finditer(asked.alone)]
    than = _other_side(asked) or _THAN_ELSEWHERE.search(asked.alone)
    return bool(than) or not all(COMPARING.match(asked.alone, end) for end in either)


def _other_side(asked: Asked) -> list[str]:
    """The words of that with which a question compares something, other than an earlier time."""
    found = _OTHER_SIDE.search(asked.alone)
    return [word for word in content(found["other"]) if word not in _FORM and not word.isdigit()] if found else []


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
    least = 1 if quantity.years and quantity.years < asked.years else min(MIN_SHARED, len(_things(asked)))
    return bool(set(quantity.noun[-1:]) & wanted) or len((quantity.clause | {*quantity.noun}) & wanted) >= least


def side_by_side(asked: Asked, quote: Passage) -> str | None:
    """The words in which a quote compares a figure with earlier ones: '61 traffickers, compared with 109 in 2022'.

    They say themselves which is more, so that nothing has to be worked out. What else is told between them is left out:
    'nineteen victims …, compared to eight in 2018'. None if two such pairs fit equally well.
    """
    each = _lists_years(asked) or _EACH_YEAR.search(asked.question) or _asks_of_change(asked)
    if not (each or _COMPARES.search(asked.question)) or not has_its_names(asked, quote):
        return None
    text, of_money = quote.text, bool(_MONEY_ASKED.search(asked.question))
    pairs = sorted(
        (
            (fit, f"{text[slice(*later.phrase)]}{link}{text[earlier.phrase.start : _end(text, earlier)]}")
            for later, link, earlier in _pairs(text)
            if (later.unit == "money") == of_money and (fit := _fit(asked, quote, later))
        ),
        reverse=True,
    )
    if not pairs or (len(pairs) > 1 and pairs[0][0] == pairs[1][0]):
        return None
    _, phrase = pairs[0]
    return phrase if _has_years(asked, quote, phrase) else None


def _pairs(text: str) -> Iterator[tuple[Quantity, str, Quantity]]:
    """Each figure of a text that is compared with an earlier one, with the words that do it: those of its parts, and a
    sum in another currency, are passed over."""
    whole = without_parts(text)
    figures = [one for one in quantities(whole) if not (one.unit == "money" and text[one.phrase.start - 1] == "(")]
    for at, earlier in enumerate(figures[1:], 1):
        later = _compared(figures[:at], earlier)
        link = _link(whole[later.phrase.end : earlier.phrase.start])
        if link and _same(later, earlier) and not text.startswith(" of ", later.span.end):
            yield later, link, earlier


def _compared(before: Sequence[Quantity], earlier: Quantity) -> Quantity:
    """The figure that one is compared with if any is: the last of that noun, 'nine suspects in five cases, a decrease
    from 15 suspects', else the last."""
    own = earlier.noun[-1:] if earlier.own_noun else ()
    return next((one for one in reversed(before) if own and one.own_noun and one.noun[-1:] == own), before[-1])


def _link(between: str) -> str:
    """What compares a figure with the one after it, of all that stands between them; '' if nothing does."""
    found = _APART.fullmatch(between)
    return f"{' …' if found['between'] else ''}{found['link']}" if found else ""


def _has_years(asked: Asked, quote: Passage, phrase: str) -> bool:
    """Whether a phrase has the years that are compared, and one before the named where 'the year before' is asked.

    What is compared with a year is of the next one, if no other is told.
    """
    told = years(phrase)
    if _YEARS_BEFORE.search(asked.question) and asked.years and told and min(told) >= min(asked.years):
        return False
    return asked.years <= told | years(quote.place) | {max(told, default=0) + 1}


def _things(asked: Asked) -> set[str]:
    """The words of a question that tell more than that it compares."""
    compares = set(content(" ".join(found[0] for found in COMPARING.finditer(asked.question))))
    return {word for word in asked.words if word not in _FORM | compares and not word.isdigit()}


def _same(later: Quantity, earlier: Quantity) -> bool:
    """Whether two figures tell the same thing: the second may leave its noun out, or have one of what was done: '17
    traffickers were convicted, compared with nine convictions'."""
    if later.unit != earlier.unit or not (later.own_noun or later.unit != "count"):
        return False
    return not earlier.own_noun or later.noun[-1:] == earlier.noun[-1:] or earlier.noun[-1] in later.clause


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
    """How much of a question stands beside a figure, all where its noun is what is compared and half of what is told of
    that stands there; 0 if not enough."""
    said = {*content(around(quote.text, one.phrase, _PIECE_END)), *one.noun}
    said |= ANYBODY if not PERSONS.isdisjoint(one.noun) else set()
    words = _things(asked) - {*content(quote.place)}
    if words & {*content(" ".join(found[0] for found in PARTS.finditer(quote.text)))} - said:
        return 0.0  # a part of what the figure counts is asked for
    thing = content(thing_compared(asked.alone))
    if thing and one.own_noun and one.noun[-1] == thing[-1] and not _is_of_two(asked):
        told = _share(words - {*thing}, said, 1.0)
        return 1.0 if set(thing) <= said and told >= OF_DEED else 0.0
    share = _share(words, said, 0.0)
    return share if share >= ENOUGH else 0.0


def _share(words: Set[str], said: set[str], of_none: float) -> float:
    """The share of some words that are told."""
    return sum(is_told(word, said) for word in words) / len(words) if words else of_none
