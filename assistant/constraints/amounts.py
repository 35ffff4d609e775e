"""Figures that aren't the one asked for: of a forecast, another sum, no size, this year, those who have gone."""

from __future__ import annotations

import re

from assistant.constraints.counted import PERSONS, sum_of_money
from assistant.constraints.penalties_told import TERM_ASKED
from assistant.constraints.years_told import COMPARED, FIGURES, PREVIOUS_PERIOD
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.text.dates import MONTHS, WEEKDAYS, YEAR
from assistant.text.numerals import NUMBER_WORD, ORDINAL, in_currency
from assistant.text.quantities import quantities

_FORETOLD = regex(
    r"\b(?:forecast|foresaw|had (?:forecast|predicted|foreseen|expected|planned for|envisaged|projected)"
    r"|(?:was|were) (?:forecast|predicted|projected|foreseen))\b(?:(?!\b(?:and|but|who|which|whose|while)\b)[^,;.:])*$",
    re.IGNORECASE,
)
"""What stands before a figure that somebody expected: 'had forecast 8,000 applications'."""
_PLANNED = regex(
    r"\b(?:plan(?:s|ned)|intend(?:s|ed)|aim(?:s|ed)|hop(?:es|ed)|(?:pledg|promis|propos)(?:es|ed)"
    r"|(?:announced|had) (?:its |their |a )?(?:plans?|intentions?)) to\b"
    r"(?:(?!\b(?:and|but|after|who|which|whose|while|then)\b)[^,;.:])*$",
    re.IGNORECASE,
)
"""What stands before a figure of what somebody meant to do: 'planned to build three shelters'."""
_FORETELLING_ASKED = regex(
    r"\b(?:forecast|foresaw|foresee\w*|predict\w*|project(?:ed|ions?)|expect\w*|plan(?:s|ned|ning)?|envisag\w*"
    r"|estimat\w*"
    r"|pledg\w*|promis\w*|propos\w*|intend\w*|aim\w*|commit\w*|announc\w*|target\w*|goals?|meant|want\w*|hop(?:e|ed"
    r"|ing)|offer\w*|is|are|does|do|can|could"
    r"|will|would|should|to be|next|future|budget\w*|supposed|due|need\w*|sav(?:e|ed|ings?))\b",
    re.IGNORECASE,
)
_RULES = regex(
    r"\b(?:laws?|codes?|constitution|acts?|decrees?|articles?|regulations?|statutes?|treaty|convention)\b",
    re.IGNORECASE,
)
"""A law that 'foresaw a fine' tells what there was."""
_SUM_OF = regex(
    r"\b(?:how much|fines?|penalt(?:y|ies)|wages?|salar(?:y|ies)|pay|fees?|prices?|costs?|budget|bail|compensation"
    r"|damages|amount|worth|value|spending)\b",
    re.IGNORECASE,
)
_EARNED = r"\b(?:wages?|salar(?:y|ies)|pays?|paid|earn\w*|incomes?|remunerat\w+|a month|monthly|a day)\b"
_SUMS = tuple(
    (regex(asked, re.IGNORECASE), regex(told, re.IGNORECASE))
    for asked, told in (
        (r"\bminimum (?:\w+ )?(?:wages?|salar(?:y|ies))\b", r"\b(?:wages?|salar(?:y|ies)|earn\w*|minimum)\b"),
        (r"\b(?:wages?|salar(?:y|ies))\b", _EARNED),
        (
            r"\bbudgets?\b",
            r"\b(?:budget\w*|spen[dt]\w*|allocat\w+|allot\w+|fund\w*|appropriat\w+|costs?|expenditures?|outlays?|received?)\b",
        ),
        (
            r"\bcompensation\b",
            r"\b(?:compensat\w+|damages|award\w*|pays?|paid|restitution|reparations?|settle\w+|redress|received?)\b",
        ),
        (
            r"\b(?:unemployment|jobless(?:ness)?)\b",
            r"\b(?:\w*employ(?:ed|ment)|jobless\w*|(?:out of|without|in) (?:a )?(?:jobs?|work)|labou?r force)\b",
        ),
        (
            r"\bmargin\b",
            r"\bmargins?\b|\b(?:votes?|seats?|points|per ?cent)\b.*\b(?:votes?|seats?|points|per ?cent)\b|%.*%"
            r"|\b(?:ahead|narrow\w*|landslide|majority|against|compared|versus|followed by)\b|\d to \d",
        ),
        (r"\bturnout\b", r"\b(?:turnout|turned out|voters?|voted|participat\w+|cast|ballots?|eligible)\b"),
    )
)
"""Sums and shares that have words of their own, and the words by which a text may tell them. On the development
questions and those of training 5 near twins are caught so, and no answer is lost; of prices, fines and bribes too many
are told in other words."""
_YEAR_BEFORE_ASKED = regex(
    r"(?<!than )(?<!compared with )(?<!compared to )\b(?:(?:in|for|during) the"
    rf" (?:year before(?! the\b| \w+ed\b)|{PREVIOUS_PERIOD})\b|(?:(?:the|a|one) year (?:before|earlier)"
    rf"|the {PREVIOUS_PERIOD})(?= \(|\W*$))",
    re.IGNORECASE,
)
_YEAR_BEFORE_TOLD = regex(
    r"\b(?:year (?:before|prior|ago|earlier)|(?:previous|prior|preceding|last|earlier) (?:\w+ )?(?:years?|reporting"
    rf"|period)|compar\w+|from (?!which\b|whom\b)(?:\w+ ){{0,2}}?(?:\d[\d,.]*|{NUMBER_WORD})(?! to\b)|rose|fell|risen"
    r"|fallen|increas\w*|decreas\w*|declin\w*|drop\w*|doubl\w*|tripl\w*|halv\w*|twice|than (?:in|for|the|last)"
    r"|(?:same|many|few|much) as|consecutive|(?:19|20)\d\d|earlier|unchanged)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of a year before its own."""
_LEFT_ASKED = regex(
    r"\bhow many\b[^?]*\b(?:still|remain(?:s|ed|ing)?"
    r"|(?:is|are|was|were)\b[^?]* left(?=\W*$| (?:in|at|on|by|to)\b))",
    re.IGNORECASE,
)
_LEFT_TOLD = regex(
    r"\b(?:still|remain\w*|not|no|none|never|yet|left|await\w*|pending|continu\w*|others?|rest|without|only"
    r"|of (?:the|these|those|them|whom)|as of|until|residents?|inhabitants?|liv(?:es?|ing)"
    r"|ongoing|open|outstanding|unresolved|backlog|detained|held"
    rf"|(?:\d|{NUMBER_WORD}) of)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how many are left."""
_GONE = regex(
    r"\b(?:released?|freed|set free|let go|return\w*|repatriat\w*|brought (?:home|back)|recover\w*|rescu\w*|evacuat\w*"
    r"|deport\w*|discharg\w*|resolved|closed|settled|resettled|revok\w*|withdr[ae]w\w*|dismiss\w*|dissolv\w*"
    r"|cancel\w*|demolish\w*|suspend\w*|shut\w*|abolish\w*)\b",
    re.IGNORECASE,
)
"""What became of those who are left no longer."""
_SIZE_ASKED = regex(
    r"\bhow (?:(?P<long>long)(?! ago)\b|(?:high|large|big|wide|tall|heavy) (?:is|are|was|were)\b"
    r"(?![^?]*\b(?:risks?|roles?|parts?|problems?|threats?|chances?|cells?)\b))",
    re.IGNORECASE,
)
_TIME_TOLD = regex(
    r"\b(?:(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|semesters?|sessions?"
    r"|quarters?)\b|centur|until|till|since|indefinite|permanent|life|forever|long|short|brief|prolong|exten[ds]"
    r"|temporar|still|ongoing|remain|continu|immediate|prompt|quick|slow|delay|late\b|always|limit|time|period|duration"
    r"|deadline|overnight|daily|weekly|monthly|yearly|annual|term|releas|fortnight|length|protract|drag|throughout"
    r"|\d+h\b"
    rf"|weekday|{'|'.join(WEEKDAYS)}|kilomet|km\b|met(?:er|re)s?\b|miles?\b|feet\b|pages?\b|words?\b"
    rf"|(?:19|20)\d\d)|\b(?:{'|'.join(MONTHS)})\b.*\b(?:{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
"""Words that may tell how long something is; one month, 'in March', doesn't, two may."""
_SIZE_TOLD = regex(
    rf"\d|\b(?:{NUMBER_WORD}|half|halves|thirds?|quarters?|fifths?|tenths?|tens|most|majority|minority|all|few|many"
    rf"|several"
    r"|little|doubled?|twice|tripled?|hundreds?|thousands?|millions?|dozens?|more|less|fewer|enough"
    r"|entire|whole|near(?:ly)?)\b|\b(?:large|small|high|low|wide|great|significant|insufficient|adequate|inadequate"
    r"|tiny|huge|vast|broad|narrow|substantial|considerabl|modest|moderate|marginal|negligibl|minor|major|excessive"
    r"|severe)",
    re.IGNORECASE,
)
"""Figures and words that may tell how large something is."""
_BEFORE, _AFTER = ("before", "prior to", "until", "ahead of"), ("after", "following", "since")
_SIDE_OF_EVENT = regex(
    rf"\b(?P<side>{'|'.join((*_BEFORE, *_AFTER))}) (?:the )?(?:(?P<year>{YEAR}) )?(?P<event>[a-z]{{4,}})\b"
    r"(?=\W*$|[,;(])",
    re.IGNORECASE,
)
_BREAKDOWN = regex(
    r"\b(?:give|show|list|provide|need|want|what(?:['’]s| is| was| were| are)|have|get)\b[^?]*\bbreakdown\b"
    r"|^\W*(?:a )?breakdown\b"
    r"|\bbreak (?:it |them |this |(?:the |these |those )?(?:[\w-]+ ){1,4})?down\b[^?]*\bby\b|^\W*break down\b"
    r"|\bbroken down by\b",
    re.IGNORECASE,
)
_TERM_OF_ASKED = regex(
    r"\bhow many (?:years|months|days) (?:did|has|have|was|were|is|are)\b[^?]*\b(?:get|got|given|receive[ds]?"
    r"|sentenced|jailed"
    r"|serv(?:e|ed|ing)|locked up|behind bars|imprisoned|handed)\b",
    re.IGNORECASE,
)
_TERM = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half|an?|several|many)(?:[ -]|\b[^.;]{{0,40}}?\b)(?:years?|months?|weeks?|days?)\b"
    r"(?![- ]olds?\b| of age\b)|\b(?:life|lifetime|suspended|fined?|acquitted|released|death)\b",
    re.IGNORECASE,
)
"""How long a sentence is, or what came instead: '46 sittings before sentencing a teacher' tells of no years."""
_LENGTH = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half|an?|several|many|few|first|{ORDINAL})\b[^.;]{{0,40}}?\b"
    r"(?:hours?|days?|weeks?|months?|years?|yrs?|decades?|fortnights?|terms?)\b(?![- ]olds?\b| of age\b)"
    r"|\b(?:life|lifetime|overnight|indefinit\w*|since|until|annual\w*|daily|weekly|monthly|year)\b"
    r"|\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""What may tell how long something was."""
