"""MLA: the entry of the works cited, and the citation in the text.

After the MLA Handbook, 9th ed.: a body that is author and publisher stands as publisher only, and the entry begins
with the title; 'https://' is left out of an address; the day of access closes the entry; in the text, the title is
shortened (here to what stands before its colon), a page comes first and other locators follow after a semicolon,
'sec.' and 'par.' for section and paragraph. The MLA counts paragraphs only where they are numbered: on our page they
are.
"""

from __future__ import annotations

import re

from assistant.styles.source import Source, requoted, sentence, short_date


def mla(source: Source) -> str:
    """The entry of the works cited; on the next line, the citation in the text."""
    return f"{_entry(source)}\n{_in_text(source)}"


def _entry(source: Source) -> str:
    address = re.sub(r"\Ahttps?://", "", source.url, flags=re.IGNORECASE) if source.url else None
    published = ", ".join(filter(None, (source.author, str(source.year or ""), address)))
    accessed = f"Accessed {short_date(source.accessed)}" if source.accessed else None
    return " ".join(sentence(part) for part in (source.title, published, accessed) if part)


def _in_text(source: Source) -> str:
    title = source.title.split(":")[0].strip() or source.title
    section = f"“{requoted(source.section)}” sec., " if source.section else ""
    place = f"{section}par. {source.paragraph}"
    return f"({title} {source.page}; {place})" if source.page is not None else f"({title}, {place})"
