"""What a browser keeps of a conversation, and what comes back of it: plain text that proves nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from assistant.given import MAX_QUESTION_CHARS
from assistant.schema import Answer

MAX_KEPT = 50
MAX_CHARS = 20_000


class Kept(BaseModel):
    """A question, its answer's text, and where the quotes stand, in words."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    question: Annotated[str, Field(min_length=1, max_length=MAX_QUESTION_CHARS)]
    answer: Annotated[str, Field(max_length=MAX_CHARS)]
    places: Annotated[tuple[Annotated[str, Field(max_length=1000)], ...], Field(max_length=50)] = ()


def kept(question: str, answer: Answer) -> Kept:
    """What is kept of an answer."""
    places = tuple(f"{one.title}: {one.section}, paragraph {one.paragraph}"[:1000] for one in answer.citations[:50])
    return Kept(question=question[:MAX_QUESTION_CHARS], answer=answer.text[:MAX_CHARS], places=places)


def to_json(conversation: Sequence[Kept]) -> str:
    """The last part of a conversation, as the browser keeps it."""
    return _adapter().dump_json(list(conversation[-MAX_KEPT:])).decode("utf-8")


def from_json(stored: str) -> list[Kept]:
    """What a browser kept; nothing if it isn't what `to_json` wrote."""
    try:
        return _adapter().validate_json(stored)
    except ValidationError:
        return []


@cache
def _adapter() -> TypeAdapter[list[Kept]]:
    return TypeAdapter(Annotated[list[Kept], Field(max_length=MAX_KEPT)])