_NUMBER_OF = regex(r"\bnumbers? of (?P<what>(?:[\w’'-]+ ?){1,4})", re.IGNORECASE)
DENIED = regex(r"\b(?:no|not|none|never|nor|neither|nobody|without|unknown|cannot)\b", re.IGNORECASE)

_RAN = regex(
    r"\b(?:ran|run|running|stood|stand|standing)\s+(?:for|in)\b[^?]*"
    r"\b(?:races?|elections?|votes?|polls?|seats?|parliament|councils?|senate|assembly|house|office|presidency)\b"
    r"|\bcandidates?\b|\bcontested\b",
    re.IGNORECASE,
)
_ELECTED = regex(r"\b(?:elected|won|win|winners?|successful|got in|made it)\b", re.IGNORECASE)
_SITTING = regex(r"\b(?:members?|seats?|elected|parliament|council|senate|house|assembly|legislat\w+)\b", re.IGNORECASE)
_CANDIDACY = regex(
    r"\b(?:candida\w+|ran|run|running|stood|stand\w*|contest\w*|compet\w+|nominat\w+|field\w*|lists?|slates?|applicants?"
    r"|regist\w+|sought|challeng\w+)\b",
    re.IGNORECASE,
)
"""Who ran, and who sits: 'there were three women in the 25-member council' tells nothing of how many stood for it."""


