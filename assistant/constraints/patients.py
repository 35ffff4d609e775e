"""To whom something was done: that officials fined victims tells nobody whether officials were fined.

Read without a parser, from the words right beside the deeds of police and courts. A text is set aside only where all
its deeds were plainly done to others, and those who are asked about stand in it at most as the doers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.checks.words import sense, word_set
from assistant.question.asked import Asked, searched
from assistant.regex import regex

_CLASSES = {
    "office": "official officer police policeman policemen policewoman policewomen constable gendarme judge magistrate"
    " prosecutor soldier troop guard warder inspector peacekeeper diplomat minister lawmaker legislator senator"
    " parliamentarian",
    "victim": "victim survivor",
    "offender": "trafficker smuggler",
    "prisoner": "prisoner inmate",
    "culprit": "offender perpetrator culprit criminal",
    "critic": "journalist reporter blogger protester protestor demonstrator activist",
    "anybody": "persons individuals people children women men girls boys migrants workers residents citizens",
}
_APART = {
    "office": frozenset(("victim", "offender", "critic", "prisoner")),
    "prisoner": frozenset(("office",)),
    "victim": frozenset(("office", "offender", "culprit")),
    "culprit": frozenset(("victim",)),
    "offender": frozenset(("victim", "critic")),
    "critic": frozenset(("office", "offender")),
}
"""Who is plainly not meant where another is asked about. A trafficker may be an official, a journalist a victim, a
'perpetrator' anybody but a victim, and 'persons' anybody but those who did it."""
_CLASS_OF = {sense(word): kind for kind, words in _CLASSES.items() if kind != "anybody" for word in word_set(words)}
_ANYBODY = word_set(_CLASSES["anybody"])
_IN_OFFICE = regex(
    r"\b(?:mayors?|governors?|heads? of|chiefs?|colonels?|captains?|sergeants?|majors?|lieutenants?|generals?"
    r"|commanders?|employees?|agents?|civil servants?|members? of|directors?|ministry|authorities|deput(?:y|ies)"
    r"|secretar(?:y|ies)|president|councill?ors?|staff|personnel|forces?|troops)\b",
    re.IGNORECASE,
)
"""Words for some who hold an office."""

_DONE = (
    r"(?:investigat|prosecut|convict|indict|charg|arrest|detain|punish|penali[sz]|disciplin|sanction|sentenc|fin|jail"
    r"|imprison|acquit)(?:t?ed|ed)"
)
_DEED = (
    r"(?:investigat|prosecut|penali[sz]|disciplin|fin|charg)(?:e|es|ing)"
    r"|sentenc(?:ing|e(?= (?:them|him|her|the|any|\w+s)\b))"
    r"|(?:convict|indict|arrest|detain|punish|sanction|jail|imprison|acquit)(?:s|es|t?ing)?"
)
"""A deed in the active: 'to prosecute', 'fining'; 'prison sentences' are none."""
_DEEDS = rf"(?:{_DONE}|{_DEED})"
_AMONG_THEM = regex(
    r"\b(?:including|among|one of|of whom|of them|none of|except|rather|instead|members? of)\b"
    rf"|\b(?:no one|nobody|none) but\b|, (?:both|all)\b|\b{_DEEDS} only\b"
    rf"|\bonly (?:[\w-]+ ){{1,3}}(?:was|were|is|are) {_DONE}\b",
    re.IGNORECASE,
)
"""Words by which some of those to whom something was done may be of another class, or nobody of another was."""
_NOUN = r"(?:investigations?|prosecutions?|convictions?|indictments?|arrests?|detentions?|acquittals?|punishments?)"
_MORE = rf"(?:,? (?:and |or |nor )?{_DEEDS})*"
"""The deeds that go on with one: 'fined, detained, or penalized'."""
_PHRASE = r"(?P<who>(?:[\w’'-]+ ?){1,6})"
_END = regex(
    r"\b(?:of|in|on|at|by|for|from|to|with|without|under|over|after|before|during|as|and|or|who|that|which|whom|whose"
    r"|was|were|is|are|be|been|has|have|had|did|does|do|may|can|could|would|will|because|if|while|when|than|either|too"
    r"|again|yet|last|this|recently|(?<=s )(?:accused|suspected|alleged|allegedly|complicit|involved|implicated"
    r"|responsible|accountable))\b",
    re.IGNORECASE,
)
"""Words before which the head of a phrase stands: 'officials complicit in it', 'victims last year'."""
_ASKING = regex(r"^\W*(?:(?:of|in|for) )?(?:which|what|whose)\b", re.IGNORECASE)
_THEM = regex(r"(?:them|him|her|they|he|she|those)\b", re.IGNORECASE)
_SAME = "same"
"""Those of whom another deed in a text tells: 'convicted two and fined them'."""
_BE = r"(?:was|were|is|are|been|being|be|gets?|got)"
_ADVERB = r"(?:ever|also|actually|then|later|never|not|sometimes|often|either|\w+ly)"
_DONE_TO_THEM = rf"(?:dismissed|suspended|removed|sacked|fired|demoted|{_DONE})"
_ASKED_OF = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_BE}|has|have|had) (?P<who>(?:[\w’'-]+ ){{1,5}}?)(?:(?:{_ADVERB}|{_BE}) )*{_DONE_TO_THEM}\b",
        rf"(?P<who>(?:[\w’'-]+ ){{1,5}}){_BE} (?:{_ADVERB} )*{_DONE_TO_THEM}\b",
        rf"\b{_DEEDS}{_MORE} {_PHRASE}",
        rf"\b{_NOUN}(?: (?:and|or) {_NOUN})* (?:of|against) {_PHRASE}",
        r"\b(?:terms?|sentences?|penalt(?:y|ies)|punishments?|years)\b[^?]*\b(?:did|have"
        r"|has) (?P<who>(?:[\w’'-]+ ){1,5}?)"
        r"(?:get|got|receiv|serv|fac)e?d?\b",
        r"\b(?:hold|held) (?P<who>(?:[\w’'-]+ ){1,5}?)(?:accountable|responsible|liable|to account)\b",
    )
)
"""'Were any officials punished?', 'which officials were …', 'did they punish officials?', 'convictions of …'."""
_ANYONE_ASKED = regex(
    rf"\b{_BE} (?:any|some)(?:one|body) (?:(?:else|there|{_ADVERB}) )*(?:(?:prosecut|convict|indict|punish"
    rf"|disciplin|sanction)t?ed"
    r"|held (?:accountable|responsible|liable|to account))\b",
    re.IGNORECASE,
)
"""Whether anyone was punished asks for those who did wrong: that victims were, or weren't, tells nothing of it."""
_TOLD = regex(rf"\b(?:(?P<noun>{_NOUN})|(?P<done>{_DONE})|{_DEED})\b", re.IGNORECASE)
_OBJECT = regex(rf"{_MORE} {_PHRASE}", re.IGNORECASE)
_OF = regex(rf"(?:,? (?:and |or )?{_NOUN})* (?:of|against) {_PHRASE}", re.IGNORECASE)
_SUBJECT = regex(rf"(?P<who>[\w’'-]+)(?: (?:who|that|has|have|had|{_ADVERB}|(?P<be>{_BE})))* $", re.IGNORECASE)
_DOES = regex(rf"(?: (?:did|do|does|has|have|had|can|could|may|{_ADVERB}))* {_DEEDS}\b", re.IGNORECASE)
_BY = regex(
    r"\bby (?:[\w’'-]+ ){0,3}$|\b(?:by|of|for|from|without) (?:not )?\w+ing (?:(?:the|their|its|\w+ly) )*$",
    re.IGNORECASE,
)
"""Before those who did it, and before those to whom the same people did another thing: 'by offering victims money'."""
_SPARED = regex(
    r"\b(?:(?:avoid|escap|evad|dodg|fac|risk)(?:e|es|ed|ing|s)?|received?|got|immun(?:e|ity) (?:from|to)|exempt from)"
    r" (?:(?:no|any|all|such|real|serious|harsh|adequate|appropriate|further|\w+al) )*$",
    re.IGNORECASE,
)
"""Before a deed that is told of those who were spared it, or got it: 'traffickers were able to avoid punishment'."""
_WORD = regex(r"[^\W\d_]+")


