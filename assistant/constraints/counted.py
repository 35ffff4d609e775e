"""How surely the figures of a sentence count what a question asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.checks.words import sense, word_set
from assistant.constraints.groups import by_work, only_others
from assistant.constraints.steps import counts_another_step
from assistant.models import english_words
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.text.nouns import noun_at
from assistant.text.numerals import NUMBER_WORD, ORDINAL, UNITS_OF_TIME, value_of
from assistant.text.quantities import LARGE, Quantity, quantities

FIGURE_OF = "a figure for "
"""How it is put into words that a text has figures of others only."""
QUANTIFIER = regex(
    r"\b(?:no|none"
    r"|(?:not|never|without|nor|neither|hardly|fail\w*|unable|\w+n['’]t)\b[^.;]{0,80}? any|zero"
    r"|(?<!the )most|majority|minority|dozens?|hundreds|thousands|millions|all|both(?! sides)"
    r"|half|third"
    r"|quarter|nobody|once|twice|a single|(?:its|their|his|her|the) sole|unknown number|unspecified number)\b",
    re.IGNORECASE,
)
_NONE_OF = regex(
    r"\b(?:no|any|zero)\b"
    r"(?P<of>(?: (?!(?:reports?|information|data|during|at|in|on|from|since|because|as|after|before)\b)"
    r"[\w’'-]+){1,6})?",
    re.IGNORECASE,
)
_STEPS = frozenset(map(sense, word_set("case prosecution investigation conviction arrest trial charge complaint")))
"""Where there was none of these, nobody was prosecuted, convicted and so on."""
_VAGUE = regex(rf"{QUANTIFIER.pattern}|\b(?:several|many|few)\b", re.IGNORECASE)
"""Words that count without telling how many: 'several judges' are judges, and no answer to how many there were."""
PERSONS = frozenset(
    sense(word)
    for word in [
        "people",
        "person",
        "individual",
        "man",
        "woman",
        "child",
        "victim",
        "official",
        "officer",
        "worker",
        "migrant",
        "refugee",
        "prisoner",
        "inmate",
        "detainee",
        "citizen",
        "judge",
        "prosecutor",
        "police",
        "suspect",
        "trafficker",
        "student",
        "teacher",
        "employee",
        "girl",
        "boy",
        "female",
        "male",
        "member",
        "resident",
        "patient",
        "journalist",
        "soldier",
        "voter",
        "demonstrator",
        "protester",
        "lawyer",
        "activist",
        "inspector",
        "adult",
        "minor",
        "national",
        "foreigner",
        "staff",
    ]
)
"""Senses of words for persons."""

ANYBODY = frozenset(map(sense, word_set("people person individual victim citizen resident human adult")))
"""Words for persons of any sort: 'how many people' is answered by prosecutors, 'how many judges' isn't."""


