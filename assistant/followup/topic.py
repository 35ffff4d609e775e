"""What a question is about, read off its word order with lists of function words: no parser, no model."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.checks.words import is_past, word_set
from assistant.followup.inflection import begins_subject, begins_verb, is_told_past, statement, third_person
from assistant.followup.patterns import (
    CONTRACTION,
    DURING,
    LEAVING_OUT,
    MOST_AT_END,
    NOWADAYS,
    RELATIVE_YEAR,
    THIS_YEAR,
    TIME_FIRST,
    TRAILING,
)
from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    GROUPS,
    HAVE_FORMS,
    IMPERATIVES,
    INDEFINITE,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PLURALS,
    MODALS,
    OFFICIALS,
    PEOPLE,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    VERB_FOLLOWS,
    VERBS,
    key,
)
from assistant.regex import regex
from assistant.text.dates import MONTH, YEAR

_MONTH = rf"(?:(?:early|mid|late|{MONTH})[ -])?"
_PART_OF_YEAR = (
    r"(?:the\s+(?:first|second|third|fourth|last)\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+)?"
    r"(?:months?|half|quarter|weeks?)\s+of\s+)?"
)
_YEAR_LEAD = r"(?:in|during|for|since|by|from|between|until|through|of|over|than|before|after)"
YEAR_PHRASE = regex(
    rf"(?:\b{_YEAR_LEAD}\s+)?{_PART_OF_YEAR}(?:the\s+)?(?:(?:calendar|fiscal)\s+)?(?:years?\s+)?\b{_MONTH}{YEAR}\b"
    r"(?:[/–-]\d\d(?!\d))?"
    rf"(?:\s*(?:to|and|or|-|–|until|through|vs\.?|versus|against|compared\s+(?:with|to))\s*{YEAR}\b)?",
    re.IGNORECASE,
)
_BEFORE_NOUN = regex(
    r"\s+(?!(?:is|are|was|were|did|do|does|has|have|had|and|or|to|how|what|who)\b)[a-z-]+", re.IGNORECASE
)
_OF_TWO_YEARS = regex(r"(?P<year>\d{4})(?P<and>[/–-])(?P<next>\d\d)(?!\d)")
"""'2021/22', a budget's year; the one before is 2020/21."""
_OPENER = regex(
    r"(?:(?:in|under|by|at|from|for|to|on|of|with|since|until)\s+)?"
    r"(?:how\s+\w+(?=\s+(?:is|are|was|were)\b)|how\s+(?:many|much|often|long|soon|quickly|high|large|big|old|low|far|fast|well|common|serious)(?:\s+more)?"
    r"|what|which|whom|whose|who|when|where|why|how)\b\s*",
    re.IGNORECASE,
)
_ABOUT = regex(
    r"(?:what\s+(?:else\s+)?(?:does|do|did)\s+(?:(?:the|this|your|these)\s+(?:\w+\s+)?(?:reports?|texts?|documents?)|it|they|you)"
    r"\s+say\s+(?:about|on)|(?:please\s+)?(?:tell|show)\s+me\s+(?:more\s+)?about"
    r"|what\s+(?:is|was)\s+said\s+(?:about|on)|does\s+the\s+report\s+(?:mention|cover|discuss)"
    r"|(?:what|who)\s+(?:is|was|are|were|lies|lay)\s+behind|what\s+(?:is|was|has\s+been)\s+(?:being\s+)?done\s+(?:about|for)"
    r"|what\s+(?:is|was)\s+(?:wrong|the\s+(?:matter|problem|trouble))\s+with"
    r"|what\s+(?:happens|happened)\s+(?:with|to)|what\s+(?:has\s+become|became|came)\s+of|is\s+there\s+anything\s+(?:about|on)|what\s+do\s+(?:you|we)\s+know\s+about)\s+",
    re.IGNORECASE,
)
_ANYTHING = regex(
    r"(?:and\s+)?anything\s+(?:new\s+|else\s+|more\s+|in\s+here\s+)?(?:about|on|in|with|regarding)\s+", re.IGNORECASE
)
_FEWER = regex(
    r"^(?:more|fewer|less|enough|too (?:few|many|much|little))\s+(?P<what>\S.*?)(?:\s+(?:than|now)\b.*)?$",
    re.IGNORECASE,
)
"""'More shelters than in 2018': what they are."""
_OF_WHOM = regex(
    r"(?:runs?|operates?|heads?|leads?|chairs?|directs?|manages?|funds?|finances?|pays?\s+for|paid\s+for|supports?|maintains?|owns?|oversees?|supervises?|staffs?|inspects?"
    r"|do(?:es)?|did|conduct(?:s|ed)?|carr(?:y|ies|ied)\s+out|organi[sz]e[ds]?|draft(?:s|ed)?|writes?|wrote"
    r"|publish(?:es|ed)?|create[ds]|found(?:s|ed)|establish(?:es|ed)|launch(?:es|ed)|sets?\s+up)\s+(?P<what>the\s+\w.*)",
    re.IGNORECASE,
)
"""'Runs the shelters for victims', 'carried out the survey': what there is without those who are asked for."""
_NOW_AT_END = regex(rf"\s+(?:{NOWADAYS}|at\s+(?:present|the\s+moment))$", re.IGNORECASE)
_THERE_BE = regex(r"(?:is|are|was|were)\s+there\s+(?:still\s+|also\s+)?(?:any\s+|a\s+|an\s+|some\s+)?", re.IGNORECASE)
_NAME = regex(r"(?<![\w'’-])[A-Z][\w'’-]*(?:\s+(?:(?:of|for|on|the|and|to|against)\s+){0,2}(?:[A-Z][\w'’-]*|\d+))*")
_QUANTIFIER = regex(r"^(?:any|some|a|an|many|most|all|no|more(?! and more\b))\s+", re.IGNORECASE)
_ANY_OF = regex(
    r"^(?:any|some|most|all|both|none|many)\s+of\s+(?=(?:the|these|those|its|their|his|her)\s)", re.IGNORECASE
)
"""'Were any of the camps closed?': what is asked of some of them."""
_LEFT_OVER = regex(
    r"(?:\s+(?:really|actually|mainly|mostly|all))?\s+(?:to|of|for|from|with|about|by|worth)$", re.IGNORECASE
)
"""What a question leaves at its end: 'what was the officer found guilty of?'."""


