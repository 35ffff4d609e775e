"""The word lists of the follow-up rules: English function words, and nouns that name people and bodies."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def key(word: str) -> str:
    """A word as the lists hold it."""
    return word.strip(".,;:!?\"'“”‘’()").casefold().replace("’", "'")


AUXILIARIES = _words("""
    is are was were am be been do does did has have had can could will would shall should may might must isn't
    aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't
""")
DO_FORMS = _words("""
    do does did don't doesn't didn't
""")
BE_FORMS = _words("""
    is are was were isn't aren't wasn't weren't
""")
HAVE_FORMS = _words("""
    has have had
""")
MODALS = _words("""
    can could will would shall should may might must
""")
PREPOSITIONS = _words("""
    in on at by for from to of with without about against among between during since under over through into
    near across within per until after before than as outside inside
""")
DETERMINERS = _words("""
    the a an any some no these those this that its their his her all many much few more
""")
FUNCTION_WORDS = (
    AUXILIARIES
    | PREPOSITIONS
    | _words("""
    who whom whose what which when where why how and or but that not if because while there ever also still it
    they them he she somewhere anywhere according
""")
)
VERB_FOLLOWS = _words("""
    who to not
""")
POSSESSIVES = _words("""
    its their his her
""")
SUBJECT_PRONOUNS = _words("""
    i you he she it we they
""")
INDEFINITE = _words("""
    anyone anybody someone somebody everyone everybody nobody anything something nothing
""")
PARTICLES = _words("""
    out up down off away back together behind
""")
LIGHT = _words("""
    get gets got take takes took taken make makes made give gives given gave go goes went gone come came happen happens
    happened done doing exactly only just even really actually far else most least later together yet already again
    too now then first next so of off out up down away back please ever say says said find found do think thinks
    thought mean means know knows last lasts lasted people person persons
    government authorities country state report
""")
"""Words that say nothing of what a question is about, in a report on a country."""
PEOPLE = _words("""
    victim victims person people persons individuals man men woman women child children kid kids boy boys girl
    girls minor minors worker workers labourer labourers laborer laborers employee employees migrant migrants refugee
    refugees student students pupil pupils teenager teenagers adult adults youth citizen citizens nationals foreigners
    detainee detainees prisoner prisoners inmate inmates trafficker traffickers suspect suspects defendant
    defendants offender offenders perpetrator perpetrators recruiter recruiters farmer farmers family families
    household households parent parents mother mothers father fathers survivor survivors journalist journalists
    activist activists protester protesters voter voters patients resident residents returnee returnees
    beneficiary beneficiaries applicant applicants graduate graduates orphan orphans seeker seekers pensioner
    pensioners user users member members owner owners fighter fighters defender defenders patient witness
    witnesses whistleblower whistleblowers driver drivers miner miners fisherman fishermen entrepreneur
    entrepreneurs tourist tourists believer believers scholar scholars ex-fighters asylum-seekers volunteer
    volunteers spouse spouses widow widows widower widowers wife wives husband husbands son sons daughter daughters
    girlfriend baby babies infant infants homeless smuggler smugglers pimp pimps dealer dealers criminal criminals
    deportee deportees emigrant emigrants immigrant immigrants expatriate expatriates tenant tenants borrower
    borrowers
    taxpayer taxpayers investor investors trader traders consumer consumers customer customers candidate
    candidates blogger bloggers reporter reporters juvenile juveniles schoolgirl schoolgirls schoolboy schoolboys
    schoolchild schoolchildren newborns toddler toddlers brides relatives villager villagers passengers herder herders
    settlers noncitizens seafarer seafarers fisher fishers cleaner cleaners cook cooks engineer engineers hawker hawkers
    vendor vendors beggar beggars guest guests caregiver caregivers
""")
OFFICIALS = _words("""
    official officials officer officers policeman policemen prosecutor prosecutors judge judges investigator
    investigators inspector inspectors guard guards minister ministers soldier soldiers lawyer lawyers attorney
    attorneys teacher teachers doctor doctors nurse nurses diplomat diplomats consul consuls employer employers
    counsellor counsellors counselor counselors psychologist psychologists magistrate magistrates personnel
    staff police mayor mayors governor governors commander commanders peacekeeper peacekeepers midwife midwives servant
    servants firefighter firefighters paramedic paramedics cadet cadets trainee trainees recruit recruits interpreter
    interpreters clerk clerks warden wardens coroner coroners sailor sailors detective detectives
""")
BODIES = _words("""
    government governments authorities ministry ministries agency agencies ngo ngos organization organizations
    organisation organisations court courts parliament cabinet senate council councils commission commissions committee
    committees office offices union unions company companies firm firms bank banks department departments
    service services state states army military party parties embassy embassies group groups federation
    inspectorate donor donors institute body bodies
""")
MEMBERSHIPS = BODIES | _words("assembly chamber house congress police gendarmerie judiciary navy forces")
"""Where somebody may serve or sit."""
GROUPS = (PEOPLE, OFFICIALS, BODIES)
IRREGULAR_PLURALS = _words("""
    people children men women police personnel staff youth
