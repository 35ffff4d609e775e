"""Rows of tables as sentences, and back."""

from __future__ import annotations

import pytest

from assistant.text.tables import Cell, cells, change, label, sentence, value

ROW = (Cell("Berths", "820"), Cell("2019", "1,014"), Cell("2020", "–"), Cell("GDP share", "20.0 %"))


def test_a_row_is_said_with_its_heads_and_without_its_empty_cells() -> None:
    assert sentence("Fen", ROW) == "Fen:  berths 820, 1,014 in 2019, GDP share 20.0 %."
    assert sentence("Fen", ROW[2:3]) == ""


def test_what_a_row_is_of_is_its_label() -> None:
    assert label(sentence("Fen", ROW)) == "Fen"


@pytest.mark.parametrize(
    ("figure", "worth"),
    [("1,014", 1014.0), ("20.5 %", 20.5), ("$3", 3.0), ("0", 0.0), ("(12)", None), ("1.014", None), ("–5", None)],
)
def test_a_figure_is_worth_what_it_surely_is(figure: str, worth: float | None) -> None:
    assert value(figure) == worth


def test_the_cells_of_a_row_are_those_that_were_said() -> None:
    assert cells(sentence("Fen", ROW)) == (Cell("berths", "820"), Cell("2019", "1,014"), Cell("GDP share", "20.0 %"))
    assert cells("Fen has three berths.") == ()
    assert cells("Protection: The port gave berths to 161 ships in 2019.") == ()


def test_what_is_told_in_words_is_no_cell() -> None:
    told = "Hollin:  type closed, capacity 820, of these, women 12."
    assert cells(told) == (Cell("capacity", "820"), Cell("women", "12"))


@pytest.mark.parametrize(
    ("figure", "worth"), [("+4.5", 4.5), ("–15.0 %", -15.0), ("-3", -3.0), ("0", 0.0), ("(2)", None)]
)
def test_a_change_has_a_sign(figure: str, worth: float | None) -> None:
    assert change(figure) == worth
