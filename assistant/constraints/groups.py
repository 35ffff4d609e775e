"""Groups of persons that a question counts: what a text tells of others, or of the whole, doesn't answer it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense, word_set
from assistant.question.asked import Asked, searched
from assistant.regex import regex
from assistant.schema import Passage

_WORD = regex(r"[^\W\d_]+")
_OTHERS = sense("others")


def _classes(*classes: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(sense, word_set(words))) for words in classes)


_BY_WORK = _classes(
    "judge magistrate",
    "prosecutor",
    "lawyer barrister",
    "police policeman policewoman gendarme constable investigator",
    "soldier conscript serviceman troop military army",
    "guard warder",
    "inspector",
    "teacher headmaster professor",
    "pupil student schoolchild",
    "doctor physician surgeon",
    "nurse midwife",
    "psychologist counselor",
    "interpreter translator",
    "journalist reporter editor blogger",
    "candidate",
    "voter",
    "observer monitor",
    "priest imam monk nun pastor",
    "farmer",
    "miner",
    "sailor seaman seafarer fisherman",
    "fighter militant rebel insurgent guerrilla terrorist gunman",
    "driver courier",
    "diplomat ambassador consul",
    "senator legislator parliamentarian",
)
_IN_OFFICE = (frozenset({sense("officer"), sense("official")}).union(*_BY_WORK),)
_APART = (
    _BY_WORK,
    _classes("man", "woman", "boy", "girl"),
    _classes("man woman adult", "child boy girl juvenile teenager"),
    _classes("employer", "worker employee laborer"),
    _classes("victim survivor", "trafficker suspect defendant perpetrator offender", "witness"),
    (*_classes("prisoner inmate detainee"), *_IN_OFFICE),
    _IN_OFFICE,
)
"""Classes of persons, by work, by sex, by age, by part in a crime, in prison, and in office: who is of one class is of
no other beside it. Words that cover several ('staff', 'people') are of none."""
_COVERS = tuple(
    (sense(word), frozenset(map(sense, word_set(covered))))
    for word, covered in (
        ("official", "diplomat ambassador consul"),
        ("officer", "police policeman policewoman gendarme constable detective investigator soldier conscript"
         " serviceman guard warder inspector diplomat consul sailor"),
        ("investigator", "police policeman constable detective inspector gendarme"),
    )
)  # fmt: skip
"""Words for persons in office, and who of the classes by work may be meant by them."""
_SEVERAL = frozenset(word for word, _ in _COVERS)
_POSTS = r"(?: \([A-Z]+\))? (?:officials?|officers?|personnel|staff|employees|agents?)\b"
_POLICE = frozenset(map(sense, word_set("police investigator detective inspector guard")))
_SERVING = (
    (
        regex(r"\b(?:legal|judicial) (?:professionals?|practitioners?|profession|community|experts?)\b", re.IGNORECASE),
        frozenset(map(sense, word_set("lawyer barrister judge magistrate prosecutor"))),
    ),
    (regex(rf"\blaw[ -]enforcement{_POSTS}", re.IGNORECASE), _POLICE | {sense("prosecutor")}),
    (
        regex(
            rf"\b(?:MVD|police|(?:Ministry|Department) of (?:the |Internal |Home )*(?:Interior|Affairs)"
            rf"|(?:Interior|Home) Ministry){_POSTS}",
            re.IGNORECASE,
        ),
        _POLICE,
    ),
)
"""'Ministry of Internal Affairs (MVD) officials', and who may be meant by that."""
_MEANT_BY = tuple(
    (regex(rf"\b(?:{words})\b", re.IGNORECASE), frozenset(map(sense, word_set(who))))
    for words, who in (
        (r"courts?|tribunals?|judiciary|rul(?:ed|ing)", "judge magistrate"),
        (r"inspections?", "inspector"),
        (r"attorney general\w*|prosecution|indict\w*|charg(?:ed|es)", "prosecutor"),
        (r"media|press|report(?:ing|age)|outlets?|newspapers?|broadcasters?", "journalist reporter editor blogger"),
        (
            r"armed groups?|militias?|combatants?|forces|insurgency",
            "fighter militant rebel insurgent guerrilla terrorist gunman",
        ),
        (
            r"(?:security|armed|government|special) forces|defen[cs]e forces?|troops?|forces|personnel",
            "soldier conscript serviceman troop military army police policeman gendarme",
        ),
        (r"law enforcement|arrest\w*|custody|detain\w*", "police policeman policewoman gendarme constable detective"),
        (r"child(?:ren)?|girls?|boys?|youths?|schools?", "pupil student schoolchild"),
    )
)
"""Words of a text by which persons of a work may be meant who aren't named: a court's judges, the press's reporters."""
_GUARDS = frozenset(map(sense, word_set("guard warder")))
_PRISON = frozenset(map(sense, word_set("prison jail penitentiary detention")))
"""'Prison officials' may be guards."""
_OF_NO_WORK = frozenset(map(sense, word_set("victim suspect defendant trafficker offender prisoner inmate detainee")))
"""Words for persons as whom nobody is counted who is asked about by work or office."""

