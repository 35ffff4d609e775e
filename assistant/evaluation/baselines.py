"""The systems that ours is compared with, each made from a configuration file in TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import ConfigurationError, ModelError
from assistant.evaluation.systems import RankedSpan, System
from assistant.models import Encoder, Reranker, load_encoder, load_reranker
from assistant.pipeline import Assistant
from assistant.retrieval import Retrieval, retrieve
from assistant.schema import Filters, Hit, Passage, Report
from assistant.store import Store

LoadEncoder = Callable[[str], Encoder]
LoadReranker = Callable[[str], Reranker]


class Parameters(BaseModel):
    """What a kind of system can be told; anything else in the file is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class NoParameters(Parameters):
    """For the kinds that have none."""


class ParagraphParameters(Parameters):
    """`encoder` is a hub name or a folder."""

    encoder: str


class LlamaIndexParameters(Parameters):
    """`embedding` is a hub name or a folder; `top_k` is how many nodes the pipeline gives at most."""

    embedding: str
    top_k: Annotated[int, Field(ge=1)]


class RetrievalParameters(Parameters):
    """Our retrieval with parts of it off: `lexical` 0 leaves dense candidates, without `rerank` the order is the
    fusion's. None is the product's own value."""

    dense: Annotated[int, Field(ge=1)] | None = None
    lexical: Annotated[int, Field(ge=0)] | None = None
    rerank: bool = True


@dataclass(frozen=True, slots=True)
class Configuration:
    """One row of the comparison: a name, what kind of system it is, and that kind's parameters."""

    name: str
    kind: Literal["bm25", "paragraphs", "llama-index", "retrieval", "assistant"]
    parameters: Parameters

    @property
    def is_ours(self) -> bool:
        """Whether this is the whole assistant, which the others are compared with."""
        return self.kind == "assistant"


_PARAMETERS: dict[str, type[Parameters]] = {
    "bm25": NoParameters,
    "paragraphs": ParagraphParameters,
    "llama-index": LlamaIndexParameters,
    "retrieval": RetrievalParameters,
    "assistant": NoParameters,
}
_KEYS = ("name", "kind", "parameters")


def read_configurations(folder: Path) -> list[Configuration]:
    """The configurations of a folder in the order of their files' names; ours is among them, once.

    Raises ConfigurationError, naming the file.
    """
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise ConfigurationError(f"{folder}: no *.toml in it; give a folder with a configuration a file")
    configurations = [read_configuration(file) for file in files]
    first: dict[str, Path] = {}
    for file, configuration in zip(files, configurations, strict=True):
        if configuration.name in first:
            raise ConfigurationError(
                f"{file}: name {configuration.name!r} is that of {first[configuration.name]}; rename one"
            )
        first[configuration.name] = file
    ours = [configuration.name for configuration in configurations if configuration.is_ours]
    if len(ours) != 1:
        raise ConfigurationError(
            f"{folder}: {len(ours)} configurations of kind 'assistant' ({', '.join(ours) or 'none'}); "
            "the others are compared with exactly one"
        )
    return configurations


def read_configuration(file: Path) -> Configuration:
    """The configuration in a file. Raises ConfigurationError, naming file, key and remedy."""
    try:
        content = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigurationError(f"{file}: not TOML that can be read ({error}); correct it") from error
    unknown = sorted(set(content) - set(_KEYS))
    if unknown:
        raise ConfigurationError(f"{file}: unknown key {unknown[0]!r}; keys: {', '.join(_KEYS)}")
    for key in ("name", "kind"):
        if not isinstance(content.get(key), str) or not content[key].strip():
            raise ConfigurationError(f"{file}: {key!r} is {content.get(key)!r}; give a string")
    kind = content["kind"]
    if kind not in _PARAMETERS:
        raise ConfigurationError(f"{file}: unknown kind {kind!r}; kinds: {', '.join(_PARAMETERS)}")
    parameters = content.get("parameters", {})
    if not isinstance(parameters, dict):
        raise ConfigurationError(f"{file}: 'parameters' is {parameters!r}; give a table, [parameters]")
    return Configuration(content["name"], kind, _checked(file, kind, parameters))


def _checked(file: Path, kind: str, parameters: dict[str, Any]) -> Parameters:
    expected = _PARAMETERS[kind]
    try:
        return expected.model_validate(parameters)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"][:1]))
        what = "missing" if first["type"] == "missing" else f"{parameters[name]!r}: {first['msg']}"
        known = ", ".join(expected.model_fields) or "none"
        raise ConfigurationError(f"{file}: parameter {name!r} is {what}; parameters of {kind!r}: {known}") from error


def build_systems(configurations: Sequence[Configuration], assistant: Assistant) -> list[System]:
    """The systems over the assistant's index, in the same order; models that several use are loaded once.

    Reports are encoded here where a system doesn't use the index's passages. Raises ModelError or IndexMissingError.
    """
    encoder, reranker = cache(load_encoder), cache(load_reranker)
    return [_system(configuration, assistant, encoder, reranker) for configuration in configurations]


def _system(configuration: Configuration, assistant: Assistant, encoder: LoadEncoder, reranker: LoadReranker) -> System:
    name = configuration.name
    match configuration.parameters:
        case ParagraphParameters(encoder=model):
            return ParagraphSystem(name, reports_of(assistant.store), encoder(model))
        case LlamaIndexParameters(embedding=model, top_k=top_k):
            return LlamaIndexSystem(name, reports_of(assistant.store), encoder(model), top_k)
        case RetrievalParameters() as parts:
            scorer = reranker(assistant.settings.reranker) if parts.rerank else FusionOrder()
            return RetrievalSystem(name, assistant.store, encoder(_index_encoder(assistant)), scorer, _retrieval(parts))
    return AssistantSystem(name, assistant) if configuration.is_ours else Bm25System(name, assistant.store)


