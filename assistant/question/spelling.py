"""Slips of the keyboard and words in short in a question, put right by the reports' own words."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Callable, Iterator

from assistant.checks.words import AUXILIARIES, FUNCTION_WORDS, is_plural, lemma, root, spelling
from assistant.followup.words import PEOPLE, VERBS
from assistant.regex import regex
from assistant.text.countries import countries_in, country_names

SHORTEST_NAME = 2
_NO_NAMES = frozenset(("people", "kids", "children", "women", "men", "girls", "boys", "workers", "police", "ministry"))
"""Common nouns that a report may only have in names: 'Committee on the Rights of Older People'."""
LONGEST_IN_CAPITALS = 2
"""So few words in capitals may be an abbreviation: 'SUAT?'."""
_I = regex(r"\bI\b")
_VOWELS = "aeiou"
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    key: row[max(0, place - 1) : place] + row[place + 1 : place + 2] for row in _KEYS for place, key in enumerate(row)
}
"""The letters beside each on a keyboard: 'minimun'."""
_SOUNDS_AS = {"c": "sk", "s": "cz", "z": "s", "k": "c", "g": "j", "j": "g", "i": "y", "y": "i"}
"""The letters that may sound alike: 'procecutors'."""
_UNSTRESSED = regex(r"(?:[aeo]rs?|[ae]n(?:ts?|tly|ce|cy)|[ai]bl[ey])$")
"""Endings of which the vowel is often mistaken: 'prosecuters', 'existance'."""
_WITHOUT_K = regex(r"(?P<stem>[a-z]+[aio]c)(?P<ending>ers?|ed|ing)")
"""'Trafficers': after c a k is written before such an ending."""
_AGENT = regex(r"(?P<stem>[a-z]{4,}t)(?P<vowel>[eo])r(?P<several>s?)")
_ADVERB = regex(r"(?P<stem>[a-z]{3,})(?P<vowel>[ae])ntly")
MIN_LETTERS = 6
"""Shorter words have too many neighbours: 'nimes' would become 'names'."""
MIN_LETTERS_SWAPPED = 5
"""The same for neighbours that are swapped: 'gilrs'."""
MIN_LETTERS_SMALL = 3
"""The same for those in a small word, which each question has: 'waht', 'teh'."""

MIN_LETTERS_KEY = 7
"""The same for a letter whose key is beside the right one's: 'kigali' would become 'kogali'."""
MIN_LETTERS_NAME = 8
"""The same for a letter that is left out of a country's name."""
_SHORT = {
    "ppl": "people",
    "kid": "child",
    "kids": "children",
    "govt": "government",
    "gvt": "government",
    "gov't": "government",
    "yr": "year",
    "yrs": "years",
    "sb": "somebody",
    "sth": "something",
    "abt": "about",
    "pls": "please",
    "plz": "please",
    "bc": "because",
    "n": "and",
    "w": "with",
    "sept": "September",
    "oct": "October",
    "nov": "November",
    "dec": "December",
    "aug": "August",
    "feb": "February",
    "orgs": "organizations",
    "dept": "department",
    "intl": "international",
}
"""How words are shortened by those who type in a hurry."""
_MISSPELT = {
    "befor": "before",
    "becuase": "because",
    "becouse": "because",
    "thier": "their",
    "wich": "which",
    **{
        f"{verb}nt": f"{verb}n't" for verb in AUXILIARIES - {"can", "will", "shall", "may", "am", "be", "been", "being"}
    },
    "cant": "can't",
    **{f"{asks}s": f"{asks}'s" for asks in ("who", "what", "where")},
    "teached": "taught",
    "catched": "caught",
    "payed": "paid",
    "buyed": "bought",
    "selled": "sold",
    "bringed": "brought",
    "sended": "sent",
    "maked": "made",
    "gived": "gave",
    "taked": "took",
    "finded": "found",
    "keeped": "kept",
    "telled": "told",
    "stealed": "stole",
    "choosed": "chose",
    "losed": "lost",
    "spended": "spent",
    "runned": "ran",
    "beated": "beat",
    "falled": "fell",
    "rised": "rose",
    "growed": "grew",
    "begined": "began",
}
"""Small words with a slip, too short or too like others to be told by the reports' words, and the past of verbs made as
that of others."""
_NGO = regex(r"\b(?P<article>a )?non[- ]?governmental (?:organi[sz]ation|group)(?P<several>s)?\b", re.IGNORECASE)
"""What reports call an NGO, some of them nothing else."""
_OF_MONEY = (
    r"[^?]*\b(?:pa(?:id|y)|earn|owe|receiv|g[eo]t|spen|cost|charg|fine|award|compensat|money|give|need|ma[kd]e|contribut"
    r"|los[et]|save|know|told)\w*"
)
_SMALL = "|".join(sorted(filter(str.isalpha, FUNCTION_WORDS)))
_PERSONS = "|".join(sorted(filter(is_plural, PEOPLE)))
_IN_SIGNS = (
    (regex(r"\bart\.? (?=\d)", re.IGNORECASE), "Article "),
    (
        regex(r"(?<!\w)(?:(?:no|nr)\.? of(?! course)|# ?of)\b|^#(?= ?[a-z]{3})|^(?:the )?count of\b", re.IGNORECASE),
        "number of",
    ),
    (regex(r"^number (?=(?!of\b|one\b|two\b)(?:[a-z]+ )?[a-z]{3,}s\b)", re.IGNORECASE), "number of "),
    (regex(r"(?:^|(?<=what )|(?<=which ))%(?= of\b| [a-z]{3})", re.IGNORECASE), "percentage"),
    (
        regex(r"^(?P<asks>(?:what(?:['’]s| is| was) )?(?:the )?)(?:death toll|body count)\b", re.IGNORECASE),
        r"\g<asks>number of deaths",
    ),
    (
        regex(rf"\bhow much(?= (?:(?!(?:{_SMALL})\b)[a-z]+ )?(?:{_PERSONS})\b(?!{_OF_MONEY}))", re.IGNORECASE),
        "how many",
    ),
)
"""How one types in a hurry or who learns English, and what is meant by it: 'no. of victims', 'how much people'."""
_WORD = regex(r"[^\W\d_]+(?:'t\b)?")


