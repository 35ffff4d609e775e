"""Of which person a question asks what he paid, or how long a sentence he got."""

from __future__ import annotations

import pytest

from assistant.constraints.meant import may_tell_of_person, persons_meant, tells_of_person
from assistant.question.asked import understand


@pytest.mark.parametrize(
    ("question", "persons"),
    [
        ("What sentence was handed to the Fenish smith found guilty of theft?", ()),
        ("What sentence was handed to the Fenish ferryman found guilty of theft?", ("ferryman",)),
        ("How many years did the squad leader get for it?", ("leader",)),
        ("How much had the retired teacher paid the bank?", ("teacher",)),
        ("How old was the mine inspector?", ("inspector",)),
        ("What sentence did the nurse and the captain get?", ("nurse",)),
        # Words for anybody, and for no person; whose husband it was.
        ("What sentence did the man get?", ()),
        ("How much did the victim pay?", ()),
        ("How much did the shelter cost?", ()),
        ("How many years did the husband of the teacher get?", ()),
        # What is nobody's own.
        ("When did the teacher leave?", ()),
        ("How many teachers did the inspector fine?", ()),
    ],
)
def test_a_person_of_whom_something_of_his_own_is_asked(question: str, persons: tuple[str, ...]) -> None:
    assert persons_meant(understand(question)) == persons


def test_a_person_may_be_told_of_by_the_word_one_for_the_same_or_he() -> None:
    assert tells_of_person("teacher", "Two teachers were fined.")
    assert not tells_of_person("teacher", "A driver was fined.")
    assert may_tell_of_person("teacher", "He was fined.")
    assert not may_tell_of_person("teacher", "A driver was paid her wages.")
