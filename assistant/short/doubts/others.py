"""What else speaks against a short answer: half of what is asked, another measure, and what another quote has."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense
from assistant.constraints.counted import SHARE, SHARE_ASKED
from assistant.constraints.told import is_told, stretch
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.text.dates import dates
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import quantities

_A_FIGURE = rf"(?:\d[\d,.]*|{NUMBER_WORD})"
_COMPARED = regex(r"\b(?:compared (?:with|to)|versus|vs|as against|set against)\b", re.IGNORECASE)
_BOTH = 2
"""How many figures tell what two things come to."""
_DIFFERENCE = regex(
    r"\bby (?:how much|what|which)\b|\bhow (?:many|much) (?:more|fewer|less|higher|lower)\b|\b(?:difference|chang"
    r"|increas|decreas|r[io]se|f[ae]ll|drop)\w*",
    re.IGNORECASE,
)
"""By what a question asks for one figure that compares two."""
_MOVED = regex(
    r"\b(?:moved|postponed|put off|brought forward|changed|rescheduled|deferred|pushed back)\b[^.;]*?"
    r"\b(?:dates?|deadlines?|targets?|time limits?)\b(?P<told>[^.;]*)",
    re.IGNORECASE,
)
"""'In May the city moved the target date to 2026.'"""
_EXCEPT = regex(
    r"\b(?:except|other than|apart from|save for) (?:in |at |for )?(?:the )?(?P<place>[A-Z]\w+)[^.;]*,? where\b"
    r"[^.;]*$"
)
_RESPECTIVELY = regex(r"\brespectively\b", re.IGNORECASE)
_AND_FIGURE = regex(rf"\W*(?:[\w’'-]+ ){{0,2}}and {_A_FIGURE}\b", re.IGNORECASE)
_FIGURE_AND = regex(rf"\b{_A_FIGURE} (?:[\w’'-]+ ){{0,2}}and $", re.IGNORECASE)
_THE_REST = regex(r"\bthe (?:rest|remainder) of (?:those|these|them)\b", re.IGNORECASE)
_PAYING = regex(r"\b(?:pay|pays|paid|receiv\w*|get|got|spen[dt])\b", re.IGNORECASE)
_NOTHING_OF_IT = regex(
    r"[^.;]*?\b(?:of which|but) (?:nothing|none|no (?:part|payment))(?: of it)? (?:had|has|was)(?: been)?"
    r" (?:paid|received"
    r"|collected|spent|made)\b",
    re.IGNORECASE,
)
_WHOM_ASKED = regex(
    r"\bwhom?\b (?:else |exactly )?(?:did|do|does|has|have|had) (?:the |an? |its |their )?"
    r"(?P<doer>[\w’'-]+(?: [\w’'-]+){0,2})",
    re.IGNORECASE,
)
_DOES = regex(r" (?:(?:has|have|had|also|then|later|first|again) ){0,2}(?P<verb>[a-z]+)\b(?! by\b)")
"""'President Ayu asked the attorney general': who asks isn't whom he asked."""
_POST = regex(r"\b(?:positions?|posts?|vacan(?:t|cy|cies)|openings|jobs|lack\w*|missing|needed)\b", re.IGNORECASE)
_POSTS_ARE = regex(r"\b(?:positions?|posts)\b[^,;.]{0,30}\b(?:is|was|at|to) $", re.IGNORECASE)
_POSTS = regex(r"(?: [\w’'-]+){0,2} (?:positions|posts)\b", re.IGNORECASE)
_POSTS_TOLD = regex(r" (?:positions|posts)$", re.IGNORECASE)
_FILLED = regex(r"[^,;.]{0,40}\b(?:filled|occupied|staffed)\b", re.IGNORECASE)
_UNFILLED = regex(r"\b(?:filled|unfilled|vacant|vacanc(?:y|ies)|occupied|staffed)\b", re.IGNORECASE)
_IN_PRISON = regex(
    r"\bhow (?:long|many (?:days|weeks|months|years))\b[^?]*\b(?:spen[dt]|serve[d]?|sit|sat|behind bars|stay(?:ed)?"
    r"|be|been|was|were)\b",
    re.IGNORECASE,
)
_SUSPENDED = regex(r"[^.]{0,80}\b(?:sentences?|terms?|imprisonment)\b[^.]{0,30}\bsuspended\b", re.IGNORECASE)
_SUSPENDED_BEFORE = regex(r"\bsuspended $", re.IGNORECASE)
_WITH_EXCEPTIONS = regex(
    r"\b(?:with|subject to) (?:certain|some|few|limited|rare|several) exceptions?\b", re.IGNORECASE
)
_MORE_THAN = regex(r"(?:more|longer|less|fewer) than\b|over\b", re.IGNORECASE)
_NOT_BEFORE = regex(
    r"(?:\b(?:not(?! only)|no|never|nobody|cannot|prohibit\w*|bars?|barred|forbid\w*|forbade|illegal|unlawful)\b"
    r"|n['’]t\b)"
    r"(?:(?!\balthough\b)[^.;,])*$",
    re.IGNORECASE,
)
_RANGE = regex(rf"\b(?:aged?|ages|between)(?: the ages? of)? {_A_FIGURE}(?: (?:to|and) | ?[-–] ?)$", re.IGNORECASE)
"""What stands before the upper end of a range. 'From 40 to 60' may be a rise, whose end is what was reached."""


