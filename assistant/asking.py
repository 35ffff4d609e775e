"""One question being asked: what stands alone of it, what is read for each of its parts, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from assistant.abbreviations import LOOKED_THROUGH, abbreviations, short_for_things, with_abbreviations
from assistant.answerability import scoring
from assistant.checks.words import sense, word_set
from assistant.constraints.counted import PERSONS
from assistant.constraints.fit import About, elsewhere
from assistant.constraints.named import entities
from assistant.constraints.years_told import FIGURES, own_figure_years, own_years
from assistant.followup import (
    after_openings,
    may_lean,
    names_another,
    plainly,
    says_something,
    standalone,
    with_topic,
    without_carried_year,
)
from assistant.listing import listed, mentions, overview, recommended, spelling_out
from assistant.models import Reranker
from assistant.question.aside import core, states_first
from assistant.question.asked import TOPIC_ADDED, Asked, content, content_words, understand
from assistant.question.introduction import introduced
from assistant.question.misuse import asks_for_harm
from assistant.question.parts import parts
from assistant.question.smalltalk import answered_otherwise
from assistant.question.vocabulary import in_their_spelling
from assistant.quoting import merged
from assistant.reading.choosing import in_order
from assistant.reading.evidence import read, together
from assistant.reading.judged import Calibration, Judged, Reading
from assistant.reading.judging import judge
from assistant.reading.rows import weighed
from assistant.scene import Scene
from assistant.schema import Hit, Passage, Turn
from assistant.store import Snapshot
from assistant.surroundings import Surroundings, as_read

_OF_THE_SAME = frozenset(
    map(sense, word_set("now today then before earlier later previous prior worst best least most average only else"))
)
"""Words of a fragment that name nothing else than was asked about: 'and at worst?'"""
RELATED_WORDS = 0.5
"""A question is on the reports' topics if a passage has half of its words, however low it scores."""

SURE_OF_OPENING = 2.3
"""How surely a follow-up is answered at least that is read with the question that its subject was opened with: of 499
that were refused otherwise five were right so, at 2.34 or above, below that one, and two were wrong."""
MOST_ITEMS = 12
"""How many items a list has at most that is quoted whole after the words that lead to it."""
ROWS_LOOKED_THROUGH = 24
"""Among how many rows with words of a question its table is looked for where retrieval found none."""
MOST_SHOWN = 10
"""How many passages answer what is said about something, those nearest to the question first; how many more there are
is said."""


class Understood(NamedTuple):
    """A question as it stands alone, what each of its parts asks for, what was read for them, and the hits."""

    question: str
    asked: Sequence[Asked]
    reading: Reading
    hits: Sequence[Hit]


