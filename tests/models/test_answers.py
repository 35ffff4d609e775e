"""The trained layers on top of the reranker's embeddings: what they read, and that they read it alike every time."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from tokenizers import Tokenizer

from assistant import Report
from assistant.chunking import split
from assistant.errors import ModelError
from assistant.models import DEFAULT_RERANKER, AnswerReader, Placed, Reranker, bundled, load_reranker
from assistant.models.bundled import CARRIED, carried_folder, file_sha256
from assistant.models.onnx import MAX_TOKENS, SLOWER, WEIGHTS, own_tokens, tokenizer_of
from assistant.models.overflow import EXACT_MODE

QUESTION = "How many investigations were opened in 2019?"
OTHERS = ("Who runs the hotline?", "When was the mechanism adopted?")
CLEAR = (
    ("How many people live in Berlin?", "Berlin has 3,520,031 inhabitants.", "Berlin is famous for its museums."),
    ("Who runs the shelter?", "The shelter is run by an NGO, Open Door.", "The shelter has twelve beds."),
    ("How many judges were trained?", "The academy trained 40 judges in 2019.", "The academy did not train police."),
    ("When was the law adopted?", "Parliament adopted the law in May 2018.", "The law protects migrant workers."),
)
"""A question, a sentence that answers it and one on the same subject that doesn't."""


def fresh() -> AnswerReader:
    """A reranker that has read nothing yet."""
    reranker = load_reranker(DEFAULT_RERANKER)
    assert isinstance(reranker, AnswerReader)
    return reranker


@pytest.fixture(scope="module")
def sentences(kyrgyz: Report) -> list[Placed]:
    """Sentences, all but the first after the one before it."""
    passages = split(kyrgyz)[20:32]
    first = Placed(f"{passages[0].place}: ", passages[0].text)
    pairs = pairwise(passages)
    return [first, *(Placed(f"{one.place}: {before.text} ", one.text) for before, one in pairs)]


@pytest.fixture(scope="module")
def texts(sentences: list[Placed]) -> list[str]:
    return [sentence.before + sentence.text for sentence in sentences]


@pytest.fixture(scope="module")
def folder() -> Path:
    found = carried_folder(CARRIED[DEFAULT_RERANKER])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def expected(sentences: list[Placed]) -> list[float]:
    """What a reranker answers that has read nothing else."""
    return fresh().answers(QUESTION, sentences)


def session(model: str | bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.add_session_config_entry(EXACT_MODE, "1")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER)


def outputs(model: onnxruntime.InferenceSession, folder: Path, text: str) -> list[np.ndarray]:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    tokens = tokenizer.encode(QUESTION, text)
    feed = {"input_ids": tokens.ids, "attention_mask": tokens.attention_mask, "token_type_ids": tokens.type_ids}
    return list(model.run(None, {name: np.array([values], dtype=np.int64) for name, values in feed.items()}))


def test_embeddings_and_layers_score_as_the_whole_model_does(texts: list[str], folder: Path) -> None:
    whole = session(str(folder / WEIGHTS))
    scores = load_reranker(DEFAULT_RERANKER).scores(QUESTION, texts)
    assert scores == [float(outputs(whole, folder, text)[0][0][0]) for text in texts]


def test_the_tokens_of_the_sentence_itself_are_told_from_what_stands_before_it(folder: Path) -> None:
    sentence = Placed("Albania 2021, Police: They opened nine cases. ", "Two were closed.")
    tokens = tokenizer_of(folder).encode(QUESTION, sentence.before + sentence.text)
    own = own_tokens(tokens, sentence)
    assert len(tokens.ids) == len(own)
    # two, were, closed, the full stop; the separator at the end is nobody's
    assert own.tolist() == [0.0] * (len(own) - 5) + [1.0] * 4 + [0.0]


def test_a_sentence_is_understood_from_the_one_before_it() -> None:
    asked, sentence = "How many beds do the shelters in Osh have?", "They have 40 beds."
    after, alone = fresh().answers(
        asked, [Placed("The city runs two shelters in Osh. ", sentence), Placed("", sentence)]
    )
    assert after > alone


def test_of_two_figures_that_one_is_pointed_at_that_is_asked_for() -> None:
    sentence = Placed("Albania 2021, Police: ", "Officers opened 14 investigations and seized nine vehicles.")

    def surest(asked: str) -> str:
        word = max(fresh().words(asked, sentence), key=lambda word: word.surely)
        return sentence.text[word.start : word.end]

    assert surest("How many probes were begun?") == "14"
    assert surest("How many cars did they take away?") == "nine"