_WATCHING = frozenset(map(sense, word_set("observer monitor journalist reporter")))
"""Words for persons who tell what they saw of others."""
_SUBJECT = regex(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|can|could|may|must|should|will|would) (?:the |any |these |those )?"
    r"(?P<who>[a-z]+)\b",
    re.IGNORECASE,
)
_PRONOUN = regex(r"\b(?:they|them|their|he|she|his|her|him)\b", re.IGNORECASE)

_REFERS_BACK = regex(r"\b(?:they|them|their|these|those|he|she|his|her|him)\b", re.IGNORECASE)

_GROUPS = tuple(
    (regex(rf"\b(?:{asked})\b(?!['’])"), regex(rf"\b(?:{told})\b", re.IGNORECASE))
    for asked, told in (
        (
            r"women|girls|females?",
            r"\w*wom[ae]n|females?|\w*girls?|mothers?|wi(?:fe|ves)|widows?|\w*daughters?|sisters?|maternal|pregnan\w+"
            r"|she|hers?|lad(?:y|ies)|nuns?|brides?|maids?|midwi\w+|sex(?:es)?|genders?",
        ),
        (
            r"men|boys|males?",
            r"(?!(?:hu|ger|ro|wo)m[ae]n)\w*m[ae]n|males?|\w*boys?|fathers?|husbands?|(?:grand|step)?sons?|brothers?|he|his|him|monks?"
            r"|sex(?:es)?|genders?",
        ),
        (
            r"children|kids|minors|juveniles|youngsters|teenagers|under-?age",
            r"\w*child\w*|kids?|minors?|juveniles?|under-?age|\w*girls?|\w*boys?|infants?|bab(?:y|ies)|newborns?"
            r"|toddlers?|teen\w*|adolescen\w*|youths?|young\w*|pupils?|students?|school\w*|under|ages?|aged|years?"
            r"|[\w-]+-olds?|(?:grand|step)?sons?|\w*daughters?|born|births?|orphan\w*|apprentices?",
        ),
        (
            r"foreign(?:ers)?",
            r"foreign\w*|nationals?|nationalit\w+|citizens?|citizenship|abroad|\w*migrants?|refugees?|expatriates?"
            r"|overseas|countr(?:y|ies)|states|international\w*|noncitizens?|non-\w+|(?-i:[A-Z]\w+(?:ans?|ese|ish|is))",
        ),
    )
)
"""Words for a sex, an age or an origin as a question has them, and words of a text that may tell it."""
_REFUGEES = regex(r"\brefugees?\b", re.IGNORECASE)
_AS_REFUGEES = regex(r"\b(?:asylum\w*|protection|status)\b", re.IGNORECASE)
"""Words for being recognized as a refugee."""
_SEXES = (
    regex(r"\b(?:m[ae]n|boys?|males?|fathers?|husbands?|sons?|brothers?|widowers?|grooms?)\b(?!['’])", re.IGNORECASE),
    regex(
        r"\b(?:wom[ae]n|girls?|females?|mothers?|wi(?:fe|ves)|daughters?|sisters?|widows?|brides?|ladies)\b(?!['’])",
        re.IGNORECASE,
    ),
)
_SHARE_OF = regex(
    r"\b(?:percentage|share|proportion|percent|rate|fraction) of (?:all |the |its |their )?"
    r"(?P<whom>(?:[\w-]+ ){0,2}?(?:women|men|girls|boys|females?|males?))\b"
    r"|\bamong (?:all |the )?(?P<among>(?:[\w-]+ ){0,2}?(?:women|men|girls|boys|females?|males?)),? what"
    r" (?:percentage|share|proportion|percent|rate|fraction)\b",
    re.IGNORECASE,
)
_RELATIVE = regex(
    r"(?:\b(?:his|her|their|whose|an?|the)|['’]s?) (?:\w+ (?:or|and) )?(?:fathers?|husbands?|sons?|brothers?"
    r"|wi(?:fe|ves)|mothers?|daughters?|sisters?|widows?)\b(?: (?:or|and) \w+)?",
    re.IGNORECASE,
)
"""Who is mentioned beside somebody: 'and his wife', 'the permission of a husband'."""
_FOR_GROUP = regex(
    r"^\W*(?:and |but |so )?(?:is|are|was|were) there [^?()]*\bfor (?:adult |young )?"
    r"(?P<whom>(?:wo)?men|boys|girls|children|minors|foreigners|(?:fe)?males)\W*$",
    re.IGNORECASE,
)
"""'Is there a shelter for men?'"""
_FOR_ANYBODY = regex(
    r"\b(?:no|not|any(?:one|body)?|everyone|everybody|persons?|people|regardless|irrespective)\b", re.IGNORECASE
)
_WHOLLY = regex(r"\b(?:all|both|none|neither|every|only|rest|others?|half|most)\b", re.IGNORECASE)
"""Words by which a text tells of a part without naming it: 'all of them were men'."""
WHO_THEY_WERE = regex(
    r"\b(?:were|are|was) (?:they|(?:any|some|most|all) of (?:them|those))"
    r" (?:all |mostly |mainly )?(?:(?:adult|young|foreign) )?"
    r"(?:men|women|girls|boys|children|minors|adults|foreign\w*|males?|females?)\b",
    re.IGNORECASE,
)
"""'Were they men or women?'"""
MIN_STEM = 4
"""Words that begin with so many letters alike may be of one stem."""


