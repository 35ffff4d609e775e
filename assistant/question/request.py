"""Where what is asked begins, behind a greeting and the request to be told it.

A request is told by its words: those with which one asks to be told something are few, and none of them says what that
is. So 'I was wondering if you could tell me', 'would you happen to know' and 'quick question:' need no rule each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.checks.words import word_set
from assistant.regex import regex

_GREETS = word_set(
    "hi hello hey hiya greetings thanks thank cheers ok okay so well now please pls plz q question you but"
)
"""Words behind which a question begins without a comma, too."""
_ADDRESSES = _GREETS | word_set(
    "dear sir madam there all again good morning afternoon evening day sorry excuse me pardon to bother disturb alright"
    " right great cool but quick one more last another simple short just curious curiosity out of interest a the my"
)
"""Words with which one turns to somebody, or says what for, before anything is asked."""
_TELLS = word_set(
    "tell telling say saying explain explaining show give giving inform remind know knowing ask asking wonder"
    " wondering find finding look looking check checking confirm confirming verify clarify specify state see hear learn"
    " understand figure figures numbers statistics data establish determine interested curious idea clue info"
    " information question known clear said stated recorded mentioned given indicated mention mentions indicate"
    " indicates record reveal disclose"
)
"""One of them stands in every request."""
_WANTS = word_set(
    "you please pls plz can could may might would is are does do want like love need wish hope hoping trying interested"
    " curious wondering wonder keen eager help let grateful any happen question tell give show remind explain find"
    " check confirm verify inform state specify looking"
)
"""Words by which one asks for something: 'we know who did it' has none."""
_NEEDS = word_set("need want like looking give tell know find show state")
"""Words by which one asks for a thing: 'I need the number of …'."""
_REPORT = word_set("report reports document text summary narrative page study")
_TRUTH = word_set("true correct right accurate case fact confirm confirming verify check checking")
"""What one asks whether a statement is."""
_REQUESTS = (
    _ADDRESSES
    | _TELLS
    | _WANTS
    | _REPORT
    | _TRUTH
    | word_set(
        "will shall am have be been it i we us your i'd i'm i've i'll we'd we're we've we'll we're it's there's mind"
        " try appreciate appreciated happy glad thankful very much really only quickly briefly kindly possibly perhaps"
        " maybe also first still simply nice kind enough possible sure certain able chance way thing"
        " point something anything some actually in about on for as into and or up with"
        " regarding whether if was been someone somebody anyone anybody"
    )
)
"""The words of requests."""
_DIRECT = frozenset(
    {("tell", "me"), ("tell", "us"), ("to", "know"), ("you", "know"), ("you", "explain"), ("you", "say")}
)
"""Behind these, anything may be asked: 'tell me the minimum wage'."""
_NO_REQUEST = regex(
    r"(?<!\bi )(?<!\bwe )\b(?:was|been)\b(?<!\bve been)|\bthe state\b|\bcan (?:i|we) (?:look|check|find)\b"
    r"|\b(?:some|any)(?:one|body)\b(?! (?:please |kindly )?(?:know|tell|explain|help|confirm|inform)\b)"
)
"""'Was it known who did it?' asks that, 'does the state say who did it?' asks of the state, 'can I look up what they
own?' whether one may, 'did anyone say why?' whether someone did."""
_WH = word_set("how what when where who whom whose why which")
_IF = word_set("whether if")
_AUXILIARIES = word_set("is are was were did do does has have had can could will would may must should")
_BEFORE_WH = word_set("in on to for of at by from with under")
_TOKEN = regex(r"[^\W_]+(?:['’][^\W_]+)*|[,.?!:;–—-]")
_THING = regex(r"(?:the|a) (?:\w+ )?(?:numbers?|names?|dates?|figures?|amounts?|shares?|percentages?|list)\b")


class Begins(NamedTuple):
    """Where what is asked begins; `states`: as a statement that may be so or not."""

    at: int
    states: bool = False


class _Word(NamedTuple):
    """A word casefolded, where it starts and ends, and whether a comma or the like stands before it."""

    text: str
    start: int
    end: int
    paused: bool


def begins(question: str) -> Begins:
    """Where what is asked begins, 0 where no request stands before it."""
    found, before = Begins(0), list[_Word]()
    for word in _words(question):
        if before:
            found = _here(question, word, before) or found
        if word.text in _WH or word.text not in _REQUESTS:
            break
        before.append(word)
    return found


def _words(question: str) -> Iterator[_Word]:
    paused = False
    for token in _TOKEN.finditer(question):
        text = token[0].casefold().replace("’", "'")
        if text[0].isalnum():
            yield _Word(text, token.start(), token.end(), paused)
        paused = not text[0].isalnum()


def _here(question: str, word: _Word, before: Sequence[_Word]) -> Begins | None:
    """What begins with a word, or as a statement after it, behind others; None if nothing does."""
    words = [one.text for one in before]
    said = frozenset(words)
    wants = not said.isdisjoint(_WANTS) and not _NO_REQUEST.search(" ".join(words))
    requests = wants and not said.isdisjoint(_TELLS | _TRUTH)
    if word.text == "that":
        return Begins(word.end, states=True) if requests and not said.isdisjoint(_TRUTH | _REPORT) else None
    greets = said <= _ADDRESSES and (word.paused or words[-1] in _GREETS)
    if word.text in _WH:
        behind = words[-1] in _BEFORE_WH and word.text in ("which", "what", "whom", "whose")
        needs = wants and words[-1] in ("need", "want")
        return Begins((before[-1] if behind else word).start) if requests or greets or needs else None
    asks = word.text in _IF and requests
    asks |= word.text in _AUXILIARIES and (greets or (requests and (word.paused or words[-1] in _TELLS | {"me"})))
    asks |= wants and not said.isdisjoint(_NEEDS) and _THING.match(question[word.start :].casefold()) is not None
    asks |= requests and tuple(words[-2:]) in _DIRECT and word.text not in _REQUESTS - {"the", "a", "an"}
    return Begins(word.start) if asks else None


__all__ = ["Begins", "begins"]
