"""An LLM's reply, piece by piece → claims, each as soon as it is complete."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from assistant.regex import regex
from assistant.text.sentences import split_sentences
from assistant.writing.draft import DraftClaim

_MARKERS = regex(r"\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\](?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])*")
_UNENDED = regex(r"\s*(?:\[[\d\s,;]*)?\Z")
_BLANKS_BEFORE_STOP = regex(r" (?=[.,;!?](?: |$))")
_NUMBER = regex(r"\d+")
_THOUGHT = regex(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_FENCE = regex(r"\A\s*(?:```(?:json)?\s*)?")
_YES_NO = regex(r"\A(?:yes|no)(?:\s*[,.:;—–-]\s*|\Z)", re.IGNORECASE)
_SOURCE = regex(
    r"\A(?:(?:according to|based on|as stated in|in) (?:the )?(?:quotations?|quotes?)(?: (?:provided|given|above))?"
    r"|(?:the )?quotations? (?:\d+ )?(?:says?|states?|mentions?|indicates?)(?: that)?)[,:]?\s+",
    re.IGNORECASE,
)
_BULLET = regex(r"\A(?:[-*•]|\d{1,2}[.)])\s+")
MAX_CHARS = 1200
"""A claim is a sentence or a few; what is longer is none."""
MAX_REPLY_CHARS = 20_000
"""Five times what a model is asked to write at most; one that goes on isn't listened to."""


def claims_in(pieces: Iterable[str]) -> Iterator[DraftClaim]:
    """The claims of a reply in JSON or in plain text with markers, in their order."""
    said, given = "", 0
    for piece in pieces:
        said += piece
        if len(said) > MAX_REPLY_CHARS:
            break
        found = _complete(said, ended=False)
        yield from found[given:]
        given = max(given, len(found))
    yield from _complete(said, ended=True)[given:]


def _complete(said: str, *, ended: bool) -> list[DraftClaim]:
    """The claims of what has been said so far that can't change any more."""
    text = _THOUGHT.sub("", said)
    text = text[len(_FENCE.match(text)[0]) :]  # type: ignore[index]
    if not text or (not ended and "```json".startswith(text.strip())):
        return []
    is_json = text[0] in "{[" and not re.match(r"\[\d", text)
    return _from_json(text) if is_json else _from_plain(text, ended)


def _from_json(text: str) -> list[DraftClaim]:
    """Every complete object that has a text."""
    found = []
    place = text.find("{", 1)
    while place != -1:
        try:
            value, end = json.JSONDecoder().raw_decode(text, place)
        except ValueError:
            break
        if isinstance(value, dict) and isinstance(value.get("text"), str):
            found.extend(_claims(value["text"], _markers(value.get("quotations"))))
        place = text.find("{", end)
    return found


def _markers(value: Any) -> tuple[int, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(one for one in values if isinstance(one, int) and not isinstance(one, bool)))


def _from_plain(text: str, ended: bool) -> list[DraftClaim]:
    """The stretches that end with markers; or begin with them, if the first does. What has none is no claim.

    Until a reply has ended, its last stretch may go on.
    """
    marks = list(_MARKERS.finditer(text))
    if not marks:
        return []
    if led := not text[: marks[0].start()].strip():
        stretches = zip((mark.end() for mark in marks), [*(mark.start() for mark in marks[1:]), len(text)], strict=True)
    else:
        stretches = zip([0, *(mark.end() for mark in marks[:-1])], (mark.start() for mark in marks), strict=True)
    sure = len(marks) - (not ended and bool(led or _UNENDED.match(text, marks[-1].end())))
    return [
        claim
        for mark, (start, end) in list(zip(marks, stretches, strict=True))[:sure]
        for claim in _claims(text[start:end], tuple(dict.fromkeys(map(int, _NUMBER.findall(mark[0])))))
    ]


def _claims(text: str, markers: tuple[int, ...]) -> list[DraftClaim]:
    """The sentences of a text, each a claim."""
    text = _BLANKS_BEFORE_STOP.sub("", " ".join(_MARKERS.sub("", text).split()))
    if len(text) > MAX_CHARS:
        return []
    sentences = (_statement(text[start:end]) for start, end in split_sentences(text))
    return [DraftClaim(sentence, markers) for sentence in sentences if sentence]


def _statement(text: str) -> str:
    """A sentence without what states nothing: bullets, 'Yes,' (read elsewhere), 'According to the quotation,'."""
    text = text.lstrip(".,;:!? ")
    for lead in (_BULLET, _YES_NO, _SOURCE):
        text = lead.sub("", text)
    if not any(map(str.isalnum, text)):
        return ""
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?" else f"{text}."
