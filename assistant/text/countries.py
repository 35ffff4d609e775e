"""Country names inside texts, and the other names of the same country (ISO 3166 by way of pycountry)."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.regex import regex
from assistant.text.accents import without_accents

MIN_STEM = 4
"""Shorter stems of countries' names begin too many other words."""

NOT_IN_ISO = (("Kosovo", "Republic of Kosovo"),)
"""Countries that reports are written on and ISO 3166 has no code for."""

EVERYDAY = {
    "Russia": "RU", "Turkey": "TR", "Burma": "MM", "Ivory Coast": "CI", "Cape Verde": "CV", "UAE": "AE", "UK": "GB",
    "Britain": "GB", "Great Britain": "GB", "USA": "US", "Swaziland": "SZ", "Macedonia": "MK", "Czech Republic": "CZ",
    "DRC": "CD", "Democratic Republic of the Congo": "CD", "Republic of the Congo": "CG", "East Timor": "TL",
}  # fmt: skip
"""Names that reports use and ISO 3166 doesn't list, with the country's code."""

NO_DEMONYM = frozenset(["romani", "romans", "tongs", "guineas", "greens", "greenish", "albans", "frances", "jerseys"])
"""Words that only look like a country's adjective."""

_NOT_A_NAME = frozenset(
    [
        "republic",
        "united",
        "federated",
        "plurinational",
        "democratic",
        "people's",
        "islamic",
        "kingdom",
        "state",
        "central",
        "south",
        "north",
        "saint",
        "new",
        "papua",
        "independent",
        "federal",
        "french",
        "british",
        "american",
        "czech",
        "costa",
        "sierra",
        "trinidad",
        "equatorial",
        "hashemite",
        "grand",
        "principality",
        "commonwealth",
        "arab",
        "socialist",
        "oriental",
        "union",
        "holy",
        "french",
        "faroe",
        "cook",
        "cayman",
        "northern",
        "western",
        "virgin",
        "christmas",
        "heard",
        "bouvet",
        "marshall",
        "solomon",
        "falkland",
        "turks",
        "isle",
        "pitcairn",
        "wallis",
        "antigua",
        "bosnia",
        "sao",
        "cabo",
        "svalbard",
    ]
)
"""First words of countries' long names that name no country alone."""

