"""Words: normal spelling, endings taken off, words of one meaning. Pure functions over strings."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.regex import regex
from assistant.text.accents import without_accents


def word_set(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


FUNCTION_WORDS = word_set(
    "a an the this that these those it its they them their he him his she her we us our you your i my me who whom"
    " whose which what where when why how there here and or but nor so yet as at by for from in into of off on"
    " onto out over to up with within about above across after against along among around before behind below"
    " beneath beside between beyond during except inside like near since through throughout toward towards under"
    " until upon via per than then be is are was were been being am has have had having do does did done doing"
    " will would shall should can could may might must ought not no nor never none if unless while whereas"
    " although though because however also too very just only such same other another any some each every both all"
    " few many much more most several own s t it's down fewer less despite without again still already even once"
    " whether including compared according due therefore thus meanwhile moreover further furthermore additionally"
    " instead rather former latter himself herself itself themselves nobody nothing"
)
AUXILIARIES = word_set(
    "be is are was were been being am has have had do does did will would shall should can could may might must"
)
THEM = word_set("them these those whom which")
"""What stands behind 'of' for those named before: 'most of them'."""
IRREGULAR_PAST = word_set(
    "met led held took gave made found said told began saw came went paid sent built brought sought left fell"
    " rose grew won lost cut set put spent kept drew wrote chose became struck forbade forbidden taken given shown"
    " known seen fought read ran hit bought sold taught caught beat beaten shot broke broken fled upheld withheld"
    " withdrew withdrawn overcame understood stood spoke spoken stole stolen heard knew dealt lent swore sworn"
    " threw thrown underwent wore hurt let bore born begun fallen risen grown driven drove forgot forgave arose"
    " split spread shut agreed disagreed freed guaranteed decreed"
)
_LEMMAS = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person", "police": "police",
    "met": "meet", "meeting": "meet", "led": "lead", "held": "hold", "took": "take", "taken": "take", "gave": "give",
    "given": "give", "made": "make", "found": "find", "said": "say", "told": "tell", "began": "begin", "saw": "see",
    "seen": "see", "paid": "pay", "sent": "send", "built": "build", "brought": "bring", "sought": "seek",
    "left": "leave", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow", "won": "win",
    "lost": "lose", "spent": "spend", "kept": "keep", "drew": "draw", "wrote": "write", "written": "write",
    "chose": "choose", "became": "become", "struck": "strike", "forbade": "forbid", "forbidden": "forbid",
    "fought": "fight", "ran": "run", "bought": "buy", "sold": "sell", "taught": "teach", "shown": "show",
    "beaten": "beat", "broke": "break", "broken": "break", "fled": "flee", "dying": "die", "lives": "life",
    "wives": "wife", "laws": "law", "loss": "lose", "sale": "sell", "growth": "grow", "payment": "pay",
    "deaths": "die", "death": "die", "media": "media", "crises": "crisis", "went": "go", "came": "come",
    "proceedings": "proceeding", "detention": "detain", "detentions": "detain", "injuries": "injury",
    "upheld": "uphold", "withheld": "withhold", "withdrew": "withdraw", "withdrawn": "withdraw", "overcame": "overcome",
    "stood": "stand", "spoke": "speak", "spoken": "speak", "stole": "steal", "stolen": "steal", "heard": "hear",
    "knew": "know", "known": "know", "dealt": "deal", "lent": "lend", "threw": "throw", "thrown": "throw",
    "underwent": "undergo", "wore": "wear", "worn": "wear", "drove": "drive", "driven": "drive", "arose": "arise",
    "begun": "begin", "caught": "catch", "shot": "shoot", "flew": "fly", "flown": "fly", "hid": "hide",
    "hidden": "hide", "swore": "swear", "sworn": "swear", "understood": "understand", "died": "die", "used": "use",
    "using": "use", "owed": "owe", "seized": "seize", "seizing": "seize",
}  # fmt: skip
_KEPT = word_set(
    "authority university community ministry minister party policy county country city security society majority"
    " minority organization international internal national general officer office official member company public"
    " police reportedly"
)
"""Words whose endings are no endings; each would fall together with another word without them."""
_BRITISH = (
    (regex(r"(?<=\w\w\w)is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (regex(r"(?<=[a-z]{2})our(s|ed|ing|er|ers|able|ful|hood|hoods)?$"), r"or\1"),
    (regex(r"(?<=[a-z]{2}[nb])tre(s)?$"), r"ter\1"),
    # 'travelled', not 'killed', 'installed' or 'enrolled', whose verbs have two as well
    (regex(r"^([a-z]*[aeiou][^aeiou]+[aeiou]+)(?<!ca)(?<!fi)(?<!nro)(?<!sta)(?<!spe)ll(ed|ing|er|ers)$"), r"\1l\2"),
    (regex(r"^(defen|offen|licen|preten)ce(s)?$"), r"\1se\2"),
    (regex(r"^programmes?$"), "program"),
    (regex(r"^cheques?$"), "check"),
    (regex(r"^centres?$"), "center"),
    (regex(r"^gaol"), "jail"),
    (regex(r"^(enrol|fulfil|instal)(?=s?$|ment)"), r"\1l"),
)
_DERIVED = regex(
    r"(?:edly|izations?|izing|ized|izes|ize|ifications?|ified|ifies|ifying|ify|ications?|ations?|ated|ates|ating|ate"
    r"|ments?|(?<=[st])ions?|ings?|ances?|ences?|ities|ity|ness|(?<=[st])ive(?:ly)?|(?<=ic)ally|ly|ed|ies|es|e|(?<=[^s])s"
    r"|(?<=[^aeiou])y)$"
)
_BEFORE_A_VERB = regex(r"^(?:over|under|re)(?=\w{3})")
SAME_MEANING = (
    "open initiate begin start launch commence",
    "person individual people",
    "man male",
    "woman female",
    "help assist aid",
    "jail imprison prison incarcerate",
    "worker employee laborer",
    "government authority",
    "pass adopt enact",
    "rise increase grow climb",
    "fall decrease decline drop",
    "say state report",
    "center shelter",
    "child minor",
    "murder kill",
    "detain arrest",
    "ban prohibit forbid bar outlaw",
    "allow permit authorize",
    "demonstration protest rally",
    "demonstrator protester",
    "attorney lawyer",
    "labor work",
    "found establish create",
    "money fund funding",
    "country nation",
    "hold convene",
    "buy purchase",
    "get receive obtain",
    "ask request",
    "need require",
    "additional extra further",
    "foreign overseas abroad",
    "pay compensate",
    "kilogram kg",
    "reduce cut",
    "relocate move",
    "lodge submit",
    "join accede",
    "sufficient adequate enough",
    "law legislation",
    "sector industry",
    "student pupil",
    "wage salary",
    "inquiry investigation probe",
    "expel deport",
    "seize confiscate",
    "retain keep",
    "injure wound",
    "complete finish",
    "doctor physician",
    "kilometer km",
)
"""Words that a careful writer swaps. Kept short: each group must mean the same in any report."""


def spelling(word: str) -> str:
    """A casefolded word in American spelling."""
    for british, american in _BRITISH:
        word = british.sub(american, word)
    return word


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """A word without its plural or possessive ending: what it counts. 'prosecutors' → 'prosecutor'."""
    word = re.sub(r"['’]s?$", "", word.casefold())
    if word in _LEMMAS:
        return _LEMMAS[word]
    word = spelling(word)
    if len(word) > 4 and word.endswith(("ies", "ied")):
        return f"{word[:-3]}y"
    if len(word) > 4 and re.search(r"(?:ss|x|ch|sh|zz)es$", word):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """A word without inflection and the commonest derivations: 'prosecuted', 'prosecution' → 'prosecut'."""
    word = lemma(word)
    if word[:1].isdigit() or word in _KEPT or (word in _LEMMAS.values() and len(word) <= 6):
        return word
    shorter = _DERIVED.sub("", word)
    if len(shorter) < 3:
        return word
    if len(shorter) > 3 and shorter[-1] == shorter[-2] and shorter[-1] not in "sl":
        shorter = shorter[:-1]
    return shorter.removesuffix("t") if shorter.endswith("ct") else shorter


_GROUP_OF = {root(word): root(group.split()[0]) for group in SAME_MEANING for word in group.split()}


@lru_cache(maxsize=20_000)
def sense(word: str) -> str:
    """What stands for a word and all words of its meaning, with its accents or without."""
    found = root(without_accents(word))
    return _GROUP_OF.get(found, found)


def is_content(word: str) -> bool:
    """Whether a word carries meaning of its own: no function word, no figure."""
    return len(word) > 1 and word[0].isalpha() and word.casefold() not in FUNCTION_WORDS


def is_past(word: str) -> bool:
    """Whether a word looks like a past tense or a participle."""
    return (
        word in IRREGULAR_PAST
        or _BEFORE_A_VERB.sub("", word) in IRREGULAR_PAST
        or (len(word) > 3 and word.endswith("ed") and not word.endswith("eed"))
    )


def is_verb(word: str) -> bool:
    """Whether a folded word looks like a verb: an auxiliary or a past form."""
    return word in AUXILIARIES or is_past(word)


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    folded = word.casefold()
    if folded in {"men", "women", "children", "people", "police", "media"}:
        return True
    return len(folded) > 3 and folded.endswith("s") and not folded.endswith(("ss", "us", "is"))
