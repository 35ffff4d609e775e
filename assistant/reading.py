"""Question and hits → the evidence that answers, or why there is none.

A hit is judged by how surely it answers (0 is the line) and by what must stand in it: the years, countries and places
that the question names, a figure of what is counted, a sum, a name. A question with several parts is read part by part.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial

from assistant.comparison import asks_of_sides, compares
from assistant.constraints.counted import sum_of_money
from assistant.constraints.doers import counts_deeds_of_others, names_doer
from assistant.constraints.fit import About, Fit, fit
from assistant.constraints.joined import joined, joins_another, told_of
from assistant.constraints.missing import ONLY_ADVISED, decides_otherwise
from assistant.constraints.reasons import may_give_reason
from assistant.constraints.sayers import tells_of_teller
from assistant.constraints.sides import untold_side
from assistant.constraints.steps import counts_another_step, names_step, step_decided
from assistant.constraints.years_told import FIGURES, figure_years
from assistant.models import Word
from assistant.premise import (
    denied,
    denies_its_change,
    flatly_denies,
    goes_the_other_way,
    grants_change,
    ranks_another,
    ranks_same,
)
from assistant.question.asked import TOPIC_ADDED, Asked, content, content_words
from assistant.question.kinds import Kind, asks_change
from assistant.question.synonyms import in_its_words
from assistant.question.topics import asks_for_several
from assistant.regex import regex
from assistant.scene import Scene
from assistant.schema import Hit, Passage, RefusalReason
from assistant.short.answer import short_answer
from assistant.short.names import expansion
from assistant.short.pointed import Trained
from assistant.text.dates import YEAR
from assistant.text.quantities import quantities, years
from assistant.verification import BETWEEN, names

MAX_QUOTES = 3
MAX_LISTED = 6
"""How many sentences answer at most, and how many where a list or everything is asked for; one sentence defines."""

SURE_OF_SHORT = 3.15
"""How far above the line the best sentence must lie for a short answer: one that only just answers may be beside the
question, and its figure with it. Of nine short answers of sentences between 3 and 3.3 above a line of -3.3 three were
wrong. With the former layers, of sentences less than 2 above the line 16 of 33 were, between 2 and 3 4 of 11, and one
in five above that."""

SURE_OF_VERDICT = 2.0
"""How far from 0 the trained layers' logit for a yes must lie for their yes or no to be sure. On 169 development
questions, each with a sentence that answers it, 56 noes are that sure, all of them right, of 106; of the 65 below -0.5
two are wrong. On 566 yes/no questions that were answered, of 249 yeses that the quote tells 53 are that sure and may
be said (polarity.may_say), and none is wrong; from 1.5 on 70, and two that are, from 1 on 73 and eight."""

SURE_OF_DENIAL = 4.4
"""How far above the line a sentence must lie that flatly denies what a question takes for granted, where it has none of
what is asked for: of 32 development questions that were refused and whose best sentence denies something, four have one
as sure that is a denial and nothing else, all of them right corrections; of three less sure ones none is."""
COUNTED = 0.5
"""A figure that counts what is asked less surely than that may count anything."""

WITHIN_EVERYTHING = 4.0
"""How much less sure than the best a passage may be where everything on a subject is asked for."""

SHORTEST_NAMED, MOST_NAMED, STEM = 4, 2, 5
"""How long words are, and how many, that a refusal names since no close passage has them, nor one that begins alike."""
_NAMES_NOTHING = regex(
    r"\w+(?:ly|ing|ed|n['’]t)|true|right|wrong|fair|real|last|next|latest|earliest|latter|better|worse|best|worst|good|bad"
    r"|become|became|getting|gets?|gone|given|taken|made|seen|going|groups?|categor(?:y|ies)|things|items?|people|persons?"
    r"|rates?|percent(?:age)?|share|proportion|average|minimum|maximum|moment|years?-olds?"
    r"|(?:some|any|every)(?:one|body|thing)|(?:some|any|no|every|else)where|come|came|comes|calls?|pays?|paid|puts?|keeps?"
    r"|kept|stays?|stayed|takes?|took|makes?|fell|deals?|asks?|happens?|hands?|thing|stuff|exact|overall|altogether"
    r"|currently|nowadays"
    r"|(?:what|who|how|where)['’]?s|(?:is|are|do|does|did|was|were|ca|wo)nt",
    re.IGNORECASE,
)
"""Words of which it says little that no passage has them."""

NEARER_WITHOUT_IT = 0.3
"""How much more surely a hit is on a question than the best that fits, for its lacking what is asked to count, where
that best one isn't sure. On 14 reports with 960 questions nine answers with such a hit beside them were wrong, and one
told part of what was asked; on 29 sets of training and the gold sets' development halves 12, and two were right."""

OF_EVENT = 0.5
"""The share of a question's words in a hit that tells of the very event of which it is asked why."""

GOES_ON, GOES_ON_WITHIN, MAX_GAP = 3.0, 2.5, 2
"""How far above the line, and how close to the first, the sentence right after one that is quoted answers too; and how
many characters may stand between them. On 18 development sets it raises recall from 0.904 to 0.907 and right answers
from 0.888 to 0.889 at a precision of 0.901 instead of 0.900; of 9 such sentences on people's own questions 6 belonged
to the answer. With 2.0, 2.5 or 3.5 instead of 3.0 it is much the same; however far from the first costs 0.004 of
precision."""