_DIMENSIONS = (
    UNITS_OF_TIME,
    frozenset(map(sense, word_set("kilometer kilometre km meter metre mile foot"))),
    frozenset(map(sense, word_set("hectare acre"))),
    frozenset(map(sense, word_set("kilogram kg ton tonne gram"))),
    frozenset(map(sense, word_set("liter litre gallon barrel"))),
)
"""Senses of units that measure the same."""
_POINTS = frozenset(map(sense, word_set("point percentage")))
_MEASURES = frozenset.union(*_DIMENSIONS)
_WHOLES: Mapping[str, frozenset[str]] = {
    sense(head): frozenset(map(sense, word_set(whole)))
    for head, whole in (
        ("person", "population citizen resident inhabitant"),
        ("child", "student pupil minor"),
        ("worker", "workforce labor"),
        ("voter", "electorate population"),
    )
}
"""Those of whom a share tells how many, too: '11 percent of the population' of people."""
_IN_TOTAL = regex(r"\b(?:in total|total|altogether|exact\w*)\b", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]+")
_A_MEASURE = regex(r"\b(?:an?|half an?|a whole|a full|the whole|the entire) (?P<unit>[a-z]+)\b", re.IGNORECASE)
CONSECUTIVE = regex(
    rf"\b(?P<which>(?:the )?(?:{ORDINAL}|\d{{1,2}}th)"
    r" (?:consecutive|straight|successive) (?P<unit>year|time|month|quarter))\b"
)
"""'For the third consecutive year' tells for how many years in a row."""
_RATE = regex(r"(?P<figure>\b(?!(?:19|20)\d\d\b)\d[\d.,]*\)?(?: [a-z]+){0,2}\)?) (?:an?|per|each|every) [a-z]+\b")
"""'45 crowns a day': the day is no length of time."""
_MULTIPLE = regex(
    r"\b(?:weeks?|months?|years?)['’]s? (?:wages?|salar(?:y|ies)|pay|income|earnings)\b"
    r"|\b(?:twice|double|triple|times|percent|per cent|half|equal to|share) (?:\w+ ){0,2}?"
    r"(?:the|an?|its|their|his|her) (?:\w+ )?"
    r"(?:sum|amount|value|profit|wages?|salary|price|budget|funds?|funding|spending|income|costs?)\b",
    re.IGNORECASE,
)
"""A sum told by another sum: 'three times the monthly wage'."""
_CHANGE_ASKED = regex(
    r"\bhow (?:did|has|have|does) (?:the )?(?:total )?(?:numbers?|shares?|rates?)\b[^?]*\b(?:chang|develop|evolv)\w*",
    re.IGNORECASE,
)
_CHANGE_TOLD = regex(
    r"\b(?:(?:in|de)creas|declin|drop|doubl|halv|tripl|remain)\w*|\b(?:rose|fell|grew|shrank|up|down|more|fewer|less)\b",
    re.IGNORECASE,
)
"""'How did the number of complaints change?' is told by 'decreased by 22 percent', too."""
_OF_PAY = regex(
    r"\b(?:\d[\d.]*|half) ?(?:percent|per cent|%) (?:(?:premium|bonus|supplement|above|over|higher|lower|less|more)\b"
    r"[^.;,]{0,40}|of (?:(?:the|their|his|her|an?) )?(?:[\w’'-]+ )?)"
    r"\b(?:wages?|rate|salar(?:y|ies)|earnings|hourly|those)\b"
    r"|\btime[- ]and[- ]a[- ](?:half|quarter)\b"
    r"|\b(?:one and one-half|double|triple|twice|\d[\d.]*|two|three) (?:times )?(?:the|their|his|her|an?)"
    r" (?:[\w’'-]+ ){0,3}?(?:wages?|rate|salar(?:y|ies)|pay|hourly)\b",
    re.IGNORECASE,
)
"""What is paid, as a share of something else: 'a 25 percent premium', 'time-and-a-half', 'double the normal rate'."""
_PRICE_ASKED = regex(
    r"\b(?:what|how much|how high|how expensive)\b"
    r"(?![^?]*\b(?:fine[sd]?|budget|compensat\w+|wages?|salar\w+|spen[dt]|awarded|damages|restitution)\b)"
    r"[^?]*\b(?:fees?|costs?|price|charge[sd]?|pay|paid|tuition|expensive)\b",
    re.IGNORECASE,
)
_FREE = regex(
    r"\b(?:free of charge|for free|(?:tuition|toll|cost)[- ]free|no[- ]cost"
    r"|(?:at no|without) (?:cost|charge|payment|fees?)"
    r"|(?:is|are|was|were) free(?=\W*$|[,;]| (?:for|and compulsory)\b)"
    r"|free(?:,? (?:and )?[a-z]+)? "
    r"(?:education|schooling|health|medical|legal|transport\w*|treatment|services?|care|meals))\b",
    re.IGNORECASE,
)
"""What costs nothing, where it is asked what it costs: 'is tuition-free', 'free, compulsory education'."""
_SIGN = regex(r"[$€£¥₸₽]\s*\d|\d (?:(?:million|billion) )?(?:crowns?|cents?)\b")
"""Sums that no quantity's unit tells: crowns are what English calls a krone, krona or koruna."""
_IN_HUNDREDS = regex(
    r"\b(?:tens|dozens|hundreds|thousands|millions|billions) of (?:(?:thousands|millions|billions) of )?(?:[A-Z]\w+ )?"
    r"(?:dollars|euros|pounds)\b",
    re.IGNORECASE,
)
"""'Hundreds of millions of dollars.'"""
_IN_MILLIONS = regex(
    r"^(?!.*\b(?:population|people|persons|inhabitants|citizens|displaced|stateless)\b)"
    r".*\d (?:million|billion)(?=\W*$|[,.;:)]| (?:in|for|to|from|went"
    r"|of (?:this|that|its|the) (?:sum|amount|total|money)"
    r"|(?:has been|have been|was|were) (?:\w+ly )?(?:paid|spent|recovered|collected|allocated|disbursed))\b)",
    re.DOTALL | re.IGNORECASE,
)
"""'It requested 52 million.'"""
_PRICED = regex(
    r"\b(?:wages?|salar(?:y|ies)|fees?|fine[sd]?|prices?|costs?|allowances?|budgets?|debts?|compensation|rents?|bribes?"
    r"|pay|pays|paid|charge[sd]?|receiv\w*|poverty line)\b",
    re.IGNORECASE,
)
"""By what small figures with an unknown noun are sums: 'a minimum wage of 455 talers'."""
_PAYING = regex(
    r"\b(?:costs?|costing|spen[dt]|spending|(?:re)?pa(?:ys?|id|ying)|hir(?:e[ds]?|ing)|rent(?:s|ed|ing)?"
    r"|fees?|fine[ds]?|budgets?|grants?|salar(?:y|ies)|wages?"
    r"|earn(?:s|ed|ing)?|contribut\w+|prices?|sums?|compensation|damages|loans?|debts?|worth|charg\w+|award\w*"
    r"|allocat\w+|amount(?:s|ed|ing)?|bought|sold|bribes?)\b"
    r"(?: (?!(?:in|by|from|on|with|after|against|during)\b)[^\W\d][\w'’-]*){0,5} $",
    re.IGNORECASE,
)
"""What stands before a sum: 'at a cost of 300 zorkmids' is one, though nobody knows the currency."""
_ALL_OF_THEM = regex(
    r"\W*how many (?:[\w-]+ )?[\w-]+ (?:are|is|were|was) there(?: (?:in|during) (?:19|20)\d\d)?\W*$", re.IGNORECASE
)
"""'How many complaints were there in 2022?'"""
_OF_THEM = regex(r"\W*(?:and )?how many of (?:the|its|their|these|those|them)\b", re.IGNORECASE)
"""'How many of the complaints were upheld?'"""
_OF_SO_MANY = regex(
    rf"\bof (?:the |these |those |its |their )?(?P<many>(?!(?:19|20)\d\d\b)\d[\d,]*|{NUMBER_WORD})\b(?!\.\d)"
    r"(?![ -](?:million|billion|thousand|hundred|dozen))",
    re.IGNORECASE,
)
"""'Of the 12 who were helped, how many were women?'"""
_OF_THE = regex(r" of (?:the|its|their|these|those)\b")
_OF_THEM_TOLD = regex(r" of (?:them|these|those|which|whom)\b")
_MORE = regex(r"\b(?:further|another|additional|extra)\W*$", re.IGNORECASE)
_AMONG = regex(r"\b(?:among (?:them|these|those|whom)|including)\b[^.;]*$", re.IGNORECASE)
_SINGLED_OUT = regex(
    r"\b(?:train(?:ed|ing|s)?|arrest\w*|charged|convict\w*|indict\w*|prosecuted|investigated|sentenced|jailed|imprisoned"
    r"|suspended|dismissed|fired|removed|resigned|killed|died|injured|wounded|attacked|threatened|hired|recruited"
    r"|appointed|promoted|attend\w*|participat\w*|graduat\w*|sent|assigned|surveyed|interviewed)\b",
    re.IGNORECASE,
)
"""What is done to some of those who do a work: 'training to 40 prosecutors' doesn't tell how many there are."""
_PART_END = regex(r"[,;:]|\.\s|\b(?:while|whereas|but|and)\b")
PLACES = frozenset(
    map(
        sense,
        word_set(
            "district province region village town city country county municipality island location site state area"
            " enterprise company factory firm zone prison shelter school hospital station camp barracks"
        ),
    )
)
_PARTS = frozenset(map(sense, word_set("man woman boy girl child")))
"""Senses of words for parts of those counted."""
_COLLECTIONS = frozenset(
    map(sense, word_set("database list register group type kind category form network association team series set"))
)
"""Senses of words for what holds several things of a sort."""
_ON_IT = regex(
    r"\bhow many (?:[\w-]+ )?(?:are|is|were|was) (?:there )?(?:now |currently )?(?:listed )?(?:on|in) "
    r"(?:it|them|(?:the|this|that) (?:\w+ )?(?:list|register|registry|database))\b",
    re.IGNORECASE,
)
_FAMILIES = frozenset(map(sense, word_set("family household couple")))
"""Senses of words for what holds persons of several sorts: 412 families are no 412 children."""
_AGE_BEFORE = regex(
    r"\bage[ds]?\b[^.;\d]{0,50}$|\bas (?:young|old) as $|\b(?:under|over|below|turn(?:s|ed)?) (?:the age of )?$",
    re.IGNORECASE,
)
SHARE_ASKED = regex(
    r"\b(?:what|which) (?:\w+ )?(?:share(?! (?:the|an?|this|that|these|their|its|responsib\w+)\b)|percentage"
    r"|percent|proportion|fraction|portion)\b",
    re.IGNORECASE,
)
SHARE = regex(
    r"%|\bper ?cent(?:age)?\b|\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?|majority(?! votes?\b)"
    rf"|minority|most|all|none|no|every|both)\b|(?:\d|\b(?:{NUMBER_WORD})\b)[\w,.]*(?: out)? (?:of|in) "
    rf"(?:(?:the|every|its|their) )?(?:\d|(?:{NUMBER_WORD}|whom|which|them)\b)|^of (?:the|these|those)\b",
    re.IGNORECASE,
)
SAME_SORT = 0.8
"""How surely a figure counts what is asked, or persons of the same sort."""
_DEEDS = frozenset(
    map(
        sense,
        word_set("crime offense investigation inspection session meeting raid operation workshop course campaign"),
    )
)
"""Senses of words for what is done, of which there may be more or fewer than people."""
KIN = 6
"""By how many letters 'inspections' are known to be what inspectors make."""


