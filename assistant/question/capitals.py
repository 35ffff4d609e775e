"""Capitals in a question: the city that is meant by 'the capital', the state that is meant by the city's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from assistant.checks.words import word_set
from assistant.followup.words import VERBS
from assistant.regex import regex

CAPITALS = {
    "Afghanistan": "Kabul", "Albania": "Tirana", "Algeria": "Algiers", "Angola": "Luanda", "Argentina": "Buenos Aires",
    "Armenia": "Yerevan", "Australia": "Canberra", "Austria": "Vienna", "Azerbaijan": "Baku", "Bahamas": "Nassau",
    "Bahrain": "Manama", "Bangladesh": "Dhaka", "Barbados": "Bridgetown", "Belarus": "Minsk",
    "Belize": "Belmopan", "Benin": "Porto-Novo", "Bhutan": "Thimphu", "Bolivia": "La Paz",
    "Bosnia and Herzegovina": "Sarajevo", "Botswana": "Gaborone", "Brazil": "Brasilia", "Bulgaria": "Sofia",
    "Burkina Faso": "Ouagadougou", "Burma": "Naypyitaw", "Burundi": "Gitega", "Cambodia": "Phnom Penh",
    "Cameroon": "Yaounde", "Canada": "Ottawa", "Cape Verde": "Praia", "Central African Republic": "Bangui",
    "Chad": "N'Djamena", "China": "Beijing", "Colombia": "Bogota", "Comoros": "Moroni", "Croatia": "Zagreb",
    "Cuba": "Havana", "Cyprus": "Nicosia", "Czechia": "Prague", "Democratic Republic of the Congo": "Kinshasa",
    "Denmark": "Copenhagen", "Dominican Republic": "Santo Domingo", "East Timor": "Dili", "Ecuador": "Quito",
    "Egypt": "Cairo", "Equatorial Guinea": "Malabo", "Eritrea": "Asmara", "Estonia": "Tallinn",
    "Eswatini": "Mbabane", "Ethiopia": "Addis Ababa", "Fiji": "Suva", "Finland": "Helsinki", "France": "Paris",
    "Gabon": "Libreville", "Gambia": "Banjul", "Georgia": "Tbilisi", "Germany": "Berlin", "Ghana": "Accra",
    "Greece": "Athens", "Guinea": "Conakry", "Guinea-Bissau": "Bissau", "Haiti": "Port-au-Prince",
    "Honduras": "Tegucigalpa", "Hungary": "Budapest", "Iceland": "Reykjavik", "India": "New Delhi",
    "Indonesia": "Jakarta", "Iran": "Tehran", "Iraq": "Baghdad", "Ireland": "Dublin", "Israel": "Jerusalem",
    "Italy": "Rome", "Ivory Coast": "Yamoussoukro", "Japan": "Tokyo", "Jordan": "Amman", "Kazakhstan": "Astana",
    "Kenya": "Nairobi", "Kiribati": "Tarawa", "Kosovo": "Pristina", "Kyrgyzstan": "Bishkek", "Laos": "Vientiane",
    "Latvia": "Riga", "Lebanon": "Beirut", "Lesotho": "Maseru", "Liberia": "Monrovia", "Libya": "Tripoli",
    "Liechtenstein": "Vaduz", "Lithuania": "Vilnius", "Madagascar": "Antananarivo", "Malawi": "Lilongwe",
    "Malaysia": "Kuala Lumpur", "Mali": "Bamako", "Malta": "Valletta", "Marshall Islands": "Majuro",
    "Mauritania": "Nouakchott", "Mauritius": "Port Louis", "Moldova": "Chisinau", "Mongolia": "Ulaanbaatar",
    "Montenegro": "Podgorica", "Morocco": "Rabat", "Mozambique": "Maputo", "Namibia": "Windhoek",
    "Nepal": "Kathmandu", "Netherlands": "Amsterdam", "New Zealand": "Wellington", "Nicaragua": "Managua",
    "Niger": "Niamey", "Nigeria": "Abuja", "North Korea": "Pyongyang", "North Macedonia": "Skopje",
    "Norway": "Oslo", "Oman": "Muscat", "Pakistan": "Islamabad", "Papua New Guinea": "Port Moresby",
    "Paraguay": "Asuncion", "Peru": "Lima", "Philippines": "Manila", "Poland": "Warsaw", "Portugal": "Lisbon",
    "Qatar": "Doha", "Republic of the Congo": "Brazzaville", "Romania": "Bucharest", "Russia": "Moscow",
    "Rwanda": "Kigali", "Samoa": "Apia", "Saudi Arabia": "Riyadh", "Senegal": "Dakar", "Serbia": "Belgrade",
    "Sierra Leone": "Freetown", "Slovakia": "Bratislava", "Slovenia": "Ljubljana", "Solomon Islands": "Honiara",
    "Somalia": "Mogadishu", "South Africa": "Pretoria", "South Korea": "Seoul", "South Sudan": "Juba",
    "Spain": "Madrid", "Sri Lanka": "Colombo", "Sudan": "Khartoum", "Suriname": "Paramaribo",
    "Sweden": "Stockholm", "Switzerland": "Bern", "Syria": "Damascus", "Taiwan": "Taipei", "Tajikistan": "Dushanbe",
    "Tanzania": "Dodoma", "Thailand": "Bangkok", "Togo": "Lome", "Tonga": "Nuku'alofa",
    "Trinidad and Tobago": "Port of Spain", "Tunisia": "Tunis", "Turkey": "Ankara", "Turkmenistan": "Ashgabat",
    "Tuvalu": "Funafuti", "Uganda": "Kampala", "Ukraine": "Kyiv", "United Arab Emirates": "Abu Dhabi",
    "United Kingdom": "London", "Uruguay": "Montevideo", "Uzbekistan": "Tashkent", "Vanuatu": "Port Vila",
    "Venezuela": "Caracas", "Vietnam": "Hanoi", "Yemen": "Sanaa", "Zambia": "Lusaka", "Zimbabwe": "Harare",
}  # fmt: skip
"""Countries by their everyday names, and their capitals or, where reports mean that by the capital, the seat of the
government (United Nations, list of capital cities, 2018). Left out: names that are as often a person's, another
place's or a body's (Brussels, Washington, Victoria, Georgetown, Kingston, Santiago, San Jose, Male)."""

_THE_CAPITAL = regex(
    r"(?<!is )(?<!called )\bthe capital(?: city)?\b(?!,? (?-i:[A-Z])| (?:of|is|are|punishment|budget|investments?|gains"
    r"|crimes?|offen[sc]es?|cases?|sentences?|flows?|flight|stock|expenditures?|adequacy|requirements?|works)\b)",
    re.IGNORECASE,
)
_DID = r"(?:did|does|do|will|would|can|could|should)(?:n['’]t)?"
_HAS = r"(?:has|have|had)(?:n['’]t)?"
_OF_CITIES = word_set(
    "have host lie look lack need belong offer open operate run see fall suffer hold elect grow get burn flood"
)
"""What a city does as well as a state."""
_DEEDS_OF_STATES = (
    r"(?:signed|ratified|told|agreed|accepted|refused|rejected|promised|responded|reacted|banned|adopted|passed|paid|spent"
    r"|asked|recalled|denied|imposed|lifted|released|extradited|done|taken|made|given|sent|let|allowed|said|answered"
    r"|convicted|prosecuted|pledged|avoided|escaped|dodged|failed to|managed to)"
)
_DONE_TO_STATES = (
    r"(?:spared|downgraded|upgraded|demoted|promoted|ranked|rated|graded|kept|placed|put|left|granted|given|let off"
    r"|criticized|criticised|praised|blamed|faulted|accused|urged|advised|told|asked|warned|credited|commended"
    r"|dropped to|moved (?:up|down))"
)
"""What a report's publisher and others do to a state, and hardly to a city: 'was Lima spared it?'."""
_RANK_OF_STATES = (
    r"(?:tier|rank\w*|rating|efforts?|government|policy|policies|obligations?|compliance|commitments?|response)"
)
"""What only a state has: 'Lima's efforts'."""
_TO_A_PLACE = (
    r"(?:in|into|inside|within|from|of|at|on|to|towards?|near|outside|around|across|through|throughout|via|beyond"
    r"|between|and|or|by|for|against|with|about|than|over|under|left|leav\w+|reach\w*|enter\w*|visit\w*|cross\w*|greater"
    r"|central|downtown|north|south|east|west)"
)
"""Words before a city's name after which it isn't who does what follows."""
_MAYBE = r"(?:(?:not|also|actually|ever|never|again|only|still) )*"


