"""Yes, no or silence: a table of questions with the sentence that answers them, read by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.polarity import may_say, polarity

YES = [
    ("Did police kill wolves?", "Police killed three wolves."),
    ("Did the government fine any smugglers?", "The government reported fining four smugglers."),
    ("Is same-sex marriage banned?", "The law bans same-sex marriage."),
    ("Did rents rise?", "The owners raised rents."),
    ("Must guards inform visitors?", "The law requires guards to inform visitors of their rights."),
    ("Did the judge resign?", "Two magistrates resigned."),
    ("Did farmers march?", "Dozens of farmers marched."),
    ("Did the baker's cousin sell bread?", "The baker's cousin sold bread."),
    ("Can the guards strike?", "In May the guards struck, and the law allows the guards to strike."),
    ("Did the government build wells?", "The ministry and foreign donors built wells."),
    ("Is the harbor open?", "Water: The harbor is open (see section 3)."),
    # a share that sizes a noun, all of it, or more
    ("Did the government impose a tariff on steel?", "The government imposed a 25 per cent tariff on steel."),
    ("Is the ferry owned by the state?", "The ferry is 100 percent owned by the state."),
    ("Is the tower half finished?", "The tower is half finished."),
    ("Must women have permission to marry?", "The law requires women to have permission of the father to marry."),
    ("Did the mayor resign?", "The mayor resigned in May."),
    (
        "Were more houses burned in 2020 than in 2018?",
        "In 2020, 30 houses burned, compared with 40 in 2019 and 25 in 2018.",
    ),
    ("Does the plan mention nurses?", "The plan mentions nurses."),
    ("Did police find more victims?", "Police found 30 children, compared with 20 in 2018."),
    ("Were more people trained?", "The academy trained 40 officers, compared with 38 in 2022."),
    ("Did the government convict any traffickers?", "Courts convicted seven traffickers in 2019."),
    ("Were there more investigations than in 2018?", "Police opened eight investigations, compared with two in 2018."),
    ("Did the number of convictions fall?", "Convictions fell from 12 to three."),
    ("Was the toll abolished?", "The toll was abolished in May."),
    (
        "Were more drivers fined than in 2018?",
        "Courts fined 17 drivers, 15 for speeding and two for theft, compared with 11.",
    ),
    ("Is child labour banned?", "The law prohibits child labour."),
    ("Does the law ban forced labour?", "The law prohibits all forms of forced or compulsory labor."),
    ("Did the authorities release the journalist?", "Authorities released the journalist in March."),
    ("Do workers have the right to strike?", "The law provides for the right of workers to strike."),
    ("Must employers pay overtime?", "The law requires employers to pay overtime."),
    ("Is military service compulsory?", "Military service is mandatory for men."),
    ("Did the media criticize the government freely?", "Media criticized the government freely."),
    (
        "Has the government increased funding for shelters?",
        "The government increased funding for shelters to 1 million dollars.",
    ),
    ("Did the commission act independently of the government?", "The commission acted independently."),
    ("Do the police need a warrant to search a home?", "The law requires a warrant to search a home."),
    ("Can police search homes without a warrant?", "Police may search homes without a warrant."),
    ("Are there women in parliament?", "Of 120 members of parliament, 24 were women."),
    ("Did the government restrict access to the internet?", "The government restricted access to the internet."),
    ("Are trade unions independent of the government?", "Trade unions were independent of the government."),
    ("Did anybody die in custody?", "Two detainees died in custody."),
    ("Can an NGO file a criminal complaint?", "The new law allows NGOs to file criminal complaints."),
    ("Are honor killings crimes?", "The law prohibits honor killings."),
    ("Must customs officers disclose their assets?", "Only customs officers must disclose their assets."),
]
"""The sentence says yes."""
NO = [
    ("Are the fines sufficient?", "The fines were not sufficient to deter theft."),
    ("Is fencing compulsory?", "Fencing is not compulsory."),
    ("Did the army shell the town?", "The army refrained from shelling the town."),
    ("Did clerks report the theft?", "Clerks neglected to report the theft."),
    ("Was the van licensed?", "An unlicensed van was stolen in May."),
    ("Did rents rise?", "Rents did not rise."),
    ("Can clerks strike?", "The law prohibits clerks from striking."),
    # a denial is no less of all for its reason or its period
    ("Did the firm pay its drivers?", "The firm did not pay its drivers during the year because of a dispute."),
    ("Were the wells tested?", "The wells had not been tested by year's end."),
    ("Did the ministry answer the 12 letters?", "The ministry did not answer any of the 12 letters."),
    ("Is there a minimum wage?", "There is no statutory minimum wage."),
    ("Were all boats inspected?", "Boats in the north were not inspected."),
    ("Can strangers enter the camp?", "The rules prohibit strangers from entering the camp."),
    # what is denied beside another deed, whatever that one is
    (
        "Does the government censor online content?",
        "The government did not restrict or disrupt access to the internet or censor online content.",
    ),
    (
        "Did the government disrupt access to the internet?",
        "The government did not restrict or disrupt access to the internet or censor online content, and there were no"
        " credible reports that the government monitored private online communications.",
    ),
    ("Is academic freedom restricted?", "The law did not restrict academic freedom."),
    ("May employers fire striking workers?", "Employers may not fire workers if they strike."),
    ("Were there political prisoners?", "There were no political prisoners, nor persons who disappeared."),
    ("Does the labor law apply to maids?", "The labor law bans child work, but it does not apply to maids."),
    ("Did the government convict anyone?", "The government did not convict anyone and only conducted training."),
    (
        "Did the ministry open a shelter for boys?",
        "The ministry did not open any shelters for boys and housed boys in prisons.",
    ),
    ("Did the police identify any victims of fraud?", "The police did not identify any victims and took up no fraud."),
    ("Did the state train its diplomats?", "The state did not provide training to its diplomatic personnel."),
    ("Were the two suspects tried in 2021?", "The two suspects were detained and had not been tried by December."),
    ("Was anyone killed in the blast?", "The blast injured nine persons, and no one was killed."),
    ("Did the reporters get their passes?", "None of the reporters had received a pass."),
    ("Did the firm pay the fine?", "The firm refused to pay the fine."),
    ("Has the bridge reopened?", "The bridge has yet to reopen."),
    ("Did every clinic get a generator?", "Only three of the eight clinics got a generator."),
    ("Did the minister keep his seat?", "The minister lost his seat."),
    ("Was anyone injured when the wall fell?", "When the wall fell, nobody was injured."),
    ("Did the school have a nurse?", "The school had no nurse."),
    (
        "Were more houses burned in 2020 than in 2019?",
        "In 2020, 30 houses burned, compared with 40 in 2019 and 25 in 2018.",
    ),
    ("Did police seize more guns in 2020 than in 2019?", "Police seized 90 guns in 2020, the same number as in 2019."),
    ("Did officials take bribes?", "There were no officials who took bribes."),
    ("Did the government convict any traffickers?", "Courts did not convict any traffickers in 2019."),
    ("Were there fewer investigations than in 2018?", "Police opened eight investigations, compared with two in 2018."),
    (
        "Were there more investigations than in 2018?",
        "Police opened eight investigations in 2019, compared with 11 in 2018.",
    ),
    ("Did the number of convictions rise?", "Convictions fell from 12 to three."),
    ("Was the minister convicted?", "The court acquitted the minister in May."),
    ("Did parliament approve the bill?", "Parliament rejected the bill in June."),
    ("Is the death penalty legal?", "The law prohibits the death penalty."),
    ("Are strikes legal in essential services?", "The law prohibits strikes in essential services."),
    ("Is child labour banned?", "The law does not prohibit child labour in agriculture."),
    (
        "Does the government fully comply with the standards?",
        "The government does not fully meet the minimum standards.",
    ),
    ("Do all prisoners get medical care?", "Prisoners did not receive medical care."),
    ("Do prisoners get enough food?", "Food for prisoners was insufficient."),
    ("Were there reports of torture?", "There were no reports of torture."),
    ("Were there political prisoners?", "There were no political prisoners."),
    ("Is the journalist still in prison?", "Authorities released the journalist from prison in March."),
    ("Do workers have the right to strike?", "The law does not provide workers the right to strike."),
    ("Can women inherit land?", "Under the law women may not inherit land."),
    (
        "Can women pass on citizenship to their children?",
        "The law does not permit women to transmit citizenship to their children.",
    ),
    ("Must employers pay overtime?", "The law does not require employers to pay overtime."),
    ("Did the president sign the treaty?", "The president had not signed the treaty by the end of the year."),
    ("Did the government train judges?", "The government trained prosecutors, but it did not train judges."),
    ("Were women among the victims?", "None of the victims were women."),
    ("Did the government cooperate with NGOs?", "The government failed to cooperate with NGOs."),
    ("Was the trial fair?", "The trial was unfair."),
    ("Were the elections free and fair?", "Observers called the elections neither free nor fair."),
    ("Is domestic violence a crime?", "The law does not specifically criminalize domestic violence."),
    ("Did inspectors visit farms?", "Inspectors were not allowed to visit farms."),
    ("Do inspectors have enough resources?", "Inspectors lacked resources."),
    ("Has the government increased funding for shelters?", "The government cut funding for shelters."),
    ("Has the government increased funding for shelters?", "Funding for shelters did not increase."),
    ("Do women earn more than men?", "Women earned less than men."),
    ("Did the government deport refugees?", "The government did not deport refugees."),
    ("Can police search homes without a warrant?", "Police may not search homes without a warrant."),
    ("Did authorities enforce the law effectively?", "Authorities did not effectively enforce the law."),
    ("Is there a law against domestic violence?", "There is no law against domestic violence."),
    ("Is there a relief fund?", "The city does not have a relief fund."),
    ("Does the ministry support the plan?", "The ministry does not support the plan."),
    ("Did the government restrict access to the internet?", "The government did not restrict access to the internet."),
    ("Did anybody die in custody?", "Nobody died in custody."),
    ("Was the verdict upheld?", "The court overturned the verdict."),
    ("Did the government reduce the number of inspectors?", "The number of inspectors rose from 40 to 55."),
    ("Was the budget cut?", "The budget rose to 4 million dollars."),
    ("Were the police officers punished?", "The police officers went unpunished."),
    (
        "Was anyone found guilty of smuggling?",
        "It did not convict anyone for smuggling, did not provide any training, and cut the number of inspectors.",
    ),
    (
        "Were more drivers fined in 2021 than in the year before?",
        "The city fined 40 drivers in 2021, compared with 70 in 2020.",
    ),
]
"""The sentence says no."""
OPEN = [
    # what there is no more wasn't brought in, and a part is compared with no whole
    (
        "Did parliament bring in juries for trials?",
        "Parliament enacted a law that abolished the jury system during trials.",
    ),
    (
        "Did courts fine more drivers for theft?",
        "Courts fined 17 drivers, 15 for speeding and two for theft, up from 11.",
    ),
    # what rose is another thing, or a part is told beside the whole
    (
        "Did police identify more victims?",
        "The academy trained 40 officers on identifying victims, compared with 38 in 2022.",
    ),
    (
        "Did the training help officers to find more victims?",
        "The academy trained 40 officers on finding victims, compared with 38 in 2022.",
    ),
    (
        "Were more victims given shelter?",
        "NGOs assisted 40 victims, including 12 in shelters, compared with 30 in 2018.",
    ),
    ("Were more victims found?", "Police found 30 victims, among them 12 children, compared with 20 in 2018."),
    # what takes it to be there, or only goes with it
    ("Is there truancy?", "The town did not enforce truancy rules."),
    ("Are there stray dogs?", "The mayor did not pardon any stray dogs."),
    # the doer and the one it was done to
    ("Did soldiers kill farmers?", "Soldiers were killed by farmers."),
    # a measure that was passed
    ("Is the fee above the limit?", "The fee was below the limit."),
    ("Was the bridge on budget?", "The bridge exceeded its budget by 4 million crowns."),
    ("Were all members there?", "All but two members were there."),
    ("Was the post filled?", "A complaint about the post was filed."),
    (
        "Can somebody be treated without joining the club?",
        "The law does not require patients to join a club to be treated.",
    ),
    # not doing, nearly doing, wishing or offering it
    ("Did the guards search the hut?", "The guards hesitated to search the hut."),
    ("Was the well cleaned?", "The well escaped cleaning for years."),
    ("Did the runner fall?", "Helpers kept the runner from falling."),
    ("Was the club closed?", "The mayor asked the court to close the club."),
    ("Was the baker fined?", "The mayor praised the baker, despite a call by the council that he face a fine."),
    ("Was the clerk dismissed?", "The clerk kept the post despite the board's order that she be dismissed."),
    ("Was the clerk dismissed?", "The clerk kept the post despite calls for her to be dismissed."),
    ("Did the army use mules?", "The army used to use mules."),
    ("Did the firm compensate the tenants?", "The firm offered compensation to the tenants."),
    ("Did the sailor testify?", "The sailor died before she could testify."),
    # the opposite of something else
    ("Were the guards paid?", "Guards did unpaid drills."),
    ("Were the victims identified?", "Unidentified men robbed the victims."),
    ("Did the council accept the plan?", "The council rejected criticism of the plan."),
    ("Did the board approve the permits?", "The board denied 12 of 40 permits."),
    ("Does the act cover gardeners?", "The act excludes gardeners from overtime pay."),
    ("Is the clerk still in prison?", "The clerk's brother was released from prison."),
    # few of something else, and how good it is
    ("Are the inspections effective?", "Limited inspections were conducted."),
    ("Did many farmers vote?", "Few farmers complained of the vote."),
    # a rise of something else, or there and back
    ("Did smuggling increase?", "The police increased patrols to stop smuggling."),
    ("Did rents rise?", "Rents rose in spring but fell over the year."),
    ("Did more cats than dogs win?", "More dogs than cats won."),
    # another deed of the same people
    ("Can nannies join unions?", "The law prohibits discrimination against nannies."),
    ("Were any bakers arrested?", "The town failed to establish a bakers guild."),
    ("Is the vote free and fair?", "Two parties did not take part in the vote."),
    # what may be punished is no less a crime
    ("Is arson a crime?", "Arson may be prosecuted under the penal code."),
    ("Is arson a crime?", "Owners may file complaints of arson with the police."),
    # another's duty, or another duty
    ("Must bakers provide bags?", "The law requires inspectors to weigh bags that bakers provide."),
    ("Must guards inform visitors?", "The law requires visitors to inform guards of their names."),
    ("Is fencing compulsory?", "The law requires equal access to fencing."),
    # those who work there
    ("Did the judge resign?", "The court resigned itself to the delay."),
    ("Did the doctors strike?", "Hospital cooks went on strike."),
    # the kin, the property, the deputy or the neighbour of those asked about
    ("Was the baker arrested?", "Police arrested the baker's cousin."),
    ("Did the treasurer resign?", "The deputy treasurer resigned."),
    ("Was the theater destroyed?", "A kiosk near the theater was destroyed."),
    ("Did the farmers win?", "The lawyers for the farmers won."),
    ("Did miners march?", "The sons of miners marched."),
    ("Did the mayor meet the families?", "The mayor met lawyers for the families."),
    ("Did the government fund NGOs?", "Foreign governments funded NGOs."),
    # a mention of what is asked whether it is allowed, or a right on paper
    ("Are street parades allowed?", "Police broke up street parades."),
    ("Is gambling legal?", "The clinic treats harm related to gambling."),
    ("Is home schooling allowed?", "The act prohibits home schooling and allows courts to fine parents."),
    ("Is the audit office independent?", "The constitution provides for an independent audit office."),
    ("Do pupils get a free lunch?", "The law guarantees that pupils get a free lunch."),
    ("Are cattle kept with sheep?", "The rules do not permit cattle to be kept with sheep."),
    # a heading, a reference to another place
    ("Are there private clinics?", "## Private Clinics"),
    ("Were there child actors?", "The two remained on stage (see section 4, Child Actors)."),
    # others than the government, and what was so once
    ("Did the government build wells?", "Foreign donors built wells."),
    ("Did the state fund the school?", "The families funded the school."),
    ("Is the harbor open?", "The harbor was open until 2015."),
    ("Does the law require a licence?", "The law formerly required a licence."),
    ("Does the island have a doctor?", "The island had a doctor in the past."),
    # what is denied of some, somewhere, for a time, in a manner or of a kind
    ("Did the government punish officials?", "The government did not punish officials who took bribes."),
    ("Did patients receive visits?", "Patients received no visits on Sundays."),
    ("Was the bridge repaired?", "The bridge was not repaired on time."),
    ("Did the ferry run?", "The ferry did not run for two weeks."),
    ("Did the museum open?", "The museum did not open in the south."),
    ("Did the firm pay its drivers?", "The firm did not pay its drivers for night shifts."),
    ("Did the clerks keep accounts?", "The clerks did not keep accounts of gifts."),
    ("Did the council answer the letters?", "The council did not answer two of the letters."),
    ("Did the pupils learn to swim?", "Pupils with disabilities did not learn to swim."),
    ("Did the clinic have nurses?", "The clinic had no specialized nurses."),
    ("Were the wells tested?", "Unlined wells were not tested."),
    ("Did the fund have a strategy?", "The fund did not have a clear strategy."),
    ("Were the boats inspected?", "The boats were not inspected thoroughly."),
    (
        "Does the constitution grant a right to housing?",
        "The constitution does not explicitly grant a right to housing.",
    ),
    # what was often or somewhere not so
    ("Did the village have power?", "The village often had no power."),
    ("Did shops close?", "Many shops did not close."),
    ("Did voters get a ballot?", "In some towns voters got no ballot."),
    # what is banned in part
    ("Can nurses strike?", "The law prohibits strikes by nurses in emergency wards."),
    ("Are rallies allowed?", "The mayor banned rallies in the old town."),
    ("Is gambling illegal?", "The law prohibits gambling in schools."),
    ("Can pupils work?", "The law prohibits pupils younger than 13 from working."),
    ("Is hunting legal?", "The law prohibits nocturnal hunting."),
    # a further deed that is denied of something else, and a contrary of what isn't restricted
    ("Did the government fund shelters?", "The government did not operate a hotline or fund NGOs."),
    ("Did the government censor films?", "The government did not restrict the internet or censor online content."),
    ("Is access to the internet free?", "The government did not restrict or disrupt access to the internet."),
    ("Did the government pay victims?", "It paid victims, and there were reports that victims were never paid."),
    (
        "Is there child labor?",
        "There was no child labor in the formal sector, and there were reports of child labor on family farms.",
    ),
    # only to a degree, or of others
    ("Is the ferry full?", "The ferry was 64 per cent full."),
    ("Is the tower finished?", "The tower is half finished."),
    ("Is the tower completed?", "The tower was completed to 90 percent."),
    ("Can fathers register a child?", "The law does not allow women to register a child."),
    ("Do fathers get leave?", "Mothers get leave of 20 days."),
    # what was undone later
    ("Did the crew strike on 3 May?", "The crew called a strike for 3 May but called it off on 30 April."),
    ("Is the permit of the mill suspended?", "The city suspended the permit of the mill and gave it back in June."),
    # what the one concerned says, or somebody rejects
    ("Does the government hold people in secret?", "The government denied holding people in secret."),
    ("Was she told of the letters?", "She told the inquiry that she was never told of the letters."),
    (
        "Did the ship strike a container?",
        "The inquiry rejects the suggestion of the owners that the ship struck a container.",
    ),
    # what is recommended, in however many clauses
    (
        "Did the ministry pay the carers?",
        "The auditor recommended that the ministry apologize, pay each carer who had waited, and clear the backlog.",
    ),
    (
        "Was the backlog cleared?",
        "The auditor recommended that the ministry apologize, pay each carer who had waited, and clear the backlog.",
    ),
    # what nobody found out
    ("Were the deaths preventable?", "The inspectors did not assess whether the deaths were preventable."),
    ("Was the pharmacy fined?", "The inspectors are not aware that the pharmacy was fined."),
    ("Did anyone lose a job?", "The inspectors were not able to establish that anyone lost a job."),
    # of whom it isn't so
    (
        "May agencies charge foreign workers fees?",
        "The law prohibits agencies from charging citizens fees, but not foreign workers.",
    ),
    (
        "May agencies charge foreigners fees?",
        "The law prohibits agencies from charging citizens fees, but not for visas.",
    ),
    ("Did the office meet its target?", "The office met its target in 39 per cent of cases."),
    ("Has the post been filled?", "The post had been vacant since May."),
    (
        "Can teachers go on strike?",
        "The law prohibits government employees from striking, but the prohibition does not apply to teachers.",
    ),
    (
        "May school staff walk out?",
        "The law prohibits government employees from striking, although the ban does not extend to teachers.",
    ),
    (
        "Did the prosecutor train anyone on trafficking?",
        "The government did not prosecute or convict any traffickers and only conducted limited training.",
    ),
    ("Did inspectors fine the inspected farms?", "Officials did not inspect farms but fined two factories."),
    ("Did the state train officials?", "The state did not provide training to its diplomatic personnel."),
    ("Do child victims get lawyers?", "Analysts noted a lack of legal representation for minor victims."),
    ("Has anyone benefited from it?", "There is no evidence that victims benefited from this protection."),
    ("Do authorities follow the law on witnesses?", "The law protects witnesses, but authorities rarely followed it."),
    ("Were the officers punished?", "The government acted to investigate and punish officers."),
    ("Must officials make their declarations public?", "The rules list the assets that public officials must declare."),
    ("Were any agencies punished?", "The government did not hold any agencies criminally liable."),
    # some of those asked about
    ("Can prisoners vote?", "Prisoners serving more than a year may not vote."),
    ("Were witnesses punished?", "Witnesses who cooperated were not punished."),
    # what has something yet to do is there; who has none takes no stand; half of it is neither
    ("Is there a relief fund?", "The relief fund, created in 2019, had yet to make any payment."),
    ("Does the ministry support a nurse in each camp?", "The four camps have no nurse."),
    ("Did the ministry accept the plan?", "The plan was accepted in part."),
    # it is done though it is forbidden; in some only
    ("Is solitary confinement of boys legal?", "Boys were kept in solitary confinement, although the law forbids it."),
    ("Do the cameras work?", "The cameras worked in four of the eleven stations."),
    # permits are things, too
    ("Were the permits extended?", "The city held a survey to extend the permits."),
    ("Has the city opened more schools than in 2019?", "The city received no money for its schools."),
    ("Did courts convict more smugglers than in 2019?", "Prosecutors charged 30 smugglers, compared with 20 in 2019."),
    ("Did the number of seats rise?", "No more than 70 of the seats were taken."),
    ("Was anyone arrested after the blast?", "The blast injured nine persons, and no one was killed."),
    ("Was the driver arrested?", "The driver had a house and a boat."),
    ("Did the driver own the boat?", "The driver hid in the boat."),
    ("Did the league reach its goal?", "The league collected 40 tons, short of its goal."),
    ("Was sabotage the cause?", "Sabotage was ruled out as the cause."),
    ("Did the council vote on the plan?", "The vote of the council on the plan is still pending."),
    ("Was any officer charged?", "No civilian was charged over the raid."),
    ("Were any officers charged?", "Three officers were charged, but no official was charged."),
    ("Did the ministry reply to the letter?", "The ministry almost never replied to the letter."),
    ("Did the army leave the town?", "The army did not leave the town until March."),
    ("Did the police free the hostages?", "Two of the hostages were not freed."),
    ("Did the judge accept the video?", "The judge did not accept the confession; the video was not shown."),
    ("Did police attack the protesters?", "The protesters attacked police."),
    ("Did the court free the editor?", "A lawyer urged the court to free the editor."),
    ("Did the mayor pay the fine?", "The mayor paid half of the fine."),
    ("Did the ministry approve the permit?", "The ministry approved the permit, which a court annulled."),
    ("Is there a pact with Norland?", "There is no pact with Sudland."),
    (
        "Did fires in Norland become more frequent?",
        "There were 30 fires, compared with 20 in 2018, and 11 were in Norland.",
    ),
    (
        "Did the hotline get more calls from men or from women?",
        "The hotline received 30 calls, compared with 40 in 2018.",
    ),
    ("Do authorities seize letters?", "The law prohibits authorities from opening, censoring, or seizing letters."),
    (
        "Have victims profited from video testimony?",
        "The law allows testimony by video; however, there is no evidence that victims benefitted from it.",
    ),
    (
        "Did police protect the witnesses?",
        "Police protected the witnesses, although several witnesses were never told.",
    ),
    ("Did the government convict any traffickers?", "The government did not report convicting any traffickers."),
    ("Was the minister tried?", "The court acquitted the minister in May."),
    ("Does the government fully comply with the standards?", "The government complies with the standards."),
    ("Do all prisoners get medical care?", "Prisoners received medical care."),
    ("Do prisoners get medical care?", "Prisoners rarely received medical care."),
    ("Can journalists visit prisons?", "Journalists may visit prisons only with the ministry's permission."),
    ("Can journalists visit prisons?", "The law allows journalists to visit prisons, but authorities often refused."),
    ("Did police torture detainees?", "Police reportedly tortured detainees."),
    ("Did police torture detainees?", "NGOs reported that police tortured detainees."),
    ("Were there political prisoners?", "There were no reports of political prisoners."),
    ("Did the authorities detain the journalist?", "Authorities released the journalist in March."),
    ("Was the journalist freed?", "A court sentenced the journalist to four years in prison."),
    ("Did the ministry close the shelter?", "The ministry opened a shelter in 2019."),
    ("Did the ministry open a shelter?", "The ministry closed the only shelter in 2019."),
    ("Was the law repealed?", "Parliament passed the law in 2018."),
    ("Will the government build shelters?", "The government plans to build three shelters."),
    ("Did the government build shelters?", "The government planned to build three shelters."),
    ("Did the government train prosecutors?", "The government trained prosecutors, but it did not train judges."),
    ("Did anyone fail to appear in court?", "The suspects failed to appear in court."),
    ("Was the trial public?", "The trial was closed to the public."),
    ("Is homosexuality a crime?", "The law criminalizes consensual same-sex sexual conduct between men."),
    ("Is homosexuality illegal?", "Consensual same-sex conduct is legal."),
    ("Did police arrest the protesters?", "Police prevented protesters from reaching the square."),
    ("Is the minimum age for marriage 16?", "The minimum age for marriage is 18."),
    ("Did the government prosecute 12 suspects?", "The government prosecuted 14 suspects."),
    ("Did Amnesty International visit the camp?", "The Red Cross visited the camp."),
    ("Do men earn more than women?", "Women earned less than men."),
    (
        "Were victims punished for crimes they were forced to commit?",
        "There were no reports that victims were punished.",
    ),
    ("Did the government protect refugees?", "The government deported refugees."),
    ("Can police search homes without a warrant?", "The law requires a warrant to search a home."),
    ("Did authorities enforce the law?", "Authorities did not effectively enforce the law."),
    ("Is abortion allowed?", "Abortion is illegal except when the woman's life is in danger."),
    ("Are workers allowed to unionize?", "Workers, except police, are allowed to unionize."),
    ("Did most victims get help?", "Some victims received help."),
    ("Did the court overturn the verdict?", "The court upheld the verdict."),
    ("Did the victims testify?", "The victims withdrew their testimony."),
    ("Were the police officers punished?", "The police officers enjoyed impunity."),
    ("Were there any attacks on journalists?", "Unknown persons attacked two journalists."),
    ("Did police investigate the killing?", "Police did not arrest anyone for the killing."),
    ("Did the president pardon the editor?", "The president met the editor in March."),
    ("Was the editor convicted?", "Prosecutors charged the editor with libel."),
    ("Were the killers arrested?", "Police identified the killers."),
    ("Did parliament adopt the bill?", "Parliament debated the bill in May."),
    ("Did the ministry not reply?", "The ministry did not reply."),
    ("Isn't the camp closed?", "The camp is closed."),
    ("Were more men or more women among the victims?", "Of the victims 40 were men and 32 women."),
    ("Did courts convict anyone in 2019?", "Courts convicted seven traffickers in 2017."),
    ("Were there more than 50 complaints?", "The office received 60 complaints."),
    ("Are only citizens allowed to vote?", "The law allows citizens to vote."),
    ("Did the police find the missing children?", "Police were expected to find the missing children."),
    ("Can prisoners appeal?", "Prisoners may appeal if they can pay the fee, unless a court decides otherwise."),
    ("Must officials declare their wealth to the public?", "The law requires officials to declare their wealth."),
    ("Did the police punish the officers?", "Authorities dismissed the officers."),
    ("What did the police do?", ""),
    ("", ""),
]
"""The sentence doesn't settle it, or not in words that can be read safely."""
DENIED = [
    ("Did courts convict any traffickers?", "Courts {0} convict any traffickers in 2019.", "did"),
    ("Did the Red Cross visit prisons?", "The Red Cross {0} visit prisons.", "did"),
    ("Were two officers convicted?", "Two officers {0} convicted of torture.", "were"),
    ("Did the government train judges?", "The government {0} train judges, according to the ministry.", "did"),
    ("Are children taught in prison?", "Children {0} taught in prison.", "are"),
    ("Is there a hotline for victims?", "There {0} a hotline for victims.", "is"),
    ("Can journalists visit prisons?", "Journalists {0} visit prisons.", "may"),
    ("Must employers pay overtime?", "Employers {0} pay overtime.", "must"),
    ("Is spousal rape illegal?", "Spousal rape {0} illegal.", "is"),
    (
        "Were more officials trained than in 2018?",
        "The ministry {0} train 12 officials, compared with 11 in 2018.",
        "did",
    ),
    ("Did the budget grow?", "The budget {0} grow in 2019.", "did"),
    ("Did the commission act independently?", "The commission {0} act independently.", "did"),
]
"""A question, a sentence that says yes, and its auxiliary, after which a 'not' may stand."""


