"""Who says so: the claim's source must be the quote's, and what a source says isn't told as a fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.checks.evidence import Evidence
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, sentences, tokens_of
from assistant.checks.words import is_plural, lemma, sense, word_set
from assistant.schema import Voice
from assistant.voices import voice_of, voices

_SAYING = word_set(
    "reported said stated noted alleged claimed indicated estimated argued acknowledged warned complained"
    " observed believed suggested asserted contended denied confirmed concluded told maintained expressed cited"
    " documented announced says states notes alleges claims warns argues estimates believe say"
)
_NOT_SAYING_BEFORE = word_set("a an the of most widely officially being be been is are was were as")
_PRESENT = word_set("report note state claim estimate allege indicate")
_OWN_THREAD = word_set("but however although though while whereas")
_RELATIVE = word_set("that which who whom as when where")
_ITSELF = word_set("report document publication text source passage")
"""Words for the report itself: 'the report says' is no attribution to anyone in it."""
_NO_SOURCE: frozenset[Voice] = frozenset({"report", "unknown"})
_INTERCHANGEABLE: frozenset[Voice] = frozenset({"ngo", "international_organization", "experts"})
_HEDGED = frozenset({"reputed", "unreported"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A reporting phrase: the senses of its speakers, and the senses of what they say."""

    speakers: frozenset[str]
    said: frozenset[str]
    names: str


