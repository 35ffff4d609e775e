"""What an LLM wrote: how much of it was shown, and whether any of that holds a figure, date or name that isn't quoted.

The check is not the assistant's own: it compares figures and capitalised words as they stand, and knows nothing else.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.checks.reading import with_figures
from assistant.evaluation.results import Run, WrittenScore
from assistant.presentation import stated
from assistant.regex import regex
from assistant.schema import Answer, Citation, Claim
from assistant.verification import context_of

if TYPE_CHECKING:
    from rich.table import Table

_FIGURE = regex(r"\d+(?:,\d{3})*(?:\.\d+)?")
_NAME = regex(r"(?<![.!?:]\s)(?<!\A)\b[A-Z][\w’']*")


def score_written(answer: Answer) -> WrittenScore | None:
    """What an LLM did for an answer; None if none was asked."""
    if answer.usage is None:
        return None
    cited = {citation.marker: citation for citation in answer.citations}
    shown = [claim for claim in stated(answer) if claim.text != answer.short] if answer.mode == "llm" else []
    return WrittenScore(
        written=answer.usage.written,
        shown=len(shown),
        moved=answer.usage.moved,
        partial=sum(claim.support == "partial" for claim in shown),
        unfounded=tuple(claim.text for claim in shown if _unfounded(claim, [cited[n] for n in claim.citations])),
        tokens_in=answer.usage.tokens_in,
        tokens_out=answer.usage.tokens_out,
        first_claim_ms=answer.usage.first_claim_ms,
    )


def _unfounded(claim: Claim, citations: Sequence[Citation]) -> bool:
    return bool(unfounded(claim.text, [citation.quote for citation in citations], context_of(citations)))


def unfounded(claim: str, quotes: Sequence[str], context: str) -> list[str]:
    """The figures of a claim, in digits or words, that its quotes don't have, and the names that neither these nor what
    is known of them (country, year, title, section) have."""
    quoted = with_figures(" ".join(quotes))
    figures = {figure.replace(",", "") for figure in _FIGURE.findall(quoted)}
    words = {_folded(word) for word in re.findall(r"[\w’']+", f"{quoted} {context}")}
    told = with_figures(claim)
    strange = [figure for figure in _FIGURE.findall(told) if figure.replace(",", "") not in figures]
    return strange + [name for name in _NAME.findall(told) if _folded(name) not in words]


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s").rstrip("'")


@dataclass(frozen=True, slots=True)
class WrittenFigures:
    """The sums over a run: answers that could be written, those that were; claims written, shown, moved, partly
    supported, unfounded; tokens; the median milliseconds to the first claim."""

    answers: int
    by_llm: int
    written: int
    shown: int
    moved: int
    partial: int
    unfounded: tuple[str, ...]
    tokens_in: int
    tokens_out: int
    first_claim_ms: float | None


def written_figures(run: Run) -> WrittenFigures | None:
    """What an LLM did in a run; None if there was none."""
    results = [*run.questions, *(turn for conversation in run.conversations for turn in conversation.turns)]
    scores = [result.written for result in results if result.written is not None]
    if not scores:
        return None
    firsts = [score.first_claim_ms for score in scores if score.first_claim_ms is not None]
    return WrittenFigures(
        answers=len(scores),
        by_llm=sum(score.shown > 0 for score in scores),
        written=sum(score.written for score in scores),
        shown=sum(score.shown for score in scores),
        moved=sum(score.moved for score in scores),
        partial=sum(score.partial for score in scores),
        unfounded=tuple(claim for score in scores for claim in score.unfounded),
        tokens_in=sum(score.tokens_in for score in scores),
        tokens_out=sum(score.tokens_out for score in scores),
        first_claim_ms=statistics.median(firsts) if firsts else None,
    )


def written_table(run: Run, figures: WrittenFigures) -> Table:
    """The figures for the terminal."""
    from rich.table import Table
    from rich.text import Text

    table = Table(title=Text(f"written by {run.circumstances.llm}"))
    table.add_column("")
    table.add_column("", justify="right")
    first = f"{figures.first_claim_ms / 1000:.1f} s" if figures.first_claim_ms is not None else "–"
    for name, value in (
        ("answers that it was asked to write", str(figures.answers)),
        ("of them written, not only quoted", str(figures.by_llm)),
        ("claims that it wrote", str(figures.written)),
        ("dropped: not supported by their quotes, or repeated", str(figures.written - figures.shown)),
        ("shown", str(figures.shown)),
        ("of them moved to another quote", str(figures.moved)),
        ("of them marked as partly supported", str(figures.partial)),
        ("of them with a figure, date or name that isn't quoted", str(len(figures.unfounded))),
        ("tokens in, out", f"{figures.tokens_in:,}, {figures.tokens_out:,}"),
        ("first claim shown after (median)", first),
    ):
        table.add_row(name, value)
    return table
