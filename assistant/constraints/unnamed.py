"""Which one it was, where a text has it without a name: 'an executive magistrate', 'a foreign donor', 'some towns'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural, lemma, sense, word_set
from assistant.constraints.counted import PERSONS
from assistant.constraints.groups import in_office
from assistant.constraints.named import leaves_unnamed
from assistant.question.asked import TOPIC_ADDED, Asked, searched
from assistant.regex import regex
from assistant.text.dates import MONTHS, WEEKDAYS
from assistant.text.numerals import NUMBER_WORD, value_of
from assistant.text.quantities import quantities

_ROLES = (
    r"(?:magistrates?|judge|prosecutor|officer|envoy|minister|lawyer|journalist|reporter|correspondent|doctor"
    r"|teacher|deputy|mayor|governor|commander|general|colonel|captain|ambassador|rapporteur|coordinator|director"
    r"|commissioner|ombudsman|secretary|spokesman|spokeswoman|spokesperson|adviser|advisor|lawmaker"
    r"|legislator|senator|priest|imam|bishop|businessman|businesswoman|trader|editor|blogger|singer|professor"
    r"|inspector|advocate|attorney|auditor|registrar)"
)
_ROLE_ASKED = regex(
    rf"\bwhich (?P<which>(?:(?!of|the|case|is|was|did|does)[a-z-]+ ){{0,2}}?{_ROLES})\b(?!['’])"
    rf"|\bwho (?:became|was (?:appointed|named|made|elected|picked|chosen|nominated)(?: as)?)"
    rf" (?:the |an? |its |their )?(?P<who>(?:[a-z-]+ ){{0,3}}?{_ROLES})\b"
    r"|\bwho (?:got|has|holds|held|took|landed|was given) (?:the |its )?(?:job|post|position|role) (?:of|as)"
    r" (?:the |an? )?"
    rf"(?P<job>(?:[a-z-]+ ){{0,3}}?{_ROLES})\b",
    re.IGNORECASE,
)
"""'Which magistrate sentenced him?', 'who became special envoy?'"""
_NAME_OF_HIM = regex(
    r"^\W*(?:and |but )?what(?:['’]s| is| was)? (?:(?P<whose>his|her|their) (?:full |real )?name"
    r"|the (?P<whom>[a-z]+)(?:['’]s name| called))\b",
    re.IGNORECASE,
)
"""'What's his name?', 'what is the man called?'"""
_SHE = ("wife", "woman", "girl", "daughter", "mother", "sister", "Ms", "Mrs", "widow")
_WHO_WAS = regex(
    r"\bwho (?:is|was|were|are) the (?P<who>(?:(?!man\b|woman\b|person\b|people\b)[\w’'-]+ ){1,4}?)"
    r"(?=(?:(?:who|whom|that|in|at|on|from|for|by)\b|[a-z]+ed\b|(?:shot|held|found|killed|sent|beaten|hurt)\b))",
    re.IGNORECASE,
)
"""'Who was the Twitter user investigated for it?'"""
_NAME_OF_ONE = regex(r"\b(?:Mr|Ms|Mrs|Dr)\b\.? [A-Z]|\b(?:former|judge|named|choosing) [A-Z]\w+")
_AUXILIARY = r"is|are|was|were|do|does|did|has|have|had|can|could|may|will|would"
_DID = r"[a-z]+ed|paid|gave|took|said|made|ran|led|held|met|bought|sent|told|found|built"
_KIND_ASKED = regex(
    rf"\bwhich (?:(?P<first>[a-z-]+)\b(?: (?P<second>[a-z-]+)(?= (?:{_AUXILIARY}|{_DID})\b))?)"
    rf"|\bwhat (?!one )(?:[a-z-]+ )?(?P<what>[a-z-]+) (?:{_AUXILIARY})\b"
    r"|\bwhat (?:is|was|are|were) the (?P<called>[a-z-]+) called\b"
    r"|\bwhat(?:['’]s| is| was| are| were) the names? of (?:the|his|her|its|their|that|this|these|those)"
    r" (?:[\w’'-]+ ){0,3}?(?P<named>[a-z-]+)(?=\W*$|[,;]| (?:who|whom|whose|that|which|where|in|on|at|of|for|to"
    r"|with|behind|by|from|is|was|are|were|[a-z]+ed)\b)",
    re.IGNORECASE,
)
"""'Which donor country paid for it?', 'in which districts?', 'what is the NGO called that runs it?'"""
_NOT_RELATIVE = r"(?:^\W*(?:\w+ ){0,2}|(?<!\bin )(?<!\bof )(?<!\bby )(?<!\bon )(?<!\bto )(?<!\bfor )(?<!\bwith )\b)"
"""'Cases in which boys were charged' asks for nothing."""
_PLURAL_ASKED = regex(
    rf"{_NOT_RELATIVE}which (?P<kind>(?P<first>[a-z-]+) (?:[a-z-]+ )?(?P<head>[a-z-]+s)) (?=(?:{_AUXILIARY}|{_DID})\b)",
    re.IGNORECASE,
)
"""'Which opposition websites were blocked?'"""
_TELLS_WHICH = regex(
    r" (?:who|that|which|whose|with|of|in|on|at|near|from|for|including|such as|like|called|named|run|known|based"
    r"|operating"
    r"|[a-z]+ing)\b|,? ?[:;(—–“]|, (?:(?:including|such as|namely|like|which|who|that|among|[a-z]+ing)\b"
    r"|[^.;]{2,60}\b(?:and|or)\b)"
)
_NO_KIND = word_set(
    "kind kinds sort sorts type types form forms way ways part parts share percentage proportion number amount sum year"
    " years month months day days date dates time times age ages reason reasons role measure measures step steps action"
    " actions thing things else"
)
"""Words after 'which' of which 'some' or 'two' may be all that is told."""
_UNNAMED = regex(
    r"(?<![\w)”], )(?<!\bas )\b(?i:an?|one|another|some|several|certain|various|many|other|a few|a number of)"
    r" (?:(?:foreign|local|international|domestic|private|certain|other|unnamed|unspecified|single|third|different|more"
    r"|additional|partner|neighboring|neighbouring|[a-z]+-(?:controlled|owned|run|funded)) ){0,2}(?P<kind>[A-Za-z-]+)"
    r"(?=\W*$|[.;)]|, (?!such|includ|namely|which|who|that|called|known|named|among|most|mainly|[a-z]*ly "
    rf"|(?:the )?[A-Z“])| (?:but|during|after|before|when|while|because|since|may|might|{_AUXILIARY}|{_DID})\b)"
)
"""'Some districts', where nothing more is told of them: not 'of', 'in the north', 'such as'."""
_ONE_OF = regex(r"(?<!\bas )\b(?i:an?|one|another) (?:[a-z][a-z-]* ){0,2}$")
_NAMED_AFTER = regex(r",? (?:[a-z]+ )?(?:called|named|known as)\b|,? \W?(?:the )?[A-Z]| \(")
"""'A company that won the contract', where a name is asked for; with 'called Rend' after it, it has one."""
_WITHHELD = regex(r"\b(?:names?|identit(?:y|ies)|unnamed|unidentified|anonym\w+)\b", re.IGNORECASE)
_NAMED_BEFORE = regex(r"[A-Z][\w’'-]+, an? ")
"""'From Rend, a building firm, through a company of his'."""
_SAME_KINDS = (
    word_set("organization organisation ngo charity association group nonprofit"),
    word_set("company firm business enterprise corporation"),
    word_set("newspaper paper outlet magazine daily weekly"),
    word_set("town city village municipality"),
)
"""Words for what may be the same body or place: 'which organization?', 'an NGO'."""
SHORTEST_HEAD = 5
"""How many letters a word has at least that is known as the head of another: 'paper' of 'newspaper'."""
_NUMBER_ASKED = regex(
    r"\b(?:which |(?<!\bin )(?<!\bon )(?<!\bby )(?<!\bat )(?<!\bfrom )(?<!\bfor )which (?:the |those |these )"
    r"|names? of (?:the |those |these |all )?"
    rf"|what (?:are|were) (?:the |those |these )(?!(?:two|2)\b)(?!.*\b(?:of|for|on|with|about|by|from)\W*$)"
    rf"(?!.*\b(?:accused|suspected|convicted|charged|based|meant) (?:of|with|on|for)\b)"
    rf"(?=\w+(?: [a-z-]+){{1,3}}?(?:\W*$| (?:of|for|that|which|on|about)\b)))"
    rf"(?P<number>(?!one\b)(?:{NUMBER_WORD}|\d+))\b"
    r"(?! (?:per ?cent|years?|months?|weeks?|days?|hours?)\b|%)",
    re.IGNORECASE,
)
_LISTED = regex(
    r"[:;—–]|\((?!(?:who|which|whose|that|where)\b|[$€£\d]|[A-Z]{2,}\))"
    r"|,(?![^,.;]{0,60}?\b(?:was|were|had|has|have|[a-z]+ed (?:the|an?|its|their))\b)(?:[^,.;]{2,60}| )\b(?:and|or)\b"
    r"|[A-Z]\w+(?:,| and| or|, and) (?:the )?[A-Z]\w"
    r"|\w, [\w’' -]{2,30}, (?:[\w’' -]{2,30}, )*(?:and|or) \w"
)
_JOINED = regex(r"\b(?:and|or|no|none|neither|nobody|all|every)\b", re.IGNORECASE)
"""What joins two of which some are told, or says that there were none, or all."""
_LISTS = regex(r"\b(?:including|included|namely|such as|among them|called|named|both|first)\b")
"""What may be, or begin after a number, a list or the names of those that it counts: no '($10.8 million)', '(ATD)'."""
_OF_NAME = regex(r"(?: [\w’'-]+){0,2} (?:in|at|on|near|for|by|of|from|to) (?:the )?[A-Z]\w|\W+(?!NGOs?\b)[A-Z]\w")
_WORD = regex(r"[A-Za-z-]+")
_WHO_DID = regex(
    r"^\W*(?:(?:and|but|so|then)\b,? )?who (?:(?:first|actually|then|later|also|finally) )?(?P<verb>[a-z]+)\b(?! by\b)",
    re.IGNORECASE,
)
_SUCCEEDED_ASKED = regex(
    r"^\W*(?:and |but |so )?who (?:has |had )?(?:replaced|succeeded|took (?:over|his|her) "
    r"|(?:got|has|have|took) (?:his|her) (?:job|post|seat|place|position|office)\b)",
    re.IGNORECASE,
)
_SUCCEEDED_TOLD = regex(
    r"\b(?:replac\w+|succe(?:ed|ss)\w*|appoint\w*|nam(?:ed|ing)|new\w*|interim|acting|elect\w*|won|sworn|inaugurat\w+|took"
    r"|tak\w+|becam\w+|assum\w+|post|position|since|next|later|then|instead|caretaker|heir|vacan\w+|filled)\b"
    r"|\b(?:moved|transferred|shifted|passed|handed|reassigned)\b[^.;]*\bto\b",
    re.IGNORECASE,
)
"""Words by which a text may tell who came after somebody."""
_BEING = regex(
    r"\b(?:was|were|is|are|been|being|be|got) (?:(?:not|never|also|later|then|first|\w+ly) )*$", re.IGNORECASE
)
_NOT = regex(r"\b(?:not|never|none|nobody|no)\b[^.;]{0,30}$", re.IGNORECASE)
_BY_WHOM = regex(
    r"[^.;]*?\b(?:by(?! (?:the )?(?:end|close|beginning|start|year|time|\d))|from|through|under|with|via|for|order"
    r"|orders|request|behest)\b",
    re.IGNORECASE,
)
_MAY_HAVE_DONE = regex(
    r"\b(?:police|polic(?:e|ing)\w*|courts?|judges?|prosecutors?|governments?|authorit(?:y|ies)|minist\w+|officials?"
    r"|officers?|soldiers?|army|military|agenc(?:y|ies)|NGOs?|organi[sz]ations?|compan(?:y|ies)|parliament|president"
    r"|council|boards?|committees?|commissions?|inspectors?|guards?|employers?|owners?|(?:wo)?m[ae]n|gangs?|rebels"
    r"|parents"
    r"|families|family|traffickers?|husbands?|teachers?|doctors?|mobs?|residents|protesters|security|forces|militias?"
    r"|insurgents?|militants?|terrorists?|assailants?|attackers?|gunm[ae]n|kidnappers?|abductors?|captors?|mayor"
    r"|directors?"
    r"|managers?|executives?|donors?|donations?|relatives?|(?:step|grand)?(?:fathers?|mothers?)|uncles?|brothers?"
    r"|culprits?"
    r"|suspects?|herders?|farmers|cabinet|coalition|air ?strikes?|privately|internally|hands|blamed|unknown"
    r"|unidentified|nobody|no one|not known|perpetrators?|groups?|individuals?|persons?|people)\b",
    re.IGNORECASE,
)
_PLACE = regex(r"\b(?:in|at|near|from|outside) (?:the )?[A-Z][\w’'-]+(?:,? (?:(?:of|de|la|the) )?[A-Z][\w’'-]+)*")
_WON_ASKED = regex(
    r"^\W*(?:(?:and|but|so|then)\b,? )?(?:who|which (?:\w+ )?(?:party|candidate|coalition|side|bloc)) won\b",
    re.IGNORECASE,
)
_WON_TOLD = regex(
    r"\b(?:w[io]n\w*|winn\w+|victor\w*|(?:re-?)?elected|defeat\w*|beat\w*|majority|majorities|seats?|percent|votes?"
    r"|lost|los[te]\w*"
    r"|gain\w*|secur\w+|prevail\w*|land-?slide|retain\w*|declar\w*|proclaim\w*|dismiss\w*|reject\w*|order\w*|found"
    r"|sign\w*|ruled|awarded|favou?r|pending|ongoing|chose\w*|sworn"
    r"|inaugurat\w+|assum\w+|became|become|return\w*|swept|first|mandates?|president-elect|went|granted|upheld"
    r"|succeed\w*"
    r"|(?:took|takes?|taken) (?:over|office|power|control)|\d+ of)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how an election, a case or a prize went."""


_TELLS_WHICH_ONE = regex(r",|:| \(| (?:named|called|known|of|from|in|at|aged|with)\b| [A-Z“]")
"""What may go on with who somebody was."""


def name_of_role(asked: Asked, text: str) -> str | None:
    """'The name of the magistrate' where it is asked which one it was, or who was appointed, and a text has 'an
    executive magistrate' without a name."""
    found = searched(_ROLE_ASKED, asked.alone)
    if found is None:
        return None
    role = (found["which"] or found["who"] or found["job"]).split()[-1].casefold()
    adjectives = r"(?:(?!of|for|in|to|by|with|and)[a-z-]+ ){0,3}"
    after = rf"\b(?i:{role})s?,? [A-Z]"
    before = rf"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+,? (?:as |was |is |became )?(?:the |an? )?{adjectives}{role}\b"
    unnamed = leaves_unnamed(f"(?:[Aa]n?|[Tt]he (?:first|new|first new)) {adjectives}{role}", text)
    if not unnamed or re.search(f"{after}|{before}", text):
        return None
    if _NAME_OF_ONE.search(text) or re.search(rf"\b(?:no|not)\b[^.;,]{{0,40}}\b{role}\b", text, re.IGNORECASE):
        return None
    return f"the name of the {role}"


def name_of_him(asked: Asked, text: str) -> str | None:
    """'The name asked for' where it is that of an officer, a man or a wife spoken of before, and a text has none right
    beside a word for one: 'an officer was acquitted; the prosecutor, Ana Duka, …' tells nobody's name but hers."""
    found = searched(_NAME_OF_HIM, asked.alone)
    added = searched(TOPIC_ADDED, asked.question)
    if not found or not added:
        return None
    roles = [word for word in re.findall(r"[a-z]+", found["whom"] or added[0]) if _is_somebody(word)]
    if found["whose"] and found["whose"].casefold() == "her" and not roles:
        roles = list(_SHE)
    who = "|".join(map(re.escape, roles))
    beside = rf"\b(?i:{who})s?,? (?:named |called )?[A-Z][a-z]"
    named = re.search(rf"{beside}|[A-Z][\w’'-]+(?:,| was| is) (?:[a-z’'-]+ ){{0,4}}?(?i:{who})\b", text)
    told = not roles or named or re.search(r"\b(?:named|called|name|identity)\b", text)
    return None if told else "the name asked for"


def _is_somebody(word: str) -> bool:
    """Whether a word is one for a person: 'officer', 'man'."""
    return not is_plural(word) and (sense(word) in PERSONS or in_office(sense(word)) or word in _SHE)


def who_of_phrase(asked: Asked, text: str) -> str | None:
    """'Who the Twitter user was' where that is asked, and all that a text has of him is 'a Twitter user'."""
    found = searched(_WHO_WAS, asked.alone)
    if found is None:
        return None
    who = found["who"].strip()
    told = list(re.finditer(rf"\b(?P<any>an? )?(?:[a-z-]+ )?{re.escape(who)}\b", text, re.IGNORECASE))
    unnamed = told and all(one["any"] and not _TELLS_WHICH_ONE.match(text, one.end()) for one in told)
    return f"who the {who} was" if unnamed and not _names_another(asked, text[told[0].start() :]) else None


def which_of_kind(asked: Asked, text: str) -> str | None:
    """'Which districts they were' where these are asked for, and all that a text has of them is 'some districts'."""
    found = searched(_KIND_ASKED, asked.alone)
    named = found is not None and (found["called"] or found["named"])
    for name in filter(None, found.groups()) if found else ():
        word = name.casefold()
        if word in FUNCTION_WORDS or is_past(word):
            break
        if word in _NO_KIND:
            return None
        kind = lemma(word)
        told = [one for one in _WORD.finditer(text) if _is_of_kind(one[0], kind)]
        if told and _are_unnamed(told, kind, text, bool(named) and not is_plural(word)):
            if found and found["named"]:
                return "the name asked for"
            return f"which {name} {'they were' if is_plural(word) else 'it was'}"
    return None


def _are_unnamed(told: Sequence[re.Match[str]], kind: str, text: str, name_asked: bool) -> bool:
    """Whether all that a text tells of a kind is 'a company', 'some districts'; whatever is told of it beside, where
    its name is asked for."""
    if all(lemma(one[0].casefold()) != kind for one in told) and _NAMED_BEFORE.search(text):
        return False
    if name_asked:
        return not _WITHHELD.search(text) and all(
            _ONE_OF.search(text, 0, one.start()) and not _NAMED_AFTER.match(text, one.end()) for one in told
        )
    return sum(_is_of_kind(one["kind"], kind) for one in _UNNAMED.finditer(text)) == len(told)


def which_of_plural(asked: Asked, text: str) -> str | None:
    """'Which opposition websites they were' where these are asked for, and a text has these very words with nothing
    after them that tells which, nor any name."""
    found = searched(_PLURAL_ASKED, asked.alone)
    if found is None or not is_plural(found["head"]) or is_plural(found["first"]) or is_past(found["first"].casefold()):
        return None
    told = list(re.finditer(rf"\b{re.escape(found['kind'])}\b", text, re.IGNORECASE))
    if not told or any(_TELLS_WHICH.match(text, one.end()) for one in told) or _names_another(asked, text):
        return None
    return f"which {found['kind']} they were"


def _is_of_kind(word: str, kind: str) -> bool:
    """Whether a word is one for a kind: the same, or a 'newspaper' of papers."""
    found = lemma(word.casefold())
    if any(found in same and kind in same for same in _SAME_KINDS):
        return True
    return found == kind or (len(kind) >= SHORTEST_HEAD and found.endswith(kind))


def which_of_number(asked: Asked, text: str) -> str | None:
    """'Which ten they were' where these are asked for, and a text has 'ten outlets' without a list or a name after."""
    found = searched(_NUMBER_ASKED, asked.alone)
    if found is None:
        return None
    number = value_of(found["number"])
    told = [one for one in quantities(text) if one.value == number]
    if not told and not (_LISTED.search(text) or _LISTS.search(text) or _JOINED.search(text)):
        return None if _names_another(asked, text) else f"which {found['number'].casefold()} they were"
    if any(_LISTED.search(text, text.rfind(";", 0, one.phrase.start) + 1) for one in told):
        return None
    named = any(_OF_NAME.match(text, one.phrase.end) or _LISTS.search(text, one.phrase.start) for one in told)
    return f"which {found['number'].casefold()} they were" if told and not named else None


def doer_untold(asked: Asked, text: str) -> str | None:
    """'Who did it' where it is asked who cancelled something, and a text tells only that it was cancelled, of nobody
    who may have done it; 'who won' where it has no word of how it went."""
    if searched(_WON_ASKED, asked.alone):
        return None if _WON_TOLD.search(text) else "who won"
    if searched(_SUCCEEDED_ASKED, asked.alone):
        return None if _SUCCEEDED_TOLD.search(text) else "who came after"
    found = searched(_WHO_DID, asked.alone)
    verb = found["verb"].casefold() if found else ""
    if not is_past(verb) or _MAY_HAVE_DONE.search(text) or _names_another(asked, text):
        return None
    told = [word for word in _WORD.finditer(text) if sense(word[0].casefold()) == sense(verb)]
    undone = [
        _BEING.search(text, 0, word.start())
        and not _NOT.search(text, 0, word.start())
        and not _BY_WHOM.match(text, word.end())
        for word in told
    ]
    return "who did it" if told and all(undone) else None


def _names_another(asked: Asked, text: str) -> bool:
    """Whether a text has a name that is none of a place or a time, nor in the question."""
    known = {*_WORD.findall(asked.question), *MONTHS, *WEEKDAYS}
    words = list(_WORD.finditer(_PLACE.sub(" ", text)))
    return any(word[0][0].isupper() and word[0] not in known for word in words[1:])


__all__ = [
    "doer_untold",
    "name_of_him",
    "name_of_role",
    "which_of_kind",
    "which_of_number",
    "which_of_plural",
    "who_of_phrase",
]
