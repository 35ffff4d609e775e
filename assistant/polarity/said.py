"""Whether a yes or a no may be said as a fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.checks.words import word_set
from assistant.polarity.another import denies_another
from assistant.polarity.clause import OPEN_MARKS, Clause, clauses
from assistant.polarity.denied import no_such_thing, of_another_thing, told_instead
from assistant.polarity.guards import IN_SOME, is_of_other_sex, is_so_no_more_or_in_part, opposed, other_step, raised
from assistant.polarity.parts import apart_from_others, of_its_years
from assistant.polarity.plain import is_of_all, is_plain
from assistant.polarity.question import YesNo, read, read_for
from assistant.polarity.unproved import bare_statement, is_only_demanded
from assistant.polarity.words import shared
from assistant.regex import regex

_BANS_PUNISHMENT = regex(
    r"\b(?:ban|bann|prohibit|forbid|forbad|outlaw|bar|barr)(?:s|ed|es|ing|den)?\b[^.;]{0,60}?\b(?:detention"
    r"|detain\w*|imprison\w*"
    r"|arrest\w*|prosecut\w*|punish\w*|jail\w*|deport\w*|expulsion|custody|executions?|death penalty)\b",
    re.IGNORECASE,
)
SURE = 2.0
"""How far from 0 the trained layers' logit for a yes must lie for their yes or no to be sure. On 169 development
questions, each with a sentence that answers it, 56 noes are that sure, all of them right, of 106; of the 65 below -0.5
two are wrong. On 566 yes/no questions that were answered, of 249 yeses that the quote tells 53 are that sure and may
be said (may_say), and none is wrong; from 1.5 on 70, and two that are, from 1 on 73 and eight."""
_PUNISHED = regex(
    r"\b(?:criminal offen[cs]es?|punish\w*|penalt(?:y|ies)|imprison\w*|prison (?:sentences?|terms?)|prosecut\w*)\b",
    re.IGNORECASE,
)
"""What is said of what is forbidden: 'the penalty for insulting the president is a fine'."""
_AS_OF_NOW = word_set("now still currently really actually")
"""Words that ask for no more than that something is so."""


def verdict_of(yes_logit: float) -> int:
    """What the trained layers surely read: 1 a yes, -1 a no, 0 neither."""
    return int(yes_logit >= SURE) - int(yes_logit <= -SURE)


def may_say(verdict: int, question: str, sentence: str, *, relayed: bool = False) -> bool:
    """Whether a sentence may say yes (1) or no (-1) to a question as a fact: without a hedge, an exception or a
    condition, not of something else than what was done, and to a question that isn't put the other way round.

    What others say is no fact, unless it is to be `relayed` as theirs. A yes must not tell less than is asked, the
    contrary or another step, or leave a comparison to the reader; a no must not be denied itself, or be of something
    else than what is told beside it.
    """
    sentence, asked = bare_statement(sentence), read_for(sentence, question) if verdict > 0 else read(question)
    if not verdict or asked is None or not (found := on_it(verdict, asked, question, sentence, relayed=relayed)):
        return False
    if not (_may_affirm(asked, found) if verdict > 0 else _may_deny(asked, found)):
        return False
    unproved = is_only_demanded(asked, sentence) or (asked.mood == "fact" and IN_SOME.search(sentence))
    if verdict > 0 and (unproved or is_so_no_more_or_in_part(asked, sentence)):
        return False
    # A denial is as sure as the clause that denies, whatever is hedged beside it.
    read_in = [clause for clause in found if verdict < 0 and clause.denials] or found
    marks = frozenset(mark for clause in read_in for token in clause.tokens for mark in token.marks)
    hedges = OPEN_MARKS | {"possible", "demanded"} if asked.mood == "fact" else OPEN_MARKS
    return asked.of_reports or not marks & hedges


def on_it(verdict: int, asked: YesNo, question: str, sentence: str, *, relayed: bool) -> Sequence[Clause]:
    """The clauses of a bare statement that may say yes (1) or no (-1) to a question; none where it isn't of all and of
    the year asked about, or not as a fact unless `relayed`, or plainly of others than are asked about."""
    everything = clauses(sentence)
    found = of_its_years(asked, everything)
    plain = is_of_all if relayed else is_plain
    if not found or not plain(asked, question, sentence) or apart_from_others(asked, sentence):
        return ()
    denied_apart = any(clause.denials for clause in everything if clause not in found)
    if verdict < 0 and (denied_apart or denies_another(asked, question, sentence, found)):
        return ()
    others = is_of_other_sex(asked, verdict, sentence) or any(told_instead(asked, clause, found) for clause in found)
    return () if others else found


def _may_affirm(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say yes to a question: in whose words, doesn't matter."""
    allows = asked.mood == "allowed" and _allows(found)
    if asked.direction != 0 or (not allows and any(opposed(asked, clause) for clause in found)):
        return False
    if asked.mood != "fact" and any(_BANS_PUNISHMENT.search(clause.text) for clause in found):
        return False  # 'the law bans imprisonment of journalists' says no yes to whether they can be jailed
    if asked.mood == "fact" and other_step(asked, found):
        return False
    if asked.mood == "forbidden" and not any(clause.forbids or _PUNISHED.search(clause.text) for clause in found):
        return False
    asked = replace(asked, raising=tuple(word for word in asked.raising if word not in _AS_OF_NOW))
    return any(not raised(asked, clause) for clause in found)


def _allows(found: Sequence[Clause]) -> bool:
    """Whether clauses allow something, and neither deny, soften nor forbid anything: what is allowed may be harm."""
    return any(clause.norm == "permits" for clause in found) and not any(
        clause.denials or clause.softeners or clause.forbids for clause in found
    )


def _may_deny(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say no to a question."""
    denying = [clause for clause in found if clause.denials]
    others = [clause for clause in found if clause.bare]
    return not any(
        (clause.softeners and shared(asked.topic, clause.tokens))
        or of_another_thing(asked, clause)
        or no_such_thing(asked, clause)
        or _of_another(asked, clause, others)
        for clause in denying
    )


def _of_another(asked: YesNo, clause: Clause, others: Sequence[Clause]) -> bool:
    """Whether a clause denies of another what is told beside it: 'guards may strike, soldiers may not'."""
    if len(clause.denials) != 1 or any(token.is_content for token in clause.tokens[clause.denials[0] + 1 :]):
        return False
    mine = len(shared(asked.topic, clause.tokens))
    return any(len(shared(asked.topic, other.tokens)) >= max(mine, 1) for other in others)
