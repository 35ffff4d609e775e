"""The bundled int8 models on onnxruntime, one text or pair a call.

The weights are quantised dynamically: activations get one scale a tensor, so that a batch changes the results of its
members. One text a call is deterministic, and with a worker a core as fast.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from assistant.models.protocols import Progress, Vectors

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Encoding, Tokenizer

MAX_TOKENS = 512
BGE_QUERY_PREFIX = "Represent this sentence for searching relevant passages: "


class _Session:
    """An ONNX model with its tokenizer; `run` may be called from several threads."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # Memory is given back after each call: the arena would keep the longest text's for good.
        options.enable_cpu_mem_arena = False
        self._session: onnxruntime.InferenceSession = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {value.name for value in self._session.get_inputs()}
        self._tokenizer: Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def run(self, text: str, second: str | None = None) -> Vectors:
        """The first output for one text or pair, without the batch dimension."""
        tokens: Encoding = self._tokenizer.encode(text, second)
        feed = {
            "input_ids": np.array([tokens.ids], dtype=np.int64),
            "attention_mask": np.array([tokens.attention_mask], dtype=np.int64),
            "token_type_ids": np.array([tokens.type_ids], dtype=np.int64),
        }
        output = self._session.run(None, {name: feed[name] for name in self._inputs})[0]
        first: Vectors = np.asarray(output, dtype=np.float32)[0]
        return first


class _Pooled:
    """A session and a pool with one worker a core."""

    def __init__(self, name: str, folder: Path, weights_sha256: str) -> None:
        self.name = name
        self._weights_sha256 = weights_sha256
        self._session = _Session(folder)
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="onnx")


class OnnxEncoder(_Pooled):
    """bge-small-en-v1.5: the CLS token's vector, normalised; queries carry a prefix."""

    dimensions = 384

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
        first_token = self._session.run(text)[0]
        return np.asarray(first_token / np.linalg.norm(first_token), dtype=np.float32)


class OnnxReranker(_Pooled):
    """ms-marco-MiniLM-L-12-v2, a cross-encoder: the score is its logit."""

    @property
    def fingerprint(self) -> str:
        return f"onnx:{self._weights_sha256}:logit:max_tokens={MAX_TOKENS}"

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        return list(self._pool.map(lambda text: float(self._session.run(query, text)[0]), texts))
