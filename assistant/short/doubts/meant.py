"""Whether a figure is disputed in its sentence, or that of a narrower group, or of another kind than is asked."""

from __future__ import annotations

import re

from assistant.checks.words import sense, word_set
from assistant.constraints.counted import PERSONS
from assistant.constraints.told import around, figure_at
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Span
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import Quantity, quantities
from assistant.voices import told

_TELLER_ASKED = regex(
    r"\baccording to\b|\b(?:do|does|did|has|have|had)\b[^?]*\b(?:say|said|claim\w*|estimat\w*|count\w*|put"
    r"|think|report\w*"
    r"|acknowledg\w*|believe\w*)\b|['’]s? (?:own )?(?:count|figures?|estimates?|tally|data)\b|\bofficial",
    re.IGNORECASE,
)
_RIVAL = regex(
    r"\b(?:put|puts|estimated?|estimates|placed?|set) (?:the|their|that|this|its)(?: \w+){0,2}? (?:numbers?"
    r"|figures?|total"
    r"|count|toll|share|cost)(?: of \w+(?: \w+)?)? (?:at|to be)\b"
    r"|(?:\b(?:but|while|whereas|although|though|however)|;),? (?:[\w’'-]+ ){1,5}?(?:said|claimed|believed"
    r"|estimated|counted"
    r"|documented)(?: that)? (?:there (?:were|are|had been)|(?:the )?(?:actual|real|true) (?:number|figure|total|toll)"
    r"|(?:the )?(?:number|figure|total|toll) (?:was|were|is))\b",
    re.IGNORECASE,
)
"""'3,500 persons, but others put the number at 9,200.'"""
_NUMBER_OF = frozenset(sense(word) for word in word_set("number figure total toll count put say estimate report count"))
"""Words by which a source may give a figure of what was counted before."""
_SHARE_ASKED = regex(
    r"\b(?:percentage|percent|share|proportion) of (?:all |the |its |their )*(?P<whose>[\w’' -]+?)"
    r" (?:is|are|was|were|has|have|had|do|does|did|lives?|works?|can)\b",
    re.IGNORECASE,
)
_SHARE_TOLD = regex(
    r".*?(?:percent|per cent|%) of (?:all |the |its |their |these |those )*(?P<whose>.+)", re.IGNORECASE
)
_ALIKE = tuple(
    frozenset(sense(word) for word in word_set(group))
    for group in (
        "people population person citizen resident inhabitant persons",
        "prisoner inmate detainee prison",
        "worker employee workforce labor staff",
        "household family home",
        "pupil student",
        "child kid minor children kids",
    )
)
"""Words of which one group is told by another."""
_PERSONS_END = regex(r"(?:er|or|ee|ist|ian|ant|ent)s$")
"""How many words for those who do something end: 'managers', 'detainees'."""
_GENERAL = frozenset(sense(word) for word in word_set("population force"))
"""'The prison population': those that the word before it tells."""
_NOBODY = frozenset(sense(word) for word in word_set("case birth time application appeal instance request answer"))
"""What is told of instead of those whom it concerns: 'in 54 percent of cases'."""
_MUST_ASKED = regex(r"\b(?:must|should|required|supposed|have to|has to|obliged|need to)\b", re.IGNORECASE)
_MUST_TOLD = regex(
    r"\b(?:must|shall|should|require\w*|supposed|mandat\w*|oblig\w*|provid\w*|stipulat\w*|(?:is|are|was|were"
    r"|has|have) to)\b",
    re.IGNORECASE,
)
_HOW_OFTEN = regex(r"\bhow (?:often|frequently|many times)\b", re.IGNORECASE)
_PIECE_END = regex(r"[;:,]|\.\s|\b(?:while|whereas|but|although|though)\b")
_SOUGHT = regex(
    r"\b(?:asked for|sought|seeks?|requested|demanded|recommended) (?:an? |the )?(?:[a-z]+ )?"
    r"(?:sentences?|terms?|penalt(?:y|ies)|punishments?|fines?|imprisonment) (?:of|for) (?:up to |at least |about )?$",
    re.IGNORECASE,
)
_SEEKING_ASKED = regex(r"\b(?:ask|seek|sought|request|demand|recommend|want|prosecut)\w*", re.IGNORECASE)
_HOW_LONG = regex(
    r"\bhow (?:long|many (?:years|months|weeks|days|hours)) (?:was|were|did|had|has|have)\b", re.IGNORECASE
)
_AND_THEN = regex(
    r"\b(?:then|subsequently|later|afterwards?) (?:[a-z]+ )?(?:spent|served|held|kept|detained|stayed|remained)\b"
    rf"[^;.]*?\b(?:\d[\d,.]*|{NUMBER_WORD}) (?:more )?(?:years?|months?|weeks?|days?|hours?)\b",
    re.IGNORECASE,
)


