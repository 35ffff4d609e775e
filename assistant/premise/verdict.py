"""Whether a sentence says the opposite of what a question takes for granted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import Token, tokens_of
from assistant.checks.words import root, sense, word_set
from assistant.polarity import polarity
from assistant.polarity.question import YesNo, read
from assistant.polarity.words import COMMON, shared, topic
from assistant.premise.asked import is_form_of
from assistant.premise.change import denies_change, tells_change
from assistant.premise.doer import is_of_doer
from assistant.premise.majority import denies_majority
from assistant.premise.narrower import is_narrower, is_narrower_norm, is_only_said
from assistant.premise.only import only_others_may
from assistant.premise.outcomes import tells_contrary
from assistant.premise.question import DONE, NEGATIVE, PUT_OFF, STATED, presumptions, takes_for_undone
from assistant.premise.shares import denies_share
from assistant.premise.undone import Undone, undone
from assistant.premise.unsettled import is_unsettled
from assistant.regex import regex
from assistant.text.dates import years

MIN_HELD = 2
HALF = 0.5
MOST = 0.6
"""How many words of what is asked about a sentence must hold, and what share of them."""

_TURNED = regex(
    r"\b(?:left out|kept|keep|spared|h[eo]ld(?:ing)? (?:up|back)|withh[eo]ld(?:ing|s)?"
    rf"|{PUT_OFF}"
    r"|declin(?:e|ed) to|neglect(?:ed)?|refrain(?:ed)?|abstain(?:ed)?|turn(?:ed)? down|yet to)\b",
    re.IGNORECASE,
)
"""Words that deny something themselves; of those that the reading of yes/no questions knows, see there."""
_REFUSED = regex(r"\b(?:refus|reject|declin|withh[eo]ld|turn(?:ed)? down|den(?:y|ied))\w*", re.IGNORECASE)
_UN = regex(r"un\w+ed")
"""'Unaccompanied', which denies nothing where it only says who they are, in the sentence too."""
_CUT_OFF = regex(r"\b(?:(?:cut|shut|switch|turn)(?:ted|ed)? (?:off|down)|interrupt(?:ed)?)\b", re.IGNORECASE)
_APPLIED = regex(
    r"\b(?:(?:being )?applied|(?:being )?enforced|in (?:force|use)|put into (?:practice|effect))\b", re.IGNORECASE
)
_IN_FORCE = regex(r"\b(?:(?:took|taken) effect|(?:came|come) into (?:force|effect))\b", re.IGNORECASE)
_SHUT = regex(r"\b(?:shut(?:ter)?(?:s|ting|ed)?(?: down)?|clos(?:e|es|ing) down)\b", re.IGNORECASE)
_MADE_ILLEGAL = regex(r"\bmade (?:a crime|illegal)\b", re.IGNORECASE)
_PAID_FOR = regex(r"\b(?:pay|paid)(?: for)?\b|\b(?:fund|financ|subsidi[sz])(?:e|ed|es)?\b", re.IGNORECASE)
_OBLIGE = regex(r"\b(?:oblige|force|compel)(?=[sd]?\b)", re.IGNORECASE)
_DUTY = regex(r"\bunder (?:an?|any|the) (?:[\w-]+ )?(?:duty|obligation) to\b", re.IGNORECASE)
_TAKE_PART = regex(r"\btake part\b", re.IGNORECASE)
_IN_ITS_WORDS = (
    (_OBLIGE, regex(r"\b(?:not|no longer) require\b", re.IGNORECASE), "require"),
    (_DUTY, regex(r"\bnot (?:\w+ )?(?:obliged|obligated|required) to\b", re.IGNORECASE), "obliged to"),
    (_TAKE_PART, regex(r"\bparticipate\b", re.IGNORECASE), "participate"),
    (_SHUT, regex(r"\bclosed?\b", re.IGNORECASE), "close"),
    (_MADE_ILLEGAL, regex(r"\bprohibit", re.IGNORECASE), "prohibited"),
    (_PAID_FOR, regex(r"\bprovided? no (?:money|fund|financ)", re.IGNORECASE), "provide money to"),
    (_CUT_OFF, regex(r"\bdisrupt", re.IGNORECASE), "disrupt"),
    (_APPLIED, regex(r"\bimplemented\b", re.IGNORECASE), "implemented"),
    (_IN_FORCE, regex(r"\bentered into force\b", re.IGNORECASE), "entered into force"),
)
"""What a question says in other words than a sentence that denies it, and the sentence's word."""
_REQUIRED = regex(r"\brequired? (?P<whom>[^,;.]{3,60}?) to (?P<verb>[a-z]+)\b", re.IGNORECASE)
"""'Did not require unions to register' of 'why must unions register?'."""
_FREE_BUT_NOT = regex(r"\b(?P<verb>is|are|was|were) (?:[a-z-]+,? ){1,3}but not (?=[a-z-]+\b)", re.IGNORECASE)
"""'Is free but not compulsory' says of the same that it isn't so."""
_ASIDE = regex(r", (?:which|who) [^,;.]+,(?= (?:is|are|was|were|has|have|had|did|does|do)\b)")
"""'The law, which parliament approved, had not been implemented': of the law, not of who approved it."""
_TO_COME = regex(r"^\W*(?:(?:will|would|can|could)\b|(?:is|are)\b.* going to\b)", re.IGNORECASE)
_OWNING = word_set("a an the its their his her this")
_OUGHT = word_set("may might must shall should")
_WILL = word_set("will would")
_EXCEPTION = regex(r"\b(?:except|unless|other than|apart from|with the exception)\b", re.IGNORECASE)
_THAN = regex(r"\bthan\b", re.IGNORECASE)
_TREATY = regex(r"\b(?:join\w*|ratif\w+|acced\w+|accession|sign(?:s|ed|ing)?|bound|party|member)\b", re.IGNORECASE)
_BY_NUMBER = regex(r"\b(?:No\. ?|(?:Convention|Law|Protocol|Resolution|Decree|Act) )(?P<number>\d+)")
_NUMBERED = regex(r"\((?:No\. ?)?(?P<number>\d+)\)")
_LIGHT = frozenset(
    sense(word)
    for word in word_set(
        "hold make take open give issue produce contain find receive record conduct establish exist occur use see set"
        " impose bring provide reach offer carry publish"
    )
)
"""Verbs that only say that there is something: 'held no debate' denies a debate whatever it is asked about it."""


