"""Indexing: what is added, updated, skipped, removed, refused; and what a killed indexer leaves."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from assistant import Assistant, Filters
from assistant.errors import IndexMismatchError, IngestError
from assistant.indexing import Outcome, index_paths
from assistant.models import DEFAULT_ENCODER
from assistant.store import Store
from tests.conftest import CORPUS

MINILM = "sentence-transformers/all-MiniLM-L6-v2"


def write(folder: Path, **texts: str) -> None:
    """Writes reports as text files."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")


def counts(outcome: Outcome) -> tuple[int, ...]:
    return tuple(
        len(done) for done in (outcome.added, outcome.updated, outcome.skipped, outcome.removed, outcome.failed)
    )


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "index")


def ids(store: Store) -> list[str]:
    with store.read() as snapshot:
        return [report.id for report in snapshot.reports()]


def test_added_updated_skipped_removed(store: Store, tmp_path: Path) -> None:
    files = tmp_path / "files"
    write(files, a="The court convicted two men.", b="The police opened a case.")
    assert counts(index_paths(store, [files])) == (2, 0, 0, 0, 0)
    assert counts(index_paths(store, [files])) == (0, 0, 2, 0, 0)
    write(files, a="The court convicted three men.")
    (files / "b.txt").unlink()
    assert counts(index_paths(store, [files])) == (0, 1, 0, 1, 0)
    assert ids(store) == ["a"]


