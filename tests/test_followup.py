"""Follow-ups rewritten to stand alone: conversations over reports of several kinds, and what must always hold."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Turn
from assistant.followup import (
    after_openings,
    asks_who_said,
    names_another,
    plainly,
    says_something,
    standalone,
    with_topic,
    without_carried_year,
)
from assistant.followup.topic import topic

REFUSED = "The report does not say. No close passage gives a number."


@dataclass(frozen=True)
class Has:
    """What a rewritten question must hold, in any case, and what it must not."""

    words: tuple[str, ...]
    not_words: tuple[str, ...] = ()


SAME = None
"""The question stands alone: it must come back as typed."""

Expected = str | Has | None
Said = tuple[str, str, Expected]

CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How often did the working group meet in 2019?", "Twice.", SAME),
        ("Which judge took bribes?", "", SAME),
        ("Which officials accepted bribes?", "", SAME),
    ),
    # A message of several sentences is about what its last one asks, or about what it leans on.
    (
        ("There was a film in June in which guards beat people. Which prison was it?", "Zar.", SAME),
        (
            "Who ordered that this be looked into?",
            "",
            Has(("film in June in which guards beat people",), ("which prison",)),
        ),
    ),
    (
        ("I'm advising a family from abroad. What is wrong with the new rules on schools?", "Much.", SAME),
        ("What else is missing in them?", "", Has(("the new rules on schools",), ("advising",))),
    ),
    (
        ("How many new cases did investigators open in 2019?", "Eight.", SAME),
        ("And what was the total for 2017?", "Four.", Has(("how many new cases", "2017"), ("2019",))),
        ("and what were the figures for 2016 and 2015?", "", Has(("new cases", "2016 and 2015"), ("2017", "2019"))),
    ),
    (
        ("How many new cases did investigators open in 2019?", "Eight.", SAME),
        ("How many of them concerned work?", "Seven.", Has(("how many of the new cases",))),
        ("what was the total in 2017?", "", Has(("new cases that investigators opened in 2017",), ("work", "2019"))),
    ),
    (
        ("How much money must candidates put down?", "$870.", SAME),
        ("And earlier?", "", "How much money must candidates put down before?"),
    ),
    (
        ("How many new cases did investigators open in 2019?", "Eight.", SAME),
        ("and previously?", "", Has(("how many new cases", "2018"), ("2019",))),
    ),
    (
        ("What money did the inspectorate have in 2022?", "412 million.", SAME),
        ("what about the NCCL?", "", "What money did the NCCL have in 2022?"),
    ),
    (
        ("How many young boys vanished in 2013?", "212.", SAME),
        ("and in 2012, how many had gone?", "", Has(("boys", "gone", "in 2012"), ("2013",))),
    ),
    (
        ("When did the police set up a team just for theft?", "In May.", SAME),
        ("how many people work in it?", "", "How many people work in the team?"),
    ),
    (
        ("How long was the man from Orn held before a court freed him in October?", "144 days.", SAME),
        ("and the four others in November?", "", Has(("the four others in november",), ("him in the four",))),
    ),
    # Where the things of a country are is asked of all of them, whatever was spoken of before.
    (
        ("Did any official take bribes?", "Two did.", SAME),
        ("Where are the shelters?", "In Osh and Naryn.", SAME),
        ("who pays for them?", "", Has(("the shelters", "who pays"), ("bribes",))),
    ),
    (
        ("How many men were arrested in Osh?", "Five.", SAME),
        ("where are the suspects now?", "", Has(("suspects", "men", "osh"))),
    ),
    (
        ("How many cases came from the inspectors?", "15 cases.", SAME),
        ("Did any of those end up in court?", "", Has(("any of those", "court", "inspectors"))),
    ),
    (
        ("How many boys does the army keep in Fort Ash?", "138 boys.", SAME),
        ("and the others, were they charged?", "", Has(("the others", "charged", "fort ash"))),
    ),
    (
        ("Who is being investigated for giving boys to a militia?", "A colonel gave it 26 boys.", SAME),
        ("how many boys are we talking about?", "", Has(("how many boys", "militia"), ("talking",))),
    ),
    (
        ("Tell me about the Fen Bridge case. What are the accused said to have done?", "Two men took bribes.", SAME),
        ("how many are they?", "", Has(("the fen bridge case",), ("tell me",))),
    ),
    (
        ("I'm writing about the port strike. Who called it?", "The dockers' union.", SAME),
        ("and when?", "", Has(("the port strike",), ("writing", "i'm"))),
    ),
    (
        ("Who is at the head of the bridge committee?", "The Solicitor General.", SAME),
        ("His name?", "", Has(("what is his name", "bridge committee"))),
    ),
    (
        ("Are there huts for boys too? How many?", "Two.", SAME),
        ("Which office keeps an eye on this?", "", Has(("huts for boys",), ("how many",))),
    ),
    # Where the subject is left, only what a pronoun surely means is carried on.
    (
        ("How many bridges with a toll were inspected?", "Nine.", SAME),
        ("Another thing: did anybody at the ports learn how to spot this?", "", Has(("spot this",), ("bridges",))),
    ),
    # 'Why?' and 'what for?' are about what was told last, where the question before can't be asked again with them.
    (
        ("What do detectives do with cases of bribery?", "Investigators downgraded them to lesser charges.", SAME),
        ("Why?", "", "Why (investigators downgraded them to lesser charges)?"),
    ),
    (
        ("What did the agency set up in May?", "In May the agency set up a new working group of experts.", SAME),
        (
            "What for?",
            "It is to advise.",
            "For what purpose (in May the agency set up a new working group of experts)?",
        ),
    ),
    (
        ("What did the agency set up in May?", "In May the agency set up a new working group of experts.", SAME),
        ("Who is in it?", "", "Who is in the working group?"),
    ),
    (
        ("Who finds fault with the plan?", "However, civil society said that the plan lacked a budget.", SAME),
        ("Because of what?", "", "Why (civil society said that the plan lacked a budget)?"),
    ),
    (
        ("Did the fees fall?", "They did.", SAME),
        ("Why?", "", "Why did the fees fall?"),
    ),
    # A part of a group stays a part: what follows is about the group.
    (
        ("How many children were rescued in 2019?", "Ten.", SAME),
        ("How many of them were boys?", "Six.", "How many of the children who were rescued in 2019 were boys?"),
        ("And girls?", "Four.", "How many of the children who were rescued in 2019 were girls?"),
        ("How many were under ten?", "", "How many of the children who were rescued in 2019 were under ten?"),
    ),
    (
        ("How many refugees are there in the country?", "193.", SAME),
        ("How many of them are Afghans?", "87.", "How many of the refugees in the country are Afghans?"),
        ("And from Syria?", "Nine.", "How many of the refugees in the country are from Syria?"),
        ("Where do they live?", "", Has(("refugees in the country",), ("Syria",))),
    ),
    # The total is that of what was counted first.
    (
        ("How many cases of violence did the police register in 2019?", "6,145.", SAME),
        ("And how many were about somebody being killed?", "Nine.", Has(("cases of violence",))),
        (
            "What was the total in 2017?",
            "",
            "What was the total number of cases of violence that the police registered in 2017?",
        ),
    ),
    # What a thing was made is no part of its name, nor is what is asked of people.
    (
        ("When was the referral mechanism made law?", "In May.", SAME),
        ("Does it say anything about pupils?", "", "Does the referral mechanism say anything about pupils?"),
    ),
    (
        ("Are people who testify handled the way the law says they should be?", "Rarely.", SAME),
        ("Can they speak to a judge at home?", "They can.", "Can the people who testify speak to a judge at home?"),
        ("Has that been of use to anybody?", "", Has(("people who testify", "judge at home"), ("handled",))),
    ),
    (
        ("How many people did the courts convict?", "Eleven.", SAME),
        ("Were they dealers?", "", "Were the people that the courts convicted dealers?"),
    ),
    (
        ("Do the offices look after witnesses the way the law says?", "No.", SAME),
        ("Can't they give evidence by video?", "They can.", Has(("witnesses",))),
        ("Has anyone had the good of that?", "", Has(("evidence by video", "witnesses"))),
    ),
    (
        ("Are there any homes for victims?", "Two.", SAME),
        ("What are the names of the charities running them?", "", Has(("homes for victims",))),
    ),
    (
        ("How many of our people are held abroad?", "Nobody knows.", SAME),
        ("With which lie were they brought there?", "", Has(("our people",), ("the our",))),
    ),
    (
        ("How long did the two guards get?", "2.5 years.", SAME),
        ("Did the woman get any damages?", "", Has(("the two guards",))),
    ),
    (
        ("What is the age of consent?", "16.", SAME),
        ("What if the child is twelve?", "", "What is the age of consent if the child is twelve?"),
        ("And thirteen?", "", "What is the age of consent if the child is thirteen?"),
        ("And 15?", "", "What is the age of consent if the child is 15?"),
    ),
    (
        ("How many closures were there in 2019?", "Eight.", SAME),
        ("and two years before?", "", "How many closures were there in 2017?"),
    ),
    (
        ("How many closures were there in 2012?", "Eight.", SAME),
        ("three years later?", "", "How many closures were there in 2015?"),
    ),
    (
        ("What should the council do about noise?", "Measure it.", SAME),
        ("Why does that matter?", "", Has(("noise",))),
        ("And what should it do for cyclists?", "", "What should the council do for cyclists?"),
    ),
    (
        ("What are the fines for speeding?", "$90.", SAME),
        ("What about when a child is hurt?", "", "What are the fines for speeding when a child is hurt?"),
    ),
    (
        ("Did the looters go to prison in 2019?", "Nobody.", SAME),
        ("Why not?", "", "Why didn't the looters go to prison in 2019?"),
        ("What about the arsonists?", "", "Did the arsonists go to prison in 2019?"),
    ),
    (
        ("Who runs the harbor now?", "Ana Duka.", SAME),
        ("and before her?", "", "Who ran the harbor before?"),
    ),
    (
        ("How long does a repair take now?", "Weeks.", SAME),
        ("and before?", "", "How long did a repair take before?"),
    ),
    (
        ("How full was the harbor at Osk?", "Very.", SAME),
        ("When was that?", "In May.", Has(("when",))),
        ("and later?", "", Has(("harbor",), ("when was that later",))),
    ),
    (
        ("How much was spent in 2021/22?", "Nine crowns.", SAME),
        ("and the year before?", "", "How much was spent in 2020/21?"),
        ("and in 2022/23?", "", "How much was spent in 2022/23?"),
    ),
    (
        ("Did anyone pay damages for being late?", "Yes.", SAME),
        ("how much?", "", "How much damages did anyone pay for being late?"),
    ),
    (
        ("Were any pilots fined in 2019?", "Yes.", SAME),
        ("how many?", "", "How many pilots were fined in 2019?"),
        ("how much?", "", Has(("how much", "pilots"))),
    ),
    (
        ("How many kids came alone in 2022?", "746.", SAME),
        ("where do they put the boys?", "At Osk.", Has(("do they put the boys", "kids who came alone in 2022"))),
        ("and the girls?", "", Has(("do they put the girls",))),
    ),
    (
        ("How much do adults get a day?", "Nine crowns.", SAME),
        ("what does the board want it to be?", "", Has(("want it to be",), ("the day to be",))),
    ),
    (
        ("How many committees were trained?", "310.", SAME),
        ("all by the Agency?", "", "All by the Agency (committees that were trained)?"),
    ),
    (
        ("What share of pilots got a berth in 2022?", "Half.", SAME),
        ("and clerks?", "A third.", Has(("clerks", "2022"))),
        ("how long do they have to appeal now?", "", Has(("appeal now",), ("2022",))),
    ),
    (
        ("What share of members elected in 2019 were women?", "20 percent.", SAME),
        ("and of the cabinet?", "12 percent.", "What share of the cabinet were women?"),
    ),
    (
        ("How many people were in prison in October?", "2,749.", SAME),
        ("and how many are the prisons built for?", "", "How many people are the prisons built for?"),
    ),
    (
        ("What does the law prescribe for trafficking adults?", "Five years.", SAME),
        ("and for children?", "", "What does the law prescribe for trafficking children?"),
    ),
    (
        ("What was the council's budget?", "$9.", SAME),
        ("How often did it meet?", "", "How often did the council meet?"),
    ),
    (
        ("What did the prison's warden say about the video?", "It was staged.", SAME),
        ("and the human rights commission?", "", "What did the human rights commission say about the video?"),
    ),
    (
        ("Were the guards prosecuted?", "The government did not report any prosecutions of guards.", SAME),
        ("Who reported this?", "", Has(("who reported", "guards prosecuted"), ("any prosecutions",))),
    ),
    (
        ("How many refugees were fed in 2019?", "72.", SAME),
        (
            "how many of the men were ill?",
            "The report does not say.",
            "How many of the men were ill (refugees who were fed in 2019)?",
        ),
        ("how many were women?", "32.", "How many of the refugees who were fed in 2019 were women?"),
    ),
    (
        ("How many women are in the cabinet?", "Eleven.", SAME),
        ("and in parliament?", "16.", "How many women are in parliament?"),
    ),
    (
        ("What is the punishment for rape?", "Five years.", SAME),
        ("And when the victim is a child?", "20 years.", "What is the punishment for rape when the victim is a child?"),
    ),
    (
        ("What is the penalty for selling an adult?", "Five years.", SAME),
        ("and if the victim is 15?", "", "What is the penalty for selling a person if the victim is 15?"),
        ("what about under 14?", "", "What is the penalty for selling a person if the victim is under 14?"),
    ),
    (
        ("What are the mechanism's weaknesses?", "It is slow.", SAME),
        ("and what about children?", "", Has(("what about children", "mechanism"))),
    ),
    (
        ("What is the re-entry ban's effect?", "Migrants can't return.", SAME),
        ("How many people are on it?", "", "How many people are on the re-entry ban?"),
    ),
    (
        ("May health workers go on strike?", "No.", SAME),
        (
            "Can they be fired for it?",
            "",
            Has(("can they be fired for it", "health workers may go on strike"), ("the may",)),
        ),
    ),
    (
        ("What happened at the prison in May?", "A riot broke out.", SAME),
        ("How did the security forces react?", "With tear gas.", SAME),
        ("Was anyone killed?", "", "Was anyone killed (what happened at the prison in May)?"),
    ),
    (
        ("Did the government train officials on trafficking?", "It trained 210.", SAME),
        ("Who paid for it?", "", Has(("who paid for it", "the government trained officials"))),
    ),
    (
        ("Does the ministry run a hotline?", "Yes.", SAME),
        ("Who paid for it?", "", "Who paid for the hotline?"),
    ),
    (
        ("Does Orn have a national action plan?", "Yes.", SAME),
        ("When did the previous one expire?", "", Has(("previous one expire", "national action plan"))),
    ),
    (
        ("Which shelters does the government run?", "Two.", SAME),
        ("How many victims did the one in the capital help in 2020?", "38.", Has(("in 2020", "shelters"))),
        (
            "and the year before?",
            "",
            Has(("how many victims did the one in the capital help in 2019",), (" ,", "2020")),
        ),
    ),
    (
        ("How many migrant fishermen work on boats?", "2,000.", SAME),
        ("How are they exploited?", "", "How are the migrant fishermen who work on boats exploited?"),
    ),
    (
        ("What fees may agencies charge?", "One month's wages.", SAME),
        (
            "How much do workers really pay?",
            "",
            Has(("how much do workers really pay", "fees that agencies may charge")),
        ),
    ),
    (
        ("Was the internet cut during the presidential vote?", "Yes.", SAME),
        ("And in 2017?", "", "Was the internet cut in 2017?"),
    ),
    (
        ("How many calls did the hotline get?", "It got 1,240 calls, 96 on trafficking; in 2021, it got 1,815.", SAME),
        ("And the year before?", "", "How many calls did the hotline get in 2021?"),
    ),
    (
        (
            "How many fishermen work on boats?",
            "Men are forced to work on fishing vessels through debt, confiscation of their passports, and abuse by "
            "their captains; NGOs estimate that between 2,000 and 3,500 foreign fishermen work aboard boats, some of "
            "which remain at sea for more than a year.",
            SAME,
        ),
        ("Who says so?", "", Has(("who reported that between 2,000 and 3,500 foreign fishermen",), ("debt", "nGOs"))),
    ),
    (
        ("What became of the migrants in the valley?", "They were deported.", SAME),
        ("how many were there?", "230.", "How many were there (the migrants in the valley)?"),
        ("in which month was that?", "", "In which month was that (the migrants in the valley)?"),
    ),
    (
        ("What irregularities came to light at the water company?", "In bookkeeping.", SAME),
        ("who was charged?", "The mayor.", Has(("who was charged", "water company"))),
        ("when?", "In March.", Has(("when was somebody charged", "water company"), ("who",))),
    ),
    (
        ("What is the penalty for the sale of a child under 14?", "Ten years.", SAME),
        ("what about 15 year olds?", "", "What is the penalty for the sale of 15 year olds?"),
    ),
    (
        ("Do victims get free lawyers?", "Some do.", SAME),
        ("how many took part in trials?", "", "How many of the victims took part in trials?"),
    ),
    (
        ("Which prisons in Orn are overcrowded?", "Five.", SAME),
        ("and juveniles?", "", Has(("what about juveniles", "prisons"))),
    ),
    (
        ("Does the country protect refugees?", "No.", SAME),
        ("who helps people who ask for it?", "The UN.", Has(("who helps people who ask for it",))),
        ("and how many were there in 2018?", "", Has(("how many were there in 2018", "refugees"))),
    ),
    (
        ("Who goes to the gold mines?", "Women do.", SAME),
        ("who runs them?", "Foreigners.", "Who runs the gold mines?"),
    ),
    (
        ("Are disabled people protected from discrimination by law?", "No.", SAME),
        ("can they lose the vote?", "", "Can the disabled people lose the vote?"),
    ),
    (
        ("Is there somewhere battered women can take shelter?", "Yes.", SAME),
        ("how long can they stay?", "", "How long can the battered women stay?"),
    ),
    (
        ("What does the national action plan cover, which years?", "2020 to 2024.", SAME),
        ("how much does it cost?", "", "How much does the national action plan cost?"),
    ),
    (
        ("Is there a shelter for women in Osh?", "Yes.", SAME),
        ("and is there one for men?", "", Has(("one for men", "shelter"))),
    ),
    (
        ("Who paid for the courses that border guards took?", REFUSED, SAME),
        ("And how many inspectors took one?", "", Has(("how many inspectors took one", "courses"))),
    ),
    (
        ("How many migrants did aid groups and consulates assist in 2020?", "They assisted 31.", SAME),
        ("how many of those were women?", "Twelve.", Has(("migrants", "in 2020", "women"))),
        ("How many did they assist in 2019?", "", "How many migrants did aid groups and consulates assist in 2019?"),
        ("How many did they turn away?", "", Has(("turn away", "in 2019"))),
    ),
    (
        ("How many migrants did aid groups and consulates assist in 2020?", "They assisted 31.", SAME),
        ("how many of those were women?", "Twelve.", Has(("migrants", "in 2020", "women"))),
        ("How many did they turn away?", "", "How many migrants did aid groups and consulates turn away in 2020?"),
    ),
    (
        ("When did the national plan run out?", "In December.", SAME),
        ("Is there a new one?", "", "Is there a new national plan?"),
    ),
    (
        ("How many supporters must sign before a party can be entered in the register?", "40,000.", SAME),
        ("And are soldiers allowed to join one?", "", "Are soldiers allowed to join a party?"),
    ),
    (
        ("Did Osh appoint an ombudsman?", "Yes.", SAME),
        ("Does the port have a plan, and when will it get a new one?", "", SAME),
    ),
    (
        ("Do papers need a license?", "They do.", SAME),
        ("Can the port close a paper over what it prints?", "", SAME),
    ),
    (
        ("Does the ministry run a hotline?", "It runs one.", SAME),
        ("who runs it", "", "Who runs the hotline?"),
    ),
    (
        ("Are there homes for orphans?", "There are four.", SAME),
        ("who pays for them", "The city pays.", "Who pays for the homes for orphans?"),
        ("do they take babies?", "", "Do the homes for orphans take babies?"),
        ("how many did they turn away", "", "How many did the homes for orphans turn away?"),
        ("and in 2018?", "", "How many did the homes for orphans turn away in 2018?"),
    ),
    (
        ("Which countries are Veldan men exploited in?", "In Orn.", SAME),
        ("in what sectors?", "", "In what sectors (countries that Veldan men are exploited in)?"),
    ),
    (
        ("What did the State Harbour Service do?", "It led the group.", SAME),
        ("how many districts?", "", "How many districts (the State Harbour Service)?"),
        ("and the local councils?", "", "How many districts (the local councils)?"),
    ),
    (
        ("What does the report recommend for law enforcement?", "Training.", SAME),
        ("and for children?", "", "What does the report recommend for children?"),
        ("what about foreign workers", "", "What does the report recommend for foreign workers?"),
    ),
    (
        ("What were prison conditions like?", "They were poor.", SAME),
        ("why", "", "Why (prison conditions)?"),
        ("who inspects the prisons?", "", SAME),
    ),
    (
        ("Is child labor common?", "It is.", SAME),
        ("what is the minimum age", "", "What is the minimum age (child labor)?"),
        ("and for light work?", "", "What is the minimum age for light work (child labor)?"),
    ),
    (
        ("Are there fewer clinics than in 2018?", "There are.", SAME),
        ("And who supports them?", "", "Who supports the clinics?"),
    ),
    (
        ("Tell me about bribery in courts", "Bribery was common in courts.", SAME),
        ("who reported that?", "", Has(("who reported that bribery was common",))),
        ("what about police?", "", "Tell me about bribery in police?"),
    ),
    (
        ("hey tell me how many victims NGOs assisted in 2019", "They assisted 72.", SAME),
        ("and women?", "", "How many women NGOs assisted in 2019?"),
    ),
    (
        ("how many MPs are women?", "Sixteen are.", SAME),
        ("and ministers?", "", "How many ministers are women?"),
    ),
    (
        ("Is bribery a crime?", "It is.", SAME),
        ("whats the penalty", "", Has(("what is the penalty", "bribery"))),
    ),
    (
        ("How many people were killed at work?", "111 were.", SAME),
        ("and injured?", "", "How many people were injured at work?"),
    ),
    (
        ("When was Ana Duka shot?", "In May.", SAME),
        ("where was it?", "", "Where was Ana Duka shot?"),
    ),
    (
        ("How many thefts were recorded in 2018?", "There were 90.", SAME),
        (
            "how much higher than the year before?",
            "",
            "How much higher than in 2017 (thefts that were recorded in 2018)?",
        ),
    ),
    (
        ("Where did the deported fishermen go?", "To Orn.", SAME),
        ("Do sailors banned from Orn still try to go there?", "", Has(("banned from Orn", "go there"), ("fishermen",))),
    ),
    (
        ("How many dockers' strikes were there in 2019?", "There were 14.", SAME),
        ("What were they after?", "", Has(("strikes", "after"), ("2020",))),
    ),
    (
        ("When was the editor of the Daily Post arrested?", "On 3 May.", SAME),
        ("Is it true there was a search the day before?", "", Has(("is it true there was a search",), ("is the",))),
    ),
    (
        ("What is the fine when the customer is an adult?", "It is 500 crowns.", SAME),
        ("And for a 15-year-old?", "", "What is the fine when the customer is a 15-year-old?"),
    ),
    (
        ("What was the harbour master found guilty of?", "Of fraud.", SAME),
        ("what's his name?", "", "What is his name (the harbour master)?"),
    ),
    (
        ("How many boys in the Northern camp?", "Nine.", SAME),
        ("how many moved out?", "", "How many of the boys in the Northern camp moved out?"),
    ),
    (
        ("How many inspections did the labour inspectorate carry out in 2019?", "It carried out 410 in 2019.", SAME),
        ("and in 2018?", "It carried out 380.", "How many inspections did the labour inspectorate carry out in 2018?"),
        ("the year before?", REFUSED, "How many inspections did the labour inspectorate carry out in 2017?"),
    ),
    (
        ("What is the maximum penalty under the indecency law?", "Ten years.", SAME),
        ("has anyone been prosecuted this year?", "No.", Has(("prosecuted this year", "indecency law"))),
        ("and in 2018?", "", Has(("prosecuted in 2018", "indecency law"), ("this year",))),
    ),
    (
        ("How many mines were closed over this year?", "Nine.", SAME),
        ("and in 2018?", "", "How many mines were closed in 2018?"),
    ),
    (
        ("How many judges were dismissed in 2020?", "Six.", SAME),
        ("what about prosecutors?", "Two.", "How many prosecutors were dismissed in 2020?"),
        ("ok thanks, and 2019?", REFUSED, "How many prosecutors were dismissed in 2019?"),
        ("What is the legal working age?", "", SAME),
    ),
    (
        ("How many shelters operate in Bishkek?", "Three.", SAME),
        ("and in Osh?", "One.", "How many shelters operate in Osh?"),
        ("since when?", REFUSED, Has(("since when", "shelters", "Osh"), ("Bishkek",))),
    ),
    (
        ("How many people were convicted of smuggling in 2018?", "The courts convicted 12 people.", SAME),
        ("did they get prison time?", "", "Did the people who were convicted of smuggling in 2018 get prison time?"),
    ),
    (
        ("How many victims did the police identify in 2020?", "The police identified 20 victims.", SAME),
        (
            "how many of them were women?",
            "14 were women.",
            Has(("how many of the victims", "police", "2020", "were women"), ("them",)),
        ),
        ("any children?", "", Has(("any children", "victims", "2020"), ("women",))),
    ),
    (
        ("Who coordinates anti-corruption work?", "The State Integrity Agency coordinates anti-corruption work.", SAME),
        ("who heads it?", "It is headed by a judge.", "Who heads the State Integrity Agency?"),
        ("What did it publish in March 2021?", "", "What did the State Integrity Agency publish in March 2021?"),
    ),
    (
        ("Is there a national action plan?", "The government adopted a national action plan in 2017.", SAME),
        ("when was it adopted?", "In 2017.", "When was the national action plan adopted?"),
        ("why?", REFUSED, "Why was the national action plan adopted?"),
    ),
    (
        ("Did police abuse detainees?", "NGOs reported that police beat detainees in two prisons.", SAME),
        ("who said that?", "", "Who reported that police beat detainees in two prisons?"),
        ("what's the source for that?", "", "Who reported that police beat detainees in two prisons?"),
        ("where does this information come from?", "", "Who reported that police beat detainees in two prisons?"),
        ("Is that the government's own finding?", "", "Who reported that police beat detainees in two prisons?"),
        ("quote it in full", "", "Who reported that police beat detainees in two prisons?"),
    ),
    (
        ("What is the penalty for bribery?", "Up to five years.", SAME),
        ("and for embezzlement?", "", "What is the penalty for embezzlement?"),
        ("are you sure?", "", "What is the penalty for embezzlement?"),
    ),
    (
        ("What is the penalty for bribery for a first offender?", "Up to five years.", SAME),
        ("what about embezzlement?", "", "What is the penalty for embezzlement?"),
    ),
    (
        ("How many of the pilots were women?", "Nine.", SAME),
        ("what's the maximum punishment for harassment?", "", "what's the maximum punishment for harassment?"),
    ),
    (
        ("How many thefts did the port count in early 2020?", "Nine.", SAME),
        ("and in all of 2019?", "", "How many thefts did the port count in 2019?"),
    ),
    (
        ("How long may widows stay in the house?", "A year.", SAME),
        ("what about widowers?", "", "How long may widowers stay in the house?"),
    ),
    (
        ("How many hours may children work a week?", "24 hours.", SAME),
        ("and for a 16-year-old?", "", "How many hours may a 16-year-old work a week?"),
    ),
    (
        ("Does the law criminalise sex trafficking?", "Article 171 criminalises sex trafficking.", SAME),
        ("and labour trafficking?", "", "Does the law criminalise labour trafficking?"),
    ),
    (
        ("What was the inflation rate in 2019?", "3.1 percent.", SAME),
        ("and unemployment?", "", "What was unemployment in 2019?"),
        ("and the previous year?", "", "What was unemployment in 2018?"),
    ),
    (
        ("How much did exports grow in 2020?", "By 4 percent.", SAME),
        ("and imports?", "", "How much did imports grow in 2020?"),
    ),
    (
        ("How many asylum seekers arrived in 2019?", "There were 310.", SAME),
        (
            "So it fell from 2018?",
            "",
            Has(("did the number of asylum seekers", "fall from 2018", "2019")),
        ),
    ),
    (
        ("Are there trade unions?", "Two federations exist.", SAME),
        ("How many people work there?", "", Has(("trade unions", "how many people work"))),
    ),
    (
        ("What did auditors find about procurement?", "Little.", SAME),
        ("how many contracts were checked?", "", Has(("how many contracts were checked", "what auditors found"))),
        (
            "which of them broke the rules?",
            "",
            Has(("which of the contracts", "what auditors found"), ("did auditors",)),
        ),
    ),
    (
        ("What is the minimum wage?", "Ten.", SAME),
        ("is it enough to live on?", "", "Is it enough to live on (the minimum wage)?"),
        ("who sets it?", "", "Who sets it (the minimum wage)?"),
    ),
    (
        ("Were journalists arrested in 2020?", "They were.", SAME),
        ("how many?", "", "How many journalists were arrested in 2020?"),
    ),
    (
        ("How did the pandemic affect shelters?", "They closed.", SAME),
        ("all of them?", "", Has(("all of them", "how the pandemic affected shelters"))),
        ("what about the hotline?", "", "What about the hotline (how the pandemic affected shelters)?"),
    ),
    (
        ("Can workers form unions?", "They can.", SAME),
        ("and strike?", "", "Can workers strike?"),
        ("what about civil servants?", "", "Can civil servants strike?"),
    ),
    (
        ("When did the law on trafficking come into force?", "In 2005.", SAME),
        ("does it cover adoption?", "", Has(("cover adoption", "the law on trafficking"), ("come into", "came into"))),
    ),
    (
        ("Was the parliamentary election free?", "Yes.", SAME),
        ("what did the OSCE say?", "", Has(("what did the osce say", "parliamentary election"))),
        ("did the main rival accept the result?", "", SAME),
    ),
    (
        ("Do police screen migrants for trafficking?", "They do.", SAME),
        ("are there guidelines?", "", Has(("are there guidelines", "police screen migrants"))),
    ),
    (
        ("Does the law protect domestic workers?", "It does.", SAME),
        ("does it apply to migrants?", "", "Does the law apply to migrants?"),
    ),
    (
        ("Did turnout fall in the capital?", "It did.", SAME),
        ("was that the case in rural areas too?", "", Has(("rural areas", "turnout fell in the capital"))),
    ),
    (
        ("Did landlords raise rent?", "They did.", SAME),
        ("how much?", "", Has(("how much", "raise rent"), ("rented",))),
    ),
    (
        ("Did anyone demand change at the mine?", "Workers did.", SAME),
        ("who?", "", "Who demanded change at the mine?"),
    ),
    (
        ("Have any victims been compensated?", "No.", SAME),
        ("why not?", "", "Why haven't any victims been compensated?"),
    ),
    (
        ("Were any police officers charged with abuse?", "Two.", SAME),
        ("who?", "", "Which police officers were charged with abuse?"),
        ("how many?", "", "How many police officers were charged with abuse?"),
    ),
    (
        ("Were any human rights defenders arrested?", "Two.", SAME),
        ("how many?", "", "How many human rights defenders were arrested?"),
    ),
    (
        ("Did any judges resign over the ruling?", "Two.", SAME),
        ("who?", "", "Which judges resigned over the ruling?"),
        ("how many?", "", "How many judges resigned over the ruling?"),
    ),
    (
        ("Were any state shelters closed?", "Two.", SAME),
        ("who?", "", Has(("who", "state shelters closed"), ("which",))),
    ),
    (
        ("Who was arrested at the Kolm rally?", "Students.", SAME),
        ("how many?", "", "How many people were arrested at the Kolm rally?"),
    ),
    (
        ("When did the bridge at Kolm collapse?", "In May.", SAME),
        ("was anyone hurt?", "", "Was anyone hurt (the bridge at Kolm collapsed)?"),
    ),
    (
        ("Do women face violence at home?", "They do.", SAME),
        ("and abuse?", "", Has(("abuse", "women face violence"), ("do women abuse",))),
    ),
    (
        ("How many weapons did Russia ship in 2020?", "Forty.", SAME),
        ("who paid for them?", "", "Who paid for the weapons that Russia shipped in 2020?"),
    ),
    (
        ("How many hate crimes were reported in Osk in 2020?", "Forty.", SAME),
        ("and arrests?", "", "How many arrests were there in Osk in 2020?"),
    ),
    (
        ("What is the number of trafficking prosecutions?", "Forty.", SAME),
        ("and convictions?", "", "What is the number of convictions?"),
    ),
    (
        ("Has the government prosecuted any officials?", "Two.", SAME),
        ("which?", "", "Which officials has the government prosecuted?"),
        ("and convicted?", "", "Which officials has the government convicted?"),
    ),
    (
        ("When was the new law on domestic violence adopted?", "In May.", SAME),
        ("what does it say?", "", "What does the new law on domestic violence say?"),
    ),
    (
        ("Did the government convict any officials?", "Two.", SAME),
        ("how many?", "", "How many officials did the government convict?"),
        ("which ones?", "", "Which officials did the government convict?"),
        ("when?", "", "When did the government convict officials?"),
    ),
    (
        ("Were any shelters closed?", "Two.", SAME),
        ("which?", "", "Which shelters were closed?"),
        ("who ran them?", "", Has(("who ran", "shelters that were closed"))),
    ),
    (
        ("Did anyone resign over the school fire?", "Two ministers did.", SAME),
        ("who?", "", "Who resigned over the school fire?"),
    ),
    (
        ("Was anyone punished for the school fire?", "Two managers were.", SAME),
        ("how many?", "", "How many people were punished for the school fire?"),
    ),
    (
        ("Did the parliament pass the labour bill?", "In May.", SAME),
        ("what does it say?", "", "What does the labour bill say?"),
        ("when does it take effect?", "", "When does the labour bill take effect?"),
    ),
    (
        ("Did the parliament debate the prisons?", "In May.", SAME),
        ("what does it say?", "", "Did the parliament debate the prisons?"),
    ),
    (
        ("How many trafficking cases did police investigate in 2019?", "40.", SAME),
        ("and prosecutions?", "", "How many trafficking prosecutions were there in 2019?"),
        ("what about convictions?", "", "How many convictions were there in 2019?"),
        ("and in 2018?", "", "How many convictions were there in 2018?"),
    ),
    (
        ("Who is the minister of justice?", "Ana Duka.", SAME),
        ("when was she appointed?", "", Has(("when was ana duka appointed",))),
        ("what did she say about prisons?", "", Has(("what did ana duka say about prisons",))),
    ),
    (
        ("Do victims get free lawyers?", "Yes.", SAME),
        ("is that true for foreigners too?", "", "Do foreigners get free lawyers?"),
    ),
    (
        ("How much was the ministry's budget?", "Two million.", SAME),
        ("more than the year before?", "", "More than the year before (the ministry's budget)?"),
    ),
    (
        ("When will the national action plan end?", "In 2020.", SAME),
        ("and who wrote it?", "", "Who wrote the national action plan?"),
    ),
    (
        ("Did courts order restitution?", "They did.", SAME),
        ("how much?", "", "How much restitution did courts order?"),
    ),
    (
        ("Why did the case against the mayor fall?", "For want of evidence.", SAME),
        ("when did it fall apart?", "", Has(("fall apart",), ("the number", "the amount"))),
    ),
    (
        ("Did the authorities close any newspapers?", "They closed one newspaper.", SAME),
        ("which ones?", "", "Which newspapers did the authorities close?"),
        ("Do women face discrimination at work?", "", SAME),
    ),
    (
        ("How many interior ministry officials were trained in 2019?", "1,119.", SAME),
        ("How many prosecutors were trained?", "", "How many prosecutors were trained in 2019?"),
        ("How is the press funded?", "", SAME),
    ),
    (
        ("What did the shelters cost?", REFUSED, SAME),
        ("and the hotline?", "", Has(("hotline",), ("report does not say",))),
    ),
    (
        ("How many cases did the ombudsman receive in 2020?", REFUSED, SAME),
        ("2019?", REFUSED, "How many cases did the ombudsman receive in 2019?"),
        ("where does it say that?", "", "How many cases did the ombudsman receive in 2019?"),
    ),
    (
        ("Were any officials prosecuted for torture in 2020?", "None were.", SAME),
        ("and soldiers?", "", "Were any soldiers prosecuted for torture in 2020?"),
        ("why not?", "", Has(("why weren't", "soldiers", "torture"), ("officials",))),
    ),
    (
        ("How many workers joined the union?", "About 900.", SAME),
        ("Is it legal to strike?", "", SAME),
        ("And how many people know their rights?", "", "How many people know their rights?"),
    ),
    (
        ("Which ministry runs the programme?", "The Ministry of Labour runs the programme.", SAME),
        ("how much did it spend in 2021?", "", Has(("Ministry of Labour", "2021", "spend"))),
    ),
    (
        ("Can employers keep workers' passports?", "The law forbids it.", SAME),
        ("has that helped anyone so far?", "", Has(("passports", "helped anyone so far"))),
    ),
    (
        ("How many families received benefits in 2018?", "Some 300 families.", SAME),
        ("and the children of those families?", "", Has(("children", "families", "benefits"))),
    ),
    (
        ("How many foreign victims were deported in 2019?", "Two.", SAME),
        ("why such a drop?", "", Has(("why such a drop", "foreign victims", "deported", "2019"))),
    ),
    (
        ("Did NGOs run a hotline in 2019?", "Yes.", SAME),
        ("and the government?", "", "Did the government run a hotline in 2019?"),
        ("how many calls did it receive?", "", Has(("calls", "hotline"))),
    ),
    (
        ("How does the government screen migrants?", "With a questionnaire.", SAME),
        ("How do victims get help when they are identified?", "", SAME),
        ("Does the law protect witnesses?", "", SAME),
        ("and judges?", "", Has(("judges",), ("migrants", "victims"))),
    ),
    (
        ("What does the report say about child marriage?", "It is common in rural areas.", SAME),
        ("is it legal?", "", Has(("child marriage", "legal"))),
        ("what about forced marriage?", "", Has(("forced marriage",), ("child",))),
    ),
    (
        ("How many people died in custody in 2017?", "Four.", SAME),
        ("How many in 2018?", "Five.", "How many people died in custody in 2018?"),
        ("Is that more than in 2016?", "", Has(("2016", "2018", "died in custody"))),
    ),
    (
        ("When was the constitution amended?", "In 2016.", SAME),
        ("why?", "", "Why was the constitution amended?"),
        ("hmm, and who voted against the amendments?", "", "Who voted against the amendments?"),
    ),
    (
        ("Who runs the reception centre?", "The Red Crescent Society runs the centre.", SAME),
        ("where is it?", "", Has(("where is", "centre"), ("it?",))),
    ),
    (
        ("How many traffickers were sentenced in 2019?", "Seven.", SAME),
        ("were they foreigners?", "", Has(("traffickers", "2019", "foreigners"), ("they",))),
        ("what were their sentences?", "", Has(("sentences", "traffickers", "2019"))),
    ),
    (
        ("What is the minimum wage?", "It is 1,750 soms.", SAME),
        ("when was it raised?", "", "When was the minimum wage raised?"),
        ("who decides that?", "", Has(("who decides", "minimum wage"))),
    ),
    (
        ("How many women sit in parliament?", "22.", SAME),
        ("how many men?", "", "How many men sit in parliament?"),
    ),
    (
        ("Did the government ratify the convention in 2015?", "It did.", SAME),
        ("when did it enter into force?", "", Has(("enter into force", "convention"))),
        ("List the recommendations on child labour.", "", SAME),
    ),
    (
        ("Which sectors use child labour?", "Cotton and brick making.", SAME),
        ("according to whom?", "", Has(("who reported", "cotton"))),
        ("since when?", "", Has(("since when", "child labour"))),
    ),
    (
        ("What was the budget deficit in 2020?", "3.3 percent of GDP.", SAME),
        ("what about the year after?", "", "What was the budget deficit in 2021?"),
        ("what was the reason?", "", Has(("reason", "budget deficit", "2021"))),
    ),
    (
        ("Were journalists attacked in 2019?", "Three journalists were attacked.", SAME),
        ("how many?", "", Has(("how many", "journalists", "2019"))),
        ("by whom?", "", Has(("by whom", "journalists", "attacked"))),
    ),
    (
        ("How many refugees live in the south?", "Around 200.", SAME),
        ("the north?", "", Has(("north", "refugees"))),
        ("do they have the right to work?", "", Has(("refugees", "right to work"), ("they",))),
    ),
    (
        ("Has the ministry published its budget?", "It has.", SAME),
        ("Are there shelters for men?", "", SAME),
        ("who pays for them?", "", Has(("who pays for", "shelters", "men"), ("them",))),
    ),
    # 'And were …?' goes on with what was told, also in the middle of a conversation.
    (
        ("How many ferries sank in Orn in 2019?", "Two.", SAME),
        ("And were captains charged?", "No.", "Were captains charged (ferries that sank in Orn in 2019)?"),
        ("And who runs the hotline?", "", Has(("who runs the hotline",), ("ferries",))),
    ),
    (
        ("Who runs the day centre?", "A charity.", SAME),
        ("and is it open to men?", "", Has(("open to men", "day centre"))),
    ),
    # What a word of the answer means is asked in passing.
    (
        ("How many boys drowned in Orn in 2014?", "The LRB recorded nine deaths.", SAME),
        ("What is the LRB?", "The rescue board.", SAME),
        ("and in 2013?", "", "How many boys drowned in Orn in 2013?"),
    ),
    (
        ("How many boys drowned in Orn in 2014?", "The LRB recorded nine deaths.", SAME),
        ("what does LRB stand for?", "Lake Rescue Board.", SAME),
        ("any inquiries?", "None.", "Any inquiries (LRB, boys who drowned in Orn in 2014)?"),
    ),
    (
        ("How many boys drowned in Orn in 2014?", "The LRB recorded nine deaths.", SAME),
        ("LRB?", "Lake Rescue Board.", Has(("LRB (boys",))),
        ("how many boats do they have?", "", Has(("LRB", "drowned in Orn"))),
    ),
    (
        ("Were nomads allowed to vote in Orn?", "Grey-card holders were.", SAME),
        ("what's a grey card?", "A pass.", SAME),
        ("do they still exist?", "", "Do they still exist (grey card, nomads allowed to vote in Orn)?"),
    ),
    # A topic keeps its place, its year, and what somebody may do.
    (
        ("Is gambling legal in Orn?", "It is.", SAME),
        ("Who decided that?", "", "Who decided that (gambling in Orn)?"),
    ),
    (
        ("How are inmates fed in Orn in 2019?", "Badly.", SAME),
        ("was anyone punished?", "", "Was anyone punished (inmates in Orn in 2019)?"),
    ),
    (
        ("Were nomads allowed to vote in Orn in 2015?", "Few were.", SAME),
        ("how many is that?", "Some 500.", "How many is that (nomads allowed to vote in Orn in 2015)?"),
    ),
    # What is asked of a thing takes no word's place, nor does what is no noun.
    (
        ("How many drivers were fined in Orn in 2020?", "Nine.", SAME),
        ("reasons?", "Drink.", "Reasons (drivers who were fined in Orn in 2020)?"),
        ("and costs?", "", "What about costs (drivers who were fined in Orn in 2020)?"),
    ),
    (
        ("What was the budget of the museum in 2019?", "$2 million.", SAME),
        ("trend?", "Up.", "Trend (the budget of the museum in 2019)?"),
        ("and in 2018?", "", "What was the budget of the museum in 2018?"),
    ),
    (
        ("How many farmers drowned in Orn in 2020?", "Nine.", SAME),
        ("mostly boys?", "Yes.", "Mostly boys (farmers who drowned in Orn in 2020)?"),
        ("compared with before?", "", "Compared with before (farmers who drowned in Orn in 2020)?"),
    ),
    (
        ("How many farmers drowned in Orn in 2020?", "Nine.", SAME),
        ("mostly from where?", "Una.", "Mostly from where (farmers who drowned in Orn in 2020)?"),
        ("and in 2019?", "", "How many farmers drowned in Orn in 2019?"),
    ),
    (
        ("Were sailors seized in Orn?", "Six.", SAME),
        ("ransom?", "None.", Has(("ransom (sailors seized in Orn",))),
        ("paid by?", "", Has(("paid by (sailors seized in Orn",))),
    ),
    (
        ("Were there raids on farms in Orn?", "Two, and three men were held.", SAME),
        ("freed?", "", "Freed (raids on farms in Orn)?"),
    ),
    # 'Legally?' is said of what was asked.
    (
        ("Is the fee compulsory in Orn?", "It is.", SAME),
        ("legally?", "No.", "Is the fee compulsory in Orn legally?"),
        ("who enforces it?", "", "Who enforces the fee?"),
    ),
    # What was asked in passing is left again.
    (
        ("Was a pilot tried in Orn in 2017?", "He was.", SAME),
        ("which court?", "The high court.", "Which court (pilot tried in Orn in 2017)?"),
        ("and in 2018?", "", "Was a pilot tried in Orn in 2018?"),
    ),
    (
        ("How much did Orn spend on boats in 2016?", "$4.", SAME),
        ("on whose orders?", "The mayor's.", Has(("on whose orders (how much",))),
        ("for what?", "Trade.", Has(("boats",))),
        ("and Una?", "", Has(("Una", "how much", "boats"), ("orders", "for what"))),
    ),
    # 'What was it before?' after 'how many …?' is asked of the number, not of a body or a cause.
    (
        ("How many pilots did the port employ in 2018?", "Nine.", SAME),
        ("what was it ten years ago?", "", "What was the number of pilots that the port employed ten years ago?"),
    ),
    (
        ("How many piers did the storm destroy?", "Nine.", SAME),
        ("who's paying for it all?", "", Has(("paying for it all (piers that the storm destroyed",))),
    ),
    # A noun that takes the place of 'it' keeps what tells it from others.
    (
        ("What does the harbour code of Orn say on dues?", "Little.", SAME),
        ("does it apply at night?", "", "Does the harbour code of Orn apply at night?"),
    ),
    (
        ("What is the fine for poaching in Orn?", "$90.", SAME),
        ("has it been raised?", "", "Has the fine for poaching in Orn been raised?"),
    ),
    # What was found isn't who found it; people are no 'it'; a name has no 's.
    (
        ("What did the UN find in Una?", "Nine graves.", SAME),
        ("who was behind it?", "", Has(("behind it (what the UN found in Una",))),
    ),
    (
        ("How are migrant workers treated in Orn?", "Badly.", SAME),
        ("is it illegal?", "", "Is it illegal (migrant workers in Orn)?"),
    ),
    (
        ("Whose boat sank?", "Anna Kos's.", SAME),
        ("is she in prison?", "", "Is Anna Kos in prison?"),
    ),
    # 'By whom?' is asked of what the answer tells where the question before is of another deed.
    (
        ("Did the mayor of Orn resign?", "He was suspended in May.", SAME),
        ("by whom?", "The council.", "By whom (he was suspended in May, whether the mayor of Orn resigned)?"),
        ("on what grounds?", "", Has(("on what grounds (", "whether the mayor of Orn resigned"))),
    ),
    (
        ("When was the pier at Osk built?", "In 1972.", SAME),
        ("by?", "The state.", "By whom was the pier at Osk built?"),
        ("until?", "", Has(("until when",))),
    ),
    (
        ("Did the mayor of Orn apologise?", "The mayor declined to apologise.", SAME),
        ("how so?", "", Has(("how so (the mayor declined to apologise",))),
    ),
    # Who said that: no marks of a quote, no half sentence, and what 'it' is about.
    (
        ("Is theft common in Orn?", "It was reported in nine villages.", SAME),
        ("who says so?", "", Has(("it was reported in nine villages", "theft in Orn"))),
    ),
    (
        ("Were boats checked in Orn?", "\u201cNine of 20 villages kept no records of boats.\u201d [1]", SAME),
        ("who said that?", "", Has(("Who reported that nine of 20 villages kept no records of boats?",), ("”", "[1]"))),
    ),
    # What was said in answer to a letter isn't what the letter says.
    (
        ("Did the mayor of Orn answer the letter?", "The mayor replied in May.", SAME),
        ("what did it say?", "", "What did it say (whether the mayor of Orn answered the letter)?"),
    ),
    # 'Why allow it?' asks of its own deed.
    (
        ("Are ferries overcrowded in Orn?", "They are.", SAME),
        ("why sell so many tickets?", "Greed.", Has(("why sell so many",))),
        ("why allow it?", "", Has(("why allow it", "ferries overcrowded in Orn"))),
    ),
    # What something falls to isn't what is asked of; how many are on it is asked of the list.
    (
        ("Why didn't the country drop to Tier 3?", "It had a plan.", SAME),
        ("And what was it ranked before?", "", "What was the country ranked before?"),
    ),
    (
        ("What clubs are on the port's list of banned clubs?", "The Herons.", SAME),
        ("how many are on it altogether?", "", "How many clubs are on the port's list of banned clubs altogether?"),
    ),
    # Statements and what has a tag behind it are asked of what was told.
    (
        ("Who funds the ferry?", "The union.", SAME),
        ("so Orn pays nothing?", "It paid $90.", "Orn pays nothing (the ferry)?"),
        ("and ministers went ahead anyway?", "", "Ministers went ahead anyway (the ferry)?"),
    ),
    (
        ("Do daughters inherit the boats in Orn?", "Half.", SAME),
        ("The mayor proposed changing that, right?", "He did.", Has(("proposed changing that (",), ("right",))),
        ("did the council pass it?", "", Has(("inherit",), ("right",))),
    ),
    # Years of the budget, and years in short.
    (
        ("How many visits did the ministry make in FY 2019?", "Nine.", SAME),
        ("FY18?", "Ten.", "How many visits did the ministry make in FY 2018?"),
        ("and '17?", "", "How many visits did the ministry make in FY 2017?"),
    ),
    # 'Any' of something that isn't several, or of two topics.
    (
        ("What evidence is there of theft in Orn?", "Nine cases.", SAME),
        ("were any dismissed?", "", "Were any dismissed (evidence of theft in Orn)?"),
    ),
    # A condition, an ordinal and a choice take no word's place.
    (
        ("Can pilots strike in Orn?", "If half agree.", SAME),
        ("and if they don't have that?", "Then not.", Has(("if they don't have that",))),
        ("what about the mates?", "", Has(("what about the mates (", "pilots", "strike in Orn"))),
    ),
    (
        ("Which prisons did the mission visit in Orn?", "Two.", SAME),
        ("were they overcrowded?", "One was.", Has(("overcrowded",))),
        ("the other?", "", Has(("what about the other",), ("were the other",))),
    ),
    (
        ("When was the pilot of the Una appointed?", "In May.", SAME),
        ("by the council or the mayor?", "", Has(("by the council or the mayor (",))),
    ),
    # Short follow-ups that no rule fills are asked of what was asked before, and leave it to what follows.
    (
        ("How many drivers are counted in Orn?", "Nine.", SAME),
        ("every year?", "Yes.", "Every year (drivers who are counted in Orn)?"),
        ("is there a quota?", "A small one.", "Is there a quota (drivers who are counted in Orn)?"),
        ("which law?", "", Has(("quota", "drivers who are counted in Orn"))),
    ),
    (
        ("How many drivers live in Orn?", "Nine.", SAME),
        ("The figure was 70 in 2010, wasn't it?", "", "Was the figure 70 in 2010 (drivers who live in Orn)?"),
    ),
    (
        ("Which law bans smoking in Orn?", "The air code.", SAME),
        ("who signed it?", "", "Who signed the law that bans smoking in Orn?"),
    ),
    # What only leads to the question is left out.
    (
        ("How many drivers live in Orn?", "Nine.", SAME),
        ("no I meant Una", "", "How many drivers live in Una?"),
    ),
    (
        ("What did the audit find on fees in Orn?", "Gaps.", SAME),
        ("elaborate on the late fees", "", Has(("elaborate on the late fees (what the audit found on fees in Orn",))),
        ("same question: how many died?", "", Has(("how many died (",), ("same question",))),
    ),
    (
        ("How many visits did the ministry make in 2001?", "Nine.", SAME),
        ("and '99?", "", "How many visits did the ministry make in 1999?"),
    ),
)


LATER_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many labour inspectors does the government employ?", "It employs 120 inspectors.", SAME),
        ("is that enough?", "Unions said the number was too low.", Has(("enough", "labour inspectors"))),
        ("who says so?", "", "Who reported that the number was too low?"),
    ),
    # Those counted last are counted on, where they aren't just another part of all.
    (
        ("How many children were rescued in 2017?", "The report says 604.", SAME),
        (
            "how many came from Fen?",
            "Of the children, 85 came from Fen.",
            "How many of the children who were rescued in 2017 came from Fen?",
        ),
        (
            "how many of those were girls?",
            "Forty.",
            "How many of the children who were rescued in 2017 and came from Fen were girls?",
        ),
        ("and boys?", "", "How many of the children who were rescued in 2017 and came from Fen were boys?"),
    ),
    (
        ("How many children were rescued?", "Nine.", SAME),
        ("how many came from Fen?", "Of them 5 came from Fen.", Has(("children who were rescued", "came from Fen"))),
        ("How many of those cases led to convictions?", "", Has(("how many of those cases led", "children"))),
    ),
    (
        ("How many people lost their homes?", "7,900 did.", SAME),
        ("how many were still in tents a year on?", "640.", Has(("people who lost their homes", "still in tents"))),
        (
            "and how many of them were children?",
            "",
            "How many of the people who lost their homes and were still in tents a year on were children?",
        ),
    ),
    (
        ("How many people lost their homes?", "7,900 did.", SAME),
        ("how many were still in tents a year on?", REFUSED, Has(("people who lost their homes", "still in tents"))),
        ("and how many of them were children?", "", "How many of the people who lost their homes were children?"),
    ),
    (
        ("How many of the divers were female?", "Two.", SAME),
        ("what about children?", "", "How many of the divers were children?"),
    ),
    (
        ("How many of the divers were female?", "Two.", SAME),
        ("and of the pilots?", "", "How many of the pilots were female?"),
    ),
    (
        ("How many prisoners were freed?", "They freed 30.", SAME),
        ("how many of them were men back from Russia?", "Ten.", Has(("prisoners", "men back from Russia"))),
        ("how many of them were children?", "", "How many of the prisoners who were freed were children?"),
    ),
    (
        ("How many cases did police open?", "Nine.", SAME),
        ("how many of them led to convictions?", "Two.", Has(("cases that police opened", "led to convictions"))),
        ("how many of those were for theft?", "", Has(("cases that police opened", "for theft"), ("police and",))),
    ),
    # 'Which ones?' of those of whom it was asked whether they did something.
    (
        ("How many NGOs were suspended in August?", "54.", SAME),
        ("on what grounds?", "They had not registered.", Has(("on what grounds", "NGOs"))),
        ("have they been allowed back?", "Some.", "Have the NGOs that were suspended in August been allowed back?"),
        ("which ones?", "", "Which of the NGOs that were suspended in August have been allowed back?"),
    ),
    (
        ("Were the men accused of the killing convicted?", "Two were.", SAME),
        ("who?", "", "Who (the men accused of the killing convicted)?"),
    ),
    (
        ("Were the accused officers charged?", "Some were.", SAME),
        ("which ones?", "", "Which of the accused officers were charged?"),
    ),
    (
        ("How many deaths in custody did police report?", "Nine.", SAME),
        ("was there one in Fen?", "", "Were there any deaths in custody that police reported in Fen?"),
    ),
    (
        ("On which mission were peacekeepers accused of abuse?", "In Vell.", SAME),
        (
            "How many soldiers were involved?",
            "",
            "How many soldiers were involved (mission on which peacekeepers were accused of abuse)?",
        ),
    ),
    (
        ("In what year was the law changed?", "In 2019.", SAME),
        ("by whom?", "", "By whom was the law changed?"),
    ),
    (
        ("By how much did convictions fall?", "By two.", SAME),
        ("why?", "", "Why did convictions fall?"),
    ),
    (
        ("Which groups are most vulnerable to forced labour?", "Migrants and children in care.", SAME),
        ("what about women?", "", Has(("women", "vulnerable", "forced labour"), ("groups",))),
        ("How large is the informal economy?", "", SAME),
    ),
    (
        ("How many complaints did the ombudsman receive in 2018?", "The ombudsman received 240 complaints.", SAME),
        (
            "how many of those were about torture?",
            "",
            Has(("how many of the complaints", "torture", "2018"), ("those",)),
        ),
        ("and in 2019?", "", Has(("2019", "complaints", "torture"), ("2018",))),
    ),
    (
        ("Did the economy grow in 2020?", "Output fell by 8.6 percent.", SAME),
        ("by how much?", "", Has(("how much", "economy", "2020"))),
        ("what about in 2021?", "", Has(("economy", "2021"), ("2020",))),
    ),
    (
        ("Are trade unions independent?", "Most are affiliated to one federation.", SAME),
        ("can they strike?", "", Has(("strike", "trade unions"), ("they",))),
        ("can they do so in hospitals?", "", Has(("hospitals", "strike"))),
    ),
    (
        ("What does the report recommend on victim identification?", "Train police.", SAME),
        ("anything on compensation?", "", Has(("compensation",), ("victim identification",))),
    ),
    (
        ("How many Tajik citizens were repatriated from Iraq in 2019?", "84 children were repatriated.", SAME),
        ("And from Syria?", "", Has(("Tajik citizens", "from Syria", "2019"), ("Iraq",))),
        ("how old were they?", "", Has(("how old were", "Tajik citizens", "Syria"), ("they",))),
    ),
    (
        ("Who is the head of the human rights commission?", "The commission is headed by a former judge.", SAME),
        ("when was she appointed?", "", Has(("when was", "appointed", "head of the human rights commission"))),
    ),
    (
        ("Does the constitution ban slavery?", "Article 24 bans slavery.", SAME),
        ("Does it ban forced labour too?", "", Has(("constitution", "forced labour"), ("slavery",))),
        ("since when?", "", Has(("since when", "constitution", "forced labour"))),
    ),
    (
        ("What share of workers have no contract?", "About 70 percent.", SAME),
        ("was it lower in 2015?", "", Has(("lower", "2015", "workers", "contract"))),
    ),
    (
        ("Were there strikes in 2017?", "Miners went on strike in May.", SAME),
        ("where?", "", Has(("where", "strikes", "2017"))),
        ("how long did it last?", "", Has(("how long", "last", "strike"))),
    ),
    (
        ("How much did the government spend on shelters in 2020?", "It spent 2 million soms.", SAME),
        ("and on training?", "", "How much did the government spend on training in 2020?"),
        ("Thanks. Which countries do victims come from?", "", "Which countries do victims come from?"),
    ),
    (
        ("How many officers got training?", "900 officers.", SAME),
        ("Is that up on 2018?", "It was 850.", Has(("up on 2018", "officers"))),
        ("and judges?", "", "How many judges got training?"),
    ),
    (
        ("What did the court set up in 2019?", "A panel.", SAME),
        ("what for?", "", Has(("for what purpose", "court", "set up in 2019"))),
    ),
    (
        ("Can prisoners receive visitors?", "Prisoners may receive visitors twice a year.", SAME),
        ("how often?", "", Has(("how often", "prisoners", "visitors"))),
        ("what about pretrial detainees?", "", Has(("pretrial detainees", "visitors"), ("prisoners",))),
    ),
    (
        ("Is homosexuality a crime?", "Same-sex conduct is legal.", SAME),
        ("Are hate crimes investigated?", "NGOs reported that police ignored them.", SAME),
        ("why not?", "", Has(("why aren't", "hate crimes"), ("homosexuality",))),
    ),
    (
        ("How many schools were closed in 2019?", "Twelve schools were closed.", SAME),
        ("how many hospitals?", "", "How many hospitals were closed in 2019?"),
        ("were any reopened?", "", Has(("reopened", "hospitals"))),
    ),
    (
        ("Which NGO runs the shelter in Osh?", "The Hope Foundation runs the shelter in Osh.", SAME),
        ("how many beds does it have?", "", Has(("beds", "shelter"), ("it",))),
    ),
    (
        ("When did the parliament pass the domestic violence law?", "In April 2017.", SAME),
        ("what does it say about children?", "", Has(("children", "domestic violence law"))),
        ("have the courts applied it?", "", Has(("courts applied", "domestic violence law"))),
    ),
    (
        ("What is the maximum sentence for rape?", "Ten years.", SAME),
        ("and if the victim is a child?", "", Has(("if the victim is a child", "rape", "sentence"))),
    ),
    (
        ("How did the government fund the campaign?", "With donor money.", SAME),
        ("How did donors fund the hospitals?", "", SAME),
        ("show me the exact quote", "", "How did donors fund the hospitals?"),
    ),
    (
        ("Are there refugees from Afghanistan?", "The country hosted 180 Afghan refugees.", SAME),
        ("do their children go to school?", "", Has(("children", "school", "refugees from Afghanistan"))),
        ("what about Uzbekistan?", "", Has(("Uzbekistan",), ("Afghanistan",))),
    ),
    (
        ("How many border guards were disciplined in 2018?", "Nine border guards were disciplined.", SAME),
        ("what was it in 2017?", "", Has(("border guards", "disciplined", "2017"), ("2018",))),
        ("Compared to 2016?", "", Has(("2016", "border guards", "disciplined"))),
    ),
    (
        ("Is there a hotline for migrant workers?", "A hotline operates around the clock.", SAME),
        ("which languages?", "", Has(("languages", "hotline"))),
        ("who pays for it?", "", Has(("who pays for", "hotline", "migrant workers"))),
    ),
    (
        ("What did the auditors find in 2019?", "They found losses of 40 million.", SAME),
        ("was anyone punished for that?", "", Has(("punished", "what the auditors found"))),
        ("tell me more", "", Has(("punished", "auditors"))),
    ),
    (
        ("Which ethnic groups face discrimination?", "Uzbeks and Uyghurs face discrimination.", SAME),
        ("who reported that?", "", Has(("who reported", "Uzbeks and Uyghurs face discrimination"))),
        ("What is the electricity price for households?", "", SAME),
    ),
    (
        ("How many detainees died in custody in 2021?", "Seven.", SAME),
        ("no, I meant 2020", "Five.", "How many detainees died in custody in 2020?"),
        ("were their families compensated?", "", Has(("families compensated", "detainees", "2020"))),
    ),
    (
        ("Does the labour code cover domestic workers?", "It does not.", SAME),
        ("and seasonal workers?", "", "Does the labour code cover seasonal workers?"),
        ("why doesn't it?", "", Has(("why", "seasonal workers"))),
    ),
    (
        ("Did the parliament adopt the media law in 2022?", "It adopted the law in June.", SAME),
        ("what penalties does it provide?", "", Has(("penalties", "media law"))),
        ("how did journalists react to it?", "", Has(("journalists", "media law"))),
    ),
    (
        ("How much foreign aid did the country receive in 2019?", "410 million dollars.", SAME),
        ("and remittances?", "", Has(("remittances", "2019"), ("aid",))),
        ("the following year?", "", Has(("remittances", "2020"), ("2019",))),
    ),
    (
        ("How many people live below the poverty line?", "20 percent.", SAME),
        ("how many are children?", "", Has(("how many of", "poverty line", "children"))),
        ("in rural areas?", "", Has(("rural areas", "poverty line"))),
    ),
    (
        ("Are defendants entitled to a lawyer?", "They are.", SAME),
        ("from when?", "", Has(("from when", "lawyer"))),
        ("do judges respect this right?", "", Has(("judges respect", "lawyer"))),
    ),
    (
        ("Who investigates police abuse?", "The Office of the Prosecutor General investigates police abuse.", SAME),
        ("is it independent?", "", Has(("Office of the Prosecutor General", "independent"))),
        ("how many cases did it open in 2020?", "", Has(("Office of the Prosecutor General", "2020"))),
    ),
    (
        ("How often are prisons inspected?", "Twice a year.", SAME),
        ("by whom?", "", Has(("by whom", "prisons"))),
        ("and orphanages?", "", Has(("orphanages",), ("prisons",))),
    ),
)
"""Written after the rules, and measured before they were mended."""


CORRECTED_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    # Those who are named with what was done to them are counted themselves.
    (
        ("How many smugglers were tried under Article 30 in 2016?", "Nine were.", SAME),
        ("sorry, I meant smugglers jailed", "Two.", "How many smugglers were jailed in 2016?"),
        ("and boats seized?", "Six.", "How many boats were seized in 2016?"),
        ("and boats?", "", "How many boats were seized in 2016?"),
    ),
    # A figure of another year is the last that was asked for.
    (
        ("What does the embassy do for sailors in Orn?", "It pays for tickets.", SAME),
        ("for how many?", "For 12.", Has(("for how many (", "sailors in Orn"))),
        ("which ports were they in?", "Kolm.", Has(("which ports", "sailors in Orn"))),
        ("and the 2016 figure?", "", Has(("for how many (", "in 2016"), ("ports",))),
    ),
    (
        ("How often did the board meet in 2016?", "Twice.", SAME),
        ("who chairs it?", "A judge.", Has(("who chairs", "board"))),
        ("and in 2014, how often?", "", "How often did the board meet in 2014?"),
    ),
    (
        ("Do wardens take bribes?", "Some did.", SAME),
        ("how many cases last year?", "", "In how many cases did wardens take bribes last year?"),
    ),
    (
        ("How many claims were heard?", "Ten.", SAME),
        ("how many cases last year?", "", "How many cases were heard last year?"),
    ),
    # 'Why?' of what was asked with its object first; another time in the place of one.
    (
        ("How many judges has the council removed since 2019?", "Five.", SAME),
        ("why?", "", "Why has the council removed judges since 2019?"),
    ),
    (
        ("How many stateless people were registered at the end of July?", "Nine.", SAME),
        ("and in August?", "", "How many stateless people were registered in August?"),
        ("and in the 2002 census?", "", "How many stateless people were registered in the 2002 census?"),
    ),
    (
        ("Did inquiries into fraud go up in 2019?", "Yes.", SAME),
        ("and arrests?", "", "Did arrests go up in 2019?"),
        ("and the number of arrests?", "", Has(("number of arrests",))),
    ),
    (
        ("Has the number of inquiries risen?", "Yes.", SAME),
        ("and arrests?", "", "Has the number of arrests risen?"),
    ),
    (
        ("Who accused Professor Duka of sedition?", "The envoy did.", SAME),
        ("over which article?", "", "Over which article (who accused Professor Duka of sedition)?"),
    ),
    # What was said of some of those is asked of which, why and on what grounds.
    (
        ("Were any of the licences that the port issued revoked?", "Two were.", SAME),
        ("which ones?", "Those of Kolm.", "Which of the licences that the port issued were revoked?"),
        ("on what grounds?", "", "On what grounds were the licences that the port issued revoked?"),
    ),
    (
        ("How many jails has the country?", "It has nine.", SAME),
        ("were any of them closed?", "Some were.", "Were any of the jails of the country closed?"),
        ("who told the council so?", "The minister did.", Has(("who reported that",))),
        ("which ones?", "", "Which of the jails of the country were closed?"),
    ),
    (
        (
            "Why was the tax bill of Orn dropped?",
            "Unions said it was dropped in secret. A clerk said it cost too much because of fees.",
            SAME,
        ),
        ("who says so?", "", Has(("who reported that", "because of fees"), ("in secret",))),
    ),
    # Those with a trait, 'their' for 'her', another condition, what somebody of one name has.
    (
        ("Is there a school for deaf pupils?", "There is.", SAME),
        ("what about the blind?", "", "Is there a school for the blind?"),
    ),
    (
        ("Can a nurse choose her shift?", "She can.", SAME),
        ("and guards?", "", "Can guards choose their shift?"),
    ),
    (
        ("Did the mayor lose his seat?", "He did.", SAME),
        ("and the governor?", "", "Did the governor lose his seat?"),
    ),
    (
        ("What is the fine for smuggling if the culprit is 15?", "None.", SAME),
        ("and adults?", "", "What is the fine for smuggling if the culprit is an adult?"),
    ),
    (
        ("How long can a suspect be kept from the victim?", "30 days.", SAME),
        ("and if he's found guilty?", "", Has(("what is the penalty if he's found guilty (", "suspect"))),
    ),
    (
        ("What did the verdict mean for Durro?", "He lost his seat.", SAME),
        ("how long is his sentence?", "", "How long is Durro's sentence?"),
    ),
    (
        ("What did the Kolm police find?", "Arms.", SAME),
        ("what did he say?", "", Has(("what did he say (",))),
    ),
    # 'There' and 'then', 'it' after which something came, 'it' that no figure is.
    (
        ("What disputes do the tribal courts settle?", "Those over land.", SAME),
        ("why are the trials there secret?", "", "Why are the trials in the tribal courts secret?"),
    ),
    (
        ("Are there any fighters in Syria?", "There are.", SAME),
        ("how are boys lured there?", "", "How are boys lured to Syria?"),
    ),
    (
        ("Are there any camps for migrants in Orn?", "Two.", SAME),
        ("where are they then?", "", "Where are the camps for migrants in Orn?"),
    ),
    (
        ("How much was set aside for the new plan?", "Two million.", SAME),
        ("did the plan before it get funds too?", "", "Did the previous plan get funds too?"),
    ),
    (
        ("How many men were detained?", "Six.", SAME),
        ("did anyone step down over it?", "", Has(("step down over it (",), ("the number",))),
    ),
    (
        ("What effect has the border ban had on herders?", "They lost work.", SAME),
        ("why did Orn put it in place?", "", "Why did Orn put the border ban in place?"),
    ),
    # Sorts of which one is asked for; what stands before a colon is no part of a question.
    (
        ("How many victims did NGOs help in 2016?", "Ten.", SAME),
        ("how many of them were children?", "One.", Has(("victims", "were children"))),
        ("boy or girl?", "", Has(("were the children boy or girl (", "victims"), ("how many",))),
    ),
    (
        ("I'm on deadline: how many raids were there in 2016?", "Ten.", SAME),
        ("and in 2014?", "", "How many raids were there in 2014?"),
    ),
    # Topics as one says them.
    (
        ("Does the law let victims be paid?", "It does.", SAME),
        ("has it happened?", "", Has(("whether the law lets victims be paid",))),
    ),
    (
        ("For how many years is school free?", "Ten.", SAME),
        ("what do parents pay for?", "Uniforms.", Has(("(school free)",))),
    ),
    (
        ("What part of the population are herders?", "A third.", SAME),
        ("do they get a pension?", "", Has(("(herders)",))),
    ),
    (
        ("Which court convicted the boat owners?", "One in Kolm.", SAME),
        ("did they appeal?", "", Has(("did they appeal (court that convicted the boat owners)",))),
    ),
)
TOPICLESS_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many passengers were on the ferry that sank off Lurn?", "There were 61 passengers.", SAME),
        ("who was arrested?", "The police arrested the captain.", Has(("who was arrested (", "ferry", "Lurn"))),
        ("how old?", "", Has(("how old (who was arrested", "ferry"))),
        ("has he confessed?", "", Has(("has he confessed (who was arrested", "ferry"))),
    ),
    (
        ("How many brothels did the raid team close in 2016?", "It closed nine.", SAME),
        ("was anyone fined?", "", "Was anyone fined (brothels that the raid team closed in 2016)?"),
        ("what was the highest fine?", "", Has(("highest fine (", "brothels"))),
        ("Who runs the hotline?", "", SAME),
        ("What is a safe house?", "", SAME),
        ("fines in 2014?", "", Has(("fines", "2014"), ("brothels", "hotline"))),
    ),
    (
        ("Which towns got a new clinic?", "Arda and Belk did.", SAME),
        ("which one got the most?", "", Has(("got the most", "clinic"))),
        ("Who leads the Clinic Board?", "", SAME),
        ("What does gromada mean?", "", SAME),
        ("Were the dams inspected in 2018?", "", SAME),
        ("how are you today?", "", SAME),
    ),
    (
        ("How many fishermen drowned in the storm?", "14 did.", SAME),
        ("who ran that inquiry?", "", Has(("who ran that inquiry (", "fishermen", "storm"))),
        ("What did the pension reform change?", "", SAME),
    ),
    (
        ("What was seized at the harbour of Lurn?", "Rifles and boats.", SAME),
        ("how many rifles were there?", "", Has(("how many rifles were there (", "harbour of Lurn"))),
        ("did customs find any more in 2015?", "", Has(("any more in 2015 (", "harbour of Lurn"))),
    ),
    (
        ("How many lawyers did the bar exclude in 2016?", "It excluded 12.", SAME),
        (
            "why the rise according to the council?",
            "",
            Has(("why the rise", "(lawyers that the bar excluded")),
        ),
        ("how many of them were women?", "", "How many of the lawyers that the bar excluded in 2016 were women?"),
    ),
    (
        ("What does the union say about the strike law?", "It calls it unfair.", SAME),
        ("do they want it gone?", "", Has(("union", "strike law"))),
    ),
)
"""Short whole questions: some lack a topic, some are about something of their own."""

ENGLISH_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many claims did the compensation board hear?", "It heard 340 claims.", SAME),
        ("how many were granted?", "", "How many of the claims that the compensation board heard were granted?"),
        ("when?", "", "When were the claims that the compensation board heard granted?"),
    ),
    (
        ("How many teachers did the Ministry of Education dismiss?", "Nine.", SAME),
        ("where do they work now?", "", Has(("the teachers that the Ministry of Education dismissed",))),
    ),
    (
        ("Which islands did the surgeons visit in 2014?", "They visited four islands.", SAME),
        ("whom did they treat?", "", Has(("whom did they treat (islands that the surgeons visited",))),
    ),
    (
        ("How many wells does the Water Fund own?", "It owns 70 wells.", SAME),
        ("how many did it repair?", "", "How many wells did the Water Fund repair?"),
        ("who paid for those?", "", "Who paid for the wells that the Water Fund repaired?"),
    ),
    (
        ("How many farms has the inspectorate visited?", "120 farms.", SAME),
        ("how many were fined?", "", "How many of the farms that the inspectorate has visited were fined?"),
    ),
    (
        ("What share of nurses didn't get a contract?", "A third.", SAME),
        ("where did they work?", "", Has(("nurses", "didn't get a contract"))),
    ),
    (
        ("Why did the reservoir at Kolm burst?", "It was badly built.", SAME),
        ("was anyone hurt?", "", "Was anyone hurt (the reservoir at Kolm burst)?"),
    ),
    (
        ("How many nuns lived in the convent?", "There were 12.", SAME),
        ("for how many did the state find a flat?", "", Has(("for how many of the nuns", "find a flat"))),
        ("how many left after the fire?", "", "How many of the nuns that lived in the convent left after the fire?"),
        ("How many disabled women voted?", "", "How many disabled women voted?"),
    ),
    (
        ("How many smugglers were tried?", "31 were tried.", SAME),
        ("how many of those convicted went to jail?", "", Has(("of those convicted went to jail (smugglers",))),
        ("How many smugglers who were tried were fined?", "", SAME),
    ),
    (
        ("Who closed the border schools?", "The ministry closed them.", SAME),
        ("how many were private?", "", Has(("private", "border schools"), ("of the who",))),
    ),
)
"""What a rewritten question says in English words."""

PART_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many detainees were released in 2019?", "77 were released.", SAME),
        ("how many of them women?", "", "How many of the detainees who were released in 2019 were women?"),
        ("and men?", "", "How many of the detainees who were released in 2019 were men?"),
        ("what about escapes?", "", Has(("what about escapes (", "detainees"), ("how many escapes",))),
    ),
    (
        ("How many pilots does the air force employ?", "It employs 200 pilots.", SAME),
        ("any women among them?", "", Has(("women", "pilots that the air force employs"))),
    ),
    (
        ("How many permits were issued in 2014?", "410.", SAME),
        ("and in 2013?", "395.", "How many permits were issued in 2013?"),
        ("how many of the 2014 ones expired?", "", "How many of the permits that were issued in 2014 expired?"),
    ),
    (
        ("Which bridges were repaired?", "Three were.", SAME),
        ("which ones were closed?", "", "Which of the bridges that were repaired were closed?"),
        ("why the one in Sarn?", "", Has(("why the one in Sarn (", "bridges"))),
    ),
    (
        ("Who owns the mines?", "Two brothers do.", SAME),
        ("and the names of the other two?", "", Has(("what about the names of the other two (", "mines"))),
    ),
    (
        ("How many monks were questioned in 2020?", "Ten.", SAME),
        ("how many of them were foreigners?", "", Has(("monks", "foreigners"))),
        ("and in total in 2018?", "", "What was the total number of monks that were questioned in 2018?"),
    ),
)
"""Parts of what was counted, and what stands for it."""

YEAR_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many forest fires were there?", "There were 12, up from 9 in 2011.", SAME),
        ("was it the same the year before?", "", "How many forest fires were there in 2011?"),
        ("how many were put out?", "", "How many of the forest fires were put out?"),
        ("and in 2009?", "", "How many of the forest fires were put out in 2009?"),
    ),
    (
        ("How many forest fires were there in 2012?", "There were 12, up from 9 in 2011.", SAME),
        ("was it the same the year before?", "", "How many forest fires were there in 2011?"),
        ("and were there as many in 2010?", "", Has(("forest fires", "2010"), ("2011", "2012"))),
    ),
    (
        ("How many ships docked at Vell in 2017?", "88 ships docked.", SAME),
        ("back to 2015, how many ships sank?", "", "How many ships sank in 2015?"),
        ("what about customs staff back then?", "", Has(("customs staff back then",))),
    ),
    (
        ("How many probes did the unit open this period?", "12, compared with 9 in 2019.", SAME),
        ("and a year earlier?", "", "How many probes did the unit open in 2019?"),
    ),
    (
        ("total number of victims the state recognised please", "186.", SAME),
        ("how many of them were girls?", "", Has(("girls", "victims the state recognised"), ("please",))),
    ),
    (
        ("pupils living in state schools in 2018", "12,640 pupils.", SAME),
        ("and in 2016?", "13,110.", "Pupils living in state schools in 2016?"),
        (
            "how many of the 2018 ones were boys?",
            "",
            "How many of the pupils living in state schools in 2018 were boys?",
        ),
    ),
    (
        ("Letters about noise, how many were answered?", "40 were answered.", SAME),
        ("and in 2016?", "", "How many letters about noise were answered in 2016?"),
    ),
)
"""Years that a follow-up counts from earlier ones."""

STORY_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many miners drowned at Kolm in 2016?", "Eleven miners drowned.", SAME),
        ("who paid the widows?", "", Has(("who paid the widows (", "miners", "Kolm"))),
        ("was the foreman charged?", "", Has(("foreman charged (", "miners", "Kolm"))),
        ("How many firms got contracts?", "", SAME),
    ),
    (
        ("Which island did the pirates hold?", "They held Sarn.", SAME),
        ("what did the admiral promise?", "", Has(("what did the admiral promise (", "pirates"))),
        ("Who runs the hotline?", "", SAME),
        ("How did the government fund the campaign?", "", SAME),
        ("Who was the member that abstained?", "", SAME),
    ),
    (
        ("What did the union say about the strike law?", "It calls it unfair.", SAME),
        ("what did NGOs say?", "", Has(("what did NGOs say (", "strike law"))),
        ("What did the parliament's committee on energy propose?", "", SAME),
    ),
    (
        ("How do recruiters lure Fennish women?", "By adverts.", SAME),
        ("and men?", "", "How do recruiters lure Fennish men?"),
    ),
    (
        ("How many buses caught fire?", "Six did.", SAME),
        ("how many other fires were there?", "", Has(("how many other fires were there (", "buses"))),
        ("what did one cost?", "", Has(("what did one cost (", "buses"))),
        ("which party was he from btw", "", Has(("which party was he from (", "buses"))),
        ("moving on - how old are drivers?", "", "how old are drivers?"),
        ("by the way, how many drivers were trained?", "", "how many drivers were trained?"),
    ),
    (
        ("Who was stabbed at the fair in Lurn?", "A singer was stabbed.", SAME),
        ("any arrests?", "", "Any arrests (who was stabbed at the fair in Lurn)?"),
        ("were there any protests?", "", Has(("were there any protests (", "stabbed at the fair"))),
    ),
)
"""Questions that tell of 'the widows' or 'other fires' as if one knew them, and whole ones."""

NEW_TOPICS: tuple[tuple[Said, ...], ...] = (
    (
        ("Why was the harbor master of Lurn fined?", "For fraud.", SAME),
        ("back to the two captains: were they tried?", "", "Were the two captains tried?"),
        ("and the pilot who sank the tug, what became of him?", "", "What became of him (the pilot who sank the tug)?"),
        ("as for the tugs, who owns them?", "", "Who owns the tugs?"),
        ("different topic: how many ports are there?", "", "how many ports are there?"),
    ),
    (
        ("Why was the harbor master of Lurn fined?", "For fraud.", SAME),
        ("is he in jail?", "", Has(("is he in jail (", "harbor master"))),
        ("and Ana Duka?", "", "Is Ana Duka in jail?"),
    ),
    (
        ("Why was the harbor master of Lurn fined?", "For fraud.", SAME),
        ("is he in jail?", "", Has(("is he in jail (", "harbor master"))),
        ("and the pilot?", "", "Is the pilot in jail?"),
    ),
    (
        # Neither a year nor a statement before what is asked is a topic.
        ("How many captains were fined in 2018?", "Nine were.", SAME),
        ("Nine pilots hated them, were they tried?", "", Has(("Nine pilots hated",))),
    ),
)
"""What says itself what it is about."""

LEFT_OUT_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many drivers deserted in 2019?", "80 deserted.", SAME),
        ("any of them officers?", "", "Were any of the drivers who deserted in 2019 officers?"),
        ("any of those from Vell?", "", "Were any of the drivers who deserted in 2019 from Vell?"),
        ("were any from Osk?", "", "Were any of the drivers who deserted in 2019 from Osk?"),
        ("how many of those in 2018 were married?", "", "How many of the drivers who deserted in 2018 were married?"),
    ),
    (
        ("How many letters did the board answer?", "It answered 400.", SAME),
        ("how many of them from prisons?", "", "How many of the letters that the board answered were from prisons?"),
        ("were there any in 2012?", "", Has(("letters that the board answered", "from prisons in 2012"))),
        ("how many languages?", "", Has(("how many languages (", "letters"))),
        ("in how many languages?", "", Has(("in how many languages (", "letters"))),
        ("how much in all?", "", Has(("how much in all (", "letters"))),
    ),
    (
        ("Who runs the ferry to Lurn?", "The Lurn Line runs it.", SAME),
        ("since when?", "", "Since when (who runs the ferry to Lurn)?"),
        ("until when?", "", "Until when (who runs the ferry to Lurn)?"),
        ("for how long?", "", "For how long (who runs the ferry to Lurn)?"),
        ("how come?", "", "Why (who runs the ferry to Lurn)?"),
        ("how many boats?", "", "How many boats (the ferry to Lurn)?"),
    ),
    (
        ("Which hospital has treated the divers?", "Osk General has.", SAME),
        ("since when?", "", "Since when has the hospital treated the divers?"),
    ),
    (
        ("Who repaired the mail train?", "Two firms did.", SAME),
        ("how many carriages did they paint?", "", Has(("how many carriages did they paint (", "mail train"))),
        ("how many of them were red?", "", "How many of the carriages were red (who repaired the mail train)?"),
    ),
)
"""What short questions leave out, and what is right to leave as it is in parentheses."""

PARALLEL_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("What is the new rule for schoolgirls who marry?", "They may stay.", SAME),
        ("what about the boys?", "", "What is the new rule for the boys who marry?"),
    ),
    (
        ("What is the new rule on overtime?", "Ten hours.", SAME),
        ("and nurses?", "", Has(("nurses", "the new rule on overtime"))),
    ),
    (
        ("How many cadets were trained at the police academy?", "260.", SAME),
        ("and diplomats?", "", "How many diplomats were trained at the police academy?"),
    ),
    (
        ("How many ships were moored in Osk at the end of 2021?", "961.", SAME),
        ("and in 2019?", "", "How many ships were moored in Osk at the end of 2019?"),
    ),
    (
        ("Do victims have to have a lawyer?", "No.", SAME),
        ("who pays for one?", "", "Who pays for a lawyer?"),
    ),
    (
        ("How old was the captain of the tug?", "He was 61.", SAME),
        ("and the cook?", "", "How old was the cook?"),
    ),
    (
        ("What was the price of salt?", "Nine marks.", SAME),
        ("and sugar?", "", "What was the price of sugar?"),
    ),
    (
        ("How many victims of fraud were compensated?", "40 were.", SAME),
        ("and men?", "", "How many men were compensated?"),
    ),
    (
        ("How many cases of arson did the guards record?", "There were 14.", SAME),
        ("how many women?", "", Has(("how many women (", "cases of arson"))),
    ),
    (
        ("What was the grant to the RSA?", "Two million.", SAME),
        ("and to the NGO clinics?", "", "What was the grant to the NGO clinics?"),
    ),
    (
        ("What did the labour court decide?", "It freed them.", SAME),
        ("and the appeal court?", "", "What did the appeal court decide?"),
    ),
    (
        ("How many wagons did the mail train lose?", "It lost three.", SAME),
        ("how heavy was it?", "", "How heavy was the mail train?"),
        ("who owns it?", "", "Who owns the mail train?"),
    ),
    (
        ("How many Osnians were flown home?", "70 were.", SAME),
        ("who paid for it?", "", Has(("who paid for it (", "Osnians"))),
    ),
)
"""Fragments and pronouns whose nearest noun isn't what they mean."""

