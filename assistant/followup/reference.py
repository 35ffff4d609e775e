"""Pronouns: which of them mean something outside their own question, and what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.checks.words import is_past, lemma, word_set
from assistant.followup.asked import head_of
from assistant.followup.patterns import BODY_DOES, EFFECT_OF, EXPLETIVE_IT, OF_A_BODY, OWNED, OWNED_BY_BODY, UP_OR_DOWN
from assistant.followup.persons import persons_in
from assistant.followup.topic import (
    RELATIVES,
    YEAR_PHRASE,
    Parts,
    asked_about,
    is_group,
    is_noun_phrase,
    is_participle,
    is_plural,
    leading,
    names,
    noun_phrase,
    parse,
    passive_subject,
    study_asked,
    the,
    without_predicate,
    without_years,
)
from assistant.followup.words import (
    AUXILIARIES,
    BE_FORMS,
    BODIES,
    CLAUSE_STARTS,
    DETERMINERS,
    DO_FORMS,
    FUNCTION_WORDS,
    HAVE_FORMS,
    MODALS,
    OFFICIALS,
    PARTICLES,
    PEOPLE,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    VERBS,
    key,
)
from assistant.regex import regex
from assistant.text.countries import countries_in

PLURAL = frozenset({"they", "them", "their", "theirs", "these", "those"})
SINGULAR = frozenset({"it", "its"})
DEMONSTRATIVE = frozenset({"this", "that"})
OWN_WORDS = frozenset({"report", "country", "year", "month", "week", "decade", "time", "period", "section", "page"})
"""After 'this' or 'that' these mean what lies before the reader."""
_THE_NOUN = regex(r"\b(?P<the>[Tt]he)\s+(?P<noun>[a-z]{3,})(?=\W*$|[?,.]|\s+(?P<next>[\w’'-]+))")
_ONE_IN_A_COUNTRY = OWN_WORDS | word_set(
    "law laws constitution code act government authorities state economy press media public president population border"
    " police army military parliament courts people one ones others rest other same number percentage share total"
    " figure way reason"
)
"""What 'the' stands before though nobody spoke of it."""
_NO_MODIFIERS = FUNCTION_WORDS | DETERMINERS | PREPOSITIONS | AUXILIARIES | VERBS | RELATIVES | POSSESSIVES
_HAVING = frozenset({"has", "takes", "needs", "runs"})
"""Verbs, beside infinitives and past forms, after which 'one' means something spoken of before."""
_ARTICLES = frozenset({"a", "an", "another"})
_BLAMED_FOR_IT = regex(
    r"\b(?:prosecuted|charged|tried|jailed|fined|arrested|convicted|punished|blamed"
    r"|held (?:responsible|accountable|liable)|investigated|sentenced|disciplined|dismissed|fired|suspended"
    r"|sued|indicted|imprisoned|penali[sz]ed) for it\b",
    re.IGNORECASE,
)
"""For a deed, not for the body or the building that a question names."""
_SAID_ABOUT = regex(
    r"\b(?:says?|said|think|report(?:ed)?|wr[io]te|find|found|tells?|told)(?: us)? (?:about|on|of) (?P<what>[^,;?]+)"
)
"""'What does the agency say on early marriage?'"""
_HAPPENED = regex(r"what\s+happened\s+(?:at|in|on|near|during)\b", re.IGNORECASE)
_REFLEXIVE = frozenset({"themselves", "itself", "himself", "herself"})
_MADE = frozenset(
    {"made", "turned", "put", "set", "declared", "ruled", "found", "called", "kept", "left", "deemed", "considered"}
)
"""Participles after which stands what something was made: 'made law', 'declared illegal'."""
_ITS_ARTICLE = regex(rf"\b(?:{'|'.join(sorted(_ARTICLES))})\s+(?:[\w-]+\s+)?one\W*$", re.IGNORECASE)
"""'A new one.'"""
_BEFORE_THAT = AUXILIARIES | PREPOSITIONS | {"why", "how", "like"}
"""Words before a 'that' that means what was told: 'why that?', 'something like that'."""
SHORT = 6
"""Words in a question that is too short to hold what it is about."""
_KEPT_FROM = regex(r"\b(?:banned|barred|deported|expelled|removed|returned|back|fled|left) (?:from )?(?:the )?[A-Z]")
"""'Do migrants banned from Russia still go there?'"""
_HAS_ITS = regex(
    r"(?:do|does|did)\s+(?P<who>(?:the\s+)?\w+(?:\s+\w+)?)\s+(?:have|play|take)\s+(?:an?|any|some|the)?\s*(?:\w+\s+)?"
    r"(?:role|mandate|powers?|rights?|duty|duties|say|part|authority|responsibilit(?:y|ies)|jurisdiction)\b",
    re.IGNORECASE,
)
"""'Does parliament have a role?': what one has, not what does something."""
_ACTS = regex(r"\b(?:do|does|did|has|had|can|could|will|would)\s+it\b", re.IGNORECASE)
_SUBJECT_THEY = regex(r"\b(?:do|does|did|have|had)\s+they\b", re.IGNORECASE)
_ARE_THEY = regex(r"\b(?:are|were)\s+they\b", re.IGNORECASE)
_WHAT_THEY_ARE = regex(r"(?:are|were)\s+they\s+(?!\w+(?:ed|ing)\b)\w+\W*$", re.IGNORECASE)
"""'Were they soldiers?': those who were counted, not those who counted them."""
_GROUP_OF = regex(
    r"(?:(?:the|an?)\s+)?(?:\w+\s+)?(?:group|number|population|community|share|proportion|percentage|majority)\s+of\s+(?P<whom>.+)",
    re.IGNORECASE,
)
_ONE_MAY_BE_IN = regex(
    r"\b(?P<where>the (?:[a-z-]+ )?(?:courts?|shelters?|prisons?|camps?|schools?|hospitals?|clinics?|orphanages?"
    r"|barracks|detention cent(?:er|re)s?))(?=\W*$| (?!(?:of|for|in|on|that|which|where)\b)[a-z])"
)
"""'The military courts', of which 'there' may be asked."""
_GOES_THERE = regex(
    r"\b(?:go(?:es|ing|ne)?|went|lured?|sen[dt]|take[ns]?|took|travel\w*|c[ao]me|brought|bring|fled|flee|mov\w+|g[eo]t"
    r"|deport\w+|return\w*|transfer\w*|transport\w*|smuggl\w+|traffick\w*|head(?:ed|ing)|migrat\w+)\s+(?:back\s+)?there\b",
    re.IGNORECASE,
)
"""'How are they lured there?': to a place."""
_ASKS_WHAT_WAS_MADE = regex(
    r"what\s+(?:else\s+)?(?:did|does|has|have|had|do)\s+[^?]*\b(?:set(?:ting)?\s+up|establish(?:ed)?|create[d]?|launch(?:ed)?"
    r"|open(?:ed)?|form(?:ed)?|publish(?:ed)?|start(?:ed)?|build|built|found(?:ed)?|introduce[d]?|order(?:ed)?|adopt(?:ed)?|sign(?:ed)?|do|done)\b",
    re.IGNORECASE,
)
"""'What did the agency set up?': what the answer speaks of as new is what 'it' means."""
_NEW_THING = regex(
    r"\b(?:an?|one)\s+(?:(?:additional|further|new)\s+)*(?!(?:day|week|month|year|number|lack|few|lot|result|total)\b)(?P<what>(?:[a-z][a-z-]*\s*){1,6})"
)
_OPENS_WITH_THEY = regex(r"\w+\s+they\b", re.IGNORECASE)
_MAY_BE_PEOPLE = regex(
    r"(?:er|or|ist|an|ee|ant|ent|man|men|folk)s?$|^(?:shelter|hotline|cent(?:er|re)|school|hospital|clinic|prison|camp|home"
    r"|program(?:me)?|project|campaign|team|unit|force|law|plan|polic(?:y|ie))s?$",
    re.IGNORECASE,
)
"""How nouns for people end that no list has ('geologists', 'sailors'), and things that do something."""
_ALLOWED_TO = regex(r"\s+(?:allowed|able|required|permitted)\s+to\s.*$", re.IGNORECASE)
"""'Inmates allowed to write home': 'who reads their letters?' is asked of inmates."""
_TELLS_APART = (
    r"(?:of|for|in|on|against)\s+(?:the\s+|an?\s+)?[\w’'-]+(?:\s+(?!(?:of|for|in|on|against)\b)[\w’'-]+){0,2}"
)
_OF_NAME = regex(r"\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*")
"""'(The labour code) of Orn'."""
_ENDS_UP = regex(
    r"\b(?:dropp?|f[ae]ll|ris|rose|sink|sank|climb|mov|go|went|slipp?|advanc|demot|promot|downgrad|upgrad|lower|rais|put)"
    r"(?:e|ed|en|ing|s|es)?\s+(?:back\s+|down\s+|up\s+)?(?:to|on|in)\s+(?=[A-Z])"
)
"""What something falls or rises to is hardly what is asked of: 'why did it drop to Tier 3?'"""
_FOUND = regex(
    r"what\s+(?:else\s+)?(?:did|has|have|does|do)\s+(?:the\s+)?\S+(?:\s+\S+)?\s+(?:find|found|see|seen|document|discover"
    r"|observe|learn|uncover)(?:ed)?\b",
    re.IGNORECASE,
)
"""'What did the mission find?': 'who was behind it?' is asked of what it found."""
_SOMEBODYS = frozenset({"his", "her"})
_SOMEONE = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "who"})
_NO_HE = BODIES | word_set(
    "court tribunal jury government parliament ministry committee commission verdict ruling decision judgment judgement"
    " sentence trial hearing case appeal charge law bill document letter order warrant newspaper report tweet evidence"
    " agreement power number paper center matter factor transfer prison penalty fine term date reason outcome"
)
"""What 'his' can't mean: not the court's, nor the verdict's."""
_PARTICLES = frozenset({"up", "out", "off", "down", "away", "back"})
"""Words after 'those' that belong to the verb before it: 'did they follow those up?'"""
SHORT_PAST = 4
"""Past forms of so few letters are irregular: 'those led to arrests', but 'those convicted'."""
_ADVERBS = frozenset({"most", "more", "still", "often", "usually", "widely", "also", "now", "just", "only", "solely"})
MAX_PHRASE_WORDS = 14
"""A longer antecedent makes a question unreadable: the topic is added at its end instead."""


