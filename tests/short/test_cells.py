"""The cell of a row that a question asks for."""

from __future__ import annotations

import pytest

from assistant.question.asked import understand
from assistant.schema import Passage
from assistant.short.answer import short_answer
from assistant.short.pointed import Trained

ROW = "Fen Harbor:  berths 820, 1,014 in 2019, 938 in 2020."
PLACE = "Osk 2020, Ships: The number of ships moored was"


@pytest.mark.parametrize(
    ("question", "short"),
    [
        ("How many ships were moored in Fen Harbor in 2019?", "1,014"),
        ("Fen Harbor ships 2020", "938"),
        ("How many ships were moored in Fen Harbor in 2019 and in 2020?", "2019: 1,014 · 2020: 938"),
        ("How many berths does Fen Harbor have?", "820"),
        ("How many ships were moored in Fen Harbor?", None),  # in which year?
        ("How many ships were moored in Fen Harbor in 2018?", None),
        ("How many pirate attacks on sailors did Fen Harbor see in 2019?", None),  # counts something else
        ("How much money did the ships moored in Fen Harbor pay in 2019?", None),
        ("When were ships moored in Fen Harbor in 2019?", None),
        ("Were ships moored in Fen Harbor in 2019?", None),
    ],
)
def test_a_cell_is_that_of_the_year_or_head_asked_for(question: str, short: str | None) -> None:
    quote = Passage("r", "Ships", 1, 0, len(ROW), ROW, PLACE)
    assert short_answer(understand(question), [quote], Trained(9.0)) == short
