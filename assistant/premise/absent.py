"""What a question presupposes and a sentence says there isn't, or didn't happen: 'There was no such fund.'

Only for questions that nothing else answers, so that the best that is known of them is said: strict, since a denial of
another thing is worse than none. All that is denied must be in the question.
"""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.checks.words import word_set
from assistant.polarity import polarity
from assistant.polarity.words import shared
from assistant.premise.question import takes_for_undone
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.dates import MONTHS, years

_NO_SUCH = regex(
    r"(?:^|[,;] )(?:[Aa]s of [^,;]*, |[Bb]ut |[Hh]owever, )?(?:there (?:is|was|are|were|has been"
    r"|have been)(?: still| yet)? no"
    r"|(?:the )?(?:\w+ )?(?:country|government|state|report|ministry|city|prison|agency|region) (?:(?:do|did"
    r"|does)(?: not|n['’]t)"
    r" have an?|(?:has|had|have) no|lack(?:s|ed) an?)) (?P<what>[^,;.:]+)",
    re.IGNORECASE,
)
_TELLING = word_set(
    "report reports evidence information data figures statistics cases case indication sign change doubt"
)
"""What there is none of where nothing is known: it leaves open what is so."""
_ANYWHERE = frozenset(content("country state government year period end time currently specific such place time"))
_OFF = regex(
    r"(?:^|[,;] )(?:(?:[Aa]lthough|[Bb]ut|[Ww]hile|[Bb]ecause|[Ss]ince|[Aa]s) )?(?P<what>[^,;.:]{3,80}?) (?:(?:was"
    r"|were|is|had been|has been)"
    r" (?:cancell?ed|called off|never (?:held|opened|built|launched|created|established|published|paid))"
    r"|(?:did|does|do|has|have|had) not (?:yet )?(?:take|taken) place|never (?:took place|happened|opened|existed)"
    r"|(?:did|do|does) not exist)\b",
    re.IGNORECASE,
)
_OFF_ASKED = regex(r"\b(?:cancel\w*|call\w* off|exist\w*)\b|n['’]t\b|\bnot\b", re.IGNORECASE)
_LET_IN = (
    r"(?:accept(?:s|ed)?|admit(?:s|ted)?|t(?:ook|akes?) in|house[sd]?|shelter(?:s|ed)|accommodate[sd]?|receive[sd]?)"
)
_NOBODY_LET_IN = regex(
    rf"\bno (?P<where>[\w’'-]+(?: [\w’'-]+)?)(?: in (?:the )?[\w ]{{3,20}}?)? {_LET_IN}"
    r" (?P<whom>[\w’'-]+(?: [\w’'-]+)?)",
    re.IGNORECASE,
)
_BEING_THERE = regex(
    r"\b(?:stay\w*|live[ds]?|living|hous(?:e|ed|ing)|shelter(?:ed|ing)|accommodat\w+|admit\w*|receiv\w+|slept"
    r"|sleep\w*|held"
    r"|kept|placed|tak(?:en|ing) in|took in|there)\b",
    re.IGNORECASE,
)
_COMPARED = regex(r",? (?:compared (?:with|to)|(?:up|down) from|versus|against)\b[^;.]*", re.IGNORECASE)
_OF_WHOM = regex(
    r"(?<=[a-z])(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bhad)(?<!\bhas)(?<!\bhave)"
    r" (?:\w+ed|found|held|seen|sent|taken)(?= (?:in|by|during|as|for|at)\b)"
)
"""'One victim identified in 2019' tells of whom something else is said."""
_BUT = regex(r"\b(?:although|though|when|while|whereas|after|despite|given|since|if)\b", re.IGNORECASE)


def tells_absence(question: str, sentence: str) -> bool:
    """Whether a sentence says that there is no such thing as a question presupposes, that it didn't take place or let
    nobody of those in, or that what is taken for undone was done."""
    sentence = _COMPARED.sub("", sentence)
    asked, told = years(question), years(sentence)
    if asked and told and not asked & told:
        return False
    return is_absent(question, sentence) or was_done(question, sentence)


def is_absent(question: str, sentence: str) -> bool:
    """Whether a sentence says that there is no such thing as a question presupposes, or that it didn't take place."""
    tells = (_denies_thing, _was_off, _lets_nobody_in)
    return any(one(question, sentence) for one in tells)


def was_done(question: str, sentence: str) -> bool:
    """Whether what a question takes for not having been done is told to have been: 'identified two' for 'how come it
    identified none?'."""
    not_done = takes_for_undone(question)
    if not_done is None:
        return False
    asked = _BUT.split(not_done)[0].rstrip(" ,?") + "?"
    return polarity(asked, _OF_WHOM.sub(" ", sentence)) == 1


def _denies_thing(question: str, sentence: str) -> bool:
    for found in _NO_SUCH.finditer(sentence):
        *modifiers, head = [word for word in content(found["what"]) if word not in _ANYWHERE] or [""]
        if not head or _TELLING & set(found["what"].casefold().split()):
            continue
        # The thing may have another name, 'military' for an army; what sort of it there is none of may not.
        if shared([head], tokens_of(question)) and set(modifiers) <= set(content(question)):
            return True
    return False


def _was_off(question: str, sentence: str) -> bool:
    """Whether what was cancelled is what a question takes to have taken place: most words and the names of it."""
    found = _OFF.search(sentence)
    if found is None or _OFF_ASKED.search(question):
        return False
    words = set(content(found["what"])) - {month.casefold() for month in MONTHS}
    names = set(content(" ".join(re.findall(r"(?<=[\w,] )[A-Z][\w’'-]+", found["what"])))) & words
    held = shared(words, tokens_of(question))
    return bool(held) and 2 * len(held) > len(words) and names <= held


def _lets_nobody_in(question: str, sentence: str) -> bool:
    found = _NOBODY_LET_IN.search(sentence)
    if found is None or not _BEING_THERE.search(question):
        return False
    return all(shared(set(content(found[part].split()[-1])), tokens_of(question)) for part in ("where", "whom"))
