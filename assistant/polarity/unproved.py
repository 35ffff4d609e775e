"""What a clause tells without telling that it is so: a right on paper, another's deed, what was so once."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.checks.words import is_verb
from assistant.polarity.clause import Clause
from assistant.polarity.question import YesNo
from assistant.regex import regex
from assistant.text.dates import MONTH, YEAR

_HEADING = regex(r"^\W*[A-Z][\w’'/-]*(?:,? (?:[A-Z][\w’'/-]*|and|or|of|the|for|in|to|with|on|by))*: (?=[A-Z])")
"""'Independent Monitoring: The ministry …'."""
_CROSS_REFERENCE = regex(r" ?\((?:also )?see [^)]*\)|(?<=[.;]) ?See (?:also )?[^.]*\.$", re.IGNORECASE)
"""'(see section 2.d., Political Prisoners)'."""
_OWN_REPORT = regex(
    r"(?:(?<=government )|(?<=authorities )|(?<=ministry )|(?<=officials )|(?<=police ))reported"
    r" (?=(?!being|having)[a-z]+ing\b)",
    re.IGNORECASE,
)
"""'The government reported convicting two' is its own account of what it did."""
_TITLE = regex(r"\W*#")
_LAW = r"(?:laws?|constitutions?|codes?|acts?|decrees?|regulations?|statutes?|rules?|charter|policy|policies)"
_LAW_SAYS = regex(
    rf"\b{_LAW}\b(?: (?!(?:is|are|was|were|that)\b)[\w’'-]+){{0,6}}? (?:also )?(?:provide[sd]?|guarantee[sd]?"
    r"|stipulate[sd]?|states?|stated|prescribe[sd]?|grant(?:s|ed)?|protect(?:s|ed)?|calls? for|called for|sets? out"
    r"|entrust(?:s|ed)?|establish(?:es|ed)? (?:the|a) rights?)\b",
    re.IGNORECASE,
)
"""'The constitution provides for an independent judiciary' doesn't say that it is independent."""
_OF_LAW = regex(rf"\b{_LAW}\b", re.IGNORECASE)
_NOW = regex(r"\W*(?:is|are|do|does|can|may|must|has to|have to)\b", re.IGNORECASE)
_ONCE = regex(
    r"\b(?:previously|formerly|in the past|at one time|once (?!every|an?\b|per\b|the\b|they\b|it\b|he\b|she\b)\w+"
    r"|no longer|until (?:(?:early|late|mid)[- ])?(?:\w+ )?(?:19|20)\d\d|(?:before|prior to) (?:19|20)\d\d"
    rf"|from (?:\w+ )?(?:{YEAR}|{MONTH}) (?:to|until|through) \w+)\b",
    re.IGNORECASE,
)
"""'The mine was open until 2012': it isn't told that it is."""
_GOVERNMENT = regex(
    r"\W*(?:did|does|do|has|have|had|is|are|was|were) (?:the )?(?:\w+ )?(?:government|state|authorities|country)\b"
    r"(?! of\b)",
    re.IGNORECASE,
)
_STATE_BODY = regex(
    r"\b(?:(?<!foreign )governments?(?! of)|state(?!s)|authorit\w+|minist\w+|police|court\w*|official\w*|public"
    r"|municipal\w*|parliament|president|agency|agencies|bureau|department|council|law|army|military|security forces"
    r"|commission|inspectors?|prosecutors?|judges?|it|they|he|she)\b",
    re.IGNORECASE,
)
_OTHERS = regex(
    r"\b(?:NGOs?|nongovernmental|non-governmental|civil society|(?:international|foreign|private|religious|humanitarian"
    r"|aid|charitable|local|community) (?:organi[sz]ations?|groups?|donors?|companies|firms?|governments?)"
    r"|organi[sz]ations?|charit(?:y|ies)|church(?:es)?|donors?|UN\w*|(?-i:IOM|ICRC)|United Nations|rebels?|militants?"
    r"|insurgents?|terrorists?|gangs?|gunmen|armed groups?|militias?|employers?|compan(?:y|ies)|families|residents)\b",
    re.IGNORECASE,
)
"""Who is no state: that they did it, doesn't say that the government did."""
_ONLY_MEANT = regex(
    r"\b(?:act|seek|sought|tr(?:y|i)|attempt|aim|plan|work|mov|agre|promis|committ?|vow|pledg|inten[dt]|hop|want|effort"
    r"|steps?|action|measures?)(?:s|e[ds]?|ed|ing)? to (?P<deeds>[a-z]+(?:(?:, | and )[a-z]+)*)",
    re.IGNORECASE,
)
"""'Acted to investigate and punish them' doesn't say that they were punished."""
_ONLY_WISHED = regex(
    r"\b(?:threaten(?:s|ed)?|hesitate[sd]?|(?:was|were|is|are|been) (?:reluctant|unwilling|afraid|hesitant|slow|due)"
    r"|(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )(?<!been )used"
    r"|(?:ask|urg|direct|instruct|petition|call|press|lobbi)(?:ed|s|es)(?: on| for)?(?: [\w’'-]+){1,4}?)"
    r" to (?:be )?(?P<deeds>[a-z]+)",
    re.IGNORECASE,
)
"""'Asked the court to ban it', 'used to ban it', 'hesitated to ban it', 'calls for it to be banned'."""
_ONLY_OFFERED = regex(
    r"\b(?:offer(?:s|ed)?|promise[sd]?|demand(?:s|ed)?|request(?:s|ed)?"
    r"|before(?: (?:he|she|it|they) (?:could|was able to|were able to))?) (?P<deeds>[a-z]+)",
    re.IGNORECASE,
)
"""'Offered compensation', 'died before she could testify'."""
_WISHES = (_ONLY_MEANT, _ONLY_WISHED, _ONLY_OFFERED)
_DEMANDED_THAT = regex(
    r"\b(?:recommend(?:s|ed|ations?)?|demand(?:s|ed)?|request(?:s|ed)?|propos(?:es?|ed|als?)|order(?:s|ed)?"
    r"|insist(?:s|ed|ence)?|petition(?:s|ed)?|motions?|pleas?|appeals?|calls?)"
    r"(?: (?:by|from|of|to) [^,;.]{2,40}?)? that (?P<deeds>[^,;.]+)",
    re.IGNORECASE,
)
"""'Despite a recommendation by the commission that he face charges'."""


