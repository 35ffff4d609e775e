"""Names in a sentence that a question doesn't have: the answer to 'who' and 'what is it called' must hold one."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.checks.words import FUNCTION_WORDS, is_past, sense, word_set
from assistant.constraints.sides import NAME_BEGINS
from assistant.models import english_words
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.countries import countries_in
from assistant.text.dates import MONTHS, WEEKDAYS

_TEMPORAL = regex(rf"{'|'.join((*MONTHS, *WEEKDAYS))}|On|In|As|From|By|At|The|Since|Until|During")
_PROPER = regex(
    r"(?:[A-Z][\w'’.-]*[\w]|[A-Z])(?:(?: (?:of|the|for|and|de|da|bin|ibn|al|el|von|van|on|in))*"
    r" (?:(?:[ae]l-|d['’])?[A-Z][\w'’.-]*\w|[A-Z]\.?))*"
)
_BODY_WORD = regex(
    r"\b(?:Ministry|Minister|Council|Committee|Commission|Court|Party|Law|Act|Code|Republic|Union|University"
    r"|Center|Centre|Agency|Service"
    r"|Services|Department|Office|Government|Parliament|Assembly|Senate|Board|Bureau|Authority|Fund|Foundation"
    r"|Federation|Association|Organization"
    r"|Organisation|Institute|Human|Rights|International|National|Constitution|Convention|Article|Section|Police"
    r"|Army|Bank|Church|Embassy|State|States|Group|Forum|Program|Plan|Campaign|Day|Days|Coalition|Network"
    r"|Commissioner|Ombudsman|Prosecutor|Security|Covid|COVID|Congress|Cabinet|Supreme|Internet)\b"
)
_OF_FAITH = regex(r"\b(?:Christian|Muslim|Catholic|Protestant|Hindu|Buddhist|Jew|Sikh|Copt|Sunni|Shia)s?$")
_TITLE = regex(
    r"\b(?:State Secretary|Secretary of State|(?:[A-Z]\w+ )?Minister(?: of \w+)?|Prosecutor General"
    r"|(?:Chief|Head|Inspector General|Director General|Commissioner) of (?:the )?[A-Z]\w+"
    r"|[A-Z]\w+ (?:Chief|Commissioner)"
    r"|Commissioner|Ombudsman|Prosecutor|Justice|Senator|Deputy|Members? of (?:Parliament|Congress)|MP)(?= [A-Z])"
)
_LED_BY = regex(
    r"\b(?:chair|head|led|lead|direct|preside|run|manage|command)\w*\b[^,;.]{0,30}?\bby (?:the|its|an?) [a-z]",
    re.IGNORECASE,
)
_LEADS = regex(
    r"\bwho (?:\w+ )?(?:chair|head|lead|led|direct|preside|run|manage|command)\w*\b"
    r"|\bwho(?:['’]s| is) (?:in the chair|at the head)\b",
    re.IGNORECASE,
)
_IN_THE_CHAIR = regex(r"\bin the chair\W*$", re.IGNORECASE)
_GROUP_ASKED = regex(
    r"\b(?:working group|committee|commission|council|task force|board|team|group|platform)\b", re.IGNORECASE
)
_BODY_LEADS = regex(
    r"\b(?:Ministry|Service|Agency|Office|Department|Directorate|Bureau|Secretariat)\b[^;.]{0,120}?"
    r"\b(?:chair(?:s|ed)?|head(?:s|ed)|leads?|led|preside[sd]?)\b"
)
"""'The State Migration Service led the working group.'"""
_OFFICE_LEADS = regex(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z]+ ){0,3}(?:minister|secretary|director|president|chief|head|commissioner"
    r"|governor|general|justice|prosecutor|premier|speaker)\b[^;.]{0,80}?\b(?:chair|head|lead|led|direct|preside)\w*\b"
)
"""'The secretary general of the ministry chairs the committee.'"""
_OFFICE = regex(
    r"\b(?:Director|General|Chief|President|Secretary|Governor|Chair\w*|Head|Attorney|Solicitor|Auditor|Comptroller"
    r"|Registrar"
    r"|Inspector|Superintendent|Chancellor|Mufti|Speaker|Ambassador)\b"
)
_HIGH_OFFICE = (
    r"(?:minister|secretary|director|president|chief|head|commissioner|governor|prosecutor|premier|speaker|judge"
    r"|officer|official|inspector|general|ambassador|ombuds\w+|adviser|advisor|diplomat|lawyer|professor)"
)
_WHO_HOLDS = regex(
    r"\bwho(?:['’]s| is| was| serves as| served as| acts as| acted as| holds the (?:post|office|position) of) "
    r"(?:the |its |their |an? )?(?P<office>[^?,;()]+?)\W*$",
    re.IGNORECASE,
)
_HELD_BY = regex(
    rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?P<office>[\w’'-]+(?: [\w’'-]+){{0,4}}), (?:an?|the|its)"
    rf" (?:(?!(?:who|which|that|by|in)\b)[a-z-]+ ){{0,3}}{_HIGH_OFFICE}\b"
    rf"|\b(?:[Aa]n?|[Tt]he) (?:[a-z-]+ ){{0,3}}{_HIGH_OFFICE}\b[^,.;]{{0,60}}? (?:serve[sd]|act(?:s|ed)) as"
    r" (?:the |its )?(?P<same>[\w’'-]+(?: [\w’'-]+){0,4}?)(?=\W*$|[,;]| (?:and|but|while|in|for|since|with)\b)"
)
"""'The coordinator, a deputy minister', 'a deputy minister served as coordinator'."""
_DESCRIBED = regex(
    r"\b(?i:an?|the|its|some|several|two|three|most|in) (?P<by>[a-z][\w-]+) (?:[a-z]+ )?"
    r"(?:NGOs?|organi[sz]ations?|courts?|agenc(?:y|ies)|compan(?:y|ies)|firms?|charit(?:y|ies)|hospitals?|districts?"
    r"|provinces?|towns?|cities|city|villages?|islands?|neighbou?rhoods?|suburbs?|boroughs?|municipalit(?:y|ies)"
    r"|part(?:y|ies)|newspapers?)\b"
)
_AUTHORITY = regex(
    r"\b(?:an?|the|its) (?P<by>[a-z][\w-]+) (?:[a-z]+ )?"
    r"(?:authority|ministry|service|department|office|inspectorate|commission|board|union)\b",
    re.IGNORECASE,
)
"""'The tax authority'."""
_AUTHORITY_ASKED = regex(
    r"\b(?:which|what) (?:[\w-]+ )?(?:agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|institutions?)\b",
    re.IGNORECASE,
)
_SORT_OF_AUTHORITY = word_set(
    "relevant competent local national responsible appropriate same other state public government central own new main"
)
"""Words that tell what sort of authority it was, not which."""
_FIRM_ASKED = regex(r"\b(?:which|what) (?:\w+ )?(?:compan(?:y|ies)|firms?|business(?:es)?)\b", re.IGNORECASE)
_SORT_OF_FIRM = frozenset(("private", "foreign", "local", "large", "small", "state", "public", "domestic", "certain"))
"""Words that tell what sort of firm it was, not which."""
_ORGANIZATIONS_ASKED = regex(
    r"\b(?:which|what) (?:[\w-]+ )?(?:organi[sz]ations|groups|bodies|institutions|agencies)\b", re.IGNORECASE
)
_ORGANIZATIONS = regex(
    r"\bcivil society|\bNGOs\b|\b(?:international|regional|humanitarian|religious|non-?governmental|local"
    r"|foreign|women's|community|charitable|aid) (?:and [a-z-]+ )?(?:organi[sz]ations|groups|agencies)\b",
    re.IGNORECASE,
)
"""Sorts of organizations, which answer which ones did something."""
_ORGANIZATION_ASKED = regex(r"\b(?:which|what) (?:\w+ )?(?:NGOs?|organi[sz]ations?|charit(?:y|ies))\b", re.IGNORECASE)
_SORT_OF_ORGANIZATION = _SORT_OF_FIRM | {"international", "regional", "humanitarian", "religious", "nongovernmental"}
"""Words that tell what sort of organization it was, not which."""
_NEW_NAME_IGNORED = frozenset(["ngo", "ngos", "un", "us", "eu", "the", "government", "article", "articles"])
_OF_A_BODY = regex(
    r"\b(?:Council|Committee|Commission|Coalition|Cent(?:er|re)|Office|Unit|Agency|Group|Network|Campaign|Ministry"
    r"|Board"
    r"|Bureau|Task Force|Directorate|Department) (?:to|for|on|against|of) (?:the )?$"
)
"""What stands before the rest of a body's name: 'Commission to' before 'Combat Fraud in Procurement'."""


