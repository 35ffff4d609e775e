"""Whether a phrase tells another step of the same thing than the one that is asked for: charged is not convicted."""

from __future__ import annotations

import re

from assistant.constraints.told import around
from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.schema import Span

_STEP_END = regex(r"[;:,]|\.\s|,? \b(?:while|whereas|but|although|though|and)\b")
_STEPS = tuple(
    (regex(rf"\b(?:{asked})\b", re.IGNORECASE), regex(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (
            r"spen[dt]|spending",
            r"allocat\w*|budgeted|earmark\w*|pledg\w*|set aside|appropriat\w*|promis\w*"
            r"|budgets?(?! (?:was|were|is|had been) (?:used|executed))",
        ),
        (
            r"receiv\w*|lodged|filed|submitted|c[ao]me in|get|got"
            r"|(?:complaints|requests|applications|claims)\b.*\bmade",
            r"closed|closing|completed|resolv\w*|settl\w*|process\w*|referred|offer\w*|promis\w*"
            r"|pledg\w*|claim\w*|demand\w*|sought",
        ),
        (r"paid|pays?|collect\w*|recover\w*", r"order\w*|propos\w*|recommend(?:s|ed)?|owe[ds]?|offer\w*"),
        (
            r"implement\w*|carried out|carry out|fulfil\w*|p[ua]t into (?:practice|effect)|acted (?:up)?on",
            r"accept\w*|agree[ds]?|recommend(?:s|ed)?|plan\w*|approv\w*",
        ),
        (r"in part|partly|partially", r"in full|fully|completely"),
        (r"in full|fully|completely", r"in part|partly|partially"),
        (r"attend\w*|took part|take part|participat\w*", r"invite|invites|register\w*|enrol\w*"),
        (r"answer\w*|repl\w*|respond\w*", r"surveyed|asked|sent|questioned|interviewed"),
        (r"deport\w*|expel\w*", r"order\w*"),
        (r"overturn\w*|quash\w*|thrown out|upheld|uphold|won", r"appeal\w*|challeng\w*|contest\w*"),
        (r"die[ds]?|killed|deaths?", r"injur\w*|wound\w*|hurt"),
        (r"releas\w*|freed|let (?:go|out)", r"arrest\w*|detain\w*"),
        (
            r"still (?:in (?:jail|prison|custody|detention)|detained|held|jailed|imprisoned|behind bars)",
            r"releas\w*|freed|acquit\w*",
        ),
        (r"conscript\w*|compulsory|mandatory|drafted", r"voluntar\w*|volunteer\w*"),
        (r"hired?", r"plan\w*|advertis\w*|authori[sz]\w*|vacan\w*"),
        (
            r"revok\w*|cancel\w*|withdr[ae]w\w*|lost|loses?|losing|clos(?:e[ds]?|ing)|shut\w*|dismiss\w*|fired|sacked",
            r"suspend\w*|suspension|block(?:s|ed|ing)?",
        ),
        (
            r"grant\w*|approv\w*|accept\w*|allow\w*|admit(?:s|ted)?|let in",
            r"reject\w*|turn\w* (?:down|back|away)|refus\w*|den(?:y|ied)|push\w* back|expel\w*|deport\w*",
        ),
        (r"rebuil\w*|repair\w*|restor\w*|reconstruct\w*", r"destroy\w*|damag\w*|demolish\w*"),
        (r"tried|trials?|sentenc\w*|verdicts?", r"charged|indict\w*"),
        (r"needs?|needed|requires?|lacks?", r"employ(?:s|ed)?|has|have|had"),
        (r"convict\w*|found guilty|sentenc\w*|imprison\w*", r"charged|indict\w*|arrest\w*|accus\w*|prosecut\w*"),
    )
)
"""What is asked whether it was done, and what is told of those to whom it may have been done yet: what was allocated
needn't have been spent. Of the sentences that answer such a question for a figure or a date, on 172 training reports,
one in a hundred tells the other step and not that which is asked (4 of 380), of those that don't 5 in a hundred."""


def is_other_step(asked: Asked, text: str, span: Span) -> bool:
    """Whether the clause of a phrase tells another step than the one that is asked for, and not that."""
    clause = around(text, span, _STEP_END)
    return any(
        wanted.search(asked.alone)
        and other.search(clause)
        and not other.search(asked.alone)
        and not wanted.search(clause)
        for wanted, other in _STEPS
    )
