"""The hits that answer → the fewest that answer all that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set

from assistant.constraints.joined import joined, joins_another, told_of
from assistant.constraints.years_told import FIGURES
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind
from assistant.question.topics import asks_for_several
from assistant.reading.judged import Judged
from assistant.reading.judging import UNDATED
from assistant.regex import regex
from assistant.schema import Hit, Passage
from assistant.text.dates import YEAR
from assistant.text.quantities import years
from assistant.verification import names

MAX_QUOTES = 3
MAX_LISTED = 6
"""How many sentences answer at most, and how many where a list or everything is asked for; one sentence defines."""
WITHIN_EVERYTHING = 4.0
"""How much less sure than the best a passage may be where everything on a subject is asked for."""
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
MIN_PARALLEL = 2
"""How many words of a question two sentences must tell alike that name several things of a kind."""
_ONE_FACT: frozenset[Kind] = frozenset(("definition", "count", "date", "person", "money", "age", "month", "country"))
"""Kinds of answers that one sentence gives whole."""
EVERYTHING_ASKED = regex(
    r"\b(?:everything|collect|all the ways|in what ways|overview of|all (?:mentions|passages))\b", re.IGNORECASE
)
_WORD = regex(r"\w+(?:['’](?!s?\b)\w+)*")
"""A word without its possessive ending."""
_WORD_OR_ITS = regex(r"\w[\w'’]*")
_CHOICE = regex(r"\bor (?:[a-z]+ ){0,3}(?-i:[A-Z])")
"""'Who was fined more, Ana Duka or her deputy Boro?'"""
_YEAR = regex(rf"\b{YEAR}\b")
_ANAPHOR = regex(
    r"^(?:In|For|During|By) (?:19|20)\d\d,? (?:it|they|he|she|(?:only )?\d[\d,.]* (?:was|were|had)"
    r"|the (?:figure|number|total|share|rate|sum) (?:was|were|rose|fell|stood|had))\b"
    r"|"
    r"^[^,;]{4,60}, however, |"
    r"^(?:It|They|He|She|These|Those|This|That|Such|Both|The (?:latter|former|same)|Its|Their|His"
    r"|Her)\b(?! (?:is|was|were|are) (?:no|reported))"
    r"|^The (?:ruling|decision|verdict|judgment|announcement)s?"
    r" (?:(?:was|were) )?(?:follow(?:ed|s)|came (?:after|in response|as|amid|days|weeks|months|an?|one|two)|in response"
    r"|stemmed from|resulted from)\b"
    r"|^The (?:[\w-]+ ){1,3}(?:from|of|over|in) the (?:case|affair|scandal|incident|matter)\b"
    r"|^[^,;:]{3,60}\b(?:ma[dk]e up|account(?:s|ed)? for|represent(?:s|ed)?|compris(?:e|es|ed)|form(?:s|ed)?|were"
    r"|was) [^,;:]{1,40}"
    r"\bof (?:them|these|those|this (?:total|figure|number))\W*$"
    r"|^(?:\w+ ){1,4}(?:denied|disputed|rejected|confirmed|contested|dismissed|admitted|acknowledged)"
    r" (?:this|that|these|those|the) (?:claims?|allegations?|accusations?|figures?|findings?|reports?|charges?)\W*$"
    r"|^(?:(?:A |Any |An )?(?:persons?|individuals?|anyone|those|someone|offenders?|violators?|perpetrators?)"
    r" (?:convicted|found guilty) of (?:violat\w+ (?:the|this|that) (?:law|act|provisions?|ban|code)"
    r"|(?:the|this|such) (?:offenses?|crimes?|violations?))"
    r"|(?:Convictions?|Penalt(?:y|ies)|Punishments?|Fines) (?:of|for) (?:violations?|violating the law|noncompliance"
    r"|conviction|the (?:offense|crime)|such|this)\b"
    r"|(?:An?|Each|The|Such an?) (?:offen[cs]e|violation|infraction|crime) (?:(?:could|can|may|shall|must) be|is|was"
    r"|carries"
    r"|carried) (?:\w+ )?(?:punish\w*|penali\w*|fined|sanction\w*|up to|a (?:fine|term|maximum|penalty|sentence))\b"
    r"|Violat(?:ions?|ors) (?:of (?:the|this) law )?(?:is|are|was|were|may|can|face|carry)\b"
    r"|(?:Convicted o|O)ffenders (?:may|can|face|are|were)\b)"
)


def goes_on_from(passage: Passage, ends: Set[tuple[str, int]]) -> bool:
    """Whether a passage stands right after one of those that end at some places of some reports."""
    return any((passage.report_id, passage.start - gap) in ends for gap in range(MAX_GAP + 1))


def in_order(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Hits in reading order."""
    return tuple(sorted(hits, key=lambda hit: (hit.passage.report_id, hit.passage.start)))


