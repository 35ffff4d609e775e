"""Rules for follow-ups that lack what they are about, or say it with a pronoun."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.checks.words import is_past, lemma
from assistant.followup import patterns
from assistant.followup.asked import (
    Asked,
    asked,
    carried,
    extended,
    head_of,
    in_year,
    joined,
    with_last,
    year_meant,
)
from assistant.followup.ellipsis import same_year
from assistant.followup.inflection import begins_verb, is_told_past, verb_at
from assistant.followup.persons import person_meant
from assistant.followup.reference import DEMONSTRATIVE, PLURAL, antecedent, may_act, named_before, refers_back
from assistant.followup.topic import (
    RELATIVES,
    TIMES,
    YEAR_PHRASE,
    Parts,
    core_noun,
    is_group,
    is_noun_phrase,
    is_participle,
    is_plural,
    leading,
    lower,
    names,
    noun_phrase,
    parse,
    the,
    with_year,
    without_years,
    years,
)
from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    BODIES,
    CHANGES,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    LIGHT,
    OFFICIALS,
    PEOPLE,
    POSSESSIVES,
    PREPOSITIONS,
    VERBS,
    key,
)
from assistant.question.asked import content
from assistant.regex import regex

_WITH_PARTICIPLE = regex(r"\bof\s+(?:those|these)\s+\w+ed\b", re.IGNORECASE)
"""'Of those convicted': no noun takes the pronoun's place."""
_WHO_GET = regex(
    r"(?:do|does|did|can)\s+(?P<who>(?:[\w-]+\s+){0,2}?[\w-]+s)\s+(?:get|receive|have|need|lack|enjoy)\b", re.IGNORECASE
)
_IS_IT = regex(rf"^\W*it\b|\b(?:{'|'.join(sorted(AUXILIARIES))})\s+it\b", re.IGNORECASE)
"""'It' as the subject: 'has it gone down?', not 'did he step down over it?'."""
_FELL_OTHERWISE = regex(
    r"\b(?:fall(?:s|en|ing)?|fell)\s+(?:apart|through|foul|pregnant|ill|sick|asleep|victim)\b", re.IGNORECASE
)
"""No figure did: 'why did the case fall apart?'."""
_NO_FIGURE = regex(
    r"\b(?:follow|take|look|turn|give|put|set|pick|bring)\w*\b.*\b(?:up|down|lower|higher)\b", re.IGNORECASE
)
"""'Did the police follow it up?'"""
_PENALTY_FOR = regex(
    r"(?:the\s+)?(?:\w+\s+){0,2}?(?:penalt(?:y|ies)|punishments?|sentences?|fines?|prison\s+terms?)\s+for\s+",
    re.IGNORECASE,
)
_OF_CRIME = regex(
    r"\b(?:(?:convicted|accused|guilty|charged|prosecuted|arrested|jailed|imprisoned|sentenced|fined|punished|tried"
    r"|indicted|detained)\s+(?:of|for|with|over)|how\s+is|defines?)\s+(?P<it>it|this|that)\b"
    r"(?=\W*(?:$|in\b|by\b|last\b|since\b|(?:legally\s+)?defined\b))",
    re.IGNORECASE,
)
"""'Was anyone convicted of it?': after the penalty for defamation was asked for, of defamation."""
_OF_CULPRIT = regex(
    r"\b(?:each|every|any|first|second|repeat|a|corporations|entities|firms|employers)\b", re.IGNORECASE
)
_OF_FIGURE = regex(
    r"(?P<was>what\s+(?:is|was|were)\s+it\b)|(?:how|what)\s+(?:does|did|do)\s+it\s+(?:compare|differ|stand)\b"
    r"|(?:does|did)\s+it\s+(?:compare|differ)\b",
    re.IGNORECASE,
)
"""'What was it before?', 'how does it compare?'"""
_WITH_IT = regex(
    r"(?:and\s+)?how\s+many\s+(?P<be>are|were|is|was)\s+(?P<where>on|in|at|under|part\s+of|from)\s+(?:it|that|this|there)"
    r"(?P<more>|\s+(?:in\s+total|in\s+all|now|altogether|overall|today|already))",
    re.IGNORECASE,
)
"""'How many are on it altogether?'"""
_TO_PRISON = regex(r"\b(?:jailed|imprisoned|arrested|sent\s+to\s+(?:prison|jail))\b", re.IGNORECASE)
"""What happens to people alone: no report is sent to prison."""
_PRESENT = frozenset(
    {"is", "are", "do", "does", "has", "have", "can", "may", "must", "isn't", "aren't", "don't", "doesn't", "can't"}
)
_DOES = regex(r"(?:who|what|which \w+) [a-z]+s\b", re.IGNORECASE)
_CONTRASTS = regex(r"\b(?:of|among)\s+them\b|\b(?:all|both|others?|rest|also|too|instead|ever)\b", re.IGNORECASE)
"""What may be asked of all, of whom some were counted before."""
_IT_ALL = regex(r"\b(?:of|for|about|with|to|by|behind)\s+(?:it|this|that)\s+all\b", re.IGNORECASE)
"""'Who pays for it all?'"""
_IT = regex(r"\bit\b", re.IGNORECASE)
_ASKING = frozenset({"how", "what", "when", "where", "why", "whether"})
SUBJECT_WORDS = 5
"""How long a subject may be that is said again for a pronoun."""
_SAME = {"they": ("them", "their"), "them": ("they", "their"), "it": ("its",), "its": ("it",)}
_ACTS = regex(r"\b(?:do|does|did|has|have|had) (?:it|they|this|that|these|those) (?P<verb>\w+)", re.IGNORECASE)
_ADVERBS = frozenset({"so", "yet", "now", "then", "too", "already", "again", "either", "anyway"})
_OF_PERSON = frozenset({"he", "him", "his", "she", "her"})


