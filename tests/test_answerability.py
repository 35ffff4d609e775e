"""How surely a passage answers: by the trained layers where there are some, else by the calibrated score."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant import Assistant, Hit, Passage
from assistant.answerability import (
    FOLLOWED,
    LINE,
    LONGEST_BEFORE,
    WORSE,
    placed,
    scoring,
    with_following,
    worth_reading,
)
from assistant.least import LEAST
from assistant.models import Placed, Word
from assistant.question.asked import understand
from assistant.reading.judged import Calibration
from assistant.scene import Scene
from assistant.surroundings import Around, Surroundings

CALIBRATION = Calibration(refuse_below=-2.0, unrelated_below=-5.0, with_best_within=0.5)
TEXTS = ("The government opened two shelters.", "Shelters are few.", "It rained.")


class Scorer:
    """A reranker that only scores: by length."""

    name = fingerprint = "scorer"

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        return [float(len(text)) for text in texts]


class Reader(Scorer):
    """One that reads too: by how many of the question's words a sentence has, half of that for what stands before."""

    name = fingerprint = "reader"

    def answers(self, query: str, sentences: Sequence[Placed]) -> list[float]:
        wanted = _words(query)
        return [len(wanted & _words(one.text)) + len(wanted & _words(one.before)) / 2 for one in sentences]

    def says_yes(self, query: str, sentence: Placed) -> float:
        return float(len(_words(query) & _words(sentence.text)))

    def words(self, query: str, sentence: Placed) -> list[Word]:
        wanted = _words(query)
        found = [Word(*match.span(), float(match[0] in wanted)) for match in re.finditer(r"\w+", sentence.text)]
        return found if sentence.before else []


def _words(text: str) -> set[str]:
    return {word.strip("?.:,") for word in text.casefold().split()}


def passages(*texts: str) -> list[Passage]:
    """The passages of one paragraph."""
    starts = [sum(len(text) + 1 for text in texts[:number]) for number in range(len(texts))]
    return [
        Passage("r", "S", 1, start, start + len(text), text, "Albania 2021")
        for start, text in zip(starts, texts, strict=True)
    ]


PARAGRAPH = passages(*TEXTS)
ALONE, TOGETHER = Surroundings(lambda passage: [passage]), Surroundings(lambda passage: PARAGRAPH)


def hits(*scores: float) -> list[Hit]:
    return [Hit(passage, score) for passage, score in zip(PARAGRAPH, scores, strict=True)]


def lone(*scores: float) -> list[Hit]:
    """The same, each in a paragraph of its own."""
    return [Hit(replace(hit.passage, paragraph=number), hit.score) for number, hit in enumerate(hits(*scores), start=1)]


QUESTION = "Who opened two shelters?"


def test_without_trained_layers_the_calibrated_score_tells() -> None:
    by = scoring(Scorer(), CALIBRATION, ALONE)
    # how far each lies above -2
    assert by.answers([QUESTION] * 3, lone(1.0, -2.0, -2.5), Scene()) == [3.0, 0.0, -0.5]
    assert by.with_best_within == 0.5


def test_without_a_calibration_nothing_is_refused() -> None:
    by = scoring(Scorer(), None, ALONE)
    answers = by.answers([QUESTION] * 3, lone(1.0, -40.0, -900.0), Scene())
    assert min(answers) > 0
    assert answers == sorted(answers, reverse=True)
    assert by.with_best_within == 0.0  # nor is anything quoted beside the best


def test_trained_layers_tell_what_answers() -> None:
    by = scoring(Reader(), None, ALONE)
    # 'opened', 'two', 'shelters': 3; 'shelters': 1; none
    assert by.answers([QUESTION] * 3, lone(-99.0, 99.0, 99.0), Scene()) == pytest.approx(
        [3 - LINE.answers, 1 - LINE.answers, -LINE.answers]
    )
    assert by.with_best_within == LINE.with_best_within


def test_only_the_trained_layers_have_lines_for_kinds() -> None:
    one = lone(0.0, 0.0, 0.0)[0]
    asked = understand("How long was it open?")
    assert scoring(Reader(), None, ALONE).least(asked, one.passage, Around()) == LEAST["amount"]
    assert scoring(Scorer(), CALIBRATION, ALONE).least(asked, one.passage, Around()) == 0.0


def test_what_the_reranker_finds_off_the_subject_must_answer_more_surely() -> None:
    by = scoring(Reader(), CALIBRATION, ALONE)
    assert by.answers([QUESTION] * 3, lone(-99.0, 99.0, -99.0), Scene()) == pytest.approx(
        [3 - LINE.off_subject, 1 - LINE.answers, -LINE.off_subject]
    )
    assert LINE.off_subject >= LINE.answers


def test_layers_read_a_passage_after_its_place_and_the_one_before_it() -> None:
    by = scoring(Reader(), None, TOGETHER)
    _, second, third = by.answers(["Albania: who said that they are few?"] * 3, hits(0.0, 0.0, 0.0), Scene())
    # 'are', 'few', half for 'Albania'; half for 'Albania', and for 'are' and 'few' in the sentence before
    assert second == pytest.approx(2.5 - LINE.answers)
    assert third < second


