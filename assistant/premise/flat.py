"""A sentence that flatly says that something isn't so, and nothing else: 'Arbitration did not take place during the
year.'"""

from __future__ import annotations

import re

from assistant.checks.words import is_past, sense
from assistant.premise.asked import asked_in
from assistant.premise.phrases import LABEL
from assistant.premise.question import takes_for_undone
from assistant.premise.undone import undone
from assistant.regex import regex

_MORE = regex(
    r"[,;:–—](?!\d)"
    r"|\b(?:but|although|though|while|whereas|unless|until|except\w*|only|because|if|when|whether|however|yet|as)\b"
)
"""What goes on after what is denied, or limits it."""
_OPENING = regex(
    r"^(?:As of|By|At|In|On|During|Since|For|Through|Between|Although|While|Though|Throughout|From) [^,;:]{3,120}, "
)
_LIMITED = regex(r";|\b(?:unless|until|except\w*|only|compared|may|might)\b")
"""What limits a denial among others in a sentence, or sets another beside it."""
_OPEN = regex(
    rf"{_LIMITED.pattern}|\b(?:not|never) (?:equal|the same|identical|alike|uniform)\b"
    r"|\b(?:[Aa]lthough|[Tt]hough|[Oo]nly|unclear|unknown|[Mm]any|[Ss]ome|[Mm]ost(?! recent)"
    r"|[Ss]everal)\b"
)
"""The same, or what leaves it open of whom it is denied."""
_DENIAL = regex(
    r"\b(?:not(?! only\b)|no(?! longer\b)|never|none(?! of (?:whom|which)\b)|nobody|neither|nor|cannot|lack(?:ed|s)"
    r"|yet to|failed to|unable to|optional|(?:denied|rejected|refused|dismissed|turned down) (?:[a-z]+ ){1,3}?"
    r"(?:requests?|appeals?|petitions?|applications?|motions?|demands?|claims?))\b",
    re.IGNORECASE,
)
_DENIES_ITSELF = regex(
    r"\b(?:not|no|never|none|nobody|without|fail\w*|refus\w*|den(?:y|ied|ies)|reject\w*|turn\w* (?:away|down)|withh\w+"
    r"|leav\w* out|left out|exclud\w*|put off|delay\w*|acquit\w*|drop\w*|stop\w*|unable|lack\w*|miss\w*|dismiss\w*"
    r"|block\w*|yet|still|held up|stalled|so (?:little|low|slow)|few|rarely|seldom|hardly"
    r"|scarcely|thrown out|close[ds]?|complain\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which a question itself says that something isn't so or came to nothing."""
_REFUSED = regex(r"\b(?:refus\w+|declin\w+|fail\w*|neglect\w*) to\b", re.IGNORECASE)
_SUBORDINATE = regex(r"\b(?:who|which|whom|whose|where|because|since|as)\b[^,;]*$", re.IGNORECASE)
_STEP = regex(r"\b(?:investigat|prosecut|convict|arrest|extradit|indict|charg)", re.IGNORECASE)
_CLAUSE_END = regex(r"[,;]| (?:but|and|because|since|despite) ")
_WORD = regex(r"[^\W\d_]+")
NEAR_DENIAL = 3
"""Within how many words after a denial it says what somebody did not tell: 'did not provide statistics'."""
_BESIDE = regex(r", (?:however|moreover|furthermore|nevertheless|nonetheless),")
"""What stands before or within a sentence and limits nothing that it denies: 'Since he took office in 2018, no case
…'."""
_TELLING = regex(
    r"\b(?:report(?:ed|ing)?(?! of)|provid\w+|publish\w*|releas\w+|disclos\w+|specif(?!ic\b)\w+|collect\w*|keep"
    r"|maintain\w*(?= (?:[\w-]+ ){0,3}(?:data|statistics|records?|figures|information|databases?)\b)"
    r"|kept|shar\w+|know\w*|clear|available|figures?|data|statistics|information|details|estimates?|records?)\b"
)
"""Words of what somebody didn't tell, which leaves open what is so."""


def flatly_denies(sentence: str) -> bool:
    """Whether a sentence denies one deed or thing outright, not that somebody told of it."""
    told = _told(sentence)
    return not _MORE.search(told.rstrip(".!")) and not _TELLING.search(told) and len(undone(told)) == 1


def denies_of_it(question: str, sentence: str) -> bool:
    """Whether a sentence, whatever else it tells, denies without a limit a deed or a thing of a question: 'has yet to
    approve the increases' for 'how many pay rises did it approve?'."""
    told, asked = _told(sentence), asked_in(question)
    if _LIMITED.search(told):
        return False
    for one in undone(told):
        verb = (one.verb,) if one.verb else ()
        of_telling = any(_TELLING.search(token.text) for token in (*verb, *one.thing, *one.after))
        if not of_telling and any(asked.has(token) for token in (*verb, *one.thing[-1:])):
            return True
    return False


def plainly_denies(question: str, sentence: str) -> bool:
    """Whether a sentence, whatever else it tells, says without a limit that something isn't so or wasn't done, where a
    question takes things for granted that it doesn't deny itself: 'the contract was never issued' for 'how much of the
    contract had been paid?'. Which sentence is on what is asked the models tell; this reads only what is denied.

    What somebody didn't tell, what a relative clause or a reason denies, and another official step than the question
    names say nothing of it; nor does a denial behind a clause that has the question's own verb: 'was signed in December
    but hasn't been ratified' for 'who signed it?'.
    """
    told = _told(sentence)
    if _OPEN.search(told) or _DENIES_ITSELF.search(question):
        return False
    return any(_is_plain(question, told, found) for found in _DENIAL.finditer(told))


def plainly_does(question: str, sentence: str) -> bool:
    """Whether a sentence has nothing that denies or limits anything, where a question asks why something wasn't done:
    'provided ballots in braille' for 'why didn't it give blind voters braille ballots?'."""
    told = _told(sentence)
    undone = takes_for_undone(question) is not None or _REFUSED.search(question)
    return bool(undone) and not any(words.search(told) for words in (_OPEN, _DENIAL, _DENIES_ITSELF))


def _is_plain(question: str, told: str, denial: re.Match[str]) -> bool:
    before, rest = told[: denial.start()], _CLAUSE_END.split(told[denial.end() :])[0]
    if _SUBORDINATE.search(before) or _TELLING.search(" ".join(rest.split()[:NEAR_DENIAL])):
        return False
    step = _STEP.search(f"{' '.join(before.split()[-1:])} {rest}")
    if step and not re.search(step[0], question, re.IGNORECASE):
        return False
    ends = [found.end() for found in _CLAUSE_END.finditer(before)]
    verbs = {sense(word.casefold()) for word in _WORD.findall(question) if is_past(word.casefold())}
    affirmed = before[: ends[-1]] if ends else ""
    return verbs.isdisjoint(sense(word.casefold()) for word in _WORD.findall(affirmed))


def _told(sentence: str) -> str:
    """A sentence without its heading and what opens it or stands within it beside what it tells."""
    return _BESIDE.sub("", _OPENING.sub("", LABEL.sub("", sentence.strip())))