def any_there(said: str, earlier: Asked) -> Asked | None:
    """'Was there one in Osh?' as 'were there any deaths that police reported in Osh'."""
    found = patterns.ANY_THERE.fullmatch(said)
    about = earlier.topic
    if not found or earlier.added or not is_noun_phrase(about) or not _are_several(about) or names(about) == [about]:
        return None
    return asked(f"{'are' if found['now'] else 'were'} there any {about} {found['where']}", about)


_SORTS: Mapping[str, frozenset[str]] = {
    "men": frozenset(),
    "women": frozenset(),
    "girls": frozenset(),
    "boys": frozenset(),
    "adults": frozenset({"men", "women"}),
    "children": frozenset({"girls", "boys"}),
    "minors": frozenset({"girls", "boys", "children"}),
}
"""Sorts of persons, and those that are among them."""


def counted_on(said: str, earlier: Asked) -> Asked | None:
    """'How many of those were girls?' after 'how many of the children came from Fen?', with 85 of them: of these.

    Not after 'how many of the children were boys?': then it is asked of all children.
    """
    counts = patterns.COUNTS_THOSE.fullmatch(said.rstrip("?!. "))
    parts = parse(earlier.question)
    whole = parts.noun.removeprefix("of ")
    if not counts or earlier.added or not earlier.answer or whole == parts.noun or key(parts.opener) != "how many":
        return None
    auxiliary, rest = key(parts.auxiliary), parts.rest.split()
    first = counts["rest"].split()[0] if counts else ""
    if is_plural(first) or is_group(first):
        return None  # 'how many of those cases …'
    part = bool(auxiliary) and any(is_group(word) or is_plural(word) for word in leading(rest))
    if auxiliary not in BE_FORMS | {""} or not rest or part:
        return None
    clause = re.split(r"\b(?:who|that|which)\b", whole, maxsplit=1)[1:]
    if clause and not any(key(word) in AUXILIARIES or is_past(key(word)) for word in clause[0].split()):
        return None  # 'the cases that police', where the verb was taken for that of the question
    joint = "and" if clause else "who" if is_group(head_of(whole)) else "that"
    those = " ".join(filter(None, (the(whole), joint, parts.auxiliary, parts.rest)))
    return asked(f"{counts['how']} of {those} {counts['rest']}", those)


def in_the_same(said: str, earlier: Asked) -> Asked | None:
    """'How many are on it altogether?' after 'what groups are on the list?': how many are on the list."""
    of_it = _WITH_IT.fullmatch(said.rstrip("?!. "))
    if of_it is None:
        return None
    parts = parse(earlier.text)
    alike = key(parts.auxiliary) == key(of_it["be"]) and parts.rest.startswith(f"{of_it['where']} ")
    if not alike or not parts.noun or earlier.added:
        return joined(said, earlier)
    return asked(f"how many {parts.noun} {parts.auxiliary} {parts.rest} {of_it['more']}")


def generic(said: str, earlier: Asked) -> Asked | None:
    """'What was the reason?', 'how many were men?': a question that lacks what it is about."""
    condition = patterns.CONDITION.fullmatch(said)
    if condition:
        asks_penalty = patterns.ON_LAW.search(earlier.question) or patterns.FOUND_GUILTY.search(earlier.question)
        if patterns.FOUND_GUILTY.search(condition[1]) and not asks_penalty:
            return joined(f"what is the penalty {condition[1]}", earlier)
        if not earlier.added:
            return asked(_on_condition(earlier.question, condition[1]))
        if not patterns.CONDITION_AT_END.search(earlier.text.rstrip("?")):
            return joined(said, earlier)
        return joined(_on_condition(earlier.text, condition[1]), replace(earlier, topic=earlier.added, base=""))
    part = patterns.ELLIPTIC_ANY.match(said)
    if part and is_noun_phrase(earlier.topic) and not _names_others(part[1], said[part.end() :].rstrip("?!. ").split()):
        if "," in earlier.topic or not _are_several(earlier.topic):
            return joined(said, earlier)
        return asked(f"{part[1]} {part[2]} of {the(earlier.topic)} {said[part.end() :]}", earlier.topic)
    counted = patterns.COUNTED.match(said)
    if counted is None and (verb := re.match(r"how\s+many\s+(?=\w)", said, re.IGNORECASE)):
        rest = said[verb.end() :].rstrip("?!. ")
        if begins_verb(rest.split()):
            return _counted("how many", rest, said, earlier)
    if counted:
        return _counted(counted[1], said[counted.end() :].rstrip("?!. "), said, earlier)
    return _continued(said, earlier) if patterns.GENERIC.fullmatch(said) else None


