"""The set phrases of conversation, as patterns: noise, requests to quote, openers, relative years."""

from __future__ import annotations

import re

from assistant.followup.words import AUXILIARIES
from assistant.regex import regex
from assistant.text.dates import MONTH
from assistant.text.numerals import NUMBER_WORD

_I = re.IGNORECASE

NOISE = regex(
    r"\W*(?:(?:ok(?:ay)?|thank(?:s|\s+you)(?:\s+(?:so|very)\s+much|\s+a\s+lot)?|thx|hm+|oh|ah|uh|um+|alright|all\s+right"
    r"|i\s+see|got\s+it|sorry|interesting|so|but|then)\b(?!\s+(?:far|that|many|much)\b)"
    r"|(?:the\s+)?same\s+question\s*[,:–-](?!\s*but\b)|no(?=\s+i\s+mean)"
    r"|(?:well|right|good|great|sure|yes|yeah|no|now|cool|fine|wow|perfect|nice|also|really|and|finally|lastly)\s*[,.!;:–-])"
    r"[\s,.!;:–-]*",
    _I,
)
SO = regex(r"\W*so\b(?!\s+(?:far|that|many|much)\b)", _I)
CONNECTIVE = regex(r"\W*(?:and|or|also|plus)\s+(?:also\s+|then\s+)?", _I)
AND_WERE = regex(r"\W*(?:and|but)\s+(?:then\s+|also\s+)?(?:was|were|did|has|have|had)\b", _I)
"""'And were soldiers charged?' goes on with what was told; 'and who runs the hotline?' may leave it."""
WHAT_ABOUT = regex(
    r"(?:and\s+|or\s+|also\s+)?(?:(?:what|how)\s+about|i\s+meant?|what\s+of|(?:the\s+)?same(?:\s+(?:question|thing))?(?:\s*,?\s+but)?\s+for|and|or|also|plus|only|just)\s+",
    _I,
)
PLEASE = regex(r"[\s,]+(?:please|pls|plz|thanks|thank\s+you)(?P<end>[?.!\s]*)$", _I)
NAME_TOO = regex(
    r"(?P<and>(?:and\s+|but\s+)?)(?:which|what)\s+(?P<who>(?:[a-z-]+\s+)?[a-z-]+(?:er|or|man|ist|ant|ent|ge|ee|al|yer|ief))\s+"
    r"(?P<did>[a-z]+\b[^?.]*)[?.,]?\s+(?:(?:the|his|her|their|a)\s+)?names?\W*",
    _I,
)
"""'Which prosecutor signed it? Name please.'"""
TRAILING = regex(r"(?<!\bback)[\s,]+(?:too|as\s+well|then|instead|please|alone|only|also)$", _I)
CONTRACTION = regex(
    r"\b(?!(?-i:WHO))(?P<is>(?:what|who|where|when|how)(?=['’]?s\b)|(?:why|it|that|there)(?=['’]s\b))['’]?s\b"
    r"|\b(?P<are>they|those)['’]re\b|\b(?P<have>they|we|you)['’]ve\b",
    _I,
)
THEN_AT_END = regex(
    r"^(?P<said>.*\w(?:\s*,|(?<!since)(?<!until)(?<!till)(?<!by)(?<!before)(?<!from)(?<!after)(?<!and)(?<!than)(?<!back)))\s+then(?=\W*$)",
    _I,
)
"""'Where are they, then?': 'then' is no time where nothing past is asked about."""
IS_PAST = regex(r"\b(?:was|were|did|had|been)\b", _I)
_ASKS = r"(?=(?:how|what|who|whom|whose|when|where|why|which|whether|if)\b)"
LEAD_IN = regex(
    r"\W*(?:(?:hi|hello|hey|dear\s+\w+|good\s+(?:morning|afternoon|evening|day))\b(?:\s+(?:there|all))?[\s,.!:–—-]+)?"
    rf"(?:(?:(?:i|we)(?:['’](?:m|re|ve|d)|\s+(?:am|are|have|need|want))|(?:for|quick|one|a)\s+(?:my|our|an?|quick)?)\b[^:?!.]{{2,50}}:\s+{_ASKS})?"
    r"(?:(?:please\s+|just\s+)?(?:(?:can|could|would)\s+you\s+(?:please\s+)?)?(?:tell\s+me|say|explain)[,:]?\s+"
    rf"{_ASKS}|(?:for\s+my\s+\w+,?\s+)?(?:i(?:['’]d|\s+would)\s+(?:like|love)|i\s+(?:want|need))(?:\s+to\s+know)?[,:]?\s+{_ASKS}|do\s+you\s+know\s+{_ASKS})?",
    _I,
)
"""What stands before a question and is none of it: a greeting, 'tell me …'."""
NAMES_ANOTHER = regex(
    r"(?:(?:and|but|or|so)\s+)?(?:(?:what|how)\s+about\s+)?"
    r"(?!.*(?:['’]s?\b|\b(?:who|whom|whose|what|which|when|where|why|how|years?|months?|as\s+well|too|only|any|some|ones?|those|these)\b))"
    r"(?:(?:on|in|at|under|for|from|with|to|among|of)\s+)?(?:[\w-]+\s+){0,3}[\w-]+\W*",
    _I,
)
"""'And on the city councils?', 'what about maths?'"""
ROUGHLY = regex(
    r"^(?:roughly|about|around|approximately|exactly|precisely|just)\s+(?=how\s+(?:many|much|long|often|old)\b)", _I
)
"""What a question how many is the same without."""
HOW_COME = regex(r"\bhow\s+come\b", _I)
ENDS_IN_QUESTION_WORD = regex(r"(?:\w+\s+){1,3}(?:whom|what|which|who|where|whose)\W*", _I)
"""'To whom?', 'forced by whom?', 'to talk about what?'"""
SEVERAL_SENTENCES = regex(r"(?:\S+\s+){3,}\S*\w[.!?][\"”’]?\s+\S")
"""A question with a sentence before it holds what its pronouns mean."""
TRAILS_OFF = regex(r"(?<=\w)\s*(?:\.{2,}|…)\s+(?=(?:how|what|when|where|who|whom|whose|why|which)\b)", _I)
"""'A jump of 50 percent... what is their explanation?': two sentences."""
TELLS_OF = regex(
    r"there\s+(?:is|are|was|were|has\s+been|have\s+been)\s+(?:an?\s+|one\s+|some\s+|also\s+)*"
    r"|(?:(?:please|can\s+you|could\s+you)\s+)*(?:tell\s+me|let['’]?s\s+talk)\s+(?:more\s+|something\s+)?about\s+"
    r"|(?:i\s+am|i['’]m|we\s+are|we['’]re)\s+(?:writing|working|reporting|asking|reading)\s+(?:a\s+\w+\s+)?(?:about|on)\s+",
    _I,
)
"""'There was one film …', 'tell me about the film', 'I'm writing about the film': what it was."""
POINTS_BACK = regex(r"(?:(?:that|this)(?:\s+one)?|it|them|those|these|him|her)", _I)
"""'Tell me more about that one. Whose data was it?': what it was, was said before."""
ONE_OF_KIND = regex(r"\bthe\s+ones?\b", _I)
"""'What was the one in Osh called?': of what kind, the sentence before tells."""
FIRST_PERSON = regex(r"(?:i|we|my|our)\b", _I)
"""Who asks, and why: 'I'm advising a family from abroad.'"""

