"""Whether a quote may be said to answer 'Yes' or 'No' to all that a question claims, figures and doers too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.checks.words import FUNCTION_WORDS, is_past, lemma, sense, word_set
from assistant.constraints.told import ALIKE_FROM, with_places
from assistant.premise.outcomes import tells_contrary
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.countries import countries_in
from assistant.text.dates import MONTH, MONTHS
from assistant.text.numerals import UNITS_OF_TIME
from assistant.text.quantities import Quantity, quantities, value_of

_MULTIPLE = regex(
    r"\b(?:doubl(?:e|es|ed|ing)|twice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)"
    r"|halv(?:e|es|ed|ing)|by half|\w+fold)\b",
    re.IGNORECASE,
)
"""How many times as many: two figures that only went up don't tell it."""
_RUNS = r"run|runs|ran|running|operat\w+|manag\w+|administ\w+|fund\w*|financ\w+|own(?:s|ed)?|le(?:ad|ads|d)"
_RUNS_ASKED = regex(rf"\b(?P<deed>{_RUNS}) (?:the |its |their |an? |any )?(?P<thing>[\w-]+(?: [\w-]+)?)", re.IGNORECASE)
_RUN_BY = regex(
    r"\b(?P<who>[A-Za-z]+)-(?P<deed>run|operated|managed|administered|funded|financed|owned|led) (?P<thing>[a-z]+)"
)
"""'An NGO-run hotline.'"""
_COMPOUND = regex(r"\b(\w+)-(?!(?:year|month|week|day|hour|minute))[a-z]", re.IGNORECASE)
"""'The seven-judge court'."""
_AGE = regex(r"\b(?:age[ds]?(?: of)?|as (?:young|old) as|(?:old|young)er than) (\d+)\b", re.IGNORECASE)
_OF_AGE = regex(r"\b(?:of|aged?|at|than|before|after|until|from|turn(?:s|ed|ing)?) $", re.IGNORECASE)
"""'A girl of 16' may be asked about where it is told what is allowed 'at age 16'; no 16 girls."""
_UNCOUNTED = frozenset(("1", "2", "50%"))
"""'One' and 'a', 'twice' and 'two times', 'half' are told without a figure, too."""
_WORD = regex(r"[a-z]+")
_MONTH = regex(MONTH, re.IGNORECASE)
_NAME = regex(r"(?<=[\w,’'] )[A-Z][\w-]+(?: [A-Z][\w-]+)*")
"""A name, not at the beginning of a sentence."""
_CAPITALISED = regex(r"[A-Z][\w-]*")
_SHORT = regex(r"[A-Z]{2,}s?")
_ALSO_WITHOUT = word_set("government ministry police court parliament president state congress assembly constitution")
"""What reports write with a capital or without."""
_SPOUSES = word_set("wife husband")
_SPOUSE = "spouse"
_PRESS = word_set("journalist reporter correspondent")
_WHO_THEY_ARE = (
    _SPOUSES
    | word_set(
        "daughter stepdaughter son stepson mother father stepfather stepmother sister brother uncle aunt cousin niece"
        " nephew grandmother grandfather widow girlfriend boyfriend spouse"
    ),
    _PRESS
    | word_set(
        "politician photojournalist photographer editor blogger publisher presenter lawyer judge prosecutor minister"
        " senator governor mayor colonel soldier sailor diplomat professor doctor nurse priest imam bishop rabbi nun"
        " monk banker businessman businesswoman trader farmer miner fisherman driver actor actress singer artist writer"
        " poet activist athlete footballer coach inspector engineer scientist"
    ),
)
"""Who somebody is to somebody, or by trade: of a journalist nothing is told by what befell a politician."""
_PORTFOLIO = regex(
    r"\b(?P<before>[a-z]+) minist(?:er|ry)\b|\bminist(?:er|ry) (?:of|for) (?:the )?(?P<after>[a-z]+)", re.IGNORECASE
)
"""'The interior minister', 'Minister of Health'."""
_REFUSES = regex(
    r"^(?:(?!\b(?:who|whom|whose|that|which)\b)[^?])*?\b(?P<deed>refus|declin|fail|neglect)(?:e|es|ed|ing|s)? to\b",
    re.IGNORECASE,
)
"""'Did they refuse to look into it?': that they didn't look into it is no 'No'."""
_BANS = regex(
    r"\b(?:bar(?:s|red)?|bann?(?:s|ed|ing)?|forb[ai]d\w*|prohibit\w*|outlaw\w*|illegal|unlawful)\b", re.IGNORECASE
)
_IS_MISSING = regex(
    r"\b(?:(?:power|help|defen[cs]e|use|root)less|unable|lack(?:s|ed|ing)?|exempt(?:ed)?|excluded|ineligible|deprived"
    r"|(?:stay|remain|kept|left)(?:s|ed|ing)? (?:out(?:side)?|away)|without (?:any|big|much|major|serious)\b"
    r"|(?:kept|keep(?:s|ing)?) (?:[\w’'-]+ ){0,3}?from [a-z]+ing\b"
    r"|out of reach|unprotected|unregulated|(?:barred|banned|forbidden|prohibited|outlawed) from"
    r"|turn(?:s|ed|ing)? (?:[\w’'-]+ ){0,5}?(?:away|down)|empty[- ]handed|in vain|(?:go(?:es|ing|ne)?|went) without"
    r"|(?:miss|los)(?:e|es|ed|ing)? out|pass(?:es|ed|ing)? over|reject(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
"""What a question says to be missing or kept from somebody: 'not a party' is no 'no' to 'has it stayed outside?'."""
_REQUIRES = regex(r"\b(?:must|needs?|ha(?:s|ve|d) to|required?|obliged?)\b", re.IGNORECASE)
_ON_CONDITION = regex(
    r"(?:\b(?:not|cannot|never|no|prohibit\w*|forbid\w*)|n['’]t)\b[^.;]*\b(?:without|unless)\b", re.IGNORECASE
)
"""'May not organize without the consent of', to which one needs that."""


class _Figure(NamedTuple):
    """A figure and the months that are said of it."""

    said: Quantity
    months: frozenset[str]


def may_say_yes(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether all that a question claims may be as some quotes tell it: each figure of its time and of those of whom it
    is claimed, and all that `agrees_but_for_figures` looks at."""
    if not agrees_but_for_figures(asked, quotes):
        return False
    told, others = _told(asked, quotes)
    text = " ".join(quote.text for quote in quotes)
    beside, ages = ({value_of(found) for found in pattern.findall(text)} for pattern in (_COMPOUND, _AGE))

    def is_told(claimed: Quantity) -> bool:
        is_age = claimed.value in ages and _OF_AGE.search(asked.alone, 0, claimed.span.start) is not None
        return is_age or claimed.value in beside or _is_told(asked, claimed, told, others)

    return all(map(is_told, _claims(asked)))


def untold_figures(asked: Asked, quotes: Sequence[Passage]) -> list[Quantity]:
    """The figures that a question claims and no quote has, or only of other years."""
    told = [one for quote in quotes for one in quantities(quote.text) if not _is_of_other_years(asked, one)]
    values = {(one.value, one.unit) for one in told}
    return [claimed for claimed in _claims(asked) if (claimed.value, claimed.unit) not in values]


def agrees_but_for_figures(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether what a question claims may be as some quotes tell it, whatever its figures: how many times as many, its
    names, who somebody is, who runs it, and no outcome that excludes it."""
    texts = [quote.text for quote in quotes]
    multiple = searched(_MULTIPLE, asked.alone)
    if multiple and not any(_MULTIPLE.search(text) for text in texts):
        return False
    if any(_is_run_by_others(asked, text) or tells_contrary(asked.alone, asked.alone, text) for text in texts):
        return False
    return _has_its_names(asked, quotes) and _has_who_they_are(asked, texts)


def _claims(asked: Asked) -> list[Quantity]:
    return [one for one in quantities(asked.alone) if one.value != "0"]


def _told(asked: Asked, quotes: Sequence[Passage]) -> tuple[list[_Figure], list[_Figure]]:
    """The figures of some quotes, and those of them that a question doesn't claim."""
    claims = _claims(asked)
    told = [_Figure(one, _months(one, quote.text)) for quote in quotes for one in quantities(quote.text)]
    return told, [one for one in told if all(one.said.value != claimed.value for claimed in claims)]


def may_say_no(asked: Asked, text: str) -> bool:
    """Whether a denial answers what is asked: not whether somebody refused to do what wasn't done, not whether
    something is missing, out of reach or forbidden, and not what may be done on a condition."""
    found = searched(_REFUSES, asked.alone)
    if found is not None and re.search(rf"\b{found['deed'][:4]}", text, re.IGNORECASE) is None:
        return False
    if _REQUIRES.search(asked.alone) and _ON_CONDITION.search(text):
        return False
    return all(_says_too(text, missing[0]) for missing in _IS_MISSING.finditer(asked.alone))


def _says_too(text: str, missing: str) -> bool:
    """Whether a text says in such words, too, that something is missing or kept from somebody: 'cannot levy fines' is
    no 'no' to 'is he powerless to impose fines?'."""
    if _BANS.match(missing):
        return _BANS.search(text) is not None
    begins = missing.casefold()[:ALIKE_FROM].rstrip()
    return any(word.startswith(begins) for word in _WORD.findall(text.casefold()))


def _is_run_by_others(asked: Asked, text: str) -> bool:
    """Whether a text tells in passing that others run what it is asked whether somebody runs: 'an NGO-run hotline'."""
    wanted = searched(_RUNS_ASKED, asked.alone)
    if wanted is None:
        return False
    thing = {sense(word.casefold()) for word in wanted["thing"].split()}
    return any(
        sense(found["thing"]) in thing
        and sense(found["deed"]) == sense(wanted["deed"].casefold())
        and sense(found["who"].casefold()) not in content(asked.alone)
        for found in _RUN_BY.finditer(text)
    )


def _has_its_names(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether some quotes have all names of a question, but those of a country, which the report may be of, and what
    they write out of what is named in short."""
    said = with_places(quotes)
    folded = said.casefold()
    initials = "".join(word[0] for word in _CAPITALISED.findall(said))

    def has(name: str) -> bool:
        if name.casefold() in _ALSO_WITHOUT or name[:ALIKE_FROM].casefold() in folded or countries_in(name):
            return True
        return _SHORT.fullmatch(name) is not None and name.rstrip("s") in initials

    # 'Paulo' for 'Malele Paulo', but no other court for the 'Supreme Court'.
    return all(
        has(last) and (not first or has(first) or last.casefold() not in _ALSO_WITHOUT) for first, last in _names(asked)
    )


def _names(asked: Asked) -> Iterator[tuple[str, str]]:
    """The names of a question, in two words at most: what comes before the last word, '' if nothing, and that."""
    for found in _NAME.finditer(asked.alone):
        first, _, last = found[0].rpartition(" ")
        yield first.rpartition(" ")[2], last


def _has_who_they_are(asked: Asked, texts: Sequence[str]) -> bool:
    """Whether some texts have all words by which a question says who somebody is to somebody or by trade, and no other
    such word instead."""
    wanted = {lemma(word) for word in _WORD.findall(asked.alone.casefold())}
    told = {lemma(word) for text in texts for word in _WORD.findall(text.casefold())}
    told |= (_PRESS if told & _PRESS else set()) | (_SPOUSES if _SPOUSE in told else set())
    of, others = _portfolios(asked.alone), _portfolios(" ".join(texts))
    if of and others and not of <= others:
        return False
    return all(wanted & words <= told or not told & words - wanted for words in _WHO_THEY_ARE)


def _portfolios(text: str) -> set[str]:
    """What the ministers and ministries of a text are for."""
    found = ((one["before"] or one["after"]).casefold() for one in _PORTFOLIO.finditer(text))
    return {word for word in found if word not in FUNCTION_WORDS | _ALSO_WITHOUT}


def _is_told(asked: Asked, claimed: Quantity, told: Sequence[_Figure], others: Sequence[_Figure]) -> bool:
    """Whether a figure that is claimed is told of its years and of nothing that is said of another figure."""
    same = [one for one in told if one.said.value == claimed.value and one.said.unit == claimed.unit]
    if same and claimed.own_noun and claimed.noun[-1] in UNITS_OF_TIME:  # 'ten years' by 'a ten-month sentence'
        return any(one.said.noun[-1:] == claimed.noun[-1:] for one in same)
    if not same:  # the 10 of 'ten pilots' isn't that of 'on May 10'
        return claimed.value in _UNCOUNTED
    return any(_is_of_it(asked, one, others) and not _has_its_year(asked, one, others) for one in same)


def _is_of_it(asked: Asked, one: _Figure, others: Sequence[_Figure]) -> bool:
    """Whether a figure is of the time asked about, and no word of the question is said of another one alone while none
    is said of this one alone: of '60 in forced labor and 12 in sex trafficking', 60 in sex trafficking."""
    if _is_of_other_years(asked, one.said):
        return False
    months = {found[0].casefold() for found in _MONTH.finditer(asked.alone)}
    if months and one.months and one.months.isdisjoint(months) and any(months & other.months for other in others):
        return False
    # A verb may be said of both: '60 were stranded by storms and 12 by debts'.
    words = set(asked.words) - {sense(word) for word in _WORD.findall(asked.alone.casefold()) if is_past(word)}
    words -= UNITS_OF_TIME  # the hours of 'the three were held for two hours' are no reason to doubt three
    return not any(
        words & (other.said.near - one.said.near) and not words & (one.said.near - other.said.near)
        for other in others
        if not _is_of_other_years(asked, other.said)
    )


def _months(one: Quantity, text: str) -> frozenset[str]:
    """The months that are said of a figure of a text: beside it, else the last before it."""
    beside = frozenset(month.casefold() for month in MONTHS if sense(month.casefold()) in one.near)
    before = [found[0].casefold() for found in _MONTH.finditer(text, 0, one.span.start)]
    return beside or frozenset(before[-1:])


def _has_its_year(asked: Asked, one: _Figure, others: Sequence[_Figure]) -> bool:
    """Whether another figure of the same is that of the year asked about: of 'nineteen victims, compared with eight in
    2018' the eight."""
    if not asked.years or one.said.years:
        return False
    alike = (other.said for other in others if not other.said.own_noun or other.said.noun[-1:] == one.said.noun[-1:])
    return any(other.years & asked.years for other in alike)


def _is_of_other_years(asked: Asked, said: Quantity) -> bool:
    return bool(asked.years and said.years) and asked.years.isdisjoint(said.years)


__all__ = ["agrees_but_for_figures", "may_say_no", "may_say_yes", "untold_figures"]
