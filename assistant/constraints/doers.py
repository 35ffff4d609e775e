"""Who did what is counted: the state, organisations, shelters. What another of them did is no answer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.checks.words import is_plural, root, sense, word_set
from assistant.constraints.groups import WHO_THEY_WERE
from assistant.question.asked import Asked, content, searched
from assistant.question.kinds import asks_change
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import quantities

_ORGANISATION = (
    r"(?:(?:local|foreign|other|domestic|several|two|three|the|an?|its)\s+)*(?:(?:international|nongovernmental"
    r"|non-governmental|civil society|aid|religious|humanitarian|charitable|women's)\s+)?"
    r"(?:NGOs?|organi[sz]ations?|charit(?:y|ies)|groups|churches|agencies)(?!\w)"
)
_ORGANISATIONS = rf"{_ORGANISATION}(?:\s*(?:,|and|or)+\s*{_ORGANISATION})*"
_HELPER = (
    r"(?:the\s+)?(?:(?:NGO|crisis|two|local)\s+)?"
    r"(?:cent(?:er|re)s|shelters?|hotlines?|helplines?|hospitals?|clinics?)(?!\w)"
)
_DOERS = rf"{_HELPER}|{_ORGANISATIONS}"
_THEY_DID = regex(
    rf"\b(?:do|does|did|has|have|had)\s+(?:(?P<doers>{_DOERS})\s+[a-z]+|they\s+[^()]*\((?P<them>{_DOERS}))"
    rf"|\bhow many (?:[a-z]+ ){{1,3}}(?P<so>(?:the )?{_ORGANISATIONS}) [a-z]+ed\b"
    rf"|(?:\B(?:ed|en)|\b(?:found|held|built|run|kept|taught))\s+by\s+(?P<by>{_DOERS})",
    re.IGNORECASE,
)
_RUN_BY = regex(r"\b(?P<those>[a-z]+) [a-z]+ by $", re.IGNORECASE)
_HANDED = regex(rf"\bto\s+{_ORGANISATIONS}(?!-)", re.IGNORECASE)
"""What was handed on to organisations; 'to an NGO-run shelter' tells what these run."""
_STATE = r"(?:the )?(?:government|state|authorities|police|ministry)"
_STATE_DID = regex(
    rf"\b(?:did|has|have|had) (?P<doers>{_STATE})(?: itself| themselves)? (?P<verb>[a-z]+)"
    rf"|\b(?P<subject>the (?:government|state|authorities|police)(?: itself| themselves)?) (?P<past>[a-z]+ed|found)\b",
    re.IGNORECASE,
)
"""'How many did the state itself identify?', 'how many of the victims that the government identified …'."""
_FINDING = word_set(
    "find found spot spotted detect detected discover discovered recognize recognized recognise recognised"
)
"""What is said of victims for what reports call to identify them."""
_IDENTIFY = "identif"
_HELD_BY = regex(
    r"(?P<thing>[a-z]+) (?:held|won|taken|occupied|controlled|owned|filled|lost|kept|received|claimed) by"
    r" (?P<by>(?:the )?[^,;.]{2,80}?)(?=\W*$|[,;.]| (?:was|were|is|are|had|has|have|did|became|gave|went|made|in)\b)"
)
"""'The eight seats held by minorities became its partner': whose they are."""
_NAMED = regex(r"(?<=\s)[A-Z][\w’'-]*")
_NONE_OF_OFFICIALS = regex(
    r"\b(?:no|not|never|nor)\b[^.;]*?\b(?:investigat|prosecut|convict|charg|arrest|sentenc|disciplin)"
    r"(?:ions?|es?|ed|ing|ments?)? (?:(?:of|against) )?(?:any )?(?:[a-z-]+ ){0,3}?"
    r"(?:officials?|officers?|police|employees|soldiers|diplomats|peacekeepers)\b",
    re.IGNORECASE,
)
"""'Did not report any prosecutions or convictions of government officials complicit in it.'"""
_OFFICIALS_ASKED = regex(
    r"\b(?:officials?|officers?|police\w*|cops?|soldiers?|diplomats?|peacekeepers?|guards?|authorities|complic\w+|corrupt\w*"
    r"|(?:public|civil|state|government) (?:servants?|employees?|workers?|staff))\b",
    re.IGNORECASE,
)
_SOME_WHO_WERE = regex(
    r"(?:victims?|people|persons?|individuals?|child(?:ren)?|wom[ae]n|m[ae]n|girls?|boys?|suspects?|migrants|workers|nationals"
    r"|citizens|cases) ",
    re.IGNORECASE,
)
"""What stands before 'identified' where that says which ones are meant, not what was done to them."""
_BY_ORGANISATIONS = regex(rf"{_ORGANISATIONS}\s+(?!of\b|in\b|that\b|who\b|were\b|was\b)[a-z]+", re.IGNORECASE)
_BY_OTHERS_ASKED = regex(rf"\bby\s+{_ORGANISATIONS}\W*(?:in\b.*)?$", re.IGNORECASE)
"""'How many of those whom the state found were helped by NGOs?'"""
_STATE_COUNTED = regex(
    rf"\b(?:government|state|authorities|police|officials|ministry)\b[^.;]*?"
    rf"(?:\d|\b(?:{NUMBER_WORD})\b|\b(?:did|had|has|have) not (?:\w+ly )?\w+ any\b)",
    re.IGNORECASE,
)
_OFFICIAL = regex(
    r"(?:The |Government |Local |Consular |Police |Border |Labor |Prison |State |Immigration )*"
    r"(?:governments?|ministr(?:y|ies)|minister|authorities|officials?|officers?|police|courts?|judges|prosecutors?"
    r"|parliament|consulates?|embass(?:y|ies)|inspectors?|inspectorate)\b",
    re.IGNORECASE,
)
"""A sentence whose subject is the state or somebody of it."""
_OTHER_SUBJECT = regex(
    r"The (?:shelters?|hotlines?|cent(?:er|re)s?|schools?|hospitals?|clinics?|programs?|programmes?|app|ones?)\b"
)
"""A sentence whose subject is a thing known from before: 'The shelters assisted nine'."""


_RUNS = r"run|runs|running|ran|operat\w+|manag\w+|administ\w+|in charge of"
_PAYS = r"funds?|funded|funding|financ\w+|pays?|paid|paying|sponsor\w*"
_DEED_ASKED: Mapping[str, re.Pattern[str]] = {
    deed: regex(
        rf"\b(?:who|whom|which (?:\w+ )?(?:bod|organi[sz]ation|agenc|group|institution)\w*)\b.*\b(?:{asked})\b",
        re.IGNORECASE,
    )
    for deeds, asked in (
        ("run operated managed administered", _RUNS),
        ("funded financed sponsored", _PAYS),
        ("owned", "owns?|owned"),
        ("led", "leads?|led|leading|heads?|headed"),
    )
    for deed in deeds.split()
}
_COMPOUND = regex(rf"\b\w+-(?P<deed>{'|'.join(_DEED_ASKED)}) (?P<thing>(?:[a-z]+ ){{0,2}}[a-z]+)")
"""'An NGO-run hotline' says who runs it."""


_STUDY = (
    r"surveys?|stud(?:y|ies)|polls?|audits?|assessments?|evaluations?|reviews?|inquir(?:y|ies)|investigations?"
    r"|censuses|census"
)
_WHO_STUDIED = regex(
    r"\b(?:who|which (?:\w+ )?(?:bod|organi[sz]ation|agenc|group|institution|university|NGO)\w*) (?:has |had )?"
    r"(?:carried out|conducted|did|made|undertook|ran|produced|published|wrote)"
    rf" (?:the|that|this|an?) (?:(?!of\b)[\w’'-]+ ){{0,3}}?(?P<study>{_STUDY})\b",
    re.IGNORECASE,
)
_STUDIED = regex(
    rf"\b(?:{_STUDY}|(?:survey|stud|poll|audit|assess|review|investigat|inspect|research|analy[sz]|evaluat|found|report"
    r"|estimat|interview|monitor|author)\w*)\b",
    re.IGNORECASE,
)
"""What may tell of a study, or of what it found."""
_FUNDED = regex(
    rf"\b(?:{_STUDY})(?: [\w-]+){{0,3}} (?:funded|financed|sponsored|supported|paid for) by\b", re.IGNORECASE
)
_MADE_BY = regex(
    r"\b(?:conducted|carried out|undertaken|undertook|made|done|written|wrote|prepared|authored|produced|published)\b",
    re.IGNORECASE,
)
_STUDY_OF = regex(
    r"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Tt]his) (?:(?:19|20)\d\d |[a-z]+ ){0,2}"
    rf"(?:[A-Z]{{2,}}|[A-Z][\w’'-]+(?: (?:of |for )?[A-Z][\w’'-]+)*) (?:(?:19|20)\d\d )?(?P<study>{_STUDY})\b"
)
"""'A 2022 OSU survey of 415 crew members'."""


_WHO_HELD = regex(
    r"^\W*(?:and |but |so )?who (?:is|was) (?:the|its|their|his|her) (?P<office>[a-z]+)(?: there| then)?\W*$",
    re.IGNORECASE,
)
_TITLED = word_set(
    "judge magistrate prosecutor minister president mayor governor commissioner director ombudsman bishop general"
    " colonel ambassador senator"
)
_ALSO_TITLED = {
    "judge": "|Justice|Magistrate",
    "magistrate": "|Judge",
    "ombudsman": "|Ombudsperson",
    "bishop": "|Archbishop",
}
"""Offices whose holders carry them as titles before their names, and other titles of theirs."""
_WORKS_FOR = regex(
    r"^\W*(?:and |but |so )?(?:who|whom|what) (?:do|does|did) .+ (?:work|write|report)s? for\W*$", re.IGNORECASE
)
_STAFF = (
    r"(?:staff members?|journalists?|reporters?|editors?|correspondents?|columnists?|photographers?|photojournalists?"
    r"|cameram[ae]n|broadcasters?|bloggers?|employees?|lawyers?|researchers?|activists?)"
)
_OF_AN_EMPLOYER = regex(
    rf"\b[A-Z][\w-]+ {_STAFF}\b"
    rf"|\b{_STAFF},? (?:[A-Z][\w’'-]+,? ){{0,3}}(?:of|from|with|for|at) (?:the |its )?(?:[a-z]+ ){{0,3}}[A-Z]"
)
"""'An EMTV reporter', 'journalist Ana Duka of the online news site Fen'."""


def names_doer(asked: Asked, text: str) -> bool:
    """Whether a text tells in passing who does what is asked about, in its words or others of their meaning: of an
    NGO-run hotline, who runs the hotline, and of 'an OSU survey', who made it."""
    if studied := searched(_WHO_STUDIED, asked.alone):
        asks_of = {root(studied["study"].casefold()), *asked.words}
        found = _STUDY_OF.search(text)
        return (
            found is not None
            and root(found["study"].casefold()) in asks_of
            and len(set(content(asked.alone)) & set(content(text))) > 1
        )
    compounds = list(_COMPOUND.finditer(text))
    words = {*asked.words, *content(in_its_words(asked.question, text))} if compounds else set()
    return any(
        _DEED_ASKED[found["deed"]].search(asked.question)
        and not {sense(word) for word in found["thing"].split()}.isdisjoint(words)
        for found in compounds
    )


def names_holder(asked: Asked, text: str) -> bool:
    """Whether a text names in passing somebody by the office of which it is asked who held it: 'Justice Bo Lee ruled
    that …', who the judge was."""
    found = searched(_WHO_HELD, asked.alone)
    office = found["office"].casefold() if found else ""
    if office not in _TITLED:
        return False
    titles = f"{office.capitalize()}{_ALSO_TITLED.get(office, '')}"
    return re.search(rf"\b(?:{titles}) (?:[A-Z][\w’'.-]+ )?[A-Z][\w’'-]+", text) is not None


