"""Ellipsis: a fragment ('and judges?', 'in Osh?') put in the place of what is parallel to it in an earlier question."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.checks.words import is_past, word_set
from assistant.constraints.places import may_be_place
from assistant.followup.patterns import AGE_MEANT, CONDITION_AT_END, NUMBER, RELATIVE_YEAR, SPEAKER
from assistant.followup.reference import may_act
from assistant.followup.topic import (
    TIMES,
    YEAR_PHRASE,
    Parts,
    is_group,
    is_part,
    is_part_of_name,
    is_participle,
    is_plural,
    leading,
    names,
    noun_phrase,
    parse,
)
from assistant.followup.words import (
    BE_FORMS,
    BODIES,
    CHANGES,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    HAVE_FORMS,
    MEMBERSHIPS,
    OFFICIALS,
    PEOPLE,
    POSSESSIVES,
    PREPOSITIONS,
    VERBS,
    key,
)
from assistant.regex import regex
from assistant.text.countries import countries_in

_AGE = regex(r"\d+-year-olds?|\d+ years old", re.IGNORECASE)
_PROVISION = regex(
    r"\b(?P<kind>art(?:icle|\.)?|section|sec\.|paragraph)s? (?P<number>\d+)\b(?:(?:, | and | or )\d+\b)*", re.IGNORECASE
)
_UNDER_ANOTHER = regex(
    r"(?:(?:under|in|by|for) )?(?:(?:article|section|paragraph) )?(?P<number>\d+)"
    r"(?P<if>,? (?:if|unless|when) [^,?]{1,60})?",
    re.IGNORECASE,
)
"""'171', 'under 260 if the victim is 16': another article, where it has too many digits for an age or says when it
holds."""
_DOES = {"do": "does", "are": "is", "were": "was", "have": "has"}
_DO_SEVERAL = regex(rf"\b({'|'.join(_DOES)}) $", re.IGNORECASE)
LONG = 3
"""Digits of a number that is no age."""
_CHANGED = regex(
    r"(?P<does>(?:did|do|have|has|are|were) (?:(?:the )?(?:number|count|total|tally) of )?(?:the )?)"
    r"(?P<thing>[a-z][a-z -]+?s(?: (?:in|into|for|of|on|to|against|with) [a-z ]+?)?) "
    rf"(?P<then>(?:(?:go|gone|going) (?:up|down)|(?:{'|'.join(sorted({*CHANGES.values()} - {'go'}))})(?:d|ed|en|n)?"
    r"|dropped|rising|falling|increasing|growing|declining|decreasing)\b.*)",
    re.IGNORECASE,
)
"""'Did investigations into fraud go up in 2019?', 'has the number of arrests fallen?'"""
_IF_AT_END = regex(r",? (?:if|unless|when) [^,?]{1,60}$", re.IGNORECASE)
_OF_AGE = regex(r"(?:an? |the )?\d+[- ]years?[- ]olds?|(?:the )?(?:under|over)-?\d+s", re.IGNORECASE)
_LIMITED_BY_AGE = regex(
    r"\b(?:(?:an?|the|any) )?(?:child|children|girls?|boys?|minors?|persons?|people|victims?|adults?|youths?)"
    r" (?:under|over|aged|ages?|of|younger than|older than|below|above) (?:the age of )?\d+\b",
    re.IGNORECASE,
)
_AGE_ASKED = regex(r"how\s+old\b", re.IGNORECASE)
_YEAR_WORD = regex(r"\W*(?:19|20)\d\d\W*")
_WHEN_AT_END = regex(rf"(?<=\S) (?:{YEAR_PHRASE.pattern})\W*$", re.IGNORECASE)
_PARALLEL = ((PEOPLE, (PEOPLE, OFFICIALS)), (OFFICIALS, (OFFICIALS, BODIES, PEOPLE)), (BODIES, (BODIES, OFFICIALS)))
"""For the class of a fragment's noun: the classes whose place it may take, best first."""
_STEP = regex(
    r"(?:investigation|prosecution|conviction|arrest|trial|indictment|acquittal|detention|charge|sentence)s",
    re.IGNORECASE,
)
"""What the police and courts do, counted."""
_DEED = regex(rf"{_STEP.pattern}|\w+(?:tion|sion|ment|ing|al)s", re.IGNORECASE)
_SHARE_OF = regex(r"(?:share|percentage|percent|proportion|part)\s+(?=of\b)", re.IGNORECASE)
_PENALTY = regex(r"\b(?:penalt(?:y|ies)|punishments?|sentences?|fines?|terms?|ages?)\b", re.IGNORECASE)
_PENALTY_FOR = regex(
    rf"(?P<lead>(?:.*\s)?{_PENALTY.pattern}\s+for\s+)"
    r"(?P<what>(?:(?!(?:in|during|under|by|when|where|if|for)\b)[\w’'-]+\s?)+?)(?:\s+for\b.*?)?"
    r"(?P<tail>(?:\s+(?:in|during|under|by|when|where|if)\b.*)?)",
    re.IGNORECASE,
)
"""'What is the penalty for theft?'"""
_OF_A_TIME = regex(r"(?: (?:in|during|for|that|this|last) .*)?")
_SORT = regex(r"(?:women|men|girls|boys|children|kids|minors|adults|foreigners|female|male)", re.IGNORECASE)
"""What persons of any calling may be."""
_ALL_WHO_ARE = regex(
    r"the (?:blind|deaf|disabled|elderly|old|young|poor|rich|sick|ill|homeless|unemployed|jobless|wounded|injured"
    r"|displaced|mentally ill|hard of hearing)",
    re.IGNORECASE,
)
"""Those whom a word for what they are like means with 'the'."""
_ABBREVIATED = regex(r"(?i:the )?[A-Z]{3,}")
_OF_CHILDREN = word_set(
    "marriage marriages bride brides labor labour laborers labourers abuse trafficking exploitation pornography"
    " prostitution begging protection welfare support care benefit benefits custody mortality soldiers poverty sex"
)
"""'Child marriage': what is told of children only by its name."""
_OF_POLICE = regex(
    r"academ(?:y|ies)|stations?|schools?|colleges?|courses?|custody|forces?|training|reports?|records?|raids?"
)
"""Nouns before which 'police' says only whose they are: 'the police academy'."""
_A = frozenset({"a", "an"})
_AGED = regex(r"(?P<one>adult|minor|teenager)s", re.IGNORECASE)
_OF_THEM = regex(
    r"rural|urban|disabled|elderly|poor|young|clergy|cattle|livestock|gendarmerie|population|private|public|female|male"
    r"|foreign|abroad|elsewhere|pregnant|agriculture|industry|construction|mining|overall|\w+(?:ly|ed|time|wide|al|ic)",
    re.IGNORECASE,
)
"""Which of those counted may be meant, without a plural."""
_SWAPPED_AT_END = frozenset({"for", "on", "about"})
"""Prepositions whose phrase takes the place of any other one after them at a question's end."""
_SUBJECT_OF = frozenset({"on", "about", "of"})
"""Prepositions of what something is said about: each may take the place of another."""
_NAMED_BY_OF = frozenset({"ministry", "house", "council", "chamber", "department", "board"})
"""Bodies whose name may go on with 'of': the House of Representatives."""
_LANGUAGE = regex(
    r"(?:taught|published|printed|broadcast|written|spoken|paid|believe|enrolled|translated)", re.IGNORECASE
)
_DOING = VERBS | {"wait", "stay"}
_SAY = word_set("say says said think know write report recommend recommended suggest suggested find")
_OBJECTS = frozenset({"him", "her", "them", "it"})
_ADJUNCTS = frozenset({"for", "by", "with", "among"})
"""Prepositions after which a group may take the place of the same kind of group as subject or object."""