REFUSED_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many geologists were expelled in 2016?", "Nine were expelled.", SAME),
        ("and before that?", REFUSED, "How many geologists were expelled in 2015?"),
        ("how many of them were women?", "", "How many of the geologists that were expelled in 2016 were women?"),
    ),
    (
        ("How many geologists were expelled in 2016?", "Nine were expelled.", SAME),
        ("and in 2014?", REFUSED, "How many geologists were expelled in 2014?"),
        ("2013?", "", "How many geologists were expelled in 2013?"),
    ),
    (
        ("How many seals did the Bay Watch count?", "It counted 900.", SAME),
        ("was it the same the year before?", REFUSED, Has(("seals", "Bay Watch", "the year before"))),
        ("when did it lose its funds?", "", "When did the Bay Watch lose its funds?"),
    ),
)
"""After a year without an answer one asks on about the one that had it."""

TYPED_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("What happened at the mill in Kolm?", "It burned down.", SAME),
        ("how many lorries were lost?", "", Has(("how many lorries were lost (", "mill in Kolm"))),
        ("who was to blame?", "", Has(("who was to blame (", "mill in Kolm"))),
        ("so how many guards were charged?", "", Has(("how many guards were charged (", "mill in Kolm"))),
        ("who owns the insurer?", "", Has(("who owns the insurer (", "mill in Kolm"))),
        ("How many lorries were lost?", "", SAME),
        ("what is arson?", "", SAME),
        ("number of fires during the harvest", "", SAME),
        ("were barns inspected in 2014?", "", SAME),
        ("what did Anna Sorn tell the court?", "", SAME),
    ),
    (
        ("what happened at the mill in Kolm", "It burned down.", SAME),
        ("how many lorries were lost", "", SAME),
    ),
)
"""Short questions written as the next one, without the capital that an earlier one had, or after 'so'."""

