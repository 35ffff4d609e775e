"""Words and phrases: what counts as the same, for must_include, token F1, lengths and shared words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

_TYPOGRAPHIC = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-"})
_ARTICLES = {"a", "an", "the"}
_FUNCTION_WORDS = """
    a about all also an and any are as at be been between both but by can could did do does for from had has have
    how i if in into is it its many me much no not of on or other per please so some such tell than that the their
    them there these they this those to up was were what when where whether which who whom whose why will with
    would you
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words without a subject of their own: they aren't counted when a question's wording is compared with a text's."""


def plain(text: str) -> str:
    """Text in lower case, with typewriter quotes and hyphens and single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_TYPOGRAPHIC).lower().split())


def has_phrase(text: str, phrase: str) -> bool:
    """Whether a phrase stands in a text as whole words, whatever the case.

    A number is whole too: '1' stands neither in '1,200' nor in '2.1'.
    """
    wanted = re.escape(plain(phrase))
    return re.search(rf"(?<!\w)(?<!\d[.,]){wanted}(?!\w)(?![.,]\d)", plain(text)) is not None


def meets(text: str, must_include: Sequence[Sequence[str]]) -> bool:
    """Whether a text holds at least one phrase of every group."""
    return all(any(has_phrase(text, phrase) for phrase in group) for group in must_include)


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation and articles (as SQuAD's scorer has them)."""
    return [word for word in re.findall(r"\w+", plain(text)) if word not in _ARTICLES]


def token_f1(answer: str, gold: str) -> float:
    """F1 of the words that two texts share, each counted as often as both have it (Rajpurkar et al., EMNLP 2016)."""
    ours, theirs = Counter(tokens(answer)), Counter(tokens(gold))
    shared = sum((ours & theirs).values())
    return 2 * shared / (sum(ours.values()) + sum(theirs.values())) if shared else 0.0


def count_words(text: str) -> int:
    """How many words a reader reads: what stands between blanks."""
    return len(text.split())


def shared_words(question: str, texts: Iterable[str]) -> float | None:
    """The share of a question's content words that also stand in the texts; None if it has none.

    Words are compared in lower case and as they stand: 'convicted' isn't 'convictions'.
    """
    asked = {word for word in tokens(question) if word not in FUNCTION_WORDS}
    if not asked:
        return None
    return len(asked & {word for text in texts for word in tokens(text)}) / len(asked)


def longest_copy(text: str, source: str) -> int:
    """How many words in a row of a text also stand in a row in the source."""
    words, haystack = tokens(text), f" {' '.join(tokens(source))} "
    longest = 0
    for start in range(len(words)):
        while f" {' '.join(words[start : start + longest + 1])} " in haystack and start + longest < len(words):
            longest += 1
    return longest