def counted(asked: Asked, text: str) -> float:
    """How surely a figure of a text counts what is asked.

    1 its noun is the one, 0.8 a noun of the same sort, 0.5 the noun stands near it, 0.2 there is some figure, 0 none.
    """
    if asked.kind != "count":
        return 0.0
    return max(
        (matched(asked, quantity) for quantity in quantities(text)), default=0.2 if QUANTIFIER.search(text) else 0.0
    )


def matched(asked: Asked, quantity: Quantity) -> float:
    """How surely a figure counts what is asked."""
    if not asked.counted or quantity.unit == "money":
        return 0.2
    head = asked.counted[-1]
    if head in quantity.noun[-1:]:
        return 1.0
    if _is_twin(head, quantity):
        return 0.2
    if head in quantity.noun or (head in quantity.clause and not quantity.own_noun):
        return 0.9
    if head in PERSONS and (set(quantity.noun) & PERSONS):
        return 0.8 if head in ANYBODY else 0.3
    if set(asked.counted) & set(quantity.noun):
        return 0.6
    if head in quantity.clause or (head in PERSONS and quantity.clause & PERSONS):
        return 0.5
    return 0.2


def _exceeds_whole(asked: Asked, text: str) -> bool:
    """Whether all that a text counts of a part is more than the whole of which it is asked: 32 women are none of 12."""
    whole = searched(_OF_SO_MANY, asked.question)
    limit = value_of(whole["many"]) if whole else ""
    if not limit.isdigit():
        return False
    part = sense(asked.part.split()[-1])
    told = [
        int(one.value)
        for one in quantities(text)
        if one.value.isdigit() and part in (one.noun if one.own_noun else one.near)
    ]
    return bool(told) and min(told) > int(limit)


