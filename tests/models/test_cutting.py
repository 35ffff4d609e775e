"""A model cut in two computes what the whole one does."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ModelError
from assistant.models import DEFAULT_RERANKER
from assistant.models.bundled import CARRIED, carried_folder
from assistant.models.cutting import cut
from assistant.models.onnx import READ_FROM, WEIGHTS


@pytest.fixture(scope="module")
def model() -> bytes:
    folder = carried_folder(CARRIED[DEFAULT_RERANKER])
    assert folder is not None
    return (folder / WEIGHTS).read_bytes()


def names(model: bytes) -> tuple[set[str], set[str]]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return {one.name for one in session.get_inputs()}, {one.name for one in session.get_outputs()}


def test_the_first_half_gives_the_value_that_the_second_takes(model: bytes) -> None:
    lower, upper = cut(model, READ_FROM)
    inputs, outputs = names(model)
    first, halfway = names(lower)
    given, made = names(upper)
    assert (halfway, made) == ({READ_FROM}, outputs)
    assert READ_FROM in given
    assert first | given == inputs | {READ_FROM}


def test_no_weight_is_in_both_halves(model: bytes) -> None:
    lower, upper = cut(model, READ_FROM)
    # The node that computes the attention's mask is in both, and the shapes of values.
    assert len(model) < len(lower) + len(upper) < 1.01 * len(model)


def wanted(session: onnxruntime.InferenceSession, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {one.name: values[one.name] for one in session.get_inputs()}


def test_values_from_one_half_to_the_other_make_the_whole(model: bytes) -> None:
    lower, upper = (
        onnxruntime.InferenceSession(half, providers=["CPUExecutionProvider"]) for half in cut(model, READ_FROM)
    )
    whole = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    tokens = np.array([[101, 2129, 2116, 102, 3157, 2020, 2441, 102]], dtype=np.int64)
    feed = {
        "input_ids": tokens,
        "attention_mask": np.ones_like(tokens),
        "token_type_ids": np.array([[0, 0, 0, 0, 1, 1, 1, 1]], dtype=np.int64),
    }
    [halfway] = lower.run(None, wanted(lower, feed))
    [logit] = upper.run(None, wanted(upper, {**feed, READ_FROM: halfway}))
    assert np.array_equal(logit, whole.run(None, feed)[0])


def test_a_value_that_isnt_there_is_named(model: bytes) -> None:
    with pytest.raises(ModelError, match=r"no value '/bert/encoder/layer.40/output'"):
        cut(model, "/bert/encoder/layer.40/output")


@settings(max_examples=30)
@given(st.integers(min_value=1, max_value=2_000_000))
def test_a_file_cut_short_is_refused(model: bytes, length: int) -> None:
    with pytest.raises(ModelError):
        cut(model[:length], READ_FROM)
