"""An earlier question turned into another: 'why not?', 'how much?' after one for a yes, 'and before?', 'and now?'."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.checks.words import lemma
from assistant.followup import patterns
from assistant.followup.asked import Asked, asked, head_of, is_clause, joined
from assistant.followup.inflection import participle, past, verb_at
from assistant.followup.topic import Parts, is_group, is_participle, is_plural, parse, topic, years
from assistant.followup.words import (
    BE_FORMS,
    DO_FORMS,
    FUNCTION_WORDS,
    HAVE_FORMS,
    INDEFINITE,
    IRREGULAR_PAST,
    PREPOSITIONS,
    VERBS,
    key,
)
from assistant.regex import regex
from assistant.text.countries import countries_in
from assistant.text.dates import MONTHS, WEEKDAYS

_NEGATED = {
    "is": "isn't", "are": "aren't", "was": "wasn't", "were": "weren't", "do": "don't", "does": "doesn't",
    "did": "didn't", "has": "hasn't", "have": "haven't", "had": "hadn't", "can": "can't", "could": "couldn't",
    "will": "won't", "would": "wouldn't", "should": "shouldn't",
}  # fmt: skip
_PLURAL = {"is": "are", "was": "were", "has": "have"}
_PAST = {"is": "was", "are": "were", "do": "did", "does": "did", "has": "had", "have": "had", "can": "could"}
_ANY = frozenset({"any", "some", "a", "an"})
_DEFINITE = frozenset({"the", "these", "those", "its", "their", "his", "her"})
_WHY_THIS = regex(
    r"(?:(?:and|but)\s+)?why\s+(?P<this>(?:the|that|this)\s+(?:[\w-]+\s+)?[a-z-]+|(?-i:[A-Z])[\w-]+)", re.IGNORECASE
)
_OF_ONE_KIND = tuple(
    frozenset(kind.split())
    for kind in (
        "media outlet outlets paper papers newspaper newspapers radio station stations channel channels website"
        " websites magazine magazines television tv broadcaster broadcasters programme program",
        "town towns village villages city cities district districts province provinces region regions island islands"
        " capital",
        "school schools hospital hospitals clinic clinics prison prisons camp camps shelter shelters home homes"
        " mine mines factory factories bridge bridges road roads mosque mosques church churches university museum"
        " library",
    )
)
"""Things of one kind: after 'which papers were closed?' 'why the radio?' asks why that was."""
_NOBODY = regex(r"\b(?:no|nobody|no-one|none|nothing|never|not|neither)\b|n['’]t\b", re.IGNORECASE)
_OF_KNOWING = regex(
    r"\b(?:know|say|tell|clear|known|sure)\s+(?:if|whether|when|how|why|who|what|where)\b", re.IGNORECASE
)
_SOME_OF = frozenset({"several", "many", "all", "most", "few", "both", "every", "each"})
_OF_MONEY = regex(
    r"\b(?:pa(?:y|id)|sp[ea]n[dt]|cost|fund|fine[ds]?|compensat\w*|award|giv(?:e|en)|receiv\w*|get|owe|charge|earn"
    r"|collect|recover\w*|contribut\w*|donat\w*|allocat\w*|budget|rais\w*|cut|increas\w*|decreas\w*|reduc\w*|lower\w*"
    r"|ris\w+|fall\w*|grow\w*|shrink|damages|money|aid|tax\w*|debt|order\w*|lose|lost|stolen|steal|save[ds]?)\b",
    re.IGNORECASE,
)
"""What may be measured: nobody asks how much anyone died."""
TIME_ONLY = regex(
    r"(?:(?:and|but|so|or|what\s+about|how\s+about)\s+)*(?:(?P<before>before|earlier|previously|formerly"
    rf"|(?:before|prior\s+to)\s+(?:that|then|this|him|her|them))|(?P<now>{patterns.NOWADAYS})"
    r"|(?P<later>later(?:\s+on)?|afterwards?|after\s+that))\W*",
    re.IGNORECASE,
)
_WHEN_SAID = regex(rf"\s*\b(?:{patterns.NOWADAYS}|before|later|then|at\s+present)(?=\W*$)", re.IGNORECASE)
_TIMED = regex(r"\b(?:before|after|since|until|during|when|what\s+(?:year|month|date|day))\b", re.IGNORECASE)
_TOTAL_OF = regex(
    r"what\s+(?P<be>is|was|are|were)\s+the\s+(?:total|(?:total\s+|overall\s+)?number|count)\s+of\s+(?:the\s+)?(?P<what>\w.+)",
    re.IGNORECASE,
)
_SEVERAL = {"is": "are", "are": "are", "was": "were", "were": "were"}
_CIRCUMSTANCES = frozenset({"why", "when", "where", "how", "for what purpose", "at what cost"})
"""What asks after something of which is known that it happened."""
_WHO_DID = regex(
    r"who\s+(?P<did>[a-z]+)(?P<up>\s+(?:up|out))?\s+(?P<what>the\s+(?:(?!(?:who|whom|that|which|and|or|in|at|after|before)\b)[\w’'-]+\s*)+)",
    re.IGNORECASE,
)
"""'Who carried out the survey of the prisons?'"""
_AND_MORE = regex(r",?\s+and\s+(?:(?:in|on|at|for)\s+)?(?:when|where|why|how|what|which|whom)\b.*$", re.IGNORECASE)
_WHO_IT_IS = regex(
    r"who\s+(?:is|was)\s+(?P<who>the\s+(?:[\w-]+\s+){1,4}?)(?:who|whom|that)\s+(?P<clause>\w+\s+\w.*|\w+)",
    re.IGNORECASE,
)
"""'Who is the leader that the army arrested in May?'"""
_INFINITIVE = {past(verb): verb for verb in sorted(VERBS - IRREGULAR_PAST.keys())} | {
    told: verb for verb, told in IRREGULAR_PAST.items()
}
"""Past tenses, and of which verbs."""
_WHO_DOES = regex(r"(?P<who>who)\s+(?P<does>[a-z]{2,}s)\b(?P<rest>.*)", re.IGNORECASE)


def who_did(opener: str, question: str) -> Asked | None:
    """'When?' after 'who set up the council?': 'when was the council set up?'; None after another question, or of a
    deed of which those are asked who did it, not whom it was done to."""
    found = _WHO_DID.fullmatch(_AND_MORE.sub("", question.rstrip("?!. ")))
    verb = _INFINITIVE.get(found["did"].casefold()) if found and opener in _CIRCUMSTANCES else None
    if found is None or verb is None or topic(question) != found["what"]:
        return None
    be = "were" if is_plural(head_of(found["what"])) else "was"
    return asked(f"{opener} {be} {found['what']} {participle(verb)}{found['up'] or ''}", found["what"])


def who_it_is(opener: str, question: str) -> Asked | None:
    """'Why?' after 'who is the leader that the army arrested in May?': 'why did the army arrest the leader in May?';
    None after another question, or where the clause's verb isn't clear."""
    found = _WHO_IT_IS.fullmatch(question.rstrip("?!. ")) if opener in _CIRCUMSTANCES else None
    if found is None:
        return None
    who, words, about = found["who"].strip(), found["clause"].split(), topic(question)
    if key(words[0]) in BE_FORMS | HAVE_FORMS and words[1:]:
        return asked(" ".join([opener, words[0], who, *words[1:]]), about)
    at = next((place for place, word in enumerate(words) if _INFINITIVE.get(word)), None)
    if at is None or any(key(word) in FUNCTION_WORDS for word in words[:at]):
        return None
    verb = _INFINITIVE[words[at]]
    does = [*words[:at], verb, who] if at else [who, verb]
    return asked(" ".join([opener, "did", *does, *words[at + 1 :]]), about)


def also_some(piece: str, earlier: Asked) -> Asked | None:
    """'Filipinos too?' after 'which nationalities end up on the boats?': 'do Filipinos end up on the boats?'; None
    where a fragment isn't the name of some of those who are asked for."""
    parts = parse(earlier.text)
    own, done, head = parts.opener.casefold(), parts.rest.split(), head_of(parts.noun)
    kind = is_plural(head) and head[:1].islower() and own in {"which", "what"}
    if earlier.added or not kind or not done or not piece.isalpha() or not piece[:1].isupper():
        return None
    if key(done[-1]) in PREPOSITIONS and parts.auxiliary:
        return asked(
            f"{parts.auxiliary} {parts.rest} {piece}"
        )  # 'Turkey, too?' after 'which countries do they flee to?'
    if not is_plural(piece) or key(head) in {"countries", "states"}:
        return None
    if key(parts.auxiliary) in BE_FORMS:
        return asked(f"{parts.auxiliary} {piece} {parts.rest}", f"{piece} {parts.rest}")
    verb = _INFINITIVE.get(done[0]) or (done[0] if done[0].isalpha() and not done[0].endswith(("s", "ed")) else "")
    does = "did" if done[0] in _INFINITIVE else "do"
    whole = " ".join([does, piece, verb, *done[1:]])
    return asked(whole, " ".join([piece, "that", *done])) if verb and not parts.auxiliary else None


