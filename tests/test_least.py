"""How surely a sentence must answer, by what is asked and by what the sentence has of it."""

from __future__ import annotations

import pytest

from assistant import Passage
from assistant.least import EXPLAINED, HARDLY_REASON, LEAST, NEVER, UNNAMED, UNSAID, WITH_REASON, least
from assistant.question.asked import understand
from assistant.surroundings import Around


def needed(question: str, text: str, before: str = "", place: str = "Albania 2021, Prisons") -> float:
    return least(understand(question), Passage("r", "Prisons", 1, 0, len(text), text, place), Around(before))


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("When did the prison open?", LEAST["date"]),
        ("How long was he held?", LEAST["amount"]),
        ("Who runs the prison?", 0.0),
        ("Did the prison open?", 0.0),
    ],
)
def test_kinds_of_questions_have_lines_of_their_own(question: str, line: float) -> None:
    assert needed(question, "The prison opened last year.") == line


def test_a_court_gives_its_reasons_in_the_sentence_after_what_it_did() -> None:
    text, then = "The court annulled the toll on barges.", "The court ruled the toll violated the charter."
    told = Passage("r", "Tolls", 1, 0, len(text), text, "Albania 2021, Tolls")
    on_grounds = understand("On what grounds did the court annul the toll?")
    assert least(on_grounds, told, Around("", then)) == EXPLAINED
    assert least(on_grounds, told, Around("", "The toll is nine dollars.")) > EXPLAINED
    assert least(understand("Why do barges pay a toll?"), told, Around("", then)) > EXPLAINED  # no court is asked about


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The prison closed because its roof leaked.", WITH_REASON),
        ("The prison closed for lack of money.", WITH_REASON),
        ("The prison closed after an inspection.", LEAST["reason"]),
        ("The prison closed, citing no grounds.", WITH_REASON),
        ("They revoked its license for charging visitors.", LEAST["reason"]),
        ("The prison closed to free staff for the new one.", LEAST["reason"]),
        ("Visitors considered the prison unsafe.", LEAST["reason"]),
        ("The prison closed following a riot.", LEAST["reason"]),
        ("The prison closed amid a strike.", LEAST["reason"]),
        ("The prison gives cause for concern.", NEVER),
        ("Inmates did not trust the guards.", LEAST["reason"]),
        ("The owner had forged its certificate.", HARDLY_REASON),
        ("Inspectors, who came in May, closed the prison.", HARDLY_REASON),
        ("Only the women's wing of the prison closed, including its school.", HARDLY_REASON),
        ("The city closed the prison.", NEVER),
        ("The prison closed, which forced guards to leave.", LEAST["reason"]),
        ("It closed, which the ministry ascribed to budget cuts.", WITH_REASON),
        ("They closed the prison to ease the work of the guards.", LEAST["reason"]),
        ("It was delayed by the bankruptcy of the builder.", WITH_REASON),
        ("The closure was postponed by two months.", NEVER),
        ("The prison closed at the request of the families.", WITH_REASON),
        ("Two men were released on account of their age.", WITH_REASON),
        ("The city closed the prison to control the spread of cholera.", LEAST["reason"]),
        ("The prison did not meet the requirements.", LEAST["reason"]),
        ("The mayor was driven by the desire to save money.", WITH_REASON),
        ("The mayor had a desire to save money.", LEAST["reason"]),
        ("The old roof was one of the factors in the decision.", LEAST["reason"]),
        ("After a riot the court tried two men; the prison closed.", NEVER),
        ("The prison closed; the court had tried two men because of a riot.", WITH_REASON),
        ("The union put the closure down to night shifts.", WITH_REASON),
        ("A lack of staff kept the prison from opening.", WITH_REASON),
        ("Floods kept the prison from opening.", LEAST["reason"]),
        ("Guards lacked pay; the prison closed in May.", WITH_REASON),
        ("They closed the prison so it could not be used.", LEAST["reason"]),
        ("The prison closed in May 2021.", NEVER),
        ("The council objected to its closing.", LEAST["reason"]),
        ("The prison has been closed since 2020.", NEVER),
        ("In 2021 the prison closed and the court moved to Fen.", NEVER),
    ],
)
def test_why_is_answered_only_where_a_word_may_tell_it(text: str, line: float) -> None:
    assert needed("Why did the prison close?", text) == line


