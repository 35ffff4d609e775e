"""A yes/no question read: what it asserts, whether of a fact or of what is allowed, banned or required."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from assistant.polarity.words import topic
from assistant.regex import regex

Mood = Literal["fact", "allowed", "forbidden", "required"]

AUXILIARY = r"(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would)"
_INDIRECT = regex(
    r"^\W*(?:\S+ ){0,4}?(?:tell|know|say|see|explain|confirm|check|learn|find out|wonder(?:ing)?"
    r"|ask(?:ing)?)\b[^?]{0,25}?\b(?:whether|if)\b",
    re.IGNORECASE,
)
_ASKED_BEFORE = regex(
    rf"^(?:(?!\b{AUXILIARY}\b).)*?\b(?:what|who|how|which|when|where|why)(?:['’]?s|['’]re)?\b",
    re.IGNORECASE | re.DOTALL,
)
"""'What is the age of consent, and do they enforce it?' asks something else first."""
_LEADING = regex(rf"^.*?(?=\b{AUXILIARY}\b)", re.IGNORECASE | re.DOTALL)
_TAIL = regex(
    r",? (?:and|or) (?:by |in |to |for |at )?(?:what|which|how|when|where|why|who)\b.*$"
    r"|,? (?:although|though|even though|despite|in spite of|while|whereas)\b.*$"
    r"|,? according to\b.*$",
    re.IGNORECASE | re.DOTALL,
)
IS_IT_TRUE_THAT = r"\W*is it (?:\w+ )?(?:true|right|correct|so|the case|a fact) that\b"
_NEGATIVE = regex(
    r"^\W*(?:\w+n['’]t\b|\w+(?: \S+){1,4} not\b)|\b(?:not|never|nobody|nothing|none|neither)\b"
    rf"|^(?:{IS_IT_TRUE_THAT})?"
    r"(?:(?!\b(?:who|whom|whose|that|which|where|when|if|because|as|says?|with)\b)[^?])*?"
    r"\b(?:no (?!matter\b|(?:more|less|fewer|later|earlier|better|worse|other) than\b)(?=[a-z])|no[- ]one\b"
    r"|cannot\b|\w+n['’]t\b)",
    re.IGNORECASE,
)
"""What a question denies itself: 'were no traffickers convicted?', to which a 'no' may mean either."""
_ALTERNATIVE = regex(
    r"\b(?:more|less|fewer|better|worse|higher|lower|up|down|or not|improved?|rise|fall|increased?|decreased?) or\b"
    r"|\bor (?:not|more|less|fewer|worse|better|higher|lower|in another|stay|remain|only|just|rather"
    r"|did|do|does|is|are|was|were)\b"
    r"|\bor\b.*\b(?:more|less) \w+|\b(?:more|fewer|less)\b.*\bor\b",
    re.IGNORECASE,
)
_ALLOWED = regex(
    r"^\W*(?:can|may|could|might)\b|\b(?:legal|lawful)(?=\W*$| (?:to|for|in|that|under|if)\b)"
    r"|\b(?:allow(?:s|ed)?|permitted|(?<!the )(?<!their )(?<!its )(?<!a )(?<!work )(?<!residence )(?<!exit )permits?"
    r"|legally|lawfully|authori[sz]ed?|entitled?|(?<!being )able to|free to|rights? to|let|lets"
    r"|(?:power|authority) to)\b",
    re.IGNORECASE,
)
_FORBIDDEN = regex(
    r"\b(?:an? (?:\w+ )?crime|crimes(?=\W*$)"
    r"|criminal(?=\W*$| (?:to|for|in|under|if|when|and|or|there|here|as|across)\b)"
    r"|(?:an? |criminal )offen[cs]e"
    r"|(?:illegal|unlawful)(?! (?!as\b|across\b|unless\b|always\b|besides\b)[a-z]+s\b)|against (?:the |\w+ )?law"
    r"|outlaw(?:s|ed)?|(?<!the )(?<!this )bann?(?:s|ed)?"
    r"|prohibit(?:s|ed)?|forbid(?:s|den)?|forbade|punishable|criminali[sz](?:e|es|ed))\b"
    r"|^\W*(?:can|could|may)\b.*\bbe (?:prosecuted|punished|jailed|fined|imprisoned|charged"
    r"|penali[sz]ed|sentenced)\b",
    re.IGNORECASE,
)
_REQUIRED = regex(
    r"\bmust\b|\b(?:require[sd]?|ha(?:s|ve|d) to|obliged?|compulsory|mandatory|needs? to|mandate[sd]?)\b"
    r"|^\W*(?:do|does|did) .{0,50}\bneed\b",
    re.IGNORECASE,
)
_LAW = regex(
    r"\b(?:law|laws|legal|legally|lawful|lawfully|illegal|crime|constitution|code|against|right)\b", re.IGNORECASE
)
_REPORTS = regex(
    r"\b(?:reports? (?:of|that|about)|reported|reportedly|said to|say|says|alleged?|allegations?"
    r"|claim(?:s|ed)?|accus\w+"
    r"|report (?=(?:any|that|no|having|\w+ing)\b)"
    r"|complain(?:s|ed|ing)?|complaints? (?:of|that|about)|believed?|know of|suspected)\b",
    re.IGNORECASE,
)
_TURNING = regex(
    r"\b(?:without|fail(?:s|ed)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|al)|den(?:y|ies|ied)|unable"
    r"|exclud\w+|exempt\w*|except|only"
    r"|ignor\w+|avoid\w*|shy away|escape\w*|stop(?:s|ped)?|cease[sd]?|(?<!the )end(?:s|ed)?|quit|drop(?:s|ped)?"
    r"|abandon\w*|dismiss\w*"
    r"|suspend\w*|cancel\w*|abolish\w*|repeal\w*|scrap\w*|reject\w*|block\w*|prevent\w*|hinder\w*"
    r"|hamper\w*|delay\w*|miss(?:ed|ing)?"
    r"|skip\w*|withdr[ae]w\w*|remov\w+|(?<!the )clos(?:e|ed|es)|los[et]s?|dead letter|unpunished|impunity"
    r"|immune|immunity|insufficient|inadequate"
    r"|short(?:age|ages)?|few|little|rare(?:ly)?|hard(?:ly)?|difficult|rather than|instead of|acquit\w*|free(?:d)? of"
    r"|go free|get away|off the hook|barred?|restrict\w*|limit(?:s|ed)?|overturn\w*|annul\w*|void\w*"
    r"|waive[sd]?|uncommon|unaware"
    r"|un(?!der|it|ion|ivers|til|less|ique|anim|expected|iform)[a-z]{5,}|(?:in|im)(?:formal|capable"
    r"|complete|effective"
    r"|possible|accessible|sufficient|eligible)(?:ly)?)\b",
    re.IGNORECASE,
)
_RAISING = regex(
    r"\b(?:fully|wholly|completely|entirely|always|widely|generally|usually|mostly|enough|often"
    r"|all(?! over)|every|everyone|everybody"
    r"|each|both|most|really|actually|common(?:ly)?|easy|easily|likely|independent(?:ly)?|effective\w*"
    r"|sufficient\w*|adequate\w*"
    r"|main(?:ly)?|mostly|large|many|much|major|strong\w*|good|well|fair(?:ly)?|safe(?:ly)?|quick\w*"
    r"|regular(?:ly)?|consistent\w*"
    r"|equal(?:ly)?|alike|real|first|biggest|largest|majority|successful\w*|serious(?:ly)?|guaranteed?"
    r"|freely|whole|entire|meaningful"
    r"|publicly|(?<=to the )public|public(?= (?:read|see|access|view|inspect|consult)\b)"
    r"|proper(?:ly)?|prompt(?:ly)?|clean|healthy|established|certain|still|now|currently)\b|\bas \w+ as\b",
    re.IGNORECASE,
)
_UNREADABLE = regex(r"\b(?:only|same(?!-)|either|different|exactly|just|other than|too)\b", re.IGNORECASE)
_EXACTING = regex(r"\b(?:only|different|exactly|other than)\b", re.IGNORECASE)
_ALIKE = regex(r"\bsame\b", re.IGNORECASE)
_ALIKE_TOLD = regex(r"\b(?:same|equal(?:ly)?|alike|both|like|all)\b", re.IGNORECASE)
_CIRCUMSTANCE = regex(r"\b(?:when|once|before|after|because|since)\b(?=(?: \S+){2}).*$", re.IGNORECASE)
"""What a question tells beside what it asks: 'Was anyone hurt when the roof fell in?'"""
_NAME = regex(r"(?<=[\w,] )[A-Z][\w'’-]+")
COMPARING = regex(
    r"\b(?P<up>more|higher|greater|larger|bigger|longer|rise|rose|risen|rising|rais(?:e|ed|es|ing)"
    r"|increas\w+|gr[eo]w\w*(?!-up)|gone up|go(?:es)? up|climb\w*)\b"
    r"|\b(?P<down>fewer|less|lower|smaller|shorter|fall|fell|fallen|falling|reduc\w+|cut(?:s|ting)?"
    r"|decreas\w+|declin\w+|gone down|go down|down"
    r"|drop(?:ped)?(?! (?:(?:the|a|any|his|her|its|their) )?(?:\w+ )?(?:cases?|charges?|suits?|complaints?))"
    r"|shr[aiu]nk\w*)\b"
    r"|\b(?P<other>better|worse|improv\w+|worsen\w*|deteriorat\w+|\w{3,}er than|earlier than|later than)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes/no question: `core` is what it asserts, in its words; `topic` the senses that a clause must share.

    `turning` are the words of the core that deny or end something; `raising` those that ask for more than that
    something is so ('fully', 'always'), so that a bare fact is no yes; `direction` is 1 where it asks for more or a
    rise, -1 for less or a fall, None where it compares otherwise, 0 where it doesn't compare; `comparing` are its words
    for that.
    """

    core: str
    topic: frozenset[str]
    mood: Mood
    turning: tuple[str, ...]
    raising: tuple[str, ...]
    direction: int | None
    comparing: tuple[str, ...]
    names: frozenset[str]
    of_law: bool
    of_reports: bool