""")
CHANGES = {
    "went": "go",
    "rose": "rise",
    "fell": "fall",
    "dropped": "drop",
    "increased": "increase",
    "grew": "grow",
    "declined": "decline",
    "decreased": "decrease",
    "doubled": "double",
    "tripled": "triple",
    "changed": "change",
    "improved": "improve",
    "worsened": "worsen",
    "stayed": "stay",
}
"""Verbs that say how a figure moved: past tense → infinitive."""
CLAUSE_STARTS = _words("""
    when if that who which because after before while where and or but since unless said say says claim claimed
    report reported believe think know how whether make made makes let lets to
""")
"""Words after which a pronoun may mean what stands before them."""
IMPERATIVES = _words("""
    list summarise summarize describe explain compare tell name find outline define please give show
    translate write calculate ignore
""")
IRREGULAR_PARTICIPLES = _words("""
    held found paid sent made built shot hurt lost kept put set sold brought taught caught left met read cut shut
    begun done gone known shown won
""")
VERBS = _words("""
    accept address adopt affect allow amend apply approve arrest ask assist ban begin bid bring build carry cause
    change charge close collect compensate compete complete conduct consider contain continue contribute convict
    cooperate coordinate cost cover create criminalise criminalize cut define deny describe deport detain develop
    discriminate dismiss employ enable enforce ensure establish estimate exclude exist expand expel exploit explain
    face fail finance find fine force forbid fund get give grant guarantee handle harass help hire hold identify
    impose improve include increase inspect interfere introduce investigate issue join jail keep launch lead limit
    maintain make meet monitor offer open operate opt order organise organize participate pass pay permit plan
    prevent prohibit promote prosecute protect provide publish punish ratify reach receive recognise recognize
    recommend refer reform refuse register reject release remove repeal report require respect respond restrict
    return review run say screen seize sentence serve set share show sign speak spend start state stop strengthen
    suffer support suspend take teach train treat try use violate vote want work have do accuse appoint award become
    buy catch check choose claim come command count deliver destroy die draw drop earn elect export fall fight fill
    found free gain go grow hear hurt import indict injure intend interview invite kill leave lend live look lose
    mean move name need own plant print produce put raise read remain rent repair rescue rise sack see sell send
    settle shut sit stand tell think turn uphold visit warn win write arrive belong disappear end expire happen last
    occur retire testify abuse agree apologise apologize attend comment condemn criticise criticize cross demand
    deploy enter flee form inform lack lure migrate notify oppose promise recruit react relocate rely repatriate
    reply resettle smuggle strike threaten torture traffic transfer transport travel urge welcome withhold collapse
    resign burn vanish erupt crash explode escape surrender
""")
"""Infinitives that reports use: after 'did the court' one of them ends the subject."""
NOUN_ENDINGS = ("tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence", "ism")
"""How nouns end; a word with such an end is a verb only if it is one of VERBS or VERBS_LIKE_NOUNS."""
VERBS_LIKE_NOUNS = _words("""
    mention question position implement supplement influence experience advance comment sanction petition caution
    document finance balance reference condition function commission ship worship witness silence commence enhance
    auction lament augment harness envision ration station partition caption section
""")
IRREGULAR_PAST = _pairs("""
    arise arose bear bore beat beat become became begin began bet bet bind bound bite bit bleed bled blow blew break
    broke breed bred bring brought broadcast broadcast build built burst burst buy bought cast cast catch caught
    choose chose cling clung come came cost cost creep crept cut cut dig dug deal dealt do did draw drew drive drove
    eat ate fall fell feed fed feel felt fight fought find found flee fled fly flew forbid forbade forget forgot
    freeze froze get got give gave go went grow grew hang hung have had hear heard hide hid hit hit hold held hurt
    hurt keep kept know knew lay laid lead led leave left lend lent let let lose lost make made mean meant meet met
    offset offset oversee oversaw overturn overturned pay paid put put quit quit read read ride rode rise rose ring
    rang run ran say said see saw seek sought sell sold send sent set set shake shook shoot shot show showed shrink
    shrank shut shut sing sang sink sank sit sat slay slew sleep slept slide slid speak spoke speed sped spend spent
    split split spread spread stand stood steal stole stick stuck strike struck swear swore sweep swept swim swam
    take took teach taught tear tore tell told think thought throw threw undergo underwent understand understood
    undertake undertook uphold upheld wake woke wear wore win won withdraw withdrew withhold withheld write wrote
""")
"""Infinitive → past tense."""
PARTICIPLES = _pairs("""
    beat beaten begin begun draw drawn fall fallen forbid forbidden give given go gone grow grown hide hidden
    oversee overseen rise risen run run shrink shrunk slay slain take taken tear torn undertake undertaken write
    written
""")
"""Infinitive → past participle, of verbs whose past tense isn't that."""
