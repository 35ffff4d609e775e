"""Who says so, read on every reporting phrase of the seed report and on sentences of the genre."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant
from assistant.citation import cite
from assistant.schema import Span, Voice
from assistant.voices import abbreviations, sources, voice_of, voices
from assistant.voices.clauses import clauses
from assistant.voices.speakers import BODIES, ROLES, TITLES
from assistant.wordings import VOICE_NAMES

ROOT = Path(__file__).resolve().parents[1]
SEED = (ROOT / "corpus/reports/kyrgyz-republic-2020.txt").read_text(encoding="utf-8")
CODES: dict[str, Voice] = {
    "g": "government",
    "n": "ngo",
    "i": "international_organization",
    "e": "experts",
    "r": "report",
    "u": "unknown",
}

# Every sentence of the seed report with a word of reporting. The bar stands where a clause begins that is read by
# itself; before each clause stand the letters of its voices.
SEED_SENTENCES = """
u: Reports of official complicity and corruption accused officials of dropping charges, tipping off suspects, and
r: Vigorously investigate and prosecute suspected trafficking crimes, including government officials allegedly complicit
g: The government reported initiating 25 additional investigations under Article 171
g: The government reported that Kyrgyz courts convicted 11 individuals | r: however, all 11 were involved in fraudulent
g: The government reported convicting five traffickers in 2018 and seven traffickers in 2017.
e: Victim advocates reported a general lack of proactive investigation | e: especially if victims did not self-report
n: Civil society actors continued to report the need for systemic training for law enforcement, prosecutors, and judges
r: the government did not report any international investigations | g: MVD officials indicated difficulties
r: Corruption and official complicity in trafficking cases remained significant concerns, inhibiting law enforcement
ni: NGOs and international organizations reported law enforcement officials | e: legal researchers reported
e: legal researchers reported the changes to the criminal procedure code | r: however, there was no evidence of such a
u: Traffickers were reportedly also able to avoid punishment by offering victims payment to drop cases.
in: International organizations and NGOs reported assisting 72 victims in 2019 | in: 60 of whom were exploited
in: one of the victims was an Uzbek citizen | in: one was a child | in: 40 were male | in: and 32 female
n: Civil society reported the NRM lacked specific measures | n: that the NGO believed had legitimate indicators
g: It also reported an unspecified number of victims identified by an international
e: Experts reported victims were highly vulnerable | g: MVD's witness protection unit reported assisting trafficking
g: MVD's witness protection unit reported assisting trafficking victims | r: but provided no additional details
u: Government-provided attorneys reportedly lacked knowledge on handling trafficking cases.
e: Analysts noted a lack of legal representation for minor victims.
r: While the law provided the opportunity to seize | r: authorities did not report granting such restitution
r: There were no reports officials fined, detained, or penalized trafficking victims for unlawful acts
r: one contained "government licensed" agencies | r: a list of agencies about which the government received complaints
g: The government also reported it introduced amendments | r: the amendments remained pending at the close
i: An international organization reported calls to the hotline | g: however, law enforcement officials reported
r: The government did not report providing anti-trafficking guidance for
r: As reported over the past five years, human traffickers exploit domestic | r: and traffickers exploit victims from
u: Adult male labor migrants working abroad are reportedly at the highest risk of trafficking.
ru: Sex traffickers exploit Kyrgyz women and girls abroad, reportedly in India
u: Concerns persist about police misconduct | u: and reports continued of police accepting bribes
in: International organizations and NGOs reported some Kyrgyz individuals who join extremist fighters in Syria
r: The government initiated eight trafficking investigations | r: compared with two in 2018 and four in 2017
r: Because the government has devoted sufficient resources | r: Kyrgyz Republic was granted a waiver
""".strip().splitlines()

# Written for this test. A bar stands between clauses that are read by themselves.
SENTENCES = """
g: The ministry stated that it had closed three prisons.
g: According to the Ministry of Labor and Social Protection, inspectors visited 400 farms.
g: Prosecutors said they would appeal.
n: Human rights organizations noted, however, the curfew was not in force in the area at that time.
e: According to the Harbour Policy Institute, a regional think tank, one in four women was harassed.
g: According to the Delegation of the Workshop Sector, a governmental entity, 80 percent of trade is informal.
n: According to Amnesty International, a court, citing secrecy, closed the trial.
i: According to UNHCR, the police, in 2019, detained 30 refugees.
i: ECOWAS considered the elections free, despite a boycott.
g: In March the prime minister announced a new action plan.
g: Embassy officials reported assisting 14 citizens.
g: According to official statistics, 12 percent of girls left school early.
g: The court noted that the evidence was obtained under torture.
g: As of October, the labor inspectorate reported 45 violations.
g: Authorities denied the allegations.
g: Members of parliament criticized the bill.
g: Twelve persons were in custody, according to the prosecutor general's office.
g: The National Human Rights Commission reported receiving 210 complaints.
r: The government opened 19 shelters.
r: The government did not report any convictions.
r: Authorities never acknowledged that the prison existed.
r: NGOs were not consulted.
r: The court found him guilty of fraud.
r: Police warned suspects before raids.
r: The government maintained efforts to protect victims.
r: No NGOs reported harassment.
r: There were no credible reports of disappearances.
r: The law states that employers must keep records.
r: According to the constitution, all citizens are equal.
r: Violence against women was often not reported.
r: Officials accused of torture were released.
r: The government funded two NGO-run shelters.
r: Reporting mechanisms remained weak.
n: NGOs accused the police of beating detainees.
n: Human rights groups alleged that security forces tortured suspects.
n: Local activists complained that officials ignored them.
n: A Human Rights Watch report found that guards beat inmates.
n: In a report released in May, Amnesty International criticized the new decree.
n: Trade unions expressed concern about the decree.
n: Police beat protesters, according to civil society organizations.
n: Guards beat inmates, NGOs said.
n: The law was criticized by advocacy groups.
n: In the view of human rights defenders, the sentence was too light.
n: Police accountability NGOs said the reform had failed.
n: The president of the teachers' union said wages were unpaid.
n: NGOs continued to receive reports of torture.
n: The NGO Prison Watch documented 26 deaths in police custody.
n: Members of civil society noted a lack of shelters.
i: UNHCR estimated that 5,000 persons were stateless.
i: According to the International Organization for Migration, 300 migrants were stranded.
i: The UN special rapporteur expressed alarm.
i: Council of Europe experts noted overcrowding.
i: The International Committee of the Red Cross said it had no access.
e: Legal experts said the code was vague.
e: Lawyers argued that judges ignored the evidence.
e: Academics and analysts believed the figures were too low.
u: Observers reported long delays.
u: Some sources said the mine employed children.
u: Reports indicated that children worked in mines.
u: There were reports that police beat detainees.
u: Media reported that the mayor had fled.
u: Detainees claimed they were beaten.
u: Families of police officers complained about pay.
u: It was alleged that guards took bribes.
u: Critics of the government said the vote was unfair.
u: Reports of police brutality indicated a pattern.
ni: NGOs and UN agencies reported that conditions were poor.
gn: The ombudsman and NGOs noted overcrowding.
iun: According to UNICEF, media, and NGOs, schools were closed.
r: Although the law prohibits torture, | n: NGOs reported that police beat detainees.
n: NGOs reported abuses; | g: the ministry denied the allegations.
n: NGOs reported abuses; | n: they also said that officials took bribes.
n: NGOs reported police beat him, | n: and guards denied him care.
n: NGOs accused the police of torture, | r: and prosecutors opened an investigation.
g: The government reported identifying 40 victims | r: but did not provide further details.
n: Activists said three persons died, | g: but police stated that nobody was hurt.
g: The ministry reported 30 cases, | n: while NGOs reported 90 cases.
g: The ombudsman, an independent, elected body, reported cases of torture.
r: On May 3, the head of the port, Ana Duka, closed it.
g: The government responded that the camps were open.
r: Police may arrest a man when they believe he fled.
g: Police believe he fled.
n: NGOs replied that they were not.
r: The staff was small, | n: and according to NGOs employers were warned.
r: Boys beg in towns; | n: an NGO survey conducted in 2018 estimated that 3,200 boys begged.
r: The law allows fees, | i: but an international organization's survey of 50 returned migrants found that they paid.
g: The Trafficking Unit (TU) of the national police reported opening 61 cases.
g: The State Agency for Children reported that schools were closed.
g: According to the Correctional Service, three men died.
r: The shelter closed in May, | n: and NGOs reported that victims had nowhere to go.
i: The IOM reported assisting 30 migrants; | r: however, authorities assisted nobody.
r: The commission issued a decision, | n: which NGOs said was unlawful.
n: Workers fled the farm, | n: and the owner kept their passports, according to local NGOs.
g: The government informed the commission that 40 persons had been released.
i: UNICEF estimated that 2,800 children were concerned.
r: The plan's estimated cost was 1.4 million dollars.
g: The prison director stated that the work was voluntary.
g: The High Judicial Council stated that the transfers were routine.
g: Officers reported paying for fuel from their own salaries.
g: The family court ruled that the adoption was void.
u: The family insisted he was pushed.
g: The National Assembly said it would vote in May.
i: UNHCR estimates two thirds of the families left.
g: Local authorities report 14 dead and 60 missing.
g: Official figures show unemployment at 9 percent.
r: NGO reports were lost in the fire.
r: An employer could report a worker as absconding.
r: The ministry refused to say how many inmates had died.
r: The court dismissed the complaint.
r: The academy added a lesson on trafficking.
n: The journalists' union called the raid an attack on the press.
n: Unions put the toll at 30.
g: The ministry counted 40 victims.
g: The minister promised to raise the daily rate.
g: The navy denied this.
g: In its annual report the ombudsman noted a lack of doctors.
g: Twelve miners died, said the ministry.
g: Nobody was injured, a police spokesperson told reporters.
n: “We had no water,” said an activist with a women's rights group.
g: By the government's own account, two shelters were open.
g: Per the prosecutor's office, nine suspects were released.
u: A senior official of the mining company who asked not to be named said the dam was safe.
u: Opposition lawmakers claimed that the vote was rushed.
n: The NGO Police Watch said that the curfew went on.
n: The allegation that guards sold drugs was made by a prisoners' rights NGO.
r: We found that nine of the invoices were missing.
r: Seepage was first noted in 2011.
r: The shelter took 4,020 calls, | g: and ministry staff said that none was urgent.
i: WHO and UNICEF confirmed an outbreak of measles.
n: An NGO survey of 1,200 adults found that one in five was unpaid.
g: The government acknowledged receiving five complaints | r: but prosecuted none.
u: Several organizations, including some in the north, noted delays.
g: The three judges who dissented said the evidence was thin.
g: Although the government reported training 200 officers, | r: most officers had no manual.
""".strip().splitlines()


def parts(line: str) -> list[tuple[str, tuple[Voice, ...]]]:
    """The parts of a line of the tables: their words and their voices."""
    read = [re.fullmatch(r"\s*([gnieru]+): (.*?)\s*", part) for part in line.split("|")]
    return [(part[2], tuple(CODES[letter] for letter in part[1])) for part in read if part]


@pytest.fixture(scope="module")
def sentences(assistant: Assistant) -> list[tuple[str, str | None]]:
    """The seed report's sentences, each with the one before it in its paragraph."""
    report = assistant.report("kyrgyz-republic-2020")
    found: list[tuple[str, str | None]] = []
    for section in report.sections:
        for paragraph in section.paragraphs:
            texts = [report.text[slice(*span)] for span in paragraph.sentences]
            found.extend(zip(texts, [None, *texts], strict=False))
    return found


