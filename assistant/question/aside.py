"""A question without what is said beside what it asks."""

from __future__ import annotations

import re

from assistant.followup.tags import inverted, unattributed, untagged
from assistant.polarity.question import AUXILIARY
from assistant.question.request import begins
from assistant.regex import regex

_QUESTION_WORD = r"(?:how|what|when|where|who|whom|whose|why|which|did|do|does|is|are|was|were)\b"
_ASKS = regex(_QUESTION_WORD, re.IGNORECASE)
_GREETING = regex(
    r"^\W*(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening|day)|thanks"
    rf"|thank you)\b(?:(?!\b{_QUESTION_WORD})[^.!?]){{0,40}}?[,.!:–—-]\s*",
    re.IGNORECASE,
)
_THANKS = regex(
    r"(?P<end>[?.!]*)[\s,–-]+(?:many )?(?:thanks|thank you|thx|cheers|ty)(?: (?:you|so much|very much|a lot|in advance"
    r"|again|for (?:your|the|any) help))*[\s.!]*$",
    re.IGNORECASE,
)
_A_FEW = r"(?:[\w-]+ ){0,2}?[\w-]+"
_FOR_WHAT = regex(
    rf"^\W*for (?:(?:an?|my|our|the|this) {_A_FEW}[,:–-]? (?=(?:i|we)\b(?!.*\bwhat\W*$))|(?:my|our) {_A_FEW}[,:–-]+ "
    r"|an? (?:[\w-]+ ){0,2}?(?:project|thesis|article|paper|story|piece|essay|class|presentation|blog|report|briefing"
    r"|book|film|podcast|talk|homework|assignment)[,:–-]+ )",
    re.IGNORECASE,
)
"""What the answer is wanted for: 'for my thesis I need …'."""
_SEVERAL = regex(
    r"^\W*(?:(?:(?:can|could|would) you )?(?:please )?(?:tell me|give me)"
    r"|(?:i|we)(?:'ve| have| need| want|'d like)(?: to know)?)? ?(?:two|three|four|[234]|(?:a )?few|several|some)"
    r" (?:things|questions|points|facts|figures|numbers)\s*[:,.–—-]\s*",
    re.IGNORECASE,
)
_ASIDES = (
    regex(
        r",\s*(?:can|could|would|will) you (?:please )?(?:tell me(?: that| it)?|help(?: me)?(?: with (?:that|it))?|say)"
        r"(?=\W*$)|,\s*(?:do you know|any idea|if you know|if possible|by any chance)(?=\W*$)"
        r"|^\W*(?:what )?(?:i|we)(?: really)?(?: want|'d like| would like| need) to (?:know|ask|find out) is[,:]? ",
        re.IGNORECASE,
    ),
    regex(
        r"[,;]?\s*\b(?:according to|as per|per|based on|as stated in|in|from) (?:the|this|your)(?: (?:20\d\d|tip"
        r"|trafficking(?: in persons)?|annual|human rights|state department))* (?:report|summary|document"
        r"|narrative|(?:(?-i:[A-Z])[a-z]+ )?(?:country )?(?:chapter|narrative|write-?up))(?:'s \w+)?\b"
        r"(?! (?:it|they|he|she|that|which|of|by|put|published|issued)\b),?",
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
        r"|authority|firm|company|party|union|newspaper|outlet|charity|NGO|movement|network|place|facility|campaign"
        r"|program(?:me)?"
        r"|project|fund|law|document)(?= (?:is|was|are|were) (?:the |an? )?(?-i:[A-Z“\"‘]))",
        re.IGNORECASE,
    ),
    regex(
        r",\s*(?:just )?(?:as|like|unlike)(?: (?:it|they) (?:is|are|does|do))? in (?:the )?(?-i:[A-Z])[\w-]+"
        r"(?: (?-i:[A-Z])[\w-]+)?(?=\W*$)",
        re.IGNORECASE,
    ),
    regex(r",?\s*(?:as far as is known|if known|if any|exactly|please)\b(?=[,?.]|$)", re.IGNORECASE),
)
"""What a question says beside what it asks: greetings; 'according to the report', which would find 'reported'; another
country that it is only set beside, 'as in France'; and what sort of thing is asked about, in 'what sort of body is the
NCPT?', of which a report tells what it is."""