_PLACED = regex(r"(?i:the) (?:[a-z]+ ){1,3}(?:in|on|at|during|from|of) (?:the )?[A-Z]\w+\W*$")
"""'The four others in November', who are none of a name's kind and may stand only for others of their own."""
_CHARGED_BY = frozenset(("of", "with", "for", "over"))
"""What stands before what somebody is charged with."""
_TIMES = frozenset(("last", "this", "next", "each", "every", "yesterday", "today"))


def fill(question: str, fragment: str) -> str | None:
    """The question with the fragment in the parallel place; None if no place is parallel."""
    words, piece = question.rstrip("?!. ").split(), fragment.split()
    if not words or not piece:
        return None
    parts = parse(question)
    swapped = _other_sort(words, fragment) or _those_done(parts, piece) or fill_subject(question, fragment)
    swapped = swapped or _that_changed(question, piece)
    if swapped := swapped or _of_its_kind(question, fragment):
        return swapped
    if key(piece[0]) == "from" and parts.noun.startswith("of ") and is_part(parts.rest.split()):
        # 'And from Syria?' after 'how many of them were Afghans?'
        return f"{parts.opener} {parts.noun} {parts.auxiliary} {fragment}?"
    if key(piece[0]) in PREPOSITIONS:
        return _sort_towards(words, piece) or " ".join(_after_preposition(words, piece)) + "?"
    if parts.noun.startswith("of ") and parts.auxiliary:
        return _in_part(parts, piece)
    sort = _SORT.match(parts.rest) if parts.noun and key(parts.auxiliary) in BE_FORMS else None
    if sort and _OF_A_TIME.fullmatch(parts.rest, sort.end()):
        return _of_sort(parts, sort, piece)
    if _OF_AGE.fullmatch(fragment) and (limited := _LIMITED_BY_AGE.search(question)):
        # 'And 15-year-olds?' after 'what is the penalty for abusing a child under 14?'
        return f"{question[: limited.start()]}{fragment}{question[limited.end() :].rstrip('?!. ')}?"
    of_its_own = (_for_participle, _for_same_head, _for_group)
    measured = key(parts.noun) in TIMES | {"age"}  # 'what about work?' after 'at what age can people marry?'
    of_any = () if _PLACED.match(fragment) or measured else (_for_name, _for_definite, _for_noun)
    for place in (*of_its_own, *of_any):
        if filled := place(words, piece):
            return " ".join(filled) + "?"
    return None


