"""A claim that is beside its quotes is told by the cross-encoder; honest rewordings are not."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.likeness import likeness
from tests.adversarial_pairs import GROUPS

EXPLOITED = (
    "International organizations and NGOs reported assisting 72 victims, including one Uzbek citizen; of these, 60 "
    "were exploited in forced labor and 12 in sex trafficking."
)


@pytest.mark.parametrize(
    ("claim", "alike"),
    [
        ("International organizations and NGOs reported that 60 of the 72 victims were in forced labor.", True),
        ("Labor exploitation was more common among the victims.", False),
        ("The victims were foreign.", False),
        ("The government drafted a new action plan.", False),
    ],
)
def test_what_a_quote_is_about(assistant: Assistant, claim: str, alike: bool) -> None:
    is_alike = likeness(assistant.reranker())
    assert is_alike is not None
    assert is_alike(claim, [EXPLOITED]) is alike


def test_honest_rewordings_are_alike(assistant: Assistant) -> None:
    is_alike = likeness(assistant.reranker())
    assert is_alike is not None
    honest = [(claim, group.quote) for group in GROUPS for claim in group.honest]
    assert [claim for claim, quote in honest if not is_alike(claim, [quote])] == []