def _of_other_side(asked: Asked, text: str) -> str | None:
    """'The time before the 2021 vote' where a figure of it is asked for, and a text has that of the time after it."""
    found = searched(_SIDE_OF_EVENT, asked.question) if asked.kind in FIGURES else None
    if found is None:
        return None
    before = found["side"].casefold() in _BEFORE
    own, other = (_BEFORE, _AFTER) if before else (_AFTER, _BEFORE)
    event = "|".join(re.escape(word) for word in (found["year"], found["event"].rstrip("s")) if word)
    told = re.search(rf"\b(?:{'|'.join(other)}) (?:the )?(?:[\w-]+ ){{0,2}}?(?:{event})", text, re.IGNORECASE)
    same = re.search(rf"\b(?:{'|'.join(own)}|previous\w*|earlier|from|than|compared)\b", text, re.IGNORECASE)
    return f"the time {found[0].strip()}" if told and not same else None


def _lacks_parts(asked: Asked, text: str) -> str | None:
    """'A breakdown' where one is asked for, and a text has one figure, beside earlier ones, or none."""
    if asked.kind in ("yes_no", "reason") or not searched(_BREAKDOWN, asked.question) or DENIED.search(text):
        return None
    return "a breakdown" if len(quantities(COMPARED.sub(" ", text))) <= 1 else None


