"""How well a passage fits what is asked: years, countries, names, and the kind of answer that must stand in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from assistant.checks.words import is_past, sense, word_set
from assistant.constraints.bodies import other_bodies, other_rules, other_treaties, others_of_kind
from assistant.constraints.counted import (
    FIGURE_OF,
    PERSONS,
    QUANTIFIER,
    SHARE,
    SHARE_ASKED,
    counted,
    counts_asked,
    counts_others,
    free_of_charge,
    sum_of_money,
)
from assistant.constraints.crimes import of_another_crime
from assistant.constraints.groups import WHO_THEY_WERE, lacks_part, lacks_whole, others_by_work
from assistant.constraints.missing import missing
from assistant.constraints.named import (
    described,
    entities,
    holds_office,
    is_body,
    leaves_unnamed,
    led_by_office,
    named_in_full_before,
    new_names,
    persons,
    tells_of_entity,
)
from assistant.constraints.off_subject import tells_none_of_those
from assistant.constraints.periods import missing_period
from assistant.constraints.places import elsewhere_in
from assistant.constraints.rows import may_be_sum
from assistant.constraints.sides import CHANGE_TOLD, NAME_BEGINS
from assistant.constraints.steps import counts_another_step, step_decided, step_told
from assistant.constraints.years_told import FIGURES, missing_years
from assistant.question.asked import TOPIC_ADDED, Asked, content, searched
from assistant.question.kinds import Kind, asks_change
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage
from assistant.surroundings import Around
from assistant.text.countries import countries_in, country_words, tells_of
from assistant.text.dates import MONTHS, WEEKDAYS
from assistant.text.numerals import NUMBER_WORD
from assistant.text.quantities import quantities
from assistant.text.sentences import split_sentences

_MONTH = regex(rf"\b(?:{'|'.join(MONTHS)})\b")
_TIME = regex(
    rf"\b(?:19|20)\d\d(?:s)?\b|\b(?:{'|'.join(MONTHS)})\b|\b(?:\d+(?:st|nd|rd|th)|first|last|previous|following"
    rf"|early|late|mid)[ -]"
    r"(?:century|centuries|year|month|week|day|decade)|\b(?:century|centuries|annually|monthly|weekly|daily"
    r"|year’?'?s end|yearend"
    rf"|{'|'.join(WEEKDAYS)}|ago|spring|summer|autumn|winter)\b"
    r"|\b(?:during|throughout|by|at|since|until|after|before|within|over|for|in) (?:the )?(?:\w+ )?(?:year|years"
    r"|months?|weeks?|days?|period|end)\b",
    re.IGNORECASE,
)
_AGE = regex(
    rf"\byears? old\b|\bage[ds]?\b(?=[^.;]{{0,60}}?\b(?:\d|{NUMBER_WORD}\b))"
    rf"|\b(?:\d+|{NUMBER_WORD})\b[^.;]{{0,60}}?\bage[ds]?\b|\bno\b[^.;]{{0,40}}?\bage\b"
    r"|\bof (?:legal |full )?age\b|\b(?:any|all|school|working|legal|full) age\b|\bage of (?:majority|consent)\b"
    r"|\b[\w-]+-years?-old|\byears of age\b|, \d\d?(?=,)"
    r"|\b(?:boy|girl|child|man|woman|person) of \w+|\b(?:a|an|another) (?:\w+ )?\w+(?:er|or|ist|nt|man) of \d\d?\b"
    rf"|\b(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?) (?:\d+|{NUMBER_WORD})\b"
    rf"|\b(?:young|old)est\b[^.;,]{{0,40}}? (?:was|is|were|being|at) (?:\d+|{NUMBER_WORD})\b"
    r"|\bas (?:young|old) as \w+|\bunder (?:the age of )?\d+|\b(?:under|over"
    rf"|younger than|older than) (?:\d+|{NUMBER_WORD})\b|\bminors?\b|\bborn\b|\bbirth\b"
    r"|\b(?:children|minors|youths?|girls|boys|women|men|persons|those) \d\d?\b(?! (?:percent|per))",
    re.IGNORECASE,
)
_LACKS: Mapping[Kind, str] = {
    "count": "a number",
    "money": "a sum of money",
    "age": "an age",
    "month": "a month",
    "name": "a name",
    "person": "the name of a person",
    "country": "a country",
    "place": "a place",
    "body": "the name asked for",
    "yes_no": "a comparison with an earlier time",
}
"""What an answer of a kind can't be without; the other kinds can be worded in too many ways."""
_SOMEWHERE = regex(
    r"\b(?:in|at|on|near|inside|outside|from|into|onto|across|around|throughout|along|within|between|beyond|behind"
    r"|under"
    r"|over|off|by(?= (?:the|sea|road|rail|air)\b)|through)"
    r"\s+(?!(?:order|addition|total|general|particular|all|least|most|time|which|whom|being|using"
    r"|practice|conjunction|cooperation|collaboration|coordination|partnership|response|accordance|bail"
    r"|the (?:year|month|past|same|end|beginning|reporting)|(?:19|20)\d\d|(?:\w+ )?(?:years?|months?|days?)"
    rf"|{'|'.join(MONTHS)}|(?<=in )\w+ing|(?<=by )\w+ing)\b)[a-z]"
    r"|\bto (?:(?:the|an?|its|their|his|her|another|other|foreign|neighbou?ring)\b|(?-i:[A-Z]))"
    r"|\b(?:refer|sen[dt]|transfer|hand|pass|deliver)(?:red|ed|s)?\b[^.;]{0,60}? to (?:[\w-]+ ){0,2}(?:organi[sz]ations"
    r"|bodies|agencies|cent(?:er|re)s|groups|services|shelters|hospitals|police|prosecutors|NGOs|courts|schools|clinics"
    r"|camps|prisons|authorities)\b"
    r"|\b(?:stay|liv|remain|plac|hous|lodg|board)(?:s|ed|ing|es|e)? with\b"
    r"|\b(?:left|fled|escaped|entered|reached|crossed|visited|abroad|overseas|home|here"
    r"|there(?! (?:is|are|was|were) (?!no))|everywhere|nowhere"
    r"|elsewhere|nationwide|countrywide|locally|domestically|online|(?:north|south|east|west)\w*|where"
    r"|\w+-(?:based|run))\b",
    re.IGNORECASE,
)
"""Words that may tell where something is or goes."""
_HAPPENED_WHERE = regex(
    r"\bwhere (?:is|are|was|were|has|have|had|did) [^?]*\b(?:exploit|abus|enslav|work|rap|attack|kill|arrest|born|di)"
    r"(?:e?d|ing|e|s|ed)?\b(?! to\b)",
    re.IGNORECASE,
)
_HANDED_ON = regex(
    r"\b(?:refer|sen[dt]|transfer|hand|pass|deliver|return|report|repatriat)(?:red|ed|s)?\b[^.;,]*", re.IGNORECASE
)
"""To whom somebody was handed on doesn't tell where they were exploited."""
_OF_A_COUNTRY = r"\b(?:from|in|to|of|with|and|or|neighbou?ring)(?: the)?(?: [a-z]+){0,2}"
"""What may stand before the name of a country."""
_DENIAL = regex(r"\b(?P<deny>no|not|never|none|neither|nor|all|every|both)\b(?P<of>(?: [\w'’-]+){1,5})", re.IGNORECASE)
_WHOLE = frozenset(("all", "every", "both"))
"""Words that tell how many there were by their being all; no number of years."""
_HAVING = regex(
    r"(?:yet |even )?(?:(?:have|operate|employ|run|fund|hold|provide|award|give|keep|maintain|receive)\b|an? |one )",
    re.IGNORECASE,
)
"""Verbs after 'not' whose object there is none of: 'did not operate shelters'."""
_SOME = regex(r"\b(?:many|some|most|several|often|few)\b[^.;,]{0,40}\bnot\b", re.IGNORECASE)
"""'Many victims did not report it' denies nothing of all of them."""
_WITHHELD = regex(
    r"\b(?:names?|identity|identities)\b[^.;]{0,40}\b(?:withheld|undisclosed|confidential|secret)\b"
    r"|\b(?:withheld|withholding|refused to (?:give|disclose|release|publish))\b[^.;]{0,30}"
    r"\b(?:names?|identity|identities)\b",
    re.IGNORECASE,
)
"""'Whose name the court withheld.'"""
_UNTOLD = regex(
    r"\b(?:has|have|had|was|were|is|are|did|does|do) not (?:yet |been |it |them )*(?:made public|disclosed?|published?"
    r"|released?|announced?|revealed?|recorded?|known|made available|kept records?|keep records?)\b"
    r"|\b(?:did|does|do|has|have|had) not (?:report|provid|disclos|specif|sa(?:y|id)|stat|indicat|shar|giv|publish)\w*"
    r" (?:how (?:many|much|often|long)|(?:the |any )?(?:numbers?|totals?|amounts?|data|statistics|figures)\b)"
    r"|\b(?:number|amount|cost|sum|identity|date|location|nationality|total)s? (?:was|were|is|are|remain\w*) "
    r"(?:unknown|undisclosed|unavailable|secret|confidential)\b",
    re.IGNORECASE,
)
"""'The cost has not been made public.'"""
_ORGANISATION_ASKED = regex(
    r"\b(?:which|what) (?:[\w-]+ ){0,2}?(?:NGOs?|organi[sz]ations?|charit(?:y|ies)|agenc(?:y|ies)|ministr(?:y|ies)"
    r"|compan(?:y|ies)|firms?|unions?|part(?:y|ies)|banks?)\b",
    re.IGNORECASE,
)
_KIND_OF_BODY_ASKED = regex(r"\b(?:which|what) (?P<kind>ministry|department|office|agency)\b", re.IGNORECASE)
_TOWN_ASKED = regex(
    r"\b(?:which|what) (?:[\w-]+ ){0,2}?(?:towns?|cit(?:y|ies)|villages?|provinces?|districts?|islands?|suburbs?"
    r"|neighbou?rhoods?|boroughs?|municipalit(?:y|ies))\b"
    r"(?! (?:agenc|offic|department|council|polic|court|government|hall|authorit))",
    re.IGNORECASE,
)
_ABBREVIATED = regex(r"[A-Z]{2,}s(?:(?:,| and| or) [A-Z]{2,}s)*")
"""'ZOSOs and SOEs': no towns' names."""
_SORTS: Mapping[str, str] = {
    "court": r"court|tribunal|chamber|magistrate|\bECHR\b|\bECtHR\b|\bICC\b|\bICJ\b",
    "hospital": r"hospital|clinic|medical|cent(?:er|re)",
    "clinic": r"clinic|hospital|medical|cent(?:er|re)",
    "school": r"school|academ|college|institut|gymnasium|lyc[eé]",
    "universit": r"universit|college|academ|institut|school",
    "prison": r"prison|jail|penitentiar|colony|detention|correction|camp",
}
"""What a name of a court, a hospital and so on has, or what stands right beside it."""
_SORT_ASKED = regex(
    rf"\b(?:which|what) (?:[\w-]+ ){{0,2}}?(?P<sort>{'|'.join(_SORTS)})(?:s|es|y|ies)?\b(?!['’]| (?:costs?|fees?|books?"
    r"|years?|systems?|hours?|meals?|buildings?|records?|orders?|decisions?|cases?|rulings?|staff|terms?|sentences?"
    r"|conditions"
    r"|officials?|guards?|subjects?|programs?|programmes?|projects?|reforms?)\b)",
    re.IGNORECASE,
)
"""'Which court …?' isn't told by any name."""
_SORT_OF_COURT = (
    r"(?:regional|district|administrative|constitutional|commercial|civil|family|county|city|municipal"
    r"|provincial|high|supreme|appeals?|criminal|military|federal|state"
    r"|central"
    r"|general|primary|secondary|public|private|juvenile)"
)
_NGO_ASKED = regex(
    r"\b(?:which|what) (?:[\w-]+ ){0,2}?(?:NGOs?|charit(?:y|ies)|(?:news)?papers?|magazines?"
    r"|(?:TV |television )channels?|broadcasters?|news outlets?)\b",
    re.IGNORECASE,
)
"""'Which charity …?', 'which newspaper …?': none of the state's."""
_AN_NGO = r"(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[a-z-]+ ){0,2}(?:NGO|charity|organi[sz]ation)"
_OF_STATE = regex(
    r"\b(?:State|Ministry|Minister|Government|Parliament|Court|Police|Department|Republic|Embassy|Prosecutor|Army)\b"
)
_NO_STATE = regex(r"\b(?:Salvation|Watch|Foundation|Initiative|Association|Forum|Network|Union)\b")
"""Words of names that are no state body's though they have a word of one: 'Salvation Army', 'Court Watch'."""
_IF = regex(
    r"(?<!only )(?<!unclear )\b(?:if|unless)\b[^,;.]*"
    r"|\b(?:must|needs? to|required to|ha(?:s|ve) to) (?:\w+ ){1,3}at least\b[^,;.]*"
    r"|\bonly (?:for|to|by) [^,;.]*\bat least\b[^,;.]*|\brequir(?:e(?:s|d|ments?)?|ing) that\b[^,;.]*",
    re.IGNORECASE,
)
"""'If less than 50 percent of the employees are members'."""
_THRESHOLD = regex(r"\b(?:must|need\w*|requir\w*|necessary|threshold|(?:have|has) to|valid)\b", re.IGNORECASE)
"""Words by which a share is asked for that is a condition."""
_OPINION_ASKED = regex(
    r"\b(?:believ\w*|agree\w*|think|thought|feel|felt|support\w*|consider\w*|opinions?|views?|survey\w*|polls?|polled"
    r"|respond\w*|sa(?:y|id)|want\w*|trust\w*|favou?r\w*|oppos\w+|regard\w*|see|saw|attitudes?|approv\w+|should|asked)\b",
    re.IGNORECASE,
)
_WHO_THINK_SO = regex(
    r"\b[\w.]+ (?:percent|per cent) of (?:all |the )?(?:respondents|participants|those (?:surveyed|polled|interviewed)"
    r"|people (?:surveyed|polled))(?: who)? (?:\w+ )?(?:believ\w+|agreed?|thought|think|felt|feel|considered|consider"
    r"|said they|supported|support|favou?red|opposed|approved|viewed|trusted|wanted)\b",
    re.IGNORECASE,
)
"""'50 percent of respondents agreed' is no share of those whom they speak of."""
_EXACT_ASKED = regex(r"\bexact(?:ly)?\b|\bprecise(?:ly)?\b", re.IGNORECASE)
_ONES_NAME_ASKED = regex(
    r"\bnames? of (?:the |those )?(?:ones?|person|people|(?:wo)?m[ae]n|organi[sz]ers?|leaders?|officers?|suspects?"
    r"|victims?)\b|\b(?:his|her|their) names?\b|\bwhat are their names\b",
    re.IGNORECASE,
)
_BODIES_NAMES_ASKED = regex(
    r"\bnames? of (?:the |those |these |all )?(?:[\w-]+ ){0,2}?(?:NGOs?|organi[sz]ations?|charit(?:y|ies)"
    r"|agenc(?:y|ies)|ministr(?:y|ies)|compan(?:y|ies)|firms?|unions?|part(?:y|ies)|banks?|groups?)\b",
    re.IGNORECASE,
)
_GROUP = r"(?:association|party|group|organi[sz]ation|movement|union|club|church|newspaper|company|network|militia)"
"""What a name before it is the name of: no person's."""
_NAME_ASKED = regex(r"\bnames?\b", re.IGNORECASE)
_IS_SOMEBODY = regex(
    r"(?:The |An? |Its |Their )?(?P<who>[^,;:.]{3,60}?) (?:was|is) an? (?:[\w-]+ ){0,3}?(?:girl|boy|(?:wo)?man|child"
    r"|baby|infant|teenager|national|citizen|person|student|pupil|worker|farmer|migrant|refugee|victim"
    r"|[\w-]+-year-old)\b",
    re.IGNORECASE,
)
_MONEY_WORDS = word_set(
    "money fund budget pay paid grant spend receive cost charge contribute fine salary wage compensation damages cash"
)
_PAID = frozenset(map(sense, word_set("cost pay spend money")))
"""Words of a sum that tell nothing of what it was for: 'how much would that cost?'"""
_DENIED: Mapping[Kind, frozenset[str]] = {
    "money": frozenset(map(sense, _MONEY_WORDS)),
    "person": frozenset(map(sense, word_set("name appoint elect identify successor replacement choose disclose"))),
    "country": frozenset(map(sense, word_set("country nationality origin disclose"))),
    "name": frozenset(map(sense, word_set("name identify disclose"))),
}
"""Senses of words by which a text denies what a kind of question asks for: 'no successor was named'."""
_UP_OR_DOWN = regex(r"\W*(?:and |so )?(?:up or down|higher or lower|more or (?:less|fewer))\b", re.IGNORECASE)
"""'Up or down on the year before?' asks as much for a comparison as 'is it up or down?'."""
_CHOICE = regex(r"\b[A-Z][\w-]*,? or (?:the )?[A-Z]")
"""Names of which one is the answer: it is none that the question doesn't have."""
_DEAD = frozenset(map(sense, word_set("fatality death casualty killing")))
"""Senses of words for what is told of persons: '83 fatalities' for how many people were killed."""
SAID_OF_TOPIC = 0.4
"""The share of the words of what was asked about before that must be told where what is asked on about it has none of
its own. Of seven answers to people's follow-ups that changed with it, instead of one word, six had been wrong."""
_OF_STATE_TOLD = regex(r"\b(?:government|parliament\w*|president\w*|assembl\w+|seats?)\b", re.IGNORECASE)
"""Words for those of a state who are often called by another name: by that of the capital, or of who is in office."""
_OF_PARTY = regex(r"\b(?:Part(?:y|ies)|Bloc|Movement|Front|Alliance|Coalition|League)\b")
"""What is not called by the capital, or by who is in office."""
_THEY = regex(
    r"\W*(?:[A-Z][a-z]+, )?(?:they|it|he|she|these|those|this|its|their|his|her|all|both|none|some|many|one)\b",
    re.IGNORECASE,
)
_STEM = 3
"""How words of one stem begin at least: 'rapist', 'rape'."""
_THEY_ASKED = regex(r"\b(?:they|these|those)\b", re.IGNORECASE)
"""'Do they take foreigners?'"""
_WHOSE = regex(r"-(?:run|led|based|funded|operated|owned|backed)\b", re.IGNORECASE)
"""'NGO-run' says whose they are, not what."""
_CLAUSE = regex(r"\b(?:who|that|which)\b[^,]*", re.IGNORECASE)
_SO_MANY_OF_THEM = regex(rf"\b(?:\d[\d,]*|{NUMBER_WORD}|none|all) of (?:them|these|those)\b", re.IGNORECASE)
_NAME = regex(r"(?:(?<=[^.?!:] )|(?<=\())[A-Z][a-z][\w’'-]*")
_DATED = frozenset((*MONTHS, *WEEKDAYS))
_OF_SOMEBODY = regex(r"\b(?:he|she|him|his|her)\b", re.IGNORECASE)
_FATE = regex(
    r"^\W*(?:and )?what (?:became|has become|happened|has happened|came) (?:of|to) the [a-z]+\b", re.IGNORECASE
)
"""'What became of the officers?', of those who were spoken of before."""
_THE_EVENT = regex(
    r"\b(?:over|for|with|after|in connection with|because of) (?:the|that) (?P<event>[a-z-]+)"
    r"(?=\W*$| (?:there|in|at|on|of|here)\b| \()",
    re.IGNORECASE,
)
"""'Has anybody been charged with the stabbing?'"""
_AT_PLACE = regex(r"\b(?:in|at|near|from|outside) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_NAMED_ONES = regex(r"\b[A-Z][a-z]{2,}$")
"""The name of those who are counted: 'Roma', 'North Koreans'; no abbreviation."""
_SO_MANY_NATIONALS = regex(
    rf"\b(?:\d[\d,]*|(?:{NUMBER_WORD})) (?:[a-z-]+ )?(?P<who>(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?)"
    r"(?= (?:nationals?|citizens?|men|women|children|migrants?|workers?|victims?|refugees?|asylum|nationality)\b|s?\b)",
    re.IGNORECASE,
)
"""'37 Afghan nationals', 'the 12 Uzbeks'."""
_KINDS_OF_VICTIMS = tuple(
    (regex(rf"\b{asks}\b", re.IGNORECASE), regex(rf"\b{told}", re.IGNORECASE))
    for asks, told in (
        (r"sex(?:ual)? (?:trafficking|exploitation|slavery)", r"(?:sex|prostitut|brothel)"),
        (r"(?:forced )?lab(?:or|our) (?:trafficking|exploitation)|forced lab(?:or|our)", r"(?:labou?r|work)"),
        (r"organ (?:trafficking|removal|harvesting)", r"(?:organs?\b|kidney)"),
        (r"(?:forced|child|early) marriages?", r"(?:marri|bride|wed)"),
        (r"(?:forced )?begging", r"beg"),
        (r"domestic (?:servitude|work)", r"(?:domestic|servitude|maid|household)"),
        (r"debt bondage", r"(?:debt|bond)"),
        (
            r"(?:domestic|spousal|family|intimate partner) (?:violence|abuse)",
            r"(?:domestic|spous|famil|partner|husband|wi(?:fe|ves)|household|intimate|gender)",
        ),
        (
            r"(?<!against )(?<!prevention of )torture(?! prevention)",
            r"(?:tortur|ill[- ]?treat|mistreat|abus|beat|cruel|degrading|inhuman|violen|force|assault|coerc|physical"
            r"|shock|exceed)",
        ),
        (r"hate crimes?", r"(?:hate|bias|racis|antisemit|anti-)"),
        (r"sexual harassment", r"(?:harass|sexual)"),
    )
)
"""Kinds of exploitation: how one is asked for, and by what a text may speak of it."""
_ORIGIN_ASKED = regex(
    r"\bwhere\b[^?]*\b(?:com(?:e|es|ing)|came|originat\w+) from\b|\bfrom where\b"
    r"|\bwhere (?:is|are|was|were) (?:[\w’'-]+ ){1,6}?from(?=\W*$| \()",
    re.IGNORECASE,
)
_ORIGIN = regex(
    r"\b(?:from|origin\w*|nationals|citizens|nationalit\w+|born|countr(?:y|ies)|abroad|provinces?|sources?|caus\w+|due"
    r"|(?:don(?:at|or)|rel(?:y|ied|ies)|financ|fund|pledg|grant|provid|suppl|sponsor|subsidi)\w*"
    r"|gave|given|paid|[A-Z]\w+(?:ans|ese|ish))\b"
)
"""Words by which a text may tell where somebody, or something, comes from."""
_FOREIGN_ASKED = regex(
    r"\bforeign(?:ers?)?\b|\b(?:which|what) (?:other )?countries\b|\babroad\b|\b(?:from|in) (?:which|what) country\b"
    r"|\bon (?:holiday|vacation|leave|tour)\b|\b(?:fled|flee|fleeing|emigrat\w*)\b",
    re.IGNORECASE,
)
"""Where a report's own country is no answer: 'which countries did the foreign victims come from?'"""
_MORE_ASKED = regex(
    r"\b(?:more|fewer|less|as many|the same number of) (?P<things>(?:[a-z-]+ ){1,3}?)"
    r"(?:(?:in|during|by) (?:the |that )?(?:\w+ )?\w+ )?(?:than|as)\b",
    re.IGNORECASE,
)
"""'Did they train more judges than in 2018?'"""


@dataclass(frozen=True, slots=True)
class About:
    """What a report's sentences are about without saying so: its country, by all names, and its years.

    `figure_years` are those of its figures; `entities` those that the question names and the reports, too;
    `things` what it calls in short and is no body: its NRM, a mechanism.
    """

    countries: tuple[str, ...] = ()
    years: frozenset[int] = frozenset()
    figure_years: frozenset[int] = frozenset()
    entities: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a passage fits. `elsewhere`: years, countries and places of the question that it isn't about, in words.

    `lacks`: what must stand in an answer and doesn't, in words. `by_words`: that is known only by words which a text
    may have others for: 'fighters' for 'men', 'two houses' for 'two chambers'.
    `counted`: how surely a figure in it counts what is asked, 0 to 1. `words`: the share of the question's words that
    stand in it.
    """

    elsewhere: tuple[str, ...]
    lacks: str | None
    counted: float
    words: float
    by_words: bool = False


def fit(asked: Asked, passage: Passage, around: Around, about: About) -> Fit:
    """The fit of a passage, given what stands around it."""
    text, before = passage.text, around.before
    said = set(content(text))
    last = _last_sentence(before)
    # Where a body is asked for, the name of a mechanism is none.
    things = "|".join(re.escape(one) for one in sorted(about.things))
    named = re.sub(rf"\b(?:{things})s?\b", "it", text) if things else text
    untyped = lacking(asked, typed(asked, named, passage, before))
    lacks = (
        untyped
        or _counts_unnamed(asked, f"{last} {passage.in_place}", text, about)
        or _of_no_entity(asked, passage, before, about)
        or _counts_any_kind(asked, f"{before} {passage.in_place}")
        or missing(asked, passage, last, around.after)
        or _of_none_of_them(asked, text, f"{last} {passage.in_place}")
        or _is_off_topic(asked, text, f"{before} {passage.in_place}")
        or _of_another(asked, text, f"{before} {passage.place}")
        or _of_other_work(asked, text)
        or of_another_crime(asked, text, f"{last} {passage.place}")
    )
    return Fit(
        elsewhere=elsewhere(asked, passage, before, about),
        lacks=lacks,
        counted=counted(asked, text),
        words=sum(word in said for word in asked.words) / len(asked.words) if asked.words else 1.0,
        by_words=bool(lacks)
        and asked.kind != "amount"
        and (lacks == untyped or lacks == tells_none_of_those(asked, passage, last)),
    )


def _counts_unnamed(asked: Asked, told: str, text: str, about: About) -> str | None:
    """'A number of Roma' where these are counted, and neither a passage nor what stands before it, `told`, names them;
    or where all that the passage counts are of another country."""
    if asked.kind != "count":
        return None
    head = _NAMED_ONES.search(asked.thing)
    if not head or sense(head[0].casefold()) in PERSONS:  # 'Pupils' at the beginning of a question before this one
        return None
    name = head[0]
    # All of 'San', 'Rom' of 'Roma', 'Taji' of 'Tajiks'.
    begins = f"{name}(?:s|\\b)" if len(name) < NAME_BEGINS else name[: NAME_BEGINS - (len(name) <= NAME_BEGINS + 1)]
    everything = f"{told} {' '.join(about.countries)}"
    known = re.search(rf"\b{begins}", everything, re.IGNORECASE) or any(
        tells_of(names, everything) for names in countries_in(name)
    )
    return None if known and not _counts_other_nationals(name, text) else f"a number of {asked.thing}"


def _counts_other_nationals(name: str, text: str) -> bool:
    """Whether a text counts people of other countries, and none of that whose people have a name: '37 Afghans' for
    Syrians."""
    wanted = countries_in(name)
    others = any(countries_in(found["who"]) for found in _SO_MANY_NATIONALS.finditer(text)) if wanted else False
    return others and not any(tells_of(names, text) for names in wanted)


def _of_no_entity(asked: Asked, passage: Passage, before: str, about: About) -> str | None:
    """'A figure for Mount Carrow' where one of it is asked for, the reports know it by that name, and a passage and
    what stands before and above it tell only of others, or of the whole. Of 6,500 sentences that answer such a question
    four name none of those that it names though the report does."""
    told = f"{before} {passage.section} {passage.text}"
    if asked.kind not in FIGURES or not about.entities:
        return None
    named = [name for name in entities(asked.alone) if name in about.entities]
    if _OF_STATE_TOLD.search(told) and not any(map(_OF_PARTY.search, named)):
        return None
    known = not named or any(name in passage.place or tells_of_entity(name, told) for name in named)
    counts = any(one.value != "0" for one in quantities(passage.text))
    return f"{FIGURE_OF}{named[0]}" if counts and not known else None


def _last_sentence(before: str) -> str:
    """The sentence right before a passage."""
    return before[split_sentences(before)[-1].start :] if before.strip() else ""


def _counts_any_kind(asked: Asked, told: str) -> str | None:
    """'A number for organ trafficking' where one kind is counted, and nothing that is told speaks of it."""
    if asked.kind != "count":
        return None
    kinds = [(kind[0], told_by) for asks, told_by in _KINDS_OF_VICTIMS if (kind := asks.search(asked.question))]
    if not kinds or any(told_by.search(told) for _, told_by in kinds):
        return None
    return f"a number for {kinds[0][0]}"


def _is_off_topic(asked: Asked, text: str, told: str) -> str | None:
    """'A number of those' where it is counted on among what was asked about before, or asked what it cost or whether
    they were convicted, and nothing of that is told; `told` is a text with what stands before it."""
    added = searched(TOPIC_ADDED, asked.question)
    step = step_decided(asked)
    of_sum = asked.kind == "money" and set(content(asked.alone)) <= _PAID
    who = asked.kind != "count" and searched(WHO_THEY_WERE, asked.alone)
    if not added or not (step or of_sum or who or (asked.kind == "count" and not asked.counted)):
        return None
    if not step and _SO_MANY_OF_THEM.search(text):
        return None
    if who and _lacks_deed(added[0], text, f"{_last_sentence(told)} {text}"):
        return "anything on who they were"
    said = {word[:NAME_BEGINS] for word in content(told)}
    topic = {word[:NAME_BEGINS] for word in content(added[0])}
    topic -= {word[:NAME_BEGINS] for word in content(asked.alone)}
    if not topic or len(topic & said) >= SAID_OF_TOPIC * len(topic) or (step and _tells_of_event(asked.alone, said)):
        return None
    if of_sum:
        return _LACKS["money"]
    if who:
        return "anything on who they were"
    return f"anything on whether they were {step}" if step else "a number of those"


def _tells_of_event(question: str, said: Set[str]) -> bool:
    """Whether the event that a question calls by 'the' is told of: 'the stabbing' in 'was anyone charged with it?'."""
    found = _THE_EVENT.search(question)
    words = content(found["event"]) if found else ()
    return bool(words) and all(word[:NAME_BEGINS] in said for word in words)


def _of_none_of_them(asked: Asked, text: str, told: str) -> str | None:
    """'An answer' where it is asked on whether they did or are something, and neither a text nor what stands before and
    above it has a word of what 'they' were: of the shelters that were spoken of."""
    if asked.kind != "yes_no" or not asked.other or searched(TOPIC_ADDED, asked.question) or _THEY.match(text):
        return None
    typed_words = {word.casefold().strip(".?!,") for word in asked.other.split()}
    meant = [word for word in asked.question.rstrip("?!. ").split() if word.casefold() not in typed_words]
    wanted = content(" ".join(word for word in meant if not _WHOSE.search(word)))
    begun = {word[:_STEM] for word in content(told)}
    short = "".join(word[0] for word in meant).removeprefix("t").upper()  # 'the national referral mechanism': 'NRM'
    abbreviated = len(short) >= _STEM and re.search(rf"\b{re.escape(short)}\b", told) is not None
    known = not wanted or any(word[:_STEM] in begun for word in wanted) or abbreviated
    return None if known or not _THEY_ASKED.search(asked.other) else "an answer"


def _lacks_deed(topic: str, text: str, told: str) -> bool:
    """Whether nothing is told of what was done by, or to, those of whom it is asked who they were: 'found and referred'
    of '(victims that the police found and referred)'."""
    clause = _CLAUSE.search(topic)
    deeds = {word for word in clause[0].split() if is_past(word.strip("()?,"))} if clause else set()
    wanted = content(" ".join(deeds)) + content(in_its_words(" ".join(deeds), text))
    return bool(deeds) and set(wanted).isdisjoint(content(told))


def _of_another(asked: Asked, text: str, around: str) -> str | None:
    """'Anything on Mulikov' where more is asked of him, who was named before, and a text names another and not him.

    `around` is what stands before and above it.
    """
    added = searched(TOPIC_ADDED, asked.question)
    of_fate = searched(_FATE, asked.alone)
    if not added or not (of_fate or searched(_OF_SOMEBODY, asked.alone)):
        return None
    if _names(asked.alone) or asked.kind in _NAMED:
        return None
    # A name may be that of a place, or of who did it.
    if asked.kind == "agent" or _OF_SOMEBODY.search(text) or set(content(added[0])) & set(content(text)):
        return None
    topic, others = _names(added[0]), _names(_AT_PLACE.sub(" ", text)) - _names(asked.question)
    begun = {name[:NAME_BEGINS].casefold() for name in topic}
    known = any(word[:NAME_BEGINS].casefold() in begun for word in re.findall(r"\w+", f"{around} {text}"))
    strange = topic and (others or of_fate) and not known
    return f"anything on {' '.join(sorted(topic, key=added[0].index))}" if strange else None


def _names(text: str) -> set[str]:
    """The words of a text that are written with a capital within a sentence, or opened by a parenthesis, and are no
    months, bodies or countries."""
    found = (name for name in _NAME.findall(text) if name not in _DATED and not is_body(name))
    return {name for name in found if not countries_in(name)}


def _of_other_work(asked: Asked, text: str) -> str | None:
    """'Anything on judges' where a question is about these, and a passage about prosecutors alone."""
    if asked.kind == "count":
        return None
    who = [others_by_work(asked.alone, clause) for clause in text.split("; ")]
    return f"anything on {who[0]}" if all(who) else None


def lacking(asked: Asked, kind_there: float | None) -> str | None:
    """What must stand in an answer of the asked kind and does not, in words."""
    if kind_there is None or kind_there > 0:
        return None
    if asked.kind == "count" and (told := asked.part or step_told(asked)):
        return f"a number of {told}"
    if asked.kind == "amount" and searched(SHARE_ASKED, asked.question):
        return "a share"
    return _LACKS.get("yes_no" if _UP_OR_DOWN.match(asked.question) else asked.kind)


def elsewhere(asked: Asked, passage: Passage, before: str, about: About) -> tuple[str, ...]:
    """The years, periods, countries, places, treaties and bodies of a question that a passage is not about; none if it
    is about one of each."""
    own = about.figure_years if asked.kind in FIGURES else about.years
    other_years = [str(year) for year in sorted(missing_years(asked, passage.text, before, own))]
    country = {name.casefold() for name in about.countries}
    told = f"{before} {passage.text} {' '.join(about.countries)}"
    # A report's own country is told of everywhere: 'Kyrgyz women in Germany' are told of where Germany is.
    others = [names for names in sorted(asked.countries) if not any(name.casefold() in country for name in names)]
    if len(others) < len(asked.countries) and _compares_countries(asked):
        others = sorted(asked.countries)
    strange = [names[0] for names in others if not tells_of(names, told)]
    around = (before, passage.section, *about.countries)
    places = () if others else elsewhere_in(asked.question, passage.text, around, asked.kind in FIGURES)
    named = [
        name
        for find in (other_treaties, other_rules, other_bodies, others_of_kind)
        for name in find(asked.question, passage.text, before)
    ]
    period = None if other_years else missing_period(asked, passage.text, before)
    return (
        *other_years,
        *((period,) if period else ()),
        *(strange if len(strange) == len(others) else ()),
        *places,
        *named,
    )


def _compares_countries(asked: Asked) -> bool:
    """Whether a question sets countries side by side: 'from Peru or from Albania', 'Peru and Albania'."""
    words = "|".join(re.escape(word) for names in asked.countries for word in country_words(names))
    joined = rf"\b(?:or|than|and|versus|vs)\s+(?:(?:from|in|to|by|with|the)\s+)*(?:{words})"
    return bool(words) and re.search(joined, asked.question, re.IGNORECASE) is not None


def typed(asked: Asked, text: str, passage: Passage, before: str = "") -> float | None:
    """Whether the kind of answer that is asked for stands in a text; None where that can't be told.

    0.5 also where the text may say that there is none, and where the question itself names what may be chosen.
    `before` is what stands before the text in its paragraph.
    """
    if asked.kind == "yes_no" or _UP_OR_DOWN.match(asked.question):
        return float(_compares(asked, text)) if asks_change(asked.question) else None
    named = _NAMED.get(asked.kind)
    check = _CHECKS.get(asked.kind)
    if named is None and check is None:
        return None
    said = f"{before} {passage.section} {text}"
    if lacks_part(asked, text, said) or lacks_whole(asked, text, said):
        return 0.0
    if asked.kind == "count" and counts_another_step(asked, text):
        return 0.0  # that 'all 11 were …' denies nothing of another step
    if (
        asked.kind in FIGURES
        and searched(_EXACT_ASKED, asked.alone)
        and not quantities(text)
        and not _denies(asked, text)
    ):
        return 0.0  # 'the majority' for how many exactly
    if asked.kind == "money" and may_be_sum(passage):
        return 1.0
    if asked.kind == "person" and named_in_full_before(text, before):
        return 1.0
    there = named(asked, text, passage) if named else check(asked, text) if check else 0.0
    return float(there) or (0.5 if _denies(asked, text) or (named and searched(_CHOICE, asked.question)) else 0.0)


def _compares(asked: Asked, text: str) -> bool:
    """Whether a text may tell how what is asked compares with what it was: by a word for it, or by a figure.

    A figure of one time is enough: that of the other may stand in another sentence.
    """
    told = quantities(text) or CHANGE_TOLD.search(text)
    more = searched(_MORE_ASKED, asked.question)
    compared = content(more["things"]) if more else ()
    # More victims than before aren't told of where nobody is spoken of: by a number of investigations.
    nobody = bool(compared) and compared[-1] in PERSONS and (PERSONS | _DEAD).isdisjoint(content(text))
    return bool(told) and not nobody and not counts_another_step(asked, text) and not counts_others(compared, text)


def _has_name(asked: Asked, text: str, passage: Passage) -> float:
    """A name; 'French' is none of 'a French NGO'."""
    of_person = searched(_ONES_NAME_ASKED, asked.question)
    of_bodies = searched(_BODIES_NAMES_ASKED, asked.question)
    return any(
        not _is_adjective(name, text)
        and not (of_person and re.search(rf"\b{re.escape(name)} {_GROUP}\b", text))
        and not (of_bodies and _is_where(name, text))
        for name in new_names(asked, text, passage)
    )


def _is_where(name: str, text: str) -> bool:
    """Whether a name only says where something is: 'Bishkek' in 'shelters in Osh and Bishkek'."""
    others = r"(?:[A-Z][\w’'-]+(?:, and |, | and ))*"
    return re.search(rf"\b(?:in|at|near|from|around) {others}{re.escape(name)}", text) is not None


def _is_adjective(name: str, text: str) -> bool:
    """Whether a name only says of which country somebody is: 'an Uzbek citizen', 'a French NGO'."""
    return (
        bool(countries_in(name.rpartition(" ")[2]))
        and re.search(rf"\b{re.escape(name)} (?:[a-z]|NGO)", text) is not None
    )


def _has_body(asked: Asked, text: str, passage: Passage) -> float:
    found = new_names(asked, text, passage)
    if not found and _names_one_of_kind(asked.question, text):
        return 1.0
    if searched(_ORGANISATION_ASKED, asked.question):
        # 'Shelters in Osh and Bishkek' have no organisation's name.
        found = [name for name in found if not _is_where(name, text)]
    if searched(_TOWN_ASKED, asked.question):
        found = [name for name in found if not _ABBREVIATED.fullmatch(name)]
    if sort := searched(_SORT_ASKED, asked.question):
        told = _SORTS[sort["sort"].casefold()]
        named = re.search(
            rf"\b(?!(?:The|An?)\b)(?P<name>[A-Z][\w'’-]+) (?:(?:and|or) other )?(?:{_SORT_OF_COURT} )*"
            rf"(?:{told})(?P<s>s?)\b",
            text,
        )
        if named and not (named["s"] and countries_in(named["name"])):
            return 1.0  # 'the Fen regional court', not 'Kyrgyz courts'
        found = [name for name in found if _is_of_sort(name, told, text)]
    if searched(_NGO_ASKED, asked.question):
        found = [name for name in found if not _is_adjective(name, text)]
        found = (
            [] if leaves_unnamed(_AN_NGO, text, "A-Z(“") else [name for name in found if not _is_of_state(name, text)]
        )
    if found:
        return 1.0
    return 0.5 if described(asked, text) else 0.0


def _names_one_of_kind(question: str, text: str) -> bool:
    """Whether a text has the full name of a ministry, where one is asked for, though the question has its words: 'the
    Ministry of Mines' for 'which ministry looks for children at the mines?'."""
    kind = searched(_KIND_OF_BODY_ASKED, question)
    named = re.search(rf"\b{kind['kind'].title()} (?:of|for) (?:the )?[A-Z][\w’'-]+", text) if kind else None
    return named is not None and named[0] not in question


def _is_of_sort(name: str, sort: str, text: str) -> bool:
    """Whether a name is one of a court, a school and so on: it has such a word, or stands right beside it."""
    if re.search(sort, name, re.IGNORECASE):
        return True
    escaped = re.escape(name)
    between = r"(?:of|in|at|near|the|for|appeals?|first|instance|called|named)"
    one = r"(?!s\b)" if countries_in(name) else ""  # 'Kyrgyz courts' are none of a name
    beside = rf"\b(?:{sort})\w*,? (?:{between} )*{escaped}|{escaped} (?:{sort}){one}"
    return re.search(beside, text, re.IGNORECASE) is not None


def _is_of_state(name: str, text: str) -> bool:
    """Whether a name, or what it is short for, is plainly a state body's: 'State Migration Service (SMS)'."""
    short_for = re.search(rf"(?P<long>[^.;()]{{3,80}}) \({re.escape(name)}\)", text)
    names = (name, short_for["long"] if short_for else "")
    return any(_OF_STATE.search(one) and not _NO_STATE.search(one) for one in names)


def _has_place(asked: Asked, text: str, passage: Passage) -> float:
    if searched(_ORIGIN_ASKED, asked.question) and not (
        _ORIGIN.search(text) or countries_in(text) - countries_in(passage.place)
    ):
        return 0.0
    if searched(_SORT_ASKED, asked.question):
        return _has_body(asked, text, passage)  # which prison: no other name tells that
    if new_names(asked, text, passage):
        return 1.0
    told = _HANDED_ON.sub(" ", text) if searched(_HAPPENED_WHERE, asked.alone) else text
    return 0.5 if _SOMEWHERE.search(told) else 0.0


def _has_person(asked: Asked, text: str, passage: Passage) -> float:
    if persons(asked, text, passage):
        return 1.0
    described = led_by_office(asked, text) or _says_who(asked, text) or holds_office(asked, text)
    return 0.5 if described and not searched(_NAME_ASKED, asked.question) else 0.0


def _says_who(asked: Asked, text: str) -> bool:
    """Whether a text says who somebody was whom it calls as a question does: 'the youngest victim was a girl'."""
    found = _IS_SOMEBODY.match(text)
    told = content(found["who"]) if found else ()
    return len(told) > 1 and set(told) <= set(asked.words)


def _has_country(asked: Asked, text: str, passage: Passage) -> float:
    own = countries_in(passage.place) if searched(_FOREIGN_ASKED, asked.question) else set()
    if countries_in(text) - asked.countries - own:
        return 1.0
    # Where a report is on no country that is known, others may be unknown, too.
    unknown = () if countries_in(passage.place) else new_names(asked, text, passage)
    named = (name for name in unknown if not name.isupper())
    return 0.5 if any(re.search(rf"{_OF_A_COUNTRY} {re.escape(name)}", text) for name in named) else 0.0


_NAMED: Mapping[Kind, Callable[[Asked, str, Passage], float]] = {
    "name": _has_name,
    "body": _has_body,
    "person": _has_person,
    "place": _has_place,
    "country": _has_country,
}
"""How well a name that is asked for stands in a text: from 0, not at all, to 1."""


def _denies(asked: Asked, text: str) -> bool:
    """Whether a text says that there is none of what is asked for, or that it is all of them."""
    told = frozenset(asked.words[: 2 if asked.kind == "body" else None])
    told = told if asked.kind in ("body", "count") else _DENIED.get(asked.kind, frozenset())
    if asked.kind in ("person", "name") and _WITHHELD.search(text):
        return True
    if _UNTOLD.search(text) and {*content(asked.alone), *content(in_its_words(asked.alone, text))} & set(content(text)):
        return True
    return any(
        told & set(_denied(asked, found))
        for found in _DENIAL.finditer(text)
        if not _SOME.search(text[: found.end()]) and not (asked.counts_time and found["deny"].casefold() in _WHOLE)
    )


def _denied(asked: Asked, found: re.Match[str]) -> Sequence[str]:
    """The senses of what a denial denies: of a number only the verb after 'not', in 'did not ask unions to join', or
    what somebody doesn't have, run or give."""
    told = " ".join(word for word in found["of"].split() if not word.endswith("ly"))
    only_verb = asked.kind == "count" and found["deny"].casefold() == "not" and not _HAVING.match(told)
    return content(told)[: 1 if only_verb else None]


def _has_amount(asked: Asked, text: str) -> bool:
    if searched(SHARE_ASKED, asked.question):
        told = text if searched(_THRESHOLD, asked.alone) else _IF.sub(" ", text)
        told = told if searched(_OPINION_ASKED, asked.question) else _WHO_THINK_SO.sub(" ", told)
        return (
            bool(SHARE.search(told)) or _has_part_and_whole(asked, text) or any(one.whole for one in quantities(told))
        )
    return bool(quantities(text) or QUANTIFIER.search(text) or _TIME.search(text))


def _has_part_and_whole(asked: Asked, text: str) -> bool:
    """Whether a figure that the question names stands beside another: 'of the 72, 40 were men'."""
    found = {one.value for one in quantities(text)}
    whole = found & {one.value for one in quantities(asked.question)}
    return bool(whole) and found > whole


def _has_age(asked: Asked, text: str) -> bool:
    del asked
    return bool(_AGE.search(text))


_CHECKS: Mapping[Kind, Callable[[Asked, str], float]] = {
    "count": counts_asked,
    "amount": _has_amount,
    "age": _has_age,
    "money": lambda asked, text: max(sum_of_money(text), float(free_of_charge(asked.question, text))),
    "month": lambda _asked, text: bool(_MONTH.search(text)),
}
"""How well the kind of answer stands in a text, for the kinds that need nothing else: from 0, not at all, to 1."""