def done_to_others(asked: Asked, text: str) -> str | None:
    """'Anything on what was done to officials' where it is asked what courts or police did to these, and a text tells
    only what was done to others."""
    if searched(_ANYONE_ASKED, asked.alone):
        done_to = {_done_to(text, found) for found in _TOLD.finditer(text)} - {_SAME}
        only_victims = done_to == {"victim"} and not _AMONG_THEM.search(text)
        return "anything on whether anyone was punished" if only_victims else None
    noun = _asked_about(asked.alone)
    kind = _class_of(noun)
    if noun is None or kind not in _APART:
        return None
    others = {_done_to(text, found) for found in _TOLD.finditer(text)} - {_SAME}
    stands = [word for word in _WORD.finditer(text) if _class_of(word[0]) == kind]
    did = [bool(_DOES.match(text, word.end())) for word in stands]
    excluded = _APART[kind] | ({"anybody"} if any(did) else set())
    if not others or not others <= excluded or _stands_otherwise(text, stands):
        return None
    among = _AMONG_THEM.search(text) and others != {"prisoner"}  # of whom none is in office
    if among or (kind == "office" and _IN_OFFICE.search(text)):
        return None
    return f"anything on what was done to {noun.casefold()}"


@lru_cache(maxsize=256)
def _asked_about(question: str) -> str | None:
    """The noun for those of whom a question asks what courts or police did to them; None if it doesn't."""
    phrases = (found["who"] for one in _ASKED_OF if (found := one.search(question)))
    return next((who for phrase in phrases if (who := _head(phrase))), None)


