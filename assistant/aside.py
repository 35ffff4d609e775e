"""A question without what is said beside what it asks."""

from __future__ import annotations

import re

from assistant.regex import regex
from assistant.tags import untagged

_QUESTION_WORD = r"(?:how|what|when|where|who|whom|whose|why|which|did|do|does|is|are|was|were)\b"
_ASIDES = (
    regex(rf"^\W*(?:hi|hello|thanks|thank you)\b\W*(?={_QUESTION_WORD})", re.IGNORECASE),
    regex(
        r"^\W*(?:hi|hello|dear \w+|good (?:morning|afternoon|evening|day)|thanks"
        rf"|thank you)\b(?:(?!\b{_QUESTION_WORD})[^.!?]){{0,40}}?[,.!:–—-]\s*",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*(?:(?:(?:can|could|would) you )?(?:please )?(?:tell me|give me)"
        r"|(?:i|we)(?:'ve| have| need| want|'d like)(?: to know)?)? ?(?:two|three|four|[234]|(?:a )?few|several|some)"
        r" (?:things|questions|points|facts|figures|numbers)\s*[:,.–—-]\s*",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*(?:for (?:an?|my|our|the|this) (?:\w+ ){0,2}\w+,? )?(?:i|we)(?:'m| am|'re| are|'d| would)? "
        r"(?:need|want|like|(?:looking|searching) for|after)(?: to (?:know|find out|learn))?[,:]? "
        rf"(?=(?:the|a) (?:\w+ )?(?:numbers?|names?|dates?|figures?|amount|shares?|list)\b|{_QUESTION_WORD})",
        re.IGNORECASE,
    ),
    regex(
        r",\s*(?:can|could|would|will) you (?:please )?(?:tell me(?: that| it)?|help(?: me)?(?: with (?:that|it))?|say)"
        r"(?=\W*$)",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*(?:(?:can|could|would) you (?:please )?(?:tell me|say|explain)|please tell me|i(?:'d"
        r"| would) like to know|do you know)[,:]?\s+",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*(?:(?:can|could) (?:we|you|one) (?:tell|say|know|see)|(?:does|do) (?:we|anyone|anybody|one) know"
        r"|is it (?:known|clear|said|stated|recorded)|is there (?:any )?(?:info|information|word) (?:on|about|as to)"
        r"|any (?:idea|info|information|word)(?: on| about| as to)?|i(?:'m| am| was) wondering|i wonder)[,:]?"
        rf" (?=(?:if|whether|{_QUESTION_WORD})\b)",
        re.IGNORECASE,
    ),
    regex(
        r"[,;]?\s*\b(?:according to|per|based on|as stated in|in|from) (?:the|this|your)(?: (?:20\d\d|tip"
        r"|trafficking(?: in persons)?|annual|human rights|state department))* (?:report|summary|document"
        r"|narrative)(?:'s \w+)?\b,?",
        re.IGNORECASE,
    ),
    regex(
        r"\bwhat (?:does|did|do) (?:the|this)(?: \w+)? reports? (?:say|state|mention|find|tell us|note"
        r"|report)(?: about| on| regarding)?\s+",
        re.IGNORECASE,
    ),
    regex(
        r"(?<=\beverything )(?:that )?the(?: \w+)? reports? (?:says?|said|tells us|mentions?) (?=about|on)",
        re.IGNORECASE,
    ),
    regex(
        r"^\W*(?:please )?(?:collect|gather|list|give me|show me|tell me|summari[sz]e) (?=everything)", re.IGNORECASE
    ),
    regex(
        r"\b(?:does|did|do) the reports? (?:have|give|contain|offer|provide|mention|say)(?: anything"
        r"| something)?(?: about| on| regarding)?\s+(?:any\s+)?",
        re.IGNORECASE,
    ),
    regex(r"\bthe reports? (?:say|says|said|mentions?) (?:about|on|that)\s+", re.IGNORECASE),
    regex(
        r"(?<=\bwhat) (?:sort|kind|type) of (?:an? )?(?:\w+ )?(?:organi[sz]ation|body|group|institution|agency"
        r"|authority|firm|company|party|union|newspaper|outlet|charity|NGO|movement|network|place|facility|campaign|program(?:me)?"
        r"|project|fund|law|document)(?= (?:is|was|are|were) (?:the |an? )?(?-i:[A-Z“\"‘]))",
        re.IGNORECASE,
    ),
    regex(r",?\s*(?:as far as is known|if known|if any|exactly|please)\b(?=[,?.]|$)", re.IGNORECASE),
)
"""What a question says beside what it asks: greetings; 'according to the report', which would find 'reported'; and what
sort of thing is asked about, in 'what sort of body is the NCPT?', of which a report tells what it is."""


_DOES = (
    r"(?:was|were|is|are|can|could|will|would|should|may|might|must|(?:has|have|had)(?= (?:\w+ly |not |also |ever )?"
    r"(?:been|\w+(?:ed|en|wn|ught|ut|et|ld)\b)))"
)
_INDIRECT = regex(
    rf"^\W*(?:if|whether) (?P<who>(?:(?!(?:{_DOES}|who|whom|which|that|whose)\b)[\w’'-]+ ){{1,8}})"
    rf"(?P<does>{_DOES}) (?!to\b|or not\b)(?!.*,\s*{_QUESTION_WORD})",
    re.IGNORECASE,
)
"""'Whether the shelter is open' asks 'is the shelter open?'."""
_IF = regex(r"\W*(?:if|whether)\b", re.IGNORECASE)


def core(question: str) -> str:
    """A question, its verb first, without what is said beside it; with it if hardly anything would be left."""
    bare = question = untagged(question)
    for aside in _ASIDES:
        bare = aside.sub("", bare, count=1)
    bare = bare.strip(" ,")
    if bare != question.strip(" ,"):
        bare = _INDIRECT.sub(r"\g<does> \g<who>", bare)
        if _IF.match(bare):
            return question
    if len(bare.split()) < 2:
        return question
    return bare if bare == question else bare[:1].upper() + bare[1:]
