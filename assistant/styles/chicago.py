"""Chicago, notes and bibliography: a full note.

After The Chicago Manual of Style: a body may be the author (17th ed., 14.84) and is then not repeated as publisher;
where there are no pages, a section's heading and the paragraph are the locator (14.160); the day of access is given
for works without a date only (14.12).
"""

from __future__ import annotations

from assistant.styles.source import Source, long_date, requoted


def chicago(source: Source) -> str:
    """A note, as it stands at the foot of a page, without its number."""
    work = f"{source.title} ({source.year or 'n.d.'})"
    accessed = None if source.year or not source.accessed else f"accessed {long_date(source.accessed)}"
    parts = (source.author, work, _locator(source), accessed, source.url)
    return ", ".join(filter(None, parts)) + "."


def _locator(source: Source) -> str:
    page = f"{source.page}, " if source.page is not None else ""
    section = f"under “{requoted(source.section)},” " if source.section else ""
    return f"{page}{section}para. {source.paragraph}"