def names_employer(asked: Asked, text: str) -> bool:
    """Whether a text tells in passing for whom somebody works: 'an EMTV reporter', 'Ana Duka of the news site Fen'."""
    return searched(_WORKS_FOR, asked.alone) is not None and _OF_AN_EMPLOYER.search(text) is not None


def study_untold(asked: Asked, text: str) -> str | None:
    """'Who made the study' where that is asked, and a text has no word of any study, or tells only who paid for it."""
    studied = searched(_WHO_STUDIED, asked.alone)
    if studied is None:
        return None
    only_paid_for = _FUNDED.search(text) and not _MADE_BY.search(text)
    return None if _STUDIED.search(text) and not only_paid_for else f"who made the {studied['study'].casefold()}"


def counts_deeds_of_others(asked: Asked, text: str) -> str | None:
    """'A number for NGOs' where it is counted, or compared with before, what these did, and a text tells what others
    did; None where it may tell what is asked."""
    if asked.kind == "yes_no" and asks_change(asked.question):
        return _not_done_by_state(asked, text)
    if asked.kind != "count" and WHO_THEY_WERE.search(asked.alone) and _not_done_by_state(asked, text):
        return "anything on those of whom it is asked"
    if asked.kind != "count":
        return None
    return (
        _done_by_others(asked, text)
        or _not_done_by_state(asked, text)
        or _only_of_officials(asked, text)
        or _held_by_others(asked, text)
    )


