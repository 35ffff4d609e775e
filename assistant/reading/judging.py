"""Question and hits → how each of these fits and how surely it answers.

A hit is judged by how surely it answers (0 is the line) and by what must stand in it: the years, countries and places
that the question names, a figure of what is counted, a sum, a name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace

from assistant.constraints.counted import sum_of_money
from assistant.constraints.doers import names_doer, names_employer, names_holder
from assistant.constraints.fit import About, Fit, fit
from assistant.constraints.missing import decides_otherwise
from assistant.constraints.off_subject import tells_no_part
from assistant.constraints.sayers import tells_of_teller
from assistant.constraints.steps import counts_another_step
from assistant.constraints.told import begins
from assistant.constraints.years_told import FIGURES
from assistant.question.asked import TOPIC_ADDED, Asked, content, searched
from assistant.question.kinds import Kind
from assistant.question.synonyms import in_its_words
from assistant.reading.judged import Judged, Scoring
from assistant.regex import regex
from assistant.scene import Scene
from assistant.schema import Hit, Passage
from assistant.surroundings import Around
from assistant.text.quantities import quantities, years

NAMES_DOER = 1.0
"""How surely a sentence answers at least that tells in passing who does what is asked about: 'an NGO-run hotline'."""
NAMES_TELLER = 1.0
"""How surely a sentence answers at least that goes before all others since it tells of whose figure is asked for."""
SURE_OF_OTHER_YEAR, YEAR_AFTER, SOON, MOST_OWN = 3.0, 2.5, 400, 2
"""How surely a sentence answers that tells of another year than is asked, how surely the one then does that goes on
with the year asked for ('For 2019 it got $10'), within how many characters that is, and how many words it may have that
neither that one nor the question has ('parliament', 'approve'): 'In 2019 a court fined the firm $300' has three."""
SURE_BY_MEANING = 2.0
"""How surely a passage answers at least that only its meaning brings: of ten such answers to 25,200 questions five of
the six right ones lie at 2.8 or above, the four wrong ones below 2.0."""
UNREAD = -10.0
"""How surely a hit answers that isn't worth reading: less than any that is read."""
REPEATED = -0.5
"""How surely a quote answers that only says again what was said: not at all. With this, and with sentences read right
after the quote that they go on from, 15 answers of 384 follow-ups on 23 reports changed: eleven lost a quote that said
again what was known or told more of what was asked, two became refusals, one of which was due, and two got a sentence
too many."""
WHY_TOLD = 0.5
"""How surely at least a quote answers of which 'why?' alone is asked: one that tells the reason did at 0.85, one that
has a word of reasons and tells none at 0.1."""
STEM = 4
"""Letters by which 'maths' is known to be mathematics."""
ASKED_AGAIN, SURE = 4, 2.0
"""How many candidates at most are asked again in their own words, and how surely one answers that needn't be."""
HALF, OF_TOPIC_ADDED = 1 / 2, 1 / 3
"""How much it counts how surely a hit answers a question's other wording: less if that only adds what the question
before was about to one that stands for itself: 'How many prosecutors were trained, and who runs the hotline?'."""
UNDATED: frozenset[Kind] = frozenset(("count", "money", "amount", "yes_no"))
"""Kinds of questions whose answers a report leaves undated where they are of its own year."""
ELSEWHERE, ELSEWHERE_OFF_TOPIC, OF_TOPIC = 1.0, 2.2, 1 / 4
"""How surely a sentence answers at least what is asked on about something, where it stands elsewhere than what was
quoted of that, and where it and what stands before and above it have less than that share of its words, and no name
that is asked for now. Of 1,345 follow-ups that have what was spoken of in parentheses, among 27,000 questions, 29 are
better for it and six worse."""
_WHY = regex(r"\W*(?:and |but |so )?why\W*", re.IGNORECASE)
_OWN_NAME = regex(r"(?<=[^.?!] )[A-Z][\w’'-]+")
_OF_YEAR = regex(r"(?:In|For|During|By)(?: (?:fiscal|calendar))?(?: year)? (?P<year>(?:19|20)\d\d)\b")


