"""What a question takes for granted, and sentences that deny it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.premise import (
    denied,
    denies_of_it,
    flatly_denies,
    goes_the_other_way,
    grants_change,
    plainly_denies,
    plainly_does,
    ranks_another,
    ranks_same,
    takes_for_granted,
)
from assistant.premise.change import denies_change, tells_change
from assistant.premise.question import presumptions, takes_for_undone
from assistant.premise.stance import takes_other_side
from assistant.premise.stopped import stopped_short, went_on


@pytest.mark.parametrize(
    ("question", "presumed"),
    [
        ("Why did convictions fall in 2019?", "Did convictions fall in 2019?"),
        ("Since when have prisoners been allowed to vote?", "Have prisoners been allowed to vote?"),
        ("When was the ban lifted?", "Was the ban lifted?"),
        ("How many judges were trained?", None),
        ("Why wasn't the law enforced?", None),
        ("Who leads the agency?", None),
    ],
)
def test_a_why_takes_its_rest_for_granted(question: str, presumed: str | None) -> None:
    assert takes_for_granted(question) == presumed


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Why did the government identify fewer victims in 2019 than in 2018?",
            "The government identified two victims, compared with zero in 2018.",
        ),
        (
            "Why did the government reimpose the ban on migration to the Gulf?",
            "In June the government lifted its 2016 ban on migration to the Gulf.",
        ),
        ("When did the country join the convention?", "The country is not a party to the convention."),
        # In other words, and of what there is access to.
        (
            "Why did the government cut off the internet?",
            "The government did not restrict or disrupt access to the internet or censor online content.",
        ),
        (
            "Why does the government censor content?",
            "The government did not restrict or disrupt access to the internet or censor online content.",
        ),
        ("Since when have civil servants been allowed to strike?", "Civil servants do not have the right to strike."),
        # What is asked of the time since it happened.
        (
            "How many fines were there under the 2017 Press Law since it was put into practice?",
            "The 2017 Press Law, which parliament passed in May, had not been implemented as of October.",
        ),
        ("What was paid from the ferry fund since it was created?", "The ferry fund was not created."),
        ("How many stayed at the state shelter after it opened?", "The state shelter had not opened at year's end."),
    ],
)
def test_a_sentence_can_deny_it(question: str, sentence: str) -> None:
    assert denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Why did the government identify more victims in 2019 than in 2018?",
            "The government identified two victims, compared with zero in 2018.",
        ),
        ("When did the country join the convention?", "The country joined the convention in 2004."),
        ("Why did the court reject the appeal?", "The court rejected the appeal for lack of evidence."),
        ("How many inspections were there?", "There were no inspections."),
        ("How many stayed at the shelter since it opened?", "The shelter did not open a legal clinic."),
        ("Who was fined under the labor law since it was amended?", "The penal code had not been amended."),
        ("Who was fined under the labor law since it was amended?", "The labor law had not been amended by May."),
    ],
)
def test_what_is_not_denied(question: str, sentence: str) -> None:
    assert not denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "presumed"),
    [
        ("Given that the mill was sold, who runs it now?", "Is it so that the mill was sold?"),
        ("Who runs the mill now, given that it was sold?", "Is it so that it was sold?"),
        ("Since most clinics closed, where do patients go?", "Is it so that most clinics closed?"),
        ("What explains the fall in fares?", "Is it so that the fall in fares?"),
        ("What's behind the fall in fares?", "Is it so that the fall in fares?"),
        ("What's the reason for the fall in fares?", "Is it so that the fall in fares?"),
        ("What reason does the report give for the fall in fares?", "Is it so that the fall in fares?"),
        ("Why the fall in fares?", "Is there the fall in fares?"),
        ("Why such a drop (fares at sea)?", "Is there such a drop (fares at sea)?"),
        ("How did the mayor manage to cut the debt?", "Did the mayor cut the debt?"),
        ("Which permits did the port issue?", "Did the port issue permits?"),
        ("What is the minimum fare?", "Is there the minimum fare?"),
        ("Why were most of them women, and not men?", "Were most of them women?"),
        ("Who repaired the bridge?", "Is it so that repaired the bridge?"),
    ],
)
def test_other_questions_take_something_for_granted_too(question: str, presumed: str) -> None:
    assert presumptions(question)[0] == presumed


@pytest.mark.parametrize(
    "question",
    ["Was the ban lifted?", "How many ferries sank?", "What must a driver carry?", "Why was the pilot not fined?"],
)
def test_some_questions_take_nothing_for_granted(question: str) -> None:
    assert presumptions(question) == ()


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        # the other way: by figures, by words, not at all
        ("Why did ferry accidents fall in 2015?", "There were 31 ferry accidents in 2015, compared with 22 in 2014."),
        ("Why did more nurses resign in 2015?", "In 2015, 40 nurses resigned, down from 63 a year earlier."),
        ("What explains the rise in fares?", "Fares fell by a tenth."),
        ("Why did the board cut the entry fee?", "The board raised the entry fee to 40 pesos."),
        ("Why did the museum lose guards?", "The museum had 18 guards, the same number as in 2014."),
        ("Why did the harbor gain pilots?", "The harbor employed 18 pilots, five fewer than in 2014."),
        # all, most, none
        ("Why did the city repair all 12 bridges?", "The city had 12 bridges, of which it repaired five."),
        ("Given that most of the ferries were inspected, who did it?", "Officials inspected 9 of the 40 ferries."),
        ("Why did none of the 14 mayors resign?", "Three of the 14 mayors resigned."),
        ("Why were both pilots fined?", "Prosecutors charged two pilots; one was fined and the other fled."),
        # another outcome
        ("When was the captain of the ferry jailed?", "The court in Port Ems acquitted the captain of the ferry."),
        (
            "Why was the number of pilots trained cut in 2019?",
            "The port held 14 courses, which trained 1,119 pilots, compared with 1,112 in 2018.",
        ),
        ("Why did the court clear the captain of the ferry?", "The court convicted the captain of the ferry."),
        ("Why did the Senate reject the fisheries bill?", "The Senate approved the fisheries bill in May."),
        ("Why did the appeals court overturn the ruling on fees?", "The appeals court upheld the ruling on fees."),
        (
            "When did the ferry company admit the oil spill?",
            "The ferry company denied the allegations of an oil spill.",
        ),
        ("On what grounds did observers call the vote rigged?", "Observers called the vote credible."),
        # not done, nobody, no such thing
        ("When did the cabinet approve the ferry code?", "The cabinet had not approved the ferry code by December."),
        ("Who published the audit of the port?", "The audit of the port was not published."),
        ("What did the inspectors of mines publish?", "Inspectors of mines failed to publish anything."),
        ("Who was hurt when the dam broke?", "The dam broke in March, but nobody was hurt."),
        ("Which miners were rescued in the flood?", "None of the miners in the flood was rescued."),
        ("Which officers were dismissed over the riot?", "No officers were dismissed over the riot."),
        ("How high is the legal minimum wage?", "There is no legal minimum wage."),
        ("How did the debate in the council go?", "No debate was held in the council."),
        ("Why did the port block ships or seize cargo?", "The port did not block ships or seize cargo."),
        ("Why were the smugglers of ivory jailed?", "The smugglers of ivory were fined rather than jailed."),
        ("How much did the state give to the orphanages?", "The state gave nothing to the orphanages."),
        ("In what year did the country ratify the Basel convention?", "The country is not a party to the convention."),
        ("Given that the council raised fares, who paid?", "The council voted by six to three against raising fares."),
        # no end to it, lost, another end of it
        ("Why did the navy stop the patrols off Port Ems?", "The navy continued the patrols off Port Ems."),
        ("Why was the curfew in Osk lifted?", "The council extended the curfew in Osk until May."),
        ("How did Ana Velt win the Osk mayoralty?", "Ana Velt lost the Osk mayoralty to the harbor master."),
        ("When did the ferry safety bill pass?", "The ferry safety bill was defeated by six votes."),
        ("Why was the harbor toll in Osk abolished?", "The council introduced the harbor toll in Osk in May."),
        ("How long is the prison term of Captain Orlo?", "The court fined Orlo 900 pesos."),
        # not decided yet
        (
            "Why did the High Court annul the ferry code?",
            "An action against the ferry code before the High Court was pending.",
        ),
        # what is told beside the figures
        (
            "Why did convictions of smugglers fall?",
            "Courts convicted 36 smugglers, of whom nine were women, compared with 29 in 2014.",
        ),
        ("What explains the rise in fares?", "Fares, which the council sets, fell by a tenth."),
        ("Why did fewer pilots apply in 2015?", "In 2015, 31 pilots applied, compared with 22 in 2014."),
        ("Why did Sardia sign Convention No. 12?", "It has neither signed nor ratified the Reef Convention (No. 12)."),
        # who are the most
        (
            "Why are the majority of the pilots women?",
            "Of the pilots, 58 per cent were men and 39 per cent were women.",
        ),
        ("Why do women still make up the majority of the pilots?", "Men made up 55 per cent of the total."),
        ("Why were most of the people it helped women?", "It helped 72 people, of whom 40 were male and 32 female."),
        ("What explains why most passengers were men?", "Only 12 percent of passengers were men."),
        (
            "What reason is given for most of the 72 having been trafficked for sex?",
            "It helped 72 victims, 60 of whom were exploited in forced labor and 12 in sex trafficking.",
        ),
        # not allowed
        ("Since when have foreigners been allowed to fish?", "Foreigners are not allowed to fish."),
        ("Why did the court acquit Boro Leki?", "On May 3, the court sentenced Boro Leki to ten years in prison."),
        (
            "Since when have foreigners been permitted to join a guild?",
            "The law says that only citizens may join a guild.",
        ),
        # in other words for the same
        ("Why is insurance compulsory for boats?", "Insurance of boats is cheap but not compulsory."),
        ("Why did the council pay for the fair?", "The council provided no money to the fair."),
        ("Since when has the charter outlawed night fishing?", "The charter does not prohibit night fishing."),
        ("Why must drivers join the guild?", "The council did not require drivers to join the guild."),
        ("Why did the council shut down the fish market?", "As of May the council had not closed the fish market."),
        (
            "Since when have ports been under a legal duty to admit divers?",
            "While divers may work, ports are not legally obliged to admit divers.",
        ),
        (
            "Why does the new code force divers to take part in a search?",
            "The new code does not require divers to participate in a search.",
        ),
    ],
)
def test_what_a_report_says_otherwise_is_told(question: str, sentence: str) -> None:
    assert denied(question, sentence)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        # the same way, another matter, another time, a part only
        ("Why did ferry accidents rise in 2015?", "There were 31 ferry accidents in 2015, compared with 22 in 2014."),
        (
            "Why were fewer pilots found in 2015?",
            "The school trained 31 recruits in how to find pilots in 2015, compared with 22 in 2014.",
        ),
        (
            "Why did complaints drop between 2014 and 2015?",
            "Complainants asked for a review in 88 cases, and in 47 it was granted, compared with 39 in 2014.",
        ),
        ("Why did the port shrink?", "The budget of the port was 14 million pesos, compared with 12 million in 2014."),
        ("Why did accidents fall in 2012?", "There were 31 accidents in 2015, compared with 22 in 2014."),
        (
            "Which got more visitors, the zoo or the park?",
            "The zoo had 40 visitors, compared with 90 in the year before.",
        ),
        ("Why did prices break down?", "Prices rose by a tenth."),
        # the share fits, or isn't told
        ("Why did most of the mayors resign?", "Nine of the 14 mayors resigned."),
        ("Why did the city repair all 12 bridges?", "Of the 12 bridges, five are in the north."),
        # what has an end was begun, what was withdrawn may have passed
        ("When did the navy begin the patrols off Port Ems?", "The navy stopped the patrols off Port Ems in 2015."),
        ("Why did the appeal against the ferry code fail?", "The court dismissed the appeal against the ferry code."),
        ("How did Ana Velt win the Osk mayoralty?", "Ana Velt won the Osk mayoralty but lost her seat."),
        ("Why were the smugglers of Osk jailed?", "The court in Osk fined the smugglers."),
        (
            "When did the navy stop being an ally of the port?",
            "The navy, an ally of the port, continued to train pilots.",
        ),
        # decided already, or to be decided
        (
            "When will the High Court rule on the ferry code?",
            "An action against the ferry code before the High Court was pending.",
        ),
        (
            "Why did the court convict Captain Orlo of theft?",
            "The court convicted Captain Orlo of theft; his appeal was pending.",
        ),
        # both outcomes, other things, several
        ("Why did the court acquit the captain?", "The court acquitted the captain and convicted the pilot."),
        ("Why did the Senate approve the budget?", "The Senate approved the budget but rejected the tax."),
        ("Why were some ferry permits refused?", "Ferry permits were granted to 12 firms."),
        ("Why did the ministry agree to open the port?", "The ministry dismissed the engineer of the port."),
        # another deed, another doer, another year; no longer; only in part; only for some; only alleged
        ("When did the cabinet draft the ferry code?", "The cabinet had not approved the ferry code by December."),
        ("When did the ministry approve the ferry code?", "Parliament did not approve the ferry code."),
        ("Who audited the port in 2014?", "The port was not audited in 2016."),
        ("When was the road map last published?", "The road map has not been published since 2011."),
        ("How did the city enforce the ferry code?", "The city did not fully enforce the ferry code."),
        ("When was the toll abolished?", "The toll was not abolished for trucks, but it was abolished for cars."),
        ("Who inspected the mines?", "Allegedly the mines were not inspected."),
        ("Who inspected the mines?", "If the mines are not inspected, they have to close."),
        ("Who inspects the mines?", "The mines are not inspected, except those in the north."),
        ("When was the panel established?", "The panel could not establish who sank the ferry."),
        ("Why did the trials of smuggling rings collapse?", "The trials against smuggling rings collapsed in May."),
        ("What did the pilots detained in May say?", "The law does not allow customs to arrest or detain pilots."),
        ("How much can a pilot owe the port?", "Pilots are compelled to work for the port, which they owe 90 pesos."),
        ("Why did the appeals fall through?", "Appeals rose by a tenth."),
        ("Why did the board deny that fees are granted back?", "The board granted fees back."),
        # what is asked about is itself something left undone
        ("Which mines were left out of the inspection?", "The agency did not inspect the mines of Kolt."),
        ("What kept the bridge from opening?", "The bridge did not open because its builder went bankrupt."),
        ("Why was no guide published?", "No guide was published for lack of money."),
        ("When will the guide be published?", "The guide has not been published."),
        ("Why is insurance cheap?", "Insurance is cheap but not compulsory."),
        ("Since when have women been permitted to join a guild?", "The law says that only citizens may join a guild."),
        (
            "Since when have foreigners been permitted to own boats?",
            "The law says that only citizens may join a guild.",
        ),
        ("Why are most of the pilots men?", "Of the pilots, 58 per cent were men and 39 per cent were women."),
        ("Why are most of the pilots men?", "Of the pilots, 40 were women."),
        ("Why are most of the pilots men?", "Of 50 pilots 40 were women in 2018; 12 were women in 2019."),
        (
            "Why are most of the pilots men?",
            "There were 40 men among the pilots and 58 women among the stewards in 2018 and 9 men.",
        ),
        ("Why are the fewest pilots women?", "Of the pilots, 58 per cent were men and 39 per cent were women."),
        ("Why did the council pay for the lighthouse?", "The council provided no money to the fair."),
        ("Since when has the charter outlawed piracy?", "The charter does not prohibit night fishing."),
        ("Why must bakers join the guild?", "The council did not require drivers to join the guild."),
        # none is an answer; a yes/no question takes nothing for granted
        ("How many officers were dismissed?", "No officers were dismissed."),
        ("Were officers dismissed?", "No officers were dismissed."),
    ],
)
def test_where_it_cannot_be_told_nothing_is_corrected(question: str, sentence: str) -> None:
    assert not denied(question, sentence)


@given(st.text(max_size=60), st.text(max_size=120))
def test_any_question_is_read_against_any_text(question: str, sentence: str) -> None:
    assert denied(question, sentence) in (True, False)


@given(
    st.sampled_from(["Why did fares {}?", "Given that fares {}, who pays?", "What made fares {}?"]),
    st.sampled_from(["rise", "fall", "go up", "go down"]),
    st.integers(2, 999),
    st.integers(2, 999),
)
def test_a_change_is_denied_exactly_if_the_figures_go_the_other_way(
    question: str, change: str, now: int, then: int
) -> None:
    goes_up = change in {"rise", "go up"}
    sentence = f"The port raised {now} fares in 2015, compared with {then} fares in 2014."
    assert denied(question.format(change), sentence) == (now <= then if goes_up else now >= then)


@pytest.mark.parametrize(
    ("presumed", "denies", "tells"),
    [
        ("Did thefts fall in 2014?", False, True),
        ("Did thefts rise in 2014?", True, False),
        ("Did thefts rise in 2015?", False, True),
        ("Did thefts fall?", True, False),  # without a year it is asked of the last
        ("Did fires rise in 2014?", False, False),
    ],
)
def test_two_years_before_are_compared_with_each_other(presumed: str, denies: bool, tells: bool) -> None:
    sentence = "Police recorded eight thefts in 2015, compared with two in 2014 and four in 2013."
    assert (denies_change(presumed, sentence), tells_change(presumed, sentence)) == (denies, tells)


@pytest.mark.parametrize(
    ("question", "granted"),
    [
        ("Why did ferry accidents rise in 2015?", True),
        ("Why such a rise (ferry accidents in 2014)?", True),  # the year is that of the last question
        ("Why did ferry accidents fall in 2015?", False),
        ("Why did ferry accidents rise in 2012?", False),
        ("Why did fines rise in 2015?", False),
        ("Why were there ferry accidents in 2015?", False),
    ],
)
def test_a_change_that_a_report_tells_of_is_granted(question: str, granted: bool) -> None:
    assert grants_change(question, "There were 31 ferry accidents in 2015, compared with 22 in 2014.") == granted


MEN_FIRST = "Male labor migrants are reportedly at the highest risk of trafficking."


@pytest.mark.parametrize(
    ("question", "sentence", "denied", "granted"),
    [
        ("Why are women the group at the highest risk of trafficking?", MEN_FIRST, True, False),
        ("Why are girls working abroad the group most at risk?", MEN_FIRST, True, False),
        ("Why are men at the highest risk of trafficking?", "Men are at the highest risk of trafficking.", False, True),
        ("Why is Osh the town with the most inspections?", "Naryn had the most inspections.", True, False),
        ("Since when have women been the main victims of forced labor?", "Men are the main victims of forced labor.",
         True, False),
        # First in something else, the last, one of several, denied, a likeness of words only.
        ("Why are women at the highest risk of arrest?", MEN_FIRST, False, False),
        ("Why are women at the lowest risk of trafficking?", MEN_FIRST, False, False),
        ("Why are women at the highest risk of trafficking?", "Some of the men at the highest risk of trafficking go.",
         False, False),
        ("Why are women at the highest risk of trafficking?", "Men are not at the highest risk of trafficking.",
         False, False),
        ("Why is fraud most common?", "Theft is the most common crime.", False, False),
        ("Why did most women leave?", "Most men left.", False, False),
        # What is asked for is taken to be nothing; who owns something isn't ranked; "most" alone isn't the first.
        ("Which countries are the main destinations?", "Turkey and Peru are the main destinations.", False, False),
        ("Why was the country's largest prison closed?", "The largest prison was closed after a fire.", False, False),
        ("Why are children most vulnerable to fraud?", "Farm workers are most vulnerable to fraud.", False, False),
        (
            "Why do women face the highest risk of arrest?",
            "As most lack work, women face the highest risk of arrest.",
            False,
            False,
        ),
        (
            "Why are women at the highest risk of arrest?",
            "As most lack work, women face the highest risk of arrest.",
            False,
            True,
        ),
    ],
)  # fmt: skip
def test_another_is_first(question: str, sentence: str, denied: bool, granted: bool) -> None:
    assert (ranks_another(question, sentence), ranks_same(question, sentence)) == (denied, granted)


@pytest.mark.parametrize(
    ("question", "sentence", "otherwise"),
    [
        ("Why did child labour go up?", "The inspectorate reported a 50 percent decrease in it.", True),
        ("Why did child labour go down?", "The inspectorate reported a 50 percent decrease in it.", False),
        ("Why did fewer women sit in Congress?", "An all-time high of 47 members were women.", True),
        ("Why did the firm take on more workers?", "It cut its staff from 34 in 2008 to 11 in 2015.", True),
        ("Why did convictions rise from 2017 to 2018?", "It convicted five in 2018 and seven in 2017.", True),
        ("Why did convictions fall from 2017 to 2018?", "It convicted five in 2018 and seven in 2017.", False),
        ("Why did convictions fall?", "Courts convicted 19 traffickers, compared with 11 in 2021.", True),
        ("Why did convictions rise?", "Courts convicted 19 traffickers, compared with 11 in 2021.", False),
        ("Why did the ministry cut the budget?", "It allocated the same amount as in 2019.", True),
        ("Why did convictions fall in 2019?", "It convicted eight in 2019, two in 2018 and four in 2017.", True),
        ("Why did convictions rise in 2019?", "It convicted eight in 2019, two in 2018 and four in 2017.", False),
        ("Why did convictions rise in 2018?", "It convicted eight in 2019, two in 2018 and four in 2017.", True),
        (
            "Why were fewer convicted in 2018 than in 2017?",
            "It convicted nine in 2018, two in 2017, four in 2016.",
            True,
        ),
        ("Why was parliament made bigger?", "The law reduces the seats of parliament from 120 to 90.", True),
        (
            "Why did more mothers die in 2017 than in 2015?",
            "In 2017 there were 186 deaths per 100,000 live births, down from 236 deaths in 2015.",
            True,
        ),
        # Both ways, neither, and no way that is taken for granted.
        ("Why did seizures of cocaine fall?", "Seizures of cocaine rose, whereas those of cannabis fell.", False),
        ("Why did convictions rise?", "Courts convicted 19 traffickers and acquitted 11.", False),
        ("Why were 19 convicted?", "Courts convicted 19 traffickers, compared with 11 in 2021.", False),
        ("Why did costs rise and quality fall?", "Costs fell.", False),
        ("What explains the collapse in port inspections?", "There were 85, an increase of 11 percent.", True),
        ("Why did the bridge collapse?", "Traffic had increased by 11 percent.", False),
        ("Why has the number of inmates soared?", "The reform decreased the number of detainees.", True),
        ("Why has the number of inmates soared?", "The reform decreased the fee.", False),
        ("Why did the wait get shorter in 2020?", "In 2020 the wait was 24 months, a two-month increase.", True),
        ("What explains the leap in visits from one to 29?", "It paid one visit, compared with 29 in 2018.", True),
    ],
)
def test_a_rise_is_told_where_a_fall_is_taken_for_granted(question: str, sentence: str, otherwise: bool) -> None:
    assert goes_the_other_way(question, sentence) == otherwise


@pytest.mark.parametrize(
    ("sentence", "flat"),
    [
        ("Arbitration did not take place during the year.", True),
        ("The ministry did not refuse to register any domestic NGOs.", True),
        ("There were no reports of corruption during the year.", True),
        ("The country has no military.", True),
        # Something goes on, limits it, or leaves it open.
        ("The courts did not convict any smugglers, but they fined two.", False),
        ("The country did not return anyone unless they had protection elsewhere.", False),
        ("The ministry did not provide figures.", False),
        ("The ministry did not report training judges.", False),
        ("The courts convicted two smugglers.", False),
        ("Durable Solutions: The port did not accept divers.", True),
        ("Since the pilot took office in 2018, no case led to a conviction.", True),
        ("The port, however, had not opened.", True),
        ("The port had not opened, however small it was.", False),
        ("The port did not maintain an office in Orn.", True),
        ("The port did not maintain reliable records.", False),
    ],
)
def test_a_flat_denial_is_all_that_is_said(sentence: str, flat: bool) -> None:
    assert flatly_denies(sentence) == flat


@pytest.mark.parametrize(
    ("question", "sentence", "denies"),
    [
        ("How many pay rises did the port approve?", "The port has yet to approve the requested increases.", True),
        ("How many divers' children are in public schools?",
         "Divers' children could not access public education, even if they were registered.", True),
        ("Which party won the election held in the war?",
         "The council was not recognized, and elections were not held.", True),
        ("How many divers did the port send back?", "The port did not send back divers unless they had nets.", False),
        ("Which eleven piers had no money for the plan?", "Six had money; 11 had no budget for the plan.", False),
        ("How many divers did the port train?", "The port did not report how many divers it trained.", False),
        ("How many divers did the port train?", "The port had no cranes, and sailors were not paid.", False),
        ("How many divers did the port train?", "The port trained nine divers.", False),
    ],
)  # fmt: skip
def test_a_denial_among_others_is_of_a_deed_or_a_thing_of_the_question(
    question: str, sentence: str, denies: bool
) -> None:
    assert denies_of_it(question, sentence) == denies


@pytest.mark.parametrize(
    ("question", "sentence", "denies"),
    [
        ("How much of the contract had the pilot been paid?", "The contract was never issued.", True),
        ("Why do pilots get the same pay?", "Pilots must get the same pay, but they did not.", True),
        ("Which guild led the pilots in May?", "The inquiry, concluded in May, found no guild.", True),
        ("On what grounds did the court free Bo Lee?", "On May 3, the court denied his request.", True),
        ("Which ships came in 2018?", "No ship came in 2018, the most recent year that was known.", True),
        # The question denies it itself; the denial is limited, of nobody in particular, or of what wasn't told.
        ("Why was the appeal turned down?", "The court denied that appeal.", False),
        ("Why is there no pier?", "The port has no pier.", False),
        ("How many pilots were sent home?", "The port did not send pilots home unless they had nets.", False),
        ("How many pilots came?", "Many pilots did not come.", False),
        ("How many pilots came?", "The port did not provide figures on pilots.", False),
        # It is said of those of whom a clause tells, of another step, or beside what is granted.
        ("What fines did the 15 smugglers get?", "It convicted 15 smugglers, none of whom went to prison.", False),
        ("What does the law set for smuggling officials?", "The port did not prosecute any smuggling official.", False),
        ("Which officials were prosecuted?", "The port did not prosecute any smuggling official.", True),
        ("Who signed the pact in May?", "The pact was signed in May but had not been ratified.", False),
        ("What is the pier for?", "The pier is for ferries.", False),
        ("At what age do men and women retire?", "The age is not equal, nor is that of judges.", False),
    ],
)  # fmt: skip
def test_what_is_plainly_denied_where_a_question_takes_it_for_granted(
    question: str, sentence: str, denies: bool
) -> None:
    assert plainly_denies(question, sentence) == denies


@pytest.mark.parametrize(
    ("question", "sentence", "does"),
    [
        ("Why didn't the port give blind pilots charts?", "In May the port provided charts that can be felt.", True),
        ("Why is nobody allowed to see the yard?", "Visits: The port permitted visits of the yard.", True),
        ("Why did Bo Lee refuse to hand over the keys?", "Bo Lee handed the keys to Ana Duka.", True),
        # It says itself that something isn't so, or for whom; it is asked why something was done.
        ("Why didn't the port give blind pilots charts?", "The port had not bought any charts.", False),
        ("Why didn't the port give pilots charts?", "Only captains got charts.", False),
        ("Why do guards almost never follow the rule?", "There is a rule; guards rarely followed it.", False),
        ("Why can't guards strike?", "Everybody has the right to strike, except for guards.", False),
        ("Why did the warden not act?", "The warden refused to act.", False),
        ("Why did the port give blind pilots charts?", "In May the port provided charts that can be felt.", False),
    ],
)
def test_what_is_plainly_done_where_it_is_asked_why_it_was_not(question: str, sentence: str, does: bool) -> None:
    assert plainly_does(question, sentence) == does


@pytest.mark.parametrize(
    ("question", "sentence", "is_denied"),
    [
        ("Why did the ferry court uphold the fee on nets?", "The ferry court found the fee on nets void.", True),
        ("Why did the ferry court strike down the fee on nets?", "The ferry court upheld the fee on nets.", True),
        ("Why did the ferry court uphold the fee on nets?", "The ferry court found the search of nets void.", False),
        ("Why are hearings on nets held in secret?", "Hearings on nets are open to the public.", True),
        ("Why was the hearing on nets held in secret?", "Hearings on nets are open to the public.", False),
        ("Why are hearings on nets open to the public?", "Hearings on nets, held at night, were secret.", True),
        (
            "Now that the net tax is being applied, who pays it?",
            "A 2009 law on a net tax was criticized by skippers of the port and by owners of nets, although it has"
            " never been implemented.",
            True,
        ),
        (
            "Now that the net tax is being applied, who pays it?",
            "A 2009 law on a crew tax was criticized by skippers, although it has never been implemented.",
            False,
        ),
        ("Why did ferry thefts go up compared to 2014?", "There were 22 ferry thefts, compared with 31 in 2014.", True),
        ("Why did ferry thefts fall compared to 2014?", "There were 22 ferry thefts, compared with 31 in 2014.", False),
        ("Why were there fewer thefts than in 2014?", "There were 40 thefts, compared with 31 in 2014.", True),
        ("When did Orn restart ferry traffic?", "Ferry traffic remained temporarily halted.", True),
        ("When were the two port guards fired?", "The two port guards were only reprimanded.", True),
        ("When were the two port guards fired?", "The two port guards were not only reprimanded.", False),
        ("Why did the port bar divers from the harbor?", "The port allowed divers in the harbor.", True),
        ("Why was Duka allowed to stay in office?", "The mayor fired Duka and Lee after the raid.", True),
        ("Why was Duka allowed to stay in office?", "Police fired tear gas at those near the office of Duka.", False),
        ("On what grounds did the judges clear Lee of the fraud charge?", "They found Lee guilty of fraud.", True),
        ("On what grounds did the judges clear Lee of the fraud charge?", "They cleared Lee of fraud.", False),
    ],
)
def test_a_contrary_outcome_denies(question: str, sentence: str, is_denied: bool) -> None:
    assert denied(question, sentence) == is_denied


@pytest.mark.parametrize(
    ("question", "undone"),
    [
        ("Why was nobody rescued in May?", "was anybody rescued in May?"),
        ("How come no pilot resigned?", "Is it so that any pilot resigned?"),
        ("And why did none of the pilots resign?", "did anybody of the pilots resign?"),
        ("Why was nobody rescued (crews in May)?", "was anybody rescued"),
        ("Why did the port hire no pilots in May?", "did the port hire any pilots in May?"),
        ("Why has the court convicted no one?", "has the court convicted anybody?"),
        ("Why do crews want nothing to do with him?", None),
        ("Why is there no longer a ferry?", None),
        ("Why was the crew rescued?", None),
    ],
)
def test_that_nobody_did_it_is_taken_for_granted(question: str, undone: str | None) -> None:
    assert (takes_for_undone(question) or "").rstrip("?") == (undone or "").rstrip("?")


NOT_CHARGED = "The skipper was fined, and the mill owner was not charged."
NO_TRAFFICKERS = "For the third year, the state did not prosecute any sex trafficking or forced labor cases."


@pytest.mark.parametrize(
    ("question", "sentence", "stopped"),
    [
        ("How long must the mill owner in the dye case spend behind bars?", NOT_CHARGED, True),
        ("What sentence did the mill owner get?", NOT_CHARGED, True),
        ("What was the mill owner convicted of?", NOT_CHARGED, True),
        ("Which court convicted the mill owner?", NOT_CHARGED, True),
        ("Why was the mill owner acquitted?", NOT_CHARGED, True),
        ("For how long were the pilots jailed?", "None of the pilots was prosecuted.", True),
        ("What penalty did the pilots face?", "No pilots were charged.", True),
        ("How many years did the Osk mill owner get?", "Officials dropped charges against a mill owner in Osk.", True),
        ("What was the pilot jailed for?", "The pilot was acquitted in May.", True),
        ("What was the pilot jailed for?", "The pilot was acquitted of theft.", False),
        ("What was the pilot jailed for?", "The pilot was acquitted in May, but later convicted.", False),
        ("What sentence did the pilots get?", "The two pilots were acquitted.", False),
        ("How many years did the Fen mill owner get?", "Officials dropped charges against a mill owner in Osk.", False),
        ("Why was the pilot tried?", "The pilot was acquitted.", False),
        ("How long are the terms handed to the traffickers convicted in 2019?", NO_TRAFFICKERS, True),
        ("how long are the prison terms that the traffickers convicted in 2019 have to serve?", NO_TRAFFICKERS, True),
        ("How long were the sentences for the sex traffickers who stood trial?", NO_TRAFFICKERS, True),
        ("How many years in prison were handed to the labour traffickers convicted?", NO_TRAFFICKERS, True),
        (
            "How long were the terms of the traffickers convicted?",
            "It did not prosecute any sex trafficking cases.",
            False,
        ),
        ("How long were the terms of the organ traffickers convicted?", NO_TRAFFICKERS, False),
        ("How long were the terms of the smugglers convicted?", NO_TRAFFICKERS, False),
        # somebody else, some of them, another crime, another year, another step
        ("What sentence did the skipper who worked for the mill owner get?", NOT_CHARGED, False),
        ("What sentence did the owner get?", NOT_CHARGED, False),
        ("What sentence did the mill owner get?", "The owner was not charged.", False),
        ("What sentence did the owner of the mill get?", "The owner was not charged over the ferry.", False),
        ("For how long were the pilots jailed?", "Two pilots were not prosecuted.", False),
        ("How much was the mill owner fined?", "The mill owner was not charged with arson.", False),
        ("How much was the mill owner fined in 2019?", "In 2018 the mill owner was not charged.", False),
        ("For how long was the pilot jailed?", "The pilot was not arrested.", False),
        ("Why was the pilot acquitted?", "The pilot was not convicted.", False),
        ("What does the law set for the mill owner?", NOT_CHARGED, False),
        ("How long is the term that ex-minister Leki got?", "A court acquitted former minister Boro Leki of it.", True),
        ("How long is the sentence that Boro Leki got in 2019?", "In 2019 the mayor Boro Leki was acquitted.", True),
        ("What sentence did the mill owner get?", "In May a court acquitted the mill owner.", True),
        ("What sentence did the mill owner get?", "In May a court acquitted the ferry owner.", False),
        ("What sentence did Ana Leki get?", "A court acquitted Boro Leki.", False),
        ("What sentence did Leki get?", "The court acquitted nine others but sentenced Leki to a year.", False),
        # where somebody is held who isn't
        ("Where is the mill owner being held?", "The mill owner was still at large.", True),
        ("In which prison is Boro Leki detained?", "Boro Leki has fled the country.", True),
        ("Where is Leki held?", "Leki remained at large despite an arrest warrant.", True),
        ("Where are the pilots being held?", "Two pilots remained at large.", False),
        ("Where are the pilots being held?", "The other pilots remained at large.", False),
        ("Where is Leki held?", "Leki was at large; in May he was captured.", False),
        ("Where was Leki held?", "Leki was in exile.", False),
        ("Where is Ana Leki held?", "Boro Leki was at large.", False),
        ("Where is the owner of the ferry held?", "The owner of the mill was at large.", False),
        (
            "How long were the jail sentences of the organ traffickers the courts convicted?",
            "The government did not prosecute or convict any traffickers.",
            True,
        ),
        (
            "How long were the jail sentences of the organ traffickers the courts convicted?",
            "The government did not prosecute or convict any sex traffickers.",
            False,
        ),
        ("How many years in prison did Leki get in May?", "The trial ended on May 9 with Leki’s acquittal.", True),
        ("How many years in prison did Leki get?", "The trial ended with the acquittal of Leki in May.", True),
        ("How many years in prison did Leki get?", "The trial ended with Duka's acquittal.", False),
        (
            "What punishment did Ana Leki receive for the theft?",
            "In April a court found mayor Ana Leki, a Fen native, not guilty in her 2020 theft case.",
            True,
        ),
        ("What punishment did Leki receive?", "In 2018 a court found Leki not guilty of theft.", False),
        (
            "What punishment did Ana Leki receive?",
            "A court found Ana Leki guilty of theft but not guilty of fraud.",
            False,
        ),
    ],
)
def test_who_was_not_charged_was_not_punished(question: str, sentence: str, stopped: bool) -> None:
    assert stopped_short(question, sentence) == stopped


def test_that_another_sentence_tells_of_the_punishment_is_known() -> None:
    asked = "How long must the mill owner spend behind bars?"
    assert went_on(asked, "A court sentenced the mill owner to two years.")
    assert went_on(asked, "The mill owner, aged 60, was convicted in May.")
    assert not went_on(asked, "A court sentenced a skipper to two years for a fraud on behalf of the mill owner.")
    asked = "How long were the sentences of the smugglers who were convicted?"
    assert not went_on(asked, "Those convicted in Fen received suspended sentences.")
    assert went_on(asked, "A court convicted two smugglers.")
    assert not went_on("What sentence did Leki get?", "A court acquitted Leki.")
    assert not went_on("Who owns the mill?", "A court sentenced the mill owner to two years.")


@pytest.mark.parametrize(
    ("question", "sentence", "opposed"),
    [
        (
            "Why was the pilots' union so pleased with the toll?",
            "The pilots' union warned that fares would rise.",
            True,
        ),
        ("Why did the pilots' union back the toll?", "The pilots' union protested the decision.", True),
        ("Why was the council angry about the toll?", "The council welcomed the toll.", True),
        ("Why did the council agree to the new toll?", "The council rejected the toll on May 3.", True),
        ("Why did the council agree to a toll on nets?", "The toll on nets was turned down by the council.", True),
        (
            "Why did the council agree to the request for a toll?",
            "On May 3, the council denied the request for a toll.",
            True,
        ),
        ("Why did the council agree to a toll on nets?", "The toll on nets was turned down by a court.", False),
        ("Why did the council agree to a toll on nets?", "The fee on boats was turned down by the council.", False),
        (
            "On what grounds did the council agree to a toll on nets?",
            "The council continued to refuse a net toll.",
            True,
        ),
        # of something else, by somebody else, not so
        ("Why was the council so pleased with the toll?", "The council criticized the budget.", False),
        ("Why did the council agree to visits to Fen?", "The council refused visits to Osk.", False),
        ("Why was the pilots' union so pleased with it?", "The bakers' union warned that fares would rise.", False),
        ("Why did the council oppose the toll?", "The council did not support the toll.", False),
        ("Why did the council agree to the toll?", "The council declined to comment.", False),
        ("Why was the council not pleased with the toll?", "The council criticized the toll.", False),
        ("Why was the mayor happy with the toll?", "The mayor opened the port.", False),
        ("Why did the port refuse to let inspectors in?", "Visits: The port permitted visits by inspectors.", True),
        ("Why did the port refuse to let inspectors in?", "The port permitted visits by relatives.", False),
    ],
)
def test_who_spoke_against_it_was_not_for_it(question: str, sentence: str, opposed: bool) -> None:
    assert takes_other_side(question, sentence) == opposed