BESIDE_WITHIN = 2.5
"""How much less sure than the only quote another may be that tells the other side of a comparison ('more complaints
from prison or from outside?'), or another part of what is asked where one quote seems to answer all. Of 1,801
development questions six more pass with it, at the same precision."""

NAMES_DOER = 1.0
"""How surely a sentence answers at least that tells in passing who does what is asked about: 'an NGO-run hotline'."""

NAMES_TELLER = 1.0
"""How surely a sentence answers at least that goes before all others since it tells of whose figure is asked for."""

SURE_OF_OTHER_YEAR, YEAR_AFTER, SOON, MOST_OWN = 3.0, 2.5, 400, 2
"""How surely a sentence answers that tells of another year than is asked, how surely the one then does that goes on
with the year asked for ('For 2019 it got $10'), within how many characters that is, and how many words it may have that
neither that one nor the question has ('parliament', 'approve'): 'In 2019 a court fined the firm $300' has three."""

UNREAD = -10.0
"""How surely a hit answers that isn't worth reading: less than any that is read."""

REPEATED = -0.5
"""How surely a quote answers that only says again what was said: not at all. With this, and with sentences read right
after the quote that they go on from, 15 answers of 384 follow-ups on 23 reports changed: eleven lost a quote that said
again what was known or told more of what was asked, two became refusals, one of which was due, and two got a sentence
too many."""

ASKED_AGAIN, SURE = 4, 2.0
"""How many candidates at most are asked again in their own words, and how surely one answers that needn't be."""

HALF, OF_TOPIC_ADDED = 1 / 2, 1 / 3
"""How much it counts how surely a hit answers a question's other wording: less if that only adds what the question
before was about to one that stands for itself: 'How many prosecutors were trained, and who runs the hotline?'."""

MIN_PARALLEL = 2
"""How many words of a question two sentences must tell alike that name several things of a kind."""

_ONE_FACT: frozenset[Kind] = frozenset(("definition", "count", "date", "person", "money", "age", "month", "country"))
"""Kinds of answers that one sentence gives whole."""

