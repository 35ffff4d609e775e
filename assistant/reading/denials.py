"""Which hit says that what a question takes for granted isn't so."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.constraints.reasons import may_give_reason
from assistant.premise import (
    denied,
    denies_its_change,
    flatly_denies,
    goes_the_other_way,
    grants_change,
    ranks_another,
    ranks_same,
)
from assistant.premise.absent import is_absent, tells_absence
from assistant.question.asked import Asked
from assistant.reading.judged import Judged

SURE_OF_DENIAL = 4.4
"""How far above the line a sentence must lie that flatly denies what a question takes for granted, where it has none of
what is asked for: of 32 development questions that were refused and whose best sentence denies something, four have one
as sure that is a denial and nothing else, all of them right corrections; of three less sure ones none is."""


def denying(asked: Asked, fitting: Sequence[Judged]) -> Judged | None:
    """The hit that says that what a question takes for granted isn't so: the first that does of 'why did … fall?',
    unless another says that it fell; else the best, if it does."""
    if not any(grants_change(asked.question, one.hit.passage.text) for one in fitting):
        for one in fitting:
            if denies_its_change(asked.question, one.hit.passage.text):
                return one
    question, best = asked.question, fitting[0].hit.passage.text
    # What answers 'why' without a word that may tell it tells that it isn't so.
    unexplained = asked.kind == "reason" and not may_give_reason(question, best)
    absent = asked.kind not in ("yes_no", "definition") and is_absent(question, best)
    other_way = unexplained and goes_the_other_way(question, best)
    return fitting[0] if absent or other_way or denied(question, best) else None


def flatly_denying(asked: Asked, sure: Sequence[Judged]) -> Judged | None:
    """The hit that surely answers and has nothing of the kind that is asked for because it flatly says that there is
    none: 'The country has no military' for 'which ministry commands the army?'."""
    best = max(sure, key=lambda one: one.answers, default=None)
    if asked.kind == "yes_no" or best is None or best.answers < SURE_OF_DENIAL or best.fit.elsewhere:
        return None
    return best if flatly_denies(best.hit.passage.text) else None


def denying_outright(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that there is no such thing as a question presupposes, or that it didn't take place, where
    nothing answers: it needn't answer itself, since it has nothing of what is asked for."""
    if asked.kind in ("yes_no", "definition"):
        return None
    return next(
        (one for one in judged if not one.fit.elsewhere and tells_absence(asked.question, one.hit.passage.text)), None
    )


def ranking_otherwise(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that another is the most, highest or main of its kind than a question takes for granted, unless
    one may say that it is so. It needn't answer: what it says of the other is no reason, time or place."""
    here = [one for one in judged if not one.fit.elsewhere]
    if any(ranks_same(asked.question, one.hit.passage.text) for one in here):
        return None
    return next((one for one in here if ranks_another(asked.question, one.hit.passage.text)), None)
