"""How many and how often: 'some', 'most', 'all' on a scale, bound to the word that they quantify."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.words import is_content, is_plural, is_verb, word_set

FEW, SOME, MANY, MOST, ALL = 1, 2, 3, 4, 5
QUANTIFIERS = {
    word: level
    for level, words in (
        (FEW, "few rarely seldom limited insignificant minimal"),
        (SOME, "some several certain sometimes occasionally partially partly partial minority"),
        (MANY, "many numerous often frequently regularly repeatedly dozens hundreds thousands millions"),
        (MOST, "most majority usually typically generally mostly largely"),
        (ALL, "all every each entire always both whole fully completely everyone everybody invariably"),
    )
    for word in words.split()
}
NAMES = {0: "no quantity", FEW: "few or little", SOME: "some", MANY: "many or often", MOST: "most", ALL: "all"}
_DIRECT = word_set(
    "rarely seldom limited minimal sometimes occasionally partially partly partial often frequently regularly"
    " repeatedly usually typically generally mostly largely always fully completely insignificant"
)
"""Quantifiers of the next word, whatever it is; the others look for a plural noun."""
_PRONOUNS = word_set("few some many most several all")
_EVERY = word_set("all every most each both")
_NOT_QUITE = word_set("nearly almost virtually practically")
_ALONE = word_set("everyone everybody dozens hundreds thousands millions")
_BETWEEN = word_set("of the these those its their his her an a such other different")
REACH = 4


def levels_of(words: Sequence[str]) -> list[int]:
    """The level of each word of a clause, 0 where none is said."""
    levels = [0] * len(words)
    for place, word in enumerate(words):
        level = QUANTIFIERS.get(word.casefold())
        if level == ALL and place and words[place - 1].casefold() in _NOT_QUITE:
            level = MOST
        if level and _counts(words, place):
            target = _target(words, place)
            for bound in range(place, (target or place) + 1):
                levels[bound] = levels[bound] or level
    return levels


def _counts(words: Sequence[str], place: int) -> bool:
    """Whether a word quantifies here: not in 'at all', 'the most vulnerable', 'both … and', 'some 40'."""
    before = words[place - 1].casefold() if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    word = words[place].casefold()
    if (after[:1].isdigit() and word not in _EVERY) or (before in {"at", "and"} and word == "all"):
        return False
    if word in {"most", "few", "each"} and (before in {"the", "at"} or after in {"other", "recent", "recently"}):
        return False
    return not (word == "both" and "and" in words[place : place + 6])


def _target(words: Sequence[str], place: int) -> int | None:
    """The word that a quantifier at a place is about."""
    word = words[place].casefold()
    if word in _ALONE and words[place + 1 : place + 2] != ["of"]:
        return None
    first, bridged = None, False
    for ahead in range(place + 1, min(place + 1 + REACH + 2, len(words))):
        text = words[ahead]
        if text[0].isdigit() or (text == "-" and first):
            continue
        if word in _PRONOUNS and not bridged and is_verb(text.casefold()):  # 'a few reportedly beat them'
            return None
        if word in _PRONOUNS and text.endswith("ly"):
            continue
        if not text[0].isalpha():
            break
        if not is_content(text):
            if text.casefold() in _BETWEEN:
                bridged = True
                continue
            break
        bridged = True
        first = first or ahead
        if word in _DIRECT or is_plural(text):
            return ahead
    return first
