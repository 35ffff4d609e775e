"""The penalty of a quote that a question asks for: 'two and a half to five years' imprisonment', 'a fine or …'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.constraints.crimes import asks_penalty
from assistant.constraints.told import events, is_denied_at, is_told
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short.pointed import SURE_OF_POINTED
from assistant.text.numerals import NUMBER_WORD, value_of

ABOUT = 0.5
"""The share of what a question names beside the penalty of which more must be told: a penalty has no noun that ties it
to the offence."""
_ANNUL = (
    r"(?:annul|repeal|abolish|overturn|invalidat|nullif|rescind|scrapp|abrogat|void|quash|suspend|delet)\w*|struck down"
    r"|(?:declared|ruled|found)(?: \w+){0,3} unconstitutional"
)
_ANNULLED = regex(
    rf"\b(?:{_ANNUL})\b[^.;]{{0,60}}?\b(?:articles?|provisions?|laws?|sections?|clauses?|rules?)\b[^.;]{{0,60}}?\b(?:that|which)\b",
    re.IGNORECASE,
)
"""'Annulled an article that set terms of three to ten years'."""
_ANNULLED_SINCE = regex(rf"[^.;]*\b(?:was|were|has been|have been) (?:later )?(?:{_ANNUL})\b", re.IGNORECASE)
_NUMBER = rf"(?:\d[\d,.]*\d|\d|{NUMBER_WORD})(?:(?:,? and)? (?:a|one)[- ]half)?"
_UNIT = r"(?:years?|months?|weeks?|days?)(?:['’](?!\w))?"
_LIMIT = (
    r"(?:(?:between|from|up to|at least|(?:an? )?(?:maximum|minimum)(?: term)? of|(?:not|no) (?:more|less|fewer) than"
    r"|not exceeding|a term of) )*"
)
_TERM = rf"{_LIMIT}{_NUMBER}(?: {_UNIT})?(?:(?: to | and | or |[-–]){_NUMBER})? {_UNIT}"
_HELD = r"(?:imprisonment|in (?:prison|jail)|(?:prison|jail) (?:terms?|sentences?)|of detention)"
_ON = (
    r"(?:if|when|where|in cases? (?:of|where|in which)"
    r"|for (?:crimes|offen[cs]es|cases|acts|those) (?:involving|against|committed against)"
    r"(?= (?:an? |the )?(?:\w+ )?(?:adults?|child(?:ren)?|minors?|girls?|boys?|wom[ae]n|m[ae]n|victims?|persons?"
    r"|juveniles?)\b))"
)
"""What begins that on which a penalty depends."""
_JAIL = (
    rf"(?:{_TERM}(?: of)? {_HELD}"
    r"|(?:imprisonment|imprisoned|(?:prison |jail )?(?:terms?|sentences?))(?: ranging)?(?: of| for| from)? "
    rf"{_TERM}(?: {_HELD})?"
    rf"|(?:an? )?{_NUMBER}-(?: to {_NUMBER}-)?(?:year|month) (?:prison |jail )?(?:terms?|sentences?)"
    rf"|(?<=\bfine or )(?:administrative )?(?:detention|arrest)(?: of| for) {_TERM}"
    rf"|(?:administrative )?(?:detention|arrest)(?: of| for) {_TERM}(?= or (?:an? )?fine)"
    r"|life imprisonment|life in prison|(?:an? )?life sentences?|the death penalty"
    rf"|(?:(?<=\bor )|(?<=\band )|(?<=\bwith )|(?<=\bof )|(?<=\bby )){_TERM}(?= {_ON}))"
)
_SUM = (
    r"(?:[A-Z]{0,3}[$€£]\d[\d,.]*\d(?: (?:million|billion))?"
    r"|\d[\d,.]*\d(?: (?:million|billion))? (?:[A-Z][a-z]+ |[A-Z]{2,3} ){0,2}(?!(?:an?|the|to|and|or|per|for|if"
    r"|in|with|but|at)\b)[a-z]+)"
    r"(?: \([^)]{1,30}\))?(?: (?:a|per) (?:day|month|year|worker|child|person))?"
)
_SUMS = rf"{_LIMIT}(?:(?:\d[\d,.]*\d|{_SUM})(?: to | and | or |[-–])(?:at (?:least|most) )?)?{_SUM}"
_FINE = rf"(?:{_SUM} fines?|fined {_SUMS}|(?:an? )?(?:monetary )?fines?(?: (?:of|from|between|up to) {_SUMS})?)"
_ITEM = regex(rf"\b(?P<jail>{_JAIL})|\b(?P<fine>{_FINE})", re.IGNORECASE)
_BETWEEN = regex(r"(?:,| or| and|, or|, and|,? and/or)(?: an?)? ", re.IGNORECASE)
_OR_BOTH = regex(r",? or (?:to )?both\b", re.IGNORECASE)
_JAIL_ASKED = regex(
    r"\b(?:jail|prison|imprison|behind bars|lock(?:ed)? up|put away|how (?:long|many years)|terms?\b)", re.IGNORECASE
)
_FINE_ASKED = regex(r"\bfines?\b", re.IGNORECASE)
_NOT_PUNISHED = regex(
    r"(?:\b(?:not|no|nor|never|except(?:ing)?|excludes?|excluding)\b|n['’]t\b) (?:\w+ ){0,3}?"
    r"(?:(?:criminali[sz]|punish|prohibit|cover|appl(?:y|ies)|specif|outlaw|penali[sz]|address|recogni[sz]|includ|defin)\w*)?"
    r"[^;.,]*",
    re.IGNORECASE,
)
"""'But the law does not criminalize spousal rape.'"""
_PENALTY_WORDS = regex(
    r"\b(?:penalt\w*|punish\w*|sentenc\w*|jail\w*|prison\w*|imprison\w*|fine[sd]?|sanctions?|terms?|max(?:imum)?"
    r"|min(?:imum)?|bars|behind|locked|lock|up|years?|long(?:est)?|most|worst|risk|face|get|law|legal(?:ly)?|code"
    r"|(?:\w+[- ])?years?[- ]olds?|aged?|girls?|boys?|child(?:ren)?|kids?|minors?|adults?|grown-?ups?|wom[ae]n|m[ae]n"
    r"|victim"
    r"|article|one|go|somebody|someone|person|people|offenders?|convicted|convict|court|prescribed?|set)\b",
    re.IGNORECASE,
)
_ALONE = regex(_TERM, re.IGNORECASE)
"""A term of which only what stands before it says that it is one of imprisonment."""
_IF = regex(rf",? {_ON} (?P<whom>[^;]+?)(?=,? (?:and|or)(?: (?:of|by|with))? $|, $|[.;]|$|,? $)")
_MAY_BE = regex(r"\b(?:may|can|could|must|shall|will|is|are) be $|\b(?:is|are) $")
"""What stands before 'fined' and 'imprisoned'."""
_STRETCH_END = regex(r";|\.\s")
_OTHERWISE = regex(
    r"(?:,| \()? ?(?:(?:or|but|with|rising to|increased to|increasing to) )?"
    r"(?:(?:as many as|a maximum of|up to|at least|from|between) )?"
    rf"(?:[$€£]?{_NUMBER}(?: to {_NUMBER})?(?: {_UNIT})?(?: {_HELD})?|death|life(?: imprisonment| in prison)?)"
    r"\W{1,2}(?:(?:if|where|when)\b|in (?:aggravated|serious|grave) cases|in cases? (?:of|where|in)\b"
    r"|for (?:repeat|aggravated)\b)",
    re.IGNORECASE,
)
"""'Five to twelve years, or up to twenty if the victim dies.'"""
_LEAST_ASKED = regex(r"\bmin(?:imum)?\b|\bat least\b", re.IGNORECASE)
_ARTICLE = regex(r"\d[\d.-]*")
_ALSO = regex(
    r"\b(?:may|can|could|might) (?:also|alternatively|instead) (?:be )?(?:charge[ds]?|prosecuted?|tr(?:y|ied)|used?"
    r"|convict(?:ed)?|indict(?:ed)?|sentenced?|punish(?:ed)?)\b|\balternatively\b",
    re.IGNORECASE,
)
"""'Prosecutors could also charge them under Article 260': another penalty may be meant."""
_DONE = regex(r"fined\b|imprisoned\b", re.IGNORECASE)
_FROM = regex(r"\bfrom $")
_AGE = rf"(?P<age>\d{{1,2}}|{NUMBER_WORD})"
_RANGES = (
    (
        regex(
            rf"\b(?:between|aged?|ages?)(?: the)?(?: ages?)?(?: of)? {_AGE}(?: (?:and|to|or) |[-–])"
            rf"(?P<to>\d\d?|{NUMBER_WORD})\b"
            r"|\b(?P<from>\d\d?)(?: (?:and|to|or) |[-–])(?P<until>\d\d?)(?: |-)(?:years?|yrs?)(?: |-)(?:olds?|of age)\b"
        ),
        0,
        0,
    ),
    (
        regex(rf"\b(?:younger than|under|below|less than|not yet(?: turned)?)(?: the age of)? {_AGE}\b", re.IGNORECASE),
        None,
        -1,
    ),
    (regex(rf"\b(?:older than|over|above)(?: the age of)? {_AGE}\b", re.IGNORECASE), 1, None),
    (regex(rf"\b{_AGE}(?: years(?: of age)?)? (?:or|and) (?:older|over|above)\b", re.IGNORECASE), 0, None),
    (
        regex(
            rf"\b{_AGE}[- ]?(?:years?|yrs?)[- ]?olds?\b"
            r"|\b(?:aged?|girls?|boys?|child(?:ren)?|kids?|victim|minor|she|he|it)"
            r"(?: is| was| of| who is| aged?| only)*"
            rf" (?P<years>\d\d?|{NUMBER_WORD})(?=\W*$|[ ,]+(?!year|month|of|to)\w)",
            re.IGNORECASE,
        ),
        0,
        0,
    ),
    (regex(r"\b(?:adults?|grown-?ups?|wom[ae]n|m[ae]n)\b", re.IGNORECASE), 18, 200),
    (regex(r"\b(?:child(?:ren)?|kids?|minors?|girls?|boys?|teenagers?)\b", re.IGNORECASE), 0, 17),
)
"""What tells how old somebody is, and what to add to its figures for the lowest and the highest age; else these."""
OLDEST = 200


@dataclass(frozen=True, slots=True)
class _Penalty:
    """Penalties that are joined in a text, where each stands, and what they depend on."""

    span: Span
    items: tuple[re.Match[str], ...]
    condition: str


def tells_several(asked: Asked, quote: Passage) -> bool:
    """Whether a question asks for a penalty, and a quote tells several."""
    return asks_penalty(asked.question) and len(_penalties(quote.text)) > 1


def penalty(asked: Asked, quote: Passage, answers: float) -> str | None:
    """The penalty that is asked for; of several, which depend on the victim's age, that of the age asked for. Of those
    that several persons got 'respectively', none is told.

    `answers`: how far above the line the quote lies.
    """
    text = quote.text
    if not asks_penalty(asked.question):
        return None
    found = _penalties(text)
    best = _only(asked, found) if found else None
    if best is None or is_denied_at(text, best.span.end) or not _is_of_it(asked, quote, best, answers):
        return None
    if _ANNULLED.search(text, 0, best.span.start) or _ANNULLED_SINCE.match(text, best.span.end):
        return None
    if (
        "respectively" in text[best.span.end :]
        or _is_of_a_tier(asked, text, best)
        or _may_be_another(asked, text, best)
    ):
        return None
    span = _asked_part(asked.question, best, text)
    return text[slice(*span)] if span else None


def _is_of_a_tier(asked: Asked, text: str, best: _Penalty) -> bool:
    """Whether another penalty stands right after one without a condition, for worse cases, and it isn't asked which of
    them is the least, or that of some age."""
    if best.condition or not _OTHERWISE.match(text, best.span.end):
        return False
    return _ages(asked.question) is None and not _LEAST_ASKED.search(asked.question)


def _may_be_another(asked: Asked, text: str, best: _Penalty) -> bool:
    """Whether a penalty is that of an article under which one may be charged, too, and which isn't asked about: neither
    by its number nor by what it is on."""
    ends = [found.end() for found in _STRETCH_END.finditer(text, 0, best.span.start)]
    before = text[ends[-1] if ends else 0 : best.span.start]
    also = _ALSO.search(before)
    article = _ARTICLE.search(before, also.end()) if also else None
    if article is None or article[0] in _ARTICLE.findall(asked.question):
        return False
    told = set(content(before[article.end() :]))
    return not any(is_told(word, told) for word in content(_PENALTY_WORDS.sub(" ", asked.question)))


def _penalties(text: str) -> list[_Penalty]:
    """The penalties of a text, those that are joined as one."""
    groups: list[list[re.Match[str]]] = []
    for item in _ITEM.finditer(text):
        if groups and _are_joined(text, groups[-1], item):
            groups[-1].append(item)
        else:
            groups.append([item])
    ends = [*(group[0].start() for group in groups[1:]), len(text)]
    return [_of_group(text, group, ends[at]) for at, group in enumerate(groups)]


def _are_joined(text: str, group: Sequence[re.Match[str]], item: re.Match[str]) -> bool:
    """Whether a penalty goes on others: 'a fine or imprisonment of …', 'from fines to a maximum of four years …'; not
    what it is in other cases: '…, or eight to 15 years where the victim is a child'."""
    if _ALONE.fullmatch(item[0]):
        return False
    between = text[group[-1].end() : item.start()]
    ranges = between == " to " and _FROM.search(text[: group[0].start()]) is not None
    return ranges or _BETWEEN.fullmatch(between) is not None


def _of_group(text: str, group: Sequence[re.Match[str]], until: int) -> _Penalty:
    """Penalties that are joined, with what belongs to them; the next ones stand at `until`."""
    start, end = group[0].start(), group[-1].end()
    both = _OR_BOTH.match(text, end)
    end = both.end() if both else end
    lead = _MAY_BE if _DONE.match(group[0][0]) else _FROM if len(group) > 1 else None
    if lead and (before := lead.search(text[:start])):
        start = before.start()
    condition = _IF.match(text, end, until)
    end = condition.end() if condition else end
    return _Penalty(Span(start, end), tuple(group), condition["whom"] if condition else "")


def _is_of_it(asked: Asked, quote: Passage, best: _Penalty, answers: float) -> bool:
    """Whether a quote tells of the offence before a penalty or beside it, or surely answers."""
    until = _STRETCH_END.search(quote.text, best.span.end)
    text = quote.text[: until.start()] if until else quote.text
    offence = _PENALTY_WORDS.sub(" ", asked.question)
    words = [word for word in content(offence) if not word.isdigit()]
    said = {*content(text), *content(quote.place)}
    told = sum(is_told(word, said) for word in words)
    deeds = events(offence) - events(text)
    whole, covered = set(content(quote.text)), set(content(_NOT_PUNISHED.sub(" ", quote.text)))
    if any(is_told(word, whole) and not is_told(word, covered) for word in words):
        return False
    return answers >= SURE_OF_POINTED or (told > ABOUT * len(words) and not deeds)


def _only(asked: Asked, found: Sequence[_Penalty]) -> _Penalty | None:
    """The only penalty, or the only one for somebody as old as is asked; None if it depends on what isn't asked.

    The first may be that of all whom no other is for: 'five to 12 years, or eight to 15 where the victim is a child'.
    """
    first, others = found[0], found[1:]
    if not others and not first.condition:
        return first
    wanted = _ages(asked.question)
    if wanted is None or not all(one.condition for one in others):
        return None
    fits = [one for one in found if _is_within(wanted, _ages(one.condition))]
    if not fits and not first.condition and all(_is_beside(wanted, _ages(one.condition)) for one in others):
        return first
    return fits[0] if len(fits) == 1 else None


def _is_within(wanted: tuple[int, int], ages: tuple[int, int] | None) -> bool:
    return ages is not None and ages[0] <= wanted[0] and wanted[1] <= ages[1]


def _is_beside(wanted: tuple[int, int], ages: tuple[int, int] | None) -> bool:
    return ages is not None and (ages[1] < wanted[0] or wanted[1] < ages[0])


def _ages(text: str) -> tuple[int, int] | None:
    """The lowest and the highest age that a text tells of; None if it tells none."""
    for pattern, low, high in _RANGES:
        match = pattern.search(text)
        if match is None:
            continue
        figures = [int(value) for value in map(value_of, filter(None, match.groups())) if value.isdigit()]
        if not match.groups():
            return low or 0, high or 0
        if not figures:
            continue
        lowest = 0 if low is None else figures[0] + low
        return lowest, OLDEST if high is None else figures[-1] + high
    return None


def _asked_part(question: str, penalty: _Penalty, text: str) -> Span | None:
    """What of a penalty is asked for: all of it, only how long, or only the fine, where that is told.

    'A fine or imprisonment of …' stays whole: how long one is locked up is only told of one of the two.
    """
    kind = "fine" if _FINE_ASKED.search(question) else "jail" if _JAIL_ASKED.search(question) else None
    if kind is None:
        return penalty.span
    items = [item for item in penalty.items if item[kind]]
    if len(items) == len(penalty.items) > 1:
        return penalty.span
    if len(items) != 1 or (kind == "fine" and not any(map(str.isdigit, items[0][0]))):
        return None
    item = items[0]
    if kind == "jail" and text[: item.start()].endswith(" or "):
        return penalty.span
    whole = bool(penalty.condition) and item is penalty.items[-1]
    return Span(item.start(), penalty.span.end if whole else item.end())
