"""What speaks against a row of a table."""

from __future__ import annotations

import pytest

from assistant.constraints.rows import may_be_sum, row_of_another
from assistant.question.asked import understand
from assistant.schema import Passage


def row(told: str, caption: str = "Ships moored, by port") -> Passage:
    return Passage("r", "Ships", 1, 0, 9, told.replace(":", ""), f"Osk 2020, Ships: {caption}", told)


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("How many ships were moored in Fen in 2019?", None),
        ("How many vessels were moored in Fen in 2019?", None),
        ("How many people were in Fen in 2019?", None),  # may be anybody
        ("How many cranes did Fen have in 2019?", "a number of cranes"),
        ("Which port had the most ships in 2019?", "which it was"),
        ("What was at most moored in Fen in 2019?", None),
    ],
)
def test_a_row_counts_what_stands_over_its_table(question: str, lacks: str | None) -> None:
    assert row_of_another(understand(question), row("Fen:  14 in 2019, 10 in 2020.")) == lacks


def test_a_sentence_is_no_row() -> None:
    sentence = Passage("r", "Ships", 1, 0, 9, "Fen had 14.", "Osk 2020, Ships")
    assert row_of_another(understand("How many cranes did Fen have?"), sentence) is None
    assert not may_be_sum(sentence)


def test_figures_under_what_was_spent_may_be_sums() -> None:
    assert may_be_sum(row("Fen:  14 in 2019.", "What the ports spent (in thousands)"))
    assert may_be_sum(row("Fen:  budget 14."))
    assert not may_be_sum(row("Fen:  14 in 2019."))


def test_figures_that_are_no_whole_numbers_count_nothing_but_in_thousands() -> None:
    asked = understand("How many ships were moored in Fen in 2019?")
    assert row_of_another(asked, row("Fen:  61.4 in 2019, 58.9 in 2020.")) == "a number of ships"
    assert row_of_another(asked, row("Fen:  61.4 in 2019, 58.9 in 2020.", "Ships moored (thousands)")) is None
    assert row_of_another(asked, row("Fen:  1,204 in 2019, 58.9 in 2020.")) is None
