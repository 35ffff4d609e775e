"""What a sentence says was not done: 'The cabinet had not approved the rules by May.'

Read by word classes, without a parser: the verb is the first word of content after the denial.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checks.marks import Mark
from assistant.checks.reading import Token
from assistant.checks.words import AUXILIARIES, is_past, is_plural, is_verb, word_set
from assistant.polarity.clause import clauses

_OPEN: frozenset[Mark] = frozenset({"conditional", "reputed"})
"""What leaves it open whether something was not done."""
_NOT = word_set("not never")
_FAILING = word_set("failed failing fails refused refuses refusing declined declines neglected unable yet")
_NO_ONE = word_set("nobody none neither")
_CLAUSE = word_set("that who whom whose what which why how when where whether if")
"""What opens a clause of its own: 'did not establish who did it' leaves open what else was established."""
_VOTING = word_set("voted vote decided advised")
_OR = word_set("or nor")
_ACCESS = "access"
_RESTRAINTS = word_set("restrict disrupt block censor limit")
_ONLINE = word_set("internet web website websites media network networks online content information")
_HAVING = word_set("have has had having")
_BETWEEN = word_set("yet even also been be being have had to ever any the a an its their his her")
_DEGREE = word_set("all every each always both only just merely more less fewer later enough most many much often")
_ANYTHING = word_set("anything anyone anybody")
_SAYING = word_set("known reported reports report cases case evidence indications credible")
"""Words before what there is none of: 'no reports of', 'no known cases of'."""
_RESUMED = word_set("since longer until before again")
"""With these after it a denial says that something was so before, or became so after."""
_PRONOUNS = word_set("it its they them their he him his she her")
_PREPOSITIONS = word_set("of on for to in at with into by from about under over against")
MIN_ADVERB = 4
MAX_BETWEEN = 5
"""How many words may stand between 'refused' and its 'to'."""


@dataclass(frozen=True, slots=True)
class Undone:
    """A deed that a clause denies: its verb (None: that there is such a thing), by whom, to what, with what beside it.

    `of_thing`: it is the thing that is denied, by 'no'.
    """

    verb: Token | None
    subject: tuple[Token, ...]
    thing: tuple[Token, ...]
    beside: tuple[Token, ...] = ()
    of_thing: bool = False


def undone(sentence: str) -> list[Undone]:
    """The deeds that a sentence denies outright."""
    found: list[Undone] = []
    before: list[Token] = []
    read = clauses(sentence)
    for clause, following in zip(read, [*read[1:], None], strict=True):
        if not any(token.marks & _OPEN for token in clause.tokens):
            governs = following is not None and following.tokens[0].folded in _CLAUSE
            told = _of_clause(clause.tokens, before)
            found += [one for one in told if not (governs and one.verb is clause.tokens[-1])]
        before += clause.tokens
    return found


def _of_clause(tokens: Sequence[Token], earlier: Sequence[Token]) -> Iterator[Undone]:
    for place, token in enumerate(tokens):
        word, before = token.folded, tokens[place - 1].folded if place else ""
        if _RESUMED & {after.folded for after in tokens[place:]} or _is_degree(before):
            continue
        if word in _NOT and before in AUXILIARIES:
            yield from _deed(tokens, place + 1, _subject(tokens[:place], earlier))
        elif word in _FAILING and (to := _to(tokens, place)):
            yield from _deed(tokens, to, _subject(tokens[:place], earlier))
        elif _is_turned_down(tokens, place):
            yield from _deed(tokens, place + 1, _subject(tokens[:place], earlier))
        elif word == "nothing" and place and is_past(before):
            yield Undone(tokens[place - 1], _content(tokens[: place - 1]), (), _complement(tokens, place + 1))
        elif word == "no":
            yield from _no_thing(tokens, place)
        elif word in _NO_ONE:
            yield from _no_one(tokens, place)


def _is_turned_down(tokens: Sequence[Token], place: int) -> bool:
    """Whether what follows was not done but something else was: 'rather than arrested', 'voted against raising'."""
    word, before = tokens[place].folded, tokens[place - 1].folded if place else ""
    following = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    if (before, word) in {("rather", "than"), ("instead", "of")}:
        return is_past(following) or following.endswith("ing")
    voted = any(token.folded in _VOTING for token in tokens[:place])
    return voted and word == "against" and following.endswith("ing")


def _deed(tokens: Sequence[Token], start: int, subject: tuple[Token, ...]) -> Iterator[Undone]:
    """'did not (yet) pass the law or publish it'."""
    at = _skip(tokens, start)
    if at is None:
        return
    yield _done(tokens, at, subject)
    for place in range(at + 1, len(tokens) - 1):
        if tokens[place].folded == "to" and tokens[place - 1].folded != _ACCESS:
            return
        if tokens[place].folded in _OR and tokens[place + 1].is_content and not is_plural(tokens[place + 1].text):
            yield _done(tokens, place + 1, subject)


def _done(tokens: Sequence[Token], verb: int, subject: tuple[Token, ...]) -> Undone:
    """The verb at a place with what stands on either side; of two, 'restrict or disrupt it', the thing of the second.

    'Restrict access to the internet' is done to both.
    """
    after = verb + 1
    if after + 1 < len(tokens) and tokens[after].folded in _OR and tokens[after + 1].is_content:
        after += 2
    thing = phrase(tokens, after)
    to = after + len(thing)
    ends = [token.folded for token in (*thing[-1:], *tokens[to : to + 1])]
    if ends == [_ACCESS, "to"] and tokens[verb].folded in _RESTRAINTS:
        online = phrase(tokens, to + 1)
        thing += online if online and online[-1].folded in _ONLINE else ()
    return Undone(tokens[verb], subject, thing, () if thing else _complement(tokens, after))


def _subject(tokens: Sequence[Token], earlier: Sequence[Token]) -> tuple[Token, ...]:
    """Who or what did it: the words of content before, those of earlier clauses too where a pronoun stands for them."""
    own = _content(tokens)
    referring = _PRONOUNS & {token.folded for token in tokens}
    return own if own and not referring else (*_content(earlier), *own)


def _to(tokens: Sequence[Token], place: int) -> int | None:
    """The place after the 'to' of 'refused (for the third time) to', None if there is none."""
    for at in range(place + 1, min(place + 2 + MAX_BETWEEN, len(tokens))):
        if tokens[at].folded == "to":
            return at + 1
        if tokens[at].is_content and tokens[at].folded != "time":
            return None
    return None


def _no_thing(tokens: Sequence[Token], place: int) -> Iterator[Undone]:
    """'no worker was killed', 'issued no permits', 'there is no minimum wage', 'had no budget'."""
    end = _end(tokens, place + 1)
    thing = _content(tokens[place + 1 : end])
    before = tokens[place - 1] if place else None
    if thing and end < len(tokens) and is_verb(tokens[end].folded):
        after = _skip(tokens, end)
        if after is not None:
            yield Undone(tokens[after], (), thing, of_thing=True)
    elif thing and before and is_past(before.folded) and before.folded not in AUXILIARIES:
        yield Undone(before, _content(tokens[: place - 1]), thing, of_thing=True)
    elif before and (before.folded in _HAVING or any(token.folded == "there" for token in tokens[:place])):
        nothing = thing if before.folded in _HAVING else (*thing, *_complement(tokens, end))
        yield Undone(
            None,
            _content(tokens[:place]),
            tuple(token for token in nothing if token.folded not in _SAYING),
            of_thing=True,
        )


def _no_one(tokens: Sequence[Token], place: int) -> Iterator[Undone]:
    """'none of the officers was punished', 'nobody died'."""
    verb = next((at for at in range(place + 1, len(tokens)) if is_verb(tokens[at].folded)), None)
    at = None if verb is None else _skip(tokens, verb)
    if at is not None and verb is not None:
        yield _done(tokens, at, _content(tokens[place + 1 : verb]))


def _skip(tokens: Sequence[Token], start: int) -> int | None:
    """The place of the first word of content; None where only a degree is denied ('not all', 'not fully')."""
    for at in range(start, len(tokens)):
        word = tokens[at].folded
        if _is_degree(word):
            return None
        if tokens[at].is_content:
            return at
        if word not in _BETWEEN and word not in AUXILIARIES:
            return None
    return None


def _is_degree(word: str) -> bool:
    """Whether a word tells how much, how often or how: what is 'not fully' so may be so in part."""
    return word in _DEGREE or (word.endswith("ly") and len(word) > MIN_ADVERB)


def _complement(tokens: Sequence[Token], start: int) -> tuple[Token, ...]:
    """The phrase after a preposition: of what there is no case, to what someone is no party."""
    return phrase(tokens, start + 1) if start < len(tokens) and tokens[start].folded in _PREPOSITIONS else ()


def phrase(tokens: Sequence[Token], start: int) -> tuple[Token, ...]:
    """The words of the noun phrase that begins at a place, what stands before its first word of content passed over."""
    while start < len(tokens) and not tokens[start].is_content and tokens[start].text[0].isalnum():
        if tokens[start].folded in _PREPOSITIONS:
            return ()
        start += 1
    return _content(tokens[start : _end(tokens, start)])


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where the words of content that begin at a place end: before a past form, which is a verb again."""
    end = start
    while end < len(tokens) and (tokens[end].is_content or tokens[end].text == "-"):
        if end > start and is_past(tokens[end].folded) and tokens[end - 1].text != "-":
            break
        end += 1
    return end


def _content(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if token.is_content and token.folded not in _ANYTHING)
