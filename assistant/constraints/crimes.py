"""Crimes of which a penalty, a number or a term is asked for: that for another crime is no answer.

A text is set aside only where it names another crime of the table, and nothing of the one asked about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.constraints.counted import FIGURE_OF
from assistant.question.asked import Asked, searched
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.text.quantities import quantities

_WHICH_PENALTY = regex(
    r"\b(?:what(?:['’]?s)?|which|how (?:long|many years|much time|high|severe|harsh)|(?:max|min)(?:imum)?)\b.*"
    r"\b(?:can|could|may|might|do|does|will|would)\b.*\b(?:get|face|risk|be given|go to (?:jail|prison))\b"
    r"|\b(?:what(?:['’]?s)?|which|how (?:long|many years|much time|high|severe|harsh)|(?:max|min)(?:imum)?)\b.*"
    r"\b(?:penalt(?:y|ies)|punish(?:ment|ments|ed|able)?|sentences?|(?:jail|prison|imprisonment) (?:terms?|time)|fines?"
    r"|sanctions?|jail(?:ed)?|prison|imprison(?:ed|ment)|behind bars|lock(?:ed)? up|put away)\b",
    re.IGNORECASE,
)
_NO_PENALTY = regex(
    r"^\W*(?:and |but |so )?(?:who|whom|whose|why|where|when|(?:in|at|from|on|of) (?:what|which)"
    r"|how (?:many (?!years\b)\w+|often)|(?:which|what) (?:prison|jail)s?(?! (?:term|sentence|time))"
    r"|(?:which|what) (?:court|judge|law|article|provision|crime|offen[cs]e|conduct|act|kind|part)s?"
    r"|(?:with|of|for|to) (?:which|what) (?:(?:other|grave|serious|similar) ){0,2}(?:crime|offen[cs]e)s?)\b"
    r"|\bwhat (?:does|do|did) (?:the )?\w+ (?:\d+ )?(?:(?:make|declare|render)\w* )?(?:punish|penali)\w*"
    r"|\b(?:harsher|stricter|severer|enough|served?|serving|inmates?|prisoners?|detainees?|did|had|got)\b"
    r"|\b(?:was|were) (?!the (?:penalt|punish|sentence|fine|max)|found|an?\b|under|over|convicted)\w+",
    re.IGNORECASE,
)
"""A penalty that was inflicted is somebody's: which, is a matter of who it was."""

