"""An earlier question as it was understood, and how rewritten questions are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.followup import patterns
from assistant.followup.inflection import begins_verb, is_told_past
from assistant.followup.topic import (
    YEAR_PHRASE,
    capitalised,
    indirect,
    is_group,
    is_noun_phrase,
    is_participle,
    is_plural,
    leading,
    parse,
    topic,
    with_year,
    without_years,
    years,
)
from assistant.followup.words import (
    AUXILIARIES,
    IMPERATIVES,
    PEOPLE,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    key,
)
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.numerals import value_of
from assistant.text.sentences import split_sentences

_SUBORDINATE = frozenset({"if", "when", "unless", "who", "that", "which", "whose"})
"""What begins a clause of its own in a fragment: 'the penalty if the victim is a child'."""
_POINTING = frozenset({"those", "these", "them"})
_A_TIME = regex(r"(?:an?|per|each|every)\s+(?:year|month|week|day)", re.IGNORECASE)
_ASKS_WHY = regex(r"\W*(?:why|for what reason|on what grounds)\b", re.IGNORECASE)
_GIVES_REASON = regex(
    r"\b(?:because|due to|owing to|on account of|on the grounds|as a result of|in order to|so that|attribut\w+|blam\w+"
    r"|citing)\b",
    re.IGNORECASE,
)
_MARKS = regex(r"[\"“”„«»]")
"""The marks of a quote."""
_MARKER = regex(r"\s*\[\d{1,3}\]")
"""'[1]', of a source."""
MAX_TOPIC_WORDS = 24
"""A topic made of two questions may not be longer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An earlier question as it was understood, what it is about, and its answer; '' if it was refused.

    `added` is the topic that follows it in parentheses (told of there, where it is a question), `base` the part of it
    that was there before the last question. `main` is the question that one which asks for a detail in passing, 'which
    court?', was asked after.
    """

    question: str
    topic: str
    answer: str = ""
    added: str = ""
    base: str = ""
    main: Asked | None = None

    @property
    def sentence(self) -> str:
        """The sentence of the answer that shares most words with the question, the first of several; '' without any.

        One that gives a reason comes before others where a reason is asked for.
        """
        spans = split_sentences(self.answer) if self.answer.strip() else ()
        wanted = set(content(self.question))
        sentences = [_unquoted(self.answer[span.start : span.end].strip()) for span in spans]
        why = _ASKS_WHY.match(self.question)
        told = [one for one in sentences if _GIVES_REASON.search(one)] if why else []
        return max(told or sentences, key=lambda one: len(wanted & set(content(one))), default="")

    @property
    def text(self) -> str:
        """The question without the topic that was added to it."""
        return self.question[: -len(f" ({told_of(self.added)})?")] if self.added else self.question


def _unquoted(sentence: str) -> str:
    """A sentence without the marks of a quote around it, or of one that doesn't end in it, and without '[1]'."""
    bare = _MARKER.sub("", sentence).strip()
    marks = _MARKS.findall(bare)
    outer = bool(marks) and (bare.startswith(tuple(marks)) or bare.endswith(tuple(marks)) or len(marks) % 2 == 1)
    return _MARKS.sub("", bare) if outer else bare


def unconnected(said: str) -> str:
    """What is said without the 'and' that it begins with."""
    connective = patterns.CONNECTIVE.match(said)
    return said[connective.end() :] if connective else said


def joined(said: str, earlier: Asked) -> Asked:
    """The follow-up with the earlier topic after it, without its years if the follow-up has its own."""
    about, base = earlier.topic, earlier.base or earlier.topic
    own = years(said) or patterns.OWN_YEAR.search(said)
    if own and not patterns.COMPARES.search(said):
        about, base = without_years(about), without_years(base)
    text = capitalised(unconnected(said))
    return Asked(f"{text.rstrip('?!. ')} ({told_of(about)})?", about, added=about, base=base)


def extended(said: str, earlier: Asked) -> Asked:
    """The follow-up with the earlier topic after it, and both as the topic of what follows: 'who was arrested'.

    Of several such follow-ups in a row the last one stays, with the topic that they all have.
    """
    whole = joined(said, earlier)
    opener = patterns.WHAT_ABOUT.match(whole.text)
    own = told_of(topic(whole.text[opener.end() if opener else 0 :]))
    typed = unconnected(said)
    own = own[:1].lower() + own[1:] if typed[:1].islower() and typed[1:].startswith(own[1:]) else own
    about = whole.base if _tells_nothing(own) else f"{own}, {told_of(whole.base)}"
    return whole if len(about.split()) > MAX_TOPIC_WORDS else replace(whole, topic=about)


def with_last(earlier: Asked) -> Asked:
    """An earlier question that a topic was added to, with itself in the topic: 'has that helped?' is about it."""
    last, base = told_of(topic(earlier.text)), earlier.base or earlier.added
    about = f"{last}, {told_of(base)}"
    fits = bool(content(last)) and not _tells_nothing(last) and len(about.split()) <= MAX_TOPIC_WORDS
    return replace(earlier, topic=about) if fits else earlier


