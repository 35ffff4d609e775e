"""'How many?', 'which ones?', 'who?' after a question whether there are any."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.words import is_past
from assistant.followup.asked import Asked, asked, head_of
from assistant.followup.inflection import inflected, verb_at
from assistant.followup.topic import RELATIVES, is_group, is_participle, is_plural, parse, the
from assistant.followup.words import BE_FORMS, DETERMINERS, DO_FORMS, FUNCTION_WORDS, HAVE_FORMS, PREPOSITIONS, key

_ASKS = {"how many": "how many", "which": "which", "which ones": "which", "which one": "which"}
"""What asks which of any, or how many of them, and as what it stands before a noun."""
_WHO = frozenset({"who", "whom"})
_ANYONE = frozenset({"anyone", "anybody"})


def which_of_any(opener: str, question: str) -> Asked | None:
    """'Did courts convict any officials?' as 'which officials did courts convict', 'how many officials were charged' as
    'which officials were charged', and the like; None if the question has none of which one could ask that."""
    asks = "which" if opener in _WHO else _ASKS.get(opener)
    if asks is None:
        return None
    parts = parse(question)
    words, auxiliary, own = parts.rest.split(), key(parts.auxiliary), parts.opener.casefold()
    if own in _ASKS and own != asks and opener not in _WHO and parts.noun and is_plural(parts.noun.split()[-1]):
        return asked(f"{asks} {parts.noun} {parts.auxiliary} {parts.rest}")
    if own == "who" and auxiliary in BE_FORMS and asks == "how many":
        return asked(f"how many people {_of_several(auxiliary)} {parts.rest}")
    if own or parts.noun or not auxiliary or not words:
        return None
    if auxiliary in BE_FORMS | HAVE_FORMS and opener not in _WHO and (of_them := _of_known(words)):
        at = _done_at(of_them)
        return asked(f"{asks} {' '.join([*of_them[:at], auxiliary, *of_them[at:]])}") if at else None
    if key(words[0]) in _ANYONE:
        return _of_anyone(asks, words[1:], auxiliary)
    if known := _known_subject(words, auxiliary):
        known_ones = " ".join(words[slice(*known)])
        return (
            None
            if opener in _WHO and not is_group(words[known[1] - 1])
            else asked(f"{asks} of the {known_ones} {auxiliary} {' '.join(words[known[1] :])}")
        )
    bare = _after_any(words) or _bare_subject(words, auxiliary)
    start, end = bare or (_bare_doers(words, auxiliary) if asks == "how many" else None) or (0, 0)
    those, before, after = words[start:end], words[: max(0, start - 1)], words[end:]  # without the 'any' itself
    if not those or (opener in _WHO and not is_group(those[-1])):
        return None
    if not before and auxiliary in DO_FORMS:
        return _of_doers(asks, those, after, auxiliary)
    return asked(" ".join([asks, *those, auxiliary, *before, *after]))


def _of_known(words: Sequence[str]) -> Sequence[str]:
    """'Of the permits refused' of 'any of the permits refused' and of 'the permits that were issued refused'; nothing
    of others."""
    if [key(word) for word in words[:2]] == ["any", "of"]:
        return words[1:]
    told = (
        key(words[0]) == "the" and not RELATIVES.isdisjoint(map(key, words)) and is_plural(head_of(" ".join(words[1:])))
    )
    return ["of", *words] if told else ()


def _done_at(words: Sequence[str]) -> int:
    """Where what was done stands, behind a clause that tells whose: 'refused' in 'any of the permits that were issued
    refused'; 0 where that isn't clear."""
    done = [at for at, word in enumerate(words) if at and is_participle(word) and key(words[at - 1]) not in DETERMINERS]
    if "been" in words:
        return words.index("been")
    clause = next((at for at, word in enumerate(words) if key(word) in RELATIVES), None)
    if clause is None or not done:
        whose = len(done) > 1 and done[-1] == len(words) - 1 and key(words[-2]) not in FUNCTION_WORDS
        return done[-1] if whose else next(iter(done), 0)  # 'any of the men held in Osh released'
    return done[-1] if done[-1] == len(words) - 1 and done[-1] > clause + 2 else 0


def which_of_them(opener: str, question: str, those: str) -> Asked | None:
    """'Have they been let back?' of the NGOs that were banned as 'which of the NGOs that were banned have been let
    back', and the like; None unless it is asked of those alone whether they did or are so."""
    asks = "which" if opener in _WHO and is_group(head_of(those)) else _ASKS.get(opener)
    parts = parse(question)
    words, auxiliary = parts.rest.split(), key(parts.auxiliary)
    if not asks or parts.opener or parts.noun or key(" ".join(words[:1])) != "they" or not is_plural(head_of(those)):
        return None
    of_them = f"{asks} of {the(those)}"
    if auxiliary in DO_FORMS:
        return _of_doers(of_them, (), words[1:], auxiliary)
    return asked(f"{of_them} {auxiliary} {' '.join(words[1:])}") if auxiliary in BE_FORMS | HAVE_FORMS else None


