"""The name in a quote that a question asks for: an expansion, a person, countries; None if it isn't clear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.constraints.named import persons
from assistant.constraints.told import has_its_names, is_denied_at
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.countries import countries_in
from assistant.text.dates import MONTH
from assistant.verification import is_negated

_SHORT = regex(r" \((?P<short>[A-Z][A-Za-z/]*[A-Z][A-Za-z/]*s?)\)")
MOST_WORDS = 12
"""Words before an abbreviation that may be its name's."""
_LONG = regex(rf"(?:[\w'’,-]+ ){{0,{MOST_WORDS - 1}}}[\w'’-]+$")
_POSSESSIVE = regex(r"['’]s$")
"""'The Ministry of Health's (MOH) clinics.'"""
_SMALL = frozenset(["of", "and", "the", "for", "to", "in", "on", "by", "against", "with", "from", "de", "la", "del"])
"""Words that stay small inside a name."""
_ANOTHER = regex(rf"^.*{''.join(rf'(?<! {word})' for word in sorted(_SMALL - {'and', 'the'}))} the ")
"""'women’s groups and the Committee …', 'as of May the Institute …': the name begins after an article that no
preposition joins to the word before it."""
_TITLE = regex(
    rf"\b(?:{MONTH}|In|On|At|The|From|By|During|President|Minister|Prime|Judge|Prosecutor|Mr|Mrs|Ms|Dr|According)\b\.?"
)
_RANK = regex(
    r"^(?:(?:Deputy|Vice|First|Acting|Prime|Foreign|Chief|Senior|Lead|Justice|Interior) )*"
    r"(?:Minister|President|Prosecutor|Judge|Commissioner|Director|Mr|Mrs|Ms|Dr)\.? (?=[A-Z]\w+ [A-Z])"
)
"""What stands before a person's name: 'Deputy Prime Minister'."""
_TERM_ASKED = regex(
    r"\W*(?:and |but |so )?what (?:exactly |precisely )?(?:is|are|was|were) (?:exactly |precisely )?"
    r"(?:(?:meant by|the meaning of) )?(?:an? |the so-called )?[“\"‘']?"
    r"(?P<term>(?-i:[a-z])[\w’-]+(?: (?-i:[a-z])[\w’-]+){0,2})[”\"’']?\W*",
    re.IGNORECASE,
)
_NO_GLOSS = (
    r"(?:see|sections?|e\.?g|for|including|such|in|as|up|from|about|approximately|by|at|with|compared|down|and|but|note"
    r"|through|between|since|over|under|of|to|on|or|not|no|most|some|all|both|more|less|than|which|who|where|when)"
)
"""What begins words in parentheses that say no more of a term than a figure, a reference or a circumstance."""
_WHO = regex(r"^\W*who\b", re.IGNORECASE)


_ROLE_ASKED = regex(r"\bwho (?:is|was|are|were) (?:the|its|their) (?P<role>[\w’' -]+)", re.IGNORECASE)
_LISTED_BEFORE = regex(r"[A-Z][\w-]+,? (?:(?:and|or) )?$")
_LISTED_AFTER = regex(r"(?:,? and| or) |, (?:[a-z]+ )*[A-Z]")
"""What shows that a list of countries goes on with one that wasn't recognised."""


def expansion(asked: Asked, quote: Passage) -> str | None:
    """What an abbreviation of the question stands for: 'Ministry of Internal Affairs' before '(MVD)'."""
    for name, short in spelled_out(quote.text):
        if re.search(rf"\b{re.escape(short)}s?\b", asked.question, re.IGNORECASE):
            return name
    return None


def term_asked(question: str) -> str:
    """The term of which it is asked what it is, 'comarca' of 'what is a comarca?'; '' if none is, or a name."""
    found = _TERM_ASKED.fullmatch(question)
    return found["term"] if found else ""


def explains_term(question: str, text: str) -> bool:
    """Whether a text explains the term of which it is asked what it is in parentheses behind it: 'his comarca (a
    semiautonomous area)'."""
    term = term_asked(question)
    return bool(term) and _explained(term).search(text) is not None


@lru_cache(maxsize=64)
def _explained(term: str) -> re.Pattern[str]:
    stem = re.escape(term.removesuffix("s"))
    return re.compile(
        rf"\b{stem}s?[”\"’']? \((?:or |i\.e\.,? )?(?!{_NO_GLOSS}\b)(?-i:[a-z])[^()]*\w \w[^()]*\)", re.IGNORECASE
    )