_UNDATED: frozenset[Kind] = frozenset(("count", "money", "amount", "yes_no"))
"""Kinds of questions whose answers a report leaves undated where they are of its own year."""
_OF_THOSE = regex(
    r"(?:(?:The (?:majority|rest|remainder|others)|All|None|Most|Some|Both|Many|\w+) of (?:those|them|these|the)\b"
    r"|Those (?:\w+ed)\b|They|He|She|Both|All (?:\w+ )?(?:were|was|received)|Neither)\b"
)
_A_FIGURE = regex(
    r"^an? (?P<it>(?:figure|number(?! of those)(?: of .+?(?= for |$))?|sum|age|month|name|country|place|share)\b.*?)"
    r"(?: for .*)?$"
)
_ASKED_FOR: Mapping[Kind, str] = {
    "count": "number",
    "amount": "figure",
    "money": "sum of money",
    "age": "age",
    "month": "month",
    "date": "date",
    "name": "name",
    "person": "name",
    "country": "country",
    "body": "name",
    "place": "place",
    "reason": "reason",
}
_WHO = "who it was"
"""What kinds of questions ask for, in words."""
_TIME_ASKED = regex(r"\bhow (?:long|soon|quickly|often|frequently)\b", re.IGNORECASE)
_EVERYTHING = regex(
    r"\b(?:everything|collect|all the ways|in what ways|overview of|all (?:mentions|passages))\b", re.IGNORECASE
)
_WORD = regex(r"\w+(?:['’](?!s?\b)\w+)*")
"""A word without its possessive ending."""
_WORD_OR_ITS = regex(r"\w[\w'’]*")
_CHOICE = regex(r"\bor (?:[a-z]+ ){0,3}(?-i:[A-Z])")
"""'Who was fined more, Ana Duka or her deputy Boro?'"""
_YEAR = regex(rf"\b{YEAR}\b")
_OF_YEAR = regex(r"(?:In|For|During|By)(?: (?:fiscal|calendar))?(?: year)? (?P<year>(?:19|20)\d\d)\b")
_ANAPHOR = regex(
    r"^(?:In|For|During|By) (?:19|20)\d\d,? (?:it|they|he|she|(?:only )?\d[\d,.]* (?:was|were|had)"
    r"|the (?:figure|number|total|share|rate|sum) (?:was|were|rose|fell|stood|had))\b"
    r"|"
    r"^[^,;]{4,60}, however, |"
    r"^(?:It|They|He|She|These|Those|This|That|Such|Both|The (?:latter|former|same)|Its|Their|His"
    r"|Her)\b(?! (?:is|was|were|are) (?:no|reported))"
    r"|^(?:\w+ ){1,4}(?:denied|disputed|rejected|confirmed|contested|dismissed|admitted|acknowledged)"
    r" (?:this|that|these|those|the) (?:claims?|allegations?|accusations?|figures?|findings?|reports?|charges?)\W*$"
    r"|^(?:(?:A |Any |An )?(?:persons?|individuals?|anyone|those|someone|offenders?|violators?|perpetrators?)"
    r" (?:convicted|found guilty) of (?:violat\w+ (?:the|this|that) (?:law|act|provisions?|ban|code)"
    r"|(?:the|this|such) (?:offenses?|crimes?|violations?))"
    r"|(?:Convictions?|Penalt(?:y|ies)|Punishments?|Fines) (?:of|for) (?:violations?|violating the law|noncompliance"
    r"|conviction|the (?:offense|crime)|such|this)\b"
    r"|Violat(?:ions?|ors) (?:of (?:the|this) law )?(?:is|are|was|were|may|can|face|carry)\b"
    r"|(?:Convicted o|O)ffenders (?:may|can|face|are|were)\b)"
)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Where a reranker's scores mean that nothing answers.

    `refuse_below`: the best passage of an unanswerable question scores less. `unrelated_below`: not even the topic is
    the reports'. `with_best_within`: a further passage is quoted if its score is that close to the best one's.
    """

    refuse_below: float
    unrelated_below: float
    with_best_within: float


@dataclass(frozen=True, slots=True)
class Judged:
    """A hit, how it fits what is asked, how surely it answers (at least 0: it does), `near`, how much more it counts
    since it stands where what was quoted last does, its rank: the higher, the sooner it is taken; `told`: it was quoted
    last itself; `least`, how surely it must answer; and `own_years`, those of a figure there that names none."""

    hit: Hit
    fit: Fit
    answers: float
    near: float
    rank: float
    told: bool
    least: float
    own_years: frozenset[int]

    @property
    def weight(self) -> float:
        """By what it is compared with others: how surely it answers, and where it stands."""
        return self.answers + self.near

    @property
    def years(self) -> frozenset[int]:
        """The years of which it tells: those that it names, and its report's own where a figure of it has none."""
        named = frozenset(years(self.hit.passage.text))
        dated = bool(named) and all(one.years for one in quantities(self.hit.passage.text))
        return named if dated else named | self.own_years

    @property
    def nearness(self) -> float:
        """How near it is to the question itself, wherever it stands."""
        return self.rank - self.near


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the evidence in reading order and the short answer in it, or why there is none.

    `missing`: what no close passage has, in words; `elsewhere`: it is years, countries or places, which the close
    passages are not about; `unmentioned`: it is words of the question; `given_years`: the years on which they do have
    figures. `left_out`: how many more passages may answer. `unanswered`: parts of the question that have no evidence.
    `listed`: the section whose every passage is evidence. `denied`: the best quote says the opposite of what the
    question takes for granted. `layers_say`: what the trained layers surely read in the best quote, 1 a yes, -1 a no.
    `untold_years`: those of several in the question of which the evidence tells nothing.
    `unread`: why the question itself can't be read. `beside`: what answers next after the only evidence, should that
    leave a part of the question open.
    """

    evidence: tuple[Hit, ...] = ()
    short: str | None = None
    layers_say: int = 0
    refused: RefusalReason | None = None
    missing: tuple[str, ...] = ()
    elsewhere: bool = False
    unmentioned: bool = False
    given_years: tuple[int, ...] = ()
    left_out: int = 0
    unanswered: tuple[str, ...] = ()
    listed: str | None = None
    denied: bool = False
    untold_years: tuple[int, ...] = ()
    unread: str | None = None
    beside: Hit | None = None

    @property
    def only_of_other_years(self) -> bool:
        """Whether there is no answer since what would be one is of other years."""
        return self.elsewhere and all(map(str.isdigit, self.missing))


Answers = Callable[[Sequence[str], Sequence[Hit], Scene], list[float]]
"""How surely each of some hits answers its question, asked after a scene."""


@dataclass(frozen=True, slots=True)
class Scoring:
    """How hits are judged.

    `candidates`: what is read, given the hits and a scene; the other hits are taken not to answer. `answers`: how
    surely each of these answers a question; at least 0, it does. `subject`: how much of a hit's own score, which tells
    how near the subject it is, counts beside that where it is settled what is quoted first; `scene`: how much it counts
    there that a hit stands where what was quoted last does. `with_best_within`: a further passage is quoted if it
    answers nearly as surely as the first, by that much less. `least`: how surely a passage must answer what is
    asked, given what stands before it, where 0 isn't enough. `words`: how surely each word of a passage is one of the
    answer's. `says_yes`: how surely a passage that answers says yes; below 0, no.
    """

    candidates: Callable[[Sequence[Hit], Scene], Sequence[Hit]]
    answers: Answers
    subject: float
    scene: float
    with_best_within: float
    least: Callable[[Asked, Passage, str], float]
    words: Callable[[Asked, Passage], Sequence[Word]]
    says_yes: Callable[[Asked, Passage], float]


def judge(
    asked: Asked,
    hits: Sequence[Hit],
    before: Callable[[Passage], str],
    about: Mapping[str, About],
    scoring: Scoring,
    scene: Scene,
) -> list[Judged]:
    """The hits, and what else is a candidate, with how they fit and how surely they answer, in the order in which they
    are taken."""
    candidates = scoring.candidates(hits, scene)
    are_read = {hit.passage.id for hit in candidates}
    everything = [*candidates, *(hit for hit in hits if hit.passage.id not in are_read)]
    fits = [fit(asked, hit.passage, before(hit.passage), about[hit.passage.report_id]) for hit in everything]
    wordings = [
        _wording(asked, hit.passage, its, about[hit.passage.report_id])
        for hit, its in zip(candidates, fits, strict=False)
    ]
    surely = _in_either_words(wordings, candidates, Scene(), scoring)
    if asked.other:
        share = OF_TOPIC_ADDED if TOPIC_ADDED.search(asked.other) else HALF
        others = _in_either_words([asked.other] * len(candidates), candidates, scene, scoring)
        both = [(1 - share) * own + share * other for own, other in zip(surely, others, strict=True)]
        surely = _without_repeats(asked.other, candidates, both, scene)
    surely = [
        max(answers, NAMES_DOER) if names_doer(asked, hit.passage.text) else answers
        for hit, answers in zip(candidates, surely, strict=True)
    ]
    surely = _teller_first(asked, candidates, fits, surely, scoring.with_best_within)
    for place in _of_year_after(asked, candidates, fits, surely):
        surely[place], fits[place] = max(surely[place], YEAR_AFTER), replace(fits[place], lacks=None)
    surely = [*surely, *[UNREAD] * (len(everything) - len(candidates))]
    near = [scoring.scene if scene.holds(hit.passage) else 0.0 for hit in everything]
    judged = [
        Judged(
            hit,
            its,
            answers,
            nearer,
            answers + nearer + scoring.subject * hit.score,
            scene.told(hit.passage),
            scoring.least(asked, hit.passage, before(hit.passage)),
            about[hit.passage.report_id].figure_years,
        )
        for hit, its, nearer, answers in zip(everything, fits, near, surely, strict=True)
    ]
    return sorted(judged, key=lambda one: -one.rank)


def _teller_first(
    asked: Asked, hits: Sequence[Hit], fits: Sequence[Fit], surely: list[float], within: float
) -> list[float]:
    """How surely hits answer, those that tell nothing of whose figure is asked for by so much less than the surest that
    does that they aren't quoted beside it: 'how many, by the ombudsperson's count?'."""
    told = [tells_of_teller(asked, hit.passage.text) for hit in hits]
    best = max(
        (
            answers
            for answers, of_teller, its in zip(surely, told, fits, strict=False)
            if of_teller and not its.elsewhere and not its.lacks
        ),
        default=UNREAD,
    )
    if best < NAMES_TELLER:
        return surely
    return [
        min(answers, best - 2 * within) if of_teller is False else answers
        for answers, of_teller in zip(surely, told, strict=True)
    ]


def _of_year_after(asked: Asked, hits: Sequence[Hit], fits: Sequence[Fit], surely: Sequence[float]) -> list[int]:
    """The places of hits that go on from one that answers but for the year: 'For 2019 it got $10' after 2018's."""
    if asked.kind not in FIGURES or not asked.years:
        return []
    told = [
        hit.passage
        for hit, its, answers in zip(hits, fits, surely, strict=False)
        if answers >= SURE_OF_OTHER_YEAR and its.elsewhere and all(map(str.isdigit, its.elsewhere)) and not its.lacks
    ]
    return [
        place
        for place, hit in enumerate(hits)
        if (found := _OF_YEAR.match(hit.passage.text))
        and int(found["year"]) in asked.years
        and not fits[place].elsewhere
        and _is_figure_of(asked, hit.passage.text)
        and not (counts_another_step(asked, hit.passage.text) or decides_otherwise(asked, hit.passage.text))
        and any(_goes_on_soon(asked, one, hit.passage) for one in told)
    ]


