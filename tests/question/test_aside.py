"""A question without what is said beside it, and never less than the question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.aside import core, states_first, unprefaced

QUESTIONS = (
    "How many victims were identified in 2019?",
    "Who runs the hotline?",
    "Are trade unions free?",
    "Why was the trial postponed?",
    "Which crimes did victims report to the police?",
    "What reports did NGOs publish?",
    "According to NGOs, how many workers were exploited?",
    "How many judges were trained, and who paid for it?",
)
BEFORE = (
    "",
    "Hello, ",
    "Good morning! ",
    "Dear assistant, ",
    "Thank you. ",
    "According to the report, ",
    "Based on this report, ",
    "In the Lao chapter, ",
    "In the country narrative, ",
    "According to the 2020 trafficking in persons report, ",
    "Can you please tell me: ",
    "Would you tell me ",
    "I'd like to know, ",
    "Hi! Please tell me: ",
    "I need two things: ",
    "Please tell me three facts: ",
    "A few questions. ",
)


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("How many victims were there according to the 2020 trafficking report?", "How many victims were there?"),
        ("how many victims were there in the report?", "How many victims were there?"),
        ("Tell me everything the report says about children", "Everything about children"),
        ("Collect everything that the report says on prisons", "Everything on prisons"),
        ("Hi how many victims were there, and who helped?", "How many victims were there, and who helped?"),
        ("Hello: how many victims were there, and who helped?", "How many victims were there, and who helped?"),
        ("How many victims exactly?", "How many victims?"),
        ("Is abortion legal, as in France?", "Is abortion legal?"),
        ("Are judges elected there, like in the United States?", "Are judges elected there?"),
        ("Do you know whether the shelter is open?", "Is the shelter open?"),
        ("Can we tell if the target was met?", "Was the target met?"),
        ("Do we know whether any of the men have been tried?", "Have any of the men been tried?"),
        ("Is it known how many men were tried?", "How many men were tried?"),
        ("Any idea when it opened?", "When did it open?"),
        ("I was wondering who runs the shelter", "Who runs the shelter"),
        ("Does the report say if anyone was fined?", "Was anyone fined?"),
        ("Is it clear that the men were tried?", "Is it clear that the men were tried?"),
        ("Can we tell the men?", "Can we tell the men?"),
        ("If the victim is a child, what is the penalty?", "If the victim is a child, what is the penalty?"),
        ("Do we know if the ministry paid?", "Did the ministry pay?"),
        ("What did the report say about how judges are chosen?", "How judges are chosen?"),
        ("For my thesis I need the number of wells dug in 2018, can you tell me?", "The number of wells dug in 2018?"),
        ("Hello, for an article we're looking for the names of the judges", "The names of the judges"),
        ("I want to know how many wells were dug.", "How many wells were dug."),
        ("Hi, just curious: any chance you could tell me how many wells were dug?", "How many wells were dug?"),
        ("Sorry to bother you, but is there a clinic?", "Is there a clinic?"),
        ("ok so how many wells were dug", "How many wells were dug"),
        ("Would you happen to know in which year it opened?", "In which year it opened?"),
        ("I'd be grateful if you could let me know who paid.", "Who paid."),
        ("How many wells were dug? Many thanks in advance!", "How many wells were dug?"),
        ("For a school project: how many wells were dug?", "How many wells were dug?"),
        ("My question is whether the ministry built a well", "Did the ministry build a well?"),
        ("Could you confirm that the clinic has a nurse?", "Does the clinic have a nurse?"),
        ("Is it true that the mayor resigned?", "Did the mayor resign?"),
        ("Does the document state how many wells were dug?", "How many wells were dug?"),
        ("As per the report, how many wells were dug?", "How many wells were dug?"),
        ("tell me the minimum wage", "The minimum wage"),
        ("quick q: how long did the repairs take?", "How long did the repairs take?"),
        ("Do you know how long the repairs took?", "How long did the repairs take?"),
        ("so how often were they paid?", "How often were they paid?"),
        ("Year in which the law was adopted?", "In what year was the law adopted?"),
        ("tell me the day the president signed it", "When did the president sign it?"),
        ("Date of the raid?", "Date of the raid?"),
        ("chief inspector name", "What is the name of the chief inspector?"),
        ("What is his name?", "What is his name?"),
        ("cost of the new prison", "What was the cost of the new prison"),
        ("Does anyone know who paid?", "Who paid?"),
        ("The pier was closed in May - why?", "Why was the pier closed in May?"),
        ("The pier was never repaired. What is behind that?", "Why was the pier never repaired?"),
        ("The pilots haven't been paid; how come?", "Why have the pilots not been paid?"),
        ("No pilot was fined. Any reason given?", "Why was no pilot fined?"),
        ("Police never seem to board ships. What is holding them back?", "Why do police never seem to board ships?"),
        (
            "I wonder whether they still weigh sacks to find out how old they are.",
            "Whether they still weigh sacks to find out how old they are?",
        ),
        ("Could someone tell me how many wells were dug?", "How many wells were dug?"),
        ("What sort of organisation is Families of the Missing?", "What is Families of the Missing?"),
        ("what kind of a body was the NCPT", "What was the NCPT"),
        ("Thefts are common. What does the report say is behind it?", "Why are Thefts common?"),
        ("trafficking victims 2019, total", "Number of trafficking victims 2019?"),
        ("How high was the total?", "How high was the total?"),
    ],
)
def test_what_is_left(question: str, left: str) -> None:
    assert core(question) == left


@pytest.mark.parametrize(
    "question",
    [
        *QUESTIONS,
        "Who wrote the report?",
        "Do victims need the number of a lawyer?",
        "For a permit we need what?",
        "Did the ministry ask whether the court can help?",
        "What does the report say about shelters?",  # one word would be left
        "Does the report mention any shelters?",
        "We know who did it.",
        "Does the state say how many people it holds?",
        "Was it known who did it?",
        "The pier was old. It was closed in May. Why?",
        "The pier was closed. What was behind the toll?",
        "What happened in May? Why?",
        "What did the port say of fares in the annual report it put out?",
        "The pier was closed - by how many votes?",
        "Can I look up what ministers earn?",
        "Did anyone explain why the well was closed?",
        "Is it true that the girl sent back to her uncle ended up in a bar?",
        "What does it say?",
        "What sort of help is UNICEF giving?",
        "What kind of group runs it?",
        "hello",
        "Thanks",
        "",
        "  ",
    ],
)
def test_what_is_asked_stays_as_it_is(question: str) -> None:
    assert core(question) == question


def test_what_is_asked_the_reason_of_may_be_stated_first() -> None:
    assert states_first("The pier was closed in May - why?")
    assert not states_first("Why was the pier closed in May?")
    assert not states_first("The pier was closed. Who closed it?")


@given(st.sampled_from(BEFORE), st.sampled_from(QUESTIONS), st.booleans())
def test_what_stands_before_a_question_is_taken_off(before: str, question: str, embedded: bool) -> None:
    asked = question[:1].lower() + question[1:] if embedded and before else question
    assert core(before + asked) == question


@given(st.text(max_size=80))
def test_of_any_text_something_is_left(text: str) -> None:
    left = core(text)
    assert left == text or len(left.split()) >= 2


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("hi, for my thesis i need how many ships sank", "how many ships sank"),
        ("Can you tell me who runs the port?", "who runs the port?"),
        ("Tell me about the port", "Tell me about the port"),
        ("what ships are there", "what ships are there"),
        ("Is it true that he was fined?", "Is it true that he was fined?"),
    ],
)
def test_what_stands_before_a_question_is_no_topic(question: str, asked: str) -> None:
    assert unprefaced(question) == asked
