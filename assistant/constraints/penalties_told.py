"""Penalties: how long a sentence is, which penalty there is, its maximum."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.polarity.words import shared
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import quantities

TERM_ASKED = regex(
    r"\b(?:(?:what|which) (?:\w+ )?(?:(?:prison|jail|custodial) (?:terms?|sentences?)|sentences?)"
    r"|what(?:['’]s| is| was| are| were) the (?:\w+ )?(?:prison|jail) (?:terms?|sentences?)"
    r"|how (?:long|heavy|severe|harsh) (?:(?:a|an|the|of a) )?(?:\w+ )?(?:terms?|sentences?)"
    r"|how long (?:is|was|were|are) [^?]*\b(?:terms?|sentences?)"
    r"|how many (?:years|months)\b[^?]*\b(?:behind bars|(?:in|of) (?:prison|jail)|handed (?:to|down)|sentenced to"
    r"|get))\b",
    re.IGNORECASE,
)
_TERM = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half)\b[^.;]{{0,40}}?\b(?:years?|months?|weeks?|days?)\b"
    r"|\bup to an? (?:year|month)\b"
    r"|\b(?:life|death|suspended"
    r"|probation|(?<!initially )(?<!originally )(?<!previously )acquit\w*|fine[ds]?"
    r"|amnest\w+|pardon\w*|unknown|undisclosed|maximum|minimum|lifetime|time served"
    r"|house arrest|released|freed|overturned|annulled|discontinued|dropped|closed|await\w*|pending|trial|charged"
    r"|community|reprimand\w*|dismiss\w*|lash\w*|demot\w*|ordered to|expel\w*|barred|execut\w*|quash\w*|conditional"
    r"|lenient|euros|dollars|hours)\b|[$€£]"
    r"|\b(?:no|not|none|never|nobody|neither)\b[^.;]{0,80}?\b(?:penal\w*|punish\w*|prison\w*|imprison\w*|jail\w*"
    r"|sentenc\w*"
    r"|terms?|specif\w+|prescrib\w+|charg\w*|convict\w*|prosecut\w*|tried|criminal\w*|sanction\w*|fin(?:e|ed|es)"
    r"|illegal|crimes?"
    r"|offen[sc]es?|serv(?:e|ed)|announced|known|disclosed|issued|imposed|reached|decided|ruled)\b",
    re.IGNORECASE,
)
"""The length of a sentence, or what was imposed or happened instead, or that none was."""
_FIRST_IN = regex(
    r"\b(?:first|second|third|only) (?:time )?in (?:(?:more|less) than |over |nearly |almost )?"
    r"[\w-]+ (?:years?|months?)\b",
    re.IGNORECASE,
)
"""'For the first time in 15 years.'"""
_AT_FIRST = regex(
    r"\b(?:originally|initially|at first|in the first instance|at first instance|before the appeal)\b", re.IGNORECASE
)
_UNDONE = regex(
    r"\b(?:overturn\w*|annul\w*|quash\w*|acquit\w*|released|freed|reduc\w*|dismiss\w*|not guilty)\b", re.IGNORECASE
)
"""What became of it later tells nothing of the sentence that was passed at first."""
_LONGEST_ASKED = regex(
    r"\bwhat(?:['’]s| is| was| are| were) the (?:longest|shortest|maximum|minimum|highest|lowest|heaviest|toughest)"
    r" (?:possible )?(?:(?:prison|jail|custodial) terms?|(?:prison |jail )?sentences?)\b(?! of\b)",
    re.IGNORECASE,
)
_ONLY_PUNISHED = regex(r"\b(?:penalt\w*|fine[sd]?|sanction\w*|punish\w*)\b", re.IGNORECASE)
_LENGTH = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half|an?|several|many)\b[^.;]{{0,40}}?\b(?:years?|yrs?|months?|weeks?|days?"
    r"|decades?)\b|\b(?:life|death|lifetime|execut\w*|capital|hang\w*|indefinit\w*|discretion\w*|lash\w*|can(?:ed"
    r"|ing)|only"
    r"|no|not|none|never|unknown|undisclosed|unspecified)\b",
    re.IGNORECASE,
)
"""What tells how long the longest is: of a fine alone nothing does."""
_PASSED_ASKED = regex(
    r"^(?!.*\b(?:can|could|may|might|would|face|at (?:most|least)|maxim\w+|minim\w+|laws?|codes?|acts?)\b)"
    r"(?:(?!.*\b(?:do|does|is|are)\b)|(?=.*\b(?:convicted|tried|sentenced|prosecuted|jailed) in (?:19|20)\d\d\b))"
    r".*\b(?:convicted|(?:stood|on) trial|tried|found guilty|sentenced|jailed|prosecuted|handed|given|imposed|passed"
    r"|(?:did|have|has) [^?]*(?:get|got|receiv\w+))\b",
    re.IGNORECASE | re.DOTALL,
)
"""'How long were the terms of those who were tried?' asks for sentences that were passed, not for what the law says."""
_PRESCRIBED = regex(
    r"\b(?:prescrib\w+|punishable|carr(?:y|ies|ied) (?:an? |the )?(?:\w+ )?(?:fine|penalt|sentence|punishment"
    r"|prison)\w*|(?:maximum|minimum) (?:penalty|sentence))\b",
    re.IGNORECASE,
)
_PASSED = regex(
    r"\b(?:sentenced|received|convict\w*|imposed|serv(?:ed|ing)|got|acquitt\w+|gave|given|handed|found guilty|jailed"
    r"|ranged|ordered|applied|no|not)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of a sentence that was passed."""
