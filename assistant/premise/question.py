"""What a question takes for granted, as yes/no questions whose 'yes' it presupposes. Pure functions over strings."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.question.asked import TOPIC_ADDED
from assistant.regex import regex

_SO = r"^\W*(?:and |but |so )?"
_DO = r"(?:do|does|did|has|have|had|can|could|will|would)"
_BE = r"(?:is|are|was|were)"
_ADVERB = regex(
    rf"{_SO}(?:(?:since |until |by )?when(?: (?:in|during|before|after) [\w ]+?)?|why|where|how come|how|by how much"
    rf"|how (?:often|long|far|quickly|soon)"
    rf"|(?:in|on|by|at|for|under|from|with|through|to|since|during|until|after|before) (?:what|which|whom)"
    rf"(?: [\w'’-]+){{0,4}}?),?\s+(?=(?:{_DO}|{_BE})\b)",
    re.IGNORECASE,
)
"""What asks for the circumstances of something: that it is so is presupposed."""
_CAUSE = regex(
    rf"{_SO}what(?:['’]s (?:behind|(?:the )?(?:reason|cause|explanation)s? (?:for|of|behind|why))"
    r"| (?:\w+ )?(?:made|makes|led|leads|drove|drives|caused|causes|explains|explained"
    r"|accounts for|brought about|prompted|triggered|(?:lies|lay|is|was) (?:really )?behind)"
    r"| (?:is|was) the (?:\w+ )?(?:reason|cause|explanation)s?"
    r" (?:for|of|behind|why)"
    r"| (?:\w+ )?reasons? (?:(?:is|was|were|are) given|do(?:es)? (?:the|this|these) reports? (?:give|name|state)) for)"
    r"\s+(?=\w)",
    re.IGNORECASE,
)
_WHY_THING = regex(
    rf"{_SO}(?:why|how come) (?P<rest>(?:such )?(?:a|an|the|this|that|these|those) .+)$", re.IGNORECASE | re.DOTALL
)
_OBJECT = regex(
    rf"{_SO}(?:what|which|whom?|whose|how much)(?P<thing>(?: [\w'’-]+){{0,6}}?) (?P<rest>{_DO}\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PASSIVE = regex(
    rf"{_SO}(?:what|which|who|whose)(?P<thing>(?: [\w'’-]+){{0,6}}?) (?P<verb>{_BE}|has been|have been|had been)"
    r" (?P<rest>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_THING = regex(
    rf"{_SO}(?:what|who|how \w+)(?: {_BE}|['’]s) (?P<rest>(?:the|a|an|his|her|its|their) .+)$",
    re.IGNORECASE | re.DOTALL,
)
_SUBJECT = regex(
    rf"{_SO}(?:what|which|who)\b (?P<rest>(?!(?:may|can|could|will|would)\b).+)$", re.IGNORECASE | re.DOTALL
)
_GRANTED = regex(
    r"(?:^|[,;?]\s*)(?P<by>given(?: that)?|since|seeing (?:that|as)|now that|considering that)\s+(?P<clause>[^?;]+)",
    re.IGNORECASE,
)
_ASKED = regex(
    r",\s*(?=(?:(?:in|on|by|for|at|to|with|from|under) )?(?:what|which|who|whom|whose|why|when|where|how)\b)",
    re.IGNORECASE,
)
_MODAL = regex(r"^[^?]{0,60}?\b(?:must|should|shall|might)\b", re.IGNORECASE)
_MANAGED = regex(r"\b(?:manage[sd]? to|come to|get to|go about|end up|decided? to) ", re.IGNORECASE)
NEGATIVE = regex(r"n['’]t\b|\b(?:not|no(?!\. ?\d)|never|nobody|nothing|without)\b", re.IGNORECASE)
_NOT_OTHERS = regex(r"(?:, (?:and |but )?| and | but )not (?:the |for )?[\w-]+(?: [\w-]+)?(?=\W*$)", re.IGNORECASE)
"""'Why were most of them women, and not men?'"""
_WHY_NOT = regex(
    r"\W*(?:and |but |so )?(?:why|how come) (?P<by>did|does|do|has|have|had|was|were|is|are|could|would)"
    r"(?:n['’]t(?P<after>\b.+)"
    r"|(?P<who>(?: (?!(?:who|whom|whose|which|that)\b)[\w'’-]+){1,5}?) (?:not|never)(?P<then>\b.+))$",
    re.IGNORECASE | re.DOTALL,
)
"""'Why didn't they …', 'why did they not …'."""
_WHY_NONE = regex(
    r"\W*(?:and |but |so )?(?:why is it that|how come) (?P<who>(?:(?!no\b)[\w'’-]+ ){1,5}?)(?P<deed>\w+) no(?:t an?)?"
    r" (?P<what>\w.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""'How come they identified no victims?'"""
_WHY_NO_OBJECT = regex(
    r"\W*(?:and |but |so )?(?:why|how come) (?P<by>did|do|does|has|have|had) (?P<who>(?:(?!no\b)[\w'’-]+ ){1,6}?)"
    r"(?P<deed>[a-z]+ )"
    r"(?:(?P<nobody>nobody|no[- ]one|none|nothing(?! to do\b))|no(?! (?:longer|more)\b))\b(?P<then>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""'Why did the courts convict no one?', 'why has it opened no cases?'"""
_WHY_NOBODY = regex(
    r"\W*(?:and |but |so )?(?:(?:why|how come) (?P<by>did|do|does|has|have|had|was|were|is|are)|how come"
    r"|why is it that) (?:(?P<nobody>nobody|no[- ]one|none)|no(?! (?:longer|more)\b))\b(?P<then>.+)$",
    re.IGNORECASE | re.DOTALL,
)
"""'Why was nobody extradited?', 'how come no officer resigned?'"""
PUT_OFF = (
    r"(?:put|push(?:ed)?|h[eo]ld) off|postpon\w+|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|shelv(?:e[ds]?|ing)"
    r"|stall(?:s|ed|ing)?"
)
"""What is said of what hasn't been done yet: that it hasn't denies nothing of it, and is no reason."""
STATED = "Is it so that "
_SINCE_IT = regex(
    r"\b(?:under|of|by|from|with|in|to|for|at|through|on) (?P<thing>(?:the|this|that|its|their) (?:[\w’'-]+ ){1,6}?)"
    r"(?:(?:ever )?since|after|once|when|as soon as) (?:it|they) (?P<rest>(?:(?:had|has|have) been|was|were|came|took"
    r"|went|entered|began|started|opened|became|got)\b[^?,;]*)",
    re.IGNORECASE,
)
"""'Under the law since it was put into practice': that the law was is presupposed."""
DONE = regex(rf"^\W*(?:did|was|were|has|have|had|{STATED.strip()})\b", re.IGNORECASE)
"""A yes/no question on what was done, or whether something is so."""


def takes_for_granted(question: str) -> str | None:
    """The yes/no question whose 'yes' is presupposed where circumstances are asked for: 'Why did help fall?'."""
    found = _ADVERB.match(question)
    if not found or NEGATIVE.search(question):
        return None
    rest = question[found.end() :]
    return rest[:1].upper() + rest[1:]


def takes_for_undone(question: str) -> str | None:
    """The yes/no question whose 'no' is presupposed where it is asked why something wasn't done."""
    if nobody := _WHY_NOBODY.match(question):
        asked = f"{nobody['by']} " if nobody["by"] else STATED
        then = TOPIC_ADDED.sub("", nobody["then"])  # nobody and none stand for no one said before
        return f"{asked}{'anybody' if nobody['nobody'] else 'any'}{then}"
    if nobody := _WHY_NO_OBJECT.match(question):
        anybody = "anything" if nobody["nobody"] == "nothing" else "anybody" if nobody["nobody"] else "any"
        return f"{nobody['by']} {nobody['who']}{nobody['deed']}{anybody}{nobody['then']}"
    if none := _WHY_NONE.match(question):
        return f"{STATED}{none['who']}{none['deed']} {none['what']}"
    found = _WHY_NOT.match(question)
    return f"{found['by']}{found['who'] or ''}{found['after'] or found['then']}" if found else None


@lru_cache(maxsize=256)
def presumptions(question: str) -> tuple[str, ...]:
    """The yes/no questions whose 'yes' a question presupposes, the clause that it gives as known first."""
    asked, given = _parted(_NOT_OTHERS.sub("", question))
    found = [f"{STATED}{given}?"] if given else []
    if since := _SINCE_IT.search(question):
        found.append(f"{STATED}{since['thing']}{since['rest'].rstrip('. ')}?")
    main = _of_main(asked)
    if main:
        found.append(main[:1].upper() + main[1:])
    return tuple(one for one in found if not NEGATIVE.search(one))


def _parted(question: str) -> tuple[str, str | None]:
    """The question without the clause that it gives as known, and that clause."""
    found = _GRANTED.search(question)
    if not found or (found["by"].casefold() == "since" and re.match(r"when\b|\d", found["clause"])):
        return question, None
    pieces = _ASKED.split(found["clause"], maxsplit=1)
    rest = pieces[1] if len(pieces) == 2 else question[: found.start()]
    return (rest, pieces[0].strip()) if rest.strip() else (question, None)


def _of_main(question: str) -> str | None:
    question = _MANAGED.sub("", question)
    if _MODAL.match(question):
        return None
    if cause := _CAUSE.match(question):
        rest = question[cause.end() :]
        return f"Did {rest}" if cause[0].split()[-1].casefold() == "made" else STATED + rest
    if circumstance := takes_for_granted(question):
        return circumstance
    if thing := _WHY_THING.match(question) or _THING.match(question):
        return f"Is there {thing['rest']}"
    if passive := _PASSIVE.match(question):
        return f"{passive['verb'].split()[0]}{passive['thing']} {passive['rest']}"
    if found := _OBJECT.match(question):
        return f"{found['rest'].rstrip('?!. ')}{found['thing']}?"
    if subject := _SUBJECT.match(question):
        return STATED + subject["rest"]
    return None
