"""What speaks against a short answer that was found in a quote: it may be that of another part, step, time or body.

A short answer is read without the quote, so one that may be another's is left out; the quote stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.asked import Asked, content
from assistant.checks.marks import Mark
from assistant.checks.reading import tokens_of
from assistant.checks.words import is_past, root, sense, word_set
from assistant.numerals import UNITS_OF_TIME
from assistant.polarity import tells_contrary_word
from assistant.quantities import MONTHS, Quantity, quantities
from assistant.question_kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.short_figures import ACCORDING_TO, OF_ALL, ROOM_FOR
from assistant.short_told import NAME, around, events, has_its_names, is_told
from assistant.synonyms import in_its_words

_NEGATED = regex(r"(?:\b(?:not|never|without)\b|n['’]t\b)(?: yet| been| being| to)* (?P<what>[a-z]+)", re.IGNORECASE)
_DENIED = regex(
    r"n['’]t\b|\b(?:not|never|without|nobody|no|none|nor|neither|lack\w*|un\w+ed|fail(?:s|ed|ing)?|refus\w*)\b",
    re.IGNORECASE,
)
_NOT_DONE: frozenset[Mark] = frozenset(("planned", "demanded"))
_DEMANDED: frozenset[Mark] = frozenset(("demanded",))
_TO_COME_ASKED = regex(r"\b(?:will|going to)\b", re.IGNORECASE)
_MIGHT_ASKED = regex(r"\b(?:would|should|could|might|must|supposed to)\b", re.IGNORECASE)
_DONE_ASKED = regex(r"\b(?:did|was|were|has|have|had)\b", re.IGNORECASE)
_FORMER = regex(r"\b(?:previous|former|preceding)\b[^,;.]*$", re.IGNORECASE)
_SINCE = regex(r"\bsince when\b", re.IGNORECASE)
"""What is asked of a thing that goes on: when it was begun tells it, too."""
_FROM = regex(r"\b(?:from|between) [\w ]{1,20} (?:to|until|through|and) $")
"""What stands before the end of a stretch of time: 'from 6 to 24 February' wasn't on the 24th."""
_CLAUSE_END = regex(r"[;:]|\.\s|,? \b(?:while|whereas|but|although|though)\b")
_STRETCH_END = regex(r"[;:]|\.\s")
_STEP_END = regex(r"[;:,]|\.\s|,? \b(?:while|whereas|but|although|though|and)\b")
_MOST_OF = regex(
    r",? (?:most(?:ly)?|mainly|largely|chiefly|primarily|predominantly|including|none|neither"
    r"|(?:most|many|some|several|few|only \w+)"
    r" of (?:them|whom|which|these|those)|of (?:which|whom) only)\b(?P<told>[^;.]*)"
)
_DEED_BEFORE = regex(r"\b(?:for|of|with|by|in|from|after|before|while) (?P<deed>[a-z]+ing) (?:[a-z-]+ ){0,2}$")
_NAMED_END = regex(r";|(?<!Dr)(?<!Mr)(?<!Ms)(?<!Mrs)(?<!St)\.\s|, (?:and|but|while|whereas)\b| (?:while|whereas|but)\b")
"""Where what is told of one person or place ends."""
_ORDINAL = regex(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)\b", re.IGNORECASE)
_MONTH_YEAR = regex(rf"\b({'|'.join(MONTHS)})\b(?: \d\d?\b,?)?(?: ((?:19|20)\d\d))?")
_YEAR_BEFORE = regex(r"\b(?:a|the (?:previous|preceding)) year (?:before|earlier)\b|\bthe (?:previous|year before)\b")
_COMPARED = regex(
    r"\b(?:more|less|fewer|many|few|most|least|old|new|first|last|up|down|years?|months?|days?|nights?|lives)\b",
    re.IGNORECASE,
)
"""Words whose contraries stand in most sentences beside what they are about."""
_FULL_NAME = regex(r"\b([A-Z][a-z]+) ([A-Z][a-z]+)\b")
_TITLES = frozenset(
    ("Mr", "Mrs", "Ms", "Dr", "Judge", "Justice", "Senator", "Minister", "President", "General", "Colonel", "Captain")
)
_WORDS = regex(r"\w+")
_BEFORE_NOUN = regex(r"(?:\b(?:an?|the|its|their|his|her|these|those)|['’]s) $", re.IGNORECASE)
_TIMED = frozenset(("scheduled", "set", "planned", "expected", "based"))
_DEED_ROOTS = frozenset(map(root, word_set("conviction arrest release sentence trial charge adoption annulment order")))
"""Deeds that are told by a noun, too: 'upheld the conviction'."""
_PART_END = regex(r"[,;:()—]| – |\b(?:and|but|while|whereas|with|compared|of (?:which|whom|them|these|those))\b")
"""Where what is told of one figure ends and of the next begins."""
_OF_THEM = regex(r"(?: [a-z]+)? of (?:whom|which|these|them|those)\b")
_OF_THEM_BEFORE = regex(r"\bof (?:whom|which|these|them|those)\b[^,;.]{0,40}$")
"""What makes a figure a part of the one before it, of which the same is told."""
_LIMIT = regex(
    r"\b(?:from|due to|because of|as a result of)(?P<what>(?: (?!in\b|at\b|by\b|to\b)[\w'’-]+)+)", re.IGNORECASE
)
"""The cause to which it is limited what is counted: 'died from falls'."""
_STEPS = tuple(
    (regex(rf"\b(?:{asked})\b", re.IGNORECASE), regex(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (r"spen[dt]|spending", r"allocat\w*|budgeted|earmark\w*|pledg\w*|set aside|appropriat\w*|promis\w*"),
        (
            r"receiv\w*|lodged|filed|submitted|came in|made|get|got",
            r"closed|closing|completed|resolv\w*|settl\w*|process\w*|referred|offer\w*|promis\w*",
        ),
        (r"paid|pays?|collect\w*|recover\w*", r"order\w*|propos\w*|recommend\w*|owe[ds]?|offer\w*"),
        (r"implement\w*|carried out|carry out|fulfil\w*", r"accept\w*|agree[ds]?|recommend\w*|plan\w*|approv\w*"),
        (r"in part|partly|partially", r"in full|fully|completely"),
        (r"in full|fully|completely", r"in part|partly|partially"),
        (r"attend\w*|took part|take part|participat\w*", r"invit\w*|register\w*|enrol\w*"),
        (r"answer\w*|repl\w*|respond\w*", r"surveyed|asked|sent|questioned|interviewed"),
        (r"deport\w*|expel\w*", r"order\w*"),
        (r"die[ds]?|killed|deaths?", r"injur\w*|wound\w*|hurt"),
        (r"releas\w*|freed|let (?:go|out)", r"arrest\w*|detain\w*"),
        (r"hired?", r"plan\w*|advertis\w*|authori[sz]\w*|vacan\w*"),
        (r"convict\w*|found guilty", r"charged|indict\w*|arrest\w*|accus\w*|prosecut\w*"),
    )
)
"""What is asked whether it was done, and what is told of those to whom it may have been done yet: what was allocated
needn't have been spent. Of the sentences that answer such a question for a figure or a date, on 172 training reports,
one in a hundred tells the other step and not that which is asked (4 of 380), of those that don't 5 in a hundred."""


def is_doubtful(asked: Asked, quotes: Sequence[Passage], short: str) -> bool:
    """Whether something speaks against a figure, a date or a name of the best quote, the first, as a short answer."""
    text = quotes[0].text
    start = text.casefold().find(short.casefold())
    if start < 0:
        return False
    span = Span(start, start + len(short))
    if any(doubt(asked, text, span) for doubt in (*_OF_ANY, *_OF_KIND.get(asked.kind, ()))):
        return True
    if asked.kind == "count":
        return _lacks_limit(asked, quotes)
    return asked.kind == "money" and not has_its_names(asked, quotes[0])


def _is_other_way_round(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked of how many something wasn't so, and the clause of a phrase tells that it was."""
    clause = around(text, span, _CLAUSE_END)
    negated = [found["what"].casefold() for found in _NEGATED.finditer(asked.alone)]
    told = set(content(clause))
    return any(is_told(sense(word), told) for word in negated) and not _DENIED.search(clause)


def _is_not_done(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked what was done, or will be, and a phrase tells what was planned, or demanded only."""
    done = _DONE_ASKED.search(asked.alone)
    if _MIGHT_ASKED.search(asked.alone) or (not done and not _TO_COME_ASKED.search(asked.alone)):
        return False
    tokens, before = tokens_of(text[: span.end]), len(tokens_of(text[: span.start]))
    marks = tokens[min(before, len(tokens) - 1)].marks
    not_so = marks & (_NOT_DONE if done else _DEMANDED)
    return bool(not_so) and not_so.isdisjoint(mark for one in tokens_of(asked.alone) for mark in one.marks)


def _is_other_step(asked: Asked, text: str, span: Span) -> bool:
    """Whether the clause of a phrase tells another step than the one that is asked for, and not that."""
    clause = around(text, span, _STEP_END)
    return any(
        wanted.search(asked.alone)
        and other.search(clause)
        and not other.search(asked.alone)
        and not wanted.search(clause)
        for wanted, other in _STEPS
    )


def _is_other_time(asked: Asked, text: str, span: Span) -> bool:
    """Whether a date is that of a former thing, or the end of a stretch of time."""
    before = text[: span.start]
    if _FROM.search(before) or (_FORMER.search(before) and not _FORMER.search(asked.question)):
        return True
    wanted, told = events(asked.alone), events(_CLAUSE_END.split(before)[-1])
    return bool(wanted and told) and wanted.isdisjoint(told) and not _SINCE.search(asked.alone)


def _is_of_most(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question is told only of most or some of those that a figure counts: '51 victims, most of
    them from Peru' for 'how many from Peru?'."""
    for most in _MOST_OF.finditer(text, span.end):
        told, of_most = set(content(text[: most.start()])), set(content(most["told"]))
        words = (word for word in asked.words if word not in asked.counted)
        if any(not is_told(word, told) and is_told(word, of_most) for word in words):
            return True
    return False


def _is_of_another_deed(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure counts those to whom something else was done: 'arrested two for exploiting 23 women' for 'how
    many women were arrested?'."""
    deed = _DEED_BEFORE.search(text[: span.start])
    return deed is not None and not is_told(sense(deed["deed"].casefold()), set(asked.words))


def _is_of_another_figure(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question stands with another figure alone, where one sentence has several: '2,230 concerned
    the army, 688 prisons' for 'how many about prisons?'."""
    begin = max((found.end() for found in _STRETCH_END.finditer(text, 0, span.start)), default=0)
    end = next((found.start() for found in _STRETCH_END.finditer(text, span.end)), len(text))
    text, span = text[begin:end], Span(span.start - begin, span.end - begin)
    figures = [one for one in quantities(text) if not set(one.noun[-1:]) & UNITS_OF_TIME]
    mine = next((one for one in figures if span.start <= one.span.start and one.span.end <= span.end), None)
    if mine is None or _OF_THEM.match(text, mine.span.end) or _OF_THEM_BEFORE.search(text[: mine.span.start]):
        return False
    alike = [one for one in figures if one is mine or (one.unit == mine.unit and not _is_beside(text, one, span, mine))]
    parts = _parts(text, alike)
    if parts is None:
        return False
    place = alike.index(mine)
    own, earlier, later = ({word for part in some for word in content(part)} for some in _sides(parts, place))
    whole = parts[0] if OF_ALL.search(text[: alike[0].phrase.start]) else ""
    told = {*own, *content(text[: alike[0].span.start] + whole), *alike[0].noun}
    beside = [word for word in content(in_its_words(asked.alone, text)) if word not in asked.counted]
    untold = [word for word in beside if not word.isdigit() and not is_told(word, told)]
    # What is told of a figure goes for those after it, too, unless these have words of their own.
    own_words = any(is_told(word, own) for word in beside)
    return any(not is_told(word, earlier) and is_told(word, later) for word in untold) or (
        not own_words and any(is_told(word, earlier) for word in untold)
    )


def _sides(parts: Sequence[str], place: int) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """One of some parts, those before it and those after it."""
    return parts[place : place + 1], parts[:place], parts[place + 1 :]


def _is_beside(text: str, one: Quantity, span: Span, mine: Quantity) -> bool:
    """Whether a figure is part of a phrase itself, or as high as the one there, or tells for how many there is room."""
    within = span.start <= one.span.start < span.end
    return within or one.value == mine.value or ROOM_FOR.search(text[: one.phrase.start]) is not None


def _parts(text: str, figures: Sequence[Quantity]) -> list[str] | None:
    """What is told of each figure, in their order; None where nothing parts two of them."""
    begins = [one.span.start for one in figures]
    opening, parts = "", []
    for start, end in zip(begins, [*begins[1:], len(text)], strict=True):
        stretch = text[start:end]
        cuts = [found.start() for found in _PART_END.finditer(stretch)] if end < len(text) else [len(stretch)]
        if not cuts:
            return None
        parts.append(f"{opening} {stretch[: cuts[-1]]}")
        opening = stretch[cuts[-1] :]
    return parts


def _lacks_limit(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether a phrase that limits what is counted isn't told at all: 'from falls' of 'six of them died'."""
    told = {*asked.counted, *(word for one in quotes for word in content(f"{one.text} {one.place}"))}
    limits = [content(in_its_words(found["what"], quotes[0].text)) for found in _LIMIT.finditer(asked.alone)]
    return any(words and not any(is_told(word, told) for word in words) for words in limits)


def _is_other_in_order(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked of the third, and a text tells of the second."""
    del span
    wanted, told = ({word.casefold() for word in _ORDINAL.findall(some)} for some in (asked.alone, text))
    return bool(wanted and told) and wanted.isdisjoint(told)


def _is_of_other_month(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is asked for of a month, or a month of a year, and the clause of a phrase names another."""
    if _YEAR_BEFORE.search(text):
        return False
    wanted = set(_MONTH_YEAR.findall(asked.alone))
    told = set(_MONTH_YEAR.findall(text))
    if any(year and (month, year) not in told and month in dict(told) for month, year in wanted):
        return True
    here = {month for month, _ in _MONTH_YEAR.findall(around(text, span, _CLAUSE_END))}
    return bool(wanted and here) and here.isdisjoint(month for month, _ in wanted)


def _is_of_other_name(asked: Asked, text: str, span: Span) -> bool:
    """Whether what is asked of somebody stands in another's clause: 'Haddad was fined 30,000, and Souli was jailed'; or
    is told of another of that family name."""
    said, clause = set(_WORDS.findall(text)), around(text, span, _NAMED_END)
    for first, last in _FULL_NAME.findall(asked.alone):
        if first not in said and set(re.findall(rf"\b([A-Z]\w+) {last}\b", text)) - _TITLES:
            return True
    named, there = (
        {name for name in NAME.findall(some) if not _MONTH_YEAR.match(name)} for some in (asked.alone, clause)
    )
    if not named or not named <= said or not named.isdisjoint(_WORDS.findall(clause)):
        return False
    return not there <= set(_WORDS.findall(asked.question))


def _is_of_other_source(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is asked for as a source gives it, and stands in the clause of another."""
    source = ACCORDING_TO.search(asked.question)
    who = set(content(source["who"] or source["tells"])) if source else set()
    return bool(who & set(content(text))) and who.isdisjoint(content(around(text, span, _CLAUSE_END)))


def _is_contrary(asked: Asked, text: str, span: Span) -> bool:
    """Whether a clause has the contrary of a word of the question: 'nine witnesses in private' where it is 'public'."""
    return tells_contrary_word(_COMPARED.sub("", asked.alone), around(text, span, _CLAUSE_END))


def _is_of_another_act(asked: Asked, text: str, span: Span) -> bool:
    """Whether another deed stands between the one that is asked about and a date: 'annulled the vote and ordered a new
    one, which took place on June 12'."""
    clause_start = max((found.end() for found in _STRETCH_END.finditer(text, 0, span.start)), default=0)
    clause_end = next((found.start() for found in _STRETCH_END.finditer(text, span.end)), len(text))
    asked_roots = {root(word.casefold()) for word in _WORDS.findall(asked.alone)}
    deeds = [
        (found.start(), root(found[0].casefold()))
        for found in _WORDS.finditer(text, clause_start, clause_end)
        if _tells_deed(text, found) or root(found[0].casefold()) in asked_roots & _DEED_ROOTS
    ]
    mine = [place for place, deed in deeds if deed in asked_roots]
    others = [place for place, deed in deeds if deed not in asked_roots]

    def parted(place: int) -> bool:
        low, high = sorted((place, span.start))
        return any(low < other < high for other in others)

    return bool(mine) and all(map(parted, mine))


def _tells_deed(text: str, found: re.Match[str]) -> bool:
    """Whether a word tells what was done: a past form that is no adjective ('a vendor's unencrypted laptop')."""
    return is_past(found[0].casefold()) and not _BEFORE_NOUN.search(text[: found.start()]) and found[0] not in _TIMED


_OF_ANY = (_is_other_way_round, _is_not_done, _is_other_step, _is_other_in_order, _is_of_other_source)
_OF_KIND: Mapping[Kind, Sequence[Callable[[Asked, str, Span], bool]]] = {
    "count": (
        _is_of_other_name,
        _is_of_another_figure,
        _is_of_most,
        _is_of_another_deed,
        _is_of_other_month,
        _is_contrary,
    ),
    "date": (_is_of_other_name, _is_other_time, _is_of_another_act),
    "month": (_is_of_other_name, _is_other_time, _is_of_another_act),
    "money": (_is_of_other_name, _is_of_other_month, _is_contrary),
    "amount": (_is_of_other_name, _is_of_other_month, _is_contrary),
}
"""What may speak against a short answer of any kind, and of some."""
