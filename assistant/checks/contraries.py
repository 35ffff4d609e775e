"""Words that exclude each other: 'legal' and 'illegal', 'more' and 'fewer'."""

from __future__ import annotations

from functools import lru_cache

from assistant.checks.words import is_content, lemma, root, sense, word_set
from assistant.regex import regex

_CONTRARY = (
    "increase rise grow gain expand climb improve double up / decrease fall decline drop reduce shrink worsen down",
    "more greater higher larger bigger / fewer less lower smaller",
    "most highest largest greatest best / fewest lowest smallest least worst",
    "many / few", "major / minor", "strong / weak", "strengthen / weaken", "accelerate / slow", "upgrade / downgrade",
    "allow permit authorize legalize / prohibit ban forbid bar outlaw criminalize prevent",
    "legalize decriminalize / criminalize", "approve accept grant pass adopt / reject refuse deny veto",
    "before prior / after following since", "above over / below under", "inside within indoors / outside outdoors",
    "first / last", "early / late", "open / close",
    "start begin launch initiate open / end stop cease close conclude suspend halt", "arrest detain / release free",
    "convict / acquit exonerate", "guilty / innocent", "male man boy men boys / female woman girl women girls",
    "father / mother", "brother / sister", "husband / wife", "son / daughter",
    "adult / child minor children", "domestic local / foreign international", "public / private",
    "urban city / rural village countryside", "north northern / south southern / east eastern / west western",
    "winter / spring / summer / autumn",
    "voluntary / forced compulsory mandatory", "support / oppose", "agree / disagree", "praise / criticize",
    "import / export", "enter / leave", "arrive / depart", "win / lose", "succeed pass / fail", "majority / minority",
    "older / younger", "old / new", "rich / poor", "buy / sell", "hire recruit employ / dismiss fire",
    "include / exclude", "confirm / deny", "admit say report state claim allege acknowledge / deny refute",
    "respect uphold observe / violate breach",
    "comply / violate", "formal / informal", "maximum / minimum", "short / long", "life / death",
    "annual yearly / monthly", "weekly / daily", "full fully / partial partially", "permanent / temporary seasonal",
    "create establish / abolish dissolve disband", "raise / lower cut", "appoint / remove", "join / quit",
    "civil civilian / military", "criminal / civil", "primary / secondary / tertiary",
    "ratify sign / withdraw", "deploy / withdraw",
    "protect / endanger", "often frequently / rarely seldom", "always / never", "sex / labor", "hot / cold",
    "free / costly", "vacant / filled occupied",
    "ongoing pending underway / completed finished concluded",
    "effective / ineffective", "employment / unemployment", "employed / unemployed", "day / night", "daily / nightly",
)  # fmt: skip
"""Groups that exclude each other, parted by strokes: not the one doesn't mean the other."""
_COMPLEMENTARY = (
    "convict / acquit",
    "guilty / innocent",
    "allow / prohibit ban forbid",
    "present / absent",
    "open / close",
)
"""Pairs where not the one means the other; so does any word with a denying prefix."""
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis", "de")
_PREFIX = regex(rf"^(?:{'|'.join(_PREFIXES)})(?=\w{{4}})")
_NOT_PREFIXED = word_set("under unit union unite inter intern import impose improve indict individual internal inform")


@lru_cache(maxsize=5_000)
def contraries(word: str) -> frozenset[str]:
    """The senses of the words that exclude a word."""
    return _table(_CONTRARY).get(root(word), frozenset()) | {sense(other) for other in complement(word)}


@lru_cache(maxsize=5_000)
def complement(word: str) -> frozenset[str]:
    """The words that are a word's denial: 'legal' for 'illegal' and back, casefolded."""
    return _denials(word) | _denials(lemma(word))


def _denials(word: str) -> frozenset[str]:
    found = set(_words(_COMPLEMENTARY).get(word, ()))
    if not is_content(word) or len(word) < 4:
        return frozenset(found)
    bare = _PREFIX.sub("", word)
    if bare != word and not any(word.startswith(start) for start in _NOT_PREFIXED):
        found.add(bare)
    found |= {f"{prefix}{word}" for prefix in _PREFIXES}
    return frozenset(found)


@lru_cache(maxsize=4)
def _words(table: tuple[str, ...]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in table:
        sides = [side.split() for side in line.split(" / ")]
        for mine in sides:
            for word in mine:
                found[word] = found.get(word, frozenset()).union(*(side for side in sides if side is not mine))
    return found


@lru_cache(maxsize=4)
def _table(table: tuple[str, ...]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for word, others in _words(table).items():
        found[root(word)] = found.get(root(word), frozenset()) | {sense(other) for other in others}
    return found
