"""Rules for follow-ups that leave out what the earlier question said: years, openers, fragments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.checks.words import is_past
from assistant.followup import patterns
from assistant.followup.asked import (
    MAX_TOPIC_WORDS,
    Asked,
    asked,
    bare_fragment,
    carried,
    extended,
    head_of,
    in_year,
    is_clause,
    joined,
    told_of,
    unconnected,
    with_year_of,
    year_meant,
)
from assistant.followup.inflection import is_statement, is_told_past, verb_at
from assistant.followup.reference import refers_back
from assistant.followup.slots import fill, fill_group, fill_subject
from assistant.followup.topic import (
    RELATIVES,
    YEAR_PHRASE,
    capitalised,
    core_noun,
    is_group,
    is_noun_phrase,
    is_participle,
    is_plural,
    lower,
    parse,
    the,
    with_year,
    without_years,
    years,
)
from assistant.followup.turning import TIME_ONLY, also_some, as_count, how_many, who_did, who_it_is, why_not
from assistant.followup.which import which_of_any, which_of_them
from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    BODIES,
    DO_FORMS,
    FUNCTION_WORDS,
    HAVE_FORMS,
    MODALS,
    OFFICIALS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    VERBS,
    key,
)
from assistant.question.asked import content
from assistant.regex import regex
from assistant.text.countries import country_names
from assistant.text.dates import MONTH

FRAGMENT_WORDS, BARE_FRAGMENT_WORDS = 8, 3
"""How long a fragment may be, with 'and' or 'what about' before it and without: longer ones are new queries."""


QUOTE_WORDS = 40
"""How much of a quote a question about its source or its reason repeats."""
STATEMENT_WORDS = 4
"""A shorter answer is a figure or a name, of which nobody asks why."""


_OF_THE_YEAR = regex(rf"\bthe\s+(?:19|20)\d\d\s+(?!(?:{'|'.join(sorted(PREPOSITIONS))})\b)[a-z]", re.IGNORECASE)
"""'In the 2015 one', 'the 2018 election': the year says which."""
_IN_MONTH = regex(
    r"\s+(?:at|by|in|since|until|through|as\s+of|from|before|up\s+to)\s+"
    rf"(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+|early\s+|mid-?\s*|late\s+)?(?:the\s+year|{MONTH}(?:\s+\d\d?)?"
    rf"(?:\s+(?:to|through)\s+{MONTH}(?:\s+\d\d?)?)?)(?=\W*$)",
    re.IGNORECASE,
)
"""A time within the report's year, in whose place another stands: 'at the end of July', 'and in the 2002 census?'."""
_OF_MONTH = regex(rf"\b{MONTH}\b")
_NO = regex(r"(?-i:No)\b(?=[.:,;]|\s+\w+\s+(?:was|were|has|have|had|did|is|are|can|may)\b)")
"""'No: the government did not …', 'No officer was suspended.'"""
_IS_IT = regex(r"(?:is|was|are|were)\s+(?:it|this|that|they)\b", re.IGNORECASE)
"""'Is it free?', after which 'and for foreigners?' asks whether it is for these."""
_HOW_MANY = regex(r"\bhow\s+(?:many|much)\b", re.IGNORECASE)
_ADVERBS = frozenset(
    {"how", "where", "when", "why", "how often", "how long", "how well", "how far", "how fast", "by how much"}
)
"""Openers after which the rest of a question is a statement turned round."""


_WHOSE = r"\b[^\W\d]+(?:['’]s|s['’])"
_WHO_WAS = regex(r"who\s+(?P<was>was|were)\s+(?P<done>[a-z]+(?:ed|en|ught))", re.IGNORECASE)
_AMONG = regex(r"(?:and\s+)?among\s+(?:the\s+)?(?P<group>[\w-]+(?:\s+[\w-]+)?)", re.IGNORECASE)
_OF_THE = regex(r"\bof\s+the\s+(?P<group>[\w-]+)(?=\s+(?:are|is|were|was|have|has|had)\b)", re.IGNORECASE)
_SORT = (
    r"(?:men|women|man|woman|boys?|girls?|males?|females?|adults?|children|child|minors?|foreigners?|locals?|citizens?)"
)
_EITHER_SORT = regex(rf"{_SORT}\s+or\s+{_SORT}", re.IGNORECASE)
"""'Men or women?'"""
_HIS = regex(r"\b(?:his|her)\b(?=\s+(?!(?:husband|wife|self)\b)[a-z])")
_FEMALE = frozenset({"girl", "woman", "mother", "wife", "daughter", "sister", "widow", "bride"})
_MALE = frozenset({"boy", "man", "father", "husband", "son", "brother", "widower"})
_OTHERS = regex(r"\bothers\b", re.IGNORECASE)
_NO_SUBJECT = frozenset({"who", "which", "whose", "whom", "where", "and", "but", "or", "of", "that"})
"""What begins a sentence only if its own beginning is missing."""


