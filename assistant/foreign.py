"""A question in another language → the same in English, by the LLM, or why that can't be had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.errors import LlmError
from assistant.language import language_name, language_of
from assistant.llms.model import Cost, LanguageModel
from assistant.schema import Turn
from assistant.translation import to_english
from assistant.wordings import ENGLISH_ONLY, UNTRANSLATED


@dataclass(frozen=True, slots=True)
class English:
    """A question and its history in English. `language` (ISO 639-1) is the question's own where that is another;
    `untranslated` says why it still stands in that."""

    question: str
    history: tuple[Turn, ...]
    language: str | None = None
    untranslated: str | None = None
    cost: Cost = field(default_factory=Cost)


def in_english(question: str, history: Sequence[Turn], model: LanguageModel | None) -> English:
    """A question and the last one before it, translated if they aren't in English; earlier ones only if they are."""
    language = language_of(question)
    if language is None:
        return English(question, tuple(history))
    if model is None:
        return English(question, (), language, ENGLISH_ONLY.format(language=language_name(language)))
    cost = Cost()
    try:
        translated, spent = to_english(model, question, language)
        cost.add(spent)
        turns = [turn for turn in history[:-1] if language_of(turn.question) is None]
        for turn in history[-1:]:
            spoken = language_of(turn.question)
            if spoken is not None:
                earlier, spent = to_english(model, turn.question, spoken)
                cost.add(spent)
                turn = Turn(earlier, turn.answer)
            turns.append(turn)
    except LlmError as error:
        why = UNTRANSLATED.format(model=model.name, language=language_name(language), reason=error)
        return English(question, (), language, why, cost)
    return English(translated, tuple(turns), language, None, cost)
