"""Whether a sentence tells that somebody spoke against what a question takes them to have been for, or the reverse."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.polarity.words import shared
from assistant.premise.phrases import LABEL
from assistant.question.asked import content
from assistant.regex import regex

_FOR = (
    r"(?:pleased|happy|satisfied|glad|delighted|thrilled|relieved|content|in favou?r|supportive)"
    r"|welcom\w+|prais\w+|support(?:s|ed|ing)?|back(?:s|ed|ing)?(?= (?:the|an?|this|that|its|their)\b)"
    r"|endors\w+|commend\w*|applaud\w*|approv\w+|hail(?:s|ed)|agree[ds]?|consent(?:ed|s)?|accept(?:ed|s)?"
    r"|permit(?:s|ted)?|allow(?:s|ed)?|grant(?:s|ed)"
)
_REFUSED = (
    r"reject\w*|(?:refus\w+|declin(?:ed|es?))(?: to (?:let|allow|permit|grant|give))?|den(?:y|ied|ies)"
    r"|turn(?:ed|s) down"
)
_AGAINST = (
    r"(?:unhappy|angry|displeased|dissatisfied|critical|worried|upset|hostile)"
    r"|warn\w*|criticiz\w*|criticis\w+|object(?:s|ed|ing)?|oppos\w+|condemn\w*|denounc\w+|protest\w*|complain\w*"
    rf"|regret(?:s|ted)|deplor\w+|{_REFUSED}"
)
_ASKED = regex(
    r"^\W*(?:(?:and|but|so) )?(?:why|how come|on what grounds|what (?:made|makes)) "
    r"(?:(?:is|was|were|are|did|does|do|has|have|had) )?"
    r"(?P<who>(?:[\w’'-]+ ){1,6}?)(?:(?:so|very|quite|been|be) ){0,2}"
    rf"(?:(?P<for>{_FOR})|(?P<against>{_AGAINST}))\b(?P<of>[^?]*)",
    re.IGNORECASE,
)
_WHEN = r"(?:(?:On|In|As of|By|During|At|After|Since|Before|Later|Also|Meanwhile)\b[^,;.]{0,40}, )?"
"""What may stand before who did something: 'On May 28, the court denied the request'."""
_TOLD = regex(
    rf"^{_WHEN}(?P<who>[^,;.]{{3,80}}?) (?:continued to |again |also |later |strongly |has |have |had )*"
    rf"(?:(?P<for>{_FOR})|(?P<against>{_AGAINST}))\b(?P<of>[^.;]*)",
    re.IGNORECASE,
)
_TOLD_PASSIVELY = regex(
    rf"^{_WHEN}(?P<of>[^,;.]{{3,100}}?) (?:(?:was|were|is|are) |(?:has|had|have) been )(?:later |again )?"
    r"(?:(?P<for>welcomed|praised|supported|backed|endorsed|approved|accepted|agreed to|granted)"
    r"|(?P<against>rejected|refused|declined|denied|turned down|criticiz?s?ed|opposed|condemned)) by (?P<who>[^,;.]+)",
    re.IGNORECASE,
)
_THAT = regex(
    r"\W*(?:that\b|$|it\b|(?:the|this|that|these|its?) (?:\w+ )?"
    r"(?:decision|move|change|measure|step|plan|request|proposal|demand|application|transfer)s?\b)"
)
_NAME = regex(r"\b[A-Z][\w’'-]+")
_NOT = regex(r"\b(?:not|never|no|neither|nor)\b|n['’]t\b", re.IGNORECASE)


def takes_other_side(question: str, sentence: str) -> bool:
    """Whether those whom a question takes to have been for something are told to have spoken against it, or the
    reverse: 'the union warned that wages would fall' for 'why was the union so pleased with it?'.

    Only for a sentence that is known to be on what is asked about; of another matter that it names nothing is denied.
    """
    sentence = LABEL.sub("", sentence)
    asked, told = _ASKED.match(question), _TOLD_PASSIVELY.match(sentence) or _TOLD.match(sentence)
    if asked is None or told is None or _NOT.search(question) or _NOT.search(told[0]):
        return False
    if bool(asked["for"]) == bool(told["for"]):
        return False
    who = set(content(asked["who"]))
    return bool(who) and who <= set(content(told["who"])) and _is_of_it(asked["of"], told["of"])


def _is_of_it(asked: str, told: str) -> bool:
    """Whether what somebody is for or against is what a question asks about: most words of it and all names, or 'the
    decision', which stands for it."""
    if _THAT.match(told):
        return True
    wanted, named = set(content(asked)), _NAME.findall(asked)
    return 2 * len(shared(wanted, tokens_of(told))) >= len(wanted) > 0 and all(name in told for name in named)
