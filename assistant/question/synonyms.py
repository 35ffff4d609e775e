"""A question in the words of a sentence: 'who chairs the board?' beside 'led the board' as 'who leads the board?'.

The trained layers take a word that their training hardly had beside its synonym for another thing. The groups are
general English of reports and of those who ask about them; in one stands only what means the same in nearly any report.
They are wider than what verification takes for one meaning (checks/words.py): nothing is claimed by them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from assistant.checks.words import spelling
from assistant.followup.inflection import participle, past, third_person, with_ing
from assistant.regex import regex

_VERBS = (
    "lead, ~head, ~chair, preside over",
    "run, operate, manage",
    "~found, establish, create, set up",
    "~fund, ~finance, pay for, bankroll",
    "~train, teach, instruct, provide training, give training",
    "identify, recognize, detect, ~spot",
    "assist, help, aid, look after, care for, take care of, provide assistance, give assistance",
    "refer, pass on, hand over",
    "investigate, ~probe, look into",
    "prosecute, put on trial, take to court, bring to trial",
    "convict, find guilty",
    "~jail, imprison, lock up, put behind bars",
    "arrest, detain, apprehend, nab, take into custody, pick up",
    "~release, ~free, set free, let go",
    "deport, expel, send back",
    "repatriate, send home, bring home",
    "~ban, prohibit, outlaw, forbid",
    "~permit, allow, authorize",
    "adopt, enact, approve, pass, sign off",
    "amend, ~change, revise, rewrite",
    "repeal, ~scrap, abolish, revoke",
    "~draft, write, draw up",
    "publish, ~release, make public",
    "convene, meet, get together, sit",
    "increase, rise, grow, go up, climb",
    "decrease, decline, fall, drop, go down, shrink",
    "hire, recruit, employ, take on",
    "dismiss, ~fire, ~sack",
    "resign, quit, step down",
    "compensate, reimburse, pay compensation",
    "kill, ~murder, slay",
    "~beat, ~assault, ~attack, beat up",
    "~abuse, mistreat, ill-treat",
    "threaten, intimidate",
    "~bribe, pay off, buy off",
    "deny, reject",
    "acknowledge, admit, own up to",
    "criticize, ~fault, find fault with",
    "~praise, commend, ~welcome, applaud",
    "urge, call on",
    "recommend, advise",
    "pledge, ~promise, vow",
    "refuse, decline, turn down",
    "~halt, suspend, ~stop, discontinue",
    "continue, go on, carry on",
    "begin, ~start, commence",
    "complete, finish, conclude",
    "~delay, postpone, put off",
    "hinder, obstruct, impede, hamper",
    "close, shut down, shut",
    "destroy, demolish, tear down, pull down",
    "~protest, demonstrate, ~rally",
    "appoint, ~name, nominate",
    "~monitor, oversee, supervise, keep an eye on",
    "inspect, ~check, ~visit",
    "collect, gather, compile",
    "confiscate, seize, impound, take away",
    "provide, give, offer, ~supply, furnish, lend, hand out",
    "receive, get, obtain",
    "move, relocate",
    "flee, escape, run away",
    "lure, entice, deceive, ~trick, dupe, mislead",
    "~force, coerce, compel",
    "~register, ~record, log",
    "reveal, disclose, make known, bring to light",
    "exclude, leave out, shut out",
    "downgrade, relegate, demote",
    "spend, disburse",
    "allocate, set aside, earmark",
    "reduce, ~cut, lower, bring down",
    "kidnap, abduct, snatch",
    "punish, penalize",
    "evict, turn out",
    "renew, extend, prolong",
    "expire, lapse, run out",
    "happen, occur, take place",
    "worsen, deteriorate",
    "injure, hurt, ~wound",
    "die, perish",
    "disappear, vanish, go missing",
    "omit, leave out",
    "hide, conceal, cover up, hush up",
    "~question, interrogate",
    "accelerate, speed up",
    "expand, widen",
    "strengthen, reinforce, bolster",
    "replace, take the place of",
    "cooperate, collaborate, work together",
    "oppose, ~object to",
    "testify, give evidence",
    "commit, perpetrate",
    "conduct, carry out, undertake",
    "implement, put into practice, put into effect",
    "achieve, attain",
    "translate, interpret",
    "acquit, ~clear, let off, find not guilty",
    "warn, tip off, ~alert",
    "~house, accommodate, ~shelter, put up, take in",
    "inform, notify",
    "ignore, disregard, overlook, turn a blind eye to",
    "~raise, ~boost, ~hike",
    "tighten, toughen, stiffen",
    "ease, relax, loosen",
    "disrupt, cut off, interrupt",
)
"""Verbs of one meaning, particles and all; '~' before those that without an ending or with -s are nouns as often."""
_NOUNS = (
    "shelter, refuge, safe house",
    "countryside, rural area",
    "hotline, helpline, phone line",
    "phone, telephone",
    "victim, survivor",
    "offender, perpetrator",
    "kid, youngster, minor, child",
    "prisoner, inmate, detainee",
    "prison, jail, penitentiary",
    "lawyer, attorney",
    "judge, magistrate",
    "journalist, reporter",
    "company, firm, business, enterprise",
    "charity, NGO, nongovernmental organization, non-governmental organization",
    "lawmaker, legislator, parliamentarian, deputy",
    "foreigner, alien, non-citizen, non-national",
    "worker, employee, laborer, labourer",
    "purpose, aim, goal, objective",
    "shortcoming, weakness, flaw, defect, gap, deficiency",
    "bribe, payoff, kickback, backhander",
    "law, statute",
    "training, course, seminar, workshop",
    "campaign, drive",
    "investigation, probe, inquiry, enquiry",
    "head, chief, director, leader, chairperson, chairman",
    "obstacle, hurdle, barrier",
    "punishment, penalty",
    "border, frontier",
    "allegation, accusation",
    "town, city",
    "doctor, physician",
    "car, vehicle",
    "ship, vessel, boat",
    "murder, homicide, killing",
    "death, fatality, fatal accident",
    "demonstration, protest, rally, march",
    "money, funds, funding",
    "house, home, dwelling",
    "teenager, adolescent",
    "wife, spouse",
    "complaint, grievance",
    "weapon, firearm, gun",
    "ruling, verdict, judgment, judgement",
    "lawsuit, suit",
    "increase, rise, growth, jump",
    "decrease, decline, drop, fall, reduction",
    "leaflet, brochure, pamphlet, flyer",
    "ad, advertisement",
    "share, percentage, proportion",
    "guard, warden, jailer",
    "police officer, policeman, cop",
    "kidnapping, abduction",
    "disease, illness, sickness",
    "pupil, student, schoolchild",
    "employer, boss",
    "owner, proprietor",
    "domestic worker, maid, housemaid, domestic helper",
    "farmworker, farm worker, agricultural worker, farm hand",
    "sex worker, prostitute",
    "meeting, session",
    "amendment, change",
    "application, request",
    "study, survey",
    "license, licence, permit",
    "database, register, registry",
    "recruiter, recruitment agency, employment agency, labor broker, labour broker, job agency",
    "salary, wage",
)
"""Nouns of one meaning, in the singular."""
_BEFORE_DONE = regex(
    r"\b(?:am|is|are|was|were|be|been|being|has|have|had|get|gets|got)\b(?:\W+\w+){0,4}\W*$", re.IGNORECASE
)
"""What stands before a participle."""
_BEFORE_INFINITIVE = regex(
    r"\b(?:do|does|did|to|can|could|may|might|must|will|would|shall|should)\b(?:\W+\w+){0,4}\W*$", re.IGNORECASE
)
_BEFORE_VERB = regex(r"\b(?:who|which|that|he|she|it|they|to|not|also)\W+$", re.IGNORECASE)
"""After what a word is a verb that is a noun as often."""

_CHILDREN = regex(r"\b(?:children|minors|kids)\b(?!['’-])")
_CHILD = regex(r"\b(?:child\w*|minors?|kids?|underage)\b", re.IGNORECASE)
_BOTH = (regex(r"\bgirls?\b", re.IGNORECASE), regex(r"\bboys?\b", re.IGNORECASE))
"""Children, and those by whom a text tells of them: '34 girls, 21 men and 12 boys'."""
LOOKED_BACK = 80
"""How many characters before a word tell how it is used: some ten words."""
_WORD = regex(r"\w+(?:-\w+)*")

Place = Literal["", "s", "past", "done", "ing", "one", "many"]
"""Forms of verbs, then of nouns."""


class _Use(NamedTuple):
    """A form of a member of a group."""

    group: int
    member: str
    form: Place
    is_noun: bool


class _Found(NamedTuple):
    """A member of a group where it stands in a text."""

    start: int
    end: int
    uses: list[_Use]
    before: str

    @property
    def sure(self) -> list[_Use]:
        """As what it is surely used there."""
        verb = _BEFORE_VERB.search(self.before)
        return [use for use in self.uses if verb or not use.is_noun]


_BEHIND = regex(r"^(?P<before>\W*(?:(?:and|so|but) )?)who (?P<verb>is|are|was|were) behind\b", re.IGNORECASE)
"""'Who is behind the campaign?'"""


def _literally(question: str) -> str:
    """'Who is behind it?' as 'which body runs it?', which the layers were trained on."""
    found = _BEHIND.match(question)
    if found is None:
        return question
    runs = "runs" if found["verb"].casefold() in ("is", "are") else "ran"
    return f"{found['before']}Which body {runs}{question[found.end() :]}"


def in_its_words(question: str, text: str) -> str:
    """The question with each word of which the text has only another of the same meaning put as the text has it."""
    if all(pattern.search(text) for pattern in _BOTH) and not _CHILD.search(text):
        question = _CHILDREN.sub("girls and boys", question)
    question = _literally(question)
    told = _members_in(text)
    put, end = "", 0
    for found in _found_in(question):
        put += question[end : found.start] + _put(found, question[found.start : found.end], told)
        end = found.end
    return put + question[end:]


def _put(found: _Found, said: str, told: Mapping[int, Mapping[str, bool]]) -> str:
    """What a text says for a word of a question; the word itself if the text has it, or none of its meaning."""
    uses = [use for use in found.sure if use.group in told]
    if not uses or any(use.member in told[use.group] for use in uses):
        return said
    groups = {use.form: use.group for use in uses}
    form = _form_there(list(groups), found.before)
    member = next((member for member, surely in told[groups[form]].items() if surely), None)
    return said if member is None else _FORMS[groups[form], member].get(form, said)


def _form_there(forms: Sequence[Place], before: str) -> Place:
    """Which of several forms that are written alike stands after some words: 'was set up', 'did … set up'."""
    if "done" in forms and _BEFORE_DONE.search(before):
        return "done"
    if "" in forms and "past" in forms and not _BEFORE_INFINITIVE.search(before):
        return "past"
    return forms[0]


@lru_cache(maxsize=4096)
def _members_in(text: str) -> Mapping[int, Mapping[str, bool]]:
    """The members of each group that a text has, in its order, and whether it surely has them: 'chairs' may be none."""
    members: dict[int, dict[str, bool]] = defaultdict(dict)
    for found in _found_in(text):
        sure = found.sure
        for use in found.uses:
            members[use.group][use.member] = members[use.group].get(use.member, False) or use in sure
    return members


def _found_in(text: str) -> Iterator[_Found]:
    """The members of groups in a text, the longest first where several begin alike."""
    matches = list(_WORD.finditer(text))
    words = tuple(word if word in _WORDS else spelling(word) for word in (match[0].casefold() for match in matches))
    at = 0
    while at < len(words):
        member = next((one for one in _BY_FIRST.get(words[at], ()) if words[at : at + len(one)] == one), None)
        if member:
            start, end = matches[at].start(), matches[at + len(member) - 1].end()
            yield _Found(start, end, _USES[member], text[max(0, start - LOOKED_BACK) : start])
        at += len(member) if member else 1


def _verb(member: str) -> dict[Place, str]:
    head, _, particles = member.partition(" ")
    forms: dict[Place, str] = {
        "": head,
        "s": third_person(head),
        "past": past(head),
        "done": participle(head),
        "ing": with_ing(head),
    }
    return {form: f"{word} {particles}".strip() for form, word in forms.items()}


def _noun(member: str) -> dict[Place, str]:
    if member in {"training", "money", "funds", "funding"}:
        return {"one": member, "many": member}
    if member.endswith("child"):
        return {"one": member, "many": f"{member}ren"}
    if member == "wife":
        return {"one": "wife", "many": "wives"}
    if re.search(r"[^aeiou]y$", member):
        return {"one": member, "many": f"{member[:-1]}ies"}
    if member.endswith("man"):
        return {"one": member, "many": f"{member[:-2]}en"}
    return {"one": member, "many": f"{member}{'es' if member.endswith(('s', 'x', 'ch', 'sh')) else 's'}"}


class _Member(NamedTuple):
    """A member of a group, its forms, and whether it is a noun as often."""

    group: int
    name: str
    forms: dict[Place, str]
    is_noun: bool

    def uses(self) -> Iterator[tuple[tuple[str, ...], _Use]]:
        """Its forms as words, casefolded, with what they are."""
        for form, written in self.forms.items():
            unsure = self.is_noun and form in {"", "s"}
            yield tuple(written.casefold().split()), _Use(self.group, self.name, form, unsure)


def _members() -> Iterator[_Member]:
    for number, group in enumerate((*_VERBS, *_NOUNS)):
        for written in group.split(", "):
            name = written.removeprefix("~")
            yield _Member(number, name, (_verb if number < len(_VERBS) else _noun)(name), written != name)


def _by_words(members: Sequence[_Member]) -> dict[tuple[str, ...], list[_Use]]:
    """What the words of a form may be."""
    uses: dict[tuple[str, ...], list[_Use]] = defaultdict(list)
    for member in members:
        for words, use in member.uses():
            uses[words].append(use)
    return uses


def _by_first(forms: Collection[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Forms by the word that they begin with, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(forms, key=len, reverse=True):
        found[words[0]].append(words)
    return found


_MEMBERS = tuple(_members())
_FORMS = {(member.group, member.name): member.forms for member in _MEMBERS}
_USES = _by_words(_MEMBERS)
_BY_FIRST = _by_first(_USES)
_WORDS = frozenset(word for form in _USES for word in form)