@pytest.mark.parametrize(("question", "sentence"), YES)
def test_yes(question: str, sentence: str) -> None:
    assert polarity(question, sentence) == 1


@pytest.mark.parametrize(("question", "sentence"), NO)
def test_no(question: str, sentence: str) -> None:
    assert polarity(question, sentence) == -1


@pytest.mark.parametrize(("question", "sentence"), OPEN)
def test_silence(question: str, sentence: str) -> None:
    assert polarity(question, sentence) == 0


def test_a_denial_is_of_its_own_year() -> None:
    told = "No employer was convicted of theft in 2019; one was convicted in 2018."
    for year, said in ((2019, True), (2018, False)):
        asked = f"Was any employer convicted of theft in {year}?"
        assert (polarity(asked, told) == -1) == said
        assert may_say(-1, asked, told) == said


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Was the 2015 law amended?", "The law was adopted in 2015; it was amended in 2019.", 1),
        ("Was the curfew lifted?", "The city imposed a curfew in March and lifted it in June.", 1),
        ("Did police recover the passport?", "Police recovered the passport and gave it back to the worker.", 1),
        ("Did the police look into these deaths?", "The police did not look into these deaths.", -1),
        ("Did police close the newspaper?", "Police closed the newspaper, and the editor called off the protest.", 1),
        ("Did the state fund shelters?", "The state did not fund shelters and did not evaluate the impact of it.", -1),
    ],
)
def test_years_and_what_follows_speak_only_against_what_they_are_of(question: str, sentence: str, said: int) -> None:
    assert polarity(question, sentence) == said