def _names_others(auxiliary: str, rest: Sequence[str]) -> bool:
    """Whether 'any' stands before people or things of its own: 'did any convicted guard appeal?'."""
    first, following = rest[0], (rest[1] if len(rest) > 1 else "")
    modified = is_participle(first) and (is_plural(following) or is_group(following))
    return modified or (key(auxiliary) in DO_FORMS and is_participle(first) and key(first) not in VERBS)


def _on_condition(question: str, condition: str) -> str:
    """A question with a condition in the place of its own; of no adults if that tells another age."""
    whole = patterns.CONDITION_AT_END.sub("", question.rstrip("?!. "))
    if patterns.AGE_MEANT.fullmatch(condition.split(" is ")[-1].split(" are ")[-1].strip()):
        whole = patterns.OF_SOME_AGE.sub("a person", whole)
    return f"{whole} {condition}"


def _continued(said: str, earlier: Asked) -> Asked:
    """The follow-up with the topic after it: 'how old is he?' asks more of the same, 'why the Osh one?' does not."""
    return extended(said, earlier) if names(said) else joined(said, earlier)


def _counted(how_many: str, rest: str, said: str, earlier: Asked) -> Asked | None:
    """'How many were men?' of those of whom something was counted last; of all of them after a sort that men are none
    of: 'how many of the women were freed?'."""
    if is_noun_phrase(earlier.base) and _are_others(_noun_counted(parse(earlier.text)), rest):
        return asked(f"{how_many} of {the(earlier.base)} {rest}", earlier.base)
    return _counted_last(how_many, rest, said, earlier)


def _counted_last(how_many: str, rest: str, said: str, earlier: Asked) -> Asked | None:
    """'How many were men?', 'how many did the police identify?': with the noun that is counted."""
    parts = parse(earlier.text)
    noun = _noun_counted(parts)
    second = " ".join(rest.split()[1:2])
    by_them = key(second) == "they" and not parts.opener.casefold().startswith("how")
    if by_them:  # 'which shelters got aid?' is followed by 'how many did they help?'
        return resolved(said, earlier)
    if key(rest.split()[0]) in BE_FORMS and noun and key(second) in {"the", "its", "their"}:
        return asked(f"{how_many} {noun} {rest}")  # 'how many are the prisons built for?'
    if key(rest.split()[0]) in DO_FORMS and noun and how_many.casefold().startswith("how"):
        return _counted_deed(how_many, noun, rest, earlier)
    if patterns.HOW_MANY_THERE.fullmatch(said) and "there" not in earlier.text:
        return joined(said, earlier)  # 'how many were there?' after 'what happened to the migrants?'
    if patterns.PRONOUN.fullmatch(second) and key(second) not in POSSESSIVES:
        same = how_many.casefold() == parts.opener.casefold() and rest.split()[-1] in earlier.text.rstrip("?").split()
        # 'How many should it have?' after 'how many officers does the unit have?'
        return resolved(f"{how_many} {noun} {rest}", earlier) if same and noun and not earlier.added else None
    if earlier.added and is_plural(noun) and key(noun) not in LIGHT:
        return joined(f"{how_many} of the {noun} {rest}", earlier)
    known = earlier.topic if is_noun_phrase(earlier.topic) and "," not in earlier.topic else earlier.base
    about = known if not years(rest) else without_years(known)
    if is_noun_phrase(about) and noun and _unfit(about, rest):
        about = ""
    elif not is_noun_phrase(about):
        about = "" if earlier.added else _who_get(earlier.question) or _last_group(earlier.question)
    elif (not is_group(head_of(about)) and not noun) or not _are_several(about):
        about = ""
    return asked(f"{how_many} of {the(about)} {rest}", about) if about else joined(said, earlier)


def _are_others(noun: str, rest: str) -> bool:
    """Whether it is counted how many are of a sort that none of those counted before can be: women after men."""
    be, *said = map(key, rest.split()) if rest else ("",)
    sort, other = key(noun.removeprefix("of ").removeprefix("the ")), " ".join(said)
    both = sort in _SORTS and other in _SORTS and be in BE_FORMS
    return both and sort != other and other not in _SORTS[sort]


