"""More or fewer: a comparison that a question asks for, read off a sentence's figures or its words for a change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import word_set
from assistant.polarity.clause import Clause, following
from assistant.polarity.compared import is_compared, tells_compared
from assistant.polarity.question import YesNo
from assistant.polarity.words import shared, topic
from assistant.regex import regex
from assistant.text.quantities import PARTS, Quantity, quantities, without_parts, years

_COMPARED = regex(
    r"\b(?:compared (?:with|to)|in comparison (?:with|to)|up from|down from|versus|against|from the|as opposed to"
    r"|(?:increase|decrease|rise|drop|fall|decline) (?:from|on|over))\b"
    r"|; the (?:prior|previous|former|last)\b",
    re.IGNORECASE,
)
_UP = regex(
    r"\b(?:increas\w+|raised|r[io]se|risen|gr[eo]w(?:n|th)?|more|higher|above|exceed\w*|doubled"
    r"|tripled|up from|rising)\b",
    re.IGNORECASE,
)
_DOWN = regex(
    r"\b(?:decreas\w+|fell|fallen|fall|drop(?:ped|s)?|declin\w+|fewer|less|lower|below|down from|cut"
    r"|reduc\w+|halved)\b",
    re.IGNORECASE,
)
_BOUND = regex(r"\b(?:(?:no|not) (?:more|less|fewer|higher|lower)|more than \d|less than \d)", re.IGNORECASE)
"""'No more than 70': a limit, no change."""
_THAN = regex(r"\bthan\b(?P<other>.*)$", re.IGNORECASE)
_BEFORE = regex(
    r"^ (?:the |in |during |a |it |they |at |for |was |were |did )*(?:years?|last|previous|preceding|prior|used"
    r"|before|earlier|ever|same|past|(?:19|20)\d\d)\b"
)
_SAME = regex(r"\bthe same (?:number|amount|figure|share|total|level|sum)\b.*? as\b", re.IGNORECASE)
_LISTED = regex(r"\W*(?:in|for|during) (?:19|20)\d\d\W*(?:and )?")
_A_PART = regex(r"\b(?:including|among (?:them|these|those)|of (?:whom|which|these|those|them))[, ]*(?:at least )?$")
"""Before a figure: a part of what is counted before it, and what follows is compared with the whole."""
_AWAY = word_set("to for in on at by from with over during compared , ; ( . after since than against")
"""What ends the thing that rose or fell."""
_FIGURE = regex(r"\bthan \d")


def compare(asked: YesNo, sentence: str, clause: Clause, others: Sequence[Clause]) -> int:
    """1 or -1 for whether more (or less) of something holds, 0 where the sentence doesn't settle it."""
    if not asked.direction or _FIGURE.search(asked.core):
        return 0
    found = _THAN.search(asked.core)
    if found and not _BEFORE.search(found["other"]):
        return _between(asked, found["other"], others)
    if len(clause.denials) == 1 and not clause.partly(asked.core):
        told = asked.direction == _direction(clause.denied) and shared(asked.topic, clause.tokens)
        return -1 if told and not changes_another(asked, clause) else 0
    if _SAME.search(sentence):
        return -1
    if any(other.tokens[place].text != "0" for other in others for place in other.denials):
        return 0
    if _COMPARED.search(sentence):
        return asked.direction * _by_figures(asked, sentence)
    if not tells_compared(asked, clause.text) or changes_another(asked, clause) or _turns_round(clause, others):
        return 0
    return asked.direction * _by_words([clause])


def _by_figures(asked: YesNo, sentence: str) -> int:
    """The sign of the change between two figures of one kind, the later one first or told by the years beside them."""
    whole = without_parts(sentence)
    in_parts = tokens_of(" ".join(found[0] for found in PARTS.finditer(sentence)))
    if shared(asked.topic, in_parts) - shared(asked.topic, tokens_of(whole)):
        return 0  # a part is asked for
    sentence = whole
    counted = [one for one in quantities(sentence) if one.unit != "money" or sentence[one.phrase.start - 1] != "("]
    pair = _pair(asked, counted, sentence)
    if pair is None:
        return 0
    try:
        now, then = (float(quantity.value.rstrip("%")) for quantity in pair)
    except ValueError:
        return 0
    return (now > then) - (now < then)


