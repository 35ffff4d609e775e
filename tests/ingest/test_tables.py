"""Lines of a table as its rows, with the heads of their columns where it is sure whose these are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.ingest.tables import cells_between_bars, table, told_by_cells, told_by_words
from assistant.ingest.text import read_text
from assistant.text.tables import cells

TWO_LINES = """\
                                    Cases     Persons   Convicted as
Offence                            opened     charged   % of charged
s. 7    Piracy                         63          48         64.8 %
s. 7(2) Piracy by night                17          14              –
Total                                  80          62         50.0 %"""
BELOW_YEARS = """\
                          2019       2020     Change
Tugs                     2,140      2,310      +7.9 %
Ferries                      –        870     –15.0 %"""
NO_LABELS = """\
Year    Approved   Spent
2019        50.1    40.2
2020        61.3    50.9"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            TWO_LINES,
            [
                "s. 7 Piracy:  cases opened 63, persons charged 48, convicted as % of charged 64.8 %.",
                "s. 7(2) Piracy by night:  cases opened 17, persons charged 14.",
                "Total:  cases opened 80, persons charged 62, convicted as % of charged 50.0 %.",
            ],
        ),
        (
            BELOW_YEARS,
            ["Tugs:  2,140 in 2019, 2,310 in 2020, change +7.9 %.", "Ferries:  870 in 2020, change –15.0 %."],
        ),
        (NO_LABELS, ["2019:  approved 50.1, spent 40.2.", "2020:  approved 61.3, spent 50.9."]),
    ],
)
def test_columns_are_told_by_the_blanks_between_them(text: str, told: list[str]) -> None:
    found = table(text.split("\n"))
    assert found is not None
    assert [one for one in found.told if one] == told


def test_a_line_above_and_a_note_below_are_no_part_of_a_table() -> None:
    lines = ["Ships moored, by port:", *NO_LABELS.split("\n"), "Source: the port's own books."]
    found = table(lines)
    assert found is not None
    assert (found.first, found.last) == (1, 3)


@pytest.mark.parametrize(
    "text",
    [
        "The port lost ships in 2019.\nIt had 12.\nIt sold 14.",
        "Port     2019\nFen      3",
        "Pay the pilots.\nCount the boats.",
        "",
    ],
)
def test_what_is_no_table(text: str) -> None:
    assert table(text.split("\n")) is None


@pytest.mark.parametrize(
    ("lines", "told"),
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
        # A figure before the columns belongs to the label.
        (
            ["Charge 2019 2020", "Theft 5 6", "Fraud 7 8", "Article 171 9 4"],
            ["Theft:  5 in 2019, 6 in 2020.", "Fraud:  7 in 2019, 8 in 2020.", "Article 171:  9 in 2019, 4 in 2020."],
        ),
    ],
)
def test_columns_that_nobody_knows_are_told_by_the_words_of_their_heads(lines: list[str], told: list[str]) -> None:
    assert told_by_words(lines) == ["", *told]


@pytest.mark.parametrize(
    "lines",
    [
        ["Port Ships Lost And Found", "Fen 3 4", "Tarsk 5 6"],  # whose heads?
        ["Port 2019 2020", "Fen 3 4"],  # one row
        ["Heard 203", "Turned down 171", "Upheld 94"],  # no heads
        ["Port 2019 2020", "Fen 3", "Tarsk 5 6"],  # as many of each width
        ["The port lost ships in 2019.", "It had 12.", "It sold 14."],
        [],
    ],
)
def test_what_is_no_table_or_is_not_sure_is_left_as_it_is(lines: list[str]) -> None:
    assert told_by_words(lines) == [""] * len(lines)


def test_a_row_too_short_is_left_among_others() -> None:
    assert told_by_words(["Port 2019 2020", "Fen 3 4", "Tarsk 5 6", "Osk 7"])[3] == ""


def test_a_file_that_tells_its_cells_tells_their_heads() -> None:
    assert told_by_cells(["Port", "Ships Lost", "GDP share"], ["Fen", "3", ""]) == "Fen:  ships Lost 3."
    assert told_by_cells(["Port", ""], ["Fen", "3"]) == ""
    assert told_by_cells([], ["Fen", "3"]) == ""


def test_a_plain_text_may_have_bars_between_cells() -> None:
    assert cells_between_bars("| Fen | 3 | |") == ["Fen", "3", ""]
    assert cells_between_bars("Fen | 3") == []
    text = "Ships by port:\n\n| Port | 2019 |\n|------|------|\n| Fen | 3 |\n| Osk | 4 |\n\nTwo sank.\n"
    rows = [block for block in read_text(text) if block.kind == "item"]
    assert [row.text for row in rows] == ["Port | 2019", "Fen | 3", "Osk | 4"]
    assert [row.told for row in rows] == ["", "Fen:  3 in 2019.", "Osk:  4 in 2019."]


WORDS = st.text(alphabet="AbCd 019.,%|–-  ", max_size=24)


@given(st.lists(WORDS, max_size=6))
def test_no_figure_is_told_that_does_not_stand_in_its_line(lines: list[str]) -> None:
    told = told_by_words(lines)
    assert len(told) == len(lines)
    found = table(lines)
    by_columns = zip(lines[found.first :], found.told, strict=False) if found else ()
    for line, one in (*zip(lines, told, strict=True), *by_columns):
        assert all(cell.figure in line for cell in cells(one))
