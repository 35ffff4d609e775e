"""What a question presupposes and a sentence says there isn't, or didn't happen: 'There was no such fund.'

Only for questions that nothing else answers, so that the best that is known of them is said: strict, since a denial of
another thing is worse than none. All that is denied must be in the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, is_plural, sense, word_set
from assistant.polarity import polarity
from assistant.polarity.words import shared
from assistant.premise.asked import asked_in
from assistant.premise.narrower import is_narrower
from assistant.premise.question import STATED, takes_for_undone
from assistant.premise.undone import Undone, undone
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.dates import MONTHS, years
from assistant.text.numerals import NUMBER_WORD, value_of
from assistant.text.quantities import quantities

SAME_STEM = 6
"""Words that begin with so many letters alike are of one stem: 'traffickers', 'trafficking'."""


def _senses(words: str) -> frozenset[str]:
    return frozenset(map(sense, word_set(words)))


_NO_SUCH = regex(
    r"(?:^|[,;] )(?:[Aa]s of [^,;]*, |[Bb]ut |[Hh]owever, )?(?:there (?:is|was|are|were|has been"
    r"|have been)(?: still| yet)? no"
    r"|(?:the )?(?:\w+ )?(?:country|government|state|report|ministry|city|prison|agency|region) (?:(?:do|did"
    r"|does)(?: not|n['’]t)"
    r" have an?|(?:has|had|have) no|lack(?:s|ed) an?)) (?P<what>[^,;.:]+)",
    re.IGNORECASE,
)
_WITHOUT = regex(
    r"\bwithout (?:the )?(?:option|possibility|prospect|chance) of (?:an? |any )?(?P<what>[^,;.:]+)", re.IGNORECASE
)
"""'Seven years in prison without the option of a fine' for 'how high is the fine?'."""
_NO_LAW = regex(
    r"(?:^|[,;:] )(?:no|there (?:is|was) no) (?:(?:specific|national|comprehensive|separate|single) )*"
    r"(?:laws?|legislation|statutes?|(?:legal )?provisions?) (?:that )?(?:(?:specifically|explicitly) )?"
    r"(?:address(?:es|ing)?|prohibit(?:s|ing)?|covers?|covering|criminali[sz](?:es|ing)|governs?|regulat(?:es|ing)|bans?"
    r"|banning|against|on) (?P<what>[^,;.:]+)",
    re.IGNORECASE,
)
"""'No legislation addresses sexual harassment' for 'what does the sexual harassment act say?'."""
_VACANT = r"(?:vacant|unfilled)\b(?! (?:from|between|until|for)\b)"
"""Still so: not 'vacant from May to June'."""
_GONE = regex(
    r"\b(?:abolish(?:ed|es)|disband(?:ed|s)|dissolv(?:ed|es)|eliminat(?:ed|es)|scrapped) (?:the |its |their )?"
    r"(?:(?:position|post|office|role|function) of (?:the )?)?(?P<what>[^,;.]+?)(?=\W*$|,| (?:in|on|at|after|during) )"
    r"|(?:^|[:;,] )(?:The |Its )?(?P<seats>[^,;:.]{3,60}?) (?:remain(?:s|ed)?|(?:was|were|is|are)(?: still)?|stood)"
    rf" {_VACANT}"
    r"|\b(?:post|position|office|role|job) of (?:the |an? )?(?P<held>[^,;:.]{3,60}?),? (?:which |that )?"
    rf"(?:(?:has|had) been |is |was )?(?:left )?{_VACANT}",
    re.IGNORECASE,
)
"""'Abolished the position of minister for human rights', 'the 24 seats remained vacant'."""
_HOLDER_ASKED = regex(
    r"^\W*(?:and |but |so )?(?:who(?:['’]s| is| was| are| were| heads?| holds?| has| fills?| sits?| runs| leads)"
    r"|which (?:\w+ )?(?:party|parties|person|people|man|woman)\b[^?]*? (?:has|have|holds?|fills?|got|won))\b",
    re.IGNORECASE,
)
_GIVEN = regex(r"\b(?:assigned|allotted|allocated|reserved|set aside)\b", re.IGNORECASE)
_POST = frozenset(content("position post office role job seat chair member now today current currently"))
"""Words for a post itself, which tell nothing of whose it is."""
_LAW_ASKED = regex(r"\b(?:acts?|laws?|legislation|statutes?)\b", re.IGNORECASE)
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
_MADE = _senses("form publish appoint name elect nominate build establish create launch convene")
_HELD = _senses("issue release produce open hold organize conduct")
"""What must be done for there to be a thing or a person; of the second, if there is none at all: who wasn't released is
still there."""
_BEGUN = _senses("open begin")
_FINDING = word_set("found find finds finding")
"""Forms of another verb than of 'to found'."""
_HIS = regex(r"(?:His|Her|Its|Their)\b")
_NEW = frozenset(content("new own current former so-called"))
_STATE = _senses("government state country authorities ministry parliament cabinet")
"""Who may make what is anybody's."""
_NOT_ASKED = regex(r"n['’]t\b|\b(?:not|no|never|nobody|none|without|whether|fail\w*)\b", re.IGNORECASE)
_OWNER = r"(?P<owner>government|state|public|municipal|church|private|army|police|NGO)"
_OWNED_BY = r"(?:['’]s|[- ](?:run|owned|operated|funded))"
_WHOSE = regex(
    rf"\b{_OWNER}{_OWNED_BY} (?P<thing>(?:(?!(?:and|or|to|for|in|on|of)\b)[\w-]+ ?){{1,3}})",
    re.IGNORECASE,
)
_NOT_THEIRS = regex(
    r"(?:^|[:;,] )(?P<thing>[^,;.:]{3,80}?) "
    rf"(?:is|are|was|were) not (?:an? |the )?{_OWNER}{_OWNED_BY}?"
    r"(?: (?P<what>institutions?|facilit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies)|property|ones?|shelters?|schools?|homes?"
    r"|hospitals?|services?|programs?|programmes?)|(?=\W*$|[,;]| (?:and|but)\b))",
    re.IGNORECASE,
)
"""'Orphanages are not government facilities.'"""
_SO_MANY = regex(
    rf"\bthe (?P<number>\d[\d,]*|{NUMBER_WORD}) (?P<sort>(?:[a-z-]+ )?[a-z-]+)"
    r" (?:who (?:was|were) )?(?P<step>[a-z]+ed)\b",
    re.IGNORECASE,
)
"""'The 11 traffickers convicted.'"""
_ALL_OF_OTHER = regex(
    rf"\ball (?:of (?:them|those|these)|(?P<number>\d[\d,]*|{NUMBER_WORD})|the \w+)\b[^;.]*?"
    r"\b(?:rather than|instead of|and not|not for|but not) (?P<sort>[a-z-]+)",
    re.IGNORECASE,
)
"""'All 11 were involved in fraud rather than trafficking.'"""
_DENIES = regex(r"\b(?:not|no|never|none|neither|nor|nobody|failed|refused|declined|yet)\b|n['’]t\b", re.IGNORECASE)
_OWNED = regex(r"(?-i:[A-Z])[\w-]+['’]s?\b|\b(?:its|their|his|her) |[a-z]['’]s? [a-z]")
_COMPARED = regex(r",? (?:compared (?:with|to)|(?:up|down) from|versus|against)\b[^;.]*", re.IGNORECASE)
_OF_WHOM = regex(
    r"(?<=[a-z])(?<!\bwas)(?<!\bwere)(?<!\bbeen)(?<!\bhad)(?<!\bhas)(?<!\bhave)"
    r" (?:\w+ed|found|held|seen|sent|taken)(?= (?:in|by|during|as|for|at)\b)"
)
"""'One victim identified in 2019' tells of whom something else is said."""
_ANYBODY = regex(r"\bany(?:body)?\b", re.IGNORECASE)
_ALL = regex(r"\b(?:some|most|many|several|few|all|other|these|those|\d+)\b", re.IGNORECASE)
"""'Some shelters are not government facilities' leaves it open of the rest."""
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
    tells = (_denies_thing, _no_such_law, _is_gone, _was_off, _lets_nobody_in, _belongs_to_another, _of_another_sort)
    return any(one(question, sentence) for one in tells)


