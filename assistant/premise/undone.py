"""What a sentence says was not done: 'The cabinet had not approved the rules by May.'

Read by word classes, without a parser: the verb is the first word of content after the denial.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.checks.marks import Mark
from assistant.checks.reading import Token
from assistant.checks.words import AUXILIARIES, is_past, is_plural, is_verb, word_set
from assistant.polarity.clause import clauses
from assistant.premise.phrases import PREPOSITIONS

_OPEN: frozenset[Mark] = frozenset({"conditional", "reputed"})
"""What leaves it open whether something was not done."""
_NOT = word_set("not never")
_FAILING = word_set("failed failing fails refused refuses refusing declined declines neglected unable yet")
_NO_ONE = word_set("nobody none neither")
_CLAUSE = word_set("that who whom whose what which why how when where whether if")
"""What opens a clause of its own: 'did not establish who did it' leaves open what else was established."""
_VOTING = word_set("voted vote decided advised")
_CHOICE = _VOTING | {"rather", "instead"}
_OR = word_set("or nor")
_JOINING = word_set("and but or nor , then therefore")
_ENDING = word_set("and but or nor , ; : ( ) .")
"""What ends the words that are said of one deed."""
_ACCESS = "access"
_RESTRAINTS = word_set("restrict disrupt block censor limit")
_ONLINE = word_set("internet web website websites media network networks online content information")
_BEING = word_set("be is are was were been being")
_HAVING = word_set("have has had having")
_BETWEEN = word_set("yet even also been be being have had to ever any the a an its their his her")
_DEGREE = word_set("all every each always both only just merely more less fewer later enough most many much often")
_ONE = "1"
_ANY = word_set("any a an")
_ANYTHING = word_set("anything anyone anybody")
_SAYING = word_set("known reported reports report cases case evidence indications credible")
"""Words before what there is none of: 'no reports of', 'no known cases of'."""
_RESUMED = word_set("since longer until before again")
"""With these after it a denial says that something was so before, or became so after."""
_PRONOUNS = word_set("it its they them their he him his she her")
_INNER = word_set("- '")
"""What stands inside a noun phrase: 'the students' leader'."""
MIN_ADVERB = 4
MAX_BETWEEN = 5
"""How many words may stand between 'refused' and its 'to'."""


@dataclass(frozen=True, slots=True)
class Undone:
    """A deed that a clause denies: its verb (None: that there is such a thing), by whom, to what, with what beside it.

    `of_thing`: it is the thing that is denied, by 'no'; `of_any`: it is any such thing, 'did not publish a report';
    `of_none`: it is denied of everybody, by 'none'; `passive`: the subject is what it is done to. `before` and `after`
    are the words around the denial, as far as they are said of the same deed; `then` is what the sentence goes on with.
    """

    verb: Token | None
    subject: tuple[Token, ...]
    thing: tuple[Token, ...]
    beside: tuple[Token, ...] = ()
    of_thing: bool = False
    before: tuple[Token, ...] = ()
    after: tuple[Token, ...] = ()
    then: tuple[Token, ...] = ()
    passive: bool = False
    of_none: bool = False
    of_any: bool = False


def undone(sentence: str) -> list[Undone]:
    """The deeds that a sentence denies outright."""
    found: list[Undone] = []
    before: list[Token] = []
    read = clauses(sentence)
    for place, clause in enumerate(read):
        if not any(token.marks & _OPEN for token in clause.tokens):
            following = read[place + 1] if place + 1 < len(read) else None
            governs = following is not None and following.tokens[0].folded in _CLAUSE
            told = _of_clause(clause.tokens, before)
            later = [token for other in read[place + 1 :] for token in other.tokens]
            found += [
                replace(one, then=(*one.then, *later))
                for one in told
                if not (governs and one.verb is clause.tokens[-1])
            ]
        before += clause.tokens
    return found


def _of_clause(tokens: Sequence[Token], earlier: Sequence[Token]) -> Iterator[Undone]:
    for place in range(len(tokens)):
        before = tokens[place - 1].folded if place else ""
        if _RESUMED & {after.folded for after in tokens[place:]} or _is_degree(before):
            continue
        for one in _denied_at(tokens, place, earlier):
            start, end = _span(tokens, place, one)
            yield replace(
                one,
                before=_opening(tokens[:place], earlier),
                after=tuple(tokens[start:end]),
                then=tuple(tokens[end:]),
                passive=_is_passive(tokens, one),
            )


def _denied_at(tokens: Sequence[Token], place: int, earlier: Sequence[Token]) -> Iterator[Undone]:
    """What the word at a place denies."""
    word, before = tokens[place].folded, tokens[place - 1].folded if place else ""
    after = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    # 'has neither signed nor ratified it'
    if (word in _NOT | {"neither"} and before in AUXILIARIES) or (word == "never" and is_past(after)):
        yield from _deed(tokens, place + 1, _subject(tokens[:place], earlier))
    elif word in _FAILING and before != "had" and (to := _to(tokens, place)):
        yield from _deed(tokens, to, _subject(tokens[:place], earlier))
    elif _is_turned_down(tokens, place):
        yield from _deed(tokens, place + 1, _subject(tokens[:place], earlier))
    elif word == "nothing" and place and is_past(before):
        yield Undone(tokens[place - 1], _content(tokens[: place - 1]), (), _complement(tokens, place + 1))
    elif word == "no":
        yield from _no_thing(tokens, place)
    elif word == "not" and after == _ONE and not place:
        yield from _no_thing(tokens, place + 1)
    elif word in _NO_ONE:
        yield from _no_one(tokens, place)