_THE_THINGS = regex(r"(?:the|most|all|these|those|its|their)(?:\s+\w+)?\s+\w+s", re.IGNORECASE)
"""What is done in 'which garages do the repairs?'."""
_SHARE = regex(r"(?:share|percentage|percent|proportion)\s+of\b", re.IGNORECASE)
_PART = regex(
    r"^(?:(?:(?:share|percentage|percent|proportion|part|number)\s+)?of\s+)(?:the\s+|these\s+|all\s+)*(?=\w)",
    re.IGNORECASE,
)
"""What stands before the noun that a part is asked of."""


_HAVING = regex(
    r"\b(?:have|offer|provide|run|operate|maintain|keep|support|fund|finance|help\s+with)\s+(?:an?|any|some|the(?=\s+right\b))"
    r"\s+(?P<what>\w.*)",
    re.IGNORECASE,
)
_COVERING = regex(
    r"(?P<what>\w.*?)\s+(?:cover|provide(?:\s+for)?|require|prohibit|contain|include|regulate|mean|involve|entail)",
    re.IGNORECASE,
)
"""'What does Article 30 cover?'"""
_FINDING = regex(
    r"(?P<what>(?:the|an?|this|that|its|their|\w+['’]s?)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:study|report|audit|survey|review|inquiry|enquiry|probe|poll|investigation|assessment|analysis|census)"
    r"(?:\s+(?:of|on|into|about|by|from|in)\s+\w.*?)?)\s+"
    r"(?:find(?:\s+out)?|say|show|conclude|reveal|suggest|turn\s+up|uncover|recommend|bring\s+to\s+light)",
    re.IGNORECASE,
)
"""'What did the ministry's audit of schools find?'"""
_BEGUN = regex(
    r"(?P<what>(?:the|its|their)\s+.+?)\s+(?:start|begin|commence|end|finish|open|close|expire|take\s+(?:place|effect)"
    r"|(?:come|enter)\s+into\s+(?:force|effect)|become\s+(?:law|binding|effective|mandatory|compulsory))",
    re.IGNORECASE,
)
"""'When did the march start?'"""
_DOING = regex(r"(?P<who>\w.*?)\s+do(?P<for>\s+(?:for|to|with|about|against|on)\s+\w.*)?", re.IGNORECASE)
_PREDICATE = regex(
    r"(?<=\w)\s+(?:(?:still|also|now|really|very|fully)\s+)*(?:valid|open|active|due|over|common|widespread|rare|frequent|legal|illegal|lawful|unlawful"
    r"|mandatory|compulsory|free|safe|available|adequate|sufficient|effective|criminal|serious|independent"
    r"|any\s+(?:good|better|use|help|worse)|mentioned|discussed|covered|a\s+(?:crime|problem|concern))"
    r"(?:\s+(?:there|here|now))?(?P<where>(?:\s+(?:in|at|near|during|among|on|for)\s+\S.*)?)$",
    re.IGNORECASE,
)
"""What is said of a subject at the end of 'is … common in Orn?', and where."""
_WHERE = frozenset({"in", "at", "near", "during", "since"})
_SECOND_PART = regex(
    r"(?<=\w),?\s+and\s+(?:(?:in|on|at|for|from|by|to|with|of)\s+)?(?:how|what|who|whom|when|where|why)\b.*$"
    r"|(?<=\w),?\s+and\s+(?:in|on|at|for|from|by|to|with|of)\s+which\b.*$|(?<=\w),\s+(?:which|what)\s+\w+$",
    re.IGNORECASE,
)
"""'… and on how many charges?'"""
_EXPLETIVE = regex(
    r"^it\s+(?:(?!enough|sufficient|too\b)(?:\w+\s+){1,3}?to|(?:true|right|correct|the case)(?:\s+that)?)\s+(?=\w)",
    re.IGNORECASE,
)
"""'Why is it hard to bargain?', 'is it true that …?'"""
_BE = regex(rf"(?P<after>\b(?:to|{'|'.join(sorted(MODALS))}))?\s+be\s+", re.IGNORECASE)
"""'Be', and after what it says something itself: 'the most that a firm can be fined'."""
RELATIVES = frozenset({"who", "that", "which"})
_CLAUSES = frozenset({"where", "when", "if", "because", "unless", "while", "whereas"})
"""What begins a clause whose auxiliary isn't the question's."""
COUNTING = frozenset({"how many", "how much", "which"})


@dataclass(frozen=True, slots=True)
class Parts:
    """A question in four: 'How many' 'victims' 'were' 'identified in 2019'. Any but `rest` may be empty."""

    opener: str
    noun: str
    auxiliary: str
    rest: str


def is_group(word: str) -> bool:
    """Whether a word names people or a body."""
    return any(key(word) in group for group in GROUPS)


def leading(words: list[str]) -> list[str]:
    """The words up to the first function word after the first: the noun that a phrase begins with."""
    return words[: next((at for at, word in enumerate(words) if at and key(word) in FUNCTION_WORDS), len(words))]


def is_part_of_name(words: list[str], at: int) -> bool:
    """Whether a word is followed by more of the same name: 'State' in 'the State Migration Service'."""
    return words[at][:1].isupper() and at + 1 < len(words) and words[at + 1][:1].isupper()