def never_made(question: str, sentence: str) -> frozenset[str]:
    """The senses of the thing or the person that isn't there yet, or wasn't, though a question takes it to be: 'did not
    publish an annual report' for 'what does its annual report say?', 'had not been appointed' for 'what did her
    successor do?'; empty if there is none."""
    if not _DENIES.search(sentence) or _NOT_ASKED.search(question):
        return frozenset()
    return frozenset(
        token.sense
        for one in undone(sentence)
        if _is_taken_to_be(question, _made(one), sentence)
        and _is_of_owner(question, one)
        and not _is_of_other_years(question, one, sentence)
        and not is_narrower(question, one)
        for token in _made(one)
    )


def _made(one: Undone) -> tuple[Token, ...]:
    """What wasn't made: of 'did not publish an annual report', 'an annual report'."""
    if one.verb is None or one.verb.folded in _FINDING:
        return ()
    verb, none = one.verb.sense, one.of_any or one.of_thing
    if not one.passive and not one.thing:
        to = [token.folded for token in one.after[:1]] == ["to"]
        several = bool(one.subject) and is_plural(one.subject[-1].text)
        return one.subject if verb in _BEGUN and not (to or several) else ()
    told = one.subject if one.passive and not one.of_thing else one.thing
    return told if verb in _MADE or (none and verb in _HELD) else ()


