"""What an answer can't be without though its kind is there: a recommendation, a reason, the length of a sentence."""

from __future__ import annotations

import re

from assistant.checks.requests import is_request
from assistant.checks.words import sense, word_set
from assistant.constraints.ages_told import of_other_age
from assistant.constraints.attributes import lacks_attribute
from assistant.constraints.contrasts import of_opposite_sort
from assistant.constraints.counted import sum_of_money
from assistant.constraints.doers import counts_deeds_of_others
from assistant.constraints.off_subject import off_subject
from assistant.constraints.patients import done_to_others
from assistant.constraints.reasons import explains_it, gives_reason, hardly_gives_reason, may_give_reason
from assistant.constraints.rows import row_of_another
from assistant.constraints.sayers import figure_of_opponent
from assistant.constraints.steps import counts_another_step, dates_another_step, says_nothing_of_step
from assistant.constraints.together import counted_together, of_another_whole
from assistant.constraints.towards import only_towards
from assistant.constraints.turned import turned_round
from assistant.constraints.unnamed import doer_untold, name_of_role, which_of_kind, which_of_number, which_of_plural
from assistant.constraints.years_told import FIGURES, PREVIOUS_PERIOD
from assistant.premise import grants, grants_change, grants_denial
from assistant.question.asked import Asked, content, searched
from assistant.question.kinds import Kind
from assistant.question.synonyms import in_its_words
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import MONTHS, WEEKDAYS, years
from assistant.text.numerals import NUMBER_WORD, ORDINAL, in_currency
from assistant.text.quantities import quantities

