"""Of whom a sentence tells what was or wasn't done: of those whom the question takes to have done it, or of others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, word_set
from assistant.polarity.words import COMMON, shared, topic
from assistant.premise.asked import Asked, asked_in
from assistant.premise.phrases import MONTHS, PREPOSITIONS, is_whole_time, phrases
from assistant.premise.question import STATED
from assistant.premise.undone import Undone, phrase
from assistant.regex import regex

_DONE_BY = regex(r"(?:do|does|did|has|have|had|can|could)\b(?P<who>.+)", re.IGNORECASE)
_PRONOUNS = word_set("it they he she we i this these")
_PLACING = (PREPOSITIONS - {"of"}) | word_set("during after before")
_STATE = word_set("authorities parliament courts officials police prosecutors ministry cabinet")
"""Who may have acted for a country or its government."""
_OTHER_INSTANCE = word_set("earlier later previous previously former formerly initially first lower other another")
"""Words for another step of a matter than the one asked about: 'a lower court', 'later acquitted'."""


def is_of_doer(question: str, presumed: str, one: Undone, sentence: str) -> bool:
    """Whether a denied deed is one of whoever is taken to have done it, and of all of them."""
    asked, (openings, subject) = asked_in(question), _parted([t for t in one.before if t is not one.verb])
    if any(opening and opening[0].folded in _PLACING and asked.is_narrowed(opening) for opening in openings):
        return False
    told = [part for part in phrases(subject) if not is_whole_time(part, asked.words)]
    words = [token for part in told for token in part if token.is_content and not _is_of_country(token, one)]
    who = _named(presumed) - {token.sense for token in (one.verb,) if token}
    if words and not any(asked.has(token) for token in words):
        return _is_of_unnamed(question, presumed, one, who, told)
    if asked.is_narrowed(subject) and words:
        return False
    by_pronoun = not words and bool(_PRONOUNS & {token.folded for token in subject})
    if not (by_pronoun or _is_by_nobody(one) or not who or shared(who, tokens_of(sentence))):
        return False
    return bool(words) or one.passive or one.of_thing or one.of_none or not presumed.startswith(STATED)


def _is_of_country(token: Token, one: Undone) -> bool:
    """Whether a word only tells that something doesn't exist in the country: 'the state has no border guard'."""
    return one.verb is None and token.sense in COMMON


def _is_by_nobody(one: Undone) -> bool:
    """Whether a deed was done by nobody: 'the crew was not rescued'."""
    return one.passive and "by" not in {token.folded for token in one.after}


def _is_of_unnamed(
    question: str, presumed: str, one: Undone, who: frozenset[str], told: Sequence[Sequence[Token]]
) -> bool:
    """Whether someone whom the question doesn't name did not do it: for 'Why were they fined?', 'courts fined nobody';
    for 'What did those fined pay?' too."""
    told_words = [token for part in told for token in part if token.is_content]
    if any(token.is_figure or token.folded in _PLACING for part in told for token in part):
        return False
    said = [token.folded for token in tokens_of(question) if one.verb and token.sense == one.verb.sense]
    if shared(who, one.thing) and (one.verb is None or (said and is_past(said[0]))):
        return True
    if _DONE_BY.match(presumed) and not all(token.sense in COMMON or token.folded in _STATE for token in told_words):
        return False
    return not who and one.verb is not None and not one.passive and not presumed.startswith(STATED)


def is_by_asked(question: str, presumed: str, before: Sequence[Token], thing: Sequence[Token]) -> bool:
    """Whether an outcome, told after some words, is one that whoever is asked about had or brought about."""
    asked, who = asked_in(question), _named(presumed)
    openings, subject = _parted(before)
    if not any(token.is_content for token in subject) and openings:
        subject = openings[-1]
    words = [token for token in subject if token.is_content]
    if not words or _is_name_asked(asked, subject):
        return True
    if any(asked.has(token) for token in words):
        return not asked.is_narrowed([token for token in subject if token.folded not in MONTHS])
    others = any(token.is_figure or token.folded in _OTHER_INSTANCE for token in subject)
    return not others and (not who or bool(shared(who, thing)))


def _is_name_asked(asked: Asked, subject: Sequence[Token]) -> bool:
    """Whether a subject ends in a name that a question has too: 'its owner Ana Velt'."""
    last = [token for token in subject if token.is_content][-1]
    return last.text[0].isupper() and asked.has(last) and not any(token.folded in PREPOSITIONS for token in subject)


def _named(presumed: str) -> frozenset[str]:
    """The head of who is taken to have done something."""
    found = _DONE_BY.match(presumed)
    named = phrase(tokens_of(found["who"]), 0)[:1] if found else ()
    return topic(" ".join(token.text for token in named))


def _parted(tokens: Sequence[Token]) -> tuple[list[Sequence[Token]], Sequence[Token]]:
    """What stands before each comma, and the words after the last one."""
    commas = [place for place, token in enumerate(tokens) if token.text == ","]
    starts = [0, *(place + 1 for place in commas)]
    return [tokens[start:end] for start, end in zip(starts, commas, strict=False)], tokens[starts[-1] :]