def test_what_was_not_looked_into_is_no_no() -> None:
    told = "We did not assess the quality of the repairs, the training or the cost."
    assert polarity("Were the repairs made well?", told) == 0
    assert not may_say(-1, "Were the repairs made well?", told)
    assert may_say(-1, "Did the auditors assess the quality of the repairs?", told)


def test_what_was_done_instead_may_be_told_as_neither_yes_nor_no() -> None:
    sentence = "The government did not convict any traffickers and only conducted limited training."
    assert not may_say(-1, "Was anyone trained on trafficking?", sentence)
    assert may_say(-1, "Was anyone convicted of trafficking?", sentence)


def test_that_nobody_was_charged_is_no_no_to_whether_anybody_was_dismissed() -> None:
    told = "No charges had been filed against anyone."
    assert not may_say(-1, "Was anybody dismissed?", told)
    assert may_say(-1, "Was anybody charged?", told)
    assert may_say(-1, "Did the mayor dismiss anybody?", "The mayor did not dismiss anybody in May.")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "Do prison guards have the right to walk out?",
            "Customs officers and prison guards may strike; the army may not.",
        ),
        (
            "Did judges order smugglers to pay the victims?",
            "Courts ordered restitution for three victims, but none had received payment.",
        ),
        (
            "Are prison guards allowed to walk out?",
            "Prison guards may walk out after a vote; customs officers may not walk out.",
        ),
        ("Was anybody hurt?", "There were no injuries in the first blast, but the second left three with injuries."),
        ("Are those who were cleared paid?", "The state reimburses defendants found not guilty for their detention."),
        ("Could the opposition hold rallies?", "Authorities did not restrict the holding of lawful gatherings."),
    ],
)
def test_what_is_denied_of_another_or_twice_may_be_no_no(question: str, sentence: str) -> None:
    assert not may_say(-1, question, sentence)
    assert polarity(question, sentence) > -1


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        (
            "Did the recount change anything?",
            "At the request of two parties it recounted, but did not find a change.",
            True,
        ),
        ("Did the recount change anything?", "The court was to recount, although it may not change anything.", False),
        ("Is screening routine?", "Although police screened possible victims, it was not routine.", True),
        ("Did visitors enter?", "Guards may have kept the doors shut.", False),
        # that there is none of another thing denies nothing of what was done
        ("Are soldiers tried by their own courts?", "There is no appeal from military courts.", False),
        ("Were the monks freed?", "There was no trial of the monks.", False),
        ("Are defendants given a lawyer for free?", "There is no fee for the interpreter of defendants.", False),
        ("Were the miners paid?", "There was no strike by the miners.", False),
        ("Are prisoners seen by a doctor?", "There is no doctor at the prison.", True),
        ("Are complaints heard by an independent body?", "There is no independent body to hear complaints.", True),
        ("Is the press censored?", "There was no formal censorship of the press.", True),
    ],
)
def test_a_denial_is_as_sure_as_its_own_clause(question: str, sentence: str, said: bool) -> None:
    assert may_say(-1, question, sentence) == said


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Can a wife have her husband kept away?", "The law permits victims to obtain restraining orders.", True),
        ("Did the family get money?", "The court ordered compensation of 300 euros to the family.", False),
        ("Was a minister arrested?", "The prosecutor indicted a member of the cabinet.", False),
        ("Did more people call than in 2018?", "The line had 427 calls, compared with 223 in 2018.", False),
        ("Is the unionist free?", "A court sentenced the unionist to seven years' imprisonment.", False),
        ("Were all victims looked after?", "The shelter helped victims.", False),
        ("Were all victims looked after?", "The shelter helped all victims.", True),
        ("Is it against the law to join them?", "The group operated legally.", False),
        ("Is it against the law to join them?", "The code prohibits membership in the group.", True),
        ("Do children beg there?", "Children may beg there.", False),
        ("Can a reporter be locked up for an article?", "The law bans the imprisonment of journalists.", False),
    ],
)
def test_a_yes_in_other_words_is_of_all_that_is_asked(question: str, sentence: str, said: bool) -> None:
    assert may_say(1, question, sentence) == said


