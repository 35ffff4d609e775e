"""All of something asked for: a section ('all recommendations') or every mention of a name, counted, none cut off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked, content
from assistant.checks.words import sense, word_set
from assistant.countries import countries_in
from assistant.question_kinds import ABBREVIATION
from assistant.schema import Hit, Passage
from assistant.short_names import expansion
from assistant.store import Snapshot
from assistant.verification import names

STEM = 5
"""Names are the same if they begin alike: 'Korea', 'Koreans'."""

_MENTION = re.compile(
    r"\bwhat (?:does|did|do) the(?: \w+)? reports? (?:say|state|mention|find|tell us) (?:about|on|regarding|of)\b"
    r"|\bhow (?:is|are|was|were) (?=\S+(?: \S+){0,3} (?:mentioned|described|portrayed))"
    r"|\b(?:every(?:thing|where)|all (?:the )?(?:mentions|references|passages))\b[^?]*?\b(?:about|on|of|to"
    r"|regarding|mentions)\b"
    r"|\bwhere (?:is|are) (?=\S+(?: \S+){0,3} mentioned)|\bwhere does the(?: \w+)? report mention\b|\bany mention of\b",
    re.IGNORECASE,
)
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
_WANTS_ALL = re.compile(
    r"\b(?:all|every|each|full list|complete list|list|enumerate)\b|^\W*(?:what|which) (?:are|were) (?:the|its"
    r"|their)\b|^\W*(?:give|show|name)\b"
    r"|\bhow many\b",
    re.IGNORECASE,
)


def listed(asked: Asked, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[str, tuple[Passage, ...]]:
    """The section that a question asks for as a whole, and all its passages; ('', ()) if it asks for no such thing.

    It does if it asks for all of what a section's heading names and of nothing else ('all recommendations', 'list the
    prioritized recommendations for Kyrgyzstan').
    """
    if not hits or not _WANTS_ALL.search(asked.question):
        return "", ()
    report_id = hits[0].passage.report_id
    countries = snapshot.about([report_id])[report_id][0]
    wanted = set(asked.words) - _GIVING - set(content(f"{' '.join(countries)} {hits[0].passage.place.split(',')[0]}"))
    passages = snapshot.report_passages(report_id)
    for section in dict.fromkeys(passage.section for passage in passages):
        inside = tuple(passage for passage in passages if passage.section == section)
        if wanted and wanted <= set(content(section)) and _plural(section) and 1 < len(inside) <= MAX_LISTED_PASSAGES:
            return section, inside
    return "", ()


def mentions(question: str, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Passage, ...]:
    """All passages that name what a question asks to be told everything about; () if it asks for something else.

    'What does the report say about North Korea?' asks for what is said with that name; the report's own country is no
    such name. Every name of the question must stand in a passage.
    """
    found = _MENTION.search(question)
    if not hits or not found:
        return ()
    passage = hits[0].passage
    countries = " ".join(snapshot.about([passage.report_id])[passage.report_id][0])
    own = {word[:STEM] for word in names(f"In {countries}")}
    topic = question[found.end() :]
    wanted = {name[:STEM] for name in names(f"on {topic}") if name[:STEM] not in own}
    wanted |= {name[:STEM] for name in _countries(topic) if name[:STEM] not in own}
    if not wanted:
        return ()
    return tuple(
        passage
        for passage in snapshot.report_passages(passage.report_id)
        if wanted <= {word.casefold()[:STEM] for word in re.findall(r"\w+", passage.text)}
    )


def spelling_out(asked: Asked, snapshot: Snapshot, reports: Sequence[int] | None) -> list[Passage]:
    """The passages that spell out the abbreviation whose meaning is asked for: 'Ministry of Labor (MOL)'."""
    short = " ".join(re.findall(ABBREVIATION, asked.question)) if asked.kind == "definition" else ""
    if not short:
        return []
    found = snapshot.passages(snapshot.lexical(short, MOST_WITH_ABBREVIATION, reports))
    return [passage for passage in found if expansion(asked, passage)]


def _countries(topic: str) -> set[str]:
    """The countries that a topic names as it names them, casefolded: 'turkey'."""
    return {form.casefold() for forms in countries_in(topic) for form in forms if form.casefold() in topic.casefold()}


def _plural(heading: str) -> bool:
    """Whether a heading names several things of a kind."""
    return heading.casefold().rstrip(" :").endswith("s")
