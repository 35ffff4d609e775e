"""The figure of a quote that a question asks for: a count, an amount or a sum; None if it isn't clear which."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.checks.words import sense, word_set
from assistant.constraints.counted import CONSECUTIVE
from assistant.constraints.sayers import is_told_by_another
from assistant.constraints.told import (
    CLAUSE_END,
    EVENT,
    STRETCH_END,
    around,
    events,
    is_denied_at,
    is_told,
    tells,
)
from assistant.question.asked import Asked, content, understand
from assistant.regex import regex
from assistant.schema import Passage
from assistant.short.terms import prison_term
from assistant.short.ties import closest, counts_another, is_narrower, same_stage, tie, trait_of
from assistant.short.uncounted import is_uncounted, shares_asked, whole_asked
from assistant.text.dates import YEAR
from assistant.text.numerals import UNITS_OF_TIME
from assistant.text.quantities import Quantity, breaks_down, has_part_of, quantities, value_of, years
from assistant.verification import is_negated

_SHARE_ASKED = regex(r"\b(?:share|percent\w*|proportion|portion|fraction|rate|turnout)\b", re.IGNORECASE)
_TIME_ASKED = regex(
    r"\bhow (?:long|fast|soon|quickly)\b|\bhow much (?:notice|time|warning|later|earlier)\b", re.IGNORECASE
)
_SIZE_ASKED = regex(r"\bhow (?:big|large|high|great|strong)\b", re.IGNORECASE)
_TIMES_ASKED = regex(r"\bhow (?:often|frequently)\b", re.IGNORECASE)
CHANGE_ASKED = regex(r"\bby (?:how much|(?:what|which) (?:share|percentage|percent|proportion))\b", re.IGNORECASE)
_CHANGED = regex(
    r"\b(?:rise|rose|risen|increas\w*|grew|growth|fell|fall|drop\w*|decreas\w*|declin\w*|up|down|higher|lower|more|less)\b",
    re.IGNORECASE,
)
NOT_ASKED = regex(
    r"^\W*(?:why|how (?:do|does|did|is|are|was|were)|compare"
    r"|what (?:explain\w*|account(?:s|ed)? for|caused?|led))\b",
    re.IGNORECASE,
)
"""What asks for no figure, whatever else stands in the question."""
_WHOLE_ASKED = regex(r"\b(?:in all|altogether|in total|does\b.* have|do\b.* have|are there|total)\b", re.IGNORECASE)
_FRACTION = regex(r"\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|tenths?)\b", re.IGNORECASE)
_SHARE = regex(rf"%|{_FRACTION.pattern}", re.IGNORECASE)
_DENIES = regex(r"n['’]t\b|\b(?:not|no|without|never|lack\w*)\b", re.IGNORECASE)
_TIMES = regex(
    r"\b(?:(?:at (?:least|most)|(?:no |not )?(?:more|less|fewer) than|up to|only|about|nearly|almost) )?"
    r"(?:once|twice|(?:\w+|\d+) times|(?:bi)?annually|quarterly|monthly|weekly|daily|every \w+(?: \w+)?)\b"
    r"(?: (?:an?|per|each|every|in (?:an?|two|three|five)) (?:years?|quarter|months?|weeks?|day|decade)\b)?"
)
_SO_OFTEN = regex(r"(?:once|twice|(?:\w+|\d+) times)", re.IGNORECASE)
_MEASURED = {sense(word) for word in UNITS_OF_TIME | word_set("time mile meter kilometer acre hectare")}
"""What is measured rather than counted."""
_VAGUE = regex(r"[a-z]s$|^[12] times$")
"""'hundreds', 'twice': a figure that tells no number of anything."""
_EARLIER = regex(r"\b(?:previous|preceding|prior)\b|\byear (?:before|earlier)\b", re.IGNORECASE)
_YEAR_BEFORE = regex(
    r",?(?: \w+){0,3} (?:(?:previous|preceding|prior) \w+|the year before|a year (?:before|earlier))\b"
)
_ITS_YEAR = regex(rf",? (?:in|during) {YEAR}\b")
_BY = regex(
    r"\b(?:exceed\w*|surpass\w*|overcrowd\w*|increas\w*|decreas\w*|reduc\w*|rose|risen|grew|fell|fallen|dropped"
    r"|declin\w*|short)\b[^,;.]* by (?:about |some |nearly |over |almost |more than |at least )?$",
    re.IGNORECASE,
)
"""What stands before a difference, which counts nothing by itself: 'exceeded its capacity by 300 inmates'."""
_DIFFERENCE_ASKED = regex(
    r"\bby (?:how|what|which)\b"
    r"|\bhow (?:many|much|far) (?:more|fewer|less|higher|lower|over|above|below|beyond|short)\b"
    r"|\b(?:exceed|increas|decreas|reduc|rise|rose|fall|fell|drop|declin|gr[eo]w|chang|over ?crowd)\w*",
    re.IGNORECASE,
)
_EACH = regex(
    r"[^,;.]{0,12}? for (?P<one>[a-z]+)(?:,? and|,| but|;) [^,;.]{0,20}?(?P<figure>\d[\d,.]*|[a-z]+)(?: [a-z]+)?"
    r" for (?P<other>[a-z]+)\b"
)
"""'18 for women and 21 for men': half of it would look like the whole, and the first isn't that of men."""
_AVERAGE = regex(r"\b(?:average|median|typical|usual|normal)(?:ly)?\b", re.IGNORECASE)
"""What is told of a year like any other: '13 on average, 30 in 2021'."""
_AVERAGE_ASKED = regex(
    "".join(rf"(?<!{word} )(?<!{word} the )" for word in ("from", "than", "above", "below", "to")) + _AVERAGE.pattern,
    re.IGNORECASE,
)
"""What asks for such a figure, not how far another one is from it: 'how far off from normal?'."""
_ONE_WAS = regex(
    r"\b(?P<told>one(?: of (?:the |these |those |them|whom)[a-z]*)? was an? (?P<what>(?:[A-Za-z-]+ ){0,2}?[A-Za-z-]+))"
    r"(?=[;,.)]| and )"
)
_IN_A_ROW_ASKED = regex(
    r"\bhow many (?:consecutive |straight )?(?:years?|yrs|times|months|quarters)\b"
    r"(?=.*\b(?:row|running|straight|consecutive|succession|now|been|sat|stayed|remained|already)\b|\W*$)",
    re.IGNORECASE,
)
"""'How many years in a row?': 'for the third consecutive year'."""
_EXCEPT = regex(r"\b(?:except(?:ing)?|with the exceptions? of|unless|other than)\b", re.IGNORECASE)
_EXCEPTION_END = regex(r", (?:in|for|of|to|by|from|under) wh(?:ich|om)\b|;|\.\s")
"""Where what is excepted ends: '…, in which children as young as 14 may work'."""
_IN_A_YEAR = regex(r"(?:In|During|in|during) (?P<year>(?:19|20)\d\d)\b,?")
_OF_ANOTHER = regex(r"\b(?!total|number|average)[a-z]+ of (?:about |some |nearly |over |almost )?$")
"""What stands before a figure that counts something else than the figure before it: 'a workforce of 31 million'."""
_NUMBER_ASKED = regex(r"\d[\d,.]*\d|\d|\b[a-z]+\b", re.IGNORECASE)
_GROUP_ASKED = regex(
    r"\bof (?:all |the |these |those |its |their )+(?:\d[\d,]* )?(?P<group>[^,?]+), how many\b", re.IGNORECASE
)
_PART_ASKED = regex(
    rf"\b(?:how many|what number) of (?:the|these|those|its|their)\b|{_GROUP_ASKED.pattern}", re.IGNORECASE
)
_A_NAME = regex(r"[A-Z][a-z]{2}")
_ALIKE = 1
"""The tie of a figure that only counts people, too."""
_PEOPLE = sense("people")
_DENIED = regex(rf"{_DENIES.pattern}|\b(?:none|nobody|nothing|neither|refus\w+|fail\w+|reject\w+|deni\w+)\b", re.I)
_PIECE_END = regex(r"[;:,()—]| – |\.\s|\b(?:while|whereas|however|but|and|or|with)\b")
_PARALLEL_END = regex(r";|\.\s|,? \b(?:while|whereas)\b")
_PART_TOLD = regex(r"(?:,|\band\b)(?: [\w,]+)? (?:of|among) (?:whom|which|them)\b.*", re.DOTALL)
"""What tells of a part of what a figure before it counts: '340 calls, 22 of which concerned …'."""
_COMPARED_WITH = regex(r"\b(?:compared (?:with|to)|up from|down from|against)\b")
_ONLY_COMPARED = regex(r"\b(?:compared (?:with|to)|up from|down from|as opposed to)\b[^;]*$")
"""What stands before a figure that another one, which is told of what is asked, is only compared with."""
_OUT_OF = regex(r"\bout of (?:an? |the |its |their )?(?:[a-z]+ )?$")
"""What stands before a whole: '13 out of an authorized 20'."""
OF_ALL = regex(r"\b(?:of|among) (?:all |the |these |those |its |their )*$", re.IGNORECASE)
"""What stands before a whole: 'of the 75 members, 13 …'."""
_SOME_OF = regex(r" of (?:the|its|their) ")
_AMONG_THEM = regex(r"\b(?:including|among (?:them|these|those|whom))(?: (?:the )?(?:[a-z]+ )?of)? (?:the )?$")
"""What stands before a part that is named beside the whole."""
_OF_WHOM = r"of (?:whom|which|these|them|those)\b"
_PARTS_TOLD = regex(rf"\b{_OF_WHOM}")
IS_PART = regex(rf"\b{_OF_WHOM}[^,;.]{{0,40}}$")
OF_THEM = regex(rf"(?: [a-z]+)? {_OF_WHOM}")
"""What stands before a part of what was counted, and after it."""
_MORE_ASKED = regex(r"\bhow many (?:more|others?|additional|further|extra)\b", re.IGNORECASE)
_MORE = regex(r"\b(?:more|additional|further|extra|another|beyond)\b", re.IGNORECASE)
"""'How many more are needed?' asks for a difference: a figure tells it only if it is said to be one."""
_STILL = regex(r"\bstill\b", re.IGNORECASE)
_NO_LONGER = regex(r"(?: \w+)? (?:formerly|former|previously|once)\b")
_OF_THESE = regex(r"(?: \w+)? of (?:these|those|them)\b")
"""'Six of these': a part of what was counted before."""
_WORD = regex(r"[^\W\d_]+")
MIN_STEM = 4
"""By how many letters a word of a question is known again."""
_LEFT_OUT = regex(
    r"\b(?:outside(?: of)?|besides|on top of|in addition to|other than|apart from|aside from|except(?: for)?|excluding"
    r"|not counting|(?<=, )not)"
    r" (?:the |its )?(?P<these>[\w’'-]+)",
    re.IGNORECASE,
)
_NOT_KNOWN = regex(
    r"\b(?:not (?:known|clear)|unknown|unclear) (?:how (?:many|much)|what (?:number|share|percentage)) of\b",
    re.IGNORECASE,
)
"""'It is not known how many of them are victims.'"""
_SERVED = regex(r"\bserv(?:e|es|ed|ing)\b|\bspen[dt]\b|\b(?:stay|sat|sit)\b", re.IGNORECASE)
_SUSPENDED = regex(r"\bsuspend|\bprobation|\bin absentia\b|\bfugitive", re.IGNORECASE)
"""Of a sentence that was suspended, nobody says how long it was served."""
_TERM_ASKED = regex(
    r"\b(?:prison|jail|imprison|sentenc|penalt|punish|term|convict|serv|bars|custod|detention|locked|get|gets|got|lose)\w*",
    re.IGNORECASE,
)
_TERM = regex(r"['’]? (?:imprisonment|in (?:prison|jail)|(?:prison|jail) (?:terms?|sentences?))\b", re.IGNORECASE)
"""'11 years' imprisonment': no answer to how long an appeal takes."""

