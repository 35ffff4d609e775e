"""Claims that look like their quote and aren't it, and claims that say it in other words; all made by hand.

The first quotes are from the report in corpus/; the others are written in the style of human-rights, labour and
statistics reports.
"""
# ruff: noqa: E501 - a table: a claim a line

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Group:
    """A quote, claims that change its meaning (each with the kind of change), and honest paraphrases of it."""

    quote: str
    wrong: tuple[tuple[str, str], ...]
    honest: tuple[str, ...] = ()


GROUPS = (
    Group(
        "The government initiated eight trafficking investigations (one sex trafficking and seven labor trafficking) "
        "under Articles 171 and 173 in calendar year 2019, compared with two in 2018 and four in 2017.",
        (
            ("figure", "The government initiated nine trafficking investigations in 2019."),
            ("year", "The government initiated eight trafficking investigations in 2018."),
            ("year", "The government initiated four trafficking investigations in 2018."),
            ("year", "The government opened two trafficking investigations in 2017."),
            ("counted", "The government initiated eight trafficking prosecutions in 2019."),
            ("figure", "The government initiated eight trafficking investigations under Article 172 in 2019."),
            ("negation", "The government did not initiate eight trafficking investigations in 2019."),
            ("actor", "NGOs initiated eight trafficking investigations in 2019."),
            ("counted", "The government initiated eight sex trafficking investigations in 2019."),
            (
                "counted",
                "The government initiated seven sex trafficking investigations and one labor trafficking investigation.",
            ),
            ("hedge", "The government planned to initiate eight trafficking investigations in 2019."),
            ("place", "Kazakhstan initiated eight trafficking investigations in 2019."),
        ),
        (
            "In 2019, the government opened 8 trafficking investigations.",
            "The government opened two trafficking investigations in 2018.",
            "Eight trafficking investigations were initiated by the government in 2019.",
            "The government began seven labour trafficking investigations and one sex trafficking investigation in 2019.",
            "Trafficking investigations rose from two in 2018 to eight in 2019.",
        ),
    ),
    Group(
        "For the second year, the government did not prosecute any sex trafficking or forced labor cases.",
        (
            ("negation", "For the second year, the government prosecuted sex trafficking and forced labor cases."),
            ("negation", "The government prosecuted forced labor cases for the second year."),
            ("figure", "For the third year, the government did not prosecute any sex trafficking cases."),
            ("cut", "prosecute any sex trafficking or forced labor cases"),
            ("negation", "Sex trafficking cases were prosecuted by the government."),
        ),
        (
            "The government did not prosecute any forced labour cases.",
            "No sex trafficking or forced labor cases were prosecuted for the second year.",
            "The government didn't prosecute sex trafficking cases.",
            "For the second year the government failed to prosecute sex trafficking cases.",
        ),
    ),
    Group(
        "The government reported convicting five traffickers in 2018 and seven traffickers in 2017.",
        (
            ("year", "The government reported convicting five traffickers in 2017."),
            ("year", "The government reported convicting seven traffickers in 2018."),
            ("antonym", "The government reported acquitting five traffickers in 2018."),
            ("attribution", "NGOs reported the conviction of five traffickers in 2018."),
            ("attribution", "Experts reported that five traffickers were convicted in 2018."),
            ("counted", "The government reported convicting five officials in 2018."),
            ("negation", "The government did not report convicting five traffickers in 2018."),
            ("unattributed", "The government convicted five traffickers in 2018."),
        ),
        (
            "The government reported 5 convictions of traffickers in 2018.",
            "The government reported that it convicted five traffickers in 2018.",
            "According to the government, seven traffickers were convicted in 2017.",
        ),
    ),
    Group(
        "The government, in conjunction with international funding and partners, conducted seven training sessions on the "
        "identification of victims and 14 sessions on anti-trafficking and related crimes, which trained 1,119 Ministry of "
        "Internal Affairs (MVD) officials, compared with 1,112 in 2018.",
        (
            ("figure", "The sessions trained 1,191 MVD officials."),
            ("year", "The sessions trained 1,119 MVD officials in 2018."),
            ("counted", "The government conducted 14 training sessions on the identification of victims."),
            ("name", "The sessions trained 1,119 Ministry of Justice officials."),
            ("counted", "The sessions trained 1,119 prosecutors."),
            ("bound", "The sessions trained more than 1,119 MVD officials."),
        ),
        (
            "The government held seven training sessions on identifying victims.",
            "1119 officials of the Ministry of Internal Affairs were trained.",
            "The sessions trained 1,119 MVD officials.",
        ),
    ),
    Group(
        "The government provided training to 40 prosecutors in 2019.",
        (
            ("counted", "The government provided training to 40 judges in 2019."),
            ("figure", "The government provided training to 14 prosecutors in 2019."),
            ("year", "The government provided training to 40 prosecutors in 2018."),
            ("unit", "The government provided training to 40 percent of prosecutors in 2019."),
            ("negation", "The government provided no training to 40 prosecutors in 2019."),
            ("bound", "The government provided training to at least 40 prosecutors in 2019."),
            ("roles", "40 prosecutors provided training to the government in 2019."),
            ("hedge", "The government should provide training to 40 prosecutors in 2019."),
        ),
        (
            "In 2019 the government trained forty prosecutors.",
            "40 prosecutors were provided with training in 2019.",
            "Forty prosecutors received training from the government in 2019.",
            "The authorities trained 40 prosecutors.",
        ),
    ),
    Group(
        "International organizations and NGOs reported assisting 72 victims in 2019, 60 of whom were exploited in forced "
        "labor and 12 in sex trafficking; one of the victims was an Uzbek citizen; one was a child; 40 were male; and 32 "
        "female.",
        (
            ("counted", "NGOs reported that 12 victims were exploited in forced labor."),
            ("counted", "NGOs reported that 60 victims were exploited in sex trafficking."),
            ("counted", "NGOs reported that 40 victims were female."),
            ("counted", "NGOs reported that 32 of the victims were male."),
            ("attribution", "The government reported assisting 72 victims in 2019."),
            ("figure", "NGOs reported assisting 27 victims in 2019."),
            ("place", "NGOs reported that one of the victims was a Tajik citizen."),
            ("negation", "NGOs did not report assisting 72 victims in 2019."),
            ("actor", "The government assisted 72 victims in 2019."),
        ),
        (
            "NGOs and international organisations reported helping 72 victims in 2019.",
            "NGOs reported that 60 of the victims were exploited in forced labour.",
            "Of the 72 victims that NGOs reported assisting, 12 were exploited in sex trafficking.",
            "NGOs reported that 40 victims were male and 32 female.",
        ),
    ),
    Group(
        "An international organization reported calls to the hotline resulted in the identification of two trafficking "
        "victims; however, law enforcement officials reported it did not investigate any cases referred from the hotline.",
        (
            ("negation", "Law enforcement officials reported it investigated cases referred from the hotline."),
            (
                "attribution",
                "Law enforcement officials reported calls to the hotline resulted in the identification of two trafficking victims.",
            ),
            (
                "attribution",
                "An NGO reported calls to the hotline resulted in the identification of two trafficking victims.",
            ),
            (
                "negation",
                "An international organization reported calls to the hotline did not result in the identification of victims.",
            ),
            ("unattributed", "Calls to the hotline resulted in the identification of two trafficking victims."),
            ("cut", "investigate any cases referred from the hotline"),
        ),
        (
            "An international organisation reported that two trafficking victims were identified through calls to the hotline.",
            "Law enforcement officials reported that they did not investigate cases referred from the hotline.",
        ),
    ),
    Group(
        "Adult male labor migrants working abroad are reportedly at the highest risk of trafficking.",
        (
            ("hedge", "Adult male labor migrants working abroad are trafficked."),
            ("antonym", "Adult male labor migrants working abroad are reportedly at the lowest risk of trafficking."),
            (
                "antonym",
                "Adult female labor migrants working abroad are reportedly at the highest risk of trafficking.",
            ),
            ("hedge", "Adult male labor migrants working abroad are at the highest risk of trafficking."),
            ("negation", "Adult male labor migrants working abroad are reportedly not at risk of trafficking."),
        ),
        (
            "Male labour migrants working abroad are reportedly at the highest risk of trafficking.",
            "Reportedly, the highest risk of trafficking is that of adult male labor migrants abroad.",
        ),
    ),
    Group(
        "North Koreans working in Kyrgyz Republic may have been forced to work by the North Korean government.",
        (
            ("hedge", "North Koreans working in Kyrgyz Republic were forced to work by the North Korean government."),
            (
                "place",
                "South Koreans working in Kyrgyz Republic may have been forced to work by the South Korean government.",
            ),
            ("negation", "North Koreans working in Kyrgyz Republic may not have been forced to work."),
            ("cut", "forced to work by the North Korean government"),
        ),
        (
            "The North Korean government may have forced North Koreans in Kyrgyz Republic to work.",
            "North Koreans in Kyrgyz Republic might have been forced to work.",
        ),
    ),
    Group(
        "The government did not report providing anti-trafficking guidance for its diplomatic personnel or making efforts "
        "to reduce the demand for commercial sex acts.",
        (
            ("hedge", "The government did not provide anti-trafficking guidance for its diplomatic personnel."),
            ("negation", "The government reported providing anti-trafficking guidance for its diplomatic personnel."),
            ("negation", "The government provided anti-trafficking guidance for its diplomatic personnel."),
            ("hedge", "The government made no efforts to reduce the demand for commercial sex acts."),
            ("cut", "providing anti-trafficking guidance for its diplomatic personnel"),
            ("attribution", "NGOs did not report providing anti-trafficking guidance for diplomatic personnel."),
        ),
        (
            "The government did not report that it provided anti-trafficking guidance for its diplomatic personnel.",
            "The government didn't report making efforts to reduce demand for commercial sex acts.",
        ),
    ),
    Group(
        "The majority of those convicted received fully suspended sentences.",
        (
            ("quantifier", "All of those convicted received fully suspended sentences."),
            ("antonym", "The minority of those convicted received fully suspended sentences."),
            ("negation", "The majority of those convicted did not receive suspended sentences."),
            ("cut", "those convicted received fully suspended sentences"),
            (
                "quantifier",
                "Everyone convicted received fully suspended sentences and all those convicted were released.",
            ),
        ),
        (
            "Most of those convicted received fully suspended sentences.",
            "Most of the convicted got fully suspended sentences.",
        ),
    ),
    Group(
        "In September 2019, the government formally adopted an NRM into law.",
        (
            ("date", "In November 2019, the government formally adopted an NRM into law."),
            ("year", "In September 2018, the government formally adopted an NRM into law."),
            ("negation", "In September 2019, the government refused to adopt an NRM into law."),
            ("hedge", "In September 2019, the government planned to adopt an NRM into law."),
            ("antonym", "In September 2019, the government rejected an NRM."),
            ("antonym", "In September 2019, the government informally adopted an NRM."),
        ),
        (
            "The NRM was formally adopted into law in September 2019.",
            "The government adopted an NRM in Sept. 2019.",
            "The government formally passed an NRM into law in 2019.",
        ),
    ),
    Group(
        "Although police sometimes screened and referred potential victims to NGOs for assistance, it was not systematic "
        "during the reporting period.",
        (
            ("quantifier", "Police screened and referred potential victims to NGOs for assistance."),
            ("quantifier", "Police always screened and referred potential victims to NGOs for assistance."),
            ("negation", "Police screening of victims was systematic during the reporting period."),
            ("roles", "NGOs sometimes screened and referred potential victims to police for assistance."),
            ("negation", "Police sometimes did not screen potential victims."),
        ),
        (
            "Police sometimes referred potential victims to NGOs.",
            "Police occasionally screened potential victims and referred them to NGOs for assistance.",
        ),
    ),
    Group(
        "Prosecutors could also charge traffickers using Article 260 for engaging a person in prostitution through the use "
        "of force, which was punishable by a fine or imprisonment of three to five years if the victim was an adult, and "
        "five to 10 years' imprisonment if the victim was 14-17 years old.",
        (
            ("bound", "Article 260 was punishable by imprisonment of three to 10 years."),
            ("figure", "Article 260 was punishable by imprisonment of three to six years if the victim was an adult."),
            ("unit", "Article 260 was punishable by imprisonment of three to five months."),
            ("hedge", "Prosecutors charged traffickers using Article 260."),
            ("figure", "Prosecutors could also charge traffickers using Article 206."),
            ("bound", "It was punishable by a fine or imprisonment of three years if the victim was an adult."),
            ("cut", "punishable by a fine or imprisonment of three to five years"),
            ("counted", "It was punishable by imprisonment of five to 10 years if the victim was an adult."),
        ),
        (
            "Prosecutors could charge traffickers under Article 260.",
            "It was punishable by three to five years' imprisonment if the victim was an adult.",
            "If the victim was 14-17 years old, it was punishable by 5 to 10 years' imprisonment.",
        ),
    ),
    Group(
        "Women and underage teenaged girls from Uzbekistan and Tajikistan may be exploited in sex trafficking.",
        (
            ("place", "Women and girls from Uzbekistan and Turkmenistan may be exploited in sex trafficking."),
            ("hedge", "Women and girls from Uzbekistan are exploited in sex trafficking."),
            ("antonym", "Men and underage boys from Uzbekistan may be exploited in sex trafficking."),
            ("roles", "Women and girls may be exploited in sex trafficking to Uzbekistan."),
        ),
        (
            "Teenaged girls from Tajikistan may be exploited in sex trafficking.",
            "Women from Uzbekistan might be exploited in sex trafficking.",
        ),
    ),
    Group(
        "Some men and women from Uzbekistan, Tajikistan, and Turkmenistan transit the country as they migrate to Russia and "
        "Kazakhstan, the UAE, and Turkey, where they may be exploited in sex and labor trafficking.",
        (
            ("quantifier", "All men and women from Uzbekistan transit the country as they migrate to Russia."),
            ("place", "Some men and women from Russia transit the country as they migrate to Uzbekistan."),
            ("hedge", "Some men and women from Tajikistan are exploited in labor trafficking in Turkey."),
            ("quantifier", "Men and women from Turkmenistan transit the country as they migrate to Russia."),
        ),
        ("Some men and women from Tajikistan transit the country as they migrate to Turkey.",),
    ),
    Group(
        "Experts reported victims were highly vulnerable to pressure from traffickers to withdraw their complaint or settle "
        "informally; MVD's witness protection unit reported assisting trafficking victims but provided no additional details.",
        (
            ("attribution", "NGOs reported victims were highly vulnerable to pressure from traffickers."),
            ("roles", "Experts reported traffickers were highly vulnerable to pressure from victims."),
            ("antonym", "Experts reported victims were vulnerable to pressure to settle formally."),
            (
                "negation",
                "MVD's witness protection unit reported assisting trafficking victims and provided additional details.",
            ),
            ("attribution", "Experts reported assisting trafficking victims."),
            ("hedge", "Experts reported victims withdrew their complaints."),
        ),
        (
            "Experts reported that victims were vulnerable to pressure from traffickers to settle informally.",
            "MVD's witness protection unit reported that it assisted trafficking victims.",
        ),
    ),
    Group(
        "While the law provided the opportunity to seize traffickers' assets and compensate victims, authorities did not "
        "report granting such restitution.",
        (
            ("hedge", "Authorities seized traffickers' assets."),
            ("hedge", "Authorities did not grant such restitution."),
            ("negation", "Authorities reported granting such restitution."),
            ("cut", "granting such restitution"),
        ),
        (
            "The authorities did not report granting restitution.",
            "The law provided the opportunity to compensate victims.",
        ),
    ),
    Group(
        "Convict and punish trafficking offenders, ensuring those convicted serve proportionate and dissuasive prison "
        "sentences.",
        (
            ("hedge", "The government punished trafficking offenders."),
            ("hedge", "Trafficking offenders were convicted and punished."),
            ("negation", "Do not convict and punish trafficking offenders."),
            ("antonym", "Acquit trafficking offenders."),
        ),
        (
            "The report recommends convicting and punishing trafficking offenders.",
            "Trafficking offenders should be convicted and punished.",
        ),
    ),
    Group(
        "The ministry allocated 4.5 million euros ($5.1 million) to shelters in 2021, up from 3.2 million euros in 2020.",
        (
            ("unit", "The ministry allocated 4.5 million dollars to shelters in 2021."),
            ("unit", "The ministry allocated 4.5 billion euros to shelters in 2021."),
            ("figure", "The ministry allocated 4,500 euros to shelters in 2021."),
            ("year", "The ministry allocated 3.2 million euros to shelters in 2021."),
            (
                "antonym",
                "The ministry allocated 4.5 million euros to shelters in 2021, down from 3.2 million euros in 2020.",
            ),
            ("unit", "The ministry allocated 5.1 million euros to shelters."),
            ("roles", "Allocations went from 4.5 million euros to 3.2 million euros."),
        ),
        (
            "In 2021 the ministry allocated €4.5 million to shelters.",
            "The ministry allocated 3.2 million euros to shelters in 2020.",
            "The ministry allocated $5.1 million to shelters in 2021.",
            "4.5 million euros were allocated to shelters by the ministry in 2021.",
        ),
    ),
    Group(
        "Unemployment fell from 9.4 percent in March 2020 to 7.8 percent in March 2021, while the share of young people "
        "without work rose to 21 percent.",
        (
            ("antonym", "Unemployment rose from 9.4 percent in March 2020 to 7.8 percent in March 2021."),
            ("year", "Unemployment was 7.8 percent in March 2020."),
            ("roles", "Unemployment fell from 7.8 percent to 9.4 percent."),
            ("unit", "Unemployment fell to 7.8 percentage points in March 2021."),
            ("antonym", "Employment fell from 9.4 percent in March 2020 to 7.8 percent in March 2021."),
            ("antonym", "The share of young people without work fell to 21 percent."),
            ("figure", "The share of young people without work rose to 12 percent."),
            ("counted", "The share of young people without work rose to 7.8 percent."),
            ("date", "Unemployment fell to 7.8 percent in May 2021."),
        ),
        (
            "Unemployment fell to 7.8% in March 2021.",
            "Unemployment declined from 9.4 per cent to 7.8 per cent.",
            "The share of young people without work rose to 21%.",
        ),
    ),
    Group(
        "On 20 March 2019, the Supreme Court upheld the conviction of the former mayor, Elena Markova, and sentenced her to "
        "six years in prison.",
        (
            ("date", "On 21 March 2019, the Supreme Court upheld the conviction of the former mayor."),
            ("date", "On March 20, 2018, the Supreme Court upheld the conviction of the former mayor."),
            ("unit", "The Supreme Court sentenced Elena Markova to six months in prison."),
            ("name", "The Supreme Court sentenced Elena Petrova to six years in prison."),
            ("name", "The Constitutional Court upheld the conviction of the former mayor."),
            ("negation", "The Supreme Court did not uphold the conviction of the former mayor."),
            ("roles", "Elena Markova sentenced the Supreme Court to six years in prison."),
        ),
        (
            "On March 20, 2019 the Supreme Court sentenced Elena Markova to 6 years in prison.",
            "Elena Markova, the former mayor, was sentenced to six years in prison.",
            "The conviction of the former mayor was upheld by the Supreme Court on 20 March 2019.",
            "The Supreme Court upheld Markova's conviction in March 2019.",
        ),
    ),
    Group(
        "The union sued the ministry over unpaid wages, and the ministry appealed the ruling in June.",
        (
            ("roles", "The ministry sued the union over unpaid wages."),
            ("roles", "The union was sued by the ministry over unpaid wages."),
            ("roles", "The union appealed the ruling in June."),
            ("antonym", "The union sued the ministry over paid wages."),
            ("date", "The ministry appealed the ruling in July."),
        ),
        (
            "The ministry was sued by the union over unpaid wages.",
            "In June the ministry appealed the ruling.",
        ),
    ),
    Group(
        "Under the 2015 code, employers may not dismiss pregnant workers without the approval of the labor inspectorate.",
        (
            ("negation", "Employers may dismiss pregnant workers without the approval of the labor inspectorate."),
            ("year", "Under the 2005 code, employers may not dismiss pregnant workers."),
            ("antonym", "Employers may not hire pregnant workers without the approval of the labor inspectorate."),
            ("cut", "dismiss pregnant workers without the approval of the labor inspectorate"),
        ),
        (
            "Employers may not dismiss pregnant workers without approval from the labour inspectorate.",
            "Under the 2015 code, pregnant workers may not be dismissed without the labor inspectorate's approval.",
        ),
    ),
    Group(
        "The constitution prohibits forced labor, but the law allows compulsory work by prisoners.",
        (
            ("antonym", "The constitution allows forced labor."),
            ("antonym", "The law prohibits compulsory work by prisoners."),
            ("negation", "The constitution does not prohibit forced labor."),
        ),
        ("Forced labour is prohibited by the constitution.", "The law permits compulsory work by prisoners."),
    ),
    Group(
        "Inspectors found insufficient ventilation in 17 of the 45 factories that they visited.",
        (
            ("antonym", "Inspectors found sufficient ventilation in 17 of the 45 factories."),
            ("figure", "Inspectors found insufficient ventilation in 71 of the 45 factories that they visited."),
            ("counted", "Inspectors found insufficient ventilation in 45 of the 17 factories that they visited."),
            ("counted", "Inspectors found insufficient ventilation in 17 of the 45 mines that they visited."),
            ("negation", "Inspectors did not find insufficient ventilation in the factories that they visited."),
            ("quantifier", "Inspectors found insufficient ventilation in all the factories that they visited."),
        ),
        (
            "Inspectors visited 45 factories and found insufficient ventilation in 17.",
            "Ventilation was insufficient in seventeen of the 45 factories visited by inspectors.",
        ),
    ),
    Group(
        "More women than men reported harassment at work, and fewer than 10 percent of them filed a complaint.",
        (
            ("roles", "More men than women reported harassment at work."),
            ("antonym", "Fewer women than men reported harassment at work."),
            ("bound", "More than 10 percent of the women who reported harassment filed a complaint."),
            ("bound", "10 percent of them filed a complaint."),
        ),
        ("More women than men reported being harassed at work.", "Fewer than ten percent of them filed a complaint."),
    ),
    Group(
        "Local NGOs alleged that police officers tortured at least three detainees in Ganja; the interior minister denied "
        "the allegations.",
        (
            ("hedge", "Police officers tortured at least three detainees in Ganja."),
            ("attribution", "The interior minister alleged that police officers tortured at least three detainees."),
            ("place", "Local NGOs alleged that police officers tortured at least three detainees in Baku."),
            ("bound", "Local NGOs alleged that police officers tortured at most three detainees in Ganja."),
            ("roles", "Local NGOs alleged that detainees tortured at least three police officers in Ganja."),
            ("antonym", "The interior minister confirmed the allegations."),
            ("negation", "Local NGOs alleged that police officers did not torture detainees in Ganja."),
        ),
        (
            "Local NGOs alleged that at least three detainees were tortured by police officers in Ganja.",
            "The interior minister denied the allegations.",
        ),
    ),
    Group(
        "Parliament is expected to vote on the bill in 2023; if adopted, it would raise the minimum wage to 450 euros per "
        "month.",
        (
            ("hedge", "Parliament voted on the bill in 2023."),
            ("hedge", "The bill raised the minimum wage to 450 euros per month."),
            ("unit", "If adopted, the bill would raise the minimum wage to 450 euros per week."),
            ("figure", "If adopted, the bill would raise the minimum wage to 540 euros per month."),
            ("antonym", "If adopted, the bill would lower the minimum wage to 450 euros per month."),
            ("antonym", "If adopted, the bill would raise the maximum wage to 450 euros per month."),
        ),
        (
            "If adopted, the bill would raise the minimum wage to €450 per month.",
            "Parliament is expected to vote on the bill in 2023.",
        ),
    ),
    Group(
        "The commission recommended that the state should compensate the families of the 31 miners who died.",
        (
            ("hedge", "The state compensated the families of the 31 miners who died."),
            (
                "counted",
                "The commission recommended that the state should compensate the families of the 31 soldiers who died.",
            ),
            ("figure", "The commission recommended compensation for the families of the 13 miners who died."),
            ("negation", "The commission recommended that the state should not compensate the families of the miners."),
        ),
        (
            "The commission recommended that the families of the thirty-one miners who died be compensated by the state.",
            "The state should compensate the families of the 31 miners, the commission recommended.",
        ),
    ),
    Group(
        "Authorities arrested 212 protesters in the capital and released 190 of them without charge.",
        (
            ("counted", "Authorities arrested 190 protesters in the capital."),
            ("counted", "Authorities released 212 protesters without charge."),
            (
                "negation",
                "Authorities released 190 of them with charges, and did not arrest protesters in the capital.",
            ),
            ("roles", "212 protesters arrested authorities in the capital."),
            ("counted", "Authorities arrested 212 journalists in the capital."),
        ),
        (
            "Authorities arrested 212 demonstrators in the capital.",
            "190 of the arrested protesters were released without charge.",
            "In the capital, 212 protesters were arrested.",
        ),
    ),
    Group(
        "Girls were more likely than boys to leave school before the age of 16, mainly in rural districts.",
        (
            ("roles", "Boys were more likely than girls to leave school before the age of 16."),
            ("antonym", "Girls were less likely than boys to leave school before the age of 16."),
            ("antonym", "Girls were more likely than boys to leave school after the age of 16."),
            ("figure", "Girls were more likely than boys to leave school before the age of 18."),
            ("antonym", "This happened mainly in urban districts, where girls were likely to leave school."),
        ),
        (
            "Girls were likelier than boys to leave school before they were 16.",
            "Mainly in rural districts, girls were more likely than boys to leave school before 16.",
        ),
    ),
)


