"""The index on disk: SQLite is the record, a FAISS file beside it is a cache of the vectors.

Any number of processes may read while one writes. A reader sees one state of the index from the first question that
it asks of a snapshot to the last.
"""

from __future__ import annotations

import math
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from assistant.errors import IndexDamagedError, IndexMissingError
from assistant.models.protocols import Vectors
from assistant.schema import Report
from assistant.store import record
from assistant.store.record import EncoderRecord, Entry, RecordReader, RecordWriter, check_encoder
from assistant.store.rows import IndexedReport
from assistant.store.vectors import VectorIndex

__all__ = [
    "EncoderRecord",
    "Entry",
    "IndexedReport",
    "RecordReader",
    "RecordWriter",
    "Snapshot",
    "Store",
    "check_encoder",
]

WRITER_WAIT_SECONDS = 30


class Snapshot(RecordReader):
    """One state of the index, with its vectors."""

    def __init__(self, connection: sqlite3.Connection, store: Store) -> None:
        super().__init__(connection)
        self._store = store
        self._reports: dict[str, Report] = {}

    def report(self, report_id: str) -> Report:
        """One report, whole, put together once. Raises UnknownReportError."""
        if report_id not in self._reports:
            self._reports[report_id] = super().report(report_id)
        return self._reports[report_id]

    def dense(self, vector: Vectors, top_k: int, reports: Sequence[int] | None) -> list[int]:
        """The nearest passages to a vector of shape (dimensions,), as numbers, nearest first."""
        return [number for number, _ in self._nearest(vector, top_k, reports)]

    def similarity(self, vector: Vectors, reports: Sequence[int] | None) -> float:
        """The inner product of a vector with that of the nearest passage; -inf if there is no passage."""
        return max((product for _, product in self._nearest(vector, 1, reports)), default=-math.inf)

    def _nearest(self, vector: Vectors, top_k: int, reports: Sequence[int] | None) -> list[tuple[int, float]]:
        among = None if reports is None else self.passage_numbers(reports)
        return self._store.vectors(self).search(vector, top_k, among)


class Store:
    """An index folder. Opening it touches nothing; threads may share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "assistant.sqlite"
        self._lock = threading.Lock()
        self._vectors: tuple[tuple[str, int], VectorIndex] | None = None

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """A snapshot. Raises IndexMissingError, IndexMismatchError (another layout), IndexBarredError or
        IndexDamagedError.
        """
        if not self.file.is_file():
            raise IndexMissingError(f"{self.folder}: no index there; make one: assistant index")
        with record.sqlite_errors(self.file), self._reading() as connection:
            record.check_version(connection, self.file)
            connection.execute("BEGIN")
            yield Snapshot(connection, self)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read by, also where nothing may be written beside the record."""
        with closing(self._connect("ro")) as connection:
            if record.can_read(connection):
                yield connection
                return
        # SQLite reads the record with the help of a file that it makes beside it, or as one that never changes. It is
        # one while nobody writes it: all of it is in its own file, and that is the same afterwards as before.
        before = self._state()
        with closing(self._connect("ro" if self._has_log() else "ro&immutable=1")) as connection:
            yield connection
        if self._state() != before:
            raise IndexDamagedError(f"{self.file}: was written while it was read; try again when that is done")

    def _state(self) -> tuple[int, int, int] | None:
        """What tells whether the record's file is the same as before; None if it is gone."""
        try:
            found = self.file.stat()
        except OSError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _has_log(self) -> bool:
        """Whether a part of the record is in the log beside it, which a killed writer leaves."""
        log = self.file.with_name(f"{self.file.name}-wal")
        return log.exists() and log.stat().st_size > 0

    @contextmanager
    def write(self) -> Iterator[RecordWriter]:
        """The one writer; makes the index if there is none, and writes the vectors' file when done.

        Raises IndexDamagedError if another process is writing, IndexBarredError if this one may not.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._locked():
            yield from self._write()

    def _write(self) -> Iterator[RecordWriter]:
        with record.sqlite_errors(self.file), closing(self._connect("rwc")) as connection:
            record.create(connection)
            record.check_version(connection, self.file)
            writing = RecordWriter(connection)
            yield writing
            self._cache_vectors(writing)

    def discard(self) -> None:
        """Deletes an index that can't be read any more. Raises IndexDamagedError if another process is writing."""
        with self._locked():
            for file in (self.file, *self.folder.glob("assistant.sqlite-*"), *self.folder.glob("vectors-*")):
                file.unlink(missing_ok=True)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """While no other process writes."""
        from filelock import FileLock, Timeout

        try:
            with FileLock(self.folder / "writer.lock", timeout=WRITER_WAIT_SECONDS):
                yield
        except Timeout as error:
            raise IndexDamagedError(
                f"{self.folder}: another process has been writing for {WRITER_WAIT_SECONDS} s; wait until it is done"
            ) from error

    def vectors(self, snapshot: Snapshot) -> VectorIndex:
        """The vectors of a snapshot, kept until the index changes."""
        version = snapshot.version()
        with self._lock:
            if self._vectors is None or self._vectors[0] != version:
                self._vectors = (version, record.vector_index(snapshot, self.folder))
            return self._vectors[1]

    def _cache_vectors(self, writing: RecordWriter) -> None:
        """Writes the vectors' file if it isn't there, whole and of this generation; deletes all others."""
        _, generation = writing.version()
        encoder = writing.encoder()
        cached = writing.cached_vectors()
        file = record.vectors_file(self.folder, generation)
        valid = cached is not None and cached[0] == generation and VectorIndex.load(file, cached[1]) is not None
        if encoder and not valid:
            sha256 = VectorIndex.build(*writing.all_vectors(encoder.dimensions)).save(file)
            writing.set_cached_vectors(generation, sha256)
        for other in self.folder.glob("vectors-*"):
            if other != file:
                other.unlink(missing_ok=True)

    def _connect(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.file.resolve().as_uri()}?mode={mode}", uri=True, isolation_level=None)
        connection.execute("PRAGMA busy_timeout = 10000")
        return connection