def is_plural(word: str) -> bool:
    """Whether a noun looks plural."""
    word = key(word)
    return (
        word in IRREGULAR_PLURALS
        or word.endswith("men")
        or (word.endswith("s") and not word.endswith(("ss", "us", "is")))
    )


def is_participle(word: str) -> bool:
    """Whether a word looks like a past participle."""
    looks = key(word).endswith(("ed", "en", "wn")) and not is_group(word)
    return looks or key(word) in IRREGULAR_PARTICIPLES


def indirect(question: str) -> str:
    """A question as it is told of; as it is where its verb isn't clear.

    'What did the court say?' as 'what the court said', 'can victims testify?' as 'whether victims can testify', 'when
    did the rebels march?' as 'the rebels marched'.
    """
    body = question.strip().rstrip("?!. ")
    parts = parse(body)
    words, opener = parts.rest.split(), parts.opener.casefold()
    subject_asked = opener in {"who", "how many"} and not begins_subject(words)
    if parts.noun or not parts.auxiliary or subject_asked or "(" in body:
        return body
    said = statement(words, key(parts.auxiliary), sure=True)
    told = "" if opener == "why" or opener.endswith("when") else opener or "whether"
    return body if said is None else " ".join(filter(None, (told, said)))


def asked_about(question: str) -> str:
    """X of a question that asks for all about X ('what does the report say about X?'); else ''."""
    body = question.strip().rstrip("?!. ")
    match = _ABOUT.match(body)
    return body[match.end() :] if match else ""


def study_asked(question: str) -> str:
    """The study or report of which it is asked what it found ('what did the ministry's audit find?'); else ''."""
    parts = parse(question)
    found = _FINDING.fullmatch(parts.rest) if parts.opener.casefold() == "what" else None
    return found["what"] if found and key(parts.auxiliary) in DO_FORMS else ""


def spelled_out(text: str) -> str:
    """A text without short forms: 'what's' as 'what is', 'they've' as 'they have'."""
    return CONTRACTION.sub(lambda found: f"{found[found.lastgroup or 0]} {found.lastgroup}", text)


def lower(text: str) -> str:
    """A text without the capital that a question begins with."""
    words = text.split()
    if not words:
        return text
    first = words[0]
    people = is_group(first) and first[1:].islower() and not is_part_of_name(words, 0)
    return text[:1].lower() + text[1:] if people or key(first) in FUNCTION_WORDS | DETERMINERS else text


def parse(question: str) -> Parts:
    """The parts of a question; all of it is `rest` where it has no opener and no auxiliary."""
    body = spelled_out(question.strip().rstrip("?!. "))
    opener = match[0].strip() if (match := _OPENER.match(body)) else ""
    words = body[len(match[0]) if match else 0 :].split()
    at = _auxiliary(words)
    if opener.casefold() == "who" and (at or _does_a_thing(words)):
        at = None  # 'who thinks the right is limited', 'who does the cooking'
    if opener.casefold() == "what" and (at is None or at) and _does_to(words):
        return Parts(opener, "", "", " ".join(words))  # 'what made the families who were there leave'
    if at and opener.casefold() in {"where", "when"}:
        # 'Where abroad are they held?' as 'where are they held abroad?'
        where = [word for word in words[:at] if key(word) not in {"exactly", "precisely", "else"}]
        return Parts(opener, "", words[at], " ".join([*words[at + 1 :], *where]))
    if at is not None and (opener or at == 0):
        return Parts(opener, " ".join(words[:at]), words[at], " ".join(words[at + 1 :]))
    verb_first = bool(words) and opener.casefold() == "how many" and begins_verb(words)
    head = None if verb_first or opener.casefold() == "who" else _subject_end(words)
    if opener.casefold() in COUNTING and (head is None or key(" ".join(words[head + 1 : head + 2])) in PREPOSITIONS):
        before = _before_predicate(words)
        head = head if before is None else before
    if head is None and opener.casefold() in COUNTING:
        head = _counted_end(words)
    if opener and head is not None:
        return Parts(opener, " ".join(words[: head + 1]), "", " ".join(words[head + 1 :]))
    return Parts(opener, "", "", " ".join(words))


_WANTED = regex(
    r"^(?:i|we)(?:['’]d|\s+would|['’]m|\s+am)?\s+(?:need|want|like|looking\s+for|after)\s+(?=(?:the|an?)\s)"
    r"|^(?:please\s+)?(?:name|list|give(?:\s+me)?|show(?:\s+me)?)\s+(?=(?:the|all)\s)",
    re.IGNORECASE,
)
"""'I need the number of …'"""
_NUMBER_OF = regex(
    r"(?:(?:the|an?)\s+)?(?:\w+\s+)?(?:number|headcount|count|total|tally)\s+of\s+(?:the\s+)?(?=\w+)", re.IGNORECASE
)
_INNER = regex(
    r"(?P<who>(?!(?:how|what|which|who|where|when|why|is|are|was|were|do|does|did|has|have|had|can|could)\b)"
    r"(?:[\w-]+\s+){1,4}?)(?P<of>of|from|in|for|at|by|to|with)\s+(?:which|what)\s+(?P<whose>[\w-]+s|[\w-]+\s+[\w-]+s)\s+"
    r"(?P<does>\w.*)",
    re.IGNORECASE,
)
"""'People of which countries pass through?'"""


def _without_question_word(inner: re.Match[str]) -> str:
    """'People of countries who pass through' of a question that asks of which countries."""
    first, *others = inner["who"].split()
    people = is_group([first, *others][-1])
    first = uncapitalised(first) if is_group(first) else first
    return " ".join([first, *others, inner["of"], inner["whose"], "who" if people else "that", inner["does"]])


