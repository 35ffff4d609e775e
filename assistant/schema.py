"""The types that travel between the stages: frozen, inert, without behaviour beyond their own consistency.

Every offset counts Unicode code points in `Report.text`, start inclusive, end exclusive.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

OVERVIEW = "Overview"
"""The section of what stands before a report's first heading."""

RefusalReason = Literal["not_in_report", "out_of_scope", "unsafe"]
Support = Literal["verbatim", "supported", "partial"]
Counted = Literal["server", "tokenizer", "estimate"]
"""Who counted tokens, the surest first."""
Voice = Literal["government", "ngo", "international_organization", "experts", "report", "unknown"]


class Span(NamedTuple):
    """A stretch of a report's canonical text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: `number` counts from 1 inside its section; `items` are its list items, if it is a list, and `rows`
    what each of them says as a sentence if they are a table's, '' where that isn't known."""

    number: int
    start: int
    end: int
    sentences: tuple[Span, ...]
    items: tuple[Span, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; `level` is the heading's depth, 0 for the overview."""

    title: str
    level: int
    start: int
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Report:
    """A report: its one canonical text and where sections, paragraphs and sentences lie in it."""

    id: str
    title: str
    country: str | None
    year: int | None
    text: str
    sections: tuple[Section, ...]
    aliases: tuple[str, ...] = ()
    publisher: str | None = None
    source: str | None = None
    licence: str | None = None

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the canonical text in UTF-8, hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    def locate(self, start: int) -> tuple[Section, Paragraph] | None:
        """The section and paragraph in which an offset lies; None between paragraphs."""
        for section in self.sections:
            for paragraph in section.paragraphs:
                if paragraph.start <= start < paragraph.end:
                    return section, paragraph
        return None


@dataclass(frozen=True, slots=True)
class Passage:
    """The unit that is embedded, ranked and cited: one sentence inside one paragraph.

    `place` is what the models read before it ('Kyrgyz Republic 2020, Prosecution'), `told` what they read for it where
    it is a row of a table, else ''; neither is ever cited.
    """

    report_id: str
    section: str
    paragraph: int
    start: int
    end: int
    text: str
    place: str
    told: str = ""

    @property
    def id(self) -> str:
        return f"{self.report_id}#{self.start}-{self.end}"

    @property
    def whole_paragraph(self) -> tuple[str, str, int]:
        """Which paragraph it stands in: the same for all passages of one."""
        return self.report_id, self.section, self.paragraph

    @property
    def in_place(self) -> str:
        """The text that the models see."""
        text = self.told or self.text
        return f"{self.place}: {text}" if self.place else text


@dataclass(frozen=True, slots=True)
class Hit:
    """A retrieved passage; `score` is the reranker's (higher is better, its scale is the reranker's own).

    `by_meaning`: only its vector is near the question's, the reranker puts it behind those that come back.
    """

    passage: Passage
    score: float
    by_meaning: bool = False


@dataclass(frozen=True, slots=True)
class Filters:
    """Which reports may answer; None means any."""

    country: str | None = None
    year: int | None = None
    report: str | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question of the conversation and its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote and where it stands: `report.text[start:end] == quote`.

    `translation` is a machine's, into the language of the question; nobody has checked it.
    """

    marker: int
    report_id: str
    title: str
    country: str | None
    year: int | None
    section: str
    paragraph: int
    start: int
    end: int
    quote: str
    link: str
    voices: tuple[Voice, ...] = ("unknown",)
    page: int | None = None
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an answer, the markers of its citations, and how far these support it.

    `translation` is a machine's, into the language of the question; nobody has checked it.
    """

    text: str
    citations: tuple[int, ...]
    support: Support
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What an LLM did for an answer: claims it wrote, and how many of them were dropped since their quotes don't
    support them, or moved to the quote that does; tokens in and out; milliseconds to the first claim shown, and in all.
    """

    written: int = 0
    dropped: int = 0
    moved: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    counted: Counted = "server"
    first_claim_ms: float | None = None
    total_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no answer: what the reports lack, and the nearest passages, which do not answer."""

    reason: RefusalReason
    message: str
    missing: tuple[str, ...] = ()
    nearest: tuple[Citation, ...] = ()
    translation: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer made of checked claims, or a refusal. `short` is the text of the first claim where that is the figure,
    name or 'Yes' that answers, before the quotes. `language` (ISO 639-1) is the question's where it isn't English."""

    question: str
    standalone_question: str
    text: str
    markdown: str
    claims: tuple[Claim, ...]
    citations: tuple[Citation, ...]
    passages: tuple[Hit, ...]
    mode: Literal["quotes", "llm"]
    model: str | None = None
    refusal: Refusal | None = None
    notice: str | None = None
    short: str | None = None
    language: str | None = None
    usage: Usage | None = None
    id: str | None = None
    timings_ms: Mapping[str, float] = field(default_factory=dict)

    @property
    def refused(self) -> bool:
        return self.refusal is not None