NAMED_FIRST_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many tenants did charities help in 2019?", "72.", SAME),
        ("and the city itself, how many did it help?", "", "How many tenants did the city help in 2019?"),
        ("the courts: how many did they help?", "", Has(("How many", "did the courts help?"))),
        ("And the offices, who runs them?", "", "Who runs the offices?"),
        ("So the police, do they get training?", "", "Do the police get training?"),
    ),
    (
        ("What is the punishment for arson?", "Five years.", SAME),
        ("what about petty theft?", "", "What is the punishment for petty theft?"),
        ("and the fine?", "", "What is the fine for petty theft?"),
        ("And about the harbor?", "", Has((), ("about the",))),
    ),
    (
        ("Penalty for stealing a horse", "Two years.", SAME),
        ("and tax evasion?", "", "Penalty for tax evasion?"),
    ),
    (
        ("In which town did Storm Ana strike?", "In Osk.", SAME),
        ("what month was that?", "September.", Has(("What month was that (",))),
        (
            "and how many did the city put up in shelters?",
            "",
            Has(("How many did the city put up in shelters (",), ("month",)),
        ),
    ),
    (
        ("Has anybody at the mill been caught smuggling?", "A guard smuggled two pounds of tea.", SAME),
        ("how much was it?", "", Has(("How much was it (",))),
    ),
    (("for my thesis I need how many tenants charities helped in 2019", "72.", SAME),),
)
"""Questions that first say whom they ask about, and what takes a word's place in the one before."""