_WHEN_FIRST = regex(
    rf"^(?:{TIME_FIRST}|{LEAVING_OUT}|according\s+to)\s+[^,?]{{2,40}},\s+(?=(?:how|what|which|who|where|when|why|did|do|does|is|are|was|were)\b)",
    re.IGNORECASE,
)
"""'Over five years, how many people complained?', 'apart from the guards, who was charged?', 'according to NGOs, …'"""


def topic(question: str) -> str:
    """A question as a noun phrase, without its question words: 'victims who were identified in 2019'.

    Where that can't be read off the word order it is the question itself: 'did the government ban torture'.
    """
    about = _read_off(question)
    return about.rstrip(" ,;:") or about


def _read_off(question: str) -> str:
    """A topic as the words stand: what ends in 'the governor, Duka,' keeps its comma."""
    body = question.strip().rstrip("?!. ")
    body = _WANTED.sub("", body if "(" in body else _SECOND_PART.sub("", _WHEN_FIRST.sub("", body)))
    if about := _said_itself(body):
        return about
    parts = parse(body)
    if parts.noun:
        return _dated(parts) or _counted(_with_place(parts)) or lower(body)
    if not parts.auxiliary:
        return _without_auxiliary(parts, body)
    if key(parts.auxiliary) not in BE_FORMS or _subject_asked(parts.rest):
        return _had_or_doing(parts) or lower(body)
    rest = _EXPLETIVE.sub("", re.sub(r"^there\s+", "", parts.rest, flags=re.IGNORECASE))
    rest = _BE.sub(lambda found: found[0] if found["after"] else " ", rest)
    rest = passive_subject(_ANY_OF.sub("", rest)) if _ANY_OF.match(rest) else rest
    return _LEFT_OVER.sub("", _QUANTIFIER.sub("", _without_predicate(parts, rest))) or body


def _dated(parts: Parts) -> str:
    """The event of which it is asked when it was: 'the vote' of 'what day was the vote?'."""
    asks_when = parts.opener.casefold() in {"what", "which"} and key(parts.noun) in TIMES
    definite = key(" ".join(parts.rest.split()[:1])) in DETERMINERS
    when = asks_when and definite and key(parts.auxiliary) in {"is", "was", "were"}
    return passive_subject(parts.rest) if when else ""


def _said_itself(body: str) -> str:
    """What a question says itself that it is about ('what does the report say about X?'); '' if it doesn't."""
    for lead in (_ABOUT, _ANYTHING, _THERE_BE):
        if (match := lead.match(body)) and match.end() < len(body):
            about = body[match.end() :]
            fewer = _FEWER.match(about) if lead is _THERE_BE else None
            return fewer["what"] if fewer else about
    inner = _INNER.fullmatch(body)
    return _without_question_word(inner) if inner else ""


def _without_auxiliary(parts: Parts, body: str) -> str:
    """What 'who runs the shelters?', 'any campaigns?' or 'the number of pilots' is about."""
    opener = parts.opener.casefold()
    if number := _NUMBER_OF.match(parts.rest):
        return parts.rest[number.end() :]
    if opener == "who" and (done_to := _OF_WHOM.fullmatch(parts.rest)):
        return _NOW_AT_END.sub("", done_to["what"])
    if not opener and (any_of := _QUANTIFIER.match(body)) and len(body.split()) < 5:
        return body[any_of.end() :]  # 'any awareness campaigns?'
    return _PART.sub("", parts.rest) if opener in COUNTING and parts.rest else lower(body)


def _with_place(parts: Parts) -> Parts:
    """A question with 'abroad' beside what it counts: 'how many victims abroad got help'."""
    away = parts.rest.split()[0] if parts.rest and not parts.auxiliary else ""
    if key(away) not in _AWAY:
        return parts
    return Parts(parts.opener, f"{parts.noun} {away}", "", parts.rest[len(away) :].strip())


def _had_or_doing(parts: Parts) -> str:
    """What somebody is asked to have ('does the ministry run a hotline?'), what began or ended, or those of whom one
    asks what they do."""
    opener, auxiliary = parts.opener.casefold(), key(parts.auxiliary)
    if auxiliary not in {"do", "does", "did"}:
        return ""
    if opener == "when" and (begun := _BEGUN.fullmatch(parts.rest)):
        return begun["what"]
    if opener == "what" and (told := _COVERING.fullmatch(parts.rest) or _FINDING.fullmatch(parts.rest)):
        return told["what"]
    if opener == "what" and (doer := _DOING.fullmatch(parts.rest)):
        return f"what {doer['who']} {auxiliary}{doer['for']}" if doer["for"] else doer["who"]
    had = _HAVING.search(parts.rest) if not opener else None
    what = TRAILING.sub("", had["what"]) if had else ""
    whose = parts.rest[: had.start()].strip() if had else ""
    definite = key(" ".join(whose.split()[:1])) == "the" and not is_group(whose.split()[-1])
    return f"{what} of {whose}" if definite and " of " not in what else what


