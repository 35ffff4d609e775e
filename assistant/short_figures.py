"""The figure of a quote that a question asks for: a count, an amount, a sum or an age; None if it isn't clear which."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.asked import Asked
from assistant.checks.reading import tokens_of
from assistant.numerals import UNITS_OF_TIME, is_age
from assistant.quantities import Quantity, quantities, value_of
from assistant.schema import Passage
from assistant.ties import closest, counts_another, is_narrower, same_stage, tie, trait_of
from assistant.verification import is_negated

_SHARE_ASKED = re.compile(r"\b(?:share|percent\w*|proportion|portion|fraction|rate|turnout)\b", re.IGNORECASE)
_TIME_ASKED = re.compile(
    r"\bhow (?:long|fast|soon|quickly)\b|\bhow much (?:notice|time|warning|later|earlier)\b", re.IGNORECASE
)
_SIZE_ASKED = re.compile(r"\bhow (?:big|large|high|great|strong)\b", re.IGNORECASE)
_TIMES_ASKED = re.compile(r"\bhow (?:often|frequently)\b", re.IGNORECASE)
_CHANGE_ASKED = re.compile(r"\bby (?:how much|(?:what|which) (?:share|percentage|percent|proportion))\b", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:rise|rose|risen|increas\w*|grew|growth|fell|fall|drop\w*|decreas\w*|declin\w*|up|down|higher|lower|more|less)\b",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(r"^\W*(?:why|how (?:do|does|did|is|are|was|were)|compare)\b", re.IGNORECASE)
_WHOLE_ASKED = re.compile(
    r"\b(?:in all|altogether|in total|does\b.* have|do\b.* have|are there|total)\b", re.IGNORECASE
)
_FRACTION = re.compile(r"\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)\b", re.IGNORECASE)
_DENIES = re.compile(r"n['’]t\b|\b(?:not|no|without|never|lack\w*)\b", re.IGNORECASE)
_TIMES = re.compile(
    r"\b(?:once|twice|(?:\w+|\d+) times|(?:bi)?annually|quarterly|monthly|weekly|daily|every \w+(?: \w+)?)\b"
)
_MEASURED = UNITS_OF_TIME | {"time", "foot", "feet", "mile", "meter", "kilometer", "acre", "hectare"}
"""What is measured rather than counted."""
_VAGUE = re.compile(r"[a-z]s$|^[12] times$")
"""'hundreds', 'twice': a figure that tells no number of anything."""
_PERSON_ASKED = re.compile(r"\bhow old (?:is|was|are|were)\b", re.IGNORECASE)
_EARLIER = re.compile(r"\b(?:previous|preceding|prior)\b", re.IGNORECASE)
_NUMBER_ASKED = re.compile(r"\d[\d,.]*\d|\d|\b[a-z]+\b", re.IGNORECASE)
_AGE = re.compile(
    r"\b(?:\d{1,2}(?:\.\d)?|[a-z]+teen|twenty-one|twenty)(?: to \d{1,2}| and \d{1,2}|-\d{1,2}(?!\d))?(?![\w%,])",
    re.IGNORECASE,
)

CLEAR_WORDS = 1
CLEARLY = 2
"""By how many words beside it that the question has, too, one figure must be ahead of the next: one will do where the
figures are already known to count what is asked."""


def count(asked: Asked, quote: Passage) -> str | None:
    """How many there are of what is counted."""
    if _NOT_ASKED.search(asked.question):
        return None
    found = [one for one in _candidates(asked, quote.text) if one.unit == "count" and not _FRACTION.search(one.value)]
    if not asked.counted:
        return None
    if asked.years:  # a figure of the year that is asked for goes before one that has no year
        found = [one for one in found if one.years & asked.years and tie(asked, one)] or found
    if trait := trait_of(asked):
        figures = [one for one in found if trait in one.noun or trait in one.near]
        return _clearest(asked, quote.text, figures, CLEAR_WORDS)
    found = [one for one in found if same_stage(asked, one) and not counts_another(asked, quote.text, one)]
    if any(tie(asked, one) for one in found):
        figures = closest(asked, found)
        if is_narrower(asked, quote.text, figures):
            return None
        return _clearest(asked, quote.text, figures, CLEAR_WORDS)
    return _clearest(asked, quote.text, _alone(found), CLEAR_WORDS)


def _alone(found: Sequence[Quantity]) -> list[Quantity]:
    """The only figure of a quote, which may count what is asked in other words; not 'one', 'no' or a span of time."""
    told = [one for one in found if one.value not in {"0", "1"}]
    fits = len({one.value for one in told}) == 1 and not _MEASURED & set(told[0].noun)
    return told if fits and told[0].value[0].isdigit() and not _VAGUE.search(told[0].value) else []


def amount(asked: Asked, quote: Passage) -> str | None:
    """How long, how often, how large, what share."""
    question = asked.question
    if is_negated(quote.text) and not _DENIES.search(question):
        return None
    found = _candidates(asked, quote.text)
    if _CHANGE_ASKED.search(question):
        found = [one for one in found if one.unit == "percent" and _CHANGED.search(_around(quote.text, one))]
    elif _SHARE_ASKED.search(question):
        found = [one for one in found if one.unit == "percent" or _FRACTION.search(one.value) or one.value == "50%"]
    elif _TIME_ASKED.search(question):
        found = [one for one in found if one.noun and one.noun[0] in UNITS_OF_TIME]
    elif _TIMES_ASKED.search(question):
        times = list(_TIMES.finditer(quote.text))
        return times[0][0] if len(times) == 1 and not _denied(quote.text, times[0].end()) else None
    elif _SIZE_ASKED.search(question):
        found = [one for one in found if not UNITS_OF_TIME & set(one.noun[:1]) and one.value not in {"0", "1"}]
        found = found if len({one.value for one in found}) == 1 or _is_range(found) else []
    else:
        return None
    return _clearest(asked, quote.text, found, CLEARLY)


def money(asked: Asked, quote: Passage) -> str | None:
    """What sum."""
    if _NOT_ASKED.search(asked.question):
        return None
    found = [one for one in _candidates(asked, quote.text) if one.unit == "money"]
    first = [one for one in found if not any(_inside(one, other) for other in found)]
    return _clearest(asked, quote.text, first, CLEARLY)


def age(asked: Asked, quote: Passage) -> str | None:
    """At what age, how old."""
    text = quote.text
    of_a_person = bool(_PERSON_ASKED.search(asked.question))
    found = [
        match
        for match in _AGE.finditer(text)
        if _tells_age(text, *match.span()) and _is_persons(text, *match.span()) == of_a_person
    ]
    values = {match[0] for match in found}
    return found[0][0] if len(values) == 1 and not _denied(text, found[0].end()) else None


def _is_persons(text: str, start: int, end: int) -> bool:
    """Whether an age is somebody's, not a limit: '14-year-old', 'aged 14', 'ages 18 and 30'."""
    return bool(re.match(r"[- ]years?[- ]old", text[end:])) or bool(re.search(r"\b(?:aged|age|ages) $", text[:start]))