def _noun_counted(parts: Parts) -> str:
    """What a question counts or asks about; '' for 'what month was that?', after which no months are counted."""
    noun = core_noun(parts)
    is_time = key(noun).removesuffix("s") in TIMES and not parts.opener.casefold().startswith("how")
    return "" if is_time else noun


def _counted_deed(how_many: str, noun: str, rest: str, earlier: Asked) -> Asked:
    """'How many did the police identify?': how many of what was counted before."""
    counted = without_years(noun) if years(rest) else noun
    if key(" ".join(rest.split()[1:2])) == "they" and (done := patterns.DONE_BY.fullmatch(without_years(noun))):
        did, _, *more = rest.split()
        by_whom = f"{how_many} {done['noun']} {did} {done['doer']} {' '.join(more)}"
        return asked(by_whom if years(rest) else carried(by_whom, earlier))
    whole = f"{how_many} {counted} {rest}"
    return resolved(whole, earlier) or same_year(whole, earlier) or asked(whole)


def _are_several(phrase: str) -> bool:
    """Whether there may be some of what a phrase names: not of 'a member who has three children'."""
    head = head_of(phrase)
    return is_plural(head) or head[-1:].isdigit()


def _who_get(question: str) -> str:
    """Those who get something, if a question asks whether they do: 'victims' in 'do victims get free lawyers?'."""
    found = _WHO_GET.match(question)
    return found["who"] if found and is_group(found["who"].split()[-1]) else ""


def _last_group(question: str) -> str:
    """The last people that a question names: 'the street children' in 'who counted the street children?'."""
    words = question.rstrip("?!. ").split()
    for at in range(len(words) - 1, 0, -1):
        ends = at + 1 == len(words) or key(words[at + 1]) in FUNCTION_WORDS
        if ends and key(words[at]) in PEOPLE | OFFICIALS and is_plural(words[at]):
            return " ".join(words[slice(*noun_phrase(words, at))])
    return ""


def resolved(said: str, earlier: Asked) -> Asked | None:
    """A question with pronouns: these replaced by what they mean, or the earlier topic added."""
    if patterns.IDENTIFIED.fullmatch(said):
        return joined(said, earlier)
    said = patterns.COUNT_OF_YEAR.sub("how many of those ", _sentences_got(_inverted(said), earlier))
    if dated := _ones(said, earlier):
        return dated
    relative = patterns.RELATIVE_YEAR.search(said)
    if relative and (year := year_meant(relative, earlier)):
        said = in_year(said, relative, year)
    found = [match for match in patterns.PRONOUN.finditer(said) if refers_back(said, match)]
    if not found:
        return None
    if does := patterns.DO_IT.fullmatch(said):
        return _doing_it(does, earlier) or _continued(said, earlier)
    if patterns.DID_IT.fullmatch(said):
        event = earlier.topic.startswith("what happened") and not earlier.added
        return asked(f"who was behind {earlier.topic}", earlier.topic) if event else _continued(said, earlier)
    word = " ".join(found[0][0].casefold().split())
    compares = bool(patterns.COMPARES.search(said))
    about = without_years(earlier.topic) if years(said) and not compares else earlier.topic
    if (
        alike := _of_crime(said, about)
        or (_moved(said, earlier) or _figure(said, earlier) if word == "it" else None)
        or _of_who_it_was(said, earlier)
        or _parallel(said, earlier)
        or _of_person(said, found, earlier)
    ):
        return alike
    if named := _done_or_of_kind(said, found, earlier):
        return named
    phrase = antecedent(
        word, said, earlier.question, _without_deed(about, earlier.question), earlier.sentence, bool(earlier.added)
    )
    phrase = _in_general(phrase, said) if phrase else None
    return _with_phrase(said, found, earlier, phrase, about)


def _doing_it(does: re.Match[str], earlier: Asked) -> Asked | None:
    """'Can miners do it, too?' after 'can nurses strike?': 'can miners strike?'; None where its words don't tell for
    certain what is done."""
    parts = parse(earlier.text)
    rest, opener = parts.rest.split(), parts.opener.casefold()
    if earlier.added or not rest or not parts.auxiliary or (parts.noun and opener != "which"):
        return None
    done_by_those = opener == "who" or bool(parts.noun)
    at = 0 if done_by_those else verb_at(rest)
    if at is None or (done_by_those and rest[0] not in VERBS):
        return None
    return asked(f"{does['can']} {does['who']}{' '.join(rest[at:])}")


