"""The short answer in a quote: the phrase that answers, or None rather than a guess."""

from __future__ import annotations

import pytest

from assistant.chunking import split
from assistant.models import Word
from assistant.question.asked import understand
from assistant.schema import Passage, Report, Span
from assistant.short.answer import short_answer
from assistant.short.doubts.others import (
    counts_posts,
    is_denied_limit,
    is_no_share,
    is_one_side,
    is_who_did_it,
    is_with_exceptions,
    was_suspended,
)
from assistant.short.pointed import Trained
from assistant.verification import short_support

BY_YEAR = [
    ("Did police open more trafficking inquiries in 2019 than the year before?", "Yes"),
    ("Is it true that more trafficking inquiries were opened in 2019 than in 2017?", "2017: four · 2019: eight"),
    ("Trafficking inquiries that were opened: 2019 vs 2017?", "2017: four · 2019: eight"),
    ("What were the numbers of trafficking inquiries in 2018 and in 2019?", "2018: two · 2019: eight"),
    ("Were more sex trafficking inquiries opened in 2019 than in 2018?", None),
    ("How did trafficking inquiries develop from 2017 to 2019?", "2017: four · 2018: two · 2019: eight"),
    ("Did inquiries into trafficking go up or down between 2018 and 2019?", "2018: two · 2019: eight"),
    ("How many trafficking inquiries were opened in 2019, set against the two years before?",
     "2017: four · 2018: two · 2019: eight"),
    ("How many inquiries were opened in 2019 compared with the previous year?", "2018: two · 2019: eight"),
    ("How many trafficking inquiries were opened in 2017, 2018 and 2019?", "2017: four · 2018: two · 2019: eight"),
    ("How many trafficking inquiries were opened each year?", "2017: four · 2018: two · 2019: eight"),
    # a part is compared with no whole, and half of a comparison isn't it
    ("How many labor trafficking inquiries were there in 2019 compared with the year before?", None),
    ("How many labor trafficking inquiries were there in 2018 and in 2019?", None),
]  # fmt: skip
UNREPORTED = [
    ("Were diplomats trained?", "The government did not report providing any training to its diplomats.",
     "No: the government did not report…"),
    ("Did victims get restitution?",
     "While the law allowed for restitution of victims, courts did not report granting such restitution.",
     "No: courts did not report…"),
    ("Was anyone convicted?", "Sri Lanka did not report any convictions.", "No: Sri Lanka did not report…"),
    ("Was anyone convicted?", "There were no reports of convictions.", "No: there were no reports…"),
    ("Was anyone convicted?", "There were no credible reports of convictions.", "No: there were no credible reports…"),
    ("Was anyone convicted?", "There were no reports of convictions, but NGOs said that courts convicted two.", None),
    # how many, or what came of it, leaves open that there was some
    ("Were inspectors punished?", "The government did not report whether it had punished any inspectors.", None),
    ("Was the officer convicted?", "The government did not report the outcome of the officer's trial.", None),
    # of something else than what is told beside it
    ("Were officers trained?", "The government trained officers, but did not report any.", None),
    ("Did it report training any diplomats?", "The government did not report training its diplomats.", "No"),
    ("Were more trained than in 2018?", "The government did not report training its diplomats.", None),
]  # fmt: skip

