"""Where figures stand in a sentence: digits, number words, fractions, and what is written with them. No meaning yet."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.checks.reading import with_figures
from assistant.checks.words import word_set
from assistant.regex import regex
from assistant.text.dates import MONTH, MONTHS, YEAR
from assistant.text.references import NUMBERS, is_reference

_ONES = "one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONE = _ONES.replace(" ", "|")
NUMBER_WORD = rf"(?:{_TENS.replace(' ', '|')})(?:-(?:{_ONE}))?|{_TEENS.replace(' ', '|')}|{_ONE}|zero"
A_FIGURE = rf"(?:(?!{YEAR}\b)\d[\d,.]*|(?:{NUMBER_WORD})\b)"
"""A number in digits, no year, or in words."""
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen)"
_PART = r"(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)"
UNITS_OF_TIME = frozenset({"year", "month", "week", "day", "hour", "minute"})
_MEASURE = r"(?:years?|months?|weeks?|days?|hours?|minutes?|members?|persons?|seats?|beds?|miles?|kilometers?)"
COMPOUND = regex(rf"-(?P<unit>{_MEASURE})\b(?!-old)", re.IGNORECASE)
"""The other half of 'five-year' and '51-member', which measure or count what the figure says."""
NUMBER = regex(
    rf"(?<![\w./–])(?<!\d,)(?<![^\W\d]-)(?<!\d{{4}}-)"
    rf"(?:(?:{_ONE}|an?)[- ]{_PART}\b|\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?"
    rf"|(?:{NUMBER_WORD})\b|(?:an? |several )?{_SCALE}s?\b|half\b|twice\b|once\b|no\b(?!-))"
    rf"(?: (?:and a half|{_SCALE})\b| hundred and (?:{NUMBER_WORD})\b)*"
    rf"(?![\w/]|[.,]\d|-(?!{_MEASURE}\b(?!-old))[^\W\d])",
    re.IGNORECASE,
)
_LABEL = regex(
    r"\b(?:Articles?|articles?|Art\.|Sections?|sections?|Chapters?|chapters?|Laws?|Acts?|No\.|Numbers?|numbers?|Tier"
    r"|Resolutions?|Rules?|Paragraphs?|paragraphs?|Conventions?|Decrees?|Orders?|Protocols?|Covid|COVID|Page|page|Room"
    r"|Phase|phase|Group|Branch|Unit|Building|Block|Flight|Route|Level|level|Grade|grade|Category|Channel|[Hh]otline)"
    r"[ -]*(?:\d[\w./-]*(?:, | and | or |, and )?)*$"
)
"""Words after which a figure is a label, not a number of anything, also in a list of labels."""
_NUMBERS = regex(r"\bnumber(?:s|ed)? $")
"""'The community numbers 31,000': a label has no comma."""
_LIST_NUMBER = regex(r"(?:^|\s)\(?$")
LONGEST_ITEM = 2
"""How many digits the number of a list's item has at most: '(937) ' is a figure."""
DIGITS_OF_AGE = 2
"""How many digits an age has: 'over 300' is none."""
_AGED = regex(
    r"\bas (?:young|old) as $"
    r"|\b(?:under|over|younger than|older than|aged?|ages|below|above) (?:the )?(?:ages? )?(?:of |between )?"
    r"(?:\d+(?:-|–| to | and | or ))?$",
    re.IGNORECASE,
)
_AGE_AFTER = regex(r"^(?:[-\s]years?[-\s](?:old|of age)|(?: and| or) (?:older|younger|above|under)\b)")
_OF_AGE = regex(r"\b(?:age|ages|aged|younger than|older than)\b", re.IGNORECASE)
_COUNTED_AGES = frozenset({"over", "under", "above", "below"})
_DAY = regex(rf"\b(?:{MONTH}|{'|'.join(month[:3] for month in MONTHS)}|Sept)\.? (?:\d\d? ?(?:-|–|to|and|or) ?)?$")
_DAY_FIRST = regex(rf"^(?:st|nd|rd|th)? (?:of )?(?:{MONTH})\b")
_YEAR = regex(YEAR)
_ONE_PRONOUN = regex(r"\b(?:no|any|every|some|each|this|that|another|the|which) $", re.IGNORECASE)
_ONE_ALONE = regex(r"^(?: another\b| or more\b| of the (?:few|most|main|largest|first|only)\b|['’]s\b)")
_NO_IDIOM = regex(r"^(?:\.? ?\d| one\b| longer\b| later\b| more\b| less\b| fewer\b| matter\b| doubt\b)")
ORDINAL = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
"""What counts a place in a row from the second on: 'first' has other uses."""
EQUIVALENT = regex(rf" \((?!{NUMBERS}\))(?:[a-z]+ ){{0,2}}[^()\d]{{0,6}}\d[^()]*\)")
"""The same sum in another currency, in parentheses after it; no numbers of sources."""
MONEY_BEFORE = regex(r"(?:(?:\b(?:[A-Z]{1,3}|[A-Z][a-z]+ ))?[$€£¥₸₽₦]|\b[A-Z]{3} ?)$")
IN_DOLLARS = regex(rf" (?:{_SCALE} )?[A-Za-z]{{2,12}}(?= \((?:[a-z]+ ){{0,2}}(?:US ?)?[$€£]\d)")
"""The name or code of a currency, known or not, after a number: its worth in another follows."""
PERCENT = regex(r"^ ?(?:%|percent(?:age points?)?\b|per ?cent\b)", re.IGNORECASE)
QUALIFIER = regex(
    r"(?:(?:\b(?:no |not )?(?:more|fewer|less|greater|higher|lower) than|\bat (?:least|most)|\bup to"
    r"|\bas (?:many|much|few) as"
    r"|\bnot exceeding|\bexceeding|\bnearly|\balmost|\bapproximately|\babout|\baround|\broughly|\bsome|\bover|\bunder"
    r"|\bjust (?:over|under)|\bbetween|\ban estimated|\bestimated|\ba (?:total|minimum|maximum|reported) (?:of )?"
    r"|\bupwards of|\ban average of|\bon average|\bonly|\bwithin|\bwell over|\ban additional|\banother"
    r"|\bclose to|\bminimum of|\bmaximum of"
    r"|\bnearly all|\bbelow|\babove)"
    r" ?)+$",
    re.IGNORECASE,
)
"""What stands before a figure and is part of it: without it the figure is another."""


