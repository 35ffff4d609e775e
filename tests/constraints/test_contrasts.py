"""What a question is narrowed to, where a text tells of the opposite."""

from __future__ import annotations

import pytest

from assistant.constraints.contrasts import of_opposite_sort
from assistant.question.asked import understand

URBAN = "In urban areas, 12 schools lacked running water."


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("How many schools lack water in rural areas?", URBAN, "anything on rural areas"),
        ("How many schools lack water in rural areas?", "Of rural schools 40 lack water, of urban ones 12.", None),
        (
            "How many schools closed in the northern region?",
            "In the south 12 closed.",
            "anything on the northern region",
        ),
        ("How many people drowned last summer?", "Last winter 20 people drowned.", "anything on last summer"),
        (
            "How many seasonal workers were hired?",
            "The farm hired 31 permanent workers.",
            "anything on seasonal workers",
        ),
        ("How many private schools closed?", "Nine public schools closed.", "anything on private schools"),
        (
            "How far behind are the criminal courts?",
            "In the civil courts it was six years.",
            "anything on criminal courts",
        ),
        ("How many civil cases were heard?", "Courts heard 31 criminal cases.", "anything on civil cases"),
        ("How many criminal cases were heard?", "Civil society groups said that 31 cases were.", None),
        (
            "How many nurses were still held in Orn?",
            "In May it brought home nine nurses from Orn.",
            "anything on what is still held",
        ),
        (
            "How many nurses are still in prison?",
            "In May it released nine nurses.",
            "anything on what is still in prison",
        ),
        ("How many nurses are still in prison?", "It released nine nurses; four remained in detention.", None),
        ("How many private schools closed?", "Nine public hospitals closed.", None),  # nothing of schools
        ("Are rural schools closed?", "Urban schools are closed.", None),  # may be told by contrast
        ("Compare the dead in the north and in the south.", "In the north 11 died.", None),  # both are asked for
        (
            "How many beds has the hostel that is still open?",
            "The port shut its hostel, which had 24 beds.",
            "anything on what is still open",
        ),
        (
            "How many beds has the hostel that is still open?",
            "The other hostel, after one was shut, has 30 beds.",
            None,
        ),
        ("How many beds has the hostel?", "The port shut its hostel, which had 24 beds.", None),
        ("What is the maximum penalty?", "The minimum penalty is two years.", None),  # ends of one thing, no sorts
    ],
)
def test_the_opposite_sort_is_no_answer(question: str, text: str, lacks: str | None) -> None:
    assert of_opposite_sort(understand(question), text) == lacks
