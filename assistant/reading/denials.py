"""Which hit says that what a question takes for granted isn't so."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.constraints.counted import FIGURE_OF
from assistant.constraints.missing import ANYTHING_BUT
from assistant.constraints.reasons import may_give_reason
from assistant.premise import (
    denied,
    denies_its_change,
    denies_of_it,
    flatly_denies,
    goes_the_other_way,
    grants_change,
    is_of_undone,
    is_the_only,
    plainly_denies,
    plainly_does,
    ranks_another,
    ranks_same,
)
from assistant.premise.absent import gives_no_option, is_absent, never_made, tells_absence
from assistant.premise.efforts import efforts_went_otherwise
from assistant.premise.opposites import says_the_opposite
from assistant.premise.question import presumptions
from assistant.premise.stance import takes_other_side
from assistant.premise.stopped import denies_step_asked, stopped_short, went_on
from assistant.premise.unpunished import tells_of_no_penalty
from assistant.question.asked import Asked
from assistant.reading.choosing import goes_on_from, last_names, needs_predecessor
from assistant.reading.judged import Judged, surest_of
from assistant.schema import Passage

SURE_OF_DENIAL = 4.4
"""How far above the line a sentence must lie that flatly denies what a question takes for granted, where it has none of
what is asked for: of 32 development questions that were refused and whose best sentence denies something, four have one
as sure that is a denial and nothing else, all of them right corrections; of three less sure ones none is. Where nothing
answers, a sentence as sure that denies, among other things, a deed or a thing of the question does too: of 20,400
questions 14 are corrected so, all of them rightly; with 3.5 it would be 17 and one wrong, with 2.5 19 and three."""
SURE_OF_PLAIN_DENIAL = 3.5
"""The same for the surest sentence where nothing answers, which denies something among other things. Of 23,000
questions of the development, training and held-out sets 29 more with a false premise are corrected so, two that have an
answer get it, and three that have none are taken for false; with 4.0 26, two and two, with 3.0 31, four and six."""
SURE_IN_ANY_YEAR = 5.0
"""The same where it tells of another year than is asked: 'the report of the visit was not yet public'. Of the same
questions four with a false premise are corrected so, and one that has no answer."""
SURE_OF_PLAIN_DEED = 2.5
"""The same where it is asked why something wasn't done, and the surest sentence tells of it without any denial."""
OF_DEED = 0.5
"""The share of the question's words that it must have. Of some 6,700 refused questions three are corrected so, all of
them rightly; of less sure ones, or with fewer of its words, three of five."""
ABOVE_OTHERS = 0.5
"""How far such a sentence must lie above all that answer: of those questions three have one, each with a false
premise."""

SURE_OF_CONTRARY = 1.0
"""The same for one that tells the contrary of what is taken for granted, where nothing answers. Of 1,200 questions that
were refused, on 29 reports, with 924 of them rightly, none had such a hit but those whose premise is false; of 1,995
others, 156 of them with a false premise, one of the former had, at -1.4."""
SURE_OF_OTHER_WAY = 1.5
"""The same, of the same questions, for one that tells of a fall where it is asked why something rose, or reversely, and
for one that says that there is no penalty where it is asked how high it is: of 27,000 questions four are corrected so,
all of them rightly."""


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
    other_way = unexplained and (goes_the_other_way(question, best) or says_the_opposite(question, best))
    other_side = fitting[0].answers >= SURE_OF_CONTRARY and takes_other_side(question, best)
    undated = asked.kind == "date" and _denies_date(question, fitting[0])
    return fitting[0] if absent or other_way or other_side or undated or denied(question, best) else None


def _denies_date(question: str, one: Judged) -> bool:
    """Whether a hit that surely is on what is asked and has no date says flatly that it isn't so, in the question's
    verb: 'The law does not prohibit it' for 'since when has it been banned?'."""
    sure = SURE_OF_DENIAL <= one.answers < one.least and bool(presumptions(question))
    text = one.hit.passage.text
    return sure and flatly_denies(text) and denies_step_asked(question, text)


def with_nothing_else(asked: Asked, sure: Sequence[Judged]) -> Judged | None:
    """The hit that surely answers and says that there is nothing but what is left out of what is asked for: 'only in
    Georgian' for 'in which languages besides Georgian?'."""
    best = surest_of(sure)
    if asked.kind == "yes_no" or best is None or best.answers < SURE_OF_DENIAL or best.fit.elsewhere:
        return None
    text, lacks = best.hit.passage.text, best.fit.lacks or ""
    return best if lacks.startswith(ANYTHING_BUT) and is_the_only(lacks.removeprefix(ANYTHING_BUT), text) else None