@pytest.mark.parametrize("line", SEED_SENTENCES)
def test_every_reporting_phrase_of_the_seed_report(line: str, sentences: list[tuple[str, str | None]]) -> None:
    first = parts(line)[0][0]
    [(sentence, previous)] = [pair for pair in sentences if first in pair[0]]
    for words, expected in parts(line):
        start = sentence.index(words)
        assert voices(sentence, Span(start, start + len(words)), previous) == expected


def test_no_reporting_phrase_of_the_seed_report_is_left_out(sentences: list[tuple[str, str | None]]) -> None:
    verbs = re.compile(
        r"report(?!ing period)|\bnote|\bstated|alleg|accus|\bsa(?:y|id)\b|estimat|observ|according|claim|indicat(?!ors)"
        r"|suggest|believ|concern|complain(?!t\b|ts on|ts\.)",
        re.IGNORECASE,
    )
    known = [words for line in SEED_SENTENCES for words, _ in parts(line)]
    missing = [text for text, _ in sentences if verbs.search(text) and not any(words in text for words in known)]
    assert missing == []


@pytest.mark.parametrize("line", SENTENCES)
def test_voices_of_sentences_of_the_genre(line: str) -> None:
    read = parts(line)
    sentence = " ".join(words for words, _ in read)
    for words, expected in read:
        start = sentence.index(words)
        assert voices(sentence, Span(start, start + len(words))) == expected
    union = tuple(dict.fromkeys(voice for _, expected in read for voice in expected))
    assert voices(sentence) == union


