"""Official steps, such as arrests and convictions: each has its own number, and that of another is no answer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from assistant.checks.words import is_past, word_set
from assistant.question.asked import Asked
from assistant.regex import regex
from assistant.text.quantities import Quantity, quantities

_STEPS: Mapping[str, str] = {
    "investigated": r"investigat(?!or)\w*",
    "prosecuted": r"prosecut(?!or)\w*|indict\w*|charged|(?:brought|press\w*|fil\w*|laid) (?:\w+ )?charges"
    r"|(?:put|went|go|brought|sent|send) (?:on|to) (?:trial|court)|(?:stood|stand|faced?) trial|trials",
    "convicted": r"convict\w*|sentenced|(?:found|pleaded) guilty",
    "imprisoned": r"imprison\w*|jailed|incarcerat\w*|behind bars|in (?:prison|jail)",
    "acquitted": r"acquit\w*",
    "arrested": r"arrest\w*|detained|apprehended|rounded up",
    "identified": r"identified|identify|identification",
    "assisted": r"assist(?:ed|s|ing)?|sheltered",
    "repatriated": r"repatriat\w*|deport\w*|expelled",
    "extradited": r"extradit\w*",
    "trained": r"trained|train",
    "killed": r"killed|die|died|deaths?|fatalit(?:y|ies)",
    "murdered": r"murdered|murders?|homicides?",
    "injured": r"injured|injur(?:y|ies)|wounded",
    "assaulted": r"assault\w*|attacked|beaten|harassed|threatened",
    "abducted": r"abduct\w*|kidnap\w*|disappeared|disappearances?",
    "raped": r"raped|rapes?",
    "displaced": r"displaced|evict\w*|evacuat\w*",
}
"""Official steps and harms of which each has its own number, and the words that plainly tell them."""
_ALSO: Mapping[str, str] = {
    "investigated": r"prob(?:es?|ed|ing)|inquir(?:y|ies)|cases?",
    "prosecuted": r"charg\w*|trials?|tried|(?:to|in|before) (?:[a-z]+ )?courts?|dock|accused|defendants?|indict\w*"
    r"|criminal cases?|(?:law)?suits?|sued?|suing|litigat\w*|legal challenges?",
    "convicted": r"guilty|sentenc\w*|\w*prison\w*|jail\w*|terms?|fined",
    "imprisoned": r"sentenc\w*|terms?|\w*prison\w*|inmates?|jail\w*|cells?|custod\w*|serv(?:ed|ing)|detain\w*|detention"
    r"|life|years?|fined?|fines|bail|free",
    "acquitted": r"cleared|not guilty|innocent|freed",
    "arrested": r"detain\w*|detention|caught|custody|seized|took|taken|held|rounded",
    "identified": r"recogni[sz]\w*|found|detect\w*|discover\w*|registered|recorded|counted|victims? status|spotted",
    "assisted": r"help\w*|aid\w*|hous\w*|support\w*|car(?:e|ed|ing)|serv\w*|provid\w*|receiv\w*|shelter\w*"
    r"|accommodat\w*|counsel\w*|gave|admitted|assist\w*|took in|lodged|legal|medical",
    "repatriated": r"expulsions?|return\w*|home|back|sent|removed|flew|flown|brought",
    "extradited": r"hand\w* over|surrender\w*|transfer\w*|deliver\w*|return\w*|sent (?:back|home)|removed|deport\w*",
    "trained": r"train\w*|taught|instruct\w*|courses?|seminars?|workshops?|attend\w*|learn\w*|sessions?",
    "killed": r"dead|dying|lives|fatal\w*|homicides?|kill\w*|suicides?|shot|murder\w*|drowned|bodies",
    "murdered": r"kill\w*|slain|sla(?:y|in)\w*|shot|stabb\w*|assassinat\w*|lynch\w*|dead|bod(?:y|ies)|executed?",
    "injured": r"hurt|wound\w*|injur\w*|hospital\w*",
    "assaulted": r"attack\w*|beat\w*|violen\w*|abus\w*|harass\w*|threat\w*|tortur\w*|struck|hit|kicked|mobs?"
    r"|(?:ill|mis)-?treat\w*|hurt|injur\w*",
    "abducted": r"missing|forcibly|tak(?:en|ing)|took|seiz\w*|held|hostages?|ransom|captur\w*|captors?|whereabouts",
    "raped": r"rap(?:ing|ists?)|sexual\w*|assault\w*|abus\w*|molest\w*",
    "displaced": r"displac\w*|fle[de]\w*|homeless\w*|left|leave|uprooted|expelled|IDPs?|relocat\w*|resettl\w*|remov\w*"
    r"|driven|refuge\w*|camps?",
}
"""Words that may tell of a step too: where one of them stands, the step is not missing."""
_IN_TURN = frozenset(("investigated", "prosecuted", "convicted", "imprisoned", "acquitted", "arrested"))
"""Steps that follow on each other: where none was prosecuted, none was convicted."""
_BEING = r"\b(?:were|was|are|is|been|be|being)\b"
_TIME_ASKED = regex(
    r"^\W*(?:\w+ ){0,2}?(?:when|(?:(?:in|on|at|by) )?(?:what|which) (?:\w+ )?(?:month|day|date|year|time))\b"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_VERB_END = r"(?=\W*$|,| (?:in|on|by|at|for|over|after|from|with|to|of|again|and|because|when)\b)"
_BESIDE = regex(r"\b(?:after|before|since|being|been|who|that|which)\b", re.IGNORECASE)
_NOT_TAKEN = r"no|not|never|none|neither|nobody|without|yet|still|pending|await\w*|instead|acquit\w*"
_OPEN = regex(rf"\b(?:{_NOT_TAKEN}|remain\w*)\b|n['’]t\b", re.IGNORECASE)
"""Words by which a text may say that a step wasn't taken, or what came instead of it."""
_UNDECIDED = regex(
    rf"\b(?:{_NOT_TAKEN}|open|ongoing|underway|cleared|dropped|discontinued|released|freed|pardon\w*|amnest\w+)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
"""Words by which a text may say that a step wasn't taken, or not yet, or was undone."""
_OF_JUSTICE = _IN_TURN | {"punished"}
_JUSTICE = regex(
    r"\b(?:investigat\w*|prosecut\w*|charg\w*|courts?|trials?|tried|convict\w*|sentenc\w*|arrest\w*|detain\w*|detention"
    r"|punish\w*|disciplin\w*|account\w*|actions?|suspend\w*|dismiss\w*|fined?|imprison\w*|(?:to|in) prison"
    r"|jail\w*|cases?"
    r"|penal\w*"
    r"|sanction\w*|measures|proceed\w*|consequences|impunity|verdict|hearings?|appeals?|suspects?|accused|defendants?"
    r"|pending|await\w*|ongoing|underway|open|report(?:ed)?|released?|freed|pardon\w*|amnest\w+|cleared|dropped"
    r"|discontinued|acquit\w*|law enforcement|perpetrators?|offenders?|inquir\w+|prob(?:e|ed|es)|judges?|police)\b",
    re.IGNORECASE,
)
"""Words of justice, without which a denial tells nothing of a step of it: 'it did not occur there'."""
_CHARGES = regex(r"\b(?:charg\w*|prosecut\w*|convict\w*|indict\w*|sentenc\w*)\b", re.IGNORECASE)
_IN_CASES = regex(r"\b(?:complicity|corruption|involvement) in (?:[a-z-]+ ){0,3}?cases\b", re.IGNORECASE)
"""'Complicity in trafficking cases' tells of no investigation."""
_LAW = regex(
    r"\b(?:laws?|legal\w*|illegal\w*|lawful\w*|unlawful\w*|criminal\w*|decriminal\w*|crimes?|codes?"
    r"|constitution\w*|acts?"
    r"|statutes?|prohibit\w*|forb[aiy]d\w*|bann?(?:ed|s)?|permit\w*|allow\w*|authori[sz]\w*|offen[sc]es?|penalt\w*"
    r"|rights?|rules?|provid\w*|may|can|cannot|must)\b",
    re.IGNORECASE,
)
"""Words of law, without which nothing tells what may be done."""
_NEUTRAL = word_set("compared concerned involved included based related reported said noted documented")
"""Past forms that say nothing of what was done."""
_PUNISHED = (
    r"punish\w*|disciplin\w*|sanction\w*|held (?:to account|accountable)",
    r"fine[ds]?|suspend\w*|dismiss\w*|sentenc\w*|convict\w*|jail\w*|imprison\w*|(?:to|in) prison|prison (?:term"
    r"|sentence)s?"
    r"|demot\w*|fired|prosecut\w*"
    r"|charg\w*|acquit\w*|cleared|reprimand\w*|warn\w*|impunity|account\w*|penalt\w*|trial|court\w*|transferred"
    r"|expelled"
    r"|removed from (?:\w+ ){0,2}(?:offices?|posts?|jobs?|dut(?:y|ies)|command|service|force|positions?)"
    r"|resign\w*|investigat\w*|arrest\w*|proceedings|measures|action|offen[sc]es?|crimes?|criminali[sz]\w*|(?:il)?legal",
)
"""Words for a punishment, whatever it is, and words that may tell of one."""
_DISMISSED = (
    r"dismiss\w*|(?<!shots )fired|sacked|ousted|removed from (?:office|(?:the|his|her|their) (?:posts?|jobs?|office))",
    r"remov\w*|suspen\w*|transfer\w*|demot\w*|disciplin\w*|replac\w*|resign\w*|step\w* down|left|leav\w*|sanction\w*"
    r"|punish\w*|jobs?|posts?|office|seats?|terminat\w*|revok\w*|disbar\w*|retire\w*|impeach\w*|reinstat\w*|stripp\w*"
    r"|(?:remain|stay|retain)\w*|kept|command|los[et]\w*|quit|reassign\w*"
    r"|account\w*|charg\w*|convict\w*|prosecut\w*|arrest\w*|investigat\w*",
)
"""Words for the loss of a post, and words that may tell of one, or of what came instead."""
_ONLY_COUNTED = frozenset(("assaulted", "abducted", "raped", "displaced"))
"""Harms that are told in so many words that only a figure of another is known to be none of theirs."""
_DECIDED: Mapping[str, tuple[str, str]] = {
    **{step: (words, _ALSO[step]) for step, words in _STEPS.items() if step not in _ONLY_COUNTED},
    "punished": _PUNISHED,
    "dismissed": _DISMISSED,
}
MAX_SUBJECT = 3
"""Words between 'were' and the step: of more, in 'were any of the six men charged foreigners?', it may be no verb."""
_WHAT_FOR = regex(r"\bfor (?:(?:the|their|its|his|her|an?) )?$", re.IGNORECASE)
_SUPPOSED = regex(r"\b(?:if|when|whenever|once|unless)\b[^,?]*,", re.IGNORECASE)
"""'If somebody is killed, can the police …?'"""
_MAY_BE = regex(
    r"(?<!who )(?<!that )(?<!which )\b(?:can|could|may|might|must|should|would)\b[^?]*\bbe\b", re.IGNORECASE
)
"""'Could a parent be prosecuted for it?'"""
_DID = r"\b(?:do|does|did|have|has|had) (?:(?!that\b|should\b)[\w'’-]+ ){1,6}?"
_A_COURT = r"(?:an? |the )?(?:court|judge)"
_LAW_DID = r"^\W*(?:and |but |so )?(?:did|has|have|had) (?:(?:an?|any|the|some|its|their) )?(?:[\w-]+ ){0,2}?"
_JUDGES = rf"{_LAW_DID}(?:courts?|judges?|jury|tribunals?|magistrates?)"
_ENFORCERS = rf"{_LAW_DID}(?:police|prosecutors?|authorities|government|officers|investigators|state)"
_ACTIVE: Mapping[str, re.Pattern[str]] = {
    "convicted": regex(
        rf"{_JUDGES} (?:\w+ly |ever )?(?:(?:convict|sentence)(?:e?d)?\b|(?:find|found)\b[^?]* guilty\b)", re.IGNORECASE
    ),
    "acquitted": regex(rf"{_JUDGES} (?:\w+ly |ever )?acquit(?:ted)?\b", re.IGNORECASE),
    "arrested": regex(rf"{_ENFORCERS} (?:\w+ly |ever )?(?:arrest|detain|apprehend)(?:ed)?\b", re.IGNORECASE),
    "prosecuted": regex(
        rf"{_ENFORCERS} (?:\w+ly |ever )?(?:prosecuted?|indict(?:ed)?|charged?)\b"
        rf"|{_DID}(?:(?:stand|stood) trial|(?:make|made) it to (?:an? |the )?(?:prosecution|trial|courts?)"
        rf"|(?:lead|led|come|came|get|got) to (?:an? |any )?(?:prosecutions?|trials?|(?:criminal )?charges)"
        rf"|(?:get|got) to court|(?:go|gone) (?:on|to|before) (?:trial|{_A_COURT})"
        rf"|faced? (?:trial|prosecution|(?:\w+ )?charges|{_A_COURT}))\b",
        re.IGNORECASE,
    ),
    "punished": regex(
        rf"{_DID}(?:faced?|suffer(?:ed)?|received?|g[eo]t) (?:(?:an?|any|some|the) )?(?:\w+ )?"
        r"(?:punishments?|penalt(?:y|ies)|sanctions?|consequences)\b",
        re.IGNORECASE,
    ),
    "imprisoned": regex(
        r"\b(?:do|does|did|have|has)\b[^?]*\b(?:go|gone|went|sent|end(?:ed)? up)"
        r" (?:to|in) (?:prison|jail)\b|\b(?:did|have|has)\b[^?]*\bserved? (?:\w+ )?(?:time|terms?|sentences?)\b",
        re.IGNORECASE,
    ),
    "dismissed": regex(
        r"\b(?:do|does|did|have|has|had)\b[^?]*\b(?:lose|lost) (?:the|his|her|their|its)"
        r" (?:posts?|jobs?|offices?|seats?)\b",
        re.IGNORECASE,
    ),
}
"""How it is asked in the active whether a step was taken: 'did they go to prison?'."""
_WORD = regex(r"[a-z]+")
_LISTED = regex(r"^, (?:including|among them|most of them|mostly|mainly)\b[^;.]*?, (?=(?:were|was|had|have)\b)")
"""What stands between a figure and what was done to those it counts: '986 persons, including children, were killed'."""
_NEXT = regex(r"[,;:]|\.\s|\d|\b(?:while|whereas|but|and)\b")
_CLAUSE_END = regex(r"; |\. ")
_DECIDED_NOT_TO = regex(
    r"\b(?:(?:decided|chose|opted) (?:not to|against)|(?:declined|refused) to) "
    r"(?:(?:open|bring|file|press|initiate|hold) )?(?:any )?(?:[a-z]+ )??[a-z]+\b",
    re.IGNORECASE,
)
"""'Decided not to prosecute'."""
_COMPARED_WITH = regex(r"\b(?:from|compared (?:with|to)|than|against) (?:the )?$", re.IGNORECASE)
_STRETCH_END = regex(r"[;:]|\.\s|\b(?:while|whereas|but|and)\b")


@lru_cache(maxsize=256)
def _step_asked(question: str) -> str | None:
    """The one step of which a question asks the number; None if it names none or several. 'Of those tried, how many
    were convicted?' asks of convictions."""
    asks = _OF_THOSE_FIRST.sub("", question)
    found = [step for step, words in _STEPS.items() if _has(words, asks)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=256)
def _step_dated(question: str) -> str | None:
    """The one step of which a question asks the time: 'when were they arrested', 'when did police arrest them'."""
    asks = _TIME_ASKED.search(question)
    if asks is None:
        return None
    found = [step for step, words in _STEPS.items() if _is_verb(words, asks["rest"])]
    return found[0] if len(found) == 1 and found[0] not in _ONLY_COUNTED else None


_OF_THOSE_FIRST = regex(r"^\W*(?:and )?of (?:those|these|the [a-z]+)\b[^,?]*, (?=how many\b)", re.IGNORECASE)


def _is_verb(words: str, text: str) -> bool:
    """Whether one of some words is the verb of a question: in 'were the identified victims deported' only the last.

    With another past form beside it it may tell who is meant: 'when was the woman who was arrested freed?'
    """
    passive = re.search(
        rf"{_BEING}(?P<between>[^?]*?)\b(?:{words}){_VERB_END}(?P<after>.*)", text, re.IGNORECASE | re.DOTALL
    )
    if passive:
        if not passive["after"].strip(" ?.!") and re.search(r"\b(?:who|which|that) \w", passive["between"]):
            return True  # 'when was the officer who shot him convicted?'
        return not _verbs(f"{passive['between']} {passive['after']}") and not _BESIDE.search(passive["between"])
    plain = re.search(rf"\bdid (?:\S+ ){{1,5}}?(?P<verb>{words})\b", text, re.IGNORECASE)
    return plain is not None and not is_past(plain["verb"].casefold())


def dates_another_step(asked: Asked, text: str) -> str | None:
    """What a question asks the time of, in words, where a text plainly tells of other steps only; else None."""
    step = _step_dated(asked.question)
    if step is None or _has(_STEPS[step], text) or _has(_ALSO[step], text) or _OPEN.search(text):
        return None
    return f"a time when anyone was {step}" if _is_any_step(text) else None


def says_nothing_of_step(asked: Asked, text: str) -> str | None:
    """What a yes/no question asks of somebody ('were they convicted?'), in words, where a text has no word of it."""
    step = _step_in_yes_no(asked)
    told = _IN_CASES.sub("", text)
    if step is None or any(_has(words, told) for words in _DECIDED[step]):
        return None
    if _MAY_BE.search(_unsupposed(asked)):
        # What the law says of an offence tells in other words, too, what may be done about it.
        return None if _LAW.search(text) or _JUSTICE.search(text) else f"anything on whether someone may be {step}"
    if step != "dismissed" and any(_leaves_open(clause, step in _OF_JUSTICE) for clause in _CLAUSE_END.split(text)):
        return None
    return f"anything on whether someone was {step}"


def _leaves_open(clause: str, of_justice: bool) -> bool:
    """Whether a clause may say that a step wasn't taken or not yet; of one of justice, in words of justice, of another
    not in those of charges alone: 'no charges were brought' tells of nobody whether he was hurt."""
    told = _JUSTICE.search(clause) is not None if of_justice else _CHARGES.search(clause) is None
    return _UNDECIDED.search(clause) is not None and told


def names_step(asked: Asked, text: str) -> bool:
    """Whether a text names the step of which it is asked whether it was taken; of other questions, any text does."""
    step = step_decided(asked)
    return step not in _IN_TURN - {"imprisoned"} or _has(_DECIDED[step][0], text)


def step_decided(asked: Asked) -> str | None:
    """The one step of which it is asked whether it was taken: 'convicted' in 'were they convicted?'."""
    return None if _MAY_BE.search(_unsupposed(asked)) else _step_in_yes_no(asked)


def _step_in_yes_no(asked: Asked) -> str | None:
    return _step_in(_unsupposed(asked)) if asked.kind == "yes_no" else None


def _unsupposed(asked: Asked) -> str:
    """A question without what it only supposes, and without the topic that was added to it."""
    return _SUPPOSED.sub("", asked.alone)


@lru_cache(maxsize=256)
def _step_in(question: str) -> str | None:
    """The one step of which a yes/no question asks, whether it was taken or may be."""
    found = [
        step
        for step, (words, _) in _DECIDED.items()
        if _is_predicate(words, question) or (step in _ACTIVE and _ACTIVE[step].search(question))
    ]
    return found[0] if len(found) == 1 else None


def _is_predicate(words: str, question: str) -> bool:
    """Whether one of some words is what is asked of a short subject: not in 'did the man who was jailed appeal?'."""
    passive = rf"(?<!who )(?<!that )(?<!which ){_BEING} (?:[\w'’-]+ ){{0,{MAX_SUBJECT}}}?(?:{words}){_VERB_END}"
    among = rf"{_BEING} (?:[\w'’-]+ ){{1,6}}?among (?:the|those) (?:\w+ )?(?:{words}){_VERB_END}"
    if re.search(among, question, re.IGNORECASE):
        return True
    return re.search(passive, question, re.IGNORECASE) is not None and _is_verb(words, question)


def step_told(asked: Asked) -> str:
    """What is counted and, where the question says it in the passive, the step: 'suspects convicted'."""
    step = _step_asked(asked.question)
    found = re.search(rf"{_BEING} [^?]*\b(?P<step>{_STEPS[step]})\b", asked.question) if step else None
    word = found["step"] if found else ""
    told = asked.thing and is_past(word) and word not in asked.thing and not asked.counts_time
    return f"{asked.thing} {word}" if told else asked.thing


def _has(words: str, text: str) -> bool:
    return re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) is not None