def why_not(earlier: Asked) -> Asked | None:
    """'Why not?' after 'was the island checked?': 'why wasn't the island checked?'; None after another question."""
    parts = _asked_for_yes(earlier)
    negated = _NEGATED.get(key(parts.auxiliary)) if parts else None
    if parts is None or negated is None or _OF_KNOWING.search(earlier.text):
        return None
    return _about_the_same(f"why {negated} {parts.rest}", earlier)


def why_this(said: str, earlier: Asked) -> Asked | None:
    """'Why the radio?' after 'which media were suspended?': 'why was the radio suspended?'; None after a question that
    doesn't ask which of several something was done to."""
    found = _WHY_THIS.fullmatch(said.rstrip("?!. "))
    parts = parse(earlier.text)
    done, noun, be = parts.rest.split(), parts.noun.split()[-1:], key(parts.auxiliary)
    which = parts.opener.casefold() in {"which", "what"} and noun and be in BE_FORMS
    if not found or not which or not done or not is_participle(done[0]):
        return None
    this, head = found["this"], found["this"].split()[-1]
    if head[:1].isupper():
        alike = is_group(noun[0]) and head not in (*MONTHS, *WEEKDAYS) and not countries_in(head)
    else:
        alike = any(key(head) in kind and key(noun[0]) in kind for kind in _OF_ONE_KIND)
    if not alike:
        return None
    verb = "is" if be in {"is", "are"} else "was"
    return _about_the_same(f"why {_PLURAL[verb] if is_plural(head) else verb} {this} {parts.rest}", earlier)