def _without_predicate(parts: Parts, rest: str) -> str:
    """A subject without what is said of it: 'is child labour common', 'how is rape defined', 'what was it like'."""
    opener = parts.opener.casefold()
    rest = re.sub(r"^(?:this|that)\s+(.*?)(?:\s+(?:thing|stuff|business))?$", r"\1", rest)
    rest = MOST_AT_END.sub("", re.sub(r"(?<=\w)\s+(?:most|mostly|usually|mainly|often)\s+\w+$", "", rest))
    rest = re.sub(r"(?<=\w)\s+(?:supposed|meant|expected|due|going|said)\s+to\s+\w.*$", "", rest)
    if (
        opener == "what"
        and (number := _NUMBER_OF.match(rest))
        and any(map(is_plural, leading(rest[number.end() :].split())))
    ):
        return rest[number.end() :]  # 'what was the total of victims who were helped'
    if opener == "what":
        return _accused(rest.split()) or re.sub(r"\s+(?:called$|like(?=$|\s+(?:at|in|on|for|inside|near)\b))", "", rest)
    if opener == "how" or (opener in {"when", "where", "by whom"} and _is_thing(rest)):
        words = rest.split()
        end = next((at for at, word in enumerate(words) if at and (is_participle(word) or key(word) in _MADE)), 0)
        where = next((at for at in range(end + 1, len(words)) if key(words[at]) in _WHERE), len(words))
        return " ".join(words[:end] + words[where:]) if end and key(words[end - 1]) not in DETERMINERS else rest
    whole = opener and not opener.endswith(("when", "where"))
    rest = rest if opener else _IN_WHAT_WAY.sub(r"\g<where>", rest)
    return rest if whole else _PREDICATE.sub(r"\g<where>", rest)


def without_predicate(phrase: str) -> str:
    """A subject without what is said of it: 'the fee' of 'the fee compulsory'."""
    return _PREDICATE.sub("", phrase)


_AFTER_PARTICIPLE = frozenset({"", "up", "down", "out", "off", "yet", "again", "too", "then"})


def passive_subject(phrase: str) -> str:
    """Those of whom 'were the guards of the camp fined in 2019' asks something, without it; all of a phrase that isn't
    definite: 'officials charged' are those of them who were."""
    words = phrase.split()
    if not words or key(words[0]) not in _OF_ONES_OWN:
        return phrase
    done = [
        at
        for at in range(2, len(words))
        if words[at].islower()
        and (is_past(key(words[at])) or key(words[at]) in _MADE)
        and not (words[at - 1].islower() and words[at - 1] in FUNCTION_WORDS | DETERMINERS)
        and key(" ".join(words[at + 1 : at + 2])) in PREPOSITIONS | _AFTER_PARTICIPLE
    ]
    if not done or not RELATIVES.isdisjoint(map(key, words)):
        return phrase
    # 'The journalists arrested in May released': what stands last is asked, what stands before it tells whose.
    return " ".join(words[: done[-1] if done[-1] == len(words) - 1 else done[0]])


def _accused(words: list[str]) -> str:
    """'Ana Duka' of 'what was Ana Duka found guilty of?': who is asked about, where a preposition is left over."""
    done = next((at for at, word in enumerate(words) if at and is_past(key(word))), 0)
    stranded = any(
        key(word) in PREPOSITIONS and (at + 1 == len(words) or key(words[at + 1]) in PREPOSITIONS)
        for at, word in enumerate(words)
        if at > done
    )
    return " ".join(words[:done]) if done and stranded else ""


def _is_thing(rest: str) -> bool:
    """Whether a question is about one thing, not about people: 'the committee on prisons set up'."""
    words = rest.split()
    head = " ".join([word for word in leading(words) if word[:1].isupper() or not is_participle(word)][-1:])
    people = key(head) in PEOPLE | OFFICIALS or head[:1].isupper()
    return key(" ".join(words[:1])) in {"the", "a", "an"} and not people and not is_plural(head)


def _auxiliary(words: list[str]) -> int | None:
    """Where a question's own auxiliary stands: after that of a relative clause in its subject.

    'How many of the people who were held were charged?'
    """
    end = next((i for i, word in enumerate(words) if i and key(word) in _CLAUSES), len(words))
    found = [i for i, word in enumerate(words[:end]) if key(word) in AUXILIARIES and word != "May"]
    relative = next((i for i, word in enumerate(words) if key(word) in RELATIVES), len(words))
    if not found or found[0] < relative:
        return found[0] if found else None
    if len(found) > 1:
        return found[1]
    return None if found[0] == relative + 1 else found[0]


def _does_a_thing(words: list[str]) -> bool:
    """Whether 'does' is the verb itself: in 'who does the job of coordinator?', not in 'who does the army want?'."""
    if not words or key(words[0]) not in DO_FORMS or key(" ".join(words[1:2])) != "the":
        return False
    noun = leading(words[2:])
    known = any(is_group(word) or word[:1].isupper() for word in noun)
    return not known and (len(noun) == 1 or (bool(noun) and noun[-1].endswith("ing")))


def _does_to(words: list[str]) -> bool:
    """Whether a verb comes first, and then whom it is done to: 'drove the families away'."""
    first, second, *_ = [*words, "", ""]
    whom = key(second) in DETERMINERS | SUBJECT_PRONOUNS | {"them", "him", "me", "us"} or second[:1].isupper()
    return whom and key(first) not in AUXILIARIES and is_told_past(key(first))


def _subject_end(words: list[str]) -> int | None:
    """The last word of the subject of a question without auxiliary: before its verb, or the first group noun."""
    ends = (i for i, word in enumerate(words) if key(word) in FUNCTION_WORDS or (i and key(word) in DETERMINERS))
    counted = words[: next(ends, len(words))]  # 'which court convicted the owners'
    for at, word in enumerate(counted):
        if at and key(words[at - 1]) in _LAWS and key(word) in _RULE:
            return at - 1  # 'which law bans forced labour'
        following = key(words[at + 1]) if at + 1 < len(words) else ""
        one = not is_plural(word) and following in _DOES and not is_group(following)
        more = key(" ".join(words[at + 2 : at + 3]))
        if one and more and more not in VERBS | FUNCTION_WORDS and not is_past(more):
            return at  # 'which hospital treats torture victims'
        subject = at + 2 < len(words) and words[at + 1][:1].isupper() and is_past(key(words[at + 2]))
        if is_plural(word) and subject:
            return at  # 'how many victims NGOs assisted', 'how many cases Peru opened'
        if is_plural(word) and not is_group(following) and (is_group(word) or is_past(following) or following in VERBS):
            return at
    if not counted or not is_group(counted[0]):
        return None
    # 'How many migrant workers came?'
    return next((at for at in range(1, len(counted)) if not is_group(counted[at])), len(counted)) - 1


