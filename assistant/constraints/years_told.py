"""Which years a sentence tells of, beside those with which it only compares them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from functools import lru_cache
from itertools import dropwhile, takewhile

from assistant.covering import CENTURY, covered_year
from assistant.question.asked import THIS_YEAR_ASKED, Asked, content, searched
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.text.dates import MONTH
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import MONTHS, quantities, years
from assistant.text.sentences import split_sentences

_THAN = (
    r"compared (?:with|to)|(?<=, )against(?= (?:only |just )?\d)"
    r"|(?:up|down|rose|risen|fell|fallen|dropped|declined|climbed|increase|decrease|rise|drop|fall|cut|reduction|decline)"
    r" from"
)
_WITHIN = r"(?:[^.;]|\.(?=\d))"
"""A character of the same clause: the point of '4.95 million' ends none."""
_THAN_YEAR = regex(
    r"\b(?:more|fewer|less|higher|lower|larger|smaller|greater) than"
    r" (?:in|during|(?:in |during )?the same (?:period|time|months?|quarter)(?: in| of)?) (?:19|20)\d\d\b",
    re.IGNORECASE,
)
COMPARED = regex(
    rf"\b(?:{_THAN}|versus|from (?=(?:\d[\d,.]*|{NUMBER_WORD}) in (?:19|20)\d\d)){_WITHIN}*"
    rf"|{_THAN_YEAR.pattern}",
    re.IGNORECASE,
)
"""What a figure is compared with: '… 1,932 calls, compared with 1,392 in 2018 and 978 in 2017'."""
_COMPARED_YEAR = regex(
    rf"\b(?:{_THAN}|than(?= (?:in|during)\b))\b{_WITHIN}{{0,60}}?\b(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
"""The year with which a sentence compares the one that it is about: '… seven, compared with five in 2023'."""
_THEN = regex(
    rf"\b(?:{_THAN}|(?:increased|decreased|declined?|dropped) from|versus|than|as)\b(?:[^.;()]|\.(?=\d)){{0,40}}?"
    r"\b(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""An earlier year with which the one reported on is compared."""
