"""Why there is no answer, and what no close passage has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.constraints.groups import lacks_part
from assistant.constraints.years_told import FIGURES, figure_years
from assistant.question.asked import Asked, content, content_words
from assistant.question.kinds import Kind
from assistant.reading.choosing import MAX_QUOTES
from assistant.reading.judged import Judged, Reading
from assistant.regex import regex
from assistant.text.quantities import years

COUNTED = 0.5
"""A figure that counts what is asked less surely than that may count anything."""
SHORTEST_NAMED, MOST_NAMED, STEM = 4, 2, 5
"""How long words are, and how many, that a refusal names since no close passage has them, nor one that begins alike."""
_NAMES_NOTHING = regex(
    r"\w+(?:ly|ing|ed|n['’]t)|true|right|wrong|fair|real|last|next|latest|earliest|latter|better|worse|best|worst|good|bad"
    r"|become|became|getting|gets?|gone|given|taken|made|seen|going|groups?|categor(?:y|ies)|things|items?|people|persons?"
    r"|rates?|percent(?:age)?|share|proportion|average|minimum|maximum|moment|years?-olds?"
    r"|(?:some|any|every)(?:one|body|thing)|(?:some|any|no|every|else)where|come|came|comes|calls?|pays?|paid|puts?|keeps?"
    r"|kept|stays?|stayed|takes?|took|makes?|fell|deals?|asks?|happens?|hands?|looks?|thing|stuff|exact|overall|altogether"
    r"|currently|nowadays|away|together|along|apart|aside|abroad"
    r"|(?:what|who|how|where)['’]?s|(?:is|are|do|does|did|was|were|ca|wo)nt",
    re.IGNORECASE,
)
"""Words of which it says little that no passage has them."""
_A_FIGURE = regex(
    r"^an? (?P<it>(?:figure|number(?! of those)(?: of .+?(?= for |$))?|sum|age|month|name|country|place|share)\b.*?)"
    r"(?: for .*)?$"
)
_ASKED_FOR: Mapping[Kind, str] = {
    "count": "number",
    "amount": "figure",
    "money": "sum of money",
    "age": "age",
    "month": "month",
    "date": "date",
    "name": "name",
    "person": "name",
    "country": "country",
    "body": "name",
    "place": "place",
    "reason": "reason",
}
_WHO = "who it was"
"""What kinds of questions ask for, in words."""
_TIME_ASKED = regex(r"\bhow (?:long|soon|quickly|often|frequently)\b", re.IGNORECASE)


def unanswered(asked: Asked, sure: Sequence[Judged], judged: Sequence[Judged]) -> Reading:
    """A refusal, as none of the hits that would answer fits, or none would; with what is missing, if that is known."""
    near = sure or judged[:MAX_QUOTES]
    here = [one for one in near if not one.fit.elsewhere]
    if not here:
        return _of_elsewhere(asked, near, judged)
    others = [one for one in near if one.fit.elsewhere and one.fit.lacks is None]
    dated = [one for one in others if all(map(str.isdigit, one.fit.elsewhere))]
    fits = any(one.fit.lacks is None for one in here)
    if not fits and dated and asked.kind in FIGURES:
        # '… no number for NGOs' would be said where there is one for another year.
        return _of_elsewhere(asked, dated, judged)
    if not fits and sure and others and others[0] is near[0] and others[0] in dated:
        # 'No close passage is about Article 174' would be untrue where one is that lacks what is asked.
        return _of_elsewhere(asked, others, judged)
    missing = _missing(asked, here, judged)
    unmentioned = () if missing else _unmentioned(asked, judged)
    if not missing and not any(word[0].isupper() for word in unmentioned):
        missing = _asked_for(asked)
    return Reading(refused="not_in_report", missing=missing or unmentioned, unmentioned=not missing)


def _of_elsewhere(asked: Asked, near: Sequence[Judged], judged: Sequence[Judged]) -> Reading:
    """A refusal since what answers is of other years, countries or places."""
    # The closest passages are shown, and may give figures for years though others are as sure.
    close = [*near, *(one for one in judged[:MAX_QUOTES] if one.fit.lacks is None)]
    told = {year for one in close for year in figure_years(one.hit.passage.text)}
    shown = near if asked.kind in FIGURES else judged[:MAX_QUOTES]
    there = {year for one in shown for year in years(one.hit.passage.text)}
    if there & asked.years and all(map(str.isdigit, near[0].fit.elsewhere)):
        # The year is told of there, for something else: 'none for 2018' would be untrue.
        return Reading(refused="not_in_report", missing=_asked_for(asked))
    if any(_is_named(name, judged[:MAX_QUOTES]) for name in near[0].fit.elsewhere if not name.isdigit()):
        # 'No close passage is about Article 174' would be untrue where one that doesn't answer is.
        return Reading(refused="not_in_report", missing=_asked_for(asked))
    given = told - asked.years
    return Reading(
        refused="not_in_report", missing=near[0].fit.elsewhere, elsewhere=True, given_years=tuple(sorted(given))
    )


def _is_named(name: str, close: Sequence[Judged]) -> bool:
    """Whether a close passage that is on what a question names has its last word: the 174 of 'Article 174'."""
    last = re.escape(name.split()[-1])
    return any(not one.fit.elsewhere and re.search(rf"\b{last}\b", one.hit.passage.text) for one in close)


def _missing(asked: Asked, here: Sequence[Judged], judged: Sequence[Judged]) -> tuple[str, ...]:
    """What none of the close passages has, in words; () where that can't be told.

    'The number of women asked for' where one that is shown may have one, of other women.
    """
    lacking = here[0].fit.lacks
    if lacking and all(one.fit.lacks for one in here):
        has_one = any(not one.fit.lacks or _counts_part(asked, one) for one in judged[:MAX_QUOTES])
        return (_A_FIGURE.sub(r"the \g<it> asked for", lacking) if has_one else lacking,)
    if asked.kind == "count" and asked.thing and all(one.fit.counted < COUNTED for one in here):
        return (f"a number of {asked.thing}",)
    return ()


def _counts_part(asked: Asked, one: Judged) -> bool:
    """Whether a hit has a figure of some of those who are meant, women of any victims."""
    text = one.hit.passage.text
    return bool(asked.part) and one.fit.counted >= COUNTED and not lacks_part(asked, text, text)


def _asked_for(asked: Asked) -> tuple[str, ...]:
    """What a question asks for, in words; () where its kind doesn't tell."""
    if asked.kind == "count" and (told := asked.part or asked.thing):
        return (f"the number of {told} asked for",)
    if asked.kind == "amount" and _TIME_ASKED.search(asked.question):
        return ("the time asked for",)
    if asked.kind == "agent":
        return (_WHO,)
    return (f"the {_ASKED_FOR[asked.kind]} asked for",) if asked.kind in _ASKED_FOR else ()


def _unmentioned(asked: Asked, judged: Sequence[Judged]) -> tuple[str, ...]:
    """The words of a question that no close passage has; () if they are many, or none that would name a thing."""
    text = " ".join(one.hit.passage.in_place for one in judged)
    said, begun = set(content(text)), {word[:STEM] for word in text.casefold().split()}
    wanted = content_words(asked.alone)
    strange = [
        word
        for sense, word in wanted.items()
        if sense not in said
        and len(word) >= SHORTEST_NAMED
        and not any(one.startswith(word.casefold()[:STEM]) for one in begun)
    ]
    named = [word for word in strange if not _NAMES_NOTHING.fullmatch(word)]
    return tuple(named) if len(named) <= MOST_NAMED else ()
