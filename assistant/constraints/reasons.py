"""Words by which a text tells, or may tell, why something is so."""

from __future__ import annotations

import re

from assistant.checks.words import FUNCTION_WORDS, is_past, word_set
from assistant.premise.question import PUT_OFF
from assistant.question.asked import TOPIC_ADDED, content, searched
from assistant.question.kinds import KEPT_FROM
from assistant.regex import regex
from assistant.text.dates import MONTH
from assistant.text.numerals import NUMBER_WORD

_SINCE = rf"since (?!\d|then\b|the (?:start|beginning)\b|(?:early|mid|late|last)\b|{MONTH}\b)"
"""For a reason: not 'since August 2023'."""
_CAUS = r"caus(?!e for (?:concern|alarm|worry|hope|optimism)\b)"
"""'Cause for concern' is none."""
_RULING = r"(?:finding|ruling|holding|concluding|reasoning) that"
"""What a court gives its reason after: 'declined to hear it, holding that …'."""
_PLAIN = regex(
    rf"\b(?:because|due|{_SINCE}|owing|unless|unable|unwilling"
    r"|cit(?:es?|ed|ing)|so that|in order|led to|as a result"
    r"|for want|only if|(?:lack|shortage|fear|reason"
    rf"|{_CAUS}|attribut|ascrib|blam|explain"
    r"|explanation|hinder|inhibit|discourag|deter|imped|hamper|prevent|reluctan|insufficient|inadequate|retaliat|reprisal|revenge)\w*"
    r"|to (?:force|compel|coerce|extract|obtain|make|get|punish|prevent|avoid|deter|intimidate|silence|protest|demand)"
    r"|on suspicion|accused of|on (?:the )?grounds? (?:that|of)|on an? (?:[a-z]+ )?(?:ruling|finding|technicality)"
    r"|(?<=, )as (?:the|an?|its|their|his|her|it|he|she|they|there|this|these|those|no|many|most|some"
    r"|(?-i:[A-Z][\w’'-]+))"
    r" (?:[\w’'-]+ ){0,5}?(?:had|has|have|was|were|is|are|did|do|does|could|can|would)\b(?!\W*$|,| in (?:19|20)\d\d"
    r"| (?:last|previously|before|earlier|the)\b)"
    rf"|(?<=, ){_RULING}"
    r"|(?:driven|fuel+ed|motivated|prompted|triggered|spurred|provoked|aggravated|inspired)(?: \w+ly)? by"
    rf"|(?:delayed|held up|postponed|halted|stalled) by (?!\d|{NUMBER_WORD}\b|an?\b|several\b|some\b|almost\b|nearly\b"
    r"|about\b|more\b|at least\b|another\b|weeks\b|months\b|years\b|days\b|decree\b|decision\b)"
    r"|at the (?:\w+ )?(?:request|insistence|urging) of|at (?:its|their|his|her) (?:own )?(?:request|insistence|urging)"
    r"|on account of"
    r"|link(?:s|ed|ing)? (?:the|this|it|its|their|them) (?:[\w-]+ ){0,3}?to"
    r"|(?:stem|result)\w* from|rooted in|thanks to"
    r"|(?:traced|tracing) (?:the|this|that|it|its|them) (?:[\w-]+ ){0,4}?(?:back )?to"
    r"|put (?:the|this|that|it|its|them) (?:[\w-]+ ){0,4}?down to"
    r"|(?:basis|grounds) (?:for|of) (?:the|this|that|its|their|his|her) (?:[\w-]+ ){1,3}?(?:was|is|were|being) that"
    r"|(?:(?:is|are|was|were|be|been) (?:\w+ly )?|(?<=, ))(?:an?|the)(?: \w+)? (?:result|consequence|product) of)\b",
    re.IGNORECASE,
)
"""Words that hardly stand but where it is told why."""
_MAY = regex(
    rf"\b(?:because|due|{_SINCE}|owing|thanks to|so that"
    r"|so (?:\w+ ){1,3}(?:can|could|cannot|would|will|may|might)"
    r"|in order|unless|amid|following|through|under|(?<!was )(?<!were )(?<!still )(?<!remained )pending|if"
    r"|as (?:a|an|the|he|she|they|it|there|no|none|punishment|part of)|unable|unwilling|in view of"
    r"|in (?:exchange|lieu of)|therefore|thus|hence|(?:cit(?!y\b|i(?:es|zen))|reason"
    rf"|{_CAUS}|blam|attribut|explain"
    r"|explanation|motiv|justif|ground|hinder|inhibit|discourag|deter|imped|hamper|prevent"
    r"|reluctan|insufficient|inadequate|retaliat|reprisal|revenge|lack|shortage|fear|pressure|prompt|provok|result"
    r"|account(?=(?:s|ed)? for\b)"
    r"|leading|led|suspicion|accus|alleg(?!ed \w+s\b)|charg|claim|argu|assert"
    r"|said|saying|told|stat(?:ed|ing)|noting|declar|replied|believ|consider|hop(?:ed|ing)|intend|aim|meant|protest"
    r"|punish"
    r"|contraven|infring|respon[sd]|object|oppos|refus|ostensibl|purpose|precondition|critici[sz])\w*"
    r"|for (?:not )?(?:\w+ly |having )?(?-i:[a-z])\w+ing|(?<!needed )for (?:his|her|their|its|fear|want"
    r"|lack)|after|when|once"
    r"|over (?!\d|(?:the )?(?:video|phone|telephone|internet|radio|air|course|next|past|last|years)\b)"
    r"|on (?:the basis|account)|based|with(?:out| no)|not (?:enough|yet)|too|only|although|though|while"
    r"|where|who|whom|whose|which(?: (?:required|forced|caused|meant|led|left)\b)?|by \w+ing"
    r"|for (?:[\w-]+ )?(?:pay|posts?|tweets?|statements?|comments?|remarks?|violations?|offen[sc]es?|crimes?|activit\w+"
    r"|reasons?|safety|security|money|profit|prospects|alcohol|higher|lower|better)"
    r"|against (?!women\b|children\b|persons\b)|upon"
    r"|(?:by|on) (?:the )?orders?"
    r"|(?:(?<=, )|(?<=fined )|(?<=suspended )|(?<=revoked )|(?<=dismissed )|(?<=sanctioned )|(?<=disqualified ))"
    r"for (?=(?-i:[a-z]){4,})(?!about\b|over\b|more\b|less\b|nearly\b|example\b|instance\b|which\b|whom\b)"
    r"|there (?:is|are|was|were) no(?! (?:evidence|indications?)\b)"
    r"|had (?:not |never |already )?(?:been )?\w+(?:ed|en|wn|ught)"
    r"|(?:trust|distrust|mistrust|afraid|unaware|ignoran|poverty|corrupt|bias|prejudic|refer|disput|adverse|unhapp"
    r"|angr|upset|frustrat|associated with|interrupt|dissatisf|contribut|depend|put down|put(?= (?:\w+ ){1,3}down\b)"
    r"|ke(?:ep|pt)s?(?= (?:\w+ ){1,3}from\b)|tied"
    r"|driv|drove|desir|factor|inspir|influenc|attempt|worr|wish|trigger|stem|root|aris|underl|entic|tempt|incentiv"
    r"|difficult"
    r"|expens|cost)\w*|found that|efforts?|bid to|sake|interests?|want(?:s|ed|ing)?|need(?:s|ing)?|needed(?! (?:for"
    r"|to|by)\b)|seeking|sought"
    r"|instead|rather|out of|requirements?|in accordance with|pursuant to|(?:inconsistent|incompatible) with"
    r"|contrary to"
    r"|violat(?:ed|es)|breach(?:ed|es)"
    r"|to (?:force|compel|coerce|extract|obtain|make|get|punish|prevent|avoid|deter|intimidate|silence|protest|demand"
    r"|protect|ensure|reduce|address|hide|cover|establish|allow|enable|ease|keep|encourage|mitigate|save|stop|free"
    r"|help|cut|pay"
    r"|raise|fight|combat|curb|limit|improve|maintain|preserve|facilitate|comply|meet|attract|replace|finance|fund|fill"
    r"|complain|show|attend|join|celebrate|demonstrate|settle|secure|win|gain|boost|promote|support|seek|retaliate|escape"
    r"|flee|justify|discuss|review|examine|conduct|draft|accelerate|assess|evaluate|train|teach|strengthen|increase"
    r"|provide|create|build|prepare|identify|investigate|simplify|streamline|speed|shorten|modernize|expedite"
    r"|lower|expand|extend|control|counter|monitor|detect|tackle|eliminate|minimi[sz]e|relieve|restore|regulate|verify"
    r"|accommodate|collect|gather|coordinate|resolve))\b"
    r"|, (?:(?!(?:making|bringing|totall?ing|leaving|reaching) [^,;]*\d)\w+ing|as)\b|[;:]",
    re.IGNORECASE,
)
"""Words, and stops, by which a text may tell why something is so."""
_WEAK = regex(
    r"who|whom|whose|which|where|only|once|while|although|though|had .+|against|through|under|as the|without|out of"
    r"|respon[sd]\w*|refer\w*|oppos\w*|cost\w*|, (?:including|according|as)|[;:]",
    re.IGNORECASE,
)
"""Of these, what stands in most sentences, whether they tell why or not."""
_REFUSAL_ASKED = regex(
    r"\b(?:why|on what grounds|what reasons?)\b (?:[\w’'-]+ ){0,12}?(?:\w*n['’]t\b|not\b|refus\w*"
    r"|reject\w*|den(?:y|ied|ies)\b|declin\w*|withh[eo]ld\w*"
    r"|turn\w* (?:down|away)\b)",
    re.IGNORECASE,
)
_REFUSAL = regex(
    r"(?P<who>[^.;]*?)\b(?:refus|declin)\w*(?: to \w+)?"
    rf"(?P<what>(?:(?!, {_RULING}\b)[^.;])*)",
    re.IGNORECASE,
)
"""Why somebody didn't isn't told by his refusing; that another refused may tell it."""
_SAID = regex(r"said|saying|told|stat(?:ed|ing)|noting|declar\w*|claim\w*|argu\w*|assert\w*|alleg\w*", re.IGNORECASE)
BEGINS = 5
"""By how many letters a word is known to be the question's: 'charged' is no reason why nobody was."""
_WOULD_NOT = regex(
    r"\bwhy\b[^?]{0,40}?(?:\b(?:would|will|do|does|did)(?:n['’]t| not)\b"
    r"|\b(?:won['’]t|turn\w* (?:down|away)|rejects?)\b)",
    re.IGNORECASE,
)
_REFUSED = regex(r"\brefus(?:e[sd]?|ing) to\b", re.IGNORECASE)
"""Why somebody wouldn't do something isn't told by 'they refused to do it'."""
_MAY_DO = regex(r"\b(?:allowed|permitted|able|entitled|authori[sz]ed|eligible|rights?) $", re.IGNORECASE)
_BARRED_ASKED = regex(
    r"\b(?:stop|ban|banned|bar|barred|forbid\w*|prohibit\w*|prevent\w*|exclud\w*|not|cannot)\b|n['’]t\b", re.IGNORECASE
)
"""Why somebody mayn't do something isn't told by his not being allowed to."""
_UNABLE_ASKED = regex(
    r"\bwhy\b (?:[\w’'-]+ ){0,3}?(?:can['’]?t|cannot|couldn['’]?t|can not|could not|unable|(?:isn|aren|wasn|weren)['’]t"
    r" (?:\w+ )?able|(?:is|are|was|were) (?:\w+ ){1,6}(?:not able|unable))\b",
    re.IGNORECASE,
)
_NEEDED = regex(
    r"\b(?:must|need(?:s|ed)? to|ha(?:s|ve|d) to|requir(?:es?|ed))\b[^.;]{0,80}\b(?:to|before|for)\b", re.IGNORECASE
)
"""'It must have ten judges to elect others' may tell why it can't elect them."""
_HINDRANCE = regex(
    r"\b(?:constrain\w*|limit(?:s|ed|ing) (?!to\b)|limitations?|restrict\w*|obstacles?|barriers?|hurdles?|stigma\w*"
    r"|taboos?|burdens?|difficult\w*|block(?:s|ed)|remain\w* (?:barred|closed)|barred|require\w*|without)\b",
    re.IGNORECASE,
)
_EFFECT = regex(
    r"\b(?:the|this|that|these|its|their|his|her|such) (?:(?!of\b)[\w-]+ ){0,3}?"
    r"(?P<event>(?!(?:was|were|are|had|has|have|been|being|who|that|security|armed|police|defen[sc]e|special)\b)"
    r"[a-z]{3,})\b"
    r"(?: (?:of|in|on|at|from|against) (?P<of>(?:(?! (?:has|have|had) )[^?.;,])*?))?"
    r"(?: had| has| have)?(?: (?:also|already|in turn|\w+ly))? (?:pushed|led|caused|resulted (?!from\b)|forced|prompted"
    r"|left|made|hampered|hindered|hampers|hinders|prevented|prevents|meant|means|delayed|triggered|sparked|drove"
    r"|driven"
    r"|leads|causes|results(?! from\b)|forces|leaves"
    r"|(?:chang(?:ed|es)|affect(?:ed|s)|alter(?:ed|s)|transform(?:ed|s)|hit|hurt|worsen(?:ed|s)|weaken(?:ed|s)"
    r"|strengthen(?:ed|s)|disrupt(?:ed|s)|reduc(?:ed|es)|increas(?:ed|es)|enabl(?:ed|es)|help(?:ed|s))"
    r" (?:the|its|their|his|her|an?|how|many|most|some|all|more))\b"
    r"(?P<effect>[^.;]*)(?P<then>.*)",
    re.IGNORECASE,
)
"""'The closure of the crossing had pushed migrants onto other routes': what came of it, not why it was closed."""
SHORTEST_EVENT = 4
_FREED_ASKED = regex(
    r"\b(?:acquit\w*|(?:was|were|been) (?:[\w’'-]+ ){0,3}?(?:released|freed|cleared|let go)|pardon\w*"
    r"|(?:drop|dismiss)(?:p?ed)? (?:the |all |its |their )?(?:charges?|cases?)|(?:charges?|cases?)"
    r" (?:[\w’'-]+ ){0,4}?(?:dropped|dismissed))\b",
    re.IGNORECASE,
)
_ACCUSED = regex(r"\b(?:accus\w*|on suspicion|suspected|charged|alleg\w*)\b(?: of\b| with\b)?", re.IGNORECASE)
"""What somebody was accused of is no reason for his being let go."""
_ARGUMENTS_ASKED = regex(
    r"\b(?:what|which) (?:[\w-]+ ){0,2}?(?:arguments?|reasons?|grounds|explanations?|justifications?|evidence)"
    r" (?:did|do|does|has|have|had)\b[^?]*"
    r"\b(?:g[ia]ven?|put|make|made|offer(?:ed)?|cited?|us(?:e|ed)|advanced?|raised?|present(?:ed)?|have|had)\b",
    re.IGNORECASE,
)
_ARGUED = regex(
    r"\b(?:(?:said|saying|told|stat(?:ed|ing|es)|claim|argu|assert|alleg|contend|maintain|warn|insist|complain|not(?:ed"
    r"|ing)|point(?:ed|ing|s)|h[eo]ld(?:s|ing)?|call(?:s|ed|ing)|describ|consider|believ|fear|concern|worr|object"
    r"|critici[sz]|question|doubt|found|finding|show|ground|unrel|inaccura|unsafe|harm|risk|danger)\w*"
    r"|as (?:it|they|he|she|the|there|this|these)|for (?:want|lack|being|having|not))\b",
    re.IGNORECASE,
)
"""Words by which a text may tell what somebody argued."""
_AGAINST = regex(r"\b(?:den(?:y|ie[ds])|reject|refus|declin|dismiss)\w*", re.IGNORECASE)
_STILL_ASKED = regex(r"\b(?:still|yet|not|no|never)\b|n['’]t\b", re.IGNORECASE)
_NOT_YET = regex(r"\bnot yet\b", re.IGNORECASE)
"""Why something still isn't isn't told by its not yet being."""
_WORD = regex(r"\w+")
_CLAUSE_END = regex(r"; ")
_IT = (
    r"(?:this|that|these|it|them|the (?:[a-z-]+ ){0,2}?(?:increas|ris|growth|surge|jump|decreas|declin|drop|fall"
    r"|reduction|chang"
    r"|differen|gap|short|delay|low|high|lack|absence|figure|trend|discrepanc|situation|disparit|result|number"
    r"|rate)\w*)"
)
_EXPLAINS_IT = regex(
    rf"\b(?:attribut|ascrib)(?:ed|es?|ing) {_IT}\b|\b(?:blam(?:ed|es)|put) {_IT} (?:on|down to)\b"
    r"|\bexplain(?:ed|s) (?:this|it|them|these)\b"
    rf"|^{_IT} (?:\w+ ){{0,3}}?(?:is|was|were|are|came(?: about)?|happened|occurred|follow(?:ed|s)|result(?:ed"
    rf"|s)) (?:\w+ly )?"
    r"(?:because|due|owing|from|after|attribut\w*|caused|(?:as )?(?:the|a) (?:result|consequence))\b"
    r"|^(?:The|One|A|Another) (?:main |chief |other |stated |official )?(?:reason|cause)s?(?: for this| given"
    r"| cited)? (?:is|was"
    r"|were|are|include[sd]?)\b",
    re.IGNORECASE,
)
"""How a sentence gives the reason for what the one before it tells: 'NGOs attributed the increase to …'."""
_EXPLAINS_THAT = regex(r"\bexplain(?:ed|s) that\b", re.IGNORECASE)
"""How one may give it that can be read alone: 'inspectors explained that they had no cars'."""
_COURT = r"(?:court|tribunal|judges?|justices|magistrate|panel|chamber|bench)"
_RULED_ASKED = regex(
    rf"\b(?:why|how come|on (?:what|which) (?:grounds?|basis)|what (?:reasons?|grounds?)|what (?:led|made|prompted))\b"
    rf"[^?]*\b{_COURT}\b",
    re.IGNORECASE,
)
_RULED = regex(
    rf"(?:The|Its|Their) (?:[\w-]+ )?(?:{_COURT}|ruling|verdict|judgment|decision) (?:also )?(?:ruled|found|held|said"
    r"|stated|argued|considered|reasoned|determined|concluded|noted|cited|declared)\b"
)
"""How a court gives its reasons for what the sentence before tells that it did: 'The tribunal ruled the article
violated …'."""
_BEFELL_IT = regex(
    r"(?:Its|Their|It|They|This|These|Th(?:is|ese|ose) \w+) [^.;]*?\b(?:because|due to|owing to|for (?:lack|want) of)\b"
)
"""How a sentence goes on with what happened to what was told of, and why."""
_WHY_NOT = regex(
    rf"^\W*(?:(?:and|but|so) )?(?:why|how come|what (?:made|led|caused))\b[^?]*?(?:n['’]t\b|\bnot\b|\b(?:{PUT_OFF})\b)",
    re.IGNORECASE,
)
"""Why something wasn't done, or not yet, isn't told by what says only that it wasn't; of 26 answers to such questions
none has only words that stand in most sentences."""
_SOME = regex(rf"\b(?:\d+|{NUMBER_WORD}|some|most|several|many)\b", re.IGNORECASE)
_THE_OTHER = regex(r", (?:and|while|but) the (?:other|others|second|third|fourth|last|rest|remaining)\b")
"""What sets another case apart: 'two were dismissed, and the third resulted in a fine'."""
_IN_RETURN = regex(
    r"\b(?:retaliat\w*|reprisal\w*|revenge|on suspicion|accused of|on (?:the )?grounds?)\b", re.IGNORECASE
)
"""What somebody did something for, told before a second clause."""
_CAUSE = regex(r"\b(?:because|due|owing|lack\w*|want of|had \w+(?:ed|en))\b", re.IGNORECASE)
"""Words of a cause that may be told before what came of it."""


