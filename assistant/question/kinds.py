"""What kind of answer a question asks for, read from its form ('how many inspectors', 'who was', 'in what month')."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.checks.words import FUNCTION_WORDS, is_past, is_plural, word_set
from assistant.regex import regex
from assistant.text.numerals import NUMBER_WORD

Kind = Literal[
    "count",  # how many of something
    "amount",  # how much, how long, what share: a figure whose noun the question doesn't name
    "money",
    "age",
    "month",
    "date",
    "name",  # what somebody or something is called
    "person",  # who is or was somebody: a person's name
    "agent",  # who did something: a person, a body or a group
    "country",
    "body",  # which NGO, firm, party, town …: one that is named
    "place",
    "reason",
    "definition",
    "yes_no",
    "other",
]

_NUMERAL = (
    r"(?:how many|(?<!\bat )(?<!\bto )what number(?: of|(?= (?:had|has|have|was|were|are|led|ended|came|went"
    r"|concerned|related"
    r"|involved|got|received)\b))|(?:the )?(?:exact |total )?(?<!est )(?<!phone )(?<!case )(?<!licen[cs]e )"
    r"(?<!say about the )(?<!said about the )"
    r"(?<!low )(?<!lower )(?<!high )(?<!higher )(?<!small )(?<!large )(?<!growing )(?<!rising )(?<!falling )"
    r"(?<!required )number of"
    r"|(?:headcount|tally) of"
    r"|(?:total|overall|exact) (?!(?:back|then|now|so|in|for|at|by)\b)(?=\w+))"
)
"""'Which town had the highest number of …' asks for no number."""
_COUNT = regex(rf"\b{_NUMERAL}\b\s*(?P<counted>[^?,;:]*)", re.IGNORECASE)
_TOTAL = regex(
    r"\bwhat(?:['’]s| is| was| were| are) (?:the |their |its )(?P<counted>(?:(?!(?:death|budget"
    r"|cost)\b)[\w'’-]+ ){1,6}?)(?:total|tally"
    r"|count|headcount)\b(?=\W*$| (?:for|in|of|by|at|as|on|during|last|this)\b)",
    re.IGNORECASE,
)
"""'What was the asylum seeker total for 2023?'"""
_HELPING = "did|do|does|was|were|is|are|has|have|had|will|would|can|could|may|might|must|should"
_COUNTED_END = regex(
    rf"\b(?:{_HELPING}|that"
    r"|who|which|when|where"
    r"|there|in|on|at|to|for|by|with|from|under|between|during|after|before|since|until|among|per"
    r"|about|as|than|according"
    r"|got|get|gets|took|take|takes|made|went|came|come|the|a|an|it|they|he|she|we|you|i)\b(?!-)",
    re.IGNORECASE,
)
_OF_THE = regex(rf"^of (?:the |those |these |its |all |them )?(?:(?:\S*\d\S*|{NUMBER_WORD}) )?", re.IGNORECASE)
_SUM = (
    r"(?:budget|price(?: tags?)?|salary|salaries|wages?(?: floors?)?|fees?|sum|funding amount"
    r"|(?:monthly|hourly|daily) (?:pay|rate))"
)
_NO_SUM = (
    r"(?!['’]| (?:fund|cut|law|act|bill|arrears|gap|theft|committee|board|council|deficit|surplus|rule|system|claim"
    r"|deal|policy|policies|increase|rise|dispute|guarantee|register|process|violation|standard|exemption|protection"
    r"|reform)s?\b)"
)
"""What makes a sum only a part of what is asked about: 'the wage fund'."""
_WHAT_THEY_ARE = (
    r"what are (?!(?:(?:min|max)imum|average|median|typical|usual|normal|current|legal|official|basic|real|hourly|daily"
    r"|weekly|monthly|annual|yearly)\b)[a-z-]+ (?:wages|fees|prices|salaries)\W*$"
)
"""'What are envelope wages?' asks for no sum."""
_OPENS = (
    r"\b(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|had|can|could|may|must"
    r"|should|will"
    r"|would|if|whether|and|list|name|tell|give|explain)\b"
)
"""Words that a question has which isn't typed as into a search box."""
_MONEY = regex(
    r"\bhow much (?:(?!of|the|do|does|did|is|was)[a-z]+ )?(?:money|funding|cash|compensation|restitution"
    r"|damages|reparations?|back pay|bail|ransom)\b"
    r"|\bhow much in (?:fines|damages|compensation)\b"
    r"|\bhow much (?:did|do|does|was|were|is|are|has|have|had|will|would|must|should)\b.*"
    r"\b(?:cost|costs|spen[dt]|spending|pa(?:y|id)|earn(?:ed)?|amount(?: to)?|budget|receive|fined?"
    r"|worth|allocated?|charge)\b"
    r"|\bhow much\b(?! (?:time|land|space|better|worse|higher|lower)"
    r"| of\b[^?]* (?:paid for|(?:covered|met|financed|funded) (?:\w+ )?by)\b"
    r"| (?:less|more) (?:do|does|did|are|were)\b)"
    r"[^?]*\b(?:spent|spends?|paid|earned|earns?|cost|costs|allocated)\b"
    r"|\bhow much (?:did|do|does|was|were|is|are|has|have|had|can|could|will|would|must|should|might)\b[^?]*"
    r"\b(?:owed?|hand(?:ed)? over|la(?:y|id) out|come to|came to|contributed?|donated?|grant(?:ed)?|award(?:ed)?"
    r"|borrow(?:ed)?"
    r"|invest(?:ed)?|pocket(?:ed)?|embezzled?|misappropriated?|st(?:eal|olen?)|extort(?:ed)?|siphon(?:ed)?"
    r"|defraud(?:ed)?|(?:get|got) for)\b"
    rf"|\bhow much (?:is|was|are|were) (?:the |an? |their |his |her )?(?:[\w-]+ ){{0,3}}?{_SUM}\b{_NO_SUM}"
    r"(?! (?:raised|increased|lowered|reduced|cut)\b)|\bhow expensive\b"
    r"|\bwhat (?:was|were) (?:he|she|they|it|the [\w’' -]{1,40}?) fined\W*$"
    r"|\bwhat (?:is|are|was|were) (?:the |an? )?(?:(?!(?:being|really|actually)\b)[\w’'-]+ ){1,3}?paid(?=\W*$"
    r"| (?:under|per|a|an|each|every|in|on|at)\b)"
    r"|\bhow much (?:cheaper|dearer|(?:more|less) expensive)\b"
    r"|\b(?:what|how much)(?:['’]s| is| are| was| were) (?:the |its |their |his |her )?(?:[\w’'-]+ ){1,6}?worth"
    r"(?=\W*$| (?:in|at|before|when|by|to|today|now)\b)"
    r"|\bhow (?:large|big|high|much) (?:of )?(?:an? |the |was the |were the |is the |are the )(?:\w+ )?"
    r"(?:fines?|bribes?|grants?|budgets?|loans?|fees?|salar(?:y|ies)|rewards?|debts?|ransoms?|profits?|fund)\b"
    r"|(?:^\W*(?:the )?|\bwhat(?:['’]s| is| was| were| are) the )(?:(?:max|min)imum |exact |total )?(?:amount|size) of"
    r" (?:the |an? |any |such |that |these |those |their |his |her )?(?:[\w-]+ ){0,2}?(?:fines?|bribes?|grants?"
    r"|loans?|fees?|salar(?:y|ies)|pensions?|allowances?|compensation|ransoms?|debts?)\b"
    r"|\bwhat(?:['’]s| is| was| were| are) (?:the |their |his |her )?(?:\w+ ){0,2}fines?\b(?! for\W*$"
    r"| (?:line|print|arts?|rules?)\b)"
    r"|\b(?:what|which) (?:fines?|pay(?! (?:rise|raise|increase|cut|gap|scale)s?\b)|income|earnings|ransom|bribes?)\b"
    r"|\bwhat (?:did|do|does|can|could|would)\b[^?]* (?:(?:earn|take home)(?=\W*$)"
    r"|(?:earn|make|take home) (?:an?|per|each|every) (?:hour|day|week|month|year)\b)"
    r"|\b(?:what|which)(?:['’]s| is| was| are| were) (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:revenue|income"
    r"|earnings|turnover"
    r"|salary|value|sales|assets?|profit) (?:ceiling|threshold|cap|limit|floor)s?\b"
    r"|\bwhat (?:did|do|does|must|will|would)\b[^?]* (?:spend|pay)\b(?=\W*$| (?:for|in|per|a|each|to)\b)"
    r"(?! for(?:\W*$| (?:to|when|if|under|out|in|at|on|by|during|after|although|though)\b))"
    rf"|\b(?!{_WHAT_THEY_ARE})(?:what|which)(?:['’]s| (?:is|are|was|were)(?! meant\b))"
    rf" (?:(?!(?:on|about|with|behind|against|for|wh[eio]\w*|that)\b)[\w'’-]+ ){{0,4}}?{_SUM}\b{_NO_SUM}"
    rf"|\b(?!{_WHAT_THEY_ARE})(?:what|which) (?!(?:do|does|did) \w+ing\b)(?:(?!\w+s\b(?!['’]))[\w'’-]+ ){{0,3}}?{_SUM}"
    rf"(?=\W*$|\W*[,;(]| (?:of|for|in|per|exactly|went|appl\w+|{_HELPING})\b)"
    rf"|\bwhat (?:did|do|does) [^?]{{0,80}}\b{_SUM} (?:amount|come) to\b"
    rf"|\bwhat\b[^?]{{0,80}}\b(?:get|gets|receives?|paid|given)\b[^?]{{0,40}} as (?:an? |their )?(?:[\w-]+ )?{_SUM}\b"
    r"|^\W*(?:the )?(?:budget|price|salary|minimum wage|cost)\b"
    rf"|^(?!.*{_OPENS})\W*(?:(?:(?!(?:of|in|for|to|on|under|lack|unpaid|delayed|high|low)\b)[\w’'-]+ ){{1,3}}"
    r"(?:budget|price|salary)(?: (?:in |for |of )?(?:19|20)\d\d(?:/\d\d)?)?\W*$"
    r"|(?:(?:max|min)(?:imum)?|average|total) (?:[\w-]+ )?(?:fines?|prices?|costs?)\b"
    r"|(?:the )?(?:total )?value of (?:the )?(?:assets|contracts?|goods|property|exports|seizures)\b)"
    r"|\bwhat (?:is|was|were|are) the (?:total )?value of (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:contracts?|assets"
    r"|goods"
    r"|grants?|aid|exports|imports|tenders?)\b"
    r"|\b(?!what (?:costs|(?:has |had )?(?:happen(?:ed|s)?|bec[ao]mes?))\b)(?:what|how much)\b[^?]{0,40}"
    r"\b(?:cost|costs)\b",
    re.IGNORECASE,
)
_AGE = regex(
    r"\bhow old\b|\b(?:what|which) ages?\b|\bat what age\b"
    r"|\bhow (?:high|low) (?:is|was) the (?:legal |minimum |maximum )*age\b"
    r"|\b(?:what|which)[^?,;]{0,30}\b(?:legal|minimum|maximum) age\b|\b(?:what|which)[^?,;]{0,20}\bage limit\b"
    r"|^(?!\W*(?:who|why|how|when|where|do|does|did|is|are|was|were|has|have|can)\b)\W*(?:[\w-]+,? ){0,3}"
    r"(?:legal|minimum) (?:\w+ )?age\b|^\W*age\b"
    r"|^\W*(?:the )?(?:voting|working|marriage|retirement|school(?:-leaving)?) age\W*$",
    re.IGNORECASE,
)
_AMOUNT = regex(
    r"\bhow (?:long|far|big|large|high|low|tall|wide|heavy|fast|frequently|often"
    r"|much(?! (?:do|does|did|is|are|was|were)\b[^?]*\b(?:told|know|known|learn(?:ed)?|hear|heard) (?:about|of)\b))\b"
    r"|\b(?:what|which) (?:\w+ )?(?:share(?! (?:the|an?|this|that|these|their|its|his|her|responsib\w+)\b)"
    r"|percentage|percent|proportion|fraction|rate|portion)\b"
    r"|\bwhat part of (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:budget|money|sum|funds?|funding|spending|total|income)\b"
    r"|\bby how much\b|^\W*(?:share|percentage|proportion|rate) of\b|\bturnout\b"
    r"|\b(?:average|mean|median|typical|usual|maximum|minimum|total) (?:\w+ )?(?:time|length|duration|wait|delay)\b",
    re.IGNORECASE,
)
_DIFFERENCE = regex(r"\bby (?:how much|(?:what|which|how (?:wide|large|big|narrow|small) a) margin)\b", re.IGNORECASE)
_SHARE_OR_CHANGE = regex(
    r"\bhow (?:many|much)\b[^?]*\b(?:in|as a) (?:per ?cent(?:age)?\b|%)"
    r"|\bhow much (?:less|more) (?:do|does|did|are|were)\b"
    r"|\bhow much (?:did|do|does|has|have|had|will|would)\b[^?]*[^?\s]\s(?:fall(?:en)?|drop(?:ped)?|declined?"
    r"|shr[aiu]nk|decrease[d]?|rise|risen|increase[d]?|gr[eo]wn?|go(?:ne)? (?:up|down)|climb(?:ed)?|change[d]?)"
    r"(?=\W*$|,| (?:in|by|over|from|since|during|between|after|because|due|under|this|last|that)\b)",
    re.IGNORECASE,
)
"""'How many … in percent', 'how much did … fall': paid work that falls is no sum."""
_MONTH_ASKED = regex(r"\b(?:what|which) months?\b", re.IGNORECASE)
_DATE = regex(
    r"\bwhen\b(?! (?:it comes|dealing|there (?:is|are)|asked)\b)|\b(?:what|which) (?:exact )?(?:year"
    r"|date|day)s?\b(?! (?:of|off)\b)|\bsince when\b"
    r"|\buntil when\b|\bhow recently\b|\bdate of\b"
    r"|^\W*(?:the )?(?:exact )?(?:date\b|(?:day|year) (?:(?:on|in) which|when|that|the)\b)"
    r"|\b(?:\w+ing|start|end|launch|election|expiry|release|adoption) dates?\W*$",
    re.IGNORECASE,
)
_OPENING = regex(
    r"\b(?P<word>who|whom|whose|what|which|when|where|why|how|name|names|list|give|tell|define|explain)\b",
    re.IGNORECASE,
)
_UNNAMED = (
    r" (?:\w+ ){0,2}?(?:sectors|branches|industries|jobs|crops|products|goods|crimes|offen[cs]es|forms|types|kinds"
    r"|sorts|ways|methods|means|reasons|causes|measures|steps|services|benefits|rights|duties|tasks|penalties"
    r"|conditions|problems|groups"
    r"|recommendations|requirements|indicators|signs|topics|issues)"
)
"""What has no names: 'name the sectors in which children work' is answered by 'agriculture and fishing'."""
_NAME = regex(
    r"\b(?:the |their |its |what(?:'s|’s| is| was| are| were) the |first |last |full )names? of\b|\bnames of\b"
    r"|\bwhat(?:['’]s| (?:is|are|was|were)) (?:it|they|he|she|[^?]{0,60}) called\b(?! (?:up)?on\b| for\b| to\b)"
    r"|\bcalled\?"
    r"|\bwhat (?:is|are|was|were) (?:its|their) names?\b"
    r"|\bwere (?:they )?named\b(?! as\b)|\b(?:is|was|are|were) named\b(?! (?:as|among)\b)"
    rf"|^\W*names? (?:the|of|those)\b(?!{_UNNAMED}\b)(?!.*\b(?:countries|country)\b)|\bby name\b|\bwhat other name\b"
    r"|\bwhat(?:'s|’s)? (?:was )?(?:his|her|their) name\b"
    r"|\b(?:give|need|want|tell|know)(?: me| us)?(?: all)? (?:their|his|her|its|the|both) names\b"
    r"|\bthe name of\b|\bwhat(?:'s|’s| is| was) (?:the )?(?:[\w-]+ ){1,4}?[\w-]+['’]s name\b",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:minister|president|head|director|chief|chair\w*|leader|mayor|governor|judge|prosecutor|commissioner|ombuds\w*"
    r"|secretary|spokes\w+|ambassador|commander|officer|official|inspector|premier|chancellor|boss|captain|colonel"
    r"|superintendent|warden|rector|dean|coordinator|deputy|king|queen|pope|speaker|founder|general|rapporteur)"
)
"""What one person is called by office."""
_NAME_OF_PERSON = regex(
    r"\bnames? of (?:the |that |those |an? |both )?(?:[\w'’-]+ ){0,5}?(?:wom[ae]n|m[ae]n|person|people|officers?"
    r"|judges?|victims?|child(?:ren)?"
    r"|girls?|boys?|ministers?|officials?|journalists?|lawyers?|activists?|head|director|chief|chair\w*|leader"
    r"|mayor|teachers?"
    r"|professor|suspects?|defendants?|president|commissioner|prosecutor|inmates?|prisoners?|detainees?|workers?"
    r"|MPs?|members? of parliament|lawmakers?|legislators?|senators?|deput(?:y|ies))\b"
    r"|\bwhat(?:'s|’s| is| was) (?:his|her|their) name\b"
    rf"|^\W*(?:please )?name (?:the |its |their )?(?:[\w-]+ ){{0,3}}?{_ROLE}\b"
    rf"|\bwhat(?:['’]s| is| was) (?:the )?(?:[\w-]+ ){{0,3}}?{_ROLE}"
    r" called\W*$"
    rf"|^\W*(?:please )?name (?:the |those |both |all )?(?:{NUMBER_WORD}|\d+)? ?(?:\w+ )?(?:women|men|persons|people"
    r"|officers|judges|victims|children|girls|boys|ministers|officials|journalists|lawyers|activists|suspects"
    r"|defendants"
    r"|prosecutors|inmates|prisoners|detainees)\b",
    re.IGNORECASE,
)
_WHO_IS = regex(
    r"\bwho(?:'s|’s| (?:is|was|were|are|became|has been|served as|serves as|will be)| (?=the |its )) ?"
    r"(?!(?!appointed|named|elected|re-?elected|chosen|picked|nominated|installed|promoted)(?:\w+ed|left|found|shot"
    r"|sent|kept|taken|given|beaten|hurt|sued) (?:out |along |up |off )?(?:of|for|with|in|by|from|on|at|to|because)\b"
    r"(?![^?]*\bas\b))(?!(?:eligible|liable|due|called)\b|left (?:out|behind)\b"
    r"|(?:considered|deemed|regarded)\b(?! (?:as )?(?:to be )?the\b))"
    r"(?!(?!(?:act|lead|head|chair|runn|direct|command|presid)ing\b)\w{2,}ing (?:an?|the|his|her|its|their)\b)"
    r"(?:the |its |their |his |her |a |an |\w+['’]s )?"
    rf"(?:\w+[- ]){{0,5}}?(?:{_ROLE}|journalist|lawyer|attorney|activist|suspect|author|teacher|priest|doctor|victim"
    r"|man|woman|person)\b"
    r"|\bwho (?:heads|headed|leads|led|chairs|chaired|directs|directed|commands|commanded|runs the (?:agency|ministry"
    r"|office|department)|(?:holds|held|took|takes) (?:over )?the (?:post|office of)"
    r"|(?:took|takes) over as (?:the |its )?(?:[\w-]+ ){0,2}?(?:head|minister|premier|chief|chair\w*|director|president"
    r"|leader|mayor|governor|commander|boss|king|queen|speaker))\b"
    r"|\bwho (?:is|was) (?:that|it|he|she)(?=\W*$)",
    re.IGNORECASE,
)
_WHO = regex(r"\bwho(?:m|se)?\b(?! (?:is|are|was|were) (?:responsible for)?\?)", re.IGNORECASE)
_COUNTRY = regex(
    r"\b(?:what|which)(?: other| foreign| two| three| neighbou?ring)? (?:countries|country|nations?"
    r"|nationalit(?:y|ies))\b"
    r"|\bwhat (?:is|are|was|were) (?:the |their |his |her )?nationalit"
    r"|\bcountry of origin\b|\bcountries of origin\b",
    re.IGNORECASE,
)
_BODY = regex(
    r"\b(?:which|what)"
    r"(?: (?!(?:of|in|on|at|for|from|by|with|the|an?|some|any|most|many|all|made|makes|led"
    rf"|{_HELPING})\b)[\w'’-]+){{0,2}}"
    r" (?:ngos?|(?:international )?organi[sz]ations?"
    r"|newspapers?|agenc(?:y|ies)|schools?|banks?|unions?|compan(?:y|ies)|firms?|charit(?:y|ies)|foundations?"
    r"|airlines?|courts?|church(?:es)?|hospitals?"
    r"|part(?:y|ies)|broadcasters?|universit(?:y|ies)|ministr(?:y|ies)|towns?|cit(?:y|ies)|villages?|provinces?"
    r"|districts?|islands?|neighbou?rhoods?|suburbs?|boroughs?|municipalit(?:y|ies))\b(?! (?:of|in) the\b)"
    r"(?! (?:employees|staff|workers|students|teachers|professors|members|leaders|officials|officers|guards|inspectors"
    r"|residents|patients|inmates|prisoners|detainees)\b)",
    re.IGNORECASE,
)
_PLACE = regex(
    r"\bwhere\b(?! (?:can|could|do|does|must|should) (?:[\w-]+ ){1,3}?(?:check|find out|look|see|read|learn|verify"
    r"|complain|report|turn|apply|register|call)\b)(?! (?:do|does|did|is|are|was|were|has|have|will)\b[^?]*"
    r"\b(?:number|figure|estimate|data|information|claim|statistic|money|fund|funding|budget|grant|aid|term"
    r"|word|phrase|name|expression|saying|idea)s?\b[^?]*"
    r" (?:come|coming|came) from\W*$|(?: (?!who|that|which|whose|where|after|when)[\w'’-]+){1,7}?"
    r" (?:(?:falls?|fell|fallen|falling) short|(?:goe?s?|went|gone|going) wrong)\b)"
    r"|^\W*(?:what (?:is|was) )?(?:the )?location of\b"
    r"|\b(?:in|at|from|to) (?:what|which) (?:city|cities|town|towns|village|villages|region"
    r"|regions|province|provinces"
    r"|district|districts|places?|locations?|areas?|state|states|prison|airport)\b",
    re.IGNORECASE,
)
_REASON = regex(
    r"\bwhy\b|\bwhat['’]s the reason\b"
    r"|\b(?:what|which)(?: was| is| were| are)? (?:the )?(?:reasons?|causes?|motives?)\b|\b(?:what|which) arguments?\b"
    r"|\b(?:what|which)(?: was| is| were| are)? (?:the |their |its |his |her )?(?:[\w'’-]+ ){0,2}?(?:excuses?"
    r"|explanations?|justifications?|rationale|pretexts?)\b(?! of\b)(?![^?]*\b(?:must|should)\b)"
    r"|\bhow come\b|\bwhat (?:caused|explains|prompted|dr(?:o|i)ves? (?:up|down)|pushed (?:up|down))\b",
    re.IGNORECASE,
)
MOVED = (
    r"led|leads|drove|driven|moved|pushed|prompted|compelled|forced|persuaded|convinced|induced|encouraged|motivated"
    r"|spurred"
)
"""What is said to have made somebody do something."""
_MADE_DO = regex(
    r"\bwhat(?: (?:is|was) it that)? (?:(?:had|has|have) )?(?:(?:actually|really|exactly|first|then|finally"
    r"|eventually) )?"
    r"(?:made (?!(?:up|of|out|headlines|(?:the )?news)\b)\w"
    r"(?![^?]*(?:able|ible|ful|ous|less|\bhard|difficult|unsafe)\W*$)"
    r"(?![^?]*\b(?:so|too|more|less|very) [a-z]+\W*$)"
    rf"|(?:{MOVED}|drives|brought|inspired|caused|triggered|provoked)\b[^?]* (?:to|into|about)\b"
    r"|led up to\b|(?:is|was|were|lay|lies|has been) (?:really )?behind\b)"
    r"|\bwhat['’]s behind\b",
    re.IGNORECASE,
)
"""'What made the court put it off?', 'what led them to close it?', 'what lay behind the ban?'"""
KEPT_FROM = regex(
    r"\bwhat(?:['’]s| is| was| has been| have been)? (?:it that )?(?:really |still |actually )?(?:"
    r"(?:holds?|held|holding|hold) (?:up|back)\b|(?:holds?|held|holding) [^?]{2,60} (?:up|back)\b"
    r"|(?:keeps?|kept|keeping|stops?|stopped|stopping|prevents?|prevented|preventing|hinders?|hindered|hindering"
    r"|deters?|deterred|discourages?|discouraged) [^?]{2,80}? (?:from )?\w+ing\b"
    r"|(?:stands?|stood|standing|gets|got) in (?:the|its|their|his|her) way\b)",
    re.IGNORECASE,
)
"""'What keeps victims from testifying?', 'what is holding up the plan?'"""
_EXPLAINED = regex(
    r"\bhow (?:do|does|did|has|have) [^?]{2,80}? (?:explain(?:ed)?|account(?:ed)? for|justif(?:y|ied))\b"
    r"(?! (?:the )?(?:terms?|meanings?|what|how|who)\b)"
    r"|\bwhat (?:has |had )?(?:brought|pushed|drove|driven|sent|keeps?|kept|forced) (?!about\b)[^?]{2,80}?"
    r" (?:down|up)\W*$",
    re.IGNORECASE,
)
"""'How does the ministry explain the drop in the number of …?', 'what brought the number of inmates down?'"""
_PUT_DOWN_TO = regex(
    r"\b(?:what|which)\b[^?]*\b(?:put\b[^?]*\bdown|attribut(?:e|es|ed)\b[^?]*|ascrib(?:e|es|ed)\b[^?]*) to\W*$"
    r"|^\W*(?:and )?to what (?:is|are|was|were)\b[^?]*\b(?:attributed|ascribed|due|put down)\W*$"
    r"|^\W*(?:and )?to what (?:do|does|did)\b[^?]*\b(?:attribute|ascribe)\b"
    r"|\bwhat (?:do|does|did) [^?]*\bblame for\b|\bwhat (?:is|are|was|were) [^?]*\bblamed on\W*$",
    re.IGNORECASE,
)
"""'What did they put the rise in the number of deaths down to?'"""
_GROUNDS = regex(
    r"\b(?:on|for|under) (?:what|which) (?:[a-z]+ )?(?:grounds?(?! (?:can|may)\b)|reasons?|pretext)\b"
    r"|\bon what (?:basis|account)\b"
    r"|^\W*(?:and )?(?:what|which) (?:reasons?|grounds?(?! (?:was|were|is|are) (?:gained|lost|covered|broken)\b))\b",
    re.IGNORECASE,
)
"""'On what grounds was the budget cut?'"""
_DEFINITION = regex(
    r"(?i:\bwhat (?:does|do|did) .{1,80}\b(?:mean|stand for)\b|^\W*what (?:(?!is\b|was\b|are\b|were\b)\S+ ){1,6}?"
    r"(?:means|stands for|is short for)\W*$)|\b(?:meaning|definition"
    r"|abbreviation)\b|\bdefines?\b|\bdefined\b|\bis meant by\b"
    r"|\b[Ww]hat(?:'s|’s| is| are| was| were) (?:an? "
    r"|the )?[“\"']?[A-Z][A-Za-z-]*[A-Z][A-Za-z]*[”\"']?(?: in .{1,40})?\W*$",
)
ABBREVIATION = r"\b[A-Z][A-Za-z-]*[A-Z]\b"
_SPELT_OUT = regex(
    rf"(?i:\b(?:full (?:name|form|title) (?:of|behind)|spell out|expand))\b.*{ABBREVIATION}"
    rf"|{ABBREVIATION}.*(?i:\b(?:in full|short for|spel(?:led|t) out|written out))\b"
)
"""'The full name of the SMS', 'what is SMS short for?'."""
_AUXILIARY = (
    r"(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|isn|aren"
    r"|wasn|weren|don|doesn"
    r"|didn|hasn|haven|hadn|can|couldn|won|wouldn)"
)
_YES_NO = regex(rf"(?:^|[.,;:!–—-]\s*|\b(?:and|so|but|if)\s+){_AUXILIARY}(?:['’]t|not)?\b", re.IGNORECASE)
_WHERE_LAST = regex(
    r"\b(?:from|in|to|at) (?:which|what) (?:\w+ )?(?P<where>countr(?:y|ies)|regions?|cit(?:y|ies)|towns?|districts?"
    r"|provinces?|villages?|places?|areas?)(?: (?:mostly|mainly|usually|exactly|then))?\W*(?:\(|$)",
    re.IGNORECASE,
)
"""'Are they from which region mostly?'"""
_ANY = regex(r"^\W*(?:any|anyone|anybody)\b", re.IGNORECASE)
_WHETHER = regex(r"^\W*(?:whether|if)\b", re.IGNORECASE)
_POLITE = regex(
    r"(?:(?:can|could|would|will) you|(?:can|could|may|might) (?:i|we)|do you)\b(?: please| kindly| perhaps)*"
    r" (?:(?:tell|give|show|remind|inform|let|ask|know|find out|look up|confirm|say|help me|help us"
    r"|have(?= the\b| any\b| a\b))\b"
    r"(?: (?:me|us|know|please|understand|find)\b)*"
    r"|(?=(?:name|list|explain|describe|define|summari[sz]e|compare)\b))\s*,?\s*",
    re.IGNORECASE,
)
"""'Can you tell me …': what follows is the question, or what goes before it where nothing follows."""
_WORD = regex(r"[^\W\d_][\w'’-]*")
_PART = regex(
    r"\bhow many\b[^?]*\b(?:were|are|was|is|been) (?:also |actually |themselves )?"
    r"(?P<who>(?:(?!off\b)[a-z-]+ )?[a-z-]+)(?: (?:in|during) (?:19|20)\d\d)?\W*$",
    re.IGNORECASE,
)
_PART_AS = regex(r"\bhow many\b[^?]*\brecogni[sz]e[ds]? as (?:an? )?(?P<who>[a-z-]+)\b", re.IGNORECASE)
"""'How many people were recognized as refugees?'"""
_NEVER_COUNTED = word_set(
    "more live reside exist belong speak attend have get receive take become remain die drown flee vote marry divorce"
    " drop commit survive graduate enrol enroll own work earn owe suffer need lack want know go come return leave study"
)
"""Words that end the noun that is counted: 'how many Roma live in Fen?'."""
_EARLIER = r"(?:years?|last|previous|prior|before|earlier|preceding|past|(?:19|20)\d\d)"
_MORE_OF = regex(
    r"\b(?:more|fewer|less|(?:number|count|total|tally|figure)s? of(?: the)?) (?P<thing>(?!(?:than|or|often)\b).+)",
    re.IGNORECASE,
)
_CHANGE_ASKED = regex(
    rf"\bthan (?!(?:an?|{NUMBER_WORD}|\d+) (?:years?|months?)\b)(?:[\w'’]+ ){{0,3}}?{_EARLIER}\b|\bup or down\b"
    rf"|\bmore or (?:less|fewer)\b[^?]*\b{_EARLIER}\b"
    r"|\b(?:number|share|proportion|percentage|rate|total|tally|count|amount|budget|spending|turnout|price|cost|figure"
    r")s?\b[^?]*\b(?:go(?:ne|ing)? (?:up|down)|ris(?:e|en|ing)|fall(?:en|ing)?|increas(?:ed?|ing)|decreas(?:ed?|ing)"
    r"|declin(?:ed?|ing)|drop(?:p(?:ed|ing))?|gr[eo]wn?|growing|shrink(?:ing)?|shrunk|changed?|developed?|evolved?)\b",
    re.IGNORECASE,
)
"""'Did … go up or down?', 'more … than the year before'."""


