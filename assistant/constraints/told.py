"""Whether the clause of a figure or a date tells of it what is asked, not something else of the same thing.

'The shelter opened in May' has a date of the shelter, and yet is no answer to 'When did the shelter close?'.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant.checks.marks import Mark
from assistant.checks.reading import tokens_of
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.text.countries import countries_in
from assistant.text.dates import MONTH, YEAR
from assistant.text.quantities import Quantity, quantities

_EVENTS = (
    r"open(?! (?:cases?|files?|investigations?|letters?|court|air|seas?)\b)(?:s|ed|ing)?|beg[aiu]n\w*|start\w*"
    r"|launch\w*|initiat\w*|commenc\w*|resum\w*|inaugurat\w*|introduc\w*"
    r"|creat(?:e[ds]?|ing|ion)|establish\w*|found(?:ed|ing|ation)|form(?:ed|ation)|set(?:ting)? up|t[ao]o?ke?n? effect"
    r"|into (?:force|effect|being|operation)|in (?:force|effect)",
    r"t[ao]o?ke?n? effect|into force|in (?:force|effect)|effective",
    r"re-?open(?:s|ed|ing)?|resum\w*",
    r"end(?:s|ed|ing)?|expir\w*|r[ua]n(?:s|ning)? out|clos(?:e[ds]?|ing|ure)|shut\w*|finish\w*"
    r"|complet(?:e[ds]?|ing|ion)|ceas\w*|stop(?:s|ped|ping)?|halt\w*|terminat\w*|suspend\w*|suspension"
    r"|abolish\w*|abolition|repeal\w*|lift(?:s|ed|ing)?|disconnect\w*|dissol\w*|discontinu\w*|laps(?:e[ds]?|ing)"
    r"|withdr[ae]w\w*|pull(?:s|ed|ing)?(?: out)?|revo[kc]\w*|cancel\w*|scrap(?:s|ped)?|cut(?:ting)? off|disband\w*"
    r"|br(?:eak|oke|oken|eaking) up|dismantl\w*",
    r"adopt(?:s|ed|ing)?|pass(?:es|ed|ing|age)|enact\w*|approv\w*|vote(?:[ds]|rs?)?|turnout|ratif\w*|endors\w*",
    r"sign(?:s|ed|ing|ature)?(?! (?:up|of)\b)|conclud\w*|agree[ds]?|str(?:ike|uck)",
    r"publish\w*|publication|issu(?:e[ds]?|ing)|announc\w*|unveil\w*",
    r"join(?:s|ed|ing)?|acce(?:de[ds]?|ssion)|sign(?:s|ed|ing)? up|members? of",
    r"resign\w*|step(?:s|ped|ping)? down|quit|dismiss\w*|sack(?:s|ed|ing)?|fired|los(?:e|es|ing|t)|withdr[ae]w\w*"
    r"|revo[kc]\w*|cancel\w*|depriv\w*|stripp\w*|suspend\w*",
    r"appoint\w*|elect(?:s|ed)|bec[ao]mes?|nominat\w*|t[ao]o?ke?n? (?:office|the oath)|sworn|swore",
    r"investigat\w*|prob(?:e[ds]?|ing)|look(?:s|ed|ing)? into",
    r"extradit\w*",
    r"arrest\w*|detain\w*|detention|caught(?! up)|apprehend\w*",
    r"charged|indict\w*|prosecut(?:e[ds]?|ing|ions?)|tr(?:ials?|ied)|to (?:the )?courts?",
    r"convict\w*|sentenc\w*|found guilty|jailed|imprison\w*|in prison|prison terms?",
    r"releas\w*|freed|acquit\w*",
    r"suicides?|kill(?:s|ed|ing)? (?:him|her|them|one)sel(?:f|ves)|own li(?:fe|ves)",
    r"die[ds]?|dying|deaths?|dead|kill(?:s|ed|ing|ings)?(?! (?:him|her|them|one)sel)|murder\w*|drown\w*|fatal\w*",
    r"injur\w*|hurt|wound\w*",
    r"attack\w*|assault\w*|beat(?:s|en|ing)?",
    r"born|birth",
    r"pa(?:y|ys|id|ying|yments?)|repa(?:y|id|yments?)\w*|collect\w*|fine[ds]?|compensat\w*|reimburs\w*",
    r"rais\w+|ris(?:e|es|en|ing)|rose|increas\w*|grew|grow(?:s|ing|th)?|lengthen\w*|exten(?:d|ded|sion)|expan\w+"
    r"|(?:go|goes|going|went|gone) up",
    r"reduc\w*|lower(?:s|ed|ing)?|cut(?:s|ting)?(?! off)|f[ae]ll(?:s|en|ing)?|decreas\w*|declin\w*"
    r"|drop(?:s|ped|ping)?|shorten\w*|(?:go|goes|going|went|gone) down",
)
"""What may be told of one thing in one report, each with a date or figure of its own: one event a line, in all words
that would answer each other's question, as 'created' does 'founded'. A word of two lines tells both events."""
_GROUPS = tuple(regex(rf"\b(?:{words})\b", re.IGNORECASE) for words in _EVENTS)
EVENT = regex(rf"\b(?:{'|'.join(_EVENTS)})\b", re.IGNORECASE)
"""Any word that tells an event."""
NAME = regex(r"(?:(?<=[\w,'’] )|(?<=[a-z]-))[A-Z]\w+")
_MONTH = regex(MONTH)
CLAUSE_END = regex(r"[;:]|\.\s|,? \b(?:while|whereas|but|although|though)\b")
STRETCH_END = regex(r"[;:]|\.\s")
_TWO_NAMES = regex(r"\b([A-Z]\w+),? and (?:in |the |of )*([A-Z]\w+)\b(?!.*\brespectively\b)")
"""'Osh and Bishkek'."""
WORDS = regex(r"\w+")
_NUMBER = regex(r"\d+(?:,\d{3})*(?:\.\d+)?")
ALIKE_FROM = 5
"""Words with so many first letters in common are taken for one ('migrants', 'migration')."""


