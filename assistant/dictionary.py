"""Which words are English: those of the encoder's vocabulary, and of the word lists that spell checkers are made of.

The vocabulary alone lacks half of the words that reports use ('ruble', 'misuse', 'deport'): what it lacks would be
taken for a slip.
"""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path

from assistant.models import english_words

WORDS = Path(__file__).parent / "data" / "words.txt.gz"


def is_english(word: str) -> bool:
    """Whether a casefolded word is English, whatever its ending."""
    return word in english_words() or word in _listed()


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    """Some 65,000 words of four letters and more; read when a word first isn't in the vocabulary: 20 ms."""
    return frozenset(gzip.decompress(WORDS.read_bytes()).decode("ascii").split())


__all__ = ["is_english"]