# Written after the rules: what they scored here before any change stands in docs/design.md.
HELD_OUT = (
    Group(
        "Between January and October 2022, the ombudsman received 1,340 complaints, of which 412 concerned prison conditions; "
        "the office resolved 96 of these and referred 18 to prosecutors.",
        (
            ("counted", "The ombudsman received 412 complaints between January and October 2022."),
            ("date", "Between January and November 2022, the ombudsman received 1,340 complaints."),
            ("counted", "The office referred 96 of the complaints to prosecutors."),
            ("counted", "The ombudsman received 1,340 prisoners between January and October 2022."),
            ("negation", "The office did not refer complaints to prosecutors."),
            ("roles", "Prosecutors referred 18 complaints to the office."),
            ("figure", "The ombudsman received 1,430 complaints."),
        ),
        (
            "The ombudsman received 1340 complaints between January and October 2022.",
            "412 of the complaints concerned prison conditions.",
            "Eighteen complaints were referred to prosecutors.",
        ),
    ),
    Group(
        "According to UNICEF, almost one in five children aged five to 14 worked in agriculture, and girls often worked without "
        "pay.",
        (
            (
                "attribution",
                "According to the government, almost one in five children aged five to 14 worked in agriculture.",
            ),
            ("figure", "According to UNICEF, almost one in four children aged five to 14 worked in agriculture."),
            ("quantifier", "According to UNICEF, girls always worked without pay."),
            ("antonym", "According to UNICEF, boys often worked without pay."),
            ("negation", "According to UNICEF, girls often worked with pay."),
            ("unattributed", "Almost one in five children aged five to 14 worked in agriculture."),
            ("bound", "According to UNICEF, more than one in five children aged five to 14 worked in agriculture."),
        ),
        (
            "UNICEF reported that girls often worked without pay.",
            "According to UNICEF, almost one in five children aged 5 to 14 worked in agriculture.",
        ),
    ),
    Group(
        "The Czech police cooperated with their counterparts in Austria and extradited two suspects to Germany in November 2018.",
        (
            ("place", "The Czech police extradited two suspects to Austria in November 2018."),
            ("roles", "The Czech police extradited two suspects from Germany in November 2018."),
            ("place", "The Polish police extradited two suspects to Germany in November 2018."),
            ("date", "The Czech police extradited two suspects to Germany in December 2018."),
            ("counted", "The Czech police extradited two victims to Germany."),
            ("negation", "The Czech police refused to extradite two suspects to Germany."),
        ),
        (
            "In November 2018 two suspects were extradited to Germany by the Czech police.",
            "The Czech police cooperated with counterparts in Austria.",
        ),
    ),
    Group(
        "The law does not explicitly criminalize domestic violence, and courts rarely issued protection orders.",
        (
            ("negation", "The law explicitly criminalizes domestic violence."),
            ("quantifier", "Courts frequently issued protection orders."),
            ("quantifier", "Courts issued protection orders."),
            ("negation", "Courts never issued protection orders."),
            ("cut", "explicitly criminalize domestic violence"),
        ),
        (
            "Domestic violence isn't explicitly criminalised by the law.",
            "Protection orders were rarely issued by courts.",
        ),
    ),
    Group(
        "Several journalists said that they were threatened by officials after they reported on corruption, but none filed a "
        "complaint.",
        (
            ("quantifier", "All journalists said that they were threatened by officials."),
            (
                "antonym",
                "Several journalists said that they were threatened by officials before they reported on corruption.",
            ),
            ("negation", "The journalists filed a complaint."),
            ("attribution", "Officials said that they were threatened by journalists."),
            ("unattributed", "Several journalists were threatened by officials after they reported on corruption."),
            ("roles", "Several journalists said that officials were threatened by them."),
        ),
        (
            "Several journalists said that officials threatened them after they reported on corruption.",
            "None of the journalists filed a complaint.",
        ),
    ),
    Group(
        "The average monthly wage was 32,500 rubles ($440) in the north, 15 percent higher than in the south.",
        (
            ("unit", "The average monthly wage was $32,500 in the north."),
            ("roles", "The average wage was 15 percent higher in the south than in the north."),
            ("antonym", "The average wage in the north was 15 percent lower than in the south."),
            ("figure", "The average monthly wage was 35,200 rubles in the north."),
            ("place", "The average monthly wage was 32,500 rubles in the south."),
            ("unit", "Wages in the north were 15 times higher than in the south."),
        ),
        (
            "In the north the average monthly wage was 32,500 roubles.",
            "The average monthly wage in the north was 15% higher than in the south.",
        ),
    ),
    Group(
        "Amnesty International criticized the government for failing to investigate the deaths of two activists in custody.",
        (
            (
                "attribution",
                "Human Rights Watch criticized the government for failing to investigate the deaths of two activists.",
            ),
            (
                "negation",
                "Amnesty International criticized the government for investigating the deaths of two activists.",
            ),
            (
                "antonym",
                "Amnesty International praised the government for failing to investigate the deaths of two activists.",
            ),
            (
                "roles",
                "The government criticized Amnesty International for failing to investigate the deaths of two activists.",
            ),
            (
                "figure",
                "Amnesty International criticized the government for failing to investigate the deaths of three activists.",
            ),
            ("unattributed", "The government failed to investigate the deaths of two activists in custody."),
        ),
        (
            "Amnesty International criticised the government because it failed to investigate the deaths of two activists.",
            "The government was criticized by Amnesty International for failing to investigate two activists' deaths in custody.",
        ),
    ),
    Group(
        "If convicted, the editor could face up to seven years in prison; his trial had not begun by the end of the year.",
        (
            ("hedge", "The editor faces seven years in prison."),
            ("bound", "If convicted, the editor could face at least seven years in prison."),
            ("negation", "His trial had begun by the end of the year."),
            ("hedge", "The editor was convicted."),
            ("unit", "If convicted, the editor could face up to seven months in prison."),
        ),
        (
            "If convicted, the editor could face up to 7 years' imprisonment.",
            "The trial had not begun by the end of the year.",
        ),
    ),
    Group(
        "Improve conditions in detention centers, and allow independent monitors to visit all prisons without notice.",
        (
            ("hedge", "The government improved conditions in detention centers."),
            ("hedge", "Independent monitors visited all prisons without notice."),
            (
                "negation",
                "Improve conditions in detention centers, and allow independent monitors to visit all prisons with notice.",
            ),
            ("antonym", "Prohibit independent monitors from visiting prisons."),
        ),
        (
            "The government should improve conditions in detention centres.",
            "Independent monitors should be allowed to visit all prisons without notice.",
        ),
    ),
    Group(
        "Half of the 60 shelters that opened in 2017 had closed by 2020 for lack of funding, while only three received state "
        "support.",
        (
            ("figure", "A quarter of the 60 shelters that opened in 2017 had closed by 2020."),
            ("year", "Half of the 60 shelters that opened in 2020 had closed by 2017."),
            ("quantifier", "All of the 60 shelters that opened in 2017 had closed by 2020."),
            ("counted", "60 of the shelters received state support."),
            ("negation", "Only three shelters did not receive state support."),
            ("antonym", "Half of the 60 shelters that closed in 2017 had opened by 2020."),
        ),
        (
            "50 percent of the 60 shelters that opened in 2017 had closed by 2020.",
            "Only three shelters received support from the state.",
            "Half of the 60 shelters had closed by 2020 because of a lack of funding.",
        ),
    ),
    Group(
        "The Ministry of Labor inspected 640 workplaces, issued fines totaling 1.2 million lei, and closed nine brick kilns that "
        "employed children.",
        (
            ("name", "The Ministry of Health inspected 640 workplaces."),
            ("counted", "The Ministry of Labor closed 640 brick kilns."),
            ("unit", "The Ministry of Labor issued fines totaling 1.2 billion lei."),
            ("unit", "The Ministry of Labor issued fines totaling 1.2 million euros."),
            ("antonym", "The Ministry of Labor opened nine brick kilns that employed children."),
            ("negation", "The Ministry of Labor closed nine brick kilns that did not employ children."),
        ),
        (
            "The Ministry of Labour inspected 640 workplaces and closed nine brick kilns.",
            "Fines totalling 1.2 million lei were issued by the Ministry of Labor.",
            "Nine brick kilns that employed children were closed.",
        ),
    ),
    Group(
        "Observers from the OSCE assessed that the election was largely peaceful, although some voters in Gagauzia were unable to "
        "vote.",
        (
            ("attribution", "The government assessed that the election was largely peaceful."),
            ("negation", "Some voters in Gagauzia were able to vote."),
            ("quantifier", "Most voters in Gagauzia were unable to vote."),
            ("place", "Some voters in Chisinau were unable to vote."),
        ),
        (
            "OSCE observers assessed that the election was largely peaceful.",
            "Some voters in Gagauzia could not vote.",
        ),
    ),
)


