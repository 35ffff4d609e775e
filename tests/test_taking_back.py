"""What the next sentence takes back of a quote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.taking_back import excepts, takes_back, undoes


@pytest.mark.parametrize(
    "text",
    [
        "Its outcome was not known when the report was written.",
        "The mission could not verify this.",
        "However, the court did not enforce it.",
        "In practice, few judges did so.",
        "Both were later reinstated by the court.",
        "The sentences were subsequently reduced on appeal.",
        "NGOs disagreed, saying that judges took bribes.",
        "Witnesses cast doubt on that official account.",
        "The ministry disputed the figures.",
        "Her sentence was suspended on appeal in May.",
        "All 14 convicted officials received suspended sentences of two years.",
        "The attorney general subsequently determined that no evidence could be found.",
        "On appeal, the Regional Court overturned that ruling in October.",
        "A second court lifted the ban after 12 days.",
    ],
)
def test_what_takes_back_what_was_said_before(text: str) -> None:
    assert takes_back(text, "The court banned it.")


@pytest.mark.parametrize(
    "text",
    [
        "The court later heard the pilots.",
        "The ministry rejected the application.",
        "Prosecutors charged both.",
        "However, women complained of the food.",
        "It was later reported that the ferry sank.",
        "Only nine could swim.",
        "In an unrelated case a court reversed the dismissal of a teacher.",
        "The government lifted the restrictions on travel.",
        "No court overturned the ruling.",
        "The crew reduced the load.",
        "Despite this lack of effort, the city took some steps.",
    ],
)
def test_what_goes_on_takes_nothing_back(text: str) -> None:
    assert not takes_back(text, "The ferry sank.")


def test_how_much_of_it_came_true_is_told_with_what_was_promised() -> None:
    assert takes_back("Only 38.5 million had been received by May.", "The fund pledged 60 million.")
    assert takes_back("By the end of the year, only $38 million had been received.", "The fund pledged $60 million.")
    assert not takes_back("Only one of the judges was a woman.", "The king approved the appointment of 12 judges.")
    assert takes_back("By May, only half of the wells had been dug.", "The city announced 20 wells.")
    assert not takes_back("Only 38 of them were paid.", "The fund employs 60 guards.")
    assert not takes_back("It received 38 million by May.", "The fund pledged 60 million.")


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The ban was to last thirty days.", "It was lifted after eleven."),
        ("The prison service first reported 16 suicides.", "It raised the number to 19 in February."),
        ("A court ordered the port to pay $900.", "The Supreme Court reduced the sum to $400."),
        ("The board capped the price at $15.", "The High Court struck the cap down in January."),
        ("The warden was dismissed in April.", "A tribunal reinstated him in September."),
        ("The governor agreed to an interview.", "He withdrew the day before."),
        ("The bank ordered a review, to be published by March.", "It has not appeared."),
        ("The ministry said in 2020 that a prison would open in 2022.", "Opening is now expected in 2026."),
        ("Police reported five persons shot at the vote.", "Subsequently a sixth person died of wounds."),
    ],
)
def test_what_was_undone_or_put_otherwise_is_taken_back(before: str, text: str) -> None:
    assert undoes(text, before)
    assert takes_back(text, before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The ministry promised to seal the wells.", "By March it had sealed eight."),
        ("The port was not to be opened until the last family had left.", "In May 30 families were still there."),
        ("The prison stated that he was checked hourly.", "Footage showed that nobody had looked into the cell."),
        ("The mayor declared the lake clean.", "In May, divers found that 23 wrecks still lay in it."),
        ("The police arrested 120 protesters in May.", "They were released within days."),
        ("Parliament adopted the law in 2011.", "The law was amended in 2019 to include men."),
        ("The ministry counted 300 deaths.", "The correct figure is 280."),
    ],
)
def test_what_became_of_it_goes_with_it_and_leaves_a_figure_as_it_is(before: str, text: str) -> None:
    assert takes_back(text, before)
    assert not undoes(text, before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Each prisoner is entitled to four square metres.", "In remand prisons the minimum is three."),
        ("The police may hold suspects for two days.", "In cases of arson the limit is 96 hours."),
        ("The limit is two days.", "For children under 16 it is 12 hours."),
        ("A household that does not pay may be cut off.", "Clinics and schools may not be cut off at all."),
        ("The minimum wage is $90.", "It does not cover domestic workers."),
    ],
)
def test_for_whom_a_rule_is_another_belongs_to_it_and_does_not_undo_it(before: str, text: str) -> None:
    assert excepts(text, before)
    assert takes_back(text, before)
    assert not undoes(text, before)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The port was built in 1990.", "It was closed in 2010."),
        ("The port employs 60 guards.", "For night shifts it is paid by the city."),
        ("A boat was to leave at nine.", "Two cranes had not been painted."),
        ("The utility awarded three contracts.", "It cut the number of complaints."),
        ("The mayor announced a fair.", "In most cases it is held in May."),
        ("The poverty rate fell to 12 percent in 2020.", "Drought raised the rate among herders to 40 percent."),
        ("A court sentenced Petrov to five years.", "In a separate case a court reversed the conviction of a teacher."),
        ("The mine employs 900 men.", "It cut the number from 1,200 in 2015."),
        ("The government lifted the ban in May.", "It was extended twice before that."),
    ],
)
def test_the_next_fact_takes_nothing_back(before: str, text: str) -> None:
    assert not takes_back(text, before)


def test_of_pairs_in_all_kinds_of_words_few_that_only_go_on_are_taken_for_more() -> None:
    lines = (Path(__file__).parent / "taking_back_pairs.jsonl").read_text("utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    found = {
        kind: [takes_back(pair["text"], pair["before"]) for pair in pairs if pair["takes_back"] is kind]
        for kind in (True, False)
    }
    assert len(found[True]) >= 1000
    assert sum(found[False]) <= 0.02 * len(found[False])
    # Most of what takes something back does so in words that no rule has yet.
    assert sum(found[True]) >= 0.12 * len(found[True])
