"""The names of a claim stand in its quotes, joined as there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.checks.dates import MONTHS
from assistant.checks.evidence import Evidence
from assistant.checks.figures import dates
from assistant.checks.problem import Problem
from assistant.checks.reading import Token, tokens_of, with_figures
from assistant.checks.units import currency
from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural, lemma, word_set
from assistant.regex import regex
from assistant.text.countries import countries_in

_CAPITALISED = regex(r"(?<![\w'’])[^\W\d_a-z][\w'’.-]*")
_SENTENCE_START = regex(r"(?:^|[.!?]\s+)[\"“‘'(]*")
_ADJECTIVE_ENDINGS = (
    "ly",
    "al",
    "ic",
    "ive",
    "ous",
    "ful",
    "less",
    "ed",
    "ing",
    "ary",
    "ent",
    "ant",
    "able",
    "ible",
    "ior",
)
_DEMONYM_ENDINGS = frozenset({"", "n", "s", "ns", "stan", "istan", "stani", "istani", "an", "ese", "i", "is"})
_PERSONAL = word_set("he him his she her hers")
_COMMON_IN_NAMES = word_set(
    "government republic state ministry parliament president police court city region province district"
    " department agency office commission council committee union party law act code bill minister mr mrs ms dr"
    " the of and for article section chapter paragraph tier no convention"
)


def names(text: str) -> set[str]:
    """The words of a text that are written as names, casefolded.

    A capitalised word that opens a sentence counts only if another follows it, or if it is an abbreviation.
    """
    starts = {match.end() for match in _SENTENCE_START.finditer(text)}
    found: set[str] = set()
    for match in _CAPITALISED.finditer(text):
        word = match[0].rstrip(".'’-")
        followed = _CAPITALISED.match(text, match.end() + 1)
        if word != "I" and (match.start() not in starts or followed or (len(word) > 1 and word.isupper())):
            found.update(re.sub(r"['’]s?$", "", part) for part in re.findall(r"\w[\w'’]*", word.casefold()))
    return found


def check_names(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The names of a claim that its quotes don't have, or have with other names beside them."""
    tokens = tokens_of(claim)
    everything = " ".join((*evidence.quotes, evidence.context))
    elsewhere = {
        part for forms in countries_in(everything) for form in forms for part in re.findall(r"\w+", form.casefold())
    }
    months = {tokens[place].folded for date in dates(claim) for place in range(date.start, date.end)}
    known = evidence.folded | elsewhere | months | {lemma(word) for word in evidence.folded}
    unknown = {word for word in names(with_figures(claim)) if not _is_known(word, known)}
    unknown |= {forms[0] for forms in countries_in(claim) if not _is_known_country(forms, everything, known)}
    unknown |= {
        token.text
        for token in _openers(tokens)
        if not (token.sense in evidence.known or _is_known(_bare(token.folded), known))
    }
    for name in sorted(unknown):
        yield Problem("name", f"the name {name} is not in the quote")
    if not unknown:
        yield from _check_joins(tokens, evidence)
        yield from _check_places(tokens, evidence)


