"""The phrase that names a source: the subject of a verb of saying, or what follows 'according to' and 'by'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.regex import regex
from assistant.schema import Span
from assistant.voices.clauses import BE, DETERMINERS, MASK, Word, has_verb, is_verb, subject
from assistant.voices.openings import ADVERBS, DATE, content
from assistant.voices.speakers import classified
from assistant.voices.verbs import DOCUMENTS, LY, VERB

_ENDS_SUBJECT = frozenset(
    (
        "that", "because", "although", "but", "while", "whereas", "after", "when", "where", "if", "than",
        "whether", "before", "which", "who", "whom", "whose", "though", "however", "what", "how", "why", "until",
        "unless",
    )
)  # fmt: skip
OF_SEVERAL = frozenset(["some", "many", "others", "several", "most", "both", "one", "all", "each", "few"])
ADJECTIVES = frozenset(["alleged", "reported", "estimated", "documented", "recorded"])
"""Forms that say what something is as often as what somebody does: 'reported cases'."""
_RELATIVES = frozenset(["which", "who", "that"])
_LAWS = regex(
    r"\b(?:laws?|constitution|codes?|acts?|statutes?|decrees?|regulations?|provisions?|legislation|convention|rules|"
    r"section \d+|articles? \d+\w*|protocols?|plans?|procedures?|guidelines?|standards?|criteria|agreements?|mandate|"
    r"schedule|policy|policies|principles|requirements?|needs?|terms|rules?|formula|tradition|custom)$",
    re.IGNORECASE,
)
_NOBODY = regex(r"(?:no|none|neither|nobody|any|by)\b|(?:in|of|on|at|for)\s+(?:\w+\s+){0,2}\d[\d,.]*$", re.IGNORECASE)
_PREPOSITION = regex(r"\s(?:of|in|on|for|from|to|with|at|by|that|who|which|about|against)\s", re.IGNORECASE)
_SOURCE_END = regex(
    r"[;:.](?:\s|$)|\s(?:that|who|which|during|as|when|where|while|but|because|after|before|since|in \d{4}|"
    r"in (?:[A-Z]|the|a|its|their|early|late)|(?:for|to|on|with|at)(?=\s[^A-Z])|is|are|was|were|had|has|have)\s"
    r"|\s[—–-]\s|(?<=NGOs)\s(?=[a-z]+\s(?:is|are|was|were|had|has|have|did|do)\s)"
)
_STUDY = regex(
    r"(?:^|[,;:]\s+|\b(?:and|but|while|although)\s+)"
    r"(?P<who>(?:an?|the|one|another|its|their)\s+(?:[\w’'-]+\s+){0,5}?(?:survey|study|poll|census|assessment|review|analysis)"
    r"(?:\s+(?:of|by|conducted|published|carried\s+out|among|on)\b[^,;:]*)?)\s*$",
    re.IGNORECASE,
)
"""'An NGO survey conducted in 2018 (estimated)': a study with what is said of it."""
_FRONTED = regex(
    r"(?:in|on|at|by|for|from|with|under|after|during|since|through|following|despite|amid|given|unlike|over|contrary)\s",
    re.IGNORECASE,
)
_BEHIND_FRONTED = regex(
    r"\s\w+(?<!\sof)(?<!\sto)(?<!\sin)(?<!\son)(?<!\sby)(?<!\sfor)(?<!\sand)(?<!\sfrom)(?<!\swith)\s"
    r"(?=(?:the|an?|he|she|it|they)\b)"
)
"""Where a subject begins behind a phrase that no comma ends: 'in its annual report | the office (noted)'."""
_ASIDES = frozenset(
    [("at", "first"), ("at", "last"), ("in", "turn"), ("in", "part"), ("in", "public"), ("in", "private")]
)
_DATES_BEGIN = frozenset(["in", "on", "at", "during", "after", "by", "since", "as"])
_UNTENSED = frozenset(["can", "could", "must", "shall", "should", "will", "might"])
"""What a verb stands behind that tells what may or must be said, not what is: 'an employer could report him'."""
_GOES_ON = r"continued?|began|begun|went|came|on|forward"
_YEAR = regex(r"(?:19|20)\d\d")
_MAX_BACK_WORDS = 30
_MAX_ITEM_WORDS = 6
_MAX_DESCRIBED_WORDS = 9


def subject_before(text: str, clause: Span, found: Sequence[Word], verb: int) -> Span | None:
    """The phrase that is the subject of a verb; None if it has none, is passive or is denied."""
    if found[verb - 1].text in OF_SEVERAL and content(text, clause) == found[verb - 1].start:
        return None if _is_no_noun(found, verb - 1, verb) else Span(found[verb - 1].start, found[verb - 1].end)
    last = _before_helpers(found, verb)
    if (
        last > 0
        and found[last].text.endswith("ed")
        and is_verb(found, last)
        and found[last - 1].text not in BE | _RELATIVES
    ):
        last -= 1  # 'the inspectors interviewed (said)'
    if last < 0 or found[last].text in {"not", "never", "no", "neither", "nor", "rarely", "to"} | BE | _UNTENSED:
        return None
    if found[last].text in {"and", "or", "but"} and not _is_adjective(found, verb):
        return subject(text, content(text, clause), found[verb].start)
    if found[last].text == ",":
        last = _before_insertion(found, last)
    if last >= 1 and found[last].text in _RELATIVES:
        # Without a comma it only says which ones are meant ('victims who reported …'), but for documents.
        last -= 2 if found[last - 1].text == "," else 1 if found[last - 1].text in DOCUMENTS else last + 1
    if last < 0 or found[last].is_mark or _is_no_noun(found, last, verb) or _is_adjective(found, verb):
        return None
    if study := _STUDY.search(text[clause.start : found[verb].start]):
        return Span(clause.start + study.start("who"), clause.start + study.end("who"))
    described = _described_subject(text, clause, found, verb)
    if described:
        return described
    first, after_verb = _walk_back(found, last)
    return _trimmed(text, Span(found[first].start, found[last].end), after_verb)


def _before_helpers(found: Sequence[Word], verb: int) -> int:
    """The last word before a verb and what helps it: 'have also', 'continued to', but not 'refused to'."""
    last = verb - 1
    if last > 1 and (found[last - 1].text, found[last].text) in _ASIDES:
        last -= 2
    while last >= 0 and re.fullmatch(
        rf"{LY}|have|has|had|would|may|both|each|all|first|already|to|{_GOES_ON}|did|do", found[last].text
    ):
        if found[last].text == "to" and not re.fullmatch(_GOES_ON, found[last - 1].text):
            break
        last -= 1
    return last


def source_after(text: str, start: int, end: int) -> Span | None:
    """The phrase that begins at a position: a name, or a list of them, up to where the sentence goes on."""
    stop = _SOURCE_END.search(text, start, end)
    last = stop.start() if stop else end
    comma = text.find(",", start, last)
    while comma >= 0:
        following = text.find(",", comma + 1, last)
        item = text[comma + 1 : following if following >= 0 else last].strip()
        closes = bool(re.match(r"(?:and|or)\s", item))
        more = re.compile(r",\s+(?:and|or)\s").search(text, comma + 1, last)
        reads_on = has_verb(text, Span(comma + 1, following if following >= 0 else last))
        if following >= 0 and not reads_on and _says_what(text, Span(start, comma), Span(comma + 1, following), end):
            comma = following
            break
        if reads_on or len(item.split()) > _MAX_ITEM_WORDS or not (closes or more) or following < 0:
            break
        comma = following
        if closes:
            break
    source = text[start : comma if comma >= 0 else last].rstrip(" .,;" + MASK)
    return Span(start, start + len(source)) if source.strip() else None


def _says_what(text: str, name: Span, item: Span, end: int) -> bool:
    """Whether a name of which nothing is known is followed by what it is, and then by what it says: 'the Sector
    Organization, a governmental entity, …'."""
    said = text[slice(*item)].strip()
    if not re.match(r"an?\s", said) or len(said.split()) > _MAX_ITEM_WORDS or classified(text[slice(*name)], {}):
        return False
    after = item.end + 1  # behind the comma
    return subject(text, after, end) is not None or text[after:end].lstrip()[:1].isdigit()


