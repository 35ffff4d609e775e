"""Questions from a file of JSON lines, one answer a line, in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import AssistantError
from assistant.pipeline import Assistant
from assistant.presentation import answer_json
from assistant.schema import Filters, Turn


class _Turn(BaseModel):
    model_config = ConfigDict(strict=True)
    question: str
    answer: str


class _Filters(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    country: str | None = None
    year: int | None = None
    report: str | None = None


class _Line(BaseModel):
    model_config = ConfigDict(strict=True)
    id: str | int
    question: str
    history: list[_Turn] = Field(default_factory=list)
    filters: Annotated[_Filters, Field(default_factory=_Filters)]


def answer_lines(assistant: Assistant, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """One answer, or {'id', 'error'}, for each line that isn't blank."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _answer_line(assistant, line, number)


def _answer_line(assistant: Assistant, line: bytes, number: int) -> dict[str, Any]:
    identity: Any = None
    try:
        raw = json.loads(line.decode("utf-8-sig"))
        identity = raw.get("id") if isinstance(raw, dict) else None
        asked = _Line.model_validate(raw)
        answer = assistant.ask(
            asked.question,
            history=[Turn(turn.question, turn.answer) for turn in asked.history],
            filters=Filters(asked.filters.country, asked.filters.year, asked.filters.report),
        )
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "line"
        return {"id": identity, "error": f"line {number}: {name}: {first['msg']}; correct it"}
    except (ValueError, RecursionError) as error:
        return {"id": identity, "error": f"line {number}: not JSON in UTF-8 ({error}); one object a line"}
    except AssistantError as error:
        return {"id": identity, "error": f"line {number}: {error}"}
    return {**answer_json(answer), "id": asked.id}
