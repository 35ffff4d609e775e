"""A no as far as a report goes: 'the government did not report training them'."""

from __future__ import annotations

import re

from assistant.checks.words import word_set
from assistant.polarity.clause import clauses
from assistant.polarity.question import read
from assistant.polarity.words import shared
from assistant.regex import regex

AS_FAR_AS = "No: "
"""How the short answer begins: 'No: the government did not report…', whose quote says what."""

_NOT_REPORTED = regex(
    r"(?:^|[,;:(—–] ?|\b(?:that|but|and) )(?:(?:but|and|although|though|while|however,?|in addition,?) )*"
    r"(?P<phrase>there (?:were|was|have been|has been|are|is) no"
    r" (?:(?:credible|confirmed|known|new|documented|verified) )?(?:reports?|reported cases?)"
    r"|(?:(?!(?:that|but|and|which|who|it|they|he|she|did|do|does|had|has|have)\b)[\w'’.-]+ ){1,5}"
    r"(?:did|do|does|had|has|have) not(?: \w+ly)? report(?:ed)?)\b(?! (?:to|on|for|back|whether|how|what|who|if|which"
    r"|when|where|why|(?:the |its |their |any )?(?:results?|outcomes?|findings|numbers?|amounts?|totals?|details?)))\b",
    re.IGNORECASE,
)
"""Not what came of it, how many or whether: that leaves open that there was some."""
_SAID = regex(r"\b(?:said|stated|alleged|claimed|reported|noted|complained|accused|believed)\b", re.IGNORECASE)
"""What others say beside it: 'there were no reports of it, but NGOs said that it happened'."""
_CAPITALISED = word_set("the a an there authorities courts judges ministries officials police prosecutors states")
"""Words that have a capital only at the beginning of a sentence."""


def unreported(question: str, sentence: str) -> str | None:
    """The short answer to a yes/no question by a sentence that says no more than that nothing of the kind was reported;
    None where the question is what was reported, or how two things compare, or more of it is told beside that."""
    asked, told = read(question), list(_NOT_REPORTED.finditer(sentence))
    if asked is None or asked.direction != 0 or asked.turning or asked.of_reports or len(told) != 1:
        return None
    silent: list[int] = [0]
    others: list[int] = [0]
    for clause in clauses(sentence):
        marked = any("unreported" in token.marks for token in clause.tokens)
        (silent if marked else others).append(len(shared(asked.topic, clause.tokens)))
    beside = sentence[: told[0].start()] + sentence[told[0].end() :]
    if (max(others) and not max(silent)) or _SAID.search(beside):
        return None
    phrase = told[0]["phrase"]
    lower = phrase.split()[0].casefold() in _CAPITALISED
    return f"{AS_FAR_AS}{phrase[0].casefold() + phrase[1:] if lower else phrase}…"


__all__ = ["AS_FAR_AS", "unreported"]
