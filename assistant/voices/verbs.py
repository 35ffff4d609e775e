"""The words that say that somebody says something: verbs, participles, and the documents that speak."""

from __future__ import annotations

import re

from assistant.regex import regex

LY = (
    r"(?:(?!(?:fami|assemb|supp|rep|ju|ita|al|monopo|anoma|elder|rare)ly\b)\w+ly"
    r"|also|still|often|again|further|later|since|even|then|sometimes|always)"
)
TO_TEN = "one|two|three|four|five|six|seven|eight|nine|ten"
_OF_IT = (
    r"(?=\s+(?:(?:that|there|approximately|more|less|fewer|about|around|some|nearly|almost|over|at\s+least|up\s+to|only|no"
    rf"|the|an?|its|their|{TO_TEN}|half|most|many|several|all)\b|[$€£]?\d))"
)
"""Behind a present form, which may be a noun too: 'NGO reports were lost', but 'UNHCR reports the loss of …'."""
_STATEMENT = (
    r"(?:[\w’'-]+\s+){0,3}?(?:allegations?|claims?|accusations?|assertions?|reports?|criticisms?|findings?|conclusions?"
    r"|accounts?|versions?|figures?|estimates?)\b"
)
"""What somebody said before, which others then deny or dismiss."""
_SAID = (
    "reported|said|stated|noted|claimed|alleged|argued|asserted|contended|indicated|suggested|estimated|believed|"
    "announced|acknowledged|confirmed|admitted|explained|complained|testified|insisted|projected|predicted|feared|"
    "commented|remarked|pointed out|told|revealed|disclosed|reiterated|cautioned|opined|wrote|conceded|regretted|"
    r"(?:promised|pledged|vowed)(?=\s+(?:to|that)\b)|counted(?=\s+(?:\w+\s+){0,2}?\d)|added(?=\s+that\b|\s*(?:[.,;]|$))"
    r"|(?:put|puts|placed)(?=\s+(?:[\w’'-]+\s+){1,9}?at\s+(?:[a-z]+\s+){0,2}?(?:\W?\d|one\b|two\b|zero\b|half\b))"
)
_SAYS = (
    "says?|asserts?|alleges?|argues?|believes?|indicates?|suggests?|contends?|complains?|"
    rf"(?:reports?|states?|notes?|claims?|estimates?|acknowledges?|confirms?){_OF_IT}|"
    r"(?:(?<=figures )|(?<=statistics )|(?<=data )|(?<=records )|(?<=estimates ))(?:show|indicate|suggest)|"
    r"(?<=s )(?P<plain>report|warn|predict|estimate|fear)"
    r"(?=\s+(?!(?:of|by|on|from|in|to|for|and|or|is|are|was|were|had|has)\b)\w)|"
    r"(?:announce|admit|explain|warn|conclude|insist|maintain|add|stress|predict|reveal|fear|tell)s?(?=\s+that\b)|"
    r"(?<=continue to )report|(?<=continued to )(?:report|note|allege|claim|express|accuse|criticize|criticise|voice)"
)
_STANCE = (
    r"described(?! (?:in|after|above|below|during|earlier)\b)|"
    "accused|characterized|characterised|criticized|criticised|condemned|denounced|expressed|voiced|cited|attributed|blamed|urged|"
    "called (?:on|upon|for|attention)|highlighted|emphasized|emphasised|stressed|lamented|deplored|praised|welcomed|"
    r"pointed to|objected|disputed|refuted|raised (?:\w+ )?(?:concerns?|questions|objections?|allegations|alarm)|"
    rf"(?:rejected|dismissed|denied)\s+{_STATEMENT}|(?:dis)?agreed\s+with|quoted|"
    r"denied\s+(?:th(?:at|is)|(?:it|these|those|them)(?=\s*(?:[.,;]|$|and\b))|\w+ing|(?:\w+\s+){0,3}(?:charges|involvement|wrongdoing|role|knowledge|responsibility|"
    r"existence))\b|called(?=\s+(?:the|this|that|these|those|it|them)\b"
    r"[^,;]*?\s(?:an?\s|_|[a-z]+(?:al|ous|ful|ble|ive|less|ic)(?=\s+and\b|\s*(?:[.,;]|$))))|sp(?:oke|oken)\s+of|"
    r"(?:were|was|are|is|remain|remains|remained) (?:\w+ly )?concerned"
    r"(?!\s*(?:[.;]|$))|informed (?:[\w'’-]+ ){1,5}?that\b"
)
_ACTED = (
    "found|showed|viewed|considered|assessed|documented|recorded|observed|warned|concluded|questioned|verified|recommended|ranked|"
    rf"declared(?=\s+(?:the|this|it)\b)|(?:finds?|shows?){_OF_IT}|"
    r"rated|learned|receiv(?:ed|e) (?:\w+ ){0,3}(?:reports|allegations)(?= (?:of|that))"
)
"""What bodies with powers also do without saying anything: 'the court found him guilty', 'police warned suspects'."""
_THAT_ONLY = (
    "maintained|maintains|declared|determined|held|holds|ruled|submitted|agreed|affirmed|recalled|responded|replied|"
    "answered|countered"
)
VERB = regex(
    rf"(?<!['’]s )\b(?:(?P<said>{_SAID}|{_SAYS})|(?P<stance>{_STANCE})|(?P<acted>{_ACTED})"
    rf"|(?P<that>{_THAT_ONLY})(?=\s+that\b|\s*\.?\s*$))\b",
    re.IGNORECASE,
)
SAYING = regex(
    r"\b(?:alleging|claiming|stating|saying|noting|arguing|accusing|citing|asserting|complaining|indicating|"
    r"suggesting|contending|insisting|explaining|announcing|acknowledging|criticizing|criticising|blaming|"
    r"(?:warning|adding|concluding|finding|maintaining)(?= that\b)"
    r"|(?P<document>showing|revealing|documenting|finding))\b",
    re.IGNORECASE,
)
DOCUMENTS = frozenset(
    (
        "report", "reports", "study", "studies", "survey", "surveys", "poll", "polls", "investigation",
        "research", "data", "statistics", "figures", "assessment", "audit", "review", "index", "analysis",
        "statement", "letter", "release", "evidence", "estimates", "findings", "paper", "article",
    )
)  # fmt: skip