def test_a_sentence_is_not_credited_with_what_the_one_before_it_answers() -> None:
    by = scoring(Reader(), None, TOGETHER)
    first, second, third = by.answers([QUESTION] * 3, hits(0.0, 0.0, 0.0), Scene())
    # the first answers (3 words); the others only seem to after it: alone they have one word of it, and none
    assert [first, second, third] == pytest.approx([3 - LINE.answers, 1 - LINE.answers, 0 - LINE.answers])


def test_what_goes_on_after_a_quote_is_read_right_after_it_too() -> None:
    by = scoring(Reader(), None, TOGETHER)
    asked = "Who opened the camps when it rained?"
    plain = by.answers([asked] * 3, hits(0.0, 0.0, 0.0), Scene())
    # The third sentence has 'it' and 'rained'; after the first, which was quoted, half for 'the' and 'opened' more.
    assert plain[2] == pytest.approx(2 - LINE.answers)
    after = by.answers([asked] * 3, hits(0.0, 0.0, 0.0), Scene((PARAGRAPH[0],)))
    assert after == pytest.approx([*plain[:2], 3 - LINE.answers])
    # What was quoted itself is not read after another quote.
    assert by.answers([asked] * 3, hits(0.0, 0.0, 0.0), Scene((PARAGRAPH[0], PARAGRAPH[2]))) == pytest.approx(plain)


def test_the_words_of_an_answer_are_looked_for_in_a_passage_in_its_place() -> None:
    asked = understand("Who opened shelters?")
    words = scoring(Reader(), None, TOGETHER).words(asked, PARAGRAPH[0])
    assert [TEXTS[0][word.start : word.end] for word in words if word.surely] == ["opened", "shelters"]
    # a reranker without layers knows of none
    assert list(scoring(Scorer(), None, TOGETHER).words(asked, PARAGRAPH[0])) == []


def test_whether_a_passage_says_yes_is_read_in_its_place_too() -> None:
    asked = understand("Were the shelters opened?")
    assert scoring(Reader(), None, TOGETHER).says_yes(asked, PARAGRAPH[0]) > 0
    # Without the layers nobody knows.
    assert scoring(Scorer(), None, TOGETHER).says_yes(asked, PARAGRAPH[0]) == 0


def test_a_passage_that_nothing_stands_before_has_its_place_alone() -> None:
    assert placed(PARAGRAPH[0], None) == Placed("Albania 2021: ", TEXTS[0])
    assert placed(PARAGRAPH[1], PARAGRAPH[0]) == Placed(f"Albania 2021: {TEXTS[0]} ", TEXTS[1])
    assert placed(replace(PARAGRAPH[1], place=""), PARAGRAPH[0]).before == f"{TEXTS[0]} "


def test_a_sentence_too_long_to_be_read_before_another_is_left_out() -> None:
    long, short = passages("word " * LONGEST_BEFORE, "It rained.")
    assert placed(short, long) == Placed("Albania 2021: ", "It rained.")


def test_the_sentence_after_each_of_the_best_is_read_too() -> None:
    texts = [f"Sentence {number}." for number in range(12)]
    paragraph = passages(*texts)
    around = Surroundings(lambda passage: paragraph)
    found = [Hit(paragraph[place], score) for place, score in ((2, 5.0), (3, 4.0), (11, 3.0), (7, 2.0))]
    read = with_following(found, found, around)
    # 2 is followed by 3, which is there; 3 by 4; 11 is the last; 7 is none of the best
    assert read == [*found, Hit(paragraph[4], 4.0)]
    # what follows and is a hit that wouldn't be read is read as that hit
    assert with_following(found[:1], found, around) == found[:2]
    assert FOLLOWED == 3


def test_what_is_much_worse_than_the_best_is_not_read_unless_it_stands_where_the_last_quotes_do() -> None:
    scores = (9.0, 8.0 - WORSE, 7.0 - WORSE, 9.0 - WORSE, 8.9 - WORSE)
    found = [
        Hit(replace(passage, paragraph=number), score)
        for number, (passage, score) in enumerate(zip(passages(*"abcde"), scores, strict=True))
    ]
    # the three best, whatever they score: the first, the fourth, just near enough, and the fifth
    assert worth_reading(found, Scene()) == [found[0], found[3], found[4]]
    assert worth_reading(found, Scene((found[2].passage,))) == [found[0], *found[2:]]
    assert worth_reading([], Scene()) == []
    alone = Surroundings(lambda passage: [passage])
    assert scoring(Reader(), None, alone).candidates(found, Scene()) == [found[0], *found[3:]]
    # a reranker without layers tells by its score alone
    assert scoring(Scorer(), None, ALONE).candidates(found, Scene()) == found


def test_the_bundled_reranker_reads(assistant: Assistant) -> None:
    by = scoring(assistant.reranker(), None, ALONE)
    answers = by.answers(["How many shelters did the government open?"] * 3, lone(0.0, 0.0, 0.0), Scene())
    assert answers[0] == max(answers)
    assert answers[0] >= 0 > answers[2]
    assert by.with_best_within == LINE.with_best_within
