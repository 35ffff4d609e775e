"""A call for a deed, room for people and an inquiry's opening tell nothing of the deed, the guests and the findings."""

from __future__ import annotations

import pytest

from assistant.constraints.towards import only_towards
from assistant.question.asked import understand


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Did the mayor resign?", "Protesters called for the mayor's resignation.", "anything on whether it was done"),
        ("Did the mayor resign?", "The council urged the mayor to resign.", "anything on whether it was done"),
        ("Did the mayor resign?", "The council urged the mayor to resign, but he stayed.", None),
        ("Did the mayor resign?", "The mayor resigned in May.", None),
        ("Did NGOs criticize the mayor?", "NGOs called on the mayor to resign.", None),
        ("Did the UN comment on it?", "The UN commissioner called for an inquiry.", None),
        ("Was anyone arrested?", "Police arrested 12 men who called for the mayor's resignation.", None),
        ("Did the mayor sign it?", "The UN urged the mayor to sign it, and he did so.", None),
        ("Did anyone call for the mayor's resignation?", "Protesters called for the mayor's resignation.", None),
        ("Who resigned?", "Protesters called for the mayor's resignation.", None),
        ("Did UNICEF agree to it?", "The ministry requested UNICEF's help.", "anything on whether it was done"),
        ("Did UNICEF agree to it?", "The ministry requested UNICEF's help, which it gave.", None),
        ("Did UNICEF agree to it?", "UNICEF accepted the request.", None),
        (
            "Did they manage to finish the list?",
            "It is set to finish the list in 2022.",
            "anything on whether it was done",
        ),
        ("Did they manage to finish the list?", "It was to be finished in May, but was not.", None),
        ("How many women stayed there?", "It had space for 60 women.", "a number of those who were there"),
        ("How many men were housed in the hostel?", "The hostel had 30 beds.", "a number of those who were there"),
        ("How many men were housed in the hostel?", "The hostel had 30 beds and took in 12 men.", None),
        ("How many men can be housed in the hostel?", "The hostel had 30 beds.", None),
        ("How many beds has the hostel?", "The hostel had 30 beds.", None),
        ("What did the inquiry into the fire conclude?", "The court opened an inquiry.", "what came of it"),
        ("What came of the investigation?", "Prosecutors launched an investigation.", "what came of it"),
        ("What did the inquiry conclude?", "The court opened an inquiry, which was still pending.", None),
        ("What did the inquiry conclude?", "The inquiry blamed the guards.", None),
        (
            "What did the 2021 analysis conclude?",
            "An analysis of the sector was carried out in 2021.",
            "what came of it",
        ),
        ("What did the survey find?", "The bureau conducted a survey, which showed that few knew of it.", None),
        ("What became of the two cases?", "Inspectors referred two cases to the police.", "what came of it"),
        ("What became of the two cases?", "Inspectors referred two cases, which were dropped.", None),
        ("Who referred the two cases?", "Inspectors referred two cases to the police.", None),
        ("Who opened the inquiry?", "The court opened an inquiry.", None),
    ],
)
def test_a_step_on_the_way_is_no_answer(question: str, text: str, lacks: str | None) -> None:
    assert only_towards(understand(question), text) == lacks