SPARE = 2
"""How many words of the question may be missing beside a figure that has the noun of what is counted."""
HALF = 0.5
"""The share of the words told of a thing that must stand beside its figure where one without a noun follows."""
CLEAR_WORDS = 1
CLEARLY = 2
"""By how many words beside it that the question has, too, one figure must be ahead of the next: one will do where the
figures are already known to count what is asked."""


_CAPACITY = regex(
    r"\b(?:capacity|places?|beds?|built|designed|intended|meant|hold|room|space|accommodate"
    r"|house|take|fit|maximum|limit|supposed|allowed|permitted|certified|rated|can)\b",
    re.IGNORECASE,
)
_BUILT_FOR = regex(
    r"\b(?:built|designed|intended|meant|capacity|officially|licensed|allowed|permitted|supposed)\b", re.IGNORECASE
)
"""What asks for how many there is room for, where a text has both."""
ROOM_FOR = regex(
    r"\b(?:(?:designed|built|intended|meant|equipped|licensed) (?:to \w+|for)"
    r"|(?:certified|rated|approved|authori[sz]ed|permitted|registered)(?: for| to (?:carry|hold|house"
    r"|accommodate|transport|seat|take))"
    r"|capacity (?:of|for|to \w+)"
    r"|(?:room|space) for)"
    r"(?: (?:up to|about|only|some|a maximum of|no more than))* $",
    re.IGNORECASE,
)
"""What stands before how many there is room for, not how many there are: 'in jails designed to hold 2,720 inmates'."""