def _that_changed(question: str, piece: list[str]) -> str | None:
    """'And prosecutions?' after 'did investigations into fraud go up?': in place of what rose or fell."""
    found = _CHANGED.fullmatch(question.rstrip("?!. "))
    plain = all(word.islower() for word in piece) and key(piece[0]) not in PREPOSITIONS | DETERMINERS
    if not found or not plain or not is_plural(piece[-1]) or is_group(piece[-1]) != is_group(found["thing"].split()[0]):
        return None
    return f"{found['does']}{' '.join(piece)} {found['then']}?"


def _other_sort(words: list[str], fragment: str) -> str | None:
    """'And men?' after 'where do traffickers take Kyrgyz women?': in place of the one word for those of a sort, though
    other people are in the question, too."""
    sorts = [at for at, word in enumerate(words) if _SORT.fullmatch(key(word)) and _stands_alone(words, at)]
    if len(sorts) != 1 or not _SORT.fullmatch(fragment) or fragment.casefold() in ("female", "male"):
        return None
    [at] = sorts
    return " ".join([*words[:at], _SORT.sub(fragment, words[at]), *words[at + 1 :]]) + "?"


def _sort_towards(words: list[str], piece: list[str]) -> str | None:
    """'And against the men?' after 'how many tweets about women did it count?': in place of the one word for those of a
    sort, where nothing else stands after that preposition."""
    towards, *rest = piece
    sort = [word for word in rest if key(word) not in DETERMINERS]
    if len(sort) != 1 or key(towards) in {"in", "at", "to"} or key(towards) in map(key, words):
        return None
    return _other_sort(words, sort[0])


def _those_done(parts: Parts, piece: list[str]) -> str | None:
    """'How many cases were dropped in 2019?' of 'I meant cases dropped' after 'how many suspects were tried in 2019?':
    those who are named with what was done to them are counted themselves."""
    counts = key(parts.opener) == "how many" and parts.noun and not parts.noun.startswith("of ")
    at = next((at for at, word in enumerate(piece) if at and is_participle(word) and word.islower()), 0)
    alone = at and is_plural(piece[at - 1]) and not any(key(word) in FUNCTION_WORDS for word in piece[:at])
    if not counts or not alone or key(parts.auxiliary) not in BE_FORMS | HAVE_FORMS or is_plural(piece[-1]):
        return None
    been = ["been"] if parts.rest.startswith("been ") else []
    when = _WHEN_AT_END.search(f" {parts.rest}")
    done = [*piece[:at], parts.auxiliary, *been, *piece[at:], *(when[0].split() if when else [])]
    return f"{parts.opener} {' '.join(done)}?"


def _of_sort(parts: Parts, sort: re.Match[str], piece: list[str]) -> str | None:
    """'And ministers?' after 'how many MPs are women?', 'and women?' after 'how many victims were men in 2019?'."""
    fragment = " ".join(piece)
    if _SORT.fullmatch(fragment):
        return f"{parts.opener} {parts.noun} {parts.auxiliary} {fragment}{parts.rest[sort.end() :]}?"
    counted = key(piece[0]) not in {"the", "a", "an"}
    return f"{parts.opener} {fragment} {parts.auxiliary} {parts.rest}?" if counted else None


def _of_its_kind(question: str, fragment: str) -> str | None:
    """The question with a fragment in the place of what has the same form: a condition on age, a speaker, a whole."""
    asks, piece, parts = question.rstrip("?!. "), fragment.split(), parse(question)
    condition = CONDITION_AT_END.search(asks)
    if (several := _AGED.fullmatch(fragment)) and condition and re.search(r"\b(?:is|was)$", condition["if"]):
        fragment = f"{'an' if several['one'][:1].casefold() == 'a' else 'a'} {several['one']}"  # 'and adults?'
    if AGE_MEANT.fullmatch(fragment) and condition:
        return f"{question[: condition.start('what')]}{fragment}?"  # 'and under 14?' after '… if the victim is 15?'
    numbers = list(NUMBER.finditer(asks))
    if NUMBER.fullmatch(fragment) and len(numbers) == 1:
        # 'And thirteen?' after 'what if the child is twelve?'
        return f"{asks[: numbers[0].start()]}{fragment}{asks[numbers[0].end() :]}?"
    speaks = SPEAKER.fullmatch(asks)
    if speaks and key(piece[0]) not in PREPOSITIONS and (_people_in(piece[-1:]) or piece[-1][:1].isupper()):
        return f"{speaks['lead']}{fragment}{speaks['says']}?"
    of_what = _PENALTY_FOR.fullmatch(asks)
    if of_what and _may_be_punished(of_what["what"].split(), piece) and not _PENALTY.search(fragment):
        return f"{of_what['lead']}{fragment}{of_what['tail']}?"
    share = _SHARE_OF.match(parts.noun)
    if share and key(piece[0]) == "of" and parts.auxiliary:
        # 'And of the cabinet?' after 'what share of members were women?'
        return f"{parts.opener} {share[0].strip()} {fragment} {parts.auxiliary} {parts.rest}?"
    return None


