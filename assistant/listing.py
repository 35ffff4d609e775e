"""All of something asked for: a section ('all recommendations'), every mention of a name or a topic, the summary."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from assistant.checks.words import root, sense, word_set
from assistant.constraints.counted import KIN
from assistant.question.asked import TOPIC_ADDED, Asked, content
from assistant.question.kinds import ABBREVIATION
from assistant.question.topics import advice_asked, asks_for_summary, is_told_of, topic_asked
from assistant.regex import regex
from assistant.schema import Hit, Passage
from assistant.short.names import expansion, explains_term, term_asked
from assistant.store import Snapshot
from assistant.story import is_event
from assistant.text.countries import countries_in
from assistant.text.dates import YEAR
from assistant.text.quantities import quantities, years
from assistant.verification import names

STEM = 5
"""Names are the same if they begin alike: 'Korea', 'Koreans'."""

_ANYTHING = frozenset(map(sense, word_set("people person individual issue situation matter topic question problem")))
"""Senses of words that narrow no topic: 'disabled people', 'the issue of bribery'."""
LONGEST_TOPIC = 4
"""Words of content: what is named with more is one thing that was told, not a topic."""
_SUMMARY = regex(
    r"\b(?:summary|overview|(?:key|main|principal) (?:findings|conclusions|points)|highlights|at a glance|abstract)\b",
    re.IGNORECASE,
)
"""Headings of the section that says so."""
_AND = regex(r",? and |, | & ", re.IGNORECASE)
_WHAT_BECAME_OF = regex(
    r"\b(?:earlier|previous|prior|past|follow(?:ing)?-?up|implementation|status|progress)\b", re.IGNORECASE
)
_RECOMMENDATION = sense("recommendation")
_IS_ADVICE = regex(r"\brecommendations?\b", re.IGNORECASE)
_RECOMMENDS = regex(r"\brecommend(?:s|ed)? that\b|\brecommend[^.;:]*:", re.IGNORECASE)
"""Where recommendations begin: 'the ombudsman's recommendations are: …'."""
_HAS_MORE = regex(r"(?::|;(?: and| or)?)$")
"""How an item ends that others follow."""
MAX_LISTED_PASSAGES = 40
"""A longer section is no list: 'all human rights abuses' must not return half a report."""

MOST_WITH_ABBREVIATION = 50
"""How many of the passages that have an abbreviation are looked through for the one that spells it out."""

_GIVING = frozenset(
    map(
        sense,
        word_set("make made give contain include offer issue exist have prioritized show full complete enumerate"),
    )
)
_WANTS_ALL = regex(
    r"\b(?:all|every|each|full list|complete list|list|enumerate)\b|^\W*(?:what|which) (?:are|were) (?:the|its"
    r"|their)\b|^\W*(?:give|show|name)\b"
    r"|\bhow many\b|^\W*what (?:does|did|do) (?:\w+ ){1,4}?recommend\b|^\W*what (?:is|was) recommended\b",
    re.IGNORECASE,
)
_IN_YEAR = regex(rf"\b(?:in|during|for) {YEAR}\b", re.IGNORECASE)
_ADDRESSED = regex(r"\b(?:to|for) (?:the )?(government|authorities|country)\b", re.IGNORECASE)
"""To whom recommendations are made."""