def _with_phrase(said: str, found: Sequence[re.Match[str]], earlier: Asked, phrase: str | None, about: str) -> Asked:
    """A question with what its pronouns may mean for them, if that can take their place; else with the topic, which is
    `about` without the years that the question has itself, after it."""
    word = " ".join(found[0][0].casefold().split())
    noun = _demonstrated(said, found[0])
    counted = core_noun(parse(earlier.text)) if earlier.added else ""
    if counted and is_plural(counted) and key(counted) not in LIGHT and word in PLURAL - {"they", "their", "theirs"}:
        # 'How many pickers did they ask (…)?' is followed by 'how many of them were women?'.
        return joined(f"{said[: found[0].start()]}the {counted}{said[found[0].end() :]}", earlier)
    if phrase is None or _is_no(phrase, word, said) or _takes_no(phrase, said, found) or not _fits(phrase, said):
        return _with_topic(said, word, found[0], earlier)
    if noun and not _is_called(phrase, noun):
        return _continued(said, earlier)  # 'who enforces these rules?' of no rules that were spoken of
    replaced = _replaced(said, found, word, _from_noun(phrase, noun) if noun else phrase, noun)
    if not years(replaced) and re.search(r"\b(?:did|was|were|had)\b", said):
        replaced = carried(replaced, earlier)
    # A part of a group doesn't become the topic: 'how many of them were men?' is followed by 'any children?'.
    parted = re.search(r"\b(?:of|among)\s+(?:them|those)\b", said, re.IGNORECASE) or key(said.split()[0]) in BE_FORMS
    same_group = word in PLURAL and bool(parted or _counts_group(earlier, replaced))
    return asked(replaced, about if same_group else None)


def _sentences_got(said: str, earlier: Asked) -> str:
    """'What sentences did they get?' of 'what did they get?' after it was asked who was convicted; else as it is."""
    guilty = patterns.GOT_WHAT.fullmatch(said) and patterns.FOUND_GUILTY.search(earlier.text)
    return f"what sentences {said[len('what ') :]}" if guilty else said


def _done_or_of_kind(said: str, found: Sequence[re.Match[str]], earlier: Asked) -> Asked | None:
    """A question of those who were counted last as convicted, or the like, or of the kind of courts that was asked
    about in 'such courts'; None if it is of neither."""
    word, noun = " ".join(found[0][0].casefold().split()), _demonstrated(said, found[0])
    if done := _counted_as(word, said, earlier):
        return joined(_replaced(said, found, word, f"those who {done}", ""), earlier)
    kind = _of_kind(noun, earlier.question)
    whole = kind if word == "such" else the(kind)
    return asked(_replaced(said, found, word, whole, noun)) if kind else None


def _counted_as(word: str, said: str, earlier: Asked) -> str:
    """What was done to those of whom it was counted last: 'were convicted' of 'how many of the officials who were tried
    were convicted?', after which 'what did they get?' is asked of these; '' where others may be meant as well."""
    parts = parse(earlier.text)
    done = parts.rest.split()
    of_them = parts.noun.startswith("of ") and key(parts.auxiliary) in BE_FORMS and is_group(head_of(parts.noun[3:]))
    counts = patterns.COUNTED.match(said) or patterns.COUNTS_THOSE.match(said) or _CONTRASTS.search(said)
    alone = bool(done) and is_participle(done[0]) and not any(map(is_plural, done))
    told = f"{parts.auxiliary} {parts.rest}"
    return told if word in {"they", "them"} and of_them and alone and not counts and told not in earlier.topic else ""


def _without_deed(about: str, question: str) -> str:
    """'Ana Duka' of 'Ana Duka fined', what 'what was Ana Duka fined?' is about."""
    words = about.split()
    parts = parse(question)
    if parts.opener.casefold() != "what" or key(parts.auxiliary) not in BE_FORMS or not RELATIVES.isdisjoint(words):
        return about
    fined = len(words) > 1 and is_past(key(words[-1])) and words[-2][:1].isupper() and words[-1].islower()
    return " ".join(words[:-1]) if fined else about


def _of_crime(said: str, about: str) -> Asked | None:
    """'Was anyone convicted of it?' of the crime of which the penalty was asked for, not of the penalty."""
    crime, penalty = _OF_CRIME.search(said), _PENALTY_FOR.match(about)
    if crime is None or penalty is None:
        return None
    what = about[penalty.end() :]
    head = leading(what.split() or [""])[-1]
    if what[:1].isupper() or is_group(head) or _OF_CULPRIT.search(f"{what.split(' ')[0]} {head}"):
        return None  # of the culprit: 'the fine for employers who hire children'
    return asked(f"{said[: crime.start('it')]}{what}{said[crime.end('it') :]}")


_USUALLY = regex(r"\b(?:usually|typically|generally|normally|commonly|mostly|in general|as a rule)\b", re.IGNORECASE)
_COUNTED_IN = regex(r"\s(?:that|who|which)\s[^()]*\b(?:19|20)\d\d\W*$", re.IGNORECASE)
_HOW_MUCH = regex(r"how much (?:is|was|were|are) (?:it|that|this|they|these|those)\W*", re.IGNORECASE)
_SUM = regex(
    r"\b(?:fines?|costs?|prices?|budgets?|fees?|wages?|salar(?:y|ies)|grants?|funds?|funding|sums?|amounts?|compensation|bail"
    r"|pay|payments?|debts?|loans?|bribes?|penalt(?:y|ies)|allowances?|damages|allocations?|spending)\b",
    re.IGNORECASE,
)
"""What may be told in money: 'how much was it?'"""
_BOYS, _MEN = frozenset({"boys", "girls"}), frozenset({"boys", "girls", "men", "women", "children"})
_PARTS_OF = {
    **dict.fromkeys(("kids", "children", "minors", "youths"), _BOYS),
    **dict.fromkeys(("victims", "detainees", "prisoners", "inmates", "migrants", "refugees", "people"), _MEN),
}
"""People of whom some may be put somewhere by others."""


