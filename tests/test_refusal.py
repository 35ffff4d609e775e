"""How a refusal says what is missing."""

from __future__ import annotations

import pytest

from assistant.reading.judged import Reading
from assistant.refusal import what_is_missing


@pytest.mark.parametrize(
    ("reading", "said"),
    [
        (Reading(missing=("a sum of money",)), "No close passage gives a sum of money."),
        (Reading(missing=("who came third",)), "No close passage tells who came third."),
        (Reading(missing=("anything on rural areas",)), "No close passage says anything on rural areas."),
        (Reading(missing=("who it was",)), "No close passage tells who it was."),
        (
            Reading(missing=("United States", "Peru"), elsewhere=True),
            "No close passage is about the United States or Peru.",
        ),
        (
            Reading(missing=("2016",), elsewhere=True, given_years=(2018, 2019)),
            "The closest passages give figures for 2018 and 2019, none for 2016.",
        ),
        (Reading(missing=("smoke",), unmentioned=True), "No close passage mentions “smoke”."),
        (Reading(), ""),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(reading: Reading, said: str) -> None:
    assert what_is_missing(reading) == said
