"""Who does what to whom, as far as word order shows it; and from where to where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checks.actors import ACTOR_SENSES
from assistant.checks.dates import MONTHS
from assistant.checks.evidence import Evidence, clauses_of
from assistant.checks.problem import Problem
from assistant.checks.reading import Token
from assistant.checks.strangers import is_stock
from assistant.checks.words import AUXILIARIES, is_past, is_plural, is_verb, word_set

_HAVE = word_set("has have had having")
_BE = word_set("be is are was were been being get got gets")
_PREPOSITIONS = word_set("by in on at from to under for of with into as during against after before through over")
_NOUN_ENDINGS = ("ing", "ion", "ment", "ity", "ness", "ent", "ive", "al", "ous", "ful", "ly")
_BEFORE_ADJECTIVES = word_set("the a an of these those its their his her some any all other every each")
_DIRECTIONS = {
    "from": "from",
    "to": "to",
    "into": "to",
    "toward": "to",
    "towards": "to",
    "by": "by",
    "against": "against",
}
_NEXT_TO = word_set("from to the a an its their")
_BEFORE_A_GAP = word_set("which that whom and but")
_IN_LISTS = word_set(", and or the a an")


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb, and the senses of the words that do it and that it is done to."""

    doers: frozenset[str]
    done_to: frozenset[str]
    passive: bool
    subject: str
    """The sense of the last word before the verb: the head of its subject, most often."""
    certain: bool
    """Whether the verb's form shows that it is one."""


