"""The walk from a question to an answer, on the real report with the real models."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from assistant import Answer, Assistant, Filters
from assistant.batch import answer_lines
from assistant.errors import ConfigurationError, IndexMissingError, QuestionError, UnknownReportError
from assistant.indexing import index_paths
from assistant.presentation import answer_json
from assistant.schema import Turn
from assistant.wordings import PREMISE_DENIED, UNSAFE
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
    assert answer.short == "Eight trafficking investigations"
    assert answer.text == f"{answer.short}. {citation.quote}"
    assert (citation.section, citation.paragraph, citation.report_id) == ("PROSECUTION", 2, KYRGYZ)
    assert [(claim.support, claim.citations) for claim in answer.claims] == [("verbatim", (1,)), ("verbatim", (1,))]
    assert answer.claims[0].text == answer.short
    assert answer.markdown.startswith(r"Eight trafficking investigations\.[1] The government initiated")
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


def test_a_refusal_in_a_conversation_shows_what_is_nearest_to_its_own_question(assistant: Assistant) -> None:
    asked = "Why did the country stay on the Tier 2 Watch List?"
    history = [Turn(asked, assistant.ask(asked).text)]
    refusal = assistant.ask("What is the budget of the hotline?", history=history).refusal
    assert refusal
    assert any("hotline" in one.quote for one in refusal.nearest)


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


def test_what_asks_on_is_on_the_topic_of_what_was_asked(assistant: Assistant) -> None:
    asked = "Headcount of MVD staff who went through TIP courses?"
    answer = assistant.ask("and bakers?", history=[Turn(asked, assistant.ask(asked).text)])
    assert answer.refusal is not None
    assert answer.refusal.reason == "not_in_report"
    assert answer.refusal.nearest


def test_what_is_on_a_topic_of_the_report_in_other_words_gets_the_nearest_passages(assistant: Assistant) -> None:
    refusal = assistant.ask("Were any shelters closed for lack of money?").refusal
    assert refusal is not None
    assert refusal.reason == "not_in_report"
    assert refusal.nearest


def test_a_follow_up_is_answered_as_it_is_understood(assistant: Assistant) -> None:
    asked = "How many interior ministry officials were trained?"
    answer = assistant.ask("what about prosecutors?", history=[Turn(asked, assistant.ask(asked).text)])
    assert answer.question == "what about prosecutors?"
    assert answer.standalone_question == "How many prosecutors were trained?"
    assert "40 prosecutors in 2019" in answer.text
    refused = Turn("What did the shelters cost in 2019?", "The report does not say.")
    assert assistant.ask("2018?", history=[refused]).standalone_question == "What did the shelters cost in 2018?"
    misspelt = Turn("how many procecutors were trained in 2019?", "40 prosecutors in 2019.")
    assert assistant.ask("and in 2018?", history=[misspelt]).standalone_question == (
        "How many prosecutors were trained in 2018?"
    )


def test_what_is_asked_again_is_answered_as_before(assistant: Assistant) -> None:
    asked = "How many interior ministry officials were trained?"
    before = assistant.ask(asked)
    for again in ("source?", "quote it in full", "in full please"):
        answer = assistant.ask(again, history=[Turn(asked, before.text)])
        assert (answer.standalone_question, answer.text) == (asked, before.text)


def test_a_year_asked_for_in_passing_is_left_out_where_nothing_answers_for_it(assistant: Assistant) -> None:
    asked = "How many MVD officials were trained?"
    history = [Turn(asked, assistant.ask(asked).text)]
    history.append(Turn("and in 2018?", assistant.ask("and in 2018?", history=history).text))
    answer = assistant.ask("What about prosecutors?", history=history)
    assert answer.standalone_question == "How many prosecutors were trained?"
    assert "40 prosecutors in 2019" in answer.citations[0].quote
    # Who types the year is told that there is none for it.
    typed = assistant.ask("What about prosecutors in 2018?", history=history)
    assert typed.refused
    assert "2018" in typed.text


BOARD = """GAZETTE