_WHETHER = regex(r"\W*(?:if|whether)\b(?: or not\b)?", re.IGNORECASE)
_ADVERBIAL = regex(
    r"(?:when|where|why|how(?: (?:long|often|far|soon|frequently|old|high|big|large))?+)"
    rf" (?!(?:{AUXILIARY}|to|come|and|or|in|on|at|many|much)\b)",
    re.IGNORECASE,
)
"""After which a clause stands: 'when it began'."""
_HEADED = regex(r"^(?:the )?(?P<head>(?:location|cost|price) (?=[^?]*\w \w))", re.IGNORECASE)
"""'Cost of the new prison?': the models were trained on whole questions."""
_NAME_OF = regex(
    rf"^(?:the )?(?P<what>(?:(?!(?:{AUXILIARY}|who|what|which|whose|how|why|when|where|by|in|his|her|its|their|and|give"
    rf"|tell|list|state)\b)[\w-]+ ){{0,4}}[\w-]+)(?:['’]s)? name\W*$",
    re.IGNORECASE,
)
"""'Chief inspector name'."""
_YEAR_WHEN = regex(
    r"^(?:the )?(?:exact )?(?P<head>year|date|day)(?: in which| on which| when| that)? (?!of\b)", re.IGNORECASE
)
"""'Year in which the law was adopted'."""
_IT = r"(?:it|this|that|them|him|her|these|those)"
_WHY_SO = regex(
    r"^(?P<said>[^?]{8,}?)(?:[.;:!…]|,? [–—-]+|[–—])\s+(?:(?:and|so|but|ok|well),? )?(?:"
    rf"(?:why|how come)(?: (?:is|was) {_IT}(?: so)?| so)?"
    rf"|what(?:['’]s| is| was| lies| lay| could be| might be) behind {_IT}"
    rf"|what(?:['’]s| is| was| has been| keeps| is it that is)? "
    rf"(?:holds?|held|holding|keeps?|kept|keeping|stops?|stopped|stopping|prevents?|prevented|preventing) {_IT}"
    r"(?: back| from (?:it|that|doing (?:so|it|that)))?"
    r"|what (?:stands?|stood|gets|got|is|was) in (?:the|its|their|his|her) way"
    rf"|(?:what(?:['’]s| is| was| are| were)? )?(?:the |any )?(?:reasons?|causes?|explanations?)"
    rf"(?: (?:for|of|behind) {_IT}| (?:is |was |were |are )?(?:given|stated|named|cited)(?: for {_IT})?)?"
    rf"|what (?:explains?|explained|caused?|accounts? for|led to) {_IT}|for what reasons?"
    r")\s*[?.!]*\s*$",
    re.IGNORECASE,
)
"""'The rules are hardly enforced – what is behind that?', which asks why they are."""
_SAID_TO_BE = regex(
    r"(?<=\bwhat) (?:does|did|do) the reports? say(?= (?:is|was|are|were|lies|lay|explains?|explained|caused?)\b)",
    re.IGNORECASE,
)
"""'What does the report say is behind it?'"""
_TOTAL_LAST = regex(
    r"^(?P<what>(?!(?:how|what|which|who|when|where|why|is|are|was|were|did|do|does|has|have|number|the number)\b)"
    r"[^?()]{5,}?),? \(?total\)?\W*$",
    re.IGNORECASE,
)
"""'Trafficking victims 2019, total'."""
_NOT = regex(r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]t\b", re.IGNORECASE)
_SELDOM = regex(
    r"(?:(?:\w+ ){0,3}(?:\w+[^\Ws]s|police|people|women|men|children)|they) "
    r"(?:never|seldom|rarely|hardly(?: ever)?|often|mostly|always) (?!\w+(?:ed|s)\b)\w.*",
    re.IGNORECASE,
)
"""'Police never seem to chase them': behind who it is, how often, and a plain verb."""
_CONDITION = regex(rf",\s*{_QUESTION_WORD}", re.IGNORECASE)
"""'If the victim is a child, what is the penalty?' asks no 'whether'."""


