"""Figures of others than those who are counted: one for several places, or of another whole.

'72 victims from Peru, Chile and Brazil' tells nobody how many came from Chile; 'of the 226, 139 accepted' nobody how
many of the 52 men did.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.reading import tokens_of
from assistant.constraints.counted import FIGURE_OF, PLACES
from assistant.constraints.years_told import COMPARED, FIGURES, part_asked
from assistant.polarity.words import shared
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.text.countries import countries_in
from assistant.text.dates import YEAR
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import Quantity, quantities, value_of

_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
_SEVERAL = regex(
    rf"\b(?:from|in|to|at|near) (?:the )?(?P<places>{_NAME}(?:, (?:the )?{_NAME})*,? (?:and|or) (?:the )?{_NAME})"
)
_OF_THE = regex(
    r"\b(?:of|among) (?:the|these|those|its|their|all)(?: the| of the)?"
    r"(?: (?:roughly|about|around|some|approximately|nearly|almost|over|more than|estimated))?"
    rf" (?!one\b|two\b|[12]\b|{YEAR}\b)(?P<whole>\d[\d,]*\d(?!\d)|\d|{NUMBER_WORD}|dozen)\b(?!-|\.\d|['’]s"
    r"| (?:percent|per cent|years?|months?|weeks?|days?|hours?|times|(?:million|billion) (?:dollars|euros))\b)",
    re.IGNORECASE,
)
"""The whole of which a part is counted: 'of the 52 men'; 'of 72' isn't, beside which another may be meant. One and two
stand for no group of which one counts."""
_ALL_OF_SO_MANY = regex(rf"\ball (?P<whole>\d[\d,]*|{NUMBER_WORD})\b(?!-|\.\d)", re.IGNORECASE)
"""'All 14 officials.'"""
_SO_MANY_OF = regex(
    rf"\b(?:\d[\d,]*|{NUMBER_WORD}) of (?P<whole>\d[\d,]*\d|\d|{NUMBER_WORD})\b(?!-|\.\d)", re.IGNORECASE
)
"""'99 of 100 seats.'"""
_THE_REST = regex(
    r"\b(?:the )?(?:remainder|rest|balance)\b[^.;,]{0,20}?\b(?:for|to|on|of) (?P<items>[^.;()]+)", re.IGNORECASE
)
_COMPARES_THIS = regex(
    r"(?:This|That|These|Those|It|They|The (?:figure|number|total)s?) (?:figures? |numbers? )?(?:(?:is|are|was|were) )?"
    r"(?:compar\w+ (?:with|to)|(?:up|down) from|(?:an? )?(?:in|de)crease (?:from|over)|(?:more|fewer|less) than)\b"
)
"""'This compared with 47 investigations in 2019.'"""
_OPENS_WITH_PARTS = regex(r"Of (?:these|those|them|the (?:[a-z]+ )?(?:victims|people|persons|total)),? ", re.IGNORECASE)
_DOZEN = regex(r"dozen", re.IGNORECASE)
_ALL_OR_NONE = regex(
    r"\b(?:all|none|nobody|every|each|both|most|half|no|not|only|majority|some|few|several)\b", re.IGNORECASE
)
_OF_THEM = regex(r"\bof (?:whom|which|them|these|those)\b")
_OF_WHOM = regex(r"(?<!\ball )(?<!\bboth )\bof (?:whom|which)\b")
_OF_THOSE = regex(rf"{_OF_THEM.pattern}|\b(?:{NUMBER_WORD}|\d[\d,]*) of (?:the|its|their) [a-z]", re.IGNORECASE)
"""'Six of the accused were women.'"""
_ARTICLE = regex(r"\b(?:Articles?|Art\.|Sections?|Chapters?) (?P<number>\d+)\b", re.IGNORECASE)
_ARTICLES = regex(r"\b(?:Articles|Sections|Chapters) (?P<numbers>\d+(?:, \d+)*,? (?:and|or) \d+)\b", re.IGNORECASE)
_NUMBER = regex(r"\d+")
_HOW_MANY = regex(r"\bhow (?:many|much)\b", re.IGNORECASE)
_PART_OF_GROUP = regex(
    r"\bhow many of (?:the |those |these |its |their )(?P<group>(?:(?!that\b|who\b)[\w’'-]+ ){1,3}?)"
    r"(?:were|was|had been|have been|are|had|got|received|came)\b(?P<part>[^?]+)"
    r"|\b(?:of|among) (?:the |those |these |its |their )"
    r"(?P<those>(?:(?!(?:that|who|whom|the|an?|its)\b)[\w’'-]+ ?){1,3}),"
    r" how many (?:of them )?(?:were|was|had been|have been|are|had|got|received|came)\b(?P<these>[^?]+)",
    re.IGNORECASE,
)
"""'How many of the women had been sold?', 'among the women, how many had been sold?'"""
_SORT_ASKED = regex(
    r"\b(?:(?:wo)?men|(?:fe)?males?|girls|boys|children|minors|adults|foreign(?:ers)?)\b", re.IGNORECASE
)
_KIND_ASKED = regex(
    r"\b(?:sex(?:ual)? (?:trafficking|exploitation|slavery)|(?:forced )?lab(?:or|our) (?:trafficking|exploitation)"
    r"|forced (?:lab(?:or|our)|marriages?|begging|prostitution|criminality)|domestic servitude|debt bondage"
    r"|child labou?r)\b",
    re.IGNORECASE,
)
"""Who is counted, and in what they were exploited: 'how many men were in forced labor?'"""
_PIECE_END = regex(r"; (?:and )?|\.\s")
_ANYBODY = frozenset(content("victims people persons individuals cases all them"))
_BETWEEN = regex(r",? (?:and|or) (?:the )?|, (?:the )?")
_PARTS = regex(rf"\((?=[^()]*(?:\d|\b(?:{NUMBER_WORD})\b))[^()]*\)")
"""'(16 for sex trafficking and three for forced labor)'."""
_ITEMS = regex(r",(?: and)? | and ")
_HAS_PARTS = regex(r"[^,;.()]{0,40}\(")
_PARTS_END = regex(r"[^()]*\)")
"""A figure in parentheses is one of parts itself."""
_INCLUDES = regex(
    r",? \b(?:including|such as|like)\b (?P<items>(?:(?!,? (?:was|were|is|are|has|have|had)\b)[^.;()])+)", re.IGNORECASE
)
_NOUN_ONLY = regex(r"(?: (?!(?:for|of|to|in|on|at|from|by|with|who|that|which)\b)[\w'’-]+){1,4}")
"""What stands between a figure and 'including' if that breaks down what is counted: no 'sessions for officials'."""
_GROUPS = r"women|men|girls|boys|children|adults|males|females"
_GROUP = regex(rf"\b(?:{_GROUPS})\b", re.IGNORECASE)
_TWO_GROUPS = regex(rf"\b(?:{_GROUPS}) (?:and|or) (?:{_GROUPS})\b", re.IGNORECASE)
NEAR = 20
"""Letters between a figure and those whom it counts: '49 of them were women and girls'."""
_ABOUT_BOTH = regex(r"[^,;:.()\d]{1,60} (?:against|from|by|involving|concerning) ")
"""What stands between them if what they met with is counted: '38 complaints of violence against men and women'."""
_CLAUSE_END = regex(r"[;:]|\.\s")


def counted_together(asked: Asked, text: str) -> str | None:
    """'A number for Chile alone' where somebody or something is counted there, and a text counts it only together with
    other places that the question doesn't name; 'a number for theft alone' after 'eight crimes, including theft and
    arson'."""
    if asked.kind != "count":
        return None
    for found in _SEVERAL.finditer(text):
        places = _BETWEEN.split(found["places"])
        wanted = [place for place in places if _is_named(place, asked)]
        before = _CLAUSE_END.split(text[: found.start()])[-1]
        rest = f"{text[: found.start()]} {text[found.end() :]}"
        if not wanted or len(wanted) == len(places) or not quantities(before):
            continue
        if not any(_is_in(place, rest) for place in wanted):
            return f"a number for {wanted[0]} alone"
    return _of_one_article(asked, text) or _of_one_kind(asked, text) or _of_one_group(asked, text)


