"""A denial that is no no to a question: of another thing, of others, of a part, or of what stands in the way of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.polarity.clause import CONTRAST, Clause
from assistant.polarity.deed import tells_deed
from assistant.polarity.denied import other_subject
from assistant.polarity.guards import narrower
from assistant.polarity.question import YesNo
from assistant.polarity.scope import narrowed
from assistant.polarity.words import shared
from assistant.regex import regex

DENIAL = regex(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|cannot|lack(?:s|ed|ing)?|fail(?:s|ed) to|refus(?:es|ed) to"
    r"|declin(?:es|ed) to|unable to|yet to)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words that deny."""
_FOUND_NOT = regex(r"\b(?:found|ruled|held|declared|judged|deemed|considered)(?: to be)? not\b", re.IGNORECASE)
"""'Defendants found not guilty are compensated' denies nothing of them but their guilt."""
_REFERS_BACK = regex(r"\W*(?:(?:but|and|though) )?(?:they|it|those|these|he|she|this|that)\b", re.IGNORECASE)
_LOST_POST = regex(
    r"\b(?:dismissed|fired|sacked|suspended|resign(?:ed)?|los[et] (?:his|her|their) jobs?)\b", re.IGNORECASE
)
_OF_POST = regex(
    r"\b(?:dismiss|fired|sack(?:ed|ing)|suspend|resign|step(?:ped)? down|remov|replac)\w*"
    r"|\b(?:jobs?|posts?|positions?|office)\b",
    re.IGNORECASE,
)
"""What befalls who loses a post, which needs no charge or trial before it."""
_ONE_MAY = regex(r"(?P<who>[^,;:]{3,60}?) (?:may|can|must|could|shall|need)\b(?P<no> ?not\b)?")
_NONE_OF_THEM = regex(
    r"\W*(?:(?:but|and|though|although|yet) )?(?:none|nobody|no one|not one)(?: of \w+)? (?:had|has|have)\b",
    re.IGNORECASE,
)
"""'Courts ordered restitution for three, but none had received it': of what came of it."""
_ENTITLES = regex(r"\b(?:entitl\w+|rights? to|allow(?:s|ed)?|permit(?:s|ted)?|eligible)\b", re.IGNORECASE)
_WITHOUT_ASKED = regex(r"\bwithout\b(?! (?:delay|fail|charge)\b)", re.IGNORECASE)
_RESTRAINT = (
    r"(?:restrict|restrain|censor|disrupt|block|limit|interfer|imped|hinder|hamper|prevent|prohibit|forbid|forbad|bann?\b"
    r"|banned|bar\b|bars\b|barr|outlaw|criminali[sz]|penali[sz]|stop|ceas|ended|suspend|clos|shut|repeal|abolish"
    r"|withdr[ae]w|delay|overturn|annul|veto|cancel|postpone|abandon|lift|dismiss|reject|refus|den(?:y|ied)|object"
    r"|oppos(?:e|ing)|exclud|exempt|revok|drop)"
)
_NOT_RESTRAINED = regex(
    rf"(?:{DENIAL.pattern})(?: (?!(?:but|and|or|to)\b)[\w’'-]+){{0,3}}? {_RESTRAINT}[a-z]*", re.IGNORECASE
)
"""'Did not restrict the gatherings', 'no law prohibits it': a no to none but who asks about restraint."""
_RESTRAINT_ASKED = regex(
    rf"\b{_RESTRAINT}|\b(?:illegal|unlawful|crimes?|criminal\w*|offen[cs]es?|against (?:the |\w+ )?law|laws? against"
    r"|guilty|punish\w*|cut|caps?|ceiling|maximum|shield\w*|protect\w*|safeguard\w*|slow(?:ed)? down"
    r"|turn(?:ed)? off|switch(?:ed)? off|interrupt\w*)\b",
    re.IGNORECASE,
)
_DEED_ASKED = regex(r"\W*(?:did|was|were|has|have|had)\b", re.IGNORECASE)
_LAW_DENIES = regex(
    r"\b(?:laws?|constitution|codes?|acts?) (?:\w+ ){0,2}?(?:not|no)\b|\bno (?:\w+ )?laws?\b", re.IGNORECASE
)
_NEED = regex(r"\bneed(?:s|ed)?\b", re.IGNORECASE)
_SAME = regex(r"\bsame\b", re.IGNORECASE)