def _asked_for_yes(earlier: Asked) -> Parts | None:
    """The parts of an earlier question that asks whether something was so; None if it asks something else, or whether
    nothing was."""
    parts = parse(earlier.text)
    return None if parts.opener or parts.noun or _NOBODY.search(earlier.text) else parts


def as_count(question: str) -> str:
    """'What was the total of victims identified in May?' as 'how many victims were identified in May?'; any other
    question as it is."""
    found = _TOTAL_OF.fullmatch(question.rstrip("?!. "))
    words = found["what"].split() if found else []
    done = next((at for at, word in enumerate(words) if at and is_participle(word)), 0)
    start = done - (done > 1 and words[done - 1].endswith("ly"))
    plain = start and is_plural(words[start - 1]) and not any(key(word) in FUNCTION_WORDS for word in words[:start])
    if found is None or not plain:
        return question
    return f"How many {' '.join(words[:start])} {_SEVERAL[key(found['be'])]} {' '.join(words[start:])}?"


def how_many(opener: str, earlier: Asked) -> Asked | None:
    """'How many?' after 'did police arrest any guards?': 'how many guards did police arrest?'; None after another
    question than one for a yes, or where its words don't tell for certain what is counted."""
    parts = _asked_for_yes(earlier)
    if parts is None or (opener == "how much" and not _OF_MONEY.search(earlier.text)):
        return None
    auxiliary, rest = key(parts.auxiliary), parts.rest.split()
    if not rest or key(rest[0]) == "there":
        return None
    turned = None
    if auxiliary in DO_FORMS:
        turned = _of_object(opener, auxiliary, rest)
    elif auxiliary in BE_FORMS or (auxiliary in HAVE_FORMS and "been" in rest):
        turned = _of_subject(opener, auxiliary, rest)
    return _about_the_same(turned, earlier) if turned else None