_MOST_ASKED_OF_PENALTY = regex(
    r"^(?=.*\b(?:penalt|punish|sentenc|prison|jail|imprison|fines?\b|terms?\b))(?!.*\bmin)\W*.*\bmax(?:imum)?\b",
    re.IGNORECASE | re.DOTALL,
)
_LEAST_TOLD = regex(r"\b(?:minimum|at least|(?:not|no) (?:less|fewer) than)\b[^.;,]{0,60}$", re.IGNORECASE)
"""'A minimum penalty of 12 years', up to its figure."""
_PENALTY_ASKED = regex(
    r"\b(?:what|which) (?:\w+ )?(?:(?:is|are|was|were|does|do) (?:\w+ ){0,3}?)?(?:penalt(?:y|ies)|punishments?)\b"
    r"|\bhow (?:\w+ )?(?:is|are|was|were) [^?]*\bpunished\b|^\W*(?:the )?(?:\w+ )?(?:penalt(?:y|ies)"
    r"|punishments?) for\b",
    re.IGNORECASE,
)
ONLY_PRESCRIBED = "the length of a sentence that was passed"
"""What a text lacks that tells only which one the law has for it."""
_LAW_ASKED = regex(
    r"\b(?:do|does|did|is|are|can|could|may) (?:the |this |that )?(?:\w+ ){0,2}(?:law|code|article|act|statute)s?\b"
    r"|\b(?:lays? down|laid down|prescrib\w+|punishable|stipulat\w+)\b",
    re.IGNORECASE,
)
_NOBODY_TRIED = regex(
    r"\b(?:no|not|none|never|nobody|neither)\b[^.;]{0,80}?\b(?:charg|convict|prosecut|tried|investigat|imposed|sentenc"
    r"|fined)\w*",
    re.IGNORECASE,
)
"""That nobody was tried tells nothing of what the law lays down."""
_SOMEBODY_PUNISHED = regex(
    r"^\W*(?:and |so |but )?(?:was|were|has|have|did) (?:\w+ ){0,2}?(?:any(?:one|body)?|people|persons?|they|he|she"
    r"|officials?|officers?|traffickers?|employers?|perpetrators?|offenders?)\b[^?]*\b(?:fined|jailed|imprisoned"
    r"|sentenced"
    r"|punished|convicted)\b",
    re.IGNORECASE,
)
_WERE_PUNISHED = regex(r"\b(?:was|were|been) (?:\w+ )?(?:fined|jailed|imprisoned|punished)\b", re.IGNORECASE)
_LAYS_DOWN = regex(
    r"\b(?:prescrib\w+|punishable|carr(?:y|ies|ied) (?:an? |the )?(?:\w+ )?(?:fine|penalt|sentence|punishment|prison)"
    r"|set(?:s|ting)? penalt|provid\w+ for (?:penalt|fine|imprison|sentence))",
    re.IGNORECASE,
)
"""What a law lays down: 'the article carried a fine of …'."""
_PENALTY = regex(
    r"\b(?:penalt\w*|punish\w*|sanction\w*|sentenc\w*|imprison\w*|prison|jail\w*|detention|detain\w*|fine[sd]?|years?"
    r"|months?|death|execut\w+|lash\w*|caning|amputat\w+|flogg\w+|revo[ck]\w+|suspen\w+|dismiss\w*|deport\w*|expel\w*"
    r"|labou?r camps?|criminal\w*|il?legal|laws?|prohibit\w*|crime|offens\w*|offenc\w*|stringent|commensurate"
    r"|convict\w*|impunity|warnings?|(?:was|were|been) warned|reprimand\w*|acquit\w*|demot\w*|reduced in rank"
    r"|resign\w*|community service)\b",
    re.IGNORECASE,
)
"""What may tell how something is punished, or that it isn't."""


