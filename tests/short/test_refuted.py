"""A claim with a wrong figure gets a 'No' with the one that a quote tells, unless both may be true."""

from __future__ import annotations

import pytest

from assistant.pipeline import Assistant
from assistant.question.asked import Asked, understand
from assistant.schema import Passage
from assistant.short.pointed import Trained
from assistant.short.refuted import as_how_many, figure_instead
from assistant.text.quantities import quantities
from assistant.verification import short_support


def quote(text: str) -> Passage:
    return Passage("r", "", 1, 0, len(text), text, "Orn 2019")


def surely(_: Asked) -> Trained:
    return Trained(answers=6.0)


FIRES = "Crews fought eight fires in 2019, compared with two in 2018."
HELD = "The law allows police to hold a suspect for up to 48 hours."
ILL = "An estimated 46 percent of sailors were ill."
DEAD = "At least 40 sailors drowned in the storm."
PAID = "The mayor took a $20,000 bribe."


@pytest.mark.parametrize(
    ("question", "text", "short"),
    [
        ("Did crews fight twelve fires in 2019?", FIRES, "No: eight fires"),
        ("Is it true that crews fought twelve fires in 2019?", FIRES, "No: eight fires"),
        ("Did crews fight eight fires in 2019?", FIRES, None),
        ("Did crews fight more than eight fires in 2019?", FIRES, None),
        # of another year it is no more than another figure
        ("Did crews fight twelve fires in 2016?", FIRES, None),
        ("Were 64 percent of sailors ill?", ILL, "No: an estimated 46 percent of sailors"),
        ("Were about 45 percent of sailors ill?", ILL, None),
        ("Were half of the sailors ill?", ILL, None),
        ("Did the mayor take a $50,000 bribe?", PAID, "No: $20,000 bribe"),
        ("Did the governor take a $50,000 bribe?", PAID, None),
        # another figure of the same sentence
        ("Were 127 persons hurt?", "Of those at the fair 15 persons died, and 127 others were hurt.", None),
        ("Were 20 persons displaced?", "The storm displaced an additional 12,000 persons.", None),
        # both may be true
        ("Did 50 sailors drown in the storm?", DEAD, None),
        ("Did 20 sailors drown in the storm?", DEAD, "No: at least 40 sailors"),
        ("Can police hold a suspect for 72 hours?", HELD, "No: up to 48 hours"),
        ("Can police hold a suspect for 24 hours?", HELD, None),
        ("Does a crowd of 20 persons need a permit?", "A crowd of 10 or more persons needs a permit.", None),
        ("Were the three pilots held for five hours?", "The three pilots were held for two hours.", "No: two hours"),
        ("Did 50 sailors drown in the storm?", "Exceeding 40 sailors drowned in the storm.", None),
        (
            "Did 50 sailors drown in the storm?",
            "As many as 40 sailors drowned in the storm.",
            "No: as many as 40 sailors",
        ),
        # one limit for another
        ("Can police hold a suspect for up to 72 hours?", HELD, "No: up to 48 hours"),
        (
            "Must a crew have at least 50 members?",
            "A crew must have a minimum of 15 members.",
            "No: a minimum of 15 members",
        ),
    ],
)
def test_the_figure_that_is_told_instead(question: str, text: str, short: str | None) -> None:
    assert figure_instead(understand(question), [quote(text)], surely) == short
    if short is not None:
        assert short_support(short, question, [text]) == "supported"


def test_nothing_where_the_layers_are_not_sure() -> None:
    assert figure_instead(understand("Did crews fight twelve fires in 2019?"), [quote(FIRES)], lambda _: None) is None


@pytest.mark.parametrize("short", ["No: twelve fires", "No: nine fires", "No: eight boats"])
def test_a_no_with_a_figure_that_is_not_told_is_dropped(short: str) -> None:
    assert short_support(short, "Did crews fight twelve fires in 2019?", [FIRES]) is None


@pytest.mark.parametrize(
    ("claim", "how_many"),
    [
        ("Were eight persons held in July?", "How many persons were held in July?"),
        ("Did Fen give asylum to the 146 persons?", "How many persons did Fen give asylum to?"),
        ("Is it true that 600 workers walked out?", "How many workers walked out?"),
        ("Do women hold 30 percent of the seats?", "What percentage of the seats do women hold?"),
        ("Did he take $50,000?", "How much money did he take?"),
    ],
)
def test_a_claim_is_read_as_the_question_how_many(claim: str, how_many: str) -> None:
    assert as_how_many(claim, quantities(claim)[0]) == how_many


@pytest.mark.parametrize(
    ("claim", "short"),
    [
        ("Did the shelters help 24 Kyrgyz victims in 2019?", "No: nine Kyrgyz victims"),
        ("Were 1,500 Ministry of Internal Affairs officials trained?", "No: 1,119 Ministry of Internal Affairs"),
        ("Did consular officials assist 35 victims abroad in 2019?", "No: nineteen"),
    ],
)
def test_of_the_report(assistant: Assistant, claim: str, short: str) -> None:
    answer = assistant.ask(claim)
    assert answer.short is not None
    assert answer.short.startswith(short)
    assert answer.claims[0].support == "supported"
