"""The figures of a sentence: what each counts, and for which years. Pure functions over strings.

'eight investigations, compared with two in 2018' holds two quantities of investigations: the second has no noun of
its own and takes over the first one's. A year belongs to the figure before it. Labels ('Article 171'), years, days of
a month and ages are no quantities.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from assistant.checks.words import sense
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.dates import MONTHS, YEAR, years
from assistant.text.nouns import noun_at, with_second
from assistant.text.numerals import (
    EQUIVALENT,
    IN_DOLLARS,
    MONEY_BEFORE,
    NUMBER,
    NUMBER_WORD,
    PERCENT,
    QUALIFIER,
    currency_after,
    is_label,
    value_of,
)

__all__ = ["MONTHS", "Quantity", "quantities", "value_of", "years"]

Unit = Literal["count", "percent", "money"]

_PARTITIVE = regex(
    rf" (?:out )?of (?:the |its |their |a total of |some |about |all |an estimated |more than |approximately"
    rf"|[^\W\d_]+(?:['’]s|s['’]) )*"
    rf"(?P<whole>\d[\d,.]*\d|\d|{NUMBER_WORD})(?= )",
    re.IGNORECASE,
)
"""'27 of 51 seats', 'four of the country's 118 agencies': the second figure is the whole, the first a part of it."""
_OUT_OF = regex(r"(?:^|[,;:] )[Oo]f (?:the |all |these |those |a total of )*$")
_RANGE = regex(r"-? (?:to|or) | ?[-–] ?")
_AND = " and "
_AT_LEAST = regex(r"\b(?:at least|(?:no|not) less than|a minimum of) $", re.IGNORECASE)
_AT_MOST = regex(r",? and (?:at most|(?:no|not) more than|up to|a maximum of) ", re.IGNORECASE)
_MOVED = regex(r"(?<!\branging )(?<!\branged )(?<!\branges )(?<!\brange )\bfrom $")
_PAREN = regex(r"\([^()]*\)")
_BRACKETS = regex(r"[^.;()]{0,20}\((?P<parts>[^()]*)\)")
_CLAUSE_END = regex(r"[;:.]\s|\b(?:while|whereas|however|but)\b")
_NEAR_END = regex(r"[;:,()—]| – |\.\s|\b(?:while|whereas|however|but|and|or|with)\b")
_COMPARED = regex(r"[;]|\b(?:compared|while|whereas)\b")
_SAID_BEFORE = regex(
    rf"(?:compared (?:with|to)|(?:increase|decrease|decline|rise|drop|fall|up|down) from) [^;]*?\b{YEAR}, (?:and|but)\b"
    rf"|{_COMPARED.pattern}"
)
"""What ends what is said of another figure: also a comparison that is over, 'compared with two in 2018, and …'."""
_IN_SO_MANY = regex(
    rf"(?: [a-z][\w'’-]*){{1,3}} (?:in|involving|across) (?!{YEAR}\b)(?:\d[\d,]*|{NUMBER_WORD})"
    rf"(?: [a-z][\w'’-]*){{1,3}} in {YEAR}\b"
)
"""'46 suspects in 27 cases in 2015.'"""
_SHARED_YEAR = regex(rf"(?:[^,:()]|,(?=\d))*? (?:in|of) {YEAR}\b")
_WORD = regex(r"[^\W\d_][\w'’-]*")


PARTS = regex(
    r"\((?![^()]*[$€£])[^()]*\)|—[^—;.]*—"
    rf"|,(?: including| of (?:whom|which|these|them|those),?)? (?:{NUMBER_WORD}|\d[\d,]*)"
    r" (?:for|in|of|from|were|was|men|women|girls|boys|male|female)\b[^,;.]*(?:,? and [^,;.]*)?(?=,)",
    re.IGNORECASE,
)
"""What a figure is made up of, told behind it: '(11 for sex trafficking and six for forced labor)'."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure of a sentence: where it stands, its value, the senses of what it counts, and its years.

    `phrase` is the figure with what belongs to it: qualifier before, unit and noun after, both ends of a range.
    `own_noun` tells whether it has a noun beside it; `clause` are the senses of the words that stand around it, `near`
    those between the commas and conjunctions on either side. `whole`: it is the 51 of '27 of 51 seats'.
    """

    span: Span
    phrase: Span
    value: str
    unit: Unit
    noun: tuple[str, ...]
    own_noun: bool
    clause: frozenset[str]
    years: frozenset[int]
    near: frozenset[str] = frozenset()
    whole: bool = False