def speaks_not(text: str, source: Span) -> bool:
    """Whether a phrase names nobody, or a law, which is no voice."""
    phrase = text[source.start : source.end]
    head = _PREPOSITION.search(phrase)
    return bool(_NOBODY.match(phrase) or _LAWS.search(phrase[: head.start()] if head else phrase))


def _described_subject(text: str, clause: Span, found: Sequence[Word], verb: int) -> Span | None:
    """The subject before a relative clause ('NGOs that visit prisons reported …'), if the clause begins with it."""
    start = content(text, clause)
    first = next((index for index, word in enumerate(found) if word.start >= start), verb)
    for index in range(first, min(verb - 1, first + _MAX_DESCRIBED_WORDS)):
        if found[index].text in _RELATIVES and index > first:
            between = sum(is_verb(found, inner) for inner in range(index + 1, verb))
            plain = between <= 1 or not any(word.is_mark for word in found[index:verb])
            return Span(found[first].start, found[index - 1].end) if plain else None
        if found[index].is_mark or is_verb(found, index) or VERB.match(text, found[index].start):
            return None
    return None


def _before_insertion(found: Sequence[Word], comma: int) -> int:
    """The word before a phrase between commas that ends at `comma` ('the court, however, said').

    A phrase that says what somebody is may have commas itself: 'the office, an independent, elected body, said'.
    """
    for index in range(comma - 1, 0, -1):
        if found[index].text == "including" and found[index - 1].text == ",":
            return index - 2  # 'several groups, including UNICEF, the bar, and others, (noted)'
        if found[index].text == ";" or is_verb(found, index):
            break
    commas = _commas_before(found, comma)
    return (_description(found, comma) or next(iter(commas), 0)) - 1


