"""What a question joins, and whether a short answer is that of one of these things only."""

from __future__ import annotations

import pytest

from assistant.constraints.joined import joined, tells_of_one, told_of

JOINED = [
    ("What is the toll for vans and for trucks?", ("vans", "trucks")),
    ("How many ferries were built, sold and scrapped?", ("built", "sold", "scrapped")),
    ("How much do articles 12 and 13 prescribe?", ("12", "13")),
    ("Tugs vs ferries: how many are there?", ("tugs", "ferries")),
    ("How many were hurt according to the crew and according to the port?", ("crew", "port")),
    ("How many permits were issued and how many still pending?", ("issued", "pending")),
    ("Does the law ban child labor and forced labor?", ("child", "forced")),
    ("Compare the complaints and the number of officers.", ("complaints", "officers")),
    ("How many plans were carried out and given up?", ("carried", "given")),
]
NOTHING = [
    "How many ferries are there?",
    "What did Fen and Oster agree on?",  # names, which a text may tell otherwise
    "How many fires were there in March and May?",
    "How many fires were there in 2018 and 2019?",
    "What was said in the talks between sailors and owners?",  # of both together
    "In the north, how many ferries sank?",
]


@pytest.mark.parametrize(("question", "things"), JOINED)
def test_each_thing_that_is_joined_has_a_word(question: str, things: tuple[str, ...]) -> None:
    assert joined(question) == things


@pytest.mark.parametrize("question", NOTHING)
def test_names_times_and_what_is_told_of_two_together_are_not_joined(question: str) -> None:
    assert joined(question) == ()


def test_a_thing_is_told_of_in_any_form() -> None:
    assert told_of(("vans", "trucks", "12"), "A van pays 12 crowns.") == {"vans", "12"}


@pytest.mark.parametrize(
    ("things", "text", "short", "half"),
    [
        (("vans", "trucks"), "The toll for vans is nine crowns.", "Nine crowns", True),
        (("built", "scrapped"), "Nine ferries were built, and three were scrapped.", "Three", True),
        (("tugs", "ferries"), "The port has nine tugs and 12 ferries.", "Nine tugs and 12 ferries", False),
        (("tugs", "ferries"), "The port has 21 tugs and ferries.", "21 tugs and ferries", False),
        (("caught", "fined"), "Police caught and fined 14 smugglers.", "14 smugglers", False),
        (("women", "kids"), "It flew home three mothers and their 14 children in May.", "May", False),
        (("tram", "bus"), "The posters hung in trams and buses for six weeks and cost 2 million.", "2 million", False),
        (("tugs", "ferries"), "The port has nine vessels.", "Nine vessels", False),  # it may call both so
    ],
)
def test_half_of_what_is_joined_is_told(things: tuple[str, ...], text: str, short: str, half: bool) -> None:
    assert tells_of_one(things, text, short) is half