def is_only_meant(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence only says that somebody meant or was to do what it is asked whether they did."""
    wanted = {token.sense for token in tokens_of(asked.core) if token.is_content}
    return any(
        wanted & {token.sense for token in tokens_of(found["deeds"])}
        for wish in _WISHES
        if not wish.search(asked.core)
        for found in wish.finditer(sentence)
    )


def is_only_demanded(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells something of what is asked only as what somebody demanded: 'despite an order that he be
    dismissed'."""
    wanted = {token.sense for token in tokens_of(asked.core) if token.is_content}
    if asked.mood != "fact" or _DEMANDED_THAT.search(asked.core):
        return False
    for found in _DEMANDED_THAT.finditer(sentence):
        outside = {token.sense for token in tokens_of(f"{sentence[: found.start()]} {sentence[found.end() :]}")}
        if wanted & {token.sense for token in tokens_of(found["deeds"])} - outside:
            return True
    return False


def bare_statement(sentence: str) -> str:
    """A sentence without its run-in heading, what it only refers to, and that they report who did it."""
    bare = _OWN_REPORT.sub("", _CROSS_REFERENCE.sub("", _HEADING.sub("", sentence)))
    return "" if _TITLE.match(bare) else bare


def only_law(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells what a law says, where it is asked what is so."""
    return asked.mood == "fact" and not asked.of_law and bool(_LAW_SAYS.search(clause.text))


def law_denies(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells what a law doesn't permit, where it is asked what is so."""
    told = clause.permits and _OF_LAW.search(" ".join(token.text for token in clause.tokens[: clause.permits[0]]))
    return asked.mood == "fact" and not asked.of_law and bool(told)


def only_once(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells what was so, where it is asked what is."""
    return bool(_NOW.match(asked.core) and _ONCE.search(sentence)) and not _ONCE.search(asked.core)


def by_others(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells what others did than the government that is asked about."""
    if not _GOVERNMENT.match(asked.core):
        return False
    before = " ".join(token.text for token in clause.tokens[: _verb(clause)])
    return bool(_OTHERS.search(before)) and not _STATE_BODY.search(before)


def _verb(clause: Clause) -> int:
    """The place of the first verb that can be told."""
    return next((place for place, token in enumerate(clause.tokens) if place and is_verb(token.folded)), 0)