def _tells_nothing(own: str) -> bool:
    """Whether a topic only points to what was spoken of before: 'those come from Osh', 'them that were hurt'."""
    first, second = ([*own.split(), "", ""])[:2]
    points = key(first) in _POINTING and not is_plural(second)
    return points or key(first) in SUBJECT_PRONOUNS or _A_TIME.fullmatch(own) is not None


def told_of(about: str) -> str:
    """A topic that is one question, as it is told of."""
    return about if is_noun_phrase(about) or "," in about else indirect(about)


def asked(question: str, about: str | None = None) -> Asked:
    """A rewritten question; `about` is its topic where this isn't to be read off it."""
    question = capitalised(" ".join(question.rstrip("?!. ").split())) + "?"
    return Asked(question, topic(question) if about is None else about)


def with_year_of(earlier: Asked, phrase: str) -> Asked:
    """An earlier question asked of another year."""
    if not earlier.added:
        return asked(with_year(earlier.question, phrase), _in_year(earlier, phrase))
    if years(earlier.text) or patterns.THIS_YEAR.search(earlier.text):
        return joined(with_year(earlier.text, phrase), replace(earlier, topic=earlier.added))
    return joined(earlier.text, replace(earlier, topic=with_year(earlier.added, phrase).rstrip("?"), base=""))


def _in_year(earlier: Asked, phrase: str) -> str | None:
    """The topic in another year where it isn't the question's own but the group's that it asks about."""
    own = topic(earlier.question)
    return None if own == earlier.topic else with_year(earlier.topic, phrase).rstrip("?")


def year_meant(relative: re.Match[str], earlier: Asked) -> str | None:
    """The year that 'the year before' means: counted from the question's only or last one, else from the answer's.

    A year that the answer compares with ('up from 40 in 2018') isn't its own: that is the one after it.
    """
    own, *compared = patterns.COMPARED_OR_NEXT.split(earlier.sentence, maxsplit=1)
    known = years(earlier.question) or list(dict.fromkeys(years(own)))[:2]
    if not known and compared and (before := years(compared[-1])):
        known = [str(int(max(before)) + 1)]
    if not known or (len(known) > 1 and not years(earlier.question)):
        return None
    offset = {"before": -1, "after": 1, "earlier": -1, "later": 1}.get(relative.lastgroup or "", 0)
    if several := relative.groupdict().get("years"):
        offset *= int(value_of(several))
    base = min(known) if offset < 0 else max(known)
    return str(int(base) + offset)


def in_year(said: str, relative: re.Match[str], year: str) -> str:
    """A question with the year that 'the year before' means in its place: 'of the year before' is of 2017."""
    before = said[: relative.start()]
    preposition = "" if before.endswith("of ") else "in "
    return f"{before}{preposition}{year}{said[relative.end() :]}"


def carried(question: str, earlier: Asked) -> str:
    """A question with the year of the earlier one, if that has exactly one."""
    phrases = YEAR_PHRASE.findall(earlier.question)
    return with_year(question, phrases[0]) if len(phrases) == 1 and len(years(phrases[0])) == 1 else question


def bare_fragment(said: str) -> str:
    """A fragment without 'and', 'what about' and the like."""
    bare = (
        patterns.WHAT_ABOUT.sub("", said.strip().rstrip("?!. "), count=1) if patterns.WHAT_ABOUT.match(said) else said
    )
    bare = patterns.TRAILING.sub("", bare.strip().rstrip("?!. "))
    first, *_ = bare.split() or [""]
    return bare[:1].lower() + bare[1:] if key(first) in PEOPLE and first[1:].islower() else bare


def head_of(phrase: str) -> str:
    """The noun that a topic begins with: the last word before a function word, or before what was done to it."""
    words = leading(phrase.split())
    while len(words) > 1 and is_participle(words[-1]) and (is_plural(words[-2]) or is_group(words[-2])):
        words.pop()
    return " ".join(words[-1:])


def is_clause(text: str) -> bool:
    """Whether a text looks like a whole question or statement, not a fragment of one."""
    words = patterns.RELATIVE_YEAR.sub("", without_years(text)).rstrip("?!. ").split()
    if not words:
        return False
    first = key(words[0])
    if first in AUXILIARIES | IMPERATIVES or (
        patterns.PRONOUN.fullmatch(words[0]) and len(words) > 1 and first not in POSSESSIVES
    ):
        return True
    if patterns.WHAT_ABOUT.match(text):
        return False
    opener = parse(text).opener
    subordinate = (at for at, word in enumerate(words) if at and key(word) in _SUBORDINATE)
    own = words if opener else words[: next(subordinate, None)]
    has_auxiliary = any(key(word) in AUXILIARIES for word in own)
    if not opener:
        return has_auxiliary
    if has_auxiliary:
        return True
    counted = words[len(opener.split()) :]
    if not counted or begins_verb(counted):
        return True
    if key(counted[0]) in PREPOSITIONS:
        return any(begins_verb(counted[at:]) for at in range(2, len(counted)))
    if len(counted) == 3 and is_told_past(counted[1]) and (is_plural(counted[0]) or is_group(counted[0])):
        return True  # 'which officials accepted bribes?'
    return not (len(counted) <= 3 and is_plural(counted[-1]) and opener.casefold() in {"how many", "how much", "which"})
