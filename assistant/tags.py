"""A statement with a question behind it, as the question that it is: 'is it open?' for 'it is open, isn't it?'."""

from __future__ import annotations

import re

from assistant.checks.words import word_set
from assistant.regex import regex

_TAGGED = regex(
    r"^\W*(?:(?:so|but|and|then)\b,? )?(?P<said>[^?!]+?), (?P<does>is|are|was|were|has|have|had|can|could|will|would"
    r"|must|should)(?:n?['’]t)? (?:it|they|he|she|there|that|this|those|these)(?: not)?\s*\?+\s*$",
    re.IGNORECASE,
)
_SENTENCE_END = regex(r"[.;]\s")
"""'The shelter was full. It was closed, wasn't it?' asks of its second sentence alone."""
_ASKS = regex(r"^(?:who|whom|whose|what|which|when|where|why|how|whether|if|do|does|did)\b", re.IGNORECASE)

_BEGINNINGS = word_set(
    "the a an this that these those it they he she there their its his her some many most all no any each both several"
)
"""Words that have a capital only where they begin a sentence."""


def untagged(question: str) -> str:
    """A question without the one behind it, whose verb stands first then; as it is where that isn't in it."""
    found = _TAGGED.match(question)
    if found is None or _ASKS.match(found["said"]) or _SENTENCE_END.search(found["said"]):
        return question
    does = found["does"].casefold()
    clause = re.match(rf"(?P<who>(?:(?!who\b|which\b|that\b)[\w’'-]+,? )+?){does} (?P<rest>.+)", found["said"])
    if clause is None:
        return question
    who = clause["who"]
    first = who.split()[0]
    is_name = (len(first) > 1 and first[:2].isupper()) or first.casefold() not in _BEGINNINGS
    return f"{does.capitalize()} {who if is_name else who[:1].lower() + who[1:]}{clause['rest']}?"


__all__ = ["untagged"]