GIVEN = [
    ("Who is the head of state?", "Queen Anna Velt is the head of state, represented by the governor general.",
     "Queen Anna Velt"),
    ("How many pupils were enrolled in 2022?",
     "The ministry enrolled 480,000 pupils in 2022, below the target of 500,000.", "480,000 pupils"),
    ("How many inspectors did the Ministry of Labor employ?",
     "The Ministry of Labor employed 300 inspectors.", "300 inspectors"),
    # what is told beside a figure of other things
    ("How many people did police detain?",
     "Police detained 120 people; 80 were released, and the rest of them were charged.", "120 people"),
    ("How much did the company pay in fines?", "The company paid $12,000 in fines, but no money went to workers.",
     "$12,000"),
    ("How many victims did NGOs assist?", "NGOs ran homes only in Osk, where they assisted 85 victims.", "85 victims"),
    ("How many cases did police open in 2020?",
     "Police opened 34 cases in 2020, compared with 30 and 25 in 2019 and 2018, respectively.", "34 cases"),
    ("How many women did the shelters assist?",
     "The shelters assisted victims who requested legal aid and sheltered 85 women.", "85 women"),
    ("When will the captains have their hearing?", "The hearing of the captains is set for May 2019.", "May 2019"),
    # what speaks against others, and not here
    ("How many requests came by post?", "In all 310 came by post, fewer than by telephone and more than by fax.",
     "310"),
    ("How many pilots were fined rather than held?", "Some 31 pilots were fined rather than held.", "Some 31 pilots"),
    ("How many berths does the harbor have?", "It has 31 berths, more than any other harbor.", "31 berths"),
    ("How many pilots were convicted?",
     "In 2021, courts convicted 52 pilots, compared with 40 in 2020 and 31 in 2019.", "2021: 52 pilots"),
    ("How many pilots are there in the country?",
     "A survey arrived at 17 pilots in Osk alone, whereas the union puts the figure for the country at 31 pilots.",
     "31 pilots"),
    ("How many pilots were held in 2020?", "The navy held 300 pilots in 2020, 40 of them in Luma alone.", "300 pilots"),
    ("How many harbors were inspected?", "In all, 58 of the 74 registered harbors were inspected.",
     "58 of the 74 registered harbors"),
    ("How many claims were upheld?", "12 of the 40 claims were upheld.", "12 of the 40 claims"),
    ("How many pilots were arrested by police?", "Police broke up the rally; 14 pilots were arrested.", "14 pilots"),
    ("How many claims came in this year?", "Compared with 280 in the previous year, 310 claims came in.",
     "310 claims"),
    ("How many of the harbors were seen by pilots?", "Pilots saw 58 of the 74 harbors.", "58 of the 74 harbors"),
    ("How many piers are run by the state?", "The state runs two piers.", "Two piers"),
    ("How many boys beg in Luma?", "Some are made to beg; in Luma alone 3,700 boys beg.", "3,700 boys"),
    ("How many pilots joined the Northern Front in 2021?", "In 2021 139 pilots joined the Front.", "139 pilots"),
    ("How many boats does the agency have?", "Money was used to buy 31 boats.", "31 boats"),
    ("How much is the agency's budget?", "Its budget is 31 million dollars.", "31 million dollars"),
    ("How many ships are in power?", "Some 31 ships are in power.", "Some 31 ships"),
    ("How many cases are more than a year old?", "Some 97 cases were more than a year old.", "Some 97 cases"),
    ("How many accidents were there in agriculture?", "Farms had 63 accidents in agriculture.", "63 accidents"),
    ("How many guards are in charge of piers?", "Eight guards are in charge of piers.", "Eight guards"),
    ("How many berths did the women's harbor have?", "The harbor for women had 40 berths.", "40 berths"),
    ("How many calls did the hotline receive after the grant ended?",
     "The hotline received 310 calls after the grant ran out.", "310 calls"),
    ("How many days did a repair take?", "A repair used to take two days.", "Two days"),
    ("How much was spent in 2020?", "It spent $9 million in 2019, $17 million in 2020 and $26 million in 2021.",
     "$17 million"),
    ("May pilots charge captains a fee?",
     "Pilots may charge owners a fee; for captains, however, fees are prohibited.", "No"),
    ("May pilots charge owners a fee?", "Pilots may charge owners a fee; for captains, however, fees are prohibited.",
     "Yes"),
    ("How many women did police identify?", "Police identified 12 female victims.", "12 female victims"),
    ("How many human trafficking probes were opened?", "Police opened 64 trafficking probes.", "64 trafficking probes"),
    ("How many children were released?", "Police held 112 children; the court released 12 children.", "12 children"),
    ("How many cases were there in March 2019?", "In 2019 police found 12 cases in March.", "12 cases"),
    ("May I ask how many cases were filed?", "In March prosecutors filed 12 cases.", "12 cases"),
    ("How many attacks were recorded?", "Data suggested that police recorded 30 attacks.", "30 attacks"),
    ("When were elections held?", "It recommended that the law be amended, and elections were held on May 3, 2021.",
     "May 3, 2021"),
    ("How many arrests were made?", "Police completed 12 arrests.", "12 arrests"),
    ("When was Navalny arrested?", "Navalny was arrested and detained on January 17, 2021.", "January 17, 2021"),
    ("When was the law signed?", "On May 3, 2020, the president approved and signed the law.", "May 3, 2020"),
    ("When was the decree issued?", "The decree demanding their release was issued on June 4, 2020.", "June 4, 2020"),
    ("How many cases were filed in the last year?",
     "Prosecutors filed 12 cases during the year, the third increase in a row.", "12 cases"),
    ("How many people died from cholera?", "Twelve people died of the disease.", "Twelve people"),
    ("How many women work in primary schools?",
     "There are 300 women and 10 men in primary and secondary schools.", "300 women"),
    ("How many beds does the hospital in Osh have?",
     "The hospital in Osh opened in May, and has 30 beds for Uzbek patients.", "30 beds"),
    ("How many calls were about debt?", "The hotline received 870 calls, of which 112 were about debt.", "112"),
    ("When will the trial start?", "The trial starts in May 2022.", "May 2022"),
    ("How many NGOs were closed?", "The ministry closed 12.", "12"),
    ("How long is paid leave?",
     "Workers get at least 15 working days of leave with full pay.", "At least 15 working days"),
    ("How many licenses did the agency withdraw?", "The agency issued 212 licenses, refused 37, and revoked four.",
     "Four"),
    ("What fine was imposed on him?", "He was fined S$140,000 ($102,000) for an accident.", "S$140,000 ($102,000)"),
    ("How many inmates took their own lives?", "Twelve inmates died, seven of them by suicide.", "Seven"),
    ("How many shelters are there in Osh and Bishkek?", "The councils of Osh and Bishkek pay for two shelters.",
     "Two shelters"),
    ("How long can one be jailed for it?",
     "The law provides for one- to 10-year prison sentences for it.", "One- to 10-year prison sentences"),
    ("At what age may women marry?", "The legal age for marriage is 18 for women and 21 for men.", "18"),
    # not what is left out
    (
        "What was the minimum wage outside the export sector?",
        "The minimum wage was $214 for export workers and $230 for nonexport workers.",
        "$230",
    ),
    # how many there is room for, where that is asked
    (
        "How many people are the prisons built for?",
        "In October prisons held 2,749 detainees in facilities designed to hold 2,315 persons.",
        "2,315 persons",
    ),
    (
        "What fraction of working-age people had jobs?",
        "One quarter of working age individuals had jobs, according to the press.",
        "One quarter of working age individuals",
    ),
    # the part that is told, not the whole that it is of
    (
        "How many agencies lost their license?",
        "The ministry revoked the licenses of four of the country's 118 agencies.",
        "Four of the country's 118 agencies",
    ),
    # the figure of the source that is asked for
    (
        "How many Orns work in the Gulf according to NGOs?",
        "The ministry estimated that 15,000 Orns worked in the Gulf, while NGOs put the number at more than 30,000.",
        "More than 30,000",
    ),
    (
        "How many Orns did the ministry estimate to work abroad?",
        "The ministry estimated that 15,000 Orns worked abroad, while NGOs put the number at more than 30,000.",
        "15,000 Orns",
    ),
    (
        "How many people are held?",
        "There were 900 prisoners and detainees in jails designed to hold 720 inmates.",
        "900 prisoners and detainees",
    ),
    ("Where are the women sold?", "They are sold in India, Turkey, and Italy.", "In India, Turkey, and Italy"),
    ("How many inmates can the prison house?", "The prison was designed to house 500 inmates.", "500 inmates"),
    # counts
    ("How many investigations were opened?", "The government opened 14 investigations and closed two hearings.",
     "14 investigations"),
    ("How many refugees got papers?", "Over 2,400 refugees received papers.",
     "Over 2,400 refugees"),
    ("How many people were convicted in 2018?", "Courts convicted nine people in 2019, compared with four in 2018.",
     "Four"),
    ("How many people were convicted in 2019?", "Courts convicted nine people in 2019, compared with four in 2018.",
     "Nine people"),
    ("How many women sit in parliament?", "Of the 75 members of parliament, 13 were women.", "13"),
    ("How many male victims were there?", "NGOs assisted 72 victims: 40 were male.", "40"),
    ("How many seats did the party win?", "The party won 27 of 51 seats.", "27 of 51 seats"),
    ("How many probes were begun?", "Police initiated 25 additional investigations, none of them abroad.",
     "25 additional investigations"),
    ("How many of the 45 fines were paid?", "Of 45 fines, only 17 were collected.", "Only 17"),
    ("How many inspectors are there?", "The ministry employed approximately 260 labor inspectors.",
     "Approximately 260 labor inspectors"),
    ("How many years does he serve?", "The ombudsman is appointed for a five-year term.", "Five-year term"),
    ("How many judges were trained?", "The academy trained about 120 judges and prosecutors.",
     "About 120 judges and prosecutors"),
    ("How many convictions were there?", "There were no convictions during the year.", "No convictions"),
    ("How many complaints came in?", "It received 60 complaints but did not refer any for prosecution.",
     "60 complaints"),
    ("How many traffickers did courts convict in 2020?",
     "Courts convicted 17 traffickers in 2021, compared with 23 traffickers in 2020.", "23 traffickers"),
    ("How many shelters did the state fund?", "The government gave 2.3 million pesos ($92,000) to three shelters.",
     "Three shelters"),
    ("How many inspectors did the ministry have?", "The ministry had 312 inspectors, up from 280 the previous year.",
     "312 inspectors"),
    ("How many probes did the ministry open in 2019?",
     "In 2019 the ministry opened 21 corruption investigations, compared with 17 in 2018.",
     "21 corruption investigations"),
    ("Of the ferries, how many were unsafe?", "The agency checked 31 ferries, 12 of which were unsafe.", "12"),
    ("How many people were living in tents in 2019?",
     "The region of 9 million people housed 6,300 refugees in tents and 210 soldiers in 2019.",
     "6,300 refugees"),
    ("How many more judges are needed?", "The country needs 11 more judges for its 29 courts.", "11"),
    ("How many boys does the army still hold?",
     "The army transferred 13 boys formerly with the rebels to UNICEF, but it held at least four boys in its barracks.",
     "At least four boys"),
    ("How much does the plan cost?", "The plan's estimated cost was 1.4 billion LUR ($2.4 million).",
     "1.4 billion LUR ($2.4 million)"),
    ("How many calls did the hotline get?", "In 2018, the hotline got 2,450 calls.", "2018: 2,450 calls"),
    ("How many calls did the line get?", "The line got 1,240 calls, of which 96 led to cases; in 2018, 1,815 calls.",
     "1,240 calls"),
    ("How many victims did police find?", "Police found 61 victims—44 men and 17 women—compared with 83 in 2018.",
     "61 victims"),
    # amounts
    ("What share of voters took part?", "Turnout was 54 percent.", "54 percent"),
    ("What proportion of workers have a contract?", "Two-thirds of the workers have a contract.",
     "Two-thirds of the workers"),
    ("How long can police hold a suspect?", "Police may hold a suspect for up to 48 hours.", "Up to 48 hours"),
    ("How often did the council meet?", "The council met twice in 2019.", "Twice"),
    ("How large is the community?", "The community numbers between 25,000 and 30,000 persons.",
     "Between 25,000 and 30,000 persons"),
    ("How long is the sentence?", "The law provides for seven to 12 years in prison.", "Seven to 12 years"),
    # sums and ages
    ("What is the monthly minimum wage?", "The monthly minimum wage is 42,500 tenge ($106).", "42,500 tenge ($106)"),
    ("How much did the fine cost him?", "He paid a fine of nearly $5,000.", "Nearly $5,000"),
    ("What is the minimum age for marriage?", "The minimum age for marriage is 18.", "18"),
    ("How old was the girl?", "A 14-year-old girl disappeared.", "14"),
    ("How many victims were men?", "Authorities identified 88 victims, including 20 men and 68 women.", "20 men"),
    # dates
    ("When was he arrested?", "On September 29, police arrested him.", "September 29"),
    ("When did the curfew apply?", "A curfew applied from March 23 to June 30.", "From March 23 to June 30"),
    ("In which year was it founded?", "The office was founded in 2012.", "2012"),
    ("Since when has no permit been issued?", "The ministry has not issued a permit since 1995.", "1995"),
    ("When was the law adopted?", "As of December, the law, adopted in March 2018, was not enforced.", "March 2018"),
    ("When was he released?", "He was arrested on May 3 and released on June 9.", "June 9"),
    ("When was the bill withdrawn?", "A draft bill, written by the ministry, was withdrawn in April.", "April"),
    ("When was the plan adopted?", "In May the cabinet adopted a plan for 2019-2023.", "May"),
    ("Since when has the fund been without a director?", "The fund has had no director since April.", "April"),
    # names
    ("What does MOJ stand for?", "The Ministry of Justice (MOJ) trained no officials.", "Ministry of Justice"),
    ("What does CLVF stand for?", "Groups and the Committee to Combat Violence (CLVF) met.",
     "Committee to Combat Violence"),
    ("What does OPP stand for?", "The Office of the Public Prosecutor (OPP) opened cases.",
     "Office of the Public Prosecutor"),
    ("Who is meant by ICIEG?", "As of May the Verdean Institute for Equity of Gender (ICIEG) heard 325 cases.",
     "Verdean Institute for Equity of Gender"),
    ("What does UNDP mean?", "The UN Development Program (UNDP) funded the plan.", "UN Development Program"),
    ("Who was named ombudsman?", "Parliament named Jonas Petrovic ombudsman in May.", "Jonas Petrovic"),
    ("Who chairs the council?", "The council, chaired by Deputy Minister Ana Duka, did not meet.", "Ana Duka"),
    ("Who became prime minister?", "In March parliament approved Maria Lopez as prime minister.", "Maria Lopez"),
    ("In which city is the clinic?", "The only clinic was in Suva.", "In Suva"),
    ("Which countries do they come from?", "Most come from Uzbekistan, Tajikistan, and Kazakhstan.",
     "Uzbekistan, Tajikistan, and Kazakhstan"),
    # comparisons
    ("How did convictions develop from 2017 to 2019?",
     "Courts reported eight convictions in 2019, two convictions in 2018, and four convictions in 2017.",
     "2017: four · 2018: two · 2019: eight"),
    ("Did courts fine more or fewer drivers than in 2018?",
     "Courts fined 61 drivers, compared with 70 in 2018 and 54 in 2017, and jailed three.",
     "61 drivers, compared with 70 in 2018 and 54 in 2017"),
    ("Was turnout higher or lower than in 2016?", "Turnout was 58 percent, down from 63 percent in 2016.",
     "58 percent, down from 63 percent in 2016"),
    ("Were more patients treated in 2018 than in 2017?", "Doctors treated 37 patients, compared with 24 in 2017.",
     "Yes"),
    ("Did the office start more cases than in 2022?",
     "The office, created in 2017, opened 118 cases, compared with 95 in 2022, and sent 36 of them to court.", "Yes"),
    # whether, how or by how much something changed: what else is told between the figures is left out
    ("Did consuls help more victims in 2019?", "Consuls helped nineteen victims to go, compared to eight in 2018.",
     "Nineteen victims …, compared to eight in 2018"),
    ("Did the number of victims helped go up or down?", "Consuls helped 19 victims to go, compared to 8 in 2018.",
     "19 victims …, compared to 8 in 2018"),
    ("Did the number of inquiries go up or down in 2019?",
     "Police opened eight inquiries in 2019, compared with two in 2018 and four in 2017.",
     "2017: four · 2018: two · 2019: eight"),
    ("Did the number of suspects charged fall?",
     "Prosecutors charged nine suspects in five cases, a decrease from 15 suspects in 2020.",
     "Nine suspects …, a decrease from 15 suspects in 2020"),
    ("Were more drivers fined than in 2018?",
     "Courts fined 17 drivers, 15 for speeding and two for drinking, compared with 11 in 2018.", "Yes"),
    ("By how much did the use of restraint go up?", "Restraint was used 4,871 times, an increase from 4,560.",
     "4,871 times, an increase from 4,560"),
    ("By how much did the share of violations change?",
     "Violations were found in 58 percent of visits, against 61 percent in 2018.",
     "58 percent of visits, against 61 percent in 2018"),
    # a figure with its own year, and a part of what is counted
    ("How many calls came in 2016?", "The line took 20 calls, compared with 11 in 2016.", "11"),
    ("How many of the calls concerned wages?", "It took 340 calls, 22 of which concerned wages.", "22"),
    ("How many hours a day may children do light work?",
     "Adults may work up to nine hours a day; children may do light work for up to three hours a day.",
     "Up to three hours"),
    ("How many children were helped?", "NGOs helped 72 people; one was an Uzbek citizen; one was a child.",
     "One was a child"),
    ("how many years in a row is the country on it now", "It remained on the list for the third consecutive year.",
     "The third consecutive year"),
    ("For how many years has it been on the list?", "It remained on the list for the third consecutive year.",
     "The third consecutive year"),
    ("Which years will the next plan cover?", "The group met twice in 2019 to draft the new plan for 2021-2024.",
     "2021-2024"),
    ("What is the legal age of marriage?",
     "The legal age of marriage was 18, but courts allowed 73 marriages of girls aged 16 or 17.", "18"),
    # Of two figures in one clause, what follows on them tells which is meant.
    ("How many people were convicted of child pornography?",
     "Courts convicted 25 individuals for child trafficking and 24 individuals for child pornography.",
     "24 individuals"),
    ("How many people were convicted of theft?", "Courts convicted 25 men for theft and 24 for fraud.", "25 men"),
    ("How often must they inspect it?", "They must inspect it at least once a year to check.", "At least once a year"),
    ("How much money did it have in 2021?", "It had money: 2020: $795,613 (2); 2021: $705,364 (1).", "$705,364"),
]  # fmt: skip

