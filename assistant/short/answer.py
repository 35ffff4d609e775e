"""The short answer that stands in quotes: a figure, a date, a name, an expansion, 'Yes' or 'No', or figures by year.

None rather than a guess: where two phrases of a quote answer equally well, the quotes speak for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.checks.words import sense
from assistant.comparison import by_year, compared_years, side_by_side
from assistant.constraints.joined import joined, tells_of_one, tells_of_some, told_of
from assistant.constraints.sayers import figure_of_another, speaker
from assistant.constraints.told import has_its_figures, has_its_names, is_about, share_told, shares_with_another
from assistant.polarity import SURE_OF_NO, may_say, polarity, relayed_yes, surely_denied, unreported, verdict_of
from assistant.polarity.question import COMPARING
from assistant.question.asked import Asked, content
from assistant.question.kinds import Kind
from assistant.question.parts import parts
from assistant.regex import regex
from assistant.schema import Passage
from assistant.short.ages import age
from assistant.short.cells import cell, names_another
from assistant.short.confirmed import may_say_no, may_say_yes
from assistant.short.dates import date, month
from assistant.short.doubted import is_doubtful
from assistant.short.doubts.joined import both_halves
from assistant.short.doubts.rates import with_rate
from assistant.short.figures import amount, count, how_often, money
from assistant.short.names import country, expansion, person
from assistant.short.penalties import penalty, tells_several
from assistant.short.places import place
from assistant.short.pointed import FIGURES, NAMES, UNREAD, Trained, pointed
from assistant.text.dates import YEAR, years
from assistant.text.quantities import quantities
from assistant.text.tables import cells
from assistant.verification import short_support

YES_FROM = 0.5
"""The share of a question's words that must stand in a quote that says 'Yes' to it."""
MOST_FIGURES = 24
"""In a sentence with more figures none is surely the one that is asked for, and to compare each with all takes seconds:
of 60 in a row, nine."""
_TABLE_HEAD = regex(rf"\b{YEAR}\b(?: \(\d+\))? {YEAR}\b")
"""Years side by side head the columns of a table; which figure stands in which, its text no longer tells."""
_ASKS_TWICE = regex(
    r"\b(?:and|or) (?:\w+ )?(?:how|what|which|who|whom|when|where|why)\b(?! (?:it|they|he|she)\b)", re.IGNORECASE
)


_ABOUT: Mapping[Kind, float] = {"date": 0.2, "money": 0.25, "month": 0.2}
"""The share of what a question names of which more must be told, and all its names: a date or a sum has no noun that
ties it to what happened then, or to who spent it."""
_ANY = regex(r"\W*(?:(?:is|are|was|were) there )?any (?:[\w-]+ )??(?P<thing>[a-z]+)\b(?=\W*$| \()", re.IGNORECASE)
"""'Any exceptions (…)?': what there may be."""
_ALLOWS = regex(r"\b(?:allows?|permits?|lets?|entitles?) (?P<whom>(?:[\w’'-]+ ){1,5}?)to\b", re.IGNORECASE)
_FROM_DOING_SO = regex(
    r",? (?:but|although|though|while|however)\b[^.;]*?\b(?:prohibit|bar(?:s|red)|ban(?:s|ned)|forbid|exclud"
    r"|prevent)\w*\b"
    r"[^.;]* (?:from )?doing so\b",
    re.IGNORECASE,
)
"""What is forbidden some of what is allowed to others."""
_AMONG_THEM = regex(r"\bamong (?:them|these|those)\b[^()]*\(", re.IGNORECASE)
"""'Any foreigners among them (the shelters)?': of whom it is asked, the question doesn't say."""
_THAN_IN_YEAR = regex(rf"\bthan (?:it was |they were )?(?:in |during )?{YEAR}\b", re.IGNORECASE)
"""'How many, and was that more than in 2018?' asks for two figures; that of 2018 is none of them."""
_OR = regex(r"\bor\b", re.IGNORECASE)
"""'Did it rise or fall?' is answered by figures, 'in Osh or in Naryn?' by a quote: neither by 'Yes', nor, unless beyond
doubt, by 'No'."""


