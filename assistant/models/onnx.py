"""The bundled int8 models on onnxruntime, one text or pair a call.

The weights are quantised dynamically: activations get one scale a tensor, so that a batch changes the results of its
members. One text a call is deterministic, and with a worker a core as fast.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np
import onnxruntime

from assistant.models.bundled import answerability_weights
from assistant.models.cutting import cut
from assistant.models.overflow import EXACT_MODE, products_overflow
from assistant.models.protocols import Placed, Progress, Vectors, Word

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

WEIGHTS = "model.onnx"
MAX_TOKENS = 512
READ_FROM = "/bert/embeddings/LayerNorm/Add_1_output_0"
"""What the reranker's embeddings make of the tokens: from here on its own layers score, and the trained ones read."""

M_MMAP_THRESHOLD = -3
"""The parameter of glibc's `mallopt` (malloc.h) from how many bytes on a block is given back when it is freed."""

LARGE_WHILE_LOADING, LARGE = 8 * 2**20, 32 * 2**20
"""Its values while models are loaded, and from then on. glibc raises it by itself to the largest block freed so far, so
that what was read of one model stays in memory beside the next: some 20 MB. With the first value kept, what is worked
out for each text is given back and fetched again: questions took 8 % longer (medians of 60, in turn)."""

SLOWER = ("SkipLayerNormFusion",)
"""What onnxruntime merges and computes slower than apart: a sum and its layer normalisation, 0.12 ms instead of 0.03 on
40 tokens (1.32). Without it the reranker's and the trained layers took a tenth less time (medians of 12, in turn)."""

READINGS_KEPT = 256
"""How many sentences' readings are kept: a few questions' worth. The words and the yes of a sentence that answers are
asked for after its logit, and would each take another run of the layers."""

_Item = TypeVar("_Item")

BGE_QUERY_PREFIX = "Represent this sentence for searching relevant passages: "


class _Loading:
    """Has glibc give large blocks back while a model is loaded; nothing where there is another C library."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._models = 0

    def __enter__(self) -> None:
        self._count(1)

    def __exit__(self, *raised: object) -> None:
        self._count(-1)

    def _count(self, more: int) -> None:
        with self._lock:
            self._models += more
            mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
            if mallopt is not None:
                mallopt(M_MMAP_THRESHOLD, LARGE_WHILE_LOADING if self._models else LARGE)


_LOADING = _Loading()


class _Model:
    """An ONNX model; `run` may be called from several threads."""

    def __init__(self, model: Path | bytes, without: Sequence[str] = ()) -> None:
        """The model, without the named optimisations of its graph."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        if products_overflow():
            # Answers would differ on this processor.
            options.add_session_config_entry(EXACT_MODE, "1")
        options.inter_op_num_threads = 1
        # Memory is given back after each call: the arena would keep the longest text's for good.
        options.enable_cpu_mem_arena = False
        given = model if isinstance(model, bytes) else str(model)
        with _LOADING:
            self._session = onnxruntime.InferenceSession(
                given, options, providers=["CPUExecutionProvider"], disabled_optimizers=without
            )
        self._inputs = {value.name for value in self._session.get_inputs()}
        self._outputs = [value.name for value in self._session.get_outputs()]

    def run(self, tokens: Encoding, given: Mapping[str, Vectors] | None = None) -> Vectors:
        """The first output for one text or pair and the values given by name, without the batch dimension."""
        return self.outputs(tokens, given, 1)[0]

    def outputs(
        self, tokens: Encoding, given: Mapping[str, Vectors] | None = None, count: int | None = None
    ) -> list[Vectors]:
        """As many outputs, or all, for the same."""
        feed: dict[str, object] = {
            "input_ids": np.array([tokens.ids], dtype=np.int64),
            "attention_mask": np.array([tokens.attention_mask], dtype=np.int64),
            "token_type_ids": np.array([tokens.type_ids], dtype=np.int64),
            **{name: values[np.newaxis] for name, values in (given or {}).items()},
        }
        found = self._session.run(self._outputs[:count], {name: feed[name] for name in self._inputs})
        return [np.asarray(one, dtype=np.float32)[0] for one in found]


def tokenizer_of(folder: Path) -> Tokenizer:
    """A model's tokenizer: one text or pair in tokens, cut to MAX_TOKENS."""
    from tokenizers import Tokenizer

    tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def _halves(folder: Path) -> tuple[bytes, bytes]:
    """A reranker's model up to READ_FROM, and from there on."""
    with _LOADING:
        return cut((folder / WEIGHTS).read_bytes(), READ_FROM)


def own_tokens(tokens: Encoding, sentence: Placed) -> Vectors:
    """1 for each token of the sentence itself, 0 for those of the query and of what stands before it."""
    first = len(sentence.before)
    places = zip(tokens.sequence_ids, tokens.offsets, strict=True)
    return np.array([part == 1 and start >= first for part, (start, _) in places], dtype=np.float32)


