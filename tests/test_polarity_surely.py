"""A yes or a no that only the trained layers read: when it may be said, and by whom."""

from __future__ import annotations

import pytest

from assistant.polarity import SURE_OF_NO, may_say, relayed_yes, surely_denied
from assistant.question.asked import understand
from assistant.schema import Passage
from assistant.short.answer import short_answer
from assistant.short.pointed import Trained
from assistant.verification import short_support

HOTLINE = (
    "An agency reported that calls to the line led to two victims; however, police officials reported it did not"
    " investigate any cases referred from the line."
)


@pytest.mark.parametrize(
    ("question", "sentence", "short"),
    [
        ("Is there a lowest hourly pay?", "The law does not mandate a minimum wage.", "No"),
        ("Has anybody had to answer in court for it?", "No suspects were prosecuted.", "No"),
        ("Do casual staff get holidays or sick days?", "Casual workers do not receive leave.", "No"),
        ("Did the web go down in 2020?", "The government did not restrict or disrupt access to the internet.", None),
        # who else says so is named
        ("Did the police look into the leads?", HOTLINE, "No, according to police officials"),
        ("Did a priest see them?", "Observers said that no clergy visited them.", "No, according to observers"),
        ("Did a priest see them?", "Human Rights Watch said no clergy came.", "No, according to Human Rights Watch"),
        ("Did a priest see them?", "NGOs and lawyers said no clergy came.", "No, according to NGOs and lawyers"),
        ("Did a priest see them?", "It said that no clergy visited them.", None),
        ("Could NGOs sit in?", "NGOs, which were not admitted, estimated that 700 were screened.", None),
        ("Did a priest see them?", "Reportedly, no clergy visited them.", None),
        # a no to something else, or to less than is asked
        ("Was the opposition able to meet?", "Authorities did not restrict the holding of gatherings.", None),
        ("May teenagers get the pill without their parents?", "Minors did not need approval of parents.", None),
        ("Can a judge give the job back?", "The law does not require reinstatement, but a court may order it.", None),
        ("Was anybody hurt?", "There were no injuries in the first blast, but the second left three injuries.", None),
        ("Did the firm pay its drivers?", "The firm did not pay its drivers for night shifts.", None),
        ("Did the state train officials?", "The state did not provide training to its diplomatic personnel.", None),
        ("Is there running water?", "At least one camp did not have access to water.", None),
        ("Did any refugees come forward?", "The law does not provide for asylum.", None),
        ("Does a foreigner get the same help?", "Foreigners were entitled to the same help, but none used it.", None),
        ("Was it in Osh or was it in Naryn?", "It was not in Osh.", None),
    ],
)
def test_a_no_is_beyond_doubt_unless_it_may_be_another(question: str, sentence: str, short: str | None) -> None:
    assert surely_denied(question, sentence) == short


@pytest.mark.parametrize(
    ("question", "sentence", "short"),
    [
        ("Is there a lowest hourly pay?", "The law does not mandate a minimum wage.", "No"),
        ("Did the police look into the leads?", HOTLINE, "No, according to police officials"),
        ("Was the opposition able to meet?", "Authorities did not restrict the holding of gatherings.", None),
        ("Can a judge give the job back?", "The law does not require reinstatement, but a court may order it.", None),
    ],
)
def test_a_no_beyond_doubt_is_the_short_answer_and_holds(question: str, sentence: str, short: str | None) -> None:
    passage = Passage("r", "S", 1, 0, len(sentence), sentence, "S")
    for yes_logit, expected in ((-SURE_OF_NO, short), (0.1 - SURE_OF_NO, None)):
        assert short_answer(understand(question), [passage], Trained(yes_logit=yes_logit)) == expected
        if short:
            assert short_support(short, question, [sentence], yes_logit) == ("supported" if expected else None)


@pytest.mark.parametrize(
    ("question", "sentence", "short"),
    [
        ("Did police beat them?", "NGOs reported that police tortured the men.", "Yes, according to NGOs"),
        ("Did police beat them?", "According to the club, police tortured the men.", "Yes, according to the club"),
        ("Did police beat them?", "Police tortured the men.", None),
        ("Did police beat them?", "They reported that police tortured the men.", None),
        ("Were the blind helped to vote?", "Observers reported assistance to voters.", None),
        ("Did police beat them?", "NGOs reported that police might torture the men.", None),
    ],
)
def test_a_yes_that_others_say_is_told_as_theirs(question: str, sentence: str, short: str | None) -> None:
    assert relayed_yes(question, sentence) == short


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Are outside groups let into prisons?", "The government permitted monitoring by observers.", True),
        ("Is it legal to be gay?", "In 2009 consensual same-sex conduct was criminalized.", False),
        ("Can you be jailed for mocking a faith?", "Blasphemy is a criminal offense.", True),
        ("Is defamation still a crime?", "Defamation is a criminal offense.", True),
        ("Must women get the same money?", "The law mandates equal pay.", True),
        ("Must women get the same money?", "The law mandates pay.", False),
        ("Is Fen the only town with a law on it?", "Fen has a statute on it.", False),
        ("Is Fen the only town with a law on it?", "Only Fen has a statute on it.", True),
    ],
)
def test_what_the_layers_may_say_yes_to(question: str, sentence: str, said: bool) -> None:
    assert may_say(1, question, sentence) == said


def test_a_verdict_is_read_in_its_sentence_whatever_stands_beside_it() -> None:
    question, told = "Can the commission take suspects to court?", "It does not, however, have the power to prosecute."
    quote = f"The president gave the commission the power to arrest. {told}"
    for quotes in ([told], [quote]):
        assert short_support("No", question, quotes, -SURE_OF_NO) == "supported"
    assert short_support("No", question, [f"{told} The commission may take suspects to court."], -SURE_OF_NO) is None
