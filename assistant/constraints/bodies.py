"""Treaties, bodies and numbered rules that a question names: what is told of another one is no answer."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.constraints.places import stems
from assistant.regex import regex
from assistant.text.sentences import split_sentences

_SMALL = r"(?:the|of|and|on|for|to|in|against|all|its|their|at|with)"
_NAME = rf"[A-Z][\w’'-]+(?:(?: {_SMALL})* [A-Z][\w’'-]+)*"
_TREATY = regex(rf"\b(?:Convention|Protocol|Covenant|Charter) (?:on|for|against|to|of) (?:{_SMALL} )*{_NAME}")
_ANY_TREATY = regex(r"\b(?:Convention|Protocol|Covenant|Charter|[Tt]reat(?:y|ies))\b")
_CALLED = regex(
    r"\b(?:(?!The\b)[A-Z][\w’'-]*(?: of)? )+(?P<kind>Convention|Protocol|Covenant|Charter|Treaty|Statute|Accord"
    r"|Agreement)s?\b"
)
"""A treaty by what comes before its kind, often a name in use: 'the Rome Statute'."""
_PARTY = regex(
    r"\b(?:ratif\w+|acced\w+|accession|part(?:y|ies) to|signator\w+|treat(?:y|ies)|instruments?)\b", re.IGNORECASE
)
_JOINED = regex(r"\b(?:ratif|accede|accession|join|sign(?:ed|s)?\b|party\b|adopt|withdr[ae]w)", re.IGNORECASE)
"""What a country does with a treaty: what names none doesn't tell it."""
_JOINED_SOME = regex(
    r"\b(?:ratif\w+|acced\w+|joined|sign(?:ed|s)?|party to)\b[^?]*\b(?P<kind>protocol|convention|treaty|covenant)\b",
    re.IGNORECASE,
)
"""'Has it signed the UN protocol on trafficking?': a treaty by its kind alone."""
_BODY = regex(rf"\b(?:the|its|their) (?P<name>[A-Z][\w’'-]+(?:(?: {_SMALL})* [A-Z][\w’'-]+)+)")
_SUBJECT = regex(rf"The (?P<name>{_NAME})")
_LEANS = regex(r"(?:It|Its|They|Their)\b")
_GOES_ON = regex(
    r"(?:It|Its|They|Their|This|These|That|Those|Such|Both|The (?:law|latter|same|former|act|code|article))\b"
)
_CAPITALISED = regex(r"\b[A-Z][a-z]{2,}")
_SHORT = regex(r"\b[A-Z]{2,}\b")
_KINDS = frozenset(("conve", "proto", "coven", "chart", "right", "inter"))
"""What the names of many treaties have."""
_KIND = (
    r"(?:Ministry|Court|Council|Police|Service|Inspectorate|Agency|Commission|Committee|Department|Directorate|Bureau"
    r"|Institute|Fund|Bank|University)"
)
_OF_KIND = regex(
    rf"\b(?P<kind>{_KIND})(?: (?:of|for|on|against) (?P<of>(?:{_SMALL} )*{_NAME}))"
    rf"|\b(?P<which>(?:(?!The\b)[A-Z][\w’'-]+ ){{1,3}})(?P<its_kind>{_KIND})\b"
    r"|\b(?P<whose>(?!(?:The|Which|What|Whose|Each|Every|No|Any|This|That|Its|Their|A|An|One)\b)[A-Z][a-z][\w’'-]*"
    r"|interior|justice|health|labou?r|finance|education|foreign|defen[cs]e"
    r"|agriculture) ministry\b"
)
"""'Ministry of Labor', 'Supreme Court', 'the justice ministry': one of several of its kind."""
_ANY_OF_KIND = frozenset(("natio", "state", "gener", "feder", "centr", "repub", "gover", "publi"))
"""How words begin that the names of many bodies have."""
_RULE = regex(
    r"\b(?P<rule>articles?|sections?|chapters?|laws?|acts?|resolutions?|decrees?|conventions?|orders?|directives?"
    r"|phases?)(?: (?:no|number)\b\.?)? (?P<number>(?!(?:19|20)\d\d\b)(?:\d+|(?-i:[IVX]+)))(?:\b|(?=\())",
    re.IGNORECASE,
)
"""'Article 165', 'Law No. 140', 'Convention 182', 'Phase II'."""


