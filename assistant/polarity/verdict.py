"""What a sentence says to a yes/no question: the clause that holds its words, read against what it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.checks.marks import Mark
from assistant.checks.reading import tokens_of
from assistant.checks.requests import is_request
from assistant.checks.words import is_past, sense, word_set
from assistant.groups import of_other_sex
from assistant.numerals import NUMBER_WORD
from assistant.polarity.clause import ALL, Clause, clauses
from assistant.polarity.comparison import compare
from assistant.polarity.deed import otherwise
from assistant.polarity.denied import (
    allows_other,
    denies_other,
    denies_verb,
    of_another_thing,
    other_doer,
    other_subject,
    told_instead,
)
from assistant.polarity.guards import (
    HALF,
    covers,
    narrower,
    opposed,
    other_figures,
    other_names,
    other_step,
    other_than_stand,
    other_years,
    presupposes,
    strange,
    untold_verb,
)
from assistant.polarity.question import YesNo, read
from assistant.polarity.words import UNDOING, shared
from assistant.regex import regex

MIN_SHARED = 1
"""Words of the question that a clause must hold. Set on the development questions of ten reports."""
STEM = 4
"""By how many letters of it a question asks for a deed itself: 'was it lifted?', 'did it lift the ban?'."""
LEAD = 2
"""How many more words than any other clause one must hold to be read alone."""

_OPEN: frozenset[Mark] = frozenset({"unreported", "reputed", "planned", "conditional"})
_HEARSAY = regex(
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
_CONTRAST = word_set("although though but however while whereas despite except unless")
_EXCEPTION = regex(
    r"\b(?:except|excepting|unless|other than|with the exceptions? of|save for|apart from)\b"
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
_NOT = regex(r"\b(?:not|never|no)\b|n['’]t\b", re.IGNORECASE)
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
_HANGING = word_set("who whom whose which that when where if whether because until before after or and nor to with")
_WITHOUT = regex(r"without|free of|un", re.IGNORECASE)
_ONLY = regex(r"(?:^|[.:;]\s)\W*Only (?P<whom>(?:\S+ ){1,4})")
"""'Only the Revenue Authority requires …': nobody else does."""
_SOME = regex(r"\bonly (?:\d+|some|few|a few|a|the)\b", re.IGNORECASE)
_IN_SOME = regex(
    rf"\b(?:in|at|by|for|on|with) (?:only |just |about )?(?:\d+|{NUMBER_WORD}|some|several|few|half) of"
    r" (?:the|its|their)\b"
    r"|\bin (?:only |just |about |nearly |over )?\d[\d.]* ?(?:%|per ?cent) of\b",
    re.IGNORECASE,
)
"""'The cameras worked in four of the eleven stations', 'which it met in 39 per cent of cases'."""
_SMALL = regex(
    r"few|little|rare|seldom|limited|hardly|barely|minimal|difficult|insufficient|inadequate|partial|partly",
    re.IGNORECASE,
)
_SCARCELY = regex(r"without|rarely|seldom|hardly|barely|scarcely|sporadically|inconsistently")
"""Words by which a clause takes back what another says: 'the law protected them, but was rarely followed'."""
_ONLY_MEANT = regex(
    r"\b(?:act|seek|sought|tr(?:y|i)|attempt|aim|plan|work|mov|agre|promis|committ?|vow|pledg|inten[dt]|hop|want|effort"
    r"|steps?|action|measures?)(?:s|e[ds]?|ed|ing)? to (?P<deeds>[a-z]+(?:(?:, | and )[a-z]+)*)",
    re.IGNORECASE,
)
"""'Acted to investigate and punish them' doesn't say that they were punished."""
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
_MADE_PUBLIC = regex(r"\b(?:ma[dk]e|making)\b.*\bpublic\b", re.IGNORECASE)
_PUBLIC = regex(
    r"\bpublic(?:ly)?\b(?! (?:officials?|servants?|sector|offices?|employees?|figures?|bod(?:y|ies)))|publish|disclos",
    re.IGNORECASE,
)
_IN_YEAR = regex(r"\b(?:in|during|throughout) (?:\w+ )?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
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
_FOUND_NOT = regex(r"\b(?:found|ruled|held|declared|judged|deemed|considered)(?: to be)? not\b", re.IGNORECASE)
"""'Defendants found not guilty are compensated' denies nothing of them but their guilt."""
_ABOLISHED = regex(
    r"(?P<what>[^;:,.]*?)\b(?:was|were|has been|have been|had been)"
    r" (?:abolished|scrapped|done away with|decriminali[sz]ed)\b",
    re.IGNORECASE,
)
"""'Punishable by a fine; imprisonment for it was abolished': no Yes to whether one may be imprisoned."""
_RECORD_ASKED = regex(r"\b(?:record|peak|highest|all-time|most ever)\b", re.IGNORECASE)
_NO_RECORD = regex(
    r"\b(?:fewer|less|lower|smaller|below|short)\b[^.;]{0,40}?\b(?:the|[\w’']+[’']s)"
    r" (?:record|peak|highest|all-time)\b",
    re.IGNORECASE,
)
"""'Fewer than the record of 2018' is none."""
_BUT_OF = regex(
    r"(?:;|,? (?:but|yet|while|whereas|although|though)) (?P<told>(?:for|in|at|on|among|with|of|under|as for|as to)"
    r" (?P<of>[^,;.]{3,60}?)(?:,| (?:the|all|no|it|they|this)\b)[^;]*)",
    re.IGNORECASE,
)
"""'They may charge a fee; for nurses, however, fees are prohibited': the rest is told of others."""
_AND_REPORTS = regex(
    r",? and there (?:were|was|are|is|have been|had been) no (?:\w+ )*?(?:reports?|evidence|allegations?)\b",
    re.IGNORECASE,
)
"""What begins a statement of its own, of what wasn't reported."""
_ACCESS = frozenset((sense("access"),))
_RESTRAINT = regex(
    r"\b(?:restrict|censor|disrupt|block|limit|interfer|impede|hinder|filter|shut|cut|ban|control|curtail)\w*",
    re.IGNORECASE,
)
"""What is asked for, of which not being restricted is the contrary: not 'is it free?'."""
_TO_A_DEGREE = regex(
    r"\b(?:is|are|was|were|been|be|stood|stands?|remain(?:s|ed)?|only|now|still)"
    r" (?:(?:still|only|now|about|around|just|some|at) )*"
    r"(?:\d\d?(?:\.\d+)? ?(?:%|per ?cent\b)|(?:half|partly|partially|nearly|almost|mostly|largely|virtually"
    r"|(?:a|one|two|three)[- ](?:thirds?|quarters?))\b)[ -](?P<what>full|empty|complete|completed|ready|built|finished"
    r"|implemented|vaccinated|filled)\b(?=\W*$|[,;.]| (?:in|on|at|and|when|with|as|after|before|during|last|this)\b)"
    r"|\b(?P<up_to>filled|full|completed|finished) to (?:about |only |some )?\d\d?(?:\.\d+)? ?(?:%|per ?cent\b)",
    re.IGNORECASE,
)
"""'64 per cent full' is not full."""
_DEGREE_ASKED = regex(
    r"%|\b(?:per ?cent|half|part(?:ly|ially)|nearly|almost|mostly|largely|thirds?|quarters?)\b", re.IGNORECASE
)
_REFERS_BACK = regex(r"\W*(?:(?:but|and|though) )?(?:they|it|those|these|he|she|this|that)\b", re.IGNORECASE)
_MAY = regex(r"(?P<who>[^,;:]{3,60}?) (?:may|can|must|could|shall|need)\b(?P<no> ?not\b)?")
_NONE_OF_THEM = regex(
    r"\W*(?:(?:but|and|though|although|yet) )?(?:none|nobody|no one|not one)(?: of \w+)? (?:had|has|have)\b",
    re.IGNORECASE,
)
"""'Courts ordered restitution for three, but none had received it': of what came of it."""
_ONLY_THEIRS = regex(r"\b(?:only|alone|exclusively|solely|reserv\w+|(?:restricted|limited) to)\b", re.IGNORECASE)
_NORMS = {
    "allowed": {"permits": 1, "forbids": -1},
    "forbidden": {"forbids": 1, "permits": -1},
    "required": {"requires": 1, "waives": -1},
}


def polarity(question: str, sentence: str) -> int:
    """1 for yes, -1 for no, 0 where it can't be read safely."""
    asked = read(question)
    if asked and (apart := _apart(asked, sentence) or _before_reports(asked, sentence)):
        return polarity(question, apart)
    found = _of_its_years(asked, clauses(sentence)) if asked else []
    if asked is None or not asked.topic or not found or not _is_plain(asked, question, sentence):
        return 0
    asked, found = _cancelled(asked, found)
    held = [shared(asked.topic, clause.tokens) for clause in found]
    most = max(map(len, held))
    if most < MIN_SHARED:
        return 0
    if denies_verb(asked, found) or _only_some(asked, found):
        return -1
    answers = [_of_clause(asked, clause, sentence, found) for clause in found]
    answers = [0 if answer > 0 and _hangs(found, place) else answer for place, answer in enumerate(answers)]
    # Where clauses hold as much of the question, the first that can be read speaks.
    best = next((place for place, answer in enumerate(answers) if answer and len(held[place]) == most), None)
    if best is None or _turned(asked, found, held, answers, best):
        return 0
    if answers[best] > 0 and _is_so_no_more_or_in_part(asked, sentence):
        return 0
    if _is_of_other_sex(asked, answers[best], sentence):
        return 0
    if answers[best] < 0:
        return 0 if _is_other(asked, found, found[best]) else -1
    if asked.mood == "required" and opposed(asked, found[best]):
        return 0  # 'must the father pay?' of 'the mother must pay'
    return int(not any(map(_denies, [*found[:best], *found[best + 1 :]])) and _holds(asked, found, sentence))


def may_say(verdict: int, question: str, sentence: str) -> bool:
    """Whether a sentence may say yes (1) or no (-1) to a question as a fact: without a hedge, an exception or a
    condition, not of something else than what was done, and to a question that isn't put the other way round.

    A yes must not tell less than is asked, the contrary or another step, or leave a comparison to the reader; a no must
    not be denied itself, or be of something else than what is told beside it.
    """
    asked = read(question)
    everything = clauses(sentence)
    found = _of_its_years(asked, everything) if asked else []
    if not verdict or asked is None or not found or not _is_plain(asked, question, sentence):
        return False
    if _apart(asked, sentence):
        return False
    if verdict < 0 and any(clause.denials for clause in everything if clause not in found):
        return False
    if not (_may_affirm(asked, found) if verdict > 0 else _may_deny(asked, found)):
        return False
    in_some = asked.mood == "fact" and _IN_SOME.search(sentence)
    if verdict > 0 and (in_some or _is_so_no_more_or_in_part(asked, sentence)):
        return False
    if _is_of_other_sex(asked, verdict, sentence):
        return False
    if any(told_instead(asked, clause, found) for clause in found):
        return False
    # A denial is as sure as the clause that denies, whatever is hedged beside it.
    read_in = [clause for clause in found if verdict < 0 and clause.denials] or found
    marks = frozenset(mark for clause in read_in for token in clause.tokens for mark in token.marks)
    hedges = _OPEN | {"possible", "demanded"} if asked.mood == "fact" else _OPEN
    return asked.of_reports or not marks & hedges


def _of_its_years(asked: YesNo, found: Sequence[Clause]) -> list[Clause]:
    """The clauses but those of other years than are asked about, where others have these: 'nobody was convicted in
    2019; one was in 2018'. A comparison needs both, and 'the 2015 law' may have been amended in 2019."""
    wanted = {match["year"] for match in _IN_YEAR.finditer(asked.core)}
    dated = any(wanted & set(_years_in(clause)) for clause in found)
    if asked.direction != 0 or not dated:
        return list(found)
    return [clause for clause in found if not (told := _years_in(clause)) or wanted & set(told)]


def _years_in(clause: Clause) -> list[str]:
    """The years in which a clause says that something was."""
    return [match["year"] for match in _IN_YEAR.finditer(clause.text)]


def _may_affirm(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say yes to a question: in whose words, doesn't matter."""
    if asked.direction != 0 or any(opposed(asked, clause) for clause in found):
        return False
    if asked.mood == "fact" and other_step(asked, found):
        return False
    if asked.mood == "forbidden" and not any(clause.forbids for clause in found):
        return False
    return any(not _raised(asked, clause) for clause in found)


def _may_deny(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether clauses may say no to a question."""
    denying = [clause for clause in found if clause.denials]
    others = [clause for clause in found if clause.bare]
    return not any(
        (clause.softeners and shared(asked.topic, clause.tokens))
        or _FOUND_NOT.search(clause.text)
        or of_another_thing(asked, clause)
        or _of_another(asked, clause, others)
        or _forbids_others(asked, clause, others)
        or (_NONE_OF_THEM.match(clause.text) and any(_tells_deed(asked, other) for other in others))
        for clause in denying
    )


def _tells_deed(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells, by a verb of the question, that something was done."""
    asked_for = {token.sense for token in tokens_of(asked.core) if not is_past(token.folded)} & asked.topic
    return any(is_past(token.folded) and token.sense in asked_for for token in clause.tokens)


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
        other.tokens[0].folded in _CONTRAST and noun in {token.sense for token in other.tokens} for other in others
    )


def _is_plain(asked: YesNo, question: str, sentence: str) -> bool:
    """Whether a sentence says what it says of all, of the year asked about, and as known."""
    if _EXCEPTION.search(sentence) or other_years(asked, sentence) or _is_of_some(asked, sentence):
        return False
    if _CONDITION.search(sentence) and not _CONDITION.search(question):
        return False
    if _NOT_FOR.search(sentence) and not _OF_WHOM.search(question):
        return False
    left_open = _NOT_LOOKED_INTO.search(sentence) and len(_NOT.findall(sentence)) == 1
    if (left_open or _NOT_SETTLED.search(sentence)) and not _SETTLING_ASKED.search(question):
        return False
    if _HEARSAY.search(sentence) and not asked.of_reports:
        return False
    undone = _UNDONE.search(sentence)
    if undone and undone["undone"][:STEM].casefold() not in question.casefold():
        return False
    if _RECORD_ASKED.search(question) and _NO_RECORD.search(sentence):
        return False
    limits = (_IN_OTHER_CASES, _IN_PART, _NO_EVIDENCE, _BUT_NOT)
    return not is_request(sentence.split()) and not any(limit.search(sentence) for limit in limits)


def _apart(asked: YesNo, sentence: str) -> str | None:
    """The clause in which alone a sentence tells of those asked about, and which sets them apart from the others."""
    for found in _BUT_OF.finditer(sentence):
        rest = {token.sense for token in tokens_of(sentence[: found.start()] + sentence[found.end() :])}
        apart = {token.sense for token in tokens_of(found["of"]) if token.is_content}
        if (apart & set(asked.topic)) - rest:
            return found["told"]
    return None


def _before_reports(asked: YesNo, sentence: str) -> str | None:
    """What stands before 'and there were no reports of …', if that has all that is asked, and nothing is denied
    after it."""
    reports = None if asked.of_reports or _EXCEPTION.search(sentence) else _AND_REPORTS.search(sentence)
    if reports is None:
        return None
    wanted, first = asked.topic - _ACCESS, sentence[: reports.start()]
    whole = wanted <= shared(wanted, tokens_of(first)) and not _NOT.search(sentence, reports.end())
    return first if whole else None


def _is_so_no_more_or_in_part(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells that what is asked about was abolished, or is so to a degree: '64 per cent full'."""
    abolished = _ABOLISHED.search(sentence)
    if abolished and shared(asked.topic, tokens_of(abolished["what"])):
        return True
    found = [sense((part["what"] or part["up_to"]).casefold()) for part in _TO_A_DEGREE.finditer(sentence)]
    return not asked.topic.isdisjoint(found) and not _DEGREE_ASKED.search(asked.core)


def _is_of_other_sex(asked: YesNo, verdict: int, sentence: str) -> bool:
    """Whether a sentence tells of women or girls where men or boys are asked about, or the other way round; where it
    tells that something is theirs 'only', that is a no to the others."""
    return of_other_sex(asked.core, sentence) and not (verdict < 0 and _ONLY_THEIRS.search(sentence))


def _is_of_some(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells only of some of those asked about: 'Employees providing essential services may not'."""
    found = _NARROWED.match(sentence)
    if not found:
        return False
    wanted = {token.sense for token in tokens_of(asked.core)}
    narrower = [token for token in tokens_of(found["by"]) if token.is_content and token.sense not in wanted]
    return sense(found["head"].casefold()) in asked.topic and bool(narrower)


def _denies(clause: Clause) -> bool:
    """Whether a clause beside the one that says yes denies or undoes something: 'was held, and had not been tried'."""
    return not clause.bare or any(map(_SCARCELY.fullmatch, clause.softeners))


def _only_some(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether something is asked of all, and so only of some: 'only two of the five camps had a well'."""
    told = any(_SOME.search(clause.text) and clause.bare and shared(asked.topic, clause.tokens) for clause in found)
    return told and ALL.search(asked.core) is not None and not asked.direction and covers(asked, found, HALF)


def _is_other(asked: YesNo, found: Sequence[Clause], clause: Clause) -> bool:
    """Whether what a clause denies is another's, or another step than the one asked for."""
    is_norm = asked.mood != "fact" and clause.norm
    others = allows_other(asked, clause) if is_norm else denies_other(asked, clause)
    others = others or other_doer(asked, clause, found) or other_subject(asked, clause)
    others = others or told_instead(asked, clause, found) or of_another_thing(asked, clause)
    others = others or presupposes(asked, clause) or other_than_stand(asked, clause)
    return others or narrower(asked, clause) or strange(asked, clause) or not covers(asked, found, HALF)


def _holds(asked: YesNo, found: list[Clause], sentence: str) -> bool:
    """Whether a sentence is near enough to a question for a yes."""
    if asked.mood == "fact" and (other_step(asked, found) or (_IN_SOME.search(sentence) and not asked.direction)):
        return False
    if _is_only_meant(asked, sentence) or (_MADE_PUBLIC.search(asked.core) and not _PUBLIC.search(sentence)):
        return False
    if (limited := _ONLY.search(sentence)) and not shared(asked.topic, tokens_of(limited["whom"])):
        return False
    whole = not asked.direction and asked.mood != "required"
    if not covers(asked, found, 1 if whole else HALF) or (whole and untold_verb(asked, found)):
        return False
    if asked.mood == "fact" and not asked.direction and otherwise(asked, sentence):
        return False
    return not other_figures(asked, sentence) and not other_names(asked, sentence)


def _is_only_meant(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence only says that somebody meant to do what it is asked whether they did."""
    wanted = {token.sense for token in tokens_of(asked.core) if token.is_content}
    return not _ONLY_MEANT.search(asked.core) and any(
        wanted & {token.sense for token in tokens_of(found["deeds"])} for found in _ONLY_MEANT.finditer(sentence)
    )


def _cancelled(asked: YesNo, found: list[Clause]) -> tuple[YesNo, list[Clause]]:
    """A question and clauses without the turning words that both have: 'without warning' and 'unannounced' too."""
    asserted = {sense(word) for word in re.findall(r"\w+", asked.core.casefold())}
    turned = tuple(word for clause in found for word in clause.turned if sense(word) in asserted)
    same: tuple[str, ...] = ()
    if len(asked.turning) == 1:
        mine = asked.turning[0]
        softeners = [word for clause in found for word in clause.softeners]
        same = tuple(word for word in softeners if sense(word) == sense(mine) or _both_without(word, mine))
    if len(same) != 1:
        return asked, [replace(clause, cancelled=turned) for clause in found]
    kept = [
        replace(
            clause,
            softeners=tuple(word for word in clause.softeners if word not in same),
            cancelled=(*turned, *same),
        )
        for clause in found
    ]
    return replace(asked, turning=()), kept


def _both_without(word: str, other: str) -> bool:
    return bool(_WITHOUT.match(word) and _WITHOUT.match(other))


def _turned(
    asked: YesNo, found: Sequence[Clause], held: Sequence[frozenset[str]], answers: Sequence[int], best: int
) -> bool:
    """Whether another clause says otherwise of the question's words, or takes back what the best one says."""
    for place, clause in enumerate(found):
        if place == best:
            continue
        back = _is_contrast(found[best + 1 : place + 1]) and not clause.plain
        if back and answers[best] > 0 and not asked.of_law:
            return True
        near = len(held[best]) - len(held[place]) < LEAD and not held[place] < held[best]
        if held[place] and near and answers[place] == -answers[best]:
            return True
    return found[best].tokens[0].folded in _CONTRAST and best < len(found) - 1 and not asked.of_law


def _hangs(found: Sequence[Clause], place: int) -> bool:
    """Whether a clause hangs on one before it that denies, hedges, allows or bans: 'no officials who took bribes'."""
    first = found[place].tokens[0]
    if not place or not (first.folded in _HANGING or first.folded.endswith("ing")):
        return False
    before = found[place - 1]
    marks = frozenset(mark for token in before.tokens for mark in token.marks)
    free = before.plain and not (before.permits or before.forbids or before.requires or marks & _OPEN)
    return not free or _hangs(found, place - 1)


def _is_contrast(found: Sequence[Clause]) -> bool:
    """Whether some clauses, or one of those before the last, begin with 'but' or the like."""
    return any(clause.tokens[0].folded in _CONTRAST or clause.tokens[-1].folded in _CONTRAST for clause in found)


def _of_clause(asked: YesNo, clause: Clause, sentence: str, found: Sequence[Clause]) -> int:
    """What one clause says to the question."""
    hedges = _OPEN | {"demanded"} if asked.mood == "fact" else _OPEN
    hedged = frozenset(mark for token in clause.tokens for mark in token.marks) & hedges
    if (hedged and not asked.of_reports) or asked.direction is None:
        return 0
    if clause.says_opposite(asked.core):
        return -1
    if asked.direction:
        return compare(asked, sentence, clause, found)
    if asked.turning:
        return 0
    if asked.mood != "fact" and (clause.norm or asked.mood != "allowed"):
        return _norm(asked, clause)
    if asked.mood == "allowed" and any(one.norm == "forbids" for one in found):
        return 0  # 'boys were held there, although the law has forbidden it'
    return _fact(asked, clause)


def _raised(asked: YesNo, clause: Clause) -> bool:
    """Whether a question asks for more than a clause says: 'fully', 'always', not in the clause."""
    said = {token.sense for token in clause.tokens} | {token.folded for token in clause.tokens}
    return any(sense(word) not in said and word not in said for word in asked.raising)


def _norm(asked: YesNo, clause: Clause) -> int:
    """What a clause that allows, bans or requires something says to a question about that."""
    answer = _NORMS[asked.mood].get(clause.norm or "", 0)
    if answer > 0:
        softened = [word for word in clause.softeners if word != "only" or asked.mood != "required"]
        return 0 if softened or _raised(asked, clause) else 1
    return answer


def _fact(asked: YesNo, clause: Clause) -> int:
    """What a clause that states or denies something says to a question about a fact."""
    if clause.denials:
        softened = clause.softened if _RESTRAINT.search(asked.core) else bool(clause.softeners)
        if clause.doubled or clause.partly(asked.core) or softened or clause.requires or clause.forbids:
            return 0
        denied = len(shared(asked.topic, clause.denied))
        enough = denied >= LEAD or 2 * denied >= len(asked.topic - {sense(word) for word in asked.raising})
        enough = enough or asked.topic == shared(asked.topic, clause.tokens)
        return -1 if enough and denied >= len(clause.denials) else 0
    if asked.raising and clause.softeners and all(_SMALL.match(word) for word in clause.softeners):
        return -1
    if asked.mood == "fact" and (clause.permits or clause.requires or clause.forbids):
        return 0
    return 1 if clause.plain and not _raised(asked, clause) and not opposed(asked, clause) else 0
