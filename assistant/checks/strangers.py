"""Words of a claim that come from nowhere: neither from its quotes nor from the common stock of reporting prose."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.actors import ACTORS
from assistant.checks.contraries import complement
from assistant.checks.dates import MONTHS
from assistant.checks.evidence import Evidence
from assistant.checks.marks import Mark
from assistant.checks.names import names
from assistant.checks.problem import Problem
from assistant.checks.quantifiers import QUANTIFIERS
from assistant.checks.reading import Token, tokens_of
from assistant.checks.units import currency
from assistant.checks.words import lemma, sense, word_set
from assistant.regex import regex

_STOCK = word_set(
    # saying
    "add advise announce answer argue call cite claim conclude declare describe"
    " detail document estimate explain express find indicate list mention note observe point propose quote"
    " recommend recommendation record refer reference report reveal say show specify state statement suggest"
    " tell urge"
    # being, doing, having
    " act address appear base become begin belong bring carry cause come complete conduct consider consist"
    " constitute contain continue contribute cover deal do exist experience face fail follow form get give go"
    " happen have help hold include involve keep know lead leave let make mark meet need occur offer perform"
    " place provide put reach receive regard relate remain represent require result run see seem serve set"
    " stand stay take undertake use want work"
    " got gave took made knew known stood dealt begun began undertook undertaken brought came became found fell"
    " rose grew held kept led left met ran said saw seen told"
    # change
    " change decline decrease drop expand fall grow improve increase reduce rise"
    # what a report is made of
    " document information data detail example fact figure paragraph passage question section sentence source"
    " summary text topic"
    # how many, how much, how long
    " amount average count date day half level majority month number part percent percentage period"
    " proportion quarter rate sum share time total week year"
    # what anything may be called
    " action activity area aspect aim basis case cause circumstance condition context country difference"
    " effect effort event form goal group individual instance issue kind lack matter means measure member"
    " method person practice problem process purpose reason result situation step subject system thing type"
    " use way"
    # whom and how
    " anybody anyone least somebody someone voice"
    # of which sort
    " able additional available aware certain clear common current different due earlier following frequent"
    " further general important later likelier likely main new next overall particular possible present"
    " previous primary prior recent relevant responsible similar significant specific subsequent sufficient"
    " unable unlikely unknown usual various"
    # adverbs
    " almost altogether approximately around currently especially exactly formally frequently generally"
    " mainly mostly namely nearly notably occasionally often overall particularly primarily previously"
    " recently respectively roughly separately sometimes specifically together usually yes"
)
"""Words that any summary may use: what they change of a fact, the other checks see. Nobody can be made to say
anything with them that the quotes don't say."""
_SINGLE_LETTERS = word_set("a i s t")
_PUNCTUATION = frozenset(".,;:!?'\"“”‘’()[]-–—/%*•…&")
_MODALS: tuple[tuple[str, Mark], ...] = (
    (sense("allowed"), "possible"),
    (sense("required"), "demanded"),
    *((sense(word), "reputed") for word in ("apparently", "allegedly", "supposedly", "purportedly")),
)
"""What says the same as 'may', 'must' and 'it appears that'."""
_ENDING = regex(r"(?:'s|ing|ed|es|s|e|ly|er)$")


def check_strangers(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The words, single letters and marks of a claim that its quotes don't have."""
    known = evidence.folded | {token.text for _, token in evidence.tokens}
    stems = _STOCK_STEMS | {_stem(word) for word in evidence.folded}
    as_names = names(claim)  # which another check compares with the quotes
    for token in tokens_of(claim):
        if token.is_figure or token.folded in known or token.sense in evidence.known:
            continue
        single = len(token.text) == 1 and not _is_plain(token.folded)
        word = token.is_content and token.folded not in as_names and _stem(token.folded) not in stems
        if single or (word and not _is_checked_elsewhere(token, evidence)):
            yield Problem("stranger", f"{token.text!r} is not in the quote")


def is_stock(token: Token) -> bool:
    """Whether a word is one that any summary may use."""
    return _stem(token.folded) in _STOCK_STEMS


def _stem(word: str) -> str:
    """A word without the endings of its forms, whatever is left: 'receive', 'received' → 'receiv'."""
    stem = _ENDING.sub("", word)
    if len(stem) > 2 and stem[-1] == stem[-2]:
        stem = stem[:-1]
    return f"{stem[:-1]}i" if stem.endswith("y") else stem


def _is_plain(mark: str) -> bool:
    """Whether a single letter or mark is one that any sentence may have. A row of others spells a word."""
    return mark in _PUNCTUATION or mark in _SINGLE_LETTERS or currency(mark) is not None


def _is_checked_elsewhere(token: Token, evidence: Evidence) -> bool:
    """Whether other checks weigh a word: a person or body, or the quotes' month, currency or denial in other words."""
    quoted = [other for _, other in evidence.tokens]
    months = {MONTHS[other.folded] for other in quoted if other.folded in MONTHS}
    currencies = {currency(other.text) for other in quoted} - {None}
    return (
        lemma(token.folded) in ACTORS
        or (token.folded in QUANTIFIERS and any(token.level == other.level for other in quoted))
        or any(token.sense == meant and mark in other.marks for meant, mark in _MODALS for other in quoted)
        or MONTHS.get(token.folded) in months
        or currency(token.text) in currencies
        or not complement(token.folded).isdisjoint(evidence.folded)
    )


_STOCK_STEMS = frozenset(map(_stem, _STOCK))