def _of_one_article(asked: Asked, text: str) -> str | None:
    """'A number for Article 171 alone' where a text counts only what there was under several articles together."""
    named = {found["number"] for found in _ARTICLE.finditer(asked.alone)} if searched(_ARTICLE, asked.alone) else set()
    if len(named) != 1 or searched(_ARTICLES, asked.alone):
        return None
    [number] = named
    listed = [found for found in _ARTICLES.finditer(text) if number in _NUMBER.findall(found["numbers"])]
    rest = _ARTICLES.sub(" ", text)
    alone = any(found["number"] == number for found in _ARTICLE.finditer(rest))
    return f"a number for Article {number} alone" if listed and not alone else None


def _of_one_kind(asked: Asked, text: str) -> str | None:
    """'A number for theft alone' where a text counts things of several kinds together, and names that among them."""
    words = set(content(asked.alone))
    for found in () if searched(_INCLUDES, asked.alone) else _INCLUDES.finditer(text):
        items = [item for item in _ITEMS.split(found["items"]) if content(item)]
        wanted = [item for item in items if _is_meant(item, words)]
        counted = any(_NOUN_ONLY.fullmatch(text, one.span.end, found.start()) for one in quantities(text))
        if counted and len(items) > len(wanted) == 1 and not quantities(found["items"]):
            return f"a number for {wanted[0].strip()} alone"
    return None