def repeated(said: str, earlier: Asked) -> Asked | None:
    """'Quote it in full', 'are you sure?': the earlier question, so that the same quotes come back.

    'What does it say?' after 'did parliament pass the bill?' asks what the bill says.
    """
    if patterns.ELABORATE.fullmatch(said.rstrip("?!. ")):
        return joined(said, earlier)
    if not patterns.REPEAT.fullmatch(said):
        return None
    if not patterns.SAYS_WHAT.fullmatch(said):
        return earlier
    if patterns.ANSWERED.search(earlier.text):
        return joined(said, earlier)  # what was said in answer to the letter, not in it
    written = list(patterns.WRITTEN.finditer(earlier.text))
    return asked(f"what does {the(written[0]['what'])} say") if len(written) == 1 else earlier


def who_said(said: str, earlier: Asked) -> Asked | None:
    """'Who said that?': who reported what the answer says of what was asked."""
    if not patterns.WHO_SAID.fullmatch(said):
        return None
    sentence = earlier.sentence
    which = patterns.WHICH_SAID.match(said)
    who = f"which {which['who']}" if which else "who"
    if not sentence or patterns.NOT_REPORTED.search(sentence):
        return joined(f"{who} reported that", earlier)
    sentence = patterns.LABEL.sub("", sentence, count=1)
    statement = patterns.ATTRIBUTED_AFTER.sub("", patterns.ATTRIBUTION.sub("", sentence, count=1))
    if len(statement.rstrip('.!?"”’ ').split()) < 3:
        statement = sentence
    if (clause := _clause(statement, earlier.question)) != statement:
        statement = patterns.ATTRIBUTION.sub("", clause, count=1)
    words = statement.rstrip('.!?"”’ ').split()[:QUOTE_WORDS]
    if not words or key(words[0]) in _NO_SUBJECT or is_past(words[0]) or _is_no_clause(words):
        return joined(f"{who} reported that", earlier)
    if key(words[0]) in SUBJECT_PRONOUNS:
        return joined(f"{who} reported that {lower(' '.join(words))}", earlier)
    that = "" if words[0].endswith("ing") else "that "
    return Asked(f"{capitalised(who)} reported {that}{lower(' '.join(words))}?", earlier.topic)


def _is_no_clause(words: Sequence[str]) -> bool:
    """Whether nothing but a place or a time was left of what was reported: 'in police stations'."""
    return key(words[0]) in PREPOSITIONS and not any(
        key(word) in AUXILIARIES | VERBS or is_told_past(key(word)) for word in words
    )


def _with_told(earlier: Asked) -> Asked:
    """An earlier question with what was told last before its topic, where that isn't too much."""
    told = _told_last(earlier)
    about = f"{told}, {told_of(earlier.topic)}" if told else earlier.topic
    return replace(earlier, topic=about, base="") if len(about.split()) <= MAX_TOPIC_WORDS else earlier


def _opener_of(said: str, earlier: Asked) -> str:
    """The question word of a follow-up that has nothing else: 'since when?', 'when was it?'; '' of any other."""
    match = patterns.BARE_OPENER.fullmatch(said)
    if match is None and (of_event := patterns.OPENER_OF_EVENT.fullmatch(said)):
        parts = parse(earlier.question)
        done = any(map(is_participle, parts.rest.split())) or key(parts.auxiliary) in DO_FORMS
        now = patterns.WHERE_IS_IT.fullmatch(said) and key(parts.auxiliary) in {"did", "was", "were"}
        match = of_event if done and not now and not earlier.added else None
    return " ".join(match[1].casefold().replace("’", "'").split()) if match else ""


def opened(said: str, earlier: Asked) -> Asked | None:
    """'Why?', 'since when?': the earlier question with another opener."""
    opener = _opener_of(said, earlier)
    if not opener:
        there = patterns.HOW_MANY_THERE.fullmatch(said) and not earlier.added
        there = there and not patterns.WHO_ARE.match(earlier.text)
        return how_many("how many", earlier) or which_of_any("how many", earlier.text) if there else None
    if re.search(r"n't\b|\bnot\b", opener):
        return why_not(earlier) or joined(said, earlier)
    opener = "why" if re.match(r"why\b", opener) else patterns.OPENER_MEANT.get(opener, opener)
    of_pronoun = bool(earlier.added) and key(parse(earlier.text.rstrip("?!. ")).rest) in SUBJECT_PRONOUNS
    if opener == "how so" or of_pronoun or _is_of_another_deed(opener, earlier.text):
        of_told = joined(opener, _with_told(earlier))
        return replace(of_told, topic=earlier.topic, base=earlier.base or earlier.topic)
    if opener == parse(earlier.question).opener.casefold():
        return earlier
    if asked_otherwise := _denied_or_counted(opener, earlier):
        return asked_otherwise
    if (whom := _WHO_WAS.fullmatch(earlier.text.rstrip("?!. "))) and opener in _ADVERBS:
        # 'Who was charged?' is followed by 'when was somebody charged?'.
        when = f"{opener} {whom['was']} somebody {whom['done']}"
        return joined(when, replace(earlier, topic=earlier.added)) if earlier.added else asked(when)
    text = f"{earlier.text.rstrip('?')}?"
    if earlier.added and is_noun_phrase(earlier.added) and (of_them := which_of_them(opener, text, earlier.added)):
        return replace(of_them, topic=earlier.added)
    turned = (
        which_of_any(opener, text)
        or who_did(opener, text)
        or who_it_is(opener, text)
        or _turned(opener, replace(earlier, question=text))
    )
    if turned and earlier.added:
        # 'How many pickers did they ask (…)?' is followed by 'when did they ask pickers (…)?'.
        about = replace(earlier, topic=earlier.base or earlier.topic)
        return replace(joined(turned.question, about), topic=earlier.topic)
    return turned or _of_what_was_told(opener, earlier)