def new_names(asked: Asked, text: str, passage: Passage) -> list[str]:
    """The names in a text that neither the question nor its place has."""
    # A name may be inflected ('Kyrgyz'); of other words only the same ones are known: 'voiced' is no 'Voice'.
    known = {
        word.casefold()[:NAME_BEGINS] if word[0].isupper() else word.rstrip("s")
        for word in re.findall(r"\w+", f"{asked.question} {passage.place}")
    }
    found = []
    for match in _PROPER.finditer(text):
        words = [word for word in re.findall(r"\w+", match[0]) if word[0].isupper() and not _TEMPORAL.fullmatch(word)]
        if not words or (match.start() == 0 and len(words) == 1 and _may_open_a_sentence(words[0])):
            continue
        fresh = [
            word
            for word in words
            if known.isdisjoint({word.casefold()[:NAME_BEGINS], word.casefold().rstrip("s")})
            and word.casefold() not in _NEW_NAME_IGNORED
        ]
        name = _opener().sub("", match[0])
        if fresh:
            found.append(name)
    return found


_ONE_NAME = regex(r"(?P<name>[A-Z][a-z'’-]+[\w'’-]*)(?:, [^,.;]{3,90},)? (?:was|is|has|had|[a-z]+ed)\b")
_ENTITY = regex(
    r"\b(?:in|at|of|on|from|for|with|near|by|did|does|do|has|have|had|was|were|is|are|than) (?:the )?"
    r"(?P<name>[A-Z][\w'’.-]*\w(?: [A-Z][\w'’.-]*\w)*)(?:['’]s?)?(?= |\W*$|[,?])"
)
_ADJECTIVE = regex(r"(?:\w+(?:ish|ian|ean|ese|al|im|ims|ic|s)|[A-Z]{2,}\w*)")
"""Peoples, faiths and abbreviations, which a text may call otherwise: 'Jews' are told of as a 'Jewish community'."""


