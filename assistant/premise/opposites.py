"""Words that exclude each other, one in what a question takes for granted, the other in a sentence on the same.

Only for a sentence that is known to be on what is asked, and where nothing answers: that the trained layers find it to
be so takes the place of most of what `outcomes.py` must find in its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.premise.outcomes import EXCLUDING, any_of
from assistant.premise.question import presumptions
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.dates import years

_NORMS = (
    (
        r"barred|banned|forbidden|prohibited|excluded|left out|(?:kept|shut|locked) out|denied access"
        r"|not (?:permitted|allowed|entitled)",
        r"may(?! (?:not|be|have)\b)|(?<!not )(?:entitled|allowed|permitted) to|covers?|eligible"
        r"|(?:allowed|granted) [^,;.]*\baccess|(?:can|could) (?:access|work|apply|join|enter|vote|own|use|obtain)",
    ),
    (r"compulsory|mandatory|obligatory", r"optional|voluntary"),
    (r"optional|voluntary", r"compulsory|mandatory|obligatory"),
    (
        r"kick(?:s|ed)? in|t(?:ook|akes?) effect|(?:c[oa]mes?|enter(?:s|ed)?|w[eo]nt|put) into (?:force|effect)"
        r"|bec[oa]mes? law",
        r"(?:remain(?:s|ed)?|(?:is|are|was|were) still|still) (?:pending|under (?:review|consideration|discussion))"
        r"|awaiting (?:approval|adoption|a vote|signature)",
    ),
    (
        r"le(?:ft|aves?|aving) (?:[\w’'-]+ ){0,3}?out|overlook\w*|omit\w*",
        r"includ(?:e[ds]?|ing)|cover(?:s|ed)|address(?:es|ed)",
    ),
    (r"kept on|retained|kept (?:his|her|their) (?:jobs?|posts?)", r"dismiss(?:ed|al)|fired|sacked"),
    (r"los(?:t|es?|ing)", r"retain(?:s|ed)|held on to|kept (?:its|their|his|her)"),
    (
        r"refus\w+ to (?:join|sign|ratify)|never (?:joined|signed|ratified)",
        r"is a (?:state )?party|acceded|ratified|has joined",
    ),
    (r"refus\w+ to (?:work|cooperate) with|uncooperative", r"cooperated"),
    (
        r"not an? (?:crime|criminal offen[cs]e)|not illegal|legal(?= (?:to|for|in)\b|\W*$)",
        r"criminali[sz](?:es|ed)|prohibit(?:s|ed)",
    ),
    (r"(?:remains?|still|is|are) (?:an? )?(?:crime|criminal offen[cs]e|illegal)", r"decriminali[sz]ed|legali[sz]ed"),
    (r"too (?:little|few)|not enough|inadequate|insufficient|underfund\w*", r"(?:adequate|sufficient)(?:ly)?|enough"),
    (r"thr[eo]wn? out", r"uph[eo]ld\w*|confirmed"),
    (
        r"shut(?: down)?|close[ds]?|withdr[ae]wn?|withdrew|abandon\w*",
        r"continued to (?:operate|run)|remained open",
    ),
    (r"lift(?:ed)?", r"(?:ban|restriction|curfew|suspension|embargo|blockade)s? (?:continued|remained)"),
    (r"sent to prison|went to prison|jailed|imprisoned|behind bars", r"(?:fully )?suspended sentences?"),
    (
        r"(?:is|are|was|were) still|still being|continues? to|continued to|(?:keeps?|kept|goe?s? on) \w+ing",
        r"no longer",
    ),
    (r"without (?:being|having to be)", r"required to be|must be|ha(?:s|ve|d) to be"),
    (r"the same (?:pay|wages?|amount|as)|as much as", r"per ?cent less|(?:far|much) less than|lower than"),
    (r"without (?:pay|salary|wages)|unpaid", r"with (?:full )?(?:pay|salary)"),
    (r"free to|at liberty to", r"restricted to|confined to|not (?:allowed|permitted) to"),
    (r"reject\w*|rigged", r"(?:be|were|was|as) (?:transparent|credible)|free and fair"),
)
"""What is allowed, what is enough and what goes on, each with what it is not then."""


_PAIRS = (*EXCLUDING, *((any_of(asked), any_of(told)) for asked, told in _NORMS))
_ASKS_WHY = regex(r"^\W*(?:and |but |so )?(?:why|how come|on what grounds)\b", re.IGNORECASE)
_WITHOUT = regex(r"^\W*(?:since )?when\b.* without (?:being|having to be)\b", re.IGNORECASE)
_FIRST = regex(
    r"\b(?:after|once|when|because)\s+(?P<clause>(?:the|it|they|he|she|his|her|its|their|(?-i:[A-Z]))\b[^?,;]{5,})",
    re.IGNORECASE,
)
"""'How long did he get after the court convicted him?'"""
_DENIES = regex(
    r"\b(?:not|no|never|nobody|none|without|neither|nor|cannot|had been|in addition)\b|n['’]t\b", re.IGNORECASE
)
"""Before the word of a sentence that would exclude: it denies that, or tells what had been so before."""
_MAY_NOT = regex(r"\b(?:may|must|could|can|do|does|did) not\b|\bcannot\b", re.IGNORECASE)
NEAR = 25
"""How many letters before a word are looked at for what denies it."""


def says_the_opposite(question: str, sentence: str) -> bool:
    """Whether a sentence, known to be on what is asked, has a word that excludes one of what is taken for granted, and
    another word of that: 'the office received adequate resources' for 'why does the office get too little money?'."""
    asked, told = years(question), years(sentence)
    if asked and told and not asked & told:
        return False
    return any(_is_excluded(presumed, sentence) for presumed in _presumed(question))


def _presumed(question: str) -> Sequence[str]:
    """What a question takes for granted, what it says came first too; where it is asked why something is not so, or
    since when without something, the question itself."""
    first = [found["clause"] for found in _FIRST.finditer(question)]
    whole = _ASKS_WHY.match(question) or _WITHOUT.search(question)
    return (*(presumptions(question) or ((question,) if whole else ())), *first)


def _is_excluded(presumed: str, sentence: str) -> bool:
    for asked, told in _PAIRS:
        mine, other = asked.search(presumed), told.search(sentence)
        if mine is None or other is None or asked.search(sentence) or told.search(presumed):
            continue
        if _DENIES.search(sentence, max(other.start() - NEAR, 0), other.start()) or _MAY_NOT.search(sentence):
            continue
        rest = f"{presumed[: mine.start()]} {presumed[mine.end() :]}"
        if set(content(rest)) & set(content(f"{sentence[: other.start()]} {sentence[other.end() :]}")):
            return True
    return False
