"""Real weights: what they give, that they give it every time, and what is said when they aren't there."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from assistant import Report
from assistant.chunking import split
from assistant.errors import ModelError
from assistant.models import DEFAULT_ENCODER, DEFAULT_RERANKER, load_encoder, load_reranker
from assistant.models.bundled import CARRIED, Carried, carried_folder

MINILM = "sentence-transformers/all-MiniLM-L6-v2"
BERLIN = "Berlin had a population of 3,520,031 registered inhabitants in an area of 891.82 square kilometers."
NEW_YORK = "New York City is famous for the Metropolitan Museum of Art."


@pytest.fixture(scope="module")
def texts(kyrgyz: Report) -> list[str]:
    return [passage.in_place for passage in split(kyrgyz)][:40]


def test_vectors_are_bit_identical_alone_among_others_and_in_another_order(texts: list[str]) -> None:
    encoder = load_encoder(DEFAULT_ENCODER)
    among = encoder.encode_passages(texts)
    order = random.Random(7).sample(range(len(texts)), len(texts))
    shuffled = encoder.encode_passages([texts[index] for index in order])
    for position, index in enumerate(order):
        alone = encoder.encode_passages([texts[index]])[0]
        assert alone.tobytes() == among[index].tobytes() == shuffled[position].tobytes()


def test_logits_are_bit_identical_alone_among_others_and_in_another_order(texts: list[str]) -> None:
    reranker = load_reranker(DEFAULT_RERANKER)
    question = "How many investigations were opened in 2019?"
    among = reranker.scores(question, texts)
    assert reranker.scores(question, texts[::-1]) == among[::-1]
    assert [reranker.scores(question, [text])[0] for text in texts] == among


def test_the_reranker_tells_an_answer_from_another_sentence() -> None:
    right, wrong = load_reranker(DEFAULT_RERANKER).scores("How many people live in Berlin?", [BERLIN, NEW_YORK])
    assert right == pytest.approx(9.2, abs=0.1)
    assert wrong < 0


@pytest.mark.parametrize("name", [DEFAULT_ENCODER, MINILM])
def test_encoders_give_unit_vectors_that_know_what_is_alike(name: str) -> None:
    encoder = load_encoder(name)
    done: list[int] = []
    vectors = encoder.encode_passages([BERLIN, NEW_YORK], done.append)
    query = encoder.encode_query("How many people live in Berlin?")
    assert vectors.shape == (2, encoder.dimensions)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert vectors[0] @ query > vectors[1] @ query + 0.2
    assert sum(done) == 2


def test_fingerprints_depend_on_the_weights_not_on_the_name() -> None:
    folder = carried_folder(CARRIED[MINILM])
    assert folder is not None
    by_name, by_folder = load_encoder(MINILM), load_encoder(str(folder))
    assert by_name.name != by_folder.name
    assert by_name.fingerprint == by_folder.fingerprint
    assert by_name.fingerprint != load_encoder(DEFAULT_ENCODER).fingerprint


def test_weights_that_are_not_the_tested_ones_are_refused() -> None:
    real = CARRIED[DEFAULT_ENCODER]
    other = Carried(real.package, real.folder, real.weights, "0" * 64, "onnx")
    with pytest.raises(ModelError) as raised:
        carried_folder(other)
    assert real.sha256 in str(raised.value)
    assert "0" * 64 in str(raised.value)


@pytest.mark.parametrize("load", [load_encoder, load_reranker])
def test_a_model_that_is_nowhere_is_named_with_the_remedy(load: object, tmp_path: Path) -> None:
    assert callable(load)
    for name in ("nobody/no-such-model", str(tmp_path)):
        with pytest.raises(ModelError) as raised:
            load(name)
        assert repr(name) in str(raised.value)
        assert "\n" not in str(raised.value)