def test_that_nobody_had_what_all_are_entitled_to_says_no_no() -> None:
    sentence = "Foreign victims were legally entitled to a reflection period; no foreign victim had received it."
    assert not may_say(-1, "Are foreign victims entitled to time to think?", sentence)


@pytest.mark.parametrize(("question", "sentence", "auxiliary"), DENIED)
@pytest.mark.parametrize("denial", ["not", "never"])
def test_a_denied_verb_is_no_yes(question: str, sentence: str, auxiliary: str, denial: str) -> None:
    assert polarity(question, sentence.format(auxiliary)) == 1
    assert polarity(question, sentence.format(f"{auxiliary} {denial}")) < 1


@given(st.sampled_from([*YES, *NO]), st.sampled_from(["Reportedly, ", "NGOs alleged that ", "Officials claimed that "]))
def test_what_is_only_said_stays_open(pair: tuple[str, str], opening: str) -> None:
    question, sentence = pair
    if "reports" not in question:
        assert polarity(question, f"{opening}{sentence[0].lower()}{sentence[1:]}") == 0


@given(st.sampled_from([*YES, *NO]))
def test_an_exception_keeps_it_open(pair: tuple[str, str]) -> None:
    question, sentence = pair
    assert polarity(question, f"{sentence.rstrip('.')}, except in the capital.") == 0