_TABLE = (
    (
        "torture",
        r"tortur\w*",
        r"tortur\w*|(?:ill|mis)-?treat\w*|cruel\w*|inhuman|degrading|abus\w*|beat\w*|force|brutal\w*|violen\w*",
    ),
    (
        "rape",
        r"rap(?:e|es|ed|ing|ists?)|sexual (?:assault|violence|abuse)",
        r"rap(?:e|es|ed|ing|ists?)|sex\w*\b(?! harass)|defil\w+|molest\w*|incest|indecen\w*|(?<!domestic )violence",
    ),
    (
        "domestic violence",
        r"domestic (?:violence|abuse)|spous\w+ (?:abuse|violence)|family violence|wife[- ]beating",
        r"domestic|spous\w*|famil\w+|partners?|husbands?|wi(?:fe|ves)|household|intimate|violence|gender-based",
    ),
    ("harassment", r"harass\w*", r"harass\w*|stalk\w*|sexual\w*"),
    (
        "organ trafficking",
        r"organ (?:traffick\w*|removal|harvest\w*|trade)|(?:traffick\w*|trad\w*) (?:in|of) (?:human )?organs",
        r"organs?\b|kidneys?|transplant\w*",
    ),
    (
        "trafficking",
        r"(?<!organ )(?:sex |human |child |labou?r )?traffick\w*(?! (?:in|of) (?:human )?organs)|people[- ]smuggling",
        r"traffick\w*|smuggl\w*|exploit\w*|slavery|servitude|prostitut\w*|forced(?! marriage)",
    ),
    (
        "forced labor",
        r"(?:forced|compulsory|bonded) labou?r|slavery",
        r"forced(?! marriage)|compulsory|bonded|slavery|servitude|traffick\w*|labou?r",
    ),
    (
        "child labor",
        r"child labou?r|(?:employ|hir)(?:s|es|ed|ing)? (?:an? )?(?:underage )?(?:child(?:ren)?|minors?|kids)",
        r"child(?:ren)?(?! marriage)|minors?|underage|young\w*|labou?r|juveniles?|hazardous",
    ),
    (
        "corruption",
        r"corrupt\w*|brib\w*|embezzl\w*|graft",
        r"corrupt\w*|brib\w*|embezzl\w*|graft|illicit|enrich\w*|abuse of|fraud\w*|misus\w*|misappropriat\w*|assets"
        r"|launder\w*|kickbacks?|extort\w*|thef\w*|stole\w*|loss\w*",
    ),
    (
        "defamation",
        r"defam\w*|libel\w*|slander\w*|insult\w*",
        r"defam\w*|libel\w*|slander\w*|insult\w*|hono(?:r|ur)|reputation|denigrat\w*|majest[eéy]|dignity|offend\w*|monarch\w*|blasphem\w*|articles?",
    ),
    (
        "murder",
        r"murder\w*|homicides?",
        r"murder\w*|homicid\w*|kill\w*|deaths?|femicid\w*|manslaughter|shot|shoot\w*|fatal\w*|dead|died",
    ),
    (
        "kidnapping",
        r"kidnap\w*|abduct\w*",
        r"kidnap\w*|abduct\w*|hostage\w*|depriv\w*|disappear\w*|seiz\w*|took|taken|ransom|captiv\w*",
    ),
    (
        "child marriage",
        r"(?:child|early|forced|underage) marriages?|marry\w* (?:an? )?(?:minors?|child(?:ren)?|girls?)",
        r"marri\w*|marry\w*|wed\w*|brides?|union",
    ),
    (
        "genital mutilation",
        r"FGM(?:/C)?|genital (?:mutilation|cutting)|(?:female )?circumcis\w*",
        r"FGM(?:/C)?|genital\w*|circumcis\w*|cutting|mutilat\w*|excision",
    ),
    (
        "keeping a brothel",
        r"(?:keep|run|own|operat|maintain)\w* (?:of )?(?:an? |the )?brothels?"
        r"|brothel[- ](?:keep|maint|runn)\w*",
        r"brothels?|pimp\w*|procur\w*|third part\w+",
    ),
    ("abortion", r"abort\w*", r"abort\w*|pregnan\w*|terminat\w*"),
    (
        "same-sex acts",
        r"same-sex|homosexual\w*|gay|sodomy|lesbian",
        r"same-sex|homosexual\w*|gay|sodomy|lesbian\w*|unnatural|indecen\w*|LGBT\w*|consensual|against nature|carnal",
    ),
    (
        "theft",
        r"theft|steal\w*|robb\w*|burglar\w*",
        r"thef\w*|steal\w*|stole\w*|robb\w*|burglar\w*|propert\w+|loot\w*|embezzl\w*|loss\w*|misappropriat\w*",
    ),
    (
        "terrorism",
        r"terror\w*",
        r"terror\w*|extremis\w*|national security|treason|sabotage|attack\w*|militant\w*|insurg\w*"
        r"|jihad\w*|ISIS\w*|armed",
    ),
    ("espionage", r"espionage|spying|spies", r"espionage|spy\w*|spies|treason|state secrets|national security"),
    (
        "drug crimes",
        r"drugs?|narcotics?",
        r"drugs?|narcotic\w*|cannabis|heroin|cocaine|opi\w+|amphetamine\w*|medicin\w*|traffick\w*|overdos\w*",
    ),
    (
        "discrimination",
        r"discriminat\w*",
        r"discriminat\w*|equal\w*|bias\w*|racis\w*|hat(?:e|red)|incit\w*|unfair\w*|dismiss\w*|harass\w*",
    ),
    (
        "unlawful detention",
        r"(?:unlawful|illegal|arbitrary|wrongful) (?:arrests?|detentions?|imprisonment)",
        r"detention|detain\w*|arrest\w*|imprison\w*|libert\w+|custody",
    ),
)
"""Each crime as a question names it, and words by which a text may tell of it."""
_PENALTY_ASKED = regex(
    r"^\W*(?:and |but |so )?(?:what|which) (?:(?:is|are) the )?(?:(?:max|min)imum )?"
    r"(?:penalt(?:y|ies)|punishments?|fines?)\b",
    re.IGNORECASE,
)
_FIGHTS_IT = (
    r"(?! (?:departments?|units?|agenc(?:y|ies)|commissions?|offices?|police|squads?|laws?|acts?|courts?|hotlines?"
    r"|programs?|bureaus?|committees?|councils?|task forces?|prosecutors?|strateg(?:y|ies)|plans?|efforts?|bod(?:y|ies)"
    r"|training|trainings?|shelters?))"
)
"""'The trafficking department' is no trafficking."""
_CRIMES = tuple(
    (name, regex(rf"(?<![-\w])(?:{asked})\b{_FIGHTS_IT}", re.IGNORECASE), regex(rf"\b(?:{told})", re.IGNORECASE))
    for name, asked, told in _TABLE
)
_BESIDE = regex(
    r"\b(?:including|such as|as well(?: as| is)?|as is|analogous|commensurate|also(?! charg)|of which|like)\b[^.;]*",
    re.IGNORECASE,
)
"""'Commensurate with those for other serious crimes, such as rape.'"""
_COUNTED: frozenset[Kind] = frozenset(("count", "amount"))


def asks_penalty(question: str) -> bool:
    """Whether a question asks which penalty the law has for something."""
    return _WHICH_PENALTY.search(question) is not None and _NO_PENALTY.search(question) is None


def of_another_crime(asked: Asked, text: str, around: str) -> str | None:
    """'A penalty for torture', 'a figure for rape', where that is asked for, and a text tells of another crime.

    `around` is what stands before and above it.
    """
    wanted = _crimes_in(asked.question)
    of_penalty = bool(wanted) and (asks_penalty(asked.alone) or searched(_PENALTY_ASKED, asked.alone) is not None)
    if not wanted or not (of_penalty or asked.kind in _COUNTED):
        return None
    if any(told.search(f"{around} {text}") for _, _, told in wanted):
        return None
    if not _crimes_in(_BESIDE.sub(" ", text)):
        return None
    if of_penalty:
        return f"a penalty for {wanted[0][0]}"
    # A second figure may be that of the one asked about, told in other words.
    return f"{FIGURE_OF}{wanted[0][0]}" if len(quantities(text)) == 1 else None


@lru_cache(maxsize=256)
def _crimes_in(text: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """The crimes that a text names: what they are called, and their expressions."""
    return tuple(crime for crime in _CRIMES if crime[1].search(text))


__all__ = ["of_another_crime"]
