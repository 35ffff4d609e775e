"""Which hits become quotes, and when there is no answer."""

from __future__ import annotations

import pytest

from assistant import Hit, Passage
from assistant.asked import About
from assistant.reading import Calibration, read

CALIBRATION = Calibration(refuse_below=0.0, unrelated_below=-5.0, with_best_within=1.0)


ABOUT = {"r": About(("Albania", "Republic of Albania"), 2021)}


def hits(*scores: float) -> list[Hit]:
    """Hits with these scores; the better, the later in the report."""
    starts = range(len(scores) * 10, 0, -10)
    return [Hit(Passage("r", "S", 1, s, s + 5, "Text.", "P"), score) for s, score in zip(starts, scores, strict=True)]


@pytest.mark.parametrize(
    ("scores", "quoted", "refused"),
    [
        ((4.0, 1.0), [4.0], None),
        ((4.0, 3.5, 3.0, 2.9), [3.0, 3.5, 4.0], None),  # within 1 of the best, in reading order
        ((4.0, 4.0, 4.0, 4.0), [4.0, 4.0, 4.0], None),  # three at most
        ((0.2, -0.1), [0.2], None),  # what is no answer alone isn't one beside another
        ((-0.1, -0.2), [], "not_in_report"),
        ((-5.1,), [], "out_of_scope"),
        ((), [], "not_in_report"),
    ],
)
def test_read(scores: tuple[float, ...], quoted: list[float], refused: str | None) -> None:
    reading = read("Who came?", hits(*scores), ABOUT, CALIBRATION)
    assert [hit.score for hit in reading.evidence] == quoted
    assert reading.refused == refused


def test_without_calibration_the_best_hit_is_quoted_whatever_its_score() -> None:
    assert [hit.score for hit in read("Who came?", hits(-99.0, -99.5), ABOUT, None).evidence] == [-99.0]


def passages(*texts: str) -> list[Hit]:
    """Hits with these texts, the first the best; all score well."""
    return [
        Hit(Passage("r", "S", 1, n * 99, n * 99 + len(text), text, "Albania 2021, S"), 5.0 - n)
        for n, text in enumerate(texts)
    ]


def quoted(question: str, *texts: str) -> list[str] | tuple[str, ...]:
    """The texts that answer, or, if none does, what is missing."""
    reading = read(question, passages(*texts), ABOUT, CALIBRATION)
    return [hit.passage.text for hit in reading.evidence] or reading.missing


NOW, BEFORE, RANGE = "Police opened 9 cases.", "In 2018 police opened two cases.", "The plan is for 2022-2024."


@pytest.mark.parametrize(
    ("question", "texts", "found"),
    [
        ("How many cases in 2018?", (NOW, BEFORE), [BEFORE]),  # the better hit is on another year
        ("How many cases in 2016?", (NOW, BEFORE), ("2016",)),
        ("How many cases in 2021?", (NOW, BEFORE), [NOW, BEFORE]),  # the report's own year needn't be named
        ("How many cases in 2018 and 2021?", (NOW, BEFORE), [NOW, BEFORE]),  # either is a part of the answer
        ("What holds in 2023?", (RANGE,), [RANGE]),
        ("What holds in 2025?", (RANGE,), ("2025",)),
        ("How many cases in Albania?", (NOW,), [NOW]),
        ("How many cases in Peru?", (NOW,), ("Peru",)),
        ("What did Peru say?", ("It agreed with Peru.",), ["It agreed with Peru."]),
    ],
)
def test_evidence_is_about_the_years_and_countries_that_are_asked_about(
    question: str, texts: tuple[str, ...], found: list[str] | tuple[str, ...]
) -> None:
    assert quoted(question, *texts) == found


@pytest.mark.parametrize(
    ("question", "text", "missing"),
    [
        ("How many people came?", "People came.", ("a number",)),
        ("How many people came?", "Nineteen people came.", ()),
        ("How many people came?", "An unknown number of people came.", ()),
        ("How many people came?", "In 2018 people came.", ("a number",)),  # a year counts nothing
        ("How much money was spent?", "It funded two shelters.", ("a sum of money",)),
        ("How much money was spent?", "It spent $5 million on two shelters.", ()),
        ("How much money was spent?", "It spent 40,000 Albanian lek on two shelters.", ()),
        ("What is the minimum wage?", "The wage is set by law.", ("a sum of money",)),
        ("What is the minimum wage?", "The wage is 30,000 lek (220 euros).", ()),
        ("What is the app called?", "The government supports an app.", ("a name",)),
        ("What is the app called?", "Albanian NGOs support an app.", ("a name",)),  # known from the place, or general
        ("What is the app called?", "The government supports Safe Journey.", ()),
    ],
)
def test_what_is_asked_for_stands_in_the_evidence(question: str, text: str, missing: tuple[str, ...]) -> None:
    reading = read(question, passages(text), ABOUT, CALIBRATION)
    assert reading.missing == missing
    assert bool(reading.evidence) == (not missing)
