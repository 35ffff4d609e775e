"""What a citation style may say of a quote and its report: cleaned, and None where it isn't known."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from assistant.chunking import heading
from assistant.regex import regex
from assistant.schema import Citation, Report

_UNIT = regex(
    r", (?=(?:Agency|Board|Branch|Bureau|Center|Centre|Commission|Committee|Council|Department|Directorate|Division|"
    r"Institute|Ministry|Office|Secretariat|Section|Service|Unit)\b)"
)
"""Where the name of a body's unit begins: not at the commas inside a name ('Democracy, Human Rights, and Labor')."""

_URL_CHARACTERS = "".join(set(string.punctuation) - set('"<>\\^`{|}'))
_DISRUPTIVE = regex(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Source:
    """A quote and the report that it is from.

    A government's report has a corporate author, who is its publisher: `author` is the whole name, `unit` the most
    specific body in it, `parent` what stands before that one ('United States Department of State').
    """

    report_id: str
    title: str
    author: str | None
    unit: str | None
    parent: str | None
    year: int | None
    url: str | None
    section: str | None
    paragraph: int
    page: int | None
    quote: str
    link: str
    accessed: date | None


def source_of(citation: Citation, report: Report, accessed: date | None) -> Source:
    """The source of a citation. What stands before a report's first heading is in no section that one could look up."""
    found = report.locate(citation.start)
    untitled = found is not None and found[0].level == 0
    author = clean(report.publisher or "") or None
    parent, unit = _split(author) if author else (None, None)
    return Source(
        report_id=report.id,
        title=clean(report.title) or report.id,
        author=author,
        unit=unit,
        parent=parent,
        year=report.year,
        url=web_address(report.source),
        section=None if untitled else clean(heading(citation.section)).rstrip(".,;:") or None,
        paragraph=citation.paragraph,
        page=citation.page,
        quote=clean(citation.quote),
        link=citation.link,
        accessed=accessed,
    )


def clean(text: str) -> str:
    """Text on one line, without what would upset whatever it is pasted into.

    That is control characters, halves of surrogate pairs, and marks that turn the direction of all that follows.
    """
    kept = (" " if one.isspace() else one for one in text if one.isspace() or not _DISRUPTIVE.match(one))
    return " ".join("".join(kept).split())


def web_address(source: str | None) -> str | None:
    """A source's address, if it has one on the web, as ASCII without blanks, braces or quotation marks."""
    if source is None or not re.match(r"https?://", source.strip(), re.IGNORECASE):
        return None
    return quote(clean(source), safe=_URL_CHARACTERS)


def annotation(source: Source) -> str:
    """The quote with its place, as a note to an entry that is about the whole report."""
    page = f"p. {source.page}" if source.page is not None else None
    place = ", ".join(filter(None, (page, source.section, f"para. {source.paragraph}")))
    return f"{place}: “{source.quote}” [{source.link}]"


def sentence(text: str) -> str:
    """Text that ends a sentence."""
    return text if re.search(r"[.?!][”’\"')]*\Z", text) else f"{text}."


def long_date(day: date) -> str:
    """A day as Americans write it out: 'November 24, 2026'."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def short_date(day: date) -> str:
    """A day as the MLA writes it: '24 Nov. 2026', with months of up to four letters in full."""
    month = _MONTHS[day.month - 1]
    short = month if len(month) <= 4 else "Sept." if month == "September" else f"{month[:3]}."
    return f"{day.day} {short} {day.year}"


def requoted(text: str) -> str:
    """Text to stand between double quotation marks: its own become single ones."""
    return text.translate({ord("“"): "‘", ord("”"): "’", ord('"'): "'"})


def _split(author: str) -> tuple[str | None, str]:
    """The name of a body without its last unit, and that unit."""
    *parents, unit = _UNIT.split(author)
    return ", ".join(parents) or None, unit