def _is_figure_of(asked: Asked, text: str) -> bool:
    """Whether a text has a sum where one is asked for, else a figure of what is counted or of nothing that it names."""
    found = quantities(text)
    if asked.kind == "money":
        return any(one.unit == "money" for one in found) or sum_of_money(text) > 0
    head = set(asked.counted[-1:])
    return any(one.unit == "count" and (not one.own_noun or head & set(one.noun)) for one in found)


def _goes_on_soon(asked: Asked, one: Passage, other: Passage) -> bool:
    """Whether a passage stands in the paragraph of another, soon after it, and has hardly a word of its own."""
    own = set(content(other.text)) - set(content(one.text)) - set(asked.words)
    near = one.whole_paragraph == other.whole_paragraph and 0 <= other.start - one.end <= SOON
    return near and sum(not word.isdigit() for word in own) <= MOST_OWN


def _in_either_words(wordings: Sequence[str], candidates: Sequence[Hit], scene: Scene, scoring: Scoring) -> list[float]:
    """How surely candidates answer; those that may, but not surely, are asked in their own words too: the mean counts
    where that is surer."""
    surely = scoring.answers(wordings, candidates, scene)
    likeliest = sorted(range(len(candidates)), key=lambda place: -surely[place])[:ASKED_AGAIN]
    again = {
        place: words
        for place in likeliest
        if surely[place] < SURE
        and (words := in_its_words(wordings[place], candidates[place].passage.text)) != wordings[place]
    }
    own = scoring.answers(list(again.values()), [candidates[place] for place in again], scene) if again else []
    for place, answers in zip(again, own, strict=True):
        surely[place] = max(surely[place], (surely[place] + answers) / 2)
    return surely


