"""What a recommendation tells and what it doesn't: what is to be done, not what was."""

from __future__ import annotations

import re

from assistant.checks.requests import is_request
from assistant.constraints.told import begins
from assistant.question.asked import Asked, searched
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage

ADVICE = "a recommendation"
"""What a passage lacks that only says what is so, where it is asked what is to be done."""
ONLY_ADVISED = "more than a recommendation"
"""What a passage lacks that only says what is to be done, where it is asked what was."""
_REPORT_WANTS = (
    r"\b(?:does|did) (?:the|this) (?:report|state department)"
    r" (?:want|ask|call|urge|suggest(?! that\b)|advise|advocate)\b"
)
_RECOMMENDS = regex(
    r"\b(?<!who )(?<!that )(?:do|does|did|is|are|was|were|has|have)\b[^?]*(?<!the )(?<!who were )\brecommend(?:ed)?\b"
    r"|\b(?:what|which) (?:\w+ )?recommendations? (?:do|does|did|are|is|were|was)"
    r" (?:the|this|it|there|they|made|given)\b"
    rf"|{_REPORT_WANTS}",
    re.IGNORECASE,
)
"""A question on what is recommended, not on what became of it ('were the recommendations followed?')."""
_BECAME_OF_IT = regex(
    r"\brecommendations?\b[^?]*(?<!to )\b(?:accept(?:ed)?|reject(?:ed)?|refused?|turn(?:ed)? down|implement(?:ed)?"
    r"|carr(?:y|ied) out|follow(?:ed)?|ignored?|adopt(?:ed)?|fulfil(?:led)?|declined?|act(?:ed)? on)\b",
    re.IGNORECASE,
)
_REPORTS_OWN = regex(
    rf"\brecommendations? (?:does|did|do|are|is|were|was) (?:the|this) report\b|{_REPORT_WANTS}", re.IGNORECASE
)
_ADVICE = regex(
    r"\b(?:recommend\w*|urg\w+|call(?:s|ed|ing)? (?:for|on|upon)|should|advis\w+|advice|propos\w+|suggest\w*"
    r"|told to|ask(?:s|ed)?|press(?:es|ed)|demand\w*|appeal\w*|want\w*|request\w*|counsel\w*|invit\w+|encourag\w+)\b",
    re.IGNORECASE,
)
_DUE = regex(
    r"\b(?:needs?|needed|must|ought|supposed|priorit\w+|next|ha(?:s|ve) to (?:be done|do|change))\b", re.IGNORECASE
)
"""Other words by which a question asks for what is to be done."""
_ADVISES = regex(r"\W*(?:[\w’'.-]+ ){1,5}?(?<!had )(?:recommend(?:s|ed)?|urge[sd]?) (?!no\b)", re.IGNORECASE)
_BECAME = regex(
    r"\b(?:but|although|however|which|accept\w*|agree\w*|reject\w*|refus\w*|carried out|implement\w*|compl(?:y|ied|ies)"
    r"|did|not|since|because|after|found|finding|noted)\b|;",
    re.IGNORECASE,
)
"""Words by which a text that tells of a recommendation may tell more."""
_WAS_DONE = regex(
    r"\b(?:was|were|had|did|ha(?:s|ve) (?:not |yet |already |since |now )*(?:been|promised|agreed|begun|started|\w+ed)"
    r"|rejected|accepted|refused|agreed|adopted|carried out)\b",
    re.IGNORECASE,
)
"""Words of what was done, among recommendations: what became of them."""
_DEMANDS = regex(
    r"\b(?:demand(?! for\b)(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon))\b(?P<what>[^.;]*)", re.IGNORECASE
)
_BETTER = regex(r"\b(?:improv\w+|better)\b", re.IGNORECASE)
"""Words of what is to be done, or was."""
_HAPPENED = regex(
    r"\W*(?:and |but )?(?:what|which|how)\b[^?,]{0,40}?\b(?:has|have|had|did|was|were)\b"
    r"|\W*(?:and |but )?(?:what|which) (?:[\w-]+ ){1,2}(?:is|are|does|do|can|may)\b(?! (?:to|there to|the report)\b)"
    r"|\W*(?:and |but )?what (?:\w+ly |really )?(?:\w{3,}ed|got|went|became|grew|rose|fell)\b"
    r"|\W*(?:and |but )?how (?!to\b|else\b|best\b)[\w-]+ (?:is|are)\b",
    re.IGNORECASE,
)
"""'What has improved?', 'what places may they enter?', 'how good are the data?' asks for what is so, not for what is to
be."""
_WHETHER_SO = regex(r"\W*(?:and |but |so )?(?:is|are|was|were|has|have|had|did|do|does|can|could|may)\b", re.IGNORECASE)
"""'Are there shelters?', 'were victims punished?', 'can one get away with a fine?'"""
_WAS_SO = regex(r"^\W*(?:and |but |so )?(?:has|have|had|did|was|were)\b", re.IGNORECASE)
_FACTS: frozenset[Kind] = frozenset(
    ("count", "amount", "money", "age", "month", "date", "name", "person", "agent", "body", "place", "reason")
)
"""Kinds of answers that a recommendation is none of."""


