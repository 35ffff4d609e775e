"""Whether a case ended before the step that a question takes for granted: whoever wasn't charged wasn't sentenced."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import sense, word_set
from assistant.polarity.words import shared
from assistant.premise.narrower import is_narrower
from assistant.premise.phrases import PREPOSITIONS
from assistant.premise.undone import undone
from assistant.question.asked import searched
from assistant.regex import regex
from assistant.text.dates import years

_WHOM = (
    r"(?:the|an?|this|that|those|these|both)"
    r"(?! (?:\w+ )?(?:sentences?|terms?|penalt(?:y|ies)|punishments?|fines?) (?:of|for)\b)"
    r"(?P<whom>(?: [\w’'-]+){1,8}?)"
)
_NAMED = r"(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*"
_ON_TRIAL = r"tried|put on trial|brought to trial|stood trial"
_TRIED = rf"{_ON_TRIAL}|acquitted"
_PUNISHED = (
    r"convicted|found guilty|sentenced|jailed|imprisoned|incarcerated|punished|fined|sent to (?:prison|jail)"
    r"|put (?:behind bars|in (?:prison|jail))"
)
_GOT = r"get|got|receiv\w+|given|handed|face[ds]?|serv\w+|pay|paid"
_PENALTY = r"(?:sentences?|(?:prison |jail )?terms?|penalt(?:y|ies)|punishments?|fines?|years)"
_CONFINED = (
    r"(?:spen[dt]|stay|sit|remain|be|serve|go)(?: [\w’'-]+){0,3}? (?:(?:in|to) (?:prison|jail|custody)|behind bars)"
)
_BY_STEP = tuple(
    (frozenset(map(sense, word_set(missed))), regex(pattern, re.IGNORECASE))
    for missed, patterns in (
        (
            "charge indict prosecute try convict",
            (
                rf"\b(?:was|were|is|are|been|did|will|must|should|does|do|has|have) {_WHOM}"
                rf" (?:(?:be |been )?(?:{_PUNISHED})|{_CONFINED})\b",
                rf"\b(?:what|which|how (?:long|many|much|heavy|severe|stiff|large|big))\b[^?]{{0,40}}?\b{_PENALTY}"
                rf"[^?]{{0,20}}? (?:did|was|were|has|have|must|will|does|do|is|are) {_WHOM} (?:{_GOT})\b",
                rf"\b(?:court|judge|jury|tribunal)s?\b[^?]{{0,40}}? (?:{_PUNISHED}) {_WHOM}(?=\W*$|[,;(])",
                rf"\b{_PENALTY}(?: in (?:prison|jail))?(?: (?:was|were|is|are))?"
                rf"(?: (?:handed|given|meted|passed|imposed)(?: (?:out|down))?)? (?:of|for|to|on|that|which) {_WHOM}"
                rf" (?:(?:who|whom|that) )?(?:(?:was|were|had been|the courts?|it) )*(?:{_PUNISHED}|{_TRIED})\b",
                rf"\b{_PENALTY}\b[^?,]{{0,40}}? (?P<whom>{_NAMED}) (?:is|was|has|had|must|will|{_GOT})\b",
                rf"\b(?:was|did|will|must|does|has) (?P<whom>{_NAMED}) (?:(?:been )?(?:{_PUNISHED})|{_CONFINED})\b",
            ),
        ),
        (
            "charge indict prosecute try",
            (rf"\b(?:was|were|is|are|been) {_WHOM} (?:been )?(?:{_TRIED})\b",),
        ),
    )
    for pattern in patterns
)
"""The steps without which the one isn't taken of which a question asks, each with how it is asked whom it befell."""


_CONVICT = sense("convict")
_RELATIVE = word_set("who whom whose that which")
_AGAIN = regex(r"^For the \w+ (?:consecutive |straight )?(?:year|time|reporting period)(?: in a row)?, ")
"""That it was so before as well says nothing of whom it befell."""
_CASES = regex(r"(?<=\bany )(?P<what>(?:[a-z-]+ ){1,3}?)(?:case|suspect|defendant|offender|perpetrator|offense)s?\b")
"""Who or what is prosecuted, whatever for: 'any trafficking cases'."""
_TRAFFICKING = regex(
    r"\bsex (?:trafficking )?(?:or|and) (?:forced labou?r|labou?r(?: trafficking)?)\b(?! victims?)", re.IGNORECASE
)
"""All that the law calls trafficking in persons: without 'any sex trafficking or forced labor cases' there is no
trafficker."""
_SORT = regex(r"\b(?:sex|(?:forced[ -])?labou?r) (?=traffick)", re.IGNORECASE)
_APART = "|".join(sorted(PREPOSITIONS | _RELATIVE))