def fill_subject(question: str, fragment: str) -> str | None:
    """The question with a fragment for what something is said about in it, another article or another subject: 'and
    data?', 'and about shelters?' after 'what is recommended on training?'; None if nothing is."""
    asks, piece = question.rstrip("?!. "), fragment.split()
    if another := _under_another(asks, fragment):
        return another
    words = asks.split()
    about = _said_about(words)
    if about is None or not piece:
        return None
    if key(piece[0]) in _SUBJECT_OF:
        return " ".join(words[:about] + piece) + "?" if piece[1:] else None
    # 'And the police?' may be asked what they say, 'and military intelligence?' after what the president said.
    may_say = is_group(piece[-1]) or piece[-1][:1].isupper() or SPEAKER.fullmatch(asks)
    return None if may_say or key(piece[0]) in PREPOSITIONS else " ".join([*words[: about + 1], *piece]) + "?"


def _under_another(asks: str, fragment: str) -> str | None:
    """'And 171?', 'and under 260 if the victim is 16?' after what is asked of another article: the same of that one."""
    another, own = _UNDER_ANOTHER.fullmatch(fragment), list(_PROVISION.finditer(asks))
    if another is None or len(own) != 1:
        return None
    alone, digits = fragment.isdigit(), len(another["number"])
    if (digits < LONG and (alone or not another["if"])) or (alone and digits != len(own[0]["number"])):
        return None
    lead = _DO_SEVERAL.sub(lambda do: f"{_DOES[do[1].casefold()]} ", asks[: own[0].start()])
    swapped = f"{lead}{own[0]['kind']} {another['number']}{asks[own[0].end() :]}"
    return f"{_IF_AT_END.sub('', swapped)}{another['if'] or ''}?"


def _may_be_punished(what: list[str], piece: list[str]) -> bool:
    """Whether a fragment may stand for what a penalty is for: deeds for deeds, those to whom it is done for such."""
    of_people = not what[0].endswith("ing") and _people_in(what[-1:])  # 'for trafficking a child'
    return of_people == _people_in(piece[-1:]) and key(piece[0]) not in PREPOSITIONS


def fill_group(question: str, fragment: str) -> str | None:
    """The question with a fragment for people or a body in the place of others; None if it has none."""
    filled = _for_group(question.rstrip("?!. ").split(), fragment.split())
    return " ".join(filled) + "?" if filled else None


def _in_part(parts: Parts, piece: list[str]) -> str | None:
    """'How many of the detainees were women?': 'men' for 'women', or for 'female', 'prisoners' for 'detainees'."""
    last = parts.rest.split()[-1:]
    whole = parts.noun.split()
    if kind := _in_its_kind(parts, piece):
        return kind
    if len(piece) == 1 and key(parts.auxiliary) in BE_FORMS | HAVE_FORMS and all(map(is_past, [*last, *piece])):
        # 'And reopened?' after 'how many of the cases were closed?'
        return f"{parts.opener} {parts.noun} {parts.auxiliary} {' '.join([*parts.rest.split()[:-1], *piece])}?"
    sorts = last and len(parts.rest.split()) < 3 and (_in(last[0], PEOPLE) or _SORT.fullmatch(last[0]))
    if sorts and (_in(piece[-1], PEOPLE) or _SORT.fullmatch(piece[-1])):
        by = parts.rest.split()[:1] if key(parts.rest.split()[0]) in PREPOSITIONS else []
        return f"{parts.opener} {parts.noun} {parts.auxiliary} {' '.join([*by, *piece])}?"
    filled = _for_group(whole, piece) if is_group(piece[-1]) else None
    if filled is None or filled[0] != "of":
        return None
    determiner = [] if key(piece[0]) in DETERMINERS else ["the"]
    return " ".join([parts.opener, "of", *determiner, *filled[1:], parts.auxiliary, parts.rest]) + "?"


