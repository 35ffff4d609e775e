"""A text read for checking: figures for number words, tokens, clauses, and what each clause does to its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from text_to_num import alpha2digit

from assistant.checks.marks import Mark, marks_of
from assistant.checks.quantifiers import levels_of
from assistant.checks.requests import is_request
from assistant.checks.words import AUXILIARIES, FUNCTION_WORDS, is_content, is_past, is_verb, sense, word_set
from assistant.regex import regex

SHORT_ANSWER_WORDS = 8
_ONE_AS_PRONOUN = regex(r"\b(no|any|every|some|each) one\b|\bone (another)\b", re.IGNORECASE)
_ONES = regex(r"\bones\b")
_REWRITTEN = (
    (regex(r"[’‘]"), "'"),
    (
        regex(r"\b(can|wo)n't\b", re.IGNORECASE),
        lambda found: "can not" if found[1].lower() == "can" else "will not",
    ),
    (regex(r"n't\b"), " not"),
    (regex(r"\bcannot\b", re.IGNORECASE), "can not"),
    (
        regex(r"\b(?:one[- ])?half (?:of )?(?=(?:the|all|its|their|those|these)\b)", re.IGNORECASE),
        "50 percent of ",
    ),
    (regex(r"\b(?:one|a)[- ]quarter of\b", re.IGNORECASE), "25 percent of"),
    (regex(r"\bFY ?(?=(?:19|20)\d\d\b)"), "fiscal year "),
    (regex(r"\bper cent\b", re.IGNORECASE), "percent"),
    (regex(r"(?<=\d)\s*%"), " percent"),
    (regex(r"\btwice\b", re.IGNORECASE), "two times"),
    (regex(r"\ba dozen\b", re.IGNORECASE), "twelve"),
    (regex(r"\btwo dozen\b", re.IGNORECASE), "twenty-four"),
    (regex(r"(?<=\d)[–—](?=\d)"), "-"),
)
_MEANT = (
    (
        regex(r"(?<![\d,])(?:(1),([89]\d\d)|(2),(0\d\d))(?![\d,.]\d|\d)"),
        lambda found: f"{''.join(filter(None, found.groups()))}.0",
    ),
    (regex(r"\b(?:one[- ]third|a third(?= of\b| \w+ed\b| sa(?:id|y)\b))", re.IGNORECASE), "33.3 percent"),
    (regex(r"\btwo[- ]thirds\b", re.IGNORECASE), "66.7 percent"),
    (regex(r"\bthree[- ]quarters\b", re.IGNORECASE), "75 percent"),
    (regex(r"\bdouble (?=the\b|that\b)", re.IGNORECASE), "two times "),
    (regex(r"\bfound guilty\b", re.IGNORECASE), "convicted"),
    (regex(r"\bnot (?:an? )?un(?=common|usual|likely)", re.IGNORECASE), ""),
    (regex(r"\bnot (?:an? )?in(?=frequent)", re.IGNORECASE), ""),
)
"""What is read as something else: numbers with a comma, which aren't years; shares, litotes, verdicts."""
_VAGUE = regex(r"(?<!\d )\b(hundred|thousand|million|billion)(s)\b", re.IGNORECASE)
"""'Thousands of people' is no figure; the mark keeps it from being read as one."""
_SCALED = regex(r"(?<![\d,.])(\d+(?:\.\d+)?) (1000|1000000|1000000000)\b")
_AND_A_HALF = regex(r"(\d+) and a half\b|\b(\d+)½")
_GROUPED = regex(r"(?<=\d),(?=\d{3}\b)")
_TOKEN = regex(r"\d+(?:\.\d+)?(?:st|nd|rd|th)?|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]|\w")
_SENTENCE_END = regex(r"(?<=[.!?])[\"”')\]]*\s+(?=[\"“'(\[]*[A-Z\d]|[*•] )")
_ABBREVIATION = regex(r"\b(?:Mr|Mrs|Ms|Dr|No|Art|art|St|vs|Sept|Jan|Feb|Aug|Oct|Nov|Dec|[A-Z])\.$")
_OPENERS = word_set(
    "but however while whereas although though because which who whom whose where when if unless whether despite"
    " rather instead compared until after before"
)
_SUBORDINATORS = word_set("although though while whereas because if unless when despite after before since as")
_NEW_SUBJECT = word_set("the it they he she this these those there we a an all most some many neither none no")
_AFTER_AND = _NEW_SUBJECT | AUXILIARIES | {"more", "fewer", "less"}
_DEMANDED: frozenset[Mark] = frozenset({"demanded"})
_RECOMMENDS = regex(r"(?:recommend|propos|request|demand|ask|urg)(?:e?d|e?s|e|ing)?")
_TO_WHOM = 4
"""How many words may stand between a verb and the 'that' of what it recommends."""
_SUBJECT = 4
"""How many words after ', and' may bring a verb of its own."""
_DENIALS = word_set("not no never")
_BESIDE = word_set("but although though while whereas which")
_PREDICATE = word_set("the it they there neither failed did")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or punctuation mark of a normalised text; `clause` and `sentence` count from 0.

    `marks` are what its clause does to it, `level` how many or how often (0: not said).
    """

    text: str
    folded: str
    sense: str
    sentence: int
    clause: int
    marks: frozenset[Mark]
    level: int
    is_content: bool
    is_figure: bool


def with_figures(text: str) -> str:
    """A text with its number words as figures, scales multiplied out, percent written as a word."""
    text = _ONES.sub("one_s", text)
    text = _VAGUE.sub(r"\1_\2", _ONE_AS_PRONOUN.sub(lambda found: f"{found[1] or found[2]}body", text))
    for pattern, replacement in _REWRITTEN:
        text = pattern.sub(replacement, text)
    text = _GROUPED.sub("", alpha2digit(text, "en", 0)).replace("_", "")
    text = _AND_A_HALF.sub(lambda found: f"{found[1] or found[2]}.5", text)
    return _SCALED.sub(lambda found: plain(float(found[1]) * int(found[2])), text)


def plain(value: float) -> str:
    """A number without trailing zeros."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=2_000)
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a text, each with its clause and what that clause does to it (negates it, hedges it …)."""
    tokens: list[Token] = []
    clause = 0
    for pattern, meant in _MEANT:
        text = pattern.sub(meant, text)
    for number, sentence in enumerate(sentences(with_figures(text))):
        found, begun = _TOKEN.findall(sentence), 0
        asked_for = range(len(found)) if is_request(found) else _asked_for(found)
        for words in _clauses(found):
            tokens.extend(
                _token(word, number, clause, marks | _DEMANDED if place in asked_for else marks, level)
                for place, (word, marks, level) in enumerate(
                    zip(words, marks_of(words), levels_of(words), strict=True), begun
                )
            )
            clause, begun = clause + 1, begun + len(words)
    return tuple(tokens)


def _asked_for(words: Sequence[str]) -> range:
    """The places of the words that tell what somebody recommended, in however many clauses: 'recommended that it
    apologise, pay those who had waited, and clear the backlog'."""
    folded = [word.casefold() for word in words]
    for place, word in enumerate(folded):
        if not _RECOMMENDS.fullmatch(word) or "that" not in folded[place + 1 : place + 2 + _TO_WHOM]:
            continue
        begins = folded.index("that", place + 1) + 1
        ends = next((stop for stop in range(begins, len(words)) if _ends_demand(folded, stop)), len(words))
        return range(begins, ends)
    return range(0)


