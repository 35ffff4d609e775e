"""What can be wrong with an upload or a removal, in words: errors, and so in English, as all of them."""

from __future__ import annotations

from collections.abc import Mapping

PROBLEMS: Mapping[str, str] = {
    "uploads off": "adding and removing reports is switched off; whoever runs the page can set uploads",
    "the file": "the file",
    "no file": "no file in the request; choose one",
    "not multipart": "the request is no form with a file; send multipart/form-data",
    "too large": "{name}: {size}, the limit is {limit} MB; split it: one file a report",
    "id taken": "{name}: the index has a report {id!r} already; remove that one, or rename the file",
    "no reader": "{name}: no reader for {suffix}; readers: {readers}",
    "no id": "{name}: its name has no letter or digit to make an id of; rename it",
    "busy": "another report is being added or removed; try again in a moment",
    "bad fact": "{field} is {value!r}: {problem}; correct it",
    "not yours": "{id}: not added from this page, so it can't be removed here; assistant remove {id} does it",
    "no such report": "{id}: not in the index",
}
