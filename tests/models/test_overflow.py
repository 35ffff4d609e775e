"""Exact mode is taken where sums of products overflow, and only there."""

from __future__ import annotations

import onnxruntime
import pytest

from assistant.models.overflow import EXACT_MODE, largest_sum, products_overflow

ALL_OF_THEM = 64 * 255 * 127


def options(exact: bool) -> onnxruntime.SessionOptions:
    made = onnxruntime.SessionOptions()
    made.add_session_config_entry(EXACT_MODE, "1" if exact else "0")
    return made


def test_exact_mode_adds_up_rightly_on_every_processor() -> None:
    assert largest_sum(options(exact=True)) == ALL_OF_THEM


def test_a_processor_overflows_if_it_adds_up_to_something_else_without_exact_mode() -> None:
    found = largest_sum(options(exact=False))
    assert products_overflow() == (found != ALL_OF_THEM)
    # A sum of two products is cut to 16 bits, so that what overflows is too small, never too large.
    assert found == pytest.approx(ALL_OF_THEM) or found <= 64 // 2 * 32767
