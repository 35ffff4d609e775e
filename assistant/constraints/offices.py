"""Who holds an office or heads a body: whoever holds another one, or heads another, is no answer."""

from __future__ import annotations

import re

from assistant.question.asked import Asked, content, searched
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage

_OFFICE_ASKED = regex(
    r"\W*(?:and )?who (?:is|was) (?:made |named |elected |appointed |chosen |the |its |their )*"
    r"(?:current |new |present )?(?P<office>(?:[a-z]+ ){0,3}?"
    r"(?:minister|president|governor|mayor|ombudsman|ombudsperson|speaker|king|queen|chancellor|director|commissioner"
    r"|ambassador))(?: of (?:the )?(?P<of>[a-z]+))?(?: (?:of|in|who|that) .*)?\W*",
    re.IGNORECASE,
)
_MINISTER = regex(r"\b(?:([a-z]+) )?minister\b(?: of (?:the )?([a-z]+))?", re.IGNORECASE)
"""A minister, and the field of office that stands before or after: 'justice minister', 'minister of police'."""
_NO_FIELD = frozenset(
    ("the", "a", "former", "prime", "deputy", "vice", "new", "then", "acting", "current", "and", "that")
)
_FOLLOWED = regex(r"\b(?:successor|succeed\w*|replac\w+|acting|took (?:office|over))\b", re.IGNORECASE)
"""What may tell who holds an office without naming it."""
_OFFICER_ASKED = regex(
    r"\bwho (?:is|was|are|were|became|serves as|served as) [^?]*?\b(?P<office>chair(?:man|woman|person)?|president"
    r"|minister|head|director|chief|secretary|governor|mayor|commissioner|ombudsman|prosecutor|speaker|leader"
    r"|commander|rector)\b",
    re.IGNORECASE,
)
_LED_ASKED = regex(
    r"\bwho (?:currently |now )?(?:chair|head|lead|run|direct|manage|(?:is|was) (?:the )?(?:head|chair|director|leader)"
    r" of)(?:s|ed|ned)? (?:the )?(?:[\w-]+ ){0,4}?"
    r"(?:[\w-]+['’]s? (?:[\w-]+ )?(?P<part>board|committee|council|panel)(?=\W*$| (?:now|in|at|since|until)\b)"
    r"|(?P<first>board|committee|council|panel) of (?:the |its )?[A-Z])",
    re.IGNORECASE,
)
_HEADS = regex(r"\b(?:chair|head|lead|direct)(?:s|ed)\b(?! by\b)|\bled\b(?! by\b)", re.IGNORECASE)
_HEADS_ASKED = regex(
    rf"\bwho (?:currently |now )?(?:{_HEADS.pattern}) (?:the )?"
    r"(?P<body>(?-i:[A-Z])[\w’'-]+(?: (?:(?:of|for|on|and|the) ){0,2}(?-i:[A-Z])[\w’'-]+)*)",
    re.IGNORECASE,
)
_HEAD_TOLD = regex(r"\b(?:heads?|chair(?:man|woman|person)?|directors?|leader|chief|minister|by)\b", re.IGNORECASE)
"""By what a text may name who heads a body."""
_HEAD_OF_BODY_ASKED = regex(
    r"\bwho (?:is|was|are|were|became) (?:(?!opposition)[^?])*?"
    r"\b(?:president|speaker|head|leader|chair(?:man|woman|person)?) of (?:the |its |[\w-]+['’]s? )?"
    r"(?:(?!opposition)[\w-]+ ){0,2}?"
    r"(?P<body>assembly|parliament|senate|congress|court|tribunal)\b(?! (?:mission|party|delegation))",
    re.IGNORECASE,
)
_HEAD_OF_STATE = regex(r"\bPresident (?:[A-Z][\w’'-]+ ?)+")
_BODY_TOLD = regex(
    r"\b(?:assembl|parliament|legislat|senat|chamber|house|speaker|congress|lawmak|deput|court|tribunal|justice|judge"
    r"|judicia|diet|knesset|majlis|rada|MPs?\b|that post)",
    re.IGNORECASE,
)
_DEPUTY = regex(r"(?:deputy|vice|assistant|under)\b", re.IGNORECASE)

