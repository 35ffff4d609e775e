"""Figures of other ages than those asked for."""

from __future__ import annotations

import pytest

from assistant.constraints.ages_told import of_other_age
from assistant.question.asked import understand


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("How many children aged 5-14 work?", "Some 900 children aged 15 to 17 work.", "a figure for ages 5 to 14"),
        ("How many children aged 5 to 14 work?", "Some 900 children ages 5-14 work.", None),
        ("How many children under five died?", "Some 31 children under 15 died.", "a figure for those under 5"),
        ("How many children under 5 died?", "Some 31 children under the age of five died.", None),
        ("How many children under 18 work?", "Some 900 children between 5 and 17 years old work.", None),
        ("How many children under 18 work?", "Some 900 children work.", None),
        ("Are children under five taken in?", "Children under 15 are taken in.", None),  # counts nothing
        ("What share of firms has under 50 workers?", "Under 10 percent of firms have more.", None),  # no ages
    ],
)
def test_a_figure_for_other_ages(question: str, text: str, lacks: str | None) -> None:
    assert of_other_age(understand(question), text) == lacks
