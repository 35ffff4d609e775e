"""The quotes writer: the evidence itself, word for word, in reading order. No LLM, no choice left to make."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.schema import Citation
from assistant.writing.draft import Draft, DraftClaim


def write_quotes(evidence: Sequence[Citation], notice: str | None = None) -> Draft:
    """One claim a quote."""
    return Draft(
        tuple(DraftClaim(citation.quote, (citation.marker,)) for citation in evidence),
        "quotes",
        notice=notice,
    )
