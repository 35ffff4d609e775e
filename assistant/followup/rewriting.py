"""The rules that make a follow-up stand alone, tried in order, and the fold over the conversation."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.followup import patterns
from assistant.followup.asked import Asked, asked, bare_fragment, extended, head_of, is_clause, joined, unconnected
from assistant.followup.ellipsis import (
    also_true,
    among,
    another_whole,
    fragment,
    in_how_many_cases,
    in_that_way,
    opened,
    other_end,
    repeated,
    same_year,
    swapped_year,
    version_of,
    who_said,
)
from assistant.followup.persons import persons_in
from assistant.followup.pronouns import any_there, counted_on, generic, in_the_same, resolved
from assistant.followup.reference import in_full, refers_back
from assistant.followup.tags import untagged
from assistant.followup.topic import (
    YEAR_PHRASE,
    capitalised,
    is_group,
    is_participle,
    is_plural,
    names,
    parse,
    spelled_out,
    topic,
    uncapitalised,
    with_year,
    without_years,
    years,
)
from assistant.followup.topicless import completed, continued, in_another_year
from assistant.followup.turning import another_time, why_not, why_this
from assistant.followup.words import AUXILIARIES, IMPERATIVES, INDEFINITE, PREPOSITIONS, key
from assistant.question.asked import TOPIC_ADDED, content
from assistant.question.smalltalk import answered_otherwise
from assistant.regex import regex
from assistant.schema import Turn
from assistant.text.countries import countries_in
from assistant.text.numerals import value_of
from assistant.text.sentences import split_sentences
from assistant.wordings import NO_MATCHING_REPORT, NOT_IN_REPORT, NOT_IN_REPORTS, OUT_OF_SCOPE

MAX_CHARS = 2000
"""A rewritten question may not be longer; nothing longer is read either."""
MAX_TURNS = 20
"""Turns before these are forgotten."""
REFUSALS = (NOT_IN_REPORT, NOT_IN_REPORTS, OUT_OF_SCOPE, NO_MATCHING_REPORT.split("{")[0])


LAST_CENTURY = 50
"""From here on a year in short is one of the last century: '99."""
SHORT = 4
"""Words in a question that is too short to be about something of its own."""

_WHOM = regex(r"\bwhom\b", re.IGNORECASE)
Rule = Callable[[str, Asked], Asked | None]

_LEANING: tuple[Rule, ...] = (any_there, counted_on, in_the_same, generic, resolved)
"""The rules for what a pronoun or a missing noun means."""
_THEN_COUNTED = (
    (patterns.TIME_THEN_COUNT, "when"),
    (patterns.PLACE_THEN_COUNT, "where"),
    (patterns.NOUN_THEN_COUNT, "what"),
)
"""What says first of what it asks how many."""
RULES: tuple[Rule, ...] = (
    repeated,
    who_said,
    opened,
    swapped_year,
    another_time,
    among,
    other_end,
    version_of,
    another_whole,
    also_true,
    why_this,
    in_that_way,
    in_how_many_cases,
    fragment,
    *_LEANING,
    in_another_year,
    same_year,
    completed,
)
"""In this order; the first that applies rewrites the question."""


def standalone(question: str, history: Sequence[Turn]) -> str:
    """The question as it would be asked without the conversation before it; unchanged where it stands alone.

    `history` holds the earlier questions as typed, oldest first: they are rewritten first, each by those before it.
    """
    earlier: Asked | None = None
    turns: list[Asked] = []
    history = history[-MAX_TURNS:]
    for at, turn in enumerate(history):
        following = history[at + 1].question if at + 1 < len(history) else question
        if earlier and _is_aside(turn.question, following):
            continue
        understood = _understood(turn.question, earlier, history[:at])
        if understood is not None:
            refused = turn.answer.startswith(REFUSALS)
            if earlier:
                understood = _going_on(understood, earlier, refused, following)
            earlier = replace(understood, answer="" if refused else turn.answer[:MAX_CHARS])
            turns.append(earlier)
    earlier = _that_counted(question, turns) or _that_asked_for_figure(question, turns) or earlier
    rewritten = _understood(question, earlier, history) if earlier and _without_noise(question) else None
    if rewritten is None or not _askable(rewritten.question) or rewritten.question == _plain(question):
        return question
    return _as_of_now(question, rewritten).question