NONE = [
    # Of two weeks where one is asked for.
    ("How many hours a week may guards work?", "In any two-week period the limit is 120 hours."),
    # Who is told of by the one that is asked for.
    ("Who is the governor general?", "Queen Anna Velt the Second is represented by the governor general."),
    ("How many citizens were helped?", "NGOs helped 72 people; one was an Uzbek citizen; one was a child."),
    ("How many foreign children were helped?", "NGOs helped 72 people; one was an Uzbek citizen; one was a child."),
    ("How many years must it stay on the list?", "It remained on the list for the third consecutive year."),
    ("Which years does the plan in force cover?", "The group met twice in 2019 to draft the new plan for 2021-2024."),
    ("In which years did the group meet?", "The group met twice in 2019 to draft the new plan for 2021-2024."),
    # of some the one, of others the other; and what is excepted from what is told
    ("How many hours a day may children work?",
     "Children of 14 or 15 may work up to five hours a day; children of 16 to 18 may work up to seven hours a day."),
    ("From what age may one sell newspapers?",
     "The law sets the minimum age for work at 16, except for light work, such as selling newspapers, from 14."),
    # not of all displaced persons
    ("What number of the displaced had papers that let them stay?",
     "There were 15,226 displaced persons, of whom 12,342 had papers that let them stay."),
    ("How many workers were hurt, not killed, in 2019?", "There were 46 workplace fatalities in 2019."),
    # the whole isn't the part that is asked for
    ("How many of the trafficking probes begun in 2019 were about sex trafficking?",
     "Police opened eight trafficking inquiries (one sex trafficking and seven labor trafficking) in 2019."),
    # a difference counts nobody
    ("How many people are locked up there?", "The prison population of 700 exceeded capacity by 300 inmates."),
    # half of what is asked would look like the whole
    ("At what age can one marry?", "The legal age for marriage is 18 for women and 21 for men."),

    ("How many people died on the road?", "Five of the eight deaths on the road occurred in the course of a pursuit."),
    ("In how many of the cases was the victim a woman?",
     "Police recorded 14,870 cases of violence, and in 81 percent of the cases the victim was a woman or a girl."),
    ("What did the state give on top of the Kirsten money?",
     "The centers cost $2.9 million, of which the Kirsten Fund provided $1.6 million."),
    ("How many Nordhaveners were among the potential victims in 2022?",
     "The office recorded 312 potential victims in 2022."),
    # a part of those counted, or what was done to some, may be meant
    ("How many tip-offs about corruption did the hotline get?",
     "The hotline received 58 reports in all, 19 of them concerning corruption."),
    ("How many calls were possibly about trafficking?",
     "The line received 540 calls, of which seven concerned possible trafficking."),
    ("How many people were arrested in Fen?", "The raids led to 11 arrests, three of them in Fen."),
    ("How many investigations did the board finish?", "The board opened 31 investigations and completed 26."),
    ("How many people were sent to treatment?", "Courts applied it to 286 persons, of whom 47 broke off treatment."),
    ("How many people died in the protests?", "They resulted in 37 deaths, including of two police officers."),
    ("How many patients had their files stolen?",
     "They copied records of 187,000 patients, among them the files of 2,300 psychiatric patients."),
    # of the whole of which it is a part, or another time
    ("How many prosecutors are there?", "The office has a staff of 13 out of an authorized 20 prosecutors."),
    ("Number of states?", "The party was present in seven of the country's 23 states."),
    ("How many people were charged the year before?", "Prosecutors charged 57 people, and courts convicted 22."),
    # a difference is no number of the other year, a branch none of murders, a law's year no date of a deed
    ("How did incidents change?", "There were 143 incidents in 2019, 22 fewer than in 2018."),
    ("How does it account for fewer visits?", "It made 31 visits in 2019, after 44 visits in 2018."),
    ("With how many murders was he charged?", "He was charged with murders at Branch 251."),
    ("From when will the law apply?",
     "In July parliament passed a law that was not to take effect until January 2019."),
    ("Since when is cutting trees a crime?", "The Forest Code of 2007 makes cutting trees a crime."),
    ("In what year did it join the protocol?", "It acceded to the convention in 2005 and to its protocol in 2010."),
    ("After the killing of Duka, on what day was Leki taken in?",
     "Leki, a suspect in the August 23 killing of Duka, was arrested on September 25 and put in solitary confinement."),
    # a reason is asked for, whatever there were more of
    ("What explains the higher number of deaths in 2018?", "Seventeen persons died in 2018, four fewer than before."),
    # two in both towns together
    ("How many shelters are there in Osh?", "The councils of Osh and Bishkek pay for two shelters."),
    ("What years does the plan run for?", "In 2019 it drafted the plan for 2021-2024."),
    ("Over what dates were the phones tapped?", "The dates covered the vote on January 10."),
    ("When did the Osh shelter open?", "The one in Osh has 30 beds; that in Naryn opened in May 2019."),
    ("When did Naryn set up its team?", "Police in Naryn disbanded their team in May, and two open cases were closed."),
    # he was only sought then
    ("When was Duka arrested and extradited?", "On September 6, police issued a notice for the arrest of Duka."),
    ("Any foreigners among them (the shelters)?", "The two shelters helped victims, including foreign nationals."),
    # of only some of those whose share is asked for
    ("What share of detainees had not been tried?",
     "About 40 percent of pretrial detainees typically remained in custody for at least three years."),
    # the year's own figure is there
    ("How many convictions were there in 2018?",
     "Courts convicted 58 traffickers, compared with 66 in 2018; of these, 44 were convicted of sex trafficking."),
    ("How many children are trafficked on plantations?",
     "7,000 children work on plantations; it is not known how many of them are trafficking victims."),
    # who it was is asked for, not how many
    ("Who estimated how many people live there?", "A university study estimated that 4,200 people lived there."),
    # a term that was never served, and one that is no time of an appeal
    ("How long was the sentence that the director served?",
     "The director was sentenced to eight months' imprisonment; however, the sentence was suspended."),
    ("How long do the appeals take?",
     "The court convicted the supervisor and sentenced him to 11 years' imprisonment; he appealed."),
    # when it was closed isn't when it opens again
    ("When will the shelter reopen?", "One NGO closed its shelter in August 2020."),
    # the whole, not the part that stands in brackets behind it
    ("How many of the investigations were for sex trafficking?",
     "The government opened eight trafficking investigations (one sex trafficking and seven labor trafficking)."),
    # the whole, not how many more; others than those asked for; what something is only compared with
    ("How many more judges are needed?", "There were 29 judges, well short of the estimated 40 needed."),
    ("How many others are on trial?", "The trial of the former minister, a banker, and three others continued."),
    ("How many boys does the army still hold?", "The army transferred 13 boys formerly with the rebels to UNICEF."),
    ("How many investigations were opened?",
     "The hotline received 52 calls; police opened investigations into six of these."),
    ("How many officials were trained?",
     "The government trained 64 officers and 18 judges, compared with 120 officials in 2018."),
    ("Who chairs the commission?", "The Commission to Combat Fraud in Procurement, chaired by the minister, met once."),
    ("Where are the women sold?", "They are sold in India, Turkey, the Emirates (UAE), and at home."),  # in several
    # two figures, and nothing tells which
    ("How many applications were turned down?", "As of August, 106 applications had been approved and six refused."),
    ("How many victims were female?", "They assisted 72 victims and 12 witnesses; 30 officers and 40 guards helped."),
    ("What sum was embezzled?", "It reported $57,000 in funds diverted and $308,000 in unauthorized expenditures."),
    ("What share of girls marry before 15?", "About 35 percent of girls married before 18, and 9 percent before 15."),
    ("How many independents won seats?", "Of the four independent candidates, none won a seat."),
    ("How large is the community?", "There were 300 members in the north and 200 in the south."),
    ("When did he fall ill?", "He was arrested on May 3 and released on June 9."),
    # what is told is denied, or nothing is told
    ("How many permits were granted?", "Authorities did not report granting 12 permits."),
    ("How long is the sentence for bribery?", "Theft carries four years in prison; there is no law against bribery."),
    ("How many votes did the president get?", "Parliament elects the president."),
    ("When was the treaty ratified?", "The country is not a party to the 1980 Hague Convention."),
    ("When did the new harbor school open?", "Opened in 2012, it is managed by a church until 2024."),
    ("When did the border open?", "The border remained closed through the end of the year."),
    ("When was he released?", "He was not released on May 3."),
    ("When was he expelled?", "As of December 15, he held his seat."),
    ("How much compensation was paid?", "The court granted no compensation."),
    # other years, labels, ages, what the question gives itself
    ("How many cases were opened in 2017?", "Police opened eight cases in 2019."),
    ("How many articles were cited?", "Article 171 criminalizes trafficking."),
    ("How many girls disappeared?", "A 14-year-old girl disappeared."),
    ("How many of the 72 victims were men?", "NGOs assisted 72 victims."),
    ("How many members are women?", "The 51-member parliament has several women."),
    ("How many judges resigned?", "In one case, witnesses resigned their claim."),
    ("How many officers were charged?", "The trial took three years."),
    ("How many journalists were detained?", "Police detained journalists in May, and 12 lawyers resigned."),
    ("How many child victims did NGOs assist?", "NGOs assisted 140 victims, including 45 children and 95 adults."),
    ("How many officers were convicted?", "Prosecutors charged 14 officers; a court acquitted all of them."),
    ("How many cases were opened in 2017?", "Police opened eight cases."),
    # another event, part, group or body than the one that is asked for
    ("When did the clinic close?", "The clinic opened on May 3."),
    ("When was the agreement signed?", "The agreement is to expire in 2031."),
    ("In what month was the fee raised?", "The fee was lowered in May."),
    ("When did the president abolish the tax?", "The president promised in May to abolish the tax."),
    ("When was the wage raised before that?", "The wage was raised in July."),
    ("How many bids came from abroad?", "Foreign builders won eight contracts."),
    ("How many of the inspectors are lawyers?", "Of the 90 inspectors, 41 were women and 12 worked on mines."),
    ("How many ferries were checked?", "Of the 31 ferries checked, 12 were found safe and four needed repair."),
    ("How many guards resigned?", "Charges were brought against 64 guards; 22 were fined."),
    ("How many towns have no school?", "A school is required in each of the 82 towns, yet 29 towns had none."),
    ("How many beds are in the Northern house?", "It has two houses, one in the north with 24 beds and one abroad."),
    ("How many clerks were hired in 2017?", "The bank hired 38 clerks and 12 guards; in 2017 it hired 46 in all."),
    ("How many pupils aged 15 to 17 worked?", "Of pupils aged 5 to 14, 318 pupils worked."),
    ("How old was the nurse who fell?", "A 23-year-old driver was arrested."),
    ("Who heads the Flood Board?", "The Harbour Council is headed by Ana Duka."),
    ("Who heads the CCF?", "The Council to Combat Fraud (CCF) met once."),
    ("Did the line lead to more arrests in 2016 than in 2015?", "It got 612 calls in 2016, compared with 587 in 2015."),
    ("Did the police make more or fewer arrests than in 2015?", "It got 612 calls, compared with 587 in 2015."),
    ("Were more fines imposed in 2017 than in the year before?", "61 fines were imposed, compared with 70 in 2018."),
    ("Did courts convict more smugglers than in 2019?", "Prosecutors charged 30 smugglers, compared with 20 in 2019."),
    ("Were more of the women killed at home than elsewhere?", "In all 43 women were killed, compared with 36 in 2017."),
    ("Were more suspects charged with theft or with fraud?",
     "Prosecutors charged 46 suspects, 31 with theft and 15 with fraud, up from 39 suspects in 2018."),
    ("Did more prisoners kill themselves than the year before?", "47 prisoners died, compared with 39 in 2018."),
    ("Has the city opened more schools than in 2019?", "The city received no money for its schools."),
    ("How many inspectors left?", "The service had a workforce of 31 million."),
    ("Is the country on Tier 2 or on the Watch List?", "The country remained on Tier 2 Watch List."),
    ("Did the party hold on to its majority?", "The party won 71 seats and lost its lead."),
    # the wrong kind
    ("What share of voters took part?", "Some 300 voters took part."),
    ("How long did the trial take?", "The trial heard 300 witnesses."),
    ("How much did it cost?", "It took three years to build."),
    ("In which year was it founded?", "The office was founded in September."),
    ("On what date did it begin?", "It began in 2012."),
    ("When did the minister resign?", "According to a July 4 report, the minister resigned."),
    ("How old is the minister?", "The law sets the minimum age at 21."),
    ("At what age may people marry?", "A 14-year-old girl was married."),
    ("What was the name of the editor?", "The editor of the Daily Mirror was arrested."),
    # reasons and two questions in one
    ("Why did complaints drop between 2017 and 2018?",
     "In 2018 the board received 3,462 complaints, compared with 3,118 in 2017."),
    ("Why is the minimum wage so low?", "The minimum wage is 42,500 tenge."),
    ("How many died, and how many were hurt?", "Four people died."),
    ("When and how did he die?", "He died on May 3."),
    # names
    ("What does MOJ stand for?", "The Ministry of Justice (MJ) trained officials."),
    ("Who became prime minister?", "Parliament chose Maria Lopez over Ana Silva as prime minister."),
    ("In which city is the clinic?", "Clinics opened in Suva and in Nadi."),
    ("Which country do they come from?", "Most come from Uzbekistan; some moved to Tajikistan."),
    # of another figure, or of some of those counted
    ("How many complaints were about prisons?",
     "Of the complaints, 230 concerned the army, 141 the local councils, 68 prisons and 54 the tax office."),
    ("How many calls concerned debt?", "The hotline received 870 calls, most of them about debt."),
    # of those to whom something else was done, or something less
    ("How many women were arrested?", "Police arrested seven suspects for exploiting 23 women in bars."),
    ("How many victims were not referred to shelters?", "Police referred 71 victims to shelters."),
    ("How many people answered the survey?", "The office surveyed 1,000 people."),
    ("How many complaints did it receive in 2022?", "It closed 566 complaints in 2022, compared with 402 in 2021."),
    ("How many patients died from falls?", "Six of the patients died."),
    ("How much did the state spend on shelters?", "The state allocated $2 million to shelters."),
    ("How much did he pay?", "The court ordered him to pay $310,000 ($4,079) in restitution."),
    ("How much did the ministry pay each carer?",
     "The auditor recommended that the ministry apologize, pay $250 to each carer who had waited, and train staff."),
    ("How many shelters accept men?", "It ran two shelters with a capacity of 90; neither accepted men."),
    ("How many witnesses gave evidence in public?", "Nine witnesses gave evidence in private."),
    ("How many surveyors will the agency have in 2025?", "The agency should have 60 surveyors by 2025."),
    ("How many construction visits were unannounced?", "Of the visits, 8,316 were unannounced."),
    ("How many fines were thrown out?", "Employers appealed against 388 fines."),
    ("How many boats can Osk officially hold?", "Osk held 612 boats, against a rated capacity of 240."),
    ("How many pilots got trained?", "The harbor planned to train 120 pilots but trained only 45."),
    ("How many piers did the city close?", "It proposed the closure of three piers; the city closed one."),
    ("When was the regatta held?", "The regatta due in November 2022 was postponed."),
    ("How long is the wait for a berth?", "Waits are known in no harbor except Osk, where the average was 33 weeks."),
    ("How much did owners have to pay?", "The court ordered owners to pay $310, of which nothing had been paid."),
    ("How long is the sentence of Captain Orle?",
     "A court sentenced Captain Orle and Pilot Fenn to seven and four years' imprisonment, respectively."),
    ("How many complaints were about piers?",
     "Only nine complaints came from users of piers; the rest of those about piers were made by pilots."),
    ("What share of the crew paid a fee?", "Four in five of the crew paid a fee, typically 3,000 crowns."),
    ("How much does a berth cost compared with a pier?", "A berth costs the harbor 790 dollars a month."),
    ("How old are the boys on the boats?", "Most of the boys on the boats are aged seven to 14."),
    ("How many berths does the harbor have?", "The plan of 2018 had foreseen 40 berths for the harbor."),
    ("How many berths does the harbor have?", "The harbor has berths, of which 40 are expected in May."),
    ("How much was paid for the berths?", "The harbor claimed 40 dollars for the berths."),
    ("How much money did the harbor receive?", "The fund pledged the harbor 40 dollars."),
    ("How many proposals did the council carry out?", "The council accepted 40 proposals."),
    ("How many seamen were missing according to the Harbor Union?", "The Port Authority said 40 seamen were missing."),
    ("When did the system go into operation?", "The system was to go into operation in January 2023."),
    ("How many victims were identified in 2019?",
     "The government gave legal advice to one foreign victim identified in 2019, compared with 29 in 2018."),
    # told of what it is compared with, or excepted; limited to what isn't told
    ("How many requests came by telephone?", "In all 310 came by post, fewer than by telephone but more than by fax."),
    ("When does the rule on piers take effect?", "It takes effect on 1 May 2023, save for the rule on piers."),
    ("How much of it was for piers?", "Of this sum, 2.2 million relates to fuel and the rest to piers."),
    ("How many accidents were there in agriculture?", "Accidents at work numbered 63, after 71 in 2021."),
    ("How many berths are in the teachers' union?", "The sailors, whose union has 40 berths, went on strike."),
    ("How many calls did the hotline receive after the grant ended?", "The hotline received 310 calls in the year."),
    ("How many days does a repair take?", "A repair that used to take two days now takes weeks."),
    ("How many berths does the harbor have?", "The harbor, opened in 2014 with 40 berths, now has over 300."),
    ("How many claims were turned down?", "The harbor closed 2,204 claims."),
    ("How many harbors are registered?", "Pilots saw 58 of the 74 registered harbors, 21 of them at night."),
    ("How many piers does this year's report list?", "In last year's report 34 piers were listed."),
    ("How many claims concerned boats?", "The other 251 concerned everything from boats to buoys."),
    ("Since when may pilots board ships?", "Between June and March pilots boarded 58 ships."),
    ("What percentage of claims came from fathers?", "At 44 per cent, mothers made most claims."),
    ("How many piers are run by the state?", "Haven runs five of the eight piers; the state runs two."),
    ("Must the father pay for the pier?", "The mother must pay for the pier."),
    ("Was it a record year for the harbor?", "The harbor had 2,316 ships, fewer than the record of 2,540 in 2018."),
    ("Can pilots go to jail for theft?", "Theft by pilots is punished by a fine; jail for it was abolished in 2020."),
    ("How many boys beg across the country?", "Some are made to beg; in Luma alone 3,700 boys beg."),
    ("How many pilots joined the Northern Front in 2021?", "In 2021 139 pilots joined."),
    ("How much was spent?", "It spent $9 million in 2019, $17 million in 2020 and $26 million in 2021."),
    # of somebody else, or another's count
    ("How much was Souli fined?",
     "The editor, Leila Haddad, was fined 30,000 marks, and the reporter, Amin Souli, was sentenced to eight months."),
    ("How many dead did the Ministry of Interior count?",
     "The Ministry of Interior said that four people died; the League for Human Rights counted 13 dead."),
    # of another one in a row
    ("How many deficiencies did the third inspection find?", "The second inspection found 11 deficiencies."),
    ("How many deficiencies were found in April 2019?",
     "It was inspected in April 2018; on 3 October 2019 an inspection found 11 deficiencies."),
    # at first, of another year, or of a part in a list
    ("How long must families wait?", "Families at first had to wait seven years; a law cut this to one year."),
    ("How many officers were trained in 2020?", "The academy trained 212 officers, compared with 340 cadets in 2020."),
    # of a target, or of another body
    ("How many pupils were served in 2022?", "The target for 2022 was 500,000 pupils."),
    ("How many recommendations did the Resettlement Agency accept?",
     "In its reply the Ministry of Water accepted six of the 15 recommendations."),
    # of another time
    ("When was the boiler replaced?", "It agreed with the recommendation to replace the boiler by 2025."),
    ("When was the inspection?", "The office inspected the hospital from 6 to 24 February 2023."),
    ("When does the action plan expire?", "It had not adopted a plan; the previous plan expired in December 2021."),
    ("When did the constable attack the man?", "The constable was sentenced in October 2020 for assaulting the man."),
    ("When was the vote annulled?", "It annulled the vote and ordered a new one, which took place on June 12, 2022."),
    ("When was Nadia Brook convicted?", "In August 2022, the court upheld the conviction of Nadia Brook."),
    # of a table
    ("How many cases were there in Osh?", f"There were {', '.join(f'{n} cases in Town{n}' for n in range(2, 60))}."),
    # comparisons
    ("How did convictions develop from 2017 to 2019?", "Courts reported eight convictions in 2019."),
    ("How many people were convicted of arson?", "Courts convicted 25 men for theft and 24 men for fraud."),
    ("How many people were convicted of child sacrifice?",
     "Courts convicted 25 individuals for child trafficking and 24 individuals for child pornography."),
]  # fmt: skip