def refers_back(said: str, match: re.Match[str]) -> bool:
    """Whether a pronoun means something that its own question doesn't hold."""
    word = " ".join(match[0].casefold().split())
    before, after = said[: match.start()].split(), said[match.end() :].rstrip("?!. ").split()
    previous, following = (key(before[-1]) if before else ""), (key(after[0]) if after else "")
    if word == "there":
        if _KEPT_FROM.search(" ".join(before)):
            return False
        return previous not in BE_FORMS and following not in AUXILIARIES
    if word in DEMONSTRATIVE:
        stands = word == "this" or not before or not after or previous in _BEFORE_THAT
        return stands and following not in OWN_WORDS and not (word == "this" and not after and not before)
    if word in {"these", "those"}:
        if following and lemma(following) in map(lemma, map(key, before)):
            return False  # 'a lawyer from the state, and are those lawyers any good?'
        short = len(before) + len(after)
        dated = previous == "of" and bool(YEAR_PHRASE.match(" ".join(after)))
        counts = [key(one) for one in before[-3:]] == ["how", "many", "of"] and not (
            following in CLAUSE_STARTS or (following.endswith("ed") and len(following) > SHORT_PAST)
        )
        of_any = [key(one) for one in before[-2:]] == ["any", "of"]
        partitive = of_any or following in AUXILIARIES or dated or counts or (is_past(following) and short < SHORT + 2)
        return (
            not after
            or after[0] in _PARTICLES
            or (previous in PREPOSITIONS and partitive)
            or is_plural(after[0])
            or (previous in BE_FORMS and short < SHORT)
        )
    if word.startswith("the ") and word.split()[-1] not in {"others", "rest"}:
        return not named_before(before, plural=not word.endswith("one"))
    if word == "such":
        return following != "as"
    if word == "one":
        # 'How many judges took one?', 'are soldiers allowed to join one?', 'is there a new one?', but 'which one?'.
        own = _ITS_ARTICLE.search(said)
        earlier = said[: own.start()].split() if own else before
        new = _ARTICLES.isdisjoint(map(key, earlier)) and not named_before(earlier, plural=False)
        return previous in _HAVING | VERBS | {"for", "without"} or is_past(previous) or (own is not None and new)
    if word == "it" and EXPLETIVE_IT.search(said):
        return False
    return not _held(before, word)


