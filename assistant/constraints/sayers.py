"""What somebody is asked to have said: 'what did NGOs say about the shelters?' is answered by what they said alone.

What others say, or the report itself, would put words into their mouth.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.constraints.told import CLAUSE_END, around, is_told
from assistant.constraints.years_told import FIGURES
from assistant.followup.words import PEOPLE
from assistant.question.asked import WHOSE_FIGURE, Asked, content, searched
from assistant.regex import regex
from assistant.schema import Passage, Span, Voice
from assistant.text.numerals import value_of
from assistant.text.quantities import quantities
from assistant.verification import is_negated
from assistant.voices import DOCUMENTS, Told, sources, told, voice_of

_ASKED = regex(
    r"^\W*(?:(?:and|but|so|also),? )?(?:what|how) (?:else |exactly )?(?:do|does|did|have|has|had) "
    r"(?P<who>(?!(?:(?:the|this|that|your|these|its|an?) )?(?:[\w-]+ )?(?:reports?|texts?|documents?|narrative|page"
    r"|authors?|writers?|compilers?|publishers?|drafters|editors|assessors|evaluators|reviewers|americans?|findings?"
    r"|overview|entry|chapter|section|paper|dossier|write-?up|assessment|review|recommendations?|ranking|profile|summary"
    r"|introduction|rules?|laws?|codes?|constitution|plan|policy|agreement|act|bill|post-?mortem|autopsy|stud(?:y|ies)"
    r"|surveys?|polls?|inquiry|audit|statistics|figures|data|article \d+)\b"
    r"|(?:it|they|you|we|he|she|i|one|people|anyone|anybody|somebody|someone|washington|state department)\b)"
    r"(?:[\w’'.&-]+ ){1,6}?)"
    r"(?:say|said|think|thought|claim(?:ed)?|argue[d]?|complain(?:ed)?|allege[d]?|criticize[d]?|criticise[d]?"
    r"|believe[d]?|state[d]?)\b(?! to\b)",
    re.IGNORECASE,
)
_SPEAKER_ASKED = regex(
    r"^\W*(?:(?:and|but|so),? )?(?:who|which [\w’'-]+(?: [\w’'-]+){0,2}?) (?:exactly |else |also |has |have |had )*"
    r"(?:(?:says?|said|reports?|reported|claims?|claimed|alleges?|alleged|states?|stated|argues?|argued|estimates?"
    r"|estimated|believes?|believed)(?: that)?"
    r"|(?:noted?|notes|found|finds|concluded?|concludes|confirms?|confirmed|maintains?|maintained|warns?|warned"
    r"|announced?|indicated?|told [\w ]{2,30}?) that) (?P<what>.+)"
    r"|^\W*according to (?:whom|who|which [\w’'-]+),? (?P<so>.+)",
    re.IGNORECASE,
)
_FIGURE_OF = regex(
    r"\baccording to (?P<source>[^?,;:()]+?)(?=\W*$|[,;:(]| (?:in|during|between|from|how|were|was|are|did) )"
    r"|\b(?:by|from|on) (?P<own>(?:the |its |their )?[\w .&-]+?)['’]s? (?:own )?(?:count|counting|reckoning"
    r"|figures?|estimates?|tally|data|statistics|numbers)\b"
    r"|\bhow (?:many|much)\b[^?]*?\b(?:do|does|did|has|have|had) (?P<teller>(?:the |its |their )?(?:[\w.&’'-]+ ){1,5}?)"
    r"(?:say|said|think|thought|claim(?:ed)?|allege[d]?|estimate[d]?|reckon(?:ed)?|count(?:ed)?|put|tell|told)\b"
    r"(?! (?:to|on|into|up|out)\b)",
    re.IGNORECASE,
)
"""'According to NGOs, how many …?', 'how many, by the ministry's own count?', 'how many did the union say were …?'"""
_NOBODY = regex(
    r"\b(?:state department|department of state|washington|summary|annex|appendix|table|chart|data|findings?"
    r"|figures?|audit|act|decree|treaty|plan|agreement|statistics|report|reports|text|document|narrative|page|authors?"
    r"|law|code|constitution|survey|poll|study|census|it|they|you"
    r"|we|he|she|people|media|sources?)\b",
    re.IGNORECASE,
)
"""Who may be the report itself, or is quoted by another's words."""
_OPPONENTS: Mapping[Voice, frozenset[Voice]] = {
    "government": frozenset(("ngo", "international_organization", "experts")),
    "ngo": frozenset(("government",)),
}
"""Whose figure isn't that of somebody's side; NGOs and international organizations are often told of together."""
_NAMED = regex(r"\b(?!(?:The|An?|This|That|Some|Most|Many|Local|NGOs?|UN|US)\b)[A-Z]\w+")
"""A name: not 'The NGO'."""
_GENERAL = regex(
    r"(?:the |local |some |former |previous )*(?:government|state|authorities|officials|NGOs?|activists|civil society)",
    re.IGNORECASE,
)
"""Who is meant whatever a text calls them."""
_OMBUDSMAN = regex(r"\bombuds\w+\b", re.IGNORECASE)
_ITS_OTHER_NAMES = regex(r"\b(?:ombuds\w+|defender|commissioner|advocate)\b", re.IGNORECASE)
"""Who belongs to the state and speaks apart from the government."""
_SAYS = regex(
    r"\b(?:sa(?:y|ys|id)|stat(?:e[sd]|ing)|report(?:s|ed)?|claim\w*|alleg\w+|note[sd]?|noting|argu\w+|complain\w*|critici[sz]\w+"
    r"|urg\w+|call(?:s|ed|ing)? (?:for|on)|recommend\w*|express\w*|den(?:y|ies|ied)|reject\w*|agree\w*|accus\w+"
    r"|warn\w*|ask\w*|demand\w*|oppos\w+|welcom\w+|prais\w+|condemn\w*|cit(?:e|es|ed|ing)"
    r"|point(?:s|ed|ing)? (?:out|to)|stress\w*|describ\w+|questioned|disput\w+|promis\w+|pledg\w+|announc\w+"
    r"|acknowledg\w+|admit\w*|confirm\w*|object(?:s|ed|ing)?|worr\w+|fear\w*|believ\w+|f(?:ind|inds|ound)|conclud\w+"
    r"|observ\w+|highlight\w*|fault\w*|blam\w+|assert\w*|contend\w*|indicat\w+"
    r"|estimat\w+|tell|told|explain\w*|respond\w*|repl\w+|insist\w*|declar\w+|according|attribut\w+"
    r"|suggest\w*|protest\w*|concern\w*|tweet\w*|wrote|testif\w+|ruled|cast doubt|characteri[sz]\w+)\b",
    re.IGNORECASE,
)
"""Words of what somebody said or holds."""
_PRONOUN = regex(
    r"^\W*(?:However, |Additionally, |In addition, )?(?:(?:It|They|He|She|This|These|Others?)\b"
    r"|(?:Both|One|Some|Many) (?:\w+ed|said|also|was|were|is|are|had|has|have|did|of (?:the(?:m|se)|those))\b)"
)
"""What stands for somebody named before: 'some said', but not 'some NGOs said'."""
_ANYBODY = regex(
    r"(?:the )?(?:critics|campaigners|activists|observers|advocates|analysts|opponents|some|many)", re.IGNORECASE
)
"""Who may be anybody but the government."""
_WORD = regex(r"[\w’'-]+")
_NOT_HEAD = regex(r"\b(?:of|for|from|in|on|at|against|with)\b")
_ARTICLE = regex(r"^(?:the|an?|its|their) (?=[A-Z]{2,}$)")
"""Before an abbreviation."""
_SMALL = r"(?:\s+(?:of|for|and|the|on|to|in|against))*\s+"
"""What may stand between the words of a name, of which an abbreviation has the initials."""
_WHOSE = regex(r"\b[\w-]+['’]s? (?=\w)")
_NO_ONE = DOCUMENTS | {"allegations", "claims", "complaints", "accusations", "concerns"}
"""Sources that are no one: 'a university study', 'there were allegations'."""
STATEMENT_TOLD = 0.5
"""The share of the words of a statement that must stand where it is told: the rest may be told in others."""
SOMETHING_TOLD = 0.3
"""The same where the trained layers point at a name: 'the ministry said that two had died' has a quarter of 'police
killed two detainees'."""
BETWEEN = 70
"""Within how many characters after somebody is named it is told what they say."""


