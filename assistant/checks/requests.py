"""Sentences that ask for something: 'Train officials.', 'Do not tie assistance to testimony.'"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.words import AUXILIARIES, is_past, word_set
from assistant.regex import regex

_ASKED = word_set(
    "abolish adopt align allocate allow amend appoint apply assess bring build cease collaborate collect conduct"
    " consider continue convict cooperate create decriminalize define designate develop devote disclose eliminate"
    " enact encourage end enforce engage enhance ensure establish exempt expand expedite extend facilitate"
    " finalize fund give grant guarantee halt harmonize hire hold identify implement improve include increase"
    " inform institute intensify introduce invest investigate issue join launch limit maintain make monitor offer"
    " pass permit pilot proactively prohibit promote prosecute protect provide publish punish raise ratify"
    " recognize reduce refer reform refrain release remove repeal report require respect review revise screen"
    " secure seek sentence set share simplify sign start stop strengthen suspend take train update upgrade uphold"
    " use vet withdraw convene lift guide acquit"
)
"""Verbs that open recommendations, in their base form."""

_ALSO_NOUNS = word_set(
    "report issue grant release fund train review limit increase end set offer pilot share update use pass permit"
    " launch halt stop start sentence screen guide lift respect conduct hold"
)
_NUMBERED = regex(r"^(?:\(?\d{1,2}[.)] |(?:19|20)\d\d (?:[-–] )?(?:19|20)\d\d )")
"""What numbers a recommendation, or dates it in a table: '2019 – 2021'."""


def is_request(words: Sequence[str]) -> bool:
    """Whether a sentence opens, after its number, with the base form of a verb that recommendations open with."""
    text = _NUMBERED.sub("", " ".join(words), count=1)
    rest = [word for word in text.casefold().split() if word[0].isalnum()][:4]
    while rest and (rest[0].endswith("ly") or rest[0] == "yes"):
        rest.pop(0)
    if rest[:2] == ["do", "not"]:
        return True
    noun = len(rest) > 1 and rest[0] in _ALSO_NOUNS
    # 'Permit holders could not work.', 'Use of the shelter was low.'
    said = len(rest) > 1 and (
        rest[1] in AUXILIARIES
        or (noun and (is_past(rest[1]) or rest[1] == "of" or not AUXILIARIES.isdisjoint(rest[2:3])))
    )
    return len(rest) > 1 and rest[0] in _ASKED and not said