def named_before(before: list[str], plural: bool) -> bool:
    """Whether 'the one', 'the other two' can mean a noun before it: not one that 'of' makes a part of them."""
    words = before[len(parse(" ".join(before)).opener.split()) :]
    return any(
        key(noun) not in FUNCTION_WORDS | DETERMINERS and is_plural(noun) == plural and not is_past(key(noun))
        for noun, following in zip(words, [*words[1:], ""], strict=False)
        if key(following) != "of"
    )


def in_full(said: str, before: Sequence[str]) -> str:
    """A question with 'the board' as the questions before it have it, the last of them first: 'the police complaints
    board', 'Pilatus Bank' for 'the bank'; of what a country has one of, 'the law', nobody needs to have spoken."""

    def whole(found: re.Match[str]) -> str:
        noun, following = found["noun"], key(found["next"] or "")
        goes_on = (
            following
            and following not in AUXILIARIES | VERBS | PREPOSITIONS - {"of", "before", "after"}
            and not is_past(following)
        )
        if goes_on or key(noun) in _ONE_IN_A_COUNTRY or noun in FUNCTION_WORDS or is_participle(noun):
            return found[0]
        named = rf"\b(?:the|an?)\s+(?P<more>(?:[\w’'-]+\s+){{1,3}}){re.escape(noun)}\b(?![’'])"
        told = (one["more"].split() for text in reversed(before) for one in re.finditer(named, text, re.IGNORECASE))
        if more := next((words for words in told if all(map(_modifies, words))), None):
            return f"{found['the']} {' '.join(more)} {noun}"
        return _name(noun, before) or found[0]

    return _THE_NOUN.sub(whole, said)