def lacks_advice(asked: Asked, passage: Passage) -> str | None:
    """What a passage lacks, in words, that advises nothing where advice is asked for, or only advises where none is."""
    return _lacks_advice(asked, passage) or _only_advises(asked, passage)


def _lacks_advice(asked: Asked, passage: Passage) -> str | None:
    """'A recommendation' where one is asked for and a passage neither asks for anything nor stands among such."""
    if not searched(_RECOMMENDS, asked.question) or searched(_BECAME_OF_IT, asked.question) or _asks_on(asked):
        return None
    of_report = searched(_REPORTS_OWN, asked.question)
    is_advice = (_ADVICE.search(passage.text) and not of_report) or is_request(passage.text.split())
    return None if is_advice or "recommend" in passage.section.casefold() else ADVICE


def _asks_on(asked: Asked) -> bool:
    """Whether a question asks on whether something was so after what was recommended: 'has it punished any (what is
    recommended on punishment)?'."""
    return asked.alone != asked.question and searched(_WAS_SO, asked.alone) is not None


def _only_advises(asked: Asked, passage: Passage) -> str | None:
    """'More than a recommendation' where a fact is asked for, and a passage only says what is to be done."""
    asks = asked.alone if _asks_on(asked) else asked.question
    if searched(_ADVICE, asks) or searched(_DUE, asks):
        return None
    is_advice = is_request(passage.text.split())
    happened = asked.kind == "other" and _HAPPENED.match(asked.question)
    whether = asked.kind == "yes_no" and _WHETHER_SO.match(asks)
    if not (happened or whether) and (asked.kind not in _FACTS or searched(_BETTER, asked.question)):
        return None
    # 'We recommended that the department clear the backlog' tells not whether it did.
    is_advice |= bool(whether) and _only_recommends(passage.text)
    is_advice |= bool(whether) and _only_demands(asked, passage.text)
    # 'Draft a successor to the plan that expires in 2021' tells a date.
    told = _WAS_DONE.search(passage.text)
    is_advice |= asked.kind not in _FACTS and "recommend" in passage.section.casefold() and told is None
    return ONLY_ADVISED if is_advice else None


def _only_demands(asked: Asked, text: str) -> bool:
    """Whether a text tells something of a question only as what somebody demanded: 'a demand to make an apology'."""
    found = _DEMANDS.search(text)
    if found is None or _BECAME.search(text, found.start()):
        return False
    return not begins(asked.alone).isdisjoint(begins(found["what"]) - begins(text[: found.start()]))


def _only_recommends(text: str) -> bool:
    """Whether a text tells only that something was recommended, and not what became of it."""
    return _ADVISES.match(text) is not None and _BECAME.search(text) is None
