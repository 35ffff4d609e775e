"""Countries in texts: by any of their names, by their adjectives and peoples, and nothing that only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.countries import countries_in, country_names, country_words, find_country, tells_of


def common(text: str) -> set[str]:
    """The countries that a text names, by the common name of each."""
    return {names[0] for names in countries_in(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Police in Albania opened nine cases.", {"Albania"}),
        ("Albanian police opened nine cases.", {"Albania"}),
        ("the albanians", {"Albania"}),
        ("Kazakhs, Uzbeks and Tajiks cross it.", {"Kazakhstan", "Uzbekistan", "Tajikistan"}),
        ("Kazakhstani firms", {"Kazakhstan"}),
        ("the Government of the Kyrgyz Republic (or Kyrgyzstan)", {"Kyrgyzstan"}),
        ("Chinese and Vietnamese workers", {"China", "Vietnam"}),
        ("Burmese refugees in Thai camps", {"Myanmar", "Thailand"}),
        ("Iraqis and Omani officials", {"Iraq", "Oman"}),
        ("Dutch, Danish and Swiss judges", {"Netherlands", "Denmark", "Switzerland"}),
        ("the Filipino nurses", {"Philippines"}),
        ("Turkmens, Azeris and two Frenchmen", {"Turkmenistan", "Azerbaijan", "France"}),
        ("Norwegians, Italian and Portuguese firms", {"Norway", "Italy", "Portugal"}),
        ("Saudi, Lebanese and Hungarian nationals", {"Saudi Arabia", "Lebanon", "Hungary"}),
        ("Kosovo's courts", {"Kosovo"}),
        ("Guinea-Bissau", {"Guinea-Bissau"}),
        ("North Korea and South Korea", {"North Korea", "South Korea"}),
        ("Georgia's parliament", {"Georgia"}),
        ("South Sudanese and Sudanese refugees", {"South Sudan", "Sudan"}),
        ("Papua New Guineans", {"Papua New Guinea"}),
        ("a Dominican citizen", {"Dominica", "Dominican Republic"}),
        ("Dominicans in the Dominican Republic", {"Dominican Republic"}),
        ("two Americans", {"United States"}),
        ("the Latin American states", set()),
    ],
)
def test_countries_are_found_by_all_their_names(text: str, found: set[str]) -> None:
    assert common(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The government opened nine cases.",
        "women and girls",  # 'oman'
        "the central authorities of the northern state",  # first words of long names
        "They were held in a new prison.",
        "a united front of independent unions",
        "Roman law",
        "the Democratic Greens",
        "he may have indicated that the malign rumour was romanticised",
        "",
    ],
)
def test_what_only_looks_like_a_country_is_none(text: str) -> None:
    assert common(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("victims exploited in Russia", {"Russian Federation"}),
        ("victims exploited in Turkey", {"Türkiye"}),
        ("Turkish courts", {"Türkiye"}),
        ("Kenyan police", {"Kenya"}),
        ("Ukrainians crossed the border.", {"Ukraine"}),
        ("Nigerian women", {"Nigeria"}),  # not of Niger, whose people are Nigeriens
        ("the army of South Sudan", {"South Sudan"}),  # not Sudan
        ("the Dominican Republic", {"Dominican Republic"}),  # not Dominica
        ("the Democratic Republic of the Congo", {"Congo, The Democratic Republic of the"}),
        ("Romani children", set()),  # a people of many countries, not Romania's
    ],
)
def test_everyday_names_and_adjectives_that_share_a_stem(text: str, found: set[str]) -> None:
    assert common(text) == found


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("Kyrgyz Republic", ("Kyrgyzstan", "Kyrgyz Republic")),
        ("kyrgyzstan (Tier 2)", ("Kyrgyzstan", "Kyrgyz Republic")),
        ("Republic of Kosovo", ("Kosovo", "Republic of Kosovo")),
        ("Atlantis", ()),
    ],
)
def test_all_names_of_a_country(name: str, names: tuple[str, ...]) -> None:
    assert country_names(name) == names


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Kyrgyz Republic 2020", "Kyrgyz Republic"),
        ("Trafficking in Guinea-Bissau", "Guinea-Bissau"),  # the longest name, not 'Guinea'
        ("Albanian prisons", None),  # a title names its country
        ("Annual report", None),
    ],
)
def test_country_of_a_title(title: str, country: str | None) -> None:
    assert find_country(title) == country


@pytest.mark.parametrize(
    ("name", "stems"),
    [("Kazakhstan", ("kazakh",)), ("Albania", ("alban",)), ("Peru", ("peru",)), ("South Korea", ())],
)
def test_how_adjectives_begin(name: str, stems: tuple[str, ...]) -> None:
    assert country_words(country_names(name)) == stems


@given(st.text(max_size=60))
def test_every_country_found_is_known_by_each_of_its_names(text: str) -> None:
    for names in countries_in(text):
        assert all(country_names(name) == names for name in names if " (" not in name)


@pytest.mark.parametrize(
    ("country", "text", "told"),
    [
        ("Niger", "Nigerian police", False),
        ("Niger", "two Nigeriens", True),
        ("Sudan", "refugees from South Sudan", False),
        ("Guinea", "migrants from Guinea-Bissau", False),
        ("United States", "the U.S. embassy", True),
        ("United States", "they told us", False),
        ("North Korea", "DPRK workers", True),
        ("Kazakhstan", "a Kazakh-born teacher", True),
        ("Congo", "returning from Angola to the DRC", True),
    ],
)
def test_a_country_is_told_of_by_what_belongs_to_no_other(country: str, text: str, told: bool) -> None:
    assert tells_of(country_names(country), text) is told