_PARTLY = (
    r"(?: (?:at least )?(?:partly|partially|mainly|mostly|largely|chiefly|primarily|in (?:large )?part|instead"
    r"|rather))?"
)
_OF_CAUSE = regex(
    rf"\b(?:attribut|ascrib)\w+\b[^.;]*? to\b|\b(?:due|owing|thanks){_PARTLY} to\b|\bbecause{_PARTLY} of\b"
    rf"|\bas a (?:result|consequence) of\b|\b(?:result|stem|arise|arose|follow)(?:s|m?ed|m?ing)?{_PARTLY} from\b"
    rf"|\bcaused{_PARTLY} by\b|\bblam\w+ [^.;]*? on\b|\bput [^.;]*? down to\b|\bpoint(?:s|ed|ing){_PARTLY} to\b"
    r"|\b(?:because|when|after|once|as soon as)\b(?! of\b)",
    re.IGNORECASE,
)
"""What stands before a cause, or what went before: 'they attributed the decline to', 'it lapsed when'."""
_FOR_WHAT = regex(r"\b(?:for|over)\b")
"""'After it was dissolved for fraud' tells why."""
_CAUSE_END = regex(r"[,;]\s|\.\s")
FEWEST_TOLD = 2
"""So many words of a question make sure of which event a cause tells."""

