"""What a sentence says to a yes/no question: the clause that holds its words, read against what it asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.checks.reading import tokens_of
from assistant.checks.words import is_past, sense, word_set
from assistant.polarity.belonging import only_belongs
from assistant.polarity.clause import ALL, CONTRAST, OPEN_MARKS, Clause, clauses
from assistant.polarity.comparison import compare
from assistant.polarity.deed import otherwise, tells_deed
from assistant.polarity.denied import (
    allows_other,
    denies_other,
    denies_verb,
    of_another_thing,
    other_deed,
    other_doer,
    other_subject,
    told_instead,
)
from assistant.polarity.duty import obliges, waives_another
from assistant.polarity.guards import (
    HALF,
    IN_SOME,
    covers,
    is_of_other_sex,
    is_so_no_more_or_in_part,
    narrower,
    opposed,
    other_figures,
    other_names,
    other_persons,
    other_step,
    other_than_stand,
    presupposes,
    raised,
    strange,
    untold_verb,
)
from assistant.polarity.opposite import turns_another
from assistant.polarity.parts import apart_from_others, before_reports, of_its_years
from assistant.polarity.plain import is_plain
from assistant.polarity.question import YesNo, read
from assistant.polarity.scope import narrowed
from assistant.polarity.unproved import (
    bare_statement,
    by_others,
    is_only_demanded,
    is_only_meant,
    law_denies,
    only_law,
    only_once,
)
from assistant.polarity.words import shared
from assistant.regex import regex

MIN_SHARED = 1
"""Words of the question that a clause must hold. Set on the development questions of ten reports."""
LEAD = 2
"""How many more words than any other clause one must hold to be read alone."""
_HANGING = word_set("who whom whose which that when where if whether because until before after or and nor to with")
_WITHOUT = regex(r"without|free of|un", re.IGNORECASE)
_ONLY = regex(r"(?:^|[.:;]\s)\W*Only (?P<whom>(?:\S+ ){1,4})")
"""'Only the Revenue Authority requires …': nobody else does."""
_SOME = regex(r"\bonly (?:\d+|some|few|a few|a|the)\b", re.IGNORECASE)
_SMALL = regex(
    r"few|little|rare|seldom|limited|hardly|barely|minimal|difficult|insufficient|inadequate|partial|partly",
    re.IGNORECASE,
)
_MUCH = regex(
    r"fully|wholly|completely|entirely|always|widely|generally|usually|mostly|enough|often|all|every|each|both|most"
    r"|common(?:ly)?|main(?:ly)?|large|many|much|regular(?:ly)?|consistent\w*|majority|likely|whole|entire|sufficient\w*"
    r"|adequate\w*",
    re.IGNORECASE,
)
"""What 'few', 'rarely' and 'limited' are the contrary of: how much, not how good."""
_SCARCELY = regex(r"without|rarely|seldom|hardly|barely|scarcely|sporadically|inconsistently")
"""Words by which a clause takes back what another says: 'the law protected them, but was rarely followed'."""
_MADE_PUBLIC = regex(r"\b(?:ma[dk]e|making)\b.*\bpublic\b", re.IGNORECASE)
_PUBLIC = regex(
    r"\bpublic(?:ly)?\b(?! (?:officials?|servants?|sector|offices?|employees?|figures?|bod(?:y|ies)))|publish|disclos",
    re.IGNORECASE,
)
_RESTRAINT = regex(
    r"\b(?:restrict|censor|disrupt|block|limit|interfer|impede|hinder|filter|shut|cut|ban|control|curtail)\w*",
    re.IGNORECASE,
)
"""What is asked for, of which not being restricted is the contrary: not 'is it free?'."""
_CAN = regex(r"\W*(?:can|could|may|might)\b", re.IGNORECASE)
_PUNISHES = regex(
    r"\b(?:prosecut|fine[ds]?\b|sentenc|imprison|punish|penal|jail|charged?\b|convict|death|complain|sue[ds]?\b)\w*",
    re.IGNORECASE,
)
"""What may be done to somebody for a deed."""
_NORMS = {
    "allowed": {"permits": 1, "forbids": -1},
    "forbidden": {"forbids": 1, "permits": -1},
    "required": {"requires": 1, "waives": -1},
}


def polarity(question: str, sentence: str) -> int:
    """1 for yes, -1 for no, 0 where it can't be read safely."""
    sentence, asked = bare_statement(sentence), read(question)
    if asked and (apart := apart_from_others(asked, sentence) or before_reports(asked, sentence)):
        return polarity(question, apart)
    found = of_its_years(asked, clauses(sentence)) if asked else []
    if asked is None or not asked.topic or not found or not is_plain(asked, question, sentence):
        return 0
    asked, found = _cancelled(asked, found)
    held = [shared(asked.topic, clause.tokens) for clause in found]
    most = max(map(len, held))
    if most < MIN_SHARED:
        return 0
    if denies_verb(asked, found) or _only_some(asked, found):
        return -1
    answers = [_of_clause(asked, clause, sentence, found) for clause in found]
    answers = [0 if answer > 0 and _hangs(found, place) else answer for place, answer in enumerate(answers)]
    # Where clauses hold as much of the question, the first that can be read speaks.
    best = next((place for place, answer in enumerate(answers) if answer and len(held[place]) == most), None)
    if best is None or _turned(asked, found, held, answers, best):
        return 0
    if is_of_other_sex(asked, answers[best], sentence):
        return 0
    if answers[best] < 0:
        return -1 if _denies_it(asked, found, found[best]) else 0
    return int(_affirms(asked, found, best, sentence))