def _of_what_was_told(opener: str, earlier: Asked) -> Asked:
    """A bare opener of what cannot be asked again with it: 'why?' is about what the answer told, 'on what grounds?'
    about what was counted, as the permits that were granted."""
    told = patterns.REASON_TOLD.sub("", _told_last(earlier)) if opener in {"why", "for what purpose"} else ""
    about = replace(earlier, topic=told, base="") if told else _with_predicate(earlier)
    return replace(joined(opener, about), topic=earlier.topic)


def in_how_many_cases(said: str, earlier: Asked) -> Asked | None:
    """'How many cases last year?' after 'do inspectors take bribes?': in how many cases they took some then; None after
    a question that doesn't tell of a deed, or of one in a year."""
    found = patterns.HOW_MANY_CASES.fullmatch(said.rstrip("?!. "))
    parts = parse(earlier.text)
    does = key(parts.auxiliary)
    asks_deed = parts.opener.casefold() in {"", "why", "how"} and not parts.noun and does in DO_FORMS
    if not found or not asks_deed or earlier.added or years(earlier.question):
        return None
    when = found["when"] or ""
    does = "did" if when and not patterns.OF_THIS_YEAR.search(when) else does
    return asked(f"in how many {found['what']} {does} {parts.rest} {when}", earlier.topic)


def _denied_or_counted(opener: str, earlier: Asked) -> Asked | None:
    """'Why?' of what the answer says wasn't so, of which nobody asks why it was; 'how many?' of those whom a question
    asks about for a yes."""
    if opener in patterns.REASONS and _NO.match(earlier.answer):
        return why_not(earlier)
    return how_many(opener, earlier) if opener in {"how many", "how much"} else None


def _is_of_another_deed(opener: str, question: str) -> bool:
    """Whether 'by whom?' or 'from whom?' is asked of what the answer tells: nobody asks by whom the mayor resigned."""
    preposition, *whom = opener.split()
    parts = parse(question)
    rest, auxiliary = [key(word) for word in parts.rest.split()], key(parts.auxiliary)
    if whom not in (["whom"], ["who"]) or not auxiliary:
        return False
    passive = "be" in rest or (auxiliary in BE_FORMS | HAVE_FORMS and any(map(is_participle, rest)))
    if preposition == "by":
        return not passive
    return not passive and ("have" in rest or auxiliary in BE_FORMS) and "there" not in rest[:1]


def _told_last(earlier: Asked) -> str:
    """What the answer told, as a topic: 'why?' after 'what do detectives do with such cases?' is about what they do."""
    told = _clause(patterns.LABEL.sub("", earlier.sentence, count=1), earlier.question)
    words = patterns.LINKED.sub("", told).rstrip('.!?"”’ ').split()[:QUOTE_WORDS]
    return lower(" ".join(words)) if len(words) >= STATEMENT_WORDS else ""


def _clause(statement: str, question: str) -> str:
    """A statement, or, where that is long, the clause of it that tells most of what was asked."""
    if len(statement.split()) <= QUOTE_WORDS:
        return statement
    wanted = set(content(question))
    return max(patterns.CLAUSE_END.split(statement), key=lambda one: len(wanted & set(content(one))))


def _turned(opener: str, earlier: Asked) -> Asked | None:
    """The earlier question with another opener; None if its word order doesn't allow that."""
    parts = parse(earlier.question)
    auxiliary = key(parts.auxiliary)
    # 'In what year was the law changed?' is followed by 'by whom was the law changed?'.
    noun = "" if key(parts.opener.split(" ")[0]) in PREPOSITIONS else re.sub(r"^of\s+", "", parts.noun)
    done = is_past(key(" ".join(parts.rest.split()[:1])))
    counted = parts.opener.casefold() in {"how many", "how much"} and auxiliary in BE_FORMS | HAVE_FORMS and done
    they = "it" if parts.opener.casefold() == "how much" else "they"
    noun = they if noun == "them" or (counted and not noun) else noun
    if noun and not is_plural(noun.split()[-1]) and parts.opener.casefold() in {"which", "what"}:
        noun = the(noun)
    whole = not parts.opener or bool(parts.noun) or counted
    whole = whole or parts.opener.casefold() in _ADVERBS or parts.opener.casefold().endswith(" whom")
    if not auxiliary or not whole or opener.startswith(("who", "which", "what")):
        return None
    if noun and auxiliary in HAVE_FORMS and not any(map(is_participle, parts.rest.split())):
        does = {"has": "does", "have": "do"}.get(auxiliary, "did")
        return asked(f"{opener} {does} {the(noun)} have {parts.rest}")  # 'which camps have no water'
    if noun and key(parts.rest.split()[-1]) in PREPOSITIONS and auxiliary in BE_FORMS:
        bare = noun.removeprefix("the ")  # 'what languages is the leaflet available in'
        those = f"{'these' if is_plural(bare.split()[-1]) else 'that'} {bare}"
        return asked(f"{opener} {auxiliary} {parts.rest} {those}", earlier.topic)
    if noun and auxiliary in HAVE_FORMS and (object_last := _object_last(noun, parts.rest.split())):
        return asked(f"{opener} {auxiliary} {object_last}", earlier.topic)
    existential = re.match(r"there\s+(?P<been>been\s+)?(?:any\s+|an?\s+|some\s+)?", parts.rest, re.IGNORECASE)
    if opener in {"how many", "how much"}:
        if not existential or noun:
            return None
        return asked(f"{opener} {parts.rest[existential.end() :]} {auxiliary} there {existential['been'] or ''}")
    if noun and (auxiliary in DO_FORMS or (auxiliary in MODALS and key(" ".join(parts.rest.split()[:1])) != "be")):
        year = YEAR_PHRASE.search(parts.rest)
        when = year[0] if year else ""
        return asked(f"{opener} {auxiliary} {without_years(parts.rest)} {noun} {when}")
    if existential and noun:
        return asked(f"{opener} {auxiliary} there {noun} {parts.rest[5:]}")
    return asked(f"{opener} {auxiliary} {noun} {parts.rest}", earlier.topic)


