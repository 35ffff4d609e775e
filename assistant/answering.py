"""Evidence → answers: the quotes at once; then, by an LLM, claim by claim as each is checked, and translated."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from assistant.citation import with_markers, without_markers
from assistant.errors import LlmError
from assistant.likeness import Alike
from assistant.llms.model import Cost, LanguageModel
from assistant.schema import Answer, Citation, Claim, Hit, Usage
from assistant.translation import NoTranslationError, from_english
from assistant.verification import attach, verify
from assistant.wordings import (
    LLM_BROKE_OFF,
    LLM_DROPPED,
    LLM_FAILED,
    LLM_UNSUPPORTED,
    PARTLY_TRANSLATED,
    TRANSLATION_FAILED,
)
from assistant.writing.draft import Draft, DraftClaim
from assistant.writing.llm import Writing, confirmed

_Shown = TypeVar("_Shown", Claim, Citation)


def quotes_answer(question: str, draft: Draft, evidence: Sequence[Citation], hits: Sequence[Hit]) -> Answer | None:
    """The answer of the quotes that hold; None if there are none."""
    claims, citations = verify(draft, evidence)
    if not citations:
        return None
    has_short = draft.short is not None and len(claims) > len(draft.claims)
    return Answer(
        question=question,
        standalone_question=question,
        text=without_markers(claims),
        markdown=with_markers(claims),
        claims=claims,
        citations=citations,
        passages=tuple(hits),
        mode="quotes",
        notice=draft.notice,
        short=claims[0].text if has_short else None,
    )


class Answering:
    """What an LLM adds to an answer made of quotes: claims, each checked before it is seen, and translations."""

    def __init__(
        self,
        model: LanguageModel,
        *,
        alike: Alike | None = None,
        entailment: bool = False,
        cost: Cost | None = None,
    ) -> None:
        self._model = model
        self._alike = alike
        self._entailment = entailment
        self._begun = time.perf_counter()
        self._cost = cost or Cost()
        self._drafts = self._shown = self._moved = self._untranslated = 0
        self._first_claim_ms: float | None = None

    def answers(self, quotes: Answer, language: str | None, like: str) -> Iterator[Answer]:
        """The answer as it grows, first that of the quotes; a refusal stays one. At last, translated if it has to be.

        `language` is the question's where it isn't English, `like` the question in it.
        """
        answer = quotes
        yield answer
        if not quotes.refused:
            for answer in self.written(quotes):
                yield answer
        if language:
            yield from self.translated(answer, language, like)

    def written(self, quotes: Answer) -> Iterator[Answer]:
        """The answer with each further claim that holds, and at last with what it cost and what was dropped.

        If nothing holds, or the model fails, that is the answer of the quotes, and its notice says why.
        """
        claims: list[Claim] = []
        failure = None
        try:
            for draft, evidence in self._drafted(quotes):
                claim = self._checked(draft, evidence)
                if claim is not None and _is_new(claim, quotes.short, claims):
                    claims.append(claim)
                    self._shown += 1
                    yield self._answer(quotes, claims)
        except LlmError as error:
            failure = (LLM_BROKE_OFF if claims else LLM_FAILED).format(model=self._model.name, reason=error)
        notice = failure or self._what_was_dropped(claims)
        yield self._answer(quotes, claims, notice)

    def translated(self, answer: Answer, language: str, like: str) -> Iterator[Answer]:
        """The answer with a translation beside each claim, quote and refusal, one after the other.

        `like` is a text in the language's script.
        """
        notice = None
        try:
            for changed in self._translations(answer, language, like):
                answer = replace(changed, usage=self._usage())
                yield answer
        except LlmError as error:
            notice = TRANSLATION_FAILED.format(model=self._model.name, reason=error)
        if self._untranslated:
            notice = _joined(PARTLY_TRANSLATED.format(count=self._untranslated, model=self._model.name), notice)
        yield replace(answer, notice=_joined(answer.notice, notice), usage=self._usage())

    def _drafted(self, quotes: Answer) -> Iterator[tuple[DraftClaim, tuple[Citation, ...]]]:
        writing = Writing(self._model, quotes.standalone_question, quotes.citations)
        try:
            for draft in writing:
                self._drafts += 1
                yield draft, writing.evidence
        finally:
            self._cost.add(writing.cost)

    def _checked(self, draft: DraftClaim, evidence: Sequence[Citation]) -> Claim | None:
        claim = attach(draft, evidence)
        if claim is None or (claim.support != "verbatim" and not self._is_confirmed(claim, evidence)):
            return None
        self._moved += not set(claim.citations) & set(draft.citations)
        if self._first_claim_ms is None:
            self._first_claim_ms = self._milliseconds()
        return claim

    def _is_confirmed(self, claim: Claim, evidence: Sequence[Citation]) -> bool:
        """Whether a claim in words of its own is about what its quotes are, and the model agrees, if it is asked."""
        quotes = [citation.quote for citation in evidence if citation.marker in claim.citations]
        if self._alike is not None and not self._alike(claim.text, quotes):
            return False
        if not self._entailment:
            return True
        says_so, cost = confirmed(self._model, claim.text, quotes)
        self._cost.add(cost)
        return says_so

    def _answer(self, quotes: Answer, written: Sequence[Claim], notice: str | None = None) -> Answer:
        """The short answer, what is written, then the quotes: what these alone would have answered isn't lost."""
        usage = self._usage()
        notice = _joined(quotes.notice, notice)
        if not written:
            return replace(quotes, notice=notice, usage=usage)
        short, verbatim = quotes.claims[: bool(quotes.short)], quotes.claims[bool(quotes.short) :]
        said = {claim.text for claim in written}
        claims = (*short, *written, *(claim for claim in verbatim if claim.text not in said))
        return replace(
            quotes,
            text=without_markers(claims),
            markdown=with_markers(claims),
            claims=claims,
            mode="llm",
            model=str(self._model.name),
            notice=notice,
            usage=usage,
        )

    def _usage(self) -> Usage:
        return Usage(
            written=self._drafts,
            dropped=self._drafts - self._shown,
            moved=self._moved,
            tokens_in=self._cost.tokens_in,
            tokens_out=self._cost.tokens_out,
            counted=self._cost.counted,
            first_claim_ms=self._first_claim_ms,
            total_ms=self._milliseconds(),
        )

    def _what_was_dropped(self, claims: Sequence[Claim]) -> str | None:
        dropped = self._drafts - len(claims)
        if not claims:
            return LLM_UNSUPPORTED.format(model=self._model.name)
        return LLM_DROPPED.format(dropped=dropped, written=self._drafts) if dropped else None

    def _translations(self, answer: Answer, language: str, like: str) -> Iterator[Answer]:
        def translate(text: str) -> str | None:
            try:
                translation, cost = from_english(self._model, text, language, like)
            except NoTranslationError:
                self._untranslated += 1
                return None
            self._cost.add(cost)
            return translation

        if answer.refusal:
            yield replace(answer, refusal=replace(answer.refusal, translation=translate(answer.refusal.message)))
            return
        quoted = {citation.quote: None for citation in answer.citations}
        for number, claim in enumerate(answer.claims):
            if claim.text not in quoted:
                answer = replace(answer, claims=_with(answer.claims, number, translate(claim.text)))
                yield answer
        for number, citation in enumerate(answer.citations):
            answer = replace(answer, citations=_with(answer.citations, number, translate(citation.quote)))
            yield answer

    def _milliseconds(self) -> float:
        return round(1000 * (time.perf_counter() - self._begun), 1)


def _is_new(claim: Claim, short: str | None, before: Sequence[Claim]) -> bool:
    """Whether a claim isn't among those before it, nor the short answer or a part of it."""
    told = claim.text.rstrip(".").casefold()
    return told not in (short or "").casefold() and all(claim.text != other.text for other in before)


def _with(items: tuple[_Shown, ...], number: int, translation: str | None) -> tuple[_Shown, ...]:
    changed: _Shown = replace(items[number], translation=translation)
    return tuple(changed if place == number else item for place, item in enumerate(items))


def _joined(*notices: str | None) -> str | None:
    return " ".join(filter(None, notices)) or None