# Parts of one clause, between brackets, each with the letters of its own voices behind it.
PARTS = """
[The ministry referred 30 victims to shelters]r and [reported that four were turned away]g.
[The ministry counted 40 victims]g and [NGOs 95]n.
[The UN put the toll at 310]i, [the government at 45]g.
[The government estimated that 2,000 persons had fled]g and [UNHCR 12,000]i.
[The government closed the paper]r, [citing public order]g.
[Police arrested 30 protesters]r, [whom rights groups described as peaceful]n.
[The minister]r, [whom NGOs accused of graft]n, [resigned in May]r.
[Claims by the army that the village was empty]g [were rejected in Geneva]r.
[The harbor was full]r: [a census carried out in 2019 counted 900 boats]g.
[Soldiers attacked the village]r and [reportedly burned 40 homes]u.
[Lawyers said that the confession was extracted under torture]e, [a claim that prosecutors dismissed as false]e.
""".strip().splitlines()


@pytest.mark.parametrize("line", PARTS)
def test_a_fact_has_the_voice_of_the_part_of_the_clause_that_tells_it(line: str) -> None:
    sentence = re.sub(r"\[([^]]*)\][gnieru]+", r"\1", line)
    for words, codes in re.findall(r"\[([^]]*)\]([gnieru]+)", line):
        start = sentence.index(words)
        assert voices(sentence, Span(start, start + len(words))) == tuple(CODES[code] for code in codes)


