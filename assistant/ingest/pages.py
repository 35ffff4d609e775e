"""Pages of a printed document: where they end, and the headers, footers and page numbers that they repeat."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from assistant.regex import regex

PAGE_BREAK = "\f"

MOST_EDGE_LINES = 3
"""Lines at the top or the foot of a page that may be its header or footer."""
WIDEST_GAP = 2
"""Pages from one header to the same one again: left and right pages have their own."""
FEWEST_PAGES = 3
"""Pages on which the same words are a header; a title may stand on two."""
LONGEST_HEADER = 200
"""Characters of a header's line, the blanks in it included."""
FEWEST_NUMBERS = 2
"""Page numbers that go on from one page to the next."""

_COUNTED_FROM_ONE = f"{PAGE_BREAK}1 #"
"""The sign of a bare number that is the page's own, the first page being 1."""

_NUMBER = regex(r"\d{1,4}")
_ROMAN = regex(r"[ivxlc]+")
_PAGE_LINE = regex(
    r"(?:\W*(?:page|p\.|seite|стр\.)\s*)\d{1,4}(?:\s*(?:of|/|from|из|von)\s*\d{1,4})?\W*"
    r"|\d{1,4}\s+(?:of|/)\s+\d{1,4}|\d{1,4}\s*[|•·]\s.*|.*\s[|•·]\s*\d{1,4}|[-–—\[]\s*\d{1,4}\s*[-–—\]]|\d{1,4}",
    re.IGNORECASE,
)
"""A line that is a page's number: 'Page 3 of 20', '- 3 -', '12 | Annual report', '3'."""
_LABEL = regex(r"(?!page)[^\W\d_]+\.? #\W?")
"""'Case 3', 'Annex 3': the heading of a part that fills a page."""
_SENTENCE_END = regex(r"[.!?:;…][\"'”’)\]]*\d{0,3}$")


class _Chain(NamedTuple):
    """Lines whose numbers follow each other, as the last of them and the chain before it, which others may go on too;
    `is_inside` tells whether any of them stands inside a sentence."""

    length: int
    is_inside: bool
    place: int
    before: _Chain | None


_NO_CHAIN = _Chain(0, False, -1, None)


def without_running_lines(lines: Sequence[str]) -> list[str]:
    """A document's lines without its headers, footers and page numbers, a form feed for each page's end.

    A header or footer stands at the edge of pages that follow each other, in the same words or with a number that goes
    on with the pages; where it is the document's own first line, it stays there once. In a text whose page breaks are
    lost, lines that count the pages tell where they were.
    """
    pages = _pages(lines)
    running = _running(pages) if len(pages) > 1 else set()
    kept: list[str] = []
    for number, page in enumerate(pages):
        if number:
            kept.append(PAGE_BREAK)
        kept += [line for place, line in enumerate(page) if (number, place) not in running]
    return kept


def _pages(lines: Sequence[str]) -> list[list[str]]:
    pages = [page.split("\n") for page in "\n".join(lines).split(PAGE_BREAK)]
    if len(pages) > 1:
        return pages
    breaks = _counting_lines(lines)
    starts = [0, *(place + 1 for place in breaks)]
    return [list(lines[start:end]) for start, end in zip(starts, [*breaks, len(lines)], strict=True)]


def _counting_lines(lines: Sequence[str]) -> list[int]:
    """The places of the lines that count pages in a text that has lost its page breaks.

    Bare numbers count pages only where one of them stands inside a sentence: others are numbers of paragraphs, or
    years.
    """
    chains: dict[tuple[str, int], _Chain] = {}
    for place, line in enumerate(lines):
        if _counts(line):
            is_inside = _inside_a_sentence(lines, place)
            for number, around in _numbers(line):
                before = chains.get((around, number - 1), _NO_CHAIN)
                chain = _Chain(before.length + 1, before.is_inside or is_inside, place, before)
                chains[around, number] = max(chain, chains.get((around, number), _NO_CHAIN), key=attrgetter("length"))
    told = [
        chain
        for (around, _), chain in chains.items()
        if chain.length >= FEWEST_NUMBERS and (_has_words(around) or chain.is_inside)
    ]
    return _places(max(told, key=attrgetter("length"), default=_NO_CHAIN))


