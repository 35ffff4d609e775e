"""What a sentence says of one thing, or of some people, only: there is no other, and nobody else may."""

from __future__ import annotations

import re

from assistant.question.asked import content
from assistant.regex import regex

MIN_HELD = 2
"""How many words of what is allowed a question and a sentence must share."""

_LET = regex(
    r"^\W*(?:have|has|had|can|could|may|are|is|were|was) (?P<who>(?:[\w’'-]+ ){1,6}?)"
    r"(?:(?:(?:been|be) )?(?:allowed|permitted|able|entitled|eligible|free) to )(?P<what>[^?]+)",
    re.IGNORECASE,
)
_ONLY_MAY = regex(
    r"\bonly (?P<who>[^,;.]{3,40}?) (?:may|can|could|(?:are|were) (?:allowed|permitted|eligible|entitled) to"
    r"|(?:have|had) the right to) (?P<what>[^,;.]+)",
    re.IGNORECASE,
)
_NO_SUCH_AS = tuple(
    (regex(rf"\b(?:{those})\b", re.IGNORECASE), regex(rf"\b(?:{these})\b", re.IGNORECASE))
    for those, these in (
        (
            r"foreign\w*|non-?citizens?|(?:im)?migrants?|refugees?|aliens?|expatriates?|stateless",
            r"citizens?|nationals?",
        ),
        (r"children|child|minors?|juveniles?|teenagers?", r"adults?"),
        (r"wom[ae]n|girls?", r"men|males?"),
        (r"men|boys?", r"women|females?"),
    )
)
"""Who is none of those who alone may: foreigners aren't citizens, women may be."""


def is_the_only(thing: str, sentence: str) -> bool:
    """Whether a sentence says that there is nothing but a thing: 'was available only in Georgian'."""
    return bool(
        re.search(rf"\b(?:only|solely|exclusively) (?:[a-z]+ ){{0,2}}{re.escape(thing)}\b", sentence, re.IGNORECASE)
    )


def only_others_may(presumed: str, sentence: str) -> bool:
    """Whether a sentence lets others alone do what is taken to be allowed: 'only citizens may join parties' for 'since
    when have foreigners been permitted to join parties?'."""
    asked, told = _LET.match(presumed), _ONLY_MAY.search(sentence)
    if asked is None or told is None:
        return False
    what = set(content(asked["what"]))
    same = what & set(content(told["what"]))
    others = any(those.search(asked["who"]) and these.search(told["who"]) for those, these in _NO_SUCH_AS)
    return len(same) >= MIN_HELD and 2 * len(same) > len(what) and others