def corrected(question: str, known: Callable[[str], bool], frequency: Callable[[str], int]) -> str:
    """A question with each word that nobody knows replaced by the word one slip away that the reports have most, and
    'ppl' by 'people' unless the reports have 'ppl'; 'non-governmental organizations' are NGOs where the reports have
    these alone.

    `known`: whether a word is a word at all, `frequency`: in how many passages it stands. Capitalised words are names:
    they are left alone unless the whole question is in one case, or a country's name is meant. A slip is a letter left
    out, put in or swapped with its neighbour, behind the first one (three of the four kinds of Damerau, CACM 1964), or
    a vowel written for another, or the letter of a key beside it or of the same sound; in what may be a word only that
    of an unstressed ending: 'prosecuters'.
    """
    named = not (question.islower() or question.isupper())

    def right(match: re.Match[str]) -> str:
        word = match[0]
        folded = word.casefold()
        if folded in _SHORT and word[1:].islower() and (word == folded or not match.start()) and not frequency(folded):
            return _cased(_SHORT[folded], word)
        is_name = named and word[0].isupper() and match.start() > 0
        if folded in _MISSPELT and not is_name:
            return _cased(_MISSPELT[folded], word)
        if not folded.isascii():
            return word
        meant = (_name_meant if is_name else _word_meant)(folded, known, frequency)
        return _cased(meant, word) if meant else word

    def in_short(match: re.Match[str]) -> str:
        if not frequency("NGO") or frequency("nongovernmental") or frequency("non-governmental"):
            return match[0]
        return f"{'an ' if match['article'] else ''}NGO{match['several'] or ''}"

    return _WORD.sub(right, _NGO.sub(in_short, question))


def _name_meant(word: str, known: Callable[[str], bool], frequency: Callable[[str], int]) -> str | None:
    """The country's name that a capitalised word is a slip of; None if it is none."""
    if len(word) < MIN_LETTERS or known(word) or frequency(word) or countries_in(word):
        return None
    return min((slip for slip in _slips_in_name(word) if country_names(slip) and frequency(slip)), default=None)


def _word_meant(word: str, known: Callable[[str], bool], frequency: Callable[[str], int]) -> str | None:
    """The word that another is a slip of; None if it is none."""
    sure = _sure_slips(word, known) if len(word) >= MIN_LETTERS else []
    if known(word):  # 'Protestors', where the reports write 'protesters'
        return next(filter(frequency, sure), None) if sure and not frequency(word) else None
    lacking = not frequency(word)
    if lacking and len(word) < MIN_LETTERS:
        return _short_word_meant(word, known, frequency)
    strange = lacking and not _is_word(word, known)
    end = _UNSTRESSED.search(word)
    slips = list(_vowel_slips(word, end.start())) if end else []
    if strange:
        slips += [*_vowel_slips(word, 1), *_slips(word), *_doubled(word)]
    meant = set(sure if lacking else ()) or {slip for slip in slips if known(slip) and frequency(slip)}
    # 'Anonymously' isn't in every list of words.
    meant = meant or {slip for slip in slips if slip[-2:] == "ly" and known(slip[:-2]) and frequency(slip)}
    if strange and not meant:  # 'Nubmer', in a report without a 'number'
        swapped = set(filter(known, _swapped(word)))
        meant = swapped if len(swapped) == 1 else meant
    return max(sorted(meant), key=frequency, default=None)


def _short_word_meant(word: str, known: Callable[[str], bool], frequency: Callable[[str], int]) -> str | None:
    """The word of which a short one has two neighbours swapped: a small one, or one that the reports have."""
    if len(word) < MIN_LETTERS_SMALL:
        return None
    small = next(filter(FUNCTION_WORDS.__contains__, (*_swapped(word), *_swapped(word, 0))), None)
    if small or len(word) < MIN_LETTERS_SWAPPED:
        return small
    return max((slip for slip in _swapped(word) if known(slip) and frequency(slip)), key=frequency, default=None)


