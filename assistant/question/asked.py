"""What a question asks for: the kind of answer, and what a sentence must be about to give it.

The rules read the question's form; they know nothing of any report.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from assistant.checks.words import FUNCTION_WORDS, sense, word_set
from assistant.question.kinds import MOVED, Kind, kind_of, part_asked, thing_counted
from assistant.regex import regex
from assistant.text.countries import countries_in, country_names
from assistant.text.numerals import NUMBER_WORD, UNITS_OF_TIME
from assistant.text.quantities import years

_CONTENT, _OF_IT, _OF_THEM = regex(r"[^\W\d_][\w'’-]*"), regex(r"['’]s$"), regex(r"['’]s?$")
TOPIC_ADDED = regex(r" \((?:[^()]|\([^()]*\))*\)(?=\?*$)")
"""What a question that leans on another is about, in parentheses after it."""
_STATED_FIRST = regex(
    r"^(?!\W*(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|had|can|could|if)\b)"
    r"[^?]*?\w{3}[)”\"’']?[.!…] +(?=(?:(?:and|so|but) )?(?:(?:in|on|at|for|from|by|under|to|with|of) )?"
    r"(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|had|can|could)\b[^?.!]*\?*$)",
    re.IGNORECASE,
)
"""What is told in sentences of their own before what is asked: 'A chief was convicted. Did he have to resign?'."""
_ELLIPTIC = regex(r"^\W*what about\b", re.IGNORECASE)
"""What asks for the same as the question that it leans on."""
_CONTRACTED = regex(
    r"\b(?P<verb>am|is|are|was|were|do|does|did|has|have|had|could|would|should|must)n['’]t\b", re.IGNORECASE
)
"""'How many weren't paid?'"""
_IN_YEAR = regex(
    r"\s*\b(?:in|during|for|throughout|over)\s+(?:calendar\s+|fiscal\s+)?(?:year\s+)?(?:19|20)\d\d\b", re.IGNORECASE
)
THIS_YEAR_ASKED = regex(
    r"(?<=[\w)’'])(?:,? (?:in|during|over|within|throughout|for) (?:the |this |that )?"
    r"(?:(?:last|past|(?<=the )(?:latest|most recent)|reporting|current|same) )?"
    r"(?:(?:reporting )?period|year|(?:12|twelve) months)"
    r"|(?<!than)(?<!to)(?<!with)(?<!from)(?<!as)(?<!since)(?<!the)(?<!until)(?<!by) (?:last|this|that|this past) year)"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""'How many came last year?', 'during the reporting period': what a report tells is of that year; it rarely says so."""
_SINCE_LAW = regex(
    r"\bsince the (?:new )?(?:19|20)\d\d (?:[a-z]+ )?(?:law|act|code|constitution|reform|decree|amendments?)\b",
    re.IGNORECASE,
)
"""'What does it carry since the 2019 law?': what that lays down is told without its year."""
_MADE = regex(
    rf"^(?P<so>\W*(?:and|but|so),? )?what (?:(?:had|has"
    rf"|have) )?(?:{MOVED}) (?P<who>(?!to\b)[^?;:,]{{2,60}}?) (?P<not>not )?to (?=[a-z])",
    re.IGNORECASE,
)
"""'What led them to close it?', which the models read as 'why did they close it?', as they were taught."""
_SUBJECTS = {"them": "they", "him": "he", "her": "she", "us": "we"}
_BY_WHOM = regex(
    r"^by whom (?:was|were|is|are|has|have) (?P<what>(?:(?! to be\b)[^?])+?) (?:been )?"
    r"(?P<done>(?!need)\w{2,}ed(?: up| out)?|set up|built|held|made|led|put|sold|told|found|caught)\b"
    r"(?P<rest>[^?]*)\?*$",
    re.IGNORECASE,
)
_WHO_DID = r"Who \g<done> \g<what>\g<rest>?"
"""'By whom was the council founded?' is read as 'who founded the council?': the reader hardly knows the passive."""
_ANSWERS_TO = regex(
    r"^(?P<so>\W*(?:and |but |so )?)(?:to whom (?=.* answer\W*$)|who (?=.* answer to\W*$))"
    r"(?P<does>do|does|did) (?P<who>[^?]{2,60}?) answer(?: to)?(?=\W*$)",
    re.IGNORECASE,
)
_REPORTS_TO = r"\g<so>To whom \g<does> \g<who> report"
"""'To whom do the police answer?': a report says to whom they report."""
_SHARE_OF = regex(
    r"\b(?:what|which) (?:share|proportion|percentage|per ?cent|fraction|part) of (?:the |those |these |all )?"
    rf"(?=(?!(?:19|20)\d\d\b)(?:\d[\d,]*|{NUMBER_WORD})\b)",
    re.IGNORECASE,
)
"""'What share of the eight investigations were of women?': a text rather counts them than works out the share."""
WHOSE_FIGURE = regex(
    r"\b(?P<who>who) (?:(?:published|gave|put out|came up with|cited|issued|provided|produced|reported|compiled"
    r"|collected|released|announced|made public)|(?:is|was) the source (?:of|for)|(?:is|was) behind)"
    r" (?:the|that|this) (?:figure|number|count|total|estimate)(?: of)?(?: (?:about|some))?"
    rf" (?=(?!(?:19|20)\d\d\b)(?P<number>\d[\d,]*|{NUMBER_WORD})\b)",
    re.IGNORECASE,
)
"""'Who published the figure of 72 victims?': a text tells who reported 72 victims."""
_TONGUES = r"(?P<tongues>[A-Z][a-z]+(?:(?:,| and| or|, and|, or) [A-Z][a-z]+)*)"
_ENDS = r"(?=\W*$|[,.;:)]| (?:or|and|only|at|in|to|as|well|fluently|but|with|if|when|who|instead|during)\b)"
_LANGUAGES = (
    regex(
        r"\b(?:(?:sp(?:eaks?|oken?|eaking)|underst(?:ands?|ood)|reads?|writes?|written)(?: (?:only|just|no|in))*"
        rf"|translat\w*(?: (?:in)?to| from)) {_TONGUES}{_ENDS}"
    ),
    regex(rf"\b{_TONGUES}(?:-speak\w*| speakers?\b| languages?\b)"),
)
"""'Who speaks only Russian or Uzbek', 'translated into French': languages, no countries."""
_UNCOUNTED = frozenset({"extra", "additional", "total", "different"})
_QUESTION_WORDS = word_set(
    "many much name names called exactly report reports say says said tell told please know according"
    " mention mentioned mentions year month date kind kinds sort sorts type types good morning hello"
    " hi thanks need looking want list give number total amount state find count way ways long often"
    " describe explain"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question asks for.

    `wording` is how the models read it, without 'last year' at its end, 'by whom' as 'who', 'what led to' as 'why';
    `undated` is that without the one year that it names, '' if it names none or several; `other` is the same question
    in other words, '' if there are none. `counted` are the senses of what is counted, the head noun last, `thing` its
    words as they stand, `part` those of what they are asked to be ('how many of the judges were women'), '' if nothing;
    `years` and `countries` are those that the question names; `words` are the senses of all its words of content.
    """

    question: str
    kind: Kind
    counted: tuple[str, ...]
    thing: str
    part: str
    years: frozenset[int]
    countries: frozenset[tuple[str, ...]]
    words: tuple[str, ...]
    wording: str
    undated: str
    other: str = ""

    @property
    def alone(self) -> str:
        """The question without the topic that was added to it."""
        return _without_topic(self.question)

    @property
    def counts_time(self) -> bool:
        """Whether years, days or the like are counted."""
        return not UNITS_OF_TIME.isdisjoint(self.counted[-1:])


def understand(question: str, other: str = "", reword: Callable[[str], str] = str, introduction: str = "") -> Asked:
    """What a question asks for, as far as its words settle it; `other` is the same in other words, `reword` gives the
    words in which the models read either, `introduction` is what they read before it."""
    asks = question if _ELLIPTIC.search(question) else TOPIC_ADDED.sub("", question)
    asks = _STATED_FIRST.sub("", asks)
    kind = kind_of(asks)
    plain = _MADE.sub(_as_why, question) if kind == "reason" else _BY_WHOM.sub(_WHO_DID, question)
    plain = _ANSWERS_TO.sub(_REPORTS_TO, _SHARE_OF.sub("how many of the ", plain))
    plain = WHOSE_FIGURE.sub(r"\g<who> reported ", plain)
    wording = reword(THIS_YEAR_ASKED.sub("", f"{introduction} {plain}".lstrip()))
    thing = thing_counted(_CONTRACTED.sub(r"\g<verb> not", asks)) if kind == "count" else ""
    return Asked(
        question=question,
        kind=kind,
        counted=_senses(thing),
        thing=thing,
        part=part_asked(asks) if kind == "count" else "",
        years=frozenset(years(_SINCE_LAW.sub("", question) if kind == "other" else question)),
        countries=frozenset(countries_in(_without_languages(question))),
        words=content(question),
        wording=wording,
        undated=_IN_YEAR.sub("", wording) if len(years(question)) == 1 else "",
        other=reword(other),
    )


@lru_cache(maxsize=4096)
def searched(pattern: re.Pattern[str], question: str) -> re.Match[str] | None:
    """What an expression finds in a question. Each passage asks it again: it is kept."""
    return pattern.search(question)


def _as_why(found: re.Match[str]) -> str:
    """'Why did they' for 'what led them to'."""
    who = _SUBJECTS.get(found["who"].casefold(), found["who"])
    return f"{found['so'] or ''}{'why' if found['so'] else 'Why'} did {who} {found['not'] or ''}"


@lru_cache(maxsize=256)
def _without_topic(question: str) -> str:
    return TOPIC_ADDED.sub("", question)


def _without_languages(question: str) -> str:
    """A question without the languages that it names; 'written in Turkey' names a country."""
    for languages in _LANGUAGES:
        for found in languages.finditer(question):
            if not any(country_names(word) for word in _CONTENT.findall(found["tongues"])):
                question = question.replace(found[0], " ")
    return question


@lru_cache(maxsize=2048)
def content(text: str) -> tuple[str, ...]:
    """The senses of a text's words of content, in order, without those that only make a question of it."""
    return tuple(content_words(text))


def content_words(text: str) -> dict[str, str]:
    """The senses of `content`, each with the word that has it first."""
    found: dict[str, str] = {}
    for word in _CONTENT.findall(text):
        folded = _OF_IT.sub("", word.casefold())
        if folded not in FUNCTION_WORDS and folded not in _QUESTION_WORDS and not _CONTRACTED.fullmatch(word):
            bare = _OF_THEM.sub("", word)
            found.setdefault(sense(bare.casefold()), bare)
    return found


def _senses(thing: str) -> tuple[str, ...]:
    words = (word.casefold() for word in _CONTENT.findall(thing))
    return tuple(sense(word) for word in words if word not in FUNCTION_WORDS | _UNCOUNTED)
