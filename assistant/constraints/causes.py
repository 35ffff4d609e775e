"""Of what people died: how many died tells nobody how many died by suicide."""

from __future__ import annotations

import re

from assistant.question.asked import Asked, content, searched
from assistant.regex import regex

_ASKED = regex(
    r"\b(?:(?:die[ds]?|dying) (?:by|of|from|through)|deaths? (?:by|from|due to|caused by|as a result of|through)) "
    r"(?P<cause>(?:(?!(?:in|on|at|during|between|since|after|before|from|under|for|and|or|while|among)\b)"
    r"[\w-]+ ?){1,4})",
    re.IGNORECASE,
)
_WORDS = (
    regex(
        r"\b(?:suicid\w*|(?:own|their|his|her) (?:life|lives)|hang(?:ed|ing)|killed (?:him|her|them)sel\w+|self-harm)\b"
    ),
    regex(r"\b(?:accident\w*|crash\w*|collisions?|falls?|fell|collaps\w+|drown\w*|explo\w+|electrocut\w+|fires?)\b"),
    regex(
        r"\b(?:ill|illness(?:es)?|diseases?|sick\w*|natural causes|infections?|virus|covid\S*|cancer|heart|malaria"
        r"|tuberculosis|cholera|hiv|aids|medical)\b"
    ),
    regex(r"\b(?:hunger|starv\w+|malnutrition|malnourish\w+|famine)\b"),
    regex(r"\b(?:tortur\w+|beat(?:en|ing)s?|abus\w+|mistreat\w*|ill-treat\w*)\b"),
)
"""Words that may tell of the same cause."""


def other_cause(asked: Asked, text: str, before: str) -> str | None:
    """'Deaths by suicide' where those are counted who died so, and neither a text nor the sentences before it have a
    word of that."""
    found = searched(_ASKED, asked.alone) if asked.kind == "count" else None
    cause = found["cause"].strip() if found else ""
    told = f"{before} {text}".casefold()
    if not content(cause) or set(content(cause)) & set(content(told)):
        return None
    alike = [words for words in _WORDS if words.search(cause.casefold())]
    return None if any(words.search(told) for words in alike) else f"a number of deaths by {cause}"
