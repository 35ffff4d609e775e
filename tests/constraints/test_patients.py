"""To whom something was done."""

from __future__ import annotations

import pytest

from assistant.constraints.patients import done_to_others
from assistant.question.asked import understand

PENALIZED = "There were no reports officials fined, detained, or penalized trafficking victims for unlawful acts."
NONE = "The government increased efforts in some areas but did not prosecute or convict any traffickers."
THEN_THEM = "Courts convicted 11 traffickers and sentenced them to prison."


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Which officials were punished for complicity?", PENALIZED),
        ("Were any officials punished?", PENALIZED),
        ("How many policemen were dismissed or charged for tip-offs?", PENALIZED),
        ("How many police officers were investigated?", PENALIZED),
        ("Were law enforcement officers sentenced?", NONE),
        ("Were any judges charged?", NONE),
        ("Did the government hold any complicit officials accountable?", NONE),
        ("Have victims been arrested?", NONE),
        ("Who punished victims?", THEN_THEM),
        ("convictions of officials in 2019", THEN_THEM),
        ("Did courts convict police officers?", "Eleven traffickers were convicted by three judges."),
        ("Were traffickers punished?", "In May police officers detained four journalists."),
        ("Were officials arrested?", "Officials arrested migrants at the border."),
        ("What terms did the three officers get?", "Nine prisoners were charged; four of them had been convicted."),
        ("Were any guards convicted?", "Four inmates were convicted of rioting."),
        ("Were the troops punished?", "Officials did not penalize victims for such acts."),
        ("Were any policemen punished?", "Courts sentenced 11 traffickers to five years' imprisonment."),
        (
            "What is recommended about the punishment of victims?",
            "Punish offenders, so that those convicted serve sentences.",
        ),
        ("Are victims punished?", "Traffickers were also able to avoid punishment by offering victims payment."),
        ("Were victims prosecuted?", "Most traffickers escaped prosecution by paying victims."),
        ("Were victims arrested?", "Traffickers risked arrest for threatening victims."),
    ],
)
def test_what_was_done_to_others_tells_nothing_of_those_who_are_asked_about(question: str, text: str) -> None:
    assert (done_to_others(understand(question), text) or "").startswith("anything on what was done to ")


def test_that_victims_were_not_punished_tells_nothing_of_whether_anyone_was() -> None:
    for asks in ("Was anyone punished?", "Was anybody ever held to account for the bribes?", "Was someone convicted?"):
        assert done_to_others(understand(asks), PENALIZED) == "anything on whether anyone was punished"
    assert done_to_others(understand("Was anyone punished?"), "Courts convicted two smugglers.") is None


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Were victims penalized?", PENALIZED),
        ("Did officials fine victims?", PENALIZED),
        ("Were any traffickers convicted?", NONE),
        ("Was anyone punished?", NONE),
        ("Was anyone fined?", PENALIZED),
        ("What terms did the rioting prisoners get?", "Nine prisoners were charged and four of them jailed."),
        # They are among those of whom it is told, or may be.
        ("Were officials convicted?", "The government reported no convictions of officials complicit in trafficking."),
        ("Were officials convicted?", "Courts convicted 11 traffickers, two of them officials."),
        ("Were officials convicted?", "Eleven were convicted, and police arrested three traffickers."),
        ("Were judges punished?", "Two officials convicted of helping traffickers lost their posts."),
        ("Were traffickers punished?", "Courts convicted three officials."),
        ("Were journalists detained?", "Police detained four activists."),
        ("Were police officers charged?", "Police arrested two traffickers, one a policeman."),
        ("Were officials punished?", "The government took steps to prosecute and punish perpetrators of abuses."),
        ("Were officials punished?", "Courts convicted 14 traffickers, including a former mayor."),
        ("Were officials punished?", "Police arrested a journalist, an opposition leader, and a civil servant."),
        ("Was the minister arrested?", "Police arrested the man on March 4 at the airport."),
        ("Were traffickers arrested?", "Police arrested only victims."),
        ("Were victims prosecuted?", "Victims avoided prosecution by paying officials."),
        ("Were traffickers punished?", "Traffickers evaded punishment by bribing police officers."),
        ("Were victims punished?", "Traffickers avoided punishment while victims went to jail."),
        ("Were any officers punished?", "Soldiers faced no punishment."),
        # No deed of police or courts.
        ("Were officials punished?", "Officials reported that victims received shelter."),
        ("Were officials trained?", NONE),
    ],
)
def test_what_may_be_told_of_them_stays(question: str, text: str) -> None:
    assert done_to_others(understand(question), text) is None
