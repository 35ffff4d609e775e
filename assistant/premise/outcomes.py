"""Outcomes that exclude each other: whoever was acquitted was not convicted of it, what was upheld was not annulled."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.marks import Mark
from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import is_plural, sense, word_set
from assistant.polarity.clause import Clause, clauses
from assistant.polarity.words import shared, topic
from assistant.premise.asked import asked_in
from assistant.premise.doer import is_by_asked
from assistant.premise.narrower import is_narrower_outcome
from assistant.premise.undone import phrase
from assistant.regex import regex

_VOID = r"(?:unconstitutional|unlawful|illegal|invalid|void)"
_OUTCOMES = (
    (
        r"convict\w*|found guilty|guilty|sentenced?|jailed|imprisoned|sent to (?:prison|jail)",
        r"acquit\w*|exonerat\w+|cleared of|found innocent|found not guilty"
        r"|(?<=\bcourt )clear(?:s|ed)?(?= (?:the |an? |two |three |both |all |him|her|them|police|offic))"
        r"|clear(?:s|ed)?(?= [^?.,;]{2,60}? of (?:the |all |any |an? |his |her |their |these |those )?(?:[\w-]+ ){0,3}?"
        r"(?:charges?|accusations?|allegations?|wrongdoing|crimes?|guilt)\b)",
    ),
    (
        r"overturn\w*|annul\w*|quash\w*|str[iu]ck down|strike down|cancel\w*|set aside|decriminali[sz]\w+"
        rf"|(?:found|find|ruled?|declared?|held) (?:[\w’'-]+ ){{0,6}}?{_VOID}"
        rf"|ruled that (?:[\w’'-]+ ){{1,20}}?(?:was|were|is|are) {_VOID}",
        r"uph[eo]ld\w*|confirm(?:s|ed)?|refused (?:\w+ ){0,4}to (?:annul|overturn|quash)",
    ),
    (
        r"accept\w*|approv\w*|adopt\w*|pass(?:ed|es)?|grant\w*|agree[ds]?|welcom\w+|support\w*|endors\w+|ratif\w+"
        r"|register(?:ed)?|recogni[sz]\w+",
        r"reject\w*|refus\w+|den(?:y|ies|ied)(?! that)|declin(?:es|ed)|dismiss\w*|veto\w*|vot(?:e|ed) down"
        r"|turn(?:ed)? down|disput\w+|contest(?:s|ed)|oppos\w+|criticiz\w+",
    ),
    (r"admit\w*|acknowledg\w+|confess\w*|own(?:ed)? up|conced\w+", r"den(?:y|ies|ied)|disput\w+|reject\w*"),
    (r"rais(?:e|es|ed|ing)|increas\w+|lengthen\w*|extend\w*", r"lower(?:s|ed|ing)|cut(?:s|ting)?|reduc\w+|shorten\w*"),
    (r"plea?d(?:ed|s)? guilty", r"plea?d(?:ed|s)? (?:not guilty|innocent)"),
    (r"prais\w+|welcom\w+|commend\w*", r"criticiz\w+|condemn\w*|disput\w+|regret(?:s|ted)"),
    (r"upgrad\w+|promot\w+|moved up", r"downgrad\w+|moved down|demot\w+"),
    (
        r"remov\w+|dismiss\w*|sacked|closed?|shut|replac\w+|resign\w*|moved (?:up|down|out)"
        r"|upgrad\w+|downgrad\w+|lift(?:s|ed)?|freed?|releas\w+|disband\w*|abolish\w*|repeal\w*|scrap(?:s|ped)?"
        r"|end(?:s|ed)?(?! of\b)|stop(?:s|ped)?|halt(?:s|ed)?|ceased?|quit|suspend\w*|discontinu\w+|abandon\w*"
        r"|fired(?! (?:tear|shots?|rubber|live|at|on|upon|into|water|warning)\b)",
        r"remain(?:s|ed)? (?:open|in|on|at|under)|kept (?:his|her|its|their)|stayed|continu(?:es?|ed)"
        r"|extend(?:s|ed)|prolong\w*|renewed"
        r"|(?:stay|remain) (?:on )?in (?:office|(?:his|her|their|the) (?:post|job|position)s?)"
        r"|keep (?:his|her|their) (?:post|job|position|seat|office)s?",
    ),
    (
        r"freed?|releas\w+",
        r"remain(?:s|ed)? (?:imprisoned|detained|jailed|behind bars|in (?:custody|detention|prison))"
        r"|still (?:being )?held",
    ),
    (r"replac\w+|appoint\w*|fill(?:s|ed)", r"remain(?:s|ed)? (?:vacant|unfilled|empty)"),
    (
        r"re-?open\w*|resum\w+|re-?start\w*",
        r"remain(?:s|ed)? (?:\w+ly )?(?:closed|suspended|shut|halted|on hold|paused|frozen)",
    ),
    (
        r"(?:refus\w+|declin\w+) to (?:let|allow|permit|admit|grant|give)|barred|banned|forbids?|forbade"
        r"|(?<!the )(?<!a )(?<!its )(?<!this )(?:bar|ban)(?= [a-z])"
        r"|den(?:y|ies|ied) (?=access|entry|permission)",
        r"permit(?:s|ted)?|allow(?:s|ed)?|let(?! down)|granted|gave",
    ),
    (
        r"fired|dismissed|sacked|jailed|imprisoned|prosecuted|convicted|expelled|demoted|removed",
        r"(?<!not )(?:only|merely|just|simply) (?:been )?(?:reprimanded|warned|cautioned|admonished"
        r"|transferred|reassigned)",
    ),
    (r"w[io]ns?|victory", r"los(?:es|t)|defeated"),
    (
        r"boycott\w*|s(?:i|a)t(?:ting)? out|stay(?:s|ed)? away from|abstain\w*|withdr[ae]wn? from|pulled out of",
        r"participat\w+|t(?:ook|akes?) part|contested|ran (?:in|candidates)",
    ),
    (
        r"behind closed doors|secret(?:ly)?|in camera|closed to the public",
        r"(?:open to the|in) public|publicly|(?<=[aei]re )public|(?<=is )public|(?<=generally )public",
    ),
    (r"rigged|unfair|unfree", r"free(?: and|,) fair|generally free|credible|transparent"),
)
_ONE_WAY = (
    (
        r"abolish\w*|repeal\w*|scrap(?:s|ped)?|dissolv\w*|disband\w*|dismantl\w*|rescind\w*|revok\w*",
        r"adopt\w*|introduc\w*|establish\w*|creat\w*|launch\w*|set up|reinstat\w+",
    ),
    (
        r"re-?impos\w*|reinstat\w*|reintroduc\w*|restor\w*",
        r"lift(?:s|ed)?|eas(?:es|ed)|relax(?:es|ed)?|abolish\w*|repeal\w*",
    ),
    (
        r"pass(?:ed|es)?|adopt\w*|enact\w*|t(?:ook|akes?) effect|c[oa]mes? into force",
        r"defeated|withdr[ae]wn?|fail(?:s|ed)(?! to)|shelved|stalled|put off|postpon\w+|lapsed",
    ),
)
"""What was not so if the second is told; the first told doesn't deny the second: a law that passed may be withdrawn."""
_OF_ONE = (
    (
        r"(?:prison|jail) (?:term|sentence)s?|(?:sent to )?(?:jail|prison)|jailed|imprison\w*|behind bars",
        r"fined|suspended (?:prison )?(?:sentence|term)s?|acquitted|released without charge",
    ),
)
"""What excludes each other only of one person: of several, some may have been fined and others jailed."""
MIN_HELD = 2
"""How many words of what is asked about a sentence must hold, and at least half of them; one name will do."""
OPEN: frozenset[Mark] = frozenset({"planned", "conditional", "demanded", "unreported"})
_PRONOUNS = word_set("him her them")
_POINTING = word_set("this that these those it them")
_PASSIVE = regex(r"\b(?:was|were|is|are|been|be)(?: \w+ly)? $", re.IGNORECASE)
_STATE = regex(r"remain|stay|still")
_WAS = regex(r"\W*(?:did|was|were|had)\b", re.IGNORECASE)
_RULE = regex(r"\b(?:is|are)\b")
"""A rule tells nothing of what was done once: 'trials are public' for 'why was he tried in secret?'."""
_WITH_TO = frozenset(map(sense, ("lose", "sentenced")))
"""Outcomes after which 'to' says to whom or to what: 'lost to', 'sentenced to ten years'."""
_REFERRING = regex(
    r" (?:this|these|that|those|such|it|any|having|the (?:allegation|accusation|claim|charge)s?)\b", re.IGNORECASE
)
"""An object that stands for what was told before."""
_NAME = regex(r"(?<=[\w,] )[A-Z][\w'’-]+")
_SOME = regex(r"\b(?:some|most|all|every|each|many|none|few|part)\b", re.IGNORECASE)


