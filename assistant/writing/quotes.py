"""The quotes writer: the evidence itself, word for word, in reading order. No LLM, no choice left to make."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.schema import Citation
from assistant.writing.draft import Draft, DraftClaim


def write_quotes(
    evidence: Sequence[Citation],
    notice: str | None = None,
    *,
    question: str = "",
    short: str | None = None,
    yes_logit: float = 0.0,
) -> Draft:
    """One claim a quote; before them the short answer, if there is one, which cites every quote that it stands in."""
    return Draft(
        tuple(DraftClaim(citation.quote, (citation.marker,)) for citation in evidence),
        notice=notice,
        short=DraftClaim(short, _standing_in(short, evidence)) if short else None,
        question=question,
        yes_logit=yes_logit,
    )


def _standing_in(short: str, evidence: Sequence[Citation]) -> tuple[int, ...]:
    """The markers of the quotes that hold a short answer's words; all of them if it is put together from several."""
    whole = [one.marker for one in evidence if short.casefold() in one.quote.casefold()]
    return tuple(whole or [one.marker for one in evidence])
