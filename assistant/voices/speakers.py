"""Which voice a source has: the table of bodies, roles and titles, and what stands for what in a phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from assistant.regex import regex
from assistant.schema import Voice
from assistant.voices.verbs import TO_TEN

Table = Mapping[Voice, tuple[str, ...]]
Names = Mapping[str, Voice]

BODIES: Table = {
    "government": (
        "government", "ministry", "minister", "authority", "police", "law enforcement", "security force",
        "security service", "armed forces", "military", "army", "gendarmerie", "border guard", "prosecutor",
        "prosecution", "attorney general", "state attorney", "district attorney", "solicitor general", "judge",
        "judiciary", "court", "tribunal", "magistrate", "Chief Justice", "Supreme Court justice", "parliament",
        "parliamentary", "legislature", "legislator", "lawmaker", "senate", "senator", "national assembly",
        "House of Representatives", "Duma", "cabinet", "presidency", "treasury", "prime minister", "governor",
        "mayor", "sheriff", "municipality", "city council", "local council", "ombudsman", "ombudsperson",
        "ombudsman's office", "public defender's office", "embassy", "consulate", "consular officer",
        "consular official", "diplomat", "attaché", "migration service", "immigration service", "prison service",
        "prison administration", "correctional service", "corrections service", "corrections department",
        "statistics agency", "statistics office", "statistical office", "statistics bureau", "bureau of statistics",
        "institute of statistics", "statistics institute", "intelligence service", "judicial council",
        "prison director", "prison governor", "warden", "prison guard", "soldier", "troop", "navy", "air force",
        "coast guard", "junta", "labor inspectorate", "labour inspectorate", "inspectorate", "inspector",
        "governmental entity", "governmental body", "governmental agency", "government entity", "auditor general",
        "state auditor", "comptroller", "People's Advocate", "national preventive mechanism",
        "human rights commission", "human rights institution", "commission on human rights", "election commission",
        "electoral commission", "election committee", "national commission", "state commission",
        "anticorruption commission", "anti-corruption commission", "central bank", "official statistic",
        "official data", "official figure", "state media", "state-run media", "state-owned media", "state television",
        "state-run television", "state-owned television", "state news agency", "state-run news agency",
        "state broadcaster", "MVD", "MOI", "MFA", "MOJ", "MOL", "MOLSA", "MOIA",
    ),
    "ngo": (
        "NGO", "nongovernmental", "non-governmental", "nonprofit", "non-profit", "civil society", "civic group",
        "activist", "human rights group", "human rights organization", "human rights organisation",
        "human rights defender", "human rights advocate", "human rights monitor", "rights group",
        "rights organization", "rights organisation", "rights advocate", "rights defender", "advocacy group",
        "advocacy organization", "advocacy organisation", "advocate group", "watchdog", "union", "labor organization",
        "labour organisation", "women's group", "women's organization", "aid organization", "aid agency", "aid group",
        "aid worker", "humanitarian organization", "humanitarian agency", "humanitarian group", "charity",
        "faith-based organization", "faith-based group", "community-based organization", "community-based group",
        "Human Rights Watch", "HRW", "Amnesty International", "Amnesty", "Freedom House", "Reporters Without Borders",
        "RSF", "Committee to Protect Journalists", "CPJ", "Transparency International", "Save the Children",
        "Doctors Without Borders", "Médecins Sans Frontières", "MSF", "Global Witness", "ACLED",
        "Physicians for Human Rights", "Anti-Slavery International", "Walk Free", "International Crisis Group",
        "Privacy International", "Refugee Council", "International Rescue Committee", "Oxfam", "World Vision",
        "ECPAT", "Helsinki Committee", "Helsinki Group", "International Trade Union Confederation", "ITUC",
        "Solidarity Center", "Caritas",
    ),
    "international_organization": (
        "international organization", "international organisation", "intergovernmental organization", "UN", "U.N",
        "United Nations", "UNHCR", "UNICEF", "UNDP", "UNFPA", "UNODC", "UNESCO", "UNAIDS", "UNRWA", "UNAMA", "UNSMIL",
        "UNAMI", "UNMISS", "OHCHR", "OCHA", "UN Women", "FAO", "Food and Agriculture Organization",
        "Food and Agriculture Organisation", "Humanitarian Coordinator", "MINUSMA", "MONUSCO", "special rapporteur",
        "High Commissioner", "World Health Organization", "WHO", "World Food Program", "World Food Programme", "WFP",
        "International Labor Organization", "International Labour Organization", "ILO",
        "International Organization for Migration", "IOM", "OSCE", "ODIHR",
        "Organization for Security and Cooperation in Europe", "European Union", "EU", "European Commission",
        "European Parliament", "European Court of Human Rights", "ECHR", "Council of Europe", "GRETA", "CPT",
        "Committee for the Prevention of Torture", "Committee against Torture", "Committee Against Torture",
        "Venice Commission", "International Committee of the Red Cross", "ICRC", "Federation of Red Cross", "IFRC",
        "World Bank", "Asian Development Bank", "African Development Bank", "IMF", "International Monetary Fund",
        "African Union", "African Commission", "Organization of American States", "OAS", "Inter-American",
        "Inter-American Commission on Human Rights", "IACHR", "International Criminal Court",
        "International Court of Justice", "International Tribunal", "Pan American Health Organization",
        "Organization for Economic Cooperation and Development",
        "Organisation for Economic Co-operation and Development", "OECD", "INTERPOL", "ECOWAS", "SADC",
        "Southern African Development Community", "Gulf Cooperation Council",
        "Economic Community of West African States", "CARICOM", "Caribbean Community", "ASEAN", "Arab League",
        "Commonwealth of Independent States", "Commonwealth Secretariat",
    ),
    "unknown": (
        "victims", "families", "relatives", "workers", "detainees", "prisoners", "inmates", "refugees", "migrants",
        "residents", "students", "parents", "survivors", "witnesses", "eyewitnesses", "protesters", "employer",
        "employees", "citizens", "villagers", "persons", "people", "individuals", "women", "men", "children",
        "company", "firm", "corporation", "contractor", "vendor", "factory", "airline", "bank", "church", "party",
        "former", "opposition", "candidate", "politician", "media", "newspaper", "news", "press", "journalist",
        "reporter", "broadcaster", "radio", "armed group", "terrorist group", "criminal group", "militant group",
        "rebel", "insurgent",
    ),
}  # fmt: skip
"""Bodies and kinds of people that settle a phrase's voice wherever they stand in it."""