FEW = 2
"""Fewer words than that may all be said in others."""


def tells(asked: Asked, quote: Passage, clause: str, spare: int = 0) -> bool:
    """Whether a clause tells what is asked: all events that the question names, or else any of its words.

    What is counted and what the quote's place tells (country, year, section) don't count; `spare` words may all be
    missing, where what is counted says enough. 'Registered' is no answer to 'unregistered'.
    """
    said = set(content(clause))
    if any(
        is_told(word.removeprefix("un"), said) for word in asked.words if word.startswith("un") and word not in said
    ):
        return False
    if _is_of_another(asked, quote, clause):
        return False
    named = events(asked.question)
    if named:
        return named <= events(clause)
    passed = {*asked.counted, *content(quote.place)}
    words = [word for word in asked.words if word not in passed]
    return len(words) <= spare or any(is_told(word, said) for word in words)


def _is_of_another(asked: Asked, quote: Passage, clause: str) -> bool:
    """Whether a quote tells what is asked of one name and, in the clause, something of another: 'the one in Osh has 30
    beds; that in Naryn opened in May'."""
    named = set(NAME.findall(asked.question))
    here, there = set(NAME.findall(clause)), set(WORDS.findall(quote.text))
    others = here - named - set(WORDS.findall(quote.place)) - {name for name in here if _MONTH.fullmatch(name)}
    return bool(named & there) and named.isdisjoint(WORDS.findall(clause)) and bool(others)


def events(text: str) -> set[int]:
    """The events that a text names."""
    return {number for number, group in enumerate(_GROUPS) if group.search(text)}


def with_places(quotes: Sequence[Passage]) -> str:
    """What quotes tell, and their places: country, year and section."""
    return " ".join(f"{one.text} {one.place}" for one in quotes)


def has_its_names(asked: Asked, quote: Passage) -> bool:
    """Whether a quote has the names that a question gives: the head of one body is not another's."""
    said = with_places([quote]).casefold()
    return all(name[:ALIKE_FROM].casefold() in said for name in NAME.findall(asked.question))


def shares_with_another(asked: Asked, quote: Passage) -> bool:
    """Whether a name of the question stands in a quote beside one that it doesn't have: a figure of 'Osh and Bishkek'
    isn't that of Osh. The report's own country needn't be named."""
    named = set(WORDS.findall(f"{asked.question} {quote.place}"))
    return any(len(named & set(match.groups())) == 1 for match in _TWO_NAMES.finditer(quote.text))


