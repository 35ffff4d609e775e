"""Which stretches of a report are quoted: sentences that stand for themselves, none twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from assistant.constraints.reasons import explains, explains_what_was_told
from assistant.question.asked import Asked, content
from assistant.question.topics import asks_for_several
from assistant.reading.choosing import needs_predecessor
from assistant.regex import regex
from assistant.schema import Hit, Passage
from assistant.short.names import expansion
from assistant.store import Snapshot
from assistant.story import MOST_SENTENCES, asks_for_story, goes_on
from assistant.surroundings import Surroundings
from assistant.taking_back import takes_back
from assistant.text.numerals import NUMBER_WORD

_ANNOUNCES = regex(
    r":$|\b(?:as follows|the following)\W*$"
    r"|\bso-called [^.;:]{3,60}\.?$"
    r"|\bis (?:termed|called|known as|dubbed) (?:[\w’“”\"'-]+ ){0,2}[\w’“”\"'-]+\W*$"
    r"|(?:\b(?:reasons?|causes?|explanation|difference|answer)(?: for (?:this|it))?|^What \w+(?: \w+){1,4}?)"
    r" (?:is|was|are|were) (?:simple|clear|plain|obvious|twofold|threefold)\W*$"
    r"|^There (?:are|were) (?:two|three|four|several|various|many) (?:\w+ )?(?:reasons|causes|limitations|exceptions"
    r"|conditions|grounds|explanations)(?: for (?:this|it|that))?\W*$"
    rf"|\b(?:has|have|had) (?:{NUMBER_WORD}|several|various|many) (?:\w+ )?(?:reasons|causes|explanations)\W*$",
    re.IGNORECASE,
)
_SAYING_ASKED = regex(
    r"\b(?:what|how)\b[^?]*\b(?:say|said|state|told|tell|call(?:ed)? for|demand|conclude|find|found|recommend|urge|rule"
    r"|ruled|react|respond|comment|allege|accuse|decide|order|want|argue|warn)\w*\b",
    re.IGNORECASE,
)
_TEXT = (
    r"(?P<what>statement|letter|report|ruling|decision|declaration|communiqu[eé]|petition|resolution|decree|study|survey"
    r"|audit|order|judge?ment|verdict|appeal|memorandum|complaint|warning)"
)
_ISSUED = regex(
    r"\b(?:issued?|releas\w+|publish\w+|made|sent|wrote|hand\w+ down|adopted|deliver\w+|present\w+|submitted|filed) "
    rf"(?:a|an|its|their|his|her|the) (?:[\w’'-]+ ){{0,3}}?{_TEXT}\b",
    re.IGNORECASE,
)
"""'Issued a public statement': what it said comes after."""
_PENALTY_ASKED = regex(r"\b(?:punish\w*|penalt\w+|sentenc\w+ for|fines? for|how (?:long|many years))\b", re.IGNORECASE)
_PENALTY = regex(r"\b(?:imprison\w*|prison|jail|fines?|punishable|penalt(?:y|ies)|sentences?)\b", re.IGNORECASE)
_LADDER = regex(
    r"^(?:(?:A|The|An) (?:[\w-]+ ){0,2}(?:terms?|penalt(?:y|ies)|sentences?|punishment|fine)\b"
    r"|(?:Harsher |Higher |Maximum )?(?:Penalt(?:y|ies)|Punishments?|Sentences|Terms)\b"
    r"|(?:If|When|Where|In cases?|For|Aggravat\w+|Convict\w+) )"
)
"""How a sentence begins that goes on with what is punished how."""
_COUNTS_OFF = regex(rf"^(?:The |These )?(?:{NUMBER_WORD}|\d) (?:[\w’'-]+ ){{0,2}}?[a-z]+s\b(?! of\b)", re.IGNORECASE)
_ONE_OF_THEM = regex(
    r"^(?:(?:The|A) (?:second|third|fourth|fifth|sixth|last|final|other|remaining)(?! \w+ of\b)|Another|Finally)\b"
)
"""'Three ports closed. Fen … The third, Oster, …': where things are counted, and how one of them is told of."""
_CRIME_ASKED = regex(
    r"\b(?:what|which \w+)\b[^?]*\b(?:sentenced|convicted|jailed|imprisoned|found guilty|tried|charged|fined)\b[^?]*"
    r" (?:for|of|with)\W*$",
    re.IGNORECASE,
)
_CONVICTED_OF = regex(
    r"(?:He|She|They|Both|All) (?:was|were|had been) (?:convicted|found guilty|charged) (?:of|with)\b"
)
_SORTS = (
    r"(?:forms?|kinds?|types?|sorts?|methods?|techniques?|tactics|means|ways|practices|abuses|measures|conditions"
    r"|problems|restrictions|services|activities|crimes|violations|benefits|challenges|obstacles)"
)
_SORTS_ASKED = regex(
    rf"\b(?:what|which)(?: (?:other|different|exact|specific|\w+ing|\w+al|\w+ive))? {_SORTS}\b|\bin what ways\b"
    r"|\bhow (?:do|did|are|were)\b",
    re.IGNORECASE,
)
_OF_SEVERAL_SORTS = regex(
    r"\b(?:various|several|numerous|many|different|multiple|a (?:wide )?(?:number|range|variety) of)"
    rf" (?:[\w-]+ ){{0,2}}?{_SORTS}\b",
    re.IGNORECASE,
)
_WHICH_SORTS = regex(
    r"(?:According to [^,]{2,60}, |[A-Z][^,;]{2,40} (?:said|reported|noted|stated) (?:that )?)?"
    r"(?:(?!There\b)[\w’'-]+ ){1,5}?(?:included?|including|ranged from|consisted of|comprised?)\b"
)
"""'It used various forms of abuse. Abusive methods included …': what there was of what is asked for is told next."""
_COUNTED = regex(
    r"(?:First|Second|Third|Fourth|Last)(?:ly)?,|(?:Finally|Another)\b|The (?:first|second|third|other|last)\b"
)
MOST_ENUMERATED = 6
"""How many sentences at most tell one by one of things that were counted before."""
MOST_STEPS = 2
"""How many more sentences on what is punished how are quoted."""
MOST_TAKING_BACK = 2
"""How many more sentences that take back what was said are quoted."""
_CONCLUDES = regex(
    r"(?:Therefore|Thus|Hence|Consequently|Accordingly|As a (?:result|consequence)|For (?:this|that|these) reasons?)\b"
)
_FORMERLY = regex(r"(?:Previously|Formerly|In the past|Until (?:recently|then|(?:19|20)\d\d)|Before (?:19|20)\d\d)\b")
"""What was so before: what is so now comes after."""
_BEGINS_REASONS = regex(r"(?:However|But|Nevertheless|Nonetheless|Because|Since|As)\b|[^.;,]{3,40}, however,")
MOST_REASONS = 4
"""How many sentences with reasons may stand before the one that concludes from them."""


def merged(found: Sequence[Sequence[Hit]]) -> list[Hit]:
    """The hits of a question's parts: the best of each, the second of each …, none twice."""
    ranked = [hit for rank in zip_longest(*found) for hit in rank if hit is not None]
    return list({hit.passage.id: hit for hit in reversed(ranked)}.values())[::-1]


