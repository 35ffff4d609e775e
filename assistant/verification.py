"""Claims against their quotes: the last word before an answer leaves. Pure functions over strings.

A claim made of its quotes' words is verbatim. Any other must not say more than they do: every number and every name
of it stands in them, and it is negated if and only if they are; else it is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from text_to_num import alpha2digit

from assistant.schema import Citation, Claim, Support
from assistant.writing.draft import Draft

_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_ONE_AS_PRONOUN = re.compile(r"\b(?:no|any|every|some|each) one\b|\bone another\b", re.IGNORECASE)
_CAPITALISED = re.compile(r"(?<![\w'’])[^\W\d_a-z][\w'’.-]*")
_SENTENCE_START = re.compile(r"(?:^|[.!?]\s+)[\"“‘'(]*")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?)\b|n['’]t\b",
    re.IGNORECASE,
)
STEM_CHARS = 5
"""Words are the same if they begin alike: enough for 'convict', 'convicted', 'convictions'."""
SUPPORTED_SHARE, PARTIAL_SHARE = 0.6, 0.4
"""Shares of a claim's longer words that its quotes hold. Set by judgement, not yet measured: a summary keeps most
of the words that carry the fact, and a claim that shares fewer than two in five is about something else."""


def verify(draft: Draft, evidence: Sequence[Citation]) -> tuple[tuple[Claim, ...], tuple[Citation, ...]]:
    """The claims that hold, and the citations that they use, numbered anew from 1.

    A marker that names no quote is taken off its claim; a claim that its quotes don't support is dropped.
    """
    by_marker = {citation.marker: citation for citation in evidence}
    checked: list[tuple[str, list[Citation], Support]] = []
    for claim in draft.claims:
        named = [by_marker[marker] for marker in dict.fromkeys(claim.citations) if marker in by_marker]
        context = " ".join(f"{c.country or ''} {c.year or ''} {c.title} {c.section}" for c in named)
        found = support(claim.text, [citation.quote for citation in named], context)
        if found is not None:
            checked.append((claim.text, named, found))
    used = {citation.marker for _, named, _ in checked for citation in named}
    renumbered = {marker: number for number, marker in enumerate(sorted(used), start=1)}
    claims = tuple(Claim(text, tuple(renumbered[c.marker] for c in named), found) for text, named, found in checked)
    return claims, tuple(replace(by_marker[old], marker=new) for old, new in renumbered.items())


def support(claim: str, quotes: Sequence[str], context: str = "") -> Support | None:
    """How far quotes support a claim; None if they don't.

    `context` is what is known of the quotes beside their words (country, year, section): names in it may be used.
    """
    if not quotes:
        return None
    if _squeeze(claim) in _squeeze(" ".join(quotes)):
        return "verbatim"
    evidence = " ".join(quotes)
    if numbers(claim) - numbers(evidence) or names(claim) - _folded_words(f"{evidence} {context}"):
        return None
    if is_negated(claim) != is_negated(evidence):
        return None
    share = word_share(claim, f"{evidence} {context}")
    if share < PARTIAL_SHARE:
        return None
    return "supported" if share >= SUPPORTED_SHARE else "partial"


def numbers(text: str) -> set[str]:
    """All numbers of a text, in words or figures, as figures: {'19', '1119', '2.5'}."""
    figures = alpha2digit(_ONE_AS_PRONOUN.sub(" ", text), "en", 0)
    return {number.replace(",", "") for number in _NUMBER.findall(figures)}


def names(text: str) -> set[str]:
    """The words of a text that are written as names, casefolded.

    A capitalised word that opens a sentence counts only if another follows it, or if it is an abbreviation.
    """
    starts = {match.end() for match in _SENTENCE_START.finditer(text)}
    found = set()
    for match in _CAPITALISED.finditer(text):
        word = match[0].rstrip(".'’-")
        followed = _CAPITALISED.match(text, match.end() + 1)
        if word != "I" and (match.start() not in starts or followed or (len(word) > 1 and word.isupper())):
            found.update(_folded_words(word))
    return found


def is_negated(text: str) -> bool:
    """Whether a text denies something."""
    return bool(_NEGATION.search(text))


def word_share(claim: str, evidence: str) -> float:
    """The share of a claim's words of four letters or more that begin like one of the evidence; 1 if it has none."""
    words = {word.casefold()[:STEM_CHARS] for word in _WORD.findall(claim)}
    known = {word.casefold()[:STEM_CHARS] for word in _WORD.findall(evidence)}
    return len(words & known) / len(words) if words else 1.0


def _folded_words(text: str) -> set[str]:
    """The words of a text, casefolded, without possessive endings."""
    return {re.sub(r"['’]s?$", "", word) for word in re.findall(r"\w[\w'’]*", text.casefold())}


def _squeeze(text: str) -> str:
    return " ".join(text.split()).strip(" \"“”'‘’")
