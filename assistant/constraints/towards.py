"""Steps on the way to what is asked, which don't tell it: a call for a deed, room for people, an inquiry's opening, a
case handed on."""

from __future__ import annotations

import re

from assistant.constraints.told import ALIKE_FROM
from assistant.question.asked import Asked
from assistant.regex import regex

_WHETHER_DONE = regex(r"\W*(?:and |but |so )?(?:did|has|have|had|was|were)\b", re.IGNORECASE)
_CALLED_FOR = regex(r"\b(?:call(?:ed|s|ing)? (?:for|on|upon)|urg(?:ed?|es|ing))\b", re.IGNORECASE)
_SPOKE_OUT = regex(
    r"\b(?:call\w*|urg\w+|criticiz\w*|criticis\w*|condemn\w*|demand\w*|comment\w*|protest\w*|react\w*|respon\w+|speak"
    r"|spoke\w*|complain\w*|object\w*|support\w*|ask\w*|press\w*)\b",
    re.IGNORECASE,
)
"""Deeds that a call is itself."""
_WORD = regex(r"[^\W\d_]+")
SUBJECT_WORDS = 5
"""Among how many words at the start of a question those stand who are asked about."""
_ANSWERED = regex(
    r"\b(?:but|which|however|although|while|after|then|subsequently|refus\w+|reject\w+|accept\w+|agree\w+|respon\w+"
    r"|repl\w+|approv\w+|announc\w+|did|not|no|never|none|yet|still)\b|;",
    re.IGNORECASE,
)
"""Words by which a text that tells of a call may tell what came of it."""

