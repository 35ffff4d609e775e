"""The date of a quote that a question asks for; None if it isn't clear which."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import MAXYEAR

from assistant.checks.reading import tokens_of
from assistant.constraints.told import around, events, is_planned_at, tells
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import MONTH, YEAR, Dated, dates, years

CLEAR_WORDS = 2
"""By how many words of the question a date's clause must be ahead of that of the next date."""

_YEAR_ASKED = regex(r"\b(?:what|which) years?\b", re.IGNORECASE)
_DAY_ASKED = regex(r"\b(?:what|which) (?:exact )?(?:day|date)\b|\bdate of\b", re.IGNORECASE)
_SEVERAL_ASKED = regex(r"\b(?:what|which) (?:exact )?(?:days|dates|years)\b", re.IGNORECASE)
"""'On which days was it closed?': one date isn't all."""
_COVERED_ASKED = regex(
    r"\byears\b.*\b(?:cover|span|run|last|appl|valid|for)\w*\b|\bfor (?:what|which) years\b", re.IGNORECASE
)
"""'Which years does the plan cover?' is answered by a range: '2021-2024'."""
_NEXT_ASKED = regex(r"\b(?:new|next|draft\w*|future|upcoming|will|coming|being)\b", re.IGNORECASE)
_NEXT_TOLD = regex(r"\b(?:new|next|draft\w*|future|upcoming)\b[^,;]*$", re.IGNORECASE)
_CEASED = regex(
    r"\bsince (?:when|what|which)\b|\blast time\b|\bstopp\w*\b|\bno longer\b|\bwithout\b|\bnot\b|n['’]t\b",
    re.IGNORECASE,
)
_UNTIL_ASKED = regex(r"\buntil (?:when|what|which)\b|\bhow long\b|\bby when\b", re.IGNORECASE)
_FROM_ASKED = regex(r"\bfrom when\b|\bbetween (?:what|which)\b|\bduring (?:what|which)\b", re.IGNORECASE)
_PERIOD = regex(r"\b(?:through|until|till|before|after|prior to|by|since) (?:the )?$", re.IGNORECASE)
_LEANS = regex(r"\b(?:before|after|since) (?:that|then|this)\b", re.IGNORECASE)
"""A date counted from one that the question doesn't give."""
_AFTER_EVENT = regex(r"^\W*(?:after|before|since|following) [^,]*,", re.IGNORECASE)
"""'After the killing, when was he arrested?'"""
_OF_A_LAW = regex(r"\b(?:Act|Code|Law|Decree|Constitution|Convention|Protocol|Ordinance|Regulations?)s? of (?:the )?$")
"""What stands before a year that is part of a law's name."""
_MADE_ASKED = regex(r"\b(?:adopt|pass|enact|approv|introduc|sign|ratif|dat(?:e|ing)|written|made)\w*", re.IGNORECASE)
_PLAN_ASKED = regex(
    r"\b(?:will|would|plan\w*|suppos\w+|due|expected|intend\w*|promis\w*|must|to be|going to"
    r"|when (?:do|does|is|are))\b",
    re.IGNORECASE,
)
_TO_COME_ASKED = regex(r"\b(?:will|shall|now (?:due|expected|supposed|planned))\b", re.IGNORECASE)
_AHEAD = regex(
    r"\b(?:(?:is|are|was|were) (?:not )?to [a-z]+|will|would|shall|scheduled|postponed|moved|due|set|expected"
    r"|planned|starts|begins|expires|(?:re)?opens|closes|takes effect|enters|comes into|ends|runs"
    r"|is (?:in|on|for)(?= $))"
    r"\b[^;.]*$"
)
_SCHEDULED = regex(
    r"\b(?:due|scheduled|planned|set|slated|supposed|expected|meant|intended|was to|were to)(?: (?!and\b"
    r"|but\b)[\w’'-]+){0,4}?"
    r"(?: (?:in|on|for|by|at|to|until))?(?: the end of)? $",
    re.IGNORECASE,
)
_OUTDATED = regex(
    r"\b(?:(?:which|that|it)? ?(?:was|were) (?:(?:originally|initially|first) )?(?:to|due|scheduled|planned|set"
    r"|supposed|expected|meant)\b"
    r"|originally|initially|postponed from|moved from|delayed from)[^,;.]*$",
    re.IGNORECASE,
)
"""'Which was to open in 2018': no more."""
_SCHEDULE_ASKED = regex(
    r"\b(?:due|schedul\w*|supposed|deadline|planned|originally|slated|expected|meant|intended|(?:was|were) .* to be)\b",
    re.IGNORECASE,
)
_PIECE_END = regex(r"[;:,()]|\.\s|\b(?:and|or|while|whereas|but|after|before|when|that|following)\b")
_CLAUSE_END = regex(r"[;:]|\.\s|,? \b(?:who|which|while|whereas|but|after|before|when|that|compared|following)\b")


def date(asked: Asked, quote: Passage) -> str | None:
    """When: the one date of a quote, or the one whose clause is by far nearest to the question."""
    text = quote.text
    found = _of_its_events(asked, text, dates_asked(asked, text))
    if len({text[slice(*one.phrase)] for one in found}) > 1:
        shares = [len(set(content(_clause(text, one))) & set(asked.words)) for one in found]
        ranked = sorted(shares, reverse=True)
        if ranked[0] - ranked[1] < CLEAR_WORDS:
            return None
        found = [found[shares.index(ranked[0])]]
    if not found or not happened(asked, text, found[0]) or not tells(asked, quote, _clause(text, found[0])):
        return None
    return text[slice(*found[0].phrase)]