def _in_its_kind(parts: Parts, piece: list[str]) -> str | None:
    """'And farm work?' after 'how many of the boys had been in street work?': a kind of what stands behind a
    preposition at the end, and no people, places or times."""
    rest = parts.rest.split()
    at = _last_phrase(rest) if len(rest) > 1 else None
    if at is None or _phrase_end(rest, at + 1) != len(rest):
        return None
    plain = all(word.islower() and key(word) not in DETERMINERS for word in [*piece, *rest[at + 1 :]])
    people = _people_in(piece) or _people_in(rest[at + 1 :])
    fits = plain and not people and not is_participle(piece[-1]) and key(piece[0]) not in PREPOSITIONS
    return f"{parts.opener} {parts.noun} {parts.auxiliary} {' '.join([*rest[: at + 1], *piece])}?" if fits else None


def _people_in(words: list[str]) -> bool:
    return any(is_group(word) or _AGE.fullmatch(key(word)) for word in words)


def _is_people(phrase: list[str]) -> bool:
    """Whether a phrase is one for people or a body: not 'NGO shelters'."""
    return _people_in(leading(phrase)[-1:])


def _after_preposition(words: list[str], piece: list[str]) -> list[str]:
    """In the place of a phrase of the same kind after the same preposition; else of the same group; else appended."""
    own = piece[1:]
    for at in range(len(words) - 2, -1, -1):
        if own and (filled := _in_slot(words, at, piece)):
            return filled
    last = _last_phrase(words)
    if last is not None and own and key(words[last]) == key(piece[0]) in _SWAPPED_AT_END:
        return words[:last] + piece + words[_phrase_end(words, last + 1) :]
    # 'For children' is no other kind of lawyers.
    other_kind = key(piece[0]) == "for" and _in(piece[-1], PEOPLE) and not any(_in(word, PEOPLE) for word in words)
    if key(piece[0]) in _ADJUNCTS and own and not other_kind and (filled := _for_group(words, own)):
        return filled
    when = _WHEN_AT_END.search(" ".join(words))
    at = len(words) - (len(when[0].split()) if when else 0)
    left_over = words[at - 1] + "," if key(words[at - 1]) == key(piece[0]) else words[at - 1]
    return [*words[: at - 1], left_over, *piece, *words[at:]]


def _in_slot(words: list[str], at: int, piece: list[str]) -> list[str] | None:
    """The question with a fragment's phrase for that after the preposition there; None if they are of two kinds."""
    preposition, its, own = key(words[at]), key(piece[0]), piece[1:]
    among = its == "among" and preposition == "in"
    if its != preposition and not among:
        return None
    if its == preposition and key(words[at + 1]) in _OBJECTS:
        return words[:at] + piece + words[at + 2 :]  # 'and to the officers?' after 'what happened to them?'
    end = _phrase_end(words, at + 1)
    slot = words[at + 1 : end]
    if not slot or _YEAR_WORD.fullmatch(slot[0]):
        return None
    if len(slot) > 1 and _is_people(own) and not _is_people(slot) and is_group(slot[0]):
        slot, end = slot[:1], at + 2  # 'of adults' of 'the trafficker of adults face'
    if at and preposition == "in" and (parallel := _in_parallel_place(words, at, slot, own)):
        return parallel
    if among:
        return None
    # 'At other crossings' for 'at the Vesk crossing', 'by the shelters' for 'by NGOs'.
    others = key(own[0]) == "other" and len(own) > 1 and key(own[-1]).rstrip("s") == key(slot[-1]).rstrip("s")
    if others or its == "by":
        return words[: at + 1] + own + words[end:]
    named = any(word[:1].isupper() for word in own) == any(word[:1].isupper() for word in slot)
    if _is_people(own) != _is_people(slot) or not (named or len(own) == 1):
        return None
    deed = slot[:1] if len(slot) > 1 and slot[0].endswith("ing") and not own[0].endswith("ing") else []
    return words[: at + 1] + deed + own + words[end:]  # 'for trafficking adults', 'and for children?'


def _in_parallel_place(words: list[str], at: int, slot: list[str], own: list[str]) -> list[str] | None:
    """'In the capital' for 'in Osh', 'in the cabinet' for 'in the National Assembly'; not for 'in Kenya', of which it
    is a part, nor for 'in Arabic'."""
    start = at + 1
    if key(own[-1]) == "capital":
        name = slot[: next((n for n, word in enumerate(slot) if not word[:1].isupper()), len(slot))]
        whole = len(name) == len(slot) or slot[len(name)] in _DOING  # not 'in Evin prison'
        place = " ".join(name)
        if (
            not name
            or not whole
            or _LANGUAGE.fullmatch(words[at - 1])
            or countries_in(place)
            or not may_be_place(place)
        ):
            return None
        return words[:start] + own + words[start + len(name) :]
    if key(own[-1]) not in MEMBERSHIPS or key(slot[-1]) not in MEMBERSHIPS:
        return None
    end = start + len(slot)
    if key(slot[-1]) in _NAMED_BY_OF and key(" ".join(words[end : end + 1])) == "of":
        end = _phrase_end(words, end + 1)
    return words[:start] + own + words[end:]


