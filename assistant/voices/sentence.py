"""Who says what each clause of a sentence says, read in order: a clause has its own sources, or continues others'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from assistant.regex import regex
from assistant.schema import Span, Voice
from assistant.voices.attributions import Attribution, attributions
from assistant.voices.clauses import NOTHING_SAID, SUBORDINATE_START, clauses, has_verb, masked, opening, subject
from assistant.voices.openings import content
from assistant.voices.phrases import OF_SEVERAL
from assistant.voices.speakers import Names, classified, inside_name, voice_of
from assistant.voices.verbs import DOCUMENTS, TO_TEN

_JOINED = regex(r",?\s+(?:and|or|as well as)\s+|,\s+")
_DIVIDED = regex(
    r"\b(?:minist(?:ry|er|ries|ers)|department|secretary|commission|committee|office) (?:of|for|on)\s", re.IGNORECASE
)
_DESCRIBES = regex(
    r"(?:international|domestic|local|national|foreign|independent|regional|religious|public|private)", re.IGNORECASE
)
_PRONOUN = regex(rf"(?:it|they|he|she|{'|'.join(sorted(OF_SEVERAL))})$", re.IGNORECASE)
_SOME = regex(rf"(?:{'|'.join(sorted(OF_SEVERAL - {'both', 'others'}))})$", re.IGNORECASE)
"""Who may be any of those named before, or of others: 'the court heard three witnesses; one said'."""
_THEIRS = regex(
    r"(?:its|their|his|her)\s+(?:\w+\s+)?(?:leader|director|head|chair\w*|spokes\w+|president|member|representative)s?$",
    re.IGNORECASE,
)
_BACK_REFERENCE = regex(
    r"(?:the|this|these|that|those)(?: same)? (?:reports?|stud(?:y|ies)|surveys?|organi[sz]ations?|groups?|agency|"
    r"commission|committee|council|center|centre|office|statement|letter|association|network|institute)$",
    re.IGNORECASE,
)
_STILL_SAID = regex(
    rf"\W*(?:and\s+)?(?:(?:{TO_TEN}|\d[\d,]*|most|some|many|all|several|none|half)"
    r"\s+(?:(?:of\s+(?:the|these|those|them|whom)\b)|was\b|were\b|had\b|is\b|are\b)|(?:the\s+)?others?\b|that\b)",
    re.IGNORECASE,
)
"""A clause behind a semicolon that only goes on counting what was reported: '…; one was a child'."""
_ENDS_SPEECH = regex(
    r"\W*(?:(?:and|but)\W+)?(?:however|although|though|even though|whereas|but(?! that\b)|yet)\b", re.IGNORECASE
)
_IN_DOCUMENT = regex(
    rf"\W*in (?:an?|the|its|their|his|her)\s(?:[\w’'-]+\s){{0,4}}(?:{'|'.join(sorted(DOCUMENTS))})\b", re.IGNORECASE
)
"""What a body found or recorded in a report of its own, it says."""
_RESUMED = regex(r",\s+(?=(?:is|are|was|were|has|have|had|did|does|do|will|would|[a-z]+ed)\b)")
"""Where a clause goes on behind an insertion: '…, whom NGOs accused of graft, resigned'."""
_OWN: tuple[Voice, ...] = ("report",)


_PUBLISHER = regex(r"(?:we|our|the present|the U\.?S\.? government$)\b", re.IGNORECASE)
"""Who writes the report, in its own words: 'we found'; the United States' reports call their government so."""


class _Said(NamedTuple):
    """What a clause, or a part of it, says of its sources: their phrases and voices."""

    phrases: tuple[Span, ...]
    voices: tuple[Voice, ...]


class Told(NamedTuple):
    """A part of a sentence that one side tells: the phrases that name its sources, none where the report itself does.

    `relayed`: it tells what others have said in their turn ('NGOs said that the police had told families …').
    """

    span: Span
    sources: tuple[str, ...]
    relayed: bool


class _Part(NamedTuple):
    """A stretch of a clause that says one thing of its sources."""

    span: Span
    said: _Said


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


def told(sentence: str) -> tuple[Told, ...]:
    """The parts of a sentence, in order, and who tells each, in the sentence's words."""
    reading = _Sentence(sentence, None, {})
    found: list[Told] = []
    for attributed, parts in zip(reading.found, reading.read(), strict=True):
        places = [one.at for one in attributed if one.source]
        for span, said in parts:
            named = tuple(sentence[slice(*phrase)] for phrase in said.phrases)
            found.append(Told(span, named, sum(span.start <= at < span.end for at in places) > 1))
    return tuple(found)


def _touched(sentence: str, span: Span | None, previous: str | None, names: Names) -> list[_Said]:
    read = _Sentence(sentence, previous, names).read()
    return [
        part.said
        for clause in read
        for part in clause
        if span is None or (part.span.start < span.end and span.start < part.span.end)
    ]


