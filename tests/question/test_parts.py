"""Several questions in one, taken apart; one question stays one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.parts import MAX_PARTS, Part, parts

ONE = [
    "How many investigations were opened in 2019?",
    "Who has the last word when a complaint is upheld?",
    "When and how did the journalist die?",
    "Where and when was the shelter opened?",
    "What is the name of the commissioner, who has the last word on complaints?",
    "Who leads the group, which was banned in 2018?",
    "How many women were in the prison, where both sexes slept in one room?",
    "What happened when the police and the army arrived?",
    "Did the government and the courts cooperate?",
    "Which cities have shelters and clinics?",
    "Of those who died in custody, how many were men?",
    "How many rapes and how many murders did the police count?",
    "How many men and how many women hold office?",
    "How many of the prisoners were women, and how many minors?",
    "Which was reported more often: insults and threats, or beatings?",
    "What carries more jail time: theft, or the crime of which he was accused?",
    "The ombudsman: number of complaints in the army, early 2020 to mid-2021",
    "What does the law say about when a suspect must see a judge?",
    "Tell me what the report says about how judges are appointed",
    "Do people know whether and why the law was changed?",
    "Compare convictions in 2018 and 2019.",
    "Hello, how many shelters are there?",
    "convictions for bribery",
    "The number of arrests, how did it change?",
    "List all shelters, clinics and hotlines.",
    "what jail term and what fine for harassment",
    "How many clinics applied for a licence and were refused?",  # one subject, two things that it did
    "How many of those who lost their homes and were still in tents were children?",
    "Who was sentenced and is already free?",
    "Is begging a crime, or is it only fined?",  # a choice
    "Is begging a crime, or what is it?",
    "Why were the markets closed in March and May?",  # 'May' is a month
    "When a prisoner falls ill, what does the doctor do?",  # the first clause asks nothing
    "Compare the number of fires in 2019 with that of the year before.",  # one figure, two years
    "Compare the fires in 2019 with those in 2018.",
    "Compare the old ferry with the new one.",
    "Compare the pilots' wages with those of sailors.",  # the noun that 'those' stands for can't be told
    "What was done for sailors who were shipwrecked?",
    "What did the minister say about the strike and its causes?",  # one thing that was said
    "Which of the ferries is larger - and by how much?",
]

SEVERAL = [
    ("How many claims were lodged and how many rejected?",
     ("How many claims were lodged", "How many claims rejected?")),
    ("How many claims were lodged, how many rejected and how many still pending?",
     ("How many claims were lodged", "How many claims rejected?", "How many claims still pending?")),
    # a year behind the last, which has no verb, is that of each
    ("How many claims were lodged and how many rejected in 2020?",
     ("How many claims were lodged in 2020", "How many claims rejected in 2020?")),
    ("How many claims were lodged in 2019 and how many rejected in 2020?",
     ("How many claims were lodged in 2019", "How many claims rejected in 2020?")),
    ("How many boxes were weighed, and of these how many were too light?",
     ("How many boxes were weighed", "How many of the boxes that were weighed were too light?")),
    ("How many ferries sank, and what share of the fleet?", ("How many ferries sank", "what share of the fleet?")),
    ("Which plan did the city drop and on what ground?",
     ("Which plan did the city drop", "On what grounds did the city drop the plan?")),
    ("How many men were helped by NGOs, and how many by the shelters in 2019?",
     ("How many men were helped by NGOs", "How many men were helped by the shelters in 2019?")),
    ("Over five years, how many women complained, and how many of these sued?",
     ("Over five years, how many women complained", "How many of these sued (women who complained)?")),
    ("How old must a bride be, and what's the age of consent?",
     ("How old must a bride be", "what's the age of consent?")),
    ("How long may a guest stay, and within how many days must a tenant register?",
     ("How long may a guest stay", "within how many days must a tenant register?")),
    ("The number of firms, and who won the tender?", ("The number of firms", "who won the tender?")),
    ("Which firm won the tender and how many firms bid?", ("Which firm won the tender", "how many firms bid?")),
    ("Which port looks after its cranes best and which worst?",
     ("Which port looks after its cranes best", "Which port looks after its cranes worst?")),
    ("How many women died and how many men survived?", ("How many women died", "how many men survived?")),
    ("Who was arrested? Who was released?", ("Who was arrested", "Who was released?")),
    ("Who was arrested in Osh, and why was the mayor dismissed?",
     ("Who was arrested in Osh", "why was the mayor dismissed?")),
    ("Which ferry goes there and what does a ticket cost?", ("Which ferry goes there", "what does a ticket cost?")),
    ("What is the fine for theft, and is bribery a crime?",
     ("What is the fine for theft", "is bribery a crime?")),
    ("Where was the clinic closed, and who expressed regret?",
     ("Where was the clinic closed", "who expressed regret?")),
    ("How long is the working week, and how much rest must staff get?",
     ("How long is the working week", "how much rest must staff get?")),
    ("The trial: how many were convicted, and what did the leader get?",
     ("The trial: how many were convicted", "The trial: what did the leader get?")),
    ("The elections: what was turnout and did observers see fraud?",
     ("The elections: what was turnout", "The elections: did observers see fraud?")),
    ("Toll of the riots: dead, hurt, houses damaged",
     ("Toll of the riots: dead", "Toll of the riots: hurt", "Toll of the riots: houses damaged")),
    ("Stateless people: November 2019 and August 2020",
     ("Stateless people: November 2019", "Stateless people: August 2020")),
    ("Share of women at work: government vs private firms",
     ("Share of women at work: government", "Share of women at work: private firms")),
    ("Working hours: normal week, and most overtime allowed",
     ("Working hours: normal week", "Working hours: most overtime allowed")),
    ("How many days was the editor held, and on what date was the trial opened?",
     ("How many days was the editor held", "on what date was the trial opened?")),
    ("Which villages did the doctors go to, and how many patients were seen?",
     ("Which villages did the doctors go to", "how many patients were seen?")),
    ("How many nurses work nights, and how many beds are there?",
     ("How many nurses work nights", "how many beds are there?")),
    ("Compare the share of women among judges with the share of men among nurses.",
     ("the share of women among judges", "the share of men among nurses")),
    ("Compare the number of cases in the north with the number in the south.",
     ("the number of cases in the north", "the number of cases in the south")),
    ("Compare the number of ferries built in 2019 with the number that were lost.",
     ("the number of ferries built in 2019", "the number of ferries that were lost")),
    ("Compare the sailors rescued by the navy with those rescued by fishermen.",
     ("the sailors rescued by the navy", "the sailors rescued by fishermen")),
    ("Compare the number of sailors the navy rescued with the number rescued by fishermen.",
     ("the number of sailors the navy rescued", "the number of sailors rescued by fishermen")),
    ("Compare passengers carried by ferry with those carried by rail.",
     ("passengers carried by ferry", "passengers carried by rail")),
    ("Compare the wages of pilots with those of sailors.", ("the wages of pilots", "the wages of sailors")),
    ("Compare the number of pilots with that of sailors.", ("the number of pilots", "the number of sailors")),
    ("Compare the cost of the bridge and the cost of the tunnel.",
     ("the cost of the bridge", "the cost of the tunnel")),
    ("Compare what the port paid the pilots with the budget of the museum.",
     ("what the port paid the pilots", "the budget of the museum")),
    ("Compare the number of pilots with the number of sailors and with the number of cooks.",
     ("the number of pilots", "the number of sailors", "the number of cooks")),
    ("Compare the number of pilots with the number of sailors, and say how many ferries were lost.",
     ("the number of pilots", "the number of sailors", "how many ferries were lost.")),
    ("Compare what the bridge cost with what the tunnel will cost.",
     ("what the bridge cost", "what the tunnel will cost")),
    ("Where in Osh was the clinic closed, and who expressed regret?",
     ("Where in Osh was the clinic closed", "who expressed regret?")),
    ("Fires in 2019 - how many were there and what became of the owners?",
     ("Fires in 2019: how many were there", "Fires in 2019: what became of the owners?")),
    ("Fires: how many reports, how many arrests?", ("Fires: how many reports", "Fires: how many arrests?")),
    ("Tell me about the elections: who won, was it fair?",
     ("the elections: who won", "the elections: was it fair?")),
    ("Give me the toll of the flood: dead, hurt, homes lost",
     ("the toll of the flood: dead", "the toll of the flood: hurt", "the toll of the flood: homes lost")),
    ("How many ferries are there, where do they go and who runs them?",
     ("How many ferries are there", "Where do they go (ferries)?", "Who runs the ferries?")),
    ("Who chairs the council, who sits on it and how often does it meet?",
     ("Who chairs the council", "Who sits on the council?", "How often does the council meet?")),
    ("Name the law that bans begging and its maximum penalty.",
     ("Name the law that bans begging", "What is the law's maximum penalty?")),
    ("For how long was the mill shut, when was it sold, and against whom did its owner go to court?",
     ("For how long was the mill shut", "When was the mill sold?", "Against whom did the mill's owner go to court?")),
    # What all are about stands in parentheses, and is no question, whatever it says.
    ("What does it ban, and who voted for it (the law on mills, how it was passed and who drew it up)?",
     ("What does it ban (the law on mills, how it was passed and who drew it up)?",
      "Who voted for it (what does it ban (the law on mills, how it was passed and who drew it up))?")),
    ("Which parties govern and who leads the cabinet?", ("Which parties govern", "who leads the cabinet?")),
]  # fmt: skip


def asked(question: str) -> tuple[str, ...]:
    return tuple(part.question for part in parts(question))


@pytest.mark.parametrize("question", ONE)
def test_one_question_stays_one(question: str) -> None:
    assert asked(question) == (question,)


@pytest.mark.parametrize(("question", "expected"), SEVERAL, ids=[question for question, _ in SEVERAL])
def test_several_questions_are_taken_apart(question: str, expected: tuple[str, ...]) -> None:
    assert asked(question) == expected


def test_a_pronoun_of_a_later_part_is_resolved() -> None:
    first, second = asked("How many labourers died at the plant, and how old were they?")
    assert first == "How many labourers died at the plant"
    assert "labourers" in second


def test_a_later_part_is_read_in_other_words_too() -> None:
    typed, whole = "how old were they?", "How old were the labourers who died at the plant?"
    assert parts(f"How many labourers died at the plant, and {typed}")[1] == Part(whole, typed)
    # What stands for itself may be about what the first part is about.
    first, second = parts("Why was the mayor of Osh dismissed, and what did the governors decide?")
    assert first == Part("Why was the mayor of Osh dismissed", "")
    assert second.question == "what did the governors decide?"
    assert "mayor of Osh" in second.other
    assert [part.other for part in parts("The strike: who called it, and how long was it?")] == ["", ""]


def test_a_later_part_without_a_verb_has_that_of_the_first() -> None:
    typed = "how many for piracy if nobody is hurt?"
    assert parts(f"How many years can one get for theft, and {typed}") == (
        Part("How many years can one get for theft", ""),
        Part("How many years can one get for piracy if nobody is hurt?", typed),
    )


@pytest.mark.parametrize(
    ("question", "second"),
    [
        ("What is the penalty for theft and what for piracy?", "What is the penalty for piracy?"),
        ("What was spent on nets and what on boats?", "What was spent on boats?"),
        ("Who is responsible for nets, and who for boats?", "Who is responsible for boats?"),
    ],
)
def test_a_later_part_asks_the_same_of_another_thing(question: str, second: str) -> None:
    assert parts(question)[1].question == second


@pytest.mark.parametrize(
    ("question", "whole"),
    [
        ("How many ferries sank in 2019, and how many the year before?", "How many ferries sank in 2019 and 2018?"),
        (
            "How much was spent in 2019 on ferries and what was it a year earlier?",
            "How much was spent in 2019 and 2018 on ferries?",
        ),
        ("How many sank in 2019, and how many the following year?", "How many sank in 2019 and 2020?"),
        (
            "How many ferries sank, and how many the year before?",
            "How many ferries sank, compared with the year before?",
        ),
    ],
)
def test_the_year_beside_asks_for_the_same_figure(question: str, whole: str) -> None:
    assert asked(question) == (whole,)


def test_what_for_asks_of_nothing_else() -> None:
    assert len(parts("What did the port buy and what for?")) == 1


def test_a_condition_before_two_questions_does_not_join_them() -> None:
    assert len(parts("If a guard is dismissed, how soon can he appeal, and who decides?")) == 2


def test_more_parts_than_the_limit_stay_one() -> None:
    question = "Who was shot? Who was hit? Who was hurt? Who was healed? Who was hanged?"
    assert asked(question) == (question,)


@given(st.text(max_size=200))
def test_parts_never_fail_and_are_never_empty(question: str) -> None:
    found = asked(question)
    assert 1 <= len(found) <= MAX_PARTS
    assert all(part.strip() for part in found) or not question.strip()


@given(st.text(alphabet=st.sampled_from("whoatn reids.!'W2"), max_size=80))
def test_without_a_joint_a_question_comes_back_as_it_is(question: str) -> None:
    if "and" not in question and "or " not in question:
        assert asked(question) == (question.strip(),)