def core(question: str) -> str:
    """A question, its verb first, without what is said beside it; with it if hardly anything would be left."""
    bare = _THANKS.sub(r"\g<end>", question)
    for before in (_GREETING, _FOR_WHAT, _SEVERAL):
        bare = before.sub("", bare, count=1)
    bare = _TOTAL_LAST.sub(r"number of \g<what>?", bare)
    whole = _why_so(untagged(_SAID_TO_BE.sub("", bare)))
    asked = _requested(whole)
    if asked is None:
        return question if whole == bare else whole
    bare = asked
    for aside in _ASIDES:
        bare = aside.sub("", bare, count=1)
    bare = _whole(bare.strip(" ,"))
    if len(bare.split()) < 2:
        return question
    return bare if bare == question else bare[:1].upper() + bare[1:]


def states_first(question: str) -> bool:
    """Whether a question states what it asks the reason of: 'the rules are hardly enforced – what is behind that?'"""
    return _why_so(question) != question


def _why_so(question: str) -> str:
    """A statement of which it is asked why it is so, as one question; as it is where its verb isn't clear."""
    found = _WHY_SO.match(question)
    if found is None or _ASKS.match(found["said"]) or "." in found["said"].rstrip("."):
        return question
    said = unattributed(_NOT.sub(r"\1 not", found["said"]))
    clause = inverted(said)
    if clause:
        return f"Why {clause[:1].lower()}{clause[1:]}"
    return f"Why do {said[:1].lower()}{said[1:]}?" if _SELDOM.fullmatch(said) else question


def unprefaced(question: str) -> str:
    """A question without the greeting before it, what it is for, and the request to be told: 'for my thesis I need how
    many …'; as it is where no question word begins what is left."""
    bare = question
    for before in (_GREETING, _FOR_WHAT, _SEVERAL):
        bare = before.sub("", bare, count=1)
    start = begins(bare)
    asked = bare[start.at :].strip() if not start.states else bare
    return asked if _ASKS.match(asked) else question


def _whole(asked: str) -> str:
    """What is asked in a noun, as a question: 'what is the name of the mayor?' for 'mayor name', 'in what year was it
    adopted?' for 'year it was adopted'."""
    if named := _NAME_OF.match(asked):
        return f"What is the name of the {named['what']}?"
    found = _YEAR_WHEN.match(asked)
    clause = inverted(asked[found.end() :]) if found else None
    if clause:
        asks = "In what year" if found and found["head"].casefold() == "year" else "When"
        return f"{asks} {clause[:1].lower()}{clause[1:]}"
    return _HEADED.sub(lambda head: f"What was the {head['head'].lower()}", asked)


def _asked_directly(asked: str) -> str:
    """What 'tell me when it began' asks, its verb first: 'when did it begin?'; as it is where its verb isn't clear."""
    found = _ADVERBIAL.match(asked)
    clause = inverted(asked[found.end() :]) if found else None
    return f"{found[0]}{clause[:1].lower()}{clause[1:]}" if found and clause else asked


def _requested(question: str) -> str | None:
    """What one asks to be told, with its 'whether' if the verb of what may be so isn't clear; None where that can't be
    put as a question."""
    start = begins(question)
    asked = question[start.at :].strip()
    whether = _WHETHER.match(asked) if start.at and not _CONDITION.search(asked) else None
    if not start.states and whether is None:
        return _asked_directly(asked) if start.at else asked
    if whether is None:
        return inverted(asked)
    clause = asked[whether.end() :].strip(" .?!")
    return inverted(clause) or (f"Whether {clause}?" if clause else None)
