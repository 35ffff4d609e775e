"""Where a clause says its own: behind connectives, dates and fronted phrases ('In May, however, NGOs said …')."""

from __future__ import annotations

import re

from assistant.regex import regex
from assistant.schema import Span
from assistant.voices.clauses import MASK, has_verb, opening, subject

_MONTH = r"(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber"
DATE = regex(
    rf"(?:(?:in|on|by|as of|since|until|through|during|for|at|from|between|throughout)\s+(?:(?:the|early|late|mid-?|"
    rf"end|of|beginning|first|second|third|last|many|several|past|recent|previous|prior|reporting|calendar)\s+)*"
    rf"(?:(?:{_MONTH})\b(?:\s+\d{{1,2}}\b(?!\s+(?:percent|ngo)))?(?:,?\s+\d{{4}}\b,?)?(?:\s+(?:and|to|through|-)\s+"
    rf"(?:{_MONTH})(?:\s+\d+)?)?|\d{{4}}\b|years?(?:['’]s end)?\b|period\b|months?\b|weeks?\b|quarter\b|half\b|times\b|"
    r"addition\b|response\b|contrast\b|(?:one|another|some|most|many|two|three|several|other) "
    r"(?:cases?|instances?|areas?|occasions?)\b|example\b|fact\b)\W*)+",
    re.IGNORECASE,
)
ADVERBS = regex(
    r"(?:\W*\b(?:and|but|however|although|though|even|while|whereas|yet|or|nor|so|also|moreover|furthermore|meanwhile|"
    r"nonetheless|nevertheless|instead|thus|therefore|similarly|additionally|separately|nationwide|because|since|which|"
    r"that|as(?! of)|[a-z]+ly)\b\W*)+",
    re.IGNORECASE,
)
_FRONTED = regex(
    r"\W*(?:in|on|during|as|by|at|since|following|after|before|from|for|despite|with|without|through|throughout|under|"
    r"among|between|until|when|while|although|though|because|if|unlike|like|regarding|concerning|due|given|over|upon|to|"
    r"of|once|whereas|according|based|citing|except|[a-z]+ly|\w+ing)\b",
    re.IGNORECASE,
)


def content(text: str, clause: Span) -> int:
    """Where a clause begins behind its connectives, dates and fronted phrases."""
    start = clause.start + len(opening(text, clause))
    label = text.rfind(": ", start, clause.end)
    start = label + 2 if label >= 0 and not has_verb(text, Span(start, label)) else start
    for _ in range(3):
        match = DATE.match(text, start, clause.end) or ADVERBS.match(text, start, clause.end)
        if match is None:
            break
        start = match.end()
    if _FRONTED.match(text, start, clause.end):
        for comma in re.compile(r",\s+").finditer(text, start, clause.end):
            if subject(text, comma.end(), clause.end):
                return comma.end()
    return start


def opens(text: str, clause: Span, at: int) -> bool:
    """Whether nothing but connectives and fronted phrases stands before a position of a clause."""
    label = text.rfind(": ", clause.start, at)
    start = clause.start if label < 0 or has_verb(text, Span(clause.start, label)) else label + 1
    lead = text[start:at]
    for _ in range(3):
        for pattern in (DATE, ADVERBS):
            match = pattern.match(lead.lstrip())
            lead = lead.lstrip()[match.end() :] if match else lead
    lead = lead.strip(" \"'“”‘’(" + MASK)
    whole = lead.endswith(",") or not ("," in lead or has_verb(lead, Span(0, len(lead))))
    return not lead or bool(whole and _FRONTED.match(lead))