def untold_years(asked: Asked, chosen: Sequence[Judged]) -> tuple[int, ...]:
    """The years of several for which figures are asked and none is quoted."""
    named = {int(year) for year in _YEAR.findall(asked.alone)}
    several = [year for year in _several_years(asked) if year in named] if asked.kind in FIGURES else []
    return tuple(year for year in several if not any(year in one.years for one in chosen))


def beside_best(asked: Asked, chosen: Sequence[Judged], fitting: Sequence[Judged]) -> Judged | None:
    """The hit that answers next after the only one chosen, if it does so nearly as surely."""
    best, *more = chosen
    others = (one for one in fitting if one is not best and not one.told)
    return None if more else next((one for one in others if _stands_beside(asked, one, best, BESIDE_WITHIN)), None)


def choose(asked: Asked, fitting: Sequence[Judged], most: int, within: float) -> list[Judged]:
    """The fewest hits that answer: the surest, those nearly as sure, and one for each year and name asked about.

    Nothing that was just quoted is quoted again beside what is new.
    """
    best = fitting[0]
    named = last_names(asked.question)
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
    return near and not is_dated_worse(asked, one.hit.passage, best.hit.passage)


def is_dated_worse(asked: Asked, passage: Passage, best: Passage) -> bool:
    """Whether the best passage names the year of a question, and another one was read without it."""
    named = asked.years & years(best.text)
    return bool(named) and asked.kind in UNDATED and bool(asked.undated) and named.isdisjoint(years(passage.text))


def _tells_of(named: Set[str], passage: Passage, best: Passage) -> bool:
    """Whether a passage has one of the question's names that the best one has, or stands in its paragraph."""
    beside = (passage.section, passage.paragraph) == (best.section, best.paragraph)
    return beside or not named.isdisjoint(_WORD.findall(passage.in_place.casefold()))


def _going_on(chosen: Sequence[Judged], fitting: Sequence[Judged]) -> list[Judged]:
    """The hit that goes on right after one of those chosen, if it surely answers too: what the petition demanded."""
    ends = {(one.hit.passage.report_id, one.hit.passage.end) for one in chosen}
    least = max(GOES_ON, chosen[0].answers - GOES_ON_WITHIN)
    return [
        one for one in fitting if one not in chosen and one.answers >= least and goes_on_from(one.hit.passage, ends)
    ][:1]


def last_names(question: str) -> list[str]:
    """The last word of each name in a question, casefolded: a text may call Ana Duka 'Duka'."""
    known = names(question)
    words = [_WORD.findall(part) for part in question.casefold().split()]
    parts = [part[-1] if part and part[-1] in known else "" for part in words]
    return sorted({part for part, after in zip(parts, [*parts[1:], ""], strict=True) if part and not after})


def needs_predecessor(passage: Passage) -> bool:
    """Whether a sentence can't be read without the one before it ('It also …', 'These …')."""
    return bool(_ANAPHOR.match(passage.text))