def _wording(asked: Asked, passage: Passage, its: Fit, about: About) -> str:
    """How a question is read beside a passage: of the year that the report is on, which its figures needn't name,
    without that year if the passage names others only."""
    own = about.figure_years if asked.kind in FIGURES else about.years
    if asked.kind not in _UNDATED or len(own) != 1 or asked.years != own or asked.years & years(passage.text):
        return asked.wording
    return asked.wording if its.elsewhere else asked.undated


def _without_repeats(typed: str, candidates: Sequence[Hit], surely: Sequence[float], scene: Scene) -> list[float]:
    """How surely candidates answer what is asked on: what was quoted and has none of the words that are typed now
    answers no more where something else in its paragraph does so more surely."""
    words = set(content(typed))
    new = [
        answers
        for hit, answers in zip(candidates, surely, strict=True)
        if scene.holds(hit.passage) and not scene.told(hit.passage)
    ]
    if not words or not new:
        return list(surely)
    return [
        min(answers, REPEATED)
        if answers < max(new) and scene.told(hit.passage) and words.isdisjoint(content(hit.passage.text))
        else answers
        for hit, answers in zip(candidates, surely, strict=True)
    ]


def read(asked: Asked, judged: Sequence[Judged], related: bool, scoring: Scoring) -> Reading:
    """The evidence among judged hits; `related`: whether the question is on the reports' topics at all."""
    if not judged:
        return Reading(refused="not_in_report")
    sure = [one for one in judged if one.answers >= 0]
    spelt_out = _spelt_out(asked, judged)
    if spelt_out and not sure:
        return Reading(evidence=(spelt_out.hit,), short=short_answer(asked, [spelt_out.hit.passage]))
    if not related and not sure:
        return Reading(refused="out_of_scope")
    fitting = [one for one in sure if one.fit.lacks is None and not one.fit.elsewhere]
    if ranking := _ranking_otherwise(asked, judged):
        return Reading((ranking.hit,), denied=True)
    if not fitting:
        told = _told_after(asked, sure, judged) if asked.kind == "yes_no" else []
        if flat := _flatly_denying(asked, sure):
            return Reading((flat.hit,), denied=True)
        return _answered(asked, told, None, scoring) if told else _unanswered(asked, sure, judged)
    fitting = _telling_first(asked, fitting)
    if denying := _denying(asked, fitting):
        return Reading((denying.hit,), denied=True)
    fitting = [one for one in fitting if one.answers >= one.least]
    if not fitting or _told_without_it(asked, fitting[0], judged):
        return _unanswered(asked, sure, judged)
    return _with_both_sides(asked, _answered(asked, fitting, spelt_out, scoring), judged)


def _told_without_it(asked: Asked, best: Judged, judged: Sequence[Judged]) -> bool:
    """Whether another hit is nearer to a question and on it more surely than the best that fits, and lacks what is
    asked: the very event is told there without it, and the best, which doesn't belong to it, tells of another. What
    others did is another event, and what is only recommended may be so where what is so is told nearly as surely."""
    tells_step = step_decided(asked) and names_step(asked, best.hit.passage.text)
    if best.answers >= SURE_OF_SHORT or tells_step or _EVERYTHING.search(asked.question):
        return False
    if asked.kind == "yes_no" and asks_change(asked.question):
        return False  # 'longer than before?' may be told without a comparison
    return any(
        (one.fit.lacks or _tells_without_reason(asked, one))
        and not (one.fit.lacks == ONLY_ADVISED and best.answers >= SURE)
        and not one.fit.elsewhere
        and one.weight > best.weight + NEARER_WITHOUT_IT
        and one.rank > best.rank
        and not _of_one_story(one.hit.passage, best.hit.passage)
        and not counts_deeds_of_others(asked, one.hit.passage.text)
        for one in judged
    )


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
        if _goes_on_from(passage, ends) and untold_side(asked, [*told, passage], beside) is None:
            return replace(reading, evidence=_in_order((*reading.evidence, one.hit)))
    return Reading(refused="not_in_report", missing=(missing,))


def _goes_on_from(passage: Passage, ends: Set[tuple[str, int]]) -> bool:
    """Whether a passage stands right after one of those that end at some places of some reports."""
    return any((passage.report_id, passage.start - gap) in ends for gap in range(MAX_GAP + 1))


def _tells_without_reason(asked: Asked, one: Judged) -> bool:
    """Whether a hit tells most of that of which it is asked why, and not why."""
    return asked.kind == "reason" and one.answers < one.least and one.fit.words >= OF_EVENT


def _of_one_story(one: Passage, other: Passage) -> bool:
    """Whether a passage stands right after another, or before it where that goes on with some of those told of."""
    goes_on = _goes_on_from(other, {(one.report_id, one.end)})
    return goes_on or (_OF_THOSE.match(one.text) is not None and _goes_on_from(one, {(other.report_id, other.end)}))