def _last_phrase(words: list[str]) -> int | None:
    """Where the preposition of the last phrase stands, a year after it aside; None if none ends the question."""
    stop = len(words)
    if _YEAR_WORD.fullmatch(words[-1]):
        stop -= 2 if key(" ".join(words[-2:-1])) in PREPOSITIONS else 1
    found = (at for at in range(len(words) - 2, 0, -1) if key(words[at]) in PREPOSITIONS)
    return next((at for at in found if _phrase_end(words, at + 1) == stop), None)


def _said_about(words: list[str]) -> int | None:
    """Where that begins which something is said about: 'on prisons' in 'what did the centre say on prisons?'."""
    pairs = enumerate(pairwise(words), 1)
    return next((at for at, (verb, on) in pairs if key(verb) in _SAY and key(on) in _SUBJECT_OF), None)


def _phrase_end(words: list[str], start: int) -> int:
    """Where the noun phrase that starts there ends: before a function word or a year; 'their own hand' is one."""
    start += start < len(words) and key(words[start]) in POSSESSIVES
    end = start
    while end < len(words) and (key(words[end]) not in FUNCTION_WORDS or (key(words[end]) == "and" and end > start)):
        if _YEAR_WORD.fullmatch(words[end]):
            break
        named = end > start and words[end - 1][:1].isupper() and words[end][:1].islower()
        people = end > start and end + 1 == len(words) and is_group(words[end - 1])
        if (named or people) and is_participle(words[end]):
            break  # 'where are women from Orn sold?', 'is equal pay for women enforced?'
        end += 1
        if words[end - 1].endswith((",", ";")):
            break
    return end


def _for_participle(words: list[str], piece: list[str]) -> list[str] | None:
    """'injured' for 'killed' in 'how many people were killed at work?'."""
    parts = parse(" ".join(words))
    if len(piece) != 1 or not is_past(key(piece[0])) or key(parts.auxiliary) not in BE_FORMS | HAVE_FORMS:
        return None
    rest = parts.rest.split()
    done = next((at for at, word in enumerate(rest) if is_past(key(word))), None)
    if done is None:
        return None
    return [*filter(None, (parts.opener, parts.noun, parts.auxiliary)), *rest[:done], *piece, *rest[done + 1 :]]


def _for_same_head(words: list[str], piece: list[str]) -> list[str] | None:
    """'labour trafficking' for 'sex trafficking': as many words as the fragment has, up to the same noun."""
    if len(piece) < 2 or _head(piece) != piece[-1]:
        return None
    for at in range(len(words) - 1, 0, -1):
        if key(words[at]).rstrip("s") == key(piece[-1]).rstrip("s") and key(words[at]) not in FUNCTION_WORDS:
            start = at
            while start > max(0, at - len(piece) + 1) and key(words[start - 1]) not in FUNCTION_WORDS | DETERMINERS:
                start -= 1
            if key(piece[0]) in DETERMINERS and key(words[start - 1]) in DETERMINERS:
                start -= 1
            return words[:start] + piece + words[at + 1 :]
    return None


def _for_group(words: list[str], piece: list[str]) -> list[str] | None:
    """'judges' for 'officials', 'NGOs' for 'the government', 'a 16-year-old' for 'children'."""
    group = next((group for group, _ in _PARALLEL for word in reversed(_noun(piece)) if _in(word, group)), None)
    group = PEOPLE if _ALL_WHO_ARE.fullmatch(" ".join(piece)) else group
    if group is None and _ABBREVIATED.fullmatch(" ".join(piece)):
        group = BODIES  # 'what about the NCCL?' after 'what money did the inspectorate have?'
    if group is None:
        return None
    for wanted in next(parallel for own, parallel in _PARALLEL if own is group):
        places = [at for at in range(len(words)) if _in(words[at], wanted) and _stands_alone(words, at)]
        # 'A child' takes the place of 'an adult' in 'when the victim is an adult'.
        places.sort(key=lambda at: (key(words[noun_phrase(words, at)[0]]) in _A) != (key(piece[0]) in _A))
        if places:
            at = places[0]
            if key(" ".join(words[at + 1 : at + 2])) == "of":
                return None  # 'men' for 'victims of trafficking' would be men of trafficking
            start, end = noun_phrase(words, at)
            more = next((key(word) for word in piece[1:] if key(word) in PREPOSITIONS), None)
            if more and key(" ".join(words[end : end + 1])) == more:
                return None  # 'children with disabilities' for 'people' of 'people with disabilities'
            keep = [words[start]] if key(words[start]) in {"any", "some"} and key(piece[0]) not in DETERMINERS else []
            return words[:start] + keep + piece + words[end:]
    return None


def _noun(piece: list[str]) -> list[str]:
    """A fragment without what its noun is of, for or in: 'passports for women' are no women."""
    return piece[: next((at for at, word in enumerate(piece) if at and key(word) in PREPOSITIONS), len(piece))]


