"""Who says so in a report: the voices of the clause that carries a fact.

A clause has the voice of the source to which it attributes what it says ('NGOs reported …', 'according to UNHCR …');
without an attribution it is the publisher's own finding (`report`). docs/voices.md has the rules and the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from assistant.clauses import (
    DOCUMENTS,
    NOTHING_SAID,
    Attribution,
    attributions,
    clauses,
    content,
    has_verb,
    masked,
    opening,
    subject,
)
from assistant.schema import Span, Voice

Table = Mapping[Voice, tuple[str, ...]]
Names = Mapping[str, Voice]

BODIES: Table = {
    "government": (
        "government", "ministry", "minister", "authority", "police", "law enforcement", "security force",
        "security service", "armed forces", "military", "army", "gendarmerie", "border guard", "prosecutor",
        "prosecution", "attorney general", "state attorney", "district attorney", "solicitor general", "judge",
        "judiciary", "court", "tribunal", "parliament", "legislature", "legislator", "lawmaker", "senate", "senator",
        "cabinet", "prime minister", "governor", "mayor", "municipality", "city council", "local council",
        "ombudsman", "ombudsperson", "ombudsman's office", "public defender's office", "embassy", "consulate",
        "consular officer", "consular official", "migration service", "prison service", "prison administration",
        "intelligence service", "labor inspectorate", "labour inspectorate", "inspectorate", "inspector",
        "human rights commission", "commission on human rights", "election commission", "electoral commission",
        "election committee", "national commission", "state commission", "anticorruption commission",
        "anti-corruption commission", "central bank", "census", "official statistic", "official data",
        "official figure", "state media", "state-run media", "state-owned media", "state television", "MVD", "MOI",
        "MFA", "MOJ", "MOL", "MOLSA", "MOIA",
    ),
    "ngo": (
        "NGO", "nongovernmental", "non-governmental", "civil society", "civic group", "activist",
        "human rights group", "human rights organization", "human rights organisation", "human rights defender",
        "human rights advocate", "human rights monitor", "rights group", "rights organization", "rights organisation",
        "rights advocate", "rights defender", "advocacy group", "advocacy organization", "advocacy organisation",
        "advocate group", "watchdog", "union", "labor organization", "labour organisation", "women's group",
        "women's organization", "aid organization", "aid agency", "aid group", "aid worker",
        "humanitarian organization", "humanitarian agency", "humanitarian group", "charity",
        "faith-based organization", "Human Rights Watch", "HRW", "Amnesty International", "Amnesty", "Freedom House",
        "Reporters Without Borders", "RSF", "Committee to Protect Journalists", "CPJ", "Transparency International",
        "Save the Children", "Doctors Without Borders", "Physicians for Human Rights", "Anti-Slavery International",
        "Walk Free", "International Crisis Group", "Privacy International", "Norwegian Refugee Council",
        "International Rescue Committee", "Oxfam", "World Vision", "ECPAT", "Helsinki Committee", "Helsinki Group",
        "International Trade Union Confederation", "ITUC", "Solidarity Center", "Caritas",
    ),
    "international_organization": (
        "international organization", "international organisation", "intergovernmental organization", "UN", "U.N",
        "United Nations", "UNHCR", "UNICEF", "UNDP", "UNFPA", "UNODC", "UNESCO", "UNAIDS", "UNRWA", "UNAMA", "UNSMIL",
        "UNAMI", "UNMISS", "OHCHR", "MINUSMA", "MONUSCO", "special rapporteur", "High Commissioner",
        "World Health Organization", "WHO", "World Food Program", "World Food Programme", "WFP",
        "International Labor Organization", "International Labour Organization", "ILO",
        "International Organization for Migration", "IOM", "OSCE", "ODIHR",
        "Organization for Security and Cooperation in Europe", "European Union", "EU", "European Commission",
        "European Parliament", "European Court of Human Rights", "ECHR", "Council of Europe", "GRETA", "CPT",
        "Committee for the Prevention of Torture", "Committee against Torture", "Committee Against Torture",
        "Venice Commission", "International Committee of the Red Cross", "ICRC", "World Bank", "IMF",
        "International Monetary Fund", "African Union", "African Commission", "Organization of American States",
        "OAS", "Inter-American", "Inter-American Commission on Human Rights", "IACHR", "International Criminal Court",
        "INTERPOL",
    ),
    "unknown": (
        "victims", "families", "relatives", "workers", "detainees", "prisoners", "inmates", "refugees", "migrants",
        "residents", "students", "parents", "survivors", "witnesses", "eyewitnesses", "protesters", "employers",
        "employees", "citizens", "villagers", "persons", "individuals", "women", "men", "children", "companies",
        "former", "opposition", "media", "newspaper", "news", "press", "journalist", "reporter", "broadcaster",
        "radio", "armed group", "terrorist group", "criminal group", "militant group", "rebel", "insurgent",
    ),
}  # fmt: skip
"""Bodies and kinds of people that settle a phrase's voice wherever they stand in it."""