def short_answer(asked: Asked, quotes: Sequence[Passage], trained: Trained = UNREAD) -> str | None:
    """The short answer in the best quote (the first), as its words; None if there is none for certain.

    A question that asks two things has none: half an answer would look like a whole one. Nor has one on
    several years without a figure for each, nor one whose phrase leaves out what limits it ('if the victim was a
    child'), which verification would drop.
    """
    if not quotes or _ASKS_TWICE.search(asked.question) or len(parts(asked.question)) > 1:
        return None
    if asked.kind != "yes_no" and asked.years.isdisjoint(_years_of(quotes)) and asked.years:
        return None
    if cells(quotes[0].text):
        found, read = None if names_another(asked, quotes) else cell(asked, quotes[0]), quotes[:1]
    elif asked.kind == "yes_no" and not _OR.search(asked.question):
        found, read = _verdict(asked, quotes, trained)
    elif asked.kind == "yes_no" and (no := _yes_no(asked, quotes, trained.yes_logit)):
        found, read = no, quotes[:1]
    else:
        found, read = _figures(asked, quotes, trained)
        if found and _is_half(asked, read, found):
            return None
    if found is None:
        return None
    short = found[:1].upper() + found[1:]
    return short if short_support(short, asked.question, [quote.text for quote in read], trained.yes_logit) else None


def _is_half(asked: Asked, quotes: Sequence[Passage], short: str) -> bool:
    """Whether a short answer is that of one of several things that a question joins; where no quote names any of them,
    the section may: 'The inquiry' of 'It cost 9 million'."""
    things, text = joined(asked.alone), " ".join(quote.text for quote in quotes)
    return tells_of_one(things, text if told_of(things, text) else quotes[0].in_place, short)


def _verdict(asked: Asked, quotes: Sequence[Passage], trained: Trained) -> tuple[str | None, Sequence[Passage]]:
    """'Yes' or 'No', else the figures of a question whether there were more, and the quotes that have them."""
    found = _yes_no(asked, quotes, trained.yes_logit)
    return _compared(asked, quotes) if found is None and COMPARING.search(asked.question) else (found, quotes[:1])


def _figures(asked: Asked, quotes: Sequence[Passage], trained: Trained) -> tuple[str | None, Sequence[Passage]]:
    """The figures that are compared, else the one thing asked for, and the quotes that have them."""
    compared, read = _compared(asked, quotes)
    return (compared or single(asked, quotes, trained)), read


def _compared(asked: Asked, quotes: Sequence[Passage]) -> tuple[str | None, Sequence[Passage]]:
    """The figures of the years that are compared, else those that the best quote compares, and the quotes that have
    them."""
    if asked.kind != "reason" and (figures := by_year(asked, quotes)):
        return figures, quotes
    return side_by_side(asked, quotes[0]), quotes[:1]


def single(asked: Asked, quotes: Sequence[Passage], trained: Trained) -> str | None:
    """The one figure, date, name or word of the best quote; none if a figure of the question is in no quote."""
    if (found := penalty(asked, quotes[0], trained.answers)) or tells_several(asked, quotes[0]):
        return found
    finder = _FINDERS.get(asked.kind)
    if len(compared_years(asked)) > 1 or not (finder or asked.kind in NAMES) or not _have_its_figures(asked, quotes):
        return None
    if asked.kind in FIGURES and (_THAN_IN_YEAR.search(asked.alone) or _has_no_figure_for_certain(asked, quotes[0])):
        return None
    found = finder(asked, quotes[0]) if finder and _is_of_that(asked, quotes[0]) else None
    if found is None and asked.kind in NAMES:
        found = speaker(asked, quotes[0])
    if found is None and (found := pointed(asked, quotes[0], trained)):
        found = how_often(quotes[0].text, found)
    found = found and with_rate(asked, quotes[0].text, both_halves(asked, quotes[0].text, found))
    return None if found and is_doubtful(asked, quotes, found) else found


def _has_no_figure_for_certain(asked: Asked, quote: Passage) -> bool:
    """Whether a quote has a table's figures, or one of two names together, or one that another gives."""
    table = len(quantities(quote.text)) > MOST_FIGURES or _TABLE_HEAD.search(quote.text) is not None
    return table or shares_with_another(asked, quote) or figure_of_another(asked, quote.text)


