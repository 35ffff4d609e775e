"""What a caller gives: checked before anything is done with it, so that a mistake is told and not answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from numbers import Integral, Real

from assistant.errors import QuestionError
from assistant.schema import Filters, Turn
from assistant.surrogates import is_text

MAX_QUESTION_CHARS = 2_000


def checked_question(question: object) -> str:
    """The question. Raises QuestionError."""
    if not isinstance(question, str):
        raise QuestionError(f"the question is {shown(question)}; ask in a text")
    if not question.strip():
        raise QuestionError("the question is empty; ask something")
    if not is_text(question):
        raise QuestionError("the question holds bytes that are no text; ask in UTF-8")
    if len(question) > MAX_QUESTION_CHARS:
        raise QuestionError(
            f"the question has {len(question):,} characters, the limit is {MAX_QUESTION_CHARS:,}; shorten it"
        )
    return question


def checked_history(history: object) -> Sequence[Turn]:
    """The earlier questions and answers. Raises QuestionError."""
    if not isinstance(history, Sequence) or isinstance(history, str):
        raise QuestionError(f"the history is {shown(history)}; give a list of Turn(question, answer)")
    for turn in history:
        if not isinstance(turn, Turn) or not isinstance(turn.question, str) or not isinstance(turn.answer, str):
            raise QuestionError(f"the history holds {shown(turn)}; give Turn(question, answer), both texts")
        if not is_text(turn.question) or not is_text(turn.answer):
            raise QuestionError("an earlier question or answer holds bytes that are no text; give it in UTF-8")
    return history


def checked_filters(filters: object) -> Filters:
    """The filters; none for None. Raises QuestionError."""
    if filters is None:
        return Filters()
    if not isinstance(filters, Filters):
        raise QuestionError(f"the filters are {shown(filters)}; give Filters(country=, year=, report=)")
    for name in ("country", "report"):
        value: object = getattr(filters, name)
        if value is not None and not isinstance(value, str):
            raise QuestionError(f"the filter {name} is {shown(value)}; give a text")
    if filters.country is not None and not is_text(filters.country):
        raise QuestionError(f"the filter country is {filters.country!r}, which is no text; give it in UTF-8")
    if filters.country is not None and not filters.country.strip():
        raise QuestionError("the filter country is empty; name one, or leave it out")
    year: object = filters.year
    if year is None:
        return filters
    whole = _whole(year)
    if whole is None:
        raise QuestionError(f"the filter year is {shown(year)}; give a whole number")
    return replace(filters, year=whole)


def _whole(given: object) -> int | None:
    """A whole number as an int, 2020.0 too; None if it is none."""
    if isinstance(given, bool) or not isinstance(given, Real):
        return None
    try:
        number = float(given)
    except OverflowError:
        return None
    return int(number) if number.is_integer() else None


def checked_top_k(top_k: object) -> int:
    """How many passages are wanted. Raises QuestionError."""
    if isinstance(top_k, bool) or not isinstance(top_k, Integral):
        raise QuestionError(f"top-k is {shown(top_k)}; give a whole number")
    if top_k < 1:
        raise QuestionError(f"top-k is {top_k}; ask for at least 1 passage")
    return int(top_k)


def shown(given: object) -> str:
    """A value and its type on one line."""
    return f"{repr(given)[:60]} ({type(given).__name__})"


__all__ = ["MAX_QUESTION_CHARS", "checked_filters", "checked_history", "checked_question", "checked_top_k", "shown"]