def _that_counted(question: str, turns: Sequence[Asked]) -> Asked | None:
    """The question of which 'the seven' were the answer, the last of several, before those whose answers only tell of
    so many; None where nobody says 'the seven', or none told of them."""
    found = next(
        filter(None, (patterns.OF_SO_MANY.fullmatch(one[0]) for one in patterns.PRONOUN.finditer(question))), None
    )
    if found is None:
        return None
    number = value_of(found["number"].casefold())
    told = [turn for turn in reversed(turns) if turn.answer]
    first = (turn for turn in told if number in _numbers(turn.answer[: split_sentences(turn.answer)[0].end]))
    return next(first, next((turn for turn in told if number in _numbers(turn.answer)), None))


def _that_asked_for_figure(question: str, turns: Sequence[Asked]) -> Asked | None:
    """The last question that asks for a figure, of which 'the 2018 figure' is one; None after none, or where it is
    something else that is asked for."""
    said = _without_noise(_plain(question))
    figure = patterns.FIGURE_OF_YEAR.fullmatch(said)
    if not figure and not patterns.ASKED_AGAIN.fullmatch(said):
        return None
    asks = patterns.COUNTS_ANY if figure else patterns.OFTEN
    return next((turn for turn in reversed(turns) if asks.search(turn.text)), None)


def _numbers(text: str) -> set[str]:
    """The numbers that a text has, in words or figures."""
    return {value_of(one[0].casefold()) for one in patterns.NUMBER.finditer(text)}


def _as_of_now(said: str, understood: Asked) -> Asked:
    """A question on what is so now, or on what may be or is done, without the years of what was asked before."""
    about = understood.added
    if about and not years(said):
        if patterns.NOW.search(said):
            about = patterns.IN_YEAR_AT_END.sub("", about)
        elif patterns.LASTING.match(_without_noise(_plain(said))):
            about = without_years(about)
    return joined(understood.text, Asked(understood.text, about)) if about and about != understood.added else understood


def without_carried_year(question: str, history: Sequence[Turn]) -> str | None:
    """The question as it stands alone if nobody had asked for another year in passing ('and in 2018?').

    None if it asks for a year itself ('and the year before that?'), or if there was no such turn that it goes on from.
    """
    history = history[-MAX_TURNS:]
    if years(question) or _asks_of_another_year(Turn(question, ""), history):
        return None
    kept = [turn for at, turn in enumerate(history) if not _asks_of_another_year(turn, history[:at])]
    whole = standalone(question, kept)
    return whole if whole != standalone(question, history) else None


def _asks_of_another_year(turn: Turn, before: Sequence[Turn]) -> bool:
    """Whether a turn only asks for another year what was asked before it."""
    if not before:
        return False
    now, last = standalone(turn.question, before), standalone(before[-1].question, before[:-1])
    return bool(years(now)) and now != last and _same_but_for_years(now, last)


def says_something(typed: str) -> bool:
    """Whether a follow-up is a clause, which says something without what it leans on: not 'in 2018?' nor 'by whom?'."""
    bare = patterns.CONNECTIVE.sub("", typed.strip(), count=1)
    return is_clause(bare) and not (patterns.BARE_OPENER.fullmatch(bare) and _WHOM.search(bare))


def names_another(typed: str) -> bool:
    """Whether a follow-up only names what is asked about instead: 'and on the city councils?', 'what about maths?'."""
    return patterns.NAMES_ANOTHER.fullmatch(typed.strip()) is not None and not says_something(typed)


def plainly(typed: str) -> str:
    """A question without the words that it leaves the subject with ('another question: …'); as typed if it doesn't."""
    return _left(_without_noise(_plain(typed))) or typed


def asks_who_said(typed: str) -> bool:
    """Whether a follow-up asks only who said what was quoted last."""
    return patterns.WHO_SAID.fullmatch(_without_noise(typed)) is not None


def after_openings(question: str, history: Sequence[Turn], understood: str) -> list[str]:
    """A clause with the topic of the last question before it that stands for itself, and with that of the first one,
    whatever was asked in between.

    Empty for a fragment and for one that names nothing; without one of other years than the question as it was
    `understood`.
    """
    leans_for_words = not says_something(question) or not content(question)
    if not history or leans_for_words or years(question) or patterns.RELATIVE_YEAR.search(question):
        return []
    history = history[-MAX_TURNS:]
    first = history[0].question
    later = (history[at].question for at in range(len(history) - 1, 0, -1) if _stands(history, at))
    bare = unconnected(_without_noise(_plain(question)))
    wholes = dict.fromkeys(with_topic(bare, opening) for opening in (next(later, first), first))
    return [whole for whole in wholes if whole != understood and set(years(whole)) == set(years(understood))]


