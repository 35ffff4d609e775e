"""The record and its cache: what goes in comes out, whatever happens to the files."""

from __future__ import annotations

import math
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from assistant import Filters
from assistant.chunking import split
from assistant.errors import (
    IndexBarredError,
    IndexDamagedError,
    IndexMismatchError,
    IndexMissingError,
    UnknownReportError,
)
from assistant.ingest.source import Block, Metadata
from assistant.ingest.structure import build_report
from assistant.models import Vectors
from assistant.store import EncoderRecord, Entry, Store

DIMENSIONS = 8
NOBODY = 65534
ENCODER = EncoderRecord("test", DIMENSIONS, "f")
TEXTS = st.lists(st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1), min_size=1, max_size=5)


def entry(report_id: str, *paragraphs: str, country: str | None = None, year: int | None = None) -> Entry:
    """A report of some paragraphs with the vectors that `vector` gives their sentences."""
    blocks = [Block("heading", "PART", 1), *(Block("paragraph", text) for text in paragraphs)]
    report = build_report(report_id, blocks, Metadata(title="T", country=country, year=year))
    passages = split(report)
    vectors = np.array([vector(passage.text) for passage in passages], dtype=np.float32).reshape(-1, DIMENSIONS)
    return Entry(report, passages, vectors, f"/files/{report_id}", "origin")


def vector(text: str) -> Vectors:
    """A unit vector that depends on the text alone."""
    values = np.random.default_rng(list(text.encode())).normal(size=DIMENSIONS)
    return np.asarray(values / np.linalg.norm(values), dtype=np.float32)


def store_with(folder: Path, *entries: Entry) -> Store:
    store = Store(folder)
    with store.write() as writing:
        writing.set_encoder(ENCODER)
        for each in entries:
            writing.put(each)
    return store


def nearest(store: Store, text: str, filters: Filters | None = None) -> list[str]:
    """The texts of the passages nearest to a text's vector."""
    with store.read() as snapshot:
        numbers = snapshot.dense(vector(text), 3, snapshot.matching(filters or Filters()))
        return [passage.text for passage in snapshot.passages(numbers)]


def likeness(store: Store, text: str, filters: Filters | None = None) -> float:
    """The inner product of a text's vector with the nearest passage's."""
    with store.read() as snapshot:
        return snapshot.similarity(vector(text), snapshot.matching(filters or Filters()))


CATS = "Cats sleep all day."
DOGS = "Dogs bark at night."
BIRDS = "Birds sing at dawn."


@given(TEXTS)
def test_a_report_comes_out_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    stored = entry("r", *texts, country="Albania", year=2021)
    store = store_with(tmp_path_factory.mktemp("store"), stored)
    with store.read() as snapshot:
        assert snapshot.report("r") == stored.report
        [listed] = snapshot.reports()
        assert (listed.sha256, listed.passages) == (stored.report.sha256, len(stored.passages))
        numbers = snapshot.passage_numbers(snapshot.matching(Filters(report="r")) or [])
        assert snapshot.passages(numbers) == list(stored.passages)


def test_dense_and_lexical_find_what_was_put(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS, DOGS), entry("b", BIRDS, country="Albania", year=2021))
    assert nearest(store, DOGS)[0] == DOGS
    assert nearest(store, DOGS, Filters(country="albania")) == [BIRDS]
    assert likeness(store, DOGS) == pytest.approx(1.0)
    assert likeness(store, DOGS, Filters(country="albania")) == pytest.approx(float(vector(DOGS) @ vector(BIRDS)))
    assert likeness(store, DOGS, Filters(country="nowhere")) == -math.inf
    with store.read() as snapshot:
        assert [p.text for p in snapshot.passages(snapshot.lexical("sleeping cat", 3, None))] == [CATS]
        assert snapshot.lexical("sleeping cat", 3, snapshot.matching(Filters(report="b"))) == []
        assert snapshot.lexical("?!", 3, None) == []


def test_replacing_and_removing_leave_nothing_behind(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS), entry("b", BIRDS))
    with store.write() as writing:
        writing.put(entry("a", DOGS))
    assert CATS not in nearest(store, CATS)
    with store.read() as snapshot:
        assert snapshot.lexical("cats", 3, None) == []
    with store.write() as writing:
        with pytest.raises(UnknownReportError, match="no report 'c' in the index; it has: a, b"):
            writing.remove(["a", "c"])
        writing.remove(["b"])
    assert nearest(store, BIRDS) == [DOGS]


def test_numbers_are_never_used_again(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    seen: set[int] = set()
    for text in (DOGS, BIRDS, CATS):
        with store.read() as snapshot:
            numbers = set(snapshot.passage_numbers(snapshot.matching(Filters(report="a")) or []))
        assert not seen & numbers
        seen |= numbers
        with store.write() as writing:
            writing.remove(["a"])
            writing.put(entry("a", text))


def truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-9])