def sayer(question: str) -> str | None:
    """Who is asked to have said something, as the question has it; None if nobody is."""
    found = _ASKED.match(question)
    return found["who"].strip() if found else None


def statement(question: str) -> str | None:
    """What it is asked who said, as the question has it; None if that isn't asked."""
    found = _SPEAKER_ASKED.match(question)
    return found[found.lastgroup or 0] if found else None


def speaker(asked: Asked, quote: Passage) -> str | None:
    """Who says in a quote what it is asked who said: the one source of the part that tells most of it."""
    what = statement(asked.question)
    best = _telling(what, quote.text) if what else []
    if what is None or len(best) != 1 or best[0].relayed or len(best[0].sources) != 1:
        return None
    who = best[0].sources[0]
    turned = is_negated(what) != is_negated(quote.text[slice(*best[0].span)])
    return None if turned or _PRONOUN.match(who) or set(who.casefold().split()) & _NO_ONE else who


def is_other_speaker(asked: Asked, text: str, span: Span) -> bool:
    """Whether it is asked who said something, and a phrase isn't who says that: 'the ministry said that they had died'
    doesn't tell who says that police killed them."""
    what = statement(asked.question)
    return what is not None and not any(
        text[slice(*span)] in who for part in _telling(what, text, SOMETHING_TOLD) for who in part.sources
    )