def _is_no(phrase: str, word: str, said: str) -> bool:
    """Whether a phrase can't be what a pronoun means: no noun phrase, a time ('the day'), or people such as those to
    whom 'they' do something."""
    if word == "there":
        return False  # 'in the camp'
    named = is_noun_phrase(phrase.removeprefix("the "))
    return not named or key(head_of(phrase)).removesuffix("s") in TIMES or _acts_on_them(word, said, phrase)


def _acts_on_them(word: str, said: str, phrase: str) -> bool:
    """Whether 'they' do something with people such as those spoken of: nobody of these puts the boys anywhere."""
    parts = parse(said)
    they, *rest = parts.rest.split() or [""]
    parts_of = _PARTS_OF.get(key(head_of(phrase)), frozenset())
    acts = word == "they" == key(they) and key(parts.auxiliary) in DO_FORMS
    return acts and any(key(the) == "the" and key(part) in parts_of for the, part in pairwise(rest))


def _of_person(said: str, found: Sequence[re.Match[str]], earlier: Asked) -> Asked | None:
    """A question with a person for its first 'he' or 'she', if one is meant; what another pronoun means in it, such as
    what 'did she accept it?' is about, is told after it."""
    word = key(found[0][0])
    who = person_meant(earlier) if word in _OF_PERSON else None
    if who is None:
        return None
    named = _replaced(said, found[:1], word, who, "")
    if earlier.question.casefold().startswith("according to "):
        return joined(named, earlier)  # who said it isn't what it is about
    means_more = any(key(match[0]) in {"it", "that", "this"} for match in found[1:])
    return replace(joined(named, earlier), topic=who) if means_more else asked(named, who)


def _of_who_it_was(said: str, earlier: Asked) -> Asked | None:
    """'Who chairs the working group?' of 'who chairs them?' after 'who drafts the plan?', where the answer begins with
    that; None where it names nobody at its beginning."""
    led = patterns.WHO_LEADS.fullmatch(said)
    words = earlier.sentence.split()
    if not led or parse(earlier.text).opener.casefold() != "who" or not words or words[0] != "The":
        return None
    verb = next((at for at, word in enumerate(words) if at and (is_told_past(word) or key(word) in AUXILIARIES)), 0)
    who = words[:verb]
    named = 1 < verb <= SUBJECT_WORDS and not any(key(word) in FUNCTION_WORDS - DETERMINERS for word in who)
    return asked(f"{led['leads']} {lower(' '.join(who))}", earlier.topic) if named else None


def _parallel(said: str, earlier: Asked) -> Asked | None:
    """'What should it do for charities?' after 'what should the government do about data?', of whom that was asked."""
    own = parse(said)
    pronoun, *rest = own.rest.split() or [""]
    if own.noun or key(pronoun) not in {"it", "they"} or not rest[1:]:
        return None
    for before in map(parse, filter(None, (earlier.text, earlier.added))):
        alike = key(own.opener) == key(before.opener) and key(own.auxiliary) == key(before.auxiliary) != ""
        words = before.rest.split()
        subject = words[: next((at for at, word in enumerate(words) if key(word) == key(rest[0])), 0)]
        named = not any(key(word) in FUNCTION_WORDS - DETERMINERS for word in subject)
        if alike and named and 0 < len(subject) <= SUBJECT_WORDS:
            return asked(f"{own.opener} {own.auxiliary} {' '.join([*subject, *rest])}")
    return None


def _replaced(said: str, found: Sequence[re.Match[str]], word: str, phrase: str, noun: str) -> str:
    """A question with a phrase for its pronouns of one kind; `noun` stands after the first of them and goes with it."""
    for match in reversed(found):
        if key(match[0]) in {word, *_SAME.get(word, ())}:
            after = said[match.end() :]
            own = f"{phrase}'s" if _owns(match[0], after) else phrase
            if noun and match is found[0]:
                after = after.lstrip()[len(noun) :]  # 'these shelters' are the shelters
            said = said[: match.start()] + own + after
    return said


def _owns(pronoun: str, after: str) -> bool:
    """Whether a pronoun tells whose what stands after it is: 'her lawyer', not 'arrest her in May'."""
    following = key(" ".join(after.split()[:1]))
    return key(pronoun) in {"its", "their", "his"} or (
        key(pronoun) == "her" and bool(following) and following not in FUNCTION_WORDS | DETERMINERS
    )