def other_rules(question: str, text: str, before: str) -> list[str]:
    """The numbered rules that a question names, if a text tells of another one of that sort and of none of them; what
    stands before it counts only where it goes on from that: 'It refers to Article 5'."""
    asked = _rules(question)
    told = {_sort_of_rule(found) for found in _rules(text)} if asked else set()
    others = told.intersection(map(_sort_of_rule, asked))
    told_of = f"{before} {text}" if _GOES_ON.match(text) else text
    if not others or any(re.search(rf"\b{one['number']}\b", told_of) for one in asked):
        return []
    return [one[0] for one in asked]


@lru_cache(maxsize=256)
def _rules(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_RULE.finditer(text))


def _sort_of_rule(found: re.Match[str]) -> str:
    return found["rule"].casefold().rstrip("s")


def others_of_kind(question: str, text: str, before: str) -> list[str]:
    """The bodies that a question names, if a text tells of another one of their kind and of none of them: of the
    Ministry of Health, not that of Labor."""
    asked = _of_kinds(question)
    kinds = {kind for _, kind, name in _of_kinds(text) if name} if asked else set()
    if not kinds or not all(kind in kinds and name for _, kind, name in asked):
        return []
    # 'The Ministry of Health rejected none' is of none that was told of before.
    around = text if _OF_KIND.match(text.removeprefix("The ")) else f"{before} {text}"
    said, capitals = stems(around), set(_SHORT.findall(around))
    known = any(name & said or _initials(full) in capitals for full, _, name in asked)
    return [] if known else [f"the {full}" for full, _, _ in asked]


@lru_cache(maxsize=256)
def _of_kinds(text: str) -> tuple[tuple[str, str, set[str]], ...]:
    """The bodies that a text names, the kind of each, and how the words begin that tell it from others of its kind."""
    return tuple(
        (
            found[0],
            found["kind"] or found["its_kind"] or "Ministry",
            stems(found["of"] or found["which"] or found["whose"]) - _ANY_OF_KIND,
        )
        for found in _OF_KIND.finditer(text)
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in _CAPITALISED.findall(name))


def other_treaties(question: str, text: str, before: str) -> list[str]:
    """The treaties that a question names in full, if a text tells of some treaty, or it is asked what was done with
    one, and the text with what stands before it names none of them: most words of a name must be there."""
    asked = [found[0] for found in _TREATY.finditer(question)]
    called = None if asked or not _JOINED.search(question) else _CALLED.search(question)
    if called and not _tells_of_called(called, text):
        return [f"the {called[0]}"]
    some = None if asked or called else _JOINED_SOME.search(question)
    if some and not (_PARTY.search(text) or _ANY_TREATY.search(f"{before} {text}")):
        return [f"the {some['kind'].casefold()}"]
    if not asked or not (_ANY_TREATY.search(text) or _JOINED.search(question)):
        return []
    told = stems(f"{before} {text}")
    named = [_name_stems(name) - _KINDS for name in asked]
    return [] if any(2 * len(words & told) > len(words) for words in named) else [f"the {name}" for name in asked]


def _tells_of_called(called: re.Match[str], text: str) -> bool:
    """Whether a text has a word for a treaty of some sort, or of the name that one is called by."""
    of_kind = re.search(rf"\b{called['kind']}", text, re.IGNORECASE) or _PARTY.search(text)
    return bool(of_kind) or not _name_stems(called[0].removesuffix(called["kind"])).isdisjoint(stems(text))


def other_bodies(question: str, text: str, before: str) -> list[str]:
    """The bodies that a question names, if a text tells of 'it', and the subject of what it goes on from is another:
    no word of its name is one of theirs."""
    asked = [found["name"] for found in _BODY.finditer(question)]
    if not asked or not before or not _LEANS.match(text):
        return []
    sentences = [before[span.start : span.end] for span in split_sentences(before)]
    subject = next((_SUBJECT.match(one) for one in reversed(sentences) if not _LEANS.match(one)), None)
    if subject is None or subject["name"].isupper():
        return []
    told, wanted = _name_stems(subject["name"]), _name_stems(" ".join(asked))
    return [] if not told or wanted & (told | _name_stems(text)) else [f"the {name}" for name in asked]


def _name_stems(name: str) -> set[str]:
    """The beginnings of a name's capitalised words."""
    return stems(" ".join(_CAPITALISED.findall(name)))