def check_attribution(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A source that isn't the quote's; or reported speech told as a fact."""
    quoted = [saying for quote in evidence.quotes for saying in sayings(quote)]
    told = sayings(claim)
    for saying in told:
        if saying.speakers - {sense(word) for word in _ITSELF}:
            yield from _check_source(saying, quoted)
    if told:
        return
    named = _voices_of([claim])
    strange = named - _voices_of(evidence.quotes) if named else named
    if strange:
        yield Problem("attribution", f"the claim has {' and '.join(sorted(strange))} say what the quote does not")
    if not named:
        if quoted and _is_reported(claim, evidence):
            yield Problem("unattributed", f"the quote gives this as said by: {_nearest(claim, quoted).names}")
        elif _is_all_said(claim, evidence):
            yield Problem("unattributed", "the quote gives this as said by somebody")


def _voices_of(texts: Sequence[str]) -> frozenset[Voice]:
    """Who is named as a source in some texts."""
    return frozenset(voice for text in texts for part in sentences(text) for voice in _voices(part)) - _NO_SOURCE


@lru_cache(maxsize=2_000)
def _voices(sentence: str) -> tuple[Voice, ...]:
    return voices(sentence)


def _is_all_said(claim: str, evidence: Evidence) -> bool:
    """Whether the sentence of the quotes that is nearest to a claim is said by others throughout."""
    if any(token.marks & _HEDGED for token in tokens_of(claim)):
        return False
    words = {token.sense for token in tokens_of(claim) if token.is_content or token.is_figure}
    parts = [part for quote in evidence.quotes for part in sentences(quote)]
    nearest = max(parts, key=lambda part: len(words & {token.sense for token in tokens_of(part)}), default="")
    return bool(nearest) and not set(_voices(nearest)) & _NO_SOURCE


def sayings(text: str) -> list[Saying]:
    """The reporting phrases of a text: 'NGOs reported …', '… , according to the police'."""
    tokens = tokens_of(text)
    return [_saying(tokens, *span) for span in _spans(tokens)]


def spans_said(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where the text stands that somebody says, as places of tokens."""
    return [(start, end) for _, _, start, end in _spans(tokens)]


def _spans(tokens: Sequence[Token]) -> list[tuple[int, int, int, int]]:
    """For each reporting phrase the places of its speakers and of what they say."""
    found = []
    for place, token in enumerate(tokens):
        if token.folded == "according" and place + 1 < len(tokens) and tokens[place + 1].folded == "to":
            end = _until(tokens, place + 2, {",", ";", "."})
            first = _sentence_start(tokens, place)
            said = (end, _until(tokens, end + 1, {";"})) if place - first < 2 else (first, place)
            found.append((place + 2, end, *said))
        elif _says(tokens, place):
            found.append(_around_verb(tokens, place))
    return found


def _around_verb(tokens: Sequence[Token], place: int) -> tuple[int, int, int, int]:
    first = place
    while first and tokens[first - 1].clause == tokens[place].clause and tokens[first - 1].folded not in _RELATIVE:
        first -= 1
    # '…, NGOs said.': the words before the comma are what is said.
    comma = next((spot for spot in range(place - 1, first, -1) if tokens[spot].text == ","), None)
    if place + 2 >= len(tokens) or tokens[place + 1].text in {".", ";"}:
        return (
            first if comma is None else comma + 1,
            place,
            _sentence_start(tokens, place),
            first if comma is None else comma,
        )
    return first, place, place + 1, _end_of_said(tokens, place + 1)


def _says(tokens: Sequence[Token], place: int) -> bool:
    word = tokens[place].folded
    before = tokens[place - 1] if place else None
    if word in _SAYING:
        following = tokens[place + 1].folded if place + 1 < len(tokens) else ""
        return before is None or (before.folded not in _NOT_SAYING_BEFORE and following not in {"by", "in", "to", "on"})
    if word in _PRESENT and before is not None:
        return before.folded in {"not", "did", "does"} or (is_plural(before.text) and before.is_content)
    return False


def _saying(tokens: Sequence[Token], first: int, last: int, start: int, end: int) -> Saying:
    words = [token for token in tokens[first:last] if token.is_content]
    speakers = [token for token in words if lemma(token.folded) not in _ITSELF] or words
    said = frozenset(token.sense for token in tokens[start:end] if token.is_content or token.is_figure)
    return Saying(frozenset(token.sense for token in speakers), said, " ".join(token.text for token in speakers))


def _until(tokens: Sequence[Token], start: int, ends: set[str]) -> int:
    end = start
    while end < len(tokens) and tokens[end].text not in ends and tokens[end].sentence == tokens[start].sentence:
        end += 1
    return end


def _end_of_said(tokens: Sequence[Token], start: int) -> int:
    """Where reported speech ends: with the sentence, at a semicolon, or where the text takes up its own thread."""
    end = _until(tokens, start, {";"})
    if tokens[_sentence_start(tokens, start - 1)].folded in _OWN_THREAD:  # 'Although X claimed …, Y found …'
        return _until(tokens, start, {";", ","})
    own = (
        spot for spot in range(start + 1, end) if tokens[spot].folded in _OWN_THREAD and tokens[spot - 1].text == ","
    )
    return next(own, end)


def _sentence_start(tokens: Sequence[Token], place: int) -> int:
    while place and tokens[place - 1].sentence == tokens[place].sentence and tokens[place - 1].text != ";":
        place -= 1
    return place


def _check_source(saying: Saying, quoted: Sequence[Saying]) -> Iterator[Problem]:
    if not quoted:
        yield Problem("attribution", f"the claim has {saying.names} say what the quote says itself")
        return
    most = max(len(saying.said & other.said) for other in quoted)
    near = [other for other in quoted if len(saying.said & other.said) == most]
    if not any(saying.speakers <= other.speakers or _same_voice(saying, other) for other in near):
        yield Problem("attribution", f"the claim has {saying.names} say what the quote has {near[0].names} say")


def _same_voice(saying: Saying, other: Saying) -> bool:
    """Whether two sources are of one kind outside government: 'civil society' for 'NGOs'."""
    voice = voice_of(saying.names)
    return voice in _INTERCHANGEABLE and voice == voice_of(other.names)


def _is_reported(claim: str, evidence: Evidence) -> bool:
    """Whether most of a claim stands in what somebody says in the quotes, and not outside of it too."""
    words = {token.sense for token in tokens_of(claim) if token.is_content or token.is_figure}
    if any(token.marks & _HEDGED for token in tokens_of(claim)):
        return False
    inside: set[str] = set()
    outside: set[str] = set()
    for quote in evidence.quotes:
        tokens = tokens_of(quote)
        spans = spans_said(tokens)
        for place, token in enumerate(tokens):
            (inside if any(start <= place < end for start, end in spans) else outside).add(token.sense)
    return len(words & inside) > len(words & outside)


def _nearest(claim: str, quoted: Sequence[Saying]) -> Saying:
    words = {token.sense for token in tokens_of(claim)}
    return max(quoted, key=lambda saying: (len(words & saying.said), bool(saying.names)))