def counts_another_step(asked: Asked, text: str) -> bool:
    """Whether every figure of a text tells how often another step was taken than the one asked about, or counts other
    things, and one does the former."""
    step = _step_asked(asked.question)
    found = quantities(text)
    if step and _only_untaken(step, asked, text):
        return True
    if step and _compares_another(step, [one for one in found if one.years & asked.years], text):
        return True
    if step is None or _has(_STEPS[step], text) or _has(_ALSO[step], _of_years(asked, text, found)):
        return False
    if step in _IN_TURN and any(one.value == "0" for one in found):
        return False
    if found and _OF_THOSE_FIRST.match(asked.question) and _is_any_step(text):
        return True  # of those tried, how many were convicted: whatever it counts, it tells of no conviction
    last: bool | None = None
    another = False
    asked_for = [one for one in found if one.years & asked.years] or found
    for place, one in enumerate(found):
        last = _is_step(text, one, found[place - 1].phrase.end if place else 0, last)
        if one not in asked_for:
            continue
        if not last and not (one.own_noun and asked.counted and set(asked.counted).isdisjoint(one.noun)):
            return False
        another |= bool(last)
    return another


def _only_untaken(step: str, asked: Asked, text: str) -> bool:
    """Whether a text tells of a step only that it was decided not to take it, where those are counted for whom it was:
    'in three cases they decided not to prosecute' of how many were charged."""
    left = _DECIDED_NOT_TO.sub(" ", text)
    if left == text or _OPEN.search(asked.alone) or any(one.value == "0" for one in quantities(text)):
        return False
    return _has(_STEPS[step], text) and not _has(_STEPS[step], left) and not _has(_ALSO[step], left)