def test_a_changed_catalog_is_a_changed_report(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", a="The court convicted two men.")
    catalog = tmp_path / "files" / "catalog.toml"
    for title in ("One", "Two"):
        catalog.write_text(f'[a]\nfile = "a.txt"\ntitle = "{title}"\n', "utf-8")
        index_paths(store, [tmp_path / "files"])
        with store.read() as snapshot:
            assert snapshot.report("a").title == title


def test_a_catalog_entry_without_its_file_is_told(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The court convicted two men.", "utf-8")
    (tmp_path / "catalog.toml").write_text('[mine]\nfile = "b.txt"\n', "utf-8")
    outcome = index_paths(store, [tmp_path])
    assert (outcome.added, outcome.failed) == (["a"], [])
    assert outcome.noticed == [
        f"{tmp_path / 'catalog.toml'}: [mine] file is 'b.txt', which isn't there; correct it, or drop the entry"
    ]


def test_only_reports_from_the_path_are_removed(store: Store, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    write(one, a="The court convicted two men.")
    write(two, b="The police opened a case.")
    index_paths(store, [one, two])
    (one / "a.txt").unlink()
    assert counts(index_paths(store, [two])) == (0, 0, 1, 0, 0)
    assert ids(store) == ["a", "b"]
    assert counts(index_paths(store, [one])) == (0, 0, 0, 1, 0)


def test_a_file_that_cannot_be_read_any_more_keeps_its_report(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", a="The court convicted two men.", b="The police opened a case.")
    index_paths(store, [tmp_path / "files"])
    (tmp_path / "files" / "a.txt").write_bytes(b"\xff\xfe\x00")
    outcome = index_paths(store, [tmp_path / "files"])
    assert counts(outcome) == (0, 0, 1, 0, 1)
    assert ids(store) == ["a", "b"]


def test_a_file_that_is_now_a_link_to_itself_keeps_its_report(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", a="The court convicted two men.")
    index_paths(store, [tmp_path / "files"])
    (tmp_path / "files" / "a.txt").unlink()
    (tmp_path / "files" / "a.txt").symlink_to("a.txt")
    assert counts(index_paths(store, [tmp_path / "files"])) == (0, 0, 0, 0, 1)
    assert ids(store) == ["a"]


def test_records_that_are_gone_from_their_file_are_removed(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    records = [{"slug": slug, "year": 2020, "text": f"The court of {slug} sat."} for slug in ("x", "y", "z")]
    file.write_text("\n".join(map(json.dumps, records)), "utf-8")
    assert index_paths(store, [file], only=["x-2020", "y-2020"]).added == ["x-2020", "y-2020"]
    file.write_text(json.dumps(records[1]), "utf-8")
    assert index_paths(store, [file], only=["y-2020"]).removed == []
    assert index_paths(store, [file]).removed == ["x-2020"]


def test_an_id_that_is_not_there_is_a_failure(store: Store) -> None:
    outcome = index_paths(store, [CORPUS], only=["albania-2020"])
    assert outcome.failed == [f"albania-2020: not among the reports of {CORPUS}"]


def test_two_files_with_one_id(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "one", report="The court convicted two men.")
    write(tmp_path / "two", report="The police opened a case.")
    outcome = index_paths(store, [tmp_path / "one", tmp_path / "two"])
    assert counts(outcome) == (1, 0, 0, 0, 1)
    assert "its id 'report' is that of" in outcome.failed[0]
    assert counts(index_paths(store, [tmp_path / "two"])) == (0, 0, 0, 0, 1)  # also in a run of its own
    (tmp_path / "one" / "report.txt").unlink()
    assert counts(index_paths(store, [tmp_path / "two"])) == (0, 1, 0, 0, 0)  # a file that has moved


def test_a_file_that_is_named_more_than_once_is_read_once(store: Store, tmp_path: Path) -> None:
    files = tmp_path / "files"
    write(files, alpha="The court convicted two men.")
    (files / "another.txt").symlink_to(files / "alpha.txt")
    paths = [files, files, files / "alpha.txt", files / ".." / "files"]
    assert counts(index_paths(store, paths)) == (1, 0, 0, 0, 0)
    assert counts(index_paths(store, paths)) == (0, 0, 1, 0, 0)
    (files / "alpha.txt").unlink()
    (files / "another.txt").unlink()
    assert counts(index_paths(store, paths[:2])) == (0, 0, 0, 1, 0)


def paths_of(store: Store) -> dict[str, str]:
    """The names of the files that the reports came from, by the reports' ids."""
    with store.read() as snapshot:
        return {report.id: Path(report.path).name for report in snapshot.reports()}


@pytest.mark.parametrize(("before", "after"), [("a.txt", "b.txt"), ("b.txt", "a.txt")])
def test_an_id_may_move_to_another_file(store: Store, tmp_path: Path, before: str, after: str) -> None:
    files = tmp_path / "files"
    write(files, a="The court convicted two men.", b="The police opened a case.")
    catalog = files / "catalog.toml"
    catalog.write_text(f'[x]\nfile = "{before}"\n[z]\nfile = "{after}"\n', "utf-8")
    index_paths(store, [files])
    catalog.write_text(f'[y]\nfile = "{before}"\n[x]\nfile = "{after}"\n', "utf-8")
    outcome = index_paths(store, [files])
    assert (outcome.added, outcome.updated, outcome.removed, outcome.failed) == (["y"], ["x"], ["z"], [])
    assert paths_of(store) == {"x": after, "y": before}


def test_an_id_may_move_to_another_path(store: Store, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    write(one, a="The court convicted two men.")
    write(two, b="The police opened a case.")
    (one / "catalog.toml").write_text('[x]\nfile = "a.txt"\n', "utf-8")
    index_paths(store, [one, two])
    (one / "catalog.toml").write_text('[y]\nfile = "a.txt"\n', "utf-8")
    (two / "catalog.toml").write_text('[x]\nfile = "b.txt"\n', "utf-8")
    outcome = index_paths(store, [one, two])
    assert (outcome.added, outcome.updated, outcome.removed, outcome.failed) == (["y"], ["x"], ["b"], [])
    assert paths_of(store) == {"x": "b.txt", "y": "a.txt"}


@pytest.mark.parametrize(("before", "after"), [("1.jsonl", "2.jsonl"), ("2.jsonl", "1.jsonl")])
def test_a_record_may_move_to_another_file(store: Store, tmp_path: Path, before: str, after: str) -> None:
    x, y, z = (json.dumps({"slug": slug, "text": f"The court of {slug} sat."}) for slug in ("x", "y", "z"))
    (tmp_path / before).write_text(f"{x}\n{y}\n", "utf-8")
    (tmp_path / after).write_text(f"{z}\n", "utf-8")
    index_paths(store, [tmp_path])
    (tmp_path / before).write_text(f"{y}\n", "utf-8")
    (tmp_path / after).write_text(f"{z}\n{x}\n", "utf-8")
    assert counts(index_paths(store, [tmp_path])) == (0, 1, 2, 0, 0)
    assert paths_of(store) == {"x": after, "y": before, "z": after}


def test_an_id_stays_with_the_file_that_still_claims_it(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", report="The court convicted two men.")
    index_paths(store, [tmp_path / "files"])
    (tmp_path / "files" / "Report.md").write_text("The police opened a case.", "utf-8")  # is read first
    outcome = index_paths(store, [tmp_path / "files"])
    assert counts(outcome) == (0, 0, 1, 0, 1)
    assert outcome.failed[0].startswith(str(tmp_path / "files" / "Report.md"))
    assert paths_of(store) == {"report": "report.txt"}


def test_a_path_that_is_not_there_changes_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(IngestError):
        index_paths(store, [CORPUS, tmp_path / "nothing"])
    assert not store.file.exists()


def test_another_encoder_is_refused_until_the_index_is_rebuilt(store: Store) -> None:
    index_paths(store, [CORPUS])
    with pytest.raises(IndexMismatchError) as raised:
        index_paths(store, [CORPUS], encoder_name=MINILM)
    for part in (DEFAULT_ENCODER, MINILM, "384 dims", "assistant index --rebuild"):
        assert part in str(raised.value)
    running = Assistant.open(store.folder)
    question = "How many trafficking investigations did the government initiate in calendar year 2019?"
    assert "eight" in running.ask(question).text
    index_paths(store, [CORPUS], encoder_name=MINILM, rebuild=True)
    with store.read() as snapshot:
        recorded = snapshot.encoder()
    assert recorded is not None
    assert recorded.name == MINILM
    assert "eight" in running.ask(question).text  # an assistant that was open meanwhile takes the new encoder
    with pytest.raises(IndexMismatchError):
        Assistant.open(store.folder, encoder=DEFAULT_ENCODER).ask(question)


def test_rebuilding_mends_a_damaged_record(store: Store) -> None:
    index_paths(store, [CORPUS])
    store.file.write_bytes(b"garbage" * 1000)
    assert counts(index_paths(store, [CORPUS], rebuild=True)) == (1, 0, 0, 0, 0)


def test_rebuilding_keeps_reports_from_elsewhere(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", a="The court convicted two men.")
    index_paths(store, [tmp_path / "files"])
    (tmp_path / "files" / "a.txt").unlink()
    index_paths(store, [CORPUS], rebuild=True)
    assert ids(store) == ["a", "kyrgyz-republic-2020"]


def test_a_new_report_is_answered_from_at_the_next_question(store: Store, tmp_path: Path) -> None:
    write(tmp_path / "files", a="The court convicted two men.")
    index_paths(store, [tmp_path / "files"])
    running = Assistant.open(store.folder)
    assert "lighthouse" not in running.search("Who painted the lighthouse?")[0].passage.text
    write(tmp_path / "files", b="A sailor painted the lighthouse in red.")
    index_paths(Store(store.folder), [tmp_path / "files"])
    assert "lighthouse" in running.search("Who painted the lighthouse?")[0].passage.text


MANY = 40


def write_version(folder: Path, number: int) -> dict[str, str]:
    """Writes version `number` of many small reports; returns their texts."""
    texts = {f"r{n:02}": f"Version {number} of report {n}.\n\nThe court sat {number} times in it." for n in range(MANY)}
    write(folder, **texts)
    return texts


@pytest.mark.slow
def test_a_killed_indexer_leaves_each_report_old_or_new(tmp_path: Path) -> None:
    files, index = tmp_path / "files", tmp_path / "index"
    old = write_version(files, 0)
    store = Store(index)
    index_paths(store, [files])
    assistant = Assistant.open(index)
    assistant.warm_up()
    command = [sys.executable, "-m", "assistant", "--index", str(index), "index", str(files)]
    random_moments = random.Random(20)
    killed_amid_work = 0
    old = write_version(files, 1)
    begun = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    whole = time.monotonic() - begun
    for number in range(2, 82):
        if number > 5 and killed_amid_work >= 3:
            break
        new = write_version(files, number)
        begun = time.monotonic()
        indexer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            indexer.wait(random_moments.uniform(0.3, 1.0) * whole)
            whole = time.monotonic() - begun  # the machine is less busy than it was
        except subprocess.TimeoutExpired:
            indexer.kill()
            indexer.wait()
        with store.read() as snapshot:
            states = set()
            for report in snapshot.reports():
                text = snapshot.report(report.id).text
                assert text in (old[report.id], new[report.id])
                states.add(text == new[report.id])
                numbers = snapshot.passage_numbers(snapshot.matching(Filters(report=report.id)) or [])
                assert all(text[p.start : p.end] == p.text for p in snapshot.passages(numbers))
            assert len(snapshot.reports()) == MANY
        killed_amid_work += len(states) == 2
        if states == {False}:
            whole *= 1.1  # or busier
        assert len(assistant.search("How many times did the court sit in it?")) == 10
        outcome = index_paths(Store(index), [files])
        assert (len(outcome.updated) + len(outcome.skipped), outcome.failed) == (MANY, [])
        assert all(f"{number} times" in hit.passage.text for hit in assistant.search("The court sat times", top_k=5))
        old = new
    assert killed_amid_work >= 3  # or the moments tell nothing


def test_a_rebuild_reads_again_what_an_earlier_reader_made(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    index_paths(store, [CORPUS])
    monkeypatch.setattr("assistant.indexing.READER_VERSION", "next")
    assert counts(index_paths(store, [CORPUS], rebuild=True)) == (0, 1, 0, 0, 0)
    assert counts(index_paths(store, [CORPUS])) == (0, 0, 1, 0, 0)
