"""Whether a figure is told of what wasn't so, may only be so, or is one of two things of which nobody says which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import is_past
from assistant.constraints.counted import KIN
from assistant.constraints.told import around, events, is_told
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.text.quantities import years

_NUMBER_ASKED = regex(r"\bhow (?:many|much)\b|percent|\b(?:share|proportion|number)\b", re.IGNORECASE)
_DENIAL_ASKED = regex(
    r"n['’]?t\b|\b(?:not|no|none|nobody|never|neither|nor|without|lack\w*|fail\w*|refus\w*|den(?:y|ie[ds]|ying)"
    r"|reject\w*"
    r"|turn\w* (?:away|back|down)|un(?!it|iv|if|ion|der|til)\w+|miss(?:ed|es|ing)?|await\w*|wait\w*|pending"
    r"|bar(?:s|red)?|ban(?:s|ned)?|exclu\w+|expel\w*|depriv\w*|los[est]\w*|escap\w*|avoid\w*|short\w*|oppos\w*"
    r"|prevent\w*|yet|declin\w*|left (?:out|behind))\b",
    re.IGNORECASE,
)
"""'How many went without?' asks for those of whom something is denied."""
_UP_TO = r"(?: (?:who|that|which))?(?:(?!\b(?:but|and|while|whereas|although|that|which|who)\b)[^,;.])*?"
_DENIED_AFTER = regex(
    rf"{_UP_TO}(?:\b(?:(?:did|do|does|had|have|has|was|were|is|are|could|can|would|will) (?:not(?! only)|never)\b"
    r"|(?:had|have|has|received?|got|with|held|saw|was|were|is|are|made|took|found) no\b"
    r"(?! (?:more|fewer|less|later|longer|doubt)\b)"
    r"|without\b|lack(?:ed|s|ing)?\b|fail(?:ed|s|ing)? to\b|(?:refused|declined|rejected|escaped|avoided"
    r"|opposed|lost)\b|unable to\b|yet to\b"
    r"|(?:was|were|is|are|been) (?:denied|refused|barred|excluded|deprived|prevented|banned|ineligible)\b"
    r"|(?:before|instead of|rather than) (?=[a-z]+ing\b)|(?:had )?missed\b|await(?:ed|s|ing)?\b|wait(?:ed|s"
    r"|ing)? for\b)|n['’]t\b)",
    re.IGNORECASE,
)
"""What denies something of those that a figure before it counts: '212 detainees had not been charged'."""
_BUT_NOBODY = regex(
    r"[,;] (?:but|although|though|yet) (?:(?:neither|none|no|nobody)\b|[^,.;]*? (?:not|never)\b)(?P<did>[^.;]*)",
    re.IGNORECASE,
)
"""'Courts ordered $900, but neither victim had received any money': nobody received $900."""
_GOT = regex(r"\b(?:receiv|got|paid|collect|disburs)\w*", re.IGNORECASE)
_GOT_ASKED = regex(
    r"\bhow much\b(?![^?]*\b(?:can|could|may|might|should|would)\b)[^?]*\b(?:receiv|get|got|paid|collect|disburs)\w*",
    re.IGNORECASE,
)
_REFUSED_BEFORE = regex(
    r"\b(?:denied|refused|barred|excluded)\b(?:(?!\b(?:and|but|that)\b)[^,;.])*? (?:to|for|from) (?:about |some )?$",
    re.IGNORECASE,
)
"""'Denied permits to 19 victims.'"""
_SHORT_OF = regex(r"\b(?:short of|shortage of|lack(?:s|ed|ing)?(?: of)?) (?:about |some |at least )?$", re.IGNORECASE)
"""'The force is short of 40 officers.'"""
_KEPT = regex(r"\b(?:stopped|prevented|saved|kept|blocked|protected|spared) (?:about |some )?$", re.IGNORECASE)
_KEPT_ASKED = regex(r"\b(?:stop|prevent|sav(?:e|ing)|keep|kept|block|protect|spare)\w*", re.IGNORECASE)
_FROM = regex(r" from\b", re.IGNORECASE)
"""'Saved 40 jobs from being lost.'"""
_TOLD_END = regex(r"[,;.]")
_NOTHING_MORE = regex(r"(?: (?:yet|been|be|being|do|so|to|it))*\s*", re.IGNORECASE)
"""'31 did not.'"""
_WORD = regex(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_CONTRARY = regex(r"(?:un|non-?)(?P<of>\w{4,})", re.IGNORECASE)
"""'31 unregistered homes.'"""
_MIGHT_ASKED = regex(
    r"\b(?:could|may|might|would|should|can|risk\w*|threat\w*|fac(?:e[ds]?|ing)|will|plan\w*|aim\w*|expected|vulnerable"
    r"|danger\w*|potential\w*|possib\w*)\b",
    re.IGNORECASE,
)
_DONE = frozenset(("did", "was", "were", "has", "have", "had"))
_MIGHT_BEFORE = regex(
    r"\b(?:could|may|might|would|threaten(?:s|ed))\b(?! have| not)"
    r"(?:(?!\b(?:and|but|who|which|that|because|so|after|when|if)\b)[^,;.])*$"
)
_MIGHT_AFTER = regex(
    r" to be [a-z]+|(?: (?!(?:who|which|that|and|so|to)\b)\w+){0,3}? (?:(?:still )?(?:need(?:s|ed)?|had"
    r"|ha[sv]e?|were|was) to be|(?:was|were|is"
    r"|are|remained|remain) (?:still )?(?:at risk|in danger|vulnerable|threatened)"
    r"|risk(?:ed|s)?|face[ds]?(?! (?:[a-z-]+ ){0,2}(?:charges?|trials?|prosecution|proceedings|accusations?)\b)"
    r"|could(?! not)|may(?! not)|might) "
)
"""'The plan threatened 800 families with eviction', '30,000 girls were at risk of …', 'may affect 4,000 people'."""
_AIMED = regex(
    r"\b(?:program(?:me)?|project|plan|scheme|campaign|initiative)s? (?:targets?|aims? (?:at|for)) (?:about |some )?$"
    r"|\b(?:aim(?:s|ed)?|hop(?:es?|ed)|seeks?|sought|intend(?:s|ed)?|plans|expects) to [a-z]+"
    r"(?:(?!\b(?:and|but|who|which)\b)[^,;.])*$"
)
"""'The program aims to reach 2,000 children.'"""
_ALTERNATIVES = regex(r"\b(?P<any>[a-z]+(?:, [a-z]+)*,? (?:and/)?or [a-z]+|[a-z]+/[a-z]+)\b", re.IGNORECASE)
"""'Killed or injured 52 people.'"""
_PIECE_END = regex(r"[;:.]|\b(?:while|whereas|but)\b")
_NONE_OF = regex(
    r"\b(?:not|never)\b[^.;,]{0,60}? any (?P<whom>(?:[a-z-]+ )?[a-z-]+)|\bno (?P<what>(?:[a-z-]+ )?[a-z-]+)\b",
    re.IGNORECASE,
)
_RATHER_THAN = regex(r"\brather than (?P<what>(?:[a-z-]+ )?[a-z-]+)", re.IGNORECASE)


def is_denied_after(asked: Asked, text: str, span: Span) -> bool:
    """Whether what is asked is denied of those that a figure counts: 'at least 64 victims received no assistance' for
    'how many received assistance?'. What is denied beside it may stand: 'suspended two without pay'."""
    if not _NUMBER_ASKED.search(asked.alone):
        return False
    before = text[: span.start]
    kept = _FROM.match(text, span.end) if _KEPT.search(before) and not _KEPT_ASKED.search(asked.alone) else None
    if kept and _is_told_after(asked, text, span, kept.end()):
        return True
    if _DENIAL_ASKED.search(asked.alone):
        return False
    if _REFUSED_BEFORE.search(before) or _SHORT_OF.search(before) or _is_of_contrary(asked, text, span):
        return True
    nobody = _BUT_NOBODY.search(text, span.end)
    if nobody and _GOT_ASKED.search(asked.alone) and _GOT.search(nobody["did"]):
        return True
    denial = _DENIED_AFTER.match(text, span.end)
    return denial is not None and _is_told_after(asked, text, span, denial.end())


def _is_told_after(asked: Asked, text: str, span: Span, start: int) -> bool:
    """Whether what is denied from an offset on is what is asked of those that a phrase counts, or nothing is told."""
    rest = _TOLD_END.split(text[start:], maxsplit=1)[0]
    denied, counted = set(content(rest)), set(content(text[slice(*span)]))
    if _NOTHING_MORE.fullmatch(rest) or events(asked.alone) & events(rest):
        return True
    return any(is_told(word, denied) for word in content(asked.alone) if word not in counted)


def _is_of_contrary(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase or what is told of it has the contrary of a word of the question by its beginning."""
    piece = text[span.start : span.end] + _TOLD_END.split(text[span.end :], maxsplit=1)[0]
    contraries = {found["of"].casefold() for word in _WORD.findall(piece) if (found := _CONTRARY.fullmatch(word))}
    said = {word.casefold() for word in _WORD.findall(piece)}
    return any(word.casefold() in contraries - said for word in _WORD.findall(asked.alone))


