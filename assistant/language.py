"""The language of a question: English, which the reports are in, or another one.

A question is taken for English until much speaks against it, since to refuse an English question is the worse error.
The figures below come from some 4,700 English questions (on reports, on Wikipedia, on medicine) and 8,000 names out of
reports. They take none of the questions for another language; of questions with slips of the keyboard, of mere keywords
and of names in small letters, two in a thousand at most.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.models import english_words
from assistant.regex import regex

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENGLISH = "en"
GERMAN = "de"
"""Where what has a capital may be any noun, and is left in."""

LATIN = "LATIN"
HAN = "HAN"

WRITTEN_TOGETHER = {"CJK": HAN, "HIRAGANA": HAN, "KATAKANA": HAN, "BOPOMOFO": HAN}
"""Scripts that one text mixes: a Japanese one may have more letters of either."""

LETTERS_A_WORD = {HAN: 2, "THAI": 4, "LAO": 4, "KHMER": 4, "MYANMAR": 4}
"""How many letters make a word, roughly, in scripts that put no blanks between words."""

FUNCTION_WORDS = frozenset(
    [
        "the", "of", "and", "what", "who", "whom", "whose", "which", "how", "why", "when", "where", "did", "does",
        "doing", "were", "been", "being", "having", "with", "about", "that", "this", "these", "those", "there",
        "they", "them", "their", "his", "its", "many", "much", "from", "into", "not", "between", "against", "after",
        "before", "during", "other", "should", "would", "could", "you", "your", "our",
    ]
)  # fmt: skip
"""Words that any English question may have; not those that other languages have too ('in', 'was', 'is', 'are')."""

FUNCTION_WORDS_SHARE = 1 / 8
"""A question with so many of them is English; those in other languages have at most a title with one."""

LONGER_WORD = 4
"""Letters of the words that tell languages apart: of the shorter ones the English vocabulary has any language's."""

MIN_WORDS = 5
"""Fewer words in small letters may all be a name ('jakaya kikwete'), and names are in any language."""

MIN_WORDS_IN_SENTENCE_CASE = 2
"""A writer who begins with a capital gives names theirs: what is in small letters behind it is no name."""

MIN_RATIO = 50
"""How many times as probable as English another language must be: five times what an English question reached whose
words were strange ('vola ni kawa bula number of names entered')."""

MIN_RATIO_IN_DOUBT = 500
"""How many times where there are few words, or where many of the longer ones are English: seven times what 'luis fonsi
demi lovato - échame la culpa wikipedia' reached; at 300, twice as many of the capitalised names with a word behind
('… trial') would be taken for another language."""

DOUBTFUL_SHARE = 1 / 3
"""Of the longer words, in the English vocabulary; in other languages, most questions have fewer there."""

EVERYDAY_NAMES = {"el": "Greek", "ky": "Kyrgyz", "ps": "Pashto", "ug": "Uyghur"}
"""Where reports don't use the name of ISO 639."""

_WORD = regex(r"[^\W\d_]+")


def language_of(question: str) -> str | None:
    """The ISO 639-1 code of a question's language if it isn't English; None for English and where it can't be told.

    Most of the words decide, names aside: a question with a name in another script stays English. A question in
    another script is never English; then the code is the nearest of some 100 languages.
    """
    text = unicodedata.normalize("NFKC", question)
    words = _WORD.findall(text)
    plain = _without_names(words)
    script = _main_script(plain)
    if script is None:
        return None
    if script != LATIN:
        return _nearest("".join(letter if _script(letter) != LATIN else " " for letter in text))
    if text.lstrip().startswith("¿"):
        return _nearest(text)
    if _may_be_name(words, plain) or _is_plainly_english(plain):
        return None
    if _nearest(" ".join(plain)) == GERMAN:
        plain = words
    in_doubt = len(plain) < MIN_WORDS or _known_share(plain) >= DOUBTFUL_SHARE
    probable = _probabilities(" ".join(plain))
    clear = max(probable.values()) >= (MIN_RATIO_IN_DOUBT if in_doubt else MIN_RATIO) * probable[ENGLISH]
    return _nearest(text) if clear else None


def language_name(code: str) -> str:
    """The English name of a language by its ISO 639-1 code, or the code where there is none."""
    import pycountry

    language = pycountry.languages.get(alpha_2=code)
    return EVERYDAY_NAMES.get(code) or (str(language.name).split(" (")[0] if language else code)


def same_script(text: str, other: str) -> bool:
    """Whether most letters of both texts are of one script; False if one of them has no letters."""
    script = _most_letters(text)
    return script is not None and script == _most_letters(other)


def _is_plainly_english(words: Sequence[str]) -> bool:
    """Whether the words alone tell, without the library: function words, or nothing but words of the vocabulary."""
    function_words = sum(word.casefold() in FUNCTION_WORDS for word in words)
    return function_words >= FUNCTION_WORDS_SHARE * len(words) or _known_share(words) == 1


def _known_share(words: Sequence[str]) -> float:
    """How many of the longer words are in the English vocabulary, of 1; 0 if there are none."""
    longer = [word.casefold() for word in words if len(word) >= LONGER_WORD]
    return sum(word in english_words() for word in longer) / len(longer) if longer else 0.0


def _without_names(words: Sequence[str]) -> list[str]:
    """The words without the capitalised ones, the first one aside; all of them where capitals say nothing.

    In few words, a first one with a capitalised one behind it begins a name: 'Azali Assoumani trial'.
    """
    text = " ".join(words)
    if text.islower() or text.isupper():
        return list(words)
    begins_name = 1 < len(words) < MIN_WORDS and words[1][0].isupper()
    return [*words[begins_name:1], *(word for word in words[1:] if not word[0].isupper())]


def _may_be_name(words: Sequence[str], plain: Sequence[str]) -> bool:
    """Whether so little is left beside names that all of it may be one."""
    sentence_case = words[0][0].isupper() and any(word[0].islower() for word in words)
    fewest = MIN_WORDS_IN_SENTENCE_CASE if sentence_case else MIN_WORDS
    return len(plain) < fewest or len(plain) <= len(words) / 2


def _main_script(words: Sequence[str]) -> str | None:
    """The script of most words; Latin at a tie, None if there are no words."""
    weights: dict[str, float] = defaultdict(float)
    for word in words:
        for letter in word:
            script = _script(letter)
            weights[script] += 1 / LETTERS_A_WORD.get(script, len(word))
    return max(weights, key=lambda script: (weights[script], script == LATIN)) if weights else None


def _most_letters(text: str) -> str | None:
    """The script of more than half of a text's letters."""
    letters = Counter(_script(letter) for letter in unicodedata.normalize("NFKC", text) if letter.isalpha())
    script, count = letters.most_common(1)[0] if letters else (None, 0)
    return script if 2 * count > letters.total() else None


def _script(letter: str) -> str:
    """The script of a letter: the first word of its Unicode name."""
    script = unicodedata.name(letter, "").partition(" ")[0]
    return WRITTEN_TOGETHER.get(script, script)


def _nearest(text: str) -> str:
    """The language but English that a text is most probably in."""
    probable = _probabilities(text)
    return max((code for code in probable if code != ENGLISH), key=lambda code: probable[code])


def _probabilities(text: str) -> dict[str, float]:
    """How probable each language is."""
    return dict(_identifier().rank(text))


def load_identifier() -> None:
    """Loads what tells languages apart, so that the first question that needs it doesn't wait for that."""
    _identifier()


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    """The library's model, for the languages that have an ISO 639-1 code; half a second to load, so only if needed."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in identifier.labels if len(code) == 2])
    return identifier