_CLEARED = (
    regex(
        r"\b(?:dismiss(?:ed|es)|dropp?(?:ed|s)|withdr[ae]wn?|withdrew) (?:the |all |its )?(?:criminal )?"
        r"(?:charges?|cases?|indictments?) against (?P<who>[^,;.]+)"
    ),
    regex(r"\b(?-i:(?P<who>[A-Z][\w’'-]*[^\W’'s_])['’]s? )acquittal\b"),
    regex(r"\bacquittal of (?P<who>[^,;.]+?)(?=\W*$|[,;]| (?:on|in|for|from|after)\b)"),
    regex(r"\bfound (?P<who>[^,;.]{3,60}?)(?:,[^,;.]{2,60},)? not guilty\b"),
    regex(r"\b(?:acquitted|cleared) (?P<who>[^,;.]+?)(?=\W*$|[,;]| (?:on|of|in|for|from|after)\b)"),
    regex(
        r"(?:^(?:In (?:[A-Z]\w+ )?\d{4},? )?|[,;] |\band )(?P<who>[^,;.]{3,60}?)"
        r" (?:was|were|has been|have been|had been) (?:later )?"
        r"(?:acquitted|cleared|released without charge)(?=\W*$|[,;]| (?:in|by|on) )"
    ),
)
"""'Authorities dismissed charges against a hotel owner', 'a court acquitted him', 'the pilot was acquitted in May'."""
_HELD_ASKED = regex(
    r"\b(?:where|in (?:which|what) (?:prison|jail|facility|cell|place))\b[^?]*? (?:is|are) "
    r"(?P<whom>(?:[\w’'-]+ ){1,6}?)(?:currently |now |still )?(?:being )?"
    r"(?:held|detained|imprisoned|jailed|kept|locked up|in (?:custody|prison|jail|detention))\b",
    re.IGNORECASE,
)
_AT_LARGE = regex(
    r"(?:^|[,;:] |\b(?:and|but|while) )(?P<who>[^,;.]{3,60}?) "
    r"(?:(?:was|were|is|are|remain(?:s|ed)?|has been) (?:still |yet )?"
    r"(?:at large|on the run|a fugitive|fugitives|in hiding|in exile|not in custody)\b"
    r"|(?:has|have) (?:fled|absconded)\b)",
    re.IGNORECASE,
)
"""'Duka was still at large' for 'where is Duka being held?'."""
_CAUGHT = regex(
    r"\b(?:arrest(?!\w* warrant)|captur|detain|extradit|imprison|other\b|some\b|most\b|several\b|when\b)", re.IGNORECASE
)
"""Words by which a text may tell that somebody was caught in the end, or that others were at large."""
_FULL_NAME = regex(r"\b[A-Z][\w’'-]+ [A-Z][\w’'-]+")
"""Who is called by his whole name was let go whatever year a sentence names beside it."""
_NOT_GUILTY = regex(r"\bnot guilty\b")
_ALL_THE_SAME = regex(
    r"\b(?:convicted|sentenced|guilty|fined|jailed|imprisoned|overturn\w*|until|again|first|initially)\b"
)


def stopped_short(question: str, sentence: str) -> bool:
    """Whether a sentence says that those whom a question takes to have been tried or punished weren't even charged, or
    were let go."""
    if _is_at_large(question, sentence):
        return True
    asked = [
        (found["whom"], missed) for missed, pattern in _BY_STEP if (found := searched(pattern, question)) is not None
    ]
    of_its_years = years(sentence) <= years(question)
    return any(
        (of_its_years and _of_those(whom, missed, question, sentence))
        or ((of_its_years or _FULL_NAME.search(whom)) and _cleared(whom, missed, sentence))
        for whom, missed in asked
    )


def denies_step_asked(question: str, sentence: str) -> bool:
    """Whether what a sentence says wasn't done has the very verb of a question: of those convicted, that none was."""
    asked = {token.sense for token in tokens_of(question)}
    return any(one.verb is not None and one.verb.sense in asked for one in undone(sentence))


def _is_at_large(question: str, sentence: str) -> bool:
    """Whether the only one of whom it is asked where he is held is told not to be: the same head, and all names."""
    asked, told = searched(_HELD_ASKED, question), _AT_LARGE.search(sentence)
    if (
        asked is None
        or told is None
        or _CAUGHT.search(sentence)
        or ((dated := years(question)) and not years(sentence) <= dated)
    ):
        return False
    wanted, who = _head_and_before(tokens_of(asked["whom"])), _told_of(told["who"])
    whole = [token.sense for token in tokens_of(asked["whom"]) if token.is_content]
    same = all(shared(whole, [token]) for token in tokens_of(told["who"]) if token.is_content)
    return same and _are_those(wanted, who) and all(shared([token.sense], who) for token in wanted)


