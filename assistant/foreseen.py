"""What was only to come, or asked for: a forecast, a pledge, a claim. It is no answer to how many there were."""

from __future__ import annotations

import re

from assistant.asked import Asked
from assistant.quantities import quantities
from assistant.regex import regex
from assistant.schema import Span
from assistant.years_told import FIGURES

_FORECASTS = (
    r"forecast(?:s|ed|ing)?|foresaw|foresees?|foreseen|foreseeing|predict(?:s|ed)?|envisag(?:es?|ed|ing)"
    r"|anticipat(?:es?|ed)|project(?:s|ed)(?! (?:by|for|in)\b)|expect(?:s|ed)?"
)
_PLEDGES = (
    r"pledg(?:es?|ed)|promis(?:es?|ed)|aim(?:s|ed)? (?:to|for)|hop(?:es?|ed) to|intend(?:s|ed)?"
    r"|plan(?:s|ned) (?:to|for)|(?:had|has|have|were|was|originally|initially) planned"
)
_CLAIMS = r"claim(?:s|ed)?|demand(?:s|ed)?|sought|seeks?|su(?:ed|es) for"
_FORECAST_BEFORE, _BEFORE, _CLAIMED_BEFORE = (
    regex(rf"\b(?:{verbs})\b[^,;.:]*$", re.IGNORECASE)
    for verbs in (_FORECASTS, f"{_FORECASTS}|{_PLEDGES}", f"{_FORECASTS}|{_PLEDGES}|{_CLAIMS}")
)
_AFTER = regex(
    r"[^,;.:]*?\b(?:is|are|was|were|had been|has been|have been)(?: \w+ly)?"
    r" (?:planned|forecast|foreseen|expected|predicted|projected|envisaged|pledged|promised|intended)\b",
    re.IGNORECASE,
)
_THAN = regex(
    r"\b(?:than|as|against|compared (?:with|to))\b[^,;.:]*$|\b(?:of|from|with|in|at|by) the [^,;.:]{0,30}$",
    re.IGNORECASE,
)
"""'Fewer than expected, 12' and 'of the 20 planned beds 12' have the figure of what there was, too."""
_ASKED_FOR = regex(
    rf"\b(?:{_FORECASTS}|{_PLEDGES}|{_CLAIMS}|plan\w*|forecasts?|projections?|expectations?|predictions?|pledges?|promises?"
    r"|targets?|goals?|aims?|claims?|will|would|should|shall|going to|to be|next|future|budget\w*|supposed|due"
    r"|ask(?:s|ed|ing)? for (?!asylum|protection|refuge|help|aid)|requests?|requested|want(?:s|ed)?|need(?:s|ed)?"
    r"|intention\w*|estimat\w*|saving)\b",
    re.IGNORECASE,
)
"""By what a question asks for what was to come itself, or for what somebody wanted."""


def is_foreseen_at(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how many there were, or how much was spent, and a figure of a text tells what somebody
    expected, promised or, of money, claimed: 'the plan had foreseen 9,600 beds'."""
    if not _asks_for_fact(asked):
        return False
    before = _CLAIMED_BEFORE if asked.kind == "money" else _BEFORE
    return _is_governed(before, text, span) or _AFTER.match(text, span.end) is not None


def only_forecast(asked: Asked, text: str) -> str | None:
    """'More than a forecast' where it is asked how many there were, or how much it was, and all figures of a text tell
    what somebody expected. What was pledged or claimed is often told with what came of it after that."""
    found = [one for one in quantities(text) if not one.whole]
    if not found or not _asks_for_fact(asked):
        return None
    return "more than a forecast" if all(_is_governed(_FORECAST_BEFORE, text, one.span) for one in found) else None


def _asks_for_fact(asked: Asked) -> bool:
    return asked.kind in FIGURES and _ASKED_FOR.search(asked.alone) is None


def _is_governed(verbs: re.Pattern[str], text: str, span: Span) -> bool:
    """Whether one of some verbs stands before a figure in its clause, and no other figure is what it governs."""
    found = verbs.search(text[: span.start])
    return found is not None and _THAN.search(found[0]) is None


__all__ = ["is_foreseen_at", "only_forecast"]
