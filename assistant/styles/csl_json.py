"""CSL-JSON: a list of one item, which Zotero, Mendeley, pandoc and every CSL processor read."""

from __future__ import annotations

import json
from typing import Any

from assistant.styles.source import Source, annotation


def csl_json(source: Source) -> str:
    """The report as an item; the quote and its place are its annotation.

    The publisher isn't named: it is the author, and styles would print it twice.
    """
    item: dict[str, Any] = {"id": source.report_id, "type": "report", "title": source.title}
    if source.author:
        item["author"] = [{"literal": source.author}]
    if source.year:
        item["issued"] = {"date-parts": [[source.year]]}
    if source.url:
        item["URL"] = source.url
    if source.accessed:
        day = source.accessed
        item["accessed"] = {"date-parts": [[day.year, day.month, day.day]]}
    item["annote"] = annotation(source)
    return json.dumps([item], ensure_ascii=False, indent=2)