def _tells_age(text: str, start: int, end: int) -> bool:
    if is_age(text[:start], text[end:]):
        return True
    sentence_so_far = text[:start]
    return bool(re.search(r"\bage\b[^.;,]{0,40}\b(?:is|was|at|to|of) $", sentence_so_far))


def _inside(quantity: Quantity, other: Quantity) -> bool:
    """Whether a figure only repeats another in parentheses."""
    return other is not quantity and other.phrase.start < quantity.span.start < other.phrase.end


def _candidates(asked: Asked, text: str) -> list[Quantity]:
    """The figures that may answer: not those that the question gives itself, of other years, or of the whole."""
    given = {value_of(match[0]).replace(",", "") for match in _NUMBER_ASKED.finditer(asked.question)}
    whole = bool(_WHOLE_ASKED.search(asked.question))
    found = [one for one in quantities(text) if one.value not in given and _year_fits(asked, one)]
    if not _EARLIER.search(asked.question):
        found = [one for one in found if not _EARLIER.search(_chunk(text, one))]
    if any(one.whole for one in found) and whole:
        return []
    return [one for one in found if not one.whole and (whole or not _is_size(text, one))]


def _is_size(text: str, quantity: Quantity) -> bool:
    """Whether a figure only tells how large a body is: 'the 101-seat parliament'."""
    return text[quantity.span.end : quantity.span.end + 1] == "-" and quantity.noun[0] not in UNITS_OF_TIME


def _year_fits(asked: Asked, quantity: Quantity) -> bool:
    return not asked.years or not quantity.years or bool(quantity.years & asked.years)


def _clearest(asked: Asked, text: str, found: Sequence[Quantity], ahead: int) -> str | None:
    """The phrase of the figure that fits best; None if two do, or if what it tells is denied."""
    if not found:
        return None
    beside = set(asked.words) - set(asked.counted)
    if len({one.value for one in found}) > 1 and not _is_range(found):
        found = _by(found, lambda one: len((one.near | set(one.noun)) & beside), ahead)
    if len({one.value for one in found}) > 1 and not _is_range(found):
        return None
    best = max(found, key=lambda one: (one.own_noun, -one.span.start))
    if _denied(text, best.span.end) and not _DENIES.search(asked.question) and best.value != "0":
        return None
    return text[slice(*best.phrase)]


def _by(found: Sequence[Quantity], rate: Callable[[Quantity], int], least: int) -> Sequence[Quantity]:
    """The figures that are ahead by that much; all of them if none are."""
    rates = [rate(one) for one in found]
    ahead = [one for one, rating in zip(found, rates, strict=True) if rating == max(rates)]
    others = [rating for rating in rates if rating < max(rates)]
    return ahead if not others or max(rates) - max(others) >= least else found


def _is_range(found: Sequence[Quantity]) -> bool:
    """Whether some figures are the two ends of one range."""
    return len(found) == 2 and found[0].phrase == found[1].phrase


def _denied(text: str, end: int) -> bool:
    """Whether what stands before an offset is denied: 'did not report granting 12 permits'."""
    tokens = tokens_of(text[:end])
    return bool(tokens) and bool(tokens[-1].marks & {"negated", "unreported"})


def _chunk(text: str, quantity: Quantity) -> str:
    """What stands before a figure back to the last comma or semicolon."""
    return re.split(r"[;,(]", text[: quantity.span.start])[-1]


def _around(text: str, quantity: Quantity) -> str:
    return text[max(0, quantity.phrase.start - 60) : quantity.phrase.end + 40]