def _name(noun: str, before: Sequence[str]) -> str | None:
    """The name that ends in a noun in the last of some questions that has one: 'Pilatus Bank' for 'the bank'."""
    named = rf"\b(?P<first>(?:[A-Z][\w’'-]+\s+){{1,3}}){re.escape(noun.capitalize())}\b(?![’'] | [A-Z])"
    for text in reversed(before):
        for found in re.finditer(named, text):
            own = [word for word in found["first"].split() if key(word) not in FUNCTION_WORDS | AUXILIARIES]
            if own and found["first"].split()[-len(own) :] == own:
                return " ".join([*own, noun.capitalize()])
    return None


def _modifies(word: str) -> bool:
    """Whether a word between an article and a noun may say which one it is."""
    return key(word) not in _NO_MODIFIERS and not is_past(key(word))


def is_demonstrative_end(said: str) -> bool:
    """Whether a question ends in 'that survey': one that was spoken of before."""
    match = re.search(r"\b(?:that|this)\s+([a-z]+)\W*$", said)
    if not match or is_past(match[1]) or is_plural(match[1]):
        return False
    return match[1] not in OWN_WORDS | FUNCTION_WORDS


def _held(before: list[str], word: str) -> bool:
    """Whether a noun of the same number before a pronoun can be what it means.

    A subject isn't what an object of the same clause means ('did the government publish it?').
    """
    opener = len(parse(" ".join(before)).opener.split())
    plural = word in PLURAL
    # 'Were victims punished for crimes they were forced into?': with two such nouns one of them is what is meant.
    nouns = before[opener : -2 if key(before[-1]).endswith("ing") else None] if before else []
    if plural and sum(is_plural(noun) and key(noun) not in FUNCTION_WORDS for noun in nouns) > 1:
        return True
    for at in range(opener, len(before)):
        noun = key(before[at])
        if noun in FUNCTION_WORDS | DETERMINERS or len(noun) < 3 or is_plural(noun) != plural:
            continue
        if (word in _SOMEBODYS and not _may_be_he(before, at)) or (word == "it" and noun in PEOPLE | OFFICIALS):
            continue
        if at == opener and key(before[0]) in {"who", "what"} and opener == 1 and lemma(noun) in VERBS:
            continue  # 'what happens with their children'
        if at == len(before) - 2 and key(before[-1]).endswith("ing"):
            continue  # 'the charities running them'
        later = {key(other) for other in before[at + 1 :]}
        if key(before[-1]) == "to":
            later.discard("to")
        elif key(before[-1]) in PREPOSITIONS:
            later.discard(key(before[-2]))  # 'what does the ministry say about it?'
        if word in POSSESSIVES or later & CLAUSE_STARTS or key(before[-1]) == "what":  # 'over what it prints'
            return True
    return False


def _may_be_he(words: Sequence[str], at: int) -> bool:
    """Whether 'his' may mean a noun: one with an article or a capital, and neither a body nor a thing."""
    noun, following = key(words[at]), key(words[at + 1]) if at + 1 < len(words) else ""
    before = [key(one) for one in words[max(0, at - 2) : at]]
    has_article = not DETERMINERS.isdisjoint(before) and before[-1] not in _NO_HE
    named = words[at][0].isupper() and at > 0
    return noun in _SOMEONE or ((named or has_article) and noun not in _NO_HE and following not in _NO_HE)


