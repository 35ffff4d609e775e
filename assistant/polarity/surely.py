"""A no that the trained layers read beyond doubt: who tells it, and what must not stand in its sentence.

The rules read a no from the words that a question and a clause share. Where they share too few, the layers may be sure
all the same; then only what would make it a no to something else, or less than one, speaks against it.
"""

from __future__ import annotations

import re

from assistant.polarity.another import DENIAL, may_be_of_another
from assistant.polarity.question import read_for
from assistant.polarity.relayed import NO_BY, teller
from assistant.polarity.said import on_it
from assistant.polarity.unproved import bare_statement
from assistant.regex import regex
from assistant.voices import told

SURE_OF_NO = 3.0
"""How far below 0 the trained layers' logit for a yes must lie for their no to be beyond doubt. Of 3,145 yes/no
questions with an answer, 253 that had got no yes or no are as sure, ten of them wrongly: with what is looked at here
more than 100 get their no, all of them rightly. Of 98 between -2 and -3 twenty are wrong."""

_LIMITED = regex(r"\b(?:known|aware|apparent(?:ly)?)\b", re.IGNORECASE)
_ALTERNATIVE = regex(r"\b(?:whether|either|or not|or (?:did|do|does|is|are|was|were|only|just))\b", re.IGNORECASE)


def surely_denied(question: str, sentence: str) -> str | None:
    """The short answer to a yes/no question whose no the trained layers are sure to read in a sentence: 'No', or 'No,
    according to …' where the denial is others'; None if something in it may make it another no, or none."""
    asked, by = read_for(sentence, question), _denied_by(sentence)
    if asked is None or by is None or _ALTERNATIVE.search(question) or asked.direction != 0:
        return None
    found = on_it(-1, asked, question, bare_statement(sentence), relayed=True)
    if not found or may_be_of_another(asked, found):
        return None
    return f"{NO_BY}{by}" if by else "No"


def _denied_by(sentence: str) -> str | None:
    """How those who tell all that a sentence denies are named, see `teller`."""
    denials = list(DENIAL.finditer(sentence))
    parts = [one for one in told(sentence) if any(one.span.start <= found.start() < one.span.end for found in denials)]
    limited = any(_LIMITED.search(sentence, one.span.start, one.span.end) for one in parts)
    return None if limited else teller(parts, sentence)
