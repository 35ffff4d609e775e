"""What a question is on of which a passage plainly tells nothing: another sex, what is to come, a telephone number."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.checks.reading import tokens_of
from assistant.checks.words import is_plural, sense
from assistant.constraints.counted import PERSONS
from assistant.constraints.told import begins
from assistant.polarity.words import shared
from assistant.question.asked import Asked, content, searched
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.countries import countries_in
from assistant.text.numerals import NUMBER_WORD, value_of
from assistant.text.quantities import quantities

_NEXT_ASKED = regex(
    r"\b(?:next(?! (?:to|door)\b)|upcoming|forthcoming) [a-z]+"
    r"|^\W*(?:and |but )?(?:when|(?:in )?(?:what|which) (?:year|month)) (?:will|shall)\b",
    re.IGNORECASE,
)
_TO_COME = regex(
    r"\b(?:will|would|shall|likely|next|upcoming|forthcoming|future|due|set for|expect\w*|scheduled?"
    r"|plans|planned|plan (?:to|for)|to be|budget\w*"
    r"|(?:is|are|was|were) to [a-z]+|set [^.;]*? (?:as|for)|postpone\w*|adjourn\w*"
    r"|intend\w*|going to|until|by (?:19|20)\d\d|to [a-z]+ [^.;,]*?(?:in|during) (?:19|20)\d\d"
    r"|no [^.;]{0,30}?dates?|dates? [^.;]{0,40}?not (?:yet )?(?:been )?(?:set|fixed|announced|agreed|decided|known))\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of what is to come, or that no date is set for it."""