@lru_cache(maxsize=1)
def currency_after() -> re.Pattern[str]:
    """The name or code of a currency after a number (ISO 4217 by way of pycountry)."""
    return re.compile(rf"^\)?\s+(?:{_SCALE}\s+)?(?:(?:[A-Z]\w+|US|CFA|U\.S\.)\s+)?{_currency()}\b")


@lru_cache(maxsize=1)
def in_currency() -> re.Pattern[str]:
    """'In dollars', 'in Kyrgyz som': a sum is asked for in it."""
    return re.compile(
        rf"\bin (?!real\b|[a-z]* ?(?:gold|silver|platinum)\b)(?:(?:[A-Za-z]+|US|CFA|U\.S\.) )?{_currency()}\b"
    )


_NO_CURRENCY = word_set(
    "account bceao beac fomento gold involved mvdol omani oro palladium platinum previsional purposes real silver"
    " soberano uruguayo"
)
"""Last words of the names of currencies, or of what ISO 4217 has codes for, that name none alone."""
_ALSO_CURRENCY = word_set("bolivares cordoba kroner kronor kuna lei lev leva reais rouble shekel yuan")
"""Other words for currencies, past ones among them, and plurals that take no -s."""


def _currency() -> str:
    import pycountry

    words = {currency.name.split()[-1].casefold() for currency in pycountry.currencies} - _NO_CURRENCY | _ALSO_CURRENCY
    codes = {currency.alpha_3 for currency in pycountry.currencies}
    named = "|".join(sorted(word for word in words if word.isalpha()))
    return rf"(?:(?:{named})s?|{'|'.join(sorted(codes))})"


def value_of(number: str) -> str:
    """A number in words or figures as figures, without separators; the word itself where it names no exact number."""
    folded = number.casefold()
    fixed = {"no": "0", "half": "50%", "once": "1", "twice": "2"}.get(folded)
    return fixed or with_figures(folded).strip()


def is_label(sentence: str, start: int, end: int) -> bool:
    """Whether what looks like a number counts nothing: a year, a day, an age, a label, a reference, a
    pronoun."""
    before, number, after = sentence[:start], sentence[start:end], sentence[end:]
    folded = number.casefold()
    if "," in number and _NUMBERS.search(before):
        return False
    if _YEAR.fullmatch(number) and not MONEY_BEFORE.search(before):
        return True
    if folded == "no":
        return _NO_IDIOM.match(after) is not None
    if folded == "one" and (_ONE_ALONE.match(after) or (_ONE_PRONOUN.search(before) and not after.startswith(" of "))):
        return True
    if number.isdigit() and (_DAY.search(before) or _DAY_FIRST.match(after)):
        return True
    if is_reference(before, after):
        return True
    is_old = len(value_of(number)) <= DIGITS_OF_AGE and is_age(before, after)
    return bool(_LABEL.search(before)) or _is_list_number(before, number, after) or is_old


def _is_list_number(before: str, number: str, after: str) -> bool:
    return bool(len(number) <= LONGEST_ITEM and _LIST_NUMBER.search(before[-2:]) and re.match(r"\) ", after)) or (
        not before.strip() and bool(re.match(r"[.)] ", after))
    )


def is_age(before: str, after: str) -> bool:
    """Whether a number is an age: '14-year-old', 'the age of 16', 'younger than 18'; not 'over 200 people'."""
    if _AGE_AFTER.match(after):
        return True
    aged = _AGED.search(before)
    if not aged:
        return False
    bare = aged[0].split()[0].casefold() in _COUNTED_AGES and not _OF_AGE.search(aged[0])
    return not bare or bool(re.match(r"(?:$|[.,;)])| (?:years|in|from|who|were|are|is|was|and|or|to|with)\b", after))