def judge(
    asked: Asked,
    hits: Sequence[Hit],
    around: Callable[[Passage], Around],
    about: Mapping[str, About],
    scoring: Scoring,
    scene: Scene,
) -> list[Judged]:
    """The hits, and what else is a candidate, with how they fit and how surely they answer, in the order in which they
    are taken."""
    candidates = scoring.candidates(hits, scene)
    are_read = {hit.passage.id for hit in candidates}
    everything = [*candidates, *(hit for hit in hits if hit.passage.id not in are_read)]
    beside = [around(hit.passage) for hit in everything]
    fits = [
        fit(asked, hit.passage, there, about[hit.passage.report_id])
        for hit, there in zip(everything, beside, strict=True)
    ]
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
        min(answers, REPEATED) if _is_of_the_old(hit.passage, scene) else answers
        for hit, answers in zip(candidates, surely, strict=True)
    ]
    surely = [
        max(answers, NAMES_DOER) if _names_who(asked, hit.passage, scene) else answers
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
            max(
                scoring.least(asked, hit.passage, there) if not _asks_why_of(asked, hit.passage, scene) else WHY_TOLD,
                SURE_BY_MEANING if hit.by_meaning else 0.0,
                _least_elsewhere(asked, hit.passage, there, scene),
            ),
            about[hit.passage.report_id].figure_years,
        )
        for hit, its, nearer, answers, there in zip(everything, fits, near, surely, beside, strict=True)
    ]
    return sorted(judged, key=lambda one: -one.rank)


def _least_elsewhere(asked: Asked, passage: Passage, around: Around, scene: Scene) -> float:
    """How surely a passage must answer what is asked on about something, which was told of elsewhere."""
    added = searched(TOPIC_ADDED, asked.question)
    if not scene.quoted or scene.holds(passage):
        return 0.0
    if any(name in passage.text for name in _OWN_NAME.findall(asked.alone)):
        return 0.0
    topic = begins(added[0]) - begins(asked.alone) if added else _meant(asked)
    if not added and not topic:
        return 0.0
    told = begins(f"{around.before} {passage.in_place}")
    return ELSEWHERE_OFF_TOPIC if len(topic & told) < OF_TOPIC * len(topic) else ELSEWHERE


def _meant(asked: Asked) -> Set[str]:
    """How the words begin that a pronoun was found to mean, in a question for a figure or a place that was typed with
    it."""
    of_one = asked.other and (asked.kind in FIGURES or asked.kind == "place")
    return begins(asked.question) - begins(asked.other) if of_one else frozenset()


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
        and tells_no_part(asked, hit.passage) is None
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
    if asked.kind not in UNDATED or len(own) != 1 or asked.years != own or asked.years & years(passage.text):
        return asked.wording
    return asked.wording if its.elsewhere else asked.undated


def _asks_why_of(asked: Asked, passage: Passage, scene: Scene) -> bool:
    """Whether 'why?' alone is asked of what a passage was quoted to tell: it is of the very event."""
    return scene.told(passage) and _WHY.fullmatch(asked.other) is not None


def _names_who(asked: Asked, passage: Passage, scene: Scene) -> bool:
    """Whether a passage tells in passing who did what is asked about, or, of what was spoken of, who held an office or
    for whom somebody works."""
    text = passage.text
    of_scene = scene.holds(passage) and (names_holder(asked, text) or names_employer(asked, text))
    return of_scene or names_doer(asked, text)


def _is_of_the_old(passage: Passage, scene: Scene) -> bool:
    """Whether a passage was quoted already and has no word of what is asked about instead now."""
    if not scene.instead or not scene.told(passage):
        return False
    text = passage.in_place
    named = in_its_words(" ".join(sorted(scene.instead)), text).casefold().split()
    return not any(re.search(rf"\b{re.escape(word[:STEM])}", text, re.IGNORECASE) for word in named)


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