SECOND_HELD_OUT = (
    Group(
        "Trade union leaders estimated that 60 percent of textile workers earned less than the legal minimum, but the labor "
        "ministry disputed this figure.",
        (
            (
                "attribution",
                "The labor ministry estimated that 60 percent of textile workers earned less than the legal minimum.",
            ),
            (
                "bound",
                "Trade union leaders estimated that 60 percent of textile workers earned more than the legal minimum.",
            ),
            ("unit", "Trade union leaders estimated that 60 textile workers earned less than the legal minimum."),
            (
                "antonym",
                "Trade union leaders estimated that 60 percent of textile workers earned less than the legal maximum.",
            ),
            ("roles", "Trade union leaders disputed this figure."),
            ("unattributed", "60 percent of textile workers earned less than the legal minimum."),
        ),
        (
            "Trade union leaders estimated that sixty per cent of textile workers earned less than the legal minimum.",
            "The labour ministry disputed the figure.",
            "According to trade union leaders, 60% of textile workers earned less than the legal minimum.",
        ),
    ),
    Group(
        "On 4 February, a court in Tashkent acquitted blogger Otabek Sattoriy of libel, but sentenced him to six and a half years "
        "in prison for extortion.",
        (
            ("antonym", "On 4 February, a court in Tashkent convicted blogger Otabek Sattoriy of libel."),
            ("date", "On 14 February, a court in Tashkent acquitted blogger Otabek Sattoriy of libel."),
            ("place", "On 4 February, a court in Samarkand acquitted blogger Otabek Sattoriy of libel."),
            (
                "figure",
                "A court in Tashkent sentenced Otabek Sattoriy to five and a half years in prison for extortion.",
            ),
            ("negation", "A court in Tashkent did not sentence Otabek Sattoriy for extortion."),
        ),
        (
            "A court in Tashkent sentenced Otabek Sattoriy to 6.5 years in prison for extortion.",
            "Blogger Otabek Sattoriy was acquitted of libel on February 4.",
            "Otabek Sattoriy was sentenced to six and a half years' imprisonment for extortion.",
        ),
    ),
    Group(
        "Prison authorities permitted the Red Cross to visit 12 of 31 facilities; inspectors had not been granted access to the "
        "others.",
        (
            ("antonym", "Prison authorities prohibited the Red Cross from visiting 12 of 31 facilities."),
            ("negation", "Inspectors had been granted access to the others."),
            ("counted", "Prison authorities permitted the Red Cross to visit 31 of 12 facilities."),
            ("quantifier", "Prison authorities permitted the Red Cross to visit all facilities."),
            ("negation", "Prison authorities did not permit the Red Cross to visit 12 of 31 facilities."),
        ),
        (
            "Prison authorities allowed the Red Cross to visit 12 of 31 facilities.",
            "The Red Cross was permitted to visit twelve of 31 facilities.",
            "Inspectors weren't granted access to the others.",
        ),
    ),
    Group(
        "The fertility rate declined to 1.6 births per woman in 2021 from 2.1 in 2011, and life expectancy increased by three years.",
        (
            ("antonym", "The fertility rate increased to 1.6 births per woman in 2021."),
            ("year", "The fertility rate was 2.1 births per woman in 2021."),
            ("roles", "The fertility rate declined from 1.6 births per woman to 2.1."),
            ("unit", "Life expectancy increased by three months."),
            ("antonym", "Life expectancy declined by three years."),
            ("unit", "The fertility rate declined to 1.6 percent in 2021."),
        ),
        (
            "In 2021 the fertility rate was 1.6 births per woman.",
            "Life expectancy rose by 3 years.",
            "The fertility rate fell from 2.1 in 2011 to 1.6 in 2021.",
        ),
    ),
    Group(
        "Employers reportedly confiscated the passports of most domestic workers, and some workers were denied days of rest.",
        (
            ("hedge", "Employers confiscated the passports of most domestic workers."),
            ("quantifier", "Employers reportedly confiscated the passports of all domestic workers."),
            ("quantifier", "Workers were denied days of rest."),
            ("quantifier", "Most workers were denied days of rest."),
            ("roles", "Domestic workers reportedly confiscated the passports of most employers."),
            ("negation", "Some workers were not denied days of rest."),
        ),
        (
            "The passports of most domestic workers were reportedly confiscated by employers.",
            "Some workers were denied rest days.",
            "Reportedly, employers confiscated most domestic workers' passports.",
        ),
    ),
    Group(
        "The opposition party won 54 of the 120 seats, six fewer than in 2016, and its leader, Maria Sandu, called for a recount.",
        (
            ("figure", "The opposition party won 45 of the 120 seats."),
            ("antonym", "The opposition party won 54 of the 120 seats, six more than in 2016."),
            ("antonym", "The opposition party lost 54 of the 120 seats."),
            ("hedge", "Maria Sandu held a recount of the 120 seats."),
            ("year", "The opposition party won 54 seats in 2016."),
            ("name", "The leader, Maya Sandu, called for a recount."),
        ),
        (
            "Of the 120 seats, the opposition party won 54.",
            "Its leader, Maria Sandu, called for a recount.",
            "The opposition party won six fewer seats than in 2016.",
        ),
    ),
    Group(
        "Police used tear gas against strikers outside the mine on May 3, and doctors treated at least 40 people, including two "
        "journalists.",
        (
            ("roles", "Strikers used tear gas against police outside the mine on May 3."),
            ("date", "Police used tear gas against strikers outside the mine on May 13."),
            ("bound", "Doctors treated 40 people."),
            ("counted", "Doctors treated at least 40 journalists."),
            ("antonym", "Police used tear gas against strikers inside the mine on May 3."),
            ("actor", "Soldiers used tear gas against strikers outside the mine."),
        ),
        (
            "On 3 May, police used tear gas against strikers outside the mine.",
            "At least forty people were treated by doctors, including two journalists.",
            "Tear gas was used by police against strikers.",
        ),
    ),
    Group(
        "Courts must appoint an interpreter when a defendant requests one, yet lawyers complained that interpreters were often "
        "unavailable.",
        (
            ("hedge", "Courts appointed an interpreter when a defendant requested one."),
            ("attribution", "Courts complained that interpreters were often unavailable."),
            ("quantifier", "Lawyers complained that interpreters were always unavailable."),
            ("antonym", "Lawyers complained that interpreters were often available."),
            ("unattributed", "Interpreters were often unavailable."),
        ),
        (
            "Courts must appoint interpreters when defendants request them.",
            "Lawyers complained that interpreters often weren't available.",
            "An interpreter must be appointed by the court when a defendant requests one.",
        ),
    ),
)

