"""Question and judged hits → the evidence that answers, or why there is none.

A question with several parts is read part by part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from assistant.comparison import asks_of_sides, compares
from assistant.constraints.advice import ADVICE, ONLY_ADVISED
from assistant.constraints.contrasts import ON_WHAT_IS_STILL
from assistant.constraints.counted import SAME_SORT
from assistant.constraints.doers import counts_deeds_of_others
from assistant.constraints.meant import may_tell_of_person, persons_meant, tells_of_person
from assistant.constraints.missing import HOW_COMMON
from assistant.constraints.patients import done_to_others
from assistant.constraints.penalties_told import ONLY_PRESCRIBED
from assistant.constraints.sides import untold_side
from assistant.constraints.steps import names_step, step_decided
from assistant.constraints.years_told import FIGURES
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind, asks_change
from assistant.reading.choosing import (
    EVERYTHING_ASKED,
    MAX_LISTED,
    MAX_QUOTES,
    WITHIN_EVERYTHING,
    beside_best,
    choose,
    goes_on_from,
    in_order,
    is_dated_worse,
    needs_predecessor,
    untold_years,
)
from assistant.reading.denials import (
    denying,
    denying_elsewhere,
    denying_outright,
    denying_plainly,
    ranking_otherwise,
    with_nothing_else,
)
from assistant.reading.judged import Judged, Reading, Scoring, surest_of
from assistant.reading.judging import SURE
from assistant.reading.refusing import COUNTED, unanswered
from assistant.regex import regex
from assistant.scene import Scene
from assistant.schema import Passage
from assistant.short.answer import short_answer
from assistant.short.cells import unnamed_beside
from assistant.short.names import expansion, explains_term
from assistant.short.pointed import Trained
from assistant.short.refuted import figure_instead
from assistant.verification import BETWEEN

SURE_OF_SHORT = 3.15
"""How far above the line the best sentence must lie for a short answer: one that only just answers may be beside the
question, and its figure with it. Of nine short answers of sentences between 3 and 3.3 above a line of -3.3 three were
wrong. With the former layers, of sentences less than 2 above the line 16 of 33 were, between 2 and 3 4 of 11, and one
in five above that."""
DENIED_FROM = -1.0
"""The logit for a yes from which down a sentence may deny what is asked, whatever its figures: of 84 true and false
claims on three reports, those whose sentence only has another figure lie above -0.3, those that are denied below -2."""
SURE_BEYOND_WORDS = 6.0
"""How far above the line a sentence must lie to answer though it has none of the words that its kind of answer is known
by: of 23,000 questions ten that have an answer were refused with a sentence as sure, and none that has none."""
NEARER_WITHOUT_IT = 0.3
"""How much more surely a hit is on a question than the best that fits, for its lacking what is asked to count, where
that best one isn't sure. On 14 reports with 960 questions nine answers with such a hit beside them were wrong, and one
told part of what was asked; on 29 sets of training and the gold sets' development halves 12, and two were right."""
NEARER_BY_FAR = 5.0
"""The same by the reranker's score where the best hit has hardly a word of a question, and another most of them."""
HARDLY_SURE = 2.0
"""How surely the best hit may answer for that: of four questions of which it then was no answer it lay at 1.8 or less,
'removed the director from his position' for 'did he lose his job?' at 2.7."""
NEAR, NEARER, MORE_WORDS, OF_FEW = 0.0, 3.0, 0.25, 0.5
"""The same where the best hit has less than half of a question's words, and another, from this score on, more of them
by a quarter."""
HARDLY_SURE_OF_FIGURE = 5.0
"""How surely it may answer for that where a figure is asked for, the kind of answer that stands in most sentences: of
995 questions that were answered five so were answered with the figure of something else, and two beside the point; of
the questions for other things as hardly sure as above four were, and two beside the point. None was right."""
FEW_WORDS = 3
"""So few words of content tell too little of an event for that: 'the share of prisoners not convicted yet' is told of
where 36 percent are in pretrial detention, not where some were released whom no court had convicted."""
WITHIN_UNTOLD, UNTOLD = 1.75, 1.0
"""By how much less surely than a quote that is repeated something near it may answer that wasn't quoted yet, and how
surely at least. Of 1,485 follow-ups five are won with it and none lost, at the same precision of citations (0.857 and
0.856); with 2.5 no more, at 0.854."""
OF_EVENT = 0.5
"""The share of a question's words in a hit that tells of the very event of which it is asked why."""
_OF_ONE_THING: frozenset[Kind] = FIGURES | {
    "age",
    "body",
    "country",
    "date",
    "month",
    "name",
    "person",
    "place",
    "reason",
}
"""What kinds of questions ask that may be told of several things in a report: whose it is, only the words tell."""
_OF_ANOTHER_SORT = (ADVICE, ONLY_PRESCRIBED, HOW_COMMON)
"""What a hit lacks that tells of the same in another way, so that what is asked may be told elsewhere."""
_ROUGHLY = regex(r"\b(?:fewer|less|more|many|several|some|increas\w*|decreas\w*)\b", re.IGNORECASE)
"""Words by which a text tells of more or fewer, and not how many."""
_OF_THOSE = regex(
    r"(?:(?:The (?:majority|rest|remainder|others)|All|None|Most|Some|Both|Many|\w+) of (?:those|them|these|the)\b"
    r"|Those (?:\w+ed)\b|They|He|She|Both|All (?:\w+ )?(?:were|was|received)|Neither)\b"
)