def _has_words(text: str) -> bool:
    return re.search(r"[^\W\d_]", text) is not None


def _inside_a_sentence(lines: Sequence[str], place: int) -> bool:
    before = next((lines[at].strip() for at in range(place - 1, -1, -1) if lines[at].strip()), "")
    after = next((lines[at].strip() for at in range(place + 1, len(lines)) if lines[at].strip()), "")
    return bool(before) and after[:1].islower() and not _SENTENCE_END.search(before)


def _places(chain: _Chain) -> list[int]:
    """The places of a chain's lines, in order."""
    places: list[int] = []
    while chain.before is not None:
        places.append(chain.place)
        chain = chain.before
    return places[::-1]


def _running(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """The places of headers and footers as pages and lines in them."""
    signs: dict[str, list[int]] = defaultdict(list)
    edges = [(number, edge) for number, page in enumerate(pages) for edge in _edges(page)]
    for number, edge in edges:
        for sign in {sign for place in edge for sign in _signs(pages[number][place], number)}:
            signs[sign].append(number)
    written = sum(any(map(str.strip, page)) for page in pages)
    repeated = {sign for sign, told in signs.items() if _goes_on(told, _fewest(sign, written))}
    counted = {sign for sign in repeated if sign[0] == PAGE_BREAK}
    running = set()
    for number, edge in edges:
        for place in edge:
            if not repeated.intersection(_signs(pages[number][place], number)):
                break
            running.add((number, place))
    return running - {
        title for title in _titles(pages) if not counted.intersection(_signs(pages[title[0]][title[1]], title[0]))
    }


def _titles(pages: Sequence[Sequence[str]]) -> set[tuple[int, int]]:
    """The places of a document's first lines, if they have words: its title, which headers repeat."""
    number = next((number for number, page in enumerate(pages) if any(map(str.strip, page))), 0)
    top = next(_edges(pages[number]))
    return {(number, place) for place in top if _has_words(pages[number][place]) and not _counts(pages[number][place])}


def _counts(line: str) -> bool:
    return len(line) <= LONGEST_HEADER and _PAGE_LINE.fullmatch(line.strip()) is not None


def _edges(page: Sequence[str]) -> Iterator[list[int]]:
    """The places of a page's first lines, from the top, and of its last ones, from the foot."""
    written = [place for place, line in enumerate(page) if line.strip()]
    yield written[:MOST_EDGE_LINES]
    yield written[: -MOST_EDGE_LINES - 1 : -1]


def _signs(line: str, page: int) -> set[str]:
    """What a line has in common with the same header on another page: its words, or those around a number that is as
    far from the page's."""
    if len(line) > LONGEST_HEADER:
        return set()
    text = " ".join(line.split()).casefold()
    counted = {
        f"{PAGE_BREAK}{number - page} {around}" for number, around in _numbers(line) if not _LABEL.fullmatch(around)
    }
    return {text} | counted


def _numbers(line: str) -> Iterator[tuple[int, str]]:
    """The numbers of a line, each with what stands around it."""
    text = " ".join(line.split()).casefold()
    for found in _NUMBER.finditer(text):
        yield int(found[0]), f"{text[: found.start()]}#{text[found.end() :]}"
    if _ROMAN.fullmatch(text):
        yield _roman(text), "roman"


def _roman(text: str) -> int:
    values = ["ivxlc".index(letter) for letter in text]
    worth = [(1, 5, 10, 50, 100)[value] for value in values]
    return sum(-one if one < after else one for one, after in pairwise([*worth, 0]))


def _fewest(sign: str, pages: int) -> int:
    """On how many pages a sign shows a header: one that goes on with the pages needs fewer than the same words do."""
    if sign == _COUNTED_FROM_ONE:
        return 1
    return FEWEST_NUMBERS if sign[0] == PAGE_BREAK else max(2, min(FEWEST_PAGES, pages - 1))


def _goes_on(told: Sequence[int], fewest: int) -> bool:
    """Whether a sign stands on enough pages that follow each other."""
    run = longest = 1
    for before, after in pairwise(dict.fromkeys(told)):
        run = run + 1 if after - before <= WIDEST_GAP else 1
        longest = max(longest, run)
    return longest >= fewest