def denied(question: str, sentence: str) -> bool:
    """Whether a sentence says the opposite of what a question takes for granted, in its words or the sentence's own."""
    asked, told = years(question), years(sentence)
    apart = bool(asked and told and not asked & told)
    return any(
        denies_change(presumed, sentence) or (not apart and _denies(wording, presumed, sentence))
        for wording in dict.fromkeys((question, _in_its_word(question, sentence)))
        for presumed in presumptions(wording)
    )


def _in_its_word(question: str, sentence: str) -> str:
    """A question in the words that a sentence has for the same: on what was cut off in those of one that tells of
    disruption."""
    for asked, told, word in _IN_ITS_WORDS:
        question = asked.sub(word, question) if told.search(sentence) else question
    for found in _REQUIRED.finditer(sentence):
        must = rf"\bmust (?:every |all )?(?P<whom>[^?]{{3,60}}?) {re.escape(found['verb'])}\b"
        question = re.sub(must, rf"are \g<whom> required to {found['verb']}", question, flags=re.IGNORECASE)
    return question


def is_of_undone(question: str, sentence: str) -> bool:
    """Whether a question is on something that wasn't done, which a sentence that says so doesn't deny; that nobody
    refused to do it does."""
    undone_asked = _TURNED.search(question) is not None or NEGATIVE.search(question) is not None
    return undone_asked and _REFUSED.search(sentence) is None