def _counted_end(words: list[str]) -> int | None:
    """The last word of what is counted in a question without a verb: 'how many investigations in 2019'."""
    end = next((i for i, word in enumerate(words) if key(word) in PREPOSITIONS), len(words))
    plain = not any(key(word) in FUNCTION_WORDS for word in words[:end])
    return end - 1 if 0 < end < len(words) and plain and is_plural(words[end - 1]) else None


def _before_predicate(words: list[str]) -> int | None:
    """The last word before what looks like a predicate: 'applications for asylum came in'."""
    ends = (at for at in range(len(words) - 1) if key(words[at]) not in FUNCTION_WORDS | DETERMINERS)
    return next((at for at in ends if begins_verb(words[at + 1 :])), None)


def _subject_asked(rest: str) -> bool:
    """Whether after 'who was' there is what was done, not to whom: 'convicted of theft', 'anyone charged'."""
    first = rest.split()[0] if rest else ""
    return key(first) in INDEFINITE | PREPOSITIONS | _ADVERBS or (first.islower() and is_past(first))


_DOES = frozenset(map(third_person, VERBS))
_LAWS = frozenset({"law", "act", "article", "code", "decree", "constitution", "rule", "treaty", "convention"})
_RULE = word_set(
    "bans prohibits forbids allows permits requires regulates governs criminalizes criminalises defines protects"
    " guarantees"
)
"""What laws do, no plural of theirs: 'law reforms'."""
_ADVERBS = frozenset({"still", "also", "now", "not", "currently", "already", "really", "actually"})
_AWAY = frozenset({"abroad", "overseas", "nationwide", "countrywide"})
_SAID = frozenset({"said", "says", "claimed", "reported", "stated", "alleged", "thought", "believed", "found"})
_MADE = frozenset({"made", "set", "built", "put", "brought", "begun", "written", "drawn", "taken"})
TIMES = frozenset({"year", "month", "day", "date", "week", "quarter", "decade", "century"})
_OF_ONES_OWN = frozenset({"the", "its", "their", "his", "her"})
_EFFECT_HAD = regex(
    r"(?P<noun>(?:[a-z]+ )?(?:effects?|impacts?|influence)) (?P<whose>.+?) (?:had|have) on (?P<whom>.+)", re.IGNORECASE
)
"""'What effect has the ban had on migrants?'"""
_OF_A_COUNTRY = frozenset({"population", "people", "inhabitants", "citizens", "residents"})
"""Of whom a part is asked for by what it is: 'what part of the population are herders?'"""
_IN_WHAT_WAY = regex(
    r"(?<=\w)\s+(?P<done>[a-z]+(?:ed|en|ught|aid|held))\s+(?:[a-z]{3,}ly|well|badly|apart|together|enough|with\s+respect)"
    r"(?P<where>(?:\s+(?:in|at|near|during|among|on|for)\s+\S.*)?)$"
)
"""'Are witnesses treated properly at trials?': of witnesses at trials it is asked how they are treated."""


def _counted(parts: Parts) -> str | None:
    """'Victims who were identified' from 'how many victims were identified'; None if the verb isn't clear."""
    noun = parts.noun if _SHARE.match(parts.noun) else core_noun(parts)
    auxiliary, rest = key(parts.auxiliary), parts.rest.split()
    words = noun.split()
    if any(key(word) in _SAID for word in words[1:]):
        return None  # 'which body said he had been tortured'
    head = len(leading([word for word in words if key(word) not in _AWAY])) - 1
    head -= head > 0 and is_participle(words[head]) and is_group(words[head - 1])  # 'children assisted by NGOs'
    relative = "who" if key(words[head]) in PEOPLE | OFFICIALS else "that"
    if key(parts.opener.split()[0]) in PREPOSITIONS and (about := _in_which(noun, parts)):
        return about
    if auxiliary in BE_FORMS and rest and key(rest[0]) == "there":
        return " ".join([noun, *rest[1:]])
    if parts.noun.startswith("of ") and _is_part_asked(auxiliary, rest):
        return noun
    kind = " of " in f" {parts.noun}" and key(words[-1]) in _OF_A_COUNTRY and is_part(rest)
    if parts.opener.casefold() == "what" and auxiliary in BE_FORMS and (kind or _is_of_attribute(rest)):
        return parts.rest
    if auxiliary in BE_FORMS and (turned := _done_to_subject(rest, auxiliary) or _of_what_they_were(rest, auxiliary)):
        return f"{noun} that {turned}"
    inverted = auxiliary in {"do", "does", "did"} or (auxiliary not in BE_FORMS | {""} and begins_subject(rest))
    inverted = inverted and not (auxiliary in HAVE_FORMS and key(rest[0]) in {"a", "an"})  # 'which groups have a seat'
    inverted = inverted or (auxiliary in MODALS and key(" ".join(rest[:1])) not in VERBS | {"be"})
    if not inverted:
        # 'How many boys in the camp?' has no verb.
        relative = "" if not auxiliary and rest and key(rest[0]) in PREPOSITIONS else relative
        return " ".join(filter(None, (noun, relative, parts.auxiliary, *rest)))
    said = statement(rest, auxiliary) or _that_one_has(noun, auxiliary, rest)
    if said is None and auxiliary in MODALS and len(rest) > 1 and key(rest[-1]) in VERBS:
        said = " ".join([*rest[:-1], auxiliary, rest[-1]])  # 'what fees may agencies charge'
    if said is None and (auxiliary in HAVE_FORMS or (auxiliary in DO_FORMS and _THE_THINGS.fullmatch(parts.rest))):
        # 'How many members had the group?', 'which garages do the repairs?'
        return _of_owner(noun, parts) or f"{noun} {relative} {auxiliary} {parts.rest}"
    had = _EFFECT_HAD.fullmatch(f"{noun} {parts.rest}")
    return f"{had['noun']} of {had['whose']} on {had['whom']}" if had else said and f"{noun} that {said}"