def of_other_sex(question: str, text: str) -> bool:
    """Whether a question is about men or boys only, and a text tells of women or girls only; or the other way round."""
    asked, told, besides = (
        [bool(sex.search(one)) for sex in _SEXES] for one in (question, _RELATIVE.sub(" ", text), text)
    )
    return sum(asked) == 1 and sum(told) == 1 and asked != told and not besides[asked.index(True)]


def by_work(word: str) -> bool:
    """Whether the sense of a word is that of one for persons by their work: judges, teachers, drivers."""
    return any(word in works for works in _BY_WORK)


def in_office(word: str) -> bool:
    """Whether the sense of a word is that of one for persons by their work or office: an officer, too."""
    return any(word in works for works in _IN_OFFICE)


def _senses(text: str) -> frozenset[str]:
    return frozenset(sense(word.casefold()) for word in _WORD.findall(text))


def _serving(text: str) -> list[frozenset[str]]:
    """Who may be meant by each of the words for officials of a service that a text has."""
    return [who for words, who in _SERVING if words.search(text)]


def others_by_work(question: str, text: str) -> str | None:
    """Those by their work whom a question asks about, its subject, where a text tells of persons of other work only:
    of prosecutors, not judges; None if they are none, or may be meant by what the text says."""
    found = _SUBJECT.search(question)
    subject = sense(found["who"].casefold()) if found else ""
    own = next((works for works in _BY_WORK if subject in works - _SEVERAL), None)
    if not found or own is None or _PRONOUN.search(text):
        return None
    said, asked = _senses(text), _senses(question)
    covered = any(word in said and not own.isdisjoint(works) for word, works in _COVERS)
    serving = _serving(text)
    covered |= any(not own.isdisjoint(who) for who in serving)
    covered |= any(not own.isdisjoint(who) for words, who in _MEANT_BY if words.search(text))
    others = any(works.isdisjoint(asked) and not works.isdisjoint(said - _WATCHING - _SEVERAL) for works in _BY_WORK)
    others |= bool(serving)
    return found["who"] if others and not covered and own.isdisjoint(said) else None