_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("definition", _SPELT_OUT),
    ("reason", _EXPLAINED),
    ("reason", _PUT_DOWN_TO),
    ("reason", _MADE_DO),
    ("reason", KEPT_FROM),
    ("reason", _GROUNDS),
    ("amount", _DIFFERENCE),
    ("amount", _SHARE_OR_CHANGE),
    ("money", _MONEY),
    ("count", _COUNT),
    ("count", _TOTAL),
    ("age", _AGE),
    ("month", _MONTH_ASKED),
    ("reason", _REASON),
    ("amount", _AMOUNT),
    ("date", _DATE),
    ("person", _NAME_OF_PERSON),
    ("name", _NAME),
    ("person", _WHO_IS),
    ("country", _COUNTRY),
    ("place", _PLACE),
    ("body", _BODY),
    ("definition", _DEFINITION),
    ("agent", _WHO),
)
"""In the order in which they are tried: 'how much money' is also a 'how much', 'who was the head' also a 'who'."""


_OPENED = frozenset({"date", "place", "agent"})
_HOW_MADE = regex(
    rf"\bhow (?:{_HELPING})\b(?=[^?]*\b(?:calculat\w+|comput\w+|determin\w+|work(?:s|ed|ing)? out|arriv\w+ at|measur\w+"
    r"|estimat\w+|com(?:e|es|ing) up with|defin\w+)\b)",
    re.IGNORECASE,
)
"""'How does the ministry work out the number of places?' asks for a method, not for the number."""
_NAMING: frozenset[Kind] = frozenset({"body", "country"})
"""What a question may have within it without asking for it: 'how does it differ from what inmates and NGOs say?'."""
_HOW_MANY = regex(r"\bhow many\b", re.IGNORECASE)
_OTHER_OPENING = frozenset({"who", "whom", "whose", "when", "where", "why"})
_ASKS_ON = regex(rf"\W*(?:$|(?:exactly |else )?{_AUXILIARY}\b|to\b)", re.IGNORECASE)
_WHEN_SO = regex(
    r"(?<!since )(?<!until )\b(?:when|where)\b(?!\W*$| ?[,(]| (?:and|or|in|on|at|after|before|during|other|exactly|else"
    rf"|approximately|precisely|to|{_AUXILIARY})\b)[^?;:.,]*, (?=(?:{_AUXILIARY}|who|whom|what|how|which|why|where)\b)",
    re.IGNORECASE,
)
"""'When someone is tried for theft, can people watch?'"""
_THOSE = regex(
    r"^(?!\W*(?:for|of|among|after|before|under|during|in|on|at|by|with|from|since|when|while|despite|following"
    r"|regarding"
    r"|about|concerning|according)\b).*(?<![\w-])(?:children|people|persons|\w*men|minors|kids|girls|boys|victims"
    r"|survivors"
    r"|migrants|refugees|nationals|citizens|police|those|someone|somebody|anyone|anybody"
    r"|\w{3,}(?:ers|ors|ists|ants|ents|ees|ials|ians))\s+$",
    re.IGNORECASE,
)
"""Before 'who', those of whom more is told: 'children who lost their lives in 2018', without a question word."""
_JOINED = regex(r"(?:\band|[-–,;:?])\s*$", re.IGNORECASE)