THIRD_HELD_OUT = (
    Group(
        "The statistics office registered 1,274 workplace accidents in 2020, 83 of them fatal, down from 1,502 in 2019.",
        (
            ("year", "The statistics office registered 1,502 workplace accidents in 2020."),
            ("counted", "The statistics office registered 1,274 fatal accidents in 2020."),
            ("antonym", "Workplace accidents rose from 1,502 in 2019 to 1,274 in 2020."),
            ("actor", "Trade unions registered 1,274 workplace accidents in 2020."),
        ),
        (
            "In 2020, 1,274 workplace accidents were registered by the statistics office.",
            "83 of the 1,274 accidents in 2020 were fatal.",
            "Workplace accidents fell from 1,502 in 2019 to 1,274 in 2020.",
        ),
    ),
    Group(
        "Human Rights Watch documented 19 cases in which border guards pushed back asylum seekers to Serbia, which Hungarian "
        "officials denied.",
        (
            (
                "attribution",
                "Hungarian officials documented 19 cases in which border guards pushed back asylum seekers.",
            ),
            (
                "place",
                "Human Rights Watch documented 19 cases in which border guards pushed back asylum seekers to Croatia.",
            ),
            ("roles", "Human Rights Watch documented 19 cases in which asylum seekers pushed back border guards."),
            ("antonym", "Hungarian officials confirmed that border guards pushed back asylum seekers to Serbia."),
            (
                "counted",
                "Human Rights Watch documented 19 countries in which border guards pushed back asylum seekers.",
            ),
        ),
        (
            "Human Rights Watch documented nineteen cases in which asylum seekers were pushed back to Serbia by border guards.",
            "Hungarian officials denied that border guards pushed back asylum seekers to Serbia.",
        ),
    ),
    Group(
        "Authorities rarely enforced the minimum age law, and no employer was fined during the year.",
        (
            ("quantifier", "Authorities enforced the minimum age law."),
            ("negation", "Employers were fined during the year."),
            ("negation", "Authorities did not enforce the minimum age law."),
            ("antonym", "Authorities rarely enforced the maximum age law."),
        ),
        (
            "The minimum age law was rarely enforced.",
            "No employers were fined during the year.",
            "During the year, employers were not fined.",
        ),
    ),
    Group(
        "The government plans to close all state orphanages by 2025 and has already moved 600 children to foster families.",
        (
            ("hedge", "The government closed all state orphanages."),
            ("quantifier", "The government has moved all children to foster families."),
            ("year", "The government plans to close all state orphanages by 2023."),
            ("antonym", "The government plans to open state orphanages by 2025."),
            ("negation", "The government has not moved children to foster families."),
        ),
        (
            "The government plans to close all state orphanages by 2025.",
            "600 children have already been moved to foster families.",
            "The government has moved six hundred children to foster families.",
        ),
    ),
    Group(
        "Although the opposition claimed that ballots were stolen in 14 districts, the electoral commission found no evidence of "
        "fraud.",
        (
            ("unattributed", "Ballots were stolen in 14 districts."),
            ("attribution", "The electoral commission claimed that ballots were stolen in 14 districts."),
            ("negation", "The electoral commission found evidence of fraud."),
            ("hedge", "There was no fraud in 14 districts."),
            ("figure", "The opposition claimed that ballots were stolen in 40 districts."),
        ),
        (
            "The opposition claimed that ballots were stolen in fourteen districts.",
            "No evidence of fraud was found by the electoral commission.",
            "The electoral commission did not find evidence of fraud.",
        ),
    ),
    Group(
        "Women earned 77 percent of what men earned in 2018, and only 4 of 26 ministries were led by women.",
        (
            ("roles", "Men earned 77 percent of what women earned in 2018."),
            ("counted", "Women led 26 of 4 ministries."),
            ("counted", "Only 26 ministries were led by women."),
            ("unit", "Women earned 77 euros of what men earned in 2018."),
        ),
        (
            "In 2018 women earned 77% of what men earned.",
            "Women led only four of the 26 ministries.",
        ),
    ),
    Group(
        "Media reported that the mine owner, Arman Bekov, left for Dubai two days before prosecutors opened the case.",
        (
            ("name", "Media reported that the mine owner, Arman Serikov, left for Dubai."),
            ("unit", "Media reported that Arman Bekov left for Dubai two weeks before prosecutors opened the case."),
            ("antonym", "Media reported that Arman Bekov left for Dubai two days after prosecutors opened the case."),
            ("unattributed", "The mine owner, Arman Bekov, left for Dubai."),
            ("antonym", "Media reported that prosecutors closed the case."),
        ),
        (
            "According to media reports, mine owner Arman Bekov left for Dubai two days before prosecutors opened the case.",
            "Media reported that Arman Bekov left for Dubai.",
        ),
    ),
)
