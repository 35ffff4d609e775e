"""Encoders and rerankers by hub name or folder: a local folder, a package that carries the weights, the hub cache,
the hub, in this order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from assistant.errors import AssistantError, ModelError
from assistant.models.bundled import CARRIED, DEFAULT_ENCODER, DEFAULT_RERANKER, carried_folder, english_words
from assistant.models.protocols import AnswerReader, Encoder, Placed, Progress, Reranker, Vectors, Word

Model = TypeVar("Model")

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "DEFAULT_ENCODER",
    "DEFAULT_RERANKER",
    "AnswerReader",
    "Encoder",
    "Placed",
    "Progress",
    "Reranker",
    "Vectors",
    "Word",
    "english_words",
    "load_encoder",
    "load_reranker",
]


def load_encoder(name: str) -> Encoder:
    """The encoder with that hub name or folder. Raises ModelError."""
    onnx = _onnx_folder(name)
    if onnx:
        from assistant.models.onnx import OnnxEncoder

        return _loaded(name, lambda: OnnxEncoder(name, *onnx))
    from assistant.models.torch_models import SentenceTransformerEncoder

    return _loaded(name, lambda: SentenceTransformerEncoder(name, _location(name)))


def load_reranker(name: str) -> Reranker:
    """The reranker with that hub name or folder. Raises ModelError."""
    onnx = _onnx_folder(name)
    if onnx:
        from assistant.models.onnx import OnnxReranker

        return _loaded(name, lambda: OnnxReranker(name, *onnx))
    from assistant.models.torch_models import CrossEncoderReranker

    return _loaded(name, lambda: CrossEncoderReranker(name, _location(name)))


def _onnx_folder(name: str) -> tuple[Path, str] | None:
    """The folder of a carried ONNX model, and the SHA-256 that its weights were found to have."""
    carried = CARRIED.get(name)
    if carried is None or carried.kind != "onnx" or Path(name).is_dir():
        return None
    folder = carried_folder(carried)
    return (folder, carried.sha256) if folder else None


def _location(name: str) -> str:
    """What sentence-transformers is to load: a folder, or the name for the hub cache and the hub."""
    if Path(name).is_dir():
        return str(Path(name).resolve())
    carried = CARRIED.get(name)
    folder = carried_folder(carried) if carried and carried.kind == "torch" else None
    return str(folder) if folder else name


def _loaded(name: str, load: Callable[[], Model]) -> Model:
    """Loads a model; whatever the loader raises becomes one line that names it."""
    try:
        return load()
    except AssistantError:
        raise
    except Exception as error:
        first_line = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ModelError(
            f"model {name!r} can't be loaded ({first_line[:200]}); name a folder with the model, or a hub model "
            "that is in the cache or can be fetched"
        ) from error