def _head(piece: list[str]) -> str:
    return _noun(piece)[-1]


def _stands_alone(words: list[str], at: int) -> bool:
    """Whether a word for people is neither the first part of another nor one that owns something."""
    after = key(words[at + 1]) if at + 1 < len(words) else ""
    noun_after = (key(words[at]) == "police" and bool(_OF_POLICE.fullmatch(after))) or (
        key(words[at]) == "child" and after in _OF_CHILDREN
    )
    compound = (after and is_group(after)) or noun_after or is_part_of_name(words, at)
    return not compound and not words[at].endswith(("'", "’", "'s", "’s"))


def _in(word: str, group: frozenset[str]) -> bool:
    return key(word) in group or (group is PEOPLE and bool(_AGE.fullmatch(key(word))))


def _for_name(words: list[str], piece: list[str]) -> list[str] | None:
    """'Article 31' for 'Article 30', 'Osh' for 'Bishkek'."""
    if not piece[0][:1].isupper() and not (key(piece[0]) == "the" and any(word[:1].isupper() for word in piece)):
        return None
    question = " ".join(words)
    numbered, several = piece[-1].isdigit(), is_plural(piece[-1])
    for name in reversed(names(question)):
        if several and not is_plural(name.split()[-1]) and not countries_in(" ".join(piece)):
            continue  # 'and Muslims?' after 'how many Jews are there in Osh?'
        at = question.rfind(name)
        after = question[at + len(name) :].split()
        if name[-1:].isdigit() == numbered and (not after or key(after[0]) in FUNCTION_WORDS):
            return [*question[:at].split(), *piece, *after]
    return None


def _for_definite(words: list[str], piece: list[str]) -> list[str] | None:
    """'the north' for 'the south' after a preposition, 'the hotline' for 'the shelters' before a verb."""
    if key(piece[0]) != "the" or _people_in(piece):
        return None
    for at in range(len(words) - 2, 0, -1):
        if key(words[at]) == "the" and key(words[at - 1]) in PREPOSITIONS:
            if key(words[at - 1]) == "of" and (
                is_group(words[at - 2]) or key(words[0]) == "who" or _AGE_ASKED.match(" ".join(words))
            ):
                # After 'how old was the driver of the train?' 'the guard' is no other train.
                continue
            end = _phrase_end(words, at)
            return None if _people_in(words[at:end]) else words[:at] + piece + words[end:]
    parts = parse(" ".join(words))
    rest = parts.rest.split()
    if key(parts.auxiliary) in DO_FORMS and rest and key(rest[0]) == "the" and _phrase_end(rest, 0) == 3:
        return [*parts.opener.split(), *parts.noun.split(), parts.auxiliary, *piece, *rest[2:]]
    return None


def _for_noun(words: list[str], piece: list[str]) -> list[str] | None:
    """Any other noun, in the place of what the question counts, asks about, or names last."""
    parts = parse(" ".join(words))
    rest, auxiliary = parts.rest.split(), key(parts.auxiliary)
    participle = parts.noun and len(piece) == 1 and is_past(key(piece[0]))
    if participle or _are_no_doers(parts, piece):
        return None  # 'and announced?' after 'which prisons did they visit unannounced?'
    if steps := _steps_counted(parts, piece):
        return steps
    if had := _had_by_how_many(parts, piece) or _given_to_how_many(parts, piece):
        return had
    if parts.noun and key(piece[0]) not in {"the", "a", "an"} and not parts.noun.endswith(" of"):
        return [*parts.opener.split(), *piece, *filter(None, [parts.auxiliary]), *rest]
    if not rest or not auxiliary or (auxiliary in {"are", "were"} and not parts.opener and _is_one(piece)):
        return None  # 'ransom?' after 'were sailors seized?'
    start, end = _noun_in(rest, auxiliary, bool(parts.opener))
    if is_group(" ".join(rest[start:end][:1])) and not is_group(_head(piece)) and piece[-1].islower():
        return None  # 'and tuberculosis?' after 'how are children in prison treated?'
    if "of" in rest[start:end] and key(piece[0]) not in DETERMINERS:
        start = end - rest[start:end][::-1].index("of")  # 'and milk?' after 'the price of bread'
    if start == end or (_people_in(piece) and _only_by_name(rest[start:end])):
        return None  # 'and children?' after 'what are its weaknesses?'
    if key(parts.opener) == "what" and _people_in(piece[-1:]) and not _people_in(rest[start:end]):
        return None  # 'and nurses?' after 'what is the new rule on overtime?'
    return [*parts.opener.split(), parts.auxiliary, *rest[:start], *piece, *rest[end:]]


def _only_by_name(words: list[str]) -> bool:
    """Whether a noun phrase has those of whom it tells only as whose it is, or in its name: 'child labor'."""
    of_children = any(key(one) == "child" and key(other) in _OF_CHILDREN for one, other in pairwise(words))
    return of_children or any(word.endswith(("'s", "’s")) for word in words)