def _passage(text: str) -> Passage:
    return Passage("a-2020", "Overview", 1, 0, len(text), text, "")


@pytest.mark.parametrize(("question", "expected"), BY_YEAR)
def test_the_whole_is_compared_with_wholes(question: str, expected: str | None) -> None:
    quote = (
        "Police opened eight trafficking inquiries (one sex trafficking and seven labor trafficking) in 2019, compared"
        " with two in 2018 and four in 2017."
    )
    assert short_answer(understand(question), [Passage("r", "S", 1, 0, len(quote), quote, "S")]) == expected


@pytest.mark.parametrize(("question", "quote", "expected"), UNREPORTED)
def test_a_no_as_far_as_it_is_reported_keeps_that_hedge(question: str, quote: str, expected: str | None) -> None:
    passage = Passage("r", "S", 1, 0, len(quote), quote, "S")
    assert short_answer(understand(question), [passage], Trained(yes_logit=-2.5)) == expected
    if expected and expected != "No":
        assert short_support(expected, question, [quote], -2.5) == "supported"
        assert short_support(expected, question, [quote], 0) is None
        assert short_support(expected, question, [quote.replace("report", "publish")], -2.5) is None


@pytest.mark.parametrize(("question", "quote", "expected"), GIVEN, ids=[f"{row[0]} {row[1][:30]}" for row in GIVEN])
def test_the_phrase_that_answers(question: str, quote: str, expected: str) -> None:
    assert short_answer(understand(question), [_passage(quote)]) == expected
    assert short_support(expected, question, [quote]) is not None