def _stands(history: Sequence[Turn], at: int) -> bool:
    """Whether the question of a turn stands for itself after those before it."""
    question = history[at].question
    return says_something(question) and standalone(question, history[:at]) == question


def with_topic(question: str, earlier: str) -> str:
    """A question with what an earlier one is about after it, in parentheses."""
    added = TOPIC_ADDED.search(earlier)
    compared = added and patterns.COMPARED_IN_PASSING.fullmatch(earlier[: added.start()])
    # 'Was that more than in 2018 (the victims that consuls helped)?' is about the victims.
    about = added[0].strip(" ?")[1:-1] if added and compared else topic(earlier)
    whole = joined(question, Asked(earlier, about)).question
    return whole if _askable(whole) else question


def _is_aside(said: str, following: str) -> bool:
    """Whether what follows is about what was asked before this: a greeting, 'who says so?'."""
    asks_who = patterns.WHO_SAID.fullmatch(said) and not patterns.OF_SPEAKERS.search(following)
    return (
        bool(asks_who and not patterns.REPEAT.fullmatch(following))
        or answered_otherwise(said, goes_on=True) is not None
    )


def _going_on(later: Asked, earlier: Asked, refused: bool, following: str) -> Asked:
    """The question that one goes on from: the later one, unless it asked for another year in passing or in vain."""
    if _in_passing(later, earlier) and not patterns.COUNTS_ON.search(following):
        return earlier
    if _is_detail(later):
        main = earlier.main or earlier
        if _leaves_detail(later, _without_noise(following)):
            return main
        later = replace(later, main=main)
    if (about := _defined(later, earlier)) is not None:
        # 'What is the DPP?': what follows is about it and about what was asked before.
        of_both = replace(earlier, topic=about)
        return joined(later.text, of_both) if patterns.PRONOUN.search(following) else of_both
    in_passing = patterns.COMPARED_IN_PASSING.fullmatch(later.text) or later == why_not(earlier)
    if in_passing and not is_clause(_without_noise(following)):
        return earlier
    if refused and _only_the_year_differs(later, earlier):
        # After 'not for 2016' one asks on about the year that there was an answer for.
        return replace(later, topic=earlier.topic)
    return later


def _is_detail(later: Asked) -> bool:
    """Whether a detail of what was asked before is asked for in passing: 'which court?', 'up to?', 'cost?'."""
    text = later.text.rstrip("?!. ")
    if not later.added:
        return False
    if patterns.ASKED_OF.fullmatch(text):
        return not names(text)  # 'estimate for Osh?' is followed by 'and Naryn?'
    asks = (patterns.DETAIL, patterns.ENDS_IN_PREPOSITION, patterns.ENDS_IN_QUESTION_WORD)
    return any(pattern.fullmatch(text) for pattern in asks)


def _leaves_detail(later: Asked, following: str) -> bool:
    """Whether 'and in 2018?' or 'what about Osh?' goes on from what was asked before a detail was asked for."""
    if is_clause(following) or not following:
        return False
    bare = patterns.COUNT_ONLY.sub("", bare_fragment(following), count=1)
    words = bare.split() or [""]
    too = patterns.TRAILING.search(following.rstrip("?!. "))
    led = bool(patterns.WHAT_ABOUT.match(following) or too) or key(words[0]) in PREPOSITIONS
    dated = YEAR_PHRASE.fullmatch(bare) or patterns.RELATIVE_YEAR.fullmatch(bare)
    others = (
        words[-1][:1].isupper()
        or " ".join(words[1:2])[:1].isdigit()
        or (is_group(words[-1]) and not any(map(is_group, later.text.split())))
    )
    of_none = patterns.ASKED_OF.fullmatch(later.text.rstrip("?!. ")) and not patterns.ASKS_OF.search(bare)
    return bool(dated) or (led and bool(others or of_none))


