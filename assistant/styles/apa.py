"""APA: the entry of the reference list, and the citation in the text.

After the Publication Manual of the American Psychological Association, 7th ed.: the most specific body is the author
and the body above it the publisher (10.4); who is both stands once (9.29); without an author the title comes first
(9.12); 'n.d.' without a year (9.17), and only then the day of access (9.16); a section's heading and the paragraph
stand for pages (8.28). The title is left in its own capitals: what is a name in it can't be told by rule.
"""

from __future__ import annotations

from assistant.styles.source import Source, long_date, sentence


def apa(source: Source) -> str:
    """The entry of the reference list; on the next line, the citation in the text."""
    return f"{_entry(source)}\n{_in_text(source)}"


def _entry(source: Source) -> str:
    dated = f"({_year(source)})."
    title = sentence(source.title)
    first = [sentence(source.unit), dated, title] if source.unit else [title, dated]
    if source.parent:
        first.append(sentence(source.parent))
    if source.url and source.accessed and not source.year:
        first.append(f"Retrieved {long_date(source.accessed)}, from")
    if source.url:
        first.append(source.url)
    return " ".join(first)


def _in_text(source: Source) -> str:
    page = f"p. {source.page}" if source.page is not None else None
    section = f"{source.section} section" if source.section else None
    parts = (source.unit or source.title, _year(source), page, section, f"para. {source.paragraph}")
    return f"({', '.join(filter(None, parts))})"


def _year(source: Source) -> str:
    return str(source.year or "n.d.")