def part_asked(asked: Asked, text: str) -> Span | None:
    """The part of a text that tells what it is asked who said, or in which those speak whose words are asked for."""
    what, who = statement(asked.question), sayer(asked.question) or _teller(asked)
    parts = _telling(what, text) if what else []
    if head := who and not what and _head(who):
        named = [part for part in told(text) if part.sources]
        parts = [part for part in named if any(_are_among(head, source) for source in part.sources)]
        own = voice_of(who or "")
        if not parts and own != "unknown":
            parts = [part for part in named if own in {voice_of(source) for source in part.sources}]
    return parts[0].span if len(parts) == 1 else None


def _telling(what: str, text: str, least: float = STATEMENT_TOLD) -> list[Told]:
    """The parts of a text that tell most of a statement, if that is at least such a share of its words."""
    parts = told(text)
    shares = [_share(what, text[slice(*part.span)]) for part in parts]
    most = max(shares, default=0.0)
    return [part for part, share in zip(parts, shares, strict=True) if share == most and share >= least]


def _share(what: str, text: str) -> float:
    """The share of the words of a statement that a text tells."""
    wanted, said = set(content(what)), set(content(text))
    return sum(is_told(word, said) for word in wanted) / len(wanted) if wanted else 0.0


def figure_of_another(asked: Asked, text: str) -> bool:
    """Whether a figure is asked for as somebody gives it, and a text has only what others say, as far as its words tell
    ('DGSN' may be the police)."""
    who = _teller(asked) if asked.kind in FIGURES else ""
    if not _head(who) or _PRONOUN.match(text) or _tells_of(who, text):
        return False
    voices = _voices(text)
    return bool(voices) and (voice_of(who) == "unknown" or voice_of(who) not in voices)


def figure_of_opponent(asked: Asked, text: str) -> str | None:
    """'A figure by the government' where one is asked for as it gives it, and a text has only what NGOs, international
    organizations or experts say, or what the government says where NGOs' is asked for; or as somebody gives it who is
    named, and a text has what others say who are."""
    if not figure_of_another(asked, text):
        return None
    who = _teller(asked)
    own = voice_of(who)
    opposed = _GENERAL.fullmatch(who) and _voices(text) <= _OPPONENTS.get(own, frozenset())
    # A ministry may be told of by an abbreviation in another language.
    apart = own != "government" or _has_no_ombudsman(who, text)
    opposed = opposed or (apart and _NAMED.search(who) and any(map(_NAMED.search, sources(text))))
    return f"a figure by {who}" if opposed else None


def lacks_its_figure(asked: Asked, text: str) -> str | None:
    """'The figure of 72' where it is asked whose that is, and a text doesn't have it."""
    found = searched(WHOSE_FIGURE, asked.alone)
    if found is None or value_of(found["number"]) in {one.value for one in quantities(text)}:
        return None
    return f"the figure of {found['number']}"


def _teller(asked: Asked) -> str:
    """Whose figure, or account, is asked for; '' where nobody's is."""
    found = searched(_FIGURE_OF, asked.question)
    who = found[found.lastgroup or 0].strip() if found else ""
    return "" if _NOBODY.search(who) else _ARTICLE.sub("", who)


