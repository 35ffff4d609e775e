"""Any encoder or cross-encoder that sentence-transformers loads, on the CPU.

Imports torch: only the models that need it come through here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from sentence_transformers import CrossEncoder, SentenceTransformer
from torch import nn
from transformers.utils import logging as transformers_logging

from assistant.errors import ModelError
from assistant.models.protocols import Progress, Vectors

BATCH = 32

# Bars of its own, on a standard error that has ours already.
transformers_logging.disable_progress_bar()


class SentenceTransformerEncoder:
    """An encoder with its own pooling and prompts; vectors are normalised."""

    def __init__(self, name: str, location: str) -> None:
        self.name = name
        self._model = SentenceTransformer(location, device="cpu", trust_remote_code=False)
        dimensions = self._model.get_embedding_dimension()
        if not dimensions:
            raise ModelError(f"{name}: gives no sentence vectors; choose a sentence-transformers encoder")
        self.dimensions = int(dimensions)

    @cached_property
    def fingerprint(self) -> str:
        modules = [repr(module) for module in self._model]
        return _fingerprint(self._model, [modules, self._model.prompts, self._model.default_prompt_name])

    def encode_query(self, query: str) -> Vectors:
        return np.asarray(
            self._model.encode_query(query, normalize_embeddings=True, show_progress_bar=False),
            dtype=np.float32,
        )

    def encode_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        vectors = np.empty((len(texts), self.dimensions), dtype=np.float32)
        for start in range(0, len(texts), BATCH):
            batch = list(texts[start : start + BATCH])
            vectors[start : start + BATCH] = self._model.encode_document(
                batch, batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False
            )
            if progress:
                progress(len(batch))
        return vectors


class CrossEncoderReranker:
    """A cross-encoder with one output; the score is its logit."""

    def __init__(self, name: str, location: str) -> None:
        self.name = name
        self._model = CrossEncoder(location, device="cpu", trust_remote_code=False)
        if self._model.num_labels != 1:
            raise ModelError(
                f"{name}: has {self._model.num_labels} outputs, a reranker has 1; choose another cross-encoder"
            )

    @cached_property
    def fingerprint(self) -> str:
        return _fingerprint(self._model, ["logit", self._model.max_length])

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        if not texts:
            return []
        pairs = [(query, text) for text in texts]
        logits = self._model.predict(
            pairs,
            batch_size=BATCH,
            activation_fn=nn.Identity(),
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return [float(logit) for logit in np.asarray(logits).reshape(-1)]


def _fingerprint(model: Any, settings: object) -> str:
    """SHA-256 over the weights, in the order of their names, and over all else that the outputs depend on."""
    digest = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().numpy().tobytes())
    return f"torch:{digest.hexdigest()}:{json.dumps(settings, sort_keys=True, default=str)}"
