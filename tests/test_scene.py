"""Where a conversation has got to: the paragraphs of what was quoted last."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import Assistant, Passage, Turn
from assistant.scene import AFTER, Scene, scene_after
from assistant.store import Snapshot
from assistant.surroundings import Surroundings

INVESTIGATIONS = Turn("How many trafficking investigations were there in 2019?", "")


@pytest.fixture
def snapshot(assistant: Assistant) -> Iterator[Snapshot]:
    with assistant.store.read() as snapshot:
        yield snapshot


def paragraph(number: int, sentences: int = 7) -> list[Passage]:
    starts = range(number * 100, number * 100 + sentences * 10, 10)
    return [Passage("r", "S", number, start, start + 9, "Text.", "") for start in starts]


def test_a_scene_is_what_was_quoted_and_what_stands_around_it() -> None:
    first, *_ = sentences = paragraph(1)
    surroundings = Surroundings(lambda passage: paragraph(passage.paragraph))
    assert Scene((sentences[2],)).around(surroundings) == sentences[1 : 3 + AFTER]
    assert Scene((first,)).around(surroundings) == sentences[: 1 + AFTER]
    assert Scene((sentences[-1],)).around(surroundings) == sentences[-2:]
    assert Scene().around(surroundings) == []


def test_a_scene_holds_what_stands_in_the_same_paragraph() -> None:
    one, two = paragraph(1), paragraph(2)
    scene = Scene((one[0],))
    assert scene.holds(one[-1])
    assert not scene.holds(two[0])
    assert scene.then([two[0]]).holds(two[1])
    assert scene.then(one[:1]) == scene


def test_what_was_told_before_a_sentence_is_the_last_quote_above_it_in_its_paragraph() -> None:
    one, two = paragraph(1), paragraph(2)
    scene = Scene((one[3], one[0], two[0]))
    assert [scene.told_before(sentence) for sentence in one] == [None, *[one[0]] * 3, *[one[3]] * 3]
    assert scene.told_before(two[-1]) == two[0]
    assert scene.told_before(paragraph(3)[-1]) is None


def test_the_last_answer_that_quotes_sets_the_scene(assistant: Assistant, snapshot: Snapshot) -> None:
    question = "How many trafficking investigations were there in 2019?"
    answer = assistant.ask(question)
    quoted = [citation.quote for citation in answer.citations]
    history = [Turn("Who paid?", "Nobody."), Turn(question, answer.text), Turn("Why?", "The report does not say.")]
    scene = scene_after(history, snapshot, None)
    assert [passage.text for passage in scene.quoted] == quoted
    assert scene_after([], snapshot, None) == Scene()
    assert scene_after(history[:1], snapshot, None) == Scene()


def test_what_is_no_words_sets_no_scene(snapshot: Snapshot) -> None:
    for answer in ("", "?!", '" OR "', "\u0000"):
        assert scene_after([Turn("Who?", answer)], snapshot, None) == Scene()
