"""What stands around a passage in its paragraph."""

from __future__ import annotations

from assistant import Passage
from assistant.surroundings import Surroundings, as_read


def paragraph(number: int) -> list[Passage]:
    return [
        Passage("r", "S", number, start, start + 9, "Text.", "") for start in range(number * 100, number * 100 + 30, 10)
    ]


def test_neighbours_are_those_of_the_same_paragraph() -> None:
    first, second, third = paragraph(1)
    around = Surroundings(lambda passage: paragraph(passage.paragraph))
    assert (around.previous(first), around.following(first)) == (None, second)
    assert (around.previous(third), around.following(third)) == (second, None)
    assert around.before(third) == [first, second]
    assert around.previous(paragraph(2)[0]) is None


def test_what_stands_around_a_passage_ends_with_its_paragraph() -> None:
    first, second, third = paragraph(1)
    surroundings = Surroundings(lambda passage: paragraph(passage.paragraph))
    assert surroundings.around(second, 0, 0) == [second]
    assert surroundings.around(second, 1, 3) == [first, second, third]
    assert surroundings.around(first, 1, 1) == [first, second]
    assert surroundings.around(third, 1, 3) == [second, third]


def test_a_row_is_read_as_a_sentence_that_needs_none_before_it() -> None:
    lines = [("Port 2019", ""), ("Fen 3", "Fen:  3 in 2019."), ("Tarsk 5", "Tarsk:  5 in 2019.")]
    table = [Passage("r", "S", 1, at * 20, at * 20 + 9, *line[:1], "", line[1]) for at, line in enumerate(lines)]
    around = Surroundings(lambda passage: table)
    read = as_read(table[2])
    assert (read.text, read.id) == ("Tarsk:  5 in 2019.", table[2].id)
    assert (around.head(read), around.before(read)) == ([table[0]], [])
    assert (as_read(table[0]), around.head(table[0])) == (table[0], [])


def test_a_paragraph_is_fetched_once() -> None:
    fetched: list[int] = []

    def fetch(passage: Passage) -> list[Passage]:
        fetched.append(passage.paragraph)
        return paragraph(passage.paragraph)

    around = Surroundings(fetch)
    for passage in (*paragraph(1), *paragraph(2)):
        around.previous(passage)
        around.following(passage)
    assert fetched == [1, 2]
