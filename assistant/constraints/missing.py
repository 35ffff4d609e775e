"""What an answer can't be without though its kind is there: a recommendation, a reason, the length of a sentence."""

from __future__ import annotations

import re

from assistant.checks.reading import tokens_of
from assistant.checks.words import sense, word_set
from assistant.constraints.advice import lacks_advice
from assistant.constraints.ages_told import of_other_age
from assistant.constraints.amounts import DENIED, lacks_amount
from assistant.constraints.attributes import lacks_attribute
from assistant.constraints.causes import other_cause
from assistant.constraints.contrasts import of_opposite_sort
from assistant.constraints.doers import counts_deeds_of_others, study_untold
from assistant.constraints.groups import lacks_group, tells_no_sort
from assistant.constraints.off_subject import off_subject
from assistant.constraints.offices import lacks_office
from assistant.constraints.patients import done_to_others
from assistant.constraints.penalties_told import lacks_penalty
from assistant.constraints.reasons import (
    explains,
    gives_reason,
    hardly_gives_reason,
    is_itself_the_cause,
    lacks_argument,
    leaves_open_why_freed,
    may_give_reason,
)
from assistant.constraints.rows import row_of_another
from assistant.constraints.sayers import figure_of_opponent, lacks_its_figure
from assistant.constraints.steps import counts_another_step, dates_another_step, says_nothing_of_step
from assistant.constraints.together import (
    counted_together,
    of_another_whole,
    of_crossed_parts,
    of_the_rest,
    part_of_other_year,
)
from assistant.constraints.towards import only_towards
from assistant.constraints.turned import turned_round
from assistant.constraints.unnamed import (
    doer_untold,
    name_of_him,
    name_of_role,
    which_of_kind,
    which_of_number,
    which_of_plural,
    who_of_phrase,
)
from assistant.constraints.years_told import FIGURES
from assistant.polarity.words import shared
from assistant.premise import denied, grants, grants_change, grants_denial
from assistant.question.asked import Asked, content, searched
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import MONTHS, WEEKDAYS, years
from assistant.text.numerals import NUMBER_WORD, ORDINAL
from assistant.text.quantities import quantities, value_of

