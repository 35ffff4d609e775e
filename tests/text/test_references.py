"""Numbers of sources behind sentences, and what only looks like them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.quantities import quantities
from assistant.text.references import references


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("It took seven calls in 2021. (1,2,8) Another took nine. (1)", [" (1,2,8)", " (1)"]),
        ("Calls rose.[3] They fell. [4, 5–7] He said, “No.”(3) Few agreed.¹²", ["[3]", " [4, 5–7]", "(3)", "¹²"]),
        ("The court rose.12 It sat.", ["12"]),
        ("Three things are due. (1) Train the police. (2) Fund shelters.", []),  # they number what follows
        ("One is due. (1) Train the police. (3,4) It rained.", [" (1)", " (3,4)"]),
        ("Police arrested 12 men (3) and nine women (4).", []),
        ("It fell from 12 in 2019. (It had been 40.)", []),
        ("See sec.5 The law is new.", []),
    ],
)
def test_numbers_of_sources(text: str, marks: list[str]) -> None:
    assert [text[start:end] for start, end in references(text)] == marks


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It took seven calls. (3)", ["7"]),
        ("It took seven calls [3] from nine (1,4-6) towns.", ["7", "9"]),
        ("Inspections: 2020: 2,153 (2); 2021: 2,279 (1).", ["2153", "2279"]),
        ("Its budget: 2021: $705,364 (1).", ["705364"]),
        ("Some came from Russia (937).", ["937"]),
        ("Half of the population (102,105) voted.", ["50%", "102105"]),
    ],
)
def test_they_count_nothing(text: str, values: list[str]) -> None:
    assert [one.value for one in quantities(text)] == values


@given(st.text(alphabet="a. ([1,2-)]¹X”\n"))
def test_they_stand_in_order_and_end_no_word(text: str) -> None:
    found = references(text)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(any(map(str.isnumeric, text[start:end])) for start, end in found)
