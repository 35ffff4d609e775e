"""What may be asked of an event that a text telling of it needn't have: when a law took effect, how a court ruled, what
a measure brought about, whether what was owed was paid, which states they were."""

from __future__ import annotations

import re

from assistant.checks.words import lemma
from assistant.constraints.named import new_names
from assistant.question.asked import Asked, searched
from assistant.question.kinds import Kind
from assistant.regex import regex
from assistant.schema import Passage
from assistant.text.dates import MONTHS, WEEKDAYS
from assistant.text.numerals import NUMBER_WORD

_DENIAL = r"no|not|never|none|neither|nor|nobody|without|unknown|unclear|yet|still|pending|await\w*"
_WHETHER = r"^\W*(?:and |but |so )?(?:has|have|had|did|does|do|is|are)\b[^?]*"
_COURT = r"(?:the |an? |this |that )?(?:(?!audit|accounts)[\w-]+ ){0,3}?(?:courts?|tribunals?|judges?|jury)"
_APPEAL = r"(?:the |an? |his |her |their |this |that |its |any )(?:[\w’'-]+ ){0,3}?appeals?"
_DECISION = r"verdicts?|rulings?|convict\w*|sentenc\w*|decisions?|judge?ments?"
"""What may be decided, or appealed against."""
_DECIDED = (
    r"ruled|acquit\w*|guilty|innocent|found|finding|held|decid\w*"
    r"|dismiss\w*|reject\w*|upheld|uphold\w*|overturn\w*|overrul\w*|annul\w*"
    r"|quash\w*|order\w*|grant\w*|declar\w*|den(?:y|ied)|approv\w*|ongoing|unresolved|postpon\w*"
    r"|adjourn\w*|struck|invalidat\w*|nullif\w*|cleared|releas\w*|freed|agreed|refus\w*|declin\w*"
    r"|determin\w*|conclu\w*|suspend\w*|affirm\w*|confirm\w*|revers\w*|sided|favou?r\w*|award\w*"
    r"|fine[ds]?|jail\w*|imprison\w*|prison|impos\w*|threw|thrown|handed|received|got|deem\w*|barr\w*"
    r"|exonerat\w*|pardon\w*|dissolv\w*|plac(?:ed|ing)|restor\w*|vacat\w*|cancel\w*|allow\w*|permit\w*"
    r"|accept\w*|set aside|block\w*|halt\w*|lift\w*|commut\w*|reduc\w*|increas\w*|stay\w*|return\w*"
    r"|violat\w*|unconstitution\w*|recogni[sz]\w*|drop\w*|closed|remov\w*|revok\w*|issued|requir\w*"
    r"|instruct\w*|mandat\w*|prohibit\w*|won|lost|liable|responsib\w*|settl\w*|withdr\w*|terminat\w*"
    r"|discharg\w*|execut\w*|remand\w*|extend\w*|reinstat\w*|sent|remitted|kept|backed|put|successful\w*"
    r"|unsuccessful\w*|failed|succeeded|prevail\w*|years?|months?|life|death"
    rf"|{_DENIAL}"
)
"""Words by which a text may tell how a case was decided."""
_ONLY_TO_COME = (
    r"to (?:conduct|hold|organi[sz]e|run|carry out|prepare|resume|begin)|w(?:as|ere) to|planned|plans?|will|would"
    r"|intend\w*"
    r"|schedul\w*"
)
"""Words by which a text tells of what is, or was, still to come."""
_ATTRIBUTES: tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], str], ...] = tuple(
    (
        regex(asked, re.IGNORECASE),
        regex(rf"\b(?:{instead})\b", re.IGNORECASE),
        regex(rf"\b(?:{told})\b|n['’]t\b", re.IGNORECASE),
        lacks,
    )
    for asked, instead, told, lacks in (
        (
            r"\bhow old\b[^?]*\b(?:have|has|had|need|needs|must|should|got)\b[^?]*\bto\b"
            r"|\b(?:minimum|legal|lowest) age\b"
            r"|\b(?:at|from|by) (?:what|which) age (?:can|may|must|could|(?:is|are) [^?]*(?:allowed|permitted))\b",
            r"per ?cent|thirds?|quarter|half|reported|surveyed|estimated|on average",
            r"law\w*|legal\w*|minimum|may|must|prohibit\w*|allow\w*|permit\w*|requir\w*|consent|forbid\w*|bann?\w*"
            r"|entitled|eligible|sets?|limit\w*|code|constitution|unless|until|no|not",
            "the age that is laid down",
        ),
        (
            r"\b(?:when|since when|(?:in |on |from |by )?(?:what|which) (?:year|month|date|day))\b[^?]*"
            r"\b(?:(?:enters?|entered|comes?|came|go|goes|went|put) (?:into|in) (?:force|effect)"
            r"|(?:takes?|took|taken) effect|bec[ao]me (?:effective|binding))\b",
            r"(?:pass|adopt|sign|approv|draft|enact)(?:ed|e?s)|ratif(?:ied|ies)|voted",
            r"not yet|never|force|effect|effective|bec[ao]m(?:e|es|ing)|commenc\w*|in place|valid\w*"
            r"|appl(?:y|ied)|start\w*|since|as of|beg[aiu]n\w*|until|operat\w*|implement\w*|enforc\w*|activat\w*"
            r"|due|deadline|schedul\w*|upon|thereafter|immediate\w*|promulgat\w*|gazett\w*|impos\w*|bann\w*"
            r"|reject\w*|after|when|once|followed|subsequently|later|binding",
            "when it took effect",
        ),
        (
            r"\b(?:when|(?:in |on )?(?:what|which) (?:year|month|date|day))\b (?:was|were|did|has|had|have)\b[^?]*"
            r"\b(?:adopt|approve|pass|enact|sign|ratif(?:y|ied))(?:e?d)?\b",
            r"discuss\w*|draft\w*|implement\w*|progress|expir\w*|review\w*|monitor\w*|coordinat\w*",
            r"adopt\w*|approv\w*|pass\w*|enact\w*|sign\w*|ratif\w*|promulgat\w*|issued|introduc\w*|launch\w*"
            r"|publish\w*|force|effect|since|new(?! action)|came|voted|accept\w*|endors\w*|law"
            r"|(?:19|20)\d\d (?:plan|law|code|act|strategy|budget)|legislation|establish\w*|set up|creat\w*"
            rf"|(?:of|from) (?:19|20)\d\d|{_DENIAL}",
            "when it was adopted",
        ),
        (
            r"\b(?:what|which) (?:(?:is|was|were) (?:the |its |their )?)?(?:\w+ )?"
            r"(?:verdicts?|rulings?|judge?ments?)\b(?! (?:part|coalition|famil|elite|class|council|debt|based"
            r"|on what))"
            rf"|\bhow (?:did|has|have|had) {_COURT} (?:rule[ds]?|decide[ds]?|find|found)\b"
            rf"|\bwhat (?:did|has|have|had) {_COURT} (?:rule[ds]?|decide[ds]?)\b",
            r"fil(?:e|ed|es|ing)|lodg(?:ed|ing)|complain\w*|opened|beg[au]n|started|heard|hearings?|appealed|on trial"
            r"|challeng\w+|petition\w*|sued|brought|took|accus\w*|charg\w*|(?:may|can|could) rule",
            rf"{_DECISION}|{_DECIDED}",
            "how it was decided",
        ),
        (
            r"^\W*(?:and |but |so )?(?:has|have|had|did|does|do|is|are|was|were)\b[^?]*\b(?:w[io]n|los[te]"
            r"|succeed(?:ed)? (?:in|with))"
            r" (?:the|this|that|its|his|her|their|an?) (?:[\w-]+ )?(?:appeals?|cases?|lawsuits?|suits?|challenges?"
            r"|petitions?)\b",
            r"appeal(?:ed|s)|fil(?:ed|ing)|su(?:ed|es|ing)|lodged|challeng(?:ed|es|ing)|petitioned",
            _DECIDED,
            "how it was decided",
        ),
        (
            r"\bwhat (?:is|was|were|are) the (?:outcome|results?) of (?:the |this |that )?(?:[\w-]+ ){0,2}"
            r"(?:votes?|referend(?:um|ums|a)|ballots?|polls?)\b"
            r"|\bhow did (?:the |this |that )?(?:[\w-]+ ){0,2}(?:vote|referendum|ballot) (?:turn out|go|end)\b",
            r"votes?|referend\w+|ballots?|polls?",
            r"percent|voted|vot(?:ed|ing) (?:for|against|in favou?r|to)|approv\w*|reject\w*|pass(?:ed|es)|w[io]n"
            r"|winn\w*|lost|defeat\w*|majorit\w*"
            r"|turnout|in favou?r|against|support\w*|adopt\w*|fail\w*|annul\w*|invalid\w*|postpon\w*|cancel\w*"
            r"|elected|victor\w*|results?|outcome|to \d+"
            rf"|{_DENIAL}",
            "how it went",
        ),
        (
            rf"\bhow (?:did |has |have |had )?{_APPEAL}\b[^?]*\b(?:g[oe]|gone|went|turn(?:ed)? out|end(?:ed)?|fared?"
            r"|decided|resolved|settled)\b"
            rf"|\b(?:outcomes?|results?|fate) of {_APPEAL}\b"
            rf"|\bwhat (?:has |have |had )?(?:c[ao]me|bec[ao]me|happened)(?: out)? (?:of|to|with) {_APPEAL}\b"
            rf"|^\W*(?:and |but |so )?(?:was|were|is|did|has|have|do we know (?:if"
            rf"|whether)) {_APPEAL}\b[^?]*\b(?:succeed(?:ed)?"
            r"|successful|upheld|dismissed|granted|rejected|allowed|decided|work(?:ed)?|go(?:ne)?)\b",
            r"appeal\w*",
            r"upheld|uphold\w*|overturn\w*|overrul\w*|dismiss\w*|reject\w*|quash\w*|annul\w*|reduc\w*|increas\w*"
            r"|confirm\w*|affirm\w*|revers\w*|acquit\w*|grant\w*|refus\w*|\w*success\w*|fail\w*|succe\w*|w[io]n|lost"
            r"|cleared|set aside|commut\w*|releas\w*|freed|order\w*|rul(?:ed|ing)|agreed|withdr\w*|dropp\w*|allowed"
            r"|lifted|suspend\w*|decid\w*|den(?:y|ied)|declin\w*|reinstat\w*|struck|found|threw|thrown|pardon\w*"
            rf"|{_DENIAL}",
            "how it went",
        ),
        (
            r"\bhow (?:the|his|her|their|its|that|this) (?:[\w’'-]+ ){1,8}?(?:turned out|ended(?: up)?|went"
            r"|worked out|fared)\W*$"
            r"|\bhow (?:did|has|have|had) [^?]*\b(?:go|gone|turn(?:ed)? out|end(?:ed)?(?: up)?|work(?:ed)? out"
            r"|fared?|come off)\W*$"
            r"|^\W*(?:and |but |so )?(?:what (?:is|was|were|are) )?(?:the )?(?:\w+ )?(?:outcomes?|results?|upshot) of\b"
            r"|\bwhat came (?:out )?of\b"
            r"|^\W*(?:and |but |so )?(?:did|has|have) (?:it|this|that|they|these|those) (?:succeed(?:ed)?"
            r"|work(?:ed)?(?: out)?|pa(?:y|id) off|bor?[nr]e?"
            r" fruit)\b"
            r"|\bwhat did [^?]*\b(?:talks?|negotiations?|meetings?|inquir(?:y|ies)|investigations?|probes?"
            r"|reviews?|trials?"
            r"|drills?|missions?|audits?)\b[^?]*\b(?:bring|yield|produce|achieve|lead to|result in|come to|end in)\b",
            rf"{_ONLY_TO_COME}|went|gone|(?:taken|took|brought|referred|sent) (?:\w+ )?to|filed|submitted|lodged"
            rf"|opened|launched"
            r"|began|started|initiated|convened|met|established|founded|set up|created",
            r"ended|end(?:s|ing) (?:in|with)|conclu\w*|result\w*|outcome\w*|success\w*|succe\w*|fail\w*|collaps\w*"
            r"|stall\w*|agreed|agreement|reach\w*|sign(?:ed|s)|closed|settle\w*|f(?:ou|i)nd(?:s|ings?)?|w[io]n"
            r"|lost|reject\w*"
            r"|approv\w*|adopted|pass(?:ed|es)|dismiss\w*|dropp\w*|convict\w*|acquit\w*|sentenc\w*|rul(?:ed|ing)"
            r"|order\w*"
            r"|award\w*|paid|grant\w*|led to|brought (?:about|no|an?)|produc\w*|yield\w*|complet\w*|took place"
            r"|(?:was|were) (?:held|conducted|carried out)|attend\w*|participa\w*|took part|postpon\w*|cancel\w*"
            r"|suspend\w*|percent|remain\w*|continu\w*|discontinu\w*|ongoing|show\w*|reveal\w*|identif\w*|recover\w*"
            rf"|however|but|although|died?|killed|{_DENIAL}",
            "how it went",
        ),
        (
            r"\bwhat (?:has |have )?(?:happened|became|become)\b[^?]*\b(?:after|once|when|since|upon) (?:they|he"
            r"|she|it|their"
            r"|his|her|the)\b[^?]*\b(?:back|home|return\w*|releas\w*|arriv\w*|freed)\b",
            r"\w+",
            r"return\w*|back|home|releas\w*|arriv\w*|freed|after|once|upon|since|following|later|subsequent\w*"
            r"|reintegrat\w*"
            r"|not|never|unknown|unclear",
            "what happened then",
        ),
        (
            r"\bwhat (?:has |have )?(?:happened|became|become)\b[^?]*\b(?:after|once|when|since) [^?]*\b(?:over|ended"
            r"|finished|completed|done|expired|ran out|closed)\W*$",
            r"\w+",
            r"after(?:wards?)?|once|upon|since|following|later|then|subsequent\w*|ended|finished|completed|expired|closed"
            rf"|closure|completion|{_DENIAL}",
            "what happened then",
        ),
        (
            rf"{_WHETHER}\b(?:(?:lose|lost|keep|kept) (?:the|their|his|her|its) (?:jobs?|posts?|positions?|offices?"
            r"|seats?)|still (?:on|in) (?:the |their |his |her )?(?:force|job|office|posts?"
            r"|service|positions?))\b",
            r"sentenc\w*|convict\w*|charged|den(?:y|ied)|arrest\w*|investigat\w*|fined|prosecut\w*|acquitt\w*|trials?"
            r"|tried",
            r"dismiss\w*|fir(?:ed|ing)|sacked|ousted|suspen(?:ded|sion)\b(?! (?:prison |jail )?(?:sentence|term)s?)"
            r"|remov\w*|resign\w*|reinstat\w*|transfer\w*|reassign\w*|offices?|posts?|jobs?|positions?|seats?|force|duty|duties"
            r"|retir\w*|discharg\w*|disbarr\w*|employ\w*|rehired|work(?:s|ed|ing)?|serv(?:e|es|ing|ice)|demot\w*|former"
            r"|replac\w*|stepp\w*|impeach\w*|rank|leave"
            rf"|{_DENIAL}",
            "whether they kept their posts",
        ),
        (
            r"^\W*(?:and |but |so )?what (?:did|has|have|had|does|do) (?!not\b)[^?]*?\b(?:recommend|advise|conclude"
            r"|find|found|propose"
            r"|suggest)(?:ed|s)?\b(?! (?:guilty|out)\b)",
            r"(?:develop|ma[dk]|issu|submitt?|present|publish|releas|draft|prepar|produc|adopt)(?:ed|es?"
            r"|ing) (?:[\w’'-]+ ){0,3}?"
            r"(?:recommendations?|reports?|conclusions?|proposals?|findings?|stud(?:y|ies)|guidelines)"
            r"|(?:launch|open|start|initiat|announc|order)(?:ed|es) (?:[\w’'-]+ ){0,3}?"
            r"(?:investigations?|inquir(?:y|ies)|probes?|reviews?)"
            r"|began (?:[\w’'-]+ ){0,3}?(?:investigation|inquiry|probe)",
            r"recommend(?:ed|s|ing)|urg\w+|call\w* (?:for|on|upon)|advis\w+|conclu\w+|found|finding that|find(?:s"
            r"|ing)? that|propos(?:ed|es|ing)"
            r"|suggest\w*|identif\w+|includ\w+|such as|that|show\w*|not(?:ed|ing)|said|stat(?:ed|ing)|reveal\w*"
            r"|criti\w+|should|namely"
            r"|highlight\w*|document\w*|describ\w*|alleg\w*|accus\w*|which|detail\w*|conclud\w*|list\w*"
            r"|recommendations (?:\w+ )?(?:to (?!the\b|an?\b|its\b)|on how)|percent"
            rf"|{_DENIAL}",
            "what it said",
        ),
        (
            r"\bwhen (?:is|are|was|were|did|does|will|would)\b[^?]*\b(?:(?:due|expected|meant|set|supposed"
            r"|scheduled) to be"
            r" (?:adopted|approved|passed|enacted)|be (?:adopted|approved|passed|enacted))\b",
            r"draft(?:ed|ing|s)?|propos(?:ed|al|es)|prepar(?:ed|ing)|under (?:discussion|review|development)",
            r"adopt\w*|pass(?:ed|es|ing)?|approv\w*|enact\w*|due|expect\w*|schedul\w*|deadline|plan(?:ned|s) to|will"
            r"|by (?:the )?(?:end|(?:19|20)\d\d|early|mid|late|spring|summer|autumn|fall|winter)"
            rf"|{'|'.join(MONTHS)}|{_DENIAL}",
            "when it is to be adopted",
        ),
        (
            r"^\W*(?:and |but |so )?(?:has|have|had|did|was|were)\b(?=[^?]*\b(?:pass|adopt|enact|approv|ratif)(?:e?d"
            r"|ied|ify"
            r"|e)?\b)[^?]*\b(?:laws?|bills?|acts?|amendments?|legislation|decrees?|codes?|reforms?|plans?"
            r"|strateg(?:y|ies)"
            r"|budgets?|conventions?|protocols?|regulations?|ordinances?)\b",
            r"submit\w*|draft\w*|propos\w*|prepar\w*|introduc(?:ed|ing)|presented|pledg\w*|circulat\w*|tabled"
            r"|promis\w*",
            r"pass\w*|adopt\w*|enact\w*|approv\w*|ratif\w*|in(?:to)? force|t(?:ook|akes?) effect|effective|sign\w*"
            r"|vot\w*"
            r"|reject\w*|withdr\w*|fail\w*|lapsed|stalled|expired|shelved|postpon\w*|bec[ao]me law|under (?:review"
            r"|discussion"
            r"|consideration|debate)|remain\w*|expect\w*|accept\w*|veto\w*|dropp\w*|abandon\w*|amended"
            rf"|{_DENIAL}",
            "whether it was adopted",
        ),
        (
            r"\bwhat (?:did|has|had|does|do)\b[^?]* (?:die|died) (?:of|from)\b"
            r"|\bcauses? of (?:his |her |their |the |its )?(?:[\w’'-]+ ){0,3}?deaths?\b|\bhow did (?:he|she|they"
            r"|[A-Z]\S+"
            r"(?: [A-Z]\S+)*) die\b",
            r"\w+",
            r"die[sd]?|dying|deaths?|dead|kill\w*|fatal\w*|autops\w*|post-?mortem|forensic|caus\w*|heart|cancer"
            r"|injur\w*"
            r"|suicid\w*|ill(?:ness)?|diseases?|drown\w*|shot|shoot\w*|beat\w*|tortur\w*|hang\w*|wound\w*|stroke"
            r"|infect\w*"
            r"|accident\w*|murder\w*|execut\w*|poison\w*|strangl\w*|suffocat\w*|burn\w*|fell|crash\w*|bod(?:y|ies)"
            rf"|{_DENIAL}",
            "the cause of death",
        ),
        (
            r"\bhow long\b[^?]*\b(?:stay|stayed|live|lived|remain|remained|spend|spent)\b(?! wait)",
            r"wait(?:s|ed|ing)?",
            r"stay\w*|remain\w*|liv(?:ed|es?|ing)|spen[dt]\w*|resid\w*|accommodat\w*|hous(?:ed|ing)|kept|held|detain\w*"
            rf"|{_DENIAL}",
            "how long they stayed",
        ),
        (
            rf"{_WHETHER}\b(?:(?:bring|brought|bringing) (?!(?:the )?government)(?:[\w'’-]+ ){{0,4}}?down"
            r"|(?:ma(?:de|ke)|making) (?:[\w'’-]+ ){1,5}?(?:better|safer|worse|easier|faster|healthier)\b"
            r"|improved? (?:the |their |its |his |her )?(?:[\w'’-]+ ){0,2}(?:results?|grades?|skills?|health"
            r"|conditions?|safety)\b"
            r"|(?:better|worse|safer|fewer|less|more)\b[^?]*\b(?:since|thanks to|because of)"
            r"|ma(?:de|ke) (?:an?|any) (?:\w+ )?difference|(?:had|have) (?:an?|any) (?:effect|impact))\b",
            r"conduct\w*|organi[sz]ed|held|ran|launch\w*|introduc\w*|adopt\w*|plan(?:ned|s)|announc\w*|set up"
            r"|fund(?:ed|s|ing)|sought|aim(?:ed|s)|trained"
            r"|began|start\w*|establish\w*|creat\w*|sign\w*|open(?:ed|s)",
            r"(?<!to )(?:reduc\w*|decreas\w*|declin\w*|drop\w*|fell|fall\w*|lower\w*|down|fewer|less|cut\w*"
            r"|curb\w*|halv\w*|eliminat\w*|eradicat\w*|prevent\w*|improv\w*|increas\w*|rose|rise\w*|rising|higher"
            r"|grew|grow\w*|more|(?:in)?effect\w*|impact\w*|results?|resulted|success\w*|fail\w*|help\w*"
            r"|contribut\w*|led to|remain\w*"
            r"|continu\w*(?! to (?:conduct|run|hold|organi[sz]e|fund|support|operate|address|provide|train))"
            r"|worse\w*|persist\w*|better"
            r"|chang\w*|stopp\w*|ceas\w*|deter\w*|same|despite|nevertheless|however|but|although|while|progress"
            r"|prevalen\w*|gone|disappear\w*|unchanged|difference|percent|doubl\w*|tripl\w*|limited|little|than"
            r"|sav(?:ed|ing)|remov\w*|enabl\w*|worked|allow\w*|strengthen\w*|from \d+)"
            rf"|{_DENIAL}",
            "what came of it",
        ),
        (
            rf"{_WHETHER}\b(?:ever|actually|already|finally|so far|in fact)\b[^?]*"
            r"\b(?:receive|get|got|gotten|collect)d? (?:[\w'’-]+ ){0,4}?"
            r"(?:compensation|damages|money|award|restitution|reparations?|payments?|payout|francs|dollars|euros"
            r"|million)\b"
            rf"|{_WHETHER}\b(?:get|got|receive)d? (?:the|their|his|her) insurance\b",
            r"order(?:ed|s)|ruled|had to|has to|have to|must|requir\w*|should|oblig\w*|policy|laws?",
            r"paid|received|collected|got|disburs\w*|gave|given|awarded|provided|refus\w*|declin\w*|transferr\w*"
            r"|granted|compensated|den(?:y|ied)|reject\w*|offer\w*|return\w*|refund\w*|repa(?:id|y\w*)"
            r"|reimburs\w*|distribut\w*|few|most|some|many|won|obtain\w*|secur\w*|recover\w*|settled|accept\w*"
            r"|handed|allocat\w*"
            rf"|{_DENIAL}",
            "anything on whether it was paid",
        ),
        (
            r"^\W*(?:and |but |so )?what (?:set off|triggered|sparked|provoked|touched off)\b",
            r"there (?:was|were)|occurred|happened|lasted|took place|killed|injured|report\w*",
            r"because|due|after|following|when|while|as|caus\w*|spark\w*|trigger\w*|prompt\w*|provok\w*|led|leads?"
            r"|leading|result\w*|over|respon\w*|blam\w*|attribut\w*|amid|dispute\w*|reason\w*|owing|stem\w*|arose"
            r"|began|beg[iu]n\w*|start\w*|set off|ignit\w*|fuel\w*|contribut\w*|factor\w*|by|driv\w*|drove"
            r"|against|protest\w*|ang(?:er|r)\w*|outrage\w*|alleg\w*|accus\w*|fear\w*|claim\w*|demand\w*|since"
            r"|once|cited|citing|upon|reaction|retaliat\w*|for|wake|heels|behind|out of|escalat\w*|turned"
            r"|produc\w*|forc\w*|root\w*|origin\w*|concern\w*|about|complain\w*|seeking|request\w*|quarrel\w*"
            rf"|{_DENIAL}",
            "what set it off",
        ),
        (
            r"\bwhen\b(?![^?]*\b(?:off|remov\w*|struck|delist\w*)\b)[^?]*"
            r"\b(?:c[ao]me|put|placed|added|get|got|included|go|went)\b[^?]*\b(?:list|blacklist|registry)\b",
            r"remov(?:ed|es)|delist(?:ed|s)|t(?:ook|aken) off|struck (?:off|from)",
            r"added|placed|put|included|since|entered|joined|listed|blacklisted|designated|named|appeared"
            rf"|{_DENIAL}",
            "when it was put on the list",
        ),
        (
            r"\bwhen (?:is|was|were|are|did|does) (?:the |their |its )?(?:[\w’'-]+ ){0,2}deadline\b"
            r"(?! [^?]*\b(?:set|extended|missed|moved)\b)",
            r"deadlines?",
            rf"\d+|{'|'.join((*MONTHS, *WEEKDAYS))}|{NUMBER_WORD}|years?|months?|weeks?|days?|hours?"
            r"|fortnight|noon|midnight|end of|close of|start of|eve|spring|summer|autumn|winter|extended"
            r"|postponed|expired|passed|lapsed"
            rf"|{_DENIAL}",
            "the date of the deadline",
        ),
        (
            r"^\W*(?:and |but |so )?(?:has|have|did) (?:that|this|it) (?:actually |ever |really )*happen(?:ed)?\b"
            r"|^\W*(?:and |but |so )?(?:has|have|did)\b[^?]*\bma(?:de|ke) (?:any )?use\b",
            r"may|must|can|could|authori[sz]ed|allow(?:s|ed|ing)|permit(?:s|ted|ting)|requir(?:es|ed|ing)",
            r"report(?:s|ed)?|cases?|incidents?|instances?|happen\w*|occur\w*|sometimes|often|frequently"
            r"|(?:19|20)\d\d"
            rf"|{NUMBER_WORD}|took place|in practice|several|some|many|have done|did|used|invoked|applied|first"
            r"|(?:was|were|has been|have been) \w+ed"
            rf"|{_DENIAL}",
            "whether it happened",
        ),
        (
            r"\bwhat(?:['’]s| is| was| are| were) wrong with\b"
            r"(?! (?:[\w’'-]+ ){0,3}?(?:health|heart|lungs?|h[ie][mr]|them)\b)"
            r"|\bwhere\b[^?]*\b(?:f(?:a|e)ll(?:s|en|ing)? short|(?:goe?s?|went|gone|going) wrong)\b"
            r"|\bwhat (?:is|was|are|were) the (?:(?!wage|pay|gender|funding)\w+ )?"
            r"(?:shortcoming|weakness|gap|flaw|deficienc|failing)\w*",
            r"\w+",
            r"lack\w*|limit\w*|weak\w*|fail\w*|but|however|although|though|while|only|gaps?|loopholes?|short\w*"
            r"|poor\w*|difficult\w*|delay\w*|outdated|narrow\w*|exempt\w*|exclu\w*|except\w*|below|less|fewer"
            r"|rare\w*|under\w*|in(?:adequa|suffici|consist|effect|compl|suffic|capa)\w*|un\w{4,}|flaw\w*"
            r"|deficien\w*|vague\w*|broad\w*|problem\w*|concern\w*|obstacle\w*|barrier\w*|hinder\w*|hamper\w*"
            r"|imped\w*|corrupt\w*|slow\w*|cannot|omit\w*|left out|leav(?:es|ing)|ignor\w*|skip\w*"
            r"|rel(?:y|ies|ied)|depend\w*|in lieu|in place of|require\w*|misdemeanor\w*|critici[sz]\w*|unable"
            r"|despite|too|overcrowd\w*|barely|hardly|minimal|partial\w*|impunity"
            rf"|{_DENIAL}",
            "a shortcoming",
        ),
        (
            r"\b(?:(?:a?round|around) the clock|day and night|24/7|24 hours|twenty-four hours)\b",
            r"\w+",
            r"24\S*|twenty-four|hours?|hourly|clock|nights?|nightly|days?|daily|week\w*|times|permanent\w*|always"
            r"|continuous\w*|mornings?|evenings?|a\.?m|p\.?m|sundays?|schedule\w*|part-time|full-time"
            rf"|{_DENIAL}",
            "the hours",
        ),
        (
            r"\b(?:share|percentage|proportion|part|how many) of (?:the |all |its |their )?"
            r"(?:bosses|managers|executives|directors|board members|chiefs|leaders)\b",
            r"\w+",
            r"boss\w*|manag\w*|executive\w*|director\w*|boards?|chief\w*|lead\w*|senior|top|supervis\w*|head(?:s|ed)?"
            rf"|high\w*|{_DENIAL}",
            "anything on those who lead",
        ),
        (
            r"\b(?:find|found|get|got|land(?:ed)?) (?:an? )?(?:new )?(?:jobs?|work|employment)\b",
            r"\w+",
            r"jobs?|work\w*|employ\w*|unemploy\w*|hired|hiring|labor|labour|occupation\w*|wages?|career\w*|plac(?:ed|ement)"
            rf"|{_DENIAL}",
            "anything on who found work",
        ),
        (
            r"^\W*(?:and |but |so )?(?:did|has|have|had|will|would) [^?]{2,60}?\bappeal(?:ed)?\b(?! (?:to|for)\b)",
            r"subject to (?:an )?appeal|(?:can|could|may) (?:be )?appeal(?:ed)?|right (?:to|of) appeal|open to appeal",
            r"appealed|appeals|(?:filed|lodged|submitted|made|announced|planned|intend\w*|vowed) [^;.]*?\bappeal"
            rf"|was appealing|on appeal|appeals? (?:court|was|were|is)|{_DENIAL}",
            "whether there was an appeal",
        ),
        (
            r"\b(?:official |design(?:ed)? |rated |planned |intended )?capacity\b(?! (?:building|to)\b)",
            r"populations?|inmates?|prisoners?|detainees?",
            r"capacit\w*|buil[dt]\w*|design\w*|meant|intended|holds?|plac(?:es?|ed)|beds?|spaces?|accommodat\w*|crowd\w*"
            r"|overcrowd\w*|occupan\w*|over\w*|per ?cent|rooms?|seats?|full|cells?|m[ae]x\w*|suitable|planned|exceed\w*"
            rf"|{_DENIAL}",
            "a capacity",
        ),
        (
            r"\b(?<!\bby )how much (?:money |cash |in (?:fees|fines|taxes) )?(?:did|has|have|had|was|were)\b[^?]*"
            r"\b(?:collect(?:ed)?|raised?|charged?|(?:take|took|taken) in|earn(?:ed)?)\b",
            r"spen[dt]\w*|budget\w*|costs?|allocat\w*",
            r"collect\w*|rais\w*|charg\w*|earn\w*|receiv\w*|revenue\w*|fees?|fines?|income|pa(?:y|id)\w*|t(?:ook|aken)"
            r"|gather\w*|contribut\w*|donat\w*|lev(?:y|ied)\w*|proceeds|deposit\w*|grant\w*|fund\w*|gave|given|salar\w*"
            rf"|wages?|profit\w*|tax\w*|{_DENIAL}",
            "what was taken in",
        ),
        (
            r"\b(?:really|actually|in fact)\b[^?]*\bspen[dt]\b|\bspen[dt]\b[^?]*\b(?:really|actually|in fact)\b",
            r"allocat\w*|budget\w*|earmark\w*",
            rf"(?:un|over|under)?spen[dt]\w*|spending|pa(?:id|y\w*)|us(?:e|ed|ing)|disburs\w*|expend\w*|{_DENIAL}",
            "what was spent",
        ),
        (
            r"\bhow much\b[^?]*\bspen[dt]\b(?! (?:time|days|weeks|months|years)\b)",
            r"budgets?",
            r"(?:un|over|under)?spen[dt]\w*|pa(?:y|id)\w*|allocat\w*|provid\w*|grant\w*|fund\w*|disburs\w*|us(?:e|ed|ing)"
            r"|contribut\w*|invest\w*|cost\w*|expend\w*|outlay\w*|amount\w*|gave|given|award\w*|dedicat\w*|devot\w*"
            r"|earmark\w*|assign\w*|set aside|bought|purchas\w*|financ\w*|went"
            rf"|{_DENIAL}",
            "what was spent",
        ),
        (
            r"\bwho (?:gave|donated|handed|granted|lent|sold|provided|sent|paid)\b",
            r"(?:was|were|been) (?:donated|given|handed(?: over)?|granted|lent|sold|provided|sent|paid) to",
            rf"by|gave|gives|from|don(?:or|ation)\w*|{_DENIAL}",
            "who gave it",
        ),
        (
            r"\bhow many\b[^?]*\b(?:stood|stand|ran|run|running|candidates?|contested|competed)\b",
            r"elected|won|wins?|victor\w*",
            r"stood|stand\w*|ran|run\w*|candida\w*|contest\w*|compet\w*|nominat\w*|fielded|lists?",
            "who stood for it",
        ),
        (
            r"\bin how many of\b[^?]*\b(?:find|found|uphold|upheld|confirm(?:ed)?|establish(?:ed)?"
            r"|substantiat(?:ed?)?)\b",
            r"received|registered|handled|addressed|recorded|examined|opened|processed|considered|complaints?|possible",
            r"f[io]nds?|finding\w*|found|upheld|uphold\w*|confirm\w*|establish\w*|substantiat\w*|rul\w+|conclud\w*"
            rf"|determin\w*|violat\w*|guilt\w*|convict\w*|justif\w*|favou?r\w*|{_DENIAL}",
            "in how many that was found",
        ),
        (
            r"\bwhen\b[^?]*\b(?:commit(?:ted)?|take place|took place|happen(?:ed)?|occur(?:red)?)\b",
            r"sentenced|convicted|acquitted|indicted|found guilty",
            rf"commit\w*|occur\w*|took place|happen\w*|since|earlier|ago|(?:19|20)\d\d|{_DENIAL}",
            "when it happened",
        ),
        (
            r"(?<!n['’]t )(?<!not )\brecogni[sz]ed as (?:an? )?refugees?\b"
            r"|\b(?:granted|got|given|received) refugee status\b",
            r"(?:subsidiary|temporary|humanitarian) protection|subsidiary",
            r"(?<!qualify as )(?<!considered )refugees?|asylum\w*",
            "anything on who was recognized as a refugee",
        ),
        (
            r"\bturnout\b|\b(?:percent\w*|per cent|share|proportion|how many) of (?:the |all |its |eligible "
            r"|registered )*(?:voters|electorate|electors)\b[^?]*\b(?:vote[d]?|polls|turn(?:ed)? out|ballots?)\b",
            r"(?:w[io]n|wins|winning|received?|got|gained|secured|obtained|took) [^;.]{0,40}per ?cent",
            r"turn(?:ed|ing)?[ -]?out|turnout|participat\w*|cast|went to the polls|voters|electorate|registered"
            rf"|{_DENIAL}",
            "the turnout",
        ),
        (
            r"\btemporary protection\b",
            r"stateless\w*|citizenship|naturali[sz]\w*|resettle\w*",
            rf"temporar\w*|protect\w*|subsidiary|humanitarian|{_DENIAL}",
            "anything on temporary protection",
        ),
        (
            r"\bhead(?:s|ed)? (?:of )?(?:the )?government\b",
            r"head of state",
            r"heads? of (?:the )?government|(?:prime )?ministers?|premier|chancellor"
            r"|head of state and(?: of)? government|led|leads|heads the|headed",
            "the head of the government",
        ),
        (
            r"\bwhat (?:number|figure|sum|amount) (?:do|does|did)\b[^?]*\b(?:put on|give|cite|name|quote|mention)\b",
            r"\w+",
            rf"\d\S*|{NUMBER_WORD}|half|dozens?|hundreds?|thousands?|millions?|{_DENIAL}",
            "a figure",
        ),
        (
            r"\bwhat (?:was|were|is|are) (?:the |his |her |their |its )?(?:\w+ )?motives?\b"
            r"|\bwhat motivated\b|\bmotives? (?:behind|for)\b",
            r"\w+",
            r"motiv\w*|because|due to|reveng\w*|aveng\w*|retaliat\w*|retribut\w*|respon(?:se|ding)|punish\w*"
            r"|seek(?:s|ing)|sought|aim\w*|in order|disput\w*|feud\w*|quarrel\w*|political\w*|relat(?:ed|ing) to"
            r"|link\w*|connect\w*|based on|honou?r|money|ransom|extort\w*|reasons?|grounds?|jealous\w*|hat(?:e|red)"
            r"|robb\w*|purposes?|accus\w*|believ\w*|intimidat\w*|silenc\w*|ethnic\w*|religio\w*|racis\w*|racial\w*"
            r"|attribut\w*|over|for (?:being|having|his|her|their|not|\w+ing)|apparent\w*|pretext|so (?:that|as)"
            r"|to (?:prevent|force|stop|obtain|get|gain|protect|cover)"
            rf"|{_DENIAL}",
            "the motive",
        ),
        (
            r"\b(?:as an?|in) (?:percent(?:age)?s?|per cent)\b",
            r"\w+",
            r"per ?cent\w*|percentage\w*|half|halves|thirds?|quarters?|fifths?|tenths?|out of|proportion|majority|all"
            r"|none|unknown|unclear|no (?:\w+ )?(?:data|figures|statistics|information|estimates?)"
            r"|not (?:known|available|collect\w*|provide|publish\w*|report\w*|releas\w*|disclos\w*)",
            "a percentage",
        ),
        (
            r"\b(?:titles?|names?) of (?:the |those |these |any )?(?:\w+ )?"
            r"(?:songs?|films?|movies?|books?|novels?|plays?|albums?|articles?|documentar(?:y|ies)|magazines?)\b",
            r"\w+",
            r"\w+(?=,? [“\"‘«])|(?:entitled|titled|called|named|including|such as|namely)(?= (?-i:[A-Z]))"
            r"|(?:songs?|films?|movies?|books?|novels?|plays?|albums?|articles?|documentar(?:y|ies)|magazines?)"
            rf"(?=,? (?-i:[A-Z]))|{_DENIAL}",
            "a title",
        ),
        (
            r"\bwhat (?:did|has|had|have)\b(?! not\b)[^?]*\b(?:decided?|ruled?)\b(?! (?:to|that|out)\b)",
            r"conven(?:ed|es|ing)|set up|establish\w*|opened|launched|began|begun|started|formed|created|initiated"
            r"|appointed|summoned|filed|lodged|submitted",
            r"decid\w*|decision\w*|rul\w+|verdict\w*|conclu\w+|f[io]nd\w*|acquitt\w*|convict\w*|dismiss\w*|fined|order\w*"
            r"|reject\w*|granted|approv\w*|sentenc\w*|declar\w*|determin\w*|clear\w*|suspend\w*|reprimand\w*|uph\w+|overturn\w*"
            r"|vot\w+|agree\w*|recommend\w*|held|sanction\w*|annul\w*|struck|strike|pending|ongoing|yet|remain\w*|continu\w*"
            r"|awaiting|instruct\w*|adopt\w*|denied|allow\w*|confirm\w*|guilty|releas\w*|order\w*|expel\w*|banned"
            rf"|{_DENIAL}",
            "what was decided",
        ),
        (
            r"\bhow (?:many|much)\b[^?]*\bbefore (?:the|that|this|its|last) (?:[\w’'-]+ ){0,3}?"
            r"(?:elections?|polls?|vote)\b",
            r"(?:[Ii]n|[Aa]fter|[Ff]ollowing|[Aa]t|[Dd]uring) (?:the )?(?:[\w’'-]+ ){0,4}?(?:elections?|polls?|vote)",
            r"before|prior|previous\w*|former\w*|until|earlier|outgoing|compared|down|up|lost|los(?:es|ing|s)|gain\w*"
            rf"|increas\w*|decreas\w*|rose|fell|more|fewer|incumbent\w*|retain\w*|kept|had|held|{_DENIAL}",
            "what was so before",
        ),
        (
            r"\bwhat (?:is|was|are|were|['’]s) (?:the |its |their )?(?:[\w-]+['’]s? )?(?:[\w-]+ )?"
            r"(?:headcount|staff(?:ing)? (?:size|level|strength|number)s?)(?=\W*$| (?:of|in|for|at|as)\b)",
            r"\w+",
            rf"\d\S*|{NUMBER_WORD}|half|dozens?|hundreds?|thousands?|scores|several|few|many|most|majority|all"
            rf"|some|lone"
            r"|single|couple|large|small|high|low|numerous|full|under-?staffed|(?:in)?adequate|(?:in)?sufficient"
            r"|lack\w*|short\w*|equal|exceed\w*|double"
            rf"|{_DENIAL}",
            "a figure",
        ),
        (
            r"\bwho (?:was|were|had been|served as|headed|led)\b[^?]*\bbefore\b",
            r"appointed|elected|named|became|took office|sworn in|chosen|nominated",
            r"predecessor\w*|former\w*|previous\w*|replac\w*|succe\w*|outgoing|until|before|had been|resign\w*"
            rf"|dismiss\w*|ousted|removed|re-?\w+ed|again|remain\w*|{_DENIAL}",
            "who it was before",
        ),
        (
            r"\bwho(?:['’]s| (?:is|was|were|heads?|headed|leads?|led|runs?|ran|directs?|manages?))\b(?! the founder)",
            r"(?:set up|establish(?:ed|es)|founded|launched|opened|inaugurat(?:ed|es)|created)"
            r" (?:an?|the|its|two|three|several) (?:[\w-]+ ){0,3}?(?:offices?|units?|departments?|agency|bodies|body"
            r"|centers?|centres?|commissions?|committees?|teams?|task forces?)",
            r"head(?:s|ed)?|leads?|led|chair\w*|direct\w*|manag\w*|runs?|ran|command\w*|supervis\w*|overs\w+"
            r"|under|chief|coordinat\w*|presid\w*|appoint\w*|named|members?|compris\w*|consist\w*|staffed"
            rf"|who|found\w*|set up by|{_DENIAL}",
            "who heads it",
        ),
    )
)
"""What is asked, by which words a text tells something else of the event, by which it may tell that, too, and what it
lacks if it tells the former alone."""
_KIND = (
    r"states|provinces?|districts?|regions?|count(?:y|ies)|governorates?|oblasts?|prefectures?|municipalit(?:y|ies)"
    r"|towns?|cit(?:y|ies)|villages?|islands?|neighbou?rhoods?"
)
_STATES_ASKED = regex(
    rf"\b(?:which (?:of (?:the|its|their) )?(?!member)(?:[\w-]+ )??|what (?:other )?)(?P<kind>{_KIND})\b"
    r"(?! (?:agenc|offic|department|council|polic|court|government|hall|authorit|bod|institution|media|head|elder"
    r"|chief|of emergency|part|commission|enterprise))",
    re.IGNORECASE,
)
_ANY_OF_KIND = regex(
    rf"\b(?:the|some|several|certain|various|other|many|few|an?|one|these|those|{NUMBER_WORD}"
    rf"|\d+) (?P<kind>{_KIND})\b"
    r"(?! (?:of (?-i:[A-Z])|along|near|under|around|bordering|with|where|that|which|called|named|hit|held|affected))",
    re.IGNORECASE,
)
"""'Across the states', 'in a village': which ones, is left open."""
_LIE = regex(
    r"\b(?:(?:north|south|east|west|cent(?:er|re|ral)|capital|border|rural|urban|coast|mountain|inland|interior"
    rf"|remote|nationwide|countrywide|throughout|everywhere)\w*|all|every|each|any|both|same|{_DENIAL}"
    r"|(?:largest|biggest|smallest) \w+)\b",
    re.IGNORECASE,
)
"""Words by which a text may tell how they lie, or that it was all or none."""
_SAW_MOST = regex(
    r"\b(?:saw|had|has|recorded|reported|registered) the (?:most|fewest|highest|biggest|lowest)\b", re.IGNORECASE
)
"""'Which region saw the most?' isn't told without any region."""
_CHOICE = regex(r"\bor\b", re.IGNORECASE)
_NOT_PLACES: frozenset[Kind] = frozenset(("yes_no", "count", "amount", "money", "reason", "date", "month", "person"))


def lacks_attribute(asked: Asked, passage: Passage) -> str | None:
    """What is asked of an event, in words, where a passage tells something else of it and has no word that may tell
    that; None if it may, or nothing of the kind is asked."""
    for asks, instead, told, lacks in _ATTRIBUTES:
        if searched(asks, asked.alone):
            return lacks if instead.search(passage.text) and not told.search(passage.text) else None
    return _lacks_which(asked, passage)


def _lacks_which(asked: Asked, passage: Passage) -> str | None:
    """'Which states they were' where that is asked, and a passage has 'the states' without a word of which."""
    found = None if asked.kind in _NOT_PLACES else searched(_STATES_ASKED, asked.alone)
    if found is None or _CHOICE.search(asked.alone) or _LIE.search(passage.text):
        return None
    kind = found["kind"].casefold()
    any_of_kind = any(lemma(one["kind"].casefold()) == lemma(kind) for one in _ANY_OF_KIND.finditer(passage.text))
    if not any_of_kind and not _SAW_MOST.search(asked.alone):
        return None
    if new_names(asked, passage.text, passage):
        return None
    return f"which {kind} {'they were' if kind.endswith('s') else 'it was'}"


__all__ = ["lacks_attribute"]
