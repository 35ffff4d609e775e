from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation.significance import (
    MAX_EXACT,
    Share,
    bootstrap_interval,
    bootstrap_quantile,
    randomisation_test,
    ratio,
)

RIGHT, WRONG = Share(1, 1), Share(0, 1)


def test_a_figure_is_the_ratio_of_the_sums() -> None:
    # (1 + 0 + 2) / (2 + 0 + 4) = 1/2
    assert ratio([Share(1, 2), Share(0, 0), Share(2, 4)]) == pytest.approx(0.5)
    assert ratio([Share(0, 0)]) is None
    assert ratio([]) is None


def test_the_interval_of_a_share_is_about_what_the_normal_approximation_gives() -> None:
    # 80 of 100: 0.8 +- 1.96 * sqrt(0.8 * 0.2 / 100) = 0.8 +- 0.0784
    low, high = bootstrap_interval([RIGHT] * 80 + [WRONG] * 20) or (0, 0)
    assert low == pytest.approx(0.8 - 0.0784, abs=0.015)
    assert high == pytest.approx(0.8 + 0.0784, abs=0.015)


def test_the_interval_of_two_questions_is_exact() -> None:
    # draws of two: 1/4 both wrong (0), 1/2 one each (0.5), 1/4 both right (1): the 2.5 % and 97.5 % points are 0 and 1
    assert bootstrap_interval([RIGHT, WRONG]) == (0.0, 1.0)


def test_questions_that_agree_have_no_width() -> None:
    assert bootstrap_interval([RIGHT] * 5) == (1.0, 1.0)
    assert bootstrap_quantile([7.0, 7.0], 0.95) == (7.0, 7.0)


def test_without_a_whole_there_is_no_interval() -> None:
    assert bootstrap_interval([]) is None
    assert bootstrap_interval([Share(0, 0)]) is None
    assert bootstrap_quantile([], 0.5) is None


def test_the_same_seed_gives_the_same_interval() -> None:
    shares = [RIGHT] * 7 + [WRONG] * 5
    assert bootstrap_interval(shares) == bootstrap_interval(shares)
    assert bootstrap_quantile(range(30), 0.5) == bootstrap_quantile(range(30), 0.5)


def test_the_median_of_two_values_has_both_as_its_interval() -> None:
    # draws of two of (0, 10): 1/4 (0, 0), 1/2 one each (median 5), 1/4 (10, 10)
    assert bootstrap_quantile([0.0, 10.0], 0.5) == (0.0, 10.0)


def test_three_questions_all_better_is_one_of_four() -> None:
    # differences +1 +1 +1: of the 2^3 sign patterns only +++ and --- are as extreme as 3/3: p = 2/8
    assert randomisation_test([RIGHT] * 3, [WRONG] * 3) == pytest.approx(2 / 8)


def test_two_gained_and_one_lost_is_nothing() -> None:
    # differences +1 +1 -1, sum 1; all 8 patterns have |sum| >= 1: p = 1
    assert randomisation_test([RIGHT, RIGHT, WRONG], [WRONG, WRONG, RIGHT]) == pytest.approx(1.0)


def test_questions_that_do_not_differ_do_not_matter() -> None:
    # six gained: p = 2/2^6 = 1/32, whatever else agrees
    same = [RIGHT, WRONG, Share(0, 0)] * 10
    assert randomisation_test(same + [RIGHT] * 6, same + [WRONG] * 6) == pytest.approx(1 / 32)


def test_equal_runs_have_p_1() -> None:
    assert randomisation_test([RIGHT, WRONG], [RIGHT, WRONG]) == 1.0
    assert randomisation_test([], []) == 1.0


def test_ratios_are_permuted_as_ratios() -> None:
    # precision, say: (1/1, 0/1) against (1/1, no score). 1/2 against 1/1. One question differs, so that
    # either pattern gives |1/2 - 1|: p = 2/2
    assert randomisation_test([RIGHT, WRONG], [RIGHT, Share(0, 0)]) == pytest.approx(1.0)


def test_many_questions_are_sampled() -> None:
    # 20 gained of 20: 2/2^20 exactly; 10,000 random patterns have none: p = (1 + 0) / 10,001
    count = MAX_EXACT + 8
    assert randomisation_test([RIGHT] * count, [WRONG] * count) == pytest.approx(1 / 10_001)


def test_sampling_comes_close_to_the_exact_value() -> None:
    # 14 questions, 11 gained and 3 lost: P(|heads - 7| >= 4 of 14) = 2 * (1 + 14 + 91 + 364) / 2^14 = 0.0574
    first = [RIGHT] * 11 + [WRONG] * 3
    second = [WRONG] * 11 + [RIGHT] * 3
    assert randomisation_test(first, second) == pytest.approx(2 * 470 / 2**14, abs=0.008)


def test_different_numbers_of_questions_are_refused() -> None:
    with pytest.raises(ValueError, match="the same ones"):
        randomisation_test([RIGHT], [RIGHT, WRONG])


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=10))
def test_the_order_of_the_runs_does_not_matter(pairs: list[tuple[bool, bool]]) -> None:
    first = [Share(one, 1) for one, _ in pairs]
    second = [Share(other, 1) for _, other in pairs]
    p = randomisation_test(first, second)
    assert p == randomisation_test(second, first)
    assert 0 < p <= 1
    assert np.isfinite(p)