ONLY_ADVISED = "more than a recommendation"
"""What a passage lacks that only says what is to be done, where it is asked what was."""
_WHY_SO = regex(
    r"why (?:not|so \w+|(?:did|has|have|had|is|was|were|are|do|does) (?:it|they|that|this|these|those)\b[^()]*) \(",
    re.IGNORECASE,
)
"""'Why not?', 'why so few?' of what was told just before, which follows in parentheses."""
_GROUND = regex(
    r"\bfor (?:not |having |\w+ly )?\w{3,}ing\b|\bviolat(?:ed|es|ing)\b|\bunconstitutional\b",
    re.IGNORECASE,
)
"""What tells why somebody was fined, or something annulled, that was told just before."""
_MORE_TOLD = regex(r"[;:]|, (?!(?:and|or|nor) )")
"""What may begin more than that something wasn't done: '; they had no vehicles', ', having run out of money'."""
_TERM_ASKED = regex(
    r"\b(?:(?:what|which) (?:\w+ )?(?:(?:prison|jail|custodial) (?:terms?|sentences?)|sentences?)"
    r"|what(?:['’]s| is| was| are| were) the (?:\w+ )?(?:prison|jail) (?:terms?|sentences?)"
    r"|how (?:long|heavy|severe|harsh) (?:(?:a|an|the|of a) )?(?:\w+ )?(?:terms?|sentences?)"
    r"|how long (?:is|was|were|are) [^?]*\b(?:terms?|sentences?))\b",
    re.IGNORECASE,
)
_TERM = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half)\b[^.;]{{0,40}}?\b(?:years?|months?|weeks?|days?)\b|\b(?:life|death|suspended"
    r"|probation|acquit\w*|fine[ds]?|amnest\w+|pardon\w*|unknown|undisclosed|maximum|minimum|lifetime|time served"
    r"|house arrest|released|freed|overturned|annulled|discontinued|dropped|closed|await\w*|pending|trial|charged"
    r"|community|reprimand\w*|dismiss\w*|lash\w*|demot\w*|ordered to|expel\w*|barred|execut\w*|quash\w*|conditional"
    r"|lenient|euros|dollars|hours)\b|[$€£]"
    r"|\b(?:no|not|none|never|nobody|neither)\b[^.;]{0,80}?\b(?:penal\w*|punish\w*|prison\w*|imprison\w*|jail\w*"
    r"|sentenc\w*"
    r"|terms?|specif\w+|prescrib\w+|charg\w*|convict\w*|prosecut\w*|tried|criminal\w*|sanction\w*|fin(?:e|ed|es)"
    r"|illegal|crimes?"
    r"|offen[sc]es?|serv(?:e|ed)|announced|known|disclosed|issued|imposed|reached|decided|ruled)\b",
    re.IGNORECASE,
)
"""The length of a sentence, or what was imposed or happened instead, or that none was."""
_LONGEST_ASKED = regex(
    r"\bwhat(?:['’]s| is| was| are| were) the (?:longest|shortest|maximum|minimum|highest|lowest|heaviest|toughest)"
    r" (?:possible )?(?:(?:prison|jail|custodial) terms?|(?:prison |jail )?sentences?)\b(?! of\b)",
    re.IGNORECASE,
)
_ONLY_PUNISHED = regex(r"\b(?:penalt\w*|fine[sd]?|sanction\w*|punish\w*)\b", re.IGNORECASE)
_LENGTH = regex(
    rf"\b(?:\d[\d.,]*|{NUMBER_WORD}|half|an?|several|many)\b[^.;]{{0,40}}?\b(?:years?|yrs?|months?|weeks?|days?"
    r"|decades?)\b|\b(?:life|death|lifetime|execut\w*|capital|hang\w*|indefinit\w*|discretion\w*|lash\w*|can(?:ed"
    r"|ing)|only"
    r"|no|not|none|never|unknown|undisclosed|unspecified)\b",
    re.IGNORECASE,
)
"""What tells how long the longest is: of a fine alone nothing does."""
_PASSED_ASKED = regex(
    r"^(?!.*\b(?:can|could|may|might|would|face|at (?:most|least)|maxim\w+|minim\w+|laws?|codes?|acts?)\b)"
    r"(?:(?!.*\b(?:do|does|is|are)\b)|(?=.*\b(?:convicted|tried|sentenced|prosecuted|jailed) in (?:19|20)\d\d\b))"
    r".*\b(?:convicted|(?:stood|on) trial|tried|found guilty|sentenced|jailed|prosecuted|handed|given|imposed|passed"
    r"|(?:did|have|has) [^?]*(?:get|got|receiv\w+))\b",
    re.IGNORECASE | re.DOTALL,
)
"""'How long were the terms of those who were tried?' asks for sentences that were passed, not for what the law says."""
_PRESCRIBED = regex(r"\b(?:prescrib\w+|punishable|(?:maximum|minimum) (?:penalty|sentence))\b", re.IGNORECASE)
_PASSED = regex(
    r"\b(?:sentenced|received|convict\w*|imposed|serv(?:ed|ing)|got|acquitt\w+|gave|given|handed|found guilty|jailed"
    r"|ranged|ordered|applied|no|not)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of a sentence that was passed."""
_MOST_ASKED_OF_PENALTY = regex(
    r"^(?=.*\b(?:penalt|punish|sentenc|prison|jail|imprison|fines?\b|terms?\b))(?!.*\bmin)\W*.*\bmax(?:imum)?\b",
    re.IGNORECASE | re.DOTALL,
)
_LEAST_TOLD = regex(r"\b(?:minimum|at least|(?:not|no) (?:less|fewer) than)\b[^.;,]{0,60}$", re.IGNORECASE)
"""'A minimum penalty of 12 years', up to its figure."""
_PENALTY_ASKED = regex(
    r"\b(?:what|which) (?:\w+ )?(?:(?:is|are|was|were|does|do) (?:\w+ ){0,3}?)?(?:penalt(?:y|ies)|punishments?)\b"
    r"|\bhow (?:\w+ )?(?:is|are|was|were) [^?]*\bpunished\b",
    re.IGNORECASE,
)
_PENALTY = regex(
    r"\b(?:penalt\w*|punish\w*|sanction\w*|sentenc\w*|imprison\w*|prison|jail\w*|detention|detain\w*|fine[sd]?|years?"
    r"|months?|death|execut\w+|lash\w*|caning|amputat\w+|flogg\w+|revo[ck]\w+|suspen\w+|dismiss\w*|deport\w*|expel\w*"
    r"|labou?r camps?|criminal\w*|il?legal|laws?|prohibit\w*|crime|offens\w*|offenc\w*|stringent|commensurate"
    r"|convict\w*|impunity|warn\w*|reprimand\w*)\b",
    re.IGNORECASE,
)
"""What may tell how something is punished, or that it isn't."""
_REPORT_WANTS = (
    r"\b(?:does|did) (?:the|this) (?:report|state department) (?:want|ask|call|urge|suggest|advise|advocate)\b"
)
_RECOMMENDS = regex(
    r"\b(?:do|does|did|is|are|was|were|has|have)\b[^?]*(?<!the )\brecommend(?:ed)?\b"
    r"|\b(?:what|which) (?:\w+ )?recommendations? (?:do|does|did|are|is|were|was)"
    r" (?:the|this|it|there|they|made|given)\b"
    rf"|{_REPORT_WANTS}",
    re.IGNORECASE,
)
"""A question on what is recommended, not on what became of it ('were the recommendations followed?')."""
_BECAME_OF_IT = regex(
    r"\brecommendations?\b[^?]*(?<!to )\b(?:accept(?:ed)?|reject(?:ed)?|refused?|turn(?:ed)? down|implement(?:ed)?"
    r"|carr(?:y|ied) out|follow(?:ed)?|ignored?|adopt(?:ed)?|fulfil(?:led)?|declined?|act(?:ed)? on)\b",
    re.IGNORECASE,
)
_REPORTS_OWN = regex(
    rf"\brecommendations? (?:does|did|do|are|is|were|was) (?:the|this) report\b|{_REPORT_WANTS}", re.IGNORECASE
)
_ADVICE = regex(
    r"\b(?:recommend\w*|urg\w+|call(?:s|ed|ing)? (?:for|on|upon)|should|advis\w+|advice|propos\w+|suggest\w*"
    r"|told to|ask(?:s|ed)?|press(?:es|ed)|demand\w*|appeal\w*|want\w*|request\w*|counsel\w*|invit\w+|encourag\w+)\b",
    re.IGNORECASE,
)
_DUE = regex(
    r"\b(?:needs?|needed|must|ought|supposed|priorit\w+|next|ha(?:s|ve) to (?:be done|do|change))\b", re.IGNORECASE
)
"""Other words by which a question asks for what is to be done."""
_ADVISES = regex(r"\W*(?:[\w’'.-]+ ){1,5}?(?<!had )(?:recommend(?:s|ed)?|urge[sd]?) (?!no\b)", re.IGNORECASE)
_BECAME = regex(
    r"\b(?:but|although|however|which|accept\w*|agree\w*|reject\w*|refus\w*|carried out|implement\w*|compl(?:y|ied|ies)"
    r"|did|not|since|because|after|found|finding|noted)\b|;",
    re.IGNORECASE,
)
"""Words by which a text that tells of a recommendation may tell more."""
_WAS_DONE = regex(
    r"\b(?:was|were|had|did|ha(?:s|ve) (?:not |yet |already |since |now )*(?:been|promised|agreed|begun|started|\w+ed)"
    r"|rejected|accepted|refused|agreed|adopted|carried out)\b",
    re.IGNORECASE,
)
"""Words of what was done, among recommendations: what became of them."""
_BETTER = regex(r"\b(?:improv\w+|better)\b", re.IGNORECASE)
"""Words of what is to be done, or was."""
_HAPPENED = regex(
    r"\W*(?:and |but )?(?:what|which|how)\b[^?,]{0,40}?\b(?:has|have|had|did|was|were)\b"
    r"|\W*(?:and |but )?(?:what|which) (?:[\w-]+ ){1,2}(?:is|are|does|do|can|may)\b(?! (?:to|there to|the report)\b)",
    re.IGNORECASE,
)
"""'What has improved?', 'what places may they enter?' asks for what is so, not for what is to be."""
_WHETHER_SO = regex(r"\W*(?:and |but |so )?(?:is|are|was|were|has|have|had|did|do|does|can|could|may)\b", re.IGNORECASE)
"""'Are there shelters?', 'were victims punished?', 'can one get away with a fine?'"""
_LEFT_OUT = regex(
    r"(?:(?<!kept )(?<!keep )(?<!held )(?<!set )\b(?:besides|other than|apart from|aside from|except(?: for)?|excluding"
    r"|not counting|not including)|\b(?:had|has|have) nothing to do with"
    r"|\b(?:not|un)[ -]?(?:related|connected|linked) (?:to|with)|\b(?:did|do|does)(?: not|n['’]t) (?:involve|concern))"
    r" (?:the |its |their )?(?P<these>(?:[\w’'-]+ ?){1,3}?)"
    r"(?=[?.,;]|$| (?:in|on|at|by|for|during|of|is|are|was|were)\b)",
    re.IGNORECASE,
)
"""What a question leaves out of what it asks for: 'besides citizens', 'that had nothing to do with adoption'."""
_FORETOLD = regex(
    r"\b(?:forecast|foresaw|had (?:forecast|predicted|foreseen|expected|planned for|envisaged|projected)"
    r"|(?:was|were) (?:forecast|predicted|projected|foreseen))\b(?:(?!\b(?:and|but|who|which|whose|while)\b)[^,;.:])*$",
    re.IGNORECASE,
)
"""What stands before a figure that somebody expected: 'had forecast 8,000 applications'."""
_PLANNED = regex(
    r"\b(?:plan(?:s|ned)|intend(?:s|ed)|aim(?:s|ed)|hop(?:es|ed)|(?:pledg|promis|propos)(?:es|ed)"
    r"|(?:announced|had) (?:its |their |a )?(?:plans?|intentions?)) to\b"
    r"(?:(?!\b(?:and|but|after|who|which|whose|while|then)\b)[^,;.:])*$",
    re.IGNORECASE,
)
"""What stands before a figure of what somebody meant to do: 'planned to build three shelters'."""
_FORETELLING_ASKED = regex(
    r"\b(?:forecast|foresaw|foresee\w*|predict\w*|project(?:ed|ions?)|expect\w*|plan(?:s|ned|ning)?|envisag\w*|estimat\w*"
    r"|pledg\w*|promis\w*|propos\w*|intend\w*|aim\w*|commit\w*|announc\w*|target\w*|goals?|meant|want\w*|hop(?:e|ed|ing)|offer\w*|is|are|does|do|can|could"
    r"|will|would|should|to be|next|future|budget\w*|supposed|due|need\w*|sav(?:e|ed|ings?))\b",
    re.IGNORECASE,
)
_RULES = regex(
    r"\b(?:laws?|codes?|constitution|acts?|decrees?|articles?|regulations?|statutes?|treaty|convention)\b",
    re.IGNORECASE,
)
"""A law that 'foresaw a fine' tells what there was."""
_ANY_THING = frozenset(map(sense, word_set("case one thing matter person people")))
"""Senses of words that narrow nothing: a text that tells of adoption tells of 'adoption cases'."""
_ONLY = regex(
    r"\b(?:only|all (?:of which|of whom|of them|were|was|are|is|\d+)|entirely|exclusively|solely)\b", re.IGNORECASE
)
"""Words by which a text says that it tells of nothing else."""
_LEGALITY_ASKED = regex(
    r"^\W*(?:and |but )?(?:is|are|was|were) [^?]*\b(?:(?:il)?legal|(?:un)?lawful|(?:an? )?crimes?|criminali[sz]ed"
    r"|banned|outlawed|prohibited|forbidden|punishable|against the law)\b"
    r"(?: (?:there|here|in|under|at|by)\b[^?]*)?\W*(?:\(|$)",
    re.IGNORECASE,
)
_NORM = regex(
    r"\b(?:laws?|(?:il)?legal\w*|(?:un)?lawful\w*|\w*crimin\w+|crimes?|prohibit\w*|bann?\w*|forbid\w*|forbade"
    r"|outlaw\w*|allow\w*|permit\w*|punish\w*|penal\w*|offen[sc]es?|constitution\w*|codes?|statutes?|decrees?|acts?"
    r"|articles?"
    r"|rights?|may|must|requir\w+|fine[ds]?|prison|imprison\w*|convict\w*|prosecut\w*|restrict\w*|exempt\w*"
    r"|regulat\w+)\b",
    re.IGNORECASE,
)
_OLD, _NEW = r"old|former|previous|earlier|prior|before|until", r"new|current|present"
_OLD_OR_NEW = regex(
    r"\b(?P<which>old|former|previous|earlier|new) (?:[a-z]+ )?(?P<thing>codes?|laws?|plans?|constitution|act|decree"
    r"|rules?|mandate|procedures?|policy|policies|strategy)\b",
    re.IGNORECASE,
)
"""Which of two, one after the other, is meant."""
_WHICH_OF_ROW = regex(
    rf"\b(?P<which>first|{ORDINAL}) (?P<thing>(?:[a-z]+ ){{0,3}}?(?:plan|strategy|phase|report|census|mission|session"
    r"|edition|amendment|programme|program|cycle|review|wave|term))\b",
    re.IGNORECASE,
)
"""'The third national action plan'."""
_ALSO = regex(r"\b(?:also|as well|other|others|too)\b", re.IGNORECASE)
_SUM_OF = regex(
    r"\b(?:how much|fines?|penalt(?:y|ies)|wages?|salar(?:y|ies)|pay|fees?|prices?|costs?|budget|bail|compensation"
    r"|damages|amount|worth|value|spending)\b",
    re.IGNORECASE,
)
_EARNED = r"\b(?:wages?|salar(?:y|ies)|pays?|paid|earn\w*|incomes?|remunerat\w+|a month|monthly|a day)\b"
_SUMS = tuple(
    (regex(asked, re.IGNORECASE), regex(told, re.IGNORECASE))
    for asked, told in (
        (r"\bminimum (?:\w+ )?(?:wages?|salar(?:y|ies))\b", r"\b(?:wages?|salar(?:y|ies)|earn\w*|minimum)\b"),
        (r"\b(?:wages?|salar(?:y|ies))\b", _EARNED),
        (
            r"\bbudgets?\b",
            r"\b(?:budget\w*|spen[dt]\w*|allocat\w+|fund\w*|appropriat\w+|costs?|expenditures?|outlays?|received?)\b",
        ),
        (
            r"\bcompensation\b",
            r"\b(?:compensat\w+|damages|award\w*|pays?|paid|restitution|reparations?|settle\w+|redress|received?)\b",
        ),
        (
            r"\b(?:unemployment|jobless(?:ness)?)\b",
            r"\b(?:\w*employ(?:ed|ment)|jobless\w*|(?:out of|without|in) (?:a )?(?:jobs?|work)|labou?r force)\b",
        ),
        (r"\bturnout\b", r"\b(?:turnout|turned out|voters?|voted|participat\w+|cast|ballots?|eligible)\b"),
    )
)
"""Sums and shares that have words of their own, and the words by which a text may tell them. On the development
questions and those of training 5 near twins are caught so, and no answer is lost; of prices, fines and bribes too many
are told in other words."""
_OFFICE_ASKED = regex(
    r"\W*(?:and )?who (?:is|was) (?:the |its |their )?(?:current |new |present )?(?P<office>(?:[a-z]+ ){0,3}?"
    r"(?:minister|president|governor|mayor|ombudsman|ombudsperson|speaker|king|queen|chancellor|director|commissioner"
    r"|ambassador))(?: of (?:the )?(?P<of>[a-z]+))?(?: (?:of|in|who|that) .*)?\W*",
    re.IGNORECASE,
)
_MINISTER = regex(r"\b(?:([a-z]+) )?minister\b(?: of (?:the )?([a-z]+))?", re.IGNORECASE)
"""A minister, and the field of office that stands before or after: 'justice minister', 'minister of police'."""
_NO_FIELD = frozenset(
    ("the", "a", "former", "prime", "deputy", "vice", "new", "then", "acting", "current", "and", "that")
)
_FOLLOWED = regex(r"\b(?:successor|succeed\w*|replac\w+|acting|took (?:office|over))\b", re.IGNORECASE)
"""What may tell who holds an office without naming it."""
_RANK_ASKED = regex(
    r"\b(?:came|come|comes|placed|finish(?:ed|es)?|ranked) (?:in )?(?P<rank>second|third|fourth|fifth|last)\b",
    re.IGNORECASE,
)
_RUNNER_UP = regex(
    r"\brunners?-up\b|\bdefeat(?:ed|ing)\b|\blost to\b|\bagainst\b|\bfollowed by\b|\bthen\b", re.IGNORECASE
)
_SUPERLATIVE = (
    r"most|least|fewest|biggest|largest|smallest|highest|lowest|longest|shortest|worst|best|heaviest|lightest|oldest"
    r"|youngest|newest|richest|poorest|deadliest|commonest|strongest|greatest|hardest"
)
_MOST_ASKED = regex(
    rf"\b(?:which|what|who|where)\b[^?]*\bthe (?:single |second |third )?(?:{_SUPERLATIVE})\b(?! of\b)", re.IGNORECASE
)
_MOST_TOLD = regex(
    rf"\b(?:{_SUPERLATIVE}|\w*(?:severest|steepest|toughest|latest|earliest)|main\w*|major\w*|chief\w*|predominant\w*"
    r"|primar\w*|principal\w*|first|top\w*|leading|led|record|ahead|followed|more|fewer|less|last|maximum|minimum|up to"
    r"|largely|usual\w*|common\w*|typical\w*|frequent\w*|often|especially|particular\w*|dominat\w*|few|only|alone"
    r"|sole\w*"
    r"|peak\w*|overwhelming\w*|above all|exceed\w*|dwarf\w*|brunt|final|supreme"
    r"|outnumber\w*|notabl\w*|serious\w*|severe\w*|worse|\w+er than|half|per ?cent|top)\b|%",
    re.IGNORECASE,
)
"""Words by which a text may tell which of several was the biggest."""
_SEVERAL = 2
"""So many figures tell it, too."""
_REFERENCE = regex(r"\W*(?:\w+[:,] )?(?:See|For (?:more|further|additional) (?:information|details?))\b[^;]*\W*")
_SOURCE_ASKED = regex(r"\b(?:more|further|additional|source|sources|link|website|elsewhere|see)\b", re.IGNORECASE)
_EXCEPTION_ASKED = regex(
    r"^\W*(?:and |but )?(?:what (?:are|is) the |(?:are|is|were|was) there (?:any |an? )?|any )(?:\w+ )?"
    r"(?:exceptions?|exemptions?|loopholes?)\b",
    re.IGNORECASE,
)
_EXCEPTION = regex(
    r"\b(?:except\w*|exempt\w*|unless|if|only|but|however|although|though|while|where|when|without|other than"
    r"|apart from|allow\w*|permit\w*|may|can|could|authori[sz]\w*|waive\w*|provided|consent|regardless|all|every"
    r"|no|not|never|any|exclud\w*|younger|older|special|loopholes?)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of an exception to a rule, or that it has none."""
_YEAR_BEFORE_ASKED = regex(
    r"(?<!than )(?<!compared with )(?<!compared to )\b(?:(?:in|for|during) the"
    rf" (?:year before(?! the\b| \w+ed\b)|{PREVIOUS_PERIOD})\b|the (?:year before|{PREVIOUS_PERIOD})(?= \(|\W*$))",
    re.IGNORECASE,
)
_YEAR_BEFORE_TOLD = regex(
    r"\b(?:year (?:before|prior|ago|earlier)|(?:previous|prior|preceding|last|earlier) (?:\w+ )?(?:years?|reporting"
    rf"|period)|compar\w+|from (?!which\b|whom\b)(?:\w+ ){{0,2}}?(?:\d[\d,.]*|{NUMBER_WORD})(?! to\b)|rose|fell|risen"
    r"|fallen|increas\w*|decreas\w*|declin\w*|drop\w*|doubl\w*|tripl\w*|halv\w*|twice|than (?:in|for|the|last)"
    r"|(?:same|many|few|much) as|consecutive|(?:19|20)\d\d|earlier|unchanged)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell of a year before its own."""
_LEFT_ASKED = regex(
    r"\bhow many\b[^?]*\b(?:still|remain(?:s|ed|ing)?"
    r"|(?:is|are|was|were)\b[^?]* left(?=\W*$| (?:in|at|on|by|to)\b))",
    re.IGNORECASE,
)
_LEFT_TOLD = regex(
    r"\b(?:still|remain\w*|not|no|none|never|yet|left|await\w*|pending|continu\w*|others?|rest|without|only"
    r"|of (?:the|these|those|them|whom)|as of|until|ongoing|open|outstanding|unresolved|backlog|detained|held"
    rf"|(?:\d|{NUMBER_WORD}) of)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how many are left."""
_GONE = regex(
    r"\b(?:released?|freed|set free|let go|return\w*|repatriat\w*|brought (?:home|back)|recover\w*|rescu\w*|evacuat\w*"
    r"|deport\w*|discharg\w*|resolved|closed|settled|resettled|revok\w*|withdr[ae]w\w*|dismiss\w*|dissolv\w*"
    r"|cancel\w*|demolish\w*|suspend\w*|shut\w*|abolish\w*)\b",
    re.IGNORECASE,
)
"""What became of those who are left no longer."""
_SIZE_ASKED = regex(
    r"\bhow (?:(?P<long>long)(?! ago)\b|(?:high|large|big|wide|tall|heavy) (?:is|are|was|were)\b"
    r"(?![^?]*\b(?:risks?|roles?|parts?|problems?|threats?|chances?|cells?)\b))",
    re.IGNORECASE,
)
_TIME_TOLD = regex(
    r"\b(?:(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|semesters?|sessions?"
    r"|quarters?)\b|centur|until|till|since|indefinite|permanent|life|forever|long|short|brief|prolong|exten[ds]"
    r"|temporar|still|ongoing|remain|continu|immediate|prompt|quick|slow|delay|late\b|always|limit|time|period|duration"
    r"|deadline|overnight|daily|weekly|monthly|yearly|annual|term|releas|fortnight|length|protract|drag|throughout"
    r"|\d+h\b"
    rf"|weekday|{'|'.join(WEEKDAYS)}|kilomet|km\b|met(?:er|re)s?\b|miles?\b|feet\b|pages?\b|words?\b"
    rf"|(?:19|20)\d\d)|\b(?:{'|'.join(MONTHS)})\b.*\b(?:{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
"""Words that may tell how long something is; one month, 'in March', doesn't, two may."""
_SIZE_TOLD = regex(
    rf"\d|\b(?:{NUMBER_WORD}|half|halves|thirds?|quarters?|fifths?|tenths?|tens|most|majority|minority|all|few|many"
    rf"|several"
    r"|little|doubled?|twice|tripled?|hundreds?|thousands?|millions?|dozens?|more|less|fewer|enough"
    r"|entire|whole|near(?:ly)?)\b|\b(?:large|small|high|low|wide|great|significant|insufficient|adequate|inadequate"
    r"|tiny|huge|vast|broad|narrow|substantial|considerabl|modest|moderate|marginal|negligibl|minor|major|excessive"
    r"|severe)",
    re.IGNORECASE,
)
"""Figures and words that may tell how large something is."""
_ELLIPTIC = regex(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?: not|n['’]t)?(?: so| too| either)?\W*$",
    re.IGNORECASE,
)
_CHOICE = regex(r"\b(?:or|which)\b", re.IGNORECASE)
_DENIED = regex(r"\b(?:no|not|none|never|nor|neither|nobody|without|unknown|cannot)\b", re.IGNORECASE)
_FACTS: frozenset[Kind] = frozenset(
    ("count", "amount", "money", "age", "month", "date", "name", "person", "agent", "body", "place", "reason")
)
"""Kinds of answers that a recommendation is none of."""

_OFFICER_ASKED = regex(
    r"\bwho (?:is|was|are|were|became|serves as|served as) [^?]*?\b(?P<office>chair(?:man|woman|person)?|president"
    r"|minister|head|director|chief|secretary|governor|mayor|commissioner|ombudsman|prosecutor|speaker|leader"
    r"|commander|rector)\b",
    re.IGNORECASE,
)
_LED_ASKED = regex(
    r"\bwho (?:currently |now )?(?:chair|head|lead|run|direct|manage|(?:is|was) (?:the )?(?:head|chair|director|leader)"
    r" of)(?:s|ed|ned)? (?:the )?(?:[\w-]+ ){0,4}?"
    r"(?:[\w-]+['’]s? (?:[\w-]+ )?(?P<part>board|committee|council|panel)(?=\W*$| (?:now|in|at|since|until)\b)"
    r"|(?P<first>board|committee|council|panel) of (?:the |its )?[A-Z])",
    re.IGNORECASE,
)
_HEAD_OF_BODY_ASKED = regex(
    r"\bwho (?:is|was|are|were|became) (?:(?!opposition)[^?])*?"
    r"\b(?:president|speaker|head|leader|chair(?:man|woman|person)?) of (?:the |its |[\w-]+['’]s? )?"
    r"(?:(?!opposition)[\w-]+ ){0,2}?"
    r"(?P<body>assembly|parliament|senate|congress|court|tribunal)\b(?! (?:mission|party|delegation))",
    re.IGNORECASE,
)
_HEAD_OF_STATE = regex(r"\bPresident (?:[A-Z][\w’'-]+ ?)+")
_BODY_TOLD = regex(
    r"\b(?:assembl|parliament|legislat|senat|chamber|house|speaker|congress|lawmak|deput|court|tribunal|justice|judge"
    r"|judicia|diet|knesset|majlis|rada|MPs?\b|that post)",
    re.IGNORECASE,
)
_DEPUTY = regex(r"(?:deputy|vice|assistant|under)\b", re.IGNORECASE)
_ACCUSED_OF = regex(
    r"\b(?:what|which (?:crimes?|offen[sc]es?|charges?)) (?:is|was|were|are|has|have) [^?]*\b(?:(?:accused|suspected"
    r"|convicted|found guilty) of|charged with|(?:tried|arrested|held|jailed|detained|sentenced) for)\W*$",
    re.IGNORECASE,
)
_SOME_TIME = (
    rf"(?:(?:almost|nearly|about|over|up to|more than|at least) )?(?:{NUMBER_WORD}|\d[\d,.]*|an?|several|many|some)"
    r" (?:[a-z]+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|time)(?!-| of\b)"
)
_OF_WHAT = regex(
    rf"\b(?:for(?! (?:(?:{_SOME_TIME})\b|example|which))|over|after|because|since|as|alleg\w+"
    r"|accus\w+|charg\w+|suspect\w*|suspicion|offen[sc]e\w*|crimes?|guilty"
    r"|(?:convicted|acquitted) of|under|law|articles?|violat\w+|fraud\w*|corrupt\w*|brib\w*|murder\w*"
    r"|reportedly|report\w* that|not?|grounds?|counts?|in connection|when|while|during|following|trial on|found that"
    r"|kill\w*)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell what somebody is accused of."""
_GRANTED = regex(r"\b(?:approv(?:e|ed|al|als)|grant(?:ed)?|accept(?:ed)?)\b", re.IGNORECASE)
_REFUSED = regex(
    r"\b(?:reject(?:ed|ion|ions)?|refus(?:e|ed|al|als)|den(?:y|ied|ial|ials)|turn(?:ed)? down)\b", re.IGNORECASE
)
"""How an application may be decided."""


def missing(asked: Asked, passage: Passage, before: str, after: str) -> str | None:
    """What a passage must have to answer and hasn't, in words; None if nothing is known to be missing. `before` and
    `after` are the sentences before and after it in its paragraph."""
    return (
        row_of_another(asked, passage)
        or dates_another_step(asked, passage.text)
        or says_nothing_of_step(asked, passage.text)
        or _lacks_advice(asked, passage)
        or _only_advises(asked, passage)
        or counts_deeds_of_others(asked, passage.text)
        or _lacks_office(asked, passage.in_place)
        or _lacks_led(asked, passage, before)
        or _lacks_body(asked, f"{before} {passage.in_place}")
        or _names_deputy(asked, passage.text)
        or name_of_role(asked, passage.text)
        or which_of_kind(asked, passage.text)
        or which_of_number(asked, passage.text)
        or which_of_plural(asked, passage.text)
        or doer_untold(asked, passage.text)
        or lacks_attribute(asked, passage)
        or of_opposite_sort(asked, passage.text)
        or of_other_age(asked, passage.text)
        or decides_otherwise(asked, passage.text)
        or counted_together(asked, passage.text)
        or of_another_whole(asked, passage.text)
        or figure_of_opponent(asked, passage.text)
        or _lacks_others(asked, passage.text)
        or _lacks_norm(asked, passage.text)
        or _of_other_version(asked, passage.text)
        or _lacks_reason(asked, passage.text, after)
        or _lacks_term(asked, passage.text)
        or _lacks_penalty(asked, passage.text)
        or _lacks_end(asked, passage.text)
        or _lacks_accusation(asked, passage.text)
        or _only_foretold(asked, passage.text)
        or _lacks_sum(asked, passage.text)
        or _lacks_size(asked, passage.text)
        or _lacks_year_before(asked, passage.text)
        or _lacks_those_left(asked, passage.text)
        or _lacks_exception(asked, passage.text)
        or _lacks_rank(asked, passage.text)
        or _lacks_comparison(asked, passage.text)
        or only_towards(asked, passage.text)
        or off_subject(asked, passage, before)
        or done_to_others(asked, passage.text)
        or turned_round(asked, passage.text)
        or _only_refers(asked, passage.text)
        or _tells_nothing(asked, passage.text)
    )


def _tells_nothing(asked: Asked, text: str) -> str | None:
    """'An answer' where a text only denies or affirms of a place what was said of another ('At Quarry Road they are
    not'), and it isn't asked for a yes; 'None did' is a number, and what ends in a colon leads to a list."""
    if text.endswith(":"):
        return None
    chosen = searched(_CHOICE, asked.question)
    left_out = asked.kind not in ("yes_no", *FIGURES) and not chosen and _ELLIPTIC.search(text)
    return "an answer" if left_out and set(content(text)) <= set(content(asked.question)) else None


def _lacks_led(asked: Asked, passage: Passage, before: str) -> str | None:
    """'Who heads the board' where it is asked who heads an agency's, and a passage tells nothing of one, only of the
    head of the agency."""
    found = searched(_LED_ASKED, asked.question)
    if asked.kind != "person" or found is None:
        return None
    led = found["part"] or found["first"]
    told = set(content(in_its_words(f"{before} {passage.in_place}", led)))
    return None if set(content(led)) <= told else f"who heads the {led}"


def _lacks_body(asked: Asked, told: str) -> str | None:
    """'Who heads the assembly' where that is asked, and a text tells only of the president of the state."""
    found = searched(_HEAD_OF_BODY_ASKED, asked.alone)
    if asked.kind != "person" or found is None or _BODY_TOLD.search(told):
        return None
    return f"who heads the {found['body'].casefold()}" if _HEAD_OF_STATE.search(told) else None


def _names_deputy(asked: Asked, text: str) -> str | None:
    """'The chairman' where it is asked who that is, and a text only names a deputy chairman."""
    found = searched(_OFFICER_ASKED, asked.alone)
    if found is None or searched(_DEPUTY, asked.alone):
        return None
    office = found["office"].casefold()
    named = list(re.finditer(rf"(?:[\w-]+ )?\b{office}\b", text, re.IGNORECASE))
    return f"the {office}" if named and all(_DEPUTY.match(one[0]) for one in named) else None


def _lacks_accusation(asked: Asked, text: str) -> str | None:
    """'What it was for' where it is asked what somebody was accused of, and a text has no word that may tell it."""
    told = searched(_ACCUSED_OF, asked.alone) is None or _OF_WHAT.search(text)
    return None if told else "what the accusation was"


def decides_otherwise(asked: Asked, text: str) -> str | None:
    """'A number of granted applications' where these are counted, and a text tells, of the year that is asked for if it
    has that, only how many were rejected."""
    if asked.kind != "count":
        return None
    dated = [piece for piece in text.split(";") if not asked.years.isdisjoint(years(piece))]
    text = dated[0] if len(dated) == 1 else text
    for one, other in (_GRANTED, _REFUSED), (_REFUSED, _GRANTED):
        found = one.search(asked.alone)
        if found and not other.search(asked.alone) and other.search(text) and not one.search(text):
            decided = "granted" if one is _GRANTED else "refused"
            return f"a number of {decided} {asked.thing}" if asked.thing else "a number"
    return None


def _lacks_advice(asked: Asked, passage: Passage) -> str | None:
    """'A recommendation' where one is asked for and a passage neither asks for anything nor stands among such."""
    if not searched(_RECOMMENDS, asked.question) or searched(_BECAME_OF_IT, asked.question):
        return None
    of_report = searched(_REPORTS_OWN, asked.question)
    is_advice = (_ADVICE.search(passage.text) and not of_report) or is_request(passage.text.split())
    return None if is_advice or "recommend" in passage.section.casefold() else "a recommendation"


def _only_advises(asked: Asked, passage: Passage) -> str | None:
    """'More than a recommendation' where a fact is asked for, and a passage only says what is to be done."""
    if searched(_ADVICE, asked.question) or searched(_DUE, asked.question):
        return None
    is_advice = is_request(passage.text.split())
    happened = asked.kind == "other" and _HAPPENED.match(asked.question)
    whether = asked.kind == "yes_no" and _WHETHER_SO.match(asked.question)
    if not (happened or whether) and (asked.kind not in _FACTS or searched(_BETTER, asked.question)):
        return None
    # 'We recommended that the department clear the backlog' tells not whether it did.
    is_advice |= bool(whether) and _only_recommends(passage.text)
    # 'Draft a successor to the plan that expires in 2021' tells a date.
    told = _WAS_DONE.search(passage.text)
    is_advice |= asked.kind not in _FACTS and "recommend" in passage.section.casefold() and told is None
    return ONLY_ADVISED if is_advice else None


def _only_recommends(text: str) -> bool:
    """Whether a text tells only that something was recommended, and not what became of it."""
    return _ADVISES.match(text) is not None and _BECAME.search(text) is None


def _lacks_office(asked: Asked, told: str) -> str | None:
    """'The prime minister' where it is asked who holds an office that a passage doesn't name."""
    found = _OFFICE_ASKED.fullmatch(asked.question)
    if asked.kind != "person" or not found or _FOLLOWED.search(told):
        return None
    named, said = set(content(found["office"])), set(content(told))
    if not named <= said:
        return f"the {found['office'].casefold()}"
    # 'The former justice minister' is no minister of police; 'the minister, Ana Duka' may be.
    others = {word.casefold() for one in _MINISTER.finditer(told) for word in one.groups() if word} - _NO_FIELD
    of = found["of"]
    return f"the minister of {of}" if of and others and not set(content(of)) <= said else None


def _lacks_norm(asked: Asked, text: str) -> str | None:
    """'What the law says' where it is asked whether something is legal, and a text has no word of any rule."""
    if asked.kind != "yes_no" or not searched(_LEGALITY_ASKED, asked.question) or _NORM.search(text):
        return None
    return "what the law says of it"


def _of_other_version(asked: Asked, text: str) -> str | None:
    """'The old code' where that is asked about, and a text tells of the new one, or the other way round; 'the third
    plan' where it tells of the fourth."""
    for found in _OLD_OR_NEW.finditer(asked.question):
        old = found["which"].casefold() != "new"
        own, other = (_OLD, _NEW) if old else (_NEW, _OLD)
        of_other = re.search(rf"\b(?:{other}) {re.escape(found['thing'])}", text, re.IGNORECASE)
        if of_other and not re.search(rf"\b(?:{own})\b", text, re.IGNORECASE):
            return f"the {found['which'].casefold()} {found['thing'].casefold()}"
    for found in _WHICH_OF_ROW.finditer(asked.alone):
        told = {one["which"].casefold() for one in _WHICH_OF_ROW.finditer(text) if _same_thing(one, found)}
        if told and found["which"].casefold() not in told:
            return f"the {found['which'].casefold()} {found['thing'].casefold()}"
    return None


def _same_thing(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two of a row are of the same row: 'the third plan', 'the fourth national action plan'."""
    return one["thing"].split()[-1].casefold() == other["thing"].split()[-1].casefold()


def _lacks_others(asked: Asked, text: str) -> str | None:
    """'Anything but adoption' where that is left out of what is asked for, and a text tells of nothing else."""
    found = searched(_LEFT_OUT, asked.question)
    left_out = set(content(found["these"])) - _ANY_THING if found else set()
    if not found or not left_out or asked.kind == "yes_no" or not _ONLY.search(text) or _ALSO.search(text):
        return None
    return f"anything but {found['these'].strip()}" if left_out <= set(content(text)) else None


def _lacks_reason(asked: Asked, text: str, after: str) -> str | None:
    """'A reason' where it is asked why something rose or fell, or 'why not?', and a text says only that it is so, and
    the sentence after it doesn't give the reason."""
    if asked.kind != "reason" or explains_it(after):
        return None
    if _WHY_SO.match(asked.question):
        return None if gives_reason(text) or _GROUND.search(text) else "a reason"
    changed = grants_change(asked.question, text)
    if may_give_reason(asked.question, text) and not (changed and hardly_gives_reason(asked.question, text)):
        return None
    only_repeats = changed or grants(asked.question, text)
    only_denies = grants_denial(asked.question, text) and not _MORE_TOLD.search(text)
    return "a reason" if only_repeats or only_denies or counts_another_step(asked, text) else None


def _lacks_penalty(asked: Asked, text: str) -> str | None:
    """'A penalty' where one is asked for, and no word of a text tells of any."""
    return None if not searched(_PENALTY_ASKED, asked.question) or _PENALTY.search(text) else "a penalty"


def _lacks_end(asked: Asked, text: str) -> str | None:
    """'The maximum' where that of a penalty is asked for, and all that a text has is one minimum."""
    if not searched(_MOST_ASKED_OF_PENALTY, asked.alone):
        return None
    found = quantities(text)
    only_least = len(found) == 1 and _LEAST_TOLD.search(text, 0, found[0].phrase.end)
    return "the maximum" if only_least else None


def _lacks_sum(asked: Asked, text: str) -> str | None:
    """'The wage' where that is asked for and a text has a figure, but no word for what somebody earns; 'a sum of money'
    where one is asked for in a currency."""
    in_money = searched(_SUM_OF, asked.question) and in_currency().search(asked.question)
    if asked.kind != "yes_no" and in_money and sum_of_money(text) < 1.0:
        return "a sum of money"
    if asked.kind not in ("money", "amount"):
        return None
    for asking, told in _SUMS:
        if (named := asking.search(asked.question)) and not told.search(text):
            return f"the {named[0].casefold()}"
    return None


def _only_foretold(asked: Asked, text: str) -> str | None:
    """'More than a forecast', or a plan, where it is asked how many there were, or how much it was, and all figures of
    a text tell what somebody expected or meant to do."""
    if asked.kind not in FIGURES or searched(_FORETELLING_ASKED, asked.alone):
        return None
    found = [one for one in quantities(text) if not one.whole]
    foretold = all(_FORETOLD.search(text[: one.span.start]) for one in found)
    told = _RULES.search(text) or text.startswith("As ")  # 'As was predicted, 300 came'
    if found and foretold and not told:
        return "more than a forecast"
    planned = all(_PLANNED.search(text[: one.span.start]) for one in found)
    return "more than a plan" if found and planned else None


def _lacks_size(asked: Asked, text: str) -> str | None:
    """'A length of time' or 'a figure' where it is asked how long or how large something is, and a text has no word
    that may tell it, nor denies anything."""
    found = searched(_SIZE_ASKED, asked.question)
    if asked.kind != "amount" or found is None or searched(_TERM_ASKED, asked.question) or _DENIED.search(text):
        return None
    if found["long"]:
        return None if _TIME_TOLD.search(text) else "a length of time"
    return None if _SIZE_TOLD.search(text) else "a figure"


def _lacks_year_before(asked: Asked, text: str) -> str | None:
    """'A figure of the year before' where one is asked for and a text has no word of an earlier time."""
    wanted = asked.kind in FIGURES and searched(_YEAR_BEFORE_ASKED, asked.question)
    return "a figure of the year before" if wanted and not _YEAR_BEFORE_TOLD.search(text) else None


def _lacks_those_left(asked: Asked, text: str) -> str | None:
    """'A number of those left' where it is asked how many still are so, and a text tells only what became of some."""
    wanted = asked.kind == "count" and searched(_LEFT_ASKED, asked.alone) and not searched(_GONE, asked.alone)
    return "a number of those left" if wanted and _GONE.search(text) and not _LEFT_TOLD.search(text) else None


def _lacks_exception(asked: Asked, text: str) -> str | None:
    """'An exception' where one is asked for and a text only says what the rule is."""
    return "an exception" if searched(_EXCEPTION_ASKED, asked.question) and not _EXCEPTION.search(text) else None


def _lacks_rank(asked: Asked, text: str) -> str | None:
    """'Who came third' where that is asked and a text tells of other ranks, or of none."""
    found = searched(_RANK_ASKED, asked.question)
    if found is None or re.search(rf"\b{found['rank']}\b", text, re.IGNORECASE):
        return None
    second = found["rank"].casefold() == "second" and _RUNNER_UP.search(text)
    return None if second else f"who came {found['rank'].casefold()}"


def _lacks_comparison(asked: Asked, text: str) -> str | None:
    """'A comparison of them' where it is asked which was the biggest, and a text tells only of one."""
    if asked.kind == "yes_no" or not searched(_MOST_ASKED, asked.alone) or _MOST_TOLD.search(text):
        return None
    told = _DENIED.search(text) or len(quantities(text)) >= _SEVERAL
    return None if told else "a comparison of them"


def _only_refers(asked: Asked, text: str) -> str | None:
    """'More than a reference' where a text only says where more is told, and that isn't asked."""
    return (
        "more than a reference" if _REFERENCE.fullmatch(text) and not searched(_SOURCE_ASKED, asked.question) else None
    )


def _lacks_term(asked: Asked, text: str) -> str | None:
    """'The length of a sentence' where one is asked for and a text tells of none, nor of what came instead; where those
    that were passed are, also if it only tells what the law prescribes."""
    if searched(_LONGEST_ASKED, asked.question) and _ONLY_PUNISHED.search(text) and not _LENGTH.search(text):
        return "the length of a sentence"
    if not searched(_TERM_ASKED, asked.question):
        return None
    prescribed = searched(_PASSED_ASKED, asked.question) and _PRESCRIBED.search(text) and not _PASSED.search(text)
    return "the length of a sentence" if prescribed or not _TERM.search(text) else None
