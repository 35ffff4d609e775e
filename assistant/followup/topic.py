"""What a question is about, read off its word order with lists of function words: no parser, no model."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    GROUPS,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PLURALS,
    OFFICIALS,
    PEOPLE,
    VERB_FOLLOWS,
)

YEAR = r"(?:19|20)\d\d"
_MONTH = (
    r"(?:(?:early|mid|late|january|february|march|april|may|june|july|august|september|october|november|december)[ -])?"
)
_YEAR_LEAD = r"(?:in|during|for|since|by|from|between|until|through|of|over|than|before|after)"
YEAR_PHRASE = re.compile(
    rf"(?:\b{_YEAR_LEAD}\s+)?(?:the\s+)?(?:(?:calendar|fiscal)\s+)?(?:years?\s+)?\b{_MONTH}{YEAR}\b"
    rf"(?:\s*(?:to|and|or|-|–|until|through)\s*{YEAR}\b)?",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"(?:(?:in|under|by|at|from|for|to|on|of|with|since|until)\s+)?"
    r"(?:how\s+(?:many|much|often|long|high|large|big|old|low|far|fast|well|common|serious)(?:\s+more)?"
    r"|what|which|whom|whose|who|when|where|why|how)\b\s*",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:what\s+(?:does|do|did|is|else)\s+.*?\bsay\s+(?:about|on)|(?:please\s+)?(?:tell|show)\s+me\s+(?:more\s+)?about"
    r"|what\s+(?:is|was)\s+said\s+(?:about|on)|does\s+the\s+report\s+(?:mention|cover|discuss)"
    r"|is\s+there\s+anything\s+(?:about|on)|what\s+do\s+(?:you|we)\s+know\s+about)\s+",
    re.IGNORECASE,
)
_THERE_BE = re.compile(
    r"(?:is|are|was|were)\s+there\s+(?:still\s+|also\s+)?(?:any\s+|a\s+|an\s+|some\s+)?", re.IGNORECASE
)
_NAME = re.compile(
    r"(?<![\w'’-])[A-Z][\w'’-]*(?:\s+(?:(?:of|for|on|the|and|to|against)\s+){0,2}(?:[A-Z][\w'’-]*|\d+))*"
)
_QUANTIFIER = re.compile(r"^(?:any|some|a|an|many|most|all|no|more)\s+", re.IGNORECASE)


COUNTING = frozenset({"how many", "how much", "which"})


@dataclass(frozen=True, slots=True)
class Parts:
    """A question in four: 'How many' 'victims' 'were' 'identified in 2019'. Any but `rest` may be empty."""

    opener: str
    noun: str
    auxiliary: str
    rest: str


def key(word: str) -> str:
    """A word as the lists hold it."""
    return word.strip(".,;:!?\"'“”‘’()").casefold().replace("’", "'")


def is_group(word: str) -> bool:
    """Whether a word names people or a body."""
    return any(key(word) in group for group in GROUPS)


def is_plural(word: str) -> bool:
    """Whether a noun looks plural."""
    word = key(word)
    return word in IRREGULAR_PLURALS or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def is_participle(word: str) -> bool:
    """Whether a word looks like a past participle."""
    return key(word).endswith(("ed", "en", "wn")) or key(word) in IRREGULAR_PARTICIPLES


def asked_about(question: str) -> str:
    """X of a question that asks for all about X ('what does the report say about X?'); else ''."""
    body = question.strip().rstrip("?!. ")
    match = _ABOUT.match(body)
    return body[match.end() :] if match else ""


def lower(text: str) -> str:
    """A text without the capital that a question begins with."""
    return text[:1].lower() + text[1:] if key(text.split()[0] if text.split() else "") in FUNCTION_WORDS else text


def parse(question: str) -> Parts:
    """The parts of a question; all of it is `rest` where it has no opener and no auxiliary."""
    body = question.strip().rstrip("?!. ")
    opener = match[0].strip() if (match := _OPENER.match(body)) else ""
    words = body[len(match[0]) if match else 0 :].split()
    at = next((i for i, word in enumerate(words) if key(word) in AUXILIARIES), None)
    if at is not None and (opener or at == 0):
        return Parts(opener, " ".join(words[:at]), words[at], " ".join(words[at + 1 :]))
    # Without an auxiliary the subject ends at the first group noun, if there is one.
    head = next((i for i, word in enumerate(words) if is_group(word) and (i == 0 or is_plural(word))), None)
    if opener and head is not None and not any(key(word) in FUNCTION_WORDS for word in words[:head]):
        return Parts(opener, " ".join(words[: head + 1]), "", " ".join(words[head + 1 :]))
    return Parts(opener, "", "", " ".join(words))


def topic(question: str) -> str:
    """A question as a noun phrase, without its question words: 'victims who were identified in 2019'.

    Where that can't be read off the word order it is what remains of the question: 'government ban torture'.
    """
    body = question.strip().rstrip("?!. ")
    for lead in (_ABOUT, _THERE_BE):
        if (match := lead.match(body)) and match.end() < len(body):
            return body[match.end() :]
    parts = parse(body)
    if not parts.noun:
        if not parts.auxiliary:
            return parts.rest if parts.opener.casefold() in COUNTING and parts.rest else lower(body)
        if parts.opener and parts.auxiliary.casefold() not in DO_FORMS | BE_FORMS:
            return f"{parts.opener} {parts.auxiliary} {parts.rest}".strip()
        rest = re.sub(r"^there\s+", "", parts.rest, flags=re.IGNORECASE).replace(" be ", " ")
        return _QUANTIFIER.sub("", rest) or body
    last = key(parts.noun.split()[-1])
    relative = "who" if last in PEOPLE | OFFICIALS else "that"
    auxiliary = key(parts.auxiliary)
    if auxiliary in DO_FORMS:
        return f"{parts.noun} that {parts.rest}".strip()
    if auxiliary in BE_FORMS and re.match(r"there\b", parts.rest, re.IGNORECASE):
        return f"{parts.noun} {parts.rest[5:].strip()}".strip()
    return " ".join(filter(None, (parts.noun, relative, parts.auxiliary, parts.rest)))


def noun_phrase(words: list[str], head: int) -> tuple[int, int]:
    """The stretch of words, end exclusive, that a noun ends: back to a function word, its determiner included.

    Nouns of the same kind that 'and' or 'or' joins to it belong to it.
    """
    start = head
    while (
        start > 0 and key(words[start - 1]) not in FUNCTION_WORDS | DETERMINERS and not _ends_clause(words[start - 1])
    ):
        start -= 1
    # 'NGOs assist foreign women', 'who helps women', 'to protect women': what stands before the noun is a verb.
    subject = next(
        (i for i in range(head - 2, start - 1, -1) if is_group(words[i]) and not is_group(words[i + 1])), None
    )
    if subject is not None:
        start = subject + 2
    elif 0 < start < head and key(words[start - 1]) in VERB_FOLLOWS:
        start += 1
    if start > 0 and key(words[start - 1]) in {"the", "a", "an", "any", "some"}:
        start -= 1
    if start > 1 and key(words[start - 1]) in {"and", "or"} and is_group(words[start - 2]):
        start = noun_phrase(words, start - 2)[0]
    end = head + 1
    if end + 1 < len(words) and key(words[end]) in {"and", "or"}:
        later = next((i for i in range(end + 1, min(end + 4, len(words))) if is_group(words[i])), None)
        if later is not None and not any(key(word) in FUNCTION_WORDS for word in words[end + 1 : later]):
            end = later + 1
    return start, end


def names(text: str) -> list[str]:
    """The capitalised names in a text, but for what only begins a sentence."""
    found = []
    for match in _NAME.finditer(text):
        name = match[0]
        if match.start() == 0 or text[: match.start()].rstrip().endswith((".", "!", "?")):
            first, _, others = name.partition(" ")
            if key(first) in FUNCTION_WORDS | DETERMINERS or not others:
                name = re.sub(r"^(?:(?:of|for|on|the|and|to|against)\s+)+", "", others)
        if name and not name.isdigit():
            found.append(name)
    return found


def years(text: str) -> list[str]:
    """The years that a text names, in order."""
    return re.findall(rf"\b{YEAR}\b", text)


def without_years(text: str) -> str:
    """A text without its year phrases."""
    return re.sub(r"\s{2,}", " ", YEAR_PHRASE.sub("", text)).replace(" ?", "?").strip()


def with_year(question: str, phrase: str) -> str:
    """A question with another year phrase in the place of its own, or at its end.

    A bare year keeps the preposition of the one that it replaces.
    """
    lead = re.match(rf"{_YEAR_LEAD}\b", phrase, re.IGNORECASE)
    own = list(YEAR_PHRASE.finditer(question))
    if not own:
        return f"{question.rstrip('?!. ')} {phrase if lead else f'in {phrase}'}?"
    match = own[-1]
    old = re.match(rf"{_YEAR_LEAD}\b", match[0], re.IGNORECASE)
    if not lead and old and old[0].casefold() not in {"from", "between", "since"}:
        phrase = f"{old[0]} {phrase}"
    elif not lead and old:
        phrase = f"in {phrase}"
    return question[: match.start()] + phrase + question[match.end() :]


def _ends_clause(word: str) -> bool:
    return word.endswith((",", ";", ":"))


def capitalised(text: str) -> str:
    """A text with a capital at its start."""
    return text[:1].upper() + text[1:]


def the(phrase: str) -> str:
    """A noun phrase made definite."""
    first = phrase.split()[0] if phrase.split() else ""
    if key(first) in {"the", "this", "that", "these", "those", "its", "their"} or re.fullmatch(r"[A-Z]\w* \d+", phrase):
        return phrase
    bare = _QUANTIFIER.sub("", phrase)
    return f"the {bare}"