_WHICH_GOT = regex(
    r"\b(?:what|which) (?:\w+ )?(?:punishments?|penalt(?:y|ies)|sanctions?) (?:did|was|were|has|have|had)\b",
    re.IGNORECASE,
)
_OF_LAW = regex(
    r"\blaw[- ]enforcement\b|\bcriminal (?:procedure )?codes?\b|\bcriminal (?:cases?|complaints?)\b", re.IGNORECASE
)
"""Words that tell of no punishment: 'law enforcement officials', 'the criminal procedure code'."""
_PUNISHED = regex(r"\bpunish(?:ed|es|ing)?\b", re.IGNORECASE)
_DENIED = regex(r"\b(?:no|not|none|never|nobody|without)\b", re.IGNORECASE)
_YEARS_ASKED = regex(r"\bhow many (?:years|months)\b", re.IGNORECASE)
_SUM = regex(r"[$€£]|\b(?:euros|dollars)\b")
"""What is no time: 'awarding ($9,000) to three girls'."""
_CASE_ASKED = regex(
    r"\b(?:when|if|where|in case) (?:the |an? |his |her |their )?(?:[\w’'-]+ ){1,3}?(?:is|are|was|were"
    r"|happens to be) an? "
    r"(?P<case>[^?,]+)",
    re.IGNORECASE,
)
"""'If the offender is an official': a case for which another penalty may be laid down."""
_CALLED_ALIKE = (
    regex(
        r"\b(?:officials?|officers?|servants?|employees?|police\w*|authorit(?:y|ies)|public|state|government|office|duty"
        r"|position|soldiers?|guards?)\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:relatives?|parents?|family|guardians?|spouses?|husband|wife|fathers?|mothers?|kin|caregivers?|dependents?)\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:child(?:ren)?|minors?|juveniles?|under|ages?|girls?|boys?|years? old|\d+-years?-olds?|young\w*)\b",
        re.IGNORECASE,
    ),
    regex(r"\b(?:repeat\w*|second|recidiv\w*|previous\w*|again|subsequent|habitual)\b", re.IGNORECASE),
    regex(r"\b(?:aliens?|foreign\w*|noncitizens?|non-citizens?|migrants?|nationals?)\b", re.IGNORECASE),
)
"""Words by which who commits a crime, or suffers it, is called alike."""


def lacks_penalty(asked: Asked, text: str) -> str | None:
    """What a text lacks, in words, where a penalty, the length of a sentence or its maximum is asked for."""
    return (
        _lacks_term(asked, text)
        or _lacks_any(asked, text)
        or _lacks_case(asked, text)
        or _lacks_end(asked, text)
        or _lacks_punished(asked, text)
    )


def _lacks_case(asked: Asked, text: str) -> str | None:
    """'A penalty for that case' where one is asked for, of officials, say, and a text tells of none."""
    found = searched(_CASE_ASKED, asked.alone) if _asks_penalty(asked) else None
    case = found["case"] if found else ""
    words = content(case)
    if not words or shared(words, tokens_of(text)):
        return None
    alike = any(group.search(case) and group.search(text) for group in _CALLED_ALIKE)
    return None if alike else "a penalty for that case"


def _asks_penalty(asked: Asked) -> bool:
    return any(searched(asks, asked.alone) is not None for asks in (_PENALTY_ASKED, TERM_ASKED, _LONGEST_ASKED))


def _lacks_punished(asked: Asked, text: str) -> str | None:
    """'Anyone who was punished' where it is asked whether somebody was, and a text tells only what a law lays down."""
    if asked.kind != "yes_no" or not searched(_SOMEBODY_PUNISHED, asked.alone):
        return None
    only_law = _LAYS_DOWN.search(text) and not (_PASSED.search(text) or _WERE_PUNISHED.search(text))
    return "anything on whether someone was punished" if only_law else None


def _lacks_any(asked: Asked, text: str) -> str | None:
    """'A penalty' where one is asked for, and no word of a text tells of any; where it is asked which one somebody got,
    also if it only tells that they were punished."""
    if searched(_WHICH_GOT, asked.alone):
        text = _OF_LAW.sub(" ", text if _DENIED.search(text) else _PUNISHED.sub(" ", text))
    return None if not searched(_PENALTY_ASKED, asked.question) or _PENALTY.search(text) else "a penalty"


def _lacks_end(asked: Asked, text: str) -> str | None:
    """'The maximum' where that of a penalty is asked for, and all that a text has is one minimum."""
    if not searched(_MOST_ASKED_OF_PENALTY, asked.alone):
        return None
    found = quantities(text)
    only_least = len(found) == 1 and _LEAST_TOLD.search(text, 0, found[0].phrase.end)
    return "the maximum" if only_least else None


def _lacks_term(asked: Asked, text: str) -> str | None:
    """'The length of a sentence' where one is asked for and a text tells of none, nor of what came instead; where those
    that were passed are, also if it only tells what the law prescribes."""
    if searched(_LONGEST_ASKED, asked.question) and _ONLY_PUNISHED.search(text) and not _LENGTH.search(text):
        return "the length of a sentence"
    if not searched(TERM_ASKED, asked.question):
        return None
    if (
        searched(_LAW_ASKED, asked.question)
        and _NOBODY_TRIED.search(text)
        and not _TERM.search(_NOBODY_TRIED.sub("", text))
    ):
        return "the length of a sentence"
    if searched(_PASSED_ASKED, asked.question) and _PRESCRIBED.search(text) and not _PASSED.search(text):
        return ONLY_PRESCRIBED
    text = _UNDONE.sub(" ", text) if searched(_AT_FIRST, asked.alone) else text
    told = _FIRST_IN.sub(" ", _SUM.sub(" ", text) if searched(_YEARS_ASKED, asked.alone) else text)
    return None if _TERM.search(told) else "the length of a sentence"
