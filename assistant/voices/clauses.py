"""How a sentence is built, read without a parser: its clauses and their subjects.

The rules split where they can do so safely; what they can't read stays in one clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.checks.words import AUXILIARIES
from assistant.regex import regex
from assistant.schema import Span
from assistant.voices.verbs import VERB

MASK = "_"
"""Stands for each character of a quotation or parenthesis: what others say inside them builds no clause."""
_MASKED = regex(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"")
_INSERTED = regex(
    r"\b(noted|said|added|stated|argued|warned|reported|observed)"
    r"(, (?:however|meanwhile|nevertheless|in turn|on the other hand), )"
)
_WORD = regex(r"\w+(?:[.'’&/-]\w+|(?<=\d),\d{3}\b)*['’]?|[^\w\s]")

BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
_IRREGULAR_VERBS = frozenset(
    (
        "began", "died", "beat", "became", "bought", "brought", "broke", "built", "chose", "came", "cut",
        "drew", "fell", "fled", "found", "fought", "gave", "got", "held", "kept", "knew", "led", "left", "lost",
        "made", "met", "paid", "put", "ran", "rose", "said", "sat", "saw", "sent", "sold", "sought", "spoke",
        "stole", "struck", "threw", "withdrew", "grew", "heard", "set", "shot", "shut", "spent", "stood", "swore",
        "took", "taught", "told", "thought", "went", "won", "wore", "wrote", "remain", "remains", "require",
        "requires", "provide", "provides", "prohibit", "prohibits", "allow", "allows", "exist", "exists",
        "include", "includes", "lack", "lacks", "continue", "continues", "face", "faces", "exploit", "exploits",
        "appear", "appears", "tend", "tends",
    )
)  # fmt: skip
_NO_VERBS = frozenset(["need", "hundred", "indeed", "united", "red", "armed", "seed", "speed", "limited"])
_BEFORE_ADJECTIVES = frozenset(
    (
        "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "no",
        "any", "all", "some", "many", "most", "several", "few", "other", "both", "each", "every", "of", "in",
        "on", "at", "for", "from", "with", "without", "by", "to", "about", "against", "between", "among", "as",
        "and", "or", "than", "more", "less", "most", "very", "number", "one", "two", "three", "four", "five",
        "six", "seven", "eight", "nine", "ten",
    )
)  # fmt: skip
DETERMINERS = frozenset(
    (
        "a", "an", "the", "this", "these", "those", "some", "many", "most", "several", "few", "other", "both",
        "each", "every", "all", "its", "their", "his", "her", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten",
    )
)  # fmt: skip
_NO_SUBJECT_STARTS = frozenset(
    (
        "to", "in", "on", "at", "for", "from", "with", "without", "by", "of", "about", "against", "between",
        "among", "as", "than", "including", "particularly", "especially", "such", "that", "which", "who", "whom",
        "whose", "where", "when", "if", "not", "also", "then", "often", "sometimes", "thus", "thereby", "even",
        "only",
    )
)  # fmt: skip
_INSIDE_ANOTHER = frozenset(["if", "when", "that", "which", "who", "whom", "whose", "where", "because"])
_CONTRAST = r"(?:but|although|though|even though|while|whereas|yet)"
_CONTRASTED = regex(rf",\s+(?={_CONTRAST}\b)", re.IGNORECASE)
_COORDINATED = regex(r",\s+(?=(?:and|or|nor|so)\s+)", re.IGNORECASE)
_HOWEVER = regex(r",\s+(?=however,)", re.IGNORECASE)
_SEMICOLON = regex(r";\s*")
SUBORDINATE_START = regex(r"\W*(?:although|though|even though|while|whereas|because|since)\s", re.IGNORECASE)
_FRAMED = regex(rf",\s+(?=(?:and|or|{_CONTRAST})\s+according\s+to\s)", re.IGNORECASE)
_RELATIVE = regex(r",\s+(?=which\s)", re.IGNORECASE)
_CONNECTOR = regex(rf"\W*(?:(?:and|or|nor|so|{_CONTRAST}|however|which)\b\W*)*", re.IGNORECASE)
NOTHING_SAID = regex(
    r",?\s+(?=(?:but|and|although|though)\s+(?:(?:it|they|he|she)\s+)?"
    r"(?:did\s+not\s+(?:\w+ly\s+)?(?:provide|report|give|specify|disclose|elaborate|release|share|offer|say|explain)"
    r"|(?:provided|gave|offered|released|shared|reported|disclosed)\s+no\s+(?:\w+\s+)?"
    r"(?:details?|information|data|statistics|evidence|figures))\b)",
    re.IGNORECASE,
)
"""Where a source stops saying anything, and the publisher says so ('…but provided no details')."""
_RESUMES = regex(r",[^,;]+,\s+[a-z]+ed\b")
"""A verb behind an insertion: 'a ban, imposed in 2019, remained'."""
_DID_OTHERWISE = regex(
    r",?\s+(?=but\s+(?:\w+ly\s+)?(?P<deed>did|does|do|has|have|had|was|were|is|are|\w{3,}ed|made|took|gave|paid|held|kept)\b)",
    re.IGNORECASE,
)
"""Where it is told what a source did beside what it said: '…acknowledged five complaints but prosecuted none'."""
_MAX_SUBJECT_WORDS = 12
_MAX_LIST_ITEM_WORDS = 4


class Word(NamedTuple):
    """A word or mark of a sentence, casefolded (but 'May'), and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        return not self.text[0].isalnum()


