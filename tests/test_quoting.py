"""Which stretches of a report are quoted: none twice, and none that is part of another."""

from __future__ import annotations

from assistant.quoting import apart
from assistant.schema import Passage


def passage(text: str, start: int = 0, report: str = "r") -> Passage:
    return Passage(report, "Prosecution", 1, start, start + len(text), text, "Prosecution")


def test_what_a_report_repeats_is_quoted_once_where_it_stands_first() -> None:
    first, again = passage("Courts tried two men."), passage("Courts tried two men.", 500)
    assert apart([first, again]) == [first]


def test_what_two_reports_say_is_quoted_from_both() -> None:
    one, other = passage("Courts tried two men."), passage("Courts tried two men.", report="s")
    assert apart([one, other]) == [one, other]


def test_a_part_of_a_quote_is_not_quoted_beside_it() -> None:
    whole, part = passage("It failed. Courts tried two men."), passage("Courts tried two men.", 11)
    assert apart([part, whole]) == [whole]