IRREGULAR = {
    "kazakh": "kazakhstan", "kazakhs": "kazakhstan", "kyrgyz": "kyrgyzstan", "uzbek": "uzbekistan",
    "uzbeks": "uzbekistan", "tajik": "tajikistan", "tajiks": "tajikistan", "turkmen": "turkmenistan",
    "afghan": "afghanistan", "afghans": "afghanistan", "greek": "greece", "greeks": "greece", "dutch": "netherlands",
    "danish": "denmark", "swiss": "switzerland", "spanish": "spain", "french": "france", "british": "united kingdom",
    "finnish": "finland", "swedish": "sweden", "thai": "thailand", "filipino": "philippines",
    "filipinos": "philippines", "iraqi": "iraq", "iraqis": "iraq", "emirati": "united arab emirates",
    "burmese": "myanmar", "turkish": "türkiye", "turks": "türkiye", "kenyan": "kenya", "kenyans": "kenya",
    "ukrainian": "ukraine",
    "ukrainians": "ukraine", "nigerian": "nigeria", "nigerians": "nigeria", "nigerien": "niger", "nigeriens": "niger",
    "dominican": "dominican republic", "dominicans": "dominican republic", "russian": "russian federation",
    "russians": "russian federation", "syrian": "syrian arab republic", "syrians": "syrian arab republic",
    "german": "germany", "germans": "germany", "indian": "india", "indians": "india", "iranian": "iran",
    "chinese": "china", "ivorian": "côte d'ivoire", "ivorians": "côte d'ivoire",
    "ivoirian": "côte d'ivoire", "ivoirians": "côte d'ivoire", "icelandic": "iceland",
    "norwegian": "norway", "norwegians": "norway", "irish": "ireland", "hungarian": "hungary", "hungarians": "hungary",
    "italian": "italy", "italians": "italy", "portuguese": "portugal", "belgian": "belgium", "belgians": "belgium",
    "cuban": "cuba", "cubans": "cuba", "lebanese": "lebanon", "libyan": "libya", "libyans": "libya",
    "saudi": "saudi arabia", "saudis": "saudi arabia", "burkinabe": "burkina faso", "ghanaian": "ghana",
    "ghanaians": "ghana", "togolese": "togo", "mozambican": "mozambique", "mozambicans": "mozambique",
    "malagasy": "madagascar", "basotho": "lesotho", "swazi": "eswatini", "swazis": "eswatini", "maldivian": "maldives",
    "maldivians": "maldives", "laotian": "laos", "lao": "laos", "laotians": "laos", "timorese": "timor-leste",
    "honduran": "honduras", "hondurans": "honduras", "salvadoran": "el salvador", "salvadorans": "el salvador",
    "panamanian": "panama", "panamanians": "panama", "peruvian": "peru", "peruvians": "peru",
    "surinamese": "suriname", "barbadian": "barbados", "barbadians": "barbados", "slovak": "slovakia",
    "slovaks": "slovakia", "slovene": "slovenia", "slovenes": "slovenia", "czech": "czechia", "czechs": "czechia",
    "luxembourger": "luxembourg", "luxembourgers": "luxembourg", "swede": "sweden", "swedes": "sweden",
    "dane": "denmark", "danes": "denmark", "finns": "finland", "briton": "united kingdom",
    "britons": "united kingdom", "cypriot": "cyprus", "cypriots": "cyprus", "bosnian": "bosnia and herzegovina",
    "bosnians": "bosnia and herzegovina", "montenegrin": "montenegro", "montenegrins": "montenegro",
    "kosovar": "kosovo", "kosovars": "kosovo", "filipina": "philippines", "filipinas": "philippines",
    "spaniard": "spain", "spaniards": "spain", "comorian": "comoros", "comorians": "comoros",
    "seychellois": "seychelles", "mauritian": "mauritius", "mauritians": "mauritius",
    "emiratis": "united arab emirates", "bahamian": "bahamas", "bahamians": "bahamas", "argentine": "argentina",
    "argentines": "argentina", "turkmens": "turkmenistan", "azeri": "azerbaijan", "azeris": "azerbaijan",
    "motswana": "botswana", "batswana": "botswana", "frenchman": "france", "frenchmen": "france",
    "dutchman": "netherlands", "dutchmen": "netherlands", "irishman": "ireland", "irishmen": "ireland",
}  # fmt: skip
"""Adjectives and peoples that no ending makes out of the country's name."""

EITHER = {"dominican": ("dominica",), "dominicans": ("dominica",)}
"""Of what other countries these may be, where the one above isn't named in full."""

IN_TWO_WORDS = {
    "south sudanese": "south sudan", "north korean": "north korea", "south korean": "south korea",
    "south african": "south africa", "new zealander": "new zealand", "sri lankan": "sri lanka",
    "sierra leonean": "sierra leone", "costa rican": "costa rica", "papua new guinean": "papua new guinea",
    "equatorial guinean": "equatorial guinea", "bissau-guinean": "guinea-bissau", "cape verdean": "cabo verde",
    "cabo verdean": "cabo verde", "saint lucian": "saint lucia", "central african refugee": "central african republic",
    "central african national": "central african republic",
}  # fmt: skip
"""Adjectives of two words: South Sudanese are no Sudanese, nor Papua New Guineans Guineans."""

IN_CAPITALS = {
    "united states": r"U\.S\.(?:A\.)?|USA?", "united kingdom": r"U\.K\.|UK", "north korea": "DPRK",
    "south korea": "ROK", "china": "PRC", "united arab emirates": r"U\.A\.E\.|UAE",
    "congo, the democratic republic of the": "DRC", "congo": "DRC", "central african republic": "CAR",
}  # fmt: skip
"""Abbreviations by which a text may name a country; written small, 'us' is none. 'The Congo' may be either."""

_AMERICANS = regex(
    r"(?<![\w-])(?<!latin )(?<!african )(?<!south )(?<!north )(?<!central )(?<!native )americans?\b"
    r"(?! (?:states|samoa))"
)

