from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from math import log2
from pathlib import Path

import numpy as np
import pytest

from assistant.config import load_settings
from assistant.errors import QuestionError
from assistant.evaluation.baselines import Bm25System, FusionOrder, RetrievalSystem
from assistant.evaluation.beir import (
    BM25,
    DENSE_BGE,
    DENSE_MINILM,
    OURS,
    BeirRow,
    Collection,
    beir_json,
    beir_table,
    index_collection,
    measure,
    published_range,
    rank,
    read_collection,
    run_beir,
    verdict,
)
from assistant.models import Progress, Vectors
from assistant.retrieval import Retrieval

DOCUMENTS = [
    {"_id": "d1", "title": "Glaciers of Svalbard", "text": "Ice covers more than half of the islands."},
    {"_id": "d2", "title": "", "text": "Bees find their way home by the sun."},
    {"_id": "d3", "title": "Volcanoes", "text": ""},
    {"_id": "d4", "title": "Coral reefs", "text": "Warm water bleaches the corals of a reef."},
]
QUERIES = [
    {"_id": "q1", "text": "How much of Svalbard is under ice?"},
    {"_id": "q2", "text": "volcanoes"},
    {"_id": "unjudged", "text": "bees"},
]
QRELS = "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td3\t1\nq2\td2\t0\n"


class Letters:
    """An encoder: a text's vector counts its letters a to z, and has the length 1."""

    name = "letters"
    dimensions = 26
    fingerprint = "letters"

    def encode_query(self, query: str) -> Vectors:
        return self.encode_passages([query]).reshape(-1)

    def encode_passages(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        counts = np.array([[text.lower().count(chr(97 + n)) for n in range(26)] for text in texts], dtype=np.float32)
        return np.asarray(counts / np.linalg.norm(counts, axis=1, keepdims=True), dtype=np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "qrels").mkdir()
    (tmp_path / "qrels" / "test.tsv").write_text(QRELS, "utf-8")
    _write(tmp_path / "corpus.jsonl", DOCUMENTS)
    _write(tmp_path / "queries.jsonl", QUERIES)
    return tmp_path


def _write(file: Path, records: Sequence[object]) -> None:
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")


def test_a_collection_holds_its_documents_and_the_judged_queries(folder: Path) -> None:
    collection = read_collection(folder)
    assert [document.whole for document in collection.documents] == [
        "Glaciers of Svalbard Ice covers more than half of the islands.",
        "Bees find their way home by the sun.",
        "Volcanoes",
        "Coral reefs Warm water bleaches the corals of a reef.",
    ]
    assert list(collection.queries) == ["q1", "q2"]
    assert collection.qrels == {"q1": {"d1": 1}, "q2": {"d3": 1, "d2": 0}}


def test_packed_files_read_the_same(folder: Path) -> None:
    plain = read_collection(folder)
    for name in ("corpus", "queries"):
        file = folder / f"{name}.jsonl"
        (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(file.read_bytes()))
        file.unlink()
    assert read_collection(folder) == plain


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("corpus.jsonl", 2 * '{"_id": "d1", "text": "a"}\n', r"corpus\.jsonl:2: a second document 'd1'"),
        ("corpus.jsonl", '{"_id": "d1"}\n', r"corpus\.jsonl:1: 'text' is null"),
        ("corpus.jsonl", '{"_id": 4, "text": "a"}\n', r"corpus\.jsonl:1: '_id' is 4"),
        ("corpus.jsonl", "\n[1]\n", r"corpus\.jsonl:2: a JSON list, not an object"),
        ("corpus.jsonl", '{"_id": "d1", "text": "a"}\n{"_id"\n', r"corpus\.jsonl:2: can't be read"),
        ("corpus.jsonl", '{"_id": "\xff"}\n', r"corpus\.jsonl:1: can't be read"),
        ("queries.jsonl", '{"_id": "q1"}\n', r"queries\.jsonl:1: 'text' is null"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\n", r"test\.tsv:2: \['q1', 'd1'\] isn't"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\thigh\n", r"test\.tsv:2: .* a whole number"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq9\td1\t1\n", r"test\.tsv:2: no query 'q9'"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td9\t1\n", r"test\.tsv:2: no document 'd9'"),
        ("qrels/test.tsv", "query-id\tcorpus-id\tscore\n", r"test\.tsv: no judgement"),
    ],
)
def test_what_cannot_be_read_is_named_with_file_and_line(folder: Path, file: str, content: str, message: str) -> None:
    (folder / file).write_text(content, "latin-1")
    with pytest.raises(QuestionError, match=message):
        read_collection(folder)