def _done_to_subject(rest: list[str], auxiliary: str) -> str | None:
    """'Peru was given' of 'what grade was Peru given?'."""
    named = rest[1:] and rest[0][:1].isupper()
    if not rest or not (named or key(rest[0]) == "the"):
        return None
    doing = next((at for at, word in enumerate(rest) if at and word.endswith("ing") and word.islower()), 0)
    ends = key(" ".join(rest[doing + 1 : doing + 2])) in PREPOSITIONS | {""}
    now = " ".join([*rest[:doing], auxiliary, *rest[doing:]]) if doing and ends else None
    return statement(rest, auxiliary) or now


def _is_part_asked(auxiliary: str, rest: list[str]) -> bool:
    """Whether it is asked how many of them were women, or had been in something: a part of those asked about."""
    been_in = [key(word) for word in rest[:2]]  # 'been in forced labour'
    part = auxiliary in BE_FORMS and is_part(rest)
    return part or (been_in[:1] == ["been"] and been_in[-1] in PREPOSITIONS)


def _is_of_attribute(rest: list[str]) -> bool:
    """Whether of those who are asked about nothing is told: 'the victims' in 'what nationality were the victims?'."""
    end = next((at for at, word in enumerate(rest) if key(word) in RELATIVES), len(rest))
    plain = bool(rest) and key(rest[0]) in _OF_ONES_OWN and key(rest[-1]) not in PREPOSITIONS
    return plain and any(map(is_plural, rest[:end])) and not any(map(is_participle, rest[1:end]))


def _that_one_has(noun: str, auxiliary: str, rest: list[str]) -> str | None:
    """'Lindenau has' of 'how many places has Lindenau?'; None where several have something."""
    one = auxiliary == "has" and is_plural(noun) and all(word[:1].isupper() for word in rest)
    return f"{' '.join(rest)} has" if one and rest else None


def _of_owner(noun: str, parts: Parts) -> str:
    """'Prisons of the country' of 'how many prisons has the country?'; '' where several may have something."""
    owner = parts.rest.split()
    one = key(parts.auxiliary) == "has" and is_plural(noun) and len(owner[1:]) == 1 and key(owner[0]) in _OF_ONES_OWN
    return f"{noun} of {parts.rest}" if one else ""


def _of_what_they_were(rest: list[str], auxiliary: str) -> str:
    """What is said of a subject in questions such as 'which countries are migrants exploited in', 'which list is the
    country on', 'how many wells were they meant to dig'; '' in others."""
    pronoun = bool(rest) and key(rest[0]) in SUBJECT_PRONOUNS
    if not rest[1:] or not (pronoun or key(rest[-1]) in PREPOSITIONS):
        return ""
    subject = without_predicate(" ".join(rest[:-1])).split()  # 'the hotline' of 'is the hotline available in'
    at = 1 if pronoun else len(subject)
    turned = [*rest[:at], auxiliary, *rest[at:]]
    return statement(rest, auxiliary) or " ".join(turned)


def is_part(rest: list[str]) -> bool:
    """Whether 'women' or 'from Syria' is a part that was asked for of a whole, which stays the topic."""
    if rest and key(rest[0]) == "from":
        return bool(rest[1:]) and all(word[:1].isupper() for word in rest[1:])
    what = leading(rest)
    return bool(what) and len(what) == len(rest) and (is_group(what[-1]) or is_plural(what[-1]))


def _in_which(noun: str, parts: Parts) -> str:
    """What a question that opens with a preposition is about; '' if its verb isn't clear."""
    rest, auxiliary = parts.rest.split(), key(parts.auxiliary)
    if auxiliary in BE_FORMS and rest and key(rest[0]) == "there":
        which = f"{key(parts.opener.split()[0])} which"  # 'in how many villages is there no water'
        return " ".join([noun, which, "there", parts.auxiliary, *rest[1:]])
    if key(noun.split()[-1]) in TIMES and (begun := _BEGUN.fullmatch(parts.rest)):
        return begun["what"]  # 'in what month did the rules become law'
    if said := statement(rest, auxiliary, sure=True):
        # 'On which mission were soldiers accused of theft?'
        return f"{noun} {key(parts.opener.split()[0])} which {said}"
    if auxiliary in BE_FORMS and rest and key(noun.split()[-1]).removesuffix("s") in TIMES:
        return parts.rest  # 'for how many years is schooling free'
    # 'In which cities are the shelters?'
    definite = auxiliary in BE_FORMS and key(" ".join(rest[:1])) in _OF_ONES_OWN
    return passive_subject(parts.rest) if definite else ""


def core_noun(parts: Parts) -> str:
    """The noun that is counted, without 'of the', 'share of' before it."""
    return _PART.sub("", parts.noun)


def is_noun_phrase(phrase: str) -> bool:
    """Whether a topic is a noun phrase, not a question."""
    first = key(phrase.split()[0]) if phrase.split() else ""
    return bool(first) and first not in FUNCTION_WORDS | IMPERATIVES | {"any"}