def _defined(later: Asked, earlier: Asked) -> str | None:
    """The topic of a question what a word of the answer before it means, with that which it was asked in; None if it is
    another question, or asks who somebody is."""
    found = patterns.DEFINES.fullmatch(later.text)
    term = next(filter(None, found.groups()), "") if found else ""
    told = term and re.search(rf"(?<!\w){re.escape(term)}", earlier.answer.replace("-", " "), re.IGNORECASE)
    if not told or term in persons_in(term):
        return None
    return extended(term, earlier).topic


def _plain(question: str) -> str:
    """A question in one line, without a greeting or 'tell me' before it, or 'please' or 'isn't it' behind it."""
    question = patterns.TRAILS_OFF.sub(". ", patterns.PLEASE.sub(r"\g<end>", " ".join(question.split())))
    question = untagged(question)
    if patterns.OF_SOMEBODY.search(question):
        question = patterns.BY_THE_WAY.sub("", question)
    if name := patterns.NAME_TOO.fullmatch(question):
        question = f"{name['and']}what is the name of the {name['who']} who {name['did']}?"
    question = patterns.YEAR_BEFORE.sub(r"\g<and>the ", patterns.ALL_YEAR.sub("in ", question))
    question = patterns.ROUGHLY.sub("", question)
    told = patterns.TAG.sub("?", question)
    question = told if len(told.split()) > 1 and not patterns.ASKS_FIRST.match(told) else question
    bare = patterns.LEAD_IN.sub("", question, count=1)
    return capitalised(bare) if bare and bare != question else question


def _in_passing(later: Asked, earlier: Asked) -> bool:
    """Whether 'and the year before?' was asked after a question without a year: what follows is about that one."""
    of_same = later.topic == earlier.topic and not years(earlier.question)
    undated = patterns.RELATIVE_YEAR.sub("", later.question)
    dated = years(later.question) or undated != later.question
    return of_same and dated and _same_but_for_years(undated.rstrip("?!. "), earlier.question)


def _same_but_for_years(later: str, earlier: str) -> bool:
    """Whether two questions ask the same but of other years, or one of none."""
    bare, others = (without_years(question).casefold().rstrip("?!. ") for question in (later, earlier))
    return bare == others


def _only_the_year_differs(later: Asked, earlier: Asked) -> bool:
    return bool(years(earlier.question)) and _same_but_for_years(later.question, earlier.question)


def _askable(question: str) -> bool:
    """Whether a rewritten question is short enough and text: a history may hold anything."""
    return len(question) <= MAX_CHARS and question.encode("utf-8", "replace").decode("utf-8") == question


def _understood(question: str, earlier: Asked | None, before: Sequence[Turn]) -> Asked | None:
    """A question as it is understood after an earlier one; None if there is nothing in it to understand.

    `before` are the turns before it as they were typed.
    """
    typed, question = question, _plain(question)
    if not any(map(str.isalnum, question)) or len(question) > MAX_CHARS:
        return None
    if earlier is None:
        return _first(question)
    said = _without_noise(question)
    if not said:
        return earlier
    if left := _left(said):
        return _other_subject(left, earlier)
    said, earlier = _asked_again(_of_group_named(_with_was(said)), earlier, before)
    if own := _of_its_own(said, earlier):
        return joined(own.question, earlier) if patterns.OTHERS.match(unconnected(said)) else own
    if several := _several(said, earlier):
        return several
    said = _subject_in_place(said)
    if patterns.TAG.search(typed) and not is_clause(said):
        return _first_of(_LEANING, _expanded(said), earlier) or joined(said, earlier)
    said = _in_order(said)
    expanded = _expanded(said)
    rewritten = _first_of(RULES, expanded, earlier)
    capitals = any(turn.question[:1].isupper() for turn in before)
    if rewritten is None and any(turn.answer for turn in before):
        # Of several questions in one message, none of which was answered yet, each is understood for itself.
        rewritten = continued(expanded, earlier, goes_on=_goes_on(question, said, capitals))
    if rewritten is None and patterns.TAKES_A_STAND.match(expanded):
        # 'How did the security forces react?': what follows is about what they reacted to.
        return Asked(said, earlier.topic)
    asked_before = [turn.question for turn in before]
    whole = rewritten or _kept(question, in_full(said, asked_before), earlier, capitals)
    return _named_in_full(whole, asked_before)