def _is_of_owner(question: str, one: Undone) -> bool:
    """Whether who didn't make something is whose it is in a question, if that names one: 'the ICT's annual report'."""
    if one.passive or not one.thing or not one.subject:
        return not asked_in(question).is_narrowed(one.before)
    by_owner = shared([token.sense for token in one.subject], tokens_of(question))
    by_state = all(token.sense in _STATE for token in one.subject)
    return bool(by_owner) or (by_state and not _OWNED.search(question))


def _is_taken_to_be(question: str, made: Sequence[Token], sentence: str) -> bool:
    """Whether a question has all words of a thing, behind an article or a possessive, and nothing with it that tells it
    apart from what a sentence is on: 'the trial of the mine owner' is none of a guard."""
    if not made or not all(shared([token.sense], tokens_of(question)) for token in made):
        return False
    thing = " ".join(re.escape(token.text) for token in made)
    found = re.search(
        r"(?:\b(?:the|its|their|his|her)|\b(?P<whose>(?:[A-Z][\w-]+ )*[\w-]+)['’]s?)"
        rf" (?P<sort>(?:[\w-]+ ){{0,2}}?){thing}\b"
        r"(?: (?:of|into|on|against|for|over|about|at|in) (?P<of>(?:[\w’'-]+ ?){1,4}))?",
        question,
        re.IGNORECASE,
    )
    if found is None:
        return False
    told = set(content(sentence))
    whose = set() if _HIS.match(sentence) else set(content(found["whose"] or ""))
    sort, of = set(content(found["sort"])) - _NEW, set(content(found["of"] or ""))
    return whose <= told and sort <= told and (not of or bool(of & told))


def _is_of_other_years(question: str, one: Undone, sentence: str) -> bool:
    """Whether a denial is of another year than a question, or a question of a year that a sentence tells more of: 'its
    last one covered 2021'."""
    own = years(" ".join(token.text for token in (*one.before, *one.after)))
    asked = years(question)
    if own:
        return bool(asked) and asked.isdisjoint(own)
    return bool(asked & years(sentence))


def was_done(question: str, sentence: str) -> bool:
    """Whether what a question takes for not having been done is told to have been: 'identified two' for 'how come it
    identified none?'."""
    not_done = takes_for_undone(question)
    if not_done is None:
        return False
    asked = _BUT.split(not_done)[0].rstrip(" ,?") + "?"
    if _ANYBODY.search(asked) and not _has_its_deed(asked, sentence):
        return False
    return any(polarity(asked, _OF_WHOM.sub(" ", told)) == 1 for told in (sentence, *_of_its_years(asked, sentence)))


