"""Rows of tables as sentences, where it is sure which head is whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.tables import Cell, cells, told


@pytest.mark.parametrize(
    ("lines", "sentences"),
    [
        (
            ["Port Berths 2019 2020", "Fen Harbor 820 1,014 938", "Total 2,150 2,466 2,259"],
            [
                "Fen Harbor:  berths 820, 1,014 in 2019, 938 in 2020.",
                "Total:  berths 2,150, 2,466 in 2019, 2,259 in 2020.",
            ],
        ),
        # Words in small letters go with the head before them.
        (
            ["Year Approved Spent Share of budget", "2019 50.1 40.2 80%", "2020 61.3 50.9 83.0%"],
            [
                "2019:  approved 50.1, spent 40.2, share of budget 80%.",
                "2020:  approved 61.3, spent 50.9, share of budget 83.0%.",
            ],
        ),
        # Years are heads whatever stands before them; a cell may be empty.
        (
            ["Kind of Ship 2019 2020", "Tugs 14 10", "Ferries – 9"],
            ["Tugs:  14 in 2019, 10 in 2020.", "Ferries:  9 in 2020."],
        ),
        # A file that tells its cells tells their heads.
        (
            ["Port | Ships Lost | GDP share", "Fen | 3 | 2%", "Tarsk | 4 | 5%"],
            ["Fen:  ships Lost 3, GDP share 2%.", "Tarsk:  ships Lost 4, GDP share 5%."],
        ),
        # A figure before the columns belongs to the label.
        (
            ["Charge 2019 2020", "Theft 5 6", "Fraud 7 8", "Article 171 9 4"],
            ["Theft:  5 in 2019, 6 in 2020.", "Fraud:  7 in 2019, 8 in 2020.", "Article 171:  9 in 2019, 4 in 2020."],
        ),
    ],
)  # fmt: skip
def test_a_row_is_told_with_its_heads(lines: list[str], sentences: list[str]) -> None:
    assert told(lines) == [None, *sentences]


@pytest.mark.parametrize(
    "lines",
    [
        ["Port Ships Lost And Found", "Fen 3 4", "Tarsk 5 6"],  # whose heads?
        ["Port 2019 2020", "Fen 3 4"],  # one row
        ["Port 2019 2020", "Fen 3", "Tarsk 5 6"],  # as many of each width
        ["The port lost ships in 2019.", "It had 12.", "It sold 14."],
        ["Pay the pilots.", "Count the boats.", "Close the pier."],
        [],
    ],
)
def test_what_is_no_table_or_is_not_sure_is_left_as_it_is(lines: list[str]) -> None:
    assert told(lines) == [None] * len(lines)


def test_a_row_too_short_is_left_among_others() -> None:
    assert told(["Port 2019 2020", "Fen 3 4", "Tarsk 5 6", "Osk 7"])[3] is None


def test_the_cells_of_a_told_row() -> None:
    [_, row, _] = told(["Port Berths 2019", "Fen 820 1,014", "Tarsk 5 6"])
    assert row is not None
    assert cells(row) == (Cell("berths", "820"), Cell("2019", "1,014"))
    assert cells("Fen has three berths.") == ()
    assert cells("Protection: The port gave berths to 161 ships in 2019.") == ()


WORDS = st.text(alphabet="AbCd 019.,%|–-", max_size=24)


@given(st.lists(WORDS, max_size=6))
def test_no_figure_is_told_that_does_not_stand_in_its_line(lines: list[str]) -> None:
    found = told(lines)
    assert len(found) == len(lines)
    for line, sentence in zip(lines, found, strict=True):
        for cell in cells(sentence) if sentence else ():
            assert cell.figure in line