@pytest.mark.parametrize(("question", "quote"), NONE, ids=[f"{row[0]} {row[1][:30]}" for row in NONE])
def test_no_short_answer_rather_than_a_guess(question: str, quote: str) -> None:
    assert short_answer(understand(question), [_passage(quote)]) is None


@pytest.mark.parametrize(
    "question",
    [
        "How many plans were carried out and given up?",
        "How many ferries were checked and sold?",
        "When was the captain suspended and reinstated?",
        "How many people were hurt according to the crew and according to the port?",
        "What is the minimum age for pilots and for cooks?",
    ],
)
def test_half_of_what_is_asked_is_no_short_answer(question: str) -> None:
    quote = (
        "Of the plans, nine were carried out and two were given up. The captain was suspended in May and was reinstated"
        " in June. The crew said that 12 people were hurt; the port put the figure at 20. It sold three ferries. The"
        " minimum age for pilots is 24."
    )
    told = [text for text in quote.split(". ") if set(text.casefold().split()) & set(question.casefold().split()[3:])]
    assert [short_answer(understand(question), [_passage(text)]) for text in told] == [None] * len(told)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("The number of fires fell from 40 to 30.", None),
        ("The number of fires and burglaries fell.", "Yes"),
        ("The number of fires and of other emergencies fell.", "Yes"),  # floods may be among these
    ],
)
def test_a_yes_to_two_things_tells_of_both(text: str, short: str | None) -> None:
    assert short_answer(understand("Did the number of fires and floods fall?"), [_passage(text)]) == short


