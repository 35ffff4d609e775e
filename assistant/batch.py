"""Questions from a file of JSON lines, one answer a line, in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from assistant.errors import AssistantError
from assistant.invalid import what_is_wrong
from assistant.pipeline import Assistant
from assistant.presentation import answer_json
from assistant.schema import Filters, Turn
from assistant.surrogates import is_text


def _is_identity(given: object) -> bool:
    """Whether a line's id is one that its answer can have: others are no JSON, such as NaN, or can't be written."""
    return is_text(given) if isinstance(given, str) else isinstance(given, int) and not isinstance(given, bool)


def _identity(given: object) -> object:
    if not _is_identity(given):
        raise PydanticCustomError("identity", "is neither a text nor a whole number")
    return given


class _Turn(BaseModel):
    model_config = ConfigDict(strict=True)
    question: str
    answer: str


class _Filters(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    country: str | None = None
    year: int | None = None
    report: str | None = None


_OPTIONAL = ("history", "filters")


class _Line(BaseModel):
    """A line: further fields are the caller's own, but what looks like a slip in a known one's name is none."""

    model_config = ConfigDict(strict=True)
    id: Annotated[str | int, PlainValidator(_identity)]
    question: str
    history: list[_Turn] | None = None
    filters: _Filters | None = None

    @model_validator(mode="before")
    @classmethod
    def _has_no_slip(cls, raw: Any) -> Any:
        for name in raw if isinstance(raw, dict) else ():
            # 'histroy', 'filter'
            meant = next((one for one in _OPTIONAL if sorted(one) == sorted(name) or one == f"{name}s"), name)
            if name != meant:
                raise PydanticCustomError(
                    "slip",
                    "has a field {name}, for which {meant} may be meant",
                    {"name": repr(name), "meant": repr(meant)},
                )
        return raw


def answer_lines(
    assistant: Assistant, lines: Iterable[bytes], filters: Filters | None = None
) -> Iterator[dict[str, Any]]:
    """One answer, or {'id', 'error'}, for each line that isn't blank; the id is None where it can't be given back.

    `filters` hold for lines that don't set them.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _answer_line(assistant, line, number, filters or Filters())


def _answer_line(assistant: Assistant, line: bytes, number: int, filters: Filters) -> dict[str, Any]:
    identity: Any = None
    try:
        raw = json.loads(line.decode("utf-8-sig"))
        identity = raw["id"] if isinstance(raw, dict) and _is_identity(raw.get("id")) else None
        asked = _Line.model_validate(raw)
        own = asked.filters.model_dump(exclude_none=True) if asked.filters else {}
        answer = assistant.ask(
            asked.question,
            history=[Turn(turn.question, turn.answer) for turn in asked.history or ()],
            filters=replace(filters, **own),
        )
    except ValidationError as error:
        return {"id": identity, "error": f"line {number}: {what_is_wrong(error, 'the line')}; correct it"}
    except (ValueError, RecursionError) as error:
        return {"id": identity, "error": f"line {number}: not JSON in UTF-8 ({error}); one object a line"}
    except AssistantError as error:
        return {"id": identity, "error": f"line {number}: {error}"}
    return {**answer_json(answer), "id": asked.id}
