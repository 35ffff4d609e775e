"""Questions into English, and answers back, by an LLM. Nobody checks a translation, but figures must survive it."""

from __future__ import annotations

from collections import Counter

from assistant.errors import LlmError
from assistant.language import language_name, same_script
from assistant.llms.model import Cost, LanguageModel
from assistant.regex import regex
from assistant.wordings import NO_TRANSLATION
from assistant.writing.prompts import FROM_ENGLISH, TO_ENGLISH, translating_messages

MIN_TOKENS = 64
SHORTEST, LONGEST = 0.25, 4.0
"""How long a translation is against its original, in characters: Chinese takes a third, German half as much again.
What is outside of this is no translation. Set by judgement."""

_FIGURE = regex(r"\d+")
_QUOTATION_MARKS = "\"'“”„«»`"


class NoTranslationError(LlmError):
    """What a model gave is no translation; another text may fare better."""


def to_english(model: LanguageModel, question: str, language: str) -> tuple[str, Cost]:
    """A question in English, and what that cost. Raises LlmError, also for what is no translation."""
    return _translated(model, question, TO_ENGLISH, language, like=TO_ENGLISH)


def from_english(model: LanguageModel, text: str, language: str, like: str) -> tuple[str, Cost]:
    """A text in another language, in the script of `like`, and what that cost.

    Raises LlmError, also for what is no translation.
    """
    return _translated(model, text, FROM_ENGLISH, language, like)


def _translated(model: LanguageModel, text: str, prompt: str, language: str, like: str) -> tuple[str, Cost]:
    messages = translating_messages(text, prompt, language_name(language))
    reply = model.reply(messages, answer_tokens=max(MIN_TOKENS, len(text)))
    translation = " ".join(reply.text().split()).removeprefix("<text>").removesuffix("</text>").strip()
    if translation[:1] in _QUOTATION_MARKS and text[:1] not in _QUOTATION_MARKS:
        translation = translation.strip(_QUOTATION_MARKS)
    if not is_translation(text, translation, like):
        raise NoTranslationError(NO_TRANSLATION)
    return translation, reply.cost


def is_translation(text: str, translation: str, like: str) -> bool:
    """Whether a text can be another one's translation: the same figures, the script of `like`, and not much longer or
    shorter."""
    return (
        SHORTEST * len(text) <= len(translation) <= LONGEST * len(text)
        and Counter(_FIGURE.findall(text)) == Counter(_FIGURE.findall(translation))
        and same_script(translation, like)
    )
