"""Any collection in BEIR's format (Thakur et al., NeurIPS 2021): our parts beside the figures published for them.

A document is a report of one passage. Where a passage of a report has its place, a document has its title: it is
read before the text and indexed with it, so that the full-text index holds the words of 'title text', as BEIR's own
baselines do; the encoders get exactly 'title text', the reranker 'title: text'.
"""

from __future__ import annotations

import csv
import gzip
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from assistant.config import Settings
from assistant.errors import QuestionError
from assistant.evaluation.baselines import AssistantSystem, Bm25System, FusionOrder, RetrievalSystem
from assistant.evaluation.systems import System
from assistant.models import DEFAULT_ENCODER, Encoder, load_encoder
from assistant.pipeline import Assistant
from assistant.retrieval import Retrieval
from assistant.schema import Passage, Report
from assistant.store import EncoderRecord, Entry, Store

if TYPE_CHECKING:
    from rich.table import Table

MINILM = "sentence-transformers/all-MiniLM-L6-v2"
BM25, DENSE_MINILM, DENSE_BGE, OURS = "BM25 (our FTS5)", "all-MiniLM-L6-v2", "bge-small-en-v1.5, int8", "ours, whole"
DEPTH = 100
MEASURES = ("nDCG@10", "R@10", "R@100", "RR@10")
"""As ir_measures names them; RR@10 averaged over queries is MRR@10."""

PUBLISHED: Mapping[str, Mapping[str, tuple[float, float]]] = {
    # nDCG@10, lowest and highest: BM25 by Anserini (flat) and bm25s; the encoders by their MTEB results.
    "scifact": {BM25: (0.679, 0.687), DENSE_MINILM: (0.645, 0.645), DENSE_BGE: (0.713, 0.713)},
}
TOLERANCE = 0.02

Qrels = Mapping[str, Mapping[str, int]]
Ranking = Mapping[str, float]
Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a collection."""

    id: str
    title: str
    text: str

    @property
    def whole(self) -> str:
        """Title and text, as BEIR's baselines read them."""
        return f"{self.title} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents, and the judged queries of the test split."""

    name: str
    documents: tuple[Document, ...]
    queries: Mapping[str, str]
    qrels: Qrels


@dataclass(frozen=True, slots=True)
class BeirRow:
    """One system's figures by measure; a measure is None where the system doesn't rank that deep."""

    system: str
    figures: Mapping[str, float | None]
    published: tuple[float, float] | None

    @property
    def off(self) -> float | None:
        """How far nDCG@10 lies outside the published range; None if nothing is published."""
        figure = self.figures["nDCG@10"]
        if self.published is None or figure is None:
            return None
        low, high = self.published
        return max(low - figure, figure - high, 0.0)

    @property
    def as_published(self) -> bool | None:
        """Whether it lies within TOLERANCE of the published range."""
        return None if self.off is None else self.off <= TOLERANCE


@dataclass(frozen=True, slots=True)
class BeirResult:
    """What a run on a collection gave."""

    collection: str
    documents: int
    queries: int
    rows: tuple[BeirRow, ...]


def read_collection(folder: Path) -> Collection:
    """The collection in a folder: corpus.jsonl, queries.jsonl (either may be .gz), qrels/test.tsv.

    Raises QuestionError with file, line and reason.
    """
    documents: dict[str, Document] = {}
    for where, record in _records(folder, "corpus"):
        title, text = _string(record, "title", where, ""), _string(record, "text", where)
        document = Document(_string(record, "_id", where), title, text)
        if document.id in documents:
            raise QuestionError(f"{where}: a second document {document.id!r}; ids must differ")
        documents[document.id] = document
    queries = {
        _string(record, "_id", where): _string(record, "text", where) for where, record in _records(folder, "queries")
    }
    qrels = _read_qrels(folder / "qrels" / "test.tsv", documents, queries)
    judged = {query: text for query, text in queries.items() if query in qrels}
    return Collection(folder.resolve().name, tuple(documents.values()), judged, qrels)


