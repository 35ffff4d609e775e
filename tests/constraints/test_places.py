"""Which places a question asks about that a sentence tells nothing of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.constraints.places import elsewhere_in

IN_OSK = "A court in Osk fined two millers."


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("Who was fined in Velt?", IN_OSK, ["Velt"]),
        ("Who was fined in the city of Velt?", IN_OSK, ["Velt"]),
        ("Why did fares fall in Velt?", "On the Osk Coast the fall came of the strike.", ["Velt"]),
        ("Why did fares fall in Velt?", "On the Velt Coast the fall came of the strike.", []),
        ("Who was fined near Port Velt or in Orlo?", IN_OSK, ["Port Velt", "Orlo"]),
        ("Who was fined in Osk?", IN_OSK, []),
        ("Who was fined at St. Ana?", "In Osk St. Ana fined two millers.", []),
        ("Who was fined at St. Ana?", IN_OSK, ["St. Ana"]),
        ("Who was fined in Ur?", IN_OSK, []),  # too short to be known again
        ("Who was fined in Velt or in Osk?", IN_OSK, []),  # one of them will do
        ("How many Oskan millers were fined in Osk province?", "In Oskany two were fined.", []),
        ("Who was fined in Velt?", "Two millers were fined.", []),  # it may be there
        ("Who was fined?", IN_OSK, []),
        ("Who was fined in May under the law in Parliament?", IN_OSK, []),  # no places
        ("Who was fined in Velt?", "In June two millers were fined in the High Court and at NATO.", []),
        ("Which books were printed in English?", IN_OSK, []),
        ("Who was fined in Bălți?", "In Balti two millers were fined.", []),
        ("Who was fined in Velt Prison?", "In Osk Prison two were fined.", ["Velt Prison"]),
        ("Who was fined on Velt Island?", "On Osk Island two were fined.", ["Velt Island"]),
        ("Who came from Velt?", "Two millers came from Osk.", ["Velt"]),
        ("Where do the millers from Velt work?", "The millers work in Osk.", []),  # they may come from elsewhere
        ("How many mills burnt in Upper Velt?", "Nine mills burnt in Lower Velt.", ["Upper Velt"]),
        ("How many mills burnt in East Velt?", "Nine mills burnt in the town of West Velt.", ["East Velt"]),
        ("How many mills burnt in Upper Velt?", "Nine mills burnt in Upper and five in Lower Velt.", []),
        ("How many mills burnt in Upper Velt?", "Nine burnt in Lower Velt and five in Upper Velt.", []),
        ("How many mills burnt in New Velt?", "Nine mills burnt in Old Osk and in New Velt.", []),
    ],
)
def test_what_is_told_of_another_place_is_elsewhere(question: str, text: str, missing: list[str]) -> None:
    assert elsewhere_in(question, text, (), False) == missing


def test_a_figure_for_the_whole_country_is_none_for_a_place_in_it() -> None:
    nationwide = "There are nine mills nationwide."
    assert elsewhere_in("How many mills are there in Velt?", nationwide, (), True) == ["Velt"]
    assert elsewhere_in("Are there mills in Velt?", nationwide, (), False) == []


def test_headings_and_what_stands_before_tell_the_place_too() -> None:
    assert elsewhere_in("Who was fined in Velt?", IN_OSK, ("The province of Velt has three courts.",), False) == []
    assert elsewhere_in("Who was fined in Velt?", IN_OSK, ("Nothing is known.", "Velt"), False) == []
    set_in = "In Osk, two millers were fined."
    assert elsewhere_in("Who was fined in Velt?", set_in, ("Osk and Velt have three courts.", "Fines"), False) == [
        "Velt"
    ]
    assert elsewhere_in("Who was fined in Velt?", set_in, ("Osk and Velt have three courts.", "Velt"), False) == []


@given(st.text(), st.text())
def test_a_place_that_a_text_names_is_not_elsewhere(question: str, text: str) -> None:
    assert elsewhere_in(question, f"{text} {question}", (), False) == []