def is_disputed(asked: Asked, text: str, span: Span) -> bool:
    """Whether a sentence has two figures of the same, each by another, and it is asked for nobody's: '3,500 persons,
    but others put the number at 9,200'."""
    if _TELLER_ASKED.search(asked.alone):
        return False
    figures = quantities(text)
    mine = figure_at(figures, span)
    if mine is None:
        return False
    rivals = [one for one in figures if one.unit == mine.unit and one.value != mine.value]
    return bool(rivals) and (
        _RIVAL.search(text) is not None or any(_is_of_other_teller(text, span, one) for one in rivals)
    )


def _is_of_other_teller(text: str, span: Span, rival: Quantity) -> bool:
    """Whether another figure is told by another source, which says nothing else of it: 'and NGOs 95'."""
    parts = told(text)
    mine, other = (
        next((part for part in parts if part.span.start <= at < part.span.end), None)
        for at in (span.start, rival.span.start)
    )
    if mine is None or other is None or not mine.sources or not other.sources or mine.sources == other.sources:
        return False
    named = {word for who in other.sources for word in content(who)}
    own = set(content(text[slice(*mine.span)]))
    return set(content(text[slice(*other.span)])) <= named | own | _NUMBER_OF


def is_of_narrower_group(asked: Asked, text: str, span: Span) -> bool:
    """Whether a share is one of others than is asked: '11 percent of managers' for 'what percentage of employees?'."""
    wanted = _SHARE_ASKED.search(asked.alone)
    told = _SHARE_TOLD.fullmatch(text[slice(*span)])
    if wanted is None or told is None:
        return False
    whose, of = content(wanted["whose"]), content(told["whose"])
    if not whose or not of or of[-1] in asked.words:
        return False
    head = of[-2] if of[-1] in _GENERAL and len(of) > 1 else of[-1]
    alike = {word for group in _ALIKE if {whose[-1], head} <= group for word in group}
    if not alike:
        return of[-1] not in _NOBODY and any(map(_are_persons, (wanted["whose"], told["whose"])))
    return any(word not in asked.words and word not in alike for word in of[: of.index(head)])


def _are_persons(group: str) -> bool:
    """Whether the last word of a group looks like one for people."""
    return content(group)[-1] in PERSONS or _PERSONS_END.search(group) is not None


def is_not_required(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how often something must be done, and a phrase tells how often it was."""
    if not _HOW_OFTEN.search(asked.alone) or not _MUST_ASKED.search(asked.alone):
        return False
    piece = around(text, span, _PIECE_END)
    return _MUST_TOLD.search(piece) is None and _MUST_TOLD.search(text) is not None


def is_only_sought(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is what somebody asked for, and it is asked what there was: 'sought a term of seven years'."""
    return _SOUGHT.search(text[: span.start]) is not None and _SEEKING_ASKED.search(asked.alone) is None


def is_only_first(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how long something went on, and another stretch of it follows on the one of a phrase: 'held
    for 36 hours; he then spent 14 months in custody'."""
    return _HOW_LONG.search(asked.alone) is not None and _AND_THEN.search(text, span.end) is not None


__all__ = ["is_disputed", "is_not_required", "is_of_narrower_group", "is_only_first", "is_only_sought"]
