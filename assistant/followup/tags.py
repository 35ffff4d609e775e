"""A statement that is asked about, as the question that it is: 'is it open?' for 'it is open, isn't it?'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from assistant.checks.words import is_past, word_set
from assistant.followup.inflection import is_told_past, past, third_person
from assistant.followup.words import (
    DETERMINERS,
    IRREGULAR_PARTICIPLES,
    PREPOSITIONS,
    VERBS,
    VERBS_LIKE_NOUNS,
    key,
)
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD

_SO = r"(?:true|right|correct|so|accurate|the case|a fact|true or not|true or false|fact or fiction|legit)"
_CLAIM = (
    r"(?:that|this|it|them|him|her|(?:that|this|the|his|her|their) (?:claim|statement|story|account|view|impression))"
)
_OF_REPORT = r"(?:the|this|your) reports?"
_BORNE_OUT = (
    rf"(?:(?:do|does|did|would|can) {_OF_REPORT} (?:really |actually |in fact |also )?(?:back {_CLAIM}(?: up)?"
    rf"|back up {_CLAIM}|bear {_CLAIM} out|bear out {_CLAIM}|agree(?: with {_CLAIM})?"
    rf"|(?:support|confirm|corroborate|endorse|say) {_CLAIM}(?: too| as well| is true)?|say (?:so|the same)(?: too)?)"
    rf"|is there (?:any|some) truth (?:to|in) {_CLAIM}"
    rf"|is (?:that|this|it) (?:really |actually )?what {_OF_REPORT} (?:says?|said|finds?|found)"
    rf"|(?:does|do) (?:that|this|it) (?:match|agree with|square with|fit(?: with)?) {_OF_REPORT}"
    rf"|is (?:that|this|it) (?:backed(?: up)?|supported|confirmed|borne out) by {_OF_REPORT})"
)
"""'Does the report back them up?'"""
_WHETHER_SO = (
    rf"(?:(?:is|was) (?:(?:that|this|it) (?:really |actually |in fact )?{_SO}"
    r"|(?:he|she|(?:this|that|the) (?:quote|claim|figure|number|statement)) (?:right|correct|accurate|true))"
    r"|are they (?:right|correct)"
    r"|(?:can|could|may|should) (?:i|we) (?:print|publish|write|say|report|quote|use|run) (?:that|this|it)|(?:ok"
    r"|okay|safe|fine) to"
    rf" (?:print|publish|write|say|report|quote|use|run)(?: (?:that|this|it))?|{_BORNE_OUT})"
)
_SAYS = (
    r"(?:(?:(?:we|i)(?:['’](?:re|m)| are| am) (?:printing|writing|reporting|saying)"
    r"|(?:someone|somebody|some|people|they|i|we|my \w+|an? \w+) (?:ha(?:s|ve) )?"
    r"(?:claim(?:s|ed)?|sa(?:y|ys|id)|heard|read|told me|believes?|thinks?|was told|were told|suggests?|insists?))"
    r"(?:(?: \w+)? that | (?=(?:the|an?|there|nobody|no|all|police|victims) )))"
)
_WHO_SAYS = regex(
    r"^\W*(?:(?:so|but|and|then|well|ok(?:ay)?)\b,? )?"
    r"(?:(?P<who>(?:(?!(?:what|which|who|how|why|when|where)\b)[\w’'-]+ ){1,6}?)"
    r"(?:(?:has |have |had |(?:just|also|once|recently) )?(?:claim(?:s|ed)?|says?|said|insist(?:s|ed)?|boast(?:s|ed)?"
    r"|swears?|swore|reckons?|argue[sd]?|maintain(?:s|ed)?|alleg(?:es|ed)|writes?|wrote|tweeted|posted"
    r"|complain(?:s|ed)?|believes?|thinks?|suggests?|heard?|read|was told|were told|(?:told|tells?) (?:me|us))"
    r"|keeps? (?:saying|telling (?:me|us)|hearing|insisting|claiming))(?: to (?:me|us))?(?: that)?"
    r"|according to [^,]{2,40},|the claim that|(?:rumou?r|word) has it(?: that)?) (?=\S+ \S)",
    re.IGNORECASE,
)
"""Who says what is asked about, before it: 'our team says …', 'I hear that …'; only where it is asked whether that is
so, or why."""
_TAGGED = regex(
    rf"^\W*(?:(?:so|but|and|then)\b,? )?{_SAYS}?(?P<said>[^?!]+?)"
    rf"(?:, (?:(?:(?P<be>is|are|was|were|has|have|had|can|could|will|would|must|should)|do|does|did)(?:n?['’]t)?"
    rf" (?:it|they|he|she|there|that|this|those|these)(?: not)?"
    rf"|(?P<so>(?:am i )?right|correct|true|yes|no|or(?: not| what)?[.…]*|{_WHETHER_SO}))"
    rf"|(?P<also>\s*[.;:…–—-]+ (?:(?:and|so|but|well),? )?(?:{_WHETHER_SO}|{_SO})))\s*\?+\s*$",
    re.IGNORECASE,
)
_TO_CHECK = regex(
    r"^\W*(?:true or false|true or not|right or wrong|fact[- ]?check(?:ing)?|claim"
    r"|(?:please )?(?:check|verify|confirm))\s*[:?–—-]+\s+"
    rf"{_SAYS}?(?P<said>[^?!]+?)[.?!]*\s*$",
    re.IGNORECASE,
)
_SEVERAL = regex(r"(?!(?:people|my|our|some|others?)\b)(?:[\w’'-]+ )?[\w’'-]+[^s\W]s|police", re.IGNORECASE)
"""'Officials say they …'."""
_SENTENCE_END = regex(r"[.;]\s")
"""'The shelter was full. It was closed, wasn't it?' asks of its second sentence alone."""
_ASKS = regex(r"^(?:who|whom|whose|what|which|when|where|why|how|whether|if|do|does|did)\b", re.IGNORECASE)
_DENIES = regex(r"\b(?:no|none|nobody|nothing|never|neither|nor)\b", re.IGNORECASE)
_COUNTS = regex(rf"\d\S*|{NUMBER_WORD}", re.IGNORECASE)
_CLAUSES = word_set(
    "who which that whom whose when where after before because if as while whether how what why since until"
)
"""What begins a clause of its own."""
_ASKED_WITH = word_set("is are was were has have had can could will would must should may might do does did")