def _named_in_full(rewritten: Asked, asked_before: Sequence[str]) -> Asked:
    """A question that leans on a topic, with 'the board' as it was named before; any other as it is."""
    if not rewritten.added:
        return rewritten
    bare, full = rewritten.text.rstrip("?"), in_full(rewritten.text, asked_before).rstrip("?")
    return replace(rewritten, question=rewritten.question.replace(bare, full, 1))


def _several(said: str, earlier: Asked) -> Asked | None:
    """A message of several sentences, the first with what its pronouns mean or, where it only says who is asked about,
    with what is asked of them: 'police? more than in 2018?'; None if it is of one."""
    if patterns.SEVERAL_SENTENCES.match(said):
        about = _topic_of_several(said)
        about = earlier.topic if patterns.POINTS_BACK.fullmatch(about) else about
        return _first_resolved(said, earlier) or Asked(said, about)
    first = patterns.FRAGMENT_FIRST.fullmatch(said)
    whole = fragment(f"{first['piece']}?", earlier) if first else None
    if not first or not whole or whole.added:
        return None
    return replace(whole, question=f"{whole.question} {capitalised(first['rest'])}")


def _with_was(said: str) -> str:
    """'Was anyone convicted yet?' for 'anyone convicted yet?'."""
    found = patterns.ANYBODY_DONE.fullmatch(said)
    if not found or found["was"] or not is_participle(found["done"]):
        return said
    return f"was {found['who']} {found['done']}{found['rest']}{found['then'] or '?'}"


def _of_group_named(said: str) -> str:
    """'What about priests, can they run?' for 'and priests, can they run?', 'are there any limits for women?' for 'what
    about women, any limits for them?'."""
    if found := patterns.ANY_FOR_THEM.fullmatch(said):
        return f"are there {found['any']} {found['prep']} {found['topic']}?"
    named = patterns.AND_NAMED.fullmatch(said)
    head = named["topic"].split()[-1] if named else ""
    return f"what about {named['topic']}, {named['rest']}" if named and (is_plural(head) or is_group(head)) else said


def _asked_again(said: str, earlier: Asked, before: Sequence[Turn]) -> tuple[str, Asked]:
    """'How many in 2018?' of 'back to the nurses: how many of them in 2018?', and what was asked of nurses before, the
    last of several; 'what about cooks?' of 'the same as the first one but for cooks', and the first question; both as
    they are where nothing was."""
    if (same := patterns.SAME_AS_FIRST.fullmatch(said)) and before:
        return f"what about {same['topic']}?", replace(_first(_plain(before[0].question)), answer=before[0].answer)
    again = patterns.TOPIC_AGAIN.fullmatch(said)
    wanted = set(content(again["topic"])) if again else set()
    for at in reversed(range(len(before) if wanted else 0)):
        whole = standalone(before[at].question, before[:at])
        if again and wanted <= set(content(whole)):
            return f"{again['count']} {again['when']}?", replace(_first(whole), answer=before[at].answer)
    return said, earlier


def _first_of(rules: Sequence[Rule], said: str, earlier: Asked) -> Asked | None:
    """What the first rule that applies makes of a follow-up."""
    return next(filter(None, (rule(said, earlier) for rule in rules)), None)


def _kept(question: str, said: str, earlier: Asked, capitals: bool) -> Asked:
    """A follow-up that no rule rewrites, as typed; what is written as the next one keeps the topic for what follows."""
    words, typed = said.rstrip("?!. ").split(), said if question.startswith(said) else capitalised(said)
    own = parse(said).opener or any(key(word) in AUXILIARIES | IMPERATIVES | INDEFINITE for word in words[:-1])
    own = own or not (question.startswith(said) or patterns.CONNECTIVE.match(question))
    named = any(word[:1].isupper() for word in words[1:])
    if said.endswith("?") and len(words) <= SHORT and not own and not named and not years(said):
        return joined(said, earlier)  # 'every year?'
    about = topic(_expanded(said))
    goes_on = _goes_on(question, said, capitals) and len(content(said)) < SHORT and not countries_in(said)
    if goes_on and not patterns.DEFINES.fullmatch(said):
        about = extended(said, earlier).topic
    return Asked(typed, about)


def _goes_on(question: str, said: str, capitals: bool) -> bool:
    """Whether a question is written as the next one, not as a first: 'so were they fined?', or without its capital."""
    if patterns.SO.match(question) or patterns.AND_WERE.match(question):
        return True
    return capitals and said[:1].islower() and question.startswith(said)


