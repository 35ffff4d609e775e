"""Who did something to whom, told the other way round."""

from __future__ import annotations

import pytest

from assistant.constraints.turned import turned_round
from assistant.question.asked import understand


@pytest.mark.parametrize(
    ("question", "text", "turned"),
    [
        ("Did police beat protesters?", "Protesters beat two police officers.", True),
        ("Did police beat protesters?", "Police beat protesters with batons.", False),
        ("Did police beat protesters?", "Two police officers were beaten by protesters.", True),
        ("Did police beat protesters?", "Protesters beat an officer, and police beat ten protesters.", False),
        ("How many people did police kill?", "Militants killed 31 police officers.", True),
        ("How many police officers were killed?", "Police killed 31 people.", True),
        ("How many police officers were killed?", "Militants killed 31 police officers.", False),
        ("How many prisoners sued the guards?", "The guards sued two prisoners.", True),
        ("How many pupils did teachers beat?", "Nine pupils were beaten by teachers.", False),
        ("How many pupils did teachers beat?", "Teachers reported nine beatings.", False),  # no deed told
        ("How many suspects charged with theft were women?", "Prosecutors charged 11 suspects.", False),
        ("How many sailors were asked?", "Most of the 90 sailors asked said that they were ill.", False),
        ("How many sailors were questioned?", "Nine of the 90 sailors questioned reported fever.", False),
        ("Did police beat protesters?", "Protesters beat injured police officers.", True),
        ("Who beat them?", "Protesters beat two police officers.", False),  # asks for neither side
    ],
)
def test_a_deed_told_the_other_way_round(question: str, text: str, turned: bool) -> None:
    assert (turned_round(understand(question), text) is not None) is turned
