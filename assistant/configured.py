"""The models that are configured, where they run, and whether they answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.errors import AssistantError, LlmError
from assistant.llms.clients import Message
from assistant.llms.model import LanguageModel
from assistant.models import DEFAULT_ENCODER, load_encoder, load_reranker
from assistant.pipeline import Assistant

PROBE = "Answer with the one word: ready"
PROBE_TOKENS = 8
HERE = "this machine"


@dataclass(frozen=True, slots=True)
class ModelState:
    """A configured model: its role, where it runs, the seconds until it answered; or why it doesn't."""

    role: Literal["encoder", "reranker", "llm"]
    name: str
    where: str
    seconds: float
    failure: str | None = None

    @property
    def answers(self) -> bool:
        return self.failure is None


def configured_models(assistant: Assistant) -> Iterator[ModelState]:
    """Asks each configured model for something. Raises ConfigurationError."""
    settings = assistant.settings
    encoder, reranker = settings.encoder or _of_index(assistant) or DEFAULT_ENCODER, settings.reranker
    yield _state("encoder", encoder, HERE, lambda: load_encoder(encoder).encode_query(PROBE))
    yield _state("reranker", reranker, HERE, lambda: load_reranker(reranker).scores(PROBE, [PROBE]))
    for model in assistant.language_models():
        yield _state("llm", str(model.name), model.name.host or HERE, lambda model=model: _ask(model))  # type: ignore[misc]


def _state(role: Literal["encoder", "reranker", "llm"], name: str, where: str, ask: Callable[[], object]) -> ModelState:
    begun = time.perf_counter()
    failure = None
    try:
        ask()
    except AssistantError as error:
        failure = str(error)
    return ModelState(role, name, where, round(time.perf_counter() - begun, 1), failure)


def _of_index(assistant: Assistant) -> str | None:
    """The encoder that the index was built with, if there is one."""
    try:
        with assistant.store.read() as snapshot:
            recorded = snapshot.encoder()
    except AssistantError:
        return None
    return recorded.name if recorded else None


def _ask(model: LanguageModel) -> None:
    if not model.reply([Message("user", PROBE)], answer_tokens=PROBE_TOKENS).text().strip():
        raise LlmError("it says nothing")