@pytest.mark.parametrize(
    "source",
    [
        "NGOs", "Local NGOs", "A police accountability NGO", "An NGO that visits government prisons",
        "Human rights groups in the ministry's advisory council", "Activists near the embassy",
        "Amnesty International", "Civil society representatives on the government council",
        "The police officers' union", "NGOs monitoring government prisons",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "frame",
    [
        "{source} reported that the government jailed the minister.",
        "In May {source} accused the police of bribing judges.",
        "According to {source}, officials said nothing.",
        "Judges freed the officials, according to {source}.",
        "The bill was criticized by {source}.",
    ],
)
def test_what_an_ngo_says_is_never_given_to_the_government(source: str, frame: str) -> None:
    sentence = frame.format(source=source)
    assert voices(sentence) == ("ngo",)


def test_a_pronoun_has_the_source_of_the_sentence_before() -> None:
    assert voices("They also reported threats.", previous="NGOs said that police followed them.") == ("ngo",)
    assert voices("It reported 30 cases.", previous="The government opened a shelter.") == ("government",)
    assert voices("The report also noted delays.", previous="UNICEF published a report in May.") == (
        "international_organization",
    )
    assert voices("They also reported threats.") == ("unknown",)
    assert voices("Both said so.", previous="NGOs and the ministry met in May.") == ("ngo", "government")
    assert voices("Its leader said so.", previous="The union called a strike.") == ("ngo",)
    assert voices("Some said so.", previous="NGOs said that police followed them.") == ("ngo",)


def test_who_they_are_is_unknown_where_it_may_be_either() -> None:
    assert voices("They said they were beaten.", previous="Police arrested two NGO workers.") == ("unknown",)
    assert voices("One said so.", previous="The court heard three witnesses.") == ("unknown",)


@pytest.mark.parametrize(
    ("phrase", "voice"),
    [
        ("company officials", "unknown"),
        ("officials of the company", "unknown"),
        ("officials in the capital", "government"),
        ("the Department for Refugees", "government"),
        ("a retired police officer", "unknown"),
        ("the Office of the President", "government"),
        ("one person held by the police", "unknown"),
        ("a task force led by the ministry", "government"),
        ("lawmakers from the opposition", "unknown"),
        ("defense attorneys", "experts"),
        ("a presidential candidate", "unknown"),
        ("UN police", "international_organization"),
        ("NGO workers", "ngo"),
        ("The Government Accountability Project, an NGO", "ngo"),
        ("the minister, a former NGO activist", "government"),
        ("a census by an NGO", "ngo"),
        ("a consultant hired by the ministry", "experts"),
    ],
)
def test_who_a_phrase_speaks_for(phrase: str, voice: Voice) -> None:
    assert voice_of(phrase) == voice


def test_sources_stand_word_for_word() -> None:
    assert sources("International organizations and NGOs reported assisting 72 victims.") == (
        "International organizations",
        "NGOs",
    )
    assert sources("Civil society actors continued to report the need for training.") == ("Civil society actors",)
    sentence = "The law was vague; MVD officials indicated difficulties."
    assert sources(sentence) == ("MVD officials",)
    assert sources(sentence, Span(0, 10)) == ()
    assert sources("In May the Ministry of Labor and Social Protection said so.") == (
        "the Ministry of Labor and Social Protection",
    )
    assert sources("Traffickers were reportedly able to flee.") == ()


def test_a_reports_own_abbreviations_are_read() -> None:
    names = abbreviations("In May the Public Oversight Ministry (POM) met the Young Lawyers' Association (YLA).")
    assert dict(names) == {"POM": "government", "YLA": "ngo"}
    assert voices("The YLA noted delays.", names=names) == ("ngo",)
    assert voices("The YLA noted delays.") == ("unknown",)
    # What the table knows isn't redefined.
    assert dict(abbreviations("the police commissioner for human rights (OHCHR)")) == {}


@pytest.mark.parametrize("table", [BODIES, ROLES, TITLES])
def test_every_phrase_of_the_table_has_its_voice(table: dict[Voice, tuple[str, ...]]) -> None:
    wrong = {
        phrase: voice_of(phrase) for voice, phrases in table.items() for phrase in phrases if voice_of(phrase) != voice
    }
    assert wrong == {}


def test_the_documented_table_is_the_code_s() -> None:
    document = (ROOT / "docs/voices.md").read_text(encoding="utf-8")
    for name, table in (("Bodies", BODIES), ("Roles", ROLES), ("Titles", TITLES)):
        part = document.split(f"### {name}\n")[1].split("\n#")[0]
        rows = re.findall(r"^\| `(\w+)` \| (.*) \|$", part, re.MULTILINE)
        assert {voice: tuple(phrases.split(", ")) for voice, phrases in rows} == dict(table)


def test_every_voice_has_a_name() -> None:
    assert set(VOICE_NAMES) == set(CODES.values())


WORDS = st.sampled_from(
    (
        "NGOs", "police", "The government", "reported", "said", "that", "beat", "detainees", "and", "but", "however",
        "although", "while", ";", ",", "according to", "they", "were", "not", "reportedly", "there were reports",
        "which", "(UN)", "“no”", "in May", "by", "women",
    )
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS)
def test_clauses_cover_the_sentence_in_order(sentence: str) -> None:
    found = clauses(sentence)
    assert "".join(sentence[start:end] for start, end in found) == sentence
    assert all(before.end == after.start for before, after in pairwise(found))


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_a_part_has_no_voice_that_the_sentence_lacks(sentence: str, start: int, end: int) -> None:
    part = voices(sentence, Span(start, end))
    assert part
    assert part == ("report",) or set(part) <= set(voices(sentence))
    assert all(source in sentence for source in sources(sentence))


def test_citations_carry_the_voices_of_their_passage_or_of_the_fact(assistant: Assistant) -> None:
    [hit] = [
        hit for hit in assistant.search("difficulties in international investigations") if "MVD" in hit.passage.text
    ][:1]
    passage = hit.passage
    at = passage.start + passage.text.index("MVD")
    with assistant.store.read() as snapshot:
        [whole] = cite(snapshot, [passage])
        [fact] = cite(snapshot, [passage], facts={passage.id: Span(at, passage.end)})
    assert (whole.voices, fact.voices) == (("report", "government"), ("government",))
