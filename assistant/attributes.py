"""What may be asked of an event that a text telling of it needn't have: when a law took effect, how a court ruled, what
a measure brought about, how many live there, which states they were."""

from __future__ import annotations

import re

from assistant.asked import Asked, searched
from assistant.named import new_names
from assistant.numerals import NUMBER_WORD
from assistant.question_kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage

_DENIAL = r"no|not|never|none|neither|nor|nobody|without|unknown|unclear|yet"
_WHETHER = r"^\W*(?:and |but |so )?(?:has|have|had|did|does|do|is|are)\b[^?]*"
_COURT = r"(?:the |an? |this |that )?(?:[\w-]+ ){0,3}?(?:courts?|tribunals?|judges?|jury|chambers?)"
_ATTRIBUTES: tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (regex(asked, re.IGNORECASE), regex(rf"\b(?:{told}|{_DENIAL})\b|n['’]t\b", re.IGNORECASE), lacks)
    for asked, told, lacks in (
        (
            r"\b(?:when|since when|(?:in|on|from|by) (?:what|which) (?:year|month|date|day))\b[^?]*"
            r"\b(?:(?:enters?|entered|comes?|came|go|goes|went|put) (?:into|in) (?:force|effect)"
            r"|(?:takes?|took|taken) effect|bec[ao]me (?:effective|binding))\b",
            r"force|effect|effective|valid\w*|appl(?:y|ies|ied)|start\w*|beg[aiu]n\w*|since|from|as of|until|will|would"
            r"|operat\w*|introduc\w*|implement\w*|enforc\w*|pending|await\w*|reject\w*|after|when|once|followed"
            r"|subsequently|later|still|binding",
            "when it took effect",
        ),
        (
            r"\b(?:what|which) (?:(?:is|was|were) (?:the |its |their )?)?(?:\w+ )?(?:verdicts?|rulings?|judge?ments?)\b"
            rf"|\bhow (?:did|has|have|had) {_COURT} (?:rule[ds]?|decide[ds]?|find|found)\b"
            rf"|\bwhat (?:did|has|have|had) {_COURT} (?:rule[ds]?|decide[ds]?|find|found|conclude[ds]?)\b",
            r"verdicts?|rul(?:e[ds]?|ings?)|convict\w*|acquit\w*|guilty|innocent|sentenc\w*|find\w*|found|held|holding"
            r"|decid\w*|decision|judge?ments?|dismiss\w*|reject\w*|up(?:held|hold)\w*|overturn\w*|annul\w*|quash\w*"
            r"|order\w*|grant\w*|declar\w*|den(?:y|ied)|approv\w*|pending|await\w*|ongoing|open|unresolved|postpon\w*"
            r"|adjourn\w*|struck|invalidat\w*|nullif\w*|void\w*|cleared|releas\w*|freed|agreed|refus\w*|determin\w*"
            r"|conclu\w*|suspend\w*|affirm\w*|confirm\w*|revers\w*|sided|favou?r\w*|award\w*|fine[ds]?|jail\w*"
            r"|imprison\w*|impos\w*|gave|given|allow\w*|permit\w*|accept\w*|set aside|block\w*|halt\w*|bann\w*|lift\w*"
            r"|commut\w*|reduc\w*|increas\w*|stay\w*|return\w*|said|stat(?:ed|ing)|not(?:ed|ing)|violat\w*"
            r"|(?:un)?constitution\w*|recogni[sz]\w*|drop\w*|closed|remov\w*|revok\w*|issued|called|requir\w*"
            r"|instruct\w*|direct\w*|mandat\w*|prohibit\w*|won|lost|liable|responsib\w*|settl\w*|withdr\w*"
            r"|terminat\w*|discharg\w*|execut\w*|remand\w*|extend\w*|warn\w*|reinstat\w*",
            "how it was decided",
        ),
        (
            rf"{_WHETHER}\b(?:(?:bring|brought|bringing) (?:[\w'’-]+ ){{0,4}}?down|ma(?:de|ke) (?:an?|any) (?:\w+ )?difference"
            r"|(?:had|have) (?:an?|any) (?:effect|impact)|pa(?:id|y) off)\b",
            r"reduc\w*|decreas\w*|declin\w*|drop\w*|fell|fall\w*|lower\w*|down|fewer|less|cut\w*|curb\w*|halv\w*"
            r"|eliminat\w*|eradicat\w*|prevent\w*|improv\w*|increas\w*|rose|rise\w*|rising|higher|grew|grow\w*|more"
            r"|(?:in)?effect\w*|impact\w*|results?|resulted|success\w*|fail\w*|help\w*|contribut\w*|led|still|remain\w*"
            r"|continu\w*|worse\w*|persist\w*|better|chang\w*|stopp\w*|end(?:s|ed|ing)|ceas\w*|deter\w*|same|despite"
            r"|nevertheless|however|progress|common|prevalen\w*|frequent\w*|gone|disappear\w*|unchanged|difference"
            r"|percent|doubl\w*|limited|little|than",
            "what came of it",
        ),
        (
            r"\bwhat (?:is|was|are|were|['’]s) (?:the |its |his |her |their )?(?:[\w-]+['’]s? )?(?:[\w-]+ )?"
            r"(?:headcount|staff(?:ing)? (?:size|level|strength|number)s?|population|death toll|toll|turnout|capacity"
            r"|literacy rate|unemployment rate|surface|length|height)\b",
            rf"\d[\d.,]*|{NUMBER_WORD}|half|dozens?|hundreds?|thousands?|millions?|several|few|many|most|majority|all"
            r"|some|large|small|high|low|numerous|full|over(?:crowded|capacity)|equal|exceed\w*|double",
            "a figure",
        ),
    )
)
"""What is asked, the words by which a text may tell it, and what a text without them lacks."""
_STATES_ASKED = regex(
    r"\b(?:which (?:of (?:the|its|their) )?(?:[\w-]+ ){0,2}?|what (?:other )?)(?P<kind>states|provinces?|districts?"
    r"|regions?|count(?:y|ies)|governorates?|oblasts?|prefectures?|municipalit(?:y|ies)|towns?|cit(?:y|ies)|villages?"
    r"|islands?|neighbou?rhoods?)\b(?! (?:agenc|offic|department|council|polic|court|government|hall|authorit|bod"
    r"|institution|media))",
    re.IGNORECASE,
)
_LIE = regex(
    r"\b(?:(?:north|south|east|west|cent(?:er|re|ral)|capital|border|rural|urban|coast|mountain|inland|interior"
    r"|conflict|oil|poor|remote|nationwide|countrywide|throughout|everywhere)\w*|all|every|each|any|both|same"
    rf"|{_DENIAL}|(?:largest|biggest|smallest|main|major|most) \w+)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how they lie, or that it was all or none."""
_CHOICE = regex(r"\bor\b", re.IGNORECASE)
_NOT_PLACES: frozenset[Kind] = frozenset(("yes_no", "count", "amount", "money", "reason", "date", "month", "person"))


def lacks_attribute(asked: Asked, passage: Passage) -> str | None:
    """What is asked of an event, in words, where a passage has no word that may tell it; None if it may, or nothing of
    the kind is asked."""
    for asks, told, lacks in _ATTRIBUTES:
        if searched(asks, asked.alone):
            return None if told.search(passage.text) else lacks
    found = None if asked.kind in _NOT_PLACES else searched(_STATES_ASKED, asked.alone)
    if found is None or _CHOICE.search(asked.alone) or _LIE.search(passage.text):
        return None
    if new_names(asked, passage.text, passage):
        return None
    kind = found["kind"].casefold()
    return f"which {kind} {'they were' if kind.endswith('s') else 'it was'}"


__all__ = ["lacks_attribute"]