@pytest.mark.parametrize(
    ("question", "yes", "no"),
    [
        ("Did the court convict anybody?", "The court convicted two men.", "The court did not convict anybody."),
        ("May workers form unions?", "The law allows workers to form unions.", "Workers may not form unions."),
    ],
)
def test_a_no_is_told_from_a_yes(question: str, yes: str, no: str) -> None:
    reader = fresh()
    assert reader.says_yes(question, Placed("", no)) < 0
    assert reader.says_yes(question, Placed("", no)) < reader.says_yes(question, Placed("", yes)) - 1


def test_the_words_of_a_sentence_are_its_own_in_their_order() -> None:
    sentence = Placed("They opened 14 cases. ", "Two were closed.")
    words = fresh().words(QUESTION, sentence)
    assert [sentence.text[word.start : word.end] for word in words] == ["Two", "were", "closed", "."]
    assert all(0 <= word.surely <= 1 for word in words)


def test_answers_are_the_same_alone_and_in_another_order(sentences: list[Placed], expected: list[float]) -> None:
    reader = fresh()
    assert [reader.answers(QUESTION, [sentence])[0] for sentence in sentences] == expected
    assert fresh().answers(QUESTION, sentences[::-1]) == expected[::-1]
    assert reader.answers(QUESTION, sentences) == expected


def test_answers_are_the_same_after_other_questions(sentences: list[Placed], expected: list[float]) -> None:
    reader = fresh()
    for other in OTHERS:
        reader.answers(other, sentences)
    assert reader.answers(QUESTION, sentences) == expected


def test_answers_are_the_same_whether_or_not_scores_were_asked_for(
    sentences: list[Placed], texts: list[str], expected: list[float]
) -> None:
    reader = load_reranker(DEFAULT_RERANKER)
    assert isinstance(reader, AnswerReader)
    scores = reader.scores(QUESTION, texts)
    assert reader.answers(QUESTION, sentences) == expected
    assert reader.scores(QUESTION, texts) == scores  # nor do answers change scores
    assert reader.answers(QUESTION, sentences) == expected


def test_answers_are_the_same_from_several_threads(sentences: list[Placed], expected: list[float]) -> None:
    # A fresh reader: the trained layers are loaded by whichever thread comes first.
    reader = fresh()
    asked: Sequence[str] = (QUESTION, *OTHERS, QUESTION)
    with ThreadPoolExecutor(len(asked)) as pool:
        found = list(pool.map(lambda question: reader.answers(question, sentences), asked))
    assert found[0] == found[3] == expected
    assert found[1:3] == [fresh().answers(other, sentences) for other in OTHERS]


@pytest.mark.parametrize(("question", "right", "wrong"), CLEAR)
def test_a_sentence_that_answers_lies_above_one_on_the_subject(question: str, right: str, wrong: str) -> None:
    answers, does_not = fresh().answers(question, [Placed("", right), Placed("", wrong)])
    assert answers > does_not


def test_nothing_to_read_gives_nothing() -> None:
    assert fresh().answers(QUESTION, []) == []


def test_a_text_longer_than_the_model_reads_is_cut() -> None:
    [whole] = fresh().answers(QUESTION, [Placed("", "Police opened nine cases. " * 400)])
    assert np.isfinite(whole)


def test_layers_that_are_not_the_tested_ones_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tested = bundled.ANSWERABILITY_SHA256
    copy = Path(shutil.copy(bundled.ANSWERABILITY, tmp_path))
    monkeypatch.setattr(bundled, "ANSWERABILITY", copy)
    assert bundled.answerability_weights() == copy
    copy.write_bytes(copy.read_bytes() + b"\0")
    reader = fresh()
    with pytest.raises(ModelError) as raised:
        reader.answers(QUESTION, [Placed("", "Police opened nine cases.")])
    assert tested in str(raised.value)
    assert file_sha256(copy) in str(raised.value)
    assert file_sha256(copy) != tested
    assert "\n" not in str(raised.value)


def test_a_reranker_that_only_scores_is_no_reader_of_answers() -> None:
    class Plain:
        name = fingerprint = "plain"

        def scores(self, query: str, texts: Sequence[str]) -> list[float]:
            return [float(len(text)) for text in texts]

    plain: Reranker = Plain()
    assert not isinstance(plain, AnswerReader)
