"""What a question takes for granted, and whether a sentence denies it. A wrong correction is worse than none."""

from assistant.premise.question import takes_for_granted
from assistant.premise.verdict import denied, denies_its_change, denies_its_rank, grants, grants_change, grants_rank

__all__ = [
    "denied",
    "denies_its_change",
    "denies_its_rank",
    "grants",
    "grants_change",
    "grants_rank",
    "takes_for_granted",
]