def _class_of(word: str | None) -> str | None:
    if word and word.casefold() in _ANYBODY:
        return "anybody"
    return _CLASS_OF.get(sense(word.casefold())) if word else None


def _head(phrase: str) -> str | None:
    """The last word before what goes on behind the head of a phrase, if it is one for a class of persons."""
    words = _WORD.findall(_END.split(_ASKING.sub("", phrase))[0])
    return words[-1] if words and _class_of(words[-1]) else None


def _done_to(text: str, deed: re.Match[str]) -> str | None:
    """The class of those to whom something was done, or _SAME; None if it can't be told."""
    if deed["noun"] and (spared := _SPARED.search(text, 0, deed.start())):
        return next(filter(None, (_class_of(word) for word in reversed(_WORD.findall(text[: spared.start()])))), None)
    of = _OF.match(text, deed.end()) if deed["noun"] else None
    before = _SUBJECT.search(text, 0, deed.start())
    told = of or _OBJECT.match(text, deed.end())
    those = before is not None and before["who"].casefold() == "those"  # 'those convicted'
    if deed["done"] and before and (before["be"] or those or not told or not _END.split(told["who"])[0].strip()):
        told = before
    if told is None:
        return None
    return _SAME if _THEM.match(told["who"]) else _class_of(_head(told["who"]))


def _stands_otherwise(text: str, words: Sequence[re.Match[str]]) -> bool:
    """Whether one of some words for persons doesn't tell who did it: 'police fined', 'fined by the police'."""
    beside = {word.start() - 1 for word in words}
    return not all(
        _DOES.match(text, word.end()) or _BY.search(text, 0, word.start()) or word.end() in beside for word in words
    )


__all__ = ["done_to_others"]
