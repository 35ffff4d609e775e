"""SQLite: the record of reports, passages, offsets and vectors, with its full-text index."""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import IndexBarredError, IndexDamagedError, IndexMismatchError, UnknownReportError
from assistant.models.protocols import Encoder, Vectors
from assistant.schema import Filters, Passage, Report
from assistant.store.rows import REPORT_COLUMNS, IndexedReport, indexed_report, report_of, report_row
from assistant.store.vectors import VectorIndex
from assistant.surrogates import is_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCHEMA_VERSION = 2
_SCHEMA = """
CREATE TABLE state (
    instance TEXT NOT NULL, generation INTEGER NOT NULL,
    encoder TEXT, dimensions INTEGER, fingerprint TEXT,
    cached_generation INTEGER, cached_sha256 TEXT
);
CREATE TABLE reports (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, country TEXT,
    aliases TEXT NOT NULL, year INTEGER, publisher TEXT, source TEXT, licence TEXT,
    text TEXT NOT NULL, sha256 TEXT NOT NULL, sections TEXT NOT NULL,
    path TEXT NOT NULL, origin TEXT NOT NULL
);
CREATE TABLE passages (
    number INTEGER PRIMARY KEY AUTOINCREMENT, report INTEGER NOT NULL REFERENCES reports(number),
    section TEXT NOT NULL, paragraph INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    place TEXT NOT NULL, text TEXT NOT NULL, told TEXT NOT NULL, vector BLOB NOT NULL
);
CREATE INDEX passages_by_report ON passages(report);
CREATE VIRTUAL TABLE passages_fts USING fts5(
    place, text, content='passages', content_rowid='number', tokenize='porter unicode61 remove_diacritics 2'
);
CREATE TABLE calibrations (fingerprint TEXT PRIMARY KEY, reranker TEXT NOT NULL, "values" TEXT NOT NULL);
"""
MAX_QUERY_TOKENS = 64
MAX_FREQUENCY = 50


@dataclass(frozen=True, slots=True)
class EncoderRecord:
    """The encoder that an index was built with."""

    name: str
    dimensions: int
    fingerprint: str

    @classmethod
    def of(cls, encoder: Encoder) -> EncoderRecord:
        """What is recorded of an encoder."""
        return cls(encoder.name, encoder.dimensions, encoder.fingerprint)


def check_encoder(recorded: EncoderRecord, wanted: EncoderRecord) -> None:
    """Raises IndexMismatchError if vectors of one encoder would be compared with the other's."""
    if recorded.fingerprint != wanted.fingerprint:
        raise IndexMismatchError(
            f"the index was built with encoder {recorded.name!r} ({recorded.dimensions} dims, {_short(recorded)}); "
            f"this run uses {wanted.name!r} ({wanted.dimensions} dims, {_short(wanted)}). "
            "Re-index: assistant index --rebuild --encoder NAME"
        )


def _short(encoder: EncoderRecord) -> str:
    return ":".join(part[:12] for part in encoder.fingerprint.split(":")[:2])


@dataclass(frozen=True, slots=True)
class Entry:
    """All that is stored for one report. `vectors` has the shape (len(passages), dimensions)."""

    report: Report
    passages: Sequence[Passage]
    vectors: Vectors
    path: str
    origin: str


