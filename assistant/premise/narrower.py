"""Whether something is told only of a part of what is asked about: in one place, of some, for a time, on a condition.

What is said of a deed must be in the question too, else the question may be about the rest: 'received no food on
holidays' leaves open what food was received on other days.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_plural, is_verb, word_set
from assistant.polarity.clause import Clause, clauses
from assistant.premise.asked import PARTS, WHOLE, Asked, asked_in
from assistant.premise.phrases import OPENING, is_amount, is_date, is_time, phrases
from assistant.premise.undone import Undone

_LIMITING = word_set("until before after when without unless except")
"""What opens a clause that limits the one before it."""
_RELATIVE = word_set("who whom whose which that where")
"""What opens a clause that limits the word before it, if no comma parts them."""
_INSTEAD = word_set("because by in of at from with to for on only")
"""After 'but', what holds where something else doesn't: 'not in prisons but in hotels'."""
_BUT = word_set("but only")
_DID = word_set("did does do has have had was were is are")
_SAYING = word_set(
    "said says saying stated states claimed claims testified argued argues insisted told feared alleged alleges"
    " complained maintained according denied"
)
_TAG = 4
"""Within how many words from its end a sentence may tell who says it: '…, the ministry said.'"""
_ENDING = word_set("and but or nor , ; : ( )")
_PARTING = word_set(", ;")
_LAWGIVERS = word_set(
    "law laws government authorities constitution code act rules state court courts parliament declared"
)
"""Who makes a norm, whatever it is."""
_MODAL = word_set("may can could must shall")
_MEASURES = word_set("number numbers count rate share level total amount proportion size percentage figure overall")
_FOR_A_TIME = word_set("briefly temporarily initially originally previously")
_TO_ONE_GROUND = word_set("ground grounds reason reasons account")


def is_narrower(question: str, one: Undone) -> bool:
    """Whether a deed is denied only of a part of what a question asks about: 'did not visit the mines in the north'."""
    asked = asked_in(question)
    return asked.is_narrowed(one.after, one.verb) or _goes_on(asked, one.then)


def is_only_said(question: str, one: Undone, sentence: str) -> bool:
    """Whether a deed is denied by somebody of whose words a question doesn't ask: 'the ministry said that it …'."""
    asked, said = asked_in(question), tokens_of(sentence)
    denied = (one.verb, *one.thing)
    until = next((place for place, token in enumerate(said) if token in denied), 0)
    around = (*said[:until], *said[-_TAG:], *(token for token in said if token.folded == "according"))
    return any(token.folded in _SAYING and not asked.has(token) for token in around)


def is_narrower_norm(question: str, sentence: str) -> bool:
    """Whether all that a sentence allows, bans or requires is so of a part of what a question asks about."""
    asked, read = asked_in(question), clauses(sentence)
    return all(
        _is_narrower_norm(asked, clause, [token for later in read[place + 1 :] for token in later.tokens])
        for place, clause in enumerate(read)
        if clause.norm
    )


def _is_narrower_norm(asked: Asked, clause: Clause, then: Sequence[Token]) -> bool:
    begins = min((*clause.denials, *clause.permits, *clause.forbids, *clause.requires))
    subject = [token for token in clause.tokens[:begins] if token.folded not in _LAWGIVERS]
    end = _end(clause.tokens, begins, word_set(", ;"))
    told = clause.tokens[begins:end]
    parts = list(phrases(told))
    return (
        asked.is_narrowed(subject)
        or any(_is_limit(phrase) and asked.is_narrowed(_head(phrase)) for phrase in parts)
        or any(_is_narrower_deed(asked, phrase) for phrase in parts)
        or _is_other_deed(asked, told)
        or _goes_on(asked, (*clause.tokens[end:], *then))
    )


def _is_limit(phrase: Sequence[Token]) -> bool:
    """Whether a phrase limits a norm: 'at night', 'to managers', not 'to take part'."""
    if any(token.folded in PARTS for token in phrase):
        return True
    if not phrase or phrase[0].folded not in OPENING:
        return False
    after_to = phrase[1] if phrase[0].folded == "to" and len(phrase) > 1 else None
    return after_to is None or not after_to.is_content or is_plural(after_to.text)


def _is_narrower_deed(asked: Asked, phrase: Sequence[Token]) -> bool:
    """Whether what is allowed or banned is part of the deed asked about: 'to drive trucks', 'may not drive trucks'."""
    if not phrase or not (phrase[0].folded == "to" or any(token.folded in _MODAL for token in phrase)):
        return False
    same = next((place for place, token in enumerate(phrase) if token.is_content and asked.has(token)), len(phrase))
    return asked.is_narrowed(phrase[same:])


