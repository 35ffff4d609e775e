"""Efforts that went the other way than a question takes for granted."""

from __future__ import annotations

import pytest

from assistant.premise.efforts import efforts_went_otherwise

PREVENTION = "The government increased efforts to prevent trafficking."
PROTECTION = "The government maintained efforts to identify victims and increased efforts to protect victims."
ENFORCEMENT = "The government decreased law enforcement efforts."


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why did prevention efforts get worse?", PREVENTION),
        ("Why did the government do less to prevent trafficking?", PREVENTION),
        ("What explains the weaker prevention work of the state?", PREVENTION),
        ("What caused the decline in prevention?", PREVENTION),
        ("Why did protection of victims weaken?", PROTECTION),
        ("Why did efforts to identify victims improve?", PROTECTION),  # they stayed as they were
        ("Why did the state step up its law enforcement efforts?", ENFORCEMENT),
        ("What's behind the stronger prosecution record?", ENFORCEMENT),
    ],
)
def test_efforts_that_went_the_other_way(question: str, sentence: str) -> None:
    assert efforts_went_otherwise(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Why did prevention efforts improve?", PREVENTION),
        ("Why did protection weaken?", PREVENTION),  # of another area
        ("Why did the number of prosecutions rise?", ENFORCEMENT),  # counted, no effort
        ("Why did the state identify fewer victims?", PROTECTION),
        ("Why did prevention spending fall?", PREVENTION),
        ("Why did efforts fall?", PREVENTION),
        ("Why did prevention efforts get worse?", "The government did not increase efforts to prevent trafficking."),
        ("Why did prevention efforts get worse or better?", PREVENTION),
    ],
)
def test_efforts_of_which_nothing_else_is_told(question: str, sentence: str) -> None:
    assert not efforts_went_otherwise(question, sentence)