SPOKEN_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many victims were men in 2019?", "40.", SAME),
        ("and women?", "", "How many victims were women in 2019?"),
    ),
    (
        ("Which police officer was charged?", "Sergeant Lee.", SAME),
        # Neither a verdict nor a court is a he.
        ("What verdict did the court reach in his case?", "", Has(("his case", "police officer who was charged"))),
        ("What did the Supreme Court decide in his case?", "", Has(("his case", "police officer who was charged"))),
    ),
    (
        ("Which police officer was charged?", "Sergeant Lee.", SAME),
        ("Did the minister lose his post?", "", SAME),
        ("Can a bishop choose his lawyer?", "", SAME),
    ),
    (
        ("How many Sikhs live in Fen?", "About 900.", SAME),
        ("and Buddhists?", "", "How many Buddhists live in Fen?"),
    ),
    (
        ("How many drivers were sacked, and on what grounds?", "Nine.", SAME),
        ("Were they paid until June?", "", "Were the drivers who were sacked paid until June?"),
        ("who was the mayor then?", "", Has(("(drivers who were sacked)",))),
    ),
    (
        ("How are patients in the clinic fed?", "Twice a day.", SAME),
        ("and guards?", "", "How are guards in the clinic fed?"),
        ("what about scurvy?", "", Has(("what about scurvy (", "clinic"), ("fed",))),
    ),
    (
        ("Who was fined in 2020?", "Two grocers were.", SAME),
        ("how many times?", "", Has(("how many times (who was fined in 2020",))),
        ("what about bakers?", "", "What about bakers (who was fined in 2020)?"),
        ("and butchers?", "", "What about butchers (who was fined in 2020)?"),
    ),
    (
        ("What did the water board say on leaks?", "That they were few.", SAME),
        ("and about the price of water?", "", "What did the water board say about the price of water?"),
        ("and on wells", "", "What did the water board say on wells?"),
    ),
    (
        ("Is there mistrust of vaccines?", "There is.", SAME),
        ("What do the doctors say about it?", "", "What do the doctors say about the mistrust of vaccines?"),
    ),
    (
        ("What benefits do the Karel lack?", "Child benefits.", SAME),
        ("why can't they apply?", "", "Why can't the Karel apply?"),
        ("who drafted those statutes?", "", Has(("who drafted those statutes (", "benefits"))),
    ),
    (
        ("Who must be told when guards strike a prisoner?", "The warden.", SAME),
        ("how long does the prosecutor have", "", Has(("how long does the prosecutor have (who must be told",))),
        ("and the ministry?", "", Has(("who must be told when guards strike a prisoner",), ("ministry strike",))),
    ),
    (
        ("When was the council for roads set up?", "In May.", SAME),
        ("Who was invited?", "", "Who was invited (the council for roads)?"),
    ),
    (
        ("What is the legal age for driving?", "18.", SAME),
        ("Are there exceptions?", "Farmers.", "Are there exceptions (the legal age for driving)?"),
        ("Is the law enforced?", "", "Is the law enforced (the legal age for driving)?"),
    ),
    (
        ("Does the senate have a say?", "It does.", SAME),
        ("how often did it sit?", "", "How often did the senate sit?"),
    ),
    (
        ("What does Article 12 cover?", "Theft.", SAME),
        ("and the fine if the thief is a minor?", "", "What about the fine if the thief is a minor (Article 12)?"),
    ),
    (
        ("Where are the Fen kitchens?", "In the port.", SAME),
        ("who cooks in them?", "", "Who cooks in the Fen kitchens?"),
    ),
    (
        ("Did inspectors take gifts?", "Some did.", SAME),
        ("were any of them fined?", "", "Were any of the inspectors fined?"),
    ),
    (
        ("How many times did OSKA close mines?", "Twice.", SAME),
        ("in which provinces?", "", "In which provinces (times that OSKA closed mines)?"),
    ),
    (
        ("why is it hard to sue Oram Steel?", "It is slow.", SAME),
        ("what about fees", "", "What about fees (sue Oram Steel)?"),
    ),
    (
        ("Is pay for miners published?", "It is.", SAME),
        ("and for teachers?", "", "Is pay for teachers published?"),
    ),
    (
        ("do miners get sick pay", "They do.", SAME),
        ("what about helmets for young miners?", "", Has(("what about helmets for young miners (",), ("do helmets",))),
    ),
    (
        ("What's the legal age to fish?", "16.", SAME),
        ("any exceptions?", "None.", "Any exceptions (the legal age to fish)?"),
        ("and the age of consent?", "", "What about the age of consent (the legal age to fish)?"),
    ),
    (
        ("can nurses strike", "They can.", SAME),
        ("any exceptions?", "None.", "Any exceptions (whether nurses can strike)?"),
        ("what about teachers?", "", "Can teachers strike?"),
    ),
    (
        ("Until when were the permits valid?", "Until May.", SAME),
        ("were they extended?", "", Has(("were they extended (the permits)",))),
    ),
    (
        ("How is the monk who has children punished?", "He is expelled.", SAME),
        ("how many have been expelled for that?", "", Has(("how many have been expelled for that (", "monk"))),
    ),
    (
        ("Do guards sell tobacco?", f"Inmates reported guards sold it{' day by day' * 12}; others denied it.", SAME),
        ("who said that?", "", Has(("who reported that guards sold it",), ("others",))),
    ),
)
"""Turns as people type them, on facts of other kinds."""