def is_only_possible(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how many something happened to, and a figure is that of those to whom it may happen."""
    done = any(word.casefold() in _DONE or is_past(word.casefold()) for word in _WORD.findall(asked.alone))
    if not done or not _NUMBER_ASKED.search(asked.alone) or _MIGHT_ASKED.search(asked.alone):
        return False
    before = text[: span.start]
    return bool(_MIGHT_BEFORE.search(before) or _AIMED.search(before) or _MIGHT_AFTER.match(text, span.end))


def is_one_of_alternatives(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is told of one event or another, and it is asked of one: 'killed or injured 52 people' for 'how
    many were killed?'."""
    wanted = events(asked.alone)
    for found in _ALTERNATIVES.finditer(around(text, span, _PIECE_END)):
        told = [events(word) for word in _WORD.findall(found["any"]) if events(word)]
        if any(one & wanted for one in told) and any(not one & wanted for one in told):
            return True
    return False


def are_none(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether another quote says, of the year asked about if there is one, that there were none of those counted, 'did
    not convict any traffickers', or the best one that they are something else: 'all 11 were involved in fraud rather
    than trafficking'."""
    head = asked.counted[-1] if asked.counted else ""
    if not head:
        return False
    others = [quote.text for quote in quotes[1:] if not asked.years or asked.years & years(quote.text)]
    denied = (found["whom"] or found["what"] for text in others for found in _NONE_OF.finditer(text))
    instead = (found["what"] for found in _RATHER_THAN.finditer(quotes[0].text))
    return any(head in content(what) for what in denied) or any(
        word[:KIN] == head[:KIN] for what in instead for word in content(what)
    )


__all__ = ["are_none", "is_denied_after", "is_one_of_alternatives", "is_only_possible"]
