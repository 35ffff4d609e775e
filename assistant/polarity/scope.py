"""How far a denial, a ban or a duty reaches: whether it is only of a part of what a question asks about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import dropwhile, pairwise, takewhile

from assistant.checks.dates import MONTHS, YEAR
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import AUXILIARIES, is_past, is_plural, word_set
from assistant.polarity.clause import ALL, Clause, following
from assistant.polarity.question import YesNo
from assistant.polarity.words import COMMON, is_demonym, shared
from assistant.regex import regex

KIN = 5
"""By how many letters a word is known: 'diplomats' are 'diplomatic personnel'."""
_ATTACHED = word_set(
    "of for to in on at by with within from as against near outside inside under over without during after before"
    " until unless if when where who whom whose that which than older younger around among between"
    " toward towards through solely"
)
"""What begins something that is attached to a thing or a deed, and may narrow it."""
_HANGING = word_set("who whom whose that which where when if without unless until after before")
"""What begins a clause that may narrow the one before it."""
_MANNER = regex(
    r"(?!(?:only|yet|reportedly|apparently|generally|usually|either|family|assembly|supply|reply)$)[a-z]{3,}ly"
    r"|early|late|enough|again"
)
"""How something was done or not: 'were not inspected *thoroughly*'."""
_SOME = word_set("some several certain many most half percent")
_ALL = word_set("all every each")
_ALL_ASKED = regex(rf"{ALL.pattern}|\b(?:always|fully|completely|entirely)\b", re.IGNORECASE)
"""Of all of them it isn't so, if it isn't so of some."""
_ALL_OF = regex(r"(?:any|none|neither|all|either) of (?:the|its|their|these|those|his|her) \d+ ")
_DEFINITE = word_set("the its their these those his her our")
"""Before a figure these mean all of them: 'any of its 12 letters', 'in the two deaths'."""
_PERIOD = word_set("year month review calendar fiscal period end close date row consecutive beginning so")
"""What a report is of as a whole is no limit: 'during the review period'."""
_MATTER = word_set(
    "penal code constitution article incident matter case event issue official authority officials authorities"
)
"""Words that refer to what a question is about, or name no one in particular."""
_ASIDE = regex(
    r"\b(?:because|due to|owing to|for lack|out of|as a result|for fear|as of|at all|at the time|when this report)\b"
)
"""What gives a reason or a date begins no limit."""
_NO_ONE = word_set("neither either none nobody nothing nor lack lacks lacked lacking failed fails refused")
_DETERMINERS = word_set("a an the any no its their his her of")
_IN_A_WAY = regex(r"(?:in (?:person|full|detail|time)|on time)\b")
"""'Did not attend in person', 'was not finished on time'."""
_PARTICLES = word_set("out up off down in")
"""What belongs to a verb: 'were not carried *out* at night'."""
VERB_AFTER = word_set("yet even also ever always to be been being have had")
"""What may stand between a 'not' and its verb."""
_LY = word_set("timely daily weekly monthly quarterly early elderly friendly orderly costly deadly")
"""What ends as an adverb does and describes a thing."""
_ENOUGH = word_set("sufficient adequate enough able")
_STOP = word_set(", ; : . ( ) and but or nor — –")
_KINDS = word_set("new same other further additional")
"""Words too common to find a clause by which make a thing one of a kind all the same."""
_NO_KIND = word_set(
    "functioning statutory national nationwide official legal criminal human single known credible particular actual"
    " adult minimum individual relevant possible basic level longer"
)
"""Words that go with a thing without making it another: 'no functioning bail system', 'no statutory minimum wage'."""
_ONE_NAME = regex(
    r"public (?:officials?|servants?|employees?)|political part(?:y|ies)|independent (?:monitor\w*|observ\w*)"
)


def narrowed(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether a clause denies or bans what is asked about only in part: of some, somewhere, in a manner or of a kind.

    'Prisoners received no food on holidays', 'The law prohibits child labor in mines', 'no specialized training'.
    """
    if asked.direction != 0 or _ALL_ASKED.search(asked.core):
        return False
    if not (clause.denials or clause.forbids):
        return False
    if _is_of_a_kind(asked, clause) or _is_sized(asked, clause):
        return True
    if asked.mood == "forbidden" and clause.denials:
        return False  # where something isn't banned in a part, it isn't banned
    if (clause.denials and clause.partly(asked.core)) or clause.of_some(clause.forbids):
        return True
    return _has_narrow_subject(asked, clause) or has_tail(asked, clause, found)