def _is_meant(item: str, words: set[str]) -> bool:
    """Whether one of several kinds is asked about: by all of its words, or the one that tells it, 'brothels' for
    'brothel maintenance'."""
    told = content(item)
    return set(told) <= words or (len(told) > 1 and told[0] in words and told[-1] not in words)


def _of_one_group(asked: Asked, text: str) -> str | None:
    """'A number for girls alone' where a text counts them only together with others: '49 were women and girls'."""
    wanted = {word.casefold() for word in _GROUP.findall(asked.alone)}
    if len(wanted) != 1:
        return None
    [group] = wanted
    pairs = [found for found in _TWO_GROUPS.finditer(text) if group in found[0].casefold().split()]
    figures = [one.span.end for one in quantities(text)]
    counted = any(
        end <= pair.start() and (pair.start() < end + NEAR or _ABOUT_BOTH.fullmatch(text, end, pair.start()))
        for pair in pairs
        for end in figures
    )
    alone = re.search(rf"\b{group}\b", _TWO_GROUPS.sub(" ", text), re.IGNORECASE)
    return f"a number for {group} alone" if counted and not alone else None


def of_another_whole(asked: Asked, text: str) -> str | None:
    """'A number of those 52' where it is counted how many of 52 did something, and a text counts of others only."""
    if asked.kind not in ("count", "amount"):
        return None
    found = searched(_OF_THE, asked.alone)
    wanted = _DOZEN.sub("12", value_of(found["whole"])) if found else None
    if wanted is None or wanted in _wholes(text):
        return None
    text = COMPARED.sub(" ", text)
    wholes = _wholes(text)
    if wanted in wholes or _goes_on_with_part(wanted, text):
        return None
    only = _tells_only(wanted, text) and not (_ALL_OR_NONE.search(text) and _tells_of_part(asked, text))
    if not (wholes or only or _is_part_among_others(wanted, text)):
        return None
    return f"a number of those {wanted}"