_TO_BE_COUNTED = regex(
    r"\bhow (?:many|much) [^?]*?\b(?:(?<!his )(?<!her )(?<!their )(?<!own )(?<!free )will|shall"
    r"|(?:is|are|was|were) (?:going|due|supposed|expected) to)\b",
    re.IGNORECASE,
)
"""'How many people are going to take part?'"""
_FORESEEN = regex(
    r"\b(?:pledg\w*|promis\w*|announc\w*|aim\w*|target\w*|goals?|propos\w*|envisag\w*|foresee\w*|foresaw|foreseen|estimat\w*"
    r"|project\w*|forecast\w*|plan|draft|could|may|might|must|should|allow\w*|requir\w*|to [a-z]+)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how many are expected, or meant."""
_SUM_TO_COME = regex(
    r"\b(?:will|would|shall|likely|expect\w*|plan(?:s|ned)?|to (?:be|cost|spend|pay|receive|provide)|budget\w*"
    r"|estimat\w*|project\w*|forecast\w*|pledg\w*|promis\w*|allocat\w*|earmark\w*|set aside|announc\w*|agree\w*"
    r"|approv\w*|propos\w*|requir\w*|need\w*|worth|due|owe[ds]?|must|may|can|liable|no|not)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell what something is to cost: not 'has cost 88 million'."""
_FOREIGNERS_COUNTED = regex(
    r"\b(?:how many|number of) (?:of the |the )?(?:[\w-]+ )?(?:foreign\w*|non-?citizens?|non-?nationals?)\b",
    re.IGNORECASE,
)
_FROM_ABROAD = regex(
    r"\b(?:foreign\w*|abroad|non-?\w*|migrants?|refugees?|asylum|other countr\w+|stateless|from)\b", re.IGNORECASE
)
"""Words by which a text may tell of people of other countries, too."""
_FOREIGNERS_ASKED = regex(
    r"^\W*(?:and |but )?(?:which|what) (?:other )?(?:foreigners|nationalities|foreign(?: (?P<who>[a-z-]+))?)\b",
    re.IGNORECASE,
)
_A_PLACE = r"(?:the )?[A-Z][\w’'-]*(?: \([A-Z]+\))?"
_WHERE = regex(
    rf"\b(?:in|to|with|within|for|by|near|toward) {_A_PLACE}(?:(?:,| and|, and|,? or|) {_A_PLACE})*"
    r"\b(?! (?:members|nationals|citizens|workers|women|men|children|migrants|refugees|students|journalists)\b)"
)
"""Places where something is, or to which somebody goes: nobody is from there."""
_SUBJECTS = tuple(
    (name, regex(rf"\b(?:{asked})\b", re.IGNORECASE), regex(told, re.IGNORECASE))
    for name, asked, told in (
        (
            "same-sex relations",
            r"same-sex|gays?|lesbians?|homosexual\w*|LGBT\w*|transgender|bisexuals?|intersex|queer|sexual orientation",
            r"(?:same|opposite)[- ]sex|heterosexual|between a man and a woman|\bgays?\b|lesbian"
            r"|homosexual|LGBT|transgender|bisexual|intersex|queer|orientation"
            r"|gender identit|sodomy|unnatural|against nature",
        ),
        (
            "persons with disabilities",
            r"disabled|disabilit\w+|wheelchairs?|deaf|blind",
            r"disab|wheelchair|deaf|blind|impair|handicap|hearing|special needs|mental|mobility|sign language",
        ),
        ("HIV", r"HIV|(?-i:AIDS)", r"\bHIV|\bAIDS\b"),
        ("albinism", r"albin\w+", r"albin"),
        ("abortion", r"abortions?", r"abort|terminat|reproduct"),
    )
)
"""Subjects that no text is on without a word of theirs: what they are called, how they are asked about, and told."""
_OF_ONE_THING: frozenset[Kind] = frozenset(("money", "age", "month", "date", "name", "person", "body", "place"))
"""Kinds of answers that tell something of one thing, such as a shelter for men."""
_HOW_LONG = regex(r"\bhow (?:long|often)\b", re.IGNORECASE)
_MALE, _FEMALE = (
    regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (r"men['’]?s?|males?|boys?|widowers?", r"wom[ae]n['’]?s?|females?|girls?|widows?")
)
_CONTACTS = (
    (
        "a telephone number",
        regex(
            r"\b(?:what(?:['’]?s| is| was)|which|give me|know|need|find)(?: [\w’'-]+){0,3} (?:tele)?phone number\b"
            r"|^\W*(?:the )?(?:tele)?phone number\b|\bnumber to (?:call|dial|ring)\b",
            re.IGNORECASE,
        ),
        regex(r"\b\+?\d[\d -]{1,}\d\b(?! ?(?:[a-z%(]|percent))"),
    ),
    ("an e-mail address", regex(r"\be-?mail(?: address)?\b", re.IGNORECASE), regex(r"@|\be-?mail\b")),
    (
        "the address of a website",
        regex(r"\b(?:URL|(?:web ?site|web) address)\b"),
        regex(r"www\.|https?:|\.(?:org|com|gov)\b"),
    ),
)
"""How somebody is reached: what it is called, how it is asked for, and what it can't be told without."""
_AVERAGE_ASKED = regex(r"\b(?:the|an) (?:average|mean|median|typical)\b|\bon average\b", re.IGNORECASE)
_AVERAGE = regex(
    r"\b(?:average\w*|mean|median|typical\w*|per|each|every|usual\w*|normal\w*|general\w*|most)\b", re.IGNORECASE
)


_PART_ABOUT = regex(
    r"\bhow many of (?:the|these|those|them|its|all)\b[^?(]*?\b(?:(?:were|was|are|is)"
    r" (?:about|related to|linked to|connected (?:to|with))|concerned|involved|related to"
    r"|(?:had|has|have)(?: anything)? to do with|deal(?:t|s)? with)\b(?P<what>[^?(]+)",
    re.IGNORECASE,
)
"""'How many of the calls were about trafficking?'"""
_THE_SO_MANY = regex(
    rf"\bthe (?:same |other |first |last |remaining )?(?!one\b)(?P<number>{NUMBER_WORD}|\d{{1,3}})"
    r" (?P<what>(?:[\w’'-]+ ?){1,5})",
    re.IGNORECASE,
)
_THE_REST = regex(r"The (?:remaining|rest|remainder|others?)\b")
_END_OF_GROUP = regex(
    r"\b(?:of|in|on|at|by|for|from|to|with|that|who|which|whom|whose|was|were|is|are|be|been|has|have|had|did|does|do"
    r"|may|can|could|would|will|and|or|than|as|when|after|before|during|not)\b",
    re.IGNORECASE,
)
_ANY = frozenset(
    content(
        "people persons women men children girls boys victims sides parties cases years months weeks days hours"
        " times minutes things"
    )
)
"""What may be called otherwise, or counts time."""
_SUCH = regex(r"\b(?:this|that|these|those|such|it|them)\b", re.IGNORECASE)
"""What means something said before."""
SHORT_STEM = 4
"""Words that begin with so many letters alike may be of one stem, where nobody else may be meant: 'killers', 'a
killing'."""


def off_subject(asked: Asked, passage: Passage, before: str) -> str | None:
    """What a question is on, or asks for, and a passage has no word of, in words; None if nothing is known to be
    missing. `before` is the sentence before it in its paragraph."""
    return (
        tells_no_part(asked, passage)
        or tells_none_of_those(asked, passage, before)
        or _is_past(asked, passage.text)
        or _names_no_foreigners(asked, passage)
        or _counts_nationals(asked, passage)
        or _is_on_another(asked, passage, before)
        or _of_other_sex(asked, passage.text)
        or _lacks_contact(asked, passage.text)
        or _lacks_average(asked, passage.text)
    )


def tells_no_part(asked: Asked, passage: Passage) -> str | None:
    """'A number of those about trafficking' where such a part is counted and no word of that is told."""
    part = searched(_PART_ABOUT, asked.question)
    if part is None or _SUCH.search(part["what"]):
        return None
    told = f"{passage.section} {passage.told or passage.text}"
    what, said = begins(part["what"]), begins(told)
    return f"a number of those on {part['what'].strip()}" if what and what.isdisjoint(said) else None


def tells_none_of_those(asked: Asked, passage: Passage, before: str) -> str | None:
    """'Anything on the tuberculosis patients' where a question is on five of them, and a passage has five others, and
    neither it nor the sentence before it nor its place has a word of theirs: of five men in a cell."""
    number, those = _counted_group(asked.alone)
    if those and _THE_REST.match(passage.text) and number in {one.value for one in quantities(before)}:
        return f"anything on the {those}"  # '96 went to court. The remaining ones were closed.'
    words = set(content(those)) - _ANY
    told = f"{before} {passage.section} {passage.in_place}"
    if not words or shared(words, tokens_of(told)):
        return None
    # 'The two killers' are told of where 'the two men' are sentenced for a killing.
    begins = {word.casefold()[:SHORT_STEM] for word in those.split() if not _ANY.intersection(content(word))}
    if not begins.isdisjoint(word.casefold()[:SHORT_STEM] for word in told.split()):
        return None
    others = any(one.value == number and one.own_noun for one in quantities(passage.text))
    return f"anything on the {those}" if others else None


@lru_cache(maxsize=256)
def _counted_group(question: str) -> tuple[str, str]:
    """How many those are of whom a question says it, and the words for them, 'tuberculosis patients' in 'the five
    tuberculosis patients'; '' if it is about none."""
    found = _THE_SO_MANY.search(question)
    words = _END_OF_GROUP.split(found["what"])[0].split() if found else []
    end = next((place + 1 for place, word in enumerate(words) if is_plural(word.casefold())), 0)
    return (value_of(found["number"]) if found else "", " ".join(words[:end]))


def _is_past(asked: Asked, text: str) -> str | None:
    """'Anything to come' where the next of something is asked about and a text tells only of what was."""
    asks = asked.kind in ("date", "month", "place", "other") and searched(_NEXT_ASKED, asked.question)
    if asked.kind == "count" and searched(_TO_BE_COUNTED, asked.alone):
        told = _TO_COME.search(text) or _FORESEEN.search(text)
        return None if told else "a number of those to come"
    if asked.kind == "money" and searched(_TO_BE_COUNTED, asked.alone):
        return None if _SUM_TO_COME.search(text) else "a sum that is still to come"
    what = "a date" if asked.kind == "date" else "anything"
    return f"{what} that is still to come" if asks and not _TO_COME.search(text) else None


def _names_no_foreigners(asked: Asked, passage: Passage) -> str | None:
    """'A nationality' where it is asked which foreigners it is, and a text names nobody's who is from elsewhere."""
    found = searched(_FOREIGNERS_ASKED, asked.question)
    if found is None or (found["who"] and sense(found["who"].casefold()) not in PERSONS):
        return None  # 'which foreign broadcaster?'
    own = countries_in(passage.place) | asked.countries
    return None if countries_in(_WHERE.sub(" ", passage.text)) - own else "a nationality"


def _counts_nationals(asked: Asked, passage: Passage) -> str | None:
    """'A number of foreigners' where these are counted, and a text counts people of the country itself: 'nine Kyrgyz
    victims'."""
    if asked.kind != "count" or not searched(_FOREIGNERS_COUNTED, asked.alone) or _FROM_ABROAD.search(passage.text):
        return None
    told = countries_in(passage.text)
    return "a number of foreigners" if told and told <= countries_in(passage.place) else None


def _is_on_another(asked: Asked, passage: Passage, before: str) -> str | None:
    """'Anything on abortion' where a question is on that, of which neither a passage nor what stands before it has a
    word."""
    told = f"{before} {passage.in_place} {passage.section}"
    return next(
        (
            f"anything on {name}"
            for name, asks, tells in _SUBJECTS
            if asks.search(asked.question) and not tells.search(told)
        ),
        None,
    )


def _of_other_sex(asked: Asked, text: str) -> str | None:
    """'Anything on men' where a question is about men alone, and a text about women alone, or the other way round."""
    if asked.kind not in _OF_ONE_THING and not searched(_HOW_LONG, asked.alone):
        return None
    for own, other, name in ((_MALE, _FEMALE, "men"), (_FEMALE, _MALE, "women")):
        question = asked.alone
        if own.search(question) and not other.search(question) and other.search(text) and not own.search(text):
            return f"anything on {name}"
    return None


def _lacks_contact(asked: Asked, text: str) -> str | None:
    """'A telephone number' where one is asked for and a text has none."""
    return next((what for what, asks, told in _CONTACTS if asks.search(asked.question) and not told.search(text)), None)


def _lacks_average(asked: Asked, text: str) -> str | None:
    """'An average' where one is asked for and a text has no word for it."""
    wanted = asked.kind != "yes_no" and searched(_AVERAGE_ASKED, asked.question)
    return "an average" if wanted and not _AVERAGE.search(text) else None
