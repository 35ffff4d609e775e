"""A question is put in the words of a sentence that has only others of the same meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question.synonyms import in_its_words


@pytest.mark.parametrize(
    ("question", "text", "put"),
    [
        ("Who chairs the board?", "The mayor led the board.", "Who leads the board?"),
        ("Were any officers sacked?", "No officer was dismissed.", "Were any officers dismissed?"),
        ("Who wrote the plan?", "The mint drafted the plan.", "Who drafted the plan?"),
        ("Was the plan drafted?", "The mint wrote the plan.", "Was the plan written?"),
        ("How many were locked up?", "Courts imprisoned four.", "How many were imprisoned?"),
        ("Who set up the office?", "The mint established an office.", "Who established the office?"),
        ("Did the mint set up an office?", "The mint established one.", "Did the mint establish an office?"),
        ("Who was taken into custody?", "Guards arrested two.", "Who was arrested?"),
        ("Why was he picked up?", "Guards arrested two.", "Why was he arrested?"),
        ("Which registers can pilots use?", "There are two databases.", "Which databases can pilots use?"),
        ("Are recruiters listed?", "It lists one employment agency.", "Are employment agencies listed?"),
        ("Is anyone teaching judges?", "It trained judges.", "Is anyone training judges?"),
        ("Is the mayor resigning?", "The mayor was stepping down.", "Is the mayor stepping down?"),
        ("Was the mayor kidnapped?", "Robbers abducted him.", "Was the mayor abducted?"),
        ("How many refuges are there?", "Two shelters opened.", "How many shelters are there?"),
        ("Which kids were hurt?", "Children were hurt.", "Which children were hurt?"),
        (
            "How many children were there?",
            "There were 34 girls, two men and a boy.",
            "How many girls and boys were there?",
        ),
        ("What did Save the Children say?", "There were 34 girls and 12 boys.", "What did Save the Children say?"),
        ("What is the children's home?", "There were 34 girls and 12 boys.", "What is the children's home?"),
        ("How many children were there?", "There were 34 girls.", "How many children were there?"),
        ("How many minors?", "Of nine minors, three were girls, six boys.", "How many minors?"),
        ("Who is behind the study?", "The mint made a survey.", "Which body runs the survey?"),
        ("How many were cared for?", "It provided assistance to nine.", "How many were provided assistance?"),
        ("How many nurses were taught?", "It gave training to 40 nurses.", "How many nurses were given training?"),
        # The sentence has the word itself, or none of its meaning.
        ("Who chairs the board?", "He chaired it and led the choir.", "Who chairs the board?"),
        ("Who chairs the board?", "The board met.", "Who chairs the board?"),
        # Nouns that look like verbs.
        ("How many chairs are there?", "He led the board.", "How many chairs are there?"),
        ("Who chairs the board?", "Ana chairs it and led the choir.", "Who chairs the board?"),
        ("Who bought the chair?", "He led the board.", "Who bought the chair?"),
    ],
)
def test_a_question_is_put_in_the_words_of_a_sentence(question: str, text: str, put: str) -> None:
    assert in_its_words(question, text) == put


WORDS = st.lists(
    st.sampled_from(
        ("who", "was", "the", "chairs", "led", "sacked", "dismissed", "fired", "wrote", "drafted", "set up", "refuge")
    )
).map(" ".join)


@given(WORDS, WORDS)
def test_a_question_put_so_has_nothing_left_to_put(question: str, text: str) -> None:
    put = in_its_words(question, text)
    assert in_its_words(put, text) == put


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_taken(question: str, text: str) -> None:
    assert in_its_words(question, question) == question
    assert bool(in_its_words(question, text)) == bool(question)