def _parts_another(asked: Asked, text: str) -> bool:
    """Whether those whose parts a text counts are others than those of whom a part is asked for: 'of the 58 victims 31
    were women' for women among inspectors, or among twelve."""
    if not asked.part:
        return False
    if _exceeds_whole(asked, text):
        return True
    wholes = [noun for noun in _nouns(text) if noun and noun[-1] not in _PARTS]
    return bool(wholes) and only_others(asked.counted, text, wholes)


def counts_asked(asked: Asked, text: str) -> float:
    """How surely a figure of a text can count what is asked: as `counted`, but 0 if all its figures are something else.

    Where a measure is asked for, 'a week' is a figure too, and only measures of its sort are; else sums, measures and
    shares are something else.
    """
    of_others = (counts_another_step, _parts_another, _none_of_other_things, _counts_those_named)
    if counts_others(asked.counted, text) or any(counts(asked, text) for counts in of_others):
        return 0.0
    found = quantities(text)
    if _is_of_other_year(asked, found):
        return 0.0
    if searched(_CHANGE_ASKED, asked.question) and _CHANGE_TOLD.search(text):
        return max(0.5, counted(asked, text))
    dimension = next((units for units in _DIMENSIONS if asked.counted and asked.counted[-1] in units), None)
    if dimension:
        text = _RATE.sub(r"\g<figure>", text)
    measures = (found for units in (_A_MEASURE, CONSECUTIVE) for found in units.finditer(text))
    if dimension and any(sense(match["unit"].casefold()) in dimension for match in measures):
        return max(0.2, counted(asked, text))
    if _counts_twins(asked.counted[-1], text, found) if asked.counted else _only_measures_or_lists(asked, found):
        return 0.0
    if dimension and dimension.isdisjoint(sense(word.casefold()) for word in _WORD.findall(text)):
        return 0.0
    if dimension or not found or not asked.counted or QUANTIFIER.search(text):
        return counted(asked, text)
    head = asked.counted[-1]
    # '30 percent of women' tells how many women, and any share how many of them.
    part = _OF_THEM.match(asked.question) or any(
        one.unit == "percent" and (head in one.noun or _is_share(asked, one)) for one in found
    )
    shares = head not in _POINTS and not part and all(one.unit == "percent" for one in found)
    if _ALL_OF_THEM.match(asked.question) and _counts_some(head, text, found):
        return 0.0
    persons = head in PERSONS
    others = all(
        _is_measure_or_sum(one)
        or (persons and (_is_of_things(head, one) or _is_age(text, one)))
        or _is_collection(head, one)
        for one in found
    )
    return 0.0 if shares or others else counted(asked, text)