def _object_last(noun: str, rest: Sequence[str]) -> str:
    """'The council removed five judges' of what was asked with its object first, 'how many judges has the council
    removed?'; '' of 'how many judges have been removed?'."""
    at = next((place for place, word in enumerate(rest) if place and is_participle(word)), 0)
    return f"{' '.join(rest[: at + 1])} {noun} {' '.join(rest[at + 1 :])}" if at and "been" not in rest[:at] else ""


def _with_predicate(earlier: Asked) -> Asked:
    """'How many of the detainees fell ill?' with 'the detainees fell ill' as its topic: 'when?' is about that.

    'Since when?' after 'who runs the ferry?' is about who does.
    """
    if earlier.question.casefold().startswith("who ") and not earlier.added:
        return replace(earlier, topic=lower(earlier.question.rstrip("?")))
    if earlier.added and patterns.BARE_OPENER.fullmatch(earlier.text):
        return replace(earlier, topic=earlier.added)
    part = re.match(r"how\s+many\s+of\s+(?=\w)", earlier.question, re.IGNORECASE)
    if not part or earlier.added:
        return earlier
    return replace(earlier, topic=earlier.question[part.end() :].rstrip("?"))


def swapped_year(said: str, earlier: Asked) -> Asked | None:
    """'2018?', 'and the year before?': the earlier question for another year."""
    bare = bare_fragment(said)
    total = bool(patterns.IN_TOTAL.search(bare)) and not patterns.TOTAL_OF_YEAR.match(bare)
    bare = patterns.IN_TOTAL.sub(" ", bare).strip() if total else bare
    count = patterns.COUNT_ONLY.match(bare)
    bare = _year_of_figure(bare)
    if (
        (before := patterns.BEFORE_THAT.fullmatch(bare))
        and years(earlier.question)
        and not patterns.SOUGHT.search(said)
    ):
        if patterns.SINCE.search(earlier.question):
            return joined(said, earlier)  # 'what was it before?' after 'what is it since the law of 2019?'
        return with_year_of(earlier, year_meant(before, earlier) or "")
    if patterns.THIS_YEAR.fullmatch(bare) and years(earlier.question):
        return with_year_of(earlier, f"during {' '.join(bare.casefold().split()[-2:])}")
    bare = _in_part_of_year(bare, earlier)
    relative = patterns.RELATIVE_YEAR.fullmatch(bare)
    if not relative and not YEAR_PHRASE.fullmatch(bare):
        return None
    if relative and not (bare := year_meant(relative, earlier) or ""):
        if relative.lastgroup == "same":
            return joined(said, earlier)
        bare = relative[0].casefold()
    if count and (counted := _counted_in(count[1], bare, said, earlier)):
        return counted
    if total and is_noun_phrase(earlier.topic):
        about = with_year(_whole(earlier) or earlier.topic, bare).rstrip("?")
        return asked(f"what was the total number of {about}", about)
    if patterns.TOTAL_OF_YEAR.match(bare_fragment(said)) and (whole := _whole(earlier)):
        about = with_year(whole, bare).rstrip("?")
        return asked(f"what was the total number of {about}", about)
    swapped = with_year_of(earlier, bare)
    # A year that the question doesn't settle is asked about in passing: what follows is about what was asked before.
    in_passing = not years(bare) or (relative and not years(earlier.question))
    return replace(swapped, topic=earlier.topic) if in_passing and not earlier.added else swapped


def _year_of_figure(bare: str) -> str:
    """'In 2018' of 'the 2018 figure', 'in 2018, how often', 'what was it in 2018'; what else is asked as it is."""
    if patterns.ASKED_AGAIN.fullmatch(bare) or patterns.FIGURE_OF_YEAR.fullmatch(bare):
        return f"in {years(bare)[0]}"
    for asks in (patterns.YEAR_ASKED, patterns.SAME_AGAIN):
        bare = asks.sub("", bare, count=1) if asks.match(bare) else bare
    return bare


