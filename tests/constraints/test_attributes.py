"""What is asked of an event that a sentence telling of it needn't have."""

from __future__ import annotations

import pytest

from assistant.constraints.attributes import lacks_attribute
from assistant.question.asked import understand
from assistant.schema import Passage


def passage(text: str) -> Passage:
    return Passage("r", "Section 1", 1, 0, len(text), text, "")


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("When did the law enter into force?", "Parliament passed the law in May 2019.", "when it took effect"),
        (
            "When did the new code enter into force?",
            "The code adopted in May allows for it; however, there is no evidence that victims benefited.",
            "when it took effect",
        ),
        ("In what year did the ban take effect?", "The ban was adopted in 2018.", "when it took effect"),
        ("When did the law enter into force?", "The law, passed in May, took effect on 1 July.", None),
        ("When did the law enter into force?", "The law was to apply from 2020.", None),
        ("When did the law enter into force?", "Parliament rejected the law in May.", None),
        ("When did she become head of the board?", "She took office in May.", None),
        ("What was the verdict?", "The trial of the officer opened in May.", "how it was decided"),
        ("How did the court rule?", "The party filed a complaint with the court.", "how it was decided"),
        ("How did the court rule?", "The court dismissed the complaint.", None),
        ("How did the court rule?", "The case was pending at year's end.", None),
        ("Has the campaign brought accidents down?", "The ministry launched a campaign in May.", "what came of it"),
        ("Has the campaign brought accidents down?", "Accidents fell by a third.", None),
        ("Did the law make a difference?", "Officials adopted the law in 2019.", "what came of it"),
        ("Did the campaign bring it down?", "The ministry continued to conduct campaigns.", "what came of it"),
        ("Did the campaign bring it down?", "The ministry held a campaign, but it continued.", None),
        ("Did the law make a difference?", "Officials adopted the law, but children still worked.", None),
        ("What is the unit's headcount?", "The unit was set up in Osh to hunt smugglers.", "a figure"),
        ("What is the unit's headcount?", "The unit has some 40 officers.", None),
        (
            "Did the families ever receive the money?",
            "A court ruled that the owners had to pay 280 million francs to the families.",
            "anything on whether it was paid",
        ),
        ("Did the families ever receive the money?", "The owners had to pay, but the families got nothing.", None),
        ("Did victims receive compensation?", "Courts ordered traffickers to pay victims $300.", None),
        ("What set off the gunfight?", "There was an exchange of gunfire in Osh on 31 March.", "what set it off"),
        ("What set off the gunfight?", "Guards opened fire after a truck had hit a post.", None),
        ("When did it come on the list?", "On 25 June it was removed from the list.", "when it was put on the list"),
        ("When did it come on the list?", "It was added in 2012 and removed in 2019.", None),
        ("When did the deadline run out?", "Many did not register before the deadline.", None),
        ("When was the deadline?", "Many registered after the deadline.", "the date of the deadline"),
        ("When was the deadline?", "The deadline was the end of May.", None),
        ("Has that ever happened?", "Inspectors may be fined for it.", "whether it happened"),
        ("Has that ever happened?", "Inspectors may be fined for it, and two were fined in 2020.", None),
        ("Where does the law fall short?", "The law prohibits the sale of such pictures.", "a shortcoming"),
        ("Where does the law fall short?", "The law does not define such pictures.", None),
        ("Did the firm win its appeal?", "The firm appealed the board's decision to a court.", "how it was decided"),
        ("Did the firm win its appeal?", "The firm appealed, and a court overturned the decision.", None),
        ("Did the firm win its appeal?", "The firm closed.", None),
        ("What was the outcome of the referendum?", "Police made arrests ahead of the referendum.", "how it went"),
        ("What was the outcome of the referendum?", "Two in three voted for it in the referendum.", None),
        ("What did the council recommend?", "The council drew up plans and issued recommendations.", "what it said"),
        ("What did the council find?", "The council published its report in May.", "what it said"),
        ("What did the council find?", "The council published a report that criticized the cells.", None),
        ("What did the council recommend?", "The council issued recommendations to ease crowding.", None),
        ("When is the plan due to be adopted?", "A plan for 2021-27 was being drafted.", "when it is to be adopted"),
        ("When is the plan due to be adopted?", "A plan was being drafted, due by the end of the year.", None),
        ("Has anyone made use of it yet?", "The code filled the gap, allowing them to sue.", "whether it happened"),
        ("Has anyone made use of it yet?", "The code allowed them to sue; no one had done so.", None),
        ("Did the course make judges any better?", "A donor funded a course for judges.", "what came of it"),
        ("Did the course make judges any better?", "Judges said that the course had helped them.", None),
        ("Are there fewer raids since the reform?", "The state trained officers.", "what came of it"),
        ("Is the line staffed around the clock?", "An NGO ran the line, which gave advice.", "the hours"),
        ("Is the line staffed around the clock?", "The line was open 24 hours a day.", None),
        ("Is the line staffed around the clock?", "The line was closed on weekends.", None),
        (
            "Did parliament pass the ferry bill?",
            "The cabinet submitted the ferry bill in May.",
            "whether it was adopted",
        ),
        ("Did parliament pass the ferry bill?", "The cabinet submitted the bill, and it was rejected.", None),
        ("Was the ferry bill adopted?", "The ferry bill was still being drafted.", None),
        ("Was the ferry adopted as a symbol?", "The cabinet proposed the ferry as a symbol.", None),
        ("How did the sea drill of 2020 go?", "It set up a group to hold the sea drill in 2020.", "how it went"),
        ("How did the sea drill go?", "The sea drill was held in May, and 40 boats took part.", None),
        ("How did the appeal turn out?", "The appeal was pending.", None),
        ("Outcome of the 12 port cases?", "A further 12 went to the port tribunal.", "how it went"),
        ("Outcome of the 12 port cases?", "Of the 12, the tribunal dismissed nine.", None),
        ("What did the wage talks bring?", "Talks were to resume in May.", "how it went"),
        ("What did the wage talks bring?", "The talks ended with a rise of 4 percent.", None),
        ("What came of the inquiry?", "An inquiry was opened in May.", "how it went"),
        ("What came of the inquiry?", "An inquiry found that nobody had known.", None),
        ("Did it succeed?", "The group convened twice to discuss the plan.", "how it went"),
        (
            "What happened to the miners after they returned home?",
            "Police deported the miners in July without asking them.",
            "what happened then",
        ),
        ("What happened to the miners after they returned home?", "On return they were fined.", None),
        ("What did the captain die of?", "The captain was jailed for theft.", "the cause of death"),
        ("What did the captain die of?", "The captain's body was covered in bruises.", None),
        ("How long did sailors stay there?", "The waiting time was five months.", "how long they stayed"),
        ("How long did sailors stay there?", "Sailors waited and lived there for a year.", None),
        # What tells nothing else of it may tell it in any words.
        ("When did the law enter into force?", "It became law in September 2018.", None),
        ("When did the curfew come into effect?", "Authorities imposed a curfew on 20 March.", None),
        ("How did the court rule?", "The court threw out the case.", None),
        ("What is the ruling party?", "The Democratic Party filed 70 candidates.", None),
        ("Has the program made a difference?", "Road deaths plummeted.", None),
        ("In which regions?", "It occurs in cocoa-growing regions.", None),
        ("Which village elders mediate?", "Elders of a village mediate disputes.", None),
        ("In which states?", "Enforcement was inconsistent across the states.", "which states they were"),
        ("Which province was it?", "It happened in a province of the country.", "which province it was"),
        ("In which states?", "Enforcement was weak in Oaxaca.", None),
        ("In which districts?", "Enforcement was weak in northern districts.", None),
        ("In which districts?", "Enforcement was weak in all districts.", None),
        ("Which district is bigger, Lunde or Haldring?", "The bigger district has 12 schools.", None),
    ],
)
def test_an_attribute_that_no_word_tells_is_missing(question: str, text: str, lacks: str | None) -> None:
    assert lacks_attribute(understand(question), passage(text)) == lacks