_WHY_SO = regex(
    r"why (?:not|so \w+|(?:did|has|have|had|is|was|were|are|do|does) (?:it|they|that|this|these|those)\b[^()]*) \(",
    re.IGNORECASE,
)
"""'Why not?', 'why so few?' of what was told just before, which follows in parentheses."""
_WHY_ALONE = regex(r"\W*(?:and |but |so )?why(?: not| so| is that| was that)?\W*", re.IGNORECASE)
"""'Why not?' after an answer, of which a text that says only that it isn't so gives no reason."""
_REASON_NAMED = regex(
    r"\b(?:on|upon) what (?:\w+ )?grounds?\b|\bwhat (?:\w+ )?(?:reasons?|explanations?|grounds?|excuses?"
    r"|justifications?) (?:was|were|did|do|does|has|have|had|is|are)\b|\bwhat (?:was|were|is|are) the (?:\w+ )?"
    r"(?:reasons?|grounds|explanations?|justifications?)\b",
    re.IGNORECASE,
)
"""'On what grounds were they refused?' isn't answered by 'both of which were refused'."""
_LISTS_REASONS = regex(r"\b(?:includ\w+|such as|namely|consist\w*)\b", re.IGNORECASE)
_SELDOM = regex(r"\b(?:rarely|seldom|hardly ever|almost never|scarcely)\b", re.IGNORECASE)
"""'Why is it hardly ever followed?' isn't answered by 'it was rarely followed'."""
_GROUND = regex(
    r"\bfor (?:not |having |\w+ly )?\w{3,}ing\b|\bviolat(?:ed|es|ing)\b|\bunconstitutional\b",
    re.IGNORECASE,
)
"""What tells why somebody was fined, or something annulled, that was told just before."""
_MORE_TOLD = regex(r"[;:]|, (?!(?:and|or|nor) )")
"""What may begin more than that something wasn't done: '; they had no vehicles', ', having run out of money'."""
_LEFT_OUT = regex(
    r"(?:(?<!kept )(?<!keep )(?<!held )(?<!set )\b(?:besides|other than|apart from|aside from|except(?: for)?|excluding"
    r"|not counting|not including)|\b(?:had|has|have) nothing to do with"
    r"|\b(?:not|un)[ -]?(?:related|connected|linked) (?:to|with)|\b(?:did|do|does)(?: not|n['’]t) (?:involve|concern))"
    r" (?:the |its |their )?(?P<these>(?:[\w’'-]+ ?){1,3}?)"
    r"(?=[?.,;]|$| (?:in|on|at|by|for|during|of|is|are|was|were)\b)",
    re.IGNORECASE,
)
"""What a question leaves out of what it asks for: 'besides citizens', 'that had nothing to do with adoption'."""
_ANY_THING = frozenset(map(sense, word_set("case one thing matter person people")))
"""Senses of words that narrow nothing: a text that tells of adoption tells of 'adoption cases'."""
_BESIDE_HIM = regex(
    r"\b(?:others?|people|persons|men|women|officials?|officers|defendants|co-\w+|those)\b[^?,]*\b(?:alongside"
    r"|along with|together with|apart from|besides|other than) (?:the )?(?P<him>[A-Z][\w’'-]+)"
)
"""'The three others who were convicted alongside Maskal'."""
_MORE_THAN_ONE = regex(
    r"\b(?:others?|they|them|their|all|both|each|were|co-\w+|colleagues|accomplices|defendants|along with|together with"
    r"|alongside)\b",
    re.IGNORECASE,
)
_REST = r"others?|rest|remaining|remainder"
_SO_MANY_ASKED = regex(
    rf"\bthe (?:(?:{_REST})\b(?! (?:day|year|time|hand|side|country))(?: of the)? ?)?"
    rf"(?:(?<=the )|(?<=[rgs] ))(?P<many>(?!one\b|1\b)(?:{NUMBER_WORD}|\d+))\b|\bthe (?:others|rest|remainder)\b",
    re.IGNORECASE,
)
"""'Why were the other four refused?', 'why not the rest?'"""
_PART_BECAUSE = regex(
    rf"\b(?:{NUMBER_WORD}|\d+) (?:of (?:them|these|those|which|whom) )?(?:[a-z]+ )?(?:because|due to|owing to"
    r"|on (?:the )?grounds?)\b",
    re.IGNORECASE,
)
"""'Nine applications, five of them because …'."""
_ONLY = regex(
    r"\b(?:only|all (?:of which|of whom|of them|were|was|are|is|\d+)|entirely|exclusively|solely)\b", re.IGNORECASE
)
"""Words by which a text says that it tells of nothing else."""
_LEGALITY_ASKED = regex(
    r"^\W*(?:and |but )?(?:is|are|was|were) [^?]*\b(?:(?:il)?legal|(?:un)?lawful|(?:an? )?crimes?|criminali[sz]ed"
    r"|banned|outlawed|prohibited|forbidden|punishable|against the law)\b"
    r"(?: (?:there|here|in|under|at|by)\b[^?]*)?\W*(?:\(|$)"
    r"|^\W*(?:and |but )?(?:is|was) it (?:an? (?:\w+ )?(?:crime|offen[sc]e)|(?:il)?legal|(?:un)?lawful|against the law"
    r"|prohibited|forbidden|banned) (?:to|for) ",
    re.IGNORECASE,
)
_NORM = regex(
    r"\b(?:laws?|(?:il)?legal\w*|(?:un)?lawful\w*|\w*crimin\w+|crimes?|prohibit\w*|bann?\w*|forbid\w*|forbade"
    r"|outlaw\w*|allow\w*|permit\w*|punish\w*|penal\w*|offen[sc]es?|constitution\w*|codes?|statutes?|decrees?|acts?"
    r"|articles?"
    r"|rights?|may|must|requir\w+|fine[ds]?|prison|imprison\w*|convict\w*|prosecut\w*|restrict\w*|exempt\w*"
    r"|regulat\w+|recogni[sz]\w+)\b",
    re.IGNORECASE,
)
_NONE_TRIED = regex(
    r"(?:\b(?:not|never|without)|n['’]t)\b (?:[a-z]+ ){0,4}?(?:prosecut|convict)\w*"
    r"(?: (?:or|nor) (?:prosecut|convict)\w*)?|\bno (?:[a-z]+ )?(?:prosecution|conviction)s?\b",
    re.IGNORECASE,
)
"""That nobody was tried tells of no rule."""
_OLD, _NEW = r"old|former|previous|earlier|prior|before|until", r"new|current|present"
_OLD_OR_NEW = regex(
    r"\b(?P<which>old|former|previous|earlier|new) (?:[a-z]+ )?(?P<thing>codes?|laws?|plans?|constitution"
    r"|act|decree|rules?|mandate|procedures?|policy|policies|strategy)\b",
    re.IGNORECASE,
)
"""Which of two, one after the other, is meant."""
_FORMER_BODY = regex(
    r"\b(?:previous|outgoing|preceding) (?:national )?(?:assembly|parliament|legislature|congress|senate|council"
    r"|cabinet|government|administration)\b"
    r"|\b(?:assembly|parliament|legislature|congress|senate|council|cabinet|government|administration)"
    r" before (?:that|this|it|last)(?: one)?\b",
    re.IGNORECASE,
)
_MADE_NEW = regex(
    r"\b(?:adopt|approv|introduc|launch|enact|establish|develop|finali[sz])(?:e[ds]?|ed|s)?\b", re.IGNORECASE
)
_PIECE_END = regex(r"; |, (?:while|whereas|but|and) ")
"""'It adopted the 2021-2025 plan; the previous plan had no budget': what was adopted is the new one."""
_EARLIER = rf"\b(?:{_OLD}|outgoing|preceding|predecessor\w*|last|up from|down from|compared|than|since|had)\b"
"""Words by which a text may tell of the parliament before: 'up from 12'."""
_BEFORE_NEW = regex(
    r"\b(?:before|until|prior to) (?:the |its |this )?new (?:[a-z]+ )?"
    r"(?P<thing>codes?|laws?|plans?|constitution|act|decree|rules?|procedures?|policy|policies|strategy)\b",
    re.IGNORECASE,
)
"""'Before the new code came in, what was the penalty?'"""
_DOCUMENTS = (
    r"plan|strateg|program|roadmap|road map|agenda|framework|polic",
    r"law|act\b|bill|code|legislation|statute|decree|amend|regulation|constitution|reform|rule|ordinance|measure|provision"
    r"|crime|criminali|article",
    r"budget|fund|spending|appropriation",
    r"convention|protocol|treat(?:y|ies)|covenant|agreement|accord|charter",
)
_THING = r"plan|strategy|law|act|bill|code|budget|convention|protocol|treaty"
_ADOPT = r"(?:adopt|approv|pass|enact|ratif)"
_ADOPTED_ASKED = regex(
    rf"\b{_ADOPT}(?:e?d|ies?|ied|y|e)?(?: (?!of\b|in\b|on\b|by\b)[\w’'-]+){{0,5}}? (?P<thing>{_THING})\b"
    rf"|\b(?:is|are|was|were|has|have|had)(?: (?!of\b|in\b|on\b|by\b)[\w’'-]+){{0,5}}? (?P<what>{_THING})"
    rf"(?: [\w’'-]+){{0,4}}? {_ADOPT}(?:ed|ied)\b",
    re.IGNORECASE,
)
_ADOPTED = regex(rf"\b{_ADOPT}(?:ed|es|ied|ies|ing)\b", re.IGNORECASE)
_REFERS = regex(
    r"\b(?:it|they|this|that|these|those|both|one|document)\b (?:was|were|is|has|had|have)\b", re.IGNORECASE
)
_WHICH_OF_ROW = regex(
    rf"\b(?P<which>first|{ORDINAL}) (?P<thing>(?:[a-z]+ ){{0,3}}?(?:plan|strategy|phase|report|census|mission|session"
    r"|edition|amendment|programme|program|cycle|review|wave|term))\b",
    re.IGNORECASE,
)
"""'The third national action plan'."""
ANYTHING_BUT = "anything but "
_ALSO = regex(r"\b(?:also|as well|other|others|too)\b", re.IGNORECASE)
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
    rf"\b(?:which|what|who|where)\b[^?]*\bthe (?:single |second |third )?(?:{_SUPERLATIVE})\b"
    r"(?! (?:of|age|part|court)\b)",
    re.IGNORECASE,
)
_MOST_TOLD = regex(
    rf"\b(?:{_SUPERLATIVE}|\w*(?:severest|steepest|toughest|latest|earliest)|main\w*|major\w*|chief\w*|predominant\w*"
    r"|primar\w*|principal\w*|first|top\w*|leading|led|record|ahead|followed|more|fewer|less|last|maximum|minimum|up to"
    r"|largely|lesser|mostly|usual\w*|common\w*|typical\w*|frequent\w*|often|especially|particular\w*|dominat\w*|few|only|alone"
    r"|sole\w*|(?:begin|start)\w* at|at least"
    r"|peak\w*|overwhelming\w*|above all|exceed\w*|dwarf\w*|brunt|final|supreme"
    r"|outnumber\w*|notabl\w*|serious\w*|severe\w*|worse|\w+er than|half|per ?cent|top|as \w+ as)\b|%",
    re.IGNORECASE,
)
"""Words by which a text may tell which of several was the biggest."""
_SEVERAL = 2
"""So many figures tell it, too."""
HOW_COMMON = "how common it is"
_EXTENT_ASKED = regex(
    r"\bhow (?:wide-?spread|common|prevalent|frequent|rife|rampant|often|usual|extensive)\b", re.IGNORECASE
)
_MORE_SO = regex(
    r"\b(?:more|less|most|least) (?:frequent(?:ly)?|common(?:ly)?|often|widespread|prevalent|likely|rife|pronounced)\b"
    r" (?=(?:among|in|for|where|when|than|to|with|by)\b)",
    re.IGNORECASE,
)
_EXTENT = regex(
    r"\b(?:common\w*|widespread|prevalen\w+|frequen\w+|often|rare\w*|rampant|rife|pervasive|isolated|regularly|routine\w*"
    r"|sometimes|usual\w*|majority|most|many|few|half|third|quarter|never|always|not)\b",
    re.IGNORECASE,
)
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
_LINE = regex(r"[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|of|for|and|the|to|on|in)){0,9}")
"""What is no sentence, but a line in capitals as a name or an office is."""
_ELLIPTIC = regex(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?: not|n['’]t)?(?: so| too| either)?\W*$",
    re.IGNORECASE,
)
_CHOICE = regex(r"\b(?:or|which)\b", re.IGNORECASE)
_ACCUSED_OF = regex(
    r"\b(?:what|which (?:crimes?|offen[sc]es?|charges?)) (?:is|was|were|are|has|have) [^?]*\b(?:(?:accused|suspected"
    r"|convicted|found guilty) of|charged with|(?:tried|arrested|held|jailed|detained|sentenced) for)"
    r"(?=\W*$| (?:when|while|before|after|at the time)\b)",
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
    r"|reportedly|report\w*\b[^.;,]{0,30}\bthat|not?|grounds?|counts?|in connection|when|while|during|following"
    r"|trial on|found that"
    r"|kill\w*)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell what somebody is accused of."""
_DEFINITION_ASKED = regex(r"\bdefin(?:es?|ed|itions?)\b", re.IGNORECASE)
_SPELT_OUT_ASKED = regex(r"\babbreviat\w*|\b(?:stands? for|short for)\b", re.IGNORECASE)
_DEFINING = frozenset(content("define defined definition report law legal legally text document"))
_DEFINES = regex(
    r"\b(?:defin\w*|mean(?:s|ing|t)|refers? to|understood (?:as|to)|(?:consider|recogni[sz]|classif"
    r"|categori[sz])\w*|regard(?:s|ed)?\b(?! to\b)"
    r"|counts? as|counted as|the term|termed|constitut\w+|includ(?:es?|ed)|covers?|covered|known as|called"
    r"|(?:describ|characteri[sz])\w* as"
    r"|(?:is|are) (?:an?|any|the|those)|(?:any(?:one|body)?|persons?|those|someone|whoever) (?:who|whose|under"
    r"|younger|below|aged))\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how something is defined."""
_DAY_ASKED = regex(
    r"\b(?:which|what) (?:exact )?(?:dates\b|days?\b(?! of the week\b))|\b(?:exact|precise) (?:dates?|days?)\b",
    re.IGNORECASE,
)
_DAY_TOLD_OF = regex(
    r"^\W*(?:and |but |so )?(?:when|who|where|why|how)\b[^?]*\b(?:on|of|about|over) (?:who|what|whether|how|which)\b",
    re.IGNORECASE,
)
"""'When were the rules on who could go out on which day lifted?' asks for no day."""
_DAY_TOLD = regex(
    rf"\b(?:{'|'.join(MONTHS)}) \d{{1,2}}\b(?!\d)|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)})\b"
    rf"|\b(?:{'|'.join(WEEKDAYS)})s?\b|\b(?:same|next|following|first|last|every|election|independence) day\b"
    r"|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\beve\b",
    re.IGNORECASE,
)
_WHICH_DATE = regex(r"\b(?:which|what|exact|precise) (?:exact )?(?:date|day|month)s?\b", re.IGNORECASE)
_TO_BE_IN = regex(
    rf"\bto (?P<what>(?:(?!\b(?:{'|'.join(MONTHS)})\b)[^.;,]){{10,140}}?) in (?:19|20)\d\d\b", re.IGNORECASE
)
_HELD = frozenset(
    content(
        "hold held be take taken took place happen happened due schedule scheduled plan planned go going begin start"
    )
    + content("month date day exact precise")
)
"""Words of a question when something is to be that tell nothing of what it is."""
_NOT_THAT_DAY = regex(
    rf"{DENIED.pattern}|\b(?:refus|den(?:y|ied)|declin|cancel|postpon|prevent|barr|block)\w*\b", re.IGNORECASE
)
"""By what a text may say that something didn't happen on any day."""
_GRANTED = regex(r"\b(?:approv(?:e|ed|al|als)|grant(?:ed)?|accept(?:ed)?)\b", re.IGNORECASE)
_REFUSED = regex(
    r"\b(?:reject(?:ed|ion|ions)?|refus(?:e|ed|al|als)|den(?:y|ied|ial|ials)|turn(?:ed)? down)\b", re.IGNORECASE
)
_LODGED = regex(
    r"\b(?:receiv(?:ed?|ing)|lodged|filed|submitted|applied for)\b"
    r"(?=[^.;]*\b(?:applications?|requests?|claims?|petitions?))"
    r"|\b(?:applications?|requests?|claims?|petitions?) (?:for [^.;,]*)?(?:received|lodged|filed|submitted)\b",
    re.IGNORECASE,
)
_EXAMINED = regex(r"\b(?:adjudicat|process|examin)(?:e[ds]?|ed|es|s)?\b", re.IGNORECASE)
_SETTLED = regex(
    r"\b(?:decid(?:e|ed)|rul(?:e|ed) on|resolv(?:e|ed)|settl(?:e|ed)|(?<!year )(?<!period )clos(?:e|ed)"
    r"|complet(?:e|ed)|conclud(?:e|ed)"
    r"|dispos(?:e|ed)"
    r"|adjudicat(?:e|ed)|dealt with|deal with|finish(?:ed)?)\b",
    re.IGNORECASE,
)
_WAITING = regex(
    r"\b(?:pending|backlogs?|a?wait\w*|(?:is|are|was|were|be) left|left (?:undecided|open|over)|yet to"
    r"|still to|to be (?:decided|heard|settled|resolved|tried|examined|processed|reviewed|dealt)"
    r"|unresolved|undecided|outstanding|still open"
    r"|remained open)\b|(?:\bnot|n['’]t) (?:\w+ )?(?:decid|finish|clos|settl|resolv|complet|rul)(?:e|ed|d)\b",
    re.IGNORECASE,
)
_DECISIONS = (
    (_GRANTED, _REFUSED, "granted"),
    (_GRANTED, _EXAMINED, "granted"),
    (_GRANTED, _LODGED, "granted"),
    (_REFUSED, _GRANTED, "refused"),
    (_REFUSED, _LODGED, "refused"),
    (_SETTLED, _WAITING, "decided"),
    (_WAITING, _SETTLED, "pending"),
)
"""How an application or a case may be decided, or not yet: each with what it is confused with, and its name. 'How many
of the claims lodged were granted?' isn't of both."""


def missing(asked: Asked, passage: Passage, before: str, after: str) -> str | None:
    """What a passage must have to answer and hasn't, in words; None if nothing is known to be missing. `before` and
    `after` are the sentences before and after it in its paragraph."""
    return (
        row_of_another(asked, passage)
        or dates_another_step(asked, passage.text)
        or says_nothing_of_step(asked, passage.text)
        or lacks_advice(asked, passage)
        or counts_deeds_of_others(asked, passage.text)
        or study_untold(asked, passage.text)
        or lacks_office(asked, passage, before)
        or tells_no_sort(asked, passage.text)
        or lacks_group(asked, passage, before)
        or name_of_role(asked, passage.text)
        or name_of_him(asked, passage.text)
        or who_of_phrase(asked, passage.text)
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
        or part_of_other_year(asked, passage.text, before)
        or of_the_rest(asked, passage.text)
        or of_crossed_parts(asked, passage.text)
        or figure_of_opponent(asked, passage.text)
        or lacks_its_figure(asked, passage.text)
        or _lacks_others(asked, passage.text)
        or _of_one_beside_them(asked, passage.text)
        or _lacks_norm(asked, passage.text)
        or _of_other_version(asked, passage.text)
        or _of_other_document(asked, passage.text, before)
        or _lacks_reason(asked, passage.text, after)
        or lacks_penalty(asked, passage.text)
        or _lacks_accusation(asked, passage.text)
        or _lacks_day(asked, passage.text)
        or _lacks_definition(asked, passage.text)
        or lacks_amount(asked, passage.text)
        or _lacks_exception(asked, passage.text)
        or _lacks_rank(asked, passage.text)
        or _lacks_comparison(asked, passage.text)
        or _lacks_extent(asked, passage.text)
        or only_towards(asked, passage.text)
        or other_cause(asked, passage.text, before)
        or off_subject(asked, passage, before)
        or done_to_others(asked, passage.text)
        or turned_round(asked, passage.text)
        or _only_refers(asked, passage.text)
        or _tells_nothing(asked, passage.text)
    )


def _tells_nothing(asked: Asked, text: str) -> str | None:
    """'An answer' where a text only denies or affirms of a place what was said of another ('At Quarry Road they are
    not'), and it isn't asked for a yes; or is a line that only names the office, as over a signature. 'None did' is a
    number, and what ends in a colon leads to a list."""
    if text.endswith(":"):
        return None
    chosen = searched(_CHOICE, asked.question)
    says_little = _LINE.fullmatch(text) or _ELLIPTIC.search(text)
    left_out = asked.kind not in ("yes_no", *FIGURES) and not chosen and says_little
    return "an answer" if left_out and set(content(text)) <= set(content(asked.question)) else None


def _lacks_definition(asked: Asked, text: str) -> str | None:
    """'A definition' where it is asked how something is defined, and a text has no word by which it may tell that, or
    none of what is to be defined."""
    wanted = searched(_DEFINITION_ASKED, asked.alone) if asked.kind == "definition" else None
    if wanted is None or searched(_SPELT_OUT_ASKED, asked.alone):
        return None
    told = set(content(asked.alone)) - _DEFINING
    return None if _DEFINES.search(text) and (not told or shared(told, tokens_of(text))) else "a definition"


def _lacks_day(asked: Asked, text: str) -> str | None:
    """'The day' where days are asked for, and a text names none; nor a month of what it says was to be in a year."""
    of_a_date = asked.kind in ("date", "month", "other") and not searched(_DAY_TOLD_OF, asked.question)
    wanted = of_a_date and searched(_DAY_ASKED, asked.question)
    if searched(_WHICH_DATE, asked.question) and _is_of_bare_year(asked, text):
        return "the day or the month"
    return "the day" if wanted and not (_DAY_TOLD.search(text) or _NOT_THAT_DAY.search(text)) else None


def _is_of_bare_year(asked: Asked, text: str) -> bool:
    """Whether all that is asked about stands in what a text says was to be done in a year, of no month: of 'in May 2019
    it set up a group to hold the Fen drill in 2020' May is when the group was set up."""
    words = set(asked.words) - _HELD
    return bool(words) and any(words <= set(content(found["what"])) for found in _TO_BE_IN.finditer(text))


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
    for one, other, decided in _DECISIONS:
        found = one.search(asked.alone)
        of_both = other is not _LODGED and other.search(asked.alone)
        if found and not of_both and other.search(text) and not one.search(text):
            return f"a number of {decided} {asked.thing}" if asked.thing else "a number"
    return None


def _lacks_norm(asked: Asked, text: str) -> str | None:
    """'What the law says' where it is asked whether something is legal, and a text has no word of any rule."""
    if asked.kind != "yes_no" or not searched(_LEGALITY_ASKED, asked.question):
        return None
    return None if _NORM.search(_NONE_TRIED.sub(" ", text)) else "what the law says of it"


def _of_other_version(asked: Asked, text: str) -> str | None:
    """'The old code' where that is asked about, and a text tells of the new one, or the other way round; 'the third
    plan' where it tells of the fourth."""
    for found in _OLD_OR_NEW.finditer(asked.question):
        old = found["which"].casefold() != "new"
        own, other = (_OLD, _NEW) if old else (_NEW, _OLD)
        of_other = re.search(rf"\b(?:{other}) {re.escape(found['thing'])}", text, re.IGNORECASE)
        if of_other and not re.search(rf"\b(?:{own})\b", text, re.IGNORECASE) and (old or not _makes_new(text)):
            return f"the {found['which'].casefold()} {found['thing'].casefold()}"
    former = searched(_FORMER_BODY, asked.alone)
    if former and not re.search(_EARLIER, text, re.IGNORECASE):
        return f"anything on the {former[0].casefold()}"
    replaced = searched(_BEFORE_NEW, asked.alone)
    if replaced and re.search(rf"\b(?:{_NEW}) (?:[a-z]+ )?{replaced['thing']}", text, re.IGNORECASE):
        of_old = re.search(rf"\b(?:{_OLD}|had|used to)\b", text, re.IGNORECASE)
        return None if of_old else f"the time before the new {replaced['thing'].casefold()}"
    for found in _WHICH_OF_ROW.finditer(asked.alone):
        told = {one["which"].casefold() for one in _WHICH_OF_ROW.finditer(text) if _same_thing(one, found)}
        if told and found["which"].casefold() not in told:
            return f"the {found['which'].casefold()} {found['thing'].casefold()}"
    return None


def _of_other_document(asked: Asked, text: str, before: str) -> str | None:
    """'Anything on the plan' where it is asked whether, when or by whom that was adopted, and a text tells only that
    something else was: 'it adopted a referral mechanism'."""
    found = searched(_ADOPTED_ASKED, asked.alone)
    if found is None or not _ADOPTED.search(text) or _REFERS.search(text):
        return None
    thing = found["thing"] or found["what"]
    words = next((words for words in _DOCUMENTS if re.match(words, thing, re.IGNORECASE)), None)
    short = re.findall(r"\(([A-Z]{2,})\)", asked.wording)
    told = f"{before} {text}"
    if words is None or re.search(rf"\b(?:{words})", told, re.IGNORECASE) or any(one in told for one in short):
        return None
    return f"anything on the {thing.casefold()}"


def _makes_new(text: str) -> bool:
    """Whether a piece of a text that has no word for the old one tells that something was adopted: the new one."""
    pieces = (piece for piece in _PIECE_END.split(text) if not re.search(rf"\b(?:{_OLD})\b", piece, re.IGNORECASE))
    return any(_MADE_NEW.search(piece) for piece in pieces)


def _same_thing(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two of a row are of the same row: 'the third plan', 'the fourth national action plan'."""
    return one["thing"].split()[-1].casefold() == other["thing"].split()[-1].casefold()


def _lacks_others(asked: Asked, text: str) -> str | None:
    """'Anything but adoption' where that is left out of what is asked for, and a text tells of nothing else."""
    found = searched(_LEFT_OUT, asked.question)
    left_out = set(content(found["these"])) - _ANY_THING if found else set()
    if not found or not left_out or asked.kind == "yes_no" or not _ONLY.search(text) or _ALSO.search(text):
        return None
    return f"{ANYTHING_BUT}{found['these'].strip()}" if left_out <= set(content(text)) else None


def _of_one_beside_them(asked: Asked, text: str) -> str | None:
    """'Anything on the others' where it is asked of those who were tried along with somebody, and a text tells of him
    alone: 'Maskal got eleven years'."""
    found = searched(_BESIDE_HIM, asked.alone) if asked.kind != "yes_no" else None
    him = rf"(?:[\w’'.-]+ ){{0,4}}?{re.escape(found['him'])}\b" if found else ""
    alone = found and re.match(him, text) and not _MORE_THAN_ONE.search(text)
    return "anything on the others" if alone else None


def _lacks_reason(asked: Asked, text: str, after: str) -> str | None:
    """'A reason' where it is asked why something rose or fell, or 'why not?', and a text says only that it is so, and
    the sentence after it doesn't give the reason."""
    if asked.kind != "reason" or explains(asked.question, after) or text.rstrip().endswith(":"):
        return None  # after a colon its list may give them
    tells_none = (is_itself_the_cause, lacks_argument, leaves_open_why_freed, _of_other_part)
    if any(rule(asked.alone, text) for rule in tells_none) and not denied(asked.question, text):
        return "a reason"
    if _WHY_SO.match(asked.question):
        return None if gives_reason(text) or _GROUND.search(text) else "a reason"
    if (
        _WHY_ALONE.fullmatch(asked.other)
        and hardly_gives_reason(asked.question, text)
        and not denied(asked.question, text)
    ):
        return "a reason"
    seldom = searched(_SELDOM, asked.alone) and _SELDOM.search(text)
    if seldom and hardly_gives_reason(asked.question, text):
        return "a reason"
    names_none = not _LISTS_REASONS.search(text) and hardly_gives_reason(asked.question, text)
    if names_none and searched(_REASON_NAMED, asked.alone):
        return "a reason"
    changed = grants_change(asked.question, text)
    if may_give_reason(asked.question, text) and not (changed and hardly_gives_reason(asked.question, text)):
        return None
    only_repeats = changed or grants(asked.question, text)
    only_denies = grants_denial(asked.question, text) and not _MORE_TOLD.search(text)
    return "a reason" if only_repeats or only_denies or counts_another_step(asked, text) else None


def _of_other_part(question: str, text: str) -> bool:
    """Whether it is asked why something befell so many, or the rest, and a text has the reason for another number of
    them only: 'nine were refused, five of them because …' of the other four."""
    wanted, told = _SO_MANY_ASKED.search(question), _PART_BECAUSE.search(text)
    if not wanted or not told:
        return False
    if not wanted["many"]:
        return re.search(rf"\b(?:{_REST})\b", text, re.IGNORECASE) is None
    figures = {one.value for one in quantities(text)}
    return value_of(wanted["many"]) not in figures


def _lacks_exception(asked: Asked, text: str) -> str | None:
    """'An exception' where one is asked for and a text only says what the rule is."""
    return "an exception" if searched(_EXCEPTION_ASKED, asked.question) and not _EXCEPTION.search(text) else None


def _lacks_rank(asked: Asked, text: str) -> str | None:
    """'Who came third' where that is asked and a text tells of other ranks, or of none."""
    found = searched(_RANK_ASKED, asked.question)
    if found is None or re.search(
        rf"\b{found['rank']}\b(?! (?:term|round|time|year|mandate)s?\b)", text, re.IGNORECASE
    ):
        return None
    second = found["rank"].casefold() == "second" and _RUNNER_UP.search(text)
    return None if second else f"who came {found['rank'].casefold()}"


def _lacks_comparison(asked: Asked, text: str) -> str | None:
    """'A comparison of them' where it is asked which was the biggest, and a text tells only of one."""
    if asked.kind == "yes_no" or not searched(_MOST_ASKED, asked.alone) or _MOST_TOLD.search(text):
        return None
    told = DENIED.search(text) or len(quantities(text)) >= _SEVERAL
    return None if told else "a comparison of them"


def _lacks_extent(asked: Asked, text: str) -> str | None:
    """'How common it is' where that is asked and a text tells only among whom it is more so."""
    if not searched(_EXTENT_ASKED, asked.alone) or not _MORE_SO.search(text):
        return None
    told = quantities(text) or _EXTENT.search(_MORE_SO.sub(" ", text))
    return None if told else HOW_COMMON


def _only_refers(asked: Asked, text: str) -> str | None:
    """'More than a reference' where a text only says where more is told, and that isn't asked."""
    return (
        "more than a reference" if _REFERENCE.fullmatch(text) and not searched(_SOURCE_ASKED, asked.question) else None
    )