_HOW_RECENT = regex(
    r"\bhow (?:old|recent|current) (?:is|are|was|were) (?:that|this|those|these|the) "
    r"(?:(?:\d{4}|latest) )?(?:figures?|numbers?|data|statistics?|estimates?|surveys?|count|census|study|percentage)\b"
    r"(?!['’]| (?:respondents?|participants?|subjects?|skaters?))",
    re.IGNORECASE,
)
"""'How old is that figure?' asks for a date."""


def kind_of(question: str) -> Kind:
    """The kind of answer that a question asks for, as far as its form settles it."""
    asked = _asked_politely(question)
    if _WHETHER.search(asked) and (asked != question or asked.casefold().startswith("whether")):
        return "yes_no"
    question = _HOW_RECENT.sub("when was it made", _WHEN_SO.sub("", asked))
    opening = _OPENING.search(question)
    yes_no = _YES_NO.search(question) or _ANY.search(question)
    if yes_no and (opening is None or yes_no.end() <= opening.start()):
        where = _WHERE_LAST.search(question)
        of_country = where is not None and where["where"].casefold().startswith("countr")
        return "country" if of_country else "place" if where else "yes_no"
    return next((kind for kind, pattern in _KINDS if _asks_for(kind, pattern.search(question), opening)), "other")


