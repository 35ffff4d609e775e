"""A file becomes an index: find → read → parse → split → encode → put."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant.chunking import CHUNKER_VERSION, split
from assistant.errors import IndexDamagedError, IndexMismatchError, IngestError
from assistant.ingest import READER_VERSION, Catalog, Source, find_files, parse, read_sources
from assistant.models import DEFAULT_ENCODER, Encoder, load_encoder
from assistant.schema import Report
from assistant.store import EncoderRecord, Entry, IndexedReport, RecordWriter, Store, check_encoder

Progress = Callable[[str, int, int], None]
"""Told a report's id, how many of its passages are encoded, and how many it has."""


@dataclass
class Outcome:
    """What indexing did, as report ids; `failed` are messages, and so are `noticed`, on what is no failure."""

    added: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    noticed: list[str] = field(default_factory=list)


def index_paths(
    store: Store,
    paths: Sequence[Path],
    *,
    encoder_name: str | None = None,
    only: Sequence[str] = (),
    rebuild: bool = False,
    progress: Progress | None = None,
) -> Outcome:
    """Brings the index up to date with the reports under some paths.

    `only` restricts to these report ids, and then nothing is removed. `rebuild` encodes all reports of the index
    anew, with another encoder if one is named. One report's failure is noted and the others go in. Raises
    IngestError if a path doesn't exist, IndexMismatchError if the index has another encoder.
    """
    # Paths may overlap, and links lead to one file: each file is read once.
    files = list(dict.fromkeys(file for path in paths for file in find_files(path)))
    if rebuild:
        _discard_unreadable(store)
    with store.write() as writing:
        encoder = _encoder(writing, encoder_name, rebuild)
        run = _Run(writing, encoder, progress)
        if rebuild:
            run.encode_all_again()
        run.index_files(files, only)
        if not only:
            run.remove_gone(paths)
        missing = sorted(set(only) - run.seen)
        run.outcome.failed += [
            f"{report_id}: not among the reports of {', '.join(map(str, paths))}" for report_id in missing
        ]
        return run.outcome


def _discard_unreadable(store: Store) -> None:
    """Deletes the index if not even its reports can be listed, so that it can be made anew."""
    try:
        if store.file.is_file():
            with store.read() as snapshot:
                snapshot.reports()
    except (IndexDamagedError, IndexMismatchError):
        store.discard()


def _encoder(writing: RecordWriter, name: str | None, rebuild: bool) -> Encoder:
    """The index's own encoder, or the one for a new or rebuilt index; recorded."""
    recorded = writing.encoder()
    encoder = load_encoder(name or (recorded.name if recorded else DEFAULT_ENCODER))
    wanted = EncoderRecord.of(encoder)
    if recorded is None:
        writing.set_encoder(wanted)
    elif not rebuild:
        check_encoder(recorded, wanted)
    return encoder


class _Run:
    """One run of the indexer: what it has seen and done so far."""

    def __init__(self, writing: RecordWriter, encoder: Encoder, progress: Progress | None) -> None:
        self._writing = writing
        self._encoder = encoder
        self._progress = progress
        self._catalog = Catalog()
        self._known = {report.id: report for report in writing.reports()}
        self._unread: set[str] = set()
        self._read_whole: set[str] = set()
        self._origins: dict[str, str] = {}
        self.outcome = Outcome()

    @property
    def seen(self) -> set[str]:
        """The ids found in the files so far."""
        return set(self._origins)

    def encode_all_again(self) -> None:
        """Splits and encodes every stored report anew, in one transaction: the old index or the new one.

        Its text stays that of the reader that made it, until its file is read again.
        """
        with self._writing.transaction():
            self._writing.set_encoder(EncoderRecord.of(self._encoder))
            for known in self._known.values():
                source_hash, reader_version = known.origin.split("|")[:2]
                origin = _origin(source_hash, self._encoder, reader_version)
                self._put(self._writing.report(known.id), known.path, origin)
        self._known = {report.id: report for report in self._writing.reports()}

    def index_files(self, files: Sequence[Path], only: Sequence[str]) -> None:
        """Adds and updates the reports of some files.

        A report whose id is that of a file still to be read waits: only that file tells whether the id has moved.
        """
        self._unread = {str(file) for file in files}
        waiting: list[Source] = []
        for file in files:
            self._unread.discard(str(file))
            try:
                for source in self._sources(file):
                    if only and source.id not in only:
                        continue
                    if self._is_of_unread(source):
                        waiting.append(source)
                    else:
                        self._index_source(source)
            except IngestError as error:
                self.outcome.failed.append(str(error))
            else:
                self._read_whole.add(str(file))
        for source in waiting:
            self._index_source(source)
        self.outcome.failed += self._catalog.problems
        self.outcome.noticed += self._catalog.gone

    def _is_of_unread(self, source: Source) -> bool:
        known = self._known.get(source.id)
        return known is not None and known.path in self._unread

    def _sources(self, file: Path) -> Iterator[Source]:
        for source in read_sources(file, self._catalog):
            if isinstance(source, IngestError):
                self.outcome.failed.append(str(source))
            else:
                yield source

    def _index_source(self, source: Source) -> None:
        known = self._known.get(source.id)
        taken_by = self._origins.get(source.id)
        if taken_by is None and known and known.path != source.path and not self._is_given_up(known):
            taken_by = known.path
        if taken_by is not None:
            self.outcome.failed.append(
                f"{source.where}: its id {source.id!r} is that of {taken_by}; rename one or catalogue its id"
            )
            return
        self._origins[source.id] = source.where
        origin = _origin(source.hash, self._encoder, READER_VERSION)
        if known and known.origin == origin and known.path == source.path:
            self.outcome.skipped.append(source.id)
            return
        try:
            self._put(parse(source), source.path, origin)
        except IngestError as error:
            self.outcome.failed.append(str(error))
        else:
            (self.outcome.updated if known else self.outcome.added).append(source.id)

    def _is_given_up(self, known: IndexedReport) -> bool:
        """Whether a report's file is gone, or was read to its end without the report being in it."""
        if known.id in self._origins:
            return False
        return not _is_there(known.path) or known.path in self._read_whole

    def _put(self, report: Report, path: str, origin: str) -> None:
        passages = split(report)
        done = 0

        def encoded(more: int) -> None:
            nonlocal done
            done += more
            if self._progress:
                self._progress(report.id, done, len(passages))

        vectors = self._encoder.encode_passages([passage.in_place for passage in passages], encoded)
        self._writing.put(Entry(report, passages, vectors, path, origin))

    def remove_gone(self, paths: Sequence[Path]) -> None:
        """Removes the reports that came from under some paths and aren't in their files any more."""
        roots = [path.resolve() for path in paths]
        gone = [
            report.id
            for report in self._known.values()
            if any(Path(report.path).is_relative_to(root) for root in roots) and self._is_given_up(report)
        ]
        if gone:
            self._writing.remove(gone)
            self.outcome.removed += gone


def _is_there(path: str) -> bool:
    """Whether a file is there, as far as the system lets us see."""
    try:
        return stat.S_ISREG(Path(path).stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True


def _origin(source_hash: str, encoder: Encoder, reader_version: str) -> str:
    """All that a stored report depends on: if any of it differs, it is made anew."""
    return f"{source_hash}|{reader_version}|{CHUNKER_VERSION}|{encoder.fingerprint}"