LARGE = 4
"""How many digits a sum in won has at least."""


@lru_cache(maxsize=4_000)
def quantities(sentence: str) -> tuple[Quantity, ...]:
    """The figures of a sentence in order."""
    found: list[Quantity] = []
    spans = [match.span() for match in NUMBER.finditer(sentence) if not is_label(sentence, *match.span())]
    for position, (start, end) in enumerate(spans):
        following = spans[position + 1][0] if position + 1 < len(spans) else len(sentence)
        found.append(_quantity(sentence, start, end, following, found))
        if position and found[-1].phrase.start <= found[-2].span.start:  # the two ends of one range
            last = found[-1]
            found[-2] = replace(found[-2], phrase=last.phrase, noun=last.noun, own_noun=last.own_noun, unit=last.unit)
    return tuple(found)


def without_parts(sentence: str) -> str:
    """A sentence of the same length with blanks for what its figures are made up of."""
    return PARTS.sub(lambda found: " " * len(found[0]), sentence)


def _quantity(sentence: str, start: int, end: int, following: int, earlier: Sequence[Quantity]) -> Quantity:
    unit, unit_end = _unit(sentence, start, end)
    partitive = _PARTITIVE.match(sentence, unit_end)
    noun, noun_end = noun_at(sentence, unit_end)
    if partitive and sentence[start:end].casefold() != "one":
        noun, noun_end = noun_at(sentence, partitive.end())
        noun_end = max(noun_end, partitive.end())
    if unit == "money" and (equivalent := EQUIVALENT.match(sentence, max(unit_end, noun_end))):
        noun_end = equivalent.end()
    noun_end = with_second(sentence, noun_end) if noun else noun_end
    own = bool(noun)
    if not own and earlier:
        noun = _last_beside(sentence, earlier, start).noun
    previous = earlier[-1].span.end if earlier else 0
    return Quantity(
        span=Span(start, end),
        phrase=Span(_phrase_start(sentence, start, unit, earlier), max(noun_end, unit_end)),
        value=value_of(sentence[start:end]),
        unit=unit,
        noun=noun,
        own_noun=own,
        clause=frozenset(_around(sentence, start, max(noun_end, end), following)),
        years=frozenset(_years_of(sentence, start, end)),
        near=frozenset(_near(sentence, Span(previous, start), Span(end, following))),
        whole=_is_whole(sentence, earlier, start),
    )


def _last_beside(sentence: str, earlier: Sequence[Quantity], start: int) -> Quantity:
    """The last figure before a place whose noun holds there: one in parentheses closed since is an aside."""
    closed = [found.span() for found in _PAREN.finditer(sentence, 0, start)]
    beside = (one for one in reversed(earlier) if not any(first < one.span.start < last for first, last in closed))
    return next(beside, earlier[-1])


def part_of(sentence: str, quantity: Quantity) -> Quantity | None:
    """The figure of which one in parentheses is a part: 'eight inquiries (one sex and seven labor trafficking)'."""
    return next((whole for whole in quantities(sentence) if breaks_down(sentence, whole, quantity)), None)


def has_part_of(words: Collection[str], sentence: str, whole: Quantity) -> bool:
    """Whether a figure is followed by its parts, and words are those of one: 'eight (one sex trafficking and …)'."""
    own = set(words) - set(whole.noun)
    return any(own & set(part.noun) for part in quantities(sentence) if breaks_down(sentence, whole, part))