def is_one_side(asked: Asked, text: str, span: Span) -> bool:
    """Whether two things are to be compared, and a phrase has the figure of one."""
    compares = _COMPARED.search(asked.alone) is not None and _DIFFERENCE.search(asked.alone) is None
    return compares and len(quantities(text[slice(*span)])) < _BOTH


def is_no_share(asked: Asked, text: str, span: Span) -> bool:
    """Whether a share is asked for, and a phrase is none."""
    return SHARE_ASKED.search(asked.alone) is not None and SHARE.search(text[slice(*span)]) is None


def counts_posts(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of posts, filled or not, where those who hold them are asked for: 'the number of
    inspector positions is 28, only 16 of which are filled'."""
    if _POST.search(asked.alone) or not _UNFILLED.search(text) or _FILLED.match(text, span.end):
        return False
    posts = _POSTS.match(text, span.end) or _POSTS_ARE.search(text, 0, span.start)
    return posts is not None or _POSTS_TOLD.search(text[slice(*span)]) is not None


def was_suspended(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how long somebody was in prison, and a sentence of that length was suspended."""
    suspended = _SUSPENDED.match(text, span.end) or _SUSPENDED_BEFORE.search(text, 0, span.start)
    return _IN_PRISON.search(asked.alone) is not None and suspended is not None


def is_with_exceptions(asked: Asked, text: str, _: Span) -> bool:
    """Whether a sentence grants that there are exceptions, and has not all that a question asks about: 'with certain
    exceptions not more than 72 hours' for terrorists."""
    told = set(content(text))
    return _WITH_EXCEPTIONS.search(text) is not None and any(not is_told(word, told) for word in asked.words)


def is_denied_limit(_: Asked, text: str, span: Span) -> bool:
    """Whether a phrase says 'more than 72 hours' of what may not be so."""
    return _MORE_THAN.match(text, span.start) is not None and _NOT_BEFORE.search(text, 0, span.start) is not None


def is_end_of_range(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is only the upper end of a range: '14' of 'aged seven to 14'."""
    del asked
    return _RANGE.search(text[: span.start]) is not None


def is_of_another_place(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of the one place which a sentence excepts, and the question doesn't name: 'in no region
    except Norrdal, where the average was 33 weeks'."""
    found = _EXCEPT.search(text[: span.start])
    return found is not None and found["place"] not in asked.question


def is_in_turn(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure stands beside another, and which of them is whose is told by 'respectively'."""
    del asked
    _, end = stretch(text, span)
    beside = _AND_FIGURE.match(text, span.end) or _FIGURE_AND.search(text[: span.start])
    return beside is not None and _RESPECTIVELY.search(text, span.end, end) is not None


def is_beside_the_rest(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure counts some, and the rest of those asked about are told of right after it."""
    del asked
    rest = _THE_REST.search(text, span.end)
    return rest is not None and not quantities(text[span.end : rest.start()])


def has_nothing_of_it(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked what was paid, and none of a sum has been: 'ordered $300, of which nothing had been paid'."""
    return _PAYING.search(asked.alone) is not None and _NOTHING_OF_IT.match(text, span.end) is not None


def is_moved(quotes: Sequence[Passage], short: str) -> bool:
    """Whether another quote tells that a date was moved to another than the short answer has."""
    moved = (found["told"] for one in quotes[1:] for found in _MOVED.finditer(one.text))
    return any(dates(told) and short.casefold() not in told.casefold() for told in moved)


def is_who_did_it(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked whom somebody asked, named or the like, and a phrase is who did so."""
    whom = _WHOM_ASKED.search(asked.alone)
    if whom is None:
        return False
    does, phrase = _DOES.match(text, span.end), set(content(text[slice(*span)]))
    doing = does is not None and sense(does["verb"].casefold()) in asked.words
    return doing or (bool(phrase) and phrase <= set(content(whom["doer"])))


__all__ = [
    "has_nothing_of_it",
    "is_beside_the_rest",
    "is_end_of_range",
    "is_in_turn",
    "is_moved",
    "is_no_share",
    "is_of_another_place",
    "is_one_side",
    "is_who_did_it",
]