def with_capitals_meant(question: str, frequency: Callable[[str], int], countries: Collection[str]) -> str:
    """A question with the capital's name for 'the capital', 'the government' for that name where it acts as one, and
    other countries' names for those of their capitals where the reports have none of these.

    `frequency`: in how many passages some words stand in a row. `countries`: all names of the one country that the
    reports are about; none if they are about several.
    """
    own = next((CAPITALS[name] for name in countries if name in CAPITALS), "")
    if own:
        if _THE_CAPITAL.search(question) and frequency(own) and not frequency("the capital"):
            question = _THE_CAPITAL.sub(own, question)
        question = _acting(own).sub(_as_government, question)
    for country, capital in CAPITALS.items():
        if capital != own and capital in question and not frequency(capital):
            # Not in 'the Rome Statute', 'Victoria Lima', 'Paris, France'.
            alone = rf"(?P<before>^|\b[a-z][\w'’-]* |^[A-Z]\w* ){re.escape(capital)}(?![\w-])(?!,? [A-Z])"
            question = re.sub(alone, rf"\g<before>{country}", question)
    return question


@lru_cache(maxsize=16)
def _acting(capital: str) -> re.Pattern[str]:
    """The name of a capital as the subject of what a state does, or as who is asked to do it."""
    name = re.escape(capital)
    return re.compile(
        rf"(?P<before>\b(?i:{_DID}) ){name} (?P<then>(?:not |also |actually |ever )*(?P<verb>[a-z]+))"
        rf"|(?P<has>\b(?i:{_HAS}) ){name}(?= {_MAYBE}{_DEEDS_OF_STATES}\b)"
        rf"|(?P<is>\b(?i:{_HAS}|is|was) ){name}(?= {_MAYBE}(?:been |being )?{_DONE_TO_STATES}\b)"
        rf"|(?P<asks>\b(?:want|ask|urg|tell|told|expect|requir|press|call(?:ed|s)? o)\w* ){name}(?= to\b)"
        rf"|(?P<subject>^|\b(?!{_TO_A_PLACE}\b)[a-z]+ ){name}"
        rf"(?= {_MAYBE}(?:{_DEEDS_OF_STATES}|(?:is|was|has been|gets?|got|being) {_MAYBE}{_DONE_TO_STATES})\b"
        rf"|['’]s (?:[a-z-]+ )?{_RANK_OF_STATES}\b)"
    )


def _as_government(found: re.Match[str]) -> str:
    if found["subject"] is not None:
        return f"{found['subject']}the government" if found["subject"] else "The government"
    if before := found["asks"] or found["has"] or found["is"]:
        return f"{before}the government"
    acts = found["verb"] in VERBS and found["verb"] not in _OF_CITIES
    return f"{found['before']}the government {found['then']}" if acts else found[0]