def test_a_figure_of_the_reports_own_year_is_told_beside_those_it_is_compared_with() -> None:
    quote = "The port received 912 complaints, compared with 744 in 2019 and 390 in 2018."
    passage = Passage("a-2020", "S", 1, 0, len(quote), quote, "Port of Fen 2020, S")
    expected = "912 complaints, compared with 744 in 2019 and 390 in 2018"
    for question in ("How many complaints did the port receive in 2018, 2019 and 2020?",
                     "How many complaints did the port receive each year?"):  # fmt: skip
        assert short_answer(understand(question), [passage]) == expected


def test_years_are_compared_across_quotes() -> None:
    asked = understand("Compare convictions in 2018 and 2019.")
    told = ("Courts reported two convictions in 2018.", "Courts reported eight convictions in 2019.")
    quotes = [_passage(text) for text in told]
    assert short_answer(asked, quotes) == "2018: two · 2019: eight"


@pytest.mark.parametrize(
    ("question", "texts", "short"),
    [
        ("Did the mayor resign?", ["The mayor resigned in May.", "The mayor did not resign."], None),
        ("Did the mayor resign?", ["The mayor resigned in May.", "It rained."], "Yes"),
        ("Any exceptions (the age for work)?", ["There is no age for work in mines."], None),
        ("Any camps?", ["There are no camps."], "No"),
    ],
)
def test_yes_or_no_is_what_all_quotes_say_of_what_is_asked(question: str, texts: list[str], short: str | None) -> None:
    assert short_answer(understand(question), [_passage(text) for text in texts]) == short


