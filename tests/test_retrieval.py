"""Fusion by hand, and retrieval over the real report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Assistant, Filters
from assistant.errors import QuestionError, UnknownReportError
from assistant.models import DEFAULT_ENCODER, load_encoder
from assistant.retrieval import Retrieval, reciprocal_rank_fusion, retrieve

RANKINGS = st.lists(st.lists(st.integers(1, 30), unique=True), max_size=3)


def test_fusion_sums_reciprocal_ranks() -> None:
    # k = 1: a: 1/2 + 1/4 = 0.75; b: 1/3 + 1/2 = 0.83; c: 1/4; d: 1/3
    a, b, c, d = 1, 2, 3, 4
    assert reciprocal_rank_fusion([[a, b, c], [b, d, a]], k=1) == [b, a, d, c]


def test_ties_keep_the_order_of_the_first_ranking() -> None:
    assert reciprocal_rank_fusion([[5, 6], [6, 5]]) == [5, 6]


@given(RANKINGS)
def test_fusion_is_the_union_without_repeats(rankings: list[list[int]]) -> None:
    fused = reciprocal_rank_fusion(rankings)
    assert len(fused) == len(set(fused))
    assert set(fused) == {number for ranking in rankings for number in ranking}


def test_the_right_sentence_is_found_first(assistant: Assistant) -> None:
    hits = assistant.search("How many victims did consular staff help abroad?")
    assert "Consular officials assisted nineteen" in hits[0].passage.text
    assert len(hits) == 10
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize("top_k", [1, 3, 40, 500])
def test_top_k(assistant: Assistant, top_k: int) -> None:
    hits = assistant.search("shelters", top_k=top_k)
    assert len(hits) == min(top_k, 89)
    assert len({hit.passage.id for hit in hits}) == len(hits)


def test_what_only_its_meaning_brings_comes_last_and_is_marked(assistant: Assistant) -> None:
    question = "Why can't detectives follow traffickers across the frontier?"
    encoder, reranker, retrieval = load_encoder(DEFAULT_ENCODER), assistant.reranker(), Retrieval()
    with assistant.store.read() as snapshot:
        hits = retrieve(snapshot, encoder, reranker, question, Filters(), retrieval)
        without = retrieve(snapshot, encoder, reranker, question, Filters(), Retrieval(nearest=0))
    assert [hit for hit in hits if not hit.by_meaning] == without == hits[: retrieval.top_k]
    assert ["lack of effective bilateral" in hit.passage.text for hit in hits[retrieval.top_k :]] == [True]
    assert assistant.search(question) == without


@pytest.mark.parametrize(
    "question", ["'", '"', "?", "14-17", "NEAR(a b)", "a AND OR", "text:x*", "😀", "; DROP TABLE reports"]
)
def test_a_question_is_never_query_syntax(assistant: Assistant, question: str) -> None:
    assert len(assistant.search(question)) == 10


@pytest.mark.parametrize("country", ["Kyrgyz Republic", "KYRGYZSTAN", " kyrgyzstan "])
def test_a_country_goes_by_any_of_its_names(assistant: Assistant, country: str) -> None:
    assert assistant.search("shelters", filters=Filters(country=country, year=2020))


def test_filters_that_let_nothing_through(assistant: Assistant) -> None:
    assert assistant.search("shelters", filters=Filters(country="Albania")) == []
    assert assistant.search("shelters", filters=Filters(year=2019)) == []
    with pytest.raises(UnknownReportError, match="no report 'albania-2021' in the index; it has: kyrgyz-republic-2020"):
        assistant.search("shelters", filters=Filters(report="albania-2021"))


@pytest.mark.parametrize(
    ("question", "message"), [("", "empty"), (" \n", "empty"), ("x" * 2001, "2,001"), ("\udcff", "UTF-8")]
)
def test_questions_that_cannot_be_asked(assistant: Assistant, question: str, message: str) -> None:
    with pytest.raises(QuestionError, match=message):
        assistant.search(question)


def test_one_passage_is_the_least(assistant: Assistant) -> None:
    with pytest.raises(QuestionError, match="top-k is 0"):
        assistant.search("shelters", top_k=0)