ROLES: Table = {
    "experts": (
        "expert", "legal researcher", "researcher", "academic", "scholar", "professor", "analyst", "lawyer",
        "attorney", "counsel", "legal practitioner", "practitioner", "jurist", "economist", "scientist", "historian",
        "sociologist", "criminologist", "epidemiologist", "consultant", "victim advocate", "advocate",
        "bar association", "bar council", "law society", "think tank", "university",
    ),
    "ngo": (
        "association", "foundation", "coalition", "local organization", "LGBTI organization", "LGBTI group",
        "LGBTQI+ organization", "community organization", "community group", "monitoring group", "local group",
        "religious group", "labor group", "environmental group", "disability group",
    ),
}  # fmt: skip
"""What people and groups are, where no body is named before them ('NGO lawyers' speak for the NGO)."""

TITLES: Table = {
    "government": (
        "officials", "an official", "senior official", "officers", "an officer", "president", "state agency",
        "department", "directorate", "secretariat", "bureau", "public defender", "administration", "commissioner",
        "foreign office", "home office", "congress", "interagency", "interministerial", "inter-ministerial",
        "task force", "national coordinator", "rapporteur", "presidential spokesman", "presidential spokeswoman",
        "presidential spokesperson", "consular", "city manager", "census",
    ),
    "unknown": ("observer", "source"),
}  # fmt: skip
"""Words that any organisation uses: they count only if nothing else in the phrase says whose they are."""