ROLES: Table = {
    "experts": (
        "expert", "legal researcher", "researcher", "academic", "scholar", "professor", "analyst", "lawyer",
        "attorney", "legal practitioner", "practitioner", "jurist", "economist", "victim advocate", "advocate",
        "bar association", "think tank", "university",
    ),
    "ngo": (
        "association", "foundation", "coalition", "local organization", "LGBTI organization", "LGBTI group",
        "LGBTQI+ organization", "community organization", "community group", "monitoring group", "local group",
        "religious group", "labor group", "environmental group", "disability group",
    ),
}  # fmt: skip
"""What people and groups are, where no body is named before them ('NGO lawyers' speak for the NGO)."""

TITLES: Table = {
    "government": (
        "officials", "an official", "senior official", "president", "state agency", "department", "directorate",
        "secretariat", "bureau", "public defender", "administration", "commissioner",
    ),
    "unknown": ("observer", "report", "source"),
}  # fmt: skip
"""Words that any organisation uses: they count only if nothing else in the phrase says whose they are."""

_HEAD_END = re.compile(
    r"\s(?:of|in|on|for|from|to|with|at|by|that|who|which|about|against|including|near|inside|outside|"
    r"within|under)\s|(?<=s)\s\w+ing\s|,\s"
)
_JOINED = re.compile(r",?\s+(?:and|or|as well as)\s+|,\s+")
_ABBREVIATION = re.compile(r"\s\((?P<short>[A-Z][A-Za-z-]*[A-Z])\)")
_LONG_FORM_CHARS = 120
_DIVIDED = re.compile(
    r"\b(?:minist(?:ry|er|ries|ers)|department|secretary|commission|committee|office) (?:of|for|on)\s", re.IGNORECASE
)
_DESCRIBES = re.compile(
    r"(?:international|domestic|local|national|foreign|independent|regional|religious|public|private)", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:it|they|he|she|others)$", re.IGNORECASE)
_BACK_REFERENCE = re.compile(
    r"(?:the|this|these|that|those)(?: same)? (?:reports?|stud(?:y|ies)|surveys?|organi[sz]ations?|groups?|agency|"
    r"commission|committee|council|center|centre|office|statement|letter|association|network|institute)$",
    re.IGNORECASE,
)
_STILL_SAID = re.compile(
    r"\W*(?:and\s+)?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|most|some|many|all|several|none|half)"
    r"\s+(?:(?:of\s+(?:the|these|those|them|whom)\b)|was\b|were\b|had\b|is\b|are\b)|(?:the\s+)?others?\b|that\b)",
    re.IGNORECASE,
)
"""A clause behind a semicolon that only goes on counting what was reported: '…; one was a child'."""
_ENDS_SPEECH = re.compile(
    r"\W*(?:(?:and|but)\W+)?(?:however|although|though|even though|whereas|but(?! that\b)|yet)\b", re.IGNORECASE
)
_AFFILIATED = re.compile(
    r"\b(?:members?|representatives?|officials?|sources?|observers?|monitors|groups?|coalition|alliance|network|office|"
    r"heads?|directors?|chair\w*|spokes\w+|leaders?|presidents?|report|statistics|data|figures|statement|estimates?|"
    r"staff|experts?|committee|commission|cent(?:er|re)|institute|unit|branch|mission|secretary|delegation|panel|"
    r"department|directorate|organi[sz]ations?|association|federation|board|council|number|majority|percent|most|"
    r"some|many|several|one|all|both|each|NGOs?)['’]?$|\s(?-i:[A-Z])[\w’'-]+$",
    re.IGNORECASE,
)
"""Heads that speak for whom they belong to ('members of parliament'), unlike 'critics of the police'."""
_TOPICAL = re.compile(
    r"\b(?:reports|allegations|claims|accusations|complaints|evidence|concerns|rumou?rs|study|studies|surveys?|analysis|"
    r"investigations?|reviews?|assessments?)$",
    re.IGNORECASE,
)
"""Heads whose 'of …' is what they are about, and 'by …' is whose they are."""
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