def count(asked: Asked, quote: Passage) -> str | None:
    """How many there are of what is counted."""
    if NOT_ASKED.search(asked.question) or _NOT_KNOWN.search(quote.text):
        return None
    if (row := CONSECUTIVE.search(quote.text)) and _IN_A_ROW_ASKED.search(asked.question):
        return None if is_denied_at(quote.text, row.end()) else row["which"]
    asked = _with_group(asked)
    if one := _one_was(asked, quote.text) or whole_asked(asked, quote.text):
        return one
    found = [one for one in candidates(asked, quote.text) if one.unit == "count" and not _SHARE.search(one.value)]
    found = [one for one in found if not _is_of_others(asked, quote.text, one)]
    if not asked.counted:
        return None
    if term := prison_term(asked, quote.text, found):
        return _clearest(asked, quote, [term], CLEAR_WORDS, SPARE)
    found = _of_room(asked, quote.text, _of_year(asked, quote.text, found))
    found = [one for one in found if one.own_noun or not _OF_ANOTHER.search(quote.text[: one.phrase.start])]
    if trait := trait_of(asked):
        figures = [one for one in found if trait in one.noun or trait in one.near]
    else:
        anybody = asked.counted[-1] == _PEOPLE
        found = [one for one in found if same_stage(asked, one)]
        found = [one for one in found if anybody or not counts_another(asked, quote.text, one)]
        found = [one for one in found if _counts(asked, quote.text, one)] or _alone(asked, quote.text, found)
        figures = found if anybody and len(asked.counted) == 1 else _named(asked, quote.text, found)
    if not asked.years:  # '1,240 calls; in 2021, 1,815': what has no year is of the report's own time
        figures = [one for one in figures if not _is_gone_by(quote, one)] or figures
    return _clearest(asked, quote, _parts(asked, quote.text, figures), CLEAR_WORDS, SPARE)


