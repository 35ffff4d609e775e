"""The border to llama-index: passages as nodes and back, our retrieval as its retriever.

Its LLMs are met in assistant/llms/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from llama_index.core.retrievers import BaseRetriever
from llama_index.core.schema import MetadataMode, NodeWithScore, QueryBundle, TextNode

from assistant.schema import Filters, Hit, Passage

if TYPE_CHECKING:
    from assistant.pipeline import Assistant

_METADATA = ("report_id", "section", "paragraph", "start", "end", "place")

__all__ = ["ReportRetriever", "from_node", "to_node"]


def to_node(hit: Hit) -> NodeWithScore:
    """A hit as a node: its id is the passage's, and no metadata is mixed into its text."""
    passage = hit.passage
    node = TextNode(
        id_=passage.id,
        text=passage.text,
        metadata={name: getattr(passage, name) for name in _METADATA},
        excluded_embed_metadata_keys=list(_METADATA),
        excluded_llm_metadata_keys=list(_METADATA),
        start_char_idx=passage.start,
        end_char_idx=passage.end,
    )
    return NodeWithScore(node=node, score=hit.score)


def from_node(node: NodeWithScore) -> Hit:
    """The hit that `to_node` made a node of."""
    metadata = node.node.metadata
    text = node.node.get_content(metadata_mode=MetadataMode.NONE)
    return Hit(Passage(text=text, **{name: metadata[name] for name in _METADATA}), float(node.score or 0.0))


class ReportRetriever(BaseRetriever):
    """Our retrieval, to be plugged into a llama-index query engine."""

    def __init__(self, assistant: Assistant, top_k: int = 10, filters: Filters | None = None) -> None:
        super().__init__()
        self._assistant = assistant
        self._top_k = top_k
        self._filters = filters or Filters()

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        hits = self._assistant.search(query_bundle.query_str, top_k=self._top_k, filters=self._filters)
        return [to_node(hit) for hit in hits]