def is_told_by_another(asked: Asked, text: str, span: Span) -> bool:
    """Whether a phrase is asked for as somebody gives it, and stands in what another says: '15,000 by the ministry,
    while NGOs put it at 30,000'; or it is a figure, and all whom its clause names are others."""
    who = _teller(asked)
    clause = around(text, span, CLAUSE_END)
    if not _head(who) or _tells_of(who, clause):
        return False
    if _tells_of(who, text):
        return True
    if asked.kind not in FIGURES or _PRONOUN.match(text):
        return False
    own = voice_of(who)
    if _GENERAL.fullmatch(who) and own not in _voices(clause) and _voices(clause) and own in _voices(text):
        return True
    return figure_of_another(asked, text) or (
        _GENERAL.fullmatch(who) is None and any(map(_NAMED.search, sources(clause)))
    )


def tells_of_teller(asked: Asked, text: str) -> bool | None:
    """Whether a text tells of those as whose a figure is asked for, or what it is asked who said; None where neither is
    asked, the text begins with 'she', who may be the one, or it may say the same in other words."""
    if what := statement(asked.question):
        share = _share(what, text)
        return share >= STATEMENT_TOLD or (False if share < SOMETHING_TOLD and not _PRONOUN.match(text) else None)
    who = _teller(asked) if asked.kind in FIGURES else ""
    if not _head(who):
        return None
    return _tells_of(who, text) or (None if _PRONOUN.match(text) else False)


def _tells_of(who: str, text: str) -> bool:
    """Whether a text has the head of whom it is asked, or their initials, or that for which these stand."""
    return _are_among(_head(who), text) or _is_abbreviated(who, text) or (who.isupper() and _stands_for(who, text))


def said_by_another(asked: Asked, text: str, before: str = "") -> bool:
    """Whether it is asked what somebody said, and a text tells of nothing that they said.

    A text that goes on with 'they' is read with what stands `before` it in its paragraph, where that is known.
    """
    who = sayer(asked.question)
    if who is None:
        return False
    if _PRONOUN.match(text):
        if not before.strip():
            return False
        text = f"{before} {text}"
    head = _head(who) or set(content(who))
    if not head or _says_it(head, text) or _is_abbreviated(who, text):
        return False
    if any(_are_among(head, source) for source in sources(text)):
        return False
    if _has_no_ombudsman(who, text):
        return True
    voices = _voices(text)
    if _ANYBODY.fullmatch(who):
        return not voices - {"government"}
    if any(word[:1].isupper() for word in who.split() if word != "NGOs"):
        return True
    known = any(word.casefold() in PEOPLE for word in who.split())  # victims speak with nobody else's voice
    return (known or not voices) if voice_of(who) == "unknown" else voice_of(who) not in voices


def _head(who: str) -> set[str]:
    """The senses of the words that name somebody, without whose or of what they are."""
    return set(content(_WHOSE.sub("", _NOT_HEAD.split(who, maxsplit=1)[0])))


def _has_no_ombudsman(who: str, text: str) -> bool:
    """Whether an ombudsman is meant, whom a text has under none of their names."""
    return bool(_OMBUDSMAN.search(who)) and not _ITS_OTHER_NAMES.search(text)


def _voices(text: str) -> set[Voice]:
    """Whose words a text has, of those whom it names."""
    return {voice_of(source) for source in sources(text)}


def _is_abbreviated(who: str, text: str) -> bool:
    """Whether a text has the initials of somebody named in several words: 'HRW' of 'Human Rights Watch'."""
    initials = _initials(who)
    return len(initials) > 1 and re.search(rf"\b{initials}\b", text) is not None


def _initials(text: str) -> str:
    """The initials of the words with a capital."""
    return "".join(word[0] for word in text.split() if word[0].isupper())


def _stands_for(initials: str, text: str) -> bool:
    """Whether a text has a name with these initials."""
    return re.search(r"\b" + _SMALL.join(rf"{re.escape(letter)}[\w’'-]*" for letter in initials), text) is not None


def _says_it(head: set[str], text: str) -> bool:
    """Whether a text tells of those who are meant, and then what they say."""
    return any(
        _are_among(head, word[0]) and _SAYS.search(text, word.end(), word.end() + BETWEEN)
        for word in _WORD.finditer(text)
    )


def _are_among(head: set[str], phrase: str) -> bool:
    """Whether a phrase has a word for those who are meant, or one of its family: 'rioted' for 'rioters'."""
    said = set(content(phrase))
    return any(is_told(word, said) for word in head)