_DEMONYM_ENDINGS = frozenset(
    [
        "n",
        "an",
        "ian",
        "ean",
        "ese",
        "i",
        "is",
        "ish",
        "ic",
        "s",
        "ns",
        "ans",
        "ians",
        "eans",
        "stani",
        "stanis",
        "ani",
        "anis",
    ]
)


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """Each name, plain → all names of that country, the common one first."""
    import pycountry

    names: dict[str, tuple[str, ...]] = {}
    for country in pycountry.countries:
        known = [getattr(country, field, None) for field in ("common_name", "name", "official_name")]
        forms = tuple(dict.fromkeys(name for name in known if name))
        everyday = tuple(name for name, code in EVERYDAY.items() if code == country.alpha_2)
        forms = (*forms, *everyday)
        names |= {_plain(form): forms for form in forms}
    return names | {_plain(form): forms for forms in NOT_IN_ISO for form in forms}


def _plain(text: str) -> str:
    """A text casefolded, without accents and with straight apostrophes: a report may have Cote d’Ivoire."""
    return without_accents(text).casefold().replace("’", "'")


def country_names(country: str) -> tuple[str, ...]:
    """All names of a country given by one of them; what stands in parentheses after it is left aside."""
    return _names().get(_plain(country.split(" (")[0].strip()), ())


def find_country(title: str) -> str | None:
    """The country that a title names, in the usual spelling; the longest name wins."""
    longest = max(_found(title), key=len, default="")
    return next((form for form in _names().get(longest, ()) if _plain(form) == longest), None)


def countries_in(text: str) -> set[tuple[str, ...]]:
    """All countries that a text names, each as all of its names; 'Albanian' names Albania."""
    folded = _plain(text)
    named = {_names()[name] for name in _found(text)}
    if _AMERICANS.search(folded):
        named.add(_names()["united states"])
    for people, name in IN_TWO_WORDS.items():
        if people in folded:
            named.add(_names()[_plain(name)])
            folded = folded.replace(people, " ")
    for word in set(re.findall(r"[^\W\d_]{3,}", folded)):
        if word in NO_DEMONYM:
            continue
        if word in IRREGULAR:
            named.add(_names()[_plain(IRREGULAR[word])])
            named.update(_names()[other] for other in EITHER.get(word, ()) if IRREGULAR[word] not in folded)
            continue
        named.update(names for stem, names in _stems().get(word[:MIN_STEM], ()) if _is_demonym(word, stem))
    return named


def tells_of(names: tuple[str, ...], text: str) -> bool:
    """Whether a text may tell of a country: by one of its names, its people, its abbreviation, or a word that begins as
    these and belongs to no other: 'Nigerian' doesn't tell of Niger, nor 'Guinea-Bissau' of Guinea."""
    if names in countries_in(text):
        return True
    short = next((IN_CAPITALS[name] for name in map(str.casefold, names) if name in IN_CAPITALS), None)
    if short and re.search(rf"(?<![\w-])(?:{short})(?!\w)", text):
        return True
    begins = (*country_words(names), *map(_plain, names))
    rest = _plain(text)
    for name in _found(text):
        rest = rest if "congo" in name or name in map(_plain, names) else rest.replace(name, " ")
    words = (word for word in re.findall(r"[^\W\d_][\w-]{2,}", rest) if word.startswith(begins))
    return any(not countries_in(word) - {names} for word in words)


def _found(text: str) -> list[str]:
    """The names in a text, plain; not those that are part of a longer word."""
    folded = _plain(text)
    found = [
        name for name in _names() if name in folded and re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", folded)
    ]
    return [name for name in found if not any(name != longer and name in longer for longer in found)]


@lru_cache(maxsize=1)
def _stems() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The stems of all countries' names, by their first letters."""
    stems: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for names in set(_names().values()):
        for stem in country_words(names):
            stems.setdefault(stem[:MIN_STEM], []).append((stem, names))
    return stems


def _is_demonym(word: str, stem: str) -> bool:
    """Whether a word is a country's adjective or its people: the stem, or it with one of the usual endings."""
    return word.startswith(stem) and word[len(stem) :] in _DEMONYM_ENDINGS


def country_words(names: tuple[str, ...]) -> tuple[str, ...]:
    """How the adjectives of a country begin ('kazakh' for Kazakhstan), casefolded."""
    stems = []
    for name in names:
        word = _plain(name.split()[0].split(",")[0])
        if word not in _NOT_A_NAME:
            stems.append(re.sub(r"(?:stan|land|ia|ya|ea|a|o)$", "", word))
    return tuple(dict.fromkeys(stem for stem in stems if len(stem) >= MIN_STEM))