def _lacks_time(asked: Asked, text: str) -> str | None:
    """'A number of years' where years or days are counted, and a text tells of no length of time, but for somebody's
    age: '46 sittings before sentencing a teacher of an eight-year-old'."""
    if not asked.counts_time or DENIED.search(text):
        return None
    length = _TERM if searched(_TERM_OF_ASKED, asked.alone) else _LENGTH
    return None if length.search(text) else f"a number of {asked.thing}"


def _lacks_number_of(asked: Asked, text: str) -> str | None:
    """'A number of services' where these are counted, and a text has 'the number of services' without one, and its
    figures count other things: 'limited the size of services to 50 persons and the number of services a week'."""
    head = asked.counted[-1] if asked.kind == "count" and asked.counted else ""
    found = quantities(text)
    if not head or head in PERSONS or DENIED.search(text) or not found:
        return None
    unnumbered = any(head in content(one["what"]) for one in _NUMBER_OF.finditer(text))
    others = all(one.own_noun and head not in one.noun for one in found)
    return f"a number of {asked.thing}" if unnumbered and others else None


def lacks_amount(asked: Asked, text: str) -> str | None:
    """What a text lacks, in words, where a figure is asked for and its own are none such."""
    return (
        _lacks_time(asked, text)
        or _lacks_number_of(asked, text)
        or _lacks_candidates(asked, text)
        or _of_other_side(asked, text)
        or _lacks_parts(asked, text)
        or _only_foretold(asked, text)
        or _lacks_sum(asked, text)
        or _lacks_size(asked, text)
        or _lacks_year_before(asked, text)
        or _lacks_those_left(asked, text)
    )


def _lacks_candidates(asked: Asked, text: str) -> str | None:
    """'A number of candidates' where it is asked how many ran, and a text counts those who sit or were elected."""
    ran = asked.kind == "count" and searched(_RAN, asked.alone) and not searched(_ELECTED, asked.alone)
    return "a number of candidates" if ran and _SITTING.search(text) and not _CANDIDACY.search(text) else None


def _lacks_sum(asked: Asked, text: str) -> str | None:
    """'The wage' where that is asked for and a text has a figure, but no word for what somebody earns; 'a sum of money'
    where one is asked for in a currency."""
    in_money = searched(_SUM_OF, asked.question) and in_currency().search(asked.question)
    if asked.kind != "yes_no" and in_money and sum_of_money(text) < 1.0:
        return "a sum of money"
    if asked.kind not in ("money", "amount"):
        return None
    for asking, told in _SUMS:
        if (named := asking.search(asked.question)) and not told.search(text):
            return f"the {named[0].casefold()}"
    return None


def _only_foretold(asked: Asked, text: str) -> str | None:
    """'More than a forecast', or a plan, where it is asked how many there were, or how much it was, and all figures of
    a text tell what somebody expected or meant to do."""
    if asked.kind not in FIGURES or searched(_FORETELLING_ASKED, asked.alone):
        return None
    found = [one for one in quantities(text) if not one.whole]
    foretold = all(_FORETOLD.search(text[: one.span.start]) for one in found)
    told = _RULES.search(text) or text.startswith("As ")  # 'As was predicted, 300 came'
    if found and foretold and not told:
        return "more than a forecast"
    planned = all(_PLANNED.search(text[: one.span.start]) for one in found)
    return "more than a plan" if found and planned else None


def _lacks_size(asked: Asked, text: str) -> str | None:
    """'A length of time' or 'a figure' where it is asked how long or how large something is, and a text has no word
    that may tell it, nor denies anything."""
    found = searched(_SIZE_ASKED, asked.question)
    if asked.kind != "amount" or found is None or searched(TERM_ASKED, asked.question) or DENIED.search(text):
        return None
    if found["long"]:
        return None if _TIME_TOLD.search(text) else "a length of time"
    return None if _SIZE_TOLD.search(text) else "a figure"


def _lacks_year_before(asked: Asked, text: str) -> str | None:
    """'A figure of the year before' where one is asked for and a text has no word of an earlier time."""
    wanted = asked.kind in FIGURES and searched(_YEAR_BEFORE_ASKED, asked.question)
    return "a figure of the year before" if wanted and not _YEAR_BEFORE_TOLD.search(text) else None


def _lacks_those_left(asked: Asked, text: str) -> str | None:
    """'A number of those left' where it is asked how many still are so, and a text tells only what became of some."""
    wanted = asked.kind == "count" and searched(_LEFT_ASKED, asked.alone) and not searched(_GONE, asked.alone)
    return "a number of those left" if wanted and _GONE.search(text) and not _LEFT_TOLD.search(text) else None