def went_on(question: str, sentence: str) -> bool:
    """Whether a sentence says that those whom a question takes to have been tried or punished were so: the same words
    for them beside such a step, whoever they are."""
    heads = {
        (token.text.rstrip("s"), _ON_TRIAL if _CONVICT in missed else _TRIED)
        for missed, pattern in _BY_STEP
        if (found := searched(pattern, question)) is not None
        for token in _head_and_before(tokens_of(found["whom"]))[-1:]
    }
    return any(
        re.search(
            rf"\b(?:{tried}|{_PUNISHED}) (?:(?!(?:{_APART})\b)[\w’'-]+ ){{0,5}}?{re.escape(head)}"
            rf"|\b{re.escape(head)}s?\b[^.;]{{0,60}}? (?:(?:was|were|been) (?:{tried}|{_PUNISHED})|(?:got|received) )",
            sentence,
            re.IGNORECASE,
        )
        for head, tried in heads
    )


def _of_those(whom: str, missed: frozenset[str], question: str, sentence: str) -> bool:
    if _TRAFFICKING.search(sentence):
        whom, sentence = _SORT.sub("", whom), _TRAFFICKING.sub("trafficking", sentence)
    sentence = _CASES.sub(r"\g<what>", _AGAIN.sub("", sentence))
    if not _is_told_of(whom, sentence):
        return False
    wanted = _head_and_before(tokens_of(whom))
    return any(
        one.verb is not None
        and one.verb.sense in missed
        and _are_those(wanted, one.subject if one.passive and not one.of_thing else one.thing)
        and not any(token.is_figure for token in one.before)
        and not is_narrower(question, one)
        for one in undone(sentence)
    )


def _cleared(whom: str, missed: frozenset[str], sentence: str) -> bool:
    """Whether a sentence tells that those of whose punishment it is asked were let go, and of nothing else."""
    undone_later = _ALL_THE_SAME.search(_NOT_GUILTY.sub("", sentence))
    if _CONVICT not in missed or undone_later or not _is_told_of(whom, sentence):
        return False
    wanted = _head_and_before(tokens_of(whom))
    found = (pattern.search(sentence) for pattern in _CLEARED)
    return any(one is not None and _are_those(wanted, _told_of(one["who"])) for one in found)


def _told_of(who: str) -> Sequence[Token]:
    """Of whom it is told, with a figure that tells how many, if there is one."""
    said = tokens_of(who)
    return [*(token for token in said if token.is_figure), *_head_and_before(said)]


def _is_told_of(whom: str, sentence: str) -> bool:
    """Whether a sentence has what tells those apart of whom a question asks: of 'the owner of the Fen mill', who is
    named by that alone, some of it, of 'the vessel owner in the Fen affair' the vessel and the name."""
    said, told = tokens_of(whom), tokens_of(sentence)
    apart = _head_and_before(said)
    attached = [token for token in said if token.is_content and token not in apart]
    names = [token for token in attached if token.text[0].isupper()]
    of_any = apart and re.search(rf"\bany {re.escape(apart[-1].text)}\b", sentence, re.IGNORECASE)
    needed = [*(apart[-1:] if of_any else apart), *names]
    if not all(shared([token.sense], told) for token in needed):
        return False
    return len(apart) > 1 or not attached or bool(shared([token.sense for token in attached], told))


def _head_and_before(tokens: Sequence[Token]) -> list[Token]:
    """The words of content of a phrase up to what is attached to it: 'vessel owner' of 'vessel owner in the affair'."""
    end = next((at for at, token in enumerate(tokens) if token.folded in PREPOSITIONS | _RELATIVE), len(tokens))
    return [token for token in tokens[:end] if token.is_content]


def _are_those(wanted: Sequence[Token], told: Sequence[Token]) -> bool:
    """Whether the same are told of: the same head, and, unless that is a name, nothing that a question doesn't have."""
    if not wanted or not told or any(token.is_figure for token in told):
        return False
    senses = [token.sense for token in wanted]
    same_head = bool(shared(senses[-1:], told[-1:]))
    is_named = all(token.text[0].isupper() for token in wanted)
    return same_head and (is_named or all(shared(senses, [token]) for token in told))
