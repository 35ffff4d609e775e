"""What stands before the items of a list: bullets, and numbers or letters that count on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from string import ascii_lowercase
from typing import NamedTuple

from assistant.regex import regex

BULLETS = r"•▪‣●○◦■□▸►➢➤✓✔\uf0a7\uf0b7"
"""Signs that stand only before items; the last two are those of word processors' symbol fonts."""
_BULLET = regex(rf"[{BULLETS}]\s*(?=\S)|[-*+]\s+(?=\S)")
_DASH = regex(r"([–—·]|o)\s+(?=\S)")
"""What is a bullet only where several lines begin with it: 'o', and dashes that may be a sentence's own."""
_SIGN = regex(r"([-*+])\s")
_COUNTED = regex(r"(\(?)(\d{1,3}|[a-z]|[ivx]{1,5})([.)])\s+(?=\S)")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_LEADS = regex(r"[.!?:;,…][\"'”’)\]]*(?:\s*(?:and|or))?$")
"""How a line ends that items may follow."""


class _Count(NamedTuple):
    """A number or letter before an item: how it is written, and which one it is."""

    style: str
    value: int


def item_markers(lines: Sequence[str]) -> dict[int, str]:
    """The markers of the items among lines that follow each other, by the place of the line.

    '•' begins an item wherever it begins a line; a hyphen or a number may stand there because a sentence was wrapped
    before it ('Article | 12. The court …'): it begins an item at the beginning of the lines, after a line that leads to
    it, or beside another that goes with it.
    """
    markers: dict[int, str] = {}
    dashes = Counter(match[1] for match in map(_DASH.match, lines) if match)
    signs = Counter(match[1] for match in map(_SIGN.match, lines) if match)
    counts = [_counts(line) for line in lines]
    before: set[_Count] = set()
    after = Counter(count for told in counts for count in told)
    for place, line in enumerate(lines):
        after.subtract(counts[place])
        is_led_to = place == 0 or place - 1 in markers or _LEADS.search(lines[place - 1]) is not None
        bullet, dash, counted = _BULLET.match(line), _DASH.match(line), _COUNTED.match(line)
        if bullet and (line[0] not in "-*+" or is_led_to or signs[line[0]] > 1):
            markers[place] = bullet[0]
        elif dash and dashes[dash[1]] > 1:
            markers[place] = dash[0]
        elif counted and (
            any(_counts_on(count, before, after, is_led_to) for count in counts[place])
            or (place == 0 and len(lines) > 1 and counted[2].isdigit())
        ):
            markers[place] = counted[0]
            before |= counts[place]
    return markers


def _counts(line: str) -> set[_Count]:
    """What the marker of a line may count: 'i)' is a letter or a Roman number."""
    match = _COUNTED.match(line)
    if not match:
        return set()
    opened, mark, closed = match.groups()
    style = f"{opened}{closed}"
    if mark.isdigit():
        return {_Count(f"1{style}", int(mark))}
    told = {_Count(f"i{style}", _ROMANS.index(mark) + 1)} if mark in _ROMANS else set()
    return told | ({_Count(f"a{style}", ascii_lowercase.index(mark) + 1)} if len(mark) == 1 else set())


def _counts_on(count: _Count, before: Collection[_Count], after: Mapping[_Count, int], is_led_to: bool) -> bool:
    """Whether a number is the next one after an item's, or one that a later line goes on from."""
    if count._replace(value=count.value - 1) in before:
        return True
    return is_led_to and after.get(count._replace(value=count.value + 1), 0) > 0