@contextmanager
def sqlite_errors(path: Path) -> Iterator[None]:
    """Turns SQLite's complaints about the file into one line with the remedy."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise IndexDamagedError(
                f"{path}: in use by another program ({error}); try again when it is done"
            ) from error
        if _is_barred(error):
            raise IndexBarredError(
                f"{path}: can't be opened ({error}); check the permissions of the file and its folder"
            ) from error
        raise IndexDamagedError(f"{path}: can't be read ({error}); re-index: assistant index --rebuild") from error


def _is_barred(error: sqlite3.DatabaseError) -> bool:
    """Whether SQLite may not open the record, or what it needs beside it; the codes' first byte is their kind."""
    code = getattr(error, "sqlite_errorcode", 0)  # Python's own errors, such as of bad UTF-8, have none
    return code & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def create(connection: sqlite3.Connection) -> None:
    """Makes an empty record, all of it or nothing."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] == 0:
        for statement in _SCHEMA.split(";\n"):
            connection.execute(statement)
        connection.execute("INSERT INTO state (instance, generation) VALUES (?, 0)", (uuid.uuid4().hex,))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


def can_read(connection: sqlite3.Connection) -> bool:
    """Whether a connection that was opened to read can: SQLite tells at the first question only."""
    try:
        connection.execute("PRAGMA user_version")
    except sqlite3.OperationalError as error:
        if _is_barred(error):
            return False
        raise
    return True


def check_version(connection: sqlite3.Connection, path: Path) -> None:
    """Raises IndexMismatchError if the record was written by a version with another layout."""
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    if found != SCHEMA_VERSION:
        raise IndexMismatchError(
            f"{path}: layout {found}, this version reads layout {SCHEMA_VERSION}; re-index: assistant index --rebuild"
        )


class RecordReader:
    """What can be asked of the record; all within the connection's current transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def encoder(self) -> EncoderRecord | None:
        """The encoder of the index; None while nothing is indexed."""
        row = self._connection.execute("SELECT encoder, dimensions, fingerprint FROM state").fetchone()
        return EncoderRecord(*row) if row[0] is not None else None

    def version(self) -> tuple[str, int]:
        """Which record this is and how often it has changed: equal versions hold equal contents."""
        row = self._connection.execute("SELECT instance, generation FROM state").fetchone()
        return str(row[0]), int(row[1])

    def cached_vectors(self) -> tuple[int, str] | None:
        """Generation and SHA-256 of the vectors' file, if one was written."""
        row = self._connection.execute("SELECT cached_generation, cached_sha256 FROM state").fetchone()
        return (int(row[0]), str(row[1])) if row[0] is not None else None

    def reports(self) -> list[IndexedReport]:
        """All reports in the order of their ids."""
        rows = self._connection.execute(
            "SELECT id, title, country, year, source, sha256, path, origin, sections,"
            " (SELECT count(*) FROM passages WHERE report = reports.number) FROM reports ORDER BY id"
        )
        return [indexed_report(row) for row in rows]

    def report(self, report_id: str) -> Report:
        """One report, whole. Raises UnknownReportError."""
        query = f"SELECT {REPORT_COLUMNS} FROM reports WHERE id = ?"  # noqa: S608 - a constant
        row = self._connection.execute(query, (report_id,)).fetchone() if is_text(report_id) else None
        if row is None:
            known = [name for (name,) in self._connection.execute("SELECT id FROM reports ORDER BY id LIMIT 4")]
            listed = ", ".join(known[:3]) + (", …" if len(known) > 3 else "") if known else "none"
            raise UnknownReportError(
                f"no report {report_id!r} in the index; it has: {listed} (assistant reports lists all)"
            )
        return report_of(row)

    def about(self, report_ids: Iterable[str]) -> dict[str, tuple[tuple[str, ...], int | None]]:
        """The country (all its names) and year of some reports, by id."""
        rows = self._connection.execute(
            "SELECT id, country, aliases, year FROM reports WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(set(report_ids))),),
        )
        return {
            report_id: ((*([country] if country else []), *json.loads(aliases)), year)
            for report_id, country, aliases, year in rows
        }

    def countries(self, numbers: Sequence[int] | None) -> list[tuple[str, ...]]:
        """The countries that some reports, or all, are about, each by all its names; those of no country left out."""
        rows = self._connection.execute(
            "SELECT DISTINCT country, aliases FROM reports WHERE country IS NOT NULL"
            " AND (? IS NULL OR number IN (SELECT value FROM json_each(?)))",
            (None if numbers is None else 1, json.dumps(list(numbers or ()))),
        )
        return [(country, *json.loads(aliases)) for country, aliases in rows]

    def matching(self, filters: Filters) -> list[int] | None:
        """The numbers of the reports that the filters let through; None if there are no filters.

        A country is matched by any of its names, whatever their case. Raises UnknownReportError for a `report` that
        isn't there.
        """
        if filters == Filters():
            return None
        if filters.report is not None:
            self.report(filters.report)
        rows = self._connection.execute("SELECT number, id, country, aliases, year FROM reports ORDER BY number")
        return [
            number
            for number, report_id, country, aliases, year in rows
            if filters.report in (None, report_id)
            and filters.year in (None, year)
            and (filters.country is None or _is_called(filters.country, country, json.loads(aliases)))
        ]

    def passage_numbers(self, reports: Iterable[int]) -> list[int]:
        """The numbers of all passages of some reports."""
        marks = json.dumps(list(reports))
        rows = self._connection.execute(
            "SELECT number FROM passages WHERE report IN (SELECT value FROM json_each(?)) ORDER BY number",
            (marks,),
        )
        return [number for (number,) in rows]

    def lexical(
        self, question: str, top_k: int, reports: Sequence[int] | None, *, only_rows: bool = False
    ) -> list[int]:
        """The best passages by BM25 for any of the question's words, as numbers, best first; of all or of the rows of
        tables alone."""
        words = dict.fromkeys(re.findall(r"[^\W_]+", question))
        if not words:
            return []
        match = " OR ".join(f'"{word}"' for word in list(words)[:MAX_QUERY_TOKENS])
        rows = self._connection.execute(
            "SELECT f.rowid FROM passages_fts f JOIN passages p ON p.number = f.rowid WHERE passages_fts MATCH ?"
            " AND (? IS NULL OR p.report IN (SELECT value FROM json_each(?))) AND (p.told <> '' OR NOT ?)"
            " ORDER BY bm25(passages_fts), f.rowid LIMIT ?",
            (match, *(2 * [None if reports is None else json.dumps(list(reports))]), only_rows, top_k),
        )
        return [number for (number,) in rows]

    def frequency(self, word: str) -> int:
        """In how many passages a word stands, in any inflection, counted up to MAX_FREQUENCY."""
        query = "SELECT count(*) FROM (SELECT 1 FROM passages_fts WHERE passages_fts MATCH ? LIMIT ?)"
        return int(self._connection.execute(query, (f'"{word}"', MAX_FREQUENCY)).fetchone()[0])

    def forms(self, word: str) -> Counter[str]:
        """How a word is written inside sentences, in capitals or not, and how often in up to MAX_FREQUENCY passages."""
        query = (
            "SELECT p.text FROM passages_fts f JOIN passages p ON p.number = f.rowid WHERE passages_fts MATCH ? LIMIT ?"
        )
        texts = [text for (text,) in self._connection.execute(query, (f'"{word}"', MAX_FREQUENCY))]
        written = re.compile(rf"(?<=[^.:;!?] ){re.escape(word)}\b", re.IGNORECASE)
        return Counter(found[0] for text in texts for found in written.finditer(text))

    def passages(self, numbers: Sequence[int]) -> list[Passage]:
        """The passages with these numbers, in this order."""
        rows = self._connection.execute(
            'SELECT p.number, r.id, p.section, p.paragraph, p.start, p."end", p.text, p.place, p.told'
            " FROM passages p JOIN reports r ON r.number = p.report WHERE p.number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        found = {number: Passage(*fields) for number, *fields in rows}
        return [found[number] for number in numbers]

    def paragraph(self, passage: Passage) -> list[Passage]:
        """All passages of a passage's paragraph, in reading order."""
        rows = self._connection.execute(
            'SELECT r.id, p.section, p.paragraph, p.start, p."end", p.text, p.place, p.told'
            " FROM passages p JOIN reports r ON r.number = p.report"
            " WHERE r.id = ? AND p.section = ? AND p.paragraph = ? ORDER BY p.start",
            (passage.report_id, passage.section, passage.paragraph),
        )
        return [Passage(*fields) for fields in rows]

    def report_passages(self, report_id: str) -> list[Passage]:
        """All passages of a report, in reading order."""
        rows = self._connection.execute(
            'SELECT r.id, p.section, p.paragraph, p.start, p."end", p.text, p.place, p.told'
            " FROM passages p JOIN reports r ON r.number = p.report WHERE r.id = ? ORDER BY p.start",
            (report_id,),
        )
        return [Passage(*fields) for fields in rows]

    def all_vectors(self, dimensions: int) -> tuple[NDArray[np.int64], Vectors]:
        """The numbers and vectors of all passages, in the order of their numbers."""
        import numpy as np

        rows = self._connection.execute("SELECT number, vector FROM passages ORDER BY number").fetchall()
        numbers = np.array([number for number, _ in rows], dtype=np.int64)
        vectors = np.frombuffer(b"".join(vector for _, vector in rows), dtype="<f4").reshape(-1, dimensions)
        return numbers, vectors

    def calibration(self, fingerprint: str) -> dict[str, float] | None:
        """A reranker's calibration, by the names of its values; None if it wasn't calibrated on this index."""
        row = self._connection.execute(
            'SELECT "values" FROM calibrations WHERE fingerprint = ?', (fingerprint,)
        ).fetchone()
        return {str(name): float(value) for name, value in json.loads(row[0]).items()} if row else None

    def report_count(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM reports").fetchone()[0])


class RecordWriter(RecordReader):
    """What can be changed; each call is one transaction, or part of the one around it."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that happens inside, or nothing. May be nested: the outermost counts."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def set_encoder(self, encoder: EncoderRecord) -> None:
        with self.transaction():
            self._connection.execute(
                "UPDATE state SET encoder = ?, dimensions = ?, fingerprint = ?",
                (encoder.name, encoder.dimensions, encoder.fingerprint),
            )

    def set_cached_vectors(self, generation: int, sha256: str) -> None:
        with self.transaction():
            self._connection.execute("UPDATE state SET cached_generation = ?, cached_sha256 = ?", (generation, sha256))

    def set_calibration(self, fingerprint: str, reranker: str, values: Mapping[str, float]) -> None:
        with self.transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO calibrations VALUES (?, ?, ?)",
                (fingerprint, reranker, json.dumps(dict(values))),
            )

    def put(self, entry: Entry) -> None:
        """Adds a report, or replaces the one with its id."""
        report = entry.report
        with self.transaction():
            self._delete([report.id])
            number = self._connection.execute(
                f"INSERT INTO reports ({REPORT_COLUMNS}, sha256, path, origin)"  # noqa: S608 - a constant
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*report_row(report), report.sha256, entry.path, entry.origin),
            ).lastrowid
            for passage, vector in zip(entry.passages, entry.vectors, strict=True):
                fields = (
                    passage.section,
                    passage.paragraph,
                    passage.start,
                    passage.end,
                    passage.place,
                    passage.text,
                    passage.told,
                )
                passage_number = self._connection.execute(
                    'INSERT INTO passages (report, section, paragraph, start, "end", place, text, told, vector)'
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (number, *fields, vector.astype("<f4").tobytes()),
                ).lastrowid
                self._connection.execute(
                    "INSERT INTO passages_fts (rowid, place, text) VALUES (?, ?, ?)",
                    (passage_number, passage.place, passage.text),
                )
            self._changed()

    def remove(self, report_ids: Sequence[str]) -> None:
        """Takes reports out. Raises UnknownReportError, and removes none, if one isn't there."""
        with self.transaction():
            for report_id in report_ids:
                self.report(report_id)
            self._delete(report_ids)
            self._changed()

    def _delete(self, report_ids: Sequence[str]) -> None:
        numbers = "(SELECT number FROM reports WHERE id IN (SELECT value FROM json_each(?)))"
        ids = (json.dumps(list(report_ids)),)
        self._connection.execute(
            "INSERT INTO passages_fts (passages_fts, rowid, place, text)"  # noqa: S608 - constants
            f" SELECT 'delete', number, place, text FROM passages WHERE report IN {numbers}",
            ids,
        )
        self._connection.execute(f"DELETE FROM passages WHERE report IN {numbers}", ids)  # noqa: S608
        self._connection.execute("DELETE FROM reports WHERE id IN (SELECT value FROM json_each(?))", ids)

    def _changed(self) -> None:
        self._connection.execute("UPDATE state SET generation = generation + 1")


def vector_index(reading: RecordReader, folder: Path) -> VectorIndex:
    """The vectors of the record as of this transaction: from the file if it is theirs, else from the record."""
    encoder = reading.encoder()
    cached = reading.cached_vectors()
    _, generation = reading.version()
    if cached and cached[0] == generation:
        loaded = VectorIndex.load(vectors_file(folder, generation), cached[1])
        if loaded:
            return loaded
    return VectorIndex.build(*reading.all_vectors(encoder.dimensions if encoder else 1))


def vectors_file(folder: Path, generation: int) -> Path:
    return folder / f"vectors-{generation}.faiss"


def _is_called(wanted: str, country: str | None, aliases: Sequence[str]) -> bool:
    return wanted.strip().casefold() in {name.casefold() for name in (country, *aliases) if name}
