"""What speaks against a short answer: what the question limits itself to is untold, or told of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import sense
from assistant.constraints.sides import NAME_BEGINS
from assistant.constraints.told import NAME, figure_at, is_told, stretch, with_places
from assistant.constraints.years_told import COMPARED, IN_PARENTHESES
from assistant.least import names_untold
from assistant.question.asked import Asked, content
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage, Span
from assistant.text.countries import countries_in
from assistant.text.dates import MONTHS
from assistant.text.nouns import noun_at
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import quantities

_ASIDE = regex(
    r"\b(?:(?:more|fewer|less|higher|lower|larger|smaller|greater|later|earlier)(?: [a-z]+)? than"
    rf"(?! (?:an? |one |half |double|twice|triple|any |ever\b|the (?:number|amount|total|figure)\b|\d"
    rf"|(?:{NUMBER_WORD})\b))"
    r"|rather than|instead of|unlike)\b"
    r"(?P<than>(?:(?! but\b)[^,;.])*)"
    r"|\b(?:save for|except(?:ing)?(?: for| in)?|with the exceptions? of|apart from|other than|but not|excluding)\b"
    r"(?P<except>[^,;.]*)"
    r"|\bthe (?:rest|remainder|balance|others)\b(?P<rest>[^;.]*)",
    re.IGNORECASE,
)
"""What a thing is compared with, what is excepted, and the rest: of none of these is a figure before it told."""
_SECTORS = tuple(
    (regex(rf"(?:{asked})", re.IGNORECASE), regex(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        ("manufacturing|industry|factories", r"manufactur|factor(?:y|ies)\b|industr|plants?\b|workshop|mills?\b"),
        ("construction|building", "construct|build|roof|scaffold"),
        (
            "agriculture|farming|horticulture",
            "agricultur|farm|crop|harvest|plantation|orchard|greenhouse|vineyard|field",
        ),
        ("mining|quarrying", r"mining|mines?\b|miner|quarr|pits?\b|colliery"),
        ("fishing|fisheries|aquaculture", r"fish|boat|vessel|trawler|seas?\b|ships?\b|aquacult"),
        ("forestry|logging", "forest|logg|timber|sawmill|lumber"),
        ("retail|commerce", "retail|shop|store|supermarket|trade|trading|commerc"),
        ("hospitality|tourism|catering", r"hospitality|hotel|restaurant|cater|touris|bars?\b|nightclub"),
        ("transport|transportation|logistics", "transport|driver|bus|truck|lorr|logistic|rail|aviation|road|ports?"),
        ("textiles|the textile industry|garment making", "textile|garment|cloth|sewing|tailor"),
        ("domestic work|domestic service", "domestic|maid|househ|housekeep|private home"),
        ("banking|insurance", "bank|financ|insur"),
    )
)
"""The fields of work to one of which a question may limit what it counts, each with the words that tell of it."""
_IN_SECTOR = regex(
    rf"\bin (?P<what>{'|'.join(asked.pattern for asked, _ in _SECTORS)})"
    r"(?=\W*$|,| (?:in|during|last|this|that|by|from|and|sector|industry|work)\b)",
    re.IGNORECASE,
)
_BODIES = (
    r"(?:Agency|Authority|Board|Bureau|Commission|Committee|Council|Court|Department|Directorate|Fund|Inspectorate"
    r"|Institute|Ministry|Office|Police|Service|Tribunal|Union|Association|Federation|Bank)"
)
_GENERIC = regex(rf"{_BODIES}|National|State|Federal|Public|General")
"""What doesn't tell one body from another."""
_GOES_ON = regex(r"\b(?:[Ii]t|[Tt]hey)\b")
_BODY = rf"(?:[A-Z][\w’'-]+ )*{_BODIES}(?: (?:of|for) (?:the )?[A-Z][\w’'-]+)*"
_BODY_ASKED = regex(rf"\b(?:did|does|do|has|had|will|by) the (?P<body>{_BODY})\b")
_BODY_TOLD = regex(rf"\b[Tt]he (?=\w+ (?:of |for )?[A-Z]){_BODY}(?: \([A-Z]+\))? (?:[a-z]+ly )?(?P<does>[a-z]{{3,}})\b")
_AT_FIRST = regex(r"\b(?:at first|initially|originally)\b[^.;,]{0,40}$", re.IGNORECASE)
_CHANGED = regex(r"\b(?:cut|raised|lowered|reduced|extended|increased|shortened|changed) (?:it|this|that|the \w+)\b")
_COMPARES_WITH = regex(
    r"\b(?:compared (?:with|to)|up from|down from|against|(?:more|fewer|less) than|an? (?:in|de)crease (?:from|on))"
    r"(?: about| some)? $"
)
_FIRST_ASKED = regex(r"\b(?:first|initial\w*|original\w*)\b", re.IGNORECASE)
_LISTS = regex(r"\s*(?:,|:|\(|—|–|, (?:including|among them|of whom))\s*")
_PART_LISTED = regex(r" (?:for|in|from|under|of (?:them|whom)|on|by|with) (?P<what>[^,;.()]*?)(?=,|;|\.|\)| and\b|$)")
_HOLDER = regex(r"\b(?P<who>[a-z]{4,})(?:['’]s|s['’]) (?P<what>[a-z]{4,})\b")
_ONCE = (
    r"(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )(?<!been )(?<!being )\bused to"
    r" (?:be|have|take|cost|last|employ|hold|run|stand|number|get|pay|receive|serve)\b"
)
_USED_TO = regex(rf"{_ONCE}(?:(?! but\b| now\b| and\b)[^,;.])*$", re.IGNORECASE)
_BEGUN_WITH = regex(
    r"\b(?:founded|set up|opened|established|created|started|began|begun|launched)\b(?:(?!\bnow\b)[^;.])*"
    r"\b(?:with|as|at) (?:only |just |about |some )*$",
    re.IGNORECASE,
)
_NOW = regex(r"[^;.]*\b(?:now|today|has (?:since )?(?:grown|risen)|currently)\b", re.IGNORECASE)
"""'Founded with 30 members, now counts over 5,000.'"""
_BEGINNING_ASKED = regex(
    r"\b(?:found|beg[aiu]n|start|open|original|first|initial|establish|creat|launch|set up)\w*", re.IGNORECASE
)
_STANDS_FOR = regex(
    r"^\W*(?:he|she|it|they|his|her|its|their|the (?:group|ministry|organi[sz]ation|company|party|court|agency|militia"
    r"|union|movement|town|city|province|district|prison|camp|cent(?:er|re)|shelter|hospital|school))\b",
    re.IGNORECASE,
)
"""What stands for a name told before."""
_ALONE = regex(r"\bin (?:the )?(?P<place>[A-Z]\w+)(?: [A-Z]\w+)* alone\b")
_ONCE_ASKED = regex(r"\b(?:used to|before|formerly|previously|originally|once|past|was|were|did|had)\b", re.IGNORECASE)
_THIS_YEAR = regex(r"\b(?:this year|this year['’]s|the present report|this report)\b", re.IGNORECASE)
_LAST_YEAR = regex(
    r"\b(?:last|(?:the )?previous|(?:the )?preceding) (?:year|report)(?:['’]s)?\b|\bthe year before\b", re.IGNORECASE
)
_PASSIVE = regex(r"[^,;.]{0,20}? (?:was|were|has been|have been|had been) (?!.* by )", re.IGNORECASE)
_BESIDE = regex(r"\b(?:compared (?:with|to)|since|unlike|after|than|from|against)\b.*", re.IGNORECASE)
_SINCE_ASKED = regex(r"\bsince (?:when|what|which)\b|\bsince\W*$", re.IGNORECASE)
_STRETCH = regex(r"(?:between|from) .+ (?:and|to|until|through) ", re.IGNORECASE)
"""'Between June and March' is nothing since when something is so."""
_OF_WHOLE = regex(
    rf"\b(?:\d[\d,.]*|{NUMBER_WORD}) (?:out )?of (?:(?:the|its|their|our) )?"
    rf"(?:country['’]s |region['’]s |city['’]s )?(?:\d[\d,.]*|{NUMBER_WORD})(?= )",
    re.IGNORECASE,
)
_PART_ASKED = regex(r"\bhow (?:many|much) of\b|\bof (?:the|its|their|all)\b", re.IGNORECASE)
_DOERS = tuple(
    (regex(rf"\bby (?:the )?(?:{asked})\b", re.IGNORECASE), regex(rf"\b(?:{told})", re.IGNORECASE))
    for asked, told in (
        (r"government|state|authorities", r"government|state\b|authorit|ministr|public\b|official"),
        (r"ngos?|charit(?:y|ies)|civil society", r"ngo|charit|civil society|non-?governmental|organi[sz]ation"),
        (r"church(?:es)?", r"church|religious|faith|diocese|parish"),
        (r"police", r"police|officer|gendarm|law enforcement"),
        (r"courts?|judges?", r"court|judge|tribunal|magistrate"),
        (r"army|military|soldiers?", r"army|militar|soldier|troop|armed forces"),
    )
)
"""By whom it is asked that something was done, each with the words that tell of them."""
_DECIDED = (
    r"turn\w* down|reject\w*|refus\w*|dismiss\w*|upheld|uphold\w*|justified|den(?:y|ied)|declin\w*|inadmissible"
    r"|grant\w*"
)
_DECISION = regex(rf"\b(?:{_DECIDED})\b", re.IGNORECASE)
_OUTCOME_ASKED = regex(
    rf"\b(?:complaints|requests|applications|claims|petitions|cases|appeals)\b[^?]*\b(?:{_DECIDED})\b", re.IGNORECASE
)
_HANDLED = regex(
    r"\b(?:receiv|closed|closing|register|lodg|filed|handl|dealt with|examin|investigat|process|complet|review"
    r"|consider)",
    re.IGNORECASE,
)
_THAN = regex(r"\bthan\b", re.IGNORECASE)
_HAS_ITS = regex(r"^\W*(?:it|they|he|she|this|these|those)\b", re.IGNORECASE)
_YEAR_MEANT = regex(
    r"\b(?:last|latest|this|current|recent|highest|lowest|most|fewest|record|first|peak|per year|a year|annual\w*|now"
    r"|currently|today|at present)\b",
    re.IGNORECASE,
)
SEVERAL = 3
"""So many years, each with a figure of its own: the figure of one isn't that of all."""