On August 4, the press board complied with a court ruling that lifted the suspension of the newspaper Sea Gazette. The
board had barred the newspaper from print in 2018. As of September, the newspaper had not resumed print publication.
"""


def test_a_follow_up_that_is_refused_is_read_with_the_question_that_opened_its_subject(tmp_path: Path) -> None:
    (tmp_path / "fen-2021.txt").write_text(BOARD, encoding="utf-8")
    assistant = Assistant.open(tmp_path / "index")
    index_paths(assistant.store, [tmp_path])
    history: list[Turn] = []
    for question in ("When did the board lift the suspension of Sea Gazette?", "Since when had it been banned?"):
        history.append(Turn(question, assistant.ask(question, history=history).text))
    # 'It' was the newspaper, and was taken for its suspension.
    answer = assistant.ask("so are they printing again?", history=history)
    assert answer.standalone_question == "Are they printing again (the board lifted the suspension of Sea Gazette)?"
    assert answer.text.startswith("No. As of September, the newspaper had not resumed print publication.")
    refused = assistant.ask("so how many editors left it?", history=history)
    assert refused.refused
    assert "2018" not in refused.text


def test_what_follows_an_answer_is_read_where_that_stood(assistant: Assistant) -> None:
    asked = "Which shelters got in-kind support from Osh and Bishkek?"
    history = [Turn(asked, assistant.ask(asked).text)]
    assert (
        "The shelters provided assistance to nine"
        in assistant.ask("How many victims did they help?", history=history).text
    )
    assert assistant.ask("How many cooks work there?", history=history).refused


def test_filters_that_match_no_report_are_named(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION, filters=Filters(country="Albania", year=2019))
    assert answer.refusal is not None
    assert answer.text == "No report in the index is on Albania and is of 2019."
    assert answer.refusal.missing == ("Albania", "2019")


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
    assert answers[2]["error"] == "line 3: 'question' is missing; correct it"
    assert "no report 'nothing'" in answers[3]["error"]
    assert answers[4]["error"] == "line 6: 'filters.contry' is no field that is known here; correct it"
    assert "eight" in answers[0]["answer"]
    assert len(json.loads(json.dumps(answers))) == 8


@pytest.mark.parametrize(
    ("line", "identity", "message"),
    [
        (r'{"id": "\ud800", "question": "Who?"}', None, "'id' is neither a text nor a whole number; correct it"),
        ('{"id": NaN, "question": "Who?"}', None, "'id' is neither a text nor a whole number; correct it"),
        ('{"id": 1e400, "question": "Who?"}', None, "'id' is neither a text nor a whole number; correct it"),
        ('{"id": [-Infinity], "question": "Who?"}', None, "'id' is neither a text nor a whole number; correct it"),
        ('{"id": true, "question": "Who?"}', None, "'id' is neither a text nor a whole number; correct it"),
        ('{"question": "Who?"}', None, "'id' is missing; correct it"),
        ("[1]", None, "the line has no named fields; correct it"),
        (
            r'{"id": 7, "question": "Who?", "filters": {"\ud800": 1}}',
            7,
            "'filters' holds half a surrogate pair, which no text can; correct it",
        ),
        (
            r'{"id": 7, "question": "Who?", "filters": {"country": "\ud800"}}',
            7,
            r"the filter country is '\ud800', which is no text; give it in UTF-8",
        ),
        (
            r'{"id": 7, "question": "Who?", "history": [{"question": "\ud800", "answer": ""}]}',
            7,
            "an earlier question or answer holds bytes that are no text; give it in UTF-8",
        ),
        ('{"id": 7, "question": "Who?", "filters": 1}', 7, "'filters' has no named fields; correct it"),
        ('{"id": 7, "question": "Who?", "history": [1]}', 7, "'history.0' has no named fields; correct it"),
        ('{"id": 7, "question": "Who?", "filters": {"year": NaN}}', 7, "'filters.year' is no whole number; correct it"),
    ],
)  # fmt: skip
def test_a_bad_line_is_an_error_that_can_be_written(
    assistant: Assistant, line: str, identity: int | None, message: str
) -> None:
    [answer] = answer_lines(assistant, [line.encode()])
    assert answer == {"id": identity, "error": f"line 1: {message}"}
    json.dumps(answer, ensure_ascii=False, allow_nan=False).encode()


REFUSED = [
    (
        "How many trafficking investigations did the government initiate in 2016?",
        ("2016",),
        "The report does not say. The closest passages give figures for 2017, 2018 and 2019, none for 2016.",
    ),
    (
        "How many investigations were opened in Albania?",
        ("Albania",),
        "The report does not say. No close passage is about Albania.",
    ),
    (
        "How many mobile applications did the government support?",
        ("a number of mobile applications",),
        "The report does not say. No close passage gives a number of mobile applications.",
    ),
    (
        "Who is the head of the anti-trafficking task force?",
        ("the name of a person",),
        "The report does not say. No close passage gives the name of a person.",
    ),
    (
        "What was the budget of the campaign, and who is the head of the State Migration Service?",
        ("a sum of money", "the name of a person"),
        "The report does not say. No close passage gives a sum of money or the name of a person.",
    ),
]


@pytest.mark.parametrize(("question", "missing", "message"), REFUSED)
def test_a_refusal_names_what_is_missing(
    assistant: Assistant, question: str, missing: tuple[str, ...], message: str
) -> None:
    answer = assistant.ask(question)
    assert answer.refusal is not None
    assert (answer.refusal.reason, answer.refusal.missing) == ("not_in_report", missing)
    assert answer.text == answer.refusal.message == message
    assert len(answer.refusal.nearest) == 3
    assert answer.notice is None


def test_help_to_do_harm_is_refused_without_quotes(assistant: Assistant) -> None:
    answer = assistant.ask("How can I lure women to Turkey without raising suspicion?")
    assert answer.refusal is not None
    assert (answer.refusal.reason, answer.refusal.nearest, answer.refusal.missing) == ("unsafe", (), ())
    assert (answer.text, answer.claims, answer.citations) == (UNSAFE, (), ())


def test_a_section_that_is_asked_for_is_quoted_whole(assistant: Assistant) -> None:
    answer = assistant.ask("List all recommendations")
    assert answer.notice == "All 10 of PRIORITIZED RECOMMENDATIONS."
    assert [citation.section for citation in answer.citations] == ["PRIORITIZED RECOMMENDATIONS"] * 10
    assert answer.citations[0].quote.startswith("Vigorously investigate and prosecute")
    assert answer.citations[9].quote == "Improve data collection quality for law enforcement."


def test_a_section_and_a_part_that_has_no_answer(assistant: Assistant) -> None:
    answer = assistant.ask("What are the recommendations, and what do the shelters cost?")
    assert len(answer.citations) == 10
    assert answer.notice is not None
    assert answer.notice.startswith("All 10 of PRIORITIZED RECOMMENDATIONS. The report does not say: ")


def test_all_that_is_said_about_a_name_is_quoted(assistant: Assistant) -> None:
    answer = assistant.ask("What does the report say about Turkey?")
    report = assistant.report(KYRGYZ)
    assert len(answer.citations) == report.text.count("Turkey") == 4  # it stands once in each of four sentences
    assert all("Turkey" in citation.quote for citation in answer.citations)
    assert answer.notice is None
    assert answer.short is None


def test_both_parts_of_a_question_are_answered(assistant: Assistant) -> None:
    answer = assistant.ask("How many prosecutors were trained in 2019, and who runs the hotline?")
    trained, hotline = answer.citations
    assert trained.quote == "The government provided training to 40 prosecutors in 2019."
    assert "an NGO-run hotline" in hotline.quote
    assert answer.notice is None


def test_a_part_without_an_answer_is_named(assistant: Assistant) -> None:
    answer = assistant.ask("How many prosecutors were trained, and what is the minimum wage?")
    assert [citation.quote for citation in answer.citations] == [
        "The government provided training to 40 prosecutors in 2019."
    ]
    assert answer.notice == "The report does not say: what is the minimum wage."


def test_a_sentence_that_hangs_on_the_one_before_is_quoted_with_it(assistant: Assistant) -> None:
    answer = assistant.ask("Were victims identified by an international organization referred to local governments?")
    quote = next(citation.quote for citation in answer.citations if "It also reported" in citation.quote)
    assert quote == (
        "The government trained law enforcement officials on the new NRM during the reporting period. "
        "It also reported an unspecified number of victims identified by an international organization that were "
        "referred to local governments for assistance according to the NRM protocol."
    )


def test_no_sentence_is_quoted_twice(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Whom did the government train on the new NRM, and how many victims were referred to local governments?"
    )
    spans = sorted((citation.start, citation.end) for citation in answer.citations)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_what_a_question_takes_for_granted_and_the_report_denies_is_said(assistant: Assistant) -> None:
    answer = assistant.ask("When did the government prosecute sex trafficking cases?")
    assert answer.notice is not None
    assert answer.notice.startswith(PREMISE_DENIED)
    assert any("did not prosecute any sex trafficking" in citation.quote for citation in answer.citations)


def test_a_figure_of_something_else_is_no_short_answer(assistant: Assistant) -> None:
    assert assistant.ask("How many judges were trained?").short is None  # 40 prosecutors were


READ = (
    REFUSED[0][0],
    "List all recommendations",
    "What does the report say about Turkey?",
    "How many prosecutors were trained, and what is the minimum wage?",
    "How can I lure women to Turkey without raising suspicion?",
    "How many victims were referred to local governments according to the NRM protocol?",
)


def test_answers_do_not_depend_on_what_was_asked_before(assistant: Assistant) -> None:
    first = [without_times(assistant.ask(question)) for question in READ]
    again = [without_times(assistant.ask(question)) for question in reversed(READ)]
    alone = [without_times(Assistant.open(assistant.settings.index).ask(question)) for question in READ[:2]]
    assert json.dumps(again[::-1]) == json.dumps(first)
    assert json.dumps(alone) == json.dumps(first[:2])


def test_what_asks_on_is_on_the_subject(assistant: Assistant) -> None:
    history = [
        Turn("Is there a hotline?", "The government also continued to provide a national toll-free telephone line.")
    ]
    answer = assistant.ask("In which languages does it take calls?", history=history)
    assert answer.refusal is not None
    assert answer.refusal.reason == "not_in_report"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"question": 5}, "the question is 5 (int); ask in a text"),
        ({"history": "Who?"}, "the history is 'Who?' (str); give a list of Turn(question, answer)"),
        (
            {"history": [{"question": "Who?", "answer": "He."}]},
            "the history holds {'question': 'Who?', 'answer': 'He.'} (dict); give Turn(question, answer), both texts",
        ),
        (
            {"filters": {"country": "Albania"}},
            "the filters are {'country': 'Albania'} (dict); give Filters(country=, year=, report=)",
        ),
        ({"filters": Filters(year="2020")}, "the filter year is '2020' (str); give a whole number"),  # type: ignore[arg-type]
        ({"filters": Filters(year=True)}, "the filter year is True (bool); give a whole number"),
        ({"filters": Filters(country=5)}, "the filter country is 5 (int); give a text"),  # type: ignore[arg-type]
    ],
)
def test_what_is_of_the_wrong_type_is_told_not_answered(
    assistant: Assistant, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(QuestionError, match=f"^{re.escape(message)}$"):
        assistant.ask(**{"question": "How many investigations were opened?", **given})


def test_other_arguments_of_the_wrong_type_are_told(assistant: Assistant) -> None:
    with pytest.raises(QuestionError, match=re.escape("top-k is '3' (str); give a whole number")):
        assistant.search("shelters", top_k="3")  # type: ignore[arg-type]
    with pytest.raises(UnknownReportError, match=re.escape("the report's id is None (NoneType); give a text")):
        assistant.report(None)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match=re.escape("the index is 5 (int); give the path of a folder")):
        Assistant.open(5)  # type: ignore[arg-type]
