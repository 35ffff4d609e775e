"""Who says what each clause of a sentence says, read in order: a clause has its own sources, or continues others'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from assistant.regex import regex
from assistant.schema import Span, Voice
from assistant.voices.attributions import Attribution, attributions
from assistant.voices.clauses import NOTHING_SAID, clauses, has_verb, masked, opening, subject
from assistant.voices.openings import content
from assistant.voices.speakers import Names, classified, inside_name, voice_of
from assistant.voices.verbs import DOCUMENTS

_JOINED = regex(r",?\s+(?:and|or|as well as)\s+|,\s+")
_DIVIDED = regex(
    r"\b(?:minist(?:ry|er|ries|ers)|department|secretary|commission|committee|office) (?:of|for|on)\s", re.IGNORECASE
)
_DESCRIBES = regex(
    r"(?:international|domestic|local|national|foreign|independent|regional|religious|public|private)", re.IGNORECASE
)
_PRONOUN = regex(r"(?:it|they|he|she|others)$", re.IGNORECASE)
_BACK_REFERENCE = regex(
    r"(?:the|this|these|that|those)(?: same)? (?:reports?|stud(?:y|ies)|surveys?|organi[sz]ations?|groups?|agency|"
    r"commission|committee|council|center|centre|office|statement|letter|association|network|institute)$",
    re.IGNORECASE,
)
_STILL_SAID = regex(
    r"\W*(?:and\s+)?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|most|some|many|all|several|none|half)"
    r"\s+(?:(?:of\s+(?:the|these|those|them|whom)\b)|was\b|were\b|had\b|is\b|are\b)|(?:the\s+)?others?\b|that\b)",
    re.IGNORECASE,
)
"""A clause behind a semicolon that only goes on counting what was reported: '…; one was a child'."""
_ENDS_SPEECH = regex(
    r"\W*(?:(?:and|but)\W+)?(?:however|although|though|even though|whereas|but(?! that\b)|yet)\b", re.IGNORECASE
)
_OWN: tuple[Voice, ...] = ("report",)


class _Said(NamedTuple):
    """What a clause says of its sources: their phrases and voices."""

    phrases: tuple[Span, ...]
    voices: tuple[Voice, ...]


_FINDING = _Said((), _OWN)


def voices(
    sentence: str, span: Span | None = None, previous: str | None = None, names: Names = MappingProxyType({})
) -> tuple[Voice, ...]:
    """The voices of the clauses that a span touches (None: the whole sentence), in order of appearance.

    `previous` is the sentence before, in which the source of 'They reported …' may stand; `names` are the abbreviations
    that the report defines.
    """
    touched = _touched(sentence, span, previous, names)
    return tuple(dict.fromkeys(voice for said in touched for voice in said.voices)) or _OWN


def sources(sentence: str, span: Span | None = None) -> tuple[str, ...]:
    """The phrases that name the sources of those clauses, word for word, in order of appearance."""
    spans = dict.fromkeys(phrase for said in _touched(sentence, span, None, {}) for phrase in said.phrases)
    return tuple(sentence[start:end] for start, end in sorted(spans))


def _touched(sentence: str, span: Span | None, previous: str | None, names: Names) -> list[_Said]:
    reading = _Sentence(sentence, previous, names)
    said = reading.read()
    if span is None:
        return said
    return [
        each for part, each in zip(reading.parts, said, strict=True) if part.start < span.end and span.start < part.end
    ]


class _Sentence:
    """A sentence whose clauses are read in order: each has its own sources, or continues those before it."""

    def __init__(self, sentence: str, previous: str | None, names: Names) -> None:
        self.sentence, self.previous, self.names = sentence, previous, names
        self.text = masked(sentence)
        self.parts = clauses(sentence)

    def read(self) -> list[_Said]:
        """What each clause says of its sources."""
        said: list[_Said] = []
        carried: _Said | None = None
        known: _Said | None = None
        for part in self.parts:
            own = [(found, self._said(found, known)) for found in attributions(self.text, part)]
            own = [(found, sources) for found, sources in own if not self._acts(found, sources)]
            leading = _leading(own)
            if leading:
                said.append(_merged([sources for _, sources in leading]))
                carried = said[-1] if leading[0][0].carries else None
                if leading[0][0].back:
                    self._spread_back(said)
            elif carried and self._continues(part):
                said.append(carried)
            else:
                said.append(_merged([_FINDING, *(sources for _, sources in own)]))
                carried = None
            known = said[-1] if said[-1].phrases else known
        return said

    def last_voices(self) -> tuple[Voice, ...]:
        """The voices of the source that the sentence names last, else of its subject: who 'they' are in the next."""
        spoken = [voice for said in self.read() if said.phrases for voice in said.voices if voice != "report"]
        return tuple(dict.fromkeys(spoken)) or (self._subject_voice(len(self.text)) or "unknown",)

    def _said(self, attribution: Attribution, known: _Said | None) -> _Said:
        """The sources of one attribution; a pronoun's are those named before."""
        if attribution.source is None:
            return _Said((), ("unknown",))
        phrase = self.sentence[slice(*attribution.source)]
        if not (_PRONOUN.fullmatch(phrase) or _BACK_REFERENCE.fullmatch(phrase)):
            named = tuple(self._named(attribution.source))
            return _Said(
                named, tuple(dict.fromkeys(voice_of(self.sentence[slice(*each)], self.names) for each in named))
            )
        subject_voice = self._subject_voice(attribution.source.start)
        if known:
            meant = known.voices
        elif subject_voice:
            meant = (subject_voice,)
        elif self.previous:
            meant = _Sentence(self.previous, None, self.names).last_voices()
        else:
            meant = ("unknown",)
        return _Said((attribution.source,), meant)

    def _subject_voice(self, end: int) -> Voice | None:
        """The voice of the sentence's subject, if that stands before `end`."""
        found = subject(self.text, content(self.text, self.parts[0]), end)
        return voice_of(self.sentence[slice(*found)], self.names) if found else None

    def _acts(self, attribution: Attribution, said: _Said) -> bool:
        """Whether a verb tells what a source did, not what it said: 'the court found him guilty'."""
        if not attribution.acts or attribution.source is None:
            return False
        named = set(self.sentence[slice(*attribution.source)].casefold().split())
        speaks = named & (DOCUMENTS | {"observers", "monitors"})
        return said.voices[0] in {"government", "unknown"} and not speaks

    def _continues(self, part: Span) -> bool:
        """Whether a clause without an attribution goes on with what the clause before reported."""
        if NOTHING_SAID.match(f" {self.sentence[slice(*part)]}") or _ENDS_SPEECH.match(self.text, *part):
            return False
        if self._after_semicolon(part):
            return bool(_STILL_SAID.match(self.text, *part)) or not has_verb(self.text, part)
        return True

    def _after_semicolon(self, part: Span) -> bool:
        return self.sentence[: part.start].rstrip().endswith(";")

    def _spread_back(self, said: list[_Said]) -> None:
        """Gives the clauses before a trailing 'according to X' its voice, as far as 'and' joins them."""
        for index in range(len(said) - 2, -1, -1):
            following = self.parts[index + 1]
            joined = opening(self.text, following).startswith("and") and not self._after_semicolon(following)
            if said[index].phrases or not joined:
                return
            said[index] = said[-1]

    def _named(self, source: Span) -> Iterator[Span]:
        """The sources of a list, one by one. One of which nothing is known belongs to the name before it ('the Ministry
        of Labor and Social Protection'), and the whole is one phrase if nothing is known of any."""
        phrase = self.sentence[slice(*source)]
        cuts = [match.span() for match in _JOINED.finditer(phrase) if not inside_name(phrase, match.start())]
        bounds = [0, *(bound for cut in cuts for bound in cut), len(phrase)]
        items = [Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True) if start < end]
        found: list[Span] = []
        for item in items:
            if found and self._goes_on(phrase[slice(*found[-1])], phrase[slice(*item)]):
                found[-1] = Span(found[-1].start, item.end)
            else:
                found.append(item)
        if all(voice_of(phrase[slice(*each)], self.names) == "unknown" for each in found):
            found = [Span(0, len(phrase))]
        yield from (Span(source.start + start, source.start + end) for start, end in found)

    def _goes_on(self, name: str, item: str) -> bool:
        """Whether an item of a list is part of the name before it, or says what that is ('minister of information | and
        culture', 'the Policy Institute, | a think tank')."""
        if classified(name, self.names) is None and re.match(r"an?\b", item):
            return True
        if _DESCRIBES.fullmatch(name):
            return True
        if classified(item, self.names) or re.match(r"(?:the|a|an|some|many|other|several|local)\b", item):
            return False
        return item[0].isupper() or bool(_DIVIDED.search(name))


def _leading(found: Sequence[tuple[Attribution, _Said]]) -> Sequence[tuple[Attribution, _Said]]:
    """The attributions that stand around the whole clause: its frames, else its main one, else a loose one."""
    of_kind = {kind: [pair for pair in found if pair[0].kind == kind] for kind in ("frame", "main", "loose")}
    frames, main = of_kind["frame"], of_kind["main"][:1]
    # A frame between commas before the subject is about what stands before it only: both speak.
    inserted = frames and main and frames[0][0].back and frames[0][0].at < main[0][0].at
    return [*frames, *main] if inserted else frames or main or of_kind["loose"][:1]


def _merged(found: Sequence[_Said]) -> _Said:
    phrases = dict.fromkeys(phrase for said in found for phrase in said.phrases)
    return _Said(tuple(phrases), tuple(dict.fromkeys(voice for said in found for voice in said.voices)))