def only_others(counted: Sequence[str], text: str, nouns: Sequence[Sequence[str]]) -> bool:
    """Whether all persons that a text counts are of other classes than those asked for, which it doesn't mention.

    `counted`: the senses of the words for what is asked for; `nouns`: those of each thing that the text counts, the
    head noun last. What has no noun, and 'others', may be anybody.
    """
    said = _senses(text)
    anybody = any(not noun or _OTHERS in noun for noun in nouns)
    anybody |= any(not who.isdisjoint(counted) for who in _serving(text))
    return not anybody and any(_apart(classes, frozenset(counted), nouns, said) for classes in _APART)


def _apart(
    classes: Sequence[frozenset[str]], counted: frozenset[str], nouns: Sequence[Sequence[str]], said: frozenset[str]
) -> bool:
    """Whether a noun is of a class that excludes the one counted, of which nothing is said."""
    own = [one for one in classes if one & counted]
    others = frozenset().union(*(one for one in classes if one not in own))
    if classes is _BY_WORK:
        guards = bool(counted & _GUARDS and said & _PRISON)
        others |= frozenset() if guards else _SEVERAL
        others -= {word for word, covered in _COVERS if covered & counted}
    if classes in (_BY_WORK, _IN_OFFICE):
        others |= _OF_NO_WORK
    return bool(own) and not any(one & said for one in own) and any(others & set(noun) for noun in nouns)


def lacks_part(asked: Asked, text: str, around: str) -> bool:
    """Whether a text tells only of the whole where a part of it is counted: women, children, foreigners, engineers.

    `around` is the text with what stands before and above it: of whom 'them' are may be told there, what they are
    is told in the text.
    """
    of_its_own = asked.alone == asked.question  # 'the men' may be those who did it to those spoken of before
    if asked.kind == "amount" and of_its_own and (share := searched(_SHARE_OF, asked.alone)):
        of_sex = [told for words, told in _GROUPS[: len(_SEXES)] if words.search(share["whom"] or share["among"])]
        return of_other_sex(asked.alone, text) or not any(told.search(around) for told in of_sex)
    if asked.kind != "count":
        return False
    groups = [told for words, told in _GROUPS if words.search(asked.part or asked.thing)]
    if _WHOLLY.search(text) and (not groups or any(told.search(text) for _, told in _GROUPS)):
        return False
    if groups:
        return not any(told.search(text if asked.part else around) for told in groups)
    if _REFUGEES.search(asked.part) and _AS_REFUGEES.search(text):
        return False
    return bool(asked.part) and not any(_mentions(text, word) for word in asked.part.split())


def lacks_whole(asked: Asked, text: str, around: str) -> bool:
    """Whether a text doesn't tell of the girls of whom a part is counted: '31 victims were foreigners' of 'how many of
    the girls were foreigners?'. Where it says 'they' or 'of these', what stands before it may."""
    if asked.kind != "count" or not asked.part:
        return False
    said = around if _REFERS_BACK.search(text) else text
    whole = [told for words, told in _GROUPS if words.search(asked.thing)]
    return bool(whole) and not any(told.search(said) for told in whole)


def tells_no_sort(asked: Asked, text: str) -> str | None:
    """'Anything on who they were' where it is asked whether they were men, children or foreigners, and a text has no
    word of either."""
    found = searched(WHO_THEY_WERE, asked.alone) if asked.kind != "count" else None
    sorts = [told for words, told in _GROUPS if words.search(asked.alone)] if found else []
    return "anything on who they were" if sorts and not any(told.search(text) for told in sorts) else None


def lacks_group(asked: Asked, passage: Passage, before: str) -> str | None:
    """'Anything for men' where it is asked whether there is something for them, and neither a passage nor what stands
    before and above it has a word of them, nor says that it is for all."""
    found = searched(_FOR_GROUP, asked.question) if asked.kind == "yes_no" else None
    if found is None or _WHOLLY.search(passage.text) or _FOR_ANYBODY.search(passage.text):
        return None
    around = f"{before} {passage.in_place}"
    told = [told for words, told in _GROUPS if words.search(found["whom"])]
    return f"anything for {found['whom'].casefold()}" if told and not any(one.search(around) for one in told) else None


def _mentions(text: str, noun: str) -> bool:
    said = [word.casefold() for word in _WORD.findall(text)]
    folded = noun.casefold()
    # Of 'Jews' one reads of a 'Jewish community'.
    stem = sense(folded) if noun[0].isupper() else folded[:MIN_STEM]
    return any(word.startswith((stem, folded[:MIN_STEM])) or sense(word) == sense(folded) for word in said)