def _of_object(opener: str, auxiliary: str, rest: list[str]) -> str | None:
    """'How much compensation did the state pay to victims?' of 'did the state pay compensation to victims?'; of an
    object that isn't measured itself: 'how much did the state fund the shelter?'."""
    verb = verb_at(rest)
    if verb is None or verb + 1 >= len(rest):
        return None
    start = verb + 1 + (key(rest[verb + 1]) in _ANY)
    stops = FUNCTION_WORDS | {"last", "this", "next", "every"}
    end = next((at for at in range(start, len(rest)) if key(rest[at]) in stops), len(rest))
    thing = rest[start:end]
    bare = bool(thing) and not any(word[:1].isupper() or word[:1].isdigit() for word in thing)
    bare = bare and key(thing[0]) not in _DEFINITE | _SOME_OF and not any(word in VERBS for word in thing[1:])
    if {"and", "or"} & set(map(key, rest[start:])):
        return None
    anybody = bare and key(thing[0]) in INDEFINITE
    plural = bare and is_plural(thing[-1])
    if opener == "how many" and (anybody or plural):
        return " ".join([opener, *(["people"] if anybody else thing), auxiliary, *rest[: verb + 1], *rest[end:]])
    if opener == "how much" and bare and not anybody and (not plural or key(thing[-1]) == "damages"):
        return " ".join([opener, *thing, auxiliary, *rest[: verb + 1], *rest[end:]])
    return " ".join([opener, auxiliary, *rest]) if opener == "how much" else None


def _of_subject(opener: str, auxiliary: str, rest: list[str]) -> str | None:
    """'How many officials were fined?' of 'were any officials fined?', 'how much were they fined?', 'how much money was
    recovered?'."""
    done = next((at for at, word in enumerate(rest) if at and (word == "been" or is_participle(word))), None)
    if done is None or (done + 1 < len(rest) and is_plural(rest[done + 1]) and rest[done] != "been"):
        return None
    start = 1 if key(rest[0]) in _ANY else 0
    who = rest[start:done]
    named = not who or any(word[:1].isupper() or word[:1].isdigit() for word in who) or key(who[0]) in _SOME_OF
    if named or any(key(word) in FUNCTION_WORDS for word in who[1:]):
        return None
    definite, anybody = key(who[0]) in _DEFINITE, key(who[0]) in INDEFINITE
    several = is_plural(who[-1]) or anybody
    if opener == "how much":
        measured = not several and not definite
        return " ".join([opener, *((*who, auxiliary) if measured else (auxiliary, *rest[start:done])), *rest[done:]])
    if not several or key(who[0]) in FUNCTION_WORDS - _DEFINITE - INDEFINITE:
        return None
    counted = ["of", *who] if definite else ["people"] if anybody else who
    return " ".join([opener, *counted, _PLURAL.get(auxiliary, auxiliary), *rest[done:]])


def another_time(said: str, earlier: Asked) -> Asked | None:
    """'And before?' after 'who runs the agency now?', 'and now?' after 'how full was the prison?': the same asked of
    another time. None where a time is asked about already: the one before it is meant."""
    found = TIME_ONLY.fullmatch(said)
    text = earlier.text.rstrip("?!. ")
    if found and found["now"]:
        earlier = replace(earlier, topic=patterns.IN_YEAR_AT_END.sub("", earlier.topic))
        text = patterns.IN_YEAR_AT_END.sub("", text)
    if not found or years(text) or patterns.RELATIVE_YEAR.search(earlier.question):
        return None
    base = _WHEN_SAID.sub("", text)
    parts = parse(base)
    if _TIMED.search(base) or not (parts.opener or parts.auxiliary):
        return None
    if not is_clause(base) or patterns.WHAT_ABOUT.match(base) or patterns.BARE_OPENER.fullmatch(base):
        return None
    return _about_the_same(f"{_in_past(base) if found['before'] else base} {found.lastgroup}", earlier)


def _in_past(question: str) -> str:
    """A question on what is so, of what was so: 'who ran the agency' of 'who runs the agency'."""
    if does := _WHO_DOES.fullmatch(question):
        return f"{does['who']} {past(lemma(does['does']))}{does['rest']}"
    words = question.split()
    at = next((place for place, word in enumerate(words) if key(word) in _PAST), None)
    return question if at is None else " ".join([*words[:at], _PAST[key(words[at])], *words[at + 1 :]])


def _about_the_same(question: str, earlier: Asked) -> Asked:
    """A question about what the earlier one is about, that added to it where it was to that."""
    if earlier.added:
        return joined(question, replace(earlier, topic=earlier.added))
    return asked(question, earlier.topic)