def _compares_another(step: str, dated: Sequence[Quantity], text: str) -> bool:
    """Whether the figures of the year asked about are those with which another step's are compared: '15 were convicted,
    up from nine in 2021, and three acquitted'."""
    return bool(dated) and all(
        _COMPARED_WITH.search(text[: one.phrase.start])
        and not _has(_STEPS[step], text[one.phrase.end :].split(",")[0])
        and (told := _last_steps(text[: one.phrase.start]))
        and step not in told
        for one in dated
    )


def _last_steps(text: str) -> set[str]:
    """The steps told last in a text's last clause, without a figure between them: 'identified and assisted 44'; not
    what something was for: 'paid for their repatriation'."""
    clause = _CLAUSE_END.split(text)[-1]
    found = sorted(
        (match.end(), match.start(), step)
        for step, words in _STEPS.items()
        for match in re.finditer(rf"\b(?:{words})\b", clause, re.IGNORECASE)
        if not _WHAT_FOR.search(clause[: match.start()])
    )
    last: set[str] = set()
    following = None
    for end, start, step in reversed(found):
        if following is not None and quantities(clause[end:following]):
            break
        last.add(step)
        following = start
    return last


def _of_years(asked: Asked, text: str, found: Sequence[Quantity]) -> str:
    """A text as far as it tells of the years asked about: the clauses with their figures; all where none has one."""
    places = [one.phrase.start for one in found if one.years & asked.years]
    clauses = [
        f"{_CLAUSE_END.split(text[:place])[-1]}{_CLAUSE_END.split(text[place:], maxsplit=1)[0]}" for place in places
    ]
    return " ".join(clauses) or text


def _is_step(text: str, figure: Quantity, previous: int, last: bool | None) -> bool | None:
    """Whether a figure counts a step that the table has; as the figure before it, where no verb says what it counts."""
    if _is_any_step(text[slice(*figure.phrase)]):
        return True
    before = _STRETCH_END.split(text[previous : figure.phrase.start])[-1]
    if _is_any_step(before):
        return True
    after = _NEXT.split(_LISTED.sub(" ", text[figure.phrase.end :]), maxsplit=1)[0]
    for words in (_verbs(before)[::-1], _verbs(after)):
        if words:
            return _is_any_step(words[0])
    return last


def _verbs(text: str) -> list[str]:
    """The verbs of a text that say what was done: past forms, and 'convicting' in 'reported convicting'."""
    words = _WORD.findall(text)
    return [
        word
        for word in words
        if (is_past(word) and word not in _NEUTRAL) or (word.endswith("ing") and _is_any_step(word))
    ]


def _is_any_step(text: str) -> bool:
    return any(_has(words, text) for words in _STEPS.values())
