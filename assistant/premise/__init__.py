"""What a question takes for granted, and whether a sentence denies it. A wrong correction is worse than none."""

from assistant.premise.contrary import goes_the_other_way
from assistant.premise.flat import denies_of_it, flatly_denies, plainly_denies, plainly_does
from assistant.premise.only import is_the_only
from assistant.premise.question import takes_for_granted
from assistant.premise.rank import ranks_another, ranks_same
from assistant.premise.verdict import denied, denies_its_change, grants, grants_change, grants_denial, is_of_undone

__all__ = [
    "denied",
    "denies_its_change",
    "denies_of_it",
    "flatly_denies",
    "goes_the_other_way",
    "grants",
    "grants_change",
    "grants_denial",
    "is_of_undone",
    "is_the_only",
    "plainly_denies",
    "plainly_does",
    "ranks_another",
    "ranks_same",
    "takes_for_granted",
]
