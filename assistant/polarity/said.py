"""Whether a yes or a no may be said as a fact."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.polarity.clause import CONTRAST, OPEN_MARKS, Clause, clauses
from assistant.polarity.deed import tells_deed
from assistant.polarity.denied import no_such_thing, of_another_thing, told_instead
from assistant.polarity.guards import IN_SOME, is_of_other_sex, is_so_no_more_or_in_part, opposed, other_step, raised
from assistant.polarity.parts import apart_from_others, of_its_years
from assistant.polarity.plain import is_plain
from assistant.polarity.question import YesNo, read
from assistant.polarity.unproved import bare_statement
from assistant.polarity.words import shared
from assistant.regex import regex

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
_MAY = regex(r"(?P<who>[^,;:]{3,60}?) (?:may|can|must|could|shall|need)\b(?P<no> ?not\b)?")
_NONE_OF_THEM = regex(
    r"\W*(?:(?:but|and|though|although|yet) )?(?:none|nobody|no one|not one)(?: of \w+)? (?:had|has|have)\b",
    re.IGNORECASE,
)
"""'Courts ordered restitution for three, but none had received it': of what came of it."""

_ENTITLES = regex(r"\b(?:entitl\w+|rights? to|allow(?:s|ed)?|permit(?:s|ted)?|eligible)\b", re.IGNORECASE)
_BANS_PUNISHMENT = regex(
    r"\b(?:ban|bann|prohibit|forbid|forbad|outlaw|bar|barr)(?:s|ed|es|ing|den)?\b[^.;]{0,60}?\b(?:detention"
    r"|detain\w*|imprison\w*"
    r"|arrest\w*|prosecut\w*|punish\w*|jail\w*|deport\w*|expulsion|custody|executions?|death penalty)\b",
    re.IGNORECASE,
)
_WITHOUT_ASKED = regex(r"\bwithout\b(?! (?:delay|fail|charge)\b)", re.IGNORECASE)


def may_say(verdict: int, question: str, sentence: str) -> bool:
    """Whether a sentence may say yes (1) or no (-1) to a question as a fact: without a hedge, an exception or a
    condition, not of something else than what was done, and to a question that isn't put the other way round.

    A yes must not tell less than is asked, the contrary or another step, or leave a comparison to the reader; a no must
    not be denied itself, or be of something else than what is told beside it.
    """
    sentence, asked = bare_statement(sentence), read(question)
    everything = clauses(sentence)
    found = of_its_years(asked, everything) if asked else []
    if not verdict or asked is None or not found or not is_plain(asked, question, sentence):
        return False
    if apart_from_others(asked, sentence):
        return False
    if verdict < 0 and any(clause.denials for clause in everything if clause not in found):
        return False
    if not (_may_affirm(asked, found) if verdict > 0 else _may_deny(asked, found)):
        return False
    in_some = asked.mood == "fact" and IN_SOME.search(sentence)
    if verdict > 0 and (in_some or is_so_no_more_or_in_part(asked, sentence)):
        return False
    if is_of_other_sex(asked, verdict, sentence):
        return False
    if any(told_instead(asked, clause, found) for clause in found):
        return False
    # A denial is as sure as the clause that denies, whatever is hedged beside it.
    read_in = [clause for clause in found if verdict < 0 and clause.denials] or found
    marks = frozenset(mark for clause in read_in for token in clause.tokens for mark in token.marks)
    hedges = OPEN_MARKS | {"possible", "demanded"} if asked.mood == "fact" else OPEN_MARKS
    return asked.of_reports or not marks & hedges


def _may_affirm(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say yes to a question: in whose words, doesn't matter."""
    if asked.direction != 0 or any(opposed(asked, clause) for clause in found):
        return False
    if asked.mood != "fact" and any(_BANS_PUNISHMENT.search(clause.text) for clause in found):
        return False  # 'the law bans imprisonment of journalists' says no yes to whether they can be jailed
    if asked.mood == "fact" and other_step(asked, found):
        return False
    if asked.mood == "forbidden" and not any(clause.forbids for clause in found):
        return False
    return any(not raised(asked, clause) for clause in found)


def _may_deny(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say no to a question."""
    denying = [clause for clause in found if clause.denials]
    others = [clause for clause in found if clause.bare]
    entitled = any(_ENTITLES.search(one.text) and shared(asked.topic, one.tokens) for one in others)
    if _LOST_POST.search(asked.core) and not any(_OF_POST.search(clause.text) for clause in found):
        return False  # that nobody was charged is no no to 'was anybody dismissed?'
    if asked.mood == "allowed" and entitled and not any(_ENTITLES.search(one.text) for one in denying):
        return False  # 'they were entitled to it; nobody had received it'
    return not any(
        (clause.softeners and shared(asked.topic, clause.tokens))
        or _FOUND_NOT.search(clause.text)
        # 'Doesn't require them to testify' is no no to 'can they be helped without testifying?'.
        or (clause.requires and _WITHOUT_ASKED.search(asked.core))
        or of_another_thing(asked, clause)
        or no_such_thing(asked, clause)
        or _of_another(asked, clause, others)
        or _forbids_others(asked, clause, others)
        or (_NONE_OF_THEM.match(clause.text) and any(tells_deed(asked, other) for other in others))
        for clause in denying
    )


def _forbids_others(asked: YesNo, clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether a clause says of others that they may not, and another of those asked about that they may: 'refugees may
    work once they hold a permit; asylum seekers may not'."""
    forbidden = _MAY.match(clause.text)
    if not forbidden or not forbidden["no"]:
        return False
    who = [token for token in tokens_of(forbidden["who"]) if token.is_content]
    if not who or shared(asked.topic, who) or _REFERS_BACK.match(forbidden["who"]):
        return False
    allowed = filter(None, (_MAY.match(other.text) for other in others))
    return any(not one["no"] and shared(asked.topic, tokens_of(one["who"])) for one in allowed)


def _of_another(asked: YesNo, clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether a clause denies of another what is told beside it: 'guards may strike, soldiers may not', 'no injuries
    in the first blast, but three in the second'."""
    if len(clause.denials) != 1:
        return False
    denied = [token for token in clause.tokens[clause.denials[0] + 1 :] if token.is_content]
    if not denied:
        mine = len(shared(asked.topic, clause.tokens))
        return any(len(shared(asked.topic, other.tokens)) >= max(mine, 1) for other in others)
    noun = denied[0].sense
    none = clause.tokens[clause.denials[0]].folded == "no"
    return none and any(
        other.tokens[0].folded in CONTRAST and noun in {token.sense for token in other.tokens} for other in others
    )