_EXPLAIN = word_set("explain explains account accounts justify justifies")
"""Words by which a question asks for a reason: 'how does the forum account for it?'."""


def is_itself_the_cause(question: str, text: str) -> bool:
    """Whether that of which it is asked why is what a text gives as the reason for something else: why social workers
    went on strike isn't told by 'they attributed the decline to a strike by social workers'."""
    words = set(content(question))
    for found in _OF_CAUSE.finditer(text):
        cause, *rest = _CAUSE_END.split(text[found.end() :], maxsplit=1)
        told = words & set(content(cause))
        elsewhere = words & set(content(" ".join((text[: found.end()], *rest))))
        reason = _by_which(question, cause) or _FOR_WHAT.search(cause)
        if len(told) >= FEWEST_TOLD and not elsewhere and not reason:
            return True
    return False


def lacks_argument(question: str, text: str) -> bool:
    """Whether it is asked which arguments or reasons somebody gave, and a text has neither words that hardly stand but
    where it is told why, nor any for what somebody said: 'given up on the advice of the Chamber'."""
    if searched(_ARGUMENTS_ASKED, question) is None or gives_reason(text) or _ARGUED.search(text):
        return False
    if _AGAINST.search(text) and not _AGAINST.search(question):
        return False  # 'the court denied the request' for what reasons it gave for granting it
    return all(_WEAK.fullmatch(words) or words.startswith(",") for words in _by_which(question, text))


