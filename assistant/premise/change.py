"""Which way something went: what a question takes for granted of it, and whether a sentence's figures say otherwise."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import isnan

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, is_plural, sense, word_set
from assistant.constraints.counted import ANYBODY
from assistant.polarity.words import COMMON, PREFIX, shared, topic
from assistant.premise.narrower import is_narrower_change
from assistant.premise.shares import amount
from assistant.regex import regex
from assistant.text.dates import years
from assistant.text.quantities import Quantity, quantities

UP = (
    r"ris(?:e|es|en|ing)|rose|gr[eo]w(?:n|s|ing|th)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|recover(?:s|ed|y)?"
    r"|jump(?:s|ed)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|spike[sd]?|skyrocket(?:s|ed|ing)?"
    r"|leap(?:s|t|ed)?(?= (?:in|from|to)\b)|rais(?:e|es|ed|ing)|lengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?"
    r"|doubl(?:e|es|ed|ing)"
    r"|(?:go|goes|went|gone|going|shot|driv(?:e|en)|drove) up"
)
DOWN = (
    r"(?:fall(?:s|en|ing)?|fell)(?! (?:apart|behind|short|ill|through|victim|under|into|silent))"
    r"|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:ing)?"
    r"|sank|sunk|plung(?:e[sd]?|ing)"
    r"|plummet(?:s|ed|ing)?|slump(?:s|ed)?|dwindl(?:e[sd]?|ing)"
    r"|collaps(?:e|ed)(?= in\b)|halv(?:e|es|ed)|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|lower(?:s|ed|ing)"
    r"|lower(?= the\b)"
    r"|shorten(?:s|ed|ing)?|slash(?:es|ed)?"
    r"|(?:go|goes|went|gone|going|com(?:e|ing)|came|br(?:ing|ought)|driv(?:e|en)|drove) down"
)
_ASKED = regex(
    rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN})|(?P<more>more|gain(?:s|ed|ing)?)|(?P<fewer>fewer|less|los(?:e|es|t|ing)))\b",
    re.IGNORECASE,
)
_TOLD = regex(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b", re.IGNORECASE)
_THEN = regex(
    r"\b(?:compared (?:with|to)|in comparison (?:with|to)|(?:up|down) from|versus|(?:as )?against|as opposed to"
    r"|(?:rise|increase|decrease|decline|drop|fall|reduction) from)\b",
    re.IGNORECASE,
)
_THAN_BEFORE = regex(
    r"\b(?:than|(?:compared|in comparison) (?:with|to))"
    r" (?:in |during |at |it (?:did|had|was)(?: in)? |they (?:did|had|were)(?: in)? )?"
    r"(?:the )?(?:years?|last|previous|prior|before|earlier|preceding|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_THAN = regex(r"\b(?:than|(?:compared|in comparison) (?:with|to))\b", re.IGNORECASE)
_BESIDE = regex(
    r",? (?:\w+ ){0,3}?(?P<word>fewer|less|more) than (?:in |during |the )*(?:year|previous|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SAME = regex(
    r"(?:[^;]{0,40}|[^;\d]{0,80})"
    r"\b(?:the same (?:number|amount|figure|share|level)s? as|unchanged (?:since|from)|no change from)\b",
    re.IGNORECASE,
)
_OR = regex(r"\bor\b", re.IGNORECASE)
_OBJECT = regex(r"\s+(?:the|its|their|his|her|a|an)\s", re.IGNORECASE)
_CAUSED = regex(r"br|dr[io]v", re.IGNORECASE)
_IN = regex(r"\s+in\s+(?!\d)", re.IGNORECASE)
_TOPIC = regex(r"\s*\((?P<topic>[^()]+)\)")
_NOUN = regex(r"\b(?:the|a|an|this|that)\s$", re.IGNORECASE)
_PART = regex(r"[;,]|\b(?:and|but|while|whereas|although)\b", re.IGNORECASE)
_DENIED = regex(r"\b(?:not|no|never|if|would|could|may)\b", re.IGNORECASE)
_STATED = word_set("so it that")
_DATED = regex(r"\b(?:the|its|a) (?:19|20)\d\d(?= [a-z])", re.IGNORECASE)
"""The year of something else than a figure: 'under the 2016 law'."""
_PAREN = regex(r"\([^()]*\)|, (?:\w+ )?of (?:whom|which|them)\b[^,;]*,")
_ASIDE = regex(
    r", (?:which|who|whose|where)\b(?:[^,;]|(?<=\d),(?=\d))*,(?!\d)"
    r"(?! (?:compared|up|down|versus|against|an? (?:\w+ )?(?:increase|decrease))\b)"
)
"""Not '…, which trained 1,119 officials, compared with 1,112 in 2018'."""
_SOME = regex(
    r"\b(?:NGOs?|non-?governmental|organi[sz]ations?|charit(?:y|ies)|volunteers?|shelters?|offices?|branch(?:es)?"
    r"|districts?|provinces?|regions?|women|men|girls|boys|clos(?:ed|ing)|resolved|upheld|granted|rejected"
    r"|dismissed|settled|referred|completed|withdr[ae]wn?|withdrew)\b",
    re.IGNORECASE,
)
"""Those whose figures are a part of all, and what is done to a part: 'charities fed 40 families', 'closed 40 cases'."""
_OF_ALL = regex(r"\bof the \w+,?\s*$", re.IGNORECASE)
"""Before the figure of a part: 'of the complaints 40 were upheld'."""
_MEASURE = word_set("number numbers count rate share level total amount proportion size percentage figure")
_FUNDS = frozenset(sense(word) for word in word_set("budget grant funding subsidy spending contribution"))
"""What a sum of money that someone gets or gives may be called."""
MAX_BETWEEN = 3
"""How many words may stand between 'compared with' and the figure."""
_AND_IN = regex(r",? in (?:the )?(?:19|20)\d\d(?:,? and |, )")
"""Between the figures of two years before: 'compared with two in 2018 and four in 2017'."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is taken for granted: its direction (1 up, -1 down), of what, and all it is about.

    `counts`: it is one in the number of the thing, 'fewer victims', not in the thing itself; `deed` is what fewer or
    more of them are told of.
    """

    direction: int
    thing: str
    about: frozenset[str]
    years: frozenset[int]
    counts: bool
    deed: frozenset[str]
    words: str


@lru_cache(maxsize=256)
def presumed_change(presumed: str) -> Change | None:
    """The one change that a yes/no question asks about; None if it asks about none, several, or another comparison."""
    found = list(_ASKED.finditer(presumed))
    if len(found) != 1 or _OR.search(presumed) or (_THAN.search(presumed) and not _THAN_BEFORE.search(presumed)):
        return None
    word = found[0]
    counts = word.lastgroup in {"more", "fewer"}
    after = tokens_of(_THAN.split(presumed[word.end() :])[0])
    place = _counted(after) if counts else None
    thing = (after[place].sense if place is not None else None) if counts else _changed(presumed, word)
    if thing is None:
        return None
    return Change(
        direction=1 if word.lastgroup in {"up", "more"} else -1,
        thing=thing,
        about=topic(_ASKED.sub(" ", presumed)) | {thing},
        years=frozenset(years(_THAN.split(_PAREN.sub(" ", presumed))[0])),
        counts=counts,
        deed=topic(" ".join(token.text for token in after[place + 1 :])) if place is not None else frozenset(),
        words=presumed,
    )


def _counted(after: Sequence[Token]) -> int | None:
    """The place of what is counted after 'more' or 'fewer': the first plural."""
    for place, token in enumerate(after[:4]):
        if not token.is_content:
            return None
        if is_plural(token.text):
            return place
    return None


def _changed(presumed: str, word: re.Match[str]) -> str | None:
    """What rises or is cut: the phrase after 'cut the …', 'a fall in …' or 'a fall (…', else the one the question opens
    with."""
    before, after = presumed[: word.start()], presumed[word.end() :]
    if topic_given := _TOPIC.match(after):
        return _head(tokens_of(topic_given["topic"]))
    if _OBJECT.match(after) or _CAUSED.match(word[0]) or (_IN.match(after) and _NOUN.search(before)):
        return _head(tokens_of(after))
    return _head([token for token in tokens_of(before) if token.folded not in _STATED])


def _head(tokens: Sequence[Token]) -> str | None:
    """The last word of the first noun phrase, 'number of' passed over; of 'people killed', the second."""
    run: list[Token] = []
    for token in tokens:
        if run and run[-1].sense in COMMON and is_past(token.folded):
            return token.sense
        if token.folded.endswith("'s") or (run and token.text == "'"):
            run = []
        elif token.is_content and not (run and is_past(token.folded)):
            run += [] if token.folded.endswith("ly") else [token]
        elif run and token.folded == "of" and run[-1].folded in _MEASURE:
            run = []
        elif run:
            break
    return run[-1].sense if run else None


def denies_change(presumed: str, sentence: str) -> bool:
    """Whether a sentence says that what is taken for granted to have risen fell or stayed as it was, or the reverse."""
    asked = presumed_change(presumed)
    if asked is None:
        return False
    # What was asked before, in parentheses, may be of the year with which this one is compared: enough to grant.
    told = _told(replace(asked, years=asked.years or frozenset(years(_THAN_BEFORE.sub(" ", presumed)))), sentence)
    return bool(told) and asked.direction not in told


def tells_change(presumed: str, sentence: str) -> bool:
    """Whether a sentence says that what is taken for granted to have risen or fallen did so."""
    asked = presumed_change(presumed)
    return asked is not None and _told(asked, sentence) == {asked.direction}


def _told(asked: Change, sentence: str) -> set[int]:
    """The directions in which what is asked about went, as a sentence says."""
    bare = _PAREN.sub(_blank, sentence)
    of_figures = _DATED.sub(_blank, _ASIDE.sub(_blank, bare))
    told = set(_by_figures(asked, of_figures))
    return (told if len(told) <= 1 else set(_by_figures(asked, of_figures, near=True))) or set(_by_words(asked, bare))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _by_figures(asked: Change, sentence: str, near: bool = False) -> Iterator[int]:
    """The signs of the changes between figures of what is asked about; 0 for none.

    `near`: of figures beside the very word only, not of those that share a clause with it.
    """
    counted = quantities(sentence)
    for place, figure in enumerate(counted):
        earlier = _compared(counted[:place], figure, sentence)
        if earlier is None and asked.years and _has(asked.thing, figure.noun[-1:]):
            earlier = _of_year_after(counted[:place], figure, sentence)
        if near and not (earlier and _has(asked.thing, earlier.near)):
            continue
        if earlier and _is_about(asked, earlier, figure, sentence) and _is_time(asked, earlier, figure):
            yield from _sign(earlier, figure)
        if _is_about(asked, figure, figure, sentence):
            rest = sentence[figure.phrase.end :]
            if _SAME.match(rest):
                yield 0
            elif beside := _BESIDE.match(rest):
                yield 1 if beside["word"].casefold() == "more" else -1


def _compared(earlier: Sequence[Quantity], then: Quantity, sentence: str) -> Quantity | None:
    """The figure that another is compared with: the one that counts the same; without a noun, the last one."""
    found = list(_THEN.finditer(sentence, earlier[-1].span.end, then.span.start)) if earlier else []
    between = len(sentence[found[-1].end() : then.span.start].split()) if found else 0
    if not found or between > (0 if found[-1][0].casefold() == "against" else MAX_BETWEEN):
        return None
    if then.own_noun:
        same = [one for one in earlier if one.own_noun and one.unit == then.unit and one.noun[-1:] == then.noun[-1:]]
        return same[-1] if same else None
    return earlier[-1] if earlier[-1].unit == then.unit and not earlier[-1].whole else None


def _of_year_after(earlier: Sequence[Quantity], then: Quantity, sentence: str) -> Quantity | None:
    """The two of 'compared with two in 2018 and four in 2017', for the four: itself one that others are compared
    with."""
    if len(earlier) < 2 or then.own_noun or earlier[-1].own_noun or not then.years or not earlier[-1].years:
        return None
    now = earlier[-1]
    follows = _AND_IN.fullmatch(sentence, now.span.end, then.span.start)
    compared = _compared(earlier[:-1], now, sentence)
    return now if follows and compared and now.unit == then.unit and max(then.years) < min(now.years) else None


def _is_by_some(asked: Change, before: str) -> bool:
    """Whether a figure is told of some who did a part of it only: 'charities fed 40 families'."""
    found = list(_SOME.finditer(re.split(r"[;.]", before)[-1]))
    other = any(not shared(asked.about, tokens_of(one[0])) for one in found)
    return other or _OF_ALL.search(before) is not None


def _is_about(asked: Change, now: Quantity, then: Quantity, sentence: str) -> bool:
    """Whether figures count what is asked about, or stand in a clause on it."""
    if asked.deed and not shared(asked.deed, tokens_of(sentence)):
        return False
    if _is_by_some(asked, sentence[: now.span.start]):
        return False
    nouns = {*(now.noun[-1:] if now.own_noun else ()), *(then.noun[-1:] if then.own_noun else ())}
    if now.unit != "money" and _has(asked.thing, nouns):
        return True
    if asked.counts and now.own_noun and not set(now.noun[-1:]) & ANYBODY:
        return False  # 'trained 412 recruits on victim identification' are no victims
    around = now.clause | then.clause | (_FUNDS if now.unit == then.unit == "money" else frozenset())
    held = sum(_has(word, around) for word in asked.about)
    if 2 * held < len(asked.about):
        return False
    done = any(is_past(token.folded) and shared({asked.thing}, [token]) for token in tokens_of(sentence))
    if held < 2 and (now.unit == "money" or (now.own_noun and not done)):
        return False
    return _has(asked.thing, around) or (not now.own_noun and bool(shared({asked.thing}, tokens_of(sentence))))


def _has(word: str, senses: Collection[str]) -> bool:
    return word in senses or (len(word) >= PREFIX and any(other[:PREFIX] == word[:PREFIX] for other in senses))


def _is_time(asked: Change, now: Quantity, then: Quantity) -> bool:
    """Whether the figures are of the years asked about, so far as these are told."""
    if not asked.years:
        return True
    if now.years and not now.years & asked.years:
        return False
    if len(asked.years) > 1:
        told = now.years | then.years
        return not told or asked.years <= told
    return bool(now.years) or not then.years or max(then.years) < max(asked.years)


def _sign(now: Quantity, then: Quantity) -> Iterator[int]:
    """1 if the later figure is higher, -1 if it is lower, 0 if it is the same; nothing if either is no number."""
    first, second = amount(now), amount(then)
    if now.years and then.years and max(now.years) < min(then.years):
        first, second = second, first
    if not isnan(first - second):
        yield (first > second) - (first < second)


def _by_words(asked: Change, sentence: str) -> Iterator[int]:
    """The directions that a sentence says in words of what is asked about."""
    told = years(sentence)
    if asked.years and told and not asked.years & told:
        return
    asides = [found[0] for found in _ASIDE.finditer(sentence)]
    for part in (part for text in (_ASIDE.sub(" ", sentence), *asides) for part in _PART.split(text)):
        found = list(_TOLD.finditer(part))
        if len(found) != 1 or _DENIED.search(part):
            continue
        before, after = tokens_of(part[: found[0].start()]), tokens_of(part[found[0].end() :])
        acts = bool(_OBJECT.match(part[found[0].end() :]))
        if not _is_moved(asked, after if acts else before) or is_narrower_change(asked.words, before, after, acts):
            continue
        if 2 * len(shared(asked.about, tokens_of(part))) >= len(asked.about):
            yield 1 if found[0].lastgroup == "up" else -1


def _is_moved(asked: Change, moved: Sequence[Token]) -> bool:
    """Whether what moved is what is asked about."""
    return any(token.is_content and token.sense == asked.thing for token in moved)