UNCLEAR_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many permits did the board issue in 2020?", "410.", SAME),
        ("how many in 2018 were revoked?", "", Has(("how many of", "in 2018 were revoked", "permits"), ("2020",))),
        ("and the years between?", "", Has(("what about the years between (", "permits"))),
    ),
    (
        ("What did the auditors put the loss at?", "Two million.", SAME),
        ("and the bank?", "", Has(("what about the bank (", "what the auditors put the loss at"))),
        ("and the insurers?", "", Has(("what about the insurers (", "what the auditors put the loss at"))),
    ),
    (
        ("When was the ferry ban imposed?", "In May.", SAME),
        ("for how many hours a day?", "", Has(("for how many hours a day (", "ferry ban"))),
        ("how many people broke it?", "", Has(("broke", "ferry ban"), ("the day",))),
    ),
    (
        ("Were any witnesses heard?", "Some were.", SAME),
        ("and how many were there the year before?", "", Has(("how many witnesses", "the year before"), ("were any",))),
    ),
    (
        ("How many of the 60 mines flooded?", "Four.", SAME),
        ("how many of the 4 were closed?", "", Has(("how many of the 4 were closed (", "mines"))),
        ("How many miners lost their homes?", "", SAME),
    ),
    (
        ("How many police officers came to the talk?", "Two.", SAME),
        ("which of them spoke?", "", Has(("police officers who came to the talk", "spoke"))),
    ),
    (
        ("What happened at Sarn Bridge?", "Sixteen men were shot.", SAME),
        ("who did it?", "", "Who was behind what happened at Sarn Bridge?"),
        ("who is investigating?", "", Has(("who is investigating (", "sarn bridge"))),
        ("does the ministry agree?", "", Has(("does the ministry agree (", "sarn bridge"))),
    ),
    (
        ("Why was the mine at Osk closed?", "It was unsafe.", SAME),
        ("who did it?", "", Has(("who did it (", "mine"))),
    ),
    (
        ("What is the penalty for arson?", "Two years.", SAME),
        ("what if the owner is a child?", "", "What is the penalty for arson if the owner is a child?"),
        ("how many cases were there in 2021?", "", Has(("how many cases were there in 2021 (", "arson"))),
    ),
    (
        ("Which district of Sarn was the worst?", "Osk.", SAME),
        ("and the best?", "", "Which district of Sarn was the best?"),
    ),
    (
        ("Which firms do the repairs?", "Three.", SAME),
        ("which of them got most of the work?", "", "Which of the firms that do the repairs got most of the work?"),
    ),
    (
        ("How much did women's pay fall in Osk in 2020?", "By a tenth.", SAME),
        ("and men's?", "", "How much did men's pay fall in Osk in 2020?"),
    ),
    (
        ("How many of the nurses are women?", "Half.", SAME),
        ("and among doctors?", "", "How many of the doctors are women?"),
    ),
    (
        ("What hours can miners be made to work?", "Ten.", SAME),
        ("who checks this?", "", Has(("who checks this (", "hours that miners can be made to work"))),
    ),
    (
        ("How much overtime may crews at Osk work?", "250 hours.", SAME),
        ("why?", "", "Why may crews at Osk work overtime?"),
    ),
    (
        ("Who are the smugglers of Osk?", "Relatives.", SAME),
        ("how do they find girls?", "", Has(("how do they find girls",))),
        ("what about boys?", "", Has(("how do they find boys",))),
    ),
    (
        ("What did the choir at Sarn sing?", "Hymns.", SAME),
        ("most of them women?", "", Has(("were most of them women (", "choir at Sarn"))),
    ),
)
"""What may mean several things keeps the topic in parentheses."""