def leaves_open_why_freed(question: str, text: str) -> bool:
    """Whether it is asked why somebody was acquitted or released, and a text tells no more than who it was."""
    return searched(_FREED_ASKED, question) is not None and hardly_gives_reason(question, text)


def gives_reason(text: str) -> bool:
    """Whether a text has words that hardly stand but where it is told why something is so."""
    return bool(_PLAIN.search(text))


def asks_why_not(question: str) -> bool:
    """Whether it is asked why something wasn't done, or not yet."""
    return searched(_WHY_NOT, question) is not None


def explains(question: str, text: str) -> bool:
    """Whether a sentence gives the reason for what stands right before it; of what wasn't done also one that tells why
    something befell that or those who should have done it: 'Its chair withdrew because …'."""
    if explains_what_was_told(text) or _EXPLAINS_THAT.search(text):
        return True
    if _RULED.match(text) and searched(_RULED_ASKED, question):
        return True
    return asks_why_not(question) and _BEFELL_IT.match(text) is not None


def explains_what_was_told(text: str) -> bool:
    """Whether a sentence gives the reason for what it calls 'this' or 'the increase', and can't be read alone."""
    return _EXPLAINS_IT.search(text) is not None


def may_give_reason(question: str, text: str) -> bool:
    """Whether a text has words, none of them the question's, by which it may tell why something is so; of two clauses,
    in the second, if that tells more of what is asked about: of 190 sentences that only seem to answer nine more
    have none, of 372 that answer none but two that contradict the question."""
    told = _asked_about(question, text)
    return _tells_plainly(question, told) or bool(_by_which(question, told))