def denies_its_change(question: str, sentence: str) -> bool:
    """Whether a sentence says that what a question takes for granted to have risen or fallen didn't."""
    return any(denies_change(presumed, sentence) for presumed in presumptions(question))


def grants_change(question: str, sentence: str) -> bool:
    """Whether a sentence says that what a question takes for granted to have risen or fallen did so."""
    return any(tells_change(presumed, sentence) for presumed in presumptions(question))


def grants(question: str, sentence: str) -> bool:
    """Whether a sentence says that what a question takes for granted is so."""
    return any(polarity(presumed, sentence) == 1 for presumed in presumptions(question))


def grants_denial(question: str, sentence: str) -> bool:
    """Whether a sentence says that what a question takes for granted not to have been done wasn't."""
    not_done = takes_for_undone(question)
    return not_done is not None and polarity(not_done, sentence) == -1


def _denies(question: str, presumed: str, sentence: str) -> bool:
    return (
        denies_share(presumed, sentence)
        or denies_majority(presumed, sentence)
        or tells_contrary(question, presumed, sentence)
        or is_unsettled(presumed, sentence)
        or only_others_may(presumed, sentence)
        or _denies_norm(question, presumed, sentence)
        or _denies_deed(question, presumed, sentence)
    )


def _denies_norm(question: str, presumed: str, sentence: str) -> bool:
    """Whether a sentence bans what is taken to be allowed, or the like; or compares two sides the other way round."""
    asked = read(presumed)
    if asked is None or _TO_COME.search(presumed) or not _is_covered(topic(presumed), sentence, HALF):
        return False
    compares = asked.direction and _THAN.search(presumed)
    norm = not asked.direction and asked.mood != "fact" and not is_narrower_norm(question, sentence)
    return bool(compares or norm) and polarity(presumed, sentence) == -1


def _denies_deed(question: str, presumed: str, sentence: str) -> bool:
    """Whether a sentence says that what is taken to be done was not done, or that there is no such thing."""
    sentence = _FREE_BUT_NOT.sub(r"\g<verb> not ", _ASIDE.sub(" ", sentence))
    asked = read(presumed)
    if asked is None or _TURNED.search(presumed) or _TO_COME.search(presumed) or _EXCEPTION.search(sentence):
        return False
    said = {token.folded for token in tokens_of(sentence)}
    turning = {sense(word) for word in asked.turning if not (_UN.fullmatch(word) and word in said)}
    return any(
        turning <= _verb(one)
        and not _is_other_mood(presumed, asked, one)
        and not _is_done_too(one, sentence)
        and is_of_doer(question, presumed, one, sentence)
        and _is_asked(presumed, one, sentence)
        and (_is_numbered(presumed, sentence) or not is_narrower(question, one))
        and not is_only_said(question, one, sentence)
        for one in undone(sentence)
    )


def _verb(one: Undone) -> frozenset[str]:
    return frozenset([one.verb.sense] if one.verb else [])


def _is_other_mood(presumed: str, asked: YesNo, one: Undone) -> bool:
    """Whether what is denied should or will not be, where something is taken to be done: 'may not have risen'."""
    before = {token.folded for token in (*one.before[-1:], *one.after)}
    ought = asked.mood == "fact" and before & _OUGHT
    return bool(ought or (DONE.match(presumed) and before & _WILL))


def _is_done_too(one: Undone, sentence: str) -> bool:
    """Whether a sentence tells the same deed of another: 'did not abolish it for soldiers, but had abolished it …'."""
    told = [token for token in tokens_of(sentence) if token.sense in _verb(one) and "negated" not in token.marks]
    return len(told) > (one.verb is not None and "negated" not in one.verb.marks)