class _Sentence:
    """A sentence whose clauses are read in order: each has its own sources, or continues those before it."""

    def __init__(self, sentence: str, previous: str | None, names: Names) -> None:
        self.sentence, self.previous, self.names = sentence, previous, names
        self.text = masked(sentence)
        self.parts = clauses(sentence)
        self.found = [attributions(self.text, clause) for clause in self.parts]

    def read(self) -> list[list[_Part]]:
        """What each clause says of its sources, from part to part."""
        read: list[list[_Part]] = []
        carried: _Said | None = None
        known: _Said | None = None
        for clause, found in zip(self.parts, self.found, strict=True):
            own = [(one, self._said(one, known)) for one in found]
            own = [(one, said) for one, said in own if not self._acts(clause, one, said)]
            leading = _leading(own)
            if leading:
                carried = _merged([said for _, said in leading])
                read.append(self._within(clause, carried, [one for one in own if one[0] is not leading[0][0]]))
                if leading[0][0].back:
                    self._spread_back(read)
                carried = carried if leading[0][0].carries and not self._is_contrasted(clause) else None
            elif carried and self._continues(clause):
                read.append(self._within(clause, carried, own))
            else:
                read.append(self._within(clause, _FINDING, own))
                carried = None
            named = _merged([part.said for part in read[-1]])
            known = named if named.phrases else known
        return read

    def _within(self, clause: Span, around: _Said, own: Sequence[tuple[Attribution, _Said]]) -> list[_Part]:
        """The parts of a clause, in which others may say something of their own."""
        inner = [(found, said) for found, said in own if found.said is not None and (around is _FINDING or found.apart)]
        loose = [said for found, said in own if found.said is None and around is _FINDING]
        parts = [_Part(clause, _merged([around, *loose]))]
        for found, said in inner:
            start = max(found.said or 0, clause.start)
            resumed = _RESUMED.search(self.text, found.at, clause.end) if self.text[start] == "," else None
            end = found.until or (resumed.start() if resumed else clause.end)
            parts = [*_before(parts, start), _Part(Span(start, end), said)]
            if end < clause.end:
                parts.append(_Part(Span(end, clause.end), around))
        return parts

    def meant_by(self, pronoun: str) -> tuple[Voice, ...]:
        """The voices of those whom a pronoun in the next sentence means: the source named last, else the subject.

        Of a body that did something to others it isn't known which of them 'they' are: 'Police arrested five women'.
        """
        spoken = [voice for clause in self.read() for part in clause if part.said.phrases for voice in part.said.voices]
        if named := tuple(dict.fromkeys(voice for voice in spoken if voice != "report")):
            return named
        found = self._subject(len(self.text))
        if found is None or _SOME.fullmatch(pronoun):
            return ("unknown",)
        own = tuple(dict.fromkeys(voice_of(self.sentence[slice(*each)], self.names) for each in self._named(found)))
        others = classified(self.sentence[found.end :].strip(" .").split(" ", 1)[-1], self.names)
        return (
            ("unknown",)
            if pronoun.casefold() == "they" and own == ("government",) and others not in {None, *own}
            else own
        )

    def _said(self, attribution: Attribution, known: _Said | None) -> _Said:
        """The sources of one attribution; a pronoun's are those named before."""
        if attribution.source is None:
            return _Said((), ("unknown",))
        phrase = self.sentence[slice(*attribution.source)]
        if _PUBLISHER.match(phrase):
            return _FINDING
        if not any(pattern.fullmatch(phrase) for pattern in (_PRONOUN, _BACK_REFERENCE, _THEIRS)):
            named = tuple(self._named(attribution.source))
            return _Said(
                named, tuple(dict.fromkeys(voice_of(self.sentence[slice(*each)], self.names) for each in named))
            )
        subject_voice = self._subject_voice(attribution.source.start)
        if known:
            meant = known.voices
        elif subject_voice and not _SOME.fullmatch(phrase):
            meant = (subject_voice,)
        elif self.previous:
            meant = _Sentence(self.previous, None, self.names).meant_by(phrase)
        else:
            meant = ("unknown",)
        return _Said((attribution.source,), meant)

    def _subject(self, end: int) -> Span | None:
        """The sentence's subject, if it stands before `end`."""
        return subject(self.text, content(self.text, self.parts[0]), end)

    def _subject_voice(self, end: int) -> Voice | None:
        found = self._subject(end)
        return voice_of(self.sentence[slice(*found)], self.names) if found else None

    def _acts(self, clause: Span, attribution: Attribution, said: _Said) -> bool:
        """Whether a verb tells what a source did, not what it said: 'the court found him guilty'."""
        if not attribution.acts or attribution.source is None:
            return False
        named = set(self.sentence[slice(*attribution.source)].casefold().split())
        speaks = named & (DOCUMENTS | {"observers", "monitors"}) or _IN_DOCUMENT.match(self.text, *clause)
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

    def _is_contrasted(self, clause: Span) -> bool:
        """Whether a clause is only what the main one is set against: 'Although NGOs reported abuse, …'."""
        opens = not self.text[: clause.start].strip() or self._after_semicolon(clause)
        return opens and SUBORDINATE_START.match(self.text, *clause) is not None

    def _spread_back(self, read: list[list[_Part]]) -> None:
        """Gives the clauses before a trailing 'according to X' its voice, as far as 'and' joins them."""
        for index in range(len(read) - 2, -1, -1):
            following = self.parts[index + 1]
            joined = opening(self.text, following).startswith("and") and not self._after_semicolon(following)
            if any(part.said.phrases for part in read[index]) or not joined:
                return
            read[index] = [_Part(self.parts[index], read[-1][-1].said)]

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


def _before(parts: Sequence[_Part], start: int) -> list[_Part]:
    """What stands of some parts of a clause before a position."""
    return [_Part(Span(span.start, min(span.end, start)), said) for span, said in parts if span.start < start]


def _merged(found: Sequence[_Said]) -> _Said:
    phrases = dict.fromkeys(phrase for said in found for phrase in said.phrases)
    return _Said(tuple(phrases), tuple(dict.fromkeys(voice for said in found for voice in said.voices)))