def antecedent(word: str, said: str, question: str, about: str, answer: str, joined: bool) -> str | None:
    """What a pronoun means, as a noun phrase; None if the earlier question and answer leave it open.

    `question` is the earlier one, `about` its topic, `answer` its answer's first sentence.
    """
    if word == "one" and not joined:
        return _one_like(said, question)
    if joined or len(about.split()) > MAX_PHRASE_WORDS:
        return None
    if (
        word in {"they", "them", "their"}
        and (group := _GROUP_OF.fullmatch(about))
        and is_plural(_first_noun(group["whom"]))
    ):
        return the(group["whom"])
    if word == "they" and (doers := _doers_of_thing(question) or _body_that_acts(question)):
        return doers
    if word == "they" and _has_plural_subject(question) and not (_WHAT_THEY_ARE.match(said) and parse(question).opener):
        return None
    if word == "they" and (subject := _plural_subject(question)):
        # 'How many did they convict?' after 'did the courts convict any officials?' lacks the officials, too.
        verb = key(said.rstrip("?!. ").split()[-1])
        return subject if _SUBJECT_THEY.search(said) and verb not in question.casefold().split() else None
    if word == "they" and question.casefold().startswith("who ") and not _OPENS_WITH_THEY.match(said):
        return None  # those who are asked for, as well
    if word in {"they", "them", "those", "these"}:
        return _plural(word, said, question, about)
    if word in SINGULAR:
        return _it(word, said, question, about, answer)
    place = _place(question, about) if word == "there" else None
    return re.sub(r"^(?:in|at|near)\b", "to", place) if place and _GOES_THERE.search(said) else place


def _it(word: str, said: str, question: str, about: str, answer: str) -> str | None:
    """What 'it' or 'its' means: one thing, or the body that owns it; what somebody is punished for is no body."""
    if _HAPPENED.match(question):
        return None  # what happened there, not where
    if _BLAMED_FOR_IT.search(said):
        matter = _SAID_ABOUT.search(question)
        return matter["what"].strip() if matter else None
    made = _introduced(answer) if _ASKS_WHAT_WAS_MADE.match(question) and not BODY_DOES.search(said) else ""
    changed = UP_OR_DOWN.search(said) and word == "it"
    made = the(made) if made else study_asked(question)
    found = None if changed else made or _singular(said, question, about, answer)
    owned = (
        (
            OWNED.fullmatch(found)
            or EFFECT_OF.fullmatch(found)
            or (BODY_DOES.search(said) and OWNED_BY_BODY.fullmatch(found))
        )
        if found
        else None
    )
    return owned["owner"] if owned else found


def _one_like(said: str, question: str) -> str | None:
    """Another thing of the only kind that an earlier question tells of: 'a political party' for 'one'."""
    things = [phrase for phrase in _singular_phrases(question) if phrase.islower()]
    introduced = [phrase for phrase in things if re.search(rf"\ban?\s+{re.escape(phrase)}", question, re.IGNORECASE)]
    if len(kinds := introduced or things) != 1:
        return None
    [kind] = kinds
    if _ITS_ARTICLE.search(said):
        return kind
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}"


def _has_plural_subject(question: str) -> bool:
    """Whether 'they' may also be those who did it: 'which villages did the doctors visit?', 'whom did they see?'."""
    parts = parse(question)
    subject = leading(parts.rest.split())
    return bool(parts.noun) and key(parts.auxiliary) in DO_FORMS and any(map(is_plural, subject))


def _doers_of_thing(question: str) -> str:
    """Those of whom a thing is asked that can't do anything itself: 'the San' in 'what rights do the San lack?'."""
    parts = parse(question)
    if not parts.noun or key(parts.auxiliary) not in DO_FORMS or may_act(parts.noun.split()[-1]):
        return ""
    clause = leading(parts.rest.split())
    verb = next((at for at, word in enumerate(clause) if at and word in VERBS), len(clause) - 1)
    doers = clause[:verb]
    named = len(doers) == 2 and key(doers[0]) == "the" and doers[1][:1].isupper()
    several = bool(doers) and (named or is_plural(doers[-1])) and key(doers[0]) not in SUBJECT_PRONOUNS
    return " ".join(doers) if several else ""


def _body_that_acts(question: str) -> str:
    """The one body of which it is asked what it did: 'the LGBT Center' in 'what did the LGBT Center do after that?'."""
    parts = parse(question)
    words = parts.rest.split()
    verb = next((at for at, word in enumerate(words) if at and key(word) == "do"), 0)
    asks_what = parts.opener.casefold() == "what" and key(parts.auxiliary) in DO_FORMS and not parts.noun
    body = " ".join(words[:verb])
    named = _is_body(body) or all(word[:1].isupper() for word in words[1:verb])
    return body if asks_what and named and verb > 1 and key(words[0]) == "the" else ""


def may_act(noun: str) -> bool:
    """Whether a noun may name people, or a thing that does something."""
    return is_group(noun) or noun[:1].isupper() or bool(_MAY_BE_PEOPLE.search(noun))