def read(asked: Asked, judged: Sequence[Judged], related: bool, scoring: Scoring) -> Reading:
    """The evidence among judged hits; `related`: whether the question is on the reports' topics at all."""
    if not judged:
        return Reading(refused="not_in_report")
    explained = next((one for one in judged if explains_term(asked.question, one.hit.passage.text)), None)
    if explained:
        return Reading(evidence=(explained.hit,))
    sure = [one for one in judged if one.answers >= 0]
    spelt_out = _spelt_out(asked, judged)
    if spelt_out and not sure:
        return Reading(evidence=(spelt_out.hit,), short=short_answer(asked, [spelt_out.hit.passage]))
    if not related and not sure:
        return Reading(refused="out_of_scope")
    fitting = _of_rows_named([one for one in sure if one.fit.lacks is None and not one.fit.elsewhere], asked)
    if otherwise := ranking_otherwise(asked, judged) or denying_elsewhere(asked, judged):
        return Reading((otherwise.hit,), denied=True)
    if not fitting:
        return _with_none_that_fits(asked, sure, judged, scoring)
    fitting = _telling_first(asked, fitting)
    enough = [one for one in fitting if one.answers >= one.least]
    if denies := denying(asked, fitting) or denying_plainly(asked, judged, enough):
        return Reading((denies.hit,), denied=True)
    if not enough or any(told(asked, enough[0], judged) for told in _TOLD_ELSEWHERE):
        return _denied_or_unanswered(asked, sure, judged)
    return _with_both_sides(asked, _answered(asked, enough, spelt_out, scoring), judged)


def _with_none_that_fits(asked: Asked, sure: Sequence[Judged], judged: Sequence[Judged], scoring: Scoring) -> Reading:
    """What is read where no hit that answers fits: one that leaves nothing to tell, or goes on from another that is on
    the subject; else one that denies it, or why nothing answers."""
    if only := with_nothing_else(asked, sure):
        return Reading((only.hit,), denied=True)
    told = _told_after(asked, sure, judged) if asked.kind == "yes_no" else []
    return _answered(asked, told, None, scoring) if told else _denied_or_unanswered(asked, sure, judged)


def _denied_or_unanswered(asked: Asked, sure: Sequence[Judged], judged: Sequence[Judged]) -> Reading:
    """The hit that says that there isn't what a question presupposes, or the surest, if it answers beyond doubt and
    lacks only words by which its kind of answer is known; else why nothing answers."""
    if outright := denying_outright(asked, judged):
        return Reading((outright.hit,), denied=True)
    surest = surest_of(sure)
    if surest and surest.answers >= SURE_BEYOND_WORDS and surest.fit.by_words and not surest.fit.elsewhere:
        return Reading((surest.hit,))
    return unanswered(asked, sure, judged)


def _of_rows_named(fitting: list[Judged], asked: Asked) -> list[Judged]:
    """The hits that fit, without the rows of a table beside one that a question names; where it asks of two sides, the
    other may be told in other words."""
    rows = [one.hit.passage for one in fitting if one.hit.passage.told]
    if not rows or asks_of_sides(asked):
        return fitting
    beside = unnamed_beside(asked, rows)
    return [one for one in fitting if one.hit.passage not in beside]


