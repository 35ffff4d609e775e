"""All of something asked for: a section ('all recommendations'), every mention of a name or a topic, the summary."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked, content
from assistant.checks.words import root, sense, word_set
from assistant.countries import countries_in
from assistant.quantities import years
from assistant.question_kinds import ABBREVIATION
from assistant.schema import Hit, Passage
from assistant.short_names import expansion
from assistant.store import Snapshot
from assistant.verification import names

STEM = 5
"""Names are the same if they begin alike: 'Korea', 'Koreans'."""

_REPORT = (
    r"(?:the|this|that)(?: (?:19|20)\d\d)?(?: (?:annual|full|whole|entire|latest|new|country|tip|human rights"
    r"|trafficking(?: in persons)?|state department)){0,2} (?:reports?|documents?|narratives?|text)"
)
_OWN_REPORT = (
    rf"(?:{_REPORT}|(?:the|this)(?: (?:19|20)\d\d)?(?: (?-i:[A-Z][a-z]+)){{1,3}}(?: (?:19|20)\d\d)?"
    r" (?:reports?|narratives?))"
)
"""The report, by whatever name of a country; whether that is its own is seen elsewhere."""
_MENTION = re.compile(
    rf"\bwhat (?:else )?(?:does|did|do) (?:{_REPORT}|it) (?:say|state|mention|find|tell us) (?:about|on|regarding|of)\b"
    r"|\bwhat (?:else )?(?:is|was) (?:said|written|reported|known) (?:about|on)\b"
    r"|\bwhat do (?:we|you) know about\b"
    rf"|\b(?:does|do|did) (?:{_REPORT}|it) (?:(?:even|ever|also) )?(?:mention|discuss|cover|talk about|address"
    r"|say (?:anything|something) (?:about|on|regarding))\b"
    r"|^\W*(?:is there )?any(?:thing| information| mention| references?)(?: (?:said|in there|in the report))?"
    r" (?:about|on|of|to|regarding)\b"
    r"|^\W*(?:please |can you |could you )*(?:tell (?:me|us)|give (?:me|us)|show (?:me|us)|i need|find)"
    r" (?:more |everything |all |something |(?:the |all |any |some )?(?:info|information|details|passages) )?"
    r"(?:there is )?(?:about|on)\b"
    r"|^\W*(?:please |can you |could you )*(?:summari[sz]e|sum up|outline) (?:(?:the (?:part|section|chapter)|what"
    r" (?:it|the report) says|everything|all) (?:about|on) |(?=the (?:part|section|chapter)\b))"
    r"|\bhow (?:is|are|was|were) (?=\S+(?: \S+){0,3} (?:mentioned|described|portrayed))"
    r"|\b(?:every(?:thing|where)|all (?:the )?(?:mentions|references|passages))\b[^?]*?\b(?:about|on|of|to"
    r"|regarding|mentions)\b"
    r"|^\W*(?:is|are|was|were) (?=\S+(?: \S+){0,3} (?:mentioned|discussed|covered)(?: (?:here|at all|(?:in|by)"
    rf" {_REPORT}))?\W*$)"
    r"|\bwhere (?:is|are) (?=\S+(?: \S+){0,3} mentioned)|\bwhere does the(?: \w+)? report mention\b|\bany mention of\b",
    re.IGNORECASE,
)
"""What asks for all that is said about something: the topic follows."""
_MENTIONED = re.compile(rf"\b(?:mentioned|described|portrayed|discussed|covered)\b.*$|\bin {_REPORT}\b", re.IGNORECASE)
"""What follows a topic."""
_NO_TOPIC = re.compile(
    r"\b(?:who|whom|whose|which|that|what|how|why|when|where|whether|if|is|are|was|were|did|does|has|have|had|been"
    r"|being)\b|[,;:]",
    re.IGNORECASE,
)
"""A clause asks for more than all that is said about a thing."""
_ANYTHING = frozenset(map(sense, word_set("people person individual issue situation matter topic question problem")))
"""Senses of words that narrow no topic: 'disabled people', 'the issue of bribery'."""
_DISABLED = re.compile(r"\bdisabled\b", re.IGNORECASE)
"""'Disabled people' are persons with disabilities."""
LONGEST_TOPIC = 4
"""Words of content: what is named with more is one thing that was told, not a topic."""
_ASKING = (
    r"(?:hi|hello|please|(?:can|could|would) you|i (?:need|want)|(?:give|show|write)(?: me)?|list"
    r"|what(?:['’]s| is| are))"
)
_GIST = (
    r"(?:an? |the |its )?(?:(?:short|brief|quick|general|executive) )?(?:summary|overview|gist|outline"
    r"|(?:key|main|most important|principal|central|major|overall)"
    r" (?:findings?|points?|messages?|conclusions?|takeaways?|results))"
)
_OVERVIEW = re.compile(
    rf"^\W*(?:{_ASKING}[\s,]+)*(?:(?:summari[sz]e|sum up|outline) (?:{_OWN_REPORT}|it)"
    rf"|(?:{_OWN_REPORT}|this|it) (?:all )?about"
    rf"|what (?:does|did) {_REPORT} (?:say|find|conclude)|{_GIST}(?: (?:of|in|from) (?:{_OWN_REPORT}|it))?)"
    r"(?: for me| please| in (?:short|brief|(?:a few|one|two|three|five) \w+))*\W*$",
    re.IGNORECASE,
)
"""What asks for the report as a whole, in short."""
_SUMMARY = re.compile(
    r"\b(?:summary|overview|(?:key|main|principal) (?:findings|conclusions|points)|highlights|at a glance|abstract)\b",
    re.IGNORECASE,
)
"""Headings of the section that says so."""
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
    """All passages on what a question asks to be told everything about, in reading order; () if it asks for less.

    A topic that is a section's heading is that section. Else every name of the topic must stand in a passage ('What
    does the report say about North Korea?'; the report's own country is no such name), or, where it has none, every
    word of content ('Tell me about the working group').
    """
    found = _MENTION.search(question)
    if not hits or not found:
        return ()
    passages = snapshot.report_passages(hits[0].passage.report_id)
    topic = _DISABLED.sub("disability", _MENTIONED.sub("", question[found.end() :]))
    if named := _names(topic, hits[0].passage, snapshot):
        return tuple(
            one for one in passages if named <= {word.casefold()[:STEM] for word in re.findall(r"\w+", one.text)}
        )
    country = " ".join(snapshot.about([hits[0].passage.report_id])[hits[0].passage.report_id][0])
    words = set(content(topic)) - set(content(country))
    words = words - _ANYTHING or words
    if not words or len(words) > LONGEST_TOPIC or _NO_TOPIC.search(topic):
        return ()
    if section := tuple(one for one in passages if words == set(content(one.section))):
        return section
    roots = [root(word) for word in _words(topic) if sense(word) in words]
    told = [one for one in passages if {*roots, *years(topic)} <= {*map(root, _words(one.text)), *years(one.text)}]
    # 'The working group' isn't told of where groups force people to work.
    return tuple([one for one in told if _in_a_row(roots, one.text)] or told)


def asks_for_summary(question: str) -> bool:
    """Whether a question asks for the report as a whole, in short."""
    return bool(_OVERVIEW.search(question))


def overview(question: str, hits: Sequence[Hit], snapshot: Snapshot) -> tuple[Passage, ...]:
    """The passages of the section that sums a report up, else of its first; () if it isn't asked for."""
    if not hits or not asks_for_summary(question):
        return ()
    passages = snapshot.report_passages(hits[0].passage.report_id)
    section = next((one.section for one in passages if _SUMMARY.search(one.section)), passages[0].section)
    return tuple(one for one in passages if one.section == section)


def spelling_out(asked: Asked, snapshot: Snapshot, reports: Sequence[int] | None) -> list[Passage]:
    """The passages that spell out the abbreviation whose meaning is asked for: 'Ministry of Labor (MOL)'."""
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


def _names(topic: str, passage: Passage, snapshot: Snapshot) -> set[str]:
    """How the names of a topic begin, without those of the country that a passage's report is about."""
    countries = " ".join(snapshot.about([passage.report_id])[passage.report_id][0])
    own = {word[:STEM] for word in names(f"In {countries}")}
    return {name[:STEM] for name in names(f"on {topic}") | _countries(topic) if name[:STEM] not in own}


def _countries(topic: str) -> set[str]:
    """The countries that a topic names as it names them, casefolded: 'turkey'."""
    return {form.casefold() for forms in countries_in(topic) for form in forms if form.casefold() in topic.casefold()}


def _plural(heading: str) -> bool:
    """Whether a heading names several things of a kind."""
    return heading.casefold().rstrip(" :").endswith("s")
