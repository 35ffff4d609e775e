"""Where in a quote the fact stands that was asked for: its clause says who says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.constraints.reasons import gives_reason
from assistant.constraints.sayers import part_asked
from assistant.polarity import OPENINGS
from assistant.question.asked import Asked, content
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.verification import YES_NO
from assistant.voices import clauses

_REFERS_BACK = regex(r"\b(?:such|this|these|it|they|them)\b", re.IGNORECASE)
_MAY_GIVE_REASON = regex(r"\b(?:for|after|following|over|under|because|due|since)\b", re.IGNORECASE)
"""Words that may tell why: a clause that has one isn't left for another."""
_OPENING = regex(rf"^(?:{'|'.join(OPENINGS)})")
_LIMITS = regex(r"\W*(?:however|but|yet|although|though)\b", re.IGNORECASE)


def fact_span(asked: Sequence[Asked], passage: Passage, short: str | None) -> Span | None:
    """The span of a report that gives the fact: what those say whose words are asked for, or what it is asked who says;
    else the short answer, else the clause closest to the question.

    A clause after it that limits it ('however, there was no evidence of such a reduction') and has a word of the
    question, or refers back to it, belongs to it. A reason may be given by the one other clause that has words for
    one. None where no clause is the closest: then the whole passage gives it.
    """
    if part := part_asked(asked[0], passage.text):
        return Span(passage.start + part.start, passage.start + part.end)
    stands = _standing(short, passage.text) if short else None
    if stands:
        return Span(passage.start + stands.start(), passage.start + stands.end())
    wanted = {word for one in asked for word in one.words}
    shared = [(len(wanted & set(content(passage.text[slice(*clause)]))), clause) for clause in clauses(passage.text)]
    most = max((count for count, _ in shared), default=0)
    closest = [clause for count, clause in shared if count == most]
    if not most or len(closest) != 1:
        return None
    start, end = closest[0]
    for count, clause in shared:
        limits = _LIMITS.match(passage.text, clause.start)
        if clause.start == end and limits and (count or _REFERS_BACK.search(passage.text, *clause)):
            end = clause.end
    if asked[0].kind == "reason" and not _MAY_GIVE_REASON.search(passage.text, start, end):
        reasons = [clause for _, clause in shared if gives_reason(passage.text[slice(*clause)])]
        start, end = reasons[0] if len(reasons) == 1 else (start, end)
    return Span(passage.start + start, passage.start + end)


def _standing(short: str, text: str) -> re.Match[str] | None:
    """Where a short answer stands in a text as words; of a 'Yes' or 'No' what follows it, such as who says so."""
    words = "" if short in YES_NO else _OPENING.sub("", short).removesuffix("…")
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) if words else None
