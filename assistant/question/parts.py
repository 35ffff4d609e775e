"""Several questions in one, taken apart: each part is asked for itself, as a follow-up to the one before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural
from assistant.followup import standalone, with_topic
from assistant.followup.words import VERBS
from assistant.question.asked import TOPIC_ADDED
from assistant.question.kinds import Kind, kind_of
from assistant.regex import regex
from assistant.schema import Turn
from assistant.text.dates import YEAR

MAX_PARTS = 4
"""More parts than that are one question: each costs a retrieval of its own."""

_PREPOSITION = (
    r"(?:in|on|at|for|from|by|under|to|since|with|within|after|before|until|of|over|through|against|among|during)"
)
_OF_THEM = r"of (?:these|those|them|whom),? (?=how\b)"
_INTERROGATIVE = rf"(?:(?:{_PREPOSITION} |{_OF_THEM})?(?:how|what|when|where|who|whom|whose|why|which)\b)"
_AUXILIARY = r"(?:did|do|does|is|are|was|were|has|have|had|can|could|may|must|will|would|should)\b"
_ASKING_AUXILIARY = rf"{_AUXILIARY}(?=(?:n['’]t)?\s+(?!not\b|also\b|been\b|then\b))"
_ABOUT = r"(?:(?:roughly|about|approximately|exactly)\s+)"
_SAY = r"(?:(?:say|state|tell me)\s+)"
_JOINT = regex(
    rf"\s*(?:,|;|\?|–|—| -)?\s*\b(?:and|but|plus)\s+{_SAY}?(?={_ABOUT}?{_INTERROGATIVE}|{_ASKING_AUXILIARY})"
    rf"|\?\s+(?={_INTERROGATIVE}|{_AUXILIARY})"
    rf"|\s*(?:;|–|—| -)\s+(?={_INTERROGATIVE})|,\s+(?=(?:how|what|why)\b)|\b(?:with|to) (?=how many\b)"
    rf"|,\s+(?=(?:who|whom|where|when|which)\b[^,?]*,?\s+and\s+{_INTERROGATIVE})"
    rf"|,\s+(?={_AUXILIARY}\s+(?:it|they|he|she|there|any|anyone|anybody)\b)",
    re.IGNORECASE,
)
_TOPIC = regex(
    rf"^(?P<topic>[^:?]{{3,80}}?)(?::|\s+[-–—](?=\s+(?:{_INTERROGATIVE}|{_ASKING_AUXILIARY})))\s+(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TELLING = regex(
    r"^\W*(?:please\s+)?(?:give|tell|show|list|name|state)(?:\s+(?:me|us))?(?:\s+about)?\s+", re.IGNORECASE
)
"""What stands before a topic that something is asked on: 'Tell me about the elections: …'."""
_AND_ITS = regex(
    rf"^(?P<first>\W*(?:(?:what|who)(?: (?:is|are|was|were)|['’]s)|(?:please )?(?:give|tell|name|list|state)\b)[^,]+?)"
    rf",? and (?P<second>(?:its|their|his|her)\b(?:(?! and\b| {_AUXILIARY})[^,?]){{3,60}})[?.\s]*$",
    re.IGNORECASE,
)
"""Two things asked for, the second one that the first has: 'name the law that bans it and its maximum penalty'."""
_GREETING = regex(
    r"\b(?:hi|hello|good (?:morning|evening|afternoon|day)|thanks|please"
    r"|question)\b",
    re.IGNORECASE,
)
_THE_FIGURE = r"the (?:total )?(?:numbers?|shares?|percentages?|proportions?|amounts?|totals?|dates?|names?) of\b"
"""How one asks in a noun: 'the number of victims, and who runs the shelters?'."""
_ASKS = regex(rf"\b(?:{_INTERROGATIVE}|{_AUXILIARY})", re.IGNORECASE)
_OPENS = regex(
    rf"\b{_INTERROGATIVE}|^\W*{_AUXILIARY}|^\W*(?:compare|list|name|give|show|tell|describe|explain|summari[sz]e)\b"
    rf"|^\W*{_THE_FIGURE}",
    re.IGNORECASE,
)
_BEGINS = regex(
    rf"^\W*(?:{_INTERROGATIVE}|{_AUXILIARY}|(?:compare|list|name|give|show|tell|describe|explain|summari[sz]e)\b)",
    re.IGNORECASE,
)
_FRAGMENT = regex(
    rf"^(?:\w+ )?(?:how (?:many|much|old|long)|what)\b"
    rf"|^{_PREPOSITION} which \w+\W*$",
    re.IGNORECASE,
)
_STILL = r"still|yet"
_GAPPED = regex(
    rf"(?:and )?how (?:many|much) (?P<told>(?:(?:{_STILL}|also|later|then|already) )*(?P<word>\w+)\b"
    rf"(?!.*\b{_AUXILIARY}).*?)[?.\s]*$",
    re.IGNORECASE,
)
"""'How many were lodged and how many rejected': what is counted stands before it, and so does the verb."""
_COUNTS = regex(
    r"\W*(?:and )?(?P<counts>how (?:many|much) (?:(?!(?:was|were|is|are|has|have|had)\b)[\w'’-]+ ){1,6}?)"
    r"(?:was|were|is|are|(?:has|have|had) been) ",
    re.IGNORECASE,
)
"""What is counted, where something was done to it."""
_GAPPED_AT = regex(
    r"(?:and )?(?P<how>how (?:many|much|long|often)|what|which|who|where)"
    rf" (?P<at>{_PREPOSITION}) (?P<rest>\S.*?)[?.\s]*$",
    re.IGNORECASE,
)
"""'How many years can one get for theft, and how many for robbery if it is armed?', 'what is the penalty for theft and
what for robbery?': the verb stands before it, too."""
_OF_THEM_FIRST = regex(r"^(?:and )?of (?P<them>these|those|them|whom),? (?P<how>how (?:many|much))\b", re.IGNORECASE)
"""'Of these, how many were …?' asks the same as 'how many of these were …?'."""
_IN_YEAR = regex(rf" (?:in|during|for) {YEAR}(?=[?.\s]*$)", re.IGNORECASE)
_OF_FIGURES: frozenset[Kind] = frozenset(("count", "money", "amount", "date", "age"))
_ASKS_WHY = regex(r"(?:on what grounds?|for what reasons?|to what (?:end|effect)|with what results?)\W*", re.IGNORECASE)
"""Other ways of asking 'why?', and 'what came of it?'."""
_AND_YEAR_BESIDE = regex(
    r"^(?P<first>\W*(?:how (?:many|much)|what (?:was|were|is))\b[^?;]*?)[,;?]*(?: and|,) "
    r"(?:how (?:many|much)|what (?:about|was (?:it|that|the (?:figure|number|total)))|what)"
    r"(?: (?:were there|there were|it was|was it))?(?: (?:in|during|for))?"
    r" (?P<when>(?:the (?:year (?:before|after)|(?:previous|preceding|prior|following|next) year)"
    r"|a year (?:earlier|before|later)))"
    r"(?: (?:that|this|it))?[?.\s]*$",
    re.IGNORECASE,
)
"""'How many in 2019, and how many the year before?' is one figure of two years."""
_LATER = regex(r"\b(?:after|following|next|later)\b", re.IGNORECASE)
MAX_FRAGMENT_WORDS = 5
"""A piece of up to so many words that has no verb can't stand alone: 'and how many girls'."""
MIN_WORDS = 3
"""A piece of fewer words asks nothing; after a topic one less is enough: 'who won'."""
_CLAUSE_OF = regex(
    r"\b(?:know|say|says|said|tell|see|asked|whether|explain|when|how|where|why|what|who)$", re.IGNORECASE
)
_GOVERNS = regex(r"\b(?:on|about|of|for|in|to|from)$", re.IGNORECASE)
"""Words that a clause hangs on unless 'and' parts them from it: 'depends on what', but 'go to, and what'."""
_SUBORDINATE = regex(
    rf"^\W*(?:when|where|while|if|as)\s+(?!(?:exactly|else|and|{_PREPOSITION})\b|{_AUXILIARY})[^,]*$", re.IGNORECASE
)
"""A clause that asks nothing for itself: 'When a prisoner falls ill, …'."""
_COMPARED = tuple(
    regex(rf"^\W*compare {sides}$", re.IGNORECASE | re.DOTALL)
    for sides in (
        r"(?P<first>.+?),? (?:and )?with (?P<second>(?:the|what|how|those|that) .+)",
        r"(?P<first>.+?),? (?:and )?(?:to|against) (?P<second>(?:the|what|how|those|that) .+)",
        r"(?P<first>(?P<opener>(?:the|how) \w+) .+?),? and (?P<second>(?P=opener) .+)",
    )
)
"""Two things to be compared: 'the share of … with the share of …', 'what it cost with the budget for …'."""
_ALSO_COMPARED = regex(r",? (?:and|or) (?:with|to|against) (?=(?:the|what|how)\b)", re.IGNORECASE)
_OF_ITS_OWN = regex(r"^(?:the|what|how)\b", re.IGNORECASE)
_LEANS = regex(r"^(?:those|that)\b\s*(?P<rest>.+)$", re.IGNORECASE | re.DOTALL)
_MEASURED = regex(r"^the (?P<measure>\w+) (?P<rest>(?!of\b).+)$", re.IGNORECASE | re.DOTALL)
_MODIFIES = regex(
    rf"(?:{_PREPOSITION}|{_AUXILIARY}|who|whom|whose|which|that|where|when|among|against|between|per|the|an?|its|their)",
    re.IGNORECASE,
)
"""Words before which a noun phrase ends: 'of' goes on with it unless it is passed over."""
_UNNAMED = regex(
    r"(?:(?:in|of|for|from|during) )?(?:the )?(?:\w+ )?(?:years?|months?|periods?|time|quarters?|(?:19|20)\d\d)"
    r"(?: (?:before|earlier|ago))?|.* ones?",
    re.IGNORECASE,
)
"""A side that names only another time, or no noun: how something changed is one question."""
MIN_COMPARED_WORDS = 3
"""A side of a comparison with fewer words leans on the other."""
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_CHOICE = regex(r"\bor\b", re.IGNORECASE)
_NO_SUBJECT = regex(
    rf"{_PREPOSITION}|still|never|already|now|later|subsequently|therefore|thus|so|often|again|yet|unable|unwilling",
    re.IGNORECASE,
)
"""Words that nothing asked with 'were …' begins with: '… lost their homes and were still in tents'."""
_ITEMS = regex(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+vs\.?\s+|\s+versus\s+")


@dataclass(frozen=True, slots=True)
class Part:
    """One of the questions in a question, to be understood alone.

    `other`: the same in other words, '' if there are none: as it was typed, where it has been made whole; else with
    what the first part is about after it.
    """

    question: str
    other: str


def parts(question: str) -> tuple[Part, ...]:
    """The questions in a question; the question itself if it is one."""
    question = _of_both_years(question.strip())
    headed = _TOPIC.match(question)
    topic, rest = (_TELLING.sub("", headed["topic"]), headed["rest"]) if headed and _heads(headed) else ("", question)
    pieces = [side for piece in _pieces(rest, bool(topic)) for side in _compared(piece) or _with_its(piece) or [piece]]
    if topic and len(pieces) == 1 and not _ASKS.search(rest) and not _BEGINS.search(topic):
        pieces = _items(rest)
    if not 1 < len(pieces) <= MAX_PARTS:
        return (Part(question, ""),)
    if topic:
        return tuple(Part(f"{topic}: {piece}", "") for piece in pieces)
    first, *later = _about_it(_of_one_year(pieces))
    return (Part(first, ""), *(_later(piece, first) for piece in later))


def _of_both_years(question: str) -> str:
    """A question for a figure and for that of the year before or after, with both years in one place: 'in 2019 and
    2018'; without a year of its own, as a comparison with the year before."""
    found = _AND_YEAR_BESIDE.match(question)
    if found is None:
        return question
    first, later = found["first"].rstrip(" ,"), _LATER.search(found["when"]) is not None
    named = list(_YEAR.finditer(first))
    if not named:
        return question if later else f"{first}, compared with the year before?"
    if len(named) > 1:
        return question
    year = named[0]
    return f"{first[: year.end()]} and {int(year[0]) + (1 if later else -1)}{first[year.end() :]}?"


def _about_it(pieces: list[str]) -> list[str]:
    """The pieces with what the last has in parentheses after the first, with which the others are understood."""
    added = TOPIC_ADDED.search(pieces[-1])
    if not added:
        return pieces
    return [f"{pieces[0].rstrip('?')}{added[0]}?", *pieces[1:-1], TOPIC_ADDED.sub("", pieces[-1])]


def _of_one_year(pieces: list[str]) -> list[str]:
    """The pieces, each with the year that stands after the last where that has no verb: 'how many were lodged and how
    many rejected in 2020'."""
    year = _IN_YEAR.search(pieces[-1])
    if not year or not _gapped(pieces[-1]) or any(_YEAR.search(piece) for piece in pieces[:-1]):
        return pieces
    return [*(f"{piece.rstrip('?. ')}{year[0]}" for piece in pieces[:-1]), pieces[-1]]


def _gapped(piece: str) -> str:
    """What a piece asks of how many it was so, too: 'rejected' in 'how many rejected', 'still pending'; else ''."""
    found = _GAPPED.match(piece)
    tells = found and (is_past(found["word"].casefold()) or re.match(rf"(?:{_STILL})\b", found["told"], re.IGNORECASE))
    return found["told"] if found and tells else ""


def _later(piece: str, first: str) -> Part:
    gapped, counts = _gapped(piece), _COUNTS.match(first)
    if gapped and counts:
        return Part(f"{counts['counts']}{gapped}?", piece)
    if alike := _alike(piece, first):
        return Part(alike, piece)
    whole = standalone(piece, [Turn(first, "")])
    return Part(whole, piece if whole != piece else with_topic(piece, first))


def _alike(piece: str, first: str) -> str:
    """A piece with what is counted and its verb, which stand in the first question before the same preposition; else
    ''."""
    found = _GAPPED_AT.match(piece)
    if not found or not re.match(rf"\W*(?:and )?{found['how']}\b", first, re.IGNORECASE):
        return ""
    before, at, _ = first.rpartition(f" {found['at'].casefold()} ")
    return f"{before}{at}{found['rest']}?" if re.search(rf"\b{_AUXILIARY}", before, re.IGNORECASE) else ""


def _heads(headed: re.Match[str]) -> bool:
    """Whether what stands before a colon or dash is what the rest is about: no greeting; no question before a dash."""
    topic = headed["topic"]
    asks = headed.string[headed.end("topic")] != ":" and _BEGINS.search(topic) and not _TELLING.search(topic)
    return not _GREETING.search(topic) and not asks


def _compared(text: str) -> list[str]:
    """The sides of a comparison, if each is a question of its own or leans on the first's noun; else none."""
    found = next((match for form in _COMPARED if (match := form.match(text.rstrip("?. ")))), None)
    if not found:
        return []
    first, *others = [found["first"], *_ALSO_COMPARED.split(found["second"])]
    sides = [first, *(_in_full(first, side) for side in others)]
    if any(len(side.split()) < MIN_COMPARED_WORDS or _UNNAMED.fullmatch(side) for side in sides):
        return []
    return sides if _OF_ITS_OWN.search(first) or _LEANS.match(found["second"]) else []


def _in_full(first: str, side: str) -> str:
    """A side that leans on the first with the noun it leans on: 'those found by NGOs' as 'the victims found by NGOs'.

    Empty if that noun can't be told.
    """
    leaning = _LEANS.match(side) or _same_measure(first, side)
    if not leaning:
        return side
    rest = leaning["rest"]
    noun = _noun_of(first, whole=not rest.casefold().startswith("of "))
    return f"{noun} {rest}" if noun and not _UNNAMED.fullmatch(rest) else ""


def _same_measure(first: str, side: str) -> re.Match[str] | None:
    """'the number in the south', if the first side is 'the number of …'."""
    measured = _MEASURED.match(side)
    return measured if measured and re.match(rf"the {measured['measure']} of\b", first, re.IGNORECASE) else None


def _noun_of(phrase: str, whole: bool) -> str:
    """The noun phrase that a side opens with, 'of' and what follows it with it if it is wanted whole."""
    words = phrase.split()
    end = 1
    while end < len(words) and not _ends_noun(words, end) and (whole or words[end] != "of"):
        end += 1
    noun = [word for word in words[:end] if not word.endswith(("'s", "’s", "s'", "s’"))]
    return " ".join(noun) if end < len(words) and (is_plural(noun[-1]) or "of" in words) else ""


def _ends_noun(words: list[str], place: int) -> bool:
    """Whether a word begins what is said of a noun: a preposition but 'of', an article, a participle after a plural."""
    word = words[place]
    if "of" in (word.casefold(), words[place - 1].casefold()):
        return False
    return bool(_MODIFIES.fullmatch(word)) or (is_past(_bare(word)) and is_plural(words[place - 1]))


def _items(text: str) -> list[str]:
    """The items of a list that follows a topic; none if it is a choice or if only some of them have a year."""
    items = [piece for piece in _ITEMS.split(text.rstrip("?. ")) if re.search(r"[^\W\d]{3}", piece)]
    dated = [bool(_YEAR.search(piece)) for piece in items]
    return [] if _CHOICE.search(text) or (any(dated) and not all(dated)) else items


def _with_its(text: str) -> list[str]:
    """Something asked for and what it has, as two questions; none if that isn't what is asked for."""
    found = _AND_ITS.match(text)
    if not found:
        return []
    second = found["second"].rstrip(". ")
    return [found["first"].strip(), f"What {'are' if is_plural(second.split()[-1]) else 'is'} {second}?"]


def _pieces(text: str, headed: bool) -> list[str]:
    """A text cut before each further question word, where something is asked on both sides.

    `headed`: a topic stands before it, so that 'how many complaints' needs no verb.
    """
    cuts = [0]
    ends: list[int] = []
    added = TOPIC_ADDED.search(text)
    for joint in _JOINT.finditer(text, 0, added.start() if added else len(text)):
        before = text[cuts[-1] : joint.start()]
        is_joined = "and" in joint[0].casefold()
        if (
            _asks(before, headed)
            and (is_joined or not _GOVERNS.search(before))
            and (_BEGINS.search(before) or is_joined or "?" in joint[0])
            and not _is_shared(text[joint.end() :])
        ):
            ends.append(joint.start())
            cuts.append(joint.end())
    ends.append(len(text))
    pieces = [piece for start, end in zip(cuts, ends, strict=True) if (piece := text[start:end].strip(" ,;"))]
    pieces[1:] = [_OF_THEM_FIRST.sub(r"\g<how> of \g<them>", piece) for piece in pieces[1:]]
    whole = headed or not any(_is_fragment(piece) and not _alike(piece, pieces[0]) for piece in pieces)
    return pieces if whole or _differ(pieces) else [text]


def _differ(pieces: list[str]) -> bool:
    """Whether pieces ask for figures of different kinds: 'how much was spent, and what share on wages'."""
    kinds = {kind_of(piece) for piece in pieces}
    return len(kinds) == len(pieces) > 1 and kinds <= _OF_FIGURES


def _asks(before: str, headed: bool) -> bool:
    """Whether a stretch of text asks something for itself and doesn't end in the word that a clause hangs on."""
    if _CLAUSE_OF.search(before) or _SUBORDINATE.search(before):
        return False
    return bool(_OPENS.search(before)) and len(before.split()) >= MIN_WORDS - headed


def _is_shared(after: str) -> bool:
    """Whether what follows has its subject in what stands before it: '… applied and were turned down'."""
    words = [_bare(word) for word in after.split()]
    if len(words) < 2 or not re.fullmatch(_AUXILIARY, words[0]):
        return False
    return is_past(words[1]) or bool(_NO_SUBJECT.fullmatch(words[1]))


def _bare(word: str) -> str:
    return word.strip("?.,").casefold()


def _is_fragment(piece: str) -> bool:
    words = [_bare(word) for word in piece.split()]
    if len(words) > MAX_FRAGMENT_WORDS or not _FRAGMENT.search(piece) or _ASKS_WHY.fullmatch(piece):
        return False
    if _gapped(piece):
        return False
    if words[0].endswith(("'s", "’s")):
        return False  # 'what's the age of consent?'
    return not any(re.fullmatch(_AUXILIARY, word) or is_past(word) for word in words) and not _has_present(words)


def _has_present(words: list[str]) -> bool:
    """Whether a verb follows the plural that is counted: 'how many nurses work nights', not 'how many nurses'."""
    counted = next((place for place, word in enumerate(words) if is_plural(word)), len(words))
    if words[counted + 1 :] and set(words[counted + 1 :]) <= VERBS:
        return True
    following = words[counted + 1 : counted + 2]
    return len(words) > counted + 2 and not FUNCTION_WORDS.issuperset(following) and not is_plural(following[0])