def _asks_for(kind: Kind, found: re.Match[str] | None, opening: re.Match[str] | None) -> bool:
    """Whether the words found for a kind are what the question asks for, not what it is asked about."""
    if found is None or opening is None:
        return found is not None
    before = found.string[: found.start()]
    if kind == "agent" and _THOSE.search(before):
        return False
    if kind == "count":  # 'Why did the number of … fall?', 'who estimated how many live there?'
        others = opening["word"].casefold() in _OTHER_OPENING and opening.start() < found.start()
        others = others or bool(_HOW_MADE.match(found.string, opening.start()))
        return not others or bool(_HOW_MANY.match(found[0]) and _JOINED.search(before))
    if kind in _NAMING and opening["word"].casefold() in _OTHER_OPENING | {"how"} and opening.start() < found.start():
        return bool(_JOINED.search(before))
    # 'when', 'where' and 'who' ask only where they open the question or one of its parts.
    opens = kind in _OPENED or found[0].casefold().startswith("who")
    if not opens or found.start() <= opening.start():
        return True
    # 'What do women lack, when they own no land?' asks for no time.
    says = found[0].casefold() in ("when", "where") and not _ASKS_ON.match(found.string, found.end())
    return bool(_JOINED.search(before)) and not says


def _asked_politely(question: str) -> str:
    """A question without the request around it."""
    found = _POLITE.search(question)
    if found is None or (found.start() and question[: found.start()].rstrip()[-1:].isalpha()):
        return question
    rest = question[found.end() :].strip()
    return _asked_politely(rest) if _WORD.search(rest) else question[: found.start()]