def _in_order(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Hits in reading order."""
    return tuple(sorted(hits, key=lambda hit: (hit.passage.report_id, hit.passage.start)))


def _unanswered(asked: Asked, sure: Sequence[Judged], judged: Sequence[Judged]) -> Reading:
    """A refusal, as none of the hits that would answer fits, or none would; with what is missing, if that is known."""
    near = sure or judged[:MAX_QUOTES]
    here = [one for one in near if not one.fit.elsewhere]
    if not here:
        return _of_elsewhere(asked, near, judged)
    others = [one for one in near if one.fit.elsewhere and one.fit.lacks is None]
    dated = [one for one in others if all(map(str.isdigit, one.fit.elsewhere))]
    fits = any(one.fit.lacks is None for one in here)
    if not fits and dated and asked.kind in FIGURES:
        # '… no number for NGOs' would be said where there is one for another year.
        return _of_elsewhere(asked, dated, judged)
    if not fits and sure and others and others[0] is near[0]:
        return _of_elsewhere(asked, others, judged)
    missing = _missing(asked, here, judged)
    unmentioned = () if missing else _unmentioned(asked, judged)
    if not missing and not any(word[0].isupper() for word in unmentioned):
        missing = _asked_for(asked)
    return Reading(refused="not_in_report", missing=missing or unmentioned, unmentioned=not missing)


def _answered(asked: Asked, fitting: Sequence[Judged], spelt_out: Judged | None, scoring: Scoring) -> Reading:
    """The evidence among the hits that answer, with the short answer in it."""
    most, within = MAX_QUOTES, scoring.with_best_within
    if _EVERYTHING.search(asked.question):
        most, within = MAX_LISTED, WITHIN_EVERYTHING
    elif asked.kind == "definition":
        most, within = 1, 0.0
    chosen = _chosen(asked, fitting, most, within)
    beside = _beside(asked, chosen, fitting) if most == MAX_QUOTES else None
    if beside and asks_of_sides(asked) and not compares(asked, chosen[0].hit.passage):
        chosen.append(beside)
    if spelt_out and not any(expansion(asked, one.hit.passage) for one in chosen):
        chosen.append(spelt_out)
    left_out = sum(
        one.weight >= fitting[0].weight - within
        for one in fitting
        if one not in chosen and not _is_dated_worse(asked, one.hit.passage, fitting[0].hit.passage)
    )
    layers_say = _layers_say(asked, chosen[0], scoring)
    return Reading(
        evidence=_in_order(one.hit for one in chosen),
        short=_short(asked, chosen, scoring, layers_say),
        layers_say=layers_say,
        left_out=left_out,
        untold_years=_untold_years(asked, chosen),
        beside=beside.hit if beside else None,
    )


def _untold_years(asked: Asked, chosen: Sequence[Judged]) -> tuple[int, ...]:
    """The years of several for which figures are asked and none is quoted."""
    named = {int(year) for year in _YEAR.findall(asked.alone)}
    several = [year for year in _several_years(asked) if year in named] if asked.kind in FIGURES else []
    return tuple(year for year in several if not any(year in one.years for one in chosen))


def _beside(asked: Asked, chosen: Sequence[Judged], fitting: Sequence[Judged]) -> Judged | None:
    """The hit that answers next after the only one chosen, if it does so nearly as surely."""
    best, *more = chosen
    others = (one for one in fitting if one is not best and not one.told)
    return None if more else next((one for one in others if _stands_beside(asked, one, best, BESIDE_WITHIN)), None)


def _layers_say(asked: Asked, best: Judged, scoring: Scoring) -> int:
    """What the trained layers surely read in the best quote: 1 a yes, -1 a no, 0 neither."""
    if asked.kind != "yes_no" or best.answers < SURE_OF_SHORT:
        return 0
    logit = scoring.says_yes(asked, best.hit.passage)
    return int(logit >= SURE_OF_VERDICT) - int(logit <= -SURE_OF_VERDICT)


def _short(asked: Asked, chosen: Sequence[Judged], scoring: Scoring, layers_say: int) -> str | None:
    """The short answer in the best of some quotes, if that is sure enough."""
    best = chosen[0]
    if best.answers < SURE_OF_SHORT:
        return None
    trained = Trained(best.answers, partial(scoring.words, asked, best.hit.passage), layers_say)
    return short_answer(asked, [one.hit.passage for one in chosen], trained)


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
        and _goes_on_from(one.hit.passage, ends)
    ][:1]


def _telling_first(asked: Asked, fitting: Sequence[Judged]) -> list[Judged]:
    """Hits that answer, those first that name the step of which it is asked whether it was taken: of convictions one
    learns from 'a court convicted an officer', not from 'others were suspended'."""
    return sorted(fitting, key=lambda one: not names_step(asked, one.hit.passage.text))


def _denying(asked: Asked, fitting: Sequence[Judged]) -> Judged | None:
    """The hit that says that what a question takes for granted isn't so: the first that does of 'why did … fall?',
    unless another says that it fell; else the best, if it does."""
    if not any(grants_change(asked.question, one.hit.passage.text) for one in fitting):
        for one in fitting:
            if denies_its_change(asked.question, one.hit.passage.text):
                return one
    question, best = asked.question, fitting[0].hit.passage.text
    # What answers 'why' without a word that may tell it tells that it isn't so.
    unexplained = asked.kind == "reason" and not may_give_reason(question, best)
    return fitting[0] if denied(question, best) or (unexplained and goes_the_other_way(question, best)) else None


def _flatly_denying(asked: Asked, sure: Sequence[Judged]) -> Judged | None:
    """The hit that surely answers and has nothing of the kind that is asked for because it flatly says that there is
    none: 'The country has no military' for 'which ministry commands the army?'."""
    best = max(sure, key=lambda one: one.answers, default=None)
    if asked.kind == "yes_no" or best is None or best.answers < SURE_OF_DENIAL or best.fit.elsewhere:
        return None
    return best if flatly_denies(best.hit.passage.text) else None


def _ranking_otherwise(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that says that another is the most, highest or main of its kind than a question takes for granted, unless
    one may say that it is so. It needn't answer: what it says of the other is no reason, time or place."""
    here = [one for one in judged if not one.fit.elsewhere]
    if any(ranks_same(asked.question, one.hit.passage.text) for one in here):
        return None
    return next((one for one in here if ranks_another(asked.question, one.hit.passage.text)), None)


def _of_elsewhere(asked: Asked, near: Sequence[Judged], judged: Sequence[Judged]) -> Reading:
    """A refusal since what answers is of other years, countries or places."""
    # The closest passages are shown, and may give figures for years though others are as sure.
    close = [*near, *(one for one in judged[:MAX_QUOTES] if one.fit.lacks is None)]
    told = {year for one in close for year in figure_years(one.hit.passage.text)}
    shown = near if asked.kind in FIGURES else judged[:MAX_QUOTES]
    there = {year for one in shown for year in years(one.hit.passage.text)}
    if there & asked.years and all(map(str.isdigit, near[0].fit.elsewhere)):
        # The year is told of there, for something else: 'none for 2018' would be untrue.
        return Reading(refused="not_in_report", missing=_asked_for(asked))
    given = told - asked.years
    return Reading(
        refused="not_in_report", missing=near[0].fit.elsewhere, elsewhere=True, given_years=tuple(sorted(given))
    )


def _spelt_out(asked: Asked, judged: Sequence[Judged]) -> Judged | None:
    """The hit that spells out the abbreviation asked about: 'United Arab Emirates (UAE)'; None if none does."""
    if asked.kind != "definition":
        return None
    return next((one for one in judged if expansion(asked, one.hit.passage)), None)


def _missing(asked: Asked, here: Sequence[Judged], judged: Sequence[Judged]) -> tuple[str, ...]:
    """What none of the close passages has, in words; () where that can't be told.

    'The number of women asked for' where one that is shown may have one, of other women.
    """
    lacking = here[0].fit.lacks
    if lacking and all(one.fit.lacks for one in here):
        has_one = not all(one.fit.lacks for one in judged[:MAX_QUOTES])
        return (_A_FIGURE.sub(r"the \g<it> asked for", lacking) if has_one else lacking,)
    if asked.kind == "count" and asked.thing and all(one.fit.counted < COUNTED for one in here):
        return (f"a number of {asked.thing}",)
    return ()


def _asked_for(asked: Asked) -> tuple[str, ...]:
    """What a question asks for, in words; () where its kind doesn't tell."""
    if asked.kind == "count" and (told := asked.part or asked.thing):
        return (f"the number of {told} asked for",)
    if asked.kind == "amount" and _TIME_ASKED.search(asked.question):
        return ("the time asked for",)
    if asked.kind == "agent":
        return (_WHO,)
    return (f"the {_ASKED_FOR[asked.kind]} asked for",) if asked.kind in _ASKED_FOR else ()


def _unmentioned(asked: Asked, judged: Sequence[Judged]) -> tuple[str, ...]:
    """The words of a question that no close passage has; () if they are many, or none that would name a thing."""
    text = " ".join(one.hit.passage.in_place for one in judged)
    said, begun = set(content(text)), {word[:STEM] for word in text.casefold().split()}
    wanted = content_words(asked.alone)
    strange = [
        word
        for sense, word in wanted.items()
        if sense not in said
        and len(word) >= SHORTEST_NAMED
        and not any(one.startswith(word.casefold()[:STEM]) for one in begun)
    ]
    named = [word for word in strange if not _NAMES_NOTHING.fullmatch(word)]
    return tuple(named) if len(named) <= MOST_NAMED else ()


def _chosen(asked: Asked, fitting: Sequence[Judged], most: int, within: float) -> list[Judged]:
    """The fewest hits that answer: the surest, those nearly as sure, and one for each year and name asked about.

    Nothing that was just quoted is quoted again beside what is new.
    """
    best = fitting[0]
    named = _last_names(asked.question)
    of_best = set(named) & set(_WORD.findall(best.hit.passage.text.casefold()))
    chosen = [
        one
        for one in fitting[:most]
        if _stands_beside(asked, one, best, within)
        and (not of_best or _tells_of(of_best, one.hit.passage, best.hit.passage))
        and (best.told or not one.told)
    ]
    several = _several_years(asked)
    # 'Duka's driver' is not told of Duka where she or another is to be chosen.
    words = _WORD_OR_ITS if _CHOICE.search(asked.question) else _WORD
    of_it = _of_it(asked, chosen, fitting) if several or joined(asked.alone) else []
    telling = [[one for one in of_it if year in one.years] for year in several]
    telling += [
        [one for one in fitting if name in words.findall(one.hit.passage.in_place.casefold())] for name in named
    ]
    telling += _telling_joined(asked, chosen, of_it)
    if asks_for_several(asked.alone):
        telling += [[one] for one in fitting[:most] if _is_parallel(asked, one, best)]
    for which in telling:
        if which and not any(one in which for one in chosen):
            chosen.append(which[0])
    return chosen if asked.kind in _ONE_FACT else [*chosen, *_going_on(chosen, fitting)]


def _several_years(asked: Asked) -> list[int]:
    """The years of a question that names more than one."""
    return sorted(asked.years) if len(asked.years) > 1 else []


def _is_parallel(asked: Asked, one: Judged, best: Judged) -> bool:
    """Whether a hit tells of another thing, in the same paragraph, all of a question that the best tells of one: 'Judge
    Duka was removed …'."""
    shared, also = (told_of(asked.words, each.hit.passage.text) for each in (best, one))
    beside = one.hit.passage.whole_paragraph == best.hit.passage.whole_paragraph
    alike = len(shared) >= MIN_PARALLEL and shared <= also
    return beside and alike and _stands_beside(asked, one, best, BESIDE_WITHIN)


def _telling_joined(asked: Asked, chosen: Sequence[Judged], of_it: Sequence[Judged]) -> list[list[Judged]]:
    """The hits that tell of each of the things that a question joins, if the chosen tell of one: 'the minimum age for
    marriage and for work'."""
    things = joined(asked.alone)
    texts = [one.hit.passage.text for one in chosen]
    told = told_of(things, " ".join(texts)) or told_of(things, chosen[0].hit.passage.in_place)
    if not told or any(joins_another(things, text) for text in texts):
        return []  # 'officials and judges' may be all that 'police and judges' are
    return [[one for one in of_it if told_of([thing], one.hit.passage.text)] for thing in things]


def _of_it(asked: Asked, chosen: Sequence[Judged], fitting: Sequence[Judged]) -> list[Judged]:
    """The hits on what the chosen tell: they stand in a paragraph with one, or tell something of a question, beside the
    things that it joins, that these tell. Of complaints in other years incidents are no figures."""
    paragraphs = {one.hit.passage.whole_paragraph for one in chosen}
    joint = {sense for thing in joined(asked.alone) for sense in content(thing)}
    shared = told_of(set(asked.words) - joint, " ".join(one.hit.passage.text for one in chosen))
    return [
        one
        for one in fitting
        if not shared or one.hit.passage.whole_paragraph in paragraphs or told_of(shared, one.hit.passage.in_place)
    ]


def _stands_beside(asked: Asked, one: Judged, best: Judged, within: float) -> bool:
    """Whether a hit answers nearly as surely as the best, from the same report and as well dated."""
    near = one.weight >= best.weight - within and one.hit.passage.report_id == best.hit.passage.report_id
    return near and not _is_dated_worse(asked, one.hit.passage, best.hit.passage)


def _is_dated_worse(asked: Asked, passage: Passage, best: Passage) -> bool:
    """Whether the best passage names the year of a question, and another one was read without it."""
    named = asked.years & years(best.text)
    return bool(named) and asked.kind in _UNDATED and bool(asked.undated) and named.isdisjoint(years(passage.text))


def _tells_of(named: Set[str], passage: Passage, best: Passage) -> bool:
    """Whether a passage has one of the question's names that the best one has, or stands in its paragraph."""
    beside = (passage.section, passage.paragraph) == (best.section, best.paragraph)
    return beside or not named.isdisjoint(_WORD.findall(passage.in_place.casefold()))


def _going_on(chosen: Sequence[Judged], fitting: Sequence[Judged]) -> list[Judged]:
    """The hit that goes on right after one of those chosen, if it surely answers too: what the petition demanded."""
    ends = {(one.hit.passage.report_id, one.hit.passage.end) for one in chosen}
    least = max(GOES_ON, chosen[0].answers - GOES_ON_WITHIN)
    return [
        one for one in fitting if one not in chosen and one.answers >= least and _goes_on_from(one.hit.passage, ends)
    ][:1]


def _last_names(question: str) -> list[str]:
    """The last word of each name in a question, casefolded: a text may call Ana Duka 'Duka'."""
    known = names(question)
    words = [_WORD.findall(part) for part in question.casefold().split()]
    parts = [part[-1] if part and part[-1] in known else "" for part in words]
    return sorted({part for part, after in zip(parts, [*parts[1:], ""], strict=True) if part and not after})


def needs_predecessor(passage: Passage) -> bool:
    """Whether a sentence can't be read without the one before it ('It also …', 'These …')."""
    return bool(_ANAPHOR.match(passage.text))


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
        evidence=_in_order(evidence.values()),
        short=BETWEEN.join(shorts) if len(shorts) == len(readings) and len(set(shorts)) == len(shorts) else None,
        listed=next((reading.listed for reading in answered if reading.listed), None),
        denied=any(reading.denied for reading in answered),
        left_out=sum(reading.left_out for reading in answered),
        untold_years=tuple(sorted({year for reading in answered for year in reading.untold_years})),
        unanswered=tuple(question for reading, question in zip(readings, questions, strict=True) if reading.refused),
    )