def _fits(phrase: str, said: str) -> bool:
    """Whether a phrase can take a pronoun's place in a question."""
    return _is_plain(phrase) and not _unfit(phrase, said) and not _is_doer(phrase, said)


def _with_topic(said: str, word: str, match: re.Match[str], earlier: Asked) -> Asked:
    """A question whose first pronoun nothing can stand for, with the topic after it."""
    if word in DEMONSTRATIVE and earlier.added and not _demonstrated(said, match):
        return replace(_continued(said, with_last(earlier)), topic=earlier.topic)
    return extended(said, earlier) if word.startswith("the ") else _continued(said, earlier)


def _takes_no(phrase: str, said: str, found: Sequence[re.Match[str]]) -> bool:
    """Whether a phrase can't stand for the pronouns of a question: 'what did they do for them?' is about two, of 'those
    convicted' none, a clause takes no 's, and 'how much was it?' is asked of no prison."""
    two = {"they", "them"} <= {key(match[0]) for match in found}
    owned = _has_clause(phrase) and any(_owns(one[0], said[one.end() :]) for one in found)
    no_sum = _HOW_MUCH.fullmatch(said) and not _SUM.search(phrase)
    return two or owned or bool(no_sum) or _WITH_PARTICIPLE.search(said) is not None


def _has_clause(phrase: str) -> bool:
    """Whether a phrase has a clause in it, after which no 's can stand: 'the inmates that are women'."""
    return any(key(word) in RELATIVES for word in phrase.split())


def _is_plain(phrase: str) -> bool:
    """Whether a phrase can take a pronoun's place: no part of it asks something."""
    words = [key(word) for word in phrase.split()]
    of_which = any(one in PREPOSITIONS and other == "which" for one, other in pairwise(words))
    return not of_which and _ASKING.isdisjoint(words)


def _in_general(phrase: str, said: str) -> str:
    """What a pronoun means, without the year in which it was counted where what is asked on is so in general: 'who pays
    the inspectors?' after 'how many inspectors were there in 2018?'; where it is usually so, also without who counted
    it."""
    dated, parts = YEAR_PHRASE.search(phrase), parse(said)
    counted_in = _COUNTED_IN.search(phrase) if _USUALLY.search(said) else None
    if counted_in:
        return phrase[: counted_in.start()]
    present = key(parts.auxiliary) in _PRESENT or (not parts.auxiliary and _DOES.match(said))
    if dated is None or dated.end() < len(phrase) or not present or _has_clause(phrase):
        return phrase
    undated = phrase[: dated.start()].strip()
    return phrase if any(map(is_past, undated.split())) else undated


def _of_kind(noun: str, question: str) -> str:
    """The kind that an earlier question tells of with 'such courts' or 'these courts': 'military courts' of 'in a
    military court'; '' where it names none, or one alone ('the court')."""
    words = question.rstrip("?!. ").split()
    at = next((n for n, word in enumerate(words) if noun and lemma(key(word)) == lemma(noun)), 0)
    start, end = noun_phrase(words, at) if at else (0, 0)
    start += 0 < start < at and key(words[start - 1]) in AUXILIARIES | {"to"}  # the verb: 'who may visit state prisons'
    article, *sort = words[start : at + 1] if at else [""]
    sort = sort if key(article) in DETERMINERS else [article, *sort]
    one_alone = not is_plural(words[at]) and key(article) not in {"a", "an", "any"}
    plain = all(word.islower() and not is_participle(word) and key(word) not in FUNCTION_WORDS for word in sort)
    named = end == at + 1 and len(sort) > 1 and plain and not one_alone
    return " ".join([*sort[:-1], noun]) if named and is_plural(noun) else ""


def _is_called(phrase: str, noun: str) -> bool:
    """Whether a noun can stand for a phrase: one of its words, or a word for people for others."""
    people = noun in PEOPLE and is_group(head_of(phrase))
    return people or lemma(noun) in map(lemma, map(key, phrase.split()))


def _from_noun(phrase: str, noun: str) -> str:
    """What 'those firms' means where a phrase has these in it: of 'the ministry that licenses firms' the firms, of
    'people helped by state shelters in 2019' the state shelters, which weren't those of that year alone."""
    words = phrase.split()
    at = next((n for n, word in enumerate(words) if n and lemma(key(word)) == lemma(noun)), 0)
    if not any(key(word) in PREPOSITIONS | RELATIVES for word in words[:at]):
        return phrase
    start = noun_phrase(words, at)[0]
    start = at if key(words[start - 1]) in RELATIVES else start  # the verb stands between
    return the(without_years(" ".join(words[start:])))


def _demonstrated(said: str, match: re.Match[str]) -> str:
    """The noun that 'these', 'this' or 'such' stands before; '' if it stands alone."""
    if key(match[0]) not in {"these", "those", "this", "that", "such"}:
        return ""
    following = key(" ".join(said[match.end() :].split()[:1]))
    alone = following in FUNCTION_WORDS | DETERMINERS | _ADVERBS or is_participle(following)
    return "" if alone else following