def _counts_those_named(asked: Asked, text: str) -> bool:
    """Whether all figures of a text are those of others whom a question itself counts: '14 officers were suspended' for
    'fourteen officers were suspended over killings: how many people were killed?'."""
    if not asked.counted or QUANTIFIER.search(text):
        return False
    head = asked.counted[-1]
    named = {one.value for one in quantities(asked.alone) if one.own_noun and head not in one.noun}
    found = [one for one in quantities(text) if not _is_measure_or_sum(one)] if named else []
    return bool(found) and all(one.value in named and head not in one.noun for one in found)


def _none_of_other_things(asked: Asked, text: str) -> bool:
    """Whether all that a text counts is that there is none of something that isn't asked about: 'no incidents' for 'how
    many people took part?', 'no prosecutions' for 'how many cases did the court deal with?'."""
    if not asked.counted or any(one.value != "0" for one in quantities(text)):
        return False
    none = list(_NONE_OF.finditer(text))
    told = (PERSONS | _STEPS if asked.counted[-1] in PERSONS else frozenset()) | set(asked.words)
    of_others = all(found["of"] and told.isdisjoint(content(found["of"])) for found in none)
    return bool(none) and of_others and len(none) == len(QUANTIFIER.findall(text))


def _only_measures_or_lists(asked: Asked, found: Sequence[Quantity]) -> bool:
    """Whether all figures, if there are any, are measures or sums, or count lists where it is asked how many are on
    one."""
    on_it = searched(_ON_IT, asked.alone) is not None
    return bool(found) and all(_is_measure_or_sum(one) or (on_it and _is_collection("", one)) for one in found)


