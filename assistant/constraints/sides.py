"""Whether evidence tells both sides of what a question compares: the earlier time, and those named beside each other.

'Did they fine more farmers than in 2018?' isn't answered by '1,150 visits, up from 730 in 2018, and fined 14 farmers'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from assistant.checks.words import is_past
from assistant.constraints.counted import PERSONS
from assistant.question.asked import Asked, content
from assistant.question.kinds import asks_change, thing_compared
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import years
from assistant.text.quantities import Quantity, quantities
from assistant.text.sentences import split_sentences

CHANGE_TOLD = regex(
    r"\b(?:ris(?:e|es|en|ing)|rose|rais\w+|gr[eo]w\w*|increas\w+|decreas\w+|declin\w+|f[ae]ll\w*|drop\w*|shr[aiu]nk"
    r"|reduc\w+|cuts?|doubl\w+|tripl\w+|halv\w+|chang\w+|unchanged|same(?! (?:period|time|day|month|year|week)\b)"
    r"|compar\w+|than|versus|from (?=\S*\d)"
    r"|against (?=(?:\w+ )?\S*\d|(?:a|the) (?:year|previous|preceding|prior|same)\b)"
    r"|(?:up|down) (?:from|on|by)|again|remain(?!der)\w*|continu\w+|stable|stayed|trends?|record (?:high|low|number)"
    r"|previous\w*|prior|preceding|earlier|formerly|last (?:year|time)|year before|before|still|additional|extra|longer"
    r"|shorter|larger|smaller|bigger|higher|lower\w*|greater|cheaper|dearer|fewer|more|less|worse\w*|better|improv\w+"
    r"|deteriorat\w+|expand\w+|soar\w*|surg\w+|plung\w+|climb\w*|jump\w*|highest|lowest|most since|exceed\w*)\b",
    re.IGNORECASE,
)
"""Words that may tell how something compares with what it was."""
_EARLIER = regex(
    r"\bthan (?:[\w'’]+ ){0,4}?(?:years?|last|previous|prior|before|earlier|preceding|past|ago|used|(?:19|20)\d\d)\b"
    r"|\b(?:in|of) (?:19|20)\d\d or (?:in )?(?:19|20)\d\d",
    re.IGNORECASE,
)
"""'More than in 2018', 'in 2017 or in 2016'."""
_THAN = regex(r"\bthan\b.*$", re.IGNORECASE)
_MORE = regex(r"\b(?:more or (?:rather )?(?:fewer|less)|(?:fewer|less) or more|more|fewer|less)\b", re.IGNORECASE)
_COMPARES = regex(
    r"\b(?:more|fewer|less|(?:high|low|larg|small|bigg|long|short|old|young|strict|harsh|wors|better|cheap|dear|great"
    r"|quick|fast|slow|rich|poor)\w*)\b",
    re.IGNORECASE,
)
_LINKS = r"(?:(?:in|at|on|for|from|by|with|to|the|those|that|of|one|ones|did|do|does|was|were) )*"
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_NAMED = regex(
    rf"\b(?:than {_LINKS}(?P<other>{_NAME})|(?<=[^.?!:] )(?P<first>{_NAME}),? or {_LINKS}(?P<second>{_NAME}))"
)
"""'More in Fen than in Oster', 'Fen or Oster'."""
_EITHER = regex(
    r"^\W*(?:is|are|was|were|do|does|did|which|who)\b[^?]*\b(?!one|two|three|more|less)"
    r"(?P<two>(?-i:[a-z]+ or (?:[a-z]+ ){0,3}?[a-z]+))\b[^?]*\b"
    r"(?:(?:more|less|most|least) (?:often|likely|frequently|commonly|[a-z]+ed)\b"
    r"|(?<!no )(?:higher|lower|longer|worse|better|larger|bigger|smaller)\W*$)",
    re.IGNORECASE,
)
"""'Are women or men more often exploited?'"""
_SETS_APART = regex(
    r"\b(?:more|less|fewer|than|(?:high|low|larg|bigg|small|great|long|short|bett)er|worse|outnumber\w*|compar\w*|twice"
    r"|least|most\w*|majority|minority|main\w*|primar\w*|chief\w*|larg\w*|predominant\w*|often|half|third|quarter|percent"
    r"|per cent|disproportion\w*|particular\w*|especially|highest|lowest|only|equal\w*|alike|both)\b",
    re.IGNORECASE,
)
"""Words that may tell of which of two there is more."""
_ABBREVIATION = regex(r"[A-Z]{2,}s?")
_FORM = frozenset(
    content(
        "number share figure total count amount rate level year earlier last go gone common now often previous prior"
        " before compare report use times people person up down"
    )
)
"""Words that only make a comparison of a question, or tell little of what is compared."""
_PIECE_END = regex(
    r"[;:]\s|\.\s|,? (?:but|while|whereas|of (?:which|whom|these|them|those)|including|among (?:them|whom|which)|and)\b"
    r"|, (?=in \d)"
)
YEARS_TOLD = 1
"""How many years back from its own the year lies at most that a report is on."""
NAME_BEGINS = 4
"""By how many letters a name is known: 'Tajiks' come from Tajikistan."""
_HEAD = 0.5
"""What the noun that is counted counts more than another word."""
_ENOUGH = 2
"""How many words of a question must stand beside a figure for it to be what is compared where no noun tells."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a sentence with its figures; `compared`: it has a word for a change or is of an earlier time.

    `before` is what stands before its first figure.
    """

    text: str
    before: str
    figures: tuple[Quantity, ...]
    compared: bool


def untold_side(asked: Asked, passages: Sequence[Passage], beside: Sequence[Passage] = ()) -> str | None:
    """What none of some passages tells of a comparison that is asked for, in words; None if nothing is missing.

    `beside`: others of their paragraphs, which may have a name for the whole. Of 110 questions on made-up reports that
    compare with an earlier time, have no answer and got one, it found 45; of 199 that have one, two seemed to lack it.
    On eight more 25 of 32 questions on a change that have no answer are refused, and two of 80 that have one.
    """
    question = asked.question
    if name := _untold_name(question, [*passages, *beside]):
        return f"anything on {name}"
    either = _EITHER.search(question)
    if either and not _are_deeds(either["two"]) and not any(_sets_apart(either["two"], one.text) for one in passages):
        return "a comparison of the two"
    compares = asked.kind == "yes_no" and (asks_change(question) or _EARLIER.search(question))
    return "a comparison with an earlier time" if compares and not _tells_earlier(question, passages) else None


def _are_deeds(two: str) -> bool:
    """Whether what is said in an alternative is done to the same ones: 'restrained or isolated'."""
    return all(is_past(words.split()[-1].casefold()) for words in two.split(" or "))


def _untold_name(question: str, passages: Sequence[Passage]) -> str | None:
    """One of those that a question sets beside each other by name, if no passage has that name."""
    found = _NAMED.search(question) if _COMPARES.search(question) else None
    told = " ".join(passage.in_place for passage in passages).replace("’", "'")
    return next((name for name in found.groups() if name and not _names(told, name)), None) if found else None


def _sets_apart(two: str, text: str) -> bool:
    """Whether a text may tell of which of two there is more: of one at least, with a figure or a word that compares."""
    told = quantities(text) or _SETS_APART.search(text)
    return bool(told) and not set(content(two)).isdisjoint(content(text))


def _names(text: str, name: str) -> bool:
    """Whether a text may have a name, which an abbreviation may be spelt out for in it."""
    if _ABBREVIATION.fullmatch(name):
        return True
    words = [re.sub(r"'s?$", "", word) for word in name.replace("’", "'").split()]
    return any(re.search(rf"\b{re.escape(word[:NAME_BEGINS])}", text, re.IGNORECASE) for word in words)


def _tells_earlier(question: str, passages: Sequence[Passage]) -> bool:
    """Whether some passages may compare what is asked about with an earlier time: they compare something, and no figure
    that comes after that is nearer to what is asked.

    What stands before a comparison in its sentence may be compared, too: '63 convicted and 19 freed, compared with …'.
    """
    bare = _MORE.sub(" ", _THAN.sub("", question))
    wanted = frozenset(word for word in content(bare) if word not in _FORM and not word.isdigit())
    thing = thing_compared(question)
    head = next(reversed(content(thing)), "")
    sentences = [_pieces(passage.text[span.start : span.end], question, passage.place) for passage in passages
                 for span in split_sentences(passage.text)]  # fmt: skip
    compared: list[float] = []
    after: list[float] = []
    for pieces in sentences:
        tells = (at for at, piece in enumerate(pieces) if piece.compared and not _is_of_doers(piece, thing, head))
        last = max(tells, default=-1)
        if last >= 0:
            here = [_told(piece, wanted, head) for piece in pieces[: last + 1]]
            compared += here
            after = [] if any(here) or _leaves_noun_out(pieces[last]) else after
        after += [_told(piece, wanted, head) for piece in pieces[last + 1 :] if _counts(piece, wanted, head)]
    return bool(compared) and max(compared) >= max(after, default=0.0)


def _leaves_noun_out(piece: _Piece) -> bool:
    """Whether a figure is of what was counted before it: 'In 2020, they had made 49.'"""
    return any(not figure.own_noun for figure in piece.figures)


def _is_of_doers(piece: _Piece, thing: str, head: str) -> bool:
    """Whether the figures of a piece count something else than what is compared, which it tells of as those who did it:
    'inspectors made 603 visits' for 'are there more inspectors?'."""
    nouns = [set(figure.noun) for figure in piece.figures if figure.own_noun]
    doers = [word for word in thing.casefold().split()[-1:] if word in piece.before.casefold().split()]
    return bool(nouns and doers) and not any(head in noun for noun in nouns)


def _told(piece: _Piece, wanted: Set[str], head: str) -> float:
    """How many words of what is compared a piece has."""
    said = set(content(piece.text))
    return len(wanted & said) + (_HEAD if head in said else 0.0)


def _counts(piece: _Piece, wanted: Set[str], head: str) -> bool:
    """Whether a figure of a piece counts what is compared: by its noun, else by the words beside it."""
    if not head:
        return bool(piece.figures) and _told(piece, wanted, head) >= min(_ENOUGH, len(wanted))
    nouns = {word for figure in piece.figures for word in figure.noun}
    return head in nouns or (head in PERSONS and not PERSONS.isdisjoint(nouns))


def _pieces(sentence: str, question: str, place: str) -> list[_Piece]:
    """A sentence cut where what is said of one figure ends and of another begins; `place` may tell the year."""
    figures = quantities(sentence)
    latest = max(years(question) | {year for figure in figures for year in figure.years}, default=0)
    long_ago = max(years(place), default=0) - YEARS_TOLD
    base = _base(question)
    pieces: list[_Piece] = []
    for start, end in _cuts(sentence, figures):
        own = tuple(figure for figure in figures if start <= figure.span.start < end)
        text = sentence[start:end]
        named = years(text)
        dated = any(figure.years and min(figure.years) < latest for figure in own) or not base.isdisjoint(named)
        dated = dated or any(year < long_ago for year in named)
        before = text[: own[0].span.start - start] if own else text
        pieces.append(_Piece(text, before, own, dated or CHANGE_TOLD.search(text) is not None))
    return pieces


def _base(question: str) -> frozenset[int]:
    """The years that a question compares with."""
    than, named = _THAN.search(question), years(question)
    return frozenset(years(than[0]) if than else {min(named)} if len(named) > 1 else ())


def _cuts(sentence: str, figures: Sequence[Quantity]) -> list[tuple[int, int]]:
    """Where the pieces of a sentence begin and end; one without a figure goes with the one before it."""
    ends = [0, *(found.start() for found in _PIECE_END.finditer(sentence)), len(sentence)]
    cuts: list[tuple[int, int]] = []
    for start, end in pairwise(ends):
        hard = sentence[start : start + 1] in {";", ":", "."}
        if cuts and not hard and not (_has_figure(figures, start, end) and _has_figure(figures, *cuts[-1])):
            cuts[-1] = cuts[-1][0], end
        else:
            cuts.append((start, end))
    return cuts


def _has_figure(figures: Sequence[Quantity], start: int, end: int) -> bool:
    return any(start <= figure.span.start < end for figure in figures)
