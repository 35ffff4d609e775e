"""Rules for follow-ups that lack what they are about, or say it with a pronoun."""

from __future__ import annotations

import re

from assistant.followup import patterns
from assistant.followup.asked import (
    Asked,
    asked,
    carried,
    head_of,
    joined,
    year_meant,
)
from assistant.followup.ellipsis import same_year
from assistant.followup.reference import PLURAL, antecedent, refers_back
from assistant.followup.topic import (
    is_group,
    key,
    parse,
    the,
    without_years,
    years,
)
from assistant.followup.words import (
    BE_FORMS,
    CHANGES,
    DO_FORMS,
)

_SAME = {"they": ("them", "their"), "them": ("they", "their"), "it": ("its",), "its": ("it",)}


def generic(said: str, earlier: Asked) -> Asked | None:
    """'What was the reason?', 'how many were men?': a question that lacks what it is about."""
    condition = patterns.CONDITION.fullmatch(said)
    if condition:
        whole = earlier.question.rstrip("?!. ")
        return joined(said, earlier) if earlier.has_topic_added else asked(f"{whole} {condition[1]}")
    part = patterns.ELLIPTIC_ANY.match(said)
    if part:
        return asked(f"{part[1]} {part[2]} of {the(earlier.topic)} {said[part.end() :]}", earlier.topic)
    counted = patterns.COUNTED.match(said)
    if counted:
        return _counted(counted[1], said[counted.end() :].rstrip("?!. "), said, earlier)
    return joined(said, earlier) if patterns.GENERIC.fullmatch(said) else None


def _counted(how_many: str, rest: str, said: str, earlier: Asked) -> Asked | None:
    """'How many were men?', 'how many did the police identify?': with the noun that is counted."""
    if patterns.PRONOUN.fullmatch(" ".join(rest.split()[1:2])):
        return None
    noun = parse(earlier.question).noun
    if key(rest.split()[0]) in DO_FORMS and noun:
        whole = f"{how_many} {noun} {rest}"
        return same_year(whole, earlier) or asked(whole)
    if is_group(head_of(earlier.topic)) or noun:
        about = earlier.topic if not years(rest) else without_years(earlier.topic)
        return asked(f"{how_many} of {the(about)} {rest}", about)
    return joined(said, earlier)


def resolved(said: str, earlier: Asked) -> Asked | None:
    """A question with pronouns: these replaced by what they mean, or the earlier topic added."""
    said = _inverted(said)
    relative = patterns.RELATIVE_YEAR.search(said)
    if relative and (year := year_meant(relative, earlier)):
        said = f"{said[: relative.start()]}in {year}{said[relative.end() :]}"
    found = [match for match in patterns.PRONOUN.finditer(said) if refers_back(said, match)]
    if not found:
        return None
    word = " ".join(found[0][0].casefold().split())
    compares = bool(patterns.COMPARES.search(said))
    about = without_years(earlier.topic) if years(said) and not compares else earlier.topic
    if word == "it" and (moved := _moved(said, earlier)):
        return moved
    phrase = antecedent(word, said, earlier.question, about, earlier.first_sentence, earlier.has_topic_added)
    if phrase is None:
        return joined(said, earlier)
    replaced = said
    for match in reversed(found):
        if key(match[0]) in {word, *_SAME.get(word, ())}:
            own = f"{phrase}'s" if match[0].casefold() in {"its", "their"} else phrase
            replaced = replaced[: match.start()] + own + replaced[match.end() :]
    if not years(replaced) and re.search(r"\b(?:did|was|were|had)\b", said):
        replaced = carried(replaced, earlier)
    # A part of a group doesn't become the topic: 'how many of them were men?' is followed by 'any children?'.
    parted = re.search(r"\b(?:of|among)\s+(?:them|those)\b", said, re.IGNORECASE) or key(said.split()[0]) in BE_FORMS
    return asked(replaced, about if parted and word in PLURAL else None)


def _moved(said: str, earlier: Asked) -> Asked | None:
    """'It went up from 2017?': whether the number that was asked for did."""
    parts = parse(earlier.question)
    verb = next((word for word in map(key, said.split()) if word in CHANGES or word in CHANGES.values()), None)
    if not parts.opener.casefold().startswith(("how many", "how much")) or not (
        verb or patterns.UP_OR_DOWN.search(said)
    ):
        return None
    number = "the number of" if parts.opener.casefold().startswith("how many") else "the amount of"
    before = years(earlier.question)
    figure = f"{number} {without_years(earlier.topic)}"
    text = said.rstrip("?!. ")
    if before and years(said) and re.search(r"\bfrom\s+\d", said) and not re.search(r"\bto\s+\d", said):
        text = f"{text} to {before[-1]}"
    elif before and (not years(said) or patterns.COMPARES.search(said)):
        figure = f"{figure} in {before[-1]}"
    return asked(re.sub(r"\bit\b", lambda _: figure, text, count=1, flags=re.IGNORECASE))


def _inverted(said: str) -> str:
    """A statement that is asked ('it went up?') as a question; anything else as it is."""
    match = re.match(r"(it|they|that|this)\s+(\w+)\b(.*)", said, re.IGNORECASE)
    if not match:
        return said
    subject, verb, rest = match[1].casefold(), match[2].casefold(), match[3]
    if verb in BE_FORMS:
        return f"{verb} {subject}{rest}"
    return f"did {subject} {CHANGES[verb]}{rest}" if verb in CHANGES else said
