"""Eight processes read while one re-indexes."""

from __future__ import annotations

import multiprocessing
import time
from multiprocessing.synchronize import Event, Semaphore
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING

import pytest

from assistant import Filters
from assistant.store import Store
from tests.store.test_store import entry, store_with, vector

if TYPE_CHECKING:
    from multiprocessing.queues import Queue

READERS = 8
REPORTS = 6


def version(report: str, number: int) -> list[str]:
    """The paragraphs of a version of a report: all of one number, so that a mixture shows."""
    return [f"Report {report} sentence {n} of version {number}." for n in range(10)]


def read_until(reading: Semaphore, stop: Event, folder: Path, found: Queue[str]) -> None:
    """Reads without pause; reports how many versions of report r0 it sees, or what went wrong."""
    store = Store(folder)
    reading.release()
    seen: set[str] = set()
    while not stop.is_set():
        try:
            with store.read() as snapshot:
                for report in snapshot.reports():
                    text = snapshot.report(report.id).text
                    numbers = snapshot.passage_numbers(snapshot.matching(Filters(report=report.id)) or [])
                    passages = snapshot.passages(numbers)
                    versions = {passage.text.rsplit(" ", 1)[1] for passage in passages}
                    assert len(passages) == 10, f"{len(passages)} passages"
                    assert len(versions) == 1, f"half a state: {versions}"
                    assert all(text[p.start : p.end] == p.text for p in passages), "offsets of another text"
                    wanted = passages[3]
                    nearest = snapshot.passages(snapshot.dense(vector(wanted.text), 1, None))
                    assert nearest == [wanted], f"vectors of another state: {nearest}"
                    if report.id == "r0":
                        seen |= versions
        except Exception as error:  # noqa: BLE001 - whatever it is, the test is to show it
            found.put(f"error: {error!r}")
            return
    found.put(f"seen {len(seen)}")


@pytest.mark.slow
def test_eight_readers_during_a_re_index(tmp_path: Path) -> None:
    entries = [entry(f"r{n}", *version(f"r{n}", 0)) for n in range(REPORTS)]
    store = store_with(tmp_path, *entries)
    spawn = multiprocessing.get_context("spawn")
    reading, stop, found = spawn.Semaphore(0), spawn.Event(), spawn.Queue()
    readers = [spawn.Process(target=read_until, args=(reading, stop, tmp_path, found)) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    # On a busy machine a process takes seconds to start.
    assert all(reading.acquire(timeout=60) for _ in readers)
    deadline = time.monotonic() + 12
    number = 0
    while time.monotonic() < deadline:
        number += 1
        with store.write() as writing:
            for n in range(REPORTS):
                writing.put(entry(f"r{n}", *version(f"r{n}", number)))
    stop.set()
    results = []
    for _ in readers:
        try:
            results.append(found.get(timeout=30))
        except Empty:
            results.append("error: no result")
    for reader in readers:
        reader.join()
    assert not [result for result in results if result.startswith("error")]
    assert all(int(result.removeprefix("seen ")) > 1 for result in results), results  # they did read during it