def hardly_gives_reason(question: str, text: str) -> bool:
    """Whether the only words by which a text may tell why are such as stand in most sentences."""
    told = _asked_about(question, text)
    if _tells_plainly(question, told):
        return False
    return all(_WEAK.fullmatch(words.strip()) for words in _by_which(question, told))


def _without_effects(question: str, text: str) -> str:
    """A text without what it tells to have come of that of which it is asked why, or of its not yet being."""
    if searched(_FREED_ASKED, question):
        text = _ACCUSED.sub(" ", text)
    if searched(_STILL_ASKED, question):
        text = _NOT_YET.sub(" ", text)
    if searched(_WOULD_NOT, question):
        text = _REFUSED.sub(" ", text)
    found = _EFFECT.search(text)
    if found is None or not (_is_of_event(question, found["event"].casefold()) or _befell(question, found)):
        return text
    # What goes on after it tells what came of it, too, unless it gives a cause.
    return text[: found.start()] + (found["then"] if _CAUSE.search(found["then"]) else "")


def _is_of_event(question: str, event: str) -> bool:
    """Whether a noun is that of what is asked the reason of: 'the closure' where it is asked why it was closed, 'the
    ban' where it is asked what made them impose it, but not where it is asked what the ban itself led to."""
    asked = {word[:SHORTEST_EVENT] for word in _WORD.findall(question.casefold()) if is_past(word)}
    if event[:SHORTEST_EVENT] in asked:
        return True
    acts = (
        r"\b(?:do|does|did|has|have|had|made|makes|led|caused) (?:the|this|that|its|their|an?)"
        rf" (?:(?!the\b)[\w-]+ ){{0,3}}{event}\b"
    )
    named = re.search(rf"\b{event}\b", question, re.IGNORECASE) is not None
    return named and re.search(acts, question, re.IGNORECASE) is None


