"""How a passage fits a question: what it is about, what must stand in it, what its figures count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Passage
from assistant.constraints.advice import ONLY_ADVISED
from assistant.constraints.counted import counted
from assistant.constraints.fit import About, Fit, elsewhere, fit, lacking, typed
from assistant.constraints.missing import missing
from assistant.constraints.named import new_names, persons
from assistant.constraints.reasons import may_give_reason
from assistant.question.asked import understand
from assistant.surroundings import Around

SURE = 0.8
"""From here on a figure counts what is asked."""

YEARS = frozenset((2020, 2021))
ABOUT = About(("Albania", "Republic of Albania"), YEARS, YEARS)

NOW, BEFORE, PLAN = "Police opened 9 cases.", "In 2018 police opened two cases.", "The plan is for 2022-2024."


def passage(text: str, place: str = "Albania 2021, Prosecution") -> Passage:
    return Passage("r", "Prosecution", 1, 0, len(text), text, place)


def fitted(question: str, text: str, before: str = "", other: str = "") -> Fit:
    return fit(understand(question, other), passage(text), Around(before), ABOUT)


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Which ministry looks for children at the mines?", "The Ministry of Mines sends inspectors.", None),
        ("Which ministry looks for children at the mines?", "A ministry sends inspectors.", "the name asked for"),
        ("At which prison was a yard built?", "It built yards at Fogo and other prisons that were full.", None),
        ("At which prison was a yard built?", "It built yards at prisons that were full.", "a place"),
        ("Who was the speaker?", "The president of the House, Ana Duka, spoke.", None),
        ("Besides Bo Lee one more was fined. Who was that?", "Another pilot was fined.", "the name of a person"),
        ("Which NGOs were they?", "NGOs helped 72 people; one was an Uzbek citizen.", "the name asked for"),
        ("Which newspaper wrote it?", "The Irish Independent newspaper wrote it.", None),
        ("What percentage of pilots are ill?", "A survey found 50 percent of respondents agreed.", "a share"),
        ("What percentage of pilots are ill?", "50 percent of respondents were ill.", None),
        ("What percentage think pilots are ill?", "50 percent of respondents believed pilots are ill.", None),
        ("How common is theft?", "Theft was more frequent among crews.", "how common it is"),
        ("How common is theft?", "Theft was common, and more frequent among crews.", None),
        ("How many Syrians were sent home?", "In May it sent home 37 Afghan nationals.", "a number of Syrians"),
        ("How many Syrians were sent home?", "It sent home 37 Afghan nationals and nine Syrians.", None),
        ("What sum do agents get?", "Agents receive about 800 groats for each.", None),
        ("What sum do agents get?", "Agents receive about 800 letters.", "a sum of money"),
    ],
)
def test_what_is_asked_for_by_name_or_as_a_sum_stands_in_the_text(question: str, text: str, lacks: str | None) -> None:
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Employees were entitled to a 25 percent premium on their hourly rate.", None),
        ("The first hours are paid at time-and-a-half.", None),
        ("It is paid at one and one-half times the basic hourly wage.", None),
        ("It has provided hundreds of millions of dollars for it.", None),
        ("Some 20 percent of the employees worked it.", "a sum of money"),
        ("Hundreds of men worked it.", "a sum of money"),
        ("Agreements covered 98 percent of the workforce and set minimum wages.", "a sum of money"),
        ("Four percent of the workers must be disabled, or a firm must pay.", "a sum of money"),
    ],
)
def test_what_is_paid_may_be_told_as_a_share_of_pay_or_in_words(text: str, lacks: str | None) -> None:
    assert fitted("How much is paid for overtime?", text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        (
            "What prison terms were handed to the two smugglers convicted in May?",
            "A court convicted two smugglers in May, which resulted in jail sentences for the first time in 15 years.",
            "the length of a sentence",
        ),
        ("How many women ran in the council race?", "There were three women in the council.", "a number of candidates"),
        ("How many women ran for the council?", "Nine women ran, and three won seats.", None),
        ("How many candidates were elected to the council?", "There were three women in the council.", None),
        ("What fees do parents pay for school?", "Primary school is tuition-free.", None),
        ("How much does a ferry ticket cost?", "Ferry tickets are free for children.", None),
        ("What do patients pay for treatment?", "The clinic offers free, basic health care.", None),
        ("What do patients pay for treatment?", "The clinic is free to treat anybody.", "a sum of money"),
        ("How much was the clinic's budget?", "The clinic offers free health care.", "a sum of money"),
        ("How much must a firm pay in fines?", "Inspections are free of charge.", "a sum of money"),
    ],
)
def test_figures_of_something_else_and_what_is_free(question: str, text: str, lacks: str | None) -> None:
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Who is the minister of security?", "In May Security Minister Ana Duka said so.", None),
        ("Who is the chief of police?", "In May, Chief of Police Ana Duka said so.", None),
        ("Who is the chief of police?", "In May the Security Ministry said so.", "the name of a person"),
        ("How many inmates fell ill?", "More than 90 detainees and 70 prison guards fell ill.", None),
        ("How many judges conduct a trial?", "A single judge presides over trials.", None),
        ("How did the number of complaints change?", "Complaints decreased by 22 percent.", None),
        ("How many complaints were there?", "Complaints decreased by 22 percent.", "a number of complaints"),
    ],
)
def test_who_or_how_many_may_be_told_in_other_words(question: str, text: str, lacks: str | None) -> None:
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How many cases were there in 2016?", NOW, ("2016",)),
        ("How many cases were there in 2016 and 2017?", NOW, ("2016", "2017")),
        ("How many cases were there in 2016 and 2018?", BEFORE, ()),  # a part of the answer
        ("How many inspections were there in 2017?", "It had 31 inspectors, four fewer than in 2017.", ("2017",)),
        ("How many cases were there in 2021?", NOW, ()),  # the report's own year needn't be named
        ("How many cases were there in 2020?", NOW, ()),  # nor the one that it reports on
        ("What holds in 2023?", PLAN, ()),  # within the range
        ("What holds in 2025?", PLAN, ("2025",)),
        ("How many cases were there in Peru?", NOW, ("Peru",)),
        ("How many cases were there in Albania?", NOW, ()),  # the report's own country needn't be named
        ("How many cases were there in the Republic of Albania?", NOW, ()),
        ("What did Peru say?", "It agreed with Peru.", ()),
        ("What did Kazakhstan say?", "Kazakh police agreed.", ()),  # the adjective names it too
        ("Did more come from Peru or from Albania?", NOW, ()),  # one of them is the report's
        ("How many cases were there in Peru in 2016?", NOW, ("2016", "Peru")),
        ("How many cases were there before 2019?", "In 2016 and 2017 police opened four cases.", ()),
        ("How many cases were there before 2019?", "In 2016 police opened four cases.", ("2019",)),  # no sum
        ("Were cases opened after 2017?", "In 2018 police opened two cases.", ()),
        ("Were cases opened after 2018?", "In 2016 police opened two cases.", ("2018",)),
        ("How many cases have there been since 2016?", "Over the past five years police opened 31 cases.", ()),
        ("How many cases were there in FY2018?", "In FY2018 police opened two cases.", ()),
        ("How many cases were there last year?", "In 2012 police opened two cases.", ("2020", "2021")),
        ("How many cases were there last year?", NOW, ()),
        ("How many pupils were there in 2016/17?", "In the 2017-2018 school year there were 40 pupils.", ("2016",)),
        ("How many pupils were there in 2016/17?", "In the 2016-2017 school year there were 40 pupils.", ()),
        ("How many pupils were there in 2016/17?", "There were 40 in 2017/18, up from 31 a year earlier.", ()),
        (
            "How many cases did the Ministry of Labor open?",
            "The Ministry of Health opened 9 cases.",
            ("the Ministry of Labor",),
        ),
        ("What does article 9 say?", "Article 31 says that all may strike.", ("article 9",)),
        ("How many cases were there?", NOW, ()),
    ],
)
def test_years_and_countries_that_a_passage_is_not_about(question: str, text: str, missing: tuple[str, ...]) -> None:
    assert elsewhere(understand(question), passage(text), "", ABOUT) == missing


def test_what_stands_before_a_passage_tells_nothing_of_a_year_that_this_names_itself() -> None:
    asked, before = understand("How many men were convicted in 2018?"), "In 2018 police opened two cases."
    assert elsewhere(asked, passage("Courts convicted four men."), before, ABOUT) == ()
    assert elsewhere(asked, passage("In 2017 courts convicted four men."), before, ABOUT) == ("2018",)


def test_what_stands_before_a_passage_tells_what_it_is_about() -> None:
    asked = understand("How many cases were there in Peru in 2018?")
    assert elsewhere(asked, passage(NOW), "In 2018 police met colleagues from Peru.", ABOUT) == ()
    assert elsewhere(asked, passage(NOW), "In 2018 police met colleagues.", ABOUT) == ("Peru",)


def test_a_passage_that_compares_its_year_with_the_last_is_not_about_an_earlier_one() -> None:
    compared = passage("It opened nine cases, compared with five in 2020 and two in 2018.")
    for year, lacks in (("2017", ("2017",)), ("2019", ("2019",)), ("2018", ()), ("2020", ()), ("2021", ())):
        asked = understand(f"How many cases were there in {year}?")
        assert elsewhere(asked, compared, "A law was passed in 2017 and a plan in 2019.", ABOUT) == lacks


def test_the_reports_own_country_is_no_excuse_for_another() -> None:
    abroad = passage("Women are exploited in Greece and Italy.")
    assert elsewhere(understand("Are Albanian women exploited in Germany?"), abroad, "", ABOUT) == ("Germany",)
    assert elsewhere(understand("Are Albanian women exploited in Italy?"), abroad, "", ABOUT) == ()
    assert elsewhere(understand("Are Albanian women exploited?"), abroad, "", ABOUT) == ()
    deported = passage("Officials deported 16 Filipino fishermen and two Dutch sailors.")
    assert elsewhere(understand("What became of the Filipino fishermen?"), deported, "", ABOUT) == ()
    assert elsewhere(understand("What became of the sailors from the Netherlands?"), deported, "", ABOUT) == ()
    assert elsewhere(understand("What became of the fishermen from Burma?"), deported, "", ABOUT) == ("Myanmar",)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Police received 92 reports in 2019.", ("2020",)),
        ("Police received 92 reports.", ()),
        ("Police received 92 reports under the 2018 law.", ()),
        ("Police received 92 reports, an increase from the number received in 2019.", ()),
        ("Police received 92 reports in 2021, an increase from the number received in 2020.", ("2020",)),
        ("Police received 92 reports in 2021, compared with 80 in 2020.", ()),
        ("From January 1 to November 30, 2019, police received 92 reports.", ("2020",)),
        ("Police received 92 reports between July 2019 and June 2020.", ()),
        ("Policing: In May 2019 the mayor said that police had received 92 reports.", ("2020",)),
        ("A 2019 port survey of 31 firms found 92 reports.", ("2020",)),
        ("Under the 2019 plan police received 92 reports.", ()),
    ],
)
def test_a_figure_that_has_a_year_is_of_no_other(text: str, missing: tuple[str, ...]) -> None:
    assert elsewhere(understand("How many reports were there in 2020?"), passage(text), "", ABOUT) == missing


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("What share of those freed in 2020 has come back?", "Of those freed in 2018, 9 percent came back.", ("2020",)),
        (
            "What share of those freed in 2020 has come back?",
            "18 percent of the men who were freed in 2018 had come back.",
            ("2020",),
        ),
        ("What share of those freed in 2020 has come back?", "9 percent of those freed came back.", ()),
        ("How many men lived in camps in 2020?", "The 90 men who fled in 2018 were in camps.", ()),
        # Parts are told of one year, and of the other the whole.
        (
            "How many of those in 2020 were about theft?",
            "It had 1,904 calls, of which 157 were about theft; in 2020 it had 2,210 calls.",
            ("2020",),
        ),
        (
            "How many calls were there in 2020?",
            "It had 904 calls, of which 7 were about theft; in 2020 it had 210.",
            (),
        ),
        (
            "How many men were tried for theft in 2020?",
            "It tried 29 men, 21 for arson and eight for theft, down from 35 men in 2020.",
            ("2020",),
        ),
        (
            "How many of those tried in 2020 were tried for theft?",
            "It tried 29 men, 21 for arson and eight for theft, compared with 31 in 2020.",
            ("2020",),
        ),
        (
            "How many men were tried in 2020?",
            "It tried 29 men, 21 for arson and eight for theft, down from 35 in 2020.",
            (),
        ),
    ],
)
def test_the_year_of_those_of_whom_a_figure_is_told(question: str, text: str, missing: tuple[str, ...]) -> None:
    assert elsewhere(understand(question), passage(text), "", ABOUT) == missing


def test_the_whole_of_another_year_is_none_of_its_parts() -> None:
    before = "Police opened 61 cases, of which 38 concerned arson and 19 theft."
    text = "This compared with 47 cases in 2020."
    assert fitted("How many theft cases were there in 2020?", text, before).lacks == "a number of those in 2020"
    assert fitted("How many cases were there in 2020?", text, before).lacks is None
    assert fitted("How many police cases were there in 2020?", text, before).lacks is None


def test_a_figure_is_of_the_year_named_last_before_it() -> None:
    before = "A law was passed in 2017. Police opened 20 cases in 2018, up from nine in 2016."
    for year, lacks in (("2018", ()), ("2017", ("2017",)), ("2016", ("2016",)), ("2021", ())):
        asked = understand(f"How many suspects did they find in {year}?")
        assert elsewhere(asked, passage("They found 12 suspects."), before, ABOUT) == lacks
    # What is compared with a year's figure is the next year's, here and in what follows.
    compared = "They found 12, compared with nine in 2015."
    for year, lacks in (("2016", ()), ("2014", ("2014",))):
        asked = understand(f"How many suspects did they find in {year}?")
        assert elsewhere(asked, passage(compared), "", About()) == lacks
        assert elsewhere(asked, passage("Ten were women."), compared, About()) == lacks
    # What isn't counted may be about any of them, but for those that are only compared with.
    for year, lacks in (("2017", ()), ("2016", ("2016",))):
        asked = understand(f"What did they find in {year}?")
        assert elsewhere(asked, passage("They found fault."), before, ABOUT) == lacks


def test_since_a_year_is_every_year_from_then_on() -> None:
    unmoved = passage("The fee had not been raised since 2016.")
    for year, lacks in (("2018", ()), ("2016", ("2016",)), ("2015", ("2015",))):
        assert elsewhere(understand(f"How much was the fee raised by in {year}?"), unmoved, "", About()) == lacks


def test_what_a_whole_is_compared_with_tells_nothing_of_a_part() -> None:
    text = passage("It convicted 27 persons, 22 men and five women, compared with 18 in 2018.")
    assert elsewhere(understand("How many of those convicted in 2018 were women?"), text, "", ABOUT) == ("2018",)
    assert elsewhere(understand("How many were convicted in 2018?"), text, "", ABOUT) == ()
    both = passage("It convicted 27 persons, five of them women, compared with 18, three of them women, in 2018.")
    assert elsewhere(understand("How many of those convicted in 2018 were women?"), both, "", ABOUT) == ()


def test_a_report_on_no_country_is_about_those_that_it_names() -> None:
    asked = understand("How many cases were there in Peru in 2021?")
    assert elsewhere(asked, passage(NOW), "", About()) == ("2021", "Peru")
    assert elsewhere(asked, passage("In 2021 Peru had 9 cases."), "", About()) == ()


@pytest.mark.parametrize(
    ("question", "text", "sure"),
    [
        ("How many cases were opened?", NOW, 1.0),  # the noun is the one
        ("How many labour inspectors were there?", "There were 7 inspectors.", 1.0),  # the head noun is
        ("How many victims were there?", "It found 9 victims, compared with four in 2018.", 1.0),
        ("How many people came?", "Nineteen judges came.", 0.8),  # persons are people
        ("How many labour inspectors were there?", "The 12 labour offices closed.", 0.6),  # a part of the noun is
        ("How many shelters are there?", "Two buses left.", 0.2),  # some figure
        ("How many shelters are there?", "It spent $5 million on shelters.", 0.2),  # a sum counts nothing
        ("How many people came?", "An unknown number of people came.", 0.2),
        ("How many people came?", "People came.", 0.0),
        ("How many people came?", "In 2018 people came.", 0.0),  # a year counts nothing
        ("How many people came?", "People came under Article 171.", 0.0),  # nor does a label
        ("Why did two people come?", "Two people came.", 0.0),  # nothing is counted
    ],
)
def test_how_surely_a_figure_counts_what_is_asked(question: str, text: str, sure: float) -> None:
    assert counted(understand(question), text) == sure


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("How many judges were trained?", "The academy trained 40 prosecutors."),
        ("How many women were killed?", "Police said 12 men were killed."),
        ("How many children were freed?", "The court freed 30 soldiers."),
        pytest.param(
            "How many women were assisted?",
            "The shelters assisted nine victims.",
        ),
    ],
)
def test_persons_of_one_sort_are_not_counted_as_another(question: str, text: str) -> None:
    assert counted(understand(question), text) < SURE


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("How many people came?", "People came.", "a number of people"),
        ("How many labour inspectors came?", "Inspectors came.", "a number of labour inspectors"),
        ("How many people came?", "Nineteen people came.", None),
        ("How many people came?", "Several people came.", "a number of people"),
        ("How many workers joined it?", "It did not ask unions to join it.", "a number of workers"),
        ("How many workers joined it?", "Workers did not join it.", None),
        ("How many rapes were reported?", "Many did not report rapes.", "a number of rapes"),
        ("How many were jailed?", "The penalty is 10 years in prison.", "a number"),
        ("How many people came?", "Most people came.", None),
        ("How many people were fined?", "Any person who refuses may be fined.", "a number of people"),
        ("How many people were fined?", "The court did not fine any of them.", None),
        (
            "How many children were adopted?",
            "It tried 11 suspects; all 11 were in adoption fraud.",
            "a number of children",
        ),
        ("How many children were adopted?", "It found 11 children; all 11 were adopted.", None),
        ("How many people were arrested?", "The riot displaced 12,000 people.", "a number of people arrested"),
        ("How many people were rounded up?", "The riot displaced 12,000 people.", "a number of people"),
        ("Which NGO wrote it?", "The PGO, in coordination with an NGO, wrote it.", "the name asked for"),
        ("Which NGO wrote it?", "Lia Women, an NGO, wrote it in coordination with the police.", None),
        ("How many attacks were there?", "The most common attacks were threats.", "a number of attacks"),
        ("How many calls came?", "Callers asked for help. (3)", "a number of calls"),
        ("How many calls came?", "Callers asked for help [3] and shelter (1,4-6).", "a number of calls"),
        ("Where do the workers come from?", "Of 900 workers in Norland a third are migrants.", "a place"),
        ("How many people are slaves?", "Slavery persisted in two northern districts.", "a number of slaves"),
        ("Where do the workers come from?", "Of 900 workers in Norland a third are from Sudland.", None),
        ("Where is the hotline run?", "There was one hotline.", "a place"),
        ("Where were the victims referred?", "It referred two victims to some NGOs.", None),
        ("Where were the victims referred?", "It referred victims to assist them.", "a place"),
        ("Where is the hotline run?", "There was no hotline.", None),
        ("Where is the hotline run?", "Some run it in partnership.", "a place"),
        ("Where does the money for the shelter come from?", "Donors pay for the shelter.", None),
        ("Where does the word for them come from?", "They are named after a fish.", None),
        ("Which NGOs sit in it?", "The State Migration Service (SMS) leads it, with NGOs.", "the name asked for"),
        ("Which NGOs sit in it?", "The State Migration Service (SMS) leads it, with Open Door.", None),
        ("How many police were trained?", "It trained 900 Ministry of Internal Affairs (MVD) officials.", None),
        ("How many police were trained?", "It trained 900 health officials.", "a number of police trained"),
        ("Which court freed him?", "He was freed by a court after Ana Duka confessed.", "the name asked for"),
        ("Which court freed him?", "The Osh and Fen courts freed him.", None),
        ("Which court freed him?", "The ECHR freed him.", None),
        ("Which hospital treated him?", "He was treated at Ana Duka Medical Center.", None),
        ("Which NGO runs the shelter?", "The Salvation Army runs it.", None),
        ("Which court freed him?", "In May the Fen regional court freed him.", None),
        ("Which school costs do parents bear?", "They pay for Ana Duka's meals.", None),
        ("Which court freed him?", "The court of appeal in Fen freed him.", None),
        ("Which court freed him?", "The Constitutional Tribunal freed him.", None),
        ("Which company did they work for?", "They sewed for a private company.", "the name asked for"),
        ("Which company did they work for?", "They sewed for Kallo Textiles.", None),
        ("How much money was spent?", "It funded two shelters.", "a sum of money"),
        ("How much money was spent?", "It spent $5 million on two shelters.", None),
        ("How much money was spent?", "It spent 40,000 Albanian lek on two shelters.", None),
        ("What is the minimum wage?", "The wage is set by law.", "a sum of money"),
        ("What is the minimum wage?", "The wage is 30,000 lek (220 euros).", None),
        ("How old must a worker be?", "A worker must be strong.", "an age"),
        ("How old must a worker be?", "A worker must be 16 years old.", None),
        ("In what month did it rain?", "It may rain.", "a month"),  # 'may' is no month
        ("In what month did it rain?", "In May it rained.", None),
        ("What is the app called?", "The government supports an app.", "a name"),
        ("What is the app called?", "A new app was launched.", "a name"),  # 'A' is none
        ("What is the app called?", "Albanian NGOs support an app.", "a name"),  # known from the place, or general
        ("What is the app called?", "The government supports Safe Journey.", None),
        ("Who is the minister of justice?", "The Ministry of Justice is silent.", "the name of a person"),
        ("Who is the minister of justice?", "The minister, Ana Duka, resigned.", None),
        ("Which countries do they come from?", "They come by bus.", "a country"),
        ("Which countries do they come from?", "They come from Peru.", None),
        ("Which NGOs run shelters?", "NGOs run shelters.", "the name asked for"),
        ("Which NGOs run shelters?", "The NGO Open Door runs a shelter.", None),
        ("How much did the tunnel cost?", "It was built at a cost of 300 zorkmids.", None),  # an unknown currency
        ("How much did the tunnel cost?", "The cost was borne by 300 firms.", "a sum of money"),
        ("What is the fine?", "The fine is three times the monthly wage.", None),
        ("How much did the ministry give to shelters?", "It gave nothing.", None),
        ("How much money did the shelter get?", "The government did not provide funding for it.", None),
        ("How old was the guard?", "Police arrested a guard, Ana Duka, 26, at home.", None),
        ("How old was the youngest?", "The youngest was a boy of eleven.", None),
        ("How old was the patient?", "The patient was a seven-year-old girl.", None),
        ("Who is the new director?", "No successor had been named.", None),  # that is the answer
        ("Who leads the panel?", "A panel led by Professor Ana Duka of the Technical University met.", None),
        ("Who chairs the council?", "The council, chaired by the deputy minister, met twice.", None),
        ("Who chairs the council?", "The council met twice.", "the name of a person"),
        ("Which court convicted him?", "A military court convicted him.", None),
        ("Which court convicted him?", "The court convicted him.", "the name asked for"),
        ("Which districts were visited?", "Inspectors visited all 27 districts.", None),
        ("Which party won more seats, Dawn or Unity?", "Dawn won 40 seats and Unity 12.", None),
        ("What nationality were they?", "Their nationality was not disclosed.", None),
        ("How many hours do they work?", "They earn $5 for 20 rugs.", "a number of hours"),
        ("How many days was he held?", "He was held for a week.", None),
        ("How many months was he held?", "He was held for eight weeks.", None),
        ("How many shelters are there?", "The plan runs for five years and costs $5 million.", "a number of shelters"),
        ("How many jurors decide?", "Trials are before a judge, not jurors.", None),
        ("What share of prisoners are women?", "There were 900 prisoners.", "a share"),
        ("What share of prisoners are women?", "Women are 120 of the 900 prisoners.", None),
        ("What share of the 900 are women?", "There were 900 prisoners, and 120 women.", None),
        ("What share of the 900 are women?", "There were 900 prisoners.", "a share"),
        ("What share of prisoners are women?", "One in nine prisoners is a woman.", None),
        ("What share of prisoners are women?", "There were 900 prisoners, 120 of whom were women.", None),
        # Dates can be worded in too many ways for one to be missed.
        ("When did it end?", "It ended.", None),
        ("Was he held?", "He was held.", None),
        ("Where was he held?", "He was held at home.", None),
        ("Where was he held?", "In May he was held to save time.", "a place"),
        ("Where was he taken?", "He was taken to the capital.", None),
    ],
)
def test_what_an_answer_can_not_be_without(question: str, text: str, lacks: str | None) -> None:
    asked = understand(question)
    assert lacking(asked, typed(asked, text, passage(text))) == lacks
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        # Persons of another class are not those asked for; a word that covers several classes excludes none.
        ("How many judges were trained in 2021?", "It trained 40 prosecutors.", "a number of judges trained"),
        ("How many judges were trained?", "It trained 40 officials.", "a number of judges trained"),
        ("How many guards were convicted?", "A court convicted 14 prison officials.", None),
        ("How many guards were convicted?", "A court convicted 14 customs officials.", "a number of guards convicted"),
        (
            "How many inspections were held?",
            "It trained 12 inspectors and 20 officials; others paid for most of it.",
            "a number of inspections",
        ),
        (
            "How many victims were identified?",
            "It relied on three centers, which reported assisting 158 victims.",
            "a number of victims identified",
        ),
        ("How many victims were assisted?", "It relied on three centers, which reported assisting 158 victims.", None),
        ("How many prosecutors took one?", "The state prosecuted 11 suspects.", "a number of prosecutors"),
        ("How many officials were trained?", "It trained 40 police officers.", None),
        ("How many people were trained?", "It trained 40 prosecutors.", None),
        ("How many lawyers were trained?", "It trained 40 attorneys.", None),  # one meaning
        ("How many judges were trained?", "Of the judges and prosecutors, it trained 40.", None),
        ("How many judges were trained?", "It trained 40 in 2021.", None),  # 40 of whom is not told
        ("How many judges were trained?", "It trained 40 prosecutors and nine others.", None),
        ("How many victims were there?", "Police found nine women.", None),
        ("How many victims were freed?", "Police held nine suspects.", "a number of victims"),
        ("How many officials were convicted?", "Courts convicted five traffickers.", "a number of officials convicted"),
        ("How many officials were convicted?", "Courts convicted five traffickers, two of them officials.", None),
        ("How many officials were convicted?", "Courts convicted five suspects, all soldiers.", None),
        ("How many suspects were convicted?", "Courts convicted five officials.", None),  # who may be the suspects
        # Each official step has its own number.
        ("How many people were convicted?", "Police investigated 12 people.", "a number of people convicted"),
        ("How many people did courts convict?", "Police investigated 12 people.", "a number of people"),
        ("How many people were convicted?", "Courts sentenced 12 people to prison.", None),
        ("How many people were convicted?", "Courts jailed 12 people.", None),
        ("How many people were convicted?", "Of 12 people investigated, five were found guilty.", None),
        ("How many people were convicted?", "Authorities prosecuted no cases.", None),  # so none was convicted
        ("How many people were convicted?", "The court decided 12 cases.", None),  # any verb may tell it
        ("How many people were injured?", "The blast killed 12 people.", "a number of people injured"),
        ("How many people were injured?", "It killed 12, and no passer-by was killed.", "a number of people injured"),
        ("How many people were kidnapped?", "Gunmen killed 12 people.", "a number of people kidnapped"),
        ("How many people were kidnapped?", "Gunmen killed two people and took 12 with them.", None),
        ("How many people were displaced?", "The flood killed 12 people.", "a number of people displaced"),
        ("How many people were displaced?", "The flood killed two, and 12 families fled.", None),
        ("Were they attacked?", "Police arrested 12 people.", None),
        ("When was the village evacuated?", "Police arrested 12 people in May.", None),
        ("How many women were raped?", "Soldiers arrested 12 women.", "a number of women raped"),
        ("How many women were raped?", "Soldiers sexually assaulted 12 women.", None),
        ("How many traffickers are in prison?", "Courts convicted five traffickers.", "a number of traffickers"),
        ("How many traffickers are in prison?", "Courts sentenced five traffickers to terms of nine years.", None),
        ("How many trials were held?", "Police opened eight investigations.", "a number of trials"),
        ("How many trials were held?", "Courts tried eight cases.", None),
        # Those to whom something was done are not all who do the work.
        ("How many judges were there in 2021?", "It gave training to 40 judges in 2021.", "a number of judges"),
        ("How many judges are there?", "In May the council dismissed 12 judges.", "a number of judges"),
        ("How many judges are there?", "There were 412 judges, of whom 40 were trained.", None),
        ("How many judges were trained?", "It gave training to 40 judges in 2021.", None),
        ("How many victims were there?", "Police found 12 victims, and 12 were interviewed.", None),
        # Who is in prison is not counted by work.
        ("How many inmates are there?", "In May 14 police officers were in prison.", "a number of inmates"),
        ("How many inmates are there?", "In May the prison held 14 people.", None),
        ("How many inmates are there?", "In May 14 officers guarded 300 prisoners.", None),
        # So has it its own time.
        ("When was the owner arrested?", "In May a court convicted the owner.", "a time when anyone was arrested"),
        ("When did police arrest him?", "He was convicted in May.", "a time when anyone was arrested"),
        ("When was the owner arrested?", "The owner was caught in May.", None),  # another word for it
        ("When was the owner arrested?", "The owner opened a bar in May.", None),  # no step at all
        ("When was he convicted?", "The investigation was still open in May.", None),  # says that he wasn't
        ("When was he convicted?", "In May the arrested man was acquitted.", None),
        ("When did the arrested owner leave?", "The convicted owner left in May.", None),  # not what is dated
        ("When was the woman who was arrested freed?", "A court convicted her in May.", None),
        ("When was he freed after being arrested?", "A court convicted him in May.", None),
        # What is done is no advice.
        ("What does the report recommend on training?", "Police got some training.", "a recommendation"),
        ("What does the report recommend on training?", "Train the police.", None),
        ("What did the board recommend on training?", "The board called for more training.", None),
        ("Was the recommended training given?", "Police got some training.", None),
        # The whole is not the part that is asked for.
        ("How many of the 72 were women?", "Police identified 72 victims.", "a number of women"),
        ("How many of the 72 were women?", "Of the 72, nine were girls.", None),
        ("How many of the 72 were women?", "All of them were men.", None),
        (
            "How many defendants were acquitted in 2021?",
            "Courts convicted 15, an increase from nine in 2021, and acquitted three.",
            "a number of defendants acquitted",
        ),
        ("How many were convicted in 2021?", "Courts convicted 15, an increase from nine in 2021.", None),
        (
            "How many inspectors did it have in 2021?",
            "It had 88 inspectors, who made 5,430 inspections, down from 6,115 in 2021.",
            "a number of inspectors",
        ),
        ("Who is at the head of the working group?", "The State Migration Service led it.", None),
        ("Who is at the head of the working group?", "The working group met twice.", "the name of a person"),
        ("How many agencies are licensed?", "It keeps two databases of agencies.", "a number of agencies"),
        ("How many kinds of work are banned?", "It bans 31 types of work.", None),
        (
            "How many of the inspectors are women?",
            "Of the 58 victims, 31 were women and nine girls.",
            "a number of women",
        ),
        ("How many of the inspectors are women?", "Of the 58 inspectors, 31 were women.", None),
        ("How many of the inspectors are women?", "Of the 58, 31 were women.", None),
        ("How many of the two million exiles were women?", "Of the two million exiles, 900,000 were women.", None),
        ("How many victims were identified in 2018?", "It identified and assisted 44, compared with 39 in 2018.", None),
        (
            "How many suspects were investigated in 2018?",
            "It investigated 22 suspects and prosecuted five, compared with 20 investigated in 2018.",
            None,
        ),
        ("How many workers joined it?", "It did not have workers.", None),
        ("How many deaths were there?", "There was not a single death.", None),
        ("How many came in the previous year?", "Some 34 came, down from 54.", None),
        ("How many came in the previous year?", "Some 34 came from January to May.", "a figure of the year before"),
        ("Of the 12 abroad, how many were women?", "Of 72, 12 were abroad and 32 female.", "a number of women"),
        ("Of the 12 abroad, how many were women?", "Of 72, 12 were abroad and nine female.", None),
        ("How many of the 72 were children?", "It left 72 persons homeless.", "a number of children"),
        ("How many of the 72 were children?", "It left 72 homeless, nine of them the sons of farmers.", None),
        ("How many of the 72 were men?", "Nine human rights groups met the 72.", "a number of men"),
        ("How many of the 72 were men?", "Nine were policemen.", None),
        ("How many of the 72 were engineers?", "It employed 72 inspectors.", "a number of engineers"),
        ("How many of the 72 were engineers?", "It employed 72 inspectors, 9 with engineering degrees.", None),
        ("How many women worked there?", "It employed 72 inspectors.", "a number of women"),
        # A sum by the day is no length of time.
        ("How many days did they work?", "The 40 men got 45 crowns a day.", "a number of days"),
        ("How many days did they work?", "They worked 12 days a month.", None),
        ("How many guests used it?", "It may be used for 90 days, and two did.", None),
        # What is to be done is no fact, unless that is asked for.
        ("Who trains the police?", "Train the police.", "more than a recommendation"),
        ("Who should train the police?", "Train the police.", None),
        ("How much would that cost (who wants to widen the harbor)?", "It gave $9 for schools.", "a sum of money"),
        ("How much would that cost (who wants to widen the harbor)?", "Widening the harbor costs $9.", None),
        ("What has improved?", "Improve roads.", "more than a recommendation"),
        ("What improved?", "Improve roads.", "more than a recommendation"),
        ("How good are the roads?", "Improve roads.", "more than a recommendation"),
        (
            "Has it punished any (what is recommended on punishment)?",
            "Punish traffickers.",
            "more than a recommendation",
        ),
        (
            "What places are inspectors not allowed to enter?",
            "Allow inspectors to enter boats.",
            "more than a recommendation",
        ),
        ("What recommendations are there?", "Allow inspectors to enter boats.", None),
        ("Which change does the report ask for?", "Inspectors could not enter boats.", "a recommendation"),
        ("Which change does the report ask for?", "Allow inspectors to enter boats.", None),
        ("What must be improved?", "Improve roads.", None),
        ("Who trains the police?", "It trained the police.", None),
        # What the state did, or handed on, isn't what others did.
        ("How many victims did NGOs help?", "Nine victims were sent to NGOs for help.", "a number of victims for NGOs"),
        (
            "How many victims did NGOs help?",
            "The government sent nine victims to NGOs.",
            "a number of victims for NGOs",
        ),
        ("How many victims did NGOs help?", "Consular officials helped nine victims.", "a number of victims for NGOs"),
        (
            "How many victims did the shelters help?",
            "Consular officials helped nine victims.",
            "a number of victims for the shelters",
        ),
        ("How many victims did the shelters help?", "The shelters helped nine victims.", None),
        (
            "How many did they help (the shelters)?",
            "Consular officials helped nine victims.",
            "a number for the shelters",
        ),
        (
            "How many men did the NGO shelters take?",
            "The courts sent nine men home.",
            "a number of men for the NGO shelters",
        ),
        # Those who are counted by name are named.
        ("How many Karel live in Fen?", "A community of 90 Jews lives in Fen.", "a number of Karel"),
        ("How many Jews live in Fen?", "A Jewish community of 90 persons lives in Fen.", None),
        ("How many villagers are Jews?", "Its Jewish community was estimated at 90 persons.", None),
        ("How many villagers are Jews?", "Its Buddhist community was estimated at 90 persons.", "a number of Jews"),
        ("How many Tajiks were sent home?", "Nine citizens of Tajikistan were sent home.", None),
        ("How many victims did NGOs help?", "Police said that NGOs helped nine victims.", None),
        ("How many victims did NGOs help?", "They helped nine victims.", None),
        # That something fell is no reason for it, unless it didn't.
        ("Why did arrests fall?", "Police made 9 arrests, compared with 20 in 2019.", "a reason"),
        ("Why did arrests fall?", "Police made 9 arrests due to rain, compared with 20 in 2019.", None),
        ("Why did arrests fall?", "Police made 9 arrests to cut costs, compared with 20 in 2019.", None),
        ("Why did arrests rise?", "Police made 9 arrests, compared with 20 in 2019.", None),
        ("Why did arrests fall?", "Police made 9 arrests.", None),
        # The number of one step isn't that of another.
        ("How many suspects stood trial?", "It reported convicting nine traffickers.", "a number of suspects"),
        ("How many suspects stood trial?", "It reported prosecuting nine traffickers.", None),
        # Whether a step was taken is told by a word of it.
        ("Was anyone convicted?", "Police arrested nine.", "anything on whether someone was convicted"),
        ("Was anyone convicted?", "Nine got prison terms.", None),
        ("Was anyone convicted?", "The cases remained pending.", None),
        ("Was anyone convicted?", "Abuse remained a problem.", "anything on whether someone was convicted"),
        ("Were the guards punished?", "The guards beat him.", "anything on whether someone was punished"),
        (
            "Were officials investigated?",
            "Their complicity in trafficking cases inhibited police actions.",
            "anything on whether someone was investigated",
        ),
        ("Were officials investigated?", "Of 12 cases in 2019 four were against officials.", None),
        ("Can you be punished for apostasy?", "Converts were shunned.", "anything on whether someone may be punished"),
        ("Can you be punished for apostasy?", "The law criminalizes apostasy.", None),
        ("Could a parent be prosecuted for it?", "Smacking a child is illegal.", None),
        ("If someone could be killed, may police enter?", "Officers use force to enter.", None),
        ("If he was caught, was he convicted?", "Police arrested nine.", "anything on whether someone was convicted"),
        ("Were the guards punished?", "The guards were transferred.", None),
        ("Were they punished?", "Police removed 31 girls from a bar.", "anything on whether someone was punished"),
        ("Were they punished?", "Two were removed from their posts.", None),
        ("Did the man who was convicted appeal?", "Police arrested nine.", None),  # not what is asked
        ("Did any judge stand trial?", "Two judges took bribes.", "anything on whether someone was prosecuted"),
        ("Did any judge face charges?", "Two judges took bribes.", "anything on whether someone was prosecuted"),
        ("Did any judge face charges?", "A criminal case was filed against two judges.", None),
        ("Has any judge gone to court?", "No suit was filed.", None),
        ("Did any judge face a penalty?", "Two judges took bribes.", "anything on whether someone was punished"),
        ("Did any judge face a penalty?", "A judge was fined.", None),
        ("Do witnesses come to court?", "Two judges took bribes.", None),
        ("Did the chief agree that they should face charges?", "Two judges took bribes.", None),
        # What is denied in another clause isn't the step.
        (
            "Did any judge stand trial?",
            "Judges took bribes to drop cases; the new code was to make it rarer; there was no sign that it did.",
            "anything on whether someone was prosecuted",
        ),
        # What is told of others than those of whom it is counted.
        ("Of the 52 men, how many took help?", "Of the 226 men, 139 took help.", "a number of those 52"),
        ("How many of the 40 men worked?", "It helped 72, 60 of whom worked; 40 were men.", "a number of those 40"),
        ("How many of the 40 men worked?", "It helped 72, 40 of whom were men; 3 of these worked.", None),
        ("How many of the twelve men worked?", "Of the 12 men, three worked.", None),
        ("How many of the two shelters' guests worked?", "Of the 226 guests, 139 worked.", None),
        ("How many of the 2018 cases failed?", "Nine of the 23 cases failed.", None),
        ("How many of the 40 men got visas?", "About 90 men left, but another 40 refused to.", "a number of those 40"),
        ("How many of the 40 men got visas?", "About 90 men left, another 40 stayed, and 12 got visas.", None),
        ("How many of the 40 men got visas?", "About 90 men left; none of another 40 got visas.", None),
        ("Of the 7,063 citizens, how many live in Lurn?", "The 7,063 did not have papers.", "a number of those 7063"),
        ("Of the 7,063 citizens, how many live in Lurn?", "The 7,063 did not live in Lurn.", None),
        # Of two parts of a whole nobody knows how many are of both.
        (
            "How many men were in forced labor?",
            "It helped 72 persons, 60 of whom were exploited in forced labor and 12 in sex trafficking; 40 were male.",
            "a number of men in forced labor",
        ),
        (
            "How many female victims of sex trafficking were there?",
            "Of the 94 victims, 63 were exploited in sex trafficking and 31 in labor trafficking; 58 were women.",
            "a number of women in sex trafficking",
        ),
        ("How many women were in sex trafficking?", "It found 72 sex trafficking victims; 40 were women.", None),
        ("How many women were in sex trafficking?", "It found 72; 40 women were in sex trafficking.", None),
        ("How many women were in sex trafficking?", "It helped 40 women; 12 were in sex trafficking.", None),
        (
            "How many inquiries were opened under Article 171?",
            "It opened eight inquiries under Articles 171 and 173.",
            "a number for Article 171 alone",
        ),
        ("How many inquiries were opened under Articles 171 and 173?", "It opened 8 under Articles 171 and 173.", None),
        (
            "How many were opened under Article 171?",
            "Of 8 under Articles 171 and 173 five were under Article 171.",
            None,
        ),
        ("Has it adopted the new action plan?", "It adopted a referral mechanism into law.", "anything on the plan"),
        ("Has it adopted the new action plan?", "It adopted the 2021-2024 strategy.", None),
        ("Has it adopted the new action plan?", "It was adopted in May.", None),
        ("When was the law approved?", "Parliament approved the budget in May.", "anything on the law"),
        ("When was the law approved?", "Parliament approved the amendments in May.", None),
        (
            "Is there a shelter for men?",
            "Towns support two shelters for victims, some of them in Fen.",
            "anything for men",
        ),
        ("Is there a shelter for men?", "The shelter in Fen takes women and men.", None),
        ("Is there a shelter for men?", "There was no shelter.", None),
        ("How many exactly were fined?", "The majority were fined.", "a number"),
        ("How many exactly were fined?", "Nine were fined.", None),
        ("How many exactly were fined?", "None were fined.", None),
        ("At what age can women retire?", "The age at which women and men retire is not equal.", "an age"),
        ("At what age can women retire?", "Women retire at the age of 57.", None),
        ("At what age can women retire?", "There is no retirement age for women.", None),
        ("What are the names of the NGOs that run them?", "The shelters in Fen and Lurn are run by NGOs.", "a name"),
        ("What are the names of the NGOs that run them?", "The charity Haven runs those in Fen.", None),
        ("Why is the law almost never followed?", "Although there is a law, it was rarely followed.", "a reason"),
        (
            "And in the parliament before that?",
            "In July 40 women were elected to parliament.",
            "anything on the parliament before that",
        ),
        (
            "How many of the women had been sold?",
            "It helped 72 persons, 60 of whom had been sold; 32 were women.",
            "a number of those women",
        ),
        (
            "How many of the 2019 inquiries were into theft?",
            "In 2019, it opened 88 inquiries; 19 were into theft.",
            None,
        ),
        ("How many of the 11 guests were men?", "The 11 guests were two men and nine women, all of whom left.", None),
        ("How many of the women had been sold?", "It helped 32 women, 30 of whom had been sold; 40 fled.", None),
        ("How many of the women had been sold?", "It helped 72; 32 were women; of these, nine had been sold.", None),
        ("How many of the persons had been sold?", "It helped 72 persons, 60 of whom had been sold; 32 fled.", None),
        (
            "How many thefts of boats were there?",
            "It tried nine crimes, including arson, piracy, and boat theft.",
            "a number for boat theft alone",
        ),
        # Families are no children, though they are people.
        ("How many children left?", "About 40 families left and only 12 came.", "a number of children"),
        ("How many people left?", "About 40 families left.", None),
        ("How many families left?", "About 40 families left.", None),
        # Of a step with a number of its own.
        ("How many men were repatriated?", "It extradited two men.", "a number of men repatriated"),
        ("How many men were extradited?", "It repatriated 17 men.", "a number of men extradited"),
        ("How many men were extradited?", "It handed 17 men over to Peru.", None),
        # Whether a court or the police took a step.
        ("Did a court find the mayor guilty?", "The mayor was accused.", "anything on whether someone was convicted"),
        ("Did a court find the mayor guilty?", "The mayor's trial was pending.", None),
        ("Did any court convict the mayor?", "The mayor was jailed.", None),
        ("Did the police arrest the mayor?", "The mayor hid.", "anything on whether someone was arrested"),
        ("Did prosecutors charge the mayor?", "The mayor hid.", "anything on whether someone was prosecuted"),
        ("Did prosecutors charge the mayor?", "The mayor was to stand trial.", None),
        # A number that is spoken of, and not told.
        (
            "How many ferries a week may a firm run?",
            "It limited ferries to 50 passengers and the number of weekly ferries per firm.",
            "a number of ferries",
        ),
        (
            "How many ferries may a firm run?",
            "It let 50 passengers on, and limited the number of ferries to four.",
            None,
        ),
        (
            "How many passengers may a ferry take?",
            "It limited ferries to 50 passengers and the number of ferries.",
            None,
        ),
        # A sum where something is to be paid.
        ("How much restitution did the courts award?", "They ordered it in two of 11 cases.", "a sum of money"),
        ("How much restitution did the courts award?", "They awarded two men $900.", None),
        # A penalty for the case that is asked about.
        (
            "What punishment does the law provide when the trafficker is a public official?",
            "Article 174 carried seven to 14 years.",
            "a penalty for that case",
        ),
        ("What is the penalty if the victim is a child?", "It is 10 years for adults, 15 for minors.", None),
        ("What is the penalty if the thief is a soldier?", "It is 10 years, 15 if the thief is an officer.", None),
        ("What is the penalty if the thief is a guard?", "It is 10 years.", "a penalty for that case"),
        # Which two they were, who they were.
        ("Which two sailors drowned?", "As of May the search had not begun.", "which two they were"),
        ("Which two sailors drowned?", "The cook and his mate drowned.", None),
        ("Which 11 piers were paid for?", "Of 46 piers ($10 million), only 11 were paid for.", "which 11 they were"),
        ("Which two piers were paid for?", "Of two piers (the north and the east one) each was paid for.", None),
        (
            "Which two piers fell?",
            "Two piers fell, the port closed the road and paid the owners.",
            "which two they were",
        ),
        ("Which two piers fell?", "Two piers, the north and the east one, fell.", None),
        ("Which two sailors drowned?", "In May Ilo Duka drowned.", None),
        # How an appeal went, and how something did that is asked in a clause.
        ("Do we know how the appeal turned out?", "His sentence was under appeal.", "how it went"),
        ("How did her appeal end?", "Her appeal was heard in May.", "how it went"),
        ("How did her appeal end?", "A court reduced the sentence on appeal.", None),
        ("Was the appeal against the ban successful?", "The firm appealed the ban.", "how it went"),
        ("What came of the appeal?", "The appeal was rejected.", None),
        ("Please tell me how the talks went.", "Talks were to begin in May.", "how it went"),
        # Why somebody did something isn't told where that is itself a cause, or where nobody argues.
        (
            "What had driven the sailors to strike in May?",
            "The loss resulted partly from a strike of sailors in May.",
            "a reason",
        ),
        (
            "Why did the six sailors leave the port?",
            "The firm blamed the weather, while others pointed instead to the departure of six sailors.",
            "a reason",
        ),
        ("What had driven the sailors to strike in May?", "In May sailors struck because of unpaid wages.", None),
        (
            "What arguments did the Chamber give against the pier?",
            "The pier was not used, having been given up on the advice of the Chamber.",
            "a reason",
        ),
        ("What arguments did the Chamber give?", "The Chamber called the pier unsafe.", None),
        ("What caused the fire?", "Investigators traced the fire to a broken pump.", None),
        ("Why were they acquitted?", "The basis for the acquittal was that nobody had seen them.", None),
        ("What reason did the port give for the delay?", "It was put off after the only bidder withdrew.", None),
        ("Why was the port council dissolved?", "The bill lapsed when the port council was dissolved.", "a reason"),
        ("Why was the port council dissolved?", "After the port council was dissolved for fraud, it lapsed.", None),
        ("Why were the six sailors acquitted?", "A court acquitted six sailors, two of whom were charged.", "a reason"),
        ("Why were the six sailors acquitted?", "A court acquitted six sailors for lack of evidence.", None),
        # How something is defined.
        ("How does the report define a ferry?", "The port lacked ferries for such cases.", "a definition"),
        ("How does the report define a ferry?", "A “ferry” is a boat that takes passengers.", None),
        ("How does the law define a minor?", "The law considers anyone under 18 a minor.", None),
        ("What is the definition of piracy?", "The law criminalized piracy.", "a definition"),
        # A share is no number, a number no term.
        ("How many people have the illness?", "One person in ten has it.", None),
        ("Which NGO runs the shelters?", "There were NGO-run shelters in Bishkek.", "the name asked for"),
        ("How many investigators took a course?", "It trained 40 prosecutors.", "a number of investigators"),
        ("How many investigators took a course?", "It trained 40 police officers.", None),
        ("How many investigators took a course?", "It trained 40 Ministry of Internal Affairs officials.", None),
        ("How many inspectors took a course?", "It trained 40 investigators.", None),
        ("Which NGO runs the shelters?", "Veldan Aid ran shelters in Bishkek.", None),
        ("Which union voiced worries about pay?", "In May, Voice of the Miners said that pay was low.", None),
        ("Which agency keeps the register?", "The tax authority registered all children.", None),
        ("Which agency keeps the register?", "The relevant authority registered them.", "the name asked for"),
        ("Which town has shelters?", "NGOs ran shelters in Bishkek.", None),
        # Who holds one office isn't who holds another.
        ("Who is the prime minister of Fen?", "Voters made Ana Duka president.", "the prime minister"),
        ("Who is the prime minister of Fen?", "Prime Minister Ana Duka resigned.", None),
        ("Who is the new mayor?", "Her successor, Ana Duka, was named in May.", None),
        ("How many women were beaten?", "30 percent of women were beaten.", None),
        ("How many people are poor?", "11 percent of the population is poor.", None),
        ("How many people are poor in total?", "11 percent of the population is poor.", "a number of people"),
        ("How many people are ill?", "11 percent of the prison population is ill.", "a number of people"),
        ("How many children are absent?", "30 percent of the students are absent.", None),
        # That a name is not told answers who it was.
        ("What is the name of the guard?", "A guard, whose name the court withheld, fled.", None),
        ("What is the name of the guard?", "A guard fled.", "a name"),
        ("How many people have the illness?", "90 percent would avoid the ill.", "a number of people"),
        ("By how many points did it fall?", "It fell from 9 percent to 7 percent.", None),
        ("What prison term did she get?", "The police arrested her.", "the length of a sentence"),
        ("What prison term did she get?", "She got nine years.", None),
        ("What sentence did she get?", "She was convicted.", "the length of a sentence"),
        (
            "What sentence did she get?",
            "She was convicted after a lower court initially acquitted her.",
            "the length of a sentence",
        ),
        ("What sentence did she get?", "The court acquitted her.", None),
        ("How long was her sentence?", "The charges against her were dropped.", None),
        # Up or down, from what?
        ("Did the number of cases go up or down?", "Police are slow.", "a comparison with an earlier time"),
        ("Did the number of cases go up or down?", "Police opened as many as before.", None),
        ("Did the number of cases go up or down?", "Police opened 9 cases.", None),  # the other may stand elsewhere
        ("Did courts acquit more than in 2019?", "They convicted 9 people.", "a comparison with an earlier time"),
        ("Did courts acquit more than in 2019?", "They acquitted 9 people.", None),
        ("Did guards kill more people than in 2019?", "The number of fatalities, 83, compares with 67.", None),
        ("Did it train more judges than in 2019?", "It trained 9 officials.", "a comparison with an earlier time"),
        ("Did it train more judges than in 2019?", "It trained 9 judges.", None),
        # Inspectors are not what they make, nor are charges convictions.
        ("How many inspections were made?", "The agency employed 74 inspectors.", "a number of inspections"),
        ("How many inspectors are there?", "They made 640 inspections, up from 79.", "a number of inspectors"),
        ("How many inspections were made?", "The 74 inspectors made 640 inspections.", None),
        # Who died wasn't murdered.
        (
            "How many people were murdered?",
            "There were 237 accidents, in which 23 people died.",
            "a number of people murdered",
        ),
        ("How many people were murdered?", "Gunmen killed 23 people.", None),
        # Nor were those wounded who were killed, nor those approved who were rejected.
        (
            "How many people were wounded?",
            "It reported that 986 persons, including students and police, were killed.",
            "a number of people wounded",
        ),
        ("How many people were wounded?", "It reported that 986 persons, including police, were wounded.", None),
        (
            "How many applications did it approve?",
            "It rejected 55 applications.",
            "a number of granted applications",
        ),
        ("How many applications did it approve?", "Of 60 applications it rejected 55 and approved five.", None),
        (
            "How many applications did it approve?",
            "It received 60 applications and adjudicated 55.",
            "a number of granted applications",
        ),
        (
            "How many of the claims lodged in May were granted?",
            "The office reported receiving 60 claims in May.",
            "a number of granted claims",
        ),
        ("How many of the claims were rejected?", "Lawyers filed 60 claims.", "a number of refused claims"),
        ("How many claims were filed?", "Lawyers filed 60 claims.", None),
        (
            "How many members have they?",
            "Among the 456 enterprises, it was formed in 288 enterprises.",
            "a number of members",
        ),
        # A deputy isn't the chairman; that somebody was held doesn't tell what for.
        ("Who is the chairman of the party?", "Bo Lee, first deputy chairman of the party, left.", "the chairman"),
        ("Who is the chairman of the party?", "Bo Lee, the chairman of the party, left.", None),
        ("Who is the deputy chairman?", "Bo Lee, first deputy chairman of the party, left.", None),
        ("What was Bo Lee accused of?", "Bo Lee, a journalist, was arrested.", "what the accusation was"),
        ("What was Bo Lee suspected of?", "Bo Lee was held for 458 days.", "what the accusation was"),
        ("What was Bo Lee suspected of?", "Bo Lee was held for theft.", None),
        ("Who cancelled the meeting?", "The meeting was canceled at the last minute.", "who did it"),
        ("Who cancelled the meeting?", "The meeting was cancelled by a clerk.", None),
        ("Who cancelled the meeting?", "Police came, and the meeting was cancelled.", None),
        ("Who cancelled the meeting?", "The clerk cancelled it.", None),
        ("Who won the seats?", "Elections to two seats took place.", None),
        ("Name those who won asylum.", "It granted asylum to Bo Lee.", None),
        ("Where can such a woman go with her kids (wives killed by beating)?", "There are 31 centers in Osh.", None),
        ("Who won the vacant place?", "Elections took place to elect a member.", "who won"),
        ("Who killed the reporter?", "On May 3 the reporter was killed in Osh, Osh Province.", "who did it"),
        ("Who killed the reporter?", "The reporter was killed when assailants shot at his car.", None),
        ("Who killed the reporter?", "Ann Lee said that the reporter was killed.", None),
        ("Who carried out the plan?", "The plan was not carried out.", None),
        (
            "How many people were recognized as refugees?",
            "There were 59,846 displaced persons.",
            "a number of refugees",
        ),
        ("How many people were recognized as refugees?", "It gave refugee status to 12.", None),
        # Only the other end of a range is told.
        ("What is the maximum penalty for theft?", "Theft carries a minimum penalty of two years.", "the maximum"),
        ("What is the maximum penalty for theft?", "Theft carries at least two years and up to six.", None),
        (
            "What is the maximum sentence for theft?",
            "It carries five years and a minimum fine of $500.",
            None,
        ),
        ("What is the maximum workweek?", "There is a minimum wage and a 44-hour workweek.", None),
        # No length of time, no share, no place.
        ("How long did Bo Lee get?", "In March prosecutors charged Bo Lee with theft.", "a length of time"),
        ("How long did Bo Lee get?", "In March Bo Lee was sentenced to life.", None),
        ("How long is the pipeline?", "The pipeline runs over 12 kilometers.", None),
        ("How long are they held?", "They are held until a judge sees them.", None),
        ("What share of workers are members?", "It must deal with a union if 50 percent are members.", "a share"),
        ("What share of workers are members?", "Half of them are members.", None),
        ("What share of workers must be members?", "It must deal with a union if 50 percent are members.", None),
        ("Where was the rally to be held?", "Police banned a rally by members of a party.", "a place"),
        ("Where was the rally to be held?", "Police banned a rally by the river.", None),
        ("What prison term can one get?", "The law does not prohibit all forms of it.", "the length of a sentence"),
        ("What prison term can one get?", "The law does not prescribe penalties for it.", None),
        ("Which districts were hit?", "It was worst in ZOSOs and SOEs.", "the name asked for"),
        ("Which city agency handles it?", "The CCRBs handle it.", None),
        ("Which districts were hit?", "It was worst in Narun.", None),
        ("How many torture complaints were there?", "There were 25 complaints of detention.", "a number for torture"),
        ("How many torture complaints were there?", "There were 25 complaints of ill-treatment.", None),
        ("How many murders were there?", "There were 83 fatalities.", "a number of murders"),
        # Of him one reads nothing where nobody tells of him.
        (
            "How long a sentence did he get (minister Mulik sacked)?",
            "In May Omar was given 20 years.",
            "anything on Mulik",
        ),
        ("How long a sentence did he get (minister Mulik sacked)?", "In May Mulik was given 20 years.", None),
        ("How long a sentence did he get (minister Mulik sacked)?", "He was given 20 years.", None),
        ("How long a sentence did he get (the minister sacked)?", "In May Omar was given 20 years.", None),
        ("When was he arrested (the journalist Ivan Mulik)?", "Police arrested the journalist at Orly Airport.", None),
        ("Does he get a lawyer (whether a suspect can be held)?", "In Osh detainees got an attorney.", None),
        ("What was Bo Lee accused of?", "Bo Lee, a journalist, was arrested for theft.", None),
        # What was done to officials tells nothing of other traffickers.
        (
            "How many traffickers were convicted?",
            "No convictions of officials complicit in it were reported.",
            "a number of traffickers",
        ),
        (
            "How many traffickers were convicted?",
            "It did not report convicting any police officers.",
            "a number of traffickers",
        ),
        ("How many officials were convicted?", "No convictions of officials complicit in it were reported.", None),
        ("How many traffickers were convicted?", "No convictions of traffickers were reported.", None),
        # 'An international organization' doesn't tell which; who kept his post wasn't dismissed.
        ("Which organization saw them?", "Monitors from an international organization saw them.", "the name asked for"),
        ("Which organization saw them?", "Monitors from the Lia Fund saw them.", None),
        ("Which court tried them?", "A military court tried them.", None),
        ("Was the colonel dismissed?", "The colonel remained in command of his regiment.", None),
        (
            "Was the colonel dismissed?",
            "The colonel spoke to his regiment.",
            "anything on whether someone was dismissed",
        ),
        ("Which organizations helped victims?", "International organizations and NGOs helped 72 victims.", None),
        ("Which organizations helped victims?", "The state helped 72 victims.", "the name asked for"),
        ("Which NGOs helped victims?", "NGOs helped 72 victims.", "the name asked for"),
        # Who was brought home isn't there any more.
        (
            "How many are still stuck there?",
            "They lure people; the ministry brought home 46.",
            "a number of those left",
        ),
        ("How many are still stuck there?", "The ministry brought home 46; nine are left.", None),
        ("How many are still stuck there?", "There are 46.", None),
        ("How many still live in the home?", "The home was to be closed, but its 112 residents stayed.", None),
        (
            "How many licensed boats are left?",
            "The port revoked the licenses of six boats and suspended another 11.",
            "a number of those left",
        ),
        ("How many crews have left?", "Six crews were dismissed.", None),
        ("How many boats left the port?", "The port dismissed six crews after the boats left.", None),
        # Who heads an agency needn't head its board.
        ("Who chairs the agency's board?", "The agency is headed by Ana Duka.", "who heads the board"),
        ("Who chairs the board of the Harbor Agency?", "The Agency is headed by Ana Duka.", "who heads the board"),
        ("Who chairs the agency's board?", "Its board is chaired by Ana Duka.", None),
        ("Who heads the Ministry of Justice?", "Justice Minister Ana Duka resigned.", None),
        ("Who heads the Harbor Agency?", "The Agency is headed by Ana Duka.", None),
        # The president of the state isn't that of its assembly.
        (
            "Who is the president of Togo's National Assembly?",
            "President Ana Duka was reelected.",
            "who heads the assembly",
        ),
        ("Who was president of the National Assembly?", "Its president was Ana Duka, a deputy of the UNT.", None),
        ("Who is the president of the union?", "Its president is Ana Duka of the UNT.", None),
        ("Who is the president of the Supreme Court?", "President Ana Duka was reelected.", "who heads the court"),
        # A fine tells nothing of the longest term.
        (
            "What is the longest prison term an owner can get?",
            "A law imposes criminal penalties and fines on owners.",
            "the length of a sentence",
        ),
        ("What is the longest prison term?", "Owners may be jailed for up to three years.", None),
        ("What is the maximum sentence?", "The law prescribes life imprisonment.", None),
        # A fine needn't be the biggest.
        ("Which crew got the biggest fine?", "The crew of the Osk was fined 400 crowns.", "a comparison of them"),
        ("Which crew got the biggest fine?", "The heaviest fine, 640 crowns, was laid on the crew of the Osk.", None),
        ("Which crew got the biggest fine?", "No crew was fined.", None),
        ("Which crew got the biggest fine?", "The Osk paid 40 crowns, the Una 30 and the Ilo 20.", None),
        ("Did the Osk get the biggest fine?", "The crew of the Osk was fined 400 crowns.", None),
        # 'They are not' tells nothing but whether they are.
        ("What are the cells at Quay Road like?", "At Quay Road they are not.", "an answer"),
        ("Who is the public guardian?", "Public Guardian", "an answer"),
        ("Who is the public guardian?", "Ana Duka, Public Guardian", None),
        ("Which of Hillside and Elm has a pool?", "Hillside does.", None),
        ("Are the cells at Quay Road heated?", "At Quay Road they are not.", None),
        ("How many were fined at Quay Road?", "At Quay Road none were.", None),
        # What counts prisons counts no prisoners.
        (
            "How many detainees voted?",
            "Detainees may vote, but could do so in only two of 19 prisons.",
            "a number of detainees",
        ),
        ("How many detainees voted?", "In two of 19 prisons, 410 detainees voted.", None),
        # A figure for several places is that of none of them.
        ("How many came from Chile?", "72 victims came from Peru, Chile, and Brazil.", "a number for Chile alone"),
        ("How many were Chileans?", "Nine were locals, 72 from Peru, Chile and Brazil.", "a number for Chile alone"),
        ("How many courses were held in Fen?", "It held 12 courses in Fen and Tarsk.", "a number for Fen alone"),
        ("How many of the victims were girls?", "Of 64, 49 were women and girls.", "a number for girls alone"),
        (
            "How many complaints came from men?",
            "It received 380 complaints of violence in the home against men and women.",
            "a number for men alone",
        ),
        ("How many of the victims were girls?", "Of 64, 49 were women and girls, 20 of them girls.", None),
        ("How many women and girls were there?", "Of 64, 49 were women and girls.", None),
        ("How many children work?", "It is estimated that 60 children and adolescents work.", None),
        ("Did it discourage buyers?", "It did not report efforts to reduce the demand for buying sex.", None),
        ("How many boys marry before 18?", "The minimum age of marriage for boys is 18.", "a number of boys"),
        ("How many boys marry before 18?", "Nine of 100 boys marry before the age of 18.", None),
        (
            "What about in the previous assembly?",
            "Of its 164 members 36 are women.",
            "anything on the previous assembly",
        ),
        ("What about in the previous assembly?", "Of its 164 members 36 are women, up from 30.", None),
        ("How many workers died by suicide?", "67 domestic workers died there.", "a number of deaths by suicide"),
        ("How many inmates died of an illness?", "Nine inmates died of tuberculosis.", None),
        ("How many miners died from hunger in 2019?", "Nine miners died in 2019.", "a number of deaths by hunger"),
        ("How many miners died by suicide?", "Nine took their own lives.", None),
        ("How many miners died from Osh?", "Nine from Osh died.", None),
        (
            "How many convictions were there for arson?",
            "Courts convicted eight property crimes, including theft, arson, and fraud.",
            "a number for arson alone",
        ),
        (
            "How many property crimes were there?",
            "Courts convicted eight property crimes, including theft, arson.",
            None,
        ),
        ("How many thefts were tried?", "There were eight crimes, including three thefts and one fraud.", None),
        (
            "How many sessions were held for police?",
            "It held 14 sessions for officials, including police, judges.",
            None,
        ),
        ("How many courses were held in Fen?", "It held 12 courses in Fen and five in Tarsk.", None),
        ("How many courses were held in Fen and Tarsk?", "It held 12 courses in Fen and Tarsk.", None),
        ("How many courses were held in Fen?", "It held 12 courses in Fen and Tarsk, seven of them in Fen.", None),
        ("Were courses held in Fen?", "It held 12 courses in Fen and Tarsk.", None),
        # Nor does their number, nor an office who holds it.
        ("Which ten were they?", "Most of the money went to 10 outlets in 2023.", "which ten they were"),
        ("Who replaced Irwin Sall?", "In May Ida Roy suspended her deputy Irwin Sall.", "who came after"),
        ("Who got his job?", "In May Ida Roy suspended her deputy Irwin Sall.", "who came after"),
        ("Who got his job?", "In May Ida Roy succeeded Irwin Sall.", None),
        ("Who took over the ferries?", "The ferries were moved from the mayor's office to the ports'.", None),
        ("Which one was the worst?", "The most severe overcrowding was in Fen Prison, which held 90 inmates.", None),
        ("Who replaced Irwin Sall?", "His seat was filled by Ida Roy.", None),
        ("Who replaced Irwin Sall?", "Ida Roy has been acting chief since May.", None),
        ("When did it end, in which the four men died?", "In May, four men died when it ended.", None),
        ("What are the 12 issues?", "It agreed to address 12 urgent issues of theirs.", "which 12 they were"),
        ("What are the three causes?", "The three causes are poverty, war, and drink.", None),
        ("What are the two causes?", "The two causes are poverty and drink.", None),
        ("What are the names of the four NGOs?", "Four NGOs are registered.", "a name"),
        ("Which four are registered?", "Of 90 NGOs, including foreign ones, four are.", "which four they were"),
        (
            "What were those ten agencies called?",
            "It split its tasks among 10 smaller agencies.",
            "a name",
        ),
        ("Which three were they?", "Three outlets got the money: the Post, the Times and Radio Osh.", None),
        ("Which three were they?", "The money went to three outlets, the Post, the Times and Radio Osh.", None),
        ("Which three were they?", "The Post, the Times and Radio Osh were the three outlets that got it.", None),
        ("Who got the job of special envoy?", "It appointed a special envoy in May.", "the name of the envoy"),
        ("Who got the job of special envoy?", "It appointed Ana Duka special envoy in May.", None),
        # What is told of all, or of girls, tells no share of boys.
        ("What percentage of the boys marry?", "Among those younger than 18, 41 percent marry.", "a share"),
        ("What percentage of the boys marry?", "Of boys younger than 18, 3 percent marry.", None),
        # 'Some districts' doesn't tell which.
        (
            "In which districts did police take bribes?",
            "Police took bribes in some districts.",
            "which districts they were",
        ),
        ("In which districts did police take bribes?", "Police took bribes in some districts in the north.", None),
        ("Which paper broke it?", "A clerk, whom a newspaper had accused, was sent home.", "which paper it was"),
        ("Which paper broke it?", "The clerk was accused by a newspaper, the Fen Post.", None),
        (
            "What is the NGO called that runs it?",
            "Fen Aid runs one, and one is run by a local NGO.",
            "which NGO it was",
        ),
        ("Which organization broke it?", "In June an NGO told Osk of the spill.", "which organization it was"),
        ("Which organization broke it?", "In June Fen Aid, an NGO, reported the spill.", None),
        (
            "What is the name of his firm?",
            "He took bribes from the owner of a company that built the pier of Osk.",
            "the name asked for",
        ),
        (
            "What is the name of his firm?",
            "He took bribes from the owner of a company called Rend that built it.",
            None,
        ),
        ("What is the name of the dredging firm behind the pier?", "A dredging firm, Rend, built the pier.", None),
        (
            "How many seats did the LPF win?",
            "The eight parliamentary seats held by minorities were the key to a coalition with the LPF.",
            "a number of seats",
        ),
        ("How many seats did the LPF win?", "The eight seats won by the LPF were the key to a coalition.", None),
        ("By what margin did Lee beat Duka?", "Almost 83 percent of voters took part in the runoff.", "the margin"),
        ("By what margin did Lee beat Duka?", "Lee won 53 percent of the vote and Duka 47 percent.", None),
        ("In which districts did police take bribes?", "Police took bribes in some districts, such as Fen.", None),
        ("In which districts did police take bribes?", "Police of Fen district took bribes in some districts.", None),
        ("Which state ferries were sold?", "Reports told that it sold state ferries.", "which state ferries they were"),
        ("Which state ferries were sold?", "It sold state ferries that no longer sailed.", None),
        ("Which state ferries were sold?", "It sold state ferries, including the Fen Star.", None),
        ("Which state ferries were sold?", "It sold state ferries to Norland and Tarsk.", None),
        ("Which donor country paid for it?", "With a foreign donor, they wrote the manual.", "which donor it was"),
        ("Which donor country paid for it?", "It cost $9, most of which a foreign donor paid.", "which donor it was"),
        ("When will he stand trial?", "The court freed him and set the trial for May 2022.", None),
        ("When will he stand trial?", "The court freed him in May 2022.", "a date that is still to come"),
        (
            "How many calls the year before (the helpline)?",
            "The helpline took 3,876 calls, from which it took 102 cases.",
            "a figure of the year before",
        ),
        ("How many calls the year before (the helpline)?", "The helpline took 3,876 calls, up from 3,102.", None),
        ("Which donor paid for it?", "With a foreign donor, the Lia Fund, they wrote the manual.", None),
        ("What crime was the gun used in?", "One gun was used in the commission of a crime.", "which crime it was"),
        ("What excuse did he use?", "He used a lack of money as an excuse.", None),
        ("What measures were taken?", "It took certain measures.", None),
        # One of a row is not the next.
        ("What did the third national plan cost?", "The fourth plan cost $2 million.", "the third national plan"),
        ("What did the third national plan cost?", "The third plan cost $2 million.", None),
        ("What did the third plan cost?", "The plan cost $2 million.", None),
        # One magistrate may be any.
        ("Which magistrate tried Bo Lee?", "An executive magistrate tried Bo Lee.", "the name of the magistrate"),
        ("Which magistrate tried Bo Lee?", "An executive magistrate, Ana Duka, tried Bo Lee.", None),
        ("Who became special envoy?", "The mayor appointed a special envoy.", "the name of the envoy"),
        ("Who became special envoy?", "The mayor appointed Ana Duka as a special envoy.", None),
        (
            "Who became the first State Advocate?",
            "It appointed the first new state advocate.",
            "the name of the advocate",
        ),
        # 'All' is no number of years.
        ("How many years did each of them get?", "He pardoned all 57 of those convicted.", "a number of years"),
        # Some of them are not all that there were; that nobody knows is an answer.
        (
            "How many complaints were there in 2022?",
            "She upheld 171 of the complaints in 2022.",
            "a number of complaints",
        ),
        ("How many complaints were there in 2022?", "There were 463 complaints in 2022.", None),
        ("How many complaints were upheld in 2022?", "She upheld 171 of the complaints in 2022.", None),
        ("How many nurses are there?", "They met 94 people, among them 23 nurses.", "a number of nurses"),
        ("How many nurses are there?", "A further 60 nurses are to be trained.", "a number of nurses"),
        ("What will the new school cost?", "The cost of the school has not been made public.", None),
        ("What will the new school cost?", "The school has not been opened.", "a sum of money"),
        ("How much cheaper is the ferry?", "The ferry takes two hours.", "a sum of money"),
        ("How many weren't paid (workers on the boats)?", "Of 57 miners 22 were not paid.", "a number of those"),
        ("How many weren't paid (workers on the boats)?", "Of 57 boatmen 22 were not paid.", None),
        ("How many of these were paid (men on the boats)?", "Of 57 miners 22 were paid.", "a number of those"),
        ("How many of these were paid (men on the boats)?", "It took on 57 miners and paid 22 of them.", None),
        # One kind of victims is not all of them.
        (
            "How many victims of sex trafficking were found?",
            "They found 139 victims.",
            "a number for sex trafficking",
        ),
        ("How many victims of sex trafficking were found?", "They found 39 victims in brothels.", None),
        ("How many of the prison terms were suspended?", "71 percent of the sentences were suspended.", None),
        (
            "How many prison terms were suspended?",
            "71 percent of the sentences were suspended.",
            "a number of prison terms",
        ),
        # A figure of what was done counts those to whom it was done; accounts are no currency, kronars may be one.
        (
            "How many agencies were suspended in 2021?",
            "It licensed 78 agencies, suspending 13 of them, compared with 4 suspensions in 2021.",
            None,
        ),
        ("How many accounts did the group record?", "The group recorded 640 accounts of such returns.", None),
        ("How much did the customs service collect?", "It collected 41.6 billion kronars.", None),
        ("How much had it asked for?", "It had requested 52 million, as its work had grown.", None),
        ("How much did it spend of it?", "It spent 7.1 million of this sum.", None),
        ("How much money was seized?", "Only 14.5 million were actually collected.", None),
        ("What was the budget of the shelters?", "The allotment for shelters was 310 euros.", None),
        ("Where did the men stay?", "The others stayed with their embassies.", None),
        (
            "How many boys died in 2019?",
            "Boys dive 25 meters, and eight died in 2019, compared with two in 2018.",
            None,
        ),
        ("Did inspectors detect theft?", "A ban on inspections hampered the detection of theft.", None),
        ("Up to what age may a child stay?", "Children younger than six may stay.", None),
        ("Up to what age may a child stay?", "A child may stay until it turns six.", None),
        ("What proportion of judges are women?", "Of 400 judges, 198 were women.", None),
        ("How many Muslims are there?", "The Muslim community numbers 31,000.", None),
        ("How many men were found guilty?", "Prosecutors brought charges against 44 men.", "a number of men"),
        # Two parts of one whole, told apart, don't tell how many are of both.
        (
            "How many of the women were in forced labor?",
            "It helped 72 people, 60 of whom were in forced labor and 12 in sex trafficking; 40 were men and 32 women.",
            "a number of those women",
        ),
        (
            "How many of the girls were foreigners?",
            "They were 131 women and 46 girls; 119 were citizens and 58 were foreign nationals.",
            "a number of those girls",
        ),
        (
            "How many of the children were girls?",
            "Of the 187, 131 were in forced labor; 142 were children (88 girls and 54 boys).",
            None,
        ),
        ("How many of the adults were women?", "Of the 187, 45 were adults, all but three of them women.", None),
        ("How many of the women had children?", "Eleven women and three men had children.", None),
        (
            "How many of the women were sold for sex?",
            "Police found 30 victims of sex trafficking, 11 women and 19 girls.",
            None,
        ),
        ("How many of the women were foreigners?", "It housed 131 women, 12 of them foreigners, and 46 girls.", None),
        # A kind that is named among others has no figure of its own, in however many words the text calls it.
        (
            "How many of those were for brothels (crimes of other kinds)?",
            "Courts tried eight related crimes, including pimping, theft, and brothel maintenance.",
            "a number for brothel maintenance alone",
        ),
        # Those whom nobody decided to charge are none who were charged.
        (
            "In how many cases was anyone charged?",
            "In three cases prosecutors decided not to prosecute.",
            "a number of cases charged",
        ),
        (
            "How many officers were charged?",
            "In three cases prosecutors declined to prosecute.",
            "a number of officers charged",
        ),
        (
            "How many officers were charged?",
            "Prosecutors charged two officers and decided not to prosecute a third.",
            None,
        ),
        ("In how many cases did they decide not to prosecute?", "In three they decided not to prosecute.", None),
        # What is to come is counted by no figure of what was.
        ("How many judges are going to be trained?", "Last year it trained 40 judges.", "a number of those to come"),
        ("How many judges will be trained?", "The ministry pledged to train 40 judges.", None),
        ("How many judges will be trained?", "The plan is for 40 judges.", None),
        ("How much will the last pier cost?", "The pier has cost 88 euros so far.", "a sum that is still to come"),
        ("How much will the last pier cost?", "The pier is expected to cost 88 euros.", None),
        # Who paid for a study didn't make it.
        (
            "Who carried out the study on ferries?",
            "An independent study funded by the Tulip Bank found rust.",
            "who made the study",
        ),
        ("Who carried out the study on ferries?", "A study conducted by the Tulip Bank found rust.", None),
        # Those of the country itself are no foreigners.
        (
            "number of foreign nationals who stayed in the two shelters",
            "The shelters helped nine Albanian victims.",
            "a number of foreigners",
        ),
        (
            "number of foreign nationals who stayed in the two shelters",
            "The shelters helped nine foreign victims.",
            None,
        ),
        # The name of an association is nobody's.
        (
            "What is the name of the one who organised it?",
            "The organizer, a member of the Tulip association, denied it.",
            "a name",
        ),
        ("What is the name of the one who organised it?", "The organizer, Boro Leki, denied it.", None),
        # 'Up or down?' asks for a comparison.
        (
            "Up or down on the year before?",
            "Theft is punished by law.",
            "a comparison with an earlier time",
        ),
        ("Up or down on the year before?", "Thefts decreased.", None),
        ("Which court freed them?", "Kyrgyz courts freed nine miners.", "the name asked for"),
        ("Which court freed them?", "The Fen regional court freed nine miners.", None),
        # A figure that stands in the question counts those of whom it stands there.
        (
            "Nine officers were suspended over killings. How many people were killed?",
            "Nine officers were suspended for two weeks over killings.",
            "a number of people killed",
        ),
        (
            "Nine officers were suspended over killings. How many people were killed?",
            "Nine officers were suspended over the killing of four miners.",
            None,
        ),
        # That there was none of something else counts nobody.
        ("How many people marched?", "There were no incidents during the parade.", "a number of people"),
        ("How many people were convicted?", "There were no prosecutions.", None),
        ("How many cases did the court hear?", "The court saw no prosecutions for that.", "a number of cases"),
        ("How many raids were there?", "There were no prosecutions.", "a number of raids"),
        ("How many prosecutions were there?", "There were no prosecutions.", None),
        # A survey's figures are of its year.
        ("How many crews had paid bribes in 2024?", "A 2022 survey of 400 crews found that 38 had paid bribes.", None),
    ],
)
def test_figures_of_something_else_are_no_answer(question: str, text: str, lacks: str | None) -> None:
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("When will the state lift the ban?", "The state signed an agreement in 2021.", "a date that is still to come"),
        (
            "How many of the calls were about trafficking?",
            "The hotline received 2,480 calls.",
            "a number of those on trafficking",
        ),
        ("How many of the calls were about trafficking?", "Of 2,480 calls, 94 concerned trafficking.", None),
        ("When is the next meeting?", "The council met in 2019 to draft a plan.", "a date that is still to come"),
        ("When is the next meeting?", "The council met twice in 2019.", "a date that is still to come"),
        ("When is the next meeting?", "The council is to meet in May.", None),
        ("When will the exercise be held?", "A group was set up in 2019 to hold the exercise in 2020.", None),
        ("Is same-sex intimacy illegal?", "The legal age for consent is 16.", "anything on same-sex relations"),
        (
            "Did any judge lose the post?",
            "Judges accepted bribes to drop cases.",
            "anything on whether someone was dismissed",
        ),
        (
            "Did any judge lose the post?",
            "Judges accepted bribes; there was no evidence of a reduction.",
            "anything on whether someone was dismissed",
        ),
        ("Did any judge lose the post?", "Two judges kept their posts.", None),
        ("Was anyone fired over the theft?", "Two clerks resigned.", None),
        ("Were shots fired?", "The riot ended peacefully.", None),
        ("May those with a permit work?", "Permit holders were not allowed to work.", None),
        ("Were the calls about Drazhnans?", "Eleven concerned Drazhnan victims.", None),
        ("How many of the calls were about people from Drazhna?", "Eleven concerned Drazhnan victims.", None),
        ("How many of the calls were about this crime?", "Of the calls 212 concerned trafficking.", None),
        ("Are the rules in any language but English?", "The rules existed only in English.", None),
        ("How were the officers punished?", "Two officers were given a written warning.", None),
        ("Is he behind bars?", "He remains free on bail.", None),
        ("What are next year's funds?", "The budget is 1.96 billion kronars.", None),
        ("Which foreign university backs it?", "Kepler works with Southern New Hampshire University.", None),
        ("Is same-sex intimacy illegal?", "The law bans sodomy.", None),
        ("Can a lesbian couple marry?", "Marriage is limited to opposite-sex couples.", None),
        ("Are disabled people protected?", "The law protects women.", "anything on persons with disabilities"),
        ("When was the men's shelter opened?", "A shelter for female victims opened in May.", "anything on men"),
        ("How long must widowers mourn?", "Widows must mourn for up to two years.", "anything on men"),
        ("How long must widows mourn?", "Widows must mourn for up to two years.", None),
        ("When was the men's shelter opened?", "A shelter that admits men opened in May.", None),
        ("Which foreigners are exploited there?", "Gangs exploit foreign victims.", "a nationality"),
        (
            "Which foreigners are exploited there?",
            "Albanian girls are exploited in Italy, Spain, and Peru.",
            "a nationality",
        ),
        ("Which foreigners are exploited there?", "Girls from Nepal are exploited.", None),
        ("Which foreigners are exempt?", "Anybody must leave, except for French members of guilds.", None),
        ("Which foreign broadcaster got no license?", "It denied the FCB a license.", None),
        ("Which foreign officers got no license?", "It denied the FCB a license.", "a nationality"),
        ("What two aids do the police use?", "The police use two new tools.", None),
        ("Are AIDS patients treated?", "The police use two new tools.", "anything on HIV"),
        (
            "Were the guards punished?",
            "The warden said that it did not occur there.",
            "anything on whether someone was punished",
        ),
        ("Were the guards punished?", "The warden did not report any action.", None),
        (
            "What recommendations does the report make on prisons?",
            "An audit ended with recommendations.",
            "a recommendation",
        ),
        ("What's the phone number of the hotline?", "The hotline took 64 calls.", "a telephone number"),
        ("What's the phone number of the hotline?", "The hotline, 1177, took 64 calls.", None),
        ("What is the average fine?", "Two men paid fines of $60 and $90.", "an average"),
        ("What is the average fine?", "Fines averaged $75.", None),
        ("What fees may agencies charge?", "Agencies may charge up to one month's wages.", None),
        ("Can a trafficker just pay a fine?", "Remove the option of a fine.", "more than a recommendation"),
        ("Which recommendations does the report make on prisons?", "Prisons took other measures.", "a recommendation"),
        (
            "When was the officer who shot him convicted?",
            "In May an officer was charged with murder.",
            "a time when anyone was convicted",
        ),
        ("Why did the number of convictions rise?", "The state opened eight investigations, up from two.", "a reason"),
        ("What is the penalty for forcing children to beg?", "Boys beg for a quota of $9 a day.", "a penalty"),
        ("What is the penalty for forcing children to beg?", "Article 28 prescribes two years' imprisonment.", None),
        ("What is the fine in som?", "It is punishable by a fine.", "a sum of money"),
        ("What is the fine in som?", "The fine is 30,000 som.", None),
        ("How many men work in illegal gold mines?", "Of 900 men, 40 work in gold mines.", None),
        ("What was the turnout in the election?", "She won with 71 percent of the vote.", "the turnout"),
        ("What was the turnout in the election?", "Some 71 percent of registered voters took part.", None),
        ("What is the minimum wage?", "Fees for placing a child were $20.", "the minimum wage"),
        ("What is the minimum wage?", "A pension of $70 a month was to be paid.", "the minimum wage"),
        ("How many victims did NGOs help?", "The shelters helped nine victims.", "a number of victims for NGOs"),
        ("How many victims were helped by NGOs?", "The shelters helped nine victims.", "a number of victims for NGOs"),
        ("How many victims were helped by NGOs?", "Officials helped two victims.", "a number of victims for NGOs"),
        (
            "How many victims did consular officials assist in 2018?",
            "Officials assisted nine victims, including tickets for their repatriation, compared to eight in 2018.",
            None,
        ),
        # What a figure is compared with is no whole, nor one that 'of them' goes on from.
        (
            "How many of the 52 victims were women?",
            "It found 52 victims, up from 61; 44 were women, most of them old.",
            None,
        ),
        (
            "How many of the 29 tried were freed?",
            "It tried 29, compared with 14 in 2018; courts freed three of them.",
            None,
        ),
        ("How many boys were among the 163 victims?", "Of these, 118 were children, including 74 boys.", None),
        (
            "How many of the team were women?",
            "The team of six was led by Ana Roy; three of its members were women.",
            None,
        ),
        (
            "How many of those charged were women?",
            "It charged 29 suspects in May; six of the accused were women.",
            None,
        ),
        ("How many fled Idai and Kenneth?", "Some 90,000 were displaced due to Cyclones Idai and Kenneth.", None),
        (
            "How many fled Kenneth?",
            "Some 90,000 were displaced due to Cyclones Idai and Kenneth.",
            "a number for Kenneth alone",
        ),
        ("how many got away when the guards left?", "As guards departed the jail, 13 detainees escaped.", None),
        ("What were the four men accused of?", "It indicted the four men for unlawful detention.", None),
        (
            "What punishment did the judges get?",
            "Law enforcement officials and judges warned suspects; no criminal procedure code changed it.",
            "a penalty",
        ),
        ("What punishment did the deputy get?", "The deputy was acquitted.", None),
        ("age of the youngest boy let go", "It let 64 boys go, the youngest of whom was 11.", None),
        ("What is the youngest age at which a girl can marry?", "A girl could marry at 14.", None),
        ("Was the shelter full?", "Use of the shelter was far below its capacity.", None),
        ("How many of the 18 posts went to women?", "Women held 26 seats, up from 17, and five of the 18 posts.", None),
        ("How much was spent on arms?", "Since 2015 it has provided hundreds of millions of dollars for arms.", None),
        (
            "How many of the seven raids was it held to be behind?",
            "In four of the seven raids it was behind them.",
            None,
        ),
        ("What is the longest prison term for it?", "It is punishable by up to a year in prison.", None),
        ("What is the shortest prison term for rape?", "Sentences for rape begin at 10 years.", None),
        ("On what grounds were they held?", "A judge may order it on grounds that they might flee.", None),
        ("Why did the judges turn it down?", "As a prosecutor saw no crime, the court rejected it.", None),
        ("Do fighters hide in camps?", "Members of armed groups hid in camps, observers said.", None),
        ("Is it punishable when a husband rapes his wife?", "The law criminalizes spousal rape.", None),
        ("How many were sterilized against their will?", "A study found 48 forced sterilizations.", None),
        ("Who was made prime minister?", "In March Albin Kurti became prime minister.", None),
        ("What is the longest time one can wait?", "Detainees could wait as long as five years.", None),
        ("How many of the 100 seats did it take?", "It won, taking all 75 senate seats and 99 of 100 seats.", None),
        ("Which court struck it down?", "The Gliwice administrative court struck it down.", None),
        (
            "What are the five sectors?",
            "In the five sectors of oil, sugar, ports, and flowers, checks were rare.",
            None,
        ),
        ("how many victims the NGOs helped", "Officials helped two victims.", "a number of victims for NGOs"),
        ("How many victims stayed at shelters run by NGOs?", "The shelters helped nine victims.", None),
        ("How many victims did NGOs help?", "The coalition helped 40 victims.", None),
        (
            "How many beds do the NGO shelters have?",
            "The ministry ran two shelters with 45 beds.",
            "a number of beds for the NGO shelters",
        ),
        # What the state did isn't what organisations did, nor what was done to those whom somebody identified.
        ("How many cases did the police register?", "There were 40 cases registered by the police.", None),
        (
            "How many victims did the government identify?",
            "NGOs identified 47 victims.",
            "a number of victims for the government",
        ),
        (
            "How many victims did the state identify?",
            "The government gave advice to one victim identified in 2019.",
            "a number of victims for the state",
        ),
        ("How many victims did the government identify?", "The government identified 61 victims.", None),
        ("How many victims did the police find?", "NGOs helped 40 victims; the police found 31.", None),
        # What is left out of a question is no answer to it.
        ("Who may vote besides citizens?", "Only citizens may vote.", "anything but citizens"),
        ("Who may vote besides citizens?", "Citizens and residents may vote.", None),
        (
            "How many cases had nothing to do with adoption?",
            "It opened 25 cases, all of which involved adoption.",
            "anything but adoption",
        ),
        (
            "Apart from adoption cases, how many did it open?",
            "It opened 25, all of which involved adoption.",
            "anything but adoption cases",
        ),
        ("Are victims kept apart from suspects?", "Only suspects are kept there.", None),
        ("How many shelters did NGOs run?", "The state gave support to two NGO-run shelters.", None),
        ("Why not (did police open a case)?", "Police opened no case.", "a reason"),
        ("Why not (did police open a case)?", "Police opened no case due to a lack of staff.", None),
        ("Why so few (convictions in 2018)?", "Courts convicted five men in 2018.", "a reason"),
        ("Was he jailed?", "He was charged with theft.", "anything on whether someone was imprisoned"),
        ("Did they go to prison?", "Prosecutors charged both men.", "anything on whether someone was imprisoned"),
        ("Did they go to prison?", "Both men received suspended sentences.", None),
        ("Is abortion legal?", "There were no reports of coerced abortion.", "what the law says of it"),
        ("Is it a crime to buy sex?", "The state did not prosecute or convict any pimps.", "what the law says of it"),
        ("Is it a crime to buy sex?", "The state did not prosecute anyone under the law against buying sex.", None),
        ("Is abortion legal?", "The law allows abortion.", None),
        ("What is the penalty under the old code?", "The new code prescribes a fine.", "the old code"),
        ("What is the penalty under the old code?", "The old code prescribed prison, the new code a fine.", None),
        ("Who is the minister of police?", "The minister of justice, Ana Duka, resigned.", "the minister of police"),
        ("How long was he held?", "He was held.", "a length of time"),
        ("How long was he held?", "He was held overnight.", None),
        ("How long was he held?", "He was held for a fortnight.", None),
        ("How long is the border?", "The border is 1,314 kilometers.", None),
        ("How high is the risk of fraud?", "The risk of fraud is endemic.", None),
        ("How long was he held?", "He was never held.", None),
        ("How high is the lowest legal wage?", "The government set a minimum wage.", "a figure"),
        ("How high is the lowest legal wage?", "The minimum wage was 90 crowns.", None),
        ("How high is the lowest legal wage?", "There was no minimum wage.", None),
        ("Why were they beaten (the two sailors)?", "Police beat them to force them to confess.", None),
        # A text that only says again what it is asked the reason of gives none.
        ("Why was he held?", "He was held.", "a reason"),
        ("Why did the court not convict anyone?", "The court did not convict anyone.", "a reason"),
        ("Why didn't the court convict anyone?", "The court did not convict anyone.", "a reason"),
        ("Why did the court not convict anyone?", "The court did not convict anyone, citing a lack of proof.", None),
        ("Why did the court not convict anyone?", "The victims withdrew their complaints.", None),
        ("Why did arrests go up?", "Police made nine arrests under Article 7, compared with two in 2018.", "a reason"),
        ("Why did arrests go up?", "Police made nine arrests after a raid, compared with two in 2018.", None),
        ("Why weren't the officers charged?", "The officers were not charged.", "a reason"),
        ("Why did inspectors not visit farms?", "Inspectors did not visit farms; they had no vehicles.", None),
        ("Why was the man who had not paid jailed?", "The man who had not paid was jailed for his debts.", None),
        ("Why did the court cut the terms of the two men?", "In May the court cut the terms of two men.", "a reason"),
        ("Why did the court cut the terms of the two men?", "The court cut the men's terms as they were ill.", None),
        (
            "How long were the prison terms for those who stood trial?",
            "The law prescribed five to nine years in prison.",
            "the length of a sentence that was passed",
        ),
        ("How long were the prison terms for those who stood trial?", "They received nine years in prison.", None),
        ("How long can the prison terms for thieves be?", "The law prescribed five to nine years.", None),
        ("What sentence do convicted thieves face?", "Theft is punishable by nine years in prison.", None),
        (
            "How long are the prison terms of the thieves convicted in 2019?",
            "The law prescribed five to nine years in prison.",
            "the length of a sentence that was passed",
        ),
        ("Who came third in the vote?", "Duka won before Boro.", "who came third"),
        ("How many wells did it drill?", "The agency planned to drill 40 wells.", "more than a plan"),
        ("How many wells did it drill?", "The agency planned and drilled 40 wells.", None),
        ("How many wells did it plan to drill?", "The agency planned to drill 40 wells.", None),
        ("How many families got housing?", "Some 400 families applied for housing.", "a number of those who got it"),
        ("How many families got housing?", "Of 400 families that applied for housing 90 got it.", None),
        ("Did the ministry pay them?", "We recommended that the ministry pay them $9.", "more than a recommendation"),
        ("Did the ministry pay them?", "We recommended that it pay them $9, which it refused.", None),
        (
            "How many visas were refused in 2019?",
            "It refused 14 visas; in 2019 it granted nine.",
            "a number of refused visas",
        ),
        ("How many visas were refused in 2019?", "It granted 14 visas; in 2019 it refused nine.", None),
        ("Who came second in the vote?", "The runner-up, Boro, appealed.", None),
        (
            "In which month will the Fen drill be held?",
            "In May 2019 the port set up a group to hold the Fen drill in 2020.",
            "the day or the month",
        ),
        (
            "In which month was the group set up?",
            "In May 2019 the port set up a group to hold the Fen drill in 2020.",
            None,
        ),
        (
            "When will the Fen drill be held?",
            "In May 2019 the port set up a group to hold the Fen drill in 2020.",
            None,
        ),
        ("Who heads the Harbor Agency?", "The Harbor Agency led the working group.", "who heads the Harbor Agency"),
        ("Who heads the Harbor Agency?", "Ana Duka headed the Harbor Agency and led the group.", None),
        ("How many came a year earlier?", "Some 34 came from January to May.", "a figure of the year before"),
        ("How many came a year earlier?", "Some 34 came, compared with nine a year earlier.", None),
        ("Who came second in the vote?", "Voters gave Boro a second term.", "who came second"),
        ("Where is coal mined?", "(See the section on mines for additional information.)", "more than a reference"),
        ("Where is more told about mines?", "(See the section on mines for additional information.)", None),
        ("Any exceptions (how old must one be)?", "The minimum age is 18.", "an exception"),
        ("Any exceptions (how old must one be)?", "A judge may allow those of 16 to marry.", None),
        ("Are there shelters?", "Increase the number of shelters.", "more than a recommendation"),
        ("Should there be more shelters?", "Increase the number of shelters.", None),
        ("Which recommendations did the police turn down?", "Those rejected are an end to raids and fines.", None),
        (
            "Which recommendations did the report make?",
            "Those rejected are an end to raids and fines.",
            "a recommendation",
        ),
        (
            "How many fled in 2019?",
            "In its plan, the agency had forecast that 800 would flee in 2019.",
            "more than a forecast",
        ),
        ("How many fled in 2019?", "Some 700 fled, although the agency had forecast 800.", None),
        ("How many were to flee in 2019, by the plan?", "The agency had forecast 800.", None),
        ("How much did the victims pay?", "Victims were expected to pay $3,000 to the recruiter.", None),
        ("How many people live in the city?", "The projected population of the city is 340,000 people.", None),
        ("How many arrived?", "As the agency had predicted, more than 3,400 arrived.", None),
        ("How much is the fine?", "The code foresees a fine of $500.", None),
        ("How many members are there?", "The law foresaw a board of 12 members.", None),
        ("How many hours did boys work?", "Employers expected boys to work 14 hours a day.", None),
        ("How many were convicted?", "Contrary to what was predicted, the court convicted 12.", None),
        (
            "What does the report recommend on the adoption of children?",
            "The home housed 12 children.",
            "a recommendation",
        ),
        ("What recommendations were made to implement the law?", "The home housed 12 children.", "a recommendation"),
        ("How much did it get?", "The fund pledged it $800.", None),  # what it got may be told next
        (
            "How many cases did the board decide in 2021?",
            "The board had a backlog of 80 cases pending.",
            "a number of decided cases",
        ),
        ("How many cases did the board decide in 2021?", "The board decided 80 of 95 pending cases.", None),
        ("How many cases were waiting to be decided?", "The board had a backlog of 80 cases.", None),
        ("How many cases were still not finished?", "Three cases remain pending.", None),
        ("Why did theft go down?", "Due to the curfew, media reported, theft went down by half.", None),
        (
            "Of the dozen who were housed, how many were men?",
            "Of 40 victims 12 were housed; 30 of them were men.",
            None,
        ),
        (
            "Among the 12 who were housed, how many were men?",
            "The home helped 72 victims, 40 of whom were men.",
            "a number of those 12",
        ),
        (
            "How many were charged with forced labor in 2018?",
            "Police charged 19 (16 with sex trafficking and three with forced labor), compared with 17 in 2018.",
            "a number of those in 2018",
        ),
        (
            "How many were charged with trafficking in 2018?",
            "Police charged 19 (16 with sex trafficking and three with forced labor), compared with 17 in 2018.",
            None,
        ),
        (
            "How many were charged in 2018?",
            "Police charged 19 (16 with sex trafficking and three with forced labor), compared with 17 in 2018.",
            None,
        ),
        (
            "How many were charged with forced labor in 2018?",
            "In 2018 police charged 19 (16 with sex trafficking and three with forced labor), up from 17 in 2017.",
            None,
        ),
        ("On which dates did the board meet?", "The board met twice in 2019.", "the day"),
        ("On which dates did the board meet?", "The board met on 4 May and 9 June.", None),
        ("On which day in May did the board meet?", "The city refused to let it meet in May.", None),
        (
            "How many bribery cases were there in 2018?",
            "Police opened 19 (16 for bribery in office and three for bribery of guards), compared with 17 in 2018.",
            None,
        ),
        ("On what exact date was he freed?", "He was freed on March 3.", None),
        (
            "What share of seats did women hold before the 2021 vote?",
            "After the 2021 vote it was 32 percent.",
            "the time before the 2021 vote",
        ),
        ("What share of seats did women hold before the 2021 vote?", "It was 12 percent before the vote.", None),
        (
            "Break down the 2022 convictions by kind.",
            "Courts convicted 19, an increase from 12 in 2021.",
            "a breakdown",
        ),
        ("Break down the 2022 convictions by kind.", "Courts convicted 19: 12 for fraud and seven for theft.", None),
        ("Why were the nurses on strike?", "Officials attributed the delay to a strike by nurses.", "a reason"),
        ("Why were the nurses on strike?", "Nurses went on strike due to a delay in pay.", None),
        ("Why was the plan late?", "Officials attributed the delay of the plan to a strike by nurses.", None),
        (
            "On what grounds were efforts significant?",
            "Those efforts included adopting a plan and training guards.",
            None,
        ),
        ("On what grounds did they refuse?", "They refused because no form was sent.", None),
        (
            "How many years did the teacher get?",
            "It took 46 sittings to sentence the teacher of an eight-year-old.",
            "a number of years",
        ),
        ("How many years did the teacher get?", "The teacher was sentenced to seven years.", None),
        ("How many years did the work last?", "The work lasted from 2012 to 2016.", None),
        (
            "Which eleven bodies had no budget?",
            "He set it at 38 percent; 11 of the 15 bodies had no budget.",
            "which eleven they were",
        ),
        (
            "Who signed the accord?",
            "The accord was signed in May but not ratified by the end of the year.",
            "who did it",
        ),
        ("Who signed the accord?", "The accord was signed by the end of May by the minister.", None),
        ("punishment for bribery", "Nobody was tried for bribery.", "a penalty"),
        ("punishment for bribery", "Bribery was punishable by five years.", None),
        (
            "What sentence does the law lay down for officials who help?",
            "The government did not prosecute any officials who helped.",
            "the length of a sentence",
        ),
        ("What sentence does the law lay down?", "The law prescribed three years; nobody was tried.", None),
        (
            "Were any employers fined last year?",
            "The article carried a fine of $500.",
            "anything on whether someone was punished",
        ),
        ("Were any employers fined last year?", "The article carried a fine of $500; four were fined.", None),
        ("Who reported that cases in which young boys were charged are rare?", "A group reported young boys.", None),
        (
            "What part of the budget was spent on legal aid alone?",
            "It spent $40 on shelters and the remainder for legal aid, interpretation, and rent.",
            "a figure for legal aid alone",
        ),
        ("What part of the budget was spent on legal aid?", "It spent $40 on rent and the rest on legal aid.", None),
        (
            "Of the 41 who were robbed, how many were men?",
            "Of these, 41 were robbed and 13 beaten; 44 were women and ten men.",
            "a number of those 41",
        ),
        ("Of the 41 who were robbed, how many were men?", "Of these, ten were men.", None),
        ("Of the roughly 50 who were robbed, how many were men?", "About 50 were robbed.", "a number of those 50"),
        (
            "Before the new code came in, what was the penalty?",
            "The new code prescribes five years.",
            "the time before the new code",
        ),
        (
            "Before the new code came in, what was the penalty?",
            "The old code had three years, the new code five.",
            None,
        ),
        (
            "In which four towns was the vote repeated?",
            "In the four towns (whose results mattered little) it was repeated.",
            "which four they were",
        ),
        ("In which four towns was the vote repeated?", "It was repeated in four towns (Osk, Fen, Tarn, Rill).", None),
        ("Who became the new envoy?", "The government did not appoint an envoy.", None),
        ("What was the guard accused of?", "Media reported in May 2020 that the guard sold keys.", None),
        ("Does the report suggest that all were paid?", "All were paid.", None),
        (
            "Where were the five plague patients found?",
            "In Fen we found a cell that held five men.",
            "anything on the plague patients",
        ),
        ("Where were the five plague patients found?", "Five cases of plague were found in Fen.", None),
        ("Where were the five plague patients found?", "They were found in Fen.", None),
        ("What did the two safe houses offer?", "The shelters offered nine beds.", None),
        ("How many of the calls had to do with theft?", "The line had 40 calls.", "a number of those on theft"),
        ("How many of the calls had to do with theft?", "Nine calls were on thefts.", None),
        (
            "Who was the chess player questioned for it?",
            "Police questioned a chess player.",
            "who the chess player was",
        ),
        ("Who was the chess player questioned for it?", "Police questioned a chess player, Ana Duka.", None),
        ("Who was the chess player questioned for it?", "Police questioned a chess player from Fen.", None),
        ("Did the mayor apologize in the end?", "The panel sent the mayor a demand to make an apology.", ONLY_ADVISED),
        ("Did the mayor apologize in the end?", "On the demand to make an apology the mayor did so.", None),
        ("Did miners get higher pay?", "Miners went on strike, demanding higher pay.", ONLY_ADVISED),
        ("Did miners strike?", "Miners went on strike, demanding higher pay.", None),
        (
            "How many years in prison were the thieves convicted in 2019 given?",
            "The law prescribed five to nine years in prison.",
            "the length of a sentence that was passed",
        ),
        (
            "Was anyone held to account for the faulty gate?",
            "The tape could not be handed over; the prison said that it had failed.",
            "anything on whether someone was punished",
        ),
        ("Was anyone punished for the fire?", "Two guards were sent to prison.", None),
        ("How much is set aside for the new plan?", "It adopted a plan and gave $2; the previous plan got none.", None),
        ("How much is set aside for the new plan?", "The previous plan, adopted in 2015, got $2.", "the new plan"),
        ("How much was set aside for the old plan?", "It adopted the new plan and gave it $2.", "the old plan"),
    ],
)
def test_what_a_question_needs_beside_its_kind(question: str, text: str, lacks: str | None) -> None:
    assert missing(understand(question), passage(text), "", "") == lacks


def test_what_became_of_a_recommendation_is_told_among_them() -> None:
    asked = understand("Has the inspectorate been set up?")
    among = "Four have been implemented, and two not at all: the inspectorate and the register."
    for text, lacks in ((among, None), ("The ministry should set up an inspectorate.", "more than a recommendation")):
        one = Passage("a-2020", "Recommendations", 1, 0, len(text), text, "")
        assert missing(asked, one, "", "") == lacks


def test_a_subject_may_be_told_in_the_sentence_before() -> None:
    asked = understand("What excuse was given for turning away the gay donor?")
    text = passage("Officials said that they had not known the new rule.")
    assert missing(asked, text, "A clinic turned away a donor.", "") == "anything on same-sex relations"
    assert missing(asked, text, "A clinic turned away a homosexual donor.", "") is None


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        (
            "How many judges were trained in 2019?",
            "It trained 45 officers and 18 judges, compared with 480 officials in 2019.",
            "a number of judges trained",
        ),
        (
            "How many judges were trained in 2019?",
            "It trained 45 officers and 18 judges, compared with 12 judges in 2019.",
            None,
        ),
        (
            "How many prosecutions were begun in 2018?",
            "Courts convicted 12 men, compared with 19 in 2018; four remained on trial.",
            "a number of prosecutions",
        ),
        (
            "How many children were forced to beg?",
            "Gangs force children, as young as seven, to beg.",
            "a number of children",
        ),
        ("How many boys were found in 2019?", "It found 213 victims (15 boys and nine men), compared with 346 in 2019.",
         "a number of boys"),
        ("How many traffickers were convicted?", "It opened 14 investigations and convicted eight grave crimes.",
         "a number of traffickers convicted"),
        ("How many domestic violence cases were there?", "There were 366 cases of assault on minors.",
         "a number for domestic violence"),
        ("Were officials punished?", "There were no reports officials fined or detained victims.",
         "anything on what was done to officials"),
        ("Were officials punished?", "Two officials were fined for having detained victims.", None),
        ("How many men did the state spot in 2018?", "The state paid for one man identified in 2019, and 29 in 2018.",
         "a number of men for the state"),
        ("Did the state find more men in 2019 than in 2018?",
         "The state paid for one man identified in 2019, compared with 29 in 2018.", "a number for the state"),
        ("Did the state find more men in 2019 than in 2018?",
         "The state identified two men in 2019, compared with none in 2018.", None),
        ("Did the state find more men in 2019 than in 2018?",
         "The state opened eight inquiries in 2019, compared with two in 2018.", "a comparison with an earlier time"),
        ("What training did judges get?", "The state trained 40 prosecutors.", "anything on judges"),
        ("What training did judges get?", "The state trained 40 prosecutors and judges.", None),
        ("What training did judges get?", "The state trained 40 officials.", None),
        ("What training did judges get?", "It trained 40 Ministry of Internal Affairs (MVD) officials.",
         "anything on judges"),
        ("What training did judges get?", "It trained 40 law enforcement officials.", "anything on judges"),
        ("What training did prosecutors get?", "It trained 40 law enforcement officials.", None),
        ("Can soldiers strike?", "The law bars the military and law enforcement personnel from strikes.", None),
        ("What training did prosecutors get?", "It trained 40 MVD officials.", "anything on prosecutors"),
        ("How long can police hold a man before a judge sees him?", "A judge must see him within two days.", None),
        ("Were they convicted (the captains of the ferry)?", "A court convicted two bankers.",
         "anything on whether they were convicted"),
        ("Were they convicted (the captains of the ferry)?", "A court convicted both captains.", None),
        ("Were they convicted (the captains of the ferry)?", "Prosecutors charged the captains.",
         "anything on whether someone was convicted"),
        ("What is his name (who is at the head of the Board)?", "The Board, chaired by the Solicitor General, met.",
         "the name of a person"),
        ("What is the name of the minister who chairs it?", "The Board to Combat Fraud, chaired by the minister, met.",
         "the name of a person"),
    ],
)  # fmt: skip
def test_what_is_told_of_others_is_no_answer(question: str, text: str, lacks: str | None) -> None:
    assert fitted(question, text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Which 11 (steps of the plan)?", "Of 46 steps ($10.8 million), 11 were funded.", "which 11 they were"),
        ("Which three (towns with a court)?", "Three towns (Fen, Orlo and Karst) had one.", None),
        # Whose name is asked for, nobody else's tells.
        (
            "What is his name (the case of the officer)?",
            "The officer was acquitted; the prosecutor, Ana Duka, appealed.",
            "the name asked for",
        ),
        ("What is his name (the case of the officer)?", "The court acquitted Officer Jan Leki.", None),
        ("What's his name (the case of the officer)?", "Jan Leki, the officer, was acquitted.", None),
        (
            "What is her name (what Boro Leki was tried for)?",
            "Boro Leki and his wife were tried.",
            "the name of a person",
        ),
        ("What is her name (what Boro Leki was tried for)?", "His wife, Ana Leki, was tried, too.", None),
        # Who they were is told of those who were found, in words for it.
        (
            "Were they men or women (victims that the police found)?",
            "NGOs assisted 72 victims, 40 of them men.",
            "anything on those of whom it is asked",
        ),
        ("Were they men or women (victims that the police found)?", "Police found six men.", None),
        ("Were they men or women (victims that the police found)?", "Police found six.", "anything on who they were"),
        (
            "Were they foreigners (drivers who were fined)?",
            "Foreign drivers need a licence.",
            "anything on who they were",
        ),
        ("Were they foreigners (drivers who were fined)?", "All but two of the drivers fined were foreign.", None),
        # What became of those of one place isn't told of those of another.
        (
            "What became of the guards (when Fen Camp was shut)?",
            "The guard was acquitted in May.",
            "anything on Fen Camp",
        ),
        ("What became of the guards (when Fen Camp was shut)?", "The guards of Fen Camp were let go.", None),
        ("Did any of the cases lead to a trial?", "Police opened eight investigations.", "anything on whether someone"),
        ("Did any of the cases get to court?", "None of them was prosecuted.", None),
        ("When will it be heard?", "No date has been set for the appeal.", None),
        ("When will it be heard?", "It was appealed in May.", "a date that is still to come"),
        ("In which prison is he?", "Boro Leki remained in prison.", "a place"),
        ("In which prison is he?", "Boro Leki was held at Fen Prison.", None),
        (
            "Was anyone charged with the stabbing (deaths in the harbor jail)?",
            "For the stabbing nobody was charged.",
            None,
        ),
        (
            "Was anyone charged with the stabbing (deaths in the harbor jail)?",
            "Nobody was charged.",
            "anything on whether they were prosecuted",
        ),
        ("Why so few (inspections)?", "The drop was, according to the port, a result of the storms.", None),
        ("Why is it so (thefts in the harbor)?", "Thefts were driven mainly by poverty.", None),
        ("Why so few (inspections)?", "The result of the inspections was poor.", "a reason"),
    ],
)
def test_what_is_asked_on_is_told_of_the_same(question: str, text: str, lacks: str | None) -> None:
    found = fitted(question, text).lacks
    assert found == lacks if lacks is None else (found or "").startswith(lacks)


def test_what_they_were_is_told_where_it_is_asked_on_whether_they_did_something() -> None:
    asked, typed = "Do the town shelters take men?", "Do they take men?"
    assert fitted(asked, "Police search men.", other=typed).lacks == "an answer"
    assert fitted(asked, "They turn men away.", other=typed).lacks is None
    assert fitted(asked, "No shelter takes men.", other=typed).lacks is None
    assert fitted(asked, "Men are turned away.", before="There are six shelters.", other=typed).lacks is None


def test_that_they_refused_is_no_reason_why_they_would_not() -> None:
    assert not may_give_reason("Why wouldn't they take the complaint?", "Both offices refused to register the case.")
    assert may_give_reason("Why wouldn't they take it?", "Both refused to register it because it was late.")
    assert may_give_reason("Why was the man arrested?", "He was arrested when he refused to register.")


def test_since_a_month_is_no_reason() -> None:
    assert not may_give_reason("Why did she leave?", "The post is vacant since August 2021.")
    assert may_give_reason("Why did she leave?", "The post is vacant since no one wants it.")


def test_who_is_counted_by_name_is_told_in_the_passage_or_right_before_it() -> None:
    far = "Calderi boys are sold. Ministers met twice."
    asked = "How many Calderi live there?"
    assert fitted(asked, "About 900 people live there.", before=far).lacks == "a number of Calderi"
    assert fitted(asked, "About 900 people live there.", before="Ministers met. Most Calderi left.").lacks is None


def test_somebody_named_in_full_before_is_named_by_one_name() -> None:
    asked, told = understand("Who was the first woman in the senate?"), "Duka was the first woman in the senate."
    assert typed(asked, told, passage(told), "Ana Duka and Bo Lee won seats.") == 1.0
    assert typed(asked, told, passage(told), "Two women won seats.") == 0.0
    assert typed(asked, told, passage(told), "Bo Lee won a seat.") == 0.0


def test_what_a_report_calls_in_short_may_be_no_body() -> None:
    asked, told = understand("Which agency helped the victims?"), passage("The victims were helped under the NRM.")
    mechanism = About(things=frozenset(("NRM",)))
    assert fit(asked, told, Around(), ABOUT).lacks is None
    assert fit(asked, told, Around(), mechanism).lacks == "the name asked for"
    assert fit(asked, passage("Under the NRM, the SMS helped the victims."), Around(), mechanism).lacks is None


def test_foreigners_do_not_come_from_the_reports_own_country() -> None:
    asked, told = (
        "Which countries did the foreign victims come from?",
        "Of 61 victims, 45 were foreigners and 16 Albanian.",
    )
    assert fitted(asked, told).lacks == "a country"
    assert fitted(asked, "Of 61 victims, 45 came from Kosovo and 16 were Albanian.").lacks is None


def test_who_is_on_holiday_somewhere_is_not_in_the_reports_own_country() -> None:
    asked = "In which country was the soldier on holiday?"
    assert fitted(asked, "A soldier from Albania, on holiday overseas, posted a video.").lacks == "a country"
    assert fitted(asked, "A soldier from Albania, on holiday in Greece, posted a video.").lacks is None


def test_a_party_is_not_called_by_who_is_in_office() -> None:
    about = About(("Albania",), frozenset((2020,)), frozenset((2020,)), frozenset(("Bloc",)))
    asked = understand("How many seats did the Bloc win?")
    others = fit(asked, passage("The president's Action Party won 63 seats in parliament."), Around(), about)
    assert others.lacks == "a figure for Bloc"
    assert fit(asked, passage("The Bloc won 32 seats in parliament."), Around(), about).lacks is None


def test_who_is_counted_may_be_told_before_the_passage() -> None:
    assert fitted("How many women worked there?", "It employed 72.", before="The plant hired women.").lacks is None
    assert fitted("How many of them were women?", "It employed 72.", before="The plant hired women.").lacks


@pytest.mark.parametrize(
    ("question", "text", "there"),
    [
        ("Where was he held?", "He was held in Tirana.", 1.0),
        ("Where was he held?", "He was held at home.", 0.5),  # a place needs no name
        ("How long was he held?", "He was held for three days.", 1.0),
        ("What percentage voted?", "Half of them voted.", 1.0),
        ("Did it end?", "It ended.", None),  # 'yes' stands nowhere
    ],
)
def test_whether_the_kind_of_answer_stands_there(question: str, text: str, there: float | None) -> None:
    assert typed(understand(question), text, passage(text)) == there


@pytest.mark.parametrize(
    ("question", "text", "names", "people"),
    [
        ("Who is the minister of justice?", "The minister, Ana Duka, resigned.", ["Ana Duka"], ["Ana Duka"]),
        ("Who met Ana Duka?", "The minister, Ana Duka, resigned.", [], []),  # the question has it
        ("Who spoke?", "A judge of the Supreme Court spoke.", ["Supreme Court"], []),
        (
            "Who was charged?",
            "In May Member of Parliament Ana Duka was charged.",
            ["Member of Parliament Ana Duka"],
            ["Member of Parliament Ana Duka"],
        ),
        ("Who spoke?", "Delegates from New Zealand spoke.", ["New Zealand"], []),  # several words, but a country
        ("Who spoke?", "Albanian NGOs spoke.", [], []),
        ("Who sat on it?", "One was of the Coptic Christian community.", ["Coptic Christian"], []),
        ("Who sat on it?", "Christian Olt sat on it.", ["Christian Olt"], ["Christian Olt"]),
        ("Which firm was sued?", "SunTrade was sued.", ["SunTrade"], []),  # no word of everyday has such a form
        ("Which firm was sued?", "Zoltrix was sued.", ["Zoltrix"], []),
        ("Which firm was sued?", "Builders were sued.", [], []),
    ],
)
def test_new_names_and_those_of_persons(question: str, text: str, names: list[str], people: list[str]) -> None:
    asked = understand(question)
    assert new_names(asked, text, passage(text)) == names
    assert persons(asked, text, passage(text)) == people


@pytest.mark.parametrize(
    "text",
    [
        "In May the minister, Ana Duka, resigned.",
        "On Monday Ana Duka resigned.",
        "In March Ana Duka resigned.",
        "Later Ana Duka resigned.",
    ],
)
def test_what_opens_a_sentence_is_no_part_of_a_name(text: str) -> None:
    assert persons(understand("Who resigned?"), text, passage(text)) == ["Ana Duka"]


def test_the_share_of_words() -> None:
    # words of content: cases, police, Osh, open: three stand in the text, the fourth only before it
    assert fitted("How many cases did police in Osh open?", NOW, before="Osh was calm.").words == 3 / 4


WORDS = st.sampled_from(
    ["How", "many", "victims", "in", "2018", "two", "Peru", "Ana Duka", "$5", "when", "who", "was", "no", "?", ";", "("]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=10).map(" ".join))


@given(TEXTS, TEXTS, TEXTS)
def test_of_any_texts_shares_are_shares(question: str, text: str, before: str) -> None:
    found = fitted(question, text, before)
    asked = understand(question)
    for share in (typed(asked, text, passage(text)) or 0.0, found.counted, found.words):
        assert 0 <= share <= 1
    if not asked.years and not asked.countries:
        assert found.elsewhere == ()


@pytest.mark.parametrize(
    ("question", "text", "before", "lacks"),
    [
        ("How many nurses work at Mount Osk?", "The system has 900 nurses.", "", "a figure for Mount Osk"),
        ("How many nurses work at Mount Osk?", "Velt Hospital has 900 nurses.", "", "a figure for Mount Osk"),
        ("How many nurses work at Mount Osk?", "It has 900 nurses.", "Mount Osk is a hospital.", None),
        ("How many nurses work at Ma'rib?", "Around Ma’rib 900 nurses work.", "", None),
        ("How many nurses work at Mount Osk?", "There are no nurses.", "", None),  # nor there
        ("How many nurses work at Velt?", "The system has 900 nurses.", "", None),  # the reports don't know it
        ("How many seats did Mount Osk win?", "The party won nine seats in parliament.", "", None),
        ("Are there nurses at Mount Osk?", "The system has 900 nurses.", "", None),  # only a figure must be its own
    ],
)
def test_a_figure_of_the_whole_is_none_of_what_is_named(
    question: str, text: str, before: str, lacks: str | None
) -> None:
    about = About(entities=frozenset(("Mount Osk",)))
    assert fit(understand(question), passage(text), Around(before), about).lacks == lacks


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("The youngest victim was a girl of six.", None),
        ("The youngest victim was in a boat near Fen.", "the name of a person"),
        ("The head of the crew was a man of sixty.", "the name of a person"),
    ],
)
def test_who_somebody_was_may_be_told_without_a_name(text: str, lacks: str | None) -> None:
    assert fitted("Who was the youngest victim?", text).lacks == lacks


@pytest.mark.parametrize(
    ("question", "text", "lacks"),
    [
        ("Who is the harbor coordinator?", "The harbor coordinator, a deputy minister of ports, led talks.", None),
        ("Who served as port envoy?", "A senior ports official served as port envoy for a year.", None),
        ("Who's in the chair?", "The Ministry of Ports, which chairs the board, met twice.", None),
        ("Who is the minister of ports?", "The harbor coordinator, a deputy minister of ports, led talks.", "the"),
        ("What is the name of the port director?", "The port director, a deputy minister, led talks.", "the name"),
        ("Who is the port director?", "The deputy of the port director, a lawyer, led talks.", "the name of a person"),
    ],
)
def test_who_holds_an_office_may_be_told_by_another(question: str, text: str, lacks: str | None) -> None:
    found = fitted(question, text).lacks
    assert found == lacks if lacks is None else (found or "").startswith(lacks)


def test_who_works_in_law_may_be_lawyers() -> None:
    question = "What do lawyers blame for the delays?"
    assert fitted(question, "Legal professionals blamed a shortage of prosecutors.").lacks is None
    assert fitted(question, "Prosecutors blamed a shortage of judges.").lacks == "anything on lawyers"


def test_so_many_of_them_are_no_sum() -> None:
    question, text = "How much money goes with the 18 measures?", "A budget was attached to only 18 of them."
    assert typed(understand(question), text, passage(text)) == 0.0


def test_cash_that_nobody_got_answers_how_much_it_was() -> None:
    assert fitted("How much cash did the port hand to pilots?", "It gave none of them cash support.").lacks is None


def test_the_reason_may_stand_in_the_next_sentence() -> None:
    asked, text = understand("Why so few (ferries that were sold)?"), passage("Only two ferries were sold.")
    assert missing(asked, text, "", "The sale was held in May.") == "a reason"
    assert missing(asked, text, "", "The port attributed the low number to their age.") is None


def test_a_figure_without_a_year_after_that_of_the_year_may_be_the_years() -> None:
    asked = "How many sailors were found in 2020?"
    assert fitted(asked, "The line had 90 calls in 2020, up from 40; they led to five sailors.").lacks is None
    assert fitted(asked, "The port trained five sailors, compared with 90 pilots in 2020.").lacks
