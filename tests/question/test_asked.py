"""What a question asks for: a table of questions by kind, and what is counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.checks.words import sense
from assistant.question.asked import content, understand
from assistant.question.kinds import Kind

KINDS: dict[Kind, tuple[str, ...]] = {
    "count": (
        "How many inspectors worked for the agency?",
        "how many victims were identified in 2019",
        "What was the number of prosecutions?",
        "Give me the total number of convictions in 2018.",
        "Can you tell me how many shelters were open?",
        "Could you tell me how many complaints the office received?",
        "Good morning, could you please tell me how many judges were trained?",
        "I need the number of children in detention, can you tell me?",
        "Do you know how many journalists were in prison?",
        "Of the 72 victims, how many were men?",
        "Of the calls, what number had to do with theft?",
        "If a worker is dismissed, how many days' notice must he get?",
    ),
    "amount": (
        "How much was the minimum wage raised in 2022?",
        "How much did paid work fall in the crisis?",
        "How many calls were answered in time, in percent?",
        "How many calls were answered in time, in %?",
        "How long can a suspect be held without charge?",
        "What share of members of parliament are women?",
        "How much less do women earn than men?",
        "What percentage of prisoners awaited trial?",
        "By how much did the number of cases fall?",
        "How often did the working group meet?",
        "How far is the camp from the border?",
        "What was the turnout in the election?",
    ),
    "money": (
        "how much is the minimum wage per hour",
        "How expensive was the new case system?",
        "What was he fined?",
        "What was the bakery's contract worth before it was cancelled?",
        "What is the amount of the fine for employers?",
        "What is the maximum amount of the fine which a court may impose?",
        "SUAT budget in 2023",
        "max fine for a false bill",
        "How much public money, in local currency, went to the shelter?",
        "What did the shelter's budget amount to?",
        "What was the total budget allocated to shelters?",
        "What is the minimum wage established by law?",
        "What is the average monthly salary of a teacher?",
        "What does an inspector earn a month?",
        "What is the revenue threshold for a small firm?",
        "At what price was it sold?",
        "How much money did the government give to shelters?",
        "How much are the guards supposed to have pocketed?",
        "What was the value of the crane contracts renewed in May?",
        "What is the minimum wage?",
        "How much compensation did the family receive?",
        "How much restitution did the court order?",
        "How much did the courts award in those cases?",
        "What was the budget of the commission?",
        "How much did the hotline cost?",
        "Could you say how much the government spent on shelters?",
        "How much did the firm owe its drivers?",
        "How large was the fine?",
        "What fine does the law set?",
        "What is the highest fine under the old law?",
        "What must a driver pay for a permit?",
        "What did the ministry spend in 2020?",
    ),
    "age": (
        "minimum working age",
        "voting age",
        "How old must a child be to work?",
        "What is the minimum age for marriage?",
        "At what age does compulsory schooling end?",
        "From what age can a person be tried?",
        "age of consent",
        "youngest legal age to have a job?",
    ),
    "month": (
        "In what month did the court rule?",
        "Which month were the elections held in?",
        "In which month was the activist arrested?",
    ),
    "date": (
        "Date on which the law took effect?",
        "The day the president signed it",
        "When did the law enter into force?",
        "In which year did the country ratify the protocol?",
        "On what date was the editor released?",
        "Since when has the camp been closed?",
        "Can you tell me when the plan was adopted?",
        "The shelter was closed, when did it open again?",
        "When, according to the report, did the trial start?",
        "When exactly, in 2019, was the law passed?",
    ),
    "name": (
        "Who are the guards said to have beaten him? Give me their names.",
        "What is the name of the hotline?",
        "What is the new agency called?",
        "what's the app for migrants called",
        "Name the districts with a shelter.",
        "What other name does the group use?",
        "What is the hotline's name?",
    ),
    "person": (
        "Name the head of the inspectorate",
        "What is the chief inspector called?",
        "Could you name the officers convicted of torture?",
        "What is the name of the MP who voted against it?",
        "Please give me the name of the member of parliament who resigned.",
        "Hi, could you name the judges who were removed?",
        "Please name the two women who resigned.",
        "Who is the ombudsman?",
        "Who was considered the leader of the ring?",
        "Who was the minister of justice?",
        "Who heads the commission?",
        "What are the names of the arrested lawyers?",
        "Who was the journalist arrested in May?",
        "Who holds the post of ombudsman?",
        "Who took over as head of the agency?",
        "Who commands the gendarmerie?",
        "Who became premier after the vote?",
        "Who was elected by the members as chair?",
        "Who was dismissed as a judge?",
    ),
    "agent": (
        "Who was it that left?",
        "Who writes the rules for what schools teach?",
        "Who is suing an acting minister for libel?",
        "Who was left out when the president let prisoners go?",
        "Who trained the border guards?",
        "Who warned that victims were pressed to withdraw?",
        "Who runs the shelters?",
        "Who holds on to the workers' passports?",
        "Who took over the shelters?",
        "Who decided to help each victim?",
        "By whom were the protesters beaten?",
        "Who was accused of killing the man?",
        "Who is left out of the general medical cover?",
        "Who is the owner of the station?",
        "Who is entitled to a free lawyer?",
        "Who is considered a victim?",
        "After the killing of the protesters who was arrested?",
    ),
    "country": (
        "What was the nationality of the drivers?",
        "Which countries do the victims come from?",
        "In what country are most migrants exploited?",
        "What is the country of origin of most refugees?",
        "What nationality were the victims?",
    ),
    "body": (
        "Which ministry pays the wages?",
        "Which NGO runs the shelter?",
        "What newspaper was closed?",
        "Which political parties were banned?",
        "Which town was destroyed?",
        "Which towns were destroyed?",
        "Which court heard the appeal?",
        "What organisation trained the guards?",
        "Which town had the highest number of cases?",
    ),
    "place": (
        "location of the second shelter",
        "Where was the activist held?",
        "In which city did the protest take place?",
        "In what region are children forced to beg?",
        "Could you tell me where the new shelter stands?",
        "Where, other than in Fen, are there shelters?",
        "When the shelter closed in spring, where did its guests go?",
    ),
    "reason": (
        "How does the port explain the drop in the number of ferries?",
        "What brought the number of pilots down?",
        "For what reason could a number of pilots not sail?",
        "What keeps pilots from reporting storms?",
        "What is holding up the new pier?",
        "What stood in the way of a second pier?",
        "What has been stopping the union from holding a vote?",
        "What's the reason the line was closed?",
        "What excuse did the mayor give for staying away?",
        "What was the ministry's explanation for the delay?",
        "What was the explanation for the lower number of convictions?",
        "What reasons were given for cutting the shelter's budget?",
        "On what grounds was the budget refused?",
        "What did the inquiry put the number of deaths down to?",
        "To what is the drop in the number of inmates attributed?",
        "What do experts blame for the rise?",
        "Why was it shut (how many mills were shut)?",
        "Why was the trial postponed?",
        "What was the reason for the waiver?",
        "What caused the riot in the prison?",
        "Why did the number of complaints fall?",
        "Could you tell me why the newspaper was closed?",
        "What made the port hand back the cranes?",
        "What had driven the crew to strike?",
        "What arguments did the chamber give against the pier?",
        "And what made the miners change their minds?",
        "What led the council to drop the plan?",
        "What led to the closure of the mill?",
        "What drove families to sell their boats?",
        "What lay behind the drop in the number of raids?",
        "What's behind the fall?",
        "What moved the court to free him?",
    ),
    "definition": (
        "What SUAT stands for",
        "What does NRM stand for?",
        "What is the full name of the NRM?",
        "the MVD in full?",
        "What is MVD short for?",
        "What is the MVD?",
        "How does the law define rape?",
        "What is meant by forced labour?",
        "What is meant by a living wage?",
    ),
    "yes_no": (
        "whether they weigh children to find out how old they are",
        "Is marital rape a crime?",
        "Was the MVD budget published in full?",
        "Did the government convict any traffickers?",
        "does the law allow strikes",
        "Can women pass on citizenship?",
        "Can you vote at 16?",
        "Can I get married at 16?",
        "Do you have to register as a journalist?",
        "May journalists visit prisons?",
        "Have the amendments entered into force?",
        "Wasn't the editor released?",
        "Were there reports of torture?",
        "Any convictions in 2019?",
        "Can you tell me whether the law bans forced labour?",
        "Could you tell me if prisoners get medical care?",
        "Good morning! Are trade unions free?",
        "Do you know whether the shelter is open?",
        "In 2019, did courts convict anyone?",
        "If a worker is dismissed, must the firm take him back?",
        "When someone is tried for abusing a child, can anyone come in and watch?",
        "Where a suspect has no money for a lawyer, does the state pay for one?",
        "Is there a place where victims can sleep?",
        "Did the police say who ordered the raid?",
        "Would a disabled woman find a place in a shelter?",
    ),
    "other": (
        "How does the port explain the term?",
        "What are envelope wages?",
        "What did paying a price for a pilot lead people to think?",
        "What must a firm pay that does not hire the required number of pilots?",
        "Which university employees were suspended?",
        "On what grounds can a pilot leave?",
        "children who lost their lives in harbors 2014-18",
        "officers who were fired",
        "Name the branches of farming in which children work.",
        "name the three main crimes in the new law",
        "What was the fine for?",
        "What explanation of their rights do detainees get?",
        "How much are relatives told about a prisoner's health?",
        "Where can I check whether an agency has a licence?",
        "Where do victims turn for help?",
        "What did the state pay for to help disabled people?",
        "What must inmates pay for when they are let out?",
        "What costs do employers have to carry?",
        "What did the police keep from the raid?",
        "What happened to the bill to raise the minimum age for work?",
        "What is the ministry called upon to do?",
        "What makes up the school dinners?",
        "What makes a person a victim under the law?",
        "What was the ministry behind?",
        "What is made in the prison workshop?",
        "What do women lack, when they own no land, that makes borrowing hard?",
        "Which shelters in the countryside, where most of them are, took in children?",
        "What is the wage fund for?",
        "What is the law on minimum wages?",
        "What did the recommendations say about shelters?",
        "Describe the conditions in prisons.",
        "What kinds of abuse did police commit?",
        "Which groups are named as being at risk?",
        "How did the government treat refugees?",
        "Can you describe the conditions in prisons?",
        "Which laws protect workers?",
        "What did the ministry pay for?",
        "What can foreign firms ask for?",
        "How does the port work out the number of berths?",
        "How is the number of berths calculated?",
        "How does the port's story differ from what sailors and NGOs say?",
        "What happened to costs and to crews once the ferry stopped?",
    ),
}


@pytest.mark.parametrize(
    ("question", "kind"), [(question, kind) for kind, asked in KINDS.items() for question in asked]
)
def test_kind_of_a_question(question: str, kind: Kind) -> None:
    assert understand(question).kind == kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("There was a chief whom the judges jailed. Did he have to give up his seat?", "yes_no"),
        ("On a bus in the U.S. embassy's town somebody who loves men was hurt. Which NGO made it public?", "body"),
        ("The mayor, who counted the votes, was fined. How long was his trial?", "amount"),
    ],
)
def test_what_is_told_before_a_question_leaves_its_kind_as_it_is(question: str, kind: Kind) -> None:
    assert understand(question).kind == kind


@pytest.mark.parametrize(
    ("question", "counted"),
    [
        ("How many labour inspectors did the ministry have?", ("labour", "inspectors")),
        ("How many of the 72 victims were men?", ("victims",)),
        ("Could you tell me how many additional shelters there were?", ("shelters",)),
        ("Who opened the shelters?", ()),
        ("Of the calls, how many led to an arrest?", ()),
        ("How many staff resigned?", ("staff",)),
        ("After how many years' residence may pilots vote?", ("years",)),
    ],
)
def test_what_is_counted(question: str, counted: tuple[str, ...]) -> None:
    assert understand(question).counted == tuple(sense(word) for word in counted)


def test_years_and_countries_are_those_of_the_question() -> None:
    assert understand("What sentence does theft carry since the 2019 law?").years == frozenset()
    assert understand("What did the 2019 law change?").years == {2019}
    asked = understand("How many victims from Uzbekistan were there in 2017-2019?")
    assert asked.years == {2017, 2018, 2019}
    assert {names[0] for names in asked.countries} == {"Uzbekistan"}


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("How many cases were opened last year?", "How many cases were opened?"),
        ("How many cases were opened during the reporting period?", "How many cases were opened?"),
        ("Were cases opened in the past year?", "Were cases opened?"),
        ("Were more cases opened than last year?", None),
        ("Did cases rise compared to last year?", None),
        ("What happened in the year before?", None),
        ("What was the last year?", None),
    ],
)
def test_the_year_that_a_report_is_of_is_read_without_it(question: str, wording: str | None) -> None:
    assert understand(question).wording == (wording or question)


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("If he speaks only Russian or Uzbek, is there an interpreter?", set()),
        ("Was it translated into French?", set()),
        ("Do Russian-speaking pupils get books?", set()),
        ("Did he speak to French reporters?", {"France"}),
        ("Was the book written in Peru?", {"Peru"}),
        ("Who speaks only Russian?", set()),
        ("Do they read Chinese newspapers?", {"China"}),
    ],
)
def test_a_language_is_no_country(question: str, names: set[str]) -> None:
    assert {country[0] for country in understand(question).countries} == names


def test_content_leaves_out_what_only_makes_a_question() -> None:
    assert content("Could you tell me how many prosecutors the report mentions?") == (sense("prosecutors"),)


@given(st.text(max_size=80))
def test_any_text_has_a_kind(text: str) -> None:
    assert understand(text).kind in KINDS


OPEN = [q for kind, asked in KINDS.items() if kind != "yes_no" for q in asked if not q.startswith(("If", "Can", "Co"))]


@given(st.sampled_from(OPEN))
def test_what_is_no_yes_no_question_stays_so_when_asked_politely(question: str) -> None:
    embedded = question[0].lower() + question[1:]
    assert understand(f"Can you tell me: {embedded}").kind != "yes_no"


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("How many of the judges were women?", "women"),
        ("Of the 72 victims, how many were foreign nationals?", "foreign nationals"),
        ("How many of the judges were women in 2019?", "women"),
        ("How many of the judges were trained?", ""),
        ("How many judges are there?", ""),
        ("How many firms are off limits?", ""),
        ("Who were the judges?", ""),
    ],
)
def test_what_those_counted_are_asked_to_be(question: str, part: str) -> None:
    assert understand(question).part == part


def test_a_number_of_the_whole_is_no_part_of_what_is_counted() -> None:
    assert understand("How many of the seven judges came?").thing == "judges"


def test_who_asks_only_where_it_opens_the_question() -> None:
    assert understand("What did they do when they saw who was a victim?").kind != "person"


@pytest.mark.parametrize(
    ("form", "word"),
    [
        ("received", "receive"),
        ("obtained", "receive"),
        ("arrived", "arrive"),
        ("died", "die"),
        ("withheld", "withhold"),
    ],
)
def test_the_forms_of_a_word_have_one_sense(form: str, word: str) -> None:
    assert sense(form) == sense(word)


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("By whom was the council founded?", "Who founded the council?"),
        ("by whom were the two boats set up in 2019?", "Who set up the two boats in 2019?"),
        ("By whom is the law to be changed?", "By whom is the law to be changed?"),
        ("By whom was the letter written?", "By whom was the letter written?"),
        ("To whom does the harbor police answer?", "To whom does the harbor police report?"),
        ("and who do the pilots answer to?", "and To whom do the pilots report?"),
        ("Who published the figure of 72 pilots?", "Who reported 72 pilots?"),
        ("and who is the source of the number nineteen?", "and who reported nineteen?"),
        ("Who published the figure of the year?", "Who published the figure of the year?"),
        ("To whom did the mayor answer the question?", "To whom did the mayor answer the question?"),
    ],
)
def test_the_passive_whom_somebody_answers_to_and_whose_figure_it_is_are_read_in_plainer_words(
    question: str, wording: str
) -> None:
    asked = understand(question)
    assert (asked.wording, asked.question) == (wording, question)


@pytest.mark.parametrize(
    ("question", "wording"),
    [
        ("What share of the 72 pilots were women?", "how many of the 72 pilots were women?"),
        ("Which proportion of all eight boats sank?", "how many of the eight boats sank?"),
        ("What share of pilots were women?", "What share of pilots were women?"),
        ("What percentage of the boats sank?", "What percentage of the boats sank?"),
        ("What share of the 2019 economy was off the books?", "What share of the 2019 economy was off the books?"),
    ],
)
def test_a_share_of_so_many_is_read_as_how_many_of_them(question: str, wording: str) -> None:
    asked = understand(question)
    assert (asked.wording, asked.kind) == (wording, "amount")
