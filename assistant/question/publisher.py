"""'The Americans' where they speak through a report of the US Department of State: what they say, the report says."""

from __future__ import annotations

import re

from assistant.regex import regex

_THE_AMERICANS = (
    r"(?:the americans|washington|(?:the )?(?:(?:us|u\.s\.|american) )?(?:state department|department of state))"
)
_PUBLISHER = regex(
    rf"\b(?P<do>do )?{_THE_AMERICANS}(?= (?:say|says|said|think|thinks|thought|believes?d?|finds?|found|concludes?d?"
    rf"|writes?|wrote"
    r"|recommend(?:s|ed)?|wants?|wanted|suggest(?:s|ed)?|advised?|urged?|rated?|rank(?:s|ed)?|call(?:s|ed)? for)\b)"
    rf"|(?P<what>\b(?:what|which) (?:[\w-]+ ){{1,3}})did {_THE_AMERICANS} give (?P<whom>[^?]+)",
    re.IGNORECASE,
)


def as_the_report_says(question: str) -> str:
    """'What do the Americans recommend?' as 'what does the report recommend?': it asks nothing of the United States."""
    return _PUBLISHER.sub(_as_the_report, question)


def _as_the_report(said: re.Match[str]) -> str:
    """'The Americans' as 'the report', 'what rank did they give Peru' as 'what rank was Peru given'."""
    if said["what"]:
        return f"{said['what']}was {said['whom'].strip()} given"
    return "does the report" if said["do"] else "the report"