def test_why_may_be_answered_by_a_correction() -> None:
    told = "The south of the country, where few live, is becoming a hub."
    assert needed("Why is the north becoming a hub?", told) == LEAST["reason"]
    assert needed("Why is the south becoming a hub?", told) == HARDLY_REASON
    none = "It reported that no property claims had been submitted."
    assert needed("Why were property claims turned down?", none) == LEAST["reason"]
    assert needed("Why were no property claims turned down?", none) != LEAST["reason"]
    fewer = "Only nine women were jailed in 2021, compared with four in 2020."
    assert needed("Why were fewer women jailed in 2021?", fewer) == LEAST["reason"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The prison opened in 2020.", LEAST["date"]),
        ("The prison opened on a Monday.", LEAST["date"]),
        ("The prison opened after a riot.", LEAST["date"]),
        ("The prison has not opened.", LEAST["date"]),
        ("The prison opened at 07.20.", LEAST["date"]),
        ("The prison opened in FY2020.", LEAST["date"]),
        ("The prison opens if the court agrees.", LEAST["date"]),
        ("The prison may open.", NEVER),
        ("The prison opened in Fen for 90 inmates.", NEVER),
    ],
)
def test_when_is_answered_only_where_a_word_may_tell_it(text: str, line: float) -> None:
    assert needed("When did the prison open?", text) == line


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("Since when has the prison been closed?", "It closed following a riot.", NEVER),
        ("Since when has the prison been closed?", "It is not open.", NEVER),
        ("Since when has the prison been closed?", "It closed three years ago.", LEAST["date"]),
        ("Since when has the prison been closed?", "It remained open.", LEAST["date"]),
        ("On what day did the prison close?", "It closed after a riot.", NEVER),
        ("On what day did the prison close?", "It did not close.", LEAST["date"]),
        ("Over what dates was it closed?", "It was closed from 3 to 9 May.", LEAST["date"]),
        ("In which year did it close?", "It closed in 2020.", LEAST["date"]),
        ("In which year did it close?", "It did not close.", LEAST["date"]),
        ("In which year did a court close it?", "The law did not forbid it, but a court closed it.", NEVER),
        ("On which days was it closed?", "It was closed every weekend.", LEAST["date"]),
        ("From when till when did the curfew apply?", "There was a curfew from 3 to 9 May.", LEAST["date"]),
        ("From when till when did the curfew apply?", "There was a curfew in Fen.", NEVER),
        ("When did it apply for a license?", "Its request was pending in May.", NEVER),
    ],
)
def test_a_day_is_told_only_by_words_for_one(question: str, text: str, line: float) -> None:
    assert needed(question, text) == line


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("Why was the governor not tried yet?", "The trial was delayed because of the pandemic.", WITH_REASON),
        ("Why did they strike?", "Detainees, frustrated at their detention, struck.", LEAST["reason"]),
        (
            "Why was the editor shot?",
            "He was shot in retaliation for a story; the suspect shot at an editor.",
            WITH_REASON,
        ),
        (
            "Why couldn't it ask security forces?",
            "It watched those that had hit security forces, but was unable to ask.",
            WITH_REASON,
        ),
        ("Why was the host dismissed?", "He was let go for not sufficiently praising it.", LEAST["reason"]),
        ("Why do boys beg?", "They beg in lieu of fees.", LEAST["reason"]),
        ("On what ground was it denied?", "Raids led to arrests; a request to extradite one was denied.", NEVER),
        ("What inspired him to attack it?", "The attack was inspired by another abroad.", WITH_REASON),
        ("What caused the outbreak?", "Doctors linked the outbreak to open wells.", WITH_REASON),
        ("Why did the court set it up?", "The court set it up in July to simplify civil cases.", LEAST["reason"]),
        ("Why was the name not given?", "The name was withheld by order of the court.", LEAST["reason"]),
    ],
)
def test_words_of_a_cause_may_tell_why(question: str, text: str, line: float) -> None:
    assert needed(question, text) == line


def test_a_condition_may_be_told_in_any_words() -> None:
    assert needed("When can a prison close?", "The mayor of a town closes its prison.") == LEAST["date"]
    assert needed("When can a prison close?", "A prison closes only to save costs.") == 0
    assert needed("When did the prison close?", "It closed in May, only to save costs.") == LEAST["date"]


def test_what_tells_none_of_the_names_asked_about_must_answer_more_surely() -> None:
    text = "The prison closed in May."
    assert needed("Did the prison in Fenwick close?", text) == UNNAMED
    assert needed("Did the prison in Fenwick close?", "The Fenwick prison closed in May.") == 0.0
    assert needed("Did the prison in Fenwick close?", text, before="Fenwick has a prison and a court.") == 0.0
    assert needed("Did the prison in Fenwick close?", text, place="Albania 2021, Fenwick") == 0.0
    # An office, a body and a month are no names, and initials tell a name.
    assert needed("Did the Supreme Court in December uphold it?", "The court upheld it.") == 0.0
    assert needed("Did Human Rights Watch criticize it?", "HRW criticized it.") == 0.0
    # One of the names is enough, and an inhabitant's name tells of the country.
    assert needed("Did the Tirana prison in Fenwick close?", "The one in Tirana closed.") == 0.0
    assert needed("Are there Albanian prisons?", text) == 0.0
    assert needed("Did Piñera close the prison?", "Pinera closed the prison.") == 0.0