_HEAD_END = regex(
    r"\s(?:of|in|on|for|from|to|with|at|by|that|who|which|about|against|including|near|inside|outside|"
    r"within|under)\s|(?<=s)\s\w+ing\s|,\s"
)
_ABBREVIATION = regex(r"\s\((?P<short>[A-Z][A-Za-z-]*[A-Z])\)")
_ABBREVIATED = regex(r"\s\([A-Z][A-Za-z-]*[A-Z]\)$")
"""'The Anti-Trafficking Unit (ATU)' is a unit."""
_OUTSIDE = regex(r"\b(?:former|retired|ex|exiled|ousted|opposition|dissident|rebel)\b", re.IGNORECASE)
"""Who is called so doesn't speak for the body that is named behind it: 'a former minister'."""
_DONE_TO = regex(
    r"\s(?!(?:headed|chaired|conducted|commissioned|published|prepared|issued|compiled|released|produced|established"
    r"|created|appointed|employed|organi[sz]ed)$)(?:\w+ed|held|beaten|shot|taken|caught|hurt)$",
    re.IGNORECASE,
)
"""Who is so doesn't speak for whoever did it: 'a person held by police'."""
_OF_OPPOSITION = regex(r"\s(?:of|from|in)\s+(?:the\s+)?(?:\w+\s+)?opposition\b", re.IGNORECASE)
_PERSONAL = regex(r"\b(?:officials?|officers?|presidents?)$", re.IGNORECASE)
"""Titles that companies and parties give as well as governments: 'company officials'."""
_IS_NAMED = regex(r"\s(?-i:[A-Z][a-z])")
"""Behind what somebody is stands their name: 'the NGO Police Watch'."""
_APPOSITION = regex(r",\s+(?P<what>(?:an?|the)\s(?!former\b|independent\b)[^,]+)", re.IGNORECASE)
_NAME_END = regex(r"(?<=\s)(?-i:[A-Z])[\w’'-]+$")
_LONG_FORM_CHARS = 120
_AFFILIATED = regex(
    r"\b(?:members?|representatives?|officials?|sources?|observers?|monitors|groups?|coalition|alliance|network|office|"
    r"heads?|directors?|chair\w*|spokes\w+|leaders?|presidents?|report|statistics|data|figures|statement|estimates?|"
    r"staff|experts?|committee|commission|cent(?:er|re)|institute|unit|branch|mission|secretary|delegation|panel|"
    r"department|directorate|organi[sz]ations?|association|federation|board|council|number|majority|percent|most|"
    rf"some|many|several|few|none|half|{TO_TEN}|all|both|each|NGOs?)['’]?$|\s(?-i:[A-Z])[\w’'-]+$",
    re.IGNORECASE,
)
"""Heads that speak for whom they belong to ('members of parliament'), unlike 'critics of the police'."""
_TOPICAL = regex(
    r"\b(?:reports|allegations|claims|accusations|complaints|evidence|concerns|rumou?rs|study|studies|surveys?|analysis|"
    r"investigations?|reviews?|assessments?|census)$",
    re.IGNORECASE,
)
"""Heads whose 'of …' is what they are about, and 'by …' is whose they are."""


def voice_of(phrase: str, names: Names = MappingProxyType({})) -> Voice:
    """The voice of a phrase that names one source; unknown if nothing in it says whose it is."""
    return classified(phrase, names) or "unknown"


@lru_cache(maxsize=16)
def abbreviations(text: str) -> Names:
    """The voices of the abbreviations that a report defines ('the Public Defender’s Office (PDO)')."""
    found: dict[str, Voice] = {}
    for match in _ABBREVIATION.finditer(text):
        before = text[max(0, match.start() - _LONG_FORM_CHARS) : match.start()]
        voice = classified(_long_form(before), {})
        if voice and voice != "unknown" and not classified(match["short"], {}):
            found.setdefault(match["short"], voice)
    return MappingProxyType(found)


def classified(phrase: str, names: Names) -> Voice | None:
    """The voice of a phrase; None if no word of it is known."""
    match = _HEAD_END.search(f"{phrase} ", 1)
    cut = match.start() if match else len(phrase)
    head, rest = _ABBREVIATED.sub("", phrase[:cut]), phrase[cut:]
    short = next((names[word] for word in reversed(re.findall(r"\w+", phrase[:cut])) if word in names), None)
    found = _what_is_named(head, rest) or _in_head(BODIES, phrase, cut) or short or _in_head(ROLES, phrase, cut)
    if found is None and _TOPICAL.search(head):
        by = re.search(r"\s(?:by|from)\s", rest)
        found = _behind(rest[by.start() :]) if by else None
    elif found is None and (
        _AFFILIATED.search(head) or (re.match(r"\s(?:by|from)|,", rest) and not _DONE_TO.search(head))
    ):
        found = _behind(rest)
    if found == "government" and _OF_OPPOSITION.match(rest):
        found = "unknown"
    titled = _in_head(TITLES, head, cut)
    # 'The State Agency for Children' speaks for itself, 'officials of the company' for the company.
    personal = _PERSONAL.search(head) and not re.match(r"\s(?:in|on|during)\s", rest)
    return titled if titled and (found is None or (found == "unknown" and not personal)) else found


