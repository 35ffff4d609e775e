"""Questions that ask for help to do harm, not for what a report says.

A request has two halves: that somebody wants to be helped or advised, and what with. Neither is enough alone: reports
are full of harm, and researchers and victims ask for help.
"""

from __future__ import annotations

import re

from assistant.regex import regex

_SOMEBODY = r"(?:i|we|my|one|someone|somebody|you)"
_ACTOR = r"(?:an? (?:[\w'’-]+ ){1,6}?|someone |somebody )"
"""Somebody who isn't the asker but whose deed is asked about as if it were to be done: 'a guard', never 'guards'."""
_ASKS_HELP = regex(
    rf"\b(?:how (?:can|could|do|should|might|would) {_SOMEBODY}|help me"
    r"|(?:tell|show|teach|advise) (?:me|us) how (?:to|(?:[\w'’-]+ ){1,5}?(?:can|could|might|should|would))|how to"
    r"|how (?:much|many) (?:[\w'’-]+ )?(?:do|should|must) (?:i|we)"
    r"|(?:give|show|send) me (?:a |the |some )?(?:[\w-]+ ){0,3}?(?:tips|advice|ideas|hints|instructions|steps?|plan"
    r"|best"
    r"|guide|manual)|explain how"
    r"|which \w+ (?:\w+ ){0,4}would (?=\w+ me\b)|so (?:that )?(?:i|we) can|best (?:way|ways|method|place|time)s?"
    r" (?:to|for)"
    r"|work best|(?:is|are) (?:the )?(?:best|easiest|safest|cheapest|simplest) (?:for|to)"
    r"|i (?:want|need|plan|would like) to|i (?:want|need) (?:\w+ )?(?:home )?address"
    r"|what (?:excuse |lie |story )?(?:should|can|could) (?:i|we) (?:say|tell|give)|what should (?:i|we)|advice on how"
    r"|which \w+(?: \w+){0,5}? should (?:i|we)|which \w+(?: \w+)? (?:can|could) (?:i|we)|where (?:can|could"
    r"|should) (?:i|we))\b"
    r"|(?:^|[.!?,;:–—]\s*|\b(?:please|could you|can you) )(?:write|draft|prepare|compose|make|word"
    r"|plan(?= (?:an?|the|my|how)\b)|suggest|design|find)(?: me| us| for me)?\b",
    re.IGNORECASE,
)
_MAY_ASK_HELP = regex(
    r"\b(?:what (?:can|could) (?:i|we)|which \w+(?: \w+){2} (?:should|can|could) (?:i|we)|(?:teach|show) (?:me|us) to"
    r"|(?:give|send) (?:me|us) (?:a |an |the |some )?(?:script|message|text|template|recipe|trick)s?"
    r"|what (?:would be|is) (?:an? |the )?(?:\w+ )?(?:way|trick|method|route|word) (?:to|of|for)"
    r"|(?:cheap|easi|safe|fast|quick|sure|simpl)est (?:ways?|routes?|methods?|means|places?)"
    r"|i (?:want|need) (?:an? |the |some )(?:plan|way|method|trick|list)|so (?:that )?(?:i|we|a group) could"
    r"|that (?:i|we) (?:can|could) (?:use|try|copy|apply)"
    r"|how (?:much|many) [^?.]{0,60}?(?:should|could|would|must) (?:an? \w+|one|i|we)"
    r"|how (?:would|could|can|should|might) an? \w+ best|tell (?:me|us) (?:which|where)|(?:where|how) should (?:i|we)"
    r"|how does (?:someone|somebody|one))\b"
    r"|^\W*(?:ways?|tricks?|methods?|tips) (?:to|of|for)\b",
    re.IGNORECASE,
)
"""What asks for help where it goes with a plan; else for what a report says: 'tell me which smugglers were tried'."""
_NOTICES = (
    r"(?:notic|find|know|catch|see|spott?|check|suspect|realis|realiz|block|hear|detect|stopp?|prov|inspect"
    r"|learn|object|interven|look|ask|trac|search|open|count|tell)ing"
)
_NOT_NOTICED = (
    r"(?:won['’]t|can['’]t|cannot|doesn['’]t|don['’]t|never|will not|do not|does not)(?: even)? (?:be able to )?"
    r"(?:find|notice|spot|catch|prove|detect|reach|taste|block|check|suspect|realise|realize|see|testify)"
)
_DECEIT = (
    rf"without (?:[\w'’-]+ ){{1,4}}(?:{_NOTICES}|leaving|being able)|{_NOT_NOTICED}\b|leaving (?:any |a )?traces?"
    r"|no traces?|without (?:any )?questions|not (?:be|get) caught|cover(?:ing)? up|off the books|no questions asked"
    r"|mak(?:e|es|ing) (?:[\w'’-]+ ){1,6}?looks?|so (?:that )?(?:[\w'’-]+ ){1,6}?looks? (?:like|as|older"
    r"|younger|genuine|real|legal)|false|fool(?:ing)? the|catching on|evad\w+|undetected|unnoticed"
    r"|without (?:being|getting|raising|anyone|anybody|the police|them|her|him|attracting|leaving)"
    r"|without it being (?:noticed|seen|found)"
    r"|avoid(?:ing)? (?:being |getting )?(?:caught|detect\w*|arrest\w*|police|prosecut\w*|inspect\w*|punish\w*|pay\w*)"
    r"|get(?:ting)? (?:away|round|around|past|caught|rid)|hid(?:e|ing)|conceal\w*|raising suspicion"
)
"""That nobody is to see it, or to see it as it is."""
_PERSON = (
    r"(?:wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|wife|daughter|victims?|witness(?:es)?|activists?|journalists?"
    r"|reporters?|residents?|informants?|whistle-?blowers?|famil(?:y|ies)|lawyers?|judges?|complainants?)"
)
_FLED = r"(?:testified|escaped|fled|ran|left|moved|accused|complained|reported|is|are|was|were|has|have)"
_FINDING = (
    rf"(?:find|locate|reach|get (?:hold of|to)) (?:the|that|those|my) (?:[\w'’-]+ ){{0,2}}?{_PERSON} who {_FLED}"
    r"|where (?:[\w'’-]+ ){1,5}?lives|get to (?:one of )?(?:him|her|them)|track(?:ing)? down|ran away|home address\w*"
    r"|(?:his|her|their) (?:private )?address|find out (?:its|the) (?:\w+ )?address"
    rf"|address(?:es)? of (?:the |that |an? )?(?:\w+ )?{_PERSON}"
    rf"|which (?:[\w'’-]+ )?{_PERSON} (?:is|are) (?:staying|hiding|housed|living)"
    rf"|(?:fetch|drag) (?:her|him|them|my \w+) back|confront (?:her|him|them|the {_PERSON})"
)
"""Where somebody can be got at."""
_SILENCING = (
    r"(?:mak(?:e|ing)|get(?:ting)?|want|force) (?:her|him|them|(?:the|this|that|my) \w+) (?:to )?(?:stop (?:talking"
    r"|writing|reporting|speaking|publishing|filming|testifying|investigating|asking)|keep (?:quiet|silent)|shut up"
    r"|drop (?:the|her|his|their)|withdraw|retract)"
    r"|silenc\w+|keep (?:them|her|him|it) (?:quiet|silent|secret)"
    r"|keeps? (?:them|her|him|(?:my|the|an?|our) (?:[\w'’-]+ ){1,4}?) ?from (?:leav|notic|find|see|talk|tell|complain"
    r"|report|testify|vot|join|organi[sz]|call|claim|check|speak|go|runn|quitt)ing"
    r"|mak(?:e|ing) (?:[\w'’-]+ ){1,3}?(?:stay|keep|remain) (?:silent|quiet)"
    r"|pay (?:her|him|them) back|get even with"
    r"|teach (?:her|him|them) a lesson"
)
_WATCH = (
    r"(?:guards?|police\w*|officers?|gendarmes?|customs|border guards?|inspect\w+|auditors?|observers|scanners?|dogs"
    r"|coast guard|tax office|checkpoints?|authorities|court)"
)
"""Those who are to see nothing."""
_UNWATCHED = (
    rf"(?:get|slip|bring|take) (?:[\w'’-]+ ){{0,8}}?past (?:the |any )?{_WATCH}"
    rf"|{_WATCH}\b[^.?]*\bso (?:that )?(?:they|he|she) (?:don['’]t|won['’]t|do not|will not|can['’]t|never)"
    rf"|so (?:that )?(?:the )?{_WATCH}(?: and \w+)?(?: at \w+)? (?:miss|don['’]t|won['’]t|never|can['’]t"
    r"|do not|will not)"
    rf"|before (?:the )?(?:{_WATCH}|anyone|anybody) (?:notices?|finds?|catch(?:es)?|sees?)"
    r"|has no (?:drones|cameras|guards|checks)"
    r"|have no (?:drones|cameras|guards|checks|controls)|leaves? unwatched|no (?:auditor|inspector"
    r"|officer|\w+ check) (?:objects|notices|will)|sees? no marks|finds? no marks|leave no marks"
    r"|never trace|nothing leads? back|anything leading back"
)
"""How to get past them."""
_BOUGHT = (
    r"(?:pay|offer|thank|approach) (?:an? |the |some )?(?:\w+ )?(?:police\w*|officer|judge|magistrate"
    r"|prosecutor|official|guard|inspector)"
    r"|go(?:es)? (?:missing|away)\b(?=\W*$|,| and)|buy (?:an? |some )?(?:\w+ )?(?:girls?|boys?"
    r"|child(?:ren)?|wom[ae]n|wife|bride|slaves?|kidneys?|bab(?:y|ies)|thesis)"
)
"""Who or what is to be bought."""
_WON_OVER = (
    r"(?:convinc|persuad|talk|get)\w* (?:an? |the |my |some |poor |young )*(?:teenagers?|girls?|boys?"
    r"|child(?:ren)?|minors?|parents|migrants?)"
    r" (?:to|into)(?! (?:testify|report|complain|seek|accept|come forward|cooperate|file|trust"
    r"|go to (?:the police|school)|stay in))"
    r"|recruit (?:there|from|among)|sells? sex for (?:me|us)|use on (?:my|our)"
    r"|(?:mak(?:e|es|ing)|keep(?:s|ing)?|leav(?:e|es|ing)) (?:[\w'’-]+ ){1,4}?(?:too )?(?:scared|afraid"
    r"|frightened) (?:to|of)"
    r"|(?:real|genuine|legal|safe) (?:when|although|though|but) (?:it|they)(?:['’](?:s|re)| is| are)?(?: not|n['’]t)"
    r"|(?:hire|buy|rent|employ) (?:their|some|young|poor) (?:\w+ )?(?:kids|children|girls|boys|daughters|sons)"
    r"|so (?:that )?(?:she|he|they) (?:drops?|withdraws?|retracts?|keeps? quiet|stays? quiet|stays? home|pays? up)"
    r"|(?:shelter|safe house|refuge|hiding)\b[^?]*\b(?:get|fetch|bring) (?:my \w+|her|him|them"
    r"|one of them) back|pays? (?:her|him|them|that person|the \w+) a visit|rough(?:ing)? up"
    r"|an? (?:\w+ )?threat (?:that|to|against)|dropp?(?:ing)? (?:a|the|his|her) (?:\w+ )?(?:story"
    r"|article)|go after (?:their|our|the)|degrad\w+"
    r"|extra ballots|stuff(?:ing)? (?:\w+ )?ballots|steal\b|get hold of [^?]*stolen"
    r"|get into (?:[\w'’]+ ){1,4}(?:account|phone|computer|e-?mail)s?"
    r"|(?:hold|keep|take|confiscat|withhold|retain)\w*(?: back| on to)? (?:the |all )?(?:passports?"
    r"|papers|documents|wages|pay) (?:of|from)"
)
"""Who is to be won over, frightened or robbed."""
_PLAN = regex(
    rf"\b(?:{_FINDING}|{_SILENCING}|{_UNWATCHED}|{_BOUGHT}|{_WON_OVER}"
    r"|(?:to|best|can|could) (?:brib|smuggl|forg|launder|blackmail|kidnap|lur|evad|fak|falsify|poison)e?"
    r"|recruit (?:[\w-]+ ){0,2}(?:girls?|boys?|child(?:ren)?|kids?|minors?)|undetected|unnoticed"
    rf"|without (?:[\w'’-]+ ){{1,4}}{_NOTICES}|without ever (?:being|getting) \w+)\b",
    re.IGNORECASE,
)
"""What somebody means to do, not what was done."""
_HARM = regex(
    rf"\b(?:{_DECEIT}|{_FINDING}|{_SILENCING}|{_UNWATCHED}|{_BOUGHT}|{_WON_OVER}"
    r"|so (?:that )?(?:no (?:one|body|\w+)|nobody|the \w+(?: \w+)? (?:won['’]t|doesn['’]t|don['’]t|can['’]t|cannot))"
    r"|(?:keep|hold on to|take|hold|confiscate|withhold) (?:[\w-]+ ){0,3}(?:\w+s['’]|his|her|their) "
    r"(?:passports?|papers|documents|wages|pay)"
    r"|(?:hire out|rent out|sell|recruit) (?:an? |my |the )?(?:[\w-]+ ){0,3}(?:child(?:ren)?|girls?|boys?|kids?"
    r"|minors|victims?)"
    rf"|{_PERSON} to (?:recruit|exploit|traffic)|trafficking (?:people|{_PERSON})"
    r"|(?:cook|produce|grow|deal|traffic) (?:\w+ )?(?:meth\w*|cocaine|heroin|opium|drugs)|bombs?"
    r"|destroy(?:ing)? (?:the |any )?(?:evidence|records|files)|tamper\w*|defraud\w*|extort\w*|stalk\w*|abduct\w*"
    r"|incit\w+"
    r"|menac\w+|insult\w*|defam\w+|anti-?semitic|racist"
    r"|torch\b|explosives?|detonat\w+"
    r"|beaten|confession|going rate|slip (?:him|her|a|the)|squeeze money|ballot stuffing|vote buying|pay voters"
    r"|indentured|smuggl\w+|lure\w*|luring|blackmail\w*|intimidat\w+"
    r"|threaten\w*|frighten\w*|scar(?:e|ing)\b|harass\w*|brib(?:e|ing)\b|forg(?:e|ed|ing)\b|fake"
    r"|falsif\w+|launder\w*|kidnap\w*|hack\w*|beat(?:ing)? (?:up|her|him|them)"
    r"|attack\w*|kill\w*|hurt\w*|poison\w*|pressure \w+|drive (?:them|him|her) out"
    r"|exploit\w*|coerc\w+|forc(?:e|ing) \w+ (?:to|into)|marry off"
    r"|traffic(?:k)? \w+|across the border without|rig(?:ging)?\b|punish (?:my|her|him|them)"
    r"|spy(?:ing)? on|burn(?:ing)? (?:down)?|sabotag\w+|torture\w* (?:without|so)|no (?:one"
    r"|body) (?:will )?(?:notice|find)\w*)\b",
    re.IGNORECASE,
)
_WATCHED_BY_OTHERS = (
    r"(?!(?:his|her|their|the|an?|my) (?:[\w'’-]+ )?(?:employers?|husband|boss|traffickers?|recruiters?|family"
    r"|smugglers?|partner)\b)"
)
_DEED_OF_ANOTHER = regex(
    rf"\bhow (?:can|could|might|should|would) {_ACTOR}[^?]*\b"
    rf"(?:without {_WATCHED_BY_OTHERS}(?:[\w'’-]+ ){{1,4}}{_NOTICES}"
    r"|without (?:[\w'’-]+ ){1,4}?(?:picking (?:[\w'’-]+ )?up|setting off|tripping|falling foul)"
    r"|without (?:setting off|tripping|falling foul)|pass (?:them|him|her|it|these|those) (?:off )?as\b"
    rf"|without leaving (?:any |a )?traces?|so (?:that )?(?:no traces?|(?:[\w'’-]+ ){{1,4}}{_NOT_NOTICED})"
    r"|(?:hide|conceal) [^?]*\bfrom (?:the )?(?:[\w'’-]+ )?(?:police|inspect\w+|courts?|authorit\w+|auditors?|customs"
    r"|guards|prosecutors?)|(?:make|produce|sell|obtain) (?:[\w'’-]+ ){0,3}?(?:fake|false|forged|counterfeit)\b)",
    re.IGNORECASE,
)
"""How somebody who must not be seen by those who watch would go about it."""
_AID = regex(
    r"\b(?:(?:i|we|one|someone|somebody|you|me|us)(?: \w+)??|to) (?:report|protect|prevent|recogni[sz]e|cite"
    r"|quote|contact|support|rescue|escape|complain|appeal|sue|stop (?:\w+ ){1,3}from being|help (?:a |the "
    r"|\w+ )?(?:victims?|survivors?)|help (?:[\w'’-]+ ){1,3}who (?:is|are|was|were|has|have)"
    r"|write (?:about|on)|write (?:an? |my |the )?(?:\w+ ){0,2}?(?:article|paper|thesis|story|report|piece|essay"
    r"|chapter|book)"
    r" (?:on|about)"
    r"|read|interpret|compare|count|(?:check|verify|prove) (?:that|whether|if)"
    r"|(?:keep|stop|save) (?:[\w'’-]+ ){1,4}from (?:being|getting|falling)"
    r"|get (?:legal |medical |some )?(?:help|advice|aid|support"
    r"|protection)(?! to\b)|get away from)\b"
    r"|\b(?:i|we|one|someone|somebody) (?:who )?(?:am|is|are|was|were|has been|have been) (?:being )?\w+(?:ed|en)\b"
    r"|\bfind (?:out (?:whether|if|who|what|how many)|(?:the |all |any )?(?:\w+ )?(?:part|passages?|sections?"
    r"|everything|anything|numbers?|pages?|figures?|shelters?|paragraphs?|mentions?"
    r"|attacks|killings|threats|kidnappings|abductions|deaths|articles?|laws?|provisions?|cases?|quotes?|examples?"
    r"|information|statistics|data|references?))\b"
    r"|\b(?:write|draft|prepare|compose|make)(?: me| us| for me)? (?:an? |the )?(?:short |brief )?(?:summary"
    r"|overview|timeline|chronology|list|table|report|briefing|note)\b"
    r"|\b(?:know|understand|explain|see|learn) (?:(?:since|until) "
    r"|under (?=(?:what|which) (?:law|article|act|code|rule|provision)s?\b))?"
    r"(?:who|what|why|when|which|how many|how (?!to\b|i\b|we\b|one\b"
    r"|you\b|(?:can|could|should|do) (?:i|we|one)\b))",
    re.IGNORECASE,
)
"""Purposes that victims and researchers have, in the words of offenders: 'how can I report …', 'find the part on …'."""