REPEAT = regex(
    r"(?:(?:can|could|would|will)\s+you\s+|please\s+)*(?:"
    r"(?:quote|repeat|give|show|read|cite|see|say)(?:[\s,]+(?:me|it|that|this|again|in|full|the|their|your|its|whole|exact"
    r"|entire|complete|original|precise|words?|wording|quotes?|quotations?|passages?|paragraphs?|sentences?|sources?"
    r"|text|verbatim|please|for|from|report|of|where|it|says?|said))+"
    r"|(?:where|what|how)(?:\s+exactly)?\s+(?:does|do|did)\s+(?:it|they|the\s+report)(?:\s+exactly)?\s+(?:say|state|put)"
    r"(?:\s+(?:it|that|this|so|exactly))?"
    r"|(?:(?:in|on|under)\s+)?(?:which|what)\s+(?:page|section|paragraph|part|chapter|report)"
    r"(?:\s+(?:is|was)\s+(?:that|it|this)(?:\s+(?:in|on|from))?)?"
    r"|what\s+(?:are|were)\s+the\s+(?:exact|original)\s+words|(?:the\s+)?(?:exact|full)\s+(?:words|wording|quote|text)"
    r"|are\s+you\s+(?:really\s+|quite\s+)?(?:sure|certain)(?:\s+(?:about|of)\s+(?:that|it|this))?"
    r"|is\s+(?:that|this|it)\s+(?:really\s+)?(?:true|correct|right|so|certain)"
    r"|(?:tell|give)\s+me\s+(?:some\s+)?more(?:\s+(?:details?|information))?(?:\s+(?:about|on)\s+(?:that|it|this|them))?"
    r"|more\s+details?|go\s+on|elaborate|continue|explain|what\s+does\s+that\s+mean|what\s+do\s+you\s+mean"
    r"|really|seriously|source|sources|in\s+full|verbatim|again|where\s+is\s+(?:that|this|it)\s+(?:from|written|stated)"
    r")(?:\s+please)?\W*",
    _I,
)
SAYS_WHAT = regex(r"what(?:\s+exactly)?\s+(?:does|did)\s+(?:it|that|this)(?:\s+exactly)?\s+(?:say|state)\W*", _I)
DEFINES = regex(
    r"(?:what|who)(?:['’]?s|\s+(?:is|are|was|were))\s+(?:an?\s+|the\s+)?((?!(?:it|that|this|they|he|she)\b)[\w’'-]+(?:\s+[\w’'-]+){0,3}?)\W*"
    r"|what\s+does\s+(?:the\s+)?(?!(?:it|that|this)\b)([\w’'-]+(?:\s+[\w’'-]+){0,3}?)\s+(?:stand\s+for|mean)\W*|((?-i:[A-Z]{2,}))\W*",
    _I,
)
"""'What is the DPP?', 'what does IPID stand for?', 'DPP?'"""
ABBREVIATION = regex(r"[A-Z]{2,}\W*")
"""'DPP?'"""
ANSWERED = regex(
    r"\b(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|testif(?:y|ied)|rule[ds]?|react(?:ed)?|met|meet|speak"
    r"|spoken)\b",
    _I,
)
"""'Did the mayor answer the letter?'"""
WRITTEN = regex(
    r"\b(?:the|an?|its|their|this|that)\s+(?P<what>(?:(?!(?:the|an?|of|its|their)\s)[\w-]+\s+){0,4}?(?:bill|law|act"
    r"|code|decree|regulation|constitution|amendment|treaty|convention|protocol|agreement|memorandum|ruling|verdict"
    r"|judgment|judgement|resolution|order|letter|statement|petition|strategy|policy|plan|guideline|audit|study|survey"
    r"|contract|charter)s?\b(?:\s+(?:on|against|about|for)\s+(?!the\b)[a-z-]+(?:\s+(?!\w+(?:ed|en)\b)[a-z-]+)?(?=\W*$|\s+\w+(?:ed|en)\b))?)",
    _I,
)
"""What is written, and says something: 'the new labour code', 'the law on domestic violence'."""
WHO_SAID = regex(
    r"(?:(?:who|which\s+\w+)\s+(?:exactly\s+)?(?:said|says|say|reported|reports|claimed|claims|stated|alleged|alleges"
    r"|estimated|estimates|found|concluded)\s+(?:that|so|this|it)|who\s+told\s+(?!(?:them|him|her|you|us|me)\b)(?:[\w-]+\s+){1,3}?(?:so|that|this)|says\s+who|according\s+to\s+(?:who|whom)"
    r"|by\s+whom\s+(?:was|is)\s+(?:that|this|it)\s+(?:said|reported|claimed|stated|alleged|estimated)"
    r"|(?:who|what)(?:\s+is|['’]s)\s+(?:the|your|their|its)\s+source(?:\s+(?:for|of)\s+(?:that|this|it))?"
    r"|where\s+(?:does|do|did)\s+(?:that|this|these|those|the)\s+(?:figures?|numbers?|information|claims?|estimates?)\s+come\s+from"
    r"|(?:is|are|was)\s+(?:that|this|it|those|these)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?[\w-]+['’]s?\s+(?:own\s+)?"
    r"(?:words?|figures?|numbers?|claims?|findings?|estimates?|counts?)"
    r"|who\s+is\s+(?:saying|claiming|reporting)\s+(?:that|so|this|it)"
    r"|whose\s+(?:words?|figures?|numbers?|claims?)\s+(?:is|are)\s+(?:that|those|these|it|this)"
    r"|who\s+(?:published|gave|released|reported|compiled|collected|calculated|provided|produced)\s+(?:the|that|this)"
    r"\s+(?:(?:19|20)\d\d\s+)?(?:figure|number|estimate|percentage|statistic|total)"
    r"|who\s+(?:does|did)\s+(?:that|this|it)\s+come\s+from)\W*",
    _I,
)
WHICH_SAID = regex(r"which\s+(?P<who>\w+)\b", _I)
"""'Which NGOs say so?' asks for their names."""
NOT_REPORTED = regex(r"\b(?:did|does|do|had|have|has)\s+not\s+report(?:ed)?\b|\bno\s+reports?\b", _I)
ATTRIBUTION = regex(
    r"^(?:According to [^,]{2,80},\s*|[^,.;]{2,80}?(?:,[^,]{2,60},)?"
    r"(?<!\bwas)(?<!\bwere)(?<!\bbeen)\s(?:reported|said|stated|alleged|noted|claimed"
    r"|estimated|estimates?|reports?|states|says?|notes?|claims?)(?:,\s+however,)?\s+(?:that\s+)?"
    r"|[^,.;]{0,80}?\b(?:found|concluded|estimated|warned|believed)\s+(?:in\s+\d{4}\s+)?that\s+)"
)
ATTRIBUTED_AFTER = regex(r",?\s+according\s+to\s+[^,.;]{2,80}(?:,(?=\s)|(?=[.;]|$))", _I)
CLAUSE_END = regex(r";\s")
LINKED = regex(r"^(?:however|moreover|additionally|in\s+addition|also|further(?:more)?|nevertheless|meanwhile),\s+", _I)
"""What ties a sentence to the one before it."""
HOW_MANY_THERE = regex(
    r"(?:and\s+)?how\s+many\s+(?:of\s+them\s+)?(?:are|is|were|was)\s+there"
    r"(?:\s+(?:in\s+(?:all|total)|altogether|overall))?\W*",
    _I,
)
"""'How many of them were there?' of those who were asked about for a yes."""
WHO_ARE = regex(r"who\s+(?:is|are|was|were)\s+(?:the\b|[\"“])", _I)
"""'Who are the Friends of the Family?', which names those who are asked about."""
WHO_LEADS = regex(
    r"(?P<leads>who\s+(?:\w+ly\s+)?(?:chair|head|lead|run|direct|oversee|manage|fund|finance|pay|supervise|sit)(?:s|ed)?"
    r"(?:\s+(?:for|on))?)\s+(?:them|it)\W*",
    _I,
)
"""'Who chairs them?'"""
REASON_TOLD = regex(r",?\s+(?:arguing|citing|because|due\s+to|owing\s+to|in\s+order\s+to|so\s+that)\b.*$", _I)
"""Where a sentence that was told gives its reason, of which nobody asks the reason."""
BARE_OPENER = regex(
    r"(?:exactly\s+)?((?:since|by|until|till|for)(?=\W*$)"
    r"|(?:(?:by|to|for|from|with|since|until|till|at|in|as\s+of|because\s+of)\s+)?"
    r"(?:why\s+(?:not|(?:is|was|are|were|do|does|did|has|have|had|can|could|will|would|should)(?:n['’]t)?\s+(?:that|this|it|they|he|she)(?:\s+not)?)"
    r"|how\s+(?:long|often|many|much|so|come)|which\s+ones?|what\s+(?:for|purpose|reasons?)|on\s+(?:what|which)\s+(?:grounds?|basis)|why|when|where|how|whom|who|which|what))"
    r"(?:[\s,]+(?:exactly|mostly|mainly|usually|then|actually|precisely|roughly|approximately))?\W*",
    _I,
)
_ASKED_OF = (
    r"(?:reasons?|motives?|motivations?|results?|outcomes?|causes?|costs?|trends?|years?|dates?|sources?|budget|pay|salary"
    r"|salaries|(?:working\s+)?hours|wages?|prices?|estimates?|sentences?|penalt(?:y|ies)|punishments?|verdicts?|ages?"
    r"|names?|turnout|ransoms?|compensation|consequences?|profits?|fees?|deadlines?|duration|frequency|purpose)"
)
ASKED_OF = regex(rf"{_ASKED_OF}(?:\s+for\s+\w+)?", _I)
"""'Reasons?', 'pay?': what is asked of a thing, and takes the place of none."""
ASKS_OF = regex(rf"\b{_ASKED_OF}\b", _I)
"""'What was the reason?'"""
NO_NOUN_FIRST = regex(
    r"(?:mostly|mainly|largely|chiefly|primarily|usually|partly|entirely|up|down|compared|vs|versus|including|nobody|none"
    r"|no[\s-]one|not\s+one|nothing|never|more\s+\w+\s+or\s+\w+|every\s+(?:day|week|month|year|time)|once|twice|nor|neither)\b",
    _I,
)
"""'Mostly men?', 'up or down?', 'compared with before?', 'including women?', 'none?': no noun for another's place."""
DETAIL = regex(
    rf"{BARE_OPENER.pattern}|(?:(?:in|on|by|at|for|from|under|over|with|to)\s+)?(?:which|what|whose)\s+[\w-]+(?:\s+exactly)?"
    r"(?:(?:\s+[\w-]+)?\s+(?:is|was|are|were)\s+(?:that|this|it|those|these|they))?"
    rf"|{NO_NOUN_FIRST.pattern}.*|(?:up|down)\s+to|quote|\w{{4,}}[ai]ble|how\s+(?:old|big|high|large)"
    r"|what\s+(?:(?:is|was|lies|lay)\s+behind|explains|explained|caused|accounts\s+for)\s+(?:it|that|this|the\s+\w+)|how\s+(?:many|much)\s+(?:is|was|are|were)\s+(?:that|this|it|they)",
    _I,
)
"""'Which court?', 'which two prisons are these?', 'on whose orders?', 'how many is that?'"""
ORDINAL = regex(
    r"the\s+(?:other|others|first|second|third|fourth|last|latter|former|remaining|rest)(?:\s+(?:ones?|two|three))?", _I
)
"""'The other?', 'and the third?': one of those that the answer names."""
EITHER = regex(r"the\s+[\w-]+(?:\s+[\w-]+)?\s+or\s+the\s+[\w-]+(?:\s+[\w-]+)?", _I)
"""'The law or the decree?'"""
FISCAL = regex(
    r"(?P<lead>(?:(?:and|or|so|what\s+about)\s+)*)"
    r"(?:in\s+|for\s+)?(?:FY\s?(?:20)?|fiscal\s+(?:20)?|['’])(?P<year>\d\d)\W*",
    _I,
)
"""'FY18?', 'and ’16?'"""
ASKS_FIRST = regex(
    rf"\W*(?:(?:and|but|so)\s+)?(?:who|whom|whose|what|which|when|where|why|how|{'|'.join(sorted(AUXILIARIES))})\b", _I
)
"""What begins as a question has no other behind it."""
TAG = regex(
    r"(?<=\w)(?:\s*,\s*(?:right|no|correct|yes|yeah|or\s+not|innit|obviously|presumably|supposedly|surely|of\s+course"
    r"|no\s+doubt|i\s+(?:guess|suppose|assume|take\s+it))|,?\s+(?:is|are|was|were|do|does|did|has|have|had|can|could"
    r"|will|would)n['’]t\s+(?:it|he|she|they|there))\s*\?+\s*$|(?<=\w),?\s+(?:did|does|do|was|were|is|are|has|have)n['’]t"
    r"\s+(?:it|he|she|they)\s*$",
    _I,
)
"""'…, right?', '… didn't he?'"""
ENDS_IN_PREPOSITION = regex(r"(?:\S+\s+){1,3}(?:by|from|with|for|to|of|on|in|at|under|against|until|since)", _I)
"""'Paid by?', 'where to?'"""
ELABORATE = regex(r"(?:please\s+)?(?:elaborate|expand)\s+on\s+(?:\S+\s+){0,3}\S+", _I)
"""'Elaborate on the fees': of what was asked before."""
ADVERB = regex(
    r"(?!(?:family|elderly|rally|tally|assembly|supply|reply|ally|anomaly|july|italy|monopoly|bully|fly|orderly|disorderly|friendly"
    r"|daily|weekly|monthly|yearly|quarterly|early|only|likely|deadly|lonely|mostly|mainly|usually|really|finally|lastly"
    r"|exactly|actually|recently|previously|formerly|currently|lately|nationally|locally|internationally)\b)"
    r"(?:[a-z]{2,}ly|online|offline)",
)
"""'Legally?', 'and online?': said of what was asked."""
OPENER_MEANT = {
    "since": "since when", "until": "until when", "till": "until when", "by": "by whom", "for": "for what",
    "how come": "why", "what for": "for what purpose", "because of what": "why", "what purpose": "for what purpose",
    "for what reason": "why", "what reason": "why", "for what reasons": "why", "what reasons": "why",
    "on which grounds": "on what grounds", "on which basis": "on what basis", "on what ground": "on what grounds",
}  # fmt: skip
REASONS = frozenset({"why", "for what purpose", "on what grounds", "on what basis"})
"""Openers that ask after what was told last, where the question before can't be asked again with them."""
RELATIVE_YEAR = regex(
    r"\b(?:in\s+|for\s+|during\s+|from\s+)?(?:"
    r"(?P<before>the\s+year\s+(?:before|prior)(?:\s+that)?|the\s+(?:previous|prior|preceding)\s+year"
    r"|(?:a|one)\s+year\s+(?:earlier|before)|(?:the\s+)?last\s+year)"
    r"|(?P<after>the\s+year\s+after(?:\s+that)?|the\s+(?:following|next)\s+year|(?:a|one)\s+year\s+later)"
    r"|(?P<years>two|three|four|five)\s+years\s+(?:(?P<earlier>earlier|before|prior)|(?P<later>later|after))"
    r"(?:\s+that)?"
    r"|(?P<same>(?:that|the\s+same)(?:\s+same)?\s+year))\b(?!['’]s)",
    _I,
)
SINCE = regex(r"\bsince\s+(?:the|an?)\b", _I)
"""'Since the law of 2019.'"""
LAST_YEAR = regex(r"\blast\s+year\b", _I)
COUNTS_ON = regex(r"\b(?:year|before|earlier|after|later)\b", _I)
"""What may count on from the year that was asked for last."""
ABOUT_FIRST = regex(
    r"\W*(?:what|how)\s+about\s+(?P<topic>[^,;:]+)[,;:]\s*"
    r"(?:how|what|who|when|where|why|which|is|are|was|were|do|does|did|can|has|have)\b",
    _I,
)
"""'What about the job centres, where are they?'"""
LABEL = regex(r"^(?:[A-Z][\w’'-]*)(?:[ ,]+[\w’'-]+){0,6}:\s+(?=[A-Z])")
"""What stands before a paragraph: 'Recent Elections: On February 22, …'."""
OPENER_OF_EVENT = regex(r"(when|where|why|how)\s+(?:is|was|did)\s+(?:it|that)(?:\s+happen(?:ed)?)?\W*", _I)
"""'Where was it?' after 'when was she arrested?'"""
WHERE_IS_IT = regex(r"where\s+is\s+it\W*", _I)
"""Where something stands, not where something happened to it: of 'why was the home shut?' the home."""
LAW_SAYS = regex(
    r"(?:and\s+|but\s+)?what\s+(?:does|do|did)\s+the\s+(?:law|code|constitution|rules?|regulations?|act|decree)\s+"
    r"(?:say|allow|provide|permit|require|prescribe|stipulate|demand|foresee)(?:\s+(?:about|on)\s+(?:it|that|this))?\W*",
    _I,
)
"""'And what does the law allow?'"""
BY_HOW_MUCH = regex(
    r"(?:and\s+)?(?:by\s+how\s+(?:much|many)|how\s+(?:much|many)\s+(?:more|less|fewer|higher|lower))\b", _I
)
_WHAT_IS = r"what(?:['’]?s|\s+(?:is|was|are|were))"
_PENALTY = r"(?:sentence|penalty|punishment|fine|(?:prison\s+)?term)"
LIMIT = regex(
    rf"\bthe\s+(?:max(?:imum)?|min(?:imum)?|usual|average)\s+(?:{_PENALTY}|age)\W*$"
    rf"|^(?:and\s+)?{_WHAT_IS}\s+the\s+(?:min(?:imum)?|max(?:imum)?)(?:\s+and\s+(?:the\s+)?(?:min(?:imum)?|max(?:imum)?))?"
    r"(?:\s+(?:by\s+law|in\s+law|allowed|possible))?\W*$",
    _I,
)
"""'What is the maximum sentence?', 'what are the minimum and maximum by law?'"""
ALL_YEAR = regex(
    r"\b(?:in|for|over|during|throughout)\s+(?:all|(?:the\s+)?(?:whole|entire|full)(?:\s+year)?)\s+(?:of\s+)?(?=(?:19|20)\d\d\b)",
    _I,
)
"""'In all of 2019.'"""
WHAT_OFFENDERS_GET = regex(
    r"what\s+(?:penalt(?:y|ies)\s+)?(?:do|does|did|will|would|can|could)\s+(?:the\s+)?(?:convicted\s+)?"
    r"(?:offenders?|perpetrators?|culprits?|criminals?|the\s+guilty|those\s+(?:convicted|found\s+guilty))\s+"
    r"(?:(?:actually|really|usually|typically|normally)\s+)?(?:get|receive|face|risk)"
    r"(?:\s+(?:in\s+(?:practice|reality|fact|court)|for\s+(?:it|that|this)))?\W*",
    _I,
)
"""'What do offenders get in practice?', for a crime that was asked about before."""
PENALTY_IF = regex(rf"{_WHAT_IS}\s+the\s+{_PENALTY}\s+(?:if|when|where|unless|for\s+(?:an?\s+)?\w+\W*$)", _I)
"""'What is the sentence when the victim is an adult?': for what, was said before where that was on a law."""
PENALTY_OF = regex(
    rf"\bthe\s+(?:\w+\s+)?(?:{_PENALTY}s?|penalties)\s+for\s+"
    r"(?!(?:it|this|that|these|those|them|him|her|such|doing|the|an?|both|all|either)\b)[a-z]",
    _I,
)
"""'What is the maximum punishment for harassment?' is about harassment alone."""
ON_LAW = regex(
    r"\b(?:articles?|laws?|codes?|acts?|crimes?|offen[cs]es?|criminali[sz]\w+|penalt(?:y|ies)|punish\w*|sentences?)\b",
    _I,
)
"""What a question on the law has."""
OF_SPEAKERS = regex(r"\b(?:they|he|she|them|say|says|said|report|reported|claim|claimed)\b", _I)
"""What may be asked of those who said something."""
OWN_YEAR = regex(r"\b(?:this|last)\s+year\b", _I)
"""A year of its own that a question doesn't call by its number."""
THIS_YEAR = regex(
    r"(?:in\s+|for\s+|during\s+|over\s+)?(?:this(?:\s+reporting)?|the\s+current|the\s+reporting)\s+(?:year|period)", _I
)
COUNT_OF_YEAR = regex(
    rf"how\s+many\s+(?=(?:in|from|for|during)\s+(?:19|20)\d\d\s+(?:{'|'.join(sorted(AUXILIARIES))})\b)", _I
)
"""'How many in 2022 were upheld?'"""
NOWADAYS = r"now|today|nowadays|currently|these\s+days"
NOW = regex(rf"(?<!until )(?<!till )(?<!by )\b(?:{NOWADAYS}|at\s+present)\b")
LASTING = regex(r"(?:can|may|must|do|does)\s(?!.*\b(?:more|less|fewer|\w+er)\s+than\b)", _I)
"""'Can NGOs get into those centers?' asks what is so, not what was so in the year of what was spoken of."""
IN_YEAR_AT_END = regex(
    r"(?<!ed)(?<!en)(?<!ught)(?<!held)\s+(?:in|during|for|by)\s+(?:19|20)\d\d(?:[/–-]\d\d)?(?=$|,)", _I
)
ONLY_OR_NOW = regex(
    r"(?:only|just)\s+(?:in\s+|for\s+|the\s+)*[\w-]+(?:\s+[\w-]+)?\W*|(?:(?:in|for|the)\s+)*[\w-]+(?:\s+[\w-]+)?\s+only\W*"
    r"|(?:all|both|most|some|none|half|each)\s+(?:of\s+them\s+)?(?:by|from|in|for|at|to|with|under|on)\s+[^?]+\W*"
    rf"|(?:and\s+)?(?:{NOWADAYS}|since\s+then)\W*"
    r"|(?:and\s+|or\s+)?(?:even\s+)?\w{3,}er\s+(?:still|yet)\W*",
    _I,
)
"""'Only adults?', 'and now?', 'younger still?': no other word of the question before takes their place."""
IN_BETWEEN = regex(r"(?:the\s+)?(?:years?|months?|time)\s+(?:in\s+)?between", _I)
ALSO_TRUE = regex(
    r"(?:(?:is|was)\s+(?:that|this)\s+(?:also\s+)?(?:true|the\s+same|the\s+case|so)\s+(?:for|of)"
    r"|(?:does|do|did)\s+(?:that|this|the\s+same)\s+(?:also\s+)?(?:apply|go|hold|count)\s+(?:to|for))"
    r"\s+(?P<whom>\w.*?)(?:\s+(?:too|as\s+well|also))?\W*",
    _I,
)
"""'Is that true for foreigners, too?'"""
_UP_DOWN = "(?:up|down|more|less|fewer|higher|lower|better|worse)"
MORE_THAN = regex(
    r"(?:(?:any|much|even|far)\s+)?(?:more|less|fewer|higher|lower|bigger|smaller|better|worse)\s+than\s+\w.*"
    rf"|(?:(?:the\s+)?[a-z]+\s+)?{_UP_DOWN}(?:\s+or\s+{_UP_DOWN})?\s+(?:than|on|from|compared\s+(?:to|with)|against)\s+\w.*",
    _I,
)
"""'More than the year before?': what was asked about before."""
BEFORE_THAT = regex(
    r"(?:even\s+)?(?:(?P<before>before|earlier|previously|formerly)|(?P<after>after|later))(?:\s+(?:that|then))?", _I
)
FORMERLY = regex(
    r"(?:even\s+)?(?:earlier|previously|formerly|(?:before|prior\s+to)\s+(?:that|then|this)|until(?:\s+then)?)", _I
)
"""'And previously?', 'and before that?', where no year was asked about."""
SOUGHT = regex(r"\b(?:am|is|are|was|were|be|been)\s+(?:he|she|they|it)\s+(?:really\s+)?after\W*$", _I)
"""'What were they after?' is no later year."""
COMPARES = regex(r"\b(?:from|since|than|compare[sd]?|comparison|difference|versus|vs|(?:up|down)\s+on)\b", _I)
BACK_IN = regex(r"(?<!came )(?<!come )(?<!went )(?<!gone )(?<!sent )(?<!moved )\bback\s+in(?=\s+(?:19|20)\d\d\b)", _I)
OTHERS = regex(r"(?:(?:what|how)\s+about\s+)?the\s+(?:others?|rest)\s*,", _I)
"""'And the others, were they charged?': of those that were asked about."""
TALKING_ABOUT = regex(r"\s+(?:are|were)\s+we\s+(?:(?:actually|really)\s+)?talking(?:\s+about)?(?=\W*$)", _I)
"""'How many boys are we talking about?'"""
NAME_ONLY = regex(r"(?:and\s+)?(?P<whose>his|her|their|its)\s+(?:full\s+)?(?P<name>names?)\W*", _I)
"""'His name?'"""
ANY_NAMES = regex(r"^(?:and\s+)?(?:any\s+)?names(?=\W*$)", _I)
LOT = regex(r"\bof\s+the\s+(?:whole\s+)?lot\b", _I)
THEM = regex(r"(?<=\w\s)['’]?em\b", re.ASCII)
VERSION_OF = regex(
    r"(?:(?:and|what\s+about)\s+)?(?P<who>(?:the\s+)?(?!(?:how|what|when|where|who|why|which|did|do|does|is|are|was|were"
    r"|has|have|had|last|this)\b)[\w-]+(?:\s+[\w-]+){0,2}?)(?:['’]s|(?<=s)['’])\s+"
    r"(?:version|side(?:\s+of\s+(?:it|the\s+story|things))?|take|(?:own\s+)?(?:numbers?|figures?|estimates?|count|tally))"
    r"(?:\s+(?:of|on)\s+(?:it|that|this))?\W*",
    _I,
)
"""'And the ministry's version?': what they said of what was asked about."""
ACCORDING_TO = regex(
    r"(?:(?:and|but|so)\s+)?(?:(?:what|how)\s+about\s+)?according\s+to\s+(?P<who>(?!(?:who|whom|that|this)\b)[^?,]{2,60}?)\W*",
    _I,
)
"""'And according to NGOs?'"""
SAID_ABOUT = regex(
    r"what\s+.{2,60}?\s+(?:say|says|said|think|thought|claim(?:ed)?)\s+(?:about|of|on)\s+(?P<what>.+)", _I
)
WHAT_SAID = regex(
    r"(?:(?:and|but)\s+)?what\s+(?:do|does|did)\s+(?!(?:they|he|she|it|you)\b)[^?]{2,60}?\s+"
    r"(?:say|respond|reply|answer|claim|think)\W*",
    _I,
)
"""'What do NGOs say about prisons?' may be followed by 'what does the ministry say?'."""
FIGURE_OF = regex(
    r"(?:(?:and|so|but)\s+)?(?:what\s+(?:was|is|were|are|about)\s+)?"
    r"(?:(?:the\s+)?official\s+(?:figures?|numbers?|count|(?:death\s+)?toll|tally|estimates?|total)"
    r"|(?:(?P<who>(?:the\s+)?(?!(?:total|previous|last|this|that|what|how|it)\b)[\w-]+(?:\s+[\w-]+){0,2}?)(?:['’]s|(?<=s)['’])"
    r"(?:\s+own)?|(?P<body>(?:the\s+)?(?:police|army|UN|NGO|government|opposition|union|ministry|UNICEF|UNHCR|ILO|IOM)))"
    r"\s+(?:figures?|count|tally|estimates?))(?:\s+(?P<year>(?:for|in|from)\s+(?:19|20)\d\d))?\W*",
    _I,
)
"""'And the official figure?', 'what was the ministry's count?': the figure that was asked for, as they put it."""
FIGURE_OF_YEAR = regex(
    r"(?:(?:and|so|but)\s+)?(?:what\s+(?:was|is|were|are|about)\s+)?(?:the|its|their)\s+(?:same\s+)?(?:(?P<first>(?:19|20)\d\d)\s+"
    r"(?:figures?|numbers?|totals?|count|rate|amount)|(?:figures?|numbers?|totals?|count|rate|amount)\s+(?:for|in|of|from)\s+(?P<last>(?:19|20)\d\d))\W*",
    _I,
)
"""'And the 2018 figure?': the figure that was asked for, of that year."""
ASKED_AGAIN = regex(
    r"(?:and\s+)?(?:how\s+often\s+(?:in|during)\s+(?:19|20)\d\d|(?:in|during)\s+(?:19|20)\d\d,?\s+how\s+often)\W*", _I
)
"""'And in 2018, how often?'"""
OFTEN = regex(r"\bhow\s+often\b", _I)
COUNTS_ANY = regex(
    r"\bhow\s+(?:many|much|high|large)\b|\b(?:number|amount|total|share|percentage|proportion|rate)\b", _I
)
"""What a question that asks for a figure has."""
WHOSE_FIGURE = regex(
    r",?\s+(?:according\s+to\s+[^?,]+|(?:by|on|in)\s+[^?,]{0,60}?(?:count|reckoning|tally|estimates?|figures?|view))(?=\W*$)"
    r"|^\W*(?:according\s+to\s+[^?,]+|by\s+[^?,]{0,60}?(?:count|estimates?|figures?)),\s*",
    _I,
)
"""As whose a figure is asked for."""
COMPARED_IN_PASSING = regex(
    r"(?:and\s+)?(?:is|was|are|were)\s+(?:it|that|this|they|these|those)\s+(?:any\s+|much\s+|far\s+)?"
    rf"(?:{_UP_DOWN}|an?\s+(?:increase|decrease|rise|fall))\b[^?]*\W*|{MORE_THAN.pattern}\W*",
    _I,
)
"""'Is that up on 2018?': what follows as a fragment goes on from the question before."""
COMPARED_OR_NEXT = regex(rf"{COMPARES.pattern}|;", _I)
UP_OR_DOWN = regex(r"\b(?:higher|lower|more|less|fewer|bigger|smaller|up|down|increase|decrease|rise|fall)\b", _I)
_WHAT_IT_IS = r"(?:to|that|for\s+(?:\w+\s+){1,3}to)\s+\w"
_TO_WHOM = (
    r"(?:still\s+|also\s+|only\s+)?(?:open|closed|available|accessible|known|restricted|limited|similar|linked)\s+to"
)
"""'Is it open to men?' is asked of something, 'is it hard to strike?' isn't."""
IDENTIFIED = regex(
    r"(?:and\s+)?(?:which|what|who)\b.*\b(?:is|was)\s+it\s+(?:supposed|meant|said|thought|alleged|believed|reported)"
    r"\s+to\s+(?:be|have\s+been)\W*"
    r"|(?:and\s+)?(?:which|what)\s+(?:[\w-]+\s+)?[\w-]+\s+(?:is|are|was|were)\s+(?:these|those|they|this|that)\W*",
    _I,
)
"""'Which country was it supposed to be?', 'which two prisons are these?' of those that were told of."""
EXPLETIVE_IT = regex(
    rf"\b(?:is|was|be|make|makes|made|take|takes)\s+it\s+(?!{_TO_WHOM}\b)(?:\w+\s+){{0,5}}?{_WHAT_IT_IS}"
    rf"|\b(?:does|did|will|would)\s+it\s+(?:take|matter|help|become|seem|mean)\s+(?:\w+\s+){{0,6}}?{_WHAT_IT_IS}"
    r"|\b(?:does|did|will|would)\s+it\s+cost\s+(?:\w+\s+){0,3}?to\s+\w+\s+\w|\bis\s+it\s+worth\s+\w+ing\b"
    rf"|^it\s+(?:is|was)\s+(?:\w+\s+){{0,2}}?{_WHAT_IT_IS}"
    r"|^(?:is|was)\s+it\s+(?:true|correct|right|so|the\s+case|possible|likely|certain|clear)\s+(?:that\s+)?\w",
    _I,
)
"""'What did it cost to build?' lacks what was built, so this 'it' means something."""
OF_A_BODY = regex(
    r"\b(?:heads?|leads?|chairs?|headed|led|chaired|staff|members|employees|founded|established|belongs?|reports?\s+to)\b",
    _I,
)
DONE_BY = regex(r"(?P<noun>[^,]+?)\s+(?:that|which|whom?)\s+(?P<doer>.+)\s+[\w'’-]+", _I)
"""'The victims that NGOs and the police helped.'"""
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
PRONOUN = regex(
    r"\b(?:they|them|their|theirs|it|its|he|him|she|her|his|these|those|the\s+(?:others|rest)|there|this|that|such|ones"
    rf"|the\s+(?:(?:other|first|second|third|fourth|last|remaining|previous|earlier|former|old|older|new|newer|latest|current)\s+)?(?:one|{_NUMBER})(?=\W*$|\s+(?:in|from|of|about|who|that|which|with|are|was|were|had|have|did|do|has|can|will"
    r"|would|expire[ds]?|end(?:ed|s)?|g[eo]t|receive[ds]?|serve[ds]?|face[ds]?|c[ao]me|go|went|live[ds]?|work(?:ed)?)\b))"
    r"(?!-)\b|\bone(?=\W*$|\s+(?:(?:in|during|for)\s+(?:19|20)\d\d|(?:last|this|that)\s+year)\W*$)",
    _I,
)
ONES_OF_YEAR = regex(
    r"\bthe\s+(?:(?P<before>(?:19|20)\d\d)\s+ones?|ones?\s+(?:from|in|of)\s+(?P<after>(?:19|20)\d\d))\b", _I
)
IN_TOTAL = regex(r"[\s,]*\b(?:(?:in\s+|the\s+)?total|altogether|overall|in\s+all)\b(?!\s+number)\s*", _I)
TOTAL_OF_YEAR = regex(r"what\s+(?:was|is)\s+the\s+(?:total|overall)\s+(?=(?:in|for|during|over)\s)", _I)
"""'What was the total in 2018?'"""
SAME_AGAIN = regex(
    r"(?:(?:was|were|is|are|did|had)\s+)?(?:(?:it|that|this|they|there|things|the\s+(?:number|figure|total)s?)\s+)?"
    r"(?:the\s+same|as\s+(?:many|much|high|low|bad)|like\s+that|similar|(?:any\s+)?different|any)\s+(?:also\s+)?",
    _I,
)
"""What 'was it the same in 2018?', 'were there any in 2018?' have before the year."""
TIME_ONLY = regex(
    r"(?:(?:in|for|during|from|since)\s+)?(?:the\s+)?(?:(?:first|last|second|third|fourth|next)\s+)?(?:\w+\s+)?"
    rf"(?:{MONTH}|months?|half|quarter|weeks?)\b"
    r"(?:\s+(?:to|and|until|through)\s+\w+)?(?:\s+(?:of|in)?\s*(?:(?:this|that|last|the\s+same|the\s+next)\s+year|(?:19|20)\d\d))?",
    _I,
)
"""'January to March of this year': a time, no topic."""
TIME_THEN_COUNT = regex(
    rf"(?:and\s+)?(?P<when>{RELATIVE_YEAR.pattern}|(?:in\s+)?(?:19|20)\d\d)\s*[,:–-]\s*(?P<count>how\s+(?:many|much))\W*",
    _I,
)
"""'And the year before, how many?'"""
PLACE_THEN_COUNT = regex(
    r"(?:(?:and|but)\s+)?(?:what\s+about\s+)?(?P<where>(?:in|at|on|from|among|near|across)\s+(?!(?:19|20)\d\d\b)[^,;:?]{2,60}?)"
    r"(?:\s*[,:–]|\s+-)\s+(?P<count>how\s+(?:many|much|often))\W*",
    _I,
)
"""'And in agriculture, how many?'"""
NOUN_THEN_COUNT = regex(
    r"(?:and\s+)?(?:(?:for|of|what\s+about)\s+)?(?P<what>(?:(?!(?:in|and|or|but|so|then|if|by)\b)[a-z’'-]+\s+){0,2}[a-z’'-]+s),\s+"
    r"(?P<count>how\s+many)(?:\s+of\s+(?:these|those|them))?\W*",
    _I,
)
"""'And judges, how many?'"""
ANYBODY_DONE = regex(
    r"(?P<was>was\s+)?(?:(?:and|but|so)\s+)?(?P<who>any(?:one|body)(?:\s+else)?)\s+"
    r"(?P<done>[a-z]+)(?P<rest>(?:\s+(?:yet|already|so\s+far|since|for\s+(?:it|that|this)|over\s+(?:it|that|this)))*)\s*"
    r"(?P<then>$|\?.*)",
    _I,
)
"""'Anyone convicted yet?'"""
YEAR_BEFORE = regex(r"^(?P<and>(?:and\s+|in\s+)?)(?=year\s+before\b)", _I)
"""'And year before?'"""
TIME_THEN_SAME = regex(
    rf"(?:and\s+)?(?P<when>{RELATIVE_YEAR.pattern}|in\s+(?:19|20)\d\d),?\s+(?:(?:it|that)\s+was|was\s+(?:it|that))\s+(?:the\s+)?same\W*",
    _I,
)
"""'The year before it was the same?'"""
BACK_TO = regex(r"(?:(?:going\s+)?back\s+)(?:to|in)\s+(?P<year>(?:19|20)\d\d)\s*[,:–-]\s*(?P<rest>\S.*)", _I)
YEAR_FIRST = regex(
    rf"(?P<when>(?:in|during)\s+(?:19|20)\d\d|{RELATIVE_YEAR.pattern}(?=,)),?\s+"
    r"(?P<rest>(?:how|what|who|which|where)\b(?!\s+(?:about|of|happened)\b)"
    r"(?!.*\b(?:it|they|them|these|those|one)\b).+)",
    _I,
)
"""'And in 2012, how many had gone?'"""
FRAGMENT_FIRST = regex(r"(?:and\s+)?(?P<piece>(?:[\w-]+\s+){0,2}[\w-]+)\?\s+(?P<rest>\S.*)", _I)
"""'Police? More than in 2018?': who is asked about, and what."""
SAME_AS_FIRST = regex(
    r"(?:and\s+)?(?:the\s+)?same\s+(?:question\s+|thing\s+)?(?:again\s+)?as\s+(?:(?:the\s+|my\s+)?(?:very\s+)?first(?:\s+(?:one|question))?"
    r"|(?:at|in)\s+the\s+(?:beginning|start))\s*,?\s+(?:but\s+)?(?:for|about|on|of)\s+(?P<topic>[^,;:?]{2,60}?)\W*",
    _I,
)
"""'Same question as the first one but for nurses'"""
TOPIC_AGAIN = regex(
    r"(?:(?:go(?:ing)?\s+)?back\s+to|return(?:ing)?\s+to)\s+(?P<topic>(?!(?:19|20)\d\d\b)[^,:;?–]{3,60}?)\s*[,:;–-]\s+"
    r"(?:and\s+)?(?P<count>how\s+many)(?:\s+of\s+(?:them|those))?(?:\s+(?:was|were)\s+(?:it|there|they))?\s+"
    r"(?P<when>in\s+(?:19|20)\d\d)\W*",
    _I,
)
"""'Back to the prosecutors: how many of them in 2018?', of whom something was asked before."""
_ASKS = (
    rf"(?:(?:in|on|at|for|from|by|under|to|since|with|of)\s+)?(?:how|what|when|where|who|whom|whose|why|which"
    rf"|{'|'.join(sorted(AUXILIARIES))})\b"
)
ANY_GOOD = regex(
    r"(?:and\s+)?(?:what|how)\s+about\s+(?P<what>[^,;:?]{3,80}?)\s*(?:,|\s[-–—])\s*(?P<good>any\s+(?:good|better|use|help|worse))\W*",
    _I,
)
"""'What about the lawyers that victims get, any good?'"""
GOT_WHAT = regex(r"what\s+(?:did|do|does)\s+(?:they|he|she|those)\s+get\W*", _I)
FOUND_GUILTY = regex(r"\b(?:convicted|sentenced|found\s+guilty|convictions?)\b", _I)
"""Of those what one gets is a sentence."""
FATE = regex(
    r"what(?:\s+ever)?\s+(?:became|has\s+become|came|happened|has\s+happened)\s+(?:of|to)\s+the\s+[a-z-]+(?:\s+[a-z-]+)?\W*",
    _I,
)
"""'What became of the officers?': of those who were spoken of."""
DASHED = regex(rf"(?P<first>[^?–—]{{3,120}}?)\s+[-–—]+\s+(?P<rest>{_ASKS}.+)", _I)
"""'Tell me about the shelters - who runs them?'"""
RELATIVE_CLAUSE = regex(r"\s(?:who|whom|whose|which|that)\s.*", _I)
PERSONAL = regex(r"\b(?:he|him|she|her|they|them)\b(?!['’])", _I)
_GOING_OVER = r"(?:turning|moving|switching|going|coming|passing)\s+(?:(?:now|on|over)\s+)*to"
NEW_TOPIC = regex(
    r"(?:(?:(?:let['’]?s\s+)?(?:go(?:ing)?|com(?:e|ing)|get(?:ting)?|turn(?:ing)?)\s+)?back\s+to|return(?:ing)?\s+to"
    rf"|(?:what|how)\s+about|as\s+(?:for|to)|regarding|concerning|{_GOING_OVER})\s+"
    rf"(?P<topic>(?!(?:19|20)\d\d\b)[^,:;?–]{{3,100}}?)(?:\s*[,:;?–]|\s+-)\s+(?P<rest>{_ASKS}.+)",
    _I,
)
"""'Back to the shelters, who pays for them?': what it is about is said again."""
AND_NAMED = regex(
    rf"(?:(?:and|but)\s+)?(?P<topic>(?!(?:in|if|by|for|to|on|at|with|since|until|after|before|of|from|then|so|as|yes|thanks|besides"
    rf"|perhaps|always|sometimes)\b)(?!{_ASKS})"
    rf"(?:[a-z’'-]+\s+){{0,2}}[a-z’'-]+),\s+(?P<rest>{_ASKS}.*\b(?:they|them|their)\b.*)",
    _I,
)
"""'And priests, can they run for office?'"""
ANY_FOR_THEM = regex(
    r"(?:and|(?:what|how)\s+about)\s+(?P<topic>(?:[a-z’'-]+\s+){0,2}[a-z’'-]+),\s+(?P<any>any\s+[^,;:?]{3,50}?)"
    r"\s+(?P<prep>for|on|against|of|among|by|about)\s+them\W*",
    _I,
)
"""'What about women, any legal limits for them?'"""
NAMED_BEHIND = regex(
    rf"(?P<before>{_ASKS}[^,;:?]*?\b)(?:it|they|that|he|she)\b(?:\s+(?:actually|really|exactly|even))?(?P<after>[^,;:?]*),\s+(?P<topic>(?:(?:the|that|those|these)\s+(?!(?:is|was|one)\b)"
    r"(?:[\w’'-]+\s+){0,3}[\w’'-]+|(?:[a-z]+\s+)?[a-z]{3,}ing(?:\s+(?:in|out|up|off|down))?))\W*",
    _I,
)
"""'What does it mean, slopping out?', 'who pays for it, the shelter?'"""
TOPIC_NAMED = regex(
    rf"(?P<topic>(?-i:(?:[Tt]h(?:e|ose|at|ese)|[A-Z]\S*))\s+(?!{_ASKS})[^,:;?–]{{3,100}}?)[,:]\s+(?P<rest>{_ASKS}.+)",
    _I,
)
"""'The officer who was filmed, what was done about him?'"""
SUBJECT = regex(
    r"(?P<before>[^?]*?\b(?:did|do|does|has|have|had|is|are|was|were|can|could|will|would|should|must|may))\s+"
    r"(?:they|it|he|she)\b(?!['’])(?P<after>[^?]*)",
    _I,
)
"""'How many did they find?', up to its subject and after it."""
REFLEXIVE = regex(r"\s+(?:itself|themselves|himself|herself)$", _I)
TIME_FIRST = r"(?:over|during|within|throughout)"
"""What a time told before the question opens with: 'Over five years, how many people complained?'"""
LEAVING_OUT = r"(?:besides|beyond|apart\s+from|aside\s+from|other\s+than|in\s+addition\s+to|leaving\s+out)"
"""What stands before those of whom nothing is asked: 'apart from the guards, who was charged?'"""
OUT_OF = regex(r"(?:out\s+)?of\s+|among\s+", _I)
"""'Out of those who were tried, how many were freed?'"""
TOPIC_FIRST = regex(
    rf"(?P<noun>(?!(?:{TIME_FIRST}|{LEAVING_OUT}|according|by)\b)[^,?!.]{{3,80}}),\s+(?P<opener>how\s+many)\b\s*(?P<rest>[^,]*)",
    _I,
)
"""'Complaints about schools, how many were upheld?'"""
ADDRESSED = regex(r"\b(?:you|your|yours|i|me|my|we|us|our)\b", _I)
BARE_COUNT = regex(
    r"(?:how\s+many\s+[\w-]+\s+(?:were|was)\s+there|how\s+many\s+(?:[\w-]+\s+){0,2}(?:got|get|made\s+it|were\s+let|came)\s+in"
    r"|(?:and\s+)?what\s+(?:share|percentage|proportion)\s+(?!of\b)[a-z]+(?:\s+[\w-]+){0,3}|(?:were|was)\s+there\s+(?:any\s+|an?\s+)?[\w-]+"
    r"|(?:is|was|were)\s+the\s+(?:figure|number|total|rate|amount|share|count)\s+(?:about\s+|over\s+|only\s+)?"
    r"\d[\d.,%]*\b.*)\W*",
    _I,
)
"""'How many rifles were there?', 'how many women got in?', 'what share felt unsafe?', 'were there any arrests?', 'was
the figure 7,500 in 2010?'"""
CASES_OF_YEAR = regex(
    r"how\s+many\s+(?:cases|incidents|instances|complaints)(?:\s+(?:were|was)\s+there)?\s+(?:in|during)\s+"
    rf"(?:(?:19|20)\d\d|{TIME_ONLY.pattern})\W*",
    _I,
)
"""'How many cases were there in 2021?': of what, was said before."""
BEFORE_IT = regex(
    r"^(?P<lead>(?:(?:and|but)\s+)?(?:did|does|do|was|were|has|had)\s+the\s+)(?P<what>[a-z-]+)\s+before\s+(?:it|that|this)(?=\s+[a-z])",
    _I,
)
"""'Did the plan before it have a budget?': the previous plan."""
HOW_MANY_CASES = regex(
    r"(?:and\s+)?(?:in\s+)?how\s+many\s+(?P<what>cases|instances)"
    r"(?P<when>(?:\s+(?:in|during|since)\s+(?:19|20)\d\d|\s+(?:last|this)\s+year)?)",
    _I,
)
"""'How many cases last year?'"""
OF_THIS_YEAR = regex(r"\bthis\b", _I)
COUNT_PRESENT = regex(
    r"how\s+many\s+[\w-]+\s+(?:are|is)\s+there\W*|(?:is|are)\s+there\s+(?:also\s+)?(?:(?:an?|any|some)\s+[\w-]+|enough)\W*",
    _I,
)
"""'How many shelters are there?', 'is there a quota?'"""
_MATTER = r"(?:questions?|subject|topic|matter|point|thing|issue|note|theme|story|item|case)"
_OTHER = (
    r"(?:an?\s+|one\s+|the\s+|some)?(?:(?:last|final|quick|very|quite|completely|totally|entirely|small|little)\s+)*"
    r"(?:other|another|separate|different|new|next|further|more|second|last|final|unrelated|practical)"
)
_BY_THE_WAY = r"[\s,]+(?:by\s+the\s+way|btw)"
_MAY_I_ASK = r"(?:may|can|could)\s+i\s+(?:also\s+)?ask(?:\s+you)?[\s,:]+"
SUBJECT_CHANGED = regex(
    r"^(?:(?:and|but|now|just|then|finally|lastly|also|please)[\s,]+){0,2}"
    rf"(?:(?:(?:(?:to|on|for|as)\s+(?:to\s+)?|{_GOING_OVER}\s+)?{_OTHER}\s+(?:\w+\s+)?{_MATTER}"
    rf"|(?:(?:on|for|{_GOING_OVER})\s+)?something\s+(?:(?:quite|completely|entirely|totally)\s+)?(?:else|different|new)"
    r"|(?:an?\s+|one\s+)?(?:last|final)\s+(?:one|thing)|separately|unrelated(?:ly)?"
    r"|(?:apart|aside)\s+from\s+(?:that|this)|(?:moving|going)\s+on|next(?:\s+(?:up|one))?"
    r"|(?:leaving|leave|putting|put|setting|set)\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+)?\s+aside"
    r"|(?:leave|forget|enough\s+(?:about|of|on)|so\s+much\s+for|never\s+mind)\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+)?(?=\s*[.;:–—])"
    r"|(?:more\s+)?(?:in\s+general|generally)(?:\s+speaking)?)"
    r"(?:\s*[,.:;–—]|\s+-|\s+(?=(?:how|what|who|whom|whose|when|where|why|which)\b))"
    r"|by\s+the\s+way\b|btw\b"
    r"|(?:chang|switch)(?:e|ing)?\s+(?:of\s+)?(?:the\s+)?(?:subject|topic|tack|gears)s?\b(?!\s+\w)"
    r")[\s,.:;–-]*"
    rf"(?:{_MAY_I_ASK})?|^{_MAY_I_ASK}"
    rf"|{_BY_THE_WAY}\W*$",
    _I,
)
"""'Another thing: …', 'on a separate note, …', 'turning to something else: …', 'in general, …'."""
BY_THE_WAY = regex(rf"{_BY_THE_WAY}[.!\s]*(?=\??\s*$)", _I)
OF_SOMEBODY = regex(r"\b(?:he|him|his|she|her|hers|they|them|their)\b", _I)
"""'Which party was he from, by the way?' is still of him."""
TIMES_ONLY = regex(
    r"(?:for\s+)?how\s+many\s+(?:years|months|weeks|days|times)(?:\s+(?:in\s+a\s+row|running|in\s+succession|straight"
    r"|so\s+far|already|now))?\W*",
    _I,
)
"""'How many years in a row?'"""
NO_NOUN = regex(
    r"\b(?:any|many|some|no)\s+(?:more|others?)(?=\W*$|\s+(?:in|from|for|since)\b)"
    r"|\b(?:do|does|did|can|will|would)\s+one\s+\w+(?=\W*$|\s+(?:in|from|for|since)\b)"
    r"|\b(?:is|was)\s+there\s+(?:also\s+)?one(?=\W*$|\s+(?:in|for|near|at|with)\b)"
    r"|\b(?:is|are|was|were|been|got)\s+(?:also\s+)?involved(?=\W*$)"
    r"|^(?:how|why|where|when|what)\s+(?:is|are|was|were|do|does|did|have|had)\s+(?:the\s+)?others\b",
    _I,
)
"""'Did the courts convict any more in 2019?', 'what did one cost?', 'how many soldiers were involved?'"""
ANY_THERE = regex(
    r"(?:(?P<now>is|are)|was|were)\s+there\s+(?:also\s+)?(?:one|any)\s+(?P<where>(?:in|near|at)\s+.+?)\W*", _I
)
"""'Was there one in Osh?' of several things."""
COUNTS_THOSE = regex(
    r"(?:and\s+)?(?P<how>how\s+many)\s+of\s+(?:those|them|these)\s+(?P<rest>(?!who|that|\w+ed\b)\w.*)", _I
)
"""'How many of those were women?'"""
SUPERLATIVE = (
    r"(?:high|low|long|common|short|larg|bigg|small|old|young|lat|earli|great|heavi|strict|harsh|mild|few|fast|slow|rich|poor"
    r"|cheap)est|worst|best|most|least"
)
OTHER_END = regex(rf"(?:which\s+(?:ones?\s+)?(?:is\s+|was\s+)?)?(?:the\s+)?(?P<word>{SUPERLATIVE})(?:\s+ones?)?\W*", _I)
"""'And the best?' after 'which was the worst?'."""
DEGREE = regex(
    r"to\s+an?\s+(?:lesser|smaller|greater|larger|lower)\s+(?:degree|extent)|(?:the\s+)?least|less(?:\s+(?:so|often|frequently))?",
    _I,
)
"""'And to a lesser degree?' after 'where are they exploited the most?'"""
MOST_AT_END = regex(
    rf",?\s+(?:(?:the\s+)?most(?:\s+(?:often|frequently|commonly))?|mostly|mainly|chiefly|above\s+all|{DEGREE.pattern})$",
    _I,
)
DID_IT = regex(
    r"who\s+(?:\w+ly\s+)?(?:did|does|do|has\s+done|had\s+done|is\s+doing|was\s+doing)\s+(?:it|this|that)\W*", _I
)
"""What was done is no thing that stands in the place of 'it'."""
DO_IT = regex(
    r"(?P<can>can|could|may|must|should|do|does|did|will|would)\s+(?P<who>(?:[\w’'-]+\s+){1,4}?)do\s+(?:it|this|that|so)"
    r"(?:\s+(?:too|also|as\s+well|either))?\W*",
    _I,
)
"""'Can miners do it as well?': what was asked of others."""
THE_THING = regex(
    r"(?:and\s+|but\s+)?(?:(?:what|how)\s+about\s+)?(?P<what>(?:the|that|this)\s+(?:[\w-]+\s+){1,3})thing"
    r"(?P<when>(?:\s+(?!(?:that|which|who)\b)[\w’'-]+){0,5})\W*",
    _I,
)
"""'And the flag thing the month after?': what happened with it."""
DURING = regex(
    r"\s+(?:during|at\s+the\s+time\s+of)\s+(?:the|its|their)\s+(?:[\w’'-]+\s+){0,3}[\w’'-]+$",
    _I,
)
"""A time told by an event, in whose place a year may come."""
TAKES_A_STAND = regex(
    r"^(?:who|does|did|do|has|have|is|are|was|were|how|what)\b.*\b(?:agree[ds]?|disagree[ds]?|respond(?:ed)?|repl(?:y|ied)"
    r"|react(?:ed)?|comment(?:ed)?|object(?:ed)?|intervene[d]?|apologi[sz]e[d]?|investigating)\W*$",
    _I,
)
"""'Does the ministry agree?', 'who is investigating?': what to, or what, was said before."""
SPOKE = regex(
    r"what\s+(?:else\s+)?(?:did|does|do|has|have)\s+(?!(?:\S+\s+){0,2}report\b)(?:the\s+)?\S+(?:\s+\S+){0,2}\s+(?:say|said|conclude[d]?|think"
    r"|recommend(?:ed)?|demand(?:ed)?|suggest(?:ed)?|propose[d]?|claim(?:ed)?)"
    r"(?:\s+(?:is|was|are|were)\s+(?:still\s+)?(?:missing|lacking|wrong|needed|absent|left\s+out))?\W*",
    _I,
)
"""'What did the OSCE say?', 'what do critics say is missing?': about what, or where, was said before."""
SUPERLATIVE_END = regex(
    r"\bthe\s+(?:most|least|fewest|rise|increase|jump|surge|growth|drop|fall|decline|decrease|reduction|change|difference)\W*$",
    _I,
)
"""'Which province sent the most?', 'what's behind the rise?': of what, or in what, was said before."""