def _ends_demand(folded: Sequence[str], place: int) -> bool:
    """Whether what is demanded ends at a place: at a stop, or at what is said beside it: ', and it was held'."""
    if folded[place] in {";", ":"}:
        return True
    if folded[place - 1] != ",":
        return False
    following = folded[place + 1 : place + 1 + _SUBJECT]
    said = any(word in AUXILIARIES or is_past(word) for word in following)
    return folded[place] in _BESIDE or (folded[place] == "and" and said)


def _token(word: str, sentence: int, clause: int, marks: frozenset[Mark], level: int) -> Token:
    folded = word.casefold()
    return Token(word, folded, sense(folded), sentence, clause, marks, level, is_content(word), word[0].isdigit())


def sentences(text: str) -> list[str]:
    """The sentences of a normalised text."""
    found: list[str] = []
    for piece in _SENTENCE_END.split(text.strip()):
        if found and _ABBREVIATION.search(found[-1]):
            found[-1] = f"{found[-1]} {piece}"
        elif piece:
            found.append(piece)
    return found


def senses_told(tokens: Iterable[Token]) -> frozenset[str]:
    """The senses of the content words and figures among some tokens."""
    return frozenset(token.sense for token in tokens if token.is_content or token.is_figure)


def is_short_answer(words: Sequence[Token]) -> bool:
    """Whether a few words name something without saying anything of it: 'eight', 'the State Migration Service'."""
    return len([word for word in words if word.text[0].isalnum()]) <= SHORT_ANSWER_WORDS and not _has_verb(words)