def denies_another(asked: YesNo, question: str, sentence: str, found: Sequence[Clause]) -> bool:
    """Whether what the clauses of a sentence deny is another thing than a question asks about, or of others."""
    if asked.mood == "fact" and not asked.of_law and _DEED_ASKED.match(asked.core) and _LAW_DENIES.search(sentence):
        return True  # 'the law does not provide for it' is no no to 'did anybody ask for it?'
    if _LOST_POST.search(asked.core) and not any(_OF_POST.search(clause.text) for clause in found):
        return True  # that nobody was charged is no no to 'was anybody dismissed?'
    if _is_of_restraint(question, sentence) or _is_of_need(asked, found):
        return True
    denying = [clause for clause in found if clause.denials]
    others = [clause for clause in found if clause.bare]
    entitled = any(_ENTITLES.search(one.text) and shared(asked.topic, one.tokens) for one in others)
    if asked.mood == "allowed" and entitled and not any(_ENTITLES.search(one.text) for one in denying):
        return True  # 'they were entitled to it; nobody had received it'
    return any(
        _FOUND_NOT.search(clause.text)
        or clause.of_some(clause.denials)
        or _but_others(clause, others)
        or _forbids_others(asked, clause, others)
        or (_NONE_OF_THEM.match(clause.text) and any(tells_deed(asked, other) for other in others))
        for clause in denying
    )


def may_be_of_another(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether what clauses deny may be another thing than a question asks about, where only the trained layers
    read a no in it: of a degree, or beside what would be a yes."""
    in_part = any(clause.partly(asked.core) or _is_of_part(asked, clause, found) for clause in found if clause.denials)
    return in_part or _tells_beside(asked, found)


def _forbids_others(asked: YesNo, clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether a clause says of others that they may not, and another of those asked about that they may: 'refugees may
    work once they hold a permit; asylum seekers may not'."""
    forbidden = _ONE_MAY.match(clause.text)
    if not forbidden or not forbidden["no"]:
        return False
    who = [token for token in tokens_of(forbidden["who"]) if token.is_content]
    if not who or shared(asked.topic, who) or _REFERS_BACK.match(forbidden["who"]):
        return False
    allowed = filter(None, (_ONE_MAY.match(other.text) for other in others))
    return any(not one["no"] and shared(asked.topic, tokens_of(one["who"])) for one in allowed)


def _but_others(clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether a clause says that there is none of what another tells of beside it: 'no injuries in the first blast, but
    three in the second'."""
    if len(clause.denials) != 1 or clause.tokens[clause.denials[0]].folded != "no":
        return False
    noun = next((token.sense for token in clause.tokens[clause.denials[0] + 1 :] if token.is_content), None)
    return any(other.tokens[0].folded in CONTRAST and noun in {one.sense for one in other.tokens} for other in others)


def _is_of_restraint(question: str, sentence: str) -> bool:
    """Whether a sentence denies a restraint where it isn't asked about any."""
    asked = _RESTRAINT_ASKED.search(question) and not _WITHOUT_ASKED.search(question)
    return not asked and _NOT_RESTRAINED.search(sentence) is not None


def _is_of_part(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether a clause denies something of a part only: with all of a question's words and more beside them, 'did not
    pay its drivers for night shifts', or of others than those asked about."""
    whole = asked.topic == shared(asked.topic, clause.tokens)
    of_part = whole or narrower(asked, clause) or other_subject(asked, clause)
    return of_part and narrowed(asked, clause, found)


def _tells_beside(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether another clause than that which denies allows what it is asked to be allowed, or tells what it is asked to
    be the same: 'a warrant is not required, but citizens may apply for one'."""
    beside = [clause for clause in found if clause.bare and shared(asked.topic, clause.tokens)]
    allowed = asked.mood == "allowed" and any(clause.permits for clause in beside)
    return allowed or bool(beside and _SAME.search(asked.core))


def _is_of_need(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses deny a need or a duty where it is asked what may be done, or what can be had without."""
    denying = [clause for clause in found if clause.denials]
    needed = any(clause.requires or _NEED.search(clause.text) for clause in denying)
    return needed and (asked.mood == "allowed" or _WITHOUT_ASKED.search(asked.core) is not None)
