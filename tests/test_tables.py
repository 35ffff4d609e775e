"""A table's rows are found, read with their heads and quoted word for word; so are the items of a list."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import Assistant
from assistant.schema import Turn
from tests.conftest import assistant_over

REPORT = """Osk port audit 2021

1. SHIPS

The port has four basins. The number of ships moored on 31 December was:

Basin            Berths   2019    2020    2021
Fen Basin           820  1,014     938     961
Tarsk Basin         460    502     447     455
Total             1,280  1,516   1,385   1,416

The port hired ten guards in May.

2. COMPLAINTS

Captains may complain to the port board. The grounds on which it turned complaints down were:

(a) no receipt: 161 complaints;
(b) the captain was not heard: 97 complaints;
(c) no ground recorded: 90 complaints.

The board has nine members.
"""


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder: Path = tmp_path_factory.mktemp("port")
    return assistant_over(folder, "osk.txt", REPORT)


def quotes(assistant: Assistant, question: str) -> list[str]:
    answer = assistant.ask(question)
    text = assistant.report(assistant.reports()[0].id).text
    assert all(text[one.start : one.end] == one.quote for one in answer.citations)
    return [one.quote for one in answer.citations]


def test_a_row_answers_with_its_heads_in_the_reports_words(port: Assistant) -> None:
    question = "How many ships were moored in Fen Basin at the end of 2021?"
    assert port.ask(question).short == "961"
    assert quotes(port, question) == ["Basin Berths 2019 2020 2021", "Fen Basin 820 1,014 938 961"]


@pytest.mark.parametrize(
    "question",
    [
        "How many ships were moored in Fen Basin at the end of 2017?",
        "How many accidents were there in Fen Basin in 2021?",
    ],
)
def test_what_a_table_does_not_tell_is_refused_in_the_reports_words(port: Assistant, question: str) -> None:
    answer = port.ask(question)
    assert answer.refusal is not None
    text = port.report(port.reports()[0].id).text
    assert all(one.quote in text for one in answer.refusal.nearest)
    assert all(one.passage.text in text for one in answer.passages)


def test_what_leads_to_a_list_is_quoted_with_all_its_items(port: Assistant) -> None:
    assert quotes(port, "On what grounds did the port board turn complaints down?") == [
        "The grounds on which it turned complaints down were:",
        "no receipt: 161 complaints;",
        "the captain was not heard: 97 complaints;",
        "no ground recorded: 90 complaints.",
    ]


def test_the_models_read_a_row_under_what_its_table_is_of(port: Assistant) -> None:
    hits = port.search("Tarsk Basin 502 447 455")
    [row] = [hit.passage for hit in hits if hit.passage.text.startswith("Tarsk")]
    assert row.place.endswith("ships: The number of ships moored on 31 December was")


def test_what_is_asked_on_about_a_row_gets_the_reports_words_too(port: Assistant) -> None:
    question = "How many ships were moored in Fen Basin at the end of 2021?"
    answer = port.ask("and in 2019?", history=[Turn(question, port.ask(question).text)])
    assert answer.short == "1,014"
    thanks = port.ask("thanks!", history=[Turn(question, port.ask(question).text)])
    text = port.report(port.reports()[0].id).text
    assert all(one.passage.text in text for one in (*answer.passages, *thanks.passages))
