"""What the Americans say in a report of their Department of State, the report says."""

from __future__ import annotations

import pytest

from assistant.question.publisher import as_the_report_says


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("what grade did the americans give Peru?", "what grade was Peru given?"),
        ("What do the Americans recommend on ports?", "What does the report recommend on ports?"),
        ("What did the State Department say of ports?", "What did the report say of ports?"),
        ("The Americans say ports are unsafe, which ones?", "the report say ports are unsafe, which ones?"),
        ("What did the Americans give the port?", "What did the Americans give the port?"),
        ("How many Americans were robbed?", "How many Americans were robbed?"),
        ("Did Washington recommend a new port?", "Did the report recommend a new port?"),
    ],
)
def test_what_the_publisher_says_the_report_says(question: str, asks: str) -> None:
    assert as_the_report_says(question) == asks