def _bare(word: str) -> str:
    return word.removesuffix("'s").rstrip("'")


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a name, or the land of a people or the people of a land, stands in the quotes."""
    if (
        word in known
        or word in FUNCTION_WORDS
        or lemma(word) in known
        or currency(word)
        or currency(word.upper())
        or word.isdigit()
    ):
        return True
    if f"{word}s" in known or word.removesuffix("s") in known or len(word) == 1:
        return True
    for other in known:
        shorter, longer = sorted((word, other), key=len)
        if len(shorter) >= 5 and longer.startswith(shorter) and longer[len(shorter) :] in _DEMONYM_ENDINGS:
            return True
    return False


def _is_known_country(forms: Sequence[str], everything: str, known: frozenset[str]) -> bool:
    folded = everything.casefold()
    return any(form.casefold() in folded or _is_known(form.casefold(), known) for form in forms)


def _openers(tokens: Sequence[Token]) -> list[Token]:
    """Words that open a sentence and look like a name: what follows is a verb, and they are no plain plural."""
    found = []
    for place, token in enumerate(tokens[:-1]):
        opens = not place or tokens[place - 1].sentence != token.sentence
        if opens and token.is_content and token.text[0].isupper() and not is_plural(token.text):
            following = tokens[place + 1].folded
            followed = is_past(following) or is_plural(following) or following in {"is", "was", "has", "had", "will"}
            if followed and not token.folded.endswith(_ADJECTIVE_ENDINGS):
                found.append(token)
    return found


def _check_joins(tokens: Sequence[Token], evidence: Evidence) -> Iterator[Problem]:
    """Two parts of one name ('Mary Brown') must stand beside each other in the quotes."""
    joined = set(_pairs(token for _, token in evidence.tokens)) | set(_pairs(tokens_of(evidence.context)))
    plain = {token.text for _, token in evidence.tokens}
    for pair in _pairs(tokens):
        if pair not in joined and not _COMMON_IN_NAMES & set(pair) and pair[0] not in plain:
            yield Problem("name", f"the name {pair[0].capitalize()} {pair[1].capitalize()} is not in the quote")


def _pairs(tokens: Sequence[Token] | Iterator[Token]) -> Iterator[tuple[str, str]]:
    """Neighbouring capitalised words; over 'of' and 'for' too, as in 'Ministry of Justice'."""
    before: Token | None = None
    linked = False
    for token in tokens:
        capital = token.text[0].isupper() and token.folded not in FUNCTION_WORDS
        if capital and before is not None:
            yield (
                (_bare(before.folded), _bare(token.folded))
                if not linked
                else (before.folded, f"of {_bare(token.folded)}")
            )
        if not capital and before is not None and token.folded in {"of", "for"}:
            linked = True
        else:
            before, linked = (token if capital else None), False


def _check_places(tokens: Sequence[Token], evidence: Evidence) -> Iterator[Problem]:
    """A name whose clause is another name's in the quotes: 'the court in Osh' for 'the court in Bishkek'."""
    quoted: dict[str, list[frozenset[str]]] = {}
    for number, token in evidence.tokens:
        if _is_name(token) and (number, token.clause) in evidence.clauses:
            quoted.setdefault(token.sense, []).append(_told_of(token, number, evidence))
    for stretch in evidence.stretches:  # 'and the province of Lune 190,000': what is elided is said of Lune too
        for name in stretch & quoted.keys() if any(map(str.isdigit, stretch)) else ():
            quoted[name].append(stretch)
    told = {token.sense for token in tokens if _is_name(token)}
    for token in tokens:
        own = quoted.get(token.sense)
        if not _is_name(token) or not own:
            continue
        words = {other.sense for other in tokens if other.clause == token.clause and other.is_content} - told
        best = max(len(words & clause) for clause in own)
        others = [clause for name, clauses in quoted.items() if name not in told for clause in clauses]
        if any(len(words & clause) > best for clause in others) and best <= len(words) / 2:
            yield Problem("name", f"the quote says this of another name than {token.text}")


def _told_of(token: Token, number: int, evidence: Evidence) -> frozenset[str]:
    """The senses of a name's clause, and of the one after it with only 'he' or 'her': 'fined Ada and tried her'."""
    own, after = (number, token.clause), (number, token.clause + 1)
    beside = evidence.clauses_beside(own)
    if evidence.opens_with(own, "("):  # another name for what stands before it
        return frozenset().union(*(evidence.clauses[place] for place in beside))
    goes_on = after in beside and not _PERSONAL.isdisjoint(evidence.words_of(frozenset({after})))
    return evidence.clauses[own] | (evidence.clauses[after] if goes_on else frozenset())


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and token.is_content and token.folded not in MONTHS
