"""Numbers that refer to a source behind a sentence, as reports print them: '… in 2021. (1,4-6)', '….[12]', '….¹²'."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.regex import regex
from assistant.schema import Span

NUMBERS = r"\d{1,3}(?: ?[,;–-] ?\d{1,3})*"
_RAISED = "[⁰¹²³⁴-⁹]+"
_BEHIND = regex(
    rf"(?<=[.!?])[\"”’']?(?P<marks>(?: ?\({NUMBERS}\)| ?\[{NUMBERS}\]|{_RAISED}(?:,{_RAISED})*)+)"
    r"(?= *$| +[\"“‘(\[]?[A-Z0-9])"
    r"|(?<=[a-z]{4}[.!?])(?<!para\.)(?<!sect\.)(?<!dept\.)(?<!Sept\.)[\"”’']?(?P<raised>\d{1,3}(?:, ?\d{1,3})*)"
    r"(?= [\"“‘(]?[A-Z])"
)
"""References behind the end of a sentence; `raised` where the text has lost that they are."""
_ITEM = regex(r" ?\((\d{1,3})\)")
_OPENED = regex(r"(?P<end>[.!?][\"”’']?(?: ?[\[(][\d,; –-]*[\])])* ?)?(?P<opens>[\[(])(?P<numbers>[\d,; –-]*)$")
_BEHIND_FIGURE = regex(r"(?:[$€£]\d[\d,.]*|\b\d{1,3}(?:,\d{3})+|\d\.\d+) \($")
"""What stands before a source's number in a table: '2,153 (2)', not '2019 (885)'."""
_CLOSED = regex(r"(?P<numbers>[\d,; –-]*)[\])]")


def references(text: str) -> list[Span]:
    """Where references stand in a paragraph, each with what parts it from the end of its sentence.

    '(1)', '(2)' … that count up number what follows them, unless the paragraph ends with one or refers to several
    sources at once.
    """
    found = list(_BEHIND.finditer(text))
    items = [_ITEM.fullmatch(one["marks"] or "") for one in found]
    if found and all(items) and found[-1].end() < len(text.rstrip()):
        numbers = [int(item[1]) for item in items if item]
        if numbers[0] <= 2 and all(after == before + 1 for before, after in pairwise(numbers)):
            return []
    return [Span(one.start(one.lastgroup or 0), one.end()) for one in found]


def is_reference(before: str, after: str) -> bool:
    """Whether a number between what stands before and after it refers to a source.

    It does in square brackets, behind the end of a sentence or a large figure, and beside others in parentheses,
    '(1,4-6)'.
    """
    closed = _CLOSED.match(after)
    opened = _OPENED.search(before) if closed else None
    if not opened or not closed:
        return False
    if opened["opens"] == "[" or opened["end"] is not None:
        return True
    beside = opened["numbers"] + closed["numbers"]
    return re.search("[,;]", beside) is not None or _BEHIND_FIGURE.search(before) is not None


__all__ = ["NUMBERS", "is_reference", "references"]