def _index_encoder(assistant: Assistant) -> str:
    with assistant.store.read() as snapshot:
        recorded = snapshot.encoder()
    assert recorded is not None, "an index with reports has an encoder"
    return assistant.settings.encoder or recorded.name


def _retrieval(parts: RetrievalParameters) -> Retrieval:
    given = {"dense": parts.dense, "lexical": parts.lexical}
    return Retrieval(**{name: value for name, value in given.items() if value is not None})


def reports_of(store: Store) -> list[Report]:
    """All reports of an index, whole."""
    with store.read() as snapshot:
        return [snapshot.report(report.id) for report in snapshot.reports()]


class AssistantSystem:
    """Ours, as `assistant search` gives it."""

    def __init__(self, name: str, assistant: Assistant) -> None:
        self.name = name
        self._assistant = assistant

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        return [_ranked(hit.passage, hit.score) for hit in self._assistant.search(question, top_k=top_k)]


class RetrievalSystem:
    """Our retrieval code with other parts than the product's."""

    def __init__(self, name: str, store: Store, encoder: Encoder, reranker: Reranker, retrieval: Retrieval) -> None:
        self.name = name
        self._store = store
        self._encoder = encoder
        self._reranker = reranker
        self._retrieval = retrieval

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        wanted = Retrieval(self._retrieval.dense, self._retrieval.lexical, top_k)
        with self._store.read() as snapshot:
            hits: list[Hit] = retrieve(snapshot, self._encoder, self._reranker, question, Filters(), wanted)
        return [_ranked(hit.passage, hit.score) for hit in hits[:top_k]]


class FusionOrder:
    """In the reranker's place: leaves the candidates in the order in which they come."""

    name = "none"
    fingerprint = "none"

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        del query
        return [-float(rank) for rank in range(1, len(texts) + 1)]


class Bm25System:
    """The full-text index of our passages alone; the score is the negative rank."""

    def __init__(self, name: str, store: Store) -> None:
        self.name = name
        self._store = store

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        with self._store.read() as snapshot:
            passages = snapshot.passages(snapshot.lexical(question, top_k, None))
        return [_ranked(passage, -float(rank)) for rank, passage in enumerate(passages, start=1)]


class ParagraphSystem:
    """Whole paragraphs by cosine, the plain way: no place before them, nothing behind."""

    def __init__(self, name: str, reports: Sequence[Report], encoder: Encoder) -> None:
        self.name = name
        self._encoder = encoder
        self._paragraphs = [
            (report.id, paragraph.start, paragraph.end, report.text[paragraph.start : paragraph.end])
            for report in reports
            for section in report.sections
            for paragraph in section.paragraphs
        ]
        self._vectors = encoder.encode_passages([text for *_, text in self._paragraphs])

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        cosines = self._vectors @ self._encoder.encode_query(question)
        best = np.argsort(-cosines, kind="stable")[:top_k]
        return [
            RankedSpan(report_id, start, end, text, float(cosines[index]))
            for index in best
            for report_id, start, end, text in [self._paragraphs[index]]
        ]


class LlamaIndexSystem:
    """llama-index as its documentation begins: SentenceSplitter, VectorStoreIndex, the best `limit` nodes.

    A report is one document without metadata. Raises ModelError for a node that isn't its report's text.
    """

    def __init__(self, name: str, reports: Sequence[Report], encoder: Encoder, limit: int) -> None:
        from llama_index.core import Document, VectorStoreIndex
        from llama_index.core.node_parser import SentenceSplitter

        self.name = name
        self._limit = limit
        self._texts = {report.id: report.text for report in reports}
        documents = [Document(id_=report.id, text=report.text) for report in reports]
        # Both are passed: llama-index takes OpenAI's where it is given none.
        index = VectorStoreIndex.from_documents(
            documents, transformations=[SentenceSplitter()], embed_model=_llama_embedding(encoder)
        )
        self._retriever = index.as_retriever(similarity_top_k=limit)

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        found = self._retriever.retrieve(question)
        return [self._span(result.node, float(result.score or 0.0)) for result in found[:top_k]]

    def _span(self, node: Any, score: float) -> RankedSpan:
        start, end = node.start_char_idx, node.end_char_idx
        if start is None or end is None or self._texts[node.ref_doc_id][start:end] != node.text:
            raise ModelError(
                f"{node.ref_doc_id}: llama-index gives a node at {start}-{end} whose text isn't the report's there; "
                "its offsets can't be scored with this version"
            )
        return RankedSpan(node.ref_doc_id, start, end, node.text, score)


def _llama_embedding(encoder: Encoder) -> Any:
    """An encoder of ours as llama-index's embedding."""
    from llama_index.core.embeddings import BaseEmbedding

    class Embedding(BaseEmbedding):  # type: ignore[misc]
        def _get_query_embedding(self, query: str) -> list[float]:
            return [float(value) for value in encoder.encode_query(query)]

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_query_embedding(query)

        def _get_text_embedding(self, text: str) -> list[float]:
            return self._get_text_embeddings([text])[0]

        def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
            return [[float(value) for value in vector] for vector in encoder.encode_passages(texts)]

    return Embedding(model_name=encoder.name)


def _ranked(passage: Passage, score: float) -> RankedSpan:
    return RankedSpan(passage.report_id, passage.start, passage.end, passage.text, score)