def _left(said: str) -> str:
    """What is asked where it is said to leave the subject; '' where it isn't."""
    rest, leaves = patterns.SUBJECT_CHANGED.subn("", said)
    return f"{rest.rstrip('?!. ')}?" if leaves else ""


def _other_subject(said: str, earlier: Asked) -> Asked:
    """A question that is said to leave the subject: only its pronouns may still mean something said before."""
    if patterns.SEVERAL_SENTENCES.match(said):
        return Asked(said, _topic_of_several(said))
    rewritten = resolved(said, earlier)
    return rewritten if rewritten and not rewritten.added else Asked(said, topic(said))


def _topic_of_several(said: str) -> str:
    """What a message of several sentences is about: what its last question asks, or what the sentence before it tells
    of where that question leans on it ('there was a film in June. Which prison was it?')."""
    *before, last = [said[span.start : span.end].strip() for span in split_sentences(said)]
    if not before:
        return topic(last)  # what looked like an end was none: 'Mr T. was'
    told = patterns.TELLS_OF.sub("", before[-1].rstrip("?!. "), count=1)
    told = topic(before[-1]) if before[-1].endswith("?") else told
    about_asker = patterns.FIRST_PERSON.match(told) is not None
    leans = any(refers_back(last, found) for found in patterns.PRONOUN.finditer(last))
    if leans or patterns.ONE_OF_KIND.search(last):
        return topic(said) if about_asker else told
    rewritten = _understood(last, Asked(before[-1], told), ()) if told and not about_asker else None
    return told if rewritten and rewritten.question != _plain(last) else topic(last)


def _first_resolved(said: str, earlier: Asked) -> Asked | None:
    """Several questions, the first with what its pronouns mean: 'will it be held? by whom?'."""
    spans = split_sentences(said)
    first, rest = said[: spans[0].end].strip(), said[spans[0].end :].strip()
    leans = any(refers_back(first, found) for found in patterns.PRONOUN.finditer(first))
    if not rest or not first.endswith("?") or patterns.COUNTS_ON.search(first):
        return None
    if patterns.ANYBODY_DONE.fullmatch(first) and (whole := completed(first, earlier)):
        return replace(whole, question=f"{whole.question} {rest}")
    rewritten = _first_of((among, *_LEANING), first, earlier) if leans else None
    return replace(rewritten, question=f"{rewritten.question} {rest}") if rewritten and not rewritten.added else None


def _of_its_own(said: str, earlier: Asked) -> Asked | None:
    """A question that first says what it is about: 'back to the shelters, who pays for them?'; of 'the agency itself'
    it is still that of what was asked before."""
    said = unconnected(said)
    found = patterns.NEW_TOPIC.fullmatch(said) or _named_first(said)
    if not found or patterns.NOUN_THEN_COUNT.fullmatch(said) or patterns.TIME_ONLY.fullmatch(found["topic"]):
        return None
    about = Asked(f"{capitalised(found['topic'])}?", uncapitalised(found["topic"]))
    if patterns.REFLEXIVE.search(found["topic"]):
        about = extended(patterns.REFLEXIVE.sub("", about.topic), earlier)
    rewritten = resolved(found["rest"], about)
    if (rewritten is None or rewritten.added) and _subject_in_place(said) != said:
        return None
    return rewritten or joined(found["rest"], about)


def _subject_in_place(said: str) -> str:
    """'The government itself, how many did they find?' as 'how many did the government find?'."""
    named = _named_first(unconnected(said))
    asks = patterns.SUBJECT.fullmatch(named["rest"].rstrip("?!. ")) if named else None
    if not named or not asks:
        return said
    who = patterns.REFLEXIVE.sub("", patterns.WHAT_ABOUT.sub("", named["topic"], count=1))
    return f"{asks['before']} {uncapitalised(who)}{asks['after']}?"


def _named_first(said: str) -> re.Match[str] | None:
    """'The officer who was filmed, what was done about him?': no statement or 'in 2018' before what is asked."""
    found = patterns.TOPIC_NAMED.fullmatch(said)
    if not found or not patterns.PRONOUN.search(found["rest"]):
        return None
    named = patterns.RELATIVE_CLAUSE.sub("", found["topic"])
    opens = key(named.split()[0]) in PREPOSITIONS | {"according", "if", "when", "given", "because"}
    return None if opens or is_clause(named) or patterns.PERSONAL.search(found["topic"]) else found