def _is_asked(presumed: str, one: Undone, sentence: str) -> bool:
    """Whether what was not done is what is taken for granted: the same verb, done to or by the same."""
    wanted = frozenset(token.sense for token in tokens_of(presumed.removeprefix(STATED)) if token.is_content)
    verbs = _forms(presumed, one)
    if not verbs or one.verb is None:
        return _is_no_party(presumed, one) or _is_nothing(presumed, one, wanted, sentence)
    rest = wanted - verbs
    covered = _is_covered(topic(presumed), sentence, HALF)
    if one.thing:
        alike = _is_numbered(presumed, sentence) or _share(rest, one.thing) >= HALF
        same = bool(shared(rest, one.thing[-1:])) and alike
        return same and (covered or not one.of_thing)
    if shared(rest, one.beside):
        return True
    if not one.subject and not any(is_form_of(one.verb.folded, token.folded) for token in tokens_of(presumed)):
        return False
    about = topic(presumed) - verbs
    # Of 'the law on … has been criticized, although it was never applied' half of the words are on something else.
    told_of = tuple(token for token in one.subject if token.sense not in COMMON)
    return covered and (
        not told_of or _share(about, told_of) >= HALF or len(shared(about, one.subject)) == len(about) > 1
    )


def _is_numbered(presumed: str, sentence: str) -> bool:
    """Whether a sentence gives a name and, in parentheses, the number by which a question calls the same treaty or law:
    'the Domestic Workers Convention (No. 189)'."""
    told = {found["number"] for found in _NUMBERED.finditer(sentence)}
    return any(found["number"] in told for found in _BY_NUMBER.finditer(presumed))


def _forms(presumed: str, one: Undone) -> frozenset[str]:
    """The senses of a question's words that are the denied verb."""
    if one.verb is None:
        return frozenset()
    said = tokens_of(presumed.removeprefix(STATED))
    return frozenset(token.sense for place, token in enumerate(said) if _is_same_verb(one.verb, said, place))


def _is_same_verb(verb: Token, said: Sequence[Token], place: int) -> bool:
    """Whether a word of a question is a denied verb; a noun of its meaning only if it is of its root: no 'funding' is
    denied by its being 'money'."""
    token = said[place]
    if is_form_of(verb.folded, token.folded) or root(verb.folded) == root(token.folded):
        return True
    after = said[place + 1] if place + 1 < len(said) else None
    owned = place > 0 and said[place - 1].folded in _OWNING and not (after and after.is_content)
    is_noun = owned or (after is not None and after.folded == "of")
    return token.is_content and token.sense == verb.sense and not is_noun


def _is_no_party(presumed: str, one: Undone) -> bool:
    """'Is not a party to the convention' denies whatever a country does to become one."""
    is_party = one.verb is not None and one.verb.folded in {"party", "signatory", "member"}
    return is_party and bool(_TREATY.search(presumed) and shared(topic(presumed), one.beside))


def _is_nothing(presumed: str, one: Undone, wanted: frozenset[str], sentence: str) -> bool:
    """Whether there is no such thing as what is asked about: 'there is no minimum wage', 'no debate was held'."""
    if not one.thing or not (one.of_thing or one.of_any) or (one.verb and one.verb.sense not in _LIGHT):
        return False
    return (
        bool(shared(wanted, one.thing[-1:]))
        and _share(wanted, one.thing) >= HALF
        and _is_covered(topic(presumed), sentence, MOST if one.verb else HALF)
    )


def _share(wanted: frozenset[str], tokens: tuple[Token, ...]) -> float:
    """The share of some words that are asked about."""
    said = {token.sense for token in tokens}
    return len({token.sense for token in tokens if shared(wanted, [token])}) / len(said)


def _is_covered(about: frozenset[str], sentence: str, least: float) -> bool:
    """Whether a sentence holds enough of what is asked about to be on it."""
    held = len(shared(about, tokens_of(sentence)))
    return held >= MIN_HELD and held >= least * len(about)