_THIS_YEAR = regex(r"\b(?:during|throughout) the year\b|\b(?:year['’]s end|end of the year)\b", re.IGNORECASE)
_OF_THIS_YEAR = regex(
    rf"{_THIS_YEAR.pattern}|\b(?:months?|half|quarter) of the year\b(?! (?:before|after|\d))", re.IGNORECASE
)
"""Words by which a sentence says that it is of the year that the report is on, whatever is told of before it."""
_THIS_PERIOD = regex(r"\breporting (?:period|year)\b", re.IGNORECASE)
MIN_COMPARED, MOST = 3, 0.7
MIN_THIS_YEAR = 5
"""How often a report must compare, or say 'during the year', for the year to be told that it reports on; and what
share of the comparisons must be with the same year."""
FEW_THIS_YEAR, CHARS_TO_EACH = 2, 10_000
"""How often it is enough that a short report says so, at least once in that many characters, if it doesn't name the
year before more often than its own."""
_MONTH_OF = regex(rf"\b(?:{'|'.join(MONTHS)})\b(?:(?: \d\d?,?)?(?: of)? (?P<year>(?:19|20)\d\d)\b)?")
"""A month, and its year if that is told: 'in May', 'May 2020', 'May 3, 2020'."""
MIN_MONTHS, MIN_DATED, TO_EACH = 8, 2, 2
"""A report that has so many months without a year, so many with the year before its own, and more than twice as many of
these as with its own, is on its own year: it says of the others alone which they are of. Of 582 human rights reports,
each on its own year, this tells it of 107 of which nothing else does."""
FEW_COMPARED, MIN_NAMED, MOSTLY_NAMED = 2, 6, 1.5
"""How many comparisons with one of the two years before its own, and hardly any with the other, tell which a report is
on; and how often, and how many times as often as the year before, it names its own if that is it."""
_SINCE = regex(r"\bsince (?:[\w,]+ ){0,3}?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_NONE_SINCE = regex(rf"\b(?:no|not|never|none|nobody|neither|first)\b[^.;:]*?{_SINCE.pattern}", re.IGNORECASE)
"""'Has convicted nobody since 2011', 'the first conviction since 2011': there was one in 2011."""
_ASIDE = regex(r", (?:which|who|whose) [^,;.]+,")
"""'The service, which has been separate since 2016, dealt with 130': its figure is of no year since."""
_YEAR_IN = r"(?:(?:calendar|fiscal)\s+(?:year\s+)?|(?:early|late|mid)[- ]|[A-Z][a-z]+\s+)?(?P<{}>(?:19|20)\d\d)\b"
_A_MONTH = rf"(?:{MONTH})(?: \d\d?)?"
_UNTIL_YEAR = (
    rf"(?i:from|between) {_A_MONTH}(?:,? (?:19|20)\d\d)?(?: (?:to|through|until|and) |-|–){_A_MONTH},?"
    r" (?P<last>(?:19|20)\d\d)"
)
_SURVEY = r"(?i:surveys?|stud(?:y|ies)|polls?|census|audits?|assessments?|estimates?|inventory|count)\b"
_SURVEYED = (
    rf"\b(?i:an?|the) (?:[A-Z][a-z]+ )?(?P<surveyed>(?:19|20)\d\d) (?:[\w’'-]+ ){{0,4}}?{_SURVEY}"
    rf"|\b{_SURVEY} (?:[\w’'-]+ ){{0,6}}?(?:published|conducted|carried out|made|done|held"
    rf"|taken) in (?P<made>(?:19|20)\d\d)\b"
)
"""'A 2022 survey of 415 crew members': what it found was so then."""
_SAID = (
    r"\b(?:estimated|reported|found|stated|said|concluded|calculated|claimed|counted) in (?:[A-Z][a-z]+,? )?"
    r"(?P<said>(?:19|20)\d\d) that\b"
)
"""'It estimated in 2018 that 14 percent …': no figure of a later year."""
_IN_YEAR = regex(
    rf"(?:^\W*|[,:]\s+)(?i:in|during)\s+{_YEAR_IN.format('first')}|\b(?:in|during|throughout|for|as\s+of)\s+{_YEAR_IN.format('later')}"
    r"(?=\s*(?:[,.;:)]|$|(?:and|but|of|by|to|with|while|compared|under|in|from|among|at)\b))"
    rf"|\b{_UNTIL_YEAR}\b|{_SURVEYED}|{_SAID}"
)
"""When something was: not 'under the 2018 law', 'in the 2016 coup', 'displaced in 2014 lived'."""
PREVIOUS_PERIOD = r"(?:previous|prior|preceding) (?:reporting )?(?:year|period)"
_YEAR_EARLIER = regex(
    rf"\b(?:from|than|with|to|against) (?:(?:only|just|about|some) )?[$€£]?(?:\d[\d,.]*|{NUMBER_WORD})\b[^,;.]{{0,40}}?"
    rf" (?:(?:a|one) year (?:earlier|before)|(?:in )?the (?:year before|{PREVIOUS_PERIOD}))\b",
    re.IGNORECASE,
)
"""'58 percent, up from 54 percent a year earlier' is of two years."""
_YEAR_BEFORE = regex(
    r"\b(?:previous|last|prior|preceding) (?:reporting )?(?:years?|period)\b|\byear (?:before|earlier)\b", re.IGNORECASE
)
_THEN_TOLD = (
    r"(?=,| (?:the )?(?:figures?|numbers?|order|totals?|shares?|rates?|situation) (?:was|were|had|is)\b"
    r"| (?:it|they|there|only|just|about|some|nearly|almost) | \d)"
)
"""What follows: not 'a year before the election', 'a year earlier than planned'."""
_OPENS_BEFORE = regex(
    rf"^\W*(?:(?:A|One) year (?:before|earlier)|(?:The|In the) (?:year before|(?:previous|preceding|prior) year))"
    rf"{_THEN_TOLD}"
)
_OPENS_AFTER = regex(
    r"^\W*(?:(?:A|One) year (?:later|on)|(?:The|In the) (?:year after|(?:following|next|subsequent) year))"
    rf"{_THEN_TOLD}"
)
"""'A year later the order was reversed': of the year after the one that was told of before it."""
_BOUND = regex(
    r"\b(?P<bound>since|after|before|prior to|until|till|up to)\s+"
    rf"(?:(?:early|mid|late)[- ]|the (?:start|beginning|end) of |(?:{MONTH}),? )?(?P<year>(?:19|20)\d\d)\b"
    r"(?! (?:laws?|acts?|codes?|plans?|elections?|coup|war|report|conventions?)\b)",
    re.IGNORECASE,
)
"""'Before 2019' asks for the years before it; 'after the 2018 law' has no bound."""
PAST_YEARS = regex(
    r"\b(?:over|in|during|for|within) (?P<period>the (?:past|last|previous) (?:\w+ )?(?:years|decades?))\b",
    re.IGNORECASE,
)
_SPLIT_YEAR = regex(r"\b(?P<begun>(?:19|20)\d\d) ?[-–/] ?(?:19|20)?(?P<next>\d\d)\b(?![-–/]\d)")
"""'The 2019-2020 school year', 'fiscal year 2019/20'."""
_PARTS = regex(
    r"\b(?:including|of (?:whom|which|them)|among them)\b.*|\([^()]*\)"
    rf"|(?<=[a-z]), (?:{NUMBER_WORD}|\d[\d,]*) (?:of them )?(?:for|on|in|involving|concerning|related|[a-z]+ed)\b.*",
    re.IGNORECASE,
)
"""What breaks a figure down into its parts."""
_ITEMS = regex(r",(?: and)? | and ")
_OF_THEM_ASKED = regex(
    r"\bhow many of\b|\b(?:of|among) (?:the|those|these|its|them|all)\b[^?]*\b(?:how many|what (?:number|share"
    r"|proportion"
    r"|percentage))\b",
    re.IGNORECASE,
)
"""'Of the calls in 2023, how many were about theft?'"""
_KIND_OF = regex(
    r"\b(?P<kind>sex(?:ual)?|labou?r|child|organ|drugs?|domestic|internal|transnational|cross-border) (?P<word>[a-z]+)",
    re.IGNORECASE,
)
"""'Sex trafficking', 'drug smuggling', 'domestic violence'."""
_PIECE_END = regex(r"; |, (?:while|whereas|but|and) (?=in (?:19|20)\d\d\b)|\.\s")
_GROUP_OF = (
    r"\b(?:in|during) (?P<{}>(?:19|20)\d\d)(?= (?:(?:has|have|had|was|were|is|are|did|do|re-?[a-z]{{3,}}ed|went"
    r"|got|came"
    r"|received)\b))"
)
_OF_GROUP = regex(
    rf"\b(?:(?:who|that|which)\b[^?]*?|[a-z]+(?:ed|en|wn|ught|ld) (?:[\w’'-]+ ){{0,4}}?){_GROUP_OF.format('year')}",
    re.IGNORECASE,
)
"""'Those released in 2022 have …': the year tells who they are, not when they did it."""
_OF_GROUP_TOLD = regex(
    rf"{_GROUP_OF.format('year')}|^Of (?:the|those)\b[^,;.]* in (?P<opening>(?:19|20)\d\d),", re.IGNORECASE
)
IN_PARENTHESES = regex(r"\s*\([^()]*\)")
FIGURES: frozenset[Kind] = frozenset({"count", "money", "amount"})


@lru_cache(maxsize=64)
def own_years(year: int | None, text: str) -> frozenset[int]:
    """The years of which a report's sentences may tell without naming them, `year` being its own.

    A report that says which year it covers is on that one. One of no known year is on the year after the one that it
    compares its figures with, if it does so often.
    Many reports are on the year before; one is on its own year if it compares most of its figures with the year before,
    or, where it compares few, if it speaks of 'the year' and of no reporting period, dates the year before, compares
    some figures with the year before and hardly any with the one before that, or names its own far more often.
    """
    then = _compared_year(text)
    if year is None:
        return frozenset() if then is None else frozenset((then + 1,))
    if (covered := covered_year(text)) in (year, year - 1):
        return frozenset((covered,))
    if then is not None:
        of_own = then == year - 1
    else:
        often = len(_THIS_YEAR.findall(text))
        of_own = often >= MIN_THIS_YEAR and not _THIS_PERIOD.search(text)
        of_own = of_own or _is_of_its_own(year, text, often)
    return frozenset((year,) if of_own else (year, year - 1))


def _is_of_its_own(year: int, text: str, often: int) -> bool:
    """Whether a report that speaks of 'the year' only so often is on its own year."""
    compared = _years_compared(text)
    before, earlier = compared[year - 1], compared[year - 2]
    if before + earlier >= FEW_COMPARED and max(before, earlier) > TO_EACH * min(before, earlier):
        return before > earlier
    short = (
        often >= FEW_THIS_YEAR
        and often * CHARS_TO_EACH >= len(text)
        and _named(year, text) >= _named(year - 1, text)
        and not _THIS_PERIOD.search(text)
    )
    return short or _dates_year_before(year, text) or _names_its_own(year, text)


def own_figure_years(year: int | None, text: str) -> frozenset[int]:
    """The years of which a report's figures may be without naming them: only the year before its own, if it compares
    them with the one before that."""
    if year is not None and covered_year(text) is None and _compared_year(text) == year - 2:
        return frozenset((year - 1,))
    return own_years(year, text)


def _dates_year_before(year: int, text: str) -> bool:
    """Whether a report gives the months of the year before its own with their year, and most others without."""
    months = Counter(found["year"] for found in _MONTH_OF.finditer(text))
    before = months[str(year - 1)]
    return months[None] >= MIN_MONTHS and before >= MIN_DATED and before > TO_EACH * months[str(year)]


def _names_its_own(year: int, text: str) -> bool:
    """Whether a report names its own year far more often than the one before."""
    own = _named(year, text)
    return own >= MIN_NAMED and own >= MOSTLY_NAMED * _named(year - 1, text)


def _named(year: int, text: str) -> int:
    return len(re.findall(rf"\b{year}\b", text))


def _compared_year(text: str) -> int | None:
    """The year with which a report compares its figures; None if it compares few, or with several."""
    compared = _years_compared(text)
    then, often = compared.most_common(1)[0] if compared else (0, 0)
    return then if often >= MIN_COMPARED and often >= MOST * compared.total() else None


@lru_cache(maxsize=64)
def _years_compared(text: str) -> Counter[int]:
    """How often a report compares a figure of no year with those of each year."""
    return Counter(int(found["year"]) for found in _THEN.finditer(text) if not _dated(text, found.start()))


def _dated(text: str, place: int) -> bool:
    """Whether a sentence names a year before a place in it."""
    start = max(text.rfind(mark, 0, place) for mark in (". ", ";", "\n"))
    return bool(years(text[start + 1 : place]))


def figure_years(text: str) -> set[int]:
    """The years for which a text has figures: not 2019 in '115 in 2020, a decrease from 2019'."""
    return {year for one in quantities(text) for year in one.years} - _only_compared(text)


def _only_compared(text: str) -> set[int]:
    """The years with which a text compares its figures without giving theirs."""
    comparison = _comparison(text)
    return set() if quantities(comparison) or _NONE_THEN.search(comparison) else years(comparison)


_NONE_THEN = regex(r"\b(?:none|no) (?:[a-z]+ ){0,3}(?:in|during) (?:19|20)\d\d\b", re.IGNORECASE)
"""'Compared with none in 2020.'"""
_THAN_BEFORE = regex(
    r"\bthan (?:in |during )?(?:the (?:year before|previous year)|(?:a|one) year earlier)\b", re.IGNORECASE
)
_BARE = regex(
    r"(?!(?:in|during|what|who|whom|whose|which|how|when|where|why|is|are|was|were|do|does|did|has|have|had|can|tell"
    r"|show|list|name|give)\b)[^?.:;]{3,100}? (?:(?:in|for|of) )?(?:19|20)\d\d\W*",
    re.IGNORECASE,
)
"""'Refused requests 2021' asks for a figure, too."""


def missing_years(asked: Asked, text: str, before: str, own: Set[int]) -> Set[int]:
    """The years of a question that a text is not about; none if it is about one of them.

    `before` is what stands before it in its paragraph, `own` are the years that the whole report is about.
    """
    if not asked.years:
        return own if _asks_this_year(asked) and _dated_otherwise(text, own) else asked.years
    if _within_bound(asked, text, own):
        return set()
    if _of_other_split_year(asked, text):
        return asked.years
    asked_with, told_with = _compared_years(asked.question), _compared_years(text)
    if asked_with and asked_with == asked.years and told_with and not _YEAR_BEFORE.search(text):
        # '30 percent less than in 2019' for 'how much less than in 2020?'
        return set() if asked_with <= years(text) else asked_with
    of_others = (_compares_earlier, _compares_whole, _has_whole_only, _of_other_group, _is_of_year_after)
    if any(rule(asked, text) for rule in of_others):
        return asked.years
    compares = (_compares_only, _compares_before, _compares_another)
    if asked.kind in FIGURES and any(rule(asked, text) for rule in compares):
        return asked.years
    main = _ASIDE.sub(lambda found: found[0] if quantities(found[0]) else " ", text) if asked.kind in FIGURES else text
    since = {year for year in asked.years if any(int(found["year"]) <= year for found in _SINCE.finditer(main))}
    last = {int(found["year"]) for found in _NONE_SINCE.finditer(text)} & asked.years
    if last and asked.kind in FIGURES:
        since -= last
        text = _NONE_SINCE.sub(lambda found: found[0].removesuffix(found["year"]), text)
    # 'In 2017, courts convicted four' is of no other year, whatever the report is on and the sentence before tells of.
    dated = (asked.kind in FIGURES or _BARE.fullmatch(asked.question)) and _dated_figures(text)
    undated = frozenset[int]() if dated else _undated(asked, text, before, own)
    told = years(text) | _told_after(asked, text, before) | undated
    earlier = {year - 1 for year in told} if _YEAR_EARLIER.search(text) else set[int]()
    missing = asked.years - (told | earlier | since)
    return missing if missing == asked.years else set()


def _asks_this_year(asked: Asked) -> bool:
    """Whether a figure is asked for of the year that a report is on: 'how many were there last year?'"""
    return asked.kind in FIGURES and searched(THIS_YEAR_ASKED, asked.alone) is not None


def _dated_otherwise(text: str, own: Set[int]) -> bool:
    """Whether a text says of which years all its figures are, and none is the report's own."""
    return bool(own) and own.isdisjoint(years(text)) and _dated_figures(text)


def _within_bound(asked: Asked, text: str, own: Set[int]) -> bool:
    """Whether a text is of years within the only bound that a question sets: of 2017 and 2018 for 'before 2019'.

    A figure that is asked for over several years must be of several: that of one year is no sum.
    """
    bound = searched(_BOUND, asked.question)
    if bound is None or asked.years != {int(bound["year"])}:
        return False
    told = years(text)
    within = {one for one in told or own if _is_within(one, bound["bound"].casefold(), int(bound["year"]))}
    if asked.kind not in FIGURES:
        return bool(within)
    return PAST_YEARS.search(text) is not None or len(within & told) > 1


def _is_within(one: int, bound: str, year: int) -> bool:
    """Whether a year lies within a bound."""
    if bound in ("since", "after"):
        return one > year or (bound == "since" and one == year)
    return one < year or (bound in ("until", "till", "up to") and one == year)


def _of_other_split_year(asked: Asked, text: str) -> bool:
    """Whether a text is of another school year, fiscal year or the like than a question: 2018-2019, not 2019-2020."""
    wanted = _split_years(asked.question)
    told = _split_years(text.split(";")[0]) if wanted else set()
    other = bool(told) and told.isdisjoint(wanted) and not _YEAR_BEFORE.search(text)
    return other and asked.years.isdisjoint(years(_SPLIT_YEAR.sub("", text)))


def _split_years(text: str) -> set[int]:
    """With which years those begin that a text names by two: 2019 of 2019-2020 and of 2019/20."""
    found = _SPLIT_YEAR.finditer(COMPARED.sub(" ", text))
    return {int(one["begun"]) for one in found if (int(one["begun"]) + 1) % CENTURY == int(one["next"])}


def _undated(asked: Asked, text: str, before: str, own: Set[int]) -> Set[int]:
    """The years of which a text can be without naming them."""
    if own and _OF_THIS_YEAR.search(text):
        return own
    carried = _carried(asked, before)
    if _OPENS_BEFORE.search(text) and not _THIS_PERIOD.search(text):
        return {year - 1 for year in carried or own}
    if carried and _OPENS_AFTER.search(text):
        return {year + 1 for year in carried}
    return own | carried


def _dated_figures(text: str) -> bool:
    """Whether a text says of which year all its figures are: 'received 9,229 reports in 2020'."""
    text = COMPARED.sub(" ", IN_PARENTHESES.sub("", text))
    dates = list(_IN_YEAR.finditer(text))
    dated = {int(date[date.lastgroup or 0]) for date in dates}
    found = quantities(text)
    # 'In 2020 3 percent were held, and the average was four years': what has no year is of that before it.
    return bool(found and dates) and all(
        one.years <= dated and (one.years or dates[0].start() < one.phrase.start) for one in found
    )


def _carried(asked: Asked, before: str) -> set[int]:
    """The years that a sentence can be about since what stands before it in its paragraph tells of them.

    A figure is of the year told of last.
    """
    told = [
        _told(before[span.start : span.end]) for span in reversed(split_sentences(before) if before.strip() else ())
    ]
    return next(filter(None, told), set()) if asked.kind in FIGURES else set().union(*told)


def _told(sentence: str) -> set[int]:
    """The years that a sentence tells of, not those that it only compares them with.

    Where it names no other, that is the year after: 'nine, compared with five in 2018' are nine in 2019.
    """
    compared = years(_comparison(sentence))
    return years(COMPARED.sub(" ", sentence)) or ({max(compared) + 1} if compared else set())


def _told_after(asked: Asked, text: str, before: str) -> set[int]:
    """The years that a sentence tells of after others: 'nine, compared with 14 in 2019' after 'in 2021 it found …' are
    not nine in 2020."""
    told = _told(text)
    compared = years(_comparison(text)) if asked.kind in FIGURES else set[int]()
    carried = _carried(asked, before) if compared and told.isdisjoint(years(COMPARED.sub(" ", text))) else set[int]()
    return carried if carried and max(carried) > max(compared) else told


def _comparison(text: str) -> str:
    """What a text says of that with which it compares its own figures."""
    return " ".join(found[0] for found in COMPARED.finditer(text))


def _compared_years(text: str) -> Set[int]:
    """The years with which a text compares another."""
    return {int(found["year"]) for found in _COMPARED_YEAR.finditer(text)}


def _compares_earlier(asked: Asked, text: str) -> bool:
    """Whether a text compares its own year with one that is later than any asked for, and names none of these."""
    compared = _compared_years(text)
    return bool(compared) and max(asked.years) < max(compared) and asked.years.isdisjoint(years(text))


def _compares_only(asked: Asked, text: str) -> bool:
    """Whether a text has the years asked for only where it compares with them, without a figure of theirs.

    '115 in 2020, an increase from the number of incidents reported in 2019' doesn't tell how many there were in 2019.
    """
    return bool(asked.years.isdisjoint(years(COMPARED.sub(" ", text))) and asked.years & _only_compared(text))


def _only_compares_with(asked: Asked, text: str) -> bool:
    """Whether a text names years asked for and tells of none of them, but as those with which it compares another."""
    return not asked.years.isdisjoint(years(text)) and asked.years.isdisjoint(_told(text))


def _is_of_year_after(asked: Asked, text: str) -> bool:
    """Whether a year is asked to be compared with the one before, and a text compares the one after with it: 'two more
    than in 2018' for 'were there more in 2018 than the year before?'."""
    if not searched(_THAN_BEFORE, asked.question):
        return False
    than = " ".join(found[0] for found in _THAN_YEAR.finditer(text))
    return asked.years <= years(than) and asked.years.isdisjoint(years(_THAN_YEAR.sub(" ", text)))


def _compares_before(asked: Asked, text: str) -> bool:
    """Whether a text has the years asked for only in a comparison, and tells of the rest of a question after that.

    '3,260 were convicted, compared with 2,940 in 2017; 71 percent of the terms were suspended' doesn't tell how many
    were suspended in 2017.
    """
    if not _only_compares_with(asked, text):
        return False
    pieces = list(dropwhile(lambda piece: asked.years.isdisjoint(years(piece)), text.split(";")))
    plain = " ".join(takewhile(lambda piece: not COMPARED.search(piece), pieces[1:]))
    words = set(content(asked.question))
    then = words & (set(content(plain)) - set(content(" ".join(pieces[:1]))))
    return bool(_for_themselves(then, plain, words))


def _compares_another(asked: Asked, text: str) -> bool:
    """Whether a text has the year asked for only beside the figure of another thing with which it compares its own.

    '88 inspectors, compared with 95 in 2021, made 4,420 inspections' doesn't tell how many inspections 2021 saw.
    """
    if not asked.counted or not _only_compares_with(asked, text):
        return False
    head, found = asked.counted[-1], quantities(text)
    of_it = [one for one in found if head in one.noun[-1:]]
    then = [one for one in found if one.years & asked.years]
    if not of_it or not then or any(one.years for one in of_it):
        return False
    # 'It tried 27 men, nine of them judges, compared with 18 in 2021' compares men.
    return min(one.span.start for one in of_it) > max(one.span.end for one in then)


def _compares_whole(asked: Asked, text: str) -> bool:
    """Whether a text has the years asked for only beside what a whole was then, and a part of it is asked for.

    '27 were convicted, 22 men and five women, compared with 18 in 2018' doesn't tell how many women there were in 2018.
    """
    if not _only_compares_with(asked, text):
        return False
    compared = set(content(_comparison(text)))
    if asked.part:
        return not set(content(asked.part)) & compared
    # '33, 24 for sex trafficking and nine for labor trafficking, a decrease from 41 suspects' counts 41 of both.
    of_them = searched(_OF_THEM_ASKED, asked.alone) and asked.years <= years(asked.alone)
    whole = of_them or any(one.own_noun for one in quantities(_comparison(text)))
    broken_down = _PARTS.search(COMPARED.sub(" ", text)) if whole and asked.kind in FIGURES else None
    parts = [one.near for one in quantities(broken_down[0])] if broken_down else []
    of_one = {word for part in parts for word in part if sum(word in other for other in parts) == 1}
    return len(parts) > 1 and bool((of_one - compared).intersection(asked.words))


def part_asked(asked: Set[str], text: str, told_as: re.Pattern[str] = _PARTS) -> set[str]:
    """The words of a question by which it asks for a part of a figure that a text tells: 'sex' of '19 cases, of which
    six were of sex trafficking', but not 'trafficking' alone."""
    parts = " ".join(found[0] for found in told_as.finditer(text))
    return _for_themselves(_broken_down(text, told_as).intersection(asked), parts, asked)


def _for_themselves(words: Set[str], text: str, asked: Set[str]) -> set[str]:
    """Those of some words that a text has other than after one for a kind of it that isn't asked: no 'trafficking' of
    'sex trafficking', where that is asked about as such."""
    narrowed = {
        word
        for found in _KIND_OF.finditer(text)
        if asked.isdisjoint(content(found["kind"]))
        for word in content(found["word"])
    }
    free = set(content(_KIND_OF.sub(" ", text)))
    return {word for word in words if word in free or word not in narrowed}


def _broken_down(text: str, told_as: re.Pattern[str]) -> set[str]:
    """The words that a text has only where it tells one of the parts that make up a figure: 'labor' of '61 cases, of
    which 38 concerned sex trafficking and 19 labor trafficking'."""
    parts = [found[0] for found in told_as.finditer(text) if quantities(found[0])]
    rest = text
    for part in parts:
        rest = rest.replace(part, " ")
    told = Counter(word for part in parts for one in _ITEMS.split(part) for word in {*content(one)})
    # What several parts are, 'trafficking', is no part.
    return {word for word, often in told.items() if often == 1} - set(content(rest))


def _has_whole_only(asked: Asked, text: str) -> bool:
    """Whether a part is asked for, and a text has it in a clause of its own year, and of the year asked for the whole.

    'It had 1,904 calls, of which 157 were about theft; in 2018 it had 2,210' tells of none about theft in 2018.
    """
    if asked.kind not in FIGURES or not searched(_OF_THEM_ASKED, asked.alone):
        return False
    pieces = _PIECE_END.split(text)
    of_year = [piece for piece in pieces if not asked.years.isdisjoint(years(piece))]
    others = [piece for piece in pieces if piece not in of_year]
    dated = set(content(" ".join(of_year)))
    if not of_year or not others or not quantities(of_year[0]) or pieces[0] in of_year:
        return False
    return any(part_asked(set(asked.words) - dated, piece) for piece in others)


def _of_other_group(asked: Asked, text: str) -> bool:
    """Whether some of a year are asked about, and a text tells of those of another: 'those released in 2020 had …'."""
    wanted = searched(_OF_GROUP, asked.alone)
    if wanted is None or asked.years != {int(wanted["year"])} or asked.years & years(text):
        return False
    return _OF_GROUP_TOLD.search(text) is not None