def _in_order(said: str) -> str:
    """'In 2019, how many …?' as 'how many … in 2019', 'what about March, how many?' as 'how many in March'."""
    said = patterns.BEFORE_IT.sub(r"\g<lead>previous \g<what>", said)
    if behind := patterns.NAMED_BEHIND.fullmatch(said):
        return f"{behind['before']}{behind['topic']}{behind['after']}?"
    if good := patterns.ANY_GOOD.fullmatch(said):
        be = "are" if is_plural(head_of(good["what"].removeprefix("the "))) else "is"
        return f"{be} {good['what']} {good['good']}?"
    if thing := patterns.THE_THING.fullmatch(said):
        return f"what happened with {thing['what'].rstrip()}{thing['when']}?"
    if back := patterns.BACK_TO.fullmatch(said):
        return with_year(back["rest"], back["year"])
    if first := patterns.YEAR_FIRST.fullmatch(unconnected(said)):
        return with_year(first["rest"], first["when"])
    if same := patterns.TIME_THEN_SAME.fullmatch(said):
        return f"was it the same {same['when']}?"
    for pattern, of_what in _THEN_COUNTED:
        if counted := pattern.fullmatch(said):
            return f"{counted['count']} {counted[of_what]}?"
    named = patterns.NEW_TOPIC.fullmatch(unconnected(said))
    if named is None or not patterns.TIME_ONLY.fullmatch(named["topic"]):
        return said
    when = named["topic"]
    lead = "" if key(when.split()[0]) in PREPOSITIONS else "in "
    return f"{named['rest'].rstrip('?!. ')} {lead}{when}?"


def _first(question: str) -> Asked:
    """A question that nothing stands before: 'complaints about schools, how many were upheld?' in its usual order."""
    if named := patterns.ABOUT_FIRST.match(question):
        return Asked(question, named["topic"])
    if parted := patterns.DASHED.fullmatch(question):
        # What follows is about what was named first, of which something is asked behind a dash.
        about = Asked(f"{parted['first']}?", topic(_expanded(parted["first"])))
        rest = resolved(parted["rest"], about)
        return replace(rest if rest and not rest.added else about, topic=about.topic)
    match = patterns.TOPIC_FIRST.fullmatch(question.strip().rstrip("?!. "))
    if match and (whole := patterns.OUT_OF.match(match["noun"])):
        return asked(f"{match['opener']} of {match['noun'][whole.end() :]} {match['rest']}")
    if match:
        return asked(f"{match['opener']} {uncapitalised(match['noun'])} {match['rest']}")
    if patterns.SEVERAL_SENTENCES.match(question):
        return Asked(question, _topic_of_several(question))
    return Asked(question, topic(_expanded(question)))


def _expanded(said: str) -> str:
    """'What's' as 'what is', 'they've' as 'they have', 'how come' as 'why', 'his name?' as 'what is his name?'."""
    said = patterns.ANY_NAMES.sub("their names", said)
    if name := patterns.NAME_ONLY.fullmatch(said):
        verb = "are" if name["name"].endswith("s") else "is"
        return f"what {verb} {name['whose'].casefold()} {name['name'].casefold()}?"
    said = patterns.TALKING_ABOUT.sub("", said)
    if (then := patterns.THEN_AT_END.match(said)) and not patterns.IS_PAST.search(said):
        said = f"{then['said'].rstrip(' ,')}{said[then.end() :]}"
    if fiscal := patterns.FISCAL.fullmatch(said):
        century = "20" if int(fiscal["year"]) < LAST_CENTURY else "19"
        return f"{fiscal['lead']}{century}{fiscal['year']}?"
    in_short = patterns.LOT.sub("of them", patterns.BACK_IN.sub("in", patterns.HOW_COME.sub("why", said)))
    return spelled_out(patterns.THEM.sub("them", in_short))


def _without_noise(question: str) -> str:
    """A question without what only keeps a conversation going; 'and' stays before what is no clause."""
    said = question.strip()
    while (noise := patterns.NOISE.match(said)) and noise.end():
        said = said[noise.end() :]
    bare = unconnected(said)
    said = bare if is_clause(bare) else said
    return said if any(map(str.isalnum, said)) else ""
