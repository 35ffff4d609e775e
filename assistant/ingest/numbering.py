"""Paragraphs that a document numbers throughout, and points that it letters, told apart from numbered lists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

from assistant.ingest.source import Block, Kind
from assistant.regex import regex
from assistant.text.sentences import split_sentences

FEWEST = 5
"""Numbers that go on over a heading, to be a document's numbered paragraphs."""

_NUMBER = regex(r"(\d{1,3})[.)]\s+(?=\S)")
_LETTER = regex(r"\(?([a-z])\)\s+(?=\S)")


def with_numbering(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each paragraph of a document that numbers them throughout ('12. …') as one, its number as the
    marker, and points that are paragraphs of their own ('(a) …', '(b) …') as items of a list.

    Numbers are a document's own if they go on over a heading, and most of what they stand before is of several
    sentences: the points of a list that runs over headings are of one.
    """
    told = [*blocks]
    for chain in _chains(blocks):
        marked = [_marked(blocks[place], _NUMBER, "paragraph") for place in chain]
        if len(chain) >= FEWEST and _over_a_heading(blocks, chain) and _is_prose(marked):
            for place, block in zip(chain, marked, strict=True):
                told[place] = block
                for after in range(place + 1, _end_of_point(blocks, place)):
                    told[after] = blocks[after]._replace(kind="paragraph")
    for run in _lettered(told):
        for place in run:
            told[place] = _marked(told[place], _LETTER, "item")
    return told


def _chains(blocks: Sequence[Block]) -> list[list[int]]:
    """The places of blocks whose numbers follow each other; a number goes on the longest chain that it can."""
    chains: list[list[int]] = []
    last: list[int] = []
    for place, block in enumerate(blocks):
        number = _number(block)
        if number is None:
            continue
        open_to_it = [one for one, chain in enumerate(chains) if _goes_on(chain[-1], last[one], place, number)]
        if not open_to_it:
            chains.append([place])
            last.append(number)
        else:
            longest = max(open_to_it, key=lambda one: len(chains[one]))
            chains[longest].append(place)
            last[longest] = number
    return chains


def _goes_on(before: int, last: int, place: int, number: int) -> bool:
    """Whether a number is the next one, or the same once more in the next block, as documents misnumber."""
    return last == number - 1 or (last == number and before == place - 1)


def _end_of_point(blocks: Sequence[Block], place: int) -> int:
    """Where the further paragraphs of a point end, which have no number of their own."""
    end = place + 1
    while blocks[place].kind == "item" and end < len(blocks) and blocks[end].kind == "item" and not blocks[end].marker:
        end += 1
    return end


def _number(block: Block) -> int | None:
    if block.kind == "heading":
        return None
    match = _NUMBER.match(block.marker + block.text)
    return int(match[1]) if match else None


def _over_a_heading(blocks: Sequence[Block], chain: Sequence[int]) -> bool:
    return any(block.kind == "heading" for block in blocks[chain[0] : chain[-1]])


def _is_prose(blocks: Sequence[Block]) -> bool:
    several = [len(split_sentences(block.text, 0)) > 1 for block in blocks]
    return 2 * sum(several) > len(several)


def _lettered(blocks: Sequence[Block]) -> list[list[int]]:
    """Runs of paragraphs that begin with the letters from a on, at least two of them."""
    runs: list[list[int]] = []
    for place, block in enumerate(blocks):
        match = _LETTER.match(block.text) if block.kind == "paragraph" and not block.marker else None
        if match and match[1] == "a":
            runs.append([place])
        elif match and runs and runs[-1][-1] == place - 1 and ascii_lowercase.find(match[1]) == len(runs[-1]):
            runs[-1].append(place)
    return [run for run in runs if len(run) > 1]


def _marked(block: Block, mark: re.Pattern[str], kind: Kind) -> Block:
    """A block that begins with a mark as one of a kind, the mark as its marker."""
    whole = block.marker + block.text
    match = mark.match(whole)
    end = match.end() if match else 0
    return Block(kind, whole[end:], marker=whole[:end])