_SELF_HELP = regex(
    r"\bhow (?:can|could|do|should) (?:i|we|one|someone|somebody|my \w+) (?:safely |secretly |anonymously )?(?:report"
    r"|complain|leave|seek|testify|ask for|appeal|sue|contact"
    r"|(?:escape|get away from|run away from|get out of)(?! (?:\w+ )?(?:police|arrest|prosecution|punishment|justice"
    r"|jail|prison|inspect\w+|law|charges?|tax\w*)\b))\b"
    r"|\b(?:cannot|can['’]t|won['’]t|doesn['’]t|don['’]t) (?:cheat|exploit|hurt|beat|harm|deport|abuse|threaten|harass)"
    r" (?:me|us)\b",
    re.IGNORECASE,
)
"""What a victim does in secret and has a right to do: 'How can I complain without my boss finding out?'"""
_OUTRIGHT = regex(
    r"\b(?:which|what) (?:officials?|judges?|police\w*|guards?|inspectors?|prosecutors?) (?:can"
    r"|could) be (?:bought|bribed|paid off)"
    r"|\b(?:print|reveal|repeat|show|tell)\b[^.?!]{0,40}\b(?:(?:system|hidden|secret) (?:prompt"
    r"|instructions?)|instructions? above)"
    r"|(?:^|[.!?,;:]\s*|\b(?:please|and|now) )(?:forget|ignore|disregard) (?:all )?(?:of )?(?:your|the|my"
    r"|these|any) (?:[\w'’]+ ){0,3}?(?:rules|instructions|sources)\b"
    r"|\byou are now (?:an? )?(?:unrestricted|DAN\b)|\b(?:what are|repeat|print|show(?: me)?) your"
    r" (?:\w+ )?(?:instructions|prompt)"
    r"|(?:^|[.!?,;:]\s*)(?:pretend|act as if) (?:that )?the report (?:says?|said|states?)"
    r"|\b(?:takes?|accepts?) (?:bribes?|money)\b[^?]*\bso (?:that )?(?:i|we) (?:can|could)\b"
    r"|\b(?:make up|invent|fabricate) an? (?:\w+ )?(?:number|figure|quote|quotation|statistic|source)"
    r"|\bcite the report [^.?!]*\b(?:even though|although|not in)\b"
    rf"|\bwhere (?:exactly )?do (?:[\w'’-]+ ){{0,4}}?{_PERSON} (?:who |from |of )[^?]*\blive now"
    rf"|\b(?:help me )?find out where [^?.]*(?:shelter|case|testified)[^?.]*\b(?:live|lives|staying) now"
    rf"|\bhome address(?:es)? of|\b(?:give|need|want)\b[^?.]*\b(?:names and |their |families['’] |home )addresses",
    re.IGNORECASE,
)
"""What no victim or researcher asks for: who can be bought, where those live who testified, an invented figure with a
source, the assistant's own instructions."""
_UNSEEN = regex(
    rf"\b(?:without \w+ing|without (?:[\w'’-]+ ){{1,4}}(?:{_NOTICES}|being able)|so (?:that )?(?:no|nobody|i"
    r"|we|he|she|they|the)\b|unnoticed|undetected|traces?|suspicion|(?:getting|being|get|got) (?:caught|found"
    r"|punished)|(?:from|past|around) the (?:police|inspect\w+|courts?|authorit\w+|law))\b",
    re.IGNORECASE,
)


def asks_for_harm(question: str) -> bool:
    """Whether a question asks for help to do harm rather than for what a report says."""
    if _DEED_OF_ANOTHER.search(question) or _OUTRIGHT.search(question):
        return True
    asks = _ASKS_HELP.search(question) and _HARM.search(question)
    asks = asks or (_MAY_ASK_HELP.search(question) and _PLAN.search(question))
    if not asks or _SELF_HELP.search(question):
        return False
    return not _AID.search(question) or bool(_UNSEEN.search(question))