def masked(sentence: str) -> str:
    """The sentence, of the same length, with its quotations and parentheses blotted out; so is ', however,' after
    a verb of saying."""
    blotted = _MASKED.sub(lambda match: MASK * len(match[0]), sentence)
    return _INSERTED.sub(lambda match: f"{match[1]} {MASK * (len(match[2]) - 2)} ", blotted)


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and marks of a masked text, without what is masked."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    # The month isn't the auxiliary verb, nor the health organization a pronoun.
    texts = ((match[0] if match[0] in {"May", "WHO"} else match[0].casefold(), match) for match in found)
    return [Word(word, match.start(), match.end()) for word, match in texts if word.strip(MASK)]


def clauses(sentence: str) -> tuple[Span, ...]:
    """The clauses of a sentence, in order: spans that cover it whole and don't overlap.

    A connective ('however', 'but', 'and') belongs to the clause that it opens.
    """
    text = masked(sentence)
    starts = sorted({0, *(match.end() for match in _SEMICOLON.finditer(text) if match.end() < len(text))})
    parts = [Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return tuple(clause for part in parts for clause in _split(text, part))


def opening(text: str, clause: Span) -> str:
    """What opens a clause before its subject: connectives, lowercase."""
    match = _CONNECTOR.match(text, clause.start, clause.end)
    return match[0].casefold() if match else ""


def is_verb(found: Sequence[Word], index: int) -> bool:
    """Whether a word reads as a finite verb: an auxiliary, a common verb, or one that ends like a past tense."""
    word = found[index].text
    if word in AUXILIARIES:
        return True
    if word in _IRREGULAR_VERBS:  # 'experts heard by the board' are no subject of 'heard'
        by = index + 1 < len(found) and found[index + 1].text == "by"
        return not by or (index > 0 and found[index - 1].text in BE)
    if not word.endswith("ed") or len(word) < 5 or word in _NO_VERBS or "-" in word:
        return False
    following = {after.text for after in found[index + 1 : index + 4]}
    if "by" in following and (not index or found[index - 1].text not in BE):
        return False
    return index > 0 and not found[index - 1].is_mark and found[index - 1].text not in _BEFORE_ADJECTIVES


def has_verb(text: str, span: Span) -> bool:
    """Whether any word of a stretch reads as a finite verb."""
    found = words(text, *span)
    return any(is_verb(found, index) for index in range(len(found)))


def subject(text: str, start: int, end: int) -> Span | None:
    """The subject of a clause that begins with it: the words up to its first verb; None if there is none."""
    found = words(text, start, end)
    if not found or found[0].text in _NO_SUBJECT_STARTS or re.search(r"(?:ing|[^nm]ed)$", found[0].text):
        return None
    for index in range(min(len(found), _MAX_SUBJECT_WORDS + 1)):
        if found[index].is_mark or found[index].text in _INSIDE_ANOTHER:
            return None
        if is_verb(found, index):
            return Span(found[0].start, found[index - 1].end) if index else None
    return None


def _split(text: str, part: Span) -> Iterator[Span]:
    """A stretch without semicolons as its clauses."""
    start = part.start
    for cut in sorted(set(_cuts(text, part))):
        if start < cut < part.end and (
            has_verb(text, Span(start, cut))
            or _RESUMES.search(text, start, cut)
            or NOTHING_SAID.search(text, cut - 2, cut + 1)
        ):
            yield Span(start, cut)
            start = cut
    yield Span(start, part.end)


def _cuts(text: str, part: Span) -> Iterator[int]:
    """Where further clauses of a stretch begin, if there is a verb before."""
    for pattern in (NOTHING_SAID, _FRAMED):
        yield from (match.end() for match in pattern.finditer(text, *part))
    for match in _DID_OTHERWISE.finditer(text, *part):
        if _only_says(text, Span(part.start, match.start())) and not VERB.match(text, match.start("deed")):
            yield match.end()
    for pattern in (_CONTRASTED, _HOWEVER, _COORDINATED, _RELATIVE):
        for match in pattern.finditer(text, *part):
            if pattern is _COORDINATED and _ends_list(text, part.start, match.start()):
                continue
            if subject(text, _after_connector(text, match.end()), part.end):
                yield match.end()
    if SUBORDINATE_START.match(text, *part):
        yield from _main_clause(text, part)


def _only_says(text: str, span: Span) -> bool:
    """Whether the one verb of a stretch is one of saying: 'the ministry acknowledged receiving five complaints'."""
    found = words(text, *span)
    verbs = [found[index] for index in range(len(found)) if is_verb(found, index)]
    return len(verbs) == 1 and VERB.match(text, verbs[0].start) is not None


def _after_connector(text: str, start: int) -> int:
    match = _CONNECTOR.match(text, start)
    return match.end() if match else start


def _ends_list(text: str, start: int, comma: int) -> bool:
    """Whether a comma before 'and' ends the last but one item of a list ('police, judges, and …')."""
    before = text.rfind(", ", start, comma)  # not the one in '4,020'
    if before < 0:
        return False
    item = Span(before + 1, comma)
    found = words(text, *item)
    verb = has_verb(text, item) or (found and found[0].text.endswith("ed"))  # 'a ban, imposed in 2019, remained'
    return len(found) <= _MAX_LIST_ITEM_WORDS and not verb


def _main_clause(text: str, part: Span) -> Iterator[int]:
    """Where the main clause begins after a subordinate one ('Although …, NGOs …')."""
    for match in re.compile(r",\s+").finditer(text, *part):
        if has_verb(text, Span(part.start, match.start())) and subject(text, match.end(), part.end):
            yield match.end()
            return
