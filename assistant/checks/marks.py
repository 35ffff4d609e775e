"""What a clause does to its words: negates them, hedges them, asks for them. One table, documented by its names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.checks.words import AUXILIARIES, is_content, is_past, is_plural, word_set
from assistant.regex import regex

Mark = Literal["negated", "unreported", "reputed", "possible", "planned", "conditional", "demanded"]

HEDGES: dict[Mark, str] = {
    "unreported": "it only says that nothing is reported or known",
    "reputed": "it is alleged or only reputed",
    "possible": "it may be so, or is allowed",
    "planned": "it is planned or attempted",
    "conditional": "it depends on a condition",
    "demanded": "it is demanded or recommended",
}
"""The marks beside negation, and what a quote that has them says of the fact."""

_TRIGGERS: tuple[tuple[Mark, re.Pattern[str]], ...] = (
    (
        "negated",
        regex(
            r"\b(?:not(?! only| just| merely| less than| more than| later than)|never|none|nobody|nothing|neither|nor"
            r"|no(?! later than| fewer than| less than| more than|\.| - )|(?-i:without)|^without"
            r"|lack(?:s|ed|ing)?(?: of)?|(?<![\d.])(?<!\| )0(?![.\d])(?! [.|\d])"
            r"|fail(?:s|ed|ing|ures?)? to|refus(?:e|es|ed|al|ing)(?: to)?|declin(?:e|es|ed|ing) to(?! \d)"
            r"|rather than"
            r"|instead of|unable to|inability to|absence of|barely|hardly|neglect(?:ed|s)? to|yet to)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "unreported",
        regex(
            r"\b(?:(?:not|never)(?: \w+){0,2}? (?:report(?:ed|s)?|(?:find|found) (?:\w+ )?evidence|disclosed?"
            r"|publish(?:ed)?|releas(?:e|ed)"
            r"|provid(?:e|ed)"
            r"(?: \w+){0,2}? (?:data|information|statistics|figures)|know|known|clear|say|confirm(?:ed)?|recorded"
            r"|aware)"
            r"|no(?: \w+){0,2}? (?:reports?|evidence|information|data|records?|indications?|statistics|confirmed)"
            r"|unknown|unspecified|unclear|unconfirmed|unreported)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "reputed",
        regex(
            r"\b(?:reportedly|alleged(?= (?:that|to)\b)|alleg(?:edly|ations?|es?|ing)|purportedly|apparent(?:ly)?"
            r"|seemingly"
            r"|accus(?:e|ed|es|ing|ations?)|supposedly|(?:believed|thought|said|rumou?red|understood) to"
            r"|appear(?:s|ed)?"
            r" (?:to|that)|seem(?:s|ed)? (?:to|that)|claim(?:s|ed)? (?:that|to)|ostensibly|rumou?rs?|unverified"
            r"|charged with"
            r"|charg(?:ed?|es|ing) (?:[^;]{1,60}?) with(?= \w+ing\b)"
            r"|suspicions?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "possible",
        regex(
            r"\b(?:might|could|can|possibly|possibility|potentially|probabl[ey]"
            r"|(?<!more )(?<!less )(?<!as )likely|likelihood"
            r"|perhaps|maybe"
            r"|(?:at|in) (?:\w+ ){0,3}?(?:risk|danger)|risk(?:s|ed|ing)?|vulnerable|susceptible|threaten(?:s|ed"
            r"|ing)? to"
            r"|allow(?:s|ed|ing)?(?: for)?|permit(?:s|ted|ting)?|authori[sz](?:e|es|ed|ing)|enabl(?:e|es|ed|ing)"
            r"|empower(?:s|ed)?|entitled?s?|eligible|able|opportunit(?:y|ies)|right to|feared)\b|\bmay\b(?! \d)",
        ),
    ),
    (
        "planned",
        regex(
            r"\b(?:plan(?:s|ned|ning)? (?:to|for|on)|intend(?:s|ed|ing)?|intentions?|expect(?:s|ed)?|will|would|shall"
            r"|propos(?:es?|ing|als?|ed to)|drafting|aim(?:s|ed|ing)?|seeks?|seeking|sought"
            r"|attempt(?:s|ed|ing)?|(?:try|tried|tries|trying) to|consider(?:s|ed|ing)|under consideration"
            r"|promis(?:e|es|ed|ing)"
            r"|pledg(?:e|es|ed|ing)|pending|commit(?:s|ted|ting)? to|agree(?:d|ments?) to"
            r"|(?:is|are|was|were) to(?= [a-z])|scheduled|due to be|poised|set to"
            r"|hop(?:e|es|ed|ing) to|prepar(?:e|es|ed|ing) to|announced plans|forecast(?:s|ed|ing)?"
            r"|predict(?:s|ed)|(?:is|are|was|were) projected to|foresees?|foresaw"
            r"|(?:had|has|have|was|were) foreseen)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "conditional",
        regex(
            r"\b(?:if|unless|whether|in case|(?:(?<=, )|^)provided|provided that|in the event|conditional"
            r"|subject to)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "demanded",
        regex(
            r"\b(?:should|must|ought|needs? (?:to|for)|needed to|recommend(?:s|ed|ing|ations?)?|urg(?:e|es|ed|ing)"
            r"|call(?:s|ed|ing)? (?:on|for|upon)|requir(?:e|es|ed|ing|ements?)|encourag(?:e|es|ed|ing)|oblig(?:e|es|ed)"
            r"|demand(?:s|ed|ing)?|requested|request(?:s|ing)?|order(?:s|ed|ing)? (?:\w+ ){0,3}?to|instructed"
            r"|mandat(?:e|es|ed))\b",
            re.IGNORECASE,
        ),
    ),
)
_ADJECTIVES: dict[str, Mark] = {
    "potential": "possible", "possible": "possible", "alleged": "reputed", "suspected": "reputed",
    "purported": "reputed", "supposed": "reputed", "proposed": "planned", "planned": "planned", "draft": "planned",
    "drafted": "planned", "projected": "planned",
}  # fmt: skip
"""Words that hedge the noun after them only."""
_OF_A_NOUN = frozenset({"without", "absence of", "lack of", "instead of"})
"""Denials of a noun phrase, beyond which they don't reach."""
_ARTICLES = word_set("the a an its their his her")
_ADJECTIVE_REACH = 3
_TRAILING: frozenset[Mark] = frozenset({"reputed", "conditional", "negated"})
"""Marks whose word may also stand at the end of what it hedges: 'officials took bribes, reportedly'."""