def _is_other_deed(asked: Asked, told: Sequence[Token]) -> bool:
    """Whether somebody is or isn't allowed what a question has no word of: 'did not allow the parade to cross it'."""
    deed = next((told[place + 1 :] for place, token in enumerate(told) if token.folded == "to"), ())
    words = [token for token in deed if token.is_content]
    return bool(words) and not any(asked.has(token) for token in words)


def _head(phrase: Sequence[Token]) -> list[Token]:
    """A phrase without the words before its last, but for figures and 'all'."""
    last = max((place for place, token in enumerate(phrase) if token.is_content), default=-1)
    return [
        token
        for place, token in enumerate(phrase)
        if place in {0, last} or token.is_figure or token.folded in PARTS | WHOLE
    ]


def is_narrower_outcome(question: str, after: Sequence[Token], is_passive: bool) -> bool:
    """Whether an outcome before some words is that of a part of what a question asks about: 'denied the appeal of his
    codefendant'."""
    # What a comma parts from it tells what came of it: 'found it void, thereby freeing the press'.
    ends_there = bool(after) and after[0].text in _PARTING
    asked, end = asked_in(question), 0 if ends_there else min(_end(after, 1, _ENDING), _end_of_clause(after))
    told = [one for one in phrases(after[:end]) if not is_amount(one) and not is_date(one) and not _refers_back(one)]
    if is_passive:
        told = [phrase for phrase in told if phrase and phrase[0].folded in OPENING]
    ends = is_passive and any(token.folded in {"until", "before"} for token in after)
    return ends or any(asked.is_narrowed(phrase) for phrase in told)


def _refers_back(phrase: Sequence[Token]) -> bool:
    """Whether a phrase only names the reason told before: 'on this ground'."""
    told = [token.folded for token in phrase if token.is_content]
    return bool(told) and all(word in _TO_ONE_GROUND for word in told) and "this" in {one.folded for one in phrase}


def is_narrower_change(question: str, before: Sequence[Token], after: Sequence[Token], acts: bool) -> bool:
    """Whether what rose or fell is a part of what a question asks about, or another: 'the budget of the port fell'.

    `acts`: it is told after the verb, 'cut the fee'.
    """
    asked = asked_in(question)
    if any(token.folded in _FOR_A_TIME for token in (*before, *after)):
        return True
    told = [phrase for phrase in phrases(after) if not is_amount(phrase) and not is_time(phrase)]
    if not acts:
        told = [phrase for phrase in told if phrase and phrase[0].folded in OPENING]
        told += [phrase for phrase in phrases(before) if not is_time(phrase)]
    return any(asked.is_narrowed([token for token in phrase if not _is_measure(token)]) for phrase in told)


def _is_measure(token: Token) -> bool:
    """Whether a word only tells how something is counted, or how much it moved: 'the number of', 'sharply'."""
    return token.folded in _MEASURES or token.folded.endswith("ly")


def _end(tokens: Sequence[Token], start: int, ending: frozenset[str]) -> int:
    """The place of the first of some words, from a place on."""
    return next((at for at in range(start, len(tokens)) if tokens[at].folded in ending), len(tokens))


def _end_of_clause(tokens: Sequence[Token]) -> int:
    return next((at for at, token in enumerate(tokens) if token.clause != tokens[0].clause), len(tokens))


def _goes_on(asked: Asked, then: Sequence[Token]) -> bool:
    """Whether a sentence goes on with a condition, or with what was done instead: 'until May', 'but by …'."""
    parted = bool(then) and then[0].text == ","
    rest = then[1:] if parted else then
    if not rest:
        return False
    clause = [token for token in rest if token.clause == rest[0].clause]
    if rest[0].folded in _LIMITING or (rest[0].folded in _RELATIVE and not parted):
        return asked.is_narrowed(clause) or not any(token.is_content for token in clause)
    in_its_place = rest[0].folded in _BUT and not any(is_verb(token.folded) for token in clause)
    return in_its_place or _is_done_by_another(rest)


def _is_done_by_another(rest: Sequence[Token]) -> bool:
    """Whether another did what was denied, or in another way: 'but because it was late', '; its director did'."""
    told = [token.folded for token in rest if token.text[0].isalnum()]
    return told[-1:] != [] and (
        told[-1] in _DID or any(one == "but" and other in _INSTEAD for one, other in pairwise(told))
    )