def _is_age(text: str, one: Quantity) -> bool:
    """Whether a figure is an age, by what stands before it: 'the minimum age of marriage is 18'."""
    return not one.own_noun and _AGE_BEFORE.search(text[: one.span.start]) is not None


def _is_collection(head: str, one: Quantity) -> bool:
    """Whether a figure counts what holds several of those asked for: databases of agencies, groups of men; families of
    children, while 'how many people' may be told in families."""
    if head in PERSONS - ANYBODY and _FAMILIES.intersection(one.noun[-1:]):
        return True
    return head not in {*one.noun, *_COLLECTIONS} and bool(_COLLECTIONS.intersection(one.noun[-1:]))


def _is_share(asked: Asked, figure: Quantity) -> bool:
    """Whether a share is one of those who are counted, by another word and no narrower one: of the population, not of
    the prison population."""
    wholes = _WHOLES.get(asked.counted[-1], frozenset())
    at = next((at for at, word in enumerate(figure.noun) if word in wholes), None)
    narrower = at is None or not set(figure.noun[:at]) <= set(asked.words)
    return not narrower and not searched(_IN_TOTAL, asked.alone)


def _is_of_other_year(asked: Asked, found: Sequence[Quantity]) -> bool:
    """Whether the figures of the year asked about count others than those asked for, who are counted for another:
    '18 judges, compared with 480 officials in 2019'."""
    dated = [one for one in found if one.years & asked.years]
    # What is told without a year after those may be of theirs: 'had 2,940 calls in 2020; they led to five victims'.
    last = max((one.span.end for one in dated), default=0)
    others = [one for one in found if not one.years & asked.years and (one.years or one.span.start < last)]
    same = any(matched(asked, one) >= SAME_SORT for one in others)
    return bool(dated) and same and all(_is_of_another_sort(asked, one) for one in dated)


def _is_of_another_sort(asked: Asked, one: Quantity) -> bool:
    """Whether a figure counts others than those asked for; where it has no noun of its own, than the part asked for."""
    if one.own_noun:
        # 'How many agencies were suspended?' is told by suspensions, too.
        return matched(asked, one) < SAME_SORT and not _names_deed(asked, one)
    head = asked.counted[-1] if asked.counted else ""
    # After 'shafts 25 meters deep' 'eight died' counts no meters.
    if not one.noun or head in one.noun or one.noun[-1] in _MEASURES:
        return False
    # 'It had 88 inspectors, who made 5,430 visits, down from 6,115 in 2021.'
    return head in _PARTS or (head in PERSONS and one.noun[-1] in _DEEDS)


def _names_deed(asked: Asked, one: Quantity) -> bool:
    """Whether what a figure counts has the stem of another word of the question than the one for what is counted."""
    deeds = {word[:KIN] for word in asked.words} - {word[:KIN] for word in asked.counted}
    return any(noun[:KIN] in deeds for noun in one.noun[-1:])


def _counts_some(head: str, text: str, found: Sequence[Quantity]) -> bool:
    """Whether a text counts only some of what is asked for: '171 of the complaints', 'among them 23', 'a further 6'; or
    of persons by their work those to whom something was done."""
    heads = [one for one in found if head in one.noun[-1:]]
    return bool(heads) and all(
        _OF_THE.match(text, one.span.end)
        or any(some.search(text[: one.span.start]) for some in (_AMONG, _MORE))
        or (by_work(head) and _singled_out(text, one))
        for one in heads
    )


def _singled_out(text: str, figure: Quantity) -> bool:
    """Whether a figure counts those to whom something was done, by what stands beside it in its clause."""
    before = _PART_END.split(text[: figure.phrase.start])[-1]
    after = _PART_END.split(text[figure.phrase.end :], maxsplit=1)[0]
    return any(map(_SINGLED_OUT.search, (before, after)))


