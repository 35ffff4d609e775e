"""What is typed that asks for nothing a report says: a greeting, thanks, or a task such as translating."""

from __future__ import annotations

import re

from assistant.checks.words import FUNCTION_WORDS
from assistant.regex import regex
from assistant.topics import asks_for_summary
from assistant.wordings import GREETED, NO_TASKS

_GREETING = regex(
    r"^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|(?:many )?thanks|thank you|thx|cheers"
    r"|(?:good)?bye|ok(?:ay)?|great|cool|nice|perfect|got it|understood|never mind)\b"
    r"(?: (?:there|all|you|everyone|again|so much|very much|a lot"
    r"|for (?:your|the|that) (?:help|answers?|info|information)))*[\W\s]*)+$",
    re.IGNORECASE,
)
_WORD, _WORDS, _LETTER, _CAPITALS = regex(r"[^\W_]"), regex(r"[\w’']+"), regex(r"[a-z]"), regex(r"[A-Z]{2}")
_TEXT = (
    r"(?:essays?|letters?|e-?mails?|articles?|poems?|speech(?:es)?|story|stories|memos?|briefings?|press"
    r" releases?|tweets?|posts?|paragraphs?|code|scripts?|songs?|blogs?|proposals?|presentations?|slides?|op-?eds?"
    r"|reports?|plans?|limericks?|haikus?|jokes?)"
)
_TASK = regex(
    r"^\W*(?:(?:please|kindly|now|then|so|and|(?:can|could|would|will) you|(?:i|we) (?:want|need|would like) you to"
    r"|i['’]d like you to|help me(?: to)?)[\s,]+)*(?:(?:translate|paraphrase|proofread|rewrite|rephrase)\b"
    r"|(?:write|draft|compose|generate|prepare|create|make) (?:me |us )?(?:an?|my|our|some|the)"
    rf" (?:(?!of\b)[\w-]+ ){{0,3}}?{_TEXT}\b)",
    re.IGNORECASE,
)


LONGEST_GREETING = 60
"""Characters; a longer text is none."""


MOST_SMALL_WORDS = 2
"""Of more, 'how many are there?', something may be meant."""


def _says_something(word: str) -> bool:
    """Whether a word is more than a letter or a small word: 'why', but 'WHO' is a body."""
    return not (_LETTER.fullmatch(word.casefold()) or (word.casefold() in FUNCTION_WORDS and not _CAPITALS.match(word)))


def answered_otherwise(typed: str, goes_on: bool = False) -> str | None:
    """What to say to what has no word, a greeting or a task that no quote can fulfil; None for a question.

    'Why?' is one only where it `goes_on` after others.
    """
    if not _WORD.search(typed) or (len(typed) <= LONGEST_GREETING and _GREETING.search(typed)):
        return GREETED
    words = _WORDS.findall(typed)
    if not goes_on and len(words) <= MOST_SMALL_WORDS and not any(map(_says_something, words)):
        return GREETED
    return NO_TASKS if _TASK.search(typed) and not asks_for_summary(typed) else None
