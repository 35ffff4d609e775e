"""What a question asks to be told as a story, 'what became of the officers?', and how far a text goes on with it."""

from __future__ import annotations

import re

from assistant.checks.words import sense, word_set
from assistant.question.asked import content
from assistant.regex import regex

MOST_SENTENCES = 4
"""How many sentences of a story follow the one that begins it."""
OPENING_WORDS = 6
"""Words at the start of a sentence among which its subject stands."""

_EVENT = (
    r"(?:case|affair|incident|killing|murder|shooting|stabbing|attack|assault|rape|beating|raid|trial|arrest|death"
    r"|abduction|kidnapping|escape|accident|crash|fire|explosion|flood|protest|demonstration|riot|strike|scandal"
    r"|dispute|lawsuit|complaint|ruling|verdict|sentence|appeal|plot|coup|clash|eviction|massacre|election|crackdown)"
)
_EVENT_ASKED = regex(rf"^\W*(?:the|that|this|those) (?:[\w’'-]+ ){{0,4}}?{_EVENT}\b", re.IGNORECASE)
_STORY_ASKED = regex(
    r"\bwhat (?:else )?(?:then |later |eventually )?(?:happened|has happened|came of|has become of|became of|went on)\b"
    r"|\bhow did (?:[\w’'-]+ ){1,8}?(?:end|turn out)\b"
    r"|\bwhat (?:was|is) the (?:outcome|upshot|result|aftermath) of\b"
    rf"|\b(?:tell|told) (?:me|us) (?:more |something )?about (?:the|that|this) (?:[\w’'-]+ ){{0,4}}?{_EVENT}\b",
    re.IGNORECASE,
)
_LEANS = regex(
    r"\b(?:he|she|him|her|his|hers|they|them|their|theirs|the same (?:day|night|week|month|year|court|case))\b",
    re.IGNORECASE,
)
_DEFINITE = regex(r"\b(?:the|these|those|both) ([a-z][\w’'-]+)", re.IGNORECASE)
_GENERAL = frozenset(
    map(
        sense,
        word_set(
            "government report reported country year month person people individual victim official authority police"
            " law court"
        ),
    )
)
"""Senses of words that stand everywhere: two sentences with the government in them are no story."""


def asks_for_story(question: str) -> bool:
    """Whether a question asks what happened, not for a single fact of it."""
    return bool(_STORY_ASKED.search(question))


def is_event(topic: str) -> bool:
    """Whether a topic is one thing that happened, 'the killing in the police station', and no subject."""
    return bool(_EVENT_ASKED.search(topic))


def goes_on(text: str, story: str) -> bool:
    """Whether a sentence goes on with a story: it speaks of 'them', or of 'the officers' whom the story has named."""
    named = f"{' '.join(text.split()[:OPENING_WORDS])} {' '.join(_DEFINITE.findall(text))}"
    return bool(_LEANS.search(text)) or bool((set(content(named)) - _GENERAL) & set(content(story)))
