"""Answers that the page has shown, as files: kept for a while on the server, so that no client says what they were."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from fastapi.responses import PlainTextResponse, Response

from assistant.errors import AssistantError
from assistant.export import SUFFIXES, exported, record
from assistant.pipeline import Assistant
from assistant.schema import Answer
from assistant.web.strings import ENGLISH, Strings

MAX_HELD = 512
"""How many answers are kept, of all conversations: about 20 kB each."""

_TYPES = {
    ".md": "text/markdown; charset=utf-8",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".json": "application/json",
}


@dataclass(frozen=True, slots=True)
class _Held:
    answer: Answer
    made: datetime


class HeldAnswers:
    """The latest answers under names that can't be guessed: only who was shown an answer can export it."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, _Held] = OrderedDict()
        self._lock = threading.Lock()

    def hold(self, answer: Answer) -> str:
        """The name under which an answer is kept until MAX_HELD others have come."""
        name = secrets.token_urlsafe(16)
        with self._lock:
            self._answers[name] = _Held(answer, datetime.now().astimezone())
            if len(self._answers) > MAX_HELD:
                self._answers.popitem(last=False)
        return name

    def held(self, name: str) -> _Held | None:
        """The answer with a name; None if there is none, or no more."""
        with self._lock:
            return self._answers.get(name)


def export_response(
    assistant: Assistant, answers: HeldAnswers, query: Mapping[str, str], strings: Strings = ENGLISH
) -> Response:
    """The file that an address asks for (`answer=NAME&format=docx`); or why there is none, in one line."""
    suffix, held = f".{query.get('format', '')}", answers.held(query.get("answer", ""))
    if held is None or suffix not in SUFFIXES:
        return PlainTextResponse(strings.not_exportable, HTTPStatus.NOT_FOUND)
    try:
        content = exported(record(assistant, held.answer, held.made), suffix)
    except AssistantError as error:
        return PlainTextResponse(str(error), HTTPStatus.CONFLICT)
    name = f"answer-{held.made:%Y-%m-%d-%H%M%S}{suffix}"
    return Response(
        content, media_type=_TYPES[suffix], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
