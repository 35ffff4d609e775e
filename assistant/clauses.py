"""How a sentence is built, read without a parser: its clauses, their subjects, and where they say who says so.

The rules split where they can do so safely; what they can't read stays in one clause. Of attributions only the form is
read here; which voice a source has, `voices` knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from assistant.schema import Span

MASK = "_"
"""Stands for each character of a quotation or parenthesis: what others say inside them builds no clause."""
_MASKED = re.compile(r"\([^()]*\)|“[^“”]*”|\"[^\"]*\"")
_WORD = re.compile(r"\w+(?:[.'’&/-]\w+)*['’]?|[^\w\s]")

AUXILIARIES = frozenset(
    (
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "do", "does", "did", "can",
        "could", "may", "might", "must", "shall", "should", "will", "would",
    )
)  # fmt: skip
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
_IRREGULAR_VERBS = frozenset(
    (
        "began", "beat", "became", "brought", "built", "came", "cut", "drew", "fell", "fled", "found", "fought",
        "gave", "got", "held", "kept", "knew", "led", "left", "lost", "made", "met", "paid", "put", "ran", "rose",
        "said", "sat", "saw", "sent", "set", "shot", "shut", "spent", "stood", "swore", "took", "taught", "told",
        "thought", "went", "won", "wore", "wrote", "remain", "remains", "require", "requires", "provide",
        "provides", "prohibit", "prohibits", "allow", "allows", "exist", "exists", "include", "includes", "lack",
        "lacks", "continue", "continues", "face", "faces", "exploit", "exploits", "appear", "appears", "tend",
        "tends",
    )
)  # fmt: skip
_NO_VERBS = frozenset(["need", "hundred", "indeed", "united", "red", "armed", "seed", "speed", "limited"])
_BEFORE_ADJECTIVES = frozenset(
    (
        "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "no",
        "any", "all", "some", "many", "most", "several", "few", "other", "both", "each", "every", "of", "in",
        "on", "at", "for", "from", "with", "without", "by", "to", "about", "against", "between", "among", "as",
        "and", "or", "than", "more", "less", "most", "very", "number", "one", "two", "three", "four", "five",
        "six", "seven", "eight", "nine", "ten",
    )
)  # fmt: skip
DETERMINERS = frozenset(
    (
        "a", "an", "the", "this", "these", "those", "some", "many", "most", "several", "few", "other", "both",
        "each", "every", "all", "its", "their", "his", "her", "one", "two", "three", "four", "five", "six",
        "seven", "eight", "nine", "ten",
    )
)  # fmt: skip
_NO_SUBJECT_STARTS = frozenset(
    (
        "to", "in", "on", "at", "for", "from", "with", "without", "by", "of", "about", "against", "between",
        "among", "as", "than", "including", "particularly", "especially", "such", "that", "which", "who", "whom",
        "whose", "where", "when", "if", "not", "also", "then", "often", "sometimes", "thus", "thereby", "even",
        "only",
    )
)  # fmt: skip
_INSIDE_ANOTHER = frozenset(["if", "when", "that", "which", "who", "whom", "whose", "where", "because"])
_CONTRAST = r"(?:but|although|though|even though|while|whereas|yet)"
_CONTRASTED = re.compile(rf",\s+(?={_CONTRAST}\b)", re.IGNORECASE)
_COORDINATED = re.compile(r",\s+(?=(?:and|or|nor|so)\s+)", re.IGNORECASE)
_HOWEVER = re.compile(r",\s+(?=however,)", re.IGNORECASE)
_SEMICOLON = re.compile(r";\s*")
_SUBORDINATE_START = re.compile(r"\W*(?:although|though|even though|while|whereas|because|since)\s", re.IGNORECASE)
_RELATIVE = re.compile(r",\s+(?=which\s)", re.IGNORECASE)
_CONNECTOR = re.compile(rf"\W*(?:(?:and|or|nor|so|{_CONTRAST}|however|which)\b\W*)*", re.IGNORECASE)
NOTHING_SAID = re.compile(
    r",?\s+(?=(?:but|and|although|though)\s+(?:(?:it|they|he|she)\s+)?"
    r"(?:did\s+not\s+(?:\w+ly\s+)?(?:provide|report|give|specify|disclose|elaborate|release|share|offer|say|explain)"
    r"|(?:provided|gave|offered|released|shared|reported|disclosed)\s+no\s+(?:\w+\s+)?"
    r"(?:details?|information|data|statistics|evidence|figures))\b)",
    re.IGNORECASE,
)
"""Where a source stops saying anything, and the publisher says so ('…but provided no details')."""
_MAX_SUBJECT_WORDS = 12
_MAX_LIST_ITEM_WORDS = 4


class Word(NamedTuple):
    """A word or mark of a sentence, casefolded (but 'May'), and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_mark(self) -> bool:
        return not self.text[0].isalnum()


