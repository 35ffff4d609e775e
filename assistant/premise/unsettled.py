"""What a sentence leaves undecided: put before someone who has not ruled on it yet."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.polarity.words import shared, topic
from assistant.premise.question import DONE
from assistant.regex import regex

_PENDING = regex(
    r"\b(?:(?:is|are|was|were|remain(?:s|ed)?) (?:still )?"
    r"(?:pending|open|ongoing|under way|unsigned|unfinished|in committee|before (?:the )?(?:parliament|courts?)"
    r"|under (?:review|negotiation|consideration|discussion|appeal|investigation))|(?:had|has|have) not (?:yet )?"
    r"(?:begun|started|ended|ruled|decided|concluded|been (?:concluded|decided|completed|tried)))\b",
    re.IGNORECASE,
)
_DECIDED = regex(
    r"\b(?:convict(?:s|ed)?|acquit(?:s|ted)?|sentenced?|found guilty|jailed|imprisoned|punish(?:ed)?|fined"
    r"|uph[eo]ld|overturn(?:s|ed)?|annul(?:s|led)?|str[iu]ck down|strike down|quash(?:ed)?|rul(?:ed?|ings?)"
    r"|reject(?:s|ed)?|pass(?:es|ed)?|approv(?:es?|ed)|adopt(?:s|ed)?|sign(?:s|ed)?|dismiss(?:es|ed)?|grant(?:s|ed)?|verdict"
    r"|agree(?:s|d)?|settled?|trials? end(?:s|ed)?|kick(?:s|ed)? in|(?:took|takes?) effect|became law"
    r"|(?:came|comes?|enters?|entered) into (?:force|effect))\b",
    re.IGNORECASE,
)
"""What is told of a matter that has been decided."""
_ANOTHER = regex(r"\b(?:second|another|other|separate|further|new|remaining|retrial)\b", re.IGNORECASE)
"""What tells another matter from the one that is asked about."""
HALF = 0.5
MIN_HELD = 2


def is_unsettled(presumed: str, sentence: str) -> bool:
    """Whether a decision that is taken for granted was still to be made: 'the appeal was pending'."""
    if (
        not (DONE.search(presumed) and _DECIDED.search(presumed))
        or not _PENDING.search(sentence)
        or _DECIDED.search(sentence)
        or (_ANOTHER.search(sentence) and not _ANOTHER.search(presumed))
    ):
        return False
    rest = topic(_DECIDED.sub(" ", presumed))
    held = shared(rest, tokens_of(sentence))
    return len(held) >= MIN_HELD and len(held) >= HALF * len(rest)