def whole(asked: Sequence[Asked], snapshot: Snapshot, surroundings: Surroundings, passage: Passage) -> Passage:
    """A passage, with the sentence before it where it can't be read without that one, or where a reason is asked for
    that it only concludes from, or gives of what that tells, and the one after it that it announces, or that takes back
    or disputes what it says.

    What an abbreviation stands for can be read alone: 'these efforts included the national referral mechanism (NRM)'.
    """
    leans = needs_predecessor(passage) and not any(expansion(one, passage) for one in asked)
    concludes = _CONCLUDES.match(passage.text) is not None
    leans |= any(one.kind == "reason" for one in asked) and (concludes or explains_what_was_told(passage.text))
    previous = _antecedent(surroundings, passage) if leans else None
    if previous and concludes:
        previous = _first_reason(surroundings, passage) or previous
    start = previous.start if previous else passage.start
    end = _end(asked, surroundings, passage)
    if told := _enumeration(asked, surroundings, passage):
        start, end = min(start, told[0].start), max(end, told[-1].end)
    if (start, end) == (passage.start, passage.end):
        return passage
    return replace(passage, start=start, end=end, text=snapshot.report(passage.report_id).text[start:end])


def _enumeration(asked: Sequence[Asked], surroundings: Surroundings, passage: Passage) -> Sequence[Passage]:
    """The sentences that tell of several things one by one, from the one that counts them, if a passage is among them
    and such things are asked for; () if it isn't."""
    if not any(asks_for_several(one.alone) for one in asked):
        return ()
    words = {word for one in asked for word in one.words}
    paragraph = surroundings.around(passage, MOST_ENUMERATED, MOST_ENUMERATED)
    here = [one.id for one in paragraph].index(passage.id)
    for first in range(here, -1, -1):
        if _COUNTS_OFF.match(paragraph[first].text) and not words.isdisjoint(content(paragraph[first].text)):
            following = paragraph[first + 1 : first + 1 + MOST_ENUMERATED]
            ends = [place for place, one in enumerate(following, first + 1) if _ONE_OF_THEM.match(one.text)]
            return paragraph[first : ends[-1] + 1] if ends and here <= ends[-1] else ()
    return ()