def flip_a_bit(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[-2] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("damage", [truncate, flip_a_bit, Path.unlink, lambda file: file.write_bytes(b"")])
def test_a_damaged_vector_file_changes_no_answer_and_is_mended(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    store = store_with(tmp_path, entry("a", CATS, DOGS, BIRDS))
    before = nearest(store, DOGS)
    [file] = tmp_path.glob("vectors-*.faiss")
    whole = file.read_bytes()
    damage(file)
    reader = Store(tmp_path)
    assert nearest(reader, DOGS) == before
    assert not file.exists() or file.read_bytes() != whole  # a reader never writes
    with reader.write():
        pass
    assert file.read_bytes() == whole


def test_a_vector_file_of_another_generation_is_not_used(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    [old] = tmp_path.glob("vectors-*.faiss")
    stale = old.read_bytes()
    with store.write() as writing:
        writing.put(entry("b", DOGS))
    [new] = tmp_path.glob("vectors-*.faiss")
    assert new.name != old.name
    new.write_bytes(stale)
    assert nearest(Store(tmp_path), DOGS)[0] == DOGS


def test_a_transaction_that_fails_leaves_the_old_index(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    broken = entry("a", DOGS, BIRDS)
    with pytest.raises(ValueError, match="zip"), store.write() as writing:
        writing.put(Entry(broken.report, broken.passages, broken.vectors[:1], broken.path, broken.origin))
    assert nearest(store, CATS) == [CATS]


def test_a_snapshot_stays_as_it_is_while_the_index_changes(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    with store.read() as snapshot:
        snapshot.version()
        with Store(tmp_path).write() as writing:
            writing.put(entry("a", DOGS))
        assert snapshot.report("a").text.endswith(CATS)
        assert [p.text for p in snapshot.passages(snapshot.dense(vector(CATS), 1, None))] == [CATS]
    assert nearest(store, DOGS) == [DOGS]


def test_an_index_made_anew_in_the_same_place_is_noticed(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    assert nearest(store, CATS) == [CATS]
    Store(tmp_path).discard()
    store_with(tmp_path, entry("a", DOGS))  # the same generation, another index
    assert nearest(store, CATS) == [DOGS]


@pytest.mark.parametrize("begin", [lambda store: store.write().__enter__(), lambda store: store.discard()])
def test_while_another_process_writes_nothing_is_written_or_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begin: Callable[[Store], object]
) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    monkeypatch.setattr("assistant.store.WRITER_WAIT_SECONDS", 0.1)
    with FileLock(tmp_path / "writer.lock"), pytest.raises(IndexDamagedError, match=r"another process .* 0\.1 s; wait"):
        begin(store)
    assert nearest(store, CATS) == [CATS]


@contextmanager
def as_somebody() -> Iterator[None]:
    """As a user for whom permissions hold; for root, none do."""
    own = os.geteuid()
    if own:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(own)


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that others can get to, as they can't to `tmp_path`."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_an_index_is_read_where_nothing_may_be_written(shelf: Path) -> None:
    store = store_with(shelf, entry("a", CATS))
    assert sorted(file.name for file in shelf.glob("assistant.sqlite*")) == ["assistant.sqlite"]
    shelf.chmod(0o555)
    with as_somebody():
        assert nearest(store, CATS) == [CATS]


def test_a_record_that_may_not_be_opened_is_a_matter_of_permissions(shelf: Path) -> None:
    store = store_with(shelf, entry("a", CATS))
    store.file.chmod(0)
    told = r"assistant\.sqlite: can't be opened \(unable to open database file\); check the permissions of the file"
    with as_somebody(), pytest.raises(IndexBarredError, match=told), store.read():
        pass
    store.file.unlink()
    store.file.mkdir()
    with pytest.raises(IndexBarredError, match=told), store.write():
        pass


def test_a_read_that_a_writer_may_have_disturbed_counts_for_nothing(shelf: Path) -> None:
    store = store_with(shelf, entry("a", CATS))
    shelf.chmod(0o555)
    reading = store.read()
    with as_somebody():
        reading.__enter__()
    shelf.chmod(0o755)
    with Store(shelf).write() as writing:
        writing.put(entry("b", DOGS))
    with pytest.raises(IndexDamagedError, match="was written while it was read; try again when that is done"):
        reading.__exit__(None, None, None)
    assert nearest(store, DOGS)[0] == DOGS


def test_no_index(tmp_path: Path) -> None:
    with (
        pytest.raises(IndexMissingError, match="no index there; make one: assistant index"),
        Store(tmp_path / "x").read(),
    ):
        pass
    assert not (tmp_path / "x").exists()


def test_a_file_that_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "assistant.sqlite").write_bytes(b"not a database, but long enough to be read as one" * 50)
    with pytest.raises(IndexDamagedError, match="assistant index --rebuild"), Store(tmp_path).read():
        pass


def test_a_record_of_another_layout(tmp_path: Path) -> None:
    store = store_with(tmp_path, entry("a", CATS))
    connection = sqlite3.connect(store.file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(IndexMismatchError, match="layout 99, this version reads layout 2"), store.read():
        pass


def test_odd_folder_names(tmp_path: Path) -> None:
    folder = tmp_path / "a?b#c %20 é"
    assert nearest(store_with(folder, entry("a", CATS)), CATS) == [CATS]
    assert (folder / "assistant.sqlite").is_file()


def test_an_id_that_is_no_text_is_unknown(tmp_path: Path) -> None:
    with store_with(tmp_path, entry("a", CATS)).read() as snapshot:
        with pytest.raises(UnknownReportError, match=r"no report '\\ud800' in the index; it has: a"):
            snapshot.report("\ud800")
        with pytest.raises(UnknownReportError):
            snapshot.matching(Filters(report="\ud800"))


def test_hostile_ids_and_texts_are_data(tmp_path: Path) -> None:
    hostile = "Robert'); DROP TABLE reports;-- says so."
    store = store_with(tmp_path, entry("x", hostile, country="'; DELETE FROM passages;--"))
    assert nearest(store, hostile, Filters(country="'; DELETE FROM passages;--")) == [hostile]
