"""The LLM writer: numbered quotes in, short claims with their numbers out; never the last word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.errors import LlmError
from assistant.llms.model import Cost, LanguageModel
from assistant.schema import Citation
from assistant.wordings import TOO_LONG_FOR_LLM
from assistant.writing.claims import claims_in
from assistant.writing.draft import DraftClaim
from assistant.writing.prompts import claims_schema, confirming_messages, writing_messages

ANSWER_TOKENS = 400
TEMPLATE_TOKENS = 64
"""What a model's chat template adds to the messages, generously."""
CONFIRM_TOKENS = 4


class Writing:
    """One written answer: iterate over its claims, none of which is checked. Raises LlmError.

    `evidence` is what the model gets: quotes that don't fit into its context are left out, from the last.
    """

    def __init__(self, model: LanguageModel, question: str, evidence: Sequence[Citation]) -> None:
        self.cost = Cost()
        self.evidence = fitting(model, question, evidence)
        self._model = model
        self._question = question

    def __iter__(self) -> Iterator[DraftClaim]:
        as_json = self._model.shapes_replies
        messages = writing_messages(self._question, self.evidence, as_json=as_json)
        schema = claims_schema(self.evidence) if as_json else None
        reply = self._model.reply(messages, answer_tokens=ANSWER_TOKENS, schema=schema)
        try:
            yield from claims_in(reply)
        finally:
            self.cost = reply.cost


def fitting(model: LanguageModel, question: str, evidence: Sequence[Citation]) -> tuple[Citation, ...]:
    """As many of the first quotes as fit into a model's context with the question and the answer.

    Raises LlmError if not even one does.
    """
    room = model.context - ANSWER_TOKENS - TEMPLATE_TOKENS
    for count in range(len(evidence), 0, -1):
        messages = writing_messages(question, evidence[:count], as_json=True)
        if model.count_tokens("\n".join(message.text for message in messages))[0] <= room:
            return tuple(evidence[:count])
    raise LlmError(TOO_LONG_FOR_LLM.format(context=model.context))


def confirmed(model: LanguageModel, statement: str, quotes: Sequence[str]) -> tuple[bool, Cost]:
    """Whether a model doesn't deny that quotes say a statement, and what asking it cost. Raises LlmError."""
    reply = model.reply(confirming_messages(statement, quotes), answer_tokens=CONFIRM_TOKENS)
    return not reply.text().strip().casefold().startswith("no"), reply.cost
