"""What keeps a seeming yes from being read so: other figures, names or years, or a deed of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise, takewhile

from assistant.checks.contraries import contraries
from assistant.checks.dates import YEAR
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_past, sense, word_set
from assistant.constraints.groups import of_other_sex
from assistant.polarity.clause import Clause
from assistant.polarity.question import YesNo
from assistant.polarity.scope import KIN, starts_of
from assistant.polarity.words import COMMON, shared, topic
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import years

HALF = 0.5
"""The share of a comparison's or a denied question's words that a sentence must hold."""

_GOOD = frozenset(
    sense(word)
    for word in word_set(
        "protect help support free release assist aid save rescue improve provide fund allow permit respect uphold"
        " accept approve welcome praise benefit heal treat repair reopen restore return reinstate compensate reward"
        " pardon cooperate obey comply solve succeed win defend encourage promote care acquit forgive grant"
    )
)
_BAD = frozenset(
    sense(word)
    for word in word_set(
        "deport arrest sentence attack kill detain torture abuse block cut close jail imprison fine"
        " punish beat harass"
        " threaten destroy damage expel evict dismiss fire ban prohibit restrict censor seize confiscate raid reject"
        " refuse deny violate breach break discriminate neglect ignore exploit hurt harm injure rape force lose fail"
        " oppose condemn convict suspend revoke cancel obstruct intimidate silence blame accuse starve overturn"
    )
)

_STEPS = frozenset(
    sense(word)
    for word in word_set(
        "investigate identify arrest detain charge indict prosecute try trial hear convict guilty"
        " sentence appeal punish jail imprison fine fire dismiss suspend resign extradite deport pardon"
        " release compensate propose draft submit debate pass adopt enact sign ratify implement enforce"
        " publish repeal nominate appoint elect plan build open fund finish meet visit attack threaten"
        " injure kill find search apologize admit replace promote"
    )
)
"""Steps of a course of events: that one was taken doesn't say that another was."""


_WHO = {
    sense(word): frozenset(map(sense, line.split()))
    for line in (
        "prisoner inmate detainee prisoners inmates detainees",
        "judge magistrate justice",
        "doctor physician",
        "minister",
        "mother",
        "soldier troops",
        "teacher",
    )
    for word in line.split()
}
"""Persons, and the words that name the same."""
_YEAR_BEFORE = regex(r"\byear (?:before|earlier)\b|\b(?:previous|preceding|prior) year\b", re.IGNORECASE)
_IS_THERE = regex(r"\W*(?:is|are|was|were) there\b", re.IGNORECASE)
_STAND_ASKED = regex(
    r"\W*(?:do|does|did|has|have|had|will|would)(?: [\w'’-]+){1,4}? (?:accept|agree|admit|acknowledge|support|oppose"
    r"|endorse|approve of|believe|think|consider|intend|plan|promise|deny|dispute|confirm|want|back)(?:e?d)?\b",
    re.IGNORECASE,
)
_STAND = regex(
    r"\b(?:accept|agree|disagree|admi[ts]|acknowledg|support|oppos|endors|approv|believ|th(?:ink|ought)|consider|inten[dt]"
    r"|plan|promis|den(?:y|ied)|disput|contest|confirm|want|back|reject|refus|declin|recogni[sz]|position|said|stat|argu"
    r"|maintain|view|opinion|object)\w*",
    re.IGNORECASE,
)
_FOR_SOME = regex(
    r"\b(?<!access )(?:to|for) (?:its|their|the|these|those|such|all) (?P<whom>(?:[\w'’-]+ )?[\w'’-]+s?)"
    r"(?=\W*$|[,;.]| (?:or|and|in|during)\b)"
)
_TAKEN_AS_GIVEN = regex(
    r"\b(?:pardon|enforce|investigate|prosecute|punish|release|combat|prevent|address)(?:e?d|s)?"
    r" (?:any |the |all |its )?\w+",
    re.IGNORECASE,
)
"""'Did not pardon any political prisoners' says nothing against there being some."""
_BEGINS_MORE = word_set("for of in on at by with against to who that from under")
_DEFINITE = word_set("the its their this these that those his her our")
_BARE_VERBS = frozenset(sense(word) for word in word_set("own make take let go like"))
"""Verbs too common to find a clause by; a yes needs them all the same: 'Did the captain take the boat?'"""