def read(question: str) -> YesNo | None:
    """A question read, None where its form alone makes a yes or no unsafe."""
    return None if _UNREADABLE.search(_core(question)) else _read(question)


def read_for(sentence: str, question: str) -> YesNo | None:
    """The same where the trained layers have read a sentence: they know 'either', 'just' and 'too'; what is asked to be
    so only, exactly or in the same way must be told so."""
    core = _core(question)
    told = all(word.casefold() in sentence.casefold() for word in _EXACTING.findall(core))
    return _read(question) if told and (not _ALIKE.search(core) or _ALIKE_TOLD.search(sentence)) else None


@lru_cache(maxsize=256)
def _read(question: str) -> YesNo | None:
    core = _core(question)
    if _NEGATIVE.search(core) or _ALTERNATIVE.search(core) or _asks_before(question):
        return None
    mood = _mood(core)
    main = _CIRCUMSTANCE.sub("", core)
    direction = _direction(main)
    if mood is None:
        return None
    return YesNo(
        core=core,
        topic=topic(core),
        mood=mood,
        turning=tuple(found[0].casefold() for found in _TURNING.finditer(main)),
        raising=tuple(found[0].casefold() for found in _RAISING.finditer(core)),
        direction=direction,
        comparing=tuple(found[0].casefold() for found in COMPARING.finditer(main)),
        names=topic(" ".join(_NAME.findall(core))),
        of_law=bool(_LAW.search(core)),
        of_reports=bool(_REPORTS.search(core)),
    )


def _asks_before(question: str) -> bool:
    return _INDIRECT.search(question) is None and _ASKED_BEFORE.match(question) is not None


def _core(question: str) -> str:
    indirect = _INDIRECT.search(question)
    rest = question[indirect.end() :] if indirect else _LEADING.sub("", question, count=1)
    return _TAIL.sub("", rest.strip().rstrip("?!. ")).strip()


def _mood(core: str) -> Mood | None:
    """What a question asks of its matter; None where it asks two such things at once."""
    forbidden, required = bool(_FORBIDDEN.search(core)), bool(_REQUIRED.search(core))
    if forbidden and required:
        return None
    if forbidden:
        return "forbidden"
    if required:
        return None if re.search(r"\b(?:allowed|permitted|let)\b", core, re.IGNORECASE) else "required"
    return "allowed" if _ALLOWED.search(core) else "fact"


def _direction(core: str) -> int | None:
    matches = list(COMPARING.finditer(core))
    found = {match.lastgroup for match in matches if not (len(matches) > 1 and match[0].endswith("er than"))}
    if not found:
        return 0
    if found == {"up"}:
        return 1
    return -1 if found == {"down"} else None