SHORT_CONVERSATIONS: tuple[tuple[Said, ...], ...] = (
    (
        ("How many wolves were shot in 2014?", "Nine wolves were shot.", SAME),
        ("another thing: who guards the dam?", "", "who guards the dam?"),
        ("On a separate note, which ferry sank?", "", "which ferry sank?"),
        ("Different issue. Where is the mint?", "", "Where is the mint?"),
        ("may I also ask who owns the mine?", "", "who owns the mine?"),
        ("moving on to something else: what is a toll road?", "", "what is a toll road?"),
        ("Another issue was raised by whom?", "", SAME),
        ("one more thing: I read of the DRA in the papers. Who pays for it?", "", Has(("Who pays for it?",), ("(",))),
    ),
    (
        ("Who runs the shelters?", "Two NGOs.", SAME),
        ("And are boys let in as well?", "", "Are boys let in as well (the shelters)?"),
    ),
    (
        ("How many clubs got state aid?", "Two clubs.", SAME),
        ("returning to the swimmers: who trains them?", "", "Who trains the swimmers?"),
    ),
    (
        ("How many wolves were shot in 2014?", "Nine wolves were shot.", SAME),
        ("up or down on 2013?", "", "Up or down on 2013 (wolves that were shot in 2014)?"),
        ("and bears?", "", "How many bears were shot in 2014?"),
    ),
    (
        ("Which medal did the swimmer win?", "Gold.", SAME),
        ("how many years in a row?", "", "How many years in a row (medal that the swimmer won)?"),
        ("who handed it over?", "", "Who handed it over (medal that the swimmer won)?"),
    ),
    (
        ("What crime does Article 12 cover?", "Arson.", SAME),
        (
            "what's the penalty when the owner is a firm?",
            "",
            "What is the penalty when the owner is a firm (crime that Article 12 covers)?",
        ),
        ("and when it's a farm?", "", "What is the penalty when it is a farm (crime that Article 12 covers)?"),
    ),
    (
        ("What is the sentence for arson?", "Five years.", SAME),
        ("what are the minimum and maximum by law?", "", Has(("maximum by law (", "sentence for arson"))),
    ),
    (
        ("How did the smugglers hide the gold?", "In tires.", SAME),
        ("how were others caught?", "", Has(("how were others caught (", "gold"))),
        ("women as well?", "", Has(("how were women caught (", "gold"))),
    ),
    (
        ("How many doctors moved abroad in 2015?", "Ten.", SAME),
        ("only nurses?", "", "Only nurses (doctors who moved abroad in 2015)?"),
        ("younger still?", "", "Younger still (doctors who moved abroad in 2015)?"),
        ("and now?", "", "Now (doctors who moved abroad)?"),
    ),
    (
        ("How many thefts did the guards record?", "Ten.", SAME),
        ("did anybody follow that up?", "", "Did anybody follow that up (thefts that the guards recorded)?"),
    ),
    (
        ("How many boats sank in 2012?", "Ten boats.", SAME),
        ("and in the first six months of the year after?", "", "How many boats sank in the first six months of 2013?"),
        ("and the year before, how many?", "", "How many boats sank in 2012?"),
    ),
    (
        ("How many thefts did the guards record in 2012?", "Ten.", SAME),
        ("what about March of that year, how many cases?", "", Has(("how many cases in March of 2012",))),
    ),
    (
        ("How good are the doctors that the towns pay?", "Bad.", SAME),
        ("what about for children?", "", "How good are the doctors that the towns pay for children?"),
    ),
    (
        ("How many mayors resigned in 2015?", "Four.", SAME),
        ("how many of them were prosecuted?", "Two.", "How many of the mayors who resigned in 2015 were prosecuted?"),
        ("for what, mostly?", "", "For what were the mayors who resigned in 2015 prosecuted?"),
    ),
    (
        ("Which clubs got state aid?", "Two clubs.", SAME),
        ("who runs em?", "", "Who runs the clubs that got state aid?"),
    ),
    (
        ("How many pilots were trained in 2019?", "Forty.", SAME),
        ("Did any convicted smuggler appeal?", "", SAME),
        ("Were any convicted smugglers jailed?", "", SAME),
    ),
    (
        ("How many pilots were trained in 2019?", "Forty.", SAME),
        ("were any hired in Osk?", "", "Were any of the pilots that were trained in 2019 hired in Osk?"),
    ),
    (
        ("How long do people in Osk wait for trial?", "Two years.", SAME),
        ("and in the capital?", "", "How long do people in the capital wait for trial?"),
    ),
    (
        ("How many women are in the National Assembly?", "Four.", SAME),
        ("and in the cabinet?", "", "How many women are in the cabinet?"),
        ("and among the police?", "", "How many women are in the police?"),
    ),
    (
        ("How many women serve in the Ministry of Justice?", "Four.", SAME),
        ("and in the army?", "", "How many women serve in the army?"),
    ),
    (
        ("How many refugees live in Uganda?", "Nine.", SAME),
        ("and in the capital?", "", Has(("in uganda", "in the capital"))),
    ),
    (
        ("How many stations broadcast in Kurdish?", "Nine.", SAME),
        ("and in the south?", "", Has(("in kurdish", "in the south"))),
    ),
    (
        ("Were people turned back at the Fen crossing?", "Yes.", SAME),
        ("and at other crossings?", "", "Were people turned back at other crossings?"),
    ),
    (
        ("How many schools have safe water?", "68.", SAME),
        ("and electricity?", "", "How many schools have electricity?"),
        ("and the clinic?", "", Has(("what about the clinic",))),
    ),
    (
        ("Are active sailors allowed to vote in Orn?", "No.", SAME),
        ("and priests, can they run for office?", "", "Can the priests run for office?"),
        ("what about women, any legal limits for them?", "", "Are there any legal limits for women?"),
        ("yes, did they vote?", "", Has(("women",), ("the yes",))),
    ),
    (
        ("How many people were granted refugee status in Orn in 2019?", "Nine.", SAME),
        ("and subsidiary protection?", "", "How many people were granted subsidiary protection in Orn in 2019?"),
        ("and families?", "", "How many families were granted subsidiary protection in Orn in 2019?"),
    ),
    (
        ("How many sailors were convicted of fraud?", "Nine.", SAME),
        ("and forgery?", "", "How many sailors were convicted of forgery?"),
    ),
    (
        ("What was the fine for Salt Bank?", "90 marks.", SAME),
        ("who imposed it?", "", Has(("the fine for salt bank",))),
        ("was the bank taken to court as well?", "", Has(("was salt bank taken",))),
    ),
    (
        ("What did Harbour Minister Bo Lee say?", "Nothing.", SAME),
        ("did the minister resign over the scandal?", "", Has(("did the minister resign",))),
    ),
    (
        ("Which body came to Orn in May 2020 to see how sailors are treated?", "The council.", SAME),
        ("can lawyers visit them?", "", Has(("lawyers visit", "orn"), ("2020",))),
        ("did lawyers visit them?", "", Has(("2020",))),
    ),
    (
        ("Which papers were suspended?", "The Osk Post.", SAME),
        ("why the radio?", "", "Why was the radio suspended?"),
        ("why the delay?", "", Has(("why the delay",), ("was the delay",))),
    ),
    (
        ("What is the penalty for defamation?", "Two years.", SAME),
        ("was anyone convicted of it?", "", "Was anyone convicted of defamation?"),
    ),
    (
        ("What is the fine for employers who hire children?", "$90.", SAME),
        ("was anyone convicted of it?", "", Has(("convicted of",), ("convicted of employers",))),
    ),
    (
        ("What does the port agency say about smuggling?", "It is rare.", SAME),
        ("has anyone been prosecuted for it?", "", "Has anyone been prosecuted for smuggling?"),
    ),
    (
        ("Who burned down the mill in Osk?", "Nobody knows.", SAME),
        ("was anyone charged for it?", "", Has(("charged for it (who burned down the mill",), ("for the mill",))),
    ),
    (
        ("How many people died in the mines?", "Nine.", SAME),
        ("what about violations of safety rules?", "", Has(("people who died",), ("violations of safety rules died",))),
        ("and children?", "", Has(("children",), ())),
    ),
    (
        ("What was Osk Mills fined?", "$90.", SAME),
        ("did it pay?", "", Has(("did it pay (osk mills",), ("the osk mills fined",))),
    ),
)
"""Turns that say little, or say that they leave the subject."""

TOPICS = (
    ("How many beds has Orlow?", "beds that Orlow has"),
    ("What was the foreign equipment worth?", "the foreign equipment"),
    ("In what month did the new fishing rules become law?", "the new fishing rules"),
    ("What was the office opened in March 2015 supposed to do?", "the office opened in March 2015"),
    ("Women from which islands work on the ships?", "women from islands who work on the ships"),
    ("I need the number of pilots who were grounded in 2012.", "pilots who were grounded in 2012"),
    ("How many sailors abroad got pay?", "sailors abroad who got pay"),
    ("Does the state fund any ferry?", "ferry"),
    ("What's the most that a firm can be fined?", "the most that a firm can be fined"),
    ("Which body checks on places where seals are bred?", "body that checks on places where seals are bred"),
    ("What were the two raids on the mint really about?", "the two raids on the mint"),
    ("What sort of boats are we talking about?", "sort of boats that we are talking about"),
)


def met(rewritten: str, typed: str, expected: Expected) -> bool:
    if isinstance(expected, Has):
        said = rewritten.casefold()
        return all(word.casefold() in said for word in expected.words) and not any(
            word.casefold() in said for word in expected.not_words
        )
    return rewritten == (typed if expected is SAME else expected)


def turns(conversation: tuple[Said, ...]) -> list[tuple[list[Turn], str, Expected]]:
    """Each question with the turns before it and what is expected of it."""
    history = [Turn(question, answer) for question, answer, _ in conversation]
    return [(history[:at], question, expected) for at, (question, _, expected) in enumerate(conversation)]


ALL_CONVERSATIONS = (
    CONVERSATIONS
    + LATER_CONVERSATIONS
    + CORRECTED_CONVERSATIONS
    + TOPICLESS_CONVERSATIONS
    + ENGLISH_CONVERSATIONS
    + PART_CONVERSATIONS
    + YEAR_CONVERSATIONS
    + STORY_CONVERSATIONS
    + LEFT_OUT_CONVERSATIONS
    + NEW_TOPICS
    + PARALLEL_CONVERSATIONS
    + REFUSED_CONVERSATIONS
    + TYPED_CONVERSATIONS
    + NAMED_FIRST_CONVERSATIONS
    + SPOKEN_CONVERSATIONS
    + SHORT_CONVERSATIONS
    + UNCLEAR_CONVERSATIONS
)


@pytest.mark.parametrize("conversation", ALL_CONVERSATIONS, ids=lambda conversation: conversation[0][0])
def test_conversations(conversation: tuple[Said, ...]) -> None:
    for history, question, expected in turns(conversation):
        rewritten = standalone(question, history)
        assert met(rewritten, question, expected), f"{question!r} became {rewritten!r}"


@pytest.mark.parametrize(("question", "about"), TOPICS)
def test_what_a_question_is_about(question: str, about: str) -> None:
    assert topic(question) == about


def test_a_question_that_leaves_the_subject_is_taken_without_the_words_that_say_so() -> None:
    assert plainly("ok, another question: who pays?") == "who pays?"
    assert plainly("and who pays?") == "and who pays?"


QUESTIONS = [question for conversation in ALL_CONVERSATIONS for question, _, _ in conversation]
WHOLE = [conversation[0][0] for conversation in ALL_CONVERSATIONS]
FRAGMENTS = [
    "When is?",
    "Where was the?",
    "why is it to?",
    "Does they have a?",
    "What does cover?",
    "those",
    "any",
    "such",
]
WORDS = sorted({word for question in QUESTIONS for word in question.split()} | {"2018", "2019?", "(", "?", "and", "'s"})
ASKED = st.one_of(
    st.text(max_size=60), st.sampled_from([*QUESTIONS, *FRAGMENTS]), st.lists(st.sampled_from(WORDS)).map(" ".join)
)
HISTORY = st.lists(
    st.builds(Turn, question=ASKED, answer=st.one_of(st.text(max_size=60), st.just(REFUSED))), max_size=4
)


@given(ASKED)
def test_nothing_is_rewritten_without_a_history(question: str) -> None:
    assert standalone(question, []) == question


@given(ASKED, HISTORY)
def test_any_conversation_gives_one_question(question: str, history: list[Turn]) -> None:
    rewritten = standalone(question, history)
    assert rewritten == standalone(question, list(history))
    assert rewritten.strip() or not question.strip()


def test_what_was_before_a_year_and_the_one_before_it_is_asked_of_earlier_years() -> None:
    asked = "How many people did consulates help, and how many the year before?"
    rewritten = standalone("and earlier?", [Turn(asked, "Nineteen, and eight the year before.")])
    assert rewritten == "What about the years before that (people that consulates helped)?"


@pytest.mark.parametrize("question", WHOLE)
@pytest.mark.parametrize("earlier", ["How many victims did the police identify in 2019?", "Who runs it?", "What?"])
def test_a_whole_question_is_left_alone(question: str, earlier: str) -> None:
    assert standalone(question, [Turn(earlier, "The State Migration Service runs two shelters.")]) == question


def test_long_conversations_stay_short() -> None:
    history = [Turn("why such a drop?", "It fell.")] * 300
    first = Turn("How many judges were dismissed in 2019?", "Six.")
    assert len(standalone("who decided that?", [first, *history])) < 200
    assert standalone("why?", [Turn("x" * 3000, "y" * 9000)]) == "why?"


def test_what_is_no_text_stays_in_the_history() -> None:
    assert standalone("and 2018?", [Turn("How many \ud800 in 2019?", "Six.")]) == "and 2018?"


def test_what_only_keeps_a_conversation_going_asks_nothing() -> None:
    assert standalone("ok thanks!", [Turn("How many judges were dismissed?", "Six.")]) == "ok thanks!"


def test_those_lawyers_are_the_lawyers_of_the_same_question() -> None:
    question = "Can a victim's lawyer come from the state, and are those lawyers any good?"
    assert standalone(question, [Turn("How many awareness campaigns were run in 2013?", "")]) == question


def test_a_source_is_asked_for_what_it_said_without_naming_it() -> None:
    first = Turn("How many houses burned?", "A survey found that 40 houses had burned.")
    assert standalone("who says so?", [first]) == "Who reported that 40 houses had burned?"
    after = Turn("How many houses burned?", "Soldiers burned 40 houses, according to neighbours, and left.")
    assert standalone("who says so?", [after]) == "Who reported that soldiers burned 40 houses and left?"