@dataclass(frozen=True, slots=True)
class Asking:
    """A question, `typed` with its spelling put right, after a history, and what it is asked of.

    `reports`: the numbers of those that may answer, None for all; `find`: retrieval in them; `top_k`: how many hits
    are kept; `similarity` of a question with the passage nearest to it; `unlike_below`: where it may be on none of
    their topics, None if that isn't known; `stage`: what is timed under a name; `scene`: where the last quotes stood;
    `untranslated`: why the question can't be read.
    """

    snapshot: Snapshot
    surroundings: Surroundings
    reranker: Reranker
    calibration: Calibration | None
    reports: list[int] | None
    find: Callable[..., list[Hit]]
    top_k: int
    similarity: Callable[[str], float]
    unlike_below: float | None
    stage: Callable[[str], AbstractContextManager[None]]
    typed: str
    history: tuple[Turn, ...]
    scene: Scene
    untranslated: str | None

    def understood(self) -> Understood:
        """The question as it stands alone, and what is read for it.

        A year that was asked for in passing, and that nobody typed now, is left out where nothing answers for it:
        better an answer of another year than none.
        """
        first = self._read_as(standalone(self.typed, self.history))
        if not first.reading.only_of_other_years:
            return self._of_opening(first) or first
        undated = without_carried_year(self.typed, self.history)
        again = self._read_as(undated) if undated else first
        return first if again.reading.refused else again

    def _of_opening(self, first: Understood) -> Understood | None:
        """What is read of a follow-up with the question that its subject or the conversation was opened with, where the
        `first` reading, of what was asked in between, answers nothing: a rule may have taken its words to mean the
        wrong thing."""
        if first.reading.refused != "not_in_report" or first.reading.elsewhere or first.question == self._said:
            return None
        for whole in after_openings(self._said, self.history, first.question):
            again = self._read_as(whole)
            sure = not again.reading.refused and again.reading.surely >= SURE_OF_OPENING
            if sure and not self._only_repeats(again.reading):
                return again
        return None

    def _only_repeats(self, reading: Reading) -> bool:
        """Whether all evidence was quoted last, and has less than half of the words that are typed now."""
        if not all(map(self.scene.told, (hit.passage for hit in reading.evidence))):
            return False
        typed = set(content(self._said))
        told = set(content(" ".join(hit.passage.text for hit in reading.evidence)))
        return len(typed & told) < max(1, len(typed) / 2)

    def _read_as(self, question: str) -> Understood:
        with self.stage("retrieve"):
            asked = self._asked(question)
        goes_on = question != self._said
        settled = self._settled(question)
        scene = replace(self.scene, instead=self._instead(question) if goes_on else frozenset())
        found: list[list[Hit]] = []
        readings: list[Reading] = []
        for one in asked:
            with self.stage("retrieve"):
                hits = self._hits(one, scene)
            with self.stage("read"):
                if settled is None and not found:
                    settled = self._everything(question, hits)
                if settled is None:
                    reading, hits = self._read(one, hits, scene, goes_on)
                    readings.append(readings[0] if _leans_on_nothing(one, asked[0], readings) else reading)
                    scene = scene.then(hit.passage for hit in reading.evidence)
            found.append(hits)
        reading = settled or together(readings, [one.question for one in asked])
        return Understood(question, asked, reading, merged(found))

    def _asked(self, question: str) -> list[Asked]:
        """What each part of a question asks for. One that leans on what was said before it is read as typed, too, as is
        one that first states of what it asks why."""
        spelling_them_out = self.snapshot.passages(self.snapshot.lexical(question, LOOKED_THROUGH, self.reports))
        reword = partial(with_abbreviations, short_of=abbreviations(spelling_them_out))
        alone, introduction = introduced(core(question))
        reads = partial(understand, reword=reword, introduction=introduction)
        found = [reads(part.question, part.other) for part in parts(core(alone))]
        if len(found) > 1:
            return found
        said = self._said
        if said == question and states_first(question):
            return [reads(found[0].question, question)]
        if said != question:
            other = core(said) if says_something(said) else ""
            return [reads(found[0].question, other)]
        if not self.history or said != self.typed or not may_lean(question):
            return found
        return [reads(found[0].question, with_topic(found[0].question, self._earlier))]

    def _instead(self, question: str) -> frozenset[str]:
        """The words that a fragment puts in the place of others of the question before it; none of a whole question,
        nor where a time, an age, people or what somebody said is meant, or where the same is asked again: 'source?'."""
        if not self.history or not names_another(self._said) or question == self._earlier:
            return frozenset()
        named = {meant: word for meant, word in content_words(self._said).items() if word.isalpha()}
        if not _OF_THE_SAME.isdisjoint(named):
            return frozenset()
        return frozenset(named[meant].casefold() for meant in named.keys() - PERSONS - set(content(self._earlier)))

    @property
    def _earlier(self) -> str:
        """The question before this one, of which there is one, as it stands alone."""
        return standalone(self.history[-1].question, self.history[:-1])

    @property
    def _said(self) -> str:
        """What is typed, without the words that leave the subject of a conversation."""
        return plainly(self.typed) if self.history else self.typed

    def _settled(self, question: str) -> Reading | None:
        """A refusal of what isn't read at all."""
        if not self.untranslated and asks_for_harm(question):
            return Reading(refused="unsafe")
        why = self.untranslated or answered_otherwise(self.typed, bool(self.history))
        return Reading(refused="out_of_scope", unread=why) if why else None

    def _hits(self, asked: Asked, scene: Scene) -> list[Hit]:
        also = [*scene.around(self.surroundings), *spelling_out(asked, self.snapshot, self.reports)]
        frequency = self.snapshot.frequency
        wording, other = (in_their_spelling(words, frequency) for words in (asked.wording, asked.other))
        found = self.find(wording, other=other, also=also)
        return [replace(hit, passage=self._verbatim(hit.passage)) for hit in found]

    def _read(self, asked: Asked, hits: Sequence[Hit], scene: Scene, goes_on: bool) -> tuple[Reading, list[Hit]]:
        """What one part of a question reads in its hits, `goes_on` if it was made to stand alone; and the hits, those
        first that are likeliest to answer; where none does, those that are nearest to the question itself, wherever the
        last quotes stood."""
        by = scoring(self.reranker, self.calibration, self.surroundings)
        rows_told = [replace(hit, passage=as_read(hit.passage)) for hit in hits]
        judged = judge(asked, rows_told, self.surroundings.beside, self._about(asked, hits), by, scene)
        related = goes_on or self._related(asked, judged)
        reading = self._listing(asked, hits) or self._in_context(
            weighed(asked, judged, self.surroundings.table, self._rows) or read(asked, judged, related, by)
        )
        ranked = [
            Hit(self._verbatim(each.hit.passage), each.nearness if reading.refused else each.weight) for each in judged
        ]
        quoted = {hit.passage.id for hit in reading.evidence}
        surely = max((each.answers for each in judged if each.hit.passage.id in quoted), default=0.0)
        return replace(reading, surely=surely), sorted(ranked, key=lambda hit: -hit.score)[: self.top_k]

    def _rows(self, asked: Asked) -> Sequence[Passage]:
        """The rows of tables that have words of a question."""
        found = self.snapshot.lexical(asked.alone, ROWS_LOOKED_THROUGH, self.reports, only_rows=True)
        return [as_read(passage) for passage in self.snapshot.passages(found)]

    def _in_context(self, reading: Reading) -> Reading:
        """A reading in the report's own words, with the lines that head the table before the rows that answer, and with
        the items of the list after the words that lead to it: 'The reasons were:'."""
        heads = [head for hit in reading.evidence for head in self.surroundings.head(hit.passage)]
        items = [item for hit in reading.evidence for item in self._items(hit.passage)]
        evidence = [
            *(Hit(passage, 0.0) for passage in (*heads, *items)),
            *(replace(hit, passage=self._verbatim(hit.passage)) for hit in reading.evidence),
        ]
        once = {hit.passage.id: hit for hit in evidence}
        beside = reading.beside and replace(reading.beside, passage=self._verbatim(reading.beside.passage))
        return replace(reading, evidence=in_order(once.values()) if heads or items else tuple(evidence), beside=beside)

    def _verbatim(self, passage: Passage) -> Passage:
        """A passage as its report has it."""
        if not passage.told:
            return passage
        return replace(passage, text=self.snapshot.report(passage.report_id).text[passage.start : passage.end])

    def _items(self, passage: Passage) -> Sequence[Passage]:
        """The items of the list to which a passage leads; () if it leads to none, or to a longer one than is quoted."""
        if not passage.text.endswith(":") or self.surroundings.following(passage):
            return ()
        located = self.snapshot.report(passage.report_id).locate(passage.start)
        following = located[0].paragraphs[located[1].number :] if located else ()
        if not following or not following[0].items:
            return ()
        items = self.snapshot.paragraph(replace(passage, paragraph=passage.paragraph + 1))
        return items if len(items) <= MOST_ITEMS else ()

    def _listing(self, asked: Asked, hits: Sequence[Hit]) -> Reading | None:
        """A whole section as the answer, where that is what is asked for."""
        section, passages = listed(asked, hits, self.snapshot)
        if not passages:
            return None
        return Reading(tuple(Hit(passage, 0.0) for passage in passages), listed=section or None)

    def _everything(self, question: str, hits: Sequence[Hit]) -> Reading | None:
        """The passages on a topic or a name, where a question asks for all that is said about it, or the summary."""
        whole = overview(question, hits, self.snapshot)
        passages = whole or recommended(question, hits, self.snapshot) or mentions(question, hits, self.snapshot)
        if not passages:
            return None
        asked = understand(question)
        about = self._about(asked, [Hit(passage, 0.0) for passage in passages[:1]])
        if all(elsewhere(asked, passage, "", about[passage.report_id]) for passage in passages):
            return None
        nearest: list[Passage] = [] if whole else [hit.passage for hit in hits if hit.passage in passages]
        shown = list(dict.fromkeys((*nearest, *passages)))[:MOST_SHOWN]
        evidence = tuple(Hit(passage, 0.0) for passage in passages if passage in shown)
        return Reading(evidence, left_out=len(passages) - len(shown))

    def _related(self, asked: Asked, judged: Sequence[Judged]) -> bool:
        """Whether a question is on the reports' topics at all; what asks on about something is on its topic."""
        asks_on = TOPIC_ADDED.search(asked.question) is not None or bool(asked.other)
        if self.calibration is None or asks_on:
            return True
        least = self.calibration.unrelated_below
        if any(one.hit.score >= least or one.fit.words >= RELATED_WORDS for one in judged):
            return True
        return self.unlike_below is not None and self.similarity(asked.wording) >= self.unlike_below

    def _about(self, asked: Asked, hits: Sequence[Hit]) -> Mapping[str, About]:
        """What the reports of some hits are about; one is read for its years only if it is asked about one of them, for
        what it calls in short only if a body is asked for."""
        facts = self.snapshot.about(hit.passage.report_id for hit in hits)
        told = self._entities_told(asked)
        return {
            name: self._about_report(asked, name, countries, year, told) for name, (countries, year) in facts.items()
        }

    def _about_report(
        self, asked: Asked, name: str, countries: tuple[str, ...], year: int | None, told: frozenset[str]
    ) -> About:
        of_its_year = bool(asked.years) if year is None else not asked.years.isdisjoint((year, year - 1))
        of_a_body = asked.kind == "body"
        text = self.snapshot.report(name).text if of_its_year or of_a_body else ""
        dated = text if of_its_year else ""
        things = short_for_things(text) if of_a_body else frozenset[str]()
        return About(countries, own_years(year, dated), own_figure_years(year, dated), told, things)

    def _entities_told(self, asked: Asked) -> frozenset[str]:
        """Those that a question names and of whose names the reports have all words, where a figure is asked for: of
        nothing else must a passage be of their own."""
        if asked.kind not in FIGURES:
            return frozenset()
        frequency = self.snapshot.frequency
        return frozenset(name for name in entities(asked.alone) if all(map(frequency, name.split())))


def _leans_on_nothing(one: Asked, first: Asked, readings: Sequence[Reading]) -> bool:
    """Whether a part goes on from one of whose 'yes' nothing is known: 'Did they comment, and what did they say?'."""
    leans = bool(one.other) and TOPIC_ADDED.search(one.other) is None
    return leans and first.kind == "yes_no" and bool(readings) and readings[0].refused == "not_in_report"


__all__ = ["Asking", "Understood"]