def _befell(question: str, found: re.Match[str]) -> bool:
    """Whether what an effect came of befell what it is asked why it did something, and the effect isn't asked about:
    'the collapse of the coalition led to elections' where it is asked why the coalition fell apart."""
    asked, thing, effect = (
        {word for word in content(words) if word.isalpha()} for words in (question, found["of"] or "", found["effect"])
    )
    return bool(thing) and len(thing & asked) >= len(thing) / 2 and asked.isdisjoint(effect)


def tells_hindrance(question: str, text: str) -> bool:
    """Whether a text tells what is in the way of those of whom it is asked what keeps them from something."""
    return searched(KEPT_FROM, question) is not None and _HINDRANCE.search(text) is not None


def _tells_need(question: str, text: str) -> bool:
    """Whether a text tells what somebody must have or do who, it is asked why, can't do something."""
    return searched(_UNABLE_ASKED, question) is not None and _NEEDED.search(text) is not None


def _asked_about(question: str, text: str) -> str:
    """What a text tells of that of which it is asked why, without what came of it."""
    return _without_effects(question, _clause_asked_about(question, text))


def _tells_plainly(question: str, told: str) -> bool:
    """Whether what is told has words that hardly stand but where it is told why, or tells what must be done first."""
    return gives_reason(told) or _tells_need(question, told) or tells_hindrance(question, told)