def _records(folder: Path, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each line's place and object."""
    found = [file for file in (folder / f"{name}.jsonl", folder / f"{name}.jsonl.gz") if file.is_file()]
    if not found:
        raise QuestionError(
            f"{folder}: no {name}.jsonl or {name}.jsonl.gz; a BEIR collection has corpus, queries and qrels/test.tsv"
        )
    with _opened(found[0]) as lines:
        number = 0
        try:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    record = json.loads(line)
                    if not isinstance(record, dict):
                        raise QuestionError(f"{found[0]}:{number}: a JSON {type(record).__name__}, not an object")
                    yield f"{found[0]}:{number}", record
        except (ValueError, OSError, EOFError) as error:
            raise QuestionError(
                f"{found[0]}:{number}: can't be read ({error}); one JSON object a line, in UTF-8"
            ) from error


def _opened(file: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(file, "rb")) if file.suffix == ".gz" else file.open("rb")


def _string(record: Mapping[str, Any], key: str, where: str, default: str | None = None) -> str:
    value = record.get(key, default)
    if not isinstance(value, str) or (key == "_id" and not value):
        raise QuestionError(f"{where}: {key!r} is {json.dumps(value)[:40]}; give a string")
    return value


def _read_qrels(file: Path, documents: Mapping[str, Document], queries: Mapping[str, str]) -> Qrels:
    """Grades by query and document; the first line is the header."""
    if not file.is_file():
        raise QuestionError(f"{file}: no such file; it has the columns query-id, corpus-id and score")
    qrels: dict[str, dict[str, int]] = {}
    with file.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            if number == 1 or not row:
                continue
            where = f"{file}:{number}"
            if len(row) != 3 or not row[2].removeprefix("-").isdecimal():
                raise QuestionError(f"{where}: {row!r} isn't query-id, corpus-id and a whole number, parted by tabs")
            query, document, grade = row
            for kind, known, unknown in (("query", queries, query), ("document", documents, document)):
                if unknown not in known:
                    raise QuestionError(f"{where}: no {kind} {unknown!r} in the collection; fetch it again, whole")
            qrels.setdefault(query, {})[document] = int(grade)
    if not qrels:
        raise QuestionError(f"{file}: no judgement in it; nothing can be scored")
    return qrels


def run_beir(folder: Path, settings: Settings, progress: Progress | None = None) -> BeirResult:
    """Runs our parts and our whole retrieval over a collection; its indexes live in a temporary folder.

    Raises QuestionError for a collection that can't be read, and the models' errors.
    """
    collection = read_collection(folder)
    published = PUBLISHED.get(collection.name, {})
    rows = []
    with tempfile.TemporaryDirectory(prefix="beir-") as scratch:
        for system, depth in _systems(collection, settings, Path(scratch), progress):
            figures = measure(collection.qrels, rank(system, collection, depth, progress))
            shown = {name: None if name == "R@100" and depth < DEPTH else figures[name] for name in MEASURES}
            rows.append(BeirRow(system.name, shown, published.get(system.name)))
    return BeirResult(collection.name, len(collection.documents), len(collection.queries), tuple(rows))


def _systems(
    collection: Collection, settings: Settings, scratch: Path, progress: Progress | None
) -> Iterator[tuple[System, int]]:
    """The systems, each with how deep it ranks: ours as deep as the product does."""
    for name, model in ((DENSE_MINILM, MINILM), (DENSE_BGE, DEFAULT_ENCODER)):
        encoder = load_encoder(model)
        store = index_collection(collection, encoder, scratch / name, progress)
        if model == DEFAULT_ENCODER:
            yield Bm25System(BM25, store), DEPTH
        yield RetrievalSystem(name, store, encoder, FusionOrder(), Retrieval(lexical=0)), DEPTH
    whole = settings.model_copy(update={"index": scratch / DENSE_BGE, "encoder": None})
    yield AssistantSystem(OURS, Assistant(whole)), Retrieval().top_k


def index_collection(collection: Collection, encoder: Encoder, folder: Path, progress: Progress | None = None) -> Store:
    """The collection in an index of our own, every document a report of one passage."""
    done, total = 0, len(collection.documents)

    def encoded(more: int) -> None:
        nonlocal done
        done += more
        if progress:
            progress(f"encoding with {encoder.name}", done, total)

    vectors = encoder.encode_passages([document.whole for document in collection.documents], encoded)
    store = Store(folder)
    with store.write() as writing, writing.transaction():
        writing.set_encoder(EncoderRecord.of(encoder))
        for number, document in enumerate(collection.documents):
            writing.put(_entry(document, vectors[number : number + 1], collection.name))
    return store


def _entry(document: Document, vector: Any, origin: str) -> Entry:
    has_both = bool(document.title and document.text)
    start = len(document.title) + 1 if has_both else 0
    passage = Passage(
        report_id=document.id,
        section="",
        paragraph=1,
        start=start,
        end=len(document.whole),
        text=document.whole[start:],
        place=document.title if has_both else "",
    )
    report = Report(document.id, document.title, country=None, year=None, text=document.whole, sections=())
    return Entry(report, (passage,), vector, path="", origin=origin)


def rank(system: System, collection: Collection, depth: int, progress: Progress | None = None) -> dict[str, Ranking]:
    """The `depth` best documents of every query, with scores that fall with the rank.

    A document with the query's own id isn't an answer to it, as in BEIR's own evaluation.
    """
    run: dict[str, Ranking] = {}
    for number, (query, text) in enumerate(collection.queries.items(), start=1):
        found = [span.report_id for span in system.retrieve(text, depth + 1)]
        others = [document for document in found if document != query][:depth]
        run[query] = {document: -float(place) for place, document in enumerate(others, start=1)}
        if progress:
            progress(system.name, number, len(collection.queries))
    return run


def measure(qrels: Qrels, run: Mapping[str, Ranking]) -> dict[str, float]:
    """The mean of each measure over all judged queries; a query without a result counts 0."""
    import ir_measures

    measures = {name: ir_measures.parse_measure(name) for name in MEASURES}
    totals = dict.fromkeys(MEASURES, 0.0)
    for metric in ir_measures.iter_calc(list(measures.values()), _plain(qrels), _plain(run)):
        totals[str(metric.measure)] += metric.value
    return {name: total / len(qrels) for name, total in totals.items()}


def _plain(by_query: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """What ir_measures takes: dictionaries, in which a query without a document isn't named."""
    return {query: dict(documents) for query, documents in by_query.items() if documents}


def beir_json(result: BeirResult) -> dict[str, Any]:
    """A result as JSON."""
    return {
        "collection": result.collection,
        "documents": result.documents,
        "queries": result.queries,
        "systems": [
            {
                "system": row.system,
                **row.figures,
                "published_nDCG@10": row.published,
                "within_0.02": row.as_published,
            }
            for row in result.rows
        ],
    }


def beir_table(result: BeirResult) -> Table:
    """A result as a table for the terminal."""
    from rich.table import Table

    title = f"{result.collection}: {result.documents:,} documents, {result.queries:,} queries"
    table = Table(*BEIR_HEADINGS, title=title)
    for row in result.rows:
        table.add_row(*beir_cells(row))
    return table


BEIR_HEADINGS = ("system", "nDCG@10", "recall@10", "recall@100", "MRR@10", "published nDCG@10", "")


def beir_cells(row: BeirRow) -> list[str]:
    """A row as the texts under BEIR_HEADINGS, for a terminal, Markdown or HTML."""
    shown = [_figure(row.figures[name]) for name in MEASURES]
    return [row.system, *shown, published_range(row), verdict(row)]


def published_range(row: BeirRow) -> str:
    """The published figure or figures; a dash if there are none."""
    return "–" if row.published is None else "–".join(dict.fromkeys(f"{figure:.3f}" for figure in row.published))


def verdict(row: BeirRow) -> str:
    """Whether the figure proves the implementation, in words."""
    if row.off is None:
        return ""
    return f"within {TOLERANCE}" if row.as_published else f"OFF by {row.off:.3f}, more than {TOLERANCE}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
