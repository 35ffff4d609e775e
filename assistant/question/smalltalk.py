"""What is typed that asks for nothing a report says: a greeting, thanks, or a task such as translating."""

from __future__ import annotations

import re

from assistant.checks.words import FUNCTION_WORDS
from assistant.question.topics import asks_for_summary
from assistant.regex import regex
from assistant.wordings import GREETED, NO_OPINIONS, NO_TASKS

_GREETING = regex(
    r"^\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|(?:many )?thanks|thank you|thx|cheers"
    r"|(?:good)?bye|ok(?:ay)?|great|cool|nice|perfect|got it|understood|never mind)\b"
    r"(?: (?:there|all|you|everyone|again|so much|very much|a lot"
    r"|for (?:your|the|that) (?:help|answers?|info|information)))*[\W\s]*)+$",
    re.IGNORECASE,
)
_OF_ITSELF = regex(
    r"^\W*(?:(?:hi|hello|hey|hiya)\b[\s,.!]*)?(?:how are you(?: doing)?(?: today)?|(?:who|what) are you"
    r"|what can you do(?: for me)?|what do you do|how do you work|are you (?:an? )?(?:real )?(?:robot|bot|ai|human"
    r"|chatbot|machine|person)"
    r"|who (?:made|built|created) you|what(?:['’]s| is) your name|(?:can|could|will) you help(?: me)?|i have a question"
    r"|(?:can|may|could) i ask (?:you )?(?:something|a question)|i need help|help(?: me)?"
    r"|test(?:ing)?(?: \d+)*|lol|haha+|yes|no|please|sorry|you(?:['’]re| are) \w+|(?:nice|good|great|well) (?:work"
    r"|job|done)"
    r"|that(?:['’]s| is) (?:great|good))(?: please)?\W*$",
    re.IGNORECASE,
)
"""What is said to whoever answers, and asks for nothing."""
_OPINION = regex(
    r"^\W*(?:what do you (?:personally )?think (?:of|about)"
    r"|what(?:['’]s| is) your (?:own |personal |honest )?(?:opinion|view|take|stance|favou?rite)"
    r"|do you (?:personally )?(?:agree|like|love|hate)\b"
    r"|in your (?:own |personal )?(?:opinion|view)|how do you feel about)",
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
    r"|sing\b|recite\b|tell (?:me |us )?(?:an?|another|some) (?:\w+ )?(?:jokes?|story|riddles?)\b"
    r"|write (?:me |us )?(?:an? |some |the )?(?:\w+ )?(?:code|program|function|script|sql|python|javascript|html)\b"
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
    if _OF_ITSELF.search(typed):
        return GREETED
    if _OPINION.search(typed):
        return NO_OPINIONS
    words = _WORDS.findall(typed)
    if not goes_on and len(words) <= MOST_SMALL_WORDS and not any(map(_says_something, words)):
        return GREETED
    return NO_TASKS if _TASK.search(typed) and not asks_for_summary(typed) else None