def _are_no_doers(parts: Parts, piece: list[str]) -> bool:
    """Whether a fragment names people where things are counted, or a thing where people are who do something: 'and
    violations on hours?' after 'how many people died there?'."""
    counted = parts.noun.split()
    if counted and _people_in(piece[-1:]) and not _people_in(counted):
        return True
    done_by_people = key(parts.opener) == "how many" and not parts.auxiliary and _is_people(counted)
    return done_by_people and not may_act(_head(piece))


def _is_one(piece: list[str]) -> bool:
    """Whether a fragment names one thing, no people, nothing with a name and no two things."""
    head = _head(piece)
    return not (is_plural(head) or _people_in([head]) or head[:1].isupper() or "and" in map(key, piece))


def _had_by_how_many(parts: Parts, piece: list[str]) -> list[str] | None:
    """'And electricity?' after 'how many schools have safe water?': how many have that. None for what is counted itself
    ('and clinics?'), or may be."""
    rest, last = parts.rest.split(), piece[-1]
    counts = (
        is_plural(last) or is_group(last) or last[:1].isupper() or last[:1].isdigit() or bool(_OF_THEM.fullmatch(last))
    )
    if key(parts.opener) != "how many" or key(parts.auxiliary) not in {"have", "has"} or not rest or counts:
        return None
    if key(piece[0]) in DETERMINERS | {"every", "each"} - _A or any(
        key(word) in (FUNCTION_WORDS | DETERMINERS) - {"no"} or is_participle(word) for word in rest
    ):
        return None
    no = ["no"] if key(rest[0]) == "no" else []
    return [*parts.opener.split(), *parts.noun.split(), parts.auxiliary, *no, *piece]


def _given_to_how_many(parts: Parts, piece: list[str]) -> list[str] | None:
    """'And subsidiary protection?' after 'how many people were granted refugee status in 2019?': how many were granted
    that, or charged with it. None where nothing is given, or for who may be counted: 'and families?'"""
    rest = parts.rest.split()
    given = key(parts.opener) == "how many" and key(parts.auxiliary) in BE_FORMS and _people_in(parts.noun.split()[-1:])
    if not given or not rest or not is_participle(rest[0]) or not _is_one(piece):
        return None
    start = 2 if len(rest) > 2 and key(rest[1]) in _CHARGED_BY else 1
    end = _phrase_end(rest, start)
    if end == start or (start == 1 and key(rest[1]) in _TIMES):
        return None
    return [*parts.opener.split(), *parts.noun.split(), parts.auxiliary, *rest[:start], *piece, *rest[end:]]


def _steps_counted(parts: Parts, piece: list[str]) -> list[str] | None:
    """'And convictions?' after 'how many trafficking cases did police investigate in 2019?': how many there were; None
    if no step is asked for, or the earlier question counts steps, too."""
    words = parts.noun.split()
    counts = key(parts.opener) == "how many" and words and not _DEED.fullmatch(words[-1]) and "of" not in words
    if not counts or not _STEP.fullmatch(piece[-1]):
        return None
    sort = words[:-1] if key(words[-1]) == "cases" and len(piece) == 1 else []
    rest = parts.rest.split()
    when = next((at for at, word in enumerate(rest) if at and key(word) in PREPOSITIONS - {"by"}), len(rest))
    relative = RELATIVE_YEAR.search(parts.rest)
    tail = rest[when:] or (relative[0].split() if relative else [])
    return [*parts.opener.split(), *sort, *piece, "were", "there", *tail]


def _noun_in(rest: list[str], auxiliary: str, opened: bool) -> tuple[int, int]:
    """Where the noun phrase stands that a question without a counted noun asks about; an empty stretch if unclear."""
    if key(rest[0]) == "there":
        return 1, max(1, _phrase_end(rest, 1))
    end = _phrase_end(rest, 0)
    if auxiliary in BE_FORMS:
        if is_participle(rest[0]) or is_past(key(rest[0])):
            return 0, 0  # 'and judges?' after 'who was trained?'
        participle = next((i for i in range(1, end) if is_participle(rest[i])), None)
        if opened and participle is None:
            # 'the rate of inflation' is one phrase.
            while end + 1 < len(rest) and key(rest[end]) == "of":
                end = _phrase_end(rest, end + 1)
            return 0, end
        return 0, end - 1 if participle is None else participle
    if auxiliary in DO_FORMS:
        if sum(key(word) == "the" for word in rest) > 1:
            return 0, 0  # 'and the city?' after 'what did the insurers put the damage at?' may be either
        moved = next((i for i in range(1, end) if key(rest[i]) in CHANGES.values()), None)
        if moved is not None:
            return 0, moved
        start = next((i for i in range(end - 1, 0, -1) if key(rest[i]) in DETERMINERS), None)
        return (start, end) if start is not None else (0, 0)
    return 0, 0
