"""An earlier question as it was understood, and how rewritten questions are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.followup import patterns
from assistant.followup.topic import (
    YEAR_PHRASE,
    capitalised,
    is_plural,
    key,
    parse,
    topic,
    with_year,
    without_years,
    years,
)
from assistant.followup.words import (
    AUXILIARIES,
    FUNCTION_WORDS,
    IMPERATIVES,
    PREPOSITIONS,
)
from assistant.ingest.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Asked:
    """An earlier question as it was understood, what it is about, and its answer; '' if it was refused."""

    question: str
    topic: str
    answer: str = ""

    @property
    def first_sentence(self) -> str:
        spans = split_sentences(self.answer) if self.answer.strip() else ()
        return self.answer[spans[0].start : spans[0].end].strip() if spans else ""

    @property
    def has_topic_added(self) -> bool:
        """Whether its topic follows in parentheses."""
        return self.question.endswith(f"({self.topic})?")


def joined(said: str, earlier: Asked) -> Asked:
    """The follow-up with the earlier topic after it, without its years if the follow-up has its own."""
    about = earlier.topic
    own = years(said)
    if own and not patterns.COMPARES.search(said):
        about = without_years(about)
    text = capitalised(patterns.CONNECTIVE.sub("", said, count=1) if patterns.CONNECTIVE.match(said) else said)
    return Asked(f"{text.rstrip('?!. ')} ({about})?", about)


def asked(question: str, about: str | None = None) -> Asked:
    """A rewritten question; `about` is its topic where this isn't to be read off it."""
    question = capitalised(" ".join(question.rstrip("?!. ").split())) + "?"
    return Asked(question, topic(question) if about is None else about)


def with_year_of(earlier: Asked, phrase: str) -> Asked:
    """An earlier question asked of another year."""
    if not earlier.has_topic_added:
        return asked(with_year(earlier.question, phrase))
    text = earlier.question[: -len(f" ({earlier.topic})?")]
    if years(text):
        return Asked(f"{with_year(text, phrase).rstrip('?')} ({earlier.topic})?", earlier.topic)
    about = with_year(earlier.topic, phrase).rstrip("?")
    return Asked(f"{text} ({about})?", about)


def year_meant(relative: re.Match[str], earlier: Asked) -> str | None:
    """The year that 'the year before' means: counted from the question's only or last one, else from the answer's."""
    known = years(earlier.question) or list(dict.fromkeys(years(earlier.first_sentence)))[:2]
    if not known or (len(known) > 1 and not years(earlier.question)):
        return None
    offset = {"before": -1, "after": 1, "same": 0}[relative.lastgroup or "same"]
    base = min(known) if offset < 0 else max(known)
    return str(int(base) + offset)


def carried(question: str, earlier: Asked) -> str:
    """A question with the year of the earlier one, if that has exactly one."""
    phrases = YEAR_PHRASE.findall(earlier.question)
    return with_year(question, phrases[0]) if len(phrases) == 1 and len(years(phrases[0])) == 1 else question


def bare_fragment(said: str) -> str:
    """A fragment without 'and', 'what about' and the like."""
    bare = (
        patterns.WHAT_ABOUT.sub("", said.strip().rstrip("?!. "), count=1) if patterns.WHAT_ABOUT.match(said) else said
    )
    return patterns.TRAILING.sub("", bare.strip().rstrip("?!. "))


def head_of(phrase: str) -> str:
    """The noun that a topic begins with: the last word before a function word."""
    words = phrase.split()
    end = next((i for i, word in enumerate(words) if i and key(word) in FUNCTION_WORDS), len(words))
    return words[end - 1] if words else ""


def is_clause(text: str) -> bool:
    """Whether a text looks like a whole question or statement, not a fragment of one."""
    words = text.rstrip("?!. ").split()
    if not words:
        return False
    first = key(words[0])
    if first in AUXILIARIES | IMPERATIVES or (patterns.PRONOUN.fullmatch(words[0]) and len(words) > 1):
        return True
    if patterns.WHAT_ABOUT.match(text):
        return False
    has_auxiliary = any(key(word) in AUXILIARIES for word in words)
    opener = parse(text).opener
    if not opener:
        return has_auxiliary
    if has_auxiliary:
        return True
    counted = words[len(opener.split()) :]
    if not counted or key(counted[0]) in PREPOSITIONS:
        return not counted
    return not (len(counted) <= 3 and is_plural(counted[-1]) and opener.casefold() in {"how many", "how much", "which"})
