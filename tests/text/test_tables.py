"""Rows of tables as sentences, and back."""

from __future__ import annotations

from assistant.text.tables import Cell, cells, sentence

ROW = (Cell("Berths", "820"), Cell("2019", "1,014"), Cell("2020", "–"), Cell("GDP share", "20.0 %"))


def test_a_row_is_said_with_its_heads_and_without_its_empty_cells() -> None:
    assert sentence("Fen", ROW) == "Fen:  berths 820, 1,014 in 2019, GDP share 20.0 %."
    assert sentence("Fen", ROW[2:3]) == ""


def test_the_cells_of_a_row_are_those_that_were_said() -> None:
    assert cells(sentence("Fen", ROW)) == (Cell("berths", "820"), Cell("2019", "1,014"), Cell("GDP share", "20.0 %"))
    assert cells("Fen has three berths.") == ()
    assert cells("Protection: The port gave berths to 161 ships in 2019.") == ()
