from __future__ import annotations

import pytest

from assistant.evaluation.words import (
    count_words,
    has_phrase,
    longest_copy,
    meets,
    shared_words,
    token_f1,
    tokens,
)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It opened Eight cases.", "eight"),
        ("in 2019, 72 victims", "72"),
        ("a fine of 1,119 som.", "1,119"),
        ("victims’ personal data", "victims' personal data"),
        ("a 14–17 year old", "14-17"),
        ("the national\nreferral  mechanism", "national referral mechanism"),
        ("He was fined $5.", "$5"),
    ],
)
def test_a_phrase_stands_in_a_text_whatever_case_quotes_and_blanks(text: str, phrase: str) -> None:
    assert has_phrase(text, phrase)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("eighteen cases", "eight"),
        ("1,200 people", "1"),
        ("2.1 percent", "1"),
        ("in 2019", "19"),
        ("convictions", "convict"),
    ],
)
def test_a_phrase_is_whole_words_and_whole_numbers(text: str, phrase: str) -> None:
    assert not has_phrase(text, phrase)


def test_every_group_needs_one_of_its_phrases() -> None:
    assert meets("eight in 2019", [["8", "eight"], ["2019"]])
    assert not meets("eight in 2018", [["8", "eight"], ["2019"]])


def test_token_f1() -> None:
    # answer: eight cases in 2019 (4 words; 'the' isn't counted); gold: eight cases (2); shared 2
    # P = 2/4, R = 2/2, F1 = 2 * (1/2 * 1) / (3/2) = 2/3
    assert token_f1("The eight cases in 2019.", "Eight cases") == pytest.approx(2 / 3)


def test_token_f1_counts_a_repeated_word_as_often_as_both_have_it() -> None:
    # answer: no no no (3); gold: no (1); shared 1: F1 = 2 * 1 / (3 + 1) = 1/2
    assert token_f1("no, no, no", "No.") == pytest.approx(0.5)


def test_token_f1_of_nothing_in_common_is_0() -> None:
    assert token_f1("yes", "no") == 0.0
    assert token_f1("", "") == 0.0


def test_words_are_what_stands_between_blanks() -> None:
    # 'Ten', '(10)', 'well-known', 'cases.' are 4
    assert count_words("Ten (10) well-known cases.") == 4
    assert tokens("The well-known cases.") == ["well", "known", "cases"]


def test_shared_words_are_those_with_a_subject_of_their_own() -> None:
    # content words of the question: trafficking, probes, 2019 (how, many, in aren't); 2 of 3 stand in the evidence
    assert shared_words(
        "How many trafficking probes in 2019?", ["eight trafficking cases", "in 2019"]
    ) == pytest.approx(2 / 3)
    assert shared_words("Who is it?", ["it is"]) is None


def test_longest_copy_counts_words_in_a_row() -> None:
    # 'courts convicted eleven' (3) stands in both; 'people' breaks the row
    assert longest_copy("the courts convicted eleven people", "Kyrgyz courts convicted eleven individuals") == 3
    assert longest_copy("something else", "nothing") == 0