def _denies_it(asked: YesNo, found: Sequence[Clause], clause: Clause) -> bool:
    """Whether what seems to say no does so, of all that is asked and of nothing else."""
    return not (
        _is_other(asked, found, clause) or narrowed(asked, clause, found) or turns_another(asked, clause, found)
    )


def _affirms(asked: YesNo, found: list[Clause], best: int, sentence: str) -> bool:
    """Whether what seems to say yes does so, of all that is asked, with nothing beside it that takes it back."""
    if is_so_no_more_or_in_part(asked, sentence):
        return False
    if asked.mood == "forbidden" and narrowed(asked, found[best], found):
        return False
    if asked.mood == "required" and opposed(asked, found[best]):
        return False  # 'must the father pay?' of 'the mother must pay'
    if only_once(asked, sentence) or only_belongs(asked, sentence) or by_others(asked, found[best]):
        return False
    return not any(map(_denies, [*found[:best], *found[best + 1 :]])) and _holds(asked, found, sentence)


def _denies(clause: Clause) -> bool:
    """Whether a clause beside the one that says yes denies or undoes something: 'was held, and had not been tried'."""
    return not clause.bare or any(map(_SCARCELY.fullmatch, clause.softeners))


def _only_some(asked: YesNo, found: Sequence[Clause]) -> bool:
    """Whether something is asked of all, and so only of some: 'only two of the five camps had a well'."""
    told = any(_SOME.search(clause.text) and clause.bare and shared(asked.topic, clause.tokens) for clause in found)
    return told and ALL.search(asked.core) is not None and not asked.direction and covers(asked, found, HALF)


def _is_other(asked: YesNo, found: Sequence[Clause], clause: Clause) -> bool:
    """Whether what a clause denies is another's, or another step than the one asked for."""
    is_norm = asked.mood != "fact" and clause.norm
    others = allows_other(asked, clause) if is_norm else denies_other(asked, clause)
    others = others or (asked.mood == "required" and waives_another(asked, clause))
    others = others or other_doer(asked, clause, found) or other_subject(asked, clause)
    others = others or told_instead(asked, clause, found) or of_another_thing(asked, clause)
    others = others or other_deed(asked, clause) or presupposes(asked, clause) or other_than_stand(asked, clause)
    return others or narrower(asked, clause) or strange(asked, clause) or not covers(asked, found, HALF)


def _holds(asked: YesNo, found: list[Clause], sentence: str) -> bool:
    """Whether a sentence is near enough to a question for a yes."""
    if asked.mood == "fact" and (other_step(asked, found) or (IN_SOME.search(sentence) and not asked.direction)):
        return False
    if is_only_meant(asked, sentence) or is_only_demanded(asked, sentence):
        return False
    if _MADE_PUBLIC.search(asked.core) and not _PUBLIC.search(sentence):
        return False
    if (limited := _ONLY.search(sentence)) and not shared(asked.topic, tokens_of(limited["whom"])):
        return False
    whole = not asked.direction and asked.mood != "required"
    if asked.mood == "fact" and not asked.direction and other_persons(asked, found):
        return False
    if not covers(asked, found, 1 if whole else HALF) or (whole and untold_verb(asked, found)):
        return False
    if asked.mood == "fact" and not asked.direction and otherwise(asked, sentence):
        return False
    return not other_figures(asked, sentence) and not other_names(asked, sentence)


def _cancelled(asked: YesNo, found: list[Clause]) -> tuple[YesNo, list[Clause]]:
    """A question and clauses without the turning words that both have: 'without warning' and 'unannounced' too."""
    asserted = {sense(word) for word in re.findall(r"\w+", asked.core.casefold())}
    turned = tuple(word for clause in found for word in clause.turned if sense(word) in asserted)
    same: tuple[str, ...] = ()
    if len(asked.turning) == 1:
        mine = asked.turning[0]
        softeners = [word for clause in found for word in clause.softeners]
        same = tuple(word for word in softeners if sense(word) == sense(mine) or _both_without(word, mine))
    if len(same) != 1:
        return asked, [replace(clause, cancelled=turned) for clause in found]
    kept = [
        replace(
            clause,
            softeners=tuple(word for word in clause.softeners if word not in same),
            cancelled=(*turned, *same),
        )
        for clause in found
    ]
    return replace(asked, turning=()), kept


def _both_without(word: str, other: str) -> bool:
    return bool(_WITHOUT.match(word) and _WITHOUT.match(other))