@lru_cache(maxsize=256)
def entities(question: str) -> tuple[str, ...]:
    """The names of places and of whoever does something in the last sentence of a question; none of a country, a month,
    a people or a body ('the Ministry'), which a text may mean without its name."""
    asks = re.split(r"[.!?:] (?=[A-Z])", question)[-1]
    names = (found["name"] for found in _ENTITY.finditer(asks))
    return tuple(
        name
        for name in names
        if not countries_in(name)
        and not any(is_body(word) or _TEMPORAL.fullmatch(word) for word in name.split())
        and not _ADJECTIVE.fullmatch(name)
    )


def tells_of_entity(name: str, told: str) -> bool:
    """Whether a text has a name, a word of it, or an abbreviation that begins as it does."""
    name, told = name.replace("’", "'"), told.replace("’", "'")
    words = [word for word in re.findall(r"\w+", name) if len(word) >= NAME_BEGINS] or [name]
    begins = "|".join(re.escape(word[: NAME_BEGINS + 1]) for word in words)
    short = rf"{re.escape(name[0])}[A-Z]{{2,}}\b"
    return re.search(rf"\b(?:(?i:{begins})|{short})", told) is not None


def _may_open_a_sentence(word: str) -> bool:
    """Whether a word may have its capital from its place alone: not 'UNICEF', 'FireEye', 'Airtel'."""
    if len(word) == 1:
        return True
    everyday = english_words()
    ordinary = not everyday or word.casefold() in everyday
    return word[1:].islower() and (ordinary or word.endswith(("s", "ed", "ing", "ly", "ion", "ment")))


@lru_cache(maxsize=1)
def _opener() -> re.Pattern[str]:
    """Capitalised words that only open a sentence: 'On Monday Ana Duka …'."""
    return re.compile(
        rf"^(?:(?:{_TEMPORAL.pattern}"
        r"|Later|Earlier|Then|However|Former|Although|When|After|Before|While|For|Also|An?)\b[ ,]*)+"
    )


