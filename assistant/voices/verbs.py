"""The words that say that somebody says something: verbs, participles, and the documents that speak."""

from __future__ import annotations

import re

from assistant.regex import regex

LY = r"(?:\w+ly|also|still|often|again|further|later|since|even|then|sometimes|always)"
_SAID = (
    "reported|said|stated|noted|claimed|alleged|argued|asserted|contended|indicated|suggested|estimated|believed|"
    "announced|acknowledged|confirmed|admitted|explained|complained|testified|insisted|assessed|projected|predicted|feared|"
    "commented|remarked|pointed out|added|told|revealed|disclosed|reiterated|cautioned|opined|wrote|conceded"
)
_SAYS = (
    "says?|asserts?|alleges?|argues?|believes?|indicates?|suggests?|contends?|complains?|"
    r"(?:reports?|states?|notes?|claims?|estimates?|finds|shows)(?=\s+(?:that|there|approximately|more|about|\d))|"
    r"(?<=continue to )report|(?<=continued to )(?:report|note|allege|claim|express|accuse|criticize|criticise|voice)"
)
_STANCE = (
    "accused|characterized|characterised|criticized|criticised|condemned|denounced|expressed|voiced|cited|described|attributed|blamed|urged|"
    "called (?:on|upon|for|attention)|highlighted|emphasized|emphasised|stressed|lamented|deplored|praised|welcomed|"
    r"pointed to|objected|disputed|refuted|raised (?:\w+ )?(?:concerns?|questions|objections?|allegations|alarm)|"
    r"rejected (?:\w+ )?(?:claims?|allegations?|accusations?|reports?|criticism)|"
    r"denied (?:that|\w+ing|(?:\w+ ){0,3}(?:allegations?|claims?|accusations?|reports?|charges|involvement|wrongdoing|"
    r"responsibility|existence))|(?:were|was|are|is|remain|remains|remained) (?:\w+ly )?concerned"
    r"(?!\s*(?:[.;]|$))|informed (?:[\w'’-]+ ){1,5}?that\b"
)
_ACTED = (
    "found|showed|viewed|considered|documented|recorded|observed|warned|concluded|questioned|verified|recommended|ranked|"
    r"rated|learned|receiv(?:ed|e) (?:\w+ ){0,3}(?:reports|allegations)(?= (?:of|that))"
)
"""What bodies with powers also do without saying anything: 'the court found him guilty', 'police warned suspects'."""
_THAT_ONLY = "maintained|declared|determined|held|responded|replied|answered|countered"
VERB = regex(
    rf"(?<!['’]s )\b(?:(?P<said>{_SAID}|{_SAYS})|(?P<stance>{_STANCE})|(?P<acted>{_ACTED})"
    rf"|(?P<that>{_THAT_ONLY})(?=\s+that\b))\b",
    re.IGNORECASE,
)
SAYING = regex(
    r"\b(?:alleging|claiming|stating|saying|noting|arguing|accusing|citing|asserting|complaining|indicating|"
    r"suggesting|contending|insisting|explaining|announcing|acknowledging|criticizing|criticising|blaming|"
    r"(?:warning|adding|concluding|finding|maintaining)(?= that\b))\b",
    re.IGNORECASE,
)
DOCUMENTS = frozenset(
    (
        "report", "reports", "study", "studies", "survey", "surveys", "poll", "polls", "investigation",
        "research", "data", "statistics", "figures", "assessment", "audit", "review", "index", "analysis",
        "statement", "letter", "release", "evidence", "estimates", "findings", "paper", "article",
    )
)  # fmt: skip