def test_a_word_that_opens_a_question_or_is_added_to_it_is_no_name() -> None:
    assert needed("Prisons: did they close?", "It closed.") == 0.0
    assert needed("Did it close (the prison in Fenwick)?", "It closed in May.") == 0.0


def test_the_highest_line_counts() -> None:
    assert needed("When did the prison in Fenwick close?", "It closed in May.") == max(UNNAMED, LEAST["date"])
    assert needed("When did the prison in Fenwick close?", "It closed.") == NEVER
    assert needed("Why did the prison in Fenwick close?", "It closed for lack of money.") == UNNAMED
    assert needed("Why did the prison in Fenwick close?", "It closed in May.") == NEVER


def test_what_another_says_must_answer_as_surely_as_if_no_name_were_told() -> None:
    told = "NGOs said that the prison was full."
    assert needed("What did NGOs say about the prison?", told) == 0.0
    assert needed("What did the ministry say about the prison?", told) == UNSAID


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("Why did the ministry withhold the file?", "The ministry refused to give the file to the panel.", NEVER),
        ("Why won't NGOs take it up?", "Most NGOs refused to address it.", NEVER),
        ("Why did owners decline to come?", "A member told the press that the owners had refused to come.", NEVER),
        ("Why won't NGOs take it up?", "Most NGOs refused to address it for fear of arrest.", WITH_REASON),
        ("Why can't guards unionize?", "Guards were not allowed to join unions.", NEVER),
        ("Why can't the court elect them?", "The court must have ten judges to elect others.", LEAST["reason"]),
        ("Why did the court elect them?", "The court must have ten judges.", NEVER),
        ("Why was the road closed?", "The closure of the road had pushed drivers onto dirt tracks.", NEVER),
        ("Why did the ferry line go under?", "The end of the ferry line led to a boom in bus travel.", NEVER),
        ("Why did bus travel boom?", "The end of the ferry line led to a boom in bus travel.", WITH_REASON),
        ("Why was the mayor dismissed?", "His dismissal led to protests.", NEVER),
        ("Why was the mayor dismissed?", "The fraud led to his dismissal.", WITH_REASON),
        ("Why is there still no plan?", "A plan has not yet been made.", NEVER),
        ("Why are some rules still missing?", "The ministry lacks the rules needed for its work.", WITH_REASON),
        ("Why are some rules still missing?", "The ministry has not made the rules needed for its work.", NEVER),
        ("What made the mayor put off the vote?", "The mayor drafted rules; the council had not voted on them.", NEVER),
        ("Why was the hearing delayed?", "The file came in May; the judge had not heard the case.", NEVER),
        ("Why wasn't the firm paid?", "The firm got nothing, as the port had run out of cash.", WITH_REASON),
        ("Why wasn't the firm paid?", "The firm got nothing in May, as it had in 2019.", NEVER),
        (
            "What made the port bring in the levy?",
            "The new levy has hurt the fleet; crews were unable to pay it.",
            NEVER,
        ),
        ("Why was the levy brought in?", "The levy was brought in because the port had no funds.", WITH_REASON),
        ("Why has the levy hurt the fleet?", "The levy has hurt the fleet, since it is due in advance.", WITH_REASON),
        ("Why was the clerk acquitted?", "The clerk was accused of theft and acquitted.", NEVER),
        ("Why was the clerk arrested?", "The clerk, whom two had accused of theft, was arrested.", WITH_REASON),
        ("Why was the clerk dismissed?", "The clerk, accused of theft, was dismissed.", WITH_REASON),
        ("Why was the case against the clerk dismissed?", "The case alleged theft and was dismissed.", NEVER),
        ("Why were none freed?", "Police held 22 alleged smugglers.", NEVER),
        ("Why is the site down?", "It was built by Doctors for Missing Persons.", NEVER),
        ("Why do guards strike?", "Guards struck to raise their pay.", LEAST["reason"]),
        ("Why were two thrown out?", "Two were dismissed, and the third led to a fine for forcing her to beg.", NEVER),
        ("Why wasn't the officer tried?", "Witnesses refused to testify.", LEAST["reason"]),
        ("Why was he denied bail?", "He refused to surrender his passport.", LEAST["reason"]),
        ("Why was he dismissed?", "The mayor, who dismissed him, said he refused to sign it.", LEAST["reason"]),
    ],
)
def test_what_only_says_it_again_or_what_came_of_it_is_no_reason(question: str, text: str, line: float) -> None:
    assert needed(question, text) == line