def persons(asked: Asked, text: str, passage: Passage) -> list[str]:
    """The names in a text that look like a person's: several capitalised words, none of a body or a country.

    Where somebody is from is no part of the name: 'Ana Duka of the University of Tirana'.
    """
    return [
        name
        for found in new_names(asked, text, passage)
        if _is_persons(name := found if _is_persons(found) else found.split(" of ")[0])
        and (name == found or not _OFFICE.search(name))
        and not _OF_A_BODY.search(text[: text.find(name)])
    ]


def named_in_full_before(text: str, before: str) -> bool:
    """Whether somebody of whom a text goes on by one name was named in full before: 'Duka was', after 'Ana Duka'."""
    found = _ONE_NAME.match(text)
    full = re.search(rf"\b[A-Z][\w'’.-]+ {re.escape(found['name'])}\b", before) if found else None
    return full is not None and _is_persons(full[0])


def _is_persons(name: str) -> bool:
    return (
        len(re.findall(r"\b[A-Z][\w'’.-]+", name)) >= 2
        and re.search(r"\b[A-Z]", _OFFICE.sub("", name)) is not None
        and not _BODY_WORD.search(_TITLE.sub("", name))
        and not _OF_FAITH.search(name)
        and not countries_in(name)
    )


def is_body(word: str) -> bool:
    """Whether a word is one for a body or an office, 'Council' or 'Office', which a text may call otherwise."""
    return _BODY_WORD.fullmatch(word) is not None or _OFFICE.fullmatch(word) is not None


def led_by_office(asked: Asked, text: str) -> bool:
    """Whether a text answers who leads something by an office, without a name: 'chaired by the deputy minister'; or who
    leads a group, by a body."""
    if not searched(_LEADS, asked.question):
        return False
    of_group = searched(_GROUP_ASKED, asked.question) or searched(_IN_THE_CHAIR, asked.question)
    by_body = of_group and _BODY_LEADS.search(text)
    return bool(by_body or _LED_BY.search(text) or _OFFICE_LEADS.search(text))


def holds_office(asked: Asked, text: str) -> bool:
    """Whether a text tells by another office of his who holds the one that a question asks for: 'the National
    Coordinator, a deputy minister who …'."""
    office = set(content(found["office"])) if (found := searched(_WHO_HOLDS, asked.alone)) else set()
    if not office:
        return False
    told = (one["office"] or one["same"] for one in _HELD_BY.finditer(text))
    return any(office == set(content(one)) for one in told)


def leaves_unnamed(kind: str, text: str, name_opens: str = "A-Z“") -> bool:
    """Whether a text has one of a kind, a pattern for 'an NGO', without a name right beside it: not 'Lia, an NGO' or
    'an NGO, Lia'. `name_opens`: with which characters a name may begin that follows."""
    follows = rf",? (?:called |named |known as )?(?:the )?[{name_opens}]"
    return re.search(rf"(?<![\w)”], )\b(?:{kind})\b(?!{follows})", text) is not None


def described(asked: Asked, text: str) -> bool:
    """Whether a text tells by a description which one it was, 'a military court', or of several, which sort: 'NGOs'."""
    if (
        searched(_ORGANIZATIONS_ASKED, asked.question)
        and not searched(_ORGANIZATIONS, asked.question)
        and _ORGANIZATIONS.search(text)
    ):
        return True
    known = frozenset(asked.words)
    unnamed = _SORT_OF_FIRM if searched(_FIRM_ASKED, asked.question) else frozenset()
    unnamed |= _SORT_OF_ORGANIZATION if searched(_ORGANIZATION_ASKED, asked.question) else frozenset()
    found = _described_by(_DESCRIBED, text)
    if searched(_AUTHORITY_ASKED, asked.question):
        found |= _described_by(_AUTHORITY, text) - _SORT_OF_AUTHORITY
    return any(sense(by) not in known and not is_past(by) for by in found - FUNCTION_WORDS - unnamed)


def _described_by(kinds: re.Pattern[str], text: str) -> set[str]:
    """The words by which a text tells which of some kinds it was, casefolded."""
    return {match["by"].casefold() for match in kinds.finditer(text)}
