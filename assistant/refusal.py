"""A refusal: why there is no answer, what is missing, and the nearest passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.citation import cite, escape_markdown
from assistant.reading.judged import Reading
from assistant.regex import regex
from assistant.schema import Answer, Citation, Filters, Hit, Refusal
from assistant.store import Snapshot
from assistant.wordings import (
    ELSEWHERE,
    MISSING,
    NO_MATCHING_REPORT,
    NOT_IN_REPORT,
    NOT_IN_REPORTS,
    OUT_OF_SCOPE,
    UNMENTIONED,
    UNSAFE,
    YEARS_GIVEN,
)

_SHORT_REFUSALS = {"out_of_scope": OUT_OF_SCOPE, "unsafe": UNSAFE}
"""Refusals without nearest passages."""

_CLAUSE = regex(r"(?:who|what|which|when|where|how|why|whether)\b")
_WITH_ARTICLE = regex(
    r"(?:United (?:States|Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Congo"
    r"|(?:Czech|Dominican|Central African) Republic)\b"
)
"""Countries whose names need an article in a sentence."""

NEAREST = 3
"""How many of the closest passages a refusal shows."""


def refuse(question: str, reading: Reading, hits: Sequence[Hit], filters: Filters, snapshot: Snapshot) -> Answer:
    """An answer that says that there is none.

    Of words that no close passage mentions, those aren't named that stand somewhere in the reports.
    """
    if reading.unmentioned:
        reading = replace(reading, missing=tuple(word for word in reading.missing if not snapshot.frequency(word)))
    reason = reading.refused or "not_in_report"
    nearest: tuple[Citation, ...] = ()
    if reason in _SHORT_REFUSALS:
        message = reading.unread or _SHORT_REFUSALS[reason]
    elif not hits:
        wanted = {"has the id": filters.report, "is on": filters.country, "is of": filters.year}
        given = {how: str(value) for how, value in wanted.items() if value is not None}
        message = NO_MATCHING_REPORT.format(matches=" and ".join(f"{how} {value}" for how, value in given.items()))
        reading = replace(reading, missing=tuple(given.values()))
    else:
        message = NOT_IN_REPORT if snapshot.report_count() == 1 else NOT_IN_REPORTS
        message = " ".join(filter(None, (message, what_is_missing(reading))))
        nearest = cite(snapshot, [hit.passage for hit in hits[:NEAREST]])
    return Answer(
        question=question,
        standalone_question=question,
        text=message,
        markdown=escape_markdown(message),
        claims=(),
        citations=(),
        passages=tuple(hits),
        mode="quotes",
        refusal=Refusal(reason=reason, message=message, missing=reading.missing, nearest=nearest),
    )


def what_is_missing(reading: Reading) -> str:
    """Why close passages don't answer, in a sentence; '' where that can't be said in words."""
    if not reading.missing:
        return ""
    missing = " or ".join(reading.missing)
    if reading.unmentioned:
        return UNMENTIONED.format(words=" or ".join(f"“{word}”" for word in reading.missing))
    if not reading.elsewhere:
        return MISSING.format(gives=_gives(missing), missing=missing)
    given = [str(year) for year in reading.given_years]
    if given and all(year.isdigit() for year in reading.missing):
        return YEARS_GIVEN.format(given=_listed(given), missing=missing)
    named = (f"the {what}" if _WITH_ARTICLE.match(what) else what for what in reading.missing)
    return ELSEWHERE.format(missing=" or ".join(named))


def _gives(missing: str) -> str:
    """The verb for what is missing: passages give a number, tell who it was, and say nothing on whether it was done."""
    if _CLAUSE.match(missing):
        return "tells"
    return "says" if missing.startswith("anything ") else "gives"


def _listed(words: Sequence[str]) -> str:
    """'2017, 2018 and 2019'."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
