"""The border to llama-index."""

from __future__ import annotations

import pytest

pytest.importorskip("llama_index.core")

from llama_index.core.llms import MockLLM
from llama_index.core.query_engine import RetrieverQueryEngine
from llama_index.core.response_synthesizers import get_response_synthesizer
from llama_index.core.schema import MetadataMode

from assistant import Assistant
from assistant.llama import ReportRetriever, from_node, to_node

QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"


def test_hits_become_nodes_and_back_without_loss(assistant: Assistant) -> None:
    hits = assistant.search(QUESTION)
    nodes = [to_node(hit) for hit in hits]
    assert [from_node(node) for node in nodes] == hits
    assert [node.node.node_id for node in nodes] == [hit.passage.id for hit in hits]
    assert nodes[0].node.get_content(metadata_mode=MetadataMode.EMBED) == hits[0].passage.text


def test_a_query_engine_over_our_retriever_returns_our_passages(assistant: Assistant) -> None:
    engine = RetrieverQueryEngine(
        retriever=ReportRetriever(assistant, top_k=5), response_synthesizer=get_response_synthesizer(llm=MockLLM())
    )
    sources = engine.query(QUESTION).source_nodes
    assert [node.node.node_id for node in sources] == [hit.passage.id for hit in assistant.search(QUESTION, top_k=5)]
    text = assistant.report("kyrgyz-republic-2020").text
    for source in sources:
        start, end = source.node.start_char_idx, source.node.end_char_idx
        assert text[start:end] == source.node.get_content(metadata_mode=MetadataMode.NONE)
    assert "eight" in str(sources[0].node.get_content())
