"""Whole questions that have no topic of their own: 'who was arrested?', 'how old?', 'what was the highest fine?'."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from assistant.checks.words import is_past, lemma
from assistant.followup import patterns
from assistant.followup.asked import Asked, extended, joined, with_year_of, year_meant
from assistant.followup.inflection import is_told_past
from assistant.followup.reference import is_demonstrative_end
from assistant.followup.topic import Parts, is_group, is_noun_phrase, is_plural, names, parse, years
from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    BODIES,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    IMPERATIVES,
    INDEFINITE,
    IRREGULAR_PLURALS,
    LIGHT,
    OFFICIALS,
    PEOPLE,
    PREPOSITIONS,
    key,
)
from assistant.regex import regex

_INTRODUCES = regex(
    r"\b(?:is|are|was|were)\s+there\b|\ban?\s+(?!(?:day|week|month|year|time|person|head)\b)\w", re.IGNORECASE
)
_DEFINES = regex(
    r"(?:what|who)\s+(?:is|are)\s+(?!to\b|the\b|\w+ed\b)\w|what\s+does\s+(?!the\b)\S+\s+mean\b", re.IGNORECASE
)
_WHERE_ARE = regex(r"where\s+are\s+(?:all\s+|most\s+of\s+)?the\b", re.IGNORECASE)
"""'Where are the shelters?' asks where those of the country are, whatever was spoken of before; 'where were the
victims?' doesn't."""
_SOMEBODY_KNOWN = regex(
    r"^(?!\W*(?:and\s+)?who\s+(?:is|was)\b).*\bthe\s+(?:man|woman|boy|girl|couple|teenager|baby|deceased)"
    r"(?=\W*$|['’]s\s+(?:name|age|job|rank|fate|lawyer|family|parents?|body)\b|\s+(?:(?:still|also|ever|later|then)\s+)?"
    r"(?!(?:on|behind|to|by|under|who|whom|whose|that|which|from|in|of|with|at|leading|child|minister|elected|appointed"
    r"|named)\b)\w)",
    re.IGNORECASE,
)
"""'What was the man's name?', 'was the woman paid?': one who was spoken of."""
_THEN = regex(
    r"\b(?:was|were|did|had|has|have)\b|['’]s\s+(?:name|age)\b|\b(?:still|now)\b|\bknown? (?:about|of)\b",
    re.IGNORECASE,
)
_A_PERSON = regex(
    r"\b(?:he|she|him|his|her|(?:wo)?man|boy|girl|couple|someone|somebody|teenager|baby|citizen|child|victim|suspect|soldier)\b"
    r"|\b(?:a|an|the|this|that|whose|\w+['’]s) (?:[\w-]+ ){0,3}?\w{3,}(?:ator|tor|ster|[^b]er|ist|ee|man|woman)\b"
    r"|(?-i:\b[A-Z][a-z]+ [A-Z][a-z]+\b)|\b(?:who|whom)\b",
    re.IGNORECASE,
)
"""What tells of somebody."""
_NO_CONTENT = FUNCTION_WORDS | DETERMINERS | INDEFINITE | LIGHT
_NOT_BEFORE_TOPIC = frozenset({"", "who", "what", "which", "the", "those", "these"})
"""A plural after one of these is a verb ('who decides') or something spoken of before."""
_UNIQUE = (
    BODIES
    | LIGHT
    | IRREGULAR_PLURALS
    | frozenset({"law", "constitution", "economy", "press", "public", "president", "population", "border"})
)
"""Of these there is one, or one kind, in a country: 'the president' needs nobody who was spoken of before."""
_GENERAL = frozenset({"condition", "situation", "system", "issue", "problem", "sector", "state"})
"""What a topic loses nothing without: 'prison conditions'."""
_YEAR_COMPARED = regex(
    r"(?:was|were|is)\s+(?:19|20)\d\d\s+(?:any\s+)?(?:higher|lower|better|worse|different|the\s+same|similar)\W*",
    re.IGNORECASE,
)
"""'Was 2020 lower?'"""
MAX_LEANING_WORDS = 2
"""Words of content in a question that may lean on what was told before."""
MAX_CONTINUING_WORDS = 3
"""Words of content in a question that is written as the next one."""
_GENERAL_QUESTION = frozenset({"do", "does", "can", "may", "must"})
"""What a question on what is so in general begins with."""
_SUPERLATIVE = regex(rf"{patterns.SUPERLATIVE}|more|less|fewer|higher|lower|better|worse")


