"""Which hits become quotes, and when there is no answer."""

from __future__ import annotations

import pytest

from assistant import Hit, Passage
from assistant.reading import Calibration, read

CALIBRATION = Calibration(refuse_below=0.0, unrelated_below=-5.0, with_best_within=1.0)


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
    reading = read(hits(*scores), CALIBRATION)
    assert [hit.score for hit in reading.evidence] == quoted
    assert reading.refused == refused


def test_without_calibration_the_best_hit_is_quoted_whatever_its_score() -> None:
    assert [hit.score for hit in read(hits(-99.0, -99.5), None).evidence] == [-99.0]