def _has_verb(words: Sequence[Token]) -> bool:
    """Whether a stretch of words says something: an auxiliary, or a past form that is no adjective before a noun."""
    if (
        words
        and words[0].folded.endswith("ing")
        and len(words) > 1
        and not (words[1].is_content and words[1].text != "such")
    ):
        return True
    for place, word in enumerate(words):
        if word.folded in AUXILIARIES:
            return True
        following = words[place + 1] if place + 1 < len(words) else None
        before = words[place - 1] if place else None
        adjective = (
            before is None or before.folded in FUNCTION_WORDS or before.folded.endswith("ly") or before.is_figure
        ) and (following is not None and following.is_content)
        if is_past(word.folded) and not adjective:
            return True
    return False


def _clauses(words: list[str]) -> list[list[str]]:
    """A sentence's words cut where a negation or hedge ends: at conjunctions, semicolons, commas before a subject."""
    clauses: list[list[str]] = [[]]
    for position, word in enumerate(words):
        current = clauses[-1]
        if current and _starts_clause(words, position, current):
            clauses.append([])
        clauses[-1].append(word)
    return clauses


def _starts_clause(words: list[str], position: int, current: list[str]) -> bool:
    word = words[position].casefold()
    before = words[position - 1]
    following = words[position + 1] if position + 1 < len(words) else ""
    if (
        before in {";", ":", "—"}
        or (before == "," and word == "provided")
        or (word == "(" and not _is_abbreviation(words, position))
    ):
        return True
    if before == ")":
        return not _is_abbreviation(words, position - 3)
    if word in _OPENERS or words[position] == "without" or (word == "with" and following in {"no", "little"}):
        # 'before', 'after' and the like open a clause of their own only after a comma or at a distance.
        return len(current) > 1
    if word == "and" and following == "that":
        return _says_besides(words, position, current)
    if before == ",":
        return (
            _ends_opening(words, position)
            or _after_comma(word, following, current)
            or (word == "and" and _says_another(words, position, current))
        )
    if following == "only" or following.endswith("ly"):
        following = "".join(words[position + 2 : position + 3])
    return word == "and" and _coordinates(following, current)


def _ends_opening(words: list[str], position: int) -> bool:
    """Whether the main clause begins here, of a sentence that opens with 'because', 'although' or the like."""
    soon = {word.casefold() for word in words[position + 1 : position + 5]}
    return words[0].casefold() in _SUBORDINATORS and bool(soon & AUXILIARIES)


def _is_abbreviation(words: list[str], position: int) -> bool:
    """Whether a parenthesis that opens here holds one word."""
    return words[position : position + 1] == ["("] and words[position + 2 : position + 3] == [")"]


def _after_comma(word: str, following: str, current: list[str]) -> bool:
    said = any(is_verb(part.casefold()) for part in current)
    opened = current[0].casefold() in _SUBORDINATORS and (said or current[0].casefold() != "as")  # 'As of June, …'
    joined = word in {"and", "but"} and (following in _AFTER_AND or is_past(following))
    if len(current) <= 2 and current[0].casefold().endswith("ly"):  # 'Reportedly, the …' hedges what follows
        return False
    if word == "with" and any(part.casefold().startswith("charg") for part in current):
        return False  # 'charged the mayor, Ilves, with stealing'
    listed = word == "the" and following[:1].isupper()
    if not (opened or said or joined or any(marks_of(current))):
        return False  # a phrase ('As of June,') is no clause
    return (
        opened
        or joined
        or (word in _NEW_SUBJECT and not listed)
        or word in {"according", "with"}
        or word.endswith("ing")
    )


def _says_besides(words: list[str], position: int, current: list[str]) -> bool:
    """Whether 'and that' goes on with what somebody says; not 'and that of women', nor what is denied as a whole."""
    first = current.index("that") if "that" in current else 0
    denied = not _DENIALS.isdisjoint(word.casefold() for word in current[:first])
    return not denied and words[position + 2 : position + 3] != ["of"]


def _says_another(words: list[str], position: int, current: list[str]) -> bool:
    """Whether a verb of its own stands soon after ', and', so that a denial or hedge before it doesn't reach it."""
    denied = not _DENIALS.isdisjoint(word.casefold() for word in current)
    verb = next((place for place, word in enumerate(current) if is_verb(word.casefold())), len(current))
    marked = denied or ("," not in current[verb:-1] and any(marks_of(current)))  # no list of things
    soon = [word.casefold() for word in words[position + 1 : position + 5]]
    return marked and any(is_past(word) or word in AUXILIARIES for word in soon)


def _coordinates(following: str, current: list[str]) -> bool:
    """Whether 'and' begins a predicate of its own: 'did not prosecute anyone and trained officials'."""
    passive = any(part.casefold() in {"be", "been", "was", "were", "is", "are"} for part in current)
    return following in AUXILIARIES | _PREDICATE or (not passive and is_past(following))
