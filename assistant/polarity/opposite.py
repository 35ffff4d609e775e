"""Of what a word that says the opposite says it: 'the trial was unfair', but 'unfair dismissals'."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.reading import Token
from assistant.checks.words import is_past, is_plural, word_set
from assistant.polarity.clause import Clause
from assistant.polarity.question import YesNo
from assistant.polarity.scope import VERB_AFTER, has_tail, is_own, texts

_BEING = word_set("is are was were be been being remain remained remains went go goes stay stayed left stands stood")
_ARTICLES = word_set("the a an his her its their any all this that these those")
_PREFIXED = 6
"""How many letters 'un-' and a word of its own have at least."""


def turns_another(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether a clause says the opposite of something else, or of a part: '*unpaid* overtime', 'rejected criticism'."""
    if asked.direction != 0 or not clause.says_opposite(asked.core):
        return False
    core, turned = asked.core.casefold(), clause.turned
    places = [
        place for place, token in enumerate(clause.tokens) if token.folded in turned or _is_contrary(token.folded, core)
    ]
    of_another = places and not any(_turns_its_own(asked, clause.tokens, place) for place in places)
    return bool(of_another) or _turns_in_part(asked, clause, found)


def _turns_in_part(asked: YesNo, clause: Clause, found: Sequence[Clause]) -> bool:
    """Whether what is turned is only a part: 'excludes maids *from the minimum wage*'; not who did it."""
    words = texts(clause.tokens)
    turned = min((words.index(word) for word in clause.turned if word in words), default=len(words))
    own = max((place for place, token in enumerate(clause.tokens) if is_own(asked, token)), default=0)
    return own > turned and words[turned + 1 : turned + 2] != ["by"] and has_tail(asked, clause, found)


def _is_contrary(word: str, core: str) -> bool:
    return len(word) >= _PREFIXED and word.startswith(("un", "in")) and word[2:] in core


def _turns_its_own(asked: YesNo, tokens: Sequence[Token], place: int) -> bool:
    """Whether a turning word at a place is of a question's thing: 'the trial was unfair', 'rejected the bill'."""
    before = [token for token in tokens[:place] if token.folded not in VERB_AFTER and not token.folded.endswith("ly")]
    word, after = tokens[place].folded, [token for token in tokens[place + 1 :] if token.folded not in _ARTICLES]
    if before and before[-1].folded in _BEING:
        subject = [token for token in before[:-1] if token.is_content]
        own = any(is_own(asked, token) for token in subject if not token.folded.endswith("'s"))
        return not subject or own or word.startswith(("un", "in"))
    following = after[0] if after else None
    if following and (following.is_content or following.is_figure):
        return is_own(asked, following) and (is_past(word) or word.endswith("s") or not is_plural(following.folded))
    return not any(token.is_figure for token in before)
