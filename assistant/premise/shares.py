"""All, most or none: what a question takes for granted of so many things, and whether a sentence counts otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import nan

from assistant.checks.reading import Token, tokens_of, with_figures
from assistant.checks.words import is_past, is_plural, sense, word_set
from assistant.polarity.words import shared, topic
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import Quantity, quantities

_SHARE = regex(
    r"\b(?:(?P<all>all|every|both)(?! (?:year|month|week|day|time)s?\b)"
    r"|(?P<most>(?<!the )most|the majority|a majority)|(?P<none>none))\b"
    r"(?P<of>(?: one)?(?: of)?(?: (?:the|its|their|his|her|those|these))*(?: [\d,]+\b)?)",
    re.IGNORECASE,
)
_OF = regex(r" (?:(?:out )?of|in) (?:the |its |their |all |these |those )*", re.IGNORECASE)
_LIGHT = frozenset(sense(word) for word in word_set("find show give receive keep come"))
"""Verbs that go with anything."""
_DENIED = regex(r"\b(?:not|no|none|never|without|failed|except)\b", re.IGNORECASE)
_REST = regex(rf"\b(?:the (?:other|remaining|rest)|another) (?:of the )?(?:\d|(?:{NUMBER_WORD})\b)", re.IGNORECASE)
"""What is told of the others: 'three resigned in March and the other nine in April'."""
_CONTRADICTED: dict[str, Callable[[float], bool]] = {
    "all": lambda part: part < 1,
    "most": lambda part: part < 0.5,
    "none": lambda part: part > 0,
}
"""Which shares contradict what is taken for granted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is taken for granted of all, most or none of some things: of how many, if told, what they are, their deed.

    `thing` and `deed` are senses.
    """

    share: str
    whole: float | None
    thing: frozenset[str]
    deed: frozenset[str]


def presumed_share(presumed: str) -> Counted | None:
    """What a yes/no question asks of all, most or none of some things; None if it asks nothing so."""
    presumed = with_figures(presumed)
    found = list(_SHARE.finditer(presumed))
    if len(found) != 1:
        return None
    match = found[0]
    before = [token for token in tokens_of(presumed[: match.start()]) if token.is_content]
    thing, after = _parted(tokens_of(presumed[match.end() :]))
    deed = _senses(before[-1:]) or _senses(after)
    figures = [float(figure) for figure in re.findall(r"\d+", match["of"])]
    whole = 2.0 if match[0].casefold().startswith("both") else next(iter(figures), None)
    if not deed or not (thing or whole):
        return None
    share = next(name for name in _CONTRADICTED if match[name])
    return Counted(share, whole, frozenset(token.sense for token in thing), deed)


def _senses(tokens: Sequence[Token]) -> frozenset[str]:
    """The senses of a deed's words, but for those that any sentence may have ('found that')."""
    return frozenset(token.sense for token in tokens if topic(token.text)) - _LIGHT


def _parted(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]]:
    """The first noun phrase, and the words of content after it."""
    end = 0
    while end < len(tokens) and tokens[end].is_content and not (end and _ends_phrase(tokens[end - 1], tokens[end])):
        end += 1
    return list(tokens[:end]), [token for token in tokens[end:] if token.is_content]


def _ends_phrase(before: Token, token: Token) -> bool:
    return is_past(token.folded) or is_plural(before.text)


def denies_share(presumed: str, sentence: str) -> bool:
    """Whether a sentence counts fewer than what is taken for granted, or some where it is none."""
    asked = presumed_share(presumed)
    if asked is None or _REST.search(sentence) or not (asked.whole or shared(asked.thing, tokens_of(sentence))):
        return False
    told = [_CONTRADICTED[asked.share](part / whole) for part, whole in _parts(asked, sentence)]
    return bool(told) and all(told)


def _parts(asked: Counted, sentence: str) -> Iterator[tuple[float, float]]:
    """The figures of which the deed is told, each with the whole of which it is a part."""
    counted = quantities(sentence)
    wholes = [value for one in counted if (value := amount(one)) == asked.whole or one.whole]
    for place, one in enumerate(counted):
        following = counted[place + 1] if place + 1 < len(counted) else None
        of = following if following and _OF.fullmatch(sentence[one.span.end : following.span.start]) else None
        told = one.near | of.near if of else one.near
        if one.whole or _is_kind(asked, one) or not _tells(asked.deed, told) or _DENIED.search(_around(sentence, one)):
            continue
        if one.unit == "percent" and shared(asked.thing, tokens_of(" ".join(one.noun))):
            yield amount(one), 100
            continue
        whole = amount(of) if of else next(iter(wholes), None)
        if one.unit == "count" and whole and amount(one) < whole and asked.whole in (None, whole):
            yield amount(one), whole


def _is_kind(asked: Counted, figure: Quantity) -> bool:
    """Whether only a kind of what is asked about is counted: 'child victims' for 'victims'."""
    *kind, thing = [word for word in figure.noun if not re.fullmatch(NUMBER_WORD, word)] or [""]
    return thing in asked.thing and not asked.thing.issuperset(kind)


def _tells(deed: frozenset[str], told: frozenset[str]) -> bool:
    return bool(shared(deed, tokens_of(" ".join(told)))) or bool(deed & told)


def _around(sentence: str, figure: Quantity) -> str:
    """What stands around a figure, as far as the marks on either side."""
    return re.split(r"[;:,]", sentence[: figure.span.start])[-1] + re.split(r"[;:,.]", sentence[figure.span.end :])[0]


def amount(figure: Quantity) -> float:
    """The value of a figure; not a number where it has none ('a tenth'), which no comparison holds of."""
    try:
        return float(figure.value.rstrip("%"))
    except ValueError:
        return nan