def _clause_asked_about(question: str, text: str) -> str:
    """The second of two clauses, if it tells more of what is asked about, and the first no cause; else a whole text."""
    question = TOPIC_ADDED.sub("", question)
    if (found := _THE_OTHER.search(text)) and _SOME.search(text, 0, found.start()) and not _CAUSE.search(text):
        words, own, others = set(content(question)), text[: found.start()], text[found.end() :]
        if len(words & set(content(own))) > len(words & set(content(others))):
            return own
    first, *later = _CLAUSE_END.split(text)
    if len(later) == 1 and not (_CAUSE.search(first) or _IN_RETURN.search(first)):
        words = set(content(question))
        if len(words & set(content(later[0]))) > len(words & set(content(first))):
            return later[0]
    return text


def _is_right(text: str, found: re.Match[str]) -> bool:
    """Whether an infinitive is what somebody may do, and no purpose: 'were not allowed to join'."""
    return found[0].casefold().startswith("to ") and _MAY_DO.search(text, 0, found.start()) is not None


def _without_own_refusal(question: str, text: str) -> str:
    """A text without 'refused to grant' where it is asked why the same ones didn't give the same."""
    found = _REFUSAL.match(text) if searched(_REFUSAL_ASKED, question) else None
    words = set(content(question))
    if found is None or words.isdisjoint(content(found["who"])):
        return text
    if (what := content(found["what"])) and words.isdisjoint(what):
        return text
    return f"{found['who']}{found['what']}{text[found.end() :]}"


def _by_which(question: str, text: str) -> list[str]:
    """The words, none of them the question's, by which a text may tell why something is so."""
    asked = {word[:BEGINS] for word in _WORD.findall(question.casefold()) if word not in FUNCTION_WORDS | _EXPLAIN}
    told = _without_own_refusal(question, text)
    barred = searched(_BARRED_ASKED, question)
    found = [match[0] for match in _MAY.finditer(told) if not (barred and _is_right(told, match))]
    if told != text:
        # 'A member told the press that they had refused to come.'
        found = [words for words in found if not _SAID.fullmatch(words)]
    return [words for words in found if asked.isdisjoint(word[:BEGINS] for word in _WORD.findall(words.casefold()))]