def test_no_quote_no_answer() -> None:
    assert short_answer(understand("How many?"), []) is None


OPENINGS = (
    "How many {}?", "What share of {}?", "How long did {}?", "When did {}?", "In which year did {}?",
    "How old were {}?", "Where did {}?", "Who was the head when {}?", "How much money did {}?",
    "Which countries did {}?", "Compare {} in 2018 and 2019.",
)  # fmt: skip


def test_whatever_is_given_for_the_corpus_is_supported_by_its_quote(kyrgyz: Report) -> None:
    given = 0
    for passage in split(kyrgyz):
        about = " ".join(passage.text.split()[-6:]).rstrip(".")
        for opening in OPENINGS:
            question = opening.format(about)
            short = short_answer(understand(question), [passage])
            if short is not None:
                given += 1
                assert short_support(short, question, [passage.text]) is not None, (question, short, passage.text)
    assert given > 15


def _surely_of(text: str, name: str) -> Trained:
    """What the trained layers read where they point at a name, and at nothing else."""
    start = text.find(name)
    return Trained(answers=6.0, words=lambda: [Word(start, start + len(name), 0.95)])


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which ministry trained prosecutors?", None),
        ("Who trained the officials?", None),
        ("Which ministry was trained?", "Ministry of Labor"),
        ("Which ministry's officials were trained?", "Ministry of Labor"),
        ("Which ministry took part?", "Ministry of Labor"),
    ],
)
def test_a_name_that_something_was_done_to_isnt_who_did_it(question: str, name: str | None) -> None:
    text = "Experts trained 1,119 Ministry of Labor officials."
    assert short_answer(understand(question), [_passage(text)], _surely_of(text, "Ministry of Labor")) == name


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("Which organization trained judges?", "Judges were trained by the Fen Lawyers Union.", "Fen Lawyers Union"),
        ("Which organization trained judges?", "The Fen Lawyers Union trained judges.", "Fen Lawyers Union"),
        ("Which organization trained judges?", "It trained judges with the Fen Lawyers Union.", "Fen Lawyers Union"),
        ("Which newspaper closed in May?", "In May, the ministry closed the Fen Lawyers Union.", "Fen Lawyers Union"),
    ],
)
def test_a_name_that_did_it_or_of_which_it_is_asked_is_short(question: str, text: str, name: str) -> None:
    assert short_answer(understand(question), [_passage(text)], _surely_of(text, name)) == name