@lru_cache(maxsize=256)
def starts_of(core: str) -> frozenset[str]:
    """How the words of content of a question begin."""
    return frozenset(token.folded[:KIN] for token in tokens_of(core) if token.is_content)


def is_own(asked: YesNo, token: Token) -> bool:
    """Whether a word is one of a question's, or of its matter."""
    return token.is_content and (token.folded[:KIN] in starts_of(asked.core) or bool(shared(asked.topic, [token])))


def _reaches_from(clause: Clause) -> int:
    """The place from which a clause denies or bans."""
    return min((*clause.denials, *clause.forbids, *(clause.requires if clause.denials else ())), default=0)


def _narrows(asked: YesNo, token: Token) -> bool:
    """Whether a word names something that a question doesn't."""
    if token.text == "1":
        return False  # 'not one of them'
    if token.is_figure:
        return not YEAR.fullmatch(token.text) and token.text not in asked.core
    if token.folded in _KINDS:
        return token.folded not in asked.core.casefold()
    if not token.is_content or is_own(asked, token):
        return False
    if {token.folded.removesuffix("'s"), token.sense} & (_PERIOD | _MATTER) or token.folded in MONTHS:
        return False
    return token.sense not in COMMON and token.folded not in _NO_ONE


def _narrows_by(asked: YesNo, tokens: Sequence[Token]) -> bool:
    """Whether what is attached names something that a question doesn't, and no period or reason."""
    words = texts(tokens)
    aside = _ASIDE.search(" ".join(words))
    kept = tokens[: len(aside.string[: aside.start()].split())] if aside else tokens
    return any(
        token in kept
        and not is_past(token.folded)
        and not (token.folded == "reporting" and after in _PERIOD)
        and not (token.is_figure and ({before, after} & MONTHS.keys() or before in _DEFINITE))
        and not (token.text[0].isupper() and words[0] == "of")
        and _narrows(asked, token)
        for before, token, after in zip(("", *words), tokens, (*words[1:], ""), strict=False)
    )


def texts(tokens: Sequence[Token]) -> list[str]:
    return [token.folded for token in tokens]