def _is_of_that(asked: Asked, quote: Passage) -> bool:
    """Whether a quote tells enough of what is named, where a date or a sum is asked for."""
    if asked.kind not in _ABOUT:
        return True
    return is_about(asked, quote, _ABOUT[asked.kind]) and has_its_names(asked, quote)


def _have_its_figures(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether all figures that a question gives stand in some quote."""
    return has_its_figures(asked, " ".join(quote.text for quote in quotes))


def _years_of(quotes: Sequence[Passage]) -> set[int]:
    """The years that quotes tell of: those that they name, that of their report and the one before."""
    own = years(" ".join(quote.place for quote in quotes))
    return years(" ".join(quote.text for quote in quotes)) | own | {year - 1 for year in own}


def _yes_no(asked: Asked, quotes: Sequence[Passage], yes_logit: float) -> str | None:
    """'Yes' or 'No' as the best quote says, with those who say so where the report doesn't itself.

    By the rules no 'Yes' where most of the question stands elsewhere than in that. What they can't read, the trained
    layers may; where these read otherwise, nobody knows. A no may be one only as far as the report goes.
    """
    if not _have_its_figures(asked, quotes) or _AMONG_THEM.search(asked.question):
        return None
    best, thing = quotes[0], _ANY.match(asked.question)
    if thing and sense(thing["thing"].casefold()) not in content(best.text):
        return None  # 'any exceptions?' isn't answered by 'there is no minimum age'
    found = 0 if _OR.search(asked.question) else _read(asked, best, verdict_of(yes_logit))
    if found is None:
        return None
    if (found or yes_logit) > 0 and not may_say_yes(asked, quotes):
        return None
    if (found or yes_logit) < 0 and not may_say_no(asked, best.text):
        return None
    if not found:
        return _denied(asked, quotes, yes_logit) if yes_logit < 0 else _relayed(asked, quotes, yes_logit)
    if any(polarity(asked.question, other.text) == -found for other in quotes[1:]):
        return None
    if found == 1 and tells_of_some(joined(asked.alone), f"{best.text} {best.place}"):
        return None  # 'were the mayor and the treasurer tried?' isn't answered by what became of the mayor
    return {1: "Yes", -1: "No"}.get(found)


def _read(asked: Asked, best: Passage, layers_say: int) -> int | None:
    """1 for a yes and -1 for a no that the rules or the trained layers read, 0 if neither does, None if they disagree,
    or if only some may do what is asked of all."""
    found = polarity(asked.question, best.text)
    if (found and layers_say == -found) or (found == 1 and _allows_some_only(asked, best.text)):
        return None
    if found == 1 and share_told(asked, f"{best.text} {best.place}") < YES_FROM:
        found = 0
    return layers_say if not found and may_say(layers_say, asked.question, best.text) else found


def _relayed(asked: Asked, quotes: Sequence[Passage], yes_logit: float) -> str | None:
    """A yes that the trained layers read in what others say, unless another quote says no."""
    if verdict_of(yes_logit) <= 0 or any(polarity(asked.question, quote.text) == -1 for quote in quotes):
        return None
    return relayed_yes(asked.question, quotes[0].text)


def _denied(asked: Asked, quotes: Sequence[Passage], yes_logit: float) -> str | None:
    """A no that only the trained layers read, where that is beyond doubt; or one as far as the report goes."""
    surely = yes_logit <= -SURE_OF_NO and not any(polarity(asked.question, quote.text) == 1 for quote in quotes)
    if surely and (found := surely_denied(asked.question, quotes[0].text)):
        return found
    return unreported(asked.question, quotes[0].text) if verdict_of(yes_logit) else None


def _allows_some_only(asked: Asked, text: str) -> bool:
    """Whether a text allows something to some and forbids it others, and it is asked of all: 'private sector workers
    may strike, but public servants are barred from doing so'."""
    allowed = _ALLOWS.search(text)
    if allowed is None or not _FROM_DOING_SO.search(text, allowed.end()):
        return False
    named = set(content(asked.alone))
    return any(word not in named for word in content(allowed["whom"]))


_FINDERS: Mapping[Kind, Callable[[Asked, Passage], str | None]] = {
    "age": age,
    "amount": amount,
    "count": count,
    "country": country,
    "date": date,
    "definition": expansion,
    "money": money,
    "month": month,
    "name": person,
    "person": person,
    "place": place,
}