def _has_its_deed(asked: str, sentence: str) -> bool:
    """Whether a sentence has the very deed that nobody is taken to have done or met with, else all words of it: that
    inmates awaited trial doesn't tell that somebody was arrested."""
    words = [token for token in tokens_of(asked.removeprefix(STATED)) if token.is_content and token.folded != "anybody"]
    deed = [token for token in words if is_past(token.folded)] or words
    return {token.sense for token in deed} <= {token.sense for token in tokens_of(sentence)}


def _of_its_years(asked: str, sentence: str) -> list[str]:
    """The parts of a sentence, between semicolons, that tell of a question's years and no others: 'did not extradite
    anybody in 2024; it had extradited two in 2023'."""
    wanted, parts = years(asked), sentence.split("; ")
    return [part for part in parts if wanted and years(part) == wanted] if len(parts) > 1 else []


def _denies_thing(question: str, sentence: str) -> bool:
    return _is_asked_for(question, _NO_SUCH.finditer(sentence))


def _no_such_law(question: str, sentence: str) -> bool:
    """Whether a question takes for granted that there is a law on what a sentence says there is none on."""
    found = _NO_LAW.search(sentence) if _LAW_ASKED.search(question) and not _NOT_ASKED.search(question) else None
    what = set(content(found["what"])) if found else set()
    return bool(what) and what <= set(content(question))


def _is_gone(question: str, sentence: str) -> bool:
    """Whether it is asked who has a post that a sentence says is no more, or is vacant."""
    found = _GONE.search(sentence) if _HOLDER_ASKED.match(question) else None
    what = set(content(_GIVEN.sub("", found["what"] or found["seats"] or found["held"]) if found else "")) - _POST
    return bool(what) and what <= set(content(question))


def gives_no_option(question: str, sentence: str) -> bool:
    """Whether a sentence that is known to be on what is asked says that it is so without what a question asks about."""
    return _is_asked_for(question, _WITHOUT.finditer(sentence))


def _is_asked_for(question: str, none: Iterable[re.Match[str]]) -> bool:
    """Whether a question asks about what there is none of."""
    for found in none:
        thing, _, attached = found["what"].partition(" of ")
        *modifiers, head = [word for word in content(thing) if word not in _ANYWHERE] or [""]
        if not head or _TELLING & set(thing.casefold().split()):
            continue
        # The thing may have another name, 'military' for an army; what sort of it there is none of may not.
        asked, of = set(content(question)), set(content(attached))
        if shared([head], tokens_of(question)) and set(modifiers) <= asked and (not of or of & asked):
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


def _belongs_to_another(question: str, sentence: str) -> bool:
    """Whether a sentence says that what a question calls somebody's isn't theirs: 'the government's orphanages'."""
    asked, told = _WHOSE.search(question), _NOT_THEIRS.search(sentence)
    if asked is None or told is None or asked["owner"].casefold() != told["owner"].casefold():
        return False
    subject = told["thing"].split(" and other ")[0]
    said = set(content(subject))
    return bool(said) and said <= set(content(asked["thing"])) and _ALL.search(subject) is None


def _of_another_sort(question: str, sentence: str) -> bool:
    """Whether a sentence says of as many as a question speaks of, and of the same step, that all were something else:
    of '11 convicted', 'all 11 were involved in fraud rather than trafficking' for 'the 11 traffickers convicted'."""
    asked, told = _SO_MANY.search(question), _ALL_OF_OTHER.search(sentence)
    if asked is None or told is None or (years(question) - years(sentence) and years(sentence)):
        return False
    number = value_of(asked["number"])
    counted = told["number"] if told["number"] else ""
    same = value_of(counted) == number if counted else number in {one.value for one in quantities(sentence)}
    alike = asked["sort"].split()[-1].casefold()[:SAME_STEM] == told["sort"].casefold()[:SAME_STEM]
    return same and alike and set(content(asked["step"])) <= set(content(sentence))


def _lets_nobody_in(question: str, sentence: str) -> bool:
    found = _NOBODY_LET_IN.search(sentence)
    if found is None or not _BEING_THERE.search(question):
        return False
    return all(shared(set(content(found[part].split()[-1])), tokens_of(question)) for part in ("where", "whom"))
