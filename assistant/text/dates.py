"""The years and dates that a text names. Pure functions over strings."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.regex import regex
from assistant.schema import Span

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
MONTH = "|".join(MONTHS)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
YEAR = r"(?:19|20)\d\d"
MAX_RANGE = 20
"""Years further apart than this are two years, not a range whose every year is meant."""

_YEARS = regex(
    rf"(?:\b(?P<first>{YEAR})\s*(?:-|–|to|through|until)|\bbetween (?:[a-z]+ )?(?P<earlier>{YEAR}) and)\s*"
    rf"(?P<last>{YEAR})\b",
    re.IGNORECASE,
)
_DATE = regex(
    rf"\b(?:(?:early|late|mid)[ -])?(?:(?:{MONTH}) \d{{1,2}}(?!\d)(?:, {YEAR}\b)?|\d{{1,2}} (?:{MONTH})\b(?: {YEAR}\b)?"
    rf"|(?:{MONTH})\b(?:,? (?:of )?{YEAR}\b)?)"
    rf"|(?<![\d,.$€£])(?<![^\W\d]-)\b(?:(?:early|late|mid)[ -])?{YEAR}s?\b(?![,.]?\d)",
)
_BARE = regex(
    r"(?:\b(?:in|since|until|by|from|to|of|on|between|and|during|through|early|late|mid|last|next)[ -]?)$", re.I
)
"""What must stand before 'May' or 'March' alone: either is a word of its own too."""
_JOINED = regex(r"(?: (?:to|and|through|until|or) | ?[-–] ?)(?P<day>\d{1,2}\b)?")
_OPENS_RANGE = regex(r"\b(?:from|between) $", re.IGNORECASE)
_SAID_ON = regex(
    r"^(?:,? [\w-]+)? (?:reports?|statements?|interviews?|articles?|press|briefing"
    r"|letters?|surveys?|data|speech|media|editions?)\b"
)
"""What a date before it belongs to when it tells only when something was said: 'a September 23 report'."""
_NAMED_AFTER = regex(
    r"^ (?:[A-Z][\w-]* )*(?:[Cc]onventions?|[Ll]aws?|[Aa]cts?|[Cc]odes?|[Pp]rotocols?|[Cc]onstitutions?|[Dd]ecrees?"
    r"|[Cc]ensus|[Rr]eports?|[Ss]urveys?|[Bb]udgets?|[Ss]tudy|[Dd]ata)\b"
)
"""What a year before it only labels: 'the 1980 Hague Convention'."""
_PERIOD_OF_PLAN = regex(r"^ (?:[\w-]+ ){0,3}(?:plan|strategy|program|programme|agenda)\b")
_PLAN_FOR = regex(r"\b(?:plan|strategy|program|programme|agenda) (?:for|from) (?:the (?:period|years) )?$")
"""Years that tell what a plan covers: 'a plan for 2019 to 2022'."""
_AS_OF = regex(r"\b(?:as of|at the end of|by the end of)(?: (?:early|late|mid)[ -]?)? $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date or a range of dates in a sentence.

    `ends` is the text of each end. `aside`: it tells how far something is known or when it was said or made ('as of
    July', 'a July report', 'the 2015 law'), not when it happened.
    """

    phrase: Span
    ends: tuple[str, ...]
    aside: bool


def years(text: str) -> set[int]:
    """The years that a text names, those inside a range too ('2017-2019', but not '2017 and 2019')."""
    named = {int(found[0]) for found in re.finditer(rf"(?:\b|(?<=\bFY)){YEAR}\b", text)}
    for found in _YEARS.finditer(text):
        first, last = int(found["first"] or found["earlier"]), int(found["last"])
        if 0 < last - first <= MAX_RANGE:
            named |= set(range(first, last + 1))
    return named


def dates(sentence: str) -> tuple[Dated, ...]:
    """The dates of a sentence in order, each as fully as it is told; the two ends of a range are one."""
    found: list[Dated] = []
    for match in _DATE.finditer(sentence):
        start, end = match.span()
        before = sentence[:start]
        if match[0] in {"May", "March"} and not _BARE.search(before):
            continue
        if found and start < found[-1].phrase.end:
            continue
        if found and _continues(sentence, found[-1].phrase, start):
            found[-1] = _range(sentence, found[-1], end, match[0])
            continue
        day = _JOINED.match(sentence, end)
        if day and day["day"] and _OPENS_RANGE.search(before):  # 'from July 12 to 16'
            end = day.end()
        found.append(Dated(Span(start, end), (match[0],), _is_aside(before, sentence[end:])))
    return tuple(replace(one, aside=True) if _covers(sentence, one) else one for one in found)


def _covers(sentence: str, one: Dated) -> bool:
    """Whether a range of years only tells what a plan covers."""
    first, last = one.phrase
    return len(one.ends) > 1 and bool(_PLAN_FOR.search(sentence[:first]) or _PERIOD_OF_PLAN.search(sentence[last:]))


def _continues(sentence: str, earlier: Span, start: int) -> bool:
    """Whether a date is the other end of a range that an earlier one opens."""
    between = sentence[earlier.end : start]
    if re.fullmatch(r" ?[-–] ?| (?:to|through|until) ", between):
        return True
    return between == " and " and sentence[: earlier.start].casefold().endswith("between ")


def _range(sentence: str, first: Dated, end: int, last: str) -> Dated:
    opening = _OPENS_RANGE.search(sentence[: first.phrase.start])
    return Dated(Span(opening.start() if opening else first.phrase.start, end), (*first.ends, last), first.aside)


def _is_aside(before: str, after: str) -> bool:
    return bool(_AS_OF.search(before) or _SAID_ON.search(after) or _NAMED_AFTER.search(after))