def _of_year(asked: Asked, text: str, found: list[Quantity]) -> list[Quantity]:
    """The figures of the year that is asked for, which go before those that have no year."""
    dated = [one for one in found if one.years & asked.years and tie(asked, one)]
    following = [one for one in dated if _has_its_year(asked, text, one)]
    return (following if len(years(text)) > 1 else []) or dated or found


def _of_room(asked: Asked, text: str, found: list[Quantity]) -> list[Quantity]:
    """The figures that tell how many there is room for, where that is asked; else the others."""
    room = [one for one in found if ROOM_FOR.search(text[: one.phrase.start])]
    if not _CAPACITY.search(asked.question):
        return [one for one in found if one not in room]
    return room if room and _BUILT_FOR.search(asked.question) else found


def _one_was(asked: Asked, text: str) -> str | None:
    """'One was a child' where children are counted, and no other figure counts them."""
    noun = asked.counted[-1:]
    found = [match for match in _ONE_WAS.finditer(text) if set(noun) & set(content(match["what"]))]
    others = [one for one in quantities(text) if noun and noun[-1] in one.noun[-1:]]
    same = bool(found) and set(asked.counted) <= set(content(found[0]["what"])) <= {*asked.words, *asked.counted}
    alone = len(found) == 1 and not others and same
    return found[0]["told"] if alone and not is_denied_at(text, found[0].end()) else None


