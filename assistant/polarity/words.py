"""Words by which a question finds its clause: senses, and groups that ask and tell of one matter in other words.

Looser than the senses that check a claim: a group here only points to the clause, it never proves anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.checks.reading import Token
from assistant.checks.words import FUNCTION_WORDS, sense, word_set
from assistant.regex import regex
from assistant.text.countries import countries_in, country_words

UNDOING = (
    r"lifted|overturned|reversed|annulled|quashed|revoked|rescinded|struck down|set aside|repealed|withdrew|withdrawn"
    r"|cancell?ed|commuted|vacated"
)
"""What is done to a ruling or a ban that is so no longer."""
_RELATED = (
    "prisoner inmate prison jail detainee detention cell lockup custody imprison",
    "child kid minor pupil boy girl toddler infant student juvenile underage",
    "teacher school classroom education",
    "journalist reporter media press newspaper broadcaster",
    "woman female wife girl mother",
    "spouse wife husband marital spousal marriage marry wed",
    "worker employee staff job labor labour work employment workplace",
    "company firm business employer enterprise",
    "refuge shelter",
    "lawyer attorney counsel",
    "court judge trial judiciary magistrate tribunal",
    "wage pay salary income earn paid",
    "corruption graft bribe bribery kickback embezzlement",
    "discriminate discrimination bias",
    "disabled disability wheelchair handicapped",
    "foreigner foreign noncitizen migrant immigrant alien",
    "lawmaker parliament deputy legislature legislator mp",
    "delay postpone postponement defer adjourn",
    "vote election elect elector ballot poll",
    "police officer policeman",
    "soldier military army",
    "gay lesbian homosexual lgbt lgbti lgbtqi",
    "trans transgender",
    "village rural countryside",
    "town city urban municipality",
    "hospital clinic health medical doctor",
    "medicine medication drug",
    "torture abuse mistreat beat beaten",
    "murder kill killing death",
    "die died",
    "use apply",
    "compensate compensation damage restitution reparation redress",
    "hurt injure injured injury wound wounded",
    "statistics data figure",
    "rule law regulation code act legislation statute",
    "prosecute prosecution charge indict trial",
    "convict conviction guilty verdict sentence",
    "investigate investigation inquiry probe inspect inspection inspector check",
    "visit access",
    "old age elderly older",
    "internet online web",
    "abortion pregnancy pregnant",
    "contraceptive contraception birth",
    "religion religious church faith mosque worship",
    "leave exit depart travel",
    "warning announce advance unannounced notice",
    "protest demonstration rally march",
    "minister ministry cabinet",
    "governor province region",
    "interpreter translator translate interpretation",
    "meet meeting session",
    "violence violent domestic abuse batter battered",
    "citizen citizenship national nationality passport naturalization",
    "money fund budget spend spending finance",
    "minimum lowest",
    "asset income wealth property",
    "disclose disclosure declare declaration",
)  # fmt: skip
_GROUPS: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_RELATED):
    for _word in _line.split():
        _GROUPS[sense(_word)] = _GROUPS.get(sense(_word), frozenset()) | {_number}

COMMON = frozenset(
    sense(word)
    for word in word_set(
        "report mention say exist country year government state people person case law rule now new get"
        " go make take let like can allow able legal illegal crime ban prohibit require must possible"
        " there also ever already still number thing kind way part lot nobody anybody anyone somebody")
)  # fmt: skip
"""Senses too common to show that a clause is about the question's matter."""
PREFIX = 5
_WORD = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def topic(question: str) -> frozenset[str]:
    """The senses of a question's words that a clause must share; countries stand in the passage's place, not in it."""
    stems = tuple(stem for names in countries_in(question) for stem in country_words(names))
    demonym = tuple({word.casefold()[:5] for word in _WORD.findall(question) if is_demonym(word)})
    words = [word.casefold() for word in _WORD.findall(question)]
    kept = [word for word in words if word not in FUNCTION_WORDS and not word.startswith((*stems, *demonym))]
    return frozenset(sense(re.sub(r"['’]s?$", "", word)) for word in kept) - COMMON


@lru_cache(maxsize=5_000)
def is_demonym(word: str) -> bool:
    """Whether a word is a country's adjective: a country's name begins as it does and it has the ending of one."""
    if not re.fullmatch(r"[A-Z]\w+(?:ian|ans?|ians|ese|ish|i|is|ic|yz|ks?|ao|os|ai|ss|ch)", word):
        return False
    import pycountry

    start = word.casefold()[:4]
    return any(country.name.casefold().startswith(start) for country in pycountry.countries)


def shared(wanted: Iterable[str], tokens: Iterable[Token]) -> frozenset[str]:
    """The senses of a question that some tokens have, in the same, a longer or a related word."""
    said = {token.sense for token in tokens if token.is_content}
    groups = frozenset().union(*(_GROUPS.get(word, frozenset()) for word in said)) if said else frozenset()
    return frozenset(
        word
        for word in wanted
        if word in said
        or _GROUPS.get(word, frozenset()) & groups
        or (len(word) >= PREFIX and any(other[:PREFIX] == word[:PREFIX] for other in said))
    )