@pytest.mark.parametrize("file", ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"])
def test_a_missing_file_is_named(folder: Path, file: str) -> None:
    (folder / file).unlink()
    with pytest.raises(QuestionError, match=Path(file).stem):
        read_collection(folder)


def test_damaged_gzip_is_an_error(folder: Path) -> None:
    (folder / "corpus.jsonl").unlink()
    (folder / "corpus.jsonl.gz").write_bytes(gzip.compress(b'{"_id": "d1", "text": "a"}\n')[:-9])
    with pytest.raises(QuestionError, match=r"corpus\.jsonl\.gz:\d+: can't be read"):
        read_collection(folder)


def test_measures_over_two_queries() -> None:
    qrels = {"a": {"x": 1, "y": 1}, "b": {"z": 1}}
    run = {"a": {"w": -1.0, "x": -2.0, "y": -3.0}, "b": {"v": -1.0}}
    # a: DCG = 1/log2(3) + 1/log2(4), ideal = 1/log2(2) + 1/log2(3); both found; first relevant at rank 2
    # b: nothing relevant found: 0 everywhere
    ndcg = (1 / log2(3) + 1 / log2(4)) / (1 / log2(2) + 1 / log2(3))
    assert measure(qrels, run) == pytest.approx(
        {"nDCG@10": ndcg / 2, "R@10": 1.0 / 2, "R@100": 1.0 / 2, "RR@10": 0.5 / 2}
    )


def test_a_query_without_a_result_counts_nothing() -> None:
    # a: found at rank 1; b: no result at all. Mean of 1 and 0.
    figures = measure({"a": {"x": 1}, "b": {"z": 1}}, {"a": {"x": -1.0}, "b": {}})
    assert figures == pytest.approx({"nDCG@10": 0.5, "R@10": 0.5, "R@100": 0.5, "RR@10": 0.5})


def test_only_the_first_ten_count_for_the_measures_at_ten() -> None:
    # relevant at rank 11: nothing at 10, all of it at 100
    run = {"a": {f"d{rank:02}": -float(rank) for rank in range(1, 12)}}
    assert measure({"a": {"d11": 1}}, run) == pytest.approx({"nDCG@10": 0, "R@10": 0, "R@100": 1, "RR@10": 0})


def test_bm25_reads_title_and_text_as_one_document(folder: Path, tmp_path: Path) -> None:
    collection = read_collection(folder)
    store = index_collection(collection, Letters(), tmp_path / "index")
    run = rank(Bm25System("BM25", store), collection, 10)
    # 'Svalbard' stands in d1's title, 'ice' and 'of' in its text; 'of' in d4 too; 'volcanoes' is d3's title
    assert list(run["q1"]) == ["d1", "d4"]
    assert run["q2"] == {"d3": -1.0}


def test_dense_search_ranks_every_document_once(folder: Path, tmp_path: Path) -> None:
    collection = read_collection(folder)
    store = index_collection(collection, Letters(), tmp_path / "index")
    system = RetrievalSystem("dense", store, Letters(), FusionOrder(), Retrieval(lexical=0))
    run = rank(system, collection, 3)
    assert [len(found) for found in run.values()] == [3, 3]
    assert next(iter(run["q2"])) == "d3"


def test_spans_of_documents_are_their_text(folder: Path, tmp_path: Path) -> None:
    store = index_collection(read_collection(folder), Letters(), tmp_path / "index")
    with store.read() as snapshot:
        texts = {report.id: snapshot.report(report.id).text for report in snapshot.reports()}
    system = RetrievalSystem("dense", store, Letters(), FusionOrder(), Retrieval(lexical=0))
    found = system.retrieve("anything", 10)
    assert {span.report_id for span in found} == {"d1", "d2", "d3", "d4"}
    assert all(texts[span.report_id][span.start : span.end] == span.text for span in found)


def test_a_document_does_not_answer_the_query_with_its_own_id(folder: Path, tmp_path: Path) -> None:
    collection = read_collection(folder)
    store = index_collection(collection, Letters(), tmp_path / "index")
    same = Collection("same", collection.documents, {"d4": "coral reefs of warm water"}, {"d4": {"d1": 1}})
    assert list(rank(Bm25System("BM25", store), same, 1)["d4"]) == ["d1"]


@pytest.mark.parametrize(
    ("figure", "published", "off", "shown"),
    [
        (0.686, (0.679, 0.687), 0.0, "within 0.02"),
        (0.660, (0.679, 0.687), 0.019, "within 0.02"),
        (0.740, (0.713, 0.713), 0.027, "OFF by 0.027, more than 0.02"),
        (0.700, None, None, ""),
    ],
)
def test_a_figure_is_held_against_the_published_range(
    figure: float, published: tuple[float, float] | None, off: float | None, shown: str
) -> None:
    row = BeirRow("x", {"nDCG@10": figure, "R@10": None, "R@100": None, "RR@10": None}, published)
    assert row.off == (None if off is None else pytest.approx(off))
    assert verdict(row) == shown


def test_a_published_range_of_one_figure_is_that_figure() -> None:
    figures = {"nDCG@10": 0.7}
    assert published_range(BeirRow("x", figures, (0.713, 0.713))) == "0.713"
    assert published_range(BeirRow("x", figures, (0.679, 0.687))) == "0.679–0.687"
    assert published_range(BeirRow("x", figures, None)) == "–"


def test_the_real_systems_run_over_a_collection(folder: Path) -> None:
    told: list[str] = []
    result = run_beir(folder, load_settings(), lambda what, done, total: told.append(what))
    by_system = {row.system: row.figures for row in result.rows}
    assert list(by_system) == [DENSE_MINILM, BM25, DENSE_BGE, OURS]
    # Each finds d1 first for q1 and d3 first for q2.
    assert all(figures["nDCG@10"] == pytest.approx(1) for figures in by_system.values())
    assert by_system[OURS]["R@100"] is None, "ours ranks as deep as the product does"
    assert set(told) >= set(by_system)
    assert beir_json(result)["systems"][0]["nDCG@10"] == pytest.approx(1)
    assert beir_table(result).row_count == 4