def _tells_of_part(asked: Asked, text: str) -> bool:
    """Whether a text has a word of what it is asked of how many it is so: 'of the 52, how many accepted?'."""
    part = _HOW_MANY.split(asked.alone, maxsplit=1)[-1]
    return bool(shared(set(content(part)), tokens_of(text)))


def _goes_on_with_part(whole: str, text: str) -> bool:
    """Whether a text has a figure and tells of no other whole before it, and then has a smaller one: 'it identified 52;
    44 were women'; or goes on from a whole that it doesn't name: 'Of these, 118 were children'."""
    figures = [one.value for one in quantities(text)]
    if _OPENS_WITH_PARTS.match(text):
        return whole not in figures
    if whole not in figures or any(other.search(text) for other in (_OF_THE, _ALL_OF_SO_MANY, _OF_WHOM)):
        return False
    place = figures.index(whole)
    return not figures[:place] and any(_may_be_part(one, whole) for one in figures[place + 1 :])


def of_crossed_parts(asked: Asked, text: str) -> str | None:
    """'A number of those women' where it is counted how many of them were exploited, and a text tells how many were so,
    and how many were women, of a whole: 'it helped 72, 60 of whom were exploited; 32 were women'."""
    crossing = _group_and_part(asked) if asked.kind == "count" else None
    if crossing is None or _ALL_OR_NONE.search(text):
        return None
    whole, some = crossing
    if quantities(whole):
        return None
    of_kind = _KIND_ASKED.fullmatch(some)
    group, part = (set(content(words)) - _ANYBODY for words in (whole, some))
    pieces = [piece for piece in _PIECE_END.split(text) if quantities(piece)]
    of_group, of_part = ([_tells(words, piece) for piece in pieces] for words in (group - part, part - group))
    crossed = any(of_group) and any(of_part) and not any(map(all, zip(of_group, of_part, strict=True)))
    goes_on = any(_OF_THOSE.search(piece) and there for piece, there in zip(pieces[1:], of_part[1:], strict=True))
    goes_on |= _begins_with_whole(group - part, pieces) and not of_part[0]
    goes_on |= _begins_with_whole(part - group, pieces) and not of_group[0]
    if not crossed or goes_on:
        return None
    return f"a number of {whole} in {some}" if of_kind else f"a number of those {whole.strip()}"


def _group_and_part(asked: Asked) -> tuple[str, str] | None:
    """Of whom a part is counted, and what part; or of whom those are counted who were exploited in some way."""
    if found := searched(_PART_OF_GROUP, asked.alone):
        return found["group"] or found["those"], found["part"] or found["these"]
    sort, kind = searched(_SORT_ASKED, asked.alone), searched(_KIND_ASKED, asked.alone)
    return (sort[0].replace("female", "women").replace("male", "men"), kind[0]) if sort and kind else None


def _begins_with_whole(group: set[str], pieces: Sequence[str]) -> bool:
    """Whether what a text counts first is a group itself, and nothing else beside it, of which the rest then may tell
    the parts: 'it opened 88 inquiries; 19 concerned theft'."""
    first = quantities(COMPARED.sub(" ", pieces[0])) if pieces else ()
    return len(first) == 1 and bool(group) and group <= {*first[0].noun, *map(str, first[0].years)}


def _tells(words: set[str], text: str) -> bool:
    """Whether a text has some words, or others of their meaning."""
    return bool(words) and bool(shared(words, tokens_of(text)))


def _is_part_among_others(part: str, text: str) -> bool:
    """Whether a figure is told as a part of those told of before, beside other parts: 'of these, 41 were victims of sex
    trafficking; eight were men' tells nobody how many of the 41 were."""
    return _OPENS_WITH_PARTS.match(text) is not None and part in {one.value for one in quantities(text)}