def breaks_down(sentence: str, whole: Quantity, part: Quantity) -> bool:
    """Whether a figure is one of those in parentheses that another, before these, is made up of."""
    found = _BRACKETS.match(sentence, whole.phrase.end)
    return bool(found and found.start("parts") <= part.span.start < found.end("parts"))


def _is_whole(sentence: str, earlier: Sequence[Quantity], start: int) -> bool:
    """Whether a figure is that of which another, or 'none', is a part: 'one of 106' is none, for one stands for any."""
    if _OUT_OF.search(sentence[:start]):
        return True
    partitive = _PARTITIVE.match(sentence, earlier[-1].span.end) if earlier else None
    return bool(partitive and partitive.start("whole") == start and earlier[-1].value != "1")


def _unit(sentence: str, start: int, end: int) -> tuple[Unit, int]:
    """The unit of a figure, and where the words that tell it end."""
    percent = PERCENT.match(sentence[end:])
    if percent:
        return "percent", end + percent.end()
    currency = currency_after().match(sentence[end:]) or IN_DOLLARS.match(sentence[end:])
    # 'Of the 40, 12 won seats.'
    few = currency is not None and currency[0].endswith(" won") and len(value_of(sentence[start:end])) < LARGE
    if currency and not few:
        return "money", end + currency.end()
    return ("money" if MONEY_BEFORE.search(sentence[:start]) else "count"), end


def _phrase_start(sentence: str, start: int, unit: Unit, earlier: Sequence[Quantity]) -> int:
    """Where a figure begins with what belongs to it: its sign, its qualifier, the other end of its range."""
    if unit == "money" and (sign := MONEY_BEFORE.search(sentence[:start])):
        start = sign.start()
    if earlier and earlier[-1].span.end < start:
        between = sentence[earlier[-1].span.end : start]
        opened = sentence[: earlier[-1].span.start]
        if _RANGE.fullmatch(between) and not _MOVED.search(opened):
            return earlier[-1].phrase.start
        if _AT_MOST.fullmatch(between) and _AT_LEAST.search(opened):
            return earlier[-1].phrase.start
        if between == _AND and opened.casefold().endswith("between "):
            return earlier[-1].phrase.start
    qualifier = QUALIFIER.search(sentence[:start])
    return qualifier.start() if qualifier else start


def _words(text: str) -> list[str]:
    return [sense(word.casefold()) for word in _WORD.findall(text)]


def _around(sentence: str, start: int, end: int, following: int) -> list[str]:
    """The senses of the words after a figure, up to the next one or the clause's end, and before it in its clause."""
    after = _CLAUSE_END.split(sentence[end:following], maxsplit=1)[0]
    before = _CLAUSE_END.split(sentence[:start])[-1]
    return _words(f"{before} {after}")


def _near(sentence: str, before: Span, after: Span) -> list[str]:
    """The senses of the words between the marks and conjunctions on either side of a figure, or the next figures."""
    left = _NEAR_END.split(sentence[slice(*before)])[-1]
    right = _NEAR_END.split(sentence[slice(*after)], maxsplit=1)[0]
    return _words(f"{left} {right}")


def _years_of(sentence: str, start: int, end: int) -> set[int]:
    """The years of a figure: those after it and before the next figure, else those before it in its clause.

    What stands in parentheses after the figure is passed over. Where neither is there, the year that closes the
    figure's stretch belongs to it too: '12 cases involving 40 suspects in 2022'; 'in 27 cases in 2015' comes first.
    """
    rest = _PAREN.sub(lambda found: " " * len(found[0]), sentence[end:])
    if so_many := _IN_SO_MANY.match(rest):
        return years(so_many[0])
    later = (match for match in NUMBER.finditer(rest) if not is_label(sentence, end + match.start(), end + match.end()))
    clause = _COMPARED.split(rest, maxsplit=1)[0]
    following = next(later, None)
    found = years(clause[: following.start()] if following else clause)
    if found := found or years(_SAID_BEFORE.split(sentence[:start])[-1]):
        return found
    shared = _SHARED_YEAR.match(clause)
    return years(shared[0]) if shared else set()