def _is_of_others(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether a figure counts others than those asked for, as the words around it tell: the whole where the rest is
    asked for, those who were where those who still are, or a part of things that the question doesn't name."""
    phrase, after = text[slice(*one.phrase)], one.phrase.end
    if _MORE_ASKED.search(asked.question) and not _MORE.search(f"{phrase} {text[after : after + 12]}"):
        return True
    if _STILL.search(asked.question) and _NO_LONGER.match(text, one.span.end):
        return True
    if is_told_by_another(asked, text, one.phrase):
        return True
    before = {other.noun[-1] for other in quantities(text[: one.span.start]) if other.own_noun}
    return bool(_OF_THESE.match(text, one.span.end) and before and before.isdisjoint(asked.counted[-1:]))


def _has_its_year(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether the year asked for follows right after a figure: '… compared with 11 in 2016'."""
    following = _ITS_YEAR.match(text, one.phrase.end)
    return bool(following and years(following[0]) & asked.years)


def _named(asked: Asked, text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The figures closest to what is counted; none where a word of it stands in the text without them."""
    figures = closest(asked, found) if found else []
    return [] if figures and is_narrower(asked, text, figures) else figures


def _with_group(asked: Asked) -> Asked:
    """A question with what it names before 'how many' as what is counted: 'Of the calls, how many …'."""
    found = None if asked.counted else _GROUP_ASKED.search(asked.question)
    return replace(asked, counted=understand(f"How many {found['group']}").counted) if found else asked


def _counts(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether a figure counts what is asked: any people where people are asked for, but no officers for inspectors."""
    if one.value == "1" and not one.own_noun:  # a pronoun: 'one in the north'
        return False
    if events(asked.thing) & events(text[slice(*one.phrase)]):  # 'investigations' are 'probes'
        return True
    return tie(asked, one) > _ALIKE or (tie(asked, one) > 0 and asked.counted[-1] == _PEOPLE)


def _alone(asked: Asked, text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The only figure of a text that tells all else that is asked, and what is counted in other words if at all."""
    told = [one for one in found if one.value not in {"0", "1"}]
    words = set(asked.words) - set(asked.counted)
    said = set(content(text))
    if len(told) != 1 or _VAGUE.search(told[0].value) or _MEASURED & {*told[0].noun, asked.counted[-1]}:
        return []
    if _PART_ASKED.search(asked.question) or asked.counted[-1] in said or _A_NAME.match(asked.thing.split()[-1]):
        return []  # of Fenners no figure tells that names none
    named = events(asked.question)
    fits = named <= events(text) if named else len(words) > 1 and all(is_told(word, said) for word in words)
    return told if fits else []


def _parts(asked: Asked, text: str, figures: Sequence[Quantity]) -> list[Quantity]:
    """Of some figures those that don't count a part other than the one that is asked for.

    'Of 29 bridges, 22 were sound and five needed repair': which part a figure is, only the words beside it tell.
    """
    if _DENIES.search(asked.question):
        figures = [one for one in figures if _DENIED.search(_piece(text, one))]
    if _PART_ASKED.search(asked.question):
        figures = [one for one in figures if _tells_last(asked, _without_part(text, one))]
    figures = [one for one in figures if not _is_done_elsewhere(asked, text, one)]
    return [one for one in figures if not _is_another_part(asked, text, one)]


def _is_done_elsewhere(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether the very deed of a question is told only after a figure: 'closed seven agencies and suspended 25'."""
    deeds = {word for found in EVENT.finditer(asked.question) for word in content(found[0])} - set(asked.counted)
    so_far = around(text, one.phrase, _PIECE_END)
    missing = deeds - set(content(text[: one.phrase.start])) - set(content(so_far))
    later = [other for other in quantities(text) if other.span.start > one.span.start and other.value != one.value]
    return any(missing & set(content(_piece(text, other))) for other in later)


def _without_part(text: str, one: Quantity) -> str:
    """The clause of a figure without what is told of a part of it."""
    clause = around(text, one.phrase, CLAUSE_END)
    figure = text[slice(*one.phrase)]
    before, _, after = clause.partition(figure)
    return f"{before}{figure}{_PART_TOLD.sub('', after)}"


def _tells_last(asked: Asked, clause: str) -> bool:
    """Whether a clause has the last word of a question, what is told of a part: 'how many of the judges were women'."""
    last = asked.words[-1]
    if last in asked.counted or is_told(last, set(content(clause))):
        return True
    return bool(events(asked.question.split()[-1]) & events(clause))


def _is_another_part(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether another figure of the same things has as much of the question beside it, or may have all the rest."""
    others = [
        other
        for other in quantities(text)
        if other.unit == "count"
        and other.value != one.value
        and not _is_of_others(asked, text, other)
        and (breaks_down(text, one, other) or _counts_the_same(asked, one, other))
    ]
    own, words = _told_beside(asked, text, one), set(_told_of(asked)) - set(asked.counted[-1:])
    if one.own_noun and not words:  # nothing but the noun is asked for: the whole, not its parts
        return any(_told_beside(asked, text, other) > own for other in others)
    if any(not (other.own_noun or other.years or other.whole) for other in others) and own < HALF * len(words):
        return True
    return any(_is_told_further(asked, text, other, one, own) for other in others)


def _is_told_further(asked: Asked, text: str, other: Quantity, one: Quantity, own: int) -> bool:
    """Whether another figure has as much of what is asked beside it as one that has so much of it beside it.

    Of two that count the same in one clause, 'convicted 25 men of theft and 24 of fraud', only what follows on them
    parts one from the other; where they have as much of it, and some is told nowhere, it may be either.
    """
    clause = around(text, one.phrase, CLAUSE_END)
    parts = breaks_down(text, one, other) or OF_ALL.search(text[: other.phrase.start]) or _PARTS_TOLD.search(clause)
    if not parts and clause == around(text, other.phrase, CLAUSE_END):
        follows, elsewhere = _told_after(asked, text, one), _told_after(asked, text, other)
        if follows != elsewhere:
            return elsewhere > follows
        said = set(content(text))
        if follows and not all(is_told(word, said) for word in _told_of(asked)):
            return True
    return _told_beside(asked, text, other) >= own + other.whole


def _told_after(asked: Asked, text: str, one: Quantity) -> int:
    """How many words of what is asked of a thing follow on its figure, up to the next piece of the sentence."""
    said = set(content(_PIECE_END.split(text[one.span.end :], maxsplit=1)[0])) - set(asked.counted[-1:])
    return sum(is_told(word, said) for word in _told_of(asked))


def _counts_the_same(asked: Asked, one: Quantity, other: Quantity) -> bool:
    """Whether a figure counts the same things as another, for the years asked for."""
    same = not other.own_noun or other.noun[-1:] == one.noun[-1:]
    undated = not other.years if asked.years & one.years else bool(other.years) and not (asked.years or one.years)
    return same and _year_fits(asked, other) and not undated


def _told_beside(asked: Asked, text: str, one: Quantity) -> int:
    """How many words and events of what is asked of a thing stand beside a figure.

    What is counted is told of every figure that has it as its noun, so it tells no part from another.
    """
    piece = _piece(text, one)
    said = set(content(piece))
    if one.own_noun:
        said -= set(asked.counted[-1:])
    return sum(is_told(word, said) for word in _told_of(asked)) + len(events(asked.question) & events(piece))


def _told_of(asked: Asked) -> tuple[str, ...]:
    """The words of a question from 'how many' on, without the group that it names before."""
    found = _GROUP_ASKED.search(asked.question)
    return content(asked.question[found.end() :]) if found else asked.words


def _piece(text: str, one: Quantity) -> str:
    return around(text, one.phrase, _PIECE_END)


def amount(asked: Asked, quote: Passage) -> str | None:
    """How long, how often, how large, what share."""
    question = asked.question
    if is_negated(quote.text) and not _DENIES.search(question):
        return None
    found = candidates(asked, quote.text)
    if CHANGE_ASKED.search(question):
        found = [one for one in found if one.unit == "percent" and _CHANGED.search(_around(quote.text, one))]
    elif _SHARE_ASKED.search(question):
        found = [one for one in found if one.unit == "percent" or _FRACTION.search(one.value) or one.value == "50%"]
        # 40 percent of pretrial detainees is no share of the detainees.
        found = [one for one in found if not _is_of_narrower(asked, quote.text, one)]
    elif _TIME_ASKED.search(question):
        if _SERVED.search(question) and _SUSPENDED.search(quote.text):
            return None
        found = [one for one in found if UNITS_OF_TIME & {*one.noun[:1], *one.noun[-1:]}]
        if not _TERM_ASKED.search(question):
            found = [
                one
                for one in found
                if not _TERM.search(quote.text[one.span.end : one.phrase.end + len(" imprisonment")])
            ]
    elif _TIMES_ASKED.search(question):
        times = list(_TIMES.finditer(quote.text))
        return times[0][0] if len(times) == 1 and not is_denied_at(quote.text, times[0].end()) else None
    elif _SIZE_ASKED.search(question):
        found = [one for one in found if not UNITS_OF_TIME & set(one.noun[:1]) and one.value not in {"0", "1"}]
        found = found if len({one.value for one in found}) == 1 or _is_range(found) else []
    else:
        return None
    return _clearest(asked, quote, found, CLEARLY, len(asked.words) if _TIME_ASKED.search(question) else 0)


def how_often(text: str, found: str) -> str:
    """What tells how often, whole: 'twice a week' of 'twice'."""
    if not _SO_OFTEN.fullmatch(found):
        return found
    whole = next((one[0] for one in _TIMES.finditer(text) if one[0].startswith(found)), None)
    return whole or found


def money(asked: Asked, quote: Passage) -> str | None:
    """What sum."""
    if NOT_ASKED.search(asked.question) or _SHARE_ASKED.search(asked.question):
        return None
    found = [one for one in candidates(asked, quote.text) if one.unit == "money"]
    if shares := shares_asked(asked, quote.text):
        found = shares
    first = [one for one in found if not any(_inside(one, other) for other in found)]
    return _clearest(asked, quote, first, CLEARLY)


def is_of_one_of_two(asked: Asked, text: str, end: int) -> bool:
    """Whether a figure that ends there is for one of two groups, and the question doesn't ask for that one alone."""
    each = _EACH.match(text, end)
    return each is not None and (_names(asked, each["other"]) or not _names(asked, each["one"]))


def of_the_other(asked: Asked, text: str, end: int) -> str | None:
    """The figure for the other one of two groups than that of the figure that ends there, where only it is asked for:
    '17' after '15' in '15 for girls and 17 for boys'."""
    each = _EACH.match(text, end)
    if each is None or _names(asked, each["one"]) or not _names(asked, each["other"]):
        return None
    return each["figure"]


def _names(asked: Asked, group: str) -> bool:
    """Whether a question has the word of a group."""
    named = content(group)
    return bool(named) and set(named) <= set(content(asked.question))


def is_excepted(asked: Asked, text: str, end: int) -> bool:
    """Whether what is asked about is an exception from what a figure that ends there is told of: '16, except for light
    work, such as selling newspapers'."""
    exception = _EXCEPT.search(text, end)
    if exception is None:
        return False
    excepted = _EXCEPTION_END.split(text[exception.end() :], maxsplit=1)[0]
    before, after = (set(content(part)) for part in (text[: exception.start()], excepted))
    return any(is_told(word, after) and not is_told(word, before) for word in asked.words)


def _is_of_one_stretch(asked: Asked, text: str, best: Quantity) -> bool:
    """Whether another stretch tells another figure of the same things, and as much of what is asked: 'children of 14
    may work five hours; children of 16 may work seven'."""
    own = around(text, best.phrase, _PARALLEL_END)

    def told(stretch: str) -> int:
        said = set(content(stretch))
        return sum(is_told(word, said) for word in asked.words)

    return any(
        one.value != best.value
        and (one.unit, one.noun[-1:], one.years) == (best.unit, best.noun[-1:], best.years)
        and (stretch := around(text, one.phrase, _PARALLEL_END)) != own
        and told(stretch) >= told(own)
        for one in quantities(text)
        if one.own_noun and best.own_noun
    )


def _inside(quantity: Quantity, other: Quantity) -> bool:
    """Whether a figure only repeats another in parentheses."""
    return other is not quantity and other.phrase.start < quantity.span.start < other.phrase.end


def candidates(asked: Asked, text: str) -> list[Quantity]:
    """The figures that may answer: not those that the question gives itself, of other years, or of the whole."""
    given = {value_of(match[0]).replace(",", "") for match in _NUMBER_ASKED.finditer(asked.question)}
    whole = bool(_WHOLE_ASKED.search(asked.question))
    found = [one for one in quantities(text) if one.value not in given and _year_fits(asked, one)]
    if not _EARLIER.search(asked.question):
        found = [one for one in found if not _EARLIER.search(_chunk(text, one))]
        found = found if asked.years else [one for one in found if not _ONLY_COMPARED.search(_chunk(text, one))]
    else:
        told = [one for one in found if _YEAR_BEFORE.match(text, one.phrase.end)]
        found = told or [one for one in found if _EARLIER.search(_chunk(text, one))]
    found = [one for one in found if not _is_left_out(asked, text, one)]
    if _AVERAGE_ASKED.search(asked.question) and _AVERAGE.search(text):
        found = [one for one in found if _AVERAGE.search(_piece(text, one))]
    if any(one.whole for one in found) and whole:
        return []
    if not _DIFFERENCE_ASKED.search(asked.question):
        found = [one for one in found if not _BY.search(text[: one.phrase.start])]
    found = [one for one in found if not has_part_of(asked.words, text, one)]
    found = [one for one in found if not is_uncounted(asked, text, one)]
    return [one for one in found if not one.whole and (whole or not _is_size(text, one))]


def clause_of(text: str, one: Quantity) -> str:
    """A figure and what is told of it."""
    return around(text, one.phrase, CLAUSE_END)


def _is_of_narrower(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether a share is one of only some of those whose share is asked for: of pretrial detainees."""
    question = asked.question.casefold()
    words = _WORD.findall(text[one.span.end : one.phrase.end].casefold().partition(" of ")[2])
    same = bool(set(one.noun[-1:]) & set(asked.words))
    return same and any(word[:MIN_STEM] not in question for word in words[:-1] if len(word) >= MIN_STEM)


def _is_left_out(asked: Asked, text: str, one: Quantity) -> bool:
    """Whether a figure is told of what a question leaves out: 'outside the export sector', 'injured, not killed'."""
    left_out = _LEFT_OUT.search(asked.question)
    if left_out is None:
        return False
    words = set(content(left_out["these"])) & set(content(_piece(text, one)))
    return bool(words or events(left_out["these"]) & events(text[slice(*one.phrase)]))


def _is_size(text: str, quantity: Quantity) -> bool:
    """Whether a figure only tells how large a body is: 'the 101-seat parliament'."""
    return text[quantity.span.end : quantity.span.end + 1] == "-" and not set(quantity.noun[:1]) & UNITS_OF_TIME


def _year_fits(asked: Asked, quantity: Quantity) -> bool:
    return not asked.years or not quantity.years or bool(quantity.years & asked.years)


def _clearest(asked: Asked, quote: Passage, found: Sequence[Quantity], ahead: int, spare: int = 0) -> str | None:
    """The phrase of the figure that fits best; None if two do, or if what it tells is denied."""
    if not found:
        return None
    text = quote.text
    beside = set(asked.words) - set(asked.counted)
    if len({one.value for one in found}) > 1 and not _is_range(found):
        found = _by(found, lambda one: len((one.near | set(one.noun)) & beside), ahead)
    if len({one.value for one in found}) > 1 and not _is_range(found):
        return None
    best = max(found, key=lambda one: (one.own_noun, -one.span.start))
    if is_denied_at(text, best.span.end) and not _DENIES.search(asked.question) and best.value != "0":
        return None
    stretch = around(text, best.phrase, STRETCH_END)
    if not best.years & asked.years and any(other.years & asked.years for other in quantities(text)):
        return None  # '… 66 in 2018; of these, 44 …'
    if not best.years and any(asked.years & years(earlier) for earlier in _COMPARED_WITH.split(stretch)[1:]):
        return None  # '… six, compared with none in 2020'
    spare = len(asked.words) if asked.years & best.years else spare
    if not tells(asked, quote, clause_of(text, best), spare) or _is_outdone(asked, text, best):
        return None
    if is_of_one_of_two(asked, text, best.phrase.end) or is_excepted(asked, text, best.phrase.end):
        return None
    if _is_of_one_stretch(asked, text, best):
        return None
    year = _year_gone_by(asked, quote, stretch)
    return f"{year}: {text[slice(*best.phrase)]}" if year else text[slice(*best.phrase)]


def _is_outdone(asked: Asked, text: str, best: Quantity) -> bool:
    """Whether another figure may be meant: that of a part ('58 calls, 19 of which …'), or of what was done to others,
    where not all that is asked stands beside the best one, or that of the whole, of which it is a part itself."""
    before = text[: best.phrase.start]
    if _OUT_OF.search(before) or (_SOME_OF.match(text, best.span.end) and not _beyond(asked)):
        return True
    if asks_the_whole(asked, text[slice(*best.phrase)]):
        return True
    partitive, deeds = _PART_ASKED.search(asked.question), events(asked.question)
    figures = [one for one in quantities(text) if one.value != best.value]
    others = [one for one in figures if one.unit == best.unit]
    if _AMONG_THEM.search(before) and others and set(content(asked.part)).isdisjoint(best.noun):
        return best.noun[-1:] != asked.counted[-1:] or any(one.noun[-1:] == best.noun[-1:] for one in others)
    told = set(content(_piece(text, best))) | best.near | set(best.noun)
    untold = [word for word in _beyond(asked) if not is_told(word, told)]
    if IS_PART.search(before) and not partitive and 2 * len(untold) >= len(_beyond(asked)):
        return True
    for one in figures if partitive else others:
        is_part = (
            IS_PART.search(text[: one.phrase.start]) is not None
            or OF_THEM.match(text, one.span.end) is not None
            or (partitive is not None and one.unit == "percent")
        )
        if is_part and one.span.start > best.span.start and not set(untold).isdisjoint(content(_piece(text, one))):
            return True
    missing = deeds - events(_piece(text, best)) - events(before)
    return any(missing & events(_piece(text, one)) for one in others if not one.years)


def asks_the_whole(asked: Asked, phrase: str) -> bool:
    """Whether a phrase has the part and the whole, 'five of the eight deaths', and only deaths are asked for."""
    deeds = set() if _PART_ASKED.search(asked.question) else events(asked.question)
    return bool(deeds) and deeds <= events(phrase) and any(one.whole for one in quantities(phrase))


def _beyond(asked: Asked) -> list[str]:
    """The words of a question beside the noun that is counted."""
    return [word for word in _told_of(asked) if word not in asked.counted[-1:] and not word.isdigit()]


def _year_gone_by(asked: Asked, quote: Passage, stretch: str) -> int | None:
    """The year that opens a stretch, where no year is asked for and it is none that a report tells of as its own."""
    opening = None if asked.years else _IN_A_YEAR.match(stretch.lstrip(" ;:.,"))
    return int(opening["year"]) if opening and not is_recent(quote, int(opening["year"])) else None


def is_recent(quote: Passage, year: int) -> bool:
    """Whether a year is one that a report tells of as its own, where it is known which."""
    own = max(years(quote.place), default=None)
    return own is not None and year >= own - 1


def _is_gone_by(quote: Passage, one: Quantity) -> bool:
    """Whether a figure has years, and none that a report tells of as its own."""
    return bool(one.years) and not any(is_recent(quote, year) for year in one.years)


def _by(found: Sequence[Quantity], rate: Callable[[Quantity], int], least: int) -> Sequence[Quantity]:
    """The figures that are ahead by that much; all of them if none are."""
    rates = [rate(one) for one in found]
    ahead = [one for one, rating in zip(found, rates, strict=True) if rating == max(rates)]
    others = [rating for rating in rates if rating < max(rates)]
    return ahead if not others or max(rates) - max(others) >= least else found


def _is_range(found: Sequence[Quantity]) -> bool:
    """Whether some figures are the two ends of one range."""
    return len(found) == 2 and found[0].phrase == found[1].phrase


def _chunk(text: str, quantity: Quantity) -> str:
    """What stands before a figure back to the last comma or semicolon."""
    return re.split(r"[;,(]", text[: quantity.span.start])[-1]


def _around(text: str, quantity: Quantity) -> str:
    return text[max(0, quantity.phrase.start - 60) : quantity.phrase.end + 40]
