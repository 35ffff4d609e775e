"""What is told only of a part of what a question takes for granted denies nothing of it; told of all, it does."""

from __future__ import annotations

import pytest

from assistant.premise import denied


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        pytest.param(
            "Which bridges did the agency repair?",
            "The agency did not repair bridges along the coast.",
            id="a place after the thing",
        ),
        pytest.param(
            "How much aid did the refugees receive?",
            "Refugees received no aid from the city, but a church fed them.",
            id="one giver after the thing",
        ),
        pytest.param(
            "Which proposals did the board accept?", "The board did not accept proposals 3 and 5.", id="numbered ones"
        ),
        pytest.param(
            "When was the dam opened?",
            "The dam was not opened until the following spring.",
            id="until, in the next clause",
        ),
        pytest.param(
            "When did the mill reopen?",
            "The mill had not reopened when the new owner arrived.",
            id="when, in the next clause",
        ),
        pytest.param(
            "How did the state pay the nurses?", "The state did not pay all nurses.", id="not all, which may be some"
        ),
        pytest.param(
            "Why did the crew leave the ferry?", "Two members of the crew refused to leave the ferry.", id="two of them"
        ),
        pytest.param(
            "How much aid did the refugees receive?", "Armed refugees received no aid.", id="some by an adjective"
        ),
        pytest.param("Who repaired the roof?", "The landlord did not repair the roof.", id="one who did not do it"),
        pytest.param(
            "When did the state ratify the treaty?",
            "The upper house did not ratify the treaty.",
            id="a part of the state",
        ),
        pytest.param(
            "Why did the Assembly reject the reform?",
            "The committee of the Assembly approved the reform.",
            id="a part of the Assembly",
        ),
        pytest.param(
            "When did the ministry tell the school that its money would be cut?",
            "The ministry hired fewer guards and did not fund the school.",
            id="a verb that is a noun in the question",
        ),
        pytest.param(
            "Who is in charge of the team of prosecutors?", "None was prosecuted.", id="a verb of a noun's root"
        ),
        pytest.param("When were the votes counted?", "By March the votes had not been counted.", id="up to a month"),
        pytest.param(
            "Who paid for the roof?", "The landlord did not pay for the roof; his tenant did.", id="another who did it"
        ),
        pytest.param(
            "Why did the bank fire the clerk?", "The bank stated that it did not fire the clerk.", id="only said"
        ),
        pytest.param(
            "Why did the bank fire the clerk?",
            "The bank should not have fired the clerk.",
            id="only should not have been",
        ),
        pytest.param(
            "How do ferries dock at night?", "Residents feared that ferries would not dock at night.", id="only feared"
        ),
        pytest.param(
            "Where were the refugees housed?",
            "The refugees were not housed in tents but in schools.",
            id="one of the places asked for",
        ),
        pytest.param(
            "Why was the toll annulled?",
            "The toll was not annulled because of its height but because nobody had voted on it.",
            id="one of the reasons asked for",
        ),
        pytest.param(
            "Why did the regulator fine the station?",
            "The regulator did not fine the station but its owner.",
            id="one beside whom another was",
        ),
        pytest.param(
            "How high is the pension of miners?",
            "There is no pension for miners hired after the reform.",
            id="no such thing for some",
        ),
        pytest.param(
            "When did the council pass the budget?",
            "At first the council did not pass the budget.",
            id="at first, which is no more",
        ),
        pytest.param(
            "When did the council pass the budget?",
            "The council had refused to pass the budget.",
            id="refused before",
        ),
        pytest.param(
            "When did the council pass the budget?",
            "In 2013 the council failed to pass the budget.",
            id="a year that isn't asked about",
        ),
        pytest.param(
            "When did the firm pay the toll?",
            "The firm neglected to pay the toll on time.",
            id="not on time, but later",
        ),
        pytest.param(
            "Why did the bank fire the clerk?", "The bank did not fire the deputy clerk.", id="another with one head"
        ),
        pytest.param(
            "When did the port release the pilots?",
            "The port refused to release the pilots' boat.",
            id="something of theirs",
        ),
        pytest.param(
            "Why did the court annul the toll?",
            "A lower court had upheld the toll.",
            id="the other outcome at another instance",
        ),
        pytest.param(
            "When did the Senate adopt the ferry bill?",
            "The House rejected the ferry bill.",
            id="the other outcome by another",
        ),
        pytest.param(
            "Why did the court grant the appeal of Captain Orlo?",
            "The court dismissed an earlier appeal of Captain Orlo.",
            id="the other outcome before",
        ),
        pytest.param(
            "When did the salt mill reopen?",
            "The salt mill remained closed until June.",
            id="the other outcome for a time",
        ),
        pytest.param("How do pilots change ships?", "Pilots may not change ships without a permit.", id="a condition"),
        pytest.param(
            "Why are women allowed to dive?", "Women are not allowed to dive at night.", id="a norm for a time"
        ),
        pytest.param("Why are women allowed to drive?", "Women may not drive trucks.", id="a norm for some of it"),
        pytest.param(
            "Which firms did the port fine?",
            "The port did not fine firms that paid within a week.",
            id="a relative clause",
        ),
        pytest.param(
            "Why did the city allow the parade?",
            "The city did not allow the parade to cross the bridge.",
            id="an infinitive",
        ),
        pytest.param(
            "Which bank made the losses public?",
            "Its vault, whose place is not made public, holds two tonnes of gold.",
            id="an aside on something else",
        ),
        pytest.param(
            "When did Signe Orlo take up the post?",
            "She found no signs of fraud but noted that the posts were badly paid.",
            id="a pronoun and a likeness of words",
        ),
        pytest.param(
            "What caused the fire in the mill?", "The mill had no fire doors.", id="only the first of two nouns"
        ),
        pytest.param(
            "Why did the mayor decline to answer the letter?",
            "The mayor declined to answer the letter.",
            id="what is asked about is a refusal",
        ),
        pytest.param(
            "On which day did the bank open its branch?",
            "The bank will not open a branch.",
            id="to come, asked as done",
        ),
    ],
)
def test_what_is_denied_of_a_part_is_not_denied(question: str, sentence: str) -> None:
    assert not denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        pytest.param("Why did exports of salt fall?", "Exports of copper rose by a tenth.", id="of something else"),
        pytest.param("Why did rents fall?", "Office rents rose.", id="of a kind"),
        pytest.param("Why did rents fall?", "Rents rose in the capital.", id="in one place"),
        pytest.param("Why did rents fall?", "Rents rose briefly.", id="for a time"),
        pytest.param("Why did the state cut aid to farms?", "The state raised aid to schools.", id="to others"),
        pytest.param(
            "Why did the number of fires fall?", "Volunteers put out 40 fires, compared with 30 in 2014.", id="by some"
        ),
        pytest.param(
            "Why did complaints rise?",
            "Of the complaints 40 were upheld, compared with 60 in 2014.",
            id="of them, some",
        ),
        pytest.param(
            "Why did the number of pilots fall?",
            "Forty pilots testified against smugglers, six of them by letter.",
            id="against somebody",
        ),
        pytest.param(
            "Why did the number of calls drop?",
            "The line, which a church has run since 2004, took 23 calls, compared with 27 in 2012.",
            id="the year of an aside",
        ),
        pytest.param(
            "Why did fines fall?",
            "Under the 2016 law courts imposed 12 fines, compared with 21 in 2018.",
            id="the year of a law",
        ),
        pytest.param(
            "Who called the rise in pilots' starting pay a joke?",
            "Only 58 percent of the pilots held a license, compared with 63 percent in 2014.",
            id="what somebody has rises, not they",
        ),
        pytest.param(
            "Why did more pilots receive free meals in 2015?",
            "The school trained 31 pilots in 2015, compared with 32 in 2014.",
            id="told of another deed",
        ),
        pytest.param(
            "Why did all 12 mayors resign?",
            "Three of the 12 mayors resigned in May and the other nine in June.",
            id="in parts",
        ),
        pytest.param(
            "Why were most of the pilots women?", "Of the 50 harbor pilots, 12 were women.", id="of a kind, counted"
        ),
        pytest.param(
            "Why did the court convict Captain Orlo?",
            "A second trial of Captain Orlo was pending at the court.",
            id="another trial",
        ),
    ],
)
def test_what_rose_fell_or_was_counted_in_part_tells_nothing_of_the_whole(question: str, sentence: str) -> None:
    assert not denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        pytest.param(
            "When did the council pass the budget?",
            "The council did not pass the budget during the year.",
            id="all year",
        ),
        pytest.param(
            "When did the council pass the budget?",
            "For the third consecutive year the council did not pass the budget.",
            id="for years",
        ),
        pytest.param("Who repaired the roof?", "Nobody repaired the roof.", id="nobody"),
        pytest.param(
            "Who repaired the roof of the mill?", "The roof of the mill was not repaired.", id="done by nobody"
        ),
        pytest.param(
            "How did the city rescue the crew?", "The crew was not rescued.", id="done by nobody who is named"
        ),
        pytest.param(
            "What did the pilots convicted in 2015 pay?", "Courts did not convict any pilots.", id="by others to them"
        ),
        pytest.param("Which bridges did the agency repair?", "The agency did not repair any bridges.", id="any"),
        pytest.param(
            "Why did police search the house?", "Police never searched the house.", id="never, without an auxiliary"
        ),
        pytest.param("When did the pilots receive radios?", "Not one pilot received radios.", id="not one"),
        pytest.param(
            "How did the nurse treat the miners?", "The nurse has not treated the miners.", id="another form of a verb"
        ),
        pytest.param(
            "Why did the board accept the recommendation of the auditors?",
            "The board rejected the recommendation of the auditors.",
            id="a noun that could hedge",
        ),
        pytest.param(
            "Why did the ministry refuse the request?",
            "The ministry granted the request.",
            id="one word for the matter",
        ),
        pytest.param(
            "When were the hostages freed?",
            "The hostages remained in detention at the end of the year.",
            id="still held",
        ),
        pytest.param(
            "When did the salt mill reopen?", "The salt mill remained closed at year's end.", id="still closed"
        ),
        pytest.param(
            "How did officials screen unaccompanied pilots?",
            "Officials did not screen unaccompanied pilots.",
            id="a word in un- that only says who they are",
        ),
        pytest.param("Why did prices rise in 2015?", "Prices fell sharply in 2015.", id="a fall of the same"),
    ],
)
def test_what_is_denied_of_all_is_denied(question: str, sentence: str) -> None:
    assert denied(question, sentence)