def any_of(words: str) -> re.Pattern[str]:
    """What finds any of some words, given as alternatives."""
    return regex(rf"\b(?:{words})\b", re.IGNORECASE)


EXCLUDING = tuple(
    (any_of(one), any_of(other))
    for one, other in (*_ONE_WAY, *_OUTCOMES, *((second, first) for first, second in _OUTCOMES))
)
"""What is taken for granted, and what excludes it."""
_PAIRS_OF_ONE = tuple((any_of(one), any_of(other)) for one, other in _OF_ONE)


def tells_contrary(question: str, presumed: str, sentence: str) -> bool:
    """Whether a sentence tells the contrary outcome of what is taken for granted, of the same matter."""
    if _SOME.search(presumed):
        return False
    return any(
        asked.search(presumed)
        and not told.search(presumed)
        and not asked.search(sentence)
        and _of_same_matter(question, presumed, asked.sub(" ", presumed), told, sentence)
        for asked, told in (*EXCLUDING, *(_PAIRS_OF_ONE if _is_of_one(presumed, sentence) else ()))
    )


def _of_same_matter(question: str, presumed: str, matter: str, told: re.Pattern[str], sentence: str) -> bool:
    about = topic(matter)
    held = shared(about, tokens_of(sentence))
    few = len(held) < min(MIN_HELD, len(about))
    if 2 * len(held) < len(about) or not held or (few and not held & _names_of(matter)):
        return False
    words = frozenset(token.sense for token in tokens_of(matter) if token.is_content)
    read = clauses(sentence)
    return any(
        not clause.denials
        and _tells(
            question, presumed, words, told, (clause, [token for one in read[place + 1 :] for token in one.tokens])
        )
        for place, clause in enumerate(read)
    )


