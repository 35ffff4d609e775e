"""The verb that a clause denies outright: 'nobody was *hurt*', 'the bill did not *reach* a vote'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile

from assistant.checks.marks import Mark
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import AUXILIARIES, is_past, is_verb, word_set
from assistant.constraints.told import events
from assistant.polarity.clause import Clause, following
from assistant.polarity.guards import HALF, covers, steps_asked, strange
from assistant.polarity.question import YesNo
from assistant.polarity.scope import narrowed
from assistant.polarity.words import COMMON, shared
from assistant.regex import regex

_OPEN: frozenset[Mark] = frozenset({"reputed", "planned", "conditional"})
_NOT = word_set("not never")
_FAILED = word_set("failed fails refused refuses declined declines neglected forgot unable")
_NO_ONE = word_set("no none nobody neither nothing")
_BETWEEN = AUXILIARIES | word_set("yet even also ever any to")
_JOINING, _BUT = word_set("and but"), word_set("only also instead rather did then still later")
_OR = word_set("or nor")
_PASSIVE = regex(r"\W*(?:was|were|is|are|been)\b", re.IGNORECASE)
_BEING = word_set("is are was were be been")
_ARTICLES = word_set("the a an any anyone anybody at on to for with of into")
_SUBJECT_START = AUXILIARIES | word_set("the a an its their his her this these those all both")
_EXISTS = regex(r"^\W*\w+ (?:there|any)\b", re.IGNORECASE)
_ANY = word_set("anyone anybody any")
_THERE = regex(r"\W*\w+ there\b", re.IGNORECASE)
_THERE_IS_NONE = regex(r"\W*there (?:is|are|was|were) (?:also |still )?no\b", re.IGNORECASE)
_ATTACHED = word_set("of for to in on at by with from as that who which when where because although , ;")
"""What begins something attached to a thing."""
_ANYONE = regex(r"\b(?:any|some)(?:one|body)\b", re.IGNORECASE)
_RESUMED = word_set("since longer until before again unless if because")
"""With these in it a clause that denies may say that something was so before, or became so after."""


def denies_verb(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether a clause denies the very verb that a question asks about, and no other one tells of it."""
    if asked.mood == "required" or asked.turning or asked.direction != 0 or not covers(asked, found, HALF):
        return False
    return any(
        _denies(asked, clause)
        and not narrowed(asked, clause, found)
        and not (_told(asked, clause, found) or told_instead(asked, clause, found))
        for clause in found
    )


def _denies(asked: YesNo, clause: Clause) -> bool:
    if not _in_a_row(clause) or clause.partly(asked.core) or clause.norm or strange(asked, clause):
        return False
    words = {token.folded for token in clause.tokens}
    if other_subject(asked, clause) or words & _RESUMED or any(token.marks & _OPEN for token in clause.tokens):
        return False
    return any(
        shared(asked.topic, [verb]) and not _other_thing(asked, clause.tokens[clause.tokens.index(verb) + 1 :])
        for verb in denied_verbs(clause)
    )


def _in_a_row(clause: Clause) -> bool:
    """Whether a clause denies one thing, or several after each other: 'did not charge anyone, and did not …'."""
    tokens = clause.tokens
    return bool(clause.denials) and all(
        tokens[place].folded in _NOT and place > 1 and tokens[place - 2].folded in {",", "and", "or"}
        for place in clause.denials[1:]
    )


def denies_other(asked: YesNo, clause: Clause) -> bool:
    """Whether what a clause denies, the thing or, if none is named, the deed, is no matter of a question."""
    tokens = clause.tokens
    places = [place for place in clause.denials if tokens[place].folded in _NOT | _FAILED | _NO_ONE - {"neither"}]
    return len(places) == len(clause.denials) > 0 and not any(_matters(asked, tokens, place) for place in places)


