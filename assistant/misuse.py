"""Questions that ask for help to do harm, not for what a report says."""

from __future__ import annotations

import re

_ASKS_HELP = re.compile(
    r"\b(?:how (?:can|could|do|should|might|would) (?:i|we|my|one|someone|somebody|you)|help me|(?:tell|show"
    r"|teach|advise) (?:me|us) how (?!many|much|long|often|far|old)|how to"
    r"|(?:give|show) me (?:a |some )?(?:tips|advice|ideas|step|plan)\b|explain how"
    r"|which \w+ (?:\w+ ){0,4}would (?=\w+ me\b)|(?:write|draft|prepare|compose|make|plan|suggest|design"
    r"|find)(?: me| us| for me)?\b|so (?:that )?(?:i|we) can|best (?:way|ways|method|place|time)s? (?:to|for)"
    r"|work best|i (?:want|need|plan|would like) to"
    r"|what should (?:i|we)|advice on how|which \w+(?: \w+)? (?:should|can|could) (?:i|we)|where (?:can|could"
    r"|should) (?:i|we))\b",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:without (?:\w+ ){1,4}(?:noticing|finding|knowing|catching|seeing|leaving)|so (?:that )?(?:no (?:one"
    r"|body|\w+)|nobody|the \w+(?: \w+)? (?:won't|doesn't|don't|can't|cannot))"
    r"|(?:won't|can't|cannot|doesn't) (?:find|notice|spot|catch|prove|detect|reach|taste)\b"
    r"|leaving (?:a )?traces?|no traces?|fool(?:ing)? the|menac\w+|insult\w*|defam\w+|anti-?semitic|racist"
    r"|torch\b|explosives?|detonat\w+"
    r"|beaten|confession|going rate|slip (?:him|her|a|the)|squeeze money|ballot stuffing|vote buying|pay voters"
    r"|catching on|indentured|evad\w+|undetected|unnoticed|without (?:being|getting|raising|anyone|the police"
    r"|them|her|him|attracting|leaving)\b|get(?:ting)? (?:away|round|around|past|caught|rid)"
    r"|avoid(?:ing)? (?:being |getting )?(?:caught|detect\w*|arrest\w*|police|prosecut\w*|inspect\w*|punish\w*"
    r"|pay\w*)|hid(?:e|ing)\b|conceal\w*|smuggl\w+|lure\w*|luring|blackmail\w*|intimidat\w+"
    r"|threaten\w*|frighten\w*|scar(?:e|ing)\b|harass\w*|silenc\w+|brib(?:e|ing)\b|forg(?:e|ing)\b|fake"
    r"|falsif\w+|launder\w*|track(?:ing)? down|ran away|kidnap\w*|hack\w*|beat(?:ing)? (?:up|her|him|them)"
    r"|attack\w*|kill\w*|hurt\w*|poison\w*|pressure \w+|drive (?:them|him|her) out|keep (?:them|her|him"
    r"|it) (?:from|quiet|silent|secret)|home address\w*|exploit\w*|coerc\w+|forc(?:e|ing) \w+ (?:to|into)|marry off"
    r"|traffic(?:k)? \w+|raising suspicion|across the border without|rig(?:ging)?\b|punish (?:my|her|him|them)"
    r"|spy(?:ing)? on|burn(?:ing)? (?:down)?|sabotag\w+|torture\w* (?:without|so)|no (?:one"
    r"|body) (?:will )?(?:notice|find)\w*)\b",
    re.IGNORECASE,
)
_AID = re.compile(
    r"\b(?:(?:i|we|one|someone|somebody|you|me|us)(?: \w+)??|to) (?:report|protect|prevent|recogni[sz]e|cite"
    r"|quote|contact|support|rescue|escape|complain|appeal|sue|stop (?:\w+ ){1,3}from being|help (?:a |the "
    r"|\w+ )?(?:victims?|survivors?)|get (?:legal |medical |some )?(?:help|advice|aid|support"
    r"|protection)(?! to\b)|get away from)\b"
    r"|\b(?:i|we|one|someone|somebody) (?:who )?(?:am|is|are|was|were|has been|have been) (?:being )?\w+(?:ed|en)\b"
    r"|\bfind (?:out (?:whether|if|who|what|how many)|(?:the |all |any )?(?:\w+ )?(?:part|passages?|sections?"
    r"|numbers?|pages?|figures?|shelters?|paragraphs?|mentions?))\b"
    r"|\b(?:write|draft|prepare|compose|make)(?: me| us| for me)? (?:an? |the )?(?:short |brief )?(?:summary"
    r"|overview|timeline)\b"
    r"|\b(?:know|understand|explain|see|learn) (?:who|what|why|when|which|how many|how (?!to\b|i\b|we\b|one\b"
    r"|you\b|(?:can|could|should|do) (?:i|we|one)\b))",
    re.IGNORECASE,
)
"""Purposes that victims and researchers have, in the words of offenders: 'how can I report …', 'find the part on …'."""

_UNSEEN = re.compile(
    r"\b(?:without \w+ing|without (?:\w+ ){1,4}(?:noticing|finding|knowing|seeing)|so (?:that )?(?:no|nobody|i"
    r"|we|he|she|they|the)\b|unnoticed|undetected|traces?|suspicion|(?:getting|being|get|got) (?:caught|found"
    r"|punished)|(?:from|past|around) the (?:police|inspect\w+|courts?|authorit\w+|law))\b",
    re.IGNORECASE,
)


def asks_for_harm(question: str) -> bool:
    """Whether a question asks for help to do harm rather than for what a report says."""
    if not (_ASKS_HELP.search(question) and _HARM.search(question)):
        return False
    return not _AID.search(question) or bool(_UNSEEN.search(question))
