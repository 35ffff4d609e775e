"""Who was punished by nothing: 'There are no sanctions for noncompliance' for 'what fine do ministers pay?'.

Only for a sentence that is known to be on what is asked, and where nothing answers.
"""

from __future__ import annotations

import re

from assistant.regex import regex

_ASKED = regex(r"\b(?:fines?|fined|penalt(?:y|ies)|punish\w*|sanction\w*|disciplin\w+)\b", re.IGNORECASE)
_WHY = regex(
    r"\b(?:never|nobody|none|why|without)\b|n['’]t\b|\b(?:was|were|did|do|does|is|are) not\b|\bno (?:fine|penalt)",
    re.IGNORECASE,
)
_PENALTIES = r"(?:[\w-]+ ){0,2}?(?:penalt(?:y|ies)|sanctions?|fines?|punishments?|disciplinary (?:action|measures))"
_NONE = regex(
    rf"\bno {_PENALTIES} (?:was|were|has been|have been) (?:imposed|levied|issued|given|applied|taken)"
    rf"|\b(?:there (?:is|are|was|were)|fac(?:e|es|ed)|(?:impos|provid|prescrib|stipulat|levi|set)\w*) no {_PENALTIES}\b"
    r"|\b(?:did|does|do|has|had|have) not (?:yet )?(?:impos|lev|issu|prescrib|provid|appl)\w* (?:for )?any"
    rf" {_PENALTIES}"
    r"|\b(?:was|were|has been|had been) not (?:been )?(?:fined|punished|sanctioned|disciplined|penali[sz]ed)\b",
    re.IGNORECASE,
)
_OTHERWISE = regex(r"\b(?:but|unless|until|except\w*|only|other|further|additional|specific minimum)\b", re.IGNORECASE)
"""What is told beside it, or limits it, after there being none."""


def tells_of_no_penalty(question: str, sentence: str) -> bool:
    """Whether a question asks which penalty somebody got or gets, and a sentence says that there is none."""
    found = _NONE.search(sentence) if _ASKED.search(question) and not _WHY.search(question) else None
    return found is not None and not _OTHERWISE.search(f"{found[0]} {sentence[found.end() :]}")