def voice_of(phrase: str, names: Names = MappingProxyType({})) -> Voice:
    """The voice of a phrase that names one source; unknown if nothing in it says whose it is."""
    return _classified(phrase, names) or "unknown"


@lru_cache(maxsize=16)
def abbreviations(text: str) -> Names:
    """The voices of the abbreviations that a report defines ('the Public Defender’s Office (PDO)')."""
    found: dict[str, Voice] = {}
    for match in _ABBREVIATION.finditer(text):
        before = text[max(0, match.start() - _LONG_FORM_CHARS) : match.start()]
        voice = _classified(_long_form(before), {})
        if voice and voice != "unknown" and not _classified(match["short"], {}):
            found.setdefault(match["short"], voice)
    return MappingProxyType(found)


def _long_form(before: str) -> str:
    """The words before a parenthesis that it abbreviates: as far back as the nearest article or mark."""
    return re.split(r"[.,;:()\n]|\b(?:the|a|an|The|A|An)\s", before)[-1]


def _classified(phrase: str, names: Names) -> Voice | None:
    """The voice of a phrase; None if no word of it is known."""
    match = _HEAD_END.search(f"{phrase} ", 1)
    cut = match.start() if match else len(phrase)
    head, rest = phrase[:cut], phrase[cut:]
    short = next((names[word] for word in reversed(re.findall(r"\w+", head)) if word in names), None)
    found = _in_head(BODIES, phrase, cut) or short or _in_head(ROLES, phrase, cut)
    if found is None and _TOPICAL.search(head):
        by = re.search(r"\s(?:by|from)\s", rest)
        found = _behind(rest[by.start() :]) if by else None
    elif found is None and (_AFFILIATED.search(head) or re.match(r"\s(?:by|from)|,", rest)):
        found = _behind(rest)
    return found or _in_head(TITLES, head, cut)


def _in_head(table: Table, phrase: str, cut: int) -> Voice | None:
    """The voice of what stands last before the first preposition: it is what the phrase is ('police reform NGO')."""
    found = [(end, end - start, voice) for start, end, voice in _matches(table, phrase) if start < cut]
    return max(found)[2] if found else None


def _behind(rest: str) -> Voice | None:
    """The voice of what stands first in a text."""
    for table in (BODIES, ROLES):
        found = [(-start, end - start, voice) for start, end, voice in _matches(table, rest)]
        if found:
            return max(found)[2]
    return None


def _matches(table: Table, text: str) -> Iterator[tuple[int, int, Voice]]:
    for voice, pattern in _patterns(table):
        yield from ((*match.span(), voice) for match in pattern.finditer(text))


def _patterns(table: Table) -> Sequence[tuple[Voice, re.Pattern[str]]]:
    return _compiled(tuple(table.items()))


@cache
def _compiled(rows: tuple[tuple[Voice, tuple[str, ...]], ...]) -> tuple[tuple[Voice, re.Pattern[str]], ...]:
    return tuple((voice, _pattern(phrase, voice)) for voice, phrases in rows for phrase in phrases)


def _pattern(phrase: str, voice: Voice) -> re.Pattern[str]:
    """A phrase, also in the plural and the possessive. What has capitals is matched as it is written.

    Not inside a compound ('NGO-run'); nor are those who have no voice of their own owners ('workers’ union').
    """
    stem = re.escape(phrase[:-1]) + "(?:y|ies)" if phrase.endswith("y") else re.escape(phrase) + "(?:s|es)?"
    stem = stem.replace("'", "['’]")
    end = r"(?![\w'’-])" if voice == "unknown" else r"(?:['’]s?)?(?![\w-])"
    return re.compile(rf"(?<![\w-]){stem}{end}", 0 if phrase != phrase.lower() else re.IGNORECASE)


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
        cuts = [match.span() for match in _JOINED.finditer(phrase) if not _inside_name(phrase, match.start())]
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
        """Whether an item of a list is part of the name before it ('minister of information | and culture')."""
        if _DESCRIBES.fullmatch(name):
            return True
        if _classified(item, self.names) or re.match(r"(?:the|a|an|some|many|other|several|local)\b", item):
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


def _inside_name(phrase: str, at: int) -> bool:
    """Whether a position lies inside a body's name ('Organization for Security and Cooperation in Europe')."""
    return any(m.start() < at < m.end() for _, pattern in _patterns(BODIES) for m in pattern.finditer(phrase))
