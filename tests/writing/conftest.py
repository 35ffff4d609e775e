"""Asking with an LLM: what was opened is closed, and what holds for every answer is checked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import pytest

from assistant import Answer, Assistant
from assistant.schema import Turn
from tests.conftest import KYRGYZ
from tests.llms.scripted import Says, says


class Ask(Protocol):
    """Asks a question of an assistant with some settings."""

    def __call__(
        self,
        question: str,
        *,
        history: Sequence[Turn] = (),
        watch: Callable[[Answer], None] | None = None,
        **settings: object,
    ) -> Answer: ...


@pytest.fixture
def asking(assistant: Assistant) -> Iterator[Ask]:
    opened: list[Assistant] = []

    def ask(
        question: str,
        *,
        history: Sequence[Turn] = (),
        watch: Callable[[Answer], None] | None = None,
        **settings: object,
    ) -> Answer:
        opened.append(Assistant.open(assistant.settings.index, **settings))
        answer = opened[-1].ask(question, history=history, on_answer=watch)
        check(answer, assistant)
        return answer

    yield ask
    for one in opened:
        one.close()


def check(answer: Answer, assistant: Assistant) -> None:
    """What holds for every answer, whoever wrote it."""
    text = assistant.report(KYRGYZ).text
    for citation in (*answer.citations, *(answer.refusal.nearest if answer.refusal else ())):
        assert text[citation.start : citation.end] == citation.quote
    markers = {citation.marker for citation in answer.citations}
    assert all(claim.citations and set(claim.citations) <= markers for claim in answer.claims)
    assert (answer.mode == "llm") == (answer.model is not None)


def written(*claims: tuple[str, list[int]]) -> Says:
    """A reply in the shape that is asked for."""
    return says(json.dumps({"claims": [{"text": text, "quotations": markers} for text, markers in claims]}))