def check_roles(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """Where a claim turns round who does what to whom, or from where to where."""
    quoted = [clause for quote in evidence.quotes for clause in clauses_of(quote)]
    before: Sequence[Token] = ()
    for clause in clauses_of(claim):
        for place, word in enumerate(clause):
            if not _is_pivot(clause, place):
                continue
            mine = _frame(clause, place, before)
            theirs = [
                _frame(other, spot, quoted[number - 1] if number else ())
                for number, other in enumerate(quoted)
                for spot, token in enumerate(other)
                if token.sense == word.sense and _is_pivot(other, spot)
            ]
            shared = [len((mine.doers | mine.done_to) & (their.doers | their.done_to)) for their in theirs]
            nearest = [their for their, count in zip(theirs, shared, strict=True) if count == max(shared)]
            if nearest and all(_turned(mine, their) for their in nearest):
                yield Problem("roles", f"the quote has the two sides of '{word.text}' the other way round")
        yield from _check_directions(clause, quoted)
        yield from _check_subject(clause, evidence)
        before = clause


def _is_pivot(clause: Sequence[Token], place: int) -> bool:
    """Whether a word parts two sides: a verb, as far as its form and place show, or 'than'."""
    word = clause[place]
    if word.folded == "than":
        return not (place + 1 < len(clause) and clause[place + 1].is_figure)
    if not word.is_content or word.text[0].isupper():
        return False
    before = clause[place - 1] if place else None
    if is_past(word.folded):
        following = clause[place + 1] if place + 1 < len(clause) else None
        return not (before and before.folded in _BEFORE_ADJECTIVES and following and following.is_content)
    if before is not None and before.folded == "who":
        return True
    if before is None or word.folded.endswith(_NOUN_ENDINGS) or is_plural(word.folded):
        return False
    return before.folded in AUXILIARIES | {"to", "not"} or (before.is_content and is_plural(before.text))


def _frame(clause: Sequence[Token], place: int, previous: Sequence[Token]) -> Frame:
    verb = clause[place].folded
    subjects = clause[:place] if verb == "than" else _subject(clause, place)
    before = [token for token in subjects if _weighs(token)]
    goes_on = clause[0].folded == "and" or (clause[0].folded == "but" and place == 1)
    if not before and goes_on and previous and previous[0].sentence == clause[0].sentence:
        before = _until_verb(previous)  # 'The court upheld it and sentenced her': the court did.
    if not before and clause[0].folded == "who":
        before = [token for token in previous if _weighs(token)][-1:]
    after = [token for token in clause[place + 1 :] if _weighs(token)]
    past = is_past(verb)
    with_be = past and any(token.folded in _BE for token in clause[max(0, place - 3) : place])
    following = clause[place + 1].folded if place + 1 < len(clause) else "."
    gap = past and not with_be and following in {".", ","} and any(token.sense in ACTOR_SENSES for token in before)
    if gap and clause[0].folded in _BEFORE_A_GAP:  # 'which the charity funded and the government staffed'
        return Frame(_senses(before), frozenset(), False, before[-1].sense, True)
    helped = next((token for token in reversed(clause[:place]) if token.is_content or token.folded in _HAVE), None)
    with_have = past and not with_be and helped is not None and helped.folded in _HAVE
    main = next((spot + 1 for spot in range(place - 1, -1, -1) if clause[spot].folded == "that"), 0)
    aims = following == "to" and not any(is_verb(token.folded) for token in clause[main:place])  # 'pledged to plant'
    bare = past and following in _PREPOSITIONS | {".", ",", ";"} and not with_have and not aims
    heads = before if verb == "than" else _until_preposition(subjects) or before
    heads = [token for token in heads if not token.folded.endswith("ly")]
    subject = next((token.sense for token in reversed(heads) if not token.is_figure), "")
    if not (with_be or bare):
        return Frame(_senses(before), _senses(after), False, subject, past)
    agent = next((spot for spot in range(place + 1, len(clause)) if _is_agent(clause, spot)), None)
    doers = _senses(_until_preposition(clause[agent + 1 :])) if agent is not None else frozenset()
    return Frame(doers, _senses(before), True, subject, with_be)


def _is_agent(clause: Sequence[Token], place: int) -> bool:
    """Whether 'by' says who did it, and not until when or how much."""
    after = clause[place + 1] if place + 1 < len(clause) else None
    return clause[place].folded == "by" and not (after and (after.is_figure or after.folded in MONTHS))


def _subject(clause: Sequence[Token], place: int) -> Sequence[Token]:
    """What stands before a verb, without a phrase that opens the clause: 'In May, the military burned'."""
    comma = next((spot for spot in range(place - 1, 0, -1) if clause[spot].text == ","), None)
    if comma is not None and clause[0].folded in _PREPOSITIONS and not any(is_past(t.folded) for t in clause[:comma]):
        return clause[comma + 1 : place]
    return clause[:place]


def _until_verb(clause: Sequence[Token]) -> list[Token]:
    verb = next((place for place, token in enumerate(clause) if is_past(token.folded)), 0)
    return [token for token in clause[:verb] if _weighs(token)]


def _weighs(token: Token) -> bool:
    return token.is_content or token.is_figure


def _senses(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.sense for token in tokens)


def _until_preposition(tokens: Sequence[Token]) -> list[Token]:
    found = []
    for token in tokens:
        if token.folded in _PREPOSITIONS - {"of"}:
            break
        if _weighs(token):
            found.append(token)
    return found


def _turned(mine: Frame, their: Frame) -> bool:
    """Whether two frames of one verb have their sides exchanged."""
    swapped = (mine.doers & their.done_to) - their.doers
    back = (mine.done_to & their.doers) - their.done_to
    if swapped and back:
        return True
    mine_hit, their_hit = mine.done_to & ACTOR_SENSES, their.done_to & ACTOR_SENSES
    if mine_hit and their_hit and not mine_hit & their_hit and mine.certain and their.certain:
        return True
    if not (mine.certain and their.certain):
        return False
    if their.passive and not mine.passive and mine.done_to and their.done_to and not mine.done_to & their.done_to:
        return True
    if (
        back & ACTOR_SENSES and not mine.doers and not (mine.passive or their.passive)
    ):  # 'they beat the captain' who beat them
        return True
    if mine.passive:
        return mine.subject in their.doers - their.done_to
    if mine.subject in their.done_to - their.doers:
        return True
    strange = not mine.doers & their.doers and bool(mine.doers and their.doers)
    return strange and not their.passive


def _check_directions(clause: Sequence[Token], quoted: Sequence[Sequence[Token]]) -> Iterator[Problem]:
    told = _directions(clause)
    found: dict[str, set[str]] = {}
    for other in quoted:
        for sense, direction in _directions(other):
            found.setdefault(sense, set()).add(direction)
    for sense, direction in told:
        if sense in found and direction not in found[sense]:
            yield Problem("roles", f"the claim says '{direction} {sense}', the quote '{min(found[sense])}'")


def _directions(clause: Sequence[Token]) -> list[tuple[str, str]]:
    """The names after 'from', 'to', 'by', 'against', lists included, with their direction; and who is right behind."""
    found = []
    direction = ""
    moves = any(token.folded == "from" for token in clause)
    for place, token in enumerate(clause):
        named = token.text[0].isupper() or (token.is_figure and moves)
        if token.folded in _DIRECTIONS:
            direction = _DIRECTIONS[token.folded]
        elif direction and _weighs(token) and (named or _is_mover(clause, place, direction)):
            found.append((token.sense, direction))
        elif token.folded not in _IN_LISTS and not token.is_content:
            direction = ""
    return found


def _is_mover(clause: Sequence[Token], place: int, direction: str) -> bool:
    """Whether something goes from or to the persons at a place: 'wages from migrants', 'training to prosecutors'."""
    near = clause[place - 1].folded in _NEXT_TO
    return direction in {"from", "to"} and near and clause[place].sense in ACTOR_SENSES


def _check_subject(clause: Sequence[Token], evidence: Evidence) -> Iterator[Problem]:
    """A doer that neither quotes nor context name."""
    for place, word in enumerate(clause):
        if word.is_content and word.text[0].islower() and is_past(word.folded) and word.sense in evidence.senses:
            subject = next((t for t in reversed(clause[:place]) if t.is_content and not t.folded.endswith("ly")), None)
            if subject and not (subject.sense in evidence.known or is_past(subject.folded) or is_stock(subject)):
                yield Problem("roles", f"'{subject.text}' of the claim is not in the quote")
            return