def _plural_subject(question: str) -> str:
    """The subject of a yes/no question on what several did: 'the shelters' in 'do the shelters take foreigners?'."""
    parts = parse(question)
    rest = parts.rest.split()
    if parts.opener or key(parts.auxiliary) not in DO_FORMS | MODALS or not rest:
        return ""
    if key(rest[0]) != "the" and not any(map(is_group, rest[:2])):
        return ""
    end = next((at for at, word in enumerate(rest) if at > (key(rest[0]) == "the") and word in VERBS), 0)
    subject = " ".join(rest[:end])
    return the(subject) if end and is_plural(_first_noun(subject)) else ""


def _plural(word: str, said: str, question: str, about: str) -> str | None:
    parts = parse(question)
    if parts.noun:
        return _of_counted(word, said, parts, about)
    yes_no = parts.opener.casefold() in {"", "when", "where", "why", "how"} and key(parts.auxiliary) in BE_FORMS
    about = passive_subject(_without_said(_ALLOWED_TO.sub("", about))) if yes_no else about
    head = _first_noun(about)
    if key(" ".join(about.split()[:1])) in DO_FORMS | MODALS:
        subject = _plural_subject(question)
        return subject if is_group(_first_noun(subject)) else None
    if not is_noun_phrase(about) and parts.opener.casefold() == "who" and not parts.auxiliary:
        return _named_plural(parts.rest.split()[1:]) if word == "them" else None
    if not is_noun_phrase(about) and yes_no:
        return _named_plural(parts.rest.split())
    alone = without_years(about).casefold() in {
        without_years(whole).rstrip("?!. ").casefold() for whole in (question, asked_about(question))
    }
    if alone and is_plural(head):
        return the(about)  # 'tell me about the shelters' or 'back to the shelters', then 'who pays for them?'
    if parts.opener.casefold() == "who" and not parts.auxiliary and about.startswith("the ") and is_plural(head):
        return about
    if parts.opener.casefold() == "where" and about.startswith("the ") and about.endswith(f" {head}"):
        return about if is_plural(head) else None  # 'where are the city's shelters?'
    words = about.split()
    after = words[words.index(head) + 1 :] if head in words else []
    if after and key(after[0]) not in PREPOSITIONS | RELATIVES and not is_participle(after[0]):
        # 'trade unions independent'
        about = " ".join(words[: words.index(head) + 1])
    if (
        key(parts.auxiliary) in BE_FORMS
        and head
        and is_plural(head)
        and (is_group(head) or "there" in question.casefold() or question.rstrip("?!. ").endswith(" called"))
    ):
        return the(about)
    return None


def _of_counted(word: str, said: str, parts: Parts, about: str) -> str | None:
    """Those who are counted or asked for; None where one was asked for that did something to several, who may be meant
    as well: 'which court convicted the owners?'."""
    whom = _named_plural(parts.rest.split()[1:])
    either = word in {"they", "them"} and not parts.auxiliary and not is_plural(parts.noun.split()[-1])
    if either and whom and is_group(head_of(whom.removeprefix("the "))):
        return None
    several = any(is_plural(head) or is_group(head) for head in _counted_heads(word, said, parts))
    return the(about) if several else None


def _counted_heads(word: str, said: str, parts: Parts) -> set[str]:
    """The nouns of what is counted that may be those whom a pronoun means; those who do something may be others."""
    last = parts.noun.split()[-1]
    return {last} if word == "they" and not _ARE_THEY.search(said) else {last, head_of(parts.noun)}


def _without_said(about: str) -> str:
    """Those of whom something is asked, without it: 'people who testify' of 'people who testify handled the right
    way', 'officials' of 'officials themselves mixed up in this'."""
    words = about.split()
    clause = next((at for at, word in enumerate(words) if key(word) in RELATIVES), len(words))
    verb = key(" ".join(words[clause + 1 : clause + 2]))
    own_subject = verb in DETERMINERS or is_plural(verb)  # 'people that the courts convicted'
    for at, word in enumerate(words):
        if at and key(word) in _REFLEXIVE:
            return " ".join(words[:at])
        after_verb = not own_subject and at > clause + 1 and key(words[at - 1]) not in AUXILIARIES | PREPOSITIONS
        if after_verb and is_participle(word) and word.islower():
            return " ".join(words[:at])
    return about


def _named_plural(words: list[str]) -> str | None:
    """The first things or people that some words name: 'disabled people' in 'disabled people protected by law', 'the
    gold mines' in 'to the gold mines'; None if they name no several."""
    ends = (at for at, word in enumerate(words) if is_plural(word) or is_group(word))
    last = next((at for at in ends if key(words[at]) not in FUNCTION_WORDS and not is_past(key(words[at]))), None)
    return None if last is None else the(" ".join(words[slice(*noun_phrase(words, last))]))


def _first_noun(phrase: str) -> str:
    """The first word that names a group, else the last before a function word."""
    words = leading(phrase.split())
    return next(filter(is_group, words), " ".join(words[-1:]))