def masked(sentence: str) -> str:
    """The sentence, of the same length, with its quotations and parentheses blotted out."""
    return _MASKED.sub(lambda match: MASK * len(match[0]), sentence)


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words and marks of a masked text, without what is masked."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    # The month isn't the auxiliary verb.
    texts = ((match[0] if match[0] == "May" else match[0].casefold(), match) for match in found)
    return [Word(word, match.start(), match.end()) for word, match in texts if word.strip(MASK)]


def clauses(sentence: str) -> tuple[Span, ...]:
    """The clauses of a sentence, in order: spans that cover it whole and don't overlap.

    A connective ('however', 'but', 'and') belongs to the clause that it opens.
    """
    text = masked(sentence)
    starts = sorted({0, *(match.end() for match in _SEMICOLON.finditer(text) if match.end() < len(text))})
    parts = [Span(start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    return tuple(clause for part in parts for clause in _split(text, part))


def opening(text: str, clause: Span) -> str:
    """What opens a clause before its subject: connectives, lowercase."""
    match = _CONNECTOR.match(text, clause.start, clause.end)
    return match[0].casefold() if match else ""


def is_verb(found: Sequence[Word], index: int) -> bool:
    """Whether a word reads as a finite verb: an auxiliary, a common verb, or one that ends like a past tense."""
    word = found[index].text
    if word in AUXILIARIES or word in _IRREGULAR_VERBS:
        return True
    if not word.endswith("ed") or len(word) < 5 or word in _NO_VERBS or "-" in word:
        return False
    following = {after.text for after in found[index + 1 : index + 4]}
    if "by" in following and (not index or found[index - 1].text not in BE):
        return False
    return index > 0 and not found[index - 1].is_mark and found[index - 1].text not in _BEFORE_ADJECTIVES


def has_verb(text: str, span: Span) -> bool:
    """Whether any word of a stretch reads as a finite verb."""
    found = words(text, *span)
    return any(is_verb(found, index) for index in range(len(found)))


def subject(text: str, start: int, end: int) -> Span | None:
    """The subject of a clause that begins with it: the words up to its first verb; None if there is none."""
    found = words(text, start, end)
    if not found or found[0].text in _NO_SUBJECT_STARTS or re.search(r"(?:ing|[^nm]ed)$", found[0].text):
        return None
    for index in range(min(len(found), _MAX_SUBJECT_WORDS + 1)):
        if found[index].is_mark or found[index].text in _INSIDE_ANOTHER:
            return None
        if is_verb(found, index):
            return Span(found[0].start, found[index - 1].end) if index else None
    return None


def _split(text: str, part: Span) -> Iterator[Span]:
    """A stretch without semicolons as its clauses."""
    start = part.start
    for cut in sorted(set(_cuts(text, part))):
        if start < cut < part.end and (has_verb(text, Span(start, cut)) or NOTHING_SAID.search(text, cut - 2, cut + 1)):
            yield Span(start, cut)
            start = cut
    yield Span(start, part.end)


def _cuts(text: str, part: Span) -> Iterator[int]:
    """Where further clauses of a stretch begin, if there is a verb before."""
    for match in NOTHING_SAID.finditer(text, *part):
        yield match.end()
    for pattern in (_CONTRASTED, _HOWEVER, _COORDINATED, _RELATIVE):
        for match in pattern.finditer(text, *part):
            if pattern is _COORDINATED and _ends_list(text, part.start, match.start()):
                continue
            if subject(text, _after_connector(text, match.end()), part.end):
                yield match.end()
    if _SUBORDINATE_START.match(text, *part):
        yield from _main_clause(text, part)


def _after_connector(text: str, start: int) -> int:
    match = _CONNECTOR.match(text, start)
    return match.end() if match else start


def _ends_list(text: str, start: int, comma: int) -> bool:
    """Whether a comma before 'and' ends the last but one item of a list ('police, judges, and …')."""
    before = text.rfind(",", start, comma)
    if before < 0:
        return False
    item = Span(before + 1, comma)
    return len(words(text, *item)) <= _MAX_LIST_ITEM_WORDS and not has_verb(text, item)


def _main_clause(text: str, part: Span) -> Iterator[int]:
    """Where the main clause begins after a subordinate one ('Although …, NGOs …')."""
    for match in re.compile(r",\s+").finditer(text, *part):
        if has_verb(text, Span(part.start, match.start())) and subject(text, match.end(), part.end):
            yield match.end()
            return


Kind = Literal["frame", "main", "loose", "embedded"]
"""`frame`: 'according to X', around the whole clause; `main`: what the clause itself says ('X reported …'); `loose`:
no source is named ('reportedly'); `embedded`: inside a part of the clause ('…, which X criticised')."""

_LY = r"(?:\w+ly|also|still|often|again|further|later|since|even|then|sometimes|always)"
_SAID = (
    "reported|said|stated|noted|claimed|alleged|argued|asserted|contended|indicated|suggested|estimated|believed|"
    "announced|acknowledged|confirmed|admitted|explained|complained|testified|insisted|assessed|projected|predicted|feared|"
    "commented|remarked|pointed out|added|told|revealed|disclosed|reiterated|cautioned|opined|wrote|conceded"
)
_SAYS = (
    "says?|asserts?|alleges?|argues?|believes?|indicates?|suggests?|contends?|complains?|"
    r"(?:reports?|states?|notes?|claims?|estimates?|finds|shows)(?=\s+(?:that|there|approximately|more|about|\d))|"
    r"(?<=continue to )report|(?<=continued to )(?:report|note|allege|claim|express|accuse|criticize|criticise|voice)"
)
_STANCE = (
    "accused|characterized|characterised|criticized|criticised|condemned|denounced|expressed|voiced|cited|described|attributed|blamed|urged|"
    "called (?:on|upon|for|attention)|highlighted|emphasized|emphasised|stressed|lamented|deplored|praised|welcomed|"
    r"pointed to|objected|disputed|refuted|raised (?:\w+ )?(?:concerns?|questions|objections?|allegations|alarm)|"
    r"rejected (?:\w+ )?(?:claims?|allegations?|accusations?|reports?|criticism)|"
    r"denied (?:that|\w+ing|(?:\w+ ){0,3}(?:allegations?|claims?|accusations?|reports?|charges|involvement|wrongdoing|"
    r"responsibility|existence))|(?:were|was|are|is|remain|remains|remained) (?:\w+ly )?concerned"
)
_ACTED = (
    "found|showed|viewed|considered|documented|recorded|observed|warned|concluded|questioned|verified|recommended|ranked|"
    r"rated|learned|receiv(?:ed|e) (?:\w+ ){0,3}(?:reports|allegations)(?= (?:of|that))"
)
"""What bodies with powers also do without saying anything: 'the court found him guilty', 'police warned suspects'."""
_THAT_ONLY = "maintained|declared|determined|held"
_VERB = re.compile(
    rf"\b(?:(?P<said>{_SAID}|{_SAYS})|(?P<stance>{_STANCE})|(?P<acted>{_ACTED})|(?P<that>{_THAT_ONLY})(?=\s+that\b))\b",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:alleging|claiming|stating|saying|noting|arguing|accusing|citing|asserting|complaining|indicating|"
    r"suggesting|contending|insisting|explaining|announcing|acknowledging|criticizing|criticising|blaming|"
    r"(?:warning|adding|concluding|finding|maintaining)(?= that\b))\b",
    re.IGNORECASE,
)
DOCUMENTS = frozenset(
    (
        "report", "reports", "study", "studies", "survey", "surveys", "poll", "polls", "investigation",
        "research", "data", "statistics", "figures", "assessment", "audit", "review", "index", "analysis",
        "statement", "letter", "release", "evidence", "estimates", "findings", "paper", "article",
    )
)  # fmt: skip
_ACCORDING = re.compile(
    r"\baccording to\s+|\bin the (?:view|opinion|words|judgment|estimation)s? of\s+"
    r"|\bas (?:\w+ly )?(?:reported|noted|stated|documented|described|alleged|claimed|observed|estimated) by\s+",
    re.IGNORECASE,
)
_IN_THE_VIEW = re.compile(
    r"\b(?:in|from) (?P<source>[^,;:]{2,80}?)['’]s? (?:view|opinion|perspective)s?\b", re.IGNORECASE
)
_BY = re.compile(
    rf"\b(?P<be>(?:was|were|been|being|is|are)\s+(?:{_LY}\s+|(?P<not>not\s+|never\s+))*)?"
    r"(?:reported|noted|documented|alleged|claimed|estimated|cited|described|confirmed|raised|expressed|voiced|criticized|"
    r"criticised|condemned|accused|denounced|verified|viewed|considered)\b(?:\s+(?:of|for|as|in|during)\b[^,;]{1,60}?)?\s+by\s+"
    r"(?!\w+ing\b)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    rf"\breportedly\b|\b(?:was|were|is|are|has been|have been|had been)\s+(?:{_LY}\s+)*"
    r"(?:(?:alleged|rumou?red)(?= (?:to|that|in|by)\b)|said|claimed|thought|believed|estimated|suspected(?= (?:of|to))"
    r"|accused(?= of)"
    r"|reported(?!\s+to\s+(?!have|be)))\b(?![^,;]{0,80}\sby\s)"
    r"|(?<!for )(?<!of )\ballegedly\s+(?:\w+ed\b|was|were|had|came|took|beat|shot|held|told|"
    r"made|sold|paid|sent|ran|gave|went|threw)"
    r"|\b(?<!no )(?:reports|allegations|concerns|claims|rumou?rs|complaints)\s+(?:\w+ly\s+)?"
    r"(?:continued|continue|persisted|persist|emerged|surfaced|circulated)\b"
    r"|\b(?:including|amid|despite)\s+(?:\w+\s+)?(?:reports|allegations|claims|accusations)\s+(?:that|of)\b",
    re.IGNORECASE,
)
_THERE_WERE = re.compile(
    r"\bthere\s+(?:\w+\s+)?(?:was|were|are|is|have been|has been|continued to be|remained|existed)\s+"
    r"(?P<reports>(?:[\w-]+\s+){0,5}?(?:reports?|allegations?|claims?|accusations?|complaints?|rumou?rs?|concerns?))\b"
    r"(?P<by>(?:\s+in\s+[^,;]{1,30})?\s+(?:by|from|among)\s+)?",
    re.IGNORECASE,
)
_NO = re.compile(r"\b(?:no|not|any|nor|neither)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:no|not|never|neither)\b(?:\W+\w+){0,3}\W*\Z", re.IGNORECASE)
_TO_AUTHORITIES = re.compile(
    r"reported\s+(?!that\b)(?:\w+\s+){0,10}?to\s+(?:the\s+|local\s+)*(?:police|authorities|law enforcement|ministry|"
    r"government|prosecutors?|president|ombudsman|court|minister|national|department|parliament|supervisor|employer)",
    re.IGNORECASE,
)
"""Reporting as an act ('families reported the crime to police'), or as a rank ('reported to the president')."""
_MONTH = r"(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber"
_DATE = re.compile(
    rf"(?:(?:in|on|by|as of|since|until|through|during|for|at|from|between|throughout)\s+(?:(?:the|early|late|mid-?|"
    rf"end|of|beginning|first|second|third|last|many|several|past|recent|previous|prior|reporting|calendar)\s+)*"
    rf"(?:(?:{_MONTH})\b(?:\s+\d{{1,2}}\b(?!\s+(?:percent|ngo)))?(?:,?\s+\d{{4}}\b,?)?(?:\s+(?:and|to|through|-)\s+"
    rf"(?:{_MONTH})(?:\s+\d+)?)?|\d{{4}}\b|years?(?:['’]s end)?\b|period\b|months?\b|weeks?\b|quarter\b|half\b|times\b|"
    r"addition\b|response\b|contrast\b|(?:one|another|some|most|many|two|three|several|other) "
    r"(?:cases?|instances?|areas?|occasions?)\b|example\b|fact\b)\W*)+",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"(?:\W*\b(?:and|but|however|although|though|even|while|whereas|yet|or|nor|so|also|moreover|furthermore|meanwhile|"
    r"nonetheless|nevertheless|instead|thus|therefore|similarly|additionally|separately|nationwide|because|since|which|"
    r"that|as(?! of)|[a-z]+ly)\b\W*)+",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"\W*(?:in|on|during|as|by|at|since|following|after|before|from|for|despite|with|without|through|throughout|under|"
    r"among|between|until|when|while|although|though|because|if|unlike|like|regarding|concerning|due|given|over|upon|to|"
    r"of|once|whereas|according|based|citing|except|[a-z]+ly|\w+ing)\b",
    re.IGNORECASE,
)
_ENDS_SUBJECT = frozenset(
    (
        "that", "because", "although", "but", "while", "whereas", "after", "when", "where", "if", "than",
        "whether", "before", "which", "who", "whom", "whose", "though", "however", "what", "how", "why", "until",
        "unless",
    )
)  # fmt: skip
_JOINED_VERB = re.compile(rf"\b(?:and|or|but)\s+(?:{_LY}\s+)*\Z", re.IGNORECASE)
_SUBJECT_PRONOUNS = frozenset(["some", "many", "others", "several", "most"])
_ADJECTIVES = frozenset(["alleged", "reported", "estimated", "documented", "recorded"])
_RELATIVES = frozenset(["which", "who", "that"])
_PARTIES_TO = frozenset(
    (
        "cases", "incidents", "abuses", "violations", "crimes", "deaths", "instances", "reasons", "problems",
        "killings", "attacks", "number", "numbers", "case", "incident", "abuse", "violence",
    )
)  # fmt: skip
"""What is reported, not who reports: 'cases reported in the west'."""
_LAWS = re.compile(
    r"\b(?:laws?|constitution|codes?|acts?|statutes?|decrees?|regulations?|provisions?|legislation|convention|rules|"
    r"section \d+|articles? \d+\w*|protocols?|plans?|procedures?|guidelines?|standards?|criteria|agreements?|mandate|"
    r"schedule|policy|policies|principles|requirements?|needs?|terms|rules?|formula|tradition|custom)$",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:no|none|neither|nobody|any|by)\b|(?:in|of|on|at|for)\s+(?:\w+\s+){0,2}\d[\d,.]*$", re.IGNORECASE
)
_PREPOSITION = re.compile(r"\s(?:of|in|on|for|from|to|with|at|by|that|who|which|about|against)\s", re.IGNORECASE)
_SOURCE_END = re.compile(
    r"[;:.](?:\s|$)|\s(?:that|who|which|during|as|when|where|while|but|because|after|before|since|in \d{4}|"
    r"in (?:[A-Z]|the|a|its|their|early|late)|(?:for|to|on|with|at)(?=\s[^A-Z])|is|are|was|were|had|has|have)\s"
    r"|\s[—–-]\s"
)
_MAX_BACK_WORDS = 30
_MAX_ITEM_WORDS = 6


@dataclass(frozen=True, slots=True)
class Attribution:
    """A clause's (or a part of its) attribution to a source; `source` is None where none is named.

    `acts`: the verb can also tell what the source did, not said. `carries`: clauses coordinated with this one are
    part of what is said. `back`: it stands behind what it says.
    """

    at: int
    kind: Kind
    source: Span | None = None
    acts: bool = False
    carries: bool = True
    back: bool = False


def attributions(text: str, clause: Span) -> tuple[Attribution, ...]:
    """The attributions of a clause of a masked sentence, in order."""
    found = [*_frames(text, clause), *_agents(text, clause), *_loose(text, clause), *_verbs(text, clause)]
    found.extend(_participles(text, clause))
    return tuple(sorted(found, key=lambda attribution: attribution.at))


def content(text: str, clause: Span) -> int:
    """Where a clause begins behind its connectives, dates and fronted phrases."""
    start = clause.start + len(opening(text, clause))
    label = text.rfind(": ", start, clause.end)
    start = label + 2 if label >= 0 else start
    for _ in range(3):
        match = _DATE.match(text, start, clause.end) or _ADVERBS.match(text, start, clause.end)
        if match is None:
            break
        start = match.end()
    if _FRONTED.match(text, start, clause.end):
        for comma in re.compile(r",\s+").finditer(text, start, clause.end):
            if subject(text, comma.end(), clause.end):
                return comma.end()
    return start


def _frames(text: str, clause: Span) -> Iterator[Attribution]:
    for match in _ACCORDING.finditer(text, *clause):
        source = source_after(text, match.end(), clause.end)
        if source and not _speaks_not(text, source):
            yield Attribution(match.start(), "frame", source, back=not _opens(text, clause, match.start()))
    for match in _IN_THE_VIEW.finditer(text, *clause):
        source = Span(*match.span("source"))
        yield Attribution(match.start(), "frame", source, back=not _opens(text, clause, match.start()))


def _agents(text: str, clause: Span) -> Iterator[Attribution]:
    """'was reported by X', 'concerns raised by X'."""
    for match in _BY.finditer(text, *clause):
        source = source_after(text, match.end(), clause.end)
        if match["not"] or not source or _ACCORDING.match(text, max(clause.start, match.start() - 3)):
            continue
        kind: Kind = "main" if match["be"] else "embedded"
        yield Attribution(match.start(), kind, source, carries=False)


def _loose(text: str, clause: Span) -> Iterator[Attribution]:
    for match in _LOOSE.finditer(text, *clause):
        before = Span(clause.start, match.start())
        if not _DENIED.search(text, *before):
            # Behind a verb it is about a part of the clause only: 'attacked a village and reportedly killed …'.
            late = words(text, content(text, clause), match.start())
            inside = any(is_verb(late, index) for index in range(len(late) - 1))
            yield Attribution(match.start(), "embedded" if inside else "loose", carries=False)
    for match in _THERE_WERE.finditer(text, *clause):
        if _NO.search(match[0]):
            continue
        by = source_after(text, match.end(), clause.end) if match["by"] else None
        yield Attribution(match.start(), "main", by or Span(*match.span("reports")), carries=False)


def _verbs(text: str, clause: Span) -> Iterator[Attribution]:
    found = words(text, *clause)
    index = {word.start: number for number, word in enumerate(found)}
    for match in _VERB.finditer(text, *clause):
        if match.start() not in index:
            continue
        source = _subject_before(text, clause, found, index[match.start()])
        if source is None or _speaks_not(text, source) or _TO_AUTHORITIES.match(text, match.start(), clause.end):
            continue
        if text[source.start : source.end].split()[-1] in _PARTIES_TO:
            yield Attribution(match.start(), "loose", carries=False)
            continue
        after = text[match.end() : clause.end].lstrip()
        phrase = Span(match.end(), match.end() + len(re.split(r"[,;]", text[match.end() : clause.end])[0]))
        trailing = (not after or after[0] in ".,;") and text[clause.start : source.start].rstrip().endswith(",")
        main = _opens(text, clause, source.start) and not _JOINED_VERB.search(text, source.end, match.start())
        named_thing = match[0].casefold() in _ADJECTIVES and not has_verb(text, phrase)
        if not (main or trailing) and named_thing:
            continue
        yield Attribution(
            match.start(),
            "frame" if trailing and not main else "main" if main else "embedded",
            source,
            acts=bool(match["acted"]) and not after.startswith("that "),
            carries=not match["stance"],
            back=trailing and not main,
        )


def _participles(text: str, clause: Span) -> Iterator[Attribution]:
    """'X released a report stating …'; 'X closed it, citing …'."""
    for match in _SAYING.finditer(text, *clause):
        before = words(text, clause.start, match.start())
        if not before or not (before[-1].text == "," or before[-1].text in DOCUMENTS):
            continue
        source = subject(text, content(text, clause), clause.end)
        if source and not _speaks_not(text, source):
            kind: Kind = "main" if before[-1].text in DOCUMENTS else "embedded"
            yield Attribution(match.start(), kind, source, carries=False)


def _opens(text: str, clause: Span, at: int) -> bool:
    """Whether nothing but connectives and fronted phrases stands before a position of a clause."""
    start = max(clause.start, text.rfind(": ", clause.start, at) + 1)
    lead = text[start:at]
    for _ in range(3):
        for pattern in (_DATE, _ADVERBS):
            match = pattern.match(lead.lstrip())
            lead = lead.lstrip()[match.end() :] if match else lead
    lead = lead.strip(" \"'“”‘’(" + MASK)
    return not lead or (lead.endswith(",") and bool(_FRONTED.match(lead)))


def _subject_before(text: str, clause: Span, found: Sequence[Word], verb: int) -> Span | None:
    """The phrase that is the subject of a verb; None if it has none, is passive or is denied."""
    last = verb - 1
    while last >= 0 and re.fullmatch(
        rf"{_LY}|have|has|had|would|may|both|each|all|to|continued?|did|do", found[last].text
    ):
        last -= 1
    if last < 0 or found[last].text in {"not", "never", "no", "nor", "rarely"} | BE:
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
    described = _described_subject(text, clause, found, verb)
    if described:
        return described
    first, after_verb = _walk_back(found, last)
    return _trimmed(text, Span(found[first].start, found[last].end), after_verb)


def _described_subject(text: str, clause: Span, found: Sequence[Word], verb: int) -> Span | None:
    """The subject before a relative clause ('NGOs that visit prisons reported …'), if the clause begins with it."""
    start = content(text, clause)
    first = next((index for index, word in enumerate(found) if word.start >= start), verb)
    for index in range(first, min(verb - 1, first + _MAX_ITEM_WORDS + 1)):
        if found[index].text in _RELATIVES and index > first:
            between = sum(is_verb(found, inner) for inner in range(index + 1, verb))
            return Span(found[first].start, found[index - 1].end) if between <= 1 else None
        if found[index].is_mark or is_verb(found, index) or _VERB.match(text, found[index].start):
            return None
    return None


def _before_insertion(found: Sequence[Word], comma: int) -> int:
    """The word before a phrase between commas that ends at `comma` ('the court, however, said')."""
    for index in range(comma - 1, max(-1, comma - 16), -1):
        if found[index].text == ",":
            return index - 1
    return -1


def _is_no_noun(found: Sequence[Word], last: int, verb: int) -> bool:
    """Whether the word before a participle shows that it is an adjective ('the reported cases')."""
    word = found[last].text
    if word in _SUBJECT_PRONOUNS:
        return found[verb].text in {"reported", "alleged", "estimated", "documented"}
    return word in DETERMINERS or word in {"of", "in", "on", "for", "from", "with", "by", "as", "than", "any", "that"}


def _is_adjective(found: Sequence[Word], verb: int) -> bool:
    """Whether a form says what is done to somebody ('officials accused of …') or thought of it ('alleged abuse')."""
    following = found[verb + 1].text if verb + 1 < len(found) else ""
    if found[verb].text == "accused":
        return following == "of"
    joined = found[verb - 1].text in {"and", "or", "but", ","} or is_verb(found, verb - 1)
    return (
        found[verb].text in _ADJECTIVES
        and joined
        and following not in DETERMINERS | {"that", "it", "they", "he", "she"}
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
    return 0 < len(item) <= _MAX_ITEM_WORDS and not _DATE.match(" ".join(word.text for word in reversed(item)))


def _trimmed(text: str, span: Span, after_verb: bool) -> Span | None:
    """A subject without the dates before it, and without the object of a verb before it."""
    start = span.start
    for pattern in (_ADVERBS, _DATE, _ADVERBS):
        match = pattern.match(text, start, span.end)
        start = match.end() if match and match.end() < span.end else start
    joined = re.compile(r"\s(?:and|or|but)\s+").search(text, start, span.end) if after_verb else None
    start = joined.end() if joined else start
    return Span(start, span.end) if start < span.end else None


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
        if reads_on or len(item.split()) > _MAX_ITEM_WORDS or not (closes or more) or following < 0:
            break
        comma = following
        if closes:
            break
    source = text[start : comma if comma >= 0 else last].rstrip(" .,;" + MASK)
    return Span(start, start + len(source)) if source.strip() else None


def _speaks_not(text: str, source: Span) -> bool:
    """Whether a phrase names nobody, or a law, which is no voice."""
    phrase = text[source.start : source.end]
    head = _PREPOSITION.search(phrase)
    return bool(_NOBODY.match(phrase) or _LAWS.search(phrase[: head.start()] if head else phrase))
