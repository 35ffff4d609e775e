"""The LLM writer: numbered quotes in, short claims with their numbers out; never the last word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from assistant.schema import Citation
from assistant.wordings import LLM_FAILED, LLM_QUESTION, LLM_SYSTEM
from assistant.writing.draft import Draft, DraftClaim
from assistant.writing.quotes import write_quotes

if TYPE_CHECKING:
    from llama_index.core.llms import LLM

_CITED = re.compile(r"(?P<text>[^\[\]]*?)(?P<markers>(?:\s*\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\])+)")
_NUMBER = re.compile(r"\d+")


def write_with_llm(llm: LLM, name: str, question: str, evidence: Sequence[Citation]) -> Draft:
    """The claims that an LLM writes from the evidence; the quotes, with a notice, if it doesn't."""
    from llama_index.core.llms import ChatMessage

    quotes = "\n".join(f"[{citation.marker}] {citation.quote}" for citation in evidence)
    messages = [
        ChatMessage(role="system", content=LLM_SYSTEM),
        ChatMessage(role="user", content=LLM_QUESTION.format(quotes=quotes, question=question)),
    ]
    try:
        answer = llm.chat(messages).message.content or ""
    except Exception as error:  # noqa: BLE001 - whatever a server or its client does, the quotes stand
        return write_quotes(evidence, LLM_FAILED.format(model=name, reason=_reason(error)))
    return Draft(parse_claims(answer), "llm", name)


def parse_claims(answer: str) -> tuple[DraftClaim, ...]:
    """The stretches of an answer that end with markers; what has none is no claim."""
    claims = []
    for match in _CITED.finditer(answer):
        text = " ".join(match["text"].split()).lstrip(".,;:!? ").strip()
        if text:
            markers = tuple(int(number) for number in _NUMBER.findall(match["markers"]))
            claims.append(DraftClaim(text if text[-1] in ".!?" else f"{text}.", markers))
    return tuple(claims)


def _reason(error: Exception) -> str:
    """The kind of failure, in a few words: nothing of the request, which could hold a key."""
    kinds = {"APITimeoutError": "it took too long", "APIConnectionError": "no server answers at its address"}
    status = getattr(error, "status_code", None)
    if status is not None:
        return f"its server answered with status {status}"
    return kinds.get(type(error).__name__, f"{type(error).__name__} from its server")