def _pair(asked: YesNo, counted: Sequence[Quantity], sentence: str) -> tuple[Quantity, Quantity] | None:
    """The figure of the later and that of the earlier time."""
    pairs = [
        (first, second)
        for first, second in pairwise(counted)
        if first.unit == second.unit
        and _COMPARED.search(sentence[first.span.end : second.span.start])
        and not _A_PART.search(sentence[: first.phrase.start])
        and _of_topic(asked, first, second)
        and is_compared(asked, sentence, first)
    ]
    if len(pairs) != 1:
        return None
    first, second = pairs[0]
    second = _of_year(asked, second, counted, sentence)
    if _is_told_later(asked, sentence, second.span.end):
        return None
    wanted = years(asked.core)
    if second.own_noun and not set(first.noun) & set(second.noun):
        return None
    if wanted and second.years and not second.years & wanted and len(wanted) > 1:
        return None
    base = _base(asked)
    reversed_years = bool(base and second.years & (wanted - base) and not second.years & base)
    earlier = bool(first.years and second.years and max(first.years) < min(second.years))
    return (second, first) if reversed_years or (earlier and second.years != base) else (first, second)


def _is_told_later(asked: YesNo, sentence: str, end: int) -> bool:
    """Whether words of a question come only after the figures compared, of others then, or a name of it is not told."""
    told, before = shared(asked.topic, tokens_of(sentence)), shared(asked.topic, tokens_of(sentence[:end]))
    return bool(told - before or asked.names - before)


def _base(asked: YesNo) -> frozenset[int]:
    """The years that a question compares with."""
    than = _THAN.search(asked.core)
    return frozenset(years(than["other"])) if than else frozenset()


def _of_year(asked: YesNo, second: Quantity, counted: Sequence[Quantity], sentence: str) -> Quantity:
    """The figure, of those listed for earlier years from one on, of the year that a question compares with."""
    base = _base(asked)
    listed = [second]
    for figure in counted[counted.index(second) + 1 :]:
        last = listed[-1]
        if figure.unit != last.unit or not _LISTED.fullmatch(sentence[last.span.end : figure.span.start]):
            break
        listed.append(figure)
    return next((figure for figure in listed if base and figure.years == base), second)


def _of_topic(asked: YesNo, first: Quantity, second: Quantity) -> bool:
    """Whether two figures count what a question asks about."""
    return bool(asked.topic & {*first.noun, *second.noun, *first.clause})


def _by_words(clauses: Sequence[Clause]) -> int:
    """The direction of a change that some clauses tell of; 0 if they tell of none, of both, or deny it."""
    if any(not clause.bare for clause in clauses):
        return 0
    return _direction([token for clause in clauses for token in clause.tokens])


def _direction(tokens: Sequence[Token]) -> int:
    text = _BOUND.sub("", " ".join(token.text for token in tokens))
    return bool(_UP.search(text)) - bool(_DOWN.search(text))


def changes_another(asked: YesNo, clause: Clause) -> bool:
    """Whether what rose or fell is none of a question's things: 'increased its efforts to combat child labor'."""
    tokens = clause.tokens
    places = [place for place, token in enumerate(tokens) if _UP.fullmatch(token.text) or _DOWN.fullmatch(token.text)]
    return bool(places) and not any(_changes(asked, tokens, place) for place in places)


def _changes(asked: YesNo, tokens: Sequence[Token], place: int) -> bool:
    """Whether what rises or falls by the word at a place is the question's: its object or, if none, its subject."""
    after = list(takewhile(lambda token: token.folded not in _AWAY, tokens[place + 1 :]))
    thing = [token for token in after if token.is_content and not token.is_figure and not token.folded.endswith("ly")]
    if not thing:
        thing = [token for token in tokens if token.is_content]
    return any(shared(asked.topic, [token]) for token in thing)


def _turns_round(clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether the next clause tells of the other direction, of the same thing: 'rose, but fell over the year'."""
    return any(
        one.tokens[0].folded in {"but", "and"} and _direction(one.tokens[1:2]) == -_direction(clause.tokens) != 0
        for one in following(clause, others)
    )


def _between(asked: YesNo, other: str, clauses: Sequence[Clause]) -> int:
    """Whether the one side is said to be above the other, the other side standing behind the comparison."""
    tokens = [token for clause in clauses for token in clause.tokens]
    places = [spot for spot, token in enumerate(tokens) if _UP.fullmatch(token.text) or _DOWN.fullmatch(token.text)]
    wanted = topic(other)
    if len(places) != 1 or not wanted:
        return 0
    than = next((spot for spot, token in enumerate(tokens) if token.folded == "than"), places[0])
    first = next((token.sense for token in tokens_of(other) if token.is_content), "")
    if not shared({first} & wanted or wanted, tokens[than:]) or shared(wanted, tokens[: places[0]]):
        return 0
    return (asked.direction or 0) * _by_words(clauses)
