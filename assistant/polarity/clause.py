"""One clause read for what it does to its words: denies, allows, bans or requires them, or leaves them open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from assistant.checks.evidence import clauses_of
from assistant.checks.marks import Mark
from assistant.checks.reading import Token
from assistant.checks.words import word_set
from assistant.polarity.words import PREFIX
from assistant.regex import regex

_DENIAL = regex(
    r"\b(?:not(?! only| just| merely)|never|no(?! later than| fewer than| less than| more than|\.| - )"
    r"|none|nobody|nothing"
    r"|neither|nor|(?<!due to )(?<!for )lack(?:s|ed|ing)?(?: of)?|fail(?:s|ed|ure)? to|refus(?:es|ed"
    r"|e) to|declin(?:es|ed) to|refrain(?:s|ed)? from|neglect(?:s|ed) to|forgot to|opted (?:against|not to)"
    r"|unable to|yet to"
    r"|0(?! [.%]))\b",
    re.IGNORECASE,
)
_SOFT = regex(
    r"\b(?:without|free of|free from|few|little|rare(?:ly)?|seldom|limited|insufficient(?:ly)?"
    r"|inadequate(?:ly)?|hardly"
    r"|barely|scarce(?:ly)?|shortages?|absence|absent|restrict(?:s|ed|ions?|ing)?|difficult(?:y|ies)?"
    r"|ended|suspend(?:s|ed)|dismiss(?:ed|es)|stopped|ceased"
    r"|clos(?:ed|ure)|repeal(?:ed|s)?|abolished|withdr[ae]wn?|delay(?:s|ed)?|pending|unresolved"
    r"|minimal|partial(?:ly)?|partly|overturned"
    r"|annulled|vetoed|cancel+ed|postponed|abandoned|prevent(?:s|ed|ing)?|block(?:s|ed|ing)?"
    r"|imped(?:es|ed|ing)|hamper(?:s|ed|ing)?|hinder(?:s|ed|ing)?|ignor(?:es|ed|ing)"
    r"|avoid(?:s|ed|ing)?|evad(?:es|ed|ing)|escap(?:es|ed|ing)|ke(?:pt|eps?) [\w ’'-]{1,40}? from|put off|discontinued"
    r"|stopped short|in (?:the process|danger) of|retract(?:s|ed)?|overdue|due for|halted|diminish(?:es|ed|ing)?"
    r"|lift(?:s|ed)?|divid(?:es|ed)|separated|separately|ruled out|at large|short of|in part|far from|almost|nearly"
    r"|impunity|exempt\w*|except|excepting|other than|rather than|instead of"
    r"|only|nominal(?:ly)?"
    r"|un(?!der|it|ion|ivers|til|less|ique|anim|expected|iform)[a-z]{5,}|(?:in|im|ir|il)(?:formal"
    r"|capable|complete|effective"
    r"|accessible|eligible|sufficient|possible|regular)(?:ly)?)\b",
    re.IGNORECASE,
)
_PERMITS = regex(
    r"\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|authori[sz](?:es|ed|e|ing)|(?-i:may)|can|could"
    r"|entitle[sd]?|rights? to"
    r"|the right|able to|(?:legal|lawful)(?! (?!to|for|in|and|or|if|when|only|at|under|unless|but|on)[a-z])"
    r"|decriminali[sz](?:ed|es|e)|legali[sz](?:ed|es|e)|(?:powers?"
    r"|authority) to|empower(?:s|ed)?"
    r"|eligible|free to|enabl(?:es|ed))\b",
    re.IGNORECASE,
)
_FORBIDS = regex(
    r"\b(?:prohibit(?:s|ed|ing|ion)?|ban(?:s|ned|ning)?|forbid(?:s|den|ding)?|forbade|barr(?:ed"
    r"|ing)|bars(?=.* from )|outlaw(?:s|ed|ing)?"
    r"|criminali[sz](?:e|es|ed|ing)|(?:illegal|unlawful)(?! [a-z]+s\b)|(?:a|an) (?:criminal )?(?:crime|offen[sc]e)"
    r"|punishable|penali[sz](?:es|ed|e)"
    r"|against the law|unconstitutional|ineligible|preclud(?:es|ed|e))\b",
    re.IGNORECASE,
)
_REQUIRES = regex(
    r"\b(?:requir(?:es|ed|e|ing)|must|(?<!legally )mandat(?:es|ed|e)|(?:compulsory|mandatory)"
    r"(?=\W*$| ?[,;.]| (?:for|and|but|in|at|until|through|from|to|by|up|on|only|as)\b)|oblig(?:es|ed|ates|ated)"
    r"|(?:had|have|has) to(?! date))\b",
    re.IGNORECASE,
)
_ONLY = regex(r"\bonly (?:with|after|if|when|upon)\b", re.IGNORECASE)
_TURNED = (
    (r"acquit(?:s|ted)?|exonerated?|cleared", r"guilty|convict\w*|sentenc\w*"),
    (
        r"reject(?:s|ed)?|refus(?:es|ed)(?! to)|den(?:ies|ied)|declin(?:es|ed)(?! to)|dismiss(?:es|ed)"
        r"|vetoed|turned down",
        r"accept\w*|grant\w*|approv\w*|pass(?:ed)?|adopt\w*|agree\w*|ratif\w+|admit\w*|succe\w+|uph[eo]ld",
    ),
    (
        r"exclud(?:es|ed|e|ing)",
        r"includ\w*|cover\w*|appl(?:y|ies|ied)|get|receive[sd]?|got|benefit\w*|protect\w*|entitled",
    ),
    (r"releas(?:es|ed)|freed", r"still (?:in|held|detained|behind)|remain\w* (?:in|held|detained)"),
    (r"insufficient(?:ly)?|inadequate(?:ly)?|(?:too|very) (?:few|little)", r"enough|sufficient(?:ly)?|adequate(?:ly)?"),
    (r"closed|suspended|cancel+ed|abolished|dissolved", r"still|remain\w*|stay\w*|continu\w*"),
    (
        r"los(?:es|t)|forfeit(?:s|ed)",
        r"ke(?:ep|eps|pt)|h(?:o|e)lds? on(?:to)?|retain(?:s|ed)?|still|remain\w*|maintain(?:s|ed)?",
    ),
    (r"overturned|annulled|quashed", r"upheld|confirmed|uphold"),
    (r"ineffective(?:ly)?|unable|powerless", r"effective(?:ly)?|able"),
)
"""What a clause says instead of denying it, and the words of a question that it denies."""
_OUTRIGHT = regex(r"\b(?:can|may|could) not\b", re.IGNORECASE)


_TURNED_WORDS = tuple((regex(rf"\b(?:{said})\b"), regex(rf"\b(?:{asked})\b")) for said, asked in _TURNED)
_ANY_TURNED = regex(rf"\b(?:{'|'.join(said for said, _ in _TURNED)})\b", re.IGNORECASE)
_IN_A_WAY = regex(r"criminally|judicially|administratively")
"""'Did not hold them criminally liable' doesn't say that they went unpunished."""
_DEGREE = regex(
    r"(?!explicitly|specifically|expressly|legally|officially|publicly|yet|only)\w+ly|all|every|always"
    r"|enough|many|much|often|both|most|each"
)
_IN_SO_MANY_WORDS = regex(r"explicitly|specifically|expressly")
_PROVIDED = regex(
    r"\b(?:provide|guarantee|grant|protect|recogni[sz]e|mention|address|include|cover|allow|permit|entitle|right)\w*",
    re.IGNORECASE,
)
"""What a constitution that doesn't do it explicitly may do all the same; a crime it doesn't make so."""
_ALMOST = regex(r"\b(?:almost|nearly|practically|virtually)$", re.IGNORECASE)
_SOME_OF = regex(
    r"\b(?:\d+|some|several|many|most|half|part|others?|majority) of (?:the|its|their|these|those|all|his|her)\b",
    re.IGNORECASE,
)
_AT_TIMES = regex(
    r"\b(?:often|frequently|sometimes|at times|occasionally|on occasion|in some|in many|in most|in several|in certain"
    r"|(?:in|at|on) \d+ (?!(?:19|20)\d\d\b)[a-z]+)\b"
    r"|^\W*(?:at least \w+|many|most|some|several|certain|numerous|half"
    r"|a (?:large |small )?(?:number|few|majority|minority)|the (?:vast )?majority)\b",
    re.IGNORECASE,
)
"""'Often did not', 'in some districts there were no', 'many children did not': not always, or not all of them."""
_ALWAYS = regex(r"\b(?:all|every|each|both|most|many|often|always|usually|everyone|everybody)\b", re.IGNORECASE)
ALL = regex(r"\b(?:all|every|each|both|everyone|everybody)\b", re.IGNORECASE)
_NOT_RESTRICTED = regex(
    r"\b(?:(?:do|does|did|had|have|has) not|never) (?:[a-z]+ (?:or|and) )?restrict\b", re.IGNORECASE
)
CONTRAST = word_set("although though but however while whereas despite except unless")
"""What begins a clause that is set against another."""
OPEN_MARKS: frozenset[Mark] = frozenset({"unreported", "reputed", "planned", "conditional"})
"""What leaves open whether it is as a clause says."""
_JOINED = frozenset({"and", "or", "nor", "but"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and the places of the tokens that deny, soften, permit, forbid or require in it.

    `cancelled` are softening words that the question has too.
    """

    tokens: tuple[Token, ...]
    denials: tuple[int, ...]
    softeners: tuple[str, ...]
    permits: tuple[int, ...]
    forbids: tuple[int, ...]
    requires: tuple[int, ...]
    cannot: bool
    cancelled: tuple[str, ...] = ()

    @property
    def denied(self) -> tuple[Token, ...]:
        """The tokens from the first denial on; of a subject that is denied ('was excluded') the ones before it too."""
        if not self.denials:
            return ()
        first, end = self.denials[0], len(self.tokens) if len(self.denials) == 1 else self.denials[1]
        after = self.tokens[first + 1 : end]
        return after if any(token.is_content for token in after) else self.tokens

    @property
    def turned(self) -> tuple[str, ...]:
        """The words that deny another one ('acquitted')."""
        return tuple(found[0].casefold() for found in _ANY_TURNED.finditer(self.text))

    @property
    def bare(self) -> bool:
        """Whether the clause denies nothing, by whatever word."""
        return not self.denials and not set(self.turned) - set(self.cancelled)

    @property
    def plain(self) -> bool:
        """Whether the clause states something without denying or softening it."""
        return self.bare and not self.softeners

    @property
    def softened(self) -> bool:
        """Whether the clause softens what it says, by another word than the very deed that it denies: 'did not restrict
        or censor it'."""
        return any(word != "restrict" or not _NOT_RESTRICTED.search(self.text) for word in self.softeners)

    @property
    def text(self) -> str:
        return " ".join(token.text for token in self.tokens)

    @property
    def doubled(self) -> bool:
        """Whether one denial may undo another ('no right to refuse to …')."""
        return any(
            not _JOINED & {token.folded for token in self.tokens[max(place - 4, 0) : place]}
            for place in self.denials[1:]
        )

    def partly(self, core: str) -> bool:
        """Whether only a degree is denied the question doesn't ask for, or of some: 'did not effectively enforce'."""
        before = " ".join(token.text for token in self.tokens[: self.denials[0]]) if self.denials else ""
        if _ALMOST.search(before) or (_AT_TIMES.search(before) and not _ALWAYS.search(core)):
            return True
        if _SOME_OF.search(before) and not ALL.search(core):
            return True
        denied = [token.folded for token in self.tokens[self.denials[0] :]] if self.denials else []
        if any(_IN_A_WAY.fullmatch(word) and word not in core.casefold() for word in denied):
            return True
        said = [self.tokens[place + 1].folded for place in self.denials if place + 1 < len(self.tokens)]
        if any(map(_IN_SO_MANY_WORDS.fullmatch, said)) and _PROVIDED.search(core):
            return True
        return any(_DEGREE.fullmatch(word) and word not in core.casefold() for word in said)

    def of_some(self, places: Sequence[int]) -> bool:
        """Whether what begins at the first of some places is so often, somewhere or of many, not always or of all."""
        before = " ".join(token.text for token in self.tokens[: min(places, default=0)])
        return bool(_AT_TIMES.search(before))

    def says_opposite(self, core: str) -> bool:
        """Whether the clause says by a word of its own that what a question asserts isn't so."""
        if self.denials:
            return False
        asserted = {word.casefold() for word in re.findall(r"\w{4,}", core)}
        said = {token.folded for token in self.tokens}
        own = re.findall(r"\w+", core.casefold())
        if any(f"un{word}" in said and word not in said for word in asserted):
            return True
        return any(
            (word := said.search(self.text))
            and not any(word[0].casefold()[:PREFIX] == other[:PREFIX] for other in own)
            and asked.search(core)
            and not asked.search(self.text)
            for said, asked in _TURNED_WORDS
        )

    @property
    def norm(self) -> str | None:
        """'permits', 'forbids', 'requires' or 'waives' (requires not); None if it says none of them, or several."""
        places = [("permits", self.permits), ("forbids", self.forbids), ("requires", self.requires)]
        said = [(name, spots) for name, spots in places if spots]
        if _ONLY.search(self.text) and self.permits and not self.denials and not self.forbids:
            return "requires"
        if len(said) != 1 or len(self.denials) > 1:
            return None
        name, spots = said[0]
        if not self.denials:
            return name
        before = self.denials[0] < spots[0]
        if not before and not (name == "permits" and self.cannot):
            return None
        return {"permits": "forbids", "forbids": "permits", "requires": "waives"}[name]


@lru_cache(maxsize=2_000)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order. Each question asks for them several times: they are kept."""
    return tuple(map(_clause, clauses_of(sentence)))


def following(clause: Clause, found: Sequence[Clause]) -> Sequence[Clause]:
    """The clause after one of several, if there is any."""
    return found[found.index(clause) + 1 :][:1]


def _clause(tokens: tuple[Token, ...]) -> Clause:
    text = " ".join(token.text for token in tokens)
    starts = [0, *accumulate(len(token.text) + 1 for token in tokens[:-1])]
    return Clause(
        tokens=tokens,
        denials=_once(tokens, _places(_DENIAL, text, starts)),
        softeners=tuple(found[0].casefold() for found in _SOFT.finditer(text)),
        permits=_places(_PERMITS, text, starts),
        forbids=_places(_FORBIDS, text, starts),
        requires=_places(_REQUIRES, text, starts),
        cannot=bool(_OUTRIGHT.search(text)),
    )


def _places(pattern: re.Pattern[str], text: str, starts: Sequence[int]) -> tuple[int, ...]:
    return tuple(starts.index(found.start()) for found in pattern.finditer(text) if found.start() in starts)


def _once(tokens: Sequence[Token], places: tuple[int, ...]) -> tuple[int, ...]:
    """The places of denials, a list of them ('no … nor …', 'neither … nor …') as one."""
    rest = [place for place in places[1:] if tokens[place].folded != "nor"]
    return (*places[:1], *rest)