class _Pooled:
    """A tokenizer and a pool with one worker a core."""

    def __init__(self, name: str, folder: Path, weights_sha256: str) -> None:
        self.name = name
        self._weights_sha256 = weights_sha256
        self._tokenizer = tokenizer_of(folder)
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="onnx")

    def _each(self, function: Callable[[_Item], float], items: Sequence[_Item], lengths: Sequence[int]) -> list[float]:
        """What a function makes of each item. The longest are begun first, lest a worker end alone with one of them."""
        order = sorted(range(len(items)), key=lambda place: -lengths[place])
        results = dict(zip(order, self._pool.map(function, [items[place] for place in order]), strict=True))
        return [results[place] for place in range(len(items))]


class OnnxEncoder(_Pooled):
    """bge-small-en-v1.5: the CLS token's vector, normalised; queries carry a prefix."""

    dimensions = 384

    def __init__(self, name: str, folder: Path, weights_sha256: str) -> None:
        super().__init__(name, folder, weights_sha256)
        self._model = _Model(folder / WEIGHTS)

    @property
    def fingerprint(self) -> str:
        return f"onnx:{self._weights_sha256}:cls:normalised:query={BGE_QUERY_PREFIX!r}:max_tokens={MAX_TOKENS}"

    def encode_query(self, query: str) -> Vectors:
        return self._encode(BGE_QUERY_PREFIX + query)

    def encode_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for index, vector in enumerate(self._encode_all(texts)):
            vectors[index] = vector
            if progress:
                progress(1)
        return vectors

    def _encode_all(self, texts: Sequence[str]) -> Iterator[Vectors]:
        return self._pool.map(self._encode, texts)

    def _encode(self, text: str) -> Vectors:
        first_token = self._model.run(self._tokenizer.encode(text))[0]
        return np.asarray(first_token / np.linalg.norm(first_token), dtype=np.float32)


class _Read(NamedTuple):
    """What the trained layers read in the `tokens` of a query and a sentence, of which its `own` are 1: the logits of
    whether it answers, of each token, and of whether it says yes."""

    tokens: Encoding
    own: Vectors
    answers: float
    words: Vectors
    says_yes: float


class OnnxReranker(_Pooled):
    """ms-marco-MiniLM-L-12-v2, a cross-encoder: the score is its logit.

    `answers` reads a sentence after the one before it, with layers of its own above the same embeddings that were
    trained to tell a sentence that answers from one that is merely on the subject (docs/models.md).
    """

    def __init__(self, name: str, folder: Path, weights_sha256: str) -> None:
        super().__init__(name, folder, weights_sha256)
        self._answering = self._pool.submit(lambda: _Model(answerability_weights(), SLOWER))
        self._embedding, self._scoring = self._pool.map(lambda half: _Model(half, SLOWER), _halves(folder))
        self._reading = lru_cache(READINGS_KEPT)(self._read)

    @property
    def fingerprint(self) -> str:
        return f"onnx:{self._weights_sha256}:logit:max_tokens={MAX_TOKENS}"

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        return self._each(lambda text: self._score(query, text), texts, [len(text) for text in texts])

    def answers(self, query: str, sentences: Sequence[Placed]) -> list[float]:
        """How surely each sentence answers the query: the logit of the trained layers."""
        self._answering.result()  # no worker waits for another
        lengths = [len(sentence.before) + len(sentence.text) for sentence in sentences]
        return self._each(lambda sentence: self._reading(query, sentence).answers, sentences, lengths)

    def words(self, query: str, sentence: Placed) -> list[Word]:
        """How surely each token of the sentence is one that the answer can't be without."""
        read = self._reading(query, sentence)
        first = len(sentence.before)
        return [
            Word(start - first, end - first, float(1 / (1 + np.exp(-logit))))
            for (start, end), logit, is_own in zip(read.tokens.offsets, read.words, read.own, strict=True)
            if is_own
        ]

    def says_yes(self, query: str, sentence: Placed) -> float:
        """How surely a sentence that answers says yes, as a logit; below 0 it says no."""
        return self._reading(query, sentence).says_yes

    def _score(self, query: str, text: str) -> float:
        tokens = self._tokenizer.encode(query, text)
        return float(self._scoring.run(tokens, {READ_FROM: self._embedding.run(tokens)})[0])

    def _read(self, query: str, sentence: Placed) -> _Read:
        """What the trained layers read for a query in a sentence."""
        tokens = self._tokenizer.encode(query, sentence.before + sentence.text)
        own = own_tokens(tokens, sentence)
        read = {"hidden": self._embedding.run(tokens), "own": own}
        answers, words, yes = self._answering.result().outputs(tokens, read)
        return _Read(tokens, own, float(answers), words, float(yes))