_TIME_OF = regex(r"(?P<unit>years|months|weeks|days|hours)['’]", re.IGNORECASE)
"""'After how many years' residence?'"""


def thing_counted(question: str) -> str:
    """What 'how many' counts: the words up to the verb or preposition that follows."""
    found = _COUNT.search(question) or _TOTAL.search(question)
    rest = _OF_THE.sub("", found["counted"]) if found else ""
    end = _COUNTED_END.search(rest)
    words = (rest[: end.start()] if end else rest).strip(" ,.'\"").split()
    # A plural ends the noun: 'people work at …', 'foreign victims given …'.
    plural = next((place for place, word in enumerate(words) if _ends_noun(word, words[place + 1 :])), len(words))
    if plural == len(words):  # 'of the calls, how many led to …': the noun stands before; 'how many staff resigned'
        words = words[: next((place for place, word in enumerate(words) if _is_verb(word)), len(words))]
    if words and (time := _TIME_OF.fullmatch(words[0])):
        return time["unit"]
    return "" if words[plural : plural + 1] == ["ones"] else " ".join(words[: plural + 1])


def thing_compared(question: str) -> str:
    """What a question asks whether there is more or less of: the suspects of 'were fewer suspects charged?' and of 'did
    the number of suspects rise?'; '' if it is of nothing that is counted."""
    found = _MORE_OF.search(question)
    return thing_counted(f"how many {found['thing']}") if found else ""


def _ends_noun(word: str, following: Sequence[str]) -> bool:
    """Whether a word is a plural that ends the noun that is counted: not 'police' in 'police cases', nor 'year's'."""
    belongs = word == "police" and bool(following) and is_plural(following[0])
    return is_plural(word) and not belongs and not word.endswith(("'s", "’s"))


def _is_verb(word: str) -> bool:
    """Whether a word where a noun would stand is a verb, or an adverb before one."""
    folded = word.casefold()
    return is_past(folded) or word.endswith("ly") or folded in _NEVER_COUNTED


def part_asked(question: str) -> str:
    """What those counted are asked to be, if that is a plural: the women in 'how many of the judges were women?'."""
    found = _PART.search(question) or _PART_AS.search(question)
    words = [word for word in found["who"].split() if word.casefold() not in FUNCTION_WORDS] if found else []
    is_noun = words and is_plural(words[-1]) and not any(is_past(word.casefold()) for word in words)
    return " ".join(words) if is_noun else ""


def asks_change(question: str) -> bool:
    """Whether a question asks how something compares with what it was."""
    return bool(_CHANGE_ASKED.search(question))