def share_told(asked: Asked, text: str) -> float:
    """The share of a question's words that stand in a text."""
    said = set(content(text))
    return sum(is_told(word, said) for word in asked.words) / len(asked.words) if asked.words else 1.0


def is_about(asked: Asked, quote: Passage, least: float) -> bool:
    """Whether more than that share of what a question names beside an event and what is counted is told in a quote.

    That it opened then is no answer where the quote has hardly a word of what opened.
    """
    said = {*content(quote.text), *content(quote.place)}
    things = set(content(EVENT.sub("", asked.question))) - set(asked.counted)
    words = [word for word in asked.words if word in things]
    return len(words) < FEW or sum(is_told(word, said) for word in words) > least * len(words)


def has_its_figures(asked: Asked, text: str) -> bool:
    """Whether a text has all figures that the question gives: '5 to 14' is nothing on those 'between 15 and 17'; 'one'
    and 'no' count as none unless they are written in digits, 'Tier 1'."""
    in_words = {"0", "1"} - set(_NUMBER.findall(asked.question))
    return _figures(asked.question) - in_words <= _figures(text)


def _figures(text: str) -> set[str]:
    """The values of the figures in a text, ages and labels too, but no years."""
    numbers = {number.replace(",", "") for number in _NUMBER.findall(text)}
    return {one.value for one in quantities(text)} | {number for number in numbers if not re.fullmatch(YEAR, number)}


def is_told(word: str, said: set[str]) -> bool:
    """Whether a word, or one of its family, is among those that are said."""
    start = word[:ALIKE_FROM]
    return word in said or (len(start) == ALIKE_FROM and any(other.startswith(start) for other in said))


def is_told_in(word: str, text: str) -> bool:
    """Whether a text has a word, of any family, that begins as another."""
    start = word.casefold()[:ALIKE_FROM]
    return len(start) == ALIKE_FROM and re.search(rf"\b{re.escape(start)}", text.casefold()) is not None


def begins(text: str) -> set[str]:
    """How the senses of a text's words begin, by which those of one stem are known: 'apologize', 'apology'."""
    return {word[:ALIKE_FROM] for word in content(text)}


def is_told_of(word: str, said: set[str], countries: Collection[tuple[str, ...]]) -> bool:
    """Whether a word is told, or is one for a country, or its people, of which it is told: 'Iraqis' beside Iraq."""
    return is_told(word, said) or not countries_in(word).isdisjoint(countries)


def its_country(asked: Asked, name: str) -> set[tuple[str, ...]]:
    """The countries in the name of a row, if they are asked about: Iraq's in a question on Iraqis; else none."""
    countries = countries_in(name)
    return countries if countries <= asked.countries else set()


def stretch(text: str, span: Span) -> Span:
    """From where to where a text goes on about a phrase: between stops and semicolons."""
    begin = max((found.end() for found in STRETCH_END.finditer(text, 0, span.start)), default=0)
    end = next((found.start() for found in STRETCH_END.finditer(text, span.end)), len(text))
    return Span(begin, end)


def figure_at(figures: Sequence[Quantity], span: Span) -> Quantity | None:
    """The figure that a phrase has, the first of several."""
    return next((one for one in figures if span.start <= one.span.start < span.end), None)


def around(text: str, span: Span, end: re.Pattern[str]) -> str:
    """A phrase and what stands on both sides of it up to the next end of a clause."""
    return end.split(text[: span.start])[-1] + text[slice(*span)] + end.split(text[span.end :], maxsplit=1)[0]


def is_denied_at(text: str, end: int) -> bool:
    """Whether what stands before an offset is denied: 'did not report granting 12 permits'."""
    return bool(marks_at(text, end) & {"negated", "unreported"})


def is_planned_at(text: str, end: int) -> bool:
    """Whether what stands before an offset is only planned: 'it would open a school in 2020'."""
    return "planned" in marks_at(text, end)


def marks_at(text: str, end: int) -> frozenset[Mark]:
    """What a clause does to the word that ends at an offset: plans it, demands it, denies it."""
    tokens = tokens_of(text[:end])
    return tokens[-1].marks if tokens else frozenset()