def test_a_source_is_asked_for_the_sentence_that_answered() -> None:
    answer = "Repair the roofs of the school. Neighbours said that 40 houses had burned."
    assert standalone("who says so?", [Turn("How many houses burned?", answer)]) == (
        "Who reported that 40 houses had burned?"
    )


def test_two_questions_without_a_topic_give_each_other_none() -> None:
    assert standalone("Who was fined?", [Turn("Who was searched?", "")]) == "Who was fined?"


@pytest.mark.parametrize(
    ("first", "answer", "then", "meant"),
    [
        ("When was the last election?", "In May.", "who won?", "Who won (the last election)?"),
        ("Which tier is the country on?", "Tier 2.", "and last year?", "Which tier is the country on last year?"),
        ("Who came second?", "Ana Duka of the Free Coast party did.", "did she agree?", "Did Ana Duka agree?"),
        ("How many boats sank?", "Nine.", "how was it a year earlier?", "How many boats sank a year earlier?"),
        ("How many boats sank?", "Nine.", "how was it in 2018?", "How many boats sank in 2018?"),
        ("What was the port like in 2019?", "Old.", "and how was it in 2018?", "What was the port like in 2018?"),
        ("What does Article 260 say?", "Much.", "what about 171?", "What does Article 171 say?"),
        (
            "What is the fine under art. 260 if the thief is 16?",
            "A fine.",
            "and 171?",
            "What is the fine under art. 171?",
        ),
        (
            "What is the fine under art. 260 if the thief is 16?",
            "A fine.",
            "and 13?",
            "What is the fine under art. 260 if the thief is 13?",
        ),
        ("Who came second?", "Ana Duka did.", "was her defeat clear?", "Was Ana Duka's defeat clear?"),
        ("Who came second?", "Ana Duka did.", "did she accept it?", "Did Ana Duka accept it (who came second)?"),
        ("Who won?", "Ana Duka, ahead of Boro Leki.", "was she alone?", "Was she alone (who won)?"),
        ("Was any mayor convicted?", "Ana Duka was convicted.", "does she appeal?", "Does Ana Duka appeal?"),
        (
            "Was any mayor convicted?",
            "Ana Duka has denied that.",
            "does she appeal?",
            "Does she appeal (mayor convicted)?",
        ),
        ("Was it sold?", "Yes.", "did NGOs like the city's response?", "did NGOs like the city's response?"),
        (
            "Was any mayor dismissed?",
            "The president, Boro Leki, dismissed one.",
            "did he appeal?",
            "Did he appeal (mayor dismissed)?",
        ),
        (
            "What is the penalty when the victim is an adult?",
            "Nine years.",
            "and when it's a girl of 13?",
            "What is the penalty when it is a girl of 13?",
        ),
        (
            "In which cities are the job centres?",
            "In Osh.",
            "do we know how many visitors they've had?",
            "Do we know how many visitors the job centres have had?",
        ),
        (
            "Which ministry gives permits to firms that recruit?",
            "The labour ministry does.",
            "who inspects those firms?",
            "Who inspects the firms that recruit?",
        ),
        (
            "What does the plan say on training?",
            "It names two courses.",
            "and what do critics say is missing?",
            "What do critics say is missing (what the plan says on training)?",
        ),
        (
            "How many men were held in 2020?",
            "Nine.",
            "were any of them sent home in the first half of the year after?",
            "Were any of the men who were held sent home in the first half of 2021?",
        ),
        (
            "How many cases of theft did the police register?",
            "Nine.",
            "how many of those got as far as a judge?",
            "How many of those got as far as a judge (cases of theft that the police registered)?",
        ),
        ("Who won?", "The Free Coast Party did.", "was she alone?", "Was she alone (who won)?"),
        ("Who won?", "On Monday Recep Tayyip Erdoğan did.", "is he rich?", "Is Recep Tayyip Erdoğan rich?"),
        ("Who was shot?", "Maya Rao said it was a boy.", "was he hurt?", "Was he hurt (who was shot)?"),
        ("Who killed the judge?", "Ana Duka did.", "why was he killed?", "Why was he killed (who killed the judge)?"),
        (
            "How many calls did the hotline get?",
            "Nine.",
            "did the police follow those up?",
            "Did the police follow those up (calls that the hotline got)?",
        ),
        (
            "How many calls did the hotline get?",
            "Nine.",
            "how many of those led to an arrest?",
            "How many of those led to an arrest (calls that the hotline got)?",
        ),
        (
            "How many fires were there in 2019?",
            "Nine.",
            "what was the total back in 2017?",
            "How many fires were there in 2017?",
        ),
        (
            "When did they put the system into law?",
            "In May.",
            "does it have anything on children?",
            "Does the system have anything on children?",
        ),
        (
            "Which editor did the police call in?",
            "Ana Duka.",
            "and the ministry's version?",
            "What did the ministry say (editor that the police called in)?",
        ),
        (
            "How many men were held?",
            "Nine.",
            "how many of the lot were freed?",
            "How many of the men who were held were freed?",
        ),
        ("How are boys lured away?", "By promises.", "Girls as well?", "How are girls lured away?"),
        (
            "How many people died in the fire according to NGOs?",
            "At least 25.",
            "and what was the official figure?",
            "How many people died in the fire according to the government?",
        ),
        (
            "How many men were fired in 2020?",
            "Ninety.",
            "and the official figure for 2018?",
            "How many men were fired for 2018 according to the government?",
        ),
        (
            "According to the union, how many were fired?",
            "Ninety.",
            "What was the ministry's count?",
            "How many were fired according to the ministry?",
        ),
        (
            "How many were fired in 2020?",
            "Ninety.",
            "and according to the ministry?",
            "How many were fired in 2020 according to the ministry?",
        ),
        (
            "What do NGOs say about the ferry?",
            "NGOs said it was unsafe.",
            "What does the ministry say?",
            "What does the ministry say (the ferry)?",
        ),
        (
            "How many cases were opened?",
            "Nine.",
            "what about the women's total?",
            "What about the women's total (cases that were opened)?",
        ),
        (
            "How did the demonstrator in Osh lose his life?",
            "Police beat him.",
            "What was the man's name?",
            "What was the man's name (how the demonstrator in Osh lost his life)?",
        ),
        (
            "How did the demonstrator in Osh lose his life?",
            "Police beat him.",
            "Was the man a member of the party?",
            "Was the man a member of the party (how the demonstrator in Osh lost his life)?",
        ),
        ("Who was shot?", "A boy.", "Did police find the man who shot him?", "Did police find the man who shot him?"),
        ("How many calls came?", "It received 300.", "What was the man's name?", "What was the man's name?"),
        ("Was a man killed?", "Yes.", "How old must the man be to marry?", "How old must the man be to marry?"),
        ("How many were killed?", "Nine.", "What was Kenya's total?", "What was Kenya's total?"),
        (
            "Which body said he had been beaten?",
            "A UN committee.",
            "what did the new inquiry find?",
            "What did the new inquiry find (which body said he had been beaten)?",
        ),
        ("What is the plan?", "A plan.", "what do you think?", "what do you think?"),
    ],
)
def test_a_short_first_question_is_what_the_next_is_about(first: str, answer: str, then: str, meant: str) -> None:
    assert standalone(then, [Turn(first, answer)]) == meant


def test_a_year_that_the_answer_compares_with_is_the_one_before_its_own() -> None:
    history = [Turn("How many mills closed?", "Four mills closed, compared with 11 in 2016.")]
    assert standalone("The year before?", history) == "How many mills closed in 2016?"


def test_what_is_counted_without_a_verb_is_swapped() -> None:
    history = [Turn("How many inspections in 2019?", "There were 40."), Turn("and 2018?", "Thirty.")]
    assert standalone("and fines?", history) == "How many fines in 2018?"
    history.append(Turn("and fines?", "Two."))
    assert standalone("closures?", history) == "How many closures in 2018?"
    assert standalone("why so few?", history) == "Why so few (fines in 2018)?"
    assert standalone("what about this year?", history) == "How many fines during this year?"


def test_after_the_year_before_one_asks_on_about_the_first() -> None:
    history = [Turn("how many officials were trained", "It trained 40, compared with 30 in 2018.")]
    assert standalone("and the year before?", history) == "How many officials were trained in 2018?"
    history.append(Turn("and the year before?", "30."))
    assert standalone("what about prosecutors?", history) == "How many prosecutors were trained?"


def test_a_verb_right_after_who_is_its_own() -> None:
    history = [Turn("Who thinks the right is limited?", "Unions do.")]
    assert standalone("why?", history) == "Why (who thinks the right is limited)?"


@pytest.mark.parametrize(
    ("first", "following"),
    [
        ("Who attacked the protesters?", "were they police?"),
        ("Who kidnapped the girls?", "did they demand a ransom?"),
        ("Did the courts convict any officials?", "how many did they convict?"),
        ("How many people died in custody in 2019?", "who said that?"),
        ("Tell me about the prison riot", "how many prison officers died?"),
        ("Is child marriage common?", "how many children were affected?"),
    ],
)
def test_where_others_may_be_meant_all_that_was_asked_stays(first: str, following: str) -> None:
    whole = standalone(following, [Turn(first, "The report says so.")])
    words = set(re.findall(r"[a-z]{5,}", first.casefold())) - {"about", "common"}
    assert words <= set(re.findall(r"[a-z]+", whole.casefold())) or following == "who said that?"


@pytest.mark.parametrize("question", ["Are prisoners from Tibet held there?", "Do workers from Nepal live there?"])
def test_where_somebody_comes_from_is_not_there(question: str) -> None:
    assert standalone(question, [Turn("How many people are held in Drapchi prison?", "40.")]) != question


@pytest.mark.parametrize("lead", ["I'd like to know ", "Can you tell me ", "Hello, "])
def test_what_leads_in_to_a_question_makes_it_no_follow_up(lead: str) -> None:
    question = f"{lead}why nobody went to jail for the adoption cases."
    assert standalone(question, [Turn("How many victims did NGOs assist in 2018?", "None.")]) == question


def test_what_was_asked_to_be_told_of_is_meant() -> None:
    history = [Turn("What does the report say about shelters?", "They are full.")]
    assert standalone("who pays for them?", history) == "Who pays for the shelters?"


def test_what_trails_off_is_a_sentence_before_the_question() -> None:
    asked = Turn("How many complaints reached the board in 2020?", "655.")
    trailing = "A jump of half in a year... what is their explanation?"
    assert standalone(trailing, [asked]) == trailing


def test_a_greeting_between_two_questions_is_passed_over() -> None:
    history = [Turn("how many prisoners died in 2019?", "Two."), Turn("ok great", "")]
    assert standalone("and in 2018?", history) == "How many prisoners died in 2018?"


@pytest.mark.parametrize(
    ("first", "said", "meant"),
    [
        ("how many were detained in 2022?", "for how long?", "For how long were they detained in 2022?"),
        ("how many were detained in 2022?", "by whom?", "By whom were they detained in 2022?"),
        ("was the death penalty used in 2019?", "what about now?", "What about now (the death penalty used in 2019)?"),
        ("how many inmates were there in 2019?", "what about now?", "How many inmates were there now?"),
        ("have there been strikes?", "how many?", "How many strikes have there been?"),
        ("did anyone die in custody?", "how much?", "How much (whether anyone died in custody)?"),
        ("did police kill someone?", "how many?", "How many people did police kill?"),
        ("can women vote?", "and before?", "Could women vote before?"),
        (
            "was the activist convicted in 2020?",
            "is she free now?",
            "Is the activist free now?",
        ),
        ("why was the survey cancelled?", "will it be held? by whom?", "Will the survey be held? by whom?"),
        (
            "has the government built new prisons?",
            "how many?",
            "How many (whether the government has built new prisons)?",
        ),
        ("were the protesters released?", "how many?", "How many of the protesters were released?"),
        ("was Petrov questioned?", "how many?", "How many (Petrov questioned)?"),
        ("did the state fund the shelter in 2021?", "how much?", "How much did the state fund the shelter in 2021?"),
        ("was any money recovered in 2021?", "how much?", "How much money was recovered in 2021?"),
        ("how much was stolen in 2020?", "when?", "When was it stolen in 2020?"),
        ("was no one charged?", "why not?", "Why not (one charged)?"),
        ("who won the 2020 election?", "what does he do now?", "What does he do now (who won the 2020 election)?"),
        ("how many trained in 2021/22?", "and in March 2020?", "How many trained in March 2020?"),
        ("did they keep the children?", "why not?", "Why didn't they keep the children?"),
        (
            "which fine does a pilot of adults face?",
            "and of children under 14?",
            "Which fine does a pilot of children under 14 face?",
        ),
    ],
)
def test_a_question_that_leans_itself_is_gone_on_from(first: str, said: str, meant: str) -> None:
    assert standalone(said, [Turn(first, "")]) == meant


def test_what_they_were_meant_to_do_is_told_in_the_order_of_a_statement() -> None:
    history = [Turn("how many piers were they meant to build?", "Nine.")]
    whole = standalone("how many of those were in Osk?", history)
    assert "piers that they were meant to build" in whole
    assert "were in Una" in standalone("and in Una?", [*history, Turn("how many of those were in Osk?", "Three.")])


def test_a_time_alone_is_asked_of_nothing() -> None:
    assert "before" in standalone("before?", [Turn("before", "")]).casefold()


def test_half_a_sentence_is_not_what_somebody_said() -> None:
    history = [Turn("How many houses burned?", "who was seen at the mill on 3 May")]
    assert standalone("who said that?", history) == "Who reported that (houses that burned)?"


def test_it_is_no_expletive_if_what_was_built_is_missing() -> None:
    history = [Turn("When did the port at Osk open?", "In 2014.")]
    assert "port at Osk" in standalone("what did it cost to build?", history)
    assert standalone("What did it cost to build the dam?", history) == "What did it cost to build the dam?"


@pytest.mark.parametrize(
    ("said", "asks"),
    [("Who said that?", True), ("and who says so?", True), ("Who said that the ferry sank?", False), ("Why?", False)],
)
def test_a_follow_up_may_ask_only_who_said_it(said: str, asks: bool) -> None:
    assert asks_who_said(said) == asks


@pytest.mark.parametrize(
    ("said", "question", "undated"),
    [
        (("How many judges were trained?", "and in 2018?"), "What about clerks?", "How many clerks were trained?"),
        (
            ("How many boys were freed in 2017?", "and in 2015?"),
            "how many came from camps?",
            "How many of the boys who were freed in 2017 came from camps?",
        ),
        # 'The year before' is asked for now.
        (("How many judges were trained?", "and in 2018?"), "and the year before that?", None),
        # A year of its own; no year carried; the year of a question that asks something itself.
        (("How many judges were trained?", "and in 2018?"), "What about clerks in 2018?", None),
        (("How many judges were trained?", "and in Osh?"), "What about clerks?", None),
        (("How many judges were trained in 2018?",), "What about clerks?", None),
        ((), "What about clerks?", None),
    ],
)
def test_a_year_asked_for_in_passing_can_be_left_out(said: tuple[str, ...], question: str, undated: str | None) -> None:
    assert without_carried_year(question, [Turn(one, "Forty.") for one in said]) == undated


@pytest.mark.parametrize(
    ("typed", "understood", "wholes"),
    [
        (
            "so are they printing again?",
            "Are the closers printing again?",
            ["Are they printing again (who closed the press)?"],
        ),
        (
            "so are they printing again?",
            "Are the sunk boats printing again in 2018?",
            ["Are they printing again (boats that sank in 2018)?"],
        ),
        ("are they printing again?", "Are they printing again (who closed the press)?", []),
        ("and in Fen?", "Who closed the press in Fen?", []),
        ("how many did it?", "How many did it?", []),
        ("are they printing in 2019?", "Are they printing in 2019?", []),
        ("did they print the year before?", "Did they print in 2017?", []),
    ],
)
def test_a_clause_may_go_on_from_what_opened_its_subject_or_the_conversation(
    typed: str, understood: str, wholes: list[str]
) -> None:
    said = ["How many boats sank in 2018?", "where?", "Who closed the press?", "by whom?"]
    assert after_openings(typed, [Turn(one, "") for one in said], understood) == wholes