def noun_phrase(words: list[str], head: int) -> tuple[int, int]:
    """The stretch of words, end exclusive, that a noun ends: back to a function word, its determiner included.

    Nouns of the same kind that 'and' or 'or' joins to it belong to it.
    """
    start = head
    while (
        start > 0 and key(words[start - 1]) not in FUNCTION_WORDS | DETERMINERS and not _ends_clause(words[start - 1])
    ):
        start -= 1
    # 'NGOs assist foreign women', 'who helps women', 'to protect women': what stands before the noun is a verb.
    subject = next(
        (
            i
            for i in range(head - 2, start - 1, -1)
            if is_group(words[i]) and not is_group(words[i + 1]) and not is_part_of_name(words, i)
        ),
        None,
    )
    if subject is not None:
        start = subject + 2
    elif 0 < start < head and (key(words[start - 1]) in VERB_FOLLOWS or _asks_what_they_do(words[:start])):
        start += 1
    if start > 0 and key(words[start - 1]) in {"the", "a", "an", "any", "some"}:
        start -= 1
    if start > 1 and key(words[start - 1]) in {"and", "or"} and is_group(words[start - 2]):
        start = noun_phrase(words, start - 2)[0]
    end = head + 1
    if end + 1 < len(words) and key(words[end]) in {"and", "or"}:
        later = next((i for i in range(end + 1, min(end + 4, len(words))) if is_group(words[i])), None)
        if later is not None and not any(key(word) in FUNCTION_WORDS for word in words[end + 1 : later]):
            end = later + 1
    return start, end


def _asks_what_they_do(words: list[str]) -> bool:
    """Whether a verb follows: '(how) do they', 'can she'."""
    before, last = [key(word) for word in ["", *words][-2:]]
    return last in SUBJECT_PRONOUNS and before in AUXILIARIES - BE_FORMS


def names(text: str) -> list[str]:
    """The capitalised names in a text, but for what only begins a sentence."""
    found = []
    for match in _NAME.finditer(text):
        name = match[0]
        if match.start() == 0 or text[: match.start()].rstrip().endswith((".", "!", "?")):
            first, _, others = name.partition(" ")
            if key(first) in FUNCTION_WORDS | DETERMINERS or not others:
                name = re.sub(r"^(?:(?:of|for|on|the|and|to|against)\s+)+", "", others)
        if name and not name.isdigit():
            found.append(name)
    return found


def years(text: str) -> list[str]:
    """The years that a text names, in order."""
    return re.findall(rf"\b{YEAR}\b", text)


def without_years(text: str) -> str:
    """A text without its year phrases."""
    bare = YEAR_PHRASE.sub(lambda found: _up_to_article(found[0]) if _is_in_name(found, text) else "", text)
    return re.sub(r"\s{2,}", " ", bare).replace(" ?", "?").replace(" ,", ",").strip()


def _is_in_name(found: re.Match[str], text: str) -> bool:
    """Whether a year is in the name of a thing that keeps its article without it: 'the 2006 ruling', 'in the June 2019
    exercise'."""
    return bool(_up_to_article(found[0]) and _BEFORE_NOUN.match(text, found.end()))


def _up_to_article(phrase: str) -> str:
    """'In the' of 'in the June 2019'; '' of a phrase without an article."""
    words = phrase.split()
    at = next((at for at, word in enumerate(words) if key(word) == "the"), None)
    return "" if at is None else " ".join(words[: at + 1])


def with_year(question: str, phrase: str) -> str:
    """A question with another year phrase in the place of its own, or at its end.

    A bare year keeps the preposition of the one that it replaces.
    """
    lead = re.match(rf"{_YEAR_LEAD}\b", phrase, re.IGNORECASE)
    own = list(YEAR_PHRASE.finditer(question)) or list(RELATIVE_YEAR.finditer(question))
    if not own:
        bare = lead or re.match(r"(?:last|this|next|an?|one)\b", phrase, re.IGNORECASE)
        then = phrase if bare else f"in {phrase}"
        within, often = THIS_YEAR.subn(lambda _: then, question)
        return within if often else f"{DURING.sub('', question.rstrip('?!. '))} {then}?"
    match = own[-1]
    old = re.match(rf"{_YEAR_LEAD}\b", match[0], re.IGNORECASE)
    if lead and not old and _BEFORE_NOUN.match(question, match.end()):
        the_same = match[0][:4] if match[0][:4].casefold() == "the " else ""
        phrase = f"{the_same}{phrase[lead.end() :].strip()}"  # 'the 2018 raids' for 'the 2019 raids'
    elif not lead and old and old[0].casefold() not in {"from", "between", "since"}:
        phrase = f"{old[0]} {phrase}"
    elif not lead and old:
        phrase = f"in {phrase}"
    elif lead and old and (lead[0].casefold(), old[0].casefold()) == ("in", "of"):
        phrase = f"{old[0]}{phrase[lead.end() :]}"  # 'at the end of 2021'
    two, year = _OF_TWO_YEARS.search(match[0]), re.fullmatch(rf"(?:{_YEAR_LEAD}\s+)?(?P<year>{YEAR})", phrase)
    if two and year and int(two["next"]) == (int(two["year"]) + 1) % 100:
        phrase = f"{phrase}{two['and']}{(int(year['year']) + 1) % 100:02d}"
    return question[: match.start()] + phrase + question[match.end() :]


def _ends_clause(word: str) -> bool:
    return word.endswith((",", ";", ":"))


def capitalised(text: str) -> str:
    """A text with a capital at its start."""
    return text[:1].upper() + text[1:]


def uncapitalised(text: str) -> str:
    """A sentence's words as they stand inside another one; what begins with an abbreviation keeps its capital."""
    return text if text[:2].isupper() else text[:1].lower() + text[1:]


def the(phrase: str) -> str:
    """A noun phrase made definite."""
    first = phrase.split()[0] if phrase.split() else ""
    if key(first) in {"the", "this", "that", "these", "those", "its", "their", "our", "my", "your"} or re.fullmatch(
        r"[A-Z]\w* \d+", phrase
    ):
        return phrase
    bare = _QUANTIFIER.sub("", phrase)
    return f"the {bare}"
