"""Rules for follow-ups that leave out what the earlier question said: years, openers, fragments."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.followup import patterns
from assistant.followup.asked import (
    Asked,
    asked,
    bare_fragment,
    carried,
    head_of,
    is_clause,
    joined,
    with_year_of,
    year_meant,
)
from assistant.followup.reference import refers_back
from assistant.followup.slots import fill
from assistant.followup.topic import (
    YEAR_PHRASE,
    is_group,
    key,
    lower,
    parse,
    the,
    with_year,
    without_years,
    years,
)
from assistant.followup.words import (
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    PREPOSITIONS,
)

FRAGMENT_WORDS, BARE_FRAGMENT_WORDS = 8, 3
"""How long a fragment may be, with 'and' or 'what about' before it and without: longer ones are new queries."""


QUOTE_WORDS = 40
"""How much of a quote a question about its source repeats."""


_ADVERBS = frozenset({"how", "where", "when", "why", "how often", "how long", "how well", "how far", "how fast"})
"""Openers after which the rest of a question is a statement turned round."""


def repeated(said: str, earlier: Asked) -> Asked | None:
    """'Quote it in full', 'are you sure?': the earlier question, so that the same quotes come back."""
    return earlier if patterns.REPEAT.fullmatch(said) else None


def who_said(said: str, earlier: Asked) -> Asked | None:
    """'Who said that?': who reported what the answer's first sentence says."""
    if not patterns.WHO_SAID.fullmatch(said):
        return None
    sentence = earlier.first_sentence
    if not sentence:
        return joined("who reported that", earlier)
    statement = patterns.ATTRIBUTION.sub("", sentence, count=1)
    if len(statement.rstrip('.!?"”’ ').split()) < 3:
        statement = sentence
    words = statement.rstrip('.!?"”’ ').split()[:QUOTE_WORDS]
    if not words:
        return joined("who reported that", earlier)
    if key(words[0]) in FUNCTION_WORDS | DETERMINERS or (is_group(words[0]) and not words[0].isupper()):
        words[0] = words[0][0].lower() + words[0][1:]
    that = "" if words[0].endswith("ing") else "that "
    return Asked(f"Who reported {that}{' '.join(words)}?", earlier.topic)


def opened(said: str, earlier: Asked) -> Asked | None:
    """'Why?', 'since when?': the earlier question with another opener."""
    match = patterns.BARE_OPENER.fullmatch(said)
    if not match:
        return None
    opener = " ".join(match[1].casefold().replace("’", "'").split())
    if re.search(r"n't\b|\bnot\b", opener):
        return joined(said, earlier)
    opener = "why" if re.match(r"why\b", opener) else patterns.OPENER_MEANT.get(opener, opener)
    parts = parse(earlier.question)
    auxiliary = key(parts.auxiliary)
    if opener == parts.opener.casefold():
        return earlier
    whole = not parts.opener or bool(parts.noun) or parts.opener.casefold() in _ADVERBS
    if earlier.has_topic_added or not auxiliary or not whole or opener.startswith(("who", "which", "what")):
        return joined(opener, earlier)
    existential = re.match(r"there\s+(?:any\s+|an?\s+|some\s+)?", parts.rest, re.IGNORECASE)
    if opener in {"how many", "how much"}:
        if not existential or parts.noun:
            return joined(opener, earlier)
        return asked(f"{opener} {parts.rest[existential.end() :]} {auxiliary} there")
    if auxiliary in DO_FORMS and parts.noun:
        year = YEAR_PHRASE.search(parts.rest)
        when = year[0] if year else ""
        return asked(f"{opener} {auxiliary} {without_years(parts.rest)} {parts.noun} {when}")
    if existential and parts.noun:
        return asked(f"{opener} {auxiliary} there {parts.noun} {parts.rest[5:]}")
    return asked(f"{opener} {auxiliary} {parts.noun} {parts.rest}")


def swapped_year(said: str, earlier: Asked) -> Asked | None:
    """'2018?', 'and the year before?': the earlier question for another year."""
    bare = bare_fragment(said)
    bare = patterns.YEAR_ASKED.sub("", bare, count=1) if patterns.YEAR_ASKED.match(bare) else bare
    relative = patterns.RELATIVE_YEAR.fullmatch(bare)
    if not relative and not YEAR_PHRASE.fullmatch(bare):
        return None
    phrase = year_meant(relative, earlier) if relative else bare
    return joined(bare, earlier) if phrase is None else with_year_of(earlier, phrase)


def among(said: str, earlier: Asked) -> Asked | None:
    """'Any kids?': whether there were any among the people whom the earlier question is about."""
    match = patterns.ANY_GROUP.fullmatch(bare_fragment(said))
    head = head_of(earlier.topic)
    if not match or not is_group(match[1].split()[-1]) or not is_group(head):
        return None
    return asked(f"were there any {match[1]} among {the(earlier.topic)}", earlier.topic)


def fragment(said: str, earlier: Asked) -> Asked | None:
    """'And judges?', 'what about Osh?': the earlier question with the fragment in the parallel place."""
    if is_clause(said):
        return None
    bare = bare_fragment(said)
    linked = bool(patterns.WHAT_ABOUT.match(said))
    if patterns.PICKED.match(bare):
        return joined(bare, earlier)
    bare = patterns.COUNT_ONLY.sub("", bare, count=1) if patterns.COUNT_ONLY.match(bare) else bare
    words = bare.split()
    led = linked or key(words[0]) in PREPOSITIONS if words else False
    if not words or len(words) > (FRAGMENT_WORDS if led else BARE_FRAGMENT_WORDS):
        return None
    compared = bool(years(bare) and patterns.COMPARES.search(bare))
    if compared or any(refers_back(bare, match) for match in patterns.PRONOUN.finditer(bare)):
        return joined(f"what about {bare}", earlier)
    if years(bare) and not led and not is_group(words[-2 if len(words) > 1 else -1]):
        return None
    piece = without_years(bare) if years(bare) else bare
    if earlier.has_topic_added and piece and (filled := fill(earlier.topic, piece)):
        about = lower(filled.rstrip("?"))
        return Asked(f"{earlier.question[: -len(f' ({earlier.topic})?')]} ({about})?", about)
    filled = fill(earlier.question, piece) if piece and not earlier.has_topic_added else None
    if filled is None:
        return joined(f"what about {bare}", earlier) if led or is_group(words[-1]) else None
    if years(bare) and (phrase := YEAR_PHRASE.search(bare)):
        filled = with_year(filled, phrase[0])
    return asked(filled)


def same_year(said: str, earlier: Asked) -> Asked | None:
    """A whole question: years counted from the earlier one's; the earlier one's year, if it only swaps a noun."""
    relative = patterns.RELATIVE_YEAR.search(said)
    if relative and years(earlier.question) and (year := year_meant(relative, earlier)):
        return asked(f"{said[: relative.start()]}in {year}{said[relative.end() :]}")
    if years(said) or not years(earlier.question):
        return None
    old, new = without_years(earlier.question).rstrip("?!. ").split(), said.rstrip("?!. ").split()
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    tail = new[len(new) - end :]
    parallel = start >= 2 and any(key(word) not in FUNCTION_WORDS for word in tail) and 2 * (start + end) >= len(new)
    return asked(carried(said, earlier)) if parallel else None


def _shared(first: Sequence[str], second: Sequence[str]) -> int:
    """How many words two sequences have in common at their start."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if key(one) != key(other):
            break
        count += 1
    return count