def _of_several(auxiliary: str) -> str:
    return {"was": "were", "is": "are", "has": "have"}.get(auxiliary, auxiliary)


def _of_anyone(asks: str, done: Sequence[str], auxiliary: str) -> Asked | None:
    """'Who?' after 'did anyone resign?', 'how many?' after 'was anyone punished?'."""
    several = asks == "how many"
    who = "how many people" if several else "who"
    if auxiliary in BE_FORMS | HAVE_FORMS and done:
        return asked(" ".join([who, _of_several(auxiliary) if several else auxiliary, *done]))
    return _of_doers(who, (), done, "do" if several and auxiliary == "does" else auxiliary)


def _of_doers(asks: str, those: Sequence[str], done: Sequence[str], auxiliary: str) -> Asked | None:
    """'Which judges resigned' of 'did any judges resign?'; None where what they did isn't clear."""
    verb = inflected(done[0], auxiliary) if done and done[0].isalpha() and done[0].islower() else None
    return asked(" ".join([asks, *those, verb, *done[1:]])) if verb else None


def _after_any(words: Sequence[str]) -> tuple[int, int] | None:
    """Where those stand of whom a question asks whether there are any: 'police officers' in 'any police officers'."""
    start = next((at + 1 for at, word in enumerate(words) if key(word) == "any"), None)
    return None if start is None else _several(words, start)


def _bare_subject(words: Sequence[str], auxiliary: str) -> tuple[int, int] | None:
    """The same where they stand first, and something was done to them: 'were journalists arrested?'."""
    found = _several(words, 0) if auxiliary in BE_FORMS else None
    if found is None or found[1] == len(words) or not is_participle(words[found[1]]):
        return None
    return None if any(word[:1].isupper() for word in words[: found[1]]) else found


def _bare_doers(words: Sequence[str], auxiliary: str) -> tuple[int, int] | None:
    """The same where they did something to nobody: 'did observers come to the trial?', 'have migrants returned?'."""
    if auxiliary in DO_FORMS:
        end = verb_at(words)
    else:
        end = next((at for at, word in enumerate(words) if is_past(word)), None) if auxiliary in HAVE_FORMS else None
    if not end or "been" in words or not is_plural(words[end - 1]):
        return None
    bare = all(word.islower() and word not in FUNCTION_WORDS | DETERMINERS for word in words[:end])
    then = key(" ".join(words[end + 1 : end + 2]))
    return (0, end) if bare and then in PREPOSITIONS | {"", "to", "abroad", "home", "back", "there"} else None


def _known_subject(words: Sequence[str], auxiliary: str) -> tuple[int, int] | None:
    """The same where they are known: 'were the officers charged?'."""
    found = _several(words, 1) if auxiliary in BE_FORMS and key(words[0]) == "the" else None
    if not found or found[1] == len(words) or not is_participle(words[found[1]]):
        return None
    # 'The men accused of the killing' are none who were accused where it is asked whether they were convicted.
    return None if any(map(is_participle, words[found[1] + 1 :])) else found


def _several(words: Sequence[str], start: int) -> tuple[int, int] | None:
    """A noun for several that begins there, up to the last plural in a row; None if another is joined to it."""
    ends = [
        at for at in range(start, len(words)) if is_plural(words[at]) and not words[at].endswith(("'s", "’s", "s'"))
    ]
    if not ends:
        return None
    end = ends[0] + 1
    while end in ends:
        end += 1
    joined = end < len(words) and key(words[end]) in {"and", "or"}
    plain = not any(key(word) in FUNCTION_WORDS | DETERMINERS for word in words[start:end])
    return (start, end) if plain and not joined else None
