"""Which part of a sentence speaks to a question: the clauses of its years, or what is set apart from the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.checks.words import sense
from assistant.polarity.clause import Clause
from assistant.polarity.plain import EXCEPTION, NOT
from assistant.polarity.question import YesNo
from assistant.polarity.words import shared
from assistant.regex import regex

_IN_YEAR = regex(r"\b(?:in|during|throughout) (?:\w+ )?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_BUT_OF = regex(
    r"(?:;|,? (?:but|yet|while|whereas|although|though)) (?P<told>(?:for|in|at|on|among|with|of|under|as for|as to)"
    r" (?P<of>[^,;.]{3,60}?)(?:,| (?:the|all|no|it|they|this)\b)[^;]*)",
    re.IGNORECASE,
)
"""'They may charge a fee; for nurses, however, fees are prohibited': the rest is told of others."""
_AND_REPORTS = regex(
    r",? and there (?:were|was|are|is|have been|had been) no (?:\w+ )*?(?:reports?|evidence|allegations?)\b",
    re.IGNORECASE,
)
"""What begins a statement of its own, of what wasn't reported."""
_ACCESS = frozenset((sense("access"),))


def of_its_years(asked: YesNo, found: Sequence[Clause]) -> list[Clause]:
    """The clauses but those of other years than are asked about, where others have these: 'nobody was convicted in
    2019; one was in 2018'. A comparison needs both, and 'the 2015 law' may have been amended in 2019."""
    wanted = {match["year"] for match in _IN_YEAR.finditer(asked.core)}
    dated = any(wanted & set(_years_in(clause)) for clause in found)
    if asked.direction != 0 or not dated:
        return list(found)
    return [clause for clause in found if not (told := _years_in(clause)) or wanted & set(told)]


def _years_in(clause: Clause) -> list[str]:
    """The years in which a clause says that something was."""
    return [match["year"] for match in _IN_YEAR.finditer(clause.text)]


def apart_from_others(asked: YesNo, sentence: str) -> str | None:
    """The clause in which alone a sentence tells of those asked about, and which sets them apart from the others."""
    for found in _BUT_OF.finditer(sentence):
        rest = {token.sense for token in tokens_of(sentence[: found.start()] + sentence[found.end() :])}
        apart = {token.sense for token in tokens_of(found["of"]) if token.is_content}
        if (apart & set(asked.topic)) - rest:
            return found["told"]
    return None


def before_reports(asked: YesNo, sentence: str) -> str | None:
    """What stands before 'and there were no reports of …', if that has all that is asked, and nothing is denied
    after it."""
    reports = None if asked.of_reports or EXCEPTION.search(sentence) else _AND_REPORTS.search(sentence)
    if reports is None:
        return None
    wanted, first = asked.topic - _ACCESS, sentence[: reports.start()]
    whole = wanted <= shared(wanted, tokens_of(first)) and not NOT.search(sentence, reports.end())
    return first if whole else None