def _told_without_it(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether another hit is nearer to a question and on it more surely than the best that fits, and lacks what is
    asked: the very event is told there without it, and the best, which doesn't belong to it, tells of another. What
    others did is another event, what is only recommended may be so where what is so is told nearly as surely, and what
    is recommended isn't told where what is so is."""
    tells_step = step_decided(asked) and names_step(asked, best.hit.passage.text)
    if best.answers >= SURE_OF_SHORT or tells_step or EVERYTHING_ASKED.search(asked.question):
        return False
    if asked.kind == "yes_no" and asks_change(asked.question):
        return False  # 'longer than before?' may be told without a comparison
    return any(
        (one.fit.lacks or (asked.kind == "reason" and _tells_without(asked, one)))
        and not (one.fit.lacks == ONLY_ADVISED and best.answers >= SURE)
        and one.fit.lacks not in _OF_ANOTHER_SORT
        and not (one.fit.elsewhere or (one.fit.lacks or "").startswith(ON_WHAT_IS_STILL))
        and one.weight > best.weight + NEARER_WITHOUT_IT
        and one.rank > best.rank
        and not _of_one_story(one.hit.passage, best.hit.passage)
        and not counts_deeds_of_others(asked, one.hit.passage.text)
        and not done_to_others(asked, one.hit.passage.text)
        for one in judged
    )


def _told_of_another(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether the best hit that fits, not surely an answer, has no word for the person whose penalty, payment or age is
    asked for, and one that does lacks what is asked: that is told of somebody else."""
    if best.answers >= SURE_OF_SHORT or needs_predecessor(best.hit.passage):
        return False
    return any(
        one.fit.lacks
        and one.fit.words >= best.fit.words
        and tells_of_person(who, one.hit.passage.text)
        and not _of_one_story(one.hit.passage, best.hit.passage)
        for who in persons_meant(asked)
        if not may_tell_of_person(who, best.hit.passage.text)
        for one in judged
    )


def _told_far_nearer(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether another hit is nearer to the question by far, has most of its words, and lacks what is asked, where the
    best one that fits doesn't surely answer: the very event is told there. What is asked on has the words of what was
    asked before as well."""
    return (
        best.answers < HARDLY_SURE
        and asked.alone == asked.question
        and len(asked.words) > FEW_WORDS
        and any(
            _tells_event_without(asked, one)
            and one.hit.score >= best.hit.score + NEARER_BY_FAR
            and one.fit.words >= max(OF_EVENT, 2 * best.fit.words)
            and not _of_one_story(one.hit.passage, best.hit.passage)
            for one in judged
        )
    )


def _told_in_no_word(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether the best hit has no word of a question that asks for a reason, and stands in another paragraph than one
    that has most of them, is as surely on it, and tells no reason: there the event is told."""
    return (
        asked.kind == "reason"
        and best.fit.words == 0
        and asked.alone == asked.question
        and any(
            _tells_event_without(asked, one)
            and one.fit.words >= OF_EVENT
            and one.weight >= best.weight
            and one.hit.passage.whole_paragraph != best.hit.passage.whole_paragraph
            for one in judged
        )
    )


def _tells_event_without(asked: Asked, one: Judged) -> bool:
    """Whether a hit tells of the very event here, and what is so, without what is asked."""
    if one.fit.elsewhere or one.fit.lacks in (ONLY_ADVISED, *_OF_ANOTHER_SORT):
        return False
    return one.fit.lacks is not None or _tells_without(asked, one)


def _of_something_else(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether the best hit that fits has few words of a question, and another, which gives no answer, more of them and
    is nearer to it: what is asked about is told there, and the best has the figure, name or reason of another thing.
    What stands after it in its paragraph, or where what was quoted last does, may tell of the same in other words."""
    sure = HARDLY_SURE_OF_FIGURE if asked.kind in FIGURES else HARDLY_SURE
    if asked.kind not in _OF_ONE_THING or asked.alone != asked.question or best.near or best.answers >= sure:
        return False
    if len(asked.words) <= FEW_WORDS or set(asked.counted[-1:]) & set(content(best.hit.passage.text)):
        return False  # 'how many of the miners got life?' is told of where, of 29 miners, two were sentenced to it
    return best.fit.words < OF_FEW and any(
        one.answers < best.answers
        and one.hit.score >= max(NEAR, best.hit.score + NEARER)
        and one.fit.words >= max(OF_EVENT, best.fit.words + MORE_WORDS)
        and not _goes_on(one.hit.passage, best.hit.passage)
        for one in judged
    )


def _goes_on(one: Passage, other: Passage) -> bool:
    """Whether a passage stands after another in its paragraph, or is of one story with it."""
    return (one.whole_paragraph == other.whole_paragraph and one.end <= other.start) or _of_one_story(one, other)


_TOLD_ELSEWHERE = (_told_without_it, _told_of_another, _told_far_nearer, _told_in_no_word, _of_something_else)
"""How it is known that what is asked is told somewhere else than in the best hit, without an answer."""


def _with_both_sides(asked: Asked, reading: Reading, judged: Sequence[Judged]) -> Reading:
    """A reading, with the hit right after its evidence where that alone tells the other side of what is compared; a
    refusal where nothing does."""
    told = [hit.passage for hit in reading.evidence]
    paragraphs = {passage.whole_paragraph for passage in told}
    beside = [one.hit.passage for one in judged if one.hit.passage.whole_paragraph in paragraphs]
    missing = untold_side(asked, told, beside)
    if missing is None:
        return reading
    ends = {(passage.report_id, passage.end) for passage in told}
    for one in judged:
        passage = one.hit.passage
        if goes_on_from(passage, ends) and untold_side(asked, [*told, passage], beside) is None:
            return replace(reading, evidence=in_order((*reading.evidence, one.hit)))
    return Reading(refused="not_in_report", missing=(missing,))


def _tells_without(asked: Asked, one: Judged) -> bool:
    """Whether a hit tells most of that of which it is asked why or when, and not why or when."""
    return asked.kind in ("reason", "date") and one.answers < one.least and one.fit.words >= OF_EVENT


def _of_one_story(one: Passage, other: Passage) -> bool:
    """Whether a passage stands right after another, or before it where that goes on with some of those told of."""
    goes_on = goes_on_from(other, {(one.report_id, one.end)})
    return goes_on or (_OF_THOSE.match(one.text) is not None and goes_on_from(one, {(other.report_id, other.end)}))


def _untold_nearby(chosen: Sequence[Judged], fitting: Sequence[Judged]) -> Judged | None:
    """What stands near the last quotes, was none of them and answers nearly as surely, where all that was chosen was
    quoted before: who asks on has read it."""
    if not all(one.told for one in chosen):
        return None
    least = max(chosen[0].answers - WITHIN_UNTOLD, UNTOLD)
    return next((one for one in fitting if not one.told and one.near and one.answers >= least), None)


def _answered(asked: Asked, fitting: Sequence[Judged], spelt_out: Judged | None, scoring: Scoring) -> Reading:
    """The evidence among the hits that answer, with the short answer in it."""
    most, within = MAX_QUOTES, scoring.with_best_within
    if EVERYTHING_ASKED.search(asked.question):
        most, within = MAX_LISTED, WITHIN_EVERYTHING
    elif asked.kind == "definition":
        most, within = 1, 0.0
    chosen = choose(asked, fitting, most, within)
    if asked.other and most == MAX_QUOTES and (news := _untold_nearby(chosen, fitting)):
        chosen.append(news)
    beside = beside_best(asked, chosen, fitting) if most == MAX_QUOTES else None
    if beside and asks_of_sides(asked) and not compares(asked, chosen[0].hit.passage):
        chosen.append(beside)
    if spelt_out and not any(expansion(asked, one.hit.passage) for one in chosen):
        chosen.append(spelt_out)
    left_out = sum(
        one.weight >= fitting[0].weight - within
        for one in fitting
        if one not in chosen and not is_dated_worse(asked, one.hit.passage, fitting[0].hit.passage)
    )
    yes_logit = _yes_logit(asked, chosen[0], scoring)
    return Reading(
        evidence=in_order(one.hit for one in chosen),
        short=_short(asked, chosen, scoring, yes_logit),
        yes_logit=yes_logit,
        left_out=left_out,
        untold_years=untold_years(asked, chosen),
        beside=beside.hit if beside else None,
    )


def _yes_logit(asked: Asked, best: Judged, scoring: Scoring) -> float:
    """How surely the trained layers read a yes in the best quote, below 0 a no; 0 where they aren't asked."""
    if asked.kind != "yes_no" or best.answers < SURE_OF_SHORT:
        return 0.0
    return scoring.says_yes(asked, best.hit.passage)


def _short(asked: Asked, chosen: Sequence[Judged], scoring: Scoring, yes_logit: float) -> str | None:
    """The short answer in the best of some quotes, if that is sure enough; else the figure that it tells instead of one
    that is claimed."""
    best, quotes = chosen[0], [one.hit.passage for one in chosen]
    if best.answers >= SURE_OF_SHORT:
        trained = Trained(best.answers, partial(scoring.words, asked, best.hit.passage), yes_logit)
        if short := short_answer(asked, quotes, trained):
            return short
    return figure_instead(asked, quotes, partial(_read, asked, best, scoring)) if asked.kind == "yes_no" else None


def _read(asked: Asked, best: Judged, scoring: Scoring, how_many: Asked) -> Trained | None:
    """What is read in the best quote if it is asked how many instead of whether so many; None where it isn't sure
    enough for a short answer, or denies what is asked."""
    answers = scoring.answers([how_many.wording], [best.hit], Scene())[0]
    if answers < SURE_OF_SHORT or scoring.says_yes(asked, best.hit.passage) <= DENIED_FROM:
        return None
    return Trained(answers, partial(scoring.words, how_many, best.hit.passage))


def _told_after(asked: Asked, sure: Sequence[Judged], judged: Sequence[Judged]) -> list[Judged]:
    """The hit that goes on right after one that surely is on the subject, if it tells of those whom that one tells of:
    'the majority of those convicted received suspended sentences'; [] where there is none."""
    ends = {(one.hit.passage.report_id, one.hit.passage.end) for one in sure}
    return [
        one
        for one in judged
        if one.fit.lacks is None
        and not one.fit.elsewhere
        and step_decided(asked)
        and _OF_THOSE.match(one.hit.passage.text)
        and goes_on_from(one.hit.passage, ends)
    ][:1]


def _telling_first(asked: Asked, fitting: Sequence[Judged]) -> list[Judged]:
    """Hits that answer, those first that name the step of which it is asked whether it was taken: of convictions one
    learns from 'a court convicted an officer', not from 'others were suspended'; and, where the best has no figure of
    what is counted, those that surely answer with one: not 'fewer victims' for how many there were."""
    first = sorted(fitting, key=lambda one: not names_step(asked, one.hit.passage.text))
    if (
        asked.kind == "count"
        and first
        and first[0].fit.counted < COUNTED
        and _ROUGHLY.search(first[0].hit.passage.text)
    ):
        counts = [one for one in first if one.fit.counted >= SAME_SORT and one.answers >= SURE]
        return counts or first
    return first


def _spelt_out(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that spells out the abbreviation asked about: 'United Arab Emirates (UAE)'; None if none does."""
    if asked.kind != "definition":
        return None
    return next((one for one in judged if expansion(asked, one.hit.passage)), None)


def together(readings: Sequence[Reading], questions: Sequence[str]) -> Reading:
    """The readings of a question's parts as one: all their evidence, and which parts have none."""
    if len(readings) == 1:
        return readings[0]
    answered = [reading for reading in readings if not reading.refused]
    if not answered:
        # Words that nothing mentions are named where nothing else is known to be missing.
        told = [reading for reading in readings if reading.missing and not reading.unmentioned] or readings
        # A country that isn't told of at all goes before what isn't told of another.
        told = [reading for reading in told if reading.elsewhere] or told
        missing = dict.fromkeys(what for reading in told for what in reading.missing)
        return replace(told[0], missing=tuple(missing))
    evidence = {hit.passage.id: hit for reading in answered for hit in reading.evidence}
    shorts = [reading.short for reading in readings if reading.short]
    if len(evidence) == 1 and len(answered) == len(readings) > len(set(shorts)):
        # One quote seems to answer all parts, but gives no short answer to each.
        beside = next((reading.beside for reading in readings if reading.beside), None)
        evidence |= {beside.passage.id: beside} if beside else {}
    return Reading(
        evidence=in_order(evidence.values()),
        short=BETWEEN.join(shorts) if len(shorts) == len(readings) and len(set(shorts)) == len(shorts) else None,
        listed=next((reading.listed for reading in answered if reading.listed), None),
        denied=any(reading.denied for reading in answered),
        left_out=sum(reading.left_out for reading in answered),
        untold_years=tuple(sorted({year for reading in answered for year in reading.untold_years})),
        unanswered=tuple(question for reading, question in zip(readings, questions, strict=True) if reading.refused),
    )
