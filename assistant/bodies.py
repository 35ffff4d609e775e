"""Treaties and bodies that a question names in full: what is told of another one is no answer."""

from __future__ import annotations

import re

from assistant.places import stems
from assistant.regex import regex
from assistant.sentences import split_sentences

_SMALL = r"(?:the|of|and|on|for|to|in|against|all|its|their|at|with)"
_NAME = rf"[A-Z][\w’'-]+(?:(?: {_SMALL})* [A-Z][\w’'-]+)*"
_TREATY = regex(rf"\b(?:Convention|Protocol|Covenant|Charter) (?:on|for|against|to|of) (?:{_SMALL} )*{_NAME}")
_ANY_TREATY = regex(r"\b(?:Convention|Protocol|Covenant|Charter|[Tt]reat(?:y|ies))\b")
_JOINED = regex(r"\b(?:ratif|accede|accession|join|sign(?:ed|s)?\b|party\b|adopt|withdr[ae]w)", re.IGNORECASE)
"""What a country does with a treaty: what names none doesn't tell it."""
_BODY = regex(rf"\b(?:the|its|their) (?P<name>[A-Z][\w’'-]+(?:(?: {_SMALL})* [A-Z][\w’'-]+)+)")
_SUBJECT = regex(rf"The (?P<name>{_NAME})")
_LEANS = regex(r"(?:It|Its|They|Their)\b")
_CAPITALISED = regex(r"\b[A-Z][a-z]{2,}")
_KINDS = frozenset(("conve", "proto", "coven", "chart", "right", "inter"))
"""What the names of many treaties have."""


def other_treaties(question: str, text: str, before: str) -> list[str]:
    """The treaties that a question names in full, if a text tells of some treaty, or it is asked what was done with
    one, and the text with what stands before it names none of them: most words of a name must be there."""
    asked = [found[0] for found in _TREATY.finditer(question)]
    if not asked or not (_ANY_TREATY.search(text) or _JOINED.search(question)):
        return []
    told = stems(f"{before} {text}")
    named = [_name_stems(name) - _KINDS for name in asked]
    return [] if any(2 * len(words & told) > len(words) for words in named) else [f"the {name}" for name in asked]


def other_bodies(question: str, text: str, before: str) -> list[str]:
    """The bodies that a question names, if a text tells of 'it', and the subject of what it goes on from is another:
    no word of its name is one of theirs."""
    asked = [found["name"] for found in _BODY.finditer(question)]
    if not asked or not before or not _LEANS.match(text):
        return []
    sentences = [before[span.start : span.end] for span in split_sentences(before)]
    subject = next((_SUBJECT.match(one) for one in reversed(sentences) if not _LEANS.match(one)), None)
    if subject is None or subject["name"].isupper():
        return []
    told = _name_stems(subject["name"])
    return [] if not told or told & _name_stems(" ".join(asked)) else [f"the {name}" for name in asked]


def _name_stems(name: str) -> set[str]:
    """The beginnings of a name's capitalised words."""
    return stems(" ".join(_CAPITALISED.findall(name)))
