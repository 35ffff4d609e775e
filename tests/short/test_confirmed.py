"""A figure, a doer or a refusal that a yes/no question claims is confirmed or denied only as a quote tells it."""

from __future__ import annotations

import pytest

from assistant.polarity import polarity
from assistant.question.asked import understand
from assistant.schema import Passage
from assistant.short.confirmed import may_say_no, may_say_yes

FIRES = "Crews fought eight fires (one at sea and seven in mills) in 2019, compared with two in 2018 and four in 2017."
FED = (
    "Charities fed 72 sailors in 2019, 60 of whom were stranded by storms and 12 by debts; one was cook; 40 were male;"
    " and 32 female."
)
DROWNED = (
    "On September 28, a record 118 sailors drowned, and an additional 65 sailors drowned in the November 12 storm."
)
DIVERS = "Pilots rescued nineteen divers, compared with eight in 2018."
LINE = "The port also pays for office space of a union-run hotline."


def quote(text: str) -> Passage:
    return Passage("r", "", 1, 0, len(text), text, "Orn 2019")


@pytest.mark.parametrize(
    ("question", "text", "may"),
    [
        ("Were there eight fires in 2019?", FIRES, True),
        ("Were there eight fires in 2018?", FIRES, False),
        ("Were there two fires in 2018?", FIRES, True),
        ("Were there two fires in 2017?", FIRES, False),
        ("Did crews fight seven fires in mills in 2019?", FIRES, True),
        ("Did crews fight seven fires at sea in 2019?", FIRES, False),
        ("Did fires double in 2019?", FIRES, False),
        ("Did fires double in 2019?", "Fires doubled in 2019.", True),
        ("Were 72 sailors fed?", FED, True),
        ("Were 60 sailors stranded by storms?", FED, True),
        ("Were 60 sailors stranded by debts?", FED, False),
        ("Were 40 of the sailors male?", FED, True),
        ("Were 40 of the sailors female?", FED, False),
        ("Did pilots rescue nineteen divers?", DIVERS, True),
        ("Did pilots rescue nineteen divers in 2018?", DIVERS, False),
        ("Does the port run the hotline?", LINE, False),
        ("Does the union run the hotline?", LINE, True),
        ("Does the port pay for the hotline's office space?", LINE, True),
        # a figure of another month, a term in another unit
        ("Did 118 sailors drown in November?", DROWNED, False),
        ("Did 118 sailors drown in September?", DROWNED, True),
        ("Did 65 sailors drown in November?", DROWNED, True),
        ("Was his term suspended for ten years?", "He got a 10-month term, suspended for two years.", False),
        ("Was his term suspended for two years?", "He got a 10-month term, suspended for two years.", True),
        ("Can a girl of 16 sail?", "Girls may sail at age 16.", True),
        ("Can a girl of 16 years sail?", "Girls as young as 16 may sail.", True),
        ("Did 14 girls sail?", "Three girls aged 14 to 16 sailed.", False),
        ("Did ten pilots drown in May?", "On May 10, five pilots drowned.", False),
        ("Were the three held for five hours?", "The three were held for two hours.", False),
        # names, and who somebody is
        ("Did police arrest six Fen Rovers fans?", "Police arrested six Osk United soccer fans.", False),
        ("Did police arrest Bo Lee in May?", "In May police arrested Lee.", True),
        ("Did the ILO visit?", "The International Labor Organization visited in May.", True),
        ("Did a dog bite a politician at the rally?", "A police dog bit photojournalist Ana Duka at the rally.", False),
        ("Did a dog bite a reporter at the rally?", "A police dog bit a journalist at the rally.", True),
        ("Did he kill his wife?", "He was jailed for killing his stepdaughter.", False),
        ("May a husband be sued?", "A spouse may be sued.", True),
        ("Did she look into boats of the interior minister?", "She looked into boats of the health minister.", False),
        ("Did she look into boats of the health minister?", "She looked into boats of the Minister of Health.", True),
        ("Did the Supreme Court hear it?", "In May the Constitutional Court heard it.", False),
        # an outcome that excludes the one that is asked about
        ("Was Duka cleared of tax fraud?", "On May 2, the court found Duka guilty of tax fraud.", False),
        ("Are two of the seven judges women?", "There are two women on the seven-judge court.", True),
    ],
)
def test_a_claim_is_confirmed_with_its_figures_and_doers(question: str, text: str, may: bool) -> None:
    assert may_say_yes(understand(question), [quote(text)]) == may


@pytest.mark.parametrize(
    ("question", "text", "may"),
    [
        ("Did guards refuse to look into it?", "The guards said they did not look into it.", False),
        ("Did guards refuse to look into it?", "The guards did not refuse to look into it.", True),
        ("Did the mayor fail to declare his boats?", "The mayor did not declare his boats.", False),
        ("Is an official who fails to declare his boats fined?", "There are no fines for it.", True),
        ("Did guards look into it?", "The guards did not look into it.", True),
        # what is missing or kept from somebody
        ("Has Orn stayed outside the sea treaty?", "Orn is not a party to the sea treaty.", False),
        ("Is Orn a party to the sea treaty?", "Orn is not a party to the sea treaty.", True),
        ("Is the warden powerless to fine crews?", "The warden cannot fine crews.", False),
        ("Are pilots barred from going on strike?", "Pilots do not have the right to strike.", False),
        ("Are pilots barred from going on strike?", "No law prohibits strikes of pilots.", True),
        ("Are there jobs that women are kept out of?", "Women cannot be pilots.", False),
        ("Are crews kept from seeing the harbour?", "Crews are not allowed to see the harbour.", False),
        ("Do crews lack boats?", "Crews do not lack boats.", True),
        ("Does the fleet turn away pilots with asthma?", "Pilots with asthma are not hired.", False),
        ("Does the fleet turn away pilots with asthma?", "The fleet does not turn away anybody.", True),
        ("Did the rowers run and come away empty-handed?", "The rowers ran and won no seats.", False),
        ("Must crews have a captain beside them?", "Crews may not sail without a captain.", False),
        ("Must crews pay a deposit?", "Crews are let go without a deposit.", True),
    ],
)
def test_what_was_not_done_is_no_denial_of_a_refusal_or_a_lack(question: str, text: str, may: bool) -> None:
    assert may_say_no(understand(question), text) == may


@pytest.mark.parametrize(
    "question",
    [
        "Were no thieves convicted?",
        "Is it true that thieves cannot be convicted?",
        "Is it so that judges didn't convict thieves?",
        "Did the court convict no thieves?",
        "Is it true that the court convicted no thieves?",
        "Did the court convict no one?",
    ],
)
def test_to_a_question_that_denies_neither_is_said(question: str) -> None:
    assert polarity(question, "The court did not convict any thieves.") == 0
