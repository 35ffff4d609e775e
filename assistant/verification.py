"""Claims against their quotes: the last word before an answer leaves. Pure functions over strings.

A claim made of its quotes' words is verbatim. Any other must not say more than they do, nor anything else; what is
checked stands in assistant/checks/problems.py. A claim that fails is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.checks.cut import cut_problems
from assistant.checks.figures import numbers
from assistant.checks.names import names
from assistant.checks.problem import LIGHT, Problem
from assistant.checks.problems import problems, word_share
from assistant.checks.reading import tokens_of
from assistant.polarity import (
    AS_FAR_AS,
    OPENINGS,
    SURE_OF_NO,
    may_say,
    polarity,
    relayed_yes,
    surely_denied,
    unreported,
    verdict_of,
)
from assistant.schema import Citation, Claim, Support
from assistant.text.sentences import split_sentences
from assistant.writing.draft import Draft, DraftClaim

YES_NO = {"Yes": 1, "No": -1}
BETWEEN = " · "
"""What stands between the figures of a comparison, and between the short answers to several questions."""

__all__ = [
    "Problem",
    "attach",
    "context_of",
    "is_negated",
    "names",
    "numbers",
    "problems",
    "support",
    "verify",
    "word_share",
]


def verify(draft: Draft, evidence: Sequence[Citation]) -> tuple[tuple[Claim, ...], tuple[Citation, ...]]:
    """The claims that hold, the short answer first, and the citations that they use, numbered anew from 1.

    A marker that names no quote is taken off its claim; a claim that its quotes don't support is dropped.
    """
    by_marker = {citation.marker: citation for citation in evidence}
    checked: list[tuple[str, list[Citation], Support]] = []
    for claim in (*([draft.short] if draft.short else []), *draft.claims):
        named = [by_marker[marker] for marker in dict.fromkeys(claim.citations) if marker in by_marker]
        if claim is draft.short:
            found = short_support(claim.text, draft.question, [citation.quote for citation in named], draft.yes_logit)
        else:
            found = _support_of(claim.text, named)
        if found is not None:
            checked.append((claim.text, named, found))
    used = {citation.marker for _, named, _ in checked for citation in named}
    renumbered = {marker: number for number, marker in enumerate(sorted(used), start=1)}
    claims = tuple(Claim(text, tuple(renumbered[c.marker] for c in named), found) for text, named, found in checked)
    return claims, tuple(replace(by_marker[old], marker=new) for old, new in renumbered.items())


def attach(claim: DraftClaim, evidence: Sequence[Citation]) -> Claim | None:
    """A claim with the quotes that support it: as few as do, those that it names first; None if none do.

    A claim that names no quote that supports it is moved to the one that does so without reservation and has most of
    its words.
    """
    named = [citation for citation in evidence if citation.marker in claim.citations]
    choices = [[citation] for citation in named] + ([named] if len(named) > 1 else [])
    found = [(choice, _support_of(claim.text, choice)) for choice in choices]
    for choice, how in sorted(found, key=lambda one: one[1] == "partial"):
        if how is not None:
            return Claim(claim.text, tuple(citation.marker for citation in choice), how)
    others = sorted(
        (citation for citation in evidence if citation not in named),
        key=lambda citation: -word_share(claim.text, citation.quote),
    )
    for citation in others:
        how = _support_of(claim.text, [citation])
        if how in ("verbatim", "supported"):
            return Claim(claim.text, (citation.marker,), how)
    return None


def _support_of(claim: str, named: Sequence[Citation]) -> Support | None:
    return support(claim, [citation.quote for citation in named], context_of(named))


def context_of(citations: Sequence[Citation]) -> str:
    """What is known of quotes beside their words: claims may name it."""
    return " ".join(f"{one.country or ''} {one.year or ''} {one.title} {one.section}" for one in citations)


def short_support(short: str, question: str, quotes: Sequence[str], yes_logit: float = 0.0) -> Support | None:
    """How far quotes support a short answer.

    'Yes' and 'No' are read again from the question and the sentences of the quotes, so is who says so, and that nothing
    was reported; each figure of a comparison is checked alone.
    `yes_logit`: how surely the trained layers read a yes, below 0 a no: it counts where a sentence may say so and none
    says otherwise.
    """
    if is_verdict(short):
        said = [quote[start:end] for quote in quotes for start, end in split_sentences(quote)]
        return "supported" if _says(short, question, said, yes_logit) else None
    found = {support(piece, quotes) for piece in short.split(BETWEEN)}
    if None in found:
        return None
    return "verbatim" if found == {"verbatim"} else "supported"


def is_verdict(short: str) -> bool:
    """Whether a short answer is a yes or a no, be it only as far as is reported, or as others say."""
    return short in YES_NO or short.startswith(OPENINGS)


def _says(short: str, question: str, sentences: Sequence[str], yes_logit: float) -> bool:
    """Whether some sentence says yes or no as a short answer does, and none says otherwise."""
    layers, read = verdict_of(yes_logit), {polarity(question, sentence) for sentence in sentences}
    says = YES_NO.get(short)
    if says and -says not in read:
        by_layers = layers == says and any(may_say(says, question, sentence) for sentence in sentences)
        if by_layers or says in read:
            return True
    surely = yes_logit <= -SURE_OF_NO and 1 not in read
    if _is_figure_instead(short, question, sentences):
        return True
    readers = ((surely_denied, surely), (unreported, layers < 0), (relayed_yes, layers > 0))
    return any(reads(question, sentence) == short for reads, sure in readers if sure for sentence in sentences)


def _is_figure_instead(short: str, question: str, sentences: Sequence[str]) -> bool:
    """Whether a short answer is a 'No' with a figure of some sentence that the question doesn't have."""
    phrase = short.removeprefix(AS_FAR_AS)
    told = numbers(phrase) if phrase != short else set()
    stands = any(phrase.casefold() in sentence.casefold() for sentence in sentences)
    return bool(told) and told.isdisjoint(numbers(question)) and stands


def support(claim: str, quotes: Sequence[str], context: str = "") -> Support | None:
    """How far quotes support a claim; None if they don't. `problems` says why."""
    wrong = {problem.kind for problem in problems(claim, quotes, context)}
    if wrong - LIGHT:
        return None
    if wrong:
        return "partial"
    return "supported" if cut_problems(claim, quotes) is None else "verbatim"


def is_negated(text: str) -> bool:
    """Whether a text denies something."""
    return any("negated" in token.marks for token in tokens_of(text))
