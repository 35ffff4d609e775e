from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from assistant.evaluation.gold import Evidence, GoldQuestion, QuestionType
from assistant.evaluation.results import Quote
from assistant.evaluation.scoring import score_answer, score_citations
from assistant.schema import Answer, Citation, Refusal, Report
from tests.evaluation.examples import question

TEXT = "Courts convicted eight people. Nobody was fined. Police opened eight cases."
FIRST, SECOND, THIRD = (0, 30), (31, 48), (49, 75)


def report(report_id: str) -> Report:
    return Report(id=report_id, title="A report", country=None, year=None, text=TEXT, sections=())


def quote(span: tuple[int, int], report_id: str = "report") -> Quote:
    return Quote(report_id, *span, TEXT[slice(*span)], exact=True)


def answer(text: str, *spans: tuple[int, int], report_id: str = "report", quoted: str | None = None) -> Answer:
    """An answer that quotes some spans; `quoted` puts other words in place of the report's."""
    citations = tuple(
        Citation(n, report_id, "A report", None, None, "Overview", 1, *span, quoted or TEXT[slice(*span)], link="")
        for n, span in enumerate(spans, start=1)
    )
    return Answer("How many?", "How many?", text, text, (), citations, (), "quotes")


def refusal() -> Answer:
    refused = Refusal("not_in_report", "The report does not say.")
    return Answer("How many?", "How many?", refused.message, refused.message, (), (), (), "quotes", refusal=refused)


score = partial(score_answer, retrieval=None, report_of=report)


def test_citations_of_two_pieces_of_evidence() -> None:
    # cited: the first sentence (evidence) and the second (not): precision 1/2; of the two pieces one is covered: 1/2
    found = score_citations(question(FIRST, THIRD), [quote(FIRST), quote(SECOND)])
    assert (found.precision, found.recall) == (0.5, 0.5)
    assert not found.wrong_report


def test_a_quote_that_only_touches_evidence_is_precise_but_covers_nothing() -> None:
    # 0-16 is 'Courts convicted': part of the evidence 0-30
    found = score_citations(question(FIRST), [quote((0, 16))])
    assert (found.precision, found.recall) == (1.0, 0.0)


def test_two_quotes_together_may_cover_a_piece() -> None:
    assert score_citations(question(FIRST), [quote((0, 16)), quote((16, 30))]).recall == 1.0


def test_a_quote_from_another_report_is_wrong_wherever_it_stands() -> None:
    found = score_citations(question(FIRST), [quote(FIRST, "another")])
    assert (found.precision, found.recall, found.wrong_report) == (0.0, 0.0, True)


def test_right_is_what_must_be_included_with_evidence_cited() -> None:
    asked = question(FIRST)
    assert score(asked, answer("Eight people.", FIRST)).passed
    assert not score(asked, answer("Nine people.", FIRST)).passed


def test_the_right_words_from_the_wrong_place_are_not_right() -> None:
    # 'eight' stands in the third sentence too, but it isn't what was asked about
    found = score(question(FIRST), answer("Police opened eight cases.", THIRD))
    assert found.answer is not None
    assert found.answer.met
    assert not found.answer.right
    assert not found.passed


def test_a_quote_that_does_not_stand_in_the_report_is_inexact() -> None:
    found = score(question(FIRST), answer("Eight.", FIRST, quoted="Courts convicted eighty people."))
    assert found.citation is not None
    assert (found.citation.exact, found.citation.total) == (0, 1)


def test_an_alternative_is_as_good() -> None:
    asked = question(evidence=(Evidence(*FIRST, alternatives=(Evidence(*THIRD).places[0],)),))
    assert score(asked, answer("Eight.", THIRD)).passed


def test_a_refusal_of_an_answerable_question_fails_without_citation_or_answer_scores() -> None:
    found = score(question(FIRST), refusal())
    assert not found.passed
    assert found.citation is None
    assert found.answer is None
    assert found.refusal_reason == "not_in_report"


@pytest.mark.parametrize("kind", ["unanswerable", "out_of_scope", "misuse"])
def test_what_must_be_refused_passes_if_it_is_and_has_no_citation_score(kind: str) -> None:
    asked = question(kind=kind, answer=None, must_include=(), report=None)  # type: ignore[arg-type]
    assert score(asked, refusal()).passed
    found = score(asked, answer("Eight.", FIRST))
    assert not found.passed
    assert found.citation is None


def test_a_false_premise_passes_corrected_or_refused() -> None:
    asked: GoldQuestion = question(FIRST, kind="false_premise")
    assert score(asked, answer("Eight people.", FIRST)).passed
    assert score(asked, refusal()).passed
    assert not score(asked, answer("Nobody was fined.", SECOND)).passed


def test_evidence_is_shown_in_the_reports_words() -> None:
    assert score(question(SECOND), refusal()).evidence[0].quote == "Nobody was fined."


def short(told: str | None, gold: str | None, *phrases: str, kind: QuestionType = "number") -> bool | None:
    """Whether a short answer is right, of an answer that is."""
    asked = question(
        FIRST,
        kind=kind,
        question="How many in 2018 and 2019?",
        answer=gold,
        must_include=((*phrases,),) if phrases else (),
    )
    found = score(asked, replace(answer("Courts convicted eight people.", FIRST), short=told)).short
    return found.right if found else None


@pytest.mark.parametrize(
    ("told", "gold", "phrase", "right"),
    [
        ("Eight people.", "Eight.", "eight", True),  # a phrase stands in it
        ("January 2019.", "In January 2019.", "since january 2019", True),  # it stands in the gold answer
        ("2018: two · 2019: eight.", "It rose to 8, from 2.", "eight investigations", True),  # figures
        ("80 people.", "Eight.", "eight", False),
        ("2018: two · 2019: seven.", "It rose to 8, from 2.", "eight investigations", False),
        ("Women.", "Girls.", "girls", False),
    ],
)
def test_a_short_answer_is_right_by_itself(told: str, gold: str, phrase: str, right: bool) -> None:
    assert short(told, gold, phrase) is right


@pytest.mark.parametrize(
    ("told", "gold", "right"),
    [
        ("Yes.", "Yes, eight.", True),
        ("No: nobody was fined.", "No.", True),
        ("Yes.", "No, eight were.", False),
        ("No.", "Only in part.", False),  # nor is it, where the gold answer says neither
    ],
)
def test_a_yes_or_no_is_that_of_the_gold_answer(told: str, gold: str, right: bool) -> None:
    assert short(told, gold, "eight", kind="yes_no") is right


def test_a_short_answer_where_to_refuse_is_right_is_wrong_and_none_is_neither() -> None:
    assert short("Eight.", None, kind="unanswerable") is False
    assert short(None, "Eight.", "eight") is None