def in_words(question: str) -> str:
    """A question with what is typed in signs or in short put in words; one typed in capitals alone without them, which
    would make a name of all of it."""
    if question.isupper() and len(_WORD.findall(question)) > LONGEST_IN_CAPITALS:
        question = question.lower()
    for sign, words in _IN_SIGNS:
        question = sign.sub(words, question)
    return question


def _cased(meant: str, typed: str) -> str:
    """What was meant, with a capital if what was typed has one."""
    return meant.capitalize() if typed[0].isupper() else meant


def with_capitals(question: str, forms: Callable[[str], Counter[str]]) -> str:
    """A question typed without capitals with those of the reports' names: words that these never write without.

    `forms`: how often a word is written in which way inside the reports' sentences.
    """
    if not _I.sub("i", question).islower():
        return question

    def named(match: re.Match[str]) -> str:
        plain = len(match[0]) < SHORTEST_NAME or match[0] in FUNCTION_WORDS | VERBS or match[0] in _NO_NAMES
        found = Counter[str]() if plain else forms(match[0])
        return found.most_common(1)[0][0] if found and match[0] not in found else match[0]

    return _WORD.sub(named, question)


def _is_word(word: str, known: Callable[[str], bool]) -> bool:
    """Whether a word, or what is left of it without its ending, is known."""
    forms = {word, spelling(word), lemma(word), root(word)}
    forms |= {f"{root(word)}e", re.sub(r"(?:s|es|d|ed|ing|ly|er|ers)$", "", word)}
    return any(known(form) for form in forms if len(form) >= 3)


def _sure_slips(word: str, known: Callable[[str], bool]) -> list[str]:
    """What a word surely is a slip of, though the reports don't have that: 'demonstrator', who demonstrates, of
    'demonstrater', 'traffickers' of 'trafficers', 'independently' of 'independantly', 'legally', from 'legal', of
    'legaly'."""
    agent, adverb, no_k = _AGENT.fullmatch(word), _ADVERB.fullmatch(word), _WITHOUT_K.fullmatch(word)
    if no_k and known(no_k["stem"]) and not known(word):
        return [f"{no_k['stem']}k{no_k['ending']}"]
    if agent and any(known(agent["stem"] + end) for end in ("", "e", "es", "ed")):
        meant = f"{agent['stem']}{'o' if agent['vowel'] == 'e' else 'e'}r{agent['several']}"
        return [meant] if known(meant) or known(f"{meant}s") else []
    if adverb:
        meant = f"{adverb['stem']}{'e' if adverb['vowel'] == 'a' else 'a'}ntly"
        return [meant] if known(meant) else []
    twice = f"{word[:-1]}ly"
    return [twice] if word.endswith("ly") and known(word[:-1]) and known(twice) else []


def _vowel_slips(word: str, start: int) -> Iterator[str]:
    """The words of which this one has another vowel from a place on."""
    for place, letter in enumerate(word):
        if place >= start and letter in _VOWELS:
            yield from (word[:place] + vowel + word[place + 1 :] for vowel in _VOWELS if vowel != letter)


def _slips_in_name(word: str) -> list[str]:
    """The words in which two neighbours of this one are swapped or, if it is long, a letter more stands: no others, as
    one name is near to another: 'Nigerien' and 'Nigerian', 'Mongola' and 'Mongolia'."""
    return [*_swapped(word), *(_with_letter(word, len(word) - 1) if len(word) >= MIN_LETTERS_NAME else ())]


def _slips(word: str) -> Iterator[str]:
    """The words from which a slip makes this one. A letter mistaken for another is none ('rapist' isn't 'racist') but
    where its key is beside the other's, or it sounds as the other."""
    for place in range(1, len(word)):
        before, letter, after = word[:place], word[place], word[place + 1 :]
        yield before + after
        if len(word) >= MIN_LETTERS_KEY:
            yield from (before + other + after for other in _BESIDE.get(letter, "") + _SOUNDS_AS.get(letter, ""))
    yield from _swapped(word)
    yield from _with_letter(word, len(word))


def _doubled(word: str) -> Iterator[str]:
    """The words of which up to two letters are written once instead of twice or the other way round:
    'reccomendation'."""
    single = re.sub(r"(.)\1", r"\1", word)
    for first in range(1, len(single)):
        once = single[:first] + single[first] + single[first:]
        yield once
        yield from (once[:second] + once[second] + once[second:] for second in range(first + 2, len(once)))


def _swapped(word: str, start: int = 1) -> Iterator[str]:
    """The words in which two neighbours of this one are swapped, from a place on."""
    for place in range(start, len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _with_letter(word: str, last: int) -> Iterator[str]:
    """The words with a letter more than this one, behind its first one and up to the `last` place."""
    for place in range(1, last + 1):
        yield from (word[:place] + letter + word[place:] for letter in string.ascii_lowercase)
