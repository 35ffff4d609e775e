"""What a sentence says there isn't, or didn't happen, though a question presupposes it."""

from __future__ import annotations

import pytest

from assistant.premise.absent import gives_no_option, is_absent, never_made, tells_absence


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How much did the state ferry fund pay out in 2022?", "There was no state ferry fund."),
        ("Who runs the harbor school?", "There is no harbor school."),
        ("Where is the country's navy based?", "The country does not have a navy."),
        ("Who commands the army?", "The country has no military, but it has guards."),
        ("What did the national lace council decide?", "As of May, there was no national lace council."),
        (
            "How many people came to the Lantern fair in May?",
            "Although the Lantern fair in May was cancelled, towns had balls.",
        ),
        ("Who won the Fen regatta?", "The Fen regatta did not take place."),
        (
            "When was its uniform system for gathering ferry statistics set up?",
            "The government lacked a uniform system of collecting ferry data, which hindered planning.",
        ),
        ("Who attended the Oster congress?", "The Oster congress was called off because of storms."),
        ("How many grown men stayed in the Fen shelter?", "No shelter in the country accepted adult men."),
        ("Where do boys live in the hostels?", "No hostel admitted boys."),
        (
            "How come the port found no stowaways in 2019?",
            "The port found two stowaways in 2019, compared with none in 2018.",
        ),
        ("Why didn't the union sign the pact?", "The union signed the pact in May."),
        ("Who pays for the state-run ferries?", "Ferries are not state property, and live on fares."),
        ("What is the budget of the state's nursing homes?", "Nursing homes are not state-owned."),
        ("How many boats has the police's harbor?", "Harbors: Harbors and other docks are not police facilities."),
        (
            "What did the six smugglers convicted in May get?",
            "Courts convicted six men; all six were guilty of theft rather than smuggling.",
        ),
        ("What does the piracy act say of captains?", "No legislation addresses piracy, and no remedy exists."),
        ("Which fines does the law against piracy set?", "Crime: There was no law prohibiting piracy."),
        ("Who is the ferry minister right now?", "The state abolished the position of minister for ferries in 2018."),
        ("Who is the ferry ombudsman?", "It failed to fill the post of ferry ombudsman, vacant since 2009."),
        ("Which party has the 24 divers' seats?", "The 24 seats assigned to divers remained vacant."),
    ],
)
def test_what_there_is_none_of(question: str, sentence: str) -> None:
    assert tells_absence(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Who is the ferry ombudsman?", "The post of ferry ombudsman was vacant from May to June."),
        # another thing, a part of it, nothing known, another year, its very cancelling
        ("Who runs the ferry fund?", "There was no state compensation fund."),
        ("How many men stayed in the shelter?", "There was no separate shelter for men."),
        ("How many thefts were there?", "There were no reports of thefts."),
        ("How much did the ferry fund pay out in 2022?", "In 2019 there was no ferry fund."),
        ("Why was the Lantern fair cancelled?", "The Lantern fair was cancelled."),
        ("How many people came to the Oster fair?", "The Lantern fair was cancelled."),
        ("How many women stayed in the Fen shelter?", "No shelter accepted adult men."),
        ("How many men did the shelter train?", "No shelter accepted adult men."),
        ("How many staff does the harbor have?", "There was no harbor police."),
        ("How many boats have the state's harbors?", "Most harbors are not state property."),
        ("How many boats have the state's harbors?", "Harbors in Fen are not state property."),
        ("How many boats have the state's harbors?", "Harbors are not police facilities."),
        ("What is the budget of the state's ferry office?", "The fishing office is not a state body."),
        (
            "What did the six smugglers convicted in May get?",
            "Courts convicted nine men; all nine were guilty of theft rather than smuggling.",
        ),
        (
            "What did the six smugglers arrested in May get?",
            "Courts convicted six men; all six were guilty of theft rather than smuggling.",
        ),
        (
            "What did the six smugglers convicted in 2018 get?",
            "In 2019 courts convicted six men; all six were guilty of theft rather than smuggling.",
        ),
        ("What does the piracy act say?", "No legislation addresses smuggling."),
        ("Who was robbed by pirates?", "No law addresses piracy."),
        ("What does the law say on piracy by night?", "No law addresses piracy on lakes."),
        ("Who is the ferry minister?", "The state abolished the position of minister for mines."),
        ("Why was the post vacant?", "The post remained vacant."),
    ],
)
def test_what_is_denied_of_something_else(question: str, sentence: str) -> None:
    assert not is_absent(question, sentence)


