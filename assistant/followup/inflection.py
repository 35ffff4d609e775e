"""A question's words turned back into a statement: 'did the court hear' → 'the court heard'; no parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checks.words import is_past, lemma
from assistant.followup.words import (
    BE_FORMS,
    BODIES,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    HAVE_FORMS,
    INDEFINITE,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PAST,
    NOUN_ENDINGS,
    OFFICIALS,
    PARTICIPLES,
    PARTICLES,
    PEOPLE,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    VERBS,
    VERBS_LIKE_NOUNS,
    key,
)
from assistant.regex import regex

_DOUBLES = regex(r"[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|[^f]fer|cur|pel|trol|quip|gret)|begin|kidnap|quit|annul")
"""Verbs whose last letter doubles before 'ed' and 'ing'."""
_IRREGULAR = frozenset(IRREGULAR_PAST.values())
_PAST_ONLY = (
    _IRREGULAR - {PARTICIPLES.get(verb, past) for verb, past in IRREGULAR_PAST.items()} - {"rose", "fell", "felt"}
)
"""Past tenses that are no participles: 'went', 'took'."""
_SAID_AFTER = frozenset(
    {"nothing", "anything", "everything", "more", "less", "much", "little", "it", "them", "too", "two"}
)
_OBJECTS = frozenset({"him", "her", "them", "us", "me", "it"})
_TIME = frozenset({"last", "this", "every", "each", "yet", "altogether", "overall", "annually", "yearly"})
"""Words after a verb that no object begins with."""
_BEGINS_SUBJECT = DETERMINERS - {"any", "some", "much", "many", "few", "more", "no"} | SUBJECT_PRONOUNS


def statement(words: Sequence[str], auxiliary: str, sure: bool = False) -> str | None:
    """What follows an auxiliary as a statement; None if its verb isn't clear; `sure`: if another word may be it.

    'the court hear', 'did' → 'the court heard'; 'the court heard', 'has' → 'the court has heard'.
    """
    find = _sure_verb if sure else verb_at
    be = None if auxiliary in DO_FORMS else _be(words)  # 'does the law let victims be paid'
    at = _participle(words) if auxiliary in HAVE_FORMS | BE_FORMS else be or find(words)
    if at and auxiliary in HAVE_FORMS and key(words[at - 1]) == "been":
        at -= 1  # 'anyone been charged'
    if not at:
        return None
    own = inflected(words[at], auxiliary) or f"{auxiliary} {words[at]}"
    after = list(words[at + 1 :])
    if after[1:] and after[0] in {"and", "or"} and after[1] in VERBS:
        after[1] = inflected(after[1], auxiliary) or after[1]  # 'did police find and refer'
    return " ".join([*words[:at], own, *after])


def inflected(verb: str, auxiliary: str) -> str | None:
    """An infinitive as it stands without its 'do', 'does' or 'did'; None after another auxiliary."""
    return {"did": past(verb), "does": third_person(verb), "do": verb}.get(auxiliary)


def begins_subject(words: Sequence[str]) -> bool:
    """Whether a subject, not a verb, stands first."""
    first = words[0] if words else ""
    word = key(first)
    return first[:1].isupper() or word in _BEGINS_SUBJECT or word in PEOPLE | OFFICIALS | BODIES


def is_told_past(word: str) -> bool:
    """Whether a word is a past tense, by its looks or one of those that a question is turned into."""
    return is_past(word) or word in _IRREGULAR


def begins_verb(words: Sequence[str]) -> bool:
    """Whether a predicate stands first: 'went home', 'come from abroad', not 'convicted traffickers'."""
    first, second = key(words[0]), key(words[1]) if len(words) > 1 else ""
    ends = not second or second in FUNCTION_WORDS | DETERMINERS | PARTICLES
    if first in FUNCTION_WORDS:
        return False
    if first in _PAST_ONLY | {"got", "had"}:
        return True  # 'got papers'
    if is_told_past(first):
        return ends or not (second.endswith("s") or second in PEOPLE | OFFICIALS)
    return ends and first in VERBS


def is_statement(words: Sequence[str]) -> bool:
    """Whether words without an auxiliary tell something: 'Ana pays nothing', 'ministers went ahead', 'one lost an eye'.

    'Prisoners released' and 'the state visits' are none for certain.
    """
    for at in range(1, min(4, len(words))):
        subject, verb = words[:at], key(words[at])
        following = key(words[at + 1]) if at + 1 < len(words) else ""
        if any(key(word) in FUNCTION_WORDS for word in subject):
            return False
        who = subject[0][:1].isupper() or key(subject[0]) in {"the", "one", "two", "some", "most"} or at == 1
        does = verb.endswith("s") and lemma(verb) in VERBS and following in DETERMINERS | _SAID_AFTER
        told = verb in _PAST_ONLY or (verb in _IRREGULAR and key(subject[0]) in {"one", "two", "some"})
        if who and (does or told) and verb not in {"saw", "found", "left"}:
            return True
    return False


def past(verb: str) -> str:
    """A verb's past tense."""
    if verb in IRREGULAR_PAST:
        return IRREGULAR_PAST[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLES.fullmatch(verb) else f"{verb}ed"


def participle(verb: str) -> str:
    """A verb's past participle."""
    return PARTICIPLES.get(verb) or past(verb)


def with_ing(verb: str) -> str:
    """A verb's present participle."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if _DOUBLES.fullmatch(verb) else f"{verb}ing"


def third_person(verb: str) -> str:
    """A verb as it stands after 'he'."""
    if verb == "have":
        return "has"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "ch", "sh", "z", "o")) else f"{verb}s"


def _participle(words: Sequence[str]) -> int | None:
    """Where the participle is after its subject: 'the court heard'."""
    return next(
        (
            at
            for at, word in enumerate(words)
            if at
            and key(words[at - 1]) not in DETERMINERS
            and (is_past(word) or word in IRREGULAR_PARTICIPLES or word == "had")
        ),
        None,
    )


def _be(words: Sequence[str]) -> int | None:
    """Where 'be' is after its subject: 'people be made to work'."""
    return next((at for at, word in enumerate(words) if at and key(word) == "be"), None)


def verb_at(words: Sequence[str]) -> int | None:
    """Where the verb is after its subject: the last word before a function word, a known verb above others.

    A known verb before an adverb ('the police arrest last week') comes next, a word that may be one last.
    """
    if words and key(words[0]) in SUBJECT_PRONOUNS:
        # 'they actually find'
        at = 1 + (len(words) > 2 and words[1].endswith("ly") and words[1] not in VERBS)
        return at if len(words) > 1 and words[at].isalpha() else None
    possible = [at for at in _run_ends(words) if _may_be_verb(words[at])]
    inner = [at for at in range(1, len(words)) if key(words[at - 1]) not in DETERMINERS | {"to"}]
    known = [at for at in (*possible, *inner) if words[at] in VERBS]
    if lets := [at for at in inner if words[at] in {"let", "make"}]:
        return lets[0]  # 'courts let someone marry'
    # 'SLISS suspend work': after a name comes the verb.
    named = [at for at in inner if words[at] in VERBS and words[at - 1][:1].isupper()]
    return next(iter(named or known or possible), None)


def _sure_verb(words: Sequence[str]) -> int | None:
    """The same as `verb_at`, only where hardly another word can be the verb: None in 'the council provide support'."""
    verbs = [at for at in range(1, len(words)) if words[at] in VERBS or words[at] in IRREGULAR_PAST]
    known = [at for at in verbs if key(words[at - 1]) not in DETERMINERS | PREPOSITIONS]
    if lets := [at for at in verbs if words[at] == "let"]:
        return lets[0]
    if len(known) > 1:
        return None
    if known:
        # 'Inspectors uncover abuse': the word before may be the verb.
        at = known[0]
        return None if at == len(words) - 1 and at > 1 and words[at - 2].endswith("s") else at
    found = verb_at(words)
    if found and words[found - 1].endswith(("'s", "’s")):
        return None  # "Orn's director of prisons step down"
    following = words[found + 1] if found is not None and found + 1 < len(words) else ""
    clear = key(following) in DETERMINERS | FUNCTION_WORDS or following[:1].isupper()
    return found if clear else None


def _run_ends(words: Sequence[str]) -> Iterator[int]:
    """The last word of each stretch of at least two words between function words, without particles and adverbs."""
    start = 0
    for at in range(len(words) + 1):
        if at < len(words) and not _ends_run(words[at]):
            continue
        end = at
        while end > start and _follows_verb(key(words[end - 1])):
            end -= 1
        if end - start > 1:
            yield end - 1
        start = at + 1


def _follows_verb(word: str) -> bool:
    return word in PARTICLES or word.endswith("ly") or (is_past(word) and word not in VERBS)


def _ends_run(word: str) -> bool:
    return key(word) in (FUNCTION_WORDS | DETERMINERS | _TIME) - VERBS or word[0].isdigit()


def _may_be_verb(word: str) -> bool:
    """Whether a word can be an infinitive: no name, no plural, no word for people."""
    plural = word.endswith("s") and not word.endswith("ss")
    if word.endswith(NOUN_ENDINGS) and word not in VERBS | VERBS_LIKE_NOUNS:
        return False
    if word in INDEFINITE or word in _OBJECTS or word.endswith(("self", "selves")):
        return False
    return word.isalpha() and word.islower() and not plural and word not in PEOPLE | OFFICIALS | (BODIES - VERBS)