def dates_asked(asked: Asked, text: str) -> list[Dated]:
    """The dates that may answer: as exact as is asked, and not given by the question."""
    if _LEANS.search(asked.question):
        return []
    if _SEVERAL_ASKED.search(asked.question):
        ranges = [one for one in dates(text) if len(one.ends) > 1]
        fits = _COVERED_ASKED.search(asked.question) and len(ranges) == 1
        return ranges if fits and not _is_of_next(asked, text, ranges[0]) else []
    return _as_scheduled(asked, text, [one for one in dates(text) if not one.aside and _suits(asked, text, one)])


def _as_scheduled(asked: Asked, text: str, found: Sequence[Dated]) -> list[Dated]:
    """Of dates those for which something was planned, where that is asked and any was; those of what came of it where
    it is asked when that was, or will be now."""
    planned = [one for one in found if _SCHEDULED.search(text[: one.phrase.start])]
    if not planned or len({text[slice(*one.phrase)] for one in found}) == 1:
        return list(found)
    if _TO_COME_ASKED.search(asked.question):
        return [one for one in found if _is_ahead(text[: one.phrase.start])] or list(found)
    if _SCHEDULE_ASKED.search(asked.question):
        return planned
    # What was to open in 2023 didn't in 2020.
    since = max(_years_in(text, one) for one in planned)
    return [one for one in found if one not in planned and _years_in(text, one) >= since]


def _is_ahead(before: str) -> bool:
    """Whether what stands before a date tells that something is to be then, and not that it was to be."""
    return _AHEAD.search(before) is not None and _OUTDATED.search(before) is None


def _years_in(text: str, one: Dated) -> int:
    """The last year that a date tells; the last of all where it tells none."""
    return max(years(text[slice(*one.phrase)]), default=MAXYEAR)


def _is_of_next(asked: Asked, text: str, one: Dated) -> bool:
    """Whether years are those of a new plan, and it is no new one that is asked about."""
    return _NEXT_TOLD.search(text[: one.phrase.start]) is not None and not _NEXT_ASKED.search(asked.question)


def happened(asked: Asked, text: str, one: Dated) -> bool:
    """Whether a date is that of something that happened then, or is planned for then where that is asked."""
    planned = is_planned_at(text, one.phrase.end)
    ahead = planned or _AHEAD.search(text[: one.phrase.start])
    wrong = not ahead if _TO_COME_ASKED.search(asked.question) else planned and not _PLAN_ASKED.search(asked.question)
    return not wrong and not _denied(asked, text, one)


def month(asked: Asked, quote: Passage) -> str | None:
    """In what month: the date, where its month is told."""
    found = date(asked, quote)
    return found if found and has_month(found) else None


def has_month(phrase: str) -> bool:
    """Whether a date tells a month."""
    return re.search(rf"\b(?:{MONTH})\b", phrase) is not None


def _of_its_events(asked: Asked, text: str, found: Sequence[Dated]) -> Sequence[Dated]:
    """The only date beside which all events of the question are told; all dates if there is no such one."""
    named = events(_AFTER_EVENT.sub("", asked.question))
    pieces = [around(text, one.phrase, _PIECE_END) for one in found]
    told = [events(piece) & named for piece in pieces]
    fits = [one for one, these in zip(found, told, strict=True) if these == named]
    if not named or len(fits) != 1 or sum(map(bool, told)) != 1:
        return found
    shared = [set(content(piece)) & set(asked.words) for piece in pieces]
    own = shared[found.index(fits[0])]
    # 'It joined the convention in 2005 and its protocol in 2010.'
    return found if any(other - own for other in shared) else fits


def _suits(asked: Asked, text: str, one: Dated) -> bool:
    """Whether a date is as exact as is asked, and the question doesn't give it itself."""
    phrase = text[slice(*one.phrase)]
    if re.search(rf"\b{re.escape(phrase)}\b", asked.question) or set(one.ends) <= {str(year) for year in asked.years}:
        return False
    if _OF_A_LAW.search(text[: one.phrase.start]) and not _MADE_ASKED.search(asked.question):
        return False
    if _YEAR_ASKED.search(asked.question):
        return bool(re.search(YEAR, phrase))
    if _DAY_ASKED.search(asked.question):
        return bool(re.search(r"\b\d{1,2}\b", phrase)) and bool(re.search(MONTH, phrase))
    return True


def _clause(text: str, one: Dated) -> str:
    """A date's clause."""
    return around(text, one.phrase, _CLAUSE_END)


def _denied(asked: Asked, text: str, one: Dated) -> bool:
    """Whether what happened then is denied; 'has not issued cards since 1995' answers 'since when' and 'stopped when'.

    A date after 'until' or 'through' tells when something ended, no matter of 'when did it begin'.
    """
    marks = tokens_of(text[: one.phrase.end])[-1].marks
    before = text[: one.phrase.start]
    since = bool(re.search(r"\bsince $", before))
    if marks & {"negated", "unreported"} and not (since and _CEASED.search(asked.question)):
        return True
    bound = _PERIOD.search(before)
    if bound and bound[0].split()[0].casefold() in {"through", "until", "till", "before", "after", "prior"}:
        return not (_UNTIL_ASKED.search(asked.question) or _FROM_ASKED.search(asked.question))
    return False
