"""Several questions in one, taken apart: each part is asked for itself, as a follow-up to the one before it."""

from __future__ import annotations

import re

from assistant.checks.words import is_past
from assistant.followup import standalone
from assistant.schema import Turn

MAX_PARTS = 3
"""More parts than that are one question: each costs a retrieval of its own."""

_PREPOSITION = r"(?:in|on|at|for|from|by|under|to|since|with|after|before|until|of|over|through)"
_INTERROGATIVE = rf"(?:(?:{_PREPOSITION} )?(?:how|what|when|where|who|whom|whose|why|which)\b)"
_AUXILIARY = r"(?:did|do|does|is|are|was|were|has|have|had|can|could|may|must|will|would|should)\b"
_JOINT = re.compile(
    rf"\s*(?:,|;|\?|–|—| -)?\s*\b(?:and|or|but|plus)\s+(?={_INTERROGATIVE}|{_AUXILIARY})"
    rf"|\?\s+(?={_INTERROGATIVE}|{_AUXILIARY})"
    rf"|\s*(?:;|–|—| -)\s+(?={_INTERROGATIVE})|,\s+(?=(?:how|what|why)\b)|\b(?:with|to) (?=how many\b)",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"^(?P<topic>[^:?]{3,80}):\s+(?P<rest>\S.*)$", re.DOTALL)
_GREETING = re.compile(
    r"\b(?:hi|hello|good (?:morning|evening|afternoon|day)|thanks|please"
    r"|question)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(rf"\b(?:{_INTERROGATIVE}|{_AUXILIARY})", re.IGNORECASE)
_OPENS = re.compile(
    rf"\b{_INTERROGATIVE}|^\W*{_AUXILIARY}|^\W*(?:compare|list|name|give|show|tell|describe|explain|summari[sz]e)\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    rf"^\W*(?:{_INTERROGATIVE}|{_AUXILIARY}|(?:compare|list|name|give|show|tell|describe|explain|summari[sz]e)\b)",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    rf"^(?:\w+ )?(?:how (?:many|much|old|long)|what)\b"
    rf"|^{_PREPOSITION} which \w+\W*$",
    re.IGNORECASE,
)
MAX_FRAGMENT_WORDS = 5
"""A piece of up to so many words that has no verb can't stand alone: 'and how many girls'."""
MIN_WORDS = 3
"""A piece of fewer words asks nothing."""
_CLAUSE_OF = re.compile(
    r"\b(?:know|say|says|said|tell|see|asked|whether|explain|on|about|of|for|in|to|from|when|how|where|why|what"
    r"|who)$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CHOICE = re.compile(r"\bor\b", re.IGNORECASE)
_ITEMS = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+vs\.?\s+|\s+versus\s+")


def parts(question: str) -> tuple[str, ...]:
    """The questions in a question, each to be understood alone; the question itself if it is one."""
    question = question.strip()
    headed = _TOPIC.match(question)
    topic, rest = (
        (headed["topic"], headed["rest"]) if headed and not _GREETING.search(headed["topic"]) else ("", question)
    )
    pieces = _pieces(rest)
    if topic and len(pieces) == 1 and not _ASKS.search(rest) and not _BEGINS.search(topic):
        pieces = _items(rest)
    if not 1 < len(pieces) <= MAX_PARTS:
        return (question,)
    if topic:
        return tuple(f"{topic}: {piece}" for piece in pieces)
    asked = [pieces[0]]
    for piece in pieces[1:]:
        asked.append(standalone(piece, [Turn(asked[0], "")]))
    return tuple(asked)


def _items(text: str) -> list[str]:
    """The items of a list that follows a topic; none if it is a choice or if only some of them have a year."""
    items = [piece for piece in _ITEMS.split(text.rstrip("?. ")) if re.search(r"[^\W\d]{3}", piece)]
    dated = [bool(_YEAR.search(piece)) for piece in items]
    return [] if _CHOICE.search(text) or (any(dated) and not all(dated)) else items


def _pieces(text: str) -> list[str]:
    """A text cut before each further question word, where something is asked on both sides."""
    cuts = [0]
    ends: list[int] = []
    for joint in _JOINT.finditer(text):
        before = text[cuts[-1] : joint.start()]
        if _asks(before) and (_BEGINS.search(before) or "and" in joint[0].casefold() or "?" in joint[0]):
            ends.append(joint.start())
            cuts.append(joint.end())
    ends.append(len(text))
    pieces = [piece for start, end in zip(cuts, ends, strict=True) if (piece := text[start:end].strip(" ,;"))]
    return pieces if not any(_is_fragment(piece) for piece in pieces) else [text]


def _asks(before: str) -> bool:
    """Whether a stretch of text asks something for itself and doesn't end in the word that a clause hangs on."""
    return bool(_OPENS.search(before)) and not _CLAUSE_OF.search(before) and len(before.split()) >= MIN_WORDS


def _is_fragment(piece: str) -> bool:
    words = [word.strip("?.,").casefold() for word in piece.split()]
    if len(words) > MAX_FRAGMENT_WORDS or not _FRAGMENT.search(piece):
        return False
    return not any(re.fullmatch(_AUXILIARY, word) or is_past(word) for word in words)