def _whole(earlier: Asked) -> str:
    """What a part was counted of: 'cases' after 'how many of the cases were brought to court?'; '' of no part."""
    if earlier.added:
        return earlier.base if is_noun_phrase(earlier.base) else ""
    parts = parse(earlier.question)
    noun = core_noun(parts) if parts.noun.startswith("of ") else ""
    # 'Cases that investigators opened': the verb of a clause isn't the question's.
    has_clause = not RELATIVES.isdisjoint(map(key, noun.split()))
    return earlier.topic if has_clause and earlier.topic.startswith(noun) else noun


def _in_part_of_year(bare: str, earlier: Asked) -> str:
    """'In the first half of the year after' with that year, if that is all of a fragment."""
    relative = patterns.RELATIVE_YEAR.search(bare)
    year = year_meant(relative, earlier) if relative else None
    dated = in_year(bare, relative, year) if relative and year and relative.start() else bare
    return dated if YEAR_PHRASE.fullmatch(dated) else bare


def _counted_in(how_many: str, year: str, said: str, earlier: Asked) -> Asked | None:
    """'And how many in 2018?' after a question that counts nothing: how many of what it is about."""
    if patterns.COUNTS[key(how_many)].search(earlier.text):
        return None
    if is_noun_phrase(earlier.topic):
        return asked(with_year(f"{how_many} {earlier.topic} were there", year))
    if done := re.match(r"who\s+(?=(?:got|was|were|is|are|has|have|had)\b)", earlier.added):
        return asked(with_year(f"{how_many} {earlier.added[done.end() :]}", year))
    return joined(said, earlier)


def among(said: str, earlier: Asked) -> Asked | None:
    """'Any kids?': whether there were any among the people whom the earlier question is about."""
    bare = bare_fragment(said)
    if some := patterns.ANY_OF.fullmatch(bare):
        return _any_of(some["share"], some["rest"], earlier)
    match = patterns.ANY_GROUP.fullmatch(bare)
    if not match:
        return _part(bare, earlier)
    about = earlier.topic if is_noun_phrase(earlier.topic) and "," not in earlier.topic else earlier.base
    if patterns.ANY_LIMITS.fullmatch(bare):
        return joined(said, earlier)
    if not is_group(match[1].split()[-1]) or not is_group(head_of(about)) or not is_noun_phrase(about):
        # 'Any soldiers?' takes the place of 'any officials'; nothing in 'who was killed?' is parallel to arrests.
        led = bare[:4].casefold() == "any " and not re.search(r"\bany\b", earlier.question, re.IGNORECASE)
        return extended(said, earlier) if led else None
    return asked(f"were there any {match[1]} among {the(about)}", about)


def _any_of(share: str, rest: str, earlier: Asked) -> Asked | None:
    """'Any of them foreigners?', 'any of those from abroad?': without the 'were' that it leaves out."""
    first = rest.split()[0]
    if not (is_group(rest.split()[-1]) or is_participle(first) or key(first) in PREPOSITIONS):
        return None
    if earlier.added or not is_noun_phrase(earlier.topic) or not is_plural(head_of(earlier.topic)):
        return joined(f"were {share} of them {rest}", earlier)
    return asked(f"were {share} of {the(earlier.topic)} {rest}", earlier.topic)


def _part(bare: str, earlier: Asked) -> Asked | None:
    """'How many of them men?', 'women among them?': how many of those whom the earlier question is about."""
    match = patterns.PART_OF.fullmatch(bare)
    part = (match["after"] or match["before"]).split() if match else []
    says_part = part and key(part[0]) not in AUXILIARIES and (is_group(part[-1]) or key(part[0]) in PREPOSITIONS)
    if not says_part or not is_noun_phrase(earlier.topic):
        return None
    if is_group(part[-1]) and key(part[0]) in {"with", *part[-1:]} and not is_group(head_of(earlier.topic)):
        return joined(
            f"how many of them {' '.join(part)}", earlier
        )  # 'of them with children?' after 'how many beds are there?'
    be = "were" if years(earlier.question) or re.search(r"\b(?:did|was|were|had)\b", earlier.question) else "are"
    return asked(f"how many of {the(earlier.topic)} {be} {' '.join(part)}", earlier.topic)


def version_of(said: str, earlier: Asked) -> Asked | None:
    """'And the ministry's version?', 'and according to the ministry?': what it said of what was asked about, or of what
    others were asked to have said something about; 'and the official figure?'."""
    figure = patterns.FIGURE_OF.fullmatch(said)
    teller = patterns.ACCORDING_TO.fullmatch(said)
    who = (figure["who"] or figure["body"] or "the government") if figure else teller["who"] if teller else ""
    if who and _HOW_MANY.search(earlier.question) and _may_tell(who, earlier.question):
        counted = patterns.WHOSE_FIGURE.sub("", earlier.question).rstrip("?!. ")
        counted = with_year(counted, figure["year"]).rstrip("?!. ") if figure and figure["year"] else counted
        return asked(f"{counted} according to {who}")
    about = patterns.SAID_ABOUT.fullmatch(earlier.topic)
    if about and not earlier.added:
        earlier = replace(earlier, topic=about["what"], base="")
        if patterns.WHAT_SAID.fullmatch(said):
            return joined(said, earlier)
    found = patterns.VERSION_OF.fullmatch(said) or teller
    return joined(f"what did {found['who']} say", earlier) if found else None