def _opening(tokens: Sequence[Token], earlier: Sequence[Token]) -> tuple[Token, ...]:
    """The words before a denial that are said of it; of 'drafted the code but did not pass it', those before the first
    verb."""
    choice = next((at for at, token in enumerate(tokens) if token.folded in _CHOICE), None)
    if choice is not None:  # 'was fined rather than jailed', 'voted by six to three against raising it'
        return tuple(tokens[: next((at for at in range(choice + 1) if is_verb(tokens[at].folded)), 0)])
    words = list(tokens)
    while words and (words[-1].folded in AUXILIARIES or _is_degree(words[-1].folded)):
        words.pop()
    if words and words[-1].folded not in _JOINING:
        return tuple(tokens)
    commas = [at for at, token in enumerate(words) if token.text == ","]
    if len(commas) > 1 and commas[-1] == len(words) - 1:  # 'The mill, Typa Ltd, had not …'
        return (*words[: commas[-2]], *tokens[len(words) :])
    joined = words[:-1] or list(earlier)
    verb = next((at for at, token in enumerate(joined) if at and is_verb(token.folded)), 0)
    return (*joined[:verb], *tokens[len(words) :])


def _span(tokens: Sequence[Token], place: int, one: Undone) -> tuple[int, int]:
    """Where the words after a denied verb, or after 'no', begin and end."""
    verb = next((at for at in range(place, len(tokens)) if tokens[at] is one.verb), place)
    start = place + 1 if one.of_thing or tokens[place].folded in _NO_ONE else verb + 1
    start += one.of_thing and tokens[start].folded == _ONE
    begin = max(verb + 1, start)
    if begin < len(tokens) and tokens[begin].folded in _OR:
        begin += 2
    return start, next((at for at in range(begin, len(tokens)) if tokens[at].folded in _ENDING), len(tokens))


def _is_passive(tokens: Sequence[Token], one: Undone) -> bool:
    """Whether a deed is told of what it is done to: 'the mines were not inspected'."""
    verb = next((at for at, token in enumerate(tokens) if token is one.verb), None)
    if verb is None or not is_past(tokens[verb].folded):
        return False
    return any(token.folded in _BEING for token in tokens[max(verb - 3, 0) : verb])


def _is_turned_down(tokens: Sequence[Token], place: int) -> bool:
    """Whether what follows was not done but something else was: 'rather than arrested', 'voted against raising'."""
    word, before = tokens[place].folded, tokens[place - 1].folded if place else ""
    following = tokens[place + 1].folded if place + 1 < len(tokens) else ""
    if (before, word) == ("rather", "than"):
        return is_past(following)
    if (before, word) == ("instead", "of"):
        return following.endswith("ing")
    voted = any(token.folded in _VOTING for token in tokens[:place])
    return voted and word == "against" and following.endswith("ing")


def _deed(tokens: Sequence[Token], start: int, subject: tuple[Token, ...]) -> Iterator[Undone]:
    """'did not (yet) pass the law or publish it', 'did not have a budget'."""
    if start + 1 < len(tokens) and tokens[start].folded == "have" and not is_past(tokens[start + 1].folded):
        if not _is_degree(tokens[start + 1].folded):
            yield Undone(None, subject, phrase(tokens, start + 1), of_thing=True)
        return
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
    of_any = after < len(tokens) and tokens[after].folded in _ANY
    return Undone(tokens[verb], subject, thing, () if thing else _complement(tokens, after), of_any=of_any)


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
        named = tuple(token for token in thing if token.folded not in _SAYING)
        nothing = named or (() if before.folded in _HAVING else _complement(tokens, end))
        yield Undone(None, _content(tokens[:place]), nothing, of_thing=True)


def _no_one(tokens: Sequence[Token], place: int) -> Iterator[Undone]:
    """'none of the officers was punished', 'nobody died'."""
    verb = next((at for at in range(place + 1, len(tokens)) if is_verb(tokens[at].folded)), None)
    at = None if verb is None else _skip(tokens, verb)
    if at is not None and verb is not None:
        yield replace(_done(tokens, at, _content(tokens[place + 1 : verb])), of_none=True)


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
    return phrase(tokens, start + 1) if start < len(tokens) and tokens[start].folded in PREPOSITIONS else ()


def phrase(tokens: Sequence[Token], start: int) -> tuple[Token, ...]:
    """The words of the noun phrase that begins at a place, what stands before its first word of content passed over."""
    while start < len(tokens) and not tokens[start].is_content and tokens[start].text[0].isalnum():
        if tokens[start].folded in PREPOSITIONS:
            return ()
        start += 1
    return _content(tokens[start : _end(tokens, start)])


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where the words of content that begin at a place end: before a past form, which is a verb again."""
    end = start
    while end < len(tokens) and (tokens[end].is_content or tokens[end].text in _INNER):
        if end > start and is_past(tokens[end].folded) and tokens[end - 1].text not in _INNER:
            break
        end += 1
    return end


def _content(tokens: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if token.is_content and token.folded not in _ANYTHING)