def _is_of_one(presumed: str, sentence: str) -> bool:
    """Whether a question is about a single one, whom it and the sentence name."""
    several = any(token.is_content and is_plural(token.text) for token in tokens_of(_NAME.sub(" ", presumed)))
    return not several and bool(shared(_names_of(presumed), tokens_of(sentence)))


def _names_of(presumed: str) -> frozenset[str]:
    """The senses of the names in a question, its first word aside."""
    return topic(" ".join(_NAME.findall(presumed)))


def _tells(
    question: str, presumed: str, words: frozenset[str], told: re.Pattern[str], part: tuple[Clause, Sequence[Token]]
) -> bool:
    """Whether a clause, before the rest of its sentence, has an outcome of what is asked about, or of what a pronoun in
    it stands for."""
    clause, then = part
    found = told.search(clause.text)
    if not found or not (shared(words, clause.tokens) or _PRONOUNS & {token.folded for token in clause.tokens}):
        return False
    if _WAS.match(presumed) and _RULE.search(clause.text, 0, found.start()):
        return False
    begin = len(clause.text[: found.start()].split())
    end = begin + len(found[0].split())
    before, outcome, after = clause.tokens[:begin], clause.tokens[begin:end], (*clause.tokens[end:], *then)
    if (
        any(token.marks & OPEN for token in outcome)
        or _is_of_another(question, outcome[1:-1])
        or not is_by_asked(question, presumed, before, after)
    ):
        return False
    if outcome[0].folded.startswith("continu") and [token.folded for token in after[:1]] == ["to"]:
        return bool(shared(words, [token for token in after if token.is_content][:1]))
    if _REFERRING.match(clause.text[found.end() :]):
        return True
    is_passive = bool(_PASSIVE.search(clause.text[: found.start()]) or _STATE.match(outcome[0].folded))
    thing = phrase(after, 0)
    return (not thing or is_passive or bool(shared(words, thing))) and not is_narrower_outcome(
        question, _of_outcome(outcome[0], after), is_passive
    )


def _is_of_another(question: str, inner: Sequence[Token]) -> bool:
    """Whether what stands inside an outcome, 'found the fee on nets void', is something that isn't asked about."""
    refers = any(token.folded in _POINTING for token in inner)
    said = [token for token in inner if not token.folded.endswith("ly")]
    return not refers and asked_in(question).is_narrowed(said)


def _of_outcome(outcome: Token, after: Sequence[Token]) -> Sequence[Token]:
    """The words after an outcome, without to whom something was lost, or how much was to be paid."""
    beside = next((place for place, token in enumerate(after) if _is_beside(outcome, token)), len(after))
    return after[:beside]


def _is_beside(outcome: Token, token: Token) -> bool:
    if outcome.folded == "fined":
        return token.is_figure
    return outcome.sense in _WITH_TO and token.folded == "to"