def _may_tell(who: str, question: str) -> bool:
    """Whether some words mean somebody who counts what is asked, 'the ministry', 'NGOs', a name: not 'the men', nor who
    is asked about."""
    last = who.split()[-1]
    if country_names(last) or key(last) in map(key, patterns.WHOSE_FIGURE.sub("", question).split()):
        return False
    return key(last) in BODIES | OFFICIALS | {"opposition"} or last[:1].isupper() or key(last).startswith("ombuds")


def other_end(said: str, earlier: Asked) -> Asked | None:
    """'And the best?': the earlier question with this superlative for its own."""
    if degree := patterns.DEGREE.fullmatch(bare_fragment(said)):
        most = list(patterns.MOST_AT_END.finditer(earlier.text.rstrip("?!. ")))
        return _swapped(earlier, most[0].span(), f" {degree[0]}") if most else None
    wanted = patterns.OTHER_END.fullmatch(bare_fragment(said))
    own = list(re.finditer(rf"\b(?:{patterns.SUPERLATIVE})\b", earlier.text, re.IGNORECASE))
    if wanted is None or len(own) != 1:
        return None
    return _swapped(earlier, own[0].span(), wanted["word"].casefold())


def another_whole(said: str, earlier: Asked) -> Asked | None:
    """'And men's?' after 'how much did women's pay fall?', 'among boys?' after 'how many of the girls work?'."""
    bare = bare_fragment(said)
    own = list(re.finditer(rf"{_WHOSE}(?=\s)", earlier.text))
    among_whom, whole = _AMONG.fullmatch(bare), _OF_THE.search(earlier.text)
    if re.fullmatch(_WHOSE, bare) and len(own) == 1:
        return _swapped(earlier, own[0].span(), bare)
    if among_whom and whole:
        return _swapped(earlier, whole.span("group"), among_whom["group"])
    return None


def _swapped(earlier: Asked, place: tuple[int, int], words: str) -> Asked:
    """The earlier question with other words in a place, and the topic that was added to it."""
    text = f"{earlier.text[: place[0]]}{words}{earlier.text[place[1] :]}"
    return joined(text, replace(earlier, topic=earlier.added)) if earlier.added else asked(text)


def also_true(said: str, earlier: Asked) -> Asked | None:
    """'Is that true for foreigners, too?': the earlier question asked of another group."""
    found = patterns.ALSO_TRUE.fullmatch(said)
    filled = fill_group(earlier.question, found["whom"]) if found and not earlier.added else None
    return asked(filled) if filled else None


_ABOUT, _SAID_ABOUT = regex(r"^about\s+", re.IGNORECASE), regex(r"\b(?:about|on)\b", re.IGNORECASE)
"""'And about the harbour?' after what asks nothing about or on anything is 'what about the harbour?'."""


def fragment(said: str, earlier: Asked) -> Asked | None:
    """'And judges?', 'what about Osh?': the earlier question with the fragment in the parallel place."""
    if is_clause(said) or patterns.CONDITION.fullmatch(said):
        return None
    bare = bare_fragment(said)
    bare = "before" if patterns.FORMERLY.fullmatch(bare) else bare
    bare = bare if _SAID_ABOUT.search(earlier.question) else _ABOUT.sub("", bare)
    if alone := _told_or_meant(said, bare, earlier) or _unparallel(said, bare, earlier.question):
        return joined(alone, earlier)
    count = patterns.COUNT_ONLY.match(bare)
    piece = bare[count.end() :] if count else bare
    words = piece.split()
    led = bool(words) and (bool(patterns.WHAT_ABOUT.match(said)) or key(words[0]) in PREPOSITIONS)
    told = count and any(map(is_told_past, words[1:-1]))
    clause = next((at for at, word in enumerate(words) if led and at and key(word) in RELATIVES), len(words))
    if not words or told or clause > (FRAGMENT_WORDS if led else BARE_FRAGMENT_WORDS):
        return None
    about = bare if count else f"what about {bare}"
    if count and not _counts_alike(count[1], words, earlier):
        return joined(about, earlier)
    compared = bool(years(piece) and patterns.COMPARES.search(piece))
    if compared or any(refers_back(piece, match) for match in patterns.PRONOUN.finditer(piece)):
        return extended(about, earlier) if key(words[0]) in POSSESSIVES else joined(about, earlier)
    if years(piece) and not led and not is_group(words[-2 if len(words) > 1 else -1]):
        return None
    if len(words) > FRAGMENT_WORDS:
        return _added(about, earlier)  # 'and the women who are sold for sex?', of whom the verb before isn't asked
    if filled := also_some(piece, earlier) or _for_pronoun(piece, earlier) or _filled(piece, earlier):
        return filled
    if count:
        return joined(about, earlier)
    return _added(about, earlier) if led or is_group(words[-1]) else None