def _held_by_others(asked: Asked, text: str) -> str | None:
    """'A number of seats' where those of a party that is named are counted, and all that a text counts are held by
    others."""
    whose = {sense(name.casefold()) for name in _NAMED.findall(asked.alone)} & set(asked.words)
    found = next((one for one in _HELD_BY.finditer(text) if (sense(one["thing"]),) == asked.counted[-1:]), None)
    if found is None or not whose or whose & set(content(found["by"])):
        return None
    counted = [one for one in quantities(text) if asked.counted[-1] in one.noun]
    of_others = len(counted) == 1 and counted[0].phrase.end <= found.end("thing")
    return _number_of(asked) if of_others else None


def _only_of_officials(asked: Asked, text: str) -> str | None:
    """'A number of traffickers' where these are counted, and a text tells only that nothing was done to officials."""
    if (
        not _NONE_OF_OFFICIALS.search(text)
        or searched(_OFFICIALS_ASKED, asked.question)
        or any(one.value != "0" for one in quantities(text))
    ):
        return None
    return _number_of(asked)


def _done_by_others(asked: Asked, text: str) -> str | None:
    """'A number for NGOs' where it is counted what these, or shelters, did, and a text tells what others did, or handed
    on."""
    they = searched(_THEY_DID, asked.question)
    if they and they["by"] and _says_whose(asked, asked.question[: they.start("by")]):
        return None
    by_others = _HANDED.search(text) or _OFFICIAL.match(text) or _OTHER_SUBJECT.match(text)
    if not they or not by_others:
        return None
    doers = they["doers"] or they["them"] or they["so"] or they["by"]
    helper = re.fullmatch(_HELPER, doers, re.IGNORECASE) and not re.search(r"\bNGO", doers)
    themselves = re.escape(doers.split()[-1].rstrip("s")) if helper else _ORGANISATION
    return None if re.search(themselves, _HANDED.sub("", text), re.IGNORECASE) else f"{_number_of(asked)} for {doers}"


