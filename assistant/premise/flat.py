"""A sentence that flatly says that something isn't so, and nothing else: 'Arbitration did not take place during the
year.'"""

from __future__ import annotations

from assistant.premise.asked import asked_in
from assistant.premise.phrases import LABEL
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


def _told(sentence: str) -> str:
    """A sentence without its heading and what opens it or stands within it beside what it tells."""
    return _BESIDE.sub("", _OPENING.sub("", LABEL.sub("", sentence.strip())))