def _singular(said: str, question: str, about: str, answer: str) -> str | None:
    if about in persons_in(about):
        return None
    named_whole = asked_about(question)
    if named_whole:
        return None if is_plural(named_whole.split()[-1]) else about
    introduced = re.search(rf"\ban?\s+{re.escape(about)}", question, re.IGNORECASE)
    if (
        introduced
        and not is_plural(about.split()[-1])
        and not re.search(r"\b(?:do|does|did|can|will)\s+it\b", said, re.IGNORECASE)
    ):
        return the(about)
    parts = parse(question)
    if re.match(r"(?:is|was)\s+there\s", question, re.IGNORECASE) and not is_plural(_first_noun(about)):
        return the(about)
    having = _HAS_ITS.match(question)
    if having and _ACTS.search(said):
        return the(having["who"]) if having["who"].islower() and having["who"] not in BODIES else having["who"]
    found = _singular_phrases(question)
    wanted = key(parts.noun.split()[-1]) if parts.noun else ""
    if wanted in BODIES or (parts.opener.casefold() == "who" and (not found or OF_A_BODY.search(said))):
        named = next((name for name in names(answer) if _is_body(name)), None)
        if named:
            return the(named)
    if parts.noun and parts.opener.casefold() in {"which", "what"} and not is_plural(parts.noun.split()[-1]):
        return the(about)
    if len(found) == 1:
        return None if _FOUND.match(question) and not _ACTS.search(said) else _told_apart(found[0], question, parts)
    return None if found else _all_of_it(said, question, about, parts)


def _all_of_it(said: str, question: str, about: str, parts: Parts) -> str | None:
    """What 'it' means where a question tells of no one thing with an article or a name: all that it is about."""
    several = any(map(is_plural, leading(about.split())))
    simple = not parts.noun and parts.opener and key(parts.auxiliary) in BE_FORMS and not several
    return _as_named(about, question) if simple else _country_ranked(said, question)


def _country_ranked(said: str, question: str) -> str | None:
    """'The country' that 'what was it before?' means after 'why did the country drop to Tier 3?'."""
    ranked = _ENDS_UP.search(question) and re.search(r"\b(?:the|this)\s+country\b", question, re.IGNORECASE)
    return "the country" if ranked and re.search(r"\b(?:is|was|has|had)\s+it\b", said, re.IGNORECASE) else None


def _told_apart(phrase: str, question: str, parts: Parts) -> str:
    """A phrase made definite, with what tells it from others: 'the fine for theft', 'the labour code of Orn'."""
    tail = re.search(rf"\b{re.escape(phrase)}(?P<more>(?:\s+{_TELLS_APART})+)(?P<end>\W*$)?", question)
    named = _as_named(phrase, question)
    if not tail:
        return named
    asks_what = key(parts.opener) == "what" and key(parts.auxiliary) in BE_FORMS and not parts.noun
    if asks_what and tail["end"] is not None and not any(map(is_participle, tail["more"].split())):
        return f"{named}{tail['more']}"
    of_name = _OF_NAME.match(tail["more"])
    return f"{named}{of_name[0]}" if of_name and not phrase[:1].isupper() else named


def _introduced(sentence: str) -> str:
    """The first thing that a sentence speaks of as new: 'interagency group' in 'it set up an interagency group'; ''
    without one."""
    found = _NEW_THING.search(sentence)
    words = leading(found["what"].split()) if found else []
    end = next(
        (at for at, word in enumerate(words) if at and (is_participle(word) or word.endswith("ing"))), len(words)
    )
    return " ".join(words[:end]) if words and not is_plural(words[end - 1]) else ""


def _as_named(phrase: str, question: str) -> str:
    """A phrase made definite, but a name that a question has without 'the'."""
    return phrase if phrase.isupper() and f"the {phrase}" not in question else the(phrase)


def _is_body(name: str) -> bool:
    return any(key(word) in BODIES for word in name.split()) and len(name.split()) > 1


def _singular_phrases(question: str) -> list[str]:
    """What 'it' may mean in a question: a thing that it introduces, a name, a body, something definite."""
    words = question.rstrip("?!. ").split()
    parts = parse(question)
    persons = persons_in(question)
    named = [name for name in names(question) if name not in persons]
    others = [name for name in named if not re.search(rf"{_ENDS_UP.pattern}{re.escape(name)}", question, re.IGNORECASE)]
    found = [name for name in others if not _is_place(name, question) and not is_plural(name.split()[-1])]
    for at, word in enumerate(words):
        if key(word) in {"a", "an", "the"} and at:
            end = at + 1
            while end < len(words) and key(words[end]) not in FUNCTION_WORDS and not words[end][0].isdigit():
                end += 1
            phrase = _thing(words, at, end, parts)
            if phrase and not is_plural(phrase[-1]) and key(phrase[-1]) not in OWN_WORDS | {"one"}:
                found.append(" ".join(phrase))
    return [one for one in dict.fromkeys(found) if not any(one != other and one in other for other in found)]


