"""Which way a state's efforts went, in the set phrase of reports on what states do about a problem: 'The government
increased efforts to prevent trafficking.'"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from assistant.premise.change import DOWN, UP
from assistant.regex import regex

_AREAS = {
    "prevention": r"prevent(?:ion|ive|ing)?",
    "protection": r"protect(?:ion|ive|ing)?",
    "enforcement": r"(?:law[- ])?enforcement|enforce|prosecut(?:ion|ing|e)|punish(?:ing|ment)?",
    "identification": r"identif(?:y|ying|ication)",
}
"""What efforts are made in, as reports part them, and the words for it: in the singular, since 'prosecutions' are
counted."""
_AREA = rf"(?:{'|'.join(_AREAS.values())})"
_WORK = r"(?:efforts?|work|measures?|action|activit(?:y|ies)|performance|record|response|commitment)"
_MORE = (
    rf"{UP}|improv\w+|strengthen\w*|stronger|better|more|step(?:s|ped|ping)? up|boost\w*|intensif\w+|redoubl\w+"
    r"|enhanc\w+|ramp(?:s|ed|ing)? up|progress(?:es|ed)?"
)
_LESS = (
    rf"{DOWN}|weak(?:en\w*|er)|wors(?:e|en\w*)|less|fewer|poorer|slip(?:s|ped|ping)?|slacken\w*|slid(?:e|es|ing)?"
    r"|backslid\w*|deteriorat\w+|slow(?:s|ed|ing)?(?: down)?|(?:scal|cut|eas)(?:e|es|ed|ing|t|ting)? (?:back|off)"
)
_WAY = rf"\b(?:(?P<up>{_MORE})|(?P<down>{_LESS}))\b"
_WAYS = regex(_WAY, re.IGNORECASE)
_WHOSE = (
    r"(?:(?:in|of|to|on|at|its|the|their|victims?|trafficking|anti-trafficking|state|government|overall"
    r"|(?:state|government|country)['’]s) )"
)
_WORK_ASKED = regex(
    rf"\b{_AREA} (?:[\w-]+ )?{_WORK}\b|\b{_WORK} (?:to|on|at|for|in|of) (?:[\w-]+ ){{0,2}}?{_AREA}\b", re.IGNORECASE
)
"""'Prevention work', 'efforts to protect victims'."""
_AREA_ASKED = regex(
    rf"{_WAY} {_WHOSE}{{0,3}}{_AREA}(?=\W*$| (?:this|in|during|over|last|since|of|trafficking|(?:the )?victims?)\b)"
    r"|\b(?:prevention|protection|enforcement|prosecution|identification)(?: of victims)?"
    rf" (?:(?:did|has|have|had|been|being|get|got|become|became|was|is) )*(?:{_MORE}|{_LESS})\b"
    r"(?=\W*$| (?:this|in|during|over|last|since)\b)",
    re.IGNORECASE,
)
"""'Do less to prevent it', 'a decline in prevention', 'why did protection get worse?'."""
_TOLD = regex(
    r"\b(?:(?P<up>increas(?:ed|ing)|improv(?:ed|ing)|strengthen(?:ed|ing)|expand(?:ed|ing)|intensif(?:ied|ying))"
    r"|(?P<down>decreas(?:ed|ing)|reduc(?:ed|ing)|weaken(?:ed|ing)|diminish(?:ed|ing))"
    r"|(?P<same>maintain(?:ed|ing)|sustain(?:ed|ing)))"
    r" (?:(?:its|their|overall|modest|minimal|limited|uneven|already|inadequate|insufficient|strong|robust) )*"
    r"(?P<in>(?:(?!and\b)[\w-]+ ){0,3}?)efforts\b(?P<to> (?:to|in|on) (?:(?!and\b)[\w-]+ ?){1,3})?",
    re.IGNORECASE,
)
_NOT = regex(r"\b(?:not|no|never|should|must|would|could)\b[^,;]*$", re.IGNORECASE)


def efforts_went_otherwise(question: str, sentence: str) -> bool:
    """Whether a question takes for granted that efforts in an area grew or weakened, and a sentence says in so many
    words that those went the other way, or stayed as they were."""
    presumed = _presumed(question)
    told = {way for way, areas in _told(sentence) if presumed.areas & areas} if presumed else set()
    return presumed is not None and bool(told) and presumed.way not in told


class _Presumed(NamedTuple):
    """Which way efforts in some areas are taken to have gone, 'up' or 'down'."""

    way: str
    areas: frozenset[str]


@lru_cache(maxsize=256)
def _presumed(question: str) -> _Presumed | None:
    """What a question takes for granted of efforts; None if it is on none, or says both that they rose and fell."""
    ways = {found.lastgroup or "" for found in _WAYS.finditer(question)}
    about = _WORK_ASKED.search(question) or _AREA_ASKED.search(question)
    return _Presumed(ways.pop(), frozenset(_areas(about[0]))) if len(ways) == 1 and about else None


def _told(sentence: str) -> Iterator[tuple[str, set[str]]]:
    """Which way efforts went as a sentence tells, and in which areas."""
    for found in _TOLD.finditer(sentence):
        if not _NOT.search(sentence, 0, found.start()):
            way = next(name for name in ("up", "down", "same") if found[name])
            yield way, set(_areas(f"{found['in']} {found['to'] or ''}"))


def _areas(text: str) -> Iterator[str]:
    return (area for area, words in _AREAS.items() if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
