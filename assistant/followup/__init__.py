"""Follow-up questions rewritten to stand alone, by rules over the questions before them: no LLM, no parser.

A question that stands alone comes back as it is. Words of earlier questions are preferred to words of answers, which
may be beside the point. Where no rule is safe the earlier topic follows in parentheses: retrieval needs its words,
and a reader sees what was understood.
"""

from assistant.followup.rewriting import (
    after_openings,
    asks_who_said,
    names_another,
    plainly,
    says_something,
    standalone,
    with_topic,
    without_carried_year,
)
from assistant.followup.topicless import may_lean

__all__ = [
    "after_openings",
    "asks_who_said",
    "may_lean",
    "names_another",
    "plainly",
    "says_something",
    "standalone",
    "with_topic",
    "without_carried_year",
]