def completed(said: str, earlier: Asked) -> Asked | None:
    """A question without a topic, with the earlier one's, if that has one."""
    on_same_law = patterns.PENALTY_IF.match(said) and patterns.ON_LAW.search(earlier.question)
    lack = "topic" if on_same_law or patterns.CASES_OF_YEAR.fullmatch(said) else _lack(said)
    about_nothing = not earlier.added and not is_noun_phrase(earlier.topic) and _lack(earlier.question) is not None
    if lack is None or about_nothing or _repeats(said, earlier):
        return None
    return joined(said, earlier) if lack == "all" else extended(said, earlier)


def in_another_year(said: str, earlier: Asked) -> Asked | None:
    """'And the year before, what did the union say?': what is asked without a topic, of that of the year before."""
    relative = patterns.RELATIVE_YEAR.search(said)
    ends = relative is not None and not said[relative.end() :].strip("?!. ")
    if relative is None or not ends or relative.lastgroup == "same" or patterns.COMPARES.search(said):
        return None
    whole = completed(f"{said[: relative.start()].rstrip()}?", earlier)
    year = year_meant(relative, earlier) or relative[0].casefold().removeprefix("in ")
    return with_year_of(whole, year) if whole and whole.added else None


def continued(said: str, earlier: Asked, goes_on: bool) -> Asked | None:
    """A short question in the middle of a story, or that is written as the next one (`goes_on`), with its topic."""
    leans = _leans(said) or _is_of_somebody_known(said, earlier) or patterns.FATE.fullmatch(said)
    if not leans and not (goes_on and _is_short(said)):
        return None
    if _repeats(said, earlier):
        return None
    return extended(said, earlier) if earlier.added or _lack(earlier.question) is None else None


def _repeats(said: str, earlier: Asked) -> bool:
    """Whether a question says itself what a short topic says: 'who inspects the prisons?' after 'prison conditions'."""
    about = {lemma(key(word)) for word in _content(earlier.topic)}
    again = about & {lemma(key(word)) for word in _content(said)}
    return bool(again) and len(about) <= MAX_LEANING_WORDS and about - again <= _GENERAL


def _is_short(said: str) -> bool:
    """Whether a question has little of its own to be about; keywords ('pending cases') are a query of their own."""
    if not parse(said).opener and key(said.split()[0]) not in AUXILIARIES:
        return False
    # 'Can nurses strike?' asks in general, whatever story was told before.
    pairs = pairwise(map(key, said.split()))
    known = any(the == "the" and noun.removesuffix("'s") in PEOPLE | OFFICIALS for the, noun in pairs)
    asks = key(said.split()[0]) in _GENERAL_QUESTION and len(_content(said)) >= MAX_LEANING_WORDS
    general = asks and not known
    whole = (
        _stands_alone(said) or general or patterns.PENALTY_OF.search(said)
    ) and not patterns.COUNT_PRESENT.fullmatch(said)
    defines = _DEFINES.match(said) or key(said.split()[0]) in INDEFINITE
    return not whole and not defines and len(_content(said)) <= MAX_CONTINUING_WORDS


def _lack(said: str) -> Literal["all", "topic"] | None:
    """What a question lacks: all that it could be about, or only its topic ('who was arrested')."""
    if patterns.MORE_THAN.fullmatch(said) or patterns.TIMES_ONLY.fullmatch(said) or _YEAR_COMPARED.fullmatch(said):
        return "all"
    if patterns.WHAT_OFFENDERS_GET.fullmatch(said) or patterns.LAW_SAYS.fullmatch(said):
        return "topic"
    if patterns.NO_NOUN.search(said) or patterns.BARE_COUNT.fullmatch(said) or patterns.LIMIT.search(said):
        return "topic"
    content = _content(said)
    stands = patterns.TAKES_A_STAND.match(said) or patterns.PAYS.fullmatch(said)
    if stands and len(content) <= MAX_LEANING_WORDS:
        return "topic"
    if patterns.ADMITTED.fullmatch(said) and not PEOPLE.isdisjoint(content):
        return "topic"
    if patterns.SPOKE.fullmatch(said) and not patterns.ADDRESSED.search(said):
        return "topic"
    if _is_about_others(content):
        return "topic"
    if _stands_alone(said):
        return None
    if not content or len(said.split()) == 1:
        return "all"
    lacks = len(content) == 1 and not _names_its_topic(said, content[0])
    return "topic" if lacks or patterns.SUPERLATIVE_END.search(said) or is_demonstrative_end(said) else None