def _thing(words: list[str], at: int, end: int, parts: Parts) -> list[str]:
    """What an article stands before at some place, without what is said of it."""
    phrase, before = words[at + 1 : end], key(words[at - 1])
    while before in DO_FORMS and key(" ".join(phrase[-1:])) in PARTICLES:
        phrase = phrase[:-1]  # 'did the new group bring together'
    if before in DO_FORMS | MODALS:
        phrase = _subject(phrase, words[end : end + 1], fronted=bool(parts.noun) or key(parts.opener) == "what")
    elif before in HAVE_FORMS:
        phrase = phrase[: next((i for i, said in enumerate(phrase) if i and is_past(key(said))), len(phrase))]
    elif before in BE_FORMS and (made := _made_into(phrase)):
        phrase = phrase[:made]
    elif before in BE_FORMS and at == 1 and (subject := without_predicate(" ".join(phrase)).split()) != phrase:
        phrase = subject
    elif phrase and key(phrase[0]) in BODIES and not is_group(phrase[-1]):
        phrase = phrase[:1]
    elif len(phrase) > 1 and (is_past(key(phrase[-1])) or _ends_in_predicate(words, at, end)):
        phrase = phrase[:-1]
    while phrase and key(phrase[-1]) in _ADVERBS:
        phrase = phrase[:-1]
    return phrase


def _made_into(phrase: list[str]) -> int:
    """Where what was made of a thing begins: 'made law' in 'was the mechanism made law', 'declared illegal'; else 0."""
    return next((at for at, word in enumerate(phrase[:-1]) if at and key(word) in _MADE), 0)


def _ends_in_predicate(words: list[str], at: int, end: int) -> bool:
    """Whether the last word after 'the' is what is said of the rest: 'why was the train late?'."""
    return end == len(words) and key(words[at - 1]) in BE_FORMS and (at == 1 or key(words[at - 2]) == "why")


def _subject(phrase: list[str], following: list[str], fronted: bool) -> list[str]:
    """What stands before the verb: an object that begins the question leaves the verb at the end."""
    if following and key(following[0]) in AUXILIARIES:
        return phrase  # 'did the shelter have'
    of = bool(following) and key(following[0]) == "of"
    if of and len(phrase) > 1 and not any(key(word) in VERBS | DETERMINERS for word in phrase[1:]):
        return phrase  # 'does the labor code of Orn say'
    verbs = [key(word) in VERBS for word in phrase]
    last = verbs[-1] or not any(verbs[1:]) if phrase else False
    return phrase[:-1] if fronted and last and len(phrase) > 1 else _before_verb(phrase)


def _before_verb(phrase: list[str]) -> list[str]:
    """The subject of 'constitution ban slavery'; nothing if the verb isn't clear. In 'action plan cover' it is the last
    of the two that may be one."""
    verbs = [key(word) in VERBS for word in phrase]
    verb = next((i for i, one in enumerate(verbs) if i and one and not any(verbs[i + 1 : i + 2])), None)
    if verb is None:
        verb = 1 if len(phrase) == 2 or (phrase and key(phrase[0]) in BODIES) else 0
    return phrase[:verb]


def _is_place(name: str, question: str) -> bool:
    """A country, a place after 'in', or an adjective before a noun."""
    before, _, after = question.partition(name)
    previous, following = before.split()[-1:], after.split()[:1]
    adjective = bool(following) and following[0][:1].islower() and key(following[0]) not in FUNCTION_WORDS
    return (
        adjective or bool(countries_in(name)) or (bool(previous) and key(previous[0]) in {"in", "from", "at", "near"})
    )


def _place(question: str, about: str) -> str | None:
    """What 'there' means: a named place, else things that one can be in."""
    match = re.search(r"\b(?:in|at|near)\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*", question)
    if match:
        return match[0]
    within = {one["where"] for one in _ONE_MAY_BE_IN.finditer(question)}
    if len(within) == 1:
        return f"in {within.pop()}"
    words = about.split()
    head = _first_noun(about)
    if not words or is_group(head) or "there" not in question.casefold().split()[:4]:
        return None
    at = next(i for i, word in enumerate(words) if word == head)
    return f"in the {' '.join(words[noun_phrase(words, at)[0] : at + 1])}"
