"""Whether the short answer before the quotes is right, by itself: a reader may read no further."""

from __future__ import annotations

from assistant.checks.figures import numbers
from assistant.evaluation.gold import UNANSWERABLE, GoldQuestion
from assistant.evaluation.results import ShortScore
from assistant.evaluation.words import has_phrase, tokens
from assistant.schema import Answer

VERDICTS = ("yes", "no")


def score_short(question: GoldQuestion, answer: Answer, right: bool) -> ShortScore | None:
    """The score of an answer's short answer, None if it has none. `right`: whether the answer as a whole is.

    A 'Yes' or 'No' is right if the gold answer begins with the same; where that begins with neither, if the answer is
    right and it isn't a question for a yes or a no. Anything else is right if a phrase of must_include stands in it, if
    it stands in such a phrase or in the gold answer, or if all its figures (in words or digits) but those of the
    question are theirs. No short answer is right where to refuse is.
    """
    if answer.short is None:
        return None
    return ShortScore(answer.short, question.type not in UNANSWERABLE and _is_right(question, answer.short, right))


def _is_right(question: GoldQuestion, short: str, right: bool) -> bool:
    gold = question.answer or ""
    if (verdict := _verdict(short)) is not None:
        told = _verdict(gold)
        return right if told is None and question.type != "yes_no" else verdict == told
    phrases = [phrase for group in question.must_include for phrase in group]
    if any(has_phrase(short, phrase) for phrase in phrases):
        return True
    bare = short.strip(" .")
    figures = numbers(short) - numbers(question.question)
    return any(
        has_phrase(told, bare) or (bool(figures) and figures <= numbers(told)) for told in (gold, " ".join(phrases))
    )


def _verdict(text: str) -> str | None:
    first = tokens(text)[:1]
    return first[0] if first and first[0] in VERDICTS else None