def has_tail(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether something that a question lacks is attached to the last word that both share."""
    own = [place for place, token in enumerate(clause.tokens) if is_own(asked, token)]
    if not own:
        return False
    tail = clause.tokens[max(own) + 1 :]
    if tail and tail[0].folded == "that" and _is_verb_at(clause, max(own)):
        return False  # 'did not accept that it was …'
    if tail and _MANNER.fullmatch(tail[0].folded) and tail[0].folded not in asked.core.casefold():
        return True
    stretch = list(takewhile(lambda token: token.folded not in _STOP, tail))
    if stretch and stretch[0].folded == "to" and _ENOUGH & {*texts(clause.tokens)}:
        return False  # 'not sufficient to deter it'
    if _ASIDE.match(" ".join(texts(stretch))):
        return False
    if _IN_A_WAY.match(" ".join(texts(stretch))) and not _IN_A_WAY.search(asked.core):
        return True
    if len(stretch) > 1 and stretch[0].folded in _PARTICLES and stretch[1].folded in _ATTACHED:
        stretch = stretch[1:]
    attached = list(dropwhile(lambda token: is_past(token.folded), stretch))
    if attached and attached[0].folded in _ATTACHED and _narrows_by(asked, attached):
        return True
    return len(stretch) == len(tail) and _hangs_on(asked, clause, found)


def _hangs_on(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether the next clause narrows a clause without a comma: 'victims *who refused to testify*'."""
    return any(
        one.tokens[0].folded in _HANGING
        and clause.tokens[-1].folded not in _STOP
        and not (one.tokens[0].folded == "that" and _is_verb_at(clause, len(clause.tokens) - 1))
        and not any(is_own(asked, token) for token in one.tokens)
        and _narrows_by(asked, one.tokens)
        for one in following(clause, found)
    )


def _has_narrow_subject(asked: YesNo, clause: Clause) -> bool:
    """Whether those of whom a clause denies are named more narrowly: 'children *with disabilities* did not …'."""
    before = clause.tokens[: _reaches_from(clause)]
    for place, token in enumerate(before[:-1]):
        if is_plural(token.folded) and is_own(asked, token) and before[place + 1].folded in _ATTACHED:
            rest = list(takewhile(lambda one: one.folded not in _STOP | AUXILIARIES, before[place + 1 :]))
            if _narrows_by(asked, rest):
                return True
    return False


def _is_sized(asked: YesNo, clause: Clause) -> bool:
    """Whether only so many are denied something, or banned from it: 'did not meet two of the requirements'."""
    start = _reaches_from(clause)
    reached = [*takewhile(lambda token: token.folded not in _STOP | _HANGING, clause.tokens[start:])]
    own = max((place for place, token in enumerate(reached) if is_own(asked, token)), default=0)
    if _ALL_OF.search(" ".join(texts(reached))):
        return False
    sizes = _SOME | _ALL if clause.denials else _SOME
    return any(
        token.folded in sizes or (token.is_figure and before.folded not in _DEFINITE and _narrows(asked, token))
        for before, token in pairwise(reached[: own + 1])
        if token.folded not in asked.core.casefold()
    )


def _is_of_a_kind(asked: YesNo, clause: Clause) -> bool:
    """Whether a word before one of a question's makes it one of a kind: 'no *specialized* training'."""
    return any(
        is_own(asked, thing) and not is_past(thing.folded) and _is_kind(asked, clause, place)
        for place, thing in enumerate(clause.tokens[1:])
    )


def _is_kind(asked: YesNo, clause: Clause, place: int) -> bool:
    """Whether the word at a place describes the thing after it, and narrows it."""
    token, before = clause.tokens[place], clause.tokens[place - 1].folded if place else ""
    if not _narrows(asked, token) or token.is_figure or token.folded in AUXILIARIES | _NO_KIND:
        return False
    if is_demonym(token.text) or (place and token.text[0].isupper()):
        return False
    if _ONE_NAME.match(f"{token.folded} {clause.tokens[place + 1].folded}"):
        return False
    if place in (*clause.forbids, *clause.permits, *clause.requires) or (
        before == "the" and token.folded not in _KINDS
    ):
        return False
    if (before == "including" and not clause.denials) or (token.folded in _ENOUGH and _ENOUGH & {*asked.raising}):
        return False
    return not _is_verb_at(clause, place)


def _is_verb_at(clause: Clause, place: int) -> bool:
    """Whether the word at a place is a deed, or how it is done, rather than what describes the thing after it."""
    word, before = clause.tokens[place].folded, clause.tokens[place - 1].folded if place else ""
    if before in {"to", "or", "and", ","} or (word.endswith("ly") and word not in _LY):
        return True
    denied = max((at for at in clause.denials if at < place), default=None)
    since = texts(clause.tokens[denied + 1 : place]) if denied is not None else None
    if since is not None and clause.tokens[denied or 0].folded in {"not", "never"} and VERB_AFTER.issuperset(since):
        return not {"have", "had"} & {*since} or is_past(word)
    if word.endswith(("ing", "ed")):
        acted = {*clause.denials, *clause.forbids, *clause.permits}
        return bool(place) and before not in _DETERMINERS and place - 1 not in acted and len(since or "??") > 1
    return before in AUXILIARIES