def listed(asked: Asked, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[str, tuple[Passage, ...]]:
    """The section that a question asks for as a whole, and all its passages; ('', ()) if it asks for no such thing.

    It does if it asks for all of what a section's heading names and of nothing else ('all recommendations', 'list the
    prioritized recommendations for Kyrgyzstan').
    """
    if not hits or not _WANTS_ALL.search(asked.question):
        return "", ()
    if asked.kind == "count" and _IN_YEAR.search(asked.question):
        return "", ()
    passages, country = _report_of(hits, snapshot)
    addressed = " ".join(_ADDRESSED.findall(asked.question))
    title = snapshot.report(hits[0].passage.report_id).title
    known = content(f"{country} {title} {hits[0].passage.place.split(',')[0]} {addressed}")
    wanted = {word for word in asked.words if not word.isdigit()} - _GIVING - set(known)
    named = {word[:STEM] for word in _words(asked.question)}
    beside_others: tuple[str, tuple[Passage, ...]] = ("", ())
    sections = dict.fromkeys(passage.section for passage in passages)
    for section in sorted(sections, key=lambda one: len(set(content(one)) - wanted)):
        if not _heads(section, named):
            continue
        inside = tuple(passage for passage in passages if passage.section == section)
        if asked.kind == "count" and any(_counts(asked, passage.text) for passage in inside):
            continue
        if wanted and wanted <= set(content(section)) and _plural(section) and 1 < len(inside) <= MAX_LISTED_PASSAGES:
            if not _names_others(section, wanted):
                return section, inside
            beside_others = section, inside
    announced = () if asked.kind == "count" else _announced(asked, wanted, passages)
    return ("", announced) if announced else beside_others


def _names_others(heading: str, wanted: Set[str]) -> bool:
    """Whether a heading tells of more than what is wanted: 'Outlook and recommendations', 'Follow-up of …'."""
    *others, last = _AND.split(heading)
    beside = bool(others) and wanted <= set(content(last)) and wanted.isdisjoint(content(" ".join(others)))
    return beside or _WHAT_BECAME_OF.search(heading) is not None


def _announced(asked: Asked, wanted: Set[str], passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages that give the recommendations, if these are asked for and no section has nothing else: 'Responses
    and recommendations'; with the items of the list that one of them begins."""
    if _RECOMMENDATION not in wanted:
        return ()
    found: list[Passage] = []
    goes_on = False
    for one in passages:
        of_year = not asked.years or not years(one.text) or not asked.years.isdisjoint(years(one.text))
        if goes_on or (of_year and _recommends(one, wanted)):
            found.append(one)
            goes_on = _HAS_MORE.search(one.text) is not None
    return tuple(found)


def _recommends(one: Passage, wanted: Set[str]) -> bool:
    """Whether a passage gives recommendations, and tells all else that is wanted of them."""
    gives = _IS_ADVICE.search(one.section) is not None and _RECOMMENDS.search(one.text) is not None
    return gives and wanted <= {_RECOMMENDATION, *content(one.text)}


def _counts(asked: Asked, text: str) -> bool:
    """Whether a text has a figure of what is counted: what a section tells so isn't the number of its passages."""
    return any(asked.counted[-1:] == one.noun[-1:] and one.value != "1" for one in quantities(text))


def mentions(question: str, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Passage, ...]:
    """All passages on what a question asks to be told everything about, in reading order; () if it asks for less.

    A topic that is a section's heading is that section. Else every name of the topic must stand in a passage ('What
    does the report say about North Korea?'; the report's own country is no such name), or, where it has none, every
    word of content ('Tell me about the working group').
    """
    topic = topic_asked(question)
    if not hits or not topic or is_event(topic):
        return ()
    passages, country = _report_of(hits, snapshot)
    if named := _names(topic, country):
        return _with_names(passages, named)
    words = _words_of_topic(topic, country)
    if not words:
        return ()
    if section := tuple(one for one in passages if words == set(content(one.section))):
        return section
    roots = [root(word) for word in _words(topic) if sense(word) in words]
    told = [one for one in passages if {*roots, *years(topic)} <= {*map(root, _words(one.text)), *years(one.text)}]
    # 'The working group' isn't told of where groups force people to work.
    return tuple([one for one in told if _in_a_row(roots, one.text)] or told)


def recommended(question: str, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Passage, ...]:
    """All passages of the section of recommendations that are on what these are asked for, in reading order.

    () if a question asks for something else, or the report has no such section.
    """
    topic = advice_asked(TOPIC_ADDED.sub("", question))
    if not hits or not topic:
        return ()
    passages, country = _report_of(hits, snapshot)
    advice = [one for one in passages if "recommend" in one.section.casefold()]
    if named := _names(topic, country):
        return _with_names(advice, named)
    words = {word[:KIN] for word in _words_of_topic(topic, country)}
    return tuple(one for one in advice if words and words <= {word[:KIN] for word in content(one.text)})


def _report_of(hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Sequence[Passage], str]:
    """The passages of the report of the best hit, and its country by all names."""
    report = hits[0].passage.report_id
    return snapshot.report_passages(report), " ".join(snapshot.about([report])[report][0])


def _with_names(passages: Sequence[Passage], named: Set[str]) -> tuple[Passage, ...]:
    """The passages that have all of some names, of which the beginnings are given."""
    return tuple(one for one in passages if named <= {word.casefold()[:STEM] for word in re.findall(r"\w+", one.text)})


def _words_of_topic(topic: str, country: str) -> set[str]:
    """The senses of a topic's words, without those of the country and of anything; none if it is more than a topic."""
    words = set(content(topic)) - set(content(country))
    words = words - _ANYTHING or words
    return set() if len(words) > LONGEST_TOPIC or is_told_of(topic) else words


def overview(question: str, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Passage, ...]:
    """The passages of the section that sums a report up, else of its first; () if it isn't asked for."""
    if not hits or not asks_for_summary(question):
        return ()
    passages = snapshot.report_passages(hits[0].passage.report_id)
    section = next((one.section for one in passages if _SUMMARY.search(one.section)), passages[0].section)
    return tuple(one for one in passages if one.section == section)


def spelling_out(asked: Asked, snapshot: Snapshot, reports: Sequence[int] | None) -> list[Passage]:
    """The passages that spell out the abbreviation whose meaning is asked for, 'Ministry of Labor (MOL)', or that
    explain the term of which it is asked what it is."""
    if term := term_asked(asked.question):
        found = snapshot.passages(snapshot.lexical(term, MOST_WITH_ABBREVIATION, reports))
        return [passage for passage in found if explains_term(asked.question, passage.text)]
    short = " ".join(re.findall(ABBREVIATION, asked.question)) if asked.kind == "definition" else ""
    if not short:
        return []
    found = snapshot.passages(snapshot.lexical(short, MOST_WITH_ABBREVIATION, reports))
    return [passage for passage in found if expansion(asked, passage)]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in re.findall(r"[^\W\d_]+(?:['’]\w+)?", text)]


def _in_a_row(roots: Sequence[str], text: str) -> bool:
    """Whether words of the given roots follow each other in a text."""
    found = list(map(root, _words(text)))
    return any(found[at : at + len(roots)] == list(roots) for at in range(len(found)))


def _names(topic: str, country: str) -> set[str]:
    """How the names of a topic begin, without those of the report's own country."""
    own = {word[:STEM] for word in names(f"In {country}")}
    return {name[:STEM] for name in names(f"on {topic}") | _countries(topic) if name[:STEM] not in own}


def _countries(topic: str) -> set[str]:
    """The countries that a topic names as it names them, casefolded: 'turkey'."""
    return {form.casefold() for forms in countries_in(topic) for form in forms if form.casefold() in topic.casefold()}


def _heads(heading: str, named: Set[str]) -> bool:
    """Whether a question has the noun of a heading itself: 'shelters' are no 'Detention Center Conditions'."""
    words = _words(heading)
    return bool(words) and words[-1][:STEM] in named


def _plural(heading: str) -> bool:
    """Whether a heading names several things of a kind."""
    return heading.casefold().rstrip(" :").endswith("s")
