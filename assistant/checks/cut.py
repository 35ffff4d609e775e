"""Claims cut out of a quote: the same words, unless the cut leaves out what turns their meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.attribution import spans_said
from assistant.checks.marks import HEDGES
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, is_short_answer, sentences, tokens_of
from assistant.checks.words import word_set
from assistant.regex import regex

_BEFORE_A_NOUN = regex(
    r"\b(?:no|not|never|without|lack(?:s|ed|ing)? of|lack(?:s|ed|ing)?|absence of|zero|neither|nor"
    r"|rather than|instead of"
    r"|alleged|suspected|potential|possible|proposed|draft|planned|purported|reputed|reportedly|allegedly|some|few"
    r"|several|most|many|nearly|almost|virtually|practically|rarely|sometimes|likely"
    r"|(?:evidence|reports?|information|allegations?|risk|majority) of"
    r"|except|excluding|other than|anti|non)(?: (?:the|any|a|an|of|all|-|such|these|those))* ?$",
    re.IGNORECASE,
)
_BEFORE_A_FIGURE = regex(
    r"\b(?:not|no|at least|at most|up to|(?:more|fewer|less|other|rather) than|over|under|nearly|almost|about|around"
    r"|approximately|roughly|between|from|minus|exceeding|below|above|instead of|an estimated) ?[$€£]? ?$",
    re.IGNORECASE,
)
_OF_A_WHOLE = regex(
    r"\b(?:[\d.]+|percent|half|third|part|most|some|many|few|several|majority)(?: out)? of"
    r"(?: (?:the|these|those|its|their|our))*$"
)
RESTRICTS = word_set("outside beyond except besides excluding")
"""Words behind which it says of what alone something is denied."""
_AFTER = word_set("if unless except provided reportedly allegedly")


def squeeze(text: str) -> str:
    """A text with single blanks, without quotation marks and stops around it."""
    return " ".join(text.split()).strip(" \"“”'‘’").rstrip(".!?,;: ") or " ".join(text.split())


def cut_problems(claim: str, quotes: Sequence[str]) -> tuple[Problem, ...] | None:
    """What a claim that is cut out of its quotes leaves out; None if its words don't stand there side by side."""
    whole = _best(claim, quotes)
    if whole is None and claim[:1].isupper():  # A cut may open a sentence of its own.
        whole = _best(claim[0].lower() + claim[1:], quotes)
    if whole is not None:
        return whole
    parts = [_best(part, quotes) for part in sentences(claim)]
    if len(parts) < 2 or any(part is None for part in parts):
        return None
    return tuple(problem for part in parts for problem in part or ())


def _best(claim: str, quotes: Sequence[str]) -> tuple[Problem, ...] | None:
    """The least problems of a claim in one of the quotes."""
    found = [problems for quote in quotes for problems in _in_quote(claim, quote)]
    return min(found, key=lambda problems: [problem.kind for problem in problems], default=None)


def _in_quote(claim: str, quote: str) -> list[tuple[Problem, ...]]:
    wanted, whole = squeeze(claim), squeeze(quote)
    if wanted == whole:
        return [()]
    if not wanted or not re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", whole):
        return []
    words, tokens = _bare(tokens_of(wanted)), tokens_of(quote)
    texts = [token.text for token in tokens]
    told = [word.text for word in words]
    places = [place for place in range(len(texts)) if texts[place : place + len(told)] == told]
    return [_problems(words, tokens, place) for place in places if words]


def _bare(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[:-1] if tokens and tokens[-1].text in {".", ";", ","} else tokens


def _problems(words: Sequence[Token], tokens: Sequence[Token], start: int) -> tuple[Problem, ...]:
    end = start + len(words)
    if _is_sentence(tokens, start, end):
        return ()
    before = " ".join(
        token.text for token in tokens[max(0, start - 8) : start] if token.sentence == tokens[start].sentence
    )
    if all(not word.is_content or word.text[0].isupper() for word in words):
        if any(word.is_figure for word in words[:1]) and _BEFORE_A_FIGURE.search(before):
            return (Problem("cut", f"the cut leaves out what stands before the figure: '{before}'"),)
        return ()
    if _BEFORE_A_NOUN.search(before) or (words[0].is_figure and _BEFORE_A_FIGURE.search(before)):
        return (Problem("cut", f"the cut leaves out '{' '.join(before.split()[-2:])}' before it"),)
    if "".join(token.text for token in tokens[end : end + 1]) == "'" and _belongs(tokens, end):
        return (Problem("cut", f"the cut leaves out what is theirs: '{tokens[end + 1].text}'"),)
    after = [token.folded for token in tokens[end : end + 2] if token.text not in {",", "("}]
    if after and after[0] in _AFTER:
        return (Problem("cut", f"the cut leaves out the condition that begins with '{after[0]}'"),)
    reported = words[0].folded.endswith("ing") and "unreported" in tokens[start].marks  # 'did not report granting it'
    if is_short_answer(words) and not reported:
        return ()
    if words[0].is_figure and _OF_A_WHOLE.search(before):
        return (Problem("cut", f"the cut leaves out that it is a part: '{' '.join(before.split()[-3:])}'"),)
    if after and after[0] in RESTRICTS and any("negated" in word.marks for word in words):
        return (Problem("cut", f"the cut leaves out where it is denied: '{' '.join(after)}'"),)
    return _clause_problems(words, tokens, start, end)


def _belongs(tokens: Sequence[Token], place: int) -> bool:
    """Whether the apostrophe at a place makes the word before it an owner: 'the victims' families'."""
    following = tokens[place + 1] if place + 1 < len(tokens) else None
    return bool(following and following.text[0].isalpha() and tokens[place - 1].folded.endswith("s"))


def _is_sentence(tokens: Sequence[Token], start: int, end: int) -> bool:
    opens = start == 0 or tokens[start - 1].sentence != tokens[start].sentence
    rest = [token for token in tokens[end:] if token.sentence == tokens[start].sentence and token.text[0].isalnum()]
    return opens and not rest


def _clause_problems(words: Sequence[Token], tokens: Sequence[Token], start: int, end: int) -> tuple[Problem, ...]:
    for word, token in zip(words, tokens[start:end], strict=True):
        lost = token.marks - word.marks if word.is_content else frozenset()
        if lost:
            mark = min(lost)
            meaning = "it is denied" if mark == "negated" else HEDGES[mark]
            return (Problem("cut", f"the cut leaves out that {meaning}"),)
        if word.is_content and word.level != token.level:
            return (Problem("cut", f"the cut leaves out how many or how often: '{token.text}'"),)
    if any(first <= start and end <= last for first, last in spans_said(tokens)):
        return (Problem("unattributed", "the cut leaves out who says so"),)
    return ()