@given(st.text(max_size=60), st.text(max_size=120))
def test_any_two_texts_are_read(question: str, sentence: str) -> None:
    assert polarity(question, sentence) in (-1, 0, 1)


@given(st.sampled_from([*YES, *NO, *OPEN]), st.sampled_from([*YES, *NO, *OPEN]))
def test_any_question_is_read_against_any_sentence(asked: tuple[str, str], told: tuple[str, str]) -> None:
    assert polarity(asked[0], told[1]) == polarity(asked[0], told[1])


@pytest.mark.parametrize("figure", ["30, million", "1,5 million", "1,200 million", "30 , million", "3.5 million"])
def test_a_figure_however_it_is_typed_is_read_or_left(figure: str) -> None:
    assert polarity(f"Did the city pay {figure} crowns?", "The city paid nothing.") in (-1, 0)


def test_that_something_is_not_required_is_no_no_to_whether_one_can_do_without_it() -> None:
    told = "The law does not require sailors to sue the owner to receive aid."
    assert not may_say(-1, "Can sailors get aid without suing the owner?", told)
    assert may_say(-1, "Must sailors sue the owner?", told)


def test_that_one_duty_is_not_required_is_no_no_to_another() -> None:
    told = "The law does not require sailors to sue the owner to receive aid."
    assert polarity("Do sailors have to sue the owner to receive aid?", told) == -1
    assert polarity("Do sailors have to be citizens to receive aid?", told) == 0
    assert polarity("Must sailors pay before they receive aid?", told) == 0


@pytest.mark.parametrize(
    ("question", "told", "said"),
    [
        ("Is the bursar in prison?", "A court sentenced the bursar to five years in prison.", False),
        ("Is the bursar in prison?", "The bursar was sentenced in May and was still in prison in June.", True),
        ("Was the bursar sentenced to prison?", "A court sentenced the bursar to five years in prison.", True),
    ],
)
def test_a_sentence_passed_does_not_tell_that_it_is_served(question: str, told: str, said: bool) -> None:
    assert may_say(1, question, told) == said
