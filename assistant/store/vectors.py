"""FAISS: a flat, exact inner-product index over passage numbers, and its file form."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.models.protocols import Vectors

if TYPE_CHECKING:
    import faiss
    import numpy as np
    from numpy.typing import NDArray


class VectorIndex:
    """Nearest passages by inner product. Immutable once built, so that threads may share it."""

    def __init__(self, index: faiss.Index) -> None:
        self._index = index

    @classmethod
    def build(cls, numbers: NDArray[np.int64], vectors: Vectors) -> VectorIndex:
        """An index of vectors, shape (n, dimensions), under passage numbers, shape (n,)."""
        import faiss
        import numpy as np

        index = faiss.IndexIDMap2(faiss.IndexFlatIP(vectors.shape[1]))
        if len(numbers):
            index.add_with_ids(np.ascontiguousarray(vectors, dtype=np.float32), numbers)
        return cls(index)

    @classmethod
    def load(cls, path: Path, sha256: str) -> VectorIndex | None:
        """The index in a file, or None if there is none or its SHA-256 is another."""
        try:
            data = path.read_bytes()
        except OSError:
            return None
        if hashlib.sha256(data).hexdigest() != sha256:
            return None
        import faiss
        import numpy as np

        return cls(faiss.deserialize_index(np.frombuffer(data, dtype=np.uint8)))

    def save(self, path: Path) -> str:
        """Writes the index so that the path holds all of it or nothing; returns the SHA-256 of the file."""
        import faiss

        data = faiss.serialize_index(self._index).tobytes()
        unfinished = path.with_suffix(".unfinished")
        with unfinished.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        return hashlib.sha256(data).hexdigest()

    def search(self, vector: Vectors, top_k: int, among: Sequence[int] | None = None) -> list[tuple[int, float]]:
        """The numbers of the nearest passages and their inner products, nearest first; only those in `among`, if
        given."""
        import faiss
        import numpy as np

        parameters = None
        if among is not None:
            selector = faiss.IDSelectorBatch(np.asarray(among, dtype=np.int64))
            parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
        products, numbers = self._index.search(
            vector.reshape(1, -1), min(top_k, max(self._index.ntotal, 1)), params=parameters
        )
        return [
            (int(number), float(product))
            for number, product in zip(numbers[0], products[0], strict=True)
            if number >= 0
        ]
