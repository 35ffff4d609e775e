"""Everyday words in a question put as government reports put them, where the reports at hand have these alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from assistant.checks.words import spelling
from assistant.regex import regex

_IN_REPORTS = (
    (r"homosexuality|homosexual acts|gay sex", ("consensual same-sex sexual conduct", "same-sex sexual conduct")),
    (r"death penalty", ("capital punishment",)),
    (r"capital punishment", ("death penalty",)),
    (r"local elections", ("municipal elections",)),
    (r"municipal elections", ("local elections",)),
    (r"job-?seekers", ("job seekers",)),
    (r"job-?seeker", ("job seeker",)),
    (r"help-?line", ("hotline",)),
    (r"(?:tele)?phone line", ("hotline", "helpline")),
    (r"staff", ("personnel", "employees")),
    (r"(?:domestic|family) abuse", ("domestic violence",)),
    (r"(?:violence|abuse) (?:in the|at) home", ("domestic violence",)),
    (r"minimum salary", ("minimum wage",)),
    (r"(?:stepp|beef|ramp)ed up", ("increased",)),
    (r"(?:scaled|cut) back", ("decreased", "reduced")),
    (r"cops", ("police",)),
    (r"found guilty", ("convicted",)),
    (r"sent home", ("repatriated",)),
    (r"scrapped", ("abolished",)),
    (r"snatched", ("abducted", "kidnapped")),
    (r"boats", ("vessels",)),
    (r"ships", ("vessels",)),
    (r"job cent(?:re|er)s", ("employment centers", "employment centres")),
    (r"wrote", ("drafted",)),
    (r"teens", ("teenagers", "adolescents")),
    (r"flaws", ("shortcomings", "weaknesses")),
    (r"weaknesses", ("shortcomings",)),
    (r"statute", ("law",)),
    (r"statutes", ("laws",)),
    (r"lawmaker", ("legislator", "parliamentarian", "member of parliament")),
    (r"lawmakers", ("legislators", "parliamentarians", "members of parliament")),
    (r"jobless rate", ("unemployment rate",)),
    (r"jobless", ("unemployed",)),
    (r"graft", ("corruption",)),
    (r"(?:mums|moms) and dads", ("parents",)),
    (r"youngsters", ("children",)),
    (r"charity", ("NGO",)),
    (r"charities", ("NGOs",)),
    (r"paperwork", ("documents",)),
    (r"(?:job|work) agency", ("employment agency", "recruitment agency")),
    (r"(?:job|work) agencies", ("employment agencies", "recruitment agencies")),
    (r"grown-?ups", ("adults",)),
    (r"grown-?up", ("adult",)),
    (r"referral (?:system|scheme)", ("referral mechanism",)),
    (r"ID['’]?e?d", ("identified",)),
    (r"Palermo Protocol", ("UN TIP Protocol", "TIP Protocol")),
)
"""What is said elsewhere, and what reports write for it, the first of which that stands in them is taken."""
_IN_SHORT = (
    (r"V[oO]Ts", ("victims of trafficking", "trafficking victims", "victims")),
    (r"V[oO]T", ("victim of trafficking", "trafficking victim", "victim")),
    (r"TIP", ("trafficking in persons", "human trafficking", "trafficking")),
    (r"THB", ("trafficking in human beings", "human trafficking", "trafficking")),
    (r"FL", ("forced labor", "forced labour")),
    (r"CSEC?", ("commercial sexual exploitation", "sexual exploitation", "sex trafficking")),
    (r"GBV|SGBV", ("gender-based violence", "violence against women")),
    (r"DV", ("domestic violence",)),
    (r"IPV", ("intimate partner violence", "domestic violence")),
    (r"FGM(?:/C)?", ("female genital mutilation",)),
    (r"CSOs", ("civil society organizations", "civil society organisations", "NGOs", "civil society")),
    (r"CSO", ("civil society organization", "civil society organisation", "NGO", "civil society")),
    (r"INGOs", ("international NGOs", "international organizations", "NGOs")),
    (r"IOs", ("international organizations", "international organisations")),
    (r"LE[AO]?s?", ("law enforcement",)),
    (r"HRDs", ("human rights defenders",)),
    (r"PWDs", ("persons with disabilities", "people with disabilities")),
    (r"IDPs", ("internally displaced persons", "displaced persons")),
    (r"UAMs|UASC", ("unaccompanied minors", "unaccompanied children")),
    (r"MPs", ("members of parliament", "parliamentarians", "legislators", "deputies")),
    (r"MP", ("member of parliament", "parliamentarian", "legislator", "deputy")),
    (r"NAP", ("national action plan", "action plan")),
    (r"SOPs", ("standard operating procedures",)),
    (r"M[oO]Us?", ("memorandum of understanding", "memoranda of understanding")),
    (r"MLA", ("mutual legal assistance",)),
    (r"T2 ?WL", ("Tier 2 Watch List",)),
    (r"DPRK", ("North Korean", "North Korea")),
    (r"PRC", ("Chinese", "China")),
    (r"KSA", ("Saudi Arabia",)),
)
"""Abbreviations of those who work on human rights and trafficking, and what reports write out."""
_ALL = (
    *(
        (regex(rf"(?P<article>\ban? )?\b(?P<said>{said})(?!\w)", re.IGNORECASE), written)
        for said, written in _IN_REPORTS
    ),
    *((regex(rf"(?P<article>\b[Aa]n? )?\b(?P<said>{short})(?![\w-])"), written) for short, written in _IN_SHORT),
)
_CALENDAR_YEAR = regex(r"\bCY ?(?=(?:19|20)\d\d\b)")
_AN = regex(r"[aeio]|un|NGO")
"""What 'an' stands before."""
_WORD = regex(r"[^\W\d_]{4,}")
_AMERICAN = ((r"or(?=s|ed|ing|er|ers|able|ful|$)", "our"), (r"iz(?=e|i|a)", "is"), (r"ter(?=s?$)", "tre"))
"""What American endings are in British spelling."""


def in_their_words(question: str, frequency: Callable[[str], int]) -> str:
    """A question with what the reports don't say put as they say it: 'homosexuality' as 'consensual same-sex sexual
    conduct'. `frequency`: in how many passages some words stand in a row.
    """

    def put(match: re.Match[str], written: tuple[str, ...]) -> str:
        found = None if frequency(match["said"]) else next(filter(frequency, written), None)
        if found is None:
            return match[0]
        article = f"{match['article'][0]}{'n' if _AN.match(found) else ''} " if match["article"] else ""
        return article + found

    question = _CALENDAR_YEAR.sub("", question)
    for said, written in _ALL:
        question = said.sub(partial(put, written=written), question)
    return question


def in_their_spelling(question: str, frequency: Callable[[str], int]) -> str:
    """A question with each word that the reports only have in British spelling in that, or in American.

    So it is looked up; the layers that tell what answers were trained on questions in either.
    """

    def spelt(match: re.Match[str]) -> str:
        word = match[0]
        other = [form for form in _spellings(word) if form != word]
        return next(filter(frequency, other), word) if other and not frequency(word) else word

    return _WORD.sub(spelt, question)


def _spellings(word: str) -> list[str]:
    """A word in American spelling, then in British."""
    american = spelling(word)
    several = "s" if word.endswith("s") and not american.endswith("s") else ""
    british = [re.sub(ending, written, word, count=1) for ending, written in _AMERICAN]
    return [american + several, *british]