def _what_is_named(head: str, rest: str) -> Voice | None:
    """The voice of what a name is said to be: 'the NGO Police Watch', 'Police Watch, an NGO'."""
    for start, end, voice in (*_matches(BODIES, head), *_matches(ROLES, head)):
        if _IS_NAMED.match(head, end) and (head[start].islower() or head[start:end] == "NGO"):
            return voice
    apposition = _APPOSITION.match(rest) if _NAME_END.search(head) else None
    return classified(apposition["what"], {}) if apposition else None


def inside_name(phrase: str, at: int) -> bool:
    """Whether a position lies inside a body's name ('Organization for Security and Cooperation in Europe')."""
    return any(start < at < end for start, end, _ in _matches(BODIES, phrase))


def _long_form(before: str) -> str:
    """The words before a parenthesis that it abbreviates: as far back as the nearest article or mark."""
    return re.split(r"[.,;:()\n]|\b(?:the|a|an|The|A|An)\s", before)[-1]


def _in_head(table: Table, phrase: str, cut: int) -> Voice | None:
    """The voice of what stands last before the first preposition: it is what the phrase is ('police reform NGO')."""
    found = sorted((end, start, voice) for start, end, voice in _matches(table, phrase) if start < cut)
    if not found:
        return None
    # Of two that end together the longer is meant: 'central bank'.
    _, start, voice = max(found, key=lambda one: (one[0], one[0] - one[1]))
    before = [(end, other) for end, _, other in found if end <= start]
    if voice == "government":
        if _OUTSIDE.search(phrase, 0, start):
            return "unknown"
        abroad = any(other == "international_organization" for _, other in before)
        return "international_organization" if abroad else voice
    if voice == "unknown" and before and phrase[before[-1][0] : start].isspace():
        return before[-1][1] if before[-1][1] in {"ngo", "international_organization"} else voice
    return voice


def _behind(rest: str) -> Voice | None:
    """The voice of what stands first in a text."""
    for table in (BODIES, ROLES, TITLES):
        found = [(-start, end - start, voice) for start, end, voice in _matches(table, rest)]
        if found:
            return max(found)[2]
    return None


def _matches(table: Table, text: str) -> Iterator[tuple[int, int, Voice]]:
    """Where each phrase of a table stands in a text. The few whose letters are there at all are looked for closely."""
    letters = _letters(text)
    for voice, stem, pattern in _patterns(tuple(table.items())):
        if stem in letters:
            yield from ((*match.span(), voice) for match in pattern.finditer(text))


def _letters(text: str) -> str:
    return text.casefold().replace("’", "'")


@cache
def _patterns(rows: tuple[tuple[Voice, tuple[str, ...]], ...]) -> tuple[tuple[Voice, str, re.Pattern[str]], ...]:
    return tuple(
        (voice, _letters(phrase.removesuffix("y")), _pattern(phrase, voice))
        for voice, phrases in rows
        for phrase in phrases
    )


def _pattern(phrase: str, voice: Voice) -> re.Pattern[str]:
    """A phrase, also in the plural and the possessive. What has capitals is matched as it is written.

    Not inside a compound ('NGO-run'); nor are those who have no voice of their own owners ('workers’ union').
    """
    stem = re.escape(phrase[:-1]) + "(?:ys?|ies)" if phrase.endswith("y") else re.escape(phrase) + "(?:s|es)?"
    stem = stem.replace("'", "['’]")
    end = r"(?![\w'’-])" if voice == "unknown" else r"(?:['’]s?)?(?![\w-])"
    return regex(rf"(?<![\w-]){stem}{end}", 0 if phrase != phrase.lower() else re.IGNORECASE)