def _unfit(phrase: str, said: str) -> bool:
    """Whether what a pronoun seems to mean is no people, and what is said of it is said of people only, or is what it
    is itself: no punishment has punished anybody."""
    head = head_of(phrase)
    if (acts := _ACTS.search(said)) and set(content(head)) & set(content(acts["verb"])):
        return True
    if may_act(head):
        return False
    if _TO_PRISON.search(said):
        return True
    *_, before, last = ["", *said.split()]
    of_people = key(last) in PEOPLE and key(before) not in PREPOSITIONS
    return of_people or bool(re.search(r"\b(?:do|does|did)\s+they\b", said, re.IGNORECASE))


def _is_doer(phrase: str, said: str) -> bool:
    """Whether what a pronoun seems to mean is who did the thing that it means: 'who paid for it?' of what they did."""
    return patterns.PAID_FOR_IT.fullmatch(said) is not None and key(head_of(phrase)) in BODIES


def _counts_group(earlier: Asked, replaced: str) -> bool:
    """Whether a group was counted before and nothing else is now: it stays the topic."""
    return bool(parse(earlier.question).noun) and not parse(replaced).noun


def _ones(said: str, earlier: Asked) -> Asked | None:
    """'How many of the 2022 ones?', 'which ones were closed?': with the noun that 'ones' stands for."""
    if not is_noun_phrase(earlier.topic) or (earlier.added and not patterns.ONES_OF_YEAR.search(said)):
        return None
    which = re.match(r"which\s+ones?\s+(?=\w)", said, re.IGNORECASE)
    if which:
        several = is_plural(head_of(earlier.topic))
        return (
            asked(f"which of {the(earlier.topic)} {said[which.end() :]}", earlier.topic)
            if several
            else joined(said, earlier)
        )
    match = patterns.ONES_OF_YEAR.search(said)
    if not match or named_before(said[: match.start()].split(), plural="ones" in match[0].casefold()):
        return None
    about = with_year(earlier.topic, match["before"] or match["after"]).rstrip("?")
    ones = the(about) if "ones" in match[0].casefold() else f"the one of {the(about)}"
    return asked(f"{said[: match.start()]}{ones}{said[match.end() :]}", about)


def _moved(said: str, earlier: Asked) -> Asked | None:
    """'It went up from 2017?': whether the number that was asked for did."""
    parts = parse(earlier.question)
    verb = next((word for word in map(key, said.split()) if word in CHANGES or word in CHANGES.values()), None)
    subject = _IS_IT.search(said)
    if _FELL_OTHERWISE.search(said) or not subject:
        return None
    changes = verb or (patterns.UP_OR_DOWN.search(said) and not _NO_FIGURE.search(said))
    if earlier.added or not changes or not parts.opener.casefold().startswith(("how many", "how much")):
        return None
    number = "the number of" if parts.opener.casefold().startswith("how many") else "the amount of"
    before = years(earlier.question)
    figure = f"{number} {without_years(earlier.topic)}"
    text = said.rstrip("?!. ")
    if before and years(said) and re.search(r"\bfrom\s+\d", said) and not re.search(r"\bto\s+\d", said):
        text = f"{text} to {before[-1]}"
    elif before and (not years(said) or patterns.COMPARES.search(said)):
        figure = f"{figure} in {before[-1]}"
    return asked(re.sub(r"\bit\b", lambda _: figure, text, count=1, flags=re.IGNORECASE))


def _figure(said: str, earlier: Asked) -> Asked | None:
    """'What was it ten years ago?' after 'how many judges were there?': what the number was.

    'Who pays for it all?' is asked of no one thing that stands in the question."""
    if _IT_ALL.search(said):
        return joined(said, earlier)
    parts = parse(earlier.question)
    found = _OF_FIGURE.match(said)
    if not found or earlier.added or key(parts.opener) not in {"how many", "how much"}:
        return None
    if not is_noun_phrase(earlier.topic):
        return joined(said, earlier)
    timed = found["was"] or years(said)
    about = without_years(earlier.topic) if timed else earlier.topic
    number = "number" if key(parts.opener) == "how many" else "amount"
    return asked(_IT.sub(lambda _: f"the {number} of {about}", said, count=1), earlier.topic)


def _inverted(said: str) -> str:
    """A statement that is asked ('it went up?') as a question; anything else as it is."""
    match = re.match(r"(it|they|that|this)\s+(\w+)\b(.*)", said, re.IGNORECASE)
    if not match or re.search(r"[.!]\s", said):
        return said
    subject, verb, rest = match[1].casefold(), match[2].casefold(), match[3]
    if verb in BE_FORMS:
        return f"{verb} {subject}{rest}"
    return f"did {subject} {CHANGES[verb]}{rest}" if verb in CHANGES else said