def test_what_is_told_of_those_who_were_found_is_no_finding() -> None:
    sentence = "The port helped one stowaway found in 2019."
    assert not tells_absence("How come the port found no stowaways in 2019?", sentence)


@pytest.mark.parametrize(
    ("question", "sentence", "done"),
    [
        ("Why was nobody rescued in 2023?", "The navy rescued nobody in 2024; it had rescued two in 2023.", True),
        ("Why were no stowaways found?", "The port found two stowaways.", True),
        ("How come no pilots were fined?", "The port fined two pilots.", True),
        # another year, others, another deed
        ("Why was nobody rescued in 2024?", "The navy rescued nobody in 2024; it had rescued two in 2023.", False),
        ("Why were no pilots fined?", "The port fined two skippers.", False),
        ("Why was nobody arrested on the pier?", "Many inmates on the pier awaited trial for years.", False),
    ],
)
def test_what_nobody_is_taken_to_have_done_was_done(question: str, sentence: str, done: bool) -> None:
    assert tells_absence(question, sentence) == done


REPORT = "The port council did not publish an annual report, and its last one covered 2020."
HEIR = "His successor had not been appointed by the end of the year."


@pytest.mark.parametrize(
    ("question", "sentence", "is_missing"),
    [
        ("What did the port council say of fares in the annual report?", REPORT, True),
        ("What does the port council's annual report say?", REPORT, True),
        ("What did his successor do about fares?", HEIR, True),
        ("What did Anno Velt's successor do about fares?", HEIR, True),
        ("Who chaired the hearing in Osk?", "No hearing was held in Osk.", True),
        ("What did the fire inquiry find?", "The fire inquiry had not begun.", True),
        ("What did the net office find?", "The government had not established the net office.", True),
        # another's, another year, not taken to be there, asked why not, not all of it, there all the same
        ("What does the crane council's annual report say?", "The port did not publish an annual report.", False),
        ("What did the port council's annual report for 2020 say?", REPORT, False),
        ("Who writes an annual report?", REPORT, False),
        ("Why was his successor not appointed?", HEIR, False),
        ("What did the fire inquiry find?", "The second fire inquiry had not begun.", False),
        ("Who chaired the hearing?", "No hearing was held in Osk.", False),
        ("What do the prisoners eat?", "The prisoners were not released.", False),
        ("Who spoke at the trial of the pilots?", "Two guards were charged; the trial had not begun.", False),
        ("Who spoke at the mill owner's trial?", "Two guards were charged; the trial had not begun.", False),
        ("Who set up the crane boards?", "The crane boards had not begun to hear cases.", False),
        ("What is the evidence against the pilot?", "Police found no evidence.", False),
        ("Who runs the port?", "The council did not release data on the port.", False),
    ],
)
def test_what_was_never_made(question: str, sentence: str, is_missing: bool) -> None:
    assert bool(never_made(question, sentence)) == is_missing


def test_a_penalty_may_leave_no_option() -> None:
    sentence = "It is punishable by a year in prison without the option of a fine."
    assert gives_no_option("How high is the fine?", sentence)
    assert not gives_no_option("How long is the prison term?", sentence)
    # Of which crime it is told isn't known: it denies nothing by itself.
    assert not tells_absence("How high is the fine?", sentence)
