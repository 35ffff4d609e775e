"""The noun phrase beside a figure: its words and where it ends, by word classes and endings; no parser."""

from __future__ import annotations

import re

from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural, sense, word_set
from assistant.regex import regex
from assistant.text.numerals import COMPOUND

_JOINT = regex(r" (?:and|or) (?=[a-z])")
_ABBREVIATED = regex(r"\((?:[A-Z][A-Za-z]*)\)")
_NOUN_WORD = regex(r"\([A-Z][A-Za-z]*\)|(?:[A-Z]\.)+|[^\W\d_][\w'’-]*|[^\w\s]")
_OR_MORE = regex(r" or (?:more|fewer|less)\b")
_SKIPPED = regex(r"(?: of (?:the |its |their |those |these |all )?| additional | other | or (?:more|fewer|less) )?")
_WORD = regex(r"[^\W\d_][\w'’-]*")
MAX_NOUN_WORDS = 7
"""A noun phrase longer than this is none: the words run on into something else."""
_GOING_ON = word_set(
    "involving including concerning regarding relating affecting covering resulting leading containing seeking"
    " according pending using following occurs happens exists consists"
)
"""Words after a noun that begin what is said of it."""
_LINKING = word_set(
    "lacked slept fled reached entered attended remained became went got had received left took exceeded"
    " surpassed totaled totalled"
)
"""Past forms that never stand before a noun as its adjective."""
_PRESENT_OF = regex(
    r"(?:relates|belongs|refers|goes|amounts) to\b|(?:stems|comes|arises|results|dates) from\b|accounts for\b"
    r"|consists of\b|remains (?:un[a-z]+|outstanding|pending|open|to be)\b|falls (?:short|under|to|on)\b",
    re.IGNORECASE,
)
"""Present forms that begin what is said of a sum: '2.2 million relates to fuel'."""
_OF_SUM = regex(r"(?:million|billion|per ?cent|%)\W*$")
_PRONOUNS = word_set("everything anything something nothing everyone everybody anyone anybody someone somebody nobody")
_NOW = word_set("now today still nowadays currently")
"""Words after a noun that don't belong to it: 'within two days now takes'."""
_PRESENT = word_set(
    "require requires remain work live beg sleep wait need attend belong receive ago old resident younger older aged"
    " ages present annually monthly weekly daily earlier later"
)
"""Words that follow a plural noun without belonging to it."""

_BEFORE_OBJECT = regex(r" (?:an?|the|their|his|her|its) [a-z]")
"""What stands after a verb: 'some 900 children earn a living'."""


def with_second(sentence: str, end: int) -> int:
    """Where a noun phrase ends with the one that is joined to it: '120 judges and prosecutors'."""
    joint = _JOINT.match(sentence, end)
    words, second = _noun_words(sentence, joint.end()) if joint else ([], end)
    verb = bool(words) and (is_past(words[0].casefold()) or words[0].endswith("ly"))
    return second if words and is_plural(words[-1]) and not verb else end


def noun_at(sentence: str, start: int) -> tuple[tuple[str, ...], int]:
    """The senses of the noun phrase that begins at an offset, and where it ends; 'of the' after a share is passed over.

    After 'five-year' the unit comes first, for that is what is counted.
    """
    compound = COMPOUND.match(sentence, start)
    if compound:
        return (sense(compound["unit"].casefold()),), _noun_words(sentence, compound.end())[1]
    skipped = _SKIPPED.match(sentence, start)
    offset = skipped.end() if skipped else start
    if offset > start and sentence[offset - 1] == " ":
        offset -= 1
    words, end = _noun_words(sentence, offset)
    if not words:
        more = _OR_MORE.match(sentence, start)
        return (), more.end() if more else start
    return tuple(sense(word.casefold()) for word in words), end


def _noun_words(sentence: str, start: int) -> tuple[list[str], int]:
    """The words of content of the noun phrase at an offset, and its end: up to a verb, a function word or a mark."""
    words: list[str] = []
    end = seen = start
    for match in _NOUN_WORD.finditer(sentence, start):
        word, folded = match[0], match[0].casefold()
        gap = sentence[seen : match.start()]
        seen = match.end()
        if _ABBREVIATED.fullmatch(word) and words:
            end = match.end()
            continue
        if gap.strip() or not word[0].isalpha() or len(words) >= MAX_NOUN_WORDS:
            break
        if folded in FUNCTION_WORDS:
            if (
                folded in {"of", "and"}
                and words
                and words[-1][0].isupper()
                and re.match(r" [A-Z]", sentence[match.end() :])
            ):
                continue
            break
        if not words and (_is_predicate(folded, sentence[seen:]) or _tells_of_sum(sentence, start, match.start())):
            break
        if words and folded in _NOW:
            break
        if words and is_plural(words[-1]) and folded.endswith("ly"):
            break
        if words and (folded in _GOING_ON or _is_verb(folded, words[-1], sentence[seen:])):
            break
        words.append(word)
        end = match.end()
    return words, end


def _tells_of_sum(sentence: str, start: int, place: int) -> bool:
    """Whether a present form tells something of a sum: '2.2 million relates to fuel', not '31 falls on the wards'."""
    return _OF_SUM.search(sentence[:start]) is not None and _PRESENT_OF.match(sentence, place) is not None


def _is_verb(word: str, before: str, after: str) -> bool:
    """Whether a word after a noun says what that did: 'persons died', '4,983 Roma lived in', not 'two armed men'."""
    if word in _LINKING:
        return True
    if is_past(word):
        following = _WORD.match(after.lstrip())
        return is_plural(before) or before[-1] == "s" or following is None or _is_predicate(word, after)
    return is_plural(before) and (word in _PRESENT or _BEFORE_OBJECT.match(after) is not None)


def _is_predicate(word: str, after: str) -> bool:
    """Whether a past form says what was done ('and six refused.'), for no noun follows that it could belong to."""
    following = _WORD.match(after.lstrip())
    if word in _LINKING:
        return True
    return is_past(word) and (following is None or following[0].casefold() in FUNCTION_WORDS | _PRONOUNS)