def is_told_aside(asked: Asked, text: str, span: Span) -> bool:
    """Whether a word of the question is told only of what a figure or date is compared with, or what is excepted from
    it: '3,100 came that way, fewer than by telephone' for 'how many by telephone?'. 'It has 31, more than any other
    shelter' tells of one, and who asks for 'other than' means it."""
    begin, end = stretch(text, span)
    if _ASIDE.search(asked.alone):
        return False
    asides = [found for found in _ASIDE.finditer(text, begin, end) if not found.start() <= span.start < found.end()]
    if _HAS_ITS.match(text[begin:end]) or _THAN.search(asked.alone):
        asides = [found for found in asides if found["than"] is None]
    told = set(content(_ASIDE.sub(" ", text)))
    # What is excepted is told in the question's own words, or it may be anything.
    return any(
        not word.isdigit() and word not in asked.counted and not is_told(word, told) and is_told(word, aside)
        for found in asides
        for aside in [set(content(next(filter(None, found.groups()), "")))]
        for word in content(asked.alone if found["except"] else in_its_words(asked.alone, text))
    )


def lacks_sector(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether the field of work to which a question limits itself isn't told of: 'in mining' of '63 accidents'."""
    told = with_places(quotes)
    named = [found["what"] for found in _IN_SECTOR.finditer(asked.alone)]
    wanted = [by for asks, by in _SECTORS if any(map(asks.fullmatch, named))]
    return bool(wanted) and not any(by.search(told) for by in wanted)


def is_of_another_holder(asked: Asked, text: str, span: Span) -> bool:
    """Whether the thing of which a figure tells is another's than is asked about: 'the teachers' union' of 'the air
    traffic controllers, whose union was fined'."""
    del span
    told = set(content(text))
    for found in _HOLDER.finditer(asked.alone):
        who = (sense(found["who"]), sense(re.sub("ie$", "y", found["who"])))
        held = re.search(rf"\b(?i:whose|[a-z]+(?-i:s)['’]) {re.escape(found['what'])}", text)
        if held and not any(is_told(one, told) for one in who):
            return True
    return False


def is_of_last_year(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is of the last year or report, and it is asked about this one."""
    return _THIS_YEAR.search(asked.alone) is not None and _LAST_YEAR.search(_piece(text, span)) is not None


def is_no_beginning(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked since when something is so, and a phrase is a stretch of time."""
    return _SINCE_ASKED.search(asked.alone) is not None and _STRETCH.match(text[slice(*span)]) is not None


def is_former(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase tells what used to be, or how something began that is otherwise now, and it is asked what is."""
    before = text[: span.start]
    if _AT_FIRST.search(before) and not _FIRST_ASKED.search(asked.alone) and _is_told_anew(text, span):
        return True
    now = _NOW.match(text, span.end)
    if now and _BEGUN_WITH.search(before) and quantities(text[now.end() :]):
        return _BEGINNING_ASKED.search(asked.alone) is None
    return _USED_TO.search(before) is not None and _ONCE_ASKED.search(asked.alone) is None


def _is_told_anew(text: str, span: Span) -> bool:
    """Whether another figure of the same kind follows: 'at first seven years; a law cut this to one year'."""
    figures = quantities(text)
    mine = figure_at(figures, span)
    if mine is None or not _CHANGED.search(text, span.end):
        return False
    return any(one.span.start >= span.end and (one.unit, one.noun) == (mine.unit, mine.noun) for one in figures)


def is_of_other_year(asked: Asked, text: str, span: Span) -> bool:
    """Whether another figure is that of the year asked about: '212 were trained, compared with 340 in 2020'."""
    figures = quantities(text)
    mine = figure_at(figures, span)
    if mine is None or not asked.years or not asked.years.isdisjoint(mine.years):
        return False
    return any(
        one.unit == mine.unit
        and not asked.years.isdisjoint(one.years)
        and one.span.start > span.end
        and (not one.noun or one.noun == mine.noun)
        and _COMPARES_WITH.search(text, span.end, one.span.start)
        for one in figures
    )


def is_listed_part(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of a part in a list after the whole, and nothing of the part is asked: '19 traffickers,
    14 for fraud and five for theft'."""
    figures = quantities(text)
    mine = figure_at(figures, span)
    if mine is None or mine is figures[0]:
        return False
    before = figures[figures.index(mine) - 1]
    part = _PART_LISTED.match(text, mine.span.end)
    listed = _LISTS.fullmatch(text, before.phrase.end, mine.span.start)
    if part is None or not listed or set(asked.counted).isdisjoint(before.noun):
        return False
    others = set(content(in_its_words(asked.alone, text))) - set(asked.counted)
    whole = set(content(text[: span.start] + text[part.end() :]))
    return all(is_told(word, whole) for word in others)


def _piece(text: str, span: Span) -> str:
    """What stands around a phrase between two commas, without what it is compared with."""
    start = max(text.rfind(mark, 0, span.start) for mark in (",", ";", ". ")) + 1
    ends = [place for mark in (",", ";", ". ", " and ") if (place := text.find(mark, span.end)) >= 0]
    return _BESIDE.sub(" ", text[start : min(ends, default=len(text))])


def is_of_those_handled(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked how many complaints were rejected, and a figure is that of those received or closed."""
    begin, end = stretch(text, span)
    handled = _HANDLED.search(text, begin, end) and not _DECISION.search(text, begin, end)
    return bool(handled) and _OUTCOME_ASKED.search(asked.alone) is not None


def is_of_part(asked: Asked, text: str, span: Span) -> bool:
    """Whether all that is asked is told of the whole of which a figure counts a part: '58 of the 74 registered homes'
    for 'how many homes are registered?'."""
    found = _OF_WHOLE.match(text, span.start)
    if found is None or _PART_ASKED.search(asked.alone):
        return False
    _, end = noun_at(text, found.end())
    said = set(content(text[found.end() : end]))
    return all(is_told(word, said) for word in asked.words)


def is_by_another(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked what was done by some, and the clause of a figure tells nothing of them: 'Haven runs five;
    the state runs two' for 'how many are run by the state?'."""
    begin, end = stretch(text, span)
    clause, others = text[begin:end], text[:begin] + text[end:]
    if _HAS_ITS.match(clause) or _PASSIVE.match(text, span.end, end) or not quantities(others):
        return False
    return any(asks.search(asked.alone) and told.search(others) and not told.search(clause) for asks, told in _DOERS)


def is_of_one_place(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of one place only, 'in Luma alone', and it isn't asked of that."""
    found, figures = _ALONE.search(text, *stretch(text, span)), quantities(text)
    if found is None or not figures or found["place"] in asked.question or found["place"] in MONTHS:
        return False
    # Of several figures it is that of the nearest one.
    nearest = min(figures, key=lambda one: max(found.start() - one.span.end, one.span.start - found.end()))
    return span.start <= nearest.span.start < span.end


def is_of_nobody_named(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether a question names somebody or a place, and none of these names is told: '139' of 'the total was 139'; but
    'he was arrested seven times' may tell of anybody."""
    if asked.countries or _STANDS_FOR.match(quotes[0].text):
        return False
    return names_untold(asked, with_places(quotes))


def is_named_elsewhere(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether none of the names of a question, its conversation's too, is told in the best quote, and one in a quote of
    another paragraph: what befell somebody there isn't told of her whom that names."""
    best = quotes[0]
    names = [name for name in NAME.findall(asked.question) if name not in MONTHS and not countries_in(name)]
    beginnings = [name[:NAME_BEGINS].casefold() for name in names]
    if any(begins in best.in_place.casefold() for begins in beginnings):
        return False
    others = (quote.text.casefold() for quote in quotes[1:] if quote.whole_paragraph != best.whole_paragraph)
    return any(begins in text for text in others for begins in beginnings)


def is_of_another_body(asked: Asked, quotes: Sequence[Passage]) -> bool:
    """Whether it is asked what a body did by its name, of which nothing is told, and a quote has another body do it:
    'the Ministry of Water accepted six' for 'how many did the Resettlement Agency accept?'."""
    body, told, text = _BODY_ASKED.search(asked.alone), with_places(quotes), quotes[0].text
    other = _BODY_TOLD.search(text)
    if body is None or other is None or _GOES_ON.search(text) or sense(other["does"].casefold()) not in asked.words:
        return False
    words = [word for word in body["body"].split() if word[0].isupper()]
    initials = "".join(word[0] for word in words)
    own = [word for word in words if not _GENERIC.fullmatch(word)]
    untold = not any(word[:NAME_BEGINS].casefold() in told.casefold() for word in own)
    return bool(own) and untold and initials not in re.findall(r"\w+", told)


def is_of_one_year(asked: Asked, text: str, span: Span) -> bool:
    """Whether a figure is that of one of several years in a row, none of which the rest is compared with, and it is
    asked of none."""
    if asked.years or _YEAR_MEANT.search(asked.alone):
        return False
    compared = [found.span() for beside in (COMPARED, IN_PARENTHESES) for found in beside.finditer(text)]
    figures = [
        one
        for one in quantities(text)
        if len(one.years) == 1 and not any(begin <= one.span.start < end for begin, end in compared)
    ]
    mine = figure_at(figures, span)
    return mine is not None and len({year for one in figures if one.unit == mine.unit for year in one.years}) >= SEVERAL


__all__ = [
    "is_by_another",
    "is_former",
    "is_named_elsewhere",
    "is_no_beginning",
    "is_of_another_body",
    "is_of_another_holder",
    "is_of_last_year",
    "is_of_nobody_named",
    "is_of_one_place",
    "is_of_one_year",
    "is_of_part",
    "is_of_those_handled",
    "is_told_aside",
    "lacks_sector",
]