def _told_or_meant(said: str, bare: str, earlier: Asked) -> str:
    """A statement ('so Ana pays nothing?') or an abbreviation of the answer ('DPP?'); '' if it is none."""
    means = patterns.ABBREVIATION.fullmatch(said) and bare in earlier.answer and bare not in earlier.question
    statement = unconnected(said).rstrip("?!. ")
    return bare if means else statement if is_statement(statement.split()) else ""


def _unparallel(said: str, bare: str, question: str) -> str:
    """A fragment for which no words of the question before make place, as it is asked; '' if some may."""
    time = TIME_ONLY.fullmatch(said)
    if patterns.ONLY_OR_NOW.fullmatch(said) or (time and not time["before"]):
        return said
    if bare == "before" and patterns.RELATIVE_YEAR.search(question):
        return "what about the years before that"
    if patterns.IN_BETWEEN.fullmatch(bare):
        return f"what about {bare}"
    if patterns.PICKED.match(bare) or patterns.ENDS_IN_QUESTION_WORD.fullmatch(bare):
        return bare
    if patterns.ORDINAL.fullmatch(bare):
        return f"what about {bare}"
    if either := _either(said, bare, question):
        return either
    if patterns.EITHER.fullmatch(bare) or (" or " in bare and parse(question).opener.casefold() in _ADVERBS):
        return bare
    if patterns.NO_NOUN_FIRST.match(bare) or patterns.ENDS_IN_PREPOSITION.fullmatch(bare):
        return bare
    return _asked_of(said, bare, question)


def _either(said: str, bare: str, question: str) -> str:
    """'Boy or girl?' after 'how many of the victims were children?': what the children were; '' of no two sorts."""
    sorts = _EITHER_SORT.fullmatch(bare)
    if not sorts or said.rstrip("?!. ").casefold() != bare.casefold():
        return ""
    last = parse(question).rest.split()[-1:]
    whose = [] if not last or not is_group(last[0]) or bare.split()[-1].rstrip("s") == last[0].rstrip("s") else last
    return f"were the {whose[0]} {bare}" if whose and is_plural(whose[0]) else bare


def _asked_of(said: str, bare: str, question: str) -> str:
    """'Reasons?', 'and costs?', 'freed?' as it is asked of what was asked before; '' if it may take a word's place."""
    alone = said.rstrip("?!. ").casefold() == bare.casefold()
    if patterns.ASKED_OF.fullmatch(bare) and (alone or not patterns.ASKS_OF.search(question)):
        return bare if alone else f"what about {bare}"
    done = " " not in bare and is_past(key(bare)) and bare.islower()
    return bare if alone and done and not any(map(is_participle, parse(question).rest.split())) else ""


def in_that_way(said: str, earlier: Asked) -> Asked | None:
    """'Legally?' after 'is the fee compulsory?': whether it is so legally."""
    adverb = patterns.ADVERB.fullmatch(bare_fragment(said))
    if not adverb or not parse(earlier.text).auxiliary or patterns.WHAT_ABOUT.match(earlier.text):
        return None
    whole = f"{earlier.text.rstrip('?!. ')} {adverb[0]}"
    if earlier.added:
        return joined(whole, replace(earlier, topic=earlier.added))
    return asked(whole, earlier.topic)


def _added(about: str, earlier: Asked) -> Asked:
    """'What about judges?' of what is asked, not of the prosecutors of an earlier 'what about prosecutors?'."""
    another = patterns.WHAT_ABOUT.match(earlier.text) and earlier.added
    return extended(about, replace(earlier, topic=earlier.added) if another else earlier)


def _counts_alike(how_many: str, words: Sequence[str], earlier: Asked) -> bool:
    """Whether the earlier question counts too, and people if these do: not 'how many cases did the guards record?'."""
    noun = parse(earlier.text).noun.split()
    people = is_group(words[-1]) and bool(noun) and not any(map(is_group, noun))
    return not people and bool(patterns.COUNTS[key(how_many)].search(earlier.text))


def _for_pronoun(piece: str, earlier: Asked) -> Asked | None:
    """'Is he out now?' asked of somebody else: 'and Duka?', 'and the mayor?'."""
    found = list(patterns.PERSONAL.finditer(earlier.text)) if earlier.added else []
    words = piece.split()
    named = all(word[0].isupper() for word in words) or key(words[0]) == "the"
    frame = patterns.WHAT_ABOUT.match(earlier.text) or patterns.CONDITION.fullmatch(earlier.text)
    if len(found) != 1 or not named or years(piece) or frame:
        return None
    others = f"{earlier.text[: found[0].start()]}{earlier.text[found[0].end() :]}"
    if key(found[0][0]) == "they" and any(map(is_group, others.rstrip("?").split())):
        return None  # 'and the girls?' after 'where do they put the boys?'
    return asked(f"{earlier.text[: found[0].start()]}{piece}{earlier.text[found[0].end() :]}")


def _another_deed(piece: str, question: str) -> str | None:
    """'And strike?' after 'can workers form unions?': whether they can do that."""
    parts = parse(question)
    if parts.opener or parts.noun or key(parts.auxiliary) not in MODALS or piece not in VERBS - BODIES:
        return None
    rest = parts.rest.split()
    at = verb_at(rest)
    return f"{parts.auxiliary} {' '.join(rest[:at])} {piece}?" if at else None