def _says_whose(asked: Asked, before: str) -> bool:
    """Whether what stands before 'NGOs' in a question says by whom others than those who are counted are run: 'how many
    victims stayed at the shelters run by NGOs?'."""
    found = _RUN_BY.search(before)
    return found is not None and is_plural(found["those"]) and sense(found["those"].casefold()) not in asked.counted


def _not_done_by_state(asked: Asked, text: str) -> str | None:
    """'A number for the government' where it is counted what the state did, and a text tells what organisations did, or
    what was done to those whom somebody had 'identified'."""
    state = searched(_STATE_DID, asked.question)
    if state is None or (state["subject"] and _BY_OTHERS_ASKED.search(asked.alone)):
        return None
    verb = (state["verb"] or state["past"]).casefold()
    deed = re.escape(root(verb)) + (f"|{_IDENTIFY}" if verb in _FINDING else "")
    if re.search(rf"\b(?:{deed})\w* by (?:{_STATE}|officials|officers)\b", text, re.IGNORECASE):
        return None
    told = re.findall(rf"(?:[\w'’-]+ )?\b(?:{deed})\w*", text, re.IGNORECASE)
    only_of_some = told and all(_SOME_WHO_WERE.match(one) for one in told)
    by_organisations = _BY_ORGANISATIONS.match(text)
    by_state = by_organisations and _STATE_COUNTED.search(text, by_organisations.end())
    if only_of_some or (by_organisations and not by_state):
        return f"{_number_of(asked)} for {state['doers'] or state['subject']}"
    return None


def _number_of(asked: Asked) -> str:
    """'A number of beds', where it is said of what."""
    return f"a number of {asked.thing}" if asked.thing else "a number"
