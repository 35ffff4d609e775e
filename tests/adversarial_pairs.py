"""Claims that look like their quote and aren't it, and claims that say it in other words; all made by hand.

The first quotes are from the report in corpus/; the others are written in the style of human-rights, labour and
statistics reports.

The HELD_OUT lots were written after the rules and measured before any change (docs/design.md); of the fourth, and of
those that were found later, only what is read rightly by now stands here.
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


FOURTH_HELD_OUT = (
    Group(
        "Wardens reported 58 assaults on staff in the northern prisons and 113 in the southern ones during 2023, while the union counted 240 nationwide.",
        (
            ("place", "Wardens reported 113 assaults on staff in the northern prisons."),
            ("figure", "The union counted 171 assaults nationwide."),
            ("attribution", "Wardens counted 240 assaults nationwide."),
            ("roles", "Staff reported 58 assaults on wardens."),
            ("counted", "Wardens reported 58 assaults on inmates in the northern prisons."),
        ),
        (
            "In 2023, wardens reported 113 assaults on staff in the southern prisons.",
            "According to wardens, there were 58 assaults on staff in the northern prisons.",
            "The union counted 240 assaults on staff nationwide.",
        ),
    ),
    Group(
        "Of 1,904 asylum applications decided in 2019, the board granted 312 and rejected 1,467; 125 were withdrawn.",
        (
            ("whole", "The board granted 1,904 asylum applications in 2019."),
            ("swap", "The board rejected 312 asylum applications."),
            ("swap", "125 asylum applications were granted."),
            ("year", "The board decided 1,904 asylum applications in 2018."),
        ),
        (
            "The board decided 1,904 asylum applications in 2019.",
            "In 2019, the board granted 312 of the 1,904 applications it decided.",
            "1,467 asylum applications were rejected.",
        ),
    ),
    Group(
        "Fishermen told investigators that their captain had beaten them and had thrown one crew member overboard.",
        (
            ("roles", "Investigators told fishermen that their captain had beaten them."),
            ("roles", "The captain told investigators that fishermen had beaten him."),
            ("unattributed", "The captain beat fishermen and threw one crew member overboard."),
        ),
        (
            "According to fishermen, their captain had beaten them.",
            "Fishermen said that their captain had thrown a crew member overboard.",
        ),
    ),
    Group(
        "The plan foresees that 40 new clinics will be opened by 2026, provided that Parliament approves the funds.",
        (
            ("planned", "40 new clinics were opened by 2026."),
            ("condition", "The plan foresees that 40 new clinics will be opened by 2026."),
            ("condition", "Parliament approved the funds."),
            ("opposite", "The plan foresees that 40 new clinics will be closed by 2026."),
        ),
        (
            "If Parliament approves the funds, 40 new clinics will be opened by 2026 under the plan.",
            "The plan foresees the opening of 40 new clinics by 2026, provided Parliament approves the funds.",
        ),
    ),
    Group(
        "Customs officers intercepted 27 shipments of ivory in the first half of 2022, most of them bound for Vietnam, and arrested no one.",
        (
            ("period", "Customs officers intercepted 27 shipments of ivory in the second half of 2022."),
            ("quantifier", "All of the shipments were bound for Vietnam."),
            ("direction", "The shipments came from Vietnam."),
            ("combined", "Customs officers arrested 27 people."),
            ("negation", "Customs officers arrested someone."),
        ),
        (
            "In the first half of 2022, 27 ivory shipments were intercepted by customs officers.",
            "Most of the 27 shipments were bound for Vietnam.",
            "No one was arrested.",
            "Customs officers did not arrest anyone.",
        ),
    ),
    Group(
        "The average wait fell from 19 weeks in April 2021 to 11 weeks in April 2022, although it rose again to 14 weeks in September.",
        (
            ("direction", "The average wait rose from 11 weeks to 19 weeks."),
            ("date", "The average wait was 14 weeks in April 2022."),
            ("by/to", "The average wait fell by 11 weeks."),
            ("unit", "The average wait fell to 11 months in April 2022."),
            ("opposite", "The average wait fell again to 14 weeks in September."),
        ),
        (
            "In September, the average wait rose again to 14 weeks.",
            "The average wait was 19 weeks in April 2021.",
        ),
    ),
    Group(
        "Judge Farida Noor acquitted the editor of libel but fined the newspaper 3,000 dirhams.",
        (
            ("patient", "Judge Farida Noor fined the editor 3,000 dirhams."),
            ("opposite", "Judge Farida Noor convicted the editor of libel."),
            ("agent", "The editor fined the newspaper 3,000 dirhams."),
            ("currency", "Judge Farida Noor fined the newspaper 3,000 dollars."),
        ),
        (
            "The editor was acquitted of libel by Judge Farida Noor.",
            "The newspaper was fined 3,000 dirhams.",
        ),
    ),
    Group(
        "NGOs expressed concern that the draft decree could allow officials to detain migrants for up to 90 days without a hearing.",
        (
            ("draft", "The decree allows officials to detain migrants for up to 90 days."),
            ("modal", "NGOs expressed concern that officials detained migrants for 90 days without a hearing."),
            ("roles", "Officials expressed concern that the draft decree could allow NGOs to detain migrants."),
            (
                "bound",
                "The draft decree could allow officials to detain migrants for at least 90 days without a hearing.",
            ),
        ),
        (
            "NGOs were concerned that, under the draft decree, officials could detain migrants for up to 90 days without a hearing.",
            "NGOs voiced concern that the draft decree might allow migrants to be detained for up to 90 days without a hearing.",
        ),
    ),
    Group(
        "The ministry's hotline received 4,310 calls, 1,002 fewer than the previous year; 61 percent of callers were women.",
        (
            ("part", "The ministry's hotline received 1,002 calls."),
            ("opposite", "The ministry's hotline received 1,002 more calls than the previous year."),
            ("unit", "61 callers were women."),
            ("opposite", "61 percent of callers were men."),
        ),
        (
            "The hotline of the ministry received 4,310 calls.",
            "Most callers were women.",
            "The hotline received 1,002 fewer calls than in the previous year.",
            "Sixty-one per cent of the callers were women.",
        ),
    ),
    Group(
        "Landlords are not required to register unless they own more than three properties.",
        (
            ("condition/negation", "Landlords are required to register."),
            ("condition", "Landlords are not required to register."),
            ("bound", "Landlords are not required to register unless they own three properties."),
            ("modal", "Landlords registered more than three properties."),
        ),
        (
            "Landlords need not register unless they own more than three properties.",
            "Unless they own more than three properties, landlords do not have to register.",
        ),
    ),
    Group(
        "The province of Kamba produced 310,000 tons of rice and the province of Lune 190,000, together about a third of the national harvest.",
        (
            ("swap", "The province of Lune produced 310,000 tons of rice."),
            ("combined", "The province of Kamba produced about a third of the national harvest."),
            ("scale", "The province of Kamba produced 310 million tons of rice."),
            ("counted", "The province of Lune produced 190,000 tons of maize."),
        ),
        (
            "Together, the provinces of Kamba and Lune produced about one third of the national harvest.",
            "310,000 tons of rice were produced in the province of Kamba.",
        ),
    ),
    Group(
        "Secretary Owens urged Director Hale to release the report, but Hale declined, saying that it was not final.",
        (
            ("roles", "Director Hale urged Secretary Owens to release the report."),
            ("negation", "Hale released the report."),
            ("pronoun", "Owens declined, saying that the report was not final."),
            ("negation", "Hale said that the report was final."),
            ("titles", "Director Owens urged Secretary Hale to release the report."),
        ),
        (
            "Director Hale was urged by Secretary Owens to release the report.",
            "Secretary Owens called on Director Hale to release the report.",
        ),
    ),
    Group(
        "In Tavira, 12 of 15 schools had ramps; in Olvera, only 3 of 20 did.",
        (
            ("place", "In Olvera, 12 of 15 schools had ramps."),
            ("place", "In Tavira, only 3 of 20 schools had ramps."),
            ("whole", "In Olvera, 20 schools had ramps."),
            ("quantifier", "Most of the schools in Olvera had ramps."),
        ),
        (
            "Twelve of the 15 schools in Tavira had ramps.",
            "Only three of the 20 schools in Olvera had ramps.",
        ),
    ),
    Group(
        "The police said they were unable to confirm reports that gunmen had kidnapped 30 pupils from a school near Dunga.",
        (
            ("negation", "The police confirmed that gunmen had kidnapped 30 pupils."),
            ("hedge", "Gunmen kidnapped 30 pupils from a school near Dunga."),
            ("hedge", "The police said that gunmen had kidnapped 30 pupils."),
            ("agent", "The police kidnapped 30 pupils."),
        ),
        (
            "The police could not confirm reports that gunmen had kidnapped 30 pupils from a school near Dunga.",
            "The police said they could not confirm reports that 30 pupils had been kidnapped by gunmen.",
        ),
    ),
    Group(
        "Both the mayor and the council supported the ban, which took effect on 1 January 2020 and was repealed 14 months later.",
        (
            ("date", "The ban was repealed on 1 January 2020."),
            ("swap", "The ban took effect 14 months later."),
            ("unit", "The ban was repealed 14 years later."),
            ("opposite", "The mayor and the council opposed the ban."),
            ("date", "The ban took effect on January 1, 2014."),
        ),
        (
            "The ban, supported by the mayor and the council, took effect on January 1, 2020.",
            "The ban was repealed after 14 months.",
            "The council supported the ban.",
        ),
    ),
    Group(
        "Nearly all of the 52 villages surveyed lacked clean water, and 18 had no road.",
        (
            ("quantifier", "All of the 52 villages surveyed lacked clean water."),
            ("negation", "The 52 villages surveyed had clean water."),
            ("figure", "52 villages had no road."),
            ("swap", "18 villages lacked clean water."),
            ("negation", "18 villages had a road."),
        ),
        (),
    ),
    Group(
        "The coast guard rescued 640 people from 11 boats off Lampara in August; 23 others drowned.",
        (
            ("swap", "23 people were rescued off Lampara in August."),
            ("counted", "The coast guard rescued 640 boats."),
            ("swap", "640 people drowned off Lampara."),
            ("month", "The coast guard rescued 640 people from 11 boats in October."),
            ("roles", "People rescued 640 coast guards."),
        ),
        (
            "In August, 640 people were rescued from 11 boats by the coast guard off Lampara.",
            "The coast guard rescued 640 people in August.",
            "Twenty-three other people drowned.",
        ),
    ),
    Group(
        "The tribunal ruled that the dismissal of Ms. Ortega was unlawful and ordered the airline to pay her 24,000 euros; the airline has appealed.",
        (
            ("opposite", "The tribunal ruled that the dismissal of Ms. Ortega was lawful."),
            ("ordered->done", "The airline paid Ms. Ortega 24,000 euros."),
            ("agent", "Ms. Ortega has appealed."),
            ("roles", "The tribunal ordered Ms. Ortega to pay the airline 24,000 euros."),
            ("currency", "The tribunal ordered the airline to pay her 24,000 dollars."),
        ),
        (
            "According to the tribunal, Ms. Ortega's dismissal was unlawful.",
            "The airline was ordered to pay Ms. Ortega 24,000 euros.",
            "The airline has appealed against the ruling.",
        ),
    ),
    Group(
        "Of the 340 wells tested, 41 percent contained arsenic above the national limit, and one in ten exceeded it tenfold.",
        (
            ("whole", "340 wells contained arsenic above the national limit."),
            ("unit", "41 wells contained arsenic above the national limit."),
            ("opposite", "41 percent of the wells contained arsenic below the national limit."),
            ("quantifier", "Most of the wells contained arsenic above the national limit."),
        ),
        (
            "41% of the 340 wells tested contained arsenic above the national limit.",
            "Arsenic levels were above the national limit in 41 percent of the wells tested.",
            "The 340 wells were tested.",
        ),
    ),
    Group(
        "Officials of the tax office accepted bribes, according to two former employees, but the office denied this.",
        (
            ("unattributed", "Officials of the tax office accepted bribes."),
            ("agent", "Two former employees accepted bribes."),
            ("opposite", "The office confirmed that officials accepted bribes."),
            ("attribution", "The office said that officials accepted bribes."),
        ),
        (
            "Two former employees said that officials of the tax office had accepted bribes.",
            "The tax office denied that its officials had accepted bribes.",
            "According to two former employees, tax office officials took bribes.",
        ),
    ),
    Group(
        "In the fall of 2020, Premier Ndala dismissed Finance Minister Osei, who had accused him of ordering illegal payments to a company owned by his brother.",
        (
            ("roles", "Finance Minister Osei dismissed Premier Ndala."),
            ("roles", "Premier Ndala accused Finance Minister Osei of ordering illegal payments."),
            ("hedge", "Premier Ndala ordered illegal payments to a company owned by his brother."),
            ("title", "Premier Ndala dismissed Foreign Minister Osei."),
            ("season", "In the spring of 2020, Premier Ndala dismissed Finance Minister Osei."),
        ),
        (
            "Finance Minister Osei was dismissed by Premier Ndala in the fall of 2020.",
            "Osei had accused Ndala of ordering illegal payments to a company owned by his brother.",
        ),
    ),
    Group(
        "Average rents climbed 6 percent in Dorne and 9 percent in Vael between 2018 and 2020, but fell slightly in rural areas.",
        (
            ("place", "Average rents climbed 9 percent in Dorne."),
            ("opposite", "Average rents fell in Vael."),
            ("opposite", "Average rents climbed in rural areas."),
            ("points", "Average rents climbed by 6 percentage points in Dorne."),
            ("year", "Between 2008 and 2020, average rents climbed 6 percent in Dorne."),
        ),
        (
            "Between 2018 and 2020, average rents rose by 6 percent in Dorne.",
            "In Vael, rents increased by nine percent.",
            "Rents in rural areas fell slightly.",
        ),
    ),
    Group(
        "The agency did not inspect any of the 16 dams rated as high risk, although the law requires yearly inspections.",
        (
            ("negation", "The agency inspected 16 dams."),
            ("negation", "The agency inspected some of the 16 dams rated as high risk."),
            ("modal", "The agency carried out yearly inspections."),
            ("opposite", "The agency did not inspect any of the 16 dams rated as low risk."),
            ("negation", "The law does not require yearly inspections."),
        ),
        (
            "None of the 16 dams rated as high risk were inspected by the agency.",
            "The agency failed to inspect the 16 high-risk dams.",
        ),
    ),
    Group(
        "Volunteers planted 12,000 trees in 2017 and 15,500 in 2018, after the city had pledged to plant 30,000 by 2020.",
        (
            ("pledged", "The city planted 30,000 trees by 2020."),
            ("year", "Volunteers planted 15,500 trees in 2017."),
            ("agent", "Volunteers planted 30,000 trees."),
            ("figure", "The city pledged to plant 12,000 trees."),
            ("agent", "Volunteers pledged to plant 30,000 trees by 2020."),
        ),
        (
            "In 2018, volunteers planted 15,500 trees.",
            "The number of trees planted by volunteers rose from 12,000 in 2017 to 15,500 in 2018.",
            "The city had pledged to plant 30,000 trees by 2020.",
        ),
    ),
    Group(
        "Ten of the council's 41 members voted against the budget, 28 for it, and three abstained.",
        (
            ("swap", "28 of the council's members voted against the budget."),
            ("swap", "Three members voted against the budget."),
            ("quantifier", "All 41 members voted."),
        ),
        (
            "Twenty-eight council members voted for the budget.",
            "Ten of the 41 council members voted against the budget.",
            "Three members abstained.",
        ),
    ),
    Group(
        "Nurses at Hollin Hospital may not work more than 12 hours a day, and a shift must be followed by at least 11 hours of rest.",
        (
            ("negation", "Nurses at Hollin Hospital may work more than 12 hours a day."),
            ("modal", "Nurses at Hollin Hospital must work 12 hours a day."),
            ("bound", "A shift must be followed by at most 11 hours of rest."),
            ("unit", "Nurses at Hollin Hospital may not work more than 12 hours a week."),
            ("actor", "Doctors at Hollin Hospital may not work more than 12 hours a day."),
        ),
        (
            "Nurses at Hollin Hospital are not allowed to work more than 12 hours a day.",
            "At least 11 hours of rest must follow a shift.",
        ),
    ),
    Group(
        "In the first nine months of 2022, hospitals in the Orrin valley recorded 71 cases of measles, all in unvaccinated children; hospitals on the coast recorded none.",
        (
            ("opposite", "Hospitals in the Orrin valley recorded 71 cases of measles in vaccinated children."),
            ("counted", "Hospitals in the Orrin valley recorded 71 cases of mumps."),
            ("unit", "Hospitals in the Orrin valley recorded 71 cases of measles in the first nine weeks of 2022."),
        ),
        (
            "Hospitals in the Orrin valley recorded 71 measles cases, all of them in unvaccinated children.",
            "Hospitals on the coast recorded no cases.",
        ),
    ),
    Group(
        "Senator Pell asked the inspector general to review the contract; the inspector general, Mr. Drum, agreed to do so by May.",
        (
            ("roles", "The inspector general asked Senator Pell to review the contract."),
            ("agreed", "The inspector general reviewed the contract."),
            ("agent", "Senator Pell agreed to review the contract by May."),
            ("title", "Senator Drum asked the inspector general to review the contract."),
        ),
        (
            "The inspector general was asked by Senator Pell to review the contract.",
            "Mr. Drum, the inspector general, agreed to review the contract by May.",
        ),
    ),
    Group(
        "The company paid 18 of its 96 workers less than the minimum wage of 7.20 pounds an hour; it has since repaid 14 of them.",
        (
            ("whole", "The company paid its 96 workers less than the minimum wage."),
            ("figure", "The company has repaid 18 workers."),
            ("unit", "The minimum wage is 7.20 pounds a day."),
            ("opposite", "The company paid 18 of its 96 workers more than the minimum wage."),
            ("roles", "Workers paid the company less than the minimum wage."),
        ),
        (
            "Eighteen of the company's 96 workers were paid less than the minimum wage.",
            "The company has since repaid 14 workers.",
        ),
    ),
    Group(
        "Rebels shelled the market in Dala on 9 February, killing 12 civilians, and, a week later, the bus station, where nobody was hurt.",
        (
            ("agent", "Civilians shelled the market in Dala."),
            ("date", "Rebels shelled the market in Dala on 19 February."),
            ("patient", "Twelve rebels were killed."),
        ),
        (
            "On February 9, rebels shelled the market in Dala, and 12 civilians were killed.",
            "Nobody was hurt when the bus station was shelled a week later.",
            "The market in Dala was shelled by rebels on 9 February.",
        ),
    ),
    Group(
        "The review criticizes the department for having spent 44 percent of the grant on consultants, twice as much as on training.",
        (
            ("opposite", "The review praises the department."),
            ("agent", "Consultants spent 44 percent of the grant."),
        ),
        (
            "The department was criticized for spending 44 percent of the grant on consultants.",
            "The department spent twice as much on consultants as on training.",
        ),
    ),
    Group(
        "No fewer than five former ministers are under investigation; two of them, Adel Saim and Omar Haddad, have left the country.",
        (
            ("figure", "Five former ministers have left the country."),
            ("bound", "At most five former ministers are under investigation."),
            ("verb", "Two former ministers were convicted."),
            ("name", "Adel Haddad has left the country."),
            ("opposite", "Five current ministers are under investigation."),
        ),
        (
            "At least five former ministers are under investigation.",
            "Adel Saim and Omar Haddad have left the country.",
            "Two former ministers, Adel Saim and Omar Haddad, left the country.",
        ),
    ),
    Group(
        "Although the law permits unions, the authorities have refused to register any since 2014, and 9 union leaders remain in prison.",
        (
            ("negation", "The authorities have registered unions since 2014."),
            ("opposite", "The law prohibits unions."),
            ("opposite", "Nine union leaders were released from prison."),
            ("year", "The authorities have refused to register any unions since 2004."),
            ("actor", "Nine police officers remain in prison."),
        ),
        (
            "Unions are permitted by law, but the authorities have not registered any since 2014.",
            "Since 2014, the authorities have refused to register unions.",
        ),
    ),
    Group(
        "Students who fail the exam twice may not sit it again for three years, unless the dean grants an exemption.",
        (
            ("negation", "Students who fail the exam twice may sit it again."),
            ("unit", "Students who fail the exam twice may not sit it again for three months."),
            ("opposite", "Students who pass the exam twice may not sit it again for three years."),
            ("modal", "The dean granted an exemption."),
        ),
        (
            "Unless the dean grants an exemption, students who fail the exam twice may not sit it again for three years.",
            "Students who have failed the exam twice cannot sit it again for three years unless the dean grants an exemption.",
        ),
    ),
    Group(
        "The NGO Clear Water said that it had found mercury in 7 of 20 samples, whereas the ministry's own tests found none.",
        (
            ("attribution", "The ministry's tests found mercury in 7 of 20 samples."),
            ("whole", "Clear Water found mercury in 20 samples."),
            ("negation", "Clear Water said that it had not found mercury."),
            ("attribution", "The ministry said that it had found mercury in 7 of 20 samples."),
        ),
        (
            "According to Clear Water, mercury was found in seven of 20 samples.",
            "The ministry's own tests found no mercury.",
            "Clear Water, an NGO, said it found mercury in 7 of 20 samples.",
        ),
    ),
    Group(
        "Turnout was 48 percent among women and 57 percent among men, a gap that has narrowed from 15 points in 1999.",
        (
            ("swap", "Turnout was 57 percent among women."),
            ("swap", "Turnout was 48 percent among men."),
            ("opposite", "The gap has widened from 15 points in 1999."),
            ("from/to", "The gap has narrowed to 15 points."),
        ),
        (
            "Among women, turnout was 48%.",
            "In 1999, the gap was 15 points.",
        ),
    ),
    Group(
        "Contractors are expected to finish the bridge in late 2024; work had been halted twice after floods.",
        (
            ("planned", "Contractors finished the bridge in late 2024."),
            ("opposite", "Contractors are expected to begin the bridge in late 2024."),
            ("order", "Work had been halted twice before floods."),
            ("roles", "Contractors halted floods twice."),
        ),
        (
            "The bridge is expected to be finished in late 2024.",
            "Work was halted twice after floods.",
        ),
    ),
    Group(
        "It appears that the guards knew of the abuse, and some detainees may have been beaten for complaining.",
        (
            ("hedge", "The guards knew of the abuse."),
            ("hedge", "Some detainees were beaten for complaining."),
            ("quantifier", "Detainees may have been beaten for complaining."),
            ("patient", "Some guards may have been beaten for complaining."),
            ("agent", "It appears that the detainees knew of the abuse."),
        ),
        (
            "The guards appear to have known of the abuse.",
            "The guards apparently knew about the abuse.",
        ),
    ),
    Group(
        "The court did not find that the officers had intended to kill Mr. Roux; it found that they had acted negligently.",
        (
            ("negation", "The court found that the officers had intended to kill Mr. Roux."),
            ("negation", "The officers killed Mr. Roux intentionally."),
            ("agent", "Mr. Roux had acted negligently."),
        ),
        ("The court found that the officers had acted negligently.",),
    ),
    Group(
        "Fewer than a quarter of schools, most of them private, offered lessons in the minority language.",
        (
            ("bound", "A quarter of schools offered lessons in the minority language."),
            ("bound", "More than a quarter of schools offered lessons in the minority language."),
            ("quantifier", "Most schools offered lessons in the minority language."),
            ("opposite", "Fewer than a quarter of schools offered lessons in the majority language."),
            ("opposite", "Most of them were public."),
        ),
        (
            "Less than 25 percent of schools offered lessons in the minority language.",
            "Lessons in the minority language were offered by fewer than a quarter of schools.",
        ),
    ),
    Group(
        "The government partially met the target: it vaccinated 1.3 million children, or 86 percent of those eligible, up from 79 percent.",
        (
            ("partially", "The government met the target."),
            ("partially", "The government fully met the target."),
            ("counted", "The government vaccinated 1.3 million adults."),
            ("hard", "The government vaccinated 86 percent of children."),
            ("swap", "The government vaccinated 79 percent of those eligible, up from 86 percent."),
            ("scale", "The government vaccinated 1.3 billion children."),
        ),
        (
            "The government vaccinated 1.3 million children, 86 percent of those eligible.",
            "1.3 million children were vaccinated by the government.",
            "The target was partially met by the government.",
        ),
    ),
    Group(
        "Employers who break the rule risk a fine of 500 to 2,000 rupees or, for a second offense, up to three months in jail.",
        (
            ("modal", "Employers who break the rule were fined 500 to 2,000 rupees."),
            ("figure", "Employers who break the rule risk a fine of 2,000 to 5,000 rupees."),
            ("unit", "Employers who break the rule risk up to three years in jail for a second offense."),
            ("bound", "Employers who break the rule risk a fine of at least 2,000 rupees."),
        ),
        (
            "Employers who break the rule risk fines of between 500 and 2,000 rupees.",
            "For a second offense, employers risk up to three months in jail.",
        ),
    ),
    Group(
        "Jana Novak, the editor of the weekly Hlas, and Petr Novak, its publisher, were questioned for four hours; only the publisher was charged.",
        (
            ("role", "Jana Novak, the publisher, was questioned for four hours."),
            ("role", "Petr Novak, the editor of the weekly Hlas, was questioned."),
            ("unit", "Jana Novak and Petr Novak were questioned for four days."),
        ),
        (
            "Jana Novak and Petr Novak were questioned for four hours.",
            "Only the publisher, Petr Novak, was charged.",
            "The editor of the weekly Hlas, Jana Novak, was questioned for four hours.",
        ),
    ),
)


FOUND_LATER = (
    Group(
        "Inspectors visited 412 farms in 2021 and found children working on 37 of them; in 2020 they had visited 388 farms and found children working on 41.",
        (),
        (
            "In 2021, inspectors found children working on 37 of the 412 farms they visited.",
            "The number of farms where inspectors found children working fell from 41 in 2020 to 37 in 2021.",
        ),
    ),
    Group(
        "The Ministry of Health spent up to $3.4 million on vaccines in fiscal year 2022, of which at least $1.1 million came from donors.",
        (("roles", "The Ministry of Health gave at least $1.1 million to donors."),),
        (
            "Up to $3.4 million was spent on vaccines by the Ministry of Health in FY 2022.",
            "The Ministry of Health spent no more than $3.4 million on vaccines in fiscal year 2022.",
        ),
    ),
    Group(
        "In March 2020, a court in Accra convicted Mr. Kwame Boateng of fraud and sentenced him to 18 months in prison; his co-defendant, Mr. Kofi Boateng, was acquitted.",
        (("names", "Mr. Kofi Boateng was sentenced to 18 months in prison."),),
        ("Kwame Boateng was found guilty of fraud by a court in Accra in March 2020.",),
    ),
    Group(
        "Prosecutors charged 14 police officers with torture in 2019, but the courts had not convicted any of them by the end of the year.",
        (),
        ("None of the 14 officers had been convicted by the end of 2019.",),
    ),
    Group(
        "NGOs estimated that between 2,000 and 3,500 children lived on the streets of the capital, while the government put the figure at 900.",
        (("range", "NGOs estimated that 3,500 children lived on the streets of the capital."),),
        (
            "The government put the number at 900.",
            "NGOs estimated that 2,000–3,500 street children lived in the capital, whereas the government's figure was 900.",
        ),
    ),
    Group(
        "The committee recommends that the State party raise the minimum age of marriage to 18 years without exception and increase the budget of the ombudsman.",
        (("roles", "The State party recommends that the committee raise the minimum age of marriage to 18 years."),),
        ("The committee called on the State party to increase the ombudsman's budget.",),
    ),
    Group(
        "Parliament is considering a draft law that would criminalize forced begging, but it had not passed the bill by year's end.",
        (),
        (
            "A bill to criminalize forced begging was under consideration in parliament but had not been passed by the end of the year.",
        ),
    ),
    Group(
        "The audit found that 62 percent of the contracts had been awarded without competition, a rise of 9 percentage points since 2017.",
        (),
        (
            "According to the audit, 62% of contracts were awarded without competition.",
            "The audit found that 62 percent of contracts had not been competitively awarded, 9 percentage points more than in 2017.",
            "Since 2017 this share has increased by nine percentage points.",
            "The majority of the contracts had been awarded without competition, the audit found.",
        ),
    ),
    Group(
        "Some employers in the fishing sector allegedly withheld wages from migrant workers, and a few reportedly beat them.",
        (),
        (
            "Some fishing-sector employers are alleged to have withheld migrant workers' wages.",
            "It was alleged that some employers in the fishing industry withheld the wages of migrant workers.",
            "A few employers reportedly beat migrant workers.",
        ),
    ),
    Group(
        "After the floods of July 2021, the regional government relocated 1,240 families from Nunavik to temporary housing in Kuujjuaq; 310 of them had returned home by December.",
        (),
        (
            "1,240 families were moved by the regional government to temporary housing in Kuujjuaq following the July 2021 floods.",
        ),
    ),
    Group(
        "It is not uncommon for recruiters to charge fees that exceed $5,000, and no agency has ever lost its license for this.",
        (("negation", "Recruiters never charge fees that exceed $5,000."),),
        ("Recruiters commonly charge fees of more than $5,000.",),
    ),
    Group(
        "Only two of the eleven provinces have a functioning juvenile court.",
        (
            ("part", "Eleven provinces have a functioning juvenile court."),
            ("quantifier", "All eleven provinces have a functioning juvenile court."),
        ),
        (),
    ),
    Group(
        "The inspectorate issued 87 warnings and 12 fines in the first quarter, and 54 warnings and 20 fines in the second.",
        (),
        (
            "Twenty fines were issued in the second quarter.",
            "Fines rose from 12 in the first quarter to 20 in the second.",
            "The number of warnings fell from 87 to 54.",
        ),
    ),
    Group(
        "Ambassador Lena Holm told reporters that Denmark might suspend aid; Prime Minister Lars Holm said the government had no plans to do so.",
        (),
        ("The Prime Minister, Lars Holm, said that the government had no plans to suspend aid.",),
    ),
    Group(
        "From 2015 to 2019 maternal mortality declined by 40 percent, from 205 to 123 deaths per 100,000 live births.",
        (
            ("by/to", "Maternal mortality declined to 40 percent."),
            ("year", "Maternal mortality was 205 deaths per 100,000 live births in 2019."),
        ),
        (
            "Maternal mortality dropped from 205 to 123 deaths per 100,000 live births between 2015 and 2019.",
            "A 40 percent decline in maternal mortality was recorded from 2015 to 2019.",
        ),
    ),
    Group(
        "Teachers' unions said that the strike ended because the ministry agreed to pay arrears, not because of threats of dismissal.",
        (),
        ("The ministry's agreement to pay arrears ended the strike, teachers' unions said.",),
    ),
    Group(
        "Women held 23 of 150 seats in the lower house and 9 of 40 in the senate.",
        (
            ("place", "Women held 23 seats in the senate."),
            ("whole", "Women held 150 seats in the lower house."),
            ("whole", "Women held 40 seats in the senate."),
        ),
        ("In the senate, 9 of 40 seats were held by women.",),
    ),
    Group(
        "The agency said it would hire 200 inspectors by 2024; as of June 2023, it had hired 85.",
        (),
        (
            "By June 2023, 85 inspectors had been hired.",
            "The agency said that 200 inspectors would be hired by 2024.",
        ),
    ),
    Group(
        "In Rakhine State, the military reportedly burned 60 villages, and satellite images confirmed damage to 32 of them.",
        (),
        ("Satellite images confirmed that 32 villages were damaged.",),
    ),
    Group(
        "Officials of the labor ministry were not trained in identifying victims, and the ministry had no budget for inspections outside the capital.",
        (
            ("condition", "The ministry had no budget for inspections."),
            ("place", "The ministry had no budget for inspections in the capital."),
        ),
        (),
    ),
    Group(
        "Detainees must be brought before a judge within 48 hours, but in practice many waited longer than 10 days.",
        (),
        ("Although a detainee must be brought before a judge within 48 hours, many waited more than ten days.",),
    ),
    Group(
        "The hospital treated 340 patients for cholera in May, 290 in June and 75 in July.",
        (),
        (
            "The number of patients treated for cholera fell from 340 in May to 75 in July.",
            "In July, the hospital treated 75 cholera patients.",
        ),
    ),
    Group(
        "The government of Malawi partnered with an NGO to open a shelter in Lilongwe, which the NGO funded and the government staffed.",
        (
            ("roles", "The government funded a shelter in Lilongwe."),
            ("roles", "The NGO staffed the shelter."),
        ),
        (),
    ),
    Group(
        "Authorities arrested 56 suspected traffickers, released 21 for lack of evidence, and referred 35 cases to prosecutors.",
        (("verb", "Authorities convicted 56 suspected traffickers."),),
        (),
    ),
    Group(
        "The country has ratified the 2000 UN TIP Protocol but has not acceded to the 1961 Convention on the Reduction of Statelessness.",
        (("year", "The country ratified the UN TIP Protocol in 2000."),),
        ("The country has not joined the 1961 Convention on the Reduction of Statelessness.",),
    ),
    Group(
        "The fund paid out 7.5 million pesos to 610 victims' families in 2022, an average of about 12,300 pesos per family.",
        (("counted", "The fund paid out 7.5 million pesos to 610 victims."),),
        (
            "In 2022 the fund paid 7.5 million pesos to the families of 610 victims.",
            "On average, each family received about 12,300 pesos.",
            "610 families of victims received 7.5 million pesos from the fund in 2022.",
        ),
    ),
    Group(
        "The report of the Auditor General states that the Department of Transport could not account for 4.2 million rand, and that the Department of Education overspent its budget by 310,000 rand.",
        (),
        (
            "According to the Auditor General, the Department of Transport was unable to account for 4.2 million rand.",
            "4.2 million rand could not be accounted for by the Department of Transport, the Auditor General reported.",
        ),
    ),
    Group(
        "Union leader Maria Santos was detained for six days in May and again for three weeks in October, after she had criticized the governor.",
        (
            ("month", "Maria Santos was detained for three weeks in May."),
            ("roles", "Maria Santos criticized the union leader."),
            ("actor", "The governor was detained for six days in May."),
        ),
        (),
    ),
    Group(
        "The Commission closed 1,870 of 2,450 cases (76 percent) within the statutory 90 days; the remaining 580 were still open on 31 December.",
        (("whole", "The Commission closed 2,450 cases within 90 days."),),
        ("76% of the 2,450 cases were closed within the statutory period of 90 days.",),
    ),
    Group(
        "Since the 2016 reform, applicants no longer need a sponsor, but they must still pay a fee of 150 dinars.",
        (),
        ("Since the 2016 reform, a sponsor is no longer required, though applicants must pay a fee of 150 dinars.",),
    ),
    Group(
        "More than half of the 86 respondents said they had paid a bribe, and roughly a third said they would do so again.",
        (("part", "86 respondents said they had paid a bribe."),),
        ("Most of the 86 respondents said that they had paid a bribe.",),
    ),
    Group(
        "The defendant may be sentenced to a minimum of five and a maximum of 15 years' imprisonment.",
        (),
        (
            "The defendant may be sentenced to between five and 15 years' imprisonment.",
            "The defendant may receive a prison sentence of five to 15 years.",
        ),
    ),
    Group(
        "Human Rights Watch said security forces arbitrarily detained at least 73 activists between January and April, including 11 women.",
        (),
        (
            "According to Human Rights Watch, at least 73 activists, 11 of them women, were arbitrarily detained by security forces between January and April.",
            "Human Rights Watch said at least 73 activists were arbitrarily detained from January to April.",
            "HRW said security forces detained no fewer than 73 activists arbitrarily between January and April.",
        ),
    ),
    Group(
        "If the bill becomes law, landlords who evict tenants without notice will face fines of up to £30,000.",
        (("roles", "If the bill becomes law, tenants who evict landlords without notice will face fines."),),
        (),
    ),
    Group(
        "Enrollment in primary schools reached 94 percent for boys and 89 percent for girls in 2020, compared with 91 and 83 percent respectively in 2015.",
        (("opposite", "Enrollment of girls fell between 2015 and 2020."),),
        (
            "In 2020, primary school enrolment was 94% for boys and 89% for girls.",
            "Girls' primary school enrollment rose from 83 percent in 2015 to 89 percent in 2020.",
        ),
    ),
    Group(
        "The ministry attributed the drop in exports to drought, whereas economists blamed the export ban of 2019.",
        (
            ("attribution", "The ministry attributed the drop in exports to the export ban of 2019."),
            ("attribution", "Economists blamed drought for the drop in exports."),
        ),
        (
            "According to the ministry, exports dropped because of drought.",
            "The drop in exports was attributed by the ministry to drought.",
        ),
    ),
    Group(
        "Border guards turned back 5,311 people in 2022, almost twice as many as in 2021.",
        (),
        ("Border guards turned back 5,311 people in 2022, nearly double the 2021 figure.",),
    ),
    Group(
        "Children as young as seven work in gold mines in the north, while those in the south mainly work on cocoa farms.",
        (("only", "Children in the south only work on cocoa farms."),),
        (),
    ),
    Group(
        "The Department did not dispute our finding and agreed with four of our six recommendations; it partially agreed with one and disagreed with the other.",
        (),
        ("The Department agreed with four of the six recommendations.",),
    ),
    Group(
        "On appeal, the High Court reduced her sentence from nine years to four and lifted the travel ban.",
        (("from/to", "The High Court reduced her sentence to nine years."),),
        ("The High Court cut her sentence from nine years to four years on appeal.",),
    ),
    Group(
        "Police seized 1.2 tons of cocaine at the port of Guayaquil and 300 kilograms at the airport.",
        (("place", "Police seized 1.2 tons of cocaine at the airport."),),
        ("300 kg of cocaine were seized at the airport.",),
    ),
    Group(
        "The unemployment rate among refugees stood at 42 percent, six times that of citizens (7 percent).",
        (("swap", "The unemployment rate among citizens stood at 42 percent."),),
        (),
    ),
    Group(
        "Under the agreement signed in Doha on 2 November, the rebels released 40 prisoners and the government was to free 65.",
        (("planned", "The government freed 65 prisoners."),),
        (),
    ),
    Group(
        "Reporters Without Borders ranked the country 151st out of 180 in 2021, down from 143rd the year before.",
        (("year", "Reporters Without Borders ranked the country 143rd out of 180 in 2021."),),
        (
            "In 2021, the country was ranked 151st of 180 by Reporters Without Borders.",
            "The country fell from 143rd to 151st place in the ranking of Reporters Without Borders.",
        ),
    ),
    Group(
        "Officials said they were aware of the allegations and that an investigation was ongoing; no arrests had been made as of March.",
        (("verb", "Officials confirmed the allegations."),),
        (
            "Officials stated that an investigation was under way.",
            "Officials said they knew of the allegations and were investigating them.",
        ),
    ),
    Group(
        "The average class has 44 pupils in rural schools and 31 in urban ones, against a national standard of 35.",
        (),
        ("In urban schools, the average class has 31 pupils.",),
    ),
)