_AGREED_ASKED = regex(
    r"\b(?:agree[ds]?|accept(?:ed)?|respond(?:ed)?|repl(?:y|ied)|compl(?:y|ied)|heed(?:ed)?|answer(?:ed)?|consent(?:ed)?)\b",
    re.IGNORECASE,
)
_ASKED_FOR = regex(
    r"\b(?:request(?:ed|s)|ask(?:ed|s)|invit(?:ed|es)|urg(?:ed|es)|call(?:ed|s) (?:for|on|upon)"
    r"|petition(?:ed|s)|demand(?:ed|s)|sent (?:\w+ ){1,3}(?:letters?|requests?)|released (?:\w+ ){0,3}letter)\b",
    re.IGNORECASE,
)
_MANAGED_ASKED = regex(
    r"\b(?:manag(?:e|ed) to|succe(?:ed|eded) in|get (?:[\w’'-]+ ){1,8}?(?:finished|done|completed|ready))\b",
    re.IGNORECASE,
)
_STILL_TO_COME = regex(
    r"\b(?:(?:is|was|are|were) (?:set|due|scheduled|expected|supposed) to|plan(?:s|ned) to|intend(?:s|ed) to"
    r"|aim(?:s|ed) to|(?<!the )(?<!his )(?<!their )will)\b",
    re.IGNORECASE,
)
_DONE_SINCE = regex(
    r"\b(?:grant|allow|permit|welcom|ignor|defi|den[iy]|complet|open|clos|reduc|hir|visit|sign|finish|pass|approv)(?:ed|d|es|ied)\b"
    r"|\b(?:paid|turned down|defied|unanswered|took place|won|threw|fell|left|got|had)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell what was done at a request, or already."""
_STAYED_ASKED = regex(
    r"\bhow many\b[^?]*\b(?:stay(?:ed)?|lived?|(?:was|were|been) (?:\w+ )?(?:housed|sheltered|lodged|accommodated"
    r"|admitted)|took in|taken in|used?|slept|spent)\b",
    re.IGNORECASE,
)
_ROOM_ASKED = regex(r"\b(?:can|could|capacity|room|space|beds?|places|at most|maximum|meant for|built for)\b")
_ROOM = regex(
    r"\b(?:space|room|places) for\b|\bcapacity\b|\bbeds?\b|\b(?:can|could|to) (?:house|accommodate|hold|host"
    r"|shelter)\b",
    re.IGNORECASE,
)
_WERE_THERE = regex(
    r"\b(?:housed|sheltered|lodged|accommodated|hosted|stay\w*|liv(?:ed|ing|es?)|resid\w+|admit\w*|occup\w*|held|helped"
    r"|assisted|served|received|took|population|overcrowd\w*|empty|full|percent|inmates|residents|used)\b",
    re.IGNORECASE,
)
"""Words by which a text tells how many were there, beside how many there is room for."""

_RECEIVED_ASKED = regex(
    r"\bhow many\b[^?]*\b(?:receiv(?:e|ed)|g[eo]t(?! to\b)|obtain(?:ed)?|(?:was|were|been)"
    r" (?:given|granted|awarded|paid))\b",
    re.IGNORECASE,
)
_SOUGHT = regex(
    r"\b(?:(?:was|were|are|became) (?:eligible|entitled|offered)|qualified|appl(?:y|ied) for|requested|sought"
    r"|ask(?:ed)? for|await\w*|(?:was|were) referred)\b",
    re.IGNORECASE,
)
_GIVEN = regex(
    r"\b(?:receiv\w*|g[eo]t|obtain\w*|g[ia]ve\w*|giving|grant\w*|award\w*|paid|provid\w*|assist\w*|help\w*|suppl\w*|served"
    r"|enrol\w*|accept\w*|approv\w*|permitt\w*|allow\w*|declin\w*|refus\w*|no|not|none"
    r"|of (?:whom|them|these|those|which))\b",
    re.IGNORECASE,
)
"""Words by which a text that tells who could get something may tell who got it."""
_INQUIRY = (
    r"(?:inquir(?:y|ies)|investigations?|probes?|reviews?|audits?|autops(?:y|ies)|post-?mortems?|inquests?"
    r"|examinations?)"
)
_STUDY = r"(?:analys[ie]s|assessments?|stud(?:y|ies)|surveys?|evaluations?|censuses|census)"
_FOUND_ASKED = regex(
    rf"\bwhat\b[^?]*\b(?:{_INQUIRY}|{_STUDY})\b[^?]*\b(?:conclude|find|found|reveal|show|establish|turn(?:ed)? up"
    r"|uncover|discover|say|bring to light|brought to light)\b"
    rf"|\bwhat\b[^?]*\b(?:outcome|results?|findings?|conclusions?)\b[^?]*\b{_INQUIRY}\b"
    rf"|\bwhat (?:came|has come|became) of\b[^?]*\b{_INQUIRY}\b",
    re.IGNORECASE,
)
_OPENED = regex(
    rf"\b(?:open|launch|initiat|start|order|announc|beg[au]n|request|promis|call)\w*\b[^.;]{{0,200}}\b{_INQUIRY}\b"
    rf"|\b{_STUDY}(?: [\w’'-]+){{0,4}} (?:was|were|has been|had been)"
    r" (?:carried out|conducted|undertaken|commissioned)\b",
    re.IGNORECASE,
)
_FOUND = regex(
    r"\b(?:conclu\w+|found|findings?|reveal\w*|show\w*|establish\w*|determin\w*|discover\w*|said|stat(?:ed|ing)|rul(?:ed|ing)"
    r"|clear\w*|not(?:ed|ing)|identif\w+|resulted|results|confirm\w*|blam\w+|attribut\w*|due|caus\w+|pending|ongoing|not|no|yet"
    r"|uncover\w*|detect\w*|suggest\w*|indicat\w*|closed|dropped|discontinued|charg\w+|arrest\w*|convict\w*|dismiss\w*"
    r"|suspend\w*|transferred|acquit\w*|completed|ended|still|await\w*|underway|reported|estimat\w*|record\w*"
    r"|document\w*|describ\w*|highlight\w*|expos\w*|prais\w*|criticiz\w*|warn\w*|recommend\w*|per ?cent)\b|[;%]",
    re.IGNORECASE,
)
"""Words by which a text that tells of an inquiry's opening may tell what came of it."""

_CAME_ASKED = regex(
    r"\bwhat (?:became|happened|came)\b[^?]*\b(?:cases?|referrals?|complaints?|requests?|leads?|lawsuits?"
    r"|petitions?)\b",
    re.IGNORECASE,
)
_PASSED_ON = regex(r"\b(?:referred|passed|forwarded|submitted|filed|sent|reported|received|handed)\b", re.IGNORECASE)
_CAME = regex(
    rf"{_FOUND.pattern}|\b(?:prosecut\w*|investigat\w*|courts?|trials?|fined|sentenced|freed|released|settled|upheld"
    r"|reject\w*|resol\w*|led|declin\w*|refus\w*|open\w*|after|which|was|were)\b",
    re.IGNORECASE,
)
"""Words by which a text that tells of a case handed on may tell what came of it."""


def only_towards(asked: Asked, text: str) -> str | None:
    """What a text tells only a step towards, in words; None if it may tell it."""
    question = asked.alone
    if asked.kind == "yes_no" and _WHETHER_DONE.match(question):
        only_asked = _only_called_for(question, text) or _is_still_open(question, text)
        return "anything on whether it was done" if only_asked else None
    if asked.kind == "count" and _STAYED_ASKED.search(question) and not _ROOM_ASKED.search(question):
        return "a number of those who were there" if _ROOM.search(text) and not _WERE_THERE.search(text) else None
    if asked.kind == "count" and _RECEIVED_ASKED.search(question) and not _SOUGHT.search(question):
        return "a number of those who got it" if _SOUGHT.search(text) and not _GIVEN.search(text) else None
    if _FOUND_ASKED.search(question):
        return "what came of it" if _OPENED.search(text) and not _FOUND.search(text) else None
    if _CAME_ASKED.search(question):
        return "what came of it" if _PASSED_ON.search(text) and not _CAME.search(text) else None
    return None


def _is_still_open(question: str, text: str) -> bool:
    """Whether it is asked if somebody agreed, and a text only tells that they were asked; or if somebody managed to do
    what a text says is to be done."""
    if _ANSWERED.search(text) or _DONE_SINCE.search(text):
        return False
    asked_for = _ASKED_FOR.search(text)
    if asked_for and _AGREED_ASKED.search(question) and not _ASKED_FOR.search(question):
        return not _AGREED_ASKED.search(text) and not _asks_of_asker(question, text[: asked_for.start()])
    return bool(_MANAGED_ASKED.search(question) and _STILL_TO_COME.search(text))


def _asks_of_asker(question: str, before: str) -> bool:
    """Whether those asked about stand before a request, as who made it: it may be how they answered."""
    who = {word[:ALIKE_FROM].casefold() for word in _WORD.findall(question)[1:SUBJECT_WORDS] if len(word) >= ALIKE_FROM}
    return any(word in before.casefold() for word in who)


def _only_called_for(question: str, text: str) -> bool:
    """Whether a text only tells that those asked about were called upon to do something, or that it was called for."""
    call = _CALLED_FOR.search(text)
    if call is None or _SPOKE_OUT.search(question) or _ANSWERED.search(text):
        return False
    asked = [word[:ALIKE_FROM].casefold() for word in _WORD.findall(question)[1:SUBJECT_WORDS]]
    who = {word for word in asked if len(word) == ALIKE_FROM}
    before, after = text[: call.start()].casefold(), text[call.end() :].casefold()
    return any(word in after for word in who) and not any(word in before for word in who)