def denying_outright(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that there is no such thing as a question presupposes, or that it didn't take place, where
    nothing answers: it needn't answer itself, since it has nothing of what is asked for."""
    if asked.kind in ("yes_no", "definition"):
        return None
    if plainly := denying_plainly(asked, judged) or _doing_plainly(asked, judged):
        return plainly
    here = [one for one in judged if not one.fit.elsewhere]
    granted = asked.kind == "reason" and any(grants_change(asked.question, one.hit.passage.text) for one in here)
    return next((one for one in here if _denies_outright(asked, one, granted)), None)


def denying_plainly(asked: Asked, judged: Sequence[Judged], fitting: Sequence[Judged] = ()) -> Judged | None:
    """The surest hit, if it has nothing of what is asked for, or not surely enough, and says plainly that something
    isn't so; where others answer, only if it lies above them."""
    surest = surest_of(one for one in judged if not one.fit.elsewhere or _denies_in_any_year(one))
    if surest is None or asked.kind in ("yes_no", "definition") or surest.answers < SURE_OF_PLAIN_DENIAL:
        return None
    beside = any(one.answers > surest.answers - ABOVE_OTHERS for one in fitting)  # it may be one of these itself
    if beside or (surest.fit.lacks or "").startswith(FIGURE_OF):
        return None
    text = surest.hit.passage.text
    return surest if plainly_denies(asked.question, text) and not is_of_undone(asked.question, text) else None


def _denies_in_any_year(one: Judged) -> bool:
    """Whether a hit is on what is asked so surely that what it denies is denied though it names no year, or another."""
    return one.answers >= SURE_IN_ANY_YEAR and all(map(str.isdigit, one.fit.elsewhere))


def _doing_plainly(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The surest hit, if it is asked why something wasn't done, and this says plainly that it was."""
    surest = surest_of(one for one in judged if not one.fit.elsewhere) if asked.kind == "reason" else None
    if surest is None or surest.answers < SURE_OF_PLAIN_DEED or surest.fit.words < OF_DEED:
        return None
    return surest if plainly_does(asked.question, surest.hit.passage.text) else None


def _denies_outright(asked: Asked, one: Judged, granted: bool) -> bool:
    """Whether a hit says that there is no such thing, or surely is on what is asked and tells the contrary of it; not
    that something rose, where it is `granted` by another that what is meant fell."""
    question, text = asked.question, one.hit.passage.text
    if tells_absence(question, text):
        return True
    other_way = asked.kind == "reason" and not granted and goes_the_other_way(question, text)
    if one.answers >= SURE_OF_OTHER_WAY and (other_way or tells_of_no_penalty(question, text)):
        return True
    if one.answers >= SURE_OF_DENIAL and denies_of_it(question, text) and not is_of_undone(question, text):
        return True
    contrary = (takes_other_side, denied, gives_no_option, says_the_opposite)
    return one.answers >= SURE_OF_CONTRARY and any(tells(question, text) for tells in contrary)


def denying_elsewhere(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that efforts went the other way than is to be explained, or, unless another hit tells of it,
    that what a question takes to be there was never made, or that those whose punishment is asked for weren't even
    charged. The nearest hit may be on something else."""
    if asked.kind in ("yes_no", "definition"):
        return None
    here = [one for one in judged if not one.fit.elsewhere]
    if asked.kind in ("reason", "date"):
        for one in here:
            if efforts_went_otherwise(asked.question, one.hit.passage.text):
                return one
    return _never_made(asked, [one for one in here if one.answers >= 0]) or _stopped_short(asked, here)


def _never_made(asked: Asked, sure: Sequence[Judged]) -> Judged | None:
    for one in sure:
        made = never_made(asked.question, one.hit.passage.text)
        others = (other.hit.passage.text for other in sure if other is not one)
        if not made or any(made <= {token.sense for token in tokens_of(text)} for text in others):
            continue
        if _is_of_those_named(asked, one.hit.passage, sure):
            return one
    return None


def _is_of_those_named(asked: Asked, passage: Passage, sure: Sequence[Judged]) -> bool:
    """Whether a passage that begins with 'her' or 'its' goes on from one with a name of a question that names any."""
    named = last_names(asked.alone)
    if not named or not needs_predecessor(passage):
        return True
    before = (
        one.hit.passage for one in sure if goes_on_from(passage, {(one.hit.passage.report_id, one.hit.passage.end)})
    )
    return any(name in other.text.casefold() for other in before for name in named)


def _stopped_short(asked: Asked, here: Sequence[Judged]) -> Judged | None:
    if any(went_on(asked.question, one.hit.passage.text) for one in here):
        return None
    stopped = [one for one in here if stopped_short(asked.question, one.hit.passage.text)]
    return max(stopped, key=lambda one: denies_step_asked(asked.question, one.hit.passage.text), default=None)


def ranking_otherwise(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that another is the most, highest or main of its kind than a question takes for granted, unless
    one may say that it is so. It needn't answer: what it says of the other is no reason, time or place."""
    here = [one for one in judged if not one.fit.elsewhere]
    if any(ranks_same(asked.question, one.hit.passage.text) for one in here):
        return None
    return next((one for one in here if ranks_another(asked.question, one.hit.passage.text)), None)
