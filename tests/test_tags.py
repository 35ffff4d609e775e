"""Statements with a question behind them."""

from __future__ import annotations

import pytest

from assistant.followup import standalone
from assistant.followup.tags import untagged
from assistant.question.aside import core
from assistant.schema import Turn


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("The new rules on hiring are in force, aren't they?", "Are the new rules on hiring in force?"),
        ("So Ana Duka was fined, wasn't she?", "Was Ana Duka fined?"),
        ("NGOs were let in, weren't they?", "Were NGOs let in?"),
        ("The plan has not been adopted, has it?", "Has the plan not been adopted?"),
        ("Guards can strike, can't they?", "Can Guards strike?"),
        ("There were no arrests, were there?", "Were there no arrests?"),
        ("A permit is needed, isn't it?", "Is a permit needed?"),
        ("The court freed two men, didn't it?", "Did the court free two men?"),
        ("The clinic opened in May, right?", "Did the clinic open in May?"),
        ("The clinic has a nurse, correct?", "Does the clinic have a nurse?"),
        ("Someone claims that the plan was adopted in 2020. Is that so?", "Was the plan adopted in 2020?"),
        ("True or false: no judge was dismissed", "Was no judge dismissed?"),
        ("Fact check: the newly elected mayor took bribes", "Did the newly elected mayor take bribes?"),
        ("Sons and daughters inherit equal shares, right?", "Is it true that Sons and daughters inherit equal shares?"),
        # Who says so doesn't matter where it is asked whether the report bears it out.
        (
            "Our Osk team says more and more Lanians are ending up in debt there. Does the report back them up?",
            "Are more and more Lanians ending up in debt there?",
        ),
        (
            "A local paper claims the police closed two shelters; does the report back that?",
            "Did the police close two shelters?",
        ),
        ("I was told that victims can testify by video - true?", "Can victims testify by video?"),
        ("According to a friend, judges were dismissed. Does the report confirm this?", "Were judges dismissed?"),
        ("The port was closed too, or..?", "Was the port closed too?"),
        ("The clinic opened in May, or what?", "Did the clinic open in May?"),
        ("The port says it trained 40 pilots, is that right?", "Did the port train 40 pilots?"),
        ("Officials say they screened every boat. Are they right?", "Did officials screen every boat?"),
        ("A lawyer told me that piracy is a crime there. Is she right?", "Is piracy a crime there?"),
        ("Rumour has it that the port had its own court. Correct?", "Did the port have its own court?"),
        ("Somebody tweeted that Orn banned unions. Is there any truth to that?", "Did Orn ban unions?"),
        (
            "The claim that women earn less than men: does the report bear it out?",
            "Is it true that women earn less than men?",
        ),
        ("People keep telling me the hotline is closed, is it?", "Is the hotline closed?"),
        ("The court held that the ban was void, didn't it?", "Did the court hold that the ban was void?"),
        ("The man seen there was tried, right?", "Is it true that the man seen there was tried?"),
    ],
)
def test_a_statement_with_a_question_behind_it_is_that_question(typed: str, asked: str) -> None:
    assert untagged(typed) == core(typed) == asked


def test_why_a_hearsay_is_so_is_asked_of_what_was_heard() -> None:
    assert (
        core("I hear they often book it as something smaller. Why?")
        == "Why do they often book it as something smaller?"
    )
    assert core("They say that officials took bribes - why?") == "Why did officials take bribes?"


@pytest.mark.parametrize(
    "typed",
    [
        "Is the plan in force?",
        "The plan is in force.",
        "What did they find, was it bad?",
        "How many were there, is it known?",
        "The officer who was fined came back, was he?",
        "They trained no judges, did they?",
        "The shelter was full. It was closed, wasn't it?",
        "",
    ],
)
def test_any_other_question_stays_as_it_is(typed: str) -> None:
    assert untagged(typed) == typed


def test_what_is_asked_on_is_of_what_the_statement_is_about() -> None:
    history = [Turn("The new law is in force, isn't it?", "Yes.")]
    assert standalone("What does it ban?", history) == "What does the new law ban?"