def _end(asked: Sequence[Asked], surroundings: Surroundings, passage: Passage) -> int:
    """Where the quote of a passage ends: with the sentence that belongs to it, or with the story that it begins."""
    following = surroundings.following(passage)
    if following is None:
        return passage.end
    if any(asks_for_story(one.question) for one in asked):
        return _end_of_story(surroundings, passage)
    if any(_SAYING_ASKED.search(one.question) for one in asked) and tells_what_was_said(following.text, passage.text):
        return following.end
    if any(_CRIME_ASKED.search(one.question) for one in asked) and _CONVICTED_OF.match(following.text):
        return following.end
    if any(_PENALTY_ASKED.search(one.question) for one in asked) and _PENALTY.search(passage.text):
        return _end_of_penalties(surroundings, passage)
    if any(_SORTS_ASKED.search(one.question) for one in asked) and _leaves_sorts(passage.text, following.text):
        return following.end
    if announces(passage.text):
        return _end_of_count(surroundings, passage, following)
    if _FORMERLY.match(passage.text):
        return following.end
    if any(one.kind == "reason" and explains(one.question, following.text) for one in asked):
        return following.end
    return _end_of_taking_back(surroundings, passage)


def _end_of_count(surroundings: Surroundings, passage: Passage, following: Passage) -> int:
    """Where what was announced ends: with the sentence after it, or the last of those that count on from it: 'First, …
    Second, …'."""
    end = following.end
    for one in surroundings.around(passage, 0, MOST_ENUMERATED)[1:]:
        if not _COUNTED.match(one.text):
            break
        end = one.end
    return end


def _end_of_taking_back(surroundings: Surroundings, passage: Passage) -> int:
    """'The limit is 48 hours. In terrorism cases it is ten days. For children it is 12 hours': all of them."""
    last = passage
    for following in surroundings.around(passage, 0, MOST_TAKING_BACK)[1:]:
        if not takes_back(following.text, last.text):
            break
        last = following
    return last.end


def _end_of_penalties(surroundings: Surroundings, passage: Passage) -> int:
    end = passage.end
    for following in surroundings.around(passage, 0, MOST_STEPS)[1:]:
        harsher = _LADDER.match(following.text) and _PENALTY.search(following.text)
        if not (harsher or takes_back(following.text, passage.text)):
            break
        end = following.end
    return end


def _end_of_story(surroundings: Surroundings, passage: Passage) -> int:
    story, end = passage.text, passage.end
    for following in surroundings.around(passage, 0, MOST_SENTENCES)[1:]:
        if not goes_on(following.text, story):
            break
        story, end = f"{story} {following.text}", following.end
    return end


def _first_reason(surroundings: Surroundings, passage: Passage) -> Passage | None:
    """The sentence by which the reasons begin from which one concludes: 'However, it did not …'; None if none does."""
    before = surroundings.around(passage, MOST_REASONS, 0)[:-1]
    return next((one for one in reversed(before) if _BEGINS_REASONS.match(one.text)), None)


def _antecedent(surroundings: Surroundings, passage: Passage) -> Passage | None:
    """The sentence before one that can't be read without it, and the one before that where it can't either."""
    previous = surroundings.previous(passage)
    if previous is None or not needs_predecessor(previous):
        return previous
    return surroundings.previous(previous) or previous


def _leaves_sorts(text: str, following: str) -> bool:
    """Whether a sentence only says that there were several sorts of something, and the next one which."""
    return bool(_OF_SEVERAL_SORTS.search(text) and _WHICH_SORTS.match(following))


def announces(text: str) -> bool:
    """Whether a sentence only says that the next one tells: 'there were two reasons', 'the cause is simple'."""
    return bool(_ANNOUNCES.search(text))


def tells_what_was_said(text: str, before: str) -> bool:
    """Whether a sentence tells what the statement, letter or ruling said of which the one before it tells."""
    issued = _ISSUED.search(before)
    if issued is None:
        return False
    itself = rf"(?:In )?(?:The|This|That) (?:[\w’'-]+ )?{issued['what']}\b"
    return text.startswith(("It ", "In it")) or re.match(itself, text, re.IGNORECASE) is not None


def apart(passages: Sequence[Passage]) -> list[Passage]:
    """Passages that share no character with another of their report, nor repeat it word for word: those that overlap
    are one."""
    once = {(one.report_id, one.text): one for one in reversed(passages)}
    found: list[Passage] = []
    for one in passages:
        if once[one.report_id, one.text] is not one:
            continue
        whole, overlapping = one, [other for other in found if _overlap(one, other)]
        for other in overlapping:
            whole = _joined(whole, other)
        place = found.index(overlapping[0]) if overlapping else len(found)
        found = [other for other in found if other not in overlapping]
        found.insert(place, whole)
    return found


def _overlap(one: Passage, other: Passage) -> bool:
    return one.report_id == other.report_id and one.start < other.end and other.start < one.end


def _joined(one: Passage, other: Passage) -> Passage:
    """Two passages that overlap as one."""
    first, last = sorted((one, other), key=lambda passage: (passage.start, -passage.end))
    if last.end <= first.end:
        return first
    return replace(first, end=last.end, text=first.text + last.text[first.end - last.start :])
