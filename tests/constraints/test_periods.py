"""Figures of one part of the year are none of another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.constraints.periods import missing_period
from assistant.question.asked import understand
from assistant.text.dates import MONTHS

HALF = "From January to June, 475 workers died."


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How many workers died in the second half of 2024?", HALF, "the second half of 2024"),
        ("How many workers died in the last six months of the year?", HALF, "the last six months of the year"),
        ("How many workers died between July and September?", HALF, "between July and September"),
        ("How many workers died between 16 July and 9 September?", HALF, "between 16 July and 9 September"),
        ("How many workers died in the third quarter?", HALF, "the third quarter"),
        ("How many workers died in the first half of 2024?", HALF, None),
        ("How many workers died between May and August?", HALF, None),  # some of it
        ("How many workers died in the second half of 2024?", "475 workers died.", "the second half of 2024"),
        ("How many workers died in the second half of 2024?", "475 workers died in the same period.", None),
        ("How many workers died in the first quarter?", "In the first half of the year 475 died.", None),
        ("How many workers died in the last quarter?", "In the first half of the year 475 died.", "the last quarter"),
        ("How many workers died in the second half of 2024?", "In 2024, 475 workers died.", "the second half of 2024"),
        ("How many workers died in the second half of 2024?", "In July 2024, 475 workers died.", None),
        ("How many workers died from July 2023 to June 2024?", HALF, None),  # which months of which year?
        ("How many of the first quarter of the players came?", HALF, None),
        ("Did workers die in the second half of 2024?", HALF, None),  # only figures are of their months alone
        ("How many workers died?", HALF, None),
        ("How many workers died in May?", "In June nine workers died.", "May"),
        ("How many workers died in May?", "Nine workers died during the year.", "May"),
        ("How many workers died in May?", "Nine workers died.", None),
        ("How many workers died by May?", "As of May 31, nine workers had died.", None),
        ("How many men were in jail at year's end?", "As of March the jails held 900 men.", "at year's end"),
        ("How many men were in jail at year's end?", "On December 31 the jails held 900 men.", None),
        ("How many men were in jail at year's end?", "The jails held 900 men after one closed in June.", None),
        (
            "How many workers died in the reporting period?",
            "In the previous reporting period nine died.",
            "the reporting period",
        ),
        ("How many workers died over the past five years?", "In March nine died.", "the past five years"),
        ("How many workers died over the past five years?", "Since 2015, 90 workers have died.", None),
        ("How many workers died in the week to 2 August?", "Nine died in the week to 28 June.", "2 August"),
        ("How many workers died on August 2?", "On June 28, nine died.", "August 2"),
        ("How many workers died on August 2?", "On June 28 nine died, and on August 2 two.", None),
        ("How many workers died on August 2?", "Between August 1 and 3 nine died.", None),
        ("How many workers died on August 2?", "Nine died in June.", None),
        ("How many workers died at the August 2 march?", "By August 9, nine had died.", None),
        ("Who died on August 2?", "On June 28, nine died.", None),
    ],
)
def test_a_period_that_a_text_has_no_figures_for(question: str, text: str, missing: str | None) -> None:
    assert missing_period(understand(question), text) == missing


def test_what_stands_before_a_figure_may_tell_its_period() -> None:
    asked = understand("How many workers died in the second half of 2024?")
    assert missing_period(asked, "475 workers died.", "In the last six months of the year many mines flooded.") is None


@given(st.integers(0, 11), st.integers(0, 11), st.integers(0, 11), st.integers(0, 11))
def test_periods_that_have_a_month_in_common_are_not_apart(start: int, end: int, begin: int, stop: int) -> None:
    start, end, begin, stop = min(start, end), max(start, end), min(begin, stop), max(begin, stop)
    question = f"How many died between {MONTHS[start]} and {MONTHS[end]}?"
    missing = missing_period(understand(question), f"From {MONTHS[begin]} to {MONTHS[stop]} nine died.")
    assert (missing is None) == (start <= stop and begin <= end)