_PRESIDES = regex(
    r"\bpresident of (?:the )?(?:[a-z]+ )?(?:house|assembly|senate|parliament|chamber|congress)\b", re.IGNORECASE
)
"""Who elsewhere is called the speaker."""


def lacks_office(asked: Asked, passage: Passage, before: str) -> str | None:
    """The office or body whose holder or head is asked for, in words, where a passage tells only of another's; `before`
    is what stands before it in its paragraph."""
    told = f"{before} {passage.in_place}"
    return (
        _lacks_holder(asked, passage.in_place)
        or _lacks_led(asked, passage, before)
        or _leads_itself(asked, passage.text)
        or _lacks_body(asked, told)
        or _names_deputy(asked, passage.text)
    )


def _lacks_led(asked: Asked, passage: Passage, before: str) -> str | None:
    """'Who heads the board' where it is asked who heads an agency's, and a passage tells nothing of one, only of the
    head of the agency."""
    found = searched(_LED_ASKED, asked.question)
    if asked.kind != "person" or found is None:
        return None
    led = found["part"] or found["first"]
    told = set(content(in_its_words(f"{before} {passage.in_place}", led)))
    return None if set(content(led)) <= told else f"who heads the {led}"


def _leads_itself(asked: Asked, text: str) -> str | None:
    """'Who heads the agency' where it is asked who does, and a text only tells of what the agency heads."""
    found = searched(_HEADS_ASKED, asked.question)
    led = list(_HEADS.finditer(text))
    body = set(content(found["body"])) if found else set()
    if not body or not led or _HEAD_TOLD.search(text):
        return None
    itself = all(
        body <= set(content(text[: one.start()])) and not body <= set(content(text[one.end() :])) for one in led
    )
    return f"who heads the {found['body']}" if found and itself else None


def _lacks_body(asked: Asked, told: str) -> str | None:
    """'Who heads the assembly' where that is asked, and a text tells only of the president of the state."""
    found = searched(_HEAD_OF_BODY_ASKED, asked.alone)
    if asked.kind != "person" or found is None or _BODY_TOLD.search(told):
        return None
    return f"who heads the {found['body'].casefold()}" if _HEAD_OF_STATE.search(told) else None


def _names_deputy(asked: Asked, text: str) -> str | None:
    """'The chairman' where it is asked who that is, and a text only names a deputy chairman."""
    found = searched(_OFFICER_ASKED, asked.alone)
    if found is None or searched(_DEPUTY, asked.alone):
        return None
    office = found["office"].casefold()
    named = list(re.finditer(rf"(?:[\w-]+ )?\b{office}\b", text, re.IGNORECASE))
    return f"the {office}" if named and all(_DEPUTY.match(one[0]) for one in named) else None


def _lacks_holder(asked: Asked, told: str) -> str | None:
    """'The prime minister' where it is asked who holds an office that a passage doesn't name."""
    found = _OFFICE_ASKED.fullmatch(asked.question)
    if asked.kind != "person" or not found or _FOLLOWED.search(told):
        return None
    named, said = set(content(found["office"])), set(content(told))
    if found["office"].casefold() == "speaker" and _PRESIDES.search(told):
        return None
    if not named <= said:
        return f"the {found['office'].casefold()}"
    # 'The former justice minister' is no minister of police; 'the minister, Ana Duka' may be.
    others = {word.casefold() for one in _MINISTER.finditer(told) for word in one.groups() if word} - _NO_FIELD
    of = found["of"]
    return f"the minister of {of}" if of and others and not set(content(of)) <= said else None
