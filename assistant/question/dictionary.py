"""Which words are English: those of the encoder's vocabulary, and of the word list that a spell checker carries.

The vocabulary alone lacks half of the words that reports use ('ruble', 'misuse', 'deport'): what it lacks would be
taken for a slip.
"""

from __future__ import annotations

import gzip
import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from assistant.models import english_words

CARRIER, WORDS = "spellchecker", Path("resources") / "en.json.gz"
"""The package pyspellchecker, of which nothing but its list is read: words with their frequencies."""


def is_english(word: str) -> bool:
    """Whether a casefolded word is English, whatever its ending."""
    return word in english_words() or word in _listed()


@lru_cache(maxsize=1)
def _listed() -> frozenset[str]:
    """Some 160,000 words; read when a word first isn't in the vocabulary; none if it isn't installed."""
    spec = find_spec(CARRIER)
    if spec is None or not spec.submodule_search_locations:
        return frozenset()
    listed = Path(spec.submodule_search_locations[0]) / WORDS
    return frozenset(json.loads(gzip.decompress(listed.read_bytes())))


__all__ = ["is_english"]
