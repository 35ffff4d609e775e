"""What a text says of each of its figures and dates: the words of its stretch, and those that an ellipsis leaves out.

'The hospital treated 340 patients for cholera in May and 290 in June' says of 290 that the hospital treated patients
for cholera in June: what the second stretch doesn't put otherwise it takes from the first, phrase by phrase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.checks.contraries import contraries
from assistant.checks.dates import MONTHS, YEAR
from assistant.checks.reading import Token
from assistant.checks.words import AUXILIARIES, is_past, word_set

ENDS = word_set(", ; : ( ) — . ! ? and but while whereas compared which who versus")
_PREPOSITIONS = word_set("in at on for among from to during by under against with within outside between")
_BEFORE_ADJECTIVES = word_set("the a an of its their these those all some any")
_IN_A_ROW = 3
_OWN_SENTENCE = word_set("while whereas which who")
_PRONOUNS = word_set("they it he she")
_CONDITIONS = word_set("if when unless because that where")
_COMPARES = word_set("compared versus against up down from than")
_LEAD, _VERB, _OBJECT, _HEAD = "lead", "verb", "object", "head"
_CORE = frozenset({_LEAD, _VERB, _OBJECT, _HEAD})


@dataclass(slots=True)
class _Stretch:
    """A stretch of tokens; its senses by their phrase: before the first figure, behind it, or after a preposition."""

    sentence: int
    depth: int
    opener: str
    """The mark or conjunction that it follows."""
    places: list[int] = field(default_factory=list)
    said: bool = False
    needs_subject: bool = False
    slots: dict[str, set[str]] = field(default_factory=dict)

    def words(self) -> frozenset[str]:
        return frozenset().union(*self.slots.values())


def span_of(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """The stretch of text around a place, up to the next comma, 'and' or the like."""
    start, end = place, place + 1
    while start and not _ends(tokens, start - 1) and tokens[start - 1].sentence == tokens[place].sentence:
        start -= 1
    while end < len(tokens) and not _ends(tokens, end) and tokens[end].sentence == tokens[place].sentence:
        end += 1
    return start, end


def said_of(tokens: Sequence[Token], places: Sequence[int]) -> dict[int, frozenset[str]]:
    """The senses of what is said of the figures at some places, ellipses supplied."""
    wanted = set(places)
    stretches = [stretch for stretch in _read_all(tokens) if wanted & set(stretch.places)]
    _supply(stretches, tokens)
    said = {
        place: stretch.words() - {tokens[place].sense}
        for stretch in stretches
        for place in wanted.intersection(stretch.places)
    }
    for place, token in enumerate(tokens):
        if token.folded == "respectively":
            _pair_off(said, tokens, place)
    return said


def stretches_of(tokens: Sequence[Token]) -> list[frozenset[str]]:
    """The senses of each stretch of a text outside parentheses, ellipses supplied."""
    found = [stretch for stretch in _read_all(tokens) if not stretch.depth]
    _supply(found, tokens)
    return [stretch.words() for stretch in found]


def _read_all(tokens: Sequence[Token]) -> list[_Stretch]:
    stretches = _stretches(tokens)
    for stretch in stretches:
        _read(stretch, tokens)
    for before, after in _neighbours(stretches):
        if before.opener in {"", ";"} and after.opener == "," and not before.slots.keys() & _CORE:
            for one, other in ((before, after), (after, before)):  # 'In June, the agency fined the city'
                for slot, senses in other.slots.items():
                    one.slots.setdefault(slot, set(senses))
    return stretches


def _neighbours(stretches: Sequence[_Stretch]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Each stretch with the one before it, what stands in parentheses between them aside."""
    for number, after in enumerate(stretches):
        before = next((other for other in reversed(stretches[:number]) if other.depth <= after.depth), None)
        if before:
            yield before, after


def _supply(stretches: Sequence[_Stretch], tokens: Sequence[Token]) -> None:
    """Supplies what each of some stretches leaves out, from those before it and from a phrase behind both."""
    for before, after in _neighbours(stretches):
        if after.opener == "and" and not after.said and before.sentence == after.sentence:
            for slot in after.slots.keys() - before.slots.keys() - _CORE:  # '87 men and 12 boys in Osh'
                before.slots[slot] = set(after.slots[slot])
    for number, stretch in enumerate(stretches):
        models = [
            other for other in stretches[:number] if other.sentence == stretch.sentence and other.depth <= stretch.depth
        ]
        opens = {stretch.opener, *(tokens[place].folded for place in stretch.places[:1])}
        models = [other for other in models if other.said and opens & _COMPARES] or models
        if models:
            _share(models[-1], stretch)


