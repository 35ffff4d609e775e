"""Whether a sentence says what it says of all, of the year asked about, and as known."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.checks.requests import is_request
from assistant.checks.words import sense
from assistant.polarity.guards import other_years
from assistant.polarity.question import YesNo
from assistant.polarity.words import UNDOING
from assistant.regex import regex

STEM = 4
"""By how many letters of it a question asks for a deed itself: 'was it lifted?', 'did it lift the ban?'."""
HEARSAY = regex(
    r"\b(?:said|stated|alleged(?:ly)?|claim(?:ed|s)|assert(?:ed|s)|believed?|argued|complained"
    r"|contended|reported(?:ly)?|maintained that"
    r"|told (?:[\w’'-]+ ){1,3}?that"
    r"|den(?:y|ied|ies|ying) (?:having|being|\w+ing (?:the|any|that|people|persons?)|that|knowledge|involvement"
    r"|responsibility|wrongdoing)"
    r"|(?:suggestions?|claims?|rumou?rs?|idea|theory|notion)\b[^.;]{0,60}? that"
    r"|expressed|accus(?:ed|ations?)|allegations?|reports? (?:of|that|indicated?)|estimated"
    r"|suggest(?:ed|s)|indicat(?:ed|es)|suspected)\b"
    r"|\baccording to (?!.{0,60}?\b(?:government|statistic\w*|ministry|official|bureau|court|census"
    r"|law|constitution|code)\b)",
    re.IGNORECASE,
)
EXCEPTION = regex(
    r"\b(?:all but|except|excepting|unless|other than|with the exceptions? of|save for|apart from)\b"
    r"|\b(?:not|never|no|none|nobody)\b[^;.]*\buntil\b",
    re.IGNORECASE,
)
_NOT_FOR = regex(r"(?:[,;]|\b(?:but|although|though|however|while))\s[^;.]*\bnot (?:apply|extend) to\b", re.IGNORECASE)
"""'The law bans strikes, but the ban does not apply to teachers': it says one thing of some and another of others."""
_OF_WHOM = regex(r"\b(?:appl(?:y|ies|ied)|extend(?:s|ed)?|cover(?:s|ed)?)\b", re.IGNORECASE)
_BUT_NOT = regex(
    r"\bbut not (?:to|for|in|on|at|by|from|of|with|against|when|if|those|the|its|their|all)\b"
    r"|\b(?:prohibit|forbid|forbade|bann?|barr?|outlaw|criminali[sz])(?:s|ed|es|ing)?\b[^.;]*\bbut not\b",
    re.IGNORECASE,
)
"""'The law forbids charging citizens, but not foreigners' denies of these that it is forbidden."""
_FINDS_OUT = (
    r"(?:assess|determin|investigat|examin|establish|know|say|stat|specif|explain|disclos|clarif|ask|record|publish)"
)
_NOT_SETTLED = regex(
    r"(?:\b(?:not|never|cannot|nor|without|unable to|yet to|declined to|refused to|failed to)\b|n['’]t\b)[^.;]{0,50}?"
    rf"\b(?:whether|{_FINDS_OUT}[a-z]* (?:if|how|why|who))\b"
    r"|\b(?:not|un)[ -]?(?:aware|sure|certain|clear|known|informed)\b"
    r"|\bnot (?:been )?able to (?:say|tell|confirm|determine|establish|verify)\b",
    re.IGNORECASE,
)
"""'Inspectors did not assess whether they were preventable' tells neither that they were nor that they weren't."""
_NOT_LOOKED_INTO = regex(
    r"(?:\b(?:not|never|unable to|failed to|declined to)\b|n['’]t\b)(?: been able to| yet)?"
    r" (?:assess|evaluat|verif|examin|review|measur|audit|look into)\w*"
    r" (?:the (?:quality|extent|accuracy|merits?|legality|correctness|effect\w*|impact|outcomes?|results?|use|work)"
    r"|th(?:is|at|ese|ose)\b|either|neither)",
    re.IGNORECASE,
)
"""Nor does 'we did not assess the quality of the repairs', unless something else is denied, too."""
NOT = regex(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
_SETTLING_ASKED = regex(
    r"\b(?:whether|if|how|why|who|assess|determin|investigat|examin|clear|know|known|aware|say|said|tell|told|explain|specif"
    r"|disclos|report|publish|confirm|decid|track|record|measure|check|verif|evaluat|review|audited"
    r"|look(?:ed)? into|prob(?:e|ing))\w*",
    re.IGNORECASE,
)
"""Whether somebody found out is what is asked itself."""
_CONDITION = regex(
    r"\bwithout (?:an?|the|prior|their|its|court|judicial|official)(?: \w+){0,2}? ?"
    r"(?:orders?|warrants?|permission|consent|approval|authori[sz]ation|licen[cs]es?|permits?)\b",
    re.IGNORECASE,
)
"""'Not without a court order': under that condition it is so."""
_IN_OTHER_CASES = regex(
    r"(?:^|[.;:] )(?:In|For|With) (?:some|other|certain|lesser|minor|civil|many|most|less serious|such|these) "
    r"(?:cases|offenses|crimes|matters|instances|circumstances|areas|places)\b"
)
"""'In lesser cases the court does not provide an attorney.'"""
_NO_EVIDENCE = regex(
    r"\bno (?:evidence|indications?|proof|signs?)\b"
    r"|\b(?:noted|cited|observed|deplored|reported) (?:an?|the) (?:\w+ )?lack of\b",
    re.IGNORECASE,
)
"""That nothing is known of it, or that somebody finds too little of it, isn't that it isn't so."""
_UNDONE = regex(
    r"\b(?:but|and|before|until|although|though|later|then)\b[^.;]*?"
    rf"\b(?P<undone>(?:gave|handed) it back(?! to)|called it off|(?:{UNDOING}) (?:it|this|that)\b)",
    re.IGNORECASE,
)
"""'Called a strike but called it off', 'suspended the licence and gave it back': what was so is so no longer."""
_IN_PART = regex(
    r"\b(?:accept|agree|adopt|implement|complet|fulfil|approv|grant|compl)\w*(?: \w+ly)? (?:only )?in part\b",
    re.IGNORECASE,
)
_NARROWED = regex(
    r"(?:[A-Z][\w ]{2,40}: )?(?:The |All )?(?P<head>[A-Za-z]+s|[Ww]omen|[Mm]en|[Cc]hildren|[Pp]eople)"
    r" (?P<by>(?:who|that|whose|under|without|convicted|employed|accused|aged|younger|older"
    r"|[a-z]{3,}ing) [^,;.]{2,80}?) (?:do|does|did|is|are|was|were|may|can|could|must|have|has|had|cannot)\b"
)
"""A subject that is only a part of what its noun names."""
_HELD = r"(?:in (?:prison|jail|custody|detention)|behind bars|imprisoned|jailed|locked up|incarcerated)"
_HELD_ASKED = regex(rf"^\W*(?:is|are) (?!there\b)[^?]*\b{_HELD}\b", re.IGNORECASE)
_ONLY_SENTENCED = regex(
    rf"^(?!.*\b(?:(?:is|are|was|were|been|being|remain\w*|still|stay\w*) (?:\w+ )?{_HELD}|serv(?:es?|ed|ing))\b)"
    r".*\bsentenced?\b",
    re.IGNORECASE | re.DOTALL,
)
"""'She was sentenced to five years in prison' doesn't tell that she is there: she may be free until her appeal."""
_RECORD_ASKED = regex(r"\b(?:record|peak|highest|all-time|most ever)\b", re.IGNORECASE)
_NO_RECORD = regex(
    r"\b(?:fewer|less|lower|smaller|below|short)\b[^.;]{0,40}?\b(?:the|[\w’']+[’']s)"
    r" (?:record|peak|highest|all-time)\b",
    re.IGNORECASE,
)
"""'Fewer than the record of 2018' is none."""


def is_plain(asked: YesNo, question: str, sentence: str) -> bool:
    """Whether a sentence says what it says of all, of the year asked about, and as known."""
    return (asked.of_reports or not HEARSAY.search(sentence)) and is_of_all(asked, question, sentence)


def is_of_all(asked: YesNo, question: str, sentence: str) -> bool:
    """Whether a sentence says what it says of all and of the year asked about, whoever says it."""
    if EXCEPTION.search(sentence) or other_years(asked, sentence) or _is_of_some(asked, sentence):
        return False
    if _CONDITION.search(sentence) and not _CONDITION.search(question):
        return False
    if _NOT_FOR.search(sentence) and not _OF_WHOM.search(question):
        return False
    left_open = _NOT_LOOKED_INTO.search(sentence) and len(NOT.findall(sentence)) == 1
    if (left_open or _NOT_SETTLED.search(sentence)) and not _SETTLING_ASKED.search(question):
        return False
    undone = _UNDONE.search(sentence)
    if undone and undone["undone"][:STEM].casefold() not in question.casefold():
        return False
    if _RECORD_ASKED.search(question) and _NO_RECORD.search(sentence):
        return False
    if _HELD_ASKED.search(question) and _ONLY_SENTENCED.search(sentence):
        return False
    limits = (_IN_OTHER_CASES, _IN_PART, _NO_EVIDENCE, _BUT_NOT)
    return not is_request(sentence.split()) and not any(limit.search(sentence) for limit in limits)


def _is_of_some(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells only of some of those asked about: 'Employees providing essential services may not'."""
    found = _NARROWED.match(sentence)
    if not found:
        return False
    wanted = {token.sense for token in tokens_of(asked.core)}
    narrower = [token for token in tokens_of(found["by"]) if token.is_content and token.sense not in wanted]
    return sense(found["head"].casefold()) in asked.topic and bool(narrower)
