"""What a gold set is made of: its types and halves, and how far its questions use the report's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.evaluation.gold import SPLITS, GoldQuestion, GoldSet, Split
from assistant.evaluation.words import shared_words
from assistant.schema import Report

if TYPE_CHECKING:
    from rich.console import Console

MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class GoldSummary:
    """`counts` are (type, dev, test), conversations among them. `shared_words` is the mean share of a question's
    content words that stand in its evidence, `reworded` the share of questions that share at most half of theirs;
    both None without a question that has evidence."""

    gold: str
    counts: tuple[tuple[str, int, int], ...]
    shared_words: float | None
    reworded: float | None


def summarise_gold(gold: GoldSet, report_of: Callable[[str], Report]) -> GoldSummary:
    """The summary of a gold set; `report_of` gives the texts that the evidence stands in."""
    counts: dict[str, Counter[Split]] = {}
    for kind, split in [
        *((question.type, question.split) for question in gold.questions),
        *(("conversation", conversation.split) for conversation in gold.conversations),
    ]:
        counts.setdefault(kind, Counter())[split] += 1
    shares = [share for question in gold.questions if (share := _shared(question, report_of)) is not None]
    return GoldSummary(
        gold=gold.name,
        counts=tuple((kind, *(count[half] for half in SPLITS)) for kind, count in counts.items()),  # type: ignore[misc]
        shared_words=sum(shares) / len(shares) if shares else None,
        reworded=sum(share <= MOSTLY for share in shares) / len(shares) if shares else None,
    )


def _shared(question: GoldQuestion, report_of: Callable[[str], Report]) -> float | None:
    if question.report is None or not question.evidence:
        return None
    text = report_of(question.report).text
    return shared_words(question.question, [text[item.start : item.end] for item in question.evidence])


def print_summary(console: Console, summary: GoldSummary) -> None:
    """The summary in a few lines."""
    total = sum(dev + test for _, dev, test in summary.counts)
    lines = [f"{summary.gold}: {total} lines, every span found in its report"]
    lines += [f"  {kind:<14} {dev:>4} dev {test:>4} test" for kind, dev, test in summary.counts]
    if summary.shared_words is not None and summary.reworded is not None:
        lines.append(
            f"  {summary.shared_words:.0%} of a question's content words stand in its evidence; "
            f"{summary.reworded:.0%} of the questions share at most half of theirs"
        )
    console.print("\n".join(lines), markup=False, highlight=False, soft_wrap=True)