def spelled_out(text: str) -> Iterator[tuple[str, str]]:
    """The names that a text writes out before their abbreviations, with these: 'Ministry of Labor', 'MOL'."""
    for match in _SHORT.finditer(text):
        before = _LONG.search(" ".join(text[: match.start()].split(" ")[-MOST_WORDS:]))
        words, short = before[0].split() if before else [], match["short"].removesuffix("s")
        words = [*words[:-1], *(_POSSESSIVE.sub("", word) for word in words[-1:])]
        begin = next((start for start in range(len(words) - 1, -1, -1) if _begins_at(words, start, short)), None)
        name = _name_before(words) if begin is None else " ".join(words[begin:])
        if name:
            yield name, short


def _begins_at(words: list[str], start: int, short: str) -> bool:
    return words[start].casefold() not in _SMALL and _spells(words[start:], short)


def _spells(words: list[str], short: str) -> bool:
    """Whether an abbreviation can be read off the beginnings of some words, each large word in its turn."""
    initials = "".join(word[0] for word in words if word[0].isalpha()).casefold()
    parts = "".join(part[0] for word in words for part in word.split("-") if part[:1].isalpha()).casefold()
    large = "".join(word if word.isupper() else word[0] for word in words if word.casefold() not in _SMALL).casefold()
    wanted = short.casefold()
    if initials[:1] != wanted[:1]:
        return False
    if wanted in (initials, large, parts):
        return True
    letters = iter(initials)
    return len(initials) - len(wanted) <= 2 and all(letter in letters for letter in wanted)


def _name_before(words: list[str]) -> str | None:
    """The capitalised name that a few words end in, where its letters are another language's."""
    start = len(words)
    while start and (words[start - 1][0].isupper() or words[start - 1] in _SMALL):
        start -= 1
    name = re.sub(r"^(?:(?:[Tt]he|[a-z]+) )+", "", _ANOTHER.sub("", " ".join(words[start:])))
    return name if len(name.split()) >= 3 and name[0].isupper() else None


def person(asked: Asked, quote: Passage) -> str | None:
    """Who: the one new name of a person in a quote that denies nothing."""
    text = quote.text
    if not _WHO.search(asked.question) or not has_its_names(asked, quote):
        return None
    names = {_RANK.sub("", name) for name in persons(asked, text, quote)}
    found = {name for name in names if _is_whole(name, text) and name not in asked.question}
    if len(found) != 1:
        return None
    name = found.pop()
    if _is_told_by_role(asked.question, name, text):
        return None
    return None if is_denied_at(text, text.find(name) + len(name)) else name


def _is_told_by_role(question: str, name: str, text: str) -> bool:
    """Whether somebody is told to be represented, appointed or the like by the one whose name is asked for: 'the queen
    is represented by the governor general' for 'who is the governor general?'."""
    role = _ROLE_ASKED.search(question)
    by = re.search(rf"{re.escape(name)}\b[^.;]*?\bby (?:the|an?|its) (?P<whom>[\w’' -]+)", text)
    return role is not None and by is not None and set(content(role["role"])) <= set(content(by["whom"]))


def _is_whole(name: str, text: str) -> bool:
    """Whether a name is all of a person's: no title, no part of 'Council to Combat Fraud (CCF)' or 'Omar al-Said'."""
    if _TITLE.search(name) or "-" in name or " in " in name:
        return False
    return not re.search(rf"{re.escape(name)} (?:\([A-Z]|[a-z]{{2,3}}-[A-Z])", text)


def country(asked: Asked, quote: Passage) -> str | None:
    """Which country or countries: those of a quote that the question doesn't name, if they stand in one list."""
    text = quote.text
    if is_negated(text):
        return None
    named = countries_in(text) - countries_in(f"{asked.question} {quote.place}")
    forms = sorted((form for names in named for form in names if form in text), key=text.find)
    if not forms or len({text.find(form) for form in forms}) < len(named):
        return None
    start, end = text.find(forms[0]), max(text.find(form) + len(form) for form in forms)
    between = text[start:end]
    for form in sorted(forms, key=len, reverse=True):
        between = between.replace(form, "")
    if _LISTED_BEFORE.search(text[:start]) or _LISTED_AFTER.match(text[end:]):
        return None
    return text[start:end] if re.fullmatch(r"(?:, |,? and )*", between) else None
