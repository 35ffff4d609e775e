"""Where in a quote the fact stands that was asked for: its clause says who says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asked import Asked, content
from assistant.schema import Passage, Span
from assistant.voices import clauses

_LIMITS = re.compile(r"\W*(?:however|but|yet|although|though)\b", re.IGNORECASE)


def fact_span(asked: Sequence[Asked], passage: Passage, short: str | None) -> Span | None:
    """The span of a report that gives the fact: the short answer, else the clause closest to the question.

    A clause after it that limits it ('however, there was no evidence of such a reduction') and has a word of the
    question belongs to it. None where no clause is the closest: then the whole passage gives it.
    """
    place = passage.text.casefold().find(short.casefold()) if short else -1
    if short and place >= 0:
        return Span(passage.start + place, passage.start + place + len(short))
    wanted = {word for one in asked for word in one.words}
    shared = [(len(wanted & set(content(passage.text[slice(*clause)]))), clause) for clause in clauses(passage.text)]
    most = max((count for count, _ in shared), default=0)
    closest = [clause for count, clause in shared if count == most]
    if not most or len(closest) != 1:
        return None
    end = closest[0].end
    for count, clause in shared:
        if clause.start == end and count and _LIMITS.match(passage.text, clause.start):
            end = clause.end
    return Span(passage.start + closest[0].start, passage.start + end)