def _counts_twins(head: str, text: str, found: Sequence[Quantity]) -> bool:
    """Whether a text counts inspectors and no inspections, neither in figures nor in words such as 'several'."""
    vague = (noun_at(text, word.end())[0] for word in _VAGUE.finditer(text))
    told = any(head in noun for noun in (*(one.noun for one in found), *vague))
    return not told and any(_is_twin(head, one) for one in found)


def _is_twin(head: str, quantity: Quantity) -> bool:
    """Whether a figure counts what merely has the same stem as the noun asked for: inspectors, not inspections."""
    noun = quantity.noun[-1] if quantity.noun else ""
    alike = noun != head and len(head) >= KIN and noun[:KIN] == head[:KIN]
    return alike and (noun in PERSONS) != (head in PERSONS)


def counts_others(asked_for: Sequence[str], text: str) -> bool:
    """Whether all persons that a text counts are others than those asked for, the senses of whose words are given."""
    return only_others(asked_for, text, _nouns(text))


def _nouns(text: str) -> list[tuple[str, ...]]:
    """The nouns of what a text counts, in figures or words such as 'several'."""
    nouns = [one.noun for one in quantities(text) if not _is_measure_or_sum(one)]
    vague = [found for found in _VAGUE.finditer(text) if not _is_figure(text, found)]
    return [*nouns, *(noun_at(text, found.end())[0] for found in vague)]


def _is_figure(text: str, found: re.Match[str]) -> bool:
    return any(one.phrase.start <= found.start() < one.phrase.end for one in quantities(text))


def _is_measure_or_sum(quantity: Quantity) -> bool:
    return quantity.unit == "money" or (quantity.own_noun and bool(_MEASURES & set(quantity.noun[-1:])))


def _is_of_things(head: str, quantity: Quantity) -> bool:
    """Whether a figure counts districts, in how many people did something, or investigations and the like, not how many
    people they were; of crimes that were punished as many people may have been convicted as are asked for."""
    if head not in ANYBODY and _DEEDS & set(quantity.noun[-1:]):
        return True
    return quantity.own_noun and bool(PLACES & set(quantity.noun[-1:]))


def sum_of_money(text: str) -> float:
    """How surely a sum of money stands in a text: 1 it does, 0.5 a figure may be one, 0 none."""
    found = quantities(text)
    if _SIGN.search(text) or _IN_HUNDREDS.search(text) or any(one.unit == "money" for one in found):
        return 1.0
    return (
        0.5
        if _MULTIPLE.search(text)
        or _OF_PAY.search(text)
        or _IN_MILLIONS.search(text)
        or any(_may_be_money(text, one) for one in found)
        else 0.0
    )


def free_of_charge(question: str, text: str) -> bool:
    """Whether a question asks what must be paid for something, and a text says that it is free."""
    return bool(searched(_PRICE_ASKED, question) and _FREE.search(text))


def _may_be_money(text: str, quantity: Quantity) -> bool:
    """Whether what a figure counts is paid, and is neither persons nor time."""
    if quantity.unit != "count" or not quantity.noun or set(quantity.noun) & (PERSONS | _MEASURES):
        return False
    if _OF_THEM_TOLD.match(text, quantity.span.end):
        return False  # 'a budget was attached to 18 of them'
    return bool(_PAYING.search(text[: quantity.phrase.start])) or _is_unknown(text, quantity)


def _is_unknown(text: str, quantity: Quantity) -> bool:
    """Whether what a figure counts is no everyday word: '41.6 billion kronars', as the currency of no country is."""
    noun = _WORD.search(text, quantity.span.end)
    everyday = english_words()
    known = (
        noun is None or noun[0][0].isupper() or {noun[0].casefold(), noun[0].casefold().removesuffix("s")} & everyday
    )
    large = len(quantity.value) >= LARGE or _PRICED.search(text) is not None
    return quantity.own_noun and bool(everyday) and not known and large
