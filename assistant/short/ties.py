"""How a figure is tied to what a question counts: by its noun, by what stands beside it, by what is told of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense
from assistant.constraints.counted import PERSONS
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.text.quantities import Quantity

_STAGES = (
    "investigation probe inquiry investigate",
    "prosecution charge indictment trial prosecute try indict",
    "conviction sentence guilty convict",
    "acquittal acquit exonerate",
    "arrest detention",
    "identify identification",
    "approval grant accept approve",
    "refusal rejection refuse reject deny",
    "death kill murder fatality",
    "injury wound hurt injure",
    "close closure",
    "pending outstanding",
    "release free",
)
"""What may be told of a case, a request or a person in one sentence each with a figure of its own."""
_STAGE_OF = {sense(word): number for number, group in enumerate(_STAGES, start=1) for word in group.split()}
_TRAIT = regex(r"\b(?:was|were|is|are)\s+(?:\w+\s+)?(?P<trait>\w+)\W*$", re.IGNORECASE)
_TRAITS = PERSONS | {sense(word) for word in ("foreign", "disabled", "pregnant", "armed", "civilian")}
"""What tells some people of a group from the others: the figure of the group isn't theirs."""
_NAMED, _WITHIN, _ALIKE = 3, 2, 1
"""How closely a figure is tied to what is counted: by the head of its noun phrase, by another word of it or as in
'of whom 13 were women', by another word for people."""


def closest(asked: Asked, found: Sequence[Quantity]) -> list[Quantity]:
    """The figures with most of the words that tell what is counted ('male victims'), and of those the closest tied."""
    wanted = set(asked.counted)
    ranks = [(len(wanted & (one.near | set(one.noun))), tie(asked, one)) for one in found]
    return [one for one, rank in zip(found, ranks, strict=True) if rank == max(ranks)]


def is_narrower(asked: Asked, text: str, figures: Sequence[Quantity]) -> bool:
    """Whether a word of what is counted stands in the text, but not with the figures: 'female' beside another one."""
    told = {word for one in figures for word in (*one.noun, *one.near)}
    return bool(set(asked.counted) & set(content(text)) - told)


def same_stage(asked: Asked, quantity: Quantity) -> bool:
    """Whether what is told of a figure isn't another stage than what is asked: charged is not convicted."""
    wanted = {stage for word in asked.words if (stage := _STAGE_OF.get(word))}
    told = {stage for word in (*quantity.near, *quantity.noun) if (stage := _STAGE_OF.get(word))}
    return not wanted or not told or bool(wanted & told)


def counts_another(asked: Asked, text: str, quantity: Quantity) -> bool:
    """Whether what is counted stands in the text, but not with this figure: 'journalists, and 12 lawyers'."""
    head = asked.counted[-1]
    return head not in {*quantity.noun, *quantity.near} and head in content(text)


def trait_of(asked: Asked) -> str | None:
    """The sense of 'female' where 'how many victims were female' is asked."""
    found = _TRAIT.search(asked.question)
    wanted = sense(found["trait"].casefold()) if found else ""
    return wanted if wanted in _TRAITS and wanted not in asked.counted else None


def tie(asked: Asked, quantity: Quantity) -> int:
    """How closely a figure is tied to what is counted: by the head of its noun phrase, by another word of it or as in
    'of whom 13 were women', by another word for people."""
    head = asked.counted[-1]
    if head in quantity.noun[-1:]:
        return _NAMED
    if quantity.value == "0":
        return 0
    if head in quantity.noun or (head in quantity.near and not quantity.own_noun):
        return _WITHIN
    if head in PERSONS and set(quantity.noun[-1:]) & PERSONS:
        return _ALIKE
    return 0
