"""What people say about themselves before they ask: 'I visit people in prison - how many of them fall ill?'

It is no condition that a sentence of a report has to meet, though what is asked may lean on it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.question.asked import content
from assistant.regex import regex

MAX_SENTENCES = 3
"""More than so many sentences tell a case, of which each may matter."""
FEW_WORDS = 2
"""A question with so few words of content leans on what its asker says to be on: 'I keep hearing of hay sheds - what is
the custom?'"""
MIN_WORDS = 4
"""A rest of fewer words asks nothing without what stands before it."""

_GREETING = (
    r"(?:(?:hi|hey|hello|good (?:morning|afternoon|evening|day)|thanks|thank you)\b[^,.!:–—-]{0,30}[,.!:–—-]\s*)?"
)
_THEN = r"(?:(?:so|well|ok(?:ay)?|and|also|now|just|sorry\b[^,.!:–—-]{0,40}),?\s+)?"
_SOMEBODY = (
    r"(?:i|we)(?:['’](?:m|ve|d|ll|re))?\b(?! (?:need|want|would like|['’]d like) to know)|(?:my|our)\s+[\w'’]+\b"
    r"|an?\s+(?:friend|neighbou?r|colleague|client|reader|relative|student|woman|man|girl|boy)\b"
    r"(?=[^?]*\b(?:me|my|we|us|our|i|asks?|asked|wants?|wonders?|says)\b)"
    r"|(?:someone|somebody|people)\s+(?:told|asked|tell|ask|say|said|keep)\b"
    r"|(?:(?!(?:who|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|had|can|could|if)\b)[\w’'-]+\s+)"
    r"{1,6}?(?:(?:keeps?|kept|is|are|was|were)\s+(?:asking|wondering)|(?:asks?|asked|wonders?|wants?\s+to\s+know))"
    r"(?=\s*[:–—-])"
    r"|(?:a\s+)?quick\s+(?:one|question)\b|(?:just\s+)?(?:curious|wondering|asking)\b|me again\b"
    r"|same\s+(?:topic|subject|talk|question|thing)\b|(?:one more|another)\s+(?:question|one|thing)\b"
)
_INTRODUCTION = regex(
    rf"^\W*{_GREETING}{_THEN}(?:{_SOMEBODY})[^?]{{0,200}}?(?:[.!…]+\s+|\s*[:;–—]\s+|\s+-+\s+)(?=\S)", re.IGNORECASE
)
_ASKS = regex(
    r"^\W*(?:(?:and|so|but)\s+)?(?:(?:in|on|at|for|from|by|under|to|since|with|after|before|until|of)\s+)?"
    r"(?:how|what|when|where|who|whom|whose|why|which|(?:did|do|does|is|are|was|were|has|have|had|can|could|may|must"
    r"|will|would|should)(?:n['’]t)?)\b|\?\s*$",
    re.IGNORECASE,
)
_LEANS = regex(
    r"\b(?:i|me|my|mine|we|us|our|he|him|his|she|her|hers|it|its|they|them|their|theirs|this|these|those|such|then|ones?"
    r"|that(?=\W*$|\s+(?:was|is|were|are|did|does|year|time|day|case|happens?|happened|man|woman)\b))\b",
    re.IGNORECASE,
)
_ON_IT = regex(
    r"\b(?:need|want|look(?:ing)? (?:for|into|at)|hear(?:d|ing)? (?:about|of)|read(?:ing)? (?:about|of|up on)"
    r"|research\w*|work(?:ing)? on|interested in|ask(?:ed|ing)? (?:about|me about)|writ(?:e|ing) (?:about|on|up)"
    r"|stud(?:y|ying)|told me|mentioned|check(?:ing)?|cover(?:ing)?)\b",
    re.IGNORECASE,
)
_TERM = regex(r"(?:^|(?<=[\s(]))['‘“\"](?P<quoted>[^'’“”\"]{2,60})['’”\"]|(?-i:\b(?P<short>[A-Z]{2,}(?:s|-[A-Z]+)?)\b)")
"""A term that somebody says they came across, in quotation marks or in short."""
_MEANING_ASKED = regex(
    r"^(?P<asks>what (?:does|do|did)) (?:it|that|this|they|those|these)(?P<mean> (?:mean|stand for|refer to)\W*)$",
    re.IGNORECASE,
)


class Introduced(NamedTuple):
    """A question without what its asker says of themselves before it, and that, '' if nothing leans on it."""

    question: str
    introduction: str


def introduced(question: str) -> Introduced:
    """A question taken apart from its introduction, which is kept where the question leans on something before it."""
    rest = question
    for _ in range(MAX_SENTENCES):
        found = _INTRODUCTION.match(rest)
        after = rest[found.end() :] if found else ""
        if len(after.split()) < MIN_WORDS or not _ASKS.search(after):
            break
        rest = after
    said = question[: len(question) - len(rest)].strip()
    terms = {found["quoted"] or found["short"] for found in _TERM.finditer(said)}
    asked = _MEANING_ASKED.match(rest)
    if asked and len(terms) == 1:
        return Introduced(f"{asked['asks'].capitalize()} {terms.pop()}{asked['mean']}", "")
    few = len(set(content(rest))) <= FEW_WORDS and _ON_IT.search(said) is not None
    leans = few or _LEANS.search(rest) is not None
    return Introduced(rest[:1].upper() + rest[1:] if said else question, said if leans else "")