def marks_of(words: Sequence[str]) -> list[frozenset[Mark]]:
    """The marks of each word of a clause: a trigger marks the words after it, up to the clause's end.

    A trigger that ends its clause marks the whole of it.
    """
    joined = " ".join(words)
    starts, offset = [], 0
    for word in words:
        starts.append(offset)
        offset += len(word) + 1
    found: list[set[Mark]] = [set() for _ in words]
    for mark, pattern in _TRIGGERS:
        match = pattern.search(joined)
        if match is None:
            continue
        begins = match.end() - len("with") if match[0].endswith(" with") else match.start()
        rest = [word for word, start in zip(words, starts, strict=True) if start >= match.end() and word[0].isalnum()]
        if mark in _TRAILING and not rest and (mark != "reputed" or match[0].casefold().endswith("ly")):
            begins = 0
        if match[0].casefold() == "no":
            begins = _verb_before(words, starts, begins)
        ends = _phrase_end(words, starts, match) if match[0].casefold() in _OF_A_NOUN else len(words)
        for position, start in enumerate(starts[:ends]):
            if start >= begins:
                found[position].add(mark)
    for place, mark in _nouns_hedged(words):
        found[place].add(mark)
    return [frozenset(marks) for marks in found]


def _phrase_end(words: Sequence[str], starts: Sequence[int], match: re.Match[str]) -> int:
    """Where a preposition's phrase ends: at a comma, before a verb ('without notice will face'), or before an 'and'
    that has one ('without exception and increase the budget')."""
    for place, word in enumerate(words):
        if starts[place] < match.end():
            continue
        folded = word.casefold()
        if folded in AUXILIARIES or word == "," or (folded == "and" and _opens_predicate(words, place + 1)):
            return place
    return len(words)


def _opens_predicate(words: Sequence[str], place: int) -> bool:
    """Whether a verb stands here, as its object shows: 'increase the budget'."""
    return is_content("".join(words[place : place + 1]) or " ") and "".join(words[place + 1 : place + 2]) in _ARTICLES


def _verb_before(words: Sequence[str], starts: Sequence[int], begins: int) -> int:
    """Where a 'no' begins to deny: at the verb right before it, as in 'found no evidence'."""
    before = [place for place, start in enumerate(starts) if start < begins]
    return starts[before[-1]] if before and is_past(words[before[-1]].casefold()) else begins


def _nouns_hedged(words: Sequence[str]) -> list[tuple[int, Mark]]:
    """The places that an adjective hedges, with its mark."""
    hedged = [
        (place, _ADJECTIVES[word.casefold()]) for place, word in enumerate(words) if word.casefold() in _ADJECTIVES
    ]
    return [(spot, mark) for place, mark in hedged for spot in _noun_after(words, place)]


def _noun_after(words: Sequence[str], place: int) -> range:
    """The places of an adjective and its noun: up to the first plural, function word or stop."""
    end = place + 1
    while end < min(place + 1 + _ADJECTIVE_REACH, len(words)) and is_content(words[end]):
        end += 1
        if is_plural(words[end - 1]):
            break
    return range(place, end)
