"""What is near the question and no answer to it: each kind with like sentences that it must leave alone."""

from __future__ import annotations

import pytest

from assistant import Passage
from assistant.constraints.ages_told import of_other_age
from assistant.constraints.fit import About, fit
from assistant.question.asked import understand
from assistant.surroundings import Around

WITH, WITHOUT = "the age with that consent", "the age without that consent"
PARTS = "Of these, 30 were victims of sex trafficking and 12 of forced labor; 25 were women and 17 were men."
ALL_TRIED = "All 14 guards received fines."
STUDY = "who made the study"
POSTS = "whether they kept their posts"
THEN = "what happened then"


def _lacks(question: str, text: str, before: str = "") -> str | None:
    passage = Passage("a", "Overview", 1, 0, len(text), text, "")
    return fit(understand(question), passage, Around(before, ""), About()).lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("From what age may girls marry with parental consent?", "Parental consent is required until age 21.", WITH),
        ("At what age can one wed with a court's permission?", "Permission is needed under the age of 20.", WITH),
        ("At what age can minors work with their parents' approval?", "Until 16 they need parental approval.", WITH),
        ("From what age can boys marry if their parents agree?", "Parental permission is required below age 18.", WITH),
        ("From what age may girls marry without consent?", "Girls of 15 may marry with consent.", WITHOUT),
        ("At what age may they marry without permission?", "It is 15, provided the parents agree.", WITHOUT),
        # both, neither, or the one that is asked for
        ("From what age may girls marry with consent?", "Girls of 15 may marry with consent.", None),
        ("From what age may girls marry without consent?", "Parental consent is required until age 21.", None),
        ("From what age may girls marry with consent?", "It is 15 with consent; it is needed until 21.", None),
        ("From what age may girls marry?", "Parental consent is required until age 21.", None),
        ("From what age may girls marry with consent?", "The legal age of marriage is 18.", None),
        ("From what age may they marry without consent?", "The legal age is 18, but minors may with consent.", None),
    ],
)  # fmt: skip
def test_an_age_with_and_without_consent(question: str, text: str, lacks: str | None) -> None:
    assert of_other_age(understand(question), text) == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        # two breakdowns of one whole
        ("Among the forced labor victims, how many were women?", PARTS, True),
        ("Of the sex trafficking victims, how many were men?", PARTS, True),
        ("How many of the forced labor victims were women?", PARTS, True),
        ("How many of the girls were foreigners?", "Nine were nationals and 12 were foreign nationals.", True),
        ("How many of the boys were foreign?", "It helped 40 foreign workers.", True),
        ("Among the victims, how many were women?", PARTS, False),
        ("How many of the victims were women?", PARTS, False),
        ("How many of the girls were foreigners?", "Of the girls, nine were foreigners.", False),
        ("How many of the girls were foreigners?", "Police found 12 girls, of whom nine were foreigners.", False),
        ("How many of the girls were foreigners?", "Nine of them were foreigners.", False),  # told of before
        ("How many of those whom the state itself found were helped by NGOs?", "NGOs helped 72 victims.", False),
        # another whole
        ("Of the thirteen who escaped, how many were caught?", ALL_TRIED, True),
        ("Of the 14 who were tried, how many were fined?", ALL_TRIED, False),
        ("Of the 127 convicted, how many were women?", "It tried 606 people, of whom 264 were women.", True),
        ("Of the 606 tried, how many were women?", "It tried 606 people, of whom 264 were women.", False),
        ("Of the 264 new cases, how many were of fraud?", "Of 606, 264 were new (218 of fraud, 46 of theft).", False),
        # another step
        ("Of those prosecuted, how many were found guilty?", "Of 617 orders, 205 led to a prosecution.", True),
        ("Of those arrested, how many were convicted?", "Police arrested 31 smugglers in nine towns.", True),
        ("Of those arrested, how many were convicted?", "Nine were found guilty.", False),
        ("Of those charged, how many were convicted?", "None of the nine charged was sentenced.", False),
        # lists of them
        ("How many are on it?", "The ministry kept two lists of licensed agencies.", True),
        ("How many were on the register?", "There were three registers of voters.", True),
        ("How many are on it?", "It lists 41 agencies.", False),
        # another crime
        ("How many rape cases went to court?", "There were no court cases of sexual harassment at work.", True),
        ("How many rape cases went to court?", "There were 12 court cases of sexual assault.", False),
    ],
)  # fmt: skip
def test_others_that_are_counted(question: str, text: str, lacks: bool) -> None:
    before = "Police found 42 victims." if text is PARTS else "Police found 12 girls."
    assert (_lacks(question, text, before) is not None) == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Who carried out the study?", "The hospital opened a ward for abused children.", STUDY),
        ("Who made that evaluation?", "Courts freed two men.", "who made the evaluation"),
        ("Who made the study?", "A study found that 300 children work.", None),
        ("Who carried out the study?", "Researchers of Fen University counted 300 children.", None),
        ("Who wrote the survey?", "Its author, Ida Roy, proposed a hotline.", None),
        ("Who conducted the survey?", "UNICEF surveyed 300 families.", None),
        ("Which newspaper broke the story?", "The Ministry of Interior (MOI) denied it.", "the name asked for"),
        ("Which newspaper reported it?", "The State Migration Service (SMS) denied it.", "the name asked for"),
        ("Which newspaper broke the story?", "The story was broken by the Fen Herald.", None),
        ("Which bank did he rob?", "He robbed a state-owned bank during the war.", "the name asked for"),
        ("Which bank did he rob?", "He robbed a state-owned bank, the Fen Bank, during the war.", None),
        ("What share of men married early?", "Of women 24 percent married early.", "a share"),
        ("What share of men married early?", "Of men and women 24 and 31 percent did.", None),
        ("Which police station is it?", "The Ministry of Interior runs the Fen Street station.", None),
        ("What happened to him after the course was over?", "A court ordered him to complete a course.", THEN),
        ("What became of them once the project ended?", "The project trained 30 girls.", THEN),
        ("What happened to him after the course was over?", "After the course he returned to school.", None),
        ("What became of them once the project ended?", "Thirty girls found work when it was completed.", None),
        ("Did they lose their jobs?", "The 14 officers received suspended sentences.", POSTS),
        ("Are they still on the force?", "The ministry denied the report.", POSTS),
        ("Has he kept his post?", "The mayor was convicted of fraud.", POSTS),
        ("Did they lose their jobs?", "The officers were convicted and dismissed.", None),
        ("Are they still on the force?", "The officers were suspended.", None),
        ("Did the mayor keep his seat?", "The mayor was convicted but not removed.", None),
        ("How many years did the others convicted with him and along with Maskal get?",
         "Maskal was sentenced to eleven years.", "anything on the others"),
        ("What did the officers tried alongside Maskal get?", "Maskal got nine years.", "anything on the others"),
        ("What did the officers tried alongside Maskal get?", "Maskal and two others got nine years.", None),
        ("What did Maskal get?", "Maskal got nine years.", None),
    ],
)  # fmt: skip
def test_what_is_told_of_something_else(question: str, text: str, lacks: str | None) -> None:
    assert _lacks(question, text) == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Why were the other four refused?", "It refused nine, five of them because they had consented.", True),
        ("Why did it refuse the four others?", "It refused nine, five of them because they had agreed.", True),
        ("Why were the rest turned away?", "Guards turned away nine, five of them due to their age.", True),
        ("Why did it refuse the nine?", "It refused nine, five of them because they had consented.", False),
        ("Why were five refused?", "It refused nine, five of them because they had consented.", False),
        ("Why were the others refused?", "Five were refused because of age and the others for lack of papers.", False),
        ("On what grounds were the two requests refused?", "It made two requests, both of which were refused.", True),
        ("What reason was given for the closure?", "The shelter was closed, where 12 women lived.", True),
        ("On what grounds were they refused?", "The court refused them for lack of proof.", False),
        ("What reason was given for the closure?", "The ministry said there was no money.", False),
        ("On what grounds were they fined?", "Both were fined for working without a permit.", False),
    ],
)  # fmt: skip
def test_a_reason_is_that_of_those_who_are_asked_about(question: str, text: str, lacks: bool) -> None:
    assert (_lacks(question, text) is not None) == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("What punishment did the singer get?", "The ministry punished a singer over a song.", True),
        ("Which penalty was the clerk given?", "It punished the clerk.", True),
        ("What punishment did the singer get?", "The singer was punished with a fine.", False),
        ("What punishment did the singer get?", "The singer was not punished.", False),
        ("What is the punishment for it?", "It is punishable by nine years in prison.", False),
        ("How many years did the trafficker get?", "A court awarded the girls 180,000 maras ($9,000).", True),
        ("How many years did the trafficker get?", "The trafficker got nine years.", False),
        ("What was he held for when he was beaten?", "He was taken to a hospital.", True),
        ("What was he held for when he was beaten?", "He was held for theft.", False),
        ("What share of workers belong to a union?", "A union must represent at least 50 percent of workers.", True),
        ("What share of workers is unionized?", "It is only for unions that enroll at least half of them.", True),
        ("What share of workers must a union represent?", "It must represent at least 50 percent of workers.", False),
        ("What share of workers belong to a union?", "Some 12 percent of workers do.", False),
        ("Where had the two been exploited?", "Police referred two victims to an organization.", True),
        ("Where had the two been exploited?", "They were exploited in Fen.", False),
        ("Where were the victims taken?", "Police referred two victims to an organization.", False),
    ],
)
def test_a_penalty_a_share_or_a_place_of_its_own(question: str, text: str, lacks: bool) -> None:
    assert (_lacks(question, text) is not None) == lacks


def test_a_heading_with_a_year_asks_for_the_figure_of_that_year() -> None:
    text = "412: requests for a place refused in 2022"
    before = "195 million: spent in 2019-2022"
    passage = Passage("a", "Key figures", 1, 0, len(text), text, "")
    told = {
        year: fit(understand(f"refused requests {year}"), passage, Around(before, ""), About()) for year in (2021, 2022)
    }
    assert [one.elsewhere for one in told.values()] == [("2021",), ()]
