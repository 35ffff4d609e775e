"""Answers questions about government reports with exact, checked quotations.

from assistant import Assistant

assistant = Assistant.open("index")
answer = assistant.ask("How many investigations were opened in 2019?")
answer.text, answer.refused, answer.citations[0].quote
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.errors import AssistantError
    from assistant.pipeline import Assistant
    from assistant.schema import Answer, Citation, Claim, Filters, Hit, Passage, Refusal, Report, Turn

__all__ = [
    "Answer",
    "Assistant",
    "AssistantError",
    "Citation",
    "Claim",
    "Filters",
    "Hit",
    "Passage",
    "Refusal",
    "Report",
    "Turn",
]

_ELSEWHERE = {"Assistant": "assistant.pipeline", "AssistantError": "assistant.errors"}
"""Where names of the public surface come from, if not from the schema."""


def __getattr__(name: str) -> object:
    # Importing the pipeline takes a second on a slow machine; a command begins to load its models before.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_ELSEWHERE.get(name, "assistant.schema")), name)
