"""The walk from a question to an answer, on the real report with the real models."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import Answer, Assistant, Filters
from assistant.batch import answer_lines
from assistant.errors import IndexMissingError
from assistant.indexing import index_paths
from assistant.presentation import answer_json
from assistant.schema import Turn
from tests.conftest import KYRGYZ

QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"
QUESTIONS = (
    QUESTION,
    "how did the number of people helped by consuls change?",
    "Which regions did the campaign reach and who ran the hotline?",
    "What tier is Kyrgyzstan on?",
    "What did the shelters cost?",
    "Who won the 2018 World Cup?",
)


def without_times(answer: Answer) -> dict[str, object]:
    return answer_json(replace(answer, timings_ms={}))


def test_the_first_question(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    [citation] = answer.citations
    assert "eight" in answer.text
    assert (citation.section, citation.paragraph, citation.report_id) == ("PROSECUTION", 2, KYRGYZ)
    assert [(claim.support, claim.citations) for claim in answer.claims] == [("verbatim", (1,))]
    assert answer.markdown.endswith("[1]")
    assert len(answer.passages) >= 10
    assert set(answer.timings_ms) == {"retrieve", "read", "write", "verify", "total"}


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_citation_is_the_reports_text(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    refusal = answer.refusal
    report = assistant.report(KYRGYZ)
    for citation in (*answer.citations, *(refusal.nearest if refusal else ())):
        assert report.text[citation.start : citation.end] == citation.quote
        assert f"report={KYRGYZ}&start={citation.start}&end={citation.end}&sha={report.sha256[:16]}" in citation.link
    markers = {citation.marker for citation in answer.citations}
    assert markers == set(range(1, len(markers) + 1))
    assert all(claim.citations and set(claim.citations) <= markers for claim in answer.claims)
    assert answer.refused == (not answer.claims)
    assert len(answer.citations) <= 3


def test_the_same_question_gives_the_same_answer(assistant: Assistant) -> None:
    before = [without_times(assistant.ask(question)) for question in QUESTIONS]
    again = Assistant.open(assistant.settings.index)
    assert [without_times(again.ask(question)) for question in reversed(QUESTIONS)] == before[::-1]


def test_a_refusal_says_so_and_shows_what_is_nearest(assistant: Assistant) -> None:
    answer = assistant.ask("What did the shelters cost?")
    assert answer.refusal is not None
    assert answer.refusal.reason == "not_in_report"
    assert answer.text == answer.refusal.message == "The report does not say. No close passage gives a sum of money."
    assert answer.refusal.missing == ("a sum of money",)
    assert any("shelters" in citation.quote for citation in answer.refusal.nearest)
    assert (answer.claims, answer.citations) == ((), ())
    assert len(answer.passages) >= 10


def test_what_is_beside_the_point_gets_no_passages(assistant: Assistant) -> None:
    refusal = assistant.ask("Who won the 2018 World Cup?").refusal
    assert refusal is not None
    assert (refusal.reason, refusal.nearest) == ("out_of_scope", ())


def test_a_follow_up_is_answered_as_it_is_understood(assistant: Assistant) -> None:
    asked = "How many interior ministry officials were trained?"
    answer = assistant.ask("what about prosecutors?", history=[Turn(asked, assistant.ask(asked).text)])
    assert answer.question == "what about prosecutors?"
    assert answer.standalone_question == "How many prosecutors were trained?"
    assert "40 prosecutors in 2019" in answer.text
    refused = Turn("What did the shelters cost in 2019?", "The report does not say.")
    assert assistant.ask("2018?", history=[refused]).standalone_question == "What did the shelters cost in 2018?"


def test_filters_that_match_no_report_are_named(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION, filters=Filters(country="Albania", year=2019))
    assert answer.refusal is not None
    assert answer.text == "No report in the index is country Albania, year 2019."


def test_an_uncalibrated_reranker_says_so(assistant: Assistant) -> None:
    class Inverted:
        """A reranker that prefers what the other would put last."""

        name, fingerprint = "inverted", "inverted"

        def scores(self, query: str, texts: Sequence[str]) -> list[float]:
            return [-score for score in assistant.reranker().scores(query, texts)]

    other = Assistant.open(assistant.settings.index)
    other._reranker = Inverted()
    answer = other.ask("Which languages does the hotline speak?")
    assert not answer.refused
    assert answer.notice is not None
    assert "'inverted' isn't calibrated" in answer.notice
    assert "assistant calibrate" in answer.notice


def test_an_empty_index(tmp_path: Path) -> None:
    assistant = Assistant.open(tmp_path / "index")
    index_paths(assistant.store, [tmp_path])
    with pytest.raises(IndexMissingError, match="no report in the index; add some"):
        assistant.ask(QUESTION)


def test_a_batch_answers_in_order_and_goes_on_after_bad_lines(assistant: Assistant) -> None:
    lines = [
        json.dumps({"id": "q1", "question": QUESTION, "history": [{"question": "Hi", "answer": "Hello"}]}),
        "not json",
        json.dumps({"id": "q3"}),
        "",
        json.dumps({"id": "q5", "question": QUESTION, "filters": {"report": "nothing"}}),
        json.dumps({"id": "q6", "question": QUESTION, "filters": {"contry": "Albania"}}),
        json.dumps({"id": "q7", "question": "  "}),
        json.dumps({"id": "q8", "question": QUESTION, "filters": {"country": "Kyrgyzstan", "year": 2020}}),
        '{"id": "q9", "question": "\\ud800"}',
    ]
    answers = list(answer_lines(assistant, [line.encode() for line in lines]))
    assert [answer["id"] for answer in answers] == ["q1", None, "q3", "q5", "q6", "q7", "q8", "q9"]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, True, False, True]
    assert answers[1]["error"].startswith("line 2: not JSON")
    assert "question: Field required" in answers[2]["error"]
    assert "no report 'nothing'" in answers[3]["error"]
    assert "filters.contry" in answers[4]["error"]
    assert "eight" in answers[0]["answer"]
    assert len(json.loads(json.dumps(answers))) == 8
