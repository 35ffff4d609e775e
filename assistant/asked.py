"""What a question asks for that can be checked on a sentence: years,
countries, a number, a sum of money, a name.

The rules read a few words of the question that settle its form ('how many', 'how much money', 'called'); they know
nothing of any report.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.countries import countries_in
from assistant.schema import Passage
from assistant.verification import names, numbers

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*(?:-|–|to|and|through|until)\s*((?:19|20)\d\d)\b")
_HOW_MANY = re.compile(r"\bhow many\b|\bnumber of\b", re.IGNORECASE)
_MONEY = re.compile(
    r"\bhow much (?:money|funding|cash)\b"
    r"|\bhow much (?:did|do|does|was|were|is|are)\b.*\b(?:cost|spen[dt]|pa(?:y|id)|earn|amount)"
    r"|^\W*what\b.*\b(?:budget|cost|costs|price|salary|wage|fee|sum)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\bname[sd]?\b|\bcalled\b", re.IGNORECASE)
_QUANTIFIER = re.compile(
    r"\b(?:no|none|any|zero|several|many|most|majority|minority|dozens?|hundreds|thousands|millions|all|both|half|third"
    r"|quarter|number|nobody|once|twice)\b",
    re.IGNORECASE,
)
_COMMON_ABBREVIATIONS = {"ngo", "ngos", "un", "us", "eu", "u.s"}

MISSING_NUMBER, MISSING_SUM, MISSING_NAME = "a number", "a sum of money", "a name"


@dataclass(frozen=True, slots=True)
class About:
    """What a report's sentences are about without saying so: its country, by all names, and its year."""

    countries: tuple[str, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question names, and what must stand in the sentences that answer it."""

    question: str
    years: frozenset[int]
    countries: frozenset[tuple[str, ...]]
    number: bool
    money: bool
    name: bool

    def elsewhere(self, passage: Passage, about: About) -> tuple[str, ...]:
        """The years and countries of the question that a passage is not about; none if it is about one of each."""
        own_years = set() if about.year is None else {about.year, about.year - 1}
        missing = [str(year) for year in sorted(self.years - years(passage.text) - own_years)]
        if len(missing) < len(self.years):
            missing = []
        said = passage.text.casefold()
        own = {name.casefold() for name in about.countries}
        strange = [
            names[0]
            for names in sorted(self.countries)
            if not any(name.casefold() in own or name.casefold() in said for name in names)
        ]
        return (*missing, *(strange if len(strange) == len(self.countries) else ()))

    def lacking(self, passages: Sequence[Passage]) -> tuple[str, ...]:
        """What none of some passages has of what must stand in an answer, in words."""
        checks: Sequence[tuple[bool, Callable[[Passage], bool], str]] = (
            (self.money, lambda passage: _has_money(passage.text), MISSING_SUM),
            (self.number, lambda passage: _has_number(passage.text), MISSING_NUMBER),
            (self.name, lambda passage: _has_new_name(passage, self.question), MISSING_NAME),
        )
        return tuple(what for wanted, has, what in checks if wanted and not any(map(has, passages)))


def understand(question: str) -> Asked:
    """What a question asks for, as far as its words settle it."""
    money = bool(_MONEY.search(question))
    return Asked(
        question=question,
        years=frozenset(years(question)),
        countries=frozenset(countries_in(question)),
        number=not money and bool(_HOW_MANY.search(question)),
        money=money,
        name=bool(_NAME.search(question)),
    )


def years(text: str) -> set[int]:
    """The years that a text names, those inside a range too ('2017-2019')."""
    named = {int(year) for year in _YEAR.findall(text)}
    for first, last in _YEARS.findall(text):
        if 0 < int(last) - int(first) <= 20:
            named |= set(range(int(first), int(last) + 1))
    return named


def _has_number(text: str) -> bool:
    """Whether a text counts something, in figures or words; years don't count."""
    return bool(numbers(_YEAR.sub(" ", text)) or _QUANTIFIER.search(text))


def _has_money(text: str) -> bool:
    return bool(re.search(r"[$€£¥₸₽]\s*\d", text) or _money_in_words().search(text))


def _has_new_name(passage: Passage, question: str) -> bool:
    """Whether a passage names something that neither the question nor its place does."""
    known = {word[:4] for word in re.findall(r"\w+", f"{question} {passage.place}".casefold())}
    return any(name[:4] not in known and name not in _COMMON_ABBREVIATIONS for name in names(passage.text))


@lru_cache(maxsize=1)
def _money_in_words() -> re.Pattern[str]:
    """A number before the name or code of a currency (ISO 4217 by way of pycountry)."""
    import pycountry

    words = {currency.name.split()[-1] for currency in pycountry.currencies}
    codes = {currency.alpha_3 for currency in pycountry.currencies}
    named = "|".join(sorted(map(re.escape, {word.casefold() for word in words if word.isalpha()} | codes)))
    return re.compile(rf"\d\)?\s+(?:(?:thousand|million|billion)\s+)?(?:\S+\s+)?(?:{named})s?\b", re.IGNORECASE)