def _matters(asked: YesNo, tokens: Sequence[Token], place: int) -> bool:
    """Whether what is denied at a place is told of in a question: the thing ('no money'), else the deed."""
    none = tokens[place].folded in _NO_ONE
    subject = list(takewhile(lambda token: not is_verb(token.folded), tokens[place + 1 :])) if none else []
    said = list(dropwhile(lambda token: token.folded in _BETWEEN, tokens[place + 1 + len(subject) :]))
    deed, rest = said[:1], said[1:]
    if (
        deed
        and not is_past(deed[0].folded)
        and place
        and tokens[place - 1].folded in _BEING
        and shared(asked.topic, deed)
    ):
        return True  # 'penalties were not sufficient'
    if tokens[place].folded == "no" and not any(token.is_content for token in rest):
        deed, rest = [], subject  # 'received no money', 'no inquiry was opened'
    unnamed = {token.folded for token in rest if token.sense in COMMON} | _ANY  # 'no reports of torture'
    words = dropwhile(lambda token: not token.is_content or token.folded in unnamed, rest)
    thing = list(takewhile(lambda token: token.folded not in _ATTACHED, words))
    thing += _deed_beside(asked, tokens, place)
    told = " ".join(token.text for token in (*deed, *thing))
    return bool(shared(asked.topic, thing or deed) or events(asked.core) & events(told))


def _deed_beside(asked: YesNo, tokens: Sequence[Token], place: int) -> list[Token]:
    """The deed asked about, with its thing, where a 'not' denies it as a further one, of a thing that is asked about:
    'did not restrict access to it or *censor content*'."""
    for at in _deeds_denied(asked, tokens, place):
        thing = _thing_after(tokens, at)
        if tokens[at - 1].folded in _OR and (not thing or shared(_topic_but_deed(asked), thing)):
            return [tokens[at], *thing]
    return []


def of_another_thing(asked: YesNo, clause: Clause) -> bool:
    """Whether all that a clause denies of the deed asked about is, as a further one, that it was done to another thing:
    'did not identify victims or provide legal aid' of 'did it provide housing?'."""
    places = [at for place in clause.denials for at in _deeds_denied(asked, clause.tokens, place)]
    wanted = _topic_but_deed(asked)
    return bool(wanted and places) and all(
        clause.tokens[at - 1].folded in _OR and (thing := _thing_after(clause.tokens, at)) and not shared(wanted, thing)
        for at in places
    )


def _deeds_denied(asked: YesNo, tokens: Sequence[Token], place: int) -> list[int]:
    """Where a 'not' denies the deed asked about, right after it or, after 'or', as a further one."""
    if tokens[place].folded not in _NOT or not place or tokens[place - 1].folded not in AUXILIARIES:
        return []
    deeds = frozenset(_deed_or_doer(asked))
    return [
        at
        for at in range(place + 1, len(tokens))
        if (at == place + 1 or tokens[at - 1].folded in _OR) and shared(deeds, [tokens[at]])
    ]


def _thing_after(tokens: Sequence[Token], at: int) -> list[Token]:
    """The words of content right after a deed, up to what is attached to them or joined."""
    rest = takewhile(lambda token: token.folded not in _ATTACHED | _OR, tokens[at + 1 :])
    return [token for token in rest if token.is_content]


def _topic_but_deed(asked: YesNo) -> frozenset[str]:
    return frozenset(asked.topic) - frozenset(_deed_or_doer(asked))


def no_such_thing(asked: YesNo, clause: Clause) -> bool:
    """Whether it is asked whether something was done to somebody, and a clause only says that there is none of another
    thing: 'there is no appeal from military courts' of 'are soldiers tried by courts of their own?'."""
    if not _PASSIVE.match(asked.core) or _THERE.match(asked.core) or asked.mood != "fact":
        return False
    return _THERE_IS_NONE.match(clause.text) is not None and denies_other(asked, clause)


def _deed_or_doer(asked: YesNo) -> list[str]:
    """The senses of the first two words of content, of which one is what is asked whether it was done, and of past
    forms where it is asked whether it was."""
    words = [token for token in tokens_of(asked.core) if token.is_content]
    done = words[2:] if _PASSIVE.match(asked.core) else []
    return [token.sense for token in (*words[:2], *(token for token in done if is_past(token.folded)))]


def allows_other(asked: YesNo, clause: Clause) -> bool:
    """Whether what a clause allows, bans or requires is no matter of a question."""
    places = (*clause.denials, *clause.permits, *clause.forbids, *clause.requires)
    rest: Sequence[Token] = clause.tokens[max(places, default=-1) + 1 :]
    if clause.forbids and not clause.denials:
        rest = _banned(rest)
    after = [token for token in rest if token.is_content]
    return bool(places and after) and not shared(asked.topic, after)


def _banned(after: Sequence[Token]) -> Sequence[Token]:
    """What is banned, of the words after a ban: 'discrimination' of '… against maids', the deed in 'girls from …'."""
    words = [token.folded for token in after]
    if "from" in words:
        return after[words.index("from") + 1 :]
    return list(takewhile(lambda token: token.folded not in _ATTACHED - {"of"}, after)) or after


