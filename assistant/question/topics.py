"""What asks for all that a report says about something, or for the report as a whole, in short."""

from __future__ import annotations

import re

from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD

_REPORT = (
    r"(?:the|this|that)(?: (?:19|20)\d\d)?(?: (?:annual|full|whole|entire|latest|new|country|tip|human rights"
    r"|trafficking(?: in persons)?|state department)){0,2} (?:reports?|documents?|narratives?|text)"
)
_OWN_REPORT = (
    rf"(?:{_REPORT}|(?:the|this)(?: (?:19|20)\d\d)?(?: (?-i:[A-Z][a-z]+)){{1,3}}(?: (?:19|20)\d\d)?"
    r" (?:reports?|narratives?))"
)
"""The report, by whatever name of a country; whether that is its own is seen elsewhere."""
_MENTION = regex(
    rf"\bwhat (?:else )?(?:does|did|do) (?:{_REPORT}|it) (?:say|state|mention|find|tell us) (?:about|on|regarding|of)\b"
    r"|\bwhat (?:else )?(?:is|was) (?:said|written|reported|known) (?:about|on)\b"
    r"|\bwhat do (?:we|you) know about\b"
    rf"|\b(?:does|do|did) (?:{_REPORT}|it) (?:(?:even|ever|also) )?(?:mention|discuss|cover|talk about|address"
    r"|say (?:anything|something) (?:about|on|regarding))\b"
    r"|^\W*(?:is there )?any(?:thing| information| mention| references?)(?: (?:said|in there|in the report))?"
    r" (?:about|on|of|to|regarding)\b"
    r"|^\W*(?:please |can you |could you )*(?:tell (?:me|us)|give (?:me|us)|show (?:me|us)|i need|find)"
    r" (?:more |everything |all |something |(?:the |all |any |some )?(?:info|information|details|passages) )?"
    r"(?:there is )?(?:about|on)\b"
    r"|^\W*(?:please |can you |could you )*(?:summari[sz]e|sum up|outline) (?:(?:the (?:part|section|chapter)|what"
    r" (?:it|the report) says|everything|all) (?:about|on) |(?=the (?:part|section|chapter)\b))"
    r"|\bhow (?:is|are|was|were) (?=\S+(?: \S+){0,3} (?:mentioned|described|portrayed))"
    r"|\b(?:every(?:thing|where)|all (?:the )?(?:mentions|references|passages))\b[^?]*?\b(?:about|on|of|to"
    r"|regarding|mentions)\b"
    r"|^\W*(?:is|are|was|were) (?=\S+(?: \S+){0,3} (?:mentioned|discussed|covered)(?: (?:here|at all|(?:in|by)"
    rf" {_REPORT}))?\W*$)"
    r"|\bwhere (?:is|are) (?=\S+(?: \S+){0,3} mentioned)|\bwhere does the(?: \w+)? report mention\b|\bany mention of\b",
    re.IGNORECASE,
)
"""What asks for all that is said about something: the topic follows."""
_ON = r"(?:about|on|regarding|concerning|as to|with regard to)"
_ADVICE = regex(
    rf"\bwhat (?:else )?(?:does|did|do) (?:{_REPORT}|it|s?he|they|the (?:\w+ ){{0,2}}\w+)"
    rf" (?:recommend|advise|suggest|urge) {_ON}\b"
    rf"|\bwhat (?:else )?(?:is|are|was|were) (?:recommended|advised|suggested) {_ON}\b"
    rf"|\b(?:which|what) recommendations (?:concern|mention|deal with|are {_ON})\b"
    r"|\bwhat (?:else )?(?:is|are|was|were) (?:the )?(?:\w+ ){1,3}?"
    rf"(?:asked|urged|told|advised|called (?:up)?on|recommended) to do {_ON}\b"
    rf"|\bwhat (?:else )?(?:should|must) (?:the )?(?:\w+ ){{1,3}}?do {_ON}\b"
    rf"|\bwhat (?:else )?(?:does|did) (?:{_REPORT}|it) (?:say|think|find|recommend|suggest)(?: that)? (?:the )?"
    rf"(?:\w+ ){{1,3}}?(?:should|must|ought to|needs? to|has to) do {_ON}\b"
    rf"|\bwhat (?:else )?(?:should|must|needs? to|has to|ought to) (?:be )?(?:done|changed?|improved|happen) {_ON}\b"
    rf"|\b(?:does|did|do) (?:{_REPORT}|it) (?:recommend|advise|suggest) anything {_ON}\b"
    r"|^\W*(?:please |can you |could you )*"
    r"(?:(?:list|give(?: me)?|show(?: me)?|name|what (?:are|were)|are there|were there) |(?=(?:all|every)\b))"
    r"(?:the |all |all the |any |its |every )?(?:prioriti[sz]ed |full |key )?recommendations?"
    rf" (?:{_ON}|that (?:mention|concern))\b",
    re.IGNORECASE,
)
"""What asks for all that is recommended on something: the topic follows."""
_NUMBER = rf"(?!one\b)(?:{NUMBER_WORD}|\d+)"
_LIST = regex(
    r"^\W*(?:please |can you |could you )*"
    r"(?:(?:list|name|enumerate|give(?: me)?|show(?: me)?|(?:who|what|which) (?:were|are))"
    rf" (?:all|both|each|every|(?:the |these |those )?{_NUMBER})|(?:list|enumerate) the)\b"
    rf"|^\W*(?:(?:in|to|from|by|on) )?(?:which|what) (?:(?:[\w’'-]+ ){{0,2}}?[a-z’'-]+s (?:were|are|have|had|did|do)"
    rf"|{_NUMBER} [a-z]+)\b",
    re.IGNORECASE,
)
"""What asks for several things by name: 'name all ports', 'which judges were removed?'."""
_PLEASE = regex(r",? please\W*$", re.IGNORECASE)
_MENTIONED = regex(rf"\b(?:mentioned|described|portrayed|discussed|covered)\b.*$|\bin {_REPORT}\b", re.IGNORECASE)
"""What follows a topic."""
_NO_TOPIC = regex(
    r"\b(?:who|whom|whose|which|that|what|how|why|when|where|whether|if|is|are|was|were|did|does|has|have|had|been"
    r"|being)\b|[,;:]",
    re.IGNORECASE,
)
"""A clause asks for more than all that is said about a thing."""
_DISABLED = regex(r"\bdisabled\b", re.IGNORECASE)
"""'Disabled people' are persons with disabilities."""
_ASKING = (
    r"(?:hi|hello|please|(?:can|could|would) you|i (?:need|want)|(?:give|show|write)(?: me)?|list"
    r"|what(?:['’]s| is| are))"
)
_GIST = (
    r"(?:an? |the |its )?(?:(?:short|brief|quick|general|executive) )?(?:summary|overview|gist|outline"
    r"|(?:key|main|most important|principal|central|major|overall)"
    r" (?:findings?|points?|messages?|conclusions?|takeaways?|results))"
)
_OVERVIEW = regex(
    rf"^\W*(?:{_ASKING}[\s,]+)*(?:(?:summari[sz]e|sum up|outline) (?:{_OWN_REPORT}|it)"
    rf"|(?:{_OWN_REPORT}|this|it) (?:all )?about"
    rf"|what (?:does|did) {_REPORT} (?:say|find|conclude)|{_GIST}(?: (?:of|in|from) (?:{_OWN_REPORT}|it))?)"
    r"(?: for me| please| in (?:short|brief|(?:a few|one|two|three|five) \w+))*\W*$",
    re.IGNORECASE,
)
"""What asks for the report as a whole, in short."""


def topic_asked(question: str) -> str:
    """What a question asks to be told everything about: 'shelters' in 'what does the report say about shelters?'; else
    ''."""
    found = _MENTION.search(question)
    return _DISABLED.sub("disability", _MENTIONED.sub("", question[found.end() :])) if found else ""


def advice_asked(question: str) -> str:
    """What all recommendations are asked for on: 'training' in 'what does it recommend on training?'; else ''."""
    found = _ADVICE.search(question)
    return _PLEASE.sub("", question[found.end() :]) if found else ""


def is_told_of(topic: str) -> bool:
    """Whether a topic is one thing that was told, in a clause, not a subject."""
    return _NO_TOPIC.search(topic) is not None


def asks_for_several(question: str) -> bool:
    """Whether a question asks for several things of a kind: 'which judges were removed?', 'name both ports'."""
    return bool(_LIST.search(question))


def asks_for_summary(question: str) -> bool:
    """Whether a question asks for the report as a whole, in short."""
    return bool(_OVERVIEW.search(question))