def _commas_before(found: Sequence[Word], comma: int) -> list[int]:
    return [index for index in range(comma - 1, max(-1, comma - 16), -1) if found[index].text == ","]


def _description(found: Sequence[Word], comma: int) -> int | None:
    """Where the comma stands before a description that ends at another: ', an independent, elected body,'."""
    commas = _commas_before(found, comma)[:3]
    # What stands before the first comma in 'On May 3, the director, Ana Duka, said' is no name, nor is 'In December'.
    commas = [index for index in commas if not found[index - 1].text.isdigit() or found[0].text in {"a", "an", "the"}]
    if commas and commas[-1] == _first_comma(found) and found[0].text in _DATES_BEGIN:
        commas.pop()
    opens = next((index for index in commas if found[index + 1].text in {"a", "an", "the"}), None)
    whole = opens is not None and not any(is_verb(found, index) for index in range(opens + 1, comma))
    return opens if whole else None


def _first_comma(found: Sequence[Word]) -> int | None:
    return next((index for index, word in enumerate(found) if word.text == ","), None)


def _is_no_noun(found: Sequence[Word], last: int, verb: int) -> bool:
    """Whether the word before a participle shows that it is an adjective ('the reported cases')."""
    word = found[last].text
    if word in OF_SEVERAL:
        following = found[verb + 1].text if verb + 1 < len(found) else ""
        return found[verb].text in ADJECTIVES and following not in DETERMINERS | {"that"} and following[-3:] != "ing"
    if word[0].isdigit() and not _YEAR.fullmatch(word):
        return "," in word or is_verb(found, last - 1) or found[last - 1].text in {"of", "with", "for"}
    return word in DETERMINERS or word in {"of", "in", "on", "for", "from", "with", "by", "as", "than", "any", "that"}


def _is_adjective(found: Sequence[Word], verb: int) -> bool:
    """Whether a form says what is done to somebody ('officials accused of …') or thought of it ('alleged abuse')."""
    following = found[verb + 1].text if verb + 1 < len(found) else ""
    if found[verb].text == "accused":
        # 'Officials accused of theft', but 'the minister, whom NGOs accused of theft'.
        return following == "of" and all(word.text != "whom" for word in found[:verb])
    listed = found[verb - 1].text == "," and _description(found, verb - 1) is None
    joined = listed or found[verb - 1].text in {"and", "or", "but"} or is_verb(found, verb - 1)
    return (
        found[verb].text in ADJECTIVES
        and joined
        and following not in DETERMINERS | {"that", "it", "they", "he", "she"}
        and not following.endswith("ing")
    )


def _walk_back(found: Sequence[Word], last: int) -> tuple[int, bool]:
    """The first word of a phrase that ends at `last`, and whether a verb stands before it."""
    first = last
    for index in range(last - 1, max(-1, last - _MAX_BACK_WORDS), -1):
        word = found[index]
        if word.text in _ENDS_SUBJECT or (word.is_mark and word.text != ","):
            break
        if is_verb(found, index):
            return first, True
        if word.text == "," and not _is_list_comma(found, index, last):
            break
        first = index
    return (first + 1 if found[first].text == "," else first), False


def _is_list_comma(found: Sequence[Word], comma: int, last: int) -> bool:
    """Whether a comma separates the items of a list that ends in 'and …' at `last`."""
    rest = found[comma + 1 : last + 1]
    if not any(word.text in {"and", "or"} for word in rest):
        return False
    item: list[Word] = []
    for index in range(comma - 1, -1, -1):
        if found[index].is_mark:
            break
        item.append(found[index])
        if is_verb(found, index):
            return False
    return 0 < len(item) <= _MAX_ITEM_WORDS and not DATE.match(" ".join(word.text for word in reversed(item)))


def _trimmed(text: str, span: Span, after_verb: bool) -> Span | None:
    """A subject without the dates before it, and without the object of a verb before it."""
    start = span.start
    for pattern in (ADVERBS, DATE, ADVERBS):
        match = pattern.match(text, start, span.end)
        start = match.end() if match and match.end() < span.end else start
    joined = re.compile(r"\s(?:and|or|but)\s+").search(text, start, span.end) if after_verb else None
    start = joined.end() if joined else start
    if _FRONTED.match(text, start, span.end):
        behind = _BEHIND_FRONTED.search(text, start, span.end)
        if behind is None and not re.search(r"[A-Z]", text[start + 1 : span.end]):
            return None  # 'in its annual (report)'
        start = behind.end() if behind else start
    return Span(start, span.end) if start < span.end else None