def _filled(piece: str, earlier: Asked) -> Asked | None:
    """The earlier question, or the topic that was added to it, with a fragment in the parallel place."""
    of_year = _OF_THE_YEAR.search(piece) and not earlier.added
    without = piece if of_year else patterns.RELATIVE_YEAR.sub("", without_years(piece)).strip()
    if not without or patterns.WHAT_ABOUT.match(earlier.text):
        return None
    if earlier.added:
        return _filled_topic(without, earlier)
    asks = as_count(earlier.question)
    asks = _IN_MONTH.sub("", asks) if years(piece) or _OF_MONTH.search(piece) else asks
    earlier = replace(earlier, question=without_years(asks) if of_year else asks)
    filled = _another_deed(without, earlier.question) or fill(earlier.question, without)
    if filled is None:
        return None
    filled = _with_their(filled, without)
    year = None if of_year else YEAR_PHRASE.search(piece) or patterns.LAST_YEAR.search(piece)
    return asked(with_year(filled, year[0]) if year else filled)


def _with_their(question: str, piece: str) -> str:
    """A question with 'their' for 'her' of those who took her place: 'can boys marry with their parents' consent?'."""
    head, at = head_of(piece), question.find(piece)
    own = _HIS.search(question, at + len(piece)) if at >= 0 and is_group(head) else None
    if own is None:
        return question
    whose = "their" if is_plural(head) else "her" if key(head) in _FEMALE else "his" if key(head) in _MALE else own[0]
    return f"{question[: own.start()]}{whose}{question[own.end() :]}"


def _filled_topic(piece: str, earlier: Asked) -> Asked | None:
    """The earlier question, or the topic in parentheses after it, with a fragment in the parallel place."""
    if filled := fill_subject(earlier.added, piece):
        return asked(filled)
    if _OTHERS.search(earlier.text) and is_group(piece.split()[-1]):
        return joined(_OTHERS.sub(piece, earlier.text), replace(earlier, topic=earlier.added, base=""))
    first, *others = piece.split()
    if key(first) in PREPOSITIONS and others and (filled := _filled_phrase(piece, earlier)):
        return joined(filled, replace(earlier, topic=earlier.added, base=""))
    if filled := fill_group(earlier.text, " ".join(others) if others and key(first) in PREPOSITIONS else piece):
        return joined(filled, replace(earlier, topic=earlier.added))
    questions = [one for one in earlier.added.split(", ") if key(one.split()[0]) in AUXILIARIES | {"whether"}]
    of_several = bool(questions) and "," in earlier.added  # no words of one of several questions make place
    if key(first) not in PREPOSITIONS and any(key(word) in PREPOSITIONS for word in others) and not of_several:
        return None  # 'and disabled pupils in ordinary schools?' after 'how many were trained (people without work)?'
    filled = None if of_several else fill(earlier.added, piece)
    if filled is None:
        return None
    if filled.rstrip("?").replace(f" {piece}", "", 1) == earlier.added:
        # 'What is the minimum age (child labour)?' is followed by 'and for light work?'.
        return joined(f"{earlier.text.rstrip('?')} {piece}", replace(earlier, topic=earlier.added, base=""))
    if patterns.ANY_LIMITS.fullmatch(earlier.text) or patterns.BARE_OPENER.fullmatch(earlier.text):
        # 'Can workers strike?', 'any exceptions?', 'and nurses?'; 'was anyone jailed?', 'why not?', 'and officials?'
        return asked(filled)
    return joined(earlier.text, replace(earlier, topic=lower(filled.rstrip("?")), base=""))


def _filled_phrase(piece: str, earlier: Asked) -> str | None:
    """'And in Naryn?' after 'how many of them were in Osh (…)?', 'and for foreigners?' after 'is it free (…)?'."""
    first, other, *_ = piece.split()
    if key(first) == "for" and _IS_IT.match(earlier.text):
        return f"{earlier.text.rstrip('?')} {piece}"
    filled = fill(earlier.text, piece) if other[:1].isupper() or f" {first} " in earlier.text else None
    return filled if filled and filled.rstrip("?") != f"{earlier.text.rstrip('?')} {piece}" else None


def same_year(said: str, earlier: Asked) -> Asked | None:
    """A whole question: years counted from the earlier one's; the earlier one's year, if it only swaps a noun."""
    relative = patterns.RELATIVE_YEAR.search(said)
    if relative and years(earlier.question) and (year := year_meant(relative, earlier)):
        if patterns.BY_HOW_MUCH.match(said):
            return joined(in_year(said, relative, year), earlier)
        return asked(in_year(said, relative, year))
    if years(said) or not years(earlier.question):
        return None
    old, new = without_years(earlier.question).rstrip("?!. ").split(), said.rstrip("?!. ").split()
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    tail = new[len(new) - end :]
    parallel = start >= 2 and any(key(word) not in FUNCTION_WORDS for word in tail) and 2 * (start + end) >= len(new)
    return asked(carried(said, earlier)) if parallel else None


def _shared(first: Sequence[str], second: Sequence[str]) -> int:
    """How many words two sequences have in common at their start."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if key(one) != key(other):
            break
        count += 1
    return count