def _turned(
    asked: YesNo, found: Sequence[Clause], held: Sequence[frozenset[str]], answers: Sequence[int], best: int
) -> bool:
    """Whether another clause says otherwise of the question's words, or takes back what the best one says."""
    for place, clause in enumerate(found):
        if place == best:
            continue
        back = _is_contrast(found[best + 1 : place + 1]) and not clause.plain
        if back and answers[best] > 0 and not asked.of_law:
            return True
        near = len(held[best]) - len(held[place]) < LEAD and not held[place] < held[best]
        if held[place] and near and answers[place] == -answers[best]:
            return True
    return found[best].tokens[0].folded in CONTRAST and best < len(found) - 1 and not asked.of_law


def _hangs(found: Sequence[Clause], place: int) -> bool:
    """Whether a clause hangs on one before it that denies, hedges, allows or bans: 'no officials who took bribes'."""
    first = found[place].tokens[0]
    if not place or not (first.folded in _HANGING or first.folded.endswith("ing")):
        return False
    before = found[place - 1]
    marks = frozenset(mark for token in before.tokens for mark in token.marks)
    free = before.plain and not (before.permits or before.forbids or before.requires or marks & OPEN_MARKS)
    return not free or _hangs(found, place - 1)


def _is_contrast(found: Sequence[Clause]) -> bool:
    """Whether some clauses, or one of those before the last, begin with 'but' or the like."""
    return any(clause.tokens[0].folded in CONTRAST or clause.tokens[-1].folded in CONTRAST for clause in found)


def _of_clause(asked: YesNo, clause: Clause, sentence: str, found: Sequence[Clause]) -> int:
    """What one clause says to the question."""
    hedges = OPEN_MARKS | {"demanded"} if asked.mood == "fact" else OPEN_MARKS
    hedged = frozenset(mark for token in clause.tokens for mark in token.marks) & hedges
    if (hedged and not asked.of_reports) or asked.direction is None:
        return 0
    if clause.says_opposite(asked.core):
        return -1
    if asked.direction:
        return compare(asked, sentence, clause, found)
    if asked.turning:
        return 0
    if asked.mood != "fact" and (clause.norm or asked.mood != "allowed"):
        return _norm(asked, clause)
    if asked.mood == "allowed" and any(one.norm == "forbids" for one in found):
        return 0  # 'boys were held there, although the law has forbidden it'
    told = _fact(asked, clause)
    return 0 if told > 0 and asked.mood == "allowed" and not _lets(asked, clause) else told


def _is_of_fewer(asked: YesNo, clause: Clause) -> bool:
    """Whether it is asked of how many or how often something is so, and a clause with 'few' or 'rarely' tells that."""
    if not asked.raising or not all(map(_MUCH.fullmatch, asked.raising)):
        return False
    verb = next((token for token in clause.tokens if is_past(token.folded)), None)
    return verb is None or bool(shared(asked.topic, [verb]))


def _lets(asked: YesNo, clause: Clause) -> bool:
    """Whether a clause tells that somebody may do something, or that those did it of whom it is asked whether they
    can."""
    if clause.permits:
        return not clause.forbids
    return bool(_CAN.match(asked.core)) and len(asked.topic) > 1 and tells_deed(asked, clause)


def _norm(asked: YesNo, clause: Clause) -> int:
    """What a clause that allows, bans or requires something says to a question about that."""
    answer = _NORMS[asked.mood].get(clause.norm or "", 0)
    if asked.mood == "forbidden" and answer < 0 and _PUNISHES.search(clause.text):
        return 0  # what may be prosecuted is no less a crime
    if asked.mood == "required" and answer > 0 and clause.requires and not obliges(asked, clause):
        return 0
    if answer > 0:
        softened = [word for word in clause.softeners if word != "only" or asked.mood != "required"]
        return 0 if softened or raised(asked, clause) else 1
    return answer


def _fact(asked: YesNo, clause: Clause) -> int:
    """What a clause that states or denies something says to a question about a fact."""
    if clause.denials and law_denies(asked, clause):
        return 0
    if clause.denials:
        softened = clause.softened if _RESTRAINT.search(asked.core) else bool(clause.softeners)
        if clause.doubled or clause.partly(asked.core) or softened or clause.requires or clause.forbids:
            return 0
        denied = len(shared(asked.topic, clause.denied))
        enough = denied >= LEAD or 2 * denied >= len(asked.topic - {sense(word) for word in asked.raising})
        enough = enough or asked.topic == shared(asked.topic, clause.tokens)
        return -1 if enough and denied >= len(clause.denials) else 0
    if clause.softeners and all(_SMALL.match(word) for word in clause.softeners) and _is_of_fewer(asked, clause):
        return -1
    if asked.mood == "fact" and (clause.permits or clause.requires or clause.forbids or only_law(asked, clause)):
        return 0
    return 1 if clause.plain and not raised(asked, clause) and not opposed(asked, clause) else 0
