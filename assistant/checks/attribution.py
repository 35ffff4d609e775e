"""Who says so: the claim's source must be the quote's, and what a source says isn't told as a fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.checks.evidence import Evidence
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, senses_told, sentences, tokens_of
from assistant.checks.words import is_plural, is_verb, lemma, sense, word_set
from assistant.schema import Voice
from assistant.voices import voice_of, voices

_SAYING = word_set(
    "reported said stated noted alleged claimed indicated estimated argued acknowledged warned complained"
    " observed believed suggested asserted contended denied confirmed concluded told maintained expressed cited"
    " documented announced attributed blamed says states notes alleges claims warns argues estimates believe say"
)
_NOT_SAYING_BEFORE = word_set("a an the of most widely officially being be been is are was were as")
_PRESENT = word_set("report note state claim estimate allege indicate")
_ASKING = {
    verb: after
    for verbs, after in (
        ("recommended recommends requested requests demanded demands proposed proposes", {"that"}),
        ("urged urges asked asks", {"that", "the", "all"}),
        ("called calls", {"on", "upon", "for"}),
    )
    for verb in verbs.split()
}
_DENYING = word_set("denied denies refuted disputed")
_FINDING = word_set(
    "found showed revealed determined assessed ranked rated calculated counted recorded registered"
    " documented ruled decided"
)
_OWN_THREAD = word_set("but however although though while whereas")
_RELATIVE = word_set("that which who whom as when where")
_ITSELF = word_set("report document publication text source passage")
"""Words for the report itself: 'the report says' is no attribution to anyone in it."""
_ITSELF_SENSES = frozenset(map(sense, _ITSELF))
_NO_SOURCE: frozenset[Voice] = frozenset({"report", "unknown"})
_INTERCHANGEABLE: frozenset[Voice] = frozenset({"ngo", "international_organization", "experts"})
_HEDGED = frozenset({"reputed", "unreported"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A reporting phrase: the senses of its speakers, and the senses of what they say."""

    speakers: frozenset[str]
    said: frozenset[str]
    names: str
    denies: bool


def check_attribution(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """A source that isn't the quote's; or reported speech told as a fact."""
    quoted = [saying for quote in evidence.quotes for saying in sayings(quote)]
    told = sayings(claim)
    for saying in told:
        if saying.speakers - _ITSELF_SENSES:
            yield from _check_source(saying, quoted, evidence)
    yield from _check_asking(claim, evidence)
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
    words = senses_told(tokens_of(claim))
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
    if first and not any(token.is_content for token in tokens[first:place]) and tokens[first].folded in {"and", "but"}:
        return (*_subject_before(tokens, first), place + 1, _end_of_said(tokens, place + 1))
    return first, place, place + 1, _end_of_said(tokens, place + 1)


def _subject_before(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """The places of the subject of the clause that ends at a place: 'groups counted 530 and said that …'."""
    start = place
    while start and tokens[start - 1].clause == tokens[place - 1].clause:
        start -= 1
    return start, next((spot for spot in range(start, place) if is_verb(tokens[spot].folded)), place)


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
    # 'The office denied this': what was said before.
    said = senses_told(tokens[start:end]) or senses_told(tokens[_sentence_start(tokens, first) : first])
    denies = any(token.folded in _DENYING for token in tokens[last : last + 1])
    return Saying(
        frozenset(token.sense for token in speakers), said, " ".join(token.text for token in speakers), denies
    )


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


def _check_source(saying: Saying, quoted: Sequence[Saying], evidence: Evidence) -> Iterator[Problem]:
    if _is_found_by(saying, evidence):
        return
    if not quoted:
        yield Problem("attribution", f"the claim has {saying.names} say what the quote says itself")
        return
    alike = [other for other in quoted if other.denies == saying.denies] or quoted
    most = max(len(saying.said & other.said) for other in alike)
    near = [other for other in alike if len(saying.said & other.said) == most]
    known = saying.speakers <= evidence.known
    if not any(
        saying.speakers <= other.speakers
        or (known and other.speakers and other.speakers <= saying.speakers)  # 'the office' for 'the tax office'
        or _same_voice(saying, other)
        for other in near
    ):
        yield Problem("attribution", f"the claim has {saying.names} say what the quote has {near[0].names} say")


def _is_found_by(saying: Saying, evidence: Evidence) -> bool:
    """Whether the quotes have the speakers find out or rank what they say: 'the audit found that …'."""
    for number, token in evidence.tokens:
        place = (number, token.clause)
        if token.folded in _FINDING and len(saying.said & evidence.clauses.get(place, frozenset())) > 1:
            clause = evidence.inside(frozenset({place}))
            if saying.speakers <= {other.sense for other in clause[: clause.index(token)]}:
                return True
    return False


def _check_asking(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """Who recommends or demands in a claim, where others do so in its quotes."""
    quoted = [speakers for quote in evidence.quotes for speakers in _asking(tokens_of(quote))]
    for speakers in _asking(tokens_of(claim)):
        if quoted and not any(speakers <= others for others in quoted):
            yield Problem("attribution", "the quote has another ask for this")


def _asking(tokens: Sequence[Token]) -> list[frozenset[str]]:
    """The senses of those who recommend or demand something, for each 'recommended that', 'called on' and the like."""
    found = []
    for place, token in enumerate(tokens[:-1]):
        asks = tokens[place + 1].folded in _ASKING.get(token.folded, ())
        if not asks or not place or tokens[place - 1].folded in _NOT_SAYING_BEFORE:
            continue
        first = _around_verb(tokens, place)[0]
        speakers = frozenset(other.sense for other in tokens[first:place] if other.is_content)
        if speakers - _ITSELF_SENSES:
            found.append(speakers)
    return found


def _same_voice(saying: Saying, other: Saying) -> bool:
    """Whether two sources are of one kind outside government: 'civil society' for 'NGOs'."""
    voice = voice_of(saying.names)
    return voice in _INTERCHANGEABLE and voice == voice_of(other.names)


def _is_reported(claim: str, evidence: Evidence) -> bool:
    """Whether most of a claim stands in what somebody says in the quotes, and not outside of it too."""
    words = senses_told(tokens_of(claim))
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