def untold_verb(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether a question asks by a common verb that the sentence doesn't have."""
    wanted = {token.sense for token in tokens_of(asked.core)} & _BARE_VERBS
    return not wanted <= {token.sense for clause in found for token in clause.tokens}


def steps_asked(asked: YesNo) -> frozenset[str]:
    """The steps of a course of events that a question asks for."""
    return frozenset(token.sense for token in tokens_of(asked.core) if token.is_content) & _STEPS


def other_persons(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether those asked about are told of only by what they work at or live in: 'the court', of 'the judge'."""
    said = {token.sense for clause in found for token in clause.tokens}
    return any(word in _WHO and not said & _WHO[word] for word in asked.topic)


def other_step(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether a question asks for a step that a sentence doesn't name, the sentence naming another or no such step."""
    wanted = steps_asked(asked)
    tokens = [token for clause in found for token in clause.tokens]
    told = shared(wanted, tokens) if asked.direction else wanted & {token.sense for token in tokens}
    return bool(wanted) and not told


def other_than_stand(asked: YesNo, clause: Clause) -> bool:
    """Whether a question asks how somebody stands to something, and a clause has no word of anybody's stand."""
    return bool(_STAND_ASKED.match(asked.core)) and not _STAND.search(clause.text)


def only_goes_with(asked: YesNo, clause: Clause) -> bool:
    """Whether what is asked whether there is any stands only before another noun: 'child labor *laws*'."""
    asked_for = takewhile(lambda token: token.folded not in _BEGINS_MORE, tokens_of(asked.core))
    words = [token.sense for token in asked_for if token.is_content and token.sense in asked.topic]
    after = [after for token, after in pairwise(clause.tokens) if token.sense in words[-1:]]
    return bool(after) and all(
        token.is_content and not is_past(token.folded) and not token.folded.endswith("ly") and token.sense not in words
        for token in after
    )


def presupposes(asked: YesNo, clause: Clause) -> bool:
    """Whether a question asks if there is something, and a clause denies anything of it, which takes it to be there:
    'the fund had yet to make a payment'."""
    if not _IS_THERE.match(asked.core):
        return False
    if only_goes_with(asked, clause) or _TAKEN_AS_GIVEN.search(clause.text):
        return True
    if not clause.denials or clause.tokens[0].folded not in _DEFINITE:
        return False
    return 2 * len(shared(asked.topic, clause.tokens[: clause.denials[0]])) > len(asked.topic)


def narrower(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause denies something only for some whom a question doesn't name: 'to its diplomatic personnel'."""
    words = starts_of(asked.core)
    for found in _FOR_SOME.finditer(clause.text):
        whom = [token.folded[:KIN] for token in tokens_of(found["whom"]) if token.is_content]
        if whom and not any(word in words for word in whom):
            return True
    return False


def covers(asked: YesNo, found: Sequence[Clause], share: float) -> bool:
    """Whether a sentence holds that share of a question's words; how much of it is asked for doesn't count."""
    words = {token.sense for token in tokens_of(asked.core) if token.is_content}
    counted = {sense(word) for word in (*asked.raising, *asked.comparing)}
    wanted = (asked.topic & words) - counted
    said = shared(wanted, [token for clause in found for token in clause.tokens if token.sense not in COMMON])
    return len(said) >= share * len(wanted)


def strange(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause has a name that the question lacks, and lacks one that the question has: another's case."""
    names = topic(" ".join(token.text for token in clause.tokens[1:] if token.text[0].isupper() and token.is_content))
    return bool(names - asked.topic) and bool(asked.names - shared(asked.names, clause.tokens))


def other_years(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence speaks of other years than those asked for."""
    wanted, said = years(asked.core), years(sentence)
    if _YEAR_BEFORE.search(asked.core):
        wanted = wanted | {year - 1 for year in wanted}
    return bool(wanted and said and not wanted & said)


def other_figures(asked: YesNo, sentence: str) -> bool:
    """Whether a question names a figure that the sentence doesn't have."""
    wanted, said = ({token.text for token in tokens_of(text) if token.is_figure} for text in (asked.core, sentence))
    return any(figure not in said for figure in wanted - {"1"} if not YEAR.fullmatch(figure))


def other_names(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence has none of the names of a question, nor their initials."""
    if not asked.names:
        return False
    initials = "".join(word[0] for word in re.findall(r"\b[A-Z]\w+", sentence)).casefold()
    tokens = tokens_of(sentence)
    return not shared(asked.names, tokens) and not any(
        name in initials or name in {token.folded for token in tokens} for name in asked.names
    )


def tells_contrary_word(question: str, text: str) -> bool:
    """Whether a text has the contrary of a word of a question, not the word: the south where the north is meant."""
    words = [token for token in tokens_of(question) if token.is_content]
    return _has_contrary(words, {token.sense for token in tokens_of(text)})


def _has_contrary(words: Iterable[Token], said: Set[str]) -> bool:
    return any(word.sense not in said and contraries(word.folded) & said for word in words)


_ABOVE, _BELOW = regex(r"\babove\b", re.IGNORECASE), regex(r"\bbelow\b", re.IGNORECASE)
_KEPT_TO = regex(r"\b(?:on|within|under)(?: its| the| their)? (?:budget|limits?|target)\b", re.IGNORECASE)
_EXCEEDED = regex(r"\b(?:exceed|over)\w*\b", re.IGNORECASE)
_MEASURED = ((_ABOVE, _BELOW), (_BELOW, _ABOVE), (_KEPT_TO, _EXCEEDED))
"""What is asked of a measure, and what says otherwise."""


def opposed(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause has the contrary of a word of the question, or tells of harm for help, or help for harm."""
    said = {token.sense for token in clause.tokens}
    words = [token for token in tokens_of(asked.core) if token.is_content]
    if _has_contrary(words, said) or any(a.search(asked.core) and b.search(clause.text) for a, b in _MEASURED):
        return True
    wanted = {word.sense for word in words}
    return bool(
        (wanted & _GOOD and said & _BAD and not (wanted & said & _GOOD or wanted & _BAD))
        or (wanted & _BAD and said & _GOOD and not (wanted & said & _BAD or wanted & _GOOD))
    )


IN_SOME = regex(
    rf"\b(?:in|at|by|for|on|with) (?:only |just |about )?(?:\d+|{NUMBER_WORD}|some|several|few|half) of"
    r" (?:the|its|their)\b"
    r"|\bin (?:only |just |about |nearly |over )?\d[\d.]* ?(?:%|per ?cent) of\b",
    re.IGNORECASE,
)
"""'The cameras worked in four of the eleven stations', 'which it met in 39 per cent of cases'."""
_NO_MORE = r"(?:abolished|scrapped|done away with|did away with|decriminali[sz]ed|disbanded|dissolved)"
_ABOLISHED = regex(
    rf"(?P<what>[^;:,.]*?)\b(?:was|were|has been|have been|had been) {_NO_MORE}\b|\b{_NO_MORE}\b (?P<object>[^;:,.]*)",
    re.IGNORECASE,
)
"""'Punishable by a fine; imprisonment for it was abolished': no Yes to whether one may be imprisoned."""
_ASKED_NO_MORE = regex(
    r"\b(?:abolish|scrap|do(?:ne|ing)? away|did away|decriminali[sz]|disband|dissolv|end|repeal|drop|lift|remov)\w*",
    re.IGNORECASE,
)
_TO_A_DEGREE = regex(
    r"\b(?:is|are|was|were|been|be|stood|stands?|remain(?:s|ed)?|only|now|still)"
    r" (?:(?:still|only|now|about|around|just|some|at) )*"
    r"(?:\d\d?(?:\.\d+)? ?(?:%|per ?cent\b)|(?:half|partly|partially|nearly|almost|mostly|largely|virtually"
    r"|(?:a|one|two|three)[- ](?:thirds?|quarters?))\b)[ -](?P<what>full|empty|complete|completed|ready|built|finished"
    r"|implemented|vaccinated|filled)\b(?=\W*$|[,;.]| (?:in|on|at|and|when|with|as|after|before|during|last|this)\b)"
    r"|\b(?P<up_to>filled|full|completed|finished) to (?:about |only |some )?\d\d?(?:\.\d+)? ?(?:%|per ?cent\b)",
    re.IGNORECASE,
)
"""'64 per cent full' is not full."""
_DEGREE_ASKED = regex(
    r"%|\b(?:per ?cent|half|part(?:ly|ially)|nearly|almost|mostly|largely|thirds?|quarters?)\b", re.IGNORECASE
)
_ONLY_THEIRS = regex(r"\b(?:only|alone|exclusively|solely|reserv\w+|(?:restricted|limited) to)\b", re.IGNORECASE)


def is_so_no_more_or_in_part(asked: YesNo, sentence: str) -> bool:
    """Whether a sentence tells that what is asked about was abolished, or is so to a degree: '64 per cent full'."""
    abolished = _ABOLISHED.search(sentence) if not _ASKED_NO_MORE.search(asked.core) else None
    if abolished and shared(asked.topic, tokens_of(abolished["what"] or abolished["object"])):
        return True
    found = [sense((part["what"] or part["up_to"]).casefold()) for part in _TO_A_DEGREE.finditer(sentence)]
    return not asked.topic.isdisjoint(found) and not _DEGREE_ASKED.search(asked.core)


def is_of_other_sex(asked: YesNo, verdict: int, sentence: str) -> bool:
    """Whether a sentence tells of women or girls where men or boys are asked about, or the other way round; where it
    tells that something is theirs 'only', that is a no to the others."""
    return of_other_sex(asked.core, sentence) and not (verdict < 0 and _ONLY_THEIRS.search(sentence))


def raised(asked: YesNo, clause: Clause) -> bool:
    """Whether a question asks for more than a clause says: 'fully', 'always', not in the clause."""
    said = {token.sense for token in clause.tokens} | {token.folded for token in clause.tokens}
    return any(sense(word) not in said and word not in said for word in asked.raising)