def test_what_was_compared_in_passing_is_about_what_was_counted() -> None:
    earlier = "Was that more than in 2018 (victims that consuls helped)?"
    assert with_topic("Were they men?", earlier) == "Were they men (victims that consuls helped)?"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        (("How many pilots drowned?", "and in the 2015 storm?"), "How many pilots drowned in the 2015 storm?"),
        (("Can nurses strike?", "can miners do it as well?"), "Can miners strike?"),
        (("Which workers may strike?", "can miners do it?"), "Can miners strike?"),
        (("How does one apply for asylum?", "can children do it too?"), "Can children apply for asylum?"),
        (
            ("How much notice must a guild give before a walkout?", "can miners do it too?"),
            "Can miners do it too (notice that a guild must give before a walkout)?",
        ),
        (
            ("Who killed the lawyer?", "and which prosecutor signed the release? name please"),
            "What is the name of the prosecutor who signed the release?",
        ),
        (("How common is child marriage among girls?", "what about boys?"), "How common is child marriage among boys?"),
        (("How common is child labor?", "and women?"), "What about women (child labor)?"),
        (("Who burned the church?", "why?", "and the flag thing in May?"), "What happened with the flag in May?"),
        (
            ("How many raids did the port count in 2018?", "who is usually behind them?"),
            "Who is usually behind the raids?",
        ),
        (
            ("How many pilots were fined in 2019?", "and the year before, what did the guild say?"),
            "What did the guild say (pilots that were fined in 2018)?",
        ),
        (("How many pilots were fined?", "which NGOs say so?"), "Which NGOs reported that (pilots that were fined)?"),
        (("When was the council founded?", "by whom?", "why?"), "Why was the council founded?"),
        (("When was the council founded?", "by whom?", "did it succeed?"), "Did the council succeed?"),
        (("For what purpose was the fund set up?", "how much did it cost?"), "How much did the fund cost?"),
        (("When exactly was the mine closed?", "why?"), "Why was the mine closed?"),
        (("Were the guards of the camp fined?", "were they jailed?"), "Were the guards of the camp jailed?"),
        (("Was the owner of the farm charged?", "was he jailed?"), "Was the owner of the farm jailed?"),
        (
            ("Were the nurses arrested in May released?", "were they charged?"),
            "Were the nurses arrested in May charged?",
        ),
        (("Since when can't they go back?", "and in general, who is at risk?"), "who is at risk?"),
        (
            ("What do sections 41 and 43 cover?", "penalty?", "and under 260 if the victim is 16?"),
            "What does section 260 cover if the victim is 16?",
        ),
        (
            ("What is the fine under Article 12?", "and under 14 if the thief is a minor?"),
            "What is the fine under Article 14 if the thief is a minor?",
        ),
        (
            ("What does the report recommend on prisons?", "and about mines?"),
            "What does the report recommend about mines?",
        ),
        (
            ("What is recommended on prisons?", "has it been done?", "and data?"),
            "What is recommended on data?",
        ),
        (
            ("What did the president say about the missing men?", "and military intelligence?"),
            "What about military intelligence (what the president said about the missing men)?",
        ),
        (
            ("How many nurses were trained in 2019?", "and cooks?", "back to the nurses: how many of them in 2018?"),
            "How many nurses were trained in 2018?",
        ),
        (
            ("How many nurses were trained in 2019?", "doctors? more than in 2018?"),
            "How many doctors were trained in 2019? More than in 2018?",
        ),
        (
            ("How many miners died in 2019?", "how many by their own hand?", "and by accident?"),
            "How many by accident (miners who died in 2019)?",
        ),
        (
            ("Did observers come to the trial?", "how many of them were there?"),
            "How many observers came to the trial?",
        ),
        (("Did any officials resign?", "how many were there?"), "How many officials resigned?"),
        (("Have migrants returned?", "how many?"), "How many migrants have returned?"),
        (("What did the Orlow Center do?", "did they go to the police?"), "Did the Orlow Center go to the police?"),
        (
            ("Anything new in the laws on mines?", "who is against them?"),
            "Who is against them (the laws on mines)?",
        ),
        (("what is the SMS's job?", "who heads it?", "when was it founded?"), "When was it founded (the SMS)?"),
        (("complaints about food 2020 vs 2022", "and in 2021?"), "Complaints about food in 2021?"),
        (
            ("How many miners died between 2018 and 2022?", "and by accident?"),
            "How many miners died by accident between 2018 and 2022?",
        ),
        (
            ("Apart from theft, how many were charged with crimes?", "how many of them for fraud?"),
            "How many of them for fraud (how many were charged with crimes)?",
        ),
        (
            ("Where abroad are Ruthenians made to work?", "and the women and girls who are sold there for sex?"),
            "What about the women and girls who are sold there for sex (Ruthenians made to work abroad)?",
        ),
        (
            ("What is recommended on fines?", "and about the punishment of victims?", "has it punished any?"),
            "Has it punished any (what is recommended about the punishment of victims)?",
        ),
        (
            (
                "Do courts protect witnesses, and do judges care?",
                "can they testify by video?",
                "who gains from that so far?",
            ),
            "Who gains from that so far"
            " (whether they can testify by video, do courts protect witnesses, and do judges care)?",
        ),
        (("How many officers were trained?", "and judges, how many?"), "How many judges were trained?"),
        (("When was the ferry report published?", "anyone fined yet?"), "Was anyone fined yet (the ferry report)?"),
        (
            ("When was the ferry report published?", "anyone fined yet? how many"),
            "Was anyone fined yet (the ferry report)? how many",
        ),
        (
            ("What did the Assembly study on ferries turn up?", "when was it published?"),
            "When was the Assembly study on ferries published?",
        ),
        (("What did the inquiry into the fire find?", "who led it?"), "Who led the inquiry into the fire?"),
        (
            ("nurses sacked in Orn", "because of the strike, obviously?", "what did the union do about it?"),
            "What did the union do about it (nurses sacked in Orn)?",
        ),
        (
            ("What is the maximum term for piracy?", "what do offenders get in practice?"),
            "What do offenders get in practice (the maximum term for piracy)?",
        ),
        (("How many guards were arrested?", "any names?"), "What are their names (guards who were arrested)?"),
        (
            ("How many sailors are in Orn?", "How many of those come from Fen?", "what do they complain about?"),
            "What do they complain about (sailors who are in Orn)?",
        ),
        (("How many ferries sank?", "switching topic - who runs the port?"), "who runs the port?"),
        (("How full are the jails?", "ok leave prisons. how old are divers?"), "how old are divers?"),
        (("How full are the jails?", "leaving prisons aside, is piracy a crime?"), "is piracy a crime?"),
        (
            ("Who held the pilot?", "What about the cook, how much bail did he post?"),
            "How much bail did the cook post?",
        ),
        (
            ("How many sailors signed up?", "What about someone who came in 2020, could they sign up?"),
            "Could someone who came in 2020 sign up (sailors who signed up)?",
        ),
        (
            ("Who runs the port?", "Moving on to the camps for sailors: is there water?"),
            "Is there water (the camps for sailors)?",
        ),
        (
            ("How many sailors signed up in the June 2019 exercise?", "And how many came back in 2021?"),
            "How many of the sailors who signed up in the exercise came back in 2021?",
        ),
        (
            ("Who won the 2020 election?", "how many women got in?"),
            "How many women got in (who won the 2020 election)?",
        ),
        (
            ("How many sailors did the survey ask?", "and what share felt unsafe"),
            "What share felt unsafe (sailors that the survey asked)?",
        ),
        (
            ("When did Orn stop paying for the sailors?", "How many people are we actually talking about?"),
            "How many people (Orn stopped paying for the sailors)?",
        ),
        (
            ("How many thefts were reported in 2020?", "the same figures for 2021?"),
            "How many thefts were reported in 2021?",
        ),
        (("How many officers were trained?", "what about judges, how many of these?"), "How many judges were trained?"),
        (
            ("How many tweets about women did it count?", "and against the men?"),
            "How many tweets about men did it count?",
        ),
        (("How many officers were trained in 2019?", "and year before?"), "How many officers were trained in 2018?"),
        (("How common is theft?", "and the Fen League's number?"), "What did the Fen League say (theft)?"),
        (("How many guards were arrested?", "names?"), "What are their names (guards who were arrested)?"),
        # how many there are of what was asked about
        (("What are the safe houses?", "How many are there in all?"), "How many are there in all (the safe houses)?"),
        (
            ("Who are the Friends of the Harbor?", "how many are there?"),
            "How many are there (the Friends of the Harbor)?",
        ),
        # what it is asked about of which it was asked when it was
        (("What day was the vote?", "who won it?"), "Who won the vote?"),
        (("What year was the law passed?", "who signed it?"), "Who signed the law?"),
        # 'roughly' is no part of what is asked about
        (
            ("Roughly how many migrants work there?", "where do most of them come from?"),
            "Where do most of the migrants who work there come from?",
        ),
        (
            ("Who is Ana Duka?", "and which country was it supposed to be?"),
            "Which country was it supposed to be (Ana Duka)?",
        ),
        # what was so before a law is no figure of the year before it
        (
            ("What is the fine for theft since the law of 2019?", "What was it before?"),
            "What was it before (the fine for theft since the law of 2019)?",
        ),
        (
            ("What is the minimum wage?", "what was it the year before?", "and the poverty line?"),
            "What is the poverty line?",
        ),
        (
            ("At what age can people marry?", "what about consensual sex?"),
            "What about consensual sex (age that people can marry)?",
        ),
        (("What is the sentence for rape?", "How is it defined?"), "How is rape defined?"),
        # where a thing stands, what the law says of what was asked about
        (("Why was the Osh home shut?", "where is it?"), "Where is the Osh home?"),
        (("Why was the guard arrested?", "where was it?"), "Where was the guard arrested?"),
        (
            ("How long were inmates kept alone?", "And what does the law allow?"),
            "What does the law allow (inmates kept alone)?",
        ),
        # 'the board' is that which was spoken of
        (
            (
                "What is the port complaints board looking into?",
                "what had the people there been protesting against?",
                "How did the authorities react?",
                "and what did the board find?",
            ),
            "What did the port complaints board find (how the authorities reacted, the port complaints board"
            " looking into)?",
        ),
        (("What set off the prison riot?", "was the riot filmed?"), "Was the prison riot filmed?"),
        (
            ("How many nurses were hired in Osk?", "Who paid them?", "same question as the first one but for cooks"),
            "How many cooks were hired in Osk?",
        ),
        (
            ("how big is the clan according to the government", "the same as the first but for the sect"),
            "How big is the sect according to the government?",
        ),
        (("How many nurses were hired in Osk?", "same question, but for cooks"), "How many cooks were hired in Osk?"),
        (("How many people died at work?", "And in mining, how many?"), "How many people died at work in mining?"),
        (
            ("How many soldiers still guard the pits?", "which two pits are these?"),
            "Which two pits are these (soldiers who still guard the pits)?",
        ),
        (
            ("Who was convicted over the killing of Ana Duka?", "and the agency itself, what became of it?"),
            "What became of it (the agency, who was convicted over the killing of Ana Duka)?",
        ),
        (
            (
                "Were there any reports of leaks?",
                "Tell me more about that one. Whose data was it?",
                "Why did the city have their details in the first place?",
            ),
            "Why did the city have their details in the first place (reports of leaks)?",
        ),
        (
            ("How many men still dive for pearls?", "ok. and what does it actually mean, skin diving?"),
            "What does skin diving mean?",
        ),
        (
            ("How soon must an arrested person see a judge?", "and how long can they then keep him?"),
            "How long can they then keep him (how soon an arrested person must see a judge)?",
        ),
        (
            ("Is child abuse a crime?", "What happens to a cook who suspects something like that?"),
            "What happens to a cook who suspects something like that (child abuse)?",
        ),
    ],
)
def test_what_is_asked_on_is_made_whole(asked: tuple[str, ...], meant: str) -> None:
    *before, said = asked
    assert standalone(said, [Turn(question, "") for question in before]) == meant


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        # A year stands where another stood; a total is of the whole.
        (
            ("How many of the 2019 raids were on brothels?", "and in total in 2017?"),
            "What was the total number of 2017 raids?",
        ),
        (
            (
                "How many of the 2019 raids were on brothels?",
                "and in total in 2017?",
                "how many of those on bars?",
                "did any of the 2019 ones lead to a trial?",
            ),
            "Did any of the 2019 raids lead to a trial?",
        ),
        # Those who were counted last are those who got something.
        (
            ("How many officials were tried?", "how many of them were convicted", "what did they get?"),
            "What sentences did those who were convicted get (officials who were tried)?",
        ),
        (
            ("How many officials were tried?", "how many of them were freed?", "were they paid?"),
            "Were those who were freed paid (officials who were tried)?",
        ),
        (
            ("How many officials were tried?", "how many of them were freed?", "and how many of them were women?"),
            "How many of the officials who were tried were women?",
        ),
        # What there is in general is of no year that was asked for in passing.
        (("beds in the town shelters in 2019?", "who pays for those shelters?"), "Who pays for the town shelters?"),
        (("How many inspectors were there in 2020?", "do they board ships?"), "Do the inspectors board ships?"),
        (
            ("How many inspectors were there in 2020?", "did they board ships?"),
            "Did the inspectors in 2020 board ships?",
        ),
        # What somebody does or did is what the next question is about.
        (("Who does the job of warden now?", "since when?"), "Since when (who does the job of warden now)?"),
        (
            ("Who does the job of warden now?", "why did the last one go?"),
            "Why did the last one go (the job of warden)?",
        ),
        (
            ("Who carried out the survey of crews?", "how many were asked?"),
            "How many were asked (the survey of crews)?",
        ),
        (("Who set up the new council?", "what for?"), "For what purpose was the new council set up?"),
        (("Who founded the party, and in which year?", "why?"), "Why was the party founded?"),
        (("Who burned down the mill?", "when?"), "When (who burned down the mill)?"),
        (("Who does the army recruit?", "why?"), "Why (who the army recruits)?"),
        (("Who is the leader that the army arrested in May?", "why?"), "Why did the army arrest the leader in May?"),
        (("Who was the officer who resigned?", "when?"), "When did the officer resign?"),
        (("Who is the man that was found in the lake?", "where?"), "Where was the man found in the lake?"),
        # A dash parts two questions on the same.
        (
            ("Tell me about the job centres - what do they offer?", "where are they"),
            "Where are they (the job centres)?",
        ),
        (
            ("What did the new task force bring together - who is in it?", "who created it"),
            "Who created the new task force?",
        ),
        # The other end of a scale.
        (
            ("Where are migrants exploited the most?", "and to a lesser degree?"),
            "Where are migrants exploited to a lesser degree?",
        ),
        (("Where are maids beaten mostly?", "and less so?"), "Where are maids beaten less so?"),
        # A part told with a preposition, and another for it.
        (
            ("Number of people charged in 2024?", "how many of those for theft of cars"),
            "How many of the people charged in 2024 were for theft of cars?",
        ),
        (
            ("How many complaints came in?", "how many of them by prisoners?", "what about women?"),
            "How many of the complaints that came in are by women?",
        ),
        (("How many beds are there?", "how many of them with women?"), "How many of them with women (beds)?"),
        (
            ("Out of the boys helped by NGOs, how many had been in farm work?", "and street work?"),
            "How many of the boys helped by NGOs had been in street work?",
        ),
        (("Of the 61 cases, how many were closed?", "and reopened?"), "How many of the 61 cases were reopened?"),
        (("how many of the inmates are male?", "and children?"), "How many of the inmates are children?"),
        (
            ("What was the total of victims identified last year?", "girls?"),
            "How many girls were identified last year?",
        ),
        # Whom one contradicts who said something, and what it is about.
        (
            ("According to the mayor, were any children beaten?", "who contradicted him?"),
            "Who contradicted the mayor (children beaten)?",
        ),
        (
            ("According to the ministry, were any children beaten?", "who says so?"),
            "Who reported that (children beaten)?",
        ),
        # Such courts, and these, are of the kind that was spoken of.
        (
            ("Can a suspect in a military court appeal?", "how many such courts are there?"),
            "How many military courts are there?",
        ),
        (("Who trains labour inspectors?", "who pays these inspectors?"), "Who pays the labour inspectors?"),
        (("Who may visit state prisons?", "how many such prisons are there?"), "How many state prisons are there?"),
        (
            ("Who closed the court?", "how many such courts are there?"),
            "How many such courts are there (who closed the court)?",
        ),
        # Some more of those that were asked for.
        (("Which foreigners end up in the mines?", "Turkmens too?"), "Do Turkmens end up in the mines?"),
        (("Which nationalities were deported?", "and Syrians?"), "Were Syrians deported?"),
        (("Which countries do they flee to?", "Turkey too?"), "Do they flee to Turkey?"),
        (("Which countries are women sold to?", "Turkey too?"), "Are women sold to Turkey?"),
        (("Which officials were jailed?", "and judges?"), "Which judges were jailed?"),
        # Any good, and for whom.
        (
            ("Do witnesses get help?", "What about the lawyers the court hires, any good?"),
            "Are the lawyers the court hires any good?",
        ),
        # What changed is what was counted.
        (
            ("complaints received in 2023", "what's behind the rise?"),
            "What is behind the rise (complaints received in 2023)?",
        ),
        (("How many raids were there in 2019?", "was 2020 lower?"), "Was 2020 lower (raids)?"),
        (
            ("Did courts convict any smugglers in 2019?", "the year before it was the same?"),
            "Did courts convict any smugglers in 2018?",
        ),
        # Where words are no noun, or no end of a sentence.
        (("How many people live there?", "how many got papers?"), "How many of the people who live there got papers?"),
        (("What drove the families away?", "how many left?"), "How many left (what drove the families away)?"),
        (
            ("How often was Mr L. to be seen by a nurse during his stay?", "did that happen?"),
            "Did that happen (Mr L. to be seen by a nurse during his stay)?",
        ),
        (("What happened at the Zarin mine?", "what caused it?"), "What caused it (what happened at the Zarin mine)?"),
        (("What is the quota for women in parliament?", "is it met?"), "Is the quota for women in parliament met?"),
        (
            ("How many officers does the unit have?", "how many should it have?"),
            "How many officers should the unit have?",
        ),
        (
            ("Which languages is the leaflet available in?", "since when?"),
            "Since when is the leaflet available in these languages?",
        ),
        (("Which towns have no doctor?", "why?"), "Why do the towns have no doctor?"),
    ],
)
def test_what_is_gone_on_from_stands_in_good_english(asked: tuple[str, ...], meant: str) -> None:
    *before, said = asked
    assert standalone(said, [Turn(question, "") for question in before]) == meant


def test_why_is_not_asked_of_what_was_denied() -> None:
    history = [Turn("Were any officers suspended?", "No officer had been suspended by May [1].")]
    assert standalone("why?", history) == "Why weren't any officers suspended?"


def test_what_became_of_the_guards_is_asked_of_those_of_one_place() -> None:
    history = [Turn("When did Fen Camp close?", "It closed in May [1].")]
    assert standalone("and what became of the guards?", history).startswith("What became of the guards (")


def test_a_year_asked_for_in_vain_does_not_stick() -> None:
    history = [Turn("women housed in the two refuges in 2019?", "Nine [1]."), Turn("and in 2018?", REFUSED)]
    assert standalone("who runs these refuges?", history) == "Who runs the two refuges?"
    assert standalone("were they paid?", history) == "Were the women housed in the two refuges in 2019 paid?"


def test_the_seven_are_those_who_were_counted_as_seven() -> None:
    history = [
        Turn(
            "how many smugglers were convicted in 2017?",
            "Seven smugglers. Courts convicted five in 2018 and seven in 2017.",
        ),
        Turn("in 2018?", "Five smugglers. Courts convicted five in 2018 and seven in 2017."),
    ]
    assert standalone("how long did the seven get?", history).endswith("(smugglers who were convicted in 2017)?")
    assert standalone("how long did the five get?", history).endswith("(smugglers who were convicted in 2018)?")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("by whom?", False),
        ("and why?", True),
        ("where?", True),
        ("in 2018?", False),
        ("who runs it?", True),
        ("why was it shut?", True),
    ],
)
def test_a_bare_question_word_says_nothing_of_its_own(typed: str, says: bool) -> None:
    assert says_something(typed) is says


def test_why_is_asked_of_what_was_told_without_its_reason() -> None:
    history = [
        Turn("Who wants the mine shut?", "The union [1]."),
        Turn("who is against?", "The mayor opposed it in May, arguing that 200 jobs would be lost [1]."),
    ]
    assert standalone("why?", history) == "Why (the mayor opposed it in May)?"


def test_who_leads_them_is_asked_of_those_who_were_the_answer() -> None:
    history = [Turn("Who drafts the new plan?", "The working group met twice to draft the new plan [1].")]
    assert standalone("who chairs them?", history) == "Who chairs the working group?"
    history = [Turn("Who drafts the new plan?", "In 2019 a group met twice to draft the new plan [1].")]
    assert standalone("who chairs them?", history).startswith("Who chairs them (")


@pytest.mark.parametrize(
    ("typed", "another"),
    [
        ("and on the city councils?", True),
        ("what about maths?", True),
        ("and injured?", True),
        ("and the year before?", False),
        ("which ones?", False),
        ("in farming only?", False),
        ("any exceptions?", False),
        ("and the ministry's version?", False),
        ("how many were girls?", False),
        ("was she fined?", False),
    ],
)
def test_a_fragment_may_name_what_is_asked_about_instead(typed: str, another: bool) -> None:
    assert names_another(typed) == another
