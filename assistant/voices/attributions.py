"""Where a clause says who says so. Only the form is read here; which voice a source has, `speakers` knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.regex import regex
from assistant.schema import Span
from assistant.voices.clauses import MASK, has_verb, is_verb, subject, words
from assistant.voices.openings import content, opens
from assistant.voices.phrases import ADJECTIVES, source_after, speaks_not, subject_before
from assistant.voices.speakers import classified
from assistant.voices.verbs import DOCUMENTS, LY, SAYING, VERB

Kind = Literal["frame", "main", "loose", "embedded"]
"""`frame`: 'according to X', around the whole clause; `main`: what the clause itself says ('X reported …'); `loose`:
no source is named ('reportedly'); `embedded`: inside a part of the clause ('…, which X criticised')."""

_ACCORDING = regex(
    r"\baccording to\s+|(?:^|(?<=,\s))\W*per\s+(?=the\s|[A-Z])"
    r"|\bin the (?:view|opinion|words|judgment|estimation)s? of\s+"
    r"|\bas (?:\w+ly )?(?:reported|noted|stated|documented|described|alleged|claimed|observed|estimated) by\s+",
    re.IGNORECASE,
)
_IN_THE_VIEW = regex(
    r"\b(?:in|from) (?P<source>[^,;:]{2,80}?)['’]s? "
    r"(?:(?:view|opinion|perspective)s?\b|(?:assessment|estimation)(?=,|\W*$))"
    r"|\bas (?P<put>[^,;:]{2,60}?) puts? it\b"
    r"|(?:^|(?<=,\s))\W*(?:by|on) (?P<own>(?:[\w’'.-]+\s){0,5}?[\w’'.-]+)['’]s? (?:own )?"
    r"(?:account|count|estimate|estimates|reckoning|figures)(?=,|\W*$)",
    re.IGNORECASE,
)
_SAID_BEFORE = regex(r"(?<=[,_]\s)(?:says?|said|adds?|added|wrote|warned|explained|argued)\s+(?=[\w])", re.IGNORECASE)
"""What is said stands before, and who says it behind: '…, said the ministry'."""
_WHAT_IS_SAID = regex(r"that\s|\w+ing\b", re.IGNORECASE)
_NOTHING_MORE = regex(
    r"(?:(?<=told)\s+(?:(?:the|an?|our|its|their)\s+)?[\w’'-]+)?"
    r"(?:\s+(?:in|on|at|during|after|to|last|this)\s[^,;]*)?\s*(?:[.,;]|$)"
)
"""Behind a verb of saying whose words stand before it: '…, a spokesman told reporters on Monday'."""
_GAPPED = regex(
    r"(?:,|\s(?:and|while|but|whereas))\s+(?P<source>(?!(?:and|while|but|whereas)\s)(?:[\w’'&-]+\s+){1,6}?)"
    r"(?:(?:at|about|around|only|just|some|nearly|almost|over|more\s+than|approximately)\s+)*[$€£]?\d[\d,.]*(?=\s|\W*$)[^,;]*$",
    re.IGNORECASE,
)
"""A second source whose verb is left out: 'the ministry counted 40 victims and NGOs 95'."""
_CLAIM = regex(
    r"\b(?:claims?|allegations?|assertions?|accusations?|assurances?|statements?)"
    r"(?:\s+(?:made\s+)?by\s+(?P<by>(?:[\w-]+\s+){0,3}?[\w-]+))?\s+that\b",
    re.IGNORECASE,
)
"""What somebody says, as a noun: 'government claims that …'."""
_CLAIM_END = regex(
    r",\s|\s(?=(?:was|were|is|are)\s+(?:\w+ly\s+)?(?:rejected|denied|disputed|dismissed|contradicted|false|untrue))"
)
_GAPPED_THAT = regex(
    r"(?:,|\s(?:and|while|but))\s+(?P<source>(?!(?:and|while|but|the\s+\w+\s+of)\s)(?:[\w’'&-]+\s+){1,5}?)that\b",
    re.IGNORECASE,
)
"""'The union claimed that ballots were burned, the commission that they were lost.'"""
_OWNER = regex(r"(?P<who>(?:[\w-]+\s+){0,2}[\w-]+)(?P<whose>['’]s?)?\s+(?:own\s+)?\Z")
_BEFORE_OWNER = regex(r".*\b(?:despite|amid|of|to|by|with|in|on|\w+ed|about|against|given)\s+", re.IGNORECASE)
_SUBJECT_RELATIVE = regex(r",\s+(?:who|which)\s", re.IGNORECASE)
_HELPERS = 2
"""How many words stand between a source and its verb at most: 'have also'."""
_OWNER_CHARS = 60
_MORE_THAN_A_NAME = regex(r"\b(?:\w+(?:ed|ing)|was|were|had|is|are|to|by|that|from)\b", re.IGNORECASE)
_SPEECH_NOUN = regex(r"\b(?:allegations?|claims?|complaints?|accusations?|assertions?)\b", re.IGNORECASE)
_BY = regex(
    rf"\b(?P<be>(?:was|were|been|being|is|are)\s+(?:{LY}\s+|(?P<not>not\s+|never\s+))*)?"
    r"(?:reported|noted|documented|alleged|claimed|estimated|cited|described|confirmed|raised|expressed|voiced|criticized|"
    r"criticised|condemned|accused|denounced|verified|viewed|considered|"
    r"(?:seen|regarded)(?=\s+by\s+[^,;]{2,60}?\sas\s)|"
    r"(?:(?<=figures\s)|(?<=statistics\s)|(?<=data\s))(?:given|provided)|(?P<made>made|levell?ed)"
    r"|(?P<told>said|stated|acknowledged|admitted|announced|put|believed|feared|conceded|disclosed|revealed))"
    r"\b(?:\s+(?:of|for|as|in|during)\b(?:(?!\bbut\b)[^,;]){1,60}?)?\s+by\s+"
    r"(?!\w+ing\b|(?:the\s+)?(?:end|year|month|then|mid)\b)",
    re.IGNORECASE,
)
_LOOSE = regex(
    r"\breportedly\b|\bby\s+(?:most|some|all|many|several)\s+accounts\b"
    rf"|\b(?:was|were|is|are|has been|have been|had been)\s+(?:{LY}\s+)*"
    r"(?:(?:alleged|rumou?red)(?= (?:to|that|in|by)\b)|said|claimed|thought|believed|estimated|suspected(?= (?:of|to))"
    r"|accused(?= of)"
    r"|reported(?!\s+to\s+(?!have|be)))\b(?![^,;]{0,80}\sby\s)"
    r"|(?<!for )(?<!of )\ballegedly\s+(?:\w+ed\b|was|were|had|came|took|beat|shot|held|told|"
    r"made|sold|paid|sent|ran|gave|went|threw)"
    r"|\b(?<!no )(?:reports|allegations|concerns|claims|rumou?rs|complaints)\s+(?:\w+ly\s+)?"
    r"(?:continued|continue|persisted|persist|emerged|surfaced|circulated)\b"
    r"|\b(?:including|amid|despite)\s+(?:\w+\s+)?(?:reports|allegations|claims|accusations)\s+(?:that|of)\b",
    re.IGNORECASE,
)
_THERE_WERE = regex(
    r"\bthere\s+(?:\w+\s+)?(?:was|were|are|is|have been|has been|continued to be|remained|existed)\s+"
    r"(?P<reports>(?:[\w-]+\s+){0,5}?(?:reports?|allegations?|claims?|accusations?|complaints?|rumou?rs?|concerns?))\b"
    r"(?P<by>(?:\s+in\s+[^,;]{1,30})?\s+(?:by|from|among)\s+)?",
    re.IGNORECASE,
)
_NO = regex(r"\b(?:no|not|any|nor|neither)\b", re.IGNORECASE)
_DENIED = regex(r"\b(?:no|not|never|neither|nothing|nobody|hardly)\b(?:\W+\w+){0,3}\W*\Z", re.IGNORECASE)
_TO_AUTHORITIES = regex(
    r"reported\s+(?!that\b)(?:\w+\s+){0,10}?to\s+(?:the\s+|local\s+)*(?:police|authorities|law enforcement|ministry|"
    r"government|prosecutors?|president|ombudsman|court|minister|national|department|parliament|supervisor|employer)",
    re.IGNORECASE,
)
"""Reporting as an act ('families reported the crime to police'), or as a rank ('reported to the president')."""
_IF_THEY = regex(
    r"\b(?:when|if|where|whenever|unless|reasons? to|cause to|reasonably)(?:\s+\w+){0,3}\s+"
    r"(?:believes?|suspects?|report)\Z",
    re.IGNORECASE,
)
"""A condition, not what somebody says: 'police may arrest whom they like when they believe …'."""
_JOINED_VERB = regex(rf"\b(?:and|or|but)\s+(?:{LY}\s+)*\Z", re.IGNORECASE)
_LEADS = regex(
    r"(?P<apart>,\s+(?:(?:an?|the)\s+\w+\s+(?:that|which)|which)\s+)\Z"
    r"|(?:,\s+)?(?:\b(?:which|whom|whose|who|that|what|as|and|but|or)\s+)*\Z",
    re.IGNORECASE,
)
"""What leads to a part that somebody says; 'apart' if it is about what was said before: '…, a claim that X denied'."""
_PARTIES_TO = frozenset(
    (
        "cases", "incidents", "abuses", "violations", "crimes", "deaths", "instances", "reasons", "problems",
        "killings", "attacks", "number", "numbers", "case", "incident", "abuse", "violence",
    )
)  # fmt: skip
"""What is reported, not who reports: 'cases reported in the west'."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A clause's (or a part of its) attribution to a source; `source` is None where none is named.

    `acts`: the verb can also tell what the source did, not said. `carries`: clauses coordinated with this one are
    part of what is said. `back`: it stands behind what it says. `said`: where what is said begins, if it is known to be
    a part of the clause, `until` where it ends there; `apart`: even those whose words stand around it don't say it.
    """

    at: int
    kind: Kind
    source: Span | None = None
    acts: bool = False
    carries: bool = True
    back: bool = False
    said: int | None = None
    apart: bool = False
    until: int | None = None


def attributions(text: str, clause: Span) -> tuple[Attribution, ...]:
    """The attributions of a clause of a masked sentence, in order."""
    found = [*_frames(text, clause), *_agents(text, clause), *_loose(text, clause), *_verbs(text, clause)]
    found.extend(_participles(text, clause))
    found.extend(_claims(text, clause))
    if main := next((one for one in found if one.kind in {"main", "embedded"} and one.source), None):
        found.extend(_gapped(text, Span(main.at, clause.end)))
    return tuple(sorted(found, key=lambda attribution: attribution.at))


def _frames(text: str, clause: Span) -> Iterator[Attribution]:
    for match in _ACCORDING.finditer(text, *clause):
        source = source_after(text, match.end(), clause.end)
        if source and not speaks_not(text, source):
            yield Attribution(match.start(), "frame", source, back=not opens(text, clause, match.start()))
    for match in _IN_THE_VIEW.finditer(text, *clause):
        source = Span(*match.span(match.lastgroup or 0))
        yield Attribution(match.start(), "frame", source, back=not opens(text, clause, match.start()))
    for match in _SAID_BEFORE.finditer(text, *clause):
        source = source_after(text, match.end(), clause.end)
        before = text[content(text, clause) : match.start()]
        inserted = not before.strip(f" ,{MASK}") or (before.count(",") == 1 and has_verb(before, Span(0, len(before))))
        if (
            source
            and inserted
            and classified(text[slice(*source)], {})
            and not has_verb(text, Span(source.end, clause.end))
        ):
            yield Attribution(match.start(), "frame", source, back=True)


def _claims(text: str, clause: Span) -> Iterator[Attribution]:
    """'Government claims that …', 'allegations by NGOs that …'."""
    for match in _CLAIM.finditer(text, *clause):
        by = Span(*match.span("by")) if match["by"] else None
        source = by or _owner(text, clause.start, match.start())
        if source is None or classified(text[slice(*source)], {}) in (None, "unknown"):
            continue
        end = _CLAIM_END.search(text, match.end(), clause.end)
        until = end.start() if end else clause.end
        said = match.start() if by else source.start
        yield Attribution(match.start(), "embedded", source, said=said, apart=True, until=until)


def _owner(text: str, start: int, noun: int) -> Span | None:
    """Whose the claims are that a noun tells of: 'despite | government (claims)', 'a UN committee(’s claim)'."""
    match = _OWNER.search(text, max(start, noun - _OWNER_CHARS), noun)
    if match is None:
        return None
    lead = _BEFORE_OWNER.match(text, *match.span("who"))
    who = Span(lead.end() if lead else match.start("who"), match.end("who"))
    known = match["whose"] or classified(match["who"].split()[-1], {})
    return who if known else None


def _gapped(text: str, after: Span) -> Iterator[Attribution]:
    match = _GAPPED.search(text, *after) or _GAPPED_THAT.search(text, *after)
    if match is None or _MORE_THAN_A_NAME.search(match["source"]):
        return
    source = Span(match.start("source"), match.start("source") + len(match["source"].rstrip()))
    if classified(text[slice(*source)], {}) not in (None, "unknown"):
        yield Attribution(match.start(), "embedded", source, said=source.start, apart=True)


def _agents(text: str, clause: Span) -> Iterator[Attribution]:
    """'was reported by X', 'concerns raised by X'."""
    for match in _BY.finditer(text, *clause):
        source = source_after(text, match.end(), clause.end)
        if match["not"] or not source or _ACCORDING.match(text, max(clause.start, match.start() - 3)):
            continue
        if match["told"] and not match["be"]:
            continue
        if match["made"] and not _SPEECH_NOUN.search(text, clause.start, match.start()):
            continue
        kind: Kind = "main" if match["be"] else "embedded"
        yield Attribution(match.start(), kind, source, carries=False)


def _loose(text: str, clause: Span) -> Iterator[Attribution]:
    for match in _LOOSE.finditer(text, *clause):
        before = Span(clause.start, match.start())
        if not _DENIED.search(text, *before):
            # Behind a verb it is about a part of the clause only: 'attacked a village and reportedly killed …'.
            late = words(text, content(text, clause), match.start())
            inside = any(is_verb(late, index) for index in range(len(late) - 1))
            kind: Kind = "embedded" if inside else "loose"
            yield Attribution(match.start(), kind, carries=False, said=match.start())
    for match in _THERE_WERE.finditer(text, *clause):
        if _NO.search(match[0]):
            continue
        by = source_after(text, match.end(), clause.end) if match["by"] else None
        yield Attribution(match.start(), "main", by or Span(*match.span("reports")), carries=False)


def _verbs(text: str, clause: Span) -> Iterator[Attribution]:
    found = words(text, *clause)
    index = {word.start: number for number, word in enumerate(found)}
    for match in VERB.finditer(text, *clause):
        if match.start() not in index:
            continue
        source = subject_before(text, clause, found, index[match.start()])
        if source is None or speaks_not(text, source) or _TO_AUTHORITIES.match(text, match.start(), clause.end):
            continue
        if _IF_THEY.search(text, clause.start, match.end()):
            continue
        if match["plain"] and classified(" ".join(text[slice(*source)].split()[-2:]), {}) is None:
            continue  # 'its previous report'
        if text[source.start : source.end].split()[-1] in _PARTIES_TO:
            yield Attribution(match.start(), "loose", carries=False)
            continue
        after = text[match.end() : clause.end].lstrip()
        phrase = Span(match.end(), match.end() + len(re.split(r"[,;]", text[match.end() : clause.end])[0]))
        trailing = _NOTHING_MORE.match(text, match.end(), clause.end) and text[: source.start].rstrip().endswith(",")
        if match["that"] and not trailing and not after.startswith("that "):
            continue
        main = opens(text, clause, source.start) and not _JOINED_VERB.search(text, source.end, match.start())
        named_thing = (
            match[0].casefold() in ADJECTIVES and not _WHAT_IS_SAID.match(after) and not has_verb(text, phrase)
        )
        if not (main or trailing) and named_thing:
            continue
        said, apart = _begins(text, clause, source, match.start())
        yield Attribution(
            match.start(),
            "main" if main else "frame" if trailing else "embedded",
            source,
            acts=bool(match["acted"]) and not after.startswith("that "),
            carries=not match["stance"],
            back=bool(trailing) and not main,
            said=said,
            apart=apart,
        )


def _participles(text: str, clause: Span) -> Iterator[Attribution]:
    """'X released a report stating …'; 'X closed it, citing …'."""
    for match in SAYING.finditer(text, *clause):
        before = words(text, clause.start, match.start())
        led = before and (before[-1].text in DOCUMENTS or (before[-1].text == "," and not match["document"]))
        if not led:
            continue
        source = subject(text, content(text, clause), clause.end)
        if source and not speaks_not(text, source):
            kind: Kind = "main" if before[-1].text in DOCUMENTS else "embedded"
            yield Attribution(match.start(), kind, source, carries=False, said=match.start())


def _begins(text: str, clause: Span, source: Span, verb: int) -> tuple[int, bool]:
    """Where a part of a clause that somebody says begins, and whether it stands apart from what is said around it.

    It begins at the verb, behind another verb of theirs ('visited prisons and found that …'), or with the words that
    lead to them ('…, whom NGOs described as').
    """
    if relative := _SUBJECT_RELATIVE.search(text, source.end, verb):
        return relative.start(), False
    if len(words(text, source.end, verb)) > _HELPERS and has_verb(text, Span(source.start, verb)):
        return verb, False
    lead = _LEADS.search(text, clause.start, source.start)
    return (lead.start(), bool(lead["apart"])) if lead else (source.start, False)