def _pair_off(said: dict[int, frozenset[str]], tokens: Sequence[Token], end: int) -> None:
    """Gives each figure of a row ('91 and 83 percent respectively') what is said of its like in the row before."""
    counts = [place for place in said if tokens[place].is_figure and not YEAR.fullmatch(tokens[place].text)]
    before = sorted(place for place in counts if place < end and tokens[place].sentence == tokens[end].sentence)
    row = before[-1:]
    while len(row) < len(before) and before[-len(row) - 1] >= row[0] - _IN_A_ROW:
        row.insert(0, before[-len(row) - 1])
    likes = before[-2 * len(row) : -len(row)]
    if len(row) > 1 and len(likes) == len(row):
        said.update({place: said[like] - {tokens[like].sense} for place, like in zip(row, likes, strict=True)})


def _stretches(tokens: Sequence[Token]) -> list[_Stretch]:
    """The stretches of a text; one goes on behind a parenthesis, which is one of its own."""
    found: list[_Stretch] = []
    around: list[_Stretch] = []
    current = None
    for place, token in enumerate(tokens):
        if current is None or token.sentence != current.sentence:
            around, current = [], _Stretch(token.sentence, 0, "")
            found.append(current)
        if not _ends(tokens, place):
            current.places.append(place)
            continue
        if token.text == ")" and around:
            current = around.pop()
            continue
        if token.text == "(":
            around.append(current)
        listed = place and tokens[place - 1].text == ","
        current = _Stretch(token.sentence, len(around), f", {token.folded}" if listed else token.folded)
        found.append(current)
    return found


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """Whether a stretch of text ends here; a parenthesis of one word ends none, nor does the 'and' of a range."""
    text = tokens[place].text
    if text == "(":
        return [token.text for token in tokens[place + 2 : place + 3]] != [")"]
    if text == ")":
        return place < 2 or tokens[place - 2].text != "("
    if tokens[place].folded == "and" and "between" in [token.folded for token in tokens[max(0, place - 4) : place]]:
        return False
    return tokens[place].folded in ENDS


def _weighs(token: Token) -> bool:
    if token.is_figure:
        return not YEAR.fullmatch(token.text)
    return token.is_content or _is_month(token)


def _is_month(token: Token) -> bool:
    return token.folded in MONTHS and token.text[0].isupper()


def _read(stretch: _Stretch, tokens: Sequence[Token]) -> None:
    slot, condition = _LEAD, False
    for place in stretch.places:
        token = tokens[place]
        before = tokens[place - 1].folded if place else ""
        adjective = before in _PREPOSITIONS | _BEFORE_ADJECTIVES
        condition |= token.folded in _CONDITIONS and place != stretch.places[0]
        verb = token.folded in AUXILIARIES and not _is_month(token) and place != stretch.places[-1]  # 'three did'
        if not condition and (verb or (is_past(token.folded) and not adjective)):
            stretch.needs_subject |= not stretch.said and (place == stretch.places[0] or before in _PRONOUNS)
            stretch.said = True
            slot = _OBJECT
        elif token.folded in _PREPOSITIONS or (token.folded == "of" and slot == _HEAD):
            slot = "for" if token.folded == "against" else token.folded
            if slot == "for":  # 'ten voted against it and 28 for it'
                stretch.slots.setdefault(slot, set()).add(token.folded)
        elif token.is_figure and slot in {_LEAD, _OBJECT}:
            slot = _HEAD
        if _weighs(token):
            verbal = slot == _OBJECT and is_past(token.folded)
            stretch.slots.setdefault(_VERB if verbal else slot, set()).add(token.sense)


def _share(before: _Stretch, after: _Stretch) -> None:
    """Gives a stretch without a verb or a subject of its own what the one before it says."""
    if (after.said and not after.needs_subject) or after.opener.removeprefix(", ") in _OWN_SENTENCE:
        return
    against = frozenset().union(*map(contraries, after.words()))  # 'in rural schools' for '31 in urban ones'
    for slot, others in before.slots.items():
        senses = {word for word in others - against if not word.isdigit()}
        own = after.slots.setdefault(slot, set())
        if slot == _LEAD or (not after.said and not own):
            own.update(senses)
        elif not after.said and not any(word[0].isalpha() for word in own):  # 'in the second' quarter
            own.update(word for word in senses if word[0].isalpha())