_HAVE = {"has": "does", "have": "do", "had": "did"}
_PLURAL = word_set("they we you i")
_BETWEEN = word_set("not also ever never since already still yet")
_BEGINNINGS = word_set(
    "the a an any this that these those it they he she there their its his her some many most all no each both several"
    " nobody somebody someone anyone anybody everyone people women men children"
)
"""Words that have a capital only where they begin a sentence."""


def untagged(question: str) -> str:
    """A question without the one behind it, whose verb stands first then; as it is where that isn't clear.

    'Sons inherit it all, right?' asks, if its verb isn't clear, 'is it true that sons inherit it all?'.
    """
    tagged = _TAGGED.match(question)
    found = tagged or _TO_CHECK.match(question)
    if found is None or _ASKS.match(found["said"]) or _SENTENCE_END.search(found["said"]):
        return question
    true = tagged is None or tagged["so"] or tagged["also"]
    said = unattributed(found["said"]) if true or (tagged and tagged["be"]) else found["said"]
    otherwise = f"Is it true that {_as_clause(said.split())}?" if true else question
    return inverted(said) or otherwise


def unattributed(statement: str) -> str:
    """A statement that somebody is said to have made, without who made it; for one of which it is asked whether or why
    it is so."""
    found = _WHO_SAYS.match(statement)
    if found is None:
        return statement
    said, who = statement[found.end() :], (found["who"] or "").strip()
    first, _, rest = said.partition(" ")
    definite = re.match(r"(?:the|this|these|those)\b", who, re.IGNORECASE)
    several = first.casefold() == "they" and _SEVERAL.fullmatch(who)
    who = who.lower() if several and who.istitle() else who
    return f"{who} {rest}" if several or (definite and first.casefold() in ("it", "they")) else said


def inverted(statement: str) -> str | None:
    """A statement as the question whether it is so: 'did the court free him?'; None where its verb isn't clear."""
    words = statement.strip(" .?!").split()
    if not words or key(words[0]) in PREPOSITIONS | {"not"}:
        return None
    for at, word in enumerate(words[1:], start=1):
        if key(word) in _CLAUSES:
            break
        if word in _ASKED_WITH:
            return _question(*_helping(word, words[at + 1 :]), words[:at])
        if _describes(words, at):
            continue
        done = _infinitives().get(word)
        if done and not (done[0] == "does" and key(words[0]) in _PLURAL):  # 'they weigh sacks'
            return None if _unclear(words, at) else _question(done[0], [done[1], *words[at + 1 :]], words[:at])
        if is_told_past(word):
            break
    return None


def _helping(does: str, rest: Sequence[str]) -> tuple[str, Sequence[str]]:
    """What a statement is asked with, and what follows its subject then: 'does it have a door?', 'has it opened?'."""
    main = next((word for word in map(key, rest) if word not in _BETWEEN and not word.endswith("ly")), "")
    if does not in _HAVE or main == "been" or is_past(main) or main in IRREGULAR_PARTICIPLES:
        return does, rest
    return _HAVE[does], ["have", *rest]


def _question(does: str, rest: Sequence[str], who: Sequence[str]) -> str | None:
    if not rest:
        return None
    return f"{does.capitalize()} {_as_clause([*who, *rest])}?"


def _as_clause(words: Sequence[str]) -> str:
    """Words that began a sentence, in one."""
    first = words[0]
    is_name = (len(first) > 1 and first[:2].isupper()) or first.casefold() not in _BEGINNINGS
    return " ".join([first if is_name else first[:1].lower() + first[1:], *words[1:]])


def _describes(words: Sequence[str], at: int) -> bool:
    """Whether what may be a verb says which ones are meant: 'the newly elected judges', 'five detained men'."""
    before = key(words[at - 1])
    newly = before.endswith("ly") and (at == 1 or key(words[at - 2]) in DETERMINERS)
    return newly or before in DETERMINERS | PREPOSITIONS or _COUNTS.fullmatch(before) is not None


def _unclear(words: Sequence[str], at: int) -> bool:
    """Whether another word may be the verb, 'the man seen there was tried', or the statement denies something."""
    if key(words[at + 1 if at + 1 < len(words) else at]) in {"by", "of"} or _DENIES.search(" ".join(words)):
        return True
    if words[at].endswith("s") and any(word.endswith("s") or word == "and" for word in words[:at]):
        return True  # 'Sons and daughters inherit equal shares'
    rest = takewhile(lambda word: key(word) not in _CLAUSES, words[at + 1 :])
    return any(word in _ASKED_WITH or is_told_past(word) for word in rest)


@cache
def _infinitives() -> dict[str, tuple[str, str]]:
    """The forms of verbs that stand without an auxiliary, how they are asked with and their infinitive."""
    verbs = sorted(VERBS)
    present = {third_person(verb): ("does", verb) for verb in verbs if verb not in VERBS_LIKE_NOUNS}
    return present | {past(verb): ("did", verb) for verb in verbs if past(verb) != verb}


__all__ = ["inverted", "untagged"]