def part_of_other_year(asked: Asked, text: str, before: str) -> str | None:
    """'A number of those in 2018' where a part is counted, and a text tells in parentheses which part it was of another
    year's figure only: '19 defendants (three for forced labor), compared with 24 in 2019 and 17 in 2018'; or the
    sentence before it does, and it goes on with the wholes: 'This compared with 24 in 2019'."""
    if asked.kind != "count" or len(asked.years) != 1:
        return None
    if _COMPARES_THIS.match(text):
        of_part = part_asked(set(asked.words), before) - set(content(text))
        return f"a number of those in {min(asked.years)}" if of_part else None
    dated = [one for one in quantities(text) if one.years == asked.years]
    part = part_asked(set(content(asked.alone)), text, _PARTS)
    if not dated or not part or any(_HAS_PARTS.match(text, one.phrase.end) for one in dated):
        return None
    if any(_PARTS_END.match(text, one.phrase.end) for one in dated):
        return None
    return f"a number of those in {min(asked.years)}"


def _tells_only(whole: str, text: str) -> bool:
    """Whether a text has no figure but that of a whole, or greater ones, which are none of its part: 'it had 870 calls'
    of how many of the 870, '375 agreed and 200 refused' of how many of the 200."""
    found = quantities(COMPARED.sub(" ", text))
    nouns = {one.noun[-1:] for one in found if one.value == whole}
    # 'Children on the streets of the three largest cities' are no part of the children.
    figures = {one.value for one in found if PLACES.isdisjoint(one.noun[-1:]) or one.noun[-1:] in nouns}
    return whole in figures and not any(_may_be_part(one, whole) for one in figures)


def _may_be_part(figure: str, whole: str) -> bool:
    """Whether a figure may be that of a part of a whole: it is smaller, or no plain number."""
    if figure == whole:
        return False
    return not (figure.isdigit() and whole.isdigit()) or int(figure) < int(whole)


def _wholes(text: str) -> set[str]:
    """The figures of which a text tells parts: the 226 of 'of the 226, 139 accepted', the 72 of '72 victims, 60 of whom
    were men'."""
    wholes = {
        value_of(found["whole"]) for some in (_OF_THE, _ALL_OF_SO_MANY, _SO_MANY_OF) for found in some.finditer(text)
    }
    figures = quantities(text)
    for found in _OF_THEM.finditer(text):
        before = [one for one in figures if one.span.end <= found.start()]
        if before and not text[before[-1].phrase.end : found.start()].strip():
            before.pop()  # the 60 of '72, 60 of whom', but none of '72, of whom 60'
        wholes |= {before[-1].value} if before else set()
    return wholes | {one.value for one in figures if _is_broken_down(text, one)}


def _is_broken_down(text: str, figure: Quantity) -> bool:
    """Whether parts of a figure stand in parentheses after it: '264 new ones (218 of fraud and 46 of theft)'."""
    opens = _HAS_PARTS.match(text, figure.phrase.end)
    return opens is not None and _PARTS.match(text, opens.end() - 1) is not None


def of_the_rest(asked: Asked, text: str) -> str | None:
    """'A figure for legal aid alone' where one is asked for, and a text has none but 'the remainder for legal aid,
    interpretation, and medical costs'."""
    found = _THE_REST.search(text) if asked.kind in (*FIGURES, "amount") else None
    if found is None:
        return None
    items = [item.strip() for item in _ITEMS.split(found["items"])]
    words = set(asked.words)
    wanted = [item for item in items if item and set(content(item)) <= words]
    elsewhere = set(content(text[: found.start()]))
    alone = len(items) > 1 and len(wanted) == 1 and elsewhere.isdisjoint(content(wanted[0]))
    return f"{FIGURE_OF}{wanted[0]} alone" if alone else None


def _is_named(place: str, asked: Asked) -> bool:
    # 'Cyclones Idai and Kenneth' are asked about as 'Idai and Kenneth'.
    known = _is_in(place, asked.question) or _is_in(place.rsplit(" ", 1)[-1], asked.question)
    return known or bool(countries_in(place) & asked.countries)


def _is_in(place: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(place)}\b", text) is not None