def may_lean(said: str) -> bool:
    """Whether a question may be about what was told before, though it needn't be: short, and without a name or year."""
    return bool(said.split()) and not _stands_alone(said) and len(_content(said)) <= MAX_CONTINUING_WORDS


def _stands_alone(said: str) -> bool:
    """Whether a question is about a name or a year of its own, the assistant, or something that it introduces."""
    first = key(said.split()[0])
    dated = years(said) and not any(key(word) in INDEFINITE for word in said.split())
    return bool(
        first in IMPERATIVES
        or dated
        or any(key(name) not in {"ngo", "ngos"} for name in [*names(said), *re.findall(r"\b[A-Z]{2,}\w*", said)])
        or patterns.ADDRESSED.search(said)
        or _INTRODUCES.search(said)
    )


def _content(said: str) -> list[str]:
    """The words that say what a question is about."""
    words = [word for word in said.rstrip("?!. ").split() if any(map(str.isalnum, word))]
    opener = {key(word) for word in parse(said).opener.split()}
    return [
        word
        for word in words
        if key(word) not in _NO_CONTENT | opener and not _SUPERLATIVE.fullmatch(key(word)) and not word[0].isdigit()
    ]


def _is_about_others(content: list[str]) -> bool:
    """Whether a short question is about 'other cases' than those before it."""
    return "other" in map(key, content) and len(content) <= MAX_LEANING_WORDS


def _leans(said: str) -> bool:
    """Whether a short question tells of 'the boat' or 'the families' as if one knew them.

    In the simple present it is about what there always is: 'who runs the hotline?'.
    """
    if _stands_alone(said) or len(_content(said)) > MAX_LEANING_WORDS:
        return False
    words, parts = [key(word) for word in said.split()], parse(said)
    own = parts.noun and key(parts.noun) not in LIGHT
    if own or words.count("the") != 1 or not any(word in {"was", "were"} or is_told_past(word) for word in words):
        return False
    return _is_known(words[words.index("the") + 1 :], parts) and "of the" not in " ".join(words)


def _is_of_somebody_known(said: str, earlier: Asked) -> bool:
    """Whether a short question tells of 'the man' after somebody was spoken of, and of what was, not what always is."""
    known = _SOMEBODY_KNOWN.search(said) and _THEN.search(said)
    if not known or key(said.split()[0]) in IMPERATIVES or years(said) or len(_content(said)) > MAX_CONTINUING_WORDS:
        return False
    return bool(_A_PERSON.search(earlier.question) or _A_PERSON.search(earlier.answer))


def _is_known(words: list[str], parts: Parts) -> bool:
    """Whether what stands after 'the' is a noun alone of which there are many: not 'labour code', not 'parliament'."""
    noun, following, later = ([*words, "", "", ""])[:3]
    opener = parts.opener.casefold()
    # 'What did the court decide?' asks what it did in a story, 'who elected the court?' doesn't.
    unique = _UNIQUE - BODIES if opener in {"what", "how", "why"} else _UNIQUE
    if noun not in PEOPLE if is_plural(noun) else noun in unique:
        return False
    if following in AUXILIARIES | {"", "to"} or is_past(following) or following.endswith("ing"):
        return True
    did = (
        key(parts.auxiliary) in DO_FORMS
        and opener != "who"
        and (not later or later in FUNCTION_WORDS | DETERMINERS | INDEFINITE)
    )
    was = key(parts.auxiliary) in BE_FORMS and opener in {"", "why"}
    return (did or was) and following not in FUNCTION_WORDS


def _names_its_topic(said: str, word: str) -> bool:
    """Whether a question's only word of content is its topic: 'what is bribery', 'what do victims get'."""
    if key(word) in BODIES:
        return False  # 'what did NGOs say?'
    if _WHERE_ARE.match(said) and is_plural(word) and not is_group(word):
        return True
    words = ["", *map(key, said.split())]
    before = words[words.index(key(word)) - 1]
    if _DEFINES.match(said) or (before in PREPOSITIONS - {"to"} and not is_past(key(word))):
        return True
    return is_plural(word) and before not in _NOT_BEFORE_TOPIC