_ANY_LIMITS = (
    r"(?:(?:is|are|was|were)\s+there\s+)?(?:any\s+|an?\s+)?(?:exceptions?|penalt(?:y|ies)|limits?|restrictions?|sanctions?"
    r"|conditions|consequences?|details|examples|rules|safeguards?|exemptions?|guidelines?|guidance|procedures?|protocols?)\W*"
    r"|(?:is|was|are|were)\s+(?:the|this|that|these)\s+(?:laws?|rules?|ban|prohibition|polic(?:y|ies)|provisions?)\s+"
    r"(?:\w+ly\s+)?(?:enforced|applied|implemented|followed|observed|respected|effective)(?:\s+in\s+practice)?\W*"
)
ANY_LIMITS = regex(_ANY_LIMITS, _I)
"""What may be asked about any rule, in passing."""
GENERIC = regex(
    rf"{_ANY_LIMITS}"
    r"|(?:what|which|who|how\s+\w+)\s+(?:is|are|was|were)\s+the\s+(?:main\s+|total\s+)?(?:reasons?|results?|outcomes?"
    r"|consequences?|sentences?|penalt(?:y|ies)|purpose|source|costs?|budget|total|difference|punishments?|percentage"
    r"|numbers?|figures?|amount|causes?|effects?|impact|trend)\W*"
    r"|what\s+happened(?:\s+(?:next|then|after|since|afterwards))?\W*|(?:anyone|anything|what|who|where|how)\s+else\W*"
    r"|(?:such\s+as|like)(?:\s+what)?\W*|for\s+(?:example|instance)\W*"
    r"|(?:(?:in|for|from|by|to|under|over|with|on|at)\s+)?(?:what|which|whose|how\s+much)\s+[\w-]+\W*"
    r"|(?:(?:in|for|from|by|to|under|over|with|on|at)\s+)?how\s+many\s+[\w-]+(?:\s+(?:an?|per|each|every)\s+\w+)?\W*"
    r"|why\s+(?:so|such|the|not|only|no)\b(?:\s+\S+){0,6}\W*",
    _I,
)
COUNTED = regex(
    rf"((?:(?:in|for|from|by|to|with|on|against)\s+)?how\s+many)(?:\s+(?:of\s+them|in\s+total|altogether))?\s+(?=(?:{'|'.join(sorted(AUXILIARIES))})\b)",
    _I,
)
ANY_GROUP = regex(
    r"(?:any|(?:were|was)\s+(?:there|any)(?:\s+(?:any|an?))?)\s+(?!of\b)((?:[\w-]+\s+){0,2}[\w-]+?)(?:\s+(?:among|of)\s+them)?\W*",
    _I,
)
ANY_OF = regex(r"(?P<share>any|most|all|some|none|both)\s+(?:of|among)\s+(?:them|those|these)\s+(?P<rest>\S.*)", _I)
"""'Any of them foreigners?'"""
PART_OF = regex(
    r"(?:how\s+many\s+)?(?:(?:of|among)\s+(?:them|those|these)[\s,]+"
    r"(?P<after>(?:(?:for|in|from|by|at|under|with|on|over|about)\s+(?!(?:19|20)\d\d\b)(?:[\w-]+\s+){0,3})?(?:[\w-]+\s+)?[\w-]+)"
    r"|(?P<before>(?:[\w-]+\s+)?[\w-]+)\s+(?:among|of)\s+(?:them|those|these))\W*",
    _I,
)
"""'How many of them men?', 'women among them?'"""
COUNTS = {
    "how many": regex(r"\bhow\s+many\b|\bnumber\b", _I),
    "how much": regex(r"\bhow\s+much\b|\bamount\b", _I),
}
"""What a question has that counts as these do."""
COUNT_ONLY = regex(r"(how\s+(?:many|much))\s+", _I)
PICKED = regex(r"(?:(?:in|for|from|by|to|under|over|with|on|at)\s+)?(?:which|what|whose)\s", _I)
YEAR_ASKED = regex(
    r"(?:how\s+(?:many|much|often|high|large|low)|what|who|which)"
    r"(?:\s+(?:was|were|is|are)\s+(?:it|that|this|they|there|the\s+(?:number|figure|total|rate|amount)s?))?\s+(?=\S)"
    r"|how\s+(?:was|were|is|are)\s+(?:it|that|things)\s+(?=\S)",
    _I,
)
"""What 'what was it in 2018?' has before the year."""
CONDITION = regex(
    r"(?:and\s+|but\s+|or\s+)?(?:(?:what|how)\s+(?:about\s+)?)?((?:even\s+)?(?:if|unless|when(?=\s+(?:(?:the|an?)\s+[\w-]+\s+(?:is|are)|(?:it|they)(?:['’](?:s|re)|\s+(?:is|are)))\s))\s[^,?]{3,80})\??\s*",
    _I,
)
"""'And if the victim is a child?', 'and when it's a child?'"""
CONDITION_AT_END = regex(
    r"\s(?P<if>(?:if|unless|when)\s+(?:the|an?)\s+[\w-]+\s+(?:is|are|was|were))\s+(?P<what>[^,?]{1,60})$", _I
)
"""'… if the victim is 15': another condition takes its place."""
SPEAKER = regex(
    r"(?P<lead>(?:what|how)\s+(?:did|does|do)\s+)(?P<who>(?!(?:the|this)\s+(?:report|text)\b|it\b|they\b|you\b|we\b).+?)"
    r"(?P<says>\s+(?:say|think|respond|react|find|conclude|claim|recommend|comment)\b.*)",
    _I,
)
"""'What did the warden say about the video?': another speaker takes their place."""
AGE_MEANT = regex(
    r"(?:(?:under|over|below|above|younger\s+than|older\s+than|at\s+least)\s+(?:the\s+age\s+of\s+)?\d{1,2}|\d{1,2}"
    r"|an?\s+(?:child|adult|minor|teenager))(?:\s+years\s+old)?",
    _I,
)
OF_SO_MANY = regex(rf"\bthe\s+(?P<number>\d{{1,3}}|{NUMBER_WORD})(?![\w-])(?!\s+(?:others?|more|times|years?)\b)", _I)
"""'The seven', who were counted before."""
NUMBER = regex(rf"(?<![\w.,-])(?:\d{{1,3}}|{NUMBER_WORD})(?![\w,-]|\.\d)", _I)
"""A number that is no year."""
OF_SOME_AGE = regex(r"\b(?:an?\s+)?(?:adults?|child(?:ren)?|minors?)\b", _I)
PAID_FOR_IT = regex(
    r"who\s+(?:\w+ly\s+)?(?:paid|pays|is\s+paying)\s+for\s+(?:it|this|that)\W*"
    r"|who\s+(?:\w+ly\s+)?(?:funded|funds|financed|finances|sponsored|organi[sz]e[ds]?|conducted|carried\s+out|led|ordered)"
    r"\s+(?:it|this|that)\W*",
    _I,
)
"""What was done may be meant, not the body that did it."""
OWNED = regex(
    r"(?P<owner>.+?)(?:['’]s|(?<=s)['’])\s+(?:main\s+)?(?:effects?|impacts?|consequences?|roles?|jobs?|tasks?|mandate|duties|purpose|aims?|goals?|functions?"
    r"|weakness(?:es)?|strengths?|shortcomings?|importance|significance|meaning)",
    _I,
)
"""'The ban's effect': what goes on about 'it' is about the ban."""
EFFECT_OF = regex(r"(?:the\s+)?(?:\w+\s+)?(?:effects?|impacts?|influence)\s+of\s+(?P<owner>.+?)\s+on\s+.+", _I)
"""'The effect of the ban on migrants': 'it' is the ban."""
OWNED_BY_BODY = regex(r"(?P<owner>.+?)(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?(?:budget|funding|head|chair|staff)", _I)
BODY_DOES = regex(
    r"\b(?:does|did|has|had)\s+it\s+(?:\w+ly\s+)?(?:meet|met|convene[d]?|decide[d]?|do(?:ne)?|publish(?:ed)?|investigate[d]?"
    r"|employ(?:ed)?|work(?:ed)?|operate[d]?|report(?:ed)?)\b",
    _I,
)
"""What a body does, and no budget: 'how often did it meet?'"""
PAYS = regex(
    r"how\s+much\s+(?:do|does|did|must|should)\s+(?:[\w-]+\s+){1,3}?(?:pay|charge|earn|get|receive|owe)\W*", _I
)
"""'How much do workers really pay?': what for, was said before."""
ADMITTED = regex(
    r"(?:are|were|is|was|can|could|may)\s+(?:[\w-]+\s+){1,2}(?:also\s+)?(?:be\s+)?(?:let\s+in|admitted|accepted|welcome"
    r"|taken\s+in|eligible|included|excluded|covered|served|catered\s+for)(?:\s+(?:too|as\s+well|there))?\W*",
    _I,
)
"""'And are men let in?': where to, was said before."""
ELLIPTIC_ANY = regex(
    r"(were|was|are|is|have|has|had|did|do)\s+(any|all|some|most|many|both|none)\s+"
    r"(?=(?:\w+(?:ed|en)|been|get|receive|from|in|at|under|over|by|with)\b)",
    _I,
)