def test_of_two_dates_that_are_told_as_well_none_is_short() -> None:
    asked = understand("By when are all piers to be closed?")
    decided, moved, other = (
        _passage("The city decided in 2013 to close all piers by 2020."),
        _passage("In May 2019 the city moved the target date to 2026."),
        _passage("A storm hit the city in 2017."),
    )
    longer = _passage("In 2018 the city extended the closure of the beach until June 30, 2019.")
    surely = Trained(6.0, lambda: [Word(47, 51, 0.95)])
    assert short_answer(asked, [decided], surely) == "2020"
    assert short_answer(asked, [decided, other], surely) == "2020"
    assert short_answer(asked, [decided, longer], surely) == "2020"
    assert short_answer(asked, [decided, moved], surely) is None


def test_a_share_is_asked_for_by_the_question_itself_not_by_what_it_goes_on_from() -> None:
    text, count = "Some 300 children live in homes.", Span(0, 17)
    assert is_no_share(understand("What share of children live in homes?"), text, count)
    assert not is_no_share(understand("How many live in homes (what share of children goes to school)?"), text, count)


def test_how_much_two_things_differ_is_one_figure() -> None:
    text = "Fees rose by 12 percent."
    differ = understand("By what percentage did fees rise compared with 2018?")
    assert not is_one_side(differ, text, Span(13, 23))
    assert is_one_side(understand("What are fees at sea compared with those on land?"), text, Span(13, 23))


def test_who_asked_somebody_is_not_whom_they_asked() -> None:
    text = "In May President Ayu asked the attorney general to look into it."
    president = Span(text.index("President"), text.index(" asked"))
    general = Span(text.index("attorney"), text.index(" to look"))
    for question in ("Who did the president ask to look into it?", "Whom has Ayu asked?"):
        assert is_who_did_it(understand(question), text, president)
        assert not is_who_did_it(understand(question), text, general)
    assert not is_who_did_it(understand("Who asked for an inquiry?"), text, president)
    named = "The post of judge went to Ana Sol, named by the president."
    asked = understand("Who did the president name as judge?")
    assert not is_who_did_it(asked, named, Span(named.index("Ana"), named.index(",")))
    assert is_who_did_it(asked, named, Span(named.index("the president"), len(named) - 1))


def test_a_figure_of_posts_is_not_that_of_those_who_hold_them() -> None:
    posts = "Although the total number of inspector positions is 28, only 16 positions are currently filled."
    of_posts, filled = Span(posts.index("28"), posts.index("28") + 2), Span(posts.index("16"), posts.index("16") + 2)
    asked = understand("How many inspectors were there?")
    assert counts_posts(asked, posts, of_posts)
    assert not counts_posts(asked, posts, filled)
    assert not counts_posts(understand("How many inspector positions are there?"), posts, of_posts)
    assert not counts_posts(asked, "There were 28 inspectors in 12 posts.", Span(11, 13))


def test_what_may_not_last_longer_has_exceptions_or_was_annulled_is_no_short_answer() -> None:
    asked = understand("How many hours can police hold terrorists?")
    text = "With certain exceptions police may not hold a suspect for more than 72 hours."
    span = Span(text.index("more"), len(text) - 1)
    assert is_denied_limit(asked, text, span)
    assert is_with_exceptions(asked, text, span)
    assert not is_with_exceptions(understand("How many hours may police hold a suspect?"), text, span)
    allowed = "Police held suspects for more than 72 hours."
    assert not is_denied_limit(asked, allowed, Span(allowed.index("more"), len(allowed) - 1))
    question = "What is the prison term for defaming a candidate?"
    for law, told in (
        ("The law sets prison sentences of three to ten years for defaming a candidate.", True),
        (
            "The court annulled an article that set prison sentences of three to ten years for defaming a candidate.",
            False,
        ),
    ):
        assert (short_answer(understand(question), [_passage(law)], Trained(9.0, lambda: (), 0)) is not None) == told


def test_a_suspended_sentence_is_no_time_in_prison() -> None:
    text = "He was sentenced to eight months' imprisonment; however, the sentence was suspended."
    span = Span(text.index("eight"), text.index(";"))
    assert was_suspended(understand("How long did he spend behind bars?"), text, span)
    assert not was_suspended(understand("What sentence did he get?"), text, span)