def other_deed(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause denies a step, or something of those asked about, and not what is asked of them.

    'Did not take part in the election' of 'was the election fair?'.
    """
    if asked.mood != "fact" or not clause.denials or asked.direction != 0:
        return False
    if not _PASSIVE.match(asked.core) or _THERE.match(asked.core):
        return False
    done = [token.sense for token in tokens_of(asked.core) if is_past(token.folded)]
    if steps := steps_asked(asked).intersection(done):
        return not shared(steps, clause.denied) and not events(asked.core) & events(clause.text)
    words = [token.sense for token in tokens_of(asked.core) if token.is_content and token.sense in asked.topic]
    return not done and len(words) > 1 and not shared(words[1:], clause.denied)


def other_doer(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether a clause denies something of somebody else than a question asks about, who isn't told of at all."""
    if _ANYONE.search(asked.core) or _EXISTS.search(asked.core):
        return False
    wanted = list(dropwhile(lambda token: token.folded in _SUBJECT_START, tokens_of(asked.core)))
    who = [token for token in takewhile(lambda token: token.is_content, wanted) if token.sense in asked.topic]
    before = clause.tokens[: clause.denials[0]] if clause.denials else ()
    own = [token for token in before if token.is_content and token.sense not in COMMON]
    told = [token for one in found for token in one.tokens]
    return bool(who and own) and not shared({token.sense for token in who}, told)


def other_subject(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause denies something of others than a question names: 'no soldier was charged', of a mayor."""
    if _ANYONE.search(asked.core):
        return False
    for place in clause.denials:
        rest = clause.tokens[place + 1 :]
        subject = [token for token in takewhile(lambda token: not is_verb(token.folded), rest) if token.is_content]
        has_verb = any(is_verb(token.folded) for token in rest)
        named = [token for token in subject if token.sense not in COMMON]
        if clause.tokens[place].folded == "no" and has_verb and named and not shared(asked.topic, subject):
            return True
    return False


def _other_thing(asked: YesNo, after: Sequence[Token]) -> bool:
    """Whether the object right after a verb is none of a question's: 'did not accept the confession'."""
    thing = next((token for token in after if token.folded not in _ARTICLES), None)
    return thing is not None and thing.is_content and not is_past(thing.folded) and not shared(asked.topic, [thing])


def denied_verbs(clause: Clause) -> Iterator[Token]:
    """The first word of content after each 'not'; after each 'no' or 'none' that which its subject did not do."""
    tokens = clause.tokens
    for place in clause.denials:
        word, before = tokens[place].folded, tokens[place - 1].folded if place else ""
        after = tokens[place + 1 :]
        if word in _NOT and before in AUXILIARIES:
            skipped = len(list(takewhile(lambda token: token.folded in _BETWEEN, after)))
            yield from after[skipped : skipped + 1]
        elif word in _NO_ONE:
            yield from _after_subject(after)


def _after_subject(tokens: Sequence[Token]) -> Iterator[Token]:
    rest = dropwhile(lambda token: not is_verb(token.folded), tokens)
    yield from [token for token in rest if token.is_content][:1]


def told_instead(asked: YesNo, denied: Clause, found: Sequence[Clause]) -> bool:
    """Whether the next clause says what the same ones did do, and that is asked and not what they didn't.

    'Did not convict anyone and only conducted limited training' says no no to whether anyone was trained. What is asked
    whether it was done is one of the first two words of content, the other of which is who did it.
    """
    after = following(denied, found) if denied.denials else ()
    done = [token for clause in after for token in clause.tokens[1:] if token.folded not in _BUT]
    begins = after and not after[0].denials and after[0].tokens[0].folded in _JOINING
    deed = _deed_or_doer(asked)
    wanted = frozenset(deed) - shared(deed, denied.tokens)
    return bool(begins and done[:1] and is_past(done[0].folded) and shared(wanted, done))


def _told(asked: YesNo, denied: Clause, found: Sequence[Clause]) -> bool:
    """Whether another clause tells of what this one denies: 'three were charged, but no officer was charged'."""
    verbs = [verb.sense for verb in denied_verbs(denied) if shared(asked.topic, [verb])]
    told = {token.sense for clause in found if clause is not denied and not clause.denials for token in clause.tokens}
    return bool(told & set(verbs))
